// The operator registers an organisation with its first administrator, in two steps: the register and the national number are
// asked in the first, and only what came of them goes into the command.
import { html, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import type { OrganisationId, PersonId } from '../../../kernel/identity/actor.ts'
import { parseNationalNumber } from '../../../kernel/identity/national-number.ts'
import { organisationIdOf, parseOrganisationNumber } from '../../../kernel/identity/organisation-number.ts'
import { organisationKinds, organisationTypes, registerOrganisation } from '../../../kernel/identity/organisation.ts'
import { openSecrets, personIdOf } from '../../../kernel/identity/secrets.ts'
import { words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { badField, isRefusal, type Refusal } from '../../../kernel/refusal.ts'
import {
  alert,
  fieldGroup,
  form,
  formBox,
  hiddenField,
  pageHeading,
  radioField,
  selectField,
  stack,
  textField,
} from '../../../ui/index.ts'
import { kindNames, numberWords, typeNames } from '../organisation.ts'
import { lookUpUnit } from '../register/look-up.ts'
import { typeOfForm, type UnitAnswer } from '../register/unit.ts'
import { operatorAccess } from './organisations.ts'

interface Found {
  readonly organisation: OrganisationId
  readonly person: PersonId
  readonly unit: UnitAnswer
}

export const newOrganisationPage: PageDefinition<Services> = {
  path: '/organisations/new',
  access: operatorAccess,
  commands: [registerOrganisation.name],
  asks: true,
  render: async (request, services) => {
    const found = await asked(request, services)
    return {
      title: request.t(registerOrganisation.title),
      section: '/organisations',
      breadcrumb: [{ href: '/organisations', label: request.t(texts.organisations) }],
      body: html`${pageHeading(request, { title: registerOrganisation.title })}${stack(
        found === undefined || isRefusal(found) ? numbersForm(request, found) : registrationForm(request, found),
      )}`,
    }
  },
}

async function asked(request: PageRequest, services: Services): Promise<Found | Refusal | undefined> {
  const { values, refusedCommand } = request
  const value = (name: string): string => (typeof values[name] === 'string' ? values[name].trim() : '')
  if (refusedCommand === undefined) return undefined
  const number = parseOrganisationNumber((value('number') || value('organisation')).replace(/^0192:/, ''))
  if (number === undefined) return badField('number', texts.wrongNumber, texts.wrongNumberCure)
  const organisation = organisationIdOf(number)
  const unit = await lookUpUnit(services, organisation)
  if (refusedCommand === registerOrganisation.name)
    return { organisation, person: value('administrator.person') as PersonId, unit }
  const national = parseNationalNumber(value('nationalNumber').replaceAll(/[\s\u00a0]/g, ''))
  if (national === undefined) return badField('nationalNumber', texts.wrongNational, texts.wrongNationalCure)
  return { organisation, person: personIdOf(national, await openSecrets(services.keystore)), unit }
}

function numbersForm(request: PageRequest, problem: Refusal | undefined): Html {
  const f = form({ ...request, problem }, { command: '' })
  return formBox(
    f,
    [
      textField(f, {
        name: 'number',
        label: texts.number,
        description: texts.numberAbout,
        inputMode: 'numeric',
        maxLength: 14,
        width: 'short',
      }),
      textField(f, {
        name: 'nationalNumber',
        label: texts.national,
        description: texts.nationalAbout,
        inputMode: 'numeric',
        maxLength: 13,
        width: 'short',
      }),
    ],
    { submit: texts.next, live: false, name: registerOrganisation.title, cancel: { href: '/organisations' } },
  )
}

function registrationForm(request: PageRequest, { organisation, person, unit }: Found): Html {
  const known = typeof unit === 'string' ? undefined : unit
  const f = form(request, {
    command: registerOrganisation.name,
    initial: { name: known?.name ?? '', kind: 'buyer', type: known === undefined ? '' : typeOfForm(known.form) },
  })
  return html`${
    known === undefined
      ? alert(request, {
          tone: 'warning',
          body: request.t(unit === 'unknown' ? texts.unknownUnit : texts.unreachable),
        })
      : known.state === 'active'
        ? null
        : alert(request, {
            tone: 'warning',
            body: request.t(known.state === 'deleted' ? texts.deleted : texts.windingUp),
          })
  }${formBox(
    f,
    [
      hiddenField(f, 'organisation', organisation),
      hiddenField(f, 'administrator.person', person),
      html`<p>${request.t(texts.number)}: <strong>${numberWords(organisation)}</strong></p>`,
      textField(f, { name: 'name', label: texts.name, maxLength: 200, width: 'medium' }),
      radioField(f, {
        name: 'kind',
        label: texts.kind,
        choices: organisationKinds.map((each) => ({ value: each, label: kindNames[each] })),
      }),
      selectField(f, {
        name: 'type',
        label: texts.type,
        choices: organisationTypes.map((each) => ({ value: each, label: typeNames[each] })),
      }),
      fieldGroup(
        f,
        texts.administrator,
        textField(f, { name: 'administrator.name', label: texts.personName, maxLength: 200, width: 'medium' }),
      ),
    ],
    {
      submit: registerOrganisation.title,
      live: false,
      next: '/organisations',
      name: registerOrganisation.title,
      cancel: { href: '/organisations/new' },
    },
  )}`
}

const texts = {
  organisations: words('Virksomheter', 'Verksemder', 'Organisations'),
  number: words('Organisasjonsnummer', 'Organisasjonsnummer', 'Organisation number'),
  numberAbout: words('Ni siffer.', 'Ni siffer.', 'Nine digits.'),
  national: words(
    'Fødselsnummeret til den første administratoren',
    'Fødselsnummeret til den første administratoren',
    'National number of the first administrator',
  ),
  nationalAbout: words(
    'Elleve siffer. Nummeret blir ikke lagret; personen kjennes igjen når hun eller han logger inn.',
    'Elleve siffer. Nummeret blir ikkje lagra; personen blir kjend att når ho eller han loggar inn.',
    'Eleven digits. The number is not stored; the person is recognised when logging in.',
  ),
  next: words('Neste', 'Neste', 'Next'),
  name: words('Navn', 'Namn', 'Name'),
  kind: words('Slag', 'Slag', 'Kind'),
  type: words('Type', 'Type', 'Type'),
  administrator: words('Første administrator', 'Første administrator', 'First administrator'),
  personName: words('Personens navn', 'Namnet til personen', "The person's name"),
  unknownUnit: words(
    'Enhetsregisteret kjenner ikke nummeret. Sjekk det en gang til før du går videre.',
    'Einingsregisteret kjenner ikkje nummeret. Sjekk det ein gong til før du går vidare.',
    'The register of legal entities does not know the number. Check it once more before you go on.',
  ),
  unreachable: words(
    'Enhetsregisteret svarer ikke, så navnet må skrives.',
    'Einingsregisteret svarar ikkje, så namnet må skrivast.',
    'The register of legal entities does not answer, so the name must be written.',
  ),
  deleted: words(
    'Virksomheten er slettet i Enhetsregisteret.',
    'Verksemda er sletta i Einingsregisteret.',
    'The organisation is deleted in the register.',
  ),
  windingUp: words(
    'Virksomheten er konkurs eller under avvikling.',
    'Verksemda er konkurs eller under avvikling.',
    'The organisation is bankrupt or being dissolved.',
  ),
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
  wrongNational: words(
    'Ikke et gyldig fødselsnummer eller D-nummer',
    'Ikkje eit gyldig fødselsnummer eller D-nummer',
    'Not a valid national identity number or D number',
  ),
  wrongNationalCure: words('Skriv de elleve sifrene.', 'Skriv dei elleve sifra.', 'Write the eleven digits.'),
} satisfies Record<string, Text>
