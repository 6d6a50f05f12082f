/** Structured answers against structured requirements: lines that can be followed, points per criterion, and proposals for a person. */
import { parseDecimal, parseExact, printExact } from '../decimal.ts'
import { hasError, type Finding } from '../finding.ts'
import { add, divide, multiply, zero, type Rational } from '../rational.ts'
import { nameIn, type Text } from '../text.ts'
import { isDate, meets, type ReadAnswer } from './condition.ts'
import type {
  Answer,
  AnswerEvaluation,
  AnswerLine,
  AnswerProposal,
  Answers,
  Condition,
  Requirement,
  RequirementSheet,
} from './requirement.ts'
import { mostPoints, score } from './score-rule.ts'
import { convert } from './units.ts'
import { validateRequirements } from './validate-requirements.ts'

export const longestAnswer = 10_000

/** Evaluates one tender's answers; refused when the sheet is not valid. Answers to nothing that was asked are left out of account. */
export function evaluateAnswers(
  sheet: RequirementSheet,
  answers: Answers,
): (AnswerEvaluation & { readonly ok: true }) | { readonly ok: false; readonly findings: readonly Finding[] } {
  const findings = validateRequirements(sheet)
  if (hasError(findings)) return { ok: false, findings }
  const lines = sheet.requirements.map((requirement) => {
    const answered = typeof answers === 'object' && answers !== null && Object.hasOwn(answers, requirement.id)
    return lineFor(requirement, answered ? answers[requirement.id] : undefined)
  })
  return { ok: true, lines, criteria: sumsOf(sheet, lines), open: lines.filter((line) => line.proposal !== undefined) }
}

function lineFor(requirement: Requirement, answer: Answer | undefined): AnswerLine {
  const base = { requirement: requirement.id, ...(answer === undefined ? {} : { answer }) }
  const most = requirement.score === undefined ? {} : { mostPoints: printExact(mostPoints(requirement.score)) }
  if (answer === undefined || answer?.value === '') {
    const points = requirement.kind === 'scored' ? { points: '0' } : {}
    return { ...base, outcome: 'missing', ...most, ...points, ...missingProposal(requirement) }
  }
  const read = readAnswer(requirement, answer)
  if ('unreadable' in read) {
    const points = requirement.kind === 'scored' ? { points: '0' } : {}
    return { ...base, outcome: 'unreadable', ...most, ...points, proposal: ask(requirement, read.unreadable) }
  }
  const converted = read.type === 'number' && answer.unit !== undefined ? { converted: printExact(read.value) } : {}
  if (requirement.kind === 'information') return { ...base, ...converted, outcome: 'noted' }
  if (requirement.score !== undefined) {
    const { points, used } = score(read, requirement.score)
    return { ...base, ...converted, outcome: 'scored', used, points: printExact(points), ...most }
  }
  const condition = requirement.condition as Condition
  return meets(read, condition)
    ? { ...base, ...converted, outcome: 'met', used: { condition } }
    : { ...base, ...converted, outcome: 'not-met', used: { condition }, proposal: rejectNotMet(requirement) }
}

function readAnswer(requirement: Requirement, answer: Answer): ReadAnswer | { readonly unreadable: Text } {
  const form = requirement.answer
  if (typeof answer !== 'object' || answer === null) return { unreadable: notAnAnswer }
  const { value, unit } = answer
  if (typeof value === 'string' && value.length > longestAnswer) return { unreadable: tooLong }
  if (form.type !== 'number' && unit !== undefined) return { unreadable: unitNotAsked }
  switch (form.type) {
    case 'boolean':
      return typeof value === 'boolean' ? { type: 'boolean', value } : { unreadable: notYesOrNo }
    case 'number':
      return readNumber(form.unit, value, unit)
    case 'code':
      return typeof value === 'string' && form.codes.includes(value)
        ? { type: 'code', value }
        : { unreadable: unknownCode }
    case 'date':
      return typeof value === 'string' && isDate(value) ? { type: 'date', value } : { unreadable: notADate }
    case 'text':
      return typeof value === 'string' ? { type: 'text', value } : { unreadable: notText }
  }
}

function readNumber(
  wanted: string | undefined,
  value: string | boolean,
  unit: string | undefined,
): ReadAnswer | { readonly unreadable: Text } {
  const number = typeof value === 'string' ? parseDecimal(value) : undefined
  if (number === undefined) return { unreadable: notANumber }
  if (wanted === undefined) return unit === undefined ? { type: 'number', value: number } : { unreadable: unitNotAsked }
  if (unit === undefined) return { unreadable: unitMissing(wanted) }
  const converted = convert(number, unit, wanted)
  return converted === undefined ? { unreadable: otherUnit(unit, wanted) } : { type: 'number', value: converted }
}

/** Points by criterion, and what they are on the scale: the top of the scale × points / most points. */
function sumsOf(sheet: RequirementSheet, lines: readonly AnswerLine[]): AnswerEvaluation['criteria'] {
  const sums = new Map<string, { points: Rational; most: Rational }>()
  sheet.requirements.forEach(({ criterion }, index) => {
    const line = lines[index] as AnswerLine
    if (criterion === undefined) return
    const before = sums.get(criterion) ?? { points: zero, most: zero }
    sums.set(criterion, {
      points: add(before.points, exact(line.points)),
      most: add(before.most, exact(line.mostPoints)),
    })
  })
  const top = parseDecimal(sheet.scaleMax) as Rational
  return Object.fromEntries(
    [...sums].map(([criterion, { points, most }]) => {
      const onScale = divide(multiply(top, points), most)
      return [criterion, { points: printExact(points), most: printExact(most), score: printExact(onScale) }]
    }),
  )
}

