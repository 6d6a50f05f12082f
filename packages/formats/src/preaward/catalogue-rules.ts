// Rules of the EHF request catalogue (Forespørselskatalog, EHF-PACR) and tender catalogue (Tilbudskatalog, EHF-PAC).
import { compare, parseDecimal, signOf } from '../decimal.ts'
import { isDate } from '../definition/datatype.ts'
import { collapsed } from '../definition/leaf.ts'
import type { Leaf } from '../definition/leaf.ts'
import { at, below, pattern, rootOf } from '../definition/pattern.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import type { StructurePolicy } from '../definition/document.ts'
import { isGln, isNorwegianOrganisationNumber } from '../identifiers/checks.ts'
import type { XmlElement } from '../xml/index.ts'
import { advised, anyGiven, must, noEmptyElements, sentence } from './checks.ts'
import type { PlaceRule } from './checks.ts'

/** What is empty is judged by EHF-COMMON-R001 and R003. */
export const catalogueStructure: StructurePolicy = {
  severity: { 'unexpected-attribute': 'warning', 'schema-location': 'warning' },
  ids: { empty: false },
}

const found = { found: (place: Leaf): string => place.value }

const organisationNumber = (id: string): PlaceRule =>
  must(
    id,
    sentence(
      'Identifikatoren må være et norsk organisasjonsnummer.',
      'Identifikatoren må vere eit norsk organisasjonsnummer.',
      'The identifier must be a Norwegian organisation number.',
    ),
    ({ text }) => isNorwegianOrganisationNumber(text),
    found,
  )

const notEmptyAttributes = sentence(
  'Attributtene må ha en verdi.',
  'Attributta må ha ein verdi.',
  'The attributes must have a value.',
)

/** EHF-COMMON-R002 to R040, which both catalogues keep. */
const commonRules: readonly RuleBlock<Place>[] = [
  ...noEmptyElements('EHF-COMMON-R001', 'EHF-COMMON-R003'),
  ...pattern(
    at(
      '*',
      advised(
        must('EHF-COMMON-R002', notEmptyAttributes, ({ element }) =>
          element.attributes.every(({ value }) => collapsed(value) !== ''),
        ),
      ),
    ),
  ),
  ...pattern(
    at("EndpointID[@schemeID='0192']", organisationNumber('EHF-COMMON-R010')),
    at("PartyIdentification/ID[@schemeID='0192']", organisationNumber('EHF-COMMON-R011')),
    at(
      'IssueDate | StartDate | EndDate | BestBeforeDate',
      must(
        'EHF-COMMON-R030',
        sentence(
          'En dato må ha formen ÅÅÅÅ-MM-DD, uten tidssone.',
          'Ein dato må ha forma ÅÅÅÅ-MM-DD, utan tidssone.',
          'A date must have the form YYYY-MM-DD, without a time zone.',
        ),
        ({ text }) => text.length === 10 && isDate(text),
        found,
      ),
    ),
    at(
      "ID[@schemeID='0088']",
      advised(
        must(
          'EHF-COMMON-R040',
          sentence(
            'Identifikatoren må være et GLN.',
            'Identifikatoren må vere eit GLN.',
            'The identifier must be a GLN.',
          ),
          ({ text }) => isGln(text),
          found,
        ),
      ),
    ),
  ),
]

/** A period in days as numbers (20261124), open where a date is not given, and not a number where it is none. */
interface Period {
  readonly start: number
  readonly end: number
}

const always: Period = { start: 0, end: 99_999_999 }

function periodOf(element: XmlElement | undefined, open: Period): Period {
  const day = (name: string, otherwise: number): number => {
    const date = element?.child(name)
    return date === undefined ? otherwise : Number(date.text.trim().replaceAll('-', '') || Number.NaN)
  }
  return { start: day('StartDate', open.start), end: day('EndDate', open.end) }
}

function liesIn(inner: Period, outer: Period): boolean {
  return inner.start >= outer.start && inner.start <= outer.end && inner.end <= outer.end && inner.end >= outer.start
}

const endsAfterItStarts = sentence(
  'Perioden kan ikke slutte før den begynner.',
  'Perioden kan ikkje slutte før ho byrjar.',
  'The period may not end before it begins.',
)

const wholePeriod = (place: Leaf): Period => periodOf(below(rootOf(place.element), 'ValidityPeriod')[0], always)
const linePeriod = (line: XmlElement | undefined, open: Period): Period =>
  periodOf(line === undefined ? undefined : line.child('LineValidityPeriod'), open)

function lineAbove(place: Leaf): XmlElement | undefined {
  let outer: XmlElement | undefined = place.element
  while (outer !== undefined && outer.local !== 'CatalogueLine') outer = outer.parent
  return outer
}

const priceIsNotNegative = (id: string): PlaceRule =>
  must(
    id,
    sentence('Prisen kan ikke være negativ.', 'Prisen kan ikkje vere negativ.', 'The price may not be negative.'),
    (place) => notNegative(place, 'PriceAmount'),
  )

/** Whether a value is there, is a number, and is zero or more. */
function notNegative(place: Leaf, name: string): boolean {
  const value = parseDecimal(place.element.child(name)?.text ?? '')
  return value !== undefined && signOf(value) >= 0
}

