// What a supplier sends to follow a procedure (T001) or to leave it (T021): the same tree and rules under two names, but for the
// language that the one who follows prefers.
import { iso3166 } from '../../codelists/iso.ts'
import { pracEas, pracIcd } from '../../codelists/preaward.ts'
import { partySchemes, pracCountries } from './lists.ts'
import { at, pattern } from '../../definition/pattern.ts'
import type { Template } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import { code, date, fixed, group, identifier, leaf, many, maybe, one, text, time } from '../../definition/tree.ts'
import type { Fields } from '../../definition/tree.ts'
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

/** What tells the two messages apart. */
interface Subscription {
  readonly root: string
  /** Of its rules: `PEPPOL-T001`. */
  readonly prefix: string
  /** Of its business terms: `tir81`. */
  readonly tir: string
  readonly customization: string
}

export const subscriptionTree = <L extends Fields>({ tir, customization }: Subscription, language: L) =>
  group({
    UBLVersionID: one(fixed('2.2'), undefined, judged),
    CustomizationID: one(fixed(customization), `${tir}-007`, judged),
    ProfileID: one(fixed('urn:fdc:peppol.eu:prac:bis:p001:1.2'), `${tir}-006`, judged),
    ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), `${tir}-001`, judged),
    ContractFolderID: one(identifier, `${tir}-005`, judged),
    IssueDate: one(date, `${tir}-002`, judged),
    IssueTime: one(time, `${tir}-003`, judged),
    ...language,
    EconomicOperatorParty: one(
      group({
        Party: one(
          group({
            EndpointID: one(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), `${tir}-030`, judged),
            IndustryClassificationCode: maybe(
              leaf(code, { listID: one(fixed('TendererRole'), undefined, judged) }),
              `${tir}-028`,
              judged,
            ),
            PartyIdentification: one(
              group({
                ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) }), `${tir}-012`),
              }),
              undefined,
              judged,
            ),
            PartyName: one(
              group({
                Name: one(text, `${tir}-013`),
              }),
              undefined,
              judged,
            ),
            PostalAddress: maybe(
              group({
                StreetName: maybe(text, `${tir}-015`),
                AdditionalStreetName: maybe(text),
                CityName: maybe(text, `${tir}-017`),
                PostalZone: maybe(text, `${tir}-018`),
                CountrySubentity: maybe(text, `${tir}-019`),
                Country: maybe(
                  group({
                    IdentificationCode: one(
                      leaf(iso3166, { listID: one(fixed('ISO3166-1:Alpha2'), undefined, judged) }),
                      `${tir}-020`,
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
                          `${tir}-014`,
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
                Name: one(text, `${tir}-021`),
                Telephone: maybe(text, `${tir}-023`),
                Telefax: maybe(text, `${tir}-022`),
                ElectronicMail: one(text, `${tir}-024`),
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
                ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) }), `${tir}-009`),
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
        ID: maybe(identifier, `${tir}-026`),
      }),
    ),
  })

