// The journal's words: titles as registered, types, access codes.
import { words, type Text } from '../../kernel/language.ts'
import { told } from '../procurements/index.ts'
import { bank, everyone, type EntryKind, type EntryType } from './records.ts'

const titles: Readonly<Record<EntryKind, Text>> = {
  notice: words('Kunngjøring {number}: {title}', 'Kunngjering {number}: {title}', 'Notice {number}: {title}'),
  'procurement-document': words(
    'Konkurransedokument: {title}',
    'Konkurransedokument: {title}',
    'Procurement document: {title}',
  ),
  question: words('Spørsmål til konkurransen', 'Spørsmål til konkurransen', 'Question about the competition'),
  answer: words('Svar på spørsmål', 'Svar på spørsmål', 'Answer to a question'),
  'opening-record': words('Åpning av tilbud', 'Opning av tilbod', 'Opening of tenders'),
  tender: words('Tilbud, versjon {version}', 'Tilbod, versjon {version}', 'Tender, version {version}'),
  'explanation-request': words(
    'Spørsmål om lav pris (FOA § 24-9)',
    'Spørsmål om låg pris (FOA § 24-9)',
    'Question about a low price (FOA § 24-9)',
  ),
  explanation: words('Forklaring av pris', 'Forklaring av pris', 'Explanation of a price'),
  rejection: words(
    'Avvisning av tilbud ({legalBasis})',
    'Avvising av tilbod ({legalBasis})',
    'Rejection of a tender ({legalBasis})',
  ),
  'award-proposal': words('Innstilling på tildeling', 'Innstilling på tildeling', 'Proposal for award'),
  'award-letter': words('Meddelelse om valg av leverandør', 'Melding om val av leverandør', 'Award letter'),
  'award-reversal': words('Omgjøring av tildeling', 'Omgjering av tildeling', 'Reversal of the award'),
  cancellation: words('Avlysning av konkurransen', 'Avlysing av konkurransen', 'Cancellation of the competition'),
  'contract-draft': words(
    'Utkast til kontrakt {reference}',
    'Utkast til kontrakt {reference}',
    'Draft of contract {reference}',
  ),
  'tax-certificate': words(
    'Skatteattest av {issued:date}',
    'Skatteattest av {issued:date}',
    'Tax certificate of {issued:date}',
  ),
  contract: words('Kontrakt {reference}', 'Kontrakt {reference}', 'Contract {reference}'),
  'contract-change': words(
    'Endring av kontrakt (FOA § 28-1 bokstav {ground})',
    'Endring av kontrakt (FOA § 28-1 bokstav {ground})',
    'Change of contract (FOA § 28-1 letter {ground})',
  ),
  order: words('Ordre {number}', 'Ordre {number}', 'Order {number}'),
  'order-answer': words('Ordresvar {number}', 'Ordresvar {number}', 'Answer to order {number}'),
  invoice: words('Faktura {number}', 'Faktura {number}', 'Invoice {number}'),
  'refused-invoice': words('Avvist faktura {number}', 'Avvist faktura {number}', 'Refused invoice {number}'),
  'payment-file': words(
    'Betalingsfil på {total:money}',
    'Betalingsfil på {total:money}',
    'Payment file of {total:money}',
  ),
  'bank-status': words('Status fra banken', 'Status frå banken', 'Status from the bank'),
}

/** The title of an entry. */
export function titleOf(kind: string, said: Readonly<Record<string, string>>): Text {
  return told(titles[kind as EntryKind], said)
}

export const typeNames: Readonly<Record<EntryType, Text>> = {
  I: words('Inngående', 'Inngåande', 'Incoming'),
  U: words('Utgående', 'Utgåande', 'Outgoing'),
  N: words('Organinternt for oppfølging', 'Organinternt for oppfølging', 'Internal, for follow-up'),
  X: words('Organinternt', 'Organinternt', 'Internal'),
}

export const withheld = words('Skjermet', 'Skjerma', 'Withheld')

const parties: Readonly<Record<string, Text>> = {
  [everyone]: words('Alle', 'Alle', 'Everyone'),
  [bank]: words('Banken', 'Banken', 'The bank'),
}

/** The name of a party that is no organisation. */
export function partyName(party: string): Text | undefined {
  return parties[party]
}

export const labels = {
  journal: words('Journal', 'Journal', 'Journal'),
  publicJournal: words('Offentlig journal', 'Offentleg journal', 'Public journal'),
  number: words('Nummer', 'Nummer', 'Number'),
  caseNumber: words('Saksnummer', 'Saksnummer', 'Case number'),
  case: words('Sak', 'Sak', 'Case'),
  type: words('Type', 'Type', 'Type'),
  title: words('Tittel', 'Tittel', 'Title'),
  dated: words('Dokumentdato', 'Dokumentdato', 'Document date'),
  journalled: words('Journaldato', 'Journaldato', 'Journal date'),
  party: words('Avsender/mottaker', 'Avsendar/mottakar', 'Sender/recipient'),
  access: words('Tilgang', 'Tilgang', 'Access'),
  open: words('Åpen', 'Open', 'Open'),
  document: words('Dokument (SHA-256)', 'Dokument (SHA-256)', 'Document (SHA-256)'),
  buyer: words('Oppdragsgiver', 'Oppdragsgivar', 'Buyer'),
  csv: words('Last ned som CSV', 'Last ned som CSV', 'Download as CSV'),
}
