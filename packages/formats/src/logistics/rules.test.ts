import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { AnyDocumentType } from '../definition/document.ts'
import { parseXmlText } from '../xml/index.ts'
import {
  advancedDespatchAdvice,
  applicationResponse,
  despatchAdvice,
  receiptAdvice,
  transportExecutionPlan,
  transportExecutionPlanRequest,
  waybill,
  weightStatement,
} from './index.ts'
import { instantOf } from './instant.ts'

/** How often a rule fires on a document with this content, on a date where one is given. */
function fires(type: AnyDocumentType, rule: string, body: string, date?: string): number {
  const { root, namespace } = type.definition
  const read = parseXmlText(`<${root} xmlns="${namespace}"
    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">${body}</${root}>`)
  assert.ok(read.ok)
  const { findings } = type.judge(read.document.root, date === undefined ? {} : { date })
  return findings.filter((finding) => finding.rule === rule).length
}

/** A group within groups: `within('Shipment/Consignment', body)`. */
const within = (path: string, body: string): string =>
  path.split('/').reduceRight((inner, name) => `<cac:${name}>${inner}</cac:${name}>`, body)
const leaf = (name: string, value: string, attributes = ''): string =>
  `<cbc:${name}${attributes}>${value}</cbc:${name}>`

const name = within('PartyName', leaf('Name', 'A'))
const identification = within('PartyIdentification', leaf('ID', '1'))
const contact = within('Contact', leaf('Name', 'B'))

describe('parties in logistics', () => {
  const cases: readonly (readonly [AnyDocumentType, string, string])[] = [
    [advancedDespatchAdvice, 'PEPPOL-T120-R109', 'DespatchSupplierParty/Party'],
    [advancedDespatchAdvice, 'PEPPOL-T120-R111', 'DespatchLine/Item/ManufacturerParty'],
    [weightStatement, 'PEPPOL-T122-R011', 'SenderParty'],
    [weightStatement, 'PEPPOL-T122-R013', 'WeighingParty'],
    [transportExecutionPlanRequest, 'PEPPOL-T123-R032', 'TransportServiceProviderParty'],
    [transportExecutionPlan, 'PEPPOL-T124-R030', 'Consignment/MainCarriageShipmentStage/CarrierParty'],
    [waybill, 'PEPPOL-T125-R031', 'ConsignorParty'],
    [receiptAdvice, 'PEPPOL-T128-R008', 'BuyerCustomerParty/Party'],
    [receiptAdvice, 'PEPPOL-T128-R009', 'SellerSupplierParty/Party'],
    [receiptAdvice, 'PEPPOL-T128-R108', 'DeliveryCustomerParty/Party'],
  ]
  for (const [type, rule, path] of cases)
    it(`${rule}: ${path} has a name or an identifier`, () => {
      assert.equal(fires(type, rule, within(path, name)), 0)
      assert.equal(fires(type, rule, within(path, identification)), 0)
      assert.equal(fires(type, rule, within(path, contact)), 1)
    })
})

