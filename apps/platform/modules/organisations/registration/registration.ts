// Somebody registers an organisation and becomes its administrator: at once when the register says that he runs it, otherwise
// when the operator has said yes. The request, the answer and the organisation are one stream.
import { command, type Decision } from '../../../kernel/events/command.ts'
import type { Event, RecordedEvent } from '../../../kernel/events/event.ts'
import type { Fold } from '../../../kernel/events/fold.ts'
import { personOf, theProduct, type Actor, type OrganisationId, type PersonId } from '../../../kernel/identity/actor.ts'
import {
  decideChange,
  decideRegistration,
  evolve as evolveOrganisation,
  isRegistered,
  organisationFold,
  type Organisation,
  type OrganisationEvent,
} from '../../../kernel/identity/organisation.ts'
import { parseOrganisationId } from '../../../kernel/identity/organisation-number.ts'
import { words } from '../../../kernel/language.ts'
import { badField, isRefusal, refusals as kernelRefusals, refuse } from '../../../kernel/refusal.ts'
import { line, object, organisation as organisationText, prose } from '../../../kernel/schema.ts'
import { readSigned, type Statement } from '../register/look-up.ts'
import { typeOfForm } from '../register/unit.ts'
import { requestsOf, type EarlierRequests } from '../views.ts'

export type Asked = Event<
  'organisations.registration-asked',
  {
    organisation: OrganisationId
    /** As the register has it. */
    name: string
    form: string
    /** `winding-up`: bankrupt or being dissolved. */
    state: Statement['unit']['state']
    person: PersonId
    personName: string
    /** The code of the role that the register names, `DAGL`. */
    role?: string
  }
>
export type Approved = Event<
  'organisations.registration-approved',
  { organisation: OrganisationId; basis: 'register' | 'operator' }
>
export type Refused = Event<'organisations.registration-refused', { organisation: OrganisationId; reason: string }>
export type Withdrawn = Event<'organisations.registration-withdrawn', { organisation: OrganisationId }>
export type RegistrationEvent = Asked | Approved | Refused | Withdrawn

export interface RegistrationState {
  readonly request: Asked['data'] | undefined
  readonly standing: 'none' | 'waiting' | 'approved' | 'refused' | 'withdrawn'
}

export const registrationFold: Fold<RegistrationState> = {
  name: 'organisations.registration',
  initial: { request: undefined, standing: 'none' },
  evolve: (state, { type, data }: RecordedEvent) => evolve(state, { type, data } as RegistrationEvent),
}

export function evolve(state: RegistrationState, event: RegistrationEvent): RegistrationState {
  switch (event.type) {
    case 'organisations.registration-asked':
      return { request: event.data, standing: 'waiting' }
    case 'organisations.registration-approved':
      return { ...state, standing: 'approved' }
    case 'organisations.registration-refused':
      return { ...state, standing: 'refused' }
    case 'organisations.registration-withdrawn':
      return { ...state, standing: 'withdrawn' }
    default:
      return state
  }
}

/** Requests that one person may have waiting, and may make in a day. */
export const mostWaiting = 3
export const mostInADay = 10

export interface AskFacts {
  /** What the registers said; undefined when it was not ours to say, or too old. */
  readonly statement: Statement | undefined
  /** The number is registered here already. */
  readonly known: boolean
  readonly earlier: EarlierRequests
}

export function decideAsking(
  input: { readonly organisation: string; readonly personName: string },
  { statement, known, earlier }: AskFacts,
  actor: Actor,
): Decision {
  const person = personOf(actor)
  const organisation = parseOrganisationId(input.organisation)
  if (organisation === undefined) return badField('organisation', texts.wrongNumber, texts.wrongNumberCure)
  if (statement === undefined || person === undefined) return refusals.askAgain
  if (statement.organisation !== organisation || statement.person !== person) return refusals.askAgain
  if (known) return refusals.registered
  if (statement.unit.state === 'deleted') return refusals.deleted
  if (earlier.waiting.includes(organisation)) return refusals.waitingAlready
  if (earlier.waiting.length >= mostWaiting || earlier.today >= mostInADay) return refusals.tooMany
  const asked: Asked = {
    type: 'organisations.registration-asked',
    data: {
      organisation,
      name: statement.unit.name,
      form: statement.unit.form,
      state: statement.unit.state,
      person,
      personName: input.personName,
      ...(statement.role === undefined ? {} : { role: statement.role }),
    },
  }
  // The managers of a bankrupt company no longer speak for it: then a person looks at the request.
  if (statement.role === undefined || statement.unit.state !== 'active') return { events: [asked] }
  return { events: [asked, ...registration(asked.data, 'register').events] }
}

