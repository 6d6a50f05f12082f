import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { resolve } from 'node:path'
import { sql } from 'kysely'
import { instant, plus, type Instant } from '../clock.ts'
import type { FileStore } from '../files/file-store.ts'
import type { Actor, OrganisationId, PersonId } from '../identity/actor.ts'
import { same } from '../language.ts'
import { isRefusal, refuse } from '../refusal.ts'
import { line, object } from '../schema.ts'
import { temporaryStore, type TemporaryStore } from '../store/temporary.ts'
import { command, type Appointment, type Database } from './command.ts'
import type { StreamId } from './event.ts'
import { Executor, type Done } from './execute.ts'
import type { Fold } from './fold.ts'
import { brokenLink, readEvents } from './rows.ts'
import { advance } from './subscription.ts'
import { rebuildViews, type View } from './view.ts'

interface List {
  words: readonly string[]
}
const list: Fold<List> = {
  name: 'list',
  initial: { words: [] },
  evolve: (state, event) =>
    event.type === 'list.word-added' ? { words: [...state.words, (event.data as { word: string }).word] } : state,
}
const commands = [
  command({
    name: 'list.open',
    title: same('Open'),
    done: same('Opened'),
    kind: 'list',
    opens: true,
    party: 'owner',
    roles: ['caseOfficer'],
    input: object({}),
    fold: list,
    decide: () => ({ events: [{ type: 'list.opened', data: {} }] }),
  }),
  command({
    name: 'list.add',
    title: same('Add'),
    done: same('Added'),
    kind: 'list',
    party: 'owner',
    roles: ['caseOfficer'],
    input: object({ word: line(20) }),
    fold: list,
    decide: (state, { word }) =>
      state.words.includes(word)
        ? refuse('list.twice', same('Twice'), same('Take another'), { legalBasis: 'House rule 1' })
        : {
            events: [{ type: 'list.word-added', data: { word } }],
            appointments: [{ kind: 'remember', payload: word }],
          },
  }),
]
const view: View = {
  name: 'words',
  tables: ['test_word'],
  on: {
    'list.word-added': async (tx, event) => {
      await sql`insert into test_word (stream, word) values (${event.stream}, ${(event.data as { word: string }).word})`.execute(
        tx,
      )
    },
  },
}
const noFiles: FileStore = {
  put: async () => ({ sha256: '', size: 0 }),
  get: async () => undefined,
  has: async () => false,
}
const officer: Actor = {
  kind: 'person',
  person: 'p1' as PersonId,
  organisation: '0192:991825827' as OrganisationId,
  roles: ['caseOfficer'],
}

