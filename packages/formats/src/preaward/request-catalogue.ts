import {
  absoluteAwardCriteria,
  evidenceType,
  latitude,
  longitude,
  pacEas,
  pacIcd,
  pacIso3166,
  pacIso4217,
  pacRec20,
  pacUncl7143,
  policyRelevantRequirement,
  relevance,
  requestedElements,
  uncl4405,
  uncl5387Req,
} from '../codelists/preaward.ts'
import {
  code,
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

export const requestCatalogueTree = group({
  CustomizationID: one(fixed('urn:fdc:difi.no:2017:ehf:pacr:1.0'), 'BT-001'),
  ProfileID: one(fixed('urn:fdc:difi.no:2017:ehf:profile:03:1.0'), 'BT-002'),
  ID: one(leaf(identifier, { schemeVersionID: one(text) }), 'BT-003'),
  IssueDate: one(date, 'BT-004'),
  IssueTime: maybe(time, 'BT-005'),
  ReceiverParty: one(
    group({
      EndpointID: maybe(leaf(identifier, { schemeID: one(pacEas) }), 'BT-006'),
      PartyIdentification: maybe(
        group({
          ID: one(leaf(identifier, { schemeID: maybe(pacIcd) }), 'BT-007'),
        }),
        'BG-002',
      ),
      PartyName: maybe(
        group({
          Name: one(text, 'BT-008'),
        }),
        'BG-003',
      ),
      PostalAddress: maybe(
        group({
          StreetName: maybe(text, 'BT-009'),
          AdditionalStreetName: maybe(text, 'BT-010'),
          CityName: maybe(text, 'BT-011'),
          PostalZone: maybe(text, 'BT-012'),
          CountrySubentity: maybe(text, 'BT-013'),
          AddressLine: maybe(
            group({
              Line: one(text, 'BT-014'),
            }),
            'BG-005',
          ),
          Country: one(
            group({
              IdentificationCode: one(pacIso3166, 'BT-015'),
            }),
            'BG-006',
          ),
        }),
        'BG-004',
      ),
      PartyLegalEntity: maybe(
        group({
          RegistrationAddress: one(
            group({
              Country: one(
                group({
                  IdentificationCode: one(pacIso3166, 'BT-016'),
                }),
                'BG-009',
              ),
            }),
            'BG-008',
          ),
        }),
        'BG-007',
      ),
      Contact: maybe(
        group({
          Name: maybe(text, 'BT-017'),
          Telephone: maybe(text, 'BT-018'),
          ElectronicMail: one(text, 'BT-019'),
        }),
        'BG-010',
      ),
    }),
    'BG-001',
  ),
  ProviderParty: one(
    group({
      EndpointID: maybe(leaf(identifier, { schemeID: one(pacEas) }), 'BT-020'),
      PartyIdentification: maybe(
        group({
          ID: one(leaf(identifier, { schemeID: maybe(pacIcd) }), 'BT-021'),
        }),
        'BG-012',
      ),
      PartyName: maybe(
        group({
          Name: one(text, 'BT-022'),
        }),
        'BG-013',
      ),
      PostalAddress: maybe(
        group({
          StreetName: maybe(text, 'BT-023'),
          AdditionalStreetName: maybe(text, 'BT-024'),
          CityName: maybe(text, 'BT-025'),
          PostalZone: maybe(text, 'BT-026'),
          CountrySubentity: maybe(text, 'BT-027'),
          AddressLine: maybe(
            group({
              Line: one(text, 'BT-028'),
            }),
            'BG-015',
          ),
          Country: one(
            group({
              IdentificationCode: one(pacIso3166, 'BT-029'),
            }),
            'BG-016',
          ),
        }),
        'BG-014',
      ),
      PartyLegalEntity: maybe(
        group({
          RegistrationAddress: one(
            group({
              Country: one(
                group({
                  IdentificationCode: one(pacIso3166, 'BT-030'),
                }),
                'BG-019',
              ),
            }),
            'BG-018',
          ),
        }),
        'BG-017',
      ),
      Contact: maybe(
        group({
          Name: maybe(text, 'BT-031'),
          Telephone: maybe(text, 'BT-032'),
          ElectronicMail: one(text, 'BT-033'),
        }),
        'BG-020',
      ),
    }),
    'BG-011',
  ),
  RequestedCatalogueReference: maybe(
    group({
      ID: one(identifier, 'BT-034'),
      PreviousVersionID: one(identifier, 'BT-035'),
    }),
    'BG-021',
  ),
  ReferencedContract: one(
    group({
      ID: one(identifier, 'BT-036'),
    }),
    'BG-022',
  ),
  CatalogueRequestLine: some(
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
      ID: one(identifier, 'BT-037'),
      LineValidityPeriod: maybe(
        group({
          StartDate: one(date, 'BT-038'),
          EndDate: one(date, 'BT-039'),
          DescriptionCode: one(uncl4405, 'BT-081'),
        }),
        'BG-024',
      ),
      RequiredItemLocationQuantity: some(
        group({
          MinimumQuantity: maybe(leaf(decimal, { unitCode: maybe(pacRec20) }), 'BT-040'),
          MaximumQuantity: maybe(leaf(decimal, { unitCode: maybe(pacRec20) }), 'BT-041'),
          ApplicableTerritoryAddress: maybe(
            group({
              StreetName: maybe(text, 'BT-042'),
              AdditionalStreetName: maybe(text, 'BT-043'),
              CityName: maybe(text, 'BT-044'),
              PostalZone: maybe(text, 'BT-045'),
              CountrySubentity: maybe(text, 'BT-046'),
              AddressLine: maybe(
                group({
                  Line: one(text, 'BT-047'),
                }),
                'BG-027',
              ),
              Country: one(
                group({
                  IdentificationCode: one(pacIso3166, 'BT-048'),
                }),
                'BG-028',
              ),
            }),
            'BG-026',
          ),
          Price: maybe(
            group({
              PriceAmount: one(leaf(decimal, { currencyID: one(pacIso4217) }), 'BT-049'),
              PriceTypeCode: one(uncl5387Req, 'BT-050'),
            }),
            'BG-029',
          ),
        }),
        'BG-025',
      ),
      Item: one(
        group({
          Description: maybe(text, 'BT-051'),
          Name: one(text, 'BT-052'),
          ItemSpecificationDocumentReference: many(
            group({
              ID: one(identifier, 'BT-053'),
              DocumentDescription: maybe(text, 'BT-054'),
              Attachment: one(
                group({
                  ExternalReference: one(
                    group({
                      URI: one(uri, 'BT-055'),
                      DocumentHash: maybe(text, 'BT-056'),
                      HashAlgorithmMethod: maybe(text, 'BT-057'),
                      FileName: one(text, 'BT-058'),
                    }),
                    'BG-033',
                  ),
                }),
                'BG-032',
              ),
            }),
            'BG-031',
          ),
          CommodityClassification: many(
            group({
              ItemClassificationCode: one(leaf(code, { listID: one(pacUncl7143), listName: maybe(text) }), 'BT-059'),
            }),
            'BG-034',
          ),
          AdditionalItemProperty: many(
            group({
              ID: one(identifier, 'BT-060'),
              Name: one(text, 'BT-061'),
              NameCode: maybe(requestedElements, 'BT-062'),
              Value: maybe(text, 'BT-063'),
              ValueQuantity: maybe(leaf(decimal, { unitCode: one(pacRec20) }), 'BT-064'),
              ValueQualifier: maybe(text, 'BT-065'),
              ImportanceCode: maybe(relevance, 'BT-066'),
              ItemPropertyGroup: maybe(
                group({
                  ID: one(identifier, 'BT-067'),
                  Name: maybe(text, 'BT-068'),
                  ImportanceCode: maybe(relevance, 'BT-069'),
                }),
                'BG-036',
              ),
              ItemPropertyRange: maybe(
                group({
                  MinimumValue: maybe(text, 'BT-070'),
                  MaximumValue: maybe(text, 'BT-071'),
                }),
                'BG-037',
              ),
            }),
            'BG-035',
          ),
          Certificate: many(
            group({
              ID: one(identifier, 'BT-072'),
              CertificateTypeCode: one(code, 'BT-073'),
              CertificateType: one(text, 'BT-074'),
              Remarks: one(absoluteAwardCriteria, 'BT-075'),
              IssuerParty: one(
                group({
                  PartyName: one(
                    group({
                      Name: one(text, 'BT-076'),
                    }),
                    'BG-040',
                  ),
                }),
                'BG-039',
              ),
              DocumentReference: many(
                group({
                  ID: one(identifier, 'BT-077'),
                  DocumentTypeCode: maybe(evidenceType, 'BT-078'),
                  DocumentType: maybe(policyRelevantRequirement, 'BT-079'),
                  Attachment: maybe(
                    group({
                      ExternalReference: one(
                        group({
                          URI: one(uri, 'BT-080'),
                        }),
                        'BG-043',
                      ),
                    }),
                    'BG-042',
                  ),
                }),
                'BG-041',
              ),
            }),
            'BG-038',
          ),
        }),
        'BG-030',
      ),
    }),
    'BG-023',
  ),
})
