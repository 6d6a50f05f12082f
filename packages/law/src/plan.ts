// The whole time plan of a procedure as a calendar: what the law fixes, and what is assumed and may be changed.
import { addWorkingDays, periodEnd, publicHolidays, workingDayFrom, type Holiday } from './calendar.ts'
import { civilDate, dayNumber, localDate, type DayNumber, type LocalDate } from './date.ts'
import { limits, phasesOf, type LimitsInput, type PhaseLimit } from './limits.ts'
import { badDate } from './moment-refusal.ts'
import { endOfDay, instant, osloTime, parseMoment, type Instant } from './oslo.ts'
import { pendingSentences } from './pending.ts'
import { procedureName, type Part, type Phase, type Procedure, type Regime } from './procurement.ts'
import { refuse, type Outcome, type Refusal } from './refusal.ts'
import { noRow, openLedger, type Ledger, type Question, type UsedRow } from './row.ts'
import { intentionNoticeWait } from './rows/standstill.ts'
import { dpsAssessment } from './rows/dps.ts'
import { answerBefore, answerBeforeUrgent, resultNotice } from './rows/time-limits.ts'
import { standstill, type StandstillException } from './standstill.ts'
import { explain, perLanguage, text, type Explanation, type Text } from './text.ts'

/** Calendar days that the buyer plans for what the law leaves open. Assumed values stand in `assumedDays`. */
export interface PlannedDays {
  /** For requests to participate; never below the minimum. */
  readonly request?: number
  /** For tenders; never below the minimum. */
  readonly tender?: number
  readonly selection?: number
  readonly negotiation?: number
  readonly evaluation?: number
}

export const assumedDays: Readonly<Required<PlannedDays>> = {
  request: 15,
  tender: 21,
  selection: 10,
  negotiation: 21,
  evaluation: 14,
}

export interface PlanInput extends Omit<LimitsInput, 'phase' | 'invitationSent'> {
  readonly days?: PlannedDays
  /** Award letters are sent electronically; true unless said otherwise. */
  readonly electronicLetter?: boolean
}

export type PlanStep =
  | 'planning-notice'
  | 'notice'
  | 'answers-by'
  | 'request-period'
  | 'request-deadline'
  | 'selection'
  | 'assessment'
  | 'invitation'
  | 'tender-period'
  | 'tender-deadline'
  | 'opening'
  | 'negotiation'
  | 'evaluation'
  | 'award-letter'
  | 'standstill'
  | 'intention-notice'
  | 'intention-wait'
  | 'signing'
  | 'result-notice'

export interface PlanEntry {
  readonly step: PlanStep
  readonly title: Text
  /** First day. */
  readonly from: LocalDate
  /** Last day; the same as `from` for a single day. */
  readonly to: LocalDate
  /** The moment that counts, where it is not just a day: a deadline, the end of the standstill. */
  readonly at?: Instant
  readonly atLocal?: string
  /** Fixed by law at the earliest date it allows, or planned by the buyer. */
  readonly basis: 'law' | 'plan'
  readonly days?: number
  readonly paragraph?: string
}

export interface FreeDay {
  readonly date: LocalDate
  readonly name: Text
}

export interface PlanResult {
  readonly procedure: Procedure
  readonly part: Part
  readonly regime: Regime
  readonly entries: readonly PlanEntry[]
  readonly from: LocalDate
  readonly to: LocalDate
  /** Public holidays within the plan; Saturdays and Sundays are not listed. */
  readonly holidays: readonly FreeDay[]
  readonly rows: readonly UsedRow[]
  readonly needsConfirmation: readonly Question[]
  readonly explanation: Explanation
}

const mostPlannedDays = 3650

/**
 * Plans a procedure from the day the notice (or first request) is sent to the result notice, at the earliest lawful
 * dates. Refuses what `limits` and `standstill` refuse, and planned days below a minimum.
 */
