// One contract, for both its parties: terms, signatures, and what happens to it while it runs.
import { changeGroundCodes } from '@heldigital/law'
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { same, words, type Text } from '../../../kernel/language.ts'
import { organisationOf } from '../../../kernel/identity/actor.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal, refusals } from '../../../kernel/refusal.ts'
import {
  alert,
  amount,
  buttonForm,
  buttonLink,
  checkboxField,
  checkboxGroup,
  columns,
  date,
  dateField,
  dateTime,
  deadline,
  details,
  doneAlert,
  facts,
  fieldRow,
  form,
  formatNumber,
  formBox,
  hiddenField,
  moneyField,
  numberField,
  pageHeading,
  panel,
  section,
  selectField,
  stack,
  table,
  textArea,
  textField,
  type Choice,
} from '../../../ui/index.ts'
import { contractCommands } from '../commands.ts'
import {
  ceilingOf,
  contractOf,
  contracts,
  mayNotSign,
  needsCertificate,
  rowsToConfirm,
  rowsToConfirmForChange,
  type Contract,
  type ContractsState,
} from '../contract/index.ts'
import { unitName } from '../contract/units.ts'
import { contractRow, type ContractRow } from '../views.ts'
import { partyAccess, readCase, type Reading } from './parties.ts'
import { useBar } from './use-bar.ts'
import { labels, stageTag } from './words.ts'

interface Shown {
  readonly request: PageRequest
  readonly own: Reading<ContractsState>
  readonly contract: Contract
  readonly row: ContractRow
}

export const contractPage: PageDefinition<Services> = {
  path: '/contracts/:contract',
  access: partyAccess,
  commands: [
    'contracts.confirm-tax-certificate',
    'contracts.sign',
    'contracts.exercise-option',
    'contracts.change',
    'contracts.regulate-prices',
  ],
  render: async (request, services) => {
    const shown = await shownContract(request, services)
    if (isRefusal(shown)) return shown
    const { own, contract, row } = shown
    const { t } = request
    const supplier = await services.nameOfOrganisation(contract.supplier)
    return {
      title: `${t(labels.contract)} ${contract.reference}`,
      section: '/contracts',
      breadcrumb: own.isBuyer
        ? [
            { href: '/procurements', label: t(labels.procurements) },
            { href: `/procurements/${own.id}`, label: own.state.competition.case.title },
            { href: `/procurements/${own.id}/contracts`, label: t(labels.contracts) },
          ]
        : [{ href: '/contracts', label: t(labels.contracts) }],
      body: html`${pageHeading(request, {
        title: contract.title,
        kicker: contract.reference,
        tags: stageTag(request, contract.stage),
        actions: html`${buttonLink(request, {
          href: `/contracts/${contract.contract}/document`,
          label: words('Les kontrakten', 'Les kontrakten', 'Read the contract'),
        })}${
          contract.stage === 'concluded'
            ? buttonLink(request, {
                href: own.isBuyer ? `/procurements/${own.id}/orders` : '/orders',
                label: own.isBuyer ? words('Bestill', 'Bestill', 'Order') : words('Ordre', 'Ordre', 'Orders'),
                variant: own.isBuyer ? 'primary' : 'secondary',
              })
            : nothing
        }`,
      })}${stack(
        doneAlert(request, contractCommands),
        columns(
          stack(signing(shown), prices(shown), options(shown), changes(shown), regulation(shown)),
          stack(
            section(
              request,
              { title: words('Kontrakten', 'Kontrakten', 'The contract') },
              facts(request, [
                { label: labels.buyer, value: await services.nameOfOrganisation(row.buyer) },
                { label: labels.supplier, value: supplier },
                {
                  label: labels.period,
                  value: html`${date(request, contract.start)} – ${date(request, contract.end)}`,
                },
                { label: labels.value, value: amount(request, contract.value), note: t(labels.withoutVat) },
                { label: labels.used, value: useBar(request, { used: row.used, ceiling: ceilingOf(contract) }) },
                {
                  label: words('Delkontrakter', 'Delkontraktar', 'Lots'),
                  value: contract.lots.map((lot) => lotTitle(own.state, lot)).join(', '),
                },
                {
                  label: words('Skatteattest', 'Skatteattest', 'Tax certificate'),
                  value: contract.certificate === undefined ? undefined : date(request, contract.certificate.issued),
                },
              ]),
            ),
          ),
        ),
      )}`,
    }
  },
}

export const contractDocument: PageDefinition<Services> = {
  path: '/contracts/:contract/document',
  access: partyAccess,
  render: async (request, services) => {
    const shown = await shownContract(request, services)
    if (isRefusal(shown)) return shown
    const bytes = await services.files.get(shown.contract.document)
    if (bytes === undefined) return refusals.notFound
    return {
      download: bytes,
      mediaType: 'text/markdown; charset=utf-8',
      fileName: `${shown.contract.reference}.md`,
    }
  },
}

