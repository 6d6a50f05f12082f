import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { connectStore, openStore } from './database.ts'
import { StoreFault } from './fault.ts'
import { silent } from './log.ts'
import { migrate } from './migrations.ts'
import { temporaryStore } from './temporary.ts'

const folder = mkdtempSync(join(tmpdir(), 'heldigital-migrations-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function source(name: string, files: Record<string, string>) {
  const made = mkdtempSync(join(folder, `${name}-`))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(made, file), text)
  return { name, folder: made }
}

describe('the store', () => {
  test('gives instants, dates, decimals and large numbers exactly', async () => {
    const { store, stop } = await temporaryStore()
    const { rows } = await store.pool.query(`
      select 5::int8 as small, 9007199254740993 as large, '2026-03-24 12:00:00.5+01'::timestamptz as at,
        date '2026-03-29' as day, 0.10::numeric(9,2) as amount, '{"a":[1]}'::jsonb as json,
        array['2026-03-24T11:00:00Z'::timestamptz, null] as instants, array[1.50, 2]::numeric[] as amounts`)
    assert.deepEqual(rows[0], {
      small: 5,
      large: '9007199254740993',
      at: '2026-03-24T11:00:00.500Z',
      day: '2026-03-29',
      amount: '0.10',
      json: { a: [1] },
      instants: ['2026-03-24T11:00:00.000Z', null],
      amounts: ['1.50', '2'],
    })
    await stop()
  })

  test('says which server it stands on and how durable it is', async () => {
    const { store, stop } = await temporaryStore()
    assert.match(store.durability.server, /^PostgreSQL \d+\.\d+/)
    assert.equal(store.durability.mode, store.durability.fsync === 'on' ? 'durable' : 'unsafe')
    await stop()
  })

  test('an unreachable database is named without its password', async () => {
    const free = await new Promise<number>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const { port } = server.address() as { port: number }
        server.close(() => resolve(port))
      })
    })
    await assert.rejects(
      openStore({
        databaseUrl: `postgres://innkjop:hemmelig@127.0.0.1:${free}/held`,
        dataFolder: folder,
        log: silent,
        patience: 200,
      }),
      (error) =>
        error instanceof StoreFault &&
        error.code === 'store.unreachable' &&
        error.message.includes(`127.0.0.1:${free}/held`) &&
        !error.message.includes('hemmelig'),
    )
  })

  test('a statement without end is ended by the server', async () => {
    const { store, stop } = await temporaryStore()
    const client = await store.pool.connect()
    const { rows } = await client.query('show statement_timeout')
    assert.deepEqual(rows, [{ statement_timeout: '30s' }])
    client.release()
    await stop()
  })
})

describe('migrations', () => {
  test('are applied once, in the order of sources and numbers', async () => {
    const { store, stop } = await temporaryStore()
    const base = source('base', {
      '0001_a.sql': 'create table a (x integer)',
      '0002_b.sql': 'insert into a values (1); insert into a values (2);',
    })
    const later = source('later', { '0001_c.sql': 'create view c as select sum(x) as total from a' })
    assert.deepEqual(await migrate(store, [base, later]), ['base/0001_a.sql', 'base/0002_b.sql', 'later/0001_c.sql'])
    assert.deepEqual(await migrate(store, [base, later]), [])
    assert.deepEqual((await store.pool.query('select total from c')).rows, [{ total: 3 }])
    await stop()
  })

  test('a file that was changed after it had been applied is refused by name', async () => {
    const { store, stop } = await temporaryStore()
    const base = source('base', { '0001_a.sql': 'create table a (x integer)' })
    await migrate(store, [base])
    writeFileSync(join(base.folder, '0001_a.sql'), 'create table a (x bigint)')
    await assert.rejects(migrate(store, [base]), fault('store.migration-changed', 'base/0001_a.sql'))
    await stop()
  })

  test('a database that knows more than the program is refused', async () => {
    const { store, stop } = await temporaryStore()
    const base = source('base', { '0001_a.sql': 'select 1', '0002_b.sql': 'select 1' })
    await migrate(store, [base])
    rmSync(join(base.folder, '0002_b.sql'))
    await assert.rejects(migrate(store, [base]), fault('store.migration-missing', 'base/0002_b.sql'))
    await stop()
  })

  test('a number that is not above those applied is refused', async () => {
    const { store, stop } = await temporaryStore()
    const base = source('base', { '0002_b.sql': 'select 1' })
    await migrate(store, [base])
    writeFileSync(join(base.folder, '0001_a.sql'), 'select 1')
    await assert.rejects(migrate(store, [base]), fault('store.migration-out-of-order', 'base/0001_a.sql'))
    await stop()
  })

  test('one that fails leaves nothing of itself and everything before it', async () => {
    const { store, stop } = await temporaryStore()
    const base = source('base', {
      '0001_a.sql': 'create table a (x integer)',
      '0002_b.sql': 'create table b (x integer); select 1/0;',
    })
    await assert.rejects(migrate(store, [base]), fault('store.migration-failed', 'base/0002_b.sql'))
    const { rows } = await store.pool.query(
      `select to_regclass('a') is not null as a, to_regclass('b') is null as no_b`,
    )
    assert.deepEqual(rows, [{ a: true, no_b: true }])
    writeFileSync(join(base.folder, '0002_b.sql'), 'create table b (x integer)')
    assert.deepEqual(await migrate(store, [base]), ['base/0002_b.sql'])
    await stop()
  })

  test('processes that start at once apply each file once between them', async () => {
    const { store, url, stop } = await temporaryStore()
    const base = source('base', {
      '0001_a.sql': 'create table a (x integer); select pg_sleep(0.1)',
      '0002_b.sql': 'insert into a values (1)',
    })
    const others = await Promise.all(
      [1, 2, 3].map(() => connectStore({ connectionString: url }, { log: silent, connections: 2 }, undefined)),
    )
    const applied = await Promise.all([store, ...others].map((each) => migrate(each, [base])))
    assert.deepEqual(applied.flat().sort(), ['base/0001_a.sql', 'base/0002_b.sql'])
    assert.deepEqual((await store.pool.query('select count(*) from a')).rows, [{ count: 1 }])
    await Promise.all(others.map((each) => each.close()))
    await stop()
  })

  test('a temporary store with migrations has them from the start', async () => {
    const base = source('base', { '0001_a.sql': 'create table a (x integer)' })
    for (const _ of [1, 2]) {
      const { store, stop } = await temporaryStore({ migrations: [base] })
      assert.deepEqual((await store.pool.query('select count(*) from a')).rows, [{ count: 0 }])
      await store.pool.query('insert into a values (1)')
      assert.deepEqual(await migrate(store, [base]), [])
      await stop()
    }
  })
})

function fault(code: string, name: string) {
  return (error: unknown) => error instanceof StoreFault && error.code === code && error.message.includes(name)
}
