import type { XmlElement } from './tree.ts'
import type { XmlNode } from './write.ts'

const nothingDeclared: ReadonlyMap<string, string> = new Map([['', '']])

/** An element as it stands, with its namespaces made explicit, so that it can be written anywhere. */
export function nodeOf(element: XmlElement, inScope: ReadonlyMap<string, string> = nothingDeclared): XmlNode {
  const attributes: Record<string, string> = {}
  const scope = new Map(inScope)
  const declare = (qname: string, namespace: string): void => {
    const colon = qname.indexOf(':')
    const prefix = colon < 0 ? '' : qname.slice(0, colon)
    if (prefix === 'xml' || scope.get(prefix) === namespace) return
    scope.set(prefix, namespace)
    attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`] = namespace
  }
  declare(element.name.qname, element.name.namespace)
  for (const { name } of element.attributes) if (name.qname.includes(':')) declare(name.qname, name.namespace)
  for (const { name, value } of element.attributes) attributes[name.qname] = value
  const base = { name: element.name.qname, ...(Object.keys(attributes).length === 0 ? {} : { attributes }) }
  return element.children.length > 0
    ? { ...base, children: element.children.map((child) => nodeOf(child, scope)) }
    : { ...base, text: element.text }
}
