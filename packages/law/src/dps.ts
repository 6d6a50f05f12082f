// The rules of a dynamic purchasing system that a platform must hold to (FOA §§ 26-4–26-7).
import { addWorkingDays, periodEnd } from './calendar.ts'
import { dateText, dayNumber, localDate, type LocalDate } from './date.ts'
import { badDate } from './moment-refusal.ts'
import { endOfDay, instant, osloDate, parseMoment, type Instant, type Moment } from './oslo.ts'
import { refuse, type Outcome, type Refusal } from './refusal.ts'
import { noRow, openLedger, type UsedRow } from './row.ts'
import { periodText } from './row-value.ts'
import {
  dpsAssessment,
  dpsAssessmentProlonged,
  dpsFirstWindow,
  dpsInviteAll,
  dpsNoFees,
  dpsOpenToAll,
} from './rows/dps.ts'
import { dpsRequest } from './rows/time-limits.ts'
import { explain, text, type Explanation } from './text.ts'

export interface DpsSettings {
  /** A ceiling on the number of suppliers; none may be set. */
  readonly maximumSuppliers?: number
  /** A fee to suppliers in decimal kroner; none may be set, not even nought-and-later. */
  readonly fee?: string
  /** The last day of the system. */
  readonly validUntil: string
  /** The last day on which suppliers may apply, if the buyer means to close earlier. */
  readonly applicationsUntil?: string
}

/** What every check of this file says when it holds: the rows it rests on, and why. */
interface Account {
  readonly rows: readonly UsedRow[]
  readonly explanation: Explanation
}

/** Whether a system may be set up so. Refuses a ceiling on suppliers, a fee, and applications that close early. */
export function checkDpsSettings(settings: DpsSettings): Outcome<Account & { readonly validUntil: LocalDate }> {
  const until = parseMoment(settings.validUntil)
  if (until === undefined) return badDate('validUntil', settings.validUntil)
  if (settings.maximumSuppliers !== undefined) return refusedBy(dpsOpenToAll, 'dps-supplier-limit')
  if (settings.fee !== undefined) return refusedBy(dpsNoFees, 'dps-fee')
  if (settings.applicationsUntil !== undefined) {
    const close = parseMoment(settings.applicationsUntil)
    if (close === undefined) return badDate('applicationsUntil', settings.applicationsUntil)
    if (close.date < until.date) return refusedBy(dpsOpenToAll, 'dps-closes-early')
  }
  const ledger = openLedger()
  const open = ledger.use(dpsOpenToAll, until.date)
  if (open === undefined) return noRow(dpsOpenToAll, until.date)
  const free = ledger.use(dpsNoFees, until.date)
  if (free === undefined) return noRow(dpsNoFees, until.date)
  return {
    ok: true,
    validUntil: until.date,
    rows: ledger.rows,
    explanation: explain([open.value.text, free.value.text]),
  }
}

function refusedBy(rule: typeof dpsOpenToAll, code: string): Refusal {
  const row = rule.rows[0]
  return refuse(
    code,
    row?.value.text ?? rule.title,
    text('Ta bort begrensningen.', 'Ta bort avgrensinga.', 'Remove the restriction.'),
    row?.paragraph ?? 'FOA § 26-4',
  )
}

/** Whether a supplier may apply at a moment: until the last day has run out in Oslo. */
export function mayApply(input: {
  readonly at: string
  readonly validUntil: string
}): Outcome<Account & { readonly at: Instant }> {
  const at = parseMoment(input.at)
  if (at?.milliseconds === undefined) return badDate('at', input.at)
  const until = parseMoment(input.validUntil)
  if (until === undefined) return badDate('validUntil', input.validUntil)
  if (at.milliseconds >= endOf(until)) {
    return refuse(
      'dps-ended',
      text('Innkjøpsordningen er avsluttet.', 'Innkjøpsordninga er avslutta.', 'The system has ended.'),
      text(
        'Se etter en ny kunngjøring fra oppdragsgiveren.',
        'Sjå etter ei ny kunngjering frå oppdragsgivaren.',
        'Look for a new notice from the buyer.',
      ),
      'FOA §§ 26-4–26-7',
    )
  }
  const ledger = openLedger()
  const row = ledger.use(dpsOpenToAll, at.date)
  if (row === undefined) return noRow(dpsOpenToAll, at.date)
  return {
    ok: true,
    at: instant(at.milliseconds),
    rows: ledger.rows,
    explanation: explain([row.value.text]),
  }
}

function endOf(moment: Moment): number {
  return moment.milliseconds ?? endOfDay(moment.date)
}

export interface FirstInvitation {
  /** When the notice that established the system was sent. */
  readonly noticeSent: string
  /** The deadline of the first window, if longer than the minimum. */
  readonly windowUntil?: string
  /** Requests from the first window that are not assessed yet. */
  readonly unassessed: number
  /** When the first invitation is to be sent. */
  readonly at: string
}

