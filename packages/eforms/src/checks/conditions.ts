// L2: what depends on other values of the same notice: conditionally mandatory and forbidden fields, and relations between
// values (Schematron stages 4 and 5). The conditions are EFX, compiled once per model.
import { nodesBelow, valuesBelow, type BoundNode, type BoundValue } from '../bind.ts'
import { compileEfx, newScope, type Condition, type Outcome, type Place, type Scope } from '../efx/compile.ts'
import { describeEfx } from '../efx/describe.ts'
import { parseEfx } from '../efx/parse.ts'
import type { Expression } from '../efx/syntax.ts'
import type { NoticeField, NoticeModel, NoticeNode } from '../model.ts'
import type { Text } from '../text.ts'
import { each, finding, type Finding } from './finding.ts'
import { alwaysMandatory, isRemoved } from './facts.ts'
import type { CheckInput } from './input.ts'
import { presenceRule } from './rule-ids.ts'

interface Known {
  readonly condition: Condition | undefined
  readonly expression: Expression | undefined
  /** Why the expression cannot be evaluated. */
  readonly fault: string
}

const compiled = new WeakMap<NoticeModel, Map<string, Known>>()

/** The compiled form of an EFX expression; compiled once per model. */
export function conditionOf(model: NoticeModel, text: string): Known {
  let known = compiled.get(model)
  if (known === undefined) {
    known = new Map()
    compiled.set(model, known)
  }
  let condition = known.get(text)
  if (condition === undefined) {
    condition = compile(model, text)
    known.set(text, condition)
  }
  return condition
}

function compile(model: NoticeModel, text: string): Known {
  const parsed = parseEfx(text)
  if ('code' in parsed)
    return { condition: undefined, expression: undefined, fault: `${parsed.code}: ${parsed.expected} (${parsed.at})` }
  const condition = compileEfx(model, parsed.context, parsed.expression)
  return 'code' in condition
    ? { condition: undefined, expression: parsed.expression, fault: `${condition.code}: ${condition.detail}` }
    : { condition, expression: parsed.expression, fault: '' }
}

/** Every expression of a model that cannot be parsed or compiled, with the reason. */
export function conditionFaults(model: NoticeModel): { readonly text: string; readonly fault: string }[] {
  const faults: { text: string; fault: string }[] = []
  for (const text of new Set(expressionsOf(model))) {
    const { fault } = conditionOf(model, text)
    if (fault !== '') faults.push({ text, fault })
  }
  return faults
}

/** All EFX expressions of a model. */
export function* expressionsOf(model: NoticeModel): Generator<string> {
  for (const field of model.fields.values()) {
    for (const { condition } of [...field.mandatory, ...field.forbidden]) if (condition !== undefined) yield condition
    for (const assertion of field.assertions) {
      if (assertion.condition !== undefined) yield assertion.condition
      yield assertion.test
    }
    if (field.unchangeable?.condition !== undefined) yield field.unchangeable.condition
  }
}

export function checkConditions(input: CheckInput): Finding[] {
  const findings: Finding[] = []
  checkLawfulness(input, findings)
  const scope = newScope(input.notice, input.now, input.earlier)
  for (const field of input.notice.model.fields.values()) {
    if (isRemoved(input, field)) continue
    if (field.mandatory.length > 0 || field.forbidden.length > 0) checkField(input, scope, field, findings)
    for (const assertion of field.assertions)
      if (assertion.subtypes === undefined || assertion.subtypes.has(input.subtype))
        checkAssertion(input, scope, field, assertion, findings)
  }
  return findings
}

/** Two warnings that stand in the official Schematron only: a buyer outside Europe, and the subtype CEI. */
function checkLawfulness(input: CheckInput, findings: Finding[]): void {
  const { model, root } = input.notice
  const fieldOf = (id: string): BoundValue[] => {
    const field = model.fields.get(id)
    return field === undefined ? [] : valuesBelow(root, field)
  }
  const lawful = model.codeList('lawful-country')?.codes
  const buyers = new Set(fieldOf('OPT-300-Procedure-Buyer').map((value) => value.text.trim()))
  const ids = fieldOf('OPT-200-Organization-Company')
  for (const country of fieldOf('BT-514-Organization-Company')) {
    const company = country.owner.node.id === 'ND-Company' ? country.owner : country.owner.parent
    const isBuyer = ids.some((id) => id.owner === company && buyers.has(id.text.trim()))
    if (!isBuyer || lawful === undefined || lawful.has(country.text.trim())) continue
    findings.push(
      finding(model, {
        rule: 'BR-BT-00514-0310',
        layer: 'L2',
        severity: 'WARN',
        about: country.field,
        element: country.element,
        kind: 'buyerCountry',
        values: { value: country.text.trim() },
      }),
    )
  }
  const [subtype] = fieldOf('OPP-070-notice')
  if (subtype?.text.trim() === 'CEI')
    findings.push(
      finding(model, {
        rule: 'BR-OPP-00070-0120',
        layer: 'L2',
        severity: 'WARN',
        about: subtype.field,
        element: subtype.element,
        kind: 'expressionOfInterest',
      }),
    )
}

