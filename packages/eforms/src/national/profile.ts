// The national profile: notices E2 (planning), E3 (competition) and E4 (result), complete in the project's own compact
// facts, so that national notices are written, checked and published without any outside folder.
import labels from '../../data/labels.json' with { type: 'json' }
import facts from '../../data/national.json' with { type: 'json' }
import {
  buildModel,
  type Assertion,
  type Constraint,
  type FieldFacts,
  type FieldType,
  type FormItem,
  type LabelKind,
  type NodeFacts,
  type NoticeModel,
  type Severity,
  type Subtype,
} from '../model.ts'
import type { Text } from '../text.ts'
import { nationalCodeList, nutsPrefixes } from './codes.ts'

export const nationalSubtypes = ['E2', 'E3', 'E4'] as const

interface Facts {
  of?: string
  preset?: string
  repeats?: number
  max?: number
  pattern?: number
  range?: (number | null)[]
  list?: string
  tailored?: Record<string, string>
  must?: Record<string, number | number[]>
  mustNot?: Record<string, number | number[]>
  asserts?: [rule: string, condition: number, test: number | string, severity?: Severity][]
  unchangeable?: number
  scheme?: string
  schemes?: string
  withheld?: [
    code: string,
    suffix: string,
    node: string,
    parent: string,
    path: string,
    order: number[],
    rule: string,
    seenBy?: string,
  ]
}
type FieldRow = [id: string, node: string, type: FieldType, path: string, order: number[], facts: Facts]
type NodeRow = [
  id: string,
  parent: string,
  path: string,
  order: number[],
  repeats: number,
  identifier?: string,
  caption?: string,
]

let model: NoticeModel | undefined

/** The model of the national notices; made once, when first asked for. */
export function nationalModel(): NoticeModel {
  model ??= build()
  return model
}

function build(): NoticeModel {
  const fieldRows = facts.fields as unknown as FieldRow[]
  const nodes = (facts.nodes as unknown as NodeRow[]).map(nodeFacts)
  const fields = fieldRows.map(fieldFacts)
  for (const [id, , , , , each] of fieldRows) if (each.withheld !== undefined) addCompanions(id, each, fields, nodes)
  return buildModel({
    source: 'national',
    version: facts.version,
    nodes,
    fields,
    subtypes: nationalSubtypes.map(subtype),
    codeList: nationalCodeList,
    label,
  })
}

function nodeFacts([id, parent, path, order, repeats, identifier, caption]: NodeRow): NodeFacts {
  return {
    id,
    parent: parent === '' ? undefined : parent,
    path,
    order,
    repeatable: repeats === 1,
    identifierField: identifier,
    captionField: caption,
  }
}

function conditionAt(index: number): string | undefined {
  return index < 0 ? undefined : facts.conditions[index]
}

function constraints(presence: Record<string, number | number[]> | undefined): Constraint[] {
  return Object.entries(presence ?? {}).flatMap(([subtypes, conditions]) =>
    [conditions]
      .flat()
      .map((condition) => ({ subtypes: new Set(subtypes.split(' ')), condition: conditionAt(condition) })),
  )
}

/** `nuts BT-5071-Lot BT-5141-Lot`: the region lies in the country. Written out as the EFX it stands for. */
function testOf(test: number | string): string {
  if (typeof test === 'number') return facts.conditions[test] ?? ''
  const [, region, country] = test.split(' ')
  const cases = Object.keys(nutsPrefixes).map(
    (each) => `(${country} == '${each}' and ${region} in (nuts-${each.toLowerCase()}-lvl3))`,
  )
  return `{${region}} \${${cases.join(' or ')}}`
}

function fieldFacts([id, node, type, path, order, each]: FieldRow): FieldFacts {
  return {
    id,
    node,
    term: id.replace(/^([A-Z]+-\d+).*$/, '$1'),
    name: label('field', id)?.en ?? id,
    type,
    path,
    order,
    attributeOf: each.of,
    preset: each.preset,
    repeatable: each.repeats === 1,
    maxLength: each.max,
    pattern: each.pattern === undefined ? undefined : facts.patterns[each.pattern],
    range: each.range === undefined ? undefined : { min: each.range[0] ?? undefined, max: each.range[1] ?? undefined },
    codeList:
      each.list === undefined
        ? undefined
        : {
            id: each.list,
            tailored: Object.entries(each.tailored ?? {}).map(([subtype, list]) => ({
              id: list,
              subtypes: new Set([subtype]),
            })),
          },
    mandatory: constraints(each.must),
    forbidden: constraints(each.mustNot),
    assertions: (each.asserts ?? []).map(([rule, condition, test, severity]): Assertion => ({
      rule,
      severity: severity ?? 'ERROR',
      condition: conditionAt(condition),
      test: testOf(test),
      subtypes: undefined,
    })),
    unchangeable: each.unchangeable === undefined ? undefined : { condition: conditionAt(each.unchangeable) },
    privacy: each.withheld === undefined ? undefined : privacyOf(each.withheld),
    idScheme: each.scheme,
    idSchemes: each.schemes?.split(' '),
  }
}

function privacyOf([code, suffix]: NonNullable<Facts['withheld']>): FieldFacts['privacy'] {
  return {
    code,
    unpublished: `BT-195${suffix}`,
    reasonCode: `BT-197${suffix}`,
    reasonText: `BT-196${suffix}`,
    publicationDate: `BT-198${suffix}`,
  }
}

const datePattern = facts.patterns.findIndex((pattern) => pattern.includes('02-29') && pattern.includes('1[6-9]'))

/**
 * The four companions of a field that may be withheld (BT-195 which, BT-197 why in code, BT-196 why in words, BT-198 until
 * when), for the subtypes in which the field itself may stand. Only results may withhold.
 */
