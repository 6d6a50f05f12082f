// Unsubscription from a procedure (Peppol PrAC T021): tree and rules.
import { iso3166 } from '../../codelists/iso.ts'
import { pracEas, pracIcd } from '../../codelists/preaward.ts'
import { partySchemes, pracCountries } from './lists.ts'
import { at, pattern } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import { code, date, fixed, group, identifier, leaf, many, maybe, one, text, time } from '../../definition/tree.ts'
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
  valueIn,
  valueIs,
  withZone,
} from '../checks.ts'
import { judged, reachable } from './checks.ts'

export const t021Tree = group({
  UBLVersionID: one(fixed('2.2'), undefined, judged),
  CustomizationID: one(fixed('urn:fdc:peppol.eu:prac:trns:t021:1.2'), 'tir106-007', judged),
  ProfileID: one(fixed('urn:fdc:peppol.eu:prac:bis:p001:1.2'), 'tir106-006', judged),
  ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), 'tir106-001', judged),
  ContractFolderID: one(identifier, 'tir106-005', judged),
  IssueDate: one(date, 'tir106-002', judged),
  IssueTime: one(time, 'tir106-003', judged),
  EconomicOperatorParty: one(
    group({
      Party: one(
        group({
          EndpointID: one(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), 'tir106-030', judged),
          IndustryClassificationCode: maybe(
            leaf(code, { listID: one(fixed('TendererRole'), undefined, judged) }),
            'tir106-028',
            judged,
          ),
          PartyIdentification: one(
            group({
              ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) }), 'tir106-012'),
            }),
            undefined,
            judged,
          ),
          PartyName: one(
            group({
              Name: one(text, 'tir106-013'),
            }),
            undefined,
            judged,
          ),
          PostalAddress: maybe(
            group({
              StreetName: maybe(text, 'tir106-015'),
              AdditionalStreetName: maybe(text),
              CityName: maybe(text, 'tir106-017'),
              PostalZone: maybe(text, 'tir106-018'),
              CountrySubentity: maybe(text, 'tir106-019'),
              Country: maybe(
                group({
                  IdentificationCode: one(
                    leaf(iso3166, { listID: one(fixed('ISO3166-1:Alpha2'), undefined, judged) }),
                    'tir106-020',
                    judged,
                  ),
                }),
              ),
            }),
          ),
          PartyLegalEntity: maybe(
            group({
              RegistrationAddress: maybe(
                group({
                  Country: maybe(
                    group({
                      IdentificationCode: one(
                        leaf(iso3166, { listID: one(fixed('ISO3166-1:Alpha2'), undefined, judged) }),
                        'tir106-014',
                        judged,
                      ),
                    }),
                  ),
                }),
              ),
            }),
          ),
          Contact: one(
            group({
              Name: one(text, 'tir106-021'),
              Telephone: maybe(text, 'tir106-023'),
              Telefax: maybe(text, 'tir106-022'),
              ElectronicMail: one(text, 'tir106-024'),
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
          EndpointID: one(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), undefined, judged),
          PartyIdentification: one(
            group({
              ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) }), 'tir106-009'),
            }),
            undefined,
            judged,
          ),
        }),
      ),
    }),
  ),
  ProcurementProjectLotReference: many(
    group({
      ID: maybe(identifier, 'tir106-026'),
    }),
  ),
})

