/**
 * One exact figure for each of many tenders, computed column by column: a hundred thousand tenders without a hundred thousand objects.
 *
 * A series holds numerators and either one denominator for all or one for each. While every numerator and denominator is certain to be a safe
 * integer they are doubles; `peak` and `peakD` are bounds on their size, so that overflow is seen before it happens. Beyond that, bigint.
 */
import { compare, gcd, multiply, roundedUnits, type Rational, type RoundingMode } from './rational.ts'

export type Series = Small | Big

interface Small {
  readonly n: Float64Array
  readonly d: number | Float64Array
  readonly peak: number
  readonly peakD: number
}

interface Big {
  readonly n: readonly bigint[]
  readonly d: bigint | readonly bigint[]
}

/** Whether numbers of these sizes are exact as doubles. */
function fits(...sizes: readonly number[]): boolean {
  return sizes.every(Number.isSafeInteger)
}

function isSmall(series: Series): series is Small {
  return series.n instanceof Float64Array
}

/** The figure at `index`. */
export function at(series: Series, index: number): Rational {
  if (isSmall(series)) {
    const d = typeof series.d === 'number' ? series.d : (series.d[index] as number)
    return { n: series.n[index] as number, d }
  }
  return { n: series.n[index] as bigint, d: typeof series.d === 'bigint' ? series.d : (series.d[index] as bigint) }
}

/** Collects figures one by one; `finish` gives them a common denominator where that stays small. */
export class SeriesBuilder {
  readonly #n: Float64Array
  readonly #d: Float64Array
  readonly #large = new Map<number, Rational>()
  #length = 0

  constructor(capacity: number) {
    this.#n = new Float64Array(capacity)
    this.#d = new Float64Array(capacity)
  }

  push(n: number | bigint, d: number | bigint): void {
    const index = this.#length++
    if (typeof n === 'number' && typeof d === 'number') {
      this.#n[index] = n
      this.#d[index] = d
    } else this.#large.set(index, { n, d })
  }

