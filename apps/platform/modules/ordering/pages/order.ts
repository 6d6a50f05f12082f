// One order, for both its parties: lines, answer, receipts, and what each may do now.
import { shortest } from '@heldigital/formats/decimal'
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { organisationOf } from '../../../kernel/identity/actor.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal, refusals } from '../../../kernel/refusal.ts'
import {
  actions,
  alert,
  amount,
  buttonForm,
  buttonLink,
  columns,
  date,
  dateTime,
  details,
  doneAlert,
  facts,
  fieldRow,
  form,
  formatNumber,
  formBox,
  formValues,
  hiddenField,
  link,
  moneyField,
  numberField,
  pageHeading,
  panel,
  section,
  stack,
  table,
  textArea,
} from '../../../ui/index.ts'
import { partyAccess, readCase, unitName, unitSign, type Reading } from '../../contracts/index.ts'
import { orderCommands } from '../commands.ts'
import {
  isReceivedWhole,
  orderOf,
  orders,
  outstandingOf,
  receivedOf,
  type Order,
  type OrdersState,
} from '../order/index.ts'
import { orderRow } from '../views.ts'
import { labels, stageTag } from './words.ts'

interface Shown {
  readonly request: PageRequest
  readonly own: Reading<OrdersState>
  readonly order: Order
}

export const orderPage: PageDefinition<Services> = {
  path: '/orders/:order',
  access: partyAccess,
  commands: ['ordering.answer-order', 'ordering.settle-changes', 'ordering.cancel-order', 'ordering.receive'],
  render: async (request, services) => {
    const shown = await shownOrder(request, services)
    if (isRefusal(shown)) return shown
    const { own, order } = shown
    const { t } = request
    const opened = own.state.contracts.competition.case
    return {
      title: `${t(words('Ordre', 'Ordre', 'Order'))} ${order.number}`,
      section: own.isBuyer ? '/procurements' : '/orders',
      breadcrumb: own.isBuyer
        ? [
            { href: '/procurements', label: t(labels.procurements) },
            { href: `/procurements/${own.id}`, label: opened.title },
            { href: `/procurements/${own.id}/orders`, label: t(labels.orders) },
          ]
        : [{ href: '/orders', label: t(labels.orders) }],
      body: html`${pageHeading(request, {
        title: `${t(words('Ordre', 'Ordre', 'Order'))} ${order.number}`,
        kicker: own.isBuyer ? opened.title : await services.nameOfOrganisation(own.stream.owner),
        tags: stageTag(request, order.stage),
        actions: html`${buttonLink(request, {
          href: `/orders/${order.order}/document/order`,
          label: words('Last ned ordren (EHF)', 'Last ned ordren (EHF)', 'Download the order (EHF)'),
        })}${
          order.stage === 'accepted' && !own.isBuyer
            ? buttonLink(request, {
                href: `/orders/${order.order}/invoice`,
                label: words('Skriv faktura', 'Skriv faktura', 'Write the invoice'),
                variant: 'primary',
              })
            : nothing
        }`,
      })}${stack(
        doneAlert(request, orderCommands),
        columns(
          stack(whatNow(shown), lines(shown), receipts(shown)),
          section(
            request,
            { title: words('Ordren', 'Ordren', 'The order') },
            facts(request, [
              { label: labels.buyer, value: await services.nameOfOrganisation(own.stream.owner) },
              { label: labels.supplier, value: await services.nameOfOrganisation(order.supplier) },
              { label: labels.contract, value: link(request, `/contracts/${order.contract}`, order.reference) },
              { label: labels.sent, value: dateTime(request, order.sentAt) },
              {
                label: labels.deliverBy,
                value: order.deliverBy === undefined ? undefined : date(request, order.deliverBy),
              },
              { label: labels.yourReference, value: order.yourReference },
              { label: labels.note, value: order.note },
              {
                label: words('Svar', 'Svar', 'Answer'),
                value:
                  order.answer === undefined
                    ? undefined
                    : html`${dateTime(request, order.answer.at)}${order.answer.note === '' ? nothing : html`<br>${order.answer.note}`}<br>${link(request, `/orders/${order.order}/document/answer`, words('Last ned svaret (EHF)', 'Last ned svaret (EHF)', 'Download the answer (EHF)'))}`,
              },
            ]),
          ),
        ),
      )}`,
    }
  },
}

