// The order: sent, answered, received.
export { sendOrder, useOf, type Use } from './send.ts'
export { answerOrder, cancelOrder, changedLines, settleChanges, unknownOrder } from './answer.ts'
export { receive } from './receive.ts'
export {
  amountOf,
  committed,
  decimalOf,
  isReceivedWhole,
  kronerOf,
  orderOf,
  orders,
  outstandingOf,
  receivedOf,
  sumsOf,
  vatOn,
  type Order,
  type OrderLine,
  type OrdersState,
  type OrderStage,
} from './state.ts'
