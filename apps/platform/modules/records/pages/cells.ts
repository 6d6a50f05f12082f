// What a journal's rows look like, in the case and in public.
import { html, type Renderable } from '../../../kernel/http/html.ts'
import type { PageRequest } from '../../../kernel/http/page.ts'
import { dateTime, tag } from '../../../ui/index.ts'
import type { JournalRow } from '../views.ts'
import { labels, partyName, titleOf, typeNames, withheld } from '../words.ts'

type Reader = Pick<PageRequest, 'language' | 'now' | 't'>

export function titleCell({ t }: Reader, row: JournalRow): string {
  return t(titleOf(row.kind, row.said))
}

export function typeCell({ t }: Reader, row: JournalRow): Renderable {
  return html`<abbr title="${t(typeNames[row.type])}">${row.type}</abbr>`
}

export function partyCell(request: Reader, row: JournalRow): Renderable {
  if (row.withheld) return tag(request, withheld, 'neutral')
  if (row.party === null) return '–'
  const name = partyName(row.party)
  return name === undefined ? (row.party_name ?? row.party) : request.t(name)
}

export function accessCell(request: Reader, row: JournalRow): Renderable {
  return row.basis === null ? request.t(labels.open) : tag(request, row.basis, 'warning')
}

export function documentCell(row: JournalRow): Renderable {
  return row.document === null ? '–' : html`<code title="${row.document}">${row.document.slice(0, 12)}…</code>`
}

export function datedCell(request: Reader, row: JournalRow): Renderable {
  return dateTime(request, row.dated, 'short')
}

/** `2026/12-3` */
export function numberCell(row: JournalRow): Renderable {
  return html`<span class="nowrap">${`${row.case_number}-${row.number}`}</span>`
}
