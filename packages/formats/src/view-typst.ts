/**
 * The human view as the source of a PDF, in the language of Typst: headings, lists of terms and tables with header rows, which
 * its compiler turns into the tags of PDF/A-3a. Every text of the document stands in a string literal, so none is ever read as
 * markup or code.
 */
import type { AnyDocumentType } from './definition/document.ts'
import type { Language } from './language.ts'
import { viewOf } from './view-model.ts'
import type { Block, Entry, Shown, TableBlock, ViewOptions } from './view-model.ts'

export interface PdfOptions extends ViewOptions {
  /** Path under which the compiler finds the bytes of the document, to be attached: `/original.xml`. */
  readonly attachment: string
  /** Name under which the document is attached. */
  readonly fileName: string
  /** The instant at which the PDF is made, UTC: `2027-04-20T08:00:00Z`. */
  readonly madeAt: string
  /** Family of an embedded font. */
  readonly font: string
  /** Whether a character can be drawn; others are written as their numbers (`U+5B57`). All by default. */
  readonly drawable?: (character: string) => boolean
}

const words = {
  attached: {
    nb: 'Dokumentet selv er vedlagt som {}. Det er det som gjelder.',
    nn: 'Sjølve dokumentet er vedlagt som {}. Det er det som gjeld.',
    en: 'The document itself is attached as {}. It is what counts.',
  },
  original: { nb: 'Dokumentet selv', nn: 'Sjølve dokumentet', en: 'The document itself' },
} as const

/** A document, as `read` gives it, as Typst source. */
export function viewTypst(type: AnyDocumentType, document: unknown, language: Language, options: PdfOptions): string {
  const draw = new Drawing(options.drawable ?? (() => true))
  const { level, title, blocks } = viewOf(type, document, language, { ...options, heading: 1 })
  const [year, month, day, hour, minute, second] = options.madeAt.split(/[^0-9]/).map(Number)
  return [
    `#set document(title: ${draw.text(title)}, date: datetime(year: ${year}, month: ${month}, day: ${day}, hour: ${hour}, minute: ${minute}, second: ${second}))`,
    `#set text(lang: "${language}", font: "${options.font}", size: 10pt, hyphenate: true)`,
    `#set page(paper: "a4", margin: 2cm, numbering: "1 / 1")`,
    '#set table(stroke: (x: none, y: 0.5pt + luma(60%)), inset: (x: 4pt, y: 3pt))',
    '#show heading: set block(above: 1.2em, below: 0.6em)',
    '#set terms(separator: [: ], hanging-indent: 1.5em)',
    '#show table.cell.where(y: 0): set text(weight: "bold")',
    `#pdf.attach(${draw.text(options.attachment)}, description: ${draw.text(`${words.original[language]}: ${options.fileName}`)}, relationship: "source", mime-type: "application/xml")`,
    draw.heading(level, title),
    ...blocks.map((block) => draw.block(block)),
    `#par(emph(${draw.text(words.attached[language].replace('{}', options.fileName))}))`,
  ].join('\n')
}

class Drawing {
  readonly #drawable: (character: string) => boolean

  constructor(drawable: (character: string) => boolean) {
    this.#drawable = drawable
  }

  block(block: Block): string {
    if (block.kind === 'entries') return this.#entries(block.entries)
    if (block.kind === 'table') return this.#table(block)
    return [this.heading(block.level, block.title), ...block.blocks.map((each) => this.block(each))].join('\n')
  }

  heading(level: number, text: string): string {
    return `#heading(level: ${Math.min(6, level)}, ${this.text(text)})`
  }

  #entries(entries: readonly Entry[]): string {
    const items = entries.map(({ name, value }) => `terms.item(${this.text(name)}, [${this.#shown(value)}])`)
    return items.length === 0 ? '' : `#terms(${items.join(', ')})`
  }

  #table({ columns, rows, note }: TableBlock): string {
    // What has no column of its own stands below its row, as wide as the table: a column of lists would be too narrow.
    const isList = (cell: Cell | undefined): cell is readonly Entry[] => Array.isArray(cell)
    const listed = rows.some((cells) => isList(cells.at(-1)))
    const shown = listed ? columns.slice(0, -1) : columns
    const widths = shown.map(({ numeric }) => (numeric ? 'auto' : '1fr')).join(', ')
    const align = shown.map(({ numeric }) => (numeric ? 'right' : 'left')).join(', ')
    const head = shown.map(({ name }) => `[#${this.text(name)}]`).join(', ')
    const body = rows.map((cells) => {
      const list = cells.at(-1)
      const drawn = cells.map((cell) => (isList(cell) ? '' : `[${this.#shown(cell, breakable)}], `)).join('')
      if (!isList(list) || list.length === 0) return drawn
      return `${drawn}table.cell(colspan: ${shown.length}, align: left, stroke: none, inset: (left: 1.5em, bottom: 0.6em))[${this.#entries(list)}], `
    })
    const table = `#table(columns: (${widths},), align: (${align},), table.header(${head}), ${body.join('')})`
    return note === undefined ? table : `${table}\n#par(${this.text(note)})`
  }

  #shown({ text }: Shown, prepare: (text: string) => string = (each) => each): string {
    return prepare(text)
      .split('\n')
      .map((line) => `#${this.text(line)}`)
      .join('#linebreak()')
  }

  /** A string literal. */
  text(text: string): string {
    let literal = ''
    for (const character of text.toWellFormed()) {
      const code = character.codePointAt(0)!
      if (character === '"' || character === '\\') literal += `\\${character}`
      else if (code < 0x20 || (code >= 0x7f && code < 0xa0)) literal += ' '
      else if (character === '\u200b') literal += character
      else literal += this.#drawable(character) ? character : `U+${code.toString(16).toUpperCase().padStart(4, '0')} `
    }
    return `"${literal}"`
  }
}

type Cell = Shown | readonly Entry[]

/** Long identifiers may be broken after their signs, so that they stay in their cell. */
function breakable(text: string): string {
  return text.replace(/\S{16,}/g, (word) => word.replace(/[:/#._@-]+/g, (signs) => `${signs}\u200b`))
}
