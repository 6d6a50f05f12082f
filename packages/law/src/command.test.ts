import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { spoken } from '../test/spoken.ts'
import { lawCommand } from './command.ts'

const now = '2026-11-24T12:00:00Z'

interface Json {
  readonly [name: string]: unknown
}

function run(line: string): { exitCode: number; text: string; json: Json; output: string } {
  const result = lawCommand(
    line.split(' ').filter((word) => word !== ''),
    now,
  )
  spoken(result.json)
  return { ...result, json: result.json as Json }
}

function works(line: string): Json {
  const { exitCode, json, text } = run(`${line} --json`)
  assert.equal(exitCode, 0, text)
  assert.match(text, /\S/)
  return json
}

function fails(line: string, exitCode: 1 | 64, code: string): string {
  const result = run(line)
  assert.equal(result.exitCode, exitCode, line)
  assert.equal(result.json['code'], code, line)
  assert.ok(result.text.startsWith(`${code}: `), result.text)
  assert.equal(result.output, result.text)
  return result.text
}

describe('law route', () => {
  it('answers the example of the calculator', () => {
    const json = works('route --kind services --buyer state --value 1490000 --date 2025-01-15')
    assert.equal(json['part'], 'III')
    assert.ok(Array.isArray(json['rows']))
    const text = run('route --kind services --buyer state --value 1490000 --date 2025-01-15').text
    assert.match(text, /^Del: III \(I \+ III\)\n/)
    assert.match(text, /Prosedyrer:\n {2}åpen konkurranse\n/)
    assert.match(text, /konkurranse med forhandling etter kunngjøring \(FOA § 13-2\)/)
    assert.match(text, /Rader brukt:\n {2}VALUE_LOTS:2017-01-01 {2}FOA § 5-4 {2}\[kontrollert\]/)
    assert.doesNotMatch(text, /plan- og designkonkurranse/)
  })

  it('takes every part of a value, lots, and the regulation', () => {
    const value = (line: string): unknown => works(`route --kind goods --buyer body --date 2025-01-15 ${line}`)['value']
    assert.equal(value('--value 1 --options 20 --extensions 300 --prizes 4000'), '4321.00')
    assert.equal(value('--monthly 100'), '4800.00')
    assert.equal(value('--framework-maximum 7'), '7.00')
    assert.equal(value('--lot 1 --lot B=2.50 --lot =3'), '6.50')
    const lots = works('route --kind goods --buyer body --date 2021-06-01 --lot A=3000000 --small-lot B=500000')['lots']
    assert.deepEqual(
      (lots as { id: string; part: string }[]).map((lot) => `${lot.id} ${lot.part}`),
      ['A III', 'B I'],
    )
    assert.equal(
      works('route --kind goods --buyer body --value 5000000 --date 2025-01-15 --regime utilities')['part'],
      'II',
    )
    assert.equal(
      works('route --kind services --buyer body --value 5000000 --date 2025-01-15 --design-contest')['part'],
      'V',
    )
    assert.equal(works('route --kind=goods --buyer=body --value=1 --date=2025-01-15')['part'], 'none')
    assert.doesNotMatch(run('route --kind goods --buyer body --value 1 --date 2025-01-15').text, /Prosedyrer/)
  })

  it('takes today when no date is given, and confirmations', () => {
    const today = works('route --kind goods --buyer body --value 2400000')
    assert.equal(today['date'], '2026-11-24')
    assert.equal((today['needsConfirmation'] as unknown[]).length, 1)
    const confirmed = works(
      'route --kind goods --buyer body --value 2400000 --confirm EEA_GS_OTHER:2026-04-21=Kari=2500000',
    )
    assert.deepEqual([confirmed['part'], confirmed['needsConfirmation']], ['II', []])
    const plain = works('route --kind goods --buyer body --value 2400000 --confirm EEA_GS_OTHER:2026-04-21=Kari')
    assert.deepEqual([plain['part'], plain['needsConfirmation']], ['III', []])
    const text = run(
      'route --kind goods --buyer body --value 2400000 --lang en --confirm EEA_GS_OTHER:2026-04-21=Kari',
    ).text
    assert.match(text, /\[pending – Kari, 2026-11-24\]/)
    for (const kroner of ['x2500000', '2500000x', '25000000000000']) {
      const odd = works(
        `route --kind goods --buyer body --value 2400000 --confirm EEA_GS_OTHER:2026-04-21=Kari=${kroner}`,
      )
      assert.equal(odd['part'], 'III')
    }
    const nobody = works('route --kind goods --buyer body --value 2400000 --confirm EEA_GS_OTHER:2026-04-21')
    assert.equal((nobody['needsConfirmation'] as unknown[]).length, 1)
    const bad = works('route --kind goods --buyer body --value 2400000 --confirm EEA_GS_OTHER:2026-04-21=Kari=x')
    assert.equal(bad['part'], 'III')
  })

  it('speaks the language asked for', () => {
    const line = 'route --kind services --buyer state --value 1490000 --date 2025-01-15'
    assert.match(run(`${line} --lang nn`).text, /^Del: III[^]*Prosedyrar:[^]*Rader brukte:/)
    assert.match(run(`${line} --lang=en`).text, /^Part: III[^]*Procedures:[^]*Rows used:[^]*\[verified\]/)
    assert.match(run(`${line} --lang nb`).text, /^Del: III/)
  })

  it('refuses what the law or the options refuse', () => {
    fails('route --kind services --buyer state --value 1490000 --date 2028-01-15', 1, 'no-row-on-date')
    fails('route --kind services --buyer state --date 2025-01-15', 1, 'value-missing')
    fails('route --kind services --value 1 --date 2025-01-15', 64, 'option-missing')
    fails('route --kind tea --buyer state --value 1', 64, 'value-not-allowed')
    fails('route --kind services --buyer state --value', 64, 'value-missing')
    assert.equal(run('route --kind services --buyer state --value --json').exitCode, 64)
    fails('route --kind services --buyer state --value 1 --value 2', 64, 'option-given-twice')
    fails('route --kind services --buyer state --lot A=', 64, 'value-missing')
    fails('route --kind services --buyer state --sent 2025-01-15', 64, 'unknown-option')
    fails('route --kind services --buyer state --design-contest=yes', 64, 'unknown-option')
    fails('route services', 64, 'unknown-option')
    assert.match(fails('route --kind services --buyer state --value=-5', 1, 'bad-amount'), /«-5» \(value\) er ikke/)
    assert.match(
      fails('route --kind services --buyer state --framework-maximum x', 1, 'bad-amount'),
      /«x» \(framework-maximum\) er ikke/,
    )
    assert.match(fails('route --kind services --buyer state --lot A=x', 1, 'bad-amount'), /«x» \(A\.base\) er ikke/)
    fails('route ekind goods', 64, 'unknown-option')
    fails('route --=goods', 64, 'unknown-option')
    assert.match(
      fails('route --kind services --buyer state --value 1490000 --date 2028-01-15', 1, 'no-row-on-date'),
      /\(FOA § 5-3\)\nVelg en dato/,
    )
    assert.doesNotMatch(
      fails('route --kind services --buyer state --value 1 --date x', 1, 'bad-date'),
      /\)\nSkriv|undefined/,
    )
  })
})

