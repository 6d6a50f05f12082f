// The contracts of a case: a draft for each winner, prefilled from the award, and where each stands.
import { kroner, osloDate, parseKroner } from '@heldigital/law'
import { milliseconds, plus } from '../../../kernel/clock.ts'
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import {
  amount,
  card,
  cards,
  date,
  dateField,
  details,
  doneAlert,
  emptyState,
  facts,
  fieldRow,
  form,
  formBox,
  formValues,
  hiddenField,
  moneyField,
  numberField,
  pageHeading,
  panel,
  rows,
  section,
  selectField,
  stack,
  textField,
} from '../../../ui/index.ts'
import { contractCommands } from '../commands.ts'
import { contracts, wonLots, type Contract, type ContractsState, type WonLot } from '../contract/index.ts'
import { commonUnits, unitName } from '../contract/units.ts'
import { buyerAccess, readOwnCase, type Reading } from './parties.ts'
import { labels, stageTag } from './words.ts'

export const casePage: PageDefinition<Services> = {
  path: '/procurements/:procurement/contracts',
  access: buyerAccess,
  commands: ['contracts.draft'],
  render: async (request, services) => {
    const own = await readOwnCase(request, services, contracts)
    if (isRefusal(own)) return own
    const { t } = request
    const won = wonLots(own.state.competition)
    const suppliers = [
      ...new Set([...won.map((lot) => lot.supplier), ...own.state.contracts.map((each) => each.supplier)]),
    ]
    const names = new Map<string, string>()
    for (const supplier of suppliers) names.set(supplier, await services.nameOfOrganisation(supplier))
    const name = (supplier: string): string => names.get(supplier) ?? supplier
    const live = own.state.contracts.filter((contract) => contract.stage !== 'void')
    const undrafted = suppliers.filter(
      (supplier) => won.some((lot) => lot.supplier === supplier) && !live.some((each) => each.supplier === supplier),
    )
    return {
      title: t(labels.contracts),
      section: '/procurements',
      breadcrumb: [
        { href: '/procurements', label: t(labels.procurements) },
        { href: `/procurements/${own.id}`, label: own.state.competition.case.title },
      ],
      body: html`${pageHeading(request, {
        title: labels.contracts,
        kicker: own.state.competition.case.title,
        lead: t(
          words(
            'Utkastet tar leverandør, delkontrakter og verdi fra tildelingen. Begge parter signerer når karensperioden er ute.',
            'Utkastet tek leverandør, delkontraktar og verdi frå tildelinga. Begge partar signerer når karensperioden er ute.',
            'The draft takes supplier, lots and value from the award. Both parties sign when the standstill has ended.',
          ),
        ),
      })}${stack(
        doneAlert(request, contractCommands),
        suppliers.length === 0
          ? emptyState(request, {
              title: words('Ingen tildeling ennå', 'Inga tildeling enno', 'No award yet'),
              text: words(
                'Kontrakten skrives når tildelingsbrevene er sendt.',
                'Kontrakten blir skriven når tildelingsbreva er sende.',
                'The contract is drafted when the award letters are sent.',
              ),
            })
          : nothing,
        own.state.contracts.length === 0
          ? nothing
          : cards(own.state.contracts.map((contract) => contractCard(request, contract, name(contract.supplier)))),
        ...(own.may('caseOfficer')
          ? [
              ...undrafted.map((supplier) => draftSection(request, own, won, supplier, name(supplier), undefined)),
              ...live
                .filter((contract) => contract.stage === 'draft' && contract.signatures.length === 0)
                .map((contract) =>
                  draftSection(request, own, won, contract.supplier, name(contract.supplier), contract),
                ),
            ]
          : []),
      )}`,
    }
  },
}

function contractCard(request: PageRequest, contract: Contract, supplier: string): Html {
  return card(request, {
    title: contract.title,
    kicker: contract.reference,
    href: `/contracts/${contract.contract}`,
    tags: stageTag(request, contract.stage),
    level: 2,
    body: facts(request, [
      { label: labels.supplier, value: supplier },
      { label: labels.value, value: amount(request, contract.value) },
      { label: labels.period, value: html`${date(request, contract.start)} – ${date(request, contract.end)}` },
    ]),
  })
}

