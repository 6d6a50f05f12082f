/** Every figure of an evaluation, one column for each criterion: what `evaluate` presents and the trace explains. */
import { parseDecimal } from './decimal.ts'
import { isSeries, valueOf, type Formula, type Value } from './formula.ts'
import type { CostCriterion, Criterion, EvaluationModel, QualityCriterion, Rounding, Tender } from './model.ts'
import { qualityValue } from './models/deduction.ts'
import { methods } from './models/every-method.ts'
import { discountFactor, presentValue } from './models/lowest-cost.ts'
import { cappedValue, maxDeduction } from './models/max-deduction.ts'
import type { Method } from './models/method.ts'
import { priceScore } from './models/price-score.ts'
import { partShare, qualityScore } from './models/quality.ts'
import { add, approximate, compare, rational, sign, zero, type Rational } from './rational.ts'
import { at, constant, extremeOf, replaceZeros, sumOf, type Series } from './series.ts'

/** Series hold one figure for each tender that takes part. */
export interface Computation {
  readonly model: EvaluationModel
  readonly method: Method
  readonly weights: ReadonlyMap<string, Rational>
  readonly tenders: readonly Tender[]
  readonly columns: readonly Column[]
  /** What the criteria contribute together; undefined where the method adds nothing. */
  readonly sums: Series | undefined
  readonly totals: Series
  /** Tenders, by index, that have no total: price per point with no points. */
  readonly withoutTotal: ReadonlySet<number>
}

export interface Column {
  readonly criterion: Criterion
  /** As read: the price, the cost elements, or the points of each part. */
  readonly given: readonly Series[]
  /** Sum of the discount factors of each cost element's years. */
  readonly discounts: readonly Rational[]
  readonly figures: Series
  /** The lowest price or cost, or the highest points; undefined when there are no tenders. */
  readonly best: Rational | undefined
  readonly scores: Series | undefined
  /** What each step from score to contribution gives; the last is the contribution. Empty where nothing is contributed. */
  readonly steps: readonly Series[]
}

/** Computes everything. The weights and figures have been checked. */
export function compute(
  model: EvaluationModel,
  weights: ReadonlyMap<string, Rational>,
  tenders: readonly Tender[],
  given: readonly (readonly Series[])[],
): Computation {
  const method = methods[model.method]
  const columns = model.criteria.map((criterion, c) => columnOf(model, method, weights, criterion, given[c] ?? []))
  const contributions = columns.flatMap((column) => column.steps.slice(-1))
  const sums = contributions.length === 0 ? undefined : sumOf(contributions)
  const base = columns.find((column) => column.criterion.kind !== 'quality')
  const withoutTotal = new Set<number>()
  let divisor = sums
  if (model.method === 'price-per-point' && sums !== undefined)
    divisor = replaceZeros(sums, (index) => withoutTotal.add(index))
  const totals = valueOf(totalFormula(model, method), {
    ...(base === undefined ? {} : { P: base.figures }),
    ...(divisor === undefined ? {} : { Q: divisor }),
  }) as Series
  return { model, method, weights, tenders, columns, sums, totals, withoutTotal }
}

export function totalFormula(model: EvaluationModel, method: Method): Formula {
  return roundedFormula(method.total, model.rounding.total)
}

function columnOf(
  model: EvaluationModel,
  method: Method,
  weights: ReadonlyMap<string, Rational>,
  criterion: Criterion,
  given: readonly Series[],
): Column {
  const discounts = criterion.kind === 'cost' ? discountsOf(criterion) : []
  const figures = figuresOf(criterion, given, discounts)
  const unscored = { criterion, given, discounts, figures, best: undefined, scores: undefined, steps: [] }
  if (figures.n.length === 0)
    return { ...unscored, scores: figures, steps: contributionSteps(model, method, criterion).map(() => figures) }
  const best = at(figures, extremeOf(figures, criterion.kind === 'quality' ? 1 : -1))
  const formula = scoreFormula(model, criterion, best)
  if (formula === undefined) return { ...unscored, best }
  const S = parseDecimal(model.scale.max) as Rational
  const own = criterion.kind === 'quality' ? { s: figures, sb: best } : { P: figures, Pb: best }
  const scores = valueOf(formula, { S, ...own }) as Series
  const constants = Object.fromEntries(constantsFor(model, weights, criterion))
  const steps: Series[] = []
  for (const step of contributionSteps(model, method, criterion)) {
    const before = steps.at(-1) ?? scores
    steps.push(wide(valueOf(step, { ...constants, s: before }), figures.n.length))
  }
  return { criterion, given, discounts, figures, best, scores, steps }
}

function wide(value: Value, length: number): Series {
  return isSeries(value) ? value : constant(value, length)
}

