// Does the jobs that are due by the product's clock. A job runs at least once; its database work happens exactly once.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock, Instant } from '../clock.ts'
import type { Store, Transaction } from '../store/database.ts'
import type { Log } from '../store/log.ts'
import type { Job } from './job.ts'
import { claimJobs, extendClaim, failJob, finishJob, returnAbandoned, type Claim } from './queue.ts'

export interface JobContext {
  readonly job: Job
  /** From 1. */
  readonly attempt: number
  readonly now: Instant
}

/** Work in the database: commits together with the job's completion, or not at all. */
export type InsideHandler = (context: JobContext & { readonly tx: Transaction }) => Promise<void>

/**
 * Work with the outside world, which may take long and may happen again after a crash, and then what of its result is kept:
 * `outside` holds no transaction; `inside` commits together with the job's completion.
 */
export interface OutsideHandler<Result = unknown> {
  outside(context: JobContext & { readonly signal: AbortSignal }): Promise<Result>
  inside(context: JobContext & { readonly tx: Transaction }, result: Result): Promise<void>
}

// A method's parameters compare both ways, so handlers of any result fit in one record.
export type Handler = InsideHandler | OutsideHandler

export type Handlers = Readonly<Record<string, Handler>>

export interface WorkerOptions {
  readonly store: Store
  readonly clock: Clock
  /** By kind of job; jobs of other kinds are left to other processes. */
  readonly handlers: Handlers
  readonly log: Log
  /** Jobs at the same time; 4 unless told. */
  readonly concurrency?: number
  /** Between looks at the queue when nothing pokes, milliseconds; 500 unless told. */
  readonly interval?: number
  /** How long the jobs of a killed worker wait for another, milliseconds of the database's time; 30000 unless told. */
  readonly claimDuration?: number
}

export interface Worker {
  /** Looks at the queue now: called after a commit that enqueued, and when the product's clock was moved. */
  poke(): void
  /** Takes nothing more, aborts the signals of outside work, and waits for what runs. */
  stop(): Promise<void>
}

const defaultClaim = 30_000
const mostJobsDrained = 100_000

export function startWorker(options: WorkerOptions): Worker {
  const { store, clock, handlers, log, concurrency = 4, interval = 500, claimDuration = defaultClaim } = options
  const kinds = Object.keys(handlers)
  const stopped = new AbortController()
  const running = new Set<Promise<unknown>>()
  let poked = false
  let wake: (() => void) | undefined
  const poke = () => {
    poked = true
    wake?.()
  }

  const loop = async () => {
    let sweptAt = -Infinity
    while (!stopped.signal.aborted) {
      poked = false
      let wait = interval
      try {
        if (performance.now() - sweptAt > Math.min(1000, claimDuration)) {
          sweptAt = performance.now()
          await returnAbandoned(store.db, clock.now())
        }
        const limit = concurrency - running.size
        const claims = await claimJobs(store.db, { kinds, now: clock.now(), limit, duration: claimDuration })
        for (const claim of claims) start(claim)
        if (running.size === concurrency) await Promise.race(running)
        if (claims.length === limit) continue
      } catch (error) {
        log.error({ error: String(error) }, 'the job queue could not be read')
        wait = 2000
      }
      await pauseUnlessPoked(wait)
    }
    await Promise.all(running)
  }

  const start = (claim: Claim) => {
    const work = doJob(options, claim, stopped.signal).finally(() => running.delete(work))
    running.add(work)
  }

  const pauseUnlessPoked = (milliseconds: number) =>
    new Promise<void>((done) => {
      if (poked || stopped.signal.aborted) return done()
      const timer = setTimeout(done, milliseconds)
      wake = () => {
        clearTimeout(timer)
        done()
      }
    })

  const ended = loop()
  return {
    poke,
    stop: async () => {
      stopped.abort(new Error('the worker is stopped'))
      poke()
      await ended
    },
  }
}

/**
 * Does everything that is due at the clock's now, one after the other, earliest first, what that enqueues included. Jobs that
 * another worker has taken are not waited for. Returns how many were done and how many attempts failed.
 */
export async function runDue(
  options: Pick<WorkerOptions, 'store' | 'clock' | 'handlers' | 'log' | 'claimDuration'>,
): Promise<{ done: number; failed: number }> {
  const { store, clock, handlers, claimDuration = defaultClaim } = options
  const kinds = Object.keys(handlers)
  let done = 0
  let failed = 0
  await returnAbandoned(store.db, clock.now())
  while (done + failed < mostJobsDrained) {
    const [claim] = await claimJobs(store.db, { kinds, now: clock.now(), limit: 1, duration: claimDuration })
    if (claim === undefined) return { done, failed }
    if (await doJob(options, claim, new AbortController().signal)) done += 1
    else failed += 1
  }
  throw new Error(`more than ${mostJobsDrained} jobs were due at once: a handler enqueues without end`)
}

class ClaimLost extends Error {}

/** Never rejects: a failure is written to the job. True when the job is done. */
async function doJob(
  { store, clock, handlers, log, claimDuration = defaultClaim }: Omit<WorkerOptions, 'concurrency'>,
  claim: Claim,
  stopped: AbortSignal,
): Promise<boolean> {
  const { job, attempt } = claim
  const details = { job: job.id, kind: job.kind, attempt }
  try {
    const handler = handlers[job.kind]
    if (handler === undefined) throw new Error(`no handler for ${job.kind}`)
    const context = { job, attempt, now: clock.now() }
    if (typeof handler === 'function') {
      await inTransaction(store, claim, clock, (tx) => handler({ ...context, tx }))
    } else {
      const result = await keepingClaim(store, claim, claimDuration, stopped, (signal) =>
        handler.outside({ ...context, signal }),
      )
      await inTransaction(store, claim, clock, (tx) => handler.inside({ ...context, tx }, result))
    }
    return true
  } catch (error) {
    if (error instanceof ClaimLost) {
      log.warn(details, 'a job was taken over by another worker')
      return false
    }
    try {
      const outcome = await failJob(store.db, claim, { now: clock.now(), error: errorText(error) })
      if (outcome === 'dead') log.error(details, 'a job failed for the last time')
      else log.warn(details, 'a job failed and will be tried again')
    } catch (unwritten) {
      log.error({ ...details, error: String(unwritten) }, 'a failed job is left to its claim')
    }
    return false
  }
}

function inTransaction(
  store: Store,
  claim: Claim,
  clock: Clock,
  work: (tx: Transaction) => Promise<void>,
): Promise<void> {
  return store.db.transaction().execute(async (tx) => {
    if (!(await finishJob(tx, claim, clock.now()))) throw new ClaimLost()
    await work(tx)
  })
}

/** Renews the claim while the work runs; the signal aborts when it is lost or the worker stops. */
async function keepingClaim<Result>(
  store: Store,
  claim: Claim,
  duration: number,
  stopped: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const ended = new AbortController()
  const lost = new AbortController()
  const renew = async () => {
    for (;;) {
      await sleep(duration / 3, undefined, { signal: ended.signal, ref: false })
      const kept = await extendClaim(store.db, claim, duration).catch(() => true)
      if (!kept) return lost.abort(new ClaimLost())
    }
  }
  renew().catch(() => {})
  try {
    return await work(AbortSignal.any([lost.signal, stopped]))
  } finally {
    ended.abort()
  }
}

function errorText(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
