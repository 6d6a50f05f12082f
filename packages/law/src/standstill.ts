// Standstill: when it ends, and the first moment at which the contract may be signed.
import { periodEnd } from './calendar.ts'
import { dateText, dayNumber, localDate, type LocalDate } from './date.ts'
import { badDate } from './moment-refusal.ts'
import { endOfDay, instant, osloDate, osloTime, parseMoment, type Instant } from './oslo.ts'
import type { Part, Regime } from './procurement.ts'
import { refuse, type Outcome, type Refusal } from './refusal.ts'
import { pendingSentences } from './pending.ts'
import { noRow, openLedger, type Confirmation, type Ledger, type Question, type Series, type UsedRow } from './row.ts'
import type { StandstillDays } from './row-value.ts'
import { countingOfDays } from './rows/counting.ts'
import {
  contractConcluded,
  interimMeasure,
  reversal,
  standstillConcessions,
  standstillDefence,
  standstillExceptions,
  standstillPartI,
  standstillPartII,
  standstillPartIII,
  standstillPartIV,
  standstillPartV,
  standstillUtilities,
  voluntaryStandstill,
} from './rows/standstill.ts'
import { explain, text, type Explanation, type Text } from './text.ts'

export type StandstillException = 'no-notice-duty' | 'single-tenderer' | 'framework-call-off' | 'dps-call-off'

export const standstillExceptionCodes: readonly StandstillException[] = [
  'no-notice-duty',
  'single-tenderer',
  'framework-call-off',
  'dps-call-off',
]

export interface StandstillInput {
  readonly part: Part
  readonly regime?: Regime
  /** When the last award letter was sent: a day in Oslo or a moment. */
  readonly sent: string
  /** Every letter was sent electronically. */
  readonly electronic?: boolean
  readonly exception?: StandstillException
  /** The buyer's own choice of days; it may never be below a minimum that applies. */
  readonly days?: number
  /** Award letters that this one reverses (FOA § 25-1 (4)); their standstill lapses. */
  readonly reverses?: readonly string[]
  readonly lawDate?: string
  readonly confirmations?: readonly Confirmation[]
}

export interface StandstillResult {
  readonly part: Part
  readonly regime: Regime
  /** `reasonable` in part II; `recommended` in part I; `none` under an exception. */
  readonly required: 'required' | 'reasonable' | 'recommended' | 'none'
  /** A standstill is held though none is required. */
  readonly voluntary: boolean
  /** Days of the standstill that is held; `null` when none is. */
  readonly days: number | null
  readonly minimumDays: number
  readonly sentDate: LocalDate
  readonly lastDay: LocalDate | null
  /** The moment at which the last day has run out in Oslo. */
  readonly endsAt: Instant | null
  readonly endsAtLocal: string | null
  /** The first second after the end; `null` when nothing must be waited for. */
  readonly earliestSigning: Instant | null
  readonly earliestSigningLocal: string | null
  readonly earliestSigningDate: LocalDate | null
  /** The letters whose standstill has lapsed. */
  readonly lapsed: readonly string[]
  readonly rows: readonly UsedRow[]
  readonly needsConfirmation: readonly Question[]
  readonly explanation: Explanation
}

/** Nobody waits longer than so many days by choice. */
const mostDays = 365

/**
 * The standstill that follows an award letter. Refuses a date that is none, an own choice of days below the minimum
 * (FOA § 25-2; also when the standstill is voluntary), and a reversal dated before the letter it reverses.
 */
export function standstill(input: StandstillInput): Outcome<StandstillResult> {
  const sent = parseMoment(input.sent)
  if (sent === undefined) return badDate('sent', input.sent)
  const law = parseMoment(input.lawDate ?? input.sent)
  if (law === undefined) return badDate('lawDate', input.lawDate ?? '')
  const { date } = law
  if (input.days !== undefined && (!Number.isInteger(input.days) || input.days < 1 || input.days > mostDays)) {
    return badDays()
  }
  const regime = input.regime ?? 'procurement'
  const ledger = openLedger(input.confirmations)
  const sentences: Text[] = []

  const lapsed = reversed(input, sent.date, date, ledger, sentences)
  if ('ok' in lapsed) return lapsed
  const rule = ruleOf(input, regime, date, ledger, sentences)
  if ('ok' in rule) return rule

  const { required, minimumDays } = rule
  const isHeld = required === 'required' || required === 'reasonable' || input.days !== undefined
  const days = isHeld ? (input.days ?? minimumDays) : null
  const mustReach = required !== 'reasonable'
  if (days !== null && mustReach && days < minimumDays) return tooShort(days, minimumDays, rule.paragraph)
  const base = {
    ok: true,
    part: input.part,
    regime,
    required,
    voluntary: days !== null && (required === 'none' || required === 'recommended'),
    days,
    minimumDays,
    sentDate: sent.date,
    lapsed: lapsed.letters,
    rows: ledger.rows,
    needsConfirmation: ledger.needsConfirmation,
  } as const
  if (days === null) {
    return {
      ...base,
      lastDay: null,
      endsAt: null,
      endsAtLocal: null,
      earliestSigning: null,
      earliestSigningLocal: null,
      earliestSigningDate: null,
      explanation: explain([...sentences, ...pendingSentences(ledger)]),
    }
  }
  if (ledger.use(countingOfDays, date) === undefined) return noRow(countingOfDays, date)
  if (base.voluntary) {
    const row = ledger.use(voluntaryStandstill, date)
    if (row === undefined) return noRow(voluntaryStandstill, date)
    sentences.push(row.value.text)
  }
  const concluded = ledger.use(contractConcluded, date)
  if (concluded === undefined) return noRow(contractConcluded, date)
  const last = localDate(periodEnd(dayNumber(sent.date), days))
  const end = endOfDay(last)
  const signing = end + 1000
  sentences.push(endSentence(sent.date, days, last), concluded.value.text)
  return {
    ...base,
    lastDay: last,
    endsAt: instant(end),
    endsAtLocal: osloTime(end),
    earliestSigning: instant(signing),
    earliestSigningLocal: osloTime(signing),
    earliestSigningDate: osloDate(signing),
    explanation: explain([...sentences, ...pendingSentences(ledger)]),
  }
}

