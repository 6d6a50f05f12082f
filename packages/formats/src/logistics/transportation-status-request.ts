// The tree of the transportation status request (Peppol Logistics T126).
import { transportEventTypeCode, transportationStatusTypeCode } from '../codelists/openpeppol.ts'
import { date, group, identifier, many, maybe, one, text, time } from '../definition/tree.ts'
import {
  additionalDocumentReference,
  consignmentId,
  datedReference,
  idOfAnyScheme,
  transportHandlingUnitId,
  transportUserParty,
} from './parts.ts'

export const transportationStatusRequestTree = group({
  CustomizationID: one(identifier),
  ProfileID: one(identifier),
  ProfileExecutionID: maybe(identifier),
  ID: one(identifier),
  IssueDate: one(date),
  IssueTime: one(time),
  Description: maybe(text),
  ShippingOrderID: one(idOfAnyScheme),
  TransportationStatusTypeCode: one(transportationStatusTypeCode),
  SenderParty: one(transportUserParty),
  ReceiverParty: one(transportUserParty),
  TransportExecutionPlanDocumentReference: maybe(datedReference),
  Consignment: maybe(
    group({
      ID: one(consignmentId),
      TransportEvent: many(
        group({ IdentificationID: maybe(identifier), TransportEventTypeCode: maybe(transportEventTypeCode) }),
      ),
      TransportHandlingUnit: many(group({ ID: one(transportHandlingUnitId) })),
    }),
  ),
  DocumentReference: many(additionalDocumentReference),
})
