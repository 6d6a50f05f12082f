// Tells senders' systems what becomes of their notices: every change once, in order, one after the other for each system.
import { sql } from 'kysely'
import { milliseconds, plus, type Instant } from '../../../kernel/clock.ts'
import type { Appointment, Database } from '../../../kernel/events/command.ts'
import { kindOf, type RecordedEvent } from '../../../kernel/events/event.ts'
import { enqueue } from '../../../kernel/jobs/job.ts'
import type { OutsideJob, Policy } from '../../../kernel/module.ts'
import { callSystem } from '../calls/signed-call.ts'
import type { NoticePublished } from '../published/published.ts'
import type { NoticeSubmitted } from '../submission/submission.ts'
import type { TedAnswered } from '../ted/hand-over.ts'
import type { StatusHook } from './status-hook.ts'

/** What is new, in one word that means one thing. */
export const statusChanges = [
  'received',
  'handed-over',
  'delayed',
  'publishing',
  'published',
  'stopped',
  'not-published',
  'refused',
  'released',
] as const

interface StatusSaid {
  readonly change: (typeof statusChanges)[number]
  /** As in the list of one's own notices; undefined where it is as it was. */
  readonly status?: string
  readonly number?: string
  readonly publicationId?: string
  readonly detail?: string
  readonly publishAt?: Instant
}

const tedChanges: Readonly<Record<TedAnswered['status'], StatusSaid['change'] | undefined>> = {
  SUBMITTED: 'handed-over',
  PUBLISHING: 'publishing',
  // The publication follows in the same transaction and says more.
  PUBLISHED: undefined,
  STOPPED: 'stopped',
  NOT_PUBLISHED: 'not-published',
  VALIDATION_FAILED: 'refused',
  UNREACHABLE: 'delayed',
}

/** What an event says of the standing of a submitted notice; undefined when it says nothing of it. */
export function statusSaid(event: RecordedEvent): StatusSaid | undefined {
  switch (event.type) {
    case 'notices.submitted': {
      const { publishAt } = event.data as NoticeSubmitted
      return { change: 'received', status: 'SUBMITTED', publishAt }
    }
    case 'notices.stopped':
      return { change: 'stopped', status: 'STOPPED' }
    case 'notices.ted-answered': {
      const { status, publication, detail } = event.data as TedAnswered
      const change = tedChanges[status]
      if (change === undefined) return undefined
      return {
        change,
        ...(status === 'UNREACHABLE' ? {} : { status }),
        ...(publication === undefined ? {} : { publicationId: publication }),
        ...(detail === undefined ? {} : { detail }),
      }
    }
    case 'notices.published': {
      const { number, ted } = event.data as NoticePublished
      return { change: 'published', status: 'PUBLISHED', number, ...(ted === undefined ? {} : { publicationId: ted }) }
    }
    case 'notices.released':
      return { change: 'released', status: 'PUBLISHED', number: (event.data as NoticePublished).number }
    default:
      return undefined
  }
}

export const statusPolicy: Policy = {
  name: 'notices.tell-status',
  on: ['notices.submitted', 'notices.stopped', 'notices.ted-answered', 'notices.published', 'notices.released'],
  handle: async (event, { db, publicUrl }) => {
    const said = kindOf(event.stream) === 'notice' ? statusSaid(event) : undefined
    if (said === undefined) return
    const { rows: hooks } = await sql<StatusHook>`
      select h.* from notice_status_hook h join stream s on s.owner = h.owner
      where s.id = ${event.stream} and h.created_at <= ${event.at} order by h.id`.execute(db)
    if (hooks.length === 0) return
    const { rows } = await sql<{ notice_id: string; notice_version: string; status: string }>`
      select notice_id, notice_version, status from notice_submission where stream = ${event.stream}`.execute(db)
    const [notice] = rows
    if (notice === undefined) return
    const body = {
      type: 'notice.status',
      noticeId: notice.notice_id,
      version: notice.notice_version,
      status: said.status ?? 'SUBMITTED',
      ...said,
      at: event.at,
      ...(said.number === undefined ? {} : { page: `${publicUrl}/notices/${said.number}` }),
    }
    for (const hook of hooks) await putOut(db, hook.id, event, body)
  },
}

