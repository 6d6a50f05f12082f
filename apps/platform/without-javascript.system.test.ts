// What must work where no script runs: public pages, login, a notice, a question, and the receipt of a tender.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { cleaning, runFlow } from './demonstration/flow.ts'
import { nina } from './demonstration/people.ts'
import { bareId } from './kernel/events/event.ts'
import { testServer, type TestServer } from './server-for-tests.ts'
import { noBrowser, openBrowser } from './ui/browser-for-tests.ts'

describe('without JavaScript', { skip: noBrowser }, () => {
  let house: TestServer
  let browser: Browser
  /** One that takes tenders and questions, and one whose deadline is past. */
  let competition: string
  let closed: string

  before(async () => {
    house = await testServer({}, { idle: true })
    const { product } = house.server
    const walked = async (until: 'tendered' | 'published'): Promise<string> =>
      bareId(
        await runFlow(product, house.cast, { subject: cleaning, until, days: 21, key: `without-javascript-${until}` }),
      )
    closed = await walked('tendered')
    competition = await walked('published')
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    await house?.stop()
  })

  async function reader(use: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })
    context.setDefaultTimeout(60_000)
    try {
      await use(await context.newPage())
    } finally {
      await context.close()
    }
  }

  it('anyone finds the notice by searching, reads it, and takes the documents along', () =>
    reader(async (page) => {
      await page.goto(house.publicUrl)
      await page.goto(`${house.publicUrl}/notices`)
      const search = page.getByRole('searchbox').first()
      await search.fill('renhold skoler')
      await search.press('Enter')
      await page.getByRole('link', { name: cleaning.title }).first().click()
      await page.getByRole('heading', { name: cleaning.title, level: 1 }).waitFor()
      const answer = await page.goto(`${house.publicUrl}/competitions/${competition}`)
      assert.equal(answer?.status(), 200)
      const document = page.getByRole('link', { name: /Konkurransegrunnlag/ }).first()
      const href = await document.getAttribute('href')
      assert.ok(href !== null)
      const bytes = await fetch(new URL(href, house.publicUrl))
      assert.equal(bytes.status, 200)
      assert.ok((await bytes.arrayBuffer()).byteLength > 0)
    }))

  it('a supplier logs in, asks a question, and finds its receipt', () =>
    reader(async (page) => {
      await page.goto(`${house.publicUrl}/competitions/${competition}`)
      await page.getByRole('link', { name: 'Logg inn', exact: true }).first().click()
      await page.getByRole('button', { name: new RegExp(nina.name) }).click()
      await page.waitForURL(`**/competitions/${competition}`)
      const question = page.getByLabel('Spørsmål', { exact: true })
      await question.fill('Skal vinduene vaskes begge år?')
      await page.getByRole('button', { name: 'Send spørsmål' }).last().click()
      await page.getByText('Spørsmålet er sendt.').waitFor()

      await page.goto(`${house.publicUrl}/competitions/${competition}/tender`)
      // Sealing cannot be done without it, and the page says so.
      assert.match(await page.content(), /<noscript>.*Levering krever JavaScript.*<\/noscript>/s)

      await page.goto(`${house.publicUrl}/competitions/${closed}/tender`)
      const receipt = await page.getByRole('link', { name: 'Last ned kvitteringen' }).first().getAttribute('href')
      assert.ok(receipt !== null)
      const kept = await page.context().request.get(new URL(receipt, house.publicUrl).href)
      assert.equal(kept.status(), 200)
      const { receipt: said } = JSON.parse(await kept.text()) as { receipt: Record<string, unknown> }
      assert.equal(said['inTime'], true)
      assert.equal(said['supplier'], nina.organisation.id)
    }))
})