export function plan(input: PlanInput): Outcome<PlanResult> {
  const sent = parseMoment(input.sent)
  if (sent === undefined) return badDate('sent', input.sent)
  const badLength = Object.values(input.days ?? {}).some(
    (days) => !Number.isInteger(days) || days < 0 || days > mostPlannedDays,
  )
  if (badLength) return badDays()
  const law = parseMoment(input.lawDate ?? input.sent)
  if (law === undefined) return badDate('lawDate', input.lawDate ?? '')
  const { days: given, electronicLetter, ...question } = input
  const ledger = openLedger(input.confirmations)
  const walk: Walk = {
    input: { ...question, lawDate: law.date },
    days: { ...assumedDays, ...given },
    given: given ?? {},
    electronicLetter: electronicLetter !== false,
    date: law.date,
    entries: [],
    sentences: [],
    ledger,
    rows: new Map(),
    questions: new Map(),
  }
  const start = dayNumber(sent.date)
  const refusal = input.procedure === 'direct' ? directAward(walk, start) : competition(walk, start)
  if (refusal !== undefined) return refusal
  absorb(walk, ledger)
  const first = walk.entries[0]?.from ?? sent.date
  const last = walk.entries.reduce((latest, entry) => (entry.to > latest ? entry.to : latest), first)
  const needsConfirmation = [...walk.questions.values()]
  const name = procedureName(input.procedure)
  return {
    ok: true,
    procedure: input.procedure,
    part: input.part,
    regime: input.regime ?? 'procurement',
    entries: walk.entries,
    from: first,
    to: last,
    holidays: holidaysWithin(dayNumber(first), dayNumber(last)),
    rows: [...walk.rows.values()],
    needsConfirmation,
    explanation: explain([
      perLanguage((language) => `${name[language]}: ${first} – ${last}.`),
      ...walk.sentences,
      text(
        'Trinn merket som plan er anslag og kan endres; trinn merket som lov er tidligste lovlige dato.',
        'Trinn merkte som plan er overslag og kan endrast; trinn merkte som lov er tidlegaste lovlege dato.',
        'Steps marked as plan are estimates and may be changed; steps marked as law are the earliest lawful date.',
      ),
      ...pendingSentences({ ...ledger, needsConfirmation }),
    ]),
  }
}

interface Walk {
  readonly input: LimitsInput
  readonly days: Required<PlannedDays>
  readonly given: PlannedDays
  readonly electronicLetter: boolean
  readonly date: LocalDate
  readonly entries: PlanEntry[]
  readonly sentences: Text[]
  readonly ledger: Ledger
  readonly rows: Map<string, UsedRow>
  readonly questions: Map<string, Question>
}

interface Account {
  readonly rows: readonly UsedRow[]
  readonly needsConfirmation: readonly Question[]
}

function absorb(walk: Walk, account: Account): void {
  for (const row of account.rows) walk.rows.set(row.id, row)
  for (const question of account.needsConfirmation) walk.questions.set(question.row, question)
}

function competition(walk: Walk, start: DayNumber): Refusal | undefined {
  const { input } = walk
  const first = limits(input)
  if (!first.ok) return first
  absorb(walk, first)
  if (input.planningNoticeSent !== undefined) {
    const planned = parseMoment(input.planningNoticeSent)
    if (planned !== undefined) milestone(walk, 'planning-notice', dayNumber(planned.date), 'plan')
  }
  const phases = phasesOf(input.procedure)
  const isCallOff = input.procedure === 'mini-competition'
  milestone(walk, isCallOff ? 'invitation' : 'notice', start, 'plan')
  let day = start
  if (phases.includes('request')) {
    const deadline = phasePeriod(walk, 'request', first.phases[0], day)
    if (typeof deadline !== 'number') return deadline
    day = invitationDay(walk, deadline)
    milestone(walk, 'invitation', day, 'plan')
    const second = limits({ ...input, invitationSent: localDate(day) })
    if (!second.ok) return second
    absorb(walk, second)
    const tenders = phasePeriod(walk, 'tender', second.phases[1], day)
    if (typeof tenders !== 'number') return tenders
    day = tenders
  } else {
    const tenders = phasePeriod(walk, 'tender', first.phases[0], day)
    if (typeof tenders !== 'number') return tenders
    day = tenders
  }
  day = workingDayFrom(day + 1)
  milestone(walk, 'opening', day, 'plan')
  if (input.procedure === 'negotiated' || input.procedure === 'dialogue' || input.procedure === 'innovation') {
    day = planned(walk, 'negotiation', day, walk.days.negotiation)
  }
  day = planned(walk, 'evaluation', day, walk.days.evaluation)
  const exception: StandstillException | undefined =
    input.procedure === 'dps' ? 'dps-call-off' : isCallOff ? 'framework-call-off' : undefined
  return award(walk, day, exception)
}

/** The selection of candidates; in a DPS the ten working days of assessment. */
function invitationDay(walk: Walk, deadline: DayNumber): DayNumber {
  if (walk.input.procedure !== 'dps') {
    return planned(walk, 'selection', deadline, walk.days.selection)
  }
  const row = walk.ledger.use(dpsAssessment, walk.date)
  const count = row?.value.count ?? 0
  const last = addWorkingDays(deadline, count)
  walk.entries.push({
    step: 'assessment',
    title: titles.assessment,
    from: localDate(deadline + 1),
    to: localDate(last),
    basis: 'law',
    days: count,
    ...(row === undefined ? {} : { paragraph: row.paragraph }),
  })
  return workingDayFrom(last + 1)
}

