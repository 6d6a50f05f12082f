// The tree of the transport execution plan (Peppol Logistics T124).
import { documentStatusCode } from '../codelists/openpeppol.ts'
import { rec19, rec21 } from '../codelists/uncefact.ts'
import { code, date, group, identifier, indicator, many, maybe, one, some, text, time } from '../definition/tree.ts'
import {
  additionalDocumentReference,
  addressLine,
  carrierParty,
  consignmentId,
  contact,
  country,
  customsDeclaration,
  datedReference,
  deliveryLocation,
  deliveryTermsAtLocation,
  documentReference,
  endpoint,
  freightAllowanceCharge,
  freightForwarderParty,
  item,
  legalEntityWithoutCountry,
  locationCoordinate,
  mainTransportationService,
  measureOfAnyUnit,
  measurementDimension,
  minimumTemperature,
  officeOfEntryLocation,
  optionalCountry,
  optionalPartyIdentification,
  partyIdentification,
  partyIdentificationWithScheme,
  partyName,
  partyTaxScheme,
  payeeParty,
  paymentTerms,
  period,
  postalAddress,
  referenceOfAnyType,
  registeredId,
  transportEquipment,
  transportEvent,
  transportHandlingUnitId,
} from './parts.ts'

const plannedArrivalTransportEventLocationAddress = group({
  StreetName: maybe(text),
  CityName: maybe(text),
  PostalZone: maybe(text),
  Country: one(country),
})

const plannedArrivalTransportEventLocation = group({
  ID: maybe(registeredId),
  Name: maybe(text),
  Address: maybe(plannedArrivalTransportEventLocationAddress),
})

const plannedArrivalTransportEvent = group({
  IdentificationID: one(identifier),
  Location: one(plannedArrivalTransportEventLocation),
  Period: one(period),
})

const locationAddress = group({
  StreetName: maybe(text),
  AdditionalStreetName: maybe(text),
  CityName: maybe(text),
  PostalZone: maybe(text),
  CountrySubentity: maybe(text),
  AddressLine: maybe(addressLine),
  Country: one(country),
  LocationCoordinate: maybe(locationCoordinate),
})

const location = group({ ID: maybe(registeredId), Name: maybe(text), Address: maybe(locationAddress) })

const consignorParty = group({
  PartyIdentification: maybe(partyIdentification),
  PartyName: maybe(partyName),
  PostalAddress: maybe(postalAddress),
  PartyLegalEntity: maybe(legalEntityWithoutCountry),
  Contact: maybe(contact),
})

const requestedPickupTransportEvent = group({
  IdentificationID: maybe(identifier),
  Location: one(deliveryLocation),
  Period: one(period),
})

const plannedDepartureTransportEvent = group({
  IdentificationID: maybe(identifier),
  Location: one(location),
  Period: one(period),
})

const transportUserParty = group({
  PartyIdentification: maybe(partyIdentification),
  PartyName: maybe(partyName),
  PostalAddress: maybe(postalAddress),
  PartyTaxScheme: maybe(partyTaxScheme),
  PartyLegalEntity: one(legalEntityWithoutCountry),
  Contact: maybe(contact),
})

const billToParty = group({
  PartyIdentification: maybe(partyIdentificationWithScheme),
  PartyName: maybe(partyName),
  PostalAddress: maybe(postalAddress),
  PartyTaxScheme: maybe(partyTaxScheme),
  PartyLegalEntity: one(legalEntityWithoutCountry),
  Contact: maybe(contact),
})

const consignmentTransportHandlingUnitGoodsItem = group({
  ID: maybe(identifier),
  SequenceNumberID: maybe(identifier),
  Description: maybe(text),
  HazardousRiskIndicator: maybe(indicator),
  Quantity: maybe(measureOfAnyUnit),
  Item: maybe(item),
})

const senderParty = group({
  EndpointID: one(endpoint),
  PartyIdentification: maybe(partyIdentification),
  PartyName: maybe(partyName),
  PostalAddress: maybe(postalAddress),
  PartyTaxScheme: maybe(partyTaxScheme),
  PartyLegalEntity: one(legalEntityWithoutCountry),
  Contact: maybe(contact),
})

