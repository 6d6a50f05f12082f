/**
 * Billing: invoices and credit notes of EN 16931 and of EHF/Peppol BIS Billing 3.0.
 *
 * ```ts
 * import { invoice } from '@heldigital/formats/billing'
 * const result = invoice.read(bytes, { date: '2026-11-24' })
 * if (result.ok && result.valid) result.document.LegalMonetaryTotal.PayableAmount.value
 * ```
 */
import { documentType } from '../definition/document.ts'
import type { AnyDocumentType, DocumentType, Release, StructurePolicy } from '../definition/document.ts'
import type { RuleBlock } from '../definition/rule.ts'
import type { Value } from '../definition/tree.ts'
import { ublSyntax } from '../ubl.ts'
import { en16931Rules } from './en16931/index.ts'
import { billingKinds } from './kinds.ts'
import { outsideModel } from './outside.ts'
import { peppolRules } from './peppol/index.ts'
import { billingTerms } from './terms.ts'
import { creditNoteTree, invoiceTree } from './tree.ts'
import type { BillingView } from './view.ts'

/** An invoice as plain data, by the names of UBL. */
export type Invoice = Value<typeof invoiceTree>
/** A credit note as plain data, by the names of UBL. */
export type CreditNote = Value<typeof creditNoteTree>

const peppolReleases: readonly Release[] = [
  { name: 'Peppol BIS Billing 3.0, November 2025', from: '2026-02-23' },
  { name: 'Peppol BIS Billing 3.0, May 2026', from: '2026-08-17' },
]
const cenReleases: readonly Release[] = [
  { name: 'EN 16931 1.3.15', from: '2025-10-20' },
  { name: 'EN 16931 1.3.16', from: '2026-04-10' },
]

const structure: StructurePolicy = {
  severity: { empty: 'warning', 'unexpected-attribute': 'warning' },
  outside: outsideModel,
}
const peppolStructure: StructurePolicy = { ...structure, ids: { empty: 'PEPPOL-EN16931-R008' } }

function kind(id: string) {
  const found = billingKinds.find((each) => each.id === id)
  if (found === undefined) throw new Error(`${id} is no kind of billing document`)
  return found
}

function invoiceOf(
  id: string,
  policy: StructurePolicy,
  rules: readonly RuleBlock<BillingView>[],
  releases: readonly Release[],
) {
  return documentType({
    ...kind(id),
    syntax: ublSyntax('Invoice'),
    tree: invoiceTree,
    terms: billingTerms,
    structure: policy,
    rules,
    releases,
  })
}

function creditNoteOf(
  id: string,
  policy: StructurePolicy,
  rules: readonly RuleBlock<BillingView>[],
  releases: readonly Release[],
) {
  return documentType({
    ...kind(id),
    syntax: ublSyntax('CreditNote'),
    tree: creditNoteTree,
    terms: billingTerms,
    structure: policy,
    rules,
    releases,
  })
}

const billingRules = [...en16931Rules, ...peppolRules]

/** The invoice of EHF and Peppol BIS Billing 3.0. */
export const invoice: DocumentType<typeof invoiceTree> = invoiceOf(
  'invoice',
  peppolStructure,
  billingRules,
  peppolReleases,
)
/** The credit note of EHF and Peppol BIS Billing 3.0. */
export const creditNote: DocumentType<typeof creditNoteTree> = creditNoteOf(
  'credit-note',
  peppolStructure,
  billingRules,
  peppolReleases,
)
/** The invoice of EN 16931 in UBL, without the rules of any network or country. */
export const ublInvoice: DocumentType<typeof invoiceTree> = invoiceOf(
  'ubl-invoice',
  structure,
  en16931Rules,
  cenReleases,
)
/** The credit note of EN 16931 in UBL, without the rules of any network or country. */
export const ublCreditNote: DocumentType<typeof creditNoteTree> = creditNoteOf(
  'ubl-credit-note',
  structure,
  en16931Rules,
  cenReleases,
)

/** Every document type of this family. */
export const billingTypes: readonly AnyDocumentType[] = [invoice, creditNote, ublInvoice, ublCreditNote]
