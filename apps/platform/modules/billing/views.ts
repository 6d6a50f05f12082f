// Which invoices a buyer has got and a supplier has sent, wherever they are.
import { sql } from 'kysely'
import type { Database } from '../../kernel/events/command.ts'
import { bareId, kindOf, type RecordedEvent } from '../../kernel/events/event.ts'
import type { View } from '../../kernel/events/view.ts'
import { organisationOf } from '../../kernel/identity/actor.ts'
import type { Instant } from '../../kernel/clock.ts'
import type { BilledInvoice, Transaction } from './invoice/index.ts'

export interface InvoiceRow {
  readonly id: string
  readonly stream: string
  readonly procurement: string | null
  readonly buyer: string
  readonly supplier: string
  readonly supplier_name: string
  readonly number: string
  /** `invoice` or `credit-note`. */
  readonly kind: string
  readonly order_number: string
  readonly currency: string
  /** Without VAT; a decimal. */
  readonly net: string
  readonly payable: string
  readonly due: string
  /** See `InvoiceStage`; or `refused`. */
  readonly stage: string
  readonly differences: number
  readonly document: string
  readonly received_at: Instant
  readonly paid_on: string | null
}

const to =
  (stage: string): View['on'][string] =>
  async (tx, event) => {
    const { invoice } = event.data as { invoice: string }
    await sql`update invoice set stage = ${stage} where id = ${invoice}`.execute(tx)
  }

const all =
  (stage: string): View['on'][string] =>
  async (tx, event) => {
    const { invoices } = event.data as { invoices: readonly string[] }
    await sql`update invoice set stage = ${stage} where id = any(${invoices as string[]}::text[])`.execute(tx)
  }

const procurementOf = (event: RecordedEvent): string | null =>
  kindOf(event.stream) === 'procurement' ? bareId(event.stream) : null

export const billingView: View = {
  name: 'billing',
  tables: ['invoice'],
  on: {
    'billing.invoice-received': async (tx, event) => {
      const data = event.data as BilledInvoice
      const procurement = procurementOf(event)
      const stage = procurement === null ? 'unmatched' : 'received'
      // An invoice that was assigned from the inbox moves into its case.
      await sql`insert into invoice (id, stream, procurement, buyer, supplier, supplier_name, number, kind, order_number, order_id, currency, net, payable,
          due, stage, differences, account, document, received_at)
        values (${data.invoice}, ${event.stream}, ${procurement}, ${data.buyer}, ${data.supplier}, ${data.sellerName}, ${data.number}, ${data.kind},
          ${data.orderNumber ?? ''}, ${data.order === '' ? null : data.order}, ${data.currency}, ${data.net}, ${data.payable}, ${data.due ?? ''}, ${stage}, 0,
          ${data.account ?? ''}, ${data.document}, ${event.at})
        on conflict (id) do update set stream = excluded.stream, procurement = excluded.procurement, stage = excluded.stage,
          order_id = excluded.order_id`.execute(tx)
    },
    'billing.invoice-matched': async (tx, event) => {
      const { invoice, count, orderNumber } = event.data as { invoice: string; count: number; orderNumber: string }
      await sql`update invoice set differences = ${count}, order_number = ${orderNumber} where id = ${invoice}`.execute(
        tx,
      )
    },
    'billing.invoice-refused': async (tx, event) => {
      const data = event.data as { invoice: string; supplier: string; buyer: string; number: string; document: string }
      const procurement = procurementOf(event)
      const { rows } = await sql<{ owner: string }>`select owner from stream where id = ${event.stream}`.execute(tx)
      // In a case the buyer is its owner; elsewhere whoever the document names, or its sender.
      const buyer = procurement === null ? data.buyer || (organisationOf(event.actor) ?? '') : (rows[0]?.owner ?? '')
      await sql`insert into invoice (id, stream, procurement, buyer, supplier, supplier_name, number, kind, order_number, currency, net, payable, due, stage,
          differences, account, document, received_at)
        values (${data.invoice}, ${event.stream}, ${procurement}, ${buyer}, ${data.supplier}, '', ${data.number}, 'invoice', '', '', 0, 0, '', 'refused', 0, '',
          ${data.document}, ${event.at})`.execute(tx)
    },
    'billing.invoice-approved': to('approved'),
    'billing.invoice-disputed': to('disputed'),
    'billing.invoice-returned': to('returned'),
    'billing.payment-file-made': async (tx, event) => {
      const { transactions } = event.data as { transactions: readonly Transaction[] }
      const paid = transactions.flatMap(({ invoices }) => invoices)
      await sql`update invoice set stage = 'ordered' where id = any(${paid}::text[])`.execute(tx)
    },
    'billing.payment-rejected': all('approved'),
    'billing.paid': async (tx, event) => {
      const { invoice, bookedOn } = event.data as { invoice: string; bookedOn: string }
      await sql`update invoice set stage = 'paid', paid_on = ${bookedOn} where id = ${invoice}`.execute(tx)
    },
  },
}

const columns = sql`id, stream, procurement, buyer, supplier, supplier_name, number, kind, order_number, currency, net, payable, due, stage, differences,
  document, received_at, paid_on`

/** The invoices of a buyer or a supplier, the latest first; at most 500. */
export async function invoicesOf(db: Database, organisation: string): Promise<InvoiceRow[]> {
  const { rows } = await sql<InvoiceRow>`
    select ${columns} from invoice where buyer = ${organisation} or supplier = ${organisation} order by received_at desc, id limit 500`.execute(
    db,
  )
  return rows
}

/** An invoice of a buyer or a supplier. */
export async function invoiceRow(db: Database, id: string, organisation: string): Promise<InvoiceRow | undefined> {
  const { rows } = await sql<InvoiceRow>`
    select ${columns} from invoice where id = ${id} and (buyer = ${organisation} or supplier = ${organisation})`.execute(
    db,
  )
  return rows[0]
}

/** The invoices of a case, the latest first; at most 500. */
export async function invoicesIn(db: Database, procurement: string): Promise<InvoiceRow[]> {
  const { rows } = await sql<InvoiceRow>`
    select ${columns} from invoice where procurement = ${procurement} order by received_at desc, id limit 500`.execute(
    db,
  )
  return rows
}
