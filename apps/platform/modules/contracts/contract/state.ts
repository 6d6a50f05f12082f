// What the contracts of a procurement are at any moment, folded from the events of the case.
import { parseKroner, parseSignedKroner, kroner, type ChangeGround } from '@heldigital/law'
import type { Instant } from '../../../kernel/clock.ts'
import type { RecordedEvent } from '../../../kernel/events/event.ts'
import type { Fold } from '../../../kernel/events/fold.ts'
import type { Actor, PersonId } from '../../../kernel/identity/actor.ts'
import { competition, type CompetitionState } from '../../competitions/index.ts'

/** What can be ordered under a contract, at which price. */
export interface ContractItem {
  readonly id: string
  readonly name: string
  /** UN/ECE Recommendation 20. */
  readonly unit: string
  /** NOK without VAT for one unit, a decimal. */
  readonly price: string
  /** VAT in per cent, a decimal. */
  readonly vat: string
}

export interface ContractOption {
  readonly id: string
  readonly title: string
  /** NOK without VAT. */
  readonly value: string
  /** The last day on which the buyer may use it. */
  readonly noticeBy: string
  /** The end of the contract when it is used, where it prolongs it. */
  readonly end?: string
}

/** How prices follow an index: P1 = P0 · I1 / I0. */
export interface RegulationClause {
  readonly index: string
  /** `2026-01` */
  readonly baseMonth: string
  readonly baseFigure: string
  /** The highest change in either direction, whole per cent. */
  readonly cap?: number
}

/** What the parties sign. */
export interface ContractTerms {
  readonly contract: string
  readonly reference: string
  /** `0192:313500020` */
  readonly supplier: string
  readonly title: string
  readonly lots: readonly string[]
  /** The winning prices of the lots together, NOK without VAT. */
  readonly value: string
  /** The most that may be ordered, NOK without VAT. */
  readonly ceiling: string
  readonly start: string
  readonly end: string
  readonly items: readonly ContractItem[]
  readonly options: readonly ContractOption[]
  readonly regulation?: RegulationClause
  /** SHA-256 of the contract's text: what a signature stands under. */
  readonly document: string
}

export type Side = 'buyer' | 'supplier'

export interface Signature {
  readonly side: Side
  readonly person: PersonId | ''
  readonly at: Instant
}

export interface TaxCertificate {
  readonly issued: string
  readonly inOrder: boolean
  /** Rows of law that the case officer looked up and confirmed. */
  readonly confirmed: readonly string[]
  readonly by: Actor
  readonly at: Instant
}

export interface ContractChange {
  readonly ground: ChangeGround
  /** Signed, NOK without VAT. */
  readonly amount: string
  readonly description: string
  /** eForms code of the justification. */
  readonly code: string
  /** The eForms subtype of the notice that must be published, or none. */
  readonly notice: string | null
  readonly at: Instant
}

export interface Contract extends ContractTerms {
  /** `void`: the award that it came from was reversed. */
  readonly stage: 'draft' | 'concluded' | 'void'
  readonly draftedBy: Actor
  readonly certificate: TaxCertificate | undefined
  readonly signatures: readonly Signature[]
  readonly concludedAt: Instant | undefined
  /** Identifiers of the options that were used. */
  readonly exercised: readonly string[]
  readonly changes: readonly ContractChange[]
  /** Prices as agreed at first, before any regulation. */
  readonly agreedItems: readonly ContractItem[]
  readonly regulations: readonly { readonly month: string; readonly figure: string; readonly at: Instant }[]
}

export interface ContractsState {
  readonly competition: CompetitionState
  readonly contracts: readonly Contract[]
}

// The data of an event has the shape that the decision of the same name gave it; `contracts.test.ts` holds the two together.
// oxlint-disable-next-line typescript/no-explicit-any
const data = (event: RecordedEvent): any => event.data

type Handler = (contract: Contract, event: RecordedEvent) => Contract

const handlers: Readonly<Record<string, Handler>> = {
  'contracts.tax-certificate-confirmed': (contract, event) => ({
    ...contract,
    certificate: { ...data(event), by: event.actor, at: event.at },
  }),
  'contracts.signed': (contract, event) => ({
    ...contract,
    signatures: [...contract.signatures, { side: data(event).side, person: data(event).person, at: event.at }],
  }),
  'contracts.concluded': (contract, event) => ({ ...contract, stage: 'concluded', concludedAt: event.at }),
  'contracts.option-exercised': (contract, event) => ({
    ...contract,
    exercised: [...contract.exercised, data(event).option],
    end: data(event).end,
  }),
  'contracts.changed': (contract, event) => ({
    ...contract,
    changes: [...contract.changes, { ...data(event), at: event.at }],
  }),
  'contracts.prices-regulated': (contract, event) => ({
    ...contract,
    items: data(event).items,
    regulations: [...contract.regulations, { month: data(event).month, figure: data(event).figure, at: event.at }],
  }),
}

function drafted(event: RecordedEvent): Contract {
  const terms = event.data as ContractTerms
  return {
    ...terms,
    stage: 'draft',
    draftedBy: event.actor,
    certificate: undefined,
    signatures: [],
    concludedAt: undefined,
    exercised: [],
    changes: [],
    agreedItems: terms.items,
    regulations: [],
  }
}

export const contracts: Fold<ContractsState> = {
  name: 'contracts',
  initial: { competition: competition.initial, contracts: [] },
  evolve: (before, event) => {
    const seen = competition.evolve(before.competition, event)
    const state = seen === before.competition ? before : { ...before, competition: seen }
    if (event.type === 'contracts.drafted') {
      const fresh = drafted(event)
      return {
        ...state,
        contracts: [...state.contracts.filter((contract) => contract.contract !== fresh.contract), fresh],
      }
    }
    if (event.type === 'competitions.award-reversed')
      return {
        ...state,
        contracts: state.contracts.map((contract) =>
          contract.stage === 'draft' ? { ...contract, stage: 'void' } : contract,
        ),
      }
    const handle = handlers[event.type]
    if (handle === undefined) return state
    return {
      ...state,
      contracts: state.contracts.map((contract) =>
        contract.contract === data(event).contract ? handle(contract, event) : contract,
      ),
    }
  },
}

export function contractOf(state: ContractsState, id: string): Contract | undefined {
  return state.contracts.find((contract) => contract.contract === id)
}

/** The most that may be ordered now: as agreed, with the options used and the changes made. NOK, a decimal. */
export function ceilingOf(contract: Contract): string {
  let ore = parseKroner(contract.ceiling) ?? 0n
  for (const option of contract.options)
    if (contract.exercised.includes(option.id)) ore += parseKroner(option.value) ?? 0n
  for (const change of contract.changes) ore += parseSignedKroner(change.amount) ?? 0n
  return kroner(ore)
}

/** A lot that a supplier won, and the price that it won with. */
export interface WonLot {
  readonly lot: string
  readonly title: string
  readonly supplier: string
  readonly price: string
}

/** What the award gives to whom; empty while no award letters are sent. */
export function wonLots(state: CompetitionState): readonly WonLot[] {
  if (state.stage !== 'notified' || state.award === undefined) return []
  return state.award.results.flatMap((result) => {
    const winner = result.ranking.find((entry) => entry.tender === result.winner)
    const supplier = state.opened.find((tender) => tender.tender === winner?.tender)?.supplier
    if (winner === undefined || supplier === undefined) return []
    const title = state.notices.competition?.facts.lots.find((lot) => lot.id === result.lot)?.title ?? result.lot
    return [{ lot: result.lot, title, supplier, price: winner.price }]
  })
}
