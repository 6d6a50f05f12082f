// The tree of the transport execution plan request (Peppol Logistics T123).
import { documentStatusCode } from '../codelists/openpeppol.ts'
import { rec19, rec21 } from '../codelists/uncefact.ts'
import { code, date, group, identifier, indicator, many, maybe, one, some, text, time } from '../definition/tree.ts'
import {
  additionalDocumentReference,
  amount,
  carrierParty,
  consignmentId,
  country,
  customsDeclaration,
  deliveryTermsAtLocation,
  documentReference,
  freightAllowanceCharge,
  freightForwarderParty,
  item,
  mainTransportationService,
  measureOfAnyUnit,
  measurementDimension,
  minimumTemperature,
  officeOfEntryLocation,
  optionalCountry,
  payeeParty,
  paymentTerms,
  period,
  railTransport,
  referenceOfAnyType,
  registeredId,
  transportEquipment,
  transportEvent,
  transportHandlingUnitId,
  transportUserParty,
} from './parts.ts'

const requestedArrivalTransportEvent = group({
  IdentificationID: maybe(identifier),
  Location: one(
    group({
      ID: maybe(registeredId),
      Name: maybe(text),
      Address: maybe(
        group({ StreetName: maybe(text), CityName: maybe(text), PostalZone: maybe(text), Country: maybe(country) }),
      ),
    }),
  ),
  Period: one(period),
})

const consignmentRequestedPickupTransportEvent = group({
  IdentificationID: maybe(identifier),
  Location: one(officeOfEntryLocation),
  Period: one(period),
})

const transportHandlingUnitGoodsItem = group({
  ID: maybe(identifier),
  SequenceNumberID: maybe(identifier),
  Description: maybe(text),
  HazardousRiskIndicator: maybe(indicator),
  Item: maybe(item),
})

const consignmentMainCarriageShipmentStage = group({
  TransportModeCode: one(rec19),
  HazardousRiskIndicator: maybe(indicator),
  TransportMeans: maybe(
    group({
      RegistrationNationalityID: maybe(identifier),
      AirTransport: maybe(group({ AircraftID: one(identifier) })),
      RoadTransport: maybe(group({ LicensePlateID: one(identifier) })),
      RailTransport: maybe(railTransport),
      MaritimeTransport: maybe(group({ VesselID: one(identifier) })),
    }),
  ),
  RequestedDepartureTransportEvent: maybe(consignmentRequestedPickupTransportEvent),
  RequestedArrivalTransportEvent: maybe(requestedArrivalTransportEvent),
})

const consignmentTransportHandlingUnit = group({
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
  GoodsItem: many(transportHandlingUnitGoodsItem),
  ShipmentDocumentReference: many(referenceOfAnyType),
})

const consignment = group({
  ID: one(consignmentId),
  ConsigneeAssignedID: maybe(identifier),
  ConsignorAssignedID: maybe(identifier),
  DeclaredCustomsValueAmount: maybe(amount),
  GrossWeightMeasure: maybe(measureOfAnyUnit),
  GrossVolumeMeasure: maybe(measureOfAnyUnit),
  LoadingLengthMeasure: maybe(measureOfAnyUnit),
  HazardousRiskIndicator: maybe(indicator),
  TotalTransportHandlingUnitQuantity: maybe(measureOfAnyUnit),
  CustomsDeclaration: maybe(customsDeclaration),
  RequestedPickupTransportEvent: maybe(consignmentRequestedPickupTransportEvent),
  RequestedDeliveryTransportEvent: maybe(consignmentRequestedPickupTransportEvent),
  ConsigneeParty: one(freightForwarderParty),
  ConsignorParty: one(freightForwarderParty),
  CarrierParty: maybe(carrierParty),
  OriginalDepartureCountry: maybe(optionalCountry),
  FinalDestinationCountry: maybe(optionalCountry),
  TransportEvent: maybe(transportEvent),
  DeliveryTerms: maybe(deliveryTermsAtLocation),
  PaymentTerms: maybe(paymentTerms),
  FreightAllowanceCharge: many(freightAllowanceCharge),
  MainCarriageShipmentStage: maybe(consignmentMainCarriageShipmentStage),
  TransportHandlingUnit: many(consignmentTransportHandlingUnit),
  OfficeOfEntryLocation: maybe(officeOfEntryLocation),
  DocumentReference: many(documentReference),
})

export const transportExecutionPlanRequestTree = group({
  CustomizationID: one(identifier),
  ProfileID: one(identifier),
  ProfileExecutionID: maybe(identifier),
  ID: one(identifier),
  IssueDate: one(date),
  IssueTime: one(time),
  DocumentStatusCode: maybe(documentStatusCode),
  Note: many(text),
  TransportUserRemarks: maybe(text),
  TransportUserParty: one(transportUserParty),
  TransportServiceProviderParty: one(transportUserParty),
  PayeeParty: maybe(payeeParty),
  AdditionalDocumentReference: many(additionalDocumentReference),
  MainTransportationService: one(mainTransportationService),
  AdditionalTransportationService: many(mainTransportationService),
  Consignment: some(consignment),
})
