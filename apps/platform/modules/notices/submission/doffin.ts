// The shapes of the present Doffin, so that clients written for it can point here. Sources: third-party descriptions of the
// public API and the eSender API (docs/guides/notices.md names them); there is no official specification to hold them to.
import { Readable } from 'node:stream'
import { validateNotice, type NoticeSummary } from '@heldigital/eforms'
import { osloDate } from '@heldigital/law'
import { sql } from 'kysely'
import { milliseconds } from '../../../kernel/clock.ts'
import { isRefusal, refusals, refuse, type Refusal } from '../../../kernel/refusal.ts'
import { words } from '../../../kernel/language.ts'
import type { RouteDefinition, RouteRequest, Services } from '../../../kernel/module.ts'
import { organisationOf } from '../../../kernel/identity/actor.ts'
import { streamId } from '../../../kernel/events/event.ts'
import { object, Type } from '../../../kernel/schema.ts'
import { countNotices } from '../search/counts.ts'
import { searchNotices, type NoticeHit, type NoticeSearch, type Status } from '../search/search.ts'
import { firstText, noticeByNumber, type Phase, type SubmissionRow } from '../views.ts'
import { officialSdks } from '../draft/official-sdks.ts'
import { xmlOf } from '../published/xml.ts'

const anyone = { kind: 'public' } as const
const sender = { kind: 'roles', roles: ['caseOfficer'] } as const
const mostBytes = 5 * 1024 * 1024
const mostHits = 1000

/** The present one ignores unknown parameters in silence; here they do no harm, and `ignoredParameters` names them. */
const openQuery = Type.Object({}, { additionalProperties: true })

const known = new Set(
  'searchString cpvCode location type status issueDateFrom issueDateTo estimatedValueFrom estimatedValueTo sortBy page numHitsPerPage'.split(
    ' ',
  ),
)

const sortings: Readonly<Record<string, string>> = {
  RELEVANCE: 'relevance',
  PUBLICATION_DATE_ASC: 'oldest',
  PUBLICATION_DATE_DESC: 'newest',
  DEADLINE: 'deadline',
  ESTIMATED_VALUE_ASC: 'value',
  ESTIMATED_VALUE_DESC: '-value',
}

const typeOfPhase = { planning: 'PLANNING', competition: 'COMPETITION', result: 'RESULT' } as const
const statusWords: Readonly<Record<Status, string>> = {
  active: 'ACTIVE',
  expired: 'EXPIRED',
  awarded: 'AWARDED',
  cancelled: 'CANCELLED',
}

const search: RouteDefinition = {
  method: 'GET',
  path: '/doffin/public/v2/search',
  title: words('Søk i formen til Doffin', 'Søk i forma til Doffin', 'Search in the shape of Doffin'),
  access: anyone,
  query: openQuery,
  handle: async ({ query, now }, { db }) => {
    const given = query as Record<string, string | string[]>
    const all = (name: string): string[] => [given[name] ?? []].flat().filter((each) => each !== '')
    const one = (name: string): string | undefined => all(name).at(-1)
    const sort = one('sortBy') ?? 'PUBLICATION_DATE_DESC'
    if (!(sort in sortings))
      return refuse(
        'notices.bad-sort',
        words('Ukjent sortering', 'Ukjend sortering', 'Unknown sorting'),
        words(
          'Bruk en av de dokumenterte verdiene.',
          'Bruk ein av dei dokumenterte verdiane.',
          'Use one of the documented values.',
        ),
        { field: 'sortBy', status: 400 },
      )
    const asked: NoticeSearch = {
      ...(one('searchString') === undefined ? {} : { words: (one('searchString') ?? '').slice(0, 200) }),
      ...(all('cpvCode').length === 0
        ? {}
        : {
            cpv: all('cpvCode')
              .filter((code) => /^\d{2,8}$/.test(code))
              .slice(0, 20),
          }),
      ...(all('location').length === 0 ? {} : { place: all('location').slice(0, 20) }),
      ...(all('type').length === 0 ? {} : { phase: phasesOf(all('type')) }),
      ...(all('status').length === 0
        ? {}
        : {
            status: (Object.keys(statusWords) as Status[]).filter((each) => all('status').includes(statusWords[each])),
          }),
      ...day('publishedFrom', one('issueDateFrom')),
      ...day('publishedTo', one('issueDateTo')),
      ...value('valueFrom', one('estimatedValueFrom')),
      ...value('valueTo', one('estimatedValueTo')),
    }
    const size = Math.min(mostHits, whole(one('numHitsPerPage'), 15))
    const page = Math.max(1, whole(one('page'), 1))
    const offset = Math.min((page - 1) * size, mostHits)
    const [{ total }, hits] = await Promise.all([
      countNotices(db, asked, now),
      searchNotices(db, asked, {
        now,
        sort: sortings[sort] ?? 'newest',
        offset,
        limit: Math.min(size, mostHits - offset),
      }),
    ])
    const summaries = await summariesOf(
      db,
      hits.map((hit) => hit.number),
    )
    const ignored = Object.keys(given).filter((name) => !known.has(name))
    return {
      numHitsTotal: total,
      numHitsAccessible: Math.min(total, mostHits),
      hits: hits.flatMap((hit) => {
        const summary = summaries.get(hit.number)
        return summary === undefined ? [] : [doffinHit(hit, summary)]
      }),
      ...(ignored.length === 0 ? {} : { ignoredParameters: ignored }),
    }
  },
}

