import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { done, refused } from '../test/spoken.ts'
import { missingFrom } from './documents.ts'

describe('an award letter', () => {
  it('names the winner, gives the reasons and states the standstill', () => {
    const result = done(missingFrom('award-letter', ['winner', 'standstill'], '2026-03-24'))
    assert.deepEqual(
      result.required.map((item) => item.id),
      ['winner', 'reasons', 'standstill'],
    )
    assert.deepEqual(
      result.missing.map((item) => item.id),
      ['reasons'],
    )
    assert.deepEqual(
      result.rows.map((row) => row.id),
      ['AWARD_LETTER:2017-01-01'],
    )
    assert.deepEqual(done(missingFrom('award-letter', ['winner', 'standstill', 'reasons'], '2026-03-24')).missing, [])
  })
})

describe('a procurement protocol', () => {
  it('has the twelve parts of § 25-5', () => {
    const result = done(missingFrom('protocol', [], '2026-03-24'))
    assert.equal(result.missing.length, 12)
    assert.equal(result.rows[0]?.rule, 'PROTOCOL')
    refused(missingFrom('protocol', [], 'x'), 'bad-date')
    refused(missingFrom('protocol', [], '2016-03-24'), 'no-row-on-date')
  })
})
