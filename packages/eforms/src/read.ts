// From a document to a draft: every value under its field, everything else kept.
import { bind, type BoundNode, type BoundNotice } from './bind.ts'
import { attributeOf, type Element } from './element.ts'
import {
  emptyNode,
  type DraftNode,
  type DraftValue,
  type KeptContent,
  type KeptElement,
  type NoticeDraft,
} from './draft.ts'
import type { NoticeField, NoticeModel } from './model.ts'
import type { NoticeHeader } from './profile.ts'

/** The draft of a bound notice. Nothing of the document is lost: what the model does not know is in `kept`. */
export function draftOf(notice: BoundNotice, header: NoticeHeader): NoticeDraft {
  const drafts = new Map<Element, DraftNode>()
  const root = nodeDraft(notice.root, drafts)
  for (const unknown of notice.unknown) keep(unknown.element, unknown.attribute, drafts)
  return {
    profile: header.profile ?? 'eu',
    sdk: header.sdk ?? notice.model.version.split('.').slice(0, 2).join('.'),
    subtype: header.subtype ?? '',
    root,
  }
}

/** Binds an element tree to a model and reads its draft. */
export function draftOfDocument(model: NoticeModel, root: Element, header: NoticeHeader): NoticeDraft {
  return draftOf(bind(model, root), header)
}

function nodeDraft(bound: BoundNode, drafts: Map<Element, DraftNode>): DraftNode {
  const draft = emptyNode()
  // Two nodes may share an element; what the model does not know is kept with the first.
  if (!drafts.has(bound.element)) drafts.set(bound.element, draft)
  const read = new Set<Element>()
  for (const [field, values] of bound.values) {
    if (field.attributeOf !== undefined || isAlias(field)) continue
    const texts: DraftValue[] = []
    for (const { element, text } of values) {
      if (read.has(element)) continue
      read.add(element)
      texts.push(valueDraft(field, element, text))
    }
    if (texts.length > 0) draft.values[field.id] = texts
  }
  for (const [node, children] of bound.nodes) draft.nodes[node.id] = children.map((child) => nodeDraft(child, drafts))
  return draft
}

/** `OPA-36-Lot-Number` names the number of the measure that `BT-36-Lot` names whole. */
function isAlias(field: NoticeField): boolean {
  return field.id.startsWith('OPA-')
}

function valueDraft(field: NoticeField, element: Element, text: string): DraftValue {
  const value: DraftValue = { value: text }
  for (const attribute of element.attributes) {
    const preset = presetOf(field, attribute.name)
    if (attribute.value !== preset && attribute.name !== 'value') value[attribute.name] = attribute.value
  }
  // An empty attribute is one that the document leaves out although it has a preset.
  for (const owned of field.attributes) {
    const name = owned.path.attribute
    if (name !== undefined && owned.preset !== undefined && attributeOf(element, name) === undefined) value[name] = ''
  }
  return value
}

/** The value an attribute of a field has when nothing else is said. */
export function presetOf(field: NoticeField, attribute: string): string | undefined {
  for (const owned of field.attributes) if (owned.path.attribute === attribute) return owned.preset
  return undefined
}

function keep(element: Element, attribute: string | undefined, drafts: ReadonlyMap<Element, DraftNode>): void {
  const path: string[] = []
  let at: Element | undefined = attribute === undefined ? element.parent : element
  while (at !== undefined && !drafts.has(at)) {
    path.push(at.name)
    at = at.parent
  }
  const draft = at === undefined ? undefined : drafts.get(at)
  if (draft === undefined) return
  path.reverse()
  const kept: KeptContent = { path, after: '' }
  if (attribute === undefined) {
    const siblings = element.parent?.children ?? []
    kept.after = siblings[siblings.indexOf(element) - 1]?.name ?? ''
    kept.element = keptElement(element)
  } else {
    const value = element.attributes.find((each) => each.name === attribute)?.value ?? ''
    kept.attribute = { name: attribute, value }
  }
  ;(draft.kept ??= []).push(kept)
}

function keptElement(element: Element): KeptElement {
  const kept: KeptElement = { name: element.name }
  if (element.attributes.length > 0)
    kept.attributes = Object.fromEntries(element.attributes.map(({ name, value }) => [name, value]))
  if (element.text !== '') kept.text = element.text
  if (element.children.length > 0) kept.children = element.children.map(keptElement)
  return kept
}
