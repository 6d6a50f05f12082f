/**
 * Figures as text. Money and points come in and go out as strings, never as floating point.
 *
 * A decimal is `-?digits[.digits]`: no exponent, no thousands separator, a point and never a comma.
 * An exact figure is a decimal where the value ends, and otherwise a fraction in lowest terms such as `25/3`.
 */
import { approximate, rational, reduced, roundedUnits, type Rational, type RoundingMode } from './rational.ts'

/** The longest figure that is read, in characters: both bounds keep hostile input cheap. */
export const maxFigureLength = 40
const maxFractionLength = 4000
const mostDecimalsShown = 12

const decimalPattern = /^-?\d+(?:\.\d+)?$/
const fractionPattern = /^(-?\d+)\/(\d+)$/
const powersOfTen = Array.from({ length: 16 }, (_, power) => 10 ** power)

/** The exact value of a decimal string, or undefined when it is not one. */
export function parseDecimal(text: string): Rational | undefined {
  const length = text.length
  if (length > 0 && length <= 16) return parseShort(text, length)
  if (length > maxFigureLength || !decimalPattern.test(text)) return undefined
  const point = text.indexOf('.')
  if (point < 0) return rational(BigInt(text), 1n)
  return rational(BigInt(text.slice(0, point) + text.slice(point + 1)), 10n ** BigInt(length - point - 1))
}

/** At most 16 characters hold at most 15 digits and a sign or point, or 16 digits: the sum is checked before use. */
function parseShort(text: string, length: number): Rational | undefined {
  let at = 0
  const negative = text.charCodeAt(0) === 45
  if (negative) at = 1
  const start = at
  let value = 0
  let point = -1
  for (; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) value = value * 10 + (code - 48)
    else if (code === 46 && point < 0 && at > start) point = at
    else return undefined
  }
  if (at === start || point === length - 1) return undefined
  if (value > Number.MAX_SAFE_INTEGER) return rational(BigInt(text))
  return { n: negative ? 0 - value : value, d: point < 0 ? 1 : (powersOfTen[length - point - 1] as number) }
}

/** The value of an exact figure: a decimal, or a fraction `n/d`. Undefined when it is neither. */
export function parseExact(text: string): Rational | undefined {
  const slash = text.indexOf('/')
  if (slash < 0) return text.length <= maxFigureLength ? parseDecimal(text) : parseLong(text)
  const match = text.length <= maxFractionLength ? fractionPattern.exec(text) : null
  if (match === null) return undefined
  const bottom = BigInt(match[2] as string)
  return bottom === 0n ? undefined : reduced(rational(BigInt(match[1] as string), bottom))
}

function parseLong(text: string): Rational | undefined {
  if (text.length > maxFractionLength || !decimalPattern.test(text)) return undefined
  const [whole, decimals = ''] = text.split('.') as [string, string?]
  return rational(BigInt(whole + decimals), 10n ** BigInt(decimals.length))
}

/** The exact figure as text: a decimal of at most twelve decimals where the value ends there, else `n/d` in lowest terms. */
export function printExact(value: Rational): string {
  if (value.d === 1 && typeof value.n === 'number') return String(value.n + 0)
  const { n, d } = reduced(value)
  if (Number(d) === 1) return String(n)
  const decimals = decimalsOf(d)
  return decimals === undefined ? `${n}/${d}` : printUnits(roundedUnits({ n, d }, decimals, 'down'), decimals)
}

/** How many decimals a reduced denominator needs, or undefined when it never ends or needs more than are shown. */
function decimalsOf(d: number | bigint): number | undefined {
  for (let decimals = 1; decimals <= mostDecimalsShown; decimals++) {
    if (typeof d === 'number' && d <= 1e12) {
      if ((powersOfTen[decimals] as number) % d === 0) return decimals
    } else if (10n ** BigInt(decimals) % BigInt(d) === 0n) return decimals
  }
  return undefined
}

/** `value` with exactly `decimals` (0-12) decimals, rounded by the stated mode. */
export function printDecimal(value: Rational, decimals: number, mode: RoundingMode = 'half-up'): string {
  return printUnits(roundedUnits(value, decimals, mode), decimals)
}

/** An exact figure as text with a stated number of decimals: `shown('25/3', 2) === '8.33'`. Unreadable text comes back as it is. */
export function shown(figure: string, decimals: number, mode: RoundingMode = 'half-up'): string {
  const value = parseExact(figure)
  return value === undefined ? figure : printDecimal(value, decimals, mode)
}

/** An exact figure as the nearest double, for charts only. NaN when the text is no figure. */
export function toNumber(figure: string): number {
  const value = parseExact(figure)
  return value === undefined ? Number.NaN : approximate(value)
}

function printUnits(units: number | bigint, decimals: number): string {
  if (decimals === 0) return String(units)
  const negative = units < 0
  const digits = String(negative ? -units : units).padStart(decimals + 1, '0')
  const cut = digits.length - decimals
  return `${negative ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut)}`
}
