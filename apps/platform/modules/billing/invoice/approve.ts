// Approval by a person who neither ordered, received nor registered; or a dispute.
import { command } from '../../../kernel/events/command.ts'
import { sameActor } from '../../../kernel/identity/actor.ts'
import { words } from '../../../kernel/language.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { identifier, object, prose, Type } from '../../../kernel/schema.ts'
import { orderOf } from '../../ordering/index.ts'
import { unknownInvoice } from './receive.ts'
import { billing, invoiceOf } from './state.ts'
import { texts } from './texts.ts'

export const approveInvoice = command({
  name: 'billing.approve-invoice',
  title: words('Godkjenn fakturaen', 'Godkjenn fakturaen', 'Approve the invoice'),
  done: words(
    'Fakturaen er godkjent til betaling.',
    'Fakturaen er godkjend til betaling.',
    'The invoice was approved for payment.',
  ),
  kind: 'procurement',
  party: 'owner',
  roles: ['approver'],
  input: object({
    invoice: identifier,
    /** Why it is approved in spite of differences. */
    reason: Type.Optional(prose(2000, 5)),
  }),
  fold: billing,
  decide: (state, input, { actor }) => {
    const invoice = invoiceOf(state, input.invoice)
    if (invoice === undefined) return unknownInvoice()
    if (invoice.stage !== 'received')
      return refuse('billing.not-waiting', texts.notReceived, texts.notReceivedCure, { status: 409 })
    const order = orderOf(state.orders, invoice.order)
    const involved = [
      invoice.registeredBy,
      ...(order === undefined ? [] : [order.sentBy, ...order.receipts.map(({ by }) => by)]),
    ]
    if (involved.some((each) => sameActor(each, actor)))
      return refuse('billing.own-approval', texts.ownApproval, texts.ownApprovalCure, { status: 403 })
    if (invoice.differences.length > 0 && input.reason === undefined)
      return refuse('billing.differences-unexplained', texts.differences, texts.differencesCure, { field: 'reason' })
    return {
      events: [
        {
          type: 'billing.invoice-approved',
          data: {
            invoice: invoice.invoice,
            supplier: invoice.supplier,
            number: invoice.number,
            payable: invoice.payable,
            // What was approved, whatever is shown later.
            document: invoice.document,
            reason: input.reason ?? '',
          },
        },
      ],
    }
  },
})

export const disputeInvoice = command({
  name: 'billing.dispute-invoice',
  title: words('Bestrid fakturaen', 'Bestrid fakturaen', 'Dispute the invoice'),
  done: words(
    'Leverandøren får vite at fakturaen er bestridt.',
    'Leverandøren får vite at fakturaen er bestriden.',
    'The supplier is told that the invoice is disputed.',
  ),
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer', 'approver'],
  input: object({ invoice: identifier, reason: prose(2000, 5) }),
  fold: billing,
  decide: (state, input) => {
    const invoice = invoiceOf(state, input.invoice)
    if (invoice === undefined) return unknownInvoice()
    if (invoice.stage !== 'received' && invoice.stage !== 'approved')
      return refuse('billing.not-waiting', texts.notReceived, texts.notReceivedCure, { status: 409 })
    return {
      events: [
        {
          type: 'billing.invoice-disputed',
          data: { invoice: invoice.invoice, supplier: invoice.supplier, number: invoice.number, reason: input.reason },
        },
      ],
    }
  },
})
