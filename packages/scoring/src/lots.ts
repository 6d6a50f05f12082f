/**
 * Who gets which lots: the exact best allocation under limits on lots won and discounts for combinations (directive 2014/24/EU art. 46).
 * Each lot is evaluated first, by its own model; this takes the totals and brings them together.
 */
import { parseDecimal, parseExact, printExact } from './decimal.ts'
import type { Finding } from './finding.ts'
import { add, compare, divide, multiply, rational, sign, subtract, zero, type Rational } from './rational.ts'
import { isId } from './identifier.ts'
import { cheapestFlow, type Owners } from './lot-flow.ts'
import type { Text } from './text.ts'
import { byCodeUnits } from './ties.ts'

/** As many lots as can be allocated together when discounts tie them to each other: every combination is tried. */
export const maxLinkedLots = 12
/** As many lots as can be allocated together under a limit on lots each. */
export const maxLimitedLots = 100
/** As many lots as can be allocated when nothing ties them together. */
export const maxLots = 500
const maxTenderers = 200
const maxDiscounts = 500

export interface LotOffer {
  readonly lot: string
  readonly tenderer: string
  /** The total from the lot's evaluation, an exact figure: an evaluated price, a cost, or points. */
  readonly total: string
}

/** Published rules. All of them stand in the notice and the procurement documents. */
export interface LotRules {
  /** Whether the best allocation has the lowest or the highest sum of totals. */
  readonly wins: 'lowest' | 'highest'
  /** The most lots that one tenderer can be awarded, where there is a limit. */
  readonly mostLotsEach?: number
  /** How several discounts from one tenderer go together. */
  readonly discountsTogether: 'sum' | 'best-one'
}

/** What a tenderer takes off if it is awarded a combination. Only with `wins: 'lowest'`: money off evaluated prices. */
export interface CombinationDiscount {
  readonly tenderer: string
  /** Awarded all of these lots (perhaps more), or at least so many lots. */
  readonly when: { readonly lots: readonly string[] } | { readonly atLeast: number }
  /** An amount, or a percentage of its totals: of the named lots, or of all lots it is awarded. */
  readonly off: { readonly amount: string } | { readonly percent: string }
}

export type Allocation =
  | {
      readonly ok: true
      /** The sum after discounts, an exact figure. */
      readonly total: string
      readonly awards: readonly Award[]
      /** What each tenderer's discounts take off. */
      readonly discounts: readonly { readonly tenderer: string; readonly off: string }[]
      /** Lots without an offer, or left over because of the limits. */
      readonly notAwarded: readonly string[]
      /** False when another allocation is equally good: a tie, for the published rule or a person to decide. */
      readonly unique: boolean
      /** The other equally good allocations, at most nine of them; one, where more than twelve lots are under a limit. */
      readonly equallyGood: readonly (readonly Award[])[]
    }
  | { readonly ok: false; readonly findings: readonly Finding[] }

export interface Award {
  readonly lot: string
  readonly tenderer: string
  readonly total: string
}

/**
 * The best allocation. More lots awarded comes before a better sum. Offers of rejected tenderers are left out by the caller.
 * At most 500 lots, 100 under a limit, 12 with discounts; 200 tenderers.
 */
export function allocateLots(
  lots: readonly string[],
  offers: readonly LotOffer[],
  rules: LotRules,
  discounts: readonly CombinationDiscount[] = [],
): Allocation {
  const findings = faultsIn(lots, offers, rules, discounts)
  if (findings.length > 0) return { ok: false, findings }
  if (discounts.length === 0 && rules.mostLotsEach !== undefined && lots.length > maxLinkedLots)
    return flowAllocation(lots, offers, rules.wins, rules.mostLotsEach)
  const linked = rules.mostLotsEach !== undefined || discounts.length > 0
  const groups = linked ? [lots] : lots.map((lot) => [lot])
  const solved = groups.map((group) => bestOf(new Problem(group, offers, rules, discounts)))
  return together(solved)
}

