import type { CompiledField, CompiledGroup, CompiledLeaf } from './compiled.ts'
import type { Leaf } from './leaf.ts'
import { nodeOf } from '../xml/index.ts'
import type { XmlElement, XmlNode } from '../xml/index.ts'

/** A view as plain data: what fits the tree, without places. */
export function plainOf(group: CompiledGroup, view: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const value: Record<string, unknown> = {}
  for (const { key } of group.attributes) {
    const leaf = view[`@${key}`] as Leaf | undefined
    if (leaf !== undefined) value[`@${key}`] = leaf.text
  }
  for (const field of group.fields) {
    const part = view[field.key]
    if (part === undefined) continue
    if (!field.many) value[field.key] = plainPart(field, part)
    else if ((part as unknown[]).length > 0)
      value[field.key] = (part as unknown[]).map((each) => plainPart(field, each))
  }
  return value
}

function plainPart(field: CompiledField, part: unknown): unknown {
  const { content } = field
  if (content === 'any') return nodeOf((part as { element: XmlElement }).element)
  if (content.kind === 'group') return plainOf(content, part as Record<string, unknown>)
  const leaf = part as Leaf
  if (content.attributes.length === 0) return leaf.text
  const value: Record<string, string> = { value: leaf.text }
  for (const { key, local, namespace } of content.attributes) {
    const attribute = namespace === '' ? leaf.attribute(key) : leaf.element.attribute(local, namespace)
    if (attribute !== undefined) value[key] = attribute
  }
  return value
}

/** Plain data as what the XML writer takes, in the order of the tree. */
export function nodeFrom(group: CompiledGroup, name: string, value: Readonly<Record<string, unknown>>): XmlNode {
  const children: XmlNode[] = []
  for (const field of group.fields) {
    const part = value[field.key]
    if (part === undefined) continue
    for (const each of Array.isArray(part) ? part : [part]) children.push(partNode(field, each))
  }
  if (group.attributes.length === 0) return { name, children }
  const attributes: Record<string, string> = {}
  for (const { key } of group.attributes) {
    const attribute = value[`@${key}`]
    if (attribute !== undefined) attributes[key] = attribute as string
  }
  return { name, attributes, children }
}

function partNode(field: CompiledField, value: unknown): XmlNode {
  const { content, qname } = field
  if (content === 'any') return value as XmlNode
  if (content.kind === 'group') return nodeFrom(content, qname, value as Record<string, unknown>)
  return leafNode(content, qname, value as string | Record<string, string>)
}

function leafNode(leaf: CompiledLeaf, name: string, value: string | Readonly<Record<string, string>>): XmlNode {
  if (typeof value === 'string') return { name, text: value }
  const attributes: Record<string, string> = {}
  for (const { key } of leaf.attributes) {
    const attribute = value[key]
    if (attribute !== undefined) attributes[key] = attribute
  }
  return { name, attributes, text: value['value'] ?? '' }
}
