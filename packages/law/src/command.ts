// The command-line face of the law: `heldigital law route|limits|standstill|workdays|plan|rows|holidays`.
import { addWorkingDays, publicHolidays } from './calendar.ts'
import { dateText, dayNumber, localDate, parseLocalDate, weekday } from './date.ts'
import { checkDeadline, limits, type LimitsInput } from './limits.ts'
import { badDate } from './moment-refusal.ts'
import { parseMoment, type Instant } from './oslo.ts'
import { plan, type PlanInput, type PlannedDays } from './plan.ts'
import {
  buyers,
  contractKinds,
  parts,
  procedureCodes,
  regimes,
  type Buyer,
  type ContractKind,
  type Part,
  type Phase,
  type Procedure,
  type Regime,
} from './procurement.ts'
import { refuse, type Refusal } from './refusal.ts'
import { route, type RouteInput } from './route.ts'
import { noRow, openLedger, type Confirmation, type UsedRow } from './row.ts'
import { listRows, statusName } from './row-list.ts'
import { publicHolidayRule } from './rows/counting.ts'
import { standstill, standstillExceptionCodes, type StandstillException, type StandstillInput } from './standstill.ts'
import { languages, perLanguage, text, type Explanation, type Language, type Text } from './text.ts'

export interface CommandResult {
  /** 0 done; 1 refused or not found; 64 wrong usage. */
  readonly exitCode: 0 | 1 | 64
  /** For people, in the language asked for. */
  readonly text: string
  /** For systems. */
  readonly json: unknown
  /** What to write: the JSON with `--json`, else the text. To standard error when `exitCode` is 64. */
  readonly output: string
}

const subcommands = ['route', 'limits', 'standstill', 'workdays', 'plan', 'rows', 'holidays'] as const
type Subcommand = (typeof subcommands)[number]

/** Options that stand alone. */
const flags: Record<Subcommand, readonly string[]> = {
  route: ['design-contest'],
  limits: ['electronic', 'urgent', 'closed-documents', 'agreed'],
  standstill: ['electronic'],
  workdays: [],
  plan: ['electronic', 'urgent', 'closed-documents', 'agreed', 'paper-letter'],
  rows: [],
  holidays: [],
}

/** Options that take a value; those marked with `*` may be repeated. */
const options: Record<Subcommand, readonly string[]> = {
  route: [
    'kind',
    'buyer',
    'value',
    'options',
    'extensions',
    'prizes',
    'monthly',
    'framework-maximum',
    'lot*',
    'small-lot*',
    'regime',
    'date',
    'confirm*',
  ],
  limits: [
    'procedure',
    'part',
    'regime',
    'buyer',
    'sent',
    'phase',
    'invitation-sent',
    'planning-notice',
    'reason',
    'deadline',
    'law-date',
    'confirm*',
  ],
  standstill: ['part', 'regime', 'sent', 'exception', 'days', 'reverses*', 'law-date', 'confirm*'],
  workdays: ['from', 'days'],
  plan: [
    'procedure',
    'part',
    'regime',
    'buyer',
    'sent',
    'planning-notice',
    'reason',
    'law-date',
    'request-days',
    'tender-days',
    'selection-days',
    'negotiation-days',
    'evaluation-days',
    'confirm*',
  ],
  rows: ['rule', 'subject', 'date', 'status', 'since'],
  holidays: ['year'],
}

const required: Record<Subcommand, readonly string[]> = {
  route: ['kind', 'buyer'],
  limits: ['procedure', 'part', 'sent'],
  standstill: ['part', 'sent'],
  workdays: ['from', 'days'],
  plan: ['procedure', 'part', 'sent'],
  rows: [],
  holidays: ['year'],
}

const choices: Readonly<Record<string, readonly string[]>> = {
  kind: contractKinds,
  buyer: buyers,
  regime: regimes,
  part: parts,
  procedure: procedureCodes,
  phase: ['request', 'tender'],
  exception: standstillExceptionCodes,
  status: ['verified', 'secondary', 'pending'],
}

const mostArguments = 500
const mostWorkdays = 10_000

interface Given {
  readonly language: Language
  readonly isJson: boolean
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, readonly string[]>
  readonly today: string
}

/**
 * Runs one command. `args` is what follows `law`; `now` is only used for a date that is left out. Reads nothing, writes
 * nothing, never throws.
 */
