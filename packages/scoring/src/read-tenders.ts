/** Tenders as they come in, checked and read into one column of figures for each criterion. */
import { maxFigureLength, parseDecimal, parseExact } from './decimal.ts'
import type { Finding } from './finding.ts'
import type { CostCriterion, Criterion, Decisions, EvaluationModel, Figure, QualityCriterion, Tender } from './model.ts'
import { add, compare, divide, multiply, rational, round, sign, zero, type Rational } from './rational.ts'
import type { Text } from './text.ts'

export const maxTenders = 200_000
export const maxEvaluators = 50
const mostFindings = 100
const idPattern = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/

export function isId(id: unknown): id is string {
  return typeof id === 'string' && idPattern.test(id)
}

export interface ReadTenders {
  /** The tenders that take part, as given. */
  readonly active: readonly Tender[]
  /** For each criterion, the figure of each active tender: price, cost elements in order, or the mean of scores of each part. */
  readonly columns: readonly (readonly (readonly Rational[])[])[]
  readonly findings: readonly Finding[]
}

/** Reads every figure that the model asks for. The first hundred faults are reported. */
export function readTenders(model: EvaluationModel, tenders: readonly Tender[], decisions: Decisions): ReadTenders {
  const findings: Finding[] = []
  const note = (code: string, path: string, text: Text): void => {
    if (findings.length < mostFindings) findings.push({ code, severity: 'error', path, text })
  }
  if (tenders.length > maxTenders) note('too-many-tenders', 'tenders', tooMany)
  const known = new Set<string>()
  const out = new Set((decisions.out ?? []).map((decision) => decision.tender))
  const needsReceived = model.ties.some((rule) => rule.by === 'received')
  const sequences = new Set<number>()
  const active: Tender[] = []
  const columns: (readonly Rational[])[][] = model.criteria.map(() => [])
  const read = model.criteria.map((criterion) => readerOf(model, criterion))
  for (let at = 0; at < tenders.length && findings.length < mostFindings; at++) {
    const tender = tenders[at] as Tender
    const path = `tenders[${at}]`
    if (!isId(tender.id)) note('bad-id', `${path}.id`, badId)
    else if (known.has(tender.id)) note('same-id-twice', `${path}.id`, sameId(tender.id))
    known.add(tender.id)
    if (out.has(tender.id)) continue
    if (needsReceived) {
      if (!Number.isSafeInteger(tender.received) || sequences.has(tender.received as number))
        note('received-missing', `${path}.received`, receivedMissing)
      else sequences.add(tender.received as number)
    }
    active.push(tender)
    for (let c = 0; c < read.length; c++) {
      const criterion = model.criteria[c] as Criterion
      const figure = Object.hasOwn(tender.figures, criterion.id) ? tender.figures[criterion.id] : undefined
      const fault = (code: string, text: Text): undefined =>
        note(code, `${path}.figures.${criterion.id}`, text) as undefined
      const value =
        figure === undefined ? fault('missing-figure', missingFigure(criterion.id)) : (read[c] as Reader)(figure, fault)
      ;(columns[c] as (readonly Rational[])[]).push(value ?? [])
    }
    if (Object.keys(tender.figures).length > read.length)
      for (const id of Object.keys(tender.figures))
        if (!model.criteria.some((criterion) => criterion.id === id))
          note('unknown-criterion', `${path}.figures.${id}`, unknownCriterion(id))
  }
  for (const [at, decision] of (decisions.out ?? []).entries()) {
    if (!known.has(decision.tender))
      note('unknown-tender', `decisions.out[${at}].tender`, unknownTender(decision.tender))
    if (decision.by.trim() === '' || decision.reason.trim() === '')
      note('out-without-reason', `decisions.out[${at}]`, outWithoutReason)
  }
  return { active, columns, findings }
}

type Fault = (code: string, text: Text) => undefined
type Reader = (figure: Figure, fault: Fault) => readonly Rational[] | undefined

function readerOf(model: EvaluationModel, criterion: Criterion): Reader {
  if (criterion.kind === 'price') return priceReader(model)
  return criterion.kind === 'cost' ? costReader(model, criterion) : qualityReader(model, criterion)
}

/** Whether the figure is divided by or divides: then it must be above zero. */
function mustBePositive(model: EvaluationModel): boolean {
  return model.method === 'points' || model.method === 'mark-up' || model.method === 'price-per-point'
}

