// What the official rules say of CII documents alone: CII-SR and CII-DT that are fatal, and Peppol's rules on CII where they
// ask something else than those on UBL.
import { iso4217 } from '../../codelists/iso.ts'
import {
  absolute,
  add,
  divide,
  equals,
  hundred,
  isZero,
  multiply,
  one,
  parseDecimal,
  round,
  sum,
  within,
  zero,
} from '../../decimal.ts'
import type { Decimal } from '../../decimal.ts'
import { anywhere, everyOne } from '../../definition/anywhere.ts'
import { fatal, on, onDocument, warning } from '../../definition/rule.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import type { Leaf } from '../../definition/leaf.ts'
import type { XmlElement } from '../../xml/index.ts'
import { isItalianVatNumberIfItalian } from '../../identifiers/checks.ts'
import { mustBeFromList, mustEqual, sentence } from '../wording.ts'
import { billingMimeCode } from '../../codelists/openpeppol.ts'
import { at, every } from './mapping.ts'

const settlementPath = 'SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement'
const agreementPath = 'SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement'
const summation = 'SpecifiedTradeSettlementHeaderMonetarySummation'

const place = (element: XmlElement): Place => ({ element })
const placesAt =
  (path: string) =>
  (document: Place): readonly Place[] =>
    every(document.element, path).map(place)

const mostOnce = (name: string) =>
  sentence(`${name} kan stå høyst én gang.`, `${name} kan stå høgst éin gong.`, `${name} may occur at most once.`)
const exactlyOnce = (name: string) =>
  sentence(`${name} må stå nøyaktig én gang.`, `${name} må stå nøyaktig éin gong.`, `${name} must occur exactly once.`)

const atMostOne = (id: string, path: string) =>
  fatal<Place, Place>(id, mostOnce(path), ({ element }) => every(element, path).length <= 1)
const exactlyOne = (id: string, path: string) =>
  fatal<Place, Place>(id, exactlyOnce(path), ({ element }) => every(element, path).length === 1)

const distinct = (elements: readonly XmlElement[]): number => new Set(elements.map(({ text }) => text.trim())).size
const sameText = (name: string) =>
  sentence(
    `${name} må være lik overalt i dokumentet.`,
    `${name} må vere lik overalt i dokumentet.`,
    `${name} must be the same throughout the document.`,
  )

const transfers = (settlement: XmlElement): readonly XmlElement[] =>
  every(settlement, 'SpecifiedTradeSettlementPaymentMeans').filter((means) =>
    ['30', '58'].includes(means.child('TypeCode')?.text.trim() ?? ''),
  )
const hasAccount = (means: XmlElement): boolean =>
  at(means, 'PayeePartyCreditorFinancialAccount/IBANID') !== undefined ||
  at(means, 'PayeePartyCreditorFinancialAccount/ProprietaryID') !== undefined

const findDates = everyOne('DateTimeString')
const isCiiDate = (text: string): boolean => /^\s*[0-9]{4}(?:1[0-2]|0[1-9])(?:3[01]|[12][0-9]|0[1-9])\s*$/.test(text)
const findTaxTotals = everyOne('TaxTotalAmount')
const decimalAt = (element: XmlElement | undefined, path: string): Decimal | undefined => {
  const found = at(element, path)
  return found === undefined ? undefined : parseDecimal(found.text)
}
const settlementOf = (document: Place): XmlElement | undefined => at(document.element, settlementPath)
const currencyOf = (document: Place): string | undefined => at(settlementOf(document), 'InvoiceCurrencyCode')?.text

/** VAT totals in the currency of the document. */
const ownTaxTotals = (document: Place): readonly XmlElement[] =>
  every(settlementOf(document), `${summation}/TaxTotalAmount`).filter(
    (total) => total.attribute('currencyID') === currencyOf(document),
  )

/** Whether the total with VAT is the one without and the VAT, or there is no VAT (BR-CO-15). */
function grandTotalAgrees(document: Place): boolean {
  if (currencyOf(document) === undefined) return true
  const grand = decimalAt(settlementOf(document), `${summation}/GrandTotalAmount`)
  const basis = decimalAt(settlementOf(document), `${summation}/TaxBasisTotalAmount`)
  if (grand === undefined || basis === undefined) return false
  if (equals(grand, basis)) return true
  const [total, ...others] = ownTaxTotals(document)
  const tax = total === undefined || others.length > 0 ? undefined : parseDecimal(total.text)
  return tax !== undefined && equals(grand, round(add(basis, tax), 2))
}

