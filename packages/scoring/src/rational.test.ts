import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  add,
  approximate,
  compare,
  divide,
  gcd,
  multiply,
  negate,
  one,
  rational,
  reduced,
  round,
  roundedUnits,
  roundingModes,
  sign,
  subtract,
  zero,
  type Rational,
  type RoundingMode,
} from './rational.ts'

const max = Number.MAX_SAFE_INTEGER
const size = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map(BigInt),
  fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n }),
  fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }),
)
const figure = fc
  .tuple(size, size)
  .filter(([, d]) => d !== 0n)
  .map(([n, d]) => rational(n, d))
const positive = figure.filter((x) => sign(x) > 0)

/** The value as a pair in lowest terms, by other means than the code under test. */
function pair(x: Rational): string {
  const n = BigInt(x.n)
  const d = BigInt(x.d)
  assert.ok(d > 0n)
  assert.equal(typeof x.n, typeof x.d)
  let [a, b] = [n < 0n ? -n : n, d]
  while (b > 0n) [a, b] = [b, a % b]
  return `${n / a}/${d / a}`
}

function wide(n: bigint, d: bigint): string {
  return pair(d < 0n ? { n: -n, d: -d } : { n, d })
}

test('sums, differences, products and quotients agree with whole-number arithmetic', () => {
  fc.assert(
    fc.property(figure, figure, (x, y) => {
      const [a, b, c, d] = [BigInt(x.n), BigInt(x.d), BigInt(y.n), BigInt(y.d)]
      assert.equal(pair(add(x, y)), wide(a * d + c * b, b * d))
      assert.equal(pair(subtract(x, y)), wide(a * d - c * b, b * d))
      assert.equal(pair(multiply(x, y)), wide(a * c, b * d))
      if (c !== 0n) assert.equal(pair(divide(x, y)), wide(a * d, b * c))
      assert.equal(compare(x, y), a * d < c * b ? -1 : a * d > c * b ? 1 : 0)
      assert.equal(sign(x), a < 0n ? -1 : a > 0n ? 1 : 0)
      assert.equal(pair(negate(x)), wide(-a, b))
      assert.equal(pair(reduced(x)), pair(x))
    }),
  )
})

test('values at the edge of safe integers stay exact', () => {
  const cases: [Rational, string][] = [
    [add(rational(max), one), '9007199254740992/1'],
    [add(rational(max), rational(-1)), '9007199254740990/1'],
    [add(rational(-max), rational(-1)), '-9007199254740992/1'],
    [add(rational(max, 2), rational(1, 2)), '4503599627370496/1'],
    [add(rational(max, 2), rational(1, 4)), '18014398509481983/4'],
    [add(rational(1, max), rational(1, max - 2)), wide(2n * BigInt(max) - 2n, BigInt(max) * (BigInt(max) - 2n))],
    [add(rational(1, 3), rational(max, 6)), wide(9007199254740993n, 6n)],
    [multiply(rational(max), rational(2)), '18014398509481982/1'],
    [multiply(rational(max), one), '9007199254740991/1'],
    [multiply(rational(1, max), rational(1, 2)), '1/18014398509481982'],
    [divide(one, rational(max)), '1/9007199254740991'],
    [divide(rational(max), rational(1, 2)), '18014398509481982/1'],
    [divide(rational(1, max), rational(2)), '1/18014398509481982'],
    [divide(rational(3), rational(-6)), '-1/2'],
  ]
  for (const [value, expected] of cases) assert.equal(pair(value), expected)
})

test('small values stay numbers and large ones come back to numbers when they fit', () => {
  assert.deepEqual(rational(3, 4), { n: 3, d: 4 })
  assert.deepEqual(rational(6n, -8n), { n: -3, d: 4 })
  assert.deepEqual(rational(3, -4), { n: -3, d: 4 })
  assert.deepEqual(rational(max, max), { n: max, d: max })
  assert.deepEqual(rational(-max), { n: -max, d: 1 })
  assert.deepEqual(rational(BigInt(max)), { n: max, d: 1 })
  assert.deepEqual(rational(-BigInt(max), 1n), { n: -max, d: 1 })
  assert.deepEqual(rational(1n, BigInt(max)), { n: 1, d: max })
  assert.deepEqual(rational(BigInt(max) + 1n), { n: BigInt(max) + 1n, d: 1n })
  assert.deepEqual(rational(-BigInt(max) - 1n), { n: -BigInt(max) - 1n, d: 1n })
  assert.deepEqual(rational(1n, BigInt(max) + 1n), { n: 1n, d: BigInt(max) + 1n })
  assert.deepEqual(add(rational(1, 2), rational(1, 4)), { n: 3, d: 4 })
  assert.deepEqual(add(rational(1, 2), rational(1, 2)), { n: 2, d: 2 })
  assert.deepEqual(add(rational(1, 2), rational(1, 3)), { n: 5, d: 6 })
  assert.deepEqual(multiply(rational(2, 3), rational(3, 2)), { n: 6, d: 6 })
  assert.deepEqual(divide(rational(2, 3), rational(4, 5)), { n: 10, d: 12 })
  assert.deepEqual(multiply(rational(0), rational(-5)), { n: 0, d: 1 })
  assert.deepEqual(negate(zero), { n: 0, d: 1 })
  assert.deepEqual(add(rational(max), rational(1)), { n: BigInt(max) + 1n, d: 1n })
  assert.deepEqual(add(rational(1, max), rational(1, 3)), { n: BigInt(max) + 3n, d: 3n * BigInt(max) })
  assert.deepEqual(round(rational(max, 2), 12, 'floor'), { n: max, d: 2 })
  assert.deepEqual(round(rational(5, 4), 1, 'floor'), { n: 12, d: 10 })
  assert.deepEqual(reduced({ n: 6, d: 9 }), { n: 2, d: 3 })
  assert.deepEqual(reduced({ n: 6n, d: 9n }), { n: 2, d: 3 })
  assert.deepEqual(reduced({ n: 7, d: 9 }), { n: 7, d: 9 })
  assert.throws(() => rational(1n, 0n), /denominator zero/)
})

