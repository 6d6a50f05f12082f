// Where a sender's system is told of what becomes of the notices that the sender hands in.
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Instant } from '../../../kernel/clock.ts'
import { command, type Database } from '../../../kernel/events/command.ts'
import { bareId } from '../../../kernel/events/event.ts'
import type { Fold } from '../../../kernel/events/fold.ts'
import type { View } from '../../../kernel/events/view.ts'
import { organisationOf } from '../../../kernel/identity/actor.ts'
import { words } from '../../../kernel/language.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { line, object, Type } from '../../../kernel/schema.ts'

interface HookState {
  readonly dropped: boolean
}

const hook: Fold<HookState> = {
  name: 'notice-status-hook',
  initial: { dropped: false },
  evolve: (state, event) => (event.type === 'notices.status-hook-dropped' ? { dropped: true } : state),
}

/** Event `notices.status-hook-added`. */
interface HookAdded {
  readonly name: string
  readonly url: string
  /** Signs the calls. */
  readonly secret: string
}

/** Of one organisation. */
export const mostHooks = 5

const keepers = ['caseOfficer', 'administrator'] as const

export const addStatusHook = command({
  name: 'notices.add-status-hook',
  title: words(
    'Varsle et system om innsendte kunngjøringer',
    'Varsle eit system om innsende kunngjeringar',
    'Tell a system of submitted notices',
  ),
  done: words(
    'Systemet får beskjed om hver statusendring fra nå av.',
    'Systemet får melding om kvar statusendring frå no av.',
    'The system is told of every change of status from now on.',
  ),
  kind: 'notice-status-hook',
  opens: true,
  party: 'owner',
  roles: [...keepers],
  input: object({
    name: line(100),
    url: Type.String({ maxLength: 500, pattern: '^https?://[^\\s"<>]+$' }),
  }),
  fold: hook,
  gather: async (tx, { owner }) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`notice-status-hook ${owner}`}, 0))`.execute(tx)
    const { rows } = await sql<{
      count: number
    }>`select count(*)::int as count from notice_status_hook where owner = ${owner}`.execute(tx)
    return { secret: randomBytes(24).toString('base64url'), count: rows[0]?.count ?? 0 }
  },
  decide: (_state, { name, url }, { facts }) => {
    if (facts.count >= mostHooks)
      return refuse('notices.too-many-status-hooks', texts.tooMany, texts.tooManyCure, { status: 409 })
    if (!URL.canParse(url)) return refuse('notices.bad-address', texts.noAddress, texts.noAddressCure, { field: 'url' })
    const data: HookAdded = { name, url, secret: facts.secret }
    return { events: [{ type: 'notices.status-hook-added', data }] }
  },
  next: () => '/notices/submitted',
})

export const dropStatusHook = command({
  name: 'notices.drop-status-hook',
  title: words('Slutt å varsle et system', 'Slutt å varsle eit system', 'Stop telling a system'),
  done: words(
    'Systemet får ikke flere beskjeder.',
    'Systemet får ikkje fleire meldingar.',
    'The system is told no more.',
  ),
  kind: 'notice-status-hook',
  party: 'owner',
  roles: [...keepers],
  input: object({}),
  fold: hook,
  decide: ({ dropped }) => ({ events: dropped ? [] : [{ type: 'notices.status-hook-dropped', data: {} }] }),
  next: () => '/notices/submitted',
})

/** After the address has failed for so long that the product gave up: goes on with the first message that was not taken. */
export const resumeStatusHook = command({
  name: 'notices.resume-status-hook',
  title: words('Prøv å varsle systemet igjen', 'Prøv å varsle systemet igjen', 'Try to tell the system again'),
  done: words(
    'Vi prøver igjen nå, med den første beskjeden som ikke kom frem.',
    'Vi prøver igjen no, med den første meldinga som ikkje kom fram.',
    'We try again now, with the first message that was not delivered.',
  ),
  kind: 'notice-status-hook',
  party: 'owner',
  roles: [...keepers],
  input: object({}),
  fold: hook,
  decide: ({ dropped }, _input, { stream, now }) =>
    dropped
      ? refuse('notices.no-such-status-hook', texts.none, texts.noneCure, { status: 404 })
      : {
          events: [{ type: 'notices.status-hook-resumed', data: {} }],
          appointments: [
            {
              kind: 'notices.tell-status',
              payload: { hook: bareId(stream), awake: true },
              key: `${bareId(stream)} resumed ${now}`,
            },
          ],
        },
  next: () => '/notices/submitted',
})

export interface StatusHook {
  readonly id: string
  readonly owner: string
  readonly name: string
  readonly url: string
  readonly secret: string
  readonly created_at: Instant
}

export const statusHooksView: View = {
  name: 'notice-status-hooks',
  tables: ['notice_status_hook'],
  on: {
    'notices.status-hook-added': async (tx, event) => {
      const { name, url, secret } = event.data as HookAdded
      await sql`insert into notice_status_hook (id, owner, name, url, secret, created_at)
        values (${bareId(event.stream)}, ${organisationOf(event.actor) ?? ''}, ${name}, ${url}, ${secret}, ${event.at})
        on conflict (id) do nothing`.execute(tx)
    },
    'notices.status-hook-dropped': async (tx, event) => {
      await sql`delete from notice_status_hook where id = ${bareId(event.stream)}`.execute(tx)
    },
  },
}

export async function hooksOf(db: Database, owner: string): Promise<StatusHook[]> {
  const { rows } =
    await sql<StatusHook>`select * from notice_status_hook where owner = ${owner} order by created_at, id`.execute(db)
  return rows
}

/** One thing to tell one system. */
export interface StatusCall {
  readonly hook: string
  /** Counts the messages of the hook, from 1 without gaps. */
  readonly place: number
  readonly happened_at: Instant
  readonly body: {
    readonly status: string
    readonly change: string
    readonly noticeId: string
    readonly version: string
  }
  /** `failed`: nobody took it for so long that the hook rests until its owner wakes it. */
  readonly state: 'waiting' | 'told' | 'failed'
  readonly attempts: number
  readonly retry_at: Instant | null
  readonly last_error: string | null
  readonly told_at: Instant | null
}

/** The latest messages of a hook, the newest first. */
export async function callsOf(db: Database, hookId: string, limit: number): Promise<StatusCall[]> {
  const { rows } = await sql<StatusCall>`
    select hook, place::int as place, happened_at, body, state, attempts, retry_at, last_error, told_at
    from notice_status_call where hook = ${hookId} order by notice_status_call.place desc limit ${limit}`.execute(db)
  return rows
}

const texts = {
  tooMany: words(
    'Virksomheten varsler for mange systemer',
    'Verksemda varslar for mange system',
    'The organisation tells too many systems',
  ),
  tooManyCure: words('Slett ett som ikke brukes.', 'Slett eitt som ikkje blir brukt.', 'Delete one that is not used.'),
  noAddress: words('Dette er ikke en nettadresse', 'Dette er ikkje ei nettadresse', 'This is not a web address'),
  noAddressCure: words(
    'Skriv hele adressen, som https://system.example/kunngjøringer.',
    'Skriv heile adressa, som https://system.example/kunngjeringar.',
    'Write the whole address, such as https://system.example/notices.',
  ),
  none: words('Systemet er slettet', 'Systemet er sletta', 'The system was deleted'),
  noneCure: words('Legg det til på nytt.', 'Legg det til på nytt.', 'Add it anew.'),
}
