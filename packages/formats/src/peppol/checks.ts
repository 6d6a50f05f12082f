// The kinds of checks that recur in the rules of catalogue, despatch and logistics, each with its sentence.
import { compare, parseDecimal } from '../decimal.ts'
import type { Decimal } from '../decimal.ts'
import { collapsed } from '../definition/leaf.ts'
import type { Leaf } from '../definition/leaf.ts'
import { below } from '../definition/pattern.ts'
import { fatal, warning } from '../definition/rule.ts'
import type { Place, Rule, RuleOptions } from '../definition/rule.ts'
import type { Text } from '../language.ts'
import type { XmlElement } from '../xml/index.ts'

/** A rule on an element, wherever it stands. */
export type PlaceRule = Rule<Leaf, Place>

/** A text in bokmål, nynorsk and English. */
export function sentence(nb: string, nn: string, en: string): Text {
  return { nb, nn, en }
}

/** A fatal rule on an element. */
export function must(
  id: string,
  text: Text,
  holds: (place: Leaf, document: Place) => boolean,
  options: RuleOptions<Leaf, Place> = {},
): PlaceRule {
  return fatal(id, text, holds, options)
}

/** A rule on an element that only warns. */
export function should(
  id: string,
  text: Text,
  holds: (place: Leaf, document: Place) => boolean,
  options: RuleOptions<Leaf, Place> = {},
): PlaceRule {
  return warning(id, text, holds, options)
}

/** The first element that a path leads to. */
export function at(place: Place, path: string): XmlElement | undefined {
  return below(place.element, path)[0]
}

/** Whether a path leads to anything. */
export function has(place: Place, path: string): boolean {
  return at(place, path) !== undefined
}

/** Whether one of several paths leads to anything. */
export function hasAny(place: Place, ...paths: readonly string[]): boolean {
  return paths.some((path) => has(place, path))
}

/** The text of what a path leads to, white space collapsed; '' where there is nothing. */
export function valueAt(place: Place, path: string): string {
  return collapsed(at(place, path)?.text ?? '')
}

/** The number that a path leads to; undefined where there is none, and then no comparison holds. */
export function numberAt(place: Place, path: string): Decimal | undefined {
  const text = at(place, path)?.text
  return text === undefined ? undefined : parseDecimal(text)
}

/** Whether two numbers are there and the first is at least the second. */
export function isAtLeast(a: Decimal | undefined, b: Decimal | undefined): boolean {
  return a !== undefined && b !== undefined && compare(a, b) >= 0
}

/** Whether there is a number and it is not negative. */
export function isNotNegative(value: Decimal | undefined): boolean {
  return value !== undefined && value.coefficient >= 0
}

/** The element says that the document follows this specification (CustomizationID). */
export function customization(id: string, specification: string, how: 'begins' | 'is' = 'begins'): PlaceRule {
  return must(
    id,
    how === 'is'
      ? sentence(
          `CustomizationID må være «${specification}».`,
          `CustomizationID må vere «${specification}».`,
          `CustomizationID must be "${specification}".`,
        )
      : sentence(
          `CustomizationID må begynne med «${specification}».`,
          `CustomizationID må byrje med «${specification}».`,
          `CustomizationID must begin with "${specification}".`,
        ),
    ({ value }) => (how === 'is' ? value === specification : value.startsWith(specification)),
    { found: ({ value }) => value, expected: () => specification },
  )
}

/** The element says that the document belongs to one of these processes (ProfileID). */
export function profile(id: string, processes: readonly string[], options: RuleOptions<Leaf, Place> = {}): PlaceRule {
  const all = processes.map((process) => `«${process}»`)
  return must(
    id,
    sentence(
      `ProfileID må være ${all.join(' eller ')}.`,
      `ProfileID må vere ${all.join(' eller ')}.`,
      `ProfileID must be ${processes.map((process) => `"${process}"`).join(' or ')}.`,
    ),
    ({ value }) => processes.includes(value),
    { found: ({ value }) => value, expected: () => processes.join(', '), ...options },
  )
}

/** Who is meant, as it stands in a sentence: `sentence('kjøperen', 'kjøparen', 'the buyer')`. */
export function nameOrIdentifier(id: string, who: Text, ...paths: readonly string[]): PlaceRule {
  return must(
    id,
    sentence(
      `Navn eller identifikator må være oppgitt for ${who.nb}.`,
      `Namn eller identifikator må vere oppgitt for ${who.nn}.`,
      `A name or an identifier must be given for ${who.en}.`,
    ),
    (place) => hasAny(place, ...paths),
  )
}

/** The number must not be negative, where it is given. */
export function notNegative(id: string, path: string, what: Text): PlaceRule {
  return must(
    id,
    sentence(
      `${what.nb} kan ikke være negativ.`,
      `${what.nn} kan ikkje vere negativ.`,
      `${what.en} may not be negative.`,
    ),
    (place) => !has(place, path) || isNotNegative(numberAt(place, path)),
    { found: (place) => valueAt(place, path) },
  )
}

/** An item is told by the seller's identifier or by a standard one (GTIN). `item` is the path to it. */
export function identifiedItem(id: string, item = ''): PlaceRule {
  const prefix = item === '' ? '' : `${item}/`
  return must(
    id,
    sentence(
      'Varen må ha selgers varenummer eller et standard varenummer (GTIN).',
      'Vara må ha varenummeret til seljaren eller eit standard varenummer (GTIN).',
      'The item must have an identifier of the seller or a standard one (GTIN).',
    ),
    (place) => hasAny(place, `${prefix}StandardItemIdentification/ID`, `${prefix}SellersItemIdentification/ID`),
  )
}
