// The door to PostgreSQL: any server of version 15 or later by DATABASE_URL, else the embedded one in the data folder.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Kysely, PostgresDialect, type QueryExecutorProvider } from 'kysely'
import pg from 'pg'
import { runningEmbedded, startEmbedded, type EmbeddedAddress, type EmbeddedServer } from './embedded.ts'
import { StoreFault } from './fault.ts'
import { preparing } from './prepared.ts'
import type { Log } from './log.ts'
import type { Tables } from './tables.ts'
import { storeTypes } from './values.ts'

export interface Durability {
  /**
   * `durable`: a commit is on disk before it is acknowledged. `late`: a power cut loses the last moments, nothing is torn.
   * `unsafe`: a power cut may destroy the database.
   */
  readonly mode: 'durable' | 'late' | 'unsafe'
  readonly fsync: string
  readonly synchronousCommit: string
  /** `PostgreSQL 18.4`. */
  readonly server: string
  readonly embedded: boolean
}

export interface Store {
  readonly pool: pg.Pool
  readonly db: Kysely<Tables>
  readonly durability: Durability
  /** Waits for the connections in use, closes them, and stops the server if this process started it. Safe to call again. */
  close(): Promise<void>
}

/** A transaction or the whole database: what a room needs to read and write its tables. */
export type Transaction = Kysely<Tables>

/** The same, of whatever tables the caller's types know: enough for a room that writes its own SQL. */
export type Connection = QueryExecutorProvider

export interface OpenOptions {
  /** `postgres://user:password@host:port/database`; without it the embedded server is used. */
  readonly databaseUrl?: string | undefined
  /** The embedded server keeps its data in `postgres/` below it. */
  readonly dataFolder: string
  readonly log: Log
  /** Connections of this process at most; 20 unless told. */
  readonly connections?: number
  /** Uses the embedded server that another process runs on the folder, and starts one only when there is none. */
  readonly join?: boolean
  /** An embedded server on the data folder that is being started already; it belongs to the store from here on. */
  readonly started?: Promise<EmbeddedServer> | undefined
  /** How long an absent server is waited for, milliseconds; 5000 unless told. */
  readonly patience?: number
}

/** A statement that runs longer is ended by the server; those that may (backup, migration) say so in their transaction. */
export const statementTimeout = 30_000
const lockTimeout = 10_000
const idleInTransactionTimeout = 60_000
const oldestServer = 150_000

/** Throws a `StoreFault`: those of `startEmbedded`, `store.unreachable`, `store.too-old`, `store.wrong-encoding`. */
export async function openStore(options: OpenOptions): Promise<Store> {
  const { databaseUrl, log } = options
  if (databaseUrl !== undefined && databaseUrl !== '') {
    return connectStore({ connectionString: databaseUrl }, options, undefined)
  }
  mkdirSync(options.dataFolder, { recursive: true, mode: 0o711 })
  const folder = join(options.dataFolder, 'postgres')
  const running = options.join === true ? await runningEmbedded(folder) : undefined
  if (running !== undefined) return connectStore(connectionOf(running), options, async () => {})
  const server = await (options.started ?? startEmbedded({ folder, log }))
  try {
    return await connectStore(connectionOf(server), options, () => server.stop())
  } catch (error) {
    await server.stop()
    throw error
  }
}

function connectionOf({ host, port, database, user }: EmbeddedAddress): pg.PoolConfig {
  return { host, port, database, user }
}

/** `embedded` stops the server that belongs to the store; undefined for a server of somebody else. */
export async function connectStore(
  connection: pg.PoolConfig,
  { log, connections = 20, patience = 5000 }: Pick<OpenOptions, 'log' | 'connections' | 'patience'>,
  embedded: (() => Promise<void>) | undefined,
): Promise<Store> {
  const pool = new pg.Pool({
    ...connection,
    max: connections,
    types: storeTypes,
    application_name: 'heldigital',
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    allowExitOnIdle: true,
    statement_timeout: statementTimeout,
    lock_timeout: lockTimeout,
    idle_in_transaction_session_timeout: idleInTransactionTimeout,
    options: '-c timezone=UTC -c datestyle=ISO,YMD -c client_min_messages=warning',
  })
  pool.on('error', (error) => log.warn({ error: error.message }, 'an idle connection to the database was lost'))
  try {
    const durability = await inspect(pool, placeOf(connection), embedded !== undefined, patience)
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparing(pool) }) })
    let closing: Promise<void> | undefined
    const close = async () => {
      await pool.end()
      await embedded?.()
    }
    return { pool, db, durability, close: () => (closing ??= close()) }
  } catch (error) {
    await pool.end()
    throw error
  }
}

async function inspect(pool: pg.Pool, place: string, embedded: boolean, patience: number): Promise<Durability> {
  const row = await firstAnswer(pool, place, patience)
  const version = row.version.split(' ')[0] ?? ''
  if (Number(row.number) < oldestServer) throw new StoreFault('store.too-old', { place, version })
  if (row.encoding !== 'UTF8') throw new StoreFault('store.wrong-encoding', { place, encoding: row.encoding })
  return {
    mode: row.fsync !== 'on' ? 'unsafe' : row.commit === 'off' ? 'late' : 'durable',
    fsync: row.fsync,
    synchronousCommit: row.commit,
    server: `PostgreSQL ${version}`,
    embedded,
  }
}

interface Settings {
  number: string
  version: string
  encoding: string
  fsync: string
  commit: string
}

async function firstAnswer(pool: pg.Pool, place: string, patience: number): Promise<Settings> {
  const deadline = Date.now() + patience
  for (;;) {
    try {
      const { rows } = await pool.query<Settings>(
        `select current_setting('server_version_num') number, current_setting('server_version') version,
                current_setting('server_encoding') encoding, current_setting('fsync') fsync,
                current_setting('synchronous_commit') commit`,
      )
      const [row] = rows
      if (row !== undefined) return row
    } catch (error) {
      if (!mayComeUp(error) || Date.now() >= deadline) {
        throw new StoreFault('store.unreachable', { place, detail: reasonOf(error) }, error)
      }
    }
    await sleep(100)
  }
}

/** The server is starting, or the machine or container that it runs in is. */
function mayComeUp(error: unknown): boolean {
  const codes = ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EAI_AGAIN', '57P03']
  const all = error instanceof AggregateError ? error.errors : [error]
  return all.some((each) => codes.includes((each as { code?: string }).code ?? ''))
}

function reasonOf(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error
  return first instanceof Error ? first.message : String(first)
}

/** Where the database is, without user and password. */
function placeOf(connection: pg.PoolConfig): string {
  if (connection.connectionString === undefined) return `${connection.host}/${connection.database}`
  const url = URL.parse(connection.connectionString)
  return url === null ? 'DATABASE_URL' : `${url.searchParams.get('host') ?? url.host}${url.pathname}`
}
