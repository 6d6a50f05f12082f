// A list of invoices, for a case, a buyer or a supplier.
import { html, type Html } from '../../../kernel/http/html.ts'
import type { PageRequest } from '../../../kernel/http/page.ts'
import { words, type Text } from '../../../kernel/language.ts'
import { amount, date, dateTime, link, table } from '../../../ui/index.ts'
import type { InvoiceRow } from '../views.ts'
import { labels, stageTag } from './words.ts'

/** The invoices as a table. `other` names the other party of each. */
export function invoiceTable(
  request: PageRequest,
  rows: readonly InvoiceRow[],
  other: { readonly label: Text; readonly name: (index: number) => string },
): Html {
  return table(request, {
    caption: labels.invoices,
    captionHidden: true,
    rows,
    empty: {
      title: words('Ingen fakturaer ennå', 'Ingen fakturaer enno', 'No invoices yet'),
      text: words(
        'Fakturaer kommer hit når leverandøren sender dem.',
        'Fakturaer kjem hit når leverandøren sender dei.',
        'Invoices come here when the supplier sends them.',
      ),
    },
    columns: [
      {
        key: 'number',
        label: labels.number,
        cell: (row) =>
          link(
            request,
            `/invoices/${row.id}`,
            row.number === '' ? words('Uten nummer', 'Utan nummer', 'Without number') : row.number,
          ),
      },
      { key: 'other', label: other.label, cell: (_row, index) => other.name(index) },
      { key: 'order', label: labels.order, cell: (row) => row.order_number },
      {
        key: 'status',
        label: labels.status,
        cell: (row) =>
          html`${stageTag(request, row.stage)}${
            row.differences > 0
              ? html` <span class="note">${row.differences} ${request.t(labels.differences).toLowerCase()}</span>`
              : ''
          }`,
      },
      { key: 'received', label: labels.received, cell: (row) => dateTime(request, row.received_at, 'short') },
      { key: 'due', label: labels.due, cell: (row) => (row.due === '' ? '' : date(request, row.due, 'short')) },
      {
        key: 'payable',
        label: labels.payable,
        kind: 'number',
        cell: (row) => (row.stage === 'refused' ? '' : amount(request, row.payable, { currency: row.currency })),
      },
    ],
  })
}
