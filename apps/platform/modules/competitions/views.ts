// Which competitions there are, and which tenders a supplier has sent.
import { sql } from 'kysely'
import type { Database } from '../../kernel/events/command.ts'
import { bareId } from '../../kernel/events/event.ts'
import type { View } from '../../kernel/events/view.ts'
import type { Instant } from '../../kernel/clock.ts'
import type { NoticePublished } from '../notices/index.ts'

export interface CompetitionRow {
  readonly id: string
  readonly buyer: string
  readonly title: string
  /** The public number of the notice. */
  readonly number: string
  readonly stage: string
  readonly deadline: Instant | null
  readonly published_at: Instant
}

export interface TenderRow {
  readonly id: string
  readonly competition: string
  readonly supplier: string
  readonly version: number
  readonly received_at: Instant
  /** `counts`, `replaced` or `withdrawn`. */
  readonly standing: string
}

const stageAfter: Readonly<Record<string, string>> = {
  'competitions.closed': 'closed',
  'competitions.opened': 'opened',
  'competitions.quality-locked': 'priced',
  'competitions.award-proposed': 'proposed',
  'competitions.award-returned': 'priced',
  'competitions.award-letters-sent': 'notified',
  'competitions.award-reversed': 'priced',
  'competitions.cancelled': 'cancelled',
}

export const competitionsView: View = {
  name: 'competitions',
  tables: ['competition', 'competition_tender'],
  on: {
    'notices.published': async (tx, event) => {
      const { kind, number, facts } = event.data as NoticePublished
      if (kind === 'result' || kind === 'planning' || facts.deadline === undefined) return
      await sql`insert into competition (id, buyer, title, number, stage, deadline, published_at)
        values (${bareId(event.stream)}, ${facts.buyer.id}, ${facts.title}, ${number}, 'published', ${facts.deadline}, ${event.at})
        on conflict (id) do update set title = excluded.title, deadline = excluded.deadline`.execute(tx)
    },
    'competitions.tender-received': async (tx, event) => {
      const { id, supplier, version } = event.data as { id: string; supplier: string; version: number }
      await sql`update competition_tender set standing = 'replaced'
        where competition = ${bareId(event.stream)} and supplier = ${supplier} and standing = 'counts'`.execute(tx)
      await sql`insert into competition_tender (id, competition, supplier, version, received_at, standing)
        values (${id}, ${bareId(event.stream)}, ${supplier}, ${version}, ${event.at}, 'counts')`.execute(tx)
    },
    'competitions.tender-withdrawn': async (tx, event) => {
      const { tender } = event.data as { tender: string }
      await sql`update competition_tender set standing = 'withdrawn' where id = ${tender}`.execute(tx)
    },
    ...(Object.fromEntries(
      Object.entries(stageAfter).map(([type, stage]) => [
        type,
        async (tx, event) => {
          await sql`update competition set stage = ${stage} where id = ${bareId(event.stream)}`.execute(tx)
        },
      ]),
    ) satisfies View['on']),
  },
}

/** The competitions in which a supplier has sent a tender, the nearest deadline last; at most 200. */
export async function competitionsOf(db: Database, supplier: string): Promise<CompetitionRow[]> {
  const { rows } = await sql<CompetitionRow>`
    select c.id, c.buyer, c.title, c.number, c.stage, c.deadline, c.published_at from competition c
    where exists (select 1 from competition_tender t where t.competition = c.id and t.supplier = ${supplier})
    order by c.deadline desc, c.id limit 200`.execute(db)
  return rows
}

/** Open competitions, the nearest deadline first; at most 100. */
export async function openCompetitions(db: Database, now: Instant): Promise<CompetitionRow[]> {
  const { rows } = await sql<CompetitionRow>`
    select id, buyer, title, number, stage, deadline, published_at from competition
    where stage = 'published' and deadline > ${now} order by deadline, id limit 100`.execute(db)
  return rows
}
