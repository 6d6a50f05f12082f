// The journal, the statistics and the check of receipts, over HTTP and in a real browser: two cases, one paid and one just opened.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { Compile } from 'typebox/schema'
import type { Browser, Page } from 'playwright-core'
import { receiptText, type SignedReceipt } from '@heldigital/seal'
import { cleaning, runFlow } from './demonstration/flow.ts'
import { fjordglans, ingrid, kim, nordlys, per } from './demonstration/people.ts'
import { trade } from './demonstration/trade.ts'
import { bareId, type StreamId } from './kernel/events/event.ts'
import { competition } from './modules/competitions/index.ts'
import { testServer, type TestServer } from './server-for-tests.ts'
import { axeViolations, noBrowser, sidewaysScroll, withBrowser } from './ui/browser-for-tests.ts'

const schemas = join(import.meta.dirname, '../../../shared/conformance/ocds/1.1.5/schema')
const noSchemas = existsSync(schemas) ? false : 'the official OCDS schemas are not here'
const screenshots = process.env['HELDIGITAL_SCREENSHOTS']

interface ListedEntry {
  readonly kind: string
  readonly caseNumber: string
  readonly number: number
  readonly year: number
  readonly sequence: number | null
  readonly party: { readonly id: string; readonly name: string | null } | null
  readonly partyWithheld: boolean
  readonly access: string | null
  readonly caseTitle: string
}

