// One model of a notice, whatever it was made from: the project's own national profile, or an official SDK folder.
// Reader, writer, form, checks, summary and OCDS know this model only.
import { parsePath, type Path } from './path.ts'
import type { Text } from './text.ts'

/** How a value is written and compared. The words are those of the SDK's `fields.json`. */
export type FieldType =
  | 'text'
  | 'text-multilingual'
  | 'code'
  | 'id'
  | 'id-ref'
  | 'date'
  | 'time'
  | 'number'
  | 'integer'
  | 'amount'
  | 'measure'
  | 'indicator'
  | 'url'
  | 'email'
  | 'phone'

/** A statement about some notice subtypes, under a condition (EFX) or always. */
export interface Constraint {
  readonly subtypes: ReadonlySet<string>
  readonly condition: string | undefined
}

/** A relation that must hold between values: EFX, with the official rule's id. */
export interface Assertion {
  readonly rule: string
  readonly severity: Severity
  /** EFX; the assertion is only judged where this holds. */
  readonly condition: string | undefined
  /** EFX that must be true. */
  readonly test: string
  readonly subtypes: ReadonlySet<string> | undefined
}

export type Severity = 'ERROR' | 'WARN'

export interface CodeListUse {
  readonly id: string
  /** Narrower lists for some subtypes (legal basis, procedure type). */
  readonly tailored: readonly { readonly id: string; readonly subtypes: ReadonlySet<string> }[]
}

export interface NoticeField {
  readonly id: string
  readonly node: NoticeNode
  /** Business term, such as `BT-21`. */
  readonly term: string
  readonly name: string
  readonly type: FieldType
  /** From the node's element to the value. */
  readonly path: Path
  readonly attributeOf: NoticeField | undefined
  readonly attributes: readonly NoticeField[]
  readonly preset: string | undefined
  readonly repeatable: boolean
  readonly maxLength: number | undefined
  readonly pattern: string | undefined
  readonly range: { readonly min: number | undefined; readonly max: number | undefined } | undefined
  readonly codeList: CodeListUse | undefined
  readonly mandatory: readonly Constraint[]
  readonly forbidden: readonly Constraint[]
  readonly assertions: readonly Assertion[]
  /** May not differ from the earlier notice, where the condition (EFX) holds. */
  readonly unchangeable: { readonly condition: string | undefined } | undefined
  readonly privacy: Privacy | undefined
  readonly idScheme: string | undefined
  readonly idSchemes: readonly string[]
}

/** Withheld publication: which companion fields say that a value is withheld, why, and until when (BT-195 to BT-198). */
export interface Privacy {
  readonly code: string
  readonly unpublished: string
  readonly reasonCode: string
  readonly reasonText: string
  readonly publicationDate: string
}

export interface NoticeNode {
  readonly id: string
  readonly parent: NoticeNode | undefined
  /** From the parent node's element; empty for the root. */
  readonly path: Path
  readonly repeatable: boolean
  readonly identifierField: string | undefined
  readonly captionField: string | undefined
  /** Fields that are elements; attributes hang on their field. */
  readonly fields: readonly NoticeField[]
  readonly nodes: readonly NoticeNode[]
  readonly depth: number
}

export interface CodeList {
  readonly id: string
  readonly parent: string | undefined
  readonly version: string | undefined
  readonly codes: ReadonlyMap<string, Text>
}

export type DocumentType = 'PIN' | 'CN' | 'CAN' | 'BRIN'

export interface Subtype {
  readonly id: string
  readonly documentType: DocumentType
  readonly formType: string
  readonly noticeType: string
  readonly legalBasis: string
  readonly form: readonly FormItem[]
}

export type FormItem =
  | {
      readonly kind: 'group'
      readonly id: string
      readonly node: string | undefined
      readonly repeatable: boolean
      readonly section: boolean
      readonly items: readonly FormItem[]
    }
  | {
      readonly kind: 'field'
      readonly id: string
      readonly hidden: boolean
      readonly readOnly: boolean
      readonly preset: string | undefined
    }

export interface NoticeModel {
  readonly source: 'national' | 'sdk'
  /** The version of the eForms SDK whose facts the model holds: `1.14.2`. */
  readonly version: string
  readonly root: NoticeNode
  readonly nodes: ReadonlyMap<string, NoticeNode>
  readonly fields: ReadonlyMap<string, NoticeField>
  readonly subtypes: ReadonlyMap<string, Subtype>
  /** A code list by id, read when first asked for; undefined when the model has none of that name. */
  codeList(id: string): CodeList | undefined
  /** Label by kind and id: `field`, `group`, `node`, `notice`, `code-list`. */
  label(kind: LabelKind, id: string): Text | undefined
  /** Place of a child element among its siblings, from the schemas' sequences; undefined when unknown. */
  order(parent: string, child: string): number | undefined
}

export type LabelKind = 'field' | 'group' | 'node' | 'notice' | 'code-list'

/** What a source says about one node, before it is tied into a tree. */
export interface NodeFacts {
  readonly id: string
  readonly parent?: string | undefined
  readonly path: string
  /** Sequence number of each step of the path in its parent type. */
  readonly order: readonly number[]
  readonly repeatable: boolean
  readonly identifierField?: string | undefined
  readonly captionField?: string | undefined
}

