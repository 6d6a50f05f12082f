// GR-R-001 to GR-R-010 and GR-S-008, GR-S-011: invoices from Greek sellers.
import { fatal, on, once, present, warning } from '../../definition/rule.ts'
import type { RuleBlock } from '../../definition/rule.ts'
import type { Leaf } from '../../definition/leaf.ts'
import type { Text } from '../../language.ts'
import { isGreekTaxNumber } from '../../identifiers/checks.ts'
import { sentence } from '../wording.ts'
import { buyerOf, sellerOf } from '../view.ts'
import type { BillingView, PartyTaxSchemeView } from '../view.ts'
import { buyerCountry, sellerCountry, sellerCountryItself, sellerIsIn } from './countries.ts'
import { isNumber } from './number.ts'

const isGreece = (country: string): boolean => country === 'GR' || country === 'EL'
const greekSeller = (document: BillingView): boolean => isGreece(sellerCountry(document))
const bothGreek = (document: BillingView): boolean => greekSeller(document) && isGreece(buyerCountry(document))
/** A Greek seller whose address is in Greece, too. */
const atHome = (document: BillingView): boolean => greekSeller(document) && sellerIsIn(document, 'GR')

const mark = '##M.AR.K##'
const url = '##INVOICE|URL##'
type Reference = BillingView['AdditionalDocumentReference'][number]
const described = (document: BillingView, description: string): readonly Reference[] =>
  document.AdditionalDocumentReference.filter((reference) => reference.DocumentDescription?.text === description)

const segments = once((document: BillingView): readonly string[] => document.ID?.text.split('|') ?? [])
const segment = (document: BillingView, number: number): string | undefined => segments(document)[number - 1]

const documentKinds = ['1.1', '1.6', '2.1', '2.4', '5.1', '5.2']
const date = /^(?:0?[1-9]|[12][0-9]|3[01])[-\\/ ]?(?:0?[1-9]|1[0-2])[-\\/ ]?(?:19|20)[0-9]{2}/

function isTaxNumberOf(number: string, registrations: readonly PartyTaxSchemeView[] | undefined): boolean {
  return (registrations ?? []).some(
    ({ TaxScheme, CompanyID }) => TaxScheme?.ID?.text === 'VAT' && (CompanyID?.text ?? '').slice(2, 11) === number,
  )
}

function datesAgree(document: BillingView): boolean {
  const part = segment(document, 2)
  if (part === undefined || !date.test(part)) return false
  const [day, month, year] = part.split('/')
  const issued = document.IssueDate?.text.split('-') ?? []
  return day !== undefined && day === issued[2] && month === issued[1] && year === issued[0]
}

const vatNumbers = (registrations: readonly PartyTaxSchemeView[]): readonly Leaf[] =>
  registrations.flatMap(({ TaxScheme, CompanyID }) => (TaxScheme?.ID?.value === 'VAT' ? (CompanyID ?? []) : []))

const isGreekVat = (id: Leaf): boolean => id.text.startsWith('EL') && isGreekTaxNumber(id.text.slice(2))

/** Exactly one VAT number, and a Greek one. */
function hasGreekVat(party: { readonly PartyTaxScheme: readonly PartyTaxSchemeView[] }): boolean {
  const [first, ...others] = vatNumbers(party.PartyTaxScheme)
  return first !== undefined && others.length === 0 && isGreekVat(first)
}

const idPart = (nb: string, nn: string, en: string): Text =>
  sentence(`{BT-1} fra greske selgere: ${nb}`, `{BT-1} frå greske seljarar: ${nn}`, `{BT-1} of Greek sellers: ${en}`)

const endpointText = sentence(
  'Greske elektroniske adresser er et gyldig skattenummer med skjemaet 9933.',
  'Greske elektroniske adresser er eit gyldig skattenummer med skjemaet 9933.',
  'Greek electronic addresses are a valid tax number with the scheme 9933.',
)
const isGreekEndpoint = (id: Leaf): boolean => id.attribute('schemeID') === '9933' && isGreekTaxNumber(id.text)

