/** Tenders as they come in, checked and read into one column of figures for each criterion. */
import { maxFigureLength, parseDecimal, parseExact } from './decimal.ts'
import type { Finding } from './finding.ts'
import { isId } from './identifier.ts'
import type { Criterion, Decisions, EvaluationModel, Figure, QualityCriterion, Tender } from './model.ts'
import { add, compare, divide, multiply, rational, round, sign, zero, type Rational } from './rational.ts'
import { SeriesBuilder, type Series } from './series.ts'
import type { Text } from './text.ts'

export const maxTenders = 200_000
export const maxEvaluators = 50
const mostFindings = 100

export interface ReadTenders {
  /** The tenders that take part, as given. */
  readonly active: readonly Tender[]
  /** For each criterion: the price, the cost elements in order, or the mean of the scores of each part. Empty when there are findings. */
  readonly columns: readonly (readonly Series[])[]
  readonly findings: readonly Finding[]
}

/** Reads every figure that the model asks for. The first hundred faults are reported. */
export function readTenders(model: EvaluationModel, tenders: readonly Tender[], decisions: Decisions): ReadTenders {
  const findings: Finding[] = []
  const note = (code: string, path: string, text: Text): void => {
    if (findings.length < mostFindings) findings.push({ code, severity: 'error', path, text })
  }
  if (tenders.length > maxTenders) note('too-many-tenders', 'tenders', tooMany)
  else checkTenders(model, tenders, decisions, note)
  if (findings.length > 0) return { active: [], columns: [], findings }
  const out = new Set((decisions.out ?? []).map((decision) => decision.tender))
  const columns = model.criteria.map((criterion) => readCriterion(model, criterion, tenders, out, note))
  return { active: tenders.filter((tender) => !out.has(tender.id)), columns, findings }
}

type Note = (code: string, path: string, text: Text) => void

function checkTenders(model: EvaluationModel, tenders: readonly Tender[], decisions: Decisions, note: Note): void {
  const known = new Set<string>()
  const received = new Set<number>()
  const needsReceived = model.ties.some((rule) => rule.by === 'received')
  for (const [index, tender] of tenders.entries()) {
    if (typeof tender?.figures !== 'object' || tender.figures === null) {
      note('figures-missing', `tenders[${index}].figures`, figuresMissing)
      continue
    }
    if (!isId(tender.id)) note('bad-id', `tenders[${index}].id`, badId)
    else if (known.has(tender.id)) note('same-id-twice', `tenders[${index}].id`, sameId(tender.id))
    known.add(tender.id)
    if (!needsReceived) continue
    if (!Number.isSafeInteger(tender.received) || received.has(tender.received as number))
      note('received-missing', `tenders[${index}].received`, receivedMissing)
    received.add(tender.received as number)
  }
  for (const [index, { tender, by, reason }] of (decisions.out ?? []).entries()) {
    if (!known.has(tender)) note('unknown-tender', `decisions.out[${index}].tender`, unknownTender(tender))
    if (by.trim() === '' || reason.trim() === '')
      note('out-without-reason', `decisions.out[${index}]`, outWithoutReason)
  }
}

/** The figures of one criterion, for every tender that is not out. */
function readCriterion(
  model: EvaluationModel,
  criterion: Criterion,
  tenders: readonly Tender[],
  out: ReadonlySet<string>,
  note: Note,
): Series[] {
  const { id } = criterion
  const isFirst = model.criteria[0] === criterion
  const builders = Array.from({ length: figuresIn(criterion) }, () => new SeriesBuilder(tenders.length))
  let index = 0
  const fault: Fault = (code, text) => {
    note(code, `tenders[${index}].figures.${id}`, text)
  }
  const read = readerOf(model, criterion, builders, fault)
  for (; index < tenders.length; index++) {
    const tender = tenders[index] as Tender
    if (out.has(tender.id)) continue
    if (Object.hasOwn(tender.figures, id)) read(tender.figures[id] as Figure)
    else fault('missing-figure', missingFigure(id))
    if (!isFirst || Object.keys(tender.figures).length <= model.criteria.length) continue
    for (const other of Object.keys(tender.figures))
      if (!model.criteria.some((known) => known.id === other))
        note('unknown-criterion', `tenders[${index}].figures.${other}`, unknownCriterion(other))
  }
  return builders.map((builder) => builder.finish())
}

