import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { openStore } from './database.ts'
import { startEmbedded } from './embedded.ts'
import { StoreFault } from './fault.ts'
import { silent } from './log.ts'
import { spawnAs, type ServerAccount } from './server-account.ts'

/** An account that every Linux has. */
const daemon = 1
const asRoot = process.getuid?.() === 0
const base = mkdtempSync(join(tmpdir(), 'heldigital-embedded-'))
chmodSync(base, 0o711)
const data = join(base, 'data')
const postmasterPid = join(data, 'postgres', 'cluster', 'postmaster.pid')

/** A product that opens the store in the folder and commits numbers, telling each one only after its commit. */
const product = `
  import { openStore } from ${JSON.stringify(import.meta.resolve('./database.ts'))}
  import { silent } from ${JSON.stringify(import.meta.resolve('./log.ts'))}
  const store = await openStore({ dataFolder: process.argv[1], log: silent, join: process.argv[2] === 'join' })
  process.stdout.write('ready\\n')
  const commit = async (client) => {
    for (let n = Number(process.argv[3]) + client; ; n += 4) {
      await store.pool.query('insert into acknowledged values ($1)', [n])
      process.stdout.write(n + '\\n')
    }
  }
  if (process.argv[2] === 'commit') for (let client = 0; client < 4; client++) void commit(client)
  process.stdin.resume()
  process.stdin.on('end', async () => { await store.close(); process.exit() })`

interface Product {
  readonly child: ChildProcess
  readonly told: string[]
  readonly errors: () => string
  readonly ended: Promise<void>
}

/** Another account reaches the project even where its folders are closed to others, so that the test says the same everywhere. */
async function startProduct(args: string[], account?: ServerAccount): Promise<Product> {
  const child = spawnAs({
    program: process.execPath,
    args: ['--input-type=module-typescript', '--eval', product, '--', ...args],
    account,
    stdio: ['pipe', 'pipe', 'pipe'],
    paths: [import.meta.filename],
  })
  const { stdout } = child
  assert.ok(stdout !== null)
  const told: string[] = []
  let errors = ''
  child.stderr?.on('data', (bytes: Buffer) => (errors += bytes.toString()))
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  const lines = createInterface({ input: stdout })
  await Promise.race([
    new Promise<void>((ready) =>
      lines.on('line', (line) => {
        told.push(line)
        ready()
      }),
    ),
    ended,
  ])
  return { child, told, errors: () => errors, ended }
}

async function endProduct({ child, ended }: Product): Promise<void> {
  child.stdin?.end()
  await ended
}

before(async () => {
  const store = await openStore({ dataFolder: data, log: silent })
  await store.pool.query('create table acknowledged (n integer primary key)')
  await store.close()
})
after(() => rmSync(base, { recursive: true, force: true }))