async function shownContract(request: PageRequest, services: Services) {
  const row = await contractRow(services.db, request.params['contract'] ?? '', organisationOf(request.actor) ?? '')
  if (row === undefined) return refusals.notFound
  const own = await readCase(request, services, row.procurement, contracts)
  if (isRefusal(own)) return own
  const contract = contractOf(own.state, row.id)
  return contract === undefined ? refusals.notFound : { request, own, contract, row }
}

function lotTitle(state: ContractsState, id: string): string {
  return state.competition.notices.competition?.facts.lots.find((lot) => lot.id === id)?.title ?? id
}

function signing({ request, own, contract }: Shown): Html {
  const { t } = request
  const by = (side: 'buyer' | 'supplier') => contract.signatures.find((signature) => signature.side === side)
  const state = (side: 'buyer' | 'supplier') => {
    const signature = by(side)
    return signature === undefined
      ? t(words('Ikke signert', 'Ikkje signert', 'Not signed'))
      : dateTime(request, signature.at)
  }
  const signatures = facts(request, [
    { label: labels.buyer, value: state('buyer') },
    { label: labels.supplier, value: state('supplier') },
  ])
  const title = words('Signering', 'Signering', 'Signing')
  if (contract.stage !== 'draft')
    return section(
      request,
      { title },
      stack(
        contract.stage === 'void'
          ? alert(request, {
              tone: 'danger',
              level: 3,
              title: words(
                'Tildelingen er omgjort, og kontrakten gjelder ikke',
                'Tildelinga er gjord om, og kontrakten gjeld ikkje',
                'The award was reversed, and the contract is void',
              ),
            })
          : nothing,
        signatures,
      ),
    )
  const side = own.isBuyer ? 'buyer' : 'supplier'
  const hindrance = mayNotSign(own.state, contract, request.now)
  const ends = own.state.competition.notification?.standstillEndsAt
  return section(
    request,
    { title },
    stack(
      signatures,
      hindrance === undefined
        ? nothing
        : alert(request, {
            tone: 'info',
            level: 3,
            title: hindrance.title,
            body: html`<p>${t(hindrance.cure)} ${hindrance.legalBasis === undefined ? nothing : html`<span class="rule">${hindrance.legalBasis}</span>`}</p>
              ${ends !== undefined && ends > request.now ? html`<p>${deadline(request, ends)}</p>` : nothing}`,
          }),
      own.isBuyer &&
        own.may('caseOfficer') &&
        needsCertificate(contract, request.now) &&
        contract.certificate === undefined
        ? certificate({ request, own, contract })
        : nothing,
      hindrance === undefined && by(side) === undefined && own.may(own.isBuyer ? 'approver' : 'submitter')
        ? buttonForm(
            form(request, { command: 'contracts.sign', stream: own.ref }),
            {
              submit: words('Signer kontrakten', 'Signer kontrakten', 'Sign the contract'),
              confirm: {
                title: words('Vil du signere kontrakten?', 'Vil du signere kontrakten?', 'Sign the contract?'),
                text: html`<p>${t(
                  words(
                    'Kontrakten er inngått når begge parter har signert. Det kan ikke angres.',
                    'Kontrakten er inngått når begge partar har signert. Det kan ikkje angrast.',
                    'The contract is concluded when both parties have signed. This cannot be undone.',
                  ),
                )}</p>`,
                label: words('Ja, signer', 'Ja, signer', 'Yes, sign'),
              },
            },
            { contract: contract.contract, document: contract.document },
          )
        : nothing,
    ),
  )
}

function certificate({ request, own, contract }: Omit<Shown, 'row'>): Html {
  const f = form(request, { command: 'contracts.confirm-tax-certificate', stream: own.ref })
  const questions = rowsToConfirm(contract, request.now)
  return section(
    request,
    { title: words('Bekreft skatteattest', 'Stadfest skatteattest', 'Confirm the tax certificate'), level: 3 },
    panel(
      formBox(
        f,
        [
          hiddenField(f, 'contract', contract.contract),
          dateField(f, {
            name: 'issued',
            label: words('Attestens dato', 'Datoen på attesten', 'Date of the certificate'),
          }),
          checkboxField(f, {
            name: 'inOrder',
            label: words(
              'Attesten viser ingen restanser, eller forholdet er godtatt',
              'Attesten viser ingen restansar, eller forholdet er godteke',
              'The certificate shows no arrears, or they are accepted',
            ),
          }),
          questions.length === 0
            ? nothing
            : checkboxGroup(f, {
                name: 'confirmed',
                label: words('Regler du har slått opp', 'Reglar du har slått opp', 'Rules that you have looked up'),
                choices: questions.map(({ row, question }) => ({ value: row, label: question })),
              }),
        ],
        { submit: words('Bekreft', 'Stadfest', 'Confirm'), variant: 'secondary' },
      ),
    ),
  )
}