/** As BR-CO-17 in UBL, but that a difference of exactly one is allowed. */
function taxAgrees({ element }: Place): boolean {
  const rate =
    element.child('TypeCode')?.text.trim().toUpperCase() === 'VAT' ? element.child('RateApplicablePercent') : undefined
  const tax = decimalAt(element, 'CalculatedAmount')
  if (tax === undefined) return false
  const percent = rate === undefined ? zero : parseDecimal(rate.text)
  if (percent === undefined) return false
  if (isZero(round(percent, 0))) return isZero(round(tax, 0))
  const basis = decimalAt(element, 'BasisAmount')
  if (basis === undefined) return false
  const product = multiply(absolute(basis), percent)
  const expected = round(divide(product, hundred, product.scale + 2) ?? product, 2)
  return within(absolute(tax), expected, one)
}

const findCharges = everyOne('SpecifiedTradeAllowanceCharge')

/** Identifiers of rules on UBL that ask something else in CII. */
export const replacedInCii = ['BR-61', 'BR-CO-14', 'BR-CO-15', 'BR-CO-17']

export const ciiRules: readonly RuleBlock<Place>[] = [
  on(
    (document: Place) =>
      every(document.element, settlementPath)
        .flatMap(transfers)
        .flatMap((means) => means.childrenNamed('PayeePartyCreditorFinancialAccount'))
        .map(place),
    [
      fatal<Place, Place>(
        'BR-61',
        sentence('{BT-84} må være oppgitt.', '{BT-84} må vere oppgitt.', '{BT-84} must be given.'),
        ({ element }) => element.child('IBANID') !== undefined || element.child('ProprietaryID') !== undefined,
        { term: 'BT-84' },
      ),
    ],
  ),
  on(
    (document: Place) => ownTaxTotals(document).map(place),
    [
      fatal<Place, Place>(
        'BR-CO-14',
        mustEqual('BT-110', 'Σ BT-117'),
        ({ element }, document) => {
          const total = parseDecimal(element.text)
          const parts = every(settlementOf(document), 'ApplicableTradeTax/CalculatedAmount').flatMap(
            ({ text }) => parseDecimal(text) ?? [],
          )
          return total !== undefined && equals(total, round(sum(parts), 2))
        },
        { term: 'BT-110', found: ({ element }) => element.text },
      ),
    ],
  ),
  onDocument<Place>([
    fatal('BR-CO-15', mustEqual('BT-112', 'BT-109 + BT-110'), grandTotalAgrees, {
      term: 'BT-112',
      found: (document) => at(settlementOf(document), `${summation}/GrandTotalAmount`)?.text,
    }),
  ]),
  on(placesAt(`${settlementPath}/ApplicableTradeTax`), [
    fatal<Place, Place>(
      'BR-CO-17',
      sentence(
        '{BT-117} må være {BT-116} × ({BT-119} / 100), avrundet til to desimaler.',
        '{BT-117} må vere {BT-116} × ({BT-119} / 100), avrunda til to desimalar.',
        '{BT-117} must be {BT-116} × ({BT-119} / 100), rounded to two decimals.',
      ),
      taxAgrees,
      { term: 'BT-117', found: ({ element }) => element.child('CalculatedAmount')?.text },
    ),
  ]),
  on(placesAt('ExchangedDocumentContext'), [
    exactlyOne('CII-SR-009', 'GuidelineSpecifiedDocumentContextParameter'),
    exactlyOne('CII-SR-010', 'GuidelineSpecifiedDocumentContextParameter/ID'),
  ]),
  on(placesAt('ExchangedDocument'), [exactlyOne('CII-SR-014', 'TypeCode')]),
  on(placesAt(agreementPath), [
    atMostOne('CII-SR-455', 'SellerTradeParty/DefinedTradeContact'),
    atMostOne('CII-SR-456', 'BuyerTradeParty/DefinedTradeContact'),
    atMostOne('CII-SR-459', 'SellerTradeParty/URIUniversalCommunication'),
    atMostOne('CII-SR-460', 'BuyerTradeParty/URIUniversalCommunication'),
  ]),
  on(placesAt('SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedLineTradeAgreement'), [
    exactlyOne('CII-SR-439', 'NetPriceProductTradePrice/ChargeAmount'),
    atMostOne('CII-SR-441', 'NetPriceProductTradePrice/ChargeAmount'),
  ]),
  on(placesAt(settlementPath), [
    atMostOne('CII-SR-461', 'ApplicableTradeTax/TaxPointDate'),
    fatal<Place, Place>(
      'CII-SR-462',
      sameText('DueDateTypeCode'),
      ({ element }) => distinct(every(element, 'ApplicableTradeTax/DueDateTypeCode')) <= 1,
    ),
    fatal<Place, Place>(
      'CII-SR-470',
      sentence(
        'Ved kontooverføring må IBANID eller ProprietaryID ({BT-84}) oppgis.',
        'Ved kontooverføring må IBANID eller ProprietaryID ({BT-84}) oppgjevast.',
        'For credit transfer IBANID or ProprietaryID ({BT-84}) must be given.',
      ),
      ({ element }) => transfers(element).every(hasAccount),
      { term: 'BT-84' },
    ),
  ]),
  on(placesAt(`${settlementPath}/${summation}`), [
    atMostOne('CII-SR-477', 'LineTotalAmount'),
    atMostOne('CII-SR-478', 'ChargeTotalAmount'),
    atMostOne('CII-SR-479', 'AllowanceTotalAmount'),
    atMostOne('CII-SR-480', 'TaxBasisTotalAmount'),
    atMostOne('CII-SR-481', 'RoundingAmount'),
    atMostOne('CII-SR-482', 'GrandTotalAmount'),
  ]),
  onDocument<Place>([
    fatal(
      'CII-SR-467',
      sameText('TypeCode'),
      ({ element }) => distinct(every(element, `${settlementPath}/SpecifiedTradeSettlementPaymentMeans/TypeCode`)) <= 1,
    ),
    fatal(
      'CII-SR-468',
      sameText('Information'),
      ({ element }) =>
        distinct(every(element, `${settlementPath}/SpecifiedTradeSettlementPaymentMeans/Information`)) <= 1,
    ),
    atMostOne('CII-SR-469', `${settlementPath}/PaymentReference`),
  ]),
  on(
    (document: Place) => findCharges(document),
    [
      mustHave('CII-SR-463', 'ChargeIndicator'),
      atMostOne('CII-SR-472', 'CategoryTradeTax'),
      atMostOne('CII-SR-473', 'ActualAmount'),
    ],
  ),
  on(
    (document: Place) => findDates(document).filter(({ element }) => element.attribute('format') === '102'),
    [
      fatal<Leaf, Place>(
        'CII-DT-097',
        sentence(
          'En dato (format 102) må ha formen ÅÅÅÅMMDD.',
          'Ein dato (format 102) må ha forma ÅÅÅÅMMDD.',
          'A date (format 102) must have the form YYYYMMDD.',
        ),
        ({ text }) => isCiiDate(text),
        { found: ({ value }) => value },
      ),
    ],
  ),
]