function priceReader(model: EvaluationModel): Reader {
  const positive = mustBePositive(model)
  const { decimals } = model.money
  const unit = 10 ** decimals
  return (figure, fault) => {
    const price = typeof figure === 'string' ? parseDecimal(figure) : undefined
    if (price === undefined) return fault('not-a-decimal', notADecimal)
    if (price.d > unit && compare(round(price, decimals, 'down'), price) !== 0)
      return fault('too-many-decimals', tooManyDecimals(decimals))
    if (positive && sign(price) <= 0) return fault('price-not-positive', priceNotPositive)
    return [price]
  }
}

function costReader(model: EvaluationModel, criterion: CostCriterion): Reader {
  return (figure, fault) => {
    if (typeof figure === 'string' || Array.isArray(figure)) return fault('elements-missing', elementsMissing)
    const given = figure as Readonly<Record<string, string | readonly string[]>>
    const values: Rational[] = []
    for (const element of criterion.elements) {
      const text = Object.hasOwn(given, element.id) ? given[element.id] : undefined
      const value = typeof text === 'string' ? parseDecimal(text) : undefined
      if (value === undefined) return fault('not-a-decimal', notADecimal)
      values.push(value)
    }
    if (Object.keys(given).length !== criterion.elements.length) return fault('unknown-element', elementsMissing)
    return values
  }
}

function qualityReader(model: EvaluationModel, criterion: QualityCriterion): Reader {
  const { parts } = criterion
  const readScores = scoresReader(model, criterion)
  if (parts === undefined)
    return (figure, fault) => {
      const score = readScores(figure, fault)
      return score === undefined ? undefined : [score]
    }
  return (figure, fault) => {
    if (typeof figure === 'string' || Array.isArray(figure)) return fault('parts-missing', partsMissing)
    const given = figure as Readonly<Record<string, string | readonly string[]>>
    const scores: Rational[] = []
    for (const part of parts) {
      const score = Object.hasOwn(given, part.id)
        ? readScores(given[part.id] as Figure, fault)
        : fault('parts-missing', partsMissing)
      if (score === undefined) return undefined
      scores.push(score)
    }
    if (Object.keys(given).length !== parts.length) return fault('unknown-part', partsMissing)
    return scores
  }
}

/** The mean of the scores given, or the one that was given. */
function scoresReader(
  model: EvaluationModel,
  criterion: QualityCriterion,
): (figure: Figure, fault: Fault) => Rational | undefined {
  const inMoney = criterion.value?.kind === 'entered'
  const top = inMoney ? undefined : (parseDecimal(model.scale.max) as Rational)
  const step = inMoney || model.scale.step === undefined ? undefined : (parseDecimal(model.scale.step) as Rational)
  const one = (text: unknown, fault: Fault): Rational | undefined => {
    if (typeof text !== 'string') return fault('not-a-decimal', notADecimal)
    const fraction = text.includes('/')
    const score = fraction ? parseExact(text) : text.length <= maxFigureLength ? parseDecimal(text) : undefined
    if (score === undefined) return fault('not-a-decimal', notADecimal)
    if (score.n < 0 || (top !== undefined && compare(score, top) > 0))
      return fault('score-off-scale', scoreOffScale(model.scale.max))
    if (step !== undefined && !fraction && !isMultiple(score, step))
      return fault('score-off-step', scoreOffStep(model.scale.step as string))
    return score
  }
  return (figure, fault) => {
    if (!Array.isArray(figure)) return one(figure, fault)
    if (figure.length === 0 || figure.length > maxEvaluators) return fault('bad-number-of-scores', badNumberOfScores)
    if (criterion.evaluators === 'consensus' && figure.length !== 1) return fault('bad-number-of-scores', oneScore)
    let sum = zero
    for (const text of figure as readonly unknown[]) {
      const score = one(text, fault)
      if (score === undefined) return undefined
      sum = add(sum, score)
    }
    return figure.length === 1 ? sum : divide(sum, rational(figure.length))
  }
}

function isMultiple(value: Rational, step: Rational): boolean {
  const times = divide(value, step)
  return compare(multiply(round(times, 0, 'down'), step), value) === 0
}

