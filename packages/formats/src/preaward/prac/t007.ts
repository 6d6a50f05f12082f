// Question about the call for tenders (Peppol PrAC T007): tree and rules.
import { pracEas } from '../../codelists/preaward.ts'
import { partySchemes } from './lists.ts'
import { at, pattern } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import { code, date, fixed, group, identifier, leaf, maybe, one, some, text, time } from '../../definition/tree.ts'
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
import { contractFolderFirst, judged } from './checks.ts'
import { nameAdvisedParty, party } from './parties.ts'

export const t007Tree = group({
  UBLVersionID: one(fixed('2.2'), undefined, judged),
  CustomizationID: one(fixed('urn:fdc:peppol.eu:prac:trns:t007:1.1'), undefined, judged),
  ProfileID: one(fixed('urn:fdc:peppol.eu:prac:bis:p004:1.1'), undefined, judged),
  ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), undefined, judged),
  IssueDate: one(date),
  IssueTime: one(time, undefined, judged),
  RequestorParty: one(nameAdvisedParty),
  ResponderParty: one(party),
  AdditionalDocumentReference: some(
    group({
      ID: one(leaf(identifier, { schemeName: one(text) })),
      XPath: some(text, undefined, judged),
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

export const t007Rules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at(
      'Enquiry',
      given('PEPPOL-T007-R001', 'UBLVersionID'),
      given('PEPPOL-T007-R002', 'CustomizationID'),
      given('PEPPOL-T007-R003', 'ProfileID'),
      given('PEPPOL-T007-R004', 'ID'),
      given('PEPPOL-T007-R005', 'IssueTime'),
      contractFolderFirst('PEPPOL-T007-R006'),
      exactlyOne('PEPPOL-T007-R007', "AdditionalDocumentReference/ID[@schemeName='ContractFolderID']"),
      given('PEPPOL-T007-R008', 'AdditionalDocumentReference'),
      given('PEPPOL-T007-R009', 'Attachment/ExternalReference/Description'),
      unused('PEPPOL-T007-S002', 'Description'),
      unused('PEPPOL-T007-S003', 'LatestReplyDate'),
      unused('PEPPOL-T007-S004', 'LatestReplyTime'),
      unused('PEPPOL-T007-S005', 'CopyIndicator'),
      unused('PEPPOL-T007-S006', 'UUID'),
      unused('PEPPOL-T007-S007', 'Signature'),
    ),
    at('Enquiry/UBLVersionID', valueIs('PEPPOL-T007-R010', '2.2'), onlyAttributes('PEPPOL-T007-S008')),
    at(
      'Enquiry/CustomizationID',
      valueIs('PEPPOL-T007-R011', 'urn:fdc:peppol.eu:prac:trns:t007:1.1'),
      onlyAttributes('PEPPOL-T007-S009'),
    ),
    at(
      'Enquiry/ProfileID',
      valueIs('PEPPOL-T007-R012', 'urn:fdc:peppol.eu:prac:bis:p004:1.1'),
      onlyAttributes('PEPPOL-T007-S010'),
    ),
    at(
      'Enquiry/ID',
      isUuid('PEPPOL-T007-R013'),
      attributeGiven('PEPPOL-T007-R014', 'schemeURI'),
      attributeIs('PEPPOL-T007-R015', 'schemeURI', 'urn:uuid'),
      onlyAttributes('PEPPOL-T007-S011', 'schemeURI'),
    ),
    at('Enquiry/IssueTime', withZone('PEPPOL-T007-R016'), toSeconds('PEPPOL-T007-R017')),
    at(
      'Enquiry/RequestorParty',
      given('PEPPOL-T007-R018', 'PartyIdentification', 'EndpointID'),
      advised(given('PEPPOL-T007-R019', 'PartyName')),
      onlyElements('PEPPOL-T007-S012', 'PartyIdentification', 'EndpointID', 'PartyName'),
      atMost('PEPPOL-T007-S013', 1, 'PartyName'),
      atMost('PEPPOL-T007-S014', 1, 'PartyIdentification'),
    ),
    at(
      'Enquiry/RequestorParty/EndpointID',
      attributeGiven('PEPPOL-T007-R020', 'schemeID'),
      attributeIn('PEPPOL-T007-R021', 'schemeID', pracEas),
      onlyAttributes('PEPPOL-T007-S015', 'schemeID'),
    ),
    at(
      'Enquiry/RequestorParty/PartyIdentification/ID',
      attributeGiven('PEPPOL-T007-R022', 'schemeID'),
      attributeIn('PEPPOL-T007-R023', 'schemeID', partySchemes),
      onlyAttributes('PEPPOL-T007-S016', 'schemeID'),
    ),
    at(
      'Enquiry/ResponderParty',
      given('PEPPOL-T007-R024', 'PartyIdentification', 'EndpointID'),
      onlyElements('PEPPOL-T007-S017', 'PartyIdentification', 'EndpointID', 'PartyName'),
      atMost('PEPPOL-T007-S018', 1, 'PartyName'),
      atMost('PEPPOL-T007-S019', 1, 'PartyIdentification'),
    ),
    at(
      'Enquiry/ResponderParty/EndpointID',
      attributeGiven('PEPPOL-T007-R025', 'schemeID'),
      attributeIn('PEPPOL-T007-R026', 'schemeID', pracEas),
      onlyAttributes('PEPPOL-T007-S020', 'schemeID'),
    ),
    at(
      'Enquiry/ResponderParty/PartyIdentification/ID',
      attributeGiven('PEPPOL-T007-R027', 'schemeID'),
      attributeIn('PEPPOL-T007-R028', 'schemeID', partySchemes),
      onlyAttributes('PEPPOL-T007-S021', 'schemeID'),
    ),
    at('Enquiry/AdditionalDocumentReference[later]', given('PEPPOL-T007-R029', 'XPath')),
    at(
      'Enquiry/AdditionalDocumentReference/XPath',
      written('PEPPOL-T007-R030', '/Enquiry/Attachment[n]', /^\/Enquiry\/([a-zA-Z]+:)?Attachment\[\d?\]/),
    ),
    at('Enquiry/Attachment/ExternalReference', exactlyOne('PEPPOL-T007-R031', 'Description')),
  ),
]