export function lawCommand(args: readonly string[], now: Instant): CommandResult {
  const name = args[0] ?? ''
  const language = languageIn(args)
  const isJson = args.includes('--json')
  const finish = (exitCode: 0 | 1 | 64, words: string, json: unknown): CommandResult => ({
    exitCode,
    text: words,
    json,
    output: isJson ? JSON.stringify(json, null, 2) : words,
  })
  if (name === 'help' || name === '--help' || name === '-h') {
    return finish(0, usage(language), { usage: usage(language) })
  }
  const subcommand = subcommands.find((known) => known === name)
  if (subcommand === undefined) return wrong(finish, language, unknownCommand(name))
  const given = readOptions(subcommand, args.slice(1), language, isJson, parseMoment(now)?.date ?? '')
  if ('ok' in given) return wrong(finish, language, given, subcommand)
  const answer = runners[subcommand](given)
  if ('usage' in answer) return wrong(finish, language, answer.usage, subcommand)
  if ('refusal' in answer) return finish(1, refusalText(answer.refusal, language), answer.refusal)
  return finish(0, answer.words, answer.json)
}

type Finish = (exitCode: 0 | 1 | 64, words: string, json: unknown) => CommandResult

function wrong(finish: Finish, language: Language, refusal: Refusal, subcommand?: Subcommand): CommandResult {
  return finish(64, `${refusalText(refusal, language)}\n\n${usage(language, subcommand)}`, refusal)
}

type Answer =
  | { readonly words: string; readonly json: unknown }
  | { readonly refusal: Refusal }
  | { readonly usage: Refusal }

const runners: Record<Subcommand, (given: Given) => Answer> = {
  route: runRoute,
  limits: runLimits,
  standstill: runStandstill,
  workdays: runWorkdays,
  plan: runPlan,
  rows: runRows,
  holidays: runHolidays,
}

function runRoute(given: Given): Answer {
  const lots = lotsOf(given)
  if ('ok' in lots) return { usage: lots }
  const input: RouteInput = {
    kind: one(given, 'kind') as ContractKind,
    buyer: one(given, 'buyer') as Buyer,
    date: one(given, 'date') ?? given.today,
    designContest: given.flags.has('design-contest'),
    confirmations: confirmationsOf(given),
    ...named(given, 'regime', (value) => ({ regime: value as Regime })),
    ...named(given, 'value', (value) => ({ base: value })),
    ...named(given, 'options', (value) => ({ options: value })),
    ...named(given, 'extensions', (value) => ({ extensions: value })),
    ...named(given, 'prizes', (value) => ({ prizes: value })),
    ...named(given, 'monthly', (value) => ({ monthly: value })),
    ...named(given, 'framework-maximum', (value) => ({ frameworkMaximum: value })),
    ...(lots.length === 0 ? {} : { lots }),
  }
  const result = route(input)
  if (!result.ok) return { refusal: inOptionNames(result) }
  const { language } = given
  const label = { nb: 'Del', nn: 'Del', en: 'Part' }[language]
  const open = result.procedures
    .filter((choice) => choice.allowed !== 'no')
    .map((choice) => `  ${choice.name[language]}${choice.allowed === 'on-grounds' ? ` (${choice.paragraph})` : ''}`)
  const procedures = { nb: 'Prosedyrer:', nn: 'Prosedyrar:', en: 'Procedures:' }[language]
  const words = [
    `${label}: ${result.part} (${result.parts.join(' + ')})`,
    ...sentences(result.explanation, language),
    ...(open.length === 0 ? [] : [procedures, ...open]),
    ...rowLines(result.rows, language),
  ]
  return { words: words.join('\n'), json: result }
}

/** Names an amount by the option it was given with, not by the field of the function. */
function inOptionNames(refusal: Refusal): Refusal {
  if (refusal.code !== 'bad-amount') return refusal
  const message = perLanguage((language) =>
    refusal.message[language].replace('(base)', '(value)').replace('(frameworkMaximum)', '(framework-maximum)'),
  )
  return { ...refusal, message }
}

