import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { done, refused } from '../test/spoken.ts'
import { isWorkingDay } from './calendar.ts'
import { dayNumber, localDate } from './date.ts'
import { assumedDays, plan, type PlanInput, type PlanResult } from './plan.ts'
import { procedureCodes } from './procurement.ts'

const open: PlanInput = { procedure: 'open', part: 'III', sent: '2026-03-02', electronic: true }

function lines(result: PlanResult): string[] {
  return result.entries.map(
    (entry) => `${entry.step} ${entry.from}${entry.to === entry.from ? '' : ` ${entry.to}`} ${entry.basis}`,
  )
}

describe('the time plan of an open procedure', () => {
  it('runs from the notice to the result notice at the earliest lawful dates', () => {
    const result = done(plan(open))
    assert.deepEqual(lines(result), [
      'notice 2026-03-02 plan',
      'tender-period 2026-03-03 2026-04-01 law',
      'answers-by 2026-03-26 law',
      'tender-deadline 2026-04-01 law',
      'opening 2026-04-07 plan',
      'evaluation 2026-04-08 2026-04-21 plan',
      'award-letter 2026-04-21 plan',
      'standstill 2026-04-22 2026-05-04 law',
      'signing 2026-05-05 plan',
      'result-notice 2026-06-04 law',
    ])
    const deadline = result.entries[3]
    assert.deepEqual(
      [deadline?.at, deadline?.atLocal, deadline?.paragraph],
      ['2026-04-01T22:00:00Z', '2026-04-02T00:00:00+02:00', 'FOA § 20-2'],
    )
    assert.equal(result.entries[1]?.days, 30)
    const wait = result.entries[7]
    assert.deepEqual([wait?.at, wait?.atLocal, wait?.days], ['2026-05-04T22:00:00Z', '2026-05-05T00:00:00+02:00', 10])
    assert.equal(result.entries[9]?.days, 30)
    assert.equal(result.entries[9]?.paragraph, 'Directive 2014/24/EU art. 50')
    assert.equal(result.entries[2]?.paragraph, 'Directive 2014/24/EU art. 53 (2)')
    assert.deepEqual(
      [result.from, result.to, result.regime, result.part, result.procedure],
      ['2026-03-02', '2026-06-04', 'procurement', 'III', 'open'],
    )
    assert.deepEqual(
      result.holidays.map((day) => day.date),
      [
        '2026-04-02',
        '2026-04-03',
        '2026-04-05',
        '2026-04-06',
        '2026-05-01',
        '2026-05-14',
        '2026-05-17',
        '2026-05-24',
        '2026-05-25',
      ],
    )
    assert.deepEqual(
      result.rows.map((row) => row.rule),
      [
        'PROCEDURES_III',
        'COUNTING',
        'LIMIT_OPEN',
        'STANDSTILL_III',
        'CONTRACT_CONCLUDED',
        'ANSWER_BEFORE',
        'RESULT_NOTICE',
      ],
    )
    assert.deepEqual(result.needsConfirmation, [])
    assert.deepEqual(result.explanation.en, [
      'open procedure: 2026-03-02 – 2026-06-04.',
      'Steps marked as plan are estimates and may be changed; steps marked as law are the earliest lawful date.',
    ])
  })

  it('crosses the turn of the year with the holidays of both', () => {
    const result = done(plan({ ...open, sent: '2026-11-20' }))
    assert.deepEqual(result.holidays.map((day) => day.date).slice(0, 3), ['2026-12-25', '2026-12-26', '2027-01-01'])
    assert.equal(result.entries.find((entry) => entry.step === 'tender-deadline')?.at, '2026-12-21T23:00:00Z')
  })

  it('shows the planning notice, and answers four days before in urgency', () => {
    const early = done(plan({ ...open, planningNoticeSent: '2025-12-01' }))
    assert.equal(lines(early)[0], 'planning-notice 2025-12-01 plan')
    assert.equal(early.from, '2025-12-01')
    assert.equal(early.entries.find((entry) => entry.step === 'tender-deadline')?.to, '2026-03-17')
    const urgent = done(plan({ ...open, urgent: true }))
    assert.equal(urgent.entries.find((entry) => entry.step === 'answers-by')?.from, '2026-03-13')
  })

  it('takes the days that the buyer plans, never below the minimum', () => {
    const result = done(plan({ ...open, days: { tender: 40, evaluation: 7 } }))
    assert.equal(lines(result)[1], 'tender-period 2026-03-03 2026-04-13 plan')
    assert.equal(done(plan({ ...open, part: 'II', days: { tender: 3 } })).entries[1]?.days, 3)
    assert.equal(done(plan({ ...open, part: 'II' })).entries[1]?.basis, 'plan')
    assert.equal(lines(result)[3], 'tender-deadline 2026-04-13 plan')
    assert.equal(lines(result)[5], 'evaluation 2026-04-15 2026-04-21 plan')
    const refusal = refused(plan({ ...open, days: { tender: 29 } }), 'days-below-minimum')
    assert.equal(refusal.basis, 'FOA § 20-2')
    assert.match(refusal.message.en, /29 days are below the minimum of 30/)
    assert.equal(done(plan({ ...open, days: { tender: 30 } })).entries[1]?.basis, 'plan')
    for (const days of [-1, 1.5, 3651]) refused(plan({ ...open, days: { evaluation: days } }), 'bad-days')
    done(plan({ ...open, days: { evaluation: 3650 } }))
    assert.equal(lines(done(plan({ ...open, days: { evaluation: 0 } })))[5], 'evaluation 2026-04-07 plan')
  })

  it('waits 15 days after letters on paper', () => {
    const result = done(plan({ ...open, electronicLetter: false }))
    assert.equal(result.entries.find((entry) => entry.step === 'standstill')?.to, '2026-05-06')
  })
})

