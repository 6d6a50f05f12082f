// A notice from bytes to draft and back.
import type { XmlRefusal } from '@heldigital/formats/xml'
import { bind, type UnknownContent } from './bind.ts'
import { modelForReading } from './choose-model.ts'
import { readDocument, writeDocument } from './document.ts'
import type { DraftValue, NoticeDraft } from './draft.ts'
import { documentNamespaces, xpathOf, type Element } from './element.ts'
import type { NoticeModel } from './model.ts'
import { customizationFor, readHeader, type NoticeHeader } from './profile.ts'
import { draftOf } from './read.ts'
import { treeOf } from './write.ts'

/** A notice as read: its header, its content, and what had no place in the model. */
export interface Notice {
  readonly header: NoticeHeader
  readonly draft: NoticeDraft
  readonly model: NoticeModel
  /** XPaths of content that the model does not know; it is kept in the draft and written again. */
  readonly unknown: readonly string[]
}

export type ReadRefusal =
  | { readonly code: 'xml'; readonly refusal: XmlRefusal }
  | { readonly code: 'not-a-notice'; readonly root: string }

export type ReadResult = ({ readonly ok: true } & Notice) | { readonly ok: false; readonly refusal: ReadRefusal }

export interface ReadOptions {
  /** SDKs at hand, in any order and version. National notices need none. */
  readonly sdks?: readonly NoticeModel[]
}

/** Reads a notice of any subtype. Unknown content is kept and reported; only what is no notice at all is refused. */
export function read(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const document = readDocument(bytes)
  if (!document.ok) return { ok: false, refusal: { code: 'xml', refusal: document.refusal } }
  const { root } = document
  if (!(root.name in documentNamespaces)) return { ok: false, refusal: { code: 'not-a-notice', root: root.name } }
  const header = readHeader(root)
  const model = modelForReading(header, options.sdks)
  const bound = bind(model, root)
  return { ok: true, header, model, draft: draftOf(bound, header), unknown: bound.unknown.map(placeOfUnknown) }
}

function placeOfUnknown(unknown: UnknownContent): string {
  const path = xpathOf(unknown.element)
  return unknown.attribute === undefined ? path : `${path}/@${unknown.attribute}`
}

/** The content of a notice: `read` without the rest. */
export function fromXml(
  bytes: Uint8Array,
  options: ReadOptions = {},
): { readonly ok: true; readonly draft: NoticeDraft } | { readonly ok: false; readonly refusal: ReadRefusal } {
  const result = read(bytes, options)
  return result.ok ? { ok: true, draft: result.draft } : result
}

/** Writes a draft as a UTF-8 document in the order of the schemas. */
export function toXml(draft: NoticeDraft, options: ReadOptions = {}): Uint8Array {
  return new TextEncoder().encode(writeDocument(treeOf(modelForDraft(draft, options.sdks), draft)))
}

/** Writes a notice that was read, kept content included. */
export function write(notice: Notice): Uint8Array {
  return new TextEncoder().encode(writeDocument(treeOf(notice.model, notice.draft)))
}

/** The model that a draft is written and checked with. */
export function modelForDraft(draft: NoticeDraft, sdks: readonly NoticeModel[] = []): NoticeModel {
  return modelForReading({ customization: '', profile: draft.profile, sdk: draft.sdk, subtype: draft.subtype }, sdks)
}

/** The element tree of a draft, as the checks see it. */
export function documentOf(draft: NoticeDraft, sdks: readonly NoticeModel[] = []): Element {
  return treeOf(modelForDraft(draft, sdks), draft)
}

export interface NewNotice {
  /** UUID version 4. */
  readonly noticeId: string
  /** UUID version 4 of the procedure; planning notices have none. */
  readonly procedureId?: string
  /** The time now; gives the dispatch date and time. */
  readonly now: number
  /** ISO 639-3 codes; the first is the main language. */
  readonly languages?: readonly string[]
}

const types = {
  E2: { formType: 'planning', noticeType: 'pin-only', lot: 'ND-Part', id: 'BT-137-Part', code: 'PAR-0000' },
  E3: { formType: 'competition', noticeType: 'cn-standard', lot: 'ND-Lot', id: 'BT-137-Lot', code: 'LOT-0000' },
  E4: { formType: 'result', noticeType: 'can-standard', lot: 'ND-Lot', id: 'BT-137-Lot', code: 'LOT-0000' },
} as const

/**
 * A new national notice with everything that people need not think of: identifiers, version, types, languages, dispatch
 * time, one buyer organisation and one lot (or part) to fill in.
 */
export function newNationalDraft(subtype: keyof typeof types, facts: NewNotice): NoticeDraft {
  const { formType, noticeType, lot, id, code } = types[subtype]
  const [language = 'NOR', ...further] = facts.languages ?? ['NOR']
  const sdk = '1.14'
  const one = (value: string, more: Record<string, string> = {}): DraftValue[] => [{ value, ...more }]
  const dispatched = norwegianTime(facts.now)
  const values: Record<string, DraftValue[]> = {
    'OPT-001-notice': one('2.3'),
    'OPT-002-notice': one(customizationFor('national-e', sdk)),
    'BT-701-notice': one(facts.noticeId),
    'BT-757-notice': one('01'),
    'BT-05(a)-notice': one(dispatched.date),
    'BT-05(b)-notice': one(dispatched.time),
    'BT-01-notice': one('other'),
    'BT-02-notice': one(noticeType, { listName: formType }),
    'BT-702(a)-notice': one(language),
  }
  if (further.length > 0) values['BT-702(b)-notice'] = further.map((value) => ({ value }))
  if (facts.procedureId !== undefined && subtype !== 'E2') values['BT-04-notice'] = one(facts.procedureId)
  return {
    profile: 'national-e',
    sdk,
    subtype,
    root: {
      values,
      nodes: {
        'ND-RootExtension': [
          {
            values: { 'OPP-070-notice': one(subtype) },
            nodes: {
              'ND-Organizations': [
                {
                  values: {},
                  nodes: {
                    'ND-Organization': [
                      {
                        values: {},
                        nodes: {
                          'ND-Company': [{ values: { 'OPT-200-Organization-Company': one('ORG-0001') }, nodes: {} }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
        'ND-ContractingParty': [
          {
            values: {},
            nodes: { 'ND-Buyer': [{ values: { 'OPT-300-Procedure-Buyer': one('ORG-0001') }, nodes: {} }] },
          },
        ],
        [lot]: [{ values: { [id]: one(code) }, nodes: {} }],
      },
    },
  }
}

/** Date and time in Norway with zone, as notices write them. */
export function norwegianTime(now: number): { date: string; time: string } {
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Oslo',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(now)
  const name = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Oslo', timeZoneName: 'longOffset' }).format(now)
  const zone = /GMT([+-]\d{2}:\d{2})/.exec(name)?.[1] ?? '+00:00'
  const [date = '', time = ''] = text.split(' ')
  return { date: date + zone, time: time + zone }
}
