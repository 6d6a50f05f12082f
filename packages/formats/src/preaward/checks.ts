// The few kinds of checks that nearly all rules of the pre-award documents are, each with its sentence. A rule whose number
// begins with S advises (a warning), any other demands (fatal), as Peppol PrAC has it; `advised` and `demanded` say otherwise.
import type { CodeList } from '../codelists/codelist.ts'
import { collapsed } from '../definition/leaf.ts'
import type { Leaf } from '../definition/leaf.ts'
import { isDate } from '../definition/datatype.ts'
import { at, attributeAt, below, pattern } from '../definition/pattern.ts'
import type { Place, RuleBlock, RuleOptions } from '../definition/rule.ts'
import type { Severity } from '../finding.ts'
import type { Text } from '../language.ts'
import { has, sentence } from '../peppol/checks.ts'
import type { PlaceRule } from '../peppol/checks.ts'
import { stringValue } from '../xml/index.ts'

export { has, sentence, valueAt } from '../peppol/checks.ts'
export type { PlaceRule } from '../peppol/checks.ts'

const advice = /-S[0-9]+$/

/** A rule on the elements of a template, with a sentence of its own. */
export function must(
  id: string,
  text: Text,
  holds: (place: Leaf, document: Place) => boolean,
  options: RuleOptions<Leaf, Place> = {},
): PlaceRule {
  return { id, severity: advice.test(id) ? 'warning' : 'fatal', text, holds, ...options }
}

function withSeverity(severity: Severity): (rule: PlaceRule) => PlaceRule {
  return (rule) => ({ ...rule, severity })
}

/** The rule as a warning. */
export const advised: (rule: PlaceRule) => PlaceRule = withSeverity('warning')
/** The rule as fatal. */
export const demanded: (rule: PlaceRule) => PlaceRule = withSeverity('fatal')

const foundValue: RuleOptions<Leaf, Place> = { found: (place) => place.value }

