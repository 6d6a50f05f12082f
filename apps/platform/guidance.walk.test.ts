import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { guidanceHouse, type GuidanceHouse } from './guidance-for-tests.ts'
import { axeViolations, noBrowser, sidewaysScroll } from './ui/browser-for-tests.ts'

describe('every guidance page', () => {
  let house: GuidanceHouse
  before(async () => {
    house = await guidanceHouse()
  })
  after(() => house.stop())

  const pages = [
    '/law?kind=services&buyer=state&value=2400000&date=2026-05-15',
    '/law/limits?procedure=open&part=III&sent=2026-03-02&electronic=true&deadline=2026-03-12',
    '/law/plan?procedure=restricted&part=III&sent=2026-03-02&electronic=true',
    '/law/standstill?part=III&sent=2026-03-24&electronic=true',
    '/law/workdays?from=2026-03-24&days=10',
    '/law/rows',
    '/law/rows?subject=climate',
    '/scoring',
  ]
  for (const [size, colorScheme, language] of [
    [320, 'dark', 'nn'],
    [1280, 'light', 'en'],
  ] as const)
    it(
      `breaks no rule of WCAG 2.1 AA and never scrolls sideways: ${size} px, ${colorScheme}`,
      { skip: noBrowser },
      async () => {
        for (const path of pages)
          await house.inPage(
            { viewport: { width: size, height: 900 }, colorScheme },
            `/${language}${path}`,
            async (page) => {
              assert.deepEqual(await sidewaysScroll(page), [], path)
              assert.deepEqual(await axeViolations(page), [], path)
            },
          )
      },
    )
})
