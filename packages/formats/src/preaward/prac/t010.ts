// Tender clarification (Peppol PrAC T010): tree and rules.
import { pracEas } from '../../codelists/preaward.ts'
import { partySchemes } from './lists.ts'
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
} from '../../definition/tree.ts'
import {
  advised,
  atMost,
  attributeGiven,
  attributeIn,
  attributeIs,
  given,
  isUuid,
  onlyAttributes,
  onlyElements,
  toSeconds,
  unused,
  valueIs,
  withZone,
} from '../checks.ts'
import { fileOrText, judged, notFileAndText } from './checks.ts'
import { nameAdvisedParty, party } from './parties.ts'

export const t010Tree = group({
  UBLVersionID: one(fixed('2.2'), undefined, judged),
  CustomizationID: one(fixed('urn:fdc:peppol.eu:prac:trns:t010:1.1'), undefined, judged),
  ProfileID: one(fixed('urn:fdc:peppol.eu:prac:bis:p005:1.1'), undefined, judged),
  ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), undefined, judged),
  IssueDate: one(date),
  IssueTime: one(time, undefined, judged),
  RequestorParty: one(nameAdvisedParty),
  ResponderParty: one(party),
  ParentDocumentReference: one(
    group({
      ID: one(leaf(identifier, { schemeName: one(fixed('ContractFolderID')) })),
    }),
  ),
  AdditionalDocumentReference: some(
    group({
      ID: one(leaf(identifier, { schemeName: one(text) })),
      XPath: many(text),
    }),
    undefined,
    judged,
  ),
  Attachment: some(
    group({
      ExternalReference: one(
        group({
          MimeCode: maybe(code),
          FileName: maybe(text),
          Description: many(text),
        }),
      ),
    }),
  ),
})

export const t010Rules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at(
      'EnquiryResponse',
      given('PEPPOL-T010-R001', 'UBLVersionID'),
      given('PEPPOL-T010-R002', 'CustomizationID'),
      given('PEPPOL-T010-R003', 'ProfileID'),
      given('PEPPOL-T010-R004', 'ID'),
      given('PEPPOL-T010-R005', 'IssueTime'),
      given('PEPPOL-T010-R006', 'AdditionalDocumentReference'),
      given('PEPPOL-T010-R007', 'Attachment/ExternalReference/Description'),
      unused('PEPPOL-T010-S002', 'Description'),
      unused('PEPPOL-T010-S003', 'LatestReplyDate'),
      unused('PEPPOL-T010-S004', 'LatestReplyTime'),
      unused('PEPPOL-T010-S005', 'CopyIndicator'),
      unused('PEPPOL-T010-S006', 'UUID'),
      unused('PEPPOL-T010-S007', 'Signature'),
    ),
    at('EnquiryResponse/UBLVersionID', valueIs('PEPPOL-T010-R008', '2.2'), onlyAttributes('PEPPOL-T010-S008')),
    at(
      'EnquiryResponse/CustomizationID',
      valueIs('PEPPOL-T010-R009', 'urn:fdc:peppol.eu:prac:trns:t010:1.1'),
      onlyAttributes('PEPPOL-T010-S009'),
    ),
    at(
      'EnquiryResponse/ProfileID',
      valueIs('PEPPOL-T010-R010', 'urn:fdc:peppol.eu:prac:bis:p005:1.1'),
      onlyAttributes('PEPPOL-T010-S010'),
    ),
    at(
      'EnquiryResponse/ID',
      isUuid('PEPPOL-T010-R011'),
      attributeGiven('PEPPOL-T010-R012', 'schemeURI'),
      advised(attributeIs('PEPPOL-T010-R013', 'schemeURI', 'urn:uuid')),
      onlyAttributes('PEPPOL-T010-S011', 'schemeURI'),
    ),
    at('EnquiryResponse/IssueTime', withZone('PEPPOL-T010-R014'), toSeconds('PEPPOL-T010-R015')),
    at(
      'EnquiryResponse/RequestorParty',
      given('PEPPOL-T010-R016', 'PartyIdentification', 'EndpointID'),
      advised(given('PEPPOL-T010-R017', 'PartyName')),
      onlyElements('PEPPOL-T010-S012', 'PartyIdentification', 'EndpointID', 'PartyName'),
      atMost('PEPPOL-T010-S013', 1, 'PartyName'),
      atMost('PEPPOL-T010-S014', 1, 'PartyIdentification'),
    ),
    at(
      'EnquiryResponse/RequestorParty/EndpointID',
      attributeGiven('PEPPOL-T010-R018', 'schemeID'),
      attributeIn('PEPPOL-T010-R019', 'schemeID', pracEas),
      onlyAttributes('PEPPOL-T010-S015', 'schemeID'),
    ),
    at(
      'EnquiryResponse/RequestorParty/PartyIdentification/ID',
      attributeGiven('PEPPOL-T010-R020', 'schemeID'),
      attributeIn('PEPPOL-T010-R021', 'schemeID', partySchemes),
      onlyAttributes('PEPPOL-T010-S016', 'schemeID'),
    ),
    at(
      'EnquiryResponse/ResponderParty',
      given('PEPPOL-T010-R022', 'PartyIdentification', 'EndpointID'),
      onlyElements('PEPPOL-T010-S017', 'PartyIdentification', 'EndpointID', 'PartyName'),
      atMost('PEPPOL-T010-S018', 1, 'PartyName'),
      atMost('PEPPOL-T010-S019', 1, 'PartyIdentification'),
    ),
    at(
      'EnquiryResponse/ResponderParty/EndpointID',
      attributeGiven('PEPPOL-T010-R023', 'schemeID'),
      attributeIn('PEPPOL-T010-R024', 'schemeID', pracEas),
      onlyAttributes('PEPPOL-T010-S020', 'schemeID'),
    ),
    at(
      'EnquiryResponse/RequestorParty/PartyIdentification/ID',
      attributeGiven('PEPPOL-T010-R025', 'schemeID'),
      attributeIn('PEPPOL-T010-R026', 'schemeID', partySchemes),
      onlyAttributes('PEPPOL-T010-S021', 'schemeID'),
    ),
    at(
      'EnquiryResponse/Attachment/ExternalReference',
      fileOrText('PEPPOL-T010-R027'),
      notFileAndText('PEPPOL-T010-R028'),
    ),
  ),
]
