/**
 * The JSON form of a document: `{ "documentType": "invoice", "document": { … } }`, with the names of the tree and its order left
 * free. A leaf is its text, or an object with `value` and its attributes where the definition has attributes; a part that may
 * repeat is a list. What the JSON Schema says is what is read.
 */
import { resolved } from './definition/compiled.ts'
import type { AnyDocumentType } from './definition/document.ts'
import { placesOn } from './definition/tree.ts'
import type { Field, Fields, GroupShape, LeafShape, Shape } from './definition/tree.ts'
import type { Language, Text } from './language.ts'

/** A document that names its type. */
export interface JsonForm<Document = unknown> {
  readonly documentType: string
  readonly document: Document
}

/** Why a text is not the JSON form of a document. */
export interface JsonRefusal {
  readonly code: 'json'
  /** JSON Pointer (RFC 6901) to what is wrong; '' for the whole. */
  readonly pointer: string
  readonly fault: JsonFault
}

export type JsonFault =
  | 'not-json'
  | 'not-object'
  | 'not-list'
  | 'not-text'
  | 'unknown-name'
  | 'unknown-type'
  | 'too-deep'

export type JsonReading =
  | { readonly ok: true; readonly form: JsonForm }
  | { readonly ok: false; readonly refusal: JsonRefusal }

type JsonObject = Readonly<Record<string, unknown>>

/** Deeper than any document goes. */
const mostDepth = 100

/** Whether bytes are meant as the JSON form: the first character is `{`. XML never begins so. */
export function isJson(bytes: Uint8Array): boolean {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  for (let at = mark; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte !== 0x20 && byte !== 0x9 && byte !== 0xa && byte !== 0xd) return byte === 0x7b
  }
  return false
}

/** A document as its JSON form. */
export function toJson<Document>(type: { readonly id: string }, document: Document): JsonForm<Document> {
  return { documentType: type.id, document }
}

/** The outermost shape of a JSON form; whether the document fits its tree is asked of `fitsTree`. */
export function fromJson(bytes: Uint8Array): JsonReading {
  let parsed: unknown
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refused('', 'not-json')
  }
  if (!isObject(parsed)) return refused('', 'not-object')
  for (const name of Object.keys(parsed))
    if (name !== 'documentType' && name !== 'document' && name !== '$schema')
      return refused(below('', name), 'unknown-name')
  const { documentType, document } = parsed
  if (typeof documentType !== 'string') return refused('/documentType', 'not-text')
  if (!isObject(document)) return refused('/document', 'not-object')
  return { ok: true, form: { documentType, document } }
}

/** What does not fit the tree of a type, first found; undefined when the document can be written. */
export function misfit(type: AnyDocumentType, document: unknown): JsonRefusal | undefined {
  return groupMisfit(type.definition.tree as GroupShape, document, '/document', 0)
}

function groupMisfit(shape: GroupShape, value: unknown, at: string, depth: number): JsonRefusal | undefined {
  if (depth > mostDepth) return refusal(at, 'too-deep')
  if (!isObject(value)) return refusal(at, 'not-object')
  for (const [name, part] of Object.entries(value)) {
    const place = below(at, name)
    const field = Object.hasOwn(shape.fields, name) ? (shape.fields[name] as Field) : undefined
    if (field === undefined) return refusal(place, 'unknown-name')
    if (!field.many || name.startsWith('@')) {
      const fault = partMisfit(field.shape, part, place, depth)
      if (fault !== undefined) return fault
    } else if (!Array.isArray(part)) return refusal(place, 'not-list')
    else
      for (const [index, each] of part.entries()) {
        const fault = partMisfit(field.shape, each, below(place, String(index)), depth)
        if (fault !== undefined) return fault
      }
  }
  return undefined
}

