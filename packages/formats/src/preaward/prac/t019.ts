// Qualification (Peppol PrAC T019): tree and rules.
import { iso3166 } from '../../codelists/iso.ts'
import { pracEas, pracIcd } from '../../codelists/preaward.ts'
import { partySchemes, pracLanguages } from './lists.ts'
import { at, pattern } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import {
  code,
  date,
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
} from '../../definition/tree.ts'
import {
  advised,
  atMost,
  attributeGiven,
  attributeIn,
  attributeIs,
  given,
  isSha256,
  isUuid,
  onlyAttributes,
  onlyElements,
  toSeconds,
  valueIn,
  valueIs,
} from '../checks.ts'
import { judged } from './checks.ts'

const partyIdentification = group({
  ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) })),
})

const partyName = group({
  Name: one(text),
})

const mainQualifyingParty = group({
  Party: one(
    group({
      EndpointID: one(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), undefined, judged),
      PartyIdentification: one(partyIdentification, undefined, judged),
      PartyName: maybe(partyName),
      PostalAddress: maybe(
        group({
          StreetName: maybe(text),
          AdditionalStreetName: maybe(text),
          CityName: maybe(text),
          PostalZone: maybe(text),
          CountrySubentity: maybe(text),
          Country: maybe(
            group({
              IdentificationCode: one(leaf(iso3166, { listID: one(text, undefined, judged) })),
            }),
          ),
        }),
      ),
      PartyLegalEntity: maybe(
        group({
          CompanyLegalFormCode: maybe(code),
          CompanyLegalForm: maybe(text),
        }),
      ),
      Contact: maybe(
        group({
          Name: maybe(text),
          Telephone: maybe(text),
          Telefax: maybe(text),
          ElectronicMail: maybe(text),
        }),
      ),
    }),
  ),
})

export const t019Tree = group({
  UBLVersionID: one(fixed('2.2')),
  CustomizationID: one(fixed('urn:fdc:peppol.eu:prac:trns:t019:1.1')),
  ProfileID: one(fixed('urn:fdc:peppol.eu:prac:bis:p011:1.1')),
  ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid')) })),
  ContractFolderID: one(identifier),
  IssueDate: one(date),
  IssueTime: one(time),
  VersionID: maybe(identifier),
  TendererPartyQualification: one(
    group({
      InterestedProcurementProjectLot: many(
        group({
          ID: one(identifier),
        }),
      ),
      MainQualifyingParty: one(mainQualifyingParty),
      AdditionalQualifyingParty: many(mainQualifyingParty),
    }),
  ),
  ContractingParty: one(
    group({
      Party: one(
        group({
          EndpointID: one(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), undefined, judged),
          PartyIdentification: one(partyIdentification, undefined, judged),
          PartyName: maybe(partyName),
        }),
      ),
    }),
  ),
  AdditionalDocumentReference: some(
    group({
      ID: one(identifier, undefined, judged),
      DocumentTypeCode: one(leaf(code, { listID: one(fixed('UNCL1001'), undefined, judged) })),
      XPath: maybe(text),
      LocaleCode: maybe(leaf(code, { listID: one(fixed('ISO639-1'), undefined, judged) }), undefined, judged),
      VersionID: maybe(identifier),
      DocumentDescription: one(text),
      Attachment: maybe(
        group({
          ExternalReference: one(
            group({
              URI: maybe(uri, undefined, judged),
              DocumentHash: one(text, undefined, judged),
              HashAlgorithmMethod: one(fixed('http://www.w3.org/2001/04/xmlenc#sha256'), undefined, judged),
              MimeCode: maybe(code),
              FileName: one(text),
              Description: one(text),
            }),
          ),
        }),
      ),
    }),
  ),
})

