/** Are these requirements that can be published and evaluated by machine? */
import { parseDecimal } from '../decimal.ts'
import type { Finding } from '../finding.ts'
import { isId } from '../identifier.ts'
import { expected } from '../model-findings.ts'
import { Check, type Fields } from '../shape-check.ts'
import { compare, sign, type Rational } from '../rational.ts'
import type { Text } from '../text.ts'
import { isDate, operatorsFor } from './condition.ts'
import {
  requirementsSchema,
  type AnswerForm,
  type Condition,
  type Requirement,
  type RequirementSheet,
} from './requirement.ts'
import { mostPoints } from './score-rule.ts'
import { units } from './units.ts'

export const maxRequirements = 2000
const maxRows = 100
const maxValues = 1000

/** Checks a sheet read from anywhere. Every fault is named with its place; an empty list means that it can be published. */
export function validateRequirements(sheet: unknown): Finding[] {
  const check = new Check()
  checkShape(check, sheet)
  if (check.findings.length > 0) return check.findings
  const note: Note = (code, path, text) => check.error(code, path, text)
  ;(sheet as RequirementSheet).requirements.forEach((requirement, index) =>
    checkRequirement(note, requirement, `requirements[${index}]`),
  )
  return check.findings
}

function checkShape(check: Check, sheet: unknown): void {
  const fields = check.fields(sheet, '', ['schema', 'scaleMax', 'requirements'])
  if (fields === undefined || check.findings.length > 0) return
  check.oneOf(fields['schema'], 'schema', [requirementsSchema])
  check.decimal(fields['scaleMax'], 'scaleMax', { over: '0' })
  const requirements = check.list(fields['requirements'], 'requirements', 1, maxRequirements)
  check.ids(requirements, 'requirements')
  requirements.forEach((requirement, index) => checkFields(check, requirement, `requirements[${index}]`))
}

function checkFields(check: Check, value: unknown, path: string): void {
  const fields = check.fields(
    value,
    path,
    ['id', 'name', 'kind', 'answer', 'missing'],
    ['condition', 'score', 'criterion'],
  )
  if (fields === undefined) return
  check.name(fields['name'], `${path}.name`)
  check.oneOf(fields['kind'], `${path}.kind`, ['must', 'scored', 'information'])
  check.oneOf(fields['missing'], `${path}.missing`, ['ask', 'reject-proposed', 'zero'])
  const type = (fields['answer'] as Fields | null | undefined)?.['type']
  check.oneOf(type, `${path}.answer.type`, ['boolean', 'number', 'code', 'date', 'text'])
  const answer = check.fields(
    fields['answer'],
    `${path}.answer`,
    type === 'code' ? ['type', 'codes'] : ['type'],
    type === 'number' ? ['unit'] : [],
  )
  if (type === 'code') checkTexts(check, answer?.['codes'], `${path}.answer.codes`)
  if (fields['condition'] !== undefined) checkConditionFields(check, fields['condition'], `${path}.condition`)
  if (fields['score'] !== undefined) checkScoreFields(check, fields['score'], `${path}.score`)
}

function checkTexts(check: Check, value: unknown, path: string): void {
  const texts = check.list(value, path, 1, maxValues)
  if (!texts.every((text) => typeof text === 'string' && text.length <= 500))
    check.error('bad-shape', path, expected('[ "…" ]'))
}

const fieldsOfCondition: Readonly<Record<string, readonly string[]>> = {
  '=': ['op', 'value'],
  '>=': ['op', 'value'],
  '<=': ['op', 'value'],
  between: ['op', 'min', 'max'],
  in: ['op', 'values'],
  exists: ['op'],
}

function checkConditionFields(check: Check, value: unknown, path: string): void {
  const op = (value as Fields | null)?.['op']
  check.oneOf(op, `${path}.op`, Object.keys(fieldsOfCondition))
  const fields = check.fields(value, path, fieldsOfCondition[String(op)] ?? ['op'])
  if (op === 'in') checkTexts(check, fields?.['values'], `${path}.values`)
}

