// One invoice, for both its parties: what it asks for, how it agrees with order, receipt and contract, why it was refused, and what may be done.
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import type { StreamId } from '../../../kernel/events/event.ts'
import type { LoadedStream } from '../../../kernel/events/streams.ts'
import { hasRole, organisationOf } from '../../../kernel/identity/actor.ts'
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
  form,
  formatNumber,
  formBox,
  hiddenField,
  link,
  pageHeading,
  section,
  stack,
  table,
  textArea,
} from '../../../ui/index.ts'
import { partyAccess, unitSign } from '../../contracts/index.ts'
import { ordersOf } from '../../ordering/index.ts'
import { billingCommands } from '../commands.ts'
import {
  billing,
  differenceTexts,
  invoiceOf,
  type BilledInvoice,
  type BillingState,
  type RefusedInvoice,
} from '../invoice/index.ts'
import { invoiceRow, type InvoiceRow } from '../views.ts'
import { labels, stageTag } from './words.ts'

interface Shown {
  readonly request: PageRequest
  readonly services: Services
  readonly row: InvoiceRow
  readonly stream: LoadedStream
  readonly state: BillingState
  readonly isBuyer: boolean
  /** For the forms. */
  readonly ref: { readonly id: string; readonly version: number }
}

export const invoicePage: PageDefinition<Services> = {
  path: '/invoices/:invoice',
  access: partyAccess,
  commands: ['billing.approve-invoice', 'billing.dispute-invoice', 'billing.assign-invoice', 'billing.return-invoice'],
  render: async (request, services) => {
    const shown = await shownInvoice(request, services)
    if (isRefusal(shown)) return shown
    const { row, state, isBuyer } = shown
    const { t } = request
    const billed = invoiceOf(state, row.id)
    const refused = state.refused.find((each) => each.invoice === row.id)
    const kind =
      row.kind === 'credit-note'
        ? words('Kreditnota', 'Kreditnota', 'Credit note')
        : words('Faktura', 'Faktura', 'Invoice')
    const title = `${t(kind)} ${row.number}`.trim()
    const inCase = isBuyer && row.procurement !== null
    return {
      title,
      section: inCase ? '/procurements' : '/invoices',
      breadcrumb: inCase
        ? [
            { href: '/procurements', label: t(labels.procurements) },
            { href: `/procurements/${row.procurement}`, label: state.orders.contracts.competition.case.title },
            { href: `/procurements/${row.procurement}/invoices`, label: t(labels.invoices) },
          ]
        : [{ href: '/invoices', label: t(labels.invoices) }],
      body: html`${pageHeading(request, {
        title,
        ...(row.supplier === row.buyer
          ? {}
          : { kicker: await services.nameOfOrganisation(isBuyer ? row.supplier : row.buyer) }),
        tags: stageTag(request, row.stage),
        actions: buttonLink(request, {
          href: `/invoices/${row.id}/document`,
          label: words('Last ned fakturaen (EHF)', 'Last ned fakturaen (EHF)', 'Download the invoice (EHF)'),
        }),
      })}${stack(
        refused === undefined ? doneAlert(request, billingCommands) : refusalOf(request, refused),
        billed === undefined ? nothing : await billedBody(shown, billed),
      )}`,
    }
  },
}

/** The invoice byte for byte. */
export const invoiceDocumentPage: PageDefinition<Services> = {
  path: '/invoices/:invoice/document',
  access: partyAccess,
  render: async (request, services) => {
    const row = await invoiceRow(services.db, request.params['invoice'] ?? '', organisationOf(request.actor) ?? '')
    const bytes = row === undefined ? undefined : await services.files.get(row.document)
    if (bytes === undefined) return refusals.notFound
    return {
      download: bytes,
      mediaType: 'application/xml',
      fileName: `faktura-${row?.number.replace(/[^\w-]/g, '_') ?? ''}.xml`,
    }
  },
}

