// The identity room's face to the server: who is behind a request, and the routes of login and logout.
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Database } from '../events/command.ts'
import { metricsPath } from '../http/metrics.ts'
import { languageOf } from '../http/pages.ts'
import { sendProblem } from '../http/routes.ts'
import type { IdentityFace, Visitor } from '../http/visitor.ts'
import { translate, type Text } from '../language.ts'
import { isRefusal, refusals, type Refusal } from '../refusal.ts'
import type { Log } from '../store/log.ts'
import { AccessLog } from './access-log.ts'
import type { Actor, PersonId } from './actor.ts'
import { cookieNames } from './cookies.ts'
import { foreignToken, formToken, fromElsewhere, isTokenOf } from './csrf.ts'
import { innerFetch } from './inner-fetch.ts'
import { databaseKeystore, type Keystore } from './keystore.ts'
import type { Level } from './level.ts'
import { localPath } from './local-path.ts'
import { callbackPath, loginMinutes, peopleLogin, postLogoutAddress } from './login.ts'
import { openSecrets, personIdOf } from './secrets.ts'
import {
  actorFor,
  chooseOrganisation,
  endProviderSession,
  endSession,
  findSession,
  nationalNumberOf,
  startSession,
  sweepSessions,
  usualLimits,
  type Session,
  type SessionLimits,
} from './sessions.ts'
import { publicKeyOf, signingKey, type SigningKey } from './signing-key.ts'
import { systemsOf, type KnownSystem } from './systems.ts'
import { machinesPath, registerTestMachines, type TestMachine } from './test-provider/machines.ts'
import type { TestPerson } from './test-provider/people.ts'
import { providerPath, registerTestProvider } from './test-provider/provider.ts'

export interface IdentityOptions {
  readonly db: Database
  readonly publicUrl: string
  /** Holds the master secret. All processes that share the database must share it too. */
  readonly keystore: Keystore
  readonly log: Log
  /** ID-porten as registered with it; without it the test provider is mounted. */
  readonly idporten?: { readonly issuer: string; readonly clientId: string; readonly key: SigningKey }
  /** Maskinporten; without it the test provider is mounted. `audience` is the public address unless told. */
  readonly maskinporten?: { readonly issuer: string; readonly audience?: string }
  /** `idporten-loa-substantial` unless told. */
  readonly minimumLevel?: Level
  readonly limits?: SessionLimits
  /** The fictitious people and systems that the test provider knows; nobody unless told. */
  readonly people?: () => Promise<readonly TestPerson[]>
  readonly machines?: () => Promise<readonly TestMachine[]>
  /** Where somebody who acts for no organisation is led after login, instead of `to`; there unless told. */
  readonly welcome?: (to: string) => string
  /** Shows a refusal as a page; a problem document unless told. */
  readonly refused?: (request: FastifyRequest, reply: FastifyReply, refusal: Refusal) => Promise<void>
}

export interface IdentityVisitor extends Visitor {
  /** Somebody who is logged in, perhaps for no organisation yet. */
  readonly session: Session | undefined
}

export interface Identity extends IdentityFace {
  visitorOf(request: FastifyRequest, reply: FastifyReply): Promise<IdentityVisitor>
  /** The product's identifier of a person, by national number: for adding somebody to an organisation. */
  personOf(nationalNumber: string): PersonId
  /** Where forms lead outside the product (logout at the provider): for the page's `form-action`. */
  readonly formOrigins: readonly string[]
  /** Removes ended sessions, forgotten logins, and access lines older than `keepDays`. Every process does it each hour. */
  sweep(keepDays?: number): Promise<void>
  /** Everything logged so far is in the database. */
  settled(): Promise<void>
}

const clientId = 'heldigital'
const sweepInterval = 3_600_000

/**
 * Adds login, logout, the choice of organisation and, where no real issuer is configured, the test provider. To be called
 * before other routes: from then on a request with a bad bearer token is refused before it reaches them.
 */