/** `language` judges the language that the supplier prefers, where the message says it. */
export const subscriptionRules = (
  { root, prefix, customization }: Subscription,
  ...language: readonly Template[]
): readonly RuleBlock<Place>[] => [
  ...pattern(
    at(
      root,
      given(`${prefix}-R001`, 'CustomizationID'),
      given(`${prefix}-R003`, 'ProfileID'),
      given(`${prefix}-R005`, 'ID'),
      given(`${prefix}-R009`, 'ContractFolderID'),
      given(`${prefix}-R010`, 'IssueDate'),
      given(`${prefix}-R011`, 'IssueTime'),
      unique(`${prefix}-R029`, 'ProcurementProjectLotReference/ID'),
      given(`${prefix}-R034`, 'UBLVersionID'),
      unused(`${prefix}-S301`, 'UBLExtensions'),
      unused(`${prefix}-S305`, 'ProfileExectuionID'),
      unused(`${prefix}-S307`, 'CopyIndicator'),
      unused(`${prefix}-S308`, 'UUID'),
      unused(`${prefix}-S310`, 'ContractName'),
      unused(`${prefix}-S312`, 'Note'),
      unused(`${prefix}-S313`, 'ValidityPeriod'),
      unused(`${prefix}-S314`, 'DocumentReference'),
      unused(`${prefix}-S315`, 'Signature'),
      atMost(`${prefix}-S343`, 1, 'ContractingParty'),
      unused(`${prefix}-S344`, 'ProcurementProject'),
    ),
    at(`${root}/UBLVersionID`, valueIs(`${prefix}-R033`, '2.2'), onlyAttributes(`${prefix}-S302`)),
    at(`${root}/CustomizationID`, valueIs(`${prefix}-R002`, customization), onlyAttributes(`${prefix}-S303`)),
    at(
      `${root}/ProfileID`,
      valueIs(`${prefix}-R004`, 'urn:fdc:peppol.eu:prac:bis:p001:1.2'),
      onlyAttributes(`${prefix}-S304`),
    ),
    at(
      `${root}/ID`,
      attributeGiven(`${prefix}-R006`, 'schemeURI'),
      attributeIs(`${prefix}-R007`, 'schemeURI', 'urn:uuid'),
      onlyAttributes(`${prefix}-S306`, 'schemeURI'),
      isUuid(`${prefix}-R008`),
    ),
    at(`${root}/ContractFolderID`, onlyAttributes(`${prefix}-S309`)),
    at(`${root}/IssueTime`, withZone(`${prefix}-R012`), toSeconds(`${prefix}-R030`)),
    ...language,
    at(`${root}/EconomicOperatorParty`, unused(`${prefix}-S316`, 'EconomicOperatorRole')),
    at(`${root}/ContractingParty`, onlyElements(`${prefix}-S342`, 'Party')),
    at(
      `${root}/EconomicOperatorParty/Party`,
      onlyElements(
        `${prefix}-S317`,
        'EndpointID',
        'IndustryClassificationCode',
        'PartyIdentification',
        'PartyName',
        'PostalAddress',
        'PartyLegalEntity',
        'Contact',
      ),
      given(`${prefix}-R014`, 'PartyIdentification', 'EndpointID'),
      advised(given(`${prefix}-R017`, 'PartyName')),
      given(`${prefix}-R031`, 'Contact'),
    ),
    at(
      `${root}/ContractingParty/Party`,
      onlyElements(`${prefix}-S318`, 'PartyIdentification', 'EndpointID'),
      given(`${prefix}-R013`, 'PartyIdentification', 'EndpointID'),
    ),
    at(
      'Party',
      exactlyOne(`${prefix}-S323`, 'PartyIdentification'),
      atMost(`${prefix}-S324`, 1, 'PartyName'),
      atMost(`${prefix}-S326`, 1, 'PartyLegalEntity'),
    ),
    at('Name', onlyAttributes(`${prefix}-S325`)),
    at(
      'Party/EndpointID',
      attributeGiven(`${prefix}-R024`, 'schemeID'),
      onlyAttributes(`${prefix}-S319`, 'schemeID'),
      attributeIn(`${prefix}-R025`, 'schemeID', pracEas),
    ),
    at(
      'Party/IndustryClassificationCode',
      valueIs(`${prefix}-R026`, 'MT', 'SC', 'CL', 'CM', 'JV', 'SME', 'OTH'),
      attributeGiven(`${prefix}-R027`, 'listID'),
      attributeIs(`${prefix}-R028`, 'listID', 'TendererRole'),
      onlyAttributes(`${prefix}-S322`, 'listID'),
    ),
    at(
      'PartyIdentification/ID',
      attributeGiven(`${prefix}-R015`, 'schemeID'),
      onlyAttributes(`${prefix}-S327`, 'schemeID'),
      attributeIn(`${prefix}-R016`, 'schemeID', partySchemes),
    ),
    at(
      'PostalAddress',
      onlyElements(
        `${prefix}-S328`,
        'StreetName',
        'AdditionalStreetName',
        'CityName',
        'PostalZone',
        'CountrySubentity',
        'Country',
      ),
    ),
    at('StreetName', onlyAttributes(`${prefix}-S329`)),
    at('AdditionalStreetName', onlyAttributes(`${prefix}-S330`)),
    at('CityName', onlyAttributes(`${prefix}-S331`)),
    at('PostalZone', onlyAttributes(`${prefix}-S332`)),
    at('CountrySubentity', onlyAttributes(`${prefix}-S333`)),
    at('Country', onlyElements(`${prefix}-S334`, 'IdentificationCode')),
    at(
      'Country/IdentificationCode',
      valueIn(`${prefix}-R018`, pracCountries),
      attributeGiven(`${prefix}-R019`, 'listID'),
      attributeIs(`${prefix}-R020`, 'listID', 'ISO3166-1:Alpha2'),
      onlyAttributes(`${prefix}-S335`, 'listID'),
    ),
    at('PartyLegalEntity', onlyElements(`${prefix}-S336`, 'RegistrationAddress')),
    at('PartyLegalEntity/RegistrationAddress', onlyElements(`${prefix}-S337`, 'Country')),
    at(
      'Contact',
      onlyElements(`${prefix}-S338`, 'Telephone', 'Telefax', 'ElectronicMail', 'Name'),
      reachable(`${prefix}-R032`),
    ),
    at('Telephone', onlyAttributes(`${prefix}-S339`)),
    at('Telefax', onlyAttributes(`${prefix}-S340`)),
    at('ElectronicMail', onlyAttributes(`${prefix}-S341`)),
    at('ProcurementProjectLotReference/ID', onlyAttributes(`${prefix}-S345`)),
  ),
]
