/** Ranks tenders by a published model, in exact arithmetic. */
import { compute, discountsOf, equalTotals, figuresOf, type Column, type Computation } from './compute.ts'
import { printExact } from './decimal.ts'
import { hasError, type Finding } from './finding.ts'
import { hashOfModel } from './hash.ts'
import type { Decisions, EvaluationModel, Tender } from './model.ts'
import { sign } from './rational.ts'
import { faultsInDecisions } from './read-decisions.ts'
import { mustBePositive, readTenders, type ReadTenders } from './read-tenders.ts'
import { at, type Series } from './series.ts'
import { proposalsOf, type Proposal } from './thresholds.ts'
import { byCodeUnits, decideTie, type TieDecision } from './ties.ts'
import { traceOf, type Trace } from './trace.ts'
import { validateModel } from './validate-model.ts'
import { weightsInUse } from './weights.ts'

export type Evaluation = Ranked | Refused

export interface Refused {
  readonly ok: false
  readonly findings: readonly Finding[]
}

export interface Ranked {
  readonly ok: true
  /** The hash of the model, lower-case hexadecimal SHA-256. */
  readonly model: string
  /** The weight used for each weighted criterion, in per cent. */
  readonly weights: Readonly<Record<string, string>>
  /** Every tender that takes part, best first. Equal tenders have the same rank and stand in the order of their ids. */
  readonly ranking: readonly RankedTender[]
  readonly winner: Winner
  /** Tenders without a total (price per point with no points): a person must decide what becomes of them. */
  readonly withoutTotal: readonly string[]
  /** What a threshold of the model calls for. Nothing is rejected until a person has recorded it in `Decisions.out`. */
  readonly proposals: readonly Proposal[]
  /** How equal totals were decided. */
  readonly ties: readonly TieDecision[]
  /** True when there is one winner and no proposal is open. */
  readonly final: boolean
  /** Every figure, line by line; made when it is first read. */
  readonly trace: Trace
}

export type Winner =
  | { readonly kind: 'one'; readonly tender: string }
  /** `draw`: the model says that lots are drawn and no draw is recorded. `rule`: the model has no rule that decides. */
  | { readonly kind: 'tie'; readonly tenders: readonly string[]; readonly needs: 'draw' | 'rule' }
  | { readonly kind: 'none' }

export interface RankedTender {
  readonly tender: string
  readonly rank: number
  /** Whether others share the rank. */
  readonly tied: boolean
  /** The total points, the evaluated price or the cost: an exact figure. */
  readonly total: string
  /** The offered price, where the model has one price. It is the contract price whatever was deducted or added in the evaluation. */
  readonly price?: string
  /** Exact figures for each criterion id. */
  readonly criteria: Readonly<Record<string, CriterionFigures>>
}

export interface CriterionFigures {
  /** The price, the present value of the cost, or the points given. */
  readonly figure: string
  /** Points on the scale; absent where the method does not score the criterion. */
  readonly score?: string
  /** What the criterion adds to the total: weighted points, or money. */
  readonly contribution?: string
}

/**
 * Ranks the tenders. The same tenders in another order give the same ranking.
 *
 * Refused, with every reason found, when the model is not valid, when a figure is missing or unreadable, or when weights still to be
 * chosen are not chosen. At most 200 000 tenders and 50 criteria.
 */
export function evaluate(model: EvaluationModel, tenders: readonly Tender[], decisions: Decisions = {}): Evaluation {
  const findings = validateModel(model)
  if (hasError(findings)) return { ok: false, findings: findings.filter((finding) => finding.severity === 'error') }
  const unreadable = faultsInDecisions(decisions)
  if (unreadable.length > 0) return { ok: false, findings: unreadable }
  const chosen = weightsInUse(model, decisions)
  const read = readTenders(model, tenders, decisions)
  const faults = [...chosen.findings, ...read.findings]
  if (faults.length > 0) return { ok: false, findings: faults }
  const notPositive = costsNotPositive(model, read)
  if (notPositive.length > 0) return { ok: false, findings: notPositive }
  return present(compute(model, chosen.weights, read.active, read.columns), decisions)
}

