// The one test command: static checks, then the units in one process, then the system tests (store, server, browser)
// each in a process of its own. `npm test -- units` and `npm test -- system [PART]` run a part of it; `npm test -- walks [PART]`
// drives whole jobs in a browser and kills the product fifty times, which takes a quiet machine and half an hour.
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const [part = 'all', filter = ''] = process.argv.slice(2)
const everyTest = globSync('{packages,apps,bench,tools}/**/*.test.ts', {
  cwd: root,
  exclude: (path) => path.includes('node_modules'),
}).filter((file) => file.includes(filter))
const system = everyTest.filter((file) => file.endsWith('.system.test.ts')).sort()
const walks = everyTest.filter((file) => file.endsWith('.walk.test.ts')).sort()
const units = everyTest.filter((file) => !system.includes(file) && !walks.includes(file)).sort()

if (part === 'all') step('npm', ['run', '-s', 'check'])
if (part === 'all' || part === 'units') nodeTest(['--test-isolation=none', ...units], units)
if (part === 'all' || part === 'system') nodeTest(['--test-concurrency=1', ...system], system)

if (part === 'walks') nodeTest(['--test-concurrency=1', ...walks], walks)

function nodeTest(args: string[], files: string[]): void {
  if (files.length > 0) step(process.execPath, ['--test', ...args])
}

function step(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
