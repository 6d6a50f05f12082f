// The search among published notices: one query, the same for the page, the feed, the interface and the saved searches.
import { municipalities } from '@heldigital/eforms'
import { sql, type RawBuilder } from 'kysely'
import type { Instant } from '../../../kernel/clock.ts'
import type { Database, Tx } from '../../../kernel/events/command.ts'
import { object, Type, type Static } from '../../../kernel/schema.ts'
import { noticeLabels, phases, stemOf, type NoticeRow } from '../views.ts'
import { termsOf } from './typed-words.ts'

export const statuses = ['active', 'expired', 'awarded', 'cancelled'] as const
export type Status = (typeof statuses)[number]
export const sorts = ['relevance', 'newest', 'oldest', 'deadline', 'value', '-value'] as const
export const natures = ['works', 'supplies', 'services'] as const

const amount = Type.Optional(Type.String({ pattern: '^\\d{1,13}(\\.\\d{1,2})?$', 'x-form': 'number' }))
const day = Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }))
const some = <Value extends string>(values: readonly Value[]) =>
  Type.Optional(Type.Array(Type.Enum([...values]), { maxItems: 10 }))

/** What may be asked for; every part that is given must hold, any of the values of a list. */
export const searchShape = {
  words: Type.Optional(Type.String({ maxLength: 200 })),
  cpv: Type.Optional(Type.Array(Type.String({ pattern: '^\\d{2,8}$' }), { maxItems: 20 })),
  /** NUTS code of any level, number of a municipality, or name of a municipality or town. */
  place: Type.Optional(Type.Array(Type.String({ minLength: 2, maxLength: 60 }), { maxItems: 20 })),
  /** Organisation number, or a part of the name. */
  buyer: Type.Optional(Type.Array(Type.String({ minLength: 2, maxLength: 100 }), { maxItems: 20 })),
  winner: Type.Optional(Type.String({ minLength: 2, maxLength: 100 })),
  phase: some(phases),
  status: some(statuses),
  nature: some(natures),
  label: some(noticeLabels),
  valueFrom: amount,
  valueTo: amount,
  deadlineFrom: day,
  deadlineTo: day,
  publishedFrom: day,
  publishedTo: day,
} as const

export const searchQuery = object(searchShape)
export type NoticeSearch = Static<typeof searchQuery>

export type NoticeHit = Omit<NoticeRow, 'letters' | 'summary'> & { readonly status: Status }

export interface FacetCount {
  readonly facet: 'phase' | 'status' | 'nature' | 'region' | 'cpv' | 'buyer' | 'label'
  readonly value: string
  readonly label: string
  readonly count: number
}

/** Where a notice stands now: what happened to its procedure, else whether its deadline has passed. */
export function statusSql(now: Instant): RawBuilder<Status> {
  return sql<Status>`case when n.cancelled then 'cancelled'
    when o.outcome = 'awarded' then 'awarded'
    when o.outcome = 'none' then 'cancelled'
    when n.phase = 'result' then 'awarded'
    when n.succeeded then 'expired'
    when n.deadline < ${now}::timestamptz then 'expired'
    else 'active' end`
}