/** A cost can come out at zero or below where income is large; methods that divide by it cannot use it. */
function costsNotPositive(model: EvaluationModel, { active, columns }: ReadTenders): Finding[] {
  if (!mustBePositive(model)) return []
  const faults = model.criteria.flatMap((criterion, c) => {
    if (criterion.kind !== 'cost') return []
    const costs = figuresOf(criterion, columns[c] as readonly Series[], discountsOf(criterion))
    return active.flatMap(({ id }, t) => (sign(at(costs, t)) > 0 ? [] : [costNotPositive(id, criterion.id)]))
  })
  return faults.slice(0, 100)
}

function costNotPositive(tender: string, criterion: string): Finding {
  return {
    code: 'cost-not-positive',
    severity: 'error',
    path: `tenders.${tender}.figures.${criterion}`,
    text: {
      nb: `Kostnaden for «${tender}» er null eller lavere og kan ikke brukes med denne modellen.`,
      nn: `Kostnaden for «${tender}» er null eller lågare og kan ikkje brukast med denne modellen.`,
      en: `The cost of “${tender}” is zero or below and cannot be used with this model.`,
    },
  }
}

function present(computation: Computation, decisions: Decisions): Ranked {
  const { model, tenders, columns, weights, withoutTotal } = computation
  const idOf = (t: number): string => (tenders[t] as Tender).id
  const ties: TieDecision[] = []
  const columnFor = (id: string): Column => columns.find((column) => column.criterion.id === id) as Column
  const groups = equalTotals(computation).flatMap((group) =>
    group.length === 1
      ? [group]
      : decideTie(
          group,
          model,
          decisions,
          {
            id: idOf,
            received: (t) => (tenders[t] as Tender).received as number,
            criterion: (id, t) => at(columnFor(id).figures, t),
            moreIsBetter: (id) => columnFor(id).criterion.kind === 'quality',
          },
          ties,
        ),
  )
  const prices = columns.filter((column) => column.criterion.kind === 'price')
  const price = prices.length === 1 ? prices[0] : undefined
  const ranking: RankedTender[] = []
  for (const group of groups) {
    const rank = ranking.length + 1
    for (const t of group.length === 1 ? group : [...group].sort((a, b) => byCodeUnits(idOf(a), idOf(b)))) {
      ranking.push(rowOf(computation, price, t, rank, group.length > 1))
    }
  }
  const winner = winnerOf(groups[0]?.map(idOf).sort(byCodeUnits) ?? [], model)
  const proposals = proposalsOf(computation)
  const hash = hashOfModel(model)
  let trace: Trace | undefined
  return {
    ok: true,
    model: hash,
    weights: Object.fromEntries([...weights].map(([id, weight]) => [id, printExact(weight)])),
    ranking,
    winner,
    withoutTotal: [...withoutTotal].map(idOf).sort(byCodeUnits),
    proposals,
    ties,
    final: winner.kind === 'one' && proposals.length === 0 && withoutTotal.size === 0,
    get trace() {
      trace ??= traceOf(computation, hash, ranking, ties)
      return trace
    },
  }
}

/** The figures of a row are printed when they are read: most rows of a large evaluation never are. */
function rowOf(
  { tenders, columns, totals }: Computation,
  price: Column | undefined,
  t: number,
  rank: number,
  tied: boolean,
): RankedTender {
  const tender = (tenders[t] as Tender).id
  return {
    tender,
    rank,
    tied,
    get total() {
      return printExact(at(totals, t))
    },
    ...(price === undefined ? {} : { price: printExact(at(price.figures, t)) }),
    get criteria() {
      return criterionFigures(columns, t)
    },
  }
}

function criterionFigures(columns: readonly Column[], t: number): Record<string, CriterionFigures> {
  return Object.fromEntries(
    columns.map(({ criterion, figures, scores, steps }) => {
      const contribution = steps.at(-1)
      const own: CriterionFigures = {
        figure: printExact(at(figures, t)),
        ...(scores === undefined ? {} : { score: printExact(at(scores, t)) }),
        ...(contribution === undefined ? {} : { contribution: printExact(at(contribution, t)) }),
      }
      return [criterion.id, own]
    }),
  )
}

function winnerOf(first: readonly string[], model: EvaluationModel): Winner {
  if (first.length === 0) return { kind: 'none' }
  if (first.length === 1) return { kind: 'one', tender: first[0] as string }
  return { kind: 'tie', tenders: first, needs: model.ties.some((rule) => rule.by === 'draw') ? 'draw' : 'rule' }
}
