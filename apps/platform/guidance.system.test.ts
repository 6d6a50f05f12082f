import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { guidanceHouse, type GuidanceHouse } from './guidance-for-tests.ts'
import { axeViolations, noBrowser, sidewaysScroll } from './ui/browser-for-tests.ts'

describe('guidance', () => {
  let house: GuidanceHouse
  before(async () => {
    house = await guidanceHouse()
  })
  after(() => house.stop())

  const ask = async (path: string, init?: RequestInit): Promise<{ status: number; type: string; json: Json }> => {
    const answer = await fetch(house.address + path, init)
    return {
      status: answer.status,
      type: answer.headers.get('content-type') ?? '',
      json: (await answer.json()) as Json,
    }
  }
  type Json = Readonly<Record<string, unknown>>

  it('answers the examples of the calculator', async () => {
    const part = await ask('/api/v1/law/route?kind=services&buyer=state&value=1490000&date=2025-01-15')
    assert.deepEqual([part.status, part.json['part']], [200, 'III'])
    const limit = await ask('/api/v1/law/limits?procedure=open&part=III&sent=2026-03-02&electronic=true')
    assert.deepEqual([limit.json['minimumDays'], limit.json['earliestDeadline']], [30, '2026-04-01T22:00:00Z'])
    const wait = await ask('/api/v1/law/standstill?part=III&sent=2026-03-24&electronic')
    assert.equal(wait.json['endsAt'], '2026-04-07T22:00:00Z')
    const days = await ask('/api/v1/law/workdays?from=2026-03-24&days=10')
    assert.equal(days.json['date'], '2026-04-10')
    const plan = await ask('/api/v1/law/plan?procedure=open&part=III&sent=2026-03-02&electronic=true')
    assert.equal(plan.json['from'], '2026-03-02')
  })

  it('refuses an unknown parameter, a choice that is none, and what the law refuses, as problem+json', async () => {
    const unknown = await ask('/api/v1/law/workdays?from=2026-03-24&days=10&week=1')
    assert.deepEqual([unknown.status, unknown.json['field']], [400, 'week'])
    const choice = await ask('/api/v1/law/route?kind=tea&buyer=state')
    assert.deepEqual([choice.status, choice.json['field']], [400, 'kind'])
    const early = await ask('/en/api/v1/law/limits?procedure=open&part=III&sent=2026-03-02&deadline=2026-03-12')
    assert.equal(early.status, 422)
    assert.match(early.type, /^application\/problem\+json/)
    assert.equal(early.json['legalBasis'], 'FOA § 20-2')
    assert.match(String(early.json['cure']), /or later/)
  })

  it('describes every question to systems', async () => {
    const { json } = await ask('/api/v1/openapi.json')
    const paths = json['paths'] as Record<string, { get?: { parameters?: { name: string }[] } }>
    assert.ok(paths['/api/v1/law/plan']?.get?.parameters?.some(({ name }) => name === 'planning-notice'))
    assert.ok(paths['/api/v1/scoring/evaluate'] !== undefined)
  })

  it('evaluates for systems and names every fault', async () => {
    const body = JSON.stringify({ model: {}, tenders: [{ id: 'A', figures: {} }] })
    const refused = await ask('/api/v1/scoring/evaluate', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    assert.equal(refused.status, 422)
    assert.ok(((refused.json['errors'] ?? []) as unknown[]).length > 5)
  })

  it('gives the time plan as a calendar file', async () => {
    const answer = await fetch(`${house.address}/nn/law/plan.ics?procedure=open&part=III&sent=2026-03-02`)
    assert.match(answer.headers.get('content-type') ?? '', /^text\/calendar/)
    assert.match(await answer.text(), /SUMMARY:Tilbodsfrist/)
  })

  for (const [path, size, colorScheme] of [
    ['/nn/law?kind=services&buyer=state&value=2400000&date=2026-05-15', 320, 'dark'],
    ['/en/scoring', 1280, 'light'],
  ] as const)
    it(`breaks no rule of WCAG 2.1 AA and never scrolls sideways: ${path}, ${size} px`, { skip: noBrowser }, () =>
      house.inPage({ viewport: { width: size, height: 900 }, colorScheme }, path, async (page) => {
        assert.deepEqual(await sidewaysScroll(page), [])
        assert.deepEqual(await axeViolations(page), [])
      }),
    )

  it(
    'finds the rules without JavaScript, says what must be confirmed, and leads on to the time plan',
    { skip: noBrowser },
    () =>
      house.inPage({ javaScriptEnabled: false }, '/nb/law', async (page) => {
        await page.selectOption('[name=kind]', 'goods')
        await page.selectOption('[name=buyer]', 'municipality')
        await page.fill('[name=value]', '2 400 000')
        await page.fill('[name=date]', '2026-05-15')
        await page.click('main form button[type=submit]')
        await page.getByText('Del I og III').first().waitFor()
        assert.match((await page.locator('.ds-alert').first().textContent()) ?? '', /Må bekreftes/)
        await page.getByRole('link', { name: 'Tidsplan' }).last().click()
        await page.locator('.calendar__month').first().waitFor()
        assert.equal(await page.locator('[name=part]').inputValue(), 'III')
      }),
  )

  it('routes defence and security, and says before the answer that a person must confirm it', { skip: noBrowser }, () =>
    house.inPage(
      { javaScriptEnabled: false },
      '/en/law?kind=goods&buyer=state&value=6000000&regime=defence&date=2026-09-15',
      async (page) => {
        assert.match((await page.locator('.law-caution').textContent()) ?? '', /2 rules .* confirmed by a person/)
        await page.locator('.law-caution a').click()
        assert.match((await page.locator('#confirm').textContent()) ?? '', /EEA threshold for defence and security/)
      },
    ),
  )

  it('folds all rules under their subjects, and opens them without JavaScript', { skip: noBrowser }, () =>
    house.inPage({ javaScriptEnabled: false }, '/nb/law/rows', async (page) => {
      const climate = page.locator('#climate')
      await climate.getByText('Klima- og miljøhensyn', { exact: true }).waitFor({ state: 'hidden' })
      await climate.locator('summary').click()
      await climate.getByRole('link', { name: 'Klima- og miljøhensyn' }).click()
      await page.getByText('2 rader').waitFor()
      assert.equal(await page.locator('main table tbody tr').count(), 2)
    }),
  )

  it('counts working days and tells when a contract may be signed, without JavaScript', { skip: noBrowser }, () =>
    house.inPage({ javaScriptEnabled: false }, '/en/law/workdays', async (page) => {
      await page.fill('[name=from]', '2026-03-24')
      await page.fill('[name=days]', '10')
      await page.click('main form button[type=submit]')
      await page.getByText('10 April 2026').first().waitFor()
      await page.goto(`${house.address}/en/law/standstill`)
      await page.selectOption('[name=part]', 'III')
      await page.fill('[name=sent]', '2026-03-24')
      await page.locator('[name=electronic]').last().check()
      await page.click('main form button[type=submit]')
      await page.getByText('7 April 2026').first().waitFor()
    }),
  )

  it('adds a tender and ranks it without JavaScript', { skip: noBrowser }, () =>
    house.inPage({ javaScriptEnabled: false }, '/nb/scoring', async (page) => {
      assert.equal(await page.locator('#verdict').textContent(), 'Tilbyder B vinner.')
      await page.locator('[name=_add][value=tenders]').click()
      await page.fill('[name="tenders.3.name"]', 'Nordlys')
      await page.fill('[name="tenders.3.price"]', '900 000')
      await page.fill('[name="tenders.3.scores.0"]', '10')
      await page.fill('[name="tenders.3.scores.1"]', '9')
      await page.getByRole('button', { name: 'Regn ut', exact: true }).click()
      await page.getByText('Nordlys vinner.').waitFor()
      assert.match(page.url(), /tenders\.3\.name=Nordlys/)
    }),
  )

  it('ranks while one types, and keeps the address', { skip: noBrowser }, () =>
    house.inPage({}, '/nb/scoring', async (page) => {
      await page.fill('[name="tenders.0.price"]', '500000')
      await page.getByText('Tilbyder A vinner.').waitFor()
      await page.waitForURL(/tenders\.0\.price=500000/)
      const live = await page.locator('#result table').first().textContent()
      await page.reload()
      assert.equal(await page.locator('#result table').first().textContent(), live, 'the server says the same')
      await page.selectOption('[name=model]', 'deduction')
      await page.locator('[name="criteria.0.value"]:visible').waitFor()
      assert.equal((await page.locator('[name="tenders.0.price"]').inputValue()).replace(/\s/g, ''), '500000')
    }),
  )
})
