import type { FindingKind } from '../finding.ts'
import type { XmlElement } from '../xml/index.ts'
import type {
  CompiledAttribute,
  OfficialId,
  CompiledField,
  CompiledGroup,
  CompiledLeaf,
  ValueCheck,
} from './compiled.ts'
import { Leaf } from './leaf.ts'

/** A fault that follows from the tree, before it is put into words. */
export interface StructureFault {
  readonly kind: FindingKind
  /** Where it is: the element itself, or the parent of what is missing. */
  readonly element: XmlElement
  /** The field that was broken, or undefined for what is outside the tree. */
  readonly field: CompiledField | undefined
  readonly officialId: OfficialId
  /** Name of the attribute, or of the missing element. */
  readonly name?: string
  readonly found?: string
  readonly expected?: string
}

type Report = (fault: StructureFault) => void

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance'

/** Nothing but white space, of XML's kind. */
function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0xa && code !== 0xd && code !== 0x9) return false
  }
  return true
}

/** Lays an element onto its tree: gives the view that rules judge, and reports every fault of structure on the way. */
export function bindGroup(
  group: CompiledGroup,
  element: XmlElement,
  report: Report,
  field?: CompiledField,
): Record<string, unknown> {
  const view = new group.View(element)
  let last = -1
  // Too many of one part is one fault, however many they are.
  let excess: Set<CompiledField> | undefined
  for (const child of element.children) {
    let found = group.byLocal.get(child.name.local)
    if (found?.namespace !== child.name.namespace)
      found = child.name.namespace === element.name.namespace ? undefined : group.wildcard
    if (found === undefined) {
      report({
        kind: 'unexpected',
        element: child,
        field: undefined,
        officialId: group.unexpectedId,
        name: child.name.qname,
      })
      continue
    }
    if (found.index < last) report({ kind: 'order', element: child, field: found, officialId: undefined })
    else last = found.index
    const content = found.content
    const part =
      content === 'any'
        ? child
        : content.kind === 'leaf'
          ? bindLeaf(content, child, found, report)
          : bindGroup(content, child, report, found)
    const before = view[found.key]
    if (found.many) {
      const parts = before as unknown[]
      if (parts.length === 0) view[found.key] = [part]
      else parts.push(part)
      if (parts.length === found.max + 1) repeated(child, found, report)
    } else if (before === undefined) view[found.key] = part
    else if (!(excess ??= new Set()).has(found)) {
      excess.add(found)
      repeated(child, found, report)
    }
  }
  if (group.choice && last >= 0) oneOf(group, element, report)
  for (const required of group.required) {
    const part = view[required.key]
    const there = required.many ? (part as unknown[]).length > 0 : part !== undefined
    if (!there)
      report({ kind: 'missing', element, field: required, officialId: required.missingId, name: required.qname })
    else if (required.ids.blank !== undefined && (part as Leaf | undefined)?.value === '')
      report({ kind: 'missing', element, field: required, officialId: required.ids.blank, name: required.qname })
  }
  for (const attribute of group.attributes) {
    const value = element.attribute(attribute.local, attribute.namespace)
    if (value !== undefined) view[`@${attribute.key}`] = new Leaf(element, value)
  }
  if (element.children.length === 0) {
    const text = element.text
    if (isBlank(text) && group.fields.length === 0 && element.attributes.length > 0) {
      // An element that only has attributes says what it has to say.
    } else if (isBlank(text)) report({ kind: 'empty', element, field, officialId: undefined })
    else report({ kind: 'text', element, field, officialId: undefined, found: text })
  } else if (element.text !== '' && !isBlank(element.text))
    report({ kind: 'text', element, field, officialId: undefined, found: element.text })
  if (element.attributes.length > 0 || group.attributes.length > 0)
    bindAttributes(group.attributes, element, field, report, group.schemaLocationId)
  return view
}

/** Of a choice only one part may be there: each that stands beside the first is too many. */
function oneOf(group: CompiledGroup, element: XmlElement, report: Report): void {
  const [first, ...others] = element.children
  for (const other of others)
    if (other.name.local !== first?.name.local) {
      const field = group.byLocal.get(other.name.local)
      if (field !== undefined) report({ kind: 'choice', element: other, field, officialId: undefined })
    }
}

function repeated(element: XmlElement, field: CompiledField, report: Report): void {
  report({ kind: 'repeated', element, field, officialId: field.ids.repeated, expected: String(field.max) })
}

function bindLeaf(leaf: CompiledLeaf, element: XmlElement, field: CompiledField, report: Report): Leaf {
  if (element.children.length > 0) {
    for (const child of element.children)
      report({
        kind: 'unexpected',
        element: child,
        field: undefined,
        officialId: leaf.unexpectedId,
        name: child.name.qname,
      })
  } else if (isBlank(element.text)) {
    report({ kind: 'empty', element, field, officialId: undefined })
    if (leaf.check?.fixed !== undefined || (leaf.check?.codes.length ?? 0) > 0)
      checkCodes(leaf.check!, '', element, field, undefined, report)
  } else if (leaf.check !== undefined) checkValue(leaf.check, element.value, element, field, undefined, report)
  if (element.attributes.length > 0 || leaf.attributes.length > 0)
    bindAttributes(leaf.attributes, element, field, report)
  return element
}

/** `schemaLocationId` is given for the root: attributes of XML Schema are allowed elsewhere. */
function bindAttributes(
  attributes: readonly CompiledAttribute[],
  element: XmlElement,
  field: CompiledField | undefined,
  report: Report,
  schemaLocationId?: string,
): void {
  let known = 0
  for (const attribute of attributes) {
    const value = element.attribute(attribute.local, attribute.namespace)
    if (value === undefined) {
      if (attribute.required)
        report({ kind: 'missing-attribute', element, field, officialId: attribute.missingId, name: attribute.key })
      continue
    }
    known++
    if (attribute.check !== undefined) checkValue(attribute.check, value.trim(), element, field, attribute.key, report)
  }
  if (known === element.attributes.length) return
  for (const { name } of element.attributes) {
    if (attributes.some(({ local, namespace }) => local === name.local && namespace === name.namespace)) continue
    if (name.namespace === schemaInstance) {
      if (schemaLocationId !== undefined)
        report({ kind: 'schema-location', element, field, officialId: schemaLocationId, name: name.qname })
    } else report({ kind: 'unexpected-attribute', element, field, officialId: undefined, name: name.qname })
  }
}

function checkValue(
  check: ValueCheck,
  value: string,
  element: XmlElement,
  field: CompiledField | undefined,
  attribute: string | undefined,
  report: Report,
): void {
  if (check.datatype !== undefined && !check.datatype.allows(value))
    report({
      kind: 'datatype',
      element,
      field,
      officialId: check.datatypeId,
      found: value,
      expected: check.datatype.id,
      ...(attribute === undefined ? {} : { name: attribute }),
    })
  checkCodes(check, value, element, field, attribute, report)
}

function checkCodes(
  check: ValueCheck,
  value: string,
  element: XmlElement,
  field: CompiledField | undefined,
  attribute: string | undefined,
  report: Report,
): void {
  const named = attribute === undefined ? {} : { name: attribute }
  if (check.fixed !== undefined && value !== check.fixed)
    report({ kind: 'fixed', element, field, officialId: check.fixedId, found: value, expected: check.fixed, ...named })
  if (check.codes.length > 0 && !check.codes.some((codes) => codes.has(value)))
    report({
      kind: 'code',
      element,
      field,
      officialId: check.codeId,
      found: value,
      expected: check.listIds.join(', '),
      ...named,
    })
}
