// What is ordered under the contracts of a procurement, folded from the events of the case.
import {
  add,
  compare,
  multiply,
  parseDecimal,
  round,
  shortest,
  subtract,
  zero,
  Decimal,
} from '@heldigital/formats/decimal'
import type { Instant } from '../../../kernel/clock.ts'
import type { RecordedEvent } from '../../../kernel/events/event.ts'
import type { Fold } from '../../../kernel/events/fold.ts'
import type { Actor } from '../../../kernel/identity/actor.ts'
import { contracts, type ContractsState } from '../../contracts/index.ts'

export interface OrderLine {
  /** `1`, `2`: the line's number in the document. */
  readonly id: string
  /** The contract's item. */
  readonly item: string
  readonly name: string
  readonly quantity: string
  /** UN/ECE Recommendation 20. */
  readonly unit: string
  /** NOK without VAT for one unit. */
  readonly price: string
  /** VAT in per cent. */
  readonly vat: string
  /** Quantity times price, rounded to øre. */
  readonly amount: string
}

export interface ChangedLine {
  readonly line: string
  readonly quantity?: string
  readonly price?: string
}

/** `sent`: waits for the supplier; `changes-proposed`: waits for the buyer. Only an `accepted` order binds both. */
export type OrderStage = 'sent' | 'accepted' | 'rejected' | 'changes-proposed' | 'declined' | 'cancelled'

export interface Receipt {
  readonly lines: readonly { readonly line: string; readonly quantity: string }[]
  readonly note: string
  readonly by: Actor
  readonly at: Instant
}

export interface Order {
  readonly order: string
  readonly number: string
  readonly contract: string
  readonly reference: string
  readonly supplier: string
  /** `2027-01-04`, in Norway. */
  readonly issued: string
  readonly deliverBy?: string
  readonly note?: string
  readonly yourReference?: string
  readonly lines: readonly OrderLine[]
  /** Without VAT. */
  readonly net: string
  readonly vat: string
  /** With VAT. */
  readonly total: string
  /** SHA-256 of the XML as it was sent. */
  readonly document: string
  readonly stage: OrderStage
  readonly sentBy: Actor
  readonly sentAt: Instant
  readonly answer:
    | {
        readonly note: string
        readonly changes: readonly ChangedLine[]
        readonly document: string
        readonly at: Instant
      }
    | undefined
  readonly receipts: readonly Receipt[]
}

export interface OrdersState {
  readonly contracts: ContractsState
  readonly orders: readonly Order[]
}

// The data of an event has the shape that the decision of the same name gave it; `ordering.test.ts` holds the two together.
// oxlint-disable-next-line typescript/no-explicit-any
const data = (event: RecordedEvent): any => event.data

const stageAfterAnswer: Readonly<Record<string, OrderStage>> = {
  accepted: 'accepted',
  rejected: 'rejected',
  changed: 'changes-proposed',
}

const handlers: Readonly<Record<string, (order: Order, event: RecordedEvent) => Order>> = {
  'ordering.order-answered': (order, event) => ({
    ...order,
    stage: stageAfterAnswer[data(event).answer] ?? order.stage,
    answer: { note: data(event).note, changes: data(event).changes, document: data(event).document, at: event.at },
  }),
  'ordering.changes-accepted': (order, event) => ({
    ...order,
    stage: 'accepted',
    lines: data(event).lines,
    net: data(event).net,
    vat: data(event).vat,
    total: data(event).total,
  }),
  'ordering.changes-declined': (order) => ({ ...order, stage: 'declined' }),
  'ordering.order-cancelled': (order) => ({ ...order, stage: 'cancelled' }),
  'ordering.received': (order, event) => ({
    ...order,
    receipts: [...order.receipts, { lines: data(event).lines, note: data(event).note, by: event.actor, at: event.at }],
  }),
}

export const orders: Fold<OrdersState> = {
  name: 'orders',
  initial: { contracts: contracts.initial, orders: [] },
  evolve: (before, event) => {
    const seen = contracts.evolve(before.contracts, event)
    const state = seen === before.contracts ? before : { ...before, contracts: seen }
    if (event.type === 'ordering.order-sent')
      return {
        ...state,
        orders: [
          ...state.orders,
          { ...data(event), stage: 'sent', sentBy: event.actor, sentAt: event.at, answer: undefined, receipts: [] },
        ],
      }
    const handle = handlers[event.type]
    if (handle === undefined) return state
    return {
      ...state,
      orders: state.orders.map((order) => (order.order === data(event).order ? handle(order, event) : order)),
    }
  },
}

export function orderOf(state: OrdersState, id: string): Order | undefined {
  return state.orders.find((order) => order.order === id)
}

/** A decimal of the program's own; what is none counts as nothing. */
export function decimalOf(text: string | undefined): Decimal {
  return parseDecimal(text ?? '') ?? zero
}

/** Adding it makes two decimals of any amount. */
const noOre = new Decimal(0, 2)

/** Kroner and øre, `1450000.00`. */
export function kronerOf(value: Decimal): string {
  return add(round(value, 2), noOre).toString()
}

/** What is bound by orders that stand, without VAT. */
export function committed(state: OrdersState, contract: string, except = ''): Decimal {
  return state.orders
    .filter((order) => order.contract === contract && order.order !== except && stands(order))
    .reduce((sum, order) => add(sum, decimalOf(order.net)), zero)
}

function stands(order: Order): boolean {
  return order.stage === 'sent' || order.stage === 'accepted' || order.stage === 'changes-proposed'
}

/** How much of a line has been received. */
export function receivedOf(order: Order, line: string): Decimal {
  return order.receipts
    .flatMap((receipt) => receipt.lines)
    .filter((each) => each.line === line)
    .reduce((sum, each) => add(sum, decimalOf(each.quantity)), zero)
}

/** How much of a line is still to come; never below zero. */
export function outstandingOf(order: Order, line: OrderLine): Decimal {
  const left = subtract(decimalOf(line.quantity), receivedOf(order, line.id))
  return compare(left, zero) > 0 ? left : zero
}

export function isReceivedWhole(order: Order): boolean {
  return order.lines.every((line) => compare(outstandingOf(order, line), zero) === 0)
}

export interface Sums {
  readonly net: string
  readonly vat: string
  readonly total: string
}

/** The amount of a line: quantity times price, rounded to øre (halves up). */
export function amountOf(quantity: string, price: string): string {
  return kronerOf(multiply(decimalOf(quantity), decimalOf(price)))
}

/** The sums of an order: VAT is reckoned for each rate on its whole base, as in an invoice (BR-CO-17). */
export function sumsOf(lines: readonly { readonly amount: string; readonly vat: string }[]): Sums {
  const bases = new Map<string, Decimal>()
  for (const line of lines) {
    const rate = shortest(decimalOf(line.vat))
    bases.set(rate, add(bases.get(rate) ?? zero, decimalOf(line.amount)))
  }
  let net = zero
  let vat = zero
  for (const [rate, base] of bases) {
    net = add(net, base)
    vat = add(vat, vatOn(base, rate))
  }
  return { net: kronerOf(net), vat: kronerOf(vat), total: kronerOf(add(net, vat)) }
}

/** VAT on a base at a rate in per cent, rounded to øre. */
export function vatOn(base: Decimal, rate: string): Decimal {
  const product = multiply(base, decimalOf(rate))
  return round(multiply(product, decimalOf('0.01')), 2)
}
