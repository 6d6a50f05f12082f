import { parseDecimal } from '../decimal.ts'
import type { Decimal } from '../decimal.ts'
import type { XmlElement } from '../xml/index.ts'

/** A value with its place in the document, as rules see it. `A` names the attributes that its definition allows. */
export class Leaf<A extends string = string> {
  readonly element: XmlElement
  /** As written, white space included. */
  readonly text: string
  readonly #attributes: Readonly<Record<string, string>> | undefined
  #value: string | undefined
  #decimal: Decimal | undefined | null = null

  /** `attributes` replaces those of the element, for a value that was read from another syntax. */
  constructor(element: XmlElement, text: string = element.text, attributes?: Readonly<Record<string, string>>) {
    this.element = element
    this.text = text
    this.#attributes = attributes
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
  return /^\s|\s$|\s\s|[\t\n\r]/.test(text) ? text.trim().replace(/[ \t\n\r]+/g, ' ') : text
}