describe('Journal, statistics and verification', () => {
  let house: TestServer
  let paid: StreamId
  let opened: StreamId
  let receipt = ''
  let envelope = ''

  before(async () => {
    house = await testServer({}, { idle: true })
    const { product } = house.server
    paid = await runFlow(
      product,
      house.cast,
      { subject: cleaning, until: 'paid', key: 'journal-paid', days: 21 },
      trade,
    )
    opened = await runFlow(product, house.cast, {
      subject: { ...cleaning, title: 'Vintervedlikehold' },
      until: 'opened',
      key: 'journal-opened',
      days: 21,
    })
    const stream = await product.services.load(paid)
    assert.ok(stream)
    const signed: SignedReceipt | undefined = product.services.stateOf(stream, competition).tenders[0]?.receipt
    assert.ok(signed)
    receipt = receiptText(signed)
    const bytes = await product.services.files.get(signed.receipt.envelope)
    assert.ok(bytes)
    for await (const chunk of bytes) envelope += String(chunk)
  })
  after(() => house.stop())

  const text = async (path: string): Promise<string> => {
    const answer = await (await house.visit()).request('GET', path)
    assert.equal(answer.status, 200, path)
    return answer.text()
  }
  const json = async <Answer>(path: string): Promise<Answer> => JSON.parse(await text(path)) as Answer
  const journal = async (query = ''): Promise<readonly ListedEntry[]> =>
    (await json<{ entries: ListedEntry[] }>(`/api/v1/journal?size=500${query}`)).entries

  it('tells everybody what came in, but not from whom before the award', async () => {
    const entries = await journal()
    const tendersOf = (title: string) => entries.filter((each) => each.kind === 'tender' && each.caseTitle === title)
    assert.ok(tendersOf('Vintervedlikehold').length >= 2)
    assert.ok(
      tendersOf('Vintervedlikehold').every(
        (each) => each.party === null && each.partyWithheld && each.access === 'offl. § 23',
      ),
    )
    assert.ok(tendersOf('Renhold av skoler').some((each) => each.party?.name === nordlys.name))
    assert.ok(!entries.some((each) => ['order', 'invoice', 'payment-file'].includes(each.kind)))
    // The bar of the demonstration names its people on every page.
    const [, page = ''] = (await text('/journal?words=vinter')).split('<main')
    const inWinter = page + (await text('/journal.csv?words=vinter'))
    assert.match(inWinter, /Vintervedlikehold/)
    for (const { name, id } of [nordlys, fjordglans])
      assert.doesNotMatch(inWinter, new RegExp(`${name}|${id.slice(5)}`))
  })

  it('finds nobody by name, and takes no nonsense for a question', async () => {
    assert.equal((await journal(`&words=${encodeURIComponent('Nordlys')}`)).length, 0)
    await text('/journal?buyer=x&from=2026-99-99&page=-1&sort=%00')
    const wrong = await (await house.visit()).request('GET', '/api/v1/journal?from=yesterday')
    assert.equal(wrong.status, 400)
  })

  it('shows the whole journal to the buyer and its auditor, and to nobody else', async () => {
    const path = `/procurements/${bareId(paid)}/records`
    for (const person of [ingrid, per]) {
      const answer = await (await house.visit(person)).request('GET', path, undefined, { accept: 'text/html' })
      assert.equal(answer.status, 200)
      assert.match(await answer.text(), /Faktura F-2027-1/)
    }
    assert.equal((await (await house.visit(kim)).request('GET', `/api/v1${path}`)).status, 403)
    assert.equal((await (await house.visit()).request('GET', `/api/v1${path}`)).status, 401)
  })

  it('has the same numbers and figures after every view is filled again from the events', async () => {
    const all = async () => ({
      journal: await journal(),
      figures: await json('/api/v1/statistics/key-figures'),
      suppliers: await json('/api/v1/statistics/spend?by=supplier'),
    })
    const before = await all()
    assert.ok(before.journal.every((each) => each.sequence !== null && /^20\d\d\/[12]$/.test(each.caseNumber)))
    const numbers = before.journal.map((each) => `${each.year}/${each.sequence}`)
    assert.equal(new Set(numbers).size, numbers.length)
    await house.server.product.rebuild()
    assert.deepEqual(await all(), before)
  })

  it('counts approved invoices to the øre, however they are grouped', async () => {
    const figures = await json<{ spend: string; invoices: number; procurements: number; tenders: string }>(
      '/api/v1/statistics/key-figures',
    )
    assert.deepEqual([figures.invoices, figures.procurements, figures.spend], [1, 2, '80458.33'])
    for (const by of ['month', 'buyer', 'supplier', 'contract', 'product']) {
      const { groups } = await json<{ groups: { name: string; amount: string }[] }>(`/api/v1/statistics/spend?by=${by}`)
      const ore = groups.reduce((sum, { amount }) => sum + BigInt(amount.replace('.', '')), 0n)
      assert.equal(ore, 8045833n, by)
    }
    const { groups } = await json<{ groups: { name: string }[] }>('/api/v1/statistics/spend?by=product')
    assert.ok(groups.some(({ name }) => name === 'Utvendig vindusvask'))
    assert.match(await text('/statistics.csv?by=supplier'), /0192:313500020;Nordlys Renhold AS;1;80458.33/)
    assert.match(await text('/statistics?supplier=0192:313500039'), /Ingen godkjente fakturaer/)
  })

  it('gives OCDS releases and a record that the official schema accepts', { skip: noSchemas }, async () => {
    const read = (name: string): object => JSON.parse(readFileSync(join(schemas, name), 'utf8')) as object
    const valid = Compile(read('release-schema.json'))
    const { releases } = await json<{ releases: { ocid: string; tag: string[] }[] }>(`/api/v1/ocds/${bareId(paid)}`)
    assert.deepEqual(
      releases.map(({ tag }) => tag.join()),
      ['tender', 'award,contract', 'implementation'],
    )
    assert.equal(new Set(releases.map(({ ocid }) => ocid)).size, 1)
    for (const release of releases) assert.deepEqual(valid.Errors(release), [true, []])
    const { records } = await json<{ records: { compiledRelease: Record<string, unknown> }[] }>(
      `/api/v1/ocds/${bareId(paid)}/record`,
    )
    const compiled = records[0]?.compiledRelease
    assert.deepEqual(valid.Errors(compiled), [true, []])
    assert.match(JSON.stringify(compiled?.['awards']), /Nordlys Renhold AS/)
    assert.match(JSON.stringify(compiled?.['contracts']), /transactions/)
    // The other case is not awarded: nobody is named.
    assert.doesNotMatch(await text(`/api/v1/ocds/${bareId(opened)}`), new RegExp(`${nordlys.name}|${fjordglans.name}`))
  })

  it('checks a pasted receipt on the server for those without JavaScript', async () => {
    const visitor = await house.visit()
    const token = /name="_csrf" value="([^"]+)"/.exec((await visitor.browser.get('/verify')).text)?.[1] ?? ''
    const post = async (fields: Record<string, string>): Promise<string> => {
      const answer = await visitor.request(
        'POST',
        '/verify',
        new URLSearchParams({ _csrf: token, _command: '', ...fields }).toString(),
        { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
      )
      assert.equal(answer.status, 200)
      return answer.text()
    }
    assert.match(
      await post({ receipt: ` ${receipt}\r\n`, envelope }),
      /Det holder[\s\S]*Konvolutten er den som ble mottatt/,
    )
    assert.match(await post({ receipt: receipt.replace('"inTime":true', '"inTime":false') }), /Noe holder ikke/)
    assert.match(await post({ receipt: '' }), /Ingenting kunne kontrolleres/)
    const { keys } = await json<{ keys: { publicKey: string }[] }>('/api/v1/keys')
    assert.equal((JSON.parse(receipt) as SignedReceipt).key, keys[0]?.publicKey)
  })

  it(
    'is accessible in light and dark, wide and narrow, and checks dropped files without a network',
    { skip: noBrowser },
    () =>
      withBrowser(async (browser) => {
        for (const path of ['/statistics', '/journal', '/verify']) await holds(browser, path)
        await holds(browser, `/procurements/${bareId(paid)}/records`, ingrid.pid)
        const context = await browser.newContext()
        const page = await context.newPage()
        await page.goto(`${house.publicUrl}/verify`)
        await page.waitForSelector('[data-verify-keys]:not([hidden])')
        await context.setOffline(true)
        const files = [
          { name: 'receipt.json', mimeType: 'application/json', buffer: Buffer.from(receipt) },
          { name: 'envelope.json', mimeType: 'application/json', buffer: Buffer.from(envelope) },
        ]
        await page.setInputFiles('#verify-files', files)
        await page.getByText('Det holder').waitFor()
        assert.deepEqual(await axeViolations(page), [])
        await keep(page, '/verify-holds', 'light', 1280)
        await page.fill('textarea[name=receipt]', receipt.replace('"inTime":true', '"inTime":false'))
        await page.getByRole('button', { name: 'Kontroller' }).last().click()
        await page.getByText('Noe holder ikke').waitFor()
        await context.close()
      }),
  )

  async function holds(browser: Browser, path: string, pid?: string): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    if (pid !== undefined) await page.goto(`${house.publicUrl}/login?person=${pid}&to=/about`)
    assert.equal((await page.goto(house.publicUrl + path))?.status(), 200, path)
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 320],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      assert.deepEqual(await axeViolations(page), [], `${path} ${colorScheme}`)
      assert.deepEqual(await sidewaysScroll(page), [], path)
      await keep(page, path, colorScheme, width)
    }
    assert.deepEqual(faults, [], path)
    await context.close()
  }

  /** Keeps a picture where HELDIGITAL_SCREENSHOTS says, for whoever wants to look. */
  async function keep(page: Page, path: string, colorScheme: string, width: number): Promise<void> {
    if (screenshots === undefined) return
    const name = `${path.replaceAll(/[^a-z]+/gi, '-').slice(0, 60)}-${colorScheme}-${width}.png`
    await page.screenshot({ path: join(screenshots, name), fullPage: true })
  }
})