/** The condition that a search makes on `notice n left join notice_outcome o`. */
export function conditionOf(search: NoticeSearch, now: Instant): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [sql`n.latest`]
  for (const { text, exact, excluded } of termsOf(search.words ?? '')) {
    const condition = exact
      ? sql`n.letters ~ ${phraseOf(text)}`
      : text.length < 3
        ? sql`n.words @@ plainto_tsquery('norwegian', ${text})`
        : sql`(n.words @@ plainto_tsquery('norwegian', ${text}) or n.letters like ${partOf(text)})`
    parts.push(excluded ? sql`not ${condition}` : condition)
  }
  if (filled(search.cpv)) parts.push(sql`n.cpv_branches && ${search.cpv.map(stemOf)}::text[]`)
  if (filled(search.place)) parts.push(sql`n.places && ${search.place.map(placeKey)}::text[]`)
  if (filled(search.buyer)) {
    const any = search.buyer.map((each) => {
      const digits = each.replace(/^0192:/, '').replaceAll(/\s/g, '')
      return /^\d{9}$/.test(digits)
        ? sql`n.buyer = ${`0192:${digits}`}`
        : sql`n.buyer_name ilike ${`%${escapeLike(each)}%`}`
    })
    parts.push(sql`(${sql.join(any, sql` or `)})`)
  }
  if (search.winner !== undefined)
    parts.push(sql`array_to_string(n.winners, '|') ilike ${`%${escapeLike(search.winner)}%`}`)
  if (filled(search.phase)) parts.push(sql`n.phase = any(${search.phase}::text[])`)
  if (filled(search.nature)) parts.push(sql`n.nature = any(${search.nature}::text[])`)
  if (filled(search.label)) parts.push(sql`n.labels && ${search.label}::text[]`)
  if (filled(search.status)) {
    parts.push(sql`${statusSql(now)} = any(${search.status}::text[])`)
    // The same again, in a form that an index can answer.
    if (search.status.length === 1 && search.status[0] === 'active')
      parts.push(sql`(n.deadline >= ${now}::timestamptz or n.deadline is null)`)
  }
  if (search.valueFrom !== undefined) parts.push(sql`n.value >= ${search.valueFrom}::numeric`)
  if (search.valueTo !== undefined) parts.push(sql`n.value <= ${search.valueTo}::numeric`)
  if (search.deadlineFrom !== undefined) parts.push(sql`n.deadline >= ${dayStart(search.deadlineFrom)}`)
  if (search.deadlineTo !== undefined) parts.push(sql`n.deadline < ${dayStart(search.deadlineTo)} + interval '1 day'`)
  if (search.publishedFrom !== undefined) parts.push(sql`n.published_at >= ${dayStart(search.publishedFrom)}`)
  if (search.publishedTo !== undefined)
    parts.push(sql`n.published_at < ${dayStart(search.publishedTo)} + interval '1 day'`)
  return sql.join(parts, sql` and `)
}

const hitColumns = sql.raw(
  'number notice version notice_id notice_version procedure_id stream subtype kind phase latest cancelled title about buyer buyer_name nature procedure cpv cpv_branches places value labels winners deadline published_at xml'
    .split(' ')
    .map((column) => `n.${column}`)
    .join(', '),
)

/** One page of hits. `offset` and `limit` in notices. */
export async function searchNotices(
  db: Database | Tx,
  search: NoticeSearch,
  { now, sort, offset, limit }: { now: Instant; sort: string; offset: number; limit: number },
): Promise<NoticeHit[]> {
  const { rows } = await sql<NoticeHit>`
    select ${hitColumns}, ${statusSql(now)} as status
    from notice n left join notice_outcome o on o.procedure_id = n.procedure_id
    where ${conditionOf(search, now)}
    order by ${orderOf(search, sort, now)} n.number desc
    offset ${offset} limit ${limit}`.execute(db)
  return rows
}

/** One hit with its status, by number; versions that are not the latest too. */
export async function hitByNumber(db: Database | Tx, number: string, now: Instant): Promise<NoticeHit | undefined> {
  const { rows } = await sql<NoticeHit>`select ${hitColumns}, ${statusSql(now)} as status
    from notice n left join notice_outcome o on o.procedure_id = n.procedure_id where n.number = ${number}`.execute(db)
  return rows[0]
}

function orderOf(search: NoticeSearch, sort: string, now: Instant): RawBuilder<unknown> {
  switch (sort) {
    case 'oldest':
      return sql`n.published_at,`
    case 'deadline':
      return sql`(n.deadline < ${now}::timestamptz) nulls last, n.deadline,`
    case 'value':
      return sql`n.value nulls last,`
    case '-value':
      return sql`n.value desc nulls last,`
    case 'relevance': {
      const terms = termsOf(search.words ?? '').filter((term) => !term.excluded)
      if (terms.length === 0) return sql`n.published_at desc,`
      const inTitle = terms.map((term) => sql`(position(${term.text} in lower(n.title)) > 0)::int`)
      return sql`(${sql.join(inTitle, sql` + `)}) desc, n.published_at desc,`
    }
    default:
      return sql`n.published_at desc,`
  }
}

