// The moves of a job between its states; each is one statement, and each that follows a claim proves the claim by its attempt.
import { sql } from 'kysely'
import { plus, type Instant } from '../clock.ts'
import type { Connection } from '../store/database.ts'
import { jobOf, type Job, type JobTable } from './job.ts'

/** A job that a worker has taken. The attempt's number only grows, so it fences a worker that was thought dead. */
export interface Claim {
  readonly job: Job
  /** From 1. */
  readonly attempt: number
}

/** Takes up to `limit` jobs that are due, earliest first, for `duration` milliseconds of the database's time. */
export async function claimJobs(
  db: Connection,
  { kinds, now, limit, duration }: { kinds: readonly string[]; now: Instant; limit: number; duration: number },
): Promise<Claim[]> {
  const { rows } = await sql<JobTable>`
    select * from claim_jobs(${kinds}, ${now}, ${limit}, ${duration} * interval '1 millisecond')`.execute(db)
  return rows
    .map((row) => ({ job: jobOf(row), attempt: row.attempt }))
    .sort((a, b) => (a.job.runAt ?? '').localeCompare(b.job.runAt ?? '') || a.job.id - b.job.id)
}

/** Puts back what workers took and never finished. A job whose worker still has it in a transaction is locked and stays. */
export async function returnAbandoned(db: Connection, now: Instant): Promise<number> {
  const { numAffectedRows } = await sql`
    with abandoned as (
      select id from job where state = 'running' and claimed_until <= clock_timestamp()
      order by claimed_until limit 1000 for update skip locked)
    update job set claimed_until = null, last_error = 'the worker ended before the work did',
      state = case when attempt < max_attempts then 'queued' else 'dead' end,
      finished_at = case when attempt < max_attempts then null else ${now}::timestamptz end
    from abandoned where job.id = abandoned.id`.execute(db)
  return Number(numAffectedRows ?? 0n)
}

/** Keeps a claim alive; false when it was lost. */
export async function extendClaim(db: Connection, claim: Claim, duration: number): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update job set claimed_until = clock_timestamp() + ${duration} * interval '1 millisecond'
    where id = ${claim.job.id} and attempt = ${claim.attempt} and state = 'running'`.execute(db)
  return numAffectedRows === 1n
}

/**
 * Marks the job done and locks it until the transaction ends. Called first in the transaction of the work: nobody else can take
 * the job meanwhile, and a rollback undoes work and mark together. False when the claim was lost.
 */
export async function finishJob(tx: Connection, claim: Claim, now: Instant): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update job set state = 'done', claimed_until = null, last_error = null, finished_at = ${now}
    where id = ${claim.job.id} and attempt = ${claim.attempt} and state = 'running'`.execute(tx)
  return numAffectedRows === 1n
}

/** Puts a failed job back for later, or among the dead. Undefined when the claim was lost. */
export async function failJob(
  db: Connection,
  claim: Claim,
  { now, error }: { now: Instant; error: string },
): Promise<'queued' | 'dead' | undefined> {
  const { rows } = await sql<{ state: 'queued' | 'dead' }>`
    update job set claimed_until = null, last_error = ${error.slice(0, 2000)},
      state = case when attempt < max_attempts then 'queued' else 'dead' end,
      run_at = case when attempt < max_attempts then ${plus(now, { milliseconds: backOff(claim.attempt) })} else run_at end,
      finished_at = case when attempt < max_attempts then null else ${now}::timestamptz end
    where id = ${claim.job.id} and attempt = ${claim.attempt} and state = 'running'
    returning state`.execute(db)
  return rows[0]?.state
}

/** Milliseconds of the product's clock after the failure of an attempt (from 1): 5 s, doubled each time, at most an hour. */
export function backOff(attempt: number): number {
  return Math.min(5000 * 2 ** (attempt - 1), 3_600_000)
}