/** The order or its answer, byte for byte. */
export const orderDocumentPage: PageDefinition<Services> = {
  path: '/orders/:order/document/:which',
  access: partyAccess,
  render: async (request, services) => {
    const shown = await shownOrder(request, services)
    if (isRefusal(shown)) return shown
    const { which } = request.params
    const hash =
      which === 'order' ? shown.order.document : which === 'answer' ? shown.order.answer?.document : undefined
    const bytes = hash === undefined ? undefined : await services.files.get(hash)
    if (bytes === undefined) return refusals.notFound
    return { download: bytes, mediaType: 'application/xml', fileName: `${shown.order.number}-${which ?? ''}.xml` }
  },
}

async function shownOrder(request: PageRequest, services: Services) {
  const row = await orderRow(services.db, request.params['order'] ?? '', organisationOf(request.actor) ?? '')
  if (row === undefined) return refusals.notFound
  const own = await readCase(request, services, row.procurement, orders)
  if (isRefusal(own)) return own
  const order = orderOf(own.state, row.id)
  return order === undefined ? refusals.notFound : { request, own, order }
}

function lines({ request, order }: Shown): Html {
  const { language } = request
  return section(
    request,
    { title: words('Linjer', 'Linjer', 'Lines') },
    stack(
      table(request, {
        caption: words('Linjer', 'Linjer', 'Lines'),
        captionHidden: true,
        rows: order.lines,
        columns: [
          { key: 'item', label: labels.item, cell: (line) => line.name },
          {
            key: 'quantity',
            label: labels.quantity,
            kind: 'number',
            cell: (line) => `${formatNumber(line.quantity, language)} ${request.t(unitSign(line.unit))}`,
          },
          { key: 'price', label: labels.price, kind: 'number', cell: (line) => amount(request, line.price) },
          { key: 'amount', label: labels.amount, kind: 'number', cell: (line) => amount(request, line.amount) },
          {
            key: 'received',
            label: labels.received,
            kind: 'number',
            cell: (line) => formatNumber(shortest(receivedOf(order, line.id)), language),
          },
        ],
      }),
      facts(request, [
        { label: labels.net, value: amount(request, order.net) },
        { label: labels.vat, value: amount(request, order.vat) },
        { label: labels.total, value: amount(request, order.total) },
      ]),
    ),
  )
}

function receipts({ request, order }: Shown): Html {
  const noted = order.receipts.filter((receipt) => receipt.note !== '')
  if (noted.length === 0) return nothing
  return section(
    request,
    { title: words('Merknader ved mottak', 'Merknader ved mottak', 'Remarks on receipt') },
    html`<ul class="ds-list">${noted.map((receipt) => html`<li>${dateTime(request, receipt.at)}: ${receipt.note}</li>`)}</ul>`,
  )
}

function whatNow(shown: Shown): Html {
  const { own, order } = shown
  if (order.stage === 'sent' && !own.isBuyer && own.may('submitter', 'supplierAdministrator')) return answer(shown)
  if (order.stage === 'sent' && own.isBuyer && own.may('caseOfficer')) return cancel(shown)
  if (order.stage === 'changes-proposed') return proposed(shown)
  if (order.stage === 'accepted' && own.isBuyer && own.may('caseOfficer') && !isReceivedWhole(order))
    return receipt(shown)
  return nothing
}

function answer({ request, own, order }: Shown): Html {
  const accept = form(request, { command: 'ordering.answer-order', key: 'accept', stream: own.ref })
  const reject = form(request, { command: 'ordering.answer-order', key: 'reject', stream: own.ref })
  const change = form(request, {
    command: 'ordering.answer-order',
    key: 'change',
    stream: own.ref,
    initial: formValues({
      changes: order.lines.map((line) => ({ line: line.id, quantity: line.quantity, price: line.price })),
    }),
  })
  return section(
    request,
    {
      title: words('Svar på ordren', 'Svar på ordren', 'Answer the order'),
      lead: request.t(
        words(
          'Ordren binder begge når den er bekreftet.',
          'Ordren bind begge når han er stadfesta.',
          'The order binds both when it is confirmed.',
        ),
      ),
    },
    stack(
      buttonForm(
        accept,
        { submit: words('Bekreft ordren', 'Stadfest ordren', 'Confirm the order') },
        { order: order.order, answer: 'accepted' },
      ),
      details(
        request,
        words('Foreslå endringer', 'Føreslå endringar', 'Propose changes'),
        formBox(
          change,
          [
            hiddenField(change, 'order', order.order),
            hiddenField(change, 'answer', 'changed'),
            ...order.lines.map(
              (line, index) =>
                html`<fieldset class="ds-fieldset"><legend class="ds-label">${line.name}</legend>${fieldRow(
                  hiddenField(change, `changes.${index}.line`, line.id),
                  numberField(change, {
                    name: `changes.${index}.quantity`,
                    label: labels.quantity,
                    unit: unitName(line.unit),
                  }),
                  moneyField(change, { name: `changes.${index}.price`, label: labels.price }),
                )}</fieldset>`,
            ),
            textArea(change, { name: 'note', label: labels.note, optional: true, maxLength: 2000, rows: 3 }),
          ],
          { submit: words('Send forslaget', 'Send forslaget', 'Send the proposal'), variant: 'secondary' },
        ),
        change.entered !== undefined,
      ),
      details(
        request,
        words('Avslå ordren', 'Avslå ordren', 'Reject the order'),
        formBox(
          reject,
          [
            hiddenField(reject, 'order', order.order),
            hiddenField(reject, 'answer', 'rejected'),
            textArea(reject, {
              name: 'note',
              label: words('Begrunnelse', 'Grunngiving', 'Reason'),
              maxLength: 2000,
              rows: 3,
            }),
          ],
          { submit: words('Avslå ordren', 'Avslå ordren', 'Reject the order'), tone: 'danger', variant: 'secondary' },
        ),
        reject.entered !== undefined,
      ),
    ),
  )
}