const tooMany: Text = {
  nb: `Høyst ${maxTenders} tilbud kan evalueres samlet. Del dem opp.`,
  nn: `Høgst ${maxTenders} tilbod kan evaluerast samla. Del dei opp.`,
  en: `At most ${maxTenders} tenders can be evaluated together. Divide them.`,
}
const badId: Text = {
  nb: 'Tilbudet trenger en identifikator av bokstaver, tall og tegnene . _ : - på høyst 100 tegn.',
  nn: 'Tilbodet treng ein identifikator av bokstavar, tal og teikna . _ : - på høgst 100 teikn.',
  en: 'The tender needs an identifier of letters, digits and the characters . _ : - of at most 100 characters.',
}
const sameId = (id: string): Text => ({
  nb: `Identifikatoren «${id}» er brukt to ganger.`,
  nn: `Identifikatoren «${id}» er brukt to gonger.`,
  en: `The identifier “${id}” is used twice.`,
})
const receivedMissing: Text = {
  nb: 'Likhet avgjøres av hvem som leverte først: tilbudet trenger et eget heltall for mottaksrekkefølgen.',
  nn: 'Likskap blir avgjord av kven som leverte først: tilbodet treng eit eige heiltal for mottaksrekkjefølgja.',
  en: 'Ties are decided by who delivered first: the tender needs its own whole number for the order of receipt.',
}
const missingFigure = (id: string): Text => ({
  nb: `Tilbudet mangler tall for «${id}».`,
  nn: `Tilbodet manglar tal for «${id}».`,
  en: `The tender has no figure for “${id}”.`,
})
const unknownCriterion = (id: string): Text => ({
  nb: `Modellen har ikke noe kriterium «${id}».`,
  nn: `Modellen har ikkje noko kriterium «${id}».`,
  en: `The model has no criterion “${id}”.`,
})
const unknownTender = (id: string): Text => ({
  nb: `Det finnes ikke noe tilbud «${id}».`,
  nn: `Det finst ikkje noko tilbod «${id}».`,
  en: `There is no tender “${id}”.`,
})
const outWithoutReason: Text = {
  nb: 'En avvisning trenger navnet på den som besluttet den, og en begrunnelse.',
  nn: 'Ei avvising treng namnet på den som avgjorde ho, og ei grunngjeving.',
  en: 'A rejection needs the name of the person who decided it, and a reason.',
}
const notADecimal: Text = {
  nb: 'Skriv et desimaltall med punktum, for eksempel 7.5.',
  nn: 'Skriv eit desimaltal med punktum, til dømes 7.5.',
  en: 'Write a decimal number with a point, for example 7.5.',
}
const tooManyDecimals = (decimals: number): Text => ({
  nb: `Prisen kan ha høyst ${decimals} desimaler.`,
  nn: `Prisen kan ha høgst ${decimals} desimalar.`,
  en: `The price can have at most ${decimals} decimals.`,
})
const priceNotPositive: Text = {
  nb: 'Prisen må være over null med denne modellen. Avklar prisen med leverandøren (FOA § 23-5).',
  nn: 'Prisen må vere over null med denne modellen. Avklar prisen med leverandøren (FOA § 23-5).',
  en: 'The price must be above zero with this model. Clarify the price with the supplier (FOA § 23-5).',
}
const elementsMissing: Text = {
  nb: 'Oppgi ett tall for hvert kostnadselement, og ingen andre.',
  nn: 'Oppgi eitt tal for kvart kostnadselement, og ingen andre.',
  en: 'Give one figure for each cost element, and no others.',
}
const partsMissing: Text = {
  nb: 'Oppgi poeng for hvert underkriterium, og ingen andre.',
  nn: 'Oppgi poeng for kvart underkriterium, og ingen andre.',
  en: 'Give a score for each sub-criterion, and no others.',
}
const scoreOffScale = (max: string): Text => ({
  nb: `Poengene må være fra 0 til ${max}.`,
  nn: `Poenga må vere frå 0 til ${max}.`,
  en: `The score must be from 0 to ${max}.`,
})
const scoreOffStep = (step: string): Text => ({
  nb: `Poengene må gis i trinn på ${step}.`,
  nn: `Poenga må givast i steg på ${step}.`,
  en: `The score must be given in steps of ${step}.`,
})
const badNumberOfScores: Text = {
  nb: `Oppgi fra 1 til ${maxEvaluators} poengsummer.`,
  nn: `Oppgi frå 1 til ${maxEvaluators} poengsummar.`,
  en: `Give from 1 to ${maxEvaluators} scores.`,
}
const oneScore: Text = {
  nb: 'Dette kriteriet har én felles poengsum.',
  nn: 'Dette kriteriet har éin felles poengsum.',
  en: 'This criterion has one joint score.',
}
