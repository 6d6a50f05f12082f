// Groups that several trees of the catalogue family share.
import { ehfIcd, ehfIso4217 } from '../codelists/ehf.ts'
import { image } from '../codelists/gs1.ts'
import { icd, iso3166, iso4217 } from '../codelists/iso.ts'
import { eas, mimeCode } from '../codelists/openpeppol.ts'
import { rec20, uncl1001, uncl4343, uncl6313 } from '../codelists/uncefact.ts'
import {
  binary,
  code,
  coded,
  date,
  decimal,
  fixed,
  group,
  identifier,
  leaf,
  many,
  maybe,
  one,
  text,
  time,
  uri,
} from '../definition/tree.ts'

export const quantity = leaf(decimal, { unitCode: one(rec20) })

export const registeredId = leaf(identifier, { schemeID: maybe(icd) })

export const partyIdentificationIdOfPartyIdentification = leaf(identifier, { schemeID: maybe(ehfIcd) })

export const endpoint = leaf(identifier, { schemeID: one(eas) })

export const addressLine = group({ Line: maybe(text) })

export const norwegianEndpoint = leaf(identifier, { schemeID: one(fixed('0192')) })

export const amount = leaf(decimal, { currencyID: one(iso4217) })

export const nameCode = leaf(code, { listID: one(identifier) })

export const ehfAmount = leaf(decimal, { currencyID: one(ehfIso4217) })

export const binaryObject = leaf(binary, { mimeCode: one(mimeCode), filename: one(text) })

export const validityPeriod = group({ StartDate: maybe(date, 'tir19-007'), EndDate: maybe(date, 'tir19-008') })

export const lineValidityPeriod = group({ StartDate: maybe(date, 'tir19-041'), EndDate: maybe(date, 'tir19-042') })

export const priceValidityPeriod = group({ StartDate: maybe(date, 'tir19-056'), EndDate: maybe(date, 'tir19-057') })

export const manufacturerParty = group({ PartyName: one(group({ Name: one(text, 'tir19-075') })) })

export const issuerParty = group({ PartyName: one(group({ Name: one(text) })) })

export const punchOutValidity = group({ EndDate: one(date, 'tir77-008'), EndTime: maybe(time, 'tir77-009') })

export const deliveryUnit = group({ BatchQuantity: one(quantity, 'tir77-017') })

export const punchOutManufacturer = group({ PartyName: one(group({ Name: one(text, 'tir77-025') })) })

export const punchOutIssuer = group({ PartyName: one(group({ Name: one(text, 'tir77-030') })) })

export const documentReference = group({ ID: one(identifier, 'tir58-016'), VersionID: maybe(identifier, 'tir58-017') })

export const providerRegistrationAddress = group({
  CityName: maybe(text, 'tir19-p028c'),
  Country: maybe(group({ IdentificationCode: one(iso3166, 'tir19-p028d') })),
})

export const receiverRegistrationAddress = group({
  CityName: maybe(text, 'tir19-p030c'),
  Country: maybe(group({ IdentificationCode: maybe(iso3166, 'tir19-p030d') })),
})

export const sellerContact = group({
  Name: maybe(text, 'tir19-027'),
  Telephone: maybe(text, 'tir19-030'),
  ElectronicMail: maybe(text, 'tir19-031'),
})

export const contractorContact = group({
  Name: maybe(text, 'tir19-080'),
  Telephone: maybe(text, 'tir19-082'),
  ElectronicMail: maybe(text, 'tir19-083'),
})

export const componentRelatedItem = group({
  ID: maybe(identifier, 'tir19-045'),
  Quantity: maybe(quantity, 'tir19-046'),
})

export const accessoryRelatedItem = group({
  ID: maybe(identifier, 'tir19-118'),
  Quantity: maybe(quantity, 'tir19-119'),
})

export const requiredRelatedItem = group({ ID: maybe(identifier, 'tir19-048'), Quantity: maybe(quantity, 'tir19-049') })

export const replacedRelatedItem = group({ ID: maybe(identifier, 'tir19-120'), Quantity: maybe(quantity, 'tir19-121') })

export const itemInstance = group({
  BestBeforeDate: maybe(date, 'tir19-058'),
  LotIdentification: maybe(group({ LotNumberID: maybe(identifier, 'tir19-059') })),
})

