// Qualification result, a draft (Peppol PrAC T023): tree and rules.
import { pracEas, pracIcd } from '../../codelists/preaward.ts'
import { partySchemes } from './lists.ts'
import { at, pattern } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import { date, fixed, group, identifier, indicator, leaf, maybe, one, some, text, time } from '../../definition/tree.ts'
import {
  advised,
  attributeGiven,
  attributeIn,
  attributeIs,
  given,
  isUuid,
  onlyAttributes,
  toSeconds,
  valueIs,
} from '../checks.ts'
import { judged, withoutAdmission } from './checks.ts'

const senderParty = group({
  EndpointID: one(leaf(identifier, { schemeID: one(pracEas) }), undefined, judged),
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
    undefined,
    judged,
  ),
})

export const t023Tree = group({
  UBLVersionID: one(fixed('2.2'), undefined, judged),
  CustomizationID: one(fixed('urn:fdc:peppol.eu:prac:trns:t023:1.0'), undefined, judged),
  ProfileID: one(fixed('urn:fdc:peppol.eu:prac:bis:p012:1.0'), undefined, judged),
  ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), undefined, judged),
  ContractFolderID: one(identifier, undefined, judged),
  IssueDate: one(date, undefined, judged),
  IssueTime: one(time, undefined, judged),
  SenderParty: one(senderParty, undefined, judged),
  ReceiverParty: one(senderParty, undefined, judged),
  ResolutionDocumentReference: one(
    group({
      ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), undefined, judged),
    }),
    undefined,
    judged,
  ),
  QualificationResolution: some(
    group({
      AdmissionCode: one(indicator, undefined, judged),
      Resolution: one(text),
      ResolutionDate: one(date, undefined, judged),
      ResolutionTime: maybe(time),
      ProcurementProjectLot: maybe(
        group({
          ID: maybe(identifier),
        }),
      ),
    }),
    undefined,
    judged,
  ),
})

export const t023Rules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at(
      '/TendererQualificationResponse',
      given('PEPPOL-T023-R002', 'UBLVersionID'),
      given('PEPPOL-T023-R003', 'CustomizationID'),
      given('PEPPOL-T023-R004', 'ProfileID'),
      given('PEPPOL-T023-R005', 'ID'),
      given('PEPPOL-T023-R006', 'ContractFolderID'),
      given('PEPPOL-T023-R007', 'IssueDate'),
      given('PEPPOL-T023-R008', 'IssueTime'),
      given('PEPPOL-T023-R009', 'SenderParty'),
      given('PEPPOL-T023-R010', 'ReceiverParty'),
      given('PEPPOL-T023-R011', 'ResolutionDocumentReference'),
      given('PEPPOL-T023-R012', 'QualificationResolution'),
    ),
    at(
      'TendererQualificationResponse/UBLVersionID',
      valueIs('PEPPOL-T023-R013', '2.2'),
      advised(onlyAttributes('PEPPOL-T023-R014')),
    ),
    at(
      'TendererQualificationResponse/CustomizationID',
      valueIs('PEPPOL-T023-R015', 'urn:fdc:peppol.eu:prac:trns:t023:1.0'),
      advised(onlyAttributes('PEPPOL-T023-R016')),
    ),
    at(
      'TendererQualificationResponse/ProfileID',
      valueIs('PEPPOL-T023-R017', 'urn:fdc:peppol.eu:prac:bis:p012:1.0'),
      advised(onlyAttributes('PEPPOL-T023-R018')),
    ),
    at(
      'TendererQualificationResponse/ID',
      attributeGiven('PEPPOL-T023-R019', 'schemeURI'),
      attributeIs('PEPPOL-T023-R020', 'schemeURI', 'urn:uuid'),
      advised(onlyAttributes('PEPPOL-T023-R021', 'schemeURI')),
      isUuid('PEPPOL-T023-R022'),
    ),
    at(
      'TendererQualificationResponse/ContractFolderID',
      advised(onlyAttributes('PEPPOL-T023-R023')),
      isUuid('PEPPOL-T023-R024'),
    ),
    at('TendererQualificationResponse/IssueTime', toSeconds('PEPPOL-T023-R025')),
    at('TendererQualificationResponse/SenderParty', given('PEPPOL-T023-R026', 'PartyIdentification', 'EndpointID')),
    at('TendererQualificationResponse/ReceiverParty', given('PEPPOL-T023-R027', 'PartyIdentification', 'EndpointID')),
    at(
      'PartyIdentification/ID',
      attributeGiven('PEPPOL-T023-R028', 'schemeID'),
      attributeIn('PEPPOL-T023-R029', 'schemeID', partySchemes),
      advised(onlyAttributes('PEPPOL-T023-R030', 'schemeID')),
    ),
    at('Name', advised(onlyAttributes('PEPPOL-T023-R031'))),
    at(
      'TendererQualificationResponse/ResolutionDocumentReference/ID',
      attributeGiven('PEPPOL-T023-R035', 'schemeURI'),
      attributeIs('PEPPOL-T023-R036', 'schemeURI', 'urn:uuid'),
      advised(onlyAttributes('PEPPOL-T023-R037', 'schemeURI')),
      isUuid('PEPPOL-T023-R038'),
    ),
    at(
      'TendererQualificationResponse/QualificationResolution',
      given('PEPPOL-T023-R039', 'AdmissionCode'),
      given('PEPPOL-T023-R040', 'ResolutionDate'),
    ),
    at('TendererQualificationResponse/QualificationResolution/Resolution', withoutAdmission('PEPPOL-T023-R042')),
    at(
      'TendererQualificationResponse/QualificationResolution/ProcurementProjectLot',
      advised(given('PEPPOL-T023-R044', 'ProcurementProjectLot')),
    ),
  ),
]
