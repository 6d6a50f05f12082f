/**
 * What changed from one set of rules to another: two releases of a document type, or two types. Structure, code lists and rules
 * are compared as they are in force on a day, and each difference is told in words. Pure: the definitions are the source.
 */
import { resolved } from './definition/compiled.ts'
import type { AnyDocumentType } from './definition/document.ts'
import { severityOn } from './definition/rule.ts'
import type { Rule, RuleBlock } from './definition/rule.ts'
import { placesOn } from './definition/tree.ts'
import type { Field, Fields, GroupShape, LeafShape, Shape } from './definition/tree.ts'
import type { Severity } from './finding.ts'
import type { Language, Text } from './language.ts'
import { nameOfPart } from './part-names.ts'

/** A document type as it is on a day; its newest state without one. */
export interface RuleSet {
  readonly type: AnyDocumentType
  readonly date?: string
}

export interface Difference {
  readonly kind:
    | 'part-added'
    | 'part-removed'
    | 'occurrence'
    | 'datatype'
    | 'fixed'
    | 'codes'
    | 'rule-added'
    | 'rule-removed'
    | 'rule-severity'
    | 'rule-text'
  /** `stricter`: a document that was right may be wrong; `looser`: one that was wrong may be right. */
  readonly effect: 'stricter' | 'looser' | 'other'
  /** Identifier of the rule, or path in the tree (`Invoice/InvoiceLine/Item`). */
  readonly subject: string
  readonly before?: string
  readonly after?: string
  /** Codes that came, and codes that went. */
  readonly added?: readonly string[]
  readonly removed?: readonly string[]
  /** Where the code list is used, where that is in several places. */
  readonly places?: readonly string[]
  readonly text: Text
}

/** Every difference, structure first, then codes, then rules in the order of their identifiers. */
export function differencesBetween(before: RuleSet, after: RuleSet): readonly Difference[] {
  const walk = new TreeWalk(before, after)
  walk.groups(
    before.type.definition.tree as GroupShape,
    after.type.definition.tree as GroupShape,
    after.type.definition.root,
  )
  return [...walk.found, ...walk.codeDifferences(), ...ruleDifferences(before, after)]
}

interface CodeChange {
  readonly lists: string
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly stricter: boolean
  readonly places: string[]
}

class TreeWalk {
  readonly found: Difference[] = []
  readonly #before: RuleSet
  readonly #after: RuleSet
  readonly #seen = new Map<object, Set<object>>()
  readonly #codes = new Map<string, CodeChange>()

  constructor(before: RuleSet, after: RuleSet) {
    this.#before = before
    this.#after = after
  }

