// Runs one measurement and prints its table, or with --json one JSON line last: `npm run -s bench -- NAME [--json] [ARGS]`.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Measurement {
  /** The rows of the printed table. */
  readonly table: readonly Readonly<Record<string, unknown>>[]
  /** What a program reads. */
  readonly json: unknown
}

export interface Bench {
  readonly name: string
  readonly description: string
  run(args: string[]): Promise<Measurement>
}

const notBenches = new Set(['run.ts', 'http-bare.ts'])

async function benches(): Promise<Bench[]> {
  const files = readdirSync(import.meta.dirname).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !notBenches.has(file),
  )
  const loaded = await Promise.all(
    files.map(async (file) => (await import(pathToFileURL(join(import.meta.dirname, file)).href)) as Partial<Bench>),
  )
  return loaded.filter((bench): bench is Bench => typeof bench.run === 'function' && typeof bench.name === 'string')
}

if (import.meta.main) {
  const args = process.argv.slice(2)
  const json = args.includes('--json')
  const [name, ...rest] = args.filter((arg) => arg !== '--json')
  const all = await benches()
  const bench = all.find((each) => each.name === name)
  if (bench === undefined) {
    console.error(
      `Usage: npm run -s bench -- NAME [--json]\n\n${all.map((each) => `  ${each.name.padEnd(14)} ${each.description}`).join('\n')}`,
    )
    process.exit(name === undefined ? 0 : 64)
  }
  const { table, json: result } = await bench.run(rest)
  if (json) console.log(JSON.stringify(result))
  else console.table(table)
  process.exit(0)
}
