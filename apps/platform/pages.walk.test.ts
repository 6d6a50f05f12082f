import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { dag, ingrid, jonas, amina, lars, nina, per, tone } from './demonstration/people.ts'
import { newcomers } from './modules/organisations/index.ts'
import { crawl, faultsOf, furnish, pageRoutes, sampled, unlinked, variants, type Crawl } from './pages-for-tests.ts'
import { testServer, type TestServer } from './server-for-tests.ts'
import { noBrowser, withBrowser } from './ui/browser-for-tests.ts'

describe('the pages of the living demonstration', () => {
  let house: TestServer
  let found: Crawl
  let begun: string

  before(async () => {
    house = await testServer({}, { unstaged: false })
    await house.server.staged
    begun = await furnish(house)
  })
  after(() => house.stop())

  it('lead nowhere in vain: every link that anyone meets answers', { timeout: 900_000 }, async () => {
    found = await crawl(house, {
      readers: [undefined, ingrid, jonas, amina, lars, per, tone, nina, dag, newcomers[0]],
      start: [
        '/',
        '/notices',
        '/procurements',
        '/tenders',
        '/contracts',
        '/api',
        '/en/',
        '/nn/',
        '/register',
        begun,
        '/law/plan?procedure=restricted&part=III&sent=2026-03-02&electronic=true',
      ],
      ofARoute: 8,
      inAll: 600,
    })
    assert.deepEqual(found.dead, [])
  })

  it('are all met by somebody: no page stands without a link to it', () => {
    const met = new Set([...found.pages.map((page) => page.route), ...found.files])
    const unmet = pageRoutes(house).filter((route) => !met.has(route))
    assert.deepEqual(unmet.sort(), Object.keys(unlinked).sort())
  })

  it(
    'have no breach of WCAG 2.1 A or AA, in light and dark, at 320 and 1280 pixels, and never scroll sideways',
    { skip: noBrowser, timeout: 2_400_000 },
    async () => {
      const pages = sampled(found.pages, { ofAReader: 2, inAll: 4 })
      const wrong = await withBrowser((browser) =>
        faultsOf(house, browser, pages, {
          variantsOf: () => variants,
          told: (line) => process.stderr.write(`${line}\n`),
        }),
      )
      assert.deepEqual(wrong, [])
    },
  )
})