/** Many lots under a limit, without discounts. */
function flowAllocation(
  lots: readonly string[],
  offers: readonly LotOffer[],
  wins: LotRules['wins'],
  mostEach: number,
): Allocation {
  const ordered = [...lots].sort(byCodeUnits)
  const tenderers = [...new Set(offers.map((offer) => offer.tenderer))].sort(byCodeUnits)
  const totals = new Map(
    offers.map(({ lot, tenderer, total }) => [`${lot} ${tenderer}`, parseExact(total) as Rational]),
  )
  const unit = [...totals.values()].reduce((unit, { d }) => commonMultiple(unit, BigInt(d)), 1n)
  const costs = tenderers.map((tenderer) =>
    ordered.map((lot) => {
      const total = totals.get(`${lot} ${tenderer}`)
      if (total === undefined) return undefined
      const units = (BigInt(total.n) * unit) / BigInt(total.d)
      return wins === 'lowest' ? units : -units
    }),
  )
  const { best, other } = cheapestFlow({ lots: ordered.length, costs, mostEach })
  const awardsOf = (owners: Owners): Award[] =>
    owners.flatMap((owner, index) => {
      const lot = ordered[index] as string
      const tenderer = tenderers[owner]
      if (tenderer === undefined) return []
      return [{ lot, tenderer, total: printExact(totals.get(`${lot} ${tenderer}`) as Rational) }]
    })
  const awards = awardsOf(best)
  return {
    ok: true,
    total: printExact(awards.reduce((sum, { total }) => add(sum, parseExact(total) as Rational), zero)),
    awards,
    discounts: [],
    notAwarded: ordered.filter((_, index) => (best[index] as number) < 0),
    unique: other === undefined,
    equallyGood: other === undefined ? [] : [awardsOf(other)],
  }
}

interface Solution {
  readonly problem: Problem
  /** For each tenderer, the set of lots it gets, as a bit mask. The first is reported; the others are as good. */
  readonly choices: readonly (readonly number[])[]
}

/** The offers of one group of lots in whole units of a common denominator. */
class Problem {
  readonly lots: readonly string[]
  readonly tenderers: readonly string[]
  readonly values: readonly ReadonlyMap<number, bigint>[]
  readonly wins: 'lowest' | 'highest'
  readonly unit: bigint
  readonly discountOf: (tenderer: number, set: number) => Rational
  readonly totalOf: (tenderer: number, lot: number) => Rational | undefined

  constructor(
    lots: readonly string[],
    offers: readonly LotOffer[],
    rules: LotRules,
    discounts: readonly CombinationDiscount[],
  ) {
    this.wins = rules.wins
    this.lots = [...lots].sort(byCodeUnits)
    const own = offers.filter((offer) => lots.includes(offer.lot))
    this.tenderers = [...new Set(own.map((offer) => offer.tenderer))].sort(byCodeUnits)
    const totals = new Map(own.map((offer) => [`${offer.lot} ${offer.tenderer}`, parseExact(offer.total) as Rational]))
    this.totalOf = (tenderer, lot) => totals.get(`${this.lots[lot]} ${this.tenderers[tenderer]}`)
    this.discountOf = (tenderer, set) => this.discount(rules, discounts, tenderer, set)
    const exact = this.tenderers.map((_, tenderer) => this.sumsOf(tenderer, rules.mostLotsEach ?? this.lots.length))
    this.unit = exact
      .flatMap((sums) => [...sums.values()])
      .reduce((unit, sum) => commonMultiple(unit, BigInt(sum.d)), 1n)
    this.values = exact.map(
      (sums) => new Map([...sums].map(([set, sum]) => [set, (BigInt(sum.n) * this.unit) / BigInt(sum.d)])),
    )
  }

  /** What each set of lots costs from one tenderer, after discounts; sets that it has not offered are absent. */
  private sumsOf(tenderer: number, most: number): Map<number, Rational> {
    const offered = this.lots.flatMap((_, lot) => (this.totalOf(tenderer, lot) === undefined ? [] : [lot]))
    let sums = new Map<number, Rational>([[0, zero]])
    for (const lot of offered) {
      const wider = new Map(sums)
      for (const [set, sum] of sums)
        if (countOf(set) < most) wider.set(set | (1 << lot), add(sum, this.totalOf(tenderer, lot) as Rational))
      sums = wider
    }
    return new Map([...sums].map(([set, sum]) => [set, subtract(sum, this.discountOf(tenderer, set))]))
  }

