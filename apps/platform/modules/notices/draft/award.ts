// What later rooms tell about the outcome, read from their events alone: who won which lot, and which contracts were concluded.
import type { Instant } from '../../../kernel/clock.ts'
import type { Fold } from '../../../kernel/events/fold.ts'

interface Tendered {
  readonly tender: string
  readonly supplier: string
  readonly answers: { readonly lots: readonly { readonly lot: string; readonly price: string }[] }
}

export interface ConcludedContract {
  readonly contract: string
  /** The buyer's own reference. */
  readonly reference: string
  readonly title: string
  /** `0192:313500020`. */
  readonly supplier: string
  readonly lots: readonly string[]
  readonly concludedAt: Instant
}

export interface AwardKnown {
  readonly opened: readonly Tendered[]
  readonly results: readonly { readonly lot: string; readonly winner?: string | undefined }[]
  /** When the award letters were sent. */
  readonly decidedAt: Instant | undefined
  readonly cancelledAt: Instant | undefined
  readonly contracts: readonly ConcludedContract[]
}

const initial: AwardKnown = {
  opened: [],
  results: [],
  decidedAt: undefined,
  cancelledAt: undefined,
  contracts: [],
}

export const awardKnown: Fold<AwardKnown> = {
  name: 'award-known-to-notices',
  initial,
  evolve: (state, event) => {
    switch (event.type) {
      case 'competitions.opened':
        return { ...state, opened: (event.data as { opened: Tendered[] }).opened }
      case 'competitions.award-proposed':
        return { ...state, results: (event.data as { results: AwardKnown['results'] }).results }
      case 'competitions.award-letters-sent':
        return { ...state, decidedAt: event.at }
      case 'competitions.award-reversed':
        return { ...state, decidedAt: undefined, results: [] }
      case 'competitions.cancelled':
        return { ...state, cancelledAt: event.at }
      case 'contracts.concluded':
        return {
          ...state,
          contracts: [
            ...state.contracts,
            { ...(event.data as Omit<ConcludedContract, 'concludedAt'>), concludedAt: event.at },
          ],
        }
      default:
        return state
    }
  },
}

/** What came of one lot. */
export interface LotOutcome {
  readonly lot: string
  /** Tenders that were opened for the lot; undefined when none were opened at all. */
  readonly tenders: number | undefined
  /** Present when the lot has a winner with a concluded contract. */
  readonly won?: {
    readonly tender: string
    readonly supplier: string
    /** NOK without VAT. */
    readonly price: string
    readonly contract: ConcludedContract
  }
  /** The competition goes on for the lot: no contract yet. */
  readonly pending: boolean
}

/** The outcome of each lot of the competition notice, in its order. */
export function outcomesOf(known: AwardKnown, lots: readonly string[]): LotOutcome[] {
  return lots.map((lot) => {
    const tenders =
      known.opened.length === 0
        ? undefined
        : known.opened.filter((each) => each.answers.lots.some((answer) => answer.lot === lot)).length
    const tender = known.results.find((each) => each.lot === lot)?.winner
    const won = known.opened.find((each) => each.tender === tender)
    const contract = known.contracts.find((each) => each.supplier === won?.supplier && each.lots.includes(lot))
    const price = won?.answers.lots.find((answer) => answer.lot === lot)?.price
    if (known.cancelledAt === undefined && won !== undefined && contract !== undefined && price !== undefined)
      return { lot, tenders, pending: false, won: { tender: won.tender, supplier: won.supplier, price, contract } }
    return {
      lot,
      tenders,
      pending: known.cancelledAt === undefined && (won !== undefined || known.decidedAt === undefined),
    }
  })
}