describe('the time plan of two-stage procedures', () => {
  it('has requests, selection, invitation, tenders and rounds', () => {
    assert.deepEqual(lines(done(plan({ ...open, procedure: 'negotiated' }))), [
      'notice 2026-03-02 plan',
      'request-period 2026-03-03 2026-04-01 law',
      'request-deadline 2026-04-01 law',
      'selection 2026-04-02 2026-04-13 plan',
      'invitation 2026-04-13 plan',
      'tender-period 2026-04-14 2026-05-08 law',
      'answers-by 2026-05-02 law',
      'tender-deadline 2026-05-08 law',
      'opening 2026-05-11 plan',
      'negotiation 2026-05-12 2026-06-01 plan',
      'evaluation 2026-06-02 2026-06-15 plan',
      'award-letter 2026-06-15 plan',
      'standstill 2026-06-16 2026-06-25 law',
      'signing 2026-06-26 plan',
      'result-notice 2026-07-27 law',
    ])
    for (const procedure of ['dialogue', 'innovation'] as const) {
      const result = done(plan({ ...open, procedure }))
      assert.ok(result.entries.some((entry) => entry.step === 'negotiation'))
      assert.equal(result.entries.find((entry) => entry.step === 'tender-period')?.days, assumedDays.tender)
      assert.equal(result.entries.find((entry) => entry.step === 'tender-period')?.basis, 'plan')
      assert.ok(!result.entries.some((entry) => entry.step === 'answers-by'))
    }
    assert.ok(!done(plan({ ...open, procedure: 'restricted' })).entries.some((entry) => entry.step === 'negotiation'))
    refused(plan({ ...open, procedure: 'restricted', days: { request: 29 } }), 'days-below-minimum')
    refused(plan({ ...open, procedure: 'restricted', days: { tender: 24 } }), 'days-below-minimum')
  })

  it('in a dynamic purchasing system assesses in ten working days and has no standstill', () => {
    const result = done(plan({ ...open, procedure: 'dps' }))
    assert.deepEqual(lines(result), [
      'notice 2026-03-02 plan',
      'request-period 2026-03-03 2026-04-01 law',
      'request-deadline 2026-04-01 law',
      'assessment 2026-04-02 2026-04-20 law',
      'invitation 2026-04-21 plan',
      'tender-period 2026-04-22 2026-05-04 law',
      'answers-by 2026-04-28 law',
      'tender-deadline 2026-05-04 law',
      'opening 2026-05-05 plan',
      'evaluation 2026-05-06 2026-05-19 plan',
      'award-letter 2026-05-19 plan',
      'signing 2026-05-20 plan',
      'result-notice 2026-06-19 law',
    ])
    assert.equal(result.entries[3]?.days, 10)
    assert.equal(result.entries[3]?.paragraph, 'FOA §§ 26-4–26-7; Directive 2014/24/EU art. 34 (5)')
    assert.match(result.explanation.en.join(' '), /No standstill is required/)
    assert.ok(result.rows.some((row) => row.rule === 'STANDSTILL_EXCEPTIONS'))
  })
})

