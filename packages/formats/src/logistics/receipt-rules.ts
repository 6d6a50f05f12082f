// The rules of the receipt advice (PEPPOL-T128): what came, what was missing and what is sent back.
import { everyOne } from '../definition/anywhere.ts'
import { at as template, pattern } from '../definition/pattern.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import type { Text } from '../language.ts'
import { customization, has, hasAny, must, nameOrIdentifier, profile, sentence, valueAt } from '../peppol/checks.ts'
import type { PlaceRule } from '../peppol/checks.ts'
import { deliveryTermsText, periodRules, saidDeliveryTerms, typedReference } from './checks.ts'
import { logisticsIds } from './kinds.ts'

const party = ['Party/PartyName/Name', 'Party/PartyIdentification/ID'] as const

/** What a quantity asks for: `ifAny('PEPPOL-T128-R004', 'RejectedQuantity', 'RejectActionCode', …)`. */
function ifAny(id: string, quantity: string, path: string, text: Text): PlaceRule {
  return must(id, text, (line) => !has(line, quantity) || has(line, path), { found: (line) => valueAt(line, quantity) })
}

const shipmentIds = everyOne('Shipment/ID')
const despatchStatuses = everyOne('DespatchDocumentReference/DocumentStatusCode')

/** From AQ on (conditionally accepted, rejected) a status gives its reason; up to AQ it may do without. */
function reasonRule(id: string, path: string, text: Text): PlaceRule {
  return must(
    id,
    text,
    (status) => {
      const condition = valueAt(status, 'ConditionCode')
      return has(status, path) ? condition >= 'AQ' : condition <= 'AQ'
    },
    { found: (status) => valueAt(status, 'ConditionCode') },
  )
}

const reasonCode = sentence(
  'En årsakskode må stå når noe er avvist eller godtatt med forbehold, og ellers ikke.',
  'Ein årsakskode må stå når noko er avvist eller godteke med atterhald, og elles ikkje.',
  'A reason code must be given when something is rejected or conditionally accepted, and not otherwise.',
)
const reasonText = sentence(
  'En årsak må stå når noe er avvist eller godtatt med forbehold, og ellers ikke.',
  'Ei årsak må stå når noko er avvist eller godteke med atterhald, og elles ikkje.',
  'A reason must be given when something is rejected or conditionally accepted, and not otherwise.',
)

/** PEPPOL-T128-R001 to R110. */
export const receiptAdviceRules: readonly RuleBlock<Place>[] = pattern(
  template('CustomizationID', customization('PEPPOL-T128-R001', logisticsIds.receiptAdvice, 'is')),
  template(
    'ProfileID',
    profile('PEPPOL-T128-R002', ['urn:fdc:peppol.eu:logistics:bis:despatch_advice_w_receipt_advice:1']),
  ),
  template(
    'ReceiptLine',
    must(
      'PEPPOL-T128-R003',
      sentence(
        'Varen må ha selgers varenummer eller et standard varenummer (GTIN).',
        'Vara må ha varenummeret til seljaren eller eit standard varenummer (GTIN).',
        'The item must have an identifier of the seller or a standard one (GTIN).',
      ),
      (line) =>
        !has(line, 'Item') || hasAny(line, 'Item/StandardItemIdentification/ID', 'Item/SellersItemIdentification/ID'),
    ),
    ifAny(
      'PEPPOL-T128-R004',
      'RejectedQuantity',
      'RejectActionCode',
      sentence(
        'En avvist mengde må ha en kode for hva som skal skje.',
        'Ei avvist mengd må ha ein kode for kva som skal skje.',
        'A rejected quantity must have a code for what is to be done.',
      ),
    ),
    ifAny(
      'PEPPOL-T128-R005',
      'RejectedQuantity',
      'RejectReasonCode',
      sentence(
        'En avvist mengde må ha en årsakskode.',
        'Ei avvist mengd må ha ein årsakskode.',
        'A rejected quantity must have a reason code.',
      ),
    ),
    ifAny(
      'PEPPOL-T128-R006',
      'RejectedQuantity',
      'RejectReason',
      sentence(
        'En avvist mengde må ha en årsak.',
        'Ei avvist mengd må ha ei årsak.',
        'A rejected quantity must have a reason.',
      ),
    ),
    ifAny(
      'PEPPOL-T128-R007',
      'ShortQuantity',
      'ShortageActionCode',
      sentence(
        'En manglende mengde må ha en kode for hva som skal skje.',
        'Ei manglande mengd må ha ein kode for kva som skal skje.',
        'A short quantity must have a code for what is to be done.',
      ),
    ),
  ),
  template(
    'BuyerCustomerParty',
    nameOrIdentifier('PEPPOL-T128-R008', sentence('kjøperen', 'kjøparen', 'the buyer'), ...party),
  ),
  template(
    'DeliveryCustomerParty',
    nameOrIdentifier('PEPPOL-T128-R108', sentence('varemottakeren', 'varemottakaren', 'the consignee'), ...party),
  ),
  template(
    'DespatchSupplierParty',
    nameOrIdentifier('PEPPOL-T128-R109', sentence('vareavsenderen', 'vareavsendaren', 'the despatcher'), ...party),
  ),
  template(
    'SellerSupplierParty',
    nameOrIdentifier('PEPPOL-T128-R009', sentence('selgeren', 'seljaren', 'the seller'), ...party),
  ),
  template(
    'Shipment/Consignment/CarrierParty',
    nameOrIdentifier(
      'PEPPOL-T128-R110',
      sentence('transportøren', 'transportøren', 'the carrier'),
      'PartyName/Name',
      'PartyIdentification/ID',
    ),
  ),
  template(
    'Shipment/Delivery/RequestedDeliveryPeriod',
    ...periodRules(
      {
        dates: 'PEPPOL-T128-R012',
        startTime: 'PEPPOL-T128-R013',
        endDate: 'PEPPOL-T128-R014',
        times: 'PEPPOL-T128-R015',
      },
      false,
    ),
  ),
  template('Shipment', must('PEPPOL-T128-R022', deliveryTermsText, saidDeliveryTerms('Delivery/DeliveryTerms'))),
  template(
    'ReceiptAdviceTypeCode',
    must(
      'PEPPOL-T128-R023',
      sentence(
        'Et svar på en pakkseddel (D) må ha status for pakkseddelen og ingen forsendelse; et svar på en forsendelse (S) må ha forsendelsen og ingen slik status.',
        'Eit svar på ein pakksetel (D) må ha status for pakksetelen og inga sending; eit svar på ei sending (S) må ha sendinga og ingen slik status.',
        'An answer to a despatch advice (D) must have a status of it and no shipment; an answer to a shipment (S) must have the shipment and no such status.',
      ),
      ({ value }, document) => {
        const shipment = shipmentIds(document).length > 0
        const status = despatchStatuses(document).length > 0
        return (value === 'D' && status && !shipment) || (value === 'S' && shipment && !status)
      },
      { found: ({ value }) => value },
    ),
  ),
  template(
    'Shipment/Consignment/Status',
    reasonRule('PEPPOL-T128-R025', 'StatusReasonCode', reasonCode),
    reasonRule('PEPPOL-T128-R026', 'StatusReason', reasonText),
  ),
  template(
    'Shipment/TransportHandlingUnit/Status',
    reasonRule('PEPPOL-T128-R027', 'StatusReasonCode', reasonCode),
    reasonRule('PEPPOL-T128-R028', 'StatusReason', reasonText),
  ),
  template('AdditionalDocumentReference', typedReference('PEPPOL-T128-R031')),
)
