// Tender clarification request (Peppol PrAC T009): tree and rules.
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
  exactlyOne,
  given,
  isUuid,
  onlyAttributes,
  onlyElements,
  toSeconds,
  unused,
  valueIs,
  withZone,
  written,
} from '../checks.ts'
import { contractFolderFirst, fileOrText, judged, notFileAndText } from './checks.ts'
import { nameAdvisedParty, party } from './parties.ts'

export const t009Tree = group({
  UBLVersionID: one(fixed('2.2'), undefined, judged),
  CustomizationID: one(fixed('urn:fdc:peppol.eu:prac:trns:t009:1.1'), undefined, judged),
  ProfileID: one(fixed('urn:fdc:peppol.eu:prac:bis:p005:1.1'), undefined, judged),
  ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), undefined, judged),
  IssueDate: one(date),
  IssueTime: one(time, undefined, judged),
  RequestorParty: one(nameAdvisedParty),
  ResponderParty: one(party),
  AdditionalDocumentReference: some(
    group({
      ID: one(leaf(identifier, { schemeName: one(text) })),
      XPath: many(text, undefined, judged),
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

export const t009Rules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at(
      'Enquiry',
      given('PEPPOL-T009-R001', 'UBLVersionID'),
      given('PEPPOL-T009-R002', 'CustomizationID'),
      given('PEPPOL-T009-R003', 'ProfileID'),
      given('PEPPOL-T009-R004', 'ID'),
      given('PEPPOL-T009-R005', 'IssueTime'),
      contractFolderFirst('PEPPOL-T009-R006'),
      exactlyOne('PEPPOL-T009-R007', "AdditionalDocumentReference/ID[@schemeName='ContractFolderID']"),
      given('PEPPOL-T009-R008', 'AdditionalDocumentReference'),
      given('PEPPOL-T009-R009', 'AdditionalDocumentReference/XPath'),
      given('PEPPOL-T009-R010', 'Attachment/ExternalReference/Description'),
      unused('PEPPOL-T009-S002', 'Description'),
      unused('PEPPOL-T009-S003', 'LatestReplyDate'),
      unused('PEPPOL-T009-S004', 'LatestReplyTime'),
      unused('PEPPOL-T009-S005', 'CopyIndicator'),
      unused('PEPPOL-T009-S006', 'UUID'),
      unused('PEPPOL-T009-S007', 'Signature'),
    ),
    at('Enquiry/UBLVersionID', valueIs('PEPPOL-T009-R011', '2.2'), onlyAttributes('PEPPOL-T009-S008')),
    at(
      'Enquiry/CustomizationID',
      valueIs('PEPPOL-T009-R012', 'urn:fdc:peppol.eu:prac:trns:t009:1.1'),
      onlyAttributes('PEPPOL-T009-S009'),
    ),
    at(
      'Enquiry/ProfileID',
      valueIs('PEPPOL-T009-R013', 'urn:fdc:peppol.eu:prac:bis:p005:1.1'),
      onlyAttributes('PEPPOL-T009-S010'),
    ),
    at(
      'Enquiry/ID',
      isUuid('PEPPOL-T009-R014'),
      attributeGiven('PEPPOL-T009-R015', 'schemeURI'),
      attributeIs('PEPPOL-T009-R016', 'schemeURI', 'urn:uuid'),
      onlyAttributes('PEPPOL-T009-S011', 'schemeURI'),
    ),
    at('Enquiry/IssueTime', withZone('PEPPOL-T009-R017'), toSeconds('PEPPOL-T009-R018')),
    at(
      'Enquiry/RequestorParty',
      given('PEPPOL-T009-R019', 'PartyIdentification', 'EndpointID'),
      advised(given('PEPPOL-T009-R020', 'PartyName')),
      onlyElements('PEPPOL-T009-S012', 'PartyIdentification', 'EndpointID', 'PartyName'),
      atMost('PEPPOL-T009-S013', 1, 'PartyName'),
      atMost('PEPPOL-T009-S014', 1, 'PartyIdentification'),
    ),
    at(
      'Enquiry/RequestorParty/EndpointID',
      attributeGiven('PEPPOL-T009-R021', 'schemeID'),
      attributeIn('PEPPOL-T009-R022', 'schemeID', pracEas),
      onlyAttributes('PEPPOL-T009-S015', 'schemeID'),
    ),
    at(
      'Enquiry/RequestorParty/PartyIdentification/ID',
      attributeGiven('PEPPOL-T009-R023', 'schemeID'),
      attributeIn('PEPPOL-T009-R024', 'schemeID', partySchemes),
      onlyAttributes('PEPPOL-T009-S016', 'schemeID'),
    ),
    at(
      'Enquiry/ResponderParty',
      given('PEPPOL-T009-R025', 'PartyIdentification', 'EndpointID'),
      onlyElements('PEPPOL-T009-S017', 'PartyIdentification', 'EndpointID', 'PartyName'),
      atMost('PEPPOL-T009-S018', 1, 'PartyName'),
      atMost('PEPPOL-T009-S019', 1, 'PartyIdentification'),
    ),
    at(
      'Enquiry/ResponderParty/EndpointID',
      attributeGiven('PEPPOL-T009-R026', 'schemeID'),
      attributeIn('PEPPOL-T009-R027', 'schemeID', pracEas),
      onlyAttributes('PEPPOL-T009-S020', 'schemeID'),
    ),
    at(
      'Enquiry/RequestorParty/PartyIdentification/ID',
      attributeGiven('PEPPOL-T009-R028', 'schemeID'),
      attributeIn('PEPPOL-T009-R029', 'schemeID', partySchemes),
      onlyAttributes('PEPPOL-T009-S021', 'schemeID'),
    ),
    at(
      'Enquiry/AdditionalDocumentReference/XPath',
      written('PEPPOL-T009-R030', '/Enquiry/Attachment[n]', /^\/Enquiry\/([a-zA-Z]+:)?Attachment\[\d?\]/),
    ),
    at('Enquiry/Attachment/ExternalReference', fileOrText('PEPPOL-T009-R031'), notFileAndText('PEPPOL-T009-R032')),
  ),
]
