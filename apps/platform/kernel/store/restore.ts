// A backup put into an empty store: the database in one transaction, every byte checked against the archive's own list.
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import type { Files } from '../files/files.ts'
import { isRefusal } from '../refusal.ts'
import {
  archiveFormat,
  archiveVersion,
  fileEntry,
  manifestName,
  Measure,
  tableEntry,
  type Manifest,
} from './archive.ts'
import { readTables, type BackupStep } from './backup.ts'
import { copyIn } from './copy.ts'
import type { Store } from './database.ts'
import { StoreFault } from './fault.ts'
import { applyMigrations, migrate, readMigrations, type Migration, type MigrationSource } from './migrations.ts'

export interface RestoreOptions {
  /** All migrations of this program; those of the archive are applied before its data, the newer ones after it. */
  readonly sources: readonly MigrationSource[]
  /**
   * Adjusts, inside the transaction of the restore, what means something only on the server it came from; triggers and foreign
   * keys are off meanwhile. Required when a table holds numbers of transactions (`xid8`), which start anew on another server.
   */
  readonly settle?: (client: pg.ClientBase) => Promise<void>
  readonly progress?: (step: BackupStep) => void
}

/**
 * Fills an empty store and its files from an archive. Throws a `StoreFault`: `backup.not-empty`, `backup.damaged` (then the
 * database is as empty as before), `backup.newer`, and those of `migrate`.
 */
export async function restore(
  store: Store,
  files: Files,
  archive: string,
  { sources, settle, progress = () => {} }: RestoreOptions,
): Promise<Manifest> {
  const zip = await openArchive(archive)
  try {
    const entries = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
    const manifest = await readManifest(zip, entries)
    const migrations = matching(manifest, readMigrations(sources))
    await refuseUnlessEmpty(store)
    await restoreFiles(zip, entries, manifest, files, progress)
    await applyMigrations(store, migrations)
    await restoreTables(zip, entries, manifest, store, settle, progress)
    await migrate(store, sources)
    await store.pool.query('analyze')
    return manifest
  } finally {
    zip.close()
  }
}

async function openArchive(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false })
  } catch (error) {
    throw damaged((error as Error).message, error)
  }
}

