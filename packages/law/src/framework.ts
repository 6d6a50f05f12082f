// Framework agreements: ceiling, length and users; and the division into lots.
import { badAmount, badDate } from './moment-refusal.ts'
import { kroner, kronerText, parseKroner } from './money.ts'
import { parseMoment } from './oslo.ts'
import type { Part, Regime } from './procurement.ts'
import { refuse, type Outcome } from './refusal.ts'
import { noRow, openLedger, type Series, type UsedRow } from './row.ts'
import type { Period } from './row-value.ts'
import {
  concessionLength,
  frameworkCeiling,
  frameworkLength,
  frameworkLengthDefence,
  frameworkLengthUtilities,
  frameworkUsers,
  lotsReason,
} from './rows/framework.ts'
import { sameDeadlineForLots } from './rows/time-limits.ts'
import { explain, text, type Explanation, type Text } from './text.ts'

/** What every check of this file says when it holds: the rows it rests on, and why. */
interface Account {
  readonly rows: readonly UsedRow[]
  readonly explanation: Explanation
}

const lengths: Readonly<Record<Regime, Series<Period>>> = {
  procurement: frameworkLength,
  utilities: frameworkLengthUtilities,
  concessions: concessionLength,
  defence: frameworkLengthDefence,
}

export interface FrameworkInput {
  readonly date: string
  readonly part: Part
  readonly regime?: Regime
  /** The highest total value in decimal kroner. */
  readonly maximumValue?: string
  /** The highest total quantity, in whole units of whatever is bought. */
  readonly maximumQuantity?: number
  readonly months: number
  /** Why it lasts longer than the normal maximum. */
  readonly lengthReason?: string
}

/**
 * Whether a framework agreement may be published. From the EEA threshold it needs a ceiling; beyond its normal length (four
 * years, eight in utilities, seven in defence and security; five for a concession) it needs a reason.
 */
export function checkFramework(input: FrameworkInput): Outcome<Account> {
  const moment = parseMoment(input.date)
  if (moment === undefined) return badDate('date', input.date)
  const ledger = openLedger()
  const value = input.maximumValue === undefined ? undefined : parseKroner(input.maximumValue)
  if (input.maximumValue !== undefined && value === undefined) return badAmount('maximumValue', input.maximumValue)
  const hasValue = value !== undefined && value > 0n
  const hasQuantity = input.maximumQuantity !== undefined && input.maximumQuantity > 0
  const regime = input.regime ?? 'procurement'
  const sentences: Text[] = []
  // Part II is below the EEA threshold in the procurement regulation, and from it in the others.
  const isBelow = input.part === 'none' || input.part === 'I' || (input.part === 'II' && regime === 'procurement')
  if (!isBelow && regime !== 'concessions') {
    const ceiling = ledger.use(frameworkCeiling, moment.date)
    if (ceiling === undefined) return noRow(frameworkCeiling, moment.date)
    if (!hasValue && !hasQuantity) {
      return refuse(
        'framework-ceiling-missing',
        ceiling.value.text,
        text(
          'Oppgi høyeste samlede verdi eller mengde.',
          'Oppgje høgaste samla verdi eller mengd.',
          'State the highest total value or quantity.',
        ),
        ceiling.paragraph,
      )
    }
    sentences.push(ceiling.value.text)
  }
  const series = lengths[regime]
  const length = ledger.use(series, moment.date)
  if (length === undefined) return noRow(series, moment.date)
  const years = length.value.count / 12
  const normally = text(
    `${length.title.nb}: ${years} år (${length.paragraph}).`,
    `${length.title.nn}: ${years} år (${length.paragraph}).`,
    `${length.title.en}: ${years} years (${length.paragraph}).`,
  )
  if (!(Number.isInteger(input.months) && input.months > 0)) return badMonths()
  if (input.months > length.value.count && (input.lengthReason ?? '').trim() === '') {
    return refuse(
      'framework-too-long',
      normally,
      text('Kort ned, eller begrunn lengden.', 'Kort ned, eller grunngje lengda.', 'Shorten it, or give the reason.'),
      length.paragraph,
    )
  }
  sentences.push(normally)
  if (input.months > length.value.count) {
    sentences.push(
      text(
        'Avtalen er lengre, og lengden er begrunnet.',
        'Avtala er lengre, og lengda er grunngjeven.',
        'The agreement is longer, and the length is justified.',
      ),
    )
  }
  return { ok: true, rows: ledger.rows, explanation: explain(sentences) }
}

function badMonths() {
  return refuse(
    'bad-months',
    text(
      'Lengden må være et helt antall måneder, minst én.',
      'Lengda må vere eit heilt tal månader, minst éin.',
      'The length must be a whole number of months, at least one.',
    ),
    text('Oppgi lengden i måneder.', 'Oppgje lengda i månader.', 'State the length in months.'),
  )
}

export interface CallOffInput {
  readonly date: string
  /** Organisation number of the body that wants to call off. */
  readonly body: string
  readonly namedBodies: readonly string[]
  /** The framework's ceiling, what is used and committed, and this call-off; decimal kroner. */
  readonly ceiling?: string
  readonly used: string
  readonly amount: string
}

