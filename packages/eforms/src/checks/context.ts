// L4: what depends on something outside the notice: the clock, the earlier notice, and the register of organisations.
import { valuesBelow } from '../bind.ts'
import { newScope } from '../efx/compile.ts'
import { parseDate } from '../efx/temporal.ts'
import { childOf, normalizeSpace } from '../element.ts'
import { dispatchedNow } from './clock.ts'
import { conditionOf } from './conditions.ts'
import { each, finding, type Finding } from './finding.ts'
import type { CheckInput } from './input.ts'

export interface ContextQuestions {
  /** Says whether an organisation number is in the register; undefined when not known. */
  readonly organisationExists?: ((number: string) => boolean | undefined) | undefined
}

export function checkContext(input: CheckInput, questions: ContextQuestions): Finding[] {
  const findings: Finding[] = []
  if (input.profile === 'eu') checkDispatch(input, findings)
  checkUnchanged(input, findings)
  checkOrganisations(input, questions, findings)
  checkDeadlines(input, findings)
  checkCriteriaInForce(input, findings)
  return findings
}

/** D-0001: the date of dispatch, or of transmission by the eSender, is about now. */
function checkDispatch(input: CheckInput, findings: Finding[]): void {
  const { model, root } = input.notice
  const dates = ['BT-05(a)-notice', 'BT-803(d)-notice'].flatMap((id) => {
    const field = model.fields.get(id)
    return field === undefined ? [] : valuesBelow(root, field)
  })
  if (dates.some((date) => dispatchedNow(date.text, input.now))) return
  findings.push(
    finding(model, {
      rule: 'D-0001',
      layer: 'L4',
      about: model.fields.get('BT-05(a)-notice'),
      element: dates[0]?.element ?? root.element,
      kind: 'dispatchDate',
      values: { value: normalizeSpace(dates[0]?.text ?? '') },
    }),
  )
}

/** The main CPV of a procedure may not change in a change notice (fields.json, inChangeNotice). */
function checkUnchanged(input: CheckInput, findings: Finding[]): void {
  const { model, root } = input.notice
  const changed = model.fields.get('BT-758-notice')
  const [reference] = changed === undefined ? [] : valuesBelow(root, changed)
  if (reference === undefined) return
  const earlier = input.earlier(normalizeSpace(reference.text))
  if (earlier === undefined) return
  const scope = newScope(input.notice, input.now, input.earlier)
  for (const field of model.fields.values()) {
    if (field.unchangeable === undefined) continue
    const before = earlier.model.fields.get(field.id)
    if (before === undefined) continue
    const was = valuesBelow(earlier.root, before).map((value) => normalizeSpace(value.text))
    for (const value of valuesBelow(root, field)) {
      const { condition: text } = field.unchangeable
      const asked =
        text === undefined
          ? undefined
          : conditionOf(model, text).condition?.evaluate(scope, { node: value.owner, value: undefined })
      const applies = text === undefined || (asked?.known === true && asked.holds)
      if (!applies || was.includes(normalizeSpace(value.text))) continue
      findings.push(
        finding(model, {
          rule: `${field.id}_CHANGED`,
          layer: 'L4',
          about: field,
          element: value.element,
          kind: 'mainCpvChanged',
          values: { value: normalizeSpace(value.text), before: was.join(', ') },
        }),
      )
    }
  }
}

/** Nine digits with the last a modulus 11 check digit (Brønnøysundregistrene). */
export function isOrganisationNumber(number: string): boolean {
  if (!/^\d{9}$/.test(number)) return false
  const weights = [3, 2, 7, 6, 5, 4, 3, 2]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  const check = (11 - (sum % 11)) % 11
  return check === Number(number[8])
}

/** Only Norwegian organisations in notices to Norway are asked; a number that TED accepts is a warning here. */
function checkOrganisations(input: CheckInput, questions: ContextQuestions, findings: Finding[]): void {
  if (input.profile === 'eu') return
  const { model, root } = input.notice
  const field = model.fields.get('BT-501-Organization-Company')
  const country = model.fields.get('BT-514-Organization-Company')
  if (field === undefined || country === undefined) return
  for (const value of valuesBelow(root, field)) {
    const company = value.owner.parent
    const where = company === undefined ? [] : valuesBelow(company, country)
    if (where.length > 0 && !where.some((each) => normalizeSpace(each.text) === 'NOR')) continue
    const number = normalizeSpace(value.text)
    const valid = isOrganisationNumber(number)
    if (valid && questions.organisationExists?.(number) !== false) continue
    findings.push(
      finding(model, {
        rule: valid ? 'ORG-UNKNOWN' : 'ORG-NUMBER',
        layer: 'L4',
        severity: 'WARN',
        about: field,
        element: value.element,
        kind: valid ? 'organisationUnknown' : 'organisationNumber',
        values: { value: number },
      }),
    )
  }
}

function checkDeadlines(input: CheckInput, findings: Finding[]): void {
  const { model, root } = input.notice
  const changed = model.fields.get('BT-758-notice')
  if (changed !== undefined && valuesBelow(root, changed).length > 0) return
  for (const id of ['BT-131(d)-Lot', 'BT-1311(d)-Lot', 'BT-630(d)-Lot']) {
    const field = model.fields.get(id)
    if (field === undefined) continue
    for (const value of valuesBelow(root, field)) {
      const date = parseDate(value.text)
      if (date === undefined || date + 86_400_000 > input.now) continue
      findings.push(
        finding(model, {
          rule: 'DEADLINE-PAST',
          layer: 'L4',
          severity: 'WARN',
          about: field,
          element: value.element,
          kind: 'deadlinePast',
          values: { value: normalizeSpace(value.text) },
        }),
      )
    }
  }
}

/** When the Norwegian award criteria apply (DFØ, award-criterion-type.no; FOA § 7-9 as amended 1 July 2026). */
const inForce: readonly { readonly code: RegExp; readonly from?: string; readonly to?: string }[] = [
  { code: /^quality-nor-env-none$/, to: '2026-06-30' },
  { code: /^quality-nor-env-exempt-/, from: '2026-07-01' },
]

function checkCriteriaInForce(input: CheckInput, findings: Finding[]): void {
  const { model, root } = input.notice
  const field = model.fields.get('BT-539-Lot')
  const issued = normalizeSpace(childOf(root.element, 'cbc:IssueDate')?.text ?? '').slice(0, 10)
  if (field === undefined || issued === '') return
  for (const value of valuesBelow(root, field)) {
    const code = normalizeSpace(value.text)
    const rule = inForce.find((each) => each.code.test(code))
    if (rule === undefined) continue
    if ((rule.from === undefined || issued >= rule.from) && (rule.to === undefined || issued <= rule.to)) continue
    findings.push(
      finding(model, {
        rule: 'CODE-NOT-IN-FORCE',
        layer: 'L4',
        severity: 'WARN',
        about: field,
        element: value.element,
        kind: 'codeNotInForce',
        values: {
          value: model.codeList('award-criterion-type')?.codes.get(code) ?? code,
          list: each((language) => {
            const words = { nb: ['fra', 'til og med'], nn: ['frå', 'til og med'], en: ['from', 'to'] }[language]
            return [
              rule.from === undefined ? '' : `${words[0]} ${rule.from}`,
              rule.to === undefined ? '' : `${words[1]} ${rule.to}`,
            ]
              .join(' ')
              .trim()
          }),
        },
      }),
    )
  }
}
