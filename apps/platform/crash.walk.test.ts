import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { readConfiguration } from './configuration.ts'
import type { Step } from './demonstration/flow.ts'
import { brokenLink, readEvents, type StreamRow } from './kernel/events/rows.ts'
import type { StreamId } from './kernel/events/event.ts'
import { silent } from './kernel/store/log.ts'
import { temporaryStore } from './kernel/store/temporary.ts'
import { modules } from './modules/all.ts'
import { openFor } from './server.ts'

const kills = 50

describe('a product that is killed at 50 random moments of the flow', () => {
  it(
    'loses no acknowledged command, applies none twice, and its views equal a rebuild',
    { timeout: 1_200_000 },
    async (context) => {
      const folder = mkdtempSync(join(tmpdir(), 'heldigital-crash-'))
      const given = process.env['DATABASE_URL'] === undefined ? undefined : await temporaryStore()
      const environment = { ...process.env, ...(given === undefined ? {} : { DATABASE_URL: given.url }) }
      try {
        // A flow that comes to its end between two kills is followed by another on the same store. Each takes some months of the
        // product's time: with longer between the kills, a quick machine would walk out of the years that the law's rows cover.
        let killed = 0
        let flow = 1
        while (killed < kills) {
          if ((await walk(folder, flow, environment, 30 + Math.random() * 300)) === 'killed') killed += 1
          else flow += 1
        }
        assert.equal(await walk(folder, flow, environment, undefined), 'done')
        context.diagnostic(`${killed} kills in ${flow} flows`)

        const product = await openFor(readConfiguration({ ...environment, HELDIGITAL_DATA: join(folder, 'data') }), {
          log: silent,
        })
        try {
          const { db } = product.store
          const { rows: streams } = await sql<StreamRow>`select id, kind, owner, version, head from stream`.execute(db)
          const recorded = new Map<string, number>()
          for (const stream of streams) {
            const events = await readEvents(db, stream.id as StreamId)
            assert.equal(brokenLink(events, { version: stream.version, hash: stream.head }), undefined, stream.id)
            for (const event of events)
              recorded.set(`${event.at} ${event.type}`, (recorded.get(`${event.at} ${event.type}`) ?? 0) + 1)
          }
          // Every acknowledged step is there; a step that was given again after a crash was answered with the same event.
          const flows = Array.from({ length: flow }, (_, i) =>
            acknowledgedIn(join(folder, `acknowledged-${i + 1}.jsonl`)),
          )
          const steps = flows.flat()
          for (const each of flows) assert.equal(each.at(-1)?.event, 'billing.paid')
          for (const step of steps.filter((each) => each.event !== 'competitions.too-late'))
            assert.ok(recorded.has(`${step.at} ${step.event}`), `${step.at} ${step.event}`)
          const { rows: twice } = await sql`select command, type, version from event where command like 'crash-test-%'
          group by command, type, version, stream having count(*) > 1`.execute(db)
          assert.deepEqual(twice, [])
          // Nor under another name: what a flow does once stands there once for each flow.
          const { rows: once } = await sql<{
            type: string
            count: number
          }>`select type, count(*)::int as count from event where type in ('notices.published', 'contracts.concluded', 'billing.paid') group by type`.execute(
            db,
          )
          assert.equal(once.length, 3)
          // A plan, a competition and a result are published in each.
          for (const { type, count } of once) assert.equal(count, type === 'notices.published' ? 3 * flow : flow, type)

          const before = await contents(product)
          await product.rebuild()
          assert.deepEqual(await contents(product), before)
        } finally {
          await product.close()
        }
      } finally {
        await given?.stop()
        rmSync(folder, { recursive: true, force: true })
      }
    },
  )
})

/** Starts the walk; kills it so many milliseconds after it is ready, or lets it come to its end. */
function walk(
  folder: string,
  flow: number,
  environment: NodeJS.ProcessEnv,
  killAfter: number | undefined,
): Promise<'killed' | 'done'> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, 'demonstration/flow-for-tests.ts'), folder, String(flow)],
      {
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
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
      else reject(new Error(`the walk ended with ${String(code)}: ${complaint}`))
    })
  })
}

/** Every row of every view, in a fixed order. */
async function contents(product: Awaited<ReturnType<typeof openFor>>): Promise<Record<string, unknown>> {
  const tables = modules.flatMap((module) => module.views ?? []).flatMap((view) => view.tables)
  const found: Record<string, unknown> = {}
  for (const table of tables) {
    const { rows } = await product.store.pool.query(
      `select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`,
    )
    found[table] = rows
  }
  return found
}

function acknowledgedIn(file: string): Step[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Step)
}
