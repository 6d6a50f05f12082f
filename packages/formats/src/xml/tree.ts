import { collapsed } from './space.ts'
import { parseDecimal } from '../decimal.ts'
import type { Decimal } from '../decimal.ts'

/** A name in its namespace. One object per distinct name in a scope, so equal names are often the same object. */
export interface XmlName {
  /** Namespace name; empty when the name is in none. */
  readonly namespace: string
  /** Local part. */
  readonly local: string
  /** The name as written, prefix included. */
  readonly qname: string
}

export interface XmlAttribute {
  readonly name: XmlName
  /** Value after attribute value normalisation (XML 1.0 § 3.3.3, as CDATA). */
  readonly value: string
  /** Offset of the name in the document's source. */
  readonly start: number
}

export interface XmlPosition {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
}

/** Where the source of text that is not one plain run (references, CDATA, comments in between) is kept. */
export interface XmlSource {
  readonly text: string
  readonly assembled: Map<XmlElement, string>
  lines: Int32Array | undefined
}

const noText = -1
/** The text is not one run of the source. */
const elsewhere = -2

/** One element. Text is cut from the source when asked for, so a large document costs little more than itself. */
export class XmlElement {
  readonly name: XmlName
  readonly parent: XmlElement | undefined
  attributes: readonly XmlAttribute[]
  children: readonly XmlElement[]
  /** Offset of `<` in the document's source. */
  readonly start: number
  readonly source: XmlSource
  textStart: number
  textEnd: number
  #decimal: Decimal | undefined | null = null

  constructor(source: XmlSource, name: XmlName, parent: XmlElement | undefined, start: number) {
    this.source = source
    this.name = name
    this.parent = parent
    this.attributes = noAttributes
    this.children = noChildren
    this.start = start
    this.textStart = noText
    this.textEnd = noText
  }

  get local(): string {
    return this.name.local
  }

  get namespace(): string {
    return this.name.namespace
  }

  /**
   * The characters directly inside this element, in document order; those of child elements are not among them.
   * White space between child elements is left out, so an element that only holds elements has the text ''.
   */
  get text(): string {
    if (this.textStart >= 0) return this.source.text.slice(this.textStart, this.textEnd)
    return this.textEnd === noText ? '' : (this.source.assembled.get(this) ?? '')
  }

  /** This element: one that holds text is its own value, so that rules see it without another object for each. */
  get element(): this {
    return this
  }

  /** The text with white space trimmed and collapsed (XPath `normalize-space`). */
  get value(): string {
    return collapsed(this.text)
  }

  /** The text as an exact number, or undefined when it is none. */
  get decimal(): Decimal | undefined {
    if (this.#decimal === null) this.#decimal = parseDecimal(this.text)
    return this.#decimal
  }

  /** Line and column of this element's start tag. */
  get position(): XmlPosition {
    return positionAt(this.source, this.start)
  }

  /** The value of an attribute, by local name and namespace (none unless given), or undefined. */
  attribute(local: string, namespace = ''): string | undefined {
    for (const attribute of this.attributes)
      if (attribute.name.local === local && attribute.name.namespace === namespace) return attribute.value
    return undefined
  }

  /** The first child element with this local name (and namespace, when given), or undefined. */
  child(local: string, namespace?: string): XmlElement | undefined {
    for (const child of this.children)
      if (child.name.local === local && (namespace === undefined || child.name.namespace === namespace)) return child
    return undefined
  }

  /** All child elements with this local name (and namespace, when given), in document order. */
  childrenNamed(local: string, namespace?: string): XmlElement[] {
    return this.children.filter(
      (child) => child.name.local === local && (namespace === undefined || child.name.namespace === namespace),
    )
  }
}

/**
 * An element that stands for one of another document: a document in one syntax, read as if it were written in another. Its
 * place is that of the origin.
 */
export class MappedElement extends XmlElement {
  readonly origin: XmlElement
  override children: MappedElement[] = []
  override attributes: XmlAttribute[] = []

  constructor(name: XmlName, parent: MappedElement | undefined, origin: XmlElement) {
    super(origin.source, name, parent, origin.start)
    this.origin = origin
    parent?.children.push(this)
  }

  /** Takes the text of the origin. */
  copyText(): void {
    this.textStart = this.origin.textStart
    this.textEnd = this.origin.textEnd
    if (this.textStart < 0 && this.textEnd !== noText) this.setText(this.origin.text)
  }

  setText(text: string): void {
    this.textStart = noText
    this.textEnd = elsewhere
    this.source.assembled.set(this, text)
  }
}

export const noAttributes: readonly XmlAttribute[] = Object.freeze([])
export const noChildren: readonly XmlElement[] = Object.freeze([])

export interface XmlDocument {
  readonly root: XmlElement
  readonly encoding: string
}

/** The string value of an element as XPath has it: all text below it, in document order (white space between elements left out). */
export function stringValue(element: XmlElement): string {
  if (element.children.length === 0) return element.text
  let value = element.text
  for (const child of element.children) value += stringValue(child)
  return value
}

/** Position of an offset in the source. The line index is made once, at the first question. */
export function positionAt(source: XmlSource, offset: number): XmlPosition {
  const lines = (source.lines ??= lineStarts(source.text))
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - lines[low]! + 1 }
}

function lineStarts(text: string): Int32Array {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  const starts = new Int32Array(count)
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts[line++] = at + 1
  return starts
}

/**
 * The XPath of an element with prefixes as written and positions where a name repeats:
 * `/Invoice/cac:InvoiceLine[2]/cbc:ID`.
 */
export function xpathOf(element: XmlElement): string {
  if (element instanceof MappedElement) return xpathOf(element.origin)
  const steps: string[] = []
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    let before = 0
    let same = 0
    for (const sibling of at.parent?.children ?? []) {
      if (sibling === at) before = same
      if (sibling.name.local === at.name.local && sibling.name.namespace === at.name.namespace) same++
    }
    steps.push(same > 1 ? `${at.name.qname}[${before + 1}]` : at.name.qname)
  }
  return `/${steps.reverse().join('/')}`
}
