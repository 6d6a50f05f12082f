// The operator's list: who waits to be registered, and who is registered.
import { html } from '../../../kernel/http/html.ts'
import type { Access, PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import type { Html } from '../../../kernel/http/html.ts'
import { bareId } from '../../../kernel/events/event.ts'
import { listOrganisations } from '../../../kernel/identity/directory.ts'
import { organisationNumberOf } from '../../../kernel/identity/organisation-number.ts'
import {
  organisationKinds,
  reactivateOrganisation,
  deactivateOrganisation,
  registerOrganisation,
  type OrganisationKind,
} from '../../../kernel/identity/organisation.ts'
import { words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import {
  buttonLink,
  dateTime,
  doneAlert,
  formBox,
  link,
  pageHeading,
  queryForm,
  readPaging,
  section,
  selectField,
  stack,
  table,
  tag,
  textField,
  withParameters,
} from '../../../ui/index.ts'
import { kindNames, numberWords } from '../organisation.ts'
import { decisiveRoles } from '../register/roles.ts'
import { approveRegistration, refuseRegistration } from '../registration/registration.ts'
import { waitingRequests, type RegistrationRequest } from '../views.ts'

export const operatorAccess: Access = { kind: 'roles', roles: ['operator'] }

export const organisationsPage: PageDefinition<Services> = {
  path: '/organisations',
  access: operatorAccess,
  render: async (request, services) => {
    const waiting = await waitingRequests(services.db)
    return {
      title: request.t(texts.title),
      section: '/organisations',
      wide: true,
      body: html`${pageHeading(request, {
        title: texts.title,
        lead: request.t(texts.lead),
        actions: buttonLink(request, {
          href: '/organisations/new',
          label: registerOrganisation.title,
          variant: 'primary',
        }),
      })}${stack(
        doneAlert(request, [
          approveRegistration,
          refuseRegistration,
          registerOrganisation,
          deactivateOrganisation,
          reactivateOrganisation,
        ]),
        section(request, { title: texts.waiting }, requestTable(request, waiting)),
        section(request, { title: texts.registered }, await registered(request, services)),
      )}`,
    }
  },
}

function requestTable(request: PageRequest, waiting: readonly RegistrationRequest[]): Html {
  const { t } = request
  return table(request, {
    caption: texts.waiting,
    captionHidden: true,
    rows: waiting,
    empty: { title: texts.nobodyWaits, text: texts.nobodyWaitsText },
    columns: [
      {
        key: 'name',
        label: texts.name,
        cell: (each) =>
          html`${link(request, `/organisations/requests/${bareId(each.stream)}`, each.name)}<br><span class="note">${numberWords(each.organisation)}</span>`,
      },
      { key: 'form', label: texts.form, cell: (each) => each.form },
      { key: 'person', label: texts.asker, cell: (each) => each.personName },
      {
        key: 'role',
        label: texts.role,
        cell: (each) => (each.role === null ? t(texts.noRole) : t(decisiveRoles[each.role] ?? texts.noRole)),
      },
      { key: 'asked', label: texts.asked, cell: (each) => dateTime(request, each.askedAt) },
    ],
  })
}

async function registered(request: PageRequest, services: Services): Promise<Html> {
  const { query } = request
  const { page, size, offset } = readPaging(query, ['name'], 50)
  const kind = organisationKinds.find((each) => each === query['kind'])
  const rows = await listOrganisations(services.db, {
    words: (query['words'] ?? '').slice(0, 200),
    limit: size + 1,
    offset,
    ...(kind === undefined ? {} : { kind }),
  })
  const f = queryForm(request, 'organisations')
  return stack(
    formBox(
      f,
      [
        textField(f, { name: 'words', label: texts.find, type: 'search', maxLength: 200, optional: true }),
        selectField(f, {
          name: 'kind',
          label: texts.kind,
          optional: true,
          choices: organisationKinds.map((each: OrganisationKind) => ({ value: each, label: kindNames[each] })),
        }),
      ],
      { submit: texts.search, inline: true, name: texts.find },
    ),
    table(request, {
      caption: texts.registered,
      captionHidden: true,
      rows: rows.slice(0, size),
      empty: { title: texts.none },
      columns: [
        {
          key: 'name',
          label: texts.name,
          cell: (each) => link(request, `/organisations/${organisationNumberOf(each.id)}`, each.name),
        },
        { key: 'number', label: texts.number, cell: (each) => numberWords(each.id) },
        { key: 'kind', label: texts.kind, cell: (each) => request.t(kindNames[each.kind]) },
        {
          key: 'state',
          label: texts.state,
          cell: (each) =>
            each.deactivatedAt === null
              ? tag(request, texts.inUse, 'success')
              : tag(request, texts.outOfUse, 'neutral'),
        },
      ],
    }),
    page === 1 && rows.length <= size
      ? null
      : html`<div class="actions">${
          page > 1
            ? buttonLink(request, {
                href: withParameters(request.url, { page: page === 2 ? undefined : String(page - 1) }),
                label: texts.before,
                variant: 'tertiary',
              })
            : null
        }${
          rows.length > size
            ? buttonLink(request, {
                href: withParameters(request.url, { page: String(page + 1) }),
                label: texts.after,
                variant: 'tertiary',
              })
            : null
        }</div>`,
  )
}

const texts = {
  title: words('Virksomheter', 'Verksemder', 'Organisations'),
  lead: words(
    'Oppdragsgivere og leverandører som bruker tjenesten, og de som ber om å bli registrert.',
    'Oppdragsgivarar og leverandørar som bruker tenesta, og dei som bed om å bli registrerte.',
    'Buyers and suppliers who use the service, and those who ask to be registered.',
  ),
  waiting: words('Venter på svar', 'Ventar på svar', 'Waiting for an answer'),
  nobodyWaits: words('Ingen venter', 'Ingen ventar', 'Nobody waits'),
  nobodyWaitsText: words(
    'Forespørsler som registeret ikke kan avgjøre, kommer hit.',
    'Førespurnader som registeret ikkje kan avgjere, kjem hit.',
    'Requests that the register cannot decide come here.',
  ),
  registered: words('Registrerte virksomheter', 'Registrerte verksemder', 'Registered organisations'),
  none: words('Ingen virksomheter passer', 'Ingen verksemder passar', 'No organisation fits'),
  name: words('Virksomhet', 'Verksemd', 'Organisation'),
  number: words('Organisasjonsnummer', 'Organisasjonsnummer', 'Organisation number'),
  form: words('Form', 'Form', 'Form'),
  asker: words('Bedt om av', 'Bede om av', 'Asked by'),
  role: words('Rolle i registeret', 'Rolle i registeret', 'Role in the register'),
  noRole: words('ingen kjent', 'inga kjend', 'none known'),
  asked: words('Sendt', 'Send', 'Sent'),
  find: words('Navn eller nummer', 'Namn eller nummer', 'Name or number'),
  kind: words('Slag', 'Slag', 'Kind'),
  search: words('Søk', 'Søk', 'Search'),
  state: words('Status', 'Status', 'Status'),
  inUse: words('I bruk', 'I bruk', 'In use'),
  outOfUse: words('Ute av bruk', 'Ute av bruk', 'Out of use'),
  before: words('Forrige side', 'Førre side', 'Previous page'),
  after: words('Neste side', 'Neste side', 'Next page'),
} satisfies Record<string, Text>
