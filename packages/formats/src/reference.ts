/** The reference documentation of a document type, as data: it follows from the definition, so it is never out of step with it. */
import type { CodeList } from './codelists/codelist.ts'
import { resolved } from './definition/compiled.ts'
import type { CompiledAttribute, CompiledField, CompiledGroup, OfficialId } from './definition/compiled.ts'
import { treeOn } from './definition/document.ts'
import type { AnyDocumentType, Release } from './definition/document.ts'
import type { Rule, RuleBlock } from './definition/rule.ts'
import { placesOn } from './definition/tree.ts'
import type { Field, Fields, GroupShape, LeafShape } from './definition/tree.ts'
import type { Severity } from './finding.ts'
import type { Text } from './language.ts'
import { nameOfPart } from './part-names.ts'

/** One place of the tree, in document order. */
export interface ReferencePlace {
  /** Name as it is written, with its prefix where it has one; `@name` for an attribute. */
  readonly name: string
  /** What it is, in words. */
  readonly title: Text
  /** Steps below the root: 1 for a child of the root. */
  readonly depth: number
  /** `1..1`, `0..1`, `1..n`, `0..n`. */
  readonly occurs: string
  /** Business terms. */
  readonly term: string | undefined
  readonly content: 'group' | 'choice' | 'any' | 'text'
  /** What the text must be; undefined for what holds no text. */
  readonly datatype: Text | undefined
  readonly fixed: string | undefined
  /** Identifiers of the code lists, one of which must hold the value. */
  readonly codeLists: readonly string[]
  /** Whether the group is one that stands around it already: its parts are shown there. */
  readonly again: boolean
  /** Official identifiers of the rules that follow from the place: that it is missing, holds a wrong value or what it may not. */
  readonly rules: readonly string[]
}

export interface ReferenceRule {
  readonly id: string
  /** Whether the identifier is one of the specification's. */
  readonly official: boolean
  readonly severity: Severity
  readonly text: Text
  readonly term: string | undefined
  /** First day in force, and first day no longer in force. */
  readonly from: string | undefined
  readonly until: string | undefined
  /** Severity before a day. */
  readonly changed: { readonly before: string; readonly was: Severity } | undefined
}

export interface Reference {
  readonly id: string
  readonly name: Text
  readonly root: string
  readonly namespace: string
  readonly releases: readonly Release[]
  /** Official identifiers of the rules that follow from the root: what may stand in it. */
  readonly rootRules: readonly string[]
  readonly places: readonly ReferencePlace[]
  readonly codeLists: readonly CodeList[]
  readonly rules: readonly ReferenceRule[]
}

/** More places than this are cut off: no type has as many. */
const mostPlaces = 20_000

/** Everything that a definition says, on a day or in its newest release. */
export function referenceOf(type: AnyDocumentType, date?: string): Reference {
  const { definition } = type
  const lists = new Map<string, CodeList>()
  const places: ReferencePlace[] = []

  const listsOf = (shape: LeafShape): readonly string[] => {
    for (const list of shape.codes) lists.set(list.id, list)
    return shape.codes.map(({ id }) => id)
  }

  const place = (
    key: string,
    field: Field,
    depth: number,
    around: readonly GroupShape[],
    compiled: CompiledField | CompiledAttribute | undefined,
  ): void => {
    if (places.length >= mostPlaces) return
    const shape = resolved(field.shape)
    const again = shape.kind === 'group' && around.includes(shape)
    const leaf = shape.kind === 'leaf' ? (shape as LeafShape) : undefined
    places.push({
      name: key,
      title: nameOfPart(definition, key.replace(/^@/, ''), field.term),
      depth,
      occurs: `${field.min}..${field.many ? (Number.isFinite(field.max) ? field.max : 'n') : 1}`,
      term: field.term,
      content: shape.kind === 'leaf' ? 'text' : shape.kind === 'group' && shape.choice === true ? 'choice' : shape.kind,
      datatype: leaf?.datatype.name,
      fixed: leaf?.fixed,
      codeLists: leaf === undefined ? [] : listsOf(leaf),
      again,
      rules: again ? official(compiled?.missingId) : rulesAt(compiled),
    })
    const content = compiled !== undefined && 'content' in compiled && compiled.content !== 'any' && compiled.content
    const attributes = content ? content.attributes : []
    if (leaf !== undefined)
      for (const [name, attribute] of Object.entries(leaf.attributes as Fields))
        place(
          `@${name}`,
          attribute,
          depth + 1,
          around,
          attributes.find(({ key: known }) => known === name),
        )
    if (shape.kind === 'group' && !again && content && content.kind === 'group')
      inside(shape, depth + 1, around, content)
  }

  const inside = (shape: GroupShape, depth: number, around: readonly GroupShape[], compiled: CompiledGroup): void => {
    const within = [...around, shape]
    const parts = new Map<string, CompiledField | CompiledAttribute>([
      ...compiled.attributes.map((each) => [`@${each.key}`, each] as const),
      ...compiled.fields.map((each) => [each.key, each] as const),
    ])
    for (const [key, field] of placesOn(shape.fields as Fields, date)) place(key, field, depth, within, parts.get(key))
  }

  const tree = treeOn(definition, date)
  inside(definition.tree as GroupShape, 1, [], tree)
  return {
    id: definition.id,
    name: definition.name,
    root: definition.root,
    namespace: definition.namespace,
    releases: definition.releases,
    rootRules: official(tree.schemaLocationId, tree.unexpectedId),
    places,
    codeLists: [...lists.values()],
    rules: rulesOf(definition.rules as readonly RuleBlock[]),
  }
}

function official(...ids: readonly OfficialId[]): readonly string[] {
  return [...new Set(ids.filter((id) => typeof id === 'string'))]
}

/** The identifiers of what the structure demands at a place. */
function rulesAt(at: CompiledField | CompiledAttribute | undefined): readonly string[] {
  if (at === undefined) return []
  if (!('content' in at)) return official(at.missingId, at.check?.fixedId, at.check?.codeId, at.check?.datatypeId)
  const { content, missingId, ids } = at
  if (content === 'any') return official(missingId, ids.repeated)
  if (content.kind === 'group') return official(missingId, ids.repeated, content.unexpectedId)
  const { check, unexpectedId } = content
  return official(missingId, ids.repeated, check?.fixedId, check?.codeId, check?.datatypeId, unexpectedId)
}

/** Each rule once, by its identifier, in the order in which rules are judged. */
function rulesOf(blocks: readonly RuleBlock[]): readonly ReferenceRule[] {
  const found = new Map<string, ReferenceRule>()
  for (const { rules } of blocks)
    for (const rule of rules as readonly Rule[]) {
      const { id, severity, text, term, from, until, changed, own } = rule
      const key = `${id} ${from ?? ''} ${until ?? ''}`
      if (!found.has(key)) found.set(key, { id, official: own !== true, severity, text, term, from, until, changed })
    }
  return [...found.values()]
}
