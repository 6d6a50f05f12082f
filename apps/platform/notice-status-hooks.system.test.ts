// What becomes of a submitted notice is told to its sender's system: each change once, in order, whatever fails meanwhile.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { newNationalDraft, toXml } from '@heldigital/eforms'
import { ingrid, municipality, nina, type DemonstrationPerson } from './demonstration/people.ts'
import { milliseconds, plus } from './kernel/clock.ts'
import type { StreamId } from './kernel/events/event.ts'
import type { Done } from './kernel/events/execute.ts'
import { isRefusal } from './kernel/refusal.ts'
import { signatureOf } from './modules/notices/calls/signed-call.ts'
import { withCase, withContent } from './modules/notices/draft/content.ts'
import { startTedCounterpart, type TedCounterpart } from './modules/notices/ted/ted-counterpart.ts'
import { testServer, type TestServer } from './server-for-tests.ts'

const shared = join(import.meta.dirname, '../../../shared')
const sdk = join(shared, 'eforms-sdk')
const european = join(shared, 'conformance/notices/nor/eu-cn_24.xml')
const official = existsSync(sdk) && existsSync(european) ? false : 'the official SDK is not at hand'

interface Message {
  readonly sequence: number
  readonly noticeId: string
  readonly change: string
  readonly status: string
  readonly number?: string
  readonly detail?: string
  readonly publicationId?: string
}

/** A sender's system that may be told to fail. */
class Receiver {
  readonly attempts: { message: Message; taken: boolean; delivery: string; signature: string; body: string }[] = []
  /** Answers of the next calls; 204 when there are no more. */
  readonly next: number[] = []
  server: Server | undefined

