// Requests to register an organisation: for whoever asked, and for the operator who answers.
import { sql } from 'kysely'
import { plus, type Instant } from '../../kernel/clock.ts'
import type { Database, Tx } from '../../kernel/events/command.ts'
import type { RecordedEvent, StreamId } from '../../kernel/events/event.ts'
import type { View } from '../../kernel/events/view.ts'
import type { OrganisationId, PersonId } from '../../kernel/identity/actor.ts'

export interface RegistrationRequest {
  readonly stream: StreamId
  readonly organisation: OrganisationId
  readonly name: string
  readonly form: string
  readonly person: PersonId
  readonly personName: string
  readonly role: string | null
  readonly standing: 'waiting' | 'approved' | 'refused' | 'withdrawn'
  readonly reason: string | null
  readonly askedAt: Instant
}

/** The organisations that a person's requests wait for, and how many were made in the last day. */
export interface EarlierRequests {
  readonly waiting: readonly string[]
  readonly today: number
}

export const registrationRequests: View = {
  name: 'organisations.registration-requests',
  tables: ['registration_request'],
  on: {
    'organisations.registration-asked': async (tx, event) => {
      const data = event.data as {
        organisation: string
        name: string
        form: string
        person: string
        personName: string
        role?: string
      }
      await sql`insert into registration_request (stream, organisation, name, form, person, person_name, role, standing, asked_at)
        values (${event.stream}, ${data.organisation}, ${data.name}, ${data.form}, ${data.person}, ${data.personName},
          ${data.role ?? null}, 'waiting', ${event.at})`.execute(tx)
    },
    'organisations.registration-approved': (tx, event) => stands(tx, event, 'approved'),
    'organisations.registration-withdrawn': (tx, event) => stands(tx, event, 'withdrawn'),
    'organisations.registration-refused': async (tx, event) => {
      await stands(tx, event, 'refused')
      await sql`update registration_request set reason = ${(event.data as { reason: string }).reason}
        where stream = ${event.stream}`.execute(tx)
    },
  },
}

async function stands(tx: Tx, { stream }: RecordedEvent, standing: RegistrationRequest['standing']): Promise<void> {
  await sql`update registration_request set standing = ${standing} where stream = ${stream}`.execute(tx)
}

const fields = sql`stream, organisation, name, form, person, person_name as "personName", role, standing, reason, asked_at as "askedAt"`

export async function requestsOf(tx: Database | Tx, person: string, now: Instant): Promise<EarlierRequests> {
  const { rows } = await sql<{ organisation: string; standing: string; today: boolean }>`
    select organisation, standing, asked_at > ${plus(now, { days: -1 })} as today from registration_request
    where person = ${person} order by asked_at desc limit 100`.execute(tx)
  return {
    waiting: rows.filter((row) => row.standing === 'waiting').map((row) => row.organisation),
    today: rows.filter((row) => row.today).length,
  }
}

/** A person's own requests, the newest first. */
export async function requestsBy(db: Database, person: string): Promise<readonly RegistrationRequest[]> {
  const { rows } = await sql<RegistrationRequest>`
    select ${fields} from registration_request where person = ${person} order by asked_at desc limit 20`.execute(db)
  return rows
}

/** Requests that wait for the operator, the oldest first. */
export async function waitingRequests(db: Database): Promise<readonly RegistrationRequest[]> {
  const { rows } = await sql<RegistrationRequest>`
    select ${fields} from registration_request where standing = 'waiting' order by asked_at limit 200`.execute(db)
  return rows
}

export async function findRequest(db: Database, stream: StreamId): Promise<RegistrationRequest | undefined> {
  const { rows } = await sql<RegistrationRequest>`
    select ${fields} from registration_request where stream = ${stream}`.execute(db)
  return rows[0]
}
