// A store for one test: a fresh database on the server of DATABASE_URL, or on one embedded server per test process.
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { connectStore, type Store } from './database.ts'
import { startEmbedded, type EmbeddedServer } from './embedded.ts'
import { silent } from './log.ts'
import { migrate, readMigrations, type MigrationSource } from './migrations.ts'

export interface TemporaryStore {
  readonly store: Store
  /** The same database as a DATABASE_URL, for processes that the test starts. */
  readonly url: string
  /** Closes the store and drops the database. */
  stop(): Promise<void>
}

/**
 * With `migrations` the database has them already: they are applied once per test process and copied from then on.
 * The embedded server of tests does not wait for the disk; tests of durability start their own with `startEmbedded`.
 */
export async function temporaryStore(
  options: { migrations?: readonly MigrationSource[]; connections?: number } = {},
): Promise<TemporaryStore> {
  const server = await (theServer ??= findServer())
  const sources = options.migrations ?? []
  const template = sources.length === 0 ? undefined : await templateFor(server, sources)
  const { name, drop } = await newDatabase(server, template)
  const store = await connectStore(
    { connectionString: server.url(name) },
    { log: silent, connections: options.connections ?? 10 },
    undefined,
  )
  let stopping: Promise<void> | undefined
  const stop = () => (stopping ??= store.close().then(drop))
  return { store, url: server.url(name), stop }
}

interface Server {
  url(database: string): string
  /** The database through which others are made. */
  readonly base: string
}

let theServer: Promise<Server> | undefined
const templates = new Map<string, Promise<string>>()

async function findServer(): Promise<Server> {
  const given = process.env['DATABASE_URL']
  if (given !== undefined && given !== '') {
    const url = (database: string) => {
      const target = new URL(given)
      target.pathname = `/${database}`
      return target.href
    }
    return { url, base: new URL(given).pathname.slice(1) }
  }
  const folder = mkdtempSync(join(tmpdir(), 'heldigital-test-'))
  chmodSync(folder, 0o711)
  const embedded = await startEmbedded({
    folder: join(folder, 'postgres'),
    log: silent,
    settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' },
  })
  endWithProcess(embedded, folder)
  const url = (database: string) =>
    `postgres://${embedded.user}@localhost/${database}?host=${encodeURIComponent(embedded.host)}`
  return { url, base: 'postgres' }
}

function endWithProcess(embedded: EmbeddedServer, folder: string): void {
  let done = false
  process.once('beforeExit', () => {
    done = true
    void embedded.stop().then(() => rmSync(folder, { recursive: true, force: true }))
  })
  process.once('exit', () => {
    if (done) return
    try {
      process.kill(embedded.processId, 'SIGQUIT')
    } catch {
      // It is gone already.
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  })
}

function templateFor(server: Server, sources: readonly MigrationSource[]): Promise<string> {
  const content = readMigrations(sources).map(({ source, file, checksum }) => `${source}/${file}/${checksum}`)
  const key = createHash('sha256').update(content.join('\n')).digest('hex')
  const known = templates.get(key)
  if (known !== undefined) return known
  const making = makeTemplate(server, sources)
  templates.set(key, making)
  return making
}

async function makeTemplate(server: Server, sources: readonly MigrationSource[]): Promise<string> {
  const { name, drop } = await newDatabase(server, undefined)
  const store = await connectStore({ connectionString: server.url(name) }, { log: silent }, undefined)
  await migrate(store, sources)
  await store.close()
  if (process.env['DATABASE_URL']) process.once('beforeExit', () => void drop())
  return name
}

async function newDatabase(
  server: Server,
  template: string | undefined,
): Promise<{ name: string; drop: () => Promise<void> }> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await administer(server, `create database ${name} template ${template ?? 'template0'} encoding 'UTF8'`)
  return { name, drop: () => administer(server, `drop database if exists ${name} with (force)`) }
}

async function administer(server: Server, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.url(server.base) })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