function phasesOf(types: readonly string[]): Phase[] {
  const found = new Set<Phase>()
  for (const type of types) {
    if (['PLANNING', 'ADVISORY_NOTICE', 'PRE_ANNOUNCEMENT', 'NOTICE_ON_BUYER_PROFILE'].includes(type))
      found.add('planning')
    else if (
      ['COMPETITION', 'ANNOUNCEMENT_OF_COMPETITION', 'QUALIFICATION_SCHEME', 'DYNAMIC_PURCHASING_SCHEME'].includes(type)
    )
      found.add('competition')
    else found.add('result')
  }
  return [...found]
}

function day<Name extends string>(name: Name, text: string | undefined): { [Key in Name]?: string } {
  const plain = text?.slice(0, 10) ?? ''
  return (/^\d{4}-\d{2}-\d{2}$/.test(plain) ? { [name]: plain } : {}) as { [Key in Name]?: string }
}

function value<Name extends string>(name: Name, text: string | undefined): { [Key in Name]?: string } {
  return (/^\d{1,13}(\.\d{1,2})?$/.test(text ?? '') ? { [name]: text } : {}) as { [Key in Name]?: string }
}

function whole(text: string | undefined, fallback: number): number {
  return /^\d{1,5}$/.test(text ?? '') ? Number(text) : fallback
}

/** The kind of notice in Doffin's words, beside the phase that it belongs to. */
function typeOf({ cancelled, phase, subtype }: NoticeHit, summary: NoticeSummary): string {
  if (cancelled) return 'CANCELLED_OR_MISSING_CONCLUSION_OF_CONTRACT'
  if (phase === 'planning') {
    if (/^[123]$/.test(subtype)) return 'NOTICE_ON_BUYER_PROFILE'
    return /^[789]$/.test(subtype) ? 'PRE_ANNOUNCEMENT' : 'ADVISORY_NOTICE'
  }
  if (phase === 'competition') {
    if (subtype === '15') return 'QUALIFICATION_SCHEME'
    const dynamic = summary.lots.some((lot) => (lot.dynamicPurchasing ?? 'none') !== 'none')
    return dynamic ? 'DYNAMIC_PURCHASING_SCHEME' : 'ANNOUNCEMENT_OF_COMPETITION'
  }
  if (summary.formType === 'dir-awa-pre') return 'ANNOUNCEMENT_OF_INTENT'
  if (summary.formType === 'cont-modif') return 'CHANGE_OF_CONCLUSION_OF_CONTRACT'
  return summary.results.some((each) => each.status === 'selec-w')
    ? 'ANNOUNCEMENT_OF_CONCLUSION_OF_CONTRACT'
    : 'CANCELLED_OR_MISSING_CONCLUSION_OF_CONTRACT'
}

const digitsOf = (number: string | undefined): string | null => number?.replaceAll(/\s/g, '') ?? null

