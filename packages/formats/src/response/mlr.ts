// The tree of the message level response of Peppol BIS (T71).
import { eas, statusReason } from '../codelists/openpeppol.ts'
import { uncl1001, uncl4343 } from '../codelists/uncefact.ts'
import { at, pattern } from '../definition/pattern.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import { date, fixed, group, identifier, leaf, many, maybe, one, text, time } from '../definition/tree.ts'
import { customization } from '../peppol/checks.ts'

const party = group({ EndpointID: one(leaf(identifier, { schemeID: one(eas) })) })

export const mlrTree = group({
  CustomizationID: one(identifier),
  ProfileID: one(fixed('urn:fdc:peppol.eu:poacc:bis:mlr:3', identifier)),
  ID: one(identifier),
  IssueDate: one(date),
  IssueTime: maybe(time),
  SenderParty: one(party),
  ReceiverParty: one(party),
  DocumentResponse: one(
    group({
      Response: one(group({ ResponseCode: one(uncl4343), Description: maybe(text) })),
      DocumentReference: one(
        group({ ID: one(identifier), DocumentTypeCode: maybe(uncl1001), VersionID: maybe(identifier) }),
      ),
      LineResponse: many(
        group({
          LineReference: one(group({ LineID: one(identifier) })),
          Response: one(
            group({
              ResponseCode: maybe(uncl4343),
              Description: one(text),
              Status: one(group({ StatusReasonCode: one(statusReason) })),
            }),
          ),
        }),
      ),
    }),
  ),
})

export const mlrRules: readonly RuleBlock<Place>[] = pattern(
  at('CustomizationID', customization('PEPPOL-T71-R001', 'urn:fdc:peppol.eu:poacc:trns:mlr:3')),
)