describe('what a document says that it is', () => {
  const l = 'urn:fdc:peppol.eu:logistics:trns:'
  const cases: readonly (readonly [AnyDocumentType, string, string, boolean])[] = [
    [despatchAdvice, 'PEPPOL-T16-R011', 'urn:fdc:peppol.eu:poacc:trns:despatch_advice:3', true],
    [advancedDespatchAdvice, 'PEPPOL-T120-R011', `${l}advanced_despatch_advice:1`, true],
    [weightStatement, 'PEPPOL-T122-R001', `${l}weight_statement:1`, true],
    [transportExecutionPlanRequest, 'PEPPOL-T123-R001', `${l}transport_execution_plan_request:1`, false],
    [transportExecutionPlan, 'PEPPOL-T124-R001', `${l}transport_execution_plan:1`, false],
  ]
  for (const [type, rule, id, mayGoOn] of cases)
    it(`${rule}: CustomizationID ${mayGoOn ? 'begins with' : 'is'} ${id}`, () => {
      assert.equal(fires(type, rule, leaf('CustomizationID', ` ${id} `)), 0)
      assert.equal(fires(type, rule, leaf('CustomizationID', `${id}:more`)), mayGoOn ? 0 : 1)
      assert.equal(fires(type, rule, leaf('CustomizationID', 'urn:other')), 1)
    })
  it('PEPPOL-T120-R002 and PEPPOL-T128-R002: ProfileID is a process of the document', () => {
    const bis = 'urn:fdc:peppol.eu:logistics:bis:'
    const both = leaf('ProfileID', `${bis}despatch_advice_w_receipt_advice:1`)
    const alone = leaf('ProfileID', `${bis}despatch_advice_only:1`)
    assert.equal(fires(advancedDespatchAdvice, 'PEPPOL-T120-R002', both), 0)
    assert.equal(fires(advancedDespatchAdvice, 'PEPPOL-T120-R002', alone), 0)
    assert.equal(fires(advancedDespatchAdvice, 'PEPPOL-T120-R002', leaf('ProfileID', 'x')), 1)
    assert.equal(fires(receiptAdvice, 'PEPPOL-T128-R002', both), 0)
    assert.equal(fires(receiptAdvice, 'PEPPOL-T128-R002', alone), 1)
  })
  it('PEPPOL-T122-R002 is in force from release 1.3', () => {
    const other = leaf('ProfileID', 'x')
    assert.equal(fires(weightStatement, 'PEPPOL-T122-R002', other), 1)
    assert.equal(fires(weightStatement, 'PEPPOL-T122-R002', other, '2026-08-24'), 1)
    assert.equal(fires(weightStatement, 'PEPPOL-T122-R002', other, '2026-08-23'), 0)
  })
})

describe('periods in logistics', () => {
  const times = (startDate: string, startTime: string, endDate: string, endTime: string): string =>
    leaf('StartDate', startDate) + leaf('StartTime', startTime) + leaf('EndDate', endDate) + leaf('EndTime', endTime)
  it('PEPPOL-T120-R014 and PEPPOL-T128-R013: an end time needs an end date and a start time', () => {
    const estimated = (body: string) =>
      fires(advancedDespatchAdvice, 'PEPPOL-T120-R014', within('Shipment/Delivery/EstimatedDeliveryPeriod', body))
    assert.equal(estimated(leaf('EndDate', '2026-11-24') + leaf('EndTime', '12:00:00')), 0)
    assert.equal(estimated(leaf('StartDate', '2026-11-24') + leaf('EndTime', '12:00:00')), 1)
    const requested = (body: string) =>
      fires(receiptAdvice, 'PEPPOL-T128-R013', within('Shipment/Delivery/RequestedDeliveryPeriod', body))
    assert.equal(requested(times('2026-11-24', '08:00:00', '2026-11-24', '09:00:00')), 0)
    assert.equal(requested(leaf('EndDate', '2026-11-24') + leaf('EndTime', '12:00:00')), 1)
  })
  it('PEPPOL-T120-R015: the end is not before the start, time zones counted', () => {
    const of = (...parts: [string, string, string, string]) =>
      fires(
        advancedDespatchAdvice,
        'PEPPOL-T120-R015',
        within('Shipment/Delivery/EstimatedDeliveryPeriod', times(...parts)),
      )
    assert.equal(of('2026-11-24', '12:00:00', '2026-11-24', '12:00:00'), 0)
    assert.equal(of('2026-11-24', '12:00:00', '2026-11-24', '11:59:59'), 1)
    assert.equal(of('2026-11-24', '12:00:00+02:00', '2026-11-24', '11:00:00+01:00'), 0)
    assert.equal(of('2026-11-24', '12:00:00+01:00', '2026-11-24', '12:00:00+02:00'), 1)
  })
  it('an instant is a date and a time in the zone of the time, else of the date, else UTC', () => {
    const at = (date: string, time: string) => instantOf(date, time)
    assert.equal(at('2026-11-24', '12:00:00Z'), Date.parse('2026-11-24T12:00:00Z'))
    assert.equal(at('2026-11-24', '12:00:00.5+01:00'), Date.parse('2026-11-24T11:00:00.500Z'))
    assert.equal(at('2026-11-24-05:00', '12:00:00'), Date.parse('2026-11-24T17:00:00Z'))
    assert.equal(at('2026-11-24', '24:00:00Z'), Date.parse('2026-11-25T00:00:00Z'))
    assert.equal(at('2026-02-30', '12:00:00'), undefined)
    assert.equal(instantOf(undefined, '12:00:00'), undefined)
  })
})

