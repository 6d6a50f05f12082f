/**
 * A Stryker test runner that keeps the suite in one process and runs only the tests that reach a mutant. The command runner starts Node and
 * runs everything for each of some thousand mutants, which takes hours; this takes minutes.
 */
import { globSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { MutantCoverage } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  DryRunStatus,
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

type Test = { readonly id: string; readonly run: () => unknown }

/** What mutated code reads and writes, by Stryker's own names. */
interface Instrumentation {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  mutantCoverage?: MutantCoverage | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
}

const shared = globalThis as unknown as { __stryker__?: Instrumentation; registerScoringTest?: unknown }
const shim = 'data:text/javascript,export const test = (name, run) => globalThis.registerScoringTest(name, run)'

class InProcessRunner implements TestRunner {
  private tests: Test[] = []
  /** How many times the modules have been loaded. Each time they get addresses of their own, so that none is met again. */
  private loads = 0

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true }
  }

  async dryRun(options: DryRunOptions): Promise<DryRunResult> {
    await this.load()
    const result = await this.run(this.tests, options.disableBail)
    if (result.status !== DryRunStatus.Complete) return result
    const coverage = shared.__stryker__?.mutantCoverage
    return coverage === undefined ? result : { ...result, mutantCoverage: coverage }
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const state = (shared.__stryker__ ??= {})
    state.hitLimit = options.hitLimit
    state.hitCount = options.hitLimit === undefined ? undefined : 0
    // A static mutant acts while modules load, so they are loaded anew with it, and without it afterwards.
    if (options.mutantActivation === 'static') state.activeMutant = options.activeMutant.id
    else delete state.activeMutant
    if (options.reloadEnvironment) this.tests = []
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
    const filter = options.testFilter === undefined ? undefined : new Set(options.testFilter)
    const chosen = filter === undefined ? this.tests : this.tests.filter(({ id }) => filter.has(id))
    return toMutantRunResult(await this.run(chosen, options.disableBail))
  }

  private async load(): Promise<void> {
    if (this.tests.length > 0) return
    const root = join(process.cwd(), 'packages/scoring')
    if (this.loads++ === 0) {
      const home = pathToFileURL(root).href
      registerHooks({
        resolve: (specifier, context, next) => {
          if (specifier === 'node:test') return { url: shim, shortCircuit: true }
          const resolved = next(specifier, context)
          return resolved.url.startsWith(home) ? { ...resolved, url: `${resolved.url}?load=${this.loads}` } : resolved
        },
      })
      shared.registerScoringTest = (name: string, run: () => unknown) => {
        this.tests.push({ id: `${this.tests.length} ${name}`, run })
      }
      await import(pathToFileURL(join(root, 'test/few-runs.ts')).href)
    }
    for (const file of globSync('src/**/*.test.ts', { cwd: root }).sort())
      await import(pathToFileURL(join(root, file)).href)
  }

  private async run(tests: readonly Test[], disableBail: boolean): Promise<DryRunResult> {
    const results: TestResult[] = []
    for (const { id, run } of tests) {
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
      const limit = determineHitLimitReached(state.hitCount, state.hitLimit)
      if (limit !== undefined) return limit
      if (failure === undefined) results.push({ id, name: id, status: TestStatus.Success, timeSpentMs })
      else {
        const failureMessage = failure instanceof Error ? failure.message : JSON.stringify(failure)
        results.push({ id, name: id, status: TestStatus.Failed, failureMessage, timeSpentMs })
        if (!disableBail) break
      }
    }
    return { status: DryRunStatus.Complete, tests: results }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)]
