import type { MethodName } from '../model.ts'
import { deduction } from './deduction.ts'
import { lowestCost } from './lowest-cost.ts'
import { lowestPrice } from './lowest-price.ts'
import { markUp } from './mark-up.ts'
import type { Method } from './method.ts'
import { points } from './points.ts'
import { pricePerPoint } from './price-per-point.ts'

export const methods: Readonly<Record<MethodName, Method>> = {
  points,
  deduction,
  'mark-up': markUp,
  'price-per-point': pricePerPoint,
  'lowest-price': lowestPrice,
  'lowest-cost': lowestCost,
}
