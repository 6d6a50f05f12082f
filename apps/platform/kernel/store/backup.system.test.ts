import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { diskFiles } from '../files/disk.ts'
import { pathOf, type Files } from '../files/files.ts'
import { isRefusal } from '../refusal.ts'
import { backup } from './backup.ts'
import { copyIn, copyOut } from './copy.ts'
import type { Store } from './database.ts'
import { StoreFault } from './fault.ts'
import { migrate, type MigrationSource } from './migrations.ts'
import { restore } from './restore.ts'
import { temporaryStore } from './temporary.ts'

const base = mkdtempSync(join(tmpdir(), 'heldigital-backup-'))
after(() => rmSync(base, { recursive: true, force: true }))

let folders = 0
function newFolder(): string {
  const folder = join(base, String(++folders))
  mkdirSync(folder)
  return folder
}

const first = `
  create table award (
    id integer generated always as identity primary key,
    competition integer not null,
    amount numeric(15,2) not null,
    doubled numeric(17,2) generated always as (amount * 2) stored,
    note text, at timestamptz, data jsonb, bytes bytea, tags text[]);
  create table competition (id integer primary key, name text not null, parent integer references competition,
    winner integer references award);
  alter table award add foreign key (competition) references competition deferrable initially immediate;
  create table posting (n bigint primary key, account text not null, amount numeric not null, document text);
  create table setting (name text primary key, value text not null);
  insert into setting values ('seeded', 'by the migration');
  create function refuse_change() returns trigger language plpgsql as $$
  begin raise exception 'append-only'; end $$;
  create trigger posting_append_only before update or delete or truncate on posting
    for each statement execute function refuse_change();
  create sequence case_number start 2026000`

function migrations(files: Record<string, string> = { '0001_all.sql': first }): MigrationSource {
  const folder = newFolder()
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return { name: 'all', folder }
}

const source = migrations()
const open = () => temporaryStore({ migrations: [source] })

async function put(files: Files, bytes: Uint8Array): Promise<string> {
  const stored = await files.put(Readable.from([bytes]), { limit: 1e7 })
  assert.ok(!isRefusal(stored))
  return stored.sha256
}

async function fillStore(store: Store): Promise<void> {
  await store.pool.query(`
    begin;
    set constraints all deferred;
    insert into competition values (1, 'Drosjer', null, null);
    insert into competition values (2, E'tab\\tslash\\\\ linje\\nÆØÅ \\\\.', 1, null);
    insert into award (competition, amount, note, at, data, bytes, tags) values
      (2, 0.10, null, '2026-03-24 11:00:00.123456+00', '{"a": ["å", 1e400]}', '\\x00ff0a5c', array['a,b', null, '{"q"}']),
      (2, 9999999999999.99, '', 'infinity', null, '', '{}');
    update competition set winner = 1 where id = 2;
    commit`)
  await store.pool.query(`select nextval('case_number'), nextval('case_number')`)
}

async function content(store: Store): Promise<unknown> {
  const tables: Record<string, unknown> = {}
  for (const name of ['award', 'competition', 'posting', 'setting']) {
    tables[name] = (await store.pool.query(`select t::text as row from ${name} t order by 1`)).rows
  }
  const { rows } = await store.pool.query('select last_value, is_called from case_number')
  return { ...tables, case_number: rows }
}

