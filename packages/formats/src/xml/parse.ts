import { decodeXml } from './decode.ts'
import { defaultXmlLimits } from './limits.ts'
import type { XmlLimits } from './limits.ts'
import { isNamePart, isNameStart, isXmlCharacter } from './names.ts'
import type { XmlRefusal, XmlRefusalCode } from './refusal.ts'
import { NameScope, reservedXmlns } from './scope.ts'
import { XmlElement, positionAt } from './tree.ts'
import type { XmlAttribute, XmlDocument, XmlSource } from './tree.ts'

export type XmlResult =
  | { readonly ok: true; readonly document: XmlDocument }
  | { readonly ok: false; readonly refusal: XmlRefusal }

/**
 * Reads a document: well-formed by XML 1.0 (fifth edition) and Namespaces in XML 1.0, without any document type
 * declaration, in one pass and linear time. Every fault is returned as a refusal with its place.
 */
export function parseXml(bytes: Uint8Array, limits: Partial<XmlLimits> = {}): XmlResult {
  const bounds = { ...defaultXmlLimits, ...limits }
  if (bytes.length === 0) return refused('', 0, 'empty', '')
  if (bytes.length > bounds.maxBytes) return refused('', 0, 'too-large', String(bounds.maxBytes))
  const decoded = decodeXml(bytes)
  if (!decoded.ok) return refused(decoded.before, decoded.before.length, decoded.code, decoded.detail)
  return parse(decoded.text, decoded.encoding, bounds)
}

/** Reads a document that is already text (a form field, a test). Any declared encoding is ignored. */
export function parseXmlText(text: string, limits: Partial<XmlLimits> = {}): XmlResult {
  const bounds = { ...defaultXmlLimits, ...limits }
  if (text.length === 0) return refused('', 0, 'empty', '')
  if (text.length > bounds.maxBytes) return refused('', 0, 'too-large', String(bounds.maxBytes))
  return parse(text, 'UTF-16', bounds)
}

/** Carries a refusal out of the depth of the reader; never leaves this file. */
class Stop extends Error {
  readonly at: number
  readonly code: XmlRefusalCode
  readonly detail: string
  constructor(at: number, code: XmlRefusalCode, detail: string) {
    super(code)
    this.at = at
    this.code = code
    this.detail = detail
  }
}

function parse(raw: string, encoding: string, limits: XmlLimits): XmlResult {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
  try {
    const bad = text.search(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/)
    if (bad >= 0) throw new Stop(bad, 'character', codePoint(text.charCodeAt(bad)))
    if (!text.isWellFormed()) throw new Stop(text.search(/\p{Surrogate}/u), 'character', 'U+D800-DFFF')
    return { ok: true, document: { root: new Reader(text, limits).read(), encoding } }
  } catch (stop) {
    if (stop instanceof Stop) return refused(text, stop.at, stop.code, stop.detail)
    throw stop
  }
}

function refused(text: string, at: number, code: XmlRefusalCode, detail: string): XmlResult {
  const { line, column } = positionAt({ text, assembled: new Map(), lines: undefined }, Math.min(at, text.length))
  return { ok: false, refusal: { code, line, column, detail } }
}

const predefined: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const longestReference = 32

class Reader {
  readonly #text: string
  readonly #limits: XmlLimits
  readonly #source: XmlSource
  #pos = 0
  // Cursors that only move forward keep the search for `&` and `]]>` linear over the whole document.
  #nextReference: number
  #nextSectionEnd: number
  // The name last read by #readName: its hash and the offset of its colon, or -1.
  #hash = 0
  #colon = -1

  constructor(text: string, limits: XmlLimits) {
    this.#text = text
    this.#limits = limits
    this.#source = { text, assembled: new Map(), lines: undefined }
    this.#nextReference = text.indexOf('&')
    this.#nextSectionEnd = text.indexOf(']]>')
  }

