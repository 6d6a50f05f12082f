// Invoices and payments of a case: what waits, what is paid, the file for the bank and the bank's answer.
import { osloDate } from '@heldigital/law'
import { milliseconds } from '../../../kernel/clock.ts'
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal, refusals } from '../../../kernel/refusal.ts'
import {
  actions,
  amount,
  buttonLink,
  checkboxGroup,
  dateField,
  details,
  doneAlert,
  fieldRow,
  fileField,
  form,
  formatDate,
  formatMoney,
  formBox,
  formValues,
  pageHeading,
  panel,
  section,
  selectField,
  stack,
  table,
  textField,
} from '../../../ui/index.ts'
import { buyerAccess, readOwnCase, type Reading } from '../../contracts/index.ts'
import { billingCommands } from '../commands.ts'
import { billing, type BillingState, type Payment } from '../invoice/index.ts'
import { answeredByBank, bookedByBank } from '../payment/index.ts'
import { invoicesIn } from '../views.ts'
import { invoiceTable } from './invoice-table.ts'
import { labels, transactionTag } from './words.ts'

const statusLimit = 20 * 1024 * 1024

export const casePage: PageDefinition<Services> = {
  path: '/procurements/:procurement/invoices',
  access: buyerAccess,
  commands: ['billing.make-payment-file', 'billing.take-bank-status', 'billing.receive-invoice'],
  render: async (request, services) => {
    const own = await readOwnCase(request, services, billing)
    if (isRefusal(own)) return own
    const { t } = request
    const opened = own.state.orders.contracts.competition.case
    const rows = await invoicesIn(services.db, own.id)
    const names = new Map<string, string>()
    for (const row of rows)
      if (!names.has(row.supplier)) names.set(row.supplier, await services.nameOfOrganisation(row.supplier))
    const title = words('Faktura og betaling', 'Faktura og betaling', 'Invoice and payment')
    return {
      title: t(title),
      section: '/procurements',
      wide: true,
      breadcrumb: [
        { href: '/procurements', label: t(labels.procurements) },
        { href: `/procurements/${own.id}`, label: opened.title },
      ],
      body: html`${pageHeading(request, {
        title,
        kicker: opened.title,
        lead: t(
          words(
            'Fakturaer kontrolleres mot ordre, mottak og kontrakt. En annen enn den som bestilte, godkjenner.',
            'Fakturaer blir kontrollerte mot ordre, mottak og kontrakt. Ein annan enn den som bestilte, godkjenner.',
            'Invoices are checked against order, receipt and contract. Somebody other than who ordered approves.',
          ),
        ),
      })}${stack(
        doneAlert(request, billingCommands),
        section(
          request,
          { title: labels.invoices },
          stack(
            invoiceTable(request, rows, {
              label: labels.supplier,
              name: (index) => names.get(rows[index]?.supplier ?? '') ?? '',
            }),
            own.may('caseOfficer') ? upload(request, own) : nothing,
          ),
        ),
        own.may('caseOfficer', 'approver') ? paymentForm(request, own, names) : nothing,
        own.state.payments.length === 0 ? nothing : payments(request, own, services, names),
      )}`,
    }
  },
}

function upload(request: PageRequest, own: Reading<BillingState>): Html {
  const f = form(request, { command: 'billing.receive-invoice', stream: own.ref })
  return details(
    request,
    words('Last opp en mottatt EHF-faktura', 'Last opp ein motteken EHF-faktura', 'Upload an EHF invoice received'),
    formBox(
      f,
      fileField(f, {
        name: 'file',
        label: words('EHF-fil (XML)', 'EHF-fil (XML)', 'EHF file (XML)'),
        accept: '.xml,application/xml,text/xml',
        limit: statusLimit,
      }),
      {
        submit: words('Kontroller fakturaen', 'Kontroller fakturaen', 'Check the invoice'),
        files: true,
        variant: 'secondary',
      },
    ),
    f.problem !== undefined,
  )
}

function paymentForm(request: PageRequest, own: Reading<BillingState>, names: ReadonlyMap<string, string>): Html {
  const ready = own.state.invoices.filter((invoice) => invoice.stage === 'approved')
  if (ready.length === 0) return nothing
  const f = form(request, {
    command: 'billing.make-payment-file',
    stream: own.ref,
    initial: formValues({
      invoices: ready.map((invoice) => invoice.invoice),
      account: own.state.payments.at(-1)?.account ?? '',
      version: '09',
    }),
  })
  return section(
    request,
    { title: words('Betal godkjente fakturaer', 'Betal godkjende fakturaer', 'Pay approved invoices') },
    panel(
      formBox(
        f,
        [
          checkboxGroup(f, {
            name: 'invoices',
            label: words('Fakturaer', 'Fakturaer', 'Invoices'),
            choices: ready.map((invoice) => ({
              value: invoice.invoice,
              label: `${invoice.number}, ${names.get(invoice.supplier) ?? invoice.sellerName}: ${formatMoney(invoice.payable, request.language)}`,
            })),
          }),
          fieldRow(
            textField(f, {
              name: 'account',
              label: words('Konto som belastes', 'Konto som blir belasta', 'Account to debit'),
              maxLength: 40,
              width: 'medium',
            }),
            dateField(f, {
              name: 'executionDate',
              label: words('Betalingsdag', 'Betalingsdag', 'Day of payment'),
              description: words(
                'Første bankdag når feltet er tomt.',
                'Første bankdag når feltet er tomt.',
                'The first banking day when empty.',
              ),
              optional: true,
            }),
          ),
          fieldRow(
            selectField(f, {
              name: 'version',
              label: words('Filformat', 'Filformat', 'File format'),
              width: 'medium',
              choices: [
                { value: '09', label: 'pain.001.001.09' },
                { value: '03', label: 'pain.001.001.03' },
              ],
            }),
            textField(f, {
              name: 'bic',
              label: words('Bankens BIC', 'BIC for banken', 'BIC of the bank'),
              optional: true,
              maxLength: 11,
              width: 'short',
            }),
          ),
        ],
        { submit: words('Lag betalingsfil', 'Lag betalingsfil', 'Make the payment file') },
      ),
    ),
  )
}

