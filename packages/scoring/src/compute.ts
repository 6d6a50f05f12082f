/** Every figure of an evaluation, one column for each criterion: what `evaluate` presents and the trace explains. */
import { parseDecimal } from './decimal.ts'
import { compile, type Formula } from './formula.ts'
import type { Criterion, EvaluationModel, QualityCriterion, Rounding, Tender } from './model.ts'
import { qualityValue } from './models/deduction.ts'
import { methods } from './models/every-method.ts'
import { discountFactor, presentValue } from './models/lowest-cost.ts'
import { cappedValue, maxDeduction } from './models/max-deduction.ts'
import type { Method } from './models/method.ts'
import { priceScore } from './models/price-score.ts'
import { qualityScore } from './models/quality.ts'
import {
  add,
  approximate,
  compare,
  divide,
  multiply,
  rational,
  sign,
  subtract,
  zero,
  type Rational,
} from './rational.ts'

/** Columns hold one value for each tender that takes part. */
export interface Computation {
  readonly model: EvaluationModel
  readonly method: Method
  readonly weights: ReadonlyMap<string, Rational>
  readonly tenders: readonly Tender[]
  readonly criteria: readonly Column[]
  /** Undefined where the tender has no total. */
  readonly totals: readonly (Rational | undefined)[]
}

export interface Column {
  readonly criterion: Criterion
  /** As read: the price, the cost elements, or the points of each part. */
  readonly given: readonly (readonly Rational[])[]
  /** Sum of the discount factors of each cost element's years. */
  readonly discounts: readonly Rational[]
  readonly figures: readonly Rational[]
  /** The lowest price, or the highest points. */
  readonly best: Rational | undefined
  readonly scores: readonly Rational[] | undefined
  readonly contributions: readonly Rational[] | undefined
}

/** Computes everything. The weights and figures have been checked. */
export function compute(
  model: EvaluationModel,
  weights: ReadonlyMap<string, Rational>,
  tenders: readonly Tender[],
  given: readonly (readonly (readonly Rational[])[])[],
): Computation {
  const method = methods[model.method]
  const criteria = model.criteria.map((criterion, at) => columnOf(model, method, weights, criterion, given[at] ?? []))
  const base = criteria.find((column) => column.criterion.kind !== 'quality')
  const total = compile(roundedFormula(method.total, model.rounding.total), ['P', 'Q'])
  const dividesByQ = model.method === 'price-per-point'
  const contributing = criteria.flatMap((column) => (column.contributions === undefined ? [] : [column.contributions]))
  const totals = tenders.map((_, t) => {
    let sum = zero
    for (const contributions of contributing) sum = add(sum, contributions[t] as Rational)
    if (dividesByQ && sign(sum) === 0) return undefined
    return total([base?.figures[t] ?? zero, sum])
  })
  return { model, method, weights, tenders, criteria, totals }
}

function columnOf(
  model: EvaluationModel,
  method: Method,
  weights: ReadonlyMap<string, Rational>,
  criterion: Criterion,
  given: readonly (readonly Rational[])[],
): Column {
  const discounts = discountsOf(criterion)
  const figures = figuresOf(criterion, given, discounts)
  const best = bestOf(figures, criterion.kind === 'quality' ? 1 : -1)
  const formula = scoreFormula(model, criterion, best)
  const steps = contributionSteps(model, method, criterion)
  if (formula === undefined || best === undefined)
    return { criterion, given, discounts, figures, best, scores: undefined, contributions: undefined }
  const top = parseDecimal(model.scale.max) as Rational
  const own = criterion.kind === 'quality' ? ['s', 'sb'] : ['P', 'Pb']
  const score = compile(formula, ['S', ...own])
  const scores = figures.map((figure) => score([top, figure, best]))
  if (steps.length === 0) return { criterion, given, discounts, figures, best, scores, contributions: undefined }
  const constants = constantsFor(model, weights, criterion)
  const compiled = steps.map((step) => compile(step, ['s', ...constants.keys()]))
  const values = [...constants.values()]
  const contributions = scores.map((score) => compiled.reduce((value, step) => step([value, ...values]), score))
  return { criterion, given, discounts, figures, best, scores, contributions }
}

/** The points of a criterion, from its figure; undefined where the method takes the figure as it is. */
export function scoreFormula(
  model: EvaluationModel,
  criterion: Criterion,
  best: Rational | undefined,
): Formula | undefined {
  if (criterion.kind === 'quality') {
    // Nobody has points: no ratio to the best exists, and everybody keeps none.
    const against = best !== undefined && sign(best) === 0 ? 'standard' : criterion.against
    return roundedFormula(qualityScore[against], model.rounding.score)
  }
  return criterion.score === undefined ? undefined : roundedFormula(priceScore(criterion.score), model.rounding.score)
}