describe('the embedded store', () => {
  test('is durable, and listens on its own socket only', async () => {
    const store = await openStore({ dataFolder: data, log: silent })
    assert.equal(store.durability.mode, 'durable')
    assert.equal(store.durability.embedded, true)
    const { rows } = await store.pool.query(
      `select current_setting('listen_addresses') as addresses, current_setting('full_page_writes') as pages,
              current_setting('data_checksums') as checksums, lower('ÆØÅ') as lower,
              'å' collate "nb-NO-x-icu" > 'z' collate "nb-NO-x-icu" as sorted`,
    )
    assert.deepEqual(rows, [{ addresses: '', pages: 'on', checksums: 'on', lower: 'æøå', sorted: true }])
    assert.equal(statSync(join(data, 'postgres')).mode & 0o077, 0, 'nobody else may look into the folder')
    await store.close()
  })

  test('starts warm within a second, at the best of three times on a busy machine', async (context) => {
    const times: number[] = []
    for (let n = 0; n < 3; n++) {
      const from = performance.now()
      const server = await startEmbedded({ folder: join(data, 'postgres'), log: silent })
      times.push(performance.now() - from)
      await server.stop()
    }
    const best = Math.min(...times)
    context.diagnostic(`warm start ${best.toFixed(0)} ms`)
    assert.ok(best < 1000, `${best} ms`)
  })

  test('refuses a second process on the same folder, and says which one has it', async () => {
    const first = await startProduct([data, 'hold'])
    const inUse = (error: unknown) =>
      error instanceof StoreFault &&
      error.code === 'store.folder-in-use' &&
      error.message.includes(`process ${first.child.pid}`)
    await assert.rejects(openStore({ dataFolder: data, log: silent }), inUse)
    await endProduct(first)
    const store = await openStore({ dataFolder: data, log: silent })
    await assert.rejects(openStore({ dataFolder: data, log: silent }), StoreFault, 'nor twice in one process')
    await store.close()
  })

  test('lets another process join the running server when asked, and leaves it running', async () => {
    const store = await openStore({ dataFolder: data, log: silent })
    const guest = await startProduct([data, 'join'])
    assert.deepEqual(guest.told, ['ready'])
    await endProduct(guest)
    assert.equal((await store.pool.query('select 1 as one')).rowCount, 1)
    await store.close()
  })

  test('recovers when the product was killed: the server it left is ended and started again', async () => {
    const first = await startProduct([data, 'hold'])
    const orphan = Number(readFileSync(postmasterPid, 'utf8').split('\n')[0])
    first.child.kill('SIGKILL')
    await first.ended
    const store = await openStore({ dataFolder: data, log: silent })
    assert.notEqual(Number(readFileSync(postmasterPid, 'utf8').split('\n')[0]), orphan)
    await store.close()
  })

  test('recovers when the number in a stale postmaster.pid belongs to another process by now', async () => {
    writeFileSync(postmasterPid, `${process.pid}\n${join(data, 'postgres', 'cluster')}\n1\n5432\n\n\n0 0\nready\n`)
    if (asRoot) chownSync(postmasterPid, 65534, 65534)
    const store = await openStore({ dataFolder: data, log: silent })
    await store.close()
  })

  test('begins anew after a first start that was killed half way', async () => {
    const folder = join(base, 'half')
    mkdirSync(join(folder, 'postgres', 'cluster.making'), { recursive: true })
    writeFileSync(join(folder, 'postgres', 'cluster.making', 'PG_VERSION'), '18\n')
    const store = await openStore({ dataFolder: folder, log: silent })
    await store.close()
    assert.equal(existsSync(join(folder, 'postgres', 'cluster.making')), false)
  })

  test('works in a folder whose path is longer than a socket’s may be', async () => {
    const folder = join(base, 'long'.repeat(20), 'path'.repeat(20))
    const store = await openStore({ dataFolder: folder, log: silent })
    const guest = await startProduct([folder, 'join'])
    assert.deepEqual(guest.told, ['ready'], guest.errors())
    await endProduct(guest)
    await store.close()
  })

  test('a server that is killed under the product comes back by itself, with everything that was acknowledged', async () => {
    const store = await openStore({ dataFolder: data, log: silent })
    await store.pool.query('insert into acknowledged values (-1) on conflict do nothing')
    killTree(Number(readFileSync(postmasterPid, 'utf8').split('\n')[0]))
    const deadline = Date.now() + 20_000
    let count: number | undefined
    while (count === undefined) {
      assert.ok(Date.now() < deadline, 'the server did not come back')
      await sleep(50)
      count = await store.pool.query('select from acknowledged where n = -1').then(
        ({ rowCount }) => rowCount ?? 0,
        () => undefined,
      )
    }
    assert.equal(count, 1)
    await store.close()
  })

  test('product and server killed together in the middle of commits lose nothing that was acknowledged', async (context) => {
    let acknowledged: number[] = []
    let largest = 0
    for (let round = 1; round <= 8; round++) {
      const running = await startProduct([data, 'commit', String(round * 1_000_000)])
      await sleep(30 + Math.random() * 300)
      running.child.kill('SIGSTOP')
      killTree(Number(readFileSync(postmasterPid, 'utf8').split('\n')[0]))
      running.child.kill('SIGKILL')
      await running.ended
      const told = running.told.filter((line) => /^\d+$/.test(line)).map(Number)
      assert.ok(told.length > 0, running.errors())
      acknowledged = [...acknowledged, ...told]

      const from = performance.now()
      const store = await openStore({ dataFolder: data, log: silent })
      largest = Math.max(largest, performance.now() - from)
      const { rows } = await store.pool.query<{ n: number }>('select n from acknowledged')
      const kept = new Set(rows.map(({ n }) => n))
      const lost = acknowledged.filter((n) => !kept.has(n))
      await store.close()
      assert.deepEqual(lost, [], `round ${round}`)
    }
    context.diagnostic(`${acknowledged.length} commits acknowledged, slowest recovery ${largest.toFixed(0)} ms`)
  })

  test(
    'what a user made, root may start, and what root made stays with the unprivileged account',
    { skip: !asRoot },
    async () => {
      const folder = join(base, 'user')
      mkdirSync(folder)
      chownSync(folder, daemon, daemon)
      const byUser = await startProduct([folder, 'hold'], { uid: daemon, gid: daemon })
      assert.deepEqual(byUser.told, ['ready'], byUser.errors())
      await endProduct(byUser)
      const byRoot = await openStore({ dataFolder: folder, log: silent })
      await byRoot.close()
      assert.equal(statSync(join(folder, 'postgres', 'cluster')).uid, daemon)
      const againByUser = await startProduct([folder, 'hold'], { uid: daemon, gid: daemon })
      assert.deepEqual(againByUser.told, ['ready'], againByUser.errors())
      await endProduct(againByUser)
      assert.equal(statSync(join(data, 'postgres', 'cluster')).uid, 65_534)
    },
  )

  test('works for root below a folder that is closed to everybody else', { skip: !asRoot }, async () => {
    const closed = join(base, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    const store = await openStore({ dataFolder: join(closed, 'data'), log: silent })
    assert.equal((await store.pool.query('select 1 as one')).rowCount, 1)
    await store.close()
  })
})

function killTree(postmaster: number): void {
  const children = readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === postmaster
    } catch {
      return false
    }
  })
  for (const pid of [postmaster, ...children.map(Number)]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended with its parent.
    }
  }
}
