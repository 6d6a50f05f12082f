// Whether an electronic auction may be held, and when it may start (Directive 2014/24/EU art. 35).
import { addWorkingDays } from './calendar.ts'
import { dateText, dayNumber, localDate, type LocalDate } from './date.ts'
import { badDate } from './moment-refusal.ts'
import { parseMoment } from './oslo.ts'
import { pendingSentences } from './pending.ts'
import { refuse, type Outcome } from './refusal.ts'
import { noRow, openLedger, type Confirmation, type Question, type UsedRow } from './row.ts'
import { auctionInNotice, auctionObject, auctionStart } from './rows/auction.ts'
import { explain, text, type Explanation } from './text.ts'

export interface AuctionInput {
  /** When the invitations to the auction are sent. */
  readonly invited: string
  /** The notice said that an electronic auction would be used. */
  readonly inNotice: boolean
  /** The object is intellectual performance that cannot be ranked automatically, such as design. */
  readonly intellectual?: boolean
  readonly confirmations?: readonly Confirmation[]
}

export interface AuctionResult {
  /** The first day on which the auction may start. */
  readonly earliestStart: LocalDate
  readonly rows: readonly UsedRow[]
  readonly needsConfirmation: readonly Question[]
  readonly explanation: Explanation
}

/** Whether an auction may be held. Refuses one that the notice did not announce, and one for intellectual performance. */
export function checkAuction(input: AuctionInput): Outcome<AuctionResult> {
  const invited = parseMoment(input.invited)
  if (invited === undefined) return badDate('invited', input.invited)
  const ledger = openLedger(input.confirmations)
  const notice = ledger.use(auctionInNotice, invited.date)
  if (notice === undefined) return noRow(auctionInNotice, invited.date)
  if (!input.inNotice) {
    return refuse(
      'auction-not-in-notice',
      notice.value.text,
      text(
        'Tildel uten auksjon, eller kunngjør på nytt med auksjon.',
        'Tildel utan auksjon, eller kunngjer på nytt med auksjon.',
        'Award without an auction, or publish anew with one.',
      ),
      notice.paragraph,
    )
  }
  const object = ledger.use(auctionObject, invited.date)
  if (object === undefined) return noRow(auctionObject, invited.date)
  if (input.intellectual === true) {
    return refuse(
      'auction-of-intellectual-performance',
      object.value.text,
      text('Tildel uten auksjon.', 'Tildel utan auksjon.', 'Award without an auction.'),
      object.paragraph,
    )
  }
  const wait = ledger.use(auctionStart, invited.date)
  if (wait === undefined) return noRow(auctionStart, invited.date)
  const earliestStart = localDate(addWorkingDays(dayNumber(invited.date), wait.value.count))
  const shown = dateText(earliestStart)
  return {
    ok: true,
    earliestStart,
    rows: ledger.rows,
    needsConfirmation: ledger.needsConfirmation,
    explanation: explain([
      notice.value.text,
      text(
        `Auksjonen kan begynne tidligst ${shown.nb} (${wait.paragraph}).`,
        `Auksjonen kan byrje tidlegast ${shown.nn} (${wait.paragraph}).`,
        `The auction may start no sooner than ${shown.en} (${wait.paragraph}).`,
      ),
      ...pendingSentences(ledger),
    ]),
  }
}
