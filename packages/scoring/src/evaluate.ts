/** Ranks tenders by a published model, in exact arithmetic. */
import { compute, equalTotals, type Column, type Computation } from './compute.ts'
import { printExact } from './decimal.ts'
import { hasError, type Finding } from './finding.ts'
import { hashOfModel } from './hash.ts'
import type { Decisions, EvaluationModel, Tender } from './model.ts'
import type { Rational } from './rational.ts'
import { readTenders } from './read-tenders.ts'
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
  const chosen = weightsInUse(model, decisions)
  const read = readTenders(model, tenders, decisions)
  const faults = [...chosen.findings, ...read.findings]
  if (faults.length > 0) return { ok: false, findings: faults }
  const computation = compute(model, chosen.weights, read.active, read.columns)
  return present(computation, decisions)
}

function present(computation: Computation, decisions: Decisions): Ranked {
  const { model, tenders, criteria, totals, weights } = computation
  const idOf = (t: number): string => (tenders[t] as Tender).id
  const ties: TieDecision[] = []
  const columnFor = (id: string): Column => criteria.find((column) => column.criterion.id === id) as Column
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
            criterion: (id, t) => columnFor(id).figures[t] as Rational,
            moreIsBetter: (id) => columnFor(id).criterion.kind === 'quality',
          },
          ties,
        ),
  )
  const prices = criteria.filter((column) => column.criterion.kind === 'price')
  const price = prices.length === 1 ? prices[0] : undefined
  const ranking: RankedTender[] = []
  for (const group of groups) {
    const rank = ranking.length + 1
    for (const t of group.length === 1 ? group : [...group].sort((a, b) => byCodeUnits(idOf(a), idOf(b)))) {
      ranking.push({
        tender: idOf(t),
        rank,
        tied: group.length > 1,
        total: printExact(totals[t] as Rational),
        ...(price === undefined ? {} : { price: printExact(price.figures[t] as Rational) }),
        get criteria() {
          return criterionFigures(criteria, t)
        },
      })
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
    withoutTotal: totals.flatMap((total, t) => (total === undefined ? [idOf(t)] : [])).sort(byCodeUnits),
    proposals,
    ties,
    final: winner.kind === 'one' && proposals.length === 0 && !totals.includes(undefined),
    get trace() {
      trace ??= traceOf(computation, hash, ranking, ties)
      return trace
    },
  }
}

function criterionFigures(criteria: readonly Column[], t: number): Record<string, CriterionFigures> {
  return Object.fromEntries(
    criteria.map(({ criterion, figures, scores, contributions }) => [
      criterion.id,
      {
        figure: printExact(figures[t] as Rational),
        ...(scores === undefined ? {} : { score: printExact(scores[t] as Rational) }),
        ...(contributions === undefined ? {} : { contribution: printExact(contributions[t] as Rational) }),
      },
    ]),
  )
}

function winnerOf(first: readonly string[], model: EvaluationModel): Winner {
  if (first.length === 0) return { kind: 'none' }
  if (first.length === 1) return { kind: 'one', tender: first[0] as string }
  return { kind: 'tie', tenders: first, needs: model.ties.some((rule) => rule.by === 'draw') ? 'draw' : 'rule' }
}