async function shownInvoice(request: PageRequest, services: Services) {
  const mine = organisationOf(request.actor) ?? ''
  const row = await invoiceRow(services.db, request.params['invoice'] ?? '', mine)
  if (row === undefined) return refusals.notFound
  const stream = await services.load(row.stream as StreamId)
  if (stream === undefined) return refusals.notFound
  return {
    request,
    services,
    row,
    stream,
    state: services.stateOf(stream, billing),
    isBuyer: row.buyer === mine,
    ref: { id: stream.id, version: stream.version },
  }
}

function refusalOf(request: PageRequest, refused: RefusedInvoice): Html {
  const { t } = request
  return stack(
    alert(request, {
      tone: 'danger',
      title: words('Dokumentet er avvist', 'Dokumentet er avvist', 'The document was refused'),
      body: html`<p>${t(
        words(
          'Det er {found} feil. Rett dem i systemet som laget fakturaen, og send den på nytt. Fakturanummeret kan brukes igjen.',
          'Det er {found} feil. Rett dei i systemet som laga fakturaen, og send han på nytt. Fakturanummeret kan brukast igjen.',
          'There are {found} faults. Mend them in the system that made the invoice, and send it again. The number may be used again.',
        ),
        { found: refused.found },
      )}</p>`,
    }),
    table(request, {
      caption: words('Feil', 'Feil', 'Faults'),
      rows: refused.reasons,
      columns: [
        {
          key: 'text',
          label: words('Hva som er feil', 'Kva som er feil', 'What is wrong'),
          cell: (reason) => t(reason.text),
        },
        {
          key: 'cure',
          label: words('Hva som må gjøres', 'Kva som må gjerast', 'What to do'),
          cell: (reason) => t(reason.cure),
        },
        {
          key: 'place',
          label: words('Sted', 'Stad', 'Place'),
          cell: (reason) =>
            html`${t(words('Linje {line} i filen', 'Linje {line} i fila', 'Line {line} of the file'), { line: reason.line })}<br><code class="place">${reason.place}</code>`,
        },
        { key: 'rule', label: words('Regel', 'Regel', 'Rule'), cell: (reason) => html`<code>${reason.rule}</code>` },
      ],
    }),
  )
}

async function billedBody(shown: Shown, invoice: BilledInvoice): Promise<Html> {
  const { request, row } = shown
  const { t } = request
  return columns(
    stack(
      // The result of the check comes before the question what to do about it.
      invoice.order === '' ? nothing : differences(request, invoice),
      await whatNow(shown, invoice),
      section(
        request,
        { title: words('Linjer', 'Linjer', 'Lines') },
        stack(
          table(request, {
            caption: words('Linjer', 'Linjer', 'Lines'),
            captionHidden: true,
            rows: invoice.lines,
            columns: [
              { key: 'name', label: labels.item, cell: (line) => line.name },
              {
                key: 'quantity',
                label: labels.quantity,
                kind: 'number',
                cell: (line) => `${formatNumber(line.quantity, request.language)} ${t(unitSign(line.unit))}`,
              },
              {
                key: 'price',
                label: labels.price,
                kind: 'number',
                cell: (line) => amount(request, line.price, { currency: invoice.currency }),
              },
              {
                key: 'amount',
                label: labels.amount,
                kind: 'number',
                cell: (line) => amount(request, line.amount, { currency: invoice.currency }),
              },
            ],
          }),
          facts(request, [
            { label: labels.net, value: amount(request, invoice.net, { currency: invoice.currency }) },
            { label: labels.vat, value: amount(request, invoice.vat, { currency: invoice.currency }) },
            { label: labels.payable, value: amount(request, invoice.payable, { currency: invoice.currency }) },
          ]),
        ),
      ),
    ),
    section(
      request,
      { title: words('Fakturaen', 'Fakturaen', 'The invoice') },
      facts(request, [
        { label: labels.supplier, value: invoice.sellerName },
        {
          label: labels.order,
          value:
            invoice.order === ''
              ? (invoice.orderNumber ?? t(words('Ingen', 'Ingen', 'None')))
              : link(request, `/orders/${invoice.order}`, row.order_number),
        },
        { label: words('Datert', 'Datert', 'Dated'), value: date(request, invoice.issued) },
        { label: labels.received, value: dateTime(request, invoice.receivedAt) },
        { label: labels.due, value: invoice.due === undefined ? undefined : date(request, invoice.due) },
        { label: labels.account, value: invoice.account },
        { label: labels.kid, value: invoice.kid },
        { label: labels.reason, value: invoice.reason },
        {
          label: words('Betalt', 'Betalt', 'Paid'),
          value: invoice.paidOn === '' ? undefined : date(request, invoice.paidOn),
        },
        { label: words('Kontrollert etter', 'Kontrollert etter', 'Checked by'), value: invoice.release },
      ]),
    ),
  )
}

