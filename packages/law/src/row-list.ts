// The rows as a reader wants them who is no programmer: in order, in words, with what changed.
import { rowOn, type Row } from './row.ts'
import { valueText } from './row-value.ts'
import { allRules } from './rows/all.ts'
import { text, type Text } from './text.ts'

/** A row with what it replaced, for a reader who wants to know what changed when. */
export interface ListedRow extends Row {
  readonly valueText: Text
  /** What the row before it said; `null` for the first. */
  readonly before: Text | null
}

/** Every row in the order of the rules, filtered; `since` keeps what began on or after a day. */
export function listRows(
  filter: {
    readonly rule?: string
    readonly subject?: string
    readonly status?: string
    /** Only the row valid on this day. */
    readonly date?: string
    readonly since?: string
  } = {},
): readonly ListedRow[] {
  return allRules
    .filter((rule) => filter.rule === undefined || rule.rule === filter.rule)
    .filter((rule) => filter.subject === undefined || rule.subject === filter.subject)
    .flatMap((rule) =>
      rule.rows
        .map((row, index): ListedRow => {
          const earlier = rule.rows[index - 1]
          return {
            ...row,
            valueText: valueText(row.value),
            before: earlier === undefined ? null : valueText(earlier.value),
          }
        })
        .filter((row) => filter.status === undefined || row.status === filter.status)
        .filter((row) => filter.since === undefined || row.validFrom >= filter.since)
        .filter((row) => filter.date === undefined || rowOn(rule, filter.date)?.id === row.id),
    )
}

const statusNames: Record<string, Text> = {
  verified: text('kontrollert', 'kontrollert', 'verified'),
  secondary: text('annenhånds', 'andrehands', 'secondary'),
  pending: text('ubekreftet', 'ustadfesta', 'pending'),
}

/** The status of a row in words. */
export function statusName(status: string): Text {
  return statusNames[status] ?? text(status, status, status)
}