function addCompanions(id: string, field: Facts, fields: FieldFacts[], nodes: NodeFacts[]): void {
  const [code, suffix, node, parent, path, order, rule, seenBy] = field.withheld!
  nodes.push({ id: node, parent, path, order, repeatable: false })
  const result = new Set(['E4'])
  const other = new Set(['E2', 'E3'])
  const marker = `BT-195${suffix}`
  const add = (
    name: string,
    type: FieldType,
    step: string,
    place: number,
    more: Partial<FieldFacts>,
    absent: string,
  ): void => {
    fields.push({
      id: `${name}${suffix}`,
      node,
      term: name,
      name: label('field', `${name}${suffix}`)?.en ?? name,
      type,
      path: step,
      order: [place],
      forbidden: [
        { subtypes: other, condition: undefined },
        { subtypes: result, condition: `{${node}} \${${absent} is not present}` },
      ],
      ...more,
    })
  }
  const listName = (owner: string, list: string): void => {
    fields.push({
      id: `${owner}${suffix}-List`,
      node,
      term: owner,
      name: 'listName',
      type: 'text',
      path: `${owner === 'BT-195' ? 'efbc:FieldIdentifierCode' : 'cbc:ReasonCode'}/@listName`,
      order: [owner === 'BT-195' ? 1 : 2],
      attributeOf: `${owner}${suffix}`,
      preset: list,
    })
  }
  add(
    'BT-195',
    'code',
    'efbc:FieldIdentifierCode',
    1,
    { preset: code, codeList: { id: 'non-publication-identifier', tailored: [] } },
    seenBy ?? id,
  )
  add(
    'BT-197',
    'code',
    'cbc:ReasonCode',
    2,
    {
      codeList: { id: 'non-publication-justification', tailored: [] },
      mandatory: [{ subtypes: result, condition: undefined }],
    },
    marker,
  )
  add('BT-196', 'text-multilingual', 'efbc:ReasonDescription', 3, { maxLength: 6000 }, marker)
  add(
    'BT-198',
    'date',
    'efbc:PublicationDate',
    4,
    {
      pattern: facts.patterns[datePattern],
      assertions: [
        {
          rule,
          severity: 'ERROR',
          condition: undefined,
          test: `{BT-198${suffix}} \${((BT-198${suffix} - BT-05(a)-notice) < P10Y) and ((BT-198${suffix} - BT-05(a)-notice) >= P2D)}`,
          subtypes: result,
        },
      ],
    },
    marker,
  )
  listName('BT-195', 'non-publication-identifier')
  listName('BT-197', 'non-publication-justification')
  fields.push({
    id: `BT-196${suffix}-Language`,
    node,
    term: 'BT-196',
    name: 'languageID',
    type: 'code',
    path: 'efbc:ReasonDescription/@languageID',
    order: [3],
    attributeOf: `BT-196${suffix}`,
    codeList: { id: 'eu-official-language', tailored: [] },
  })
}

function subtype(id: (typeof nationalSubtypes)[number]): Subtype {
  const kinds = {
    E2: ['PIN', 'planning', 'pin-only'],
    E3: ['CN', 'competition', 'cn-standard'],
    E4: ['CAN', 'result', 'can-standard'],
  } as const
  const [documentType, formType, noticeType] = kinds[id]
  return { id, documentType, formType, noticeType, legalBasis: 'other', form: formOfLines(id.slice(1)) }
}

/** The outline of the form: indentation is depth, then id, the subtypes that show it, and flags. */
function formOfLines(shownIn: string): FormItem[] {
  const root: FormItem[] = []
  const open: { depth: number; items: FormItem[] }[] = [{ depth: -1, items: root }]
  for (const line of facts.form) {
    const depth = line.search(/\S/)
    const [id = '', subtypes = '', ...flags] = line.trim().split(' ')
    while (open.length > 1 && open.at(-1)!.depth >= depth) open.pop()
    if (!subtypes.includes(shownIn)) continue
    const into = open.at(-1)!.items
    if (!id.startsWith('GR-')) {
      into.push({
        kind: 'field',
        id,
        hidden: flags.includes('hidden'),
        readOnly: flags.includes('readonly'),
        preset: undefined,
      })
      continue
    }
    const items: FormItem[] = []
    into.push({
      kind: 'group',
      id,
      node: flags.find((flag) => flag.startsWith('ND-')),
      repeatable: flags.includes('repeats'),
      section: flags.includes('section'),
      items,
    })
    open.push({ depth, items })
  }
  return root
}

const tables: Readonly<Record<string, Readonly<Record<string, string | undefined>> | undefined>> = {
  field: labels.field,
  group: labels.group,
  node: labels.node,
  notice: labels.notice,
  'code-list': labels['code-list'],
}

const companionNames: Readonly<Record<string, Text>> = {
  'BT-195': { nb: 'Tilbakeholdt opplysning', nn: 'Tilbakehalden opplysning', en: 'Withheld information' },
  'BT-196': { nb: 'Begrunnelse for tilbakeholdelse', nn: 'Grunngiving for tilbakehalding', en: 'Why it is withheld' },
  'BT-197': { nb: 'Grunn til tilbakeholdelse', nn: 'Grunn til tilbakehalding', en: 'Reason for withholding' },
  'BT-198': { nb: 'Kan offentliggjøres fra', nn: 'Kan offentleggjerast frå', en: 'May be published from' },
}

function label(kind: LabelKind, id: string): Text | undefined {
  const row = tables[kind]?.[id]
  if (row === undefined) return kind === 'field' ? companionNames[/^BT-19[5-8](?=\()/.exec(id)?.[0] ?? ''] : undefined
  const [nb = '', nn = '', en = ''] = row.split('|')
  return { nb, nn: nn === '' ? nb : nn, en }
}
