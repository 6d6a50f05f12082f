/**
 * The evaluation model: data that the buyer publishes in the procurement documents and never changes afterwards.
 * Every amount, weight and score is a decimal string.
 */
import type { RoundingMode } from './rational.ts'
import type { Name } from './text.ts'

export const schemaName = 'heldigital-evaluation-model-1'

/**
 * - `points`: price and quality become points, weighted and added; the highest total wins.
 * - `deduction`: the money value of quality is deducted from the price; the lowest evaluated price wins. The contract price stays the price.
 * - `mark-up`: missing quality is added to the price by weight; the lowest evaluated price wins.
 * - `price-per-point`: price divided by weighted quality; the lowest wins.
 * - `lowest-price`, `lowest-cost`: the lowest price, or the lowest (life-cycle) cost, wins.
 */
export type MethodName = 'points' | 'deduction' | 'mark-up' | 'price-per-point' | 'lowest-price' | 'lowest-cost'

export interface EvaluationModel {
  readonly schema: typeof schemaName
  readonly name?: Name
  readonly method: MethodName
  /** Points for quality go from 0 to `max`; with `step`, only multiples of it may be given. */
  readonly scale: { readonly max: string; readonly step?: string }
  /** Prices are in this currency (ISO 4217) and have at most this many decimals (0-6). */
  readonly money: { readonly currency: string; readonly decimals: number }
  /** How weights are published (FOA § 18-1 (4)): exact percentages, ranges, or only the order of importance. */
  readonly weighting: 'exact' | 'range' | 'order'
  /** Why weighting is impossible: needed with `order` only. */
  readonly orderReason?: string
  readonly criteria: readonly Criterion[]
  /** When figures are rounded; what is not named is never rounded. */
  readonly rounding: {
    /** The score of each criterion, before weighting. */
    readonly score?: Rounding
    /** The weighted points, or the money value, of each criterion. */
    readonly weighted?: Rounding
    /** The total, or the evaluated price. */
    readonly total?: Rounding
  }
  /** What decides between equal totals, tried in order. Empty: equal totals stay a tie. */
  readonly ties: readonly TieRule[]
  /** With `deduction`: no criterion may deduct more than `contractValue × sum of quality weights × its share of them`. */
  readonly cap?: { readonly contractValue: string }
}

export interface Rounding {
  readonly decimals: number
  readonly mode: RoundingMode
}

/**
 * - `criterion`: the better in that criterion (more points, or the lower price or cost) goes first.
 * - `received`: the tender received first goes first (used in auctions; needs `Tender.received`).
 * - `draw`: lots are drawn; the drawn order is a recorded input.
 */
export type TieRule =
  | { readonly by: 'criterion'; readonly criterion: string }
  | { readonly by: 'received' }
  | { readonly by: 'draw' }

export type Criterion = PriceCriterion | CostCriterion | QualityCriterion

/** A percentage (`exact`), a range of percentages (`range`), or absent (`order`: the list order is the order of importance). */
export type Weight = string | { readonly min: string; readonly max: string }

interface AnyCriterion {
  /** Letters, digits, `.`, `_`, `:` and `-`; at most 100 characters. */
  readonly id: string
  readonly name: Name
  readonly weight?: Weight
}

/** The offered price is the figure. `score` is needed with the method `points`. */
export interface PriceCriterion extends AnyCriterion {
  readonly kind: 'price'
  readonly score?: PriceScore
}

/** The present value of what the thing costs over its life is the figure (FOA § 18-2, directive 2014/24/EU art. 68). */
export interface CostCriterion extends AnyCriterion {
  readonly kind: 'cost'
  readonly score?: PriceScore
  /** Percent a year, for example `4`. */
  readonly discountRate: string
  readonly elements: readonly CostElement[]
}

/** One line of a life-cycle cost: what the tenderer states × the buyer's factor, in each of the years, discounted to year 0. */
export interface CostElement {
  readonly id: string
  readonly name: Name
  /** Years from the purchase, 0-100: `firstYear` 0 and `lastYear` 0 is the purchase itself. */
  readonly firstYear: number
  readonly lastYear: number
  /** The buyer's own figure: a quantity, a unit price, 1. */
  readonly factor: string
  /** `income` (a residual value) is deducted. */
  readonly sign: 'cost' | 'income'
}

/**
 * - `linear`: S − S × (P − Pb) / Pb. Negative above twice the best price; kept so unless `floor` is stated.
 * - `proportional`: S × Pb / P.
 * - `hybrid`: linear up to `break` × Pb, proportional beyond. With `join: 'basis'` the first part is the basis line and the second falls
 *   proportionally from where it ends (`break` under 2); with `join: 'chord'` the first part is the straight line that meets
 *   S × Pb / P at the break.
 */
export type PriceScore =
  | { readonly kind: 'linear'; readonly floor?: string }
  | { readonly kind: 'proportional' }
  | { readonly kind: 'hybrid'; readonly break: string; readonly join: 'basis' | 'chord' }

export interface QualityCriterion extends AnyCriterion {
  readonly kind: 'quality'
  /** `standard`: points stand as given. `best`: the best tender gets the top of the scale and the others keep their ratio to it. */
  readonly against: 'standard' | 'best'
  /** `consensus`: one score each. `average`: the mean of the evaluators' scores. */
  readonly evaluators: 'consensus' | 'average'
  /** Sub-criteria with weights that sum to 100; the scores are then given on these. */
  readonly parts?: readonly Part[]
  /** What the points are worth in money: needed with the method `deduction`. */
  readonly value?: QualityValue
  readonly threshold?: {
    /** Under this score (before comparison with the best), the tender is proposed rejected (eForms `min-score`). */
    readonly minScore?: string
    /** Only this many of the best in this criterion go on (eForms `max-pass`). */
    readonly maxPass?: number
  }
}

export interface Part {
  readonly id: string
  readonly name: Name
  readonly weight: string
}

/**
 * - `linear`: `max` at the top of the scale, in proportion below.
 * - `steps`: the value of the last step whose `from` is reached; the first step is from 0.
 * - `entered`: the evaluators state the value in money, at most `max`.
 */
export type QualityValue =
  | { readonly kind: 'linear'; readonly max: string }
  | { readonly kind: 'steps'; readonly steps: readonly { readonly from: string; readonly value: string }[] }
  | { readonly kind: 'entered'; readonly max: string }

/** A tender as it is evaluated. */
export interface Tender {
  readonly id: string
  /** One figure for each criterion id. */
  readonly figures: Readonly<Record<string, Figure>>
  /** The order of receipt, a whole number: needed where ties are decided by `received`. */
  readonly received?: number
}

/**
 * - price: the price, a decimal.
 * - cost: one decimal for each element id.
 * - quality: one score, or a list of the evaluators' scores; with parts, one of these for each part id. Scores are decimals, or exact
 *   fractions `n/d` where they come from structured requirements.
 */
export type Figure = string | readonly string[] | Readonly<Record<string, string | readonly string[]>>

/** What people decided after the model was published, kept beside it. */
export interface Decisions {
  /** Weights used, by criterion id: needed with ranges and order of importance. Set before the tenders are opened. */
  readonly weights?: Readonly<Record<string, string>>
  /** Drawn lots: the tenders that were equal, and the order in which they were drawn. */
  readonly draws?: readonly { readonly order: readonly string[] }[]
  /** Tenders that a named person has decided are out. They take no part in the figures. */
  readonly out?: readonly { readonly tender: string; readonly by: string; readonly reason: string }[]
}
