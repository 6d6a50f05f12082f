import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { fjord, bygg, kari, lise, nils, ola, randomToken, testHouse, TestBrowser } from './server-for-tests.ts'
import type { TestHouse, TestServer } from './server-for-tests.ts'
import { closedTo } from '../http/visitor.ts'
import type { Actor } from './actor.ts'
import { personIdOf } from './secrets.ts'

interface Who {
  actor?: { person: string; organisation: string; roles: string[] }
  name?: string
  organisationName?: string
  organisations: { id: string; name: string }[]
  level?: string
}

let house: TestHouse
let first: TestServer
let second: TestServer

before(async () => {
  house = await testHouse()
  first = await house.start()
  second = await house.start()
})
after(() => house.stop())

const browser = () => new TestBrowser(house.publicUrl)
async function loggedIn(person = kari): Promise<TestBrowser> {
  const visitor = browser()
  const page = await visitor.get(`/login?person=${person.pid}&to=/who`)
  assert.equal(page.status, 200, page.text)
  return visitor
}
const who = async (visitor: TestBrowser) => (await visitor.get('/who')).json<Who>()
const count = async (table: string) =>
  (await sql<{ n: number }>`select count(*)::int n from ${sql.table(table)}`.execute(house.db)).rows[0]?.n
async function logged(outcome: string): Promise<number> {
  await first.identity.settled()
  await second.identity.settled()
  const { rows } = await sql<{ n: number }>`select count(*)::int n from access_log where outcome = ${outcome}`.execute(
    house.db,
  )
  return rows[0]?.n ?? 0
}

/** Goes to the provider and back, but stops before the callback is asked. */
async function callbackOf(visitor: TestBrowser, person = kari): Promise<URL> {
  let url = new URL(`/login?person=${person.pid}&to=/who`, house.publicUrl)
  for (let hops = 0; hops < 10; hops++) {
    const response = await visitor.once(url)
    url = new URL(response.headers.get('location') ?? '', url)
    if (url.pathname === '/login/callback') return url
  }
  throw new Error('the provider did not send the browser back')
}

