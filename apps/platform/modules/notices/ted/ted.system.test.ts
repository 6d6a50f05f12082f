// What TED may answer, and how it is understood: against the local counterpart of its Publication API.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { tedClient, type TedClient } from './ted-client.ts'
import { startTedCounterpart, type TedCounterpart } from './ted-counterpart.ts'

const hour = 3_600_000
let now = Date.parse('2026-11-24T12:00:00Z')
let ted: TedCounterpart
let client: TedClient
const signal = new AbortController().signal
const xmlOf = (id: string, more = ''): Uint8Array =>
  new TextEncoder().encode(
    `<n><cbc:ID schemeName="notice-id">${id}</cbc:ID><cbc:VersionID>01</cbc:VersionID>${more}</n>`,
  )
const idOf = (digit: string): string => `${digit.repeat(8)}-${digit.repeat(4)}-4111-8111-${digit.repeat(12)}`
const submit = (digit: string, more = '') =>
  client.submit(xmlOf(idOf(digit), more), { id: idOf(digit), version: '01' }, signal)
const status = (digit: string) => client.status({ id: idOf(digit), version: '01' }, signal)

describe('A notice handed over to TED', () => {
  before(async () => {
    ted = await startTedCounterpart({ now: () => now })
    client = tedClient({ address: ted.address, key: 'key', email: 'a@example.com' })
  })
  after(() => ted.close())

  it('goes from submitted to publishing to published, with a publication number', async () => {
    assert.deepEqual(await submit('1'), { kind: 'answered', status: 'SUBMITTED' })
    assert.deepEqual(await status('1'), { kind: 'answered', status: 'SUBMITTED' })
    now += 2 * hour
    assert.deepEqual(await status('1'), { kind: 'answered', status: 'PUBLISHING' })
    now += 20 * hour
    assert.deepEqual(await status('1'), { kind: 'answered', status: 'PUBLISHED', publication: '100001-2026' })
  })
  it('whose answer was lost is found there, and not handed over twice', async () => {
    ted.next.push('lose-answer')
    assert.equal((await submit('2')).kind, 'unreachable')
    assert.deepEqual(await submit('2'), { kind: 'answered', status: 'SUBMITTED' })
    assert.equal(ted.taken.get(`${idOf('2')}-01`)?.times, 2)
    assert.equal([...ted.taken.values()].filter((each) => each.id === idOf('2')).length, 1)
  })
  it('is tried again when TED is down or busy, and not when it says no', async () => {
    ted.next.push('fail', 'busy', 'refuse')
    assert.deepEqual(await submit('3'), { kind: 'unreachable', detail: 'HTTP 503' })
    assert.deepEqual(await submit('3'), { kind: 'unreachable', detail: 'HTTP 429' })
    assert.deepEqual(await status('3'), { kind: 'unknown' })
    const refused = await submit('3')
    assert.ok(refused.kind === 'answered' && refused.status === 'VALIDATION_FAILED')
    assert.deepEqual(await status('3'), { kind: 'answered', status: 'VALIDATION_FAILED' })
  })
  it('can be stopped while it is only submitted, and its preferred day is kept', async () => {
    await submit('4', '<cbc:RequestedPublicationDate>2026-12-10Z</cbc:RequestedPublicationDate>')
    now += 30 * hour
    assert.deepEqual(await status('4'), { kind: 'answered', status: 'SUBMITTED' })
    assert.deepEqual(await client.stop({ id: idOf('4'), version: '01' }, signal), {
      kind: 'answered',
      status: 'STOPPED',
    })
    const late = await client.stop({ id: idOf('1'), version: '01' }, signal)
    assert.ok(late.kind === 'answered' && late.status === 'PUBLISHED')
    assert.deepEqual(await client.stop({ id: idOf('9'), version: '01' }, signal), { kind: 'unknown' })
  })
  it('may be turned away by the check for lawfulness', async () => {
    await submit('5')
    ted.reject(`${idOf('5')}-01`)
    assert.deepEqual(await status('5'), { kind: 'answered', status: 'NOT_PUBLISHED' })
  })
  it('is nowhere when TED does not answer at all', async () => {
    const nobody = tedClient({ address: 'http://127.0.0.1:1/notice/notices', key: 'key', email: 'a@example.com' })
    assert.equal((await nobody.status({ id: idOf('1'), version: '01' }, signal)).kind, 'unreachable')
  })
})
