/** The working of an evaluation: every figure on a line of its own, with the formula and the lines it comes from. */
import {
  constantsFor,
  contributionSteps,
  qualityWeight,
  roundedFormula,
  scoreFormula,
  type Column,
  type Computation,
} from './compute.ts'
import { parseDecimal, parseExact, printExact } from './decimal.ts'
import { compile, namesIn, type Formula } from './formula.ts'
import type { CostCriterion, Figure, Part, QualityCriterion, Tender } from './model.ts'
import { discountFactor, presentValue } from './models/lowest-cost.ts'
import { maxDeduction } from './models/max-deduction.ts'
import { add, divide, multiply, rational, zero, type Rational } from './rational.ts'

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
  for (const column of computation.criteria) {
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

function traceModel(sheet: Sheet, { model, weights, criteria }: Computation): void {
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
  for (const { criterion, discounts } of criteria) {
    if (criterion.kind === 'cost') traceDiscounts(sheet, criterion, discounts)
    if (criterion.kind === 'quality')
      for (const part of criterion.parts ?? [])
        sheet.given(`model/${criterion.id}/${part.id}/weight`, decimal(part.weight))
  }
}

function traceDiscounts(sheet: Sheet, criterion: CostCriterion, discounts: readonly Rational[]): void {
  const rate = sheet.given(`model/${criterion.id}/rate`, decimal(criterion.discountRate))
  const factor = compile(discountFactor, ['r', 't'])
  const lastYear = Math.max(...criterion.elements.map((element) => element.lastYear))
  for (let year = 0; year <= lastYear; year++) {
    const t = sheet.given(`model/${criterion.id}/year/${year}`, rational(year))
    const value = factor([decimal(criterion.discountRate), rational(year)])
    sheet.apply(`model/${criterion.id}/discount/${year}`, 'discount', discountFactor, { r: rate, t }, value)
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
  const { criterion } = column
  tenders.forEach((tender, t) => {
    const id = figureLine(tender.id, criterion.id)
    const figure = column.figures[t] as Rational
    const given = column.given[t] as readonly Rational[]
    if (criterion.kind === 'price') sheet.given(id, figure)
    else if (criterion.kind === 'cost') traceCost(sheet, id, criterion, column, given, figure)
    else traceQuality(sheet, id, criterion, tender, given, figure)
  })
}

function traceCost(
  sheet: Sheet,
  id: string,
  criterion: CostCriterion,
  column: Column,
  given: readonly Rational[],
  figure: Rational,
): void {
  const values = criterion.elements.map((element, e) => {
    const formula = presentValue[element.sign]
    const amount = given[e] as Rational
    const bindings = {
      a: sheet.given(`${id}/given/${element.id}`, amount),
      f: `model/${criterion.id}/${element.id}/factor`,
      D: `model/${criterion.id}/${element.id}/discount`,
    }
    const factors = [amount, decimal(element.factor), column.discounts[e] as Rational]
    const value = compile(formula, ['a', 'f', 'D'])(factors)
    return sheet.apply(`${id}/value/${element.id}`, `present value of ${element.sign}`, formula, bindings, value)
  })
  sheet.take(id, 'sum', values, figure)
}

const partShare: Formula = ['/', ['*', 's', 'w'], '100']

function traceQuality(
  sheet: Sheet,
  id: string,
  criterion: QualityCriterion,
  tender: Tender,
  given: readonly Rational[],
  figure: Rational,
): void {
  const stated = tender.figures[criterion.id] as Figure
  if (criterion.parts === undefined) return traceScoresGiven(sheet, id, stated, figure)
  const shares = criterion.parts.map((part: Part, p) => {
    const score = given[p] as Rational
    const line = `${id}/given/${part.id}`
    traceScoresGiven(sheet, line, (stated as Readonly<Record<string, Figure>>)[part.id] as Figure, score)
    const weight = `model/${criterion.id}/${part.id}/weight`
    const value = divide(multiply(score, decimal(part.weight)), rational(100))
    return sheet.apply(`${id}/share/${part.id}`, 'share of sub-criterion', partShare, { s: line, w: weight }, value)
  })
  sheet.take(id, 'sum', shares, figure)
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

function traceScores(sheet: Sheet, { model, method, weights, tenders }: Computation, column: Column): void {
  const { criterion, best, scores, contributions } = column
  if (scores === undefined || best === undefined) return
  const figures = tenders.map((tender) => figureLine(tender.id, criterion.id))
  const bestLine = sheet.take(
    `best/${criterion.id}`,
    criterion.kind === 'quality' ? 'greatest' : 'least',
    figures,
    best,
  )
  const formula = scoreFormula(model, criterion, best) as Formula
  const own = criterion.kind === 'quality' ? 's' : 'P'
  const steps = contributionSteps(model, method, criterion)
  const constants = constantsFor(model, weights, criterion)
  const constantLines: Record<string, string> = {
    S: 'model/S',
    w: `model/${criterion.id}/weight`,
    wP: `model/${model.criteria.find((other) => other.kind !== 'quality')?.id}/weight`,
    cap: `model/${criterion.id}/cap`,
  }
  tenders.forEach((tender, t) => {
    const line = figures[t] as string
    const bindings = { S: 'model/S', [own]: line, [`${own}b`]: bestLine }
    let last = sheet.apply(`${line}/score`, `score in ${criterion.id}`, formula, bindings, scores[t] as Rational)
    if (contributions === undefined) return
    let value = scores[t] as Rational
    steps.forEach((step, s) => {
      value = compile(step, ['s', 'v', ...constants.keys()])([value, value, ...constants.values()])
      const id = s === steps.length - 1 ? `${line}/contribution` : `${line}/step/${s + 1}`
      const name = s === steps.length - 1 ? `contribution of ${criterion.id}` : `step ${s + 1} of ${criterion.id}`
      last = sheet.apply(id, name, step, { ...constantLines, s: last, v: last }, value)
    })
  })
}

function traceTotals(sheet: Sheet, { model, method, tenders, criteria, totals }: Computation): void {
  const contributing = criteria.filter((column) => column.contributions !== undefined)
  const base = criteria.find((column) => column.criterion.kind !== 'quality')
  const formula = roundedFormula(method.total, model.rounding.total)
  tenders.forEach((tender, t) => {
    const parts = contributing.map((column) => `${figureLine(tender.id, column.criterion.id)}/contribution`)
    const sum = contributing.reduce((sum, column) => add(sum, column.contributions?.[t] ?? zero), zero)
    const Q = `sum/${tender.id}`
    if (parts.length > 0) sheet.take(Q, 'sum', parts, sum)
    const total = totals[t]
    if (total === undefined) return
    const P = base === undefined ? '' : figureLine(tender.id, base.criterion.id)
    sheet.apply(totalLine(tender.id), 'total', formula, { P, Q }, total)
  })
}
