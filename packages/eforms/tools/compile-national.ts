// Makes data/national.json, the compact facts of the national profile, from an official SDK folder.
// Run by a maintainer when DFØ moves the national notices to a new SDK version:
//   node packages/eforms/tools/compile-national.ts FOLDER
// The product itself never needs that folder.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEfx } from '../src/efx/parse.ts'
import { alwaysForbidden, type Constraint, type FormItem, type NoticeField, type NoticeModel } from '../src/model.ts'
import { loadSdkFolder } from '../src/sdk-folder.ts'

const subtypes = ['E2', 'E3', 'E4']
const folder = process.argv[2]
if (folder === undefined) throw new Error('name the SDK folder')
const loaded = loadSdkFolder(folder)
if ('code' in loaded) throw new Error(`${loaded.code} ${loaded.path}`)
const model: NoticeModel = loaded
const raw = JSON.parse(readFileSync(join(folder, 'fields/fields.json'), 'utf8')) as {
  fields: { id: string; xsdSequenceOrder: Record<string, number>[] }[]
  xmlStructure: { id: string; xsdSequenceOrder?: Record<string, number>[] }[]
}
const orders = new Map(
  [...raw.fields, ...raw.xmlStructure].map((each) => [
    each.id,
    (each.xsdSequenceOrder ?? []).map((step) => Object.values(step)[0]),
  ]),
)

const standsSomewhere = (field: NoticeField): boolean => !subtypes.every((subtype) => alwaysForbidden(field, subtype))
const usable = [...model.fields.values()].filter(
  (field) => standsSomewhere(field) && (field.attributeOf === undefined || standsSomewhere(field.attributeOf)),
)
const companions = new Set<string>()
for (const field of model.fields.values())
  if (field.privacy !== undefined)
    for (const id of [
      field.privacy.unpublished,
      field.privacy.reasonCode,
      field.privacy.reasonText,
      field.privacy.publicationDate,
    ])
      companions.add(id)
const own = usable.filter((field) => !companions.has(field.id) && !companions.has(field.attributeOf?.id ?? ''))

const conditions: string[] = []
const patterns: string[] = []
const indexIn = (list: string[], text: string): number => {
  const at = list.indexOf(text)
  return at >= 0 ? at : list.push(text) - 1
}

/** `E2 E4` -> index of the condition, or -1 when there is none. */
function presence(constraints: readonly Constraint[]): Record<string, number> | undefined {
  const facts: Record<string, number[]> = {}
  for (const constraint of constraints) {
    const mine = subtypes.filter((subtype) => constraint.subtypes.has(subtype)).join(' ')
    if (mine === '') continue
    ;(facts[mine] ??= []).push(constraint.condition === undefined ? -1 : indexIn(conditions, constraint.condition))
  }
  const entries = Object.entries(facts)
  if (entries.length === 0) return undefined
  return Object.fromEntries(entries.map(([key, value]) => [key, value.length === 1 ? value[0] : value])) as Record<
    string,
    number
  >
}