function draftSection(
  request: PageRequest,
  own: Reading<ContractsState>,
  won: readonly WonLot[],
  supplier: string,
  name: string,
  before: Contract | undefined,
): Html {
  const lots = won.filter((lot) => lot.supplier === supplier)
  const value = kroner(lots.reduce((sum, lot) => sum + (parseKroner(lot.price) ?? 0n), 0n))
  const today = milliseconds(request.now)
  const f = form(request, {
    command: 'contracts.draft',
    key: supplier.replace(':', '-'),
    stream: own.ref,
    initial: formValues({
      start: before?.start ?? osloDate(today + 30 * 24 * 3600_000),
      end: before?.end ?? osloDate(milliseconds(plus(request.now, { days: 30 + 730 }))),
      title: before?.title ?? own.state.competition.notices.competition?.facts.title ?? '',
      reference: before?.reference ?? '',
      ceiling: before?.ceiling ?? value,
      items: (
        before?.items ?? lots.map((lot) => ({ id: lot.lot, name: lot.title, unit: 'C62', price: lot.price, vat: '25' }))
      ).map((item) => ({ ...item })),
      options: (before?.options ?? []).map((option) => ({ ...option })),
      ...(before?.regulation === undefined
        ? {}
        : {
            regulation: {
              index: before.regulation.index,
              baseMonth: before.regulation.baseMonth,
              baseFigure: before.regulation.baseFigure,
              cap: before.regulation.cap === undefined ? '' : String(before.regulation.cap),
            },
          }),
    }),
  })
  const fields = [
    hiddenField(f, 'supplier', supplier),
    facts(request, [
      { label: labels.supplier, value: name },
      { label: words('Vunnet', 'Vunne', 'Won'), value: lots.map((lot) => lot.title).join(', ') },
      { label: labels.value, value: amount(request, value), note: request.t(labels.withoutVat) },
    ]),
    textField(f, { name: 'title', label: labels.title, maxLength: 200 }),
    fieldRow(dateField(f, { name: 'start', label: labels.start }), dateField(f, { name: 'end', label: labels.end })),
    fieldRow(
      moneyField(f, {
        name: 'ceiling',
        label: words('Ramme for bestilling', 'Ramme for bestilling', 'Ceiling for orders'),
        optional: true,
      }),
      textField(f, {
        name: 'reference',
        label: labels.reference,
        description: words(
          'Lages av seg selv når feltet er tomt.',
          'Blir laga av seg sjølv når feltet er tomt.',
          'Made by itself when empty.',
        ),
        optional: true,
        maxLength: 60,
        width: 'medium',
      }),
    ),
    rows(f, {
      name: 'items',
      legend: words('Prisliste', 'Prisliste', 'Price list'),
      description: words(
        'Det som kan bestilles. Priser uten mva.',
        'Det som kan bestillast. Prisar utan mva.',
        'What can be ordered. Prices without VAT.',
      ),
      rowLegend: words('Ytelse {number}', 'Yting {number}', 'Item {number}'),
      addLabel: words('Legg til ytelse', 'Legg til yting', 'Add an item'),
      min: 1,
      max: 200,
      row: (row) =>
        html`${fieldRow(
          textField(row, { name: 'id', label: labels.code, maxLength: 80, width: 'short' }),
          textField(row, { name: 'name', label: labels.item, maxLength: 200 }),
        )}${fieldRow(
          selectField(row, {
            name: 'unit',
            label: labels.unit,
            width: 'medium',
            choices: Object.keys(commonUnits).map((unit) => ({ value: unit, label: unitName(unit) })),
          }),
          moneyField(row, { name: 'price', label: labels.price }),
          numberField(row, { name: 'vat', label: labels.vat, unit: '%', optional: true }),
        )}`,
    }),
    rows(f, {
      name: 'options',
      legend: words('Opsjoner', 'Opsjonar', 'Options'),
      rowLegend: words('Opsjon {number}', 'Opsjon {number}', 'Option {number}'),
      addLabel: words('Legg til opsjon', 'Legg til opsjon', 'Add an option'),
      max: 20,
      row: (row) =>
        html`${fieldRow(
          textField(row, { name: 'id', label: labels.code, maxLength: 80, width: 'short' }),
          textField(row, { name: 'title', label: labels.title, maxLength: 200 }),
          moneyField(row, { name: 'value', label: labels.value }),
        )}${fieldRow(
          dateField(row, { name: 'noticeBy', label: words('Brukes innen', 'Brukast innan', 'To be used by') }),
          dateField(row, {
            name: 'end',
            label: words('Forlenger til', 'Forlengjer til', 'Prolongs until'),
            optional: true,
          }),
        )}`,
    }),
    stack(
      details(
        request,
        words('Prisregulering etter indeks', 'Prisregulering etter indeks', 'Price regulation by an index'),
        html`${textField(f, { name: 'regulation.index', label: words('Indeks', 'Indeks', 'Index'), optional: true, maxLength: 200 })}${fieldRow(
          textField(f, {
            name: 'regulation.baseMonth',
            label: words('Utgangsmåned (ÅÅÅÅ-MM)', 'Utgangsmånad (ÅÅÅÅ-MM)', 'Base month (YYYY-MM)'),
            optional: true,
            maxLength: 7,
            width: 'short',
          }),
          numberField(f, {
            name: 'regulation.baseFigure',
            label: words('Indekstall', 'Indekstal', 'Index figure'),
            optional: true,
          }),
          numberField(f, {
            name: 'regulation.cap',
            label: words('Høyst', 'Høgst', 'At most'),
            unit: '%',
            whole: true,
            optional: true,
          }),
        )}`,
        before?.regulation !== undefined,
      ),
    ),
  ]
  const box = formBox(f, fields, {
    submit:
      before === undefined
        ? words('Lag utkast', 'Lag utkast', 'Make the draft')
        : words('Erstatt utkastet', 'Erstatt utkastet', 'Replace the draft'),
  })
  return before === undefined
    ? section(
        request,
        {
          title: words(
            `Utkast til kontrakt med ${name}`,
            `Utkast til kontrakt med ${name}`,
            `Draft of the contract with ${name}`,
          ),
        },
        panel(box),
      )
    : details(
        request,
        words(`Skriv om utkastet til ${name}`, `Skriv om utkastet til ${name}`, `Redraft the contract with ${name}`),
        box,
        f.entered !== undefined,
      )
}