export interface FieldFacts {
  readonly id: string
  readonly node: string
  readonly term: string
  readonly name: string
  readonly type: FieldType
  readonly path: string
  readonly order: readonly number[]
  readonly attributeOf?: string | undefined
  readonly preset?: string | undefined
  readonly repeatable?: boolean | undefined
  readonly maxLength?: number | undefined
  readonly pattern?: string | undefined
  readonly range?: { min: number | undefined; max: number | undefined } | undefined
  readonly codeList?: CodeListUse | undefined
  readonly mandatory?: readonly Constraint[] | undefined
  readonly forbidden?: readonly Constraint[] | undefined
  readonly assertions?: readonly Assertion[] | undefined
  readonly unchangeable?: { condition: string | undefined } | undefined
  readonly privacy?: Privacy | undefined
  readonly idScheme?: string | undefined
  readonly idSchemes?: readonly string[] | undefined
}

export interface ModelFacts {
  readonly source: 'national' | 'sdk'
  readonly version: string
  readonly nodes: readonly NodeFacts[]
  readonly fields: readonly FieldFacts[]
  readonly subtypes: readonly Subtype[]
  codeList(id: string): CodeList | undefined
  label(kind: LabelKind, id: string): Text | undefined
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/**
 * Ties facts into a model: nodes into a tree, fields onto nodes, attributes onto fields.
 * Throws on facts that contradict themselves (a source fault, never a user's).
 */
export function buildModel(facts: ModelFacts): NoticeModel {
  const nodes = new Map<string, Mutable<NoticeNode>>()
  const fields = new Map<string, Mutable<NoticeField>>()
  const orders = new Map<string, number>()
  let root: NoticeNode | undefined
  for (const fact of facts.nodes)
    nodes.set(fact.id, {
      id: fact.id,
      parent: undefined,
      path: fact.parent === undefined ? { text: '', steps: [], attribute: undefined } : parsePath(fact.path),
      repeatable: fact.repeatable,
      identifierField: fact.identifierField,
      captionField: fact.captionField,
      fields: [],
      nodes: [],
      depth: 0,
    })
  for (const fact of facts.nodes) {
    const node = nodes.get(fact.id)!
    if (fact.parent === undefined) {
      root = node
      continue
    }
    const parent = nodes.get(fact.parent)
    if (parent === undefined) throw new Error(`${fact.id} hangs on the unknown node ${fact.parent}`)
    node.parent = parent
    ;(parent.nodes as NoticeNode[]).push(node)
  }
  if (root === undefined) throw new Error('a model needs a root node')
  for (const node of nodes.values()) {
    let depth = 0
    for (let at = node.parent; at !== undefined; at = at.parent) depth++
    node.depth = depth
  }
  const elementName = (node: NoticeNode): string => node.path.steps.at(-1)?.name ?? ''
  const remember = (parent: string, path: Path, order: readonly number[]): void => {
    let above = parent
    path.steps.forEach((step, index) => {
      const place = order[index]
      if (place !== undefined) orders.set(`${above}>${step.name}`, place)
      above = step.name
    })
  }
  for (const fact of facts.nodes) {
    const node = nodes.get(fact.id)!
    if (node.parent !== undefined) remember(elementName(node.parent), node.path, fact.order)
  }
  for (const fact of facts.fields) {
    const node = nodes.get(fact.node)
    if (node === undefined) throw new Error(`${fact.id} hangs on the unknown node ${fact.node}`)
    const path = parsePath(fact.path)
    remember(elementName(node), path, fact.order)
    fields.set(fact.id, {
      id: fact.id,
      node,
      term: fact.term,
      name: fact.name,
      type: fact.type,
      path,
      attributeOf: undefined,
      attributes: [],
      preset: fact.preset,
      repeatable: fact.repeatable ?? false,
      maxLength: fact.maxLength,
      pattern: fact.pattern,
      range: fact.range,
      codeList: fact.codeList,
      mandatory: fact.mandatory ?? [],
      forbidden: fact.forbidden ?? [],
      assertions: fact.assertions ?? [],
      unchangeable: fact.unchangeable,
      privacy: fact.privacy,
      idScheme: fact.idScheme,
      idSchemes: fact.idSchemes ?? [],
    })
  }
  for (const fact of facts.fields) {
    const field = fields.get(fact.id)!
    if (fact.attributeOf === undefined) {
      ;(field.node.fields as NoticeField[]).push(field)
      continue
    }
    const owner = fields.get(fact.attributeOf)
    if (owner === undefined) throw new Error(`${fact.id} is an attribute of the unknown field ${fact.attributeOf}`)
    field.attributeOf = owner
    ;(owner.attributes as NoticeField[]).push(field)
  }
  return {
    source: facts.source,
    version: facts.version,
    root,
    nodes,
    fields,
    subtypes: new Map(facts.subtypes.map((subtype) => [subtype.id, subtype])),
    codeList: memo(facts.codeList),
    label: facts.label,
    order: (parent, child) => orders.get(`${parent}>${child}`),
  }
}

function memo<T>(read: (id: string) => T | undefined): (id: string) => T | undefined {
  const known = new Map<string, T | undefined>()
  return (id) => {
    if (!known.has(id)) known.set(id, read(id))
    return known.get(id)
  }
}

/** The code list that a field uses in a notice of this subtype. */
export function codeListFor(field: NoticeField, subtype: string): string | undefined {
  if (field.codeList === undefined) return undefined
  for (const tailored of field.codeList.tailored) if (tailored.subtypes.has(subtype)) return tailored.id
  return field.codeList.id
}

/** True when a field may never stand in a notice of this subtype. */
export function alwaysForbidden(field: NoticeField, subtype: string): boolean {
  return field.forbidden.some((constraint) => constraint.condition === undefined && constraint.subtypes.has(subtype))
}
