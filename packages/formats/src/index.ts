/**
 * Every business document of public procurement: recognise, read, validate, write, explain.
 * A family can also be imported directly, typed and synchronous: `import { invoice } from '@heldigital/formats/billing'`.
 */
import { documentKinds, kindOf } from './detection.ts'
import type { DocumentKind } from './detection.ts'
import { loadType } from './families.ts'
import type { AnyDocumentType, ReadOptions, Verdict } from './definition/document.ts'
import { fromJson, isJson, jsonRefusalText, misfit } from './json.ts'
import type { JsonRefusal } from './json.ts'
import type { Language, Text } from './language.ts'
import { outlookOf } from './outlook.ts'
import type { Outlook } from './outlook.ts'
import { defaultXmlLimits, parseXml, xmlRefusalText } from './xml/index.ts'
import type { XmlElement, XmlLimits, XmlRefusal } from './xml/index.ts'

export type { Difference, RuleSet } from './difference.ts'
export { documentKinds, kindOf } from './detection.ts'
export type { DocumentKind, Family } from './detection.ts'
export { families, loadType } from './families.ts'
export { findingText } from './finding.ts'
export type { Finding, FindingKind, Severity } from './finding.ts'
export { jsonSchema, toJson } from './json.ts'
export type { JsonForm, JsonRefusal } from './json.ts'
export { outlookOf } from './outlook.ts'
export type { Outlook } from './outlook.ts'
export { languages } from './language.ts'
export type { Language, Text } from './language.ts'
export type {
  AnyDocumentType,
  DocumentType,
  JudgeOptions,
  ReadOptions,
  Reading,
  Release,
  Validation,
  Verdict,
} from './definition/document.ts'

/** Why a document cannot be judged at all. */
export type Refusal = XmlRefusal | JsonRefusal | UnknownDocument

/** The document is XML, but of no type that is known here. */
export interface UnknownDocument {
  readonly code: 'unknown-document'
  readonly root: string
  readonly namespace: string
  readonly customization: string
}

export type Detection =
  | { readonly ok: true; readonly kind: DocumentKind; readonly root: XmlElement }
  | { readonly ok: false; readonly refusal: Refusal }

export interface ValidateOptions extends ReadOptions {
  /** Judge as this type, whatever the document says that it is. */
  readonly as?: string
  /** Whether types whose official specification is a draft are recognised too. Default false. */
  readonly drafts?: boolean
}

/** The verdict, and what coming releases will say where it is not the same. */
export type Result =
  | ({
      readonly ok: true
      readonly outlook: readonly Outlook[]
      /** Of an envelope: the type of the document in it, which is judged with it. */
      readonly content?: string
    } & Verdict)
  | { readonly ok: false; readonly refusal: Refusal }
export type ReadResult =
  | ({ readonly ok: true; readonly document: unknown } & Verdict)
  | { readonly ok: false; readonly refusal: Refusal }

/** Finds the type of a document from its bytes. */
export function detect(
  bytes: Uint8Array,
  options: { readonly as?: string; readonly drafts?: boolean; readonly limits?: Partial<XmlLimits> } = {},
): Detection {
  const read = parseXml(bytes, options.limits)
  if (!read.ok) return read
  const { root } = read.document
  const kind =
    options.as === undefined
      ? kindOf(root, { drafts: options.drafts === true })
      : documentKinds.find(({ id }) => id === options.as)
  return kind === undefined ? { ok: false, refusal: unknown(root) } : { ok: true, kind, root }
}

/** Judges a document of any known type, as XML or in its JSON form. Refusals are returned, never thrown. */
export async function validate(bytes: Uint8Array, options: ValidateOptions = {}): Promise<Result> {
  const found = await typeFor(bytes, options)
  if (!found.ok) return found
  const own = judged(found.type, found.root, options)
  const inner = options.as === undefined ? await contentOf(found.type, found.root, options) : undefined
  if (inner === undefined) return own
  // One verdict on the whole file: every finding has its place from the root of the envelope.
  const content = judged(inner.type, inner.root, options)
  return {
    ...own,
    content: inner.type.id,
    valid: own.valid && content.valid,
    findings: [...own.findings, ...content.findings],
    cut: own.cut || content.cut,
    outlook: [...own.outlook, ...content.outlook],
  }
}

function judged(type: AnyDocumentType, root: XmlElement, options: ValidateOptions) {
  const outlook = options.date === undefined ? [] : outlookOf(type, root, options.date)
  return { ok: true as const, outlook, ...type.judge(root, options) }
}