export const punchOutLineValidity = group({
  StartDate: maybe(date, 'tir77-027'),
  EndDate: maybe(date, 'OP-T77-013'),
  EndTime: maybe(time, 'OP-T77-014'),
})

export const attachment = group({
  EmbeddedDocumentBinaryObject: maybe(binaryObject, 'tir19-107'),
  ExternalReference: maybe(group({ URI: one(uri, 'tir19-086') })),
})

export const documentResponse = group({
  Response: one(group({ ResponseCode: one(uncl4343, 'tir58-014') })),
  DocumentReference: one(documentReference),
})

export const dimension = group({
  AttributeID: one(uncl6313, 'tir19-104'),
  Measure: maybe(quantity, 'tir19-098, tir19-099, tir19-100, tir19-101, tir19-p037, tir19-p017, tir19-p016'),
  Description: many(text, 'tir19-p038'),
  MinimumMeasure: maybe(quantity, 'tir19-115, OP-T19-015'),
  MaximumMeasure: maybe(quantity, 'tir19-116, OP-T19-014'),
})

export const providerAddress = group({
  StreetName: maybe(text, 'tir19-p029a'),
  AdditionalStreetName: maybe(text, 'tir19-p029b'),
  CityName: maybe(text, 'tir19-p029c'),
  PostalZone: maybe(text, 'tir19-p029d'),
  CountrySubentity: maybe(text, 'tir19-p029e'),
  AddressLine: maybe(addressLine),
  Country: one(group({ IdentificationCode: one(iso3166, 'tir19-p029f') })),
})

export const receiverAddress = group({
  StreetName: maybe(text, 'tir19-p031a'),
  AdditionalStreetName: maybe(text, 'tir19-p031b'),
  CityName: maybe(text, 'tir19-p031c'),
  PostalZone: maybe(text, 'tir19-p031d'),
  CountrySubentity: maybe(text, 'tir19-p031e'),
  AddressLine: maybe(addressLine),
  Country: one(group({ IdentificationCode: one(iso3166, 'tir19-p031f') })),
})

export const sellerAddress = group({
  StreetName: maybe(text, 'tir19-021'),
  AdditionalStreetName: maybe(text, 'tir19-022'),
  CityName: maybe(text, 'tir19-023'),
  PostalZone: maybe(text, 'tir19-024'),
  CountrySubentity: maybe(text, 'tir19-025'),
  AddressLine: maybe(addressLine),
  Country: one(group({ IdentificationCode: one(iso3166, 'tir19-026') })),
})

export const contractorAddress = group({
  StreetName: maybe(text, 'tir19-p041'),
  AdditionalStreetName: maybe(text, 'tir19-p042'),
  CityName: maybe(text, 'tir19-p043'),
  PostalZone: maybe(text, 'tir19-p044'),
  CountrySubentity: maybe(text, 'tir19-p045'),
  AddressLine: maybe(group({ Line: maybe(text, 'tir19-p047') })),
  Country: one(group({ IdentificationCode: one(iso3166, 'tir19-p046') })),
})

export const territory = group({
  StreetName: maybe(text, 'tir19-108'),
  AdditionalStreetName: maybe(text, 'tir19-109'),
  CityName: maybe(text, 'tir19-060, tir19-110'),
  PostalZone: maybe(text, 'tir19-111'),
  CountrySubentity: maybe(text, 'tir19-062, tir19-112'),
  AddressLine: maybe(addressLine),
  Country: maybe(group({ IdentificationCode: one(iso3166, 'tir19-063, tir19-113') })),
})

export const itemSpecificationDocumentReference = group({
  ID: one(identifier, 'tir19-105'),
  DocumentTypeCode: maybe(coded(uncl1001, image), 'tir19-086a'),
  DocumentDescription: many(text, 'tir19-106'),
  Attachment: maybe(attachment),
})

export const punchOutTerritory = group({
  StreetName: maybe(text, 'OP-T77-007'),
  AdditionalStreetName: maybe(text, 'OP-T77-008'),
  CityName: maybe(text, 'OP-T77-010'),
  PostalZone: maybe(text, 'OP-T77-011'),
  CountrySubentity: maybe(text, 'OP-T77-012'),
  AddressLine: maybe(group({ Line: maybe(text, 'OP-T77-009') })),
  Country: maybe(group({ IdentificationCode: one(iso3166, 'tir01-033') })),
})
