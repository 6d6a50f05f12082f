// Every field of a notice, filled in by the form that follows from the model. What a writer did not touch is left alone, and
// what somebody else changed meanwhile is never overwritten.
import {
  emptyNode,
  formFields,
  formOf,
  nationalModel,
  norwegianTime,
  type DraftNode,
  type DraftValue,
  type FormField,
  type NoticeDraft,
} from '@heldigital/eforms'
import { command } from '../../../kernel/events/command.ts'
import { words } from '../../../kernel/language.ts'
import { badField, refuse, type Refusal } from '../../../kernel/refusal.ts'
import { identifier, object, Type, type Static } from '../../../kernel/schema.ts'
import { pruned } from './content.ts'
import { noticeDrafts, type Edited } from './draft.ts'
import { texts } from '../words.ts'

const plain = (maxLength: number) => Type.String({ maxLength })

/** One field at one place. `was` is what the writer saw; `value` is what it shall be, empty for nothing. */
const entry = object({
  /** `ND-Lot[1]/ND-LotProcurementScope[0]`, counted from 0; empty for the notice itself. */
  at: Type.Optional(Type.String({ maxLength: 400, pattern: '^(ND-[A-Za-z]+\\[\\d{1,3}\\](/|$))*$' })),
  field: Type.String({ maxLength: 80 }),
  language: Type.Optional(Type.String({ pattern: '^[A-Z]{3}$' })),
  was: Type.Optional(plain(10_000)),
  value: Type.Optional(plain(10_000)),
  unitWas: Type.Optional(plain(40)),
  unit: Type.Optional(plain(40)),
})
export type FieldEntry = Static<typeof entry>

/** How a value stands in a form: dates and times without the zone. */
export function shownValue(field: Pick<FormField, 'type'>, value: string | undefined): string {
  const text = (value ?? '').trim()
  if (field.type === 'date') return text.slice(0, 10)
  return field.type === 'time' ? text.slice(0, 5) : text
}

function writtenValue(field: Pick<FormField, 'type'>, value: string): string {
  if (field.type === 'date') return value + norwegianTime(Date.parse(`${value}T12:00:00Z`)).date.slice(10)
  // A time stands beside its date; the zone of the winter is corrected by the checks when the date says otherwise.
  if (field.type === 'time') return `${value}:00${norwegianTime(Date.now()).time.slice(8)}`
  return value
}

const numeric: ReadonlySet<string> = new Set(['amount', 'number', 'integer', 'measure'])

/** The places below a node that a path leads through, made where they are missing. */
function placeAt(root: DraftNode, at: string): DraftNode | undefined {
  let node = root
  for (const step of at === '' ? [] : at.split('/')) {
    const parts = /^(ND-[A-Za-z]+)\[(\d{1,3})\]$/.exec(step)
    const id = parts?.[1]
    const model = id === undefined ? undefined : nationalModel().nodes.get(id)
    if (id === undefined || model === undefined) return undefined
    const siblings = (node.nodes[id] ??= [])
    const index = Math.min(Number(parts?.[2]), siblings.length)
    if (siblings[index] === undefined) siblings[index] = fresh(siblings, model.identifierField)
    node = siblings[index] ?? emptyNode()
  }
  return node
}

/** A new place; one with a technical identifier gets the next one, `ORG-0003`. */
function fresh(siblings: readonly DraftNode[], identifierField: string | undefined): DraftNode {
  const node = emptyNode()
  if (identifierField === undefined) return node
  const field = nationalModel().fields.get(identifierField)
  const scheme = field?.idScheme
  if (scheme === undefined) return node
  const used = siblings.flatMap((each) => each.values[identifierField]?.[0]?.value ?? [])
  const last = Math.max(0, ...used.map((each) => Number(/\d{4}$/.exec(each)?.[0] ?? 0)))
  node.values[identifierField] = [{ value: `${scheme}-${String(last + 1).padStart(4, '0')}` }]
  return node
}

/** What a field holds at a place now, as the form shows it. */
export function heldAt(
  root: DraftNode,
  at: string,
  field: FormField,
  language: string | undefined,
): DraftValue | undefined {
  let node: DraftNode | undefined = root
  for (const step of at === '' ? [] : at.split('/')) {
    const parts = /^(ND-[A-Za-z]+)\[(\d{1,3})\]$/.exec(step)
    node = node?.nodes[parts?.[1] ?? '']?.[Number(parts?.[2])]
  }
  const values = node?.values[field.id] ?? []
  return field.multilingual ? values.find((each) => each['languageID'] === language) : values[0]
}

