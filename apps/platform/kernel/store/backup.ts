// A backup of a running system, without other programs: one consistent snapshot of the database, and the files.
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { ZipFile } from 'yazl'
import type { Files } from '../files/files.ts'
import {
  archiveFormat,
  archiveVersion,
  fileEntry,
  manifestName,
  Measure,
  tableEntry,
  type ArchivedSequence,
  type ArchivedTable,
  type Manifest,
} from './archive.ts'
import { copyOut } from './copy.ts'
import type { Store } from './database.ts'
import { appliedMigrations } from './migrations.ts'

export interface BackupStep {
  readonly part: 'table' | 'file'
  readonly name: string
  readonly bytes: number
}

export interface BackupOptions {
  /** The product's version, written into the archive. */
  readonly product: string
  readonly progress?: (step: BackupStep) => void
}

/** Encrypted tenders and packed documents gain nothing from more. */
const compressionLevel = 1

/**
 * Writes the archive to `target`, which appears only when complete and flushed. The system goes on working meanwhile: the
 * tables are those of one instant, and every file that they name was kept before that instant, so it is in the archive.
 * Holds one connection; a transaction that runs as long as the backup does delays the database's own cleaning.
 */
export async function backup(store: Store, files: Files, target: string, options: BackupOptions): Promise<Manifest> {
  const { product, progress = () => {} } = options
  const client = await store.pool.connect()
  const zip = new ZipFile()
  const partial = `${target}.partial`
  const written = pipeline(zip.outputStream, createWriteStream(partial, { mode: 0o600, flush: true }))
  const failed = written.then(() => new Promise<never>(() => {}))
  failed.catch(() => {})
  let done = false
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query(`set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0;
      set local bytea_output = 'hex'; set local extra_float_digits = 3; set local intervalstyle = 'postgres'`)
    const tables = await readTables(client)
    const names = tables.map(({ name }) => pg.escapeIdentifier(name))
    if (names.length > 0) await client.query(`lock table ${names.join(', ')} in access share mode`)
    const migrations = await appliedMigrations(client)
    const madeAt = new Date().toISOString()

    const archived: ArchivedTable[] = []
    for (const { name, columns } of tables) {
      const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ')
      const rows = copyOut(client, `copy ${pg.escapeIdentifier(name)} (${list}) to stdout`)
      const measure = await Promise.race([append(zip, tableEntry(name), rows), failed])
      archived.push({ name, columns, rows: measure.lines, sha256: measure.sha256() })
      progress({ part: 'table', name, bytes: measure.bytes })
    }
    const sequences = await readSequences(client)
    await client.query('commit')

    let count = 0
    let bytes = 0
    const damaged: string[] = []
    for await (const sha256 of files.list()) {
      const content = await files.get(sha256)
      if (content === undefined) continue
      const measure = await Promise.race([append(zip, fileEntry(sha256), content), failed])
      if (measure.sha256() !== sha256) damaged.push(sha256)
      count += 1
      bytes += measure.bytes
      progress({ part: 'file', name: sha256, bytes: measure.bytes })
    }

    const manifest: Manifest = {
      format: archiveFormat,
      version: archiveVersion,
      product,
      server: store.durability.server,
      madeAt,
      migrations,
      tables: archived,
      sequences,
      files: { count, bytes },
      damaged,
    }
    zip.addBuffer(Buffer.from(JSON.stringify(manifest, undefined, 1)), manifestName)
    zip.end()
    await written
    await rename(partial, target)
    await flushFolder(dirname(target))
    done = true
    return manifest
  } finally {
    // A connection in the middle of a copy is closed, not given to the next.
    client.release(!done)
    if (!done) {
      ;(zip.outputStream as Readable).destroy()
      await written.catch(() => {})
      await rm(partial, { force: true })
    }
  }
}

/** Adds one entry and waits until it has been written, so that one at a time is open. */
async function append(zip: ZipFile, name: string, content: Readable): Promise<Measure> {
  const measure = new Measure()
  const passed = pipeline(content, measure, { end: true })
  zip.addReadStream(measure, name, { compressionLevel })
  await passed
  return measure
}

/** Tables of the product's schema with the columns that hold data of their own, in order of name. */
export async function readTables(client: pg.ClientBase): Promise<{ name: string; columns: string[] }[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relpersistence = 'p'
      and c.relname <> 'migration'
    group by c.relname order by c.relname collate "C"`)
  return rows
}

async function readSequences(client: pg.ClientBase): Promise<ArchivedSequence[]> {
  const { rows } = await client.query<{ name: string }>(`
    select c.relname::text as name from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'S' and c.relname <> 'migration_position_seq'
    order by c.relname collate "C"`)
  const sequences: ArchivedSequence[] = []
  for (const { name } of rows) {
    const found = await client.query<{ last: string; called: boolean }>(
      `select last_value::text as last, is_called as called from ${pg.escapeIdentifier(name)}`,
    )
    for (const { last, called } of found.rows) sequences.push({ name, last, called })
  }
  return sequences
}

async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
