// Where ordering stands in its case, and who must do what for it to go on.
import type { CaseStep, CaseTask } from '../../kernel/module.ts'
import { bareId } from '../../kernel/events/event.ts'
import { words } from '../../kernel/language.ts'
import { isReceivedWhole, orders } from './order/index.ts'

export const step: CaseStep = {
  key: 'orders',
  order: 50,
  label: words('Ordre', 'Ordre', 'Orders'),
  href: (id) => `/procurements/${id}/orders`,
  status: (stream, services) => {
    const state = services.stateOf(stream, orders)
    const href = `/procurements/${bareId(stream.id)}/orders`
    const concluded = state.contracts.contracts.some((contract) => contract.stage === 'concluded')
    const next: CaseTask[] = []
    if (concluded && state.orders.length === 0)
      next.push({
        role: 'caseOfficer',
        label: words('Send den første ordren', 'Send den første ordren', 'Send the first order'),
        href,
      })
    for (const order of state.orders) {
      if (order.stage === 'sent')
        next.push({
          role: 'submitter',
          label: words('Svar på ordre', 'Svar på ordre', 'Answer the order'),
          href: '/orders',
        })
      if (order.stage === 'changes-proposed')
        next.push({
          role: 'caseOfficer',
          label: words('Ta stilling til endringene', 'Ta stilling til endringane', 'Decide on the changes'),
          href,
        })
      if (order.stage === 'accepted' && !isReceivedWhole(order))
        next.push({
          role: 'caseOfficer',
          label: words('Registrer mottak', 'Registrer mottak', 'Record a receipt'),
          href,
        })
    }
    const standing = state.orders.filter((order) => order.stage === 'accepted')
    return {
      label:
        state.orders.length === 0
          ? words('Ingen ordre', 'Ingen ordre', 'No orders')
          : words(`${state.orders.length} sendt`, `${state.orders.length} sende`, `${state.orders.length} sent`),
      state:
        standing.length > 0 && next.length === 0 && standing.every(isReceivedWhole)
          ? 'done'
          : concluded
            ? 'current'
            : 'waiting',
      next,
    }
  },
}
