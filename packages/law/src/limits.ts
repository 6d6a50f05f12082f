// Minimum time limits: how many days a phase must have, and the earliest deadline that is lawful.
import { daysBefore, periodEnd } from './calendar.ts'
import { addMonths, dateText, dayNumber, localDate, type LocalDate } from './date.ts'
import { badDate } from './moment-refusal.ts'
import { endOfDay, instant, osloTime, parseMoment, type Instant, type Moment } from './oslo.ts'
import { closedProcedure } from './procedures.ts'
import type { Buyer, Part, Phase, Procedure, Regime } from './procurement.ts'
import { refuse, type Outcome, type Refusal } from './refusal.ts'
import { pendingSentences } from './pending.ts'
import { noRow, openLedger, type Confirmation, type Ledger, type Question, type Series, type UsedRow } from './row.ts'
import { periodText, type Limit } from './row-value.ts'
import { countingOfDays } from './rows/counting.ts'
import {
  answerBefore,
  answerBeforeUrgent,
  closedDocuments,
  concessionOneStage,
  concessionRequest,
  concessionTender,
  defenceDialogueRequest,
  defenceNegotiatedRequest,
  defenceRestrictedRequest,
  defenceRestrictedTender,
  dialogueRequest,
  dpsRequest,
  dpsTender,
  innovationRequest,
  negotiatedRequest,
  negotiatedTender,
  noFixedLimit,
  openTender,
  planningNoticeEarliest,
  planningNoticeLatest,
  restrictedRequest,
  restrictedTender,
  urgencyReason,
  utilityDialogueRequest,
  utilityDpsRequest,
  utilityDpsTender,
  utilityInnovationRequest,
  utilityNegotiatedRequest,
  utilityNegotiatedTender,
  utilityOpenTender,
  utilityRestrictedRequest,
  utilityRestrictedTender,
} from './rows/time-limits.ts'
import { agreedDpsTender } from './rows/dps.ts'
import { explain, text, type Explanation, type Text } from './text.ts'

export interface LimitsInput {
  readonly procedure: Procedure
  readonly part: Part
  readonly regime?: Regime
  /**
   * When the notice was sent. With `phase: 'tender'` of a two-stage procedure and no `invitationSent`, when the
   * invitation was sent.
   */
  readonly sent: string
  /** Ask for one phase only. Without it the phases follow from the procedure. */
  readonly phase?: Phase
  /** When the invitation to tender was sent, in a two-stage procedure. */
  readonly invitationSent?: string
  /** Tenders may be sent electronically. */
  readonly electronic?: boolean
  /** When a planning notice that shortens (eForms subtypes 7–9) was sent. */
  readonly planningNoticeSent?: string
  /** Urgency makes the ordinary limit impracticable. The reason must be published. */
  readonly urgent?: boolean
  readonly urgencyReason?: string
  /** Free, full and direct access to the documents from the day of the notice; true unless said otherwise. */
  readonly openDocuments?: boolean
  /** All selected candidates have agreed to the time limit for tenders (DPS, utilities). */
  readonly agreedByAll?: boolean
  readonly buyer?: Buyer
  /** The day whose law applies; the day `sent` unless said otherwise. */
  readonly lawDate?: string
  readonly confirmations?: readonly Confirmation[]
}

export type Circumstance = 'electronic' | 'planned' | 'urgent' | 'closed-documents' | 'agreed'

export interface PhaseLimit {
  readonly phase: Phase
  readonly name: Text
  /** The day from which the period runs (not counted itself); `null` while the invitation has no date. */
  readonly from: LocalDate | null
  /** `null`: no fixed minimum, the period must be reasonable. */
  readonly minimumDays: number | null
  /** What changed the main rule. */
  readonly because: readonly Circumstance[]
  /** The last day of the minimum period. */
  readonly earliestDeadlineDate: LocalDate | null
  /** The moment that day has run out in Oslo: the earliest lawful deadline. */
  readonly earliestDeadline: Instant | null
  /** The same on the clock in Oslo. */
  readonly earliestDeadlineLocal: string | null
  readonly paragraph: string
}