export const greeceRules: readonly RuleBlock<BillingView>[] = [
  on(
    (document: BillingView) => (greekSeller(document) ? present(document.ID) : []),
    [
      fatal(
        'GR-R-001-1',
        idPart('seks deler med | mellom.', 'seks delar med | mellom.', 'six parts with | between.'),
        (_, document) => segments(document).length === 6,
        { term: 'BT-1', found: (id) => id.value },
      ),
      fatal(
        'GR-R-001-2',
        idPart(
          'første del er selgerens eller representantens gyldige skattenummer.',
          'første del er det gyldige skattenummeret til seljaren eller representanten.',
          "the first part is the seller's or the representative's valid tax number.",
        ),
        (_, document) => {
          const number = segment(document, 1) ?? ''
          return (
            number.trim().length === 9 &&
            isGreekTaxNumber(number) &&
            (isTaxNumberOf(number, sellerOf(document)?.PartyTaxScheme) ||
              isTaxNumberOf(number, document.TaxRepresentativeParty?.PartyTaxScheme))
          )
        },
        { term: 'BT-1', found: (_, document) => segment(document, 1) },
      ),
      fatal(
        'GR-R-001-3',
        idPart(
          'andre del er fakturadatoen (DD/MM/ÅÅÅÅ).',
          'andre del er fakturadatoen (DD/MM/ÅÅÅÅ).',
          'the second part is the issue date (DD/MM/YYYY).',
        ),
        (_, document) => datesAgree(document),
        { term: 'BT-1', found: (_, document) => segment(document, 2) },
      ),
      fatal(
        'GR-R-001-4',
        idPart('tredje del er et heltall.', 'tredje del er eit heiltal.', 'the third part is a whole number.'),
        (_, document) => {
          const part = segment(document, 3) ?? ''
          return isNumber(part) && Number(part) >= 0
        },
        { term: 'BT-1', found: (_, document) => segment(document, 3) },
      ),
      fatal(
        'GR-R-001-5',
        idPart(
          'fjerde del er en gresk dokumenttype.',
          'fjerde del er ein gresk dokumenttype.',
          'the fourth part is a Greek document type.',
        ),
        (_, document) => documentKinds.includes(segment(document, 4) ?? ''),
        { term: 'BT-1', found: (_, document) => segment(document, 4), expected: () => documentKinds.join(', ') },
      ),
      fatal(
        'GR-R-001-6',
        idPart('femte del kan ikke være tom.', 'femte del kan ikkje vere tom.', 'the fifth part may not be empty.'),
        (_, document) => (segment(document, 5) ?? '') !== '',
        { term: 'BT-1' },
      ),
      fatal(
        'GR-R-001-7',
        idPart('sjette del kan ikke være tom.', 'sjette del kan ikkje vere tom.', 'the sixth part may not be empty.'),
        (_, document) => (segment(document, 6) ?? '') !== '',
        { term: 'BT-1' },
      ),
    ],
  ),
  on(
    (document: BillingView) => (greekSeller(document) ? present(sellerOf(document)) : []),
    [
      fatal(
        'GR-R-002',
        sentence(
          'Greske selgere må oppgi {BT-28}, det registrerte navnet.',
          'Greske seljarar må oppgje {BT-28}, det registrerte namnet.',
          'Greek sellers must give {BT-28}, the registered name.',
        ),
        (party) => (party.PartyName?.Name?.text ?? '') !== '',
        { term: 'BT-28' },
      ),
      warning(
        'GR-S-011',
        sentence(
          'Greske selgere må oppgi {BT-31}: EL og et gyldig skattenummer.',
          'Greske seljarar må oppgje {BT-31}: EL og eit gyldig skattenummer.',
          'Greek sellers must give {BT-31}: EL and a valid tax number.',
        ),
        hasGreekVat,
        { term: 'BT-31' },
      ),
    ],
  ),
  on(
    (document: BillingView) => (greekSeller(document) ? vatNumbers(sellerOf(document)?.PartyTaxScheme ?? []) : []),
    [
      fatal(
        'GR-R-003',
        sentence(
          '{BT-31} for greske selgere er EL og et gyldig skattenummer.',
          '{BT-31} for greske seljarar er EL og eit gyldig skattenummer.',
          '{BT-31} of Greek sellers is EL and a valid tax number.',
        ),
        isGreekVat,
        { term: 'BT-31', found: (id) => id.value },
      ),
    ],
  ),
  on(
    (document: BillingView) => (atHome(document) ? [document] : []),
    [
      fatal(
        'GR-R-004-1',
        sentence(
          'Det må være nøyaktig ett MARK-nummer (##M.AR.K##).',
          'Det må vere nøyaktig eitt MARK-nummer (##M.AR.K##).',
          'There must be exactly one MARK number (##M.AR.K##).',
        ),
        (document) => described(document, mark).length === 1,
        { term: 'BT-122' },
      ),
      warning(
        'GR-S-008-1',
        sentence(
          'Det bør være én adresse til fakturaen (##INVOICE|URL##).',
          'Det bør vere éi adresse til fakturaen (##INVOICE|URL##).',
          'There should be one address of the invoice (##INVOICE|URL##).',
        ),
        (document) => described(document, url).length === 1,
        { term: 'BT-124' },
      ),
      fatal(
        'GR-R-008-2',
        sentence(
          'Det kan være høyst én adresse til fakturaen (##INVOICE|URL##).',
          'Det kan vere høgst éi adresse til fakturaen (##INVOICE|URL##).',
          'There may be at most one address of the invoice (##INVOICE|URL##).',
        ),
        (document) => described(document, url).length <= 1,
        { term: 'BT-124' },
      ),
    ],
  ),
  on(
    (document: BillingView) => (atHome(document) ? described(document, mark).flatMap(({ ID }) => ID ?? []) : []),
    [
      fatal(
        'GR-R-004-2',
        sentence(
          'MARK-nummeret må være et positivt heltall.',
          'MARK-nummeret må vere eit positivt heiltal.',
          'The MARK number must be a positive whole number.',
        ),
        (id) => /^[1-9]/.test(id.text),
        { term: 'BT-122', found: (id) => id.value },
      ),
    ],
  ),
  on(
    (document: BillingView) => (greekSeller(document) ? described(document, url) : []),
    [
      fatal(
        'GR-R-008-3',
        sentence(
          'Adressen til fakturaen (##INVOICE|URL##) må være oppgitt i {BT-124}.',
          'Adressa til fakturaen (##INVOICE|URL##) må vere oppgitt i {BT-124}.',
          'The address of the invoice (##INVOICE|URL##) must be given in {BT-124}.',
        ),
        ({ Attachment }) => (Attachment?.ExternalReference?.URI?.value ?? '') !== '',
        { term: 'BT-124' },
      ),
    ],
  ),
  on(
    (document: BillingView) => (greekSeller(document) ? present(buyerOf(document)) : []),
    [
      fatal(
        'GR-R-005',
        sentence(
          'Greske selgere må oppgi {BT-45}, kjøperens fulle navn.',
          'Greske seljarar må oppgje {BT-45}, det fulle namnet til kjøparen.',
          "Greek sellers must give {BT-45}, the buyer's full name.",
        ),
        (party) => (party.PartyName?.Name?.text ?? '') !== '',
        { term: 'BT-45' },
      ),
    ],
  ),
  on(
    (document: BillingView) => (isGreece(sellerCountryItself(document)) ? present(sellerOf(document)?.EndpointID) : []),
    [fatal('GR-R-009', endpointText, isGreekEndpoint, { term: 'BT-34', found: (id) => id.value })],
  ),
  on(
    (document: BillingView) => (bothGreek(document) ? present(buyerOf(document)) : []),
    [
      fatal(
        'GR-R-006',
        sentence(
          'Mellom greske parter må {BT-48} oppgis: EL og et gyldig skattenummer.',
          'Mellom greske partar må {BT-48} oppgjevast: EL og eit gyldig skattenummer.',
          'Between Greek parties {BT-48} must be given: EL and a valid tax number.',
        ),
        hasGreekVat,
        { term: 'BT-48' },
      ),
    ],
  ),
  on(
    (document: BillingView) => (bothGreek(document) ? present(buyerOf(document)?.EndpointID) : []),
    [fatal('GR-R-010', endpointText, isGreekEndpoint, { term: 'BT-49', found: (id) => id.value })],
  ),
]
