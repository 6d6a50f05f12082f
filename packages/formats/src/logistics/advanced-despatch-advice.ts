// The tree of the advanced despatch advice (Peppol Logistics T120).
import {
  despatchAdviceTypeCode,
  documentStatusCode,
  handlingCode,
  productTraceIDschemeIDCode,
} from '../codelists/openpeppol.ts'
import { rec19, rec21, rec28, tred4079 } from '../codelists/uncefact.ts'
import {
  code,
  coded,
  date,
  decimal,
  group,
  identifier,
  indicator,
  leaf,
  many,
  maybe,
  one,
  some,
  text,
  time,
  uri,
} from '../definition/tree.ts'
import {
  additionalDocumentReference,
  addressLine,
  amount,
  commodityClassification,
  consignmentId,
  contact,
  country,
  countryOfAnyCode,
  deliveryLocation,
  deliveryTerms,
  endpoint,
  hazardousItem,
  idOfAnyScheme,
  idOnly,
  identifiedPersons,
  legalEntityOfAnyCountry,
  locationCoordinate,
  measure,
  measureOfAnyUnit,
  measurementDimension,
  minimumTemperature,
  nameCode,
  optionalPartyIdentification,
  partyIdentification,
  partyIdentificationWithScheme,
  partyName,
  partyTaxScheme,
  period,
  postalAddress,
  railTransport,
  registeredId,
  senderAddress,
  shipmentId,
  standardItemIdentification,
  transportEquipment,
  transportHandlingUnitId,
} from './parts.ts'

const goodsItem = group({
  ID: one(identifier),
  HazardousRiskIndicator: maybe(indicator),
  DeclaredStatisticsValueAmount: maybe(amount),
  Quantity: one(measureOfAnyUnit),
  TraceID: maybe(idOfAnyScheme),
})

const additionalItemProperty = group({
  ID: maybe(
    leaf(identifier, { schemeDataURI: maybe(uri), schemeID: maybe(identifier), schemeVersionID: maybe(identifier) }),
  ),
  Name: one(text),
  NameCode: maybe(nameCode),
  Value: one(text),
  ValueQuantity: maybe(measure),
  ValueQualifier: maybe(text),
})

const transportMeans = group({
  AirTransport: maybe(group({ AircraftID: one(identifier) })),
  RoadTransport: maybe(group({ LicensePlateID: one(identifier) })),
  RailTransport: maybe(railTransport),
  MaritimeTransport: maybe(group({ VesselID: one(identifier) })),
  MeasurementDimension: many(measurementDimension),
})

const originator = group({
  PartyIdentification: maybe(partyIdentification),
  PartyName: maybe(partyName),
  PostalAddress: maybe(postalAddress),
})

const originatorCustomerParty = group({ Party: one(originator) })

const shipmentStage = group({
  TransportModeCode: one(rec19),
  TransportMeansTypeCode: maybe(rec28),
  TransportMeans: maybe(transportMeans),
})

const innermostPackage = group({
  ID: maybe(identifier),
  ReturnableMaterialIndicator: maybe(indicator),
  PackagingTypeCode: one(rec21),
  PackingMaterial: maybe(text),
  GoodsItem: many(goodsItem),
  MeasurementDimension: many(measurementDimension),
})

const manufacturerParty = group({
  PartyIdentification: maybe(partyIdentification),
  PartyName: maybe(partyName),
  PostalAddress: maybe(senderAddress),
  PartyLegalEntity: maybe(group({ RegistrationName: one(text) })),
})

const despatchAddress = group({
  ID: maybe(registeredId),
  StreetName: maybe(text),
  AdditionalStreetName: maybe(text),
  CityName: maybe(text),
  PostalZone: maybe(text),
  CountrySubentity: maybe(text),
  AddressLine: maybe(addressLine),
  Country: maybe(country),
  LocationCoordinate: maybe(locationCoordinate),
})

