// Finds out whom a new publication concerns, and tells each once.
import { createHmac } from 'node:crypto'
import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { sql, type RawBuilder } from 'kysely'
import type { Instant } from '../../kernel/clock.ts'
import type { Database, Tx } from '../../kernel/events/command.ts'
import { enqueue } from '../../kernel/jobs/job.ts'
import type { JobHandler, Policy } from '../../kernel/module.ts'
import { formatDateTime } from '../../ui/index.ts'
import { sendMail } from './mail.ts'
import type { NoticePublished } from './published.ts'
import { searchAddress } from './query.ts'
import { conditionOf, type NoticeSearch } from './search.ts'
import type { SavedSearch } from './saved-search.ts'
import { noticeByNumber, stemOf, type NoticeRow } from './views.ts'

type Fresh = Omit<NoticeRow, 'summary' | 'letters'>

const atOnce = 200

/**
 * The saved searches that each of some new notices answers to. What can be told from the row is told first, so that only few
 * are left to be asked of the database, many in one question.
 */
export async function searchesFor(
  db: Database | Tx,
  fresh: readonly Fresh[],
  searches: readonly SavedSearch[],
  now: Instant,
): Promise<{ search: SavedSearch; number: string }[]> {
  const likely = searches.filter((saved) => fresh.some((row) => mayConcern(saved.search, row)))
  const numbers = fresh.map((row) => row.number)
  const found: { search: SavedSearch; number: string }[] = []
  for (let from = 0; from < likely.length; from += atOnce) {
    const batch = likely.slice(from, from + atOnce)
    const questions: RawBuilder<unknown>[] = batch.map(
      (
        saved,
        index,
      ) => sql`select ${index}::int as place, n.number from fresh n left join notice_outcome o on o.procedure_id = n.procedure_id
        where ${conditionOf(saved.search, now)}`,
    )
    const { rows } = await sql<{ place: number; number: string }>`
      with fresh as materialized (select * from notice where number = any(${numbers}::text[]))
      ${sql.join(questions, sql` union all `)}`.execute(db)
    for (const { place, number } of rows) {
      const search = batch[place]
      if (search !== undefined) found.push({ search, number })
    }
  }
  return found
}

/** False when the row alone shows that the search does not find the notice. */
export function mayConcern(search: NoticeSearch, row: Fresh): boolean {
  const any = (asked: readonly string[] | undefined, has: readonly string[], key = (each: string) => each): boolean =>
    asked === undefined || asked.length === 0 || asked.some((each) => has.includes(key(each)))
  return (
    any(search.phase, [row.phase]) &&
    any(search.nature, [row.nature]) &&
    any(search.label, row.labels) &&
    any(search.cpv, row.cpv_branches, stemOf) &&
    (search.valueFrom === undefined || row.value !== null) &&
    (search.valueTo === undefined || row.value !== null)
  )
}

export const alertPolicy: Policy = {
  name: 'notices.alert',
  on: ['notices.published'],
  handle: async (event, services) => {
    const { number } = event.data as NoticePublished
    const row = await noticeByNumber(services.db, number)
    if (row === undefined) return
    const { rows: searches } = await sql<SavedSearch>`select * from notice_search order by id`.execute(services.db)
    const found = await searchesFor(services.db, [row], searches, services.clock.now())
    for (const { search } of found) await tell(services.db, search, row, event.at, services.publicUrl)
  },
}

/** Puts one alert into the outbox; a second one for the same search and number changes nothing. */
async function tell(db: Database, search: SavedSearch, row: NoticeRow, at: Instant, publicUrl: string): Promise<void> {
  const { subject, body } = alertText(search, row, publicUrl)
  await sql`insert into notice_alert (search, number, found_at, recipient, subject, body)
    values (${search.id}, ${row.number}, ${at}, ${search.email ?? search.url ?? ''}, ${subject}, ${body}) on conflict do nothing`.execute(
    db,
  )
  await enqueue(db, {
    kind: 'notices.deliver-alert',
    payload: { search: search.id, number: row.number },
    key: `${search.id} ${row.number}`,
  })
}