/** The draft with the entries that their writer changed, or what stands in the way. */
export function filled(draft: NoticeDraft, entries: readonly FieldEntry[]): NoticeDraft | Refusal {
  const form = formOf(draft.subtype)
  const fields = new Map(form === undefined ? [] : [...formFields(form)].map((field) => [field.id, field]))
  const root = structuredClone(draft.root)
  const wrong: Refusal[] = []
  entries.forEach((each, index) => {
    const { at = '', was = '', unit, unitWas, language } = each
    const given = each.value ?? ''
    const value = numeric.has(fields.get(each.field)?.type ?? '')
      ? given.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.')
      : given
    if (value === was && unit === unitWas) return
    const field = fields.get(each.field)
    const name = `values.${index}.value`
    if (field === undefined || field.hidden || field.readOnly || !belongs(field, at)) {
      wrong.push(badField(name, own.unknown, own.unknownCure))
      return
    }
    const held = heldAt(root, at, field, language)
    const now = shownValue(field, held?.value)
    if (now !== was && now !== value) {
      wrong.push(conflict(name, field, now))
      return
    }
    const fault = value === '' ? undefined : faultOf(field, value, name)
    if (fault !== undefined) {
      wrong.push(fault)
      return
    }
    const place = placeAt(root, at)
    if (place === undefined) {
      wrong.push(badField(name, own.unknown, own.unknownCure))
      return
    }
    const others = (place.values[field.id] ?? []).filter((one) => one !== heldIn(place, field, language))
    const next: DraftValue[] =
      value === '' ? [] : [{ ...attributesFor(field, held, language, unit), value: writtenValue(field, value) }]
    const values = field.multilingual ? [...others, ...next] : [...next, ...others]
    if (values.length === 0) delete place.values[field.id]
    else place.values[field.id] = values
  })
  const [first] = wrong
  if (first !== undefined) return wrong.length === 1 ? first : { ...first, more: wrong }
  return { ...draft, root: pruned(withoutHusks(root)) }
}

function heldIn(place: DraftNode, field: FormField, language: string | undefined): DraftValue | undefined {
  const values = place.values[field.id] ?? []
  return field.multilingual ? values.find((each) => each['languageID'] === language) : values[0]
}

/** The place is one of those that the model has for the field. */
function belongs(field: FormField, at: string): boolean {
  const nodes = at === '' ? [] : at.split('/').map((step) => step.slice(0, step.indexOf('[')))
  return nodes.length === field.nodes.length && nodes.every((node, index) => node === field.nodes[index])
}

function attributesFor(
  field: FormField,
  held: DraftValue | undefined,
  language: string | undefined,
  unit: string | undefined,
): Record<string, string> {
  const found: Record<string, string> = {}
  for (const { name, preset } of field.attributes) {
    const earlier = held?.[name]
    if (name === 'currencyID') found[name] = earlier ?? 'NOK'
    else if (name === 'unitCode' && (unit ?? earlier) !== undefined) found[name] = unit ?? earlier ?? ''
    else if (name === 'listName' && preset === undefined && field.codeList !== undefined)
      found[name] = earlier ?? field.codeList
    else if (earlier !== undefined) found[name] = earlier
  }
  if (field.multilingual) found['languageID'] = language ?? 'NOR'
  return found
}

function faultOf(field: FormField, value: string, name: string): Refusal | undefined {
  if (field.maxLength !== undefined && value.length > field.maxLength)
    return badField(name, own.tooLong, own.tooLongCure)
  const codes = field.codeList === undefined ? undefined : nationalModel().codeList(field.codeList)?.codes
  if (codes !== undefined && !codes.has(value)) return badField(name, own.notInList, own.notInListCure)
  if (field.type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(value)) return badField(name, own.noDate, own.noDateCure)
  if (field.type === 'time' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(value))
    return badField(name, own.noTime, own.noTimeCure)
  if (numeric.has(field.type) && !/^-?\d{1,15}(\.\d{1,6})?$/.test(value))
    return badField(name, own.noNumber, own.noNumberCure)
  if (field.type === 'url' && !/^https?:\/\/\S+$/.test(value)) return badField(name, own.noUrl, own.noUrlCure)
  if (field.type === 'email' && !/^[^\s@]+@[^\s@]+$/.test(value)) return badField(name, own.noEmail, own.noEmailCure)
  return undefined
}

