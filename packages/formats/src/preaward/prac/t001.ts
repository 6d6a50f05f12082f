// Expression of interest (Peppol PrAC T001): tree and rules.
import { iso3166 } from '../../codelists/iso.ts'
import { pracEas, pracIcd } from '../../codelists/preaward.ts'
import { partySchemes, pracCountries, pracLanguages } from './lists.ts'
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

export const t001Tree = group({
  UBLVersionID: one(fixed('2.2'), undefined, judged),
  CustomizationID: one(fixed('urn:fdc:peppol.eu:prac:trns:t001:1.2'), 'tir81-007', judged),
  ProfileID: one(fixed('urn:fdc:peppol.eu:prac:bis:p001:1.2'), 'tir81-006', judged),
  ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), 'tir81-001', judged),
  ContractFolderID: one(identifier, 'tir81-005', judged),
  IssueDate: one(date, 'tir81-002', judged),
  IssueTime: one(time, 'tir81-003', judged),
  PreferredLanguageLocaleCode: maybe(
    leaf(code, { listID: one(fixed('ISO639-1'), undefined, judged) }),
    'tir81-029',
    judged,
  ),
  EconomicOperatorParty: one(
    group({
      Party: one(
        group({
          EndpointID: one(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), 'tir81-030', judged),
          IndustryClassificationCode: maybe(
            leaf(code, { listID: one(fixed('TendererRole'), undefined, judged) }),
            'tir81-028',
            judged,
          ),
          PartyIdentification: one(
            group({
              ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) }), 'tir81-012'),
            }),
            undefined,
            judged,
          ),
          PartyName: one(
            group({
              Name: one(text, 'tir81-013'),
            }),
            undefined,
            judged,
          ),
          PostalAddress: maybe(
            group({
              StreetName: maybe(text, 'tir81-015'),
              AdditionalStreetName: maybe(text),
              CityName: maybe(text, 'tir81-017'),
              PostalZone: maybe(text, 'tir81-018'),
              CountrySubentity: maybe(text, 'tir81-019'),
              Country: maybe(
                group({
                  IdentificationCode: one(
                    leaf(iso3166, { listID: one(fixed('ISO3166-1:Alpha2'), undefined, judged) }),
                    'tir81-020',
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
                        'tir81-014',
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
              Name: one(text, 'tir81-021'),
              Telephone: maybe(text, 'tir81-023'),
              Telefax: maybe(text, 'tir81-022'),
              ElectronicMail: one(text, 'tir81-024'),
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
              ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) }), 'tir81-009'),
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
      ID: maybe(identifier, 'tir81-026'),
    }),
  ),
})