export interface LimitsResult {
  readonly procedure: Procedure
  readonly part: Part
  readonly regime: Regime
  /** Those of the first phase. */
  readonly minimumDays: number | null
  readonly earliestDeadline: Instant | null
  readonly earliestDeadlineLocal: string | null
  readonly earliestDeadlineDate: LocalDate | null
  readonly phases: readonly PhaseLimit[]
  readonly urgencyReasonNeeded: boolean
  readonly rows: readonly UsedRow[]
  readonly needsConfirmation: readonly Question[]
  readonly explanation: Explanation
}

type Phases = Readonly<Partial<Record<Phase, Series<Limit>>>>

const partIII: Readonly<Partial<Record<Procedure, Phases>>> = {
  open: { tender: openTender },
  restricted: { request: restrictedRequest, tender: restrictedTender },
  negotiated: { request: negotiatedRequest, tender: negotiatedTender },
  dialogue: { request: dialogueRequest },
  innovation: { request: innovationRequest },
  dps: { request: dpsRequest, tender: dpsTender },
}

const utilities: Readonly<Partial<Record<Procedure, Phases>>> = {
  open: { tender: utilityOpenTender },
  restricted: { request: utilityRestrictedRequest, tender: utilityRestrictedTender },
  negotiated: { request: utilityNegotiatedRequest, tender: utilityNegotiatedTender },
  dialogue: { request: utilityDialogueRequest },
  innovation: { request: utilityInnovationRequest },
  dps: { request: utilityDpsRequest, tender: utilityDpsTender },
}

const concessions: Readonly<Partial<Record<Procedure, Phases>>> = {
  open: { tender: concessionOneStage },
  restricted: { request: concessionRequest, tender: concessionTender },
  negotiated: { request: concessionRequest, tender: concessionTender },
  dialogue: { request: concessionRequest, tender: concessionTender },
}

const defence: Readonly<Partial<Record<Procedure, Phases>>> = {
  restricted: { request: defenceRestrictedRequest, tender: defenceRestrictedTender },
  negotiated: { request: defenceNegotiatedRequest },
  dialogue: { request: defenceDialogueRequest },
}

const outsideProcurement = { utilities, concessions, defence } as const

function fixedLimits(procedure: Procedure, part: Part, regime: Regime): Phases {
  if (regime === 'procurement') return (part === 'III' ? partIII[procedure] : undefined) ?? {}
  if (part !== 'II') return {}
  return outsideProcurement[regime][procedure] ?? {}
}

const twoStage: ReadonlySet<Procedure> = new Set(['restricted', 'negotiated', 'dialogue', 'innovation', 'dps'])
const withoutDeadline: ReadonlySet<Procedure> = new Set(['direct'])

/** The phases in which suppliers have a deadline, in order. */
export function phasesOf(procedure: Procedure): readonly Phase[] {
  if (withoutDeadline.has(procedure)) return []
  return twoStage.has(procedure) ? ['request', 'tender'] : ['tender']
}

/**
 * The minimum time limits of a procedure. Refuses dates that are none or without rows, a procedure that the part does
 * not open, and a phase that the procedure does not have.
 */
