/** Are these requirements that can be published and evaluated by machine? */
import { parseDecimal } from '../decimal.ts'
import type { Finding } from '../finding.ts'
import { isId } from '../read-tenders.ts'
import { compare, sign, type Rational } from '../rational.ts'
import { languages, type Name, type Text } from '../text.ts'
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

/** Faults in a sheet. The sheet has the shape of its type; what the type cannot say is checked here. */
export function validateRequirements(sheet: RequirementSheet): Finding[] {
  const findings: Finding[] = []
  const note: Note = (code, path, text, source) => {
    if (findings.length < 100)
      findings.push({ code, severity: 'error', path, text, ...(source === undefined ? {} : { source }) })
  }
  if (sheet.schema !== requirementsSchema) note('bad-shape', 'schema', wrongSchema)
  if (!isPositive(sheet.scaleMax)) note('bad-decimal', 'scaleMax', notPositive)
  if (sheet.requirements.length === 0 || sheet.requirements.length > maxRequirements)
    note('bad-shape', 'requirements', numberOfRequirements)
  const seen = new Set<string>()
  sheet.requirements.forEach((requirement, index) => {
    const path = `requirements[${index}]`
    if (!isId(requirement.id) || seen.has(requirement.id)) note('bad-id', `${path}.id`, badId)
    seen.add(requirement.id)
    if (!hasName(requirement.name)) note('bad-name', `${path}.name`, noName)
    checkRequirement(note, requirement, path)
  })
  return findings
}

type Note = (code: string, path: string, text: Text, source?: string) => void

function isPositive(text: string): boolean {
  const value = parseDecimal(text)
  return value !== undefined && sign(value) > 0
}

function hasName(name: Name): boolean {
  const names = languages.flatMap((language) => name[language] ?? [])
  return names.length > 0 && names.every((text) => text.trim() !== '' && text.length <= 500)
}

function checkRequirement(note: Note, requirement: Requirement, path: string): void {
  const { kind, answer, condition, score, criterion, missing } = requirement
  if (answer.type === 'number' && answer.unit !== undefined && !units.has(answer.unit))
    note('unknown-unit', `${path}.answer.unit`, unknownUnit(answer.unit))
  if (answer.type === 'code' && (answer.codes.length === 0 || new Set(answer.codes).size !== answer.codes.length))
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
  if (condition.op === 'in' && values.length === 0) note('bad-condition', path, emptyList)
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
  const given =
    score.kind === 'table'
      ? [...score.rows.map(({ points }) => points), score.otherwise]
      : score.points.map(({ points }) => points)
  const readable = given.every(
    (points) => parseDecimal(points) !== undefined && sign(parseDecimal(points) as Rational) >= 0,
  )
  if (!readable) note('bad-decimal', `${path}.score`, badPoints)
  else if (given.length > 0 && sign(mostPoints(score)) === 0) note('no-points', `${path}.score`, noPoints)
  if (score.kind === 'table') {
    if (score.rows.length === 0 || score.rows.length > maxRows) note('bad-shape', `${path}.score.rows`, numberOfRows)
    score.rows.forEach(({ when }, row) => checkCondition(note, answer, when, `${path}.score.rows[${row}].when`))
    return
  }
  if (answer.type !== 'number') note('function-needs-number', `${path}.score`, functionNeedsNumber)
  if (score.points.length < 2 || score.points.length > maxRows) note('bad-shape', `${path}.score.points`, numberOfRows)
  const places = score.points.map(({ at }) => parseDecimal(at))
  const rising = places.every((place, index) => {
    const before = places[index - 1]
    return place !== undefined && (index === 0 || (before !== undefined && compare(before, place) < 0))
  })
  if (!rising) note('bad-function', `${path}.score.points`, notRising)
}

const wrongSchema: Text = {
  nb: `Skjemaet må være «${requirementsSchema}».`,
  nn: `Skjemaet må vere «${requirementsSchema}».`,
  en: `The schema must be “${requirementsSchema}”.`,
}
const notPositive: Text = {
  nb: 'Skalaens topp må være et desimaltall over null.',
  nn: 'Toppen av skalaen må vere eit desimaltal over null.',
  en: 'The top of the scale must be a decimal number above zero.',
}
const numberOfRequirements: Text = {
  nb: `Antall krav må være fra 1 til ${maxRequirements}.`,
  nn: `Talet på krav må vere frå 1 til ${maxRequirements}.`,
  en: `The number of requirements must be from 1 to ${maxRequirements}.`,
}
const badId: Text = {
  nb: 'Kravet trenger sin egen identifikator.',
  nn: 'Kravet treng sin eigen identifikator.',
  en: 'The requirement needs an identifier of its own.',
}
const noName: Text = {
  nb: 'Kravet trenger et navn på minst ett språk, høyst 500 tegn.',
  nn: 'Kravet treng eit namn på minst eitt språk, høgst 500 teikn.',
  en: 'The requirement needs a name in at least one language, at most 500 characters.',
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
const emptyList: Text = {
  nb: 'Listen av verdier er tom.',
  nn: 'Lista av verdiar er tom.',
  en: 'The list of values is empty.',
}
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
const badPoints: Text = {
  nb: 'Poengene må være desimaltall fra 0.',
  nn: 'Poenga må vere desimaltal frå 0.',
  en: 'Points must be decimal numbers from 0.',
}
const noPoints: Text = {
  nb: 'Regelen gir aldri poeng.',
  nn: 'Regelen gir aldri poeng.',
  en: 'The rule never gives points.',
}
const numberOfRows: Text = {
  nb: `Tabellen trenger minst én rad og funksjonen minst to punkter; høyst ${maxRows}.`,
  nn: `Tabellen treng minst éi rad og funksjonen minst to punkt; høgst ${maxRows}.`,
  en: `The table needs at least one row and the function at least two points; at most ${maxRows}.`,
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
