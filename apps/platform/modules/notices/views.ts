// What is published, as readers search it: filled from events, and from nothing else.
import { nationalModel, type NoticeSummary } from '@heldigital/eforms'
import { sql } from 'kysely'
import type { Instant } from '../../kernel/clock.ts'
import type { Database, Tx } from '../../kernel/events/command.ts'
import type { RecordedEvent } from '../../kernel/events/event.ts'
import type { View } from '../../kernel/events/view.ts'
import { organisationOf } from '../../kernel/identity/actor.ts'
import type { NoticePublished, NoticeReleased } from './published/published.ts'
import type { TedAnswered } from './ted/hand-over.ts'
import type { NoticeSubmitted } from './submission/submission.ts'

export const phases = ['planning', 'competition', 'result'] as const
export type Phase = (typeof phases)[number]

export const noticeLabels = ['environment', 'innovation', 'social'] as const
export type NoticeLabel = (typeof noticeLabels)[number]

/** A published version of a notice. */
export interface NoticeRow {
  /** The public number, `2026-100001`. */
  readonly number: string
  readonly notice: string
  readonly version: number
  readonly notice_id: string
  readonly notice_version: string
  readonly procedure_id: string | null
  readonly stream: string
  readonly subtype: string
  readonly kind: NoticePublished['kind']
  readonly phase: Phase
  readonly latest: boolean
  readonly cancelled: boolean
  readonly title: string
  /** The beginning of the description. */
  readonly about: string
  /** `0192:313500012`, or empty. */
  readonly buyer: string
  readonly buyer_name: string
  readonly nature: string
  readonly procedure: string
  readonly cpv: readonly string[]
  readonly cpv_branches: readonly string[]
  readonly places: readonly string[]
  /** NOK without VAT, a decimal. */
  readonly value: string | null
  readonly labels: readonly NoticeLabel[]
  readonly winners: readonly string[]
  readonly deadline: Instant | null
  readonly published_at: Instant
  /** SHA-256 of the XML. */
  readonly xml: string
  readonly letters: string
  readonly summary: NoticeSummary
  /** The publication number on TED. */
  readonly ted?: string | null
}

/** The row of a publication; `text` is what is searched by whole words. */
export function rowOf(data: NoticePublished, at: Instant, stream: string): { row: NoticeRow; text: string } {
  const { facts, summary } = data
  const description = firstText(summary.description) || facts.description
  const lots = summary.lots.map((lot) => firstText(lot.title))
  const winners = [...new Set(summary.results.flatMap((result) => result.winners.map((each) => firstText(each.name))))]
  const names = summary.buyers.map((each) => firstText(each.name))
  const cpvNames = summary.cpv.map((code) => nationalModel().codeList('cpv')?.codes.get(code)?.nb ?? '')
  const title = firstText(summary.title) || facts.title
  const buyerName = names.join(', ') || facts.buyer.name
  const cancelReason = summary.change?.reason === 'cancel' || summary.change?.reason === 'cancel-intent'
  const row: NoticeRow = {
    number: data.number,
    notice: data.notice,
    version: data.version,
    notice_id: summary.noticeId,
    notice_version: summary.version,
    procedure_id: summary.procedureId ?? null,
    stream,
    subtype: data.subtype,
    kind: data.kind,
    phase: phaseOf(summary.formType),
    latest: true,
    cancelled: cancelReason,
    title,
    about: description.slice(0, 600),
    buyer: numberOf(summary.buyers[0]?.number) ?? facts.buyer.id,
    buyer_name: buyerName,
    nature: summary.nature ?? '',
    procedure: summary.procedureType ?? '',
    cpv: summary.cpv,
    cpv_branches: [...new Set(summary.cpv.flatMap(branchesOf))],
    places: placesOf(summary),
    value: nok(
      (data.kind === 'result' ? summary.totalAwarded : undefined) ??
        summary.value ??
        summary.frameworkMaximum ??
        summary.totalAwarded,
    ),
    labels: labelsOf(summary),
    winners,
    deadline: (summary.deadline ?? facts.deadline ?? null) as Instant | null,
    published_at: at,
    xml: data.xml,
    ...(data.ted === undefined ? {} : { ted: data.ted }),
    letters: [title, buyerName, ...lots, description.slice(0, 1000), ...cpvNames.slice(0, 5), ...winners, data.number]
      .join(' · ')
      .toLowerCase()
      .replaceAll(/\s+/g, ' ')
      .slice(0, 4000),
    summary,
  }
  const text = [
    title,
    buyerName,
    ...lots,
    description,
    ...summary.lots.map((lot) => firstText(lot.description)),
    ...cpvNames,
    ...winners,
  ]
  return { row, text: text.join('\n').slice(0, 100_000) }
}

/** The text in Norwegian, else in the notice's first language. */
export function firstText(texts: Readonly<Record<string, string>>): string {
  return texts['NOR'] ?? texts['NOB'] ?? texts['NNO'] ?? Object.values(texts)[0] ?? ''
}

