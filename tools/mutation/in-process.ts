/**
 * Stryker plugins for sources whose tests are pure: a test runner that keeps the suite in one process and runs only the tests that reach
 * a mutant (the command runner starts Node and runs everything for each of some thousand mutants, which takes hours), a reporter that
 * remembers every verdict, so that a run that was stopped goes on where it ended, and what leaves texts for people as they are.
 */
import { appendFileSync, existsSync, globSync, readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Mutant, MutantCoverage, MutantResult } from '@stryker-mutator/api/core'
import type { Ignorer } from '@stryker-mutator/api/ignore'
import { declareClassPlugin, declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'
import type { Reporter } from '@stryker-mutator/api/report'
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  toMutantRunResult,
  TestStatus,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
} from '@stryker-mutator/api/test-runner'

/** What the driver hands to the processes that Stryker starts. */
export interface Setting {
  /** The project's root. */
  readonly root: string
  /** Where the sources and their tests stand: `packages/law`. What stands elsewhere is loaded once. */
  readonly home: string
  /** Where verdicts are remembered. */
  readonly memory: string
  /** Sources that keep what they once worked out: they are loaded anew for each mutant, or it would come too late. */
  readonly keeping: readonly string[]
  /** One mutant of so many is tried, chosen by its text and place, so that the choice is the same in every run. */
  readonly oneOf: number
  /** The content of every source when the run began, and of all tests together. */
  readonly sources: Readonly<Record<string, string>>
  readonly tests: string
}

/** The environment variable that carries the setting. */
export const settingName = 'HELDIGITAL_MUTATION'

function setting(): Setting {
  return JSON.parse(process.env[settingName] ?? '{}') as Setting
}

export interface Verdict {
  /** The mutant, its file by content. */
  readonly mutant: string
  /** The tests it was tried with, by content. */
  readonly tests: string
  readonly status: MutantResult['status']
  /** For people. */
  readonly where: string
}

export function hashOf(...texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\0')
  return hash.digest('hex').slice(0, 16)
}

/** Stryker's sandbox holds instrumented files, so a file is known by its place and the content it has in the project. */
function mutantKey({ sources }: Setting, mutant: Mutant): string {
  const path = placeOf(mutant.fileName)
  const { start, end } = mutant.location
  return hashOf(
    path,
    sources[path] ?? '',
    `${start.line}:${start.column}-${end.line}:${end.column}`,
    mutant.mutatorName,
    mutant.replacement,
  )
}

/** A killed mutant stays killed; one that survived is tried again once the tests have changed. */
function remembered(of: Setting): Map<string, MutantResult['status']> {
  const verdicts = new Map<string, MutantResult['status']>()
  if (!existsSync(of.memory)) return verdicts
  for (const line of readFileSync(of.memory, 'utf8').split('\n')) {
    if (line === '') continue
    const verdict = JSON.parse(line) as Verdict
    const holds = verdict.status === 'Killed' || verdict.status === 'Timeout' || verdict.tests === of.tests
    if (holds) verdicts.set(verdict.mutant, verdict.status)
    else verdicts.delete(verdict.mutant)
  }
  return verdicts
}

interface Test {
  readonly id: string
  readonly run: () => unknown
  /** The source that the test's file stands beside: `packages/law/src/limits.ts`. */
  readonly beside: string
}

/** A path from the project's root, in a sandbox or not. */
const placeOf = (path: string): string => path.replace(/^.*\/(?=packages\/)/, '')

/** What mutated code reads and writes, by Stryker's own names. */
interface Instrumentation {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  mutantCoverage?: MutantCoverage | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
}

interface Shared {
  __stryker__?: Instrumentation
  registerTest?: (name: string, run: () => unknown) => void
}
const shared = globalThis as unknown as Shared

