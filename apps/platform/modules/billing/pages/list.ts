// Every invoice of a buyer or a supplier; those without an order first for the buyer, and the way in for an EHF file.
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { buyerRoles, hasRole, organisationOf } from '../../../kernel/identity/actor.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { details, doneAlert, fileField, form, formBox, pageHeading, section, stack } from '../../../ui/index.ts'
import { partyAccess } from '../../contracts/index.ts'
import { billingCommands } from '../commands.ts'
import { mostInvoiceBytes } from '../invoice/index.ts'
import { invoicesOf, type InvoiceRow } from '../views.ts'
import { invoiceTable } from './invoice-table.ts'
import { labels } from './words.ts'

export const listPage: PageDefinition<Services> = {
  path: '/invoices',
  access: partyAccess,
  commands: ['billing.receive-unmatched'],
  render: async (request, services) => {
    const { t } = request
    const isBuyer = hasRole(request.actor, buyerRoles)
    const all = await invoicesOf(services.db, organisationOf(request.actor) ?? '')
    const names = new Map<string, string>()
    for (const row of all) {
      const other = isBuyer ? row.supplier : row.buyer
      if (!names.has(other)) names.set(other, await services.nameOfOrganisation(other))
    }
    const listed = (rows: readonly InvoiceRow[]): Html =>
      invoiceTable(request, rows, {
        label: isBuyer ? labels.supplier : labels.buyer,
        name: (index) => {
          const row = rows[index]
          return row === undefined ? '' : (names.get(isBuyer ? row.supplier : row.buyer) ?? '')
        },
      })
    const inbox = isBuyer ? all.filter((row) => row.stage === 'unmatched') : []
    const rest = all.filter((row) => !inbox.includes(row))
    return {
      title: t(labels.invoices),
      section: '/invoices',
      wide: true,
      body: html`${pageHeading(request, {
        title: labels.invoices,
        lead: t(
          isBuyer
            ? words(
                'Fakturaer med ordrenummer går rett til sin sak. Resten venter her.',
                'Fakturaer med ordrenummer går rett til si sak. Resten ventar her.',
                'Invoices with an order number go straight to their case. The rest wait here.',
              )
            : words(
                'Skriv fakturaen fra ordren, eller last opp en EHF-fil fra deres eget system.',
                'Skriv fakturaen frå ordren, eller last opp ei EHF-fil frå dykkar eige system.',
                'Write the invoice from the order, or upload an EHF file from your own system.',
              ),
        ),
      })}${stack(
        doneAlert(request, billingCommands),
        hasRole(request.actor, ['submitter', 'supplierAdministrator', 'caseOfficer'])
          ? upload(request, !isBuyer)
          : nothing,
        inbox.length === 0
          ? nothing
          : section(request, { title: words('Uten ordre', 'Utan ordre', 'Without order') }, listed(inbox)),
        inbox.length === 0
          ? listed(rest)
          : section(request, { title: words('Alle andre', 'Alle andre', 'All others') }, listed(rest)),
      )}`,
    }
  },
}

function upload(request: PageRequest, open: boolean): Html {
  const f = form(request, { command: 'billing.receive-unmatched' })
  return details(
    request,
    words('Last opp en EHF-faktura', 'Last opp ein EHF-faktura', 'Upload an EHF invoice'),
    formBox(
      f,
      fileField(f, {
        name: 'file',
        label: words('EHF-fil (XML)', 'EHF-fil (XML)', 'EHF file (XML)'),
        accept: '.xml,application/xml,text/xml',
        limit: mostInvoiceBytes,
      }),
      { submit: words('Send inn', 'Send inn', 'Send'), files: true },
    ),
    open || f.problem !== undefined,
  )
}
