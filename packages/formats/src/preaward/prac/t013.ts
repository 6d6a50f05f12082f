// Tender withdrawal (Peppol PrAC T013): tree and rules.
import { iso3166 } from '../../codelists/iso.ts'
import { pracEas, pracIcd } from '../../codelists/preaward.ts'
import { partySchemes } from './lists.ts'
import { at, pattern } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import { date, fixed, group, identifier, indicator, leaf, maybe, one, text, time } from '../../definition/tree.ts'
import {
  atMost,
  attributeGiven,
  attributeIn,
  attributeIs,
  demanded,
  exactlyOne,
  given,
  isSha256,
  isUuid,
  onlyAttributes,
  onlyElements,
  toSeconds,
  unused,
  valueIs,
} from '../checks.ts'
import { hasContent, judged } from './checks.ts'

export const t013Tree = group({
  UBLVersionID: one(fixed('2.2'), undefined, judged),
  CustomizationID: one(fixed('urn:fdc:peppol.eu:prac:trns:t013:1.1'), undefined, judged),
  ProfileID: one(fixed('urn:fdc:peppol.eu:prac:bis:p007:1.1'), undefined, judged),
  ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), undefined, judged),
  ContractFolderID: one(identifier),
  IssueDate: one(date),
  IssueTime: one(time),
  WithdrawOfferIndicator: one(indicator),
  TenderDocumentReference: one(
    group({
      ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), undefined, judged),
      Attachment: one(
        group({
          ExternalReference: one(
            group({
              DocumentHash: one(text, undefined, judged),
              HashAlgorithmMethod: maybe(fixed('http://www.w3.org/2001/04/xmlenc#sha256'), undefined, judged),
            }),
          ),
        }),
      ),
    }),
  ),
  TenderNotificationDocumentReference: one(
    group({
      ID: one(leaf(identifier, { schemeURI: one(text, undefined, judged) }), undefined, judged),
    }),
  ),
  ContractingParty: one(
    group({
      Party: one(
        group({
          EndpointID: maybe(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), undefined, judged),
          PartyIdentification: one(
            group({
              ID: maybe(leaf(identifier, { schemeID: maybe(pracIcd, undefined, judged) })),
            }),
            undefined,
            judged,
          ),
          PartyName: maybe(
            group({
              Name: maybe(text),
            }),
          ),
        }),
      ),
    }),
  ),
  TendererParty: one(
    group({
      EndpointID: maybe(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), undefined, judged),
      PartyIdentification: one(
        group({
          ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) })),
        }),
        undefined,
        judged,
      ),
      PartyName: one(
        group({
          Name: one(text),
        }),
      ),
      PostalAddress: maybe(
        group({
          StreetName: maybe(text),
          AdditionalStreetName: maybe(text),
          CityName: maybe(text),
          PostalZone: maybe(text),
          CountrySubentity: maybe(text),
          Country: maybe(
            group({
              IdentificationCode: maybe(iso3166),
            }),
          ),
        }),
      ),
      Contact: maybe(
        group({
          Name: one(text),
          Telephone: maybe(text),
          Telefax: maybe(text),
          ElectronicMail: maybe(text),
        }),
      ),
    }),
  ),
})

