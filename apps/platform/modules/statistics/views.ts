// Spending and the course of procurements as tables, and the questions asked of them. What may be shown of whom is decided here, once.
import { sql } from 'kysely'
import type { Database, Tx } from '../../kernel/events/command.ts'
import { bareId, kindOf, type RecordedEvent } from '../../kernel/events/event.ts'
import type { View } from '../../kernel/events/view.ts'
import { spendLines, type InvoiceSaid, type OrderSaid } from './spend/spend.ts'

interface Received extends InvoiceSaid {
  readonly invoice: string
  readonly supplier: string
  readonly buyer: string
  readonly contract: string
  readonly order: string
}

const counts =
  (counted: boolean): View['on'][string] =>
  async (tx, event) => {
    const { invoice } = event.data as { invoice: string }
    await sql`update spend_line set counted = ${counted} where invoice = ${invoice}`.execute(tx)
  }

export const statisticsView: View = {
  name: 'statistics',
  tables: ['spend_line', 'spend_contract', 'procurement_course', 'notice_count'],
  on: {
    'billing.invoice-received': async (tx, event) => {
      if (kindOf(event.stream) !== 'procurement') return
      const data = event.data as Received
      for (const { line, product, amount } of spendLines(data, await orderOf(tx, event, data.order)))
        await sql`insert into spend_line (invoice, line, procurement, buyer, supplier, contract, product, amount, month, counted)
          values (${data.invoice}, ${line}, ${bareId(event.stream)}, ${data.buyer}, ${data.supplier}, ${data.contract}, ${product}, ${amount}::numeric,
            ${data.issued.slice(0, 7)}, false)`.execute(tx)
    },
    'billing.invoice-approved': counts(true),
    'billing.invoice-disputed': counts(false),
    'contracts.concluded': async (tx, event) => {
      const { contract, reference, title } = event.data as { contract: string; reference: string; title: string }
      await sql`insert into spend_contract (id, reference, title) values (${contract}, ${reference}, ${title})
        on conflict (id) do update set reference = excluded.reference, title = excluded.title`.execute(tx)
    },
    'notices.published': async (tx, event) => {
      const { number, facts } = event.data as {
        number: string
        facts: { title: string; buyer: { id: string }; deadline?: string }
      }
      await sql`insert into notice_count (number, buyer, published_at) values (${number}, ${facts.buyer.id}, ${event.at})`.execute(
        tx,
      )
      if (kindOf(event.stream) !== 'procurement' || facts.deadline === undefined) return
      await sql`insert into procurement_course (id, buyer, title, published_at)
        values (${bareId(event.stream)}, ${facts.buyer.id}, ${facts.title}, ${event.at})
        on conflict (id) do update set title = excluded.title`.execute(tx)
    },
    'competitions.opened': async (tx, event) => {
      const { opened, unopened } = event.data as { opened: readonly unknown[]; unopened: readonly unknown[] }
      await sql`update procurement_course set tenders = ${opened.length + unopened.length} where id = ${bareId(event.stream)}`.execute(
        tx,
      )
    },
    'competitions.award-letters-sent': async (tx, event) => {
      await sql`update procurement_course set awarded_at = ${event.at} where id = ${bareId(event.stream)}`.execute(tx)
    },
    'competitions.award-reversed': async (tx, event) => {
      await sql`update procurement_course set awarded_at = null where id = ${bareId(event.stream)}`.execute(tx)
    },
  },
}

async function orderOf(tx: Tx, event: RecordedEvent, order: string): Promise<OrderSaid | undefined> {
  const { rows } = await sql<{ data: OrderSaid }>`
    select data from event where stream = ${event.stream} and type = 'ordering.order-sent' and data->>'order' = ${order} limit 1`.execute(
    tx,
  )
  return rows[0]?.data
}

export const groupings = ['month', 'buyer', 'supplier', 'contract', 'product'] as const
export type Grouping = (typeof groupings)[number]

/** What a reader chooses to look at; everything when empty. */
export interface Selection {
  readonly buyer?: string
  readonly supplier?: string
  readonly contract?: string
  readonly product?: string
  /** First and last month, `2027-01`. */
  readonly from?: string
  readonly to?: string
}

export interface SpendGroup {
  /** What the group is known by in an address; null for what has no name: lines without an agreed item, suppliers that are persons. */
  readonly key: string | null
  readonly name: string | null
  /** NOK without VAT, a decimal. */
  readonly amount: string
  readonly invoices: number
}

/**
 * Approved invoices as everybody may see them. A sole proprietor is a person: the amount counts, the supplier is not told; nor is
 * one told of whom we do not know what it is.
 */
const visible = sql`(select l.invoice, l.amount, l.month, l.buyer, l.contract, l.product,
    case when s.type is not null and s.type <> 'soleProprietor' then l.supplier end as supplier
  from spend_line l left join organisation s on s.id = l.supplier where l.counted)`

