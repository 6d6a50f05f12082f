// An invitation: whoever opens its link in time and logs in gets the roles that it names, once.
import { createHmac } from 'node:crypto'
import { plus, type Instant } from '../../../kernel/clock.ts'
import { command, type Decision, type DecisionContext } from '../../../kernel/events/command.ts'
import type { Event, RecordedEvent, StreamId } from '../../../kernel/events/event.ts'
import type { Fold } from '../../../kernel/events/fold.ts'
import {
  hasRole,
  organisationOf,
  personOf,
  roles as everyRole,
  theProduct,
  type Actor,
  type PersonId,
  type Role,
} from '../../../kernel/identity/actor.ts'
import type { Keystore } from '../../../kernel/identity/keystore.ts'
import {
  administratorOf,
  decideAddition,
  organisationFold,
  rolesOfKind,
  type Organisation,
} from '../../../kernel/identity/organisation.ts'
import { openSecrets, sameBytes } from '../../../kernel/identity/secrets.ts'
import { words } from '../../../kernel/language.ts'
import { isRefusal, refusals as kernelRefusals, refuse } from '../../../kernel/refusal.ts'
import { identifier, line, object, Type } from '../../../kernel/schema.ts'

export interface Invitation {
  readonly id: string
  /** Whom it is meant for, in the administrator's words. */
  readonly name: string
  readonly roles: readonly Role[]
  readonly until: Instant
  readonly standing: 'open' | 'accepted' | 'withdrawn'
}

export type Invited = Event<
  'organisations.invited',
  { invitation: string; name: string; roles: readonly Role[]; until: Instant }
>
export type InvitationWithdrawn = Event<'organisations.invitation-withdrawn', { invitation: string; name: string }>
export type InvitationAccepted = Event<
  'organisations.invitation-accepted',
  { invitation: string; name: string; person: PersonId }
>
export type InvitationEvent = Invited | InvitationWithdrawn | InvitationAccepted

export interface InvitationState {
  readonly organisation: Organisation
  readonly invitations: Readonly<Record<string, Invitation>>
}

export const invitationFold: Fold<InvitationState> = {
  name: 'organisations.invitation',
  initial: { organisation: organisationFold.initial, invitations: {} },
  evolve: (state, event: RecordedEvent) => {
    const { type, data } = { type: event.type, data: event.data } as InvitationEvent
    switch (type) {
      case 'organisations.invited': {
        const { invitation: id, ...rest } = data
        return { ...state, invitations: { ...state.invitations, [id]: { id, ...rest, standing: 'open' } } }
      }
      case 'organisations.invitation-withdrawn':
        return standing(state, data.invitation, 'withdrawn')
      case 'organisations.invitation-accepted':
        return standing(state, data.invitation, 'accepted')
      default:
        return { ...state, organisation: organisationFold.evolve(state.organisation, event) }
    }
  },
}

function standing(state: InvitationState, id: string, now: Invitation['standing']): InvitationState {
  const invitation = invitationIn(state, id)
  if (invitation === undefined) return state
  return { ...state, invitations: { ...state.invitations, [id]: { ...invitation, standing: now } } }
}

export function invitationIn(state: InvitationState, id: string): Invitation | undefined {
  return Object.hasOwn(state.invitations, id) ? state.invitations[id] : undefined
}

/** Invitations that somebody can still accept at `now`. */
export function openInvitations(state: InvitationState, now: Instant): readonly Invitation[] {
  return Object.values(state.invitations).filter(({ standing: each, until }) => each === 'open' && until > now)
}

export const longestDays = 30
const mostOpen = 50

type Context = Pick<DecisionContext, 'actor' | 'now' | 'newId'>

export function decideInvitation(
  state: InvitationState,
  input: { readonly name: string; readonly roles: readonly Role[]; readonly days: number },
  { actor, now, newId }: Context,
): Decision {
  const { kind, id } = state.organisation
  if (id === undefined || kind === undefined) return kernelRefusals.notFound
  if (!administers(actor, state.organisation)) return kernelRefusals.notAllowed
  // Whoever runs the product is added by name, never by a link that may be passed on.
  if (kind === 'operator') return refusals.notForOperators
  if (!input.roles.every((role) => rolesOfKind[kind].includes(role))) return refusals.unfitRole
  if (openInvitations(state, now).length >= mostOpen) return refusals.tooMany
  const data: Invited['data'] = {
    invitation: newId(),
    name: input.name,
    roles: input.roles,
    until: plus(now, { days: input.days }),
  }
  return { events: [{ type: 'organisations.invited', data } satisfies Invited] }
}

export function decideWithdrawal(
  state: InvitationState,
  { invitation: id }: { readonly invitation: string },
  { actor }: Pick<Context, 'actor'>,
): Decision {
  const invitation = invitationIn(state, id)
  if (invitation === undefined || !administers(actor, state.organisation)) return kernelRefusals.notFound
  if (invitation.standing !== 'open') return refusals.used
  return {
    events: [
      {
        type: 'organisations.invitation-withdrawn',
        data: { invitation: id, name: invitation.name },
      } satisfies InvitationWithdrawn,
    ],
  }
}

/** `genuine`: the code is the one of this invitation. */
export function decideAcceptance(
  state: InvitationState,
  input: { readonly invitation: string; readonly name: string },
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  { genuine }: { readonly genuine: boolean },
): Decision {
  const invitation = invitationIn(state, input.invitation)
  const person = personOf(actor)
  // Whoever has not the whole link does not learn whether there is an invitation.
  if (invitation === undefined || person === undefined || !genuine) return refusals.unknown
  if (invitation.standing !== 'open') return refusals.used
  if (invitation.until <= now) return refusals.tooLate
  if (state.organisation.deactivated === true) return refusals.unknown
  const added = decideAddition(
    state.organisation,
    { person, name: input.name, roles: [...invitation.roles] },
    { actor: theProduct },
  )
  if (isRefusal(added)) return added
  const accepted: InvitationAccepted = {
    type: 'organisations.invitation-accepted',
    data: { invitation: invitation.id, name: invitation.name, person },
  }
  return { events: [accepted, ...added.events] }
}