function phasePeriod(walk: Walk, phase: Phase, limit: PhaseLimit | undefined, from: DayNumber): DayNumber | Refusal {
  const minimum = limit?.minimumDays ?? null
  const wanted = walk.given[phase]
  if (wanted !== undefined && minimum !== null && wanted < minimum) return belowMinimum(wanted, minimum, limit)
  const days = wanted ?? minimum ?? walk.days[phase]
  const last = periodEnd(from, days)
  const at = endOfDay(localDate(last))
  const basis = wanted === undefined && minimum !== null ? 'law' : 'plan'
  const paragraph = limit === undefined ? {} : { paragraph: limit.paragraph }
  const moment = { at: instant(at), atLocal: osloTime(at) }
  const isRequest = phase === 'request'
  walk.entries.push({
    step: isRequest ? 'request-period' : 'tender-period',
    title: isRequest ? titles['request-period'] : titles['tender-period'],
    from: localDate(from + 1),
    to: localDate(last),
    basis,
    days,
    ...paragraph,
  })
  const answers = walk.input.urgent === true ? answerBeforeUrgent : answerBefore
  const row = phase === 'tender' && minimum !== null ? walk.ledger.use(answers, walk.date) : undefined
  if (row !== undefined) {
    const by = localDate(last - row.value.count)
    walk.entries.push({
      step: 'answers-by',
      title: titles['answers-by'],
      from: by,
      to: by,
      basis: 'law',
      paragraph: row.paragraph,
    })
  }
  const date = localDate(last)
  walk.entries.push({
    step: isRequest ? 'request-deadline' : 'tender-deadline',
    title: isRequest ? titles['request-deadline'] : titles['tender-deadline'],
    from: date,
    to: date,
    basis,
    ...moment,
    ...paragraph,
  })
  return last
}

function award(walk: Walk, day: DayNumber, exception: StandstillException | undefined): Refusal | undefined {
  const letter = workingDayFrom(day)
  const sent = localDate(letter)
  milestone(walk, 'award-letter', letter, 'plan')
  const { part, regime, confirmations } = walk.input
  const base = {
    part,
    sent,
    electronic: walk.electronicLetter,
    lawDate: walk.date,
    ...(regime === undefined ? {} : { regime }),
    ...(confirmations === undefined ? {} : { confirmations }),
    ...(exception === undefined ? {} : { exception }),
  }
  const wait = standstill(base)
  if (!wait.ok) return wait
  absorb(walk, wait)
  let signing = workingDayFrom(letter + 1)
  if (wait.lastDay !== null && wait.endsAt !== null && wait.endsAtLocal !== null && wait.days !== null) {
    walk.entries.push({
      step: 'standstill',
      title: titles.standstill,
      from: localDate(letter + 1),
      to: wait.lastDay,
      at: wait.endsAt,
      atLocal: wait.endsAtLocal,
      basis: wait.required === 'required' ? 'law' : 'plan',
      days: wait.days,
    })
    signing = workingDayFrom(dayNumber(wait.lastDay) + 1)
  } else {
    walk.sentences.push(
      text(
        'Ingen karensperiode er påkrevd; en frivillig karensperiode kan legges inn.',
        'Ingen karensperiode er påkravd; ein frivillig karensperiode kan leggjast inn.',
        'No standstill is required; a voluntary one may be added.',
      ),
    )
  }
  return conclude(walk, signing)
}

function directAward(walk: Walk, start: DayNumber): Refusal | undefined {
  const checked = limits(walk.input)
  if (!checked.ok) return checked
  absorb(walk, checked)
  const row = walk.ledger.use(intentionNoticeWait, walk.date)
  if (row === undefined) return noRow(intentionNoticeWait, walk.date)
  milestone(walk, 'intention-notice', start, 'plan')
  const last = periodEnd(start, row.value.count)
  walk.entries.push({
    step: 'intention-wait',
    title: titles['intention-wait'],
    from: localDate(start + 1),
    to: localDate(last),
    basis: 'law',
    days: row.value.count,
    paragraph: row.paragraph,
  })
  return conclude(walk, workingDayFrom(last + 1))
}

function conclude(walk: Walk, signing: DayNumber): Refusal | undefined {
  milestone(walk, 'signing', signing, 'plan')
  const { part } = walk.input
  if (part === 'I' || part === 'none') return undefined
  const row = walk.ledger.use(resultNotice, walk.date)
  if (row === undefined) return noRow(resultNotice, walk.date)
  const last = localDate(periodEnd(signing, row.value.count))
  walk.entries.push({
    step: 'result-notice',
    title: titles['result-notice'],
    from: last,
    to: last,
    basis: 'law',
    days: row.value.count,
    paragraph: row.paragraph,
  })
  return undefined
}

