// The rules of the transport documents: weight statement (PEPPOL-T122), transport execution plan request (T123) and plan (T124),
// waybill (T125), transportation status request (T126) and status (T127), and application response (T129).
// PEPPOL-T125-R007 is missing: its official context names an element in no namespace, so it judges nothing.
import { compare, fromInteger, parseDecimal } from '../decimal.ts'
import { at as template, below, pattern } from '../definition/pattern.ts'
import type { Template } from '../definition/pattern.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import type { Text } from '../language.ts'
import type { XmlElement } from '../xml/index.ts'
import {
  customization,
  has,
  identifiedItem,
  must,
  nameOrIdentifier,
  profile,
  sentence,
  should,
  valueAt,
} from '../peppol/checks.ts'
import {
  consignmentRules,
  deliveryTermsText,
  equalWeight,
  equalWeightRounded,
  fullPeriodRules,
  namedParty,
  namedPartyAt,
  saidDeliveryTerms,
  timeZoned,
} from './checks.ts'
import { logisticsIds } from './kinds.ts'

const bis = (name: string): string => `urn:fdc:peppol.eu:logistics:bis:${name}:1`
const planWithRequest = bis('transport_execution_plan_w_request')
const advancedPlan = bis('advanced_transport_execution_plan')

const who = {
  sender: sentence('avsenderen', 'avsendaren', 'the sender'),
  receiver: sentence('mottakeren', 'mottakaren', 'the receiver'),
  transportUser: sentence('transportbrukeren', 'transportbrukaren', 'the transport user'),
  transportProvider: sentence('transportleverandøren', 'transportleverandøren', 'the transport service provider'),
  consignor: sentence('vareavsenderen', 'vareavsendaren', 'the consignor'),
  consignee: sentence('varemottakeren', 'varemottakaren', 'the consignee'),
  carrier: sentence('transportøren', 'transportøren', 'the carrier'),
  payee: sentence('betalingsmottakeren', 'betalingsmottakaren', 'the payee'),
  billTo: sentence('betaleren', 'betalaren', 'the party to be billed'),
  forwarder: sentence('speditøren', 'speditøren', 'the freight forwarder'),
  weighing: sentence('veieren', 'vegaren', 'the weighing party'),
  shipper: sentence('senderen', 'sendaren', 'the shipper'),
} satisfies Record<string, Text>

const own = ['PartyName/Name', 'PartyIdentification/ID'] as const

/** PEPPOL-T122-R001 to R014. */
export const weightStatementRules: readonly RuleBlock<Place>[] = pattern(
  template('CustomizationID', customization('PEPPOL-T122-R001', logisticsIds.weightStatement)),
  template('ProfileID', profile('PEPPOL-T122-R002', [bis('weight_statement')], { from: '2026-08-24' })),
  template('GoodsItem', identifiedItem('PEPPOL-T122-R003', 'Item')),
  template(
    'WeighingParty',
    nameOrIdentifier(
      'PEPPOL-T122-R010',
      sentence('stedet der det ble veid', 'staden der det vart vege', 'the place of weighing'),
      'PhysicalLocation/Name',
      'PhysicalLocation/ID',
    ),
    nameOrIdentifier('PEPPOL-T122-R013', who.weighing, ...own),
  ),
  template('SenderParty', nameOrIdentifier('PEPPOL-T122-R011', who.sender, ...own)),
  template('ReceiverParty', nameOrIdentifier('PEPPOL-T122-R012', who.receiver, ...own)),
  template('ShipperParty', nameOrIdentifier('PEPPOL-T122-R014', who.shipper, ...own)),
)

/** Codes of the services in which something is carried from one place to another. */
const carriage = new Set(['4', '22', '23', '24'])

function carries(root: XmlElement): boolean {
  return below(root, 'MainTransportationService/TransportServiceCode').some(({ text }) => carriage.has(text))
}

function whenCarried(id: string, path: string, nb: string, nn: string, en: string) {
  return must(
    id,
    sentence(
      `${nb} må være oppgitt for transporttjenesten 4, 22, 23 og 24.`,
      `${nn} må vere oppgitt for transporttenesta 4, 22, 23 og 24.`,
      `${en} must be given for the transport services 4, 22, 23 and 24.`,
    ),
    (root) => !carries(root.element) || has(root, path),
  )
}