  async open(): Promise<string> {
    this.server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')))
      request.on('end', () => {
        const status = this.next.shift() ?? 204
        this.attempts.push({
          message: JSON.parse(body) as Message,
          taken: status < 300,
          delivery: String(request.headers['heldigital-delivery']),
          signature: String(request.headers['heldigital-signature']),
          body,
        })
        response.writeHead(status).end()
      })
    })
    await new Promise<void>((done) => this.server?.listen(0, '127.0.0.1', done))
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/status`
  }

  taken(noticeId: string): string[] {
    return this.attempts
      .filter((each) => each.taken && each.message.noticeId === noticeId)
      .map((each) => each.message.change)
  }
}

describe('What becomes of a submitted notice', () => {
  let house: TestServer
  let ted: TedCounterpart
  const receiver = new Receiver()
  let hook: StreamId
  let secret = ''

  const give = async (name: string, input: object, stream?: StreamId, who: DemonstrationPerson = ingrid) =>
    house.server.product.services.execute({
      name,
      input,
      actor: house.cast.actor(who),
      ...(stream === undefined ? {} : { stream }),
    })
  const given = async (name: string, input: object, stream?: StreamId): Promise<Done> => {
    const done = await give(name, input, stream)
    assert.ok(!isRefusal(done), JSON.stringify(done))
    return done
  }
  const pass = async (span: Parameters<typeof plus>[1]): Promise<void> => {
    await house.server.product.settle()
    const { clock } = house.server.product.services
    await house.server.product.movableClock?.moveTo(plus(clock.now(), span))
    await house.server.product.settle()
  }
  const listed = async () => {
    const answer = await (await house.visit(ingrid)).request('GET', '/api/v1/notices/status-hooks')
    const { hooks } = (await answer.json()) as {
      hooks: { url: string; messages: { sequence: number; state: string; attempts: number; fault: string | null }[] }[]
    }
    return hooks
  }

  before(async () => {
    house = await testServer({}, { idle: true })
    ted = await startTedCounterpart({ now: () => milliseconds(house.server.product.services.clock.now()) })
    process.env['HELDIGITAL_TED_URL'] = ted.address
    process.env['HELDIGITAL_TED_KEY'] = 'test'
    if (official === false) process.env['HELDIGITAL_EFORMS_SDK'] = sdk
    const url = await receiver.open()
    const done = await given('notices.add-status-hook', { name: 'Sakssystemet', url })
    hook = done.stream
    secret = (done.events[0] as { data: { secret: string } }).data.secret
  })
  after(async () => {
    for (const name of ['HELDIGITAL_TED_URL', 'HELDIGITAL_TED_KEY', 'HELDIGITAL_EFORMS_SDK']) delete process.env[name]
    receiver.server?.close()
    await ted.close()
    await house.stop()
  })

  it('is told when it is received and when it is published, signed', async () => {
    const id = '11111111-1111-4111-8111-111111111111'
    await given('notices.submit', { xml: national(id) })
    await house.server.product.settle()
    assert.deepEqual(receiver.taken(id), ['received', 'published'])
    const [first, second] = receiver.attempts
    assert.equal(first?.message.status, 'SUBMITTED')
    assert.match(second?.message.number ?? '', /^\d{4}-\d+$/)
    const seconds = Number(/^t=(\d+)/.exec(first?.signature ?? '')?.[1])
    assert.equal(first?.signature, `t=${seconds},v1=${signatureOf(secret, seconds, first?.body ?? '')}`)
    assert.deepEqual(
      receiver.attempts.map((each) => each.message.sequence),
      [1, 2],
    )
  })

  it('is told when it is stopped', async () => {
    const id = '22222222-2222-4222-8222-222222222222'
    const done = await given('notices.submit', { xml: national(id, 5) })
    await given('notices.stop', {}, done.stream)
    await house.server.product.settle()
    assert.deepEqual(receiver.taken(id), ['received', 'stopped'])
  })

  it('is told in order and once, when the system fails and comes back', async () => {
    const id = '33333333-3333-4333-8333-333333333333'
    const before = receiver.attempts.length
    receiver.next.push(500, 503)
    await given('notices.submit', { xml: national(id) })
    await house.server.product.settle()
    assert.deepEqual(receiver.taken(id), [], 'the second change waits for the first')
    const [{ messages } = { messages: [] }] = await listed()
    assert.deepEqual(
      messages.slice(0, 2).map((each) => [each.state, each.attempts, each.fault]),
      [
        ['waiting', 0, null],
        ['waiting', 1, 'the receiver answered 500'],
      ],
    )
    const page = await (await house.visit(ingrid)).browser.get('/notices/submitted')
    assert.match(page.text, /Prøver igjen/)
    for (let tries = 0; tries < 4; tries++) await pass({ minutes: 5 })
    assert.deepEqual(receiver.taken(id), ['received', 'published'])
    const attempts = receiver.attempts.slice(before)
    assert.deepEqual(
      attempts.map((each) => each.taken),
      [false, false, true, true],
    )
    assert.equal(new Set(attempts.slice(0, 3).map((each) => each.delivery)).size, 1, 'one message, one name')
  })

  it('waits for its owner when nobody took it for three days, and then goes on where it stopped', async () => {
    const id = '44444444-4444-4444-8444-444444444444'
    const before = receiver.attempts.length
    receiver.next.push(...Array.from({ length: 18 }, () => 500))
    await given('notices.submit', { xml: national(id) })
    for (let tries = 0; tries < 18; tries++) await pass({ hours: 7 })
    assert.equal(receiver.attempts.length - before, 18)
    const [{ messages } = { messages: [] }] = await listed()
    assert.equal(messages[1]?.state, 'failed')
    await given('notices.submit', { xml: national('44444444-4444-4444-8444-444444444445') })
    await pass({ hours: 7 })
    assert.equal(receiver.attempts.length - before, 18, 'nothing is told past what was not taken')
    await given('notices.resume-status-hook', {}, hook)
    await house.server.product.settle()
    assert.deepEqual(receiver.taken(id), ['received', 'published'])
    const told = receiver.attempts.filter((each) => each.taken).map((each) => each.message.sequence)
    assert.deepEqual(
      told,
      told.map((_each, index) => index + 1),
    )
  })

  it('is told of what TED says: handed over, publishing, published, refused', { skip: official }, async () => {
    const [taken, refused] = ['55555555-5555-4555-8555-555555555551', '55555555-5555-4555-8555-555555555552']
    await given('notices.submit', { xml: forTed(taken) })
    await house.server.product.settle()
    for (let hour = 0; hour < 40; hour++) await pass({ hours: 1 })
    assert.deepEqual(receiver.taken(taken), ['received', 'handed-over', 'publishing', 'published'])
    const last = receiver.attempts.findLast((each) => each.message.noticeId === taken)
    assert.match(last?.message.publicationId ?? '', /^\d+-\d{4}$/)
    ted.next.push('refuse')
    await given('notices.submit', { xml: forTed(refused) })
    for (let hour = 0; hour < 4; hour++) await pass({ hours: 1 })
    assert.deepEqual(receiver.taken(refused), ['received', 'refused'])
  })

  it('is nobody else’s business, and ends when the system is deleted', async () => {
    const denied = await give('notices.add-status-hook', { name: 'X', url: 'https://x.example' }, undefined, nina)
    assert.ok(isRefusal(denied))
    for (let count = 1; count < 5; count++)
      await given('notices.add-status-hook', { name: `Nr. ${count}`, url: 'http://127.0.0.1:1/' })
    const tooMany = await give('notices.add-status-hook', { name: 'Y', url: 'https://y.example' })
    assert.ok(isRefusal(tooMany) && tooMany.code === 'notices.too-many-status-hooks')
    const before = receiver.attempts.length
    await given('notices.drop-status-hook', {}, hook)
    await given('notices.submit', { xml: national('66666666-6666-4666-8666-666666666666') })
    await house.server.product.settle()
    assert.equal(receiver.attempts.length, before)
    assert.equal((await listed()).length, 4)
  })

  function national(id: string, inDays?: number): string {
    const { clock } = house.server.product.services
    const buyer = {
      number: municipality.id.slice(5),
      name: municipality.name,
      legalType: 'la',
      email: 'post@bjorkvik.example',
    }
    const fresh = newNationalDraft('E3', {
      noticeId: id,
      procedureId: id.replace(/^......../, '99999999'),
      now: milliseconds(clock.now()),
    })
    const facts = { buyer, title: 'Brøyting', description: 'Brøyting', nature: 'services', value: '1900000', part: 'I' }
    const draft = withContent(
      withCase(fresh, facts),
      {
        title: 'Brøyting av veier',
        description: 'Brøyting av kommunale veier.',
        cpv: '90620000',
        region: 'NO0A2',
        deadline: plus(clock.now(), { days: 30 }),
        lots: [
          {
            title: 'Veier',
            description: 'Alle kommunale veier.',
            value: '1900000',
            criteria: [{ kind: 'price', name: 'Pris', description: 'Laveste pris.', weight: '100' }],
          },
        ],
      },
      { documents: 'https://heldigital.example/1', submission: 'https://heldigital.example/1/tender' },
    )
    const text = new TextDecoder().decode(toXml(draft))
    if (inDays === undefined) return text
    const day = plus(clock.now(), { days: inDays }).slice(0, 10)
    return text.replace(
      /(<\/cbc:VersionID>)/,
      `$1<cbc:RequestedPublicationDate>${day}+01:00</cbc:RequestedPublicationDate>`,
    )
  }

  function forTed(id: string): string {
    const today = house.server.product.services.clock.now().slice(0, 10)
    return readFileSync(european, 'utf8')
      .replaceAll('${EFORMS_MINOR}', '1.14')
      .replaceAll('${ISSUEDATE}', `${today}Z`)
      .replaceAll('${ISSUETIME}', '00:00:01Z')
      .replaceAll('964967369', municipality.id.slice(5))
      .replace(/(schemeName="notice-id">)[0-9a-f-]{36}/, `$1${id}`)
      .replace(/(<cbc:ContractFolderID[^>]*>)[0-9a-f-]{36}/, `$1${id.replace(/^......../, '88888888')}`)
  }
})