test('COPY streams out and in are the same bytes, wait for a slow reader, and fail cleanly', async (context) => {
  const { store, stop } = await temporaryStore()
  const client = await store.pool.connect()
  const other = await store.pool.connect()
  context.after(async () => {
    client.release(true)
    other.release(true)
    await stop()
  })
  await client.query('create table a (n integer, t text); create table b (n integer, t text)')
  await client.query(`insert into a select n, repeat('x', 1000) from generate_series(1, 20000) n`)
  const bytes = await buffer(copyOut(client, 'copy a to stdout'))
  assert.equal(await copyIn(client, 'copy b from stdin', Readable.from([bytes])), 20_000)
  await client.query('truncate b')
  const slowly = async function* () {
    for await (const chunk of copyOut(other, 'copy a to stdout')) {
      await new Promise((done) => setImmediate(done))
      yield chunk as Buffer
    }
  }
  assert.equal(await copyIn(client, 'copy b from stdin', slowly()), 20_000)
  assert.equal((await client.query('select * from a except select * from b')).rowCount, 0)
  assert.equal((await client.query('select * from a except select * from b')).rowCount, 0)
  await assert.rejects(copyIn(client, 'copy b from stdin', Readable.from([Buffer.from('no number\tx\n')])), /integer/)
  const breaking = Readable.from(
    (async function* () {
      yield Buffer.from('1\tx\n')
      throw new Error('the source broke')
    })(),
  )
  await assert.rejects(copyIn(client, 'copy b from stdin', breaking), /the source broke/)
  await assert.rejects(buffer(copyOut(client, 'copy nothing to stdout')), /does not exist/)
  assert.deepEqual((await client.query('select count(*) from b')).rows, [{ count: 20_000 }])
})

test('what is restored is what was backed up, to the byte: rows, sequences, files, keys and triggers', async () => {
  const [from, to] = [await open(), await open()]
  const [fromFiles, toFiles] = [
    await diskFiles(join(newFolder(), 'files')),
    await diskFiles(join(newFolder(), 'files')),
  ]
  await fillStore(from.store)
  const documents = [Buffer.alloc(0), randomBytes(200_000), Buffer.from('<Invoice/>\r\n')]
  const addresses = await Promise.all(documents.map((bytes) => put(fromFiles, bytes)))
  await from.store.pool.query(`insert into posting select n, 'a', 1, null from generate_series(1, 5000) n`)
  await to.store.pool.query('truncate setting')

  const archive = join(newFolder(), 'held.zip')
  const steps: string[] = []
  const manifest = await backup(from.store, fromFiles, archive, {
    product: '0.1.0',
    progress: ({ part, name }) => steps.push(`${part} ${name}`),
  })
  assert.deepEqual(
    manifest.tables.map(({ name, rows }) => [name, rows]),
    [
      ['award', 2],
      ['competition', 2],
      ['posting', 5000],
      ['setting', 1],
    ],
  )
  assert.equal(manifest.files.count, 3)
  assert.equal(steps.length, 7)
  assert.deepEqual(readdirSync(join(archive, '..')), ['held.zip'], 'nothing partial is left')

  await restore(to.store, toFiles, archive, { sources: [source] })
  assert.deepEqual(await content(to.store), await content(from.store))
  for (const [index, address] of addresses.entries()) {
    const restored = await toFiles.get(address)
    assert.ok(restored)
    assert.deepEqual(await buffer(restored), documents[index])
  }
  const next = `insert into award (competition, amount) values (1, 1) returning id, doubled`
  assert.deepEqual((await to.store.pool.query(next)).rows, [{ id: 3, doubled: '2.00' }])
  await assert.rejects(to.store.pool.query('delete from posting'), /append-only/)
  await assert.rejects(to.store.pool.query('insert into award (competition, amount) values (99, 1)'), /foreign key/)
  assert.deepEqual(await migrate(to.store, [source]), [])
  await from.stop()
  await to.stop()
})