export async function registerIdentity(app: FastifyInstance, options: IdentityOptions): Promise<Identity> {
  const { db, publicUrl, log, limits = usualLimits, refused = sendProblem, welcome = (to) => to } = options
  const secrets = await openSecrets(options.keystore)
  const cookies = cookieNames(publicUrl)
  const accessLog = new AccessLog(db, log)
  const shared = databaseKeystore(db)
  const inner = innerFetch(app, new URL(providerPath, publicUrl).href)
  const people = options.people ?? (async () => [])
  const machines = options.machines ?? (async () => [])

  let idporten = options.idporten
  if (idporten === undefined) {
    const key = await signingKey(shared, 'test-provider-client')
    idporten = { issuer: new URL(providerPath, publicUrl).href, clientId, key }
    registerTestProvider(app, {
      publicUrl,
      db,
      keystore: shared,
      people,
      client: {
        id: clientId,
        publicKey: publicKeyOf(key),
        redirectUri: new URL(callbackPath, publicUrl).href,
        postLogoutRedirectUri: postLogoutAddress(publicUrl),
      },
    })
  }
  const realPeople = options.idporten !== undefined
  const login = peopleLogin({
    ...idporten,
    publicUrl,
    minimumLevel: options.minimumLevel ?? 'idporten-loa-substantial',
    secrets,
    log,
    ...(realPeople ? {} : { fetch: inner }),
  })

  if (options.maskinporten === undefined) registerTestMachines(app, { publicUrl, db, keystore: shared, machines })
  const systems = systemsOf({
    db,
    issuer: options.maskinporten?.issuer ?? `${new URL(machinesPath, publicUrl).href}/`,
    audience: options.maskinporten?.audience ?? new URL(publicUrl).origin,
    ...(options.maskinporten === undefined ? { fetch: inner } : {}),
  })

  const knownSystems = new WeakMap<FastifyRequest, KnownSystem>()
  const visitors = new WeakMap<FastifyRequest, Promise<IdentityVisitor>>()
  const bindings = new WeakMap<FastifyRequest, string>()

  app.addHook('onRequest', async (request, reply) => {
    const token = bearerOf(request)
    // A token for the metrics is no token of a system's.
    if (token === undefined || request.url.startsWith(`${providerPath}/`) || pathOf(request) === metricsPath) return
    const known = await systems.know(token)
    if (isRefusal(known)) {
      accessLog.write(undefined, pathOf(request), known.code)
      if (known.status === 401) void reply.header('www-authenticate', 'Bearer error="invalid_token"')
      await sendProblem(request, reply, known)
    } else knownSystems.set(request, known)
  })

  const identity: Identity = {
    formOrigins: realPeople ? [new URL(idporten.issuer).origin] : [],
    visitorOf(request, reply) {
      let visitor = visitors.get(request)
      if (visitor === undefined) {
        visitor = recognise(request, reply)
        visitors.set(request, visitor)
      }
      return visitor
    },
    forged(request, visitor, token) {
      if (visitor.actor?.kind === 'system') return undefined
      const elsewhere = fromElsewhere(request, publicUrl)
      if (elsewhere !== undefined) return elsewhere
      const binding = bindings.get(request)
      return binding !== undefined && isTokenOf(token, binding, secrets) ? undefined : foreignToken
    },
    logAccess: (actor, route, outcome) => accessLog.write(actor, route, outcome),
    personOf: (nationalNumber) => personIdOf(nationalNumber, secrets),
    async sweep(keepDays = 730) {
      await sweepSessions(db, limits)
      await sql`delete from test_provider_state where expires_at < clock_timestamp()`.execute(db)
      await sql`delete from access_log where at < clock_timestamp() - ${keepDays}::double precision * interval '1 day'`.execute(
        db,
      )
    },
    settled: () => accessLog.settled(),
  }

  async function recognise(request: FastifyRequest, reply: FastifyReply): Promise<IdentityVisitor> {
    const system = knownSystems.get(request)
    if (system !== undefined) {
      const { actor, organisationName } = system
      return {
        actor,
        name: actor.client,
        organisationName,
        organisations: [],
        csrfToken: '',
        session: undefined,
        nationalNumber: async () => undefined,
      }
    }
    const cookie = request.cookies[cookies.session]
    const session = cookie === undefined ? undefined : await findSession(db, cookie, limits)
    const visitorCookie = request.cookies[cookies.visitor]
    if (session !== undefined) bindings.set(request, session.binding)
    else if (visitorCookie !== undefined && /^[A-Za-z0-9_-]{22}$/.test(visitorCookie))
      bindings.set(request, `visitor ${visitorCookie}`)
    let csrfToken: string | undefined
    return {
      actor: session === undefined ? undefined : actorFor(session),
      name: session?.name ?? (session === undefined ? undefined : translate(texts.unknownName, languageOf(request))),
      organisationName: session?.actingFor?.name,
      organisations: session?.memberships.map(({ organisation, name }) => ({ id: organisation, name })) ?? [],
      session,
      nationalNumber: async () => (session === undefined ? undefined : nationalNumberOf(db, cookie ?? '')),
      // A visitor without session gets a cookie only when a page has a form.
      get csrfToken() {
        csrfToken ??= formToken(bindings.get(request) ?? bindVisitor(request, reply), secrets)
        return csrfToken
      },
    }
  }

  function bindVisitor(request: FastifyRequest, reply: FastifyReply): string {
    const fresh = randomBytes(16).toString('base64url')
    void reply.setCookie(cookies.visitor, fresh, cookies.options)
    const binding = `visitor ${fresh}`
    bindings.set(request, binding)
    return binding
  }

  async function refuse(
    request: FastifyRequest,
    reply: FastifyReply,
    actor: Actor | undefined,
    refusal: Refusal,
  ): Promise<void> {
    accessLog.write(actor, pathOf(request), refusal.code)
    void reply.code(refusal.status)
    await refused(request, reply, refusal)
  }

  const open = { config: { access: { kind: 'public' } }, schema: { hide: true } as object }

  app.get('/login', open, async (request, reply) => {
    const { to, person } = request.query as { to?: unknown; person?: unknown }
    const wanted = localPath(to)
    const next = /^\/(login|logout)(\/|\?|$)/.test(wanted) ? '/' : wanted
    const named = !realPeople && typeof person === 'string' && /^\d{11}$/.test(person) ? person : undefined
    const visitor = await identity.visitorOf(request, reply)
    if (visitor.session !== undefined && named === undefined) {
      return reply.redirect(visitor.actor?.kind === 'newcomer' ? welcome(next) : next, 303)
    }
    const started = await login.start({
      to: next,
      language: languageOf(request),
      ...(named === undefined ? {} : { person: named }),
    })
    if (isRefusal(started)) return refuse(request, reply, visitor.actor, started)
    void reply.setCookie(cookies.login, started.underWay, { ...cookies.options, maxAge: loginMinutes * 60 })
    return reply.header('cache-control', 'no-store').redirect(started.redirect, 303)
  })

  app.get(callbackPath, open, async (request, reply) => {
    void reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer')
    void reply.clearCookie(cookies.login, cookies.options)
    const at = request.url.indexOf('?')
    const finished = await login.finish(at < 0 ? '' : request.url.slice(at), request.cookies[cookies.login])
    if (isRefusal(finished)) return refuse(request, reply, undefined, finished)
    const before = request.cookies[cookies.session]
    if (before !== undefined) await endSession(db, before)
    const token = await startSession(db, finished.login)
    void reply.setCookie(cookies.session, token, cookies.options)
    const started = await findSession(db, token, limits)
    return reply.redirect(started?.actingFor === undefined ? welcome(finished.to) : finished.to, 303)
  })

  app.post('/logout', open, async (request, reply) => {
    const visitor = await identity.visitorOf(request, reply)
    const forged = identity.forged(request, visitor, fieldOf(request, '_csrf'))
    if (forged !== undefined) return refuse(request, reply, visitor.actor, forged)
    void reply.clearCookie(cookies.session, cookies.options).header('cache-control', 'no-store')
    const idToken = await endSession(db, request.cookies[cookies.session] ?? '')
    const address = idToken === undefined ? undefined : await login.logoutAddress(idToken)
    return reply.redirect(address ?? '/', 303)
  })

  // ID-porten calls this from its own logout page, in a frame and so without our cookies: `sid` says whose session ended.
  app.get('/logout/frontchannel', open, async (request, reply) => {
    const { iss, sid } = request.query as { iss?: unknown; sid?: unknown }
    if (iss !== idporten.issuer || typeof sid !== 'string' || sid.length < 8 || sid.length > 500)
      return refuse(request, reply, undefined, refusals.notFound)
    await endProviderSession(db, sid)
    return reply
      .headers({
        'cache-control': 'no-store',
        'content-security-policy': `default-src 'none'; frame-ancestors ${new URL(idporten.issuer).origin}`,
      })
      .type('text/plain')
      .send('')
  })

  app.post('/acting-as', open, async (request, reply) => {
    const visitor = await identity.visitorOf(request, reply)
    const forged = identity.forged(request, visitor, fieldOf(request, '_csrf'))
    if (forged !== undefined) return refuse(request, reply, visitor.actor, forged)
    if (visitor.session === undefined) return refuse(request, reply, undefined, refusals.notLoggedIn)
    const chosen = await chooseOrganisation(
      db,
      request.cookies[cookies.session] ?? '',
      fieldOf(request, 'organisation') ?? '',
    )
    if (!chosen) return refuse(request, reply, visitor.actor, refusals.notAllowed)
    return reply.redirect(localPath(fieldOf(request, '_next')), 303)
  })

  const sweeping = setInterval(() => {
    identity.sweep().catch((error: unknown) => {
      log.error({ reason: error instanceof Error ? error.message : String(error) }, 'ended sessions were not removed')
    })
  }, sweepInterval).unref()
  app.addHook('onClose', async () => {
    clearInterval(sweeping)
    await accessLog.settled()
  })
  return identity
}

function bearerOf(request: FastifyRequest): string | undefined {
  const [scheme, token] = request.headers.authorization?.split(' ') ?? []
  return scheme?.toLowerCase() === 'bearer' ? (token ?? '') : undefined
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0] ?? ''
}

function fieldOf(request: FastifyRequest, name: string): string | undefined {
  const value = (request.body as Record<string, unknown> | null | undefined)?.[name]
  return typeof value === 'string' ? value : undefined
}

const texts = {
  unknownName: {
    nb: 'Innlogget uten virksomhet',
    nn: 'Innlogga utan verksemd',
    en: 'Logged in without organisation',
  },
} satisfies Record<string, Text>