  private discount(
    rules: LotRules,
    discounts: readonly CombinationDiscount[],
    tenderer: number,
    set: number,
  ): Rational {
    const applying = discounts
      .filter((discount) => discount.tenderer === this.tenderers[tenderer])
      .flatMap((discount) => {
        const counted = 'lots' in discount.when ? this.setOf(discount.when.lots) : set
        const applies = 'lots' in discount.when ? (set & counted) === counted : countOf(set) >= discount.when.atLeast
        if (!applies || set === 0) return []
        if ('amount' in discount.off) return [parseDecimal(discount.off.amount) as Rational]
        const share = divide(parseDecimal(discount.off.percent) as Rational, rational(100))
        return [multiply(this.plainSum(tenderer, counted), share)]
      })
    if (rules.discountsTogether === 'sum') return applying.reduce(add, zero)
    return applying.reduce((best, one) => (compare(one, best) > 0 ? one : best), zero)
  }

  private setOf(lots: readonly string[]): number {
    return lots.reduce((set, lot) => set | (1 << this.lots.indexOf(lot)), 0)
  }

  private plainSum(tenderer: number, set: number): Rational {
    return this.lots.reduce(
      (sum, _, lot) => (set & (1 << lot) ? add(sum, this.totalOf(tenderer, lot) ?? zero) : sum),
      zero,
    )
  }
}

function commonMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return (a / x) * b
}

function countOf(set: number): number {
  let count = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) count++
  return count
}

/** For each set of lots, the best sum that the tenderers so far can give it; tenderer by tenderer. */
function bestOf(problem: Problem): Solution {
  const { lots, tenderers, values } = problem
  const size = 1 << lots.length
  const lowest = problem.wins === 'lowest'
  const stages: (bigint | undefined)[][] = [Array.from({ length: size }, (_, set) => (set === 0 ? 0n : undefined))]
  for (const value of values) {
    const before = stages.at(-1) as (bigint | undefined)[]
    const after = [...before]
    for (const [set, worth] of value) {
      if (set === 0) continue
      const rest = (size - 1) & ~set
      for (let sub = rest; sub >= 0; sub = sub === 0 ? -1 : (sub - 1) & rest) {
        const base = before[sub]
        if (base === undefined) continue
        const sum = base + worth
        const held = after[sub | set]
        if (held === undefined || (lowest ? sum < held : sum > held)) after[sub | set] = sum
      }
    }
    stages.push(after)
  }
  const last = stages.at(-1) as (bigint | undefined)[]
  const most = Math.max(...last.map((sum, set) => (sum === undefined ? 0 : countOf(set))))
  const covered = last.flatMap((sum, set) => (sum !== undefined && countOf(set) === most ? [{ set, sum }] : []))
  const best = covered.reduce((a, b) => ((lowest ? b.sum < a.sum : b.sum > a.sum) ? b : a)).sum
  const choices: number[][] = []
  for (const { set, sum } of covered) if (sum === best) trackBack(problem, stages, tenderers.length, set, [], choices)
  return { problem, choices }
}

const mostChoices = 10

/** Finds every way, up to ten, in which a set reached its best sum. */
function trackBack(
  problem: Problem,
  stages: readonly (readonly (bigint | undefined)[])[],
  stage: number,
  set: number,
  chosen: readonly number[],
  choices: number[][],
): void {
  if (choices.length >= mostChoices) return
  if (stage === 0) {
    choices.push([...chosen])
    return
  }
  const held = stages[stage]?.[set] as bigint
  for (const [own, worth] of problem.values[stage - 1] as ReadonlyMap<number, bigint>) {
    if ((own & set) !== own) continue
    const base = stages[stage - 1]?.[set & ~own]
    if (base !== undefined && base + worth === held)
      trackBack(problem, stages, stage - 1, set & ~own, [own, ...chosen], choices)
  }
}

