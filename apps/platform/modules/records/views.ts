// The journal as tables, and the questions asked of it. Numbers follow from the order in which subscriptions see events: an
// entry is shown only when nothing can come before it any more, so a number that was shown never changes.
import { sql } from 'kysely'
import { osloDate } from '@heldigital/law'
import { milliseconds, type Instant } from '../../kernel/clock.ts'
import type { Database, Tx } from '../../kernel/events/command.ts'
import { bareId, kindOf, type RecordedEvent } from '../../kernel/events/event.ts'
import { eventFromRow, type EventRow } from '../../kernel/events/rows.ts'
import type { View } from '../../kernel/events/view.ts'
import { entriesFrom, everyone, journalled, showsParty, tellsFrom, type EntryType } from './records.ts'
import { titleOf } from './words.ts'

export interface JournalRow {
  readonly procurement: string
  readonly buyer: string
  /** `2026/12`: the case file's year and sequence (Noark M011, M012). */
  readonly case_number: string
  readonly case_title: string
  /** The entry's number within the case file (M015). */
  readonly number: number
  /** Year and running number of the buyer's journal (M013, M014); null for accounting material, which is not journalled, and until nothing can come before it. */
  readonly year: number
  readonly sequence: number | null
  readonly type: EntryType
  readonly kind: string
  readonly title: string
  readonly said: Readonly<Record<string, string>>
  readonly dated: Instant
  readonly journalled_at: Instant
  /** `everyone`, `bank`, an organisation; null for nobody, or for somebody withheld. */
  readonly party: string | null
  readonly party_name: string | null
  /** There is a party, but this reader may not know who. */
  readonly withheld: boolean
  readonly document: string | null
  /** Why the document is withheld now; null when it is open. */
  readonly basis: string | null
  readonly accounting: boolean
}

export const recordsView: View = {
  name: 'records',
  tables: ['journal_case', 'journal_entry'],
  on: {
    'procurements.opened': async (tx, event) => {
      const { buyer, title } = event.data as { buyer: string; title: string }
      await sql`insert into journal_case (id, buyer, year, title, tx, seq, opened_at, published, opened, awarded)
        select ${bareId(event.stream)}, ${buyer}, ${yearOf(event.at)}, ${title}, tx, seq, ${event.at}, false, false, false
        from event where stream = ${event.stream} and version = ${event.version}`.execute(tx)
    },
    ...Object.fromEntries(journalled.map((type) => [type, takeIn])),
  },
}

async function takeIn(tx: Tx, event: RecordedEvent): Promise<void> {
  // Notices of other systems and invoices in an inbox belong to no case of ours.
  if (kindOf(event.stream) !== 'procurement') return
  const id = bareId(event.stream)
  if (event.type === 'notices.published')
    await sql`update journal_case set published = true where id = ${id}`.execute(tx)
  if (event.type === 'competitions.opened')
    await sql`update journal_case set opened = true where id = ${id}`.execute(tx)
  if (event.type === 'competitions.award-letters-sent' || event.type === 'competitions.award-reversed')
    await sql`update journal_case set awarded = ${event.type === 'competitions.award-letters-sent'} where id = ${id}`.execute(
      tx,
    )
  const entries = entriesFrom(event, await earlierThan(tx, event))
  for (const [place, entry] of entries.entries())
    await sql`insert into journal_entry (procurement, number, buyer, year, tx, seq, place, type, kind, title, said, dated, journalled_at,
        party, document, basis, until_award, accounting)
      select ${id}, 1 + (select count(*) from journal_entry where procurement = ${id}), c.buyer, ${yearOf(event.at)}, e.tx, e.seq, ${place},
        ${entry.type}, ${entry.kind}, ${titleOf(entry.kind, entry.said).nb}, ${JSON.stringify(entry.said)}::jsonb, ${entry.dated}, ${event.at},
        ${entry.party ?? null}, ${entry.document ?? null}, ${entry.access?.basis ?? null}, ${entry.access?.until === 'award'},
        ${entry.accounting === true}
      from event e, journal_case c where e.stream = ${event.stream} and e.version = ${event.version} and c.id = ${id}`.execute(
      tx,
    )
}

async function earlierThan(tx: Tx, event: RecordedEvent): Promise<readonly RecordedEvent[]> {
  const wanted = tellsFrom[event.type]
  if (wanted === undefined) return []
  const { rows } = await sql<EventRow>`
    select stream, version, type, data, actor, at, legal_rows, command, hash from event
    where stream = ${event.stream} and version < ${event.version} and type = any(${wanted as string[]}::text[]) order by version`.execute(
    tx,
  )
  return rows.map(eventFromRow)
}

function yearOf(at: Instant): number {
  return Number(osloDate(milliseconds(at)).slice(0, 4))
}

