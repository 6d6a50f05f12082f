// The Fastify application: limits, security headers, languages by path, documentation and health.
import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { languages } from '../language.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { addMetrics } from './metrics.ts'

export interface ApplicationOptions {
  readonly publicUrl: string
  /** The largest body that is not an upload, in bytes. */
  readonly bodyLimit: number
  /** Requests from one address in a minute. */
  readonly requestsPerMinute: number
  readonly log: boolean
  readonly version: string
  /** Trust `X-Forwarded-For` of so many proxies. */
  readonly proxies: number
  /** Where a form may lead outside the product: the logout of the identity provider. */
  readonly formOrigins?: readonly string[]
  /** What a bearer must bring to read `/metrics`; without it only the machine itself may. */
  readonly metricsToken?: string | undefined
  /** Is the product able to answer? */
  readonly ready: () => Promise<boolean>
}

const oneMinute = 60_000

export async function createApplication(options: ApplicationOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: options.log
      ? { level: 'info', serializers: { req: withoutPersonalData, res: (reply) => ({ statusCode: reply.statusCode }) } }
      : false,
    bodyLimit: options.bodyLimit,
    trustProxy: (_address, hop) => hop < options.proxies,
    genReqId: () => randomUUID(),
    requestTimeout: 5 * oneMinute,
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: true },
    rewriteUrl: (request) => withoutLanguage(request),
    forceCloseConnections: 'idle',
  })
  app.setValidatorCompiler(() => () => true)
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: options.bodyLimit })
  await app.register(multipart)
  await app.register(rateLimit, {
    max: options.requestsPerMinute,
    timeWindow: oneMinute,
    allowList: (request) => request.url.startsWith('/assets/') || request.url.startsWith('/health'),
    errorResponseBuilder: () => new TooMany(),
  })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Heldigital', version: options.version, license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
      servers: [{ url: options.publicUrl }],
    },
  })
  addSecurityHeaders(app, options.publicUrl.startsWith('https:'), options.formOrigins ?? [])
  addLanguageCookie(app)
  addHealth(app, options.ready)
  addMetrics(app, options.metricsToken)
  return app
}

/** Thrown by the rate limit; the error handler answers it. */
export class TooMany extends Error {
  readonly statusCode = 429
  constructor() {
    super('too many requests')
  }
}

/** What an error of the HTTP layer means to the reader. */
export function refusalOfError(error: { statusCode?: number; code?: string }): Refusal | undefined {
  if (error.code?.startsWith('FST_ERR_CTP_INVALID_MEDIA_TYPE') === true)
    return refuse('kernel.media-type', texts.mediaType, texts.mediaTypeCure, { status: 415 })
  if (error.statusCode === 413) return refuse('kernel.too-large', texts.tooLarge, texts.tooLargeCure, { status: 413 })
  if (error.statusCode === 429) return refuse('kernel.too-many', texts.tooMany, texts.tooManyCure, { status: 429 })
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return refuse('kernel.bad-request', texts.bad, texts.badCure, { status: 400 })
  return undefined
}

/** `/nn/notices` is `/notices` in nynorsk. */
function withoutLanguage(request: { url?: string | undefined; headers: Record<string, unknown> }): string {
  const url = request.url ?? '/'
  // A client may not set what only this function may say.
  delete request.headers['x-heldigital-language']
  for (const language of languages) {
    if (url === `/${language}` || url.startsWith(`/${language}/`) || url.startsWith(`/${language}?`)) {
      request.headers['x-heldigital-language'] = language
      const rest = url.slice(language.length + 1)
      return rest.startsWith('/') ? rest : `/${rest}`
    }
  }
  return url
}

function addLanguageCookie(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const language = request.headers['x-heldigital-language']
    if (typeof language === 'string' && request.cookies['language'] !== language) {
      void reply.setCookie('language', language, { path: '/', sameSite: 'lax', maxAge: 31_536_000 })
    }
    done()
  })
}

function addSecurityHeaders(app: FastifyInstance, https: boolean, formOrigins: readonly string[]): void {
  const policy = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    ['form-action', "'self'", ...formOrigins].join(' '),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  const always = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
    ...(https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  }
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (reply.getHeader('content-security-policy') === undefined) void reply.header('content-security-policy', policy)
    void reply.headers(always)
    done(null, payload)
  })
}

function addHealth(app: FastifyInstance, ready: () => Promise<boolean>): void {
  app.get('/health/live', { schema: { hide: true } as object }, async () => ({ status: 'live' }))
  app.get('/health/ready', { schema: { hide: true } as object }, async (_request, reply) => {
    const well = await ready().catch(() => false)
    return reply.code(well ? 200 : 503).send({ status: well ? 'ready' : 'not ready' })
  })
}

/** A log line says what was asked, never by whom: no address, no query, no header. */
function withoutPersonalData(request: FastifyRequest): { method: string; url: string } {
  return { method: request.method, url: request.url.split('?')[0] ?? '' }
}

const texts = {
  mediaType: {
    nb: 'Innholdstypen støttes ikke',
    nn: 'Innhaldstypen er ikkje støtta',
    en: 'The content type is not supported',
  },
  mediaTypeCure: { nb: 'Send application/json.', nn: 'Send application/json.', en: 'Send application/json.' },
  tooLarge: { nb: 'Innsendingen er for stor', nn: 'Innsendinga er for stor', en: 'The submission is too large' },
  tooLargeCure: {
    nb: 'Send mindre om gangen, eller last opp store filer hver for seg.',
    nn: 'Send mindre om gongen, eller last opp store filer kvar for seg.',
    en: 'Send less at a time, or upload large files one by one.',
  },
  tooMany: { nb: 'For mange forespørsler', nn: 'For mange førespurnader', en: 'Too many requests' },
  tooManyCure: {
    nb: 'Vent et minutt og prøv igjen.',
    nn: 'Vent eit minutt og prøv igjen.',
    en: 'Wait a minute and try again.',
  },
  bad: {
    nb: 'Forespørselen kunne ikke leses',
    nn: 'Førespurnaden kunne ikkje lesast',
    en: 'The request could not be read',
  },
  badCure: {
    nb: 'Sjekk at innholdet er gyldig og fullstendig.',
    nn: 'Sjekk at innhaldet er gyldig og fullstendig.',
    en: 'Check that the content is valid and complete.',
  },
}
