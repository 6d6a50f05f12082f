// Who is logged in. The browser holds a random token; the database holds its hash, so that a copy of the database opens no
// session. Limits run by the database's own time: moving the demonstration clock logs nobody out.
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { decodeJwt } from 'jose'
import { sql } from 'kysely'
import type { Instant } from '../clock.ts'
import type { Database } from '../events/command.ts'
import type { Newcomer, OrganisationId, Person, PersonId } from './actor.ts'
import type { Membership } from './directory.ts'
import type { Level } from './level.ts'

export interface SessionLimits {
  /** Without any request for so long, the session is over. */
  readonly idleMinutes: number
  /** However busy, it is over then. */
  readonly absoluteMinutes: number
}

export const usualLimits: SessionLimits = { idleMinutes: 60, absoluteMinutes: 12 * 60 }

export interface Session {
  readonly person: PersonId
  /** Undefined for somebody who belongs to no organisation here yet. */
  readonly name: string | undefined
  readonly level: Level
  readonly startedAt: Instant
  /** Whom the person acts for: the choice, or the first by name. */
  readonly actingFor: Membership | undefined
  readonly memberships: readonly Membership[]
  /** What form tokens are bound to. */
  readonly binding: string
}

export interface Login {
  readonly person: PersonId
  readonly level: Level
  /** The identity token; kept sealed, to end the session at the provider. */
  readonly idToken: string
  /** The provider's name for its own session (`sid`). */
  readonly providerSession?: string
}

const tokenPattern = /^[A-Za-z0-9_-]{43}$/

/** Starts a session and gives its token, 256 random bits. */
export async function startSession(db: Database, login: Login): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const sid = login.providerSession === undefined ? null : hashOf(login.providerSession)
  await sql`insert into session (token_hash, person, level, sealed_id_token, provider_session)
    values (${hashOf(token)}, ${login.person}, ${login.level}, ${seal(login.idToken, token)}, ${sid})`.execute(db)
  return token
}

/** The session of a token, or undefined when there is none or it is over. Membership is read afresh every time. */
export async function findSession(db: Database, token: string, limits: SessionLimits): Promise<Session | undefined> {
  if (!tokenPattern.test(token)) return undefined
  const hash = hashOf(token)
  const { rows } = await sql<{
    person: PersonId
    chosen: OrganisationId | null
    level: Level
    started_at: Instant
    name: string | null
    untouched: boolean
    memberships: Membership[]
  }>`
    select s.person, s.organisation as chosen, s.level, s.started_at, p.name,
      s.seen_at < clock_timestamp() - interval '1 minute' as untouched,
      coalesce((
        select json_agg(json_build_object('organisation', o.id, 'name', o.name, 'kind', o.kind, 'roles', m.roles) order by o.name, o.id)
        from membership m join organisation o on o.id = m.organisation
        where m.person = s.person and o.deactivated_at is null
      ), '[]') as memberships
    from session s left join person p on p.id = s.person
    where s.token_hash = ${hash} and ${alive(limits)}`.execute(db)
  const row = rows[0]
  if (row === undefined) return undefined
  if (row.untouched) await sql`update session set seen_at = clock_timestamp() where token_hash = ${hash}`.execute(db)
  return {
    person: row.person,
    name: row.name ?? undefined,
    level: row.level,
    startedAt: row.started_at,
    actingFor: row.memberships.find(({ organisation }) => organisation === row.chosen) ?? row.memberships[0],
    memberships: row.memberships,
    binding: `session ${hash.toString('base64url')}`,
  }
}

/** The session's person as an actor. */
export function actorFor(session: Session): Person | Newcomer {
  const { actingFor, person } = session
  if (actingFor === undefined) return { kind: 'newcomer', person }
  return { kind: 'person', person, organisation: actingFor.organisation, roles: actingFor.roles }
}

/** Lets the session act for another of its person's organisations; false when the person is no member of it. */
export async function chooseOrganisation(db: Database, token: string, organisation: string): Promise<boolean> {
  const { rows } = await sql`
    update session s set organisation = m.organisation from membership m join organisation o on o.id = m.organisation
    where s.token_hash = ${hashOf(token)} and m.person = s.person and m.organisation = ${organisation}
      and o.deactivated_at is null
    returning s.person`.execute(db)
  return rows.length > 0
}

/** The national number that the session's login told; readable only with the session's own token. */
export async function nationalNumberOf(db: Database, token: string): Promise<string | undefined> {
  if (!tokenPattern.test(token)) return undefined
  const { rows } = await sql<{ sealed_id_token: Buffer | null }>`
    select sealed_id_token from session where token_hash = ${hashOf(token)}`.execute(db)
  const sealed = rows[0]?.sealed_id_token
  if (sealed === undefined || sealed === null) return undefined
  const { pid } = decodeJwt(unseal(sealed, token))
  return typeof pid === 'string' ? pid : undefined
}

/** Ends a session; gives its identity token, for the logout at the provider. */
export async function endSession(db: Database, token: string): Promise<string | undefined> {
  if (!tokenPattern.test(token)) return undefined
  const { rows } = await sql<{ sealed_id_token: Buffer | null }>`
    delete from session where token_hash = ${hashOf(token)} returning sealed_id_token`.execute(db)
  const sealed = rows[0]?.sealed_id_token
  return sealed === undefined || sealed === null ? undefined : unseal(sealed, token)
}

/** Ends every session that stands on a session of the provider that has ended there. */
export async function endProviderSession(db: Database, providerSession: string): Promise<void> {
  await sql`delete from session where provider_session = ${hashOf(providerSession)}`.execute(db)
}

/** Removes what is over. */
export async function sweepSessions(db: Database, limits: SessionLimits): Promise<void> {
  await sql`delete from session s where not (${alive(limits)})`.execute(db)
}

function alive({ idleMinutes, absoluteMinutes }: SessionLimits) {
  return sql`s.seen_at > clock_timestamp() - ${idleMinutes}::double precision * interval '1 minute'
    and s.started_at > clock_timestamp() - ${absoluteMinutes}::double precision * interval '1 minute'`
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

const nonceLength = 12
const tagLength = 16

// The identity token names the person by national number. Only whoever brings the session's token can read it back.
function seal(text: string, token: string): Buffer {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', sealKey(token), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

function unseal(sealed: Buffer, token: string): string {
  const decipher = createDecipheriv('aes-256-gcm', sealKey(token), sealed.subarray(0, nonceLength))
  decipher.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength))
  return decipher.update(sealed.subarray(nonceLength + tagLength), undefined, 'utf8') + decipher.final('utf8')
}

function sealKey(token: string): Buffer {
  return Buffer.from(hkdfSync('sha256', token, '', 'heldigital identity token', 32))
}