export function limits(input: LimitsInput): Outcome<LimitsResult> {
  const sent = parseMoment(input.sent)
  if (sent === undefined) return badDate('sent', input.sent)
  const lawDate = parseMoment(input.lawDate ?? input.sent)
  if (lawDate === undefined) return badDate('lawDate', input.lawDate ?? '')
  const invitation = input.invitationSent === undefined ? undefined : parseMoment(input.invitationSent)
  if (input.invitationSent !== undefined && invitation === undefined)
    return badDate('invitationSent', input.invitationSent)
  if (invitation !== undefined && invitation.date < sent.date) return invitationBeforeNotice()
  const planned = input.planningNoticeSent === undefined ? undefined : parseMoment(input.planningNoticeSent)
  if (input.planningNoticeSent !== undefined && planned === undefined) {
    return badDate('planningNoticeSent', input.planningNoticeSent)
  }
  const regime = input.regime ?? 'procurement'
  const ledger = openLedger(input.confirmations)
  const date = lawDate.date
  const closed = closedProcedure(input.procedure, input.part, regime, date, ledger)
  if (closed !== undefined) return closed
  if (ledger.use(countingOfDays, date) === undefined) return noRow(countingOfDays, date)

  const wanted = input.phase === undefined ? phasesOf(input.procedure) : [input.phase]
  if (input.phase !== undefined && !phasesOf(input.procedure).includes(input.phase)) return noSuchPhase()
  const fixed = fixedLimits(input.procedure, input.part, regime)
  const sentences: Text[] = []
  const phases: PhaseLimit[] = []
  for (const phase of wanted) {
    const isLater = phase === 'tender' && twoStage.has(input.procedure)
    const from = isLater ? (invitation ?? (input.phase === undefined ? undefined : sent)) : sent
    const rule = fixed[phase]
    const found =
      rule === undefined
        ? reasonable(phase, from, date, ledger, sentences)
        : fixedLimit({ input, phase, rule, from, noticeSent: sent.date, planned, date, regime, ledger, sentences })
    if ('ok' in found) return found
    phases.push(found)
  }
  const urgencyReasonNeeded = phases.some((phase) => phase.because.includes('urgent'))
  if (urgencyReasonNeeded) {
    const row = ledger.use(urgencyReason, date)
    if (row === undefined) return noRow(urgencyReason, date)
    sentences.push(row.value.text)
  }
  if (phases.length === 0) sentences.push(noCompetition())
  const first = phases[0]
  return {
    ok: true,
    procedure: input.procedure,
    part: input.part,
    regime,
    minimumDays: first?.minimumDays ?? null,
    earliestDeadline: first?.earliestDeadline ?? null,
    earliestDeadlineLocal: first?.earliestDeadlineLocal ?? null,
    earliestDeadlineDate: first?.earliestDeadlineDate ?? null,
    phases,
    urgencyReasonNeeded,
    rows: ledger.rows,
    needsConfirmation: ledger.needsConfirmation,
    explanation: explain([...sentences, ...pendingSentences(ledger)]),
  }
}

interface PhaseQuestion {
  readonly input: LimitsInput
  readonly phase: Phase
  readonly rule: Series<Limit>
  readonly from: Moment | undefined
  readonly noticeSent: LocalDate
  readonly planned: Moment | undefined
  readonly date: LocalDate
  readonly regime: Regime
  readonly ledger: Ledger
  readonly sentences: Text[]
}

function fixedLimit(question: PhaseQuestion): PhaseLimit | Refusal {
  const { input, phase, rule, from, date, ledger, sentences } = question
  const row = ledger.use(rule, date)
  if (row === undefined) return noRow(rule, date)
  const name = row.title
  const agreed = agreedDays(question)
  if (agreed !== undefined) {
    if ('ok' in agreed) return agreed
    sentences.push(...agreed.sentences)
    if (agreed.holds) return reasonableLimit(phase, name, from, ['agreed'], row.paragraph)
  }
  let days = row.value.days
  const because: Circumstance[] = []
  const shortest = (circumstance: Circumstance, to: number | undefined, applies: boolean): void => {
    if (!applies || to === undefined || to >= days) return
    days = to
    because.splice(0, because.length, circumstance)
  }
  shortest('electronic', row.value.electronic, input.electronic === true)
  if (row.value.planned !== undefined && question.planned !== undefined) {
    const window = planningWindow(question.planned.date, question.noticeSent, date, ledger)
    if (typeof window !== 'boolean') return window
    sentences.push(planningSentence(window))
    shortest('planned', row.value.planned, window)
  }
  shortest('urgent', row.value.urgent, input.urgent === true)
  sentences.push(daysSentence(name, row.value.days, days, because[0], row.paragraph))
  if (phase === 'tender' && input.openDocuments === false) {
    const extra = ledger.use(closedDocuments, date)
    if (extra === undefined) return noRow(closedDocuments, date)
    // Art. 53 (1): the extension does not apply where the limit is shortened for urgency.
    if (because[0] === 'urgent') sentences.push(noExtension())
    else {
      days += extra.value.count
      because.push('closed-documents')
      sentences.push(extensionSentence(extra.value.count, days))
    }
  }
  return withDeadline(phase, name, from, days, because, row.paragraph, sentences)
}