export const t013Rules: readonly RuleBlock<Place>[] = [
  ...pattern(at('*', demanded(hasContent('PEPPOL-T45-S002')))),
  ...pattern(
    at(
      'TenderWithdrawal',
      given('PEPPOL-T013-R001', 'UBLVersionID'),
      unused('PEPPOL-T013-S301', 'UBLExtensions'),
      unused('PEPPOL-T013-S305', 'ProfileExectuionID'),
      unused('PEPPOL-T013-S307', 'CopyIndicator'),
      unused('PEPPOL-T013-S308', 'UUID'),
      unused('PEPPOL-T013-S312', 'Note'),
      atMost('PEPPOL-T013-S313', 1, 'TenderDocumentReference'),
      unused('PEPPOL-T013-S322', 'Signature'),
    ),
    at('TenderWithdrawal/UBLVersionID', valueIs('PEPPOL-T013-R019', '2.2'), onlyAttributes('PEPPOL-T013-S302')),
    at(
      'TenderWithdrawal/CustomizationID',
      valueIs('PEPPOL-T013-R002', 'urn:fdc:peppol.eu:prac:trns:t013:1.1'),
      onlyAttributes('PEPPOL-T013-S303'),
    ),
    at(
      'TenderWithdrawal/ProfileID',
      valueIs('PEPPOL-T013-R003', 'urn:fdc:peppol.eu:prac:bis:p007:1.1'),
      onlyAttributes('PEPPOL-T013-S304'),
    ),
    at(
      'TenderWithdrawal/ID',
      attributeGiven('PEPPOL-T013-R004', 'schemeURI'),
      attributeIs('PEPPOL-T013-R005', 'schemeURI', 'urn:uuid'),
      attributeGiven('PEPPOL-T013-S306', 'schemeURI'),
      isUuid('PEPPOL-T013-R006'),
    ),
    at('TenderWithdrawal/ContractFolderID', onlyAttributes('PEPPOL-T013-S309')),
    at('TenderWithdrawal/IssueTime', toSeconds('PEPPOL-T013-R007')),
    at('TenderWithdrawal/WithdrawOfferIndicator', onlyAttributes('PEPPOL-T013-S310')),
    at(
      'TenderWithdrawal/TenderDocumentReference',
      onlyElements('PEPPOL-T013-S314', 'ID', 'DocumentTypeCode', 'Attachment', 'IssuerParty'),
    ),
    at(
      'TenderWithdrawal/TenderDocumentReference/ID',
      isUuid('PEPPOL-T013-R013'),
      attributeGiven('PEPPOL-T013-R014', 'schemeURI'),
      attributeIs('PEPPOL-T013-R015', 'schemeURI', 'urn:uuid'),
      attributeGiven('PEPPOL-T013-S315', 'schemeURI'),
      isUuid('PEPPOL-T013-R016'),
    ),
    at('TenderWithdrawal/TenderDocumentReference/Attachment', onlyElements('PEPPOL-T013-S316', 'ExternalReference')),
    at(
      'TenderWithdrawal/TenderDocumentReference/Attachment/ExternalReference',
      onlyElements('PEPPOL-T013-S317', 'DocumentHash', 'HashAlgorithmMethod'),
    ),
    at(
      'TenderWithdrawal/TenderDocumentReference/Attachment/ExternalReference/DocumentHash',
      isSha256('PEPPOL-T013-R018'),
      onlyAttributes('PEPPOL-T013-S318'),
    ),
    at(
      'TenderWithdrawal/TenderDocumentReference/Attachment/ExternalReference/HashAlgorithmMethod',
      valueIs('PEPPOL-T013-R023', 'http://www.w3.org/2001/04/xmlenc#sha256'),
      onlyAttributes('PEPPOL-T013-S319'),
    ),
    at(
      'TenderWithdrawal/TenderNotificationDocumentReference/ID',
      isUuid('PEPPOL-T013-R020'),
      attributeGiven('PEPPOL-T013-R024', 'schemeURI'),
      attributeIs('PEPPOL-T013-R025', 'schemeURI', 'urn:uuid'),
      attributeGiven('PEPPOL-T013-S320', 'schemeURI'),
    ),
    at('TenderWithdrawal/ContractingParty/Party', given('PEPPOL-T013-R021', 'PartyIdentification', 'EndpointID')),
    at('TenderWithdrawal/TendererParty', given('PEPPOL-T013-R022', 'PartyIdentification', 'EndpointID')),
    at(
      'EndpointID',
      attributeGiven('PEPPOL-T013-R010', 'schemeID'),
      attributeIn('PEPPOL-T013-R011', 'schemeID', pracEas),
      attributeGiven('PEPPOL-T013-S321', 'schemeID'),
    ),
    at(
      'TenderWithdrawal/ContractingParty/Party | TenderWithdrawal/TendererParty',
      onlyElements('PEPPOL-T013-S323', 'PartyIdentification', 'EndpointID', 'PartyName'),
      exactlyOne('PEPPOL-T013-S324', 'PartyIdentification'),
      atMost('PEPPOL-T013-S326', 1, 'PartyName'),
    ),
    at(
      'PartyIdentification/ID',
      attributeGiven('PEPPOL-T013-R008', 'schemeID'),
      attributeIn('PEPPOL-T013-R009', 'schemeID', partySchemes),
      attributeGiven('PEPPOL-T013-S325', 'schemeID'),
    ),
    at('Name', onlyAttributes('PEPPOL-T013-S327')),
    at(
      'TenderWithdrawal/ContractingParty/Party/PostalAddress',
      onlyElements(
        'PEPPOL-T013-S328',
        'StreetName',
        'AdditionalStreetName',
        'CityName',
        'PostalZone',
        'CountrySubentity',
        'Country',
      ),
    ),
    at(
      'TenderWithdrawal/ContractingParty/Party/PostalAddress/Country',
      onlyElements('PEPPOL-T013-S329', 'IdentificationCode'),
    ),
    at(
      'TenderWithdrawal/ContractingParty/Party/Contact',
      onlyElements('PEPPOL-T013-S330', 'Name', 'Telephone', 'Telefax', 'ElectronicMail'),
    ),
  ),
]
