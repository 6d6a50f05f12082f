/**
 * Exact rational numbers.
 *
 * A value is `n/d` with `d > 0`. While both are safe integers they are kept as numbers (fast); otherwise both are bigint.
 * Values are not always in lowest terms: compare them with {@link compare}, never field by field.
 */
export interface Rational {
  readonly n: number | bigint
  readonly d: number | bigint
}

export const zero: Rational = { n: 0, d: 1 }
export const one: Rational = { n: 1, d: 1 }

const limit = Number.MAX_SAFE_INTEGER
const bigLimit = BigInt(limit)

/** The rational `n/d`. `d` must not be zero: callers check before they divide. */
export function rational(n: number | bigint, d: number | bigint = 1): Rational {
  if (typeof n === 'number' && typeof d === 'number' && d > 0 && n <= limit && n >= -limit && d <= limit)
    return { n, d }
  return fromBig(BigInt(n), BigInt(d))
}

function fromBig(n: bigint, d: bigint): Rational {
  if (d === 0n) throw new RangeError('a rational with denominator zero')
  const g = gcdBig(n < 0n ? -n : n, d < 0n ? -d : d)
  const sign = d < 0n ? -1n : 1n
  const top = (sign * n) / g
  const bottom = (sign * d) / g
  return top <= bigLimit && top >= -bigLimit && bottom <= bigLimit
    ? { n: Number(top), d: Number(bottom) }
    : { n: top, d: bottom }
}

function gcdBig(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

function gcdNumber(a: number, b: number): number {
  while (b !== 0) {
    const rest = a % b
    a = b
    b = rest
  }
  return a
}

/** The same value in lowest terms. */
export function reduced(x: Rational): Rational {
  if (typeof x.n === 'number' && typeof x.d === 'number') {
    if (x.d === 1) return x
    const g = gcdNumber(Math.abs(x.n), x.d)
    return g === 1 ? x : { n: x.n / g, d: x.d / g }
  }
  return fromBig(BigInt(x.n), BigInt(x.d))
}

export function add(a: Rational, b: Rational): Rational {
  if (typeof a.n === 'number' && typeof b.n === 'number') {
    const bottomA = a.d as number
    const bottomB = b.d as number
    if (bottomA === bottomB) {
      const n = a.n + b.n
      if (n <= limit && n >= -limit) return { n, d: bottomA }
    } else if (bottomB % bottomA === 0) {
      const left = a.n * (bottomB / bottomA)
      const n = left + b.n
      if (left <= limit && left >= -limit && n <= limit && n >= -limit) return { n, d: bottomB }
    } else {
      const left = a.n * bottomB
      const right = b.n * bottomA
      const n = left + right
      const d = bottomA * bottomB
      if (
        left <= limit &&
        left >= -limit &&
        right <= limit &&
        right >= -limit &&
        n <= limit &&
        n >= -limit &&
        d <= limit
      )
        return { n, d }
    }
  }
  const leftBottom = BigInt(a.d)
  const rightBottom = BigInt(b.d)
  return fromBig(BigInt(a.n) * rightBottom + BigInt(b.n) * leftBottom, leftBottom * rightBottom)
}

export function negate(a: Rational): Rational {
  return { n: typeof a.n === 'number' ? 0 - a.n : -a.n, d: a.d }
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b))
}

export function multiply(a: Rational, b: Rational): Rational {
  if (typeof a.n === 'number' && typeof b.n === 'number') {
    const n = a.n * b.n
    const d = (a.d as number) * (b.d as number)
    if (n <= limit && n >= -limit && d <= limit) return { n: n + 0, d }
  }
  return fromBig(BigInt(a.n) * BigInt(b.n), BigInt(a.d) * BigInt(b.d))
}

/** `a / b`. `b` must not be zero: models refuse such figures before they compute. */
export function divide(a: Rational, b: Rational): Rational {
  if (typeof a.n === 'number' && typeof b.n === 'number' && b.n > 0) {
    const n = a.n * (b.d as number)
    const d = (a.d as number) * b.n
    if (n <= limit && n >= -limit && d <= limit) return { n, d }
  }
  return fromBig(BigInt(a.n) * BigInt(b.d), BigInt(a.d) * BigInt(b.n))
}

/** -1, 0 or 1 as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  if (typeof a.n === 'number' && typeof b.n === 'number') {
    const left = a.n * (b.d as number)
    const right = b.n * (a.d as number)
    if (left <= limit && left >= -limit && right <= limit && right >= -limit)
      return left < right ? -1 : left > right ? 1 : 0
  }
  const left = BigInt(a.n) * BigInt(b.d)
  const right = BigInt(b.n) * BigInt(a.d)
  return left < right ? -1 : left > right ? 1 : 0
}

/** -1, 0 or 1: the sign of `a`. */
export function sign(a: Rational): -1 | 0 | 1 {
  return a.n < 0 ? -1 : a.n > 0 ? 1 : 0
}

/** The nearest double: for drawing and for sorting hints, never for a decision. */
export function approximate(a: Rational): number {
  if (typeof a.n === 'number') return a.n / (a.d as number)
  const bottom = a.d as bigint
  const whole = a.n / bottom
  if (whole > bigLimit || whole < -bigLimit) return Number(whole)
  return Number(whole) + Number(((a.n % bottom) * 1_000_000_000_000_000_000n) / bottom) / 1e18
}

/** How a figure is brought to a number of decimals. `half-up` rounds halves away from zero. */
export type RoundingMode = 'half-up' | 'half-even' | 'up' | 'down' | 'ceiling' | 'floor'

export const roundingModes: readonly RoundingMode[] = ['half-up', 'half-even', 'up', 'down', 'ceiling', 'floor']

/** `a` rounded to `decimals` (0-12) decimals. `up` and `down` are away from and towards zero. */
export function round(a: Rational, decimals: number, mode: RoundingMode): Rational {
  const scale = 10n ** BigInt(decimals)
  return rational(roundedUnits(a, decimals, mode), scale)
}

/** The whole number of units of `10^-decimals` that {@link round} gives. */
export function roundedUnits(a: Rational, decimals: number, mode: RoundingMode): bigint {
  const bottom = BigInt(a.d)
  const top = BigInt(a.n) * 10n ** BigInt(decimals)
  const negative = top < 0n
  const size = negative ? -top : top
  const whole = size / bottom
  const twiceRest = 2n * (size % bottom)
  if (twiceRest === 0n) return negative ? -whole : whole
  const further =
    mode === 'up' ||
    (mode === 'ceiling' && !negative) ||
    (mode === 'floor' && negative) ||
    ((mode === 'half-up' || mode === 'half-even') && twiceRest > bottom) ||
    (twiceRest === bottom && (mode === 'half-up' || (mode === 'half-even' && whole % 2n === 1n)))
  const units = further ? whole + 1n : whole
  return negative ? -units : units
}
