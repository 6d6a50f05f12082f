import { parseDecimal } from '../decimal.ts'
import type { Decimal } from '../decimal.ts'
import { collapsed } from '../xml/space.ts'
import type { XmlElement } from '../xml/index.ts'

/**
 * A value with its place in the document, as rules see it. `A` names the attributes that its definition allows. An element
 * that holds text is one already; a value that stands elsewhere (an attribute, another syntax) is made with `new Leaf`.
 */
export interface Leaf<A extends string = string> {
  readonly element: XmlElement
  /** As written, white space included; cut from the source each time, so that a large document stays small. */
  readonly text: string
  /** The text with white space trimmed and collapsed (XPath `normalize-space`). */
  readonly value: string
  /** The value as an exact number, or undefined when it is none. */
  readonly decimal: Decimal | undefined
  attribute(name: A): string | undefined
}

class GivenLeaf<A extends string> implements Leaf<A> {
  readonly element: XmlElement
  readonly text: string
  readonly #attributes: Readonly<Record<string, string>> | undefined

  constructor(element: XmlElement, text = element.text, attributes?: Readonly<Record<string, string>>) {
    this.element = element
    this.text = text
    this.#attributes = attributes
  }

  get value(): string {
    return collapsed(this.text)
  }

  get decimal(): Decimal | undefined {
    return parseDecimal(this.text)
  }

  attribute(name: A): string | undefined {
    return this.#attributes === undefined ? this.element.attribute(name) : this.#attributes[name]
  }
}

/** `attributes` replaces those of the element, for a value that was read from another syntax. */
export const Leaf: new <A extends string = string>(
  element: XmlElement,
  text?: string,
  attributes?: Readonly<Record<string, string>>,
) => Leaf<A> = GivenLeaf

export { collapsed } from '../xml/space.ts'
