// The search among many generated notices against the bare query, at fifty readers at once; and saved searches against new notices.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { kernel } from '@heldigital/platform'
import { searchesFor } from '../apps/platform/modules/notices/alerts/alerts.ts'
import type { SavedSearch } from '../apps/platform/modules/notices/alerts/saved-search.ts'
import { countNotices } from '../apps/platform/modules/notices/search/counts.ts'
import { countAfresh, searchNotices, type NoticeSearch } from '../apps/platform/modules/notices/search/search.ts'
import type { NoticeRow } from '../apps/platform/modules/notices/views.ts'
import type { Measurement } from './run.ts'

export const name = 'notices'
export const description =
  'search among notices with 50 readers against the bare query; 10,000 saved searches against 100 new notices [COUNT]'

const { startEmbedded, connectStore, migrate, instant } = kernel
const readers = 50
const questions = 1000

const things =
  'renhold vedlikehold kontorrekvisita skolebuss ambulanse brøyting rådgivning programvare skolemelk asfaltering rehabilitering vakthold arkivsystem lekeplass ledningsnett'.split(
    ' ',
  )
const places = 'Bergen Oslo Trondheim Stavanger Tromsø Bodø Ålesund Hamar Skien Drammen'.split(' ')

/** `count` notices of realistic shape, made by the database itself. */
function generated(count: number): string {
  const pick = (list: readonly string[], by: string): string =>
    `(array[${list.map((each) => `'${each}'`).join(',')}])[1 + (${by}) % ${list.length}]`
  const thing = pick(things, 'hashint4(i) & 65535')
  const place = pick(places, 'hashint4(i + 7) & 65535')
  return `insert into notice (number, notice, version, notice_id, notice_version, procedure_id, stream, subtype, kind, phase, latest, cancelled, title, about,
      buyer, buyer_name, nature, procedure, cpv, cpv_branches, places, value, labels, winners, deadline, published_at, xml, words, letters, summary)
    select '2025-' || (200000 + i), 'n' || i, 1, 'n' || i, '01', 'p' || i, 'notice/' || i, 'E3', 'competition',
      case when i % 3 = 0 then 'result' else 'competition' end, true, false, title, text, '0192:' || (900000000 + i % 1500), place || ' kommune', 'services', 'open',
      array[cpv], array[left(cpv, 2), left(cpv, 3), left(cpv, 4)], array['NO', 'NO0', 'NO0A', 'NO0A2', lower(place)], 100000 + (i * 7919) % 9000000, '{}', '{}',
      timestamptz '2025-01-01' + i * interval '5 minutes' + interval '30 days', timestamptz '2025-01-01' + i * interval '5 minutes', 'x',
      to_tsvector('norwegian', title || ' ' || text), lower(title || ' ' || place || ' ' || text), '{}'
    from (select i, ${thing} || ' i ' || ${place} || ' ' || i as title, ${place} as place,
      'Oppdragsgiver ønsker tilbud på ' || ${thing} || ' og ' || ${pick(things, 'hashint4(i + 3) & 65535')} || ' i perioden. Avtalen gjelder flere avdelinger og har opsjon på forlengelse. ' || repeat('Leverandøren skal ha erfaring, kapasitet og dokumentert kvalitet. ', 6) as text,
      ${pick(['90910000', '45233141', '72230000', '55524000', '79710000', '34121000', '30192000'], 'hashint4(i + 11) & 65535')} as cpv
      from generate_series(1, ${count}) i) made`
}

const asked: NoticeSearch[] = things.flatMap((thing) => [
  { words: thing },
  { words: `${thing} -bergen`, phase: ['competition'] },
  { words: thing, place: ['NO0A'], cpv: ['90'] },
])

