// A tender that looks abnormally low: nobody is rejected for it before being asked in writing (FOA § 24-9).
import { badDate } from './moment-refusal.ts'
import { osloTime, parseMoment, endOfDay } from './oslo.ts'
import { refuse, type Outcome } from './refusal.ts'
import { noRow, openLedger, type UsedRow } from './row.ts'
import { abnormallyLow } from './rows/rejection.ts'
import { explain, text, type Explanation } from './text.ts'

export interface LowTenderInput {
  /** When the tender is to be rejected. */
  readonly at: string
  /** When the written question was sent; absent when none was. */
  readonly asked?: string
  /** When the answer was received. */
  readonly answered?: string
  /** The limit for the answer; a day means its end. */
  readonly answerBy?: string
}

/**
 * Whether a tender may be rejected as abnormally low. Refuses before a written question, and while its answer may still come. Whether
 * the answer explains the price is for a person to judge.
 */
export function checkLowTender(
  input: LowTenderInput,
): Outcome<{ readonly rows: readonly UsedRow[]; readonly explanation: Explanation }> {
  const at = parseMoment(input.at)
  if (at?.milliseconds === undefined) return badDate('at', input.at)
  const asked = input.asked === undefined ? undefined : parseMoment(input.asked)
  if (input.asked !== undefined && asked === undefined) return badDate('asked', input.asked)
  const answered = input.answered === undefined ? undefined : parseMoment(input.answered)
  if (input.answered !== undefined && answered === undefined) return badDate('answered', input.answered)
  const limit = input.answerBy === undefined ? undefined : parseMoment(input.answerBy)
  if (input.answerBy !== undefined && limit === undefined) return badDate('answerBy', input.answerBy)
  const ledger = openLedger()
  const row = ledger.use(abnormallyLow, at.date)
  if (row === undefined) return noRow(abnormallyLow, at.date)
  if (asked === undefined || asked.date > at.date) {
    return refuse(
      'low-tender-not-asked',
      row.value.text,
      text(
        'Be leverandøren skriftlig om en forklaring, med en frist.',
        'Be leverandøren skriftleg om ei forklaring, med ein frist.',
        'Ask the supplier in writing for an explanation, with a limit.',
      ),
      row.paragraph,
    )
  }
  const isAnswered = answered !== undefined && answered.date >= asked.date && answered.date <= at.date
  const end = limit === undefined ? undefined : (limit.milliseconds ?? endOfDay(limit.date))
  if (!isAnswered && (end === undefined || at.milliseconds < end)) {
    const until = end === undefined ? '' : ` (${osloTime(end)})`
    return refuse(
      'low-tender-not-answered',
      text(
        'Leverandøren har ikke svart, og fristen for svaret er ikke ute.',
        'Leverandøren har ikkje svart, og fristen for svaret er ikkje ute.',
        'The supplier has not answered, and the limit for the answer has not passed.',
      ),
      text(
        `Vent på svaret, eller til fristen er ute${until}.`,
        `Vent på svaret, eller til fristen er ute${until}.`,
        `Wait for the answer, or until the limit has passed${until}.`,
      ),
      row.paragraph,
    )
  }
  const heard = isAnswered
    ? text(
        'Leverandøren er spurt og har svart. Et menneske vurderer om svaret forklarer prisen.',
        'Leverandøren er spurd og har svart. Eit menneske vurderer om svaret forklarer prisen.',
        'The supplier was asked and has answered. A person judges whether the answer explains the price.',
      )
    : text(
        'Leverandøren er spurt og har ikke svart innen fristen.',
        'Leverandøren er spurd og har ikkje svart innan fristen.',
        'The supplier was asked and did not answer in time.',
      )
  return { ok: true, rows: ledger.rows, explanation: explain([row.value.text, heard]) }
}
