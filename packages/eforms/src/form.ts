// The form of a notice: what to ask, in an order that people think in, with everything a page needs to show a field.
import { bind, everyNode, nodesBelow, valuesBelow, type BoundNode } from './bind.ts'
import { conditionOf } from './checks/conditions.ts'
import { alwaysMandatory, conditionallyForbidden } from './checks/facts.ts'
import { each } from './checks/finding.ts'
import type { NoticeDraft } from './draft.ts'
import { newScope } from './efx/compile.ts'
import { describeEfx } from './efx/describe.ts'
import {
  alwaysForbidden,
  codeListFor,
  type FormItem,
  type NoticeField,
  type NoticeModel,
  type Privacy,
} from './model.ts'
import { nationalModel } from './national/profile.ts'
import { documentOf, modelForDraft } from './notice.ts'
import type { Text } from './text.ts'

/** The questions that a form is sorted by. */
export type Aspect = 'what' | 'who' | 'how' | 'when' | 'result' | 'change' | 'notice'

export interface NoticeForm {
  readonly subtype: string
  readonly label: Text
  readonly sections: readonly FormSection[]
}

export interface FormSection {
  readonly id: Aspect
  readonly label: Text
  readonly items: readonly FormElement[]
}

export type FormElement = FormGroup | FormField

export interface FormGroup {
  readonly kind: 'group'
  readonly id: string
  readonly label: Text
  readonly aspect: Aspect
  /** The node that repeats with the group. */
  readonly node: string | undefined
  readonly repeatable: boolean
  readonly items: readonly FormElement[]
}

export interface FormField {
  readonly kind: 'field'
  readonly id: string
  readonly label: Text
  readonly aspect: Aspect
  readonly type: NoticeField['type']
  /** Nodes from the root's child down to the one that holds the value: where it goes in a draft. */
  readonly nodes: readonly string[]
  readonly repeatable: boolean
  /** One text for each language of the notice. */
  readonly multilingual: boolean
  readonly hidden: boolean
  readonly readOnly: boolean
  readonly preset: string | undefined
  readonly codeList: string | undefined
  readonly maxLength: number | undefined
  readonly pattern: string | undefined
  readonly range: NoticeField['range']
  /** Attributes to ask for or fill in: currency, unit, list. */
  readonly attributes: readonly {
    readonly name: string
    readonly codeList: string | undefined
    readonly preset: string | undefined
  }[]
  /**
   * `mandatory` always; `unless` mandatory unless a condition forbids; `when` mandatory under a condition; else `optional`.
   */
  readonly presence: 'mandatory' | 'unless' | 'when' | 'optional'
  readonly mandatoryWhen: readonly Text[]
  readonly forbiddenWhen: readonly Text[]
  readonly idScheme: string | undefined
  readonly idSchemes: readonly string[]
  /** Set when the value may be withheld from publication. */
  readonly privacy: Privacy | undefined
}

const sectionLabels: Readonly<Record<Aspect, Text>> = {
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  how: { nb: 'Hvordan', nn: 'Korleis', en: 'How' },
  when: { nb: 'Når', nn: 'Når', en: 'When' },
  result: { nb: 'Resultat', nn: 'Resultat', en: 'Result' },
  change: { nb: 'Endring', nn: 'Endring', en: 'Change' },
  notice: { nb: 'Om kunngjøringen', nn: 'Om kunngjeringa', en: 'About the notice' },
}

const order: readonly Aspect[] = ['what', 'who', 'how', 'when', 'result', 'change', 'notice']

/** The form of a subtype, from the national model unless another is given. Undefined when the model has no such subtype. */
export function formOf(subtype: string, model: NoticeModel = nationalModel()): NoticeForm | undefined {
  const known = model.subtypes.get(subtype)
  if (known === undefined) return undefined
  const items = new Former(model, subtype).items(known.form)
  const sections = order.flatMap((id) => {
    const own = items.filter((item) => item.aspect === id)
    return own.length === 0 ? [] : [{ id, label: sectionLabels[id], items: own }]
  })
  return { subtype, label: model.label('notice', subtype) ?? each(() => subtype), sections }
}