function mustHave(id: string, path: string) {
  return fatal<Place, Place>(
    id,
    sentence(`${path} må være oppgitt.`, `${path} må vere oppgitt.`, `${path} must be given.`),
    ({ element }) => at(element, path) !== undefined,
  )
}

const findIndicators = anywhere('AppliedTradeAllowanceCharge')
const countOf = (document: Place, path: string, type: string): number =>
  every(document.element, `${agreementPath}/${path}`).filter((each) => each.child('TypeCode')?.text === type).length

/** Identifiers of Peppol's rules on UBL that ask something else in CII, and are left to `ciiPeppolRules`. */
export const replacedInCiiByPeppol = [
  'DK-R-007',
  'IT-R-001',
  'PEPPOL-EN16931-CL001',
  'PEPPOL-EN16931-F001',
  'PEPPOL-EN16931-R002',
  'PEPPOL-EN16931-R044',
  'PEPPOL-EN16931-R051',
  'PEPPOL-EN16931-R053',
  'PEPPOL-EN16931-R054',
  'PEPPOL-EN16931-R080',
  'PEPPOL-EN16931-R100',
  'PEPPOL-EN16931-CL007',
]

const taxTotals = (document: Place): readonly XmlElement[] =>
  every(settlementOf(document), `${summation}/TaxTotalAmount`)
const findObjects = everyOne('AttachmentBinaryObject')
const findEndpoints = everyOne('URIID')

