import type { Severity } from '../finding.ts'
import type { Text } from '../language.ts'
import type { XmlElement } from '../xml/index.ts'

/** Anything that a rule can be judged on: a group of a view, or a leaf. */
export interface Place {
  readonly element: XmlElement
}

/** What a rule may say beside its verdict. */
export interface RuleOptions<Context, Document> {
  /** First day on which the rule is in force. */
  readonly from?: string
  /** First day on which it is no longer in force. */
  readonly until?: string
  /** Severity before a date: `{ before: '2026-08-17', was: 'warning' }`. */
  readonly changed?: { readonly before: string; readonly was: Severity }
  /** Business term, where it is not that of the place. */
  readonly term?: string
  readonly found?: (context: Context, document: Document) => string | undefined
  readonly expected?: (context: Context, document: Document) => string | undefined
  /** The identifier is this project's own: the specification has the requirement, but no identifier for it. */
  readonly own?: boolean
  /** The official rule that a place breaks, where this one stands for a whole table of them. */
  readonly told?: (context: Context, document: Document) => { readonly id: string; readonly text: Text }
  /** What to do, where the general advice will not do. */
  readonly cure?: Text
}

/** A rule with its official identifier: what must be, in words and as a function. */
export interface Rule<Context = unknown, Document = unknown> extends RuleOptions<Context, Document> {
  readonly id: string
  readonly severity: Severity
  /** What must be, as one sentence. */
  readonly text: Text
  /** Whether a place keeps the rule. Pure, total: it must give an answer for any document, however broken. */
  readonly holds: (context: Context, document: Document) => boolean
}

/** Rules that are judged on the same places. */
export interface RuleBlock<Document = unknown> {
  /** The places, in document order. A place that a rule does not concern is left out here, so that counts are right. */
  readonly at: (document: Document) => Iterable<Place>
  // Each block has its own kind of place; the pairing of places and rules is checked where the block is made.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly rules: readonly Rule<any, Document>[]
}

export function fatal<Context, Document>(
  id: string,
  text: Text,
  holds: (context: Context, document: Document) => boolean,
  options: RuleOptions<Context, Document> = {},
): Rule<Context, Document> {
  return { id, severity: 'fatal', text, holds, ...options }
}

export function warning<Context, Document>(
  id: string,
  text: Text,
  holds: (context: Context, document: Document) => boolean,
  options: RuleOptions<Context, Document> = {},
): Rule<Context, Document> {
  return { id, severity: 'warning', text, holds, ...options }
}

/** Rules on the places that `at` gives. */
export function on<Document, Context extends Place>(
  at: (document: Document) => Iterable<Context>,
  rules: readonly Rule<Context, Document>[],
): RuleBlock<Document> {
  return { at, rules }
}

/** Rules on the whole document. */
export function onDocument<Document extends Place>(rules: readonly Rule<Document, Document>[]): RuleBlock<Document> {
  return { at: (document) => [document], rules }
}

/** Rules without some of them, for a document type that does not hold to all. */
export function without<Document>(
  blocks: readonly RuleBlock<Document>[],
  ...ids: readonly string[]
): readonly RuleBlock<Document>[] {
  return blocks.map(({ at, rules }) => ({ at, rules: rules.filter(({ id }) => !ids.includes(id)) }))
}

/** Rules of which some are in force from a day on only. */
export function since<Document>(
  from: string,
  blocks: readonly RuleBlock<Document>[],
  ...ids: readonly string[]
): readonly RuleBlock<Document>[] {
  return blocks.map(({ at, rules }) => ({
    at,
    rules: rules.map((rule) => (ids.includes(rule.id) ? { ...rule, from } : rule)),
  }))
}

/** The parts that exist, as places: `present(invoice.PayeeParty)`. */
export function present<T>(...parts: readonly (T | undefined)[]): readonly T[] {
  return parts.filter((part) => part !== undefined)
}

/** Facts are kept on the document itself: a weak map for each would cost more than most facts. */
const facts = Symbol('facts')
let factCount = 0

/** A fact about a document that is worked out once, however many rules ask for it. */
export function once<Document extends object, Fact extends {}>(
  fact: (document: Document) => Fact,
): (document: Document) => Fact {
  const at = factCount++
  return (document) => {
    const holder = document as { [facts]?: unknown[] }
    const known = (holder[facts] ??= [])
    const before = known[at]
    if (before !== undefined) return before as Fact
    const made = fact(document)
    known[at] = made
    return made
  }
}

/** Whether a rule is in force on a date, and how severe it is then. Without a date the newest state counts. */
export function severityOn(rule: Rule, date: string | undefined): Severity | undefined {
  if (date === undefined) return rule.until === undefined ? rule.severity : undefined
  if (rule.from !== undefined && date < rule.from) return undefined
  if (rule.until !== undefined && date >= rule.until) return undefined
  return rule.changed !== undefined && date < rule.changed.before ? rule.changed.was : rule.severity
}
