// The hand-over to TED: an outbox in which each notice stands until TED has said what became of it. Every step may happen
// again: TED knows a notice by its identifier and version, and takes it once.
import { buffer } from 'node:stream/consumers'
import { forTed, fromXml, toXml } from '@heldigital/eforms'
import { milliseconds, plus, type Instant } from '../../../kernel/clock.ts'
import { command, type Appointment, type Tx } from '../../../kernel/events/command.ts'
import { bareId, type Event, type StreamId } from '../../../kernel/events/event.ts'
import type { FileStore } from '../../../kernel/files/file-store.ts'
import { theProduct } from '../../../kernel/identity/actor.ts'
import { words } from '../../../kernel/language.ts'
import type { OutsideJob, Services } from '../../../kernel/module.ts'
import { isRefusal, refuse } from '../../../kernel/refusal.ts'
import { object, Type } from '../../../kernel/schema.ts'
import { nextNoticeNumber } from '../draft/draft.ts'
import { officialSdks } from '../draft/official-sdks.ts'
import { publicationOf, submission, type SubmissionState } from '../submission/submission.ts'
import { submissionTexts as texts } from '../submission/submission-texts.ts'
import { tedClient, tedStatuses, type TedClient, type TedOutcome } from './ted-client.ts'
import { startTedCounterpart, type TedCounterpart } from './ted-counterpart.ts'

/** Event `notices.ted-answered`. */
export interface TedAnswered {
  readonly status: (typeof tedStatuses)[number] | 'UNREACHABLE'
  readonly publication?: string
  readonly detail?: string
}

/** Given by the product with what TED has said. The publication follows from the answer in the same transaction, so that there is never a second one. */
export const recordTed = command({
  name: 'notices.record-ted',
  title: words('Noter svaret fra TED', 'Noter svaret frå TED', 'Record the answer of TED'),
  done: words('Svaret er notert.', 'Svaret er notert.', 'The answer was recorded.'),
  kind: 'notice',
  party: 'product',
  roles: [],
  input: object({
    status: Type.Enum([...tedStatuses, 'UNREACHABLE']),
    publication: Type.Optional(Type.String({ maxLength: 40 })),
    detail: Type.Optional(Type.String({ maxLength: 1000 })),
  }),
  fold: submission,
  gather: async (tx: Tx, { state, input, now, files }) => ({
    number: awaitsTed(state) && input.status === 'PUBLISHED' ? await nextNoticeNumber(tx, now) : '',
    bytes:
      input.status === 'PUBLISHED' && state.submitted !== undefined
        ? await bytesOf(files, state.submitted.xml)
        : undefined,
  }),
  decide: (state, { status, publication, detail }, { facts, now, stream }) => {
    const { submitted } = state
    if (submitted === undefined || !awaitsTed(state) || state.ted === status)
      return refuse('notices.not-waiting', texts.notWaiting, texts.notWaitingCure, { status: 409 })
    const said: TedAnswered = {
      status,
      ...(publication === undefined ? {} : { publication }),
      ...(detail === undefined ? {} : { detail }),
    }
    const answered: Event = { type: 'notices.ted-answered', data: said }
    if (status !== 'PUBLISHED') return { events: [answered] }
    const published = publicationOf(submitted, facts.bytes, facts.number, now, stream)
    if ('refused' in published) return published
    const [event, ...others] = published.events
    const data = { ...(event?.data as object), ...(publication === undefined ? {} : { ted: publication }) }
    return {
      ...published,
      events: [answered, { type: 'notices.published', data }, ...others],
    }
  },
})

function awaitsTed(state: SubmissionState): boolean {
  return state.stage === 'submitted' && state.submitted?.ted === true
}

async function bytesOf(files: FileStore, sha256: string): Promise<Uint8Array | undefined> {
  const stream = await files.get(sha256)
  return stream === undefined ? undefined : buffer(stream)
}

let counterpart: Promise<TedCounterpart> | undefined

/** TED as the operator has set it up; in the demonstration a local counterpart; undefined when there is none. */
async function ted(services: Services): Promise<TedClient | undefined> {
  const address = process.env['HELDIGITAL_TED_URL'] ?? ''
  const email = process.env['HELDIGITAL_TED_EMAIL'] ?? 'noreply@heldigital.example'
  if (address !== '') return tedClient({ address, email, key: process.env['HELDIGITAL_TED_KEY'] ?? '' })
  if (!services.demonstration) return undefined
  counterpart ??= startTedCounterpart({ now: () => milliseconds(services.clock.now()) })
  return tedClient({ address: (await counterpart).address, email, key: 'demonstration' })
}

interface HandOver {
  readonly stream: StreamId
  /** How many attempts came before. */
  readonly tries: number
}

