// The administrator's page: who acts for the organisation, as what, who is invited, and what was changed by whom.
import { bareId } from '../../../kernel/events/event.ts'
import { html, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { personOf } from '../../../kernel/identity/actor.ts'
import { addMember, changeRoles, removeMember } from '../../../kernel/identity/organisation.ts'
import { fill, words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import {
  buttonForm,
  buttonLink,
  dateTime,
  doneAlert,
  form,
  link,
  pageHeading,
  section,
  stack,
  table,
  tag,
  tags,
} from '../../../ui/index.ts'
import { codeOf, invitationFold, invite, openInvitations, withdrawInvitation } from '../invitation/invitation.ts'
import { administratorAccess, numberWords, ownOrganisation, roleNames, type OwnOrganisation } from '../organisation.ts'
import { changesOf } from './changes.ts'

export const organisationPage: PageDefinition<Services> = {
  path: '/organisation',
  access: administratorAccess,
  commands: [withdrawInvitation.name],
  render: async (request, services) => {
    const own = await ownOrganisation(request, services)
    if (isRefusal(own)) return own
    const { t } = request
    const me = personOf(request.actor)
    const invites = own.kind !== 'operator'
    return {
      title: own.name,
      section: '/organisation',
      body: html`${pageHeading(request, {
        title: own.name,
        kicker: fill(texts.number, { number: numberWords(own.id) }),
        lead: t(texts.lead),
        actions: html`${
          invites
            ? buttonLink(request, { href: '/organisation/invitations', label: invite.title, variant: 'primary' })
            : null
        }${buttonLink(request, { href: '/organisation/people', label: addMember.title, variant: invites ? 'secondary' : 'primary' })}`,
      })}${stack(
        doneAlert(request, [addMember, changeRoles, removeMember, invite, withdrawInvitation]),
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
        invites ? await invitations(request, services, own) : '',
        await changesOf(request, services, own.loaded),
      )}`,
    }
  },
}

async function invitations(request: PageRequest, services: Services, own: OwnOrganisation): Promise<Html> {
  const open = openInvitations(services.stateOf(own.loaded, invitationFold), request.now)
  const links = new Map<string, string>()
  for (const { id } of open) {
    const code = await codeOf(own.stream, id, services.keystore)
    links.set(id, `${services.publicUrl}/invitations/${bareId(own.stream)}/${id}?code=${code}`)
  }
  return section(
    request,
    { title: texts.invitations, id: 'invitations' },
    table(request, {
      caption: texts.invitations,
      captionHidden: true,
      rows: open,
      empty: { title: texts.noInvitations, text: texts.noInvitationsText },
      columns: [
        { key: 'name', label: texts.for, cell: (each) => each.name },
        {
          key: 'roles',
          label: texts.roles,
          cell: (each) => tags(each.roles.map((role) => tag(request, roleNames[role], 'neutral'))),
        },
        { key: 'until', label: texts.until, cell: (each) => dateTime(request, each.until) },
        {
          key: 'link',
          label: texts.link,
          cell: (each) =>
            html`<input class="ds-input" type="text" readonly aria-label="${request.t(fill(texts.linkOf, { name: each.name }))}" value="${links.get(each.id) ?? ''}">`,
        },
        {
          key: 'withdraw',
          label: texts.withdraw,
          kind: 'actions',
          cell: (each) =>
            buttonForm(
              form(request, { command: withdrawInvitation.name, key: each.id, stream: own.at }),
              { submit: texts.withdraw, variant: 'tertiary', name: fill(texts.withdrawOf, { name: each.name }) },
              { invitation: each.id },
            ),
        },
      ],
    }),
  )
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
  invitations: words('Åpne invitasjoner', 'Opne invitasjonar', 'Open invitations'),
  noInvitations: words('Ingen åpne invitasjoner', 'Ingen opne invitasjonar', 'No open invitations'),
  noInvitationsText: words(
    'Inviter en person, så kommer lenken hit.',
    'Inviter ein person, så kjem lenkja hit.',
    'Invite a person, and the link will stand here.',
  ),
  for: words('Til', 'Til', 'For'),
  until: words('Virker til', 'Verkar til', 'Works until'),
  link: words('Lenke', 'Lenkje', 'Link'),
  linkOf: words('Lenken til {name}', 'Lenkja til {name}', 'The link for {name}'),
  withdraw: words('Trekk', 'Trekk', 'Withdraw'),
  withdrawOf: words(
    'Trekk invitasjonen til {name}',
    'Trekk invitasjonen til {name}',
    'Withdraw the invitation to {name}',
  ),
} satisfies Record<string, Text>
