// An organisation and the people who act for it: what may be decided, and by whom.
import { command, type Decision, type DecisionContext, type Tx } from '../events/command.ts'
import type { Event, RecordedEvent } from '../events/event.ts'
import type { Fold } from '../events/fold.ts'
import type { Text } from '../language.ts'
import { badField, refuse, type Refusal } from '../refusal.ts'
import { Type, line, object, organisation as organisationText, prose, type Static } from '../schema.ts'
import { sql } from 'kysely'
import {
  buyerRoles,
  hasRole,
  organisationOf,
  roles,
  supplierRoles,
  type OrganisationId,
  type PersonId,
  type Role,
} from './actor.ts'
import { parseOrganisationId } from './organisation-number.ts'

export const organisationKinds = ['buyer', 'supplier', 'operator'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** What a buyer is in the law, or a supplier in business: decides thresholds, and how it is described. */
export const organisationTypes = [
  'municipality',
  'county',
  'state',
  'bodyGovernedByPublicLaw',
  'utility',
  'company',
  'soleProprietor',
  'association',
  'foreign',
] as const
export type OrganisationType = (typeof organisationTypes)[number]

export interface Organisation {
  /** Absent before it is registered. */
  readonly id?: OrganisationId
  readonly kind?: OrganisationKind
  readonly members: Readonly<Record<string, readonly Role[]>>
  /** Taken out of use: its people and systems get in no more. */
  readonly deactivated?: boolean
}

/** The roles that an organisation's people can have. */
export const rolesOfKind: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  buyer: buyerRoles,
  supplier: supplierRoles,
  operator: ['operator'],
}

/** The role that may add and remove people. */
export const administratorOf: Readonly<Record<OrganisationKind, Role>> = {
  buyer: 'administrator',
  supplier: 'supplierAdministrator',
  operator: 'operator',
}

const mostMembers = 2000

const person = Type.String({ pattern: '^[0-9a-f]{32}$' })
const roleList = Type.Array(Type.Enum([...roles]), { minItems: 1, maxItems: roles.length, uniqueItems: true })
const member = object({ person, name: line(200), roles: roleList })

const registration = object({
  organisation: organisationText,
  name: line(200),
  kind: Type.Enum([...organisationKinds]),
  type: Type.Enum([...organisationTypes]),
  administrator: object({ person, name: line(200) }),
})
const removal = object({ person })
const change = object({ person, roles: roleList })
const deactivation = object({ reason: prose(2000) })

export type Registered = Event<
  'identity.organisation-registered',
  { organisation: OrganisationId; name: string; kind: OrganisationKind; type: OrganisationType }
>
export type MemberAdded = Event<
  'identity.member-added',
  { organisation: OrganisationId; person: PersonId; name: string; roles: readonly Role[] }
>
export type RolesChanged = Event<
  'identity.roles-changed',
  { organisation: OrganisationId; person: PersonId; roles: readonly Role[] }
>
export type MemberRemoved = Event<'identity.member-removed', { organisation: OrganisationId; person: PersonId }>
export type Deactivated = Event<'identity.organisation-deactivated', { organisation: OrganisationId; reason: string }>
export type Reactivated = Event<'identity.organisation-reactivated', { organisation: OrganisationId }>
export type OrganisationEvent = Registered | MemberAdded | RolesChanged | MemberRemoved | Deactivated | Reactivated

export const organisationFold: Fold<Organisation> = {
  name: 'identity.organisation',
  initial: { members: {} },
  evolve: (state, { type, data }: RecordedEvent) => evolve(state, { type, data } as OrganisationEvent),
}

export function evolve(state: Organisation, event: OrganisationEvent): Organisation {
  switch (event.type) {
    case 'identity.organisation-registered':
      return { ...state, id: event.data.organisation, kind: event.data.kind }
    case 'identity.member-added':
    case 'identity.roles-changed':
      return { ...state, members: { ...state.members, [event.data.person]: event.data.roles } }
    case 'identity.member-removed': {
      const { [event.data.person]: _removed, ...members } = state.members
      return { ...state, members }
    }
    case 'identity.organisation-deactivated':
      return { ...state, deactivated: true }
    case 'identity.organisation-reactivated':
      return { ...state, deactivated: false }
    default:
      return state
  }
}

type Context = Pick<DecisionContext, 'actor'>