function cancel({ request, own, order }: Shown): Html {
  const f = form(request, { command: 'ordering.cancel-order', stream: own.ref })
  return stack(
    alert(request, {
      tone: 'info',
      level: 2,
      title: words(
        'Venter på svar fra leverandøren',
        'Ventar på svar frå leverandøren',
        'Waiting for the supplier’s answer',
      ),
    }),
    details(
      request,
      words('Trekk ordren tilbake', 'Trekk ordren tilbake', 'Cancel the order'),
      formBox(
        f,
        [
          hiddenField(f, 'order', order.order),
          textArea(f, {
            name: 'reason',
            label: words('Begrunnelse', 'Grunngiving', 'Reason'),
            maxLength: 2000,
            rows: 3,
          }),
        ],
        { submit: words('Trekk tilbake', 'Trekk tilbake', 'Cancel it'), tone: 'danger', variant: 'secondary' },
      ),
      f.entered !== undefined,
    ),
  )
}

function proposed({ request, own, order }: Shown): Html {
  const changes = order.answer?.changes ?? []
  const list = html`<ul class="ds-list">${changes.map((change) => {
    const line = order.lines.find(({ id }) => id === change.line)
    return html`<li>${line?.name}: ${change.quantity === undefined ? nothing : `${formatNumber(change.quantity, request.language)} ${request.t(unitSign(line?.unit ?? ''))}`} ${change.price === undefined ? nothing : amount(request, change.price)}</li>`
  })}</ul>`
  const decide = (accept: 'true' | 'false') =>
    buttonForm(
      form(request, { command: 'ordering.settle-changes', key: accept, stream: own.ref }),
      accept === 'true'
        ? { submit: words('Godta endringene', 'Godta endringane', 'Accept the changes') }
        : {
            submit: words('Avvis endringene', 'Avvis endringane', 'Decline the changes'),
            variant: 'secondary',
            tone: 'danger',
          },
      { order: order.order, accept },
    )
  return section(
    request,
    { title: words('Foreslåtte endringer', 'Føreslåtte endringar', 'Proposed changes') },
    panel(stack(list, own.isBuyer && own.may('caseOfficer') ? actions(decide('true'), decide('false')) : nothing)),
  )
}

function receipt({ request, own, order }: Shown): Html {
  const f = form(request, {
    command: 'ordering.receive',
    stream: own.ref,
    initial: formValues({
      lines: order.lines.map((line) => ({ line: line.id, quantity: shortest(outstandingOf(order, line)) })),
    }),
  })
  return section(
    request,
    {
      title: words('Registrer mottak', 'Registrer mottak', 'Record a receipt'),
      lead: request.t(
        words(
          'Før opp det som er levert. Fakturaen kontrolleres mot dette.',
          'Før opp det som er levert. Fakturaen blir kontrollert mot dette.',
          'Record what was delivered. The invoice is checked against it.',
        ),
      ),
    },
    panel(
      formBox(
        f,
        [
          hiddenField(f, 'order', order.order),
          ...order.lines.map((line, index) =>
            fieldRow(
              hiddenField(f, `lines.${index}.line`, line.id),
              numberField(f, { name: `lines.${index}.quantity`, label: line.name, unit: unitName(line.unit) }),
            ),
          ),
          textArea(f, {
            name: 'note',
            label: words('Mangler eller avvik', 'Manglar eller avvik', 'Faults or lacks'),
            optional: true,
            maxLength: 2000,
            rows: 3,
          }),
        ],
        { submit: words('Registrer mottaket', 'Registrer mottaket', 'Record the receipt') },
      ),
    ),
  )
}