const absentOrNotNegative = (id: string, name: string): PlaceRule =>
  must(
    id,
    sentence(`${name} kan ikke være negativ.`, `${name} kan ikkje vere negativ.`, `${name} may not be negative.`),
    (place) => place.element.child(name) === undefined || notNegative(place, name),
  )

/** The rules of the tender catalogue: EHF-PAC-R001 to R016. */
export const tenderCatalogueRules: readonly RuleBlock<Place>[] = [
  ...commonRules,
  ...pattern(
    at(
      '/Catalogue/ValidityPeriod',
      must('EHF-PAC-R001', endsAfterItStarts, (place) => {
        const { start, end } = wholePeriod(place)
        return end >= start
      }),
    ),
    at('ProviderParty', anyGiven('EHF-PAC-R002', 'PartyName/Name', 'PartyIdentification/ID')),
    at('ReceiverParty', anyGiven('EHF-PAC-R003', 'PartyName/Name', 'PartyIdentification/ID')),
    at('SellerSupplierParty', anyGiven('EHF-PAC-R004', 'Party/PartyName/Name', 'Party/PartyIdentification/ID')),
    at('ContractorCustomerParty', anyGiven('EHF-PAC-R005', 'Party/PartyName/Name', 'Party/PartyIdentification/ID')),
    at('RequiredItemLocationQuantity/Price', priceIsNotNegative('EHF-PAC-R006')),
    at(
      'CatalogueLine',
      absentOrNotNegative('EHF-PAC-R008', 'MaximumOrderQuantity'),
      absentOrNotNegative('EHF-PAC-R009', 'MinimumOrderQuantity'),
      must(
        'EHF-PAC-R010',
        sentence(
          'MaximumOrderQuantity kan ikke være mindre enn MinimumOrderQuantity.',
          'MaximumOrderQuantity kan ikkje vere mindre enn MinimumOrderQuantity.',
          'MaximumOrderQuantity may not be less than MinimumOrderQuantity.',
        ),
        ({ element }) => {
          const most = element.child('MaximumOrderQuantity')
          const least = element.child('MinimumOrderQuantity')
          if (most === undefined || least === undefined) return true
          const high = parseDecimal(most.text)
          const low = parseDecimal(least.text)
          return high !== undefined && low !== undefined && compare(high, low) >= 0
        },
      ),
      must(
        'EHF-PAC-R007',
        sentence(
          'Perioden til linjen må ligge i perioden til katalogen.',
          'Perioden til linja må liggje i perioden til katalogen.',
          'The period of the line must lie in that of the catalogue.',
        ),
        (place) => {
          const whole = wholePeriod(place)
          return liesIn(linePeriod(place.element, whole), whole)
        },
      ),
      must('EHF-PAC-R013', endsAfterItStarts, (place) => {
        const { start, end } = linePeriod(place.element, wholePeriod(place))
        return start <= end
      }),
    ),
    at(
      'Price/ValidityPeriod',
      must(
        'EHF-PAC-R011',
        sentence(
          'Perioden til prisen må ligge i perioden til linjen eller katalogen.',
          'Perioden til prisen må liggje i perioden til linja eller katalogen.',
          'The period of the price must lie in that of the line or the catalogue.',
        ),
        (place) => liesIn(periodOf(place.element, always), linePeriod(lineAbove(place), wholePeriod(place))),
      ),
      must('EHF-PAC-R016', endsAfterItStarts, (place) => {
        const { start, end } = periodOf(place.element, always)
        return start <= end
      }),
    ),
    at(
      'ClassifiedTaxCategory',
      must(
        'EHF-PAC-R014',
        sentence(
          'Mva-satsen må være oppgitt, unntatt når kategorien er O.',
          'Mva-satsen må vere oppgitt, unnateke når kategorien er O.',
          'The VAT rate must be given, unless the category is O.',
        ),
        ({ element }) => element.child('Percent') !== undefined || collapsed(element.child('ID')?.text ?? '') === 'O',
      ),
      must(
        'EHF-PAC-R015',
        sentence(
          'Mva-satsen må være høyere enn null når kategorien er S.',
          'Mva-satsen må vere høgare enn null når kategorien er S.',
          'The VAT rate must be above zero when the category is S.',
        ),
        ({ element }) => {
          if (collapsed(element.child('ID')?.text ?? '') !== 'S') return true
          const rate = parseDecimal(element.child('Percent')?.text ?? '')
          return rate !== undefined && signOf(rate) > 0
        },
      ),
    ),
    at('Item', anyGiven('EHF-PAC-R012', 'StandardItemIdentification/ID', 'SellersItemIdentification/ID')),
  ),
]

/** The rules of the request catalogue: EHF-PACR-R002 to R013. */
export const requestCatalogueRules: readonly RuleBlock<Place>[] = [
  ...commonRules,
  ...pattern(
    at('ProviderParty', anyGiven('EHF-PACR-R002', 'PartyName/Name', 'PartyIdentification/ID')),
    at('ReceiverParty', anyGiven('EHF-PACR-R003', 'PartyName/Name', 'PartyIdentification/ID')),
    at('RequiredItemLocationQuantity/Price', priceIsNotNegative('EHF-PACR-R006')),
    at(
      'CatalogueRequestLine',
      must('EHF-PACR-R013', endsAfterItStarts, (place) => {
        const { start, end } = linePeriod(place.element, always)
        return start <= end
      }),
    ),
  ),
]
