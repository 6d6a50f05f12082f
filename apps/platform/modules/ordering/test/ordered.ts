// A case with a concluded contract and an order under it, for tests of what follows.
import { foldAll } from '../../../kernel/events/fold.ts'
import type { RecordedEvent } from '../../../kernel/events/event.ts'
import { given, happened, ingrid, nina } from '../../contracts/test/case.ts'
import { concluded, contractIn, names } from '../../contracts/test/concluded.ts'
import { answerOrder, orders, receive, sendOrder, type Order } from '../order/index.ts'

export const orderedAt = '2027-01-04T09:00:00.000Z'
export const items = [
  { id: 'R1', name: 'Renhold, Nordre skole', unit: 'MON', price: '60000.00' },
  { id: 'V1', name: 'Vindusvask', unit: 'HUR', price: '450.50', vat: '25' },
]

/** A concluded contract with prices for a month and for an hour. */
export const withContract = (): RecordedEvent[] => concluded('1450000', { items })

/** With an order of three months and ten and a half hours. */
export function ordered(
  lines: readonly object[] = [
    { item: 'R1', quantity: '3' },
    { item: 'V1', quantity: '10.5' },
  ],
): RecordedEvent[] {
  const history = withContract()
  const input = { contract: contractIn(history), lines, deliverBy: '2027-03-31', yourReference: 'Ingrid Dal' }
  return happened(history, given(sendOrder, history, input, ingrid, { at: orderedAt, facts: names }), ingrid, orderedAt)
}

export function orderIn(history: readonly RecordedEvent[]): Order {
  const order = foldAll(orders, history).orders[0]
  if (order === undefined) throw new Error('there is no order')
  return order
}

/** Accepted by the supplier. */
export function accepted(lines?: readonly object[]): RecordedEvent[] {
  const history = ordered(lines)
  const input = { order: orderIn(history).order, answer: 'accepted' }
  return happened(history, given(answerOrder, history, input, nina, { at: orderedAt, facts: names }), nina, orderedAt)
}

/** Received in full. */
export function received(lines?: readonly object[]): RecordedEvent[] {
  const history = accepted(lines)
  const input = { order: orderIn(history).order }
  return happened(history, given(receive, history, input, ingrid, { at: orderedAt }), ingrid, orderedAt)
}
