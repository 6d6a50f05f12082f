// Publication and the hand-over to TED, with a process that is killed again and again, and a TED that is slow and fails.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { temporaryStore } from './kernel/store/temporary.ts'
import { startTedCounterpart } from './modules/notices/ted/ted-counterpart.ts'

const shared = join(import.meta.dirname, '../../../shared')
const sdk = join(shared, 'eforms-sdk')
const european = join(shared, 'conformance/notices/nor/eu-cn_24.xml')
const official = existsSync(sdk) && existsSync(european)
const each = 3
const kills = 6

describe('A process that is killed while it publishes and hands over to TED', () => {
  it(
    `publishes every notice once and only once, here${official ? ' and on TED' : ' (the official SDK is not at hand: nothing for TED)'}`,
    { timeout: 300_000 },
    async (context) => {
      const folder = mkdtempSync(join(tmpdir(), 'heldigital-hand-over-'))
      const temporary = await temporaryStore()
      let offset = 0
      const ted = await startTedCounterpart({ now: () => Date.now() + offset, pace: { publishing: 0, published: 0 } })
      ted.next.push('lose-answer', 'fail', 'slow', 'take', 'busy', 'lose-answer', 'slow', 'fail')
      const environment = {
        ...process.env,
        DATABASE_URL: temporary.url,
        HELDIGITAL_TED_URL: ted.address,
        HELDIGITAL_TED_KEY: 'test',
        HELDIGITAL_EFORMS_SDK: official ? sdk : '',
      }
      try {
        let killed = 0
        for (let tries = 0; tries < kills; tries++) {
          offset += 60_000
          if ((await walk(folder, environment, 20 + Math.random() * 1500)) === 'killed') killed += 1
          else break
        }
        assert.equal(await walk(folder, environment, undefined), 'done')
        context.diagnostic(`${killed} kills`)

        const { pool } = temporary.store
        const { rows: published } = await pool.query<{ stream: string; count: number }>(
          "select stream, count(*)::int as count from event where type = 'notices.published' group by stream",
        )
        const { rows: submitted } = await pool.query(
          "select distinct stream from event where type = 'notices.submitted'",
        )
        assert.equal(submitted.length, official ? 2 * each : each)
        assert.equal(published.length, submitted.length, 'none is lost')
        assert.ok(
          published.every((row) => row.count === 1),
          'none is published twice',
        )
        const { rows: numbers } = await pool.query(
          'select count(*)::int as all, count(distinct notice_id)::int as ids from notice',
        )
        assert.deepEqual(numbers, [{ all: submitted.length, ids: submitted.length }])
        if (!official) return
        assert.equal(ted.taken.size, each, 'TED has each once')
        for (const notice of ted.taken.values()) {
          assert.doesNotMatch(notice.xml, /languageID="NO[RBN]"/, 'nothing in a language that TED does not take')
          assert.doesNotMatch(notice.xml, /anskaffelser\.no/)
        }
        const { rows: onTed } = await pool.query<{ status: string; ted_publication: string }>(
          'select status, ted_publication from notice_submission where ted',
        )
        assert.ok(onTed.every((row) => row.status === 'PUBLISHED' && /^\d+-\d{4}$/.test(row.ted_publication)))
      } finally {
        await ted.close()
        await temporary.stop()
        rmSync(folder, { recursive: true, force: true })
      }
    },
  )
})

/** Starts the process; kills it so many milliseconds after it is ready, or lets it come to its end. */
function walk(
  folder: string,
  environment: NodeJS.ProcessEnv,
  killAfter: number | undefined,
): Promise<'killed' | 'done'> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, 'demonstration/notices-for-tests.ts'), folder, String(each), official ? european : ''],
      { env: environment, stdio: ['ignore', 'pipe', 'pipe'] },
    )
    let said = ''
    let complaint = ''
    let killed = false
    child.stderr.on('data', (bytes: Buffer) => (complaint += bytes.toString()))
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      if (said.includes('ready') && killAfter !== undefined && !killed) {
        killed = true
        setTimeout(() => child.kill('SIGKILL'), killAfter)
      }
    })
    child.once('error', reject)
    child.once('exit', (code) => {
      if (said.includes('done')) resolve('done')
      else if (killed && code === null) resolve('killed')
      else reject(new Error(`the process ended with ${String(code)}: ${complaint}`))
    })
  })
}