function differences(request: PageRequest, invoice: BilledInvoice): Html {
  if (invoice.differences.length === 0)
    return alert(request, {
      tone: 'success',
      title: words(
        'Stemmer med ordre, mottak og kontrakt',
        'Stemmer med ordre, mottak og kontrakt',
        'Agrees with order, receipt and contract',
      ),
    })
  return alert(request, {
    tone: 'warning',
    title: words(
      'Avvik fra ordre, mottak eller kontrakt',
      'Avvik frå ordre, mottak eller kontrakt',
      'Differs from order, receipt or contract',
    ),
    body: html`<ul class="ds-list">${invoice.differences.map(
      (each) =>
        html`<li>${each.line === undefined ? nothing : `${request.t(words('Linje', 'Linje', 'Line'))} ${each.line}: `}${request.t(differenceTexts[each.code], { expected: each.expected, found: each.found })}</li>`,
    )}</ul>`,
  })
}

async function whatNow(shown: Shown, invoice: BilledInvoice): Promise<Html> {
  const { request, isBuyer, row } = shown
  const may = (...roles: Parameters<typeof hasRole>[1]) => isBuyer && hasRole(request.actor, roles)
  if (row.stage === 'unmatched') return may('caseOfficer') ? assign(shown, invoice) : waiting(request, invoice)
  if (row.stage === 'disputed' || row.stage === 'returned')
    return alert(request, {
      tone: 'danger',
      title:
        row.stage === 'disputed'
          ? words('Fakturaen er bestridt', 'Fakturaen er bestriden', 'The invoice is disputed')
          : words('Fakturaen er sendt i retur', 'Fakturaen er send i retur', 'The invoice was returned'),
      body: html`<p>${invoice.reason}</p>`,
    })
  const bank =
    isBuyer && invoice.bankReason !== ''
      ? alert(request, {
          tone: 'danger',
          title: words('Banken avviste betalingen', 'Banken avviste betalinga', 'The bank rejected the payment'),
          body: html`<p>${invoice.bankReason}</p>`,
        })
      : nothing
  if (row.stage !== 'received' && row.stage !== 'approved') return bank
  return stack(
    bank,
    row.stage === 'received' && may('approver') ? approve(shown, invoice) : nothing,
    may('approver', 'caseOfficer') ? dispute(shown, invoice) : nothing,
  )
}

function waiting(request: PageRequest, invoice: BilledInvoice): Html {
  return alert(request, {
    tone: 'info',
    title: words('Fakturaen venter hos kjøperen', 'Fakturaen ventar hos kjøparen', 'The invoice waits with the buyer'),
    body: html`<p>${request.t(
      invoice.orderNumber === undefined
        ? words(
            'Den har ikke ordrenummer, så kjøperen må finne ordren selv.',
            'Han har ikkje ordrenummer, så kjøparen må finne ordren sjølv.',
            'It has no order number, so the buyer must find the order.',
          )
        : words(
            'Den knyttes til ordren straks, hvis ordrenummeret finnes.',
            'Han blir knytt til ordren straks, dersom ordrenummeret finst.',
            'It is assigned to the order at once, if the order number exists.',
          ),
    )}</p>`,
  })
}

