// One page of each kind, in a variant each: what the walk through every page does at length.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { dag, ingrid, nina } from './demonstration/people.ts'
import { crawl, faultsOf, furnish, pageRoutes, sampled, unlinked, variants, type Crawl } from './pages-for-tests.ts'
import { testServer, type TestServer } from './server-for-tests.ts'
import { noBrowser, withBrowser } from './ui/browser-for-tests.ts'

describe('a page of each kind', () => {
  let house: TestServer
  let found: Crawl

  before(async () => {
    house = await testServer({}, { unstaged: false })
    await house.server.staged
    const begun = await furnish(house)
    found = await crawl(house, {
      readers: [ingrid, nina, dag, undefined],
      start: [
        '/',
        '/procurements',
        '/tenders',
        '/contracts',
        '/api',
        '/register',
        begun,
        '/law/plan?procedure=restricted&part=III&sent=2026-03-02&electronic=true',
      ],
      ofARoute: 6,
      inAll: 300,
    })
  })
  after(() => house.stop())

  it('is met by somebody who follows links, and no link is dead', () => {
    assert.deepEqual(found.dead, [])
    const met = new Set([...found.pages.map((page) => page.route), ...found.files])
    const unmet = pageRoutes(house).filter((route) => !met.has(route))
    assert.deepEqual(unmet.sort(), Object.keys(unlinked).sort())
  })

  it(
    'has no breach of WCAG 2.1 A or AA and never scrolls sideways',
    { skip: noBrowser, timeout: 300_000 },
    async () => {
      const pages = sampled(found.pages, { ofAReader: 1, inAll: 1 })
      const wrong = await withBrowser((browser) =>
        faultsOf(house, browser, pages, {
          // All four are seen, each on every fourth page.
          variantsOf: (index) => variants.slice(index % variants.length, (index % variants.length) + 1),
        }),
      )
      assert.deepEqual(wrong, [])
    },
  )
})