/** Groups are independent: the best of all is the best of each. */
function together(solved: readonly Solution[]): Allocation {
  let combinations: { solution: Solution; choice: readonly number[] }[][] = [[]]
  for (const solution of solved) {
    const wider: typeof combinations = []
    for (const combination of combinations)
      for (const choice of solution.choices)
        if (wider.length < mostChoices) wider.push([...combination, { solution, choice }])
    combinations = wider
  }
  const awards = combinations.map((combination) =>
    combination
      .flatMap(({ solution: { problem }, choice }) =>
        choice.flatMap((set, tenderer) => awardsOf(problem, tenderer, set)),
      )
      .sort((a, b) => byCodeUnits(a.lot, b.lot)),
  )
  const discounts = (combinations[0] ?? []).flatMap(({ solution: { problem }, choice }) =>
    choice.flatMap((set, tenderer) => {
      const off = problem.discountOf(tenderer, set)
      return sign(off) === 0 ? [] : [{ tenderer: problem.tenderers[tenderer] as string, off }]
    }),
  )
  const first = awards[0] ?? []
  const gross = first.reduce((sum, award) => add(sum, parseExact(award.total) as Rational), zero)
  const won = new Set(first.map((award) => award.lot))
  return {
    ok: true,
    total: printExact(discounts.reduce((sum, { off }) => subtract(sum, off), gross)),
    awards: first,
    discounts: discounts.map(({ tenderer, off }) => ({ tenderer, off: printExact(off) })),
    notAwarded: solved.flatMap(({ problem }) => problem.lots.filter((lot) => !won.has(lot))).sort(byCodeUnits),
    unique: awards.length === 1,
    equallyGood: awards.slice(1),
  }
}

function awardsOf(problem: Problem, tenderer: number, set: number): Award[] {
  return problem.lots.flatMap((lot, index) => {
    if ((set & (1 << index)) === 0) return []
    const total = printExact(problem.totalOf(tenderer, index) as Rational)
    return [{ lot, tenderer: problem.tenderers[tenderer] as string, total }]
  })
}

function faultsIn(
  lots: readonly string[],
  offers: readonly LotOffer[],
  rules: LotRules,
  discounts: readonly CombinationDiscount[],
): Finding[] {
  const findings: Finding[] = []
  const note = (code: string, path: string, text: Text): void => {
    if (findings.length < 100) findings.push({ code, severity: 'error', path, text })
  }
  const known = new Set(lots)
  if (known.size !== lots.length || !lots.every(isId)) note('bad-id', 'lots', lotIds)
  const most = discounts.length > 0 ? maxLinkedLots : rules.mostLotsEach === undefined ? maxLots : maxLimitedLots
  if (lots.length === 0 || lots.length > most) note('too-many-lots', 'lots', numberOfLots(most))
  const { mostLotsEach } = rules
  if (mostLotsEach !== undefined && (!Number.isInteger(mostLotsEach) || mostLotsEach < 1))
    note('bad-limit', 'rules.mostLotsEach', badLimit)
  const seen = new Set<string>()
  const tenderers = new Set<string>()
  offers.forEach((offer, index) => {
    const path = `offers[${index}]`
    const key = `${offer.lot} ${offer.tenderer}`
    if (!known.has(offer.lot)) note('unknown-lot', `${path}.lot`, unknownLot(offer.lot))
    if (!isId(offer.tenderer)) note('bad-id', `${path}.tenderer`, lotIds)
    if (seen.has(key)) note('two-offers', path, twoOffers)
    if (parseExact(offer.total) === undefined) note('not-a-decimal', `${path}.total`, notAFigure)
    seen.add(key)
    tenderers.add(offer.tenderer)
  })
  if (tenderers.size > maxTenderers) note('too-many-tenderers', 'offers', tooManyTenderers)
  if (discounts.length > maxDiscounts) note('too-many-discounts', 'discounts', tooManyDiscounts)
  discounts.forEach((discount, index) => {
    const path = `discounts[${index}]`
    if (rules.wins === 'highest') note('discount-on-points', path, discountOnPoints)
    if (!tenderers.has(discount.tenderer))
      note('unknown-tender', `${path}.tenderer`, unknownTenderer(discount.tenderer))
    if ('lots' in discount.when) {
      for (const lot of discount.when.lots) if (!known.has(lot)) note('unknown-lot', `${path}.when`, unknownLot(lot))
      if (discount.when.lots.length === 0) note('bad-condition', `${path}.when`, badCondition)
    } else if (!Number.isInteger(discount.when.atLeast) || discount.when.atLeast < 1)
      note('bad-condition', `${path}.when`, badCondition)
    const percent = 'percent' in discount.off
    const off = parseDecimal('percent' in discount.off ? discount.off.percent : discount.off.amount)
    if (off === undefined || sign(off) <= 0 || (percent && compare(off, rational(100)) > 0))
      note('bad-discount', `${path}.off`, badDiscount)
  })
  return findings
}