/** Registers an organisation with its first administrator. `known`: the number is registered already. */
export function decideRegistration(
  state: Organisation,
  input: Static<typeof registration>,
  { known }: { known: boolean },
): Decision {
  const id = parseOrganisationId(input.organisation)
  if (id === undefined) return badField('organisation', texts.wrongNumber, texts.wrongNumberCure)
  if (known || state.id !== undefined) return refusals.registered
  return {
    events: [
      {
        type: 'identity.organisation-registered',
        data: { organisation: id, name: input.name, kind: input.kind, type: input.type },
      } satisfies Registered,
      {
        type: 'identity.member-added',
        data: {
          organisation: id,
          person: input.administrator.person as PersonId,
          name: input.administrator.name,
          roles: [administratorOf[input.kind]],
        },
      } satisfies MemberAdded,
    ],
  }
}

export function decideAddition(state: Organisation, input: Static<typeof member>, { actor }: Context): Decision {
  const { id, kind } = state
  if (id === undefined || kind === undefined) return refusals.unknown
  const closed = closedTo(state, actor) ?? unfitRoles(kind, input.roles)
  if (closed !== undefined) return closed
  if (Object.hasOwn(state.members, input.person)) return refusals.alreadyMember
  if (Object.keys(state.members).length >= mostMembers) return refusals.tooMany
  return {
    events: [
      {
        type: 'identity.member-added',
        data: { organisation: id, person: input.person as PersonId, name: input.name, roles: input.roles },
      } satisfies MemberAdded,
    ],
  }
}

export function decideChange(state: Organisation, input: Static<typeof change>, { actor }: Context): Decision {
  const { id, kind } = state
  if (id === undefined || kind === undefined) return refusals.unknown
  const closed = closedTo(state, actor) ?? unfitRoles(kind, input.roles)
  if (closed !== undefined) return closed
  const before = memberRoles(state, input.person)
  if (before === undefined) return refusals.noMember
  if (before.length === input.roles.length && before.every((role) => input.roles.includes(role))) return { events: [] }
  if (!input.roles.includes(administratorOf[kind]) && isLastAdministrator(state, input.person))
    return refusals.lastAdministrator
  return {
    events: [
      {
        type: 'identity.roles-changed',
        data: { organisation: id, person: input.person as PersonId, roles: input.roles },
      } satisfies RolesChanged,
    ],
  }
}

export function decideRemoval(state: Organisation, input: Static<typeof removal>, { actor }: Context): Decision {
  const { id } = state
  if (id === undefined) return refusals.unknown
  const closed = closedTo(state, actor)
  if (closed !== undefined) return closed
  if (memberRoles(state, input.person) === undefined) return refusals.noMember
  if (isLastAdministrator(state, input.person)) return refusals.lastAdministrator
  return {
    events: [
      {
        type: 'identity.member-removed',
        data: { organisation: id, person: input.person as PersonId },
      } satisfies MemberRemoved,
    ],
  }
}

export function decideDeactivation(state: Organisation, { reason }: Static<typeof deactivation>): Decision {
  const { id, kind } = state
  if (id === undefined) return refusals.unknown
  // Whoever runs the product must be able to get in and undo it.
  if (kind === 'operator') return refusals.operatorStays
  if (state.deactivated === true) return refusals.deactivatedAlready
  return {
    events: [{ type: 'identity.organisation-deactivated', data: { organisation: id, reason } } satisfies Deactivated],
  }
}

export function decideReactivation(state: Organisation): Decision {
  const { id } = state
  if (id === undefined) return refusals.unknown
  if (state.deactivated !== true) return refusals.inUse
  return { events: [{ type: 'identity.organisation-reactivated', data: { organisation: id } } satisfies Reactivated] }
}

/** Its own administrator, the operator and the product may change an organisation; an administrator of another one not. */
function closedTo(state: Organisation, actor: DecisionContext['actor']): Refusal | undefined {
  if (hasRole(actor, ['operator'])) return undefined
  const administrator = state.kind === undefined ? undefined : administratorOf[state.kind]
  const mine = organisationOf(actor) === state.id && administrator !== undefined && hasRole(actor, [administrator])
  return mine ? undefined : refusals.notYours
}

function unfitRoles(kind: OrganisationKind, wanted: readonly Role[]): Refusal | undefined {
  return wanted.every((role) => rolesOfKind[kind].includes(role)) ? undefined : refusals.unfitRole
}

function memberRoles(state: Organisation, person: string): readonly Role[] | undefined {
  return Object.hasOwn(state.members, person) ? state.members[person] : undefined
}

function isLastAdministrator(state: Organisation, person: string): boolean {
  const { kind } = state
  if (kind === undefined) return false
  const administrators = Object.entries(state.members).filter(([, each]) => each.includes(administratorOf[kind]))
  return administrators.length === 1 && administrators[0]?.[0] === person
}

