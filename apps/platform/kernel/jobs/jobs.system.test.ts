import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { after, before, beforeEach, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { instant, plus, type Instant } from '../clock.ts'
import { connectStore, type Store } from '../store/database.ts'
import { silent } from '../store/log.ts'
import { temporaryStore, type TemporaryStore } from '../store/temporary.ts'
import { enqueue, jobMigrations } from './job.ts'
import { claimJobs, finishJob } from './queue.ts'
import { countJobs, forgetDoneJobs, listJobs, retryJob } from './view.ts'
import { runDue, startWorker, type Handlers } from './worker.ts'

let temporary: TemporaryStore
let store: Store
let now: Instant
const clock = { now: () => now }

before(async () => {
  temporary = await temporaryStore({ migrations: [jobMigrations] })
  store = temporary.store
  await store.pool.query('create table effect (job bigint primary key, at timestamptz)')
})
beforeEach(async () => {
  now = instant('2026-03-24T11:00:00.000Z')
  await store.pool.query('truncate job restart identity; truncate effect')
})
after(() => temporary.stop())

const drain = (handlers: Handlers) => runDue({ store, clock, handlers, log: silent })

test('a job exists only when the transaction that enqueued it commits', async () => {
  const rolledBack = store.db.transaction().execute(async (tx) => {
    await enqueue(tx, { kind: 'send', payload: 1 })
    throw new Error('the business change failed')
  })
  await assert.rejects(rolledBack)
  await store.db.transaction().execute((tx) => enqueue(tx, { kind: 'send', payload: { to: 'all' } }))
  const seen: unknown[] = []
  assert.deepEqual(
    await drain({
      send: async ({ job }) => {
        seen.push(job.payload)
      },
    }),
    { done: 1, failed: 0 },
  )
  assert.deepEqual(seen, [{ to: 'all' }])
})

test('a job waits for its instant on the product’s clock, and runs when the clock is moved there', async () => {
  await enqueue(store.db, { kind: 'close', payload: 'later', runAt: plus(now, { days: 30 }) })
  await enqueue(store.db, { kind: 'close', payload: 'sooner', runAt: plus(now, { days: 10 }) })
  const seen: unknown[] = []
  const handlers: Handlers = {
    close: async ({ job, now }) => {
      seen.push([job.payload, now])
    },
  }
  assert.deepEqual(await drain(handlers), { done: 0, failed: 0 })
  now = plus(now, { days: 9, hours: 23, minutes: 59 })
  assert.deepEqual(await drain(handlers), { done: 0, failed: 0 })
  now = plus(now, { days: 60 })
  assert.deepEqual(await drain(handlers), { done: 2, failed: 0 })
  assert.deepEqual(seen, [
    ['sooner', now],
    ['later', now],
  ])
})

test('what a job enqueues is done in the same run when it is due', async () => {
  await enqueue(store.db, { kind: 'first', payload: null })
  const done = await drain({
    first: async ({ tx }) => {
      await enqueue(tx, { kind: 'second', payload: null })
    },
    second: async () => {},
  })
  assert.deepEqual(done, { done: 2, failed: 0 })
})

test('a key is used once, also after the job is done', async () => {
  assert.equal(await enqueue(store.db, { kind: 'close', payload: null, key: '42' }), 1)
  assert.equal(await enqueue(store.db, { kind: 'close', payload: null, key: '42' }), undefined)
  await drain({ close: async () => {} })
  assert.equal(await enqueue(store.db, { kind: 'close', payload: null, key: '42' }), undefined)
  assert.notEqual(await enqueue(store.db, { kind: 'remind', payload: null, key: '42' }), undefined)
})

test('the work of a failed attempt is rolled back and tried again later, until it is dead, and then by hand', async () => {
  await enqueue(store.db, { kind: 'send', payload: null, maxAttempts: 3 })
  let fails = true
  const handlers: Handlers = {
    send: async ({ tx, job, attempt }) => {
      await tx
        .withTables<{ effect: { job: number; at: string } }>()
        .insertInto('effect')
        .values({ job: job.id, at: now })
        .execute()
      if (fails) throw new Error(`no answer at attempt ${attempt}`)
    },
  }
  const waits: number[] = []
  for (const _ of [1, 2, 3]) {
    assert.deepEqual(await drain(handlers), { done: 0, failed: 1 })
    assert.deepEqual(await drain(handlers), { done: 0, failed: 0 })
    const [job] = await listJobs(store.db)
    waits.push(Date.parse(job?.runAt ?? '') - Date.parse(now))
    now = plus(now, { hours: 1 })
  }
  assert.deepEqual(waits.slice(0, 2), [5000, 10_000])
  const [dead] = await listJobs(store.db, { state: 'dead' })
  assert.equal(dead?.attempt, 3)
  assert.equal(dead?.lastError, 'Error: no answer at attempt 3')
  assert.equal((await store.pool.query('select from effect')).rowCount, 0)

  fails = false
  assert.equal(await retryJob(store.db, 1, { now }), true)
  assert.equal(await retryJob(store.db, 1, { now }), false)
  assert.deepEqual(await drain(handlers), { done: 1, failed: 0 })
  assert.equal((await store.pool.query('select from effect')).rowCount, 1)
})

test('the operator sees how many jobs there are of each kind and state, and forgets those long done', async () => {
  await enqueue(store.db, { kind: 'a', payload: null })
  await enqueue(store.db, { kind: 'a', payload: null, runAt: plus(now, { days: 1 }) })
  await enqueue(store.db, { kind: 'b', payload: null, maxAttempts: 1 })
  await drain({
    a: async () => {},
    b: async () => {
      throw new Error('no')
    },
  })
  assert.deepEqual(await countJobs(store.db), [
    { kind: 'a', state: 'done', count: 1 },
    { kind: 'a', state: 'queued', count: 1 },
    { kind: 'b', state: 'dead', count: 1 },
  ])
  assert.equal(await forgetDoneJobs(store.db, now), 0)
  assert.equal(await forgetDoneJobs(store.db, plus(now, { days: 1 })), 1)
})

test('jobs of a kind that this process does not handle are left to others', async () => {
  await enqueue(store.db, { kind: 'unknown', payload: null })
  assert.deepEqual(await drain({ known: async () => {} }), { done: 0, failed: 0 })
  assert.deepEqual(await drain({ unknown: async () => {} }), { done: 1, failed: 0 })
})

test('outside work holds no transaction, keeps its claim alive, and its result commits with the job', async () => {
  await enqueue(store.db, { kind: 'deliver', payload: null })
  let calls = 0
  const options = { store, clock, log: silent, claimDuration: 90 }
  const handlers: Handlers = {
    deliver: {
      outside: async () => {
        calls += 1
        await sleep(250)
        return 'receipt'
      },
      inside: async ({ tx, job }, result: string) => {
        assert.equal(result, 'receipt')
        await tx
          .withTables<{ effect: { job: number; at: string } }>()
          .insertInto('effect')
          .values({ job: job.id, at: now })
          .execute()
      },
    },
  }
  const other = startWorker({ ...options, handlers, interval: 10 })
  await runDue({ ...options, handlers })
  await until(async () => (await countJobs(store.db))[0]?.state === 'done')
  await other.stop()
  assert.equal(calls, 1)
  assert.equal((await store.pool.query('select from effect')).rowCount, 1)
})

test('several workers do every job once', async () => {
  const count = 300
  await store.pool.query(
    `insert into job (kind, payload, run_at, max_attempts) select 'count', to_jsonb(n), '-infinity', 3 from generate_series(1, ${count}) n`,
  )
  const handlers: Handlers = {
    count: async ({ tx, job }) => {
      await tx
        .withTables<{ effect: { job: number; at: string } }>()
        .insertInto('effect')
        .values({ job: job.id, at: now })
        .execute()
    },
  }
  const workers = [1, 2, 3].map(() =>
    startWorker({ store, clock, handlers, log: silent, concurrency: 3, interval: 20 }),
  )
  await until(async () => (await store.pool.query(`select from job where state <> 'done'`)).rowCount === 0)
  await Promise.all(workers.map((worker) => worker.stop()))
  assert.equal((await store.pool.query('select from effect')).rowCount, count)
  assert.equal((await store.pool.query('select from job where attempt <> 1')).rowCount, 0)
})

test('a poke makes a sleeping worker look at once', async () => {
  const seen: number[] = []
  const handlers: Handlers = {
    now: async ({ job }) => {
      seen.push(job.id)
    },
  }
  const worker = startWorker({ store, clock, handlers, log: silent, interval: 60_000 })
  await sleep(50)
  await enqueue(store.db, { kind: 'now', payload: null })
  worker.poke()
  await until(() => seen.length === 1)
  await enqueue(store.db, { kind: 'now', payload: null, runAt: plus(now, { days: 1 }) })
  now = plus(now, { days: 2 })
  worker.poke()
  await until(() => seen.length === 2)
  await worker.stop()
})

test('a worker that was thought dead cannot finish a job that another has taken', async () => {
  await enqueue(store.db, { kind: 'slow', payload: null })
  const [slow] = await claimJobs(store.db, { kinds: ['slow'], now, limit: 1, duration: 1 })
  assert.ok(slow)
  await sleep(10)
  assert.deepEqual(await drain({ slow: async () => {} }), { done: 1, failed: 0 })
  assert.equal(await finishJob(store.db, slow, now), false)
})

test('a job whose worker was killed is taken again after its claim has run out, and none of its work remains', async () => {
  await enqueue(store.db, { kind: 'fatal', payload: null })
  const program = `
    import { connectStore } from ${JSON.stringify(import.meta.resolve('../store/database.ts'))}
    import { silent } from ${JSON.stringify(import.meta.resolve('../store/log.ts'))}
    import { startWorker } from ${JSON.stringify(import.meta.resolve('./worker.ts'))}
    const store = await connectStore({ connectionString: process.env.STORE }, { log: silent }, undefined)
    startWorker({ store, clock: { now: () => '2026-03-24T11:00:00.000Z' }, log: silent, claimDuration: 300, handlers: {
      fatal: async ({ tx, job }) => {
        await tx.insertInto('effect').values({ job: job.id, at: '2026-03-24T11:00:00.000Z' }).execute()
        process.kill(process.pid, 'SIGKILL')
      } } })`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', program], {
    env: { ...process.env, STORE: temporary.url },
    stdio: 'inherit',
  })
  const signal = await new Promise((done) => child.once('exit', (_, by) => done(by)))
  assert.equal(signal, 'SIGKILL')
  const other = await connectStore({ connectionString: temporary.url }, { log: silent }, undefined)
  const worker = startWorker({
    store: other,
    clock,
    log: silent,
    interval: 20,
    claimDuration: 300,
    handlers: { fatal: async () => {} },
  })
  await until(async () => (await countJobs(store.db))[0]?.state === 'done')
  await worker.stop()
  await other.close()
  const [job] = await listJobs(store.db)
  assert.equal(job?.attempt, 2)
  assert.equal((await store.pool.query('select from effect')).rowCount, 0)
})

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000
  while (!(await condition())) {
    assert.ok(Date.now() < deadline, 'waited in vain')
    await sleep(10)
  }
}
