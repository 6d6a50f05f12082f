/** The working of an evaluation: every figure on a line of its own, with the formula and the lines it comes from. */
import {
  constantsFor,
  contributionSteps,
  costTerm,
  discountIn,
  partTerm,
  qualityWeight,
  scoreFormula,
  totalFormula,
  type Column,
  type Computation,
} from './compute.ts'
import { parseDecimal, parseExact, printExact } from './decimal.ts'
import { namesIn, type Formula } from './formula.ts'
import type { CostCriterion, Figure, Part, QualityCriterion, Tender } from './model.ts'
import { discountFactor, presentValue } from './models/lowest-cost.ts'
import { maxDeduction } from './models/max-deduction.ts'
import { partShare } from './models/quality.ts'
import { rational, type Rational } from './rational.ts'
import { at, type Series } from './series.ts'
import type { TieDecision } from './ties.ts'

export interface Trace {
  /** The hash of the model. */
  readonly model: string
  /** The formulas that lines refer to. */
  readonly formulas: Readonly<Record<string, Formula>>
  /** In an order in which each line only refers to lines before it. */
  readonly lines: readonly TraceLine[]
  readonly wins: 'highest' | 'lowest'
  /** The tenders as ranked, with the line that holds the total. */
  readonly ranking: readonly { readonly tender: string; readonly rank: number; readonly total: string }[]
  readonly ties: readonly TieDecision[]
}

/** `value` is an exact figure: a decimal, or a fraction in lowest terms. */
export type TraceLine =
  | { readonly id: string; readonly given: true; readonly value: string }
  | {
      readonly id: string
      readonly formula: string
      /** The line that holds the value of each name in the formula. */
      readonly with: Readonly<Record<string, string>>
      readonly value: string
    }
  | {
      readonly id: string
      readonly take: 'sum' | 'average' | 'least' | 'greatest'
      readonly of: readonly string[]
      readonly value: string
    }

/** The line that holds a tender's total. */
export function totalLine(tender: string): string {
  return `total/${tender}`
}

/** The line that holds a tender's figure in a criterion: its price, cost or points. */
export function figureLine(tender: string, criterion: string): string {
  return `tender/${tender}/${criterion}`
}

export function traceOf(
  computation: Computation,
  model: string,
  ranking: readonly { readonly tender: string; readonly rank: number }[],
  ties: readonly TieDecision[],
): Trace {
  const sheet = new Sheet()
  traceModel(sheet, computation)
  for (const column of computation.columns) {
    traceFigures(sheet, computation, column)
    traceScores(sheet, computation, column)
  }
  traceTotals(sheet, computation)
  return {
    model,
    formulas: sheet.formulas,
    lines: sheet.lines,
    wins: computation.method.wins,
    ranking: ranking.map(({ tender, rank }) => ({ tender, rank, total: totalLine(tender) })),
    ties,
  }
}

class Sheet {
  readonly lines: TraceLine[] = []
  readonly formulas: Record<string, Formula> = {}

  given(id: string, value: Rational): string {
    this.lines.push({ id, given: true, value: printExact(value) })
    return id
  }

  apply(
    id: string,
    name: string,
    formula: Formula,
    bindings: Readonly<Record<string, string>>,
    value: Rational,
  ): string {
    this.formulas[name] = formula
    const used = namesIn(formula)
    this.lines.push({
      id,
      formula: name,
      with: Object.fromEntries(used.map((variable) => [variable, bindings[variable] as string])),
      value: printExact(value),
    })
    return id
  }

  take(id: string, take: 'sum' | 'average' | 'least' | 'greatest', of: readonly string[], value: Rational): string {
    this.lines.push({ id, take, of, value: printExact(value) })
    return id
  }
}

function decimal(text: string): Rational {
  return parseDecimal(text) as Rational
}

function traceModel(sheet: Sheet, { model, weights, columns }: Computation): void {
  sheet.given('model/S', decimal(model.scale.max))
  for (const [id, weight] of weights) sheet.given(`model/${id}/weight`, weight)
  if (model.cap !== undefined) {
    sheet.given('model/contract-value', decimal(model.cap.contractValue))
    const quality = model.criteria.filter((criterion) => criterion.kind === 'quality')
    sheet.take(
      'model/quality-weight',
      'sum',
      quality.map(({ id }) => `model/${id}/weight`),
      qualityWeight(model, weights),
    )
    for (const criterion of quality) {
      const bindings = { C: 'model/contract-value', wQ: 'model/quality-weight', w: `model/${criterion.id}/weight` }
      sheet.apply(
        `model/${criterion.id}/cap`,
        'cap',
        maxDeduction,
        bindings,
        constantsFor(model, weights, criterion).get('cap') as Rational,
      )
    }
  }
  for (const { criterion, discounts } of columns) {
    if (criterion.kind === 'cost') traceDiscounts(sheet, criterion, discounts)
    if (criterion.kind === 'quality')
      for (const part of criterion.parts ?? [])
        sheet.given(`model/${criterion.id}/${part.id}/weight`, decimal(part.weight))
  }
}

function traceDiscounts(sheet: Sheet, criterion: CostCriterion, discounts: readonly Rational[]): void {
  const rate = sheet.given(`model/${criterion.id}/rate`, decimal(criterion.discountRate))
  const lastYear = Math.max(...criterion.elements.map((element) => element.lastYear))
  for (let year = 0; year <= lastYear; year++) {
    const t = sheet.given(`model/${criterion.id}/year/${year}`, rational(year))
    const id = `model/${criterion.id}/discount/${year}`
    sheet.apply(id, 'discount', discountFactor, { r: rate, t }, discountIn(criterion, year))
  }
  criterion.elements.forEach((element, e) => {
    sheet.given(`model/${criterion.id}/${element.id}/factor`, decimal(element.factor))
    const years = Array.from({ length: element.lastYear - element.firstYear + 1 }, (_, y) => element.firstYear + y)
    sheet.take(
      `model/${criterion.id}/${element.id}/discount`,
      'sum',
      years.map((year) => `model/${criterion.id}/discount/${year}`),
      discounts[e] as Rational,
    )
  })
}