describe('law limits', () => {
  it('answers the example of the calculator', () => {
    const json = works('limits --procedure open --part III --sent 2026-03-02 --electronic')
    assert.deepEqual([json['minimumDays'], json['earliestDeadline']], [30, '2026-04-01T22:00:00Z'])
    assert.ok(Array.isArray(json['rows']))
    assert.equal(json['deadline'], undefined)
    assert.equal(run('limits --procedure open --part III --sent 2026-03-02 --electronic').text.split('\n').length, 6)
    assert.match(
      run('limits --procedure open --part III --sent 2026-03-02 --electronic').text,
      /minst 30 dager[^]*Rader brukt:/,
    )
  })

  it('takes every circumstance', () => {
    const days = (line: string): unknown =>
      works(`limits --procedure open --part III --sent 2026-03-02 ${line}`)['minimumDays']
    assert.equal(days(''), 35)
    assert.equal(days('--urgent'), 15)
    assert.equal(days('--closed-documents'), 40)
    assert.equal(days('--planning-notice 2025-12-01'), 15)
    const restricted = (line: string): unknown =>
      (
        works(`limits --procedure restricted --part III --sent 2026-03-02 ${line}`)['phases'] as {
          minimumDays: number
          earliestDeadlineDate: string
        }[]
      ).map((phase) => `${phase.minimumDays} ${phase.earliestDeadlineDate}`)
    assert.deepEqual(restricted('--invitation-sent 2026-04-20'), ['30 2026-04-01', '30 2026-05-20'])
    assert.deepEqual(restricted('--phase tender'), ['30 2026-04-01'])
    assert.equal(
      works('limits --procedure open --regime concessions --part II --sent 2026-03-02 --electronic')['minimumDays'],
      25,
    )
    const agreed = works(
      'limits --procedure dps --part III --buyer municipality --agreed --sent 2026-03-02 --phase tender',
    )
    assert.equal(agreed['minimumDays'], null)
    assert.equal(works('limits --procedure open --part III --sent 2016-12-31 --law-date 2017-01-01')['minimumDays'], 35)
  })

  it('judges a proposed deadline', () => {
    const line = 'limits --procedure open --part III --sent 2026-03-02 --electronic'
    const json = works(`${line} --deadline 2026-04-01`)
    assert.deepEqual(json['deadline'], {
      accepted: true,
      at: '2026-04-01T22:00:00Z',
      atLocal: '2026-04-02T00:00:00+02:00',
      answersBy: '2026-03-26',
    })
    assert.match(run(`${line} --deadline 2026-04-01`).text, /Fristen 2026-04-02T00:00:00\+02:00 er lovlig\./)
    assert.match(run(`${line} --deadline 2026-04-01 --lang nn`).text, /er lovleg\./)
    assert.match(run(`${line} --deadline 2026-04-01 --lang en`).text, /is lawful\./)
    fails(`${line} --deadline 2026-03-31`, 1, 'deadline-too-early')
    fails(`${line} --urgent --deadline 2026-03-17`, 1, 'urgency-reason-missing')
    works(`${line} --urgent --reason flood --deadline 2026-03-17`)
    assert.equal(works('limits --procedure design-contest --part V --sent 2026-03-02')['minimumDays'], null)
    const asked = works(
      'limits --procedure dps --part III --buyer body --agreed --sent 2026-03-02 --confirm DPS_AGREED_LIMIT:2017-01-01=Kari',
    )
    assert.deepEqual(asked['needsConfirmation'], [])
    assert.equal(works('limits --procedure restricted --part III --sent 2026-03-02 --phase request')['minimumDays'], 30)
    assert.match(fails('limits', 64, 'option-missing'), /--sent 2026-03-02.*\[--deadline 2026-04-01\]/)
    fails(`${line} --deadline x`, 1, 'bad-date')
    fails('limits --procedure negotiated --part II --sent 2026-03-02', 1, 'procedure-not-in-part')
    fails('limits --procedure open --part III', 64, 'option-missing')
  })
})

