// Everything that can be done with invoices and payments.
import type { AnyCommand } from '../../kernel/events/command.ts'
import {
  approveInvoice,
  assignInvoice,
  disputeInvoice,
  receiveInvoice,
  receiveUnmatched,
  returnInvoice,
  writeInvoice,
} from './invoice/index.ts'
import { makePaymentFile, takeBankStatus } from './payment/index.ts'

export const billingCommands: readonly AnyCommand[] = [
  receiveInvoice,
  receiveUnmatched,
  writeInvoice,
  assignInvoice,
  returnInvoice,
  approveInvoice,
  disputeInvoice,
  makePaymentFile,
  takeBankStatus,
]