/** Whether the first purchase may be started: the first window has run out, and its requests are assessed. */
export function checkFirstInvitation(input: FirstInvitation): Outcome<Account & { readonly windowEnds: Instant }> {
  const sent = parseMoment(input.noticeSent)
  if (sent === undefined) return badDate('noticeSent', input.noticeSent)
  const at = parseMoment(input.at)
  if (at?.milliseconds === undefined) return badDate('at', input.at)
  const stated = input.windowUntil === undefined ? undefined : parseMoment(input.windowUntil)
  if (input.windowUntil !== undefined && stated === undefined) return badDate('windowUntil', input.windowUntil)
  const ledger = openLedger()
  const limit = ledger.use(dpsRequest, sent.date)
  const rule = ledger.use(dpsFirstWindow, sent.date)
  if (limit === undefined || rule === undefined) return noRow(dpsRequest, sent.date)
  const minimum = endOfDay(localDate(periodEnd(dayNumber(sent.date), limit.value.days)))
  const ends = stated === undefined ? minimum : Math.max(minimum, endOf(stated))
  if (at.milliseconds < ends || input.unassessed > 0) {
    return refuse(
      at.milliseconds < ends ? 'dps-first-window-open' : 'dps-requests-unassessed',
      rule.value.text,
      at.milliseconds < ends
        ? text(`Vent til ${instant(ends)}.`, `Vent til ${instant(ends)}.`, `Wait until ${instant(ends)}.`)
        : text(
            'Vurder søknadene fra første vindu.',
            'Vurder søknadene frå første vindauge.',
            'Assess the requests from the first window.',
          ),
      rule.paragraph,
    )
  }
  return { ok: true, windowEnds: instant(ends), rows: ledger.rows, explanation: explain([rule.value.text]) }
}

/**
 * The last day to assess a request: 10 working days after it was received, 15 with a reason. The day of receipt is not
 * counted.
 */
export function assessmentDue(input: {
  readonly received: string
  readonly prolongedBecause?: string
}): Outcome<Account & { readonly lastDay: LocalDate; readonly endsAt: Instant }> {
  const received = parseMoment(input.received)
  if (received === undefined) return badDate('received', input.received)
  const isProlonged = (input.prolongedBecause ?? '').trim() !== ''
  const rule = isProlonged ? dpsAssessmentProlonged : dpsAssessment
  const ledger = openLedger()
  const row = ledger.use(rule, received.date)
  if (row === undefined) return noRow(rule, received.date)
  const lastDay = localDate(addWorkingDays(dayNumber(received.date), row.value.count))
  const shown = dateText(lastDay)
  const count = periodText(row.value.count, row.value.unit)
  const due = text(
    `Søknaden skal være vurdert innen ${count.nb}, altså ved utgangen av ${shown.nb} (${row.paragraph}).`,
    `Søknaden skal vere vurdert innan ${count.nn}, altså ved utgangen av ${shown.nn} (${row.paragraph}).`,
    `The request must be assessed within ${count.en}, that is by the end of ${shown.en} (${row.paragraph}).`,
  )
  return { ok: true, lastDay, endsAt: instant(endOfDay(lastDay)), rows: ledger.rows, explanation: explain([due]) }
}

export interface Admission {
  readonly supplier: string
  readonly category: string
  readonly admittedAt: Instant
  /** When the supplier left, was suspended or was expelled. */
  readonly endedAt?: Instant
}

/**
 * Every supplier admitted to a category at the moment the invitation is sent, in order of admission, each once. Who is
 * admitted later is in the next purchase, not in this one.
 */
export function suppliersToInvite(
  admissions: readonly Admission[],
  category: string,
  at: Instant,
): Outcome<Account & { readonly suppliers: readonly string[]; readonly paragraph: string }> {
  const moment = parseMoment(at)
  if (moment?.milliseconds === undefined) return badDate('at', at)
  const sentAt = moment.milliseconds
  const admitted: { readonly supplier: string; readonly since: number }[] = []
  for (const admission of admissions) {
    if (admission.category !== category) continue
    const since = parseMoment(admission.admittedAt)
    if (since?.milliseconds === undefined) return badDate('admittedAt', admission.admittedAt)
    const until = admission.endedAt === undefined ? undefined : parseMoment(admission.endedAt)
    if (admission.endedAt !== undefined && until?.milliseconds === undefined) {
      return badDate('endedAt', admission.endedAt)
    }
    if (since.milliseconds > sentAt) continue
    if (until?.milliseconds !== undefined && until.milliseconds <= sentAt) continue
    admitted.push({ supplier: admission.supplier, since: since.milliseconds })
  }
  admitted.sort((a, b) => a.since - b.since)
  const date = osloDate(sentAt)
  const ledger = openLedger()
  const rule = ledger.use(dpsInviteAll, date)
  if (rule === undefined) return noRow(dpsInviteAll, date)
  return {
    ok: true,
    suppliers: [...new Set(admitted.map((one) => one.supplier))],
    paragraph: rule.paragraph,
    rows: ledger.rows,
    explanation: explain([rule.value.text]),
  }
}
