import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { spoken } from '../test/spoken.ts'
import { dayNumber, localDate } from './date.ts'
import { noRow, openLedger, rowFaults, rowOn, series, type Row, type Series } from './row.ts'
import { amount, periodText, valueText, type Amount, type Statement } from './row-value.ts'
import { listRows, statusName } from './row-list.ts'
import { allRules } from './rows/all.ts'
import { eeaGoodsServicesState, entryThreshold, nationalThreshold } from './rows/thresholds.ts'
import { text } from './text.ts'

const title = text('prøve', 'prøve', 'sample')
const question = text('rett?', 'rett?', 'right?')

function sample(...stretches: Parameters<typeof series<Amount>>[1][number][]): Series<Amount> {
  return series<Amount>({ rule: 'SAMPLE', subject: 'threshold', paragraph: '§ 1', title }, stretches)
}

const verified = { value: amount(1), source: 's', status: 'verified' } as const

describe('the rows of the law', () => {
  it('have no gap, no overlap, no missing source, and a question where they are pending', () => {
    assert.deepEqual(rowFaults(allRules), [])
  })

  it('read in three languages', () => {
    spoken(allRules)
    for (const row of allRules.flatMap((rule) => rule.rows)) spoken(valueText(row.value))
  })

  it('have unique ids and begin on 2017-01-01 at the earliest, but for the holidays', () => {
    const rows = allRules.flatMap((rule) => rule.rows)
    assert.equal(new Set(rows.map((row) => row.id)).size, rows.length)
    for (const row of rows) assert.ok(row.validFrom >= '2017-01-01' || row.rule === 'HOLIDAYS', row.id)
  })

  it('give every rule exactly one row on every day from its first to its last', () => {
    for (const rule of allRules) {
      const first = rule.rows[0]?.validFrom ?? ''
      for (const row of rule.rows) {
        assert.equal(rowOn(rule, row.validFrom)?.id, row.id)
        if (row.validTo !== null) assert.equal(rowOn(rule, row.validTo)?.id, row.id)
      }
      assert.equal(rowOn(rule, localDate(dayNumber(first) - 1)), undefined)
    }
  })
})

describe('a row on a date', () => {
  it('fact 4: is the one valid on the day that the law names, whatever comes later', () => {
    assert.equal(rowOn(entryThreshold, '2026-06-30')?.value.kroner, 100_000)
    assert.equal(rowOn(entryThreshold, '2026-07-01')?.value.kroner, 500_000)
    assert.equal(rowOn(nationalThreshold, '2018-04-05')?.value.kroner, 1_100_000)
    assert.equal(rowOn(nationalThreshold, '2018-04-06')?.value.kroner, 1_300_000)
    assert.equal(rowOn(eeaGoodsServicesState, '2024-03-13')?.value.kroner, 1_400_000)
    assert.equal(rowOn(eeaGoodsServicesState, '2024-03-14')?.value.kroner, 1_490_000)
    assert.equal(rowOn(eeaGoodsServicesState, '2025-12-31')?.status, 'verified')
    assert.equal(rowOn(eeaGoodsServicesState, '2026-01-01')?.status, 'pending')
    assert.equal(rowOn(eeaGoodsServicesState, '2027-12-31')?.status, 'pending')
  })

  it('is none before the first and after the last', () => {
    assert.equal(rowOn(entryThreshold, '2016-12-31'), undefined)
    assert.equal(rowOn(eeaGoodsServicesState, '2028-01-01'), undefined)
    const refusal = noRow(eeaGoodsServicesState, '2028-01-01')
    spoken(refusal)
    assert.equal(refusal.code, 'no-row-on-date')
    assert.equal(refusal.basis, 'FOA § 5-3')
    assert.match(refusal.message.en, /2028-01-01.*2017-01-01.*2027-12-31/)
    assert.match(noRow(entryThreshold, '2016-01-01').message.en, /2017-01-01 to …/)
  })

  it('ends the day before its successor begins', () => {
    const rule = sample({ from: '2020-01-01', ...verified }, { from: '2020-03-01', ...verified })
    assert.deepEqual(
      rule.rows.map((row) => [row.id, row.validFrom, row.validTo]),
      [
        ['SAMPLE:2020-01-01', '2020-01-01', '2020-02-29'],
        ['SAMPLE:2020-03-01', '2020-03-01', null],
      ],
    )
    assert.deepEqual(
      sample({ from: '2020-01-01', to: '2020-01-31', paragraph: '§ 2', ...verified }).rows.map((row) => [
        row.validTo,
        row.paragraph,
        row.title,
      ]),
      [['2020-01-31', '§ 2', title]],
    )
  })
})

