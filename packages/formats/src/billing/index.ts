/**
 * Billing: invoices and credit notes of EN 16931 and of EHF/Peppol BIS Billing 3.0.
 *
 * ```ts
 * import { invoice } from '@heldigital/formats/billing'
 * const result = invoice.read(bytes, { date: '2026-11-24' })
 * if (result.ok && result.valid) result.document.LegalMonetaryTotal.PayableAmount.value
 * ```
 */
import { alsoJudgedBy } from '../definition/combined.ts'
import { documentType } from '../definition/document.ts'
import type { AnyDocumentType, DocumentType, Release, StructurePolicy } from '../definition/document.ts'
import { without } from '../definition/rule.ts'
import type { RuleBlock } from '../definition/rule.ts'
import type { Value } from '../definition/tree.ts'
import { ehfCommonRules, ehfStructure } from '../peppol/ehf.ts'
import { ehfReleases } from '../peppol/post-award.ts'
import { ublSyntax } from '../ubl.ts'
import { ciiType } from './cii/index.ts'
import { ciiPeppolRules, ciiRules, replacedInCii, replacedInCiiByPeppol } from './cii/rules.ts'
import { en16931Rules } from './en16931/index.ts'
import { billingKinds } from './kinds.ts'
import { outsideModel } from './outside.ts'
import { paymentRequestRules } from './payment-request-rules.ts'
import { paymentRequestTree } from './payment-request.ts'
import { peppolRules, selfBillingRules } from './peppol/index.ts'
import { reminderTree } from './reminder.ts'
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

const selfBilling = [...en16931Rules, ...selfBillingRules]
const selfBillingReleases: readonly Release[] = [
  { name: 'Peppol BIS Self-billing 3.0, November 2025', from: '2026-02-23' },
  { name: 'Peppol BIS Self-billing 3.0, May 2026', from: '2026-08-17' },
]
/** The invoice that a buyer writes for the seller (Peppol Self-billing 3.0). */
export const selfBillingInvoice: DocumentType<typeof invoiceTree> = invoiceOf(
  'self-billing-invoice',
  peppolStructure,
  selfBilling,
  selfBillingReleases,
)
/** The credit note that a buyer writes for the seller (Peppol Self-billing 3.0). */
export const selfBillingCreditNote: DocumentType<typeof creditNoteTree> = creditNoteOf(
  'self-billing-credit-note',
  peppolStructure,
  selfBilling,
  selfBillingReleases,
)

// EHF lets the buyer be nameless here, and has a profile of its own.
const forwardBilling = without(billingRules, 'BR-07', 'PEPPOL-EN16931-R007')
/** The invoice that is passed on through another supplier (EHF Forward Billing 3.0). */
export const forwardBillingInvoice: DocumentType<typeof invoiceTree> = invoiceOf(
  'forward-billing-invoice',
  peppolStructure,
  forwardBilling,
  ehfReleases('EHF Forward Billing 3.0'),
)
/** The credit note that is passed on through another supplier (EHF Forward Billing 3.0). */
export const forwardBillingCreditNote: DocumentType<typeof creditNoteTree> = creditNoteOf(
  'forward-billing-credit-note',
  peppolStructure,
  forwardBilling,
  ehfReleases('EHF Forward Billing 3.0'),
)

/** The reminder of EHF 3.0: a tree of its own, and the rules of EN 16931 and Peppol, but that it has no type code. */
export const reminder: DocumentType<typeof reminderTree> = alsoJudgedBy(
  documentType({
    ...kind('reminder'),
    syntax: ublSyntax('Invoice'),
    tree: reminderTree,
    terms: billingTerms,
    structure: { ...ehfStructure, numbering: { prefix: 'EHF-REMINDER-B', closed: [], leaves: true } },
    rules: ehfCommonRules,
    releases: ehfReleases('EHF Reminder 3.0'),
  }),
  invoiceOf('reminder', peppolStructure, billingRules, ehfReleases('EHF Reminder 3.0')),
  ['BR-04', 'BR-CL-20', 'PEPPOL-EN16931-R007', 'PEPPOL-EN16931-CL003'],
)
/** A reminder as plain data, by the names of UBL. */
export type Reminder = Value<typeof reminderTree>

/** The payment request of EHF 3.0. */
export const paymentRequest: DocumentType<typeof paymentRequestTree> = documentType({
  ...kind('payment-request'),
  syntax: ublSyntax('Invoice'),
  tree: paymentRequestTree,
  terms: billingTerms,
  structure: { ...ehfStructure, numbering: { prefix: 'EHF-PR-B', closed: [], leaves: true } },
  rules: [...ehfCommonRules, ...paymentRequestRules],
  releases: ehfReleases('EHF Payment Request 3.0'),
})
/** A payment request as plain data, by the names of UBL. */
export type PaymentRequest = Value<typeof paymentRequestTree>

/** The invoice or credit note of EHF and Peppol in CII: read-only, by the names of UBL. */
export const ciiInvoice: DocumentType<typeof invoiceTree> = ciiType({
  kind: kind('cii-invoice'),
  invoice,
  creditNote,
  rules: [...ciiRules, ...ciiPeppolRules],
  replaced: [...replacedInCii, ...replacedInCiiByPeppol],
  vatSchemes: ['VA', 'VAT'],
})
/** The invoice or credit note of EN 16931 in CII: read-only, by the names of UBL. */
export const en16931CiiInvoice: DocumentType<typeof invoiceTree> = ciiType({
  kind: kind('en16931-cii-invoice'),
  invoice: ublInvoice,
  creditNote: ublCreditNote,
  rules: ciiRules,
  replaced: replacedInCii,
  vatSchemes: ['VA'],
})

/** Every document type of this family. */
export const billingTypes: readonly AnyDocumentType[] = [
  invoice,
  creditNote,
  ublInvoice,
  ublCreditNote,
  selfBillingInvoice,
  selfBillingCreditNote,
  forwardBillingInvoice,
  forwardBillingCreditNote,
  reminder,
  paymentRequest,
  ciiInvoice,
  en16931CiiInvoice,
]
