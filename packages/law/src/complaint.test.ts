import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { done, refused } from '../test/spoken.ts'
import { buyerClocks, complaint } from './complaint.ts'

describe('a complaint to the board', () => {
  it('fact 16: six months and a day after signing is too late', () => {
    const result = done(complaint({ signed: '2026-01-15', received: '2026-07-16' }))
    assert.deepEqual([result.inTime, result.lastDay, result.fee], [false, '2026-07-15', 8000])
    assert.match(result.explanation.en.join(' '), /up to and including Wednesday 15 July 2026.*too late/)
    const intime = done(complaint({ signed: '2026-01-15', received: '2026-07-15T23:59' }))
    assert.equal(intime.inTime, true)
    assert.match(intime.explanation.en.join(' '), /is in time/)
    assert.deepEqual(
      intime.rows.map((row) => row.id),
      ['KOFA_COMPLAINT:2017-01-01', 'KOFA_FEE:2017-01-01'],
    )
    assert.equal(done(complaint({ signed: '2025-08-31', received: '2026-03-01' })).inTime, false)
    assert.equal(done(complaint({ signed: '2025-08-31', received: '2026-02-28' })).inTime, true)
  })

  it('fact 16: of an illegal direct award is in time for two years', () => {
    const result = done(complaint({ signed: '2024-02-29', received: '2026-02-28', directAward: true }))
    assert.deepEqual([result.inTime, result.lastDay, result.fee], [true, '2026-02-28', 1000])
    assert.equal(done(complaint({ signed: '2024-02-29', received: '2026-03-01', directAward: true })).inTime, false)
  })

  it('needs real dates that the rows cover', () => {
    refused(complaint({ signed: 'x', received: '2026-07-16' }), 'bad-date')
    refused(complaint({ signed: '2026-01-15', received: 'x' }), 'bad-date')
    refused(complaint({ signed: '2016-01-15', received: '2016-02-01' }), 'no-row-on-date')
    refused(complaint({ signed: '2017-01-15', received: '2016-02-01' }), 'no-row-on-date')
  })
})

describe("the buyer's clocks", () => {
  it('run five working days to say whether it has signed, and ten to reply; four weeks for a direct award', () => {
    const ordinary = done(buyerClocks({ received: '2026-03-24' }))
    assert.deepEqual(
      [ordinary.saysWhetherSigned, ordinary.replies, ordinary.comments],
      ['2026-03-31', '2026-04-10', '2026-04-17'],
    )
    assert.deepEqual(
      ordinary.explanation.en.map((sentence) => /\w+day \d+ \w+ 2026/.exec(sentence)?.[0]),
      ['Tuesday 31 March 2026', 'Friday 10 April 2026', 'Friday 17 April 2026'],
    )
    assert.deepEqual(
      ordinary.rows.map((row) => row.rule),
      ['KOFA_SIGNED_OR_WAIT', 'KOFA_REPLY', 'KOFA_COMMENTS'],
    )
    assert.equal(done(buyerClocks({ received: '2026-03-24', directAward: true })).replies, '2026-04-21')
    refused(buyerClocks({ received: 'x' }), 'bad-date')
    refused(buyerClocks({ received: '2016-03-24' }), 'no-row-on-date')
  })
})
