import type { XmlElement } from '../xml/index.ts'
import { Leaf } from './leaf.ts'
import { once } from './rule.ts'
import type { Place } from './rule.ts'

/**
 * Finds elements by name wherever they stand in a document, in the tree or not, for the official rules that are written so.
 * Names are local (`EndpointID`) or with their parent (`PartyIdentification/ID`). The document is walked once for each set of
 * names, whichever are asked for.
 */
export function anywhere<Name extends string>(
  ...names: readonly Name[]
): (document: Place, name: Name) => readonly Leaf[] {
  const wanted = new Map<string, readonly [Name, string][]>()
  for (const name of names) {
    const slash = name.indexOf('/')
    const local = name.slice(slash + 1)
    wanted.set(local, [...(wanted.get(local) ?? []), [name, name.slice(0, Math.max(0, slash))]])
  }
  const index = once((document: Place) => {
    const found = new Map<Name, Leaf[]>(names.map((name) => [name, []]))
    const visit = (element: XmlElement): void => {
      const candidates = wanted.get(element.local)
      if (candidates !== undefined)
        for (const [name, parent] of candidates)
          if (parent === '' || element.parent?.local === parent) found.get(name)?.push(new Leaf(element))
      for (const child of element.children) visit(child)
    }
    visit(document.element)
    return found
  })
  return (document, name) => index(document).get(name) ?? []
}
