// An invoice arrives: judged, refused with its reasons or matched, once.
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { osloDate } from '@heldigital/law'
import { sql } from 'kysely'
import { sha256 } from '../../../kernel/canonical.ts'
import { milliseconds, type Instant } from '../../../kernel/clock.ts'
import { command, type Tx } from '../../../kernel/events/command.ts'
import type { Event } from '../../../kernel/events/event.ts'
import type { FileStore } from '../../../kernel/files/file-store.ts'
import { organisationOf } from '../../../kernel/identity/actor.ts'
import { words } from '../../../kernel/language.ts'
import { isRefusal, refusals, refuse, type Refusal } from '../../../kernel/refusal.ts'
import { fileReference, identifier, object, prose } from '../../../kernel/schema.ts'
import { contractOf } from '../../contracts/index.ts'
import { orderOf, unknownOrder, type Order } from '../../ordering/index.ts'
import { differencesOf } from './matching.ts'
import { readInvoice, type InvoiceFacts, type ReadInvoice } from './read.ts'
import { billing, type BillingState } from './state.ts'
import { texts } from './texts.ts'

/** The most bytes of one invoice, attachments with it. */
export const mostInvoiceBytes = 20 * 1024 * 1024

export const received = words(
  'Fakturaen er kontrollert. Resultatet står nedenfor.',
  'Fakturaen er kontrollert. Resultatet står nedanfor.',
  'The invoice was checked. The result is below.',
)

/** What is known of an invoice from outside its stream. */
export interface Arrival {
  readonly document: string
  readonly read: ReadInvoice
  /** There is an invoice of this supplier with this number already. */
  readonly duplicate: boolean
  readonly lastAccount: string | undefined
}

export const receiveInvoice = command({
  name: 'billing.receive-invoice',
  title: words('Send inn faktura', 'Send inn faktura', 'Send an invoice'),
  done: received,
  kind: 'procurement',
  party: 'anyone',
  roles: ['submitter', 'supplierAdministrator', 'caseOfficer'],
  input: object({ file: fileReference }),
  fold: billing,
  gather: async (tx, { input, now, files }) => arrivalOf(tx, files, input.file, now),
  decide: (state, _input, { actor, owner, newId, facts }) => {
    const mine = organisationOf(actor)
    // Others than the parties of an order are not told that there is a case.
    if (mine !== owner && !state.orders.orders.some((order) => order.supplier === mine)) return refusals.notFound
    const { read } = facts
    if (!read.ok)
      return { events: [refusedEvent(read, facts.document, mine === owner ? read.seller : (mine ?? ''), newId())] }
    const wrong = wrongParties(read.facts, mine ?? '', owner) ?? wrongNumber(facts)
    if (wrong !== undefined) return wrong
    const order = state.orders.orders.find(
      (each) => each.number === read.facts.orderNumber && each.supplier === read.facts.seller,
    )
    if (order === undefined) return refuse('billing.no-order', texts.noOrder, texts.noOrderCure, { field: 'file' })
    return { events: receivedEvents(state, order, facts, read, newId()) }
  },
})

export const receiveUnmatched = command({
  name: 'billing.receive-unmatched',
  title: words('Send faktura uten ordre', 'Send faktura utan ordre', 'Send an invoice without an order'),
  done: received,
  kind: 'invoice',
  opens: true,
  party: 'owner',
  roles: ['submitter', 'supplierAdministrator', 'caseOfficer'],
  input: object({ file: fileReference }),
  fold: billing,
  gather: async (tx, { input, now, files }) => arrivalOf(tx, files, input.file, now),
  decide: (_state, _input, { actor, stream, facts }) => {
    const mine = organisationOf(actor) ?? ''
    const id = stream.slice(stream.indexOf('/') + 1)
    const { read } = facts
    if (!read.ok) return { events: [refusedEvent(read, facts.document, read.seller === '' ? mine : read.seller, id)] }
    const { seller, buyer } = read.facts
    if (mine !== seller && mine !== buyer)
      return refuse('billing.not-your-invoice', texts.notYours, texts.notYoursCure, { field: 'file', status: 403 })
    const wrong = wrongNumber(facts)
    if (wrong !== undefined) return wrong
    return {
      events: [
        {
          type: 'billing.invoice-received',
          data: {
            ...read.facts,
            invoice: id,
            supplier: seller,
            order: '',
            contract: '',
            document: facts.document,
            release: read.release,
          },
        },
      ],
    }
  },
  next: (stream) => `/invoices/${stream.slice(stream.indexOf('/') + 1)}`,
})