function checkField(input: CheckInput, scope: Scope, field: NoticeField, findings: Finding[]): void {
  const { model } = input.notice
  const { subtype } = input
  const forbidden = field.forbidden.filter((each) => each.condition !== undefined && each.subtypes.has(subtype))
  for (const { condition: text } of forbidden) {
    // Nothing to forbid when there is no such value anywhere.
    if (text === undefined || valuesOf(scope, field).length === 0) continue
    const known = conditionOf(model, text)
    eachPlace(input, scope, known, field, presenceRule(field, 'F', subtype), findings, (place, outcome) => {
      if (!outcome.holds || valuesAt(place, field).length === 0) return
      const [first] = valuesAt(place, field)
      findings.push(
        finding(model, {
          rule: presenceRule(field, 'F', subtype),
          layer: 'L2',
          about: field,
          element: first!.element,
          attribute: first!.attribute,
          kind: 'forbiddenWhen',
          values: { condition: inWords(model, known) },
        }),
      )
    })
  }
  for (const { condition: text } of field.mandatory) {
    if (text === undefined) continue
    const constraint = field.mandatory.find((each) => each.condition === text && each.subtypes.has(subtype))
    if (constraint === undefined) continue
    const known = conditionOf(model, text)
    eachPlace(input, scope, known, field, presenceRule(field, 'M', subtype), findings, (place, outcome) => {
      if (!outcome.holds || valuesAt(place, field).length > 0) return
      findings.push(
        finding(model, {
          rule: presenceRule(field, 'M', subtype),
          layer: 'L2',
          about: field,
          element: place.value?.element ?? place.node.element,
          kind: 'requiredWhen',
          values: { condition: inWords(model, known) },
        }),
      )
    })
  }
  if (forbidden.length > 0 && alwaysMandatory(field, subtype))
    checkMandatoryUnless(
      input,
      scope,
      field,
      forbidden.map((each) => each.condition!),
      findings,
    )
}

/** Mandatory always, yet forbidden under a condition: mandatory unless the condition holds. */
function checkMandatoryUnless(
  input: CheckInput,
  scope: Scope,
  field: NoticeField,
  conditions: readonly string[],
  findings: Finding[],
): void {
  const { model } = input.notice
  const all = conditions.map((text) => conditionOf(model, text))
  const [first] = all
  if (first?.condition === undefined) return
  const context = 'type' in first.condition.context ? field.node : first.condition.context
  for (const place of placesOf(scope, context)) {
    if (valuesAt(place, field).length > 0) continue
    const excused = all.some((known) => {
      if (known.condition === undefined) return true
      const outcome = known.condition.evaluate(scope, place)
      return !outcome.known || outcome.holds
    })
    if (excused) continue
    findings.push(
      finding(model, {
        rule: presenceRule(field, 'M', input.subtype),
        layer: 'L2',
        about: field,
        element: place.node.element,
        kind: 'requiredUnless',
        values: { condition: inWords(model, first) },
      }),
    )
  }
}

function checkAssertion(
  input: CheckInput,
  scope: Scope,
  field: NoticeField,
  assertion: NoticeField['assertions'][number],
  findings: Finding[],
): void {
  const { model } = input.notice
  if (input.removed.has(assertion.rule)) return
  const condition = assertion.condition === undefined ? undefined : conditionOf(model, assertion.condition)
  const test = conditionOf(model, assertion.test)
  if (condition !== undefined && condition.condition === undefined) {
    findings.push(notEvaluated(input, field, assertion.rule, condition.fault))
    return
  }
  eachPlace(input, scope, test, field, assertion.rule, findings, (place, outcome) => {
    if (outcome.holds) return
    if (condition?.condition !== undefined) {
      const asked = condition.condition.evaluate(scope, place)
      if (!asked.known) findings.push(notEvaluated(input, field, assertion.rule, asked.why))
      if (!asked.known || !asked.holds) return
    }
    findings.push(
      finding(model, {
        rule: assertion.rule,
        layer: 'L2',
        severity: assertion.severity,
        about: field,
        element: place.value?.element ?? place.node.element,
        kind: 'assertion',
        values: { condition: inWords(model, test) },
      }),
    )
  })
}

function eachPlace(
  input: CheckInput,
  scope: Scope,
  known: Known,
  field: NoticeField,
  rule: string,
  findings: Finding[],
  visit: (place: Place, outcome: Extract<Outcome, { known: true }>) => void,
): void {
  if (known.condition === undefined) {
    findings.push(notEvaluated(input, field, rule, known.fault))
    return
  }
  for (const place of placesOf(scope, known.condition.context)) {
    const outcome = known.condition.evaluate(scope, place)
    if (outcome.known) visit(place, outcome)
    else findings.push(notEvaluated(input, field, rule, outcome.why))
  }
}

function notEvaluated(input: CheckInput, field: NoticeField, rule: string, why: string): Finding {
  return finding(input.notice.model, {
    rule,
    layer: 'L2',
    severity: 'WARN',
    about: field,
    element: input.notice.root.element,
    kind: 'notEvaluated',
    values: { value: why },
  })
}

function placesOf(scope: Scope, context: NoticeNode | NoticeField): Place[] {
  if ('type' in context) return valuesOf(scope, context).map((value) => ({ node: value.owner, value }))
  return nodesBelow(scope.notice.root, context).map((node) => ({ node, value: undefined }))
}

function valuesOf(scope: Scope, field: NoticeField): BoundValue[] {
  let values = scope.cache.get(field)
  if (values === undefined) {
    values = valuesBelow(scope.notice.root, field)
    scope.cache.set(field, values)
  }
  return values
}

/** Values of the field below the place; a place that lies below the field's own node looks in the line above it. */
function valuesAt(place: Place, field: NoticeField): readonly BoundValue[] {
  if (place.value?.field === field) return [place.value]
  const below = valuesBelow(place.node, field)
  if (below.length > 0 || place.node.node.depth <= field.node.depth) return below
  let at: BoundNode | undefined = place.node
  while (at !== undefined && at.node !== field.node) at = at.parent
  return at === undefined ? [] : (at.values.get(field) ?? [])
}

function inWords(model: NoticeModel, known: Known): Text {
  const { expression } = known
  return expression === undefined ? each(() => '') : each((language) => describeEfx(model, expression, language))
}