function withDeadline(
  phase: Phase,
  name: Text,
  from: Moment | undefined,
  minimumDays: number,
  because: readonly Circumstance[],
  paragraph: string,
  sentences: Text[],
): PhaseLimit {
  const base = { phase, name, minimumDays, because, paragraph }
  if (from === undefined) {
    return { ...base, from: null, earliestDeadlineDate: null, earliestDeadline: null, earliestDeadlineLocal: null }
  }
  const last = localDate(periodEnd(dayNumber(from.date), minimumDays))
  sentences.push(deadlineSentence(from.date, last))
  return { ...base, from: from.date, ...endOf(last) }
}

function endOf(last: LocalDate) {
  const end = endOfDay(last)
  return { earliestDeadlineDate: last, earliestDeadline: instant(end), earliestDeadlineLocal: osloTime(end) }
}

function reasonable(
  phase: Phase,
  from: Moment | undefined,
  date: LocalDate,
  ledger: Ledger,
  sentences: Text[],
): PhaseLimit | Refusal {
  const row = ledger.use(noFixedLimit, date)
  if (row === undefined) return noRow(noFixedLimit, date)
  if (!sentences.includes(row.value.text)) sentences.push(row.value.text)
  return reasonableLimit(phase, phaseName(phase), from, [], row.paragraph)
}

function reasonableLimit(
  phase: Phase,
  name: Text,
  from: Moment | undefined,
  because: readonly Circumstance[],
  paragraph: string,
): PhaseLimit {
  return {
    phase,
    name,
    from: from?.date ?? null,
    minimumDays: null,
    because,
    earliestDeadlineDate: null,
    earliestDeadline: null,
    earliestDeadlineLocal: null,
    paragraph,
  }
}

/** Whether all candidates' agreement frees the limit for tenders: in a DPS for sub-central buyers, and in utilities. */
function agreedDays(question: PhaseQuestion): { holds: boolean; sentences: Text[] } | Refusal | undefined {
  const { input, phase, date, regime, ledger } = question
  if (phase !== 'tender' || input.agreedByAll !== true) return undefined
  if (regime === 'utilities' && input.procedure !== 'open') return { holds: true, sentences: [agreementSentence()] }
  if (regime !== 'procurement' || input.procedure !== 'dps') return { holds: false, sentences: [noAgreement()] }
  const row = ledger.use(agreedDpsTender, date)
  if (row === undefined) return noRow(agreedDpsTender, date)
  const subCentral = input.buyer !== undefined && input.buyer !== 'state'
  return { holds: subCentral, sentences: [subCentral ? agreementSentence() : noAgreement()] }
}

/** Whether the planning notice was sent 35 days to 12 months before the notice. */
function planningWindow(planned: LocalDate, notice: LocalDate, date: LocalDate, ledger: Ledger): boolean | Refusal {
  const earliest = ledger.use(planningNoticeEarliest, date)
  const latest = ledger.use(planningNoticeLatest, date)
  if (earliest === undefined) return noRow(planningNoticeEarliest, date)
  if (latest === undefined) return noRow(planningNoticeLatest, date)
  const sent = dayNumber(planned)
  const noticeDay = dayNumber(notice)
  return sent >= addMonths(noticeDay, -earliest.value.count) && sent <= daysBefore(noticeDay, latest.value.count)
}

export interface DeadlineInput extends LimitsInput {
  /** The proposed deadline of `phase` (else of the first phase): a moment, or a day, whose end is meant. */
  readonly deadline: string
}

