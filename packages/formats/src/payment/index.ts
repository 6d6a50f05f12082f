// Payment: the messages of ISO 20022 between a customer and its bank, as they are used in Norway (Bits, EHF Payment).
import type { AnyDocumentType, DocumentType, Release } from '../definition/document.ts'
import { documentType } from '../definition/document.ts'
import type { RuleBlock } from '../definition/rule.ts'
import type { GroupShape, Value, View } from '../definition/tree.ts'
import {
  accountStatementTree02,
  accountStatementTree08,
  bookingNotificationTree02,
  bookingNotificationTree08,
  bookingRules,
  statementRules,
} from './bookings.ts'
import {
  bankRules,
  codeRules,
  creditTransferRules,
  creditTransferTree03,
  creditTransferTree09,
} from './credit-transfer.ts'
import { envelopeNames } from '../envelope/names.ts'
import { headerNamespace } from '../envelope/kinds.ts'
import {
  carriedHeaderRules,
  handlingExceptionTree,
  handlingRules,
  paymentMetadataTree,
  receptionAcknowledgementTree,
} from './handling.ts'
import { extrasNamespace, paymentKinds } from './kinds.ts'
import { handlingNames, paymentNames } from './names.ts'
import { paymentStatusRules, paymentStatusTree03, paymentStatusTree10 } from './payment-status.ts'

/** G1 is what the code list of Peppol has; G2 comes after it. The messages of a generation go together. */
const generation1: Release = { name: 'EHF Payment G1 (Bits ISO 20022 1.5)', from: '2017-11-01' }
const generation2: Release = { name: 'EHF Payment G2 (Bits ISO 20022 2.0)', from: '2023-01-01' }

function message<S extends GroupShape>(
  id: string,
  tree: S,
  rules: readonly RuleBlock<View<S>>[],
  release: Release,
): DocumentType<S> {
  const kind = paymentKinds.find((each) => each.id === id)!
  return documentType({
    id,
    name: kind.name,
    root: kind.root,
    namespace: kind.namespace,
    syntax: { namespaces: { '': kind.namespace }, leafPrefix: '', groupPrefix: '' },
    tree,
    names: paymentNames,
    structure: { severity: {} },
    rules: [...rules, ...codeRules, ...bankRules],
    releases: [release],
  })
}

/** pain.001.001.09: the payment instruction from a customer to its bank. */
export const creditTransfer09 = message('credit-transfer-09', creditTransferTree09, creditTransferRules, generation2)
/** pain.001.001.03: the payment instruction of the first generation. */
export const creditTransfer03 = message('credit-transfer-03', creditTransferTree03, creditTransferRules, generation1)
/** pain.002.001.10: what the bank says of an instruction. */
export const paymentStatus10 = message('payment-status-10', paymentStatusTree10, paymentStatusRules, generation2)
/** pain.002.001.03. */
export const paymentStatus03 = message('payment-status-03', paymentStatusTree03, paymentStatusRules, generation1)
/** camt.053.001.08: a statement with balances. */
export const accountStatement08 = message(
  'account-statement-08',
  accountStatementTree08,
  [...statementRules, ...bookingRules],
  generation2,
)
/** camt.053.001.02. */
export const accountStatement02 = message(
  'account-statement-02',
  accountStatementTree02,
  [...statementRules, ...bookingRules],
  generation1,
)
/** camt.054.001.08: what was booked, as it is booked. */
export const bookingNotification08 = message(
  'booking-notification-08',
  bookingNotificationTree08,
  bookingRules,
  generation2,
)
/** camt.054.001.02. */
export const bookingNotification02 = message(
  'booking-notification-02',
  bookingNotificationTree02,
  bookingRules,
  generation1,
)

function extra<S extends GroupShape>(id: string, tree: S, rules: readonly RuleBlock<View<S>>[]): DocumentType<S> {
  const kind = paymentKinds.find((each) => each.id === id)!
  return documentType({
    id,
    name: kind.name,
    root: kind.root,
    namespace: kind.namespace,
    syntax: { namespaces: { x: extrasNamespace, sbdh: headerNamespace }, leafPrefix: 'sbdh', groupPrefix: 'sbdh' },
    tree,
    names: { ...envelopeNames, ...handlingNames },
    structure: { severity: { empty: 'warning' } },
    rules,
    releases: [generation1],
  })
}

/** RC4: a package has arrived. */
export const receptionAcknowledgement = extra(
  'reception-acknowledgement',
  receptionAcknowledgementTree,
  carriedHeaderRules,
)
/** RC4b: a package could not be handled. */
export const handlingException = extra('handling-exception', handlingExceptionTree, [
  ...handlingRules,
  ...carriedHeaderRules,
])
/** What lies beside the payment file in its package. */
export const paymentMetadata = extra('payment-metadata', paymentMetadataTree, [])

export const paymentTypes: readonly AnyDocumentType[] = [
  creditTransfer09,
  creditTransfer03,
  paymentStatus10,
  paymentStatus03,
  accountStatement08,
  accountStatement02,
  bookingNotification08,
  bookingNotification02,
  receptionAcknowledgement,
  handlingException,
  paymentMetadata,
]

export type CreditTransfer09 = Value<typeof creditTransferTree09>
export type CreditTransfer03 = Value<typeof creditTransferTree03>
export type BookingNotification08 = Value<typeof bookingNotificationTree08>
export type PaymentStatus10 = Value<typeof paymentStatusTree10>

export { bookingKey, entriesIn } from './bookings.ts'
export type { BookedEntry, BookedTransaction, BookingDocument } from './bookings.ts'
export { handlingCodes } from './handling.ts'
export { controlTotals } from './credit-transfer.ts'
export { isFinalStatus, paymentStatusCodes, statusesIn } from './payment-status.ts'
export type { PaymentStatusDocument, ReportedStatus } from './payment-status.ts'
export {
  ibanOfNorwegianAccount,
  isBic,
  isCreditorReference,
  isIbanOfItsCountry,
  isKid,
  isNorwegianAccount,
  kidCheckDigit,
  norwegianAccountIn,
  plainAccount,
} from '../identifiers/bank.ts'
export type { KidMethod } from '../identifiers/bank.ts'
