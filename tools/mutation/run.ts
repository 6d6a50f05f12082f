// Mutation testing with Stryker: `npm run -s mutation -- law|scoring [FILE...] [--sample N] [--fresh]`. Every mutant is Stryker's own, with all its
// mutators; the score is Stryker's (killed and timed out, of those that could be tried), and below 90 % the exit code is 1.
// A run that is stopped goes on where it ended: verdicts are remembered as long as the mutated file stays as it is. FILE narrows it
// to some sources; `--sample N` tries one mutant of N; `--fresh` forgets what was remembered and tries all anew.
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { PartialStrykerOptions } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import { hashOf, settingName, type Setting } from './in-process.ts'

/** Files of a package that hold data or only gather names: what they say is reviewed by people and by tests of their form. */
const notMutated: Readonly<Record<string, readonly string[]>> = {
  law: ['src/rows/**/*.ts', 'src/index.ts'],
  scoring: ['src/index.ts'],
}

const usage = 'npm run -s mutation -- law|scoring [FILE...] [--sample N] [--fresh] [--processes N]'
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '1' },
    fresh: { type: 'boolean', default: false },
    processes: { type: 'string', default: '2' },
  },
})
const [name = '', ...files] = positionals
const without = notMutated[name]
const oneOf = Number(values.sample)
const concurrency = Number(values.processes)
if (without === undefined || ![oneOf, concurrency].every((count) => Number.isInteger(count) && count >= 1)) {
  console.error(usage)
  process.exit(64)
}

const root = resolve(import.meta.dirname, '../..')
const home = `packages/${name}`
const reports = join(root, home, 'reports')
process.chdir(root)
const contents = (pattern: string[]): (readonly [string, string])[] =>
  globSync(pattern)
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8')])
const of: Setting = {
  root,
  home,
  memory: join(reports, 'mutation.jsonl'),
  oneOf,
  sources: Object.fromEntries(contents([`${home}/src/**/*.ts`]).map(([file, content]) => [file, hashOf(content)])),
  tests: hashOf(...contents([`${home}/src/**/*.test.ts`, `${home}/test/*.ts`]).flat()),
}
process.env[settingName] = JSON.stringify(of)
mkdirSync(reports, { recursive: true })
if (values.fresh) rmSync(of.memory, { force: true })

const chosen = files.length === 0 ? ['src/**/*.ts'] : files.map((file) => `src/${file.replace(/^src\//, '')}`)
const options: PartialStrykerOptions = {
  testRunner: 'in-process',
  plugins: [join(import.meta.dirname, 'in-process.ts')],
  mutate: [
    ...chosen.map((file) => `${home}/${file}`),
    ...['src/**/*.test.ts', ...without].map((file) => `!${home}/${file}`),
  ],
  ignorePatterns: ['**', '!packages', `!${home}`, `!${home}/**`, '!package.json'],
  concurrency,
  timeoutMS: 4_000,
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'progress-append-only', 'json', 'remembering'],
  jsonReporter: { fileName: `${home}/reports/mutation.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: oneOf === 1 ? 90 : null },
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
  process.exitCode = score < 90 ? 1 : 0
}
