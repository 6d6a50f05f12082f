// Tender (Peppol PrAC T005): tree and rules.
import { iso3166 } from '../../codelists/iso.ts'
import { pracEas, pracIcd } from '../../codelists/preaward.ts'
import { partySchemes, pracCountries, pracLanguages } from './lists.ts'
import { at, pattern } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import { code, date, fixed, group, identifier, leaf, maybe, one, some, text, time, uri } from '../../definition/tree.ts'
import {
  atMost,
  attributeGiven,
  attributeIn,
  attributeIs,
  exactlyOne,
  given,
  isSha256,
  isUuid,
  onlyAttributes,
  onlyElements,
  toSeconds,
  unique,
  unused,
  valueIn,
  valueIs,
} from '../checks.ts'
import { atLeastTwo, judged } from './checks.ts'

const partyIdentification = group({
  ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) })),
})

const partyName = group({
  Name: one(text),
})

const country = group({
  IdentificationCode: one(leaf(iso3166, { listID: one(text) }), undefined, judged),
})

export const t005Tree = group({
  UBLVersionID: one(fixed('2.2'), undefined, judged),
  CustomizationID: one(fixed('urn:fdc:peppol.eu:prac:trns:t005:1.2'), undefined, judged),
  ProfileID: one(fixed('urn:fdc:peppol.eu:prac:bis:p003:1.2'), undefined, judged),
  ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), undefined, judged),
  ContractFolderID: one(identifier),
  IssueDate: one(date),
  IssueTime: one(time),
  DocumentReference: some(
    group({
      ID: one(identifier, undefined, judged),
      DocumentTypeCode: one(leaf(code, { listID: one(fixed('UNCL1001')) }), undefined, judged),
      LocaleCode: maybe(leaf(code, { listID: one(fixed('ISO639-1'), undefined, judged) }), undefined, judged),
      VersionID: maybe(identifier),
      DocumentDescription: one(text),
      Attachment: maybe(
        group({
          ExternalReference: one(
            group({
              URI: maybe(uri),
              DocumentHash: one(text, undefined, judged),
              HashAlgorithmMethod: one(fixed('http://www.w3.org/2001/04/xmlenc#sha256'), undefined, judged),
              MimeCode: maybe(code),
              FileName: one(text),
            }),
          ),
        }),
      ),
    }),
  ),
  TendererParty: some(
    group({
      EndpointID: one(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), undefined, judged),
      PartyIdentification: one(partyIdentification, undefined, judged),
      PartyName: maybe(partyName, undefined, judged),
      PostalAddress: maybe(
        group({
          StreetName: maybe(text),
          AdditionalStreetName: maybe(text),
          CityName: maybe(text),
          PostalZone: maybe(text),
          CountrySubentity: maybe(text),
          Country: maybe(country),
        }),
      ),
      PartyLegalEntity: maybe(
        group({
          CompanyLegalForm: maybe(text),
          RegistrationAddress: maybe(
            group({
              Country: maybe(country),
            }),
          ),
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
    undefined,
    judged,
  ),
  TenderedProject: some(
    group({
      ProcurementProjectLot: one(
        group({
          ID: one(identifier),
        }),
      ),
    }),
  ),
})

export const t005Rules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at(
      'Tender',
      given('PEPPOL-T005-R001', 'UBLVersionID'),
      unused('PEPPOL-T005-S301', 'UBLExtensions'),
      unused('PEPPOL-T005-S305', 'ProfileExectuionID'),
      unused('PEPPOL-T005-S307', 'CopyIndicator'),
      unused('PEPPOL-T005-S308', 'UUID'),
      unused('PEPPOL-T005-S309', 'TenderTypeCode'),
      unused('PEPPOL-T005-S311', 'ConctractName'),
      unused('PEPPOL-T005-S312', 'Note'),
      unused('PEPPOL-T005-S313', 'ValidityPeriod'),
      atLeastTwo('PEPPOL-T005-S314', 'DocumentReference'),
      unique('PEPPOL-T005-R013', 'DocumentReference/ID'),
      unique('PEPPOL-T005-R014', 'DocumentReference/Attachment/ExternalReference/FileName'),
      unused('PEPPOL-T005-S328', 'Signature'),
      unused('PEPPOL-T005-S350', 'TendererQualificationDocumentReference'),
      unused('PEPPOL-T005-S351', 'SubcontractorParty'),
      exactlyOne('PEPPOL-T005-S352', 'ContractingParty'),
      unused('PEPPOL-T005-S356', 'OriginatorCustomerParty'),
    ),
    at('Tender/UBLVersionID', valueIs('PEPPOL-T005-R021', '2.2'), onlyAttributes('PEPPOL-T005-S302')),
    at(
      'Tender/CustomizationID',
      valueIs('PEPPOL-T005-R002', 'urn:fdc:peppol.eu:prac:trns:t005:1.2'),
      onlyAttributes('PEPPOL-T005-S303'),
    ),
    at(
      'Tender/ProfileID',
      valueIs('PEPPOL-T005-R003', 'urn:fdc:peppol.eu:prac:bis:p003:1.2'),
      onlyAttributes('PEPPOL-T005-S304'),
    ),
    at(
      'Tender/ID',
      attributeGiven('PEPPOL-T005-R004', 'schemeURI'),
      attributeIs('PEPPOL-T005-R005', 'schemeURI', 'urn:uuid'),
      onlyAttributes('PEPPOL-T005-S306', 'schemeURI'),
      isUuid('PEPPOL-T005-R006'),
    ),
    at('Tender/IssueTime', toSeconds('PEPPOL-T005-R007')),
    at('Tender/ContractFolderID', onlyAttributes('PEPPOL-T005-S310')),
    at(
      'Tender/DocumentReference',
      onlyElements(
        'PEPPOL-T005-S315',
        'ID',
        'DocumentTypeCode',
        'LocaleCode',
        'VersionID',
        'DocumentDescription',
        'Attachment',
      ),
      atMost('PEPPOL-T005-S320', 1, 'DocumentDescription'),
    ),
    at(
      'EndpointID',
      attributeGiven('PEPPOL-T005-R010', 'schemeID'),
      attributeIn('PEPPOL-T005-R011', 'schemeID', pracEas),
      onlyAttributes('PEPPOL-T005-S316', 'schemeID'),
    ),
    at("Tender/DocumentReference[DocumentTypeCode='311']/ID", isUuid('PEPPOL-T005-R012')),
    at('Tender/DocumentReference/DocumentTypeCode', onlyAttributes('PEPPOL-T005-S317', 'listID')),
    at(
      'Tender/DocumentReference/LocaleCode',
      attributeIs('PEPPOL-T005-R015', 'listID', 'ISO639-1'),
      valueIn('PEPPOL-T005-R016', pracLanguages),
      onlyAttributes('PEPPOL-T005-S318', 'listID'),
    ),
    at('Tender/DocumentReference/VersionID', onlyAttributes('PEPPOL-T005-S319')),
    at('Tender/DocumentReference/DocumentDescription', onlyAttributes('PEPPOL-T005-S321')),
    at('Tender/DocumentReference/Attachment', onlyElements('PEPPOL-T005-S322', 'ExternalReference')),
    at(
      'Tender/DocumentReference/Attachment/ExternalReference',
      onlyElements('PEPPOL-T005-S323', 'DocumentHash', 'HashAlgorithmMethod', 'MimeCode', 'FileName'),
    ),
    at(
      'Tender/DocumentReference/Attachment/ExternalReference/DocumentHash',
      isSha256('PEPPOL-T005-R017'),
      onlyAttributes('PEPPOL-T005-S324'),
    ),
    at(
      'Tender/DocumentReference/Attachment/ExternalReference/HashAlgorithmMethod',
      valueIs('PEPPOL-T005-R018', 'http://www.w3.org/2001/04/xmlenc#sha256'),
      onlyAttributes('PEPPOL-T005-S325'),
    ),
    at('Tender/DocumentReference/Attachment/ExternalReference/FileName', onlyAttributes('PEPPOL-T005-S326')),
    at('Tender/DocumentReference/Attachment/ExternalReference/MimeCode', onlyAttributes('PEPPOL-T005-S327')),
    at(
      'Tender/TendererParty',
      onlyElements(
        'PEPPOL-T005-S329',
        'EndpointID',
        'PartyIdentification',
        'PartyName',
        'PostalAddress',
        'PartyLegalEntity',
        'Contact',
      ),
      exactlyOne('PEPPOL-T005-S332', 'PartyName'),
      atMost('PEPPOL-T005-S342', 1, 'PartyLegalEntity'),
      given('PEPPOL-T005-R020', 'PartyIdentification', 'EndpointID'),
    ),
    at(
      'PartyIdentification/ID',
      attributeGiven('PEPPOL-T005-R008', 'schemeID'),
      attributeIn('PEPPOL-T005-R009', 'schemeID', partySchemes),
      onlyAttributes('PEPPOL-T005-S331', 'schemeID'),
    ),
    at('Name', onlyAttributes('PEPPOL-T005-S333')),
    at(
      'Tender/TendererParty/PostalAddress',
      onlyElements(
        'PEPPOL-T005-S334',
        'StreetName',
        'AdditionalStreetName',
        'CityName',
        'PostalZone',
        'CountrySubentity',
        'Country',
      ),
    ),
    at('StreetName', onlyAttributes('PEPPOL-T005-S335')),
    at('AdditionalStreetName', onlyAttributes('PEPPOL-T005-S336')),
    at('CityName', onlyAttributes('PEPPOL-T005-S337')),
    at('PostalZone', onlyAttributes('PEPPOL-T005-S338')),
    at('CountrySubentity', onlyAttributes('PEPPOL-T005-S339')),
    at('Country', onlyElements('PEPPOL-T005-S340', 'IdentificationCode')),
    at('Country/IdentificationCode', onlyAttributes('PEPPOL-T005-S341', 'listID')),
    at('PartyLegalEntity', onlyElements('PEPPOL-T005-S343', 'CompanyLegalForm', 'RegistrationAddress')),
    at('PartyLegalEntity/CompanyLegalForm', onlyAttributes('PEPPOL-T005-S344')),
    at('PartyLegalEntity/RegistrationAddress', onlyElements('PEPPOL-T005-S345', 'Country')),
    at('Contact', onlyElements('PEPPOL-T005-S346', 'Telephone', 'Telefax', 'ElectronicMail', 'Name')),
    at('Telephone', onlyAttributes('PEPPOL-T005-S347')),
    at('Telefax', onlyAttributes('PEPPOL-T005-S348')),
    at('ElectronicMail', onlyAttributes('PEPPOL-T005-S349')),
    at('Tender/ContractingParty', onlyElements('PEPPOL-T005-S353', 'Party')),
    at(
      'Tender/ContractingParty/Party',
      onlyElements('PEPPOL-T005-S354', 'PartyIdentification', 'EndpointID', 'PartyName'),
      atMost('PEPPOL-T005-S355', 1, 'PartyName'),
      given('PEPPOL-T005-R019', 'PartyIdentification', 'EndpointID'),
    ),
    at('Tender/ContractingParty/Party | Tender/TendererParty', exactlyOne('PEPPOL-T005-S330', 'PartyIdentification')),
    at('Tender/TenderedProject', onlyElements('PEPPOL-T005-S357', 'ProcurementProjectLot')),
    at('Tender/TenderedProject/ProcurementProjectLot', onlyElements('PEPPOL-T005-S358', 'ID')),
    at('Tender/TenderedProject/ProcurementProjectLot/ID', onlyAttributes('PEPPOL-T005-S359')),
  ),
  ...pattern(
    at('Country//IdentificationCode', valueIn('CL-T90-R001', pracCountries)),
    at('DocumentTypeCode', valueIs('CL-T90-R003', '9', '13', '310', '311', '916')),
  ),
]