export interface Counts {
  /** Exact. */
  readonly total: number
  /** There are more hits than the facets were counted among. */
  readonly capped: boolean
  readonly facets: readonly FacetCount[]
}

/** Facets are counted among this many of the newest hits: of more, nobody needs the exact figures to choose how to narrow down. */
export const mostCounted = 3000

/** How many notices a search finds, and how many of each kind there are among the newest of them. For pages, `counts.ts` keeps the answers. */
export async function countAfresh(db: Database | Tx, search: NoticeSearch, now: Instant): Promise<Counts> {
  // Below a chosen branch of the CPV tree, the branches that grow from it.
  const stem = search.cpv?.length === 1 ? stemOf(search.cpv[0] ?? '') : ''
  const { rows } = await sql<{ facet: string; value: string; label: string | null; count: string | number }>`
    with matching as materialized (
      select n.number, n.published_at from notice n
      ${filled(search.status) ? sql`left join notice_outcome o on o.procedure_id = n.procedure_id` : sql``}
      where ${conditionOf(search, now)}),
    hit as materialized (
      select n.phase, n.nature, n.places, n.cpv_branches, n.buyer, n.buyer_name, n.labels, ${statusSql(now)} as status
      from (select number from matching order by published_at desc limit ${mostCounted}) newest
        join notice n on n.number = newest.number left join notice_outcome o on o.procedure_id = n.procedure_id)
    select 'total' as facet, '' as value, null as label, count(*) as count from matching
    union all select 'phase', phase, null, count(*) from hit group by phase
    union all select 'status', status, null, count(*) from hit group by status
    union all select 'nature', nature, null, count(*) from hit where nature <> '' group by nature
    union all select 'label', each, null, count(*) from hit, unnest(labels) as each group by each
    union all select 'region', each, null, count(*) from hit, unnest(places) as each where each ~ '^NO[0-9A-Z]{3}$' group by each
    union all select 'cpv', each, null, count(*) from hit, unnest(cpv_branches) as each
      where length(each) = ${stem.length < 2 ? 2 : stem.length + 1}::int and each like ${`${stem}%`} group by each
    union all (select 'buyer', buyer, max(buyer_name), count(*) from hit where buyer <> '' group by buyer order by 4 desc, 2 limit 12)`.execute(
    db,
  )
  const total = Number(rows.find((row) => row.facet === 'total')?.count ?? 0)
  return {
    total,
    capped: total > mostCounted,
    facets: rows
      .filter((row) => row.facet !== 'total')
      .map((row) => ({
        facet: row.facet as FacetCount['facet'],
        value: row.value,
        label: row.label ?? row.value,
        count: Number(row.count),
      }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
  }
}

function filled<Value>(list: readonly Value[] | undefined): list is readonly Value[] {
  return list !== undefined && list.length > 0
}

/** NUTS codes in capitals, names in small letters. */
function placeKey(place: string): string {
  const municipality = municipalities().find(({ number }) => number === place)
  if (municipality !== undefined) return municipality.name.toLowerCase()
  return /^[A-Za-z]{2}[0-9A-Za-z]{0,3}$/.test(place) && /\d|^no$/i.test(place)
    ? place.toUpperCase()
    : place.toLowerCase()
}

/** The beginning of a day in Norway. */
function dayStart(day: string): RawBuilder<unknown> {
  return sql`(${day}::timestamp at time zone 'Europe/Oslo')`
}

/** A LIKE pattern: the text anywhere. */
export function partOf(text: string): string {
  return `%${escapeLike(text)}%`
}

/** A regular expression of PostgreSQL: exactly these whole words. */
export function phraseOf(text: string): string {
  return `\\m${escapePattern(text)}\\M`
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`)
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
