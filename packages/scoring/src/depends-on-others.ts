import type { EvaluationModel } from './model.ts'

/**
 * Whether the order of two tenders can depend on a third: a price scored against the lowest, or points against the best. Such a model cannot
 * be used in an electronic auction, where each tenderer must know what its own bid is worth.
 */
export function dependsOnOthers(model: EvaluationModel): boolean {
  return model.criteria.some((criterion) =>
    criterion.kind === 'quality' ? criterion.against === 'best' : criterion.score !== undefined,
  )
}
