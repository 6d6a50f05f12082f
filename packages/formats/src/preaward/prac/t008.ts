// Answer to a question about the call for tenders (Peppol PrAC T008): tree and rules.
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
import { judged } from './checks.ts'
import { nameAdvisedParty, party } from './parties.ts'

export const t008Tree = group({
  UBLVersionID: one(fixed('2.2'), undefined, judged),
  CustomizationID: one(fixed('urn:fdc:peppol.eu:prac:trns:t008:1.1'), undefined, judged),
  ProfileID: one(fixed('urn:fdc:peppol.eu:prac:bis:p004:1.1'), undefined, judged),
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
          Description: one(text, undefined, judged),
        }),
      ),
    }),
  ),
})

export const t008Rules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at(
      'EnquiryResponse',
      given('PEPPOL-T008-R001', 'UBLVersionID'),
      given('PEPPOL-T008-R002', 'CustomizationID'),
      given('PEPPOL-T008-R003', 'ProfileID'),
      given('PEPPOL-T008-R004', 'ID'),
      given('PEPPOL-T008-R005', 'IssueTime'),
      given('PEPPOL-T008-R006', 'AdditionalDocumentReference'),
      given('PEPPOL-T008-R007', 'Attachment/ExternalReference/Description'),
      unused('PEPPOL-T008-S002', 'Description'),
      unused('PEPPOL-T008-S003', 'LatestReplyDate'),
      unused('PEPPOL-T008-S004', 'LatestReplyTime'),
      unused('PEPPOL-T008-S005', 'CopyIndicator'),
      unused('PEPPOL-T008-S006', 'UUID'),
      unused('PEPPOL-T008-S007', 'Signature'),
    ),
    at('EnquiryResponse/UBLVersionID', valueIs('PEPPOL-T008-R008', '2.2'), onlyAttributes('PEPPOL-T008-S008')),
    at(
      'EnquiryResponse/CustomizationID',
      valueIs('PEPPOL-T008-R009', 'urn:fdc:peppol.eu:prac:trns:t008:1.1'),
      onlyAttributes('PEPPOL-T008-S009'),
    ),
    at(
      'EnquiryResponse/ProfileID',
      valueIs('PEPPOL-T008-R010', 'urn:fdc:peppol.eu:prac:bis:p004:1.1'),
      onlyAttributes('PEPPOL-T008-S010'),
    ),
    at(
      'EnquiryResponse/ID',
      isUuid('PEPPOL-T008-R011'),
      attributeGiven('PEPPOL-T008-R012', 'schemeURI'),
      advised(attributeIs('PEPPOL-T008-R013', 'schemeURI', 'urn:uuid')),
      onlyAttributes('PEPPOL-T008-S011', 'schemeURI'),
    ),
    at('EnquiryResponse/IssueTime', withZone('PEPPOL-T008-R014'), toSeconds('PEPPOL-T008-R015')),
    at(
      'EnquiryResponse/RequestorParty',
      given('PEPPOL-T008-R016', 'PartyIdentification', 'EndpointID'),
      advised(given('PEPPOL-T008-R017', 'PartyName')),
      onlyElements('PEPPOL-T008-S012', 'PartyIdentification', 'EndpointID', 'PartyName'),
      atMost('PEPPOL-T008-S013', 1, 'PartyName'),
      atMost('PEPPOL-T008-S014', 1, 'PartyIdentification'),
    ),
    at(
      'EnquiryResponse/RequestorParty/EndpointID',
      attributeGiven('PEPPOL-T008-R018', 'schemeID'),
      attributeIn('PEPPOL-T008-R019', 'schemeID', pracEas),
      onlyAttributes('PEPPOL-T008-S015', 'schemeID'),
    ),
    at(
      'EnquiryResponse/RequestorParty/PartyIdentification/ID',
      attributeGiven('PEPPOL-T008-R020', 'schemeID'),
      attributeIn('PEPPOL-T008-R021', 'schemeID', partySchemes),
      onlyAttributes('PEPPOL-T008-S016', 'schemeID'),
    ),
    at(
      'EnquiryResponse/ResponderParty',
      given('PEPPOL-T008-R022', 'PartyIdentification', 'EndpointID'),
      onlyElements('PEPPOL-T008-S017', 'PartyIdentification', 'EndpointID', 'PartyName'),
      atMost('PEPPOL-T008-S018', 1, 'PartyName'),
      atMost('PEPPOL-T008-S019', 1, 'PartyIdentification'),
    ),
    at(
      'EnquiryResponse/ResponderParty/EndpointID',
      attributeGiven('PEPPOL-T008-R023', 'schemeID'),
      attributeIn('PEPPOL-T008-R024', 'schemeID', pracEas),
      onlyAttributes('PEPPOL-T008-S020', 'schemeID'),
    ),
    at(
      'EnquiryResponse/ResponderParty/PartyIdentification/ID',
      attributeGiven('PEPPOL-T008-R025', 'schemeID'),
      attributeIn('PEPPOL-T008-R026', 'schemeID', partySchemes),
      onlyAttributes('PEPPOL-T008-S021', 'schemeID'),
    ),
    at('EnquiryResponse/AdditionalDocumentReference', given('PEPPOL-T008-R027', 'XPath')),
    at(
      'EnquiryResponse/AdditionalDocumentReference/XPath',
      written(
        'PEPPOL-T008-R028',
        '/EnquiryResponse/Attachment[n]',
        /^\/EnquiryResponse\/([a-zA-Z]+:)?Attachment\[\d?\]/,
      ),
    ),
    at('EnquiryResponse/Attachment/ExternalReference', exactlyOne('PEPPOL-T008-R029', 'Description')),
  ),
]
