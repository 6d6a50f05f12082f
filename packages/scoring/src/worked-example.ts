/** An example to publish with the model: three made-up tenders, evaluated by it. */
import { parseDecimal, printExact } from './decimal.ts'
import { evaluate, type Ranked } from './evaluate.ts'
import { hasError } from './finding.ts'
import type { CostCriterion, Criterion, Decisions, EvaluationModel, Figure, QualityCriterion, Tender } from './model.ts'
import { add, compare, multiply, rational, round, subtract, zero, type Rational } from './rational.ts'
import { validateModel } from './validate-model.ts'
import { hundred, weightedCriteria } from './weights.ts'

export interface WorkedExample {
  readonly tenders: readonly Tender[]
  /** Weights within the ranges or in the order, where those are published instead of weights. */
  readonly decisions: Decisions
  readonly evaluation: Ranked
}

/** The same model always gives the same example. Undefined when the model is not valid. */
export function workedExample(model: EvaluationModel): WorkedExample | undefined {
  if (hasError(validateModel(model))) return undefined
  const decisions = exampleDecisions(model)
  const tenders = ['A', 'B', 'C'].map((id, index) => exampleTender(model, id, index))
  const evaluation = evaluate(model, tenders, decisions)
  return evaluation.ok ? { tenders, decisions, evaluation } : undefined
}

const prices = ['1000000', '1200000', '1500000']
/** Tenths of the scale: the dearer, the better. */
const qualities = [6, 8, 9]

function exampleTender(model: EvaluationModel, id: string, index: number): Tender {
  const figures = model.criteria.map((criterion, c): [string, Figure] => [
    criterion.id,
    exampleFigure(model, criterion, index, c),
  ])
  return { id, received: index + 1, figures: Object.fromEntries(figures) }
}

function exampleFigure(model: EvaluationModel, criterion: Criterion, index: number, place: number): Figure {
  if (criterion.kind === 'price') return prices[index] as string
  if (criterion.kind === 'cost')
    return Object.fromEntries(
      criterion.elements.map((element) => [element.id, exampleCost(criterion, element.id, index)]),
    )
  // Each criterion favours the tenders a little differently, so that the example shows more than one order.
  const tenths = qualities[(index + (place % 2) * 2) % 3] as number
  const score = exampleScore(model, criterion, tenths)
  return criterion.parts === undefined ? score : Object.fromEntries(criterion.parts.map((part) => [part.id, score]))
}

/** Dearest first at the purchase, and less of what follows. */
function exampleCost(criterion: CostCriterion, element: string, index: number): string {
  const place = criterion.elements.findIndex(({ id }) => id === element)
  return place === 0 ? (prices[index] as string) : String(50 - 10 * index)
}

/** A number of tenths of the scale, brought down to a step that may be given. */
export function exampleScore(model: EvaluationModel, criterion: QualityCriterion, tenths: number): string {
  const most = criterion.value?.kind === 'entered' ? criterion.value.max : model.scale.max
  const score = multiply(parseDecimal(most) as Rational, rational(tenths, 10))
  const { step } = model.scale
  if (step === undefined || criterion.value?.kind === 'entered') return printExact(round(score, 2, 'down'))
  const unit = parseDecimal(step) as Rational
  const steps = round({ n: BigInt(score.n) * BigInt(unit.d), d: BigInt(score.d) * BigInt(unit.n) }, 0, 'down')
  return printExact(multiply(steps, unit))
}

/** Weights that the publication allows, chosen without judgement: for examples and for trying a model, never for an evaluation. */
export function exampleDecisions(model: EvaluationModel): Decisions {
  const criteria = weightedCriteria(model)
  if (model.weighting === 'exact' || criteria.length === 0) return {}
  return { weights: model.weighting === 'range' ? weightsWithinRanges(criteria) : weightsInOrder(criteria) }
}

function weightsWithinRanges(criteria: readonly Criterion[]): Record<string, string> {
  const ranges = criteria.map(({ id, weight }) => {
    const { min, max } = weight as { min: string; max: string }
    return { id, min: parseDecimal(min) as Rational, max: parseDecimal(max) as Rational }
  })
  let left = subtract(
    hundred,
    ranges.reduce((sum, { min }) => add(sum, min), zero),
  )
  return Object.fromEntries(
    ranges.map(({ id, min, max }) => {
      const room = subtract(max, min)
      const more = compare(left, room) < 0 ? left : room
      left = subtract(left, more)
      return [id, printExact(add(min, more))]
    }),
  )
}

function weightsInOrder(criteria: readonly Criterion[]): Record<string, string> {
  const shares = (criteria.length * (criteria.length + 1)) / 2
  const hundredths = criteria.map((_, index) => Math.floor((10_000 * (criteria.length - index)) / shares))
  const rest = 10_000 - hundredths.reduce((sum, weight) => sum + weight, 0)
  return Object.fromEntries(
    criteria.map(({ id }, index) => [
      id,
      printExact(rational((hundredths[index] as number) + (index === 0 ? rest : 0), 100)),
    ]),
  )
}
