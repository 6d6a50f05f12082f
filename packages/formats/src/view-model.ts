/**
 * What a person is shown of a document, from its definition alone: headings, lists of values, tables. Each way of showing it
 * (`view.ts` as HTML, `view-typst.ts` for PDF) draws the same blocks.
 */
import { isDecimal } from './decimal.ts'
import { resolved } from './definition/compiled.ts'
import { isDate } from './definition/datatype.ts'
import type { AnyDocumentType } from './definition/document.ts'
import { present } from './definition/rule.ts'
import type { Field, GroupShape, LeafShape } from './definition/tree.ts'
import type { Language, Text } from './language.ts'
import { nameOfPart } from './part-names.ts'

export interface ViewOptions {
  /** Level of the first heading, from 1. Default 1. */
  readonly heading?: number
  /** Rows that are shown of one table. Default 1,000; what is left out is said. */
  readonly rows?: number
}

/** A value as it is shown; of a date, the day too. It may have line breaks. */
export interface Shown {
  readonly text: string
  /** `2026-11-24` */
  readonly day?: string
}

export interface Entry {
  readonly name: string
  readonly value: Shown
}

export interface TableBlock {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly { readonly name: string; readonly numeric: boolean }[]
  /** A cell is a value, or a list of what has no column of its own. The first cell of a row is its header. */
  readonly rows: readonly (readonly (Shown | readonly Entry[])[])[]
  /** What is said of rows that are left out. */
  readonly note?: string
}

export type Block =
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  | { readonly kind: 'section'; readonly level: number; readonly title: string; readonly blocks: readonly Block[] }
  | TableBlock

type Plain = Readonly<Record<string, unknown>>

/** A document, as `read` gives it, as one section. */
export function viewOf(
  type: AnyDocumentType,
  document: unknown,
  language: Language,
  options: ViewOptions = {},
): Block & { readonly kind: 'section' } {
  const view = new View(type, language, options.rows ?? 1_000)
  const level = options.heading ?? 1
  const blocks = view.group(type.definition.tree as GroupShape, document as Plain, level + 1)
  return { kind: 'section', level, title: type.definition.name[language], blocks }
}

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
  group(shape: GroupShape, value: Plain, level: number): readonly Block[] {
    const entries: Entry[] = []
    const parts: Block[] = []
    for (const [key, field] of Object.entries(shape.fields as Record<string, Field>)) {
      const part = value[key]
      if (part === undefined) continue
      const inner = resolved(field.shape)
      if (inner.kind === 'any') continue
      const each = field.many ? (part as readonly unknown[]) : [part]
      if (inner.kind === 'leaf') {
        entries.push(...each.map((one) => ({ name: this.#nameOf(key, field), value: this.#leaf(inner, one) })))
        continue
      }
      const lonely = this.#lonelyLeaf(inner, key, field)
      if (lonely !== undefined)
        for (const one of each) {
          const found = valueAt(one as Plain, lonely.path)
          if (found !== undefined) entries.push({ name: lonely.name, value: this.#leaf(lonely.shape, found) })
        }
      else parts.push(...this.#parts(inner, this.#nameOf(key, field), each as readonly Plain[], level))
    }
    return entries.length === 0 ? parts : [{ kind: 'entries', entries }, ...parts]
  }

  #parts(shape: GroupShape, name: string, values: readonly Plain[], level: number): readonly Block[] {
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
      return [{ kind: 'section', level, title: name, blocks: this.group(shape, only, level + 1) }]
    const columns = this.#columns(shape, values)
    if (columns.length > 0 && (columns.length <= mostColumns || this.#isLine(shape)))
      return [{ kind: 'section', level, title: name, blocks: [this.#table(shape, name, values, columns)] }]
    return values.slice(0, this.#rows).map((value, at) => ({
      kind: 'section',
      level,
      title: `${name} ${at + 1}`,
      blocks: this.group(shape, value, level + 1),
    }))
  }

  #isLine(shape: GroupShape): boolean {
    return Object.values(shape.fields as Record<string, Field>).some((field) => field.term === 'BT-126')
  }

  #table(shape: GroupShape, caption: string, values: readonly Plain[], all: readonly Column[]): TableBlock {
    const main = all.filter(({ term }) => term !== undefined && mainTerms.has(term))
    const columns = this.#isLine(shape) && main.length > 0 ? main : all
    const rest = all.filter((column) => !columns.includes(column))
    const more = rest.length > 0 && values.some((value) => rest.some(({ path }) => valueAt(value, path) !== undefined))
    const head = columns.map(({ name, shape: leaf }) => ({ name, numeric: isNumeric(leaf) }))
    if (more) head.push({ name: words.more[this.#language], numeric: false })
    const rows = values.slice(0, this.#rows).map((value) => {
      const cells: (Shown | readonly Entry[])[] = columns.map(({ path, shape: leaf }) => {
        const found = valueAt(value, path)
        return found === undefined ? { text: '' } : this.#leaf(leaf, found)
      })
      if (more)
        cells.push(
          rest.flatMap(({ path, shape: leaf, name }) => {
            const found = valueAt(value, path)
            return found === undefined ? [] : [{ name, value: this.#leaf(leaf, found) }]
          }),
        )
      return cells
    })
    const left = values.length - rows.length
    const note = left > 0 ? { note: words.left[this.#language].replace('{}', String(left)) } : {}
    return { kind: 'table', caption, columns: head, rows, ...note }
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

  #leaf(shape: LeafShape, part: unknown): Shown {
    const attributes = typeof part === 'string' ? {} : (part as Readonly<Record<string, string>>)
    const text = typeof part === 'string' ? part : (attributes['value'] ?? '')
    const value = text.trim()
    if (shape.datatype.id === 'binary') return { text: attributes['filename'] ?? words.file[this.#language] }
    if (shape.datatype.id === 'date' && isDate(value)) return this.#date(value)
    if (shape.datatype.id === 'indicator')
      return { text: value === 'true' || value === '1' ? words.yes[this.#language] : words.no[this.#language] }
    if (shape.datatype.id === 'decimal' && isDecimal(value)) {
      const unit = attributes['currencyID'] ?? attributes['Ccy'] ?? this.#unit(shape, attributes['unitCode'])
      return { text: `${numberText(value, this.#language)}${unit === undefined ? '' : `\u00a0${unit}`}` }
    }
    const name = shape.codes.map((list) => list.nameOf(value)).find((each) => each !== undefined)
    const scheme = attributes['schemeID']
    return { text: `${name === undefined ? value : `${value} – ${name}`}${scheme === undefined ? '' : ` (${scheme})`}` }
  }

  #unit(shape: LeafShape, code: string | undefined): string | undefined {
    if (code === undefined) return undefined
    const unit = (shape.attributes as Record<string, Field<LeafShape>>)['unitCode']?.shape
    return unit?.codes.map((list) => list.nameOf(code)).find((name) => name !== undefined) ?? code
  }

  #date(value: string): Shown {
    const day = value.slice(0, 10)
    const time = Date.parse(`${day}T00:00:00Z`)
    return Number.isNaN(time) ? { text: value } : { text: dates[this.#language].format(time), day }
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

function isNumeric(shape: LeafShape): boolean {
  return shape.datatype.id === 'decimal' || shape.datatype.id === 'integer'
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
