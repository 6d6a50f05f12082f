// Builds a notice model from an official eForms SDK, as published by the Publications Office (1.x, EFX-1).
import {
  buildModel,
  type Assertion,
  type CodeList,
  type CodeListUse,
  type Constraint,
  type DocumentType,
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
import { readGenericode, readProperties } from './properties.ts'

/** The files of one SDK folder, by path relative to it (`fields/fields.json`). Undefined when there is no such file. */
export interface SdkFiles {
  read(path: string): string | undefined
}

export interface SdkFault {
  readonly code: 'sdk-file-missing' | 'sdk-file-unreadable' | 'sdk-version-not-supported'
  readonly path: string
  readonly detail: string
}

interface RawProperty<T> {
  value?: T
  severity?: Severity
  constraints?: { noticeTypes?: string[]; condition?: string; value?: T; severity?: Severity; message?: string }[]
}

interface RawField {
  id: string
  parentNodeId: string
  name: string
  btId: string
  xpathRelative: string
  xsdSequenceOrder?: Record<string, number>[]
  type: FieldType
  attributeName?: string
  attributeOf?: string
  presetValue?: string
  maxLength?: number
  repeatable?: RawProperty<boolean>
  mandatory?: RawProperty<boolean>
  forbidden?: RawProperty<boolean>
  pattern?: RawProperty<string>
  numericRange?: RawProperty<{ minNumber?: number; maxNumber?: number }>
  codeList?: RawProperty<{ id: string }>
  assert?: RawProperty<string>
  inChangeNotice?: RawProperty<{ canModify?: boolean }>
  privacy?: {
    code: string
    unpublishedFieldId: string
    reasonCodeFieldId: string
    reasonDescriptionFieldId: string
    publicationDateFieldId: string
  }
  idScheme?: string
  idSchemes?: string[]
}

interface RawNode {
  id: string
  parentId?: string
  xpathRelative: string
  xsdSequenceOrder?: Record<string, number>[]
  repeatable: boolean
  identifierFieldId?: string
  captionFieldId?: string
}

interface RawItem {
  id: string
  contentType: 'group' | 'field'
  displayType?: string
  nodeId?: string
  hidden?: boolean
  readOnly?: boolean
  _repeatable?: boolean
  _presetValue?: string
  content?: RawItem[]
}

/**
 * Loads one SDK. Code lists and labels are read when first asked for.
 * Source: eForms SDK 1.x documentation, `fields`, `notice-types`, `codelists`, `translations`.
 */
export function loadSdk(files: SdkFiles): NoticeModel | SdkFault {
  const fields = readJson<{ sdkVersion: string; xmlStructure: RawNode[]; fields: RawField[] }>(
    files,
    'fields/fields.json',
  )
  if ('code' in fields) return fields
  const version = /(\d+\.\d+(?:\.\d+)?)/.exec(fields.json.sdkVersion)?.[1] ?? ''
  if (!version.startsWith('1.'))
    return { code: 'sdk-version-not-supported', path: 'fields/fields.json', detail: fields.json.sdkVersion }
  const index = readJson<{ noticeSubTypes: Record<string, string>[] }>(files, 'notice-types/notice-types.json')
  if ('code' in index) return index
  const subtypes: Subtype[] = []
  for (const entry of index.json.noticeSubTypes) {
    const id = entry['subTypeId']!
    const path = `notice-types/${id}.json`
    const form = readJson<{ metadata?: RawItem[]; content: RawItem[] }>(files, path)
    if ('code' in form) return form
    subtypes.push({
      id,
      documentType: entry['documentType'] as DocumentType,
      formType: entry['formType'] ?? '',
      noticeType: entry['type'] ?? '',
      legalBasis: entry['legalBasis'] ?? '',
      form: [...(form.json.metadata ?? []), ...form.json.content].map(formItem),
    })
  }
  const lists = readJson<{ codelists: { id: string; parentId?: string; filename: string; version?: string }[] }>(
    files,
    'codelists/codelists.json',
  )
  if ('code' in lists) return lists
  const listFiles = new Map(lists.json.codelists.map((list) => [list.id, list]))
  const labels = new LabelReader(files)
  return buildModel({
    source: 'sdk',
    version,
    nodes: fields.json.xmlStructure.map(nodeFacts),
    fields: fields.json.fields.map((field) => fieldFacts(field, listFiles)),
    subtypes,
    codeList(id) {
      const entry = listFiles.get(id)
      const text = entry === undefined ? undefined : files.read(`codelists/${entry.filename}`)
      return entry === undefined || text === undefined ? undefined : codeList(id, entry.parentId, text)
    },
    label: (kind, id) => labels.label(kind, id),
  })
}

function readJson<T>(files: SdkFiles, path: string): { json: T } | SdkFault {
  const text = files.read(path)
  if (text === undefined) return { code: 'sdk-file-missing', path, detail: '' }
  try {
    return { json: JSON.parse(text) as T }
  } catch (error) {
    return { code: 'sdk-file-unreadable', path, detail: error instanceof Error ? error.message : '' }
  }
}

function orderOf(raw: { xsdSequenceOrder?: Record<string, number>[] }): number[] {
  return (raw.xsdSequenceOrder ?? []).map((step) => Object.values(step)[0] ?? 0)
}

function nodeFacts(raw: RawNode): NodeFacts {
  return {
    id: raw.id,
    parent: raw.parentId,
    path: raw.xpathRelative,
    order: orderOf(raw),
    repeatable: raw.repeatable,
    identifierField: raw.identifierFieldId,
    captionField: raw.captionFieldId,
  }
}

function fieldFacts(raw: RawField, lists: ReadonlyMap<string, unknown>): FieldFacts {
  const range = raw.numericRange?.value
  return {
    id: raw.id,
    node: raw.parentNodeId,
    term: raw.btId,
    name: raw.name,
    type: raw.type,
    path: raw.xpathRelative,
    order: orderOf(raw),
    attributeOf: raw.attributeOf,
    preset: raw.presetValue,
    repeatable: raw.repeatable?.value ?? false,
    maxLength: raw.maxLength,
    pattern: raw.pattern?.value,
    range: range === undefined ? undefined : { min: range.minNumber, max: range.maxNumber },
    codeList: codeListUse(raw, lists),
    mandatory: constraints(raw.mandatory),
    forbidden: constraints(raw.forbidden),
    assertions: assertions(raw.assert),
    unchangeable: unchangeable(raw),
    privacy:
      raw.privacy === undefined
        ? undefined
        : {
            code: raw.privacy.code,
            unpublished: raw.privacy.unpublishedFieldId,
            reasonCode: raw.privacy.reasonCodeFieldId,
            reasonText: raw.privacy.reasonDescriptionFieldId,
            publicationDate: raw.privacy.publicationDateFieldId,
          },
    idScheme: raw.idScheme,
    idSchemes: raw.idSchemes,
  }
}

function unchangeable(raw: RawField): FieldFacts['unchangeable'] {
  const constraint = raw.inChangeNotice?.constraints?.find((each) => each.value?.canModify === false)
  return constraint === undefined ? undefined : { condition: constraint.condition }
}

/** Narrower lists of procedure types stand in the SDK as `procedure-type-16`, but fields.json does not point to them. */
const procedureTypes = 'procurement-procedure-type'

function codeListUse(raw: RawField, lists: ReadonlyMap<string, unknown>): CodeListUse | undefined {
  const id = raw.codeList?.value?.id
  if (id === undefined) return undefined
  const tailored = (raw.codeList?.constraints ?? []).flatMap((constraint) =>
    constraint.value === undefined
      ? []
      : [{ id: constraint.value.id, subtypes: new Set(constraint.noticeTypes ?? []) }],
  )
  if (id === procedureTypes && tailored.length === 0)
    for (const list of lists.keys()) {
      const subtype = /^procedure-type-(\w+)$/.exec(list)?.[1]?.toUpperCase()
      if (subtype !== undefined) tailored.push({ id: list, subtypes: new Set([subtype]) })
    }
  return { id, tailored }
}

function constraints(property: RawProperty<boolean> | undefined): Constraint[] {
  return (property?.constraints ?? [])
    .filter((constraint) => constraint.value === true)
    .map((constraint) => ({ subtypes: new Set(constraint.noticeTypes ?? []), condition: constraint.condition }))
}

function assertions(property: RawProperty<string> | undefined): Assertion[] {
  return (property?.constraints ?? []).map((constraint) => ({
    rule: constraint.message?.split('|').at(-1) ?? '',
    severity: constraint.severity ?? 'ERROR',
    condition: constraint.condition,
    test: String(constraint.value),
    subtypes: constraint.noticeTypes === undefined ? undefined : new Set(constraint.noticeTypes),
  }))
}

function formItem(raw: RawItem): FormItem {
  if (raw.contentType === 'group')
    return {
      kind: 'group',
      id: raw.id,
      node: raw.nodeId,
      repeatable: raw._repeatable ?? false,
      section: raw.displayType === 'SECTION',
      items: (raw.content ?? []).map(formItem),
    }
  return {
    kind: 'field',
    id: raw.id,
    hidden: raw.hidden ?? false,
    readOnly: raw.readOnly ?? false,
    preset: raw._presetValue,
  }
}

function codeList(id: string, parent: string | undefined, text: string): CodeList {
  const { version, rows } = readGenericode(text)
  const codes = new Map<string, Text>()
  for (const [code, columns] of rows) {
    const en = columns.get('eng_label') || columns.get('Name') || code
    const nb = columns.get('nob_label') || en
    codes.set(code, { en, nb, nn: columns.get('nno_label') || nb })
  }
  return { id, parent, version, codes }
}

const labelFiles: Readonly<Record<LabelKind, readonly [file: string, key: string]>> = {
  field: ['field', 'field|name|'],
  group: ['group', 'group|name|'],
  node: ['node', 'node|name|'],
  notice: ['notice', 'notice|name|'],
  'code-list': ['codelist', 'codelist|name|'],
}

/** Labels by language; a missing nynorsk text falls back to bokmål, a missing bokmål text to English. */
class LabelReader {
  private readonly files: SdkFiles
  private readonly read = new Map<string, Map<string, string>>()

  constructor(files: SdkFiles) {
    this.files = files
  }

  label(kind: LabelKind, id: string): Text | undefined {
    const [file, prefix] = labelFiles[kind]
    const key = prefix + id
    const en = this.entries(`${file}_en`).get(key)
    const nb = this.entries(`${file}_nb`).get(key) || en
    const nn = this.entries(`${file}_nn`).get(key) || nb
    if (nb === undefined || nn === undefined) return undefined
    return { nb, nn, en: en ?? nb }
  }

  private entries(file: string): Map<string, string> {
    let known = this.read.get(file)
    if (known === undefined) {
      known = readProperties(this.files.read(`translations/${file}.xml`) ?? '')
      this.read.set(file, known)
    }
    return known
  }
}
