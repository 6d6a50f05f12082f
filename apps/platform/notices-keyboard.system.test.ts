// The jobs of the buyer and of the reader with the keyboard alone, and the pages around them held to the accessibility rules.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { readConfiguration } from './configuration.ts'
import type { Cast } from './demonstration/directory.ts'
import { cleaning, runFlow } from './demonstration/flow.ts'
import { amina, ingrid, nina, type DemonstrationPerson } from './demonstration/people.ts'
import { castOf } from './demonstration/stage.ts'
import { trade } from './demonstration/trade.ts'
import type { StreamId } from './kernel/events/event.ts'
import { isRefusal } from './kernel/refusal.ts'
import { silent } from './kernel/store/log.ts'
import { temporaryStore, type TemporaryStore } from './kernel/store/temporary.ts'
import { startServer, type Server } from './server.ts'
import { axeViolations, noBrowser, sidewaysScroll, withBrowser } from './ui/browser-for-tests.ts'

let temporary: TemporaryStore
let server: Server
let cast: Cast
let folder: string
let address: string
let stream: StreamId

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const { port } = probe.address() as AddressInfo
  await new Promise((done) => probe.close(done))
  return port
}

/** Presses Tab until what has focus is called so; fails when nothing on the page is. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null
      if (element === null || element === document.body) return ''
      const label = [...(element.labels ?? [])].map((each) => each.textContent).join(' ')
      // A link that fills a card shows its focus on the card.
      const seen = [element, element.closest('.card')].some((each) => {
        if (each === null) return false
        const { outlineStyle, boxShadow } = getComputedStyle(each)
        return outlineStyle !== 'none' || boxShadow !== 'none'
      })
      const said = (label || element.getAttribute('aria-label') || element.textContent || '')
        .replace(/\s+/g, ' ')
        .trim()
      return seen ? said : `(focus is not shown) ${said}`
    })
    if (name.test(focused)) {
      assert.doesNotMatch(focused, /^\(focus is not shown\)/)
      return
    }
    passed.push(focused)
  }
  assert.fail(`no ${name.source} among ${passed.join(' | ').slice(0, 2000)}`)
}

async function as(who: DemonstrationPerson | undefined, use: (page: Page) => Promise<void>): Promise<void> {
  await withBrowser(async (browser) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    if (who !== undefined) await page.goto(`${address}/login?person=${who.pid}&to=/about`)
    await use(page)
    await context.close()
  })
}

async function clean(page: Page, path: string): Promise<void> {
  const answer = await page.goto(address + path)
  assert.equal(answer?.status(), 200, path)
  assert.deepEqual(await axeViolations(page), [], path)
  await page.setViewportSize({ width: 360, height: 800 })
  assert.deepEqual(await sidewaysScroll(page), [], path)
  await page.setViewportSize({ width: 1280, height: 900 })
}

describe('Notices with the keyboard alone', { skip: noBrowser }, () => {
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'heldigital-keyboard-'))
    temporary = await temporaryStore()
    const configuration = readConfiguration({
      HELDIGITAL_DATA: folder,
      HELDIGITAL_LOG: 'false',
      PORT: String(await freePort()),
    })
    server = await startServer(
      { ...configuration, log: false, requestsPerMinute: 100_000 },
      { log: silent, store: temporary.store, idle: true, unstaged: true },
    )
    address = server.product.configuration.publicUrl
    cast = await castOf(server.product)
    stream = await runFlow(
      server.product,
      cast,
      { subject: cleaning, until: 'contracted', key: 'keyboard', days: 30 },
      trade,
    )
    await server.product.settle()
  })
  after(async () => {
    await server?.close()
    await temporary?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('are found and read', { timeout: 120_000 }, async () => {
    await as(undefined, async (page) => {
      await page.goto(`${address}/notices`)
      await tabTo(page, /Søk i kunngjøringer/)
      await page.keyboard.type('renhold')
      await page.keyboard.press('Enter')
      await page.waitForURL(/words=renhold/)
      await tabTo(page, /^Renhold av skoler/)
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/notices\/\d{4}-\d+$/)
      assert.match((await page.locator('h1').textContent()) ?? '', /Renhold av skoler/)
      await tabTo(page, /XML/)
    })
  })

  it(
    'are told of a result: taken from the case, completed, and approved by another',
    { timeout: 180_000 },
    async () => {
      const path = `/procurements/${stream.split('/')[1] ?? ''}/notice/result`
      await as(ingrid, async (page) => {
        await page.goto(address + path)
        await tabTo(page, /Hent resultatet fra saken/)
        await page.keyboard.press('Enter')
        await page.getByText('Resultatet er hentet').waitFor()
        await tabTo(page, /Beskrivelse/)
        await page.keyboard.press('Control+End')
        await page.keyboard.type(' Kontrakten er inngått.')
        await tabTo(page, /^Lagre$/)
        await page.keyboard.press('Enter')
        await page.getByText('Resultatet er lagret.').waitFor()
        await clean(page, path)
        await clean(page, path.replace('/result', '/fields'))
      })
      await as(amina, async (page) => {
        await page.goto(address + path)
        await tabTo(page, /Godkjenn og publiser/)
        await page.keyboard.press('Enter')
        await page.getByText('Kunngjøringen er publisert.').first().waitFor()
      })
      const { rows } = await server.product.store.pool.query<{ number: string }>(
        "select number from notice where kind = 'result'",
      )
      assert.equal(rows.length, 1)
      await as(undefined, (page) => clean(page, `/notices/${rows[0]?.number ?? ''}`))
    },
  )

  it(
    'stand on pages without a fault of accessibility: alerts, their confirmation, statistics',
    { timeout: 120_000 },
    async () => {
      const saved = await server.product.services.execute({
        name: 'notices.save-search',
        actor: cast.actor(nina),
        input: { name: 'Renhold', search: { words: 'renhold' }, email: 'nina@example.com' },
      })
      assert.ok(!isRefusal(saved))
      await server.product.settle()
      const { rows } = await server.product.store.pool.query<{ body: string }>('select body from notice_alert')
      const confirm = /https?:\S+(\/notices\/alerts\/confirm\/\S+)/.exec(rows[0]?.body ?? '')?.[1] ?? ''
      await as(nina, (page) => clean(page, '/notices/alerts'))
      await as(ingrid, (page) => clean(page, '/notices/submitted'))
      await as(undefined, async (page) => {
        await clean(page, '/notices/statistics')
        await clean(page, confirm)
        await tabTo(page, /Ja, send meg varsler/)
        await page.keyboard.press('Enter')
        await page.getByText('Adressen er bekreftet.').waitFor()
      })
    },
  )
})
