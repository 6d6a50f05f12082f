// Every field of a notice, one group at a time: the form follows from the model. What is asked and what holds something is in
// view; the rest is folded; what the conditions forbid is left out.
import {
  draftValues,
  fieldStates,
  formOf,
  nationalModel,
  type DraftNode,
  type FieldState,
  type FormElement,
  type FormField,
  type FormGroup,
} from '@heldigital/eforms'
import { milliseconds } from '../../../kernel/clock.ts'
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { hasRole } from '../../../kernel/identity/actor.ts'
import { words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { refusals, type Refusal } from '../../../kernel/refusal.ts'
import {
  columns,
  cpvField,
  dateField,
  details,
  doneAlert,
  fieldGroup,
  form,
  formBox,
  hiddenField,
  pageHeading,
  panel,
  section,
  selectField,
  stack,
  suggestField,
  tag,
  textArea,
  textField,
  type Field,
  type Form,
} from '../../../ui/index.ts'
import { noticeDrafts, type DraftedNotice } from '../draft/draft.ts'
import { fillNotice, heldAt, shownValue } from '../draft/fill.ts'
import { findingsOf } from '../draft/findings.ts'
import { buyerAccess, findingList, ownStream } from './draft.ts'

type Indexes = ReadonlyMap<string, number>

export const allFieldsPage: PageDefinition<Services> = {
  path: '/procurements/:procurement/notice/fields',
  access: buyerAccess,
  commands: ['notices.fill'],
  render: async (request, services) => {
    const stream = await ownStream(request, services)
    if (stream === undefined) return refusals.notFound
    const { t } = request
    const base = `/procurements/${request.params['procurement'] ?? ''}`
    const { drafts, ...own } = services.stateOf(stream, noticeDrafts)
    const open = drafts.filter((each) => each.published === 0)
    const drafted = open.find((each) => each.notice === request.query['notice']) ?? open[0]
    const known = drafted === undefined ? undefined : formOf(drafted.subtype)
    if (drafted === undefined || known === undefined) return refusals.notFound
    const groups = known.sections.flatMap(({ label, items }) =>
      items.flatMap((item) => (item.kind === 'group' && anyShown(item.items) ? [{ section: label, group: item }] : [])),
    )
    const chosen = groups.find(({ group }) => group.id === request.query['group']) ?? groups[0]
    if (chosen === undefined) return refusals.notFound
    const { group } = chosen
    const count = instancesOf(drafted.draft.root, group.node, new Map())
    const index = Math.min(Math.max(0, Number(request.query['index'] ?? 0) || 0), group.repeatable ? count : 0)
    const findings = findingsOf(drafted, own.case.part, request.now).filter((each) => each.severity === 'ERROR')
    const here = new Set([...fieldsIn(group.items)].map((field) => field.id))
    const address = (id: string, at: number) =>
      `${base}/notice/fields?notice=${drafted.notice}&group=${encodeURIComponent(id)}&index=${at}`
    const may = hasRole(request.actor, ['caseOfficer'])
    return {
      title: t(texts.title),
      section: '/procurements',
      breadcrumb: [
        { href: '/procurements', label: t(texts.procurements) },
        { href: base, label: own.case.title },
        { href: `${base}/notice`, label: t(texts.notice) },
      ],
      body: html`${pageHeading(request, {
        title: texts.title,
        kicker: own.case.title,
        lead: t(texts.lead),
        tags: html`${tag(request, known.label)} ${
          findings.length === 0
            ? tag(request, texts.complete, 'success')
            : tag(request, t(texts.faults, { count: findings.length }), 'warning')
        }`,
      })}${stack(
        doneAlert(request, [fillNotice]),
        columns(
          section(
            request,
            { title: titleOf(request, drafted, group, index, count), lead: t(chosen.section) },
            may
              ? groupForm(request, stream.id, drafted, group, index, address(group.id, index))
              : html`<p>${t(texts.onlyOfficer)}</p>`,
          ),
          stack(
            findingList(
              request,
              texts.here,
              findings.filter((each) => each.field !== undefined && here.has(each.field)),
            ),
            contents(request, drafted, groups, address, group.id, index),
          ),
        ),
      )}`,
    }
  },
}

function titleOf(request: PageRequest, drafted: DraftedNotice, group: FormGroup, index: number, count: number): string {
  const label = request.t(group.label)
  if (!group.repeatable) return label
  return index >= count ? `${label}: ${request.t(texts.fresh)}` : `${label}: ${nameOf(drafted, group, index)}`
}

/** What people call an instance: its title or name, else its number. */
function nameOf(drafted: DraftedNotice, group: FormGroup, index: number): string {
  const node = placesOf(drafted.draft.root, group.node, new Map())[index]
  const named = ['BT-21-Lot', 'BT-21-Part', 'BT-500-Organization-Company'].map((field) =>
    node === undefined ? undefined : draftValues(node, field)[0]?.value,
  )
  return named.find((each) => each !== undefined && each !== '')?.slice(0, 60) ?? String(index + 1)
}

/** Every group of the notice with its instances, sorted by the question it answers. */
function contents(
  request: PageRequest,
  drafted: DraftedNotice,
  groups: readonly { readonly section: Text; readonly group: FormGroup }[],
  address: (id: string, index: number) => string,
  current: string,
  currentIndex: number,
): Html {
  const sections = [...new Set(groups.map((each) => each.section))]
  const entry = (href: string, label: string, on: boolean): Html =>
    html`<li><a class="ds-link" href="${href}"${on ? html` aria-current="page"` : nothing}>${label}</a></li>`
  return panel(
    html`<nav aria-label="${request.t(texts.contents)}">${sections.map(
      (label) =>
        html`<h2 class="ds-heading" data-size="2xs">${request.t(label)}</h2><ul class="plain">${groups
          .filter((each) => each.section === label)
          .map(({ group }) => {
            const count = group.repeatable ? instancesOf(drafted.draft.root, group.node, new Map()) : 1
            const shown = Array.from({ length: Math.min(count, 50) }, (_, index) =>
              entry(
                address(group.id, index),
                group.repeatable
                  ? `${request.t(group.label)}: ${nameOf(drafted, group, index)}`
                  : request.t(group.label),
                group.id === current && index === currentIndex,
              ),
            )
            return html`${shown}${
              group.repeatable
                ? entry(
                    address(group.id, count),
                    `${request.t(group.label)}: ${request.t(texts.add)}`,
                    group.id === current && currentIndex === count,
                  )
                : nothing
            }`
          })}</ul>`,
    )}</nav>`,
  )
}

interface Writing {
  readonly request: PageRequest
  readonly form: Form
  readonly drafted: DraftedNotice
  readonly languages: readonly string[]
  readonly states: readonly FieldState[]
  /** What the fields hold, filled while they are drawn. */
  readonly initial: Record<string, string>
  readonly errors: Map<string, readonly Refusal[]>
  readonly entered: ReturnType<typeof enteredBefore>
  next: number
}

function groupForm(
  request: PageRequest,
  stream: string,
  drafted: DraftedNotice,
  group: FormGroup,
  index: number,
  next: string,
): Html {
  const initial: Record<string, string> = {}
  const asked = form(request, { command: 'notices.fill', key: `${group.id}-${index}`, initial })
  const errors = new Map(asked.errors)
  const f: Form = { ...asked, entered: undefined, errors }
  const writing: Writing = {
    request,
    form: f,
    drafted,
    languages: languagesOf(drafted),
    states: fieldStates(drafted.draft, milliseconds(request.now)),
    initial,
    errors,
    entered: enteredBefore(asked),
    next: 0,
  }
  const indexes =
    group.node === undefined || !group.repeatable ? new Map<string, number>() : new Map([[group.node, index]])
  return formBox(
    f,
    [
      html`<input type="hidden" name="_stream" value="${stream}">`,
      hiddenField(f, 'notice', drafted.notice),
      elements(writing, group.items, indexes),
    ],
    { submit: texts.save, sticky: true, next },
  )
}

function languagesOf(drafted: DraftedNotice): readonly string[] {
  const { values } = drafted.draft.root
  const declared = [...(values['BT-702(a)-notice'] ?? []), ...(values['BT-702(b)-notice'] ?? [])].map(
    (each) => each.value,
  )
  return declared.length === 0 ? ['NOR'] : declared
}

/** In view: what is asked now and what holds something. Folded: the rest. */
function elements(writing: Writing, items: readonly FormElement[], indexes: Indexes): Html[] {
  const shown: Html[] = []
  const folded: Html[] = []
  for (const item of items) {
    if (item.kind === 'field') {
      const presence = presenceOf(writing, item, indexes)
      if (presence === 'hidden') continue
      ;(presence === 'folded' ? folded : shown).push(...fieldsFor(writing, item, indexes, presence === 'asked'))
      continue
    }
    if (!anyShown(item.items)) continue
    const place = instancesOf(writing.drafted.draft.root, item.node, indexes)
    if (item.repeatable && item.node !== undefined) {
      for (let index = 0; index <= Math.min(place, 30); index++) {
        const inner = elements(writing, item.items, new Map([...indexes, [item.node, index]]))
        if (inner.length === 0) continue
        const label = writing.request.t(item.label)
        const title = place === 0 ? label : `${label} ${index + 1}`
        if (index < place) shown.push(fieldGroup(writing.form, title, inner))
        else
          folded.push(
            details(writing.request, place === 0 ? label : `${label}: ${writing.request.t(texts.add)}`, inner),
          )
      }
      continue
    }
    const inner = elements(writing, item.items, indexes)
    if (inner.length === 0) continue
    const asked = [...fieldsIn(item.items)].some((field) => presenceOf(writing, field, indexes) === 'asked')
    const holds = [...fieldsIn(item.items)].some((field) => holding(writing, field, indexes))
    if (asked || holds) shown.push(fieldGroup(writing.form, item.label, inner))
    else folded.push(details(writing.request, item.label, inner))
  }
  return folded.length === 0
    ? shown
    : shown.length === 0
      ? folded
      : [...shown, details(writing.request, texts.more, stack(...folded))]
}

function holding(writing: Writing, field: FormField, indexes: Indexes): boolean {
  const at = pathOf(field, indexes)
  return writing.languages.some((language) => heldAt(writing.drafted.draft.root, at, field, language) !== undefined)
}

function presenceOf(writing: Writing, field: FormField, indexes: Indexes): 'asked' | 'held' | 'folded' | 'hidden' {
  if (field.hidden || field.readOnly || field.idScheme !== undefined) return 'hidden'
  if (holding(writing, field, indexes)) return field.presence === 'mandatory' ? 'asked' : 'held'
  const at = pathOf(field, indexes)
  // A condition that holds at a place covers everything below it.
  const state = writing.states.findLast(
    (each) => each.field === field.id && (each.at === '' || at === each.at || at.startsWith(`${each.at}/`)),
  )?.state
  if (state === 'forbidden') return 'hidden'
  if (field.presence === 'mandatory' || state === 'mandatory') return 'asked'
  return field.presence === 'unless' && state === undefined && indexesKnown(writing, field, indexes)
    ? 'asked'
    : 'folded'
}

/** A field that is asked unless something forbids it is asked only where its place exists. */
function indexesKnown(writing: Writing, field: FormField, indexes: Indexes): boolean {
  const parent = field.nodes.at(-1)
  return parent !== undefined && instancesOf(writing.drafted.draft.root, parent, indexes) > (indexes.get(parent) ?? 0)
}

function pathOf(field: FormField, indexes: Indexes): string {
  return field.nodes.map((node) => `${node}[${indexes.get(node) ?? 0}]`).join('/')
}

function fieldsFor(writing: Writing, field: FormField, indexes: Indexes, asked: boolean): Html[] {
  const at = pathOf(field, indexes)
  return (field.multilingual ? writing.languages : [undefined]).map((language) => {
    const { form: f, request } = writing
    const name = `values.${writing.next++}`
    const label =
      language !== undefined && writing.languages.length > 1
        ? `${request.t(field.label)} (${language})`
        : request.t(field.label)
    const held = heldAt(writing.drafted.draft.root, at, field, language)
    const unit = field.attributes.find((each) => each.name === 'unitCode')
    const before = writing.entered.get(keyOf(at, field.id, language ?? ''))
    writing.initial[`${name}.value`] = before?.value ?? shownValue(field, held?.value)
    writing.initial[`${name}.unit`] = before?.unit ?? held?.['unitCode'] ?? ''
    writing.errors.delete(`${name}.value`)
    if ((before?.errors.length ?? 0) > 0) writing.errors.set(`${name}.value`, before?.errors ?? [])
    return html`<div>${hiddenField(f, `${name}.at`, at)}${hiddenField(f, `${name}.field`, field.id)}${
      language === undefined ? nothing : hiddenField(f, `${name}.language`, language)
    }${hiddenField(f, `${name}.was`, shownValue(field, held?.value))}${input(
      writing,
      { name: `${name}.value`, label, ...(asked ? {} : { optional: true }), ...helpOf(field) },
      field,
    )}${
      unit?.codeList === undefined
        ? nothing
        : html`${hiddenField(f, `${name}.unitWas`, held?.['unitCode'] ?? '')}${selectField(f, {
            name: `${name}.unit`,
            label: texts.unit,
            optional: true,
            choices: choicesOf(unit.codeList),
          })}`
    }</div>`
  })
}

/** When a field is asked for, in words. */
function helpOf(field: FormField): { description?: Text } {
  const [when] = field.presence === 'when' ? field.mandatoryWhen : []
  if (when === undefined || when.nb.length > 160) return {}
  return {
    description: { nb: `Kreves når ${when.nb}.`, nn: `Blir kravd når ${when.nn}.`, en: `Required when ${when.en}.` },
  }
}

const mostChoices = 120

function input(writing: Writing, base: Field, field: FormField): Html {
  const { form: f } = writing
  switch (field.type) {
    case 'code':
    case 'indicator': {
      if (field.codeList === 'cpv') return cpvField(f, { ...base, suggest: '/api/v1/cpv' })
      const choices = field.codeList === undefined ? yesNo : choicesOf(field.codeList)
      return choices.length > mostChoices
        ? suggestField(f, { ...base, suggestions: choices.slice(0, 2000), maxLength: 60 })
        : selectField(f, { ...base, choices })
    }
    case 'id-ref':
      return selectField(f, { ...base, choices: referencesOf(writing.drafted, field) })
    case 'date':
      return dateField(f, base)
    case 'time':
      return textField(f, { ...base, width: 'short', maxLength: 5, placeholder: '12:00' })
    case 'text-multilingual':
      return (field.maxLength ?? 6000) > 400
        ? textArea(f, { ...base, rows: 3, maxLength: Math.min(field.maxLength ?? 6000, 10_000) })
        : textField(f, { ...base, width: 'full', maxLength: field.maxLength ?? 400 })
    case 'amount':
    case 'number':
    case 'integer':
    case 'measure':
      return textField(f, { ...base, width: 'short', inputMode: 'decimal', maxLength: 30 })
    case 'email':
      return textField(f, { ...base, type: 'email', maxLength: field.maxLength ?? 200 })
    case 'url':
      return textField(f, { ...base, type: 'url', width: 'full', maxLength: field.maxLength ?? 400 })
    default:
      return textField(f, { ...base, maxLength: Math.min(field.maxLength ?? 400, 10_000) })
  }
}

const yesNo = [
  { value: 'true', label: words('Ja', 'Ja', 'Yes') },
  { value: 'false', label: words('Nei', 'Nei', 'No') },
]

function choicesOf(list: string): { value: string; label: Text }[] {
  return [...(nationalModel().codeList(list)?.codes ?? [])].map(([value, label]) => ({ value, label }))
}

/** Identifiers in the notice that a field may point to, by name. */
function referencesOf(drafted: DraftedNotice, field: FormField): { value: string; label: string }[] {
  const model = nationalModel()
  const found: { value: string; label: string }[] = []
  const walk = (node: DraftNode): void => {
    for (const [id, values] of Object.entries(node.values)) {
      const scheme = model.fields.get(id)?.idScheme
      const [value] = values
      if (scheme === undefined || value === undefined || !field.idSchemes.includes(scheme)) continue
      const name = ['BT-500-Organization-Company', 'BT-21-Lot', 'BT-21-Part'].map(
        (named) => draftValues(node, named)[0]?.value,
      )
      found.push({
        value: value.value,
        label: [value.value, name.find((each) => each !== undefined)].filter((each) => each !== undefined).join(' '),
      })
    }
    for (const children of Object.values(node.nodes)) children.forEach(walk)
  }
  walk(drafted.draft.root)
  return found
}

/** What was entered in a refused form, by the field it was meant for: the order may be another one by now. */
function enteredBefore(
  f: Form,
): ReadonlyMap<string, { readonly value: string; readonly unit: string; readonly errors: readonly Refusal[] }> {
  const found = new Map<string, { value: string; unit: string; errors: readonly Refusal[] }>()
  const entered = f.entered ?? {}
  const one = (name: string): string => (typeof entered[name] === 'string' ? entered[name] : '')
  for (let index = 0; index < 1500 && one(`values.${index}.field`) !== ''; index++) {
    const name = `values.${index}`
    found.set(keyOf(one(`${name}.at`), one(`${name}.field`), one(`${name}.language`)), {
      value: one(`${name}.value`),
      unit: one(`${name}.unit`),
      errors: f.errors.get(`${name}.value`) ?? [],
    })
  }
  return found
}

const keyOf = (at: string, field: string, language: string): string => `${at} ${field} ${language}`

function anyShown(items: readonly FormElement[]): boolean {
  return [...fieldsIn(items)].some((field) => !field.hidden && !field.readOnly && field.idScheme === undefined)
}

function* fieldsIn(items: readonly FormElement[]): Generator<FormField> {
  for (const item of items) {
    if (item.kind === 'field') yield item
    else yield* fieldsIn(item.items)
  }
}

/** How many places of a node there are, along the chosen ones above it. */
function instancesOf(root: DraftNode, node: string | undefined, indexes: Indexes): number {
  return placesOf(root, node, indexes).length
}

function placesOf(root: DraftNode, node: string | undefined, indexes: Indexes): readonly DraftNode[] {
  const chain: string[] = []
  for (
    let at = node === undefined ? undefined : nationalModel().nodes.get(node);
    at?.parent !== undefined;
    at = at.parent
  )
    chain.unshift(at.id)
  let place: DraftNode | undefined = root
  for (const step of chain.slice(0, -1)) place = place?.nodes[step]?.[indexes.get(step) ?? 0]
  return place?.nodes[chain.at(-1) ?? ''] ?? []
}

const texts = {
  title: words('Alle felt', 'Alle felt', 'All fields'),
  notice: words('Kunngjøringen', 'Kunngjeringa', 'The notice'),
  procurements: words('Anskaffelser', 'Innkjøp', 'Procurements'),
  lead: words(
    'Det som kreves nå, og det som er fylt ut, vises. Resten er foldet sammen. Skriver to på en gang, blir ingenting overskrevet.',
    'Det som blir kravd no, og det som er fylt ut, blir vist. Resten er falda saman. Skriv to på ein gong, blir ingenting overskrive.',
    'What is required now and what is filled in is in view. The rest is folded. When two write at once, nothing is overwritten.',
  ),
  complete: words('Ingen mangler', 'Ingen manglar', 'Nothing missing'),
  faults: words('{count} mangler', '{count} manglar', '{count} to correct'),
  here: words('Må rettes her', 'Må rettast her', 'To be corrected here'),
  contents: words('Deler av kunngjøringen', 'Delar av kunngjeringa', 'Parts of the notice'),
  fresh: words('ny', 'ny', 'new'),
  add: words('legg til', 'legg til', 'add'),
  more: words('Flere felt', 'Fleire felt', 'More fields'),
  unit: words('Enhet', 'Eining', 'Unit'),
  save: words('Lagre', 'Lagre', 'Save'),
  onlyOfficer: words(
    'Saksbehandleren skriver kunngjøringen.',
    'Saksbehandlaren skriv kunngjeringa.',
    'The case officer writes the notice.',
  ),
} satisfies Record<string, Text>