/** An assertion that only speaks of other subtypes has no place here. */
function speaksOfOthers(condition: string | undefined): boolean {
  if (condition === undefined) return false
  const match = /^\{[^}]+\} \$\{\(?OPP-070-notice (?:in \(([^)]*)\)|== ('[^']*'))\)?(?: and .*)?\}$/.exec(condition)
  if (match === null) return false
  return !subtypes.some((subtype) => (match[1] ?? match[2] ?? '').includes(`'${subtype}'`))
}

/** A relation with a field that may never stand in these notices holds of itself. */
function speaksOfAbsent(test: string): boolean {
  return [...test.matchAll(/(?:BT|OPP|OPT)-\d+(?:\([^()\s]*\))?(?:-[A-Za-z]\w*)*/g)].some(([id]) => {
    const field = model.fields.get(id)
    return field !== undefined && !standsSomewhere(field)
  })
}

const nutsTable = /^\{([^}]+)\} \$\{\((\S+) == 'ALB' and (\S+) in \(nuts-alb-lvl3\)\) or/

function fieldRow(field: NoticeField): unknown[] {
  const facts: Record<string, unknown> = {}
  if (field.attributeOf !== undefined) facts['of'] = field.attributeOf.id
  if (field.preset !== undefined) facts['preset'] = field.preset
  if (field.repeatable) facts['repeats'] = 1
  if (field.maxLength !== undefined) facts['max'] = field.maxLength
  if (field.pattern !== undefined) facts['pattern'] = indexIn(patterns, field.pattern)
  if (field.range !== undefined) facts['range'] = [field.range.min, field.range.max]
  if (field.codeList !== undefined) {
    facts['list'] = field.codeList.id
    const tailored = field.codeList.tailored.flatMap((each) =>
      subtypes.filter((subtype) => each.subtypes.has(subtype)).map((subtype) => [subtype, each.id]),
    )
    if (tailored.length > 0) facts['tailored'] = Object.fromEntries(tailored)
  }
  const must = presence(field.mandatory)
  const mustNot = presence(field.forbidden)
  if (must !== undefined) facts['must'] = must
  if (mustNot !== undefined) facts['mustNot'] = mustNot
  const asserts = field.assertions
    .filter((each) => !speaksOfOthers(each.condition) && !speaksOfAbsent(each.test))
    .map((each) => {
      const table = nutsTable.exec(each.test)
      const test = table === null ? indexIn(conditions, each.test) : `nuts ${table[3]} ${table[2]}`
      const row: unknown[] = [each.rule, each.condition === undefined ? -1 : indexIn(conditions, each.condition), test]
      if (each.severity !== 'ERROR') row.push(each.severity)
      return row
    })
  if (asserts.length > 0) facts['asserts'] = asserts
  if (field.unchangeable !== undefined)
    facts['unchangeable'] =
      field.unchangeable.condition === undefined ? -1 : indexIn(conditions, field.unchangeable.condition)
  if (field.idScheme !== undefined) facts['scheme'] = field.idScheme
  if (field.idSchemes.length > 0) facts['schemes'] = field.idSchemes.join(' ')
  if (field.privacy !== undefined && usable.some((each) => each.id === field.privacy!.unpublished)) {
    const { privacy } = field
    const marker = model.fields.get(privacy.unpublished)!
    const date = model.fields.get(privacy.publicationDate)!
    facts['withheld'] = [
      privacy.code,
      privacy.unpublished.replace(/^BT-195/, ''),
      marker.node.id,
      marker.node.parent!.id,
      marker.node.path.text,
      orders.get(marker.node.id),
      date.assertions[0]?.rule,
    ]
    const seen = marker.forbidden
      .map((each) => /\$\{(\S+) is not present\}/.exec(each.condition ?? '')?.[1])
      .find((each) => each !== undefined)
    if (seen !== undefined && seen !== field.id) (facts['withheld'] as unknown[]).push(seen)
  }
  return [field.id, field.node.id, field.type, field.path.text, orders.get(field.id), facts]
}

const rows = own.map(fieldRow)
const neededNodes = new Set<string>()
for (const field of own)
  for (let node: NoticeField['node'] | undefined = field.node; node !== undefined; node = node.parent)
    neededNodes.add(node.id)
const nodeRows = [...model.nodes.values()]
  .filter((node) => neededNodes.has(node.id))
  .map((node) => {
    const row: unknown[] = [
      node.id,
      node.parent?.id ?? '',
      node.path.text,
      orders.get(node.id),
      node.repeatable ? 1 : 0,
    ]
    if (node.identifierField !== undefined) row.push(node.identifierField, node.captionField ?? '')
    return row
  })

// One tree of groups for the three forms: each line has its depth, the item and the subtypes that show it.
interface Merged {
  item: FormItem
  subtypes: Set<string>
  items: Map<string, Merged>
}
const merged = new Map<string, Merged>()
function merge(into: Map<string, Merged>, items: readonly FormItem[], subtype: string): void {
  for (const item of items) {
    if (item.kind === 'field' && (companions.has(item.id) || !model.fields.has(item.id))) continue
    let entry = into.get(item.id)
    if (entry === undefined) into.set(item.id, (entry = { item, subtypes: new Set(), items: new Map() }))
    entry.subtypes.add(subtype)
    if (item.kind === 'group') merge(entry.items, item.items, subtype)
  }
}
for (const subtype of subtypes) merge(merged, model.subtypes.get(subtype)!.form, subtype)
const formLines: string[] = []
function outline(entries: Map<string, Merged>, depth: number): void {
  for (const { item, subtypes: shown, items } of entries.values()) {
    if (item.kind === 'group' && items.size === 0) continue
    const flags =
      item.kind === 'group'
        ? [item.node ?? '', item.repeatable ? 'repeats' : '', item.section ? 'section' : '']
        : [item.hidden ? 'hidden' : '', item.readOnly ? 'readonly' : '']
    formLines.push(
      [`${' '.repeat(depth)}${item.id}`, [...shown].map((each) => each.slice(1)).join(''), ...flags]
        .join(' ')
        .trimEnd()
        .replaceAll(/(?<=\S) {2,}/g, ' '),
    )
    if (item.kind === 'group') outline(items, depth + 1)
  }
}
outline(merged, 0)

const lists = new Set<string>()
for (const [, , , , , facts] of rows as [string, string, string, string, number[], Record<string, unknown>][]) {
  if (typeof facts['list'] === 'string') lists.add(facts['list'])
  for (const id of Object.values((facts['tailored'] ?? {}) as Record<string, string>)) lists.add(id)
}
for (const text of conditions) for (const match of text.matchAll(/ in \(([a-z][\w-]*)\)/g)) lists.add(match[1]!)
lists.add('lawful-country').add('non-publication-identifier').add('non-publication-justification')

for (const text of conditions) {
  const parsed = parseEfx(text)
  if ('code' in parsed) throw new Error(text)
}
const lines = (items: readonly unknown[]): string => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`
const out = `{
"about": "Facts of the national notices E2, E3 and E4: nodes, fields, conditions (EFX) and the tree of the form. Rows: node [id, parent, path, order, repeats, identifier, caption]; field [id, node, type, path, order, facts]; conditions and patterns are referred to by index, -1 is always.",
"source": "OP-TED/eForms-SDK ${model.version}, fields and notice types E2-E4, CC BY 4.0, European Union; compiled by tools/compile-national.ts",
"version": ${JSON.stringify(model.version)},
"lists": ${JSON.stringify([...lists].sort())},
"patterns": ${lines(patterns)},
"conditions": ${lines(conditions)},
"nodes": ${lines(nodeRows)},
"fields": ${lines(rows)},
"form": ${lines(formLines)}
}
`
writeFileSync(join(import.meta.dirname, '../data/national.json'), out)
console.log(
  `${rows.length} fields, ${nodeRows.length} nodes, ${conditions.length} conditions, ${formLines.length} form lines, ${lists.size} lists, ${out.length} characters`,
)
