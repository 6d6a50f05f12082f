// Statements are prepared once for each connection: the server parses and plans each text a first time only.
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'

/** Texts that vary without end (lists of so many parameters) must not fill the server's memory: the rest stay unnamed. */
const mostNames = 500

/** The pool as the query builder sees it, whose statements carry names. */
export function preparing(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>()
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text)
    if (known !== undefined || names.size >= mostNames) return known
    const name = `heldigital_${names.size}`
    names.set(text, name)
    return name
  }
  const clients = new WeakMap<pg.PoolClient, PreparingClient>()
  return {
    options: pool.options,
    connect: async () => {
      const client = await pool.connect()
      const known = clients.get(client) ?? new PreparingClient(client, nameOf)
      clients.set(client, known)
      return known
    },
    end: () => pool.end(),
  }
}

class PreparingClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient
  readonly #nameOf: (text: string) => string | undefined

  constructor(client: pg.PoolClient, nameOf: (text: string) => string | undefined) {
    this.#client = client
    this.#nameOf = nameOf
  }

  get processID(): number {
    return (this.#client as unknown as { processID: number }).processID
  }

  query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  query(text: string | PostgresCursor<unknown>, values: readonly unknown[] = []): unknown {
    if (typeof text !== 'string') return this.#client.query(text as never)
    // `begin` and `commit` need no plan.
    const name = values.length === 0 ? undefined : this.#nameOf(text)
    return this.#client.query({ text, values: [...values], ...(name === undefined ? {} : { name }) })
  }

  release(destroy?: boolean): void {
    this.#client.release(destroy)
  }
}
