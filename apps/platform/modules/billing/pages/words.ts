// What the pages of billing call things.
import type { Html } from '../../../kernel/http/html.ts'
import type { PageRequest } from '../../../kernel/http/page.ts'
import { same, words, type Text } from '../../../kernel/language.ts'
import { tag, type Tone } from '../../../ui/index.ts'

const stages: Readonly<Record<string, readonly [Text, Tone]>> = {
  unmatched: [words('Uten ordre', 'Utan ordre', 'Without order'), 'warning'],
  returned: [words('Sendt i retur', 'Send i retur', 'Returned'), 'danger'],
  received: [words('Til godkjenning', 'Til godkjenning', 'For approval'), 'warning'],
  refused: [words('Avvist', 'Avvist', 'Refused'), 'danger'],
  disputed: [words('Bestridt', 'Bestriden', 'Disputed'), 'danger'],
  approved: [words('Godkjent', 'Godkjend', 'Approved'), 'info'],
  ordered: [words('Til betaling', 'Til betaling', 'In payment'), 'info'],
  paid: [words('Betalt', 'Betalt', 'Paid'), 'success'],
}

/** Where an invoice stands. */
export function stageTag(request: PageRequest, stage: string): Html {
  const [label, tone] = stages[stage] ?? [same(stage), 'neutral']
  return tag(request, label, tone)
}

const transactions: Readonly<Record<string, readonly [Text, Tone]>> = {
  sent: [words('Sendt til banken', 'Send til banken', 'Sent to the bank'), 'info'],
  accepted: [words('Mottatt av banken', 'Motteken av banken', 'Accepted by the bank'), 'info'],
  rejected: [words('Avvist av banken', 'Avvist av banken', 'Rejected by the bank'), 'danger'],
  paid: [words('Bokført', 'Bokført', 'Booked'), 'success'],
}

/** Where a transfer stands. */
export function transactionTag(request: PageRequest, stage: string): Html {
  const [label, tone] = transactions[stage] ?? [same(stage), 'neutral']
  return tag(request, label, tone)
}

export const labels = {
  invoices: words('Fakturaer', 'Fakturaer', 'Invoices'),
  procurements: words('Anskaffelser', 'Innkjøp', 'Procurements'),
  number: words('Fakturanummer', 'Fakturanummer', 'Invoice number'),
  buyer: words('Kjøper', 'Kjøpar', 'Buyer'),
  supplier: words('Leverandør', 'Leverandør', 'Supplier'),
  order: words('Ordre', 'Ordre', 'Order'),
  status: words('Status', 'Status', 'Status'),
  received: words('Mottatt', 'Motteken', 'Received'),
  due: words('Forfall', 'Forfall', 'Due'),
  payable: words('Å betale', 'Å betale', 'Payable'),
  differences: words('Avvik', 'Avvik', 'Differences'),
  account: words('Kontonummer', 'Kontonummer', 'Account number'),
  kid: words('KID', 'KID', 'KID'),
  item: words('Ytelse', 'Yting', 'Item'),
  quantity: words('Antall', 'Tal', 'Quantity'),
  price: words('Pris', 'Pris', 'Price'),
  amount: words('Beløp', 'Beløp', 'Amount'),
  net: words('Sum uten mva.', 'Sum utan mva.', 'Total without VAT'),
  vat: words('Mva.', 'Mva.', 'VAT'),
  reason: words('Begrunnelse', 'Grunngiving', 'Reason'),
} as const
