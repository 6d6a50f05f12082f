// The tree of the catalogue (Katalog, Peppol BIS 3 T19).
import { gs17009, packagingMarkedLabelAccreditationCode, transactionCondition } from '../codelists/gs1.ts'
import { icd, iso3166 } from '../codelists/iso.ts'
import { actionCodeHeader, actionCodeLine, na, trueFalse } from '../codelists/openpeppol.ts'
import { rec20, uncl5387, uncl7143, uncl8273 } from '../codelists/uncefact.ts'
import {
  code,
  coded,
  date,
  decimal,
  group,
  identifier,
  leaf,
  many,
  maybe,
  one,
  some,
  text,
  uri,
} from '../definition/tree.ts'
import {
  accessoryRelatedItem,
  amount,
  componentRelatedItem,
  contractorAddress,
  contractorContact,
  dimension,
  endpoint,
  issuerParty,
  itemInstance,
  itemSpecificationDocumentReference,
  lineValidityPeriod,
  manufacturerParty,
  priceValidityPeriod,
  providerAddress,
  providerRegistrationAddress,
  quantity,
  receiverAddress,
  receiverRegistrationAddress,
  registeredId,
  replacedRelatedItem,
  requiredRelatedItem,
  sellerAddress,
  sellerContact,
  territory,
  validityPeriod,
} from './parts.ts'

const party = group({
  EndpointID: maybe(endpoint, 'tir19-015'),
  PartyIdentification: maybe(group({ ID: one(registeredId, 'tir19-016') })),
  PartyName: maybe(group({ Name: one(text, 'tir19-017') })),
  PostalAddress: maybe(sellerAddress),
  Contact: maybe(sellerContact),
})

const contractor = group({
  EndpointID: maybe(endpoint, 'tir19-054'),
  PartyIdentification: maybe(group({ ID: one(registeredId, 'tir19-055') })),
  PartyName: maybe(group({ Name: one(text, 'tir19-079') })),
  PostalAddress: maybe(contractorAddress),
  Contact: maybe(contractorContact),
})

const sellerSupplierParty = group({ Party: one(party) })

const contractorCustomerParty = group({ Party: maybe(contractor) })

const providerParty = group({
  EndpointID: one(endpoint, 'tir19-009'),
  PartyIdentification: maybe(group({ ID: one(registeredId, 'tir19-010') })),
  PostalAddress: maybe(providerAddress, 'tir19-p031'),
  PartyLegalEntity: one(
    group({
      RegistrationName: one(text, 'tir19-011'),
      CompanyID: maybe(registeredId, 'tir19-p028a'),
      RegistrationAddress: maybe(providerRegistrationAddress),
    }),
  ),
})

const receiverParty = group({
  EndpointID: one(endpoint, 'tir19-012'),
  PartyIdentification: maybe(group({ ID: one(registeredId, 'tir19-013') })),
  PostalAddress: maybe(receiverAddress, 'tir19-p029'),
  PartyLegalEntity: one(
    group({
      RegistrationName: one(text, 'tir19-014'),
      CompanyID: maybe(registeredId, 'tir19-p030a'),
      RegistrationAddress: maybe(receiverRegistrationAddress),
    }),
  ),
})

const requiredItemLocationQuantity = group({
  LeadTimeMeasure: maybe(quantity, 'tir19-053'),
  MinimumQuantity: maybe(quantity, 'tir19-p025'),
  MaximumQuantity: maybe(quantity, 'tir19-p026'),
  ApplicableTerritoryAddress: many(territory),
  Price: maybe(
    group({
      PriceAmount: one(amount, 'tir19-051'),
      BaseQuantity: maybe(quantity, 'tir19-p024'),
      PriceType: maybe(uncl5387, 'tir19-093'),
      OrderableUnitFactorRate: maybe(decimal, 'tir19-p035'),
      ValidityPeriod: maybe(priceValidityPeriod),
    }),
  ),
})

