// Clocks of the complaint board (KOFA): until when one may complain, and what the buyer must do by when.
import { addWorkingDays, periodEnd } from './calendar.ts'
import { addMonths, dateText, dayNumber, localDate, type LocalDate } from './date.ts'
import { badDate } from './moment-refusal.ts'
import { parseMoment } from './oslo.ts'
import type { Outcome } from './refusal.ts'
import { noRow, openLedger, type Ledger, type Question, type Series, type UsedRow } from './row.ts'
import type { Period } from './row-value.ts'
import {
  buyerReplies,
  buyerRepliesDirectAward,
  buyerSaysWhetherSigned,
  comments,
  complaintFee,
  complaintLimit,
  directAwardComplaintFee,
  directAwardComplaintLimit,
} from './rows/complaint.ts'
import { explain, text, type Explanation } from './text.ts'

export interface ComplaintInput {
  /** When both parties had signed (FOA § 4-5 g). */
  readonly signed: string
  /** When the complaint was received. */
  readonly received: string
  /** It is about an illegal direct award. */
  readonly directAward?: boolean
}

export interface ComplaintResult {
  readonly inTime: boolean
  /** The last day on which a complaint is in time. */
  readonly lastDay: LocalDate
  /** Whole kroner. */
  readonly fee: number
  readonly rows: readonly UsedRow[]
  readonly needsConfirmation: readonly Question[]
  readonly explanation: Explanation
}

/**
 * Whether a complaint is in time: six months from the contract, two years for an illegal direct award. The board's own
 * regulation sets these limits, not FOA § 7-6; they do not move to the next working day.
 */
export function complaint(input: ComplaintInput): Outcome<ComplaintResult> {
  const signed = parseMoment(input.signed)
  if (signed === undefined) return badDate('signed', input.signed)
  const received = parseMoment(input.received)
  if (received === undefined) return badDate('received', input.received)
  const ledger = openLedger()
  const isDirect = input.directAward === true
  const rule = isDirect ? directAwardComplaintLimit : complaintLimit
  const limit = ledger.use(rule, signed.date)
  if (limit === undefined) return noRow(rule, signed.date)
  const feeRule = isDirect ? directAwardComplaintFee : complaintFee
  const fee = ledger.use(feeRule, received.date)
  if (fee === undefined) return noRow(feeRule, received.date)
  const months = limit.value.unit === 'year' ? limit.value.count * 12 : limit.value.count
  const lastDay = localDate(addMonths(dayNumber(signed.date), months))
  const inTime = received.date <= lastDay
  const shown = dateText(lastDay)
  return {
    ok: true,
    inTime,
    lastDay,
    fee: fee.value.kroner,
    rows: ledger.rows,
    needsConfirmation: ledger.needsConfirmation,
    explanation: explain([
      text(
        `Klage kan fremsettes til og med ${shown.nb}.`,
        `Klage kan setjast fram til og med ${shown.nn}.`,
        `A complaint may be made up to and including ${shown.en}.`,
      ),
      inTime
        ? text('Klagen er i tide.', 'Klaga er i tide.', 'The complaint is in time.')
        : text('Klagen er for sen.', 'Klaga er for sein.', 'The complaint is too late.'),
    ]),
  }
}

export interface BuyerClocks {
  /** By when the buyer says whether the contract is signed, or that it will wait. */
  readonly saysWhetherSigned: LocalDate
  readonly replies: LocalDate
  /** By when each side comments on what the other has written, if that is received the day the reply is due. */
  readonly comments: LocalDate
  readonly rows: readonly UsedRow[]
  readonly explanation: Explanation
}

/** What the buyer owes the board after a complaint has been received. */
export function buyerClocks(input: {
  readonly received: string
  readonly directAward?: boolean
}): Outcome<BuyerClocks> {
  const received = parseMoment(input.received)
  if (received === undefined) return badDate('received', input.received)
  const ledger = openLedger()
  const says = endOf(buyerSaysWhetherSigned, received.date, ledger)
  if (says === undefined) return noRow(buyerSaysWhetherSigned, received.date)
  const reply = input.directAward === true ? buyerRepliesDirectAward : buyerReplies
  const replies = endOf(reply, received.date, ledger)
  if (replies === undefined) return noRow(reply, received.date)
  const commented = endOf(comments, replies, ledger)
  if (commented === undefined) return noRow(comments, replies)
  const [a, b, c] = [dateText(says), dateText(replies), dateText(commented)]
  return {
    ok: true,
    saysWhetherSigned: says,
    replies,
    comments: commented,
    rows: ledger.rows,
    explanation: explain([
      text(
        `Oppdragsgiver sier innen ${a.nb} om kontrakten er signert, eller at den vil vente.`,
        `Oppdragsgivar seier innan ${a.nn} om kontrakten er signert, eller at han vil vente.`,
        `The buyer says by ${a.en} whether the contract is signed, or that it will wait.`,
      ),
      text(
        `Oppdragsgiver svarer på klagen innen ${b.nb}.`,
        `Oppdragsgivar svarar på klaga innan ${b.nn}.`,
        `The buyer replies to the complaint by ${b.en}.`,
      ),
      text(
        `Merknader til et svar som kommer den dagen, gis innen ${c.nb}.`,
        `Merknader til eit svar som kjem den dagen, blir gjevne innan ${c.nn}.`,
        `Comments on a reply that comes that day are made by ${c.en}.`,
      ),
    ]),
  }
}

function endOf(rule: Series<Period>, from: LocalDate, ledger: Ledger): LocalDate | undefined {
  const row = ledger.use(rule, from)
  if (row === undefined) return undefined
  const day = dayNumber(from)
  const { count, unit } = row.value
  return localDate(unit === 'working-day' ? addWorkingDays(day, count) : periodEnd(day, count))
}