describe('a person', () => {
  it('logs in with the code flow, PKCE, state and nonce, and comes back to where it wanted', async () => {
    const visitor = browser()
    const page = await visitor.get(`/login?person=${kari.pid}&to=/who?tab=1`)
    assert.equal(page.url.pathname + page.url.search, '/who?tab=1')
    const asked = visitor.visited.find(({ pathname }) => pathname === '/test-idp/authorize')
    assert.equal(asked?.searchParams.get('code_challenge_method'), 'S256')
    assert.match(asked?.searchParams.get('acr_values') ?? '', /^idporten-loa-substantial idporten-loa-high$/)
    for (const needed of ['state', 'nonce', 'code_challenge']) assert.ok(asked?.searchParams.get(needed))
    const { actor, name, organisationName, level } = page.json<Who>()
    assert.equal(actor?.person, personIdOf(kari.pid, house.secrets))
    assert.equal(actor?.organisation, fjord)
    assert.deepEqual(actor?.roles, ['administrator'])
    assert.equal(name, 'Kari Fjord')
    assert.equal(organisationName, 'Fjord kommune')
    assert.equal(level, 'idporten-loa-high')
  })

  it('chooses itself from a list when nobody is named, without JavaScript', async () => {
    const visitor = browser()
    const list = await visitor.get('/login?to=/who')
    assert.equal(list.status, 200)
    for (const text of ['Hvem vil du logge inn som?', 'Kari Fjord', 'saksbehandler', '<html lang="nb">'])
      assert.ok(list.text.includes(text), text)
    assert.ok(!list.text.includes('<script'))
    const page = await visitor.post(list.url.pathname, { person: ola.pid })
    assert.equal(page.json<Who>().name, 'Ola Bygg')
  })

  it('meets the list in the language that it reads', async () => {
    const visitor = browser()
    assert.match((await visitor.get('/nn/login')).text, /Kven vil du logge inn som\?/)
  })

  it('can cancel at the provider', async () => {
    const visitor = browser()
    const list = await visitor.get('/login')
    const page = await visitor.post(list.url.pathname, { cancel: '1' })
    assert.equal(page.status, 400)
    assert.equal(page.json<{ code: string }>().code, 'identity.login-cancelled')
  })

  it('changes to another person with one click', async () => {
    const visitor = await loggedIn(kari)
    const page = await visitor.get(`/login?person=${ola.pid}&to=/who`)
    assert.equal(page.json<Who>().name, 'Ola Bygg')
    assert.ok(!visitor.visited.some(({ pathname }) => pathname.includes('logout')))
  })

  it('acts for one of its organisations at a time, and can choose another of its own', async () => {
    const visitor = await loggedIn(ola)
    const before = await who(visitor)
    assert.deepEqual(
      before.organisations.map(({ name }) => name),
      ['Bygg AS', 'Fjord kommune'],
    )
    assert.equal(before.actor?.organisation, bygg)
    const token = (await visitor.get('/form')).text
    const page = await visitor.post('/acting-as', { _csrf: token, organisation: fjord, _next: '/who' })
    assert.deepEqual(page.json<Who>().actor?.roles, ['evaluator'])
    const outsider = await loggedIn(kari)
    const refused = await outsider.post('/acting-as', {
      _csrf: (await outsider.get('/form')).text,
      organisation: bygg,
      _next: '/who',
    })
    assert.equal(refused.status, 403)
    assert.equal((await who(outsider)).actor?.organisation, fjord)
    assert.equal((await who(visitor)).actor?.organisation, fjord)
  })

  it('loses its roles at once when it is no longer a member', async () => {
    const visitor = await loggedIn(ola)
    const person = personIdOf(ola.pid, house.secrets)
    await sql`update membership set roles = '{reader}' where person = ${person} and organisation = ${bygg}`.execute(
      house.db,
    )
    assert.deepEqual((await who(visitor)).actor?.roles, ['reader'])
    await sql`update membership set roles = '{supplierAdministrator}' where person = ${person} and organisation = ${bygg}`.execute(
      house.db,
    )
  })

  it('that belongs to no organisation is logged in but acts for nobody, and is not sent in circles', async () => {
    const visitor = await loggedIn(nils)
    const { actor, level, name } = await who(visitor)
    assert.deepEqual(actor, { kind: 'newcomer', person: personIdOf(nils.pid, house.secrets) })
    assert.equal(name, 'Innlogget uten virksomhet')
    assert.equal(level, 'idporten-loa-high')
    for (const access of [{ kind: 'loggedIn' }, { kind: 'roles', roles: ['reader'] }] as const)
      assert.equal(closedTo(actor as Actor, access)?.code, 'identity.no-organisation')
    assert.equal(closedTo(actor as Actor, { kind: 'person' }), undefined)
    const again = await visitor.once(new URL('/login?to=/procurements', house.publicUrl))
    assert.equal(again.headers.get('location'), '/procurements')
  })

  it('leaves no national number behind, in clear or in the identity token', async () => {
    await loggedIn(kari)
    const { rows } = await sql<{ text: string }>`
      select s::text || encode(coalesce(s.sealed_id_token, ''), 'escape') as text from session s
      union all select a::text from access_log a union all select p::text from person p union all select data::text from event`.execute(
      house.db,
    )
    assert.ok(rows.length > 0)
    for (const { text } of rows) assert.ok(!text.includes(kari.pid))
  })
})

