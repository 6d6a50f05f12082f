/** Points for an answer, by table or by straight lines. */
import { parseDecimal } from '../decimal.ts'
import { add, compare, divide, multiply, subtract, type Rational } from '../rational.ts'
import { meets, type ReadAnswer } from './condition.ts'
import type { ScoreRule, Used } from './requirement.ts'

export interface Scored {
  readonly points: Rational
  readonly used: Used
}

export function score(answer: ReadAnswer, rule: ScoreRule): Scored {
  if (rule.kind === 'table') {
    const row = rule.rows.findIndex(({ when }) => meets(answer, when))
    return row < 0
      ? { points: decimal(rule.otherwise), used: { row: 'otherwise' } }
      : { points: decimal(rule.rows[row]?.points as string), used: { row } }
  }
  return onLine(answer.value as Rational, rule.points)
}

function onLine(x: Rational, points: readonly { readonly at: string; readonly points: string }[]): Scored {
  const next = points.findIndex(({ at }) => compare(x, decimal(at)) <= 0)
  const from = next < 0 ? points.length - 1 : Math.max(0, next - 1)
  const to = next < 0 ? from : next
  const left = points[from] as { at: string; points: string }
  const right = points[to] as { at: string; points: string }
  if (from === to) return { points: decimal(left.points), used: { from, to } }
  const share = divide(subtract(x, decimal(left.at)), subtract(decimal(right.at), decimal(left.at)))
  const rise = subtract(decimal(right.points), decimal(left.points))
  return { points: add(decimal(left.points), multiply(share, rise)), used: { from, to } }
}

/** The most points that the rule can give. */
export function mostPoints(rule: ScoreRule): Rational {
  const given =
    rule.kind === 'table'
      ? [...rule.rows.map(({ points }) => points), rule.otherwise]
      : rule.points.map(({ points }) => points)
  return given.map(decimal).reduce((most, points) => (compare(points, most) > 0 ? points : most))
}

function decimal(text: string): Rational {
  return parseDecimal(text) as Rational
}
