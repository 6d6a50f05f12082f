/**
 * The human view: any document as accessible HTML, from its definition alone. Headings and definition lists follow the tree,
 * repeated groups become tables with a caption and header cells, codes are told with their official names, amounts and dates
 * are written as the reader's language does. Nothing is shown as markup that stands in the document.
 */
import type { AnyDocumentType } from './definition/document.ts'
import type { Language } from './language.ts'
import { viewOf } from './view-model.ts'
import type { Block, Entry, Shown, TableBlock, ViewOptions } from './view-model.ts'
import { escapeAttribute, escapeText } from './xml/index.ts'

export { numberText } from './view-model.ts'
export type { ViewOptions } from './view-model.ts'
export { viewTypst } from './view-typst.ts'
export type { PdfOptions } from './view-typst.ts'

/** A document, as `read` gives it, as one HTML fragment: `<article lang="nb">…</article>`. */
export function viewHtml(
  type: AnyDocumentType,
  document: unknown,
  language: Language,
  options: ViewOptions = {},
): string {
  const { level, title, blocks } = viewOf(type, document, language, options)
  return `<article class="hd-document" lang="${language}">${heading(level, title)}${blocks.map(blockHtml).join('')}</article>`
}

/** As `viewHtml`, as a page of its own that needs nothing else. */
export function viewPage(type: AnyDocumentType, document: unknown, language: Language): string {
  const title = escapeText(type.definition.name[language])
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${style}</style></head><body><main>${viewHtml(type, document, language)}</main></body></html>
`
}

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1e2b3c;background:#fff}' +
  'dl{display:grid;grid-template-columns:minmax(10rem,20rem) 1fr;gap:.25rem 1rem;margin:0 0 1rem}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}' +
  'table{border-collapse:collapse;margin:0 0 1rem;width:100%}caption{text-align:start;font-weight:600}th,td{border-bottom:1px solid #8891a0;padding:.25rem .5rem;text-align:start;vertical-align:top}' +
  '.number{text-align:end;font-variant-numeric:tabular-nums}.scroll{overflow-x:auto}h2,h3,h4,h5,h6{margin:1.5rem 0 .5rem}'

function blockHtml(block: Block): string {
  if (block.kind === 'entries') return entriesHtml(block.entries)
  if (block.kind === 'table') return tableHtml(block)
  return `<section>${heading(block.level, block.title)}${block.blocks.map(blockHtml).join('')}</section>`
}

function tableHtml({ caption, columns, rows, note }: TableBlock): string {
  const numeric = (at: number): string => (columns[at]?.numeric === true ? ' class="number"' : '')
  const head = columns.map(({ name }, at) => `<th scope="col"${numeric(at)}>${escapeText(name)}</th>`)
  const body = rows.map((cells) => {
    const drawn = cells.map((cell, at) => {
      const inner = isEntries(cell) ? entriesHtml(cell) : shownHtml(cell)
      return at === 0 ? `<th scope="row"${numeric(at)}>${inner}</th>` : `<td${numeric(at)}>${inner}</td>`
    })
    return `<tr>${drawn.join('')}</tr>`
  })
  return `<div class="scroll" role="region" aria-label="${escapeAttribute(caption)}" tabindex="0"><table><caption>${escapeText(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>${note === undefined ? '' : `<p>${note}</p>`}`
}

function isEntries(cell: Shown | readonly Entry[]): cell is readonly Entry[] {
  return Array.isArray(cell)
}

function entriesHtml(entries: readonly Entry[]): string {
  if (entries.length === 0) return ''
  return `<dl>${entries.map(({ name, value }) => `<dt>${escapeText(name)}</dt><dd>${shownHtml(value)}</dd>`).join('')}</dl>`
}

function shownHtml({ text, day }: Shown): string {
  const inner = escapeText(text).replaceAll('\n', '<br/>')
  return day === undefined ? inner : `<time datetime="${escapeAttribute(day)}">${inner}</time>`
}

function heading(level: number, text: string): string {
  const at = Math.min(6, level)
  return `<h${at}>${escapeText(text)}</h${at}>`
}
