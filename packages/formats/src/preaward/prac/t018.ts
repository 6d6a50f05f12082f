// Tendering message response (Peppol PrAC T018): tree and rules.
import { messageResponse, pracEas, pracStatusReason } from '../../codelists/preaward.ts'
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
import { judged, withoutSchemaLocation } from './checks.ts'

export const t018Tree = group({
  UBLVersionID: one(fixed('2.2'), undefined, judged),
  CustomizationID: one(identifier, 'tir65-006', judged),
  ProfileID: one(fixed('urn:fdc:peppol.eu:prac:bis:p010:1.1'), 'tir65-005', judged),
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
          ResponseCode: one(messageResponse, 'tir65-021', judged),
          Description: maybe(text, 'tir65-020', judged),
        }),
        undefined,
        judged,
      ),
      DocumentReference: one(
        group({
          ID: one(identifier, 'tir65-018', judged),
          DocumentTypeCode: maybe(code, 'tir65-022', judged),
        }),
        undefined,
        judged,
      ),
      LineResponse: many(
        group({
          LineReference: one(
            group({
              LineID: one(identifier, undefined, judged),
            }),
            undefined,
            judged,
          ),
          Response: one(
            group({
              ResponseCode: maybe(messageResponse, undefined, judged),
              Description: one(text, undefined, judged),
              Status: one(
                group({
                  StatusReasonCode: one(pracStatusReason, undefined, judged),
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
    }),
    undefined,
    judged,
  ),
})

export const t018Rules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at('/*', advised(withoutSchemaLocation('PEPPOL-T018-R002'))),
    at('IssueDate', isPlainDate('PEPPOL-T018-R003')),
  ),
  ...pattern(
    at(
      '/ApplicationResponse',
      given('PEPPOL-T018-R004', 'UBLVersionID'),
      given('PEPPOL-T018-R005', 'CustomizationID'),
      given('PEPPOL-T018-R006', 'ProfileID'),
      given('PEPPOL-T018-R007', 'ID'),
      given('PEPPOL-T018-R008', 'IssueDate'),
      given('PEPPOL-T018-R009', 'SenderParty'),
      given('PEPPOL-T018-R010', 'ReceiverParty'),
      given('PEPPOL-T018-R011', 'DocumentResponse'),
    ),
    at('/ApplicationResponse/UBLVersionID', valueIs('PEPPOL-T018-R012', '2.2')),
    at('/ApplicationResponse/CustomizationID', valueIs('PEPPOL-T018-R013', 'urn:fdc:peppol.eu:prac:trns:t018:1.1')),
    at('/ApplicationResponse/ProfileID', valueIs('PEPPOL-T018-R014', 'urn:fdc:peppol.eu:prac:bis:p010:1.1')),
    at('/ApplicationResponse/ID'),
    at('/ApplicationResponse/IssueDate'),
    at('/ApplicationResponse/IssueTime', withZone('PEPPOL-T018-R015'), toSeconds('PEPPOL-T018-R016')),
    at('/ApplicationResponse/SenderParty', given('PEPPOL-T018-R017', 'EndpointID')),
    at(
      '/ApplicationResponse/SenderParty/EndpointID',
      attributeGiven('PEPPOL-T018-R018', 'schemeID'),
      attributeIn('PEPPOL-T018-R019', 'schemeID', pracEas),
    ),
    at('/ApplicationResponse/SenderParty/*', unexpected('PEPPOL-T018-R020')),
    at('/ApplicationResponse/ReceiverParty', given('PEPPOL-T018-R021', 'EndpointID')),
    at(
      '/ApplicationResponse/ReceiverParty/EndpointID',
      attributeGiven('PEPPOL-T018-R022', 'schemeID'),
      attributeIn('PEPPOL-T018-R023', 'schemeID', pracEas),
    ),
    at('/ApplicationResponse/ReceiverParty/*', unexpected('PEPPOL-T018-R024')),
    at(
      '/ApplicationResponse/DocumentResponse',
      given('PEPPOL-T018-R025', 'Response'),
      given('PEPPOL-T018-R026', 'DocumentReference'),
    ),
    at(
      '/ApplicationResponse/DocumentResponse/Response',
      given('PEPPOL-T018-R027', 'ResponseCode'),
      given('PEPPOL-T018-R028', 'Description'),
    ),
    at(
      '/ApplicationResponse/DocumentResponse/Response/ResponseCode',
      written('PEPPOL-T018-R029', 'RE, AP, CA', /^(RE|AP|CA)/),
    ),
    at('/ApplicationResponse/DocumentResponse/Response/Description'),
    at('/ApplicationResponse/DocumentResponse/Response/*', unexpected('PEPPOL-T018-R030')),
    at(
      '/ApplicationResponse/DocumentResponse/DocumentReference',
      given('PEPPOL-T018-R031', 'ID'),
      given('PEPPOL-T018-R032', 'DocumentTypeCode'),
      unique('PEPPOL-T018-R033', 'DocumentReference/ID'),
    ),
    at(
      '/ApplicationResponse/DocumentResponse/DocumentReference/DocumentTypeCode',
      written(
        'PEPPOL-T018-R034',
        'urn:fdc:peppol.eu:prac:trns:tNNN:1.1',
        /urn:fdc:peppol\.eu:prac:trns:t0[0,1][0-9]:1\.1/,
      ),
    ),
    at('/ApplicationResponse/DocumentResponse/DocumentReference/ID'),
    at('/ApplicationResponse/DocumentResponse/DocumentReference/*', unexpected('PEPPOL-T018-R035')),
    at(
      '/ApplicationResponse/DocumentResponse/LineResponse',
      given('PEPPOL-T018-R036', 'LineReference'),
      given('PEPPOL-T018-R037', 'Response'),
    ),
    at('/ApplicationResponse/DocumentResponse/LineResponse/LineReference', given('PEPPOL-T018-R038', 'LineID')),
    at('/ApplicationResponse/DocumentResponse/LineResponse/LineReference/LineID'),
    at('/ApplicationResponse/DocumentResponse/LineResponse/LineReference/*', unexpected('PEPPOL-T018-R039')),
    at(
      '/ApplicationResponse/DocumentResponse/LineResponse/Response',
      given('PEPPOL-T018-R040', 'ResponseCode'),
      given('PEPPOL-T018-R041', 'Description'),
      given('PEPPOL-T018-R042', 'Status'),
    ),
    at(
      '/ApplicationResponse/DocumentResponse/LineResponse/Response/ResponseCode',
      valueIs('PEPPOL-T018-R043', 'RE', 'AP', 'CA'),
    ),
    at(
      '/ApplicationResponse/DocumentResponse/LineResponse/Response/Status',
      given('PEPPOL-T018-R044', 'StatusReasonCode'),
    ),
    at(
      '/ApplicationResponse/DocumentResponse/LineResponse/Response/Status/StatusReasonCode',
      valueIs('PEPPOL-T018-R045', 'BV', 'BW', 'SV', 'NF', 'DL', 'RF', 'WT', 'IR', 'MA', 'AE', 'PT'),
    ),
    at('/ApplicationResponse/DocumentResponse/LineResponse/Response/Status/*', unexpected('PEPPOL-T018-R046')),
    at('/ApplicationResponse/DocumentResponse/LineResponse/Response/Description'),
    at('/ApplicationResponse/DocumentResponse/LineResponse/Response/*', unexpected('PEPPOL-T018-R047')),
    at('/ApplicationResponse/DocumentResponse/*', unexpected('PEPPOL-T018-R048')),
    at('/ApplicationResponse/*', unexpected('PEPPOL-T018-R049')),
  ),
]
