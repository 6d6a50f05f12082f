// Notices in a real browser and over HTTP: the buyer writes one, everybody finds it, systems follow it.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createHmac } from 'node:crypto'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { readConfiguration } from './configuration.ts'
import type { Cast } from './demonstration/directory.ts'
import { cleaning, runFlow } from './demonstration/flow.ts'
import { amina, ingrid, nina, type DemonstrationPerson } from './demonstration/people.ts'
import { castOf } from './demonstration/stage.ts'
import type { NoticeDraft } from '@heldigital/eforms'
import { plus, type Instant } from './kernel/clock.ts'
import { streamId, type StreamId } from './kernel/events/event.ts'
import { isRefusal } from './kernel/refusal.ts'
import { silent } from './kernel/store/log.ts'
import { temporaryStore, type TemporaryStore } from './kernel/store/temporary.ts'
import { competition } from './modules/competitions/index.ts'
import { contentOf } from './modules/notices/draft/content.ts'
import { noticeDrafts } from './modules/notices/index.ts'
import { routeWith } from './modules/procurements/index.ts'
import { startServer, type Server } from './server.ts'
import { axeViolations, noBrowser, sidewaysScroll, withBrowser } from './ui/browser-for-tests.ts'

let temporary: TemporaryStore
let server: Server
let cast: Cast
let folder: string
let id = ''
let source = ''

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const { port } = probe.address() as AddressInfo
  await new Promise((done) => probe.close(done))
  return port
}

async function as(
  browser: Browser,
  who: DemonstrationPerson | undefined,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  try {
    if (who !== undefined) await page.goto(`${server.address}/login?person=${who.pid}&to=/about`)
    await use(page)
    assert.deepEqual(faults, [])
  } finally {
    await context.close()
  }
}

/** Opens a page of ours, and holds it to the accessibility rules at two widths. */
async function open(page: Page, path: string): Promise<void> {
  const answer = await page.goto(server.address + path)
  assert.equal(answer?.status(), 200, path)
  assert.deepEqual(await axeViolations(page), [], path)
  await keep(page, path, 1280)
  await page.setViewportSize({ width: 360, height: 800 })
  assert.deepEqual(await sidewaysScroll(page), [], path)
  await keep(page, path, 360)
  await page.setViewportSize({ width: 1280, height: 900 })
}

/** Keeps a picture where HELDIGITAL_SCREENSHOTS says, for whoever wants to look. */
async function keep(page: Page, path: string, width: number): Promise<void> {
  const where = process.env['HELDIGITAL_SCREENSHOTS']
  if (where === undefined) return
  await page.screenshot({
    path: join(where, `${path.replaceAll(/[^a-z]+/gi, '-').slice(0, 80)}-${width}.png`),
    fullPage: true,
  })
}

async function openCase(title: string): Promise<string> {
  const said = { kind: 'services', buyerType: 'municipality', value: '1900000' } as const
  const routed = routeWith(said, server.product.services.clock.now())
  assert.ok(!isRefusal(routed))
  const outcome = await server.product.services.execute({
    name: 'procurements.open',
    actor: cast.actor(ingrid),
    input: { ...said, title, description: 'Behovet.', confirmed: routed.needsConfirmation.map((each) => each.row) },
  })
  assert.ok(!isRefusal(outcome))
  return outcome.stream.split('/')[1] ?? ''
}

/** The published notice of the flow under another identity, as another system would send it. */
function submittedNotice(noticeId: string, more = ''): string {
  return source
    .replace(/(schemeName="notice-id">)[0-9a-f-]{36}/, `$1${noticeId}`)
    .replace(/(<cbc:ContractFolderID[^>]*>)[0-9a-f-]{36}/, `$1${noticeId}`)
    .replace('<cbc:RegulatoryDomain>', `${more}<cbc:RegulatoryDomain>`)
}

function eventData(done: { readonly events: readonly { readonly data: unknown }[] }): object {
  return (done.events[0]?.data ?? {}) as object
}