async function assign({ request, services, row, ref }: Shown, invoice: BilledInvoice): Promise<Html> {
  const orders = (await ordersOf(services.db, row.buyer)).filter(
    (order) => order.supplier === invoice.supplier && order.stage === 'accepted',
  )
  const back = form(request, { command: 'billing.return-invoice', stream: ref })
  return stack(
    section(
      request,
      {
        title: words('Knytt fakturaen til en ordre', 'Knyt fakturaen til ein ordre', 'Assign the invoice to an order'),
      },
      orders.length === 0
        ? html`<p>${request.t(words('Leverandøren har ingen bekreftede ordre.', 'Leverandøren har ingen stadfesta ordre.', 'The supplier has no confirmed orders.'))}</p>`
        : actions(
            ...orders.slice(0, 20).map((order) =>
              buttonForm(
                form(request, {
                  command: 'billing.assign-invoice',
                  key: order.id,
                  // The order's own case, whatever its version: only what waits in the inbox is moved.
                  stream: { id: `procurement/${order.procurement}`, version: -1 },
                }),
                {
                  submit: words(
                    `Knytt til ordre ${order.number}`,
                    `Knyt til ordre ${order.number}`,
                    `Assign to order ${order.number}`,
                  ),
                  variant: 'secondary',
                },
                { invoice: invoice.invoice, order: order.id },
              ),
            ),
          ),
    ),
    details(
      request,
      words('Send fakturaen i retur', 'Send fakturaen i retur', 'Return the invoice'),
      formBox(back, textArea(back, { name: 'reason', label: labels.reason, maxLength: 2000, rows: 3 }), {
        submit: words('Send i retur', 'Send i retur', 'Return it'),
        tone: 'danger',
        variant: 'secondary',
      }),
      back.entered !== undefined,
    ),
  )
}

function approve({ request, ref }: Shown, invoice: BilledInvoice): Html {
  const f = form(request, { command: 'billing.approve-invoice', stream: ref })
  const title = words('Godkjenn til betaling', 'Godkjenn til betaling', 'Approve for payment')
  if (invoice.differences.length === 0)
    return section(
      request,
      { title },
      buttonForm(f, { submit: words('Godkjenn', 'Godkjenn', 'Approve') }, { invoice: invoice.invoice }),
    )
  return section(
    request,
    { title },
    formBox(
      f,
      [
        hiddenField(f, 'invoice', invoice.invoice),
        textArea(f, {
          name: 'reason',
          label: words(
            'Hvorfor den godkjennes med avvik',
            'Kvifor han blir godkjend med avvik',
            'Why it is approved with differences',
          ),
          maxLength: 2000,
          rows: 3,
        }),
      ],
      { submit: words('Godkjenn med avvik', 'Godkjenn med avvik', 'Approve with differences') },
    ),
  )
}

function dispute({ request, ref }: Shown, invoice: BilledInvoice): Html {
  const f = form(request, { command: 'billing.dispute-invoice', stream: ref })
  return details(
    request,
    words('Bestrid fakturaen', 'Bestrid fakturaen', 'Dispute the invoice'),
    formBox(
      f,
      [
        hiddenField(f, 'invoice', invoice.invoice),
        textArea(f, {
          name: 'reason',
          label: words('Hva som er galt', 'Kva som er gale', 'What is wrong'),
          description: words(
            'Leverandøren får lese dette.',
            'Leverandøren får lese dette.',
            'The supplier will read this.',
          ),
          maxLength: 2000,
          rows: 3,
        }),
      ],
      { submit: words('Bestrid', 'Bestrid', 'Dispute'), tone: 'danger', variant: 'secondary' },
    ),
    f.entered !== undefined,
  )
}
