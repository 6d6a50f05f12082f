// The receipt of what a supplier handed in, a tender (T006) or a qualification (T020): the same tree and rules under two names.
import { pracEas } from '../../codelists/preaward.ts'
import { partySchemes } from './lists.ts'
import { at, pattern } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import { code, date, fixed, group, identifier, leaf, maybe, one, some, text, time } from '../../definition/tree.ts'
import {
  atMost,
  attributeGiven,
  attributeIn,
  attributeIs,
  exactlyOne,
  given,
  isSha256,
  isUuid,
  onlyAttributes,
  onlyElements,
  toSeconds,
  unused,
  valueIs,
} from '../checks.ts'
import type { PlaceRule } from '../checks.ts'
import { judged } from './checks.ts'
import { party } from './parties.ts'

/** What tells the two receipts apart. */
interface Receipt {
  /** Of its rules: `PEPPOL-T006`. */
  readonly prefix: string
  readonly customization: string
  readonly profile: string
  /** What the type of a received document may be. */
  readonly documentType: readonly PlaceRule[]
}

export const receiptTree = ({ customization, profile }: Receipt) =>
  group({
    UBLVersionID: one(fixed('2.2'), undefined, judged),
    CustomizationID: one(fixed(customization), undefined, judged),
    ProfileID: one(fixed(profile), undefined, judged),
    ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), undefined, judged),
    ContractFolderID: one(identifier),
    IssueDate: one(date),
    IssueTime: one(time),
    RegisteredDate: one(date),
    RegisteredTime: one(time),
    TenderDocumentReference: some(
      group({
        ID: one(leaf(identifier, { schemeURI: maybe(text) }), undefined, judged),
        DocumentTypeCode: one(leaf(code, { listID: one(fixed('UNCL1001')) }), undefined, judged),
        Attachment: maybe(
          group({
            ExternalReference: one(
              group({
                DocumentHash: maybe(text, undefined, judged),
                HashAlgorithmMethod: maybe(fixed('http://www.w3.org/2001/04/xmlenc#sha256'), undefined, judged),
              }),
            ),
          }),
        ),
        IssuerParty: maybe(
          group({
            EndpointID: one(leaf(identifier, { schemeID: one(text, undefined, judged) })),
          }),
        ),
      }),
    ),
    SenderParty: one(party),
    ReceiverParty: one(party),
  })

export const receiptRules = ({
  prefix,
  customization,
  profile,
  documentType,
}: Receipt): readonly RuleBlock<Place>[] => [
  ...pattern(
    at(
      'TenderReceipt',
      given(`${prefix}-R001`, 'UBLVersionID'),
      unused(`${prefix}-S301`, 'UBLExtensions'),
      unused(`${prefix}-S305`, 'ProfileExectuionID'),
      unused(`${prefix}-S307`, 'CopyIndicator'),
      unused(`${prefix}-S308`, 'UUID'),
      atMost(`${prefix}-S310`, 1, 'ConctractName'),
      unused(`${prefix}-S312`, 'Note'),
      atMost(`${prefix}-S313`, 2, 'TenderDocumentReference'),
      unused(`${prefix}-S322`, 'Signature'),
    ),
    at('TenderReceipt/UBLVersionID', valueIs(`${prefix}-R019`, '2.2'), onlyAttributes(`${prefix}-S302`)),
    at('TenderReceipt/CustomizationID', valueIs(`${prefix}-R002`, customization), onlyAttributes(`${prefix}-S303`)),
    at('TenderReceipt/ProfileID', valueIs(`${prefix}-R003`, profile), onlyAttributes(`${prefix}-S304`)),
    at(
      'TenderReceipt/ID',
      attributeGiven(`${prefix}-R004`, 'schemeURI'),
      attributeIs(`${prefix}-R005`, 'schemeURI', 'urn:uuid'),
      onlyAttributes(`${prefix}-S306`, 'schemeURI'),
      isUuid(`${prefix}-R006`),
    ),
    at('TenderReceipt/ContractFolderID', onlyAttributes(`${prefix}-S309`)),
    at('TenderReceipt/IssueTime', toSeconds(`${prefix}-R007`)),
    at('TenderReceipt/ContractName', onlyAttributes(`${prefix}-S311`)),
    at('TenderReceipt/RegisteredTime', toSeconds(`${prefix}-R012`)),
    at(
      'TenderReceipt/TenderDocumentReference',
      onlyElements(`${prefix}-S314`, 'ID', 'DocumentTypeCode', 'Attachment', 'IssuerParty'),
    ),
    at(
      'TenderReceipt/TenderDocumentReference/ID',
      isUuid(`${prefix}-R013`),
      onlyAttributes(`${prefix}-S315`, 'schemeURI'),
    ),
    at('TenderReceipt/TenderDocumentReference/DocumentTypeCode', ...documentType),
    at('TenderReceipt/TenderDocumentReference/Attachment', onlyElements(`${prefix}-S316`, 'ExternalReference')),
    at(
      'TenderReceipt/TenderDocumentReference/Attachment/ExternalReference',
      onlyElements(`${prefix}-S317`, 'DocumentHash', 'HashAlgorithmMethod'),
    ),
    at(
      'TenderReceipt/TenderDocumentReference/Attachment/ExternalReference/DocumentHash',
      isSha256(`${prefix}-R015`),
      onlyAttributes(`${prefix}-S318`),
    ),
    at(
      'TenderReceipt/TenderDocumentReference/Attachment/ExternalReference/HashAlgorithmMethod',
      valueIs(`${prefix}-R016`, 'http://www.w3.org/2001/04/xmlenc#sha256'),
      onlyAttributes(`${prefix}-S319`),
    ),
    at('TenderReceipt/TenderDocumentReference/IssuerParty', onlyElements(`${prefix}-S320`, 'EndpointID')),
    at(
      'EndpointID',
      attributeGiven(`${prefix}-R010`, 'schemeID'),
      attributeIn(`${prefix}-R011`, 'schemeID', pracEas),
      onlyAttributes(`${prefix}-S321`, 'schemeID'),
    ),
    at('TenderReceipt/SenderParty', given(`${prefix}-R017`, 'PartyIdentification', 'EndpointID')),
    at('TenderReceipt/ReceiverParty', given(`${prefix}-R018`, 'PartyIdentification', 'EndpointID')),
    at(
      'TenderReceipt/SenderParty | TenderReceipt/ReceiverParty',
      onlyElements(`${prefix}-S323`, 'PartyIdentification', 'EndpointID', 'PartyName'),
      exactlyOne(`${prefix}-S324`, 'PartyIdentification'),
      atMost(`${prefix}-S326`, 1, 'PartyName'),
    ),
    at(
      'PartyIdentification/ID',
      attributeGiven(`${prefix}-R008`, 'schemeID'),
      attributeIn(`${prefix}-R009`, 'schemeID', partySchemes),
      onlyAttributes(`${prefix}-S325`, 'schemeID'),
    ),
    at('Name', onlyAttributes(`${prefix}-S327`)),
  ),
]
