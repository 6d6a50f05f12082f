/**
 * A neutral sign that a price may be abnormally low: how far it is under the median of the other prices. It rejects nobody: the tenderer must
 * first be asked in writing (FOA § 24-9).
 */
import { parseDecimal, printExact } from './decimal.ts'
import { add, compare, divide, multiply, rational, sign, subtract, type Rational } from './rational.ts'

export interface PriceDeviation {
  readonly tender: string
  /** The median of the other tenders' prices, an exact figure. */
  readonly medianOfOthers: string
  /** Per cent under the median; negative when above it. An exact figure. */
  readonly percentBelow: string
  /** Whether it is at least the stated per cent under: ask for an explanation. */
  readonly ask: boolean
}

/**
 * Deviations in the order given. Empty when fewer than three tenders have a readable price above zero: two prices have no others to compare
 * with. `threshold` is per cent, stated by the buyer.
 */
export function priceDeviations(
  prices: readonly { readonly tender: string; readonly price: string }[],
  threshold: string,
): PriceDeviation[] {
  const limit = parseDecimal(threshold)
  const read = prices.flatMap(({ tender, price }) => {
    const value = parseDecimal(price)
    return value === undefined || sign(value) <= 0 ? [] : [{ tender, value }]
  })
  if (limit === undefined || read.length < 3) return []
  return read.map(({ tender, value }, index) => {
    const others = read.filter((_, other) => other !== index).map((other) => other.value)
    const median = medianOf(others)
    const percent = divide(multiply(subtract(median, value), rational(100)), median)
    return {
      tender,
      medianOfOthers: printExact(median),
      percentBelow: printExact(percent),
      ask: compare(percent, limit) >= 0,
    }
  })
}

function medianOf(values: readonly Rational[]): Rational {
  const sorted = [...values].sort(compare)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] as Rational
  return sorted.length % 2 === 1 ? upper : divide(add(sorted[middle - 1] as Rational, upper), rational(2))
}