/** Fields in a form, wherever they stand. */
export function* formFields(items: readonly FormElement[] | NoticeForm): Generator<FormField> {
  if ('sections' in items) {
    for (const section of items.sections) yield* formFields(section.items)
    return
  }
  for (const item of items) {
    if (item.kind === 'field') yield item
    else yield* formFields(item.items)
  }
}

class Former {
  private readonly model: NoticeModel
  private readonly subtype: string

  constructor(model: NoticeModel, subtype: string) {
    this.model = model
    this.subtype = subtype
  }

  /** Sections fall away: their groups stand on their own, each under its aspect. Repeating ones stay whole. */
  items(items: readonly FormItem[]): FormElement[] {
    return items.flatMap((item): FormElement[] => {
      if (item.kind === 'field') return this.field(item, true)
      if (item.section && !item.repeatable) return this.items(item.items)
      return this.group(item)
    })
  }

  private group(item: Extract<FormItem, { kind: 'group' }>): FormElement[] {
    const items = item.section
      ? sorted(this.items(item.items))
      : item.items.flatMap((each) => (each.kind === 'field' ? this.field(each, false) : this.group(each)))
    if (items.length === 0) return []
    const visible = [...formFields(items)].find((field) => !field.hidden) ?? [...formFields(items)][0]
    return [
      {
        kind: 'group',
        id: item.id,
        label: this.model.label('group', item.id) ?? each(() => item.id),
        aspect: groupAspects[item.id] ?? (item.section ? 'what' : (visible?.aspect ?? 'what')),
        node: item.node,
        repeatable: item.repeatable,
        items,
      },
    ]
  }

  private field(item: Extract<FormItem, { kind: 'field' }>, top: boolean): FormField[] {
    const { model, subtype } = this
    const field = model.fields.get(item.id)
    // An attribute is asked for with the field it stands on.
    if (field === undefined || field.attributeOf !== undefined || alwaysForbidden(field, subtype)) return []
    const nodes: string[] = []
    for (let node = field.node; node.parent !== undefined; node = node.parent) nodes.unshift(node.id)
    const conditions = (list: NoticeField['mandatory']): Text[] =>
      list.flatMap((constraint) => {
        if (constraint.condition === undefined || !constraint.subtypes.has(subtype)) return []
        const { expression } = conditionOf(model, constraint.condition)
        return expression === undefined ? [] : [each((language) => describeEfx(model, expression, language))]
      })
    const mandatoryWhen = conditions(field.mandatory)
    const forbiddenWhen = conditions(field.forbidden)
    const always = alwaysMandatory(field, subtype)
    return [
      {
        kind: 'field',
        id: field.id,
        label: model.label('field', field.id) ?? each(() => field.name),
        aspect: aspectOf(field, top),
        type: field.type,
        nodes,
        repeatable: field.repeatable,
        multilingual: field.type === 'text-multilingual',
        hidden: item.hidden,
        readOnly: item.readOnly,
        preset: item.preset ?? field.preset,
        codeList: codeListFor(field, subtype),
        maxLength: field.maxLength,
        pattern: field.pattern,
        range: field.range,
        attributes: field.attributes.flatMap((attribute) =>
          attribute.path.attribute === undefined || attribute.path.attribute === 'languageID'
            ? []
            : [{ name: attribute.path.attribute, codeList: attribute.codeList?.id, preset: attribute.preset }],
        ),
        presence: always
          ? conditionallyForbidden(field, subtype)
            ? 'unless'
            : 'mandatory'
          : mandatoryWhen.length > 0
            ? 'when'
            : 'optional',
        mandatoryWhen,
        forbiddenWhen,
        idScheme: field.idScheme,
        idSchemes: field.idSchemes,
        privacy: field.privacy,
      },
    ]
  }
}

function sorted(items: readonly FormElement[]): FormElement[] {
  return order.flatMap((aspect) => items.filter((item) => item.aspect === aspect))
}

