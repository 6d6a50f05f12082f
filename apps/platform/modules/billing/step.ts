// Where billing stands in its case, and who must do what for it to go on.
import type { CaseStep, CaseTask } from '../../kernel/module.ts'
import { bareId } from '../../kernel/events/event.ts'
import { words } from '../../kernel/language.ts'
import { billing } from './invoice/index.ts'

export const step: CaseStep = {
  key: 'billing',
  order: 60,
  label: words('Faktura og betaling', 'Faktura og betaling', 'Invoice and payment'),
  href: (id) => `/procurements/${id}/invoices`,
  status: (stream, services) => {
    const state = services.stateOf(stream, billing)
    const href = `/procurements/${bareId(stream.id)}/invoices`
    const has = (stage: string): boolean => state.invoices.some((invoice) => invoice.stage === stage)
    const next: CaseTask[] = []
    if (has('received'))
      next.push({ role: 'approver', label: words('Godkjenn faktura', 'Godkjenn faktura', 'Approve the invoice'), href })
    if (has('approved'))
      next.push({
        role: 'caseOfficer',
        label: words('Lag betalingsfil', 'Lag betalingsfil', 'Make the payment file'),
        href,
      })
    if (has('ordered'))
      next.push({
        role: 'caseOfficer',
        label: words('Les inn status fra banken', 'Les inn status frå banken', 'Take in the bank’s status'),
        href,
      })
    const live = state.invoices.filter((invoice) => invoice.stage !== 'disputed')
    const paid = live.filter((invoice) => invoice.stage === 'paid').length
    return {
      label:
        live.length === 0
          ? words('Ingen fakturaer', 'Ingen fakturaer', 'No invoices')
          : words(
              `${paid} av ${live.length} betalt`,
              `${paid} av ${live.length} betalt`,
              `${paid} of ${live.length} paid`,
            ),
      state: live.length === 0 ? 'waiting' : paid === live.length ? 'done' : 'current',
      next,
    }
  },
}