function doffinHit(hit: NoticeHit, summary: NoticeSummary): object {
  const counts = summary.results.map((each) => each.tendersReceived)
  const received =
    counts.length > 0 && counts.every((each) => /^\d{1,9}$/.test(each ?? ''))
      ? counts.reduce((sum, each) => sum + Number(each), 0)
      : null
  const type = typeOf(hit, summary)
  return {
    id: hit.number,
    buyer: [{ id: hit.buyer, organizationId: hit.buyer.replace(/^0192:/, ''), name: hit.buyer_name }],
    heading: hit.title,
    description: hit.about,
    locationId: hit.places.filter((place) => /^[A-Z]{2}[0-9A-Z]{3}$/.test(place) || place === 'anyw'),
    // The shape has a number here; an amount that a number cannot hold exactly is left out.
    estimatedValue:
      hit.value === null || Number(hit.value) > 9e13 ? null : { currencyCode: 'NOK', amount: Number(hit.value) },
    type,
    allTypes: [typeOfPhase[hit.phase], type],
    status: statusWords[hit.status],
    issueDate: hit.published_at,
    deadline: hit.deadline,
    publicationDate: osloDate(milliseconds(hit.published_at)),
    receivedTenders: received,
    allReceivedTenders: received === null ? null : [{ type: 'tenders', total: received }],
    cpvCodes: hit.cpv,
    limitedDataFlag: null,
    doffinClassicUrl: null,
    lots: summary.lots
      .filter((lot) => lot.kind !== 'group')
      .map((lot) => ({
        heading: firstText(lot.title),
        description: firstText(lot.description),
        winner: summary.results
          .filter((result) => result.lot === lot.id)
          .flatMap((result) => result.winners)
          .map((winner) => ({
            id: winner.id,
            organizationId: digitsOf(winner.number),
            name: firstText(winner.name),
          })),
      })),
  }
}

/** What each of the notices says. */
async function summariesOf(
  db: Services['db'],
  numbers: readonly string[],
): Promise<ReadonlyMap<string, NoticeSummary>> {
  const { rows } = await sql<{ number: string; summary: NoticeSummary }>`
    select number, summary from notice where number = any(${numbers}::text[])`.execute(db)
  return new Map(rows.map((row) => [row.number, row.summary]))
}

const download: RouteDefinition = {
  method: 'GET',
  path: '/doffin/public/v2/download/:number',
  title: words(
    'Last ned eForms-XML i formen til Doffin',
    'Last ned eForms-XML i forma til Doffin',
    'Download eForms XML in the shape of Doffin',
  ),
  access: anyone,
  params: object({ number: Type.String({ maxLength: 20 }) }),
  handle: async ({ params }, { db, files }) => {
    const row = await noticeByNumber(db, params['number'] ?? '')
    const bytes = row === undefined ? undefined : await xmlOf(files, row.xml)
    return row === undefined || bytes === undefined
      ? refusals.notFound
      : { bytes, mediaType: 'application/octet-stream', fileName: `${row.number}.xml` }
  },
}

const base = '/doffin/notice/notices'

const submit: RouteDefinition = {
  method: 'POST',
  path: `${base}/submit`,
  title: words('Send inn en kunngjøring (eSender)', 'Send inn ei kunngjering (eSender)', 'Submit a notice (eSender)'),
  access: sender,
  rawBody: mostBytes,
  handle: async (request, services) => {
    const parts = await partsOf(request)
    if ('refused' in parts) return parts
    const { xml, metadata } = parts
    const author = metadata['noticeAuthorEmail']
    const outcome = await services.execute({
      name: 'notices.submit',
      actor: request.actor,
      input: { xml, ...(typeof author === 'string' ? { author } : {}) },
      id: submissionKey(xml, organisationOf(request.actor) ?? ''),
    })
    if (!isRefusal(outcome))
      return { bytes: JSON.stringify({ success: true }), mediaType: 'application/json', status: 201 }
    return {
      bytes: JSON.stringify({
        success: false,
        code: outcome.code,
        message: outcome.title[request.language],
        cure: outcome.cure[request.language],
        errors: (outcome.more ?? []).map((each) => ({
          rule: each.legalBasis,
          field: each.field,
          message: each.title[request.language],
          cure: each.cure[request.language],
        })),
      }),
      mediaType: 'application/json',
      status: outcome.status >= 500 ? 503 : 400,
    }
  },
}

