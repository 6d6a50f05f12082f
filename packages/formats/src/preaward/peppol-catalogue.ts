import { ehfTransactionCondition, ehfUncl8273 } from '../codelists/ehf.ts'
import { gs17009 } from '../codelists/gs1.ts'
import {
  icdUnknown,
  pacIso3166,
  pacIso4217,
  pacUncl5387,
  t068Icd,
  t068MimeCode,
  t068Rec20,
  t068Uncl5305,
} from '../codelists/preaward.ts'
import { uncl1001, uncl6313 } from '../codelists/uncefact.ts'
import {
  binary,
  code,
  coded,
  date,
  decimal,
  fixed,
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

const quantity = leaf(decimal, { unitCode: one(t068Rec20), unitCodeListID: one(fixed('UNECERec20')) })
const amount = leaf(decimal, { currencyID: one(pacIso4217) })

const validityPeriod = group({
  StartDate: one(date),
  EndDate: one(date),
})

const contractDocumentReference = group({
  ID: one(identifier),
})

const partyIdentification = group({
  ID: one(leaf(identifier, { schemeID: one(coded(t068Icd, icdUnknown)) })),
})

const partyName = group({
  Name: one(text),
})

const postalAddress = group({
  StreetName: maybe(text),
  AdditionalStreetName: maybe(text),
  CityName: maybe(text),
  PostalZone: maybe(text),
  CountrySubentity: maybe(text),
  Country: maybe(
    group({
      IdentificationCode: one(leaf(pacIso3166, { listID: one(fixed('ISO3166-1:Alpha2')) })),
    }),
  ),
})

const providerParty = group({
  EndpointID: maybe(leaf(identifier, { schemeID: one(t068Icd) })),
  PartyIdentification: maybe(partyIdentification),
  PartyName: maybe(partyName),
  PostalAddress: maybe(postalAddress),
})

const contact = group({
  Name: maybe(text),
  Telephone: maybe(text),
  Telefax: maybe(text),
  ElectronicMail: maybe(text),
})

const componentRelatedItem = group({
  ID: maybe(identifier),
  Quantity: maybe(quantity),
})

export const peppolCatalogueTree = group({
  UBLVersionID: one(fixed('2.1')),
  CustomizationID: one(identifier),
  ProfileID: one(identifier),
  ID: one(identifier),
  Name: maybe(text),
  IssueDate: one(date),
  IssueTime: maybe(time),
  Note: maybe(text),
  VersionID: maybe(identifier),
  ValidityPeriod: one(validityPeriod),
  ReferencedContract: one(
    group({
      ID: maybe(identifier),
      IssueDate: maybe(date),
      ContractTypeCode: one(leaf(fixed('311'), { listID: one(fixed('UNCL1001')) })),
      ContractDocumentReference: one(contractDocumentReference),
    }),
  ),
  ProviderParty: one(providerParty),
  ReceiverParty: one(providerParty),
  SellerSupplierParty: maybe(
    group({
      Party: one(
        group({
          PartyIdentification: maybe(partyIdentification),
          PartyName: maybe(partyName),
          PostalAddress: maybe(postalAddress),
          Contact: maybe(contact),
        }),
      ),
    }),
  ),
  ContractorCustomerParty: maybe(
    group({
      Party: one(
        group({
          PartyIdentification: maybe(partyIdentification),
          PartyName: maybe(partyName),
          Contact: maybe(contact),
        }),
      ),
    }),
  ),
  CatalogueLine: some(
    group({
      ID: one(identifier),
      ContractSubdivision: maybe(text),
      OrderableIndicator: one(indicator),
      OrderableUnit: maybe(text),
      ContentUnitQuantity: maybe(quantity),
      OrderQuantityIncrementNumeric: maybe(decimal),
      MinimumOrderQuantity: maybe(quantity),
      MaximumOrderQuantity: maybe(quantity),
      WarrantyInformation: maybe(text),
      PackLevelCode: maybe(leaf(gs17009, { listID: one(fixed('GS17009:PEPPOL')) })),
      LineValidityPeriod: maybe(validityPeriod),
      ItemComparison: many(
        group({
          PriceAmount: maybe(amount),
          Quantity: one(quantity),
        }),
      ),
      ComponentRelatedItem: many(componentRelatedItem),
      RequiredRelatedItem: many(componentRelatedItem),
      ComplementaryRelatedItem: many(componentRelatedItem),
      ReplacedRelatedItem: many(
        group({
          ID: maybe(identifier),
          Quantity: one(quantity),
        }),
      ),
      RequiredItemLocationQuantity: many(
        group({
          ApplicableTerritoryAddress: many(
            group({
              StreetName: maybe(text),
              AdditionalStreetName: maybe(text),
              CityName: maybe(text),
              PostalZone: maybe(text),
              CountrySubentity: maybe(text),
              Country: maybe(
                group({
                  IdentificationCode: maybe(leaf(pacIso3166, { listID: maybe(fixed('ISO3166-1:Alpha2')) })),
                }),
              ),
            }),
          ),
          Price: maybe(
            group({
              PriceAmount: one(amount),
              PriceTypeCode: maybe(leaf(pacUncl5387, { listID: one(fixed('UNCL5387')) })),
              OrderableUnitFactorRate: maybe(decimal),
              ValidityPeriod: many(validityPeriod),
              AllowanceCharge: maybe(
                group({
                  ChargeIndicator: one(fixed('false')),
                  AllowanceChargeReason: one(text),
                  Amount: one(amount),
                }),
              ),
            }),
          ),
          DeliveryUnit: many(
            group({
              BatchQuantity: one(quantity),
              ConsumerUnitQuantity: maybe(quantity),
            }),
          ),
        }),
      ),
      Item: one(
        group({
          Description: maybe(text),
          PackQuantity: maybe(quantity),
          PackSizeNumeric: maybe(decimal),
          Name: one(text),
          Keyword: maybe(text),
          BrandName: maybe(text),
          SellersItemIdentification: maybe(contractDocumentReference),
          ManufacturersItemIdentification: maybe(
            group({
              ID: one(leaf(identifier, { schemeID: maybe(text) })),
            }),
          ),
          StandardItemIdentification: maybe(
            group({
              ID: one(leaf(identifier, { schemeID: one(text) })),
              ExtendedID: maybe(identifier),
            }),
          ),
          ItemSpecificationDocumentReference: many(
            group({
              ID: one(identifier),
              DocumentTypeCode: maybe(leaf(uncl1001, { listID: one(fixed('UNCL1001')) })),
              DocumentType: maybe(text),
              DocumentDescription: maybe(text),
              Attachment: maybe(
                group({
                  EmbeddedDocumentBinaryObject: maybe(leaf(binary, { mimeCode: one(t068MimeCode) })),
                  ExternalReference: maybe(
                    group({
                      URI: maybe(uri),
                    }),
                  ),
                }),
              ),
            }),
          ),
          OriginCountry: maybe(
            group({
              IdentificationCode: maybe(leaf(pacIso3166, { listID: one(fixed('ISO3166-1:Alpha2')) })),
            }),
          ),
          CommodityClassification: many(
            group({
              ItemClassificationCode: one(leaf(code, { listID: maybe(text) })),
            }),
          ),
          TransactionConditions: maybe(
            group({
              ActionCode: maybe(ehfTransactionCondition),
              Description: maybe(text),
            }),
          ),
          HazardousItem: many(
            group({
              ID: maybe(identifier),
              UNDGCode: maybe(leaf(ehfUncl8273, { listID: one(fixed('UNCL8273')) })),
            }),
          ),
          ClassifiedTaxCategory: maybe(
            group({
              ID: maybe(leaf(t068Uncl5305, { listID: maybe(fixed('UNCL5305')) })),
              Percent: maybe(decimal),
              TaxScheme: one(
                group({
                  ID: one(fixed('VAT')),
                }),
              ),
            }),
          ),
          AdditionalItemProperty: many(
            group({
              ID: maybe(identifier),
              Name: one(text),
              NameCode: maybe(leaf(code, { listID: maybe(text) })),
              Value: one(text),
              ValueQualifier: maybe(text),
            }),
          ),
          ManufacturerParty: maybe(
            group({
              PartyName: maybe(partyName),
            }),
          ),
          ItemInstance: many(
            group({
              BestBeforeDate: maybe(date),
              AdditionalItemProperty: many(
                group({
                  Name: one(text),
                  RangeDimension: one(
                    group({
                      AttributeID: one(identifier),
                      Description: one(text),
                    }),
                  ),
                }),
              ),
              LotIdentification: maybe(
                group({
                  ExpiryDate: one(date),
                }),
              ),
            }),
          ),
          Certificate: many(
            group({
              ID: one(identifier),
              CertificateTypeCode: one(code),
              CertificateType: one(text),
              Remarks: maybe(text),
              IssuerParty: one(
                group({
                  PartyName: one(partyName),
                }),
              ),
              DocumentReference: many(contractDocumentReference),
            }),
          ),
          Dimension: many(
            group({
              AttributeID: one(uncl6313),
              Measure: maybe(quantity),
              MinimumMeasure: maybe(quantity),
              MaximumMeasure: maybe(quantity),
            }),
          ),
        }),
      ),
      CallForTendersLineReference: maybe(
        group({
          LineID: one(identifier),
        }),
      ),
    }),
  ),
})
