import type { XmlElement } from '../xml/index.ts'
import type { Leaf } from './leaf.ts'
import { once } from './rule.ts'
import type { Place } from './rule.ts'

// All official rules that look for elements by name share one walk through the document: each set of elements that a rule
// asks for has a slot, and the walk fills all slots at once.

interface Slot {
  readonly at: number
  /** Local name of the parent, where it matters. */
  readonly parent: string
}

const none: readonly Slot[] = []
const byName = new Map<string, Slot[]>()
const bySuffix: { readonly suffix: string; readonly slot: Slot }[] = []
/** What has been worked out per local name; bounded, since a document can invent names. */
let resolved = new Map<string, readonly Slot[]>()
const mostResolved = 4096
let slots = 0

function slotFor(names: readonly string[]): number {
  const at = slots++
  for (const name of names) {
    const slash = name.indexOf('/')
    const local = name.slice(slash + 1)
    const slot = { at, parent: name.slice(0, Math.max(0, slash)) }
    const before = byName.get(local)
    if (before === undefined) byName.set(local, [slot])
    else before.push(slot)
  }
  resolved = new Map()
  return at
}

function slotsOf(local: string): readonly Slot[] {
  const known = resolved.get(local)
  if (known !== undefined) return known
  const suffixed = bySuffix.filter(({ suffix }) => local.endsWith(suffix)).map(({ slot }) => slot)
  const found = [...(byName.get(local) ?? []), ...suffixed]
  const result = found.length === 0 ? none : found
  if (resolved.size < mostResolved) resolved.set(local, result)
  return result
}

interface Index {
  /** How many slots there were when the document was walked. */
  readonly slots: number
  readonly found: (Leaf[] | undefined)[]
}

const nothing: readonly Leaf[] = Object.freeze([])
const indexOf = once<Place, { index: Index | undefined }>(() => ({ index: undefined }))

function foundIn(document: Place, at: number): readonly Leaf[] {
  const holder = indexOf(document)
  // A family that was loaded after the walk has brought new slots: walk again.
  if (holder.index === undefined || holder.index.slots <= at) {
    const found: (Leaf[] | undefined)[] = []
    walk(document.element, found)
    holder.index = { slots, found }
  }
  return holder.index.found[at] ?? nothing
}

function walk(element: XmlElement, found: (Leaf[] | undefined)[]): void {
  const wanted = slotsOf(element.name.local)
  if (wanted.length > 0) {
    for (const { at, parent } of wanted) {
      if (parent !== '' && element.parent?.name.local !== parent) continue
      const before = found[at]
      if (before === undefined) found[at] = [element]
      else before.push(element)
    }
  }
  const { children } = element
  for (let at = 0; at < children.length; at++) walk(children[at]!, found)
}

/**
 * Finds elements by name wherever they stand in a document, in the tree or not, for the official rules that are written so.
 * Names are local (`EndpointID`) or with their parent (`PartyIdentification/ID`).
 */
export function anywhere<Name extends string>(
  ...names: readonly Name[]
): (document: Place, name: Name) => readonly Leaf[] {
  const at = new Map<Name, number>(names.map((name) => [name, slotFor([name])]))
  return (document, name) => foundIn(document, at.get(name)!)
}

/** Every element that has one of these names, in document order. */
export function everyOne(...names: readonly string[]): (document: Place) => readonly Leaf[] {
  const at = slotFor(names)
  return (document) => foundIn(document, at)
}

/** Every element whose local name ends so, in document order. */
export function everyEndingIn(suffix: string): (document: Place) => readonly Leaf[] {
  const at = slotFor([])
  bySuffix.push({ suffix, slot: { at, parent: '' } })
  resolved = new Map()
  return (document) => foundIn(document, at)
}
