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
  one,
  round,
  roundingModes,
  subtract,
  type Rational,
  type RoundingMode,
} from './rational.ts'

export type Operation = '+' | '-' | '*' | '/' | '^' | 'min' | 'max' | 'if<=' | `round-${RoundingMode}`

/**
 * `['^', x, n]` takes a whole `n` from 0 to 100; `['if<=', a, b, then, else]` is `then` when a <= b;
 * `['round-half-up', x, decimals]` rounds.
 */
export type Formula = string | readonly [Operation, ...Formula[]]

export type Compiled = (values: readonly Rational[]) => Rational

const namePattern = /^[A-Za-z][A-Za-z0-9]*$/

/** The names a formula uses, in order of first use. */
export function namesIn(formula: Formula, found: string[] = []): string[] {
  if (typeof formula === 'string') {
    if (namePattern.test(formula) && !found.includes(formula)) found.push(formula)
  } else for (const part of formula.slice(1) as Formula[]) namesIn(part, found)
  return found
}

/** A function of the values of `names`, in that order. The formula comes from this package, so a fault in it is a defect. */
export function compile(formula: Formula, names: readonly string[]): Compiled {
  if (typeof formula === 'string') {
    const at = names.indexOf(formula)
    if (at >= 0) return (values) => values[at] as Rational
    const constant = parseDecimal(formula)
    if (constant === undefined) throw new TypeError(`the formula uses an unknown name: ${formula}`)
    return () => constant
  }
  const [operation, ...parts] = formula as readonly [Operation, ...Formula[]]
  const [first, second, third, fourth] = parts.map((part) => compile(part, names)) as [
    Compiled,
    Compiled,
    Compiled,
    Compiled,
  ]
  switch (operation) {
    case '+':
      return (values) => add(first(values), second(values))
    case '-':
      return (values) => subtract(first(values), second(values))
    case '*':
      return (values) => multiply(first(values), second(values))
    case '/':
      return (values) => divide(first(values), second(values))
    case '^':
      return (values) => power(first(values), second(values))
    case 'min':
      return (values) => smaller(first(values), second(values))
    case 'max':
      return (values) => greater(first(values), second(values))
    case 'if<=':
      return (values) => (compare(first(values), second(values)) <= 0 ? third(values) : fourth(values))
    default: {
      const mode = roundingModeOf(operation)
      return (values) => round(first(values), Number(second(values).n), mode)
    }
  }
}

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

function smaller(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b
}

function greater(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b
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
