// A result whose value is kept back until a day: nobody finds the figure on any public face before, everybody after.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { buffer } from 'node:stream/consumers'
import { after, before, describe, it } from 'node:test'
import { fromBufferPromise } from 'yauzl'
import { cleaning, runFlow } from './demonstration/flow.ts'
import { amina, ingrid, kim } from './demonstration/people.ts'
import { moveClock } from './demonstration/routes.ts'
import { trade } from './demonstration/trade.ts'
import { instant, plus } from './kernel/clock.ts'
import { bareId, type StreamId } from './kernel/events/event.ts'
import { isRefusal } from './kernel/refusal.ts'
import { noticeDrafts } from './modules/notices/index.ts'
import { resultOf } from './modules/notices/draft/result-draft.ts'
import { draftOfKind } from './modules/notices/draft/standing-alone.ts'
import { testServer, type TestServer, type Visitor } from './server-for-tests.ts'

/** What the winner of both lots of the story asked for, and the sum. */
const figures = [920_000, 930_000, 1_850_000]
/** 920000, 920 000 with any space between, 920.000, 920,000. */
const told = new RegExp(
  figures
    .map(
      (each) =>
        `(?<![0-9])${String(each)
          .replace(/(?=(\d{3})+$)/g, '[\\s\\u00a0\\u202f.,]?')
          .replace(/^\[[^\]]*\]\?/, '')}(?![0-9])`,
    )
    .join('|'),
)

const noPdfReader = spawnSync('pdftotext', ['-v']).error !== undefined

