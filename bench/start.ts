// From the command to the first page: cold (empty data folder, nothing cached) and warm (the same folder again, once the first
// start has done what it does behind its pages).
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Measurement } from './run.ts'

export const name = 'start'
export const description =
  'time from `heldigital serve` to the first page, cold and warm, with a bare Fastify beside it'

const root = resolve(import.meta.dirname, '..')
const cache = join(root, 'node_modules/.cache/heldigital')
const runs = 5

/** The last that a first start does. */
async function librariesJoined(): Promise<void> {
  for (let i = 0; i < 1200; i++) {
    if (existsSync(cache) && readdirSync(cache).some((name) => /^libraries-[0-9a-f]+$/.test(name))) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('the first start has not joined the libraries within two minutes')
}

export async function run(): Promise<Measurement> {
  const cold: number[] = []
  const warm: number[] = []
  const bare: number[] = []
  for (let i = 0; i < runs; i++) {
    const folder = mkdtempSync(join(tmpdir(), 'heldigital-start-'))
    try {
      rmSync(cache, { recursive: true, force: true })
      const product = [join(root, 'apps/cli/bin/heldigital.js'), 'serve', '--quiet']
      cold.push(await firstPage(product, { HELDIGITAL_DATA: folder }, librariesJoined))
      warm.push(await firstPage(product, { HELDIGITAL_DATA: folder }))
      bare.push(await firstPage(['--input-type=module', '-e', bareServer], {}))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const row = (what: string, times: number[], target: number | undefined) => ({
    what,
    'median s': median(times).toFixed(2),
    'min s': Math.min(...times).toFixed(2),
    'max s': Math.max(...times).toFixed(2),
    target: target === undefined ? '' : `<= ${target} s`,
  })
  return {
    table: [
      row('cold start to first page', cold, 5),
      row('warm start to first page', warm, 1.5),
      row('bare Fastify to first page', bare, undefined),
    ],
    json: {
      coldSeconds: median(cold),
      warmSeconds: median(warm),
      bareSeconds: median(bare),
      targets: { coldSeconds: 5, warmSeconds: 1.5 },
    },
  }
}

const bareServer = `import Fastify from 'fastify'; const app = Fastify(); app.get('/', async (_, reply) => reply.type('text/html').send('<!doctype html><title>bare</title>')); await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) })`

/** Seconds until a page is answered; the process is ended afterwards. */
async function firstPage(
  args: string[],
  environment: Record<string, string>,
  afterwards?: () => Promise<void>,
): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const started = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, ...environment, PORT: String(port) },
  })
  const ended = new Promise((done) => child.once('exit', done))
  try {
    for (;;) {
      if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
      const page = await fetch(`http://127.0.0.1:${port}/`, { headers: { accept: 'text/html' } }).catch(() => undefined)
      if (page?.status === 200) {
        await page.text()
        const seconds = (performance.now() - started) / 1000
        await afterwards?.()
        return seconds
      }
      await new Promise((done) => setTimeout(done, 10))
    }
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
