// PostgreSQL refuses to run as root. When the product does, the server gets an account without rights, and dies with its
// parent where the system can arrange that (`setpriv` of util-linux).
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Undefined when the product itself runs without root's rights: then the server runs as the same user. */
export type ServerAccount = { readonly uid: number; readonly gid: number } | undefined

const nobody = 65534
const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => existsSync(path))

/** The account for a cluster: the owner of an existing one, so that root may start what a user made; else nobody. */
export function serverAccount(clusterFolder: string): ServerAccount {
  if (process.getuid?.() !== 0) return undefined
  const owner = statSync(clusterFolder, { throwIfNoEntry: false })
  if (owner === undefined || owner.uid === 0) return { uid: nobody, gid: nobody }
  return { uid: owner.uid, gid: owner.gid }
}

export interface Run {
  readonly program: string
  readonly args: readonly string[]
  readonly account: ServerAccount
  readonly stdio: StdioOptions
  /** Everything the program must reach; a closed folder on the way is opened to reading for it alone. */
  readonly paths: readonly string[]
}

/** Starts a program under the account, in its own process group so that Ctrl-C reaches the product first. */
export function spawnAs(run: Run): ChildProcess {
  const { account, program, args } = run
  const options = { stdio: run.stdio, detached: true, cwd: '/', env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' } }
  if (setpriv === undefined) return spawn(program, args, { ...options, ...account })
  const rights = [
    ...(account === undefined ? [] : [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups']),
    ...(account === undefined ? [] : passage([program, ...run.paths])),
    '--pdeathsig=INT',
  ]
  return spawn(setpriv, [...rights, program, ...args], options)
}

/** A project below `/root` is closed to other accounts: the right to read past that is the least that lets the server in. */
function passage(paths: readonly string[]): string[] {
  if (paths.every((path) => parents(path).every((folder) => (statSync(folder).mode & 0o001) !== 0))) return []
  const right = boundingSetHas(2) ? 'dac_read_search' : 'dac_override'
  // Without the last, `access(2)` asks as if there were no rights, and `initdb` believes that `postgres` is not beside it.
  return [`--inh-caps=+${right}`, `--ambient-caps=+${right}`, '--securebits=+no_setuid_fixup']
}

function parents(path: string): string[] {
  const folder = dirname(path)
  return folder === path ? [] : [folder, ...parents(folder)]
}

function boundingSetHas(capability: number): boolean {
  const line = /^CapBnd:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))
  return line?.[1] !== undefined && ((BigInt(`0x${line[1]}`) >> BigInt(capability)) & 1n) === 1n
}
