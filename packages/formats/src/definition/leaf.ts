import { parseDecimal } from '../decimal.ts'
import type { Decimal } from '../decimal.ts'
import type { XmlElement } from '../xml/index.ts'

/** A value with its place in the document, as rules see it. `A` names the attributes that its definition allows. */
export class Leaf<A extends string = string> {
  readonly element: XmlElement
  readonly #given: string | undefined
  readonly #attributes: Readonly<Record<string, string>> | undefined
  #value: string | undefined
  #decimal: Decimal | undefined | null = null

  /** `attributes` replaces those of the element, for a value that was read from another syntax. */
  constructor(element: XmlElement, text?: string, attributes?: Readonly<Record<string, string>>) {
    this.element = element
    this.#given = text
    this.#attributes = attributes
  }

  /** As written, white space included; cut from the source each time, so that a large document stays small. */
  get text(): string {
    return this.#given ?? this.element.text
  }

  /** The text with white space trimmed and collapsed (XPath `normalize-space`). */
  get value(): string {
    return (this.#value ??= collapsed(this.text))
  }

  /** The value as an exact number, or undefined when it is none. */
  get decimal(): Decimal | undefined {
    if (this.#decimal === null) this.#decimal = parseDecimal(this.text)
    return this.#decimal
  }

  attribute(name: A): string | undefined {
    return this.#attributes === undefined ? this.element.attribute(name) : this.#attributes[name]
  }
}

/** XPath `normalize-space`. */
export function collapsed(text: string): string {
  return isCollapsed(text) ? text : text.trim().replace(/[ \t\n\r]+/g, ' ')
}

function isCollapsed(text: string): boolean {
  let afterSpace = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x20) {
      if (code >= 0xa0) return !/^\s|\s$|\s\s|[\t\n\r]/.test(text)
      afterSpace = false
    } else {
      if (afterSpace || code !== 0x20) return false
      afterSpace = true
    }
  }
  return !afterSpace || text.length === 0
}