export function decideApproval(state: RegistrationState, { known }: { readonly known: boolean }): Decision {
  const { request, standing } = state
  if (request === undefined) return kernelRefusals.notFound
  if (standing !== 'waiting') return refusals.decided
  if (known) return refusals.registered
  return registration(request, 'operator')
}

export function decideRefusal(state: RegistrationState, reason: string): Decision {
  if (state.request === undefined) return kernelRefusals.notFound
  if (state.standing !== 'waiting') return refusals.decided
  const { organisation } = state.request
  return { events: [{ type: 'organisations.registration-refused', data: { organisation, reason } } satisfies Refused] }
}

export function decideWithdrawal(state: RegistrationState, actor: Actor): Decision {
  if (state.request === undefined || state.request.person !== personOf(actor)) return kernelRefusals.notFound
  if (state.standing !== 'waiting') return refusals.decided
  const { organisation } = state.request
  return { events: [{ type: 'organisations.registration-withdrawn', data: { organisation } } satisfies Withdrawn] }
}

/** The organisation as a supplier, with whoever asked as its administrator, who may also send tenders and sign. */
function registration(request: Asked['data'], basis: Approved['data']['basis']): { readonly events: readonly Event[] } {
  const { organisation, name, form, person, personName } = request
  const approved: Approved = { type: 'organisations.registration-approved', data: { organisation, basis } }
  const registered = decideRegistration(
    organisationFold.initial,
    {
      organisation,
      name,
      kind: 'supplier',
      type: typeOfForm(form),
      administrator: { person, name: personName },
    },
    { known: false },
  )
  // What was checked when it was asked for cannot be refused now.
  if (isRefusal(registered)) throw new Error(registered.code)
  const state = (registered.events as readonly OrganisationEvent[]).reduce<Organisation>(
    evolveOrganisation,
    organisationFold.initial,
  )
  const roles = decideChange(state, { person, roles: ['supplierAdministrator', 'submitter'] }, { actor: theProduct })
  if (isRefusal(roles)) throw new Error(roles.code)
  return { events: [approved, ...registered.events, ...roles.events] }
}

export const askRegistration = command({
  name: 'organisations.ask-registration',
  title: words('Registrer virksomheten din', 'Registrer verksemda di', 'Register your organisation'),
  done: words('Registreringen er mottatt', 'Registreringa er motteken', 'The registration is received'),
  kind: 'organisation',
  opens: true,
  party: 'person',
  roles: [],
  ownerOf: ({ organisation }) => organisation as OrganisationId,
  input: object({ organisation: organisationText, personName: line(200), statement: line(3000) }),
  fold: registrationFold,
  gather: async (tx, { input, actor, now, keystore }): Promise<AskFacts> => ({
    statement: await readSigned(input.statement, keystore, now),
    known: await isRegistered(tx, input.organisation),
    earlier: await requestsOf(tx, personOf(actor) ?? '', now),
  }),
  decide: (_state, input, { facts, actor }) => decideAsking(input, facts, actor),
  next: () => '/register',
})

export const withdrawRegistration = command({
  name: 'organisations.withdraw-registration',
  title: words('Trekk forespørselen', 'Trekk førespurnaden', 'Withdraw the request'),
  done: words('Forespørselen er trukket', 'Førespurnaden er trekt', 'The request is withdrawn'),
  kind: 'organisation',
  party: 'person',
  roles: [],
  input: object({}),
  fold: registrationFold,
  decide: (state, _input, { actor }) => decideWithdrawal(state, actor),
  next: () => '/register',
})

