// The tree of the waybill (Peppol Logistics T125).
import { handlingCode } from '../codelists/openpeppol.ts'
import { rec19, rec21 } from '../codelists/uncefact.ts'
import { code, date, group, identifier, indicator, leaf, many, maybe, one, text, time } from '../definition/tree.ts'
import {
  additionalDocumentReference,
  addressWithoutLines,
  attachment,
  commodityClassification,
  consignmentId,
  contact,
  country,
  deliveryTerms,
  endpoint,
  freightForwarderParty,
  hazardousItem,
  legalEntityWithoutCountry,
  locationCoordinate,
  measure,
  measureOfAnyUnit,
  measurementDimension,
  minimumTemperature,
  optionalAddressLine,
  partyIdentification,
  partyLegalEntity,
  partyName,
  paymentTerms,
  period,
  person,
  postalAddress,
  railTransport,
  registeredId,
  shipmentId,
  signatory,
  transportEquipment,
  transportHandlingUnitId,
} from './parts.ts'

const despatchDespatchAddress = group({
  ID: maybe(identifier),
  StreetName: maybe(text),
  AdditionalStreetName: maybe(text),
  CityName: maybe(text),
  PostalZone: maybe(text),
  CountrySubentity: maybe(text),
  AddressLine: maybe(optionalAddressLine),
  Country: maybe(country),
  LocationCoordinate: maybe(locationCoordinate),
})

const signatureSignatoryParty = group({
  PartyName: maybe(partyName),
  PostalAddress: maybe(postalAddress),
  Person: maybe(signatory),
})

const deliveryDeliveryLocation = group({
  ID: maybe(registeredId),
  Name: maybe(text),
  Address: maybe(addressWithoutLines),
  LocationCoordinate: maybe(
    group({
      CoordinateSystemCode: one(code),
      LatitudeDegreesMeasure: one(measure),
      LongitudeDegreesMeasure: one(measure),
    }),
  ),
})

const transportHandlingUnitGoodsItemItem = group({
  Name: maybe(text),
  CommodityClassification: many(commodityClassification),
  HazardousItem: many(hazardousItem),
})

const deliveryDespatch = group({
  DespatchAddress: maybe(despatchDespatchAddress),
  EstimatedDespatchPeriod: one(period),
})

const goodsItem = group({
  Description: maybe(text),
  HazardousRiskIndicator: maybe(indicator),
  Item: maybe(transportHandlingUnitGoodsItemItem),
})

const signature = group({
  ID: one(identifier),
  ValidationDate: maybe(date),
  ValidationTime: maybe(time),
  SignatoryParty: one(signatureSignatoryParty),
  DigitalSignatureAttachment: one(attachment),
})

const consignorParty = group({
  EndpointID: one(endpoint),
  PartyIdentification: maybe(partyIdentification),
  PartyName: maybe(partyName),
  PostalAddress: maybe(postalAddress),
  PartyLegalEntity: one(legalEntityWithoutCountry),
  Contact: maybe(contact),
})

const carrierParty = group({
  EndpointID: one(endpoint),
  PartyIdentification: maybe(partyIdentification),
  PartyName: maybe(partyName),
  PostalAddress: maybe(postalAddress),
  PartyLegalEntity: maybe(partyLegalEntity),
  Contact: maybe(contact),
  Person: maybe(person),
})

const shipmentConsignmentTransportHandlingUnit = group({
  ID: one(transportHandlingUnitId),
  TransportHandlingUnitTypeCode: one(rec21),
  HandlingCode: maybe(leaf(handlingCode, { listID: maybe(identifier) })),
  HandlingInstructions: maybe(text),
  HazardousRiskIndicator: maybe(indicator),
  ShippingMarks: maybe(text),
  TransportEquipment: many(transportEquipment),
  MeasurementDimension: many(measurementDimension),
  MinimumTemperature: maybe(minimumTemperature),
  MaximumTemperature: maybe(minimumTemperature),
  GoodsItem: many(goodsItem),
})

const shipmentDelivery = group({
  TrackingID: maybe(identifier),
  DeliveryLocation: one(deliveryDeliveryLocation),
  EstimatedDeliveryPeriod: one(period),
  Despatch: maybe(deliveryDespatch),
  DeliveryTerms: maybe(deliveryTerms),
})

const shipmentConsignment = group({
  ID: one(consignmentId),
  ConsigneeAssignedID: maybe(identifier),
  ConsignorAssignedID: maybe(identifier),
  GrossWeightMeasure: maybe(measureOfAnyUnit),
  GrossVolumeMeasure: maybe(measureOfAnyUnit),
  LoadingLengthMeasure: maybe(measureOfAnyUnit),
  HazardousRiskIndicator: maybe(indicator),
  TotalTransportHandlingUnitQuantity: maybe(measureOfAnyUnit),
  ConsigneeParty: one(freightForwarderParty),
  OriginalDepartureCountry: maybe(country),
  FinalDestinationCountry: maybe(country),
  PaymentTerms: maybe(paymentTerms),
  TransportHandlingUnit: many(shipmentConsignmentTransportHandlingUnit),
})

const shipment = group({
  ID: one(shipmentId),
  Information: maybe(text),
  Consignment: one(shipmentConsignment),
  ShipmentStage: one(
    group({
      TransportModeCode: one(rec19),
      TransportMeans: maybe(
        group({
          AirTransport: maybe(group({ AircraftID: one(identifier) })),
          RoadTransport: maybe(group({ LicensePlateID: one(identifier) })),
          RailTransport: maybe(railTransport),
          MaritimeTransport: maybe(group({ VesselID: one(identifier) })),
        }),
      ),
    }),
  ),
  Delivery: maybe(shipmentDelivery),
})

export const waybillTree = group({
  CustomizationID: one(identifier),
  ProfileID: one(identifier),
  ID: one(identifier),
  CarrierAssignedID: maybe(identifier),
  IssueDate: one(date),
  IssueTime: one(time),
  Name: one(text),
  ShippingOrderID: maybe(identifier),
  ConsignorParty: one(consignorParty),
  CarrierParty: one(carrierParty),
  FreightForwarderParty: maybe(freightForwarderParty),
  Shipment: one(shipment),
  DocumentReference: many(additionalDocumentReference),
  Signature: many(signature),
})
