// A list of orders, for a case, a buyer or a supplier.
import type { Html } from '../../../kernel/http/html.ts'
import type { PageRequest } from '../../../kernel/http/page.ts'
import { words, type Text } from '../../../kernel/language.ts'
import { amount, dateTime, link, table } from '../../../ui/index.ts'
import type { OrderRow } from '../views.ts'
import { labels, stageTag } from './words.ts'

/** The orders as a table. `other` names the other party of each. */
export function orderTable(
  request: PageRequest,
  rows: readonly Pick<OrderRow, 'id' | 'number' | 'stage' | 'net' | 'sent_at'>[],
  other?: { readonly label: Text; readonly name: (index: number) => string },
): Html {
  return table(request, {
    caption: labels.orders,
    captionHidden: true,
    rows,
    empty: {
      title: words('Ingen ordre ennå', 'Ingen ordre enno', 'No orders yet'),
      text: words(
        'Ordre sendes på en inngått kontrakt.',
        'Ordre blir sende på ein inngått kontrakt.',
        'Orders are sent under a concluded contract.',
      ),
    },
    columns: [
      { key: 'number', label: labels.number, cell: (row) => link(request, `/orders/${row.id}`, row.number) },
      ...(other === undefined
        ? []
        : [{ key: 'other', label: other.label, cell: (_row: unknown, index: number) => other.name(index) }]),
      { key: 'status', label: labels.status, cell: (row) => stageTag(request, row.stage) },
      { key: 'sent', label: labels.sent, cell: (row) => dateTime(request, row.sent_at, 'short') },
      { key: 'net', label: labels.net, kind: 'number', cell: (row) => amount(request, row.net) },
    ],
  })
}