  groups(before: GroupShape, after: GroupShape, path: string): void {
    // A tree may hold itself; and what is shared has its code lists reported where it stands first.
    const met = this.#seen.get(before) ?? new Set()
    if (met.has(after)) return
    this.#seen.set(before, met.add(after))
    const old = Object.fromEntries(placesOn(before.fields as Fields, this.#before.date))
    const now = Object.fromEntries(placesOn(after.fields as Fields, this.#after.date))
    for (const [key, field] of Object.entries(old)) {
      const here = `${path}/${key}`
      const other = now[key]
      if (other === undefined) this.#add('part-removed', 'stricter', here, {}, this.#name(this.#before, key, field))
      else this.#field(field, other, here, key)
    }
    for (const [key, field] of Object.entries(now))
      if (old[key] === undefined) {
        const required = field.min > 0
        this.#add(
          'part-added',
          required ? 'stricter' : 'looser',
          `${path}/${key}`,
          { after: occurrence(field) },
          this.#name(this.#after, key, field),
        )
      }
  }

  #field(before: Field, after: Field, path: string, key: string): void {
    if (before.min !== after.min || before.max !== after.max) {
      const stricter = after.min > before.min || after.max < before.max
      this.#add(
        'occurrence',
        stricter ? 'stricter' : 'looser',
        path,
        { before: occurrence(before), after: occurrence(after) },
        this.#name(this.#after, key, after),
      )
    }
    const old = resolved(before.shape as Shape)
    const now = resolved(after.shape as Shape)
    if (old.kind === 'group' && now.kind === 'group') this.groups(old, now, path)
    else if (old.kind === 'leaf' && now.kind === 'leaf')
      this.#leaves(old, now, path, this.#name(this.#after, key, after))
  }

  #leaves(before: LeafShape, after: LeafShape, path: string, name: Text): void {
    if (before.datatype.id !== after.datatype.id)
      this.#add('datatype', 'other', path, { before: before.datatype.id, after: after.datatype.id }, name)
    if (before.fixed !== after.fixed)
      this.#add(
        'fixed',
        after.fixed === undefined ? 'looser' : 'stricter',
        path,
        valuesOf(before.fixed, after.fixed),
        name,
      )
    this.#lists(before, after, path)
    const old = before.attributes as Record<string, Field<LeafShape>>
    const now = after.attributes as Record<string, Field<LeafShape>>
    for (const [key, field] of Object.entries(old)) {
      const other = now[key]
      if (other === undefined)
        this.#add('part-removed', 'stricter', `${path}/@${key}`, {}, this.#name(this.#before, `@${key}`, field))
      else this.#field(field, other, `${path}/@${key}`, `@${key}`)
    }
    for (const [key, field] of Object.entries(now))
      if (old[key] === undefined)
        this.#add(
          'part-added',
          field.min > 0 ? 'stricter' : 'looser',
          `${path}/@${key}`,
          { after: occurrence(field) },
          this.#name(this.#after, `@${key}`, field),
        )
  }

  /** What of the lists changed is gathered: one list stands in many places. */
  #lists(before: LeafShape, after: LeafShape, path: string): void {
    if (before.codes.length === 0 && after.codes.length === 0) return
    const codes = (shape: LeafShape, date: string | undefined): ReadonlySet<string> =>
      new Set(shape.codes.flatMap((list) => [...list.codesOn(date)]))
    const old = codes(before, this.#before.date)
    const now = codes(after, this.#after.date)
    const names = (shape: LeafShape): string => shape.codes.map(({ id }) => id).join(', ')
    const lists = names(before) === names(after) ? names(after) : `${names(before) || '–'} → ${names(after) || '–'}`
    // Where a list comes or goes as a whole, its codes are not told one by one.
    const whole = before.codes.length === 0 || after.codes.length === 0
    const added = whole ? [] : [...now.difference(old)].toSorted()
    const removed = whole ? [] : [...old.difference(now)].toSorted()
    if (!whole && added.length === 0 && removed.length === 0) return
    const key = JSON.stringify([lists, added, removed])
    const known = this.#codes.get(key)
    if (known === undefined)
      this.#codes.set(key, {
        lists,
        added,
        removed,
        stricter: removed.length > 0 || before.codes.length === 0,
        places: [path],
      })
    else known.places.push(path)
  }

  codeDifferences(): readonly Difference[] {
    return [...this.#codes.values()].map(({ lists, added, removed, stricter, places }) => ({
      kind: 'codes',
      effect: stricter ? 'stricter' : 'looser',
      subject: lists,
      added,
      removed,
      places,
      text: codesText(lists, added, removed, places),
    }))
  }

  #name(set: RuleSet, key: string, field: Field): Text {
    return nameOfPart(set.type.definition, key, field.term)
  }

  #add(
    kind: keyof typeof sentences,
    effect: Difference['effect'],
    subject: string,
    values: { readonly before?: string; readonly after?: string },
    name: Text,
  ): void {
    this.found.push({ kind, effect, subject, ...values, text: filled(sentences[kind], { subject, ...values }, name) })
  }
}

const valuesOf = (before: string | undefined, after: string | undefined) => ({
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
})

function occurrence({ min, max }: Field): string {
  return `${min}..${Number.isFinite(max) ? max : 'n'}`
}

const sentences = {
  'part-added': {
    nb: 'Nytt: «{name}» kan stå i {subject} ({after}).',
    nn: 'Nytt: «{name}» kan stå i {subject} ({after}).',
    en: 'New: "{name}" may stand at {subject} ({after}).',
  },
  'part-removed': {
    nb: 'Borte: «{name}» kan ikke lenger stå i {subject}.',
    nn: 'Borte: «{name}» kan ikkje lenger stå i {subject}.',
    en: 'Gone: "{name}" may no longer stand at {subject}.',
  },
  occurrence: {
    nb: '«{name}» ({subject}) kan stå {after} ganger, før {before}.',
    nn: '«{name}» ({subject}) kan stå {after} gonger, før {before}.',
    en: '"{name}" ({subject}) may stand {after} times, before {before}.',
  },
  datatype: {
    nb: '«{name}» ({subject}) er av typen {after}, før {before}.',
    nn: '«{name}» ({subject}) er av typen {after}, før {before}.',
    en: '"{name}" ({subject}) is of the type {after}, before {before}.',
  },
  fixed: {
    nb: '«{name}» ({subject}) må være {after}, før {before}.',
    nn: '«{name}» ({subject}) må vere {after}, før {before}.',
    en: '"{name}" ({subject}) must be {after}, before {before}.',
  },
} satisfies Record<string, Text>

function filled(
  sentence: Text,
  values: { readonly subject: string; readonly before?: string; readonly after?: string },
  name: Text,
): Text {
  const fill = (language: Language): string =>
    sentence[language]
      .replace('{name}', name[language])
      .replace('{subject}', values.subject)
      .replace('{after}', values.after ?? any[language])
      .replace('{before}', values.before ?? any[language])
  return { nb: fill('nb'), nn: fill('nn'), en: fill('en') }
}