test('the greatest common divisor of numbers and of large whole numbers', () => {
  assert.equal(gcd(12, 18), 6)
  assert.equal(gcd(0, 5), 5)
  assert.equal(gcd(5, 0), 5)
  assert.equal(gcd(12n, 18n), 6n)
})

test('an approximation is near enough for a chart, also for very large parts', () => {
  assert.equal(approximate(rational(1, 4)), 0.25)
  assert.equal(approximate(rational(-7, 2)), -3.5)
  assert.equal(approximate({ n: 10n ** 400n, d: 10n ** 399n }), 10)
  fc.assert(
    fc.property(positive, positive, (x, y) => {
      const difference = approximate(x) - approximate(y)
      if (Math.abs(difference) > 1e-9 * (approximate(x) + approximate(y)))
        assert.equal(compare(x, y), Math.sign(difference))
    }),
  )
})

/** How each mode rounds a number of tenths to whole numbers. */
const expected: Record<RoundingMode, Record<number, number>> = {
  'half-up': { 14: 1, 15: 2, 16: 2, 25: 3, '-14': -1, '-15': -2, '-16': -2, '-25': -3, 20: 2, '-4': 0, 4: 0 },
  'half-even': { 14: 1, 15: 2, 16: 2, 25: 2, '-14': -1, '-15': -2, '-16': -2, '-25': -2, 20: 2, '-5': 0, 35: 4 },
  up: { 11: 2, 19: 2, '-11': -2, '-19': -2, 20: 2, '-20': -2, 0: 0 },
  down: { 11: 1, 19: 1, '-11': -1, '-19': -1, 20: 2, '-20': -2, 0: 0 },
  ceiling: { 11: 2, 19: 2, '-11': -1, '-19': -1, 20: 2, '-20': -2, 0: 0 },
  floor: { 11: 1, 19: 1, '-11': -2, '-19': -2, 20: 2, '-20': -2, 0: 0 },
}

test('each rounding mode rounds as it says, for small and for large figures', () => {
  for (const mode of roundingModes)
    for (const [tenths, whole] of Object.entries(expected[mode])) {
      assert.equal(Number(roundedUnits({ n: Number(tenths), d: 10 }, 0, mode)), whole, `${mode} ${tenths}`)
      const far = 10n ** 30n
      const large = { n: BigInt(tenths) * far, d: 10n * far }
      assert.equal(Number(roundedUnits(large, 0, mode)), whole, `${mode} ${tenths} large`)
      assert.equal(compare(round({ n: BigInt(tenths), d: 1000n }, 2, mode), rational(whole, 100)), 0)
      assert.equal(compare(round({ n: Number(tenths), d: 1000 }, 2, mode), rational(whole, 100)), 0)
    }
})

test('rounding a small figure to many decimals does not lose it', () => {
  assert.equal(roundedUnits({ n: max, d: 7 }, 12, 'floor'), (BigInt(max) * 10n ** 12n) / 7n)
  assert.equal(Object.is(roundedUnits({ n: -1, d: 10 }, 0, 'down'), 0), true)
})

test('numbers and large whole numbers round alike', () => {
  fc.assert(
    fc.property(
      fc.maxSafeInteger(),
      fc.integer({ min: 1, max: 10_000 }),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom(...roundingModes),
      (n, d, decimals, mode) => {
        const small = roundedUnits({ n, d }, decimals, mode)
        const large = roundedUnits({ n: BigInt(n), d: BigInt(d) }, decimals, mode)
        assert.equal(BigInt(small), large)
      },
    ),
  )
})
