// Notices for systems: strict search, every change in order without a ceiling, files for each month.
import { Readable } from 'node:stream'
import { nationalModel } from '@heldigital/eforms'
import { sql } from 'kysely'
import { ZipFile } from 'yazl'
import { eventsAfter } from '../../kernel/events/subscription.ts'
import type { Database } from '../../kernel/events/command.ts'
import { buyerRoles, organisationOf } from '../../kernel/identity/actor.ts'
import { words } from '../../kernel/language.ts'
import type { RouteDefinition, Services } from '../../kernel/module.ts'
import { badField, refusals } from '../../kernel/refusal.ts'
import { object, Type, type Static } from '../../kernel/schema.ts'
import type { NoticePublished } from './published/published.ts'
import { packageOf, releaseOf } from './published/release.ts'
import { hitByNumber, searchNotices, searchShape, sorts, type NoticeHit } from './search/search.ts'
import { countNotices } from './search/counts.ts'
import { callsOf, hooksOf } from './status-hooks/status-hook.ts'
import { chainOf, noticeByNumber, type NoticeRow } from './views.ts'
import { xmlOf } from './published/xml.ts'

const anyone = { kind: 'public' } as const
const numberParams = object({ number: Type.String({ pattern: '^\\d{4}-\\d{4,10}$' }) })
const monthParams = object({ month: Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' }) })

const pageQuery = object({
  ...searchShape,
  sort: Type.Optional(Type.Enum([...sorts])),
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 250 })),
  size: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  facets: Type.Optional(Type.Boolean()),
})

/** A notice on a list, for systems. */
export function listed(hit: NoticeHit, publicUrl: string) {
  return {
    number: hit.number,
    noticeId: hit.notice_id,
    version: hit.notice_version,
    procedureId: hit.procedure_id,
    subtype: hit.subtype,
    phase: hit.phase,
    kind: hit.kind,
    status: hit.status,
    title: hit.title,
    buyer: { id: hit.buyer, name: hit.buyer_name },
    nature: hit.nature,
    procedure: hit.procedure,
    cpv: hit.cpv,
    places: hit.places.filter((place) => /^[A-Z]{2}[0-9A-Z]{3}$/.test(place) || place === 'anyw'),
    value: hit.value === null ? null : { amount: hit.value, currency: 'NOK' },
    labels: hit.labels,
    winners: hit.winners,
    deadline: hit.deadline,
    publishedAt: hit.published_at,
    links: linksOf(hit.number, publicUrl),
  }
}

function linksOf(number: string, publicUrl: string) {
  return {
    page: `${publicUrl}/notices/${number}`,
    xml: `${publicUrl}/notices/${number}/notice.xml`,
    ocds: `${publicUrl}/notices/${number}/ocds.json`,
  }
}

const list: RouteDefinition = {
  method: 'GET',
  path: '/notices',
  title: words('Søk i kunngjøringer', 'Søk i kunngjeringar', 'Search the notices'),
  access: anyone,
  query: pageQuery,
  handle: async ({ query, now }, { db, publicUrl }) => {
    const { sort, page = 1, size = 20, facets, ...search } = query as Static<typeof pageQuery>
    const [counts, hits] = await Promise.all([
      countNotices(db, search, now),
      searchNotices(db, search, {
        now,
        sort: sort ?? (search.words === undefined ? 'newest' : 'relevance'),
        offset: (page - 1) * size,
        limit: size,
      }),
    ])
    return {
      total: counts.total,
      page,
      size,
      notices: hits.map((hit) => listed(hit, publicUrl)),
      ...(facets === true ? { facets: counts.facets } : {}),
    }
  },
}

