// What an award letter or a procurement protocol still lacks.
import { badDate } from './moment-refusal.ts'
import { parseMoment } from './oslo.ts'
import type { Outcome } from './refusal.ts'
import { noRow, openLedger, type UsedRow } from './row.ts'
import type { Item } from './row-value.ts'
import { awardLetterContents, protocolContents } from './rows/documents.ts'
import { explain, listed, perLanguage, text, type Explanation } from './text.ts'

export interface Contents {
  /** Everything the law asks for. */
  readonly required: readonly Item[]
  readonly missing: readonly Item[]
  readonly rows: readonly UsedRow[]
  readonly explanation: Explanation
}

/** Compares the ids of what a document says (or rightly leaves out as not applicable) with what the law asks for. */
export function missingFrom(
  document: 'award-letter' | 'protocol',
  present: readonly string[],
  date: string,
): Outcome<Contents> {
  const moment = parseMoment(date)
  if (moment === undefined) return badDate('date', date)
  const rule = document === 'award-letter' ? awardLetterContents : protocolContents
  const ledger = openLedger()
  const row = ledger.use(rule, moment.date)
  if (row === undefined) return noRow(rule, moment.date)
  const required = row.value.items
  const missing = required.filter((item) => !present.includes(item.id))
  const verdict =
    missing.length === 0
      ? text(
          `Dokumentet sier alt som kreves (${row.paragraph}).`,
          `Dokumentet seier alt som er kravd (${row.paragraph}).`,
          `The document says everything that is required (${row.paragraph}).`,
        )
      : perLanguage((language) => {
          const lacks = { nb: 'Dette mangler', nn: 'Dette manglar', en: 'This is missing' }[language]
          return `${lacks} (${row.paragraph}): ${listed(
            missing.map((item) => item.text[language]),
            language,
          )}.`
        })
  return { ok: true, required, missing, rows: ledger.rows, explanation: explain([verdict]) }
}