function payments(
  request: PageRequest,
  own: Reading<BillingState>,
  services: Services,
  names: ReadonlyMap<string, string>,
): Html {
  const f = form(request, { command: 'billing.take-bank-status', stream: own.ref })
  const unsettled = own.state.payments.some((payment) =>
    payment.transactions.some(({ stage }) => stage === 'sent' || stage === 'accepted'),
  )
  return section(
    request,
    { title: words('Betalingsfiler', 'Betalingsfiler', 'Payment files') },
    stack(
      ...own.state.payments.toReversed().map((payment) => paymentPanel(request, own, services, payment, names)),
      unsettled && own.may('caseOfficer', 'approver')
        ? section(
            request,
            { title: words('Status fra banken', 'Status frå banken', 'Status from the bank'), level: 3 },
            panel(
              formBox(
                f,
                fileField(f, {
                  name: 'file',
                  label: words(
                    'Statusfil: pain.002 eller camt.054',
                    'Statusfil: pain.002 eller camt.054',
                    'Status file: pain.002 or camt.054',
                  ),
                  accept: '.xml,application/xml,text/xml',
                  limit: statusLimit,
                }),
                { submit: words('Les inn', 'Les inn', 'Take it in'), files: true },
              ),
            ),
          )
        : nothing,
    ),
  )
}

function paymentPanel(
  request: PageRequest,
  own: Reading<BillingState>,
  services: Services,
  payment: Payment,
  names: ReadonlyMap<string, string>,
): Html {
  const { t } = request
  const href = `/procurements/${own.id}/payments/${payment.payment}`
  const open = payment.transactions.some(({ stage }) => stage === 'sent' || stage === 'accepted')
  return panel(
    stack(
      table(request, {
        caption: t(
          words(
            'pain.001.001.{version}, betales {day}',
            'pain.001.001.{version}, blir betalt {day}',
            'pain.001.001.{version}, paid on {day}',
          ),
          {
            version: payment.version,
            day: formatDate(payment.executionDate, request.language),
          },
        ),
        rows: payment.transactions,
        columns: [
          { key: 'supplier', label: labels.supplier, cell: (each) => names.get(each.supplier) ?? each.supplier },
          { key: 'account', label: labels.account, cell: (each) => each.account },
          { key: 'status', label: labels.status, cell: (each) => transactionTag(request, each.stage) },
          { key: 'amount', label: labels.amount, kind: 'number', cell: (each) => amount(request, each.amount) },
        ],
      }),
      actions(
        buttonLink(request, {
          href: `${href}/document`,
          label: words('Last ned betalingsfilen', 'Last ned betalingsfila', 'Download the payment file'),
        }),
        ...(services.demonstration && open
          ? [
              buttonLink(request, {
                href: `${href}/booked`,
                label: words(
                  'Demobanken: bokført (camt.054)',
                  'Demobanken: bokført (camt.054)',
                  'Demonstration bank: booked (camt.054)',
                ),
                variant: 'tertiary',
              }),
              buttonLink(request, {
                href: `${href}/rejected`,
                label: words(
                  'Demobanken: avvist (pain.002)',
                  'Demobanken: avvist (pain.002)',
                  'Demonstration bank: rejected (pain.002)',
                ),
                variant: 'tertiary',
              }),
            ]
          : []),
      ),
      services.demonstration && open
        ? html`<p class="note">${t(
            words(
              'Demonstrasjonen har ingen ekte bank. Last ned et av svarene, og les det inn nedenfor.',
              'Demonstrasjonen har ingen ekte bank. Last ned eit av svara, og les det inn nedanfor.',
              'The demonstration has no real bank. Download one of the answers, and take it in below.',
            ),
          )}</p>`
        : nothing,
    ),
  )
}

/** The payment file byte for byte; in the demonstration also what a bank would answer. */
export const paymentDocumentPage: PageDefinition<Services> = {
  path: '/procurements/:procurement/payments/:payment/:which',
  access: { kind: 'roles', roles: ['caseOfficer', 'approver', 'auditor'] },
  render: async (request, services) => {
    const own = await readOwnCase(request, services, billing)
    if (isRefusal(own)) return own
    const payment = own.state.payments.find((each) => each.payment === request.params['payment'])
    if (payment === undefined) return refusals.notFound
    const { which } = request.params
    const mediaType = 'application/xml'
    const today = osloDate(milliseconds(request.now))
    if (which === 'document') {
      const bytes = await services.files.get(payment.document)
      return bytes === undefined
        ? refusals.notFound
        : { download: bytes, mediaType, fileName: `pain.001-${payment.messageId}.xml` }
    }
    if (!services.demonstration) return refusals.notFound
    const booked = payment.executionDate > today ? payment.executionDate : today
    if (which === 'booked')
      return {
        download: bookedByBank(payment, booked, request.now),
        mediaType,
        fileName: `camt.054-${payment.messageId}.xml`,
      }
    if (which === 'rejected')
      return {
        download: answeredByBank(payment, request.now, 'Kontoen er avsluttet'),
        mediaType,
        fileName: `pain.002-${payment.messageId}.xml`,
      }
    return refusals.notFound
  },
}
