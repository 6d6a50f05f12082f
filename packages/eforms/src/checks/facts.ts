// L1: what the model says about each field without looking at any other (Schematron stages 2a, 2b, 3a, 3b).
import { everyNode, nodesBelow, valuesBelow, type BoundNode, type BoundValue } from '../bind.ts'
import { attributeOf, normalizeSpace, type Element } from '../element.ts'
import { codeListFor, type NoticeField } from '../model.ts'
import { norwegianLanguages } from '../profile.ts'
import { each, finding, type Finding } from './finding.ts'
import { formOfPattern, matcher } from './pattern.ts'
import type { CheckInput } from './input.ts'
import { anchorOf, attributeAsked, plain, presenceRule, tailoredRule, valueRule } from './rule-ids.ts'

export function checkFacts(input: CheckInput): Finding[] {
  const findings: Finding[] = []
  checkPresence(input, findings)
  for (const node of everyNode(input.notice.root)) {
    checkForbidden(input, node, findings)
    for (const [field, values] of node.values) {
      if (field.attributeOf === undefined && !isRemoved(input, field)) checkRepetition(input, field, values, findings)
      for (const value of values) checkValue(input, value, findings)
    }
  }
  checkEmpty(input, input.notice.root.element, findings)
  return findings
}

/** True when a field may be missing under some condition in this subtype, so that its absence is a matter for L2. */
export function conditionallyForbidden(field: NoticeField, subtype: string): boolean {
  return field.forbidden.some((constraint) => constraint.condition !== undefined && constraint.subtypes.has(subtype))
}

export function alwaysMandatory(field: NoticeField, subtype: string): boolean {
  return field.mandatory.some((constraint) => constraint.condition === undefined && constraint.subtypes.has(subtype))
}

function checkPresence(input: CheckInput, findings: Finding[]): void {
  const { model, root } = input.notice
  for (const field of model.fields.values()) {
    if (!alwaysMandatory(field, input.subtype) || conditionallyForbidden(field, input.subtype)) continue
    if (isRemoved(input, field)) continue
    const anchor = model.nodes.get(anchorOf(field) ?? field.node.id) ?? field.node
    for (const place of nodesBelow(root, anchor)) {
      if (valuesBelow(place, field).length > 0) continue
      findings.push(
        finding(model, {
          rule: presenceRule(field, 'M', input.subtype),
          layer: 'L1',
          about: field,
          element: place.element,
          kind: 'fieldRequired',
        }),
      )
    }
  }
}

export function isRemoved(input: CheckInput, field: NoticeField): boolean {
  return input.removed.size > 0 && (input.removed.has(field.id) || input.removed.has(field.node.id))
}

function checkForbidden(input: CheckInput, node: BoundNode, findings: Finding[]): void {
  for (const [field, values] of node.values) {
    const forbidden = field.forbidden.some(
      (constraint) => constraint.condition === undefined && constraint.subtypes.has(input.subtype),
    )
    if (!forbidden || isRemoved(input, field)) continue
    findings.push(
      finding(input.notice.model, {
        rule: presenceRule(field, 'F', input.subtype),
        layer: 'L1',
        about: field,
        element: values[0]!.element,
        attribute: values[0]!.attribute,
        kind: 'fieldForbidden',
        values: { subtype: input.writtenSubtype },
      }),
    )
  }
}

function checkRepetition(
  input: CheckInput,
  field: NoticeField,
  values: readonly BoundValue[],
  findings: Finding[],
): void {
  const { model } = input.notice
  const [first] = values
  if (first === undefined) return
  if (field.type !== 'text-multilingual') {
    if (values.length > 1 && !field.repeatable)
      findings.push(
        finding(model, {
          rule: `${plain(field.id)}_R`,
          layer: 'L1',
          about: field,
          element: values[1]!.element,
          kind: 'repeated',
        }),
      )
    return
  }
  const written: string[] = []
  for (const { element } of values) {
    const language = attributeOf(element, 'languageID')
    if (language === undefined)
      findings.push(
        finding(model, { rule: `${plain(field.id)}_D`, layer: 'L1', about: field, element, kind: 'languageUnstated' }),
      )
    else written.push(language)
  }
  if (new Set(written).size < written.length)
    findings.push(
      finding(model, {
        rule: `${plain(field.id)}_A`,
        layer: 'L1',
        about: field,
        element: first.element,
        kind: 'languageTwice',
      }),
    )
  // A notice for TED also carries Norwegian, which is no official language there: DFØ's profile drops this pair of rules.
  if (input.profile === 'nor-eu') return
  const missing = input.languages.filter((language) => !written.includes(language))
  if (missing.length > 0)
    findings.push(
      finding(model, {
        rule: `${plain(field.id)}_B`,
        layer: 'L1',
        about: field,
        element: first.element,
        kind: 'languageMissing',
        values: { list: missing.join(', ') },
      }),
    )
  const extra = written.filter((language) => !input.languages.includes(language))
  if (extra.length > 0)
    findings.push(
      finding(model, {
        rule: `${plain(field.id)}_C`,
        layer: 'L1',
        about: field,
        element: first.element,
        kind: 'languageExtra',
        values: { list: [...new Set(extra)].join(', ') },
      }),
    )
}