interface Rule {
  readonly required: StandstillResult['required']
  readonly minimumDays: number
  readonly paragraph: string
}

function seriesOf(part: Part, regime: Regime): Series<StandstillDays> | undefined {
  if (part === 'none' || part === 'I') return undefined
  if (regime === 'utilities') return standstillUtilities
  if (regime === 'concessions') return standstillConcessions
  if (regime === 'defence') return standstillDefence
  return { II: standstillPartII, III: standstillPartIII, IV: standstillPartIV, V: standstillPartV }[part]
}

function ruleOf(
  input: StandstillInput,
  regime: Regime,
  date: LocalDate,
  ledger: Ledger,
  sentences: Text[],
): Rule | Refusal {
  const rule = seriesOf(input.part, regime)
  if (rule === undefined) {
    const row = ledger.use(standstillPartI, date)
    if (row === undefined) return noRow(standstillPartI, date)
    sentences.push(row.value.text)
    return { required: input.part === 'I' ? 'recommended' : 'none', minimumDays: 0, paragraph: row.paragraph }
  }
  const row = ledger.use(rule, date)
  if (row === undefined) return noRow(rule, date)
  const minimumDays = input.electronic === true ? row.value.electronic : row.value.otherwise
  if (input.exception !== undefined) {
    const exceptions = ledger.use(standstillExceptions, date)
    if (exceptions === undefined) return noRow(standstillExceptions, date)
    const item = exceptions.value.items.find((candidate) => candidate.id === input.exception)
    if (item !== undefined) {
      sentences.push(
        text(
          `Karensperiode er ikke påkrevd: ${item.text.nb} (${exceptions.paragraph}).`,
          `Karensperiode er ikkje påkravd: ${item.text.nn} (${exceptions.paragraph}).`,
          `No standstill is required: ${item.text.en} (${exceptions.paragraph}).`,
        ),
      )
      return { required: 'none', minimumDays, paragraph: row.paragraph }
    }
  }
  const isReasonable = input.part === 'II' && regime === 'procurement'
  sentences.push(
    isReasonable
      ? reasonableSentence(minimumDays)
      : requiredSentence(minimumDays, input.electronic === true, row.paragraph),
  )
  return { required: isReasonable ? 'reasonable' : 'required', minimumDays, paragraph: row.paragraph }
}

function reversed(
  input: StandstillInput,
  sent: LocalDate,
  date: LocalDate,
  ledger: Ledger,
  sentences: Text[],
): { readonly letters: readonly string[] } | Refusal {
  const letters = input.reverses ?? []
  for (const letter of letters) {
    const earlier = parseMoment(letter)
    if (earlier === undefined) return badDate('reverses', letter)
    if (earlier.date > sent) return reversalTooEarly()
  }
  if (letters.length > 0) {
    const row = ledger.use(reversal, date)
    if (row === undefined) return noRow(reversal, date)
    sentences.push(row.value.text)
  }
  return { letters }
}

export interface SigningInput {
  /** `endsAt` of the standstill, or `null` when none is held. */
  readonly endsAt: Instant | null
  /** The moment of signing. */
  readonly at: string
  /** A petition for an interim measure is before the court (FOA § 25-3). */
  readonly courtStop?: boolean
}

