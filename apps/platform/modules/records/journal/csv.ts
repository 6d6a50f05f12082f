// The journal as CSV.
import { csvText } from '../../../ui/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { JournalRow } from '../views.ts'
import { labels, partyName, titleOf, withheld } from '../words.ts'

/** Rows as CSV with a heading in the reader's language; dates in UTC as systems write them. */
export function journalCsv(
  rows: readonly JournalRow[],
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const heads = [
    labels.journalled,
    labels.number,
    labels.caseNumber,
    labels.case,
    labels.buyer,
    labels.type,
    labels.title,
    labels.dated,
    labels.party,
    labels.access,
    labels.document,
  ]
  return csvText([
    heads.map((label) => label[language]),
    ...rows.map((row) => [
      row.journalled_at,
      row.sequence === null ? '' : `${row.sequence}/${row.year}`,
      `${row.case_number}-${row.number}`,
      row.case_title,
      names.get(row.buyer) ?? row.buyer,
      row.type,
      titleOf(row.kind, row.said)[language],
      row.dated,
      row.withheld
        ? withheld[language]
        : row.party === null
          ? ''
          : (partyName(row.party)?.[language] ?? row.party_name ?? row.party),
      row.basis ?? '',
      row.document ?? '',
    ]),
  ])
}
