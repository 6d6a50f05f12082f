// A rule of the law as dated data: rows of one rule follow each other in time without gap or overlap, each says where it
// is read and how sure that is.
import { dayNumber, localDate, parseLocalDate, type LocalDate } from './date.ts'
import { refuse, type Refusal } from './refusal.ts'
import { text, type Text } from './text.ts'
import type { RowValue } from './row-value.ts'

export type Subject =
  | 'calendar'
  | 'threshold'
  | 'value'
  | 'part'
  | 'procedure'
  | 'direct-award'
  | 'time-limit'
  | 'standstill'
  | 'complaint'
  | 'award-letter'
  | 'protocol'
  | 'rejection'
  | 'framework'
  | 'dps'
  | 'auction'
  | 'climate'
  | 'seriousness'
  | 'contract-change'
  | 'principle'

/**
 * How sure a row is. `verified`: read in a copy of the official text or the authority's own guidance. `secondary`: read
 * in another's account of it. `pending`: not confirmed; a person must confirm it before it carries a decision.
 */
export type Status = 'verified' | 'secondary' | 'pending'

export interface Row<V extends RowValue = RowValue> {
  /** `RULE:validFrom`, unique. */
  readonly id: string
  readonly rule: string
  readonly subject: Subject
  readonly title: Text
  readonly validFrom: LocalDate
  /** The last day on which the row is valid; `null` while no end is known. */
  readonly validTo: LocalDate | null
  readonly paragraph: string
  readonly source: string
  readonly status: Status
  readonly value: V
  /** What a person is asked to confirm; only on a pending row. */
  readonly question?: Text
}

export interface Series<V extends RowValue = RowValue> {
  readonly rule: string
  readonly subject: Subject
  readonly title: Text
  readonly rows: readonly Row<V>[]
}

interface Common {
  readonly rule: string
  readonly subject: Subject
  readonly title: Text
  readonly paragraph: string
}

export interface Stretch<V extends RowValue> {
  readonly from: LocalDate
  /** Given only where the row ends without a successor; else the day before the next row begins. */
  readonly to?: LocalDate
  readonly value: V
  readonly source: string
  readonly status: Status
  readonly paragraph?: string
  readonly question?: Text
}

/** The rows of one rule, oldest first. The end of a row is the day before its successor begins. */
export function series<V extends RowValue>(common: Common, stretches: readonly Stretch<V>[]): Series<V> {
  const rows = stretches.map((stretch, index): Row<V> => {
    const next = stretches[index + 1]
    const validTo = stretch.to ?? (next === undefined ? null : localDate(dayNumber(next.from) - 1))
    const row = {
      id: `${common.rule}:${stretch.from}`,
      rule: common.rule,
      subject: common.subject,
      title: common.title,
      validFrom: stretch.from,
      validTo,
      paragraph: stretch.paragraph ?? common.paragraph,
      source: stretch.source,
      status: stretch.status,
      value: stretch.value,
    }
    return stretch.question === undefined ? row : { ...row, question: stretch.question }
  })
  return { rule: common.rule, subject: common.subject, title: common.title, rows }
}

/** The row of a rule that is valid on a date, or `undefined` before the first and after the last. */
export function rowOn<V extends RowValue>(rule: Series<V>, date: LocalDate): Row<V> | undefined {
  // ISO dates order as text.
  for (let index = rule.rows.length - 1; index >= 0; index -= 1) {
    const row = rule.rows[index]
    if (row !== undefined && row.validFrom <= date) return row.validTo === null || date <= row.validTo ? row : undefined
  }
  return undefined
}

/** What a person has confirmed about a pending row; recorded by the caller, given back with every question. */
export interface Confirmation {
  /** The row's id. */
  readonly row: string
  readonly by: string
  /** When it was confirmed, an instant or a date. */
  readonly at: string
  /** The value that was found to be right, in whole kroner, where it differs from the row's. */
  readonly kroner?: number
}

/** A row as a result shows it, with the confirmation that made a pending row usable. */
export interface UsedRow extends Row {
  readonly confirmation?: Confirmation
}

export interface Question {
  readonly row: string
  readonly question: Text
}

