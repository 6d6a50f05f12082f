// The content of a notice as the form, the store and other modules hold it: plain JSON in the shape of the model's nodes.
import type { Profile } from './profile.ts'

/**
 * One value. Attributes that differ from their preset stand beside it by name: `{ value: '100', currencyID: 'NOK' }`.
 * An empty attribute is left out of the document.
 */
export interface DraftValue {
  value: string
  [attribute: string]: string
}

/** One occurrence of a node: its fields by id, and the nodes below it by id. */
export interface DraftNode {
  values: Record<string, DraftValue[]>
  nodes: Record<string, DraftNode[]>
  /** Content without a place in the model, kept as it was. */
  kept?: KeptContent[]
}

export interface KeptContent {
  /** Element names from the node down to where the content hangs. */
  path: string[]
  /** Name of the sibling it came after; empty when it came first. */
  after: string
  element?: KeptElement
  attribute?: { name: string; value: string }
}

export interface KeptElement {
  name: string
  attributes?: Record<string, string>
  text?: string
  children?: KeptElement[]
}

export interface NoticeDraft {
  profile: Profile
  /** Version of the eForms SDK, `1.14`. */
  sdk: string
  subtype: string
  root: DraftNode
}

export function emptyNode(): DraftNode {
  return { values: {}, nodes: {} }
}

/** All values of a field anywhere in a draft, in document order. */
export function draftValues(from: NoticeDraft | DraftNode, field: string): DraftValue[] {
  const found: DraftValue[] = []
  const walk = (node: DraftNode): void => {
    found.push(...(node.values[field] ?? []))
    for (const nodes of Object.values(node.nodes)) nodes.forEach(walk)
  }
  walk('root' in from ? from.root : from)
  return found
}

/** The first value of a field anywhere in a draft, or undefined. */
export function draftText(from: NoticeDraft | DraftNode, field: string): string | undefined {
  return draftValues(from, field)[0]?.value
}

/** All occurrences of a node anywhere in a draft, in document order. */
export function draftNodes(from: NoticeDraft | DraftNode, node: string): DraftNode[] {
  const found: DraftNode[] = []
  const walk = (at: DraftNode): void => {
    for (const [id, nodes] of Object.entries(at.nodes))
      for (const child of nodes) {
        if (id === node) found.push(child)
        walk(child)
      }
  }
  walk('root' in from ? from.root : from)
  return found
}
