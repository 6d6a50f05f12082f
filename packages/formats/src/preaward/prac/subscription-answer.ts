// The answer to one who follows a procedure (T002) or leaves it (T022): the same tree and rules under two names, but for the language
// of the tender.
import { pracEas, pracIcd } from '../../codelists/preaward.ts'
import { partySchemes } from './lists.ts'
import { at, pattern } from '../../definition/pattern.ts'
import type { Template } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import { date, fixed, group, identifier, leaf, many, maybe, one, text, time } from '../../definition/tree.ts'
import type { Fields } from '../../definition/tree.ts'
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

/** What tells the two messages apart. */
interface SubscriptionAnswer {
  readonly root: string
  /** Of its rules: `PEPPOL-T002`. */
  readonly prefix: string
  /** Of its business terms: `tir82`. */
  readonly tir: string
  readonly customization: string
  /** The element that says what is answered. */
  readonly answered: string
  /** What there is at most one of: that element, by the rule of T002; T022 looks for a name that no part of it has. */
  readonly single: string
}

/** The message that is answered; the official trees of both answers call its identifier by the same term. */
export const answeredMessage = maybe(
  group({
    ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), 'tir82-004', judged),
  }),
)

/** `asked` stands before the parties: the language of the tender, and the message that is answered. */
export const subscriptionAnswerTree = <A extends Fields>({ tir, customization }: SubscriptionAnswer, asked: A) =>
  group({
    UBLVersionID: one(fixed('2.2'), undefined, judged),
    CustomizationID: one(fixed(customization), `${tir}-007`, judged),
    ProfileID: one(fixed('urn:fdc:peppol.eu:prac:bis:p001:1.2'), `${tir}-006`, judged),
    ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), `${tir}-001`, judged),
    ContractFolderID: one(identifier, `${tir}-025`, judged),
    IssueDate: one(date, `${tir}-002`, judged),
    IssueTime: one(time, `${tir}-003`, judged),
    ...asked,
    EconomicOperatorParty: one(
      group({
        Party: one(
          group({
            EndpointID: one(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), undefined, judged),
            PartyIdentification: one(
              group({
                ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) }), `${tir}-012`),
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
            EndpointID: one(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), `${tir}-010`, judged),
            PartyIdentification: one(
              group({
                ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) }), `${tir}-009`),
              }),
              undefined,
              judged,
            ),
            PartyName: maybe(
              group({
                Name: one(text, `${tir}-008`),
              }),
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

/** `language` judges the language of the tender, where the message says it. */
export const subscriptionAnswerRules = (
  { root, prefix, customization, answered, single }: SubscriptionAnswer,
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
      unique(`${prefix}-R023`, 'ProcurementProjectLotReference/ID'),
      given(`${prefix}-R024`, 'UBLVersionID'),
      unused(`${prefix}-S301`, 'UBLExtensions'),
      unused(`${prefix}-S305`, 'ProfileExectuionID'),
      unused(`${prefix}-S307`, 'CopyIndicator'),
      unused(`${prefix}-S308`, 'UUID'),
      unused(`${prefix}-S310`, 'ContractName'),
      unused(`${prefix}-S312`, 'Note'),
      atMost(`${prefix}-S313`, 1, single),
      unused(`${prefix}-S320`, 'Signature'),
      atMost(`${prefix}-S331`, 1, 'ContractingParty'),
      unused(`${prefix}-S329`, 'ProcurementProject'),
    ),
    at(`${root}/UBLVersionID`, valueIs(`${prefix}-R029`, '2.2'), onlyAttributes(`${prefix}-S302`)),
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
    at(`${root}/IssueTime`, withZone(`${prefix}-R012`), toSeconds(`${prefix}-R013`)),
    ...language,
    at(`${root}/${answered}`, onlyElements(`${prefix}-S314`, 'ID')),
    at(
      `${root}/${answered}/ID`,
      attributeGiven(`${prefix}-R025`, 'schemeURI'),
      attributeIs(`${prefix}-R026`, 'schemeURI', 'urn:uuid'),
      isUuid(`${prefix}-R027`),
      onlyAttributes(`${prefix}-S318`, 'schemeURI'),
      isNotOwnId(`${prefix}-R028`),
    ),
    at(`${root}/EconomicOperatorParty`, unused(`${prefix}-S321`, 'EconomicOperatorRole')),
    at(
      `${root}/EconomicOperatorParty/Party`,
      onlyElements(`${prefix}-S322`, 'EndpointID', 'PartyIdentification'),
      given(`${prefix}-R015`, 'PartyIdentification', 'EndpointID'),
    ),
    at(`${root}/ContractingParty`, onlyElements(`${prefix}-S323`, 'Party')),
    at(
      `${root}/ContractingParty/Party`,
      onlyElements(`${prefix}-S324`, 'PartyIdentification', 'EndpointID', 'PartyName'),
      given(`${prefix}-R014`, 'PartyIdentification', 'EndpointID'),
    ),
    at('Party', atMost(`${prefix}-S325`, 1, 'PartyIdentification'), atMost(`${prefix}-S326`, 1, 'PartyName')),
    at(
      'Party/EndpointID',
      attributeGiven(`${prefix}-R021`, 'schemeID'),
      attributeIn(`${prefix}-R022`, 'schemeID', pracEas),
      onlyAttributes(`${prefix}-S328`, 'schemeID'),
    ),
    at(
      'PartyIdentification/ID',
      attributeGiven(`${prefix}-R016`, 'schemeID'),
      attributeIn(`${prefix}-R017`, 'schemeID', partySchemes),
      onlyAttributes(`${prefix}-S332`, 'schemeID'),
    ),
    at('Name', onlyAttributes(`${prefix}-S327`)),
    at('ProcurementProjectLotReference/ID', onlyAttributes(`${prefix}-S330`)),
  ),
]