/** Stands in for `node:test`: `describe` runs what it holds, `it` and `test` register. */
const shim = `data:text/javascript,${encodeURIComponent(`
const names = []
const unlessSkipped = (declare) => (name, ...rest) => {
  const [options, run] = rest.length === 1 ? [{}, ...rest] : rest
  if (!options.skip) declare(name, run)
}
export const describe = unlessSkipped((name, run) => { names.push(name); run(); names.pop() })
export const test = unlessSkipped((name, run) => globalThis.registerTest([...names, name].join(' '), run))
export const it = test
`)}`

class InProcessRunner implements TestRunner {
  private readonly of = setting()
  private readonly known = remembered(this.of)
  private tests: Test[] = []
  /** How long each test took last, in milliseconds. */
  private readonly times = new Map<string, number>()
  /** Tests that have killed, the last of them with the highest number: what killed a mutant mostly kills its neighbour. */
  private readonly kills = new Map<string, number>()
  private readonly sources = new Map<string, string>()
  /** How many times the modules have been loaded. Each time they get addresses of their own, so that none is met again. */
  private loads = 0

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true }
  }

  async dryRun(options: DryRunOptions): Promise<DryRunResult> {
    await this.load()
    const result = await this.run(this.tests, options.disableBail, '')
    if (result.status !== DryRunStatus.Complete) return result
    const coverage = shared.__stryker__?.mutantCoverage
    return coverage === undefined ? result : { ...result, mutantCoverage: coverage }
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const key = mutantKey(this.of, options.activeMutant)
    if (Number.parseInt(key.slice(0, 8), 16) % this.of.oneOf !== 0) {
      return { status: MutantRunStatus.Error, errorMessage: 'not in the sample' }
    }
    const known = this.known.get(key)
    if (known === 'Killed') {
      return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: 'as before', nrOfTests: 0 }
    }
    if (known === 'Timeout') return { status: MutantRunStatus.Timeout, reason: 'as before' }
    if (known === 'Survived') return { status: MutantRunStatus.Survived, nrOfTests: 0 }

    const state = (shared.__stryker__ ??= {})
    state.hitLimit = options.hitLimit
    state.hitCount = options.hitLimit === undefined ? undefined : 0
    const source = placeOf(options.activeMutant.fileName)
    const keeps = this.of.keeping.includes(source)
    // A static mutant acts while modules load, so they are loaded anew with it, and without it afterwards.
    if (options.mutantActivation === 'static') state.activeMutant = options.activeMutant.id
    else delete state.activeMutant
    if (options.reloadEnvironment || keeps) this.tests = []
    try {
      await this.load()
    } catch (error) {
      return toMutantRunResult({
        status: DryRunStatus.Complete,
        tests: [
          { id: 'loading', name: 'loading', status: TestStatus.Failed, failureMessage: String(error), timeSpentMs: 0 },
        ],
      })
    }
    state.activeMutant = options.activeMutant.id
    const filter = options.testFilter === undefined || keeps ? undefined : new Set(options.testFilter)
    const chosen = filter === undefined ? this.tests : this.tests.filter(({ id }) => filter.has(id))
    return toMutantRunResult(await this.run(chosen, options.disableBail, source))
  }

  private async load(): Promise<void> {
    if (this.tests.length > 0) return
    // Stryker starts this process in its sandbox, where the files are the mutated ones.
    const root = join(process.cwd(), this.of.home)
    if (this.loads++ === 0) {
      const home = pathToFileURL(root).href
      registerHooks({
        resolve: (specifier, context, next) => {
          if (specifier === 'node:test') return { url: shim, shortCircuit: true }
          const resolved = next(specifier, context)
          return resolved.url.startsWith(home) ? { ...resolved, url: `${resolved.url}?load=${this.loads}` } : resolved
        },
        load: (url, context, next) => {
          const path = /^(.*\.ts)\?load=/.exec(url)?.[1]
          return path === undefined
            ? next(url, context)
            : { format: 'module', source: this.sourceOf(path), shortCircuit: true }
        },
      })
      // Fewer random cases for each property, and the same in every run.
      const { default: fc } = await import('fast-check')
      fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 40, seed: 1 })
    }
    for (const file of globSync('**/*.test.ts', { cwd: root }).sort()) {
      const beside = join(this.of.home, file.replace(/\.test\.ts$/, '.ts'))
      shared.registerTest = (name, run) => {
        this.tests.push({ id: `${this.tests.length} ${name}`, run, beside })
      }
      await import(pathToFileURL(join(root, file)).href)
    }
  }

  /** A source without its types, which takes longer to come by than the rest of loading it. */
  private sourceOf(url: string): string {
    const known = this.sources.get(url) ?? stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'))
    this.sources.set(url, known)
    return known
  }

  /** First the tests beside the mutated source, then those that killed last, then the quick ones. */
  private async run(tests: readonly Test[], disableBail: boolean, mutated: string): Promise<DryRunResult> {
    const results: TestResult[] = []
    const rank = ({ id, beside }: Test): number =>
      (beside === mutated ? 1e9 : 0) + (this.kills.get(id) ?? -(this.times.get(id) ?? 0))
    for (const { id, run } of tests.toSorted((a, b) => rank(b) - rank(a))) {
      const state = (shared.__stryker__ ??= {})
      state.currentTestId = id
      const started = performance.now()
      let failure: unknown
      try {
        await run()
      } catch (error) {
        failure = error ?? new Error('failed')
      }
      const timeSpentMs = performance.now() - started
      this.times.set(id, timeSpentMs)
      const limit = determineHitLimitReached(state.hitCount, state.hitLimit)
      if (limit !== undefined) return limit
      if (failure === undefined) results.push({ id, name: id, status: TestStatus.Success, timeSpentMs })
      else {
        const failureMessage = failure instanceof Error ? failure.message : JSON.stringify(failure)
        results.push({ id, name: id, status: TestStatus.Failed, failureMessage, timeSpentMs })
        this.kills.delete(id)
        this.kills.set(id, Math.max(0, ...this.kills.values()) + 1)
        if (!disableBail) break
      }
    }
    return { status: DryRunStatus.Complete, tests: results }
  }
}