export const assignInvoice = command({
  name: 'billing.assign-invoice',
  title: words('Knytt fakturaen til en ordre', 'Knyt fakturaen til ein ordre', 'Assign the invoice to an order'),
  done: words(
    'Fakturaen er knyttet til ordren.',
    'Fakturaen er knytt til ordren.',
    'The invoice was assigned to the order.',
  ),
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  /** `invoice`: one that waits in the buyer's inbox. */
  input: object({ invoice: identifier, order: identifier }),
  fold: billing,
  gather: async (tx, { input, owner, now, files }) => {
    const { rows } = await sql<{ document: string }>`
      select document from invoice where id = ${input.invoice} and buyer = ${owner} and stage = 'unmatched' for update`.execute(
      tx,
    )
    const row = rows[0]
    if (row === undefined) return unknownInvoice()
    const bytes = await bytesOf(files, row.document)
    return isRefusal(bytes) ? bytes : arrivalFrom(tx, bytes, now, input.invoice)
  },
  decide: (state, input, { facts, owner }) => {
    const order = orderOf(state.orders, input.order)
    if (order === undefined) return unknownOrder()
    const { read } = facts
    if (!read.ok) return unknownInvoice()
    if (read.facts.seller !== order.supplier || read.facts.buyer !== owner) return unknownOrder()
    return { events: receivedEvents(state, order, facts, read, input.invoice) }
  },
})

export const returnInvoice = command({
  name: 'billing.return-invoice',
  title: words('Send fakturaen i retur', 'Send fakturaen i retur', 'Return the invoice'),
  done: words('Fakturaen er sendt i retur.', 'Fakturaen er send i retur.', 'The invoice was returned.'),
  kind: 'invoice',
  party: 'anyone',
  roles: ['caseOfficer', 'approver'],
  input: object({ reason: prose(2000) }),
  fold: billing,
  gather: async (tx, { stream }) => {
    const id = stream.slice(stream.indexOf('/') + 1)
    const { rows } = await sql<{ stage: string }>`select stage from invoice where id = ${id} for update`.execute(tx)
    return { waits: rows[0]?.stage === 'unmatched' }
  },
  decide: (state, { reason }, { actor, facts }) => {
    const [invoice] = state.invoices
    if (invoice === undefined || invoice.buyer !== organisationOf(actor)) return unknownInvoice()
    if (!facts.waits || invoice.stage !== 'unmatched')
      return refuse('billing.not-waiting', texts.notReceived, texts.notReceivedCure, { status: 409 })
    return {
      events: [
        {
          type: 'billing.invoice-returned',
          data: {
            invoice: invoice.invoice,
            supplier: invoice.supplier,
            buyer: invoice.buyer,
            number: invoice.number,
            reason,
          },
        },
      ],
    }
  },
})

/** An uploaded file as it arrives. */
export async function arrivalOf(
  tx: Tx,
  files: FileStore,
  file: { readonly sha256: string; readonly size: number },
  now: Instant,
): Promise<Arrival | Refusal> {
  const bytes = await bytesOf(files, file.sha256, file.size)
  return isRefusal(bytes) ? bytes : arrivalFrom(tx, bytes, now)
}

