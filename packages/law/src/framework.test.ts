import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { done, refused } from '../test/spoken.ts'
import {
  checkCallOff,
  checkFramework,
  checkLotDeadlines,
  checkLots,
  type CallOffInput,
  type FrameworkInput,
} from './framework.ts'

const date = '2026-03-02'

describe('a framework agreement', () => {
  const framework: FrameworkInput = { date, part: 'III', months: 48, maximumValue: '1000000' }

  it('fact 28: without a ceiling on value or quantity cannot be published from the EEA threshold', () => {
    done(checkFramework(framework))
    const { maximumValue: _, ...without } = framework
    const refusal = refused(checkFramework(without), 'framework-ceiling-missing')
    assert.equal(refusal.basis, 'FOA kap. 26; C-23/20, C-422/23')
    done(checkFramework({ ...without, maximumQuantity: 1 }))
    refused(checkFramework({ ...without, maximumQuantity: 0 }), 'framework-ceiling-missing')
    refused(checkFramework({ ...framework, maximumValue: '0' }), 'framework-ceiling-missing')
    done(checkFramework({ ...framework, maximumValue: '0.01' }))
    for (const part of ['IV', 'V'] as const) refused(checkFramework({ ...without, part }), 'framework-ceiling-missing')
    for (const part of ['none', 'I', 'II'] as const) {
      assert.deepEqual(
        done(checkFramework({ ...without, part })).rows.map((row) => row.rule),
        ['FRAMEWORK_LENGTH'],
      )
    }
    assert.deepEqual(
      done(checkFramework(framework)).rows.map((row) => row.rule),
      ['FRAMEWORK_CEILING', 'FRAMEWORK_LENGTH'],
    )
  })

  it('lasts at most four years unless there is a reason', () => {
    const refusal = refused(checkFramework({ ...framework, months: 49 }), 'framework-too-long')
    for (const sentence of Object.values(refusal.message)) assert.match(sentence, /: 4 (?:år|years) \(FOA kap\. 26/)
    assert.match(refusal.basis ?? '', /art\. 33 \(1\)/)
    refused(checkFramework({ ...framework, months: 49, lengthReason: ' ' }), 'framework-too-long')
    const longer = done(checkFramework({ ...framework, months: 96, lengthReason: 'amortisation' }))
    assert.match(
      longer.explanation.en.join(' '),
      /must state the highest total.*4 years.*is longer, and the length is justified/,
    )
    assert.equal(done(checkFramework(framework)).explanation.en.length, 2)
  })

  it('lasts eight years in utilities, seven in defence and security, and a concession five', () => {
    const lengths = { utilities: 96, defence: 84, concessions: 60 } as const
    for (const regime of ['utilities', 'defence', 'concessions'] as const) {
      const inRegime: FrameworkInput = { ...framework, regime, part: 'II', months: lengths[regime] }
      done(checkFramework(inRegime))
      const refusal = refused(checkFramework({ ...inRegime, months: lengths[regime] + 1 }), 'framework-too-long')
      assert.match(refusal.message.en, new RegExp(`: ${lengths[regime] / 12} years`))
      done(checkFramework({ ...inRegime, months: lengths[regime] + 1, lengthReason: 'amortisation' }))
    }
    assert.deepEqual(
      done(checkFramework({ ...framework, regime: 'utilities', part: 'II' })).rows.map((row) => row.rule),
      ['FRAMEWORK_CEILING', 'FRAMEWORK_LENGTH_UTIL'],
    )
    // Their part II begins at the EEA threshold, so a framework needs its ceiling; a concession is no framework.
    const { maximumValue: _, ...without } = framework
    refused(checkFramework({ ...without, regime: 'utilities', part: 'II' }), 'framework-ceiling-missing')
    refused(checkFramework({ ...without, regime: 'defence', part: 'II' }), 'framework-ceiling-missing')
    done(checkFramework({ ...without, regime: 'utilities', part: 'I' }))
    done(checkFramework({ ...without, regime: 'concessions', part: 'II' }))
  })

  it('has a length in whole months', () => {
    for (const months of [0, -1, 1.5, Number.NaN]) refused(checkFramework({ ...framework, months }), 'bad-months')
    done(checkFramework({ ...framework, months: 1 }))
  })

  it('needs real dates and amounts', () => {
    refused(checkFramework({ ...framework, date: 'x' }), 'bad-date')
    refused(checkFramework({ ...framework, maximumValue: 'x' }), 'bad-amount')
    refused(checkFramework({ ...framework, date: '2016-01-01' }), 'no-row-on-date')
    refused(checkFramework({ ...framework, part: 'II', date: '2016-01-01' }), 'no-row-on-date')
  })
})

describe('a call-off', () => {
  const callOff: CallOffInput = { date, body: '1', namedBodies: ['1', '2'], ceiling: '100', used: '60', amount: '40' }

  it('fact 29: by a body that is not named is refused', () => {
    done(checkCallOff(callOff))
    assert.equal(refused(checkCallOff({ ...callOff, body: '3' }), 'body-not-named').basis, 'FOA § 26-1 (3)')
  })

  it('stops at the ceiling', () => {
    assert.equal(done(checkCallOff(callOff)).left, '0.00')
    const part = done(checkCallOff({ ...callOff, amount: '10.50' }))
    assert.equal(part.left, '29.50')
    assert.match(
      part.explanation.en.join(' '),
      /named in the notice \(FOA § 26-1 \(3\)\)\..*29\.50 .*left below the ceiling/,
    )
    assert.match(
      refused(checkCallOff({ ...callOff, amount: '40.01' }), 'framework-ceiling-reached').basis ?? '',
      /C-23\/20/,
    )
    const { ceiling: _, ...without } = callOff
    assert.equal(done(checkCallOff(without)).left, null)
    assert.equal(done(checkCallOff(without)).explanation.en.length, 1)
    assert.deepEqual(
      done(checkCallOff(callOff)).rows.map((row) => row.rule),
      ['FRAMEWORK_USERS', 'FRAMEWORK_CEILING'],
    )
  })

  it('needs real dates and amounts', () => {
    refused(checkCallOff({ ...callOff, date: 'x' }), 'bad-date')
    refused(checkCallOff({ ...callOff, date: '2016-01-01' }), 'no-row-on-date')
    for (const name of ['used', 'amount', 'ceiling'] as const) {
      assert.match(
        refused(checkCallOff({ ...callOff, [name]: 'x' }), 'bad-amount').message.en,
        new RegExp(`\\(${name}\\)`),
      )
    }
  })
})

describe('lots', () => {
  it('fact 42: part III without lots and without a reason cannot be sent', () => {
    const refusal = refused(checkLots({ date, part: 'III', lots: 1 }), 'no-lots-reason-missing')
    assert.equal(refusal.basis, 'FOA § 19-4, § 25-5 (2)')
    refused(checkLots({ date, part: 'III', lots: 0, reason: ' ' }), 'no-lots-reason-missing')
    const why = (lots: number, part: 'II' | 'III', reason?: string): string =>
      done(checkLots({ date, part, lots, ...(reason === undefined ? {} : { reason }) })).explanation.en.join(' ')
    assert.match(why(1, 'III', 'one interface'), /not divided, and the reason is given \(FOA § 19-4/)
    assert.match(why(2, 'III'), /divided into 2 lots/)
    assert.match(why(1, 'II'), /Outside part III no reason/)
    assert.deepEqual(
      done(checkLots({ date, part: 'III', lots: 2 })).rows.map((row) => row.rule),
      ['LOTS_REASON'],
    )
    refused(checkLots({ date: 'x', part: 'III', lots: 2 }), 'bad-date')
    refused(checkLots({ date: '2016-01-01', part: 'III', lots: 2 }), 'no-row-on-date')
  })

  it('fact 23: of a national notice with different deadlines are refused', () => {
    const refusal = refused(
      checkLotDeadlines(['2026-04-01T12:00', '2026-04-01T13:00'], date),
      'lots-with-different-deadlines',
    )
    assert.equal(refusal.basis, 'EFORMS-NOR-R200, R201')
    assert.deepEqual(
      done(checkLotDeadlines(['2026-04-01T12:00', '2026-04-01T10:00:00Z'], date)).rows.map((row) => row.rule),
      ['LOTS_SAME_DEADLINE'],
    )
    refused(checkLotDeadlines(['2026-04-01', '2026-04-02'], date), 'lots-with-different-deadlines')
    done(checkLotDeadlines(['2026-04-01', '2026-04-01'], date))
    done(checkLotDeadlines([], date))
    refused(checkLotDeadlines(['x'], date), 'bad-date')
    refused(checkLotDeadlines([], 'x'), 'bad-date')
    refused(checkLotDeadlines([], '2016-01-01'), 'no-row-on-date')
  })
})
