// A job: what shall be done later, put in place by the same transaction that makes it necessary.
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Instant } from '../clock.ts'
import type { Connection } from '../store/database.ts'
import type { MigrationSource } from '../store/migrations.ts'

export interface JobTable {
  id: number
  kind: string
  key: string | null
  payload: unknown
  state: JobState
  run_at: string
  attempt: number
  max_attempts: number
  claimed_until: string | null
  last_error: string | null
  finished_at: string | null
}

declare module '../store/tables.ts' {
  interface Tables {
    job: JobTable
  }
}

export const jobMigrations: MigrationSource = { name: 'jobs', folder: join(import.meta.dirname, 'migrations') }

/** `dead` jobs have used their attempts; they are kept, shown and may be tried again. */
export type JobState = 'queued' | 'running' | 'done' | 'dead'

export interface Job {
  readonly id: number
  /** The handler's name, `notices.close`. */
  readonly kind: string
  /** Any JSON value; at most 100 kB as text. */
  readonly payload: unknown
  /** When it was meant to run, by the product's clock; absent for "at once". */
  readonly runAt?: Instant
  readonly key?: string
  readonly maxAttempts: number
}

export interface NewJob {
  readonly kind: string
  readonly payload: unknown
  /** By the product's clock; at once unless told. */
  readonly runAt?: Instant
  /**
   * At most one job of a kind ever gets this key, also after it is done: enqueueing it again changes nothing. What happens
   * again names the occasion, `report:2026-03`; what is moved names the time, `close:42:2026-03-24T11:00:00.000Z`.
   */
  readonly key?: string
  /** 12 unless told: with the back-off about two and a half hours. */
  readonly maxAttempts?: number
}

const largestPayload = 100_000

/** The job's id, or undefined when the key was used before. Nothing happens unless the transaction commits. */
export async function enqueue(tx: Connection, job: NewJob): Promise<number | undefined> {
  const payload = JSON.stringify(job.payload ?? null)
  if (payload.length > largestPayload)
    throw new Error(`${job.kind}: a payload of more than ${largestPayload} characters`)
  const { rows } = await sql<{ id: number }>`
    insert into job (kind, key, payload, run_at, max_attempts)
    values (${job.kind}, ${job.key ?? null}, ${payload}::jsonb, ${job.runAt ?? '-infinity'}, ${job.maxAttempts ?? 12})
    on conflict do nothing
    returning id`.execute(tx)
  return rows[0]?.id
}

export function jobOf(row: Pick<JobTable, 'id' | 'kind' | 'key' | 'payload' | 'run_at' | 'max_attempts'>): Job {
  return {
    id: row.id,
    kind: row.kind,
    payload: row.payload,
    maxAttempts: row.max_attempts,
    ...(row.run_at === '-infinity' ? {} : { runAt: row.run_at as Instant }),
    ...(row.key === null ? {} : { key: row.key }),
  }
}