  read(): XmlElement {
    this.#declaration()
    this.#outside()
    if (this.#pos >= this.#text.length) this.#stop(this.#pos, 'truncated', 'no root element')
    const root = this.#tree()
    this.#outside()
    if (this.#pos < this.#text.length) this.#stop(this.#pos, 'malformed', 'content after the root element')
    return root
  }

  #stop(at: number, code: XmlRefusalCode, detail: string): never {
    throw new Stop(at, code, detail)
  }

  /** The element tree from its first `<` to its last `>`, without recursion. */
  #tree(): XmlElement {
    const text = this.#text
    const { maxDepth, maxElements } = this.#limits
    let scope = NameScope.root()
    const scopes: NameScope[] = []
    // The children read so far of every open element, innermost last, and where those of each begin: each list is cut to its size.
    const children: XmlElement[] = []
    const firstChild: number[] = []
    const pendingOf: (string | undefined)[] = []
    let depth = 0
    let count = 0
    let current: XmlElement | undefined
    for (;;) {
      // Here #pos stands on the `<` of a start tag.
      if (++count > maxElements) this.#stop(this.#pos, 'too-many-elements', String(maxElements))
      const outer = scope
      const start = this.#pos
      this.#pos++
      const nameEnd = this.#readName('an element name')
      const hash = this.#hash
      const colon = this.#colon
      let attributes: XmlAttribute[] | undefined
      let code = text.charCodeAt(nameEnd)
      if (code !== greater && code !== slash) {
        const raw = this.#rawAttributes(nameEnd)
        if (raw !== undefined) {
          scope = this.#declare(scope, raw)
          attributes = this.#resolveAttributes(scope, raw)
        }
        code = text.charCodeAt(this.#pos)
      }
      const name = scope.elementName(text, start + 1, nameEnd, colon, hash)
      if (name === undefined)
        this.#stop(start + 1, 'namespace', `${text.slice(start + 1, nameEnd)}: prefix not declared`)
      if (name.namespace === reservedXmlns) this.#stop(start + 1, 'namespace', name.qname)
      const element = new XmlElement(this.#source, name, current, start)
      if (attributes !== undefined) element.attributes = attributes
      if (current !== undefined) children.push(element)
      if (code === slash) {
        if (text.charCodeAt(this.#pos + 1) !== greater) this.#unexpected(this.#pos + 1, '">" after "/"')
        this.#pos += 2
        scope = outer
        if (current === undefined) return element
      } else {
        this.#pos++
        if (depth >= maxDepth) this.#stop(start, 'too-deep', String(maxDepth))
        scopes[depth] = outer
        firstChild[depth] = children.length
        pendingOf[depth] = undefined
        depth++
        current = element
      }
      // Content of `current` up to the next start tag; end tags on the way close elements.
      for (;;) {
        const runStart = this.#pos
        const runEnd = text.indexOf('<', runStart)
        if (runEnd < 0) this.#stop(text.length, 'truncated', `<${current.name.qname}> is not closed`)
        const next = text.charCodeAt(runEnd + 1)
        if (next === slash) {
          const first = firstChild[depth - 1]!
          const parental = children.length > first
          if (parental) {
            current.children = children.slice(first)
            children.length = first
          }
          const pending = pendingOf[depth - 1]
          if (!parental && pending === undefined && !this.#special(runStart, runEnd)) {
            current.textStart = runStart
            current.textEnd = runEnd
          } else {
            const last = this.#run(runStart, runEnd)
            const whole = parental && isBlank(last) ? (pending ?? '') : (pending ?? '') + last
            if (whole !== '' && !(parental && isBlank(whole))) {
              current.textEnd = runEnd
              this.#source.assembled.set(current, whole)
            }
          }
          this.#endTag(current, runEnd)
          depth--
          scope = scopes[depth]!
          const parent: XmlElement | undefined = current.parent
          if (parent === undefined) return current
          current = parent
          continue
        }
        if (next === exclamation || next === question) {
          let run = this.#run(runStart, runEnd)
          this.#pos = runEnd
          if (text.startsWith('<![CDATA[', runEnd)) run += this.#section()
          else if (next === question) this.#instruction()
          else this.#comment()
          if (run !== '') pendingOf[depth - 1] = (pendingOf[depth - 1] ?? '') + run
          continue
        }
        if (this.#special(runStart, runEnd) || !isBlankRange(text, runStart, runEnd))
          pendingOf[depth - 1] = (pendingOf[depth - 1] ?? '') + this.#run(runStart, runEnd)
        this.#pos = runEnd
        break
      }
    }
  }

  #endTag(element: XmlElement, at: number): void {
    const text = this.#text
    const qname = element.name.qname
    let end = at + 2 + qname.length
    if (!text.startsWith(qname, at + 2) || (text.charCodeAt(end) !== greater && !isSpace(text.charCodeAt(end)))) {
      if (text.indexOf('>', at) < 0) this.#stop(text.length, 'truncated', `</${qname}>`)
      this.#stop(at, 'malformed', `expected </${qname}>`)
    }
    while (isSpace(text.charCodeAt(end))) end++
    if (text.charCodeAt(end) !== greater) this.#unexpected(end, '">"')
    this.#pos = end + 1
  }

  /** Reads a qualified name at #pos and returns its end; leaves #pos there, its hash and colon in the fields. */
  #readName(what: string): number {
    const text = this.#text
    const begin = this.#pos
    let at = begin
    let colon = -1
    let hash = 0
    let first = true
    for (;;) {
      let code = text.charCodeAt(at)
      let width = 1
      if (code === colonCode) {
        if (colon >= 0 || first) this.#stop(at, 'namespace', text.slice(begin, at + 1))
        colon = at
        first = true
      } else {
        if (code >= 0xd800 && code < 0xdc00) {
          code = text.codePointAt(at)!
          width = 2
        }
        if (!(first ? isNameStart(code) : isNamePart(code))) break
        first = false
      }
      hash = (Math.imul(hash, 31) + code) | 0
      at += width
    }
    if (first) {
      if (colon >= 0 && at < text.length) this.#stop(at, 'namespace', text.slice(begin, at))
      this.#unexpected(at, what)
    }
    if (at - begin > this.#limits.maxNameLength) this.#stop(begin, 'name-too-long', String(this.#limits.maxNameLength))
    this.#hash = hash
    this.#colon = colon
    this.#pos = at
    return at
  }

  /** Reads the attributes of a start tag from `at`; leaves #pos on the closing `>` or `/`. */
  #rawAttributes(at: number): RawAttribute[] | undefined {
    const text = this.#text
    let found: RawAttribute[] | undefined
    for (;;) {
      const before = at
      while (isSpace(text.charCodeAt(at))) at++
      const code = text.charCodeAt(at)
      if (code === greater || code === slash) {
        this.#pos = at
        return found
      }
      if (at === before) this.#unexpected(at, 'white space, ">" or "/>"')
      this.#pos = at
      const start = at
      const nameEnd = this.#readName('an attribute name')
      const hash = this.#hash
      const colon = this.#colon
      at = nameEnd
      while (isSpace(text.charCodeAt(at))) at++
      if (text.charCodeAt(at) !== equals) this.#unexpected(at, '"=" after an attribute name')
      at++
      while (isSpace(text.charCodeAt(at))) at++
      const quote = text.charCodeAt(at)
      if (quote !== doubleQuote && quote !== singleQuote) this.#unexpected(at, 'a quoted attribute value')
      const valueStart = ++at
      let plain = true
      for (;;) {
        const code = text.charCodeAt(at)
        if (code === quote) break
        if (code === less) this.#stop(at, 'malformed', '"<" in an attribute value')
        if (code === ampersand || code < 0x20) plain = false
        else if (code !== code) this.#stop(at, 'truncated', 'an attribute value is not closed')
        at++
      }
      const value = plain ? text.slice(valueStart, at) : this.#attributeValue(valueStart, at)
      at++
      const raw = { start, nameEnd, colon, hash, value }
      if (found === undefined) found = [raw]
      else found.push(raw)
      if (found.length > this.#limits.maxAttributes)
        this.#stop(start, 'too-many-attributes', String(this.#limits.maxAttributes))
    }
  }

  #attributeValue(start: number, end: number): string {
    const text = this.#text
    let value = ''
    let from = start
    for (let at = start; at < end;) {
      const code = text.charCodeAt(at)
      if (code === ampersand) {
        value += text.slice(from, at) + this.#reference(at)
        at = from = this.#pos
      } else if (code < 0x20) {
        value += `${text.slice(from, at)} `
        at = from = at + 1
      } else at++
    }
    return value + text.slice(from, end)
  }

  /** A scope with the namespace declarations of this start tag, or the outer one when there are none. */
  #declare(outer: NameScope, raw: readonly RawAttribute[]): NameScope {
    const text = this.#text
    let scope: NameScope | undefined
    for (const attribute of raw) {
      const { start, nameEnd, colon, value } = attribute
      if (!text.startsWith('xmlns', start)) continue
      if (nameEnd !== start + 5 && colon !== start + 5) continue
      const prefix = colon < 0 ? '' : text.slice(colon + 1, nameEnd)
      scope ??= outer.inner()
      const fault = scope.bind(prefix, value)
      if (fault === 'again') this.#stop(start, 'duplicate-attribute', text.slice(start, nameEnd))
      if (fault === 'reserved') this.#stop(start, 'namespace', `${text.slice(start, nameEnd)}="${value}"`)
    }
    return scope ?? outer
  }

  /** The attributes of a start tag other than namespace declarations, or undefined when there are none. */
  #resolveAttributes(scope: NameScope, raw: readonly RawAttribute[]): XmlAttribute[] | undefined {
    const text = this.#text
    let attributes: XmlAttribute[] | undefined
    for (const { start, nameEnd, colon, hash, value } of raw) {
      if (text.startsWith('xmlns', start) && (nameEnd === start + 5 || colon === start + 5)) continue
      const name = scope.attributeName(text, start, nameEnd, colon, hash)
      if (name === undefined) this.#stop(start, 'namespace', `${text.slice(start, nameEnd)}: prefix not declared`)
      if (name.namespace === reservedXmlns) this.#stop(start, 'namespace', text.slice(start, nameEnd))
      if (attributes === undefined) {
        attributes = [{ name, value, start }]
        continue
      }
      for (const other of attributes)
        if (other.name === name || (other.name.local === name.local && other.name.namespace === name.namespace))
          this.#stop(start, 'duplicate-attribute', name.qname)
      attributes.push({ name, value, start })
    }
    // A list that grew has room for more: it is cut to its size.
    return attributes !== undefined && attributes.length > 1 ? attributes.slice() : attributes
  }

  /** Whether a run of text holds a reference or a `]]>`, which plain text may not. */
  #special(start: number, end: number): boolean {
    const text = this.#text
    if (this.#nextReference >= 0 && this.#nextReference < start) this.#nextReference = text.indexOf('&', start)
    if (this.#nextSectionEnd >= 0 && this.#nextSectionEnd < start) this.#nextSectionEnd = text.indexOf(']]>', start)
    return (
      (this.#nextReference >= 0 && this.#nextReference < end) ||
      (this.#nextSectionEnd >= 0 && this.#nextSectionEnd < end)
    )
  }

  /** A run of character data with its references replaced. */
  #run(start: number, end: number): string {
    const text = this.#text
    if (start === end) return ''
    if (!this.#special(start, end)) return text.slice(start, end)
    if (this.#nextSectionEnd >= 0 && this.#nextSectionEnd < end)
      this.#stop(this.#nextSectionEnd, 'malformed', '"]]>" in text')
    const parts: string[] = []
    let from = start
    while (this.#nextReference >= 0 && this.#nextReference < end) {
      parts.push(text.slice(from, this.#nextReference), this.#reference(this.#nextReference))
      from = this.#pos
      this.#nextReference = text.indexOf('&', from)
    }
    parts.push(text.slice(from, end))
    return parts.join('')
  }

  /** The character that a reference at `at` stands for; leaves #pos behind its semicolon. */
  #reference(at: number): string {
    const window = this.#text.slice(at, at + longestReference)
    const match = /^&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([^;<&\s#][^;<&\s]*));/.exec(window)
    if (match === null) {
      if (/^&#x?0*[0-9a-fA-F]{8,}/.test(window)) this.#stop(at, 'character', window.slice(1, 12))
      this.#stop(at, 'malformed', '"&" that starts no reference; write "&amp;"')
    }
    this.#pos = at + match[0].length
    if (match[3] !== undefined) {
      const character = Object.hasOwn(predefined, match[3]) ? predefined[match[3]] : undefined
      if (character === undefined) this.#stop(at, 'entity', match[3])
      return character
    }
    const code = match[1] !== undefined ? Number.parseInt(match[1], 16) : Number.parseInt(match[2]!, 10)
    if (!isXmlCharacter(code)) this.#stop(at, 'character', codePoint(code))
    return String.fromCodePoint(code)
  }

  #section(): string {
    const start = this.#pos + 9
    const end = this.#text.indexOf(']]>', start)
    if (end < 0) this.#stop(this.#text.length, 'truncated', 'a CDATA section is not closed')
    this.#pos = end + 3
    return this.#text.slice(start, end)
  }

  #comment(): void {
    const text = this.#text
    const at = this.#pos
    if (!text.startsWith('<!--', at)) {
      if (text.startsWith('<!DOCTYPE', at)) this.#stop(at, 'doctype', '')
      if (text.length - at < 9 && ('<![CDATA['.startsWith(text.slice(at)) || '<!DOCTYPE'.startsWith(text.slice(at))))
        this.#stop(text.length, 'truncated', text.slice(at))
      this.#stop(at, 'malformed', 'a declaration stands where none may')
    }
    const end = text.indexOf('--', at + 4)
    if (end < 0) this.#stop(text.length, 'truncated', 'a comment is not closed')
    if (text.charCodeAt(end + 2) !== greater) this.#unexpected(end + 2, '">" after "--" in a comment')
    this.#pos = end + 3
  }

  #instruction(): void {
    const text = this.#text
    const at = this.#pos
    this.#pos = at + 2
    const targetEnd = this.#readName('a processing instruction target')
    if (this.#colon >= 0) this.#stop(at, 'namespace', text.slice(at + 2, targetEnd))
    const target = text.slice(at + 2, targetEnd)
    if (target.toLowerCase() === 'xml') this.#stop(at, 'malformed', 'an XML declaration that is not at the very start')
    const end = text.indexOf('?>', targetEnd)
    if (end < 0) this.#stop(text.length, 'truncated', 'a processing instruction is not closed')
    if (end !== targetEnd && !isSpace(text.charCodeAt(targetEnd)))
      this.#unexpected(targetEnd, 'white space after the target')
    this.#pos = end + 2
  }

  #declaration(): void {
    const text = this.#text
    if (!text.startsWith('<?xml') || !(isSpace(text.charCodeAt(5)) || text.charCodeAt(5) === question)) return
    const end = text.indexOf('?>')
    if (end < 0) this.#stop(text.length, 'truncated', 'the XML declaration is not closed')
    const declaration = text.slice(5, end)
    const grammar =
      /^[ \t\n]+version[ \t\n]*=[ \t\n]*(?:"([a-zA-Z0-9_.:-]+)"|'([a-zA-Z0-9_.:-]+)')(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(?:"[A-Za-z][A-Za-z0-9._-]*"|'[A-Za-z][A-Za-z0-9._-]*'))?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\n]*$/
    const match = grammar.exec(declaration)
    if (match === null) this.#stop(0, 'malformed', 'the XML declaration')
    const version = match[1] ?? match[2] ?? ''
    if (version !== '1.0') this.#stop(0, 'xml-version', version)
    this.#pos = end + 2
  }

  /** White space, comments and instructions outside the root element. */
  #outside(): void {
    const text = this.#text
    for (;;) {
      while (isSpace(text.charCodeAt(this.#pos))) this.#pos++
      if (text.charCodeAt(this.#pos) !== less) {
        if (this.#pos < text.length) this.#unexpected(this.#pos, '"<"')
        return
      }
      const next = text.charCodeAt(this.#pos + 1)
      if (next === question) this.#instruction()
      else if (next === exclamation) this.#comment()
      else return
    }
  }

  #unexpected(at: number, expected: string): never {
    if (at >= this.#text.length) this.#stop(this.#text.length, 'truncated', `expected ${expected}`)
    const found = String.fromCodePoint(this.#text.codePointAt(at)!)
    this.#stop(at, 'malformed', `expected ${expected}, found "${found}"`)
  }
}

interface RawAttribute {
  readonly start: number
  readonly nameEnd: number
  readonly colon: number
  readonly hash: number
  readonly value: string
}

const less = 0x3c
const greater = 0x3e
const slash = 0x2f
const exclamation = 0x21
const question = 0x3f
const equals = 0x3d
const ampersand = 0x26
const colonCode = 0x3a
const doubleQuote = 0x22
const singleQuote = 0x27

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa || code === 0x9
}

function isBlankRange(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false
  return true
}

function isBlank(text: string): boolean {
  return isBlankRange(text, 0, text.length)
}

function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
