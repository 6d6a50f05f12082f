// An administrator makes an invitation: for whom, as what, and for how long.
import { html } from '../../../kernel/http/html.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import { fill, words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { checkboxGroup, form, formBox, pageHeading, selectField, stack, textField } from '../../../ui/index.ts'
import { invite } from '../invitation/invitation.ts'
import { administratorAccess, ownOrganisation, roleChoices } from '../organisation.ts'

const days = [1, 7, 14, 30]

export const invitePage: PageDefinition<Services> = {
  path: '/organisation/invitations',
  access: administratorAccess,
  commands: [invite.name],
  render: async (request, services) => {
    const own = await ownOrganisation(request, services)
    if (isRefusal(own)) return own
    const f = form(request, { command: invite.name, stream: own.at, initial: { days: '7' } })
    return {
      title: request.t(invite.title),
      section: '/organisation',
      breadcrumb: [{ href: '/organisation', label: own.name }],
      body: html`${pageHeading(request, { title: invite.title, lead: request.t(texts.lead) })}${stack(
        formBox(
          f,
          [
            textField(f, {
              name: 'name',
              label: texts.name,
              description: texts.nameAbout,
              maxLength: 200,
              width: 'medium',
            }),
            checkboxGroup(f, { name: 'roles', label: texts.roles, choices: roleChoices(own) }),
            selectField(f, {
              name: 'days',
              label: texts.days,
              choices: days.map((each) => ({
                value: String(each),
                label: each === 1 ? texts.oneDay : fill(texts.someDays, { days: each }),
              })),
            }),
          ],
          { submit: texts.make, live: false, name: invite.title, cancel: { href: '/organisation' } },
        ),
      )}`,
    }
  },
}

const texts = {
  lead: words(
    'Du får en lenke som du sender selv. Den som åpner den og logger inn, får rollene, én gang. Kjenner du fødselsnummeret, kan du heller legge til personen direkte.',
    'Du får ei lenkje som du sender sjølv. Den som opnar ho og loggar inn, får rollene, éin gong. Kjenner du fødselsnummeret, kan du heller leggje til personen direkte.',
    'You get a link to send yourself. Whoever opens it and logs in gets the roles, once. If you know the national number you can add the person directly instead.',
  ),
  name: words('Hvem er invitasjonen til?', 'Kven er invitasjonen til?', 'Whom is the invitation for?'),
  nameAbout: words(
    'Navnet, slik at du kjenner den igjen i listen.',
    'Namnet, slik at du kjenner han att i lista.',
    'The name, so that you know it again in the list.',
  ),
  roles: words('Roller', 'Roller', 'Roles'),
  days: words('Hvor lenge skal lenken virke?', 'Kor lenge skal lenkja verke?', 'How long shall the link work?'),
  oneDay: words('Ett døgn', 'Eitt døgn', 'One day'),
  someDays: words('{days} dager', '{days} dagar', '{days} days'),
  make: words('Lag lenken', 'Lag lenkja', 'Make the link'),
} satisfies Record<string, Text>
