// Unsubscription confirmation (Peppol PrAC T022): tree and rules.
import { pracEas, pracIcd } from '../../codelists/preaward.ts'
import { partySchemes } from './lists.ts'
import { at, pattern } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import { date, fixed, group, identifier, leaf, many, maybe, one, text, time } from '../../definition/tree.ts'
import {
  atMost,
  attributeGiven,
  attributeIn,
  attributeIs,
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
import { isNotOwnId, judged } from './checks.ts'

export const t022Tree = group({
  UBLVersionID: one(fixed('2.2'), undefined, judged),
  CustomizationID: one(fixed('urn:fdc:peppol.eu:prac:trns:t022:1.2'), 'tir107-007', judged),
  ProfileID: one(fixed('urn:fdc:peppol.eu:prac:bis:p001:1.2'), 'tir107-006', judged),
  ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), 'tir107-001', judged),
  ContractFolderID: one(identifier, 'tir107-025', judged),
  IssueDate: one(date, 'tir107-002', judged),
  IssueTime: one(time, 'tir107-003', judged),
  UnsubscribeToProcedureDocumentReference: maybe(
    group({
      ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), 'tir82-004', judged),
    }),
  ),
  EconomicOperatorParty: one(
    group({
      Party: one(
        group({
          EndpointID: one(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), undefined, judged),
          PartyIdentification: one(
            group({
              ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) }), 'tir107-012'),
            }),
            undefined,
            judged,
          ),
        }),
      ),
    }),
  ),
  ContractingParty: one(
    group({
      Party: one(
        group({
          EndpointID: one(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), 'tir107-010', judged),
          PartyIdentification: one(
            group({
              ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) }), 'tir107-009'),
            }),
            undefined,
            judged,
          ),
          PartyName: maybe(
            group({
              Name: one(text, 'tir107-008'),
            }),
          ),
        }),
      ),
    }),
  ),
  ProcurementProjectLotReference: many(
    group({
      ID: maybe(identifier, 'tir107-026'),
    }),
  ),
})

export const t022Rules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at(
      'UnsubscribeFromProcedureResponse',
      given('PEPPOL-T022-R001', 'CustomizationID'),
      given('PEPPOL-T022-R003', 'ProfileID'),
      given('PEPPOL-T022-R005', 'ID'),
      given('PEPPOL-T022-R009', 'ContractFolderID'),
      given('PEPPOL-T022-R010', 'IssueDate'),
      given('PEPPOL-T022-R011', 'IssueTime'),
      unique('PEPPOL-T022-R023', 'ProcurementProjectLotReference/ID'),
      given('PEPPOL-T022-R024', 'UBLVersionID'),
      unused('PEPPOL-T022-S301', 'UBLExtensions'),
      unused('PEPPOL-T022-S305', 'ProfileExectuionID'),
      unused('PEPPOL-T022-S307', 'CopyIndicator'),
      unused('PEPPOL-T022-S308', 'UUID'),
      unused('PEPPOL-T022-S310', 'ContractName'),
      unused('PEPPOL-T022-S312', 'Note'),
      atMost('PEPPOL-T022-S313', 1, 'UnsubscribeFromProcedureResponse'),
      unused('PEPPOL-T022-S320', 'Signature'),
      atMost('PEPPOL-T022-S331', 1, 'ContractingParty'),
      unused('PEPPOL-T022-S329', 'ProcurementProject'),
    ),
    at(
      'UnsubscribeFromProcedureResponse/UBLVersionID',
      valueIs('PEPPOL-T022-R029', '2.2'),
      onlyAttributes('PEPPOL-T022-S302'),
    ),
    at(
      'UnsubscribeFromProcedureResponse/CustomizationID',
      valueIs('PEPPOL-T022-R002', 'urn:fdc:peppol.eu:prac:trns:t022:1.2'),
      onlyAttributes('PEPPOL-T022-S303'),
    ),
    at(
      'UnsubscribeFromProcedureResponse/ProfileID',
      valueIs('PEPPOL-T022-R004', 'urn:fdc:peppol.eu:prac:bis:p001:1.2'),
      onlyAttributes('PEPPOL-T022-S304'),
    ),
    at(
      'UnsubscribeFromProcedureResponse/ID',
      attributeGiven('PEPPOL-T022-R006', 'schemeURI'),
      attributeIs('PEPPOL-T022-R007', 'schemeURI', 'urn:uuid'),
      onlyAttributes('PEPPOL-T022-S306', 'schemeURI'),
      isUuid('PEPPOL-T022-R008'),
    ),
    at('UnsubscribeFromProcedureResponse/ContractFolderID', onlyAttributes('PEPPOL-T022-S309')),
    at('UnsubscribeFromProcedureResponse/IssueTime', withZone('PEPPOL-T022-R012'), toSeconds('PEPPOL-T022-R013')),
    at(
      'UnsubscribeFromProcedureResponse/UnsubscribeToProcedureDocumentReference',
      onlyElements('PEPPOL-T022-S314', 'ID'),
    ),
    at(
      'UnsubscribeFromProcedureResponse/UnsubscribeToProcedureDocumentReference/ID',
      attributeGiven('PEPPOL-T022-R025', 'schemeURI'),
      attributeIs('PEPPOL-T022-R026', 'schemeURI', 'urn:uuid'),
      isUuid('PEPPOL-T022-R027'),
      onlyAttributes('PEPPOL-T022-S318', 'schemeURI'),
      isNotOwnId('PEPPOL-T022-R028'),
    ),
    at('UnsubscribeFromProcedureResponse/EconomicOperatorParty', unused('PEPPOL-T022-S321', 'EconomicOperatorRole')),
    at(
      'UnsubscribeFromProcedureResponse/EconomicOperatorParty/Party',
      onlyElements('PEPPOL-T022-S322', 'EndpointID', 'PartyIdentification'),
      given('PEPPOL-T022-R015', 'PartyIdentification', 'EndpointID'),
    ),
    at('UnsubscribeFromProcedureResponse/ContractingParty', onlyElements('PEPPOL-T022-S323', 'Party')),
    at(
      'UnsubscribeFromProcedureResponse/ContractingParty/Party',
      onlyElements('PEPPOL-T022-S324', 'PartyIdentification', 'EndpointID', 'PartyName'),
      given('PEPPOL-T022-R014', 'PartyIdentification', 'EndpointID'),
    ),
    at('Party', atMost('PEPPOL-T022-S325', 1, 'PartyIdentification'), atMost('PEPPOL-T022-S326', 1, 'PartyName')),
    at(
      'Party/EndpointID',
      attributeGiven('PEPPOL-T022-R021', 'schemeID'),
      attributeIn('PEPPOL-T022-R022', 'schemeID', pracEas),
      onlyAttributes('PEPPOL-T022-S328', 'schemeID'),
    ),
    at(
      'PartyIdentification/ID',
      attributeGiven('PEPPOL-T022-R016', 'schemeID'),
      attributeIn('PEPPOL-T022-R017', 'schemeID', partySchemes),
      onlyAttributes('PEPPOL-T022-S332', 'schemeID'),
    ),
    at('Name', onlyAttributes('PEPPOL-T022-S327')),
    at('ProcurementProjectLotReference/ID', onlyAttributes('PEPPOL-T022-S330')),
  ),
]
