// The peer of the `http` measurement: Fastify with nothing around it. It knows who asks by one question to the database, checks
// the body with the schema, keeps the command, the event and the row to search in by plain inserts in one transaction, and
// renders a page from its tags and texts.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import Fastify from 'fastify'
import { Pool } from 'pg'

/** Tag, text, tag, text, …: every other piece is text, escaped each time that the page is rendered. */
const pieces = readFileSync(process.argv[2] ?? '', 'utf8')
  .split(/(?<=>)([^<]*)/)
  .map((piece, i) => (i % 2 === 1 ? unescaped(piece) : piece))

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

function rendered(): string {
  let page = ''
  for (let i = 0; i < pieces.length; i += 2) page += (pieces[i] ?? '') + escaped(pieces[i + 1] ?? '')
  return page
}

function escaped(text: string): string {
  return /[&<>"]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    : text
}

const pool = new Pool({ connectionString: process.env['DATABASE_URL'] ?? '', max: 10 })
await pool.query(`create table if not exists bare_session (token text primary key, person text not null, seen_at timestamptz not null default now());
  create table if not exists bare_command (id text primary key, outcome json);
  create table if not exists bare_event (seq bigint generated always as identity primary key, stream text not null, version integer not null, type text not null, data jsonb not null, unique (stream, version));
  create table if not exists bare_procurement (id text primary key, title text not null, value numeric not null, opened_at timestamptz not null);
  insert into bare_session values ('somebody', 'kari') on conflict do nothing`)

const app = Fastify()
const whoAsks = async (): Promise<void> => {
  await pool.query({ name: 'who', text: 'select person from bare_session where token = $1', values: ['somebody'] })
}
app.get('/about', async (_request, reply) => reply.type('text/html; charset=utf-8').send(rendered()))
const body = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'buyerType', 'value', 'title'],
  properties: {
    kind: { enum: ['goods', 'services', 'works', 'special', 'health'] },
    buyerType: { enum: ['state', 'municipality', 'county', 'body'] },
    value: { type: 'string', pattern: '^\\d{1,15}(\\.\\d{1,2})?$' },
    title: { type: 'string', minLength: 1, maxLength: 200 },
    confirmed: { type: 'array', items: { type: 'string', maxLength: 100 }, maxItems: 50 },
    description: { type: 'string', maxLength: 4000 },
  },
}
interface Opening {
  readonly title: string
  readonly value: string
}
// oxlint-disable-next-line oxc/no-async-endpoint-handlers -- Fastify answers a rejected promise with an error.
app.post<{ Body: Opening }>('/api/v1/procurements/procurements.open', { schema: { body } }, async (request) => {
  await whoAsks()
  const id = randomUUID()
  const outcome = { stream: id, version: 1, events: [{ type: 'opened', data: request.body }] }
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query({
      name: 'command',
      text: 'insert into bare_command (id, outcome) values ($1, $2)',
      values: [randomUUID(), JSON.stringify(outcome)],
    })
    await client.query({
      name: 'event',
      text: 'insert into bare_event (stream, version, type, data) values ($1, 1, $2, $3)',
      values: [id, 'opened', JSON.stringify(request.body)],
    })
    await client.query({
      name: 'procurement',
      text: 'insert into bare_procurement values ($1, $2, $3, now())',
      values: [id, request.body.title, request.body.value],
    })
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
  return outcome
})
await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) })
process.once('SIGTERM', () => void app.close().then(async () => pool.end()))