function partMisfit(shape: Shape, value: unknown, at: string, depth: number): JsonRefusal | undefined {
  const content = resolved(shape)
  if (content.kind === 'any') return nodeMisfit(value, at, depth + 1)
  if (content.kind === 'group') return groupMisfit(content, value, at, depth + 1)
  if (Object.keys(content.attributes).length === 0)
    return typeof value === 'string' ? undefined : refusal(at, 'not-text')
  if (!isObject(value)) return refusal(at, 'not-object')
  if (typeof value['value'] !== 'string') return refusal(below(at, 'value'), 'not-text')
  for (const [name, attribute] of Object.entries(value)) {
    if (name !== 'value' && !Object.hasOwn(content.attributes, name)) return refusal(below(at, name), 'unknown-name')
    if (typeof attribute !== 'string') return refusal(below(at, name), 'not-text')
  }
  return undefined
}

const xmlName = /^[\p{L}_][\p{L}\p{N}._-]*(?::[\p{L}_][\p{L}\p{N}._-]*)?$/u

/** Foreign content, as elements. */
function nodeMisfit(value: unknown, at: string, depth: number): JsonRefusal | undefined {
  if (depth > mostDepth) return refusal(at, 'too-deep')
  if (!isObject(value)) return refusal(at, 'not-object')
  const { name, attributes = {}, text = '', children = [], ...others } = value
  for (const other of Object.keys(others)) return refusal(below(at, other), 'unknown-name')
  if (typeof name !== 'string' || !xmlName.test(name)) return refusal(below(at, 'name'), 'not-text')
  if (typeof text !== 'string') return refusal(below(at, 'text'), 'not-text')
  if (!isObject(attributes)) return refusal(below(at, 'attributes'), 'not-object')
  for (const [key, attribute] of Object.entries(attributes)) {
    const place = below(below(at, 'attributes'), key)
    if (!xmlName.test(key)) return refusal(place, 'unknown-name')
    if (typeof attribute !== 'string') return refusal(place, 'not-text')
  }
  if (!Array.isArray(children)) return refusal(below(at, 'children'), 'not-list')
  for (const [index, child] of children.entries()) {
    const fault = nodeMisfit(child, `${at}/children/${index}`, depth + 1)
    if (fault !== undefined) return fault
  }
  return undefined
}

const faults: Readonly<Record<JsonFault, Text>> = {
  'not-json': { nb: 'Teksten er ikke JSON.', nn: 'Teksten er ikkje JSON.', en: 'The text is not JSON.' },
  'not-object': {
    nb: '{} må være et objekt.',
    nn: '{} må vere eit objekt.',
    en: '{} must be an object.',
  },
  'not-list': { nb: '{} må være en liste.', nn: '{} må vere ei liste.', en: '{} must be a list.' },
  'not-text': { nb: '{} må være tekst.', nn: '{} må vere tekst.', en: '{} must be text.' },
  'unknown-name': {
    nb: '{} finnes ikke i dokumenttypen.',
    nn: '{} finst ikkje i dokumenttypen.',
    en: '{} is not part of the document type.',
  },
  'unknown-type': {
    nb: 'Dokumenttypen i {} er ukjent.',
    nn: 'Dokumenttypen i {} er ukjend.',
    en: 'The document type in {} is unknown.',
  },
  'too-deep': { nb: '{} ligger for dypt.', nn: '{} ligg for djupt.', en: '{} lies too deep.' },
}

/** A refusal as a sentence for a person. */
export function jsonRefusalText({ pointer, fault }: JsonRefusal, language: Language): string {
  return faults[fault][language].replace('{}', () => (pointer === '' ? '/' : pointer))
}

