// A finished notice that stands alone: handed in as XML, checked, published at its time, or stopped before that.
import { buffer } from 'node:stream/consumers'
import { fromXml, validateNotice, type NoticeModel, type NoticeSummary } from '@heldigital/eforms'
import { osloMidnight } from '../published/oslo-midnight.ts'
import { sql } from 'kysely'
import { sha256 } from '../../../kernel/canonical.ts'
import { milliseconds, type Instant } from '../../../kernel/clock.ts'
import { command, type Decision, type Tx } from '../../../kernel/events/command.ts'
import { bareId, type StreamId } from '../../../kernel/events/event.ts'
import type { Fold } from '../../../kernel/events/fold.ts'
import type { FileStore } from '../../../kernel/files/file-store.ts'
import { organisationOf } from '../../../kernel/identity/actor.ts'
import { refuse, type Refusal } from '../../../kernel/refusal.ts'
import { object, Type } from '../../../kernel/schema.ts'
import { factsOf, plainSummary } from '../draft/content.ts'
import { nextNoticeNumber } from '../draft/draft.ts'
import { officialSdks } from '../draft/official-sdks.ts'
import { outgoing, releaseOf } from '../published/outgoing.ts'
import type { NoticePublished } from '../published/published.ts'
import { tedSetUp } from '../ted/ted-client.ts'
import { xmlOf } from '../published/xml.ts'
import { submissionTexts as texts } from './submission-texts.ts'

export interface SubmissionState {
  /** `refused`: by TED. */
  readonly stage: 'none' | 'submitted' | 'published' | 'stopped' | 'refused'
  readonly submitted: NoticeSubmitted | undefined
  /** What TED said last of a notice that goes there. */
  readonly ted: string | undefined
  readonly stopAsked: boolean
}

/** Event `notices.submitted`. */
export interface NoticeSubmitted {
  /** The notice as people think of it: a change belongs to the notice that it changes. */
  readonly notice: string
  readonly version: number
  readonly kind: NoticePublished['kind']
  readonly subtype: string
  /** SHA-256 of the XML as it was handed in. */
  readonly xml: string
  readonly publishAt: Instant
  readonly author: string
  readonly facts: NoticePublished['facts']
  readonly summary: NoticeSummary
  /** It is handed over to TED, and published here when TED has published it. */
  readonly ted?: boolean
}

export const submission: Fold<SubmissionState> = {
  name: 'notice-submission',
  initial: { stage: 'none', submitted: undefined, ted: undefined, stopAsked: false },
  evolve: (state, event) => {
    if (event.type === 'notices.submitted')
      return { ...state, stage: 'submitted', submitted: event.data as NoticeSubmitted }
    if (event.type === 'notices.stop-asked') return { ...state, stopAsked: true }
    if (event.type === 'notices.ted-answered') {
      const { status } = event.data as { status: string }
      const refused = status === 'VALIDATION_FAILED' || status === 'NOT_PUBLISHED'
      return { ...state, ted: status, stage: refused ? 'refused' : status === 'STOPPED' ? 'stopped' : state.stage }
    }
    if (event.type === 'notices.published') return { ...state, stage: 'published' }
    if (event.type === 'notices.stopped') return { ...state, stage: 'stopped' }
    return state
  },
}

interface SubmissionFacts {
  /** The official SDKs at hand: with them every subtype can be checked. */
  readonly sdks: readonly NoticeModel[]
  /** The earlier notices that this one names, by `id-version`. */
  readonly earlier: ReadonlyMap<
    string,
    { readonly notice: string; readonly version: number; readonly owner: string; readonly bytes: Uint8Array }
  >
}

/** Published no later than this many days ahead, as TED has it. */
const mostDaysAhead = 60

