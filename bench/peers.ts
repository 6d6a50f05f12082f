// Peers from npm that are measured beside the project and are no part of it: SaxonJS is free of charge but not open source. They
// are fetched when asked for, in exactly these versions, into a folder that git ignores.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** What npm is asked for, by what it is measured as. */
const versions = {
  SaxonJS: { 'saxon-js': '2.7.0', xslt3: '2.7.0' },
  '@attestwire/en16931': { '@attestwire/en16931': '2.1.0' },
} as const

export type PeerName = keyof typeof versions

export type Peer =
  | { readonly ok: true; readonly version: string; readonly require: NodeJS.Require }
  /** `why` is a sentence. */
  | { readonly ok: false; readonly version: string; readonly why: string }

const mostMilliseconds = 120_000

/** The packages of a peer, fetched the first time; or why they are not to be had. No script of theirs is run. */
export function peer(name: PeerName): Peer {
  const packages: Readonly<Record<string, string>> = versions[name]
  const version = Object.values(packages)[0]!
  const folder = join(import.meta.dirname, '.cache', 'peers', name.replaceAll(/\W+/g, '-').replace(/^-/, ''))
  if (!isThere(folder, packages)) {
    mkdirSync(folder, { recursive: true })
    const wanted = Object.entries(packages).map(([each, exactly]) => `${each}@${exactly}`)
    const options = [
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]
    const run = spawnSync('npm', ['install', '--prefix', folder, ...options, ...wanted], {
      encoding: 'utf8',
      cwd: folder,
      timeout: mostMilliseconds,
    })
    if (run.status !== 0 || !isThere(folder, packages)) {
      const code = /code (E\w+)/.exec(run.stderr ?? '')?.[1] ?? run.error?.message ?? 'no reason given'
      return { ok: false, version, why: `npm could not give ${wanted.join(' and ')} (${code})` }
    }
  }
  return { ok: true, version, require: createRequire(join(folder, 'peer.js')) }
}

function isThere(folder: string, packages: Readonly<Record<string, string>>): boolean {
  return Object.entries(packages).every(([name, version]) => {
    const file = join(folder, 'node_modules', name, 'package.json')
    return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { version?: string }).version === version
  })
}

/** CPU milliseconds of one round, after as many rounds to warm up. */
export function cpu(rounds: number, work: () => unknown): number {
  for (let round = 0; round < rounds; round++) work()
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round++) work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / rounds
}