const settled = sql`pg_snapshot_xmin(pg_current_snapshot())`

/** Entries with the numbers that follow from their place; `from` names the entries and their case. */
const columns = sql`e.procurement, e.buyer, e.number, e.year, e.type, e.kind, e.title, e.said, e.dated, e.journalled_at, e.party, e.document, e.basis,
  e.until_award, e.accounting, c.title as case_title, c.opened, c.awarded, o.name as party_name,
  c.year || '/' || (select count(*) from journal_case n where n.buyer = c.buyer and n.year = c.year and (n.tx, n.seq) <= (c.tx, c.seq)) as case_number,
  case when e.accounting or e.tx >= ${settled} then null else (select count(*)::int from journal_entry n where not n.accounting and n.buyer = e.buyer and n.year = e.year
    and (n.tx, n.seq, n.place) <= (e.tx, e.seq, e.place)) end as sequence`

type Found = Omit<JournalRow, 'withheld'> & {
  readonly until_award: boolean
  readonly opened: boolean
  readonly awarded: boolean
}

function seenBy(reader: 'buyer' | 'public'): (row: Found) => JournalRow {
  return ({ until_award: untilAward, opened, awarded, ...row }) => {
    const shown =
      row.party === null ||
      row.party === everyone ||
      showsParty({ kind: row.kind, untilAward }, { opened, awarded }, reader)
    return {
      ...row,
      party: shown ? row.party : null,
      party_name: shown ? row.party_name : null,
      withheld: !shown,
      // The basis of tenders lasts until the choice is made; what is a business secret in them is judged when somebody asks.
      basis: untilAward && awarded ? (row.kind === 'tender' ? 'offl. § 13' : null) : row.basis,
    }
  }
}

/** The whole journal of a case, accounting material with it, for its buyer. */
export async function journalOfCase(db: Database, procurement: string): Promise<JournalRow[]> {
  const { rows } = await sql<Found>`
    select ${columns} from journal_entry e join journal_case c on c.id = e.procurement left join organisation o on o.id = e.party
    where e.procurement = ${procurement} order by e.number limit 5000`.execute(db)
  return rows.map(seenBy('buyer'))
}

/** The number of a case file, `2026/12`; undefined while an earlier one may still come. */
export async function caseNumber(db: Database, procurement: string): Promise<string | undefined> {
  const { rows } = await sql<{ number: string }>`
    select c.year || '/' || (select count(*) from journal_case n where n.buyer = c.buyer and n.year = c.year and (n.tx, n.seq) <= (c.tx, c.seq)) as number
    from journal_case c where c.id = ${procurement} and c.tx < ${settled}`.execute(db)
  return rows[0]?.number
}

export interface JournalQuestion {
  readonly buyer?: string
  /** `I`, `U`, `N`, `X` */
  readonly type?: string
  /** Journal dates in Norway, both included. */
  readonly from?: string
  readonly to?: string
  /** In titles only: nobody is found by name. */
  readonly words?: string
}

function asked(question: JournalQuestion) {
  const like = `%${(question.words ?? '').replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return sql`not e.accounting and e.tx < ${settled} and c.published
    and (${question.buyer ?? null}::text is null or e.buyer = ${question.buyer ?? null})
    and (${question.type ?? null}::text is null or e.type = ${question.type ?? null})
    and (${question.from ?? null}::date is null or e.journalled_at >= ${question.from ?? null}::date::timestamp at time zone 'Europe/Oslo')
    and (${question.to ?? null}::date is null or e.journalled_at < (${question.to ?? null}::date + 1)::timestamp at time zone 'Europe/Oslo')
    and (e.title ilike ${like} or c.title ilike ${like})`
}

/** The public journal, the latest first: entries of published cases, without accounting material. */
export async function publicJournal(
  db: Database,
  question: JournalQuestion,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly rows: readonly JournalRow[] }> {
  const { rows: counts } = await sql<{ total: number }>`
    select count(*)::int as total from journal_entry e join journal_case c on c.id = e.procurement where ${asked(question)}`.execute(
    db,
  )
  const { rows } = await sql<Found>`
    select ${columns} from journal_entry e join journal_case c on c.id = e.procurement left join organisation o on o.id = e.party
    where ${asked(question)} order by e.tx desc, e.seq desc, e.place desc limit ${limit} offset ${offset}`.execute(db)
  return { total: counts[0]?.total ?? 0, rows: rows.map(seenBy('public')) }
}

/** Buyers that have something in the public journal, by name. */
export async function journalBuyers(db: Database): Promise<{ readonly id: string; readonly name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct c.buyer as id, coalesce(o.name, c.buyer) as name from journal_case c left join organisation o on o.id = c.buyer
    where c.published order by name limit 5000`.execute(db)
  return rows
}
