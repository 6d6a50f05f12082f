// Groups that the despatch advices of Peppol (T16) and EHF share.
import { iso3166 } from '../codelists/iso.ts'
import { rec20 } from '../codelists/uncefact.ts'
import { date, decimal, group, identifier, leaf, maybe, one, some, text, time } from '../definition/tree.ts'

export const measure = leaf(decimal, { unitCode: one(rec20) })

export const identityDocument = group({ ID: one(identifier, 'tir16-078'), DocumentType: maybe(text, 'tir16-p009') })

export const sellersItemIdentification = group({
  ID: one(identifier, 'tir16-053'),
  ExtendedID: maybe(identifier, 'tir16-054'),
})

export const lotIdentification = group({
  LotNumberID: maybe(identifier, 'tir16-082'),
  ExpiryDate: maybe(date, 'tir16-081'),
})

export const despatchContact = group({
  Name: maybe(text, 'tir16-008'),
  Telephone: maybe(text, 'tir16-012'),
  ElectronicMail: maybe(text, 'tir16-013'),
})

export const deliveryContact = group({
  Name: maybe(text, 'tir16-024'),
  Telephone: maybe(text, 'tir16-027'),
  ElectronicMail: maybe(text, 'tir16-028'),
})

export const person = group({ IdentityDocumentReference: some(identityDocument) })

export const estimatedDeliveryPeriod = group({
  StartDate: maybe(date, 'tir16-042'),
  StartTime: maybe(time, 'tir16-043'),
  EndDate: maybe(date, 'tir16-044'),
  EndTime: maybe(time, 'tir16-045'),
})

export const despatcherAddress = group({
  StreetName: maybe(text, 'tir16-p012'),
  AdditionalStreetName: maybe(text, 'tir16-p013'),
  CityName: maybe(text, 'tir16-p014'),
  PostalZone: maybe(text, 'tir16-p015'),
  CountrySubentity: maybe(text, 'tir16-p016'),
  AddressLine: maybe(group({ Line: maybe(text, 'tir16-p017') })),
  Country: one(group({ IdentificationCode: one(iso3166, 'tir16-p045') })),
})

export const deliveryCustomerAddress = group({
  StreetName: maybe(text, 'tir16-018'),
  AdditionalStreetName: maybe(text, 'tir16-019'),
  CityName: maybe(text, 'tir16-020'),
  PostalZone: maybe(text, 'tir16-021'),
  CountrySubentity: maybe(text, 'tir16-022'),
  AddressLine: maybe(group({ Line: maybe(text, 'tir16-p011') })),
  Country: one(group({ IdentificationCode: one(iso3166, 'tir16-023') })),
})

export const buyerAddress = group({
  StreetName: maybe(text, 'tir16-p025'),
  AdditionalStreetName: maybe(text, 'tir16-p026'),
  CityName: maybe(text, 'tir16-p027'),
  PostalZone: maybe(text, 'tir16-p028'),
  CountrySubentity: maybe(text, 'tir16-p029'),
  AddressLine: maybe(group({ Line: maybe(text, 'tir16-p030') })),
  Country: one(group({ IdentificationCode: one(iso3166, 'tir16-p031') })),
})

export const sellerAddress = group({
  StreetName: maybe(text, 'tir16-p018'),
  AdditionalStreetName: maybe(text, 'tir16-p019'),
  CityName: maybe(text, 'tir16-p020'),
  PostalZone: maybe(text, 'tir16-p021'),
  CountrySubentity: maybe(text, 'tir16-p022'),
  AddressLine: maybe(group({ Line: maybe(text, 'tir16-p023') })),
  Country: one(group({ IdentificationCode: one(iso3166, 'tir16-p024') })),
})

export const originatorAddress = group({
  StreetName: maybe(text, 'tir16-p032'),
  AdditionalStreetName: maybe(text, 'tir16-p033'),
  CityName: maybe(text, 'tir16-p034'),
  PostalZone: maybe(text, 'tir16-p035'),
  CountrySubentity: maybe(text, 'tir16-p036'),
  AddressLine: maybe(group({ Line: maybe(text, 'tir16-p037') })),
  Country: one(group({ IdentificationCode: one(iso3166, 'tir16-p038') })),
})