const sellerOf = (document: Place): XmlElement | undefined => at(document.element, `${agreementPath}/SellerTradeParty`)
const countryAt = (document: Place, party: string): string | undefined =>
  at(document.element, `${agreementPath}/${party}/PostalTradeAddress/CountryID`)?.text

/** The seller's country as Peppol's rules on CII see it: VAT numbers with the scheme `VAT` come first. */
function sellerIsItalian(document: Place): boolean {
  const numbers = [
    sellerOf(document),
    at(document.element, `${agreementPath}/SellerTaxRepresentativeTradeParty`),
  ].flatMap((party) =>
    every(party, 'SpecifiedTaxRegistration/ID').flatMap((id) =>
      id.attribute('schemeID') === 'VAT' && id.text.trim() !== '' ? id.text.slice(0, 2).trim().toUpperCase() : [],
    ),
  )
  return (numbers[0] ?? countryAt(document, 'SellerTradeParty')?.trim().toUpperCase()) === 'IT'
}

export const ciiPeppolRules: readonly RuleBlock<Place>[] = [
  on(
    (document: Place) => findDates(document),
    [
      fatal<Leaf, Place>(
        'PEPPOL-EN16931-F001',
        sentence(
          'En dato må ha format 102 og formen ÅÅÅÅMMDD.',
          'Ein dato må ha format 102 og forma ÅÅÅÅMMDD.',
          'A date must have the format 102 and the form YYYYMMDD.',
        ),
        ({ element, text }) =>
          element.attribute('format')?.trim() === '102' && text.length === 8 && /20[0-9]{6}/.test(text),
        { found: ({ value }) => value },
      ),
    ],
  ),
  on(placesAt('ExchangedDocument'), [
    fatal<Place, Place>(
      'PEPPOL-EN16931-R002',
      sentence(
        '{BT-22} kan stå høyst én gang, uten emnekode.',
        '{BT-22} kan stå høgst éin gong, utan emnekode.',
        '{BT-22} may occur at most once, without a subject code.',
      ),
      ({ element }) =>
        every(element, 'IncludedNote').length <= 1 && every(element, 'IncludedNote/SubjectCode').length === 0,
      { term: 'BT-22' },
    ),
  ]),
  on(placesAt(agreementPath), [
    fatal<Place, Place>(
      'PEPPOL-EN16931-R006',
      mostOnce('AdditionalReferencedDocument 130'),
      (_, document) => countOf(document, 'AdditionalReferencedDocument', '130') <= 1,
      { term: 'BT-18' },
    ),
    fatal<Place, Place>(
      'PEPPOL-EN16931-R080',
      mostOnce('AdditionalReferencedDocument 50'),
      (_, document) => countOf(document, 'AdditionalReferencedDocument', '50') <= 1,
      { term: 'BT-17' },
    ),
  ]),
  on(placesAt(settlementPath), [
    fatal<Place, Place>(
      'PEPPOL-EN16931-R053',
      sentence(
        'Det må være nøyaktig én mva.-sum i {BT-5}.',
        'Det må vere nøyaktig éin mva.-sum i {BT-5}.',
        'There must be exactly one VAT total in {BT-5}.',
      ),
      (_, document) =>
        taxTotals(document).filter((total) => total.attribute('currencyID') === currencyOf(document)).length === 1,
      { term: 'BT-110' },
    ),
    fatal<Place, Place>(
      'PEPPOL-EN16931-R054',
      sentence(
        'Det må være nøyaktig én mva.-sum i {BT-6} når den er oppgitt, og ellers ingen.',
        'Det må vere nøyaktig éin mva.-sum i {BT-6} når han er oppgitt, og elles ingen.',
        'There must be exactly one VAT total in {BT-6} when it is given, and otherwise none.',
      ),
      ({ element }, document) =>
        taxTotals(document).filter(
          (total) =>
            total.attribute('currencyID') !== undefined &&
            currencyOf(document) !== undefined &&
            total.attribute('currencyID') !== currencyOf(document),
        ).length === (element.child('TaxCurrencyCode') === undefined ? 0 : 1),
      { term: 'BT-111' },
    ),
  ]),
  on(
    (document: Place) => findTaxTotals(document).filter(({ element }) => element.attribute('currencyID') !== undefined),
    [
      fatal<Place, Place>(
        'PEPPOL-EN16931-CL007',
        sentence(
          'Valutaen for et beløp må være en kode fra ISO 4217.',
          'Valutaen for eit beløp må vere ein kode frå ISO 4217.',
          'The currency of an amount must be a code from ISO 4217.',
        ),
        ({ element }) => iso4217.codesOn().has(element.attribute('currencyID') ?? ''),
        { found: ({ element }) => element.attribute('currencyID') },
      ),
    ],
  ),
  on(placesAt('SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem'), [
    fatal<Place, Place>(
      'PEPPOL-EN16931-R100',
      mostOnce('{BT-128}'),
      ({ element }) =>
        every(element, 'SpecifiedLineTradeSettlement/AdditionalReferencedDocument').filter(
          (reference) => reference.child('TypeCode')?.text === '130',
        ).length <= 1,
      { term: 'BT-128' },
    ),
  ]),
  on(
    (document: Place) => findIndicators(document, 'AppliedTradeAllowanceCharge'),
    [
      fatal<Leaf, Place>(
        'PEPPOL-EN16931-R043',
        sentence(
          'Rabatt eller gebyr må angis med «true» eller «false».',
          'Rabatt eller gebyr må vise «true» eller «false».',
          'An allowance or charge must be marked "true" or "false".',
        ),
        ({ element }) => ['true', 'false'].includes(at(element, 'ChargeIndicator/Indicator')?.text.trim() ?? ''),
      ),
    ],
  ),
  on(
    (document: Place) => findObjects(document).filter(({ element }) => element.attribute('mimeCode') !== undefined),
    [
      fatal<Leaf, Place>(
        'PEPPOL-EN16931-CL001',
        mustBeFromList('BT-125', 'Peppol (MIME)'),
        ({ element }) => billingMimeCode.codesOn().has(element.attribute('mimeCode') ?? ''),
        { term: 'BT-125', found: ({ element }) => element.attribute('mimeCode') },
      ),
    ],
  ),
  on(
    (document: Place) => findEndpoints(document).filter(({ element }) => element.attribute('schemeID') === '9906'),
    [
      warning<Leaf, Place>(
        'PEPPOL-COMMON-R048',
        sentence(
          'Det italienske mva.-nummeret har ikke riktig form eller kontrollsiffer.',
          'Det italienske mva.-nummeret har ikkje rett form eller kontrollsiffer.',
          'The Italian VAT number does not have the right form or check digit.',
        ),
        ({ value }) => isItalianVatNumberIfItalian(value),
        { found: ({ value }) => value },
      ),
    ],
  ),
  on(
    (document: Place) =>
      countryAt(document, 'SellerTradeParty') === 'DK' && countryAt(document, 'BuyerTradeParty') === 'DK'
        ? every(settlementOf(document), 'SpecifiedTradeSettlementPaymentMeans').map(place)
        : [],
    [
      fatal<Place, Place>(
        'DK-R-007',
        sentence(
          '{BT-89} og {BT-90} må oppgis når {BT-81} er 49.',
          '{BT-89} og {BT-90} må oppgjevast når {BT-81} er 49.',
          '{BT-89} and {BT-90} must be given when {BT-81} is 49.',
        ),
        ({ element }, document) =>
          element.child('TypeCode')?.text !== '49' ||
          ((settlementOf(document)?.child('CreditorReferenceID')?.text.trim() ?? '') !== '' &&
            (at(element, 'SpecifiedTradePaymentTerms/DirectDebitMandateID')?.text.trim() ?? '') !== ''),
        { term: 'BT-89' },
      ),
    ],
  ),
  on(
    (document: Place) =>
      sellerIsItalian(document) ? every(sellerOf(document), 'SpecifiedTaxRegistration').map(place) : [],
    [
      fatal<Place, Place>(
        'IT-R-001',
        sentence(
          '{BT-32} for italienske selgere må ha 11 til 16 store bokstaver og sifre.',
          '{BT-32} for italienske seljarar må ha 11 til 16 store bokstavar og siffer.',
          '{BT-32} of Italian sellers must have 11 to 16 capital letters and digits.',
        ),
        ({ element }) => {
          const id = element.child('ID')
          const scheme = id?.attribute('schemeID')?.trim()
          return (scheme !== undefined && scheme !== 'FC') || /^[A-Z0-9]{11,16}$/.test(id?.text.trim() ?? '')
        },
        { term: 'BT-32', found: ({ element }) => element.child('ID')?.text },
      ),
    ],
  ),
]
