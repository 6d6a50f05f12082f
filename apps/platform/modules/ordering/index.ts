// Ordering: what later rooms may use of it.
export {
  amountOf,
  committed,
  decimalOf,
  isReceivedWhole,
  kronerOf,
  orderOf,
  orders,
  receivedOf,
  sumsOf,
  unknownOrder,
  vatOn,
  type Order,
  type OrderLine,
  type OrdersState,
} from './order/index.ts'
export { orderNumbered, orderRow, ordersOf, type OrderRow } from './views.ts'
