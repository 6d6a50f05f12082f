// A stand-in for ID-porten inside the product, for as long as no real one is configured. It speaks the same protocol, so
// that the login is the real one: discovery, code flow with PKCE, `private_key_jwt`, `acr`, `pid`, end of session.
import { createHmac, randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { JWK } from 'jose'
import type { KoaContextWithOIDC, Provider } from 'oidc-provider'
import type { Database } from '../../events/command.ts'
import { raw } from '../../http/html.ts'
import { isLanguage, type Language } from '../../language.ts'
import type { Keystore } from '../keystore.ts'
import { levels, reaches, type Level } from '../level.ts'
import { signingKey } from '../signing-key.ts'
import { choicePage, loggedOutPage, logoutPage, styleSheet, troublePage } from './pages.ts'
import type { TestPerson } from './people.ts'

/** Where it is mounted; its issuer is the public address with this path. */
export const providerPath = '/test-idp'

export interface TestProviderOptions {
  readonly publicUrl: string
  readonly db: Database
  readonly keystore: Keystore
  readonly people: () => Promise<readonly TestPerson[]>
  readonly client: {
    readonly id: string
    readonly publicKey: JWK
    readonly redirectUri: string
    readonly postLogoutRedirectUri: string
  }
}

const contentPolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const interactionPath = `${providerPath}/interaction`

export function registerTestProvider(app: FastifyInstance, options: TestProviderOptions): void {
  const { publicUrl, people } = options
  let starting: Promise<Provider> | undefined
  const provider = (): Promise<Provider> => (starting ??= startProvider(options))
  const publicAccess = { config: { access: { kind: 'public' } } }

  void app.register(async (scope) => {
    takeNoBody(scope)
    scope.get(`${providerPath}/style.css`, publicAccess, (_request, reply) =>
      reply.header('cache-control', 'public, max-age=3600').type('text/css; charset=utf-8').send(styleSheet),
    )
    scope.route({
      method: ['GET', 'HEAD', 'POST', 'OPTIONS'],
      url: `${providerPath}/*`,
      ...publicAccess,
      handler: async (request, reply) => {
        const { raw: incoming } = request
        const url = incoming.url ?? ''
        const handle = (await provider()).callback()
        Object.assign(incoming, { originalUrl: url, url: url.slice(providerPath.length) || '/' })
        asSeenFromOutside(incoming, publicUrl)
        reply.hijack()
        await handle(incoming, reply.raw)
      },
    })
  })

  void app.register(async (scope) => {
    takeForms(scope)
    scope.route({
      method: ['GET', 'POST'],
      url: `${interactionPath}/:login`,
      ...publicAccess,
      handler: (request, reply) => interact(request, reply),
    })
  })

  async function interact(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    asSeenFromOutside(request.raw, publicUrl)
    const current = await provider()
    const login = await loginUnderWay(current, request.raw, reply.raw)
    void reply.type('text/html; charset=utf-8').headers({
      'content-security-policy': contentPolicy,
      'cache-control': 'no-store',
    })
    if (login === undefined) {
      await reply.code(400).send(troublePage('session_not_found', 'nb'))
      return
    }
    const everyone = await people()
    const wanted = request.method === 'POST' ? field(request, 'person') : login.params['login_hint']
    const person = everyone.find(({ pid }) => pid === wanted)
    const cancelled = request.method === 'POST' && field(request, 'cancel') !== undefined
    if (person === undefined && !cancelled) {
      await reply.send(choicePage(everyone, languageOf(login.params['ui_locales']), request.url))
      return
    }
    if (login.session !== undefined && login.session.accountId !== person?.pid) {
      // Another person's session ends here; otherwise the provider would ask for a logout first.
      await (await current.Session.findByUid(login.session.uid))?.destroy()
      delete login.session
      await login.persist()
    }
    const result =
      person === undefined
        ? { error: 'access_denied', error_description: 'the person cancelled the login' }
        : { login: { accountId: person.pid, acr: levelFor(person, login.params['acr_values']), amr: ['TestID'] } }
    await reply.redirect(
      await current.interactionResult(request.raw, reply.raw, result, { mergeWithLastSubmission: false }),
      303,
    )
  }
}

async function startProvider({ publicUrl, db, keystore, people, client }: TestProviderOptions): Promise<Provider> {
  const [{ Provider: OidcProvider, interactionPolicy }, { providerState }, signing, pseudonyms, cookies] =
    await Promise.all([
      import('oidc-provider'),
      import('./state.ts'),
      signingKey(keystore, 'test-provider-signing'),
      keystore.secret('test-provider-subjects', randomText),
      keystore.secret('test-provider-cookies', randomText),
    ])
  const subjectOf = (pid: string, clientId: string): string =>
    createHmac('sha256', pseudonyms).update(`${clientId} ${pid}`).digest('base64url')

  const policy = interactionPolicy.base()
  policy.get('login')?.checks.add(
    new interactionPolicy.Check('other_person', 'another person is to log in', 'login_required', async ({ oidc }) => {
      const hint = oidc.params?.['login_hint']
      if (oidc.session?.accountId === undefined || hint === undefined || hint === oidc.session.accountId) return false
      return (await people()).some(({ pid }) => pid === hint)
    }),
  )

  const provider = new OidcProvider(new URL(providerPath, publicUrl).href, {
    adapter: providerState(db),
    jwks: { keys: [signing] },
    clients: [
      {
        client_id: client.id,
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'RS256',
        jwks: { keys: [client.publicKey as JWK & { kty: string }] },
        redirect_uris: [client.redirectUri],
        post_logout_redirect_uris: [client.postLogoutRedirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        subject_type: 'pairwise',
      },
    ],
    subjectTypes: ['pairwise'],
    pairwiseIdentifier: (_ctx, pid, { clientId }) => subjectOf(pid, clientId),
    scopes: ['openid', 'profile'],
    acrValues: [...levels],
    claims: { openid: ['sub', 'pid', 'locale'], acr: null, amr: null, auth_time: null, sid: null, iss: null },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    clientAuthMethods: ['private_key_jwt'],
    responseTypes: ['code'],
    routes: {
      authorization: '/authorize',
      token: '/token',
      jwks: '/jwks',
      userinfo: '/userinfo',
      end_session: '/logout',
    },
    cookies: {
      names: { session: 'test-idp', interaction: 'test-idp-login', resume: 'test-idp-resume' },
      keys: [cookies],
      long: { path: providerPath, httpOnly: true, sameSite: 'lax', signed: true },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    ttl: {
      Session: 8 * 3600,
      Grant: 8 * 3600,
      Interaction: 1800,
      AuthorizationCode: 60,
      AccessToken: 120,
      IdToken: 120,
    },
    discovery: { ui_locales_supported: ['nb', 'nn', 'en'] },
    interactions: { policy, url: (_ctx, interaction) => `${interactionPath}/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: false },
      dPoP: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx, form) => {
          if (!(await endAtOnce(ctx, subjectOf))) ctx.body = logoutPage(raw(form), uiLanguage(ctx))
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = loggedOutPage(uiLanguage(ctx))
        },
      },
    },
    findAccount: async (_ctx, pid) => {
      const person = (await people()).find((each) => each.pid === pid)
      if (person === undefined) return undefined
      return { accountId: pid, claims: () => ({ sub: pid, pid, locale: person.locale ?? 'nb' }) }
    },
    loadExistingGrant: async ({ oidc }) => {
      const clientId = oidc.client?.clientId ?? ''
      const known = oidc.session?.grantIdFor(clientId)
      const grant = known === undefined ? undefined : await oidc.provider.Grant.find(known)
      if (grant !== undefined) return grant
      // Nobody is asked for consent to log in to the product itself.
      const fresh = new oidc.provider.Grant({ clientId, accountId: oidc.session?.accountId })
      fresh.addOIDCScope('openid profile')
      await fresh.save()
      return fresh
    },
    renderError: (ctx, out) => {
      ctx.type = 'html'
      ctx.body = troublePage([out.error, out.error_description].filter(Boolean).join(': '), uiLanguage(ctx))
    },
  })
  provider.proxy = true
  provider.use(async (ctx, next) => {
    ctx.set({
      'content-security-policy': contentPolicy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    await next()
  })
  return provider
}

/** Whoever brings the token of the session's own login logs out without being asked, as with ID-porten. */
async function endAtOnce(
  ctx: KoaContextWithOIDC,
  subjectOf: (pid: string, clientId: string) => string,
): Promise<boolean> {
  const { session, client, params, entities, provider } = ctx.oidc
  const hint = (entities as { IdTokenHint?: { payload: { sub?: string } } }).IdTokenHint
  const pid = session?.accountId
  if (hint === undefined || session === undefined || pid === undefined || client === undefined) return false
  const target = params?.['post_logout_redirect_uri']
  if (hint.payload.sub !== subjectOf(pid, client.clientId) || typeof target !== 'string') return false
  await session.destroy()
  ctx.cookies.set('test-idp', null, { path: providerPath, signed: true })
  const url = new URL(target)
  const state = params?.['state']
  if (typeof state === 'string') url.searchParams.set('state', state)
  provider.emit('end_session.success', ctx)
  ctx.status = 303
  ctx.redirect(url.href)
  return true
}

type LoginUnderWay = Awaited<ReturnType<Provider['interactionDetails']>>

async function loginUnderWay(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<LoginUnderWay | undefined> {
  const { errors } = await import('oidc-provider')
  try {
    return await provider.interactionDetails(request, response)
  } catch (error) {
    if (error instanceof errors.SessionNotFound) return undefined
    throw error
  }
}

/** The highest level that was asked for and that the person has; if none, the person's own. */
function levelFor(person: TestPerson, asked: unknown): Level {
  const own = person.level ?? 'idporten-loa-high'
  const wanted = typeof asked === 'string' ? asked.split(' ') : []
  return levels.findLast((level) => wanted.includes(level) && reaches(own, level)) ?? own
}

/** The provider builds its addresses from what the browser asked for; a proxy or a direct call must not change them. */
function asSeenFromOutside(request: IncomingMessage, publicUrl: string): void {
  const { protocol, host } = new URL(publicUrl)
  Object.assign(request.headers, { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) })
}

/** The provider reads bodies itself. */
function takeNoBody(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
}

function takeForms(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 4096 },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  )
}

function field(request: FastifyRequest, name: string): string | undefined {
  return request.body instanceof URLSearchParams ? (request.body.get(name) ?? undefined) : undefined
}

function uiLanguage(ctx: KoaContextWithOIDC): Language {
  return languageOf(ctx.oidc?.params?.['ui_locales'] ?? ctx.query['ui_locales'])
}

function languageOf(locales: unknown): Language {
  return (typeof locales === 'string' ? locales.split(' ').find(isLanguage) : undefined) ?? 'nb'
}

async function randomText(): Promise<string> {
  return randomBytes(32).toString('base64url')
}
