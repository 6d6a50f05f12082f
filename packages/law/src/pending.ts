// What a result says about rows that nobody has confirmed yet.
import type { Ledger } from './row.ts'
import { text, type Text } from './text.ts'

/** One sentence that says that rows must be confirmed; none when all are. */
export function pendingSentences(ledger: Ledger): Text[] {
  if (ledger.needsConfirmation.length === 0) return []
  const ids = ledger.needsConfirmation.map((question) => question.row).join(', ')
  return [
    text(
      `Ubekreftede rader må bekreftes av et menneske før resultatet brukes: ${ids}.`,
      `Ustadfesta rader må stadfestast av eit menneske før resultatet blir brukt: ${ids}.`,
      `Unconfirmed rows must be confirmed by a person before the result is used: ${ids}.`,
    ),
  ]
}
