// The embedded store: a real PostgreSQL that starts and stops with the product and keeps its data in one folder.
import { createHash } from 'node:crypto'
import type { ChildProcess } from 'node:child_process'
import { chmodSync, chownSync, closeSync, existsSync, lstatSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { StoreFault } from './fault.ts'
import { folderHolder, lockFolder } from './folder-lock.ts'
import type { Log } from './log.ts'
import { postgresBinaries } from './postgres-binaries.ts'
import { serverAccount, spawnAs, type ServerAccount } from './server-account.ts'

export interface EmbeddedAddress {
  /** The folder of the unix socket; the server listens nowhere else. */
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
}

export interface EmbeddedServer extends EmbeddedAddress {
  /** The server's own process; another one after a crash of the server. */
  readonly processId: number
  /** Ends open transactions, writes a checkpoint and gives the folder back. Calling it again changes nothing. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** Made when absent. Holds `cluster/` (the data), `postgres.log` and, when the path is short enough, the socket. */
  readonly folder: string
  readonly log: Log
  /** Further server settings; the durable ones are on unless a test of something else turns them off here. */
  readonly settings?: Readonly<Record<string, string>>
  /** Called when a process of the server works: whoever loads the rest of the product meanwhile loses no time. */
  readonly underWay?: () => void
}

const database = 'heldigital'
const user = 'heldigital'
/** Part of the socket's name only: nothing listens on the network. */
const port = 5432
/** `sun_path` of a unix socket holds 108 bytes with the final zero. */
const longestSocketPath = 107
const stopPatience = 20_000
const restartsPerMinute = 5

const settings: Readonly<Record<string, string>> = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '128MB',
  timezone: 'UTC',
  jit: 'off',
  io_method: 'sync',
  // Statements and values may hold personal data: only what the server does itself is logged, never what it was asked.
  log_timezone: 'UTC',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
}

/**
 * Starts the server of a folder, after making the cluster the first time and after ending a server that a killed product left.
 * Throws a `StoreFault`: `store.folder-in-use` when another process has the folder, `store.folder-not-usable`,
 * `store.no-embedded-server`, `store.server-did-not-start`.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { log } = options
  const binaries = postgresBinaries()
  const folder = makeFolder(options.folder)
  const lock = await lockFolder(folder)
  try {
    const cluster = join(folder, 'cluster')
    const account = serverAccount(cluster)
    own(folder, account)
    await makeCluster(binaries.initdb, folder, cluster, account, options)
    const host = socketFolder(folder, account)
    const launch = () => launchServer({ postgres: binaries.postgres, folder, cluster, host, account, options })
    let server = await launch()
    await ensureDatabase({ host, port, database, user })

    let stopping: Promise<void> | undefined
    let restarts: number[] = []
    const endWithProcess = () => void server.kill('SIGINT')
    process.on('exit', endWithProcess)

    const watch = () =>
      server.once('exit', (code, signal) => {
        if (stopping !== undefined) return
        log.error({ code, signal }, 'the embedded PostgreSQL ended by itself')
        restarts = [...restarts.filter((at) => at > Date.now() - 60_000), Date.now()]
        if (restarts.length > restartsPerMinute) return
        restarting = launch().then(
          (next) => {
            server = next
            watch()
            log.warn({}, 'the embedded PostgreSQL was started again')
          },
          (error: unknown) => log.error({ error: String(error) }, 'the embedded PostgreSQL could not be started again'),
        )
      })
    let restarting: Promise<void> = Promise.resolve()
    watch()

    const stop = async () => {
      await restarting
      await endServer(server)
      process.off('exit', endWithProcess)
      if (host !== folder) rmSync(host, { recursive: true, force: true })
      await lock.release()
    }
    return {
      host,
      port,
      database,
      user,
      get processId() {
        return server.pid ?? 0
      },
      stop: () => (stopping ??= stop()),
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** The address of the server that another process of the product runs on the folder; undefined when none does. */
export async function runningEmbedded(folder: string): Promise<EmbeddedAddress | undefined> {
  if (!existsSync(join(folder, 'cluster', 'PG_VERSION'))) return undefined
  const real = realpathSync(folder)
  if ((await folderHolder(real)) === undefined) return undefined
  return { host: socketFolderName(real), port, database, user }
}

function makeFolder(path: string): string {
  const folder = resolve(path)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 })
    return realpathSync(folder)
  } catch (error) {
    throw new StoreFault('store.folder-not-usable', { folder, detail: String((error as Error).message) }, error)
  }
}

function own(folder: string, account: ServerAccount): void {
  try {
    chmodSync(folder, 0o700)
    if (account !== undefined) chownSync(folder, account.uid, account.gid)
  } catch (error) {
    throw new StoreFault('store.folder-not-usable', { folder, detail: String((error as Error).message) }, error)
  }
}