export interface DeadlineResult {
  readonly deadline: Instant
  readonly deadlineLocal: string
  readonly limits: LimitsResult
  /** Last day to answer questions that were asked in time; `null` where no fixed limit applies. */
  readonly answersBy: LocalDate | null
  readonly rows: readonly UsedRow[]
  readonly needsConfirmation: readonly Question[]
  readonly explanation: Explanation
}

/** Notices write the end of a day as 23:59; that minute is not held against the buyer. */
const lastMinute = 60_000

/**
 * Whether a proposed deadline is lawful. Refuses one that is too early (and says by how much), one that is short by
 * hours on the last day, and urgency without a reason.
 */
export function checkDeadline(input: DeadlineInput): Outcome<DeadlineResult> {
  const deadline = parseMoment(input.deadline)
  if (deadline === undefined) return badDate('deadline', input.deadline)
  const found = limits(input)
  if (!found.ok) return found
  const phase = found.phases[0]
  if (phase === undefined) return noSuchPhase()
  if (found.urgencyReasonNeeded && (input.urgencyReason ?? '').trim() === '') return urgencyReasonMissing()
  const at = deadline.milliseconds ?? endOfDay(deadline.date)
  if (phase.from !== null && deadline.date <= phase.from) return deadlineBeforeSent()
  if (phase.earliestDeadlineDate !== null && phase.earliestDeadline !== null) {
    const end = endOfDay(phase.earliestDeadlineDate)
    if (at < end - lastMinute) return tooEarly(deadline, phase)
  }
  const isAnswered = phase.minimumDays !== null && phase.phase === 'tender'
  const answers = found.urgencyReasonNeeded ? answerBeforeUrgent : answerBefore
  const lawDate = parseMoment(input.lawDate ?? input.sent)?.date ?? deadline.date
  const ledger = openLedger()
  const row = isAnswered ? ledger.use(answers, lawDate) : undefined
  const answersBy = row === undefined ? null : localDate(daysBefore(dayNumber(deadline.date), row.value.count))
  const local = osloTime(at)
  const lawful = text(`Fristen ${local} er lovlig.`, `Fristen ${local} er lovleg.`, `The deadline ${local} is lawful.`)
  const said = answersBy === null ? [lawful] : [lawful, answersSentence(answersBy, row?.paragraph ?? '')]
  return {
    ok: true,
    deadline: instant(at),
    deadlineLocal: local,
    limits: found,
    answersBy,
    rows: [...found.rows, ...ledger.rows],
    needsConfirmation: found.needsConfirmation,
    explanation: joined(found.explanation, explain(said)),
  }
}

function joined(one: Explanation, other: Explanation): Explanation {
  return { nb: [...one.nb, ...other.nb], nn: [...one.nn, ...other.nn], en: [...one.en, ...other.en] }
}

function answersSentence(by: LocalDate, paragraph: string): Text {
  const shown = dateText(by)
  return text(
    `Spørsmål som er stilt i tide, besvares senest ${shown.nb} (${paragraph}).`,
    `Spørsmål som er stilte i tide, blir svara på seinast ${shown.nn} (${paragraph}).`,
    `Questions asked in time are answered by ${shown.en} (${paragraph}).`,
  )
}

