// Where somebody who is logged in comes who acts for no organisation: what to do now, and the registration itself in two steps.
import { html } from '../../../kernel/http/html.ts'
import type { Html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { personOf, type PersonId } from '../../../kernel/identity/actor.ts'
import { findOrganisation, membershipsOf, type Membership } from '../../../kernel/identity/directory.ts'
import { administratorOf } from '../../../kernel/identity/organisation.ts'
import { organisationIdOf, parseOrganisationNumber } from '../../../kernel/identity/organisation-number.ts'
import { fill, words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { badField, isRefusal, refuse, type Refusal } from '../../../kernel/refusal.ts'
import {
  alert,
  buttonForm,
  buttonLink,
  dateTime,
  doneAlert,
  facts,
  form,
  formBox,
  hiddenField,
  pageHeading,
  panel,
  prose,
  section,
  stack,
  table,
  tag,
  textField,
  type Tone,
} from '../../../ui/index.ts'
import { acceptInvitation } from '../invitation/invitation.ts'
import { lookUp, signed, type Statement } from '../register/look-up.ts'
import { decisiveRoles } from '../register/roles.ts'
import { askRegistration, withdrawRegistration } from '../registration/registration.ts'
import { requestsBy, type RegistrationRequest } from '../views.ts'
import { numberWords } from '../organisation.ts'

export const registerPage: PageDefinition<Services> = {
  path: '/register',
  access: { kind: 'person' },
  commands: [askRegistration.name, withdrawRegistration.name],
  asks: true,
  render: async (request, services) => {
    const person = personOf(request.actor)
    if (person === undefined) return notAPerson
    const memberships = await membershipsOf(services.db, person)
    const outOfUse = await membershipsOf(services.db, person, { outOfUse: true })
    const requests = await requestsBy(services.db, person)
    const found = await asked(request, services, person)
    const heading = memberships.length === 0 ? texts.title : texts.titleMember
    return {
      title: request.t(heading),
      section: '/register',
      body: html`${pageHeading(request, {
        title: heading,
        lead: request.t(memberships.length === 0 ? texts.lead : texts.leadMember),
      })}${stack(
        doneAlert(request, [acceptInvitation, withdrawRegistration]),
        request.done === askRegistration.name ? outcome(request, requests[0]) : '',
        outOfUse.map((each) =>
          alert(request, {
            tone: 'warning',
            title: fill(texts.outOfUse, { name: each.name }),
            body: request.t(texts.outOfUseText),
          }),
        ),
        memberships.length === 0 ? '' : ownOrganisations(request, memberships),
        requests.length === 0 ? '' : await ownRequests(request, services, requests),
        section(
          request,
          { title: texts.register, lead: request.t(texts.registerLead) },
          found !== undefined && !isRefusal(found)
            ? await confirmation(request, services, found)
            : numberForm(request, found),
        ),
        memberships.length > 0
          ? ''
          : section(
              request,
              { title: texts.elsewhere },
              prose(html`<p>${request.t(texts.elsewhereMember)}</p>`, html`<p>${request.t(texts.elsewhereBuyer)}</p>`),
            ),
      )}`,
    }
  },
}

/** How often somebody may ask the registers: enough for a slip of the finger, too seldom to read them through. */
const mostLookUps = 20
const lookUpWindowMilliseconds = 600_000
const lookUps = new Map<string, number[]>()

function mayLookUp(person: PersonId, now: number): boolean {
  const recent = (lookUps.get(person) ?? []).filter((at) => now - at < lookUpWindowMilliseconds)
  if (recent.length >= mostLookUps) return false
  if (lookUps.size > 10_000) lookUps.clear()
  lookUps.set(person, [...recent, now])
  return true
}

/** What the registers say of the number that was asked for; a refusal where it cannot be used; undefined before it was asked. */
async function asked(
  request: PageRequest,
  services: Services,
  person: PersonId,
): Promise<Statement | Refusal | undefined> {
  const { values, refusedCommand } = request
  const value = (name: string): string => (typeof values[name] === 'string' ? values[name].trim() : '')
  if (refusedCommand === undefined || refusedCommand === withdrawRegistration.name) return undefined
  const number = parseOrganisationNumber((value('number') || value('organisation')).replace(/^0192:/, ''))
  const nameless = value('personName') === '' ? badField('personName', texts.noName, texts.noNameCure) : undefined
  if (number === undefined) {
    const wrong = badField('number', texts.wrongNumber, texts.wrongNumberCure)
    return nameless === undefined ? wrong : { ...wrong, more: [nameless] }
  }
  if (nameless !== undefined) return nameless
  // A refused command is shown with what was looked up before; only the first step asks.
  if (!mayLookUp(person, Date.now())) return tooOften
  const organisation = organisationIdOf(number)
  if ((await findOrganisation(services.db, organisation)) !== undefined) return knownHere
  const found = await lookUp(services, {
    organisation,
    person,
    nationalNumber: await request.nationalNumber(),
    now: request.now,
  })
  if (found === 'unknown') return unknownUnit
  if (found === 'unreachable') return unreachable
  return found.unit.state === 'deleted' ? deletedUnit : found
}

function numberForm(request: PageRequest, problem: Refusal | undefined): Html {
  const shown = request.refusedCommand === '' || request.refusedCommand === askRegistration.name
  const f = form(
    { ...request, problem: request.problem ?? problem, refusedCommand: shown ? '' : request.refusedCommand },
    { command: '' },
  )
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
        name: 'personName',
        label: texts.name,
        description: texts.nameAbout,
        maxLength: 200,
        width: 'medium',
        autocomplete: 'name',
      }),
    ],
    { submit: texts.lookUp, live: false, name: texts.register },
  )
}