function missingProposal(requirement: Requirement): { readonly proposal?: AnswerProposal } {
  if (requirement.missing === 'zero') return {}
  const name = quoted(requirement)
  if (requirement.missing === 'ask')
    return {
      proposal: ask(requirement, {
        nb: 'Svaret mangler.',
        nn: 'Svaret manglar.',
        en: 'The answer is missing.',
      }),
    }
  return {
    proposal: {
      action: 'reject',
      source: 'FOA § 24-8',
      text: {
        nb: `${name.nb}: Svaret mangler. Etter konkurransegrunnlaget foreslås tilbudet avvist. En person må bekrefte.`,
        nn: `${name.nn}: Svaret manglar. Etter konkurransegrunnlaget blir tilbodet føreslått avvist. Ein person må stadfeste.`,
        en: `${name.en}: The answer is missing. By the procurement documents the tender is proposed rejected. A person must confirm.`,
      },
    },
  }
}

function ask(requirement: Requirement, why: Text): AnswerProposal {
  const name = quoted(requirement)
  return {
    action: 'ask',
    source: 'FOA § 23-5',
    text: {
      nb: `${name.nb}: ${why.nb} Vurder å be leverandøren om en avklaring.`,
      nn: `${name.nn}: ${why.nn} Vurder å be leverandøren om ei avklaring.`,
      en: `${name.en}: ${why.en} Consider asking the tenderer to clarify.`,
    },
  }
}

function rejectNotMet(requirement: Requirement): AnswerProposal {
  const name = quoted(requirement)
  return {
    action: 'reject',
    source: 'FOA § 24-8',
    text: {
      nb: `${name.nb}: Svaret oppfyller ikke kravet. En person må vurdere om avviket er vesentlig, og bekrefte en avvisning.`,
      nn: `${name.nn}: Svaret oppfyller ikkje kravet. Ein person må vurdere om avviket er vesentleg, og stadfeste ei avvising.`,
      en: `${name.en}: The answer does not meet the requirement. A person must judge whether the deviation is essential, and confirm a rejection.`,
    },
  }
}

function quoted({ name }: Requirement): Text {
  return { nb: `«${nameIn(name, 'nb')}»`, nn: `«${nameIn(name, 'nn')}»`, en: `“${nameIn(name, 'en')}”` }
}

function exact(figure: string | undefined): Rational {
  return figure === undefined ? zero : (parseExact(figure) as Rational)
}

const notAnAnswer: Text = {
  nb: 'Svaret er ikke lesbart.',
  nn: 'Svaret er ikkje leseleg.',
  en: 'The answer cannot be read.',
}
const tooLong: Text = {
  nb: `Svaret er lengre enn ${longestAnswer} tegn.`,
  nn: `Svaret er lengre enn ${longestAnswer} teikn.`,
  en: `The answer is longer than ${longestAnswer} characters.`,
}
const unitNotAsked: Text = {
  nb: 'Svaret har en enhet som det ikke er spurt om.',
  nn: 'Svaret har ei eining som det ikkje er spurt om.',
  en: 'The answer has a unit that was not asked for.',
}
const unitMissing = (unit: string): Text => ({
  nb: `Svaret mangler enhet. Det skal være i ${unit} eller en enhet som kan regnes om.`,
  nn: `Svaret manglar eining. Det skal vere i ${unit} eller ei eining som kan reknast om.`,
  en: `The answer has no unit. It must be in ${unit} or a unit that can be converted.`,
})
const otherUnit = (given: string, wanted: string): Text => ({
  nb: `Enheten ${given} kan ikke regnes om til ${wanted}.`,
  nn: `Eininga ${given} kan ikkje reknast om til ${wanted}.`,
  en: `The unit ${given} cannot be converted to ${wanted}.`,
})
const notYesOrNo: Text = {
  nb: 'Svaret må være ja eller nei.',
  nn: 'Svaret må vere ja eller nei.',
  en: 'The answer must be yes or no.',
}
const notANumber: Text = {
  nb: 'Svaret må være et desimaltall.',
  nn: 'Svaret må vere eit desimaltal.',
  en: 'The answer must be a decimal number.',
}
const unknownCode: Text = {
  nb: 'Svaret er ikke en av kodene det kan velges mellom.',
  nn: 'Svaret er ikkje ein av kodane det kan veljast mellom.',
  en: 'The answer is not one of the codes to choose from.',
}
const notADate: Text = {
  nb: 'Svaret må være en dato (ÅÅÅÅ-MM-DD).',
  nn: 'Svaret må vere ein dato (ÅÅÅÅ-MM-DD).',
  en: 'The answer must be a date (YYYY-MM-DD).',
}
const notText: Text = { nb: 'Svaret må være tekst.', nn: 'Svaret må vere tekst.', en: 'The answer must be text.' }
