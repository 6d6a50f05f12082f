// Named leases: one writer among all processes that share the database. Time is the database's, so clocks of machines do not
// matter; a holder that was paused past its time is kept out by the epoch (fencing token), which grows with every new holder.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Connection, Store } from '../store/database.ts'
import type { Log } from '../store/log.ts'
import type { MigrationSource } from '../store/migrations.ts'

declare module '../store/tables.ts' {
  interface Tables {
    lease: { name: string; owner: string; epoch: number; expires_at: string }
  }
}

export const leaseMigrations: MigrationSource = { name: 'lease', folder: join(import.meta.dirname, 'migrations') }

export interface Lease {
  readonly name: string
  readonly owner: string
  /** Grows by one with every acquisition of the name. */
  readonly epoch: number
}

/** The lease for `duration` milliseconds, or undefined while somebody has it, the asking owner included. */
export async function acquireLease(
  db: Connection,
  { name, owner, duration }: { name: string; owner: string; duration: number },
): Promise<Lease | undefined> {
  const { rows } = await sql<{ epoch: number }>`
    insert into lease (name, owner, epoch, expires_at)
    values (${name}, ${owner}, 1, clock_timestamp() + ${duration} * interval '1 millisecond')
    on conflict (name) do update
      set owner = excluded.owner, epoch = lease.epoch + 1,
          expires_at = clock_timestamp() + ${duration} * interval '1 millisecond'
      where lease.expires_at <= clock_timestamp()
    returning epoch`.execute(db)
  const [row] = rows
  return row === undefined ? undefined : { name, owner, epoch: row.epoch }
}

/** Whether the lease was still this holder's and runs `duration` milliseconds from now. An expired one that nobody took is renewed. */
export async function renewLease(db: Connection, lease: Lease, duration: number): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update lease set expires_at = clock_timestamp() + ${duration} * interval '1 millisecond'
    where name = ${lease.name} and epoch = ${lease.epoch}`.execute(db)
  return numAffectedRows === 1n
}

/** Lets the next holder in at once. Without effect when the lease is somebody else's by now. */
export async function releaseLease(db: Connection, lease: Lease): Promise<void> {
  await sql`update lease set expires_at = '-infinity' where name = ${lease.name} and epoch = ${lease.epoch}`.execute(db)
}

/**
 * Asked inside the transaction that writes: true means that no other holder can begin before this transaction has ended.
 * A holder that was paused and overtaken gets false, and must roll back.
 */
export async function holdsLease(tx: Connection, lease: Pick<Lease, 'name' | 'epoch'>): Promise<boolean> {
  const { rows } = await sql`
    select 1 from lease where name = ${lease.name} and epoch = ${lease.epoch} for share`.execute(tx)
  return rows.length === 1
}

export interface LeaseLoop {
  /** Aborts the work's signal, waits until the work has returned, and releases the lease. */
  stop(): Promise<void>
}

export interface LeaseOptions {
  readonly store: Store
  readonly name: string
  readonly log: Log
  /** Unique per process; a random one unless told. */
  readonly owner?: string
  /** How long a dead holder keeps others out, milliseconds; 10000 unless told. Renewed at every third of it. */
  readonly duration?: number
  /** Between two attempts to get the lease, and between two runs of the work, milliseconds; 1000 unless told. */
  readonly pause?: number
}

/**
 * Does `work` wherever the lease can be had, in one process at a time, over and over until stopped. The signal aborts when
 * the lease is lost or the loop is stopped; work that returns or throws is done again after the pause.
 */
export function withLease(
  { store, name, log, owner = randomUUID(), duration = 10_000, pause = 1000 }: LeaseOptions,
  work: (signal: AbortSignal, lease: Lease) => Promise<void>,
): LeaseLoop {
  const stopped = new AbortController()
  const loop = async () => {
    while (!stopped.signal.aborted) {
      try {
        const asked = performance.now()
        const lease = await acquireLease(store.db, { name, owner, duration })
        if (lease !== undefined) await hold(lease, asked)
      } catch (error) {
        log.error({ lease: name, error: String(error) }, 'the work under a lease failed')
      }
      await sleep(pause, undefined, { signal: stopped.signal }).catch(() => {})
    }
  }

  const hold = async (lease: Lease, asked: number) => {
    const lost = new AbortController()
    const signal = AbortSignal.any([lost.signal, stopped.signal])
    let certainUntil = asked + duration
    let renewing = false
    const renew = async () => {
      if (performance.now() >= certainUntil) lost.abort(new Error(`the lease ${name} ran out`))
      if (renewing || signal.aborted) return
      renewing = true
      try {
        const from = performance.now()
        if (await renewLease(store.db, lease, duration)) certainUntil = from + duration
        else lost.abort(new Error(`the lease ${name} was taken over`))
      } catch (error) {
        log.warn({ lease: name, error: String(error) }, 'a lease could not be renewed')
      } finally {
        renewing = false
      }
    }
    const timer = setInterval(() => void renew(), duration / 3)
    timer.unref()
    try {
      await work(signal, lease)
    } finally {
      clearInterval(timer)
      await releaseLease(store.db, lease).catch((error: unknown) =>
        log.warn({ lease: name, error: String(error) }, 'a lease was not released and will run out'),
      )
    }
  }

  const running = loop()
  return {
    stop: async () => {
      stopped.abort(new Error(`the lease ${name} is given back`))
      await running
    },
  }
}