async function confirmation(request: PageRequest, services: Services, statement: Statement): Promise<Html> {
  const { unit, role, organisation } = statement
  const { t } = request
  const number = numberWords(organisation)
  const personName = typeof request.values['personName'] === 'string' ? request.values['personName'] : ''
  const f = form(request, { command: askRegistration.name })
  return panel([
    facts(request, [
      { label: texts.unitName, value: unit.name },
      { label: texts.number, value: number },
      { label: texts.form, value: unit.formName || unit.form },
      { label: texts.place, value: unit.place },
      { label: texts.name, value: personName },
    ]),
    role === undefined
      ? alert(request, {
          tone: unit.state === 'winding-up' ? 'warning' : 'info',
          level: 3,
          title: texts.willWait,
          body: t(unit.state === 'winding-up' ? texts.windingUp : texts.willWaitText),
        })
      : alert(request, {
          tone: 'success',
          level: 3,
          title: fill(texts.atOnce, { role: t(decisiveRoles[role] ?? words(role, role, role)) }),
          body: t(texts.atOnceText),
        }),
    formBox(
      f,
      [
        hiddenField(f, 'organisation', organisation),
        hiddenField(f, 'personName', personName),
        hiddenField(f, 'statement', await signed(statement, services.keystore)),
      ],
      {
        submit: role === undefined ? texts.ask : texts.registerNow,
        live: false,
        cancel: { href: '/register', label: texts.otherNumber },
        name: askRegistration.title,
      },
    ),
  ])
}

/** What became of the request that was just made. */
function outcome(request: PageRequest, newest: RegistrationRequest | undefined): Html {
  const registered = newest?.standing === 'approved'
  return alert(request, {
    tone: 'success',
    announce: true,
    title: registered
      ? fill(texts.registeredNow, { name: newest.name })
      : fill(texts.askedNow, { name: newest?.name ?? '' }),
    body: request.t(registered ? texts.registeredText : texts.askedText),
  })
}