describe('a command', () => {
  let temporary: TemporaryStore
  let db: Database
  let now: Instant = instant('2026-03-02T08:00:00Z')
  const enqueued: Appointment[] = []
  let executor: Executor
  const fresh = (): Executor =>
    new Executor({
      db,
      clock: { now: () => now },
      commands,
      views: [view],
      files: noFiles,
      keystore: { secret: async () => '' },
      enqueue: async (_tx, appointment) => void enqueued.push(appointment),
    })

  before(async () => {
    temporary = await temporaryStore({
      migrations: [{ name: 'platform', folder: resolve(import.meta.dirname, '../../migrations') }],
    })
    db = temporary.store.db
    await sql`create table test_word (stream text, word text)`.execute(db)
    executor = fresh()
  })
  after(() => temporary.stop())

  const give = (
    name: string,
    input: unknown,
    rest: { stream?: StreamId; id?: string; actor?: Actor; expectedVersion?: number } = {},
  ) => executor.execute({ name, input, actor: officer, ...rest })
  const open = async (): Promise<StreamId> => ((await give('list.open', {})) as Done).stream
  const codeOf = (outcome: unknown): string => (isRefusal(outcome) ? outcome.code : 'done')

  it('records its events with actor, instant and a chain that holds', async () => {
    const stream = await open()
    now = plus(now, { hours: 1 })
    await give('list.add', { word: 'renhold' }, { stream })
    const events = await readEvents(db, stream)
    assert.deepEqual(
      events.map(({ version, type, at }) => [version, type, at]),
      [
        [1, 'list.opened', '2026-03-02T08:00:00.000Z'],
        [2, 'list.word-added', '2026-03-02T09:00:00.000Z'],
      ],
    )
    assert.equal(brokenLink(events), undefined)
    const forged = events.map((event) => (event.version === 2 ? { ...event, data: { word: 'other' } } : event))
    assert.equal(brokenLink(forged), 2)
    assert.equal(brokenLink(events.slice(0, 1), { version: 2, hash: events[1]?.hash ?? '' }), 2)
  })

  it('given twice with the same identifier is carried out once and answered alike', async () => {
    const stream = await open()
    const [first, second] = await Promise.all([
      give('list.add', { word: 'a' }, { stream, id: 'command-0001' }),
      give('list.add', { word: 'a' }, { stream, id: 'command-0001' }),
    ])
    assert.deepEqual(first, second)
    assert.equal((await readEvents(db, stream)).length, 2)
    assert.equal(codeOf(await give('list.add', { word: 'b' }, { stream, id: 'command-0001' })), 'kernel.command-reused')
  })

  it('that is refused says why, is logged, and changes nothing', async () => {
    const stream = await open()
    await give('list.add', { word: 'a' }, { stream })
    assert.equal(codeOf(await give('list.add', { word: 'a' }, { stream })), 'list.twice')
    assert.equal(codeOf(await give('list.add', { word: '' }, { stream })), 'kernel.bad-input')
    assert.equal(codeOf(await give('list.add', { word: 'b', more: 1 }, { stream })), 'kernel.bad-input')
    assert.equal(codeOf(await give('list.add', { word: 'b\0' }, { stream })), 'kernel.bad-input')
    assert.equal(codeOf(await give('list.nothing', {}, { stream })), 'kernel.not-found')
    assert.equal(codeOf(await give('list.add', { word: 'b' }, { stream: 'list/none' as StreamId })), 'kernel.not-found')
    const stranger: Actor = { ...officer, organisation: '0192:974760673' as OrganisationId }
    assert.equal(codeOf(await give('list.add', { word: 'b' }, { stream, actor: stranger })), 'kernel.not-allowed')
    assert.equal(
      codeOf(await give('list.add', { word: 'b' }, { stream, actor: { ...officer, roles: ['reader'] } })),
      'kernel.not-allowed',
    )
    assert.equal((await readEvents(db, stream)).length, 2)
    const { rows } = await sql<{
      code: string
    }>`select code from refusal_log where stream = ${stream} order by id`.execute(db)
    assert.deepEqual(rows.map((row) => row.code).slice(0, 2), ['list.twice', 'kernel.bad-input'])
  })

  it('that expects an older version is answered with a conflict', async () => {
    const stream = await open()
    const outcomes = await Promise.all(
      ['a', 'b'].map((word) => give('list.add', { word }, { stream, expectedVersion: 1 })),
    )
    assert.deepEqual(outcomes.map(codeOf).sort(), ['done', 'kernel.changed-meanwhile'])
  })

  it('may be given by many at once on one stream and none is lost', async () => {
    const stream = await open()
    const others = [fresh(), fresh()]
    await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        (others[i % 2] ?? executor).execute({ name: 'list.add', input: { word: `w${i}` }, actor: officer, stream }),
      ),
    )
    const events = await readEvents(db, stream)
    assert.equal(events.length, 31)
    assert.equal(brokenLink(events), undefined)
  })

  it('rehearsed says what would be answered and does nothing', async () => {
    const stream = await open()
    assert.equal(await executor.rehearse({ name: 'list.add', input: { word: 'a' }, actor: officer, stream }), undefined)
    assert.equal(
      (await executor.rehearse({ name: 'list.add', input: {}, actor: officer, stream }))?.code,
      'kernel.bad-input',
    )
    assert.equal((await readEvents(db, stream)).length, 1)
  })

  it('fills views in its transaction, and a rebuild gives the same', async () => {
    const words = async (): Promise<unknown> =>
      (await sql`select stream, word from test_word order by 1, 2`.execute(db)).rows
    const earlier = await words()
    assert.ok((earlier as unknown[]).length > 30)
    await rebuildViews(db, [view])
    assert.deepEqual(await words(), earlier)
  })

  it('is seen by a subscription once, in order, across readers', async () => {
    const seen: string[] = []
    const read = async (): Promise<void> => {
      while (
        (await advance(db, 'reader', async (_tx, event) => void seen.push(`${event.stream}#${event.version}`), 7)) > 0
      );
    }
    await Promise.all([read(), read(), read()])
    await read()
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from event`.execute(db)
    assert.equal(seen.length, rows[0]?.count)
    assert.equal(new Set(seen).size, seen.length)
  })

  it('leaves events that nobody can change', async () => {
    await assert.rejects(sql`update event set type = 'x'`.execute(db), /append-only/)
    await assert.rejects(sql`delete from event`.execute(db), /append-only/)
    await assert.rejects(sql`truncate event`.execute(db), /append-only/)
  })
})
