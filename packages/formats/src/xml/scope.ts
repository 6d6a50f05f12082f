import type { XmlName } from './tree.ts'

export const reservedXml = 'http://www.w3.org/XML/1998/namespace'
export const reservedXmlns = 'http://www.w3.org/2000/xmlns/'

/**
 * The namespace bindings in force at an element, with the names already resolved under them. Most documents declare
 * everything on the root, so almost every name is one table look-up without making a string.
 */
export class NameScope {
  readonly #outer: NameScope | undefined
  readonly #bindings = new Map<string, string>()
  readonly #elements = new NameTable()
  readonly #attributes = new NameTable()

  private constructor(outer: NameScope | undefined) {
    this.#outer = outer
  }

  static root(): NameScope {
    const scope = new NameScope(undefined)
    scope.#bindings.set('xml', reservedXml)
    scope.#bindings.set('', '')
    return scope
  }

  inner(): NameScope {
    return new NameScope(this)
  }

  /** Binds a prefix (Namespaces in XML 1.0 § 3 and 5); `reserved` when the constraint on reserved names forbids it. */
  bind(prefix: string, namespace: string): 'again' | 'reserved' | undefined {
    if (this.#bindings.has(prefix)) return 'again'
    if (prefix === 'xmlns' || namespace === reservedXmlns) return 'reserved'
    if ((prefix === 'xml') !== (namespace === reservedXml)) return 'reserved'
    if (prefix !== '' && namespace === '') return 'reserved'
    this.#bindings.set(prefix, namespace)
    return undefined
  }

  /** The name at `start..end` of `text` as an element's, or undefined when its prefix is not declared. */
  elementName(text: string, start: number, end: number, colon: number, hash: number): XmlName | undefined {
    return this.#elements.find(text, start, end, hash) ?? this.#add(this.#elements, text, start, end, colon, hash, '')
  }

  /** As elementName, for an attribute: without a prefix it is in no namespace. */
  attributeName(text: string, start: number, end: number, colon: number, hash: number): XmlName | undefined {
    return (
      this.#attributes.find(text, start, end, hash) ??
      this.#add(this.#attributes, text, start, end, colon, hash, undefined)
    )
  }

  #add(
    table: NameTable,
    text: string,
    start: number,
    end: number,
    colon: number,
    hash: number,
    defaultPrefix: string | undefined,
  ): XmlName | undefined {
    const qname = text.slice(start, end)
    const prefix = colon < 0 ? defaultPrefix : text.slice(start, colon)
    const namespace = prefix === undefined ? '' : this.#lookUp(prefix)
    if (namespace === undefined) return undefined
    const name = { namespace, local: colon < 0 ? qname : text.slice(colon + 1, end), qname }
    table.add(name, hash)
    return name
  }

  #lookUp(prefix: string): string | undefined {
    if (prefix === 'xmlns') return reservedXmlns
    const namespace = this.#bindings.get(prefix)
    return namespace === undefined && this.#outer !== undefined ? this.#outer.#lookUp(prefix) : namespace
  }
}

const longestProbe = 16
const smallestTable = 32

/**
 * A hash table from the characters of a qualified name to its resolved name. The hash is simple and can be attacked,
 * so a name that does not find its place at once goes to a Map, whose hash cannot.
 */
class NameTable {
  #slots: (XmlName | undefined)[] = []
  #hashes = new Int32Array(0)
  #count = 0
  #crowded: Map<string, XmlName> | undefined

  find(text: string, start: number, end: number, hash: number): XmlName | undefined {
    const slots = this.#slots
    if (slots.length === 0) return undefined
    const mask = slots.length - 1
    const first = spread(hash)
    for (let step = 0; step < longestProbe; step++) {
      const at = (first + step) & mask
      const name = slots[at]
      if (name === undefined) return undefined
      if (this.#hashes[at] === hash && name.qname.length === end - start && text.startsWith(name.qname, start))
        return name
    }
    return this.#crowded?.get(text.slice(start, end))
  }

  add(name: XmlName, hash: number): void {
    if (this.#count * 2 >= this.#slots.length) this.#grow()
    this.#put(name, hash)
  }

  #put(name: XmlName, hash: number): void {
    const mask = this.#slots.length - 1
    const first = spread(hash)
    for (let step = 0; step < longestProbe; step++) {
      const at = (first + step) & mask
      if (this.#slots[at] !== undefined) continue
      this.#slots[at] = name
      this.#hashes[at] = hash
      this.#count++
      return
    }
    this.#crowded ??= new Map()
    this.#crowded.set(name.qname, name)
  }

  #grow(): void {
    const old = this.#slots
    const oldHashes = this.#hashes
    const size = Math.max(smallestTable, old.length * 2)
    this.#slots = []
    for (let at = 0; at < size; at++) this.#slots.push(undefined)
    this.#hashes = new Int32Array(size)
    this.#count = 0
    for (let at = 0; at < old.length; at++) {
      const name = old[at]
      if (name !== undefined) this.#put(name, oldHashes[at]!)
    }
  }
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15)
}