export const t021Rules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at(
      'UnsubscribeFromProcedureRequest',
      given('PEPPOL-T021-R001', 'CustomizationID'),
      given('PEPPOL-T021-R003', 'ProfileID'),
      given('PEPPOL-T021-R005', 'ID'),
      given('PEPPOL-T021-R009', 'ContractFolderID'),
      given('PEPPOL-T021-R010', 'IssueDate'),
      given('PEPPOL-T021-R011', 'IssueTime'),
      unique('PEPPOL-T021-R029', 'ProcurementProjectLotReference/ID'),
      given('PEPPOL-T021-R034', 'UBLVersionID'),
      unused('PEPPOL-T021-S301', 'UBLExtensions'),
      unused('PEPPOL-T021-S305', 'ProfileExectuionID'),
      unused('PEPPOL-T021-S307', 'CopyIndicator'),
      unused('PEPPOL-T021-S308', 'UUID'),
      unused('PEPPOL-T021-S310', 'ContractName'),
      unused('PEPPOL-T021-S312', 'Note'),
      unused('PEPPOL-T021-S313', 'ValidityPeriod'),
      unused('PEPPOL-T021-S314', 'DocumentReference'),
      unused('PEPPOL-T021-S315', 'Signature'),
      atMost('PEPPOL-T021-S343', 1, 'ContractingParty'),
      unused('PEPPOL-T021-S344', 'ProcurementProject'),
    ),
    at(
      'UnsubscribeFromProcedureRequest/UBLVersionID',
      valueIs('PEPPOL-T021-R033', '2.2'),
      onlyAttributes('PEPPOL-T021-S302'),
    ),
    at(
      'UnsubscribeFromProcedureRequest/CustomizationID',
      valueIs('PEPPOL-T021-R002', 'urn:fdc:peppol.eu:prac:trns:t021:1.2'),
      onlyAttributes('PEPPOL-T021-S303'),
    ),
    at(
      'UnsubscribeFromProcedureRequest/ProfileID',
      valueIs('PEPPOL-T021-R004', 'urn:fdc:peppol.eu:prac:bis:p001:1.2'),
      onlyAttributes('PEPPOL-T021-S304'),
    ),
    at(
      'UnsubscribeFromProcedureRequest/ID',
      attributeGiven('PEPPOL-T021-R006', 'schemeURI'),
      attributeIs('PEPPOL-T021-R007', 'schemeURI', 'urn:uuid'),
      onlyAttributes('PEPPOL-T021-S306', 'schemeURI'),
      isUuid('PEPPOL-T021-R008'),
    ),
    at('UnsubscribeFromProcedureRequest/ContractFolderID', onlyAttributes('PEPPOL-T021-S309')),
    at('UnsubscribeFromProcedureRequest/IssueTime', withZone('PEPPOL-T021-R012'), toSeconds('PEPPOL-T021-R030')),
    at('UnsubscribeFromProcedureRequest/EconomicOperatorParty', unused('PEPPOL-T021-S316', 'EconomicOperatorRole')),
    at('UnsubscribeFromProcedureRequest/ContractingParty', onlyElements('PEPPOL-T021-S342', 'Party')),
    at(
      'UnsubscribeFromProcedureRequest/EconomicOperatorParty/Party',
      onlyElements(
        'PEPPOL-T021-S317',
        'EndpointID',
        'IndustryClassificationCode',
        'PartyIdentification',
        'PartyName',
        'PostalAddress',
        'PartyLegalEntity',
        'Contact',
      ),
      given('PEPPOL-T021-R014', 'PartyIdentification', 'EndpointID'),
      advised(given('PEPPOL-T021-R017', 'PartyName')),
      given('PEPPOL-T021-R031', 'Contact'),
    ),
    at(
      'UnsubscribeFromProcedureRequest/ContractingParty/Party',
      onlyElements('PEPPOL-T021-S318', 'PartyIdentification', 'EndpointID'),
      given('PEPPOL-T021-R013', 'PartyIdentification', 'EndpointID'),
    ),
    at(
      'Party',
      exactlyOne('PEPPOL-T021-S323', 'PartyIdentification'),
      atMost('PEPPOL-T021-S324', 1, 'PartyName'),
      atMost('PEPPOL-T021-S326', 1, 'PartyLegalEntity'),
    ),
    at('Name', onlyAttributes('PEPPOL-T021-S325')),
    at(
      'Party/EndpointID',
      attributeGiven('PEPPOL-T021-R024', 'schemeID'),
      onlyAttributes('PEPPOL-T021-S319', 'schemeID'),
      attributeIn('PEPPOL-T021-R025', 'schemeID', pracEas),
    ),
    at(
      'Party/IndustryClassificationCode',
      valueIs('PEPPOL-T021-R026', 'MT', 'SC', 'CL', 'CM', 'JV', 'SME', 'OTH'),
      attributeGiven('PEPPOL-T021-R027', 'listID'),
      attributeIs('PEPPOL-T021-R028', 'listID', 'TendererRole'),
      onlyAttributes('PEPPOL-T021-S322', 'listID'),
    ),
    at(
      'PartyIdentification/ID',
      attributeGiven('PEPPOL-T021-R015', 'schemeID'),
      onlyAttributes('PEPPOL-T021-S327', 'schemeID'),
      attributeIn('PEPPOL-T021-R016', 'schemeID', partySchemes),
    ),
    at(
      'PostalAddress',
      onlyElements(
        'PEPPOL-T021-S328',
        'StreetName',
        'AdditionalStreetName',
        'CityName',
        'PostalZone',
        'CountrySubentity',
        'Country',
      ),
    ),
    at('StreetName', onlyAttributes('PEPPOL-T021-S329')),
    at('AdditionalStreetName', onlyAttributes('PEPPOL-T021-S330')),
    at('CityName', onlyAttributes('PEPPOL-T021-S331')),
    at('PostalZone', onlyAttributes('PEPPOL-T021-S332')),
    at('CountrySubentity', onlyAttributes('PEPPOL-T021-S333')),
    at('Country', onlyElements('PEPPOL-T021-S334', 'IdentificationCode')),
    at(
      'Country/IdentificationCode',
      valueIn('PEPPOL-T021-R018', pracCountries),
      attributeGiven('PEPPOL-T021-R019', 'listID'),
      attributeIs('PEPPOL-T021-R020', 'listID', 'ISO3166-1:Alpha2'),
      onlyAttributes('PEPPOL-T021-S335', 'listID'),
    ),
    at('PartyLegalEntity', onlyElements('PEPPOL-T021-S336', 'RegistrationAddress')),
    at('PartyLegalEntity/RegistrationAddress', onlyElements('PEPPOL-T021-S337', 'Country')),
    at(
      'Contact',
      onlyElements('PEPPOL-T021-S338', 'Telephone', 'Telefax', 'ElectronicMail', 'Name'),
      reachable('PEPPOL-T021-R032'),
    ),
    at('Telephone', onlyAttributes('PEPPOL-T021-S339')),
    at('Telefax', onlyAttributes('PEPPOL-T021-S340')),
    at('ElectronicMail', onlyAttributes('PEPPOL-T021-S341')),
    at('ProcurementProjectLotReference/ID', onlyAttributes('PEPPOL-T021-S345')),
  ),
]