export const approveRegistration = command({
  name: 'organisations.approve-registration',
  title: words('Godkjenn registreringen', 'Godkjenn registreringa', 'Approve the registration'),
  done: words(
    'Registreringen er godkjent, og virksomheten er registrert',
    'Registreringa er godkjend, og verksemda er registrert',
    'The registration is approved and the organisation registered',
  ),
  kind: 'organisation',
  party: 'anyone',
  roles: ['operator'],
  input: object({}),
  fold: registrationFold,
  gather: async (tx, { state }) => ({
    known: state.request !== undefined && (await isRegistered(tx, state.request.organisation)),
  }),
  decide: (state, _input, { facts }) => decideApproval(state, facts),
  next: () => '/organisations',
})

export const refuseRegistration = command({
  name: 'organisations.refuse-registration',
  title: words('Avslå registreringen', 'Avslå registreringa', 'Refuse the registration'),
  done: words('Registreringen er avslått', 'Registreringa er avslått', 'The registration is refused'),
  kind: 'organisation',
  party: 'anyone',
  roles: ['operator'],
  input: object({ reason: prose(2000) }),
  fold: registrationFold,
  decide: (state, { reason }) => decideRefusal(state, reason),
  next: () => '/organisations',
})

const texts = {
  wrongNumber: words(
    'Ikke et gyldig organisasjonsnummer',
    'Ikkje eit gyldig organisasjonsnummer',
    'Not a valid organisation number',
  ),
  wrongNumberCure: words(
    'Skriv de ni sifrene fra Enhetsregisteret.',
    'Skriv dei ni sifra frå Einingsregisteret.',
    'Write the nine digits from the register of legal entities.',
  ),
}

const refusals = {
  askAgain: refuse(
    'organisations.look-up-expired',
    words(
      'Oppslaget i registeret gjelder ikke lenger',
      'Oppslaget i registeret gjeld ikkje lenger',
      'The look-up in the register is no longer valid',
    ),
    words('Slå opp virksomheten på nytt.', 'Slå opp verksemda på nytt.', 'Look the organisation up again.'),
    { status: 409 },
  ),
  registered: refuse(
    'organisations.registered-already',
    words(
      'Virksomheten er registrert her fra før',
      'Verksemda er registrert her frå før',
      'The organisation is registered here already',
    ),
    words(
      'Be en administrator i virksomheten om å legge deg til eller sende deg en invitasjon.',
      'Be ein administrator i verksemda om å leggje deg til eller sende deg ein invitasjon.',
      'Ask an administrator of the organisation to add you or to send you an invitation.',
    ),
    { status: 409 },
  ),
  deleted: refuse(
    'organisations.unit-deleted',
    words(
      'Virksomheten er slettet i Enhetsregisteret',
      'Verksemda er sletta i Einingsregisteret',
      'The organisation is deleted in the register of legal entities',
    ),
    words(
      'Bruk nummeret til virksomheten som har tatt over.',
      'Bruk nummeret til verksemda som har teke over.',
      'Use the number of the organisation that has taken over.',
    ),
    { field: 'organisation' },
  ),
  waitingAlready: refuse(
    'organisations.waiting-already',
    words(
      'Du har bedt om dette fra før, og det venter på svar',
      'Du har bede om dette frå før, og det ventar på svar',
      'You have asked for this already, and it waits for an answer',
    ),
    words(
      'Vent på svaret; det kommer på denne siden.',
      'Vent på svaret; det kjem på denne sida.',
      'Wait for the answer; it will stand on this page.',
    ),
    { status: 409 },
  ),
  tooMany: refuse(
    'organisations.too-many-requests',
    words(
      'Du har bedt om for mange registreringer',
      'Du har bede om for mange registreringar',
      'You have asked for too many registrations',
    ),
    words(
      'Vent til de som venter, er besvart, eller trekk en av dem.',
      'Vent til dei som ventar, er svara på, eller trekk ein av dei.',
      'Wait until those that wait are answered, or withdraw one of them.',
    ),
    { status: 429 },
  ),
  decided: refuse(
    'organisations.request-decided',
    words(
      'Forespørselen venter ikke lenger på svar',
      'Førespurnaden ventar ikkje lenger på svar',
      'The request no longer waits for an answer',
    ),
    words('Les siden på nytt.', 'Les sida på nytt.', 'Read the page again.'),
    { status: 409 },
  ),
} as const
