// Confirmation of interest (Peppol PrAC T002): tree and rules.
import { pracEas, pracIcd } from '../../codelists/preaward.ts'
import { partySchemes, pracLanguages } from './lists.ts'
import { at, pattern } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import { code, date, fixed, group, identifier, leaf, many, maybe, one, text, time } from '../../definition/tree.ts'
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
  valueIn,
  valueIs,
  withZone,
} from '../checks.ts'
import { isNotOwnId, judged } from './checks.ts'

export const t002Tree = group({
  UBLVersionID: one(fixed('2.2'), undefined, judged),
  CustomizationID: one(fixed('urn:fdc:peppol.eu:prac:trns:t002:1.2'), 'tir82-007', judged),
  ProfileID: one(fixed('urn:fdc:peppol.eu:prac:bis:p001:1.2'), 'tir82-006', judged),
  ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), 'tir82-001', judged),
  ContractFolderID: one(identifier, 'tir82-025', judged),
  IssueDate: one(date, 'tir82-002', judged),
  IssueTime: one(time, 'tir82-003', judged),
  TenderLanguageLocaleCode: maybe(
    leaf(code, { listID: one(fixed('ISO639-1'), undefined, judged) }),
    'tir82-028',
    judged,
  ),
  ExpressionOfInterestDocumentReference: maybe(
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
              ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) }), 'tir82-012'),
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
          EndpointID: one(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), 'tir82-010', judged),
          PartyIdentification: one(
            group({
              ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) }), 'tir82-009'),
            }),
            undefined,
            judged,
          ),
          PartyName: maybe(
            group({
              Name: one(text, 'tir82-008'),
            }),
          ),
        }),
      ),
    }),
  ),
  ProcurementProjectLotReference: many(
    group({
      ID: maybe(identifier, 'tir82-026'),
    }),
  ),
})

export const t002Rules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at(
      'ExpressionOfInterestResponse',
      given('PEPPOL-T002-R001', 'CustomizationID'),
      given('PEPPOL-T002-R003', 'ProfileID'),
      given('PEPPOL-T002-R005', 'ID'),
      given('PEPPOL-T002-R009', 'ContractFolderID'),
      given('PEPPOL-T002-R010', 'IssueDate'),
      given('PEPPOL-T002-R011', 'IssueTime'),
      unique('PEPPOL-T002-R023', 'ProcurementProjectLotReference/ID'),
      given('PEPPOL-T002-R024', 'UBLVersionID'),
      unused('PEPPOL-T002-S301', 'UBLExtensions'),
      unused('PEPPOL-T002-S305', 'ProfileExectuionID'),
      unused('PEPPOL-T002-S307', 'CopyIndicator'),
      unused('PEPPOL-T002-S308', 'UUID'),
      unused('PEPPOL-T002-S310', 'ContractName'),
      unused('PEPPOL-T002-S312', 'Note'),
      atMost('PEPPOL-T002-S313', 1, 'ExpressionOfInterestDocumentReference'),
      unused('PEPPOL-T002-S320', 'Signature'),
      atMost('PEPPOL-T002-S331', 1, 'ContractingParty'),
      unused('PEPPOL-T002-S329', 'ProcurementProject'),
    ),
    at(
      'ExpressionOfInterestResponse/UBLVersionID',
      valueIs('PEPPOL-T002-R029', '2.2'),
      onlyAttributes('PEPPOL-T002-S302'),
    ),
    at(
      'ExpressionOfInterestResponse/CustomizationID',
      valueIs('PEPPOL-T002-R002', 'urn:fdc:peppol.eu:prac:trns:t002:1.2'),
      onlyAttributes('PEPPOL-T002-S303'),
    ),
    at(
      'ExpressionOfInterestResponse/ProfileID',
      valueIs('PEPPOL-T002-R004', 'urn:fdc:peppol.eu:prac:bis:p001:1.2'),
      onlyAttributes('PEPPOL-T002-S304'),
    ),
    at(
      'ExpressionOfInterestResponse/ID',
      attributeGiven('PEPPOL-T002-R006', 'schemeURI'),
      attributeIs('PEPPOL-T002-R007', 'schemeURI', 'urn:uuid'),
      onlyAttributes('PEPPOL-T002-S306', 'schemeURI'),
      isUuid('PEPPOL-T002-R008'),
    ),
    at('ExpressionOfInterestResponse/ContractFolderID', onlyAttributes('PEPPOL-T002-S309')),
    at('ExpressionOfInterestResponse/IssueTime', withZone('PEPPOL-T002-R012'), toSeconds('PEPPOL-T002-R013')),
    at(
      'ExpressionOfInterestResponse/TenderLanguageLocaleCode',
      valueIn('PEPPOL-T002-R018', pracLanguages),
      attributeGiven('PEPPOL-T002-R019', 'listID'),
      attributeIs('PEPPOL-T002-R020', 'listID', 'ISO639-1'),
      onlyAttributes('PEPPOL-T002-S311', 'listID'),
    ),
    at('ExpressionOfInterestResponse/ExpressionOfInterestDocumentReference', onlyElements('PEPPOL-T002-S314', 'ID')),
    at(
      'ExpressionOfInterestResponse/ExpressionOfInterestDocumentReference/ID',
      attributeGiven('PEPPOL-T002-R025', 'schemeURI'),
      attributeIs('PEPPOL-T002-R026', 'schemeURI', 'urn:uuid'),
      isUuid('PEPPOL-T002-R027'),
      onlyAttributes('PEPPOL-T002-S318', 'schemeURI'),
      isNotOwnId('PEPPOL-T002-R028'),
    ),
    at('ExpressionOfInterestResponse/EconomicOperatorParty', unused('PEPPOL-T002-S321', 'EconomicOperatorRole')),
    at(
      'ExpressionOfInterestResponse/EconomicOperatorParty/Party',
      onlyElements('PEPPOL-T002-S322', 'EndpointID', 'PartyIdentification'),
      given('PEPPOL-T002-R015', 'PartyIdentification', 'EndpointID'),
    ),
    at('ExpressionOfInterestResponse/ContractingParty', onlyElements('PEPPOL-T002-S323', 'Party')),
    at(
      'ExpressionOfInterestResponse/ContractingParty/Party',
      onlyElements('PEPPOL-T002-S324', 'PartyIdentification', 'EndpointID', 'PartyName'),
      given('PEPPOL-T002-R014', 'PartyIdentification', 'EndpointID'),
    ),
    at('Party', atMost('PEPPOL-T002-S325', 1, 'PartyIdentification'), atMost('PEPPOL-T002-S326', 1, 'PartyName')),
    at(
      'Party/EndpointID',
      attributeGiven('PEPPOL-T002-R021', 'schemeID'),
      attributeIn('PEPPOL-T002-R022', 'schemeID', pracEas),
      onlyAttributes('PEPPOL-T002-S328', 'schemeID'),
    ),
    at(
      'PartyIdentification/ID',
      attributeGiven('PEPPOL-T002-R016', 'schemeID'),
      attributeIn('PEPPOL-T002-R017', 'schemeID', partySchemes),
      onlyAttributes('PEPPOL-T002-S332', 'schemeID'),
    ),
    at('Name', onlyAttributes('PEPPOL-T002-S327')),
    at('ProcurementProjectLotReference/ID', onlyAttributes('PEPPOL-T002-S330')),
  ),
]
