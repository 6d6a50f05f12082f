// What we ask of TED: the Publication API of the Publications Office (docs.ted.europa.eu/api, "Publication API").
export const tedStatuses = [
  'SUBMITTED',
  'PUBLISHING',
  'PUBLISHED',
  'STOPPED',
  'NOT_PUBLISHED',
  'VALIDATION_FAILED',
] as const
export type TedStatus = (typeof tedStatuses)[number]

export interface TedAnswer {
  readonly status: TedStatus
  /** `123456-2026`, once published. */
  readonly publication?: string
  /** Why it was refused, as TED says it. */
  readonly detail?: string
}

export type TedOutcome =
  | ({ readonly kind: 'answered' } & TedAnswer)
  /** TED has no such notice. */
  | { readonly kind: 'unknown' }
  /** Nothing is known: no answer, or one that says to come back. */
  | { readonly kind: 'unreachable'; readonly detail: string }

export interface TedClient {
  /** Hands a notice over. One that TED has already is not handed over again: it answers how that one stands. */
  submit(xml: Uint8Array, notice: { id: string; version: string }, signal: AbortSignal): Promise<TedOutcome>
  status(notice: { id: string; version: string }, signal: AbortSignal): Promise<TedOutcome>
  /** Possible while the status is SUBMITTED. */
  stop(notice: { id: string; version: string }, signal: AbortSignal): Promise<TedOutcome>
}

/** TED validates while one waits: more than a minute has been seen. */
const submitPatience = 180_000
const patience = 30_000
const mostAnswer = 1_000_000

/** `address` ends with `/notice/notices`. */
export function tedClient({
  address,
  key,
  email,
}: {
  readonly address: string
  readonly key: string
  readonly email: string
}): TedClient {
  const base = address.replace(/\/+$/, '')
  const ask = async (
    path: string,
    init: RequestInit,
    signal: AbortSignal,
    wait = patience,
  ): Promise<Response | string> => {
    try {
      return await fetch(`${base}${path}`, {
        ...init,
        redirect: 'error',
        headers: { authorization: `Bearer ${key}`, accept: 'application/json' },
        signal: AbortSignal.any([signal, AbortSignal.timeout(wait)]),
      })
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  const status: TedClient['status'] = async ({ id, version }, signal) => {
    const query = new URLSearchParams({ id, versionId: version, page: '0', size: '10' })
    const answer = await ask(`/search-esentool?${query}`, { method: 'GET' }, signal)
    if (typeof answer === 'string') return { kind: 'unreachable', detail: answer }
    if (answer.status === 404) return { kind: 'unknown' }
    const body = await bodyOf(answer)
    if (!answer.ok || body === undefined) return { kind: 'unreachable', detail: `HTTP ${answer.status}` }
    const content = Array.isArray(body['content']) ? (body['content'] as Record<string, unknown>[]) : []
    const found = content.find((each) => each['id'] === id && Number(each['versionId']) === Number(version))
    if (found === undefined) return { kind: 'unknown' }
    const said = tedStatuses.find((each) => each === found['status'])
    if (said === undefined) return { kind: 'unreachable', detail: `status ${String(found['status']).slice(0, 60)}` }
    const publication = found['publicationId']
    return {
      kind: 'answered',
      status: said,
      ...(typeof publication === 'string' && publication !== '' ? { publication: publication.slice(0, 40) } : {}),
    }
  }

  return {
    status,
    submit: async (xml, notice, signal) => {
      const form = new FormData()
      form.set('notice', new Blob([Uint8Array.from(xml)], { type: 'application/xml' }), 'notice.xml')
      const metadata = JSON.stringify({ noticeAuthorEmail: email, noticeAuthorLocale: 'en' })
      form.set('metadata', new Blob([metadata], { type: 'application/json' }), 'metadata.json')
      const answer = await ask('/submit', { method: 'POST', body: form }, signal, submitPatience)
      if (typeof answer === 'string') return { kind: 'unreachable', detail: answer }
      const body = await bodyOf(answer)
      if (answer.ok && body?.['success'] === true) return { kind: 'answered', status: 'SUBMITTED' }
      const retry = answer.status >= 500 || answer.status === 429 || answer.status === 401 || answer.status === 403
      if (retry) return { kind: 'unreachable', detail: `HTTP ${answer.status}` }
      // Refused. It may be because an earlier attempt, whose answer was lost, was taken.
      const known = await status(notice, signal)
      if (known.kind !== 'unknown') return known
      const detail = String(body?.['message'] ?? body?.['validationReportUrl'] ?? `HTTP ${answer.status}`)
      return { kind: 'answered', status: 'VALIDATION_FAILED', detail: detail.slice(0, 1000) }
    },
    stop: async (notice, signal) => {
      const answer = await ask(`/${notice.id}-${notice.version}/stop-publication-esentool`, { method: 'POST' }, signal)
      if (typeof answer === 'string') return { kind: 'unreachable', detail: answer }
      if (answer.ok) return { kind: 'answered', status: 'STOPPED' }
      return answer.status >= 500 ? { kind: 'unreachable', detail: `HTTP ${answer.status}` } : status(notice, signal)
    },
  }
}

async function bodyOf(answer: Response): Promise<Record<string, unknown> | undefined> {
  try {
    const text = (await answer.text()).slice(0, mostAnswer)
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** Whether notices can be handed over: TED is named, or this is a demonstration with a counterpart of its own. */
export function tedSetUp(): boolean {
  const { HELDIGITAL_TED_URL: address = '', HELDIGITAL_DEMONSTRATION: demonstration = '' } = process.env
  const realLogins = (process.env['HELDIGITAL_IDPORTEN_ISSUER'] ?? '') !== ''
  return address !== '' || demonstration === 'true' || (demonstration === '' && !realLogins)
}