describe('faults of rows', () => {
  const faults = (...rules: Series[]): string => rowFaults(rules).join('; ')

  it('are found: gap, overlap, order, dates, source, paragraph, question, doubles and nothing', () => {
    assert.equal(faults(sample({ from: '2020-01-01', ...verified }, { from: '2021-01-01', ...verified })), '')
    assert.match(
      faults(sample({ from: '2020-01-01', to: '2020-06-30', ...verified }, { from: '2020-07-02', ...verified })),
      /gap before SAMPLE:2020-07-02/,
    )
    assert.match(
      faults(sample({ from: '2020-01-01', to: '2020-07-02', ...verified }, { from: '2020-07-02', ...verified })),
      /overlaps/,
    )
    assert.equal(
      faults(sample({ from: '2020-01-01', to: '2020-07-01', ...verified }, { from: '2020-07-02', ...verified })),
      '',
    )
    assert.match(faults(sample({ from: '2020-01-01', to: '2019-01-01', ...verified })), /ends before it begins/)
    assert.equal(faults(sample({ from: '2020-01-01', to: '2020-01-01', ...verified })), '')
    assert.match(faults(sample({ from: '2020-02-30', ...verified })), /validFrom is no date/)
    assert.match(faults(sample({ from: '2020-01-01', to: '2020-02-31', ...verified })), /validTo is no date/)
    assert.match(faults(sample({ from: '2020-01-01', ...verified, source: ' ' })), /no source/)
    assert.match(faults(sample({ from: '2020-01-01', ...verified, paragraph: ' ' })), /no paragraph/)
    assert.match(faults(sample({ from: '2020-01-01', ...verified, status: 'pending' })), /question/)
    assert.match(faults(sample({ from: '2020-01-01', ...verified, question })), /question/)
    assert.match(
      faults(sample({ from: '2020-01-01', ...verified }), sample({ from: '2020-01-01', ...verified })),
      /SAMPLE: defined twice/,
    )
    assert.match(faults(sample()), /SAMPLE: no rows/)
    const open: Row<Amount> = { ...(sample({ from: '2020-01-01', ...verified }).rows[0] as Row<Amount>) }
    const next: Row<Amount> = { ...open, id: 'SAMPLE:2021-01-01', validFrom: '2021-01-01' }
    assert.match(
      faults({ rule: 'SAMPLE', subject: 'threshold', title, rows: [open, next] }),
      /overlaps SAMPLE:2021-01-01/,
    )
  })
})

describe('a pending row', () => {
  const rule = sample({ from: '2020-01-01', ...verified, status: 'pending', question })

  it('is never used in silence', () => {
    const ledger = openLedger()
    assert.equal(ledger.use(rule, '2020-05-01')?.value.kroner, 1)
    ledger.use(rule, '2020-06-01')
    assert.deepEqual(ledger.needsConfirmation, [{ row: 'SAMPLE:2020-01-01', question }])
    assert.equal(ledger.rows.length, 1)
    assert.equal(ledger.use(rule, '2019-01-01'), undefined)
  })

  it('is usable once a named person has confirmed it, with another value if that is what was found', () => {
    const confirmation = { row: 'SAMPLE:2020-01-01', by: 'Kari', at: '2026-01-10' }
    const plain = openLedger([confirmation])
    assert.equal(plain.use(rule, '2020-05-01')?.value.kroner, 1)
    assert.deepEqual(plain.needsConfirmation, [])
    assert.deepEqual(plain.rows[0]?.confirmation, confirmation)
    const other = openLedger([{ ...confirmation, kroner: 7 }])
    assert.equal(other.use(rule, '2020-05-01')?.value.kroner, 7)
    assert.equal(other.use(rule, '2020-05-01')?.value.kroner, 7)
    assert.deepEqual(other.rows[0]?.value, amount(7))
  })

  it('is not confirmed by nobody, nor by a confirmation of another row', () => {
    for (const confirmation of [
      { row: 'SAMPLE:2020-01-01', by: ' ', at: '2026-01-10' },
      { row: 'OTHER:2020-01-01', by: 'Kari', at: '2026-01-10' },
    ]) {
      const ledger = openLedger([confirmation])
      ledger.use(rule, '2020-05-01')
      assert.equal(ledger.needsConfirmation.length, 1)
      assert.equal(ledger.rows[0]?.confirmation, undefined)
    }
  })

  it('is the only kind that a confirmation touches', () => {
    const firm = sample({ from: '2020-01-01', ...verified })
    const ledger = openLedger([{ row: 'SAMPLE:2020-01-01', by: 'Kari', at: '2026-01-10', kroner: 7 }])
    assert.equal(ledger.use(firm, '2020-05-01')?.value.kroner, 1)
    const words = series<Statement>({ rule: 'WORDS', subject: 'threshold', paragraph: '§ 1', title }, [
      { from: '2020-01-01', value: { kind: 'statement', text: title }, source: 's', status: 'pending', question },
    ])
    const told = openLedger([{ row: 'WORDS:2020-01-01', by: 'Kari', at: '2026-01-10', kroner: 7 }])
    assert.deepEqual(told.use(words, '2020-05-01')?.value, { kind: 'statement', text: title })
    assert.equal(ledger.rows[0]?.confirmation, undefined)
  })
})