/** From score to contribution, one formula after the other; each takes the result of the one before as `s`. */
export function contributionSteps(model: EvaluationModel, method: Method, criterion: Criterion): Formula[] {
  if (method.contribution === undefined || (criterion.kind !== 'quality' && !method.priceContributes)) return []
  const steps: Formula[] = []
  if (model.method === 'deduction') {
    steps.push(qualityValue((criterion as QualityCriterion).value ?? { kind: 'linear', max: '0' }))
    if (model.cap !== undefined) steps.push(cappedValue)
  } else steps.push(method.contribution)
  const last = steps.pop() as Formula
  return [...steps, roundedFormula(last, model.rounding.weighted)]
}

/** The named constants that contribution formulas use. */
export function constantsFor(
  model: EvaluationModel,
  weights: ReadonlyMap<string, Rational>,
  criterion: Criterion,
): ReadonlyMap<string, Rational> {
  const constants = new Map<string, Rational>([['S', parseDecimal(model.scale.max) as Rational]])
  const weight = weights.get(criterion.id)
  if (weight !== undefined) constants.set('w', weight)
  const price = model.criteria.find((other) => other.kind !== 'quality')
  const priceWeight = price === undefined ? undefined : weights.get(price.id)
  if (model.method === 'mark-up' && priceWeight !== undefined) constants.set('wP', priceWeight)
  if (model.cap !== undefined) constants.set('cap', capOf(model, model.cap.contractValue, weights, criterion))
  return constants
}

function capOf(
  model: EvaluationModel,
  contractValue: string,
  weights: ReadonlyMap<string, Rational>,
  criterion: Criterion,
): Rational {
  return compile(maxDeduction, ['C', 'wQ', 'w'])([
    parseDecimal(contractValue) as Rational,
    qualityWeight(model, weights),
    weights.get(criterion.id) as Rational,
  ])
}

/** The sum of the weights of the quality criteria. */
export function qualityWeight(model: EvaluationModel, weights: ReadonlyMap<string, Rational>): Rational {
  return model.criteria
    .filter((criterion) => criterion.kind === 'quality')
    .reduce((sum, criterion) => add(sum, weights.get(criterion.id) ?? zero), zero)
}

export function roundedFormula(formula: Formula, rounding: Rounding | undefined): Formula {
  return rounding === undefined ? formula : [`round-${rounding.mode}`, formula, String(rounding.decimals)]
}

/** For each cost element, the sum of the discount factors of its years. */
function discountsOf(criterion: Criterion): Rational[] {
  if (criterion.kind !== 'cost') return []
  const factor = compile(discountFactor, ['r', 't'])
  const rate = parseDecimal(criterion.discountRate) as Rational
  return criterion.elements.map((element) => {
    let sum = zero
    for (let year = element.firstYear; year <= element.lastYear; year++) sum = add(sum, factor([rate, rational(year)]))
    return sum
  })
}

function figuresOf(
  criterion: Criterion,
  given: readonly (readonly Rational[])[],
  discounts: readonly Rational[],
): Rational[] {
  if (criterion.kind === 'price') return given.map(([price]) => price as Rational)
  if (criterion.kind === 'cost') {
    const values = criterion.elements.map((element) => compile(presentValue[element.sign], ['a', 'f', 'D']))
    const factors = criterion.elements.map((element) => parseDecimal(element.factor) as Rational)
    return given.map((amounts) =>
      amounts.reduce((sum, amount, e) => {
        const value = values[e] as (values: readonly Rational[]) => Rational
        return add(sum, value([amount, factors[e] as Rational, discounts[e] as Rational]))
      }, zero),
    )
  }
  const { parts } = criterion
  if (parts === undefined) return given.map(([score]) => score as Rational)
  const shares = parts.map((part) => divide(parseDecimal(part.weight) as Rational, rational(100)))
  return given.map((scores) => scores.reduce((sum, score, p) => add(sum, multiply(score, shares[p] as Rational)), zero))
}

function bestOf(figures: readonly Rational[], direction: 1 | -1): Rational | undefined {
  let best: Rational | undefined
  for (const figure of figures) if (best === undefined || compare(figure, best) === direction) best = figure
  return best
}

/** Tenders with equal totals together, best first. Doubles only suggest an order; near figures are compared exactly. */
export function equalTotals({ totals, method }: Computation): number[][] {
  const direction = method.wins === 'highest' ? -1 : 1
  const hints = Float64Array.from(totals, (total) => (total === undefined ? 0 : approximate(total)))
  const order = totals.flatMap((total, t) => (total === undefined ? [] : [t]))
  const compareAt = (a: number, b: number): number => {
    const x = hints[a] as number
    const y = hints[b] as number
    if (Math.abs(x - y) > 1e-9 * (1 + Math.abs(x) + Math.abs(y))) return x < y ? -direction : direction
    return direction * sign(subtract(totals[a] as Rational, totals[b] as Rational))
  }
  order.sort(compareAt)
  const groups: number[][] = []
  for (const t of order) {
    const last = groups.at(-1)
    if (last !== undefined && compareAt(last[0] as number, t) === 0) last.push(t)
    else groups.push([t])
  }
  return groups
}
