import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { add, compare, divide, multiply, rational, round, roundingModes, sign, type Rational } from './rational.ts'
import {
  addSeries,
  at,
  chooseSeries,
  constant,
  extremeOf,
  multiplySeries,
  quotients,
  reciprocalOf,
  replaceZeros,
  roundSeries,
  scaleSeries,
  SeriesBuilder,
  sumOf,
  type Series,
} from './series.ts'

const top = fc.oneof(
  fc.integer({ min: -100, max: 100 }).map(BigInt),
  fc.integer({ min: -1e9, max: 1e9 }).map(BigInt),
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
)
const bottom = fc.oneof(
  fc.constantFrom(1n, 10n, 100n),
  fc.integer({ min: 1, max: 50 }).map(BigInt),
  fc.bigInt({ min: 1n, max: 2n ** 60n }),
)
const figure = fc.tuple(top, bottom).map(([n, d]) => rational(n, d))
const tame = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(1, 10, 100))
  .map(([n, d]) => rational(n, d))
const columns = (count: number) =>
  fc
    .integer({ min: 1, max: 6 })
    .chain((length) =>
      fc.array(
        fc.oneof(
          fc.array(tame, { minLength: length, maxLength: length }),
          fc.array(figure, { minLength: length, maxLength: length }),
        ),
        { minLength: count, maxLength: count },
      ),
    )

function series(values: readonly Rational[]): Series {
  const builder = new SeriesBuilder(values.length)
  for (const { n, d } of values) builder.push(n, d)
  return builder.finish()
}

function same(actual: Series, expected: readonly Rational[]): void {
  assert.equal(actual.n.length, expected.length)
  expected.forEach((value, index) => {
    const own = at(actual, index)
    assert.ok(BigInt(own.d) > 0n)
    assert.equal(typeof own.n, typeof own.d)
    if (typeof own.n === 'number') assert.ok(Number.isSafeInteger(own.n) && Number.isSafeInteger(own.d as number))
    assert.equal(compare(own, value), 0)
  })
}

test('whatever is done to a series is done to each figure', () => {
  fc.assert(
    fc.property(columns(4), figure, (given, factor) => {
      const [a, b, c, d] = given as [Rational[], Rational[], Rational[], Rational[]]
      const [x, y, z, w] = given.map(series) as [Series, Series, Series, Series]
      const zip = (work: (index: number) => Rational) => a.map((_, index) => work(index))
      same(x, a)
      same(
        addSeries(x, y),
        zip((i) => add(a[i] as Rational, b[i] as Rational)),
      )
      same(
        sumOf([x, y, z]),
        zip((i) => add(add(a[i] as Rational, b[i] as Rational), c[i] as Rational)),
      )
      same(
        multiplySeries(x, y),
        zip((i) => multiply(a[i] as Rational, b[i] as Rational)),
      )
      same(
        scaleSeries(x, factor),
        zip((i) => multiply(a[i] as Rational, factor)),
      )
      same(
        addSeries(scaleSeries(x, factor), y),
        zip((i) => add(multiply(a[i] as Rational, factor), b[i] as Rational)),
      )
      same(
        chooseSeries(x, y, z, w),
        zip((i) => (compare(a[i] as Rational, b[i] as Rational) <= 0 ? (c[i] as Rational) : (d[i] as Rational))),
      )
    }),
  )
})

test('quotients and reciprocals of figures above zero', () => {
  fc.assert(
    fc.property(columns(2), figure, (given, dividend) => {
      const [a, b] = given.map((values) =>
        values.map((value) => (sign(value) > 0 ? value : add(multiply(value, value), rational(1, 3)))),
      ) as [Rational[], Rational[]]
      const y = series(b)
      same(
        reciprocalOf(y),
        b.map((value) => divide(rational(1), value)),
      )
      same(
        quotients(dividend, y),
        b.map((value) => divide(dividend, value)),
      )
      same(
        multiplySeries(series(a), reciprocalOf(y)),
        b.map((value, i) => divide(a[i] as Rational, value)),
      )
      same(
        addSeries(quotients(dividend, y), series(a)),
        b.map((value, i) => add(divide(dividend, value), a[i] as Rational)),
      )
    }),
  )
})

test('rounding a series rounds each figure', () => {
  fc.assert(
    fc.property(
      columns(2),
      fc.integer({ min: 0, max: 12 }),
      fc.constantFrom(...roundingModes),
      (given, decimals, mode) => {
        const [a, b] = given as [Rational[], Rational[]]
        same(
          roundSeries(series(a), decimals, mode),
          a.map((value) => round(value, decimals, mode)),
        )
        const each = b.map((value) => (sign(value) > 0 ? value : rational(1, 7)))
        same(
          roundSeries(quotients(rational(10), series(each)), decimals, mode),
          each.map((value) => round(divide(rational(10), value), decimals, mode)),
        )
      },
    ),
  )
})

test('the extreme of a series is the first of the greatest or the least', () => {
  fc.assert(
    fc.property(columns(1), ([values]) => {
      const a = values as Rational[]
      for (const direction of [1, -1] as const) {
        const found = extremeOf(series(a), direction)
        for (const [index, value] of a.entries()) {
          const order = compare(value, a[found] as Rational) * direction
          assert.ok(order < 0 || (order === 0 && index >= found) || index === found)
        }
      }
    }),
  )
  const each = quotients(rational(1), series([rational(5), rational(2), rational(2)]))
  assert.equal(extremeOf(each, 1), 1)
  assert.equal(extremeOf(each, -1), 0)
})

test('zeros are replaced by one, and told of', () => {
  const large = rational(2n ** 70n)
  for (const values of [
    [rational(0, 10), rational(5, 10), rational(0, 10)],
    [rational(0), large, rational(0, 3)],
  ]) {
    const found: number[] = []
    same(
      replaceZeros(series(values), (index) => found.push(index)),
      [rational(1), values[1] as Rational, rational(1)],
    )
    assert.deepEqual(found, [0, 2])
  }
  const none = series([rational(1)])
  assert.equal(
    replaceZeros(none, () => assert.fail()),
    none,
  )
  const each = scaleSeries(quotients(rational(1), series([rational(3), rational(7)])), rational(0))
  same(
    replaceZeros(each, () => {}),
    [rational(1), rational(1)],
  )
})

test('a constant is the same for every tender', () => {
  same(constant(rational(-7, 3), 3), [rational(-7, 3), rational(-7, 3), rational(-7, 3)])
  same(constant(rational(2n ** 70n, 3n), 2), [rational(2n ** 70n, 3n), rational(2n ** 70n, 3n)])
})

test('prices in hundredths and scores in tenths share one denominator each and stay small', () => {
  const prices = series([rational(100_000_000, 100), rational(123_456_789, 100), rational(5)])
  assert.equal(prices.d, 100)
  const scores = scaleSeries(series([rational(85, 10), rational(7), rational(1, 2)]), rational(60, 100))
  assert.equal(typeof scores.d, 'number')
  assert.equal(scores.d, 50)
  assert.ok(quotients(rational(1_000_000_000, 100), prices).n instanceof Float64Array)
})