function traceFigures(sheet: Sheet, { tenders }: Computation, column: Column): void {
  const { criterion, figures, given } = column
  if (criterion.kind === 'cost') return traceCost(sheet, tenders, column, criterion)
  if (criterion.kind === 'quality' && criterion.parts !== undefined)
    return traceParts(sheet, tenders, column, criterion, criterion.parts)
  tenders.forEach((tender, t) => {
    const id = figureLine(tender.id, criterion.id)
    if (criterion.kind === 'price') sheet.given(id, at(figures, t))
    else traceScoresGiven(sheet, id, tender.figures[criterion.id] as Figure, at(given[0] as Series, t))
  })
}

function traceCost(sheet: Sheet, tenders: readonly Tender[], column: Column, criterion: CostCriterion): void {
  const { given, discounts, figures } = column
  const terms = criterion.elements.map((_, e) => costTerm(criterion, given, discounts, e))
  tenders.forEach((tender, t) => {
    const id = figureLine(tender.id, criterion.id)
    const values = criterion.elements.map((element, e) => {
      const bindings = {
        a: sheet.given(`${id}/given/${element.id}`, at(given[e] as Series, t)),
        f: `model/${criterion.id}/${element.id}/factor`,
        D: `model/${criterion.id}/${element.id}/discount`,
      }
      const name = `present value of ${element.sign}`
      return sheet.apply(
        `${id}/value/${element.id}`,
        name,
        presentValue[element.sign],
        bindings,
        at(terms[e] as Series, t),
      )
    })
    sheet.take(id, 'sum', values, at(figures, t))
  })
}

function traceParts(
  sheet: Sheet,
  tenders: readonly Tender[],
  column: Column,
  criterion: QualityCriterion,
  parts: readonly Part[],
): void {
  const terms = parts.map((_, p) => partTerm(criterion, column.given, p))
  tenders.forEach((tender, t) => {
    const id = figureLine(tender.id, criterion.id)
    const stated = tender.figures[criterion.id] as Readonly<Record<string, Figure>>
    const shares = parts.map((part, p) => {
      const s = `${id}/given/${part.id}`
      traceScoresGiven(sheet, s, stated[part.id] as Figure, at(column.given[p] as Series, t))
      const w = `model/${criterion.id}/${part.id}/weight`
      return sheet.apply(
        `${id}/share/${part.id}`,
        'share of sub-criterion',
        partShare,
        { s, w },
        at(terms[p] as Series, t),
      )
    })
    sheet.take(id, 'sum', shares, at(column.figures, t))
  })
}

/** One score stands as it is; several are listed, and their mean taken. */
function traceScoresGiven(sheet: Sheet, id: string, stated: Figure, mean: Rational): void {
  if (!Array.isArray(stated)) {
    sheet.given(id, mean)
    return
  }
  const scores = (stated as readonly string[]).map((score, e) =>
    sheet.given(`${id}/evaluator/${e + 1}`, parseExact(score) as Rational),
  )
  sheet.take(id, 'average', scores, mean)
}

function traceScores(sheet: Sheet, { model, method, tenders }: Computation, column: Column): void {
  const { criterion, best, scores, steps } = column
  if (scores === undefined || best === undefined) return
  const figures = tenders.map((tender) => figureLine(tender.id, criterion.id))
  const quality = criterion.kind === 'quality'
  const bestLine = sheet.take(`best/${criterion.id}`, quality ? 'greatest' : 'least', figures, best)
  const formula = scoreFormula(model, criterion, best) as Formula
  const stepFormulas = contributionSteps(model, method, criterion)
  const constantLines = {
    S: 'model/S',
    w: `model/${criterion.id}/weight`,
    wP: `model/${model.criteria.find((other) => other.kind !== 'quality')?.id}/weight`,
    cap: `model/${criterion.id}/cap`,
  }
  tenders.forEach((_, t) => {
    const line = figures[t] as string
    const bindings = quality ? { S: 'model/S', s: line, sb: bestLine } : { S: 'model/S', P: line, Pb: bestLine }
    let s = sheet.apply(`${line}/score`, `score in ${criterion.id}`, formula, bindings, at(scores, t))
    steps.forEach((values, step) => {
      const last = step === steps.length - 1
      const id = last ? `${line}/contribution` : `${line}/value`
      const name = last ? `contribution of ${criterion.id}` : `value of ${criterion.id}`
      s = sheet.apply(id, name, stepFormulas[step] as Formula, { ...constantLines, s }, at(values, t))
    })
  })
}

function traceTotals(sheet: Sheet, { model, method, tenders, columns, sums, totals, withoutTotal }: Computation): void {
  const contributing = columns.filter((column) => column.steps.length > 0)
  const base = columns.find((column) => column.criterion.kind !== 'quality')
  const formula = totalFormula(model, method)
  tenders.forEach((tender, t) => {
    const Q = `sum/${tender.id}`
    const parts = contributing.map((column) => `${figureLine(tender.id, column.criterion.id)}/contribution`)
    if (sums !== undefined) sheet.take(Q, 'sum', parts, at(sums, t))
    if (withoutTotal.has(t)) return
    const P = base === undefined ? '' : figureLine(tender.id, base.criterion.id)
    sheet.apply(totalLine(tender.id), 'total', formula, { P, Q }, at(totals, t))
  })
}
