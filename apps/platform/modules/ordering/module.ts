// What ordering gives to the house.
import { join } from 'node:path'
import type { AnyCommand } from '../../kernel/events/command.ts'
import type { Module } from '../../kernel/module.ts'
import { keptFromOthers } from '../contracts/index.ts'
import { answerOrder, cancelOrder, receive, sendOrder, settleChanges } from './order/index.ts'
import { pages } from './pages/index.ts'
import { sentences } from './sentences.ts'
import { step } from './step.ts'
import { orderingView } from './views.ts'

const commands: readonly AnyCommand[] = [sendOrder, answerOrder, settleChanges, cancelOrder, receive]

export const orderingModule: Module = {
  name: 'ordering',
  migrations: join(import.meta.dirname, 'migrations'),
  commands,
  views: [orderingView],
  pages,
  step,
  narrow: keptFromOthers('ordering'),
  sentences,
}