type Fault = (code: string, text: Text) => undefined
/** Checks one tender's figure and puts it into the series of its criterion. */
type Reader = (figure: Figure) => void

function figuresIn(criterion: Criterion): number {
  if (criterion.kind === 'cost') return criterion.elements.length
  return criterion.kind === 'quality' ? (criterion.parts?.length ?? 1) : 1
}

function readerOf(model: EvaluationModel, criterion: Criterion, into: readonly SeriesBuilder[], fault: Fault): Reader {
  const first = into[0] as SeriesBuilder
  if (criterion.kind === 'price') return priceReader(model, first, fault)
  if (criterion.kind === 'cost')
    return eachReader(criterion.elements, into, fault, elementsMissing, (figure) => {
      const value = typeof figure === 'string' ? parseDecimal(figure) : undefined
      return value ?? fault('not-a-decimal', notADecimal)
    })
  const scores = scoresReader(model, criterion, fault)
  return criterion.parts === undefined
    ? (figure) => {
        const score = scores(figure)
        if (score !== undefined) first.push(score.n, score.d)
      }
    : eachReader(criterion.parts, into, fault, partsMissing, scores)
}

/** Whether prices and costs are divided by one another: then they must be above zero. */
export function mustBePositive(model: EvaluationModel): boolean {
  return model.method === 'points' || model.method === 'mark-up' || model.method === 'price-per-point'
}

function priceReader(model: EvaluationModel, into: SeriesBuilder, fault: Fault): Reader {
  const positive = mustBePositive(model)
  const { decimals } = model.money
  const unit = 10 ** decimals
  return (figure) => {
    const price = typeof figure === 'string' ? parseDecimal(figure) : undefined
    if (price === undefined) return fault('not-a-decimal', notADecimal)
    if (price.d > unit && compare(round(price, decimals, 'down'), price) !== 0)
      return fault('too-many-decimals', tooManyDecimals(decimals))
    if (positive && sign(price) <= 0) return fault('price-not-positive', priceNotPositive)
    into.push(price.n, price.d)
  }
}

/** Reads a figure for each cost element or part, and for nothing else. */
function eachReader(
  items: readonly { readonly id: string }[],
  into: readonly SeriesBuilder[],
  fault: Fault,
  wrong: Text,
  read: (figure: Figure) => Rational | undefined,
): Reader {
  return (figure) => {
    const given = figure as Readonly<Record<string, Figure>>
    const complete =
      typeof figure === 'object' &&
      figure !== null &&
      !Array.isArray(figure) &&
      Object.keys(figure).length === items.length &&
      items.every(({ id }) => Object.hasOwn(given, id))
    if (!complete) return fault('parts-missing', wrong)
    items.forEach(({ id }, index) => {
      const value = read(given[id] as Figure)
      if (value !== undefined) into[index]?.push(value.n, value.d)
    })
  }
}

/** The mean of the scores given, or the one that was given. */
function scoresReader(
  model: EvaluationModel,
  criterion: QualityCriterion,
  fault: Fault,
): (figure: Figure) => Rational | undefined {
  const inMoney = criterion.value?.kind === 'entered'
  const top = inMoney ? undefined : (parseDecimal(model.scale.max) as Rational)
  const step = inMoney || model.scale.step === undefined ? undefined : (parseDecimal(model.scale.step) as Rational)
  const one = (text: unknown): Rational | undefined => {
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
  return (figure) => {
    if (typeof figure === 'string' || !Array.isArray(figure)) return one(figure)
    if (figure.length === 0 || figure.length > maxEvaluators) return fault('bad-number-of-scores', badNumberOfScores)
    if (criterion.evaluators === 'consensus' && figure.length !== 1) return fault('bad-number-of-scores', oneScore)
    let sum = zero
    for (const text of figure as readonly unknown[]) {
      const score = one(text)
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
const figuresMissing: Text = {
  nb: 'Tilbudet trenger tall for hvert kriterium.',
  nn: 'Tilbodet treng tal for kvart kriterium.',
  en: 'The tender needs a figure for each criterion.',
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