describe('the rules of the advanced despatch advice', () => {
  const measured = (dimension: string, value: string, unit: string): string =>
    within(
      'TransportHandlingUnit/MeasurementDimension',
      leaf('AttributeID', dimension) + leaf('Measure', value, ` unitCode="${unit}"`),
    )
  const shipment = (rule: string, body: string) => fires(advancedDespatchAdvice, rule, within('Shipment', body))
  it('PEPPOL-T120-R018: the gross weight is the sum of the units, exactly, in the same unit of measure', () => {
    const of = (total: string, unit = 'KGM') =>
      shipment(
        'PEPPOL-T120-R018',
        leaf('GrossWeightMeasure', total, ' unitCode="KGM"') +
          measured('AAB', '0.1', 'KGM') +
          measured('AAB', '0.2', unit),
      )
    assert.equal(of('0.3'), 0)
    assert.equal(of('0.4'), 1)
    assert.equal(of('0.4', 'TNE'), 0)
    assert.equal(shipment('PEPPOL-T120-R018', leaf('GrossWeightMeasure', '5', ' unitCode="KGM"')), 0)
  })
  it('PEPPOL-T120-R019: the gross volume is not less than the sum of the units', () => {
    const of = (total: string) =>
      shipment('PEPPOL-T120-R019', leaf('GrossVolumeMeasure', total, ' unitCode="MTQ"') + measured('AAW', '2', 'MTQ'))
    assert.equal(of('2'), 0)
    assert.equal(of('3'), 0)
    assert.equal(of('1.9'), 1)
  })
  it('PEPPOL-T120-R020: goods in a transport handling unit are a line of the document', () => {
    const of = (id: string) =>
      fires(
        advancedDespatchAdvice,
        'PEPPOL-T120-R020',
        within('Shipment/TransportHandlingUnit/GoodsItem', leaf('ID', id)) + within('DespatchLine', leaf('ID', ' 1 ')),
      )
    assert.equal(of('1'), 0)
    assert.equal(of('2'), 1)
  })
  it('PEPPOL-T120-R021: the statistical value is the sum of those of the goods', () => {
    const value = (amount: string) => leaf('DeclaredStatisticsValueAmount', amount, ' currencyID="NOK"')
    const of = (total: string) =>
      shipment(
        'PEPPOL-T120-R021',
        value(total) +
          within('TransportHandlingUnit/GoodsItem', value('10')) +
          within('TransportHandlingUnit/GoodsItem', value('5.50')),
      )
    assert.equal(of('15.5'), 0)
    assert.equal(of('15'), 1)
    assert.equal(shipment('PEPPOL-T120-R021', value('15')), 0)
  })
  it('PEPPOL-T120-R031 and R032: a document reference says of what type it is', () => {
    for (const [rule, path] of [
      ['PEPPOL-T120-R031', 'AdditionalDocumentReference'],
      ['PEPPOL-T120-R032', 'DespatchLine/DocumentReference'],
    ] as const) {
      const of = (body: string) => fires(advancedDespatchAdvice, rule, within(path, leaf('ID', '1') + body))
      assert.equal(of(leaf('DocumentTypeCode', '916')), 0)
      assert.equal(of(leaf('DocumentType', 'Certificate')), 0)
      assert.equal(of(''), 1)
    }
  })
})

describe('the rules of transport plans and waybills', () => {
  for (const [rule, event] of [
    ['PEPPOL-T124-R040', 'PlannedPickupTransportEvent'],
    ['PEPPOL-T124-R041', 'PlannedDeliveryTransportEvent'],
  ] as const)
    it(`${rule}: ${event} is given where goods are carried`, () => {
      const of = (service: string, body: string) =>
        fires(
          transportExecutionPlan,
          rule,
          within('MainTransportationService', leaf('TransportServiceCode', service)) + within('Consignment', body),
        )
      for (const service of ['4', '22', '23', '24']) assert.equal(of(service, ''), 1)
      assert.equal(of('4', within(event, '')), 0)
      assert.equal(of('5', ''), 0)
    })
  it('PEPPOL-T125-R050: means of transport have the identifier of their mode', () => {
    const of = (mode: string, means: string) =>
      fires(waybill, 'PEPPOL-T125-R050', within('Shipment/ShipmentStage', leaf('TransportModeCode', mode) + means))
    const road = within('TransportMeans/RoadTransport', leaf('LicensePlateID', 'AB12345'))
    assert.equal(of('3', road), 0)
    assert.equal(of('2', road), 1)
    assert.equal(of('3', within('TransportMeans/RoadTransport', '')), 1)
    assert.equal(of('3', ''), 0)
  })
})

