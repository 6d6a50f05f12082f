// The calculators alone on a server of their own, with a browser: for the tests of the guidance pages.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { readConfiguration } from './configuration.ts'
import { identityModule } from './kernel/identity/module.ts'
import { silent } from './kernel/store/log.ts'
import { guidanceModule } from './modules/guidance/module.ts'
import { startServer } from './server.ts'
import { noBrowser, openBrowser } from './ui/browser-for-tests.ts'

export interface GuidanceHouse {
  readonly address: string
  /** Opens a page, uses it, and complains of every error that the page wrote. */
  inPage(options: BrowserContextOptions, path: string, use: (page: Page) => Promise<void>): Promise<void>
  stop(): Promise<void>
}

export async function guidanceHouse(): Promise<GuidanceHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'heldigital-guidance-'))
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const configuration = readConfiguration(
    {},
    { dataFolder: folder, port, publicUrl: `http://127.0.0.1:${port}`, demonstration: false, log: false },
  )
  const server = await startServer(configuration, {
    log: silent,
    modules: [identityModule, guidanceModule],
    idle: true,
  })
  const browser = noBrowser === false ? await openBrowser() : undefined
  return {
    address: server.address,
    async inPage(options, path, use) {
      assert.ok(browser)
      const context = await browser.newContext(options)
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      await page.goto(server.address + path)
      await use(page)
      await context.close()
      assert.deepEqual(complaints, [])
    },
    async stop() {
      await browser?.close()
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