const changesQuery = object({
  after: Type.Optional(Type.String({ pattern: '^\\d{1,19}\\.\\d{1,18}$' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
})

/** What happens to notices that everyone may know. */
export const publicTypes = ['notices.published', 'notices.released'] as const

const changes: RouteDefinition = {
  method: 'GET',
  path: '/notices/changes',
  title: words(
    'Alle publiseringer i rekkefølge, etter en markør',
    'Alle publiseringar i rekkjefølgje, etter ein markør',
    'Every publication in order, after a cursor',
  ),
  access: anyone,
  query: changesQuery,
  handle: async ({ query }, { db, publicUrl }) => {
    const { after, limit = 100 } = query as Static<typeof changesQuery>
    const found = await eventsAfter(db, after, publicTypes, limit)
    if (found === undefined) return badField('after', cursorWrong, cursorWrongCure)
    return {
      changes: found.events.map((event) => {
        const data = event.data as NoticePublished
        return {
          type: event.type,
          at: event.at,
          number: data.number,
          noticeId: data.summary.noticeId,
          version: data.summary.version,
          kind: data.kind,
          subtype: data.subtype,
          title: data.facts.title,
          sha256: data.xml,
          links: linksOf(data.number, publicUrl),
        }
      }),
      cursor: found.cursor,
      more: found.events.length === limit,
    }
  },
}

const one: RouteDefinition = {
  method: 'GET',
  path: '/notices/:number',
  title: words('En kunngjøring', 'Ei kunngjering', 'One notice'),
  access: anyone,
  params: numberParams,
  handle: async ({ params, now }, { db, publicUrl }) => {
    const number = params['number'] ?? ''
    const [row, hit] = await Promise.all([noticeByNumber(db, number), hitByNumber(db, number, now)])
    if (row === undefined || hit === undefined) return refusals.notFound
    const chain = await chainOf(db, row)
    return {
      ...listed(hit, publicUrl),
      latest: row.latest,
      sha256: row.xml,
      content: row.summary,
      chain: chain.map((each) => ({
        number: each.number,
        kind: each.kind,
        version: each.version,
        publishedAt: each.published_at,
      })),
    }
  },
}

const oneXml: RouteDefinition = {
  method: 'GET',
  path: '/notices/:number/xml',
  title: words('Kunngjøringen som XML', 'Kunngjeringa som XML', 'The notice as XML'),
  access: anyone,
  params: numberParams,
  handle: async ({ params }, { db, files }) => {
    const row = await noticeByNumber(db, params['number'] ?? '')
    const bytes = row === undefined ? undefined : await xmlOf(files, row.xml)
    return row === undefined || bytes === undefined
      ? refusals.notFound
      : { bytes, mediaType: 'application/xml', fileName: `${row.number}.xml` }
  },
}

const oneOcds: RouteDefinition = {
  method: 'GET',
  path: '/notices/:number/ocds',
  title: words('Kunngjøringen som OCDS', 'Kunngjeringa som OCDS', 'The notice as OCDS'),
  access: anyone,
  params: numberParams,
  handle: async ({ params, now }, { db, publicUrl }) => {
    const row = await noticeByNumber(db, params['number'] ?? '')
    if (row === undefined) return refusals.notFound
    return packageOf([releaseOf(row, publicUrl)], `${publicUrl}/api/v1/notices/${row.number}/ocds`, publicUrl, now)
  },
}

/** The notices of a month in Norway, a batch at a time. */
async function* ofMonth(db: Database, month: string): AsyncGenerator<NoticeRow> {
  let after = ''
  for (;;) {
    const { rows } = await sql<NoticeRow>`
      select number, published_at, xml, summary from notice
      where published_at >= (${`${month}-01`}::timestamp at time zone 'Europe/Oslo')
        and published_at < ((${`${month}-01`}::timestamp + interval '1 month') at time zone 'Europe/Oslo')
        and number > ${after}
      order by number limit 200`.execute(db)
    if (rows.length === 0) return
    yield* rows
    after = rows.at(-1)?.number ?? ''
  }
}

async function* jsonLines({ db, publicUrl }: Services, month: string): AsyncGenerator<string> {
  for await (const row of ofMonth(db, month)) yield `${JSON.stringify(releaseOf(row, publicUrl))}\n`
}

const bulkOcds: RouteDefinition = {
  method: 'GET',
  path: '/notices/months/:month/ocds.jsonl',
  title: words(
    'En måned som OCDS, én linje per utgave',
    'Ein månad som OCDS, éi linje per utgåve',
    'A month as OCDS, one line for each release',
  ),
  access: anyone,
  params: monthParams,
  handle: async ({ params }, services) => {
    const month = params['month'] ?? ''
    return {
      bytes: Readable.from(jsonLines(services, month)),
      mediaType: 'application/jsonl',
      fileName: `notices-${month}.jsonl`,
    }
  },
}

const bulkXml: RouteDefinition = {
  method: 'GET',
  path: '/notices/months/:month/xml.zip',
  title: words('En måned som XML', 'Ein månad som XML', 'A month as XML'),
  access: anyone,
  params: monthParams,
  handle: async ({ params }, { db, files }) => {
    const month = params['month'] ?? ''
    const zip = new ZipFile()
    void (async () => {
      for await (const row of ofMonth(db, month)) {
        const bytes = await xmlOf(files, row.xml)
        if (bytes !== undefined)
          zip.addBuffer(Buffer.from(bytes), `${row.number}.xml`, { mtime: new Date(row.published_at) })
      }
      zip.end()
    })().catch((error: unknown) => (zip.outputStream as Readable).destroy(error as Error))
    return { bytes: zip.outputStream as Readable, mediaType: 'application/zip', fileName: `notices-${month}.zip` }
  },
}

const cpvQuery = object({ q: Type.String({ minLength: 1, maxLength: 60 }) })

const cpv: RouteDefinition = {
  method: 'GET',
  path: '/cpv',
  title: words('Forslag til CPV-koder', 'Framlegg til CPV-kodar', 'Suggested CPV codes'),
  access: anyone,
  query: cpvQuery,
  handle: async ({ query, language }) => {
    const asked = (query as Static<typeof cpvQuery>).q.toLowerCase().trim()
    const found: { value: string; label: string; rank: number }[] = []
    for (const [value, label] of nationalModel().codeList('cpv')?.codes ?? []) {
      const text = label[language].toLowerCase()
      const place = /^\d+$/.test(asked) ? (value.startsWith(asked) ? 0 : -1) : text.indexOf(asked)
      if (place >= 0) found.push({ value, label: `${value} ${label[language]}`, rank: place === 0 ? 0 : 1 })
    }
    return found
      .sort((a, b) => a.rank - b.rank || (a.value < b.value ? -1 : 1))
      .slice(0, 15)
      .map(({ value, label }) => ({ value, label }))
  },
}

const statusHooks: RouteDefinition = {
  method: 'GET',
  path: '/notices/status-hooks',
  title: words(
    'Systemer som får beskjed om egne innsendte kunngjøringer, og hva som ble av hver beskjed',
    'System som får melding om eigne innsende kunngjeringar, og kva som vart av kvar melding',
    'Systems that are told of one’s own submitted notices, and what became of each message',
  ),
  access: { kind: 'roles', roles: buyerRoles },
  handle: async ({ actor }, { db }) => {
    const hooks = await hooksOf(db, organisationOf(actor) ?? '')
    return {
      hooks: await Promise.all(
        hooks.map(async (hook) => ({
          id: hook.id,
          name: hook.name,
          url: hook.url,
          createdAt: hook.created_at,
          messages: (await callsOf(db, hook.id, 50)).map((call) => ({
            sequence: call.place,
            noticeId: call.body.noticeId,
            version: call.body.version,
            change: call.body.change,
            status: call.body.status,
            at: call.happened_at,
            state: call.state,
            attempts: call.attempts,
            retryAt: call.retry_at,
            fault: call.last_error,
            toldAt: call.told_at,
          })),
        })),
      ),
    }
  },
}

export const routes: readonly RouteDefinition[] = [
  list,
  changes,
  one,
  oneXml,
  oneOcds,
  bulkOcds,
  bulkXml,
  cpv,
  statusHooks,
]

const cursorWrong = words(
  'Markøren er ikke en av våre',
  'Markøren er ikkje ein av våre',
  'The cursor is not one of ours',
)
const cursorWrongCure = words(
  'Bruk markøren fra forrige svar, eller utelat den for å begynne forfra.',
  'Bruk markøren frå førre svar, eller utelat han for å byrje frå starten.',
  'Use the cursor of the previous answer, or leave it out to begin from the start.',
)
