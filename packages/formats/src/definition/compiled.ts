import { collapsed } from './leaf.ts'
import type { Datatype } from './datatype.ts'
import type { XmlElement } from '../xml/index.ts'
import { placesOn } from './tree.ts'
import type { AnyShape, Field, FieldIds, Fields, GroupShape, LaterShape, LeafShape, Shape } from './tree.ts'

/** Which namespace and prefix an element of a tree has when its key does not say. */
export interface Syntax {
  /** Prefix to namespace name, as declared on the root when writing. '' is the default namespace. */
  readonly namespaces: Readonly<Record<string, string>>
  /** Prefix of an element with text (`cbc` in UBL). */
  readonly leafPrefix: string
  /** Prefix of an element with elements (`cac` in UBL). */
  readonly groupPrefix: string
}

/**
 * How the generated structure rules of a document type are numbered (Peppol and EHF): prefix, three digits for the
 * place in the whole tree, two for the check at that place. Numbers shift whenever a tree changes.
 */
export interface Numbering {
  /** `PEPPOL-T01-B`. */
  readonly prefix: string
  /**
   * Local names of the groups in which the official rules do not look for strangers, because UBL allows no more in them than
   * the tree has.
   */
  readonly closed?: readonly string[]
  /** Whether the official rules look for elements inside text elements (EHF does, Peppol does not). */
  readonly leaves?: boolean
}

/** Groups that are complete in most Peppol trees. */
export const usuallyClosed: readonly string[] = ['PartyIdentification', 'PartyName', 'AddressLine']

/** A field of a tree made ready for one document type on one date. */
export interface CompiledField {
  readonly key: string
  readonly index: number
  readonly namespace: string
  readonly local: string
  /** Name as written by this software, and in findings about what is missing. */
  readonly qname: string
  /** Path from the root without positions, root included. */
  readonly path: string
  readonly required: boolean
  readonly many: boolean
  readonly max: number
  readonly term: string | undefined
  readonly ids: FieldIds
  readonly content: CompiledGroup | CompiledLeaf | 'any'
  readonly missingId: OfficialId
}

/** An official identifier, none, or `false` where a rule of the document judges the fault instead. */
export type OfficialId = string | false | undefined

export interface CompiledAttribute {
  /** Name as written, with its prefix where it has one (`xlink:href`). */
  readonly key: string
  readonly local: string
  readonly namespace: string
  readonly required: boolean
  readonly term: string | undefined
  readonly check: ValueCheck | undefined
  readonly missingId: OfficialId
}

/** What a value must be; absent when any text will do. */
export interface ValueCheck {
  readonly datatype: Datatype | undefined
  readonly codes: readonly ReadonlySet<string>[]
  readonly listIds: readonly string[]
  readonly fixed: string | undefined
  readonly codeId: OfficialId
  readonly fixedId: OfficialId
  readonly datatypeId: OfficialId
}

export interface CompiledLeaf {
  readonly kind: 'leaf'
  readonly check: ValueCheck | undefined
  readonly attributes: readonly CompiledAttribute[]
  readonly unexpectedId: string | undefined
}

export class CompiledGroup {
  readonly kind = 'group'
  /** Makes a view without any content: what is absent stands on the prototype, so that a view holds only what is there. */
  readonly View: new (element: XmlElement) => Record<string, unknown>
  readonly fields: readonly CompiledField[]
  readonly required: readonly CompiledField[]
  readonly byLocal: ReadonlyMap<string, CompiledField>
  readonly unexpectedId: string | undefined
  readonly schemaLocationId: string | undefined
  /** Whether exactly one of the fields may stand there. */
  readonly choice: boolean
  /** The field that stands for any element of another namespace. */
  readonly wildcard: CompiledField | undefined
  readonly attributes: readonly CompiledAttribute[]

  constructor(
    fields: readonly CompiledField[],
    unexpectedId: string | undefined,
    schemaLocationId: string | undefined,
    choice: boolean,
    attributes: readonly CompiledAttribute[] = [],
  ) {
    this.attributes = attributes
    this.fields = fields
    this.required = fields.filter((field) => field.required)
    this.byLocal = new Map(fields.map((field) => [field.local, field]))
    this.View = viewOf(fields)
    this.unexpectedId = unexpectedId
    this.schemaLocationId = schemaLocationId
    this.choice = choice
    this.wildcard = this.byLocal.get('*')
  }
}

/** A class of its own for each group: every single part undefined, every repeated part the empty list. */
function viewOf(fields: readonly CompiledField[]): CompiledGroup['View'] {
  class View {
    readonly element: XmlElement
    constructor(element: XmlElement) {
      this.element = element
    }
  }
  Object.assign(
    View.prototype,
    Object.fromEntries(fields.map((field) => [field.key, field.many ? nothing : undefined])),
  )
  return View as unknown as CompiledGroup['View']
}

/** The view of a repeated part that does not occur. */
export const nothing: readonly never[] = Object.freeze([])

