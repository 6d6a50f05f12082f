// Which orders a buyer has sent and a supplier has got.
import { sql } from 'kysely'
import type { Database, Tx } from '../../kernel/events/command.ts'
import { bareId } from '../../kernel/events/event.ts'
import type { View } from '../../kernel/events/view.ts'
import type { Instant } from '../../kernel/clock.ts'

export interface OrderRow {
  readonly id: string
  readonly procurement: string
  readonly contract: string
  readonly number: string
  readonly buyer: string
  readonly supplier: string
  /** Without VAT; NOK, a decimal. */
  readonly net: string
  readonly total: string
  /** See `OrderStage`. */
  readonly stage: string
  readonly document: string
  readonly sent_at: Instant
}

const stageAfterAnswer: Readonly<Record<string, string>> = {
  accepted: 'accepted',
  rejected: 'rejected',
  changed: 'changes-proposed',
}

const to =
  (stage: string): View['on'][string] =>
  async (tx, event) => {
    const { order } = event.data as { order: string }
    await sql`update purchase_order set stage = ${stage} where id = ${order}`.execute(tx)
  }

export const orderingView: View = {
  name: 'ordering',
  tables: ['purchase_order'],
  on: {
    'ordering.order-sent': async (tx, event) => {
      const data = event.data as Omit<OrderRow, 'id'> & { order: string }
      // The buyer of a case is the owner of its stream.
      await sql`insert into purchase_order (id, procurement, contract, number, buyer, supplier, net, total, stage, document, sent_at)
        select ${data.order}, ${bareId(event.stream)}, ${data.contract}, ${data.number}, owner, ${data.supplier}, ${data.net}, ${data.total}, 'sent',
          ${data.document}, ${event.at} from stream where id = ${event.stream}`.execute(tx)
    },
    'ordering.order-answered': async (tx, event) => {
      const { order, answer } = event.data as { order: string; answer: string }
      await sql`update purchase_order set stage = ${stageAfterAnswer[answer] ?? 'sent'} where id = ${order}`.execute(tx)
    },
    'ordering.changes-accepted': async (tx, event) => {
      const { order, net, total } = event.data as { order: string; net: string; total: string }
      await sql`update purchase_order set stage = 'accepted', net = ${net}, total = ${total} where id = ${order}`.execute(
        tx,
      )
    },
    'ordering.changes-declined': to('declined'),
    'ordering.order-cancelled': to('cancelled'),
  },
}

/** The orders of a buyer or a supplier, the latest first; at most 500. */
export async function ordersOf(db: Database, organisation: string): Promise<OrderRow[]> {
  const { rows } = await sql<OrderRow>`
    select id, procurement, contract, number, buyer, supplier, net, total, stage, document, sent_at from purchase_order
    where buyer = ${organisation} or supplier = ${organisation} order by sent_at desc, id limit 500`.execute(db)
  return rows
}

/** The order with a number between two parties, where there is one. */
export async function orderNumbered(
  db: Database | Tx,
  number: string,
  buyer: string,
  supplier: string,
): Promise<OrderRow | undefined> {
  const { rows } = await sql<OrderRow>`
    select id, procurement, contract, number, buyer, supplier, net, total, stage, document, sent_at from purchase_order
    where number = ${number} and buyer = ${buyer} and supplier = ${supplier} order by sent_at desc limit 1`.execute(db)
  return rows[0]
}

/** An order of a buyer or a supplier. */
export async function orderRow(db: Database, id: string, organisation: string): Promise<OrderRow | undefined> {
  const { rows } = await sql<OrderRow>`
    select id, procurement, contract, number, buyer, supplier, net, total, stage, document, sent_at from purchase_order
    where id = ${id} and (buyer = ${organisation} or supplier = ${organisation})`.execute(db)
  return rows[0]
}