function checkScoreFields(check: Check, value: unknown, path: string): void {
  const kind = (value as Fields | null)?.['kind']
  check.oneOf(kind, `${path}.kind`, ['table', 'function'])
  if (kind === 'table') {
    const fields = check.fields(value, path, ['kind', 'rows', 'otherwise'])
    check.decimal(fields?.['otherwise'], `${path}.otherwise`, { least: '0' })
    check.list(fields?.['rows'], `${path}.rows`, 1, maxRows).forEach((row, index) => {
      const own = check.fields(row, `${path}.rows[${index}]`, ['when', 'points'])
      checkConditionFields(check, own?.['when'], `${path}.rows[${index}].when`)
      check.decimal(own?.['points'], `${path}.rows[${index}].points`, { least: '0' })
    })
  } else if (kind === 'function') {
    const fields = check.fields(value, path, ['kind', 'points'])
    check.list(fields?.['points'], `${path}.points`, 2, maxRows).forEach((point, index) => {
      const own = check.fields(point, `${path}.points[${index}]`, ['at', 'points'])
      check.decimal(own?.['at'], `${path}.points[${index}].at`)
      check.decimal(own?.['points'], `${path}.points[${index}].points`, { least: '0' })
    })
  }
}

type Note = (code: string, path: string, text: Text) => void

function checkRequirement(note: Note, requirement: Requirement, path: string): void {
  const { kind, answer, condition, score, criterion, missing } = requirement
  if (answer.type === 'number' && answer.unit !== undefined && !units.has(answer.unit))
    note('unknown-unit', `${path}.answer.unit`, unknownUnit(answer.unit))
  if (answer.type === 'code' && new Set(answer.codes).size !== answer.codes.length)
    note('bad-codes', `${path}.answer.codes`, badCodes)
  if (kind === 'must' && missing === 'zero') note('must-without-answer', `${path}.missing`, mustWithoutAnswer)
  if (kind === 'information' && missing === 'reject-proposed')
    note('information-rejects', `${path}.missing`, informationRejects)
  if (condition !== undefined) {
    if (kind === 'must') checkCondition(note, answer, condition, `${path}.condition`)
    else note('not-used', `${path}.condition`, conditionNotUsed)
  }
  if (kind === 'must' && condition === undefined) note('missing', `${path}.condition`, conditionMissing)
  if (kind !== 'scored') {
    if (score !== undefined || criterion !== undefined) note('not-used', `${path}.score`, scoreNotUsed)
    return
  }
  if (answer.type === 'text') note('text-not-scored', `${path}.kind`, textNotScored)
  if (!isId(criterion)) note('missing', `${path}.criterion`, criterionMissing)
  if (score === undefined) note('missing', `${path}.score`, scoreMissing)
  else checkScore(note, requirement, path)
}

function checkCondition(note: Note, form: AnswerForm, condition: Condition, path: string): void {
  if (!operatorsFor[form.type].includes(condition.op)) {
    note('wrong-operator', `${path}.op`, form.type === 'text' ? textNotJudged : wrongOperator(condition.op))
    return
  }
  const values: readonly (string | boolean)[] =
    condition.op === 'exists'
      ? []
      : condition.op === 'between'
        ? [condition.min, condition.max]
        : condition.op === 'in'
          ? condition.values
          : [condition.value]
  if (!values.every((value) => fits(form, value))) note('bad-condition', path, valueDoesNotFit)
  else if (condition.op === 'between' && isAfter(form, condition.min, condition.max))
    note('bad-condition', path, rangeUpsideDown)
}

function fits(form: AnswerForm, value: string | boolean): boolean {
  if (form.type === 'boolean') return typeof value === 'boolean'
  if (typeof value !== 'string') return false
  if (form.type === 'number') return parseDecimal(value) !== undefined
  return form.type === 'date' ? isDate(value) : form.type === 'code' && form.codes.includes(value)
}

function isAfter(form: AnswerForm, a: string, b: string): boolean {
  return form.type === 'number' ? compare(parseDecimal(a) as Rational, parseDecimal(b) as Rational) > 0 : a > b
}

function checkScore(note: Note, { score, answer }: Requirement, path: string): void {
  if (score === undefined) return
  if (sign(mostPoints(score)) === 0) note('no-points', `${path}.score`, noPoints)
  if (score.kind === 'table') {
    score.rows.forEach(({ when }, row) => checkCondition(note, answer, when, `${path}.score.rows[${row}].when`))
    return
  }
  if (answer.type !== 'number') note('function-needs-number', `${path}.score`, functionNeedsNumber)
  const places = score.points.map(({ at }) => parseDecimal(at) as Rational)
  const rising = places.every((place, index) => index === 0 || compare(places[index - 1] as Rational, place) < 0)
  if (!rising) note('bad-function', `${path}.score.points`, notRising)
}