/** Judges the bytes and asks what is known of their number. Two with the same number wait for each other. */
export async function arrivalFrom(tx: Tx, bytes: Uint8Array, now: Instant, except = ''): Promise<Arrival> {
  const read = readInvoice(bytes, osloDate(milliseconds(now)))
  const document = sha256(bytes)
  if (!read.ok) return { document, read, duplicate: false, lastAccount: undefined }
  const { seller, number } = read.facts
  await sql`select pg_advisory_xact_lock(hashtextextended(${`invoice ${seller} ${number}`}, 0))`.execute(tx)
  const { rows: same } = await sql<{ id: string }>`
    select id from invoice where supplier = ${seller} and number = ${number} and id <> ${except}
      and stage not in ('refused', 'returned', 'disputed') limit 1`.execute(tx)
  const { rows: paid } = await sql<{ account: string }>`
    select account from invoice where supplier = ${seller} and account <> '' and id <> ${except}
      and stage in ('approved', 'ordered', 'paid') order by received_at desc limit 1`.execute(tx)
  return { document, read, duplicate: same.length > 0, lastAccount: paid[0]?.account }
}

/** The bytes of a stored file, up to the bound. */
export async function bytesOf(files: FileStore, hash: string, size = 0): Promise<Uint8Array | Refusal> {
  if (size > mostInvoiceBytes)
    return refuse('billing.too-large', texts.tooLarge, texts.tooLargeCure, { field: 'file', status: 413 })
  const stream = await files.get(hash)
  if (stream === undefined)
    return refuse('billing.no-file', texts.noFile, texts.noFileCure, { field: 'file', status: 404 })
  const bytes = await bounded(stream)
  return bytes ?? refuse('billing.too-large', texts.tooLarge, texts.tooLargeCure, { field: 'file', status: 413 })
}

async function bounded(stream: Readable): Promise<Uint8Array | undefined> {
  const bytes = await buffer(stream)
  return bytes.length > mostInvoiceBytes ? undefined : bytes
}

function refusedEvent(read: ReadInvoice & { ok: false }, document: string, supplier: string, invoice: string): Event {
  return {
    type: 'billing.invoice-refused',
    data: {
      invoice,
      supplier,
      buyer: read.buyer,
      number: read.number.slice(0, 200),
      document,
      reasons: read.reasons,
      found: read.found,
    },
  }
}

function wrongParties(facts: InvoiceFacts, mine: string, owner: string): Refusal | undefined {
  if (mine !== owner && facts.seller !== mine)
    return refuse('billing.not-your-invoice', texts.notYours, texts.notYoursCure, { field: 'file', status: 403 })
  if (facts.buyer !== owner)
    return refuse('billing.other-buyer', texts.otherBuyer, texts.otherBuyerCure, { field: 'file' })
  return undefined
}

function wrongNumber(facts: Arrival): Refusal | undefined {
  return facts.duplicate
    ? refuse('billing.duplicate', texts.duplicate, texts.duplicateCure, { field: 'file', status: 409 })
    : undefined
}

/** The invoice as received, and how it agrees with order, receipt and contract. */
export function receivedEvents(
  state: BillingState,
  order: Order,
  arrival: Pick<Arrival, 'document' | 'lastAccount'>,
  read: ReadInvoice & { ok: true },
  invoice: string,
): readonly Event[] {
  const contract = contractOf(state.orders.contracts, order.contract)
  const differences = differencesOf({
    facts: read.facts,
    order,
    contractPrices: Object.fromEntries((contract?.items ?? []).map((item) => [item.id, item.price])),
    earlier: state.invoices,
    lastAccount: arrival.lastAccount,
  })
  const { seller: supplier, number } = read.facts
  return [
    {
      type: 'billing.invoice-received',
      data: {
        ...read.facts,
        invoice,
        supplier,
        order: order.order,
        contract: order.contract,
        document: arrival.document,
        release: read.release,
      },
    },
    {
      type: 'billing.invoice-matched',
      data: {
        invoice,
        supplier,
        number,
        order: order.order,
        orderNumber: order.number,
        differences,
        count: differences.length,
      },
    },
  ]
}

export function unknownInvoice(): Refusal {
  return refuse('billing.unknown', texts.unknown, texts.unknownCure, { status: 404, field: 'invoice' })
}