function limitsInputOf(given: Given): LimitsInput {
  return {
    procedure: one(given, 'procedure') as Procedure,
    part: one(given, 'part') as Part,
    sent: one(given, 'sent') ?? '',
    electronic: given.flags.has('electronic'),
    urgent: given.flags.has('urgent'),
    openDocuments: !given.flags.has('closed-documents'),
    agreedByAll: given.flags.has('agreed'),
    confirmations: confirmationsOf(given),
    ...named(given, 'regime', (value) => ({ regime: value as Regime })),
    ...named(given, 'buyer', (value) => ({ buyer: value as Buyer })),
    ...named(given, 'phase', (value) => ({ phase: value as Phase })),
    ...named(given, 'invitation-sent', (value) => ({ invitationSent: value })),
    ...named(given, 'planning-notice', (value) => ({ planningNoticeSent: value })),
    ...named(given, 'reason', (value) => ({ urgencyReason: value })),
    ...named(given, 'law-date', (value) => ({ lawDate: value })),
  }
}

function runLimits(given: Given): Answer {
  const input = limitsInputOf(given)
  const result = limits(input)
  if (!result.ok) return { refusal: result }
  const deadline = one(given, 'deadline')
  const checked = deadline === undefined ? undefined : checkDeadline({ ...input, deadline })
  if (checked !== undefined && !checked.ok) return { refusal: checked }
  const { language } = given
  const account = checked ?? result
  return {
    words: [...sentences(account.explanation, language), ...rowLines(account.rows, language)].join('\n'),
    json:
      checked === undefined
        ? result
        : {
            ...result,
            rows: checked.rows,
            explanation: checked.explanation,
            deadline: {
              accepted: true,
              at: checked.deadline,
              atLocal: checked.deadlineLocal,
              answersBy: checked.answersBy,
            },
          },
  }
}

function runStandstill(given: Given): Answer {
  const days = wholeNumber(given, 'days', 365)
  if (typeof days === 'object') return { usage: days }
  const reverses = given.values.get('reverses') ?? []
  const input: StandstillInput = {
    part: one(given, 'part') as Part,
    sent: one(given, 'sent') ?? '',
    electronic: given.flags.has('electronic'),
    confirmations: confirmationsOf(given),
    reverses,
    ...named(given, 'regime', (value) => ({ regime: value as Regime })),
    ...named(given, 'exception', (value) => ({ exception: value as StandstillException })),
    ...named(given, 'law-date', (value) => ({ lawDate: value })),
    ...(days === undefined ? {} : { days }),
  }
  const result = standstill(input)
  if (!result.ok) return { refusal: result }
  const { language } = given
  const signing =
    result.earliestSigningLocal === null
      ? []
      : [
          {
            nb: `Kontrakten kan signeres fra ${result.earliestSigningLocal}.`,
            nn: `Kontrakten kan signerast frå ${result.earliestSigningLocal}.`,
            en: `The contract may be signed from ${result.earliestSigningLocal}.`,
          }[language],
        ]
  return {
    words: [...sentences(result.explanation, language), ...signing, ...rowLines(result.rows, language)].join('\n'),
    json: result,
  }
}

function runWorkdays(given: Given): Answer {
  const from = parseMoment(one(given, 'from') ?? '')
  if (from === undefined) return { refusal: badDate('from', one(given, 'from') ?? '') }
  const days = wholeNumber(given, 'days', mostWorkdays)
  if (typeof days !== 'number') return { usage: days ?? notWhole('days', '', mostWorkdays) }
  const ledger = openLedger()
  if (ledger.use(publicHolidayRule, from.date) === undefined) {
    return { refusal: noRow(publicHolidayRule, from.date) }
  }
  const start = dayNumber(from.date)
  const end = addWorkingDays(start, days)
  const date = localDate(end)
  const skipped = holidaysBetween(Math.min(start, end), Math.max(start, end))
  const { language } = given
  return {
    words: [dateText(date)[language], ...skipped.map((day) => `  ${day.date} ${day.name[language]}`)].join('\n'),
    json: {
      ok: true,
      from: from.date,
      days,
      date,
      holidays: skipped,
      rows: ledger.rows,
      needsConfirmation: ledger.needsConfirmation,
      explanation: explanationOfWorkdays(from.date, days, date),
    },
  }
}

function explanationOfWorkdays(from: string, days: number, date: string): Explanation {
  const a = dateText(from)
  const b = dateText(date)
  const count = Math.abs(days)
  const side = days < 0 ? (['før', 'før', 'before'] as const) : (['etter', 'etter', 'after'] as const)
  return {
    nb: [`${count} virkedager ${side[0]} ${a.nb} er ${b.nb}. Startdagen regnes ikke med.`],
    nn: [`${count} verkedagar ${side[1]} ${a.nn} er ${b.nn}. Startdagen blir ikkje rekna med.`],
    en: [`${count} working days ${side[2]} ${a.en} is ${b.en}. The first day is not counted.`],
  }
}