function milestone(walk: Walk, step: PlanStep, day: DayNumber, basis: PlanEntry['basis']): void {
  const date = localDate(day)
  walk.entries.push({ step, title: titles[step], from: date, to: date, basis })
}

/** A stretch of planned calendar days; what follows begins on a working day. */
function planned(walk: Walk, step: PlanStep, from: DayNumber, days: number): DayNumber {
  const last = workingDayFrom(from + days)
  walk.entries.push({
    step,
    title: titles[step],
    from: localDate(Math.min(from + 1, last)),
    to: localDate(last),
    basis: 'plan',
    days,
  })
  return last
}

function holidaysWithin(from: DayNumber, to: DayNumber): FreeDay[] {
  const found: Holiday[] = []
  for (let { year } = civilDate(from); year <= civilDate(to).year; year += 1) {
    found.push(...publicHolidays(year).filter((holiday) => holiday.day >= from && holiday.day <= to))
  }
  return found.map((holiday) => ({ date: localDate(holiday.day), name: holiday.name }))
}

const titles: Record<PlanStep, Text> = {
  'planning-notice': text('Veiledende kunngjøring', 'Rettleiande kunngjering', 'Planning notice'),
  notice: text('Kunngjøring sendes', 'Kunngjering blir send', 'Notice is sent'),
  'answers-by': text(
    'Siste dag for svar på spørsmål stilt i tide',
    'Siste dag for svar på spørsmål stilte i tide',
    'Last day to answer questions asked in time',
  ),
  'request-period': text('Tid til å be om å delta', 'Tid til å be om å delta', 'Time to request to participate'),
  'request-deadline': text(
    'Frist for forespørsel om å delta',
    'Frist for førespurnad om å delta',
    'Deadline for requests to participate',
  ),
  selection: text('Kvalifisering og utvelgelse', 'Kvalifisering og utveljing', 'Qualification and selection'),
  assessment: text('Vurdering av søknader', 'Vurdering av søknader', 'Assessment of requests'),
  invitation: text('Invitasjon til å gi tilbud', 'Invitasjon til å gje tilbod', 'Invitation to tender'),
  'tender-period': text('Tid til å lage tilbud', 'Tid til å lage tilbod', 'Time to prepare tenders'),
  'tender-deadline': text('Tilbudsfrist', 'Tilbodsfrist', 'Deadline for tenders'),
  opening: text('Åpning', 'Opning', 'Opening'),
  negotiation: text('Dialog og forhandling', 'Dialog og forhandling', 'Dialogue and negotiation'),
  evaluation: text('Evaluering', 'Evaluering', 'Evaluation'),
  'award-letter': text('Tildelingsbrev sendes', 'Tildelingsbrev blir sendt', 'Award letter is sent'),
  standstill: text('Karensperiode', 'Karensperiode', 'Standstill'),
  'intention-notice': text('Intensjonskunngjøring', 'Intensjonskunngjering', 'Intention notice'),
  'intention-wait': text(
    'Venting etter intensjonskunngjøring',
    'Venting etter intensjonskunngjering',
    'Wait after the intention notice',
  ),
  signing: text('Kontrakten kan signeres', 'Kontrakten kan signerast', 'The contract may be signed'),
  'result-notice': text(
    'Siste dag for kunngjøring av resultat',
    'Siste dag for kunngjering av resultat',
    'Last day for the result notice',
  ),
}

function badDays(): Refusal {
  return refuse(
    'bad-days',
    text(
      `Antall dager må være et helt tall fra 0 til ${mostPlannedDays}.`,
      `Talet på dagar må vere eit heilt tal frå 0 til ${mostPlannedDays}.`,
      `The number of days must be a whole number from 0 to ${mostPlannedDays}.`,
    ),
    text('Oppgi et helt antall dager.', 'Oppgje eit heilt tal dagar.', 'State a whole number of days.'),
  )
}

function belowMinimum(wanted: number, minimum: number, limit: PhaseLimit | undefined): Refusal {
  return refuse(
    'days-below-minimum',
    text(
      `${wanted} dager er under minstekravet på ${minimum}.`,
      `${wanted} dagar er under minstekravet på ${minimum}.`,
      `${wanted} days are below the minimum of ${minimum}.`,
    ),
    text(`Planlegg minst ${minimum} dager.`, `Planlegg minst ${minimum} dagar.`, `Plan at least ${minimum} days.`),
    limit?.paragraph ?? 'FOA kap. 20',
  )
}