class RememberingReporter implements Reporter {
  private readonly of = setting()
  private readonly known = remembered(this.of)

  onMutantTested(result: Readonly<MutantResult>): void {
    if (result.status !== 'Killed' && result.status !== 'Timeout' && result.status !== 'Survived') return
    const mutant = mutantKey(this.of, { ...result, replacement: result.replacement ?? '' })
    if (this.known.get(mutant) === result.status) return
    const { line, column } = result.location.start
    const place = `${relative(this.of.root, result.fileName).replace(/^.*\/src\//, '')}:${line}:${column}`
    const where = `${place} ${result.mutatorName} → ${(result.replacement ?? '').slice(0, 100)}`
    const verdict: Verdict = { mutant, tests: this.of.tests, status: result.status, where }
    appendFileSync(this.of.memory, `${JSON.stringify(verdict)}\n`)
  }

  onMutationTestReportReady(): void {
    console.log(`Verdicts remembered in ${relative(this.of.root, this.of.memory)}`)
  }
}

/** Sentences for people in three languages: the arguments of `sentence(…)`, and `{ nb, nn, en }`. */
const texts: Ignorer = {
  shouldIgnore(path) {
    const { node, parent } = path as { readonly node: Syntax; readonly parent?: Syntax }
    const isSentence = parent?.type === 'CallExpression' && parent.callee?.name === 'sentence' && parent.callee !== node
    const names = node.type === 'ObjectExpression' ? node.properties?.map(({ key }) => key?.name) : undefined
    const isText = names !== undefined && ['nb', 'nn', 'en'].every((language) => names.includes(language))
    return isSentence || isText ? 'a text for people' : undefined
  },
}

/** What of a syntax tree tells a text. */
interface Syntax {
  readonly type: string
  readonly name?: string
  readonly callee?: Syntax
  readonly key?: Syntax
  readonly properties?: readonly Syntax[]
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'texts', texts),
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
  declareClassPlugin(PluginKind.Reporter, 'remembering', RememberingReporter),
]