function ownOrganisations(request: PageRequest, memberships: readonly Membership[]): Html {
  const administers = memberships.some((each) => each.roles.includes(administratorOf[each.kind]))
  return panel([
    html`<ul class="ds-list">${memberships.map((each) => html`<li>${each.name}</li>`)}</ul>`,
    html`<div class="actions">${buttonLink(request, {
      href: memberships.some((each) => each.kind === 'buyer') ? '/procurements' : '/notices',
      label: memberships.some((each) => each.kind === 'buyer') ? texts.toProcurements : texts.toNotices,
      variant: 'primary',
    })}${administers ? buttonLink(request, { href: '/organisation', label: texts.toOrganisation, variant: 'secondary' }) : null}</div>`,
  ])
}

const standings: Readonly<Record<RegistrationRequest['standing'], { label: Text; tone: Tone }>> = {
  waiting: { label: words('Venter på svar', 'Ventar på svar', 'Waits for an answer'), tone: 'info' },
  approved: { label: words('Registrert', 'Registrert', 'Registered'), tone: 'success' },
  refused: { label: words('Avslått', 'Avslått', 'Refused'), tone: 'danger' },
  withdrawn: { label: words('Trukket', 'Trekt', 'Withdrawn'), tone: 'neutral' },
}

async function ownRequests(
  request: PageRequest,
  services: Services,
  requests: readonly RegistrationRequest[],
): Promise<Html> {
  const versions = new Map(
    await Promise.all(
      requests.map(
        async ({ stream }) =>
          [stream, (await services.load(stream))?.version ?? 0] as [RegistrationRequest['stream'], number],
      ),
    ),
  )
  return table(request, {
    caption: texts.requests,
    rows: requests,
    columns: [
      {
        key: 'name',
        label: texts.unitName,
        cell: (each) => html`${each.name}<br><span class="note">${numberWords(each.organisation)}</span>`,
      },
      { key: 'asked', label: texts.askedAt, cell: (each) => dateTime(request, each.askedAt) },
      {
        key: 'standing',
        label: texts.standing,
        cell: (each) =>
          html`${tag(request, standings[each.standing].label, standings[each.standing].tone)}${
            each.reason === null ? null : html`<p>${each.reason}</p>`
          }`,
      },
      {
        key: 'withdraw',
        label: texts.withdraw,
        kind: 'actions',
        cell: (each) =>
          each.standing === 'waiting'
            ? buttonForm(
                form(request, {
                  command: withdrawRegistration.name,
                  key: each.stream,
                  stream: { id: each.stream, version: versions.get(each.stream) ?? 0 },
                }),
                { submit: texts.withdraw, variant: 'tertiary', name: fill(texts.withdrawOf, { name: each.name }) },
              )
            : null,
      },
    ],
  })
}