function alertText(search: SavedSearch, row: NoticeRow, publicUrl: string): { subject: string; body: string } {
  const what =
    row.kind === 'change'
      ? 'Endret'
      : row.phase === 'result'
        ? 'Resultat'
        : row.phase === 'planning'
          ? 'Planlagt'
          : 'Ny konkurranse'
  const lines = [
    row.title,
    row.buyer_name,
    '',
    ...(row.deadline === null ? [] : [`Frist: ${formatDateTime(row.deadline, 'nb')} (norsk tid)`]),
    ...(row.kind === 'change' ? ['Kunngjøringen er endret. Se hva som er nytt på siden.'] : []),
    `${publicUrl}/notices/${row.number}`,
    '',
    `Du får dette fordi du har lagret søket «${search.name}»: ${publicUrl}/notices?${searchAddress(search.search)}`,
    `Slutt å få varsler: ${publicUrl}/notices/alerts`,
  ]
  return { subject: `${what}: ${row.title}`.replaceAll(/[\r\n]+/g, ' ').slice(0, 200), body: lines.join('\n') }
}

export const deliverAlert: JobHandler = async (payload, { services, now, tx }) => {
  const { search: id, number } = payload as { search: string; number: string }
  const { rows } = await sql<{ state: string; subject: string; body: string }>`
    select state, subject, body from notice_alert where search = ${id} and number = ${number}`.execute(tx)
  const [alert] = rows
  const { rows: searches } = await sql<SavedSearch>`select * from notice_search where id = ${id}`.execute(tx)
  const [search] = searches
  if (alert === undefined || alert.state === 'sent' || search === undefined) return
  const row = await noticeByNumber(tx, number)
  if (row === undefined) return
  if (search.url !== null) await call(search, row, services.publicUrl, now, services.demonstration)
  const mailed =
    search.email === null ||
    (await sendMail({
      to: search.email,
      subject: alert.subject,
      text: alert.body,
      messageId: `${number}.${id}@heldigital`,
    }))
  await sql`update notice_alert set state = ${mailed ? 'sent' : 'kept'}, sent_at = ${now} where search = ${id} and number = ${number}`.execute(
    tx,
  )
}

const patience = 10_000

/**
 * Tells a system: JSON, signed as `Heldigital-Signature: t=<seconds>,v1=<HMAC-SHA256 of "t.body">`. Throws when it was not
 * taken, so that the job tries again.
 */
async function call(
  search: SavedSearch,
  row: NoticeRow,
  publicUrl: string,
  now: Instant,
  local: boolean,
): Promise<void> {
  const url = new URL(search.url ?? '')
  if (!local && !(await isPublicAddress(url))) return
  const body = JSON.stringify({
    type: 'notice.published',
    search: search.id,
    number: row.number,
    kind: row.kind,
    phase: row.phase,
    title: row.title,
    buyer: { id: row.buyer, name: row.buyer_name },
    deadline: row.deadline,
    publishedAt: row.published_at,
    page: `${publicUrl}/notices/${row.number}`,
    xml: `${publicUrl}/notices/${row.number}/notice.xml`,
  })
  const seconds = Math.floor(Date.parse(now) / 1000)
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
    headers: {
      'content-type': 'application/json',
      'heldigital-delivery': `${search.id}.${row.number}`,
      'heldigital-signature': `t=${seconds},v1=${signatureOf(search.secret, seconds, body)}`,
    },
    body,
  })
  if (!answer.ok) throw new Error(`the receiver answered ${answer.status}`)
}

/** What a receiver compares with. */
export function signatureOf(secret: string, seconds: number, body: string): string {
  return createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
}

const inside = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['::ffff:0:0', 96],
] as const)
  inside.addSubnet(net, prefix, 'ipv6')

/** Whether an address leads out of the house: what users write must not make the server call its own neighbours. */
async function isPublicAddress(url: URL): Promise<boolean> {
  if (url.protocol !== 'https:') return false
  const addresses = await lookup(url.hostname.replaceAll(/[[\]]/g, ''), { all: true })
  return addresses.every(({ address }) => !inside.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'))
}