describe('a login', () => {
  const refusedWith = async (visitor: TestBrowser, url: URL, code: string, status = 400) => {
    const before = await logged(code)
    const response = await visitor.once(url)
    const answer = (await response.json()) as { code: string }
    assert.equal(answer.code, code)
    assert.equal(response.status, status)
    assert.ok(!visitor.cookies.has('heldigital-session'))
    assert.equal(await logged(code), before + 1)
  }

  it('is refused with a wrong state', async () => {
    const visitor = browser()
    const url = await callbackOf(visitor)
    url.searchParams.set('state', 'another')
    await refusedWith(visitor, url, 'identity.login-failed')
    assert.match(house.reasons.at(-1) ?? '', /OAUTH_INVALID_RESPONSE/)
  })

  it('is refused with a code that another browser fetched (its nonce and verifier are others)', async () => {
    const victim = browser()
    const attacker = browser()
    const stolen = await callbackOf(attacker, ola)
    const own = await callbackOf(victim)
    own.searchParams.set('code', stolen.searchParams.get('code') ?? '')
    await refusedWith(victim, own, 'identity.login-failed')
  })

  it('is refused when the identity token carries another nonce', async () => {
    const visitor = browser()
    const start = await visitor.once(new URL(`/login?person=${kari.pid}`, house.publicUrl))
    let url = new URL(start.headers.get('location') ?? '')
    url.searchParams.set('nonce', 'a-nonce-of-somebody-else')
    while (url.pathname !== '/login/callback') {
      const response = await visitor.once(url)
      url = new URL(response.headers.get('location') ?? '', url)
    }
    await refusedWith(visitor, url, 'identity.login-failed')
  })

  it('is refused without the cookie of its start, or with a forged one', async () => {
    const visitor = browser()
    const url = await callbackOf(visitor)
    const stranger = browser()
    await refusedWith(stranger, url, 'identity.login-expired')
    stranger.cookies.set('heldigital-login', { value: randomToken(), path: '/', attributes: '' })
    await refusedWith(stranger, url, 'identity.login-expired')
  })

  it('is refused when its code is used again', async () => {
    const visitor = browser()
    const url = await callbackOf(visitor)
    const cookie = visitor.cookies.get('heldigital-login')
    assert.ok(cookie !== undefined)
    assert.equal((await visitor.once(url)).status, 303)
    const thief = browser()
    thief.cookies.set('heldigital-login', cookie)
    await refusedWith(thief, url, 'identity.login-failed')
  })

  it('lets one through when a code is used twice at once in two processes', async () => {
    const visitor = browser()
    const url = await callbackOf(visitor)
    const twins = [first, second].map((server) => {
      const twin = new TestBrowser(house.publicUrl, () => server.address)
      for (const [name, cookie] of visitor.cookies) twin.cookies.set(name, cookie)
      return twin.once(url)
    })
    const statuses = (await Promise.all(twins)).map(({ status }) => status).sort()
    assert.deepEqual(statuses, [303, 400])
  })

  it('is refused below the level that is required', async () => {
    const visitor = browser()
    await refusedWith(visitor, await callbackOf(visitor, lise), 'identity.level-too-low', 403)
  })

  it('never leads out of the product', async () => {
    for (const to of ['https://evil.example/', '//evil.example/', '/\\evil.example', '/login?to=/login', '/logout']) {
      const visitor = browser()
      const page = await visitor.get(`/login?person=${kari.pid}&to=${encodeURIComponent(to)}`)
      assert.equal(page.url.href, `${house.publicUrl}/`, to)
    }
  })

  it('gives a new token every time and ends the session before it', async () => {
    const visitor = await loggedIn(kari)
    const before = visitor.cookies.get('heldigital-session')
    const sessions = await count('session')
    await visitor.get(`/login?person=${ola.pid}`)
    assert.notEqual(visitor.cookies.get('heldigital-session')?.value, before?.value)
    assert.equal(await count('session'), sessions)
    const old = browser()
    if (before !== undefined) old.cookies.set('heldigital-session', before)
    assert.equal((await who(old)).name, undefined)
  })

  it('that is begun in one process is finished in another', async () => {
    let turn = 0
    const visitor = new TestBrowser(house.publicUrl, () => (turn++ % 2 === 0 ? first : second).address)
    const list = await visitor.get('/login?to=/who')
    const page = await visitor.post(list.url.pathname, { person: kari.pid })
    assert.equal(page.json<Who>().name, 'Kari Fjord')
    assert.equal((await who(visitor)).name, 'Kari Fjord')
    assert.equal((await who(visitor)).name, 'Kari Fjord')
  })

  it('needs the challenge of PKCE', async () => {
    const visitor = browser()
    const start = await visitor.once(new URL('/login', house.publicUrl))
    const url = new URL(start.headers.get('location') ?? '')
    url.searchParams.delete('code_challenge')
    url.searchParams.delete('code_challenge_method')
    const response = await visitor.once(url)
    const back = new URL(response.headers.get('location') ?? '')
    assert.equal(back.searchParams.get('error'), 'invalid_request')
  })
})