function tooEarly(deadline: Moment, phase: PhaseLimit): Refusal {
  const last = phase.earliestDeadlineDate ?? ''
  const given = dayNumber(deadline.date) - dayNumber(phase.from ?? deadline.date)
  const shown = dateText(last)
  const sameDay = deadline.date === last
  const cure = text(
    `Sett fristen til utgangen av ${shown.nb} eller senere (${phase.earliestDeadlineLocal ?? ''}).`,
    `Set fristen til utgangen av ${shown.nn} eller seinare (${phase.earliestDeadlineLocal ?? ''}).`,
    `Set the deadline to the end of ${shown.en} or later (${phase.earliestDeadlineLocal ?? ''}).`,
  )
  if (sameDay) {
    return refuse(
      'deadline-short-by-hours',
      text(
        `Fristen er på siste dag, men før dagen er ute: minst ${phase.minimumDays} hele dager kreves.`,
        `Fristen er på siste dag, men før dagen er ute: minst ${phase.minimumDays} heile dagar er kravde.`,
        `The deadline is on the last day but before it has run out: at least ${phase.minimumDays} full days are required.`,
      ),
      cure,
      phase.paragraph,
    )
  }
  return refuse(
    'deadline-too-early',
    text(
      `Fristen gir ${given} dager. Minst ${phase.minimumDays} dager kreves, og de er ute ved utgangen av ${shown.nb}.`,
      `Fristen gjev ${given} dagar. Minst ${phase.minimumDays} dagar er kravde, og dei er ute ved utgangen av ${shown.nn}.`,
      `The deadline gives ${given} days. At least ${phase.minimumDays} days are required, and they run out at the end of ${shown.en}.`,
    ),
    cure,
    phase.paragraph,
  )
}

function phaseName(phase: Phase): Text {
  return phase === 'request'
    ? text(
        'frist for forespørsel om å delta',
        'frist for førespurnad om å delta',
        'time limit for requests to participate',
      )
    : text('tilbudsfrist', 'tilbodsfrist', 'time limit for tenders')
}

const circumstanceNames: Record<Circumstance, Text> = {
  electronic: text('elektronisk innlevering', 'elektronisk innlevering', 'electronic submission'),
  planned: text('veiledende kunngjøring', 'rettleiande kunngjering', 'a planning notice'),
  urgent: text('begrunnet hast', 'grunngjeven hast', 'justified urgency'),
  'closed-documents': text('lukket konkurransegrunnlag', 'lukka konkurransegrunnlag', 'closed documents'),
  agreed: text('avtale med alle', 'avtale med alle', 'agreement with all'),
}

export function circumstanceName(circumstance: Circumstance): Text {
  return circumstanceNames[circumstance]
}

function daysSentence(
  name: Text,
  main: number,
  days: number,
  because: Circumstance | undefined,
  paragraph: string,
): Text {
  if (because === undefined) {
    return text(
      `${name.nb}: minst ${main} dager (${paragraph}).`,
      `${name.nn}: minst ${main} dagar (${paragraph}).`,
      `${name.en}: at least ${main} days (${paragraph}).`,
    )
  }
  const why = circumstanceNames[because]
  return text(
    `${name.nb}: minst ${days} dager i stedet for ${main} på grunn av ${why.nb} (${paragraph}).`,
    `${name.nn}: minst ${days} dagar i staden for ${main} på grunn av ${why.nn} (${paragraph}).`,
    `${name.en}: at least ${days} days instead of ${main} because of ${why.en} (${paragraph}).`,
  )
}

function extensionSentence(extra: number, days: number): Text {
  const shown = periodText(extra, 'day')
  return text(
    `Konkurransegrunnlaget er ikke fritt tilgjengelig fra kunngjøringen: ${shown.nb} legges til, altså minst ${days}.`,
    `Konkurransegrunnlaget er ikkje fritt tilgjengeleg frå kunngjeringa: ${shown.nn} blir lagde til, altså minst ${days}.`,
    `The documents are not openly accessible from the notice on: ${shown.en} are added, so at least ${days}.`,
  )
}

function noExtension(): Text {
  return text(
    'Fristen er forkortet på grunn av hast. Da legges det ikke til dager for lukket konkurransegrunnlag.',
    'Fristen er forkorta på grunn av hast. Då blir det ikkje lagt til dagar for lukka konkurransegrunnlag.',
    'The limit is shortened for urgency, so no days are added for closed documents.',
  )
}