const texts = {
  title: words(
    'Velkommen: registrer virksomheten din',
    'Velkomen: registrer verksemda di',
    'Welcome: register your organisation',
  ),
  lead: words(
    'Du er logget inn, men handler ikke for noen virksomhet her ennå. For å stille spørsmål, levere tilbud og sende faktura må du handle for en.',
    'Du er logga inn, men handlar ikkje for noka verksemd her enno. For å stille spørsmål, levere tilbod og sende faktura må du handle for ei.',
    'You are logged in, but do not act for any organisation here yet. To ask questions, send tenders and send invoices you must act for one.',
  ),
  titleMember: words('Virksomhetene dine', 'Verksemdene dine', 'Your organisations'),
  leadMember: words(
    'Virksomhetene du kan handle for.',
    'Verksemdene du kan handle for.',
    'The organisations you can act for.',
  ),
  outOfUse: words('{name} er tatt ut av bruk', '{name} er teken ut av bruk', '{name} is out of use'),
  outOfUseText: words(
    'Ingen kan handle for virksomheten før den som driver tjenesten, tar den i bruk igjen.',
    'Ingen kan handle for verksemda før den som driv tenesta, tek ho i bruk igjen.',
    'Nobody can act for the organisation until whoever runs the service puts it back in use.',
  ),
  toProcurements: words('Til anskaffelsene', 'Til innkjøpa', 'To the procurements'),
  toNotices: words('Finn kunngjøringer', 'Finn kunngjeringar', 'Find notices'),
  toOrganisation: words('Personer og roller', 'Personar og roller', 'People and roles'),
  register: words('Registrer en leverandør', 'Registrer ein leverandør', 'Register a supplier'),
  registerLead: words(
    'Vi slår opp virksomheten i Enhetsregisteret. Står du der med en rolle som kan handle alene, blir du administrator med en gang. Ellers ser den som driver tjenesten, på forespørselen.',
    'Vi slår opp verksemda i Einingsregisteret. Står du der med ei rolle som kan handle åleine, blir du administrator med ein gong. Elles ser den som driv tenesta, på førespurnaden.',
    'We look the organisation up in the register of legal entities. If you have a role there that can act alone, you become administrator at once. Otherwise whoever runs the service looks at the request.',
  ),
  elsewhere: words(
    'Er virksomheten registrert her fra før?',
    'Er verksemda registrert her frå før?',
    'Is the organisation registered here already?',
  ),
  elsewhereMember: words(
    'Be en administrator i virksomheten om en invitasjon. Når du åpner lenken i den, er du med.',
    'Be ein administrator i verksemda om ein invitasjon. Når du opnar lenkja i han, er du med.',
    'Ask an administrator of the organisation for an invitation. When you open its link, you are a member.',
  ),
  elsewhereBuyer: words(
    'Oppdragsgivere registreres av den som driver tjenesten. Kunngjøringer og konkurransegrunnlag kan alle lese uten å være registrert.',
    'Oppdragsgivarar blir registrerte av den som driv tenesta. Kunngjeringar og konkurransegrunnlag kan alle lese utan å vere registrert.',
    'Buyers are registered by whoever runs the service. Everybody can read notices and procurement documents without being registered.',
  ),
  number: words('Organisasjonsnummer', 'Organisasjonsnummer', 'Organisation number'),
  numberAbout: words('Ni siffer.', 'Ni siffer.', 'Nine digits.'),
  name: words('Navnet ditt', 'Namnet ditt', 'Your name'),
  nameAbout: words(
    'Slik kollegaer og oppdragsgivere skal se det.',
    'Slik kollegaer og oppdragsgivarar skal sjå det.',
    'As colleagues and buyers shall see it.',
  ),
  lookUp: words('Slå opp', 'Slå opp', 'Look up'),
  unitName: words('Virksomhet', 'Verksemd', 'Organisation'),
  form: words('Organisasjonsform', 'Organisasjonsform', 'Legal form'),
  place: words('Sted', 'Stad', 'Place'),
  atOnce: words(
    'Enhetsregisteret har deg som {role}',
    'Einingsregisteret har deg som {role}',
    'The register has you as {role}',
  ),
  atOnceText: words(
    'Virksomheten blir registrert med en gang, og du blir administrator. Du kan invitere andre etterpå.',
    'Verksemda blir registrert med ein gong, og du blir administrator. Du kan invitere andre etterpå.',
    'The organisation is registered at once, and you become its administrator. You can invite others afterwards.',
  ),
  willWait: words('Forespørselen må godkjennes', 'Førespurnaden må godkjennast', 'The request must be approved'),
  willWaitText: words(
    'Vi kan ikke se i registeret at du kan handle for virksomheten alene. Den som driver tjenesten, ser på forespørselen, og svaret kommer på denne siden.',
    'Vi kan ikkje sjå i registeret at du kan handle for verksemda åleine. Den som driv tenesta, ser på førespurnaden, og svaret kjem på denne sida.',
    'We cannot see in the register that you can act for the organisation alone. Whoever runs the service looks at the request, and the answer will stand on this page.',
  ),
  windingUp: words(
    'Virksomheten er konkurs eller under avvikling, og da må den som driver tjenesten, se hvem som nå handler for den. Svaret kommer på denne siden.',
    'Verksemda er konkurs eller under avvikling, og då må den som driv tenesta, sjå kven som no handlar for ho. Svaret kjem på denne sida.',
    'The organisation is bankrupt or being dissolved; then whoever runs the service must see who acts for it now. The answer will stand on this page.',
  ),
  ask: words('Send forespørselen', 'Send førespurnaden', 'Send the request'),
  registerNow: words('Registrer virksomheten', 'Registrer verksemda', 'Register the organisation'),
  otherNumber: words('Det er en annen virksomhet', 'Det er ei anna verksemd', 'It is another organisation'),
  registeredNow: words('{name} er registrert', '{name} er registrert', '{name} is registered'),
  registeredText: words(
    'Du er administrator og kan levere tilbud, signere og invitere andre.',
    'Du er administrator og kan levere tilbod, signere og invitere andre.',
    'You are its administrator and can send tenders, sign and invite others.',
  ),
  askedNow: words(
    'Forespørselen for {name} er sendt',
    'Førespurnaden for {name} er send',
    'The request for {name} is sent',
  ),
  askedText: words(
    'Svaret kommer på denne siden. Du kan lese kunngjøringer imens.',
    'Svaret kjem på denne sida. Du kan lese kunngjeringar i mellomtida.',
    'The answer will stand on this page. You can read notices meanwhile.',
  ),
  requests: words('Forespørslene dine', 'Førespurnadene dine', 'Your requests'),
  askedAt: words('Sendt', 'Send', 'Sent'),
  standing: words('Status', 'Status', 'Status'),
  withdraw: words('Trekk', 'Trekk', 'Withdraw'),
  withdrawOf: words(
    'Trekk forespørselen for {name}',
    'Trekk førespurnaden for {name}',
    'Withdraw the request for {name}',
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
  noName: words('Navnet mangler', 'Namnet manglar', 'The name is missing'),
  noNameCure: words('Skriv navnet ditt.', 'Skriv namnet ditt.', 'Write your name.'),
} satisfies Record<string, Text>

const notAPerson = refuse(
  'organisations.people-only',
  words(
    'Bare personer kan registrere virksomheter',
    'Berre personar kan registrere verksemder',
    'Only people can register organisations',
  ),
  words('Logg inn med ID-porten.', 'Logg inn med ID-porten.', 'Log in with ID-porten.'),
  { status: 403 },
)
const tooOften = refuse(
  'organisations.too-many-look-ups',
  words(
    'Du har slått opp for mange virksomheter',
    'Du har slått opp for mange verksemder',
    'You have looked up too many organisations',
  ),
  words('Vent ti minutter og prøv igjen.', 'Vent ti minutt og prøv igjen.', 'Wait ten minutes and try again.'),
  { field: 'number', status: 429 },
)
const knownHere = badField(
  'number',
  words(
    'Virksomheten er registrert her fra før',
    'Verksemda er registrert her frå før',
    'The organisation is registered here already',
  ),
  words(
    'Be en administrator i virksomheten om en invitasjon.',
    'Be ein administrator i verksemda om ein invitasjon.',
    'Ask an administrator of the organisation for an invitation.',
  ),
)
const unknownUnit = badField(
  'number',
  words(
    'Enhetsregisteret kjenner ikke nummeret',
    'Einingsregisteret kjenner ikkje nummeret',
    'The register of legal entities does not know the number',
  ),
  words(
    'Sjekk nummeret. Bruk hovedenhetens nummer, ikke nummeret til en underenhet.',
    'Sjekk nummeret. Bruk nummeret til hovudeininga, ikkje nummeret til ei undereining.',
    'Check the number. Use the number of the main unit, not of a sub-unit.',
  ),
)
const deletedUnit = badField(
  'number',
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
)
const unreachable = refuse(
  'organisations.register-unreachable',
  words(
    'Enhetsregisteret svarer ikke',
    'Einingsregisteret svarar ikkje',
    'The register of legal entities does not answer',
  ),
  words('Prøv igjen om litt.', 'Prøv igjen om litt.', 'Try again in a little while.'),
  { field: 'number', status: 503 },
)
