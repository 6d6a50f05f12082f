// The rules of the despatch advice (PEPPOL-T16) and the advanced despatch advice (PEPPOL-T120).
import { compare } from '../decimal.ts'
import { everyOne } from '../definition/anywhere.ts'
import { at as template, below, pattern } from '../definition/pattern.ts'
import type { Template } from '../definition/pattern.ts'
import { once } from '../definition/rule.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import {
  at,
  customization,
  has,
  identifiedItem,
  isNotNegative,
  must,
  nameOrIdentifier,
  notNegative,
  numberAt,
  profile,
  sentence,
  should,
  valueAt,
} from '../peppol/checks.ts'
import {
  asWarning,
  countOf,
  deliveryTermsText,
  enoughVolume,
  equalWeight,
  periodRules,
  saidDeliveryTerms,
  sumOf,
  totalAgrees,
  typedReference,
  unitsText,
  volumeText,
  weightText,
} from './checks.ts'
import { despatchAdviceId, logisticsIds } from './kinds.ts'

const party = ['Party/PartyName/Name', 'Party/PartyIdentification/ID'] as const
const ownParty = ['PartyName/Name', 'PartyIdentification/ID'] as const

/** R003 to R010, which both despatch advices have: `prefix` is `PEPPOL-T16`. */
function despatchTemplates(prefix: string): readonly Template[] {
  const id = (number: string): string => `${prefix}-${number}`
  return [
    template(
      'BuyerCustomerParty',
      nameOrIdentifier(id('R008'), sentence('kjøperen', 'kjøparen', 'the buyer'), ...party),
    ),
    template(
      'SellerSupplierParty',
      nameOrIdentifier(id('R009'), sentence('selgeren', 'seljaren', 'the seller'), ...party),
    ),
    template(
      'OriginatorCustomerParty',
      nameOrIdentifier(id('R010'), sentence('behovshaveren', 'behovshavaren', 'the originator'), ...party),
    ),
    template(
      'DespatchLine',
      identifiedItem(id('R003'), 'Item'),
      must(
        id('R004'),
        sentence('Varenavn må være oppgitt.', 'Varenamn må vere oppgitt.', 'The item name must be given.'),
        (line) => has(line, 'Item/Name'),
      ),
      should(
        id('R005'),
        sentence(
          'Linjen bør ha levert mengde.',
          'Linja bør ha levert mengd.',
          'The line should have a delivered quantity.',
        ),
        (line) => has(line, 'DeliveredQuantity'),
      ),
      must(
        id('R006'),
        sentence(
          'Levert mengde kan ikke være negativ.',
          'Levert mengd kan ikkje vere negativ.',
          'The delivered quantity may not be negative.',
        ),
        (line) => isNotNegative(numberAt(line, 'DeliveredQuantity')),
        { found: (line) => valueAt(line, 'DeliveredQuantity') },
      ),
      should(
        id('R007'),
        sentence(
          'Det bør stå hvorfor noe gjenstår å levere.',
          'Det bør stå kvifor noko står att å levere.',
          'The reason should be given why something is outstanding.',
        ),
        (line) => !has(line, 'OutstandingQuantity') || has(line, 'OutstandingReason'),
        { found: (line) => valueAt(line, 'OutstandingQuantity') },
      ),
    ),
  ]
}

/** PEPPOL-T16-R003 to R011. */
export const despatchAdviceRules: readonly RuleBlock<Place>[] = pattern(
  template('CustomizationID', customization('PEPPOL-T16-R011', despatchAdviceId)),
  ...despatchTemplates('PEPPOL-T16'),
)

const lines = everyOne('DespatchLine')
const lineIds = once(
  (document: Place): ReadonlySet<string> => new Set(lines(document).map((line) => valueAt(line, 'ID'))),
)
const goods = everyOne('GoodsItem')
const units = 'TotalTransportHandlingUnitQuantity'
const value = 'DeclaredStatisticsValueAmount'

