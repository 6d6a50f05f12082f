// Everything that can be done with an order.
import type { AnyCommand } from '../../kernel/events/command.ts'
import { answerOrder, cancelOrder, receive, sendOrder, settleChanges } from './order/index.ts'

export const orderCommands: readonly AnyCommand[] = [sendOrder, answerOrder, settleChanges, cancelOrder, receive]