  finish(): Series {
    const n = this.#n.subarray(0, this.#length)
    const d = this.#d.subarray(0, this.#length)
    if (this.#large.size > 0) {
      const values = Array.from(n, (top, index) => this.#large.get(index) ?? { n: top, d: d[index] as number })
      return { n: values.map((value) => BigInt(value.n)), d: values.map((value) => BigInt(value.d)) }
    }
    return withCommonDenominator(n, d)
  }
}

/** The same figures over one denominator, if that stays within bounds. */
function withCommonDenominator(n: Float64Array, d: Float64Array): Small {
  let common = 1
  for (const bottom of d) if (fits(common) && common % bottom !== 0) common *= bottom / gcd(common, bottom)
  const peak = peakOf(n)
  if (!fits(common, peak * common)) return { n, d, peak, peakD: peakOf(d) }
  for (let i = 0; i < n.length; i++) n[i] = (n[i] as number) * (common / (d[i] as number))
  return { n, d: common, peak: peakOf(n), peakD: common }
}

function peakOf(values: Float64Array): number {
  let peak = 0
  for (const value of values) {
    const size = Math.abs(value)
    if (size > peak) peak = size
  }
  return peak
}

function big(series: Series): Big {
  if (!isSmall(series)) return series
  return {
    n: Array.from(series.n, BigInt),
    d: typeof series.d === 'number' ? BigInt(series.d) : Array.from(series.d, BigInt),
  }
}

/** The same figure for every tender. */
export function constant(value: Rational, length: number): Series {
  if (typeof value.n === 'number') {
    const d = value.d as number
    return { n: new Float64Array(length).fill(value.n), d, peak: Math.abs(value.n), peakD: d }
  }
  return { n: Array.from({ length }, () => BigInt(value.n)), d: BigInt(value.d) }
}

export function addSeries(a: Series, b: Series): Series {
  const [x, y] = aligned(a, b)
  if (isSmall(x) && isSmall(y)) {
    const peak = x.peak + y.peak
    if (fits(peak)) return { n: x.n.map((top, i) => top + (y.n[i] as number)), d: x.d, peak, peakD: x.peakD }
  }
  const left = big(x)
  const right = big(y)
  return { n: left.n.map((top, i) => top + (right.n[i] as bigint)), d: left.d }
}

/** Both over the same denominators. */
function aligned(a: Series, b: Series): [Series, Series] {
  if (a.d === b.d && isSmall(a) === isSmall(b)) return [a, b]
  if (isSmall(a) && isSmall(b)) {
    const small = alignedSmall(a, b)
    if (small !== undefined) return small
  }
  return alignedBig(big(a), big(b))
}

function alignedSmall(a: Small, b: Small): [Small, Small] | undefined {
  if (typeof a.d === 'number' && typeof b.d === 'number') {
    const common = (a.d / gcd(a.d, b.d)) * b.d
    const scaleA = common / a.d
    const scaleB = common / b.d
    if (!fits(common, a.peak * scaleA, b.peak * scaleB)) return undefined
    return [over(a, scaleA, common), over(b, scaleB, common)]
  }
  const peakD = a.peakD * b.peakD
  const [peakA, peakB] = [a.peak * b.peakD, b.peak * a.peakD]
  if (!fits(peakD, peakA, peakB)) return undefined
  const bottomA = (i: number): number => (typeof a.d === 'number' ? a.d : (a.d[i] as number))
  const bottomB = (i: number): number => (typeof b.d === 'number' ? b.d : (b.d[i] as number))
  const d = a.n.map((_, i) => bottomA(i) * bottomB(i))
  return [
    { n: a.n.map((top, i) => top * bottomB(i)), d, peak: peakA, peakD },
    { n: b.n.map((top, i) => top * bottomA(i)), d, peak: peakB, peakD },
  ]
}

function over(series: Small, scale: number, d: number): Small {
  return { n: series.n.map((top) => top * scale), d, peak: series.peak * scale, peakD: d }
}

function alignedBig(a: Big, b: Big): [Big, Big] {
  if (typeof a.d === 'bigint' && typeof b.d === 'bigint') {
    const common = (a.d / gcd(a.d, b.d)) * b.d
    const scaleA = common / a.d
    const scaleB = common / b.d
    return [
      { n: a.n.map((top) => top * scaleA), d: common },
      { n: b.n.map((top) => top * scaleB), d: common },
    ]
  }
  const bottomA = (i: number): bigint => (typeof a.d === 'bigint' ? a.d : (a.d[i] as bigint))
  const bottomB = (i: number): bigint => (typeof b.d === 'bigint' ? b.d : (b.d[i] as bigint))
  const d = a.n.map((_, i) => bottomA(i) * bottomB(i))
  return [
    { n: a.n.map((top, i) => top * bottomB(i)), d },
    { n: b.n.map((top, i) => top * bottomA(i)), d },
  ]
}

/** Each figure times the same factor. */
export function scaleSeries(a: Series, factor: Rational): Series {
  const { n: top, d: bottom } = factor
  if (isSmall(a) && typeof top === 'number') {
    const scaled = scaleSmall(a, top, bottom as number)
    if (scaled !== undefined) return scaled
  }
  const { n, d } = big(a)
  const wide = BigInt(top)
  const low = BigInt(bottom)
  return { n: n.map((value) => value * wide), d: typeof d === 'bigint' ? d * low : d.map((value) => value * low) }
}

/** Cancels what the factor and a common denominator share, so that denominators stay small. */
function scaleSmall(a: Small, top: number, bottom: number): Small | undefined {
  const inner = gcd(Math.abs(top), bottom)
  let up = top / inner
  const down = bottom / inner
  if (typeof a.d === 'number') {
    const shared = gcd(Math.abs(up), a.d)
    up /= shared
    const d = (a.d / shared) * down
    const peak = a.peak * Math.abs(up)
    return fits(peak, d) ? { n: a.n.map((value) => value * up + 0), d, peak, peakD: d } : undefined
  }
  const peak = a.peak * Math.abs(up)
  const peakD = a.peakD * down
  if (!fits(peak, peakD)) return undefined
  return { n: a.n.map((value) => value * up + 0), d: a.d.map((value) => value * down), peak, peakD }
}

export function multiplySeries(a: Series, b: Series): Series {
  if (isSmall(a) && isSmall(b)) {
    const peak = a.peak * b.peak
    const peakD = a.peakD * b.peakD
    if (fits(peak, peakD)) return { n: productOf(a.n, b.n) as Float64Array, d: productOf(a.d, b.d), peak, peakD }
  }
  const left = big(a)
  const right = big(b)
  return { n: bigProduct(left.n, right.n) as bigint[], d: bigProduct(left.d, right.d) }
}

function productOf(a: number | Float64Array, b: number | Float64Array): number | Float64Array {
  if (typeof a === 'number') return typeof b === 'number' ? a * b : b.map((value) => value * a)
  return typeof b === 'number' ? a.map((value) => value * b) : a.map((value, i) => value * (b[i] as number) + 0)
}

function bigProduct(a: bigint | readonly bigint[], b: bigint | readonly bigint[]): bigint | bigint[] {
  if (typeof a === 'bigint') return typeof b === 'bigint' ? a * b : b.map((value) => value * a)
  return typeof b === 'bigint' ? a.map((value) => value * b) : a.map((value, i) => value * (b[i] as bigint))
}

/** One over each figure. Every figure must be above zero. */
export function reciprocalOf(a: Series): Series {
  if (isSmall(a)) {
    const n = typeof a.d === 'number' ? new Float64Array(a.n.length).fill(a.d) : a.d
    return { n, d: a.n, peak: a.peakD, peakD: a.peak }
  }
  const { n, d } = a
  return { n: typeof d === 'bigint' ? n.map(() => d) : d, d: n }
}

/** The dividend over each figure. Every figure must be above zero. */
export function quotients(dividend: Rational, a: Series): Series {
  if (!isSmall(a) || typeof a.d !== 'number') return scaleSeries(reciprocalOf(a), dividend)
  const { n, d } = a
  return scaleSeries(reciprocalOf({ n, d: 1, peak: a.peak, peakD: 1 }), multiply(dividend, { n: d, d: 1 }))
}

/** The sum of several series. Those with one denominator for all are added first, so that the others meet few of them. */
export function sumOf(series: readonly Series[]): Series {
  const single = series.filter(({ d }) => typeof d !== 'object')
  const each = series.filter(({ d }) => typeof d === 'object')
  return [...single, ...each].reduce((sum, next) => addSeries(sum, next))
}

/** For each tender, the figure of `then` where `a <= b`, else that of `otherwise`. */
export function chooseSeries(a: Series, b: Series, then: Series, otherwise: Series): Series {
  const [x, y] = aligned(a, b)
  const [yes, no] = aligned(then, otherwise)
  if (isSmall(yes) && isSmall(no)) {
    const n = yes.n.map((top, i) => ((x.n[i] as number) <= (y.n[i] as number) ? top : (no.n[i] as number)))
    return { n, d: yes.d, peak: Math.max(yes.peak, no.peak), peakD: yes.peakD }
  }
  const other = no as Big
  return {
    n: (yes as Big).n.map((top, i) => ((x.n[i] as bigint) <= (y.n[i] as bigint) ? top : (other.n[i] as bigint))),
    d: yes.d as Big['d'],
  }
}

/** Each figure rounded to `decimals` decimals. */
export function roundSeries(a: Series, decimals: number, mode: RoundingMode): Series {
  const unit = 10 ** decimals
  if (isSmall(a) && fits(a.peak * unit)) {
    const n = a.n.map((_, i) => Number(roundedUnits(at(a, i), decimals, mode)))
    return { n, d: unit, peak: peakOf(n), peakD: unit }
  }
  const units = Array.from({ length: a.n.length }, (_, i) => BigInt(roundedUnits(at(a, i), decimals, mode)))
  return { n: units, d: 10n ** BigInt(decimals) }
}

/** The index of the greatest (1) or least (-1) figure; the first of equals. The series is not empty. */
export function extremeOf(series: Series, direction: 1 | -1): number {
  let best = 0
  if (isSmall(series) && typeof series.d === 'number') {
    const { n } = series
    for (let i = 1; i < n.length; i++)
      if (direction === 1 ? (n[i] as number) > (n[best] as number) : (n[i] as number) < (n[best] as number)) best = i
    return best
  }
  for (let i = 1; i < series.n.length; i++) if (compare(at(series, i), at(series, best)) === direction) best = i
  return best
}

/** The series with one in place of every zero; `found` is told where. */
export function replaceZeros(series: Series, found: (index: number) => void): Series {
  const { n, d } = series
  const zeros: number[] = []
  for (let i = 0; i < n.length; i++)
    if (Number(n[i]) === 0) {
      zeros.push(i)
      found(i)
    }
  if (zeros.length === 0) return series
  if (isSmall(series)) {
    const filled = series.n.slice()
    for (const i of zeros) filled[i] = typeof d === 'number' ? d : ((series.d as Float64Array)[i] as number)
    return { n: filled, d: series.d, peak: Math.max(series.peak, series.peakD), peakD: series.peakD }
  }
  const filled = [...series.n]
  for (const i of zeros) filled[i] = typeof series.d === 'bigint' ? series.d : (series.d[i] as bigint)
  return { n: filled, d: series.d }
}
