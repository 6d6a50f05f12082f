import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson, parseCanonical } from './canonical.ts'
import { limits } from './limits.ts'

test('RFC 8785 § 3.2.3: names are sorted by UTF-16 code units', () => {
  const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 }
  assert.equal(canonicalJson(value), '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}')
})

test('RFC 8785 § 3.2.2.3: numbers are written as ECMAScript writes them', () => {
  assert.equal(
    canonicalJson([333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0]),
    '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
  )
})

test('what is not JSON has no canonical text', () => {
  const circle: unknown[] = []
  circle.push(circle)
  for (const value of [
    undefined,
    NaN,
    Infinity,
    1n,
    () => 1,
    Symbol('s'),
    '\ud800',
    { '\udfff': 1 },
    new Date(0),
    [undefined],
    new Map(),
    circle,
  ])
    assert.equal(canonicalJson(value), undefined)
})

test('nesting has a limit', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)])
  assert.notEqual(canonicalJson(nested(limits.depth)), undefined)
  assert.equal(canonicalJson(nested(limits.depth + 1)), undefined)
})

test('one value has one spelling: white space, other order, doubled names and other escapes are refused', () => {
  assert.deepEqual(parseCanonical('{"a":1,"b":[]}'), { a: 1, b: [] })
  for (const text of [
    '{"b":[],"a":1}',
    '{"a": 1}',
    '{"a":1,"a":1}',
    '["\\u0061"]',
    '[1.0]',
    '[1e0]',
    '[-0]',
    '',
    'x',
    '["\\ud800"]',
  ])
    assert.equal(parseCanonical(text), undefined, text)
})

test('a canonical text reads back as the value it was written from', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5, noUnicodeString: false }), (value) => {
      const text = canonicalJson(value)
      assert.ok(text !== undefined)
      assert.deepEqual(parseCanonical(text), JSON.parse(JSON.stringify(value)))
    }),
    { numRuns: 100 },
  )
})
