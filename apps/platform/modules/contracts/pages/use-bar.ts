// How much of a ceiling is used, as a bar with the figures beside it.
import { divide, hundred, multiply, parseDecimal, zero } from '@heldigital/formats/decimal'
import { html, type Html } from '../../../kernel/http/html.ts'
import type { PageRequest } from '../../../kernel/http/page.ts'
import { words } from '../../../kernel/language.ts'
import { amount, formatPercent, tag } from '../../../ui/index.ts'

/** Whole per cent of the ceiling, rounded down; 0 of nothing. */
export function percentUsed(used: string, ceiling: string): number {
  const share = divide(multiply(parseDecimal(used) ?? zero, hundred), parseDecimal(ceiling) ?? zero, 0)
  return Number(share?.toString() ?? '0')
}

/** NOK of NOK with a meter; warns from 80 per cent on. */
export function useBar(request: PageRequest, use: { readonly used: string; readonly ceiling: string }): Html {
  const percent = percentUsed(use.used, use.ceiling)
  const label = request.t(words('Andel av rammen', 'Del av ramma', 'Share of the ceiling'))
  return html`<span class="use">${amount(request, use.used)} ${request.t(words('av', 'av', 'of'))} ${amount(request, use.ceiling)}
    <meter min="0" max="100" low="80" high="90" optimum="0" value="${percent}" aria-label="${label}">${percent} %</meter>
    <span class="note">${formatPercent(percent, request.language)}</span>
    ${percent >= 80 ? tag(request, words('Rammen er snart brukt', 'Ramma er snart brukt', 'The ceiling is nearly used'), 'warning') : ''}</span>`
}
