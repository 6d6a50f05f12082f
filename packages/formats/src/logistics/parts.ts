// Groups that several trees of Peppol Logistics share.
import { iso3166 } from '../codelists/iso.ts'
import { logisticsEas, logisticsIcd, logisticsIso4217 } from '../codelists/logistics.ts'
import {
  consignmentIDType,
  freightAllowanceChargeReasonCode,
  mimeCode,
  shipmentIDType,
  transportHandlingUnitIDType,
  transportServiceCode,
} from '../codelists/openpeppol.ts'
import { rec20, tred8155, uncl1001, uncl6313T120, uncl7143, uncl8053, uncl8273 } from '../codelists/uncefact.ts'
import {
  binary,
  code,
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

export const country = group({ IdentificationCode: one(iso3166) })

export const measure = leaf(decimal, { unitCode: one(rec20) })

export const registeredId = leaf(identifier, { schemeID: maybe(logisticsIcd) })

export const addressLine = group({ Line: one(text) })

export const partyName = group({ Name: one(text) })

export const idWithScheme = leaf(identifier, { schemeID: one(logisticsIcd) })

export const idOnly = group({ ID: one(identifier) })

export const measureOfAnyUnit = leaf(decimal, { unitCode: one(code) })

export const endpoint = leaf(identifier, { schemeID: one(logisticsEas) })

export const optionalCountry = group({ IdentificationCode: maybe(iso3166) })

export const countryOfAnyCode = group({ IdentificationCode: one(code) })

export const externalReference = group({ URI: one(uri) })

export const idOfAnyScheme = leaf(identifier, { schemeID: maybe(identifier) })

export const transportHandlingUnitId = leaf(identifier, { schemeID: maybe(transportHandlingUnitIDType) })

export const nameCode = leaf(code, { listID: one(identifier) })

export const consignmentId = leaf(identifier, { schemeID: maybe(consignmentIDType) })

export const amount = leaf(decimal, { currencyID: one(logisticsIso4217) })

export const optionalAddressLine = group({ Line: maybe(text) })

export const shipmentId = leaf(identifier, { schemeID: maybe(shipmentIDType) })

export const hazardousGoodsTransit = group({ PackingCriteriaCode: one(code) })

export const partyIdentification = group({ ID: one(registeredId) })

export const binaryObject = leaf(binary, { mimeCode: one(mimeCode), filename: one(text) })

export const partyIdentificationWithScheme = group({ ID: one(idWithScheme) })

export const identityDocument = group({ ID: one(identifier), DocumentType: one(text) })

export const mainTransportationService = group({
  TransportServiceCode: one(transportServiceCode),
  TransportationServiceDescription: maybe(text),
})

export const railTransport = group({ TrainID: one(identifier), RailCarID: maybe(identifier) })

export const paymentTerms = group({ ID: maybe(identifier), Note: maybe(text) })

export const identityReference = group({ ID: one(identifier), DocumentType: maybe(text) })

export const optionalPartyIdentification = group({ ID: maybe(registeredId) })

export const contact = group({ Name: maybe(text), Telephone: maybe(text), ElectronicMail: maybe(text) })

export const partyTaxScheme = group({ CompanyID: one(identifier), TaxScheme: one(idOnly) })

export const registrationAddress = group({ CityName: maybe(text), Country: one(country) })

export const measurementDimension = group({ AttributeID: one(uncl6313T120), Measure: one(measure) })

export const minimumTemperature = group({ AttributeID: one(uncl6313T120), Measure: one(measureOfAnyUnit) })

export const registrationAddressOfAnyCountry = group({ CityName: maybe(text), Country: one(countryOfAnyCode) })

export const person = group({ IdentityDocumentReference: one(identityDocument) })

export const optionalRegistrationCountry = group({ CityName: maybe(text), Country: one(optionalCountry) })

export const emergencyTemperature = group({ AttributeID: one(identifier), Measure: one(measure) })

export const documentReference = group({
  ID: one(identifier),
  DocumentTypeCode: maybe(uncl1001),
  DocumentType: maybe(text),
})

export const datedReference = group({ ID: one(identifier), IssueDate: maybe(date), IssueTime: maybe(time) })

export const itemClassificationCode = leaf(code, {
  listID: one(uncl7143),
  listVersionID: maybe(identifier),
  name: maybe(text),
})

export const identifiedPersons = group({ IdentityDocumentReference: some(identityReference) })

export const standardItemIdentification = group({ ID: one(idWithScheme), ExtendedID: maybe(identifier) })

export const namedLocation = group({ ID: maybe(registeredId), Name: maybe(text) })

export const referenceOfAnyType = group({
  ID: one(identifier),
  DocumentTypeCode: maybe(code),
  DocumentType: maybe(text),
})

export const period = group({
  StartDate: maybe(date),
  StartTime: maybe(time),
  EndDate: maybe(date),
  EndTime: maybe(time),
})

export const deliveryTerms = group({
  ID: maybe(identifier),
  SpecialTerms: maybe(text),
  DeliveryLocation: maybe(idOnly),
})

export const commodityClassification = group({ ItemClassificationCode: one(itemClassificationCode) })

export const freightAllowanceCharge = group({
  ChargeIndicator: one(indicator),
  AllowanceChargeReasonCode: one(freightAllowanceChargeReasonCode),
  Amount: one(leaf(decimal, { currencyID: one(identifier) })),
})

export const itemCommodityClassification = group({
  ItemClassificationCode: one(leaf(code, { listID: one(uncl7143), listVersionID: one(identifier), name: one(text) })),
})

export const attachment = group({
  EmbeddedDocumentBinaryObject: maybe(binaryObject),
  ExternalReference: maybe(externalReference),
})

export const signatory = group({
  ID: maybe(idOfAnyScheme),
  FirstName: maybe(text),
  FamilyName: one(text),
  JobTitle: maybe(text),
})

export const transportEquipment = group({
  ID: one(identifier),
  TransportEquipmentTypeCode: maybe(uncl8053),
  SizeTypeCode: maybe(tred8155),
  RefrigerationOnIndicator: maybe(indicator),
  Description: maybe(text),
  PowerIndicator: maybe(indicator),
})

export const deliveryTermsAtLocation = group({
  ID: maybe(identifier),
  SpecialTerms: maybe(text),
  DeliveryLocation: maybe(namedLocation),
})

export const partyLegalEntity = group({
  RegistrationName: one(text),
  CompanyID: maybe(idWithScheme),
  RegistrationAddress: maybe(registrationAddress),
})

export const locationCoordinate = group({
  CoordinateSystemCode: one(code),
  LatitudeDegreesMeasure: one(measure),
  LongitudeDegreesMeasure: one(measure),
  AltitudeMeasure: maybe(measure),
})

export const legalEntityOfAnyCountry = group({
  RegistrationName: one(text),
  CompanyID: maybe(idWithScheme),
  RegistrationAddress: maybe(registrationAddressOfAnyCountry),
})

export const legalEntityWithoutCountry = group({
  RegistrationName: one(text),
  CompanyID: maybe(idWithScheme),
  RegistrationAddress: maybe(optionalRegistrationCountry),
})

export const postalAddress = group({
  StreetName: maybe(text),
  AdditionalStreetName: maybe(text),
  CityName: maybe(text),
  PostalZone: maybe(text),
  CountrySubentity: maybe(text),
  AddressLine: maybe(addressLine),
  Country: one(country),
})

export const additionalDocumentReference = group({
  ID: one(identifier),
  DocumentTypeCode: maybe(uncl1001),
  DocumentType: maybe(text),
  Attachment: maybe(attachment),
})

export const senderAddress = group({
  StreetName: maybe(text),
  AdditionalStreetName: maybe(text),
  CityName: maybe(text),
  PostalZone: maybe(text),
  CountrySubentity: maybe(text),
  AddressLine: maybe(addressLine),
  Country: one(countryOfAnyCode),
})

export const addressWithoutLines = group({
  StreetName: maybe(text),
  AdditionalStreetName: maybe(text),
  CityName: maybe(text),
  PostalZone: maybe(text),
  CountrySubentity: maybe(text),
  AddressLine: maybe(optionalAddressLine),
  Country: one(country),
})

export const address = group({
  StreetName: maybe(text),
  AdditionalStreetName: maybe(text),
  CityName: maybe(text),
  PostalZone: maybe(text),
  CountrySubentity: maybe(text),
  AddressLine: maybe(addressLine),
  Country: maybe(optionalCountry),
  LocationCoordinate: maybe(locationCoordinate),
})

export const officeOfEntryAddress = group({
  StreetName: maybe(text),
  AdditionalStreetName: maybe(text),
  CityName: maybe(text),
  PostalZone: maybe(text),
  CountrySubentity: maybe(text),
  AddressLine: maybe(addressLine),
  Country: maybe(country),
  LocationCoordinate: maybe(locationCoordinate),
})

export const hazardousItem = group({
  ID: maybe(identifier),
  AdditionalInformation: maybe(text),
  UNDGCode: maybe(uncl8273),
  TechnicalName: maybe(text),
  CategoryName: maybe(text),
  HazardousCategoryCode: maybe(code),
  HazardClassID: maybe(identifier),
  NetWeightMeasure: maybe(measure),
  NetVolumeMeasure: maybe(measure),
  HazardousGoodsTransit: many(hazardousGoodsTransit),
  EmergencyTemperature: maybe(emergencyTemperature),
})

export const deliveryLocation = group({ ID: maybe(registeredId), Name: maybe(text), Address: maybe(address) })

export const officeOfEntryLocation = group({
  ID: maybe(registeredId),
  Name: maybe(text),
  Address: maybe(officeOfEntryAddress),
})

export const item = group({
  Name: maybe(text),
  CommodityClassification: many(itemCommodityClassification),
  HazardousItem: many(hazardousItem),
})

export const freightForwarderParty = group({
  PartyIdentification: maybe(partyIdentification),
  PartyName: maybe(partyName),
  PostalAddress: maybe(postalAddress),
  PartyLegalEntity: maybe(partyLegalEntity),
  Contact: maybe(contact),
})

export const transportEvent = group({ Location: maybe(deliveryLocation), Period: one(period) })

export const carrierParty = group({
  PartyIdentification: maybe(partyIdentification),
  PartyName: maybe(partyName),
  PostalAddress: maybe(postalAddress),
  PartyLegalEntity: maybe(partyLegalEntity),
  Contact: maybe(contact),
  Person: maybe(person),
})

export const payeeParty = group({
  PartyIdentification: maybe(partyIdentification),
  PartyName: maybe(partyName),
  PostalAddress: maybe(postalAddress),
  PartyTaxScheme: maybe(partyTaxScheme),
  PartyLegalEntity: one(partyLegalEntity),
  Contact: maybe(contact),
})

export const transportUserParty = group({
  EndpointID: one(endpoint),
  PartyIdentification: maybe(partyIdentification),
  PartyName: maybe(partyName),
  PostalAddress: maybe(postalAddress),
  PartyTaxScheme: maybe(partyTaxScheme),
  PartyLegalEntity: one(partyLegalEntity),
  Contact: maybe(contact),
})

export const customsDeclaration = group({
  ID: one(identifier),
  FunctionCode: maybe(code),
  ValidityPeriod: maybe(group({ StartDate: one(date) })),
  CustomsParty: maybe(payeeParty),
  AdditionalDocumentReference: many(documentReference),
})
