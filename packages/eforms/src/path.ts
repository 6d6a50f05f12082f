// The paths of an eForms model: steps down through elements, each with predicates. This is the small part of XPath that
// fields.json uses to say where a field lives; it is parsed once per model.
import { attributeOf, normalizeSpace, type Element } from './element.ts'

export interface Step {
  readonly name: string
  /** The step as written, predicates included: two steps are the same place when this text is the same. */
  readonly text: string
  readonly predicates: readonly Predicate[]
}

export interface Path {
  readonly text: string
  readonly steps: readonly Step[]
  /** Set when the path ends in an attribute. */
  readonly attribute: string | undefined
}

export type Predicate =
  | { readonly kind: 'not'; readonly inner: Predicate }
  | { readonly kind: 'exists'; readonly operand: Operand }
  | { readonly kind: 'equals'; readonly operand: Operand; readonly values: readonly string[] }

export interface Operand {
  readonly up: number
  readonly steps: readonly Step[]
  readonly end: 'element' | 'text' | 'attribute'
  readonly attribute: string
}

/** Parses a path such as `cac:X[cbc:ID/@schemeName='Lot']/cbc:Name/@languageID`. Throws on a path outside the language. */
export function parsePath(text: string): Path {
  const scanner = new Scanner(text)
  if (scanner.take('/*')) scanner.take('/')
  const operand = scanner.operand()
  if (!scanner.atEnd()) throw new Error(`path not understood: ${text}`)
  return { text, steps: operand.steps, attribute: operand.end === 'attribute' ? operand.attribute : undefined }
}

/** The elements that a path leads to from an element, in document order. An attribute at the end is not followed. */
export function select(from: Element, steps: readonly Step[]): Element[] {
  let found = [from]
  for (const step of steps) {
    const next: Element[] = []
    for (const element of found)
      for (const child of element.children)
        if (child.name === step.name && matches(child, step.predicates)) next.push(child)
    if (next.length === 0) return next
    found = next
  }
  return found
}

export function matches(element: Element, predicates: readonly Predicate[]): boolean {
  for (const predicate of predicates) if (!holds(element, predicate)) return false
  return true
}

function holds(element: Element, predicate: Predicate): boolean {
  if (predicate.kind === 'not') return !holds(element, predicate.inner)
  const { operand } = predicate
  let from: Element | undefined = element
  for (let up = 0; up < operand.up && from !== undefined; up++) from = from.parent
  if (from === undefined) return false
  for (const found of select(from, operand.steps)) {
    const value = operand.end === 'attribute' ? attributeOf(found, operand.attribute) : normalizeSpace(found.text)
    if (value === undefined) continue
    if (predicate.kind === 'exists' || predicate.values.includes(value)) return true
  }
  return false
}

class Scanner {
  private at = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  atEnd(): boolean {
    return this.at >= this.text.length
  }

  take(token: string): boolean {
    if (!this.text.startsWith(token, this.at)) return false
    this.at += token.length
    return true
  }

  space(): void {
    while (this.text[this.at] === ' ') this.at++
  }

  operand(): Operand {
    let up = 0
    const steps: Step[] = []
    for (;;) {
      if (this.take('..')) up++
      else if (this.take('@')) return { up, steps, end: 'attribute', attribute: this.name() }
      else if (this.take('text()')) return { up, steps, end: 'text', attribute: '' }
      else steps.push(this.step())
      if (!this.take('/')) return { up, steps, end: 'element', attribute: '' }
    }
  }

  step(): Step {
    const start = this.at
    const name = this.name()
    const predicates: Predicate[] = []
    while (this.take('[')) {
      predicates.push(this.predicate())
      if (!this.take(']')) this.fail()
    }
    return { name, text: this.text.slice(start, this.at).replaceAll(/\s*=\s*/g, '='), predicates }
  }

  predicate(): Predicate {
    if (this.take('not(')) {
      const inner = this.predicate()
      if (!this.take(')')) this.fail()
      return { kind: 'not', inner }
    }
    const operand = this.operand()
    this.space()
    if (!this.take('=')) return { kind: 'exists', operand }
    this.space()
    if (!this.take('(')) return { kind: 'equals', operand, values: [this.literal()] }
    const values: string[] = []
    do {
      this.space()
      values.push(this.literal())
      this.space()
    } while (this.take(','))
    if (!this.take(')')) this.fail()
    return { kind: 'equals', operand, values }
  }

  literal(): string {
    if (!this.take("'")) this.fail()
    const end = this.text.indexOf("'", this.at)
    if (end < 0) this.fail()
    const value = this.text.slice(this.at, end)
    this.at = end + 1
    return value
  }

  name(): string {
    const match = /^[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?/.exec(this.text.slice(this.at))
    if (match === null) return this.fail()
    this.at += match[0].length
    return match[0]
  }

  fail(): never {
    throw new Error(`path not understood at ${this.at}: ${this.text}`)
  }
}
