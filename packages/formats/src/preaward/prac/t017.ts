// Notification of awarding (Peppol PrAC T017): tree and rules.
import { iso3166 } from '../../codelists/iso.ts'
import { awardCode, pracEas, pracIcd } from '../../codelists/preaward.ts'
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
  uri,
} from '../../definition/tree.ts'
import {
  attributeGiven,
  attributeIn,
  attributeWritten,
  given,
  isPlainDate,
  isUuid,
  toSeconds,
  unexpected,
  valueIn,
  valueIs,
  withZone,
  written,
} from '../checks.ts'
import { judged } from './checks.ts'

const partyName = group({
  Name: one(text, undefined, judged),
})

export const t017Tree = group({
  UBLVersionID: one(fixed('2.2')),
  CustomizationID: one(fixed('urn:fdc:peppol.eu:prac:trns:t017:1.1')),
  ProfileID: one(fixed('urn:fdc:peppol.eu:prac:bis:p009:1.1')),
  ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid')) })),
  ContractFolderID: one(identifier),
  IssueDate: one(date),
  IssueTime: maybe(time),
  Note: many(text),
  SenderParty: one(
    group({
      EndpointID: maybe(leaf(identifier, { schemeID: maybe(pracEas, undefined, judged) }), undefined, judged),
      PartyIdentification: some(
        group({
          ID: maybe(leaf(identifier, { schemeID: maybe(pracIcd, undefined, judged) }), undefined, judged),
        }),
        undefined,
        judged,
      ),
      PartyName: many(
        group({
          Name: maybe(text, undefined, judged),
        }),
      ),
    }),
  ),
  ReceiverParty: one(
    group({
      EndpointID: maybe(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), undefined, judged),
      PartyIdentification: some(
        group({
          ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) }), undefined, judged),
        }),
        undefined,
        judged,
      ),
      PartyName: many(partyName),
    }),
  ),
  MinutesDocumentReference: one(
    group({
      ID: one(identifier, undefined, judged),
      DocumentStatusCode: one(
        leaf(awardCode, { listID: one(fixed('awardCode'), undefined, judged) }),
        undefined,
        judged,
      ),
    }),
  ),
  TenderResult: some(
    group({
      TenderResultCode: one(
        leaf(code, {
          listID: one(
            fixed('http://publications.europa.eu/resource/authority/winner-selection-status'),
            undefined,
            judged,
          ),
        }),
        undefined,
        judged,
      ),
      AwardDate: one(date),
      AwardTime: maybe(time),
      StartDate: maybe(date),
      Contract: maybe(
        group({
          ContractDocumentReference: many(
            group({
              ID: one(identifier, undefined, judged),
              Attachment: maybe(
                group({
                  ExternalReference: one(
                    group({
                      URI: one(uri, undefined, judged),
                      MimeCode: one(code, undefined, judged),
                      FileName: one(text, undefined, judged),
                    }),
                  ),
                }),
                undefined,
                judged,
              ),
            }),
          ),
        }),
      ),
      AwardedTenderedProject: maybe(
        group({
          ProcurementProjectLot: maybe(
            group({
              ID: one(identifier, undefined, judged),
            }),
          ),
        }),
      ),
      WinningParty: many(
        group({
          Rank: one(text, undefined, judged),
          Party: one(
            group({
              PartyName: many(partyName),
              PartyLegalEntity: many(
                group({
                  RegistrationAddress: maybe(
                    group({
                      Country: maybe(
                        group({
                          IdentificationCode: maybe(
                            leaf(iso3166, { listID: maybe(fixed('ISO3166-1:Alpha2'), undefined, judged) }),
                            undefined,
                            judged,
                          ),
                        }),
                      ),
                    }),
                  ),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
})

export const t017Rules: readonly RuleBlock<Place>[] = [
  ...pattern(at('IssueDate', isPlainDate('PEPPOL-T017-R002'))),
  ...pattern(
    at(
      '/AwardedNotification',
      given('PEPPOL-T017-R003', 'UBLVersionID'),
      given('PEPPOL-T017-R004', 'CustomizationID'),
      given('PEPPOL-T017-R005', 'ProfileID'),
      given('PEPPOL-T017-R006', 'ID'),
      given('PEPPOL-T017-R007', 'ContractFolderID'),
      given('PEPPOL-T017-R009', 'IssueDate'),
      given('PEPPOL-T017-R010', 'IssueTime'),
      given('PEPPOL-T017-R011', 'Note'),
      given('PEPPOL-T017-R012', 'SenderParty'),
      given('PEPPOL-T017-R013', 'ReceiverParty'),
      given('PEPPOL-T017-R014', 'MinutesDocumentReference'),
      given('PEPPOL-T017-R015', 'TenderResult'),
    ),
    at('/AwardedNotification/UBLVersionID', valueIs('PEPPOL-T017-R016', '2.2')),
    at('/AwardedNotification/CustomizationID', valueIs('PEPPOL-T017-R017', 'urn:fdc:peppol.eu:prac:trns:t017:1.1')),
    at('/AwardedNotification/ProfileID', valueIs('PEPPOL-T017-R018', 'urn:fdc:peppol.eu:prac:bis:p009:1.1')),
    at(
      '/AwardedNotification/ID',
      attributeWritten('PEPPOL-T017-R019', 'schemeURI', 'urn:uuid', /^(urn:uuid)/),
      isUuid('PEPPOL-T017-R020'),
    ),
    at('/AwardedNotification/ContractFolderID', isUuid('PEPPOL-T017-R021')),
    at('/AwardedNotification/IssueDate'),
    at('/AwardedNotification/IssueTime', withZone('PEPPOL-T017-R022'), toSeconds('PEPPOL-T017-R023')),
    at('/AwardedNotification/Note'),
    at(
      '/AwardedNotification/SenderParty',
      given('PEPPOL-T017-R024', 'EndpointID'),
      given('PEPPOL-T017-R025', 'PartyIdentification'),
    ),
    at(
      '/AwardedNotification/SenderParty/EndpointID',
      attributeGiven('PEPPOL-T017-R026', 'schemeID'),
      attributeIn('PEPPOL-T017-R027', 'schemeID', pracEas),
    ),
    at('/AwardedNotification/SenderParty/PartyIdentification', given('PEPPOL-T017-R028', 'ID')),
    at(
      '/AwardedNotification/SenderParty/PartyIdentification/ID',
      attributeGiven('PEPPOL-T017-R029', 'schemeID'),
      attributeIn('PEPPOL-T017-R030', 'schemeID', partySchemes),
    ),
    at('/AwardedNotification/SenderParty/PartyIdentification/*', unexpected('PEPPOL-T017-R031')),
    at('/AwardedNotification/SenderParty/PartyName', given('PEPPOL-T017-R032', 'Name')),
    at('/AwardedNotification/SenderParty/PartyName/Name'),
    at('/AwardedNotification/SenderParty/PartyName/*', unexpected('PEPPOL-T017-R033')),
    at('/AwardedNotification/SenderParty/*', unexpected('PEPPOL-T017-R034')),
    at(
      '/AwardedNotification/ReceiverParty',
      given('PEPPOL-T017-R035', 'EndpointID'),
      given('PEPPOL-T017-R036', 'PartyIdentification'),
    ),
    at(
      '/AwardedNotification/ReceiverParty/EndpointID',
      attributeGiven('PEPPOL-T017-R037', 'schemeID'),
      attributeIn('PEPPOL-T017-R038', 'schemeID', pracEas),
    ),
    at('/AwardedNotification/ReceiverParty/PartyIdentification', given('PEPPOL-T017-R039', 'ID')),
    at(
      '/AwardedNotification/ReceiverParty/PartyIdentification/ID',
      attributeGiven('PEPPOL-T017-R040', 'schemeID'),
      attributeIn('PEPPOL-T017-R041', 'schemeID', partySchemes),
    ),
    at('/AwardedNotification/ReceiverParty/PartyIdentification/*', unexpected('PEPPOL-T017-R042')),
    at('/AwardedNotification/ReceiverParty/PartyName', given('PEPPOL-T017-R043', 'Name')),
    at('/AwardedNotification/ReceiverParty/PartyName/Name'),
    at('/AwardedNotification/ReceiverParty/PartyName/*', unexpected('PEPPOL-T017-R044')),
    at('/AwardedNotification/ReceiverParty/*', unexpected('PEPPOL-T017-R045')),
    at(
      '/AwardedNotification/MinutesDocumentReference',
      given('PEPPOL-T017-R046', 'ID'),
      given('PEPPOL-T017-R047', 'DocumentStatusCode'),
    ),
    at('/AwardedNotification/MinutesDocumentReference/ID', isUuid('PEPPOL-T017-R048')),
    at(
      '/AwardedNotification/MinutesDocumentReference/DocumentStatusCode',
      attributeGiven('PEPPOL-T017-R049', 'listID'),
      attributeWritten('PEPPOL-T017-R050', 'listID', 'awardCode', /^(awardCode)/),
      written('PEPPOL-T017-R051', 'award, unaward', /^(award|unaward)/),
    ),
    at('/AwardedNotification/MinutesDocumentReference/*', unexpected('PEPPOL-T017-R052')),
    at('/AwardedNotification/TenderResult', given('PEPPOL-T017-R053', 'TenderResultCode')),
    at(
      '/AwardedNotification/TenderResult/TenderResultCode',
      attributeGiven('PEPPOL-T017-R054', 'listID'),
      attributeWritten(
        'PEPPOL-T017-R055',
        'listID',
        'http://publications.europa.eu/resource/authority/winner-selection-status',
        /^(http:\/\/publications.europa.eu\/resource\/authority\/winner-selection-status)/,
      ),
      written('PEPPOL-T017-R056', 'selec-w, clos-nw, open-nw', /^(selec-w|clos-nw|open-nw)/),
    ),
    at('/AwardedNotification/TenderResult/AwardDate'),
    at('/AwardedNotification/TenderResult/AwardTime', withZone('PEPPOL-T017-R057'), toSeconds('PEPPOL-T017-R058')),
    at('/AwardedNotification/TenderResult/StartDate'),
    at(
      '/AwardedNotification/TenderResult/Contract/ContractDocumentReference',
      given('PEPPOL-T017-R059', 'ID'),
      given('PEPPOL-T017-R060', 'Attachment'),
    ),
    at(
      '/AwardedNotification/TenderResult/Contract/ContractDocumentReference/Attachment/ExternalReference',
      given('PEPPOL-T017-R061', 'URI'),
      given('PEPPOL-T017-R062', 'MimeCode'),
      given('PEPPOL-T017-R075', 'FileName'),
    ),
    at('/AwardedNotification/TenderResult/Contract/*', unexpected('PEPPOL-T017-R063')),
    at(
      '/AwardedNotification/TenderResult/AwardedTenderedProject/ProcurementProjectLot',
      given('PEPPOL-T017-R064', 'ID'),
    ),
    at('/AwardedNotification/TenderResult/AwardedTenderedProject/ProcurementProjectLot/ID'),
    at(
      '/AwardedNotification/TenderResult/AwardedTenderedProject/ProcurementProjectLot/*',
      unexpected('PEPPOL-T017-R065'),
    ),
    at('/AwardedNotification/TenderResult/AwardedTenderedProject/*', unexpected('PEPPOL-T017-R066')),
    at('/AwardedNotification/TenderResult/WinningParty', given('PEPPOL-T017-R067', 'Rank')),
    at('/AwardedNotification/TenderResult/WinningParty/Party/PartyName', given('PEPPOL-T017-R068', 'Name')),
    at(
      '/AwardedNotification/TenderResult/WinningParty/Party/PartyLegalEntity/RegistrationAddress/Country',
      given('PEPPOL-T017-R069', 'IdentificationCode'),
    ),
    at(
      '/AwardedNotification/TenderResult/WinningParty/Party/PartyLegalEntity/RegistrationAddress/Country/IdentificationCode',
      attributeGiven('PEPPOL-T017-R070', 'listID'),
      attributeWritten('PEPPOL-T017-R071', 'listID', 'ISO3166-1:Alpha2', /^(ISO3166-1:Alpha2)/),
      valueIn('PEPPOL-T017-R072', iso3166),
    ),
    at('/AwardedNotification/TenderResult/Contract'),
    at('/AwardedNotification/TenderResult/AwardedTenderedProject'),
    at('/AwardedNotification/TenderResult/*', unexpected('PEPPOL-T017-R073')),
    at('/AwardedNotification/*', unexpected('PEPPOL-T017-R074')),
  ),
]
