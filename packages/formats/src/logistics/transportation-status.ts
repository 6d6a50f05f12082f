// The tree of the transportation status (Peppol Logistics T127).
import {
  transportEventTypeCode,
  transportationStatusCode,
  transportationStatusTypeCode,
} from '../codelists/openpeppol.ts'
import { date, group, identifier, indicator, leaf, many, maybe, one, text, time } from '../definition/tree.ts'
import {
  additionalDocumentReference,
  attachment,
  consignmentId,
  datedReference,
  nameCode,
  partyName,
  period,
  postalAddress,
  signatory,
  transportHandlingUnitId,
  transportUserParty,
} from './parts.ts'

const status = group({ ConditionCode: maybe(nameCode), Description: one(text) })

const currentStatus = group({
  ConditionCode: maybe(nameCode),
  Description: one(text),
  StatusReasonCode: maybe(nameCode),
  StatusReason: maybe(text),
})

const signatoryParty = group({
  PartyName: maybe(partyName),
  PostalAddress: maybe(postalAddress),
  Person: one(signatory),
})

const signature = group({
  ID: one(identifier),
  ValidationDate: maybe(date),
  ValidationTime: maybe(time),
  SignatoryParty: one(signatoryParty),
  DigitalSignatureAttachment: maybe(attachment),
})

const consignmentTransportEvent = group({
  IdentificationID: maybe(identifier),
  OccurrenceDate: maybe(date),
  OccurrenceTime: maybe(time),
  TransportEventTypeCode: maybe(transportEventTypeCode),
  CompletionIndicator: maybe(indicator),
  CurrentStatus: maybe(currentStatus),
  Signature: maybe(signature),
  Period: maybe(period),
})

const transportEvent = group({
  IdentificationID: one(identifier),
  OccurrenceDate: maybe(date),
  OccurrenceTime: maybe(time),
  TransportEventTypeCode: maybe(transportEventTypeCode),
  CompletionIndicator: maybe(indicator),
  CurrentStatus: maybe(currentStatus),
  Signature: maybe(signature),
  Period: maybe(period),
})

const consignment = group({
  ID: one(consignmentId),
  Status: one(status),
  TransportEvent: many(consignmentTransportEvent),
  TransportHandlingUnit: many(group({ ID: one(transportHandlingUnitId), Status: maybe(status) })),
})

export const transportationStatusTree = group({
  CustomizationID: one(identifier),
  ProfileID: one(identifier),
  ProfileExecutionID: maybe(identifier),
  ID: one(identifier),
  IssueDate: one(date),
  IssueTime: one(time),
  Description: one(text),
  ShippingOrderID: one(identifier),
  TransportationStatusTypeCode: one(leaf(transportationStatusTypeCode, { listID: maybe(identifier) })),
  TransportExecutionStatusCode: one(transportationStatusCode),
  Consignment: maybe(consignment),
  TransportEvent: many(transportEvent),
  DocumentReference: many(additionalDocumentReference),
  Signature: maybe(signature),
  SenderParty: one(transportUserParty),
  ReceiverParty: one(transportUserParty),
  TransportationStatusRequestDocumentReference: maybe(datedReference),
  TransportExecutionPlanDocumentReference: maybe(datedReference),
})