/** The JSON Schema (draft 2020-12) of the JSON form of a type on a day, or in its newest release. */
export function jsonSchema(type: AnyDocumentType, language: Language, date?: string): JsonObject {
  const { definition } = type
  const parts = new Map<GroupShape, string>()
  const definitions: Record<string, unknown> = {}

  const group = (shape: GroupShape, name: string): JsonObject => {
    const known = parts.get(shape)
    if (known !== undefined) return { $ref: `#/$defs/${known}` }
    const id = freeName(name, definitions)
    parts.set(shape, id)
    definitions[id] = {}
    const fields = placesOn(shape.fields as Fields, date)
    const required = fields.flatMap(([key, field]) => (field.min > 0 ? [key] : []))
    definitions[id] = {
      type: 'object',
      properties: Object.fromEntries(fields.map(([key, field]) => [key, place(key, field)])),
      ...(required.length === 0 ? {} : { required }),
      ...(shape.choice === true ? { minProperties: 1, maxProperties: 1 } : {}),
      additionalProperties: false,
    }
    return { $ref: `#/$defs/${id}` }
  }

  const place = (key: string, field: Field): JsonObject => {
    const name = field.term === undefined ? undefined : definition.terms?.[field.term]?.[language]
    const title = field.term === undefined ? {} : { title: name === undefined ? field.term : `${name} (${field.term})` }
    const content = part(key, field.shape)
    if (!field.many) return { ...title, ...content }
    return {
      ...title,
      type: 'array',
      items: content,
      ...(field.min > 0 ? { minItems: 1 } : {}),
      ...(Number.isFinite(field.max) ? { maxItems: field.max } : {}),
    }
  }

  const part = (key: string, of: Shape): JsonObject => {
    const shape = resolved(of)
    if (shape.kind === 'group') return group(shape, key.slice(key.indexOf(':') + 1))
    if (shape.kind === 'leaf') return leafSchema(shape, date)
    definitions['element'] ??= elementSchema
    return { $ref: '#/$defs/element' }
  }

  const document = group(definition.tree as GroupShape, definition.root)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${definition.name[language]} (${type.releaseOn(date).name})`,
    type: 'object',
    properties: { $schema: { type: 'string' }, documentType: { const: type.id }, document },
    required: ['documentType', 'document'],
    additionalProperties: false,
    $defs: definitions,
  }
}

const elementSchema: JsonObject = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    attributes: { type: 'object', additionalProperties: { type: 'string' } },
    text: { type: 'string' },
    children: { type: 'array', items: { $ref: '#/$defs/element' } },
  },
  required: ['name'],
  additionalProperties: false,
}

function leafSchema(shape: LeafShape, date: string | undefined): JsonObject {
  const value = valueSchema(shape, date)
  const attributes = Object.entries(shape.attributes as Record<string, Field<LeafShape>>)
  if (attributes.length === 0) return value
  return {
    type: 'object',
    properties: {
      value,
      ...Object.fromEntries(
        attributes.map(([key, field]) => [key, valueSchema(resolved(field.shape) as LeafShape, date)]),
      ),
    },
    required: ['value', ...attributes.flatMap(([key, field]) => (field.min > 0 ? [key] : []))],
    additionalProperties: false,
  }
}

/** Forms of datatypes that a regular expression says. */
const patterns: Readonly<Record<string, string>> = {
  decimal: '^\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)\\s*$',
  integer: '^\\s*[+-]?\\d+\\s*$',
  indicator: '^\\s*(true|false|1|0)\\s*$',
}

function valueSchema(shape: LeafShape, date: string | undefined): JsonObject {
  if (shape.fixed !== undefined) return { const: shape.fixed }
  if (shape.codes.length > 0) {
    const codes = new Set(shape.codes.flatMap((list) => [...list.codesOn(date)]))
    return { type: 'string', enum: [...codes].toSorted() }
  }
  const pattern = patterns[shape.datatype.id]
  return { type: 'string', ...(pattern === undefined ? {} : { pattern }) }
}

function freeName(name: string, taken: JsonObject): string {
  let free = name
  for (let count = 2; Object.hasOwn(taken, free); count++) free = `${name}${count}`
  return free
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function below(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

function refusal(pointer: string, fault: JsonFault): JsonRefusal {
  return { code: 'json', pointer, fault }
}

function refused(pointer: string, fault: JsonFault): JsonReading {
  return { ok: false, refusal: refusal(pointer, fault) }
}
