import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { ConfigurationFault, readConfiguration } from './configuration.ts'
import { testServer, type TestServer } from './server-for-tests.ts'

const token = 'a-token-that-nobody-guesses-0123456789'

describe('/metrics', () => {
  let open: TestServer
  let guarded: TestServer
  before(async () => {
    open = await testServer()
    guarded = await testServer({ metricsToken: token })
  })
  after(async () => {
    await open.stop()
    await guarded.stop()
  })

  const ask = (house: TestServer, headers: Record<string, string> = {}, path = '/metrics'): Promise<Response> =>
    fetch(new URL(path, house.publicUrl), { headers })

  it('answers the machine itself when no token is configured', async () => {
    const answer = await ask(open)
    assert.equal(answer.status, 200)
    assert.match(await answer.text(), /http_request_duration_seconds/)
  })

  it('answers nobody through a proxy when no token is configured', async () => {
    for (const name of ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'])
      for (const path of ['/metrics', '/metrics/', '/nn/metrics'])
        assert.equal((await ask(open, { [name]: '203.0.113.7' }, path)).status, 404, `${name} ${path}`)
  })

  it('answers only whoever brings the token when one is configured, from wherever', async () => {
    assert.equal((await ask(guarded)).status, 404)
    assert.equal((await ask(guarded, { authorization: 'Bearer wrong' })).status, 404)
    assert.equal((await ask(guarded, { authorization: `Basic ${token}` })).status, 404)
    const answer = await ask(guarded, { authorization: `Bearer ${token}`, 'x-forwarded-for': '203.0.113.7' })
    assert.equal(answer.status, 200)
  })

  it('gives its token no power anywhere else', async () => {
    assert.equal((await ask(guarded, { authorization: `Bearer ${token}` }, '/api/v1/openapi.json')).status, 401)
  })

  it('refuses a token that is easily guessed at start', () => {
    assert.throws(() => readConfiguration({ HELDIGITAL_METRICS_TOKEN: 'short' }), ConfigurationFault)
    assert.equal(readConfiguration({ HELDIGITAL_METRICS_TOKEN: token }).metricsToken, token)
  })
})
