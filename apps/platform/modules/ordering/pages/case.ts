// Ordering in a case: how much of each contract is used, a new order from its price list, and the orders so far.
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import {
  buttonLink,
  dateField,
  details,
  doneAlert,
  emptyState,
  fieldRow,
  form,
  formatMoney,
  formBox,
  formValues,
  hiddenField,
  numberField,
  pageHeading,
  panel,
  section,
  stack,
  textArea,
  textField,
} from '../../../ui/index.ts'
import {
  buyerAccess,
  ceilingOf,
  readOwnCase,
  unitName,
  useBar,
  type Contract,
  type Reading,
} from '../../contracts/index.ts'
import { orderCommands } from '../commands.ts'
import { committed, kronerOf, orders, type OrdersState } from '../order/index.ts'
import { orderTable } from './order-table.ts'
import { labels } from './words.ts'

export const casePage: PageDefinition<Services> = {
  path: '/procurements/:procurement/orders',
  access: buyerAccess,
  commands: ['ordering.send-order'],
  render: async (request, services) => {
    const own = await readOwnCase(request, services, orders)
    if (isRefusal(own)) return own
    const { t } = request
    const opened = own.state.contracts.competition.case
    const concluded = own.state.contracts.contracts.filter((contract) => contract.stage === 'concluded')
    const parts: Html[] = []
    for (const contract of concluded)
      parts.push(
        contractSection(request, own, contract, await services.nameOfOrganisation(contract.supplier), concluded.length),
      )
    return {
      title: t(labels.orders),
      section: '/procurements',
      breadcrumb: [
        { href: '/procurements', label: t(labels.procurements) },
        { href: `/procurements/${own.id}`, label: opened.title },
      ],
      body: html`${pageHeading(request, {
        title: labels.orders,
        kicker: opened.title,
        lead: t(
          words(
            'Prisene kommer fra kontrakten. Ordren sendes som EHF, og kan ikke gå over rammen.',
            'Prisane kjem frå kontrakten. Ordren blir send som EHF, og kan ikkje gå over ramma.',
            'Prices come from the contract. The order is sent as EHF, and cannot exceed the ceiling.',
          ),
        ),
      })}${stack(
        doneAlert(request, orderCommands),
        concluded.length === 0
          ? emptyState(request, {
              title: words('Ingen inngått kontrakt', 'Ingen inngått kontrakt', 'No concluded contract'),
              text: words(
                'Det kan bestilles når begge parter har signert.',
                'Det kan bestillast når begge partar har signert.',
                'Orders can be placed when both parties have signed.',
              ),
              action: buttonLink(request, {
                href: `/procurements/${own.id}/contracts`,
                label: words('Se kontraktene', 'Sjå kontraktane', 'See the contracts'),
              }),
            })
          : stack(...parts),
      )}`,
    }
  },
}

function contractSection(
  request: PageRequest,
  own: Reading<OrdersState>,
  contract: Contract,
  supplier: string,
  count: number,
): Html {
  const list = own.state.orders.filter((order) => order.contract === contract.contract)
  return section(
    request,
    {
      title: `${contract.reference}, ${supplier}`,
      lead: useBar(request, {
        used: kronerOf(committed(own.state, contract.contract)),
        ceiling: ceilingOf(contract),
      }),
    },
    stack(
      own.may('caseOfficer') ? newOrder(request, own, contract, list.length === 0 && count === 1) : nothing,
      list.length === 0
        ? nothing
        : orderTable(
            request,
            list
              .map((order) => ({
                id: order.order,
                number: order.number,
                stage: order.stage,
                net: order.net,
                sent_at: order.sentAt,
              }))
              .toReversed(),
          ),
    ),
  )
}

function newOrder(request: PageRequest, own: Reading<OrdersState>, contract: Contract, open: boolean): Html {
  const { t } = request
  const f = form(request, {
    command: 'ordering.send-order',
    key: contract.contract,
    stream: own.ref,
    initial: formValues({ lines: contract.items.map((item) => ({ item: item.id, quantity: '0' })) }),
  })
  const box = formBox(
    f,
    [
      hiddenField(f, 'contract', contract.contract),
      html`<fieldset class="ds-fieldset">
        <legend class="ds-heading" data-size="xs">${t(words('Hva som bestilles', 'Kva som blir bestilt', 'What is ordered'))}</legend>
        ${contract.items.map((item, index) =>
          fieldRow(
            hiddenField(f, `lines.${index}.item`, item.id),
            numberField(f, {
              name: `lines.${index}.quantity`,
              label: item.name,
              unit: unitName(item.unit),
              description: t(words('{price} per {unit}', '{price} per {unit}', '{price} per {unit}'), {
                price: formatMoney(item.price, request.language),
                unit: t(unitName(item.unit)),
              }),
            }),
          ),
        )}
      </fieldset>`,
      fieldRow(
        dateField(f, { name: 'deliverBy', label: labels.deliverBy, optional: true }),
        textField(f, { name: 'yourReference', label: labels.yourReference, optional: true, maxLength: 100 }),
      ),
      textArea(f, { name: 'note', label: labels.note, optional: true, maxLength: 2000, rows: 3 }),
    ],
    { submit: words('Send ordren', 'Send ordren', 'Send the order') },
  )
  return open ? panel(box) : details(request, words('Ny ordre', 'Ny ordre', 'New order'), box, f.entered !== undefined)
}
