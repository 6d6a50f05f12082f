import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseInt8, parseTimestamptz } from './values.ts'

test('an int8 is a number while it is exact and its decimal text beyond', () => {
  assert.equal(parseInt8('9007199254740991'), 9_007_199_254_740_991)
  assert.equal(parseInt8('9007199254740993'), '9007199254740993')
  assert.equal(parseInt8('-9223372036854775808'), '-9223372036854775808')
})

test('every instant with milliseconds comes back from the text of PostgreSQL as it was', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString()
      const text = iso
        .replace('T', ' ')
        .replace('Z', '+00')
        .replace(/\.?0+\+/, (zeros) => (zeros[0] === '.' ? '+' : zeros))
      assert.equal(parseTimestamptz(text), iso)
    }),
  )
})

test('an instant in another zone becomes UTC, microseconds are cut, and infinity stays', () => {
  assert.equal(parseTimestamptz('2026-03-24 12:00:00.999999+01'), '2026-03-24T11:00:00.999Z')
  assert.equal(parseTimestamptz('2026-03-24 12:00:00+05:30'), '2026-03-24T06:30:00.000Z')
  assert.equal(parseTimestamptz('2026-03-24 11:00:00.999999+00'), '2026-03-24T11:00:00.999Z')
  assert.equal(parseTimestamptz('-infinity'), '-infinity')
})
