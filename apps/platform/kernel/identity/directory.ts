// Who exists, and who acts for whom: tables filled from the organisation streams, and the questions asked of them.
import { sql } from 'kysely'
import type { Instant } from '../clock.ts'
import type { Database, Tx } from '../events/command.ts'
import type { RecordedEvent, StreamId } from '../events/event.ts'
import type { View } from '../events/view.ts'
import type { Actor, OrganisationId, PersonId, Role } from './actor.ts'
import type { OrganisationEvent, OrganisationKind, OrganisationType } from './organisation.ts'

export interface Membership {
  readonly organisation: OrganisationId
  readonly name: string
  readonly kind: OrganisationKind
  readonly roles: readonly Role[]
}

export interface OrganisationEntry {
  readonly id: OrganisationId
  /** Where its commands are given. */
  readonly stream: StreamId
  readonly name: string
  readonly kind: OrganisationKind
  readonly type: OrganisationType
  /** When it was taken out of use; null while it is in use. */
  readonly deactivatedAt: Instant | null
}

export interface Colleague {
  readonly person: PersonId
  readonly name: string
  readonly roles: readonly Role[]
}

export const directoryView: View = {
  name: 'identity.directory',
  tables: ['organisation', 'person', 'membership'],
  on: {
    'identity.organisation-registered': of('identity.organisation-registered', async (tx, data, event) => {
      await sql`insert into organisation (id, stream, kind, type, name, registered_at)
        values (${data.organisation}, ${event.stream}, ${data.kind}, ${data.type}, ${data.name}, ${event.at})`.execute(
        tx,
      )
    }),
    'identity.member-added': of('identity.member-added', async (tx, data, event) => {
      await sql`insert into person (id, name) values (${data.person}, ${data.name})
        on conflict (id) do nothing`.execute(tx)
      await sql`insert into membership (organisation, person, roles, since)
        values (${data.organisation}, ${data.person}, ${data.roles}, ${event.at})`.execute(tx)
    }),
    'identity.organisation-deactivated': of('identity.organisation-deactivated', async (tx, data, event) => {
      await sql`update organisation set deactivated_at = ${event.at} where id = ${data.organisation}`.execute(tx)
    }),
    'identity.organisation-reactivated': of('identity.organisation-reactivated', async (tx, data) => {
      await sql`update organisation set deactivated_at = null where id = ${data.organisation}`.execute(tx)
    }),
    'identity.roles-changed': of('identity.roles-changed', async (tx, data) => {
      await sql`update membership set roles = ${data.roles}
        where organisation = ${data.organisation} and person = ${data.person}`.execute(tx)
    }),
    'identity.member-removed': of('identity.member-removed', async (tx, data) => {
      await sql`delete from membership where organisation = ${data.organisation} and person = ${data.person}`.execute(
        tx,
      )
    }),
  },
}

type DataOf<Type extends OrganisationEvent['type']> = Extract<OrganisationEvent, { type: Type }>['data']

/** Gives a handler the data of its own type of event. */
function of<Type extends OrganisationEvent['type']>(
  _type: Type,
  handle: (tx: Tx, data: DataOf<Type>, event: RecordedEvent) => Promise<void>,
): (tx: Tx, event: RecordedEvent) => Promise<void> {
  return (tx, event) => handle(tx, event.data as DataOf<Type>, event)
}

/** The people of an organisation with their roles, by name; at most `limit`. */
export async function peopleOf(
  db: Database | Tx,
  organisation: OrganisationId,
  limit = 2000,
): Promise<readonly Colleague[]> {
  const { rows } = await sql<{ person: PersonId; name: string; roles: Role[] }>`
    select m.person, p.name, m.roles from membership m join person p on p.id = m.person
    where m.organisation = ${organisation} order by p.name, m.person limit ${limit}`.execute(db)
  return rows
}

/** Everybody who is or was somewhere, by name, at most `limit`. Only the demonstration may show it: there nobody is real. */
export async function everyPerson(
  db: Database | Tx,
  limit = 200,
): Promise<readonly { readonly person: PersonId; readonly name: string }[]> {
  const { rows } = await sql<{ person: PersonId; name: string }>`
    select id as person, name from person order by name, id limit ${limit}`.execute(db)
  return rows
}

export async function findOrganisation(db: Database | Tx, id: string): Promise<OrganisationEntry | undefined> {
  const { rows } = await sql<OrganisationEntry>`
    select id, stream, name, kind, type, deactivated_at as "deactivatedAt" from organisation where id = ${id}`.execute(
    db,
  )
  return rows[0]
}

/** Organisations of a kind (or all), by name; `words` are parts of the name, or the beginning of the number. */
export async function listOrganisations(
  db: Database | Tx,
  {
    kind,
    words = '',
    limit = 100,
    offset = 0,
  }: { kind?: OrganisationKind; words?: string; limit?: number; offset?: number } = {},
): Promise<readonly OrganisationEntry[]> {
  const { rows } = await sql<OrganisationEntry>`
    select id, stream, name, kind, type, deactivated_at as "deactivatedAt" from organisation
    where (${kind ?? null}::text is null or kind = ${kind ?? null})
      and (strpos(lower(name), lower(${words.trim()})) > 0
        or id like ${`0192:${words.replaceAll(/\D/g, '') || 'none'}%`})
    order by name, id limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** The organisations that a person can act for; or, `outOfUse`, could if they were in use. */
export async function membershipsOf(
  db: Database | Tx,
  person: PersonId,
  { outOfUse = false }: { outOfUse?: boolean } = {},
): Promise<readonly Membership[]> {
  const { rows } = await sql<Membership>`
    select m.organisation, o.name, o.kind, m.roles from membership m join organisation o on o.id = m.organisation
    where m.person = ${person} and (o.deactivated_at is not null) = ${outOfUse} order by o.name, o.id`.execute(db)
  return rows
}

export async function nameOfPerson(db: Database | Tx, person: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`select name from person where id = ${person}`.execute(db)
  return rows[0]?.name
}

export async function nameOfOrganisation(db: Database | Tx, organisation: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`select name from organisation where id = ${organisation}`.execute(db)
  return rows[0]?.name
}

/** The name of whoever acted, as a reader should see it: a person's, or for a system its organisation's and its own. */
export async function nameOf(db: Database | Tx, actor: Actor): Promise<string> {
  switch (actor.kind) {
    case 'person':
    case 'newcomer':
      return (await nameOfPerson(db, actor.person)) ?? actor.person.slice(0, 8)
    case 'system':
      return `${(await nameOfOrganisation(db, actor.organisation)) ?? actor.organisation} (${actor.client})`
    default:
      return 'Heldigital'
  }
}