const receiverParty = group({
  EndpointID: one(endpoint),
  PartyIdentification: one(optionalPartyIdentification),
  PartyName: maybe(partyName),
  PostalAddress: maybe(postalAddress),
  PartyTaxScheme: maybe(partyTaxScheme),
  PartyLegalEntity: one(legalEntityWithoutCountry),
  Contact: maybe(contact),
})

const transportHandlingUnit = group({
  ID: one(transportHandlingUnitId),
  TransportHandlingUnitTypeCode: one(rec21),
  HandlingCode: maybe(code),
  HandlingInstructions: maybe(text),
  HazardousRiskIndicator: maybe(indicator),
  ShippingMarks: maybe(text),
  TransportEquipment: many(transportEquipment),
  MeasurementDimension: many(measurementDimension),
  MinimumTemperature: maybe(minimumTemperature),
  MaximumTemperature: maybe(minimumTemperature),
  GoodsItem: many(consignmentTransportHandlingUnitGoodsItem),
  ShipmentDocumentReference: many(referenceOfAnyType),
})

const preCarriageShipmentStage = group({
  TransportModeCode: one(rec19),
  CarrierParty: maybe(carrierParty),
  PlannedDepartureTransportEvent: maybe(plannedDepartureTransportEvent),
  PlannedArrivalTransportEvent: maybe(plannedArrivalTransportEvent),
})

const mainCarriageShipmentStage = group({
  TransportModeCode: one(rec19),
  HazardousRiskIndicator: maybe(indicator),
  CarrierParty: maybe(carrierParty),
  PlannedDepartureTransportEvent: maybe(plannedDepartureTransportEvent),
  PlannedArrivalTransportEvent: maybe(plannedArrivalTransportEvent),
})

const consignment = group({
  ID: one(consignmentId),
  ConsigneeAssignedID: maybe(identifier),
  ConsignorAssignedID: maybe(identifier),
  GrossWeightMeasure: maybe(measureOfAnyUnit),
  GrossVolumeMeasure: maybe(measureOfAnyUnit),
  LoadingLengthMeasure: maybe(measureOfAnyUnit),
  HazardousRiskIndicator: maybe(indicator),
  TotalTransportHandlingUnitQuantity: maybe(measureOfAnyUnit),
  CustomsDeclaration: maybe(customsDeclaration),
  RequestedPickupTransportEvent: maybe(requestedPickupTransportEvent),
  RequestedDeliveryTransportEvent: maybe(requestedPickupTransportEvent),
  PlannedPickupTransportEvent: maybe(requestedPickupTransportEvent),
  PlannedDeliveryTransportEvent: maybe(requestedPickupTransportEvent),
  ConsigneeParty: one(freightForwarderParty),
  ConsignorParty: one(consignorParty),
  CarrierParty: maybe(carrierParty),
  OriginalDepartureCountry: maybe(country),
  FinalDestinationCountry: maybe(optionalCountry),
  TransportEvent: maybe(transportEvent),
  DeliveryTerms: maybe(deliveryTermsAtLocation),
  PaymentTerms: maybe(paymentTerms),
  FreightAllowanceCharge: many(freightAllowanceCharge),
  MainCarriageShipmentStage: maybe(mainCarriageShipmentStage),
  PreCarriageShipmentStage: many(preCarriageShipmentStage),
  OnCarriageShipmentStage: many(mainCarriageShipmentStage),
  TransportHandlingUnit: many(transportHandlingUnit),
  OfficeOfEntryLocation: maybe(officeOfEntryLocation),
  DocumentReference: many(documentReference),
})

export const transportExecutionPlanTree = group({
  CustomizationID: one(identifier),
  ProfileID: one(identifier),
  ProfileExecutionID: maybe(identifier),
  ID: one(identifier),
  IssueDate: one(date),
  IssueTime: one(time),
  DocumentStatusCode: maybe(documentStatusCode),
  Note: many(text),
  TransportUserRemarks: maybe(text),
  TransportServiceProviderRemarks: maybe(text),
  SenderParty: one(senderParty),
  ReceiverParty: one(receiverParty),
  TransportUserParty: one(transportUserParty),
  TransportServiceProviderParty: one(payeeParty),
  BillToParty: maybe(billToParty),
  TransportExecutionPlanRequestDocumentReference: maybe(datedReference),
  AdditionalDocumentReference: many(additionalDocumentReference),
  MainTransportationService: one(mainTransportationService),
  AdditionalTransportationService: many(mainTransportationService),
  Consignment: some(consignment),
})