async function readManifest(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Promise<Manifest> {
  let manifest: Manifest
  try {
    manifest = JSON.parse(await text(await openEntry(zip, entries, manifestName))) as Manifest
  } catch (error) {
    throw damaged(`${manifestName} cannot be read`, error)
  }
  if (manifest.format !== archiveFormat || manifest.version !== archiveVersion) {
    throw damaged(`${manifestName} is not of ${archiveFormat} ${archiveVersion}`)
  }
  const names = [...entries.keys()].filter((name) => name.startsWith('files/'))
  if (names.length !== manifest.files.count) {
    throw damaged(`it has ${names.length} files instead of ${manifest.files.count}`)
  }
  for (const { name } of manifest.tables) {
    if (!entries.has(tableEntry(name))) throw damaged(`the table ${name} is missing`)
  }
  return manifest
}

/** The program's migrations that the archive's database had; each must be the same to the byte. */
function matching(manifest: Manifest, known: readonly Migration[]): Migration[] {
  return manifest.migrations.map(({ source, number, file, checksum }) => {
    const found = known.find((each) => each.source === source && each.number === number && each.checksum === checksum)
    if (found === undefined) throw new StoreFault('backup.newer', { file: `${source}/${file}` })
    return found
  })
}

async function refuseUnlessEmpty(store: Store): Promise<void> {
  const client = await store.pool.connect()
  try {
    for (const { name } of await readTables(client)) {
      const { rowCount } = await client.query(`select from ${pg.escapeIdentifier(name)} limit 1`)
      if (rowCount !== 0) throw new StoreFault('backup.not-empty', { table: name })
    }
  } finally {
    client.release()
  }
}

async function restoreFiles(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  manifest: Manifest,
  files: Files,
  progress: (step: BackupStep) => void,
): Promise<void> {
  const skipped = new Set(manifest.damaged.map(fileEntry))
  for (const [name, entry] of entries) {
    if (!name.startsWith('files/') || skipped.has(name)) continue
    const sha256 = name.slice('files/'.length)
    const stored = await openEntry(zip, entries, name)
      .then((content) => files.put(content, { limit: entry.uncompressedSize }))
      .catch((error: unknown) => {
        throw damaged(`${name}: ${(error as Error).message}`, error)
      })
    if (isRefusal(stored)) throw damaged(`${name}: ${stored.title.en}`)
    if (stored.sha256 !== sha256) {
      await files.remove(stored.sha256)
      throw damaged(`${name} has other bytes than its name says`)
    }
    progress({ part: 'file', name: sha256, bytes: stored.size })
  }
}

async function restoreTables(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  manifest: Manifest,
  store: Store,
  settle: RestoreOptions['settle'],
  progress: (step: BackupStep) => void,
): Promise<void> {
  const client = await store.pool.connect()
  let done = false
  try {
    await client.query('begin')
    await client.query('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0')
    if (settle === undefined) await refuseTransactionNumbers(client)
    const putBack = await setGuardsAside(client)
    const names = (await readTables(client)).map(({ name }) => pg.escapeIdentifier(name))
    if (names.length > 0) await client.query(`truncate ${names.join(', ')}`)
    for (const table of manifest.tables) {
      const measure = new Measure()
      const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(', ')
      const content = await openEntry(zip, entries, tableEntry(table.name))
      const passing = pipeline(content, measure)
      passing.catch(() => {})
      const rows = await copyIn(
        client,
        `copy ${pg.escapeIdentifier(table.name)} (${columns}) from stdin`,
        measure,
      ).catch((error: unknown) => {
        throw damaged(`the table ${table.name}: ${(error as Error).message}`, error)
      })
      if (rows !== table.rows || measure.sha256() !== table.sha256) {
        throw damaged(`the table ${table.name} has other rows than the list says`)
      }
      progress({ part: 'table', name: table.name, bytes: measure.bytes })
    }
    for (const { name, last, called } of manifest.sequences) {
      await client.query('select setval($1::regclass, $2, $3)', [pg.escapeIdentifier(name), last, called])
    }
    await settle?.(client)
    for (const statement of putBack) await client.query(statement)
    await client.query('commit')
    done = true
  } finally {
    client.release(!done)
  }
}

/** Triggers and foreign keys would refuse rows that come in order of table names; the statements that put them back check all. */
async function setGuardsAside(client: pg.ClientBase): Promise<string[]> {
  const triggers = await client.query<{ table: string; name: string }>(`
    select t.tgrelid::regclass::text as table, quote_ident(t.tgname) as name
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = current_schema()::regnamespace and not t.tgisinternal and t.tgenabled = 'O'`)
  const keys = await client.query<{ table: string; name: string; definition: string }>(`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where connamespace = current_schema()::regnamespace and contype = 'f' and conparentid = 0`)
  for (const { table, name } of triggers.rows) await client.query(`alter table ${table} disable trigger ${name}`)
  for (const { table, name } of keys.rows) await client.query(`alter table ${table} drop constraint ${name}`)
  return [
    ...keys.rows.map(({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`),
    ...triggers.rows.map(({ table, name }) => `alter table ${table} enable trigger ${name}`),
  ]
}

async function refuseTransactionNumbers(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ place: string }>(`
    select c.relname || '.' || a.attname as place
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and a.attnum > 0
      and not a.attisdropped and a.atttypid = 'xid8'::regtype`)
  const [row] = rows
  if (row !== undefined) throw new Error(`${row.place} holds numbers of transactions: restore needs \`settle\``)
}

function openEntry(zip: ZipFile, entries: ReadonlyMap<string, Entry>, name: string): Promise<Readable> {
  const entry = entries.get(name)
  if (entry === undefined) throw damaged(`${name} is missing`)
  return zip.openReadStreamPromise(entry)
}

function damaged(detail: string, cause?: unknown): StoreFault {
  return new StoreFault('backup.damaged', { detail }, cause)
}