function prices({ request, contract }: Shown): Html {
  return section(
    request,
    { title: words('Prisliste', 'Prisliste', 'Price list') },
    table(request, {
      caption: words('Prisliste', 'Prisliste', 'Price list'),
      captionHidden: true,
      rows: contract.items,
      columns: [
        { key: 'name', label: labels.item, names: true, cell: (item) => item.name },
        { key: 'id', label: labels.code, cell: (item) => item.id },
        { key: 'unit', label: labels.unit, cell: (item) => request.t(unitName(item.unit)) },
        { key: 'price', label: labels.price, kind: 'number', cell: (item) => amount(request, item.price) },
        {
          key: 'vat',
          label: labels.vat,
          kind: 'number',
          cell: (item) => formatNumber(item.vat, request.language),
        },
      ],
    }),
  )
}

function options({ request, own, contract }: Shown): Html {
  if (contract.options.length === 0) return nothing
  const may = own.isBuyer && own.may('approver') && contract.stage === 'concluded'
  return section(
    request,
    { title: words('Opsjoner', 'Opsjonar', 'Options') },
    table(request, {
      caption: words('Opsjoner', 'Opsjonar', 'Options'),
      captionHidden: true,
      rows: contract.options,
      columns: [
        { key: 'title', label: labels.title, cell: (option) => option.title },
        { key: 'value', label: labels.value, kind: 'number', cell: (option) => amount(request, option.value) },
        {
          key: 'notice',
          label: words('Frist for å bruke den', 'Frist for å bruke han', 'To be used by'),
          cell: (option) => date(request, option.noticeBy),
        },
        {
          key: 'use',
          label: labels.status,
          cell: (option) =>
            contract.exercised.includes(option.id)
              ? request.t(words('Brukt', 'Brukt', 'Exercised'))
              : may
                ? buttonForm(
                    form(request, { command: 'contracts.exercise-option', key: option.id, stream: own.ref }),
                    {
                      submit: words('Bruk opsjonen', 'Bruk opsjonen', 'Exercise'),
                      variant: 'secondary',
                      confirm: {
                        title: words('Vil du bruke opsjonen?', 'Vil du bruke opsjonen?', 'Exercise the option?'),
                        text: html`<p>${option.title}</p>`,
                      },
                    },
                    { contract: contract.contract, option: option.id },
                  )
                : request.t(words('Ubrukt', 'Ubrukt', 'Not exercised')),
        },
      ],
    }),
  )
}

const grounds: Readonly<Record<string, Text>> = {
  a: words('a: klar bestemmelse eller opsjon', 'a: klar føresegn eller opsjon', 'a: clear clause or option'),
  b: words('b: liten endring', 'b: lita endring', 'b: small change'),
  c: words('c: nødvendige tilleggsytelser', 'c: nødvendige tilleggsytingar', 'c: necessary additions'),
  d: words('d: uforutsette forhold', 'd: uføresette forhold', 'd: unforeseen circumstances'),
  e: words('e: ny leverandør', 'e: ny leverandør', 'e: new supplier'),
  f: words('f: ikke vesentlig', 'f: ikkje vesentleg', 'f: not substantial'),
}
const signs: readonly Choice[] = [
  {
    value: 'other-outcome',
    label: words(
      'Kunne gitt andre deltakere eller annen vinner',
      'Kunne gitt andre deltakarar eller annan vinnar',
      'Could have brought other participants or another winner',
    ),
  },
  {
    value: 'balance',
    label: words(
      'Endrer den økonomiske balansen til leverandørens fordel',
      'Endrar den økonomiske balansen til fordel for leverandøren',
      'Shifts the economic balance in favour of the supplier',
    ),
  },
  {
    value: 'scope',
    label: words('Utvider omfanget betydelig', 'Utvidar omfanget vesentleg', 'Extends the scope considerably'),
  },
  {
    value: 'supplier',
    label: words('Bytter leverandør', 'Byter leverandør', 'Replaces the supplier'),
  },
]

