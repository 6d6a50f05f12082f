// Lays a model over a document: which element is which node, which value is which field, and what the model does not know.
import { attributeOf, xpathOf, type Element } from './element.ts'
import type { NoticeField, NoticeModel, NoticeNode } from './model.ts'
import { matches, select } from './path.ts'

/** One occurrence of a node in a document. */
export interface BoundNode {
  readonly node: NoticeNode
  readonly element: Element
  readonly parent: BoundNode | undefined
  readonly nodes: Map<NoticeNode, BoundNode[]>
  readonly values: Map<NoticeField, BoundValue[]>
}

/** One occurrence of a field: an element, or an attribute on it. */
export interface BoundValue {
  readonly field: NoticeField
  readonly element: Element
  readonly attribute: string | undefined
  /** As written. */
  readonly text: string
  readonly owner: BoundNode
}

/** An element or attribute that the model has no place for. It is kept when the notice is written again. */
export interface UnknownContent {
  readonly element: Element
  readonly attribute: string | undefined
}

export interface BoundNotice {
  readonly model: NoticeModel
  readonly root: BoundNode
  readonly unknown: readonly UnknownContent[]
  /** The parts that a node or field claims, so that a finding can be placed on an element. */
  readonly places: ReadonlyMap<Element, NoticeField | NoticeNode>
}

/** Binds a document to a model. Never fails: what does not fit is in `unknown`. */
export function bind(model: NoticeModel, root: Element): BoundNotice {
  const claimed = new Map<Element, NoticeField | NoticeNode | undefined>()
  const bound = bindNode(model.root, root, undefined, claimed)
  const unknown: UnknownContent[] = []
  findUnknown(root, claimed, unknown)
  const places = new Map<Element, NoticeField | NoticeNode>()
  for (const [element, place] of claimed) if (place !== undefined) places.set(element, place)
  return { model, root: bound, unknown, places }
}

function bindNode(
  node: NoticeNode,
  element: Element,
  parent: BoundNode | undefined,
  claimed: Map<Element, NoticeField | NoticeNode | undefined>,
): BoundNode {
  const bound: BoundNode = { node, element, parent, nodes: new Map(), values: new Map() }
  claimed.set(element, node)
  if (element.children.length === 0) return bound
  const present = new Set<string>()
  for (const child of element.children) present.add(child.name)
  for (const field of node.fields) {
    const first = field.path.steps[0]
    if (first === undefined || !present.has(first.name)) continue
    const found = select(element, field.path.steps)
    if (found.length === 0) continue
    const values: BoundValue[] = []
    for (const value of found) {
      claim(value, field, element, claimed)
      values.push({ field, element: value, attribute: undefined, text: value.text, owner: bound })
    }
    bound.values.set(field, values)
    for (const attribute of field.attributes) {
      const name = attribute.path.attribute
      if (name === undefined) continue
      const texts: BoundValue[] = []
      for (const value of found) {
        if (!matches(value, attribute.path.steps.at(-1)?.predicates ?? [])) continue
        const text = attributeOf(value, name)
        if (text !== undefined) texts.push({ field: attribute, element: value, attribute: name, text, owner: bound })
      }
      if (texts.length > 0) bound.values.set(attribute, texts)
    }
  }
  for (const child of node.nodes) {
    const first = child.path.steps[0]
    if (first === undefined || !present.has(first.name)) continue
    const found = select(element, child.path.steps)
    if (found.length === 0) continue
    for (const inner of found) claim(inner, child, element, claimed)
    bound.nodes.set(
      child,
      found.map((inner) => bindNode(child, inner, bound, claimed)),
    )
  }
  return bound
}

/** Marks an element as placed, and the elements between it and the node it hangs on as known containers. */
function claim(
  element: Element,
  place: NoticeField | NoticeNode,
  upTo: Element,
  claimed: Map<Element, NoticeField | NoticeNode | undefined>,
): void {
  if (claimed.get(element) === undefined) claimed.set(element, place)
  for (let at = element.parent; at !== undefined && at !== upTo; at = at.parent)
    if (!claimed.has(at)) claimed.set(at, undefined)
}

function findUnknown(
  element: Element,
  claimed: ReadonlyMap<Element, NoticeField | NoticeNode | undefined>,
  unknown: UnknownContent[],
): void {
  for (const child of element.children) {
    if (!claimed.has(child)) unknown.push({ element: child, attribute: undefined })
    else {
      const place = claimed.get(child)
      if (place === undefined || 'nodes' in place)
        for (const attribute of child.attributes)
          if (!attribute.name.includes(':')) unknown.push({ element: child, attribute: attribute.name })
      findUnknown(child, claimed, unknown)
    }
  }
}

/** All occurrences of a node, in document order. */
export function* everyNode(root: BoundNode): Generator<BoundNode> {
  yield root
  for (const bound of root.nodes.values()) for (const child of bound) yield* everyNode(child)
}

/** The nodes from the root down to one, root first. */
export function lineOf(node: NoticeNode): readonly NoticeNode[] {
  let line = lines.get(node)
  if (line === undefined) {
    const up: NoticeNode[] = []
    for (let at: NoticeNode | undefined = node; at !== undefined; at = at.parent) up.push(at)
    line = up.reverse()
    lines.set(node, line)
  }
  return line
}

const lines = new WeakMap<NoticeNode, readonly NoticeNode[]>()

/** All values of a field below a bound node, in document order. */
export function valuesBelow(from: BoundNode, field: NoticeField): BoundValue[] {
  const line = lineOf(field.node)
  const start = line.indexOf(from.node)
  if (start < 0) return []
  return valuesDown(from, line, start + 1, field)
}

/** All values of a field in the line of a bound node: climbs to the nearest node they share, then down. */
export function valuesNear(from: BoundNode, field: NoticeField): BoundValue[] {
  const line = lineOf(field.node)
  let at = from
  while (line[at.node.depth] !== at.node) {
    if (at.parent === undefined) return []
    at = at.parent
  }
  return valuesDown(at, line, at.node.depth + 1, field)
}

function valuesDown(from: BoundNode, line: readonly NoticeNode[], depth: number, field: NoticeField): BoundValue[] {
  const next = line[depth]
  if (next === undefined) return from.values.get(field) ?? []
  const children = from.nodes.get(next)
  if (children === undefined) return []
  if (children.length === 1) return valuesDown(children[0]!, line, depth + 1, field)
  return children.flatMap((child) => valuesDown(child, line, depth + 1, field))
}

/** All occurrences of a node below (or at) a bound node. */
export function nodesBelow(from: BoundNode, node: NoticeNode): BoundNode[] {
  const line = lineOf(node)
  let found = [from]
  for (let depth = from.node.depth + 1; depth < line.length; depth++) {
    const next = line[depth]!
    found = found.flatMap((bound) => bound.nodes.get(next) ?? [])
  }
  return line[from.node.depth] === from.node ? found : []
}

export function placeOf(value: BoundValue): string {
  const path = xpathOf(value.element)
  return value.attribute === undefined ? path : `${path}/@${value.attribute}`
}