/** The same notice id and version is the same command: handed in again it gets the same answer, with other content it is refused. */
function submissionKey(xml: string, organisation: string): string {
  const id = /schemeName="notice-id"[^>]*>\s*([0-9a-f-]{36})\s*</.exec(xml)?.[1] ?? 'none'
  const version = /<cbc:VersionID>\s*(\d{2})\s*</.exec(xml)?.[1] ?? '00'
  return `esender/${organisation.replace(':', '.')}/${id}-${version}`
}

const validate: RouteDefinition = {
  method: 'POST',
  path: `${base}/validate`,
  title: words(
    'Kontroller en kunngjøring (eSender)',
    'Kontroller ei kunngjering (eSender)',
    'Validate a notice (eSender)',
  ),
  access: anyone,
  rawBody: mostBytes,
  query: object({ debug: Type.Optional(Type.Boolean()) }),
  handle: async (request) => {
    const parts = await partsOf(request)
    if ('refused' in parts) return parts
    const result = validateNotice(new TextEncoder().encode(parts.xml), {
      now: milliseconds(request.now),
      sdks: officialSdks().models,
    })
    const valid = result.verdict === 'valid'
    if ((request.query as { debug?: boolean }).debug !== true)
      return { bytes: JSON.stringify(valid), mediaType: 'application/json' }
    const list = (severity: string) =>
      result.findings
        .filter((each) => each.severity === severity)
        .map((each) => ({
          rule: each.rule,
          layer: each.layer,
          field: each.field,
          xpath: each.xpath,
          message: each.text[request.language],
          cure: each.cure[request.language],
        }))
    return { valid, verdict: result.verdict, sdkVersion: result.version, errors: list('ERROR'), warnings: list('WARN') }
  },
}

const translate: RouteDefinition = {
  method: 'POST',
  path: `${base}/translate`,
  title: words('Oversett en kunngjøring (eSender)', 'Omset ei kunngjering (eSender)', 'Translate a notice (eSender)'),
  access: sender,
  rawBody: mostBytes,
  handle: async (request) => {
    request.raw.resume()
    return refuse(
      'notices.no-translator',
      words('Ingen oversetter er satt opp', 'Ingen omsetjar er sett opp', 'No translator is configured'),
      words(
        'Skriv tekstene på hvert språk selv.',
        'Skriv tekstane på kvart språk sjølv.',
        'Write the texts in each language yourself.',
      ),
      { status: 503 },
    )
  },
}

const searchQuery = object({
  id: Type.Optional(Type.String({ maxLength: 60 })),
  versionId: Type.Optional(Type.String({ maxLength: 4 })),
  publishedAfter: Type.Optional(Type.String({ maxLength: 40, pattern: '^\\d{4}-\\d{2}-\\d{2}.*$' })),
  statuses: Type.Optional(Type.Array(Type.String({ maxLength: 40 }), { maxItems: 10 })),
  page: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })),
  size: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
  sortProperty: Type.Optional(Type.Enum(['submittedAt', 'updatedAt', 'publicationDate'])),
  sortDirection: Type.Optional(Type.Enum(['ASC', 'DESC'])),
})

const searchSubmitted: RouteDefinition = {
  method: 'GET',
  path: `${base}/search-esentool`,
  title: words(
    'Egne innsendte kunngjøringer (eSender)',
    'Eigne innsende kunngjeringar (eSender)',
    'Own submitted notices (eSender)',
  ),
  access: sender,
  query: searchQuery,
  handle: async ({ actor, query }, { db }) => {
    const asked = query as {
      id?: string
      versionId?: string
      publishedAfter?: string
      statuses?: string[]
      page?: number
      size?: number
      sortProperty?: string
      sortDirection?: string
    }
    const size = asked.size ?? 20
    const column =
      asked.sortProperty === 'updatedAt'
        ? sql`updated_at`
        : asked.sortProperty === 'publicationDate'
          ? sql`publish_at`
          : sql`submitted_at`
    const where = sql`owner = ${organisationOf(actor) ?? ''}
      and (${asked.id ?? null}::text is null or notice_id = ${asked.id ?? null})
      and (${asked.versionId ?? null}::text is null or notice_version = ${asked.versionId ?? null})
      and (${asked.publishedAfter ?? null}::timestamptz is null or (status = 'PUBLISHED' and updated_at > ${asked.publishedAfter ?? null}::timestamptz))
      and (${asked.statuses ?? null}::text[] is null or status = any(${asked.statuses ?? null}::text[]))`
    const { rows } = await sql<
      SubmissionRow & { total: string | number }
    >`select *, count(*) over () as total from notice_submission where ${where}
      order by ${column} ${asked.sortDirection === 'ASC' ? sql`asc` : sql`desc`}, stream offset ${(asked.page ?? 0) * size} limit ${size}`.execute(
      db,
    )
    return {
      totalSize: Number(rows[0]?.total ?? 0),
      content: rows.map((row) => ({
        id: row.notice_id,
        versionId: row.notice_version,
        publicationId: row.ted_publication,
        ngoj: row.number,
        publicationDate: row.status === 'PUBLISHED' ? row.updated_at : null,
        procedureId: row.summary.procedureId ?? null,
        status: row.status,
        updatedAt: row.updated_at,
        submittedAt: row.submitted_at,
        noticeType: row.subtype,
        legalBasis: row.summary.legalBasis[0] ?? null,
        languages: row.summary.languages,
        noticeAuthor: row.author,
        ...(row.detail === null ? {} : { statusDetail: row.detail }),
      })),
    }
  },
}