/** The document that an envelope holds, where it is of a type that is known here. */
async function contentOf(
  type: AnyDocumentType,
  root: XmlElement,
  { drafts = false }: ValidateOptions,
): Promise<{ readonly type: AnyDocumentType; readonly root: XmlElement } | undefined> {
  if (type.id !== 'business-envelope') return undefined
  for (const child of root.children) {
    const kind = child.namespace === root.namespace ? undefined : kindOf(child, { drafts })
    const inner = kind === undefined ? undefined : await loadType(kind.family, kind.id)
    if (inner !== undefined) return { type: inner, root: child }
  }
  return undefined
}

/** Reads a document of any known type, as XML or in its JSON form, as plain data, with its verdict. */
export async function read(bytes: Uint8Array, options: ValidateOptions = {}): Promise<ReadResult> {
  const found = await typeFor(bytes, options)
  return found.ok ? { ok: true, ...found.type.readElement(found.root, options) } : found
}

/** Writes plain data as a document of the type `as`; undefined when there is no such type. */
export async function write(document: unknown, as: string): Promise<Uint8Array | undefined> {
  const kind = documentKinds.find(({ id }) => id === as)
  const type = kind === undefined ? undefined : await loadType(kind.family, kind.id)
  return type?.write(document as never)
}

async function typeFor(
  bytes: Uint8Array,
  options: ValidateOptions,
): Promise<{ ok: true; type: AnyDocumentType; root: XmlElement } | { ok: false; refusal: Refusal }> {
  if (isJson(bytes)) return typeOfJson(bytes, options)
  const detection = detect(bytes, options)
  if (!detection.ok) return detection
  const type = await loadType(detection.kind.family, detection.kind.id)
  return type === undefined ? { ok: false, refusal: unknown(detection.root) } : { ok: true, type, root: detection.root }
}

/** The JSON form is judged as the XML that is written of it; so places are those of that XML. */
async function typeOfJson(
  bytes: Uint8Array,
  options: ValidateOptions,
): Promise<{ ok: true; type: AnyDocumentType; root: XmlElement } | { ok: false; refusal: Refusal }> {
  const most = options.limits?.maxBytes ?? defaultXmlLimits.maxBytes
  if (bytes.length > most)
    return { ok: false, refusal: { code: 'too-large', line: 1, column: 1, detail: String(most) } }
  const read = fromJson(bytes)
  if (!read.ok) return read
  const { documentType, document } = read.form
  const kind = documentKinds.find(({ id }) => id === (options.as ?? documentType))
  const type = kind === undefined ? undefined : await loadType(kind.family, kind.id)
  if (kind === undefined || type === undefined)
    return { ok: false, refusal: { code: 'json', pointer: '/documentType', fault: 'unknown-type' } }
  const refusal = misfit(type, document)
  if (refusal !== undefined) return { ok: false, refusal }
  const written = parseXml(type.write(document as never), options.limits)
  if (!written.ok) return written
  const { root } = written.document
  // What is only read in another syntax (CII) is written in UBL, and is of the type that it then has.
  const own = root.local === kind.root ? kind : kindOf(root)
  const judge = own === kind ? type : own === undefined ? undefined : await loadType(own.family, own.id)
  return judge === undefined ? { ok: false, refusal: unknown(root) } : { ok: true, type: judge, root }
}

function unknown(root: XmlElement): UnknownDocument {
  return {
    code: 'unknown-document',
    root: root.local,
    namespace: root.namespace,
    customization: root.child('CustomizationID')?.text.trim() ?? '',
  }
}

const unknownText: Text = {
  nb: 'Dokumenttypen er ukjent: rotelement {}. Kontroller CustomizationID og ProfileID, eller velg dokumenttypen selv.',
  nn: 'Dokumenttypen er ukjend: rotelement {}. Kontroller CustomizationID og ProfileID, eller vel dokumenttypen sjølv.',
  en: 'The document type is unknown: root element {}. Check CustomizationID and ProfileID, or choose the type yourself.',
}

/** A refusal as a sentence for a person. */
export function refusalText(refusal: Refusal, language: Language): string {
  if (refusal.code === 'json') return jsonRefusalText(refusal, language)
  if (refusal.code !== 'unknown-document') return xmlRefusalText(refusal, language)
  const name = `${refusal.root} (${refusal.namespace}${refusal.customization === '' ? '' : `, ${refusal.customization}`})`
  return unknownText[language].replace('{}', name)
}
