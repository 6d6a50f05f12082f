// The administrator's page: who acts for the organisation, as what, and what was changed by whom.
import { html } from '../../../kernel/http/html.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import type { Role } from '../../../kernel/identity/actor.ts'
import { nameOf, nameOfPerson } from '../../../kernel/identity/directory.ts'
import { addMember, changeRoles, removeMember, type OrganisationEvent } from '../../../kernel/identity/organisation.ts'
import { organisationNumberOf } from '../../../kernel/identity/organisation-number.ts'
import { fill, words, type Language, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import {
  buttonLink,
  doneAlert,
  link,
  pageHeading,
  section,
  stack,
  table,
  tag,
  tags,
  timeline,
} from '../../../ui/index.ts'
import { administratorAccess, ownOrganisation, roleNames } from '../organisation.ts'

/** The newest changes; the whole stream is the record. */
const mostChanges = 100

export const organisationPage: PageDefinition<Services> = {
  path: '/organisation',
  access: administratorAccess,
  render: async (request, services) => {
    const own = await ownOrganisation(request, services)
    if (isRefusal(own)) return own
    const { t, language } = request
    const me = request.actor?.kind === 'person' ? request.actor.person : undefined
    const changes = own.loaded.events.slice(-mostChanges).toReversed()
    const by = await Promise.all(changes.map((event) => nameOf(services.db, event.actor)))
    const concerned = await Promise.all(
      changes.map(async ({ type, data }) => {
        const event = { type, data } as OrganisationEvent
        return 'person' in event.data ? ((await nameOfPerson(services.db, event.data.person)) ?? '') : ''
      }),
    )
    return {
      title: own.name,
      section: '/organisation',
      body: html`${pageHeading(request, {
        title: own.name,
        kicker: fill(texts.number, { number: organisationNumberOf(own.id).replace(/(\d{3})(?=\d)/g, '$1 ') }),
        lead: t(texts.lead),
        actions: buttonLink(request, { href: '/organisation/people', label: addMember.title, variant: 'primary' }),
      })}${stack(
        doneAlert(request, [addMember, changeRoles, removeMember]),
        table(request, {
          caption: texts.people,
          rows: own.people,
          columns: [
            {
              key: 'name',
              label: texts.name,
              cell: (each) =>
                html`${each.name}${each.person === me ? html` ${tag(request, texts.you, 'info')}` : null}`,
            },
            {
              key: 'roles',
              label: texts.roles,
              cell: (each) => tags(each.roles.map((role) => tag(request, roleNames[role], 'neutral'))),
            },
            {
              key: 'change',
              label: texts.change,
              kind: 'actions',
              cell: (each) =>
                link(request, `/organisation/people/${each.person}`, fill(texts.changeOf, { name: each.name })),
            },
          ],
        }),
        section(
          request,
          { title: texts.changes },
          timeline(
            request,
            changes.map((event, index) => ({
              at: event.at,
              title: told(
                { type: event.type, data: event.data } as OrganisationEvent,
                concerned[index] ?? '',
                language,
              ),
              by: by[index] ?? '',
            })),
          ),
        ),
      )}`,
    }
  },
}

/** What happened, with the person's name and the roles in words. */
function told(event: OrganisationEvent, name: string, language: Language): Text {
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
  }
}

const texts = {
  lead: words(
    'Personene som kan handle for virksomheten, og hva hver av dem kan gjøre.',
    'Personane som kan handle for verksemda, og kva kvar av dei kan gjere.',
    'The people who can act for the organisation, and what each of them can do.',
  ),
  number: words('Organisasjonsnummer {number}', 'Organisasjonsnummer {number}', 'Organisation number {number}'),
  people: words('Personer', 'Personar', 'People'),
  name: words('Navn', 'Namn', 'Name'),
  you: words('deg', 'deg', 'you'),
  roles: words('Roller', 'Roller', 'Roles'),
  change: words('Endre', 'Endre', 'Change'),
  changeOf: words('Endre {name}', 'Endre {name}', 'Change {name}'),
  changes: words('Endringer', 'Endringar', 'Changes'),
  registered: words('{name} ble registrert', '{name} vart registrert', '{name} was registered'),
  added: words('{name} ble lagt til som {roles}', '{name} vart lagd til som {roles}', '{name} was added as {roles}'),
  changed: words('{name} ble {roles}', '{name} vart {roles}', '{name} became {roles}'),
  removed: words('{name} ble fjernet', '{name} vart fjerna', '{name} was removed'),
} satisfies Record<string, Text>
