/**
 * The human view: any document as accessible HTML, from its definition alone. Headings and definition lists follow the tree,
 * repeated groups become tables with a caption and header cells, codes are told with their official names, amounts and dates
 * are written as the reader's language does. Nothing is shown as markup that stands in the document.
 */
import { resolved } from './definition/compiled.ts'
import type { AnyDocumentType } from './definition/document.ts'
import { isDate } from './definition/datatype.ts'
import { isDecimal } from './decimal.ts'
import { present } from './definition/rule.ts'
import type { Field, GroupShape, LeafShape } from './definition/tree.ts'
import type { Language, Text } from './language.ts'
import { nameOfPart } from './view-names.ts'
import { escapeAttribute, escapeText } from './xml/index.ts'

export interface ViewOptions {
  /** Level of the first heading, from 1. Default 1. */
  readonly heading?: number
  /** Rows that are shown of one table. Default 1,000; what is left out is said. */
  readonly rows?: number
}

type Plain = Readonly<Record<string, unknown>>

/** A document, as `read` gives it, as one HTML fragment: `<article lang="nb">…</article>`. */
export function viewHtml(
  type: AnyDocumentType,
  document: unknown,
  language: Language,
  options: ViewOptions = {},
): string {
  const view = new View(type, language, options.rows ?? 1_000)
  const level = options.heading ?? 1
  const title = type.definition.name[language]
  const body = view.group(type.definition.tree as GroupShape, document as Plain, level + 1)
  return `<article class="hd-document" lang="${language}">${heading(level, title)}${body}</article>`
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

const words = {
  yes: { nb: 'ja', nn: 'ja', en: 'yes' },
  no: { nb: 'nei', nn: 'nei', en: 'no' },
  more: { nb: 'Annet', nn: 'Anna', en: 'More' },
  left: { nb: '{} rader til er ikke vist.', nn: '{} rader til er ikkje viste.', en: '{} more rows are not shown.' },
  file: { nb: 'vedlagt fil', nn: 'vedlagd fil', en: 'attached file' },
} satisfies Record<string, Text>

/** Columns of the lines of an invoice or credit note; the rest of a line stands in the last column. */
const mainTerms = new Set(['BT-126', 'BT-153', 'BT-129', 'BT-146', 'BT-152', 'BT-131'])
const mostColumns = 8

interface Column {
  readonly name: string
  readonly term: string | undefined
  readonly shape: LeafShape
  readonly path: readonly string[]
}

class View {
  readonly #type: AnyDocumentType
  readonly #language: Language
  readonly #rows: number

  constructor(type: AnyDocumentType, language: Language, rows: number) {
    this.#type = type
    this.#language = language
    this.#rows = rows
  }

  /** A group: its values as a list, then its parts under headings. */
  group(shape: GroupShape, value: Plain, level: number): string {
    const entries: string[] = []
    const parts: string[] = []
    for (const [key, field] of Object.entries(shape.fields as Record<string, Field>)) {
      const part = value[key]
      if (part === undefined) continue
      const inner = resolved(field.shape)
      if (inner.kind === 'any') continue
      const each = field.many ? (part as readonly unknown[]) : [part]
      if (inner.kind === 'leaf') {
        entries.push(...each.map((one) => entry(this.#nameOf(key, field), this.#leaf(inner, one))))
        continue
      }
      const lonely = this.#lonelyLeaf(inner, key, field)
      if (lonely !== undefined)
        for (const one of each) {
          const found = valueAt(one as Plain, lonely.path)
          if (found !== undefined) entries.push(entry(lonely.name, this.#leaf(lonely.shape, found)))
        }
      else parts.push(this.#parts(inner, this.#nameOf(key, field), each as readonly Plain[], level))
    }
    return (entries.length === 0 ? '' : `<dl>${entries.join('')}</dl>`) + parts.join('')
  }

  #parts(shape: GroupShape, name: string, values: readonly Plain[], level: number): string {
    const [only] = values
    // A part that only wraps another (`AccountingSupplierParty/Party`) is no heading of its own.
    const [wrapped, ...beside] = Object.entries(shape.fields as Record<string, Field>)
    if (wrapped !== undefined && beside.length === 0 && !wrapped[1].many) {
      const inner = resolved(wrapped[1].shape)
      if (inner.kind === 'group')
        return this.#parts(
          inner,
          name,
          values.flatMap((value): readonly Plain[] => present(value[wrapped[0]] as Plain | undefined)),
          level,
        )
    }
    if (only !== undefined && values.length === 1 && !this.#isLine(shape))
      return `<section>${heading(level, name)}${this.group(shape, only, level + 1)}</section>`
    const columns = this.#columns(shape, values)
    if (columns.length > 0 && (columns.length <= mostColumns || this.#isLine(shape)))
      return `<section>${heading(level, name)}${this.#table(shape, name, values, columns)}</section>`
    return values
      .slice(0, this.#rows)
      .map(
        (value, at) =>
          `<section>${heading(level, `${name} ${at + 1}`)}${this.group(shape, value, level + 1)}</section>`,
      )
      .join('')
  }

  #isLine(shape: GroupShape): boolean {
    return Object.values(shape.fields as Record<string, Field>).some((field) => field.term === 'BT-126')
  }

  #table(shape: GroupShape, name: string, values: readonly Plain[], all: readonly Column[]): string {
    const main = all.filter(({ term }) => term !== undefined && mainTerms.has(term))
    const columns = this.#isLine(shape) && main.length > 0 ? main : all
    const rest = all.filter((column) => !columns.includes(column))
    const more = rest.length > 0 && values.some((value) => rest.some(({ path }) => valueAt(value, path) !== undefined))
    const head = columns.map((column) => `<th scope="col"${numeric(column.shape)}>${escapeText(column.name)}</th>`)
    if (more) head.push(`<th scope="col">${words.more[this.#language]}</th>`)
    const rows = values.slice(0, this.#rows).map((value) => {
      const cells = columns.map(({ path, shape: leaf }, at) => {
        const found = valueAt(value, path)
        const text = found === undefined ? '' : this.#leaf(leaf, found)
        return at === 0 ? `<th scope="row"${numeric(leaf)}>${text}</th>` : `<td${numeric(leaf)}>${text}</td>`
      })
      if (more) {
        const entries = rest.flatMap(({ path, shape: leaf, name: each }) => {
          const found = valueAt(value, path)
          return found === undefined ? [] : entry(each, this.#leaf(leaf, found))
        })
        cells.push(`<td>${entries.length === 0 ? '' : `<dl>${entries.join('')}</dl>`}</td>`)
      }
      return `<tr>${cells.join('')}</tr>`
    })
    const left = values.length - rows.length
    const note = left > 0 ? `<p>${words.left[this.#language].replace('{}', String(left))}</p>` : ''
    const label = escapeAttribute(name)
    return `<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table><caption>${escapeText(name)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>${note}`
  }

  /** The values that stand in these groups, in the order of the tree; a part that is repeated shows its first. */
  #columns(shape: GroupShape, values: readonly Plain[]): Column[] {
    const columns: Column[] = []
    const visit = (group: GroupShape, path: readonly string[], depth: number): void => {
      for (const [key, field] of Object.entries(group.fields as Record<string, Field>)) {
        const inner = resolved(field.shape)
        const here = [...path, key]
        if (inner.kind === 'any' || !values.some((value) => valueAt(value, here) !== undefined)) continue
        if (inner.kind === 'leaf')
          columns.push({ name: this.#nameOf(key, field), term: field.term, shape: inner, path: here })
        else if (depth < 4) visit(inner, here, depth + 1)
      }
    }
    visit(shape, [], 0)
    return columns
  }

  /** The one value that a group holds, however deep: `PartyName/Name` is told as a value, not as a part. */
  #lonelyLeaf(shape: GroupShape, key: string, field: Field): Column | undefined {
    const path: string[] = []
    let at: GroupShape = shape
    let outer = { key, field }
    for (let depth = 0; depth < 4; depth++) {
      const [first, ...others] = Object.entries(at.fields as Record<string, Field>)
      if (first === undefined || others.length > 0) return undefined
      const inner = resolved(first[1].shape)
      path.push(first[0])
      if (inner.kind === 'leaf') {
        const named = first[1].term === undefined ? outer : { key: first[0], field: first[1] }
        return { name: this.#nameOf(named.key, named.field), term: first[1].term, shape: inner, path }
      }
      if (inner.kind === 'any' || first[1].many) return undefined
      outer = { key: first[0], field: first[1] }
      at = inner
    }
    return undefined
  }

  #nameOf(key: string, field: Field): string {
    return nameOfPart(this.#type.definition, key, field.term)[this.#language]
  }

  /** A value as HTML. */
  #leaf(shape: LeafShape, part: unknown): string {
    const attributes = typeof part === 'string' ? {} : (part as Readonly<Record<string, string>>)
    const text = typeof part === 'string' ? part : (attributes['value'] ?? '')
    const value = text.trim()
    if (shape.datatype.id === 'binary') return escapeText(attributes['filename'] ?? words.file[this.#language])
    if (shape.datatype.id === 'date' && isDate(value)) return this.#date(value)
    if (shape.datatype.id === 'indicator')
      return value === 'true' || value === '1' ? words.yes[this.#language] : words.no[this.#language]
    if (shape.datatype.id === 'decimal' && isDecimal(value)) {
      const unit = attributes['currencyID'] ?? this.#unit(shape, attributes['unitCode'])
      return `${escapeText(numberText(value, this.#language))}${unit === undefined ? '' : `\u00a0${escapeText(unit)}`}`
    }
    const name = shape.codes.map((list) => list.nameOf(value)).find((each) => each !== undefined)
    const scheme = attributes['schemeID']
    const told = name === undefined ? value : `${value} – ${name}`
    return `${escapeText(told).replaceAll('\n', '<br>')}${scheme === undefined ? '' : ` (${escapeText(scheme)})`}`
  }

  #unit(shape: LeafShape, code: string | undefined): string | undefined {
    if (code === undefined) return undefined
    const unit = (shape.attributes as Record<string, Field<LeafShape>>)['unitCode']?.shape
    return unit?.codes.map((list) => list.nameOf(code)).find((name) => name !== undefined) ?? code
  }

  #date(value: string): string {
    const day = value.slice(0, 10)
    const time = Date.parse(`${day}T00:00:00Z`)
    const text = Number.isNaN(time) ? value : dates[this.#language].format(time)
    return `<time datetime="${escapeAttribute(day)}">${escapeText(text)}</time>`
  }
}

const dateOptions = { dateStyle: 'long', timeZone: 'UTC' } as const
const dates: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nb: new Intl.DateTimeFormat('nb-NO', dateOptions),
  nn: new Intl.DateTimeFormat('nn-NO', dateOptions),
  en: new Intl.DateTimeFormat('en-GB', dateOptions),
}

/** A decimal with the separators of a language, digit for digit. */
export function numberText(value: string, language: Language): string {
  const match = /^([+-]?)([0-9]*)(?:\.([0-9]*))?$/.exec(value)
  if (match === null) return value
  const [, sign = '', whole = '', fraction = ''] = match
  const grouped = (whole === '' ? '0' : whole).replace(/\B(?=(?:[0-9]{3})+$)/g, language === 'en' ? ',' : '\u00a0')
  const minus = sign === '-' ? '\u2212' : ''
  return `${minus}${grouped}${fraction === '' ? '' : `${language === 'en' ? '.' : ','}${fraction}`}`
}

function numeric(shape: LeafShape): string {
  return shape.datatype.id === 'decimal' || shape.datatype.id === 'integer' ? ' class="number"' : ''
}

function heading(level: number, text: string): string {
  const at = Math.min(6, level)
  return `<h${at}>${escapeText(text)}</h${at}>`
}

function entry(name: string, html: string): string {
  return `<dt>${escapeText(name)}</dt><dd>${html}</dd>`
}

/** What stands at a path of keys; of a repeated part, the first. */
function valueAt(value: Plain, path: readonly string[]): unknown {
  let at: unknown = value
  for (const key of path) {
    if (Array.isArray(at)) at = at[0]
    if (typeof at !== 'object' || at === null) return undefined
    at = (at as Plain)[key]
  }
  return Array.isArray(at) ? at[0] : at
}
