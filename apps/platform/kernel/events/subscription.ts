// Reads everything that happened, in one order, each event at least once, with a place kept in the store.
import { sql } from 'kysely'
import type { Database, Tx } from './command.ts'
import type { RecordedEvent } from './event.ts'
import { eventFromRow, type EventRow } from './rows.ts'

interface Place {
  tx: string
  seq: string
}

const start: Place = { tx: '0', seq: '0' }

/**
 * The next events after a place, none of them passed over: rows of transactions that are still running, or that began
 * after one that is, are left for the next call.
 */
async function nextEvents(
  db: Database | Tx,
  after: Place,
  limit: number,
): Promise<(Place & { event: RecordedEvent })[]> {
  const { rows } = await sql<EventRow & { tx_text: string; seq_text: string }>`
    select stream, version, type, data, actor, at, legal_rows, command, hash, tx::text as tx_text, seq::text as seq_text
    from event
    where (tx, seq) > (${after.tx}::xid8, ${after.seq}::bigint) and tx < pg_snapshot_xmin(pg_current_snapshot())
    order by tx, seq limit ${limit}`.execute(db)
  return rows.map((row) => ({ tx: row.tx_text, seq: row.seq_text, event: eventFromRow(row) }))
}

/**
 * Hands the next events to `handle` and moves the subscription's place in the same transaction: what the handler writes
 * with `tx` happens exactly once. Gives the number handled; 0 means that there is nothing new. Several processes may call
 * it: the row lock lets one at a time through.
 */
export async function advance(
  db: Database,
  name: string,
  handle: (tx: Tx, event: RecordedEvent) => Promise<void>,
  limit = 100,
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const place = await placeOf(tx, name)
    if (place === undefined) return 0
    const next = await nextEvents(tx, place, limit)
    for (const { event } of next) await handle(tx, event)
    const last = next.at(-1)
    if (last !== undefined)
      await sql`update subscription set tx = ${last.tx}::xid8, seq = ${last.seq}::bigint where name = ${name}`.execute(
        tx,
      )
    return next.length
  })
}

/** The subscription's place, held by this transaction; undefined when another process has it. */
async function placeOf(tx: Tx, name: string): Promise<Place | undefined> {
  const { rows } = await sql<Place>`
    select tx::text, seq::text from subscription where name = ${name} for update skip locked`.execute(tx)
  if (rows.length > 0) return rows[0]
  const { rows: begun } = await sql<Place>`
    insert into subscription (name, tx, seq) values (${name}, '0', 0) on conflict do nothing
    returning tx::text, seq::text`.execute(tx)
  return begun[0]
}

/**
 * The next events of some types after a cursor, in the one order that never changes, and the cursor after them. An event
 * appears only when nothing can come before it any more, so a reader that keeps the cursor sees each exactly once.
 * Undefined when the cursor is none of ours.
 */
export async function eventsAfter(
  db: Database | Tx,
  cursor: string | undefined,
  types: readonly string[],
  limit: number,
): Promise<{ readonly events: readonly RecordedEvent[]; readonly cursor: string } | undefined> {
  const [, tx = '', seq = ''] = /^(\d{1,19})\.(\d{1,18})$/.exec(cursor ?? '0.0') ?? []
  if (tx === '') return undefined
  const { rows } = await sql<EventRow & { tx_text: string; seq_text: string }>`
    select stream, version, type, data, actor, at, legal_rows, command, hash, tx::text as tx_text, seq::text as seq_text
    from event
    where (tx, seq) > (${tx}::xid8, ${seq}::bigint) and type = any(${types}::text[])
      and tx < pg_snapshot_xmin(pg_current_snapshot())
    order by tx, seq limit ${limit}`.execute(db)
  const last = rows.at(-1)
  return {
    events: rows.map(eventFromRow),
    cursor: last === undefined ? `${tx}.${seq}` : `${last.tx_text}.${last.seq_text}`,
  }
}

/** Everything so far, in the order in which subscriptions see it. */
export async function* allEvents(db: Database): AsyncGenerator<RecordedEvent> {
  let place = start
  for (;;) {
    const next = await nextEvents(db, place, 500)
    const last = next.at(-1)
    if (last === undefined) return
    for (const { event } of next) yield event
    place = last
  }
}