/** Keeps account of the rows that a decision rests on, and of what must still be confirmed. */
export interface Ledger {
  /** The row valid on the date, noted as used; `undefined` when there is none. */
  use<V extends RowValue>(rule: Series<V>, date: LocalDate): Row<V> | undefined
  readonly rows: readonly UsedRow[]
  readonly needsConfirmation: readonly Question[]
}

export function openLedger(confirmations: readonly Confirmation[] = []): Ledger {
  const rows: UsedRow[] = []
  const needsConfirmation: Question[] = []
  return {
    rows,
    needsConfirmation,
    use(rule, date) {
      const found = rowOn(rule, date)
      if (found === undefined) return undefined
      const confirmation = found.status === 'pending' ? confirmationOf(found, confirmations) : undefined
      const row = confirmation === undefined ? found : withConfirmedValue(found, confirmation)
      if (rows.some((used) => used.id === found.id)) return row
      rows.push(confirmation === undefined ? found : { ...row, confirmation })
      if (found.status === 'pending' && confirmation === undefined && found.question !== undefined) {
        needsConfirmation.push({ row: found.id, question: found.question })
      }
      return row
    },
  }
}

function confirmationOf(row: Row, confirmations: readonly Confirmation[]): Confirmation | undefined {
  return confirmations.find((confirmation) => confirmation.row === row.id && confirmation.by.trim() !== '')
}

function withConfirmedValue<V extends RowValue>(row: Row<V>, confirmation: Confirmation): Row<V> {
  const { kroner } = confirmation
  if (kroner === undefined || row.value.kind !== 'amount') return row
  return { ...row, value: { ...row.value, kroner } }
}

/** The refusal for a date on which the rule has no row: the law of that day is not in the rows, and is not guessed. */
export function noRow(rule: Series, date: LocalDate): Refusal {
  const first = rule.rows[0]?.validFrom ?? ''
  const last = rule.rows.at(-1)?.validTo
  const until = last ?? '…'
  return refuse(
    'no-row-on-date',
    text(
      `Regelen «${rule.title.nb}» har ingen rad for ${date}. Radene dekker ${first} til ${until}.`,
      `Regelen «${rule.title.nn}» har inga rad for ${date}. Radene dekkjer ${first} til ${until}.`,
      `The rule “${rule.title.en}” has no row for ${date}. Its rows cover ${first} to ${until}.`,
    ),
    text(
      'Velg en dato som radene dekker, eller få en ny rad lagt inn og kvalitetssikret.',
      'Vel ein dato som radene dekkjer, eller få ei ny rad lagd inn og kvalitetssikra.',
      'Choose a date that the rows cover, or have a new row added and proofread.',
    ),
    rule.rows[0]?.paragraph,
  )
}

/** Faults of a set of rules: gaps, overlaps, missing source or paragraph, pending rows without a question. */
export function rowFaults(rules: readonly Series[]): string[] {
  const faults: string[] = []
  const names = new Set<string>()
  for (const rule of rules) {
    if (names.has(rule.rule)) faults.push(`${rule.rule}: defined twice`)
    names.add(rule.rule)
    if (rule.rows.length === 0) faults.push(`${rule.rule}: no rows`)
    rule.rows.forEach((row, index) => {
      const next = rule.rows[index + 1]
      if (parseLocalDate(row.validFrom) === undefined) faults.push(`${row.id}: validFrom is no date`)
      if (row.validTo !== null && parseLocalDate(row.validTo) === undefined)
        faults.push(`${row.id}: validTo is no date`)
      if (row.validTo !== null && row.validTo < row.validFrom) faults.push(`${row.id}: ends before it begins`)
      if (next !== undefined && (row.validTo === null || row.validTo >= next.validFrom)) {
        faults.push(`${row.id}: overlaps ${next.id}`)
      }
      if (next !== undefined && row.validTo !== null && dayNumber(row.validTo) + 1 < dayNumber(next.validFrom)) {
        faults.push(`${row.id}: gap before ${next.id}`)
      }
      if (row.source.trim() === '') faults.push(`${row.id}: no source`)
      if (row.paragraph.trim() === '') faults.push(`${row.id}: no paragraph`)
      if ((row.status === 'pending') !== (row.question !== undefined)) {
        faults.push(`${row.id}: a question belongs to a pending row, and only there`)
      }
    })
  }
  return faults
}
