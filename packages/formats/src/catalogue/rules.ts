// The rules of the catalogue (PEPPOL-T19), the punch out (PEPPOL-T77) and the catalogue response (PEPPOL-T58).
import { signOf } from '../decimal.ts'
import type { Decimal } from '../decimal.ts'
import type { Leaf } from '../definition/leaf.ts'
import { at as template, pattern } from '../definition/pattern.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import {
  at,
  customization,
  has,
  identifiedItem,
  isAtLeast,
  isNotNegative,
  must,
  nameOrIdentifier,
  notNegative,
  numberAt,
  profile,
  sentence,
  valueAt,
} from '../peppol/checks.ts'
import type { PlaceRule } from '../peppol/checks.ts'
import { catalogueId, catalogueResponseId, punchOutId } from './kinds.ts'
import { beginsBeforeItEnds, dayNumber, liesWithin, unlimited, validityAt } from './validity.ts'
import type { Validity } from './validity.ts'

const priceNotNegative = sentence(
  'Prisen kan ikke være negativ.',
  'Prisen kan ikkje vere negativ.',
  'The price may not be negative.',
)
const endsAfterItBegins = sentence(
  'Perioden kan ikke slutte før den begynner.',
  'Perioden kan ikkje slutte før ho byrjar.',
  'The period may not end before it begins.',
)

const isPositive = (value: Decimal | undefined): boolean => value !== undefined && signOf(value) > 0

/** A rate is given unless the category is O, and is over zero in category S. */
function taxRules(given: string, positive: string): readonly PlaceRule[] {
  const found = { found: (place: Leaf): string => `${valueAt(place, 'ID')} ${valueAt(place, 'Percent')}`.trim() }
  return [
    must(
      given,
      sentence(
        'Mva.-sats må være oppgitt, unntatt i kategori O.',
        'Mva.-sats må vere oppgitt, unnateke i kategori O.',
        'A VAT rate must be given, except in category O.',
      ),
      (place) => has(place, 'Percent') || valueAt(place, 'ID') === 'O',
      found,
    ),
    must(
      positive,
      sentence(
        'Mva.-satsen må være over null i kategori S.',
        'Mva.-satsen må vere over null i kategori S.',
        'The VAT rate must be over zero in category S.',
      ),
      (place) => valueAt(place, 'ID') !== 'S' || isPositive(numberAt(place, 'Percent')),
      found,
    ),
  ]
}

const wholeCatalogue = (document: Place): Validity => validityAt(document.element, 'ValidityPeriod', unlimited)
const lineIn = (line: Leaf['element'] | undefined, document: Place): Validity =>
  validityAt(line, 'LineValidityPeriod', wholeCatalogue(document))
const priceIn = (place: Leaf, document: Place): Validity =>
  validityAt(place.element, 'Price/ValidityPeriod', lineIn(place.element.parent, document))

const party = ['Party/PartyName/Name', 'Party/PartyIdentification/ID'] as const
const quantity = (nb: string, nn: string, en: string) => sentence(nb, nn, en)

/** PEPPOL-T19-R001 to R018. */
export const catalogueRules: readonly RuleBlock<Place>[] = pattern(
  template(
    'ProfileID',
    profile('PEPPOL-T19-R017', [
      'urn:fdc:peppol.eu:poacc:bis:catalogue_only:3',
      'urn:fdc:peppol.eu:poacc:bis:catalogue_wo_response:3',
    ]),
  ),
  template('CustomizationID', customization('PEPPOL-T19-R018', catalogueId)),
  template(
    '/Catalogue/ValidityPeriod',
    must('PEPPOL-T19-R001', endsAfterItBegins, (_, document) => beginsBeforeItEnds(wholeCatalogue(document))),
  ),
  template(
    'SellerSupplierParty',
    nameOrIdentifier('PEPPOL-T19-R004', sentence('selgeren', 'seljaren', 'the seller'), ...party),
  ),
  template(
    'ContractorCustomerParty',
    nameOrIdentifier(
      'PEPPOL-T19-R005',
      sentence('avtaleparten hos kjøperen', 'avtaleparten hos kjøparen', 'the contracting party of the buyer'),
      ...party,
    ),
  ),
  template(
    'CatalogueLine',
    notNegative(
      'PEPPOL-T19-R008',
      'MaximumOrderQuantity',
      quantity('Største bestillingsmengde', 'Største bestillingsmengd', 'The maximum order quantity'),
    ),
    notNegative(
      'PEPPOL-T19-R009',
      'MinimumOrderQuantity',
      quantity('Minste bestillingsmengde', 'Minste bestillingsmengd', 'The minimum order quantity'),
    ),
    must(
      'PEPPOL-T19-R010',
      sentence(
        'Største bestillingsmengde kan ikke være mindre enn den minste.',
        'Største bestillingsmengd kan ikkje vere mindre enn den minste.',
        'The maximum order quantity may not be less than the minimum.',
      ),
      (line) =>
        !has(line, 'MaximumOrderQuantity') ||
        !has(line, 'MinimumOrderQuantity') ||
        isAtLeast(numberAt(line, 'MaximumOrderQuantity'), numberAt(line, 'MinimumOrderQuantity')),
      { found: (line) => valueAt(line, 'MaximumOrderQuantity') },
    ),
    must(
      'PEPPOL-T19-R007',
      sentence(
        'Linjens gyldighet må ligge innenfor katalogens.',
        'Gyldigheita til linja må ligge innanfor gyldigheita til katalogen.',
        'The validity of the line must lie within that of the catalogue.',
      ),
      (line, document) => liesWithin(lineIn(line.element, document), wholeCatalogue(document)),
    ),
    must('PEPPOL-T19-R013', endsAfterItBegins, (line, document) => beginsBeforeItEnds(lineIn(line.element, document))),
  ),
  template(
    'RequiredItemLocationQuantity',
    must('PEPPOL-T19-R006', priceNotNegative, (place) => isNotNegative(numberAt(place, 'Price/PriceAmount')), {
      found: (place) => valueAt(place, 'Price/PriceAmount'),
    }),
    must(
      'PEPPOL-T19-R011',
      sentence(
        'Prisens gyldighet må ligge innenfor linjens.',
        'Gyldigheita til prisen må ligge innanfor gyldigheita til linja.',
        'The validity of the price must lie within that of the line.',
      ),
      (place, document) => liesWithin(priceIn(place, document), lineIn(place.element.parent, document)),
    ),
    must('PEPPOL-T19-R016', endsAfterItBegins, (place, document) => beginsBeforeItEnds(priceIn(place, document))),
  ),
  template('ClassifiedTaxCategory', ...taxRules('PEPPOL-T19-R014', 'PEPPOL-T19-R015')),
  template('Item', identifiedItem('PEPPOL-T19-R012')),
)