const lotIds: Text = {
  nb: 'Delkontrakter og leverandører trenger hver sin identifikator, brukt én gang.',
  nn: 'Delkontraktar og leverandørar treng kvar sin identifikator, brukt éin gong.',
  en: 'Lots and tenderers need an identifier each, used once.',
}
const numberOfLots = (most: number): Text => ({
  nb: `Antall delkontrakter må være fra 1 til ${most}.`,
  nn: `Talet på delkontraktar må vere frå 1 til ${most}.`,
  en: `The number of lots must be from 1 to ${most}.`,
})
const badLimit: Text = {
  nb: 'Grensen for delkontrakter per leverandør må være et heltall fra 1.',
  nn: 'Grensa for delkontraktar per leverandør må vere eit heiltal frå 1.',
  en: 'The limit of lots for each tenderer must be a whole number from 1.',
}
const unknownLot = (lot: string): Text => ({
  nb: `Det finnes ingen delkontrakt «${lot}».`,
  nn: `Det finst ingen delkontrakt «${lot}».`,
  en: `There is no lot “${lot}”.`,
})
const twoOffers: Text = {
  nb: 'Leverandøren har to tilbud på samme delkontrakt.',
  nn: 'Leverandøren har to tilbod på same delkontrakt.',
  en: 'The tenderer has two offers for the same lot.',
}
const notAFigure: Text = {
  nb: 'Summen må være et desimaltall eller en eksakt brøk.',
  nn: 'Summen må vere eit desimaltal eller ein eksakt brøk.',
  en: 'The total must be a decimal number or an exact fraction.',
}
const tooManyTenderers: Text = {
  nb: `Høyst ${maxTenderers} leverandører kan fordeles samlet.`,
  nn: `Høgst ${maxTenderers} leverandørar kan fordelast samla.`,
  en: `At most ${maxTenderers} tenderers can be allocated together.`,
}
const tooManyDiscounts: Text = {
  nb: `Høyst ${maxDiscounts} rabatter kan regnes samlet.`,
  nn: `Høgst ${maxDiscounts} rabattar kan reknast samla.`,
  en: `At most ${maxDiscounts} discounts can be computed together.`,
}
const discountOnPoints: Text = {
  nb: 'Rabatt gis i penger og kan ikke trekkes fra poeng.',
  nn: 'Rabatt blir gitt i pengar og kan ikkje trekkjast frå poeng.',
  en: 'Discounts are money and cannot be taken off points.',
}
const unknownTenderer = (id: string): Text => ({
  nb: `Leverandøren «${id}» har ikke tilbudt noen delkontrakt.`,
  nn: `Leverandøren «${id}» har ikkje tilbode nokon delkontrakt.`,
  en: `The tenderer “${id}” has offered no lot.`,
})
const badCondition: Text = {
  nb: 'Oppgi hvilke delkontrakter, eller hvor mange, som utløser rabatten.',
  nn: 'Oppgi kva delkontraktar, eller kor mange, som utløyser rabatten.',
  en: 'State which lots, or how many, give the discount.',
}
const badDiscount: Text = {
  nb: 'Rabatten må være et beløp over null, eller en prosent fra 0 til 100.',
  nn: 'Rabatten må vere eit beløp over null, eller ein prosent frå 0 til 100.',
  en: 'The discount must be an amount above zero, or a percentage from 0 to 100.',
}
