import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { demonstrationPeople, ingrid, kim, type DemonstrationPerson } from './demonstration/people.ts'
import { cleaning, runFlow } from './demonstration/flow.ts'
import { bareId, type StreamId } from './kernel/events/event.ts'
import { commandPath } from './kernel/http/routes.ts'
import type { Access } from './kernel/http/page.ts'
import { newcomers } from './modules/organisations/index.ts'
import { testServer, type TestServer, type Visitor } from './server-for-tests.ts'

const nowhere = '00000000-0000-4000-8000-000000000000'

describe('every route', () => {
  let house: TestServer
  let stream: StreamId
  /** Somebody of the demonstration, or somebody who acts for no organisation. */
  type Someone = Pick<DemonstrationPerson, 'pid' | 'name' | 'roles'>
  const newcomer: Someone = { ...newcomers[0]!, roles: [] }
  const visitors = new Map<Someone | undefined, Visitor>()

  before(async () => {
    house = await testServer()
    stream = await runFlow(house.server.product, house.cast, {
      subject: cleaning,
      until: 'published',
      key: 'access-test-flow',
      days: 21,
    })
    for (const person of [undefined, newcomer, ...demonstrationPeople]) visitors.set(person, await house.visit(person))
  })
  after(() => house.stop())

  const filled = (path: string, id: string): string => path.replaceAll(/:[A-Za-z]+/g, id).replaceAll('*', 'x')
  const events = async (): Promise<number> => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from event`.execute(
      house.server.product.store.db,
    )
    return rows[0]?.count ?? 0
  }
  const mayEnter = (person: Someone | undefined, access: Access): boolean => {
    if (access.kind === 'public') return true
    if (person === undefined) return false
    if (access.kind === 'person') return true
    return (
      person !== newcomer && (access.kind === 'loggedIn' || access.roles.some((role) => person.roles.includes(role)))
    )
  }

  it('lets in the roles that it names and nobody else', async () => {
    const { modules } = house.server.product
    const places = modules.flatMap((module) => [
      ...(module.pages ?? []).map((page) => ({ method: 'GET', path: page.path, access: page.access })),
      ...(module.routes ?? []).map((route) => ({
        method: route.method as string,
        path: `/api/v1${route.path}`,
        access: route.access,
      })),
    ])
    const wrong: string[] = []
    for (const { method, path, access } of places) {
      for (const [person, visitor] of visitors) {
        const answer = await visitor.request(method, filled(path, nowhere), method === 'GET' ? undefined : {})
        // A refusal that says why (no translator is set up) is an answer; a fault of ours is not.
        const failed = (await answer.text()).includes('kernel.failed')
        const shut =
          answer.status === 401 || answer.status === 403 || (answer.headers.get('location') ?? '').startsWith('/login')
        if (mayEnter(person, access) ? failed || answer.status === 500 || (shut && access.kind === 'public') : !shut)
          wrong.push(`${method} ${path} as ${person?.name ?? 'nobody'}: ${answer.status}`)
      }
    }
    assert.deepEqual(wrong, [])
  })

  it('that gives a command refuses nobody, the wrong role and the wrong organisation, and changes nothing', async () => {
    const wrong: string[] = []
    const before = await events()
    for (const command of house.server.product.executor.commands.values()) {
      if (command.party === 'product') continue
      for (const [person, visitor] of visitors) {
        const answer = await visitor.request('POST', filled(commandPath(command), bareId(stream)), { surprise: true })
        await answer.body?.cancel()
        const named = command.party === 'person' || person?.roles.some((role) => command.roles.includes(role)) === true
        const expected = person === undefined ? [401] : named ? [403, 404, 409, 422] : [403]
        if (!expected.includes(answer.status))
          wrong.push(`${command.name} as ${person?.name ?? 'nobody'}: ${answer.status}`)
      }
    }
    assert.deepEqual(wrong, [])
    assert.equal(await events(), before)
  })

  it('that changes something refuses a request without the token of the session', async () => {
    const visitor = visitors.get(ingrid)
    const answer = await visitor?.request(
      'POST',
      '/api/v1/procurements/procurements.open',
      {},
      { 'x-csrf-token': 'forged' },
    )
    assert.equal(answer?.status, 403)
  })

  it('that shows a case shows it to its own organisation only', async () => {
    const path = `/api/v1/procurements/${bareId(stream)}/events`
    assert.equal((await visitors.get(ingrid)?.request('GET', path))?.status, 200)
    assert.equal((await visitors.get(kim)?.request('GET', path))?.status, 403)
  })

  it('writes every refused access into the access log', async () => {
    await house.server.identity.settled()
    const { rows } = await sql<{
      count: number
    }>`select count(*)::int as count from access_log where outcome = 'kernel.not-allowed'`.execute(
      house.server.product.store.db,
    )
    assert.ok((rows[0]?.count ?? 0) > 0)
  })
})