function administers(actor: Actor, { id, kind }: Organisation): boolean {
  if (hasRole(actor, ['operator'])) return true
  return kind !== undefined && organisationOf(actor) === id && hasRole(actor, [administratorOf[kind]])
}

/** What makes a link an invitation's own. It is made anew each time it is asked for and stands nowhere. */
export async function codeOf(stream: StreamId, invitation: string, keystore: Keystore): Promise<string> {
  const { vouching } = await openSecrets(keystore)
  return createHmac('sha256', vouching).update(`invitation ${stream} ${invitation}`).digest('base64url')
}

export const invite = command({
  name: 'organisations.invite',
  title: words('Inviter en person', 'Inviter ein person', 'Invite a person'),
  done: words(
    'Invitasjonen er laget. Send lenken til den det gjelder.',
    'Invitasjonen er laga. Send lenkja til den det gjeld.',
    'The invitation is made. Send the link to whom it concerns.',
  ),
  kind: 'organisation',
  party: 'anyone',
  roles: ['administrator', 'supplierAdministrator', 'operator'],
  input: object({
    name: line(200),
    roles: Type.Array(Type.Enum([...everyRole]), { minItems: 1, maxItems: everyRole.length, uniqueItems: true }),
    days: Type.Integer({ minimum: 1, maximum: longestDays }),
  }),
  fold: invitationFold,
  decide: decideInvitation,
  next: () => '/organisation#invitations',
})

export const withdrawInvitation = command({
  name: 'organisations.withdraw-invitation',
  title: words('Trekk invitasjonen', 'Trekk invitasjonen', 'Withdraw the invitation'),
  done: words(
    'Invitasjonen er trukket; lenken virker ikke lenger',
    'Invitasjonen er trekt; lenkja verkar ikkje lenger',
    'The invitation is withdrawn; its link no longer works',
  ),
  kind: 'organisation',
  party: 'anyone',
  roles: ['administrator', 'supplierAdministrator', 'operator'],
  input: object({ invitation: identifier }),
  fold: invitationFold,
  decide: decideWithdrawal,
  next: () => '/organisation#invitations',
})

export const acceptInvitation = command({
  name: 'organisations.accept-invitation',
  title: words('Ta imot invitasjonen', 'Ta imot invitasjonen', 'Accept the invitation'),
  done: words('Du er nå med i virksomheten', 'Du er no med i verksemda', 'You are now a member of the organisation'),
  kind: 'organisation',
  party: 'person',
  roles: [],
  input: object({ invitation: identifier, code: line(100), name: line(200) }),
  fold: invitationFold,
  gather: async (_tx, { stream, input, keystore }) => {
    const code = await codeOf(stream, input.invitation, keystore)
    return { genuine: sameBytes(Buffer.from(code), Buffer.from(input.code)) }
  },
  decide: (state, input, { facts, ...context }) => decideAcceptance(state, input, context, facts),
  next: () => '/register',
})

const refusals = {
  unknown: refuse(
    'organisations.unknown-invitation',
    words('Invitasjonen finnes ikke', 'Invitasjonen finst ikkje', 'There is no such invitation'),
    words(
      'Sjekk at du har hele lenken, eller be om en ny.',
      'Sjekk at du har heile lenkja, eller be om ei ny.',
      'Check that you have the whole link, or ask for a new one.',
    ),
    { status: 404 },
  ),
  used: refuse(
    'organisations.invitation-used',
    words(
      'Invitasjonen er brukt eller trukket',
      'Invitasjonen er brukt eller trekt',
      'The invitation is used or withdrawn',
    ),
    words('Be administratoren om en ny.', 'Be administratoren om ein ny.', 'Ask the administrator for a new one.'),
    { status: 409 },
  ),
  tooLate: refuse(
    'organisations.invitation-too-old',
    words('Invitasjonen er gått ut', 'Invitasjonen er gått ut', 'The invitation has expired'),
    words('Be administratoren om en ny.', 'Be administratoren om ein ny.', 'Ask the administrator for a new one.'),
    { status: 409 },
  ),
  unfitRole: refuse(
    'organisations.role-of-other-kind',
    words(
      'Rollen finnes ikke i denne typen virksomhet',
      'Rolla finst ikkje i denne typen verksemd',
      'The role does not exist in this kind of organisation',
    ),
    words('Velg blant rollene i skjemaet.', 'Vel mellom rollene i skjemaet.', 'Choose among the roles of the form.'),
    { field: 'roles' },
  ),
  notForOperators: refuse(
    'organisations.no-link-for-operators',
    words(
      'Driftspersoner kan ikke inviteres med lenke',
      'Driftspersonar kan ikkje inviterast med lenkje',
      'Operators cannot be invited by a link',
    ),
    words(
      'Legg til personen med fødselsnummer.',
      'Legg til personen med fødselsnummer.',
      'Add the person by national number.',
    ),
    { status: 409 },
  ),
  tooMany: refuse(
    'organisations.too-many-invitations',
    words('For mange invitasjoner er åpne', 'For mange invitasjonar er opne', 'Too many invitations are open'),
    words('Trekk noen av dem først.', 'Trekk nokre av dei først.', 'Withdraw some of them first.'),
    { status: 409 },
  ),
} as const