function planningSentence(inWindow: boolean): Text {
  return inWindow
    ? text(
        'Den veiledende kunngjøringen ble sendt mellom 35 dager og 12 måneder før kunngjøringen og forkorter fristen.',
        'Den rettleiande kunngjeringa vart send mellom 35 dagar og 12 månader før kunngjeringa og forkortar fristen.',
        'The planning notice was sent between 35 days and 12 months before the notice and shortens the limit.',
      )
    : text(
        'Den veiledende kunngjøringen ble ikke sendt mellom 35 dager og 12 måneder før kunngjøringen og forkorter ikke fristen.',
        'Den rettleiande kunngjeringa vart ikkje send mellom 35 dagar og 12 månader før kunngjeringa og forkortar ikkje fristen.',
        'The planning notice was not sent between 35 days and 12 months before the notice and does not shorten the limit.',
      )
}

function deadlineSentence(from: LocalDate, last: LocalDate): Text {
  const start = dateText(from)
  const end = dateText(last)
  return text(
    `Fristen løper fra dagen etter ${start.nb} og er tidligst ute ved utgangen av ${end.nb}.`,
    `Fristen går frå dagen etter ${start.nn} og er tidlegast ute ved utgangen av ${end.nn}.`,
    `The period runs from the day after ${start.en} and ends at the earliest with the end of ${end.en}.`,
  )
}

function agreementSentence(): Text {
  return text(
    'Tilbudsfristen er avtalt med alle utvalgte leverandører, som har like lang tid. Da gjelder ingen minimumsfrist.',
    'Tilbodsfristen er avtalt med alle utvalde leverandørar, som har like lang tid. Då gjeld ingen minimumsfrist.',
    'The time limit for tenders is agreed with all selected suppliers, who have equal time. No minimum applies then.',
  )
}

function noAgreement(): Text {
  return text(
    'Avtale med leverandørene kan ikke forkorte fristen her.',
    'Avtale med leverandørane kan ikkje forkorte fristen her.',
    'Agreement with the suppliers cannot shorten the limit here.',
  )
}

function noCompetition(): Text {
  return text(
    'Anskaffelsen skjer uten konkurranse og har ingen tilbudsfrist.',
    'Anskaffinga skjer utan konkurranse og har ingen tilbodsfrist.',
    'The award is made without competition and has no deadline for tenders.',
  )
}

function noSuchPhase(): Refusal {
  return refuse(
    'no-such-phase',
    text(
      'Prosedyren har ikke denne fasen.',
      'Prosedyren har ikkje denne fasen.',
      'The procedure does not have this phase.',
    ),
    text(
      'Forespørsel om å delta finnes bare i prosedyrer med to trinn.',
      'Førespurnad om å delta finst berre i prosedyrar med to trinn.',
      'Requests to participate exist only in two-stage procedures.',
    ),
  )
}

function invitationBeforeNotice(): Refusal {
  return refuse(
    'invitation-before-notice',
    text(
      'Invitasjonen er datert før kunngjøringen.',
      'Invitasjonen er datert før kunngjeringa.',
      'The invitation is dated before the notice.',
    ),
    text('Rett en av datoene.', 'Rett ein av datoane.', 'Correct one of the dates.'),
  )
}

function deadlineBeforeSent(): Refusal {
  return refuse(
    'deadline-before-sent',
    text(
      'Fristen er ikke etter at kunngjøringen er sendt.',
      'Fristen er ikkje etter at kunngjeringa er send.',
      'The deadline is not after the notice was sent.',
    ),
    text('Velg en senere frist.', 'Vel ein seinare frist.', 'Choose a later deadline.'),
  )
}

function urgencyReasonMissing(): Refusal {
  return refuse(
    'urgency-reason-missing',
    text(
      'Fristen er forkortet på grunn av hast, men hasten er ikke begrunnet.',
      'Fristen er forkorta på grunn av hast, men hasten er ikkje grunngjeven.',
      'The limit is shortened for urgency, but the urgency is not justified.',
    ),
    text(
      'Skriv begrunnelsen. Den blir en del av kunngjøringen.',
      'Skriv grunngjevinga. Ho blir ein del av kunngjeringa.',
      'Write the reason. It becomes part of the notice.',
    ),
    'FOA §§ 20-2, 20-3, 20-4',
  )
}