/** PEPPOL-T123-R001 to R035. */
export const transportExecutionPlanRequestRules: readonly RuleBlock<Place>[] = pattern(
  template('CustomizationID', customization('PEPPOL-T123-R001', logisticsIds.transportExecutionPlanRequest, 'is')),
  template('ProfileID', profile('PEPPOL-T123-R002', [planWithRequest, advancedPlan])),
  template(
    'Consignment',
    ...consignmentRules('PEPPOL-T123', equalWeight, true),
    should('PEPPOL-T123-R007', deliveryTermsText, saidDeliveryTerms('DeliveryTerms')),
  ),
  template('Period', ...fullPeriodRules('PEPPOL-T123', 11)),
  template('/TransportExecutionPlanRequest/IssueTime', timeZoned('PEPPOL-T123-R018', '.')),
  template('/TransportExecutionPlanRequest/TransportUserParty', namedParty('PEPPOL-T123-R031', who.transportUser)),
  template(
    '/TransportExecutionPlanRequest/TransportServiceProviderParty',
    namedParty('PEPPOL-T123-R032', who.transportProvider),
  ),
  template(
    '/TransportExecutionPlanRequest',
    must(
      'PEPPOL-T123-R021',
      sentence(
        'Ønsket henting eller ønsket levering må være oppgitt for transporttjenesten 4, 22, 23 og 24.',
        'Ønskt henting eller ønskt levering må vere oppgitt for transporttenesta 4, 22, 23 og 24.',
        'A requested pickup or delivery must be given for the transport services 4, 22, 23 and 24.',
      ),
      (root) =>
        !carries(root.element) ||
        has(root, 'Consignment/RequestedPickupTransportEvent') ||
        has(root, 'Consignment/RequestedDeliveryTransportEvent'),
    ),
    namedPartyAt('PEPPOL-T123-R033', 'PayeeParty', who.payee),
  ),
  template('/TransportExecutionPlanRequest/Consignment/ConsigneeParty', namedParty('PEPPOL-T123-R034', who.consignee)),
  template('/TransportExecutionPlanRequest/Consignment/ConsignorParty', namedParty('PEPPOL-T123-R035', who.consignor)),
)

const stage = (name: string, id: string): Template =>
  template(`/TransportExecutionPlan/Consignment/${name}`, namedPartyAt(id, 'CarrierParty', who.carrier))

/** PEPPOL-T124-R001 to R042. */
export const transportExecutionPlanRules: readonly RuleBlock<Place>[] = pattern(
  template('CustomizationID', customization('PEPPOL-T124-R001', logisticsIds.transportExecutionPlan, 'is')),
  template(
    'ProfileID',
    profile('PEPPOL-T124-R002', [planWithRequest, bis('transport_execution_plan_only'), advancedPlan]),
  ),
  template(
    'Consignment',
    ...consignmentRules('PEPPOL-T124', equalWeightRounded, false),
    must('PEPPOL-T124-R007', deliveryTermsText, saidDeliveryTerms('Delivery/DeliveryTerms')),
  ),
  template('Period', ...fullPeriodRules('PEPPOL-T124', 11)),
  template('/TransportExecutionPlan/IssueTime', timeZoned('PEPPOL-T124-R018', '.')),
  template('/TransportExecutionPlan/SenderParty', namedParty('PEPPOL-T124-R031', who.sender)),
  template('/TransportExecutionPlan/ReceiverParty', namedParty('PEPPOL-T124-R032', who.receiver)),
  template('/TransportExecutionPlan/TransportUserParty', namedParty('PEPPOL-T124-R033', who.transportUser)),
  template(
    '/TransportExecutionPlan/TransportServiceProviderParty',
    namedParty('PEPPOL-T124-R034', who.transportProvider),
  ),
  template(
    '/TransportExecutionPlan',
    namedPartyAt('PEPPOL-T124-R035', 'BillToParty', who.billTo),
    whenCarried(
      'PEPPOL-T124-R040',
      'Consignment/PlannedPickupTransportEvent',
      'Planlagt henting',
      'Planlagd henting',
      'A planned pickup',
    ),
    whenCarried(
      'PEPPOL-T124-R041',
      'Consignment/PlannedDeliveryTransportEvent',
      'Planlagt levering',
      'Planlagd levering',
      'A planned delivery',
    ),
    whenCarried(
      'PEPPOL-T124-R042',
      'Consignment/MainCarriageShipmentStage',
      'Hovedtransporten',
      'Hovudtransporten',
      'The main carriage',
    ),
  ),
  template('/TransportExecutionPlan/Consignment/ConsigneeParty', namedParty('PEPPOL-T124-R036', who.consignee)),
  template('/TransportExecutionPlan/Consignment/ConsignorParty', namedParty('PEPPOL-T124-R037', who.consignor)),
  stage('MainCarriageShipmentStage', 'PEPPOL-T124-R030'),
  stage('PreCarriageShipmentStage', 'PEPPOL-T124-R038'),
  stage('OnCarriageShipmentStage', 'PEPPOL-T124-R039'),
)

/** The means of transport by mode (UN/ECE Recommendation 19), and where each says its identifier. */
const meansByMode: readonly (readonly [number, string])[] = [
  [4, 'AirTransport/AircraftID'],
  [3, 'RoadTransport/LicensePlateID'],
  [2, 'RailTransport/TrainID'],
  [1, 'MaritimeTransport/VesselID'],
]
const meansOfTransport = ['AirTransport', 'RoadTransport', 'RailTransport', 'MaritimeTransport']