function phaseOf(formType: string | undefined): Phase {
  if (formType === 'planning' || formType === 'consultation') return 'planning'
  return formType === 'result' || formType === 'dir-awa-pre' || formType === 'cont-modif' ? 'result' : 'competition'
}

function numberOf(number: string | undefined): string | undefined {
  const digits = number?.replaceAll(/\D/g, '')
  return digits?.length === 9 ? `0192:${digits}` : undefined
}

/** `90910000` hangs on 90, 909, 9091. */
export function branchesOf(code: string): string[] {
  const stem = stemOf(code)
  return Array.from({ length: stem.length - 1 }, (_, index) => stem.slice(0, index + 2))
}

/** The CPV code without the zeros that only fill it: `45000000` is the branch `45`. */
export function stemOf(code: string): string {
  const digits = code.replaceAll(/\D/g, '').slice(0, 8)
  return digits.slice(0, 2) + digits.slice(2).replace(/0+$/, '')
}

function placesOf(summary: NoticeSummary): string[] {
  const found = new Set<string>()
  for (const region of summary.regions) for (let end = 2; end <= region.length; end++) found.add(region.slice(0, end))
  for (const place of [...summary.places, ...summary.lots.flatMap((lot) => lot.places)]) {
    if (place.city !== undefined) found.add(place.city.toLowerCase())
    if (place.anywhere !== undefined) found.add('anyw')
  }
  for (const buyer of summary.buyers) if (buyer.address.city !== undefined) found.add(buyer.address.city.toLowerCase())
  return [...found]
}

function nok(money: { amount: string; currency: string } | undefined): string | null {
  return money?.currency === 'NOK' && /^\d{1,15}(\.\d{1,4})?$/.test(money.amount) ? money.amount : null
}

/** The labels that the notice carries on the list, by the rules of Doffin. */
function labelsOf(summary: NoticeSummary): NoticeLabel[] {
  const { lots } = summary
  const found: NoticeLabel[] = []
  const greenCriterion = lots.some((lot) =>
    lot.criteria.some((criterion) =>
      ['quality-nor-env-criteria', 'quality-nor-env-spec'].includes(criterion.type ?? ''),
    ),
  )
  if (greenCriterion || lots.some((lot) => lot.environmental.length > 0 || lot.strategic.includes('env-imp')))
    found.push('environment')
  if (lots.some((lot) => lot.innovation.length > 0 || lot.strategic.includes('inn-pur'))) found.push('innovation')
  if (lots.some((lot) => lot.strategic.includes('soc-obj'))) found.push('social')
  return found
}

export const noticesView: View = {
  name: 'notices',
  tables: ['notice', 'notice_outcome', 'notice_submission'],
  on: {
    'notices.submitted': async (tx, event) => {
      const { summary, publishAt, subtype, author, facts, ted } = event.data as NoticeSubmitted
      await sql`insert into notice_submission (stream, notice_id, notice_version, owner, status, submitted_at, publish_at, updated_at, title, subtype, summary, author, ted)
        values (${event.stream}, ${summary.noticeId}, ${summary.version}, ${organisationOf(event.actor) ?? ''}, 'SUBMITTED', ${event.at}, ${publishAt}, ${event.at},
          ${facts.title}, ${subtype}, ${JSON.stringify(summary)}::jsonb, ${author}, ${ted === true})`.execute(tx)
    },
    'notices.stopped': async (tx, event) => {
      await sql`update notice_submission set status = 'STOPPED', updated_at = ${event.at} where stream = ${event.stream}`.execute(
        tx,
      )
    },
    'notices.ted-answered': async (tx, event) => {
      const { status, publication, detail } = event.data as TedAnswered
      await sql`update notice_submission set status = ${status === 'UNREACHABLE' ? sql`status` : status},
          ted_publication = coalesce(${publication ?? null}, ted_publication), detail = ${detail ?? null}, updated_at = ${event.at}
        where stream = ${event.stream}`.execute(tx)
    },
    'notices.published': async (tx, event) => {
      await takeIn(tx, event as RecordedEvent<string, NoticePublished>)
      await sql`update notice_submission set status = 'PUBLISHED', number = ${(event.data as NoticePublished).number}, updated_at = ${event.at}
        where stream = ${event.stream}`.execute(tx)
    },
    'notices.released': async (tx, event) => {
      const released = event.data as NoticeReleased
      const known = await noticeByNumber(tx, released.number)
      if (known === undefined) return
      const { ted: _ted, ...kept } = known
      const { row, text } = rowOf({ ...kept, ...released }, known.published_at, known.stream)
      await sql`update notice set xml = ${row.xml}, title = ${row.title}, about = ${row.about}, value = ${row.value}::numeric, winners = ${row.winners},
          words = setweight(to_tsvector('norwegian', ${row.title}), 'A') || to_tsvector('norwegian', ${text}), letters = ${row.letters},
          summary = ${JSON.stringify(row.summary)}::jsonb where number = ${row.number}`.execute(tx)
    },
  },
}

