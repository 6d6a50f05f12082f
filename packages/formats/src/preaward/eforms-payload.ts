// The notice that T015 sends and T012 brings: an eForms notice, of which only the head is looked at here. What stands in it is
// judged where notices are judged.
import { any, code, date, group, identifier, leaf, many, maybe, one, text, time } from '../definition/tree.ts'
import type { LeafShape } from '../definition/tree.ts'

/** `eforms-sdk-1.12`, and `eforms-1.2` as the examples of Peppol have it; versions before 1.0 were drafts. */
const publishedVersion: LeafShape<Record<never, never>> = {
  ...identifier,
  datatype: {
    id: 'eforms-sdk-1.0 …',
    name: { nb: 'versjon av eForms', nn: 'versjon av eForms', en: 'version of eForms' },
    allows: (value) => /^eforms-(?:sdk-)?[1-9][0-9]*\.[0-9]+/.test(value),
  },
}
const listed = leaf(code, { listName: maybe(text), listID: maybe(text) })

export const eformsPayloadTree = group({
  'ext:UBLExtensions': maybe(any),
  UBLVersionID: one(identifier),
  CustomizationID: one(publishedVersion),
  ID: one(leaf(identifier, { schemeName: maybe(text) })),
  ContractFolderID: maybe(identifier),
  IssueDate: maybe(date),
  IssueTime: maybe(time),
  VersionID: maybe(identifier),
  PlannedDate: maybe(date),
  RegulatoryDomain: many(text),
  NoticeTypeCode: maybe(listed),
  NoticeLanguageCode: maybe(listed),
  '*': many(any),
})
