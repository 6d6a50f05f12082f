// Between bytes and the element tree.
import {
  parseXml,
  writeXml,
  type XmlElement,
  type XmlName,
  type XmlNode,
  type XmlRefusal,
} from '@heldigital/formats/xml'
import { canonicalName, documentNamespaces, namespaces, newElement, type Element } from './element.ts'

/** Bounds of one notice. The largest official example has 1.8 MB; a lot more than any notice published so far. */
const limits = { maxBytes: 32 * 1024 * 1024, maxDepth: 64, maxElements: 1_000_000 }

export type DocumentResult =
  | { readonly ok: true; readonly root: Element }
  | { readonly ok: false; readonly refusal: XmlRefusal }

/** Reads a notice's bytes into the element tree; the refusal says line, column and why. */
export function readDocument(bytes: Uint8Array): DocumentResult {
  const result = parseXml(bytes, limits)
  if (!result.ok) return result
  const names = new Map<XmlName, string>()
  const nameOf = (name: XmlName): string => {
    let known = names.get(name)
    if (known === undefined) {
      known = canonicalName(name.namespace, name.local)
      names.set(name, known)
    }
    return known
  }
  const convert = (from: XmlElement, parent: Element | undefined): Element => {
    const element = newElement(nameOf(from.name), parent, from.position.line)
    element.text = from.text
    for (const attribute of from.attributes) {
      const { namespace, local } = attribute.name
      element.attributes.push({ name: namespace === '' ? local : `{${namespace}}${local}`, value: attribute.value })
    }
    for (const child of from.children) convert(child, element)
    return element
  }
  return { ok: true, root: convert(result.document.root, undefined) }
}

/** Writes the element tree as an indented UTF-8 document. Foreign namespaces get prefixes `n1`, `n2`, and so on. */
export function writeDocument(root: Element): string {
  const foreign = new Map<string, string>()
  const nameOf = (name: string): string => {
    const match = /^\{(.*)\}(.*)$/.exec(name)
    if (match === null) return name
    const [, uri, local] = match as unknown as [string, string, string]
    let prefix = foreign.get(uri)
    if (prefix === undefined) {
      prefix = `n${foreign.size + 1}`
      foreign.set(uri, prefix)
    }
    return `${prefix}:${local}`
  }
  const convert = (element: Element): XmlNode => {
    const attributes: Record<string, string> = {}
    for (const attribute of element.attributes) attributes[nameOf(attribute.name)] = attribute.value
    return {
      name: nameOf(element.name),
      attributes,
      text: element.text,
      children: element.children.map(convert),
    }
  }
  const tree = convert(root)
  const declared: Record<string, string> = {}
  const own = documentNamespaces[root.name]
  if (own !== undefined) declared[''] = own
  Object.assign(declared, namespaces)
  for (const [uri, prefix] of foreign) declared[prefix] = uri
  return writeXml(tree, { namespaces: declared })
}
