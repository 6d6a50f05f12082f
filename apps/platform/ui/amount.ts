// An amount of money on a page.
import { html } from '../kernel/http/html.ts'
import type { Html } from '../kernel/http/html.ts'
import { decimalOf, formatMoney } from './format.ts'
import type { Money } from './format.ts'
import type { Reader } from './reader.ts'

/** Money kept on one line, with the figure for machines; nothing for undefined. */
export function amount(
  reader: Pick<Reader, 'language'>,
  money: Money | undefined,
  options: { readonly currency?: string; readonly decimals?: 'always' } = {},
): Html | undefined {
  if (money === undefined) return undefined
  return html`<data class="amount" value="${decimalOf(money)}">${formatMoney(money, reader.language, options)}</data>`
}
