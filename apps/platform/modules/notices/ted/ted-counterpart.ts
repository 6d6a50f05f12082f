// A local counterpart of TED's Publication API, for the demonstration and for tests: the same calls, the same statuses, slow and
// failing when told to be. It remembers what it took for as long as it runs.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TedStatus } from './ted-client.ts'

/** How the next submission is answered. */
export type TedBehaviour =
  | 'take'
  /** Takes the notice, and the answer is lost on the way. */
  | 'lose-answer'
  /** 503, nothing taken. */
  | 'fail'
  /** 429, nothing taken. */
  | 'busy'
  /** Says that the notice breaks a rule; its identifier and version are burnt. */
  | 'refuse'
  /** Takes half a second. */
  | 'slow'

export interface TakenNotice {
  readonly id: string
  readonly version: string
  readonly xml: string
  readonly takenAt: number
  /** How often it was handed in, the first time included. */
  times: number
  /** What it came to, when that does not follow from the clock. */
  fate: TedStatus | undefined
  readonly publication: string
}

export interface TedCounterpart {
  /** Ends with `/notice/notices`. */
  readonly address: string
  readonly taken: ReadonlyMap<string, TakenNotice>
  /** Answers of the next submissions; `take` when there are no more. */
  readonly next: TedBehaviour[]
  /** The notice will not be published: the check for lawfulness said no. */
  reject(businessId: string): void
  close(): Promise<void>
}

export interface CounterpartOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** From submission to publishing, and from there to published, milliseconds; an hour and seventeen hours. */
  readonly pace?: { readonly publishing: number; readonly published: number }
  readonly port?: number
}

const mostBytes = 12 * 1024 * 1024
const hour = 3_600_000

export async function startTedCounterpart({
  now,
  pace = { publishing: hour, published: 17 * hour },
  port = 0,
}: CounterpartOptions): Promise<TedCounterpart> {
  const taken = new Map<string, TakenNotice>()
  const next: TedBehaviour[] = []

  const statusOf = (notice: TakenNotice): TedStatus => {
    if (notice.fate !== undefined) return notice.fate
    const wanted = /<cbc:RequestedPublicationDate>\s*([0-9-]{10})/.exec(notice.xml)?.[1]
    const held = wanted === undefined ? 0 : Date.parse(`${wanted}T00:00:00Z`)
    const age = now() - notice.takenAt
    if (age < pace.publishing || now() < held - 24 * hour) return 'SUBMITTED'
    return age < pace.publishing + pace.published || now() < held ? 'PUBLISHING' : 'PUBLISHED'
  }

  const submit = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const behaviour = next.shift() ?? 'take'
    const xml = await noticeIn(request)
    if (behaviour === 'fail') return answer(response, 503, { message: 'Service Unavailable' })
    if (behaviour === 'busy') return answer(response, 429, { message: 'Too Many Requests' })
    if (behaviour === 'slow') await sleep(500)
    const id = /schemeName="notice-id"[^>]*>\s*([0-9a-f-]{36})/.exec(xml ?? '')?.[1]
    const version = /<cbc:VersionID>\s*(\d{2})/.exec(xml ?? '')?.[1]
    if (xml === undefined || id === undefined || version === undefined)
      return answer(response, 400, { success: false, message: 'The request body is incomplete or invalid.' })
    const key = `${id}-${version}`
    const known = taken.get(key)
    if (known !== undefined) {
      known.times += 1
      return answer(response, 400, { success: false, message: `The notice ${key} exists already.` })
    }
    const number = String(100_000 + taken.size + 1)
    taken.set(key, {
      id,
      version,
      xml,
      takenAt: now(),
      times: 1,
      fate: behaviour === 'refuse' ? 'VALIDATION_FAILED' : undefined,
      publication: `${number}-${new Date(now()).getUTCFullYear()}`,
    })
    if (behaviour === 'lose-answer') return void request.socket.destroy()
    const url = `${base}/${key}/validation-report`
    answer(response, 201, behaviour === 'refuse' ? { success: false, validationReportUrl: url } : { success: true })
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => answer(response, 500, { message: 'Internal Server Error' }))
  })
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (!/^Bearer .+/.test(request.headers.authorization ?? ''))
      return answer(response, 401, { message: 'Missing Authorization header in request' })
    if (request.method === 'POST' && url.pathname === `${path}/submit`) return submit(request, response)
    if (request.method === 'GET' && url.pathname === `${path}/search-esentool`) {
      const found = taken.get(`${url.searchParams.get('id') ?? ''}-${url.searchParams.get('versionId') ?? ''}`)
      const content = found === undefined ? [] : [entryOf(found, statusOf(found))]
      return answer(response, 200, { totalSize: content.length, content })
    }
    const stopped = /\/([0-9a-f-]{36}-\d{2})\/stop-publication-esentool$/.exec(url.pathname)?.[1]
    if (request.method === 'POST' && stopped !== undefined) {
      const found = taken.get(stopped)
      if (found === undefined || statusOf(found) !== 'SUBMITTED') return answer(response, 404, { message: 'Not Found' })
      found.fate = 'STOPPED'
      return answer(response, 200, { success: true })
    }
    answer(response, 404, { message: 'Not Found' })
  }

  await new Promise<void>((done, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', done)
  })
  server.unref()
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
  return {
    address: base,
    taken,
    next,
    reject: (businessId) => {
      const found = taken.get(businessId)
      if (found !== undefined) found.fate = 'NOT_PUBLISHED'
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

const path = '/api/v2/notice/notices'

function entryOf(notice: TakenNotice, status: TedStatus): object {
  return {
    id: notice.id,
    versionId: notice.version,
    status,
    publicationId: status === 'PUBLISHED' ? notice.publication : null,
    submittedAt: new Date(notice.takenAt).toISOString(),
  }
}

/** The part of a multipart body that is called `notice`. */
async function noticeIn(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes) return undefined
    chunks.push(chunk)
  }
  try {
    const type = request.headers['content-type'] ?? ''
    const form = await new Response(Buffer.concat(chunks), { headers: { 'content-type': type } }).formData()
    const notice = form.get('notice')
    return notice === null ? undefined : typeof notice === 'string' ? notice : await notice.text()
  } catch {
    return undefined
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  if (response.headersSent || response.destroyed) return
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
