// One person of the organisation: other roles, or none.
import { html } from '../../../kernel/http/html.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import { changeRoles, removeMember } from '../../../kernel/identity/organisation.ts'
import { fill, words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal, refusals } from '../../../kernel/refusal.ts'
import { checkboxGroup, form, formBox, hiddenField, pageHeading, section, stack } from '../../../ui/index.ts'
import { administratorAccess, ownOrganisation, roleChoices } from '../organisation.ts'

export const personPage: PageDefinition<Services> = {
  path: '/organisation/people/:person',
  access: administratorAccess,
  commands: [changeRoles.name, removeMember.name],
  render: async (request, services) => {
    const own = await ownOrganisation(request, services)
    if (isRefusal(own)) return own
    const { t } = request
    const person = own.people.find((each) => each.person === request.params['person'])
    if (person === undefined) return refusals.notFound
    const myself = request.actor?.kind === 'person' && request.actor.person === person.person
    const roles = form(request, { command: changeRoles.name, stream: own.at, initial: { roles: [...person.roles] } })
    const removal = form(request, { command: removeMember.name, stream: own.at })
    return {
      title: person.name,
      section: '/organisation',
      breadcrumb: [{ href: '/organisation', label: own.name }],
      body: html`${pageHeading(request, { title: person.name })}${stack(
        formBox(
          roles,
          [
            hiddenField(roles, 'person', person.person),
            checkboxGroup(roles, { name: 'roles', label: texts.roles, choices: roleChoices(own) }),
          ],
          {
            submit: changeRoles.title,
            next: '/organisation',
            name: changeRoles.title,
            cancel: { href: '/organisation' },
            live: false,
          },
        ),
        section(
          request,
          { title: removeMember.title, lead: t(texts.removalLead) },
          formBox(removal, hiddenField(removal, 'person', person.person), {
            submit: removeMember.title,
            tone: 'danger',
            variant: 'secondary',
            live: false,
            // Who removes himself has no way into the page any more.
            next: myself ? '/' : '/organisation',
            name: removeMember.title,
            confirm: {
              title: fill(texts.removeTitle, { name: person.name }),
              text: html`<p>${t(myself ? texts.removeMyself : texts.removeText)}</p>`,
              label: texts.remove,
            },
          }),
        ),
      )}`,
    }
  },
}

const texts = {
  roles: words('Roller', 'Roller', 'Roles'),
  removalLead: words(
    'Det personen har gjort, blir stående i sakene.',
    'Det personen har gjort, blir ståande i sakene.',
    'What the person has done remains in the cases.',
  ),
  removeTitle: words('Vil du fjerne {name}?', 'Vil du fjerne {name}?', 'Remove {name}?'),
  removeText: words(
    'Personen mister straks tilgangen. Du kan legge personen til igjen senere.',
    'Personen mistar straks tilgangen. Du kan leggje personen til igjen seinare.',
    'The person loses access at once. You can add the person again later.',
  ),
  removeMyself: words(
    'Du mister straks tilgangen selv, og en annen administrator må legge deg til igjen.',
    'Du mistar straks tilgangen sjølv, og ein annan administrator må leggje deg til igjen.',
    'You lose access yourself at once, and another administrator must add you again.',
  ),
  remove: words('Ja, fjern', 'Ja, fjern', 'Yes, remove'),
} satisfies Record<string, Text>
