// The invoice: received or refused, matched, approved or disputed.
export { assignInvoice, bytesOf, mostInvoiceBytes, receiveInvoice, receiveUnmatched, returnInvoice } from './receive.ts'
export { invoiceDocument, uninvoiced, writeInvoice } from './write.ts'
export { approveInvoice, disputeInvoice } from './approve.ts'
export { differencesOf, differenceTexts, type Difference } from './matching.ts'
export { readInvoice, type InvoiceFacts, type Reason, type ReadInvoice } from './read.ts'
export {
  billing,
  claims,
  invoiceOf,
  type BilledInvoice,
  type BillingState,
  type InvoiceStage,
  type Payment,
  type RefusedInvoice,
  type Transaction,
} from './state.ts'
