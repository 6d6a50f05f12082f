// The tree of the catalogue of EHF G3.
import {
  ehfIcd,
  ehfPackagingMarkedLabelAccreditationCode,
  ehfUncl5305,
  ehfUncl7143,
  ehfUncl8273,
} from '../codelists/ehf.ts'
import { gs17009 } from '../codelists/gs1.ts'
import { iso3166 } from '../codelists/iso.ts'
import { actionCodeHeader, actionCodeLine, na, trueFalse } from '../codelists/openpeppol.ts'
import { rec20, uncl5387 } from '../codelists/uncefact.ts'
import {
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
  some,
  text,
} from '../definition/tree.ts'
import {
  accessoryRelatedItem,
  componentRelatedItem,
  contractorAddress,
  contractorContact,
  dimension,
  ehfAmount,
  issuerParty,
  itemInstance,
  itemSpecificationDocumentReference,
  lineValidityPeriod,
  manufacturerParty,
  nameCode,
  norwegianEndpoint,
  partyIdentificationIdOfPartyIdentification,
  priceValidityPeriod,
  providerAddress,
  providerRegistrationAddress,
  quantity,
  receiverAddress,
  receiverRegistrationAddress,
  replacedRelatedItem,
  requiredRelatedItem,
  sellerAddress,
  sellerContact,
  territory,
  validityPeriod,
} from './parts.ts'

const seller = group({
  EndpointID: maybe(norwegianEndpoint, 'tir19-015'),
  PartyIdentification: maybe(group({ ID: one(partyIdentificationIdOfPartyIdentification, 'tir19-016') })),
  PartyName: maybe(group({ Name: one(text, 'tir19-017') })),
  PostalAddress: maybe(sellerAddress),
  Contact: maybe(sellerContact),
})

const contractor = group({
  EndpointID: maybe(norwegianEndpoint, 'tir19-054'),
  PartyIdentification: maybe(group({ ID: one(partyIdentificationIdOfPartyIdentification, 'tir19-055') })),
  PartyName: maybe(group({ Name: one(text, 'tir19-079') })),
  PostalAddress: maybe(contractorAddress),
  Contact: maybe(contractorContact),
})

const sellerSupplierParty = group({ Party: one(seller) })

const contractorCustomerParty = group({ Party: maybe(contractor) })

const providerParty = group({
  EndpointID: one(norwegianEndpoint, 'tir19-009'),
  PartyIdentification: maybe(group({ ID: one(partyIdentificationIdOfPartyIdentification, 'tir19-010') })),
  PostalAddress: maybe(providerAddress, 'tir19-p031'),
  PartyLegalEntity: one(
    group({
      RegistrationName: one(text, 'tir19-011'),
      CompanyID: maybe(partyIdentificationIdOfPartyIdentification, 'tir19-p028a'),
      RegistrationAddress: maybe(providerRegistrationAddress),
    }),
  ),
})

const receiverParty = group({
  EndpointID: one(norwegianEndpoint, 'tir19-012'),
  PartyIdentification: maybe(group({ ID: one(partyIdentificationIdOfPartyIdentification, 'tir19-013') })),
  PostalAddress: maybe(receiverAddress, 'tir19-p029'),
  PartyLegalEntity: one(
    group({
      RegistrationName: one(text, 'tir19-014'),
      CompanyID: maybe(partyIdentificationIdOfPartyIdentification, 'tir19-p030a'),
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
      PriceAmount: one(ehfAmount, 'tir19-051'),
      BaseQuantity: maybe(quantity, 'tir19-p024'),
      PriceType: maybe(uncl5387, 'tir19-093'),
      OrderableUnitFactorRate: maybe(decimal, 'tir19-p035'),
      ValidityPeriod: many(priceValidityPeriod),
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
  StandardItemIdentification: maybe(group({ ID: one(leaf(identifier, { schemeID: one(ehfIcd) }), 'tir19-092') })),
  ItemSpecificationDocumentReference: many(itemSpecificationDocumentReference),
  OriginCountry: maybe(group({ IdentificationCode: one(iso3166, 'tir19-071') })),
  CommodityClassification: many(
    group({
      ItemClassificationCode: one(
        leaf(code, { listID: one(ehfUncl7143), listVersionID: maybe(identifier) }),
        'tir19-069',
      ),
    }),
  ),
  TransactionConditions: maybe(group({ ActionCode: one(fixed('CT'), 'tir19-p027') })),
  HazardousItem: many(
    group({ UNDGCode: maybe(ehfUncl8273, 'tir19-072'), HazardClassID: maybe(identifier, 'tir19-073') }),
  ),
  ClassifiedTaxCategory: maybe(
    group({
      ID: one(ehfUncl5305, 'tir19-094'),
      Percent: maybe(decimal, 'tir19-050'),
      TaxScheme: one(group({ ID: one(identifier) })),
    }),
  ),
  AdditionalItemProperty: many(
    group({
      Name: one(text, 'tir19-076'),
      NameCode: maybe(nameCode, 'tir19-p039'),
      Value: maybe(text, 'tir19-077'),
      ValueQuantity: maybe(quantity, 'tir19-070'),
      ValueQualifier: maybe(text, 'tir19-103'),
      ListValue: many(text),
    }),
  ),
  ManufacturerParty: maybe(manufacturerParty),
  ItemInstance: many(itemInstance),
  Certificate: many(
    group({
      ID: one(identifier, 'tir19-087'),
      CertificateTypeCode: one(coded(na, ehfPackagingMarkedLabelAccreditationCode)),
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
  ItemComparison: many(group({ PriceAmount: maybe(ehfAmount, 'tir19-043'), Quantity: maybe(quantity, 'tir19-044') })),
  ComponentRelatedItem: many(componentRelatedItem),
  AccessoryRelatedItem: many(accessoryRelatedItem),
  RequiredRelatedItem: many(requiredRelatedItem),
  ReplacedRelatedItem: many(replacedRelatedItem),
  RequiredItemLocationQuantity: many(requiredItemLocationQuantity),
  Item: one(item),
})

export const ehfCatalogueTree = group({
  CustomizationID: one(
    fixed('urn:fdc:peppol.eu:poacc:trns:catalogue:3:extended:urn:fdc:anskaffelser.no:2019:ehf:spec:3.0'),
    'tir19-002',
  ),
  ProfileID: one(fixed('urn:fdc:anskaffelser.no:2019:ehf:postaward:g3:01:1.0'), 'tir19-001'),
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
