// A command posted to the product and a page asked of it, against a bare Fastify on the same database: the peer validates the
// same schema, knows who asks by one question, keeps the command, the event and the row to search in by plain inserts in one
// transaction, and renders a page of the same bytes, its texts escaped anew. Both run as processes of their own and take turns.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { kernel } from '@heldigital/platform'
import { demonstrationPeople } from '@heldigital/platform/demonstration'
import type { Measurement } from './run.ts'

export const name = 'http'
export const description = 'a validated POST that is kept and a server-rendered page, against a bare Fastify beside it'

const root = resolve(import.meta.dirname, '..')
const rounds = 7
const clients = 8

export async function run(): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'heldigital-http-'))
  const silent = { info() {}, warn() {}, error() {} }
  const postgres = await kernel.startEmbedded({ folder: join(folder, 'postgres'), log: silent })
  const databaseUrl = `postgresql://${postgres.user}@${encodeURIComponent(postgres.host)}:${postgres.port}/${postgres.database}`
  const environment = {
    DATABASE_URL: databaseUrl,
    HELDIGITAL_DATA: folder,
    HELDIGITAL_REQUESTS_PER_MINUTE: '1000000',
  }
  let product: Server | undefined
  let bare: Server | undefined
  try {
    product = await start([join(root, 'apps/cli/bin/heldigital.js'), 'serve', '--quiet'], environment)
    const caseOfficer = await loggedIn(product)
    const first = await ask(product, 'GET', '/about', {})
    const reader = { cookie: first.cookies.map((cookie) => cookie.split(';')[0]).join('; ') }
    const page = await ask(product, 'GET', '/about', reader)
    const posted = JSON.stringify({
      confirmed: await rowsToConfirm(product),
      kind: 'services',
      buyerType: 'municipality',
      value: '950000',
      title: 'Renhold av rådhuset',
      description: 'Daglig renhold av rådhuset i to år.',
    })
    const post = '/api/v1/procurements/procurements.open'
    const answered = await ask(product, 'POST', post, caseOfficer, posted)
    if (answered.status !== 200) throw new Error(`the product refused: ${answered.status} ${answered.body}`)
    writeFileSync(join(folder, 'page.html'), page.body)
    bare = await start([join(import.meta.dirname, 'http-bare.ts'), join(folder, 'page.html')], environment)
    const rows = []
    for (const [what, each, method, path, headers, body] of [
      ['POST of a command, kept', 800, 'POST', post, caseOfficer, posted],
      ['page, rendered', 4000, 'GET', '/about', reader, undefined],
    ] as const) {
      const ratios: number[] = []
      const figures = { bare: [] as number[], product: [] as number[] }
      for (let round = -1; round < rounds; round++) {
        const b = await perSecond(bare, each, method, path, headers, body)
        const p = await perSecond(product, each, method, path, headers, body)
        if (round < 0) continue
        figures.bare.push(b)
        figures.product.push(p)
        ratios.push(b / p)
      }
      rows.push({
        what,
        'bare/s': Math.round(median(figures.bare)),
        'product/s': Math.round(median(figures.product)),
        ratio: Number(median(ratios).toFixed(2)),
        target: '<= 2',
      })
    }
    return { table: rows, json: rows.map(({ what, ratio }) => ({ what, ratio, target: 2 })) }
  } finally {
    await product?.stop()
    await bare?.stop()
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Server {
  readonly port: number
  readonly agent: Agent
  stop(): Promise<void>
}

async function start(args: string[], environment: Record<string, string>): Promise<Server> {
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const child: ChildProcess = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...environment, PORT: String(port) },
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const server: Server = {
    port,
    agent: new Agent({ keepAlive: true, maxSockets: clients }),
    stop: async () => {
      server.agent.destroy()
      child.kill('SIGTERM')
      await ended
    },
  }
  for (;;) {
    if (child.exitCode !== null) throw new Error(`a server ended with ${child.exitCode}`)
    const up = await ask(server, 'GET', '/about', {}).catch(() => undefined)
    if (up?.status === 200) return server
    await new Promise((done) => setTimeout(done, 20))
  }
}

/** The headers of a case officer of the demonstration: a session and the token of its forms. */
async function loggedIn(server: Server): Promise<Record<string, string>> {
  const jar = new Map<string, string>()
  const cookies = (): Record<string, string> => ({
    cookie: [...jar].map(([key, value]) => `${key}=${value}`).join('; '),
  })
  const visit = async (path: string): Promise<Answer> => {
    for (let hop = 0; hop < 12; hop++) {
      const answer = await ask(server, 'GET', path, cookies())
      for (const cookie of answer.cookies) {
        const [key = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s)
        jar.set(key, value)
      }
      if (answer.location === undefined) return answer
      const next = new URL(answer.location, `http://localhost:${server.port}`)
      path = next.pathname + next.search
    }
    throw new Error('the login leads nowhere')
  }
  const officer = demonstrationPeople.find((person) => person.title.en.includes('case officer'))
  if (officer === undefined) throw new Error('the demonstration has no case officer')
  const page = await visit(`/login?person=${officer.pid}&to=/about`)
  const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1]
  if (token === undefined) throw new Error('the page carries no token')
  return { ...cookies(), 'x-csrf-token': token, 'content-type': 'application/json' }
}

/** The rows of law that a case officer looks up by hand before the routing counts. */
async function rowsToConfirm(server: Server): Promise<readonly string[]> {
  const date = new Date().toISOString().slice(0, 10)
  const { body } = await ask(
    server,
    'GET',
    `/api/v1/law/route?kind=services&buyer=municipality&value=950000&date=${date}`,
    { accept: 'application/json' },
  )
  const { needsConfirmation } = JSON.parse(body) as { needsConfirmation: readonly { row: string }[] }
  return needsConfirmation.map(({ row }) => row)
}

interface Answer {
  readonly status: number
  readonly body: string
  readonly location: string | undefined
  readonly cookies: readonly string[]
}

function ask(
  server: Server,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: server.port,
        method,
        path,
        agent: server.agent,
        headers: { accept: method === 'GET' ? 'text/html' : 'application/json', ...headers },
      },
      (response) => {
        let said = ''
        response.setEncoding('utf8')
        response.on('data', (text: string) => (said += text))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            body: said,
            location: response.headers.location,
            cookies: response.headers['set-cookie'] ?? [],
          }),
        )
        response.on('error', reject)
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

async function perSecond(
  server: Server,
  each: number,
  method: string,
  path: string,
  headers: Record<string, string>,
  body: string | undefined,
): Promise<number> {
  const started = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let i = 0; i < each / clients; i++) {
        const { status, body: said } = await ask(server, method, path, headers, body)
        if (status !== 200) throw new Error(`${method} ${path} was answered with ${status}: ${said.slice(0, 300)}`)
      }
    }),
  )
  return each / ((performance.now() - started) / 1000)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
