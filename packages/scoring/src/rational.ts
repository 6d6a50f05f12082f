/**
 * Exact rational numbers.
 *
 * A value is `n/d` with `d > 0`, both numbers (safe integers, fast) or both bigint.
 * Values are not always in lowest terms: compare them with {@link compare}, never field by field.
 */
export interface Rational {
  readonly n: number | bigint
  readonly d: number | bigint
}

export const zero: Rational = { n: 0, d: 1 }
export const one: Rational = { n: 1, d: 1 }

const isSafe = Number.isSafeInteger

/** The rational `n/d`. `d` must not be zero: callers check before they divide. */
export function rational(n: number | bigint, d: number | bigint = 1): Rational {
  return isSafe(n) && isSafe(d) && d > 0 ? { n, d } : fromBig(BigInt(n), BigInt(d))
}

function fromBig(n: bigint, d: bigint): Rational {
  if (d === 0n) throw new RangeError('a rational with denominator zero')
  const g = gcd(n < 0n ? -n : n, d < 0n ? -d : d)
  const sign = d < 0n ? -1n : 1n
  const top = (sign * n) / g
  const bottom = (sign * d) / g
  const [small, smallBottom] = [Number(top), Number(bottom)]
  return isSafe(small) && isSafe(smallBottom) ? { n: small, d: smallBottom } : { n: top, d: bottom }
}

/** The greatest common divisor of two whole numbers that are not negative. */
export function gcd<N extends number | bigint>(a: N, b: N): N {
  if (typeof a === 'number') return gcdNumber(a, b as number) as N
  let [x, y] = [a as bigint, b as bigint]
  while (y !== 0n) [x, y] = [y, x % y]
  return x as N
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
    const shared = bottomB % bottomA === 0
    const left = a.n * (shared ? bottomB / bottomA : bottomB)
    const right = b.n * (shared ? 1 : bottomA)
    const d = shared ? bottomB : bottomA * bottomB
    if (isSafe(left) && isSafe(right) && isSafe(left + right) && isSafe(d)) return { n: left + right, d }
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
    const n = a.n * b.n + 0
    const d = (a.d as number) * (b.d as number)
    if (isSafe(n) && isSafe(d)) return { n, d }
  }
  return fromBig(BigInt(a.n) * BigInt(b.n), BigInt(a.d) * BigInt(b.d))
}

/** `a / b`. `b` must not be zero: models refuse such figures before they compute. */
export function divide(a: Rational, b: Rational): Rational {
  return b.n > 0 ? multiply(a, { n: b.d, d: b.n }) : multiply(a, fromBig(BigInt(b.d), BigInt(b.n)))
}

/** -1, 0 or 1 as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  if (typeof a.n === 'number' && typeof b.n === 'number') {
    const left = a.n * (b.d as number)
    const right = b.n * (a.d as number)
    if (isSafe(left) && isSafe(right)) return order(left, right)
  }
  return order(BigInt(a.n) * BigInt(b.d), BigInt(b.n) * BigInt(a.d))
}

function order(left: number | bigint, right: number | bigint): -1 | 0 | 1 {
  return left < right ? -1 : left > right ? 1 : 0
}

/** -1, 0 or 1: the sign of `a`. */
export function sign(a: Rational): -1 | 0 | 1 {
  return order(a.n, 0)
}

/** The nearest double: for drawing and for sorting hints, never for a decision. */
export function approximate(a: Rational): number {
  const quick = Number(a.n) / Number(a.d)
  if (Number.isFinite(quick)) return quick
  const bottom = BigInt(a.d)
  return Number(BigInt(a.n) / bottom)
}

/** How a figure is brought to a number of decimals. `half-up` rounds halves away from zero. */
export type RoundingMode = 'half-up' | 'half-even' | 'up' | 'down' | 'ceiling' | 'floor'

export const roundingModes: readonly RoundingMode[] = ['half-up', 'half-even', 'up', 'down', 'ceiling', 'floor']

/** `a` rounded to `decimals` (0-12) decimals. `up` and `down` are away from and towards zero. */
export function round(a: Rational, decimals: number, mode: RoundingMode): Rational {
  const units = roundedUnits(a, decimals, mode)
  return rational(units, typeof units === 'number' ? 10 ** decimals : 10n ** BigInt(decimals))
}

/** The whole number of units of `10^-decimals` that {@link round} gives. */
export function roundedUnits(a: Rational, decimals: number, mode: RoundingMode): number | bigint {
  if (typeof a.n === 'number') {
    const top = a.n * 10 ** decimals
    if (isSafe(top)) return roundedQuotient(top, a.d as number, mode)
  }
  const bottom = BigInt(a.d)
  const top = BigInt(a.n) * 10n ** BigInt(decimals)
  const size = top < 0n ? -top : top
  const whole = size / bottom
  const rest = size % bottom
  const half = rest * 2n < bottom ? -1 : rest * 2n === bottom ? 0 : 1
  const units = rest !== 0n && roundsAway(mode, top < 0n, half, whole % 2n === 1n) ? whole + 1n : whole
  return top < 0n ? -units : units
}

/** Below 2^53 the quotient of two whole numbers never rounds up to the next whole number, so its floor is exact. */
function roundedQuotient(top: number, bottom: number, mode: RoundingMode): number {
  const size = Math.abs(top)
  const whole = Math.floor(size / bottom)
  const rest = size - whole * bottom
  const left = bottom - rest
  const half = rest < left ? -1 : rest === left ? 0 : 1
  const units = rest !== 0 && roundsAway(mode, top < 0, half, whole % 2 === 1) ? whole + 1 : whole
  return top < 0 ? 0 - units : units
}

/** Whether what is cut off is made up by going one unit further from zero. `half` tells if it is less than, just or more than a half. */
function roundsAway(mode: RoundingMode, negative: boolean, half: -1 | 0 | 1, odd: boolean): boolean {
  switch (mode) {
    case 'up':
      return true
    case 'down':
      return false
    case 'ceiling':
      return !negative
    case 'floor':
      return negative
    case 'half-up':
      return half >= 0
    case 'half-even':
      return half > 0 || (half === 0 && odd)
  }
}
