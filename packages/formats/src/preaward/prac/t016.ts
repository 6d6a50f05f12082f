// Notice publication response (Peppol PrAC T016): tree and rules.
import {
  noticeResponse,
  pracEas,
  publicationCondition,
  statusReasonSubset,
  ublDocumentSchema,
} from '../../codelists/preaward.ts'
import { at, pattern } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import { code, date, fixed, group, identifier, leaf, many, maybe, one, text, time } from '../../definition/tree.ts'
import {
  advised,
  attributeGiven,
  attributeIn,
  given,
  isPlainDate,
  toSeconds,
  unexpected,
  unique,
  valueIs,
  withZone,
  written,
} from '../checks.ts'
import { asManyAs, judged, withoutSchemaLocation } from './checks.ts'

export const t016Tree = group({
  UBLVersionID: one(fixed('2.2')),
  CustomizationID: one(identifier, 'tir65-006', judged),
  ProfileID: one(fixed('urn:fdc:peppol.eu:prac:bis:p008:1.2'), 'tir65-005', judged),
  ID: one(identifier, 'tir65-001', judged),
  IssueDate: one(date, 'tir65-002', judged),
  IssueTime: maybe(time, 'tir65-003'),
  SenderParty: one(
    group({
      EndpointID: one(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), 'tir65-009', judged),
    }),
    undefined,
    judged,
  ),
  ReceiverParty: one(
    group({
      EndpointID: one(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), 'tir65-011', judged),
    }),
    undefined,
    judged,
  ),
  DocumentResponse: one(
    group({
      Response: one(
        group({
          ResponseCode: one(noticeResponse, 'tir65-021', judged),
          Description: maybe(text, 'tir65-020', judged),
          EffectiveDate: maybe(date, 'tir65-020'),
          EffectiveTime: maybe(time, 'tir65-020'),
          Status: one(
            group({
              ConditionCode: one(publicationCondition, undefined, judged),
            }),
            undefined,
            judged,
          ),
        }),
        undefined,
        judged,
      ),
      DocumentReference: one(
        group({
          ID: one(identifier, 'tir65-016', judged),
          UUID: one(identifier, 'BT-701'),
          DocumentTypeCode: maybe(ublDocumentSchema, 'tir65-022', judged),
          VersionID: maybe(identifier, 'BT-757', judged),
        }),
        undefined,
        judged,
      ),
      LineResponse: many(
        group({
          LineReference: one(
            group({
              LineID: one(identifier, undefined, judged),
              DocumentReference: one(
                group({
                  ID: one(identifier, undefined, judged),
                }),
                undefined,
                judged,
              ),
            }),
            undefined,
            judged,
          ),
          Response: one(
            group({
              ResponseCode: maybe(code, undefined, judged),
              Description: one(text, undefined, judged),
              Status: one(
                group({
                  StatusReasonCode: one(statusReasonSubset, undefined, judged),
                }),
                undefined,
                judged,
              ),
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
})

export const t016Rules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at('/*', advised(withoutSchemaLocation('PEPPOL-T016-R002'))),
    at('IssueDate', isPlainDate('PEPPOL-T016-R003')),
  ),
  ...pattern(
    at(
      '/ApplicationResponse',
      given('PEPPOL-T016-R004', 'CustomizationID'),
      given('PEPPOL-T016-R005', 'ProfileID'),
      given('PEPPOL-T016-R006', 'ID'),
      given('PEPPOL-T016-R007', 'IssueDate'),
      given('PEPPOL-T016-R008', 'SenderParty'),
      given('PEPPOL-T016-R009', 'ReceiverParty'),
      given('PEPPOL-T016-R010', 'DocumentResponse'),
    ),
    at('/ApplicationResponse/CustomizationID', valueIs('PEPPOL-T016-R011', 'urn:fdc:peppol.eu:prac:trns:t016:1.2')),
    at('/ApplicationResponse/ProfileID', valueIs('PEPPOL-T016-R012', 'urn:fdc:peppol.eu:prac:bis:p008:1.2')),
    at('/ApplicationResponse/ID'),
    at('/ApplicationResponse/IssueDate'),
    at('/ApplicationResponse/IssueTime', withZone('PEPPOL-T016-R013'), toSeconds('PEPPOL-T016-R014')),
    at('/ApplicationResponse/SenderParty', given('PEPPOL-T016-R015', 'EndpointID')),
    at(
      '/ApplicationResponse/SenderParty/EndpointID',
      attributeGiven('PEPPOL-T016-R016', 'schemeID'),
      attributeIn('PEPPOL-T016-R017', 'schemeID', pracEas),
    ),
    at('/ApplicationResponse/SenderParty/*', unexpected('PEPPOL-T016-R018')),
    at('/ApplicationResponse/ReceiverParty', given('PEPPOL-T016-R019', 'EndpointID')),
    at(
      '/ApplicationResponse/ReceiverParty/EndpointID',
      attributeGiven('PEPPOL-T016-R020', 'schemeID'),
      attributeIn('PEPPOL-T016-R021', 'schemeID', pracEas),
    ),
    at('/ApplicationResponse/ReceiverParty/*', unexpected('PEPPOL-T016-R022')),
    at(
      '/ApplicationResponse/DocumentResponse',
      given('PEPPOL-T016-R023', 'Response'),
      given('PEPPOL-T016-R024', 'DocumentReference'),
    ),
    at('/ApplicationResponse/DocumentResponse/Response', given('PEPPOL-T016-R025', 'ResponseCode')),
    at('/ApplicationResponse/DocumentResponse/Response', given('PEPPOL-T016-R026', 'Status')),
    at(
      '/ApplicationResponse/DocumentResponse/Response/ResponseCode',
      written('PEPPOL-T016-R027', 'RE, AP, CA, PU', /^(RE|AP|CA|PU)/),
    ),
    at('/ApplicationResponse/DocumentResponse/Response/Description'),
    at('/ApplicationResponse/DocumentResponse/Response/EffectiveDate'),
    at(
      '/ApplicationResponse/DocumentResponse/Response/EffectiveTime',
      withZone('PEPPOL-T016-R028'),
      toSeconds('PEPPOL-T016-R029'),
    ),
    at('/ApplicationResponse/DocumentResponse/Response/Status', given('PEPPOL-T016-R030', 'ConditionCode')),
    at(
      '/ApplicationResponse/DocumentResponse/Response/Status/ConditionCode',
      written('PEPPOL-T016-R031', 'TST, FCST, EFF', /^(TST|FCST|EFF)/),
    ),
    at('/ApplicationResponse/DocumentResponse/Response/*', unexpected('PEPPOL-T016-R032')),
    at(
      '/ApplicationResponse/DocumentResponse/DocumentReference',
      given('PEPPOL-T016-R033', 'ID'),
      asManyAs('PEPPOL-T016-R034', 'UUID', 'VersionID'),
      asManyAs('PEPPOL-T016-R035', 'UUID', 'DocumentTypeCode'),
      unique('PEPPOL-T016-R037', 'DocumentReference/ID'),
      unique('PEPPOL-T016-R038', 'DocumentReference/UUID'),
    ),
    at(
      '/ApplicationResponse/DocumentResponse/DocumentReference/DocumentTypeCode',
      valueIs('PEPPOL-T016-R039', 'CN', 'CAN', 'PIN'),
    ),
    at(
      '/ApplicationResponse/DocumentResponse/DocumentReference/VersionID',
      written('PEPPOL-T016-R040', '0–99', /^[0-9]{1,2}$/),
    ),
    at('/ApplicationResponse/DocumentResponse/DocumentReference/ID'),
    at('/ApplicationResponse/DocumentResponse/DocumentReference/UUID'),
    at('/ApplicationResponse/DocumentResponse/DocumentReference/*', unexpected('PEPPOL-T016-R041')),
    at(
      '/ApplicationResponse/DocumentResponse/LineResponse',
      given('PEPPOL-T016-R042', 'LineReference'),
      given('PEPPOL-T016-R043', 'Response'),
    ),
    at(
      '/ApplicationResponse/DocumentResponse/LineResponse/LineReference',
      given('PEPPOL-T016-R044', 'LineID'),
      given('PEPPOL-T016-R045', 'DocumentReference'),
    ),
    at(
      '/ApplicationResponse/DocumentResponse/LineResponse/LineReference/DocumentReference',
      given('PEPPOL-T016-R046', 'ID'),
    ),
    at('/ApplicationResponse/DocumentResponse/LineResponse/LineReference/LineID'),
    at('/ApplicationResponse/DocumentResponse/LineResponse/LineReference/DocumentReference/ID'),
    at('/ApplicationResponse/DocumentResponse/LineResponse/LineReference/*', unexpected('PEPPOL-T016-R047')),
    at(
      '/ApplicationResponse/DocumentResponse/LineResponse/Response',
      given('PEPPOL-T016-R048', 'Description'),
      given('PEPPOL-T016-R049', 'Status'),
    ),
    at(
      '/ApplicationResponse/DocumentResponse/LineResponse/Response/ResponseCode',
      valueIs('PEPPOL-T016-R050', 'RE', 'AP', 'CA'),
    ),
    at(
      '/ApplicationResponse/DocumentResponse/LineResponse/Response/Status',
      given('PEPPOL-T016-R051', 'StatusReasonCode'),
    ),
    at(
      '/ApplicationResponse/DocumentResponse/LineResponse/Response/Status/StatusReasonCode',
      valueIs('PEPPOL-T016-R052', 'BV', 'SV', 'BW'),
    ),
    at('/ApplicationResponse/DocumentResponse/LineResponse/Response/Status/*', unexpected('PEPPOL-T016-R053')),
    at('/ApplicationResponse/DocumentResponse/LineResponse/Response/Description'),
    at('/ApplicationResponse/DocumentResponse/LineResponse/Response/*', unexpected('PEPPOL-T016-R054')),
    at('/ApplicationResponse/DocumentResponse/*', unexpected('PEPPOL-T016-R055')),
    at('/ApplicationResponse/UBLVersionID'),
    at('/ApplicationResponse/*', unexpected('PEPPOL-T016-R056')),
  ),
]
