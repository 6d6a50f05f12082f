// What the operator sees of the queue, and may do about it.
import { sql } from 'kysely'
import type { Instant } from '../clock.ts'
import type { Connection, Transaction } from '../store/database.ts'
import { jobOf, type Job, type JobState, type JobTable } from './job.ts'

export interface JobCount {
  readonly kind: string
  readonly state: JobState
  readonly count: number
}

/** How many jobs there are of each kind in each state. */
export async function countJobs(db: Connection): Promise<JobCount[]> {
  const { rows } = await sql<JobCount>`
    select kind, state, count(*) as count from job group by kind, state order by kind, state`.execute(db)
  return rows
}

export interface JobView extends Job {
  readonly state: JobState
  readonly attempt: number
  readonly lastError?: string
  readonly finishedAt?: Instant
}

/** Newest first; at most 500 at a time, `before` the last id of the page above. */
export async function listJobs(
  db: Transaction,
  { state, kind, before, limit = 100 }: { state?: JobState; kind?: string; before?: number; limit?: number } = {},
): Promise<JobView[]> {
  let query = db
    .selectFrom('job')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(Math.max(1, Math.min(limit, 500)))
  if (state !== undefined) query = query.where('state', '=', state)
  if (kind !== undefined) query = query.where('kind', '=', kind)
  if (before !== undefined) query = query.where('id', '<', before)
  return (await query.execute()).map(viewOf)
}

/** Gives a dead job `attempts` more, from now; false when it is not dead. */
export async function retryJob(
  db: Connection,
  id: number,
  { now, attempts = 12 }: { now: Instant; attempts?: number },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update job set state = 'queued', run_at = ${now}, max_attempts = attempt + ${attempts}::integer, finished_at = null
    where id = ${id} and state = 'dead'`.execute(db)
  return numAffectedRows === 1n
}

/** Forgets jobs that were done before the instant, and with them their keys. Returns how many. */
export async function forgetDoneJobs(db: Connection, before: Instant): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from job where state = 'done' and finished_at < ${before}`.execute(db)
  return Number(numAffectedRows ?? 0n)
}

function viewOf(row: JobTable): JobView {
  return {
    ...jobOf(row),
    state: row.state,
    attempt: row.attempt,
    ...(row.last_error === null ? {} : { lastError: row.last_error }),
    ...(row.finished_at === null ? {} : { finishedAt: row.finished_at as Instant }),
  }
}