async function json(path: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await fetch(server.address + path)
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

/** Opens the link of the confirmation mail without logging in, and says yes. */
async function confirmMail(stream: StreamId): Promise<void> {
  const id = stream.split('/')[1] ?? ''
  const { rows } = await server.product.store.pool.query<{ body: string; state: string }>(
    "select body, state from notice_alert where search = $1 and number = ''",
    [id],
  )
  assert.equal(rows[0]?.state, 'kept')
  const address = /https?:\S+confirm\S+/.exec(rows[0]?.body ?? '')?.[0] ?? ''
  const confirmed = async () =>
    (await server.product.store.pool.query('select confirmed from notice_search where id = $1', [id]))
      .rows[0] as unknown
  const page = await fetch(address)
  const text = await page.text()
  assert.deepEqual(await confirmed(), { confirmed: false }, 'a program that opens the link confirms nothing')
  assert.equal((await fetch(`${address.slice(0, -3)}abc`)).status, 404)
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? ''
  const answer = await fetch(address, {
    method: 'POST',
    headers: {
      cookie: page.headers
        .getSetCookie()
        .map((each) => each.split(';')[0])
        .join('; '),
    },
    body: new URLSearchParams({ _csrf: field('_csrf'), _command: '', confirm: 'yes' }),
  })
  assert.equal(answer.status, 200)
  assert.deepEqual(await confirmed(), { confirmed: true })
}

describe('Notices', () => {
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'heldigital-notices-'))
    temporary = await temporaryStore()
    const configuration = readConfiguration({
      HELDIGITAL_DATA: folder,
      HELDIGITAL_LOG: 'false',
      PORT: String(await freePort()),
      HELDIGITAL_REQUESTS_PER_MINUTE: '100000',
    })
    server = await startServer(
      { ...configuration, log: false, requestsPerMinute: 100_000 },
      { log: silent, store: temporary.store, idle: true },
    )
    Object.assign(server, { address: server.product.configuration.publicUrl })
    cast = await castOf(server.product)
    await runFlow(server.product, cast, {
      subject: { ...cleaning, title: 'Vintervedlikehold av gangveier' },
      until: 'published',
      key: 'notices-test',
      days: 30,
    })
    const { rows } = await server.product.store.pool.query<{ number: string }>('select number from notice')
    source = await (await fetch(`${server.address}/notices/${rows[0]?.number ?? ''}/notice.xml`)).text()
  })
  after(async () => {
    await server?.close()
    await temporary?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it(
    'are written by the buyer, with what is missing said in words and a preview as readers will see it',
    { skip: noBrowser, timeout: 300_000 },
    async () => {
      id = await openCase('Kjøp av skolemelk')
      await withBrowser(async (browser) => {
        await as(browser, ingrid, async (page) => {
          await open(page, `/procurements/${id}/notice`)
          await page.getByRole('button', { name: 'Begynn på kunngjøringen' }).click()
          await page.getByText('Må rettes før publisering').waitFor()
          await open(page, `/procurements/${id}/notice`)
          await page.getByLabel('Tittel', { exact: true }).fill('Skolemelk til barneskolene')
          await page.getByLabel('Beskrivelse').fill('Daglig levering av melk til fire skoler i to år.')
          await page.getByLabel('Bransje (CPV)').fill('55524000')
          await page.getByLabel('Hvor det skal leveres').selectOption('NO0A2')
          const deadline = new Date(Date.parse(server.product.services.clock.now()) + 40 * 86_400_000)
            .toISOString()
            .slice(0, 10)
          await page.getByLabel('Tilbudsfrist').fill(`${deadline}T12:00`)
          await page.getByLabel('Navn på delen').fill('Melk')
          await page.getByLabel('Hva delen gjelder').fill('All melk til skolene.')
          for (const [index, [kind, name, weight]] of [
            ['price', 'Pris', '70'],
            ['climate', 'Utslipp fra transport', '30'],
          ].entries()) {
            await page.getByRole('button', { name: 'Legg til et kriterium' }).click()
            const at = `content.lots.0.criteria.${index}`
            await page.locator(`[name="${at}.kind"]`).selectOption(kind ?? '')
            await page.locator(`[name="${at}.name"]`).fill(name ?? '')
            await page.locator(`[name="${at}.weight"]`).fill(weight ?? '')
            await page.locator(`[name="${at}.description"]`).fill('Beskrives i tilbudet.')
          }
          await page.getByRole('button', { name: 'Lagre', exact: true }).last().click()
          await page.getByText('Kunngjøringen er lagret.').waitFor()
          await keep(page, 'notice-saved', 1280)
          assert.equal(
            await page
              .locator('.findings li[data-severity="ERROR"]')
              .allTextContents()
              .then((all) => all.join('|')),
            '',
          )
          await open(page, `/procurements/${id}/notice?view=preview`)
          await page.getByText('Skolemelk til barneskolene').first().waitFor()
          await page.getByText('Utslipp fra transport').waitFor()
        })
      })
    },
  )

  it('of two officers who write at once keep what both wrote, and tell when both changed the same', async () => {
    const { services } = server.product
    if (id === '') {
      id = await openCase('Kjøp av skolemelk')
      const stream = streamId('procurement', id)
      const begun = await services.execute({
        name: 'notices.draft',
        stream,
        actor: cast.actor(ingrid),
        input: { subtype: 'E3' },
      })
      assert.ok(!isRefusal(begun))
    }
    const loaded = await services.load(streamId('procurement', id))
    assert.ok(loaded !== undefined)
    const [drafted] = services.stateOf(loaded, noticeDrafts).drafts
    assert.ok(drafted !== undefined)
    const lots = [{ title: 'Melk', criteria: [] }]
    const describe_ = (content: object) =>
      services.execute({
        name: 'notices.describe',
        actor: cast.actor(ingrid),
        stream: loaded.id,
        input: { notice: drafted.notice, edits: drafted.edits, content },
      })
    const first = await describe_({
      title: 'Melk til skolene',
      description: 'Daglig levering av melk til fire skoler i to år.',
      lots,
    })
    assert.ok(!isRefusal(first), JSON.stringify(first))
    const second = await describe_({
      title: 'Skolemelk',
      description: 'Daglig levering av melk til fire skoler i to år.',
      lots,
    })
    assert.ok(isRefusal(second))
    assert.equal(second.code, 'notices.edited-meanwhile')
    assert.equal(second.field, 'content.title')
  })

  it('are found by parts of words, by phrases, by CPV branch and place, and not when excluded', async () => {
    const found = async (query: string) => ((await json(`/api/v1/notices?${query}`)).body['total'] as number) ?? -1
    assert.equal(await found('words=vedlikehold'), 1)
    assert.equal(await found('words=gangvei'), 1)
    assert.equal(await found(`words=${encodeURIComponent('"to skoler"')}`), 1)
    assert.equal(await found(`words=${encodeURIComponent('"skoler to"')}`), 0)
    assert.equal(await found('words=skoler -gangveier'.replace(' ', '+')), 0)
    assert.equal(await found('cpv=90'), 1)
    assert.equal(await found('cpv=90910000'), 1)
    assert.equal(await found('cpv=45000000'), 0)
    assert.equal(await found('place=NO0A'), 1)
    assert.equal(await found('place=NO081'), 0)
    assert.equal(await found('status=active&phase=competition'), 1)
    assert.equal(await found('valueFrom=1900001'), 0)
    assert.equal((await json('/api/v1/notices?colour=red')).status, 400)
  })

  it(
    'are read without logging in, as page, XML, JSON, OCDS and feed',
    { skip: noBrowser, timeout: 120_000 },
    async () => {
      const { body } = await json('/api/v1/notices')
      const [{ number = '' } = {}] = body['notices'] as { number: string }[]
      for (const path of ['notice.xml', 'ocds.json']) {
        const answer = await fetch(`${server.address}/notices/${number}/${path}`)
        assert.equal(answer.status, 200)
      }
      const feed = await (await fetch(`${server.address}/notices/feed.atom`)).text()
      assert.match(feed, new RegExp(number))
      await withBrowser((browser) =>
        as(browser, undefined, async (page) => {
          await open(page, '/notices')
          await page.getByLabel('Søk i kunngjøringer').fill('gangvei')
          await page.keyboard.press('Enter')
          await page.getByRole('link', { name: 'Vintervedlikehold av gangveier' }).click()
          await page.waitForURL(/\/notices\/\d{4}-\d+/)
          await open(page, `/notices/${number}`)
        }),
      )
    },
  )

  it('handed in by another system are checked, published once, and answered alike when handed in again', async () => {
    const { services } = server.product
    const give = (name: string, input: object, key: string) =>
      services.execute({ name, input, actor: cast.actor(ingrid), id: `test-${key}` })
    const xml = submittedNotice('11111111-1111-4111-8111-111111111111')
    const first = await give('notices.submit', { xml }, 'submit-1')
    assert.ok(!isRefusal(first), JSON.stringify(first))
    assert.deepEqual(await give('notices.submit', { xml }, 'submit-1'), JSON.parse(JSON.stringify(first)))
    const again = await give('notices.submit', { xml }, 'submit-other')
    assert.ok(isRefusal(again) && again.code === 'notices.known-already')
    await server.product.settle()
    const stopped = await services.execute({
      name: 'notices.stop',
      input: {},
      actor: cast.actor(ingrid),
      stream: first.stream,
    })
    assert.ok(isRefusal(stopped) && stopped.code === 'notices.not-waiting')
    const { rows } = await server.product.store.pool.query(
      "select number from notice where notice_id = '11111111-1111-4111-8111-111111111111'",
    )
    assert.equal(rows.length, 1)
    const broken = await give(
      'notices.submit',
      { xml: xml.replace('NOK', 'EUR').replaceAll('111111111111<', '222222222222<') },
      'submit-2',
    )
    assert.ok(isRefusal(broken), 'a notice in euro is refused')
  })

  it('with a preferred date wait for it, and can be stopped until then', async () => {
    const { services } = server.product
    const day = new Date(Date.parse(services.clock.now()) + 5 * 86_400_000).toISOString().slice(0, 10)
    const xml = submittedNotice(
      '33333333-3333-4333-8333-333333333333',
      `<cbc:RequestedPublicationDate>${day}+01:00</cbc:RequestedPublicationDate>`,
    )
    const waiting = await services.execute({ name: 'notices.submit', input: { xml }, actor: cast.actor(ingrid) })
    assert.ok(!isRefusal(waiting), JSON.stringify(waiting))
    await server.product.settle()
    const count = async () =>
      (
        await server.product.store.pool.query(
          "select 1 from notice where notice_id = '33333333-3333-4333-8333-333333333333'",
        )
      ).rowCount
    assert.equal(await count(), 0)
    const stop = await services.execute({
      name: 'notices.stop',
      input: {},
      actor: cast.actor(ingrid),
      stream: waiting.stream,
    })
    assert.ok(!isRefusal(stop))
    await server.product.settle()
    assert.equal(await count(), 0)
  })

  it('are told to those who saved a search that finds them, once, by mail to the outbox and by a signed call', async () => {
    const { services } = server.product
    const calls: { signature: string; body: string }[] = []
    const receiver = createServer((socket) => {
      let text = ''
      socket.on('data', (chunk: Buffer) => {
        text += chunk.toString('utf8')
        const [head = '', body = ''] = text.split('\r\n\r\n')
        const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
        if (Buffer.byteLength(body) < length) return
        calls.push({ signature: /heldigital-signature: (.*)/i.exec(head)?.[1]?.trim() ?? '', body })
        // The first call is turned away: it must come again.
        socket.end(`HTTP/1.1 ${calls.length === 1 ? '500 No' : '204 Yes'}\r\nconnection: close\r\n\r\n`)
      })
    })
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done))
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
    const save = (name: string, search: object) =>
      services.execute({
        name: 'notices.save-search',
        actor: cast.actor(nina),
        input: { name, search, email: 'nina@example.com', url },
      })
    const saved = await save('Veier', { words: 'vedlikehold -båt', cpv: ['909'] })
    assert.ok(!isRefusal(saved), JSON.stringify(saved))
    assert.ok(!isRefusal(await save('Ikke dette', { words: 'skip' })))
    assert.ok(isRefusal(await save('Alt', {})))
    await server.product.settle()
    await confirmMail(saved.stream)
    const submitted = await services.execute({
      name: 'notices.submit',
      input: { xml: submittedNotice('55555555-5555-4555-8555-555555555555') },
      actor: cast.actor(ingrid),
    })
    assert.ok(!isRefusal(submitted), JSON.stringify(submitted))
    const alerts = async () =>
      (
        await server.product.store.pool.query<{ state: string; subject: string }>(
          "select state, subject from notice_alert where number <> ''",
        )
      ).rows
    for (let tries = 0; tries < 20 && !(await alerts()).some((each) => each.state === 'kept'); tries++) {
      await server.product.settle()
      await server.product.movableClock?.moveTo(plus(services.clock.now(), { minutes: 5 }))
    }
    receiver.close()
    assert.deepEqual(
      (await alerts()).map((each) => [each.state, each.subject]),
      [['kept', 'Ny konkurranse: Vintervedlikehold av gangveier']],
    )
    assert.equal(calls.length, 2)
    const [{ signature = '', body = '' } = {}] = calls
    const secret = (eventData(saved) as { secret: string }).secret
    const seconds = Number(/^t=(\d+)/.exec(signature)?.[1])
    assert.equal(
      signature,
      `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`,
    )
  })

  it('are changed by a new version that says what is new, approved by another, with the chain unbroken', async () => {
    const { services, store } = server.product
    const { rows } = await store.pool.query<{ stream: StreamId; number: string; summary: { procedureId: string } }>(
      "select stream, number, summary from notice where stream like 'procurement/%' order by number limit 1",
    )
    const [{ stream, number } = { stream: '' as StreamId, number: '' }] = rows
    const give = (who: DemonstrationPerson, name: string, input: object) =>
      services.execute({ name, input, stream, actor: cast.actor(who) })
    const drafted = await give(ingrid, 'notices.draft-change', {
      reason: 'update-add',
      explanation: 'Fristen er forlenget med en uke.',
    })
    assert.ok(!isRefusal(drafted), JSON.stringify(drafted))
    const { notice, draft } = eventData(drafted) as { notice: string; draft: NoticeDraft }
    assert.equal(((await give(amina, 'notices.approve-change', {})) as { code?: string }).code, 'notices.unchanged')
    const content = contentOf(draft)
    const later = plus(content.deadline as Instant, { days: 7 })
    const edited = await give(ingrid, 'notices.describe', {
      notice,
      content: { ...content, deadline: later },
      publicUrl: server.address,
    })
    assert.ok(!isRefusal(edited), JSON.stringify(edited))
    const published = await give(amina, 'notices.approve-change', {})
    assert.ok(!isRefusal(published), JSON.stringify(published))
    const { number: changed } = eventData(published) as { number: string }
    await server.product.settle()
    const body = (await json(`/api/v1/notices/${changed}`)).body
    assert.equal(body['deadline'], later)
    assert.equal(body['latest'], true)
    assert.equal((await json(`/api/v1/notices/${number}`)).body['latest'], false)
    const chain = (body['chain'] as { number: string }[]).map((each) => each.number)
    assert.ok(chain.includes(number) && chain.includes(changed))
    const page = await (await fetch(`${server.address}/notices/${changed}`)).text()
    assert.match(page, /Hva er endret/)
    assert.match(page, /<del>/)
    const state = await services.load(stream)
    assert.ok(state !== undefined)
    assert.equal(
      services.stateOf(state, competition).policy?.deadline,
      later,
      'the competition closes at the new deadline',
    )
  })

  it('appear in the feed once each, in order, wherever one begins', async () => {
    const seen: string[] = []
    let cursor = ''
    for (;;) {
      const { body } = await json(`/api/v1/notices/changes?limit=1${cursor === '' ? '' : `&after=${cursor}`}`)
      const changes = body['changes'] as { number: string }[]
      cursor = body['cursor'] as string
      if (changes.length === 0) break
      seen.push(...changes.map((each) => each.number))
    }
    assert.equal(new Set(seen).size, seen.length)
    assert.deepEqual(seen, [...seen].sort())
    assert.ok(seen.length > 0)
    assert.equal((await json('/api/v1/notices/changes?after=x')).status, 400)
  })
})