export const submitNotice = command({
  name: 'notices.submit',
  title: { nb: 'Send inn en ferdig kunngjøring', nn: 'Send inn ei ferdig kunngjering', en: 'Submit a finished notice' },
  done: { nb: 'Kunngjøringen er mottatt.', nn: 'Kunngjeringa er motteken.', en: 'The notice was received.' },
  kind: 'notice',
  opens: true,
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({
    xml: Type.String({ minLength: 1, maxLength: 3_500_000 }),
    author: Type.Optional(Type.String({ maxLength: 200, pattern: '^[^\\s@]+@[^\\s@]+$' })),
  }),
  fold: submission,
  gather: async (tx, { input, files }): Promise<SubmissionFacts | Refusal> => {
    const sdks = officialSdks().models
    const read = fromXml(new TextEncoder().encode(input.xml), { sdks })
    if (!read.ok) return refuse('notices.not-a-notice', texts.notANotice, texts.notANoticeCure, { field: 'xml' })
    const said = plainSummary(read.draft)
    // Two who hand in the same notice at once stand in line here.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`notice ${said.noticeId}-${said.version}`}, 0))`.execute(
      tx,
    )
    const { rows } =
      await sql`select 1 from notice_submission where notice_id = ${said.noticeId} and notice_version = ${said.version}
      union all select 1 from notice where notice_id = ${said.noticeId} and notice_version = ${said.version}`.execute(
        tx,
      )
    if (rows.length > 0) return refuse('notices.known-already', texts.known, texts.knownCure, { status: 409 })
    return { sdks, earlier: await earlierNotices(tx, files, said.change === undefined ? [] : [said.change.notice]) }
  },
  decide: (_state, { xml, author }, { now, actor, stream, facts }) => {
    const bytes = new TextEncoder().encode(xml)
    const read = fromXml(bytes, { sdks: facts.sdks })
    if (!read.ok) return refuse('notices.not-a-notice', texts.notANotice, texts.notANoticeCure, { field: 'xml' })
    const said = plainSummary(read.draft)
    const mine = organisationOf(actor) ?? ''
    if (!said.buyers.some((buyer) => `0192:${buyer.number?.replaceAll(/\D/g, '') ?? ''}` === mine))
      return refuse('notices.not-the-buyer', texts.notBuyer, texts.notBuyerCure, { field: 'xml', status: 403 })
    const wrong = refusalOf(bytes, now, facts)
    if (wrong !== undefined) return wrong
    const earlier = said.change === undefined ? undefined : facts.earlier.get(said.change.notice)
    if (said.change !== undefined && (earlier === undefined || earlier.owner !== mine))
      return refuse('notices.nothing-to-change', texts.nothingToChange, texts.nothingToChangeCure, {
        field: 'BT-758-notice',
      })
    const publishAt = publicationTime(said.publishFrom, now)
    if (publishAt === undefined)
      return refuse('notices.too-far-ahead', texts.tooFar, texts.tooFarCure, { field: 'BT-738-notice' })
    const ted = read.draft.profile === 'eu' || read.draft.profile === 'nor-eu'
    if (ted && !tedSetUp()) return refuse('notices.no-ted', texts.noTed, texts.noTedCure, { status: 503 })
    const data: NoticeSubmitted = {
      notice: earlier?.notice ?? said.noticeId,
      version: (earlier?.version ?? 0) + 1,
      kind: earlier !== undefined ? 'change' : kindOfForm(said.formType),
      subtype: said.subtype,
      xml: sha256(bytes),
      publishAt,
      author: author ?? '',
      facts: factsOf(read.draft),
      summary: said,
      ...(ted ? { ted } : {}),
    }
    return {
      events: [{ type: 'notices.submitted', data }],
      documents: [bytes],
      // TED itself waits for the preferred day.
      appointments: [
        ted
          ? { kind: 'notices.hand-over', payload: { stream, tries: 0 }, key: bareId(stream) }
          : { kind: 'notices.publish', payload: { stream }, at: publishAt, key: bareId(stream) },
      ],
    }
  },
})

export const stopNotice = command({
  name: 'notices.stop',
  title: { nb: 'Stopp publiseringen', nn: 'Stopp publiseringa', en: 'Stop the publication' },
  done: { nb: 'Publiseringen er stoppet.', nn: 'Publiseringa er stoppa.', en: 'The publication was stopped.' },
  kind: 'notice',
  party: 'owner',
  roles: ['caseOfficer', 'approver'],
  input: object({}),
  fold: submission,
  decide: (state, _input, { stream, now }) => {
    if (state.stage !== 'submitted' || state.stopAsked)
      return refuse('notices.not-waiting', texts.notWaiting, texts.notWaitingCure, { status: 409 })
    if (state.submitted?.ted !== true) return { events: [{ type: 'notices.stopped', data: {} }] }
    if (state.ted === 'PUBLISHING')
      return refuse('notices.not-waiting', texts.notWaiting, texts.notWaitingCure, { status: 409 })
    return {
      events: [{ type: 'notices.stop-asked', data: {} }],
      appointments: [
        { kind: 'notices.hand-over', payload: { stream, tries: 0 }, key: `stop ${bareId(stream)} ${now}` },
      ],
    }
  },
})