/** `initdb` works beside and is moved into place when complete, so a killed one leaves nothing half made. */
async function makeCluster(
  initdb: string,
  folder: string,
  cluster: string,
  account: ServerAccount,
  { log, underWay }: EmbeddedOptions,
): Promise<void> {
  if (existsSync(join(cluster, 'PG_VERSION'))) return
  for (const name of readdirSync(folder)) {
    if (name.startsWith('cluster.making')) rmSync(join(folder, name), { recursive: true, force: true })
  }
  const making = join(folder, 'cluster.making')
  const args = [
    `--pgdata=${making}`,
    `--username=${user}`,
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]
  const child = spawnAs({ program: initdb, args, account, stdio: ['ignore', 'pipe', 'pipe'], paths: [making] })
  underWay?.()
  let output = ''
  child.stdout?.on('data', (bytes: Buffer) => (output += bytes.toString()))
  child.stderr?.on('data', (bytes: Buffer) => (output += bytes.toString()))
  const code = await new Promise<number | null>((done) => {
    child.once('error', (error) => {
      output += error.message
      done(null)
    })
    child.once('close', done)
  })
  if (code !== 0) {
    throw new StoreFault('store.server-did-not-start', { detail: lastLine(output), logFile: folder })
  }
  renameSync(making, cluster)
  log.info({ folder }, 'a new data folder was made')
}

/** With the folder's lock in hand, a server that still runs on it belongs to a product that was killed: it is ended first. */
async function endOrphan(cluster: string, log: Log): Promise<void> {
  const pid = Number(readLines(join(cluster, 'postmaster.pid'))[0])
  if (!Number.isSafeInteger(pid) || pid <= 1) return
  if (!servesCluster(pid, cluster)) return
  log.warn({ pid }, 'a server that a killed process left behind is stopped')
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    signalTo(pid, signal)
    const deadline = Date.now() + stopPatience / 2
    while (Date.now() < deadline) {
      if (!servesCluster(pid, cluster)) return
      await sleep(10)
    }
  }
  throw new StoreFault('store.folder-in-use', { folder: cluster, process: pid })
}

function servesCluster(pid: number, cluster: string): boolean {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    return words.includes(cluster) && (words[0] ?? '').endsWith('postgres')
  } catch {
    return false
  }
}

function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

interface Launch {
  readonly postgres: string
  readonly folder: string
  readonly cluster: string
  readonly host: string
  readonly account: ServerAccount
  readonly options: EmbeddedOptions
}

async function launchServer(launch: Launch): Promise<ChildProcess> {
  // Backends of a killed server notice within moments that it is gone, and a server that was just being started when its
  // product was killed ends as soon; until then they keep a new one out.
  const deadline = Date.now() + stopPatience
  for (;;) {
    await endOrphan(launch.cluster, launch.options.log)
    const started = await tryLaunch(launch)
    if (typeof started !== 'string') return started
    if (!/shared memory block|lock file .* already exists/.test(started) || Date.now() > deadline) {
      throw new StoreFault('store.server-did-not-start', {
        detail: started,
        logFile: join(launch.folder, 'postgres.log'),
      })
    }
    await sleep(50)
  }
}

/** The running server, or the last line it logged before it ended. */
async function tryLaunch({
  postgres,
  folder,
  cluster,
  host,
  account,
  options,
}: Launch): Promise<ChildProcess | string> {
  const logFile = join(folder, 'postgres.log')
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > 4_000_000) renameSync(logFile, `${logFile}.1`)
  const pidFile = join(cluster, 'postmaster.pid')
  // No server of ours runs now. The number in a file that one left may belong to any process by now, a zombie included, and
  // PostgreSQL would take that one for a living server. Shared memory still in use keeps it out all the same.
  rmSync(pidFile, { force: true })
  rmSync(join(host, `.s.PGSQL.${port}.lock`), { force: true })
  const output = openSync(logFile, 'a', 0o600)
  const all = { ...settings, unix_socket_directories: host, port: String(port), ...options.settings }
  const child = spawnAs({
    program: postgres,
    args: ['-D', cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    account,
    stdio: ['ignore', output, output],
    paths: [cluster, host],
  })
  closeSync(output)
  child.unref()
  options.underWay?.()
  let ended: string | undefined
  child.once('error', (error) => (ended = error.message))
  child.once('exit', () => (ended ??= lastLine(readFileSync(logFile, 'utf8').slice(-4000))))
  for (;;) {
    await sleep(4)
    if (ended !== undefined) return ended
    const lines = readLines(pidFile)
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return child
  }
}

async function endServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  server.ref()
  const gone = new Promise<void>((done) => server.once('exit', () => done()))
  server.kill('SIGINT')
  const impatient = setTimeout(() => server.kill('SIGQUIT'), stopPatience)
  await gone
  clearTimeout(impatient)
}

async function ensureDatabase(address: EmbeddedAddress): Promise<void> {
  const client = new pg.Client({ ...address, database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${database}`)
  } finally {
    await client.end()
  }
}

/** The folder itself, or a short private one when the socket's path would be too long for the system. */
function socketFolder(folder: string, account: ServerAccount): string {
  const host = socketFolderName(folder)
  if (host === folder) return folder
  const uid = account?.uid ?? process.getuid?.() ?? 0
  mkdirSync(host, { recursive: true, mode: 0o700 })
  const found = lstatSync(host)
  const mine = found.uid === uid || found.uid === process.getuid?.()
  if (!found.isDirectory() || !mine) {
    throw new StoreFault('store.folder-not-usable', { folder: host, detail: 'it belongs to somebody else' })
  }
  own(host, account)
  return host
}

function socketFolderName(folder: string): string {
  if (Buffer.byteLength(`${folder}/.s.PGSQL.${port}`) <= longestSocketPath) return folder
  return join(tmpdir(), `heldigital-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`)
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    return []
  }
}

function lastLine(text: string): string {
  const lines = text.trim().split('\n')
  return (lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? '').trim() || 'no output'
}
