import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { demonstrationPeople, type DemonstrationPerson } from './demonstration/people.ts'
import { cleaning, runFlow } from './demonstration/flow.ts'
import type { AnyCommand } from './kernel/events/command.ts'
import { bareId, type StreamId } from './kernel/events/event.ts'
import { commandPath } from './kernel/http/routes.ts'
import { testServer, type TestServer, type Visitor } from './server-for-tests.ts'

interface Shape {
  type?: string
  properties?: Record<string, Shape>
  required?: string[]
  items?: Shape
  enum?: unknown[]
  anyOf?: Shape[]
  minItems?: number
  pattern?: string
}

describe('bad input', () => {
  let house: TestServer
  let stream: StreamId
  const visitors = new Map<DemonstrationPerson, Visitor>()
  let commands: readonly AnyCommand[]

  before(async () => {
    house = await testServer()
    stream = await runFlow(house.server.product, house.cast, {
      subject: cleaning,
      until: 'published',
      key: 'bad-input-flow',
      days: 21,
    })
    for (const person of demonstrationPeople) visitors.set(person, await house.visit(person))
    commands = [...house.server.product.executor.commands.values()].filter((command) => command.party !== 'product')
  })
  after(() => house.stop())

  const events = async (): Promise<number> => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from event`.execute(
      house.server.product.store.db,
    )
    return rows[0]?.count ?? 0
  }
  const giverOf = (command: AnyCommand): Visitor => {
    const person = demonstrationPeople.find(
      (each) => command.party === 'person' || each.roles.some((role) => command.roles.includes(role)),
    )
    const visitor = person === undefined ? undefined : visitors.get(person)
    if (visitor === undefined) throw new Error(`nobody gives ${command.name}`)
    return visitor
  }
  const pathOf = (command: AnyCommand): string => commandPath(command).replace(':stream', bareId(stream))
  const post = async (command: AnyCommand, body: unknown, headers: Record<string, string> = {}) => {
    const answer = await giverOf(command).request('POST', pathOf(command), body, headers)
    return {
      status: answer.status,
      problem: (await answer.json()) as {
        code?: string
        title?: string
        cure?: string
        field?: string
        errors?: { field?: string }[]
      },
    }
  }

  it('of a wrong type, an unknown field or a missing one gets a refusal that names the field, and changes nothing', async () => {
    const before = await events()
    const wrong: string[] = []
    for (const command of commands) {
      const shape = command.input as Shape
      for (const [name, inner] of Object.entries(shape.properties ?? {})) {
        const { status, problem } = await post(command, { ...(sample(shape) as object), [name]: wrongFor(inner) })
        if (status !== 422 || problem.code !== 'kernel.bad-input' || !(problem.title ?? '') || !(problem.cure ?? ''))
          wrong.push(`${command.name} ${name} of a wrong type: ${status} ${problem.code ?? ''}`)
        else if (!namedIn(problem).some((field) => field.startsWith(name)))
          wrong.push(`${command.name} ${name}: the field is not named`)
      }
      const { status, problem } = await post(command, { ...(sample(shape) as object), surprise: 1 })
      if (status !== 422 || !namedIn(problem).includes('surprise'))
        wrong.push(`${command.name} with an unknown field: ${status} ${problem.field ?? ''}`)
      const [needed] = shape.required ?? []
      if (needed !== undefined) {
        const { [needed]: _left, ...rest } = sample(shape) as Record<string, unknown>
        const missing = await post(command, rest)
        if (missing.status !== 422 || !namedIn(missing.problem).includes(needed))
          wrong.push(`${command.name} without ${needed}: ${missing.status} ${missing.problem.field ?? ''}`)
      }
    }
    assert.deepEqual(wrong, [])
    assert.equal(await events(), before)
  })

  it('that is no JSON, too large or of another kind is refused with its name', async () => {
    const [command] = commands
    assert.ok(command)
    const visitor = giverOf(command)
    const status = async (body: string, headers: Record<string, string> = {}): Promise<[number, string]> => {
      const answer = await visitor.request('POST', pathOf(command), body, headers)
      return [answer.status, ((await answer.json()) as { code: string }).code]
    }
    assert.deepEqual(await status('{"a":'), [400, 'kernel.bad-request'])
    assert.deepEqual(await status(JSON.stringify({ a: 'x'.repeat(5_000_000) })), [413, 'kernel.too-large'])
    assert.deepEqual(await status('<a/>', { 'content-type': 'application/xml' }), [415, 'kernel.media-type'])
    assert.equal((await status('[]'))[0], 422)
    assert.equal((await status('null'))[0], 422)
    assert.equal((await status('{"__proto__":{"a":1}}'))[0] >= 400, true)
  })

  it('repeated under the same key is answered alike, and with other content refused', async () => {
    const path = `/api/v1/procurements/${bareId(stream)}/competitions.ask-question`
    const asker = demonstrationPeople.find((person) => person.roles.includes('submitter'))
    assert.ok(asker)
    const supplier = visitors.get(asker)
    assert.ok(supplier)
    const ask = async (text: string) => {
      const answer = await supplier.request('POST', path, { text }, { 'idempotency-key': 'question-0001' })
      return { status: answer.status, body: await answer.text() }
    }
    const before = await events()
    const answers = await Promise.all([ask('Er vindusvask med?'), ask('Er vindusvask med?'), ask('Er vindusvask med?')])
    assert.deepEqual(
      answers.map((answer) => answer.status),
      [200, 200, 200],
    )
    assert.equal(new Set(answers.map((answer) => answer.body)).size, 1)
    assert.equal((await ask('Noe annet?')).status, 409)
    assert.equal(await events(), before + 1)
  })

  it('given three times at once under one key is refused alike each time, and leaves the key to be used again', async () => {
    const before = await events()
    const wrong: string[] = []
    for (const command of commands) {
      const headers = { 'idempotency-key': `refused-${command.name}` }
      const unfit = { ...(sample(command.input as Shape) as object), surprise: 1 }
      const answers = await Promise.all([1, 2, 3].map(() => post(command, unfit, headers)))
      const last = await post(command, { ...unfit, surprise: 2 }, headers)
      const said = new Set([...answers, last].map(({ status, problem }) => `${status} ${problem.code ?? ''}`))
      if (said.size > 1 || !said.has('422 kernel.bad-input')) wrong.push(`${command.name}: ${[...said].join(', ')}`)
    }
    assert.deepEqual(wrong, [])
    assert.equal(await events(), before)
  })

  it('given for an older version of the case is a conflict', async () => {
    const command = commands.find((each) => each.name === 'competitions.ask-question')
    assert.ok(command)
    const { status, problem } = await post(command, { text: 'Gjelder dette begge skolene?' }, { 'if-match': '"1"' })
    assert.deepEqual([status, problem.code], [409, 'kernel.changed-meanwhile'])
  })
})

/** Every field that a refusal speaks of. */
function namedIn(problem: { field?: string; errors?: { field?: string }[] }): string[] {
  return [problem.field, ...(problem.errors ?? []).map((each) => each.field)].filter((field) => field !== undefined)
}

/** An input that fits the schema's types, though it may name nothing that exists. */
function sample(shape: Shape): unknown {
  if (shape.enum !== undefined) return shape.enum[0]
  if (shape.anyOf !== undefined) return sample(shape.anyOf[0] ?? {})
  if (shape.type === 'object')
    return Object.fromEntries((shape.required ?? []).map((name) => [name, sample(shape.properties?.[name] ?? {})]))
  if (shape.type === 'array')
    return Array.from({ length: shape.minItems ?? 0 }, (_, i) =>
      shape.items?.type === 'string' ? `x${i}` : sample(shape.items ?? {}),
    )
  if (shape.type === 'boolean') return true
  if (shape.type === 'integer' || shape.type === 'number') return 1
  return 'x'
}

/** A value that the shape can never have. */
function wrongFor(shape: Shape): unknown {
  return shape.type === 'object' || shape.type === 'array' ? 'not a list' : { nested: 'object' }
}
