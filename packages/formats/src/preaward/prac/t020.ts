// Qualification receipt (Peppol PrAC T020): tree and rules.
import { pracEas, pracIcd } from '../../codelists/preaward.ts'
import { partySchemes } from './lists.ts'
import { at, pattern } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import { code, date, fixed, group, identifier, leaf, maybe, one, some, text, time } from '../../definition/tree.ts'
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
  unused,
  valueIs,
  written,
} from '../checks.ts'
import { judged } from './checks.ts'

const senderParty = group({
  EndpointID: one(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), undefined, judged),
  PartyIdentification: one(
    group({
      ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) })),
    }),
    undefined,
    judged,
  ),
  PartyName: maybe(
    group({
      Name: one(text),
    }),
  ),
})

export const t020Tree = group({
  UBLVersionID: one(fixed('2.2'), undefined, judged),
  CustomizationID: one(fixed('urn:fdc:peppol.eu:prac:trns:t020:1.1'), undefined, judged),
  ProfileID: one(fixed('urn:fdc:peppol.eu:prac:bis:p011:1.1'), undefined, judged),
  ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), undefined, judged),
  ContractFolderID: one(identifier),
  IssueDate: one(date),
  IssueTime: one(time),
  RegisteredDate: one(date),
  RegisteredTime: one(time),
  TenderDocumentReference: some(
    group({
      ID: one(leaf(identifier, { schemeURI: maybe(text) }), undefined, judged),
      DocumentTypeCode: one(leaf(code, { listID: one(fixed('UNCL1001')) }), undefined, judged),
      Attachment: maybe(
        group({
          ExternalReference: one(
            group({
              DocumentHash: maybe(text, undefined, judged),
              HashAlgorithmMethod: maybe(fixed('http://www.w3.org/2001/04/xmlenc#sha256'), undefined, judged),
            }),
          ),
        }),
      ),
      IssuerParty: maybe(
        group({
          EndpointID: one(leaf(identifier, { schemeID: one(text, undefined, judged) })),
        }),
      ),
    }),
  ),
  SenderParty: one(senderParty),
  ReceiverParty: one(senderParty),
})

export const t020Rules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at(
      'TenderReceipt',
      given('PEPPOL-T020-R001', 'UBLVersionID'),
      unused('PEPPOL-T020-S301', 'UBLExtensions'),
      unused('PEPPOL-T020-S305', 'ProfileExectuionID'),
      unused('PEPPOL-T020-S307', 'CopyIndicator'),
      unused('PEPPOL-T020-S308', 'UUID'),
      atMost('PEPPOL-T020-S310', 1, 'ConctractName'),
      unused('PEPPOL-T020-S312', 'Note'),
      atMost('PEPPOL-T020-S313', 2, 'TenderDocumentReference'),
      unused('PEPPOL-T020-S322', 'Signature'),
    ),
    at('TenderReceipt/UBLVersionID', valueIs('PEPPOL-T020-R019', '2.2'), onlyAttributes('PEPPOL-T020-S302')),
    at(
      'TenderReceipt/CustomizationID',
      valueIs('PEPPOL-T020-R002', 'urn:fdc:peppol.eu:prac:trns:t020:1.1'),
      onlyAttributes('PEPPOL-T020-S303'),
    ),
    at(
      'TenderReceipt/ProfileID',
      valueIs('PEPPOL-T020-R003', 'urn:fdc:peppol.eu:prac:bis:p011:1.1'),
      onlyAttributes('PEPPOL-T020-S304'),
    ),
    at(
      'TenderReceipt/ID',
      attributeGiven('PEPPOL-T020-R004', 'schemeURI'),
      attributeIs('PEPPOL-T020-R005', 'schemeURI', 'urn:uuid'),
      onlyAttributes('PEPPOL-T020-S306', 'schemeURI'),
      isUuid('PEPPOL-T020-R006'),
    ),
    at('TenderReceipt/ContractFolderID', onlyAttributes('PEPPOL-T020-S309')),
    at('TenderReceipt/IssueTime', toSeconds('PEPPOL-T020-R007')),
    at('TenderReceipt/ContractName', onlyAttributes('PEPPOL-T020-S311')),
    at('TenderReceipt/RegisteredTime', toSeconds('PEPPOL-T020-R012')),
    at(
      'TenderReceipt/TenderDocumentReference',
      onlyElements('PEPPOL-T020-S314', 'ID', 'DocumentTypeCode', 'Attachment', 'IssuerParty'),
    ),
    at(
      'TenderReceipt/TenderDocumentReference/ID',
      isUuid('PEPPOL-T020-R013'),
      onlyAttributes('PEPPOL-T020-S315', 'schemeURI'),
    ),
    at('TenderReceipt/TenderDocumentReference/DocumentTypeCode', written('PEPPOL-T020-R014', '916, 13', /^916|13/)),
    at('TenderReceipt/TenderDocumentReference/Attachment', onlyElements('PEPPOL-T020-S316', 'ExternalReference')),
    at(
      'TenderReceipt/TenderDocumentReference/Attachment/ExternalReference',
      onlyElements('PEPPOL-T020-S317', 'DocumentHash', 'HashAlgorithmMethod'),
    ),
    at(
      'TenderReceipt/TenderDocumentReference/Attachment/ExternalReference/DocumentHash',
      isSha256('PEPPOL-T020-R015'),
      onlyAttributes('PEPPOL-T020-S318'),
    ),
    at(
      'TenderReceipt/TenderDocumentReference/Attachment/ExternalReference/HashAlgorithmMethod',
      valueIs('PEPPOL-T020-R016', 'http://www.w3.org/2001/04/xmlenc#sha256'),
      onlyAttributes('PEPPOL-T020-S319'),
    ),
    at('TenderReceipt/TenderDocumentReference/IssuerParty', onlyElements('PEPPOL-T020-S320', 'EndpointID')),
    at(
      'EndpointID',
      attributeGiven('PEPPOL-T020-R010', 'schemeID'),
      attributeIn('PEPPOL-T020-R011', 'schemeID', pracEas),
      onlyAttributes('PEPPOL-T020-S321', 'schemeID'),
    ),
    at('TenderReceipt/SenderParty', given('PEPPOL-T020-R017', 'PartyIdentification', 'EndpointID')),
    at('TenderReceipt/ReceiverParty', given('PEPPOL-T020-R018', 'PartyIdentification', 'EndpointID')),
    at(
      'TenderReceipt/SenderParty | TenderReceipt/ReceiverParty',
      onlyElements('PEPPOL-T020-S323', 'PartyIdentification', 'EndpointID', 'PartyName'),
      exactlyOne('PEPPOL-T020-S324', 'PartyIdentification'),
      atMost('PEPPOL-T020-S326', 1, 'PartyName'),
    ),
    at(
      'PartyIdentification/ID',
      attributeGiven('PEPPOL-T020-R008', 'schemeID'),
      attributeIn('PEPPOL-T020-R009', 'schemeID', partySchemes),
      onlyAttributes('PEPPOL-T020-S325', 'schemeID'),
    ),
    at('Name', onlyAttributes('PEPPOL-T020-S327')),
  ),
]