describe('law standstill', () => {
  it('answers the example of the calculator', () => {
    const json = works('standstill --part III --sent 2026-03-24 --electronic')
    assert.deepEqual([json['endsAt'], json['earliestSigning']], ['2026-04-07T22:00:00Z', '2026-04-07T22:00:01Z'])
    assert.ok(Array.isArray(json['rows']))
    const line = 'standstill --part III --sent 2026-03-24 --electronic'
    assert.equal(run(line).text.split('\n').length, 8)
    assert.equal(run(`${line} --exception dps-call-off`).text.split('\n').length, 4)
    assert.equal((works(line)['lapsed'] as unknown[]).length, 0)
    assert.match(run(line).text, /Kontrakten kan signeres fra 2026-04-08T00:00:01\+02:00\./)
    assert.match(run(`${line} --lang nn`).text, /Kontrakten kan signerast frå/)
    assert.match(run(`${line} --lang en`).text, /The contract may be signed from 2026-04-08T00:00:01\+02:00\./)
  })

  it('takes exceptions, own days, reversals and the regulation', () => {
    const json = (line: string): Json => works(`standstill --part III --sent 2026-04-09 --electronic ${line}`)
    assert.equal(json('--exception dps-call-off')['endsAt'], null)
    assert.doesNotMatch(run('standstill --part III --sent 2026-04-09 --exception dps-call-off').text, /signeres fra/)
    assert.equal(json('--days 20')['lastDay'], '2026-04-29')
    assert.deepEqual(json('--reverses 2026-03-24 --reverses 2026-03-25')['lapsed'], ['2026-03-24', '2026-03-25'])
    assert.equal(works('standstill --part II --regime utilities --sent 2026-04-09')['days'], 15)
    assert.equal(
      (
        works('standstill --part IV --sent 2026-04-09 --confirm STANDSTILL_IV:2017-01-01=Kari')[
          'needsConfirmation'
        ] as unknown[]
      ).length,
      0,
    )
    assert.equal(
      works('standstill --part III --sent 2016-12-30 --law-date 2017-01-01 --electronic')['lastDay'],
      '2017-01-09',
    )
    fails('standstill --part III --sent 2026-04-09 --days 9', 1, 'standstill-too-short')
    fails('standstill --part III --sent 2026-04-09 --days x', 64, 'bad-number')
    fails('standstill --part III --sent 2026-04-09 --days 366', 64, 'bad-number')
    fails('standstill --part III --sent x', 1, 'bad-date')
    fails('standstill --part VI --sent 2026-04-09', 64, 'value-not-allowed')
  })
})