function changes({ request, own, contract }: Shown): Html {
  const may = own.isBuyer && own.may('approver') && contract.stage === 'concluded'
  if (contract.changes.length === 0 && !may) return nothing
  const f = form(request, { command: 'contracts.change', stream: own.ref })
  const questions = may ? rowsToConfirmForChange(own.state, request.now) : []
  return section(
    request,
    { title: words('Endringer', 'Endringar', 'Changes') },
    stack(
      contract.changes.length === 0
        ? nothing
        : table(request, {
            caption: words('Endringer', 'Endringar', 'Changes'),
            captionHidden: true,
            rows: contract.changes,
            columns: [
              { key: 'what', label: words('Hva', 'Kva', 'What'), cell: (change) => change.description },
              {
                key: 'ground',
                label: words('Grunnlag i FOA § 28-1', 'Grunnlag i FOA § 28-1', 'Ground in FOA § 28-1'),
                cell: (change) => request.t(grounds[change.ground] ?? same(change.ground)),
              },
              {
                key: 'amount',
                label: words('Beløp', 'Beløp', 'Amount'),
                kind: 'number',
                cell: (change) => amount(request, change.amount),
              },
              {
                key: 'notice',
                label: words('Kunngjøring', 'Kunngjering', 'Notice'),
                cell: (change) =>
                  change.notice === null
                    ? request.t(words('Ikke nødvendig', 'Ikkje nødvendig', 'Not needed'))
                    : request.t(
                        words(
                          'Må kunngjøres (skjema {n})',
                          'Må kunngjerast (skjema {n})',
                          'Must be published (form {n})',
                        ),
                        {
                          n: change.notice,
                        },
                      ),
              },
            ],
          }),
      may
        ? details(
            request,
            words('Registrer en endring', 'Registrer ei endring', 'Record a change'),
            formBox(
              f,
              [
                hiddenField(f, 'contract', contract.contract),
                selectField(f, {
                  name: 'ground',
                  label: words('Grunnlag i FOA § 28-1', 'Grunnlag i FOA § 28-1', 'Ground in FOA § 28-1'),
                  choices: changeGroundCodes.map((ground) => ({
                    value: ground,
                    label: grounds[ground] ?? same(ground),
                  })),
                }),
                moneyField(f, {
                  name: 'amount',
                  label: words('Endring av verdien', 'Endring av verdien', 'Change of value'),
                  description: words(
                    'Minus foran når verdien går ned.',
                    'Minus framfor når verdien går ned.',
                    'Minus first when it goes down.',
                  ),
                }),
                textArea(f, {
                  name: 'description',
                  label: words('Hva som endres, og hvorfor', 'Kva som blir endra, og kvifor', 'What changes, and why'),
                  maxLength: 4000,
                }),
                checkboxField(f, {
                  name: 'changesNature',
                  label: words(
                    'Endringen gir kontrakten en annen overordnet karakter',
                    'Endringa gir kontrakten ein annan overordna karakter',
                    'The change alters the overall nature of the contract',
                  ),
                  optional: true,
                }),
                checkboxGroup(f, {
                  name: 'substantial',
                  label: words(
                    'Tegn på vesentlig endring (§ 28-2)',
                    'Teikn på vesentleg endring (§ 28-2)',
                    'Signs of a substantial change (§ 28-2)',
                  ),
                  choices: signs,
                  optional: true,
                }),
                questions.length === 0
                  ? nothing
                  : checkboxGroup(f, {
                      name: 'confirmed',
                      label: words(
                        'Regler du har slått opp (bokstav b)',
                        'Reglar du har slått opp (bokstav b)',
                        'Rules that you have looked up (letter b)',
                      ),
                      choices: questions.map(({ row, question }) => ({ value: row, label: question })),
                      optional: true,
                    }),
              ],
              { submit: words('Endre kontrakten', 'Endre kontrakten', 'Change the contract') },
            ),
            f.problem !== undefined,
          )
        : nothing,
    ),
  )
}

function regulation({ request, own, contract }: Shown): Html {
  const clause = contract.regulation
  if (clause === undefined) return nothing
  const f = form(request, { command: 'contracts.regulate-prices', stream: own.ref })
  return section(
    request,
    { title: words('Prisregulering', 'Prisregulering', 'Price regulation') },
    stack(
      facts(request, [
        { label: words('Indeks', 'Indeks', 'Index'), value: clause.index },
        {
          label: words('Utgangspunkt', 'Utgangspunkt', 'Base'),
          value: `${clause.baseMonth}: ${formatNumber(clause.baseFigure, request.language)}`,
        },
        ...contract.regulations.map((each) => ({
          label: words('Regulert', 'Regulert', 'Regulated'),
          value: `${each.month}: ${formatNumber(each.figure, request.language)}`,
        })),
      ]),
      own.isBuyer && own.may('caseOfficer') && contract.stage === 'concluded'
        ? formBox(
            f,
            [
              hiddenField(f, 'contract', contract.contract),
              fieldRow(
                textField(f, {
                  name: 'month',
                  label: words('Måned (ÅÅÅÅ-MM)', 'Månad (ÅÅÅÅ-MM)', 'Month (YYYY-MM)'),
                  maxLength: 7,
                  width: 'short',
                }),
                numberField(f, { name: 'figure', label: words('Indekstall', 'Indekstal', 'Index figure') }),
              ),
            ],
            { submit: words('Reguler prisene', 'Reguler prisane', 'Regulate the prices'), variant: 'secondary' },
          )
        : nothing,
    ),
  )
}
