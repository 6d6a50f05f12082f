// Finds out whom a new publication concerns, and tells each once.
import { sql, type RawBuilder } from 'kysely'
import type { Instant } from '../../../kernel/clock.ts'
import type { Database, Tx } from '../../../kernel/events/command.ts'
import { enqueue } from '../../../kernel/jobs/job.ts'
import type { JobHandler, Policy } from '../../../kernel/module.ts'
import { formatDateTime } from '../../../ui/index.ts'
import { callSystem } from '../calls/signed-call.ts'
import { sendMail } from './mail.ts'
import type { NoticePublished } from '../published/published.ts'
import { searchAddress } from '../search/query.ts'
import { conditionOf, partOf, phraseOf, type NoticeSearch } from '../search/search.ts'
import type { SavedSearch } from './saved-search.ts'
import { noticeByNumber, stemOf, type NoticeRow } from '../views.ts'
import { termsOf, type Term } from '../search/typed-words.ts'

type Fresh = Omit<NoticeRow, 'summary' | 'letters'>

const atOnce = 200

/**
 * The saved searches that each of some new notices answers to. Each word is asked of the database once, whoever searches for
 * it; what the row says is told here; only searches that ask for more than that are asked again, many in one question.
 */
export async function searchesFor(
  db: Database | Tx,
  fresh: readonly Fresh[],
  searches: readonly SavedSearch[],
  now: Instant,
): Promise<{ search: SavedSearch; number: string }[]> {
  const likely = searches.filter((saved) => fresh.some((row) => mayConcern(saved.search, row)))
  const termsBySearch = new Map(likely.map((saved) => [saved.id, termsOf(saved.search.words ?? '')]))
  const holding = await noticesHolding(db, fresh, [...termsBySearch.values()].flat())
  const found: { search: SavedSearch; number: string }[] = []
  const further: SavedSearch[] = []
  for (const saved of likely) {
    const terms = termsBySearch.get(saved.id) ?? []
    const hits = fresh.filter(
      (row) =>
        mayConcern(saved.search, row) &&
        terms.every((term) => (holding.get(keyOf(term))?.has(row.number) ?? false) !== term.excluded),
    )
    if (hits.length === 0) continue
    if (asksFurther(saved.search)) further.push(saved)
    else found.push(...hits.map((row) => ({ search: saved, number: row.number })))
  }
  return [...found, ...(await askedAgain(db, fresh, further, now))]
}

const keyOf = (term: Term): string => `${term.exact ? '"' : ''}${term.text}`

/** For each distinct term, the new notices that hold it. */
async function noticesHolding(
  db: Database | Tx,
  fresh: readonly Fresh[],
  terms: readonly Term[],
): Promise<Map<string, Set<string>>> {
  const distinct = [...new Map(terms.map((term) => [keyOf(term), term])).values()]
  const holding = new Map<string, Set<string>>()
  if (distinct.length === 0) return holding
  const { rows } = await sql<{ place: string | number; number: string }>`
    with fresh as materialized (select number, words, letters from notice where number = any(${fresh.map((row) => row.number)}::text[])),
    term as materialized (select place, exact, length(plain) < 3 as short, part, phrase, plainto_tsquery('norwegian', plain) as query
      from unnest(${distinct.map((term) => term.text)}::text[], ${distinct.map((term) => term.exact)}::boolean[],
        ${distinct.map((term) => partOf(term.text))}::text[], ${distinct.map((term) => phraseOf(term.text))}::text[])
        with ordinality as given(plain, exact, part, phrase, place))
    select place, number from term, fresh
    where case when exact then letters ~ phrase when short then words @@ query else letters like part or words @@ query end`.execute(
    db,
  )
  for (const { place, number } of rows) {
    const term = distinct[Number(place) - 1]
    if (term === undefined) continue
    const numbers = holding.get(keyOf(term)) ?? new Set()
    numbers.add(number)
    holding.set(keyOf(term), numbers)
  }
  return holding
}

/** Whether a search asks for something that only the database tells: names, dates, where a procedure stands. */
function asksFurther(search: NoticeSearch): boolean {
  const { words: _words, cpv: _cpv, phase: _phase, nature: _nature, label: _label, ...more } = search
  return Object.keys(more).length > 0
}

async function askedAgain(
  db: Database | Tx,
  fresh: readonly Fresh[],
  searches: readonly SavedSearch[],
  now: Instant,
): Promise<{ search: SavedSearch; number: string }[]> {
  const numbers = fresh.map((row) => row.number)
  const found: { search: SavedSearch; number: string }[] = []
  for (let from = 0; from < searches.length; from += atOnce) {
    const batch = searches.slice(from, from + atOnce)
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
  const any = (
    asked: readonly string[] | undefined,
    has: readonly string[],
    key: (each: string) => string = (each) => each,
  ): boolean => asked === undefined || asked.length === 0 || asked.some((each) => has.includes(key(each)))
  return (
    row.latest &&
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
  const to = search.confirmed === false ? search.url : (search.email ?? search.url)
  if (to === null) return
  const { subject, body } = alertText(search, row, publicUrl)
  await sql`insert into notice_alert (search, number, found_at, recipient, subject, body)
    values (${search.id}, ${row.number}, ${at}, ${to}, ${subject}, ${body}) on conflict do nothing`.execute(db)
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
    search.confirmed === false ||
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

/** Asks the reader of an address whether the alerts may come. Without a mail server the question stays in the outbox. */
export const askConfirmation: JobHandler = async (payload, { services, now, tx }) => {
  const { search: id } = payload as { search: string }
  const { rows } = await sql<SavedSearch>`select * from notice_search where id = ${id}`.execute(tx)
  const [search] = rows
  if (search === undefined || search.email === null || search.confirmed !== false) return
  const subject = 'Bekreft at du vil ha varsler om kunngjøringer'
  const body = [
    `Noen har bedt om varsler om kunngjøringer til denne adressen, for søket «${search.name}».`,
    'Vil du ha dem, bekrefter du her:',
    `${services.publicUrl}/notices/alerts/confirm/${id}/${search.code ?? ''}`,
    '',
    'Gjør du ingenting, får du ikke flere meldinger.',
  ].join('\n')
  const mailed = await sendMail({ to: search.email, subject, text: body, messageId: `confirm.${id}@heldigital` })
  await sql`insert into notice_alert (search, number, found_at, recipient, subject, body, state, sent_at)
    values (${id}, '', ${now}, ${search.email}, ${subject}, ${body}, ${mailed ? 'sent' : 'kept'}, ${now}) on conflict do nothing`.execute(
    tx,
  )
}

/** Tells a system. Throws when it was not taken, so that the job tries again. */
async function call(
  search: SavedSearch,
  row: NoticeRow,
  publicUrl: string,
  now: Instant,
  local: boolean,
): Promise<void> {
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
  await callSystem({
    url: search.url ?? '',
    secret: search.secret,
    delivery: `${search.id}.${row.number}`,
    body,
    now,
    local,
  })
}