function conflict(name: string, field: FormField, now: string): Refusal {
  const shown = now.length > 80 ? `${now.slice(0, 80)} …` : now
  return refuse(
    'notices.edited-meanwhile',
    {
      nb: `Noen andre har endret «${field.label.nb}» mens du skrev`,
      nn: `Nokon andre har endra «${field.label.nn}» medan du skreiv`,
      en: `Somebody else changed “${field.label.en}” while you were writing`,
    },
    {
      nb:
        shown === ''
          ? 'Feltet er tomt nå. Les siden på nytt og skriv igjen.'
          : `Nå står det: «${shown}». Les siden på nytt og skriv igjen.`,
      nn:
        shown === ''
          ? 'Feltet er tomt no. Les sida på nytt og skriv igjen.'
          : `No står det: «${shown}». Les sida på nytt og skriv igjen.`,
      en:
        shown === ''
          ? 'The field is empty now. Read the page again and repeat.'
          : `It says now: “${shown}”. Read the page again and repeat.`,
    },
    { field: name, status: 409 },
  )
}

/** Without repeated places that hold nothing but their technical identifier; the first of each kind stays. */
function withoutHusks(node: DraftNode): DraftNode {
  const nodes: Record<string, DraftNode[]> = {}
  for (const [id, children] of Object.entries(node.nodes)) {
    const identifierField = nationalModel().nodes.get(id)?.identifierField
    nodes[id] = children.map(withoutHusks).filter((child, index) => {
      const [only, ...rest] = Object.keys(child.values)
      const husk = only === identifierField && rest.length === 0 && Object.keys(pruned(child).nodes).length === 0
      return index === 0 || !husk
    })
  }
  return { ...node, nodes }
}

export const fillNotice = command({
  name: 'notices.fill',
  title: words('Fyll ut felt i kunngjøringen', 'Fyll ut felt i kunngjeringa', 'Fill in fields of the notice'),
  done: words('Kunngjøringen er lagret.', 'Kunngjeringa er lagra.', 'The notice was saved.'),
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({ notice: identifier, values: Type.Array(entry, { maxItems: 1500 }) }),
  fold: noticeDrafts,
  decide: (state, { notice, values }) => {
    const drafted = state.drafts.find((each) => each.notice === notice)
    if (drafted === undefined)
      return refuse('notices.no-such-notice', texts.noNotice, texts.noNoticeCure, { status: 404 })
    if (drafted.published > 0)
      return refuse('notices.published-already', texts.published, texts.publishedCure, { status: 409 })
    const draft = filled(drafted.draft, values)
    if ('refused' in draft) return draft
    return { events: [{ type: 'notices.edited', data: { notice, draft } satisfies Edited }] }
  },
})

const own = {
  unknown: words(
    'Feltet hører ikke hjemme i kunngjøringen',
    'Feltet høyrer ikkje heime i kunngjeringa',
    'The field does not belong in the notice',
  ),
  unknownCure: words('Les siden på nytt.', 'Les sida på nytt.', 'Read the page again.'),
  tooLong: words('Teksten er for lang', 'Teksten er for lang', 'The text is too long'),
  tooLongCure: words('Skriv kortere.', 'Skriv kortare.', 'Write less.'),
  notInList: words('Koden finnes ikke i listen', 'Koden finst ikkje i lista', 'The code is not in the list'),
  notInListCure: words('Velg en av forslagene.', 'Vel eitt av framlegga.', 'Choose one of the suggestions.'),
  noDate: words('Det er ikke en dato', 'Det er ikkje ein dato', 'That is no date'),
  noDateCure: words('Skriv datoen som 2026-12-31.', 'Skriv datoen som 2026-12-31.', 'Write the date as 2026-12-31.'),
  noTime: words('Det er ikke et klokkeslett', 'Det er ikkje eit klokkeslett', 'That is no time of day'),
  noTimeCure: words('Skriv klokkeslettet som 12:00.', 'Skriv klokkeslettet som 12:00.', 'Write the time as 12:00.'),
  noNumber: words('Det er ikke et tall', 'Det er ikkje eit tal', 'That is no number'),
  noNumberCure: words(
    'Skriv bare siffer, med punktum foran desimaler.',
    'Skriv berre siffer, med punktum føre desimalar.',
    'Write digits only, with a point before decimals.',
  ),
  noUrl: words('Det er ikke en nettadresse', 'Det er ikkje ei nettadresse', 'That is no web address'),
  noUrlCure: words('Begynn med https://.', 'Byrj med https://.', 'Begin with https://.'),
  noEmail: words('Det er ikke en e-postadresse', 'Det er ikkje ei e-postadresse', 'That is no e-mail address'),
  noEmailCure: words('Skriv adressen med @.', 'Skriv adressa med @.', 'Write the address with @.'),
}
