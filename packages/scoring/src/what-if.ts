/**
 * What a model really weighs, before it is published.
 *
 * The real weight of a criterion in a set of tenders is the most that it moves any tender from the best in that criterion, as a share of what
 * all criteria move. It equals the published weight when each criterion uses its whole scale and no more.
 */
import { compute, type Column, type Computation } from './compute.ts'
import { parseDecimal, printExact } from './decimal.ts'
import type { Finding } from './finding.ts'
import { evaluate, type Winner } from './evaluate.ts'
import type { Criterion, Decisions, EvaluationModel, Figure, Tender } from './model.ts'
import {
  add,
  compare,
  divide,
  multiply,
  negate,
  rational,
  round,
  sign,
  subtract,
  zero,
  type Rational,
} from './rational.ts'
import { readTenders } from './read-tenders.ts'
import { at, extremeOf, type Series } from './series.ts'
import { nameIn, type Name, type Text } from './text.ts'
import { hundred, weightsInUse } from './weights.ts'
import { exampleDecisions, exampleScore } from './worked-example.ts'

export interface Scenario {
  readonly name: Text
  readonly tenders: readonly Tender[]
}

export interface ScenarioResult {
  readonly name: Text
  /** Why the scenario could not be evaluated; then there is nothing more. */
  readonly faults: readonly Finding[]
  readonly winner?: Winner
  readonly weights: readonly RealWeight[]
  readonly findings: readonly Drift[]
}

export interface RealWeight {
  readonly criterion: string
  /** Per cent; absent where the method publishes no weight for it. */
  readonly published?: string
  /** Per cent, exact. Absent when no criterion moves any tender. */
  readonly real?: string
  /** Percentage points, `real` − `published`. */
  readonly drift?: string
  /** The most it moves a tender from the best in the criterion, in the unit of the total. */
  readonly moves: string
}

/**
 * - `scale-not-used`: points stand against a standard and the best tender is under the top.
 * - `negative-score`: a price gets a score below zero, so that price moves more than its weight.
 * - `one-high-price`: one price is at least three times as far above the lowest as the next highest, and makes price weigh at least ten
 *   percentage points more.
 * - `real-order-differs`: a criterion published as heavier really weighs less than another.
 */
export interface Drift {
  readonly code: 'scale-not-used' | 'negative-score' | 'one-high-price' | 'real-order-differs'
  readonly criterion: string
  readonly text: Text
}

const mostTenders = 200
const tenPoints = rational(10)

/** Tries the model on scenarios of at most 200 tenders each; without any, on four standard ones. */
export function whatIf(
  model: EvaluationModel,
  scenarios: readonly Scenario[] = standardScenarios(model),
  decisions: Decisions = exampleDecisions(model),
): ScenarioResult[] {
  return scenarios.slice(0, 100).map((scenario) => tryScenario(model, scenario, decisions))
}

function tryScenario(model: EvaluationModel, { name, tenders }: Scenario, decisions: Decisions): ScenarioResult {
  if (tenders.length > mostTenders) return { name, faults: [tooManyTenders], weights: [], findings: [] }
  const evaluation = evaluate(model, tenders, decisions)
  if (!evaluation.ok) return { name, faults: evaluation.findings, weights: [], findings: [] }
  const { weights } = weightsInUse(model, decisions)
  const computation = computed(model, weights, tenders, decisions)
  const moves = model.criteria.map((criterion) => movesOf(computation, criterion, tenders, decisions))
  const real = sharesOf(moves)
  const rows = model.criteria.map((criterion, c): RealWeight => {
    const published = weights.get(criterion.id)
    const share = real[c]
    return {
      criterion: criterion.id,
      ...(published === undefined ? {} : { published: printExact(published) }),
      ...(share === undefined ? {} : { real: printExact(share) }),
      ...(share === undefined || published === undefined ? {} : { drift: printExact(subtract(share, published)) }),
      moves: printExact(moves[c] as Rational),
    }
  })
  const findings = [
    ...scaleFindings(computation),
    ...highPriceFindings(computation, moves, tenders, decisions),
    ...orderFindings(model, weights, real),
  ]
  return { name, faults: [], winner: evaluation.winner, weights: rows, findings }
}

function computed(
  model: EvaluationModel,
  weights: ReadonlyMap<string, Rational>,
  tenders: readonly Tender[],
  decisions: Decisions,
): Computation {
  const { active, columns } = readTenders(model, tenders, decisions)
  return compute(model, weights, active, columns)
}