/** PEPPOL-T125-R001 to R051. */
export const waybillRules: readonly RuleBlock<Place>[] = pattern(
  template('CustomizationID', customization('PEPPOL-T125-R001', logisticsIds.waybill, 'is')),
  template('ProfileID', profile('PEPPOL-T125-R002', [bis('waybill_only')])),
  template('Shipment/Consignment', ...consignmentRules('PEPPOL-T125', equalWeight, true)),
  template('EstimatedDeliveryPeriod', ...fullPeriodRules('PEPPOL-T125', 11)),
  template('EstimatedDespatchPeriod', ...fullPeriodRules('PEPPOL-T125', 21)),
  template(
    'ShipmentStage',
    should(
      'PEPPOL-T125-R050',
      sentence(
        'Transportmiddelet må ha identifikatoren som hører til transportmåten.',
        'Transportmiddelet må ha identifikatoren som høyrer til transportmåten.',
        'The means of transport must have the identifier that belongs to the transport mode.',
      ),
      (place) => {
        if (!has(place, 'TransportMeans')) return true
        const mode = parseDecimal(valueAt(place, 'TransportModeCode'))
        return meansByMode.some(
          ([code, path]) =>
            mode !== undefined && compare(mode, fromInteger(code)) === 0 && has(place, `TransportMeans/${path}`),
        )
      },
      { found: (place) => valueAt(place, 'TransportModeCode') },
    ),
    should(
      'PEPPOL-T125-R051',
      sentence(
        'Det må stå nøyaktig ett slags transportmiddel.',
        'Det må stå nøyaktig eitt slag transportmiddel.',
        'Exactly one kind of means of transport must be given.',
      ),
      (place) =>
        !has(place, 'TransportMeans') ||
        meansOfTransport.flatMap((means) => below(place.element, `TransportMeans/${means}`)).length === 1,
    ),
  ),
  template(
    '/Waybill',
    must(
      'PEPPOL-T125-R018',
      sentence(
        'Utstedelsen må ha et klokkeslett med tidssone.',
        'Utferdinga må ha eit klokkeslett med tidssone.',
        'The issue must have a time with a time zone.',
      ),
      (waybill) => /(?:Z|[+-][0-9]{2}:[0-9]{2})$/.test(valueAt(waybill, 'IssueTime')),
      { found: (waybill) => valueAt(waybill, 'IssueTime') },
    ),
    must(
      'PEPPOL-T125-R040',
      sentence(
        'Et CMR-fraktbrev må ha bruttovekt.',
        'Eit CMR-fraktbrev må ha bruttovekt.',
        'A CMR waybill must have a gross weight.',
      ),
      (waybill) =>
        !below(waybill.element, 'Name').some(({ text }) => text === 'CMR') ||
        has(waybill, 'Shipment/Consignment/GrossWeightMeasure'),
    ),
    namedPartyAt('PEPPOL-T125-R033', 'FreightForwarderParty', who.forwarder),
  ),
  template('/Waybill/ConsignorParty', namedParty('PEPPOL-T125-R031', who.consignor)),
  template('/Waybill/CarrierParty', namedParty('PEPPOL-T125-R032', who.carrier)),
  template('/Waybill/Shipment/Consignment/ConsigneeParty', namedParty('PEPPOL-T125-R034', who.consignee)),
)

function statusRules(prefix: string, root: string, specification: string, profiles: readonly string[]) {
  return pattern(
    template('CustomizationID', customization(`${prefix}-R001`, specification, 'is')),
    template('ProfileID', profile(`${prefix}-R002`, profiles)),
    template(`/${root}/IssueTime`, timeZoned(`${prefix}-R018`, '.')),
    template(`/${root}/SenderParty`, namedParty(`${prefix}-R031`, who.sender)),
    template(`/${root}/ReceiverParty`, namedParty(`${prefix}-R032`, who.receiver)),
  )
}

const statusWithRequest = bis('transportation_status_w_request')

/** PEPPOL-T126-R001 to R032. */
export const transportationStatusRequestRules: readonly RuleBlock<Place>[] = statusRules(
  'PEPPOL-T126',
  'TransportationStatusRequest',
  logisticsIds.transportationStatusRequest,
  [statusWithRequest, advancedPlan],
)

/** PEPPOL-T127-R001 to R032. */
export const transportationStatusRules: readonly RuleBlock<Place>[] = statusRules(
  'PEPPOL-T127',
  'TransportationStatus',
  logisticsIds.transportationStatus,
  [statusWithRequest, bis('transportation_status_only'), advancedPlan],
)

/** PEPPOL-T129-R031 and R032. */
export const applicationResponseRules: readonly RuleBlock<Place>[] = pattern(
  template('/ApplicationResponse/SenderParty', namedParty('PEPPOL-T129-R031', who.sender)),
  template('/ApplicationResponse/ReceiverParty', namedParty('PEPPOL-T129-R032', who.receiver)),
)