describe('law workdays', () => {
  it('answers the example of the calculator', () => {
    const json = works('workdays --from 2026-03-24 --days 10')
    assert.equal(json['date'], '2026-04-10')
    assert.equal(json['ok'], true)
    assert.deepEqual(
      (json['holidays'] as { date: string }[]).map((day) => day.date),
      ['2026-04-02', '2026-04-03', '2026-04-06'],
    )
    assert.deepEqual(json['explanation'], {
      nb: ['10 virkedager etter tirsdag 24. mars 2026 er fredag 10. april 2026. Startdagen regnes ikke med.'],
      nn: ['10 verkedagar etter tysdag 24. mars 2026 er fredag 10. april 2026. Startdagen blir ikkje rekna med.'],
      en: ['10 working days after Tuesday 24 March 2026 is Friday 10 April 2026. The first day is not counted.'],
    })
    assert.equal(
      run('workdays --from 2026-03-24 --days 10').text,
      'fredag 10. april 2026\n  2026-04-02 skjærtorsdag\n  2026-04-03 langfredag\n  2026-04-06 andre påskedag',
    )
  })

  it('counts backwards, over years, and within bounds', () => {
    const back = works('workdays --from 2026-04-10 --days -10')
    assert.equal(back['date'], '2026-03-24')
    assert.match((back['explanation'] as { en: string[] }).en[0] ?? '', /^10 working days before/)
    const overNewYear = works('workdays --from 2026-12-22 --days 7')
    assert.deepEqual(
      (overNewYear['holidays'] as { date: string }[]).map((day) => day.date),
      ['2026-12-25', '2027-01-01'],
    )
    const still = works('workdays --from 2026-03-24 --days 0')
    assert.equal(still['date'], '2026-03-24')
    assert.match((still['explanation'] as { en: string[] }).en[0] ?? '', /^0 working days after/)
    const fromHoliday = works('workdays --from 2026-04-02 --days 1')
    assert.deepEqual(
      (fromHoliday['holidays'] as { date: string }[]).map((day) => day.date),
      ['2026-04-03', '2026-04-06'],
    )
    assert.deepEqual(
      (works('workdays --from 2026-04-06 --days -1')['holidays'] as { date: string }[]).map((day) => day.date),
      ['2026-04-02', '2026-04-03', '2026-04-06'],
    )
    assert.match(fails('workdays --from x --days 1', 1, 'bad-date'), /«x» \(from\)/)
    works('workdays --from 2026-03-24 --days 10000')
    fails('workdays --from 2026-03-24 --days 10001', 64, 'bad-number')
    fails('workdays --from 2026-03-24 --days 1.5', 64, 'bad-number')
    fails('workdays --from 2026-02-30 --days 1', 1, 'bad-date')
    fails('workdays --from 1946-01-01 --days 1', 1, 'no-row-on-date')
    fails('workdays --from 2026-03-24', 64, 'option-missing')
  })
})

