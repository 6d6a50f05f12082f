/** Models that tests share. */
import {
  schemaName,
  type Criterion,
  type EvaluationModel,
  type PriceScore,
  type QualityCriterion,
} from '../src/model.ts'

export function priceCriterion(weight: string, score: PriceScore = { kind: 'linear' }): Criterion {
  return { id: 'price', kind: 'price', name: { nb: 'Pris' }, weight, score }
}

export function qualityCriterion(id: string, weight: string, more: Partial<QualityCriterion> = {}): QualityCriterion {
  return { id, kind: 'quality', name: { nb: id }, weight, against: 'standard', evaluators: 'average', ...more }
}

/** Price 40, quality 60, linear price, quality against a standard. */
export function pointsModel(more: Partial<EvaluationModel> = {}): EvaluationModel {
  return {
    schema: schemaName,
    method: 'points',
    scale: { max: '10' },
    money: { currency: 'NOK', decimals: 2 },
    weighting: 'exact',
    criteria: [priceCriterion('40'), qualityCriterion('quality', '60')],
    rounding: {},
    ties: [],
    ...more,
  }
}

/** Price less the money value of quality: 100 000 for the full score. */
export function deductionModel(more: Partial<EvaluationModel> = {}): EvaluationModel {
  const { weight: _, ...quality } = qualityCriterion('quality', '1', { value: { kind: 'linear', max: '100000' } })
  return pointsModel({
    method: 'deduction',
    criteria: [{ id: 'price', kind: 'price', name: { nb: 'Pris' } }, quality],
    ...more,
  })
}
