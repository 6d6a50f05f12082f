/** Random models and tenders that are valid, for property tests. */
import fc from 'fast-check'
import {
  roundingModes,
  schemaName,
  type Criterion,
  type EvaluationModel,
  type Figure,
  type MethodName,
  type Tender,
} from '../src/index.ts'

const cents = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((units) => (units / 100).toFixed(2))

/** Weights in tenths of a per cent that sum to 100. */
function weights(count: number): fc.Arbitrary<string[]> {
  return fc
    .uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: count - 1, maxLength: count - 1 })
    .map((cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), 1000]
      return places.slice(1).map((place, index) => String((place - (places[index] as number)) / 10))
    })
}

const rounding = fc.record({ decimals: fc.integer({ min: 0, max: 4 }), mode: fc.constantFrom(...roundingModes) })
const roundings = fc.record({ score: rounding, weighted: rounding, total: rounding }, { requiredKeys: [] })

const priceScore = fc.oneof(
  fc.constant({ kind: 'linear' as const }),
  fc.constant({ kind: 'linear' as const, floor: '0' }),
  fc.constant({ kind: 'proportional' as const }),
  fc.constantFrom('1.2', '1.5', '1.9').map((at) => ({ kind: 'hybrid' as const, break: at, join: 'basis' as const })),
  fc.constantFrom('1.2', '2', '3').map((at) => ({ kind: 'hybrid' as const, break: at, join: 'chord' as const })),
)

const value = fc.oneof(
  cents(100, 10_000_000).map((max) => ({ kind: 'linear' as const, max })),
  cents(100, 10_000_000).map((max) => ({ kind: 'entered' as const, max })),
  fc.constant({
    kind: 'steps' as const,
    steps: [
      { from: '0', value: '0' },
      { from: '4', value: '10000' },
      { from: '7.5', value: '33333.33' },
    ],
  }),
)

const element = (id: string, firstYear: number, lastYear: number, sign: 'cost' | 'income') => ({
  id,
  name: { nb: id },
  firstYear,
  lastYear,
  factor: '1.5',
  sign,
})

interface Choices {
  readonly method: MethodName
  readonly cost: boolean
  readonly weights: readonly string[]
  readonly against: readonly ('standard' | 'best')[]
  readonly parts: boolean
  readonly values: readonly unknown[]
  readonly score: unknown
  readonly capped: boolean
  readonly rounding: EvaluationModel['rounding']
}

function modelFrom(choices: Choices): EvaluationModel {
  const { method, cost, weights, capped } = choices
  const alone = method === 'lowest-price' || method === 'lowest-cost'
  const weighted = method === 'points' || method === 'mark-up' || (method === 'deduction' && capped)
  const base = {
    id: 'price',
    name: { nb: 'Pris' },
    ...(weighted ? { weight: weights[0] as string } : {}),
    ...(method === 'points' ? { score: choices.score } : {}),
    ...((method === 'lowest-price' ? false : method === 'lowest-cost' || cost)
      ? {
          kind: 'cost',
          discountRate: '4',
          elements: [element('buy', 0, 0, 'cost'), element('run', 1, 4, 'cost'), element('rest', 5, 5, 'income')],
        }
      : { kind: 'price' }),
  } as Criterion
  const own = method === 'price-per-point' ? share(weights.slice(1)) : weights.slice(1)
  const quality = own.map((weight, index) => ({
    id: `q${index}`,
    kind: 'quality' as const,
    name: { nb: `q${index}` },
    ...(weighted || method === 'price-per-point' ? { weight } : {}),
    ...(method === 'deduction' ? { value: choices.values[index] } : {}),
    against: isEntered(choices, index) ? ('standard' as const) : (choices.against[index] as 'standard' | 'best'),
    evaluators: 'average' as const,
    ...(choices.parts && index === 0 && !isEntered(choices, 0)
      ? {
          parts: [
            { id: 'x', name: { nb: 'x' }, weight: '33.3' },
            { id: 'y', name: { nb: 'y' }, weight: '66.7' },
          ],
        }
      : {}),
  })) as Criterion[]
  return {
    schema: schemaName,
    method,
    scale: { max: '10' },
    money: { currency: 'NOK', decimals: 2 },
    weighting: 'exact',
    criteria: alone ? [base] : [base, ...quality],
    rounding: choices.rounding,
    ties: [{ by: 'criterion', criterion: 'price' }],
    ...(method === 'deduction' && capped ? { cap: { contractValue: '100000' } } : {}),
  }
}

function isEntered({ method, values }: Choices, index: number): boolean {
  return method === 'deduction' && (values[index] as { kind: string }).kind === 'entered'
}

/** The same weights brought to a sum of 100. */
function share(weights: readonly string[]): string[] {
  const sum = weights.reduce((total, weight) => total + Math.round(Number(weight) * 10), 0)
  return weights.map((weight, index) => String((Math.round(Number(weight) * 10) + (index === 0 ? 1000 - sum : 0)) / 10))
}

export const models: fc.Arbitrary<EvaluationModel> = fc
  .record({
    method: fc.constantFrom<MethodName>(
      'points',
      'points',
      'deduction',
      'mark-up',
      'price-per-point',
      'lowest-price',
      'lowest-cost',
    ),
    cost: fc.boolean(),
    weights: weights(4),
    against: fc.array(fc.constantFrom('standard' as const, 'best' as const), { minLength: 3, maxLength: 3 }),
    parts: fc.boolean(),
    values: fc.array(value, { minLength: 3, maxLength: 3 }),
    score: priceScore,
    capped: fc.boolean(),
    rounding: roundings,
  })
  .map(modelFrom)

const score = fc.integer({ min: 0, max: 20 }).map((halves) => String(halves / 2))
const scores = fc.oneof(score, fc.array(score, { minLength: 1, maxLength: 4 }))

function figureFor(model: EvaluationModel, criterion: Criterion): fc.Arbitrary<Figure> {
  if (criterion.kind === 'price') return cents(10_000, 1_000_000)
  if (criterion.kind === 'cost')
    return fc.record({ buy: cents(5_000_000, 100_000_000), run: cents(0, 100_000), rest: cents(0, 10_000) })
  if (criterion.value?.kind === 'entered') return cents(0, 5_000_000)
  return criterion.parts === undefined ? scores : fc.record({ x: scores, y: scores })
}

export function tendersFor(model: EvaluationModel, most = 6): fc.Arbitrary<Tender[]> {
  const figures = fc.record(
    Object.fromEntries(model.criteria.map((criterion) => [criterion.id, figureFor(model, criterion)])),
  )
  return fc
    .array(figures, { minLength: 1, maxLength: most })
    .map((given) =>
      given.map((figures, index) => ({ id: `T${index}`, received: index, figures: figures as Record<string, Figure> })),
    )
}

export const evaluations = models.chain((model) => tendersFor(model).map((tenders) => ({ model, tenders })))
