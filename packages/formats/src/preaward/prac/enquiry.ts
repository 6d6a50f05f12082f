// Questions and answers before and after the opening (T007 to T010): one tree, and rules that are the same but for their numbers.
import { pracEas } from '../../codelists/preaward.ts'
import { at } from '../../definition/pattern.ts'
import type { Template } from '../../definition/pattern.ts'
import { code, date, fixed, group, identifier, leaf, maybe, one, some, text, time } from '../../definition/tree.ts'
import type { Field, Fields } from '../../definition/tree.ts'
import {
  advised,
  atMost,
  attributeGiven,
  attributeIn,
  attributeIs,
  given,
  isUuid,
  onlyAttributes,
  onlyElements,
  toSeconds,
  unused,
  valueIs,
  withZone,
} from '../checks.ts'
import type { PlaceRule } from '../checks.ts'
import { judged } from './checks.ts'
import { partySchemes } from './lists.ts'
import { nameAdvisedParty, party } from './parties.ts'

/** What tells the four messages apart. */
interface Enquiry {
  readonly root: 'Enquiry' | 'EnquiryResponse'
  /** Of its rules: `PEPPOL-T007`. */
  readonly prefix: string
  readonly customization: string
  readonly profile: string
  /** Number of the rule on UBLVersionID; those on the head and on the parties follow it. */
  readonly first: number
  /** Whose identifier the last of these rules judges: in T009 and T010 officially the requestor's once more, the responder's never. */
  readonly last: 'RequestorParty' | 'ResponderParty'
}

/** `about` stands before the documents that the message refers to; `place` and `answer` are XPath and Description. */
export const enquiryTree = <A extends Fields, P extends Field, D extends Field>(
  { customization, profile }: Enquiry,
  about: A,
  place: P,
  answer: D,
) =>
  group({
    UBLVersionID: one(fixed('2.2'), undefined, judged),
    CustomizationID: one(fixed(customization), undefined, judged),
    ProfileID: one(fixed(profile), undefined, judged),
    ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), undefined, judged),
    IssueDate: one(date),
    IssueTime: one(time, undefined, judged),
    RequestorParty: one(nameAdvisedParty),
    ResponderParty: one(party),
    ...about,
    AdditionalDocumentReference: some(
      group({
        ID: one(leaf(identifier, { schemeName: one(text) })),
        XPath: place,
      }),
      undefined,
      judged,
    ),
    Attachment: some(
      group({
        ExternalReference: one(
          group({
            MimeCode: maybe(code),
            FileName: maybe(text),
            Description: answer,
          }),
        ),
      }),
    ),
  })

/** The procurement that an answer belongs to. */
export const procurement = one(
  group({
    ID: one(leaf(identifier, { schemeName: one(fixed('ContractFolderID')) })),
  }),
)

/** The templates of the head and of the parties; `whole` are the rules on the whole message beside those on its head. */
export function enquiryTemplates(
  { root, prefix, customization, profile, first, last }: Enquiry,
  ...whole: readonly PlaceRule[]
): readonly Template[] {
  const rule = (after: number): string => `${prefix}-R${String(first + after).padStart(3, '0')}`
  const isUri = attributeIs(rule(5), 'schemeURI', 'urn:uuid')
  return [
    at(
      root,
      given(`${prefix}-R001`, 'UBLVersionID'),
      given(`${prefix}-R002`, 'CustomizationID'),
      given(`${prefix}-R003`, 'ProfileID'),
      given(`${prefix}-R004`, 'ID'),
      given(`${prefix}-R005`, 'IssueTime'),
      ...whole,
      unused(`${prefix}-S002`, 'Description'),
      unused(`${prefix}-S003`, 'LatestReplyDate'),
      unused(`${prefix}-S004`, 'LatestReplyTime'),
      unused(`${prefix}-S005`, 'CopyIndicator'),
      unused(`${prefix}-S006`, 'UUID'),
      unused(`${prefix}-S007`, 'Signature'),
    ),
    at(`${root}/UBLVersionID`, valueIs(rule(0), '2.2'), onlyAttributes(`${prefix}-S008`)),
    at(`${root}/CustomizationID`, valueIs(rule(1), customization), onlyAttributes(`${prefix}-S009`)),
    at(`${root}/ProfileID`, valueIs(rule(2), profile), onlyAttributes(`${prefix}-S010`)),
    at(
      `${root}/ID`,
      isUuid(rule(3)),
      attributeGiven(rule(4), 'schemeURI'),
      root === 'Enquiry' ? isUri : advised(isUri),
      onlyAttributes(`${prefix}-S011`, 'schemeURI'),
    ),
    at(`${root}/IssueTime`, withZone(rule(6)), toSeconds(rule(7))),
    at(
      `${root}/RequestorParty`,
      given(rule(8), 'PartyIdentification', 'EndpointID'),
      advised(given(rule(9), 'PartyName')),
      onlyElements(`${prefix}-S012`, 'PartyIdentification', 'EndpointID', 'PartyName'),
      atMost(`${prefix}-S013`, 1, 'PartyName'),
      atMost(`${prefix}-S014`, 1, 'PartyIdentification'),
    ),
    endpoint('RequestorParty', rule(10), rule(11), `${prefix}-S015`),
    identification('RequestorParty', rule(12), rule(13), `${prefix}-S016`),
    at(
      `${root}/ResponderParty`,
      given(rule(14), 'PartyIdentification', 'EndpointID'),
      onlyElements(`${prefix}-S017`, 'PartyIdentification', 'EndpointID', 'PartyName'),
      atMost(`${prefix}-S018`, 1, 'PartyName'),
      atMost(`${prefix}-S019`, 1, 'PartyIdentification'),
    ),
    endpoint('ResponderParty', rule(15), rule(16), `${prefix}-S020`),
    identification(last, rule(17), rule(18), `${prefix}-S021`),
  ]

  function endpoint(holder: string, missing: string, unknown: string, other: string): Template {
    return at(
      `${root}/${holder}/EndpointID`,
      attributeGiven(missing, 'schemeID'),
      attributeIn(unknown, 'schemeID', pracEas),
      onlyAttributes(other, 'schemeID'),
    )
  }

  function identification(holder: string, missing: string, unknown: string, other: string): Template {
    return at(
      `${root}/${holder}/PartyIdentification/ID`,
      attributeGiven(missing, 'schemeID'),
      attributeIn(unknown, 'schemeID', partySchemes),
      onlyAttributes(other, 'schemeID'),
    )
  }
}