test('a backup of a running system is one consistent instant, with every file that it names', async () => {
  const [from, to] = [await open(), await open()]
  const [fromFiles, toFiles] = [
    await diskFiles(join(newFolder(), 'files')),
    await diskFiles(join(newFolder(), 'files')),
  ]
  const state = { acknowledged: 0, running: true, next: 0 }
  const work = async () => {
    while (state.running) {
      const n = (state.next += 2)
      const address = await put(fromFiles, Buffer.from(`document ${n}`))
      await from.store.db.transaction().execute(async (tx) => {
        const postings = tx.withTables<{ posting: { n: number; account: string; amount: string; document: string } }>()
        const pair = [
          { n, account: 'debit', amount: '100.00', document: address },
          { n: n + 1, account: 'credit', amount: '-100.00', document: address },
        ]
        for (const each of pair) await postings.insertInto('posting').values(each).execute()
      })
      state.acknowledged += 1
    }
  }
  const workers = [work(), work(), work()]
  while (state.acknowledged < 30) await new Promise((done) => setTimeout(done, 5))
  const before = state.acknowledged
  const archive = join(newFolder(), 'running.zip')
  await backup(from.store, fromFiles, archive, { product: '0.1.0' })
  const behind = state.acknowledged
  state.running = false
  await Promise.all(workers)

  await to.store.pool.query('truncate setting')
  await restore(to.store, toFiles, archive, { sources: [source] })
  const { rows } = await to.store.pool.query<{ sum: string; pairs: number; documents: string[] }>(
    `select sum(amount) as sum, count(*) / 2 as pairs, array_agg(distinct document) as documents from posting`,
  )
  const [row] = rows
  assert.ok(row)
  assert.equal(Number(row.sum), 0, 'no half of a transaction')
  assert.ok(row.pairs >= before && row.pairs <= behind + 3, `${before} <= ${row.pairs} <= ${behind}`)
  for (const address of row.documents) assert.equal(await toFiles.check(address), 'intact')
  await from.stop()
  await to.stop()
})

test('a store that is not empty is left alone', async () => {
  const { store, stop } = await open()
  const files = await diskFiles(join(newFolder(), 'files'))
  const archive = join(newFolder(), 'held.zip')
  await fillStore(store)
  await backup(store, files, archive, { product: '0.1.0' })
  const before = await content(store)
  await assert.rejects(restore(store, files, archive, { sources: [source] }), fault('backup.not-empty', 'award'))
  assert.deepEqual(await content(store), before)
  await stop()
})

test('a new database gets its tables from the program, and an older backup gets the newer migrations after its data', async () => {
  const [from, to] = [await open(), await temporaryStore()]
  const files = await diskFiles(join(newFolder(), 'files'))
  const archive = join(newFolder(), 'held.zip')
  await fillStore(from.store)
  await backup(from.store, files, archive, { product: '0.1.0' })
  const newer = migrations({
    '0001_all.sql': first,
    '0002_upper.sql': 'alter table competition add upper_name text; update competition set upper_name = upper(name)',
  })
  await restore(to.store, files, archive, { sources: [newer] })
  const { rows } = await to.store.pool.query('select upper_name from competition where id = 1')
  assert.deepEqual(rows, [{ upper_name: 'DROSJER' }])
  await from.stop()
  await to.stop()
})

test('a backup of a newer program is refused by the name of what is unknown', async () => {
  const [from, to] = [await open(), await temporaryStore()]
  const files = await diskFiles(join(newFolder(), 'files'))
  const archive = join(newFolder(), 'held.zip')
  await backup(from.store, files, archive, { product: '0.1.0' })
  const other = migrations({ '0001_all.sql': `${first};` })
  await assert.rejects(
    restore(to.store, files, archive, { sources: [other] }),
    fault('backup.newer', 'all/0001_all.sql'),
  )
  await from.stop()
  await to.stop()
})

