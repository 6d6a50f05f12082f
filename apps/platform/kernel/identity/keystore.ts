// Secrets that the product makes for itself at its first start and must find again, in every process, at every later one.
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { sql, type QueryExecutorProvider } from 'kysely'

export interface Keystore {
  /** The secret of a name; made by `create` when there is none. Of several processes that make one at once, all get the same. */
  secret(name: string, create: () => Promise<string>): Promise<string>
}

/** Secrets in the database: every process that shares it shares them. For what guards nothing real (the test provider). */
export function databaseKeystore(db: QueryExecutorProvider): Keystore {
  const read = async (name: string): Promise<string | undefined> => {
    const { rows } = await sql<{ secret: string }>`select secret from identity_key where name = ${name}`.execute(db)
    return rows[0]?.secret
  }
  return {
    async secret(name, create) {
      const known = await read(name)
      if (known !== undefined) return known
      const made = await create()
      await sql`insert into identity_key (name, secret) values (${name}, ${made}) on conflict do nothing`.execute(db)
      return (await read(name)) ?? made
    },
  }
}

/** Secrets as files that only the product's own user can read, apart from the database and its backups. */
export function folderKeystore(folder: string): Keystore {
  return {
    async secret(name, create) {
      const path = join(folder, `${name}.key`)
      const known = await readIfPresent(path)
      if (known !== undefined) return known
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const draft = `${path}.${randomUUID()}`
      const file = await open(draft, 'wx', 0o600)
      try {
        await file.writeFile(await create())
        await file.sync()
      } finally {
        await file.close()
      }
      // A link never replaces: of two processes the first one wins, and the second reads what the first wrote.
      await link(draft, path).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error
      })
      await rm(draft)
      const directory = await open(folder)
      await directory.sync()
      await directory.close()
      return readFile(path, 'utf8')
    },
  }
}

/** Some secrets are given by configuration; the others come from the keystore behind. */
export function withGiven(given: Readonly<Record<string, string | undefined>>, behind: Keystore): Keystore {
  return {
    async secret(name, create) {
      return given[name] ?? behind.secret(name, create)
    },
  }
}

async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