function holidaysBetween(from: number, to: number): { readonly date: string; readonly name: Text }[] {
  const found: { readonly date: string; readonly name: Text }[] = []
  const lastYear = Number(localDate(to).slice(0, 4))
  for (let year = Number(localDate(from).slice(0, 4)); year <= lastYear; year += 1) {
    for (const holiday of publicHolidays(year)) {
      if (holiday.day > from && holiday.day <= to && weekday(holiday.day) < 6) {
        found.push({ date: localDate(holiday.day), name: holiday.name })
      }
    }
  }
  return found
}

function runPlan(given: Given): Answer {
  const days: Record<string, number> = {}
  for (const step of ['request', 'tender', 'selection', 'negotiation', 'evaluation']) {
    const count = wholeNumber(given, `${step}-days`, 3650)
    if (typeof count === 'object') return { usage: count }
    if (count !== undefined) days[step] = count
  }
  const input: PlanInput = {
    ...limitsInputOf(given),
    days: days as PlannedDays,
    electronicLetter: !given.flags.has('paper-letter'),
  }
  const result = plan(input)
  if (!result.ok) return { refusal: result }
  const { language } = given
  const basis = { nb: { law: 'lov', plan: 'plan' }, nn: { law: 'lov', plan: 'plan' }, en: { law: 'law', plan: 'plan' } }
  const lines = result.entries.map((entry) => {
    const span = entry.from === entry.to ? entry.from.padEnd(23) : `${entry.from} – ${entry.to}`
    const paragraph = entry.paragraph === undefined ? '' : ` (${entry.paragraph})`
    return `${span}  ${basis[language][entry.basis].padEnd(4)}  ${entry.title[language]}${paragraph}`
  })
  return {
    words: [...lines, ...sentences(result.explanation, language), ...rowLines(result.rows, language)].join('\n'),
    json: result,
  }
}

function runRows(given: Given): Answer {
  for (const name of ['date', 'since']) {
    const value = one(given, name)
    if (value !== undefined && parseLocalDate(value) === undefined) return { refusal: badDate(name, value) }
  }
  const rows = listRows({
    ...named(given, 'rule', (rule) => ({ rule })),
    ...named(given, 'subject', (subject) => ({ subject })),
    ...named(given, 'status', (status) => ({ status })),
    ...named(given, 'date', (date) => ({ date })),
    ...named(given, 'since', (since) => ({ since })),
  })
  if (rows.length === 0) return { refusal: nothingFound() }
  const { language } = given
  const was = { nb: 'før', nn: 'før', en: 'was' }[language]
  const words = rows.flatMap((row) => [
    `${row.validFrom} – ${row.validTo ?? '…'}  ${row.rule}  [${statusName(row.status)[language]}]  ${row.paragraph}`,
    `  ${row.title[language]}: ${row.valueText[language]}${row.before === null || row.before[language] === row.valueText[language] ? '' : ` (${was}: ${row.before[language]})`}`,
    `  ${row.source}`,
    ...(row.question === undefined ? [] : [`  ? ${row.question[language]}`]),
  ])
  return { words: words.join('\n'), json: { ok: true, rows } }
}

function runHolidays(given: Given): Answer {
  const year = wholeNumber(given, 'year', 2999)
  if (typeof year !== 'number') return { usage: year ?? notWhole('year', '', 2999) }
  const first = `${String(year).padStart(4, '0')}-12-31`
  const ledger = openLedger()
  if (parseLocalDate(first) === undefined) return { refusal: badDate('year', String(year)) }
  if (ledger.use(publicHolidayRule, first) === undefined) return { refusal: noRow(publicHolidayRule, first) }
  const holidays = publicHolidays(year).map((holiday) => ({ date: localDate(holiday.day), name: holiday.name }))
  return {
    words: holidays.map((holiday) => `${holiday.date}  ${holiday.name[given.language]}`).join('\n'),
    json: { ok: true, year, holidays, rows: ledger.rows },
  }
}