const item = group({
  Description: many(text, 'tir19-067'),
  PackQuantity: maybe(quantity, 'tir19-066'),
  PackSizeNumeric: maybe(decimal, 'tir19-036'),
  Name: one(text, 'tir19-078'),
  Keyword: many(text, 'tir19-064'),
  BrandName: many(text, 'tir19-p018'),
  BuyersItemIdentification: maybe(group({ ID: one(identifier, 'tir19-p040') })),
  SellersItemIdentification: maybe(group({ ID: one(identifier, 'tir19-091') })),
  ManufacturersItemIdentification: maybe(group({ ID: one(identifier, 'tir19-114') })),
  StandardItemIdentification: maybe(group({ ID: one(leaf(identifier, { schemeID: one(icd) }), 'tir19-092') })),
  ItemSpecificationDocumentReference: many(itemSpecificationDocumentReference),
  OriginCountry: maybe(group({ IdentificationCode: one(iso3166, 'tir19-071') })),
  CommodityClassification: many(
    group({
      ItemClassificationCode: one(
        leaf(code, { listID: one(uncl7143), listVersionID: maybe(identifier), name: maybe(text) }),
        'tir19-069',
      ),
    }),
  ),
  TransactionConditions: many(group({ ActionCode: one(transactionCondition, 'tir19-p027, tir19-p049') })),
  HazardousItem: many(group({ UNDGCode: maybe(uncl8273, 'tir19-072'), HazardClassID: maybe(identifier, 'tir19-073') })),
  ClassifiedTaxCategory: maybe(
    group({
      ID: one(identifier, 'tir19-094'),
      Percent: maybe(decimal, 'tir19-050'),
      TaxScheme: one(group({ ID: one(identifier, 'tir19-p048') })),
    }),
  ),
  AdditionalItemProperty: many(
    group({
      ID: maybe(
        leaf(identifier, {
          schemeDataURI: maybe(uri),
          schemeID: maybe(identifier),
          schemeVersionID: maybe(identifier),
        }),
      ),
      Name: one(text, 'tir19-076'),
      // Since November 2025 the official numbers count one more optional attribute here or on Value; which one is assumed.
      NameCode: maybe(leaf(code, { listID: one(identifier), listVersionID: maybe(identifier) }), 'tir19-p039'),
      Value: one(text, 'tir19-077'),
      ValueQuantity: maybe(quantity, 'tir19-070'),
      ValueQualifier: maybe(text, 'tir19-103'),
    }),
  ),
  ManufacturerParty: maybe(manufacturerParty),
  ItemInstance: many(itemInstance),
  Certificate: many(
    group({
      ID: one(identifier, 'tir19-087'),
      CertificateTypeCode: one(coded(na, packagingMarkedLabelAccreditationCode)),
      CertificateType: one(text, 'tir19-089'),
      Remarks: many(text, 'tir19-088'),
      IssuerParty: one(issuerParty),
      DocumentReference: many(group({ ID: one(identifier, 'tir19-090') })),
    }),
  ),
  Dimension: many(dimension),
})

const catalogueLine = group({
  ID: one(identifier, 'tir19-032'),
  ActionCode: maybe(actionCodeLine, 'tir19-033'),
  OrderableIndicator: maybe(trueFalse, 'tir19-034'),
  OrderableUnit: maybe(rec20, 'tir19-035'),
  ContentUnitQuantity: maybe(quantity, 'tir19-061'),
  OrderQuantityIncrementNumeric: maybe(decimal, 'tir19-037'),
  MinimumOrderQuantity: maybe(quantity, 'tir19-038'),
  MaximumOrderQuantity: maybe(quantity, 'tir19-039'),
  WarrantyInformation: maybe(text, 'tir19-040'),
  PackLevelCode: maybe(gs17009, 'tir19-102'),
  LineValidityPeriod: maybe(lineValidityPeriod),
  ItemComparison: many(group({ PriceAmount: maybe(amount, 'tir19-043'), Quantity: maybe(quantity, 'tir19-044') })),
  ComponentRelatedItem: many(componentRelatedItem),
  AccessoryRelatedItem: many(accessoryRelatedItem),
  RequiredRelatedItem: many(requiredRelatedItem),
  ReplacedRelatedItem: many(replacedRelatedItem),
  RequiredItemLocationQuantity: many(requiredItemLocationQuantity),
  Item: one(item),
})

export const catalogueTree = group({
  CustomizationID: one(identifier, 'tir19-002'),
  ProfileID: one(identifier, 'tir19-001'),
  ID: one(identifier, 'tir19-003'),
  ActionCode: maybe(actionCodeHeader, 'tir19-047'),
  Name: maybe(text, 'tir19-005'),
  IssueDate: one(date, 'tir19-006'),
  VersionID: maybe(identifier, 'tir19-004'),
  ValidityPeriod: one(validityPeriod),
  ReferencedContract: maybe(group({ ID: one(identifier, 'tir19-028') })),
  SourceCatalogueReference: maybe(group({ ID: one(identifier, 'tir19-019') })),
  ProviderParty: one(providerParty),
  ReceiverParty: one(receiverParty),
  SellerSupplierParty: maybe(sellerSupplierParty),
  ContractorCustomerParty: maybe(contractorCustomerParty),
  TradingTerms: many(group({ Information: many(text, 'tir19-p019') })),
  CatalogueLine: some(catalogueLine),
})
