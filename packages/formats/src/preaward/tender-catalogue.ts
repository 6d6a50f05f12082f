import { ehfTransactionCondition, ehfUncl5305, ehfUncl8273 } from '../codelists/ehf.ts'
import { gs17009 } from '../codelists/gs1.ts'
import { actionCodeHeader, actionCodeLine } from '../codelists/openpeppol.ts'
import {
  evidenceType,
  languageCode,
  latitude,
  longitude,
  pacEas,
  pacIcd,
  pacIso3166,
  pacIso4217,
  pacMimeCode,
  pacRec20,
  pacUncl5387,
  pacUncl7143,
} from '../codelists/preaward.ts'
import { uncl1001, uncl6313 } from '../codelists/uncefact.ts'
import {
  binary,
  code,
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

const quantity = leaf(decimal, { unitCode: one(pacRec20) })
const schemedID = leaf(identifier, { schemeID: maybe(pacIcd) })

export const tenderCatalogueTree = group({
  CustomizationID: one(fixed('urn:fdc:difi.no:2017:ehf:pac:1.0'), 'BT-001'),
  ProfileID: one(fixed('urn:fdc:difi.no:2017:ehf:profile:03:1.0'), 'BT-002'),
  ID: one(identifier, 'BT-003'),
  ActionCode: maybe(actionCodeHeader, 'BT-004'),
  Name: maybe(text, 'BT-005'),
  IssueDate: one(date, 'BT-006'),
  IssueTime: maybe(time, 'BT-007'),
  Note: maybe(text, 'BT-008'),
  VersionID: maybe(identifier, 'BT-009'),
  ValidityPeriod: one(
    group({
      StartDate: one(date, 'BT-010'),
      EndDate: one(date, 'BT-011'),
    }),
    'BG-001',
  ),
  ReferencedContract: maybe(
    group({
      ID: maybe(identifier, 'BT-012'),
      ContractDocumentReference: one(
        group({
          ID: one(identifier, 'BT-013'),
        }),
        'BG-003',
      ),
    }),
    'BG-002',
  ),
  ProviderParty: one(
    group({
      EndpointID: maybe(leaf(identifier, { schemeID: one(pacEas) }), 'BT-014'),
      PartyIdentification: maybe(
        group({
          ID: one(schemedID, 'BT-015'),
        }),
        'BG-005',
      ),
      PartyName: maybe(
        group({
          Name: one(text, 'BT-016'),
        }),
        'BG-006',
      ),
      PostalAddress: maybe(
        group({
          StreetName: maybe(text, 'BT-017'),
          AdditionalStreetName: maybe(text, 'BT-018'),
          CityName: maybe(text, 'BT-019'),
          PostalZone: maybe(text, 'BT-020'),
          CountrySubentity: maybe(text, 'BT-021'),
          AddressLine: maybe(
            group({
              Line: one(text, 'BT-022'),
            }),
            'BG-008',
          ),
          Country: one(
            group({
              IdentificationCode: one(pacIso3166, 'BT-023'),
            }),
            'BG-009',
          ),
        }),
        'BG-007',
      ),
    }),
    'BG-004',
  ),
  ReceiverParty: one(
    group({
      EndpointID: maybe(leaf(identifier, { schemeID: one(pacEas) }), 'BT-024'),
      PartyIdentification: maybe(
        group({
          ID: one(schemedID, 'BT-025'),
        }),
        'BG-011',
      ),
      PartyName: maybe(
        group({
          Name: one(text, 'BT-026'),
        }),
        'BG-012, BT-025',
      ),
      PostalAddress: maybe(
        group({
          StreetName: maybe(text, 'BT-027'),
          AdditionalStreetName: maybe(text, 'BT-028'),
          CityName: maybe(text, 'BT-029'),
          PostalZone: maybe(text, 'BT-030'),
          CountrySubentity: maybe(text, 'BT-031'),
          AddressLine: maybe(
            group({
              Line: one(text, 'BT-032'),
            }),
            'BG-014',
          ),
          Country: one(
            group({
              IdentificationCode: one(pacIso3166, 'BT-033'),
            }),
            'BG-015',
          ),
        }),
        'BG-013',
      ),
    }),
    'BG-010',
  ),
  SellerSupplierParty: maybe(
    group({
      Party: one(
        group({
          PartyIdentification: maybe(
            group({
              ID: one(schemedID, 'BT-034'),
            }),
            'BG-018',
          ),
          PartyName: maybe(
            group({
              Name: one(text, 'BT-035'),
            }),
            'BG-019, BT-034',
          ),
          PostalAddress: maybe(
            group({
              StreetName: maybe(text, 'BT-036'),
              AdditionalStreetName: maybe(text, 'BT-037'),
              CityName: maybe(text, 'BT-038'),
              PostalZone: maybe(text, 'BT-039'),
              CountrySubentity: maybe(text, 'BT-040'),
              AddressLine: maybe(
                group({
                  Line: one(text, 'BT-041'),
                }),
                'BG-021',
              ),
              Country: one(
                group({
                  IdentificationCode: one(pacIso3166, 'BT-042'),
                }),
                'BG-022',
              ),
            }),
            'BG-020',
          ),
          Contact: maybe(
            group({
              Name: maybe(text, 'BT-043'),
              Telephone: maybe(text, 'BT-044'),
              ElectronicMail: one(text, 'BT-045'),
            }),
            'BG-023',
          ),
        }),
        'BG-017',
      ),
    }),
    'BG-016',
  ),
  ContractorCustomerParty: maybe(
    group({
      Party: one(
        group({
          PartyIdentification: maybe(
            group({
              ID: one(schemedID, 'BT-046'),
            }),
            'BG-026',
          ),
          PartyName: maybe(
            group({
              Name: one(text, 'BT-047'),
            }),
            'BG-027',
          ),
          Contact: maybe(
            group({
              Name: maybe(text, 'BT-048'),
              Telephone: maybe(text, 'BT-049'),
              ElectronicMail: one(text, 'BT-050'),
            }),
            'BG-028',
          ),
        }),
        'BG-025',
      ),
    }),
    'BG-024',
  ),
  CatalogueLine: some(
    group({
      'ext:UBLExtensions': maybe(
        group({
          'ext:UBLExtension': one(
            group({
              ID: one(fixed('urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2')),
              Name: one(fixed('Delivery location')),
              'ext:ExtensionContent': one(
                group({
                  DeliveryLocation: one(
                    group({
                      Description: maybe(text),
                      LocationCoordinate: one(
                        group({
                          LatitudeDegreesMeasure: one(leaf(decimal, { unitCode: one(fixed('DD')) })),
                          LatitudeMinutesMeasure: one(leaf(decimal, { unitCode: one(fixed('D61')) })),
                          LatitudeDirectionCode: one(latitude),
                          LongitudeDegreesMeasure: one(leaf(decimal, { unitCode: one(fixed('DD')) })),
                          LongitudeMinutesMeasure: one(leaf(decimal, { unitCode: one(fixed('D61')) })),
                          LongitudeDirectionCode: one(longitude),
                        }),
                      ),
                    }),
                  ),
                }),
              ),
            }),
          ),
        }),
      ),
      ID: one(identifier, 'BT-051'),
      ActionCode: maybe(actionCodeLine, 'BT-052'),
      ContractSubdivision: maybe(text, 'BT-053'),
      OrderableIndicator: one(indicator, 'BT-054'),
      OrderableUnit: maybe(pacRec20, 'BT-055'),
      ContentUnitQuantity: maybe(quantity, 'BT-056'),
      OrderQuantityIncrementNumeric: maybe(decimal, 'BT-057'),
      MinimumOrderQuantity: maybe(quantity, 'BT-058'),
      MaximumOrderQuantity: maybe(quantity, 'BT-059'),
      WarrantyInformation: maybe(text, 'BT-060'),
      PackLevelCode: maybe(gs17009, 'BT-061'),
      LineValidityPeriod: maybe(
        group({
          StartDate: one(date, 'BT-062'),
          EndDate: one(date, 'BT-063'),
        }),
        'BG-030',
      ),
      ItemComparison: many(
        group({
          PriceAmount: maybe(leaf(decimal, { currencyID: one(pacIso4217) }), 'BT-064'),
          Quantity: one(quantity, 'BT-065'),
        }),
        'BG-031',
      ),
      ComponentRelatedItem: many(
        group({
          ID: maybe(identifier, 'BT-066'),
          Quantity: maybe(quantity, 'BT-067'),
        }),
        'BG-032',
      ),
      RequiredRelatedItem: many(
        group({
          ID: maybe(identifier, 'BT-068'),
          Quantity: maybe(quantity, 'BT-069'),
        }),
        'BG-033',
      ),
      ComplementaryRelatedItem: many(
        group({
          ID: maybe(identifier, 'BT-070'),
          Quantity: maybe(quantity, 'BT-071'),
        }),
        'BG-034',
      ),
      ReplacedRelatedItem: many(
        group({
          ID: maybe(identifier, 'BT-072'),
          Quantity: one(quantity, 'BT-073'),
        }),
        'BG-035',
      ),
      RequiredItemLocationQuantity: many(
        group({
          MinimumQuantity: maybe(leaf(decimal, { unitCode: maybe(pacRec20) }), 'BT-074'),
          MaximumQuantity: maybe(leaf(decimal, { unitCode: maybe(pacRec20) }), 'BT-075'),
          ApplicableTerritoryAddress: many(
            group({
              StreetName: maybe(text, 'BT-076'),
              AdditionalStreetName: maybe(text, 'BT-077'),
              CityName: maybe(text, 'BT-078'),
              PostalZone: maybe(text, 'BT-079'),
              CountrySubentity: maybe(text, 'BT-080'),
              AddressLine: maybe(
                group({
                  Line: one(text, 'BT-081'),
                }),
                'BG-038',
              ),
              Country: one(
                group({
                  IdentificationCode: one(pacIso3166, 'BT-082'),
                }),
                'BG-039',
              ),
            }),
            'BG-037',
          ),
          Price: maybe(
            group({
              PriceAmount: one(leaf(decimal, { currencyID: one(pacIso4217) }), 'BT-083'),
              PriceTypeCode: maybe(pacUncl5387, 'BT-084'),
              OrderableUnitFactorRate: maybe(decimal, 'BT-085'),
              ValidityPeriod: many(
                group({
                  StartDate: one(date, 'BT-086'),
                  EndDate: one(date, 'BT-087'),
                }),
                'BG-041',
              ),
            }),
            'BG-040',
          ),
        }),
        'BG-036',
      ),
      Item: one(
        group({
          Description: many(leaf(text, { languageID: maybe(languageCode) }), 'BT-088'),
          PackQuantity: maybe(quantity, 'BT-089'),
          PackSizeNumeric: maybe(decimal, 'BT-090'),
          Name: some(leaf(text, { languageID: maybe(languageCode) }), 'BT-091'),
          Keyword: maybe(text, 'BT-092'),
          BrandName: maybe(text, 'BT-093'),
          SellersItemIdentification: maybe(
            group({
              ID: one(identifier, 'BT-094'),
            }),
            'BG-043',
          ),
          ManufacturersItemIdentification: maybe(
            group({
              ID: one(identifier, 'BT-095'),
            }),
            'BG-044',
          ),
          StandardItemIdentification: maybe(
            group({
              ID: one(leaf(identifier, { schemeID: one(pacIcd) }), 'BT-096'),
              ExtendedID: maybe(identifier, 'BT-097'),
            }),
            'BG-045',
          ),
          ItemSpecificationDocumentReference: many(
            group({
              ID: one(identifier, 'BT-098'),
              DocumentTypeCode: maybe(uncl1001, 'BT-099'),
              DocumentType: maybe(text, 'BT-100'),
              DocumentDescription: maybe(text, 'BT-101'),
              Attachment: maybe(
                group({
                  EmbeddedDocumentBinaryObject: maybe(
                    leaf(binary, { mimeCode: one(pacMimeCode), filename: one(text) }),
                    'BT-102',
                  ),
                  ExternalReference: maybe(
                    group({
                      URI: maybe(uri, 'BT-103'),
                    }),
                    'BG-048',
                  ),
                }),
                'BG-047',
              ),
            }),
            'BG-046',
          ),
          OriginCountry: maybe(
            group({
              IdentificationCode: maybe(pacIso3166, 'BT-104'),
            }),
            'BG-049',
          ),
          CommodityClassification: many(
            group({
              ItemClassificationCode: one(leaf(code, { listID: one(pacUncl7143), listName: maybe(text) }), 'BT-105'),
            }),
            'BG-050',
          ),
          TransactionConditions: maybe(
            group({
              ActionCode: maybe(ehfTransactionCondition, 'BT-106'),
              Description: maybe(text, 'BT-107'),
            }),
            'BG-051',
          ),
          HazardousItem: many(
            group({
              ID: maybe(identifier, 'BT-108'),
              UNDGCode: maybe(ehfUncl8273, 'BT-109'),
            }),
            'BG-052',
          ),
          ClassifiedTaxCategory: maybe(
            group({
              ID: maybe(ehfUncl5305, 'BT-110'),
              Percent: maybe(decimal, 'BT-111'),
              TaxScheme: one(
                group({
                  ID: one(fixed('VAT'), 'BT-112'),
                }),
                'BG-054',
              ),
            }),
            'BG-053',
          ),
          AdditionalItemProperty: many(
            group({
              ID: maybe(identifier, 'BT-113'),
              Name: one(text, 'BT-114'),
              Value: one(text, 'BT-116'),
              ValueQuantity: maybe(quantity, 'BT-117'),
              ValueQualifier: maybe(text, 'BT-118'),
            }),
            'BG-055',
          ),
          ManufacturerParty: maybe(
            group({
              PartyName: one(
                group({
                  Name: one(text, 'BT-119'),
                }),
                'BG-057',
              ),
            }),
            'BG-056',
          ),
          ItemInstance: maybe(
            group({
              BestBeforeDate: maybe(date, 'BT-120'),
              LotIdentification: maybe(
                group({
                  LotNumberID: maybe(identifier, 'BT-121'),
                }),
                'BG-059',
              ),
            }),
            'BG-058',
          ),
          Certificate: many(
            group({
              ID: one(identifier, 'BT-122'),
              CertificateTypeCode: one(code, 'BT-123'),
              CertificateType: one(text, 'BT-124'),
              Remarks: maybe(text, 'BT-125'),
              IssuerParty: one(
                group({
                  PartyName: one(
                    group({
                      Name: one(text, 'BT-126'),
                    }),
                    'BG-062, BT-125',
                  ),
                }),
                'BG-061',
              ),
              DocumentReference: many(
                group({
                  ID: one(identifier, 'BT-127'),
                  DocumentTypeCode: maybe(evidenceType, 'BT-128'),
                  DocumentType: maybe(text, 'BT-129'),
                  DocumentDescription: many(text, 'BT-130'),
                  Attachment: maybe(
                    group({
                      ExternalReference: maybe(
                        group({
                          URI: maybe(uri, 'BT-131'),
                        }),
                        'BG-065',
                      ),
                    }),
                    'BG-064',
                  ),
                }),
                'BG-063',
              ),
            }),
            'BG-060',
          ),
          Dimension: many(
            group({
              AttributeID: one(uncl6313, 'BT-132'),
              Measure: maybe(quantity, 'BT-133'),
              MinimumMeasure: maybe(quantity, 'BT-134'),
              MaximumMeasure: maybe(quantity, 'BT-135'),
            }),
            'BG-066',
          ),
        }),
        'BG-042',
      ),
      CallForTendersLineReference: maybe(
        group({
          LineID: one(identifier, 'BT-136'),
        }),
        'BG-067',
      ),
    }),
    'BG-029',
  ),
})
