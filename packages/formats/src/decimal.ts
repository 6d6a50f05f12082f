/**
 * Exact decimal arithmetic (xs:decimal): a coefficient and a count of decimals. The coefficient is a Number while every
 * intermediate result is a safe integer and a BigInt beyond, so amounts stay fast and nothing is ever rounded unasked.
 */
export class Decimal {
  readonly coefficient: number | bigint
  readonly scale: number

  constructor(coefficient: number | bigint, scale: number) {
    this.coefficient = coefficient
    this.scale = scale
  }

  toString(): string {
    return format(this)
  }

  toJSON(): string {
    return format(this)
  }
}

export const zero = new Decimal(0, 0)
export const one = new Decimal(1, 0)
export const hundred = new Decimal(100, 0)

const longestLiteral = 256
const safeDigits = 15

/** Reads the lexical form of xs:decimal (white space around it allowed); undefined for anything else or over 256 characters. */
export function parseDecimal(text: string): Decimal | undefined {
  if (text.length > longestLiteral) return undefined
  let at = 0
  let end = text.length
  while (at < end && isSpace(text.charCodeAt(at))) at++
  while (end > at && isSpace(text.charCodeAt(end - 1))) end--
  const start = at
  const sign = text.charCodeAt(at)
  if (sign === 0x2d || sign === 0x2b) at++
  let coefficient = 0
  let digits = 0
  let scale = -1
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x2e) {
      if (scale >= 0) return undefined
      scale = 0
      continue
    }
    if (code < 0x30 || code > 0x39) return undefined
    coefficient = coefficient * 10 + (code - 0x30)
    digits++
    if (scale >= 0) scale++
  }
  if (digits === 0) return undefined
  if (scale < 0) scale = 0
  if (digits <= safeDigits) return new Decimal(sign === 0x2d && coefficient !== 0 ? -coefficient : coefficient, scale)
  const big = BigInt(text.slice(start, end).replace(/[+.-]/g, ''))
  return tidy(sign === 0x2d ? -big : big, scale)
}

/** Whether the text is an xs:decimal. */
export function isDecimal(text: string): boolean {
  return parseDecimal(text) !== undefined
}

export function fromInteger(value: number | bigint): Decimal {
  return new Decimal(value, 0)
}

export function add(a: Decimal, b: Decimal): Decimal {
  if (a.scale === b.scale && typeof a.coefficient === 'number' && typeof b.coefficient === 'number') {
    const sum = a.coefficient + b.coefficient
    if (Number.isSafeInteger(sum)) return new Decimal(sum, a.scale)
  }
  const scale = Math.max(a.scale, b.scale)
  const x = scaled(a, scale)
  const y = scaled(b, scale)
  if (typeof x === 'number' && typeof y === 'number') {
    const sum = x + y
    if (Number.isSafeInteger(sum)) return new Decimal(sum, scale)
  }
  return tidy(BigInt(x) + BigInt(y), scale)
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b))
}

export function negate(a: Decimal): Decimal {
  return a.coefficient === 0 ? a : new Decimal(-a.coefficient, a.scale)
}

export function absolute(a: Decimal): Decimal {
  return a.coefficient < 0 ? negate(a) : a
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  const scale = a.scale + b.scale
  if (typeof a.coefficient === 'number' && typeof b.coefficient === 'number') {
    const product = a.coefficient * b.coefficient
    if (Number.isSafeInteger(product)) return new Decimal(product === 0 ? 0 : product, scale)
  }
  return tidy(BigInt(a.coefficient) * BigInt(b.coefficient), scale)
}

/** Quotient cut off (towards zero) after `places` decimals; undefined when the divisor is zero. */
export function divide(a: Decimal, b: Decimal, places = 20): Decimal | undefined {
  if (isZero(b)) return undefined
  const shift = places + b.scale - a.scale
  let numerator = BigInt(a.coefficient)
  let denominator = BigInt(b.coefficient)
  if (shift >= 0) numerator *= bigPower(shift)
  else denominator *= bigPower(-shift)
  return tidy(numerator / denominator, places)
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = zero
  for (const value of values) total = add(total, value)
  return total
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Decimal, b: Decimal): number {
  if (a.scale === b.scale && typeof a.coefficient === 'number' && typeof b.coefficient === 'number')
    return a.coefficient - b.coefficient
  const scale = Math.max(a.scale, b.scale)
  const x = scaled(a, scale)
  const y = scaled(b, scale)
  return x < y ? -1 : x > y ? 1 : 0
}

export function equals(a: Decimal, b: Decimal): boolean {
  return compare(a, b) === 0
}

export function isZero(a: Decimal): boolean {
  return Number(a.coefficient) === 0
}

/** -1, 0 or 1. */
export function signOf(a: Decimal): number {
  return a.coefficient < 0 ? -1 : isZero(a) ? 0 : 1
}

/** floor(value * 10^places + 1/2) / 10^places: halves go up, for negative values too (XPath `round`). */
export function round(a: Decimal, places: number): Decimal {
  if (a.scale <= places) return a
  const drop = a.scale - places
  if (typeof a.coefficient === 'number' && drop <= safeDigits) {
    const unit = powers[drop]!
    const remainder = a.coefficient % unit
    const positive = remainder < 0 ? remainder + unit : remainder
    const floor = (a.coefficient - positive) / unit
    if (Number.isSafeInteger(a.coefficient - positive))
      return new Decimal(positive * 2 >= unit ? floor + 1 : floor, places)
  }
  const unit = bigPower(drop)
  const value = BigInt(a.coefficient)
  const remainder = ((value % unit) + unit) % unit
  const floor = (value - remainder) / unit
  return tidy(remainder * 2n >= unit ? floor + 1n : floor, places)
}

/** Whether a and b lie no further apart than the tolerance. */
export function within(a: Decimal, b: Decimal, tolerance: Decimal): boolean {
  return compare(absolute(subtract(a, b)), tolerance) <= 0
}

/** Shortest plain form: no exponent, no trailing zeros after the point. */
export function shortest(a: Decimal): string {
  const text = format(a)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

function format(a: Decimal): string {
  const negative = a.coefficient < 0
  const digits = String(negative ? -a.coefficient : a.coefficient).padStart(a.scale + 1, '0')
  const text = a.scale === 0 ? digits : `${digits.slice(0, -a.scale)}.${digits.slice(-a.scale)}`
  return negative ? `-${text}` : text
}

const powers = Array.from({ length: safeDigits + 1 }, (_, exponent) => 10 ** exponent)

function bigPower(exponent: number): bigint {
  return 10n ** BigInt(exponent)
}

function scaled(a: Decimal, scale: number): number | bigint {
  const raise = scale - a.scale
  if (raise === 0) return a.coefficient
  if (typeof a.coefficient === 'number' && raise <= safeDigits) {
    const product = a.coefficient * powers[raise]!
    if (Number.isSafeInteger(product)) return product
  }
  return BigInt(a.coefficient) * bigPower(raise)
}

function tidy(coefficient: bigint, scale: number): Decimal {
  const small = coefficient >= BigInt(Number.MIN_SAFE_INTEGER) && coefficient <= BigInt(Number.MAX_SAFE_INTEGER)
  return new Decimal(small ? Number(coefficient) : coefficient, scale)
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa || code === 0x9 || code === 0xd
}