/** How far a criterion moves the tender that it moves most: its total against the total with the best figure in that criterion. */
function movesOf(base: Computation, { id }: Criterion, tenders: readonly Tender[], decisions: Decisions): Rational {
  const column = base.columns.find(({ criterion }) => criterion.id === id) as Column
  if (base.tenders.length === 0) return zero
  const best = base.tenders[extremeOf(column.figures, column.criterion.kind === 'quality' ? 1 : -1)] as Tender
  const raised = tenders.map((tender) => ({
    ...tender,
    figures: { ...tender.figures, [id]: best.figures[id] as Figure },
  }))
  const other = computed(base.model, base.weights, raised, decisions)
  let most = zero
  base.tenders.forEach((_, t) => {
    if (base.withoutTotal.has(t) || other.withoutTotal.has(t)) return
    const difference = subtract(at(base.totals, t), at(other.totals, t))
    const size = sign(difference) < 0 ? negate(difference) : difference
    if (compare(size, most) > 0) most = size
  })
  return most
}

/** Shares in per cent; undefined when nothing moves. */
function sharesOf(moves: readonly Rational[]): (Rational | undefined)[] {
  const sum = moves.reduce(add, zero)
  return moves.map((move) => (sign(sum) === 0 ? undefined : divide(multiply(move, hundred), sum)))
}

function scaleFindings({ model, columns, tenders }: Computation): Drift[] {
  const top = parseDecimal(model.scale.max) as Rational
  return columns.flatMap(({ criterion, best, scores }): Drift[] => {
    if (best === undefined || scores === undefined) return []
    if (criterion.kind === 'quality') {
      const money = criterion.value?.kind === 'entered'
      const unused = !money && criterion.against === 'standard' && compare(best, top) < 0
      return unused
        ? [{ code: 'scale-not-used', criterion: criterion.id, text: scaleNotUsed(printExact(best), model.scale.max) }]
        : []
    }
    const negative = tenders.some((_, t) => sign(at(scores, t)) < 0)
    return negative ? [{ code: 'negative-score', criterion: criterion.id, text: negativeScore }] : []
  })
}

/** Compares what price moves with and without the highest price, all else as it is. */
function highPriceFindings(
  base: Computation,
  moves: readonly Rational[],
  tenders: readonly Tender[],
  decisions: Decisions,
): Drift[] {
  const { model } = base
  const c = model.criteria.findIndex((criterion) => criterion.kind !== 'quality')
  const column = base.columns[c]
  if (column === undefined || base.tenders.length < 3) return []
  const top = extremeOf(column.figures, 1)
  const highest = (base.tenders[top] as Tender).id
  const rest = tenders.filter((tender) => tender.id !== highest)
  const remaining = computed(model, base.weights, rest, decisions)
  const next = remaining.columns[c]?.figures as Series
  const above = (price: Rational): Rational => subtract(price, column.best as Rational)
  const further = multiply(above(at(next, extremeOf(next, 1))), rational(3))
  if (compare(above(at(column.figures, top)), further) < 0) return []
  const withHighest = sharesOf(moves)[c]
  const without = sharesOf(moves.with(c, movesOf(remaining, column.criterion, rest, decisions)))[c]
  if (withHighest === undefined || without === undefined) return []
  const change = subtract(withHighest, without)
  if (compare(change, tenPoints) < 0) return []
  const text = oneHighPrice(highest, shownShare(without), shownShare(withHighest))
  return [{ code: 'one-high-price', criterion: column.criterion.id, text }]
}

function shownShare(share: Rational): string {
  return printExact(round(share, 1, 'half-up'))
}

function orderFindings(
  model: EvaluationModel,
  weights: ReadonlyMap<string, Rational>,
  real: readonly (Rational | undefined)[],
): Drift[] {
  const rows = model.criteria.flatMap(({ id, name }, c) => {
    const published = weights.get(id)
    const share = real[c]
    return published === undefined || share === undefined ? [] : [{ id, name, published, share }]
  })
  return rows.flatMap((heavy) => {
    const over = rows.find(
      (light) => compare(light.published, heavy.published) < 0 && compare(light.share, heavy.share) > 0,
    )
    return over === undefined
      ? []
      : [{ code: 'real-order-differs' as const, criterion: heavy.id, text: orderDiffers(heavy.name, over.name) }]
  })
}

