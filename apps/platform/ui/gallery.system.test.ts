import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { axeViolations, noBrowser, openBrowser, sidewaysScroll } from './browser-for-tests.ts'
import { serveGallery } from './gallery-server.ts'

describe('the furniture in a browser', { skip: noBrowser }, () => {
  let gallery: Awaited<ReturnType<typeof serveGallery>>
  let browser: Browser
  before(async () => {
    gallery = await serveGallery()
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    await gallery.close()
  })

  /** Opens the gallery, and fails on anything that the browser complains of. */
  const inPage = async (
    options: BrowserContextOptions,
    path: string,
    use: (page: Page) => Promise<void>,
  ): Promise<void> => {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (/Content Security Policy|integrity|violates/i.test(message.text())) complaints.push(message.text())
    })
    await page.goto(gallery.address + path)
    await use(page)
    await context.close()
    assert.deepEqual(complaints, [])
  }
  const wide = { viewport: { width: 1280, height: 900 } }
  const narrow = { viewport: { width: 320, height: 800 } }

  for (const [size, options] of [
    ['1280 px', wide],
    ['320 px', narrow],
  ] as const)
    for (const [theme, language] of [
      ['light', 'nb'],
      ['dark', 'nn'],
      ['auto', 'en'],
    ] as const)
      it(`breaks no rule of WCAG 2.1 AA and never scrolls sideways: ${size}, ${theme}`, () =>
        inPage({ ...options, colorScheme: 'dark' }, `/${language}/?theme=${theme}`, async (page) => {
          assert.deepEqual(await sidewaysScroll(page), [])
          assert.deepEqual(await axeViolations(page), [])
        }))

  it('has room for the way in on the narrowest screen', () =>
    inPage(narrow, '/nn/?nobody', async (page) => {
      assert.deepEqual(await sidewaysScroll(page), [])
      assert.equal(await page.locator('.top__row a[href^="/login"]').isVisible(), true)
    }))

  it('opens its menus without breaking a rule, and closes them with Escape', () =>
    inPage(narrow, '/nb/?theme=light', async (page) => {
      await page.click('.top__narrow > summary')
      assert.deepEqual(await axeViolations(page), [])
      assert.deepEqual(await sidewaysScroll(page), [])
      await page.keyboard.press('Escape')
      assert.equal(await page.locator('details.menu[open]').count(), 0)
    }))

  it('leads the keyboard first past the header, then along it', () =>
    inPage(wide, '/nb/', async (page) => {
      await page.keyboard.press('Tab')
      assert.equal(await page.evaluate(() => document.activeElement?.className), 'ds-skip-link')
      await page.keyboard.press('Enter')
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'main')
    }))

  it('turns dark at once, and tells the server', () =>
    inPage(wide, '/nb/?theme=light', async (page) => {
      const told = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/theme'))
      await page.click('.theme button[value=dark]')
      assert.equal(await page.evaluate(() => document.documentElement.dataset['colorScheme']), 'dark')
      assert.match((await told).postData() ?? '', /theme=dark/)
    }))

  it("shows the server's answer about a field when one leaves it, and takes it away when it is mended", () =>
    inPage(wide, '/nb/', async (page) => {
      const title = page.locator('#gallery-publish [name=title]')
      await title.fill('')
      await title.blur()
      const error = page.locator('#gallery-publish-title-error')
      await error.getByText('Tittelen mangler').waitFor()
      assert.equal(await title.getAttribute('aria-invalid'), 'true')
      assert.match((await title.getAttribute('aria-describedby')) ?? '', /title-error/)
      assert.equal(await page.locator('#gallery-publish-confirmed-error').textContent(), '', 'what was not visited yet')
      await title.pressSequentially('Vei')
      await page.waitForFunction(() => document.querySelector('#gallery-publish-title-error')?.textContent === '')
      assert.equal(await title.getAttribute('aria-invalid'), null)
    }))

  it('confirms in a dialog what cannot be undone, and only when nothing is wrong', () =>
    inPage(wide, '/nb/', async (page) => {
      const publish = page.locator('#gallery-publish .action-bar [name=_confirm]')
      await publish.click()
      await page.locator('.problem').waitFor()
      assert.match((await page.evaluate(() => document.activeElement?.className)) ?? '', /problem/)
      assert.deepEqual(await axeViolations(page), [])
      await page.check('[name=confirmed]')
      await publish.click()
      const dialog = page.locator('dialog[open]')
      await dialog.waitFor()
      assert.deepEqual(await axeViolations(page), [])
      await dialog.locator('[data-close]').click()
      assert.equal(await page.locator('dialog[open]').count(), 0)
      await publish.click()
      await dialog.locator('[name=_confirmed]').click()
      await page.waitForURL(/done=gallery.publish/)
    }))

  it('warns before what was written is lost', () =>
    inPage(wide, '/nb/', async (page) => {
      const asked: string[] = []
      page.on('dialog', (dialog) => {
        asked.push(dialog.type())
        void dialog.accept()
      })
      await page.locator('#gallery-publish [name=title]').fill('Ny')
      await page.click('.brand')
      await page.waitForURL(`${gallery.address}/`)
      assert.deepEqual(asked, ['beforeunload'])
    }))

  it("counts down by the server's clock, whatever the device says", () =>
    inPage(wide, '/nb/', async (page) => {
      const left = page.locator('.deadline__left').first()
      assert.equal(await left.textContent(), '2 dager igjen')
    }))

  it('works without JavaScript: rows, errors, and a question before what cannot be undone', () =>
    inPage({ ...wide, javaScriptEnabled: false }, '/nb/', async (page) => {
      await page.locator('[name=_add][value=lots]').click()
      assert.equal(await page.locator('[name="lots.2.title"]').count(), 1)
      await page.locator('[name=_remove][value="lots.0"]').click()
      assert.equal(await page.locator('[name="lots.0.title"]').inputValue(), 'Sør')
      await page.locator('[name="lots.1.title"]').fill('Vest')
      const publish = page.locator('#gallery-publish .action-bar [name=_confirm]')
      await publish.click()
      await page.getByText('Du må rette én feil').waitFor()
      await page.check('[name=confirmed]')
      await publish.click()
      await page.getByText('Vil du publisere kunngjøringen?').waitFor()
      await page.getByRole('button', { name: 'Gå tilbake og endre' }).click()
      assert.equal(await page.locator('[name="lots.1.title"]').inputValue(), 'Vest')
      await publish.click()
      await page.getByRole('button', { name: 'Ja, publiser' }).click()
      assert.match(page.url(), /done=gallery.publish/)
    }))

  it('sends a form, not a removal, when one presses Enter in a field', () =>
    inPage({ ...wide, javaScriptEnabled: false }, '/nb/', async (page) => {
      await page.locator('[name="lots.1.title"]').press('Enter')
      await page.getByText('Du må rette én feil').waitFor()
      assert.equal(await page.locator('.row').count(), 2)
    }))
})
