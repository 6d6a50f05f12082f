/**
 * Answers to documents: what the buyer says of an invoice, and what a receiver or its service provider says of a message.
 *
 * ```ts
 * import { invoiceResponse } from '@heldigital/formats/response'
 * const bytes = invoiceResponse.write({ CustomizationID: 'urn:fdc:peppol.eu:poacc:trns:invoice_response:3', … })
 * ```
 */
import { documentType } from '../definition/document.ts'
import type { AnyDocumentType, DocumentType } from '../definition/document.ts'
import type { Value } from '../definition/tree.ts'
import { postAwardReleases, postAwardRules, postAwardStructure } from '../peppol/post-award.ts'
import { ublSyntax } from '../ubl.ts'
import { invoiceResponseRules, invoiceResponseTree } from './invoice-response.ts'
import { responseKinds } from './kinds.ts'
import { mlrRules, mlrTree } from './mlr.ts'
import { mlsRules, mlsStructure, mlsTree } from './mls.ts'

function kind(id: string) {
  const found = responseKinds.find((each) => each.id === id)
  if (found === undefined) throw new Error(`${id} is no kind of response`)
  return { ...found, syntax: ublSyntax('ApplicationResponse') }
}

/** An invoice response as plain data, by the names of UBL. */
export type InvoiceResponse = Value<typeof invoiceResponseTree>
/** The invoice response of Peppol BIS (T111). */
export const invoiceResponse: DocumentType<typeof invoiceResponseTree> = documentType({
  ...kind('invoice-response'),
  tree: invoiceResponseTree,
  structure: postAwardStructure('PEPPOL-T111-B'),
  rules: [...postAwardRules, ...invoiceResponseRules],
  releases: postAwardReleases,
})

/** A message level response as plain data, by the names of UBL. */
export type MessageLevelResponse = Value<typeof mlrTree>
/** The message level response of Peppol BIS (T71, MLR). */
export const messageLevelResponse: DocumentType<typeof mlrTree> = documentType({
  ...kind('mlr'),
  tree: mlrTree,
  structure: postAwardStructure('PEPPOL-T71-B', ['LineResponse']),
  rules: [...postAwardRules, ...mlrRules],
  releases: postAwardReleases,
})

/** A message level status as plain data, by the names of UBL. */
export type MessageLevelStatus = Value<typeof mlsTree>
/** The message level status of Peppol (MLS 1.0). */
export const messageLevelStatus: DocumentType<typeof mlsTree> = documentType({
  ...kind('mls'),
  tree: mlsTree,
  structure: mlsStructure,
  rules: mlsRules,
  releases: [{ name: 'Peppol MLS 1.0.1', from: '2026-07-01' }],
})

/** Every document type of this family. */
export const responseTypes: readonly AnyDocumentType[] = [invoiceResponse, messageLevelResponse, messageLevelStatus]
