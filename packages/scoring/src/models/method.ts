import type { Formula } from '../formula.ts'
import type { MethodName } from '../model.ts'
import type { Text } from '../text.ts'

/** How a method brings the criteria together. */
export interface Method {
  readonly name: MethodName
  /** Which total wins. */
  readonly wins: 'highest' | 'lowest'
  /** What one criterion adds to Q. Names: `s` its score, `S` top of scale, `w` its weight, `wP` the weight of price, `V` its largest value. */
  readonly contribution?: Formula
  /** Whether price and cost criteria are scored in points and added like the others. */
  readonly priceContributes: boolean
  /** The total. Names: `P` the price or cost, `Q` the sum of contributions. */
  readonly total: Formula
  readonly text: Text
}
