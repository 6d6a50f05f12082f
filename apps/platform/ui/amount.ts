// An amount of money on a page.
import { html } from '../kernel/http/html.ts'
import type { Html } from '../kernel/http/html.ts'
import { formatMoney } from './format.ts'
import type { Reader } from './reader.ts'

/** Money from minor units (øre), kept on one line and with the figure for machines; nothing for undefined. */
export function amount(
  reader: Pick<Reader, 'language'>,
  minor: bigint | string | undefined,
  options: { readonly currency?: string; readonly decimals?: 'always' } = {},
): Html | undefined {
  if (minor === undefined) return undefined
  return html`<data class="amount" value="${String(minor)}">${formatMoney(minor, reader.language, options)}</data>`
}