/** Whether the contract may be signed at a moment: after the standstill has ended, and not while a court stop lasts. */
export function maySign(
  input: SigningInput,
): Outcome<{ readonly at: Instant; readonly rows: readonly UsedRow[]; readonly explanation: Explanation }> {
  const at = parseMoment(input.at)
  if (at?.milliseconds === undefined) return badDate('at', input.at)
  if (input.courtStop === true) return courtStop()
  if (input.endsAt !== null) {
    const end = parseMoment(input.endsAt)
    if (end?.milliseconds === undefined) return badDate('endsAt', input.endsAt)
    if (at.milliseconds <= end.milliseconds) return stillRunning(end.milliseconds)
  }
  const ledger = openLedger()
  const row = ledger.use(contractConcluded, at.date)
  if (row === undefined) return noRow(contractConcluded, at.date)
  const ended =
    input.endsAt === null
      ? text('Ingen karensperiode holdes.', 'Ingen karensperiode blir halden.', 'No standstill is held.')
      : text('Karensperioden er ute.', 'Karensperioden er ute.', 'The standstill has ended.')
  return { ok: true, at: instant(at.milliseconds), rows: ledger.rows, explanation: explain([ended, row.value.text]) }
}

function requiredSentence(days: number, electronic: boolean, paragraph: string): Text {
  return electronic
    ? text(
        `Karensperioden er minst ${days} dager når brevet sendes elektronisk (${paragraph}).`,
        `Karensperioden er minst ${days} dagar når brevet blir sendt elektronisk (${paragraph}).`,
        `The standstill is at least ${days} days when the letter is sent electronically (${paragraph}).`,
      )
    : text(
        `Karensperioden er minst ${days} dager når brevet ikke sendes elektronisk (${paragraph}).`,
        `Karensperioden er minst ${days} dagar når brevet ikkje blir sendt elektronisk (${paragraph}).`,
        `The standstill is at least ${days} days when the letter is not sent electronically (${paragraph}).`,
      )
}

function reasonableSentence(days: number): Text {
  return text(
    `Karensperioden skal være rimelig, i praksis ${days} dager (FOA § 10-2).`,
    `Karensperioden skal vere rimeleg, i praksis ${days} dagar (FOA § 10-2).`,
    `The standstill must be reasonable, in practice ${days} days (FOA § 10-2).`,
  )
}

function endSentence(sent: LocalDate, days: number, last: LocalDate): Text {
  const from = dateText(sent)
  const to = dateText(last)
  return text(
    `Brevet ble sendt ${from.nb}. ${days} dager regnes fra dagen etter og er ute ved utgangen av ${to.nb}.`,
    `Brevet vart sendt ${from.nn}. ${days} dagar blir rekna frå dagen etter og er ute ved utgangen av ${to.nn}.`,
    `The letter was sent on ${from.en}. ${days} days count from the day after and run out at the end of ${to.en}.`,
  )
}

function badDays(): Refusal {
  return refuse(
    'bad-days',
    text(
      `Antall dager må være et helt tall fra 1 til ${mostDays}.`,
      `Talet på dagar må vere eit heilt tal frå 1 til ${mostDays}.`,
      `The number of days must be a whole number from 1 to ${mostDays}.`,
    ),
    text('Oppgi et helt antall dager.', 'Oppgje eit heilt tal dagar.', 'State a whole number of days.'),
  )
}

function tooShort(days: number, minimum: number, paragraph: string): Refusal {
  return refuse(
    'standstill-too-short',
    text(
      `En karensperiode på ${days} dager er kortere enn minstekravet på ${minimum} dager.`,
      `Ein karensperiode på ${days} dagar er kortare enn minstekravet på ${minimum} dagar.`,
      `A standstill of ${days} days is shorter than the minimum of ${minimum} days.`,
    ),
    text(
      `Velg minst ${minimum} dager. Det gjelder også når karensperioden er frivillig.`,
      `Vel minst ${minimum} dagar. Det gjeld òg når karensperioden er frivillig.`,
      `Choose at least ${minimum} days. This applies to a voluntary standstill too.`,
    ),
    paragraph,
  )
}

function reversalTooEarly(): Refusal {
  return refuse(
    'reversal-before-letter',
    text(
      'Omgjøringen er datert før brevet den omgjør.',
      'Omgjeringa er datert før brevet ho gjer om.',
      'The reversal is dated before the letter that it reverses.',
    ),
    text('Rett en av datoene.', 'Rett ein av datoane.', 'Correct one of the dates.'),
    'FOA § 25-1 (4)',
  )
}

function stillRunning(end: number): Refusal {
  const until = osloTime(end)
  return refuse(
    'standstill-running',
    text(
      `Karensperioden er ikke ute før ${until}.`,
      `Karensperioden er ikkje ute før ${until}.`,
      `The standstill does not end until ${until}.`,
    ),
    text(
      'Vent med å signere til karensperioden er ute.',
      'Vent med å signere til karensperioden er ute.',
      'Wait with signing until the standstill has ended.',
    ),
    'FOA §§ 25-2, 10-2, 4-5 g',
  )
}

function courtStop(): Refusal {
  const row = interimMeasure.rows[0]
  return refuse(
    'court-stop',
    row?.value.text ?? interimMeasure.title,
    text('Vent på rettens avgjørelse.', 'Vent på avgjerda til retten.', 'Wait for the decision of the court.'),
    'FOA § 25-3',
  )
}
