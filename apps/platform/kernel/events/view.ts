// Views are tables that answer questions. They are filled from events in the transaction that appends them, and can be
// thrown away and filled again.
import { sql } from 'kysely'
import type { Database, Tx } from './command.ts'
import type { RecordedEvent } from './event.ts'
import { eventFromRow, type EventRow } from './rows.ts'

export interface View {
  readonly name: string
  /** The tables it owns. Nothing else writes them. */
  readonly tables: readonly string[]
  /** What each type of event does to the tables; `*` is called for every event. */
  readonly on: Readonly<Record<string, (tx: Tx, event: RecordedEvent) => Promise<void>>>
}

/** Lets the views take in events, in their order. */
export async function project(tx: Tx, views: readonly View[], events: readonly RecordedEvent[]): Promise<void> {
  for (const event of events) {
    for (const view of views) {
      await view.on[event.type]?.(tx, event)
      await view.on['*']?.(tx, event)
    }
  }
}

const batch = 500

/**
 * Empties every view and fills it again from the events. Streams wait meanwhile: a lock keeps new events out until the
 * views are complete. Gives the number of events read.
 */
export async function rebuildViews(
  db: Database,
  views: readonly View[],
  progress: (done: number) => void = () => {},
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await sql`lock table event in exclusive mode`.execute(tx)
    const tables = views.flatMap((view) => view.tables)
    if (tables.length > 0) await sql`truncate ${sql.join(tables.map((table) => sql.table(table)))}`.execute(tx)
    let last = 0
    let done = 0
    for (;;) {
      const { rows } = await sql<
        EventRow & { seq: string | number }
      >`select * from event where seq > ${last} order by seq limit ${batch}`.execute(tx)
      if (rows.length === 0) return done
      await project(tx, views, rows.map(eventFromRow))
      last = Number(rows.at(-1)?.seq)
      done += rows.length
      progress(done)
    }
  })
}
