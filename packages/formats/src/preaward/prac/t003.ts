// Tender status request (Peppol PrAC T003): tree and rules.
import { pracEas, pracIcd } from '../../codelists/preaward.ts'
import { partySchemes } from './lists.ts'
import { at, pattern } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import { date, fixed, group, identifier, leaf, many, maybe, one, text, time } from '../../definition/tree.ts'
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
  unique,
  unused,
  valueIs,
  withZone,
} from '../checks.ts'
import { judged } from './checks.ts'

export const t003Tree = group({
  UBLVersionID: one(fixed('2.2'), undefined, judged),
  CustomizationID: one(fixed('urn:fdc:peppol.eu:prac:trns:t003:1.2'), 'tir97-007', judged),
  ProfileID: one(fixed('urn:fdc:peppol.eu:prac:bis:p002:1.2'), 'tir97-006', judged),
  ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), 'tir97-001', judged),
  ContractFolderID: one(identifier, 'tir97-034', judged),
  IssueDate: one(date, 'tir97-002', judged),
  IssueTime: one(time, 'tir97-003', judged),
  ContractingParty: one(
    group({
      Party: one(
        group({
          EndpointID: one(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), 'tir97-010', judged),
          PartyIdentification: one(
            group({
              ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) }), 'tir97-009'),
            }),
            undefined,
            judged,
          ),
          PartyName: maybe(
            group({
              Name: one(text, 'tir97-008'),
            }),
            undefined,
            judged,
          ),
        }),
      ),
    }),
    undefined,
    judged,
  ),
  EconomicOperatorParty: one(
    group({
      Party: one(
        group({
          EndpointID: one(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), 'tir97-023', judged),
          PartyIdentification: one(
            group({
              ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) }), 'tir97-021'),
            }),
            undefined,
            judged,
          ),
          PartyName: one(
            group({
              Name: one(text, 'tir97-022'),
            }),
            undefined,
            judged,
          ),
        }),
      ),
    }),
  ),
  ProcurementProjectLot: many(
    group({
      ID: one(identifier, 'tir97-035'),
    }),
  ),
})

export const t003Rules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at(
      'TenderStatusRequest',
      given('PEPPOL-T003-R024', 'UBLVersionID'),
      given('PEPPOL-T003-R001', 'CustomizationID'),
      given('PEPPOL-T003-R002', 'ProfileID'),
      given('PEPPOL-T003-R003', 'ID'),
      given('PEPPOL-T003-R004', 'ContractFolderID'),
      given('PEPPOL-T003-R005', 'IssueDate'),
      given('PEPPOL-T003-R015', 'IssueTime'),
      unique('PEPPOL-T003-R022', 'ProcurementProjectLot/ID'),
      unused('PEPPOL-T003-S301', 'UBLExtensions'),
      unused('PEPPOL-T003-S305', 'ProfileExectuionID'),
      unused('PEPPOL-T003-S307', 'CopyIndicator'),
      unused('PEPPOL-T003-S308', 'UUID'),
      unused('PEPPOL-T003-S310', 'ContractName'),
      unused('PEPPOL-T003-S311', 'Note'),
      unused('PEPPOL-T003-S312', 'Signature'),
      exactlyOne('PEPPOL-T003-S313', 'ContractingParty'),
      unused('PEPPOL-T003-S321', 'ProcurementProject'),
    ),
    at('TenderStatusRequest/UBLVersionID', valueIs('PEPPOL-T003-R023', '2.2'), onlyAttributes('PEPPOL-T003-S302')),
    at(
      'TenderStatusRequest/CustomizationID',
      valueIs('PEPPOL-T003-R010', 'urn:fdc:peppol.eu:prac:trns:t003:1.2'),
      onlyAttributes('PEPPOL-T003-S303'),
    ),
    at(
      'TenderStatusRequest/ProfileID',
      valueIs('PEPPOL-T003-R011', 'urn:fdc:peppol.eu:prac:bis:p002:1.2'),
      onlyAttributes('PEPPOL-T003-S304'),
    ),
    at(
      'TenderStatusRequest/ID',
      attributeGiven('PEPPOL-T003-R012', 'schemeURI'),
      attributeIs('PEPPOL-T003-R013', 'schemeURI', 'urn:uuid'),
      onlyAttributes('PEPPOL-T003-S306', 'schemeURI'),
      isUuid('PEPPOL-T003-R014'),
    ),
    at('TenderStatusRequest/ContractFolderID', onlyAttributes('PEPPOL-T003-S309')),
    at('TenderStatusRequest/IssueTime', withZone('PEPPOL-T003-R016'), toSeconds('PEPPOL-T003-R017')),
    at('TenderStatusRequest/ContractingParty', onlyElements('PEPPOL-T003-S314', 'Party')),
    at('TenderStatusRequest/EconomicOperatorParty', onlyElements('PEPPOL-T003-S324', 'Party')),
    at('TenderStatusRequest/ContractingParty/Party', given('PEPPOL-T003-R007', 'PartyIdentification', 'EndpointID')),
    at(
      'TenderStatusRequest/EconomicOperatorParty/Party',
      given('PEPPOL-T003-R008', 'PartyIdentification', 'EndpointID'),
      advised(given('PEPPOL-T003-R009', 'PartyName')),
    ),
    at(
      'Party',
      onlyElements('PEPPOL-T003-S315', 'PartyIdentification', 'EndpointID', 'PartyName'),
      atMost('PEPPOL-T003-S317', 1, 'PartyIdentification'),
      atMost('PEPPOL-T003-S319', 1, 'PartyName'),
    ),
    at(
      'Party/EndpointID',
      attributeGiven('PEPPOL-T003-R020', 'schemeID'),
      attributeIn('PEPPOL-T003-R021', 'schemeID', pracEas),
      onlyAttributes('PEPPOL-T003-S316', 'schemeID'),
    ),
    at(
      'PartyIdentification/ID',
      attributeGiven('PEPPOL-T003-R018', 'schemeID'),
      attributeIn('PEPPOL-T003-R019', 'schemeID', partySchemes),
      onlyAttributes('PEPPOL-T003-S318', 'schemeID'),
    ),
    at('TenderStatusRequest/ProcurementProjectLot', onlyElements('PEPPOL-T003-S322', 'ID')),
    at('TenderStatusRequest/ProcurementProjectLot/ID', onlyAttributes('PEPPOL-T003-S323')),
    at('Name', onlyAttributes('PEPPOL-T003-S320')),
  ),
]