export const registerOrganisation = command({
  name: 'identity.register-organisation',
  title: { nb: 'Registrer virksomhet', nn: 'Registrer verksemd', en: 'Register organisation' },
  done: { nb: 'Virksomheten er registrert', nn: 'Verksemda er registrert', en: 'The organisation is registered' },
  kind: 'organisation',
  opens: true,
  party: 'anyone',
  roles: ['operator'],
  input: registration,
  fold: organisationFold,
  gather: async (tx, { input }) => ({ known: await isRegistered(tx, input.organisation) }),
  decide: (state, input, { facts }) => decideRegistration(state, input, facts),
})

/** Whether a number is registered. Two who ask for the same one at once wait for each other; the second then sees the first one's. */
export async function isRegistered(tx: Tx, organisation: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`organisation ${organisation}`}, 0))`.execute(tx)
  const { rows } = await sql`select 1 from organisation where id = ${organisation}`.execute(tx)
  return rows.length > 0
}

export const addMember = command({
  name: 'identity.add-member',
  title: { nb: 'Legg til person', nn: 'Legg til person', en: 'Add person' },
  done: { nb: 'Personen er lagt til', nn: 'Personen er lagd til', en: 'The person is added' },
  kind: 'organisation',
  party: 'anyone',
  roles: ['administrator', 'supplierAdministrator', 'operator'],
  input: member,
  fold: organisationFold,
  decide: decideAddition,
})

export const changeRoles = command({
  name: 'identity.change-roles',
  title: { nb: 'Endre roller', nn: 'Endre roller', en: 'Change roles' },
  done: { nb: 'Rollene er endret', nn: 'Rollene er endra', en: 'The roles are changed' },
  kind: 'organisation',
  party: 'anyone',
  roles: ['administrator', 'supplierAdministrator', 'operator'],
  input: change,
  fold: organisationFold,
  decide: decideChange,
})

export const removeMember = command({
  name: 'identity.remove-member',
  title: { nb: 'Fjern person', nn: 'Fjern person', en: 'Remove person' },
  done: { nb: 'Personen er fjernet', nn: 'Personen er fjerna', en: 'The person is removed' },
  kind: 'organisation',
  party: 'anyone',
  roles: ['administrator', 'supplierAdministrator', 'operator'],
  input: removal,
  fold: organisationFold,
  decide: decideRemoval,
})

export const deactivateOrganisation = command({
  name: 'identity.deactivate-organisation',
  title: { nb: 'Ta virksomheten ut av bruk', nn: 'Ta verksemda ut av bruk', en: 'Take the organisation out of use' },
  done: {
    nb: 'Virksomheten er tatt ut av bruk',
    nn: 'Verksemda er teken ut av bruk',
    en: 'The organisation is out of use',
  },
  kind: 'organisation',
  party: 'anyone',
  roles: ['operator'],
  input: deactivation,
  fold: organisationFold,
  decide: decideDeactivation,
})

export const reactivateOrganisation = command({
  name: 'identity.reactivate-organisation',
  title: {
    nb: 'Ta virksomheten i bruk igjen',
    nn: 'Ta verksemda i bruk igjen',
    en: 'Put the organisation back in use',
  },
  done: { nb: 'Virksomheten er i bruk igjen', nn: 'Verksemda er i bruk igjen', en: 'The organisation is in use again' },
  kind: 'organisation',
  party: 'anyone',
  roles: ['operator'],
  input: object({}),
  fold: organisationFold,
  decide: decideReactivation,
})

export const organisationCommands = [
  registerOrganisation,
  addMember,
  changeRoles,
  removeMember,
  deactivateOrganisation,
  reactivateOrganisation,
] as const

const texts = {
  wrongNumber: {
    nb: 'Ikke et gyldig organisasjonsnummer',
    nn: 'Ikkje eit gyldig organisasjonsnummer',
    en: 'Not a valid organisation number',
  },
  wrongNumberCure: {
    nb: 'Skriv 0192: og de ni sifrene fra Enhetsregisteret.',
    nn: 'Skriv 0192: og dei ni sifra frå Einingsregisteret.',
    en: 'Write 0192: and the nine digits from the register of legal entities.',
  },
} satisfies Record<string, Text>

const refusals = {
  registered: refuse(
    'identity.already-registered',
    {
      nb: 'Virksomheten er registrert fra før',
      nn: 'Verksemda er registrert frå før',
      en: 'The organisation is registered already',
    },
    {
      nb: 'Finn den i listen over virksomheter.',
      nn: 'Finn henne i lista over verksemder.',
      en: 'Find it in the list of organisations.',
    },
    { field: 'organisation', status: 409 },
  ),
  unknown: refuse(
    'identity.unknown-organisation',
    {
      nb: 'Virksomheten er ikke registrert',
      nn: 'Verksemda er ikkje registrert',
      en: 'The organisation is not registered',
    },
    { nb: 'Registrer virksomheten først.', nn: 'Registrer verksemda først.', en: 'Register the organisation first.' },
    { status: 404 },
  ),
  notYours: refuse(
    'identity.other-organisation',
    {
      nb: 'Du kan bare endre din egen virksomhet',
      nn: 'Du kan berre endre di eiga verksemd',
      en: 'You can change only your own organisation',
    },
    {
      nb: 'Be en administrator i virksomheten om å gjøre endringen.',
      nn: 'Be ein administrator i verksemda om å gjere endringa.',
      en: 'Ask an administrator of the organisation to make the change.',
    },
    { status: 403 },
  ),
  unfitRole: refuse(
    'identity.role-of-other-kind',
    {
      nb: 'Rollen finnes ikke i denne typen virksomhet',
      nn: 'Rolla finst ikkje i denne typen verksemd',
      en: 'The role does not exist in this kind of organisation',
    },
    {
      nb: 'Oppdragsgivere og leverandører har hver sine roller; velg blant dem.',
      nn: 'Oppdragsgivarar og leverandørar har kvar sine roller; vel mellom dei.',
      en: 'Buyers and suppliers have roles of their own; choose among those.',
    },
    { field: 'roles' },
  ),
  alreadyMember: refuse(
    'identity.already-member',
    { nb: 'Personen er med fra før', nn: 'Personen er med frå før', en: 'The person is a member already' },
    { nb: 'Endre rollene i stedet.', nn: 'Endre rollene i staden.', en: 'Change the roles instead.' },
    { field: 'person', status: 409 },
  ),
  noMember: refuse(
    'identity.no-member',
    {
      nb: 'Personen er ikke med i virksomheten',
      nn: 'Personen er ikkje med i verksemda',
      en: 'The person is not a member of the organisation',
    },
    { nb: 'Legg til personen først.', nn: 'Legg til personen først.', en: 'Add the person first.' },
    { field: 'person', status: 404 },
  ),
  lastAdministrator: refuse(
    'identity.last-administrator',
    {
      nb: 'Den siste administratoren kan ikke fjernes',
      nn: 'Den siste administratoren kan ikkje fjernast',
      en: 'The last administrator cannot be removed',
    },
    {
      nb: 'Gjør en annen til administrator først.',
      nn: 'Gjer ein annan til administrator først.',
      en: 'Make somebody else administrator first.',
    },
    { field: 'person', status: 409 },
  ),
  operatorStays: refuse(
    'identity.operator-stays',
    {
      nb: 'Den som driver systemet, kan ikke tas ut av bruk',
      nn: 'Den som driv systemet, kan ikkje takast ut av bruk',
      en: 'Whoever runs the system cannot be taken out of use',
    },
    {
      nb: 'Fjern heller personene som ikke lenger skal ha tilgang.',
      nn: 'Fjern heller personane som ikkje lenger skal ha tilgang.',
      en: 'Remove the people who no longer need access instead.',
    },
    { status: 409 },
  ),
  deactivatedAlready: refuse(
    'identity.deactivated-already',
    {
      nb: 'Virksomheten er tatt ut av bruk fra før',
      nn: 'Verksemda er teken ut av bruk frå før',
      en: 'The organisation is out of use already',
    },
    { nb: 'Du trenger ikke gjøre mer.', nn: 'Du treng ikkje gjere meir.', en: 'Nothing more is needed.' },
    { status: 409 },
  ),
  inUse: refuse(
    'identity.organisation-in-use',
    { nb: 'Virksomheten er i bruk', nn: 'Verksemda er i bruk', en: 'The organisation is in use' },
    { nb: 'Du trenger ikke gjøre mer.', nn: 'Du treng ikkje gjere meir.', en: 'Nothing more is needed.' },
    { status: 409 },
  ),
  tooMany: refuse(
    'identity.too-many-members',
    {
      nb: 'Virksomheten har så mange personer som den kan ha',
      nn: 'Verksemda har så mange personar som ho kan ha',
      en: 'The organisation has as many people as it can have',
    },
    {
      nb: 'Fjern personer som ikke lenger skal ha tilgang.',
      nn: 'Fjern personar som ikkje lenger skal ha tilgang.',
      en: 'Remove people who no longer need access.',
    },
    { status: 409 },
  ),
} as const
