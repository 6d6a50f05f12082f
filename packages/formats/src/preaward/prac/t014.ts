// Tender withdrawal receipt (Peppol PrAC T014): tree and rules.
import { pracEas, pracIcd } from '../../codelists/preaward.ts'
import { partySchemes } from './lists.ts'
import { at, pattern } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import { date, fixed, group, identifier, leaf, maybe, one, text, time } from '../../definition/tree.ts'
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

export const t014Tree = group({
  UBLVersionID: one(fixed('2.2'), undefined, judged),
  CustomizationID: one(fixed('urn:fdc:peppol.eu:prac:trns:t014:1.1'), undefined, judged),
  ProfileID: one(fixed('urn:fdc:peppol.eu:prac:bis:p007:1.1'), undefined, judged),
  ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), undefined, judged),
  ContractFolderID: one(identifier),
  IssueDate: one(date),
  IssueTime: one(time),
  RegisteredDate: one(date),
  RegisteredTime: one(time),
  TenderDocumentReference: one(
    group({
      ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), undefined, judged),
      DocumentTypeCode: one(
        leaf(fixed('23'), { listID: one(fixed('UNCL1001'), undefined, judged) }),
        undefined,
        judged,
      ),
      Attachment: one(
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
  SenderParty: one(
    group({
      EndpointID: maybe(leaf(identifier, { schemeID: maybe(pracEas, undefined, judged) }), undefined, judged),
      PartyIdentification: maybe(
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
  ReceiverParty: one(
    group({
      EndpointID: maybe(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), undefined, judged),
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
    }),
  ),
})

export const t014Rules: readonly RuleBlock<Place>[] = [
  ...pattern(at('*', demanded(hasContent('PEPPOL-T45-S002')))),
  ...pattern(
    at(
      'TenderReceipt',
      given('PEPPOL-T014-R001', 'UBLVersionID'),
      unused('PEPPOL-T014-S301', 'UBLExtensions'),
      unused('PEPPOL-T014-S305', 'ProfileExectuionID'),
      unused('PEPPOL-T014-S307', 'CopyIndicator'),
      unused('PEPPOL-T014-S308', 'UUID'),
      unused('PEPPOL-T014-S310', 'ConctractName'),
      unused('PEPPOL-T014-S312', 'Note'),
      atMost('PEPPOL-T014-S313', 2, 'TenderDocumentReference'),
      unused('PEPPOL-T014-S322', 'Signature'),
    ),
    at('TenderReceipt/UBLVersionID', valueIs('PEPPOL-T014-R019', '2.2'), onlyAttributes('PEPPOL-T014-S302')),
    at(
      'TenderReceipt/CustomizationID',
      valueIs('PEPPOL-T014-R002', 'urn:fdc:peppol.eu:prac:trns:t014:1.1'),
      onlyAttributes('PEPPOL-T014-S303'),
    ),
    at(
      'TenderReceipt/ProfileID',
      valueIs('PEPPOL-T014-R003', 'urn:fdc:peppol.eu:prac:bis:p007:1.1'),
      onlyAttributes('PEPPOL-T014-S304'),
    ),
    at(
      'TenderReceipt/ID',
      attributeGiven('PEPPOL-T014-R004', 'schemeURI'),
      attributeIs('PEPPOL-T014-R005', 'schemeURI', 'urn:uuid'),
      attributeGiven('PEPPOL-T014-S306', 'schemeURI'),
      isUuid('PEPPOL-T014-R006'),
    ),
    at('TenderReceipt/ContractFolderID', onlyAttributes('PEPPOL-T014-S309')),
    at('TenderReceipt/IssueTime', toSeconds('PEPPOL-T014-R007')),
    at('TenderReceipt/RegisteredTime', toSeconds('PEPPOL-T014-R012')),
    at(
      'TenderReceipt/TenderDocumentReference',
      onlyElements('PEPPOL-T014-S314', 'ID', 'DocumentTypeCode', 'Attachment', 'IssuerParty'),
    ),
    at(
      'TenderReceipt/TenderDocumentReference/ID',
      isUuid('PEPPOL-T014-R013'),
      attributeGiven('PEPPOL-T014-R014', 'schemeURI'),
      attributeIs('PEPPOL-T014-R015', 'schemeURI', 'urn:uuid'),
      attributeGiven('PEPPOL-T014-S315', 'schemeURI'),
      isUuid('PEPPOL-T014-R016'),
    ),
    at(
      'TenderReceipt/TenderDocumentReference/DocumentTypeCode',
      valueIs('PEPPOL-T014-R017', '13', '310'),
      attributeIs('PEPPOL-T014-R023', 'listID', 'UNCL1001'),
    ),
    at('TenderReceipt/TenderDocumentReference/Attachment', onlyElements('PEPPOL-T014-S316', 'ExternalReference')),
    at(
      'TenderReceipt/TenderDocumentReference/Attachment/ExternalReference',
      onlyElements('PEPPOL-T014-S317', 'DocumentHash', 'HashAlgorithmMethod'),
    ),
    at(
      'TenderReceipt/TenderDocumentReference/Attachment/ExternalReference/DocumentHash',
      isSha256('PEPPOL-T014-R018'),
      onlyAttributes('PEPPOL-T014-S318'),
    ),
    at(
      'TenderReceipt/TenderDocumentReference/Attachment/ExternalReference/HashAlgorithmMethod',
      valueIs('PEPPOL-T014-R022', 'http://www.w3.org/2001/04/xmlenc#sha256'),
      onlyAttributes('PEPPOL-T014-S319'),
    ),
    at('TenderReceipt/TenderDocumentReference/IssuerParty', onlyElements('PEPPOL-T014-S320', 'EndpointID')),
    at(
      'EndpointID',
      attributeGiven('PEPPOL-T014-R010', 'schemeID'),
      attributeIn('PEPPOL-T014-R011', 'schemeID', pracEas),
      attributeGiven('PEPPOL-T014-S321', 'schemeID'),
    ),
    at('TenderReceipt/SenderParty', given('PEPPOL-T014-R020', 'PartyIdentification', 'EndpointID')),
    at('TenderReceipt/ReceiverParty', given('PEPPOL-T014-R021', 'PartyIdentification', 'EndpointID')),
    at(
      'TenderReceipt/SenderParty | TenderReceipt/ReceiverParty',
      onlyElements('PEPPOL-T014-S323', 'PartyIdentification', 'EndpointID', 'PartyName'),
      exactlyOne('PEPPOL-T014-S324', 'PartyIdentification'),
      atMost('PEPPOL-T014-S326', 1, 'PartyName'),
    ),
    at(
      'PartyIdentification/ID',
      attributeGiven('PEPPOL-T014-R008', 'schemeID'),
      attributeIn('PEPPOL-T014-R009', 'schemeID', partySchemes),
      attributeGiven('PEPPOL-T014-S325', 'schemeID'),
    ),
    at('Name', onlyAttributes('PEPPOL-T014-S327')),
  ),
]