/** PEPPOL-T120-R002 to R111. */
export const advancedDespatchAdviceRules: readonly RuleBlock<Place>[] = pattern(
  template('CustomizationID', customization('PEPPOL-T120-R011', logisticsIds.advancedDespatchAdvice)),
  template(
    'ProfileID',
    profile('PEPPOL-T120-R002', [
      'urn:fdc:peppol.eu:logistics:bis:despatch_advice_only:1',
      'urn:fdc:peppol.eu:logistics:bis:despatch_advice_w_receipt_advice:1',
    ]),
  ),
  ...despatchTemplates('PEPPOL-T120'),
  template(
    'DeliveryCustomerParty',
    nameOrIdentifier('PEPPOL-T120-R108', sentence('varemottakeren', 'varemottakaren', 'the consignee'), ...party),
  ),
  template(
    'DespatchSupplierParty',
    nameOrIdentifier('PEPPOL-T120-R109', sentence('vareavsenderen', 'vareavsendaren', 'the despatcher'), ...party),
  ),
  template(
    'Shipment/Consignment/CarrierParty',
    nameOrIdentifier('PEPPOL-T120-R110', sentence('transportøren', 'transportøren', 'the carrier'), ...ownParty),
  ),
  template(
    'DespatchLine/Item/ManufacturerParty',
    nameOrIdentifier('PEPPOL-T120-R111', sentence('produsenten', 'produsenten', 'the manufacturer'), ...ownParty),
  ),
  template(
    'EstimatedDeliveryPeriod',
    ...periodRules(
      {
        dates: 'PEPPOL-T120-R012',
        startTime: 'PEPPOL-T120-R013',
        endDate: 'PEPPOL-T120-R014',
        times: 'PEPPOL-T120-R015',
      },
      false,
    ),
  ),
  template(
    'Shipment',
    asWarning(
      notNegative(
        'PEPPOL-T120-R016',
        units,
        sentence('Antallet transportenheter', 'Talet på transporteiningar', 'The number of transport handling units'),
      ),
    ),
    should(
      'PEPPOL-T120-R017',
      unitsText,
      (shipment) => {
        if (!has(shipment, units)) return true
        const count = numberAt(shipment, units)
        return (
          count !== undefined &&
          (count.coefficient < 0 || compare(count, countOf(shipment, 'TransportHandlingUnit')) === 0)
        )
      },
      { found: (shipment) => valueAt(shipment, units) },
    ),
    should(
      'PEPPOL-T120-R018',
      weightText,
      totalAgrees({ total: 'GrossWeightMeasure', dimension: 'AAB', holds: equalWeight }),
      { found: (shipment) => valueAt(shipment, 'GrossWeightMeasure') },
    ),
    should(
      'PEPPOL-T120-R019',
      volumeText,
      totalAgrees({ total: 'GrossVolumeMeasure', dimension: 'AAW', holds: enoughVolume }),
      { found: (shipment) => valueAt(shipment, 'GrossVolumeMeasure') },
    ),
    should(
      'PEPPOL-T120-R021',
      sentence(
        'Den statistiske verdien må være lik summen av verdien til varene.',
        'Den statistiske verdien må vere lik summen av verdien til varene.',
        'The value declared for statistics must equal the sum of the values of the goods.',
      ),
      (shipment, document) => {
        const parts = goods(document).flatMap(({ element }) => below(element, value))
        if (!has(shipment, value) || parts.length === 0) return true
        const [total, summed] = [numberAt(shipment, value), sumOf(parts)]
        return total !== undefined && summed !== undefined && compare(total, summed) === 0
      },
      { found: (shipment) => valueAt(shipment, value) },
    ),
    must('PEPPOL-T120-R022', deliveryTermsText, saidDeliveryTerms('Delivery/DeliveryTerms')),
  ),
  template(
    'TransportHandlingUnit/GoodsItem | Package/GoodsItem | ContainedPackage/GoodsItem',
    must(
      'PEPPOL-T120-R020',
      sentence(
        'Varen i transportenheten må finnes som linje i pakkseddelen.',
        'Vara i transporteininga må finnast som linje i pakksetelen.',
        'The goods in a transport handling unit must be a line of the despatch advice.',
      ),
      (item, document) => lineIds(document).has(valueAt(item, 'ID')),
      { found: (item) => valueAt(item, 'ID') },
    ),
  ),
  template(
    'DespatchLine/Item/CommodityClassification',
    should(
      'PEPPOL-T120-R040',
      sentence(
        'En kode fra en egen liste (ZZZ) må ha et navn.',
        'Ein kode frå ei eiga liste (ZZZ) må ha eit namn.',
        'A code from a list of one’s own (ZZZ) must have a name.',
      ),
      (classification) => {
        const code = at(classification, 'ItemClassificationCode')
        return code?.attribute('listID')?.trim() !== 'ZZZ' || code.attribute('name') !== undefined
      },
      { found: (classification) => valueAt(classification, 'ItemClassificationCode') },
    ),
  ),
  template('AdditionalDocumentReference', typedReference('PEPPOL-T120-R031')),
  template('DespatchLine/DocumentReference', typedReference('PEPPOL-T120-R032')),
)
