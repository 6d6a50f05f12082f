// The one browser that tests drive, and the accessibility rules they hold pages to.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'

const executable = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Why browser tests cannot run here, for `it(..., { skip: noBrowser })`; false when they can. */
export const noBrowser: string | false = existsSync(executable)
  ? false
  : `no Chromium at ${executable}; install it or name it in CHROMIUM`

/** A headless Chromium; whoever opens it closes it. */
export async function openBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  return chromium.launch({
    executablePath: executable,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Runs `use` with a headless Chromium and closes it afterwards. */
export async function withBrowser<Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await openBrowser()
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}

/** Every breach of WCAG 2.0 and 2.1, A and AA, that axe finds: `rule: what (where)`. Empty when there is none. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Loaded once for each page: reading its half megabyte takes the browser longer than the look itself.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource())
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe }
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
      resultTypes: ['violations'],
      // Only experimental rules and those on sound and film need style sheets and media fetched first.
      preload: false,
    })
    return violations.flatMap((violation) =>
      violation.nodes.map(
        (node) => `${violation.id}: ${violation.help} (${node.target.join(' ')}) ${node.failureSummary ?? ''}`,
      ),
    )
  })
}

interface Axe {
  run(
    where: Document,
    options: { runOnly: string[]; resultTypes: string[]; preload: boolean },
  ): Promise<{
    violations: { id: string; help: string; nodes: { target: string[]; failureSummary?: string }[] }[]
  }>
}

let source: string | undefined
function axeSource(): string {
  const beside = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))
  source ??= readFileSync(beside.resolve('axe-core/axe.min.js'), 'utf8')
  return source
}

/** Elements that stick out to the right of the window, so that the page scrolls sideways; empty when it does not. */
export async function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const found = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`)
    return [`the page is ${scrollWidth} px wide in a window of ${clientWidth} px`, ...found.slice(0, 10)]
  })
}
