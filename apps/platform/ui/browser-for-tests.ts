// The one browser that tests drive, and the accessibility rules they hold pages to.
import { existsSync } from 'node:fs'
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

/** Every breach of WCAG 2.0 and 2.1, A and AA, that axe finds: `rule: what (where)`. Empty when there is none. The page must be opened from a context of its own (`browser.newContext()`). */
export async function axeViolations(page: Page): Promise<string[]> {
  const { AxeBuilder } = await import('@axe-core/playwright')
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze()
  return violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${violation.help} (${node.target.join(' ')}) ${node.failureSummary ?? ''}`,
    ),
  )
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