export async function run(args: string[]): Promise<Measurement> {
  const count = Number(args[0] ?? 160_000)
  const folder = mkdtempSync(join(tmpdir(), 'heldigital-notices-'))
  const silent = { info() {}, warn() {}, error() {} }
  const server = await startEmbedded({ folder: join(folder, 'postgres'), log: silent })
  const store = await connectStore(
    { host: server.host, port: server.port, database: server.database, user: server.user },
    { log: silent, connections: 20 },
    () => server.stop(),
  )
  try {
    await migrate(store, [
      { name: 'platform', folder: resolve(import.meta.dirname, '../apps/platform/migrations') },
      { name: 'notices', folder: resolve(import.meta.dirname, '../apps/platform/modules/notices/migrations') },
    ])
    const connection = await store.pool.connect()
    const loading = performance.now()
    await connection.query('set statement_timeout = 0')
    await connection.query(generated(count))
    await connection.query('vacuum analyze notice')
    connection.release()
    const loaded = (performance.now() - loading) / 1000

    const now = instant(Date.parse('2026-06-15T10:00:00Z'))
    const bare = await measured(async (search) => {
      const [word = '', without] = (search.words ?? '').split(' -')
      await store.pool.query(
        `select number, title, about, buyer_name, value, deadline, published_at from notice
          where latest and (words @@ plainto_tsquery('norwegian', $1) or letters like $2)
            and ($3::text is null or not (words @@ plainto_tsquery('norwegian', $3) or letters like $4))
            and ($5::text[] is null or phase = any($5)) and ($6::text[] is null or places && $6) and ($7::text[] is null or cpv_branches && $7)
          order by published_at desc, number desc limit 20`,
        [
          word,
          `%${word}%`,
          without ?? null,
          `%${without ?? ''}%`,
          search.phase ?? null,
          search.place ?? null,
          search.cpv ?? null,
        ],
      )
    })
    const ours = await measured(async (search) => {
      await searchNotices(store.db, search, { now, sort: 'newest', offset: 0, limit: 20 })
    })
    const afresh = await measured(
      async (search) => {
        await countAfresh(store.db, search, now)
      },
      100,
      4,
    )
    const counted = await measured(async (search) => {
      await countNotices(store.db, search, now)
    })

    const saved = Array.from({ length: 10_000 }, (_, index): SavedSearch => ({
      id: `s${index}`,
      owner: '0192:313500020',
      name: `Søk ${index}`,
      search: {
        words: `${things[index % things.length] ?? ''} ${places[index % 9] ?? ''}`,
        cpv: [['90', '45', '72', '55'][index % 4] ?? ''],
      },
      email: 'a@example.com',
      url: null,
      secret: '',
      created_at: now,
    }))
    const { rows: fresh } = await store.pool.query<NoticeRow>(
      'select * from notice order by published_at desc limit 100',
    )
    const matching = performance.now()
    const found = await searchesFor(store.db, fresh, saved, now)
    const matched = (performance.now() - matching) / 1000

    const ratio = ours.p95 / bare.p95
    return {
      table: [
        { what: `load ${count} notices, indexed`, seconds: loaded.toFixed(1) },
        { what: 'bare query, 50 readers', p50: ms(bare.p50), p95: ms(bare.p95) },
        { what: 'search, 50 readers', p50: ms(ours.p50), p95: ms(ours.p95), 'to bare': ratio.toFixed(2) },
        { what: 'counts afresh, 4 at a time', p50: ms(afresh.p50), p95: ms(afresh.p95) },
        { what: 'counts of the search page, 50 readers', p50: ms(counted.p50), p95: ms(counted.p95) },
        { what: `10,000 saved searches, 100 notices: ${found.length} alerts`, seconds: matched.toFixed(2) },
      ],
      json: {
        count,
        loadSeconds: loaded,
        bare,
        search: ours,
        ratio,
        countsAfresh: afresh,
        counts: counted,
        alerts: { seconds: matched, found: found.length },
      },
    }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measured(
  ask: (search: NoticeSearch) => Promise<void>,
  times = questions,
  atOnce = readers,
): Promise<{ p50: number; p95: number }> {
  const took: number[] = []
  let next = 0
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < times) {
        const search = asked[next++ % asked.length] ?? {}
        const from = performance.now()
        await ask(search)
        took.push(performance.now() - from)
      }
    }),
  )
  took.sort((a, b) => a - b)
  return { p50: took[Math.floor(took.length / 2)] ?? 0, p95: took[Math.floor(took.length * 0.95)] ?? 0 }
}

const ms = (value: number): string => `${value.toFixed(1)} ms`
