// The tree of the receipt advice (Varemottak, Peppol Logistics T128).
import {
  consignmentStatusReason,
  documentStatusCode,
  receiptAdviceActionCode,
  receiptAdviceTypeCode,
  rejectReasonCode,
  transportHandlingUnitReason,
} from '../codelists/openpeppol.ts'
import { rec21, uncl4343T128 } from '../codelists/uncefact.ts'
import { date, group, identifier, many, maybe, one, some, text, time } from '../definition/tree.ts'
import {
  additionalDocumentReference,
  addressWithoutLines,
  consignmentId,
  contact,
  deliveryTerms,
  endpoint,
  idOnly,
  identifiedPersons,
  legalEntityOfAnyCountry,
  measureOfAnyUnit,
  partyIdentification,
  partyName,
  partyTaxScheme,
  shipmentId,
  standardItemIdentification,
  transportHandlingUnitId,
} from './parts.ts'

const buyer = group({
  PartyIdentification: maybe(partyIdentification),
  PartyName: maybe(partyName),
  PostalAddress: maybe(addressWithoutLines),
})

const buyerCustomerParty = group({ Party: one(buyer) })

const consignment = group({
  ID: one(consignmentId),
  Status: one(
    group({
      ConditionCode: one(uncl4343T128),
      StatusReasonCode: maybe(consignmentStatusReason),
      StatusReason: maybe(text),
    }),
  ),
  CarrierParty: maybe(
    group({
      PartyIdentification: maybe(partyIdentification),
      PartyName: maybe(partyName),
      Person: maybe(identifiedPersons),
    }),
  ),
})

const deliveryCustomerPartyParty = group({
  EndpointID: one(endpoint),
  PartyIdentification: maybe(partyIdentification),
  PartyName: maybe(partyName),
  PostalAddress: maybe(addressWithoutLines),
  PartyTaxScheme: maybe(partyTaxScheme),
  PartyLegalEntity: one(legalEntityOfAnyCountry),
  Contact: maybe(contact),
})

const deliveryCustomerParty = group({ Party: one(deliveryCustomerPartyParty) })

const receiptLine = group({
  ID: one(identifier),
  Note: maybe(text),
  ReceivedQuantity: maybe(measureOfAnyUnit),
  ShortQuantity: maybe(measureOfAnyUnit),
  ShortageActionCode: maybe(receiptAdviceActionCode),
  RejectedQuantity: maybe(measureOfAnyUnit),
  RejectReasonCode: maybe(rejectReasonCode),
  RejectReason: maybe(text),
  RejectActionCode: maybe(receiptAdviceActionCode),
  OversupplyQuantity: maybe(measureOfAnyUnit),
  OrderLineReference: maybe(
    group({
      LineID: one(identifier),
      SalesOrderLineID: maybe(identifier),
      OrderReference: maybe(group({ ID: maybe(identifier), SalesOrderID: maybe(identifier) })),
    }),
  ),
  DespatchLineReference: one(group({ LineID: one(identifier) })),
  Item: maybe(
    group({
      Name: one(text),
      BuyersItemIdentification: maybe(idOnly),
      SellersItemIdentification: maybe(idOnly),
      ManufacturersItemIdentification: maybe(idOnly),
      StandardItemIdentification: maybe(standardItemIdentification),
    }),
  ),
})

const shipment = group({
  ID: one(shipmentId),
  Information: maybe(text),
  Consignment: maybe(consignment),
  Delivery: maybe(
    group({ ActualDeliveryDate: one(date), ActualDeliveryTime: maybe(time), DeliveryTerms: maybe(deliveryTerms) }),
  ),
  TransportHandlingUnit: many(
    group({
      ID: one(transportHandlingUnitId),
      TransportHandlingUnitTypeCode: one(rec21),
      Status: one(
        group({
          ConditionCode: one(uncl4343T128),
          StatusReasonCode: maybe(transportHandlingUnitReason),
          StatusReason: maybe(text),
        }),
      ),
    }),
  ),
})

export const receiptAdviceTree = group({
  CustomizationID: one(identifier),
  ProfileID: one(identifier),
  ID: one(identifier),
  IssueDate: one(date),
  IssueTime: one(time),
  DocumentStatusCode: maybe(documentStatusCode),
  ReceiptAdviceTypeCode: one(receiptAdviceTypeCode),
  Note: maybe(text),
  OrderReference: maybe(idOnly),
  DespatchDocumentReference: one(
    group({
      ID: one(identifier),
      IssueDate: one(date),
      IssueTime: one(time),
      DocumentStatusCode: maybe(uncl4343T128),
      DocumentDescription: maybe(text),
    }),
  ),
  AdditionalDocumentReference: many(additionalDocumentReference),
  DeliveryCustomerParty: one(deliveryCustomerParty),
  DespatchSupplierParty: one(deliveryCustomerParty),
  BuyerCustomerParty: maybe(buyerCustomerParty),
  SellerSupplierParty: maybe(buyerCustomerParty),
  Shipment: maybe(shipment),
  ReceiptLine: some(receiptLine),
})
