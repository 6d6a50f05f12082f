// Which official identifier a rule carries. fields.json says what is mandatory or forbidden but not under which id; the ids
// are facts kept in data/rule-ids.json, so that findings can be compared with official reports.
import facts from '../../data/rule-ids.json' with { type: 'json' }
import type { NoticeField } from '../model.ts'

const places = new Map(facts.subtypes.map((subtype, index) => [subtype, index + 1]))
const presence: Readonly<Record<string, string | undefined>> = facts.presence
const values: Readonly<Record<string, string | undefined>> = facts.values
const tailored: Readonly<Record<string, string | undefined>> = facts.tailored
const anchors: Readonly<Record<string, string | undefined>> = facts.anchors
const attributesNotAsked = new Set(facts.attributesNotAsked)

/** Id of the rule that a field is mandatory (`M`) or forbidden (`F`) in a subtype. */
export function presenceRule(field: NoticeField, kind: 'M' | 'F', subtype: string): string {
  const number = numberIn(presence[field.id]?.split('|')[kind === 'M' ? 0 : 1], subtype)
  return number === undefined ? `${plain(field.id)}_${kind}` : identifier(field, number)
}

/** Id of the rule about a field's code list, pattern or range. */
export function valueRule(field: NoticeField, kind: 'list' | 'pattern' | 'range'): string {
  for (const entry of values[field.id]?.split(' ') ?? []) {
    const [name, number] = entry.split(':')
    if (name === kind) return identifier(field, Number(number))
  }
  return `${plain(field.id)}_${kind}`
}

/** Id of the rule about the narrower code list of one subtype. */
export function tailoredRule(field: NoticeField, subtype: string): string {
  const number = numberIn(tailored[field.id], subtype)
  return number === undefined ? `${plain(field.id)}_list` : identifier(field, number)
}

/** The node at which an always mandatory field is asked for, when it is not the field's own. */
export function anchorOf(field: NoticeField): string | undefined {
  return anchors[field.id]
}

/** True when a missing attribute is a fault of its own. */
export function attributeAsked(attribute: NoticeField): boolean {
  const name = attribute.path.attribute
  return (name === 'listName' || name === 'currencyID') && !attributesNotAsked.has(attribute.id)
}

export interface NodeRule {
  readonly node: string
  readonly subtypes: ReadonlySet<string>
}

/** Nodes that must be present, and nodes that may not be, by subtype: structure that fields.json does not hold. */
export const requiredNodes: readonly NodeRule[] = nodeRules(facts.requiredNodes)
export const forbiddenNodes: readonly NodeRule[] = nodeRules(facts.forbiddenNodes)

/** `BT-05(a)-notice` as it stands in a rule id: `BT-05_a_-notice`. */
export function plain(fieldId: string): string {
  return fieldId.replaceAll('(', '_').replaceAll(')', '_')
}

function identifier(field: NoticeField, number: number): string {
  const match = /^([A-Z]+)-(\d+)/.exec(field.id)
  const family = match?.[1] === 'OPA' ? 'OPT' : (match?.[1] ?? '')
  return `BR-${family}-${(match?.[2] ?? '').padStart(5, '0')}-${String(number).padStart(4, '0')}`
}

/** `base` for all subtypes, or `from-to:base` and `place:base` for some. */
function numberIn(runs: string | undefined, subtype: string): number | undefined {
  const place = places.get(subtype)
  if (runs === undefined || runs === '' || place === undefined) return undefined
  for (const run of runs.split(' ')) {
    const [range, base] = run.includes(':') ? run.split(':') : [undefined, run]
    if (range === undefined || within(range, place)) return Number(base) + place
  }
  return undefined
}

function within(range: string, place: number): boolean {
  const [from, to] = range.split('-').map(Number)
  return from !== undefined && place >= from && place <= (to ?? from)
}

function nodeRules(rules: Readonly<Record<string, string>>): NodeRule[] {
  return Object.entries(rules).map(([node, ranges]) => ({
    node,
    subtypes: new Set(facts.subtypes.filter((_, index) => ranges.split(' ').some((range) => within(range, index + 1)))),
  }))
}