const basis = 'Price/BaseQuantity'
const batch = 'DeliveryUnit/BatchQuantity'

/** PEPPOL-T77-R001 to R010. */
export const punchOutRules: readonly RuleBlock<Place>[] = pattern(
  template('CustomizationID', customization('PEPPOL-T77-R010', punchOutId)),
  template(
    '/Catalogue/ValidityPeriod',
    must(
      'PEPPOL-T77-R001',
      sentence(
        'Handlekurven må være gyldig til og med en dato som ikke er før utstedelsen.',
        'Handlekorga må vere gyldig til og med ein dato som ikkje er før utferdinga.',
        'The punch out must be valid until a date that is not before its issue.',
      ),
      (period, document) => dayNumber(valueAt(period, 'EndDate')) >= dayNumber(valueAt(document, 'IssueDate')),
      { found: (period) => valueAt(period, 'EndDate') },
    ),
  ),
  template(
    'RequiredItemLocationQuantity/Price',
    must('PEPPOL-T77-R003', priceNotNegative, (price) => isNotNegative(numberAt(price, 'PriceAmount')), {
      found: (price) => valueAt(price, 'PriceAmount'),
    }),
  ),
  template(
    'Item',
    identifiedItem('PEPPOL-T77-R004'),
    must(
      'PEPPOL-T77-R005',
      sentence(
        'Varen kan ha høyst ett produktbilde (PRODUCT_IMAGE).',
        'Vara kan ha høgst eitt produktbilete (PRODUCT_IMAGE).',
        'The item may have at most one product image (PRODUCT_IMAGE).',
      ),
      ({ element }) =>
        element
          .childrenNamed('ItemSpecificationDocumentReference')
          .filter((reference) => reference.child('DocumentTypeCode')?.text === 'PRODUCT_IMAGE').length <= 1,
    ),
  ),
  template(
    'CatalogueLine/RequiredItemLocationQuantity',
    must(
      'PEPPOL-T77-R006',
      sentence(
        'Prisgrunnlaget og leveringsenheten må ha samme enhet.',
        'Prisgrunnlaget og leveringseininga må ha same eining.',
        'The base quantity of the price and the delivery unit must have the same unit.',
      ),
      (place) => {
        const [a, b] = [at(place, basis), at(place, batch)]
        if (a === undefined || b === undefined) return true
        const unit = a.attribute('unitCode')
        return unit !== undefined && unit === b.attribute('unitCode')
      },
      {
        found: (place) => at(place, batch)?.attribute('unitCode'),
        expected: (place) => at(place, basis)?.attribute('unitCode'),
      },
    ),
    must(
      'PEPPOL-T77-R002',
      sentence(
        'Prisgrunnlaget og leveringsenheten må være over null.',
        'Prisgrunnlaget og leveringseininga må vere over null.',
        'The base quantity of the price and the delivery unit must be over zero.',
      ),
      (place) =>
        !has(place, basis) ||
        !has(place, batch) ||
        (isPositive(numberAt(place, basis)) && isPositive(numberAt(place, batch))),
      { found: (place) => `${valueAt(place, basis)} ${valueAt(place, batch)}` },
    ),
  ),
  template(
    "Item/AdditionalItemProperty[Name='ServiceIndicator']",
    must(
      'PEPPOL-T77-R007',
      sentence(
        'Egenskapen ServiceIndicator må være «true» eller «false».',
        'Eigenskapen ServiceIndicator må vere «true» eller «false».',
        'The property ServiceIndicator must be "true" or "false".',
      ),
      (property) => ['true', 'false'].includes(at(property, 'Value')?.text ?? ''),
      { found: (property) => valueAt(property, 'Value'), expected: () => 'true, false' },
    ),
  ),
  template('ClassifiedTaxCategory', ...taxRules('PEPPOL-T77-R008', 'PEPPOL-T77-R009')),
)

/** PEPPOL-T58-R001. */
export const catalogueResponseRules: readonly RuleBlock<Place>[] = pattern(
  template('CustomizationID', customization('PEPPOL-T58-R001', catalogueResponseId)),
)
