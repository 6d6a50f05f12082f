// Billing: what later rooms may use of it.
export {
  billing,
  invoiceOf,
  type BilledInvoice,
  type BillingState,
  type InvoiceStage,
  type Payment,
} from './invoice/index.ts'
export { answeredByBank, bookedByBank } from './payment/index.ts'
export { invoicesOf, type InvoiceRow } from './views.ts'
