import { words, type Text } from '../../kernel/language.ts'
import type { Grouping } from './views.ts'

export const texts = {
  title: words('Hva det offentlige kjøper', 'Kva det offentlege kjøper', 'What public bodies buy'),
  nav: words('Statistikk', 'Statistikk', 'Statistics'),
  lead: words(
    'Godkjente fakturaer uten mva., linje for linje, fra de samme hendelsene som resten av anskaffelsen. Personer er aldri med.',
    'Godkjende fakturaer utan mva., linje for linje, frå dei same hendingane som resten av innkjøpet. Personar er aldri med.',
    'Approved invoices without VAT, line by line, from the same events as the rest of the procurement. Persons are never included.',
  ),
  keyFigures: words('Nøkkeltall', 'Nøkkeltal', 'Key figures'),
  spend: words('Kjøpt for', 'Kjøpt for', 'Spent'),
  invoices: words('Fakturaer', 'Fakturaer', 'Invoices'),
  procurements: words('Anskaffelser', 'Innkjøp', 'Procurements'),
  notices: words('Kunngjøringer', 'Kunngjeringar', 'Notices'),
  tenders: words('Tilbud i snitt', 'Tilbod i snitt', 'Tenders on average'),
  tendersNote: words('per avgjorte konkurranse', 'per avgjord konkurranse', 'for each decided competition'),
  days: words('Dager til tildeling', 'Dagar til tildeling', 'Days to award'),
  daysNote: words('fra kunngjøring, median', 'frå kunngjering, median', 'from the notice, median'),
  amount: words('Beløp uten mva.', 'Beløp utan mva.', 'Amount without VAT'),
  from: words('Fra måned', 'Frå månad', 'From month'),
  to: words('Til måned', 'Til månad', 'To month'),
  show: words('Vis', 'Vis', 'Show'),
  filters: words('Velg hva du vil se', 'Vel kva du vil sjå', 'Choose what to look at'),
  sum: words('Sum', 'Sum', 'Total'),
  noPersons: words(
    'Enkeltpersonforetak og ukjente (navngis ikke)',
    'Enkeltpersonføretak og ukjende (blir ikkje namngitte)',
    'Sole proprietors and unknown (not named)',
  ),
  noProduct: words('Uten avtalt produktlinje', 'Utan avtalt produktlinje', 'Without an agreed product line'),
  nothing: words(
    'Ingen godkjente fakturaer i utvalget',
    'Ingen godkjende fakturaer i utvalet',
    'No approved invoices here',
  ),
  nothingCure: words(
    'Tallene kommer når fakturaer er godkjent. Velg færre avgrensninger for å se mer.',
    'Tala kjem når fakturaer er godkjende. Vel færre avgrensingar for å sjå meir.',
    'Figures come when invoices are approved. Choose fewer filters to see more.',
  ),
  clear: words('Vis alt', 'Vis alt', 'Show everything'),
  more: words('{count} til finnes i CSV-filen.', '{count} til finst i CSV-fila.', '{count} more are in the CSV file.'),
  openData: words('Åpne data', 'Opne data', 'Open data'),
  openDataLead: words(
    'Alt kan lastes ned og brukes fritt (NLOD): hver tabell som CSV, hver anskaffelse som OCDS.',
    'Alt kan lastast ned og brukast fritt (NLOD): kvar tabell som CSV, kvart innkjøp som OCDS.',
    'Everything may be downloaded and used freely (NLOD): each table as CSV, each procurement as OCDS.',
  ),
  ocds: words('Anskaffelser som OCDS', 'Innkjøp som OCDS', 'Procurements as OCDS'),
  api: words('Tallene som JSON', 'Tala som JSON', 'The figures as JSON'),
} satisfies Record<string, Text>

export const groupingNames: Readonly<Record<Grouping, Text>> = {
  month: words('Måned', 'Månad', 'Month'),
  buyer: words('Oppdragsgiver', 'Oppdragsgivar', 'Buyer'),
  supplier: words('Leverandør', 'Leverandør', 'Supplier'),
  contract: words('Kontrakt', 'Kontrakt', 'Contract'),
  product: words('Produktlinje', 'Produktlinje', 'Product line'),
}

export const groupingTitles: Readonly<Record<Grouping, Text>> = {
  month: words('Måned for måned', 'Månad for månad', 'Month by month'),
  buyer: words('Hvem som kjøper', 'Kven som kjøper', 'Who buys'),
  supplier: words('Hvem som leverer', 'Kven som leverer', 'Who supplies'),
  contract: words('På hvilke kontrakter', 'På kva kontraktar', 'Under which contracts'),
  product: words('Hva som kjøpes', 'Kva som blir kjøpt', 'What is bought'),
}