function chosen({ buyer, supplier, contract, product, from, to }: Selection) {
  const same = (column: string, value: string | undefined) =>
    sql`(${value ?? null}::text is null or v.${sql.ref(column)} = ${value ?? null})`
  return sql`${same('buyer', buyer)} and ${same('supplier', supplier)} and ${same('contract', contract)} and ${same('product', product)}
    and (${from ?? null}::text is null or v.month >= ${from ?? null}) and (${to ?? null}::text is null or v.month <= ${to ?? null})`
}

const names: Readonly<Record<Grouping, ReturnType<typeof sql>>> = {
  month: sql`v.month`,
  buyer: sql`coalesce(max(o.name), v.buyer)`,
  supplier: sql`coalesce(max(o.name), v.supplier)`,
  contract: sql`coalesce(max(c.title || ' (' || c.reference || ')'), v.contract)`,
  product: sql`v.product`,
}

const joins: Readonly<Record<Grouping, ReturnType<typeof sql>>> = {
  month: sql``,
  buyer: sql`left join organisation o on o.id = v.buyer`,
  supplier: sql`left join organisation o on o.id = v.supplier`,
  contract: sql`left join spend_contract c on c.id = v.contract`,
  product: sql``,
}

/** Spending in groups, the largest first; months in their order. At most 10 000 groups. */
export async function spendBy(db: Database, by: Grouping, selection: Selection): Promise<SpendGroup[]> {
  const order = by === 'month' ? sql`v.month` : sql`sum(v.amount) desc, 2, 1`
  const { rows } = await sql<SpendGroup>`
    select v.${sql.ref(by)} as key, ${names[by]} as name, sum(v.amount)::numeric(20,2)::text as amount, count(distinct v.invoice)::int as invoices
    from ${visible} v ${joins[by]} where ${chosen(selection)} group by v.${sql.ref(by)} order by ${order} limit 10000`.execute(
    db,
  )
  return rows
}

export interface KeyFigures {
  /** NOK without VAT, a decimal. */
  readonly spend: string
  readonly invoices: number
  readonly procurements: number
  readonly notices: number
  /** Tenders for each awarded competition, a decimal; null where none is awarded. */
  readonly tenders: string | null
  /** Days from invitation to award, the median, a decimal; null where none is awarded. */
  readonly days: string | null
  readonly awarded: number
}

/** The key figures. Supplier, contract and product narrow the spending only; buyer and period narrow all. */
export async function keyFiguresOf(db: Database, selection: Selection): Promise<KeyFigures> {
  const { buyer, from, to } = selection
  const within = (column: string) => sql`(${buyer ?? null}::text is null or buyer = ${buyer ?? null})
    and (${from ?? null}::text is null or to_char(${sql.ref(column)} at time zone 'Europe/Oslo', 'YYYY-MM') >= ${from ?? null})
    and (${to ?? null}::text is null or to_char(${sql.ref(column)} at time zone 'Europe/Oslo', 'YYYY-MM') <= ${to ?? null})`
  const { rows } = await sql<KeyFigures>`
    select
      (select coalesce(sum(v.amount), 0)::numeric(20,2)::text from ${visible} v where ${chosen(selection)}) as spend,
      (select count(distinct v.invoice)::int from ${visible} v where ${chosen(selection)}) as invoices,
      (select count(*)::int from procurement_course where ${within('published_at')}) as procurements,
      (select count(*)::int from notice_count where ${within('published_at')}) as notices,
      (select round(avg(tenders), 1)::text from procurement_course where awarded_at is not null and ${within('published_at')}) as tenders,
      (select round((percentile_cont(0.5) within group (order by extract(epoch from awarded_at - published_at)) / 86400)::numeric, 1)::text
        from procurement_course where awarded_at is not null and ${within('published_at')}) as days,
      (select count(*)::int from procurement_course where awarded_at is not null and ${within('published_at')}) as awarded`.execute(
    db,
  )
  const row = rows[0]
  if (row === undefined) throw new Error('a select without from gives one row')
  return row
}

/** Months in which there is spending, in order. */
export async function spendMonths(db: Database): Promise<string[]> {
  const { rows } = await sql<{ month: string }>`
    select distinct month from spend_line where counted order by month limit 1200`.execute(db)
  return rows.map(({ month }) => month)
}

export interface CourseRow {
  readonly id: string
  readonly buyer: string
  readonly title: string
  readonly published_at: string
}

/** Procurements that have open data, the latest first. */
export async function courses(db: Database, limit: number, offset: number): Promise<CourseRow[]> {
  const { rows } = await sql<CourseRow>`
    select id, buyer, title, published_at from procurement_course order by published_at desc, id limit ${limit} offset ${offset}`.execute(
    db,
  )
  return rows
}

/** Names of those organisations among these that are no persons. */
export async function publicNames(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from organisation where id = any(${ids as string[]}::text[]) and type <> 'soleProprietor'`.execute(
    db,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
