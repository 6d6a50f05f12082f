import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { silent } from '../store/log.ts'
import { temporaryStore, type TemporaryStore } from '../store/temporary.ts'
import { acquireLease, holdsLease, leaseMigrations, releaseLease, renewLease, withLease } from './lease.ts'

let temporary: TemporaryStore
before(async () => {
  temporary = await temporaryStore({ migrations: [leaseMigrations] })
})
after(() => temporary.stop())

test('of two owners one gets the lease, and the other gets it when it is given back', async () => {
  const { db } = temporary.store
  const first = await acquireLease(db, { name: 'two', owner: 'a', duration: 60_000 })
  assert.deepEqual(first, { name: 'two', owner: 'a', epoch: 1 })
  assert.equal(await acquireLease(db, { name: 'two', owner: 'b', duration: 60_000 }), undefined)
  await releaseLease(db, { name: 'two', owner: 'a', epoch: 1 })
  assert.deepEqual(await acquireLease(db, { name: 'two', owner: 'b', duration: 60_000 }), {
    name: 'two',
    owner: 'b',
    epoch: 2,
  })
})

test('of many that ask at once exactly one gets the lease', async () => {
  const { db } = temporary.store
  const asked = Array.from({ length: 20 }, (_, n) =>
    acquireLease(db, { name: 'many', owner: `owner-${n}`, duration: 60_000 }),
  )
  assert.equal((await Promise.all(asked)).filter((lease) => lease !== undefined).length, 1)
})

test('a holder that was paused past its time is overtaken, and can neither renew, release nor write', async () => {
  const { db } = temporary.store
  const paused = await acquireLease(db, { name: 'paused', owner: 'a', duration: 30 })
  assert.ok(paused)
  await sleep(60)
  const next = await acquireLease(db, { name: 'paused', owner: 'b', duration: 60_000 })
  assert.equal(next?.epoch, 2)
  assert.equal(await renewLease(db, paused, 60_000), false)
  await releaseLease(db, paused)
  assert.equal(await db.transaction().execute((tx) => holdsLease(tx, paused)), false)
  assert.equal(await db.transaction().execute((tx) => holdsLease(tx, next)), true)
})

test('a transaction that proved its lease keeps the next holder out until it has ended, even past the time', async () => {
  const { db } = temporary.store
  const lease = await acquireLease(db, { name: 'writing', owner: 'a', duration: 20 })
  assert.ok(lease)
  const order: string[] = []
  const writing = db.transaction().execute(async (tx) => {
    assert.equal(await holdsLease(tx, lease), true)
    await sleep(150)
    order.push('written')
  })
  await sleep(50)
  const next = await acquireLease(db, { name: 'writing', owner: 'b', duration: 1000 })
  order.push('taken over')
  await writing
  assert.equal(next?.epoch, 2)
  assert.deepEqual(order, ['written', 'taken over'])
})

test('work under a lease runs in one place at a time and goes on elsewhere when that place stops', async () => {
  const { store } = temporary
  let inside = 0
  let most = 0
  const epochs: number[] = []
  const work = async (signal: AbortSignal, lease: { epoch: number }) => {
    inside += 1
    most = Math.max(most, inside)
    epochs.push(lease.epoch)
    while (!signal.aborted) await sleep(5)
    inside -= 1
  }
  const options = { store, name: 'loop', log: silent, duration: 200, pause: 10 }
  const loops = [withLease(options, work), withLease(options, work)] as const
  await until(() => epochs.length === 1)
  await sleep(300)
  assert.deepEqual(epochs, [1], 'the holder renews and keeps it')
  await loops[0].stop()
  await until(() => epochs.length === 2 || inside === 1)
  await loops[1].stop()
  assert.equal(most, 1)
  assert.equal(inside, 0)
})

test('the signal aborts when somebody else has taken the lease over', async () => {
  const { store } = temporary
  let aborted = false
  const loop = withLease(
    { store, name: 'stolen', log: silent, duration: 60, pause: 10_000 },
    (signal) =>
      new Promise<void>((done) => {
        signal.addEventListener('abort', () => {
          aborted = true
          done()
        })
      }),
  )
  await until(async () => (await store.pool.query(`select from lease where name = 'stolen'`)).rowCount === 1)
  await store.pool.query(`update lease set epoch = epoch + 1, owner = 'thief' where name = 'stolen'`)
  await until(() => aborted)
  await loop.stop()
  const { rows } = await store.pool.query(`select owner from lease where name = 'stolen'`)
  assert.deepEqual(rows, [{ owner: 'thief' }])
})

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 5000
  while (!(await condition())) {
    assert.ok(Date.now() < deadline, 'waited in vain')
    await sleep(5)
  }
}