const itemInstance = group({
  ProductTraceID: maybe(leaf(identifier, { schemeID: maybe(productTraceIDschemeIDCode) })),
  ManufactureDate: maybe(date),
  ManufactureTime: maybe(time),
  BestBeforeDate: maybe(date),
  SerialID: maybe(identifier),
  AdditionalItemProperty: many(additionalItemProperty),
  LotIdentification: maybe(group({ LotNumberID: maybe(identifier), ExpiryDate: maybe(date) })),
})

const despatch = group({
  ActualDespatchDate: maybe(date),
  ActualDespatchTime: maybe(time),
  DespatchAddress: maybe(despatchAddress),
})

const despatchEquipment = group({
  TransportEquipmentTypeCode: maybe(
    leaf(code, { listID: maybe(identifier), listAgencyID: maybe(identifier), listVersionID: maybe(identifier) }),
  ),
  Description: maybe(text),
  MeasurementDimension: many(
    group({ AttributeID: one(identifier), Measure: maybe(measure), Description: maybe(text) }),
  ),
  ProviderParty: maybe(
    group({ PartyIdentification: maybe(optionalPartyIdentification), PartyName: maybe(group({ Name: maybe(text) })) }),
  ),
  GoodsItem: maybe(
    group({
      Item: maybe(
        group({
          SellersItemIdentification: maybe(idOnly),
          StandardItemIdentification: maybe(partyIdentificationWithScheme),
        }),
      ),
    }),
  ),
})

const buyerCustomerPartyParty = group({
  PartyIdentification: maybe(partyIdentification),
  PartyName: maybe(partyName),
  PostalAddress: maybe(postalAddress),
  PartyTaxScheme: maybe(partyTaxScheme),
  PartyLegalEntity: maybe(legalEntityOfAnyCountry),
  Contact: maybe(contact),
})

const originalDespatchTransportationService = group({
  TransportServiceCode: one(code),
  TransportEquipment: many(despatchEquipment),
  EnvironmentalEmission: many(
    group({
      EnvironmentalEmissionTypeCode: one(leaf(code, { listID: maybe(identifier), name: maybe(text) })),
      ValueMeasure: one(measure),
    }),
  ),
})

const buyerCustomerParty = group({ Party: one(buyerCustomerPartyParty) })

const party = group({
  EndpointID: one(endpoint),
  PartyIdentification: maybe(partyIdentification),
  PartyName: maybe(partyName),
  PostalAddress: maybe(postalAddress),
  PartyTaxScheme: maybe(partyTaxScheme),
  PartyLegalEntity: one(legalEntityOfAnyCountry),
  Contact: maybe(contact),
})

const despatchSupplierParty = group({ Party: one(party) })

const consignmentCarrierParty = group({
  PartyIdentification: maybe(partyIdentification),
  PartyName: maybe(partyName),
  PostalAddress: maybe(
    group({
      StreetName: maybe(text),
      AdditionalStreetName: maybe(text),
      CityName: maybe(text),
      PostalZone: maybe(text),
      CountrySubentity: maybe(text),
      AddressLine: maybe(addressLine),
      Country: maybe(countryOfAnyCode),
    }),
  ),
  PartyTaxScheme: maybe(partyTaxScheme),
  PartyLegalEntity: maybe(legalEntityOfAnyCountry),
  Contact: maybe(contact),
  Person: maybe(identifiedPersons),
})

const containedPackage = group({
  ID: maybe(identifier),
  ReturnableMaterialIndicator: maybe(indicator),
  PackagingTypeCode: one(rec21),
  PackingMaterial: maybe(text),
  ContainedPackage: many(innermostPackage),
  GoodsItem: many(goodsItem),
  MeasurementDimension: many(measurementDimension),
})

const transportHandlingUnitPackage = group({
  ID: maybe(transportHandlingUnitId),
  ReturnableMaterialIndicator: maybe(indicator),
  PackagingTypeCode: one(rec21),
  PackingMaterial: maybe(text),
  ContainedPackage: many(containedPackage),
  GoodsItem: many(goodsItem),
  MeasurementDimension: many(measurementDimension),
})

