// Event appends per second against a bare PostgreSQL insert of the same bytes, in the same run on the same server.
import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { kernel } from '@heldigital/platform'
import type { Measurement } from './run.ts'

export const name = 'append'
export const description = 'event appends per second against a bare PostgreSQL insert, one client and eight'

const { startEmbedded, connectStore, migrate, appendEvents, link, streamId, instant } = kernel
const rounds = 5
const each = 400

export async function run(): Promise<Measurement> {
  const { mkdtempSync, rmSync } = await import('node:fs')
  const { tmpdir } = await import('node:os')
  const { join } = await import('node:path')
  const folder = mkdtempSync(join(tmpdir(), 'heldigital-append-'))
  const silent = { info() {}, warn() {}, error() {} }
  const server = await startEmbedded({ folder: join(folder, 'postgres'), log: silent })
  const store = await connectStore(
    { host: server.host, port: server.port, database: server.database, user: server.user },
    { log: silent, connections: 12 },
    () => server.stop(),
  )
  try {
    await migrate(store, [{ name: 'platform', folder: resolve(import.meta.dirname, '../apps/platform/migrations') }])
    await store.pool.query(
      'create table bare (id bigint generated always as identity primary key, data jsonb not null)',
    )
    const data = {
      lot: 'LOT-0001',
      criterion: 'kvalitet',
      tender: randomUUID(),
      score: '8.5',
      note: 'Svarer godt på kravene.',
      evaluator: randomUUID(),
    }
    const at = instant(Date.now())
    const actor = { kind: 'product' } as const

    const bare = async (clients: number): Promise<number> =>
      perSecond(clients, async () => {
        await store.pool.query({
          name: 'bare',
          text: 'insert into bare (data) values ($1)',
          values: [JSON.stringify(data)],
        })
      })
    const append = async (clients: number): Promise<number> => {
      const heads = await Promise.all(
        Array.from({ length: clients }, async () => {
          const stream = streamId('bench', randomUUID())
          await store.pool.query(
            "insert into stream (id, kind, owner, version, head, opened_at) values ($1, 'bench', 'nobody', 0, '', now())",
            [stream],
          )
          return { stream, version: 0, hash: '' }
        }),
      )
      return perSecond(clients, async (client) => {
        const head = heads[client]
        if (head === undefined) throw new Error('no such client')
        const events = link(head, [
          { type: 'competitions.scored', data, actor, at, legalRows: ['FOA § 18-1'], command: randomUUID() },
        ])
        if (!(await appendEvents(store.db, { stream: head.stream, expected: head.version }, events)))
          throw new Error('conflict')
        head.version += 1
        head.hash = events.at(-1)?.hash ?? ''
      })
    }
    const rows = []
    for (const clients of [1, 8]) {
      const ratios: number[] = []
      const figures = { bare: [] as number[], append: [] as number[] }
      await bare(clients)
      await append(clients)
      for (let round = 0; round < rounds; round++) {
        const b = await bare(clients)
        const a = await append(clients)
        figures.bare.push(b)
        figures.append.push(a)
        ratios.push(b / a)
      }
      rows.push({
        clients,
        'bare inserts/s': Math.round(median(figures.bare)),
        'appends/s': Math.round(median(figures.append)),
        ratio: Number(median(ratios).toFixed(2)),
        target: '<= 2',
      })
    }
    return { table: rows, json: rows.map(({ clients, ratio }) => ({ clients, ratio, target: 2 })) }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }

  async function perSecond(clients: number, once: (client: number) => Promise<void>): Promise<number> {
    const started = performance.now()
    await Promise.all(
      Array.from({ length: clients }, async (_, client) => {
        for (let i = 0; i < each; i++) await once(client)
      }),
    )
    return (clients * each) / ((performance.now() - started) / 1000)
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
