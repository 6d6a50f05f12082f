import { parseArgs } from 'node:util'
import { documentKinds, jsonSchema, languages, loadType } from '@heldigital/formats'
import { differencesBetween } from '@heldigital/formats/difference'
import type { AnyDocumentType, Difference, DocumentKind, Language, RuleSet, Text } from '@heldigital/formats'
import { complain, exit, print, printJson, type Command } from '../command.ts'
import { isDay, today, userLanguage } from '../user.ts'

const help = `Usage: heldigital formats diff A [B] [--json] [--language LANGUAGE]
       heldigital formats schema TYPE[@DATE] [--language LANGUAGE]
       heldigital formats list [--json] [--language LANGUAGE]

diff   tells in words what changed from A to B: structure, code lists and rules, and what is stricter.
       A and B are TYPE, TYPE@DATE, or a DATE.
         invoice                             the newest release against the one before it
         invoice@2026-02-23 2026-08-17       one type on two days
         invoice@2026-08-17 self-billing-invoice
         2026-02-23 2026-08-17               every type
schema prints the JSON Schema of the JSON form of a type, as validate reads it and render --json writes it
list   the document types with their releases

  --json           as JSON
  --language LANG  nb, nn or en (by LANG)

Exit codes: 0 told, 64 wrong usage.`

/** One side of a comparison as it was asked for: a type, a day, or both. */
interface Side {
  readonly kind?: DocumentKind
  readonly date?: string
}

export const formats: Command = {
  name: 'formats',
  summary: 'document types, their releases, and what changed between them',
  help,
  run: async (args) => {
    let parsed
    try {
      parsed = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { json: { type: 'boolean', default: false }, language: { type: 'string' } },
      })
    } catch (error) {
      return wrong(error instanceof Error ? error.message : String(error))
    }
    const { values, positionals } = parsed
    const language = values.language === undefined ? userLanguage() : languages.find((each) => each === values.language)
    if (language === undefined) return wrong(`--language must be one of ${languages.join(', ')}`)
    const [what, ...named] = positionals
    if (what === 'list' && named.length === 0) return list(values.json, language)
    if (what === 'schema' && named.length === 1) return schema(named[0]!, language)
    if (what !== 'diff' || named.length === 0 || named.length > 2) return wrong('say diff A [B], schema TYPE, or list')
    const sides: Side[] = []
    for (const name of named) {
      const side = sideOf(name)
      if (side === undefined) return wrong(`"${name}" is no document type and no date; formats list tells them`)
      sides.push(side)
    }
    const pairs = await pairsOf(sides[0]!, sides[1])
    if (typeof pairs === 'string') return wrong(pairs)
    return tell(pairs, values.json, language)
  },
}

function wrong(why: string): number {
  complain(`heldigital formats: ${why}`)
  return exit.usage
}

function sideOf(name: string): Side | undefined {
  if (isDay(name)) return { date: name }
  const at = name.lastIndexOf('@')
  const id = at < 0 ? name : name.slice(0, at)
  const date = at < 0 ? undefined : name.slice(at + 1)
  const kind = documentKinds.find((each) => each.id === id)
  if (kind === undefined || (date !== undefined && !isDay(date))) return undefined
  return { kind, ...(date === undefined ? {} : { date }) }
}

async function schema(name: string, language: Language): Promise<number> {
  const side = sideOf(name)
  const type = side?.kind === undefined ? undefined : await loadType(side.kind.family, side.kind.id)
  if (type === undefined) return wrong(`"${name}" is no document type; formats list tells them`)
  print(JSON.stringify(jsonSchema(type, language, side?.date), undefined, 2))
  return exit.ok
}

interface Pair {
  readonly before: RuleSet
  readonly after: RuleSet
}

async function pairsOf(a: Side, b: Side | undefined): Promise<readonly Pair[] | string> {
  if (a.kind === undefined) {
    if (b === undefined || b.date === undefined || b.kind !== undefined) return 'a date is compared with a date'
    const pairs: Pair[] = []
    for (const kind of documentKinds) {
      const type = await loadType(kind.family, kind.id)
      if (type !== undefined) pairs.push({ before: setOf(type, a.date), after: setOf(type, b.date) })
    }
    return pairs
  }
  const before = await loadType(a.kind.family, a.kind.id)
  if (before === undefined) return `there is no definition of "${a.kind.id}" yet`
  if (b === undefined) {
    const [earlier, newest] = before.definition.releases.slice(-2)
    if (earlier === undefined || newest === undefined)
      return `only one release of "${a.kind.id}" is kept: say what to compare it with`
    return [{ before: setOf(before, a.date ?? earlier.from), after: setOf(before, newest.from) }]
  }
  const after = b.kind === undefined ? before : await loadType(b.kind.family, b.kind.id)
  if (after === undefined) return `there is no definition of "${b.kind?.id}" yet`
  return [{ before: setOf(before, a.date ?? today()), after: setOf(after, b.date ?? today()) }]
}

