// What is billed and paid in a procurement, folded from the events of the case; and an invoice that waits for its order.
import type { Instant } from '../../../kernel/clock.ts'
import type { RecordedEvent } from '../../../kernel/events/event.ts'
import type { Fold } from '../../../kernel/events/fold.ts'
import type { Actor } from '../../../kernel/identity/actor.ts'
import { orders, type OrdersState } from '../../ordering/index.ts'
import type { Difference } from './matching.ts'
import type { InvoiceFacts, Reason } from './read.ts'

/** `unmatched`: waits in the buyer's inbox; `received`: waits for approval; `ordered`: in a payment file. */
export type InvoiceStage = 'unmatched' | 'returned' | 'received' | 'disputed' | 'approved' | 'ordered' | 'paid'

export interface BilledInvoice extends InvoiceFacts {
  readonly invoice: string
  readonly supplier: string
  /** The order that it was matched to; empty in the inbox. */
  readonly order: string
  readonly contract: string
  /** SHA-256 of the XML as it came. */
  readonly document: string
  readonly release: string
  readonly registeredBy: Actor
  readonly receivedAt: Instant
  readonly differences: readonly Difference[]
  readonly stage: InvoiceStage
  readonly approvedBy: Actor | undefined
  /** Why it was approved in spite of differences, or why it was disputed or returned. */
  readonly reason: string
  /** What the bank last said against paying it. */
  readonly bankReason: string
  readonly paidOn: string
}

export interface RefusedInvoice {
  readonly invoice: string
  readonly supplier: string
  readonly number: string
  readonly document: string
  readonly reasons: readonly Reason[]
  readonly found: number
  readonly at: Instant
}

export interface Transaction {
  /** Unique for ever: the bank names the transaction by it. */
  readonly endToEnd: string
  readonly supplier: string
  readonly account: string
  readonly amount: string
  readonly invoices: readonly string[]
  readonly stage: 'sent' | 'accepted' | 'rejected' | 'paid'
}

export interface Payment {
  readonly payment: string
  readonly messageId: string
  readonly paymentInformation: string
  readonly version: '03' | '09'
  readonly executionDate: string
  readonly account: string
  readonly total: string
  readonly document: string
  readonly transactions: readonly Transaction[]
  readonly by: Actor
  readonly at: Instant
}

export interface BillingState {
  readonly orders: OrdersState
  readonly invoices: readonly BilledInvoice[]
  readonly refused: readonly RefusedInvoice[]
  readonly payments: readonly Payment[]
}

// The data of an event has the shape that the decision of the same name gave it; `billing.test.ts` holds the two together.
// oxlint-disable-next-line typescript/no-explicit-any
const data = (event: RecordedEvent): any => event.data

type Handler = (state: BillingState, event: RecordedEvent) => BillingState

const onInvoice =
  (change: (invoice: BilledInvoice, event: RecordedEvent) => BilledInvoice): Handler =>
  (state, event) => ({
    ...state,
    invoices: state.invoices.map((invoice) =>
      invoice.invoice === data(event).invoice ? change(invoice, event) : invoice,
    ),
  })

const onTransaction =
  (stage: Transaction['stage']): Handler =>
  (state, event) => ({
    ...state,
    payments: state.payments.map((payment) => ({
      ...payment,
      transactions: payment.transactions.map((transaction) =>
        transaction.endToEnd === data(event).endToEnd ? { ...transaction, stage } : transaction,
      ),
    })),
  })

const handlers: Readonly<Record<string, Handler>> = {
  'billing.invoice-received': (state, event) => ({
    ...state,
    invoices: [
      ...state.invoices,
      {
        ...data(event),
        registeredBy: event.actor,
        receivedAt: event.at,
        differences: [],
        stage: data(event).order === '' ? 'unmatched' : 'received',
        approvedBy: undefined,
        reason: '',
        bankReason: '',
        paidOn: '',
      },
    ],
  }),
  'billing.invoice-matched': onInvoice((invoice, event) => ({ ...invoice, differences: data(event).differences })),
  'billing.invoice-refused': (state, event) => ({
    ...state,
    refused: [...state.refused, { ...data(event), at: event.at }],
  }),
  'billing.invoice-approved': onInvoice((invoice, event) => ({
    ...invoice,
    stage: 'approved',
    approvedBy: event.actor,
    reason: data(event).reason,
  })),
  'billing.invoice-disputed': onInvoice((invoice, event) => ({
    ...invoice,
    stage: 'disputed',
    reason: data(event).reason,
  })),
  'billing.invoice-returned': onInvoice((invoice, event) => ({
    ...invoice,
    stage: 'returned',
    reason: data(event).reason,
  })),
  'billing.payment-file-made': (state, event) => {
    const payment: Payment = { ...data(event), by: event.actor, at: event.at }
    const paid = new Set(payment.transactions.flatMap(({ invoices }) => invoices))
    return {
      ...state,
      payments: [...state.payments, payment],
      invoices: state.invoices.map((invoice) =>
        paid.has(invoice.invoice) ? { ...invoice, stage: 'ordered', bankReason: '' } : invoice,
      ),
    }
  },
  'billing.payment-accepted': onTransaction('accepted'),
  'billing.payment-rejected': (state, event) => {
    const { invoices, reason } = data(event) as { invoices: readonly string[]; reason: string }
    const next = onTransaction('rejected')(state, event)
    return {
      ...next,
      invoices: next.invoices.map((invoice) =>
        invoices.includes(invoice.invoice) ? { ...invoice, stage: 'approved', bankReason: reason } : invoice,
      ),
    }
  },
  'billing.paid': (state, event) =>
    onInvoice((invoice) => ({ ...invoice, stage: 'paid', paidOn: data(event).bookedOn }))(
      onTransaction('paid')(state, event),
      event,
    ),
}

export const billing: Fold<BillingState> = {
  name: 'billing',
  initial: { orders: orders.initial, invoices: [], refused: [], payments: [] },
  evolve: (before, event) => {
    const seen = orders.evolve(before.orders, event)
    const state = seen === before.orders ? before : { ...before, orders: seen }
    return handlers[event.type]?.(state, event) ?? state
  },
}

export function invoiceOf(state: BillingState, id: string): BilledInvoice | undefined {
  return state.invoices.find((invoice) => invoice.invoice === id)
}

/** Whether an invoice still claims money. */
export function claims(invoice: BilledInvoice): boolean {
  return invoice.stage !== 'disputed' && invoice.stage !== 'returned'
}
