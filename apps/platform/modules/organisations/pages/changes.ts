// What has happened in an organisation, newest first: for its administrator and for the operator.
import type { Html } from '../../../kernel/http/html.ts'
import type { PageRequest } from '../../../kernel/http/page.ts'
import type { LoadedStream } from '../../../kernel/events/streams.ts'
import type { Role } from '../../../kernel/identity/actor.ts'
import { nameOf, nameOfPerson } from '../../../kernel/identity/directory.ts'
import type { OrganisationEvent } from '../../../kernel/identity/organisation.ts'
import { fill, words, type Language, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { section, timeline } from '../../../ui/index.ts'
import type { InvitationEvent } from '../invitation/invitation.ts'
import { roleNames } from '../organisation.ts'
import { decisiveRoles } from '../register/roles.ts'
import type { RegistrationEvent } from '../registration/registration.ts'

type Happened = OrganisationEvent | RegistrationEvent | InvitationEvent

/** The newest changes; the whole stream is the record. */
const mostChanges = 100

export async function changesOf(request: PageRequest, services: Services, loaded: LoadedStream): Promise<Html> {
  const changes = loaded.events.slice(-mostChanges).toReversed()
  const entries = await Promise.all(
    changes.map(async ({ type, data, at, actor }) => {
      const event = { type, data } as Happened
      const concerned = 'person' in event.data ? await nameOfPerson(services.db, event.data.person) : undefined
      return {
        at,
        title: told(event, concerned ?? '', request.language),
        by: await nameOf(services.db, actor),
        ...('reason' in event.data ? { body: event.data.reason } : {}),
      }
    }),
  )
  return section(request, { title: texts.changes }, timeline(request, entries))
}

/** What happened, with the person's name and the roles in words. */
function told(event: Happened, name: string, language: Language): Text {
  const list = (roles: readonly Role[]): string =>
    new Intl.ListFormat(language).format(roles.map((role) => roleNames[role][language].toLowerCase()))
  switch (event.type) {
    case 'identity.organisation-registered':
      return fill(texts.registered, { name: event.data.name })
    case 'identity.member-added':
      return fill(texts.added, { name: event.data.name, roles: list(event.data.roles) })
    case 'identity.roles-changed':
      return fill(texts.changed, { name, roles: list(event.data.roles) })
    case 'identity.member-removed':
      return fill(texts.removed, { name })
    case 'identity.organisation-deactivated':
      return texts.deactivated
    case 'identity.organisation-reactivated':
      return texts.reactivated
    case 'organisations.registration-asked':
      return fill(event.data.role === undefined ? texts.asked : texts.askedAs, {
        name: event.data.personName,
        role: decisiveRoles[event.data.role ?? '']?.[language] ?? '',
      })
    case 'organisations.registration-approved':
      return event.data.basis === 'register' ? texts.approvedByRegister : texts.approved
    case 'organisations.registration-refused':
      return texts.refused
    case 'organisations.registration-withdrawn':
      return texts.withdrawn
    case 'organisations.invited':
      return fill(texts.invited, { name: event.data.name, roles: list(event.data.roles) })
    case 'organisations.invitation-withdrawn':
      return fill(texts.invitationWithdrawn, { name: event.data.name })
    case 'organisations.invitation-accepted':
      return fill(texts.invitationAccepted, { name: event.data.name })
  }
}

const texts = {
  changes: words('Endringer', 'Endringar', 'Changes'),
  registered: words('{name} ble registrert', '{name} vart registrert', '{name} was registered'),
  added: words('{name} ble lagt til som {roles}', '{name} vart lagd til som {roles}', '{name} was added as {roles}'),
  changed: words('{name} ble {roles}', '{name} vart {roles}', '{name} became {roles}'),
  removed: words('{name} ble fjernet', '{name} vart fjerna', '{name} was removed'),
  deactivated: words(
    'Virksomheten ble tatt ut av bruk',
    'Verksemda vart teken ut av bruk',
    'The organisation was taken out of use',
  ),
  reactivated: words(
    'Virksomheten ble tatt i bruk igjen',
    'Verksemda vart teken i bruk igjen',
    'The organisation was put back in use',
  ),
  asked: words(
    '{name} ba om å registrere virksomheten',
    '{name} bad om å registrere verksemda',
    '{name} asked to register the organisation',
  ),
  askedAs: words(
    '{name}, {role} i Enhetsregisteret, ba om å registrere virksomheten',
    '{name}, {role} i Einingsregisteret, bad om å registrere verksemda',
    '{name}, {role} in the register, asked to register the organisation',
  ),
  approvedByRegister: words(
    'Registreringen ble godkjent etter oppslag i registeret',
    'Registreringa vart godkjend etter oppslag i registeret',
    'The registration was approved by a look-up in the register',
  ),
  approved: words('Registreringen ble godkjent', 'Registreringa vart godkjend', 'The registration was approved'),
  refused: words('Registreringen ble avslått', 'Registreringa vart avslått', 'The registration was refused'),
  withdrawn: words('Forespørselen ble trukket', 'Førespurnaden vart trekt', 'The request was withdrawn'),
  invited: words(
    '{name} ble invitert som {roles}',
    '{name} vart invitert som {roles}',
    '{name} was invited as {roles}',
  ),
  invitationWithdrawn: words(
    'Invitasjonen til {name} ble trukket',
    'Invitasjonen til {name} vart trekt',
    'The invitation to {name} was withdrawn',
  ),
  invitationAccepted: words(
    'Invitasjonen til {name} ble tatt imot',
    'Invitasjonen til {name} vart teken imot',
    'The invitation to {name} was accepted',
  ),
} satisfies Record<string, Text>