export const handOver: OutsideJob = {
  outside: async (payload, { services, now, signal }) => {
    const { stream, tries } = payload as HandOver
    const loaded = await services.load(stream)
    const state = loaded === undefined ? undefined : services.stateOf(loaded, submission)
    if (state === undefined || state.submitted === undefined || !awaitsTed(state)) return []
    const { submitted } = state
    const sdks = officialSdks().models
    const bytes = await bytesOf(services.files, submitted.xml)
    const read = bytes === undefined ? undefined : fromXml(bytes, { sdks })
    const filtered = read?.ok === true ? forTed(read.draft) : undefined
    if (filtered === undefined) throw new Error('the submitted notice cannot be read')
    if ('code' in filtered) {
      await record(services, stream, { kind: 'answered', status: 'VALIDATION_FAILED', detail: filtered.code }, 'filter')
      return []
    }
    const client = await ted(services)
    const notice = { id: submitted.summary.noticeId, version: submitted.summary.version }
    const outcome: TedOutcome =
      client === undefined
        ? { kind: 'unreachable', detail: 'HELDIGITAL_TED_URL is not set' }
        : state.stopAsked
          ? await client.stop(notice, signal)
          : await client.submit(toXml(filtered, { sdks }), notice, signal)
    // Never handed over, so there is nothing to stop there.
    const known: TedOutcome =
      outcome.kind === 'unknown' && state.stopAsked ? { kind: 'answered', status: 'STOPPED' } : outcome
    return after(services, stream, known, { now, tries, kind: 'notices.hand-over', ted: state.ted })
  },
}

export const askTed: OutsideJob = {
  outside: async (payload, { services, now, signal }) => {
    const { stream, tries } = payload as HandOver
    const loaded = await services.load(stream)
    const state = loaded === undefined ? undefined : services.stateOf(loaded, submission)
    const client = await ted(services)
    if (state === undefined || state.submitted === undefined || !awaitsTed(state) || client === undefined) return []
    const { noticeId, version } = state.submitted.summary
    const outcome = await client.status({ id: noticeId, version }, signal)
    // TED has lost it, or never had it: it is handed over again, under the same identifier.
    if (outcome.kind === 'unknown') return [appointment('notices.hand-over', stream, 0, now, 0)]
    return after(services, stream, outcome, { now, tries, kind: 'notices.ask-ted', ted: state.ted })
  },
}

const minute = 60_000
const longestWait = 120 * minute

/** Records what is new, and says when to ask next. */
async function after(
  services: Services,
  stream: StreamId,
  outcome: TedOutcome,
  { now, tries, kind, ted: earlier }: { now: Instant; tries: number; kind: string; ted: string | undefined },
): Promise<readonly Appointment[]> {
  if (outcome.kind !== 'answered') {
    const detail = outcome.kind === 'unknown' ? 'unknown' : outcome.detail
    // The third failure in a row is told to the sender; the attempts go on until TED answers.
    if (tries === 2 && earlier === undefined) await record(services, stream, { kind: 'unreachable', detail }, now)
    return [appointment(kind, stream, tries + 1, now, Math.min(minute * 2 ** tries, 30 * minute))]
  }
  if (outcome.status !== earlier) await record(services, stream, outcome, outcome.status)
  if (outcome.status !== 'SUBMITTED' && outcome.status !== 'PUBLISHING') return []
  // The submission answers slowly to being asked often: at most every two hours, as the Publications Office wants it.
  const wait = kind === 'notices.hand-over' ? 5 * minute : Math.min(5 * minute * 2 ** (tries + 1), longestWait)
  return [appointment('notices.ask-ted', stream, kind === 'notices.hand-over' ? 0 : tries + 1, now, wait)]
}

function appointment(kind: string, stream: StreamId, tries: number, now: Instant, wait: number): Appointment {
  const at = plus(now, { milliseconds: wait })
  return { kind, payload: { stream, tries } satisfies HandOver, at, key: `${bareId(stream)} ${at} ${tries}` }
}

async function record(
  services: Services,
  stream: StreamId,
  outcome: Exclude<TedOutcome, { kind: 'unknown' }>,
  occasion: string,
): Promise<void> {
  const input =
    outcome.kind === 'answered'
      ? {
          status: outcome.status,
          ...(outcome.publication === undefined ? {} : { publication: outcome.publication }),
          ...(outcome.detail === undefined ? {} : { detail: outcome.detail }),
        }
      : { status: 'UNREACHABLE', detail: outcome.detail.slice(0, 1000) }
  const done = await services.execute({
    name: 'notices.record-ted',
    stream,
    actor: theProduct,
    input,
    id: `notices.ted/${bareId(stream)}/${occasion}`,
  })
  // Recorded by an earlier attempt, under the same name or as the answer to another question.
  if (isRefusal(done) && done.code !== 'notices.not-waiting' && done.code !== 'kernel.command-reused')
    throw new Error(done.code)
}
