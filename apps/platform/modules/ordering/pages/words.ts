// What the pages of ordering call things.
import type { Html } from '../../../kernel/http/html.ts'
import type { PageRequest } from '../../../kernel/http/page.ts'
import { same, words, type Text } from '../../../kernel/language.ts'
import { tag, type Tone } from '../../../ui/index.ts'

const stages: Readonly<Record<string, readonly [Text, Tone]>> = {
  sent: [words('Sendt', 'Send', 'Sent'), 'info'],
  accepted: [words('Bekreftet', 'Stadfesta', 'Confirmed'), 'success'],
  rejected: [words('Avslått', 'Avslegen', 'Rejected'), 'danger'],
  'changes-proposed': [words('Endringer foreslått', 'Endringar føreslått', 'Changes proposed'), 'warning'],
  declined: [words('Endringer avvist', 'Endringar avvist', 'Changes declined'), 'danger'],
  cancelled: [words('Trukket tilbake', 'Trekt tilbake', 'Cancelled'), 'danger'],
}

/** Where an order stands. */
export function stageTag(request: PageRequest, stage: string): Html {
  const [label, tone] = stages[stage] ?? [same(stage), 'neutral']
  return tag(request, label, tone)
}

export const labels = {
  orders: words('Ordre', 'Ordre', 'Orders'),
  procurements: words('Anskaffelser', 'Innkjøp', 'Procurements'),
  number: words('Ordrenummer', 'Ordrenummer', 'Order number'),
  buyer: words('Oppdragsgiver', 'Oppdragsgivar', 'Buyer'),
  supplier: words('Leverandør', 'Leverandør', 'Supplier'),
  contract: words('Kontrakt', 'Kontrakt', 'Contract'),
  status: words('Status', 'Status', 'Status'),
  sent: words('Sendt', 'Send', 'Sent'),
  item: words('Ytelse', 'Yting', 'Item'),
  unit: words('Enhet', 'Eining', 'Unit'),
  quantity: words('Antall', 'Tal', 'Quantity'),
  price: words('Pris', 'Pris', 'Price'),
  amount: words('Beløp', 'Beløp', 'Amount'),
  received: words('Mottatt', 'Motteke', 'Received'),
  net: words('Sum uten mva.', 'Sum utan mva.', 'Total without VAT'),
  vat: words('Mva.', 'Mva.', 'VAT'),
  total: words('Sum med mva.', 'Sum med mva.', 'Total with VAT'),
  note: words('Melding', 'Melding', 'Note'),
  deliverBy: words('Leveres innen', 'Levert innan', 'Deliver by'),
  yourReference: words('Deres referanse', 'Dykkar referanse', 'Your reference'),
} as const
