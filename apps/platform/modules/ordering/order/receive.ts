// Receipt of goods and services: what came, line by line.
import { compare, isZero, shortest } from '@heldigital/formats/decimal'
import { command } from '../../../kernel/events/command.ts'
import { words } from '../../../kernel/language.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { decimal, identifier, object, prose, Type } from '../../../kernel/schema.ts'
import { unknownOrder } from './answer.ts'
import { decimalOf, orderOf, orders, outstandingOf } from './state.ts'
import { texts } from './texts.ts'

export const receive = command({
  name: 'ordering.receive',
  title: words('Registrer mottak', 'Registrer mottak', 'Record a receipt'),
  done: words('Mottaket er registrert.', 'Mottaket er registrert.', 'The receipt was recorded.'),
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({
    order: identifier,
    /** What came; everything that was still to come when absent. */
    lines: Type.Optional(Type.Array(object({ line: identifier, quantity: decimal }), { maxItems: 1000 })),
    /** Faults and lacks. */
    note: Type.Optional(prose(2000)),
  }),
  fold: orders,
  decide: (state, input) => {
    const order = orderOf(state, input.order)
    if (order === undefined) return unknownOrder()
    if (order.stage !== 'accepted')
      return refuse('ordering.not-accepted', texts.notAccepted, texts.notAcceptedCure, { status: 409 })
    const came =
      input.lines === undefined || input.lines.length === 0
        ? order.lines.map((line) => ({ line: line.id, quantity: shortest(outstandingOf(order, line)) }))
        : input.lines
    const lines = came.filter(({ quantity }) => !isZero(decimalOf(quantity)))
    if (lines.length === 0)
      return refuse('ordering.nothing-to-receive', texts.nothing, texts.nothingCure, { status: 409 })
    for (const [index, each] of lines.entries()) {
      const line = order.lines.find(({ id }) => id === each.line)
      if (line === undefined || lines.findIndex((other) => other.line === each.line) < index)
        return refuse('ordering.unknown-line', texts.unknownLine, texts.unknownLineCure, {
          field: `lines.${index}.line`,
        })
      if (decimalOf(each.quantity).coefficient < 0)
        return refuse('ordering.bad-quantity', texts.quantity, texts.quantityCure, { field: `lines.${index}.quantity` })
      if (compare(decimalOf(each.quantity), outstandingOf(order, line)) > 0)
        return refuse('ordering.more-than-ordered', texts.tooMuch, texts.tooMuchCure, {
          field: `lines.${index}.quantity`,
        })
    }
    return {
      events: [
        {
          type: 'ordering.received',
          data: { order: order.order, number: order.number, supplier: order.supplier, lines, note: input.note ?? '' },
        },
      ],
    }
  },
})
