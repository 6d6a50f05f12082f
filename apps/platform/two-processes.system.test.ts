import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { nina } from './demonstration/people.ts'
import { TestBrowser } from './kernel/identity/server-for-tests.ts'
import { temporaryStore, type TemporaryStore } from './kernel/store/temporary.ts'

const questions = 40

describe('two server processes on one database and one file store', () => {
  let temporary: TemporaryStore
  let folder: string
  const processes = new Map<'a' | 'b', { child: ChildProcess; address: string }>()
  let publicUrl: string
  let stream: string

  before(async () => {
    temporary = await temporaryStore()
    folder = mkdtempSync(join(tmpdir(), 'heldigital-two-'))
    const [first, second] = [await freePort(), await freePort()]
    publicUrl = `http://localhost:${first}`
    // Both at once, on an empty database: one migrates, the other waits.
    const [a, b] = await Promise.all([serve(first), serve(second)])
    processes.set('a', a).set('b', b)
    stream = await openCompetition()
  })
  after(async () => {
    for (const { child } of processes.values()) child.kill('SIGKILL')
    await temporary.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const address = (name: 'a' | 'b'): string => processes.get(name)?.address ?? ''
  const count = async (query: string): Promise<number> =>
    Number((await temporary.store.pool.query<{ count: string }>(query)).rows[0]?.count)

  it('set the stage of the demonstration once between them', async () => {
    assert.equal(await count("select count(*) from event where type = 'procurements.opened'"), 3)
  })

  it('know each other’s sessions, answer for each other, and lose nothing when one is killed', async () => {
    let target: 'a' | 'b' = 'a'
    const browser = new TestBrowser(publicUrl, () => address(target))
    const page = await browser.get(`/login?person=${nina.pid}&to=/about`)
    assert.equal(page.status, 200)
    const token = /name="_csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
    const ask = async (number: number): Promise<number> => {
      const answer = await browser.once(
        new URL(`/api/v1/procurements/${stream}/competitions.ask-question`, publicUrl),
        {
          method: 'POST',
          headers: {
            accept: 'application/json',
            'content-type': 'application/json',
            'x-csrf-token': token,
            'idempotency-key': `question-${number}-of-the-test`,
          },
          body: JSON.stringify({ text: `Spørsmål nummer ${number}` }),
        },
      )
      await answer.text()
      return answer.status
    }
    for (let number = 0; number < questions; number++) {
      target = processes.has('a') && number % 2 === 0 ? 'a' : 'b'
      const asked = ask(number).catch(() => 0)
      if (number === questions / 2) {
        processes.get('a')?.child.kill('SIGKILL')
        processes.delete('a')
      }
      if ((await asked) !== 200) {
        // Whoever got no answer asks again, with the same key, wherever somebody listens.
        target = 'b'
        assert.equal(await ask(number), 200)
      }
    }
    const asked = await count(
      `select count(*) from event where type = 'competitions.question-asked' and data->>'text' like 'Spørsmål nummer %'`,
    )
    assert.equal(asked, questions)
  })

  it('do what is due once, although the one that would have done it is gone', async () => {
    const browser = new TestBrowser(publicUrl, () => address('b'))
    const page = await browser.get('/about')
    const token = /name="_csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
    const moved = await browser.post('/demonstration/clock', { _csrf: token, move: 'P30D', _next: '/about' })
    assert.equal(moved.status, 200)
    for (let wait = 0; wait < 100 && (await count(closed(stream))) === 0; wait++)
      await new Promise((done) => setTimeout(done, 200))
    assert.equal(await count(closed(stream)), 1)
  })

  function serve(port: number): Promise<{ child: ChildProcess; address: string }> {
    const child = spawn(
      process.execPath,
      [resolve(import.meta.dirname, '../cli/bin/heldigital.js'), 'serve', '--quiet', '--port', String(port)],
      {
        env: {
          ...process.env,
          DATABASE_URL: temporary.url,
          HELDIGITAL_DATA: folder,
          HELDIGITAL_PUBLIC_URL: publicUrl,
          HELDIGITAL_REQUESTS_PER_MINUTE: '100000',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    return new Promise((ready, failed) => {
      let complaint = ''
      child.stderr.on('data', (bytes: Buffer) => (complaint += bytes.toString()))
      child.stdout.on('data', (bytes: Buffer) => {
        if (bytes.toString().includes('is ready')) ready({ child, address: `http://127.0.0.1:${port}` })
      })
      child.once('exit', (code) => failed(new Error(`the server ended with ${String(code)}: ${complaint}`)))
    })
  }

  /** The demonstration's open competition, when the stage is set. */
  async function openCompetition(): Promise<string> {
    for (let wait = 0; wait < 600; wait++) {
      const { rows } = await sql<{
        stream: string
      }>`select e.stream from event e where e.type = 'competitions.question-answered'
        and not exists (select from event c where c.stream = e.stream and c.type = 'competitions.closed')
        and (select count(*) from event p where p.type = 'procurements.opened') = 3`.execute(temporary.store.db)
      if (rows[0] !== undefined) return rows[0].stream.split('/')[1] ?? ''
      await new Promise((done) => setTimeout(done, 250))
    }
    throw new Error('the stage was not set')
  }
})

function closed(stream: string): string {
  return `select count(*) from event where type = 'competitions.closed' and stream = 'procurement/${stream}'`
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}
