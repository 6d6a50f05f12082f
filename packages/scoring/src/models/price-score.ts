import type { Formula } from '../formula.ts'
import type { PriceScore } from '../model.ts'
import type { Text } from '../text.ts'
import { explainHybrid, hybrid } from './hybrid.ts'
import { explainLinear, linear } from './linear.ts'
import { explainProportional, proportional } from './proportional.ts'

/** Points for a price. Names: `P` own, `Pb` the lowest, `S` the top of the scale. */
export function priceScore(score: PriceScore): Formula {
  if (score.kind === 'linear') return linear(score)
  return score.kind === 'proportional' ? proportional : hybrid(score)
}

export function explainPriceScore(score: PriceScore): Text {
  if (score.kind === 'linear') return explainLinear(score)
  return score.kind === 'proportional' ? explainProportional : explainHybrid(score)
}