function setOf(type: AnyDocumentType, date: string | undefined): RuleSet {
  return { type, ...(date === undefined ? {} : { date }) }
}

const words = {
  none: { nb: 'Ingen forskjell.', nn: 'Ingen skilnad.', en: 'No difference.' },
  structure: { nb: 'Oppbygning', nn: 'Oppbygging', en: 'Structure' },
  codes: { nb: 'Kodelister', nn: 'Kodelister', en: 'Code lists' },
  rules: { nb: 'Regler', nn: 'Reglar', en: 'Rules' },
  stricter: { nb: 'strengere', nn: 'strengare', en: 'stricter' },
  looser: { nb: 'mildere', nn: 'mildare', en: 'looser' },
  other: { nb: 'annet', nn: 'anna', en: 'other' },
  count: {
    nb: '{} forskjeller, {} av dem strengere: dokumenter som er gyldige i dag, kan bli ugyldige.',
    nn: '{} skilnader, {} av dei strengare: dokument som er gyldige i dag, kan bli ugyldige.',
    en: '{} differences, {} of them stricter: documents that are valid today may become invalid.',
  },
} satisfies Record<string, Text>

function tell(pairs: readonly Pair[], json: boolean, language: Language): number {
  const all = pairs.map((pair) => ({ ...pair, differences: differencesBetween(pair.before, pair.after) }))
  if (json) {
    const told = all.map(({ before, after, differences }) => ({
      before: sideAsData(before),
      after: sideAsData(after),
      differences: differences.map(({ text, ...rest }) => ({ ...rest, text: text[language] })),
    }))
    printJson(pairs.length === 1 ? told[0] : told.filter(({ differences }) => differences.length > 0))
    return exit.ok
  }
  const shown = pairs.length === 1 ? all : all.filter(({ differences }) => differences.length > 0)
  if (shown.length === 0) print(words.none[language])
  for (const { before, after, differences } of shown) {
    print(`${titleOf(before, language)} → ${titleOf(after, language)}`)
    if (differences.length === 0) print(`  ${words.none[language]}`)
    else printDifferences(differences, language)
    print('')
  }
  return exit.ok
}

function printDifferences(differences: readonly Difference[], language: Language): void {
  const strict = differences.filter(({ effect }) => effect === 'stricter').length
  print(`  ${words.count[language].replace('{}', String(differences.length)).replace('{}', String(strict))}`)
  const parts: readonly (readonly [Text, (difference: Difference) => boolean])[] = [
    [words.structure, ({ kind }) => kind !== 'codes' && !kind.startsWith('rule-')],
    [words.codes, ({ kind }) => kind === 'codes'],
    [words.rules, ({ kind }) => kind.startsWith('rule-')],
  ]
  for (const [title, belongs] of parts) {
    const here = differences.filter(belongs)
    if (here.length > 0) print(`  ${title[language]}`)
    for (const { effect, text } of here) print(`    [${words[effect][language]}] ${text[language]}`)
  }
}

function titleOf({ type, date }: RuleSet, language: Language): string {
  const { name } = type.releaseOn(date)
  return `${type.definition.name[language]} (${name}${date === undefined ? '' : `, ${date}`})`
}

function sideAsData({ type, date }: RuleSet) {
  return { documentType: type.id, release: type.releaseOn(date), ...(date === undefined ? {} : { date }) }
}

async function list(json: boolean, language: Language): Promise<number> {
  const types: { id: string; family: string; name: string; releases: AnyDocumentType['definition']['releases'] }[] = []
  for (const { id, family, name } of documentKinds) {
    const type = await loadType(family, id)
    types.push({ id, family, name: name[language], releases: type?.definition.releases ?? [] })
  }
  if (json) printJson(types)
  else
    for (const { id, name, releases } of types) {
      print(`${id.padEnd(32)}  ${name}`)
      for (const release of releases) print(`${' '.repeat(34)}${release.from}  ${release.name}`)
    }
  return exit.ok
}
