/**
 * Formulas as data: published with the model, evaluated here, and read again by whoever checks a result.
 *
 * A formula is a name (`P`), an exact decimal (`100`) or a list whose first element is the operation:
 * `['-', 'S', ['/', ['*', 'S', ['-', 'P', 'Pb']], 'Pb']]` is `S - S * (P - Pb) / Pb`.
 */
import { parseDecimal } from './decimal.ts'
import {
  add,
  compare,
  divide,
  multiply,
  negate,
  one,
  rational,
  round,
  roundingModes,
  subtract,
  type Rational,
  type RoundingMode,
} from './rational.ts'
import {
  addSeries,
  chooseSeries,
  constant,
  multiplySeries,
  quotients,
  reciprocalOf,
  roundSeries,
  scaleSeries,
  type Series,
} from './series.ts'

export type Operation = '+' | '-' | '*' | '/' | '^' | 'min' | 'max' | 'if<=' | `round-${RoundingMode}`

/**
 * `['^', x, n]` takes a whole `n` from 0 to 100; `['if<=', a, b, then, else]` is `then` when a <= b;
 * `['round-half-up', x, decimals]` rounds.
 */
export type Formula = string | readonly [Operation, ...Formula[]]

const namePattern = /^[A-Za-z][A-Za-z0-9]*$/

/** The names a formula uses, in order of first use. */
export function namesIn(formula: Formula, found: string[] = []): string[] {
  if (typeof formula === 'string') {
    if (namePattern.test(formula) && !found.includes(formula)) found.push(formula)
  } else for (const part of formula.slice(1) as Formula[]) namesIn(part, found)
  return found
}

/** What a name stands for: one figure, or one for each tender. */
export type Value = Rational | Series

/**
 * The value of the formula where its names have these values; a series as soon as one of them is a series. Divisors are above zero: what
 * could make them zero has been refused. Formulas come from this package, so a fault in one is a defect and throws.
 */
export function valueOf(formula: Formula, values: Readonly<Record<string, Value>>): Value {
  if (typeof formula === 'string') {
    const value = Object.hasOwn(values, formula) ? values[formula] : parseDecimal(formula)
    if (value === undefined) throw new TypeError(`the formula uses an unknown name: ${formula}`)
    return value
  }
  const [operation, ...parts] = formula as readonly [Operation, ...Formula[]]
  const operands = parts.map((part) => valueOf(part, values))
  const series = operands.find(isSeries)
  return series === undefined
    ? apply(operation, operands as Rational[])
    : applyToSeries(operation, operands as [Value, Value, Value, Value], series.n.length)
}

export function isSeries(value: Value): value is Series {
  return typeof value.n === 'object'
}

function apply(operation: Operation, operands: readonly Rational[]): Rational {
  const [a, b, c, d] = operands as [Rational, Rational, Rational, Rational]
  switch (operation) {
    case '+':
      return add(a, b)
    case '-':
      return subtract(a, b)
    case '*':
      return multiply(a, b)
    case '/':
      return divide(a, b)
    case '^':
      return power(a, b)
    case 'min':
      return compare(a, b) <= 0 ? a : b
    case 'max':
      return compare(a, b) >= 0 ? a : b
    case 'if<=':
      return compare(a, b) <= 0 ? c : d
    default:
      return round(a, Number(b.n), roundingModeOf(operation))
  }
}

function applyToSeries(operation: Operation, [a, b, c, d]: [Value, Value, Value, Value], length: number): Series {
  const wide = (value: Value): Series => (isSeries(value) ? value : constant(value, length))
  switch (operation) {
    case '+':
      return addSeries(wide(a), wide(b))
    case '-':
      return addSeries(wide(a), isSeries(b) ? scaleSeries(b, minusOne) : constant(negate(b), length))
    case '*':
      if (!isSeries(a)) return scaleSeries(b as Series, a)
      return isSeries(b) ? multiplySeries(a, b) : scaleSeries(a, b)
    case '/':
      if (!isSeries(b)) return scaleSeries(a as Series, divide(one, b))
      return isSeries(a) ? multiplySeries(a, reciprocalOf(b)) : quotients(a, b)
    case 'min':
      return chooseSeries(wide(a), wide(b), wide(a), wide(b))
    case 'max':
      return chooseSeries(wide(a), wide(b), wide(b), wide(a))
    case 'if<=':
      return chooseSeries(wide(a), wide(b), wide(c), wide(d))
    case '^':
      throw new TypeError('powers are taken of single figures only')
    default:
      return roundSeries(wide(a), Number(b.n), roundingModeOf(operation))
  }
}

const minusOne = rational(-1)

function roundingModeOf(operation: string): RoundingMode {
  const mode = roundingModes.find((mode) => operation === `round-${mode}`)
  if (mode === undefined) throw new TypeError(`the formula uses an unknown operation: ${operation}`)
  return mode
}

function power(base: Rational, exponent: Rational): Rational {
  let result = one
  for (let times = 0; times < Number(exponent.n); times++) result = multiply(result, base)
  return result
}

const signs: Record<string, string> = { '+': '+', '-': '−', '*': '×', '/': '/' }
const strength: Record<string, number> = { '+': 1, '-': 1, '*': 2, '/': 2 }

/** The formula as people write it: `S − S × (P − Pb) / Pb`. */
export function printFormula(formula: Formula): string {
  if (typeof formula === 'string') return formula
  const [operation, ...parts] = formula as readonly [Operation, ...Formula[]]
  const own = strength[operation]
  if (own !== undefined) {
    const [left, right] = parts as [Formula, Formula]
    const before = bracketed(left, strengthOf(left) < own)
    const after = bracketed(right, strengthOf(right) < own || (strengthOf(right) === own && operation !== '+'))
    return `${before} ${signs[operation]} ${after}`
  }
  if (operation === '^') return `${bracketed(parts[0] as Formula, strengthOf(parts[0] as Formula) < 3)}^${parts[1]}`
  const printed = parts.map((part) => printFormula(part))
  if (operation === 'if<=') return `{ ${printed[2]} | ${printed[0]} ≤ ${printed[1]} ; ${printed[3]} }`
  return `${operation}(${printed.join('; ')})`
}

function strengthOf(formula: Formula): number {
  return typeof formula === 'string' ? 3 : (strength[formula[0]] ?? 3)
}

function bracketed(formula: Formula, needed: boolean): string {
  return needed ? `(${printFormula(formula)})` : printFormula(formula)
}
