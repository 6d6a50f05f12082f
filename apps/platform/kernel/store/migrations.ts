// Numbered SQL files, applied once, in order, each in its own transaction, and never changed afterwards.
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import type { Store } from './database.ts'
import { StoreFault } from './fault.ts'

/** A room's own migrations: a folder of `0001_what.sql`. A source's name is its identity in the database. */
export interface MigrationSource {
  readonly name: string
  readonly folder: string
}

export interface Migration {
  readonly source: string
  readonly number: number
  readonly file: string
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly checksum: string
  readonly sql: string
}

export type AppliedMigration = Omit<Migration, 'sql'>

/** One number for the whole product: whoever holds it migrates, the others wait and find the work done. */
const migrationLock = 4_821_960_031

/**
 * Brings the database to the newest form. Sources are applied in the order given, so a source may build on those before it.
 * Two processes may call it at once. Returns what was applied, `source/file`.
 * Throws a `StoreFault`: `store.migration-changed`, `-missing`, `-out-of-order`, `-failed`.
 */
export async function migrate(store: Store, sources: readonly MigrationSource[]): Promise<string[]> {
  return applyMigrations(store, readMigrations(sources))
}

/** Every migration of the sources, in the order in which they are applied. */
export function readMigrations(sources: readonly MigrationSource[]): Migration[] {
  return sources.flatMap(({ name, folder }) => {
    const found = readdirSync(folder)
      .filter((file) => file.endsWith('.sql'))
      .sort()
      .map((file) => readMigration(name, folder, file))
    found.forEach((migration, index) => {
      const before = found[index - 1]
      if (before !== undefined && before.number >= migration.number) throw outOfOrder(migration)
    })
    return found
  })
}

function readMigration(source: string, folder: string, file: string): Migration {
  const number = /^(\d{4})_[a-z0-9-]+\.sql$/.exec(file)?.[1]
  if (number === undefined) throw new Error(`${source}/${file}: a migration is named 0001_what-it-does.sql`)
  const sql = readFileSync(join(folder, file), 'utf8')
  return { source, number: Number(number), file, checksum: createHash('sha256').update(sql).digest('hex'), sql }
}

/** What the database has applied, in the order of application; empty for a new one. */
export async function appliedMigrations(client: Pick<pg.ClientBase, 'query'>): Promise<AppliedMigration[]> {
  const { rows } = await client.query<{ known: boolean }>(`select to_regclass('migration') is not null as known`)
  if (rows[0]?.known !== true) return []
  const applied = await client.query<AppliedMigration>(
    'select source, number, file, checksum from migration order by position',
  )
  return applied.rows
}

export async function applyMigrations(store: Store, migrations: readonly Migration[]): Promise<string[]> {
  const client = await store.pool.connect()
  let broken = false
  try {
    await client.query('set statement_timeout = 0')
    await client.query('set lock_timeout = 0')
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await client.query(`create table if not exists migration (
      position integer generated always as identity primary key,
      source text not null,
      number integer not null,
      file text not null,
      checksum text not null,
      applied_at timestamptz not null default clock_timestamp(),
      unique (source, number))`)
    const outstanding = compare(migrations, await appliedMigrations(client))
    for (const migration of outstanding) await apply(client, migration)
    return outstanding.map(nameOf)
  } catch (error) {
    broken = true
    throw error
  } finally {
    // Closing the connection of a failure also frees its lock and whatever transaction it was in.
    if (!broken) {
      await client.query('select pg_advisory_unlock($1)', [migrationLock])
      await client.query('reset statement_timeout')
      await client.query('reset lock_timeout')
    }
    client.release(broken)
  }
}

/** What is still to apply; throws when history and files disagree. Sources that the caller does not name are left alone. */
function compare(migrations: readonly Migration[], applied: readonly AppliedMigration[]): Migration[] {
  const known = new Map(migrations.map((migration) => [`${migration.source}/${migration.number}`, migration]))
  const sources = new Set(migrations.map(({ source }) => source))
  const done = new Map<string, number>()
  for (const before of applied) {
    if (!sources.has(before.source)) continue
    const now = known.get(`${before.source}/${before.number}`)
    if (now === undefined) throw new StoreFault('store.migration-missing', { file: nameOf(before) })
    if (now.checksum !== before.checksum) throw new StoreFault('store.migration-changed', { file: nameOf(before) })
    done.set(before.source, Math.max(done.get(before.source) ?? 0, before.number))
  }
  const appliedKeys = new Set(applied.map(({ source, number }) => `${source}/${number}`))
  const outstanding = migrations.filter(({ source, number }) => !appliedKeys.has(`${source}/${number}`))
  for (const migration of outstanding) {
    if (migration.number <= (done.get(migration.source) ?? 0)) throw outOfOrder(migration)
  }
  return outstanding
}

async function apply(client: pg.PoolClient, migration: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(migration.sql)
    await client.query('insert into migration (source, number, file, checksum) values ($1, $2, $3, $4)', [
      migration.source,
      migration.number,
      migration.file,
      migration.checksum,
    ])
    await client.query('commit')
  } catch (error) {
    throw new StoreFault('store.migration-failed', { file: nameOf(migration), detail: (error as Error).message }, error)
  }
}

function nameOf({ source, file }: AppliedMigration): string {
  return `${source}/${file}`
}

function outOfOrder(migration: AppliedMigration): StoreFault {
  return new StoreFault('store.migration-out-of-order', { file: nameOf(migration) })
}