/** Whether a call-off may be made: by a body named in the notice, within what is left of the ceiling. */
export function checkCallOff(input: CallOffInput): Outcome<Account & { readonly left: string | null }> {
  const moment = parseMoment(input.date)
  if (moment === undefined) return badDate('date', input.date)
  const used = parseKroner(input.used)
  if (used === undefined) return badAmount('used', input.used)
  const amount = parseKroner(input.amount)
  if (amount === undefined) return badAmount('amount', input.amount)
  const ceiling = input.ceiling === undefined ? undefined : parseKroner(input.ceiling)
  if (input.ceiling !== undefined && ceiling === undefined) return badAmount('ceiling', input.ceiling)
  const ledger = openLedger()
  const users = ledger.use(frameworkUsers, moment.date)
  if (users === undefined) return noRow(frameworkUsers, moment.date)
  if (!input.namedBodies.includes(input.body)) {
    return refuse(
      'body-not-named',
      users.value.text,
      text(
        'Bare navngitte oppdragsgivere kan bruke avtalen.',
        'Berre namngjevne oppdragsgivarar kan bruke avtala.',
        'Only named buyers may use the agreement.',
      ),
      users.paragraph,
    )
  }
  const row = ledger.use(frameworkCeiling, moment.date)
  if (row === undefined) return noRow(frameworkCeiling, moment.date)
  if (ceiling !== undefined && used + amount > ceiling) {
    return refuse(
      'framework-ceiling-reached',
      row.value.text,
      text(
        'Gjennomfør en ny anskaffelse for det som ikke får plass.',
        'Gjennomfør ei ny anskaffing for det som ikkje får plass.',
        'Hold a new procurement for what does not fit.',
      ),
      row.paragraph,
    )
  }
  const left = ceiling === undefined ? null : ceiling - used - amount
  const named = text(
    `Oppdragsgiveren er navngitt i kunngjøringen (${users.paragraph}).`,
    `Oppdragsgivaren er namngjeven i kunngjeringa (${users.paragraph}).`,
    `The buyer is named in the notice (${users.paragraph}).`,
  )
  const rest = left === null ? [] : [restSentence(kronerText(left), row.paragraph)]
  return {
    ok: true,
    left: left === null ? null : kroner(left),
    rows: ledger.rows,
    explanation: explain([named, ...rest]),
  }
}

function restSentence(left: Text, paragraph: string): Text {
  return text(
    `Etter avropet er det igjen ${left.nb} under taket (${paragraph}).`,
    `Etter avropet er det att ${left.nn} under taket (${paragraph}).`,
    `After the call-off ${left.en} is left below the ceiling (${paragraph}).`,
  )
}

/** Whether a competition may be sent undivided: in part III only with the reason (FOA § 19-4). */
export function checkLots(input: {
  readonly date: string
  readonly part: Part
  readonly lots: number
  readonly reason?: string
}): Outcome<Account> {
  const moment = parseMoment(input.date)
  if (moment === undefined) return badDate('date', input.date)
  const ledger = openLedger()
  const row = ledger.use(lotsReason, moment.date)
  if (row === undefined) return noRow(lotsReason, moment.date)
  if (input.part !== 'III') {
    const free = text(
      'Utenfor del III kreves ingen begrunnelse for ikke å dele.',
      'Utanfor del III er det ikkje kravd grunngjeving for ikkje å dele.',
      'Outside part III no reason for not dividing is required.',
    )
    return { ok: true, rows: ledger.rows, explanation: explain([free]) }
  }
  if (input.lots < 2 && (input.reason ?? '').trim() === '') {
    return refuse(
      'no-lots-reason-missing',
      row.value.text,
      text(
        'Del anskaffelsen, eller skriv hvorfor den ikke deles.',
        'Del anskaffinga, eller skriv kvifor ho ikkje blir delt.',
        'Divide the procurement, or write why it is not divided.',
      ),
      row.paragraph,
    )
  }
  const divided = text(
    `Anskaffelsen er delt i ${input.lots} delkontrakter.`,
    `Anskaffinga er delt i ${input.lots} delkontraktar.`,
    `The procurement is divided into ${input.lots} lots.`,
  )
  const reasoned = text(
    `Anskaffelsen er ikke delt, og det er begrunnet (${row.paragraph}).`,
    `Anskaffinga er ikkje delt, og det er grunngjeve (${row.paragraph}).`,
    `The procurement is not divided, and the reason is given (${row.paragraph}).`,
  )
  return { ok: true, rows: ledger.rows, explanation: explain([input.lots < 2 ? reasoned : divided]) }
}

/** Whether the lots of a national notice share one deadline (EFORMS-NOR-R200, R201). */
export function checkLotDeadlines(deadlines: readonly string[], date: string): Outcome<Account> {
  const moment = parseMoment(date)
  if (moment === undefined) return badDate('date', date)
  const ledger = openLedger()
  const row = ledger.use(sameDeadlineForLots, moment.date)
  if (row === undefined) return noRow(sameDeadlineForLots, moment.date)
  const moments = new Set<string>()
  for (const deadline of deadlines) {
    const parsed = parseMoment(deadline)
    if (parsed === undefined) return badDate('deadline', deadline)
    moments.add(parsed.milliseconds === undefined ? parsed.date : String(parsed.milliseconds))
  }
  if (moments.size > 1) {
    return refuse(
      'lots-with-different-deadlines',
      row.value.text,
      text('Sett samme frist for alle.', 'Set same frist for alle.', 'Set the same deadline for all.'),
      row.paragraph,
    )
  }
  return { ok: true, rows: ledger.rows, explanation: explain([row.value.text]) }
}