export const t001Rules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at(
      'ExpressionOfInterestRequest',
      given('PEPPOL-T001-R001', 'CustomizationID'),
      given('PEPPOL-T001-R003', 'ProfileID'),
      given('PEPPOL-T001-R005', 'ID'),
      given('PEPPOL-T001-R009', 'ContractFolderID'),
      given('PEPPOL-T001-R010', 'IssueDate'),
      given('PEPPOL-T001-R011', 'IssueTime'),
      unique('PEPPOL-T001-R029', 'ProcurementProjectLotReference/ID'),
      given('PEPPOL-T001-R034', 'UBLVersionID'),
      unused('PEPPOL-T001-S301', 'UBLExtensions'),
      unused('PEPPOL-T001-S305', 'ProfileExectuionID'),
      unused('PEPPOL-T001-S307', 'CopyIndicator'),
      unused('PEPPOL-T001-S308', 'UUID'),
      unused('PEPPOL-T001-S310', 'ContractName'),
      unused('PEPPOL-T001-S312', 'Note'),
      unused('PEPPOL-T001-S313', 'ValidityPeriod'),
      unused('PEPPOL-T001-S314', 'DocumentReference'),
      unused('PEPPOL-T001-S315', 'Signature'),
      atMost('PEPPOL-T001-S343', 1, 'ContractingParty'),
      unused('PEPPOL-T001-S344', 'ProcurementProject'),
    ),
    at(
      'ExpressionOfInterestRequest/UBLVersionID',
      valueIs('PEPPOL-T001-R033', '2.2'),
      onlyAttributes('PEPPOL-T001-S302'),
    ),
    at(
      'ExpressionOfInterestRequest/CustomizationID',
      valueIs('PEPPOL-T001-R002', 'urn:fdc:peppol.eu:prac:trns:t001:1.2'),
      onlyAttributes('PEPPOL-T001-S303'),
    ),
    at(
      'ExpressionOfInterestRequest/ProfileID',
      valueIs('PEPPOL-T001-R004', 'urn:fdc:peppol.eu:prac:bis:p001:1.2'),
      onlyAttributes('PEPPOL-T001-S304'),
    ),
    at(
      'ExpressionOfInterestRequest/ID',
      attributeGiven('PEPPOL-T001-R006', 'schemeURI'),
      attributeIs('PEPPOL-T001-R007', 'schemeURI', 'urn:uuid'),
      onlyAttributes('PEPPOL-T001-S306', 'schemeURI'),
      isUuid('PEPPOL-T001-R008'),
    ),
    at('ExpressionOfInterestRequest/ContractFolderID', onlyAttributes('PEPPOL-T001-S309')),
    at('ExpressionOfInterestRequest/IssueTime', withZone('PEPPOL-T001-R012'), toSeconds('PEPPOL-T001-R030')),
    at(
      'ExpressionOfInterestRequest/PreferredLanguageLocaleCode',
      valueIn('PEPPOL-T001-R021', pracLanguages),
      attributeGiven('PEPPOL-T001-R022', 'listID'),
      attributeIs('PEPPOL-T001-R023', 'listID', 'ISO639-1'),
      onlyAttributes('PEPPOL-T001-S311', 'listID'),
    ),
    at('ExpressionOfInterestRequest/EconomicOperatorParty', unused('PEPPOL-T001-S316', 'EconomicOperatorRole')),
    at('ExpressionOfInterestRequest/ContractingParty', onlyElements('PEPPOL-T001-S342', 'Party')),
    at(
      'ExpressionOfInterestRequest/EconomicOperatorParty/Party',
      onlyElements(
        'PEPPOL-T001-S317',
        'EndpointID',
        'IndustryClassificationCode',
        'PartyIdentification',
        'PartyName',
        'PostalAddress',
        'PartyLegalEntity',
        'Contact',
      ),
      given('PEPPOL-T001-R014', 'PartyIdentification', 'EndpointID'),
      advised(given('PEPPOL-T001-R017', 'PartyName')),
      given('PEPPOL-T001-R031', 'Contact'),
    ),
    at(
      'ExpressionOfInterestRequest/ContractingParty/Party',
      onlyElements('PEPPOL-T001-S318', 'PartyIdentification', 'EndpointID'),
      given('PEPPOL-T001-R013', 'PartyIdentification', 'EndpointID'),
    ),
    at(
      'Party',
      exactlyOne('PEPPOL-T001-S323', 'PartyIdentification'),
      atMost('PEPPOL-T001-S324', 1, 'PartyName'),
      atMost('PEPPOL-T001-S326', 1, 'PartyLegalEntity'),
    ),
    at('Name', onlyAttributes('PEPPOL-T001-S325')),
    at(
      'Party/EndpointID',
      attributeGiven('PEPPOL-T001-R024', 'schemeID'),
      onlyAttributes('PEPPOL-T001-S319', 'schemeID'),
      attributeIn('PEPPOL-T001-R025', 'schemeID', pracEas),
    ),
    at(
      'Party/IndustryClassificationCode',
      valueIs('PEPPOL-T001-R026', 'MT', 'SC', 'CL', 'CM', 'JV', 'SME', 'OTH'),
      attributeGiven('PEPPOL-T001-R027', 'listID'),
      attributeIs('PEPPOL-T001-R028', 'listID', 'TendererRole'),
      onlyAttributes('PEPPOL-T001-S322', 'listID'),
    ),
    at(
      'PartyIdentification/ID',
      attributeGiven('PEPPOL-T001-R015', 'schemeID'),
      onlyAttributes('PEPPOL-T001-S327', 'schemeID'),
      attributeIn('PEPPOL-T001-R016', 'schemeID', partySchemes),
    ),
    at(
      'PostalAddress',
      onlyElements(
        'PEPPOL-T001-S328',
        'StreetName',
        'AdditionalStreetName',
        'CityName',
        'PostalZone',
        'CountrySubentity',
        'Country',
      ),
    ),
    at('StreetName', onlyAttributes('PEPPOL-T001-S329')),
    at('AdditionalStreetName', onlyAttributes('PEPPOL-T001-S330')),
    at('CityName', onlyAttributes('PEPPOL-T001-S331')),
    at('PostalZone', onlyAttributes('PEPPOL-T001-S332')),
    at('CountrySubentity', onlyAttributes('PEPPOL-T001-S333')),
    at('Country', onlyElements('PEPPOL-T001-S334', 'IdentificationCode')),
    at(
      'Country/IdentificationCode',
      valueIn('PEPPOL-T001-R018', pracCountries),
      attributeGiven('PEPPOL-T001-R019', 'listID'),
      attributeIs('PEPPOL-T001-R020', 'listID', 'ISO3166-1:Alpha2'),
      onlyAttributes('PEPPOL-T001-S335', 'listID'),
    ),
    at('PartyLegalEntity', onlyElements('PEPPOL-T001-S336', 'RegistrationAddress')),
    at('PartyLegalEntity/RegistrationAddress', onlyElements('PEPPOL-T001-S337', 'Country')),
    at(
      'Contact',
      onlyElements('PEPPOL-T001-S338', 'Telephone', 'Telefax', 'ElectronicMail', 'Name'),
      reachable('PEPPOL-T001-R032'),
    ),
    at('Telephone', onlyAttributes('PEPPOL-T001-S339')),
    at('Telefax', onlyAttributes('PEPPOL-T001-S340')),
    at('ElectronicMail', onlyAttributes('PEPPOL-T001-S341')),
    at('ProcurementProjectLotReference/ID', onlyAttributes('PEPPOL-T001-S345')),
  ),
]