describe('law plan', () => {
  it('lists the calendar of a procedure', () => {
    const json = works('plan --procedure open --part III --sent 2026-03-02 --electronic')
    assert.equal((json['entries'] as unknown[]).length, 10)
    assert.match(run('plan --procedure open --part III --sent 2026-03-02 --lang en').text, /plan {2}Notice is sent/)
    assert.match(run('plan --procedure open --part III --sent 2026-03-02 --lang nn').text, /plan {2}Kunngjering/)
    const text = run('plan --procedure open --part III --sent 2026-03-02 --electronic').text
    assert.match(
      text,
      /^2026-03-02 {15}plan {2}Kunngjøring sendes\n2026-03-03 – 2026-04-01 {2}lov {3}Tid til å lage tilbud \(FOA § 20-2\)\n/,
    )
    assert.match(
      run('plan --procedure open --part III --sent 2026-03-02 --lang en').text,
      /law {3}Time to prepare tenders/,
    )
    assert.match(
      run('plan --procedure open --part III --sent 2026-03-02 --lang nn').text,
      /lov {3}Tid til å lage tilbod/,
    )
  })

  it('takes planned days and paper letters', () => {
    const end = (line: string, step: string): string | undefined =>
      (
        works(`plan --procedure negotiated --part III --sent 2026-03-02 ${line}`)['entries'] as {
          step: string
          to: string
          days?: number
        }[]
      ).find((entry) => entry.step === step)?.to
    assert.equal(end('--request-days 40', 'request-deadline'), '2026-04-13')
    assert.equal(end('--selection-days 1', 'selection'), '2026-04-07')
    assert.equal(end('--tender-days 60', 'tender-deadline'), '2026-06-12')
    assert.equal(end('--negotiation-days 1', 'negotiation'), '2026-05-18')
    assert.equal(end('--evaluation-days 1', 'evaluation'), '2026-06-08')
    const paper = works('plan --procedure open --part III --sent 2026-03-02 --electronic --paper-letter')[
      'entries'
    ] as { step: string; days?: number }[]
    assert.equal(paper.find((entry) => entry.step === 'standstill')?.days, 15)
    const step = (line: string, name: string): string | undefined =>
      (works(line)['entries'] as { step: string; to: string }[]).find((entry) => entry.step === name)?.to
    const open = 'plan --procedure open --part III --sent 2026-03-02'
    assert.equal(step(`${open} --urgent --reason flood`, 'tender-deadline'), '2026-03-17')
    assert.equal(step(`${open} --closed-documents`, 'tender-deadline'), '2026-04-13')
    assert.equal(step(`${open} --planning-notice 2025-12-01`, 'planning-notice'), '2025-12-01')
    assert.equal(
      works('plan --procedure open --regime concessions --part II --sent 2026-03-02')['regime'],
      'concessions',
    )
    const agreed = works(
      'plan --procedure dps --part III --buyer county --agreed --sent 2026-03-02 --confirm DPS_AGREED_LIMIT:2017-01-01=Kari',
    )
    assert.deepEqual(agreed['needsConfirmation'], [])
    assert.equal(
      works('plan --procedure open --part III --sent 2016-12-31 --law-date 2017-01-01')['from'],
      '2016-12-31',
    )
    fails('plan --procedure open --part III', 64, 'option-missing')
    fails('plan --part III --sent 2026-03-02', 64, 'option-missing')
    fails('plan --procedure open --sent 2026-03-02', 64, 'option-missing')
    assert.match(fails('plan', 64, 'option-missing'), /\[--paper-letter\]$/)
    fails('plan --procedure open --part III --sent 2026-03-02 --tender-days 34', 1, 'days-below-minimum')
    fails('plan --procedure open --part III --sent 2026-03-02 --tender-days x', 64, 'bad-number')
    fails('plan --procedure open --part III --sent 2026-03-02 --tender-days 3651', 64, 'bad-number')
    fails('plan --procedure open --part V --sent 2026-03-02', 1, 'procedure-not-in-part')
  })
})

