/** Equal totals: decided by the published rule, or not at all. */
import { printExact } from './decimal.ts'
import type { Decisions, EvaluationModel, TieRule } from './model.ts'
import { compare, type Rational } from './rational.ts'

export interface TieDecision {
  /** The tenders that were equal, by id. */
  readonly tenders: readonly string[]
  /** The rule that was tried. */
  readonly rule: TieRule
  /** What the rule compared, for each tender: exact figures, or the order of receipt. Empty when lots are drawn. */
  readonly figures: Readonly<Record<string, string>>
  readonly prefers: 'highest' | 'lowest'
  /** What the rule made of them, best first; more than one in a group are still equal. */
  readonly groups: readonly (readonly string[])[]
}

/** What a tie rule compares. */
export interface TieFigures {
  readonly id: (tender: number) => string
  readonly received: (tender: number) => number
  /** The figure of the criterion by which a tender is better, and whether more is better. */
  readonly criterion: (criterion: string, tender: number) => Rational
  readonly moreIsBetter: (criterion: string) => boolean
}

/** Splits tenders with equal totals into groups, best first. A group of more than one is a tie that no rule has decided. */
export function decideTie(
  group: readonly number[],
  model: EvaluationModel,
  decisions: Decisions,
  figures: TieFigures,
  record: TieDecision[],
): number[][] {
  let groups: number[][] = [[...group]]
  for (const rule of model.ties) {
    groups = groups.flatMap((tied) => {
      if (tied.length === 1) return [tied]
      const split = splitBy(rule, tied, decisions, figures)
      record.push({
        tenders: ids(tied, figures),
        rule,
        figures: comparedBy(rule, tied, figures),
        prefers: rule.by === 'criterion' && figures.moreIsBetter(rule.criterion) ? 'highest' : 'lowest',
        groups: split.map((part) => ids(part, figures)),
      })
      return split
    })
  }
  return groups
}

function comparedBy(rule: TieRule, tied: readonly number[], figures: TieFigures): Record<string, string> {
  if (rule.by === 'draw') return {}
  const compared = (tender: number): string =>
    rule.by === 'received' ? String(figures.received(tender)) : printExact(figures.criterion(rule.criterion, tender))
  return Object.fromEntries(tied.map((tender) => [figures.id(tender), compared(tender)]))
}

function ids(tenders: readonly number[], figures: TieFigures): string[] {
  return tenders.map((tender) => figures.id(tender)).sort(byCodeUnits)
}

/** The order of identifiers that depends on no language and no machine. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function splitBy(rule: TieRule, tied: readonly number[], decisions: Decisions, figures: TieFigures): number[][] {
  if (rule.by === 'received')
    return [...tied].sort((a, b) => figures.received(a) - figures.received(b)).map((one) => [one])
  if (rule.by === 'draw') {
    const names = new Set(tied.map((tender) => figures.id(tender)))
    const draw = (decisions.draws ?? []).find(
      ({ order }) =>
        order.length === names.size && new Set(order).size === names.size && order.every((id) => names.has(id)),
    )
    if (draw === undefined) return [[...tied]]
    return draw.order.map((id) => tied.filter((tender) => figures.id(tender) === id))
  }
  const direction = figures.moreIsBetter(rule.criterion) ? -1 : 1
  const better = (a: number, b: number): number =>
    direction * compare(figures.criterion(rule.criterion, a), figures.criterion(rule.criterion, b))
  const groups: number[][] = []
  for (const tender of [...tied].sort(better)) {
    const last = groups.at(-1)
    if (last !== undefined && better(last[0] as number, tender) === 0) last.push(tender)
    else groups.push([tender])
  }
  return groups
}
