/** What is written: a qualified name, attributes in order, and either text or children. */
export interface XmlNode {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly text?: string
  readonly children?: readonly XmlNode[]
}

export interface XmlWriteOptions {
  /** Prefix to namespace name, declared on the root; '' is the default namespace. */
  readonly namespaces?: Readonly<Record<string, string>>
  /** Spaces for each level; 0 writes everything on one line. Default 2. */
  readonly indent?: number
}

/** Text as it stands in an element. A character that XML cannot carry becomes U+FFFD. */
export function escapeText(text: string): string {
  if (!/[&<>\r\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/.test(text)) return text
  return carryable(text).replace(/[&<>\r]/g, (character) => textEscapes[character]!)
}

/** Text as it stands in a double-quoted attribute value. A character that XML cannot carry becomes U+FFFD. */
export function escapeAttribute(text: string): string {
  if (!/[&<"\t\n\r\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/.test(text)) return text
  return carryable(text).replace(/[&<"\t\n\r]/g, (character) => attributeEscapes[character]!)
}

/** A whole document as text, with an XML declaration for UTF-8. */
export function writeXml(root: XmlNode, options: XmlWriteOptions = {}): string {
  const parts = ['<?xml version="1.0" encoding="UTF-8"?>\n']
  writeNode(parts, root, 0, options.indent ?? 2, options.namespaces ?? {})
  parts.push('\n')
  return parts.join('')
}

/** A whole document as UTF-8 bytes. */
export function writeXmlBytes(root: XmlNode, options: XmlWriteOptions = {}): Uint8Array {
  return new TextEncoder().encode(writeXml(root, options))
}

function writeNode(
  parts: string[],
  node: XmlNode,
  depth: number,
  indent: number,
  namespaces: Readonly<Record<string, string>> | undefined,
): void {
  const margin = indent > 0 && depth > 0 ? `\n${' '.repeat(indent * depth)}` : ''
  parts.push(margin, '<', node.name)
  for (const [prefix, namespace] of Object.entries(namespaces ?? {}))
    parts.push(prefix === '' ? ' xmlns' : ` xmlns:${prefix}`, '="', escapeAttribute(namespace), '"')
  for (const [name, value] of Object.entries(node.attributes ?? {}))
    parts.push(' ', name, '="', escapeAttribute(value), '"')
  const children = node.children ?? []
  if (children.length > 0) {
    parts.push('>')
    for (const child of children) writeNode(parts, child, depth + 1, indent, undefined)
    parts.push(indent > 0 ? `\n${' '.repeat(indent * depth)}` : '', '</', node.name, '>')
  } else if (node.text !== undefined && node.text !== '') parts.push('>', escapeText(node.text), '</', node.name, '>')
  else parts.push('/>')
}

function carryable(text: string): string {
  return text.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
}

const textEscapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }
const attributeEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}
