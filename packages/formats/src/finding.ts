import type { Language, Text } from './language.ts'

/** `fatal` makes a document invalid; `warning` does not. */
export type Severity = 'fatal' | 'warning'

/** What kind of fault a finding is: a rule of its own, or one of the faults that follow from the tree. */
export type FindingKind =
  | 'rule'
  | 'missing'
  | 'missing-attribute'
  | 'unexpected'
  | 'unexpected-attribute'
  | 'order'
  | 'repeated'
  | 'choice'
  | 'empty'
  | 'text'
  | 'datatype'
  | 'code'
  | 'fixed'
  | 'root'
  | 'schema-location'

/** One thing that is wrong in a document, with its place and its cure. */
export interface Finding {
  /** Official identifier (`BR-CO-15`), or `structure:KIND` where the official rules have none. */
  readonly rule: string
  /** Whether `rule` is an official identifier. */
  readonly official: boolean
  readonly kind: FindingKind
  readonly severity: Severity
  /** Where: path with prefixes as written and positions (`/Invoice/cac:InvoiceLine[2]`). */
  readonly xpath: string
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
  /** Business term (`BT-131`), where the place has one. */
  readonly term?: string
  readonly termName?: Text
  /** What stood there. */
  readonly found?: string
  /** What may or must stand there. */
  readonly expected?: string
  /** What is wrong. */
  readonly message: Text
  /** What to do about it. */
  readonly cure: Text
}

const words = {
  found: { nb: 'funnet', nn: 'funne', en: 'found' },
  expected: { nb: 'ventet', nn: 'venta', en: 'expected' },
} satisfies Record<string, Text>

/** A finding as one sentence or two for a person, without its place. */
export function findingText(finding: Finding, language: Language): string {
  const values = [
    finding.found === undefined ? '' : `${words.found[language]}: ${shown(finding.found)}`,
    finding.expected === undefined ? '' : `${words.expected[language]}: ${shown(finding.expected)}`,
  ].filter((part) => part !== '')
  return `${finding.message[language]}${values.length > 0 ? ` (${values.join(', ')})` : ''}`
}

const longestShown = 80

function shown(value: string): string {
  return value.length > longestShown ? `«${value.slice(0, longestShown)}…»` : `«${value}»`
}
