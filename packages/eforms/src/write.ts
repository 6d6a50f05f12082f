// From a draft to a document, with every element where the schemas want it.
import { rootNames } from './checks/structure.ts'
import { attributeOf, newElement, type Element } from './element.ts'
import type { DraftNode, DraftValue, KeptElement, NoticeDraft } from './draft.ts'
import type { NoticeField, NoticeModel, NoticeNode } from './model.ts'
import { select, type Predicate, type Step } from './path.ts'
import { nationalAliases } from './profile.ts'

/** Builds the element tree of a draft. A field or node that the model does not have is left out; `kept` content is not. */
export function treeOf(model: NoticeModel, draft: NoticeDraft): Element {
  const subtype = model.subtypes.get(nationalAliases[draft.subtype] ?? draft.subtype)
  const root = newElement(subtype === undefined ? 'ContractNotice' : rootNames[subtype.documentType])
  new Builder(model).fill(model.root, draft.root, root)
  arrange(model, root)
  return root
}

class Builder {
  private readonly model: NoticeModel
  /** Elements that later paths may pass through, by the step as written. */
  private readonly shared = new Map<Element, Map<string, Element>>()

  constructor(model: NoticeModel) {
    this.model = model
  }

  fill(node: NoticeNode, draft: DraftNode, element: Element): void {
    for (const [id, values] of Object.entries(draft.values)) {
      const field = this.model.fields.get(id)
      if (field === undefined || field.attributeOf !== undefined || field.node !== node) continue
      for (const value of values) this.addValue(field, value, element)
    }
    for (const [id, drafts] of Object.entries(draft.nodes)) {
      const child = this.model.nodes.get(id)
      if (child === undefined || child.parent !== node) continue
      for (const each of drafts) this.addNode(child, each, element)
    }
    for (const kept of draft.kept ?? []) {
      const at = this.passThrough(element, kept.path)
      if (kept.attribute !== undefined) at.attributes.push(kept.attribute)
      if (kept.element !== undefined) {
        const added = addKept(kept.element, at)
        cameAfter.set(added, kept.after)
      }
    }
  }

  private addValue(field: NoticeField, value: DraftValue, element: Element): void {
    const steps = field.path.steps
    const last = steps.at(-1)
    if (last === undefined) return
    const container = this.container(element, steps.slice(0, -1), last.name)
    const leaf = newElement(last.name, container)
    leaf.text = value.value
    for (const attribute of field.attributes) {
      const name = attribute.path.attribute
      if (name === undefined) continue
      const text = value[name] ?? attribute.preset
      if (text !== undefined && text !== '') leaf.attributes.push({ name, value: text })
    }
    for (const [name, text] of Object.entries(value))
      if (name !== 'value' && text !== '' && attributeOf(leaf, name) === undefined)
        leaf.attributes.push({ name, value: text })
    settle(leaf, last.predicates)
    this.settleAll(element, steps.slice(0, -1), container)
  }

  private addNode(node: NoticeNode, draft: DraftNode, element: Element): void {
    const steps = node.path.steps
    const last = steps.at(-1)
    if (last === undefined) return
    const container = this.container(element, steps.slice(0, -1), undefined)
    let leaf = node.repeatable ? undefined : this.shared.get(container)?.get(last.text)
    if (leaf === undefined) {
      leaf = newElement(last.name, container)
      if (!node.repeatable) this.share(container, last.text, leaf)
    }
    this.fill(node, draft, leaf)
    settle(leaf, last.predicates)
    this.settleAll(element, steps.slice(0, -1), container)
  }

  /**
   * The element that a path's last step hangs in. Paths share the elements they have in common, but a container that already
   * holds such a value gets a sibling: one name to a PartyName, one line to an AddressLine.
   */
  private container(from: Element, steps: readonly Step[], value: string | undefined): Element {
    let at = from
    steps.forEach((step, index) => {
      let next = this.shared.get(at)?.get(step.text)
      const holdsValue =
        value !== undefined && index === steps.length - 1 && next?.children.some((child) => child.name === value)
      if (next === undefined || holdsValue === true) {
        next = newElement(step.name, at)
        this.share(at, step.text, next)
      }
      at = next
    })
    return at
  }

  private settleAll(from: Element, steps: readonly Step[], innermost: Element): void {
    let at: Element | undefined = innermost
    for (let index = steps.length - 1; index >= 0 && at !== undefined && at !== from; index--) {
      settle(at, steps[index]!.predicates)
      at = at.parent
    }
  }

  private share(parent: Element, step: string, element: Element): void {
    let steps = this.shared.get(parent)
    if (steps === undefined) {
      steps = new Map()
      this.shared.set(parent, steps)
    }
    steps.set(step, element)
  }

  private passThrough(from: Element, path: readonly string[]): Element {
    let at = from
    for (const name of path) at = at.children.find((child) => child.name === name) ?? newElement(name, at)
    return at
  }
}

/** Makes an element be what the path that led to it says it is: `[cbc:ID/@schemeName='Lot']` has such an ID. */
function settle(element: Element, predicates: readonly Predicate[]): void {
  for (const predicate of predicates) {
    if (predicate.kind !== 'equals') continue
    const { operand } = predicate
    const wanted = predicate.values[0]!
    let from: Element | undefined = element
    for (let up = 0; up < operand.up && from !== undefined; up++) from = from.parent
    if (from === undefined) continue
    const found = select(from, operand.steps)
    if (operand.end === 'attribute') {
      if (found.some((each) => attributeOf(each, operand.attribute) === wanted)) continue
      const bare =
        found.find((each) => attributeOf(each, operand.attribute) === undefined) ?? create(from, operand.steps)
      bare.attributes.push({ name: operand.attribute, value: wanted })
    } else {
      if (found.some((each) => predicate.values.includes(each.text.trim()))) continue
      create(from, operand.steps).text = wanted
    }
  }
}

function create(from: Element, steps: readonly Step[]): Element {
  let at = from
  steps.forEach((step, index) => {
    const existing = index < steps.length - 1 ? at.children.find((child) => child.name === step.name) : undefined
    at = existing ?? newElement(step.name, at)
  })
  return at
}

/** Where a kept element stood, until it is put back there. */
const cameAfter = new WeakMap<Element, string>()

function addKept(kept: KeptElement, parent: Element): Element {
  const element = newElement(kept.name, parent)
  for (const [name, value] of Object.entries(kept.attributes ?? {})) element.attributes.push({ name, value })
  element.text = kept.text ?? ''
  for (const child of kept.children ?? []) addKept(child, element)
  return element
}

/** Sorts every element's children by the schemas' sequence; kept content goes back after the sibling it came after. */
function arrange(model: NoticeModel, element: Element): void {
  const parent = element.parent === undefined ? '' : element.name
  const known: { child: Element; place: number }[] = []
  const kept: Element[] = []
  for (const child of element.children) {
    arrange(model, child)
    const place = model.order(parent, child.name)
    if (place === undefined) kept.push(child)
    else known.push({ child, place })
  }
  known.sort((a, b) => a.place - b.place)
  const sorted = known.map(({ child }) => child)
  for (const child of kept) {
    const after = cameAfter.get(child)
    const at =
      after === undefined ? sorted.length : after === '' ? 0 : sorted.findLastIndex((each) => each.name === after) + 1
    sorted.splice(after !== undefined && after !== '' && at === 0 ? sorted.length : at, 0, child)
  }
  element.children.splice(0, element.children.length, ...sorted)
}