function readOptions(
  subcommand: Subcommand,
  args: readonly string[],
  language: Language,
  isJson: boolean,
  today: string,
): Given | Refusal {
  if (args.length > mostArguments) return tooManyArguments()
  const seenFlags = new Set<string>()
  const values = new Map<string, string[]>()
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? ''
    if (!argument.startsWith('--')) return unknownOption(argument)
    const equals = argument.indexOf('=')
    const name = equals < 0 ? argument.slice(2) : argument.slice(2, equals)
    if (equals < 0 && (name === 'json' || flags[subcommand].includes(name))) {
      seenFlags.add(name)
      continue
    }
    const repeatable = options[subcommand].includes(`${name}*`)
    if (name !== 'lang' && !repeatable && !options[subcommand].includes(name)) return unknownOption(argument)
    const value = equals < 0 ? args[(index += 1)] : argument.slice(equals + 1)
    if (value === undefined || (equals < 0 && value.startsWith('--'))) return valueMissing(name)
    const allowed = name === 'lang' ? languages : choices[name]
    if (allowed !== undefined && !allowed.includes(value)) return notAmong(name, value, allowed)
    const known = values.get(name)
    if (known === undefined) values.set(name, [value])
    else if (repeatable) known.push(value)
    else return givenTwice(name)
  }
  for (const name of required[subcommand]) if (!values.has(name)) return optionMissing(subcommand, name)
  return { language, isJson, flags: seenFlags, values, today }
}

function languageIn(args: readonly string[]): Language {
  for (const [index, argument] of args.entries()) {
    const value =
      argument === '--lang' ? args[index + 1] : argument.startsWith('--lang=') ? argument.slice(7) : undefined
    const known = languages.find((language) => language === value)
    if (known !== undefined) return known
  }
  return 'nb'
}

function one(given: Given, name: string): string | undefined {
  return given.values.get(name)?.[0]
}

function named<T extends object>(given: Given, name: string, build: (value: string) => T): T | Record<never, never> {
  const value = one(given, name)
  return value === undefined ? {} : build(value)
}

function wholeNumber(given: Given, name: string, most: number): number | undefined | Refusal {
  const value = one(given, name)
  if (value === undefined) return undefined
  const number = /^-?\d{1,6}$/.test(value) ? Number(value) : Number.NaN
  return Math.abs(number) <= most ? number : notWhole(name, value, most)
}

/** `--confirm ROW=NAME` or `--confirm ROW=NAME=KRONER`: what a person has confirmed, given with the command. */
function confirmationsOf(given: Given): Confirmation[] {
  return (given.values.get('confirm') ?? []).map((value) => {
    const [row = '', by = '', kroner] = value.split('=')
    const confirmation = { row, by, at: given.today }
    return kroner !== undefined && /^\d{1,13}$/.test(kroner)
      ? { ...confirmation, kroner: Number(kroner) }
      : confirmation
  })
}

/** `--lot 600000`, `--lot A=600000`; `--small-lot` marks a lot for the exception of § 5-4 (8). */
function lotsOf(given: Given): { readonly id?: string; readonly base: string; readonly small: boolean }[] | Refusal {
  const lots: { readonly id?: string; readonly base: string; readonly small: boolean }[] = []
  for (const name of ['lot', 'small-lot']) {
    for (const value of given.values.get(name) ?? []) {
      const equals = value.indexOf('=')
      const base = value.slice(equals + 1)
      const small = name === 'small-lot'
      if (base === '') return valueMissing(name)
      lots.push(equals < 0 ? { base, small } : { id: value.slice(0, equals), base, small })
    }
  }
  return lots
}

function sentences(explanation: Explanation, language: Language): readonly string[] {
  return explanation[language]
}

function rowLines(rows: readonly UsedRow[], language: Language): string[] {
  const heading = { nb: 'Rader brukt:', nn: 'Rader brukte:', en: 'Rows used:' }[language]
  return [
    heading,
    ...rows.map((row) => {
      const confirmed = row.confirmation === undefined ? '' : ` – ${row.confirmation.by}, ${row.confirmation.at}`
      return `  ${row.id}  ${row.paragraph}  [${statusName(row.status)[language]}${confirmed}]`
    }),
  ]
}

function refusalText(refusal: Refusal, language: Language): string {
  const basis = refusal.basis === undefined ? '' : ` (${refusal.basis})`
  return `${refusal.code}: ${refusal.message[language]}${basis}\n${refusal.cure[language]}`
}