test('a damaged archive is refused, whatever byte was changed, and the database stays empty', async () => {
  const from = await open()
  const files = await diskFiles(join(newFolder(), 'files'))
  await fillStore(from.store)
  await put(files, Buffer.from('a document '.repeat(100)))
  const archive = join(newFolder(), 'held.zip')
  await backup(from.store, files, archive, { product: '0.1.0' })
  await from.stop()
  const whole = readFileSync(archive)
  const places = {
    'in a table': whole.indexOf('tables/award.copy') + 'tables/award.copy'.length + 20,
    'in a file': whole.indexOf('files/') + 'files/'.length + 64 + 5,
    'in the list': whole.indexOf('manifest.json') + 'manifest.json'.length + 10,
  }
  for (const [place, at] of Object.entries(places)) {
    const changed = Buffer.from(whole)
    changed[at] = (changed[at] ?? 0) ^ 1
    await refused(changed, place)
  }
  await refused(whole.subarray(0, whole.length - 100), 'cut off')

  async function refused(bytes: Buffer, place: string): Promise<void> {
    const to = await temporaryStore()
    const path = join(newFolder(), 'damaged.zip')
    writeFileSync(path, bytes)
    const target = await diskFiles(join(newFolder(), 'files'))
    await assert.rejects(
      restore(to.store, target, path, { sources: [source] }),
      (error) => error instanceof StoreFault && error.code === 'backup.damaged',
      place,
    )
    const { rows } = await to.store.pool.query<{ n: number | null }>(
      `select (xpath('/row/c/text()', query_to_xml('select count(*) as c from award', false, true, '')))[1]::text::integer as n
       where to_regclass('award') is not null`,
    )
    assert.ok(rows.length === 0 || rows[0]?.n === 0, place)
    await to.stop()
  }
})

test('a file that the disk has damaged does not stop the backup, and is named', async () => {
  const [from, to] = [await open(), await temporaryStore()]
  const folder = join(newFolder(), 'files')
  const files = await diskFiles(folder)
  const good = await put(files, Buffer.from('good'))
  const bad = await put(files, Buffer.from('bad'))
  writeFileSync(join(folder, pathOf(bad)), 'BAD')
  const archive = join(newFolder(), 'held.zip')
  const manifest = await backup(from.store, files, archive, { product: '0.1.0' })
  assert.deepEqual(manifest.damaged, [bad])
  const target = await diskFiles(join(newFolder(), 'files'))
  assert.deepEqual((await restore(to.store, target, archive, { sources: [source] })).damaged, [bad])
  assert.equal(await target.check(good), 'intact')
  assert.equal(await target.has(bad), false)
  assert.equal(await target.has(createHash('sha256').update('BAD').digest('hex')), false)
  await from.stop()
  await to.stop()
})

test('a backup that cannot be written leaves nothing and gives its connection back', async () => {
  const { store, stop } = await open()
  const files = await diskFiles(join(newFolder(), 'files'))
  await fillStore(store)
  const target = join(newFolder(), 'no', 'such', 'folder.zip')
  await assert.rejects(backup(store, files, target, { product: '0.1.0' }), /ENOENT/)
  assert.equal((await store.pool.query('select 1 as one')).rowCount, 1)
  await stop()
})

test('numbers of transactions are carried to another server only by a caller who settles them', async () => {
  const numbered = migrations({
    '0001_event.sql': `create table event (seq bigint primary key, tx xid8 not null default pg_current_xact_id())`,
  })
  const [from, to] = [await temporaryStore({ migrations: [numbered] }), await temporaryStore()]
  const files = await diskFiles(join(newFolder(), 'files'))
  await from.store.pool.query(`insert into event values (1, '4000000000'), (2, '3999999999')`)
  const archive = join(newFolder(), 'held.zip')
  await backup(from.store, files, archive, { product: '0.1.0' })
  await assert.rejects(
    restore(to.store, files, archive, { sources: [numbered] }),
    /event\.tx holds numbers of transactions/,
  )
  await restore(to.store, files, archive, {
    sources: [numbered],
    settle: async (client) => {
      await client.query(`update event set tx = '1'`)
    },
  })
  assert.deepEqual((await to.store.pool.query('select distinct tx::text from event')).rows, [{ tx: '1' }])
  await from.stop()
  await to.stop()
})

function fault(code: string, name: string) {
  return (error: unknown) => error instanceof StoreFault && error.code === code && error.message.includes(name)
}
