// Mutation testing with Stryker: `npm run -s mutation -- TARGET [FILE...] [--sample N] [--fresh]`. Every mutant is Stryker's own, with
// all its mutators; the score is Stryker's (killed and timed out, of those that could be tried), and below the target's least the exit code is 1.
// A run that is stopped goes on where it ended: verdicts are remembered as long as the mutated file stays as it is. FILE narrows it
// to some sources; `--sample N` tries one mutant of N; `--fresh` forgets what was remembered and tries all anew.
import { globSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { PartialStrykerOptions } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import { hashOf, settingName, type Setting } from './in-process.ts'

interface Target {
  /** Where the sources and their tests stand. */
  readonly home: string
  /** What holds data or only gathers names: what it says is reviewed by people and by tests of its form. */
  readonly without: readonly string[]
  /** Sources that keep what they once worked out. */
  readonly keeping?: readonly string[]
  /** The least score, in per cent. */
  readonly least: number
  /** What is left as it is inside the sources, by the names of the plugins that tell it. */
  readonly ignorers?: string[]
}

const targets: Readonly<Record<string, Target>> = {
  law: { home: 'packages/law', without: ['test/**', 'src/rows/**', 'src/index.ts'], least: 90 },
  scoring: { home: 'packages/scoring', without: ['test/**', 'src/index.ts'], least: 90 },
  billing: {
    home: 'packages/formats/src/billing',
    without: ['kinds.ts', 'terms.ts', 'tree.ts', 'reminder.ts', 'payment-request.ts', 'cases.ts'],
    keeping: ['outside.ts', 'en16931/codes.ts'],
    least: 85,
    ignorers: ['texts'],
  },
  peppol: {
    home: 'packages/formats/src/peppol',
    without: ['qii-table.ts'],
    keeping: ['qii.ts'],
    least: 85,
    ignorers: ['texts'],
  },
  definition: { home: 'packages/formats/src/definition', without: [], least: 85, ignorers: ['texts'] },
}

const usage = `npm run -s mutation -- ${Object.keys(targets).join('|')} [FILE...] [--sample N] [--fresh] [--processes N]`
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '1' },
    fresh: { type: 'boolean', default: false },
    processes: { type: 'string', default: '2' },
  },
})
const [name = '', ...files] = positionals
const target = targets[name]
const oneOf = Number(values.sample)
const concurrency = Number(values.processes)
if (target === undefined || ![oneOf, concurrency].every((count) => Number.isInteger(count) && count >= 1)) {
  console.error(usage)
  process.exit(64)
}

const root = resolve(import.meta.dirname, '../..')
const { home, without, keeping = [], least, ignorers = [] } = target
const pack = home.split('/').slice(0, 2).join('/')
const reports = join(root, 'reports/mutation')
process.chdir(root)
const contents = (pattern: string[]): (readonly [string, string])[] =>
  globSync(pattern)
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8')])
const of: Setting = {
  root,
  home,
  memory: join(reports, `${name}.jsonl`),
  keeping: keeping.map((file) => `${home}/${file}`),
  oneOf,
  sources: Object.fromEntries(contents([`${home}/**/*.ts`]).map(([file, content]) => [file, hashOf(content)])),
  tests: hashOf(...contents([`${home}/**/*.test.ts`, `${home}/test/*.ts`]).flat()),
}
process.env[settingName] = JSON.stringify(of)
mkdirSync(reports, { recursive: true })
if (values.fresh) rmSync(of.memory, { force: true })

// Stryker works in a copy of the project below this folder; tests look for official material beside the project.
const copies = join(root, '.stryker-tmp')
mkdirSync(copies, { recursive: true })
rmSync(join(copies, 'shared'), { force: true })
symlinkSync(join(root, '../shared'), join(copies, 'shared'))

const chosen = files.length === 0 ? ['**/*.ts'] : files.map((file) => `**/${file}`)
const options: PartialStrykerOptions = {
  testRunner: 'in-process',
  plugins: [join(import.meta.dirname, 'in-process.ts')],
  mutate: [
    ...chosen.map((file) => `${home}/${file}`),
    ...['**/*.test.ts', ...without].map((file) => `!${home}/${file}`),
  ],
  ignorers,
  ignorePatterns: ['**', '!packages', `!${pack}`, `!${pack}/**`, '!package.json'],
  concurrency,
  timeoutMS: 20_000,
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'progress-append-only', 'json', 'remembering'],
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: least, break: oneOf === 1 ? least : null },
  tempDirName: '.stryker-tmp',
  maxTestRunnerReuse: 200,
  allowConsoleColors: false,
}
const results = await new Stryker(options).runMutationTest()
if (oneOf > 1) {
  // Mutants that no test reaches are counted without being tried, so the sample says nothing of them: all of them are known.
  const count = (...statuses: string[]): number => results.filter(({ status }) => statuses.includes(status)).length
  const found = count('Killed', 'Timeout')
  const tried = found + count('Survived')
  const reached = 1 - count('NoCoverage') / results.length
  const score = tried === 0 ? 0 : (found / tried) * reached * 100
  console.log(`Estimated score: ${score.toFixed(1)} % (${tried} of ${results.length} mutants tried)`)
  process.exitCode = score < least ? 1 : 0
}
