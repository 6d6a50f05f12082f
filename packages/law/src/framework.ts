// Framework agreements: ceiling, length and users; and the division into lots.
import { badAmount, badDate } from './moment-refusal.ts'
import { kroner, parseKroner } from './money.ts'
import { parseMoment } from './oslo.ts'
import type { Part } from './procurement.ts'
import { refuse, type Outcome } from './refusal.ts'
import { noRow, openLedger, type UsedRow } from './row.ts'
import { frameworkCeiling, frameworkLength, frameworkUsers, lotsReason } from './rows/framework.ts'
import { sameDeadlineForLots } from './rows/time-limits.ts'
import { text } from './text.ts'

export interface FrameworkInput {
  readonly date: string
  readonly part: Part
  /** The highest total value in decimal kroner. */
  readonly maximumValue?: string
  /** The highest total quantity, in whole units of whatever is bought. */
  readonly maximumQuantity?: number
  readonly months: number
  /** Why it lasts longer than the normal maximum. */
  readonly lengthReason?: string
}

/** Whether a framework agreement may be published. From part III it needs a ceiling; longer than four years, a reason. */
export function checkFramework(input: FrameworkInput): Outcome<{ readonly rows: readonly UsedRow[] }> {
  const moment = parseMoment(input.date)
  if (moment === undefined) return badDate('date', input.date)
  const ledger = openLedger()
  const value = input.maximumValue === undefined ? undefined : parseKroner(input.maximumValue)
  if (input.maximumValue !== undefined && value === undefined) return badAmount('maximumValue', input.maximumValue)
  const hasValue = value !== undefined && value > 0n
  const hasQuantity = input.maximumQuantity !== undefined && input.maximumQuantity > 0
  if (input.part !== 'none' && input.part !== 'I' && input.part !== 'II') {
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
  }
  const length = ledger.use(frameworkLength, moment.date)
  if (length === undefined) return noRow(frameworkLength, moment.date)
  if (input.months > length.value.count && (input.lengthReason ?? '').trim() === '') {
    return refuse(
      'framework-too-long',
      text(
        `En rammeavtale varer normalt høyst ${length.value.count / 12} år.`,
        `Ei rammeavtale varer normalt høgst ${length.value.count / 12} år.`,
        `A framework agreement normally lasts at most ${length.value.count / 12} years.`,
      ),
      text('Kort ned, eller begrunn lengden.', 'Kort ned, eller grunngje lengda.', 'Shorten it, or give the reason.'),
      length.paragraph,
    )
  }
  return { ok: true, rows: ledger.rows }
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
export function checkCallOff(
  input: CallOffInput,
): Outcome<{ readonly left: string | null; readonly rows: readonly UsedRow[] }> {
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
  return { ok: true, left: ceiling === undefined ? null : kroner(ceiling - used - amount), rows: ledger.rows }
}

/** Whether a competition may be sent undivided: in part III only with the reason (FOA § 19-4). */
export function checkLots(input: {
  readonly date: string
  readonly part: Part
  readonly lots: number
  readonly reason?: string
}): Outcome<{ readonly rows: readonly UsedRow[] }> {
  const moment = parseMoment(input.date)
  if (moment === undefined) return badDate('date', input.date)
  const ledger = openLedger()
  if (input.part !== 'III') return { ok: true, rows: ledger.rows }
  const row = ledger.use(lotsReason, moment.date)
  if (row === undefined) return noRow(lotsReason, moment.date)
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
  return { ok: true, rows: ledger.rows }
}

/** Whether the lots of a national notice share one deadline (EFORMS-NOR-R200, R201). */
export function checkLotDeadlines(
  deadlines: readonly string[],
  date: string,
): Outcome<{ readonly rows: readonly UsedRow[] }> {
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
  return { ok: true, rows: ledger.rows }
}