const unknownUnit = (unit: string): Text => ({
  nb: `Enheten «${unit}» er ikke en kjent kode fra UN/ECE Rec 20.`,
  nn: `Eininga «${unit}» er ikkje ein kjend kode frå UN/ECE Rec 20.`,
  en: `The unit “${unit}” is not a known code of UN/ECE Rec 20.`,
})
const badCodes: Text = {
  nb: 'Oppgi kodene det kan velges mellom, hver én gang.',
  nn: 'Oppgi kodane det kan veljast mellom, kvar éin gong.',
  en: 'State the codes to choose from, each once.',
}
const mustWithoutAnswer: Text = {
  nb: 'Et må-krav uten svar må enten avklares eller foreslås avvist.',
  nn: 'Eit må-krav utan svar må anten avklarast eller føreslåast avvist.',
  en: 'A must without an answer must be clarified or proposed rejected.',
}
const informationRejects: Text = {
  nb: 'Manglende informasjon kan ikke føre til avvisning. Gjør kravet til et må-krav.',
  nn: 'Manglande informasjon kan ikkje føre til avvising. Gjer kravet til eit må-krav.',
  en: 'Missing information cannot lead to rejection. Make the requirement a must.',
}
const conditionNotUsed: Text = {
  nb: 'Bare må-krav har vilkår. Fjern vilkåret.',
  nn: 'Berre må-krav har vilkår. Fjern vilkåret.',
  en: 'Only musts have a condition. Remove it.',
}
const conditionMissing: Text = {
  nb: 'Et må-krav trenger et vilkår.',
  nn: 'Eit må-krav treng eit vilkår.',
  en: 'A must needs a condition.',
}
const scoreNotUsed: Text = {
  nb: 'Bare krav som gir poeng, har poengregel og kriterium. Fjern dem.',
  nn: 'Berre krav som gir poeng, har poengregel og kriterium. Fjern dei.',
  en: 'Only scored requirements have a score rule and a criterion. Remove them.',
}
const textNotScored: Text = {
  nb: 'Fritekst får aldri poeng av en maskin. Bruk en annen svartype, eller la evaluatorene gi poeng.',
  nn: 'Fritekst får aldri poeng av ei maskin. Bruk ein annan svartype, eller lat evaluatorane gi poeng.',
  en: 'Free text is never scored by a machine. Use another form of answer, or let the evaluators give points.',
}
const textNotJudged: Text = {
  nb: 'For fritekst kan maskinen bare se om svaret finnes.',
  nn: 'For fritekst kan maskina berre sjå om svaret finst.',
  en: 'For free text the machine can only see whether there is an answer.',
}
const criterionMissing: Text = {
  nb: 'Oppgi kriteriet som poengene går til.',
  nn: 'Oppgi kriteriet som poenga går til.',
  en: 'State the criterion that the points go to.',
}
const scoreMissing: Text = {
  nb: 'Kravet gir poeng og trenger en poengregel.',
  nn: 'Kravet gir poeng og treng ein poengregel.',
  en: 'The requirement is scored and needs a score rule.',
}
const wrongOperator = (op: string): Text => ({
  nb: `Operatoren «${op}» passer ikke til svartypen.`,
  nn: `Operatoren «${op}» passar ikkje til svartypen.`,
  en: `The operator “${op}” does not fit the form of answer.`,
})
const valueDoesNotFit: Text = {
  nb: 'En verdi i vilkåret passer ikke til svartypen.',
  nn: 'Ein verdi i vilkåret passar ikkje til svartypen.',
  en: 'A value in the condition does not fit the form of answer.',
}
const rangeUpsideDown: Text = {
  nb: 'Minste verdi er større enn største.',
  nn: 'Minste verdi er større enn største.',
  en: 'The least value is above the greatest.',
}
const noPoints: Text = {
  nb: 'Regelen gir aldri poeng.',
  nn: 'Regelen gir aldri poeng.',
  en: 'The rule never gives points.',
}
const functionNeedsNumber: Text = {
  nb: 'Bare tall kan gi poeng etter en funksjon.',
  nn: 'Berre tal kan gi poeng etter ein funksjon.',
  en: 'Only numbers can be scored by a function.',
}
const notRising: Text = {
  nb: 'Punktene må stå i stigende rekkefølge.',
  nn: 'Punkta må stå i stigande rekkjefølgje.',
  en: 'The points must stand in rising order.',
}
