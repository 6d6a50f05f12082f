// Every order of a buyer or a supplier.
import { html } from '../../../kernel/http/html.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import { buyerRoles, hasRole, organisationOf } from '../../../kernel/identity/actor.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { pageHeading } from '../../../ui/index.ts'
import { partyAccess } from '../../contracts/index.ts'
import { ordersOf } from '../views.ts'
import { orderTable } from './order-table.ts'
import { labels } from './words.ts'

export const listPage: PageDefinition<Services> = {
  path: '/orders',
  access: partyAccess,
  render: async (request, services) => {
    const { t } = request
    const isBuyer = hasRole(request.actor, buyerRoles)
    const rows = await ordersOf(services.db, organisationOf(request.actor) ?? '')
    const names: string[] = []
    for (const row of rows) names.push(await services.nameOfOrganisation(isBuyer ? row.supplier : row.buyer))
    return {
      title: t(labels.orders),
      section: '/orders',
      wide: true,
      body: html`${pageHeading(request, {
        title: labels.orders,
        lead: t(
          isBuyer
            ? words(
                'Ordre på alle kontrakter. Nye ordre sendes fra saken.',
                'Ordre på alle kontraktar. Nye ordre blir sende frå saka.',
                'Orders under all contracts. New orders are sent from the case.',
              )
            : words(
                'Ordre fra offentlige oppdragsgivere. Åpne en ordre for å svare og for å skrive faktura.',
                'Ordre frå offentlege oppdragsgivarar. Opne ein ordre for å svare og for å skrive faktura.',
                'Orders from public buyers. Open an order to answer it and to write the invoice.',
              ),
        ),
      })}${orderTable(request, rows, {
        label: isBuyer ? labels.supplier : labels.buyer,
        name: (index) => names[index] ?? '',
      })}`,
    }
  },
}