const groupAspects: Readonly<Record<string, Aspect>> = {
  'GR-Lot': 'what',
  'GR-Part': 'what',
  'GR-LotsGroup': 'what',
  'GR-Change': 'change',
  'GR-ChangeSections': 'change',
  'GR-Organisations': 'who',
}

const whenTerms = new Set(
  'BT-127 BT-13 BT-130 BT-131 BT-1311 BT-132 BT-630 BT-631 BT-36 BT-536 BT-537 BT-538 BT-98 BT-99 BT-738 BT-145 BT-1451 BT-57 BT-58'.split(
    ' ',
  ),
)
const whatTerms = new Set(
  (
    'BT-21 BT-22 BT-23 BT-24 BT-25 BT-625 BT-26 BT-262 BT-263 BT-27 BT-271 BT-531 BT-137 BT-300 BT-726 BT-06 BT-777 BT-774 BT-775 ' +
    'BT-776 BT-805 BT-754 BT-755 BT-5101 BT-5131 BT-5121 BT-5071 BT-5141 BT-727 BT-728 BT-53 BT-54 BT-94 BT-95 BT-157'
  ).split(' '),
)
const resultNodes = 'ND-NoticeResult'

/** Which question a field answers. */
export function aspectOf(field: NoticeField, top = false): Aspect {
  const line: string[] = []
  for (let node: NoticeField['node'] | undefined = field.node; node !== undefined; node = node.parent)
    line.push(node.id)
  if (line.includes('ND-Changes')) return 'change'
  if (line.includes(resultNodes) || field.id === 'OPT-999') return 'result'
  if (line.includes('ND-Organizations') || line.includes('ND-ContractingParty') || /^OPT-30[01]/.test(field.id))
    return 'who'
  if (whenTerms.has(field.term)) return 'when'
  if (whatTerms.has(field.term)) return 'what'
  if (top && (field.node.parent === undefined || field.node.id === 'ND-RootExtension')) return 'notice'
  return 'how'
}

/** What the conditions say about a field at one place of a draft, now. */
export interface FieldState {
  readonly field: string
  /** The place: `ND-Lot[1]/ND-LotTenderingProcess[0]`, counted from 0; empty for the whole notice. It covers all below it. */
  readonly at: string
  readonly state: 'mandatory' | 'forbidden'
}

/**
 * Which conditionally mandatory and forbidden fields are so in a draft as it stands, so that a form shows what is relevant.
 * Fields that are always mandatory or forbidden are in the form itself.
 */
export function fieldStates(draft: NoticeDraft, now: number, sdks: readonly NoticeModel[] = []): FieldState[] {
  const model = modelForDraft(draft, sdks)
  const notice = bind(model, documentOf(draft, sdks))
  const scope = newScope(notice, now)
  const places = new Map<BoundNode, string>([[notice.root, '']])
  for (const bound of everyNode(notice.root)) {
    const path = places.get(bound) ?? ''
    for (const [node, children] of bound.nodes)
      children.forEach((child, index) => places.set(child, `${path === '' ? '' : `${path}/`}${node.id}[${index}]`))
  }
  const states: FieldState[] = []
  const judge = (field: NoticeField, constraints: NoticeField['mandatory'], state: FieldState['state']): void => {
    for (const { condition: text, subtypes } of constraints) {
      if (text === undefined || !subtypes.has(draft.subtype)) continue
      const { condition } = conditionOf(model, text)
      if (condition === undefined) continue
      const { context } = condition
      const found =
        'type' in context
          ? valuesBelow(notice.root, context).map((value) => ({ node: value.owner, value }))
          : nodesBelow(notice.root, context).map((node) => ({ node, value: undefined }))
      for (const place of found) {
        const outcome = condition.evaluate(scope, place)
        if (outcome.known && outcome.holds) states.push({ field: field.id, at: places.get(place.node) ?? '', state })
      }
    }
  }
  for (const field of model.fields.values()) {
    if (field.attributeOf !== undefined) continue
    judge(field, field.mandatory, 'mandatory')
    judge(field, field.forbidden, 'forbidden')
  }
  return states
}
