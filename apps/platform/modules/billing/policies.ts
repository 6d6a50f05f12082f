// What billing does by itself: an invoice that came to the inbox and names an order moves to the case of that order.
import { kindOf, streamId } from '../../kernel/events/event.ts'
import type { Policy } from '../../kernel/module.ts'
import { orderNumbered } from '../ordering/index.ts'
import type { BilledInvoice } from './invoice/index.ts'

export const policies: readonly Policy[] = [
  {
    name: 'billing.assign-by-order-number',
    on: ['billing.invoice-received'],
    handle: async (event, { db, give }) => {
      if (kindOf(event.stream) !== 'invoice') return
      const { invoice, buyer, supplier, orderNumber } = event.data as BilledInvoice
      if (orderNumber === undefined) return
      const order = await orderNumbered(db, orderNumber, buyer, supplier)
      if (order === undefined) return
      // A refusal leaves it in the inbox, where a person sees it.
      await give({
        name: 'billing.assign-invoice',
        stream: streamId('procurement', order.procurement),
        input: { invoice, order: order.id },
      })
    },
  },
]