/** Makes a tree ready: names resolved, code lists of the date, official numbers. Parts are made when first visited. */
export function compileTree(
  root: string,
  tree: GroupShape,
  syntax: Syntax,
  date: string | undefined,
  numbering: Numbering | undefined,
): CompiledGroup {
  const idAt = (node: number, check: number): string | undefined =>
    numbering === undefined
      ? undefined
      : `${numbering.prefix}${String(node).padStart(3, '0')}${String(check).padStart(2, '0')}`

  const sizes = new Map<object, number>()

  const compileGroup = (shape: GroupShape, path: string, node: number): CompiledGroup => {
    let check = 0
    let next = node + 1
    const isRoot = node === 1
    const fields: CompiledField[] = []
    const attributes: CompiledAttribute[] = []
    for (const [key, field] of placesOn(shape.fields, date)) {
      if (key.startsWith('@')) {
        attributes.push(compileAttribute(key.slice(1), field, () => idAt(node, ++check)))
        next++
        continue
      }
      const required = field.min > 0
      const missing = required ? idAt(node, ++check) : undefined
      fields.push(compileField(key, field, fields.length, path, next, field.ids.missing ?? missing))
      next += sizeOf(resolved(field.shape), date, sizes)
    }
    const schemaLocationId = isRoot ? idAt(node, ++check) : undefined
    const local = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1)
    const closed = (numbering?.closed ?? usuallyClosed).includes(local)
    return new CompiledGroup(
      fields,
      closed ? undefined : idAt(node, ++check),
      schemaLocationId,
      shape.choice === true,
      attributes,
    )
  }

  const compileField = (
    key: string,
    field: Field,
    index: number,
    parent: string,
    node: number,
    missingId: OfficialId,
  ): CompiledField => {
    const colon = key.indexOf(':')
    const shape = resolved(field.shape)
    const prefix = colon >= 0 ? key.slice(0, colon) : shape.kind === 'leaf' ? syntax.leafPrefix : syntax.groupPrefix
    const local = key.slice(colon + 1)
    const qname = prefix === '' ? local : `${prefix}:${local}`
    const path = `${parent}/${qname}`
    let content: CompiledField['content'] | undefined
    return {
      key,
      index,
      namespace: syntax.namespaces[prefix] ?? '',
      local,
      qname,
      path,
      required: field.min > 0,
      many: field.many,
      max: field.max,
      term: field.term,
      ids: field.ids,
      missingId,
      get content() {
        return (content ??=
          shape.kind === 'any'
            ? 'any'
            : shape.kind === 'leaf'
              ? compileLeaf(shape, field.ids, node)
              : compileGroup(shape, path, node))
      },
    }
  }

  const compileLeaf = (shape: LeafShape, ids: FieldIds, node: number): CompiledLeaf => {
    let check = 0
    const valued = shape.fixed !== undefined || shape.codes.length > 0
    const valueId = valued ? idAt(node, ++check) : undefined
    const attributes = Object.entries(shape.attributes).map(([key, attribute]) =>
      compileAttribute(key, attribute as Field, () => idAt(node, ++check)),
    )
    return {
      kind: 'leaf',
      check: compileCheck(shape, ids, valueId, valueId),
      attributes,
      unexpectedId: numbering?.leaves === true ? idAt(node, ++check) : undefined,
    }
  }

  const compileAttribute = (key: string, attribute: Field, nextId: () => string | undefined): CompiledAttribute => {
    const inner = resolved(attribute.shape) as LeafShape
    const fixedId = inner.fixed === undefined ? undefined : nextId()
    const missingId = attribute.ids.missing ?? (attribute.min > 0 ? nextId() : undefined)
    const codeId = inner.codes.length === 0 ? undefined : nextId()
    const colon = key.indexOf(':')
    return {
      key,
      local: key.slice(colon + 1),
      namespace: colon < 0 ? '' : (syntax.namespaces[key.slice(0, colon)] ?? ''),
      required: attribute.min > 0,
      term: attribute.term,
      missingId,
      check: compileCheck(inner, attribute.ids, fixedId, codeId),
    }
  }

  const compileCheck = (
    shape: LeafShape,
    ids: FieldIds,
    fixedId: string | undefined,
    codeId: string | undefined,
  ): ValueCheck | undefined => {
    const anyText = shape.datatype.allows('\0')
    if (anyText && shape.codes.length === 0 && shape.fixed === undefined) return undefined
    return {
      datatype: anyText ? undefined : shape.datatype,
      codes: shape.codes.map((list) => list.codesOn(date)),
      listIds: shape.codes.map((list) => list.id),
      fixed: shape.fixed === undefined ? undefined : collapsed(shape.fixed),
      codeId: ids.code ?? codeId,
      fixedId: ids.fixed ?? fixedId,
      datatypeId: ids.datatype,
    }
  }

  return compileGroup(tree, root, 1)
}

/** A shape itself, where it was named before it was made. */
export function resolved(shape: Shape): GroupShape | LeafShape | AnyShape {
  let at = shape as Shape
  while (at.kind === 'later') at = (at as LaterShape<Shape>).shape()
  return at
}

/** Elements and attributes of a shape, itself included; a shape that holds itself counts as one there. */
function sizeOf(
  shape: GroupShape | LeafShape | AnyShape,
  date: string | undefined,
  sizes: Map<object, number>,
): number {
  const known = sizes.get(shape)
  if (known !== undefined) return known
  sizes.set(shape, 1)
  let size = 1
  if (shape.kind === 'leaf') size += Object.keys(shape.attributes).length
  if (shape.kind === 'group')
    for (const [, field] of placesOn(shape.fields as Fields, date)) size += sizeOf(resolved(field.shape), date, sizes)
  sizes.set(shape, size)
  return size
}
