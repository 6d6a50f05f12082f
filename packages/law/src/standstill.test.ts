import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { done, refused } from '../test/spoken.ts'
import { isWorkingDay } from './calendar.ts'
import { dayNumber, localDate } from './date.ts'
import { maySign, standstill, standstillExceptionCodes, type StandstillInput } from './standstill.ts'

const letter: StandstillInput = { part: 'III', sent: '2026-03-24', electronic: true }

describe('the standstill of part III', () => {
  it('fact 10: after a letter of 2026-03-24 ends 2026-04-07 24:00 in Oslo', () => {
    const result = done(standstill(letter))
    assert.equal(result.endsAt, '2026-04-07T22:00:00Z')
    assert.equal(result.endsAtLocal, '2026-04-08T00:00:00+02:00')
    assert.equal(result.lastDay, '2026-04-07')
    assert.equal(result.earliestSigning, '2026-04-07T22:00:01Z')
    assert.equal(result.earliestSigningLocal, '2026-04-08T00:00:01+02:00')
    assert.equal(result.earliestSigningDate, '2026-04-08')
    assert.equal(result.sentDate, '2026-03-24')
    assert.deepEqual([result.required, result.voluntary, result.days, result.minimumDays], ['required', false, 10, 10])
    assert.deepEqual(
      result.rows.map((row) => row.id),
      ['STANDSTILL_III:2017-01-01', 'COUNTING:2017-01-01', 'CONTRACT_CONCLUDED:2017-01-01'],
    )
    assert.match(
      result.explanation.en[0] ?? '',
      /at least 10 days when the letter is sent electronically \(FOA § 25-2\)/,
    )
    assert.match(
      result.explanation.en[1] ?? '',
      /sent on Tuesday 24 March 2026\. 10 days .* end of Tuesday 7 April 2026/,
    )
  })

  it('runs past Ascension Day and Christmas', () => {
    assert.equal(done(standstill({ ...letter, sent: '2026-05-04' })).lastDay, '2026-05-15')
    assert.equal(done(standstill({ ...letter, sent: '2026-12-15' })).lastDay, '2026-12-28')
    assert.equal(done(standstill({ ...letter, sent: '2026-12-15' })).endsAt, '2026-12-28T23:00:00Z')
  })

  it('is 15 days when a letter is not sent electronically', () => {
    const result = done(standstill({ ...letter, electronic: false }))
    assert.equal(result.days, 15)
    assert.equal(result.lastDay, '2026-04-08')
    assert.match(result.explanation.en[0] ?? '', /at least 15 days when the letter is not sent electronically/)
    assert.equal(done(standstill({ part: 'III', sent: '2026-03-24' })).days, 15)
  })

  it('fact 11: never counts the day of sending, whatever the hour', () => {
    for (const sent of ['2026-03-24T00:01', '2026-03-24T23:59', '2026-03-24T22:59:00Z']) {
      assert.equal(done(standstill({ ...letter, sent })).lastDay, '2026-04-07')
    }
    assert.equal(done(standstill({ ...letter, sent: '2026-03-24T23:01:00Z' })).lastDay, '2026-04-07')
    assert.equal(done(standstill({ ...letter, sent: '2026-06-01T21:59:00Z' })).lastDay, '2026-06-11')
    assert.equal(done(standstill({ ...letter, sent: '2026-06-01T22:01:00Z' })).lastDay, '2026-06-12')
  })

  it('is the same for defence and security, once a person has confirmed it', () => {
    const result = done(standstill({ ...letter, part: 'II', regime: 'defence' }))
    assert.deepEqual([result.required, result.days, result.lastDay], ['required', 10, '2026-04-07'])
    assert.equal(result.needsConfirmation[0]?.row, 'STANDSTILL_FOSA:2017-01-01')
    assert.equal(done(standstill({ ...letter, part: 'I', regime: 'defence' })).required, 'recommended')
  })

  it('may be longer by choice, never shorter', () => {
    assert.equal(done(standstill({ ...letter, days: 20 })).lastDay, '2026-04-13')
    const refusal = refused(standstill({ ...letter, days: 9 }), 'standstill-too-short')
    assert.equal(refusal.basis, 'FOA § 25-2')
    assert.match(refusal.message.en, /9 days is shorter than the minimum of 10/)
    done(standstill({ ...letter, days: 10 }))
    refused(standstill({ ...letter, electronic: false, days: 14 }), 'standstill-too-short')
  })

  it('always ends on a working day, at least the minimum after the letter', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber('2017-01-01'), max: dayNumber('2060-01-01') }),
        fc.boolean(),
        (day, electronic) => {
          const result = standstill({ part: 'III', sent: localDate(day), electronic })
          assert.ok(result.ok && result.lastDay !== null)
          const last = dayNumber(result.lastDay)
          assert.ok(isWorkingDay(last))
          assert.ok(last - day >= (electronic ? 10 : 15) && last - day <= (electronic ? 16 : 21))
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('the standstill of the other parts', () => {
  it('is reasonable in part II, in practice ten days', () => {
    const result = done(standstill({ ...letter, part: 'II', electronic: false }))
    assert.deepEqual([result.required, result.days, result.lastDay], ['reasonable', 10, '2026-04-07'])
    assert.match(result.explanation.en[0] ?? '', /reasonable, in practice 10 days \(FOA § 10-2\)/)
    assert.equal(done(standstill({ ...letter, part: 'II', days: 5 })).lastDay, '2026-03-30')
    assert.equal(result.voluntary, false)
  })

  it('is recommended, not required, in part I', () => {
    const result = done(standstill({ ...letter, part: 'I' }))
    assert.deepEqual(
      [
        result.required,
        result.days,
        result.endsAt,
        result.earliestSigning,
        result.lastDay,
        result.endsAtLocal,
        result.earliestSigningLocal,
        result.earliestSigningDate,
        result.minimumDays,
      ],
      ['recommended', null, null, null, null, null, null, null, 0],
    )
    assert.match(result.explanation.en[0] ?? '', /recommended/)
    const chosen = done(standstill({ ...letter, part: 'I', days: 10 }))
    assert.deepEqual([chosen.voluntary, chosen.lastDay], [true, '2026-04-07'])
    assert.equal(done(standstill({ ...letter, part: 'none' })).required, 'none')
    assert.equal(done(standstill({ ...letter, part: 'none', regime: 'utilities' })).minimumDays, 0)
  })

  it('asks for confirmation in parts IV and V, in utilities and for concessions', () => {
    for (const [input, row] of [
      [{ ...letter, part: 'IV' }, 'STANDSTILL_IV:2017-01-01'],
      [{ ...letter, part: 'V' }, 'STANDSTILL_V:2017-01-01'],
      [{ ...letter, part: 'II', regime: 'utilities' }, 'STANDSTILL_UTIL:2017-01-01'],
      [{ ...letter, part: 'II', regime: 'concessions' }, 'STANDSTILL_CONC:2017-01-01'],
    ] as const) {
      const result = done(standstill(input))
      assert.deepEqual(
        result.needsConfirmation.map((question) => question.row),
        [row],
      )
      assert.deepEqual([result.required, result.days], ['required', 10])
      assert.match(result.explanation.en.at(-1) ?? '', /Unconfirmed/)
      const confirmations = [{ row, by: 'Ola', at: '2026-01-01' }]
      assert.deepEqual(done(standstill({ ...input, confirmations })).needsConfirmation, [])
    }
    assert.equal(done(standstill({ ...letter, part: 'I', regime: 'utilities' })).required, 'recommended')
  })
})

describe('an exception', () => {
  it('fact 15: makes the standstill optional; if chosen it must reach the minimum', () => {
    for (const exception of standstillExceptionCodes) {
      const none = done(standstill({ ...letter, exception }))
      assert.deepEqual([none.required, none.days, none.endsAt, none.voluntary], ['none', null, null, false])
      assert.match(none.explanation.en[0] ?? '', /No standstill is required: .* \(FOA §§ 25-2 \(2\), 10-2 \(3\)\)/)
      const chosen = done(standstill({ ...letter, exception, days: 10 }))
      assert.deepEqual([chosen.voluntary, chosen.lastDay, chosen.required], [true, '2026-04-07', 'none'])
      assert.ok(chosen.rows.some((row) => row.rule === 'STANDSTILL_VOLUNTARY'))
      assert.match(chosen.explanation.en.join(' '), /voluntary standstill/)
      refused(standstill({ ...letter, exception, days: 9 }), 'standstill-too-short')
      refused(standstill({ ...letter, exception, days: 14, electronic: false }), 'standstill-too-short')
    }
    assert.deepEqual(
      [...standstillExceptionCodes],
      ['no-notice-duty', 'single-tenderer', 'framework-call-off', 'dps-call-off'],
    )
    assert.ok(!done(standstill(letter)).rows.some((row) => row.rule === 'STANDSTILL_VOLUNTARY'))
    assert.match(
      done(standstill({ ...letter, exception: 'dps-call-off' })).explanation.en[0] ?? '',
      /purchase under a dynamic purchasing system/,
    )
    assert.match(
      done(standstill({ ...letter, exception: 'single-tenderer' })).explanation.en[0] ?? '',
      /only one supplier is concerned/,
    )
  })
})

describe('a reversal', () => {
  it('fact 14: starts a new, full standstill and lets the old one lapse', () => {
    const result = done(standstill({ ...letter, sent: '2026-04-09', reverses: ['2026-03-24'] }))
    assert.equal(result.lastDay, '2026-04-20')
    assert.deepEqual(result.lapsed, ['2026-03-24'])
    assert.ok(result.rows.some((row) => row.id === 'REVERSAL:2017-01-01'))
    assert.match(result.explanation.en[0] ?? '', /new, full standstill/)
    assert.deepEqual(done(standstill(letter)).lapsed, [])
    refused(standstill({ ...letter, reverses: ['2026-03-25'] }), 'reversal-before-letter')
    done(standstill({ ...letter, reverses: ['2026-03-24'] }))
    refused(standstill({ ...letter, reverses: ['x'] }), 'bad-date')
    assert.ok(!done(standstill(letter)).rows.some((row) => row.rule === 'REVERSAL'))
  })
})

describe('a standstill that cannot be reckoned', () => {
  it('is refused', () => {
    refused(standstill({ ...letter, sent: 'x' }), 'bad-date')
    refused(standstill({ ...letter, lawDate: 'x' }), 'bad-date')
    refused(standstill({ ...letter, sent: '2016-12-31' }), 'no-row-on-date')
    refused(standstill({ ...letter, part: 'I', sent: '2016-12-31' }), 'no-row-on-date')
    assert.equal(done(standstill({ ...letter, sent: '2016-12-30', lawDate: '2017-01-01' })).lastDay, '2017-01-09')
    for (const days of [0, -1, 1.5, 366, Number.NaN]) refused(standstill({ ...letter, days }), 'bad-days')
    done(standstill({ ...letter, days: 365 }))
    done(standstill({ ...letter, part: 'II', days: 1 }))
  })
})

describe('signing', () => {
  const endsAt = '2026-04-07T22:00:00Z'

  it('fact 12: one second before the end is refused, one second after allowed', () => {
    const refusal = refused(maySign({ endsAt, at: '2026-04-07T21:59:59Z' }), 'standstill-running')
    assert.match(refusal.message.en, /2026-04-08T00:00:00\+02:00/)
    assert.equal(refusal.basis, 'FOA §§ 25-2, 10-2, 4-5 g')
    refused(maySign({ endsAt, at: '2026-04-07T22:00:00Z' }), 'standstill-running')
    assert.equal(done(maySign({ endsAt, at: '2026-04-07T22:00:01Z' })).at, '2026-04-07T22:00:01Z')
    done(maySign({ endsAt, at: done(standstill(letter)).earliestSigning ?? '' }))
  })

  it('waits for nothing when there is no standstill', () => {
    done(maySign({ endsAt: null, at: '2026-03-24T10:00:00Z' }))
  })

  it('is stopped while a court considers an interim measure', () => {
    const refusal = refused(maySign({ endsAt: null, at: '2026-05-24T10:00:00Z', courtStop: true }), 'court-stop')
    assert.equal(refusal.basis, 'FOA § 25-3')
    assert.match(refusal.message.en, /interim measure/)
    done(maySign({ endsAt, at: '2026-05-24T10:00:00Z', courtStop: false }))
  })

  it('needs moments, not days', () => {
    refused(maySign({ endsAt, at: '2026-04-08' }), 'bad-date')
    refused(maySign({ endsAt, at: 'x' }), 'bad-date')
    refused(maySign({ endsAt: '2026-04-07', at: '2026-04-08T10:00:00Z' }), 'bad-date')
    refused(maySign({ endsAt: 'x', at: '2026-04-08T10:00:00Z' }), 'bad-date')
  })
})