describe('the rules of the receipt advice', () => {
  const receiptLine = (rule: string, body: string) => fires(receiptAdvice, rule, within('ReceiptLine', body))
  it('PEPPOL-T128-R003: an item that is given is identified', () => {
    assert.equal(receiptLine('PEPPOL-T128-R003', ''), 0)
    assert.equal(receiptLine('PEPPOL-T128-R003', within('Item/SellersItemIdentification', leaf('ID', '1'))), 0)
    assert.equal(receiptLine('PEPPOL-T128-R003', within('Item', leaf('Name', 'Skrue'))), 1)
  })
  it('PEPPOL-T128-R007: a short quantity says what is to be done', () => {
    const short = leaf('ShortQuantity', '1')
    assert.equal(receiptLine('PEPPOL-T128-R007', short), 1)
    assert.equal(receiptLine('PEPPOL-T128-R007', short + leaf('ShortageActionCode', '1')), 0)
    assert.equal(receiptLine('PEPPOL-T128-R007', ''), 0)
  })
  it('PEPPOL-T128-R022: delivery terms have a code or a description', () => {
    const of = (body: string) =>
      fires(receiptAdvice, 'PEPPOL-T128-R022', within('Shipment/Delivery/DeliveryTerms', body))
    assert.equal(of(leaf('ID', 'DAP')), 0)
    assert.equal(of(leaf('SpecialTerms', 'At the gate')), 0)
    assert.equal(of(within('DeliveryLocation', leaf('ID', '1'))), 1)
  })
  it('PEPPOL-T128-R023: an answer is to a despatch advice (D) or to a shipment (S), never to both', () => {
    const status = within('DespatchDocumentReference', leaf('ID', '1') + leaf('DocumentStatusCode', '1'))
    const shipment = within('Shipment', leaf('ID', '1'))
    const of = (code: string, body: string) =>
      fires(receiptAdvice, 'PEPPOL-T128-R023', leaf('ReceiptAdviceTypeCode', code) + body)
    assert.equal(of('D', status), 0)
    assert.equal(of('S', shipment), 0)
    assert.equal(of('D', shipment), 1)
    assert.equal(of('S', status), 1)
    assert.equal(of('D', status + shipment), 1)
    assert.equal(of('S', status + shipment), 1)
    assert.equal(of('X', status), 1)
  })
  it('PEPPOL-T128-R025: a reason code stands from AQ on, and only there', () => {
    const of = (code: string, body: string) =>
      fires(
        receiptAdvice,
        'PEPPOL-T128-R025',
        within('Shipment/Consignment/Status', leaf('ConditionCode', code) + body),
      )
    const reason = leaf('StatusReasonCode', '1')
    assert.equal(of('AP', ''), 0)
    assert.equal(of('AP', reason), 1)
    assert.equal(of('CA', reason), 0)
    assert.equal(of('RE', ''), 1)
  })
})

describe('the structure of the application response of logistics', () => {
  it('is told as a warning, because the generated rules of T129 look for a root in no namespace', () => {
    const read = parseXmlText(
      `<ApplicationResponse xmlns="${applicationResponse.definition.namespace}"><x xmlns="urn:x">1</x></ApplicationResponse>`,
    )
    assert.ok(read.ok)
    const { findings, valid } = applicationResponse.judge(read.document.root)
    assert.equal(valid, true)
    assert.ok(findings.some(({ kind, severity }) => kind === 'missing' && severity === 'warning'))
    assert.ok(findings.some(({ kind, severity }) => kind === 'unexpected' && severity === 'warning'))
    assert.ok(findings.every(({ rule }) => !rule.startsWith('PEPPOL-T129-B')))
  })
})