/** Given by the product when the time has come. Once only: a stopped or published notice refuses it. */
export const publishSubmitted = command({
  name: 'notices.publish',
  title: { nb: 'Publiser kunngjøringen', nn: 'Publiser kunngjeringa', en: 'Publish the notice' },
  done: { nb: 'Kunngjøringen er publisert.', nn: 'Kunngjeringa er publisert.', en: 'The notice was published.' },
  kind: 'notice',
  party: 'product',
  roles: [],
  input: object({}),
  fold: submission,
  gather: async (tx, { state, now, files }) => ({
    number: state.stage === 'submitted' ? await nextNoticeNumber(tx, now) : '',
    bytes: state.submitted === undefined ? undefined : await xmlOf(files, state.submitted.xml),
  }),
  decide: (state, _input, { facts, now, stream }) => {
    const { stage, submitted } = state
    if (stage !== 'submitted' || submitted === undefined || submitted.ted === true)
      return refuse('notices.not-waiting', texts.notWaiting, texts.notWaitingCure, { status: 409 })
    return publicationOf(submitted, facts.bytes, facts.number, now, stream)
  },
})

/** The publication of a submitted notice: as it came, without what it keeps back for now. */
export function publicationOf(
  submitted: NoticeSubmitted,
  bytes: Uint8Array | undefined,
  number: string,
  now: Instant,
  stream: StreamId,
): Exclude<Decision, Refusal> | Refusal {
  const { publishAt: _publishAt, author: _author, ted: _ted, ...plain } = submitted
  const sdks = officialSdks().models
  const read = bytes === undefined ? undefined : fromXml(bytes, { sdks })
  if (bytes === undefined || read?.ok !== true)
    return refuse('notices.not-a-notice', texts.notANotice, texts.notANoticeCure, { status: 503 })
  const { said, documents, releaseAt } = outgoing(read.draft, now, { bytes, sdks })
  const data: NoticePublished = { ...plain, ...said, number }
  return {
    events: [{ type: 'notices.published', data }],
    documents,
    appointments: releaseAt === undefined ? [] : [releaseOf(stream, number, releaseAt)],
  }
}

/** Everything that is wrong with a finished notice, as one refusal; undefined when it may be published. */
export function refusalOf(bytes: Uint8Array, now: Instant, facts: SubmissionFacts): Refusal | undefined {
  const { verdict, findings, version } = validateNotice(bytes, {
    now: milliseconds(now),
    sdks: facts.sdks,
    earlier: (id) => facts.earlier.get(id)?.bytes,
  })
  if (verdict === 'valid') return undefined
  if (verdict === 'not-checked')
    return refuse('notices.no-rules', texts.noRules, texts.noRulesCure, { field: version ?? 'CustomizationID' })
  const errors = findings.filter((each) => each.severity === 'ERROR').slice(0, 100)
  return {
    ...refuse('notices.not-valid', texts.notValid, texts.notValidCure, { field: 'xml' }),
    more: errors.map((each) =>
      refuse(`notices.${each.rule}`, each.text, each.cure, {
        legalBasis: each.rule,
        field: each.field ?? each.xpath,
      }),
    ),
  }
}

async function earlierNotices(tx: Tx, files: FileStore, ids: readonly string[]): Promise<SubmissionFacts['earlier']> {
  const { rows } = await sql<{ id: string; notice: string; version: number; buyer: string; xml: string }>`
    select notice_id || '-' || notice_version as id, notice, buyer, xml,
      (select max(version) from notice later where later.notice = n.notice) as version
    from notice n where notice_id || '-' || notice_version = any(${ids}::text[])`.execute(tx)
  const found = new Map<string, { notice: string; version: number; owner: string; bytes: Uint8Array }>()
  for (const row of rows) {
    const stream = await files.get(row.xml)
    if (stream !== undefined)
      found.set(row.id, { notice: row.notice, version: row.version, owner: row.buyer, bytes: await buffer(stream) })
  }
  return found
}

export function kindOfForm(formType: string | undefined): NoticePublished['kind'] {
  if (formType === 'planning' || formType === 'consultation') return 'planning'
  return formType === 'result' || formType === 'dir-awa-pre' || formType === 'cont-modif' ? 'result' : 'competition'
}

/** Now, or the beginning of the preferred day in Norway (BT-738); undefined when that is too far ahead. */
function publicationTime(day: string | undefined, now: Instant): Instant | undefined {
  const at = day === undefined ? now : osloMidnight(day)
  if (at === undefined || milliseconds(at) <= milliseconds(now)) return now
  return milliseconds(at) - milliseconds(now) > mostDaysAhead * 86_400_000 ? undefined : at
}
