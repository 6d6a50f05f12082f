// What the pages of a contract call things.
import type { PageRequest } from '../../../kernel/http/page.ts'
import { words, type Text } from '../../../kernel/language.ts'
import type { Html } from '../../../kernel/http/html.ts'
import { tag, type Tone } from '../../../ui/index.ts'

const stages: Readonly<Record<string, readonly [Text, Tone]>> = {
  draft: [words('Til signering', 'Til signering', 'To be signed'), 'warning'],
  concluded: [words('Inngått', 'Inngått', 'Concluded'), 'success'],
  void: [words('Gjelder ikke', 'Gjeld ikkje', 'Void'), 'danger'],
}

/** Where a contract stands. */
export function stageTag(request: PageRequest, stage: string): Html {
  const [label, tone] = stages[stage] ?? [words(stage, stage, stage), 'neutral']
  return tag(request, label, tone)
}

export const labels = {
  contracts: words('Kontrakter', 'Kontraktar', 'Contracts'),
  contract: words('Kontrakt', 'Kontrakt', 'Contract'),
  procurements: words('Anskaffelser', 'Innkjøp', 'Procurements'),
  reference: words('Referanse', 'Referanse', 'Reference'),
  title: words('Tittel', 'Tittel', 'Title'),
  buyer: words('Oppdragsgiver', 'Oppdragsgivar', 'Buyer'),
  supplier: words('Leverandør', 'Leverandør', 'Supplier'),
  value: words('Verdi', 'Verdi', 'Value'),
  ceiling: words('Ramme', 'Ramme', 'Ceiling'),
  used: words('Bestilt', 'Bestilt', 'Ordered'),
  period: words('Varighet', 'Varigheit', 'Term'),
  status: words('Status', 'Status', 'Status'),
  item: words('Ytelse', 'Yting', 'Item'),
  code: words('Kode', 'Kode', 'Code'),
  unit: words('Enhet', 'Eining', 'Unit'),
  price: words('Pris', 'Pris', 'Price'),
  vat: words('Mva. i prosent', 'Mva. i prosent', 'VAT in per cent'),
  withoutVat: words('Uten mva.', 'Utan mva.', 'Without VAT.'),
  start: words('Fra og med', 'Frå og med', 'From'),
  end: words('Til og med', 'Til og med', 'Until'),
} as const
