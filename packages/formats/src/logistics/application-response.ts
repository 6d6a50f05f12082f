// The tree of the application response of Peppol Logistics (T129).
import { uncl1001, uncl4343T128 } from '../codelists/uncefact.ts'
import { date, group, identifier, many, maybe, one, some, text, time } from '../definition/tree.ts'
import { transportUserParty } from './parts.ts'

export const applicationResponseTree = group({
  CustomizationID: one(identifier),
  ProfileID: one(identifier),
  ProfileExecutionID: maybe(identifier),
  ID: one(identifier),
  IssueDate: one(date),
  IssueTime: one(time),
  SenderParty: one(transportUserParty),
  ReceiverParty: one(transportUserParty),
  DocumentResponse: some(
    group({
      Response: one(group({ ResponseCode: one(uncl4343T128), Description: many(text) })),
      DocumentReference: one(
        group({
          ID: one(identifier),
          IssueDate: maybe(date),
          IssueTime: maybe(time),
          DocumentTypeCode: maybe(uncl1001),
          DocumentType: maybe(text),
        }),
      ),
    }),
  ),
})
