// What somebody tries on the scoring page, as the form holds it: read into a model and tenders, on the server and in the browser.
import {
  schemaName,
  type Criterion,
  type EvaluationModel,
  type MethodName,
  type PriceScore,
  type Tender,
} from '@heldigital/scoring'
import { applyRowButtons, rowCount, type FormValues } from '../../../ui/form-values.ts'

/** The models that the page offers: a method, and how price becomes points. */
export const trialModels = [
  'linear',
  'linear-floor',
  'proportional',
  'hybrid',
  'deduction',
  'mark-up',
  'price-per-point',
  'lowest-price',
  'lowest-cost',
] as const
export type TrialModel = (typeof trialModels)[number]

export const mostCriteria = 10
export const mostTenders = 20

export interface Trial {
  readonly model: EvaluationModel
  readonly tenders: readonly Tender[]
  /** The names that were written, by the identifiers of criteria and tenders. */
  readonly names: ReadonlyMap<string, string>
}

/** What a trial begins with: price against two criteria of quality, three tenders. */
export const firstTrial: FormValues = {
  model: 'linear',
  scale: '10',
  against: 'best',
  rounding: '2',
  tie: 'price',
  priceWeight: '40',
  rate: '4',
  years: '10',
  'criteria.0.weight': '40',
  'criteria.0.value': '200000',
  'criteria.1.weight': '20',
  'criteria.1.value': '100000',
  'tenders.0.price': '1000000',
  'tenders.0.yearly': '90000',
  'tenders.0.scores.0': '6',
  'tenders.0.scores.1': '8',
  'tenders.1.price': '1200000',
  'tenders.1.yearly': '60000',
  'tenders.1.scores.0': '9',
  'tenders.1.scores.1': '7',
  'tenders.2.price': '1500000',
  'tenders.2.yearly': '40000',
  'tenders.2.scores.0': '10',
  'tenders.2.scores.1': '9',
}

export function trialModelOf(values: FormValues): TrialModel {
  return trialModels.find((each) => each === one(values, 'model')) ?? 'linear'
}

/** Whether quality counts in a model. */
export function hasQuality(model: TrialModel): boolean {
  return model !== 'lowest-price' && model !== 'lowest-cost'
}

/** Whether the criteria have weights in a model, and whether price has one. */
export function weighs(model: TrialModel): { readonly quality: boolean; readonly price: boolean } {
  const quality = hasQuality(model) && model !== 'deduction'
  return { quality, price: quality && model !== 'price-per-point' }
}

/** A form after one of its row buttons. A criterion that goes takes its scores in every tender along. */
export function afterRowButtons(values: FormValues): FormValues {
  const applied = applyRowButtons(values)
  const gone = /^criteria\.(\d{1,2})$/.exec(one(values, '_remove'))
  if (applied === undefined || gone === null) return applied ?? values
  const place = Number(gone[1])
  return Object.fromEntries(
    Object.entries(applied).flatMap(([name, value]) => {
      const score = /^(tenders\.\d{1,2}\.scores\.)(\d{1,2})$/.exec(name)
      const index = Number(score?.[2] ?? -1)
      if (score === null || index < place) return [[name, value]]
      return index === place ? [] : [[`${score[1] ?? ''}${index - 1}`, value]]
    }),
  )
}

export function criterionCount(values: FormValues): number {
  return Math.min(mostCriteria, rowCount(values, 'criteria'))
}

export function tenderCount(values: FormValues): number {
  return Math.min(mostTenders, rowCount(values, 'tenders'))
}

/** Tenders are called A, B, C … until they are given names. */
export function tenderId(index: number): string {
  return String.fromCharCode(65 + index)
}

export function criterionId(index: number): string {
  return `K${index + 1}`
}

