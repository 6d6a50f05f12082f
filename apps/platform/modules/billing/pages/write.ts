// Writing an invoice from an order: for suppliers without a system of their own.
import { shortest } from '@heldigital/formats/decimal'
import { osloDate } from '@heldigital/law'
import { milliseconds } from '../../../kernel/clock.ts'
import { html } from '../../../kernel/http/html.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import { organisationOf, supplierRoles } from '../../../kernel/identity/actor.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal, refusals } from '../../../kernel/refusal.ts'
import {
  dateField,
  fieldRow,
  form,
  formatMoney,
  formBox,
  formValues,
  hiddenField,
  numberField,
  pageHeading,
  panel,
  stack,
  textArea,
  textField,
} from '../../../ui/index.ts'
import { readCase, unitName } from '../../contracts/index.ts'
import { orderOf, orderRow } from '../../ordering/index.ts'
import { billing, uninvoiced } from '../invoice/index.ts'
import { labels } from './words.ts'

export const writePage: PageDefinition<Services> = {
  path: '/orders/:order/invoice',
  access: { kind: 'roles', roles: supplierRoles },
  commands: ['billing.write-invoice'],
  render: async (request, services) => {
    const { t } = request
    const mine = organisationOf(request.actor) ?? ''
    const row = await orderRow(services.db, request.params['order'] ?? '', mine)
    if (row === undefined || row.supplier !== mine) return refusals.notFound
    const own = await readCase(request, services, row.procurement, billing)
    if (isRefusal(own)) return own
    const order = orderOf(own.state.orders, row.id)
    if (order === undefined) return refusals.notFound
    const left = uninvoiced(own.state, order)
    const f = form(request, {
      command: 'billing.write-invoice',
      stream: own.ref,
      initial: formValues({
        due: osloDate(milliseconds(request.now) + 30 * 24 * 3600_000),
        account: own.state.invoices.findLast((invoice) => invoice.account !== undefined)?.account ?? '',
        lines: left.map(({ line, quantity }) => ({ line, quantity: shortest(quantity) })),
      }),
    })
    return {
      title: t(words('Skriv faktura', 'Skriv faktura', 'Write an invoice')),
      section: '/orders',
      breadcrumb: [
        { href: '/orders', label: t(words('Ordre', 'Ordre', 'Orders')) },
        { href: `/orders/${order.order}`, label: order.number },
      ],
      body: html`${pageHeading(request, {
        title: words('Skriv faktura', 'Skriv faktura', 'Write an invoice'),
        kicker: await services.nameOfOrganisation(row.buyer),
        lead: t(
          words(
            'Linjer, priser og mva. kommer fra ordren. Fakturaen sendes som EHF og kontrolleres med en gang.',
            'Linjer, prisar og mva. kjem frå ordren. Fakturaen blir send som EHF og kontrollert med ein gong.',
            'Lines, prices and VAT come from the order. The invoice is sent as EHF and checked at once.',
          ),
        ),
      })}${stack(
        panel(
          formBox(
            f,
            [
              hiddenField(f, 'order', order.order),
              fieldRow(
                textField(f, { name: 'number', label: labels.number, maxLength: 40, width: 'medium' }),
                dateField(f, { name: 'due', label: labels.due }),
              ),
              fieldRow(
                textField(f, {
                  name: 'account',
                  label: words('Kontonummer å betale til', 'Kontonummer å betale til', 'Account to pay to'),
                  maxLength: 40,
                  width: 'medium',
                }),
                textField(f, {
                  name: 'kid',
                  label: labels.kid,
                  optional: true,
                  maxLength: 25,
                  inputMode: 'numeric',
                  width: 'medium',
                }),
              ),
              html`<fieldset class="ds-fieldset"><legend class="ds-heading" data-size="xs">${t(words('Hva som faktureres', 'Kva som blir fakturert', 'What is invoiced'))}</legend>
                ${order.lines.map((line, index) =>
                  fieldRow(
                    hiddenField(f, `lines.${index}.line`, line.id),
                    numberField(f, {
                      name: `lines.${index}.quantity`,
                      label: line.name,
                      unit: unitName(line.unit),
                      description: t(words('{price} per {unit}', '{price} per {unit}', '{price} per {unit}'), {
                        price: formatMoney(line.price, request.language),
                        unit: t(unitName(line.unit)),
                      }),
                    }),
                  ),
                )}</fieldset>`,
              textArea(f, {
                name: 'note',
                label: words('Melding', 'Melding', 'Note'),
                optional: true,
                maxLength: 2000,
                rows: 3,
              }),
            ],
            {
              submit: words('Send fakturaen', 'Send fakturaen', 'Send the invoice'),
              next: '/invoices',
              cancel: { href: `/orders/${order.order}` },
            },
          ),
        ),
      )}`,
    }
  },
}
