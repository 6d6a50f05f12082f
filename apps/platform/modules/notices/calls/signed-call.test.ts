import assert from 'node:assert/strict'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, it } from 'node:test'
import { instant } from '../../../kernel/clock.ts'
import { callSystem, isOutside, signatureOf } from './signed-call.ts'

const call = {
  secret: 'secret',
  delivery: '1',
  body: '{"a":"æ"}',
  now: instant('2026-12-01T12:00:00Z'),
  local: false,
}

describe('a call to an address that a user wrote', () => {
  it('reaches no neighbour of the house', () => {
    for (const address of [
      '127.0.0.1',
      '10.1.2.3',
      '169.254.169.254',
      '192.168.1.1',
      '172.31.0.1',
      '0.0.0.0',
      '255.255.255.255',
      '::1',
      '::',
      'fe80::1',
      'fd00::1',
      '::ffff:127.0.0.1',
      '64:ff9b::7f00:1',
      'nonsense',
    ])
      assert.equal(isOutside(address), false, address)
    for (const address of ['8.8.8.8', '158.36.0.1', '2001:4860:4860::8888'])
      assert.equal(isOutside(address), true, address)
  })
  it('is refused before anything is sent, by number, by name, and without TLS', async () => {
    for (const url of [
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://[::ffff:10.0.0.1]/',
      'https://2130706433/',
      'https://0x7f.1/',
      'https://localhost/',
      'http://example.com/',
    ])
      await assert.rejects(callSystem({ ...call, url }), /not a public https address/, url)
  })
  it('is signed over the bytes that are sent, and counts as told only when answered 2xx', async () => {
    const seen: { headers: IncomingHttpHeaders; body: string }[] = []
    const answers = [204, 302, 500]
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')))
      request.on('end', () => {
        seen.push({ headers: request.headers, body })
        response.writeHead(answers[seen.length - 1] ?? 500, { location: 'http://127.0.0.1:1/' }).end('x')
      })
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
    try {
      await callSystem({ ...call, url, local: true })
      await assert.rejects(callSystem({ ...call, url, local: true }), /answered 302/)
      await assert.rejects(callSystem({ ...call, url, local: true }), /answered 500/)
    } finally {
      server.close()
    }
    assert.equal(seen[0]?.body, call.body)
    assert.equal(seen[0]?.headers['heldigital-delivery'], '1')
    const seconds = Date.parse(call.now) / 1000
    assert.equal(
      seen[0]?.headers['heldigital-signature'],
      `t=${seconds},v1=${signatureOf('secret', seconds, call.body)}`,
    )
  })
})
