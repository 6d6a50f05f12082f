import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { kari, testHouse, TestBrowser } from './server-for-tests.ts'
import type { TestHouse, TestServer } from './server-for-tests.ts'

describe('behind a proxy that speaks https', () => {
  let house: TestHouse
  let server: TestServer
  before(async () => {
    house = await testHouse({ publicUrl: 'https://anbud.example' })
    server = await house.start()
  })
  after(() => house.stop())

  it('a login goes by the public address, and its cookies are bound to it', async () => {
    const visitor = new TestBrowser(house.publicUrl, () => server.address)
    const page = await visitor.get(`/login?person=${kari.pid}&to=/who`)
    assert.equal(page.json<{ name: string }>().name, 'Kari Fjord')
    assert.ok(visitor.visited.every(({ origin }) => origin === 'https://anbud.example'))
    assert.deepEqual(
      [...visitor.cookies].filter(([, { attributes }]) => !/secure/i.test(attributes)).map(([name]) => name),
      [],
    )
    assert.ok(visitor.cookies.has('__Host-heldigital-session'))
    const token = (await visitor.get('/form')).text
    const out = await visitor.post('/logout', { _csrf: token }, { origin: 'https://anbud.example' })
    assert.equal(out.url.href, 'https://anbud.example/')
    assert.ok(!visitor.cookies.has('__Host-heldigital-session'))
  })

  it('no header of the request moves the test provider to another address', async () => {
    const response = await fetch(new URL('/test-idp/.well-known/openid-configuration', server.address), {
      headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http', forwarded: 'host=evil.example' },
    })
    assert.ok(!(await response.text()).includes('evil.example'))
  })
})
