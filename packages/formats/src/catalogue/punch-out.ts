// The tree of the punch out (Handlekurv, Peppol BIS 3 T77): what a buyer picked in the web shop of a seller.
import { image } from '../codelists/gs1.ts'
import { icd, iso3166 } from '../codelists/iso.ts'
import { trueFalse } from '../codelists/openpeppol.ts'
import { uncl1001, uncl7143 } from '../codelists/uncefact.ts'
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
  time,
  uri,
} from '../definition/tree.ts'
import {
  amount,
  binaryObject,
  deliveryUnit,
  endpoint,
  nameCode,
  punchOutIssuer,
  punchOutLineValidity,
  punchOutManufacturer,
  punchOutTerritory,
  punchOutValidity,
  quantity,
  registeredId,
} from './parts.ts'

const catalogueLineRequiredItemLocationQuantity = group({
  LeadTimeMeasure: maybe(quantity, 'tir77-016'),
  ApplicableTerritoryAddress: maybe(punchOutTerritory),
  Price: one(
    group({
      PriceAmount: one(amount, 'tir77-032'),
      BaseQuantity: maybe(quantity, 'tir77-033'),
      PriceType: maybe(text, 'OP-T77-015'),
    }),
  ),
  DeliveryUnit: one(deliveryUnit),
})

const catalogueLineItem = group({
  Description: maybe(text, 'tir77-039'),
  Name: one(text, 'tir77-021'),
  BuyersItemIdentification: maybe(group({ ID: one(identifier, 'tir77-p002') })),
  SellersItemIdentification: maybe(group({ ID: one(identifier, 'tir77-022') })),
  ManufacturersItemIdentification: maybe(group({ ID: one(identifier, 'tir77-024') })),
  StandardItemIdentification: maybe(group({ ID: one(leaf(identifier, { schemeID: one(icd) }), 'tir77-023') })),
  ItemSpecificationDocumentReference: many(
    group({
      ID: one(identifier, 'tir77-036, OP-T77-003'),
      DocumentTypeCode: maybe(coded(uncl1001, image), 'tir77-044, OP-T77-005'),
      DocumentDescription: maybe(text, 'tir77-037, OP-T77-004'),
      Attachment: maybe(
        group({
          EmbeddedDocumentBinaryObject: maybe(binaryObject, 'tir77-038, OP-T77-006'),
          ExternalReference: maybe(group({ URI: one(uri, 'tir77-p003') })),
        }),
      ),
    }),
  ),
  OriginCountry: maybe(group({ IdentificationCode: maybe(iso3166, 'tir77-029') })),
  CommodityClassification: many(
    group({
      ItemClassificationCode: one(
        leaf(code, { listID: one(uncl7143), listVersionID: maybe(identifier), name: maybe(text) }),
        'tir77-028',
      ),
    }),
  ),
  TransactionConditions: maybe(group({ ActionCode: one(code, 'tir77-019') })),
  ClassifiedTaxCategory: one(
    group({
      ID: one(identifier, 'tir77-034'),
      Percent: one(decimal, 'tir77-035'),
      TaxScheme: one(group({ ID: one(identifier, 'tir77-p004') })),
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
      Name: one(text, 'tir77-018, tir77-026, tir77-043'),
      NameCode: maybe(nameCode, 'tir77-040'),
      Value: one(text, 'tir77-042'),
      ValueQuantity: maybe(quantity, 'tir77-041'),
      ValueQualifier: maybe(text, 'tir77-p001'),
    }),
  ),
  ManufacturerParty: maybe(punchOutManufacturer),
  Certificate: many(
    group({
      ID: one(identifier, 'tir77-030'),
      CertificateTypeCode: one(fixed('NA')),
      CertificateType: one(text, 'tir77-031'),
      Remarks: many(text),
      IssuerParty: one(punchOutIssuer),
      DocumentReference: many(group({ ID: one(identifier, 'tir77-p005') })),
    }),
  ),
})

const catalogueLine = group({
  ID: one(identifier, 'tir77-015'),
  ContractSubdivision: maybe(text, 'tir77-019'),
  LineValidityPeriod: maybe(punchOutLineValidity),
  RequiredItemLocationQuantity: one(catalogueLineRequiredItemLocationQuantity),
  Item: one(catalogueLineItem),
})

export const punchOutTree = group({
  CustomizationID: one(identifier, 'tir77-007'),
  ProfileID: one(fixed('urn:fdc:peppol.eu:poacc:bis:punch_out:3'), 'tir77-006'),
  ID: one(identifier, 'tir77-001'),
  ActionCode: maybe(trueFalse, 'tir77-005'),
  IssueDate: one(date, 'tir77-002'),
  IssueTime: one(time, 'tir77-003'),
  ValidityPeriod: maybe(punchOutValidity),
  ReferencedContract: maybe(group({ ID: maybe(identifier, 'tir77-020') })),
  ProviderParty: one(
    group({
      EndpointID: maybe(endpoint, 'OP-T77-001'),
      PartyIdentification: maybe(group({ ID: one(registeredId, 'tir77-014') })),
      PartyLegalEntity: one(group({ RegistrationName: one(text, 'tir77-013') })),
    }),
  ),
  ReceiverParty: one(
    group({
      EndpointID: maybe(endpoint, 'OP-T77-002'),
      PartyIdentification: maybe(group({ ID: one(registeredId, 'tir77-011, tir77-012') })),
      PartyLegalEntity: one(group({ RegistrationName: one(text, 'tir77-010') })),
      Contact: maybe(group({ ID: maybe(identifier, 'tir77-045') })),
    }),
  ),
  CatalogueLine: some(catalogueLine),
})
