// Adding a person in two steps, so that the national number ends here: it is turned into the product's own identifier, and
// only that goes into the command.
import { html } from '../../../kernel/http/html.ts'
import type { PageContent, PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import type { PersonId } from '../../../kernel/identity/actor.ts'
import { everyPerson, nameOfPerson } from '../../../kernel/identity/directory.ts'
import { parseNationalNumber } from '../../../kernel/identity/national-number.ts'
import { addMember } from '../../../kernel/identity/organisation.ts'
import { openSecrets, personIdOf } from '../../../kernel/identity/secrets.ts'
import { words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { badField, isRefusal, type Refusal } from '../../../kernel/refusal.ts'
import {
  checkboxGroup,
  form,
  formBox,
  hiddenField,
  pageHeading,
  selectField,
  stack,
  textField,
} from '../../../ui/index.ts'
import { administratorAccess, ownOrganisation, roleChoices, type OwnOrganisation } from '../organisation.ts'

export const newPersonPage: PageDefinition<Services> = {
  path: '/organisation/people',
  access: administratorAccess,
  commands: [addMember.name],
  asks: true,
  render: async (request, services) => {
    const own = await ownOrganisation(request, services)
    if (isRefusal(own)) return own
    const found = await personAsked(request, services)
    return {
      title: request.t(addMember.title),
      section: '/organisation',
      breadcrumb: [{ href: '/organisation', label: own.name }],
      body: html`${pageHeading(request, { title: addMember.title })}${
        typeof found === 'string'
          ? await membershipForm(request, services, own, found)
          : await personForm(request, services, own, found)
      }`,
    }
  },
}

/** The person that the first form names, or the second one carries on; undefined before anything was asked. */
async function personAsked(request: PageRequest, services: Services): Promise<PersonId | Refusal | undefined> {
  const { values, refusedCommand } = request
  const value = (name: string): string => (typeof values[name] === 'string' ? values[name] : '')
  if (refusedCommand === addMember.name) return value('person') as PersonId
  if (refusedCommand === undefined) return undefined
  if (services.demonstration && /^[0-9a-f]{32}$/.test(value('known'))) return value('known') as PersonId
  const number = parseNationalNumber(value('number').replaceAll(/[\s\u00a0]/g, ''))
  if (number === undefined) return badField('number', texts.wrongNumber, texts.wrongNumberCure)
  return personIdOf(number, await openSecrets(services.keystore))
}

async function personForm(
  request: PageRequest,
  { db, demonstration }: Services,
  own: OwnOrganisation,
  problem: Refusal | undefined,
): Promise<PageContent['body']> {
  const f = form({ ...request, problem }, { command: '', key: 'find' })
  const members = new Set(own.people.map((each) => each.person))
  const known = demonstration ? (await everyPerson(db)).filter((each) => !members.has(each.person)) : []
  return stack(
    formBox(
      f,
      [
        textField(f, {
          name: 'number',
          label: texts.number,
          description: texts.numberAbout,
          inputMode: 'numeric',
          maxLength: 13,
          width: 'short',
          optional: known.length > 0,
        }),
        known.length === 0
          ? ''
          : selectField(f, {
              name: 'known',
              label: texts.known,
              description: texts.knownAbout,
              optional: true,
              choices: known.map((each) => ({ value: each.person, label: each.name })),
            }),
      ],
      { submit: texts.next, live: false, cancel: { href: '/organisation' }, name: addMember.title },
    ),
  )
}

async function membershipForm(
  request: PageRequest,
  { db, demonstration }: Services,
  own: OwnOrganisation,
  person: PersonId,
): Promise<PageContent['body']> {
  // Outside the demonstration a number must not be a way to learn who has it.
  const name = demonstration ? ((await nameOfPerson(db, person)) ?? '') : ''
  const f = form(request, { command: addMember.name, stream: own.at, initial: { name } })
  return stack(
    formBox(
      f,
      [
        hiddenField(f, 'person', person),
        textField(f, { name: 'name', label: texts.name, maxLength: 200, width: 'medium' }),
        checkboxGroup(f, { name: 'roles', label: texts.roles, choices: roleChoices(own) }),
      ],
      {
        submit: addMember.title,
        live: false,
        next: '/organisation',
        name: addMember.title,
        cancel: { href: '/organisation/people' },
      },
    ),
  )
}

const texts = {
  number: words('Fødselsnummer eller D-nummer', 'Fødselsnummer eller D-nummer', 'National identity number or D number'),
  numberAbout: words(
    'Elleve siffer. Nummeret blir ikke lagret; personen kjennes igjen når hun eller han logger inn.',
    'Elleve siffer. Nummeret blir ikkje lagra; personen blir kjend att når ho eller han loggar inn.',
    'Eleven digits. The number is not stored; the person is recognised when logging in.',
  ),
  known: words(
    'Eller en av personene i demonstrasjonen',
    'Eller ein av personane i demonstrasjonen',
    'Or one of the people of the demonstration',
  ),
  knownAbout: words(
    'Bare i demonstrasjonen: der er alle personer oppdiktet.',
    'Berre i demonstrasjonen: der er alle personar oppdikta.',
    'Only in the demonstration: everybody there is made up.',
  ),
  next: words('Neste', 'Neste', 'Next'),
  name: words('Navn', 'Namn', 'Name'),
  roles: words('Roller', 'Roller', 'Roles'),
  wrongNumber: words(
    'Ikke et gyldig fødselsnummer eller D-nummer',
    'Ikkje eit gyldig fødselsnummer eller D-nummer',
    'Not a valid national identity number or D number',
  ),
  wrongNumberCure: words('Skriv de elleve sifrene.', 'Skriv dei elleve sifra.', 'Write the eleven digits.'),
} satisfies Record<string, Text>