/** Reads what the form holds. Nothing is refused here: what is wrong is said by the evaluation, in its own words. */
export function readTrial(values: FormValues, words: { readonly price: string; readonly cost: string }): Trial {
  const kind = trialModelOf(values)
  const names = new Map<string, string>()
  const name = (id: string, written: string): string => {
    names.set(id, written === '' ? id : written)
    return written === '' ? id : written
  }
  const base = baseCriterion(values, kind, words, name)
  const weight = weighs(kind)
  const count = hasQuality(kind) ? criterionCount(values) : 0
  const quality = Array.from({ length: count }, (_, index): Criterion => {
    const at = `criteria.${index}`
    return {
      id: criterionId(index),
      kind: 'quality',
      name: { nb: name(criterionId(index), one(values, `${at}.name`)) },
      against: one(values, 'against') === 'standard' ? 'standard' : 'best',
      evaluators: 'consensus',
      ...(weight.quality ? { weight: plain(one(values, `${at}.weight`)) } : {}),
      ...(kind === 'deduction' ? { value: { kind: 'linear', max: plain(one(values, `${at}.value`)) } } : {}),
    }
  })
  const model: EvaluationModel = {
    schema: schemaName,
    method: methodOf(kind),
    scale: { max: plain(one(values, 'scale')) || '10' },
    money: { currency: 'NOK', decimals: 2 },
    weighting: 'exact',
    criteria: [base, ...quality],
    rounding: roundingOf(values, kind),
    ties: one(values, 'tie') === 'none' ? [] : [{ by: 'criterion', criterion: base.id }],
  }
  const tenders = Array.from({ length: tenderCount(values) }, (_, index): Tender => {
    const at = `tenders.${index}`
    name(tenderId(index), one(values, `${at}.name`))
    const price = plain(one(values, `${at}.price`))
    return {
      id: tenderId(index),
      figures: {
        [base.id]: kind === 'lowest-cost' ? { purchase: price, yearly: plain(one(values, `${at}.yearly`)) } : price,
        ...Object.fromEntries(
          quality.map((criterion, place) => [criterion.id, plain(one(values, `${at}.scores.${place}`))]),
        ),
      },
    }
  })
  return { model, tenders, names }
}

function methodOf(kind: TrialModel): MethodName {
  return kind === 'linear' || kind === 'linear-floor' || kind === 'proportional' || kind === 'hybrid' ? 'points' : kind
}

function baseCriterion(
  values: FormValues,
  kind: TrialModel,
  words: { readonly price: string; readonly cost: string },
  name: (id: string, written: string) => string,
): Criterion {
  if (kind === 'lowest-cost') {
    const years = /^\d{1,3}$/.test(one(values, 'years')) ? Number(one(values, 'years')) : 0
    return {
      id: 'cost',
      kind: 'cost',
      name: { nb: name('cost', words.cost) },
      discountRate: plain(one(values, 'rate')),
      elements: [
        { id: 'purchase', name: { nb: 'P' }, firstYear: 0, lastYear: 0, factor: '1', sign: 'cost' },
        { id: 'yearly', name: { nb: 'D' }, firstYear: 1, lastYear: Math.max(1, years), factor: '1', sign: 'cost' },
      ],
    }
  }
  const score = priceScoreOf(values, kind)
  return {
    id: 'price',
    kind: 'price',
    name: { nb: name('price', words.price) },
    ...(weighs(kind).price ? { weight: plain(one(values, 'priceWeight')) } : {}),
    ...(score === undefined ? {} : { score }),
  }
}

function priceScoreOf(values: FormValues, kind: TrialModel): PriceScore | undefined {
  if (kind === 'linear') return { kind: 'linear' }
  if (kind === 'linear-floor') return { kind: 'linear', floor: '0' }
  if (kind === 'proportional') return { kind: 'proportional' }
  return kind === 'hybrid' ? { kind: 'hybrid', break: plain(one(values, 'break')) || '1.5', join: 'chord' } : undefined
}

function roundingOf(values: FormValues, kind: TrialModel): EvaluationModel['rounding'] {
  const decimals = one(values, 'rounding')
  if (!/^[0-4]$/.test(decimals)) return {}
  const rule = { decimals: Number(decimals), mode: 'half-up' } as const
  return methodOf(kind) === 'points' ? { score: rule } : { total: rule }
}

function one(values: FormValues, name: string): string {
  const value = values[name]
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()
}

/** `1 200 000,50` as `1200000.50`. */
function plain(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.')
}