/** How to call one command, or all of them. */
function usage(language: Language, only?: Subcommand): string {
  const head = {
    nb: 'Bruk: heldigital law KOMMANDO [valg] [--json] [--lang nb|nn|en]',
    nn: 'Bruk: heldigital law KOMMANDO [val] [--json] [--lang nb|nn|en]',
    en: 'Usage: heldigital law COMMAND [options] [--json] [--lang nb|nn|en]',
  }[language]
  const lines = subcommands
    .filter((name) => only === undefined || name === only)
    .map((name) => {
      const needed = required[name].map((option) => `--${option} ${shape(option)}`)
      const optional = options[name]
        .map((option) => option.replace('*', ''))
        .filter((option) => !required[name].includes(option))
        .map((option) => `[--${option} ${shape(option)}]`)
      return `  ${[name, ...needed, ...optional, ...flags[name].map((flag) => `[--${flag}]`)].join(' ')}`
    })
  return [head, ...lines].join('\n')
}

const shapes: Readonly<Record<string, string>> = {
  date: '2025-01-15',
  sent: '2026-03-02',
  from: '2026-03-24',
  since: '2026-01-01',
  deadline: '2026-04-01',
  days: '10',
  value: '1490000',
}

function shape(option: string): string {
  return choices[option]?.join('|') ?? shapes[option] ?? option.toUpperCase()
}

const seeUsage = text('Se bruken under.', 'Sjå bruken under.', 'See the usage below.')

function unknownCommand(name: string): Refusal {
  const shown = name.slice(0, 40)
  return refuse(
    'unknown-command',
    name === ''
      ? text('Kommandoen mangler.', 'Kommandoen manglar.', 'The command is missing.')
      : text(`Ukjent kommando «${shown}».`, `Ukjend kommando «${shown}».`, `Unknown command “${shown}”.`),
    seeUsage,
  )
}

function unknownOption(name: string): Refusal {
  const shown = name.slice(0, 40)
  return refuse(
    'unknown-option',
    text(`Ukjent valg «${shown}».`, `Ukjent val «${shown}».`, `Unknown option “${shown}”.`),
    seeUsage,
  )
}

function valueMissing(name: string): Refusal {
  return refuse(
    'value-missing',
    text(`--${name} mangler verdi.`, `--${name} manglar verdi.`, `--${name} needs a value.`),
    seeUsage,
  )
}

function optionMissing(command: string, name: string): Refusal {
  return refuse(
    'option-missing',
    text(`law ${command} krever --${name}.`, `law ${command} krev --${name}.`, `law ${command} needs --${name}.`),
    seeUsage,
  )
}

function notAmong(name: string, value: string, allowed: readonly string[]): Refusal {
  const shown = value.slice(0, 40)
  const list = allowed.join(', ')
  return refuse(
    'value-not-allowed',
    text(
      `«${shown}» er ingen gyldig verdi for --${name}.`,
      `«${shown}» er ingen gyldig verdi for --${name}.`,
      `“${shown}” is no valid value for --${name}.`,
    ),
    text(`Velg en av: ${list}.`, `Vel ein av: ${list}.`, `Choose one of: ${list}.`),
  )
}

function givenTwice(name: string): Refusal {
  return refuse(
    'option-given-twice',
    text(`--${name} er oppgitt to ganger.`, `--${name} er oppgjeve to gonger.`, `--${name} is given twice.`),
    seeUsage,
  )
}

function notWhole(name: string, value: string, most: number): Refusal {
  const shown = value.slice(0, 40)
  return refuse(
    'bad-number',
    text(
      `«${shown}» for --${name} er ikke et helt tall innenfor ±${most}.`,
      `«${shown}» for --${name} er ikkje eit heilt tal innanfor ±${most}.`,
      `“${shown}” for --${name} is no whole number within ±${most}.`,
    ),
    seeUsage,
  )
}

function tooManyArguments(): Refusal {
  return refuse(
    'too-many-arguments',
    text('For mange argumenter.', 'For mange argument.', 'Too many arguments.'),
    text(`Høyst ${mostArguments}.`, `Høgst ${mostArguments}.`, `At most ${mostArguments}.`),
  )
}

function nothingFound(): Refusal {
  return refuse(
    'no-rows-found',
    text('Ingen rader svarer til utvalget.', 'Ingen rader svarar til utvalet.', 'No rows match.'),
    text('Utvid utvalget.', 'Utvid utvalet.', 'Widen the selection.'),
  )
}
