// What billing gives to the house.
import { join } from 'node:path'
import type { AnyCommand } from '../../kernel/events/command.ts'
import type { Module } from '../../kernel/module.ts'
import { keptFromOthers } from '../contracts/index.ts'
import { routes } from './api.ts'
import {
  approveInvoice,
  assignInvoice,
  disputeInvoice,
  receiveInvoice,
  receiveUnmatched,
  returnInvoice,
  writeInvoice,
} from './invoice/index.ts'
import { pages } from './pages/index.ts'
import { makePaymentFile, takeBankStatus } from './payment/index.ts'
import { sentences } from './sentences.ts'
import { step } from './step.ts'
import { billingView } from './views.ts'

const commands: readonly AnyCommand[] = [
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

export const billingModule: Module = {
  name: 'billing',
  migrations: join(import.meta.dirname, 'migrations'),
  commands,
  views: [billingView],
  pages,
  routes,
  step,
  narrow: keptFromOthers('billing'),
  sentences,
}
