// The supplier's answer, and what the buyer makes of proposed changes.
import { equals } from '@heldigital/formats/decimal'
import { osloDate } from '@heldigital/law'
import { sha256 } from '../../../kernel/canonical.ts'
import { milliseconds } from '../../../kernel/clock.ts'
import { command } from '../../../kernel/events/command.ts'
import { organisationOf } from '../../../kernel/identity/actor.ts'
import { words } from '../../../kernel/language.ts'
import { isRefusal, refuse, type Refusal } from '../../../kernel/refusal.ts'
import { decimal, identifier, money, object, prose, Type } from '../../../kernel/schema.ts'
import { contractOf, names, unknownContract } from '../../contracts/index.ts'
import { orderResponseDocument } from './document.ts'
import { useOf, wrongLine } from './send.ts'
import {
  amountOf,
  committed,
  decimalOf,
  kronerOf,
  orderOf,
  orders,
  sumsOf,
  type ChangedLine,
  type Order,
  type OrderLine,
  type OrdersState,
} from './state.ts'
import { texts } from './texts.ts'

export const answerOrder = command({
  name: 'ordering.answer-order',
  title: words('Svar på ordre', 'Svar på ordre', 'Answer the order'),
  done: words('Svaret er sendt.', 'Svaret er sendt.', 'The answer was sent.'),
  kind: 'procurement',
  party: 'other',
  roles: ['submitter', 'supplierAdministrator'],
  input: object({
    order: identifier,
    answer: Type.Enum(['accepted', 'rejected', 'changed']),
    note: Type.Optional(prose(2000)),
    /** With `changed`: what is different. */
    changes: Type.Optional(
      Type.Array(object({ line: identifier, quantity: Type.Optional(decimal), price: Type.Optional(money) }), {
        maxItems: 1000,
      }),
    ),
  }),
  fold: orders,
  gather: async (tx, { owner, actor }) => ({ names: await names(tx, [owner, organisationOf(actor) ?? '']) }),
  decide: (state, input, { now, actor, owner, facts }) => {
    const order = orderOf(state, input.order)
    if (order === undefined || order.supplier !== organisationOf(actor)) return unknownOrder()
    if (order.stage !== 'sent')
      return refuse('ordering.answered-already', texts.answered, texts.answeredCure, { status: 409 })
    if (input.answer === 'rejected' && input.note === undefined)
      return refuse('ordering.note-missing', texts.noteMissing, texts.noteMissingCure, { field: 'note' })
    const changes: readonly ChangedLine[] =
      input.answer === 'changed' ? (input.changes ?? []).filter((each) => differs(order, each)) : []
    if (input.answer === 'changed') {
      if (changes.length === 0)
        return refuse('ordering.changes-missing', texts.changesMissing, texts.changesMissingCure, { field: 'changes' })
      const lines = changedLines(order, changes)
      if (isRefusal(lines)) return lines
    }
    const note = input.note ?? ''
    const xml = orderResponseDocument(
      order,
      { number: `${order.number}-S1`, issued: osloDate(milliseconds(now)), answer: input.answer, note, changes },
      { id: owner, name: facts.names[owner] ?? owner },
      { id: order.supplier, name: facts.names[order.supplier] ?? order.supplier },
    )
    if (isRefusal(xml)) return xml
    return {
      events: [
        {
          type: 'ordering.order-answered',
          data: {
            order: order.order,
            number: order.number,
            supplier: order.supplier,
            answer: input.answer,
            note,
            changes,
            document: sha256(xml),
            ...(input.answer === 'rejected' ? roomLeft(state, order) : {}),
          },
        },
      ],
      documents: [xml],
    }
  },
})

export const settleChanges = command({
  name: 'ordering.settle-changes',
  title: words('Ta stilling til endringene', 'Ta stilling til endringane', 'Decide on the changes'),
  done: words('Leverandøren har fått svar.', 'Leverandøren har fått svar.', 'The supplier was answered.'),
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({ order: identifier, accept: Type.Boolean() }),
  fold: orders,
  decide: (state, input) => {
    const order = orderOf(state, input.order)
    if (order === undefined) return unknownOrder()
    if (order.stage !== 'changes-proposed' || order.answer === undefined)
      return refuse('ordering.no-changes', texts.noChanges, texts.noChangesCure, { status: 409 })
    const told = { order: order.order, number: order.number, supplier: order.supplier }
    if (!input.accept)
      return { events: [{ type: 'ordering.changes-declined', data: { ...told, ...roomLeft(state, order) } }] }
    const contract = contractOf(state.contracts, order.contract)
    if (contract === undefined) return unknownContract()
    const lines = changedLines(order, order.answer.changes)
    if (isRefusal(lines)) return lines
    for (const [index, line] of lines.entries()) {
      const agreed = contract.items.find(({ id }) => id === line.item)?.price ?? line.price
      const wrong = wrongLine(agreed, line.quantity, line.price, index)
      if (wrong !== undefined) return wrong
    }
    const sums = sumsOf(lines)
    const use = useOf(state, contract, decimalOf(sums.net), order.order)
    if (isRefusal(use)) return use
    return {
      events: [
        { type: 'ordering.changes-accepted', data: { ...told, contract: order.contract, lines, ...sums, ...use } },
      ],
    }
  },
})

export const cancelOrder = command({
  name: 'ordering.cancel-order',
  title: words('Trekk ordren tilbake', 'Trekk ordren tilbake', 'Cancel the order'),
  done: words('Ordren er trukket tilbake.', 'Ordren er trekt tilbake.', 'The order was cancelled.'),
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({ order: identifier, reason: prose(2000) }),
  fold: orders,
  decide: (state, { order: id, reason }) => {
    const order = orderOf(state, id)
    if (order === undefined) return unknownOrder()
    if (order.stage !== 'sent')
      return refuse('ordering.not-cancellable', texts.notSent, texts.notSentCure, { status: 409 })
    return {
      events: [
        {
          type: 'ordering.order-cancelled',
          data: { order: id, number: order.number, supplier: order.supplier, reason, ...roomLeft(state, order) },
        },
      ],
    }
  },
})

/** The lines of an order with the changes in place. */
export function changedLines(order: Order, changes: readonly ChangedLine[]): readonly OrderLine[] | Refusal {
  const stray = changes.findIndex((change) => !order.lines.some(({ id }) => id === change.line))
  if (stray >= 0)
    return refuse('ordering.unknown-line', texts.unknownLine, texts.unknownLineCure, { field: `changes.${stray}.line` })
  return order.lines.map((line) => {
    const change = changes.find((each) => each.line === line.id)
    const quantity = change?.quantity ?? line.quantity
    const price = change?.price ?? line.price
    return { ...line, quantity, price, amount: amountOf(quantity, price) }
  })
}

function differs(order: Order, change: ChangedLine): boolean {
  const line = order.lines.find(({ id }) => id === change.line)
  if (line === undefined) return true
  return (
    (change.quantity !== undefined && !equals(decimalOf(change.quantity), decimalOf(line.quantity))) ||
    (change.price !== undefined && !equals(decimalOf(change.price), decimalOf(line.price)))
  )
}

/** What the contract's orders come to without this one. */
function roomLeft(state: OrdersState, order: Order): { readonly contract: string; readonly committed: string } {
  return { contract: order.contract, committed: kronerOf(committed(state, order.contract, order.order)) }
}

export function unknownOrder(): Refusal {
  return refuse('ordering.unknown', texts.unknown, texts.unknownCure, { status: 404, field: 'order' })
}