describe('law rows', () => {
  it('lists the rows with what changed', () => {
    const text = run('rows --rule LOA_ENTRY').text
    assert.equal(
      text.replace(/\u00a0/g, ' '),
      [
        '2017-01-01 – 2026-06-30  LOA_ENTRY  [kontrollert]  LOA § 2',
        '  Innslagspunkt for anskaffelsesloven: 100 000 kr',
        '  Ministry guide to FOA, chapter 5 (regjeringen.no id2581234)',
        '2026-07-01 – …  LOA_ENTRY  [annenhånds]  LOA § 2',
        '  Innslagspunkt for anskaffelsesloven: 500 000 kr (før: 100 000 kr)',
        '  Accounts of the vote of the Storting, 2026-02-05 (Cobrief, Anskaffelsessjekk)',
      ].join('\n'),
    )
    assert.match(run('rows --rule LOA_ENTRY --lang en').text, /\(was: NOK/)
    assert.match(run('rows --rule LOA_ENTRY --lang nn').text, /\(før: 100/)
    assert.match(run('rows --status pending').text, /\n {2}\? Er EØS-terskelverdien/)
    assert.doesNotMatch(run('rows --rule EEA_SPECIAL --date 2024-03-14').text, /før/)
    assert.equal((works('rows')['rows'] as unknown[]).length > 150, true)
  })

  it('are filtered', () => {
    const ids = (line: string): string[] => (works(`rows ${line}`)['rows'] as { id: string }[]).map((row) => row.id)
    assert.deepEqual(ids('--rule NAT --date 2018-04-05'), ['NAT:2017-01-01'])
    assert.deepEqual(ids('--rule NAT --since 2018-01-01'), ['NAT:2018-04-06'])
    assert.ok(ids('--subject dps').every((id) => id.startsWith('DPS_')))
    assert.deepEqual(ids('--rule NAT --status verified'), ['NAT:2017-01-01', 'NAT:2018-04-06'])
    assert.ok(ids('--status secondary').includes('LOA_ENTRY:2026-07-01'))
    assert.match(fails('rows --tea', 64, 'unknown-option'), /\[--date 2025-01-15\].*\[--since 2026-01-01\]$/)
    assert.match(fails('route', 64, 'option-missing'), /\[--value 1490000\]/)
    assert.ok(ids('--status pending').includes('LOA_STRATEGY:2026-07-01'))
    assert.ok(!ids('--status pending').includes('NAT:2018-04-06'))
    assert.equal(works('rows --rule NAT')['ok'], true)
    fails('rows --rule NOTHING', 1, 'no-rows-found')
    fails('rows --date x', 1, 'bad-date')
    fails('rows --since 2026-02-30', 1, 'bad-date')
    fails('rows --status maybe', 64, 'value-not-allowed')
  })
})

describe('law holidays', () => {
  it('lists a year', () => {
    assert.match(run('holidays --year 2026').text, /^2026-01-01 {2}første nyttårsdag\n/)
    assert.match(run('holidays --year 2026 --lang en').text, /2026-05-17 {2}Constitution Day/)
    const json = works('holidays --year 1947')
    assert.equal((json['holidays'] as unknown[]).length, 12)
    assert.equal(json['year'], 1947)
    assert.equal(json['ok'], true)
    assert.match(fails('holidays --year 900', 1, 'bad-date'), /«900» \(year\)/)
    fails('holidays --year 1946', 1, 'no-row-on-date')
    fails('holidays --year 900', 1, 'bad-date')
    fails('holidays --year 3000', 64, 'bad-number')
    fails('holidays --year x', 64, 'bad-number')
    fails('holidays', 64, 'option-missing')
  })
})

describe('the command as such', () => {
  it('explains its usage when it is wrongly used', () => {
    const text = fails('', 64, 'unknown-command')
    assert.match(text, /Kommandoen mangler\.[^]*Bruk: heldigital law KOMMANDO/)
    assert.match(fails('tea', 64, 'unknown-command'), /Ukjent kommando «tea»/)
    assert.match(run('tea --lang en').text, /Unknown command “tea”[^]*Usage: heldigital law COMMAND/)
    assert.match(run('tea --lang nn').text, /Ukjend kommando «tea»[^]*Bruk: heldigital law KOMMANDO \[val\]/)
    assert.match(run('tea --lang').text, /Ukjent kommando/)
    const long = 'x'.repeat(1000)
    assert.match(fails(long, 64, 'unknown-command'), /«x{40}»/)
    assert.match(fails(`route --${long}`, 64, 'unknown-option'), /«--x{38}»/)
    assert.match(fails(`route --kind ${long}`, 64, 'value-not-allowed'), /«x{40}»/)
    assert.match(fails(`workdays --from 2026-03-24 --days ${long}`, 64, 'bad-number'), /«x{40}»/)
    const one = fails('workdays --from 2026-03-24', 64, 'option-missing')
    assert.match(one, /law workdays krever --days/)
    assert.ok(one.endsWith('[--lang nb|nn|en]\n  workdays --from 2026-03-24 --days 10'))
    assert.ok(fails('workdays --from 2026-03-24 --days x', 64, 'bad-number').endsWith('--days 10'))
    assert.match(text, /\n {2}workdays --from 2026-03-24 --days 10\n/)
    assert.match(
      text,
      /\n {2}standstill --part none\|I\|II\|III\|IV\|V --sent 2026-03-02 \[--regime procurement\|utilities\|concessions\|defence\] .*\[--reverses REVERSES\].*\[--electronic\]\n/,
    )
    assert.match(text, /\n {2}holidays --year YEAR$/)
  })

  it('helps when asked', () => {
    for (const word of ['help', '--help', '-h']) {
      const result = run(word)
      assert.equal(result.exitCode, 0)
      assert.match(result.text, /^Bruk:/)
      assert.equal(result.json['usage'], result.text)
    }
  })

  it('writes JSON when asked, also for refusals', () => {
    const good = run('workdays --from 2026-03-24 --days 10 --json')
    assert.deepEqual(JSON.parse(good.output), JSON.parse(JSON.stringify(good.json)))
    const bad = run('workdays --json --from x --days 10')
    assert.equal((JSON.parse(bad.output) as Json)['code'], 'bad-date')
    assert.equal(bad.exitCode, 1)
    assert.equal((JSON.parse(run('tea --json').output) as Json)['code'], 'unknown-command')
    assert.match(
      fails('route --kind x --buyer state', 64, 'value-not-allowed'),
      /Velg en av: goods, services, works, special, health/,
    )
    assert.match(fails('rows --lang xx', 64, 'value-not-allowed'), /nb, nn, en/)
  })

  it('has bounds', () => {
    const many = Array.from({ length: 251 }, () => ['--lot', '1']).flat()
    const tooMany = lawCommand(['route', ...many], now).json as Json
    spoken(tooMany)
    assert.equal(tooMany['code'], 'too-many-arguments')
    assert.equal(lawCommand(['route', '--kind', 'goods', '--buyer', 'body', '--value', '1'], 'no time').exitCode, 1)
    const within = Array.from({ length: 248 }, () => ['--lot', '1']).flat()
    assert.equal(lawCommand(['route', '--kind', 'goods', '--buyer', 'body', ...within], now).exitCode, 0)
  })

  it('never throws, whatever it is given', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'route',
        'limits',
        'standstill',
        'workdays',
        'plan',
        'rows',
        'holidays',
        '--json',
        '--lang',
        '--kind',
        'goods',
        '--buyer',
        'state',
        '--value',
        '--date',
        '--sent',
        '--part',
        'III',
        '--procedure',
        'open',
        '--days',
        '--from',
        '--year',
        '2026-03-02',
        '10',
        '--lot',
        '--confirm',
      ),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (args) => {
        const result = lawCommand(args, now)
        assert.ok([0, 1, 64].includes(result.exitCode))
      }),
      { numRuns: 200 },
    )
  })
})