/** The points of a criterion, from its figure; undefined where the method takes the figure as it is. */
export function scoreFormula(model: EvaluationModel, criterion: Criterion, best: Rational): Formula | undefined {
  if (criterion.kind === 'quality') {
    // Nobody has points: no ratio to the best exists, and everybody keeps none.
    const against = sign(best) === 0 ? 'standard' : criterion.against
    return roundedFormula(qualityScore[against], model.rounding.score)
  }
  return criterion.score === undefined ? undefined : roundedFormula(priceScore(criterion.score), model.rounding.score)
}

/** From score to contribution, one formula after the other; each takes the result of the one before as `s`. */
export function contributionSteps(model: EvaluationModel, method: Method, criterion: Criterion): Formula[] {
  if (method.contribution === undefined || (criterion.kind !== 'quality' && !method.priceContributes)) return []
  const { weighted } = model.rounding
  if (model.method !== 'deduction') return [roundedFormula(method.contribution, weighted)]
  const value = qualityValue((criterion as QualityCriterion).value as NonNullable<QualityCriterion['value']>)
  return model.cap === undefined ? [roundedFormula(value, weighted)] : [value, roundedFormula(cappedValue, weighted)]
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
  const price = model.criteria.find((other) => other.kind !== 'quality') as Criterion
  const priceWeight = weights.get(price?.id)
  if (model.method === 'mark-up' && priceWeight !== undefined) constants.set('wP', priceWeight)
  if (model.cap !== undefined) {
    const values = {
      C: parseDecimal(model.cap.contractValue) as Rational,
      wQ: qualityWeight(model, weights),
      w: weight as Rational,
    }
    constants.set('cap', valueOf(maxDeduction, values) as Rational)
  }
  return constants
}

/** The sum of the weights of the quality criteria. */
export function qualityWeight(model: EvaluationModel, weights: ReadonlyMap<string, Rational>): Rational {
  return model.criteria
    .filter((criterion) => criterion.kind === 'quality')
    .reduce((sum, criterion) => add(sum, weights.get(criterion.id) ?? zero), zero)
}

function roundedFormula(formula: Formula, rounding: Rounding | undefined): Formula {
  return rounding === undefined ? formula : [`round-${rounding.mode}`, formula, String(rounding.decimals)]
}

/** What one krone in that year is worth today. */
export function discountIn(criterion: CostCriterion, year: number): Rational {
  return valueOf(discountFactor, { r: parseDecimal(criterion.discountRate) as Rational, t: rational(year) }) as Rational
}

/** For each cost element, the sum of the discount factors of its years. */
export function discountsOf(criterion: CostCriterion): Rational[] {
  return criterion.elements.map((element) => {
    let sum = zero
    for (let year = element.firstYear; year <= element.lastYear; year++) sum = add(sum, discountIn(criterion, year))
    return sum
  })
}

/** The price; the present value of the cost; the points, of all parts together. */
export function figuresOf(criterion: Criterion, given: readonly Series[], discounts: readonly Rational[]): Series {
  const terms =
    criterion.kind === 'cost'
      ? given.map((_, e) => costTerm(criterion, given, discounts, e))
      : criterion.kind === 'quality' && criterion.parts !== undefined
        ? given.map((_, p) => partTerm(criterion, given, p))
        : given
  return sumOf(terms)
}

/** The present value of one cost element. */
export function costTerm(
  criterion: CostCriterion,
  given: readonly Series[],
  discounts: readonly Rational[],
  element: number,
): Series {
  const { sign, factor } = criterion.elements[element] as CostCriterion['elements'][number]
  const values = { a: given[element] as Series, f: parseDecimal(factor) as Rational, D: discounts[element] as Rational }
  return valueOf(presentValue[sign], values) as Series
}

/** What one sub-criterion adds to its criterion. */
export function partTerm(criterion: QualityCriterion, given: readonly Series[], part: number): Series {
  const weight = criterion.parts?.[part]?.weight as string
  return valueOf(partShare, { s: given[part] as Series, w: parseDecimal(weight) as Rational }) as Series
}

/** Tenders with equal totals together, best first. Doubles only suggest an order; near figures are compared exactly. */
export function equalTotals({ totals, method, withoutTotal }: Computation): number[][] {
  const direction = method.wins === 'highest' ? -1 : 1
  const hints = new Float64Array(totals.n.length)
  const order: number[] = []
  for (let t = 0; t < hints.length; t++) {
    hints[t] = approximate(at(totals, t))
    if (!withoutTotal.has(t)) order.push(t)
  }
  const compareAt = (a: number, b: number): number => {
    const x = hints[a] as number
    const y = hints[b] as number
    if (Math.abs(x - y) > 1e-9 * (1 + Math.abs(x) + Math.abs(y))) return x < y ? -direction : direction
    return direction * compare(at(totals, a), at(totals, b))
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