describe('the list of rows', () => {
  it('shows every row, what it says and what it replaced', () => {
    const rows = listRows()
    spoken(rows)
    assert.equal(rows.length, allRules.flatMap((rule) => rule.rows).length)
    const entry = listRows({ rule: 'LOA_ENTRY' })
    assert.equal(entry.length, 2)
    assert.equal(entry[0]?.before, null)
    assert.equal(entry[1]?.before?.nb, '100\u00a0000\u00a0kr')
    assert.equal(entry[1]?.valueText.en, 'NOK\u00a0500,000')
  })

  it('is filtered by subject, status, day and what changed since', () => {
    assert.ok(listRows({ subject: 'dps' }).every((row) => row.subject === 'dps'))
    assert.ok(listRows({ subject: 'dps' }).length > 5)
    assert.ok(listRows({ status: 'pending' }).every((row) => row.question !== undefined))
    assert.deepEqual(
      listRows({ rule: 'LOA_ENTRY', date: '2026-06-30' }).map((row) => row.id),
      ['LOA_ENTRY:2017-01-01'],
    )
    assert.deepEqual(
      listRows({ rule: 'LOA_ENTRY', since: '2026-07-01' }).map((row) => row.id),
      ['LOA_ENTRY:2026-07-01'],
    )
    assert.deepEqual(listRows({ rule: 'LOA_ENTRY', since: '2026-07-02' }), [])
    assert.deepEqual(listRows({ rule: 'LOA_ENTRY', date: '2016-01-01' }), [])
  })

  it('names how sure a row is', () => {
    assert.deepEqual(statusName('pending'), { nb: 'ubekreftet', nn: 'ustadfesta', en: 'pending' })
    for (const status of ['verified', 'secondary', 'pending']) spoken(statusName(status))
    assert.equal(statusName('other').nb, 'other')
  })
})

describe('what a row says', () => {
  it('counts in the words of each language', () => {
    const words = (['day', 'working-day', 'month', 'year', 'level'] as const).map((unit) =>
      [1, 2].map((count) =>
        Object.values(periodText(count, unit))
          .join(' | ')
          .replace(/\u00a0/g, ' '),
      ),
    )
    assert.deepEqual(words, [
      ['1 dag | 1 dag | 1 day', '2 dager | 2 dagar | 2 days'],
      ['1 virkedag | 1 verkedag | 1 working day', '2 virkedager | 2 verkedagar | 2 working days'],
      ['1 måned | 1 månad | 1 month', '2 måneder | 2 månader | 2 months'],
      ['1 år | 1 år | 1 year', '2 år | 2 år | 2 years'],
      ['1 ledd | 1 ledd | 1 level', '2 ledd | 2 ledd | 2 levels'],
    ])
  })

  it('reads to a person', () => {
    assert.equal(valueText({ kind: 'period', count: 1, unit: 'day' }).nb, '1\u00a0dag')
    assert.equal(valueText({ kind: 'period', count: 10, unit: 'working-day' }).nn, '10\u00a0verkedagar')
    assert.equal(valueText({ kind: 'period', count: 2, unit: 'level' }).en, '2\u00a0levels')
    assert.equal(valueText({ kind: 'percent', percent: 10 }).en, '10%')
    assert.equal(valueText({ kind: 'percent', percent: 10 }).nb, '10\u00a0%')
    assert.equal(
      valueText({ kind: 'limit', days: 35, electronic: 30, planned: 15, urgent: 15 }).en,
      '35\u00a0days; 30 (electronic submission); 15 (planning notice); 15 (justified urgency)',
    )
    assert.equal(valueText({ kind: 'limit', days: 10 }).nb, '10\u00a0dager')
    assert.equal(
      valueText({ kind: 'standstill', electronic: 10, otherwise: 15 }).en,
      '10 days electronically, else 15 days',
    )
    assert.equal(
      valueText({
        kind: 'items',
        items: [
          { id: 'a', text: title },
          { id: 'b', text: title },
        ],
      }).en,
      'a: sample; b: sample',
    )
    const table = listRows({ rule: 'PARTS_FOA' })[0]
    assert.match(
      table?.valueText.en ?? '',
      /^goods: I → I \+ II → I \+ III \(TED\); services: .*health and social services: I → I → I \+ IV \(TED\)/,
    )
  })
})