export const t019Rules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at(
      '/TendererQualification',
      given('PEPPOL-T019-R002', 'UBLVersionID'),
      given('PEPPOL-T019-R003', 'CustomizationID'),
      given('PEPPOL-T019-R004', 'ProfileID'),
      given('PEPPOL-T019-R005', 'ID'),
      given('PEPPOL-T019-R006', 'ContractFolderID'),
      given('PEPPOL-T019-R007', 'IssueDate'),
      given('PEPPOL-T019-R008', 'IssueTime'),
      given('PEPPOL-T019-R009', 'VersionID'),
      given('PEPPOL-T019-R010', 'TendererPartyQualification'),
      given('PEPPOL-T019-R011', 'ContractingParty'),
      given('PEPPOL-T019-R012', 'AdditionalDocumentReference'),
    ),
    at(
      'TendererQualification/UBLVersionID',
      valueIs('PEPPOL-T019-R013', '2.2'),
      advised(onlyAttributes('PEPPOL-T019-R014')),
    ),
    at(
      'TendererQualification/CustomizationID',
      valueIs('PEPPOL-T019-R015', 'urn:fdc:peppol.eu:prac:trns:t019:1.1'),
      advised(onlyAttributes('PEPPOL-T019-R016')),
    ),
    at(
      'TendererQualification/ProfileID',
      valueIs('PEPPOL-T019-R017', 'urn:fdc:peppol.eu:prac:bis:p011:1.1'),
      advised(onlyAttributes('PEPPOL-T019-R018')),
    ),
    at(
      'TendererQualification/ID',
      attributeGiven('PEPPOL-T019-R019', 'schemeURI'),
      attributeIs('PEPPOL-T019-R020', 'schemeURI', 'urn:uuid'),
      advised(onlyAttributes('PEPPOL-T019-R021', 'schemeURI')),
      isUuid('PEPPOL-T019-R022'),
    ),
    at(
      'TendererQualification/ContractFolderID',
      advised(onlyAttributes('PEPPOL-T019-R023')),
      isUuid('PEPPOL-T019-R024'),
    ),
    at('TendererQualification/IssueTime', toSeconds('PEPPOL-T019-R025')),
    at('TendererQualification/VersionID', advised(onlyAttributes('PEPPOL-T019-R026'))),
    at(
      'TendererQualification/AdditionalDocumentReference',
      advised(atMost('PEPPOL-T019-R027', 1, 'DocumentDescription')),
    ),
    at('TendererQualification/AdditionalDocumentReference/ID', isUuid('PEPPOL-T019-R028')),
    at(
      'TendererQualification/AdditionalDocumentReference/DocumentTypeCode',
      attributeIs('PEPPOL-T019-R029', 'listID', 'UNCL1001'),
      advised(onlyAttributes('PEPPOL-T019-R030', 'listID')),
    ),
    at('TendererQualification/AdditionalDocumentReference/XPath', advised(onlyAttributes('PEPPOL-T019-R031'))),
    at(
      'TendererQualification/AdditionalDocumentReference/LocaleCode',
      attributeIs('PEPPOL-T019-R032', 'listID', 'ISO639-1'),
      valueIn('PEPPOL-T019-R033', pracLanguages),
      advised(onlyAttributes('PEPPOL-T019-R034', 'listID')),
    ),
    at(
      'TenderTendererQualification/AdditionalDocumentReference/VersionID',
      advised(onlyAttributes('PEPPOL-T019-R035')),
    ),
    at(
      'TendererQualification/AdditionalDocumentReference/DocumentDescription',
      advised(onlyAttributes('PEPPOL-T019-R036')),
    ),
    at(
      'TendererQualification/AdditionalDocumentReference/Attachment',
      advised(onlyElements('PEPPOL-T019-R037', 'ExternalReference')),
    ),
    at(
      'TendererQualification/AdditionalDocumentReference/Attachment/ExternalReference/URI',
      isUuid('PEPPOL-T019-R038'),
      advised(onlyAttributes('PEPPOL-T019-R039')),
    ),
    at(
      'TendererQualification/AdditionalDocumentReference/Attachment/ExternalReference/DocumentHash',
      isSha256('PEPPOL-T019-R040'),
      advised(onlyAttributes('PEPPOL-T019-R041')),
    ),
    at(
      'TendererQualification/AdditionalDocumentReference/Attachment/ExternalReference/HashAlgorithmMethod',
      valueIs('PEPPOL-T019-R042', 'http://www.w3.org/2001/04/xmlenc#sha256'),
      advised(onlyAttributes('PEPPOL-T019-R043')),
    ),
    at(
      'TendererQualification/AdditionalDocumentReference/Attachment/ExternalReference/MimeCode',
      advised(onlyAttributes('PEPPOL-T019-R044')),
    ),
    at(
      'TendererQualification/AdditionalDocumentReference/Attachment/ExternalReference/FileName',
      advised(onlyAttributes('PEPPOL-T019-R045')),
    ),
    at(
      'TendererQualification/AdditionalDocumentReference/Attachment/ExternalReference/Description',
      advised(onlyAttributes('PEPPOL-T019-R046')),
    ),
    at(
      'TendererQualification/TendererPartyQualification/MainQualifyingParty/Party',
      given('PEPPOL-T019-R047', 'PartyIdentification', 'EndpointID'),
    ),
    at('TendererQualification/ContractingParty', advised(onlyElements('PEPPOL-T019-R048', 'Party'))),
    at(
      'TendererQualification/ContractingParty/Party',
      advised(onlyElements('PEPPOL-T019-R049', 'PartyIdentification', 'EndpointID', 'PartyName')),
      advised(atMost('PEPPOL-T019-R050', 1, 'PartyName')),
      given('PEPPOL-T019-R051', 'PartyIdentification', 'EndpointID'),
    ),
    at(
      'TendererQualification/TendererPartyQualification/ProcurementProjectLot',
      advised(onlyElements('PEPPOL-T019-R052', 'ID')),
    ),
    at(
      'TendererQualification/TendererPartyQualification/ProcurementProjectLot/ID',
      advised(onlyAttributes('PEPPOL-T019-R053')),
    ),
  ),
  ...pattern(
    at(
      'PartyIdentification/ID',
      attributeGiven('PEPPOL-T019-R054', 'schemeID'),
      attributeIn('PEPPOL-T019-R055', 'schemeID', partySchemes),
      advised(onlyAttributes('PEPPOL-T019-R056', 'schemeID')),
    ),
    at('Party/EndpointID', attributeIn('PEPPOL-T019-R057', 'schemeID', pracEas)),
    at('Name', advised(onlyAttributes('PEPPOL-T019-R058'))),
    at(
      'TendererQualification/TendererPartyQualification/MainQualifyingParty/PostalAddress | TendererQualification/TendererPartyQualification/AdditionalQualifyingParty/Party/PostalAddress',
      advised(onlyElements('PEPPOL-T019-R059', 'StreetName', 'CityName', 'PostalZone', 'CountrySubentity', 'Country')),
    ),
    at('StreetName', advised(onlyAttributes('PEPPOL-T019-R060'))),
    at('CityName', advised(onlyAttributes('PEPPOL-T019-R061'))),
    at('PostalZone', advised(onlyAttributes('PEPPOL-T019-R062'))),
    at('CountrySubentity', advised(onlyAttributes('PEPPOL-T019-R063'))),
    at('Country', advised(onlyElements('PEPPOL-T019-R064', 'IdentificationCode'))),
    at(
      'Country/IdentificationCode',
      advised(onlyAttributes('PEPPOL-T019-R065', 'listID')),
      attributeIs('PEPPOL-T019-R066', 'listID', 'ISO3166-1:Alpha2'),
    ),
    at('PartyLegalEntity/CompanyLegalForm', advised(onlyAttributes('PEPPOL-T019-R067'))),
    at('Contact', advised(onlyElements('PEPPOL-T019-R068', 'Telephone', 'Telefax', 'ElectronicMail', 'Name'))),
    at('Telephone', advised(onlyAttributes('PEPPOL-T019-R069'))),
    at('Telefax', advised(onlyAttributes('PEPPOL-T019-R070'))),
    at('ElectronicMail', advised(onlyAttributes('PEPPOL-T019-R071'))),
  ),
]
