/** Thresholds of the model (eForms `min-score`, `max-pass`): what they call for, to be confirmed by a person. */
import { parseDecimal, printExact } from './decimal.ts'
import type { Column, Computation } from './compute.ts'
import type { QualityCriterion } from './model.ts'
import { compare, type Rational } from './rational.ts'
import { at } from './series.ts'
import type { Text } from './text.ts'
import { byCodeUnits } from './ties.ts'

/**
 * - `below-min-score`: the points are under the published minimum.
 * - `not-among-passing`: enough tenders have more points.
 * - `tie-at-limit`: the last place that passes is shared by more tenders than there is room for; no published rule chooses.
 */
export interface Proposal {
  readonly code: 'below-min-score' | 'not-among-passing' | 'tie-at-limit'
  readonly tender: string
  readonly criterion: string
  /** The tender's points, an exact figure. */
  readonly figure: string
  /** The minimum score, or the number that pass. */
  readonly limit: string
  readonly text: Text
}

/** Proposals in the order of criteria, then of tender ids. A tender under a minimum takes no place among those that pass. */
export function proposalsOf({ columns, tenders }: Computation): Proposal[] {
  const proposals: Proposal[] = []
  const under = new Set<number>()
  const propose = (code: Proposal['code'], t: number, column: Column, limit: string): void => {
    const figure = printExact(at(column.figures, t))
    const tender = tenders[t]?.id as string
    proposals.push({ code, tender, criterion: column.criterion.id, figure, limit, text: textOf(code, figure, limit) })
  }
  const byId = tenders.map((_, t) => t).sort((a, b) => byCodeUnits(tenders[a]?.id as string, tenders[b]?.id as string))
  for (const column of columns) {
    const minScore = (column.criterion as QualityCriterion).threshold?.minScore
    if (minScore === undefined) continue
    const least = parseDecimal(minScore) as Rational
    for (const t of byId)
      if (compare(at(column.figures, t), least) < 0) {
        under.add(t)
        propose('below-min-score', t, column, minScore)
      }
  }
  for (const column of columns) {
    const room = (column.criterion as QualityCriterion).threshold?.maxPass
    if (room === undefined) continue
    const figureOf = (t: number): Rational => at(column.figures, t)
    const standing = byId.filter((t) => !under.has(t)).sort((a, b) => compare(figureOf(b), figureOf(a)))
    const last = standing[room - 1]
    const next = standing[room]
    if (last === undefined || next === undefined) continue
    const shared = compare(figureOf(last), figureOf(next)) === 0
    for (const t of byId) {
      if (under.has(t)) continue
      const order = compare(figureOf(t), figureOf(last))
      if (order < 0) propose('not-among-passing', t, column, String(room))
      else if (order === 0 && shared) propose('tie-at-limit', t, column, String(room))
    }
  }
  return proposals
}

function textOf(code: Proposal['code'], figure: string, limit: string): Text {
  if (code === 'below-min-score')
    return {
      nb: `Tilbudet har ${figure} poeng, under minstekravet ${limit}. En person må bekrefte avvisningen.`,
      nn: `Tilbodet har ${figure} poeng, under minstekravet ${limit}. Ein person må stadfeste avvisinga.`,
      en: `The tender has ${figure} points, under the minimum ${limit}. A person must confirm the rejection.`,
    }
  if (code === 'not-among-passing')
    return {
      nb: `Tilbudet har ${figure} poeng og er ikke blant de ${limit} beste som går videre. En person må bekrefte det.`,
      nn: `Tilbodet har ${figure} poeng og er ikkje blant dei ${limit} beste som går vidare. Ein person må stadfeste det.`,
      en: `The tender has ${figure} points and is not among the ${limit} best that go on. A person must confirm it.`,
    }
  return {
    nb: `Flere tilbud deler siste plass blant de ${limit} som går videre, med ${figure} poeng. Ingen kunngjort regel skiller dem. En person må avgjøre.`,
    nn: `Fleire tilbod deler siste plass blant dei ${limit} som går vidare, med ${figure} poeng. Ingen kunngjord regel skil dei. Ein person må avgjere.`,
    en: `Several tenders share the last of the ${limit} places that go on, with ${figure} points. No published rule chooses between them. A person must decide.`,
  }
}
