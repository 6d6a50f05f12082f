// Who a page is written for: every piece of furniture that shows words, numbers or times asks for this and nothing more.
import type { Instant } from '../kernel/clock.ts'
import { translate } from '../kernel/language.ts'
import type { Language, Text } from '../kernel/language.ts'

/** A `PageRequest` is one. */
export interface Reader {
  readonly language: Language
  readonly now: Instant
}

/** Words in three languages, or words that are the same in all (a name, an identifier). */
export type Label = Text | string

/** The words in the reader's language, `{name}` placeholders filled in. */
export function say(
  reader: { readonly language: Language },
  label: Label,
  values?: Readonly<Record<string, string | number>>,
): string {
  return typeof label === 'string' ? label : translate(label, reader.language, values)
}