/** Messages that were told are kept for their owner to see, so many of the latest. */
const keptTold = 200

/** Puts one message into the outbox of a hook; a second one of the same event changes nothing. */
async function putOut(db: Database, hook: string, event: RecordedEvent, body: object): Promise<void> {
  await sql`insert into notice_status_call (hook, place, stream, version, happened_at, body)
    select ${hook}, coalesce(max(place), 0) + 1, ${event.stream}, ${event.version}, ${event.at}, ${JSON.stringify(body)}::jsonb
    from notice_status_call where hook = ${hook}
    on conflict do nothing`.execute(db)
  await sql`delete from notice_status_call where hook = ${hook} and state = 'told'
    and place <= (select max(place) from notice_status_call where hook = ${hook}) - ${keptTold}`.execute(db)
  await enqueue(db, {
    kind: 'notices.tell-status',
    payload: { hook },
    key: `${hook} ${event.stream} ${event.version}`,
  })
}

const minute = 60_000
const longestWait = 6 * 60 * minute
/** With the waits between them about three days. */
const mostAttempts = 18
/** Messages that one job tells before others have their turn. */
const atOnce = 100

interface Claimed {
  readonly place: string
  readonly body: object
  readonly attempts: number
}

export const tellStatus: OutsideJob = {
  outside: async (payload, { services, now, signal }) => {
    const { hook: id, awake } = payload as { hook: string; awake?: true }
    const { db } = services
    const { rows } = await sql<StatusHook>`select * from notice_status_hook where id = ${id}`.execute(db)
    const [hook] = rows
    if (hook === undefined) {
      await sql`delete from notice_status_call where hook = ${id}`.execute(db)
      return []
    }
    if (awake === true)
      await sql`update notice_status_call set state = 'waiting', attempts = 0, retry_at = null
        where hook = ${id} and state <> 'told' and claimed_until is null`.execute(db)
    for (let told = 0; told < atOnce; told++) {
      const claimed = await claimFirst(db, id, now)
      if (claimed === undefined) return []
      const fault = await callSystem({
        url: hook.url,
        secret: hook.secret,
        delivery: `${id}.${claimed.place}`,
        body: JSON.stringify({ hook: id, sequence: Number(claimed.place), ...claimed.body }),
        now,
        local: services.demonstration,
        signal,
      }).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      )
      if (fault !== undefined) return later(db, id, claimed, fault, now)
      await sql`update notice_status_call set state = 'told', told_at = ${now}, claimed_until = null, last_error = null
        where hook = ${id} and place = ${claimed.place}`.execute(db)
    }
    return [{ kind: 'notices.tell-status', payload: { hook: id }, at: now }]
  },
}

/**
 * The first message that was not told, for this process alone; undefined when there is none, when it must wait, when another
 * process is telling it, or when the hook rests. What a process claimed and did not finish is free again after a while of
 * the database's own time.
 */
async function claimFirst(db: Database, hook: string, now: Instant): Promise<Claimed | undefined> {
  const { rows } = await sql<Claimed>`
    update notice_status_call set claimed_until = clock_timestamp() + interval '20 seconds', attempts = attempts + 1
    where hook = ${hook} and place = (select min(place) from notice_status_call where hook = ${hook} and state <> 'told')
      and state = 'waiting' and (retry_at is null or retry_at <= ${now}) and (claimed_until is null or claimed_until < clock_timestamp())
    returning place::text, body, attempts`.execute(db)
  return rows[0]
}

async function later(
  db: Database,
  hook: string,
  { place, attempts }: Claimed,
  fault: string,
  now: Instant,
): Promise<readonly Appointment[]> {
  const gaveUp = attempts >= mostAttempts
  const retryAt = plus(now, { milliseconds: Math.min(minute * 2 ** (attempts - 1), longestWait) })
  await sql`update notice_status_call set state = ${gaveUp ? 'failed' : 'waiting'}, retry_at = ${gaveUp ? null : retryAt},
      claimed_until = null, last_error = ${fault.slice(0, 500)} where hook = ${hook} and place = ${place}`.execute(db)
  return gaveUp
    ? []
    : [
        {
          kind: 'notices.tell-status',
          payload: { hook },
          at: retryAt,
          key: `${hook} ${place} ${attempts} ${milliseconds(now)}`,
        },
      ]
}