function listed(names: readonly string[], last: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)!}`
}

function or(names: readonly string[]): Text {
  return sentence(listed(names, 'eller'), listed(names, 'eller'), listed(names, 'or'))
}

function and(names: readonly string[]): Text {
  return sentence(listed(names, 'og'), listed(names, 'og'), listed(names, 'and'))
}

/** All these must be given. */
export function given(id: string, ...paths: readonly string[]): PlaceRule {
  const names = and(paths)
  return must(
    id,
    sentence(`${names.nb} må være oppgitt.`, `${names.nn} må vere oppgitt.`, `${names.en} must be given.`),
    (place) => paths.every((path) => has(place, path)),
  )
}

/** At least one of these must be given. */
export function anyGiven(id: string, ...paths: readonly string[]): PlaceRule {
  const names = or(paths)
  return must(
    id,
    sentence(`${names.nb} må være oppgitt.`, `${names.nn} må vere oppgitt.`, `${names.en} must be given.`),
    (place) => paths.some((path) => has(place, path)),
  )
}

/** This is not used. */
export function unused(id: string, path: string): PlaceRule {
  return must(
    id,
    sentence(`${path} skal ikke brukes her.`, `${path} skal ikkje brukast her.`, `${path} is not to be used here.`),
    (place) => !has(place, path),
  )
}

/** The element itself is not used: for a template of what is left over. */
export function unexpected(id: string): PlaceRule {
  return must(
    id,
    sentence(
      'Elementet hører ikke hjemme her.',
      'Elementet høyrer ikkje heime her.',
      'The element does not belong here.',
    ),
    () => false,
    { found: ({ element }) => element.name.qname },
  )
}

/** No elements but these. */
export function onlyElements(id: string, ...names: readonly string[]): PlaceRule {
  const allowed = new Set(names)
  const all = and(names)
  return must(
    id,
    sentence(`Her kan bare ${all.nb} brukes.`, `Her kan berre ${all.nn} brukast.`, `Only ${all.en} can be used here.`),
    ({ element }) => element.children.every(({ name }) => allowed.has(name.local)),
    { found: ({ element }) => element.children.find(({ name }) => !allowed.has(name.local))?.name.qname },
  )
}

/** No attributes, or none but these. */
export function onlyAttributes(id: string, ...names: readonly string[]): PlaceRule {
  const allowed = new Set(names)
  const all = and(names)
  return must(
    id,
    names.length === 0
      ? sentence('Her brukes ingen attributter.', 'Her blir det ikkje brukt attributt.', 'No attributes are used here.')
      : sentence(
          `Her brukes bare attributtet ${all.nb}.`,
          `Her blir berre attributtet ${all.nn} brukt.`,
          `Only the attribute ${all.en} is used here.`,
        ),
    ({ element }) => element.attributes.every(({ name }) => allowed.has(name.qname)),
    { found: ({ element }) => element.attributes.find(({ name }) => !allowed.has(name.qname))?.name.qname },
  )
}

/** The attribute must be given. */
export function attributeGiven(id: string, name: string): PlaceRule {
  return must(
    id,
    sentence(
      `Attributtet ${name} må være oppgitt.`,
      `Attributtet ${name} må vere oppgitt.`,
      `The attribute ${name} must be given.`,
    ),
    ({ element }) => attributeAt(element, name) !== undefined,
  )
}

/** The attribute must be given, and not blank. */
export function attributeFilled(id: string, name: string): PlaceRule {
  return must(
    id,
    sentence(
      `Attributtet ${name} må ha en verdi.`,
      `Attributtet ${name} må ha ein verdi.`,
      `The attribute ${name} must have a value.`,
    ),
    (place) => attributeOf(place, name) !== '',
  )
}

function attributeOf({ element }: Leaf, name: string): string {
  return collapsed(attributeAt(element, name) ?? '')
}

/** The attribute must have this value, or one of these. */
export function attributeIs(id: string, name: string, ...values: readonly string[]): PlaceRule {
  const all = or(values)
  return must(
    id,
    sentence(
      `Attributtet ${name} må være ${all.nb}.`,
      `Attributtet ${name} må vere ${all.nn}.`,
      `The attribute ${name} must be ${all.en}.`,
    ),
    (place) => values.includes(attributeOf(place, name)),
    { found: (place) => attributeOf(place, name), expected: () => values.join(', ') },
  )
}

/** The attribute must be in the list. */
export function attributeIn(id: string, name: string, list: CodeList): PlaceRule {
  return must(
    id,
    sentence(
      `Attributtet ${name} må være en kode fra ${list.id}.`,
      `Attributtet ${name} må vere ein kode frå ${list.id}.`,
      `The attribute ${name} must be a code from ${list.id}.`,
    ),
    (place) => list.codesOn().has(attributeOf(place, name)),
    { found: (place) => attributeOf(place, name), expected: () => list.id },
  )
}

/** The value must be this, or one of these. */
export function valueIs(id: string, ...values: readonly string[]): PlaceRule {
  const all = or(values)
  return must(
    id,
    sentence(`Verdien må være ${all.nb}.`, `Verdien må vere ${all.nn}.`, `The value must be ${all.en}.`),
    ({ value }) => values.includes(value),
    { ...foundValue, expected: () => values.join(', ') },
  )
}

/** The value must be in the list. */
export function valueIn(id: string, list: CodeList): PlaceRule {
  return must(
    id,
    sentence(
      `Verdien må være en kode fra ${list.id}.`,
      `Verdien må vere ein kode frå ${list.id}.`,
      `The value must be a code from ${list.id}.`,
    ),
    ({ value }) => list.codesOn().has(value),
    { ...foundValue, expected: () => list.id },
  )
}

const uuid = /^[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}$/

/** The value must be a UUID (RFC 4122). */
export function isUuid(id: string): PlaceRule {
  return must(
    id,
    sentence('Verdien må være en UUID.', 'Verdien må vere ein UUID.', 'The value must be a UUID.'),
    ({ value }) => uuid.test(value),
    foundValue,
  )
}

/** The attribute must be a UUID (RFC 4122). */
export function attributeIsUuid(id: string, name: string): PlaceRule {
  return must(
    id,
    sentence(
      `Attributtet ${name} må være en UUID.`,
      `Attributtet ${name} må vere ein UUID.`,
      `The attribute ${name} must be a UUID.`,
    ),
    (place) => uuid.test(attributeOf(place, name)),
    { found: (place) => attributeOf(place, name) },
  )
}

/** At most so many of these. */
export function atMost(id: string, most: number, path: string): PlaceRule {
  return must(
    id,
    most === 1
      ? sentence(
          `${path} skal ikke brukes mer enn én gang.`,
          `${path} skal ikkje brukast meir enn éin gong.`,
          `${path} is not to be used more than once.`,
        )
      : sentence(
          `${path} skal ikke brukes mer enn ${most} ganger.`,
          `${path} skal ikkje brukast meir enn ${most} gonger.`,
          `${path} is not to be used more than ${most} times.`,
        ),
    ({ element }) => below(element, path).length <= most,
    { found: ({ element }) => String(below(element, path).length) },
  )
}

/** Exactly one of this. */
export function exactlyOne(id: string, path: string): PlaceRule {
  return must(
    id,
    sentence(
      `${path} skal brukes nøyaktig én gang.`,
      `${path} skal brukast nøyaktig éin gong.`,
      `${path} is to be used exactly once.`,
    ),
    ({ element }) => below(element, path).length === 1,
    { found: ({ element }) => String(below(element, path).length) },
  )
}

/** No two of these have the same value. */
export function unique(id: string, path: string): PlaceRule {
  return must(
    id,
    sentence(
      `Hver ${path} må ha sin egen verdi.`,
      `Kvar ${path} må ha sin eigen verdi.`,
      `Each ${path} must have a value of its own.`,
    ),
    ({ element }) => {
      const values = below(element, path).map(({ text }) => text)
      return new Set(values).size === values.length
    },
  )
}

const zone = /(?:Z|[+-][0-9]{2}:[0-9]{2})$/
const toTheSecond =
  /^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|24:00:00)(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$/

/** The time must say its time zone. */
export function withZone(id: string): PlaceRule {
  return must(
    id,
    sentence('Klokkeslettet må ha tidssone.', 'Klokkeslettet må ha tidssone.', 'The time must have a time zone.'),
    ({ value }) => zone.test(value),
    foundValue,
  )
}

/** The time must be given in whole seconds. */
export function toSeconds(id: string): PlaceRule {
  return must(
    id,
    sentence(
      'Klokkeslettet må være oppgitt i hele sekunder.',
      'Klokkeslettet må vere oppgitt i heile sekund.',
      'The time must be given in whole seconds.',
    ),
    ({ value }) => toTheSecond.test(value),
    foundValue,
  )
}

/** The value must be so written. `form` is shown as what is expected. */
export function written(id: string, form: string, regex: RegExp): PlaceRule {
  return must(
    id,
    sentence(
      'Verdien har ikke riktig form.',
      'Verdien har ikkje rett form.',
      'The value does not have the right form.',
    ),
    ({ value }) => regex.test(value),
    { ...foundValue, expected: () => form },
  )
}

/** The attribute must be so written. */
export function attributeWritten(id: string, name: string, form: string, regex: RegExp): PlaceRule {
  return must(
    id,
    sentence(
      `Attributtet ${name} har ikke riktig form.`,
      `Attributtet ${name} har ikkje rett form.`,
      `The attribute ${name} does not have the right form.`,
    ),
    (place) => regex.test(attributeOf(place, name)),
    { found: (place) => attributeOf(place, name), expected: () => form },
  )
}

/** The value must not be blank. */
export function filled(id: string): PlaceRule {
  return must(
    id,
    sentence('Elementet må ha en verdi.', 'Elementet må ha ein verdi.', 'The element must have a value.'),
    ({ value }) => value !== '',
  )
}

/** The date must have the form YYYY-MM-DD, without a time zone. */
export function isPlainDate(id: string): PlaceRule {
  return must(
    id,
    sentence(
      'En dato må ha formen ÅÅÅÅ-MM-DD, uten tidssone.',
      'Ein dato må ha forma ÅÅÅÅ-MM-DD, utan tidssone.',
      'A date must have the form YYYY-MM-DD, without a time zone.',
    ),
    ({ text }) => text.length === 10 && isDate(text),
    foundValue,
  )
}

/** The value must be the SHA-256 digest of something, in hexadecimal digits. */
export function isSha256(id: string): PlaceRule {
  return must(
    id,
    sentence(
      'Verdien må være en SHA-256-sum, 64 heksadesimale siffer.',
      'Verdien må vere ein SHA-256-sum, 64 heksadesimale siffer.',
      'The value must be a SHA-256 digest, 64 hexadecimal digits.',
    ),
    ({ value }) => /^[a-fA-F0-9]{64}$/.test(value),
    foundValue,
  )
}

const empty = sentence(
  'Elementet kan ikke være tomt.',
  'Elementet kan ikkje vere tomt.',
  'The element may not be empty.',
)

/**
 * The rules of EHF against empty elements: one for values, for which a space is enough, and one for groups. `except` are local
 * names that they leave out.
 */
export function noEmptyElements(
  valueId: string,
  groupId: string,
  ...except: readonly string[]
): readonly RuleBlock<Place>[] {
  const [all] = pattern(at('*'))
  const ofKind = (namespace: RegExp) => (document: Place) =>
    [...(all!.at(document) as Iterable<Leaf>)].filter(
      ({ element }) => namespace.test(element.namespace) && !except.includes(element.local),
    )
  return [
    {
      at: ofKind(/BasicComponents-[0-9]$/),
      rules: [must(valueId, empty, ({ element }) => stringValue(element) !== '')],
    },
    {
      at: ofKind(/AggregateComponents-[0-9]$/),
      rules: [must(groupId, empty, ({ element }) => element.children.length > 0)],
    },
  ]
}