describe('a session', () => {
  it('is kept in a cookie that scripts and other sites do not get', async () => {
    const visitor = await loggedIn()
    const { attributes } = visitor.cookies.get('heldigital-session') ?? { attributes: '' }
    for (const needed of ['HttpOnly', 'SameSite=Lax', 'Path=/']) assert.ok(attributes.includes(needed), attributes)
  })

  it('does not exist for a forged cookie', async () => {
    const visitor = browser()
    for (const value of [randomToken(), 'x', '', "' or 1=1 --", '\u00e5'.repeat(40)]) {
      visitor.cookies.set('heldigital-session', { value: encodeURIComponent(value), path: '/', attributes: '' })
      assert.equal((await who(visitor)).name, undefined)
    }
  })

  it('ends when it is idle too long, and when it is too old', async () => {
    for (const column of ['seen_at', 'started_at']) {
      const visitor = await loggedIn()
      await sql`update session set ${sql.ref(column)} = clock_timestamp() - interval '12 hours 1 second'
        where token_hash = sha256(${visitor.cookies.get('heldigital-session')?.value}::bytea)`.execute(house.db)
      assert.equal((await who(visitor)).name, undefined, column)
    }
    const before = await count('session')
    await first.identity.sweep()
    assert.equal(await count('session'), (before ?? 0) - 2)
  })

  it('stays alive while it is used', async () => {
    const visitor = await loggedIn()
    const token = visitor.cookies.get('heldigital-session')?.value
    await sql`update session set seen_at = clock_timestamp() - interval '59 minutes' where token_hash = sha256(${token}::bytea)`.execute(
      house.db,
    )
    assert.equal((await who(visitor)).name, 'Kari Fjord')
    const { rows } = await sql<{ fresh: boolean }>`
      select seen_at > clock_timestamp() - interval '1 minute' as fresh from session where token_hash = sha256(${token}::bytea)`.execute(
      house.db,
    )
    assert.equal(rows[0]?.fresh, true)
  })

  it('ends at logout, here and at the provider', async () => {
    const visitor = await loggedIn()
    const cookie = visitor.cookies.get('heldigital-session')
    const token = (await visitor.get('/form')).text
    const page = await visitor.post('/logout', { _csrf: token })
    assert.equal(page.url.href, `${house.publicUrl}/`)
    assert.ok(visitor.visited.some(({ pathname }) => pathname === '/test-idp/logout'))
    assert.ok(!visitor.cookies.has('heldigital-session'))
    if (cookie !== undefined) visitor.cookies.set('heldigital-session', cookie)
    assert.equal((await who(visitor)).name, undefined)
    visitor.cookies.delete('heldigital-session')
    assert.match((await visitor.get('/login')).text, /Hvem vil du logge inn som/)
  })

  it('is not ended by another site', async () => {
    const visitor = await loggedIn()
    assert.equal((await visitor.post('/logout', {})).status, 403)
    assert.equal((await who(visitor)).name, 'Kari Fjord')
  })

  it('ends when ID-porten says that its own has ended', async () => {
    const visitor = await loggedIn()
    const token = visitor.cookies.get('heldigital-session')?.value
    await sql`update session set provider_session = sha256('a-session-of-idporten') where token_hash = sha256(${token}::bytea)`.execute(
      house.db,
    )
    const stranger = browser()
    const issuer = encodeURIComponent(`${house.publicUrl}/test-idp`)
    await stranger.get(`/logout/frontchannel?iss=https%3A%2F%2Fevil.example&sid=a-session-of-idporten`)
    assert.equal((await who(visitor)).name, 'Kari Fjord')
    await stranger.get(`/logout/frontchannel?iss=${issuer}&sid=a-session-of-idporten`)
    assert.equal((await who(visitor)).name, undefined)
  })
})

