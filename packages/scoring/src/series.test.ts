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
  const kept = series([rational(0, 10), rational(5, 10)])
  replaceZeros(kept, () => {})
  same(kept, [rational(0), rational(1, 2)])
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

const max = Number.MAX_SAFE_INTEGER
const edges = [0, 1, -1, 3, -10, 94_906_265, -94_906_267, 2 ** 52, max, -max].flatMap((n) =>
  [1, 2, 10, 94_906_267, max].map((d) => rational(n, d)),
)

test('figures at the edge of exact doubles lose nothing', () => {
  const own = edges.map((value) => series([value]))
  edges.forEach((a, i) => {
    const x = own[i] as Series
    if (sign(a) > 0) same(reciprocalOf(x), [divide(rational(1), a)])
    for (const decimals of [0, 2, 12]) same(roundSeries(x, decimals, 'half-up'), [round(a, decimals, 'half-up')])
    edges.forEach((b, j) => {
      const y = own[j] as Series
      same(addSeries(x, y), [add(a, b)])
      same(multiplySeries(x, y), [multiply(a, b)])
      same(scaleSeries(x, b), [multiply(a, b)])
      same(chooseSeries(x, y, x, y), [compare(a, b) <= 0 ? a : b])
      same(series([a, b]), [a, b])
      if (sign(a) <= 0) return
      const each = quotients(rational(1), x)
      same(quotients(b, x), [divide(b, a)])
      same(addSeries(each, y), [add(divide(rational(1), a), b)])
      same(addSeries(y, each), [add(divide(rational(1), a), b)])
      same(multiplySeries(each, y), [divide(b, a)])
      same(scaleSeries(each, b), [divide(b, a)])
    })
  })
})

function isNumbers({ n, d }: Series): boolean {
  return n instanceof Float64Array && (typeof d === 'number' || d instanceof Float64Array)
}

test('what fits in exact doubles is kept in them, up to the last that fits', () => {
  const one = series([rational(1)])
  const half = series([rational(1, 2)])
  const each = quotients(rational(1), series([rational(3), rational(7)]))
  const pair = series([rational(1, 2), rational(5, 2)])
  const kept: Series[] = [
    addSeries(series([rational(max - 1)]), one),
    addSeries(series([rational((max - 1) / 2, 1)]), half),
    addSeries(each, pair),
    addSeries(pair, each),
    addSeries(each, each),
    scaleSeries(series([rational(max)]), rational(-1)),
    scaleSeries(half, rational(2, max)),
    scaleSeries(each, rational(2, 5)),
    multiplySeries(series([rational(max)]), one),
    multiplySeries(each, pair),
    multiplySeries(pair, each),
    multiplySeries(pair, series([rational(1, 3), rational(1, 3)])),
    multiplySeries(each, each),
    chooseSeries(each, pair, pair, each),
    roundSeries(each, 12, 'down'),
    roundSeries(series([rational(max)]), 0, 'down'),
    reciprocalOf(pair),
    constant(rational(1, 3), 2),
    series([rational(1, 3), rational(1, 4), rational(5, 12)]),
    series([rational(max), rational(1, 2)]),
    sumOf([each, pair, each]),
  ]
  kept.forEach((one, index) => assert.ok(isNumbers(one), `kept ${index}`))
  const widened: Series[] = [
    addSeries(series([rational(max)]), one),
    scaleSeries(series([rational(max)]), rational(2)),
    scaleSeries(half, rational(1, max)),
    scaleSeries(each, rational(1, max)),
    multiplySeries(series([rational(max)]), series([rational(2)])),
    multiplySeries(half, series([rational(1, max)])),
    roundSeries(series([rational(max)]), 1, 'down'),
    constant(rational(2n ** 60n), 2),
  ]
  widened.forEach((one, index) => assert.ok(!isNumbers(one), `widened ${index}`))
})

test('denominators stay as small as they can', () => {
  const bottoms = ({ d }: Series) => (typeof d === 'number' ? d : [...(d as Float64Array)])
  assert.equal(bottoms(series([rational(1, 4), rational(1, 6), rational(1, 4)])), 12)
  assert.equal(bottoms(addSeries(series([rational(1, 4)]), series([rational(1, 6)]))), 12)
  assert.equal(bottoms(scaleSeries(series([rational(1, 12)]), rational(8, 10))), 15)
  assert.equal(bottoms(scaleSeries(series([rational(1, 12)]), rational(-8, 10))), 15)
  assert.deepEqual(bottoms(quotients(rational(10), series([rational(150, 100), rational(225, 100)]))), [150, 225])
  assert.deepEqual(bottoms(series([rational(max), rational(1, 2)])), [1, 2])
  const large = 2n ** 70n
  assert.equal(
    addSeries(series([rational(1n, large), rational(1n, large)]), series([rational(1), rational(1)])).n.length,
    2,
  )
  const shared = addSeries(constant(rational(1n, 2n ** 60n), 1), constant(rational(1n, 3n * 2n ** 60n), 1))
  assert.equal(shared.d, 3n * 2n ** 60n)
})

test('the bounds of a series are never under its figures', () => {
  const peaks = (one: Series) => {
    if (!(one.n instanceof Float64Array) || !('peak' in one)) return
    assert.ok([...one.n].every((top) => Math.abs(top) <= one.peak))
    const bottoms = typeof one.d === 'number' ? [one.d] : [...one.d]
    assert.ok(bottoms.every((bottom) => bottom <= one.peakD))
  }
  fc.assert(
    fc.property(
      fc.array(tame, { minLength: 2, maxLength: 2 }),
      fc.array(tame, { minLength: 2, maxLength: 2 }),
      tame,
      (a, b, factor) => {
        const x = series(a)
        const each = quotients(rational(7), series(b.map((value) => (sign(value) > 0 ? value : rational(3)))))
        for (const one of [
          x,
          each,
          addSeries(x, each),
          addSeries(x, x),
          multiplySeries(x, each),
          scaleSeries(x, factor),
          scaleSeries(each, factor),
        ])
          peaks(one)
        for (const one of [
          chooseSeries(x, each, each, x),
          roundSeries(each, 2, 'up'),
          reciprocalOf(each),
          constant(factor, 2),
          replaceZeros(x, () => {}),
        ])
          peaks(one)
        peaks(series([rational(max), rational(1, 2)]))
      },
    ),
  )
})
