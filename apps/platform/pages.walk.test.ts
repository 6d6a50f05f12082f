import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { amina, dag, ingrid, jonas, lars, nina, per, type DemonstrationPerson } from './demonstration/people.ts'
import { testServer, type TestServer } from './server-for-tests.ts'
import { axeViolations, noBrowser, openBrowser, sidewaysScroll } from './ui/browser-for-tests.ts'

const readers = [undefined, ingrid, jonas, amina, lars, per, nina, dag]
const mostPages = 600

describe('the pages of the living demonstration', () => {
  let house: TestServer
  /** Every page that somebody can reach by links, one address of each kind, with who reached it. */
  const found = new Map<string, { path: string; person: DemonstrationPerson | undefined }>()

  before(async () => {
    house = await testServer({}, { unstaged: false })
    await house.server.staged
  })
  after(() => house.stop())

  it('lead nowhere in vain: every link that anyone meets answers', { timeout: 900_000 }, async () => {
    const dead: string[] = []
    for (const person of readers) {
      const visitor = await house.visit(person)
      const waiting = ['/', '/notices', '/procurements', '/tenders', '/contracts', '/api', '/en/', '/nn/']
      const seen = new Set(waiting)
      const kinds = new Map<string, number>()
      for (
        let path = waiting.shift(), visited = 0;
        path !== undefined && visited < mostPages;
        path = waiting.shift(), visited++
      ) {
        const answer = await visitor.request('GET', path, undefined, { accept: 'text/html' })
        const location = answer.headers.get('location')
        if (answer.status >= 400 && answer.status !== 403)
          dead.push(`${path} as ${person?.name ?? 'nobody'}: ${answer.status}`)
        if (answer.status !== 200 || !(answer.headers.get('content-type') ?? '').startsWith('text/html')) {
          await answer.body?.cancel()
          if (location?.startsWith('/') === true && !location.startsWith('/login') && !seen.has(location)) {
            seen.add(location)
            waiting.push(location)
          }
          continue
        }
        const kind = kindOf(path)
        if (!found.has(kind)) found.set(kind, { path, person })
        for (const link of linksOf(await answer.text())) {
          // Three of a kind show what the kind shows.
          const times = kinds.get(kindOf(link)) ?? 0
          if (seen.has(link) || times >= 3) continue
          kinds.set(kindOf(link), times + 1)
          seen.add(link)
          waiting.push(link)
        }
      }
    }
    assert.deepEqual([...new Set(dead)], [])
    assert.ok(found.size >= 20, `only ${found.size} kinds of pages were found`)
  })

  it(
    'have no breach of WCAG 2.1 A or AA, in light and dark, at 320 and 1280 pixels, and never scroll sideways',
    { skip: noBrowser, timeout: 900_000 },
    async () => {
      const browser = await openBrowser()
      const wrong: string[] = []
      try {
        for (const person of readers) {
          const theirs = [...found.values()].filter((page) => page.person === person)
          if (theirs.length > 0)
            wrong.push(
              ...(await faultsOf(
                browser,
                person,
                theirs.map((page) => page.path),
              )),
            )
        }
      } finally {
        await browser.close()
      }
      assert.deepEqual(wrong, [])
    },
  )

  async function faultsOf(
    browser: Browser,
    person: DemonstrationPerson | undefined,
    paths: readonly string[],
  ): Promise<string[]> {
    const context = await browser.newContext()
    const page = await context.newPage()
    const wrong: string[] = []
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    if (person !== undefined) await page.goto(`${house.publicUrl}/login?person=${person.pid}&to=/about`)
    for (const path of paths) {
      const answer = await page.goto(house.publicUrl + path)
      if (answer?.status() !== 200) continue
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 })
        wrong.push(...(await sidewaysScroll(page)).map((fault) => `${path} at ${width}: ${fault}`))
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          wrong.push(...(await axeViolations(page)).map((fault) => `${path} at ${width}, ${colorScheme}: ${fault}`))
        }
      }
    }
    await context.close()
    return [...wrong, ...errors.map((error) => `as ${person?.name ?? 'nobody'}: ${error}`)]
  }
})

/** The kind of page that an address leads to: identifiers and queries left out. */
function kindOf(path: string): string {
  const [bare = '', query = ''] = path.split('?')
  const shape = bare
    .replace(/^\/(nb|nn|en)(?=\/|$)/, '/lang')
    .replaceAll(/[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f-]{27}|0192:\d{9}|LOT-\d{4}|\d{4}-\d{6}|\d+/g, ':id')
  return query === '' ? shape : `${shape}?`
}

/** Addresses within the product that a page links to. */
function linksOf(text: string): string[] {
  return [...text.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)]
    .map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
    .filter((path) => !/^\/(login|logout|assets|test-idp|api\/v1\/.*\.zip)/.test(path) && !path.startsWith('//'))
}