const delivery = group({
  ActualDeliveryDate: maybe(date),
  ActualDeliveryTime: maybe(time),
  TrackingID: maybe(identifier),
  DeliveryLocation: maybe(deliveryLocation),
  EstimatedDeliveryPeriod: maybe(period),
  Despatch: maybe(despatch),
  DeliveryTerms: maybe(deliveryTerms),
})

const consignment = group({
  ID: one(consignmentId),
  HazardousRiskIndicator: maybe(indicator),
  HandlingCode: maybe(leaf(coded(tred4079, handlingCode), { listID: one(identifier) })),
  HandlingInstructions: maybe(text),
  CarrierParty: maybe(consignmentCarrierParty),
  OriginalDespatchTransportationService: maybe(originalDespatchTransportationService),
})

const transportHandlingUnit = group({
  ID: one(transportHandlingUnitId),
  TransportHandlingUnitTypeCode: one(rec21),
  HandlingCode: maybe(leaf(coded(tred4079, handlingCode), { listID: one(identifier) })),
  HandlingInstructions: maybe(text),
  HazardousRiskIndicator: maybe(indicator),
  ShippingMarks: maybe(text),
  TransportEquipment: many(transportEquipment),
  MeasurementDimension: many(measurementDimension),
  MinimumTemperature: maybe(minimumTemperature),
  MaximumTemperature: maybe(minimumTemperature),
  GoodsItem: many(goodsItem),
  Package: many(transportHandlingUnitPackage),
})

const despatchLineItem = group({
  Name: one(text),
  BuyersItemIdentification: maybe(idOnly),
  SellersItemIdentification: maybe(idOnly),
  ManufacturersItemIdentification: maybe(idOnly),
  StandardItemIdentification: maybe(standardItemIdentification),
  CommodityClassification: many(commodityClassification),
  HazardousItem: many(hazardousItem),
  AdditionalItemProperty: many(additionalItemProperty),
  ManufacturerParty: maybe(manufacturerParty),
  ItemInstance: many(itemInstance),
  Certificate: many(
    group({
      ID: one(identifier),
      CertificateTypeCode: one(code),
      CertificateType: one(text),
      Remarks: maybe(text),
      IssuerParty: one(group({ PartyName: one(partyName) })),
    }),
  ),
  Dimension: many(measurementDimension),
})

const despatchLine = group({
  ID: one(identifier),
  Note: maybe(text),
  DeliveredQuantity: one(measure),
  OutstandingQuantity: maybe(measure),
  OutstandingReason: many(text),
  OrderLineReference: one(
    group({
      LineID: one(identifier),
      SalesOrderLineID: maybe(identifier),
      OrderReference: maybe(group({ ID: one(identifier), SalesOrderID: maybe(identifier) })),
    }),
  ),
  DocumentReference: many(additionalDocumentReference),
  Item: one(despatchLineItem),
})

const shipment = group({
  ID: one(shipmentId),
  Information: many(text),
  GrossWeightMeasure: maybe(measure),
  GrossVolumeMeasure: maybe(measure),
  TotalTransportHandlingUnitQuantity: maybe(decimal),
  DeclaredStatisticsValueAmount: maybe(amount),
  Consignment: maybe(consignment),
  ShipmentStage: maybe(shipmentStage),
  Delivery: maybe(delivery),
  TransportHandlingUnit: many(transportHandlingUnit),
})

export const advancedDespatchAdviceTree = group({
  CustomizationID: one(identifier),
  ProfileID: one(identifier),
  ID: one(identifier),
  IssueDate: one(date),
  IssueTime: one(time),
  DocumentStatusCode: maybe(documentStatusCode),
  DespatchAdviceTypeCode: maybe(despatchAdviceTypeCode),
  Note: maybe(text),
  OrderReference: many(idOnly),
  AdditionalDocumentReference: many(additionalDocumentReference),
  DespatchSupplierParty: one(despatchSupplierParty),
  DeliveryCustomerParty: one(despatchSupplierParty),
  BuyerCustomerParty: maybe(buyerCustomerParty),
  SellerSupplierParty: maybe(buyerCustomerParty),
  OriginatorCustomerParty: maybe(originatorCustomerParty),
  Shipment: one(shipment),
  DespatchLine: some(despatchLine),
})
