/** Weights as published, and the weights that are used. */
import { parseDecimal, printExact } from './decimal.ts'
import type { Finding } from './finding.ts'
import type { Criterion, Decisions, EvaluationModel } from './model.ts'
import { add, compare, rational, sign, subtract, zero, type Rational } from './rational.ts'

export const hundred = rational(100)

/** The criteria that carry a weight under the model's method. */
export function weightedCriteria(model: EvaluationModel): readonly Criterion[] {
  if (model.method === 'points' || model.method === 'mark-up') return model.criteria
  const quality = model.criteria.filter((criterion) => criterion.kind === 'quality')
  if (model.method === 'price-per-point') return quality
  return model.method === 'deduction' && model.cap !== undefined ? model.criteria : []
}

/** The weights to compute with, or why they cannot be used (FOA § 18-1 (4)). */
export function weightsInUse(
  model: EvaluationModel,
  decisions: Decisions,
): { readonly weights: ReadonlyMap<string, Rational>; readonly findings: readonly Finding[] } {
  const weights = new Map<string, Rational>()
  const findings: Finding[] = []
  const criteria = weightedCriteria(model)
  if (model.weighting === 'exact') {
    if (decisions.weights !== undefined) findings.push(notToBeChosen)
    for (const criterion of criteria) weights.set(criterion.id, parseDecimal(criterion.weight as string) as Rational)
    return { weights, findings }
  }
  let sum = zero
  let before: Rational | undefined
  for (const id of Object.keys(decisions.weights ?? {}))
    if (!criteria.some((criterion) => criterion.id === id)) findings.push(unknownWeight(id))
  for (const criterion of criteria) {
    const chosen = decisions.weights?.[criterion.id]
    const value = chosen === undefined ? undefined : parseDecimal(chosen)
    if (value === undefined || sign(value) <= 0) {
      findings.push(missingWeight(criterion.id))
      continue
    }
    if (model.weighting === 'range') {
      const range = criterion.weight as { min: string; max: string }
      const outside =
        compare(value, parseDecimal(range.min) as Rational) < 0 ||
        compare(value, parseDecimal(range.max) as Rational) > 0
      if (outside) findings.push(outsideRange(criterion.id, printExact(value), range))
    } else if (before !== undefined && compare(value, before) > 0) findings.push(outOfOrder(criterion.id))
    before = value
    weights.set(criterion.id, value)
    sum = add(sum, value)
  }
  if (findings.length === 0 && compare(sum, hundred) !== 0)
    findings.push(sumFinding('decisions.weights', printExact(sum)))
  return { weights, findings }
}

export interface Range {
  readonly id: string
  readonly min: Rational
  readonly max: Rational
}

/**
 * The pairs of criteria whose order could go either way within the published ranges, with all weights summing to 100
 * (KOFA 2025/0876). Exact: a pair whose ranges overlap only where the sum cannot be 100 is not named.
 */
export function pairsThatCanFlip(ranges: readonly Range[]): [string, string][] {
  const pairs: [string, string][] = []
  ranges.forEach((a, index) => {
    for (const b of ranges.slice(index + 1))
      if (canExceed(a, b, ranges) && canExceed(b, a, ranges)) pairs.push([a.id, b.id])
  })
  return pairs
}

/** Whether weights within the ranges, summing to 100, exist with `a` above `b`. */
function canExceed(a: Range, b: Range, ranges: readonly Range[]): boolean {
  const others = ranges.filter((range) => range !== a && range !== b)
  const together = {
    least: subtract(
      hundred,
      others.reduce((sum, range) => add(sum, range.max), zero),
    ),
    most: subtract(
      hundred,
      others.reduce((sum, range) => add(sum, range.min), zero),
    ),
  }
  const sum = add(a.max, b.min)
  let high = a.max
  let low = b.min
  if (compare(sum, together.most) > 0) high = subtract(together.most, b.min)
  else if (compare(sum, together.least) < 0) low = subtract(together.least, a.max)
  return compare(high, low) > 0
}

const source = 'FOA § 18-1 (4)'

const notToBeChosen: Finding = {
  code: 'weights-are-published',
  severity: 'error',
  path: 'decisions.weights',
  source,
  text: {
    nb: 'Vektene er kunngjort eksakt og kan ikke velges på nytt. Fjern dem fra beslutningene.',
    nn: 'Vektene er kunngjorde eksakt og kan ikkje veljast på nytt. Fjern dei frå avgjerdene.',
    en: 'The weights are published exactly and cannot be chosen again. Remove them from the decisions.',
  },
}

function missingWeight(id: string): Finding {
  return {
    code: 'weight-not-chosen',
    severity: 'error',
    path: `decisions.weights.${id}`,
    source,
    text: {
      nb: `Velg en vekt over null for «${id}» før tilbudene åpnes.`,
      nn: `Vel ei vekt over null for «${id}» før tilboda blir opna.`,
      en: `Choose a weight above zero for “${id}” before the tenders are opened.`,
    },
  }
}

function unknownWeight(id: string): Finding {
  return {
    code: 'unknown-criterion',
    severity: 'error',
    path: `decisions.weights.${id}`,
    text: {
      nb: `Modellen har ikke et vektet kriterium «${id}».`,
      nn: `Modellen har ikkje eit vekta kriterium «${id}».`,
      en: `The model has no weighted criterion “${id}”.`,
    },
  }
}

function outsideRange(id: string, value: string, range: { min: string; max: string }): Finding {
  return {
    code: 'weight-outside-range',
    severity: 'error',
    path: `decisions.weights.${id}`,
    source,
    text: {
      nb: `Vekten ${value} for «${id}» er utenfor det kunngjorte området ${range.min}–${range.max}.`,
      nn: `Vekta ${value} for «${id}» er utanfor det kunngjorde området ${range.min}–${range.max}.`,
      en: `The weight ${value} for “${id}” is outside the published range ${range.min}–${range.max}.`,
    },
  }
}

function outOfOrder(id: string): Finding {
  return {
    code: 'weight-breaks-order',
    severity: 'error',
    path: `decisions.weights.${id}`,
    source,
    text: {
      nb: `«${id}» kan ikke veie mer enn kriteriet foran i den kunngjorte rekkefølgen.`,
      nn: `«${id}» kan ikkje vege meir enn kriteriet framføre i den kunngjorde rekkjefølgja.`,
      en: `“${id}” cannot weigh more than the criterion before it in the published order.`,
    },
  }
}

/** The finding that weights do not sum to 100. */
export function sumFinding(path: string, sum: string): Finding {
  return {
    code: 'weights-not-100',
    severity: 'error',
    path,
    source,
    text: {
      nb: `Vektene summerer til ${sum}, ikke 100. Rett vektene.`,
      nn: `Vektene summerer til ${sum}, ikkje 100. Rett vektene.`,
      en: `The weights sum to ${sum}, not 100. Correct the weights.`,
    },
  }
}
