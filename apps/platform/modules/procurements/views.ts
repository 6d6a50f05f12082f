// Which procurements a buyer has, and what happened last in each.
import { sql } from 'kysely'
import type { Database } from '../../kernel/events/command.ts'
import { bareId } from '../../kernel/events/event.ts'
import { organisationOf } from '../../kernel/identity/actor.ts'
import type { View } from '../../kernel/events/view.ts'
import type { Instant } from '../../kernel/clock.ts'
import type { Opened, Revalued } from './procurement.ts'

export interface ProcurementRow {
  readonly id: string
  readonly buyer: string
  readonly title: string
  readonly kind: string
  /** NOK, a decimal. */
  readonly value: string
  readonly part: string
  readonly opened_at: Instant
  readonly changed_at: Instant
  /** Type of the latest event. */
  readonly last_event: string
}

export const procurementsView: View = {
  name: 'procurements',
  tables: ['procurement'],
  on: {
    'procurements.opened': async (tx, event) => {
      const data = event.data as Opened
      await sql`insert into procurement (id, buyer, title, kind, value, part, opened_at, changed_at, last_event)
        values (${bareId(event.stream)}, ${data.buyer}, ${data.title}, ${data.kind}, ${data.value}, ${data.part}, ${event.at}, ${event.at}, ${event.type})`.execute(
        tx,
      )
    },
    'procurements.revalued': async (tx, event) => {
      const data = event.data as Revalued
      await sql`update procurement set value = ${data.value}, part = ${data.part} where id = ${bareId(event.stream)}`.execute(
        tx,
      )
    },
    '*': async (tx, event) => {
      if (!event.stream.startsWith('procurement/') || event.type === 'procurements.opened') return
      // What suppliers do may be sealed: that the case changed would tell that something came in.
      const by = organisationOf(event.actor) ?? null
      await sql`update procurement set changed_at = ${event.at}, last_event = ${event.type}
        where id = ${bareId(event.stream)} and coalesce(${by}::text, buyer) = buyer`.execute(tx)
    },
  },
}

const mostRows = 200

/** The procurements of a buyer, the latest changed first; with `words`, those whose title has them. */
export async function procurementsOf(db: Database, buyer: string, words = ''): Promise<ProcurementRow[]> {
  const { rows } = await sql<ProcurementRow>`
    select id, buyer, title, kind, value, part, opened_at, changed_at, last_event from procurement
    where buyer = ${buyer} and title ilike ${`%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`}
    order by changed_at desc, id limit ${mostRows}`.execute(db)
  return rows
}