const stop: RouteDefinition = {
  method: 'POST',
  path: `${base}/:idVersion/stop-publication-esentool`,
  title: words('Stopp publiseringen (eSender)', 'Stopp publiseringa (eSender)', 'Stop the publication (eSender)'),
  access: sender,
  params: object({ idVersion: Type.String({ pattern: '^[0-9a-f-]{36}-\\d{2}$' }) }),
  handle: async ({ actor, params }, services) => stopped(params['idVersion'] ?? '', actor, services),
}

async function stopped(idVersion: string, actor: RouteRequest['actor'], services: Services): Promise<object | Refusal> {
  const { rows } = await sql<{ stream: string }>`select stream from notice_submission
    where notice_id || '-' || notice_version = ${idVersion} and owner = ${organisationOf(actor) ?? ''} and status = 'SUBMITTED'`.execute(
    services.db,
  )
  const [row] = rows
  if (row === undefined) return refusals.notFound
  const outcome = await services.execute({
    name: 'notices.stop',
    stream: streamId('notice', row.stream.slice('notice/'.length)),
    input: {},
    actor,
  })
  if (isRefusal(outcome)) return outcome.code === 'notices.not-waiting' ? refusals.notFound : outcome
  return { success: true }
}

/** The notice and its metadata: parts of a form, or the XML alone. */
async function partsOf({
  raw,
  headers,
}: RouteRequest): Promise<{ xml: string; metadata: Record<string, unknown> } | Refusal> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of raw as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes) return tooLarge
    chunks.push(chunk)
  }
  const bytes = Buffer.concat(chunks)
  const type = String(headers['content-type'] ?? '')
  if (!type.startsWith('multipart/form-data')) return { xml: bytes.toString('utf8'), metadata: {} }
  try {
    const form = await new Response(Readable.toWeb(Readable.from([bytes])) as ReadableStream, {
      headers: { 'content-type': type },
    }).formData()
    const notice = form.get('notice')
    const meta = form.get('metadata')
    const text = async (part: FormDataEntryValue | null): Promise<string> =>
      part === null ? '' : typeof part === 'string' ? part : part.text()
    return { xml: await text(notice), metadata: parsed(await text(meta)) }
  } catch {
    return badForm
  }
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text === '' ? '{}' : text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

const tooLarge = refuse(
  'notices.too-large',
  words('Kunngjøringen er for stor', 'Kunngjeringa er for stor', 'The notice is too large'),
  words('Hold filen under 5 MB.', 'Hald fila under 5 MB.', 'Keep the file below 5 MB.'),
  { status: 413 },
)
const badForm = refuse(
  'notices.bad-form',
  words(
    'Innsendingen er ikke et gyldig skjema',
    'Innsendinga er ikkje eit gyldig skjema',
    'The submission is not a valid form',
  ),
  words(
    'Send feltene notice og metadata som multipart/form-data.',
    'Send felta notice og metadata som multipart/form-data.',
    'Send the fields notice and metadata as multipart/form-data.',
  ),
  { status: 400 },
)

/** Two public calls and five for senders, below `/api/v1/doffin`. */
export const doffinRoutes: readonly RouteDefinition[] = [
  search,
  download,
  submit,
  validate,
  translate,
  searchSubmitted,
  stop,
]