describe('A value that the result notice keeps back until a day', () => {
  let house: TestServer
  let stream: StreamId
  let until = ''

  const give = async (name: string, who: typeof ingrid, input: object): Promise<void> => {
    const done = await house.server.product.services.execute({ name, input, actor: house.cast.actor(who), stream })
    assert.ok(!isRefusal(done), JSON.stringify(done))
  }
  const resultDrafted = async () => {
    const loaded = await house.server.product.services.load(stream)
    assert.ok(loaded !== undefined)
    const drafted = draftOfKind(house.server.product.services.stateOf(loaded, noticeDrafts), 'E4')
    assert.ok(drafted !== undefined)
    return drafted
  }

  before(async () => {
    house = await testServer({}, { idle: true })
    stream = await runFlow(
      house.server.product,
      house.cast,
      { subject: cleaning, planned: 14, until: 'contracted', key: 'withheld', days: 30 },
      trade,
    )
    await house.server.product.settle()
  })
  after(() => house.stop())

  it('comes from a plan that lies behind since its competition was published', async () => {
    const { notices } = JSON.parse(await read(await house.visit(), '/api/v1/notices?phase=planning')) as {
      notices: { status: string }[]
    }
    assert.deepEqual(
      notices.map(({ status }) => status),
      ['expired'],
    )
    assert.match(await read(await house.visit(), '/notices?phase=planning'), /Konkurransen er kunngjort/)
  })

  it('is told nowhere when the contract is signed and the result notice is due', async () => {
    assert.deepEqual(await facesTelling(), [])
  })

  it('is told nowhere while the notice keeps it back', async () => {
    await give('notices.draft-result', ingrid, {})
    const { notice, draft } = await resultDrafted()
    const { shown: _shown, ...content } = resultOf(draft)
    until = plus(house.server.product.services.clock.now(), { days: 40 }).slice(0, 10)
    await give('notices.describe-result', ingrid, {
      notice,
      edits: 0,
      content: {
        ...content,
        lots: content.lots.map((lot) => ({
          ...lot,
          withheldUntil: until,
          withheldReason: 'fair-comp',
          withheldText: 'Ny konkurranse pågår.',
        })),
      },
    })
    await give('notices.approve', amina, { notice, edits: 1 })
    await house.server.product.settle()
    assert.deepEqual(await facesTelling(), [])
    const page = await read(await house.visit(), `/notices/${await resultNumber()}`)
    assert.match(page, new RegExp(`Vises fra <time datetime="${until}">`), 'readers know when to come back')
  })

  it('can be read from the day on, in the notice and in the open data of the case', async () => {
    await moveClock(house.server.product, instant(`${until}T12:00:00.000Z`))
    const telling = await facesTelling()
    const number = await resultNumber()
    for (const face of [
      `/notices/${number}`,
      `/notices/${number}/notice.xml`,
      ...(noPdfReader ? [] : [`/notices/${number}/notice.pdf`]),
      `/notices/${number}/ocds.json`,
      `/api/v1/notices/${number}`,
      `/api/v1/ocds/${bareId(stream)}`,
      `/api/v1/ocds/${bareId(stream)}/record`,
    ])
      assert.ok(telling.includes(face), face)
    const { releases } = JSON.parse(await read(await house.visit(), `/api/v1/ocds/${bareId(stream)}`)) as {
      releases: { id: string; ocid: string; tag: string[] }[]
    }
    assert.deepEqual(
      releases.map(({ tag }) => tag.join()),
      ['planning', 'tender', 'award,contract', 'awardUpdate,contractUpdate'],
    )
    assert.equal(new Set(releases.map(({ id }) => id)).size, releases.length)
    const own = JSON.parse(await read(await house.visit(), `/notices/${number}/ocds.json`)) as {
      releases: { ocid: string }[]
    }
    assert.deepEqual([...new Set(releases.map(({ ocid }) => ocid))], [own.releases[0]?.ocid], 'one process, one name')

    // Clients of the present Doffin find the winner where they look for it.
    const { hits } = JSON.parse(
      await read(await house.visit(), '/api/v1/doffin/public/v2/search?type=ANNOUNCEMENT_OF_CONCLUSION_OF_CONTRACT'),
    ) as { hits: { type: string; allTypes: string[]; lots: { heading: string; winner: object[] }[] }[] }
    assert.deepEqual(hits[0]?.allTypes, ['RESULT', 'ANNOUNCEMENT_OF_CONCLUSION_OF_CONTRACT'])
    assert.deepEqual(
      hits[0]?.lots.map(({ heading, winner }) => [heading, winner]),
      ['Nordre skole', 'Søndre skole'].map((heading) => [
        heading,
        [{ id: 'ORG-0002', organizationId: '313500020', name: 'Nordlys Renhold AS' }],
      ]),
    )
  })

  async function resultNumber(): Promise<string> {
    const { rows } = await house.server.product.store.pool.query<{ number: string }>(
      "select number from notice where stream = $1 and kind = 'result'",
      [stream],
    )
    return rows[0]?.number ?? ''
  }

  /** Every public face on which one of the figures stands, for a reader who is nobody and for a supplier without part in it. */
  async function facesTelling(): Promise<string[]> {
    const telling = new Set<string>()
    for (const reader of [undefined, kim]) {
      const visitor = await house.visit(reader)
      const waiting = await firstFaces(visitor)
      const seen = new Set(waiting)
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const text = await read(visitor, path)
        if (told.test(text)) telling.add(path)
        for (const link of linksIn(text, path))
          if (!seen.has(link) && seen.size < 250) {
            seen.add(link)
            waiting.push(link)
          }
      }
      assert.ok(seen.size > 60, `only ${seen.size} faces were found`)
    }
    return [...telling].sort()
  }

  /** Where readers and systems begin: every public route that the API tells of, filled with what this case is called. */
  async function firstFaces(visitor: Visitor): Promise<string[]> {
    const { paths } = JSON.parse(await read(visitor, '/api/v1/openapi.json')) as { paths: Record<string, object> }
    const now = house.server.product.services.clock.now()
    const { rows } = await house.server.product.store.pool.query<{ number: string; month: string }>(
      "select number, to_char(published_at at time zone 'Europe/Oslo', 'YYYY-MM') as month from notice",
    )
    const values: Record<string, string[]> = {
      number: rows.map((row) => row.number),
      month: [...new Set([...rows.map((row) => row.month), now.slice(0, 7)])],
      procurement: [bareId(stream)],
      competition: [bareId(stream)],
      id: rows.map((row) => row.number),
    }
    const routes = Object.entries(paths).flatMap(([path, operations]) => ('get' in operations ? [path] : []))
    const filled = routes.flatMap((route) => {
      const name = /\{(\w+)\}/.exec(route)?.[1]
      return name === undefined ? [route] : (values[name] ?? []).map((value) => route.replaceAll(/\{\w+\}/g, value))
    })
    return [
      '/',
      '/notices/feed.atom',
      '/notices?status=awarded',
      '/statistics',
      '/journal',
      '/contracts',
      `/competitions/${bareId(stream)}`,
      '/webclient/api/v2/search-api/search',
      '/api/v1/statistics/spend?by=contract',
      '/api/v1/statistics/spend?by=supplier',
      '/api/v1/notices?facets=true',
      '/public/v2/search',
      ...rows.map((row) => `/public/v2/download/${row.number}`),
      ...filled,
    ]
  }
})

async function read(visitor: Visitor, path: string): Promise<string> {
  const accept = path.startsWith('/api') ? 'application/json' : 'text/html'
  const answer = await visitor.request('GET', path, undefined, { accept })
  const bytes = Buffer.from(await answer.arrayBuffer())
  const type = answer.headers.get('content-type') ?? ''
  if (type.startsWith('application/pdf'))
    return noPdfReader ? '' : execFileSync('pdftotext', ['-', '-'], { input: bytes }).toString()
  return type.startsWith('application/zip') ? unzipped(bytes) : bytes.toString()
}

async function unzipped(bytes: Buffer): Promise<string> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true })
  let text = ''
  for await (const entry of zip.eachEntry()) text += String(await buffer(await zip.openReadStreamPromise(entry)))
  return text
}

function linksIn(text: string, path: string): string[] {
  const found = [...text.matchAll(/(?:href="|"(?:page|xml|ocds|releases|record|href|uri)":\s*")([^"]+)/g)].map(
    (match) => (match[1] ?? '').replaceAll('&amp;', '&').replace(/^https?:\/\/localhost:\d+/, ''),
  )
  return found
    .map((link) => link.split('#')[0] ?? '')
    .filter((link) => link.startsWith('/') && !link.startsWith('//') && link !== path)
    .filter((link) => !/^\/(login|logout|assets|test-idp|law|formats|nn|en|nb)(\/|$)/.test(link))
}