const any: Text = { nb: 'hva som helst', nn: 'kva som helst', en: 'anything' }

const mostCodes = 30

function codesText(
  lists: string,
  added: readonly string[],
  removed: readonly string[],
  places: readonly string[],
): Text {
  const listed = (codes: readonly string[]): string =>
    codes.length > mostCodes ? `${codes.slice(0, mostCodes).join(' ')} … (${codes.length})` : codes.join(' ')
  const sentence = (name: string, came: string, went: string, used: string): string =>
    [
      name,
      ...(added.length > 0 ? [`${came}: ${listed(added)}.`] : []),
      ...(removed.length > 0 ? [`${went}: ${listed(removed)}.`] : []),
      `${used}: ${places.slice(0, 3).join(', ')}${places.length > 3 ? ` +${places.length - 3}` : ''}.`,
    ].join(' ')
  return {
    nb: sentence(`Kodelisten ${lists}.`, 'Nye koder', 'Koder som går ut', 'Brukes i'),
    nn: sentence(`Kodelista ${lists}.`, 'Nye kodar', 'Kodar som går ut', 'Blir brukt i'),
    en: sentence(`The code list ${lists}.`, 'New codes', 'Codes that are removed', 'Used in'),
  }
}

interface RuleState {
  readonly severity: Severity
  readonly text: Text
}

/** The rules in force, by identifier; where one stands in several blocks, the most severe counts. */
function rulesOf({ type, date }: RuleSet): ReadonlyMap<string, RuleState> {
  const rules = new Map<string, RuleState>()
  for (const block of type.definition.rules as readonly RuleBlock[])
    for (const rule of block.rules as readonly Rule[]) {
      const severity = severityOn(rule, date)
      if (severity === undefined) continue
      const known = rules.get(rule.id)
      if (known === undefined || known.severity === 'warning')
        rules.set(rule.id, { severity, text: known?.text ?? rule.text })
    }
  return rules
}

const severities: Record<Severity, Text> = {
  fatal: { nb: 'feil', nn: 'feil', en: 'error' },
  warning: { nb: 'advarsel', nn: 'åtvaring', en: 'warning' },
}

function ruleDifferences(before: RuleSet, after: RuleSet): readonly Difference[] {
  const old = rulesOf(before)
  const now = rulesOf(after)
  const differences: Difference[] = []
  for (const id of [...new Set([...old.keys(), ...now.keys()])].toSorted()) {
    const was = old.get(id)
    const is = now.get(id)
    if (was === undefined && is !== undefined)
      differences.push({
        kind: 'rule-added',
        effect: is.severity === 'fatal' ? 'stricter' : 'other',
        subject: id,
        after: is.severity,
        text: said({ nb: 'Ny regel', nn: 'Ny regel', en: 'New rule' }, id, is.text, severities[is.severity]),
      })
    else if (was !== undefined && is === undefined)
      differences.push({
        kind: 'rule-removed',
        effect: was.severity === 'fatal' ? 'looser' : 'other',
        subject: id,
        before: was.severity,
        text: said({ nb: 'Regel som går ut', nn: 'Regel som går ut', en: 'Rule that is removed' }, id, was.text),
      })
    else if (was !== undefined && is !== undefined) {
      if (was.severity !== is.severity)
        differences.push({
          kind: 'rule-severity',
          effect: is.severity === 'fatal' ? 'stricter' : 'looser',
          subject: id,
          before: was.severity,
          after: is.severity,
          text: {
            nb: `${id} er nå ${severities[is.severity].nb}, før ${severities[was.severity].nb}: ${is.text.nb}`,
            nn: `${id} er no ${severities[is.severity].nn}, før ${severities[was.severity].nn}: ${is.text.nn}`,
            en: `${id} is now ${severities[is.severity].en}, before ${severities[was.severity].en}: ${is.text.en}`,
          },
        })
      if (was.text.en !== is.text.en)
        differences.push({
          kind: 'rule-text',
          effect: 'other',
          subject: id,
          before: was.text.en,
          after: is.text.en,
          text: {
            nb: `${id} sier nå: ${is.text.nb} Før: ${was.text.nb}`,
            nn: `${id} seier no: ${is.text.nn} Før: ${was.text.nn}`,
            en: `${id} now says: ${is.text.en} Before: ${was.text.en}`,
          },
        })
    }
  }
  return differences
}

function said(what: Text, id: string, text: Text, severity?: Text): Text {
  const one = (language: Language): string =>
    `${what[language]} ${id}${severity === undefined ? '' : ` (${severity[language]})`}: ${text[language]}`
  return { nb: one('nb'), nn: one('nn'), en: one('en') }
}