async function takeIn(tx: Tx, event: RecordedEvent<string, NoticePublished>): Promise<void> {
  const { row, text } = rowOf(event.data, event.at, event.stream)
  await insertNotice(tx, row, text)
}

/** Puts a version among what is searched; earlier versions of the same notice stay, but are no longer the latest. */
export async function insertNotice(tx: Tx | Database, row: NoticeRow, text: string): Promise<void> {
  await sql`update notice set latest = false where notice = ${row.notice} and latest`.execute(tx)
  await sql`insert into notice (number, notice, version, notice_id, notice_version, procedure_id, stream, subtype, kind, phase, latest, cancelled,
      title, about, buyer, buyer_name, nature, procedure, cpv, cpv_branches, places, value, labels, winners, deadline, published_at, xml,
      ted, words, letters, summary)
    values (${row.number}, ${row.notice}, ${row.version}, ${row.notice_id}, ${row.notice_version}, ${row.procedure_id}, ${row.stream},
      ${row.subtype}, ${row.kind}, ${row.phase}, true, ${row.cancelled}, ${row.title}, ${row.about}, ${row.buyer}, ${row.buyer_name},
      ${row.nature}, ${row.procedure}, ${row.cpv}, ${row.cpv_branches}, ${row.places}, ${row.value}::numeric, ${row.labels},
      ${row.winners}, ${row.deadline}, ${row.published_at}, ${row.xml}, ${row.ted ?? null},
      setweight(to_tsvector('norwegian', ${row.title}), 'A') || to_tsvector('norwegian', ${text}), ${row.letters}, ${JSON.stringify(row.summary)}::jsonb)`.execute(
    tx,
  )
  if (row.phase === 'competition') await leavePlansBehind(tx, row)
  if (row.phase !== 'result' || row.procedure_id === null) return
  const outcome = row.summary.results.some((result) => result.status === 'selec-w')
    ? 'awarded'
    : row.summary.results.some((result) => result.status === 'open-nw')
      ? 'open'
      : 'none'
  await sql`insert into notice_outcome (procedure_id, outcome) values (${row.procedure_id}, ${outcome})
    on conflict (procedure_id) do update set outcome = excluded.outcome`.execute(tx)
}

/** The plans that a competition comes from: those that it names, and those of the same case. */
async function leavePlansBehind(tx: Tx | Database, { stream, summary }: NoticeRow): Promise<void> {
  for (const plan of summary.planning.slice(0, 200))
    await sql`update notice set succeeded = true
      where notice_id = ${plan.slice(0, 36)} and notice_version = ${plan.slice(37)} and phase = 'planning'`.execute(tx)
  if (stream.startsWith('procurement/'))
    await sql`update notice set succeeded = true where stream = ${stream} and phase = 'planning'`.execute(tx)
}

/** A notice that was handed in as XML. */
export interface SubmissionRow {
  readonly stream: string
  readonly notice_id: string
  readonly notice_version: string
  readonly owner: string
  readonly number: string | null
  readonly status: 'SUBMITTED' | 'PUBLISHING' | 'PUBLISHED' | 'STOPPED' | 'NOT_PUBLISHED' | 'VALIDATION_FAILED'
  readonly ted: boolean
  readonly ted_publication: string | null
  readonly detail: string | null
  readonly submitted_at: Instant
  readonly publish_at: Instant
  readonly updated_at: Instant
  readonly title: string
  readonly subtype: string
  readonly summary: NoticeSummary
  readonly author: string
}

/** A version by its public number. */
export async function noticeByNumber(db: Database | Tx, number: string): Promise<NoticeRow | undefined> {
  const { rows } = await sql<NoticeRow>`select * from notice where number = ${number}`.execute(db)
  return rows[0]
}

/** Everything that belongs to the same procurement as a notice, oldest first: plan, competition, changes, result. */
export async function chainOf(db: Database | Tx, row: NoticeRow): Promise<NoticeRow[]> {
  const { rows } = await sql<NoticeRow>`
    select * from notice
    where notice = ${row.notice} or stream = ${row.stream} or procedure_id = ${row.procedure_id}
      or notice_id || '-' || notice_version = any(${row.summary.planning}::text[])
    order by published_at, number limit 200`.execute(db)
  return rows
}

/** What a procedure came to: `awarded`, `none`, `open`, or undefined when nobody has said. */
export async function outcomeOf(db: Database | Tx, procedure: string | null): Promise<string | undefined> {
  const { rows } = await sql<{
    outcome: string
  }>`select outcome from notice_outcome where procedure_id = ${procedure}`.execute(db)
  return rows[0]?.outcome
}
