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
    for (const sentence of Object.values(refusal.message)) assert.match(sentence, / 4 (?:år|years)\.$/)
    assert.match(refusal.basis ?? '', /art\. 33 \(1\)/)
    refused(checkFramework({ ...framework, months: 49, lengthReason: ' ' }), 'framework-too-long')
    done(checkFramework({ ...framework, months: 96, lengthReason: 'amortisation' }))
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
    assert.equal(done(checkCallOff({ ...callOff, amount: '10.50' })).left, '29.50')
    assert.match(
      refused(checkCallOff({ ...callOff, amount: '40.01' }), 'framework-ceiling-reached').basis ?? '',
      /C-23\/20/,
    )
    const { ceiling: _, ...without } = callOff
    assert.equal(done(checkCallOff(without)).left, null)
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
    done(checkLots({ date, part: 'III', lots: 1, reason: 'one interface' }))
    assert.deepEqual(
      done(checkLots({ date, part: 'III', lots: 2 })).rows.map((row) => row.rule),
      ['LOTS_REASON'],
    )
    assert.deepEqual(done(checkLots({ date, part: 'II', lots: 1 })).rows, [])
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