describe('a form', () => {
  const change = async (visitor: TestBrowser, token: string | undefined, headers: Record<string, string> = {}) => {
    const page = await visitor.post('/change', token === undefined ? {} : { _csrf: token }, headers)
    return page.status === 200 ? 'changed' : page.json<{ code: string }>().code
  }

  it('is taken with the token of its own session', async () => {
    const visitor = await loggedIn()
    const token = (await visitor.get('/form')).text
    assert.equal(await change(visitor, token), 'changed')
    assert.equal(await change(visitor, token, { 'sec-fetch-site': 'same-origin' }), 'changed')
    assert.equal(await change(visitor, token, { origin: house.publicUrl }), 'changed')
  })

  it('is taken from a visitor who is not logged in, with a token of its own', async () => {
    const visitor = browser()
    const token = (await visitor.get('/form')).text
    assert.equal(await change(visitor, token), 'changed')
    assert.equal(await change(browser(), token), 'identity.foreign-token')
  })

  it('is refused without token, with a foreign one, a cut one, and one from before the login', async () => {
    const visitor = await loggedIn()
    const own = (await visitor.get('/form')).text
    const stranger = await loggedIn(ola)
    const foreign = (await stranger.get('/form')).text
    for (const token of [undefined, '', foreign, own.slice(1), `${own}A`, randomToken()])
      assert.equal(await change(visitor, token), 'identity.foreign-token', token)
    const newcomer = browser()
    const early = (await newcomer.get('/form')).text
    await newcomer.get(`/login?person=${kari.pid}`)
    assert.equal(await change(newcomer, early), 'identity.foreign-token')
  })

  it('is refused when the browser says that another site sent it, even with the right token', async () => {
    const visitor = await loggedIn()
    const token = (await visitor.get('/form')).text
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ])
      assert.equal(await change(visitor, token, headers), 'identity.foreign-origin', JSON.stringify(headers))
  })
})

describe('the test provider', () => {
  it('describes itself as ID-porten does', async () => {
    const metadata = (await browser().get('/test-idp/.well-known/openid-configuration')).json<Record<string, unknown>>()
    assert.equal(metadata['issuer'], `${house.publicUrl}/test-idp`)
    assert.deepEqual(metadata['code_challenge_methods_supported'], ['S256'])
    assert.deepEqual(metadata['token_endpoint_auth_methods_supported'], ['private_key_jwt'])
    assert.ok((metadata['acr_values_supported'] as string[]).includes('idporten-loa-high'))
    assert.equal(metadata['end_session_endpoint'], `${house.publicUrl}/test-idp/logout`)
    assert.equal(metadata['authorization_response_iss_parameter_supported'], true)
  })

  it('is not there when a real issuer is configured', async () => {
    const { machineKey: key } = house
    const real = await house.start({
      idporten: { issuer: 'https://login.example.invalid', clientId: 'x', key },
      maskinporten: { issuer: 'https://maskinporten.example.invalid/' },
    })
    const visitor = new TestBrowser(house.publicUrl, () => real.address)
    for (const path of [
      '/test-idp/.well-known/openid-configuration',
      '/test-idp/style.css',
      '/test-idp/maskinporten/jwk',
    ])
      assert.equal((await visitor.get(path)).status, 404)
    assert.deepEqual(real.identity.formOrigins, ['https://login.example.invalid'])
    const page = await visitor.get(`/login?person=${kari.pid}`)
    assert.equal(page.status, 503)
    assert.equal(page.json<{ code: string }>().code, 'identity.provider-unreachable')
  })

  it('says so when a login is unknown to it', async () => {
    const page = await browser().get('/test-idp/interaction/unknown')
    assert.equal(page.status, 400)
    assert.match(page.text, /Innloggingen stoppet/)
  })
})