const longestShown = 80

function checkValue(input: CheckInput, value: BoundValue, findings: Finding[]): void {
  const { model } = input.notice
  const { field, element, attribute } = value
  if (isRemoved(input, field) || input.removed.has(`${field.id}:value`)) return
  const text = normalizeSpace(value.text)
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)} …` : text
  const report = (
    rule: string,
    kind: Parameters<typeof finding>[1]['kind'],
    values: Record<string, string> = {},
  ): void => {
    findings.push(
      finding(model, {
        rule,
        layer: 'L1',
        about: field,
        element,
        attribute,
        kind,
        values: { value: shown, ...values },
      }),
    )
  }
  if (field.codeList !== undefined) {
    checkCode(input, value, text, field.codeList.id, () => valueRule(field, 'list'), findings)
    const tailored = codeListFor(field, input.subtype)
    if (tailored !== undefined && tailored !== field.codeList.id)
      checkCode(input, value, text, tailored, () => tailoredRule(field, input.subtype), findings)
  }
  if (field.pattern !== undefined && !matcher(field.pattern)(text)) {
    const form = formOfPattern(field)
    findings.push(
      finding(model, {
        rule: valueRule(field, 'pattern'),
        layer: 'L1',
        about: field,
        element,
        attribute,
        kind: 'pattern',
        values: { value: shown, form },
      }),
    )
  }
  if (field.range !== undefined) {
    const number = text === '' ? Number.NaN : Number(text)
    const { min, max } = field.range
    const limits = { min: String(min ?? ''), max: String(max ?? '') }
    if (max !== undefined && !(number <= max)) report(`${valueRule(field, 'range')}_max`, 'outOfRange', limits)
    if (min !== undefined && !(number >= min)) report(`${valueRule(field, 'range')}_min`, 'outOfRange', limits)
  }
  if (field.maxLength !== undefined) {
    const length = text.length > field.maxLength ? [...text].length : text.length
    if (length > field.maxLength)
      report(`${plain(field.id)}_length`, 'tooLong', { value: String(length), limit: String(field.maxLength) })
  }
  if (attribute === undefined) {
    if ((field.type === 'code' || field.type === 'id' || field.type === 'id-ref') && value.text !== trimmed(value.text))
      report(`${plain(field.id)}_WS`, 'whiteSpace')
    for (const owned of field.attributes) {
      const name = owned.path.attribute
      if (name !== undefined && attributeAsked(owned) && attributeOf(element, name) === undefined)
        findings.push(
          finding(model, {
            rule: `${plain(owned.id)}_MA`,
            layer: 'L1',
            about: field,
            element,
            attribute: name,
            kind: 'attributeMissing',
            values: { value: name },
          }),
        )
    }
  }
}

function trimmed(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
}

const languageLists = new Set(['eu-official-language', 'eforms-language'])

function checkCode(
  input: CheckInput,
  value: BoundValue,
  code: string,
  list: string,
  rule: () => string,
  findings: Finding[],
): void {
  const { model } = input.notice
  const known = model.codeList(list)
  if (known === undefined || known.codes.has(code)) return
  if (input.profile !== 'eu') {
    if (
      languageLists.has(list) &&
      (norwegianLanguages.includes(code) || (input.profile === 'nor-eu' && sami.has(code)))
    )
      return
    if (list === 'award-criterion-type' && norwegianCriteria.has(code)) return
  }
  const [first] = known.codes
  findings.push(
    finding(model, {
      rule: rule(),
      layer: 'L1',
      about: value.field,
      element: value.element,
      attribute: value.attribute,
      kind: 'codeUnknown',
      values: {
        value: code.length > longestShown ? `${code.slice(0, longestShown)} …` : code,
        list,
        example:
          first === undefined
            ? ''
            : each((language) =>
                language === 'en'
                  ? ` For example ${first[0]}.`
                  : language === 'nn'
                    ? ` Til dømes ${first[0]}.`
                    : ` For eksempel ${first[0]}.`,
              ),
      },
    }),
  )
}

const sami = new Set(['SME', 'SMI'])

/** Norwegian extensions of the award criterion types (DFØ, `award-criterion-type.no`). */
export const norwegianCriteria = new Set([
  'quality-nor-env-criteria',
  'quality-nor-env-spec',
  'quality-nor-env-none',
  'quality-nor-env-exempt-insignificant',
  'quality-nor-env-exempt-critical-interest',
  'quality-nor-env-exempt-national-minimum',
])

function checkEmpty(input: CheckInput, element: Element, findings: Finding[]): void {
  for (const child of element.children) checkEmpty(input, child, findings)
  if (element.children.length > 0 || normalizeSpace(element.text) !== '') return
  const place = input.notice.places.get(element)
  findings.push(
    finding(input.notice.model, {
      rule: 'element-not-empty',
      layer: 'L1',
      about: place,
      element,
      kind: 'empty',
      values: { value: element.name },
    }),
  )
}
