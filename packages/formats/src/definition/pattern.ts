import { collapsed } from './leaf.ts'
import type { Leaf } from './leaf.ts'
import { once } from './rule.ts'
import type { Place, Rule, RuleBlock } from './rule.ts'
import type { XmlElement } from '../xml/index.ts'

// Official rules are often written in patterns: an ordered list of templates, each of which says by a path which elements it
// concerns. An element is judged by the first template of a pattern that matches it, and by no other of that pattern.

/** The rules on the elements that a path matches: see `at`. */
export interface Template {
  readonly paths: readonly Path[]
  readonly rules: readonly Rule<Leaf, Place>[]
}

interface Step {
  /** Local name, or `*`. */
  readonly name: string
  readonly predicates: readonly Predicate[]
  /** Whether any number of elements may stand between this step and the one before it. */
  readonly deep: boolean
}

interface Predicate {
  /** Name of an attribute, or of a child element. */
  readonly name: string
  readonly isAttribute: boolean
  readonly equal: boolean
  /** What the value is (or is not) with white space collapsed; undefined where it only must be there. */
  readonly value: string | undefined
}

interface Path {
  readonly steps: readonly Step[]
  readonly fromRoot: boolean
}

/**
 * A template. `paths` are local names from the outside in, several separated by ` | `:
 *
 * - `Party/EndpointID`: an EndpointID in a Party, wherever it stands; `/Tender/ID`: only that of the root.
 * - `Country//IdentificationCode`: at any depth in a Country; `*`: any element.
 * - `Flag[.='true']`: where the value is so; `Reference[later]`: all of that name but the first.
 * - `Slot[@name='City']`, `Reference[DocumentTypeCode='REQ']`, `ID[@schemeID]`, `Value[@xsi:type!='x']`: only where it is so.
 */
export function at(paths: string, ...rules: readonly Rule<Leaf, Place>[]): Template {
  return { paths: paths.split(' | ').map(parsePath), rules }
}

function parsePath(text: string): Path {
  const fromRoot = text.startsWith('/') && !text.startsWith('//')
  const steps: Step[] = []
  const pattern = /(\/\/?)?([\w.*-]+)((?:\[[^\]]*\])*)/gy
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const predicates = [...match[3]!.matchAll(/\[(@?)([\w:.-]+)(?:(!?=)'([^']*)')?\]/g)].map((found) => ({
      name: found[2]!,
      isAttribute: found[1] === '@',
      equal: found[3] !== '!=',
      value: found[4],
    }))
    steps.push({ name: match[2]!, predicates, deep: match[1] === '//' })
    if (pattern.lastIndex === text.length) return { steps, fromRoot }
  }
  throw new Error(`${text} is no path of a template`)
}

function matches({ steps, fromRoot }: Path, element: XmlElement): boolean {
  return matchesFrom(steps, steps.length - 1, element, fromRoot)
}

function matchesFrom(steps: readonly Step[], index: number, element: XmlElement, fromRoot: boolean): boolean {
  const step = steps[index]!
  if (step.name !== '*' && step.name !== element.name.local) return false
  if (!step.predicates.every((predicate) => keeps(element, predicate))) return false
  if (index === 0) return !fromRoot || element.parent === undefined
  for (let outer = element.parent; outer !== undefined; outer = outer.parent) {
    if (matchesFrom(steps, index - 1, outer, fromRoot)) return true
    if (!step.deep) return false
  }
  return false
}

function keeps(element: XmlElement, { name, isAttribute, equal, value }: Predicate): boolean {
  if (name === 'later') return element.parent?.child(element.name.local) !== element
  const values = isAttribute
    ? attributeNamed(element, name)
    : name === '.'
      ? [element.text]
      : element.childrenNamed(name).map(({ text }) => text)
  if (value === undefined) return values.length > 0
  return values.some((found) => (collapsed(found) === value) === equal)
}

const attributeNamespaces: Readonly<Record<string, string>> = {
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  xlink: 'http://www.w3.org/1999/xlink',
}

function attributeNamed(element: XmlElement, name: string): readonly string[] {
  const value = attributeAt(element, name)
  return value === undefined ? [] : [value]
}

/** An attribute by its name as rules write it: `schemeID`, `xsi:type`, `xlink:href`. */
export function attributeAt(element: XmlElement, name: string): string | undefined {
  return element.attribute(
    name.slice(name.indexOf(':') + 1),
    attributeNamespaces[name.slice(0, Math.max(0, name.indexOf(':')))] ?? '',
  )
}

/** The rules of a pattern: each element is judged by the first template that matches it. One walk serves all templates. */
export function pattern(...templates: readonly Template[]): readonly RuleBlock<Place>[] {
  const byName = new Map<string, { readonly path: Path; readonly index: number }[]>()
  const anyName: { readonly path: Path; readonly index: number }[] = []
  for (const [index, { paths }] of templates.entries())
    for (const path of paths) {
      const { name } = path.steps.at(-1)!
      const entry = { path, index }
      if (name === '*') anyName.push(entry)
      else byName.set(name, [...(byName.get(name) ?? []), entry])
    }
  const candidates = (local: string) => byName.get(local) ?? anyName
  if (anyName.length > 0)
    for (const [name, entries] of byName)
      byName.set(
        name,
        [...entries, ...anyName].toSorted((a, b) => a.index - b.index),
      )

  const found = once<Place, readonly Leaf[][]>((document) => {
    const places: Leaf[][] = templates.map(() => [])
    const visit = (element: XmlElement): void => {
      const first = candidates(element.name.local).find(({ path }) => matches(path, element))
      if (first !== undefined) places[first.index]!.push(element)
      for (const child of element.children) visit(child)
    }
    visit(document.element)
    return places
  })
  return templates.map(({ rules }, index) => ({ at: (document: Place) => found(document)[index]!, rules }))
}

const inner = new Map<string, readonly Step[]>()

/**
 * The elements that a path leads to from an element: `Party/PartyName`, `Slot[@name='City']/SlotValue`; `*` is any. Paths are
 * those of the rules, so there are not many.
 */
export function below(element: XmlElement, path: string): readonly XmlElement[] {
  let steps = inner.get(path)
  if (steps === undefined) {
    steps = parsePath(path).steps
    inner.set(path, steps)
  }
  let found: readonly XmlElement[] = [element]
  for (const { name, predicates } of steps) {
    found = found.flatMap((each) => (name === '*' ? each.children : each.childrenNamed(name)))
    if (predicates.length > 0) found = found.filter((each) => predicates.every((predicate) => keeps(each, predicate)))
  }
  return found
}

/** The root of the document that an element stands in. */
export function rootOf(element: XmlElement): XmlElement {
  let root = element
  while (root.parent !== undefined) root = root.parent
  return root
}
