// Words of the law as forms and tables show them.
import {
  buyers,
  contractKinds,
  kindName,
  parts,
  partsName,
  procedureCodes,
  procedureName,
  regimes,
  regulationName,
  type Buyer,
  type Part,
  type StandstillException,
  type Status,
  type Subject,
} from '@heldigital/law'
import { words, type Language, type Text } from '../../kernel/language.ts'
import type { Choice, Tone } from '../../ui/index.ts'

/** The text with a capital first letter, in each language. */
export function sentence(text: Text): Text {
  return { nb: capital(text.nb), nn: capital(text.nn), en: capital(text.en) }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const buyerNames: Readonly<Record<Buyer, Text>> = {
  state: words('Statlig myndighet', 'Statleg styresmakt', 'State authority'),
  municipality: words('Kommune', 'Kommune', 'Municipality'),
  county: words('Fylkeskommune', 'Fylkeskommune', 'County authority'),
  body: words('Offentligrettslig organ', 'Offentlegrettsleg organ', 'Body governed by public law'),
}

const exceptionNames: Readonly<Record<StandstillException, Text>> = {
  'no-notice-duty': words('Ingen plikt til å kunngjøre', 'Inga plikt til å kunngjere', 'No duty to publish a notice'),
  'single-tenderer': words('Bare én tilbyder', 'Berre éin tilbydar', 'Only one tenderer'),
  'framework-call-off': words('Avrop på rammeavtale', 'Avrop på rammeavtale', 'Call-off under a framework agreement'),
  'dps-call-off': words(
    'Kontrakt i en dynamisk innkjøpsordning',
    'Kontrakt i ei dynamisk innkjøpsordning',
    'Contract in a dynamic purchasing system',
  ),
}

export const subjectNames: Readonly<Record<Subject, Text>> = {
  calendar: words('Kalender og telling av dager', 'Kalender og teljing av dagar', 'Calendar and counting of days'),
  threshold: words('Terskelverdier', 'Terskelverdiar', 'Thresholds'),
  value: words('Verdien av en anskaffelse', 'Verdien av eit innkjøp', 'The value of a procurement'),
  part: words('Deler av regelverket', 'Delar av regelverket', 'Parts of the rules'),
  procedure: words('Prosedyrer', 'Prosedyrar', 'Procedures'),
  'direct-award': words('Anskaffelse uten konkurranse', 'Innkjøp utan konkurranse', 'Award without competition'),
  'time-limit': words('Frister', 'Fristar', 'Time limits'),
  standstill: words('Karensperiode', 'Karensperiode', 'Standstill'),
  complaint: words('Klage og søksmål', 'Klage og søksmål', 'Complaints and court action'),
  'award-letter': words('Tildelingsbrev', 'Tildelingsbrev', 'Award letter'),
  protocol: words('Anskaffelsesprotokoll', 'Innkjøpsprotokoll', 'Procurement protocol'),
  rejection: words('Avvisning', 'Avvising', 'Rejection'),
  framework: words('Rammeavtaler', 'Rammeavtalar', 'Framework agreements'),
  dps: words('Dynamiske innkjøpsordninger', 'Dynamiske innkjøpsordningar', 'Dynamic purchasing systems'),
  auction: words('Elektronisk auksjon', 'Elektronisk auksjon', 'Electronic auctions'),
  climate: words('Klima og miljø', 'Klima og miljø', 'Climate and environment'),
  seriousness: words(
    'Seriøsitet i leverandørkjeden',
    'Seriøsitet i leverandørkjeda',
    'Decent work in the supply chain',
  ),
  'contract-change': words('Endring av kontrakt', 'Endring av kontrakt', 'Change of contract'),
  principle: words('Grunnleggende krav', 'Grunnleggjande krav', 'Principles'),
}

/** How sure a row is, in words for its reader. */
export const statusNames: Readonly<Record<Status, Text>> = {
  verified: words('Kontrollert mot kilden', 'Kontrollert mot kjelda', 'Checked against the source'),
  secondary: words('Lest i andres gjengivelse', 'Lese i attgjeving hos andre', "Read in another's account"),
  pending: words('Må bekreftes', 'Må stadfestast', 'Must be confirmed'),
}

/** The same in a word, where there is little room. */
export const statusTags: Readonly<Record<Status, Text>> = {
  verified: words('Kontrollert', 'Kontrollert', 'Checked'),
  secondary: words('Annenhånds', 'Andrehands', 'Second-hand'),
  pending: words('Må bekreftes', 'Må stadfestast', 'To confirm'),
}

export const statusTones: Readonly<Record<Status, Tone>> = {
  verified: 'success',
  secondary: 'info',
  pending: 'warning',
}

export const kindChoices: readonly Choice[] = contractKinds.map((kind) => ({
  value: kind,
  label: sentence(kindName(kind)),
}))
export const buyerChoices: readonly Choice[] = buyers.map((buyer) => ({ value: buyer, label: buyerNames[buyer] }))
export const regimeChoices: readonly Choice[] = regimes.map((regime) => ({
  value: regime,
  label: sentence(regulationName(regime)),
}))
export const procedureChoices: readonly Choice[] = procedureCodes.map((procedure) => ({
  value: procedure,
  label: sentence(procedureName(procedure)),
}))
export const partChoices: readonly Choice[] = parts
  .filter((part) => part !== 'none')
  .map((part) => ({ value: part, label: sentence(partsName([part])) }))
export const exceptionChoices: readonly Choice[] = Object.entries(exceptionNames).map(([value, label]) => ({
  value,
  label,
}))

export function partName(listed: readonly Part[], language: Language): string {
  return sentence(partsName(listed))[language]
}