describe('the time plan of other procedures', () => {
  it('of a mini-competition starts with the invitation and has no standstill', () => {
    const result = done(plan({ ...open, procedure: 'mini-competition' }))
    assert.deepEqual(lines(result).slice(0, 3), [
      'invitation 2026-03-02 plan',
      'tender-period 2026-03-03 2026-03-23 plan',
      'tender-deadline 2026-03-23 plan',
    ])
    assert.ok(!result.entries.some((entry) => entry.step === 'standstill'))
  })

  it('of an award without competition has the intention notice and its ten days', () => {
    const result = done(plan({ ...open, procedure: 'direct' }))
    assert.deepEqual(lines(result), [
      'intention-notice 2026-03-02 plan',
      'intention-wait 2026-03-03 2026-03-12 law',
      'signing 2026-03-13 plan',
      'result-notice 2026-04-13 law',
    ])
    assert.deepEqual(
      result.needsConfirmation.map((question) => question.row),
      ['INTENTION_NOTICE:2017-01-01'],
    )
    assert.match(result.explanation.en.at(-1) ?? '', /INTENTION_NOTICE/)
    assert.equal(result.entries[1]?.days, 10)
    const confirmations = [{ row: 'INTENTION_NOTICE:2017-01-01', by: 'Ola', at: '2026-01-01' }]
    assert.deepEqual(done(plan({ ...open, procedure: 'direct', confirmations })).needsConfirmation, [])
  })

  it('of part I has no standstill and no result notice; of part II a reasonable standstill', () => {
    const small = done(plan({ ...open, part: 'I' }))
    assert.deepEqual(lines(small).slice(-2), ['award-letter 2026-04-07 plan', 'signing 2026-04-08 plan'])
    const medium = done(plan({ ...open, part: 'II' }))
    const wait = medium.entries.find((entry) => entry.step === 'standstill')
    assert.deepEqual([wait?.basis, wait?.days], ['plan', 10])
    assert.equal(medium.entries.at(-1)?.step, 'result-notice')
  })

  it('of utilities asks what must be confirmed there', () => {
    const result = done(plan({ ...open, regime: 'utilities', part: 'II' }))
    assert.equal(result.regime, 'utilities')
    assert.deepEqual(
      result.needsConfirmation.map((question) => question.row),
      ['STANDSTILL_UTIL:2017-01-01'],
    )
    assert.match(result.explanation.en.at(-1) ?? '', /STANDSTILL_UTIL/)
  })

  it('of two stages reads the rows of both, asks what either needs, and takes confirmations for the standstill', () => {
    const result = done(plan({ ...open, procedure: 'dps', agreedByAll: true, buyer: 'county' }))
    assert.deepEqual(
      result.needsConfirmation.map((question) => question.row),
      ['DPS_AGREED_LIMIT:2017-01-01'],
    )
    assert.ok(result.rows.some((row) => row.rule === 'LIMIT_DPS_TENDER'))
    const health: PlanInput = { ...open, part: 'IV' }
    assert.deepEqual(
      done(plan(health)).needsConfirmation.map((question) => question.row),
      ['STANDSTILL_IV:2017-01-01'],
    )
    const confirmations = [{ row: 'STANDSTILL_IV:2017-01-01', by: 'Ola', at: '2026-01-01' }]
    assert.deepEqual(done(plan({ ...health, confirmations })).needsConfirmation, [])
    assert.ok(done(plan({ ...open, procedure: 'direct' })).rows.some((row) => row.rule === 'COUNTING'))
  })

  it('lists a holiday on its first and last day', () => {
    assert.equal(done(plan({ ...open, sent: '2026-01-01' })).holidays[0]?.date, '2026-01-01')
    assert.deepEqual(
      done(plan({ ...open, part: 'I', sent: '2026-01-02', days: { tender: 1, evaluation: 0 } })).holidays,
      [],
    )
  })

  it('is refused where limits are', () => {
    refused(plan({ ...open, sent: 'x' }), 'bad-date')
    refused(plan({ ...open, lawDate: 'x' }), 'bad-date')
    refused(plan({ ...open, part: 'V' }), 'procedure-not-in-part')
    refused(plan({ ...open, procedure: 'direct', part: 'V' }), 'procedure-not-in-part')
    refused(plan({ ...open, sent: '2016-12-31' }), 'no-row-on-date')
    refused(plan({ ...open, part: 'none' }), 'part-has-no-procedures')
    assert.equal(done(plan({ ...open, sent: '2016-12-31', lawDate: '2017-01-01' })).from, '2016-12-31')
  })
})

describe('every time plan', () => {
  it('goes forward in time, and its letters, openings and signatures fall on working days', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...procedureCodes),
        fc.constantFrom('I', 'II', 'III', 'IV', 'V' as const),
        fc.integer({ min: dayNumber('2017-01-01'), max: dayNumber('2060-01-01') }),
        (procedure, part, day) => {
          const result = plan({ procedure, part, sent: localDate(day), electronic: true })
          if (!result.ok) return
          let latest = ''
          for (const entry of result.entries) {
            assert.ok(entry.from <= entry.to)
            if (entry.step !== 'answers-by') {
              assert.ok(entry.to >= latest, `${procedure} ${part} ${localDate(day)} ${entry.step}`)
              latest = entry.to
            }
            if (
              ['opening', 'award-letter', 'signing', 'invitation'].includes(entry.step) &&
              entry !== result.entries[0]
            ) {
              assert.ok(isWorkingDay(dayNumber(entry.from)))
            }
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})