/** Four sets of three tenders that show where weights drift: the whole scale used, prices close, quality close, and one high price. */
export function standardScenarios(model: EvaluationModel): Scenario[] {
  const scenario = (name: Text, prices: readonly number[], tenths: readonly number[]): Scenario => ({
    name,
    tenders: prices.map((price, index) => ({
      id: 'ABC'[index] as string,
      received: index + 1,
      figures: Object.fromEntries(
        model.criteria.map((criterion) => [
          criterion.id,
          standardFigure(model, criterion, price, tenths[index] as number),
        ]),
      ),
    })),
  })
  return [
    scenario(
      { nb: 'Hele skalaen brukes', nn: 'Heile skalaen blir brukt', en: 'The whole scale is used' },
      [1_000_000, 1_500_000, 2_000_000],
      [0, 5, 10],
    ),
    scenario(
      { nb: 'Prisene er nær hverandre', nn: 'Prisane er nær kvarandre', en: 'Prices are close' },
      [1_000_000, 1_020_000, 1_050_000],
      [2, 6, 10],
    ),
    scenario(
      {
        nb: 'Kvaliteten er jevn og midt på skalaen',
        nn: 'Kvaliteten er jamn og midt på skalaen',
        en: 'Quality is even and mid-scale',
      },
      [1_000_000, 1_200_000, 1_500_000],
      [6, 7, 8],
    ),
    scenario(
      { nb: 'Én pris er svært høy', nn: 'Éin pris er svært høg', en: 'One price is very high' },
      [1_000_000, 1_100_000, 3_000_000],
      [6, 8, 10],
    ),
  ]
}

function standardFigure(model: EvaluationModel, criterion: Criterion, price: number, tenths: number): Figure {
  if (criterion.kind === 'price') return String(price)
  if (criterion.kind === 'cost')
    return Object.fromEntries(criterion.elements.map(({ id }, index) => [id, index === 0 ? String(price) : '0']))
  const score = exampleScore(model, criterion, tenths)
  return criterion.parts === undefined ? score : Object.fromEntries(criterion.parts.map(({ id }) => [id, score]))
}

const tooManyTenders: Finding = {
  code: 'too-many-tenders',
  severity: 'error',
  path: 'tenders',
  text: {
    nb: `Et eksempel kan ha høyst ${mostTenders} tilbud.`,
    nn: `Eit døme kan ha høgst ${mostTenders} tilbod.`,
    en: `A scenario can have at most ${mostTenders} tenders.`,
  },
}

const scaleNotUsed = (best: string, top: string): Text => ({
  nb: `Beste tilbud har ${best} av ${top} poeng. Kriteriet flytter mindre enn vekten tilsier, og prisen veier mer.`,
  nn: `Beste tilbod har ${best} av ${top} poeng. Kriteriet flytter mindre enn vekta tilseier, og prisen veg meir.`,
  en: `The best tender has ${best} of ${top} points. The criterion moves less than its weight, and price weighs more.`,
})

const negativeScore: Text = {
  nb: 'En pris gir poeng under null. Prisen flytter da mer enn vekten tilsier.',
  nn: 'Ein pris gir poeng under null. Prisen flytter då meir enn vekta tilseier.',
  en: 'A price gives points below zero. Price then moves more than its weight.',
}

const oneHighPrice = (tender: string, without: string, withIt: string): Text => ({
  nb: `Den høyeste prisen («${tender}») endrer prisens reelle vekt fra ${without} til ${withIt} prosent.`,
  nn: `Den høgaste prisen («${tender}») endrar den reelle vekta til prisen frå ${without} til ${withIt} prosent.`,
  en: `The highest price (“${tender}”) changes the real weight of price from ${without} to ${withIt} per cent.`,
})

const orderDiffers = (heavy: Name, light: Name): Text => ({
  nb: `«${nameIn(heavy, 'nb')}» er kunngjort som tyngre enn «${nameIn(light, 'nb')}», men veier reelt mindre her.`,
  nn: `«${nameIn(heavy, 'nn')}» er kunngjort som tyngre enn «${nameIn(light, 'nn')}», men veg reelt mindre her.`,
  en: `“${nameIn(heavy, 'en')}” is published as heavier than “${nameIn(light, 'en')}” but really weighs less here.`,
})
