// The server: one process that answers people and systems, and does what is due.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Configuration } from './configuration.ts'
import { registerDemonstration } from './demonstration/routes.ts'
import { demonstrationPeople } from './demonstration/people.ts'
import { acquireLease, releaseLease } from './kernel/lease/lease.ts'
import { osloInstant } from './kernel/oslo-instant.ts'
import type { Files } from './kernel/files/files.ts'
import { openFiles } from './kernel/files/open.ts'
import { clamdScan } from './kernel/files/scan.ts'
import { createApplication, refusalOfError } from './kernel/http/application.ts'
import { registerPages, refusedPage, type Frame, type PageSetting } from './kernel/http/pages.ts'
import { registerCommands, registerRoutes, sendProblem } from './kernel/http/routes.ts'
import { closedTo } from './kernel/http/visitor.ts'
import { localPath } from './kernel/identity/local-path.ts'
import { registerIdentity, type Identity } from './kernel/identity/identity.ts'
import { readSigningKey } from './kernel/identity/signing-key.ts'
import type { Module, NavigationEntry } from './kernel/module.ts'
import { refusals, refuse } from './kernel/refusal.ts'
import type { Store } from './kernel/store/database.ts'
import type { EmbeddedServer } from './kernel/store/embedded.ts'
import type { Log } from './kernel/store/log.ts'
import { keystoreFor } from './keystore.ts'
import { modules as everyModule } from './modules/all.ts'
import { newcomers } from './modules/organisations/index.ts'
import { openProduct, storeFor, type Product } from './product.ts'
import { assetsPath, buildAssets, serveAsset, type Assets } from './ui/assets.ts'
import { layout, themeCookie, themeOf, themes } from './ui/layout.ts'
import { refusalPage } from './ui/refusal-page.ts'
import { productPages } from './front/pages.ts'

export const version = '0.1.0'

export interface Server {
  readonly product: Product
  readonly app: FastifyInstance
  readonly identity: Identity
  /** Where it listens, `http://127.0.0.1:3000`. */
  readonly address: string
  /** The demonstration's procurements are ready. */
  readonly staged: Promise<void>
  close(): Promise<void>
}

export interface ServerOptions {
  readonly log: Log
  readonly store?: Store
  readonly modules?: readonly Module[]
  readonly clock?: Parameters<typeof openProduct>[1]['clock']
  /** Where browsers find what they load. */
  readonly assetHref?: (name: string) => string
  /** The embedded database, when it is being started already. */
  readonly database?: Promise<EmbeddedServer> | undefined
  /** Use the embedded server that another process runs, if there is one. */
  readonly join?: boolean
  /** Begin without the demonstration's ready-made procurements. */
  readonly unstaged?: boolean
  /** Answer requests, but leave jobs and reactions to other processes. */
  readonly idle?: boolean
}

const megabyte = 1024 * 1024

/** Opens a product on the configuration's store, without answering requests. */
export async function openFor(configuration: Configuration, options: ServerOptions): Promise<Product> {
  const modules = options.modules ?? everyModule
  const store =
    options.store ??
    (await storeFor(configuration, options.log, {
      started: options.database,
      ...(options.join === true ? { join: true } : {}),
    }))
  const files = await filesFor(configuration)
  const keystore = keystoreFor(configuration, store)
  return openProduct(configuration, {
    modules,
    store,
    files,
    keystore,
    log: options.log,
    ...(options.clock === undefined ? {} : { clock: options.clock }),
    ...(options.assetHref === undefined ? {} : { assetHref: options.assetHref }),
  })
}

/** The file store that the configuration names. */
export function filesFor(configuration: Configuration): Promise<Files> {
  const scan = configuration.clamd === undefined ? undefined : clamdScan({ address: configuration.clamd })
  return openFiles({ dataFolder: configuration.dataFolder, s3: configuration.s3, scan })
}

export async function startServer(configuration: Configuration, options: ServerOptions): Promise<Server> {
  const assets = await buildAssets({ entries: browserEntries })
  const product = await openFor(configuration, { ...options, assetHref: assets.href })
  const app = await createApplication({
    publicUrl: configuration.publicUrl,
    bodyLimit: 4 * megabyte,
    requestsPerMinute: configuration.requestsPerMinute,
    log: configuration.log,
    version,
    proxies: configuration.proxies,
    formOrigins: configuration.login === undefined ? [] : [new URL(configuration.login.idportenIssuer).origin],
    metricsToken: configuration.metricsToken,
    ready: async () => (await product.store.pool.query('select 1')).rowCount === 1,
  })
  const { db } = product.services
  const setting: { current?: PageSetting } = {}
  const { login } = configuration
  const identity = await registerIdentity(app, {
    db,
    publicUrl: configuration.publicUrl,
    keystore: keystoreFor(configuration, product.store),
    log: options.log,
    welcome: (to) => (/^\/(register|invitations)(\/|\?|$)/.test(to) ? to : '/register'),
    refused: (request, reply, refusal) =>
      setting.current === undefined
        ? sendProblem(request, reply, refusal)
        : refusedPage(request, reply, refusal, setting.current),
    ...(login === undefined
      ? { people: async () => (configuration.demonstration ? [...demonstrationPeople, ...newcomers] : []) }
      : {
          idporten: {
            issuer: login.idportenIssuer,
            clientId: login.clientId,
            key: await readSigningKey(login.clientKey),
          },
          maskinporten: { issuer: login.maskinportenIssuer, audience: configuration.publicUrl },
        }),
  })
  const navigation = product.modules.flatMap((module) => module.navigation ?? []).sort((a, b) => a.order - b.order)
  const pageSetting: PageSetting = {
    services: product.services,
    identity,
    commands: product.executor.commands,
    layout: (frame) => framed(frame, product, assets, navigation),
    refusalPage,
    toInstant: osloInstant,
    maxUpload: configuration.maxUpload,
  }
  setting.current = pageSetting
  registerPages(
    app,
    [...productPages(product), ...product.modules.flatMap((module) => module.pages ?? [])],
    pageSetting,
  )
  registerCommands(app, product.executor.commands.values(), { services: product.services, identity })
  registerRoutes(
    app,
    product.modules.flatMap((module) => module.routes ?? []),
    { services: product.services, identity },
  )
  registerFurniture(app, assets, identity)
  if (configuration.demonstration) registerDemonstration(app, product, identity)
  registerErrors(app, pageSetting, options.log)
  if (options.idle !== true) product.startWork()
  const address = await app.listen({ host: configuration.host, port: configuration.port })
  const staged =
    configuration.demonstration && options.idle !== true && options.unstaged !== true
      ? prepareStage(product, options.log)
      : undefined
  return {
    product,
    app,
    identity,
    address,
    staged: staged ?? Promise.resolve(),
    close: async () => {
      await app.close()
      await staged
      await product.close()
    },
  }
}

/** Of several processes one sets the stage; pages are answered meanwhile. */
async function prepareStage(product: Product, log: Log): Promise<void> {
  const { db } = product.store
  const lease = await acquireLease(db, { name: 'demonstration stage', owner: randomUUID(), duration: 5 * 60_000 })
  if (lease === undefined) return
  try {
    // Loaded behind the first pages: nobody waits for the story that it tells.
    const { setStage } = await import('./demonstration/stage.ts')
    await setStage(product)
  } catch (error) {
    log.error(
      { error: error instanceof Error ? error.message : String(error) },
      'the demonstration could not be prepared',
    )
  } finally {
    await releaseLease(db, lease)
  }
}

/** Browser modules of the rooms, by the name that pages load them by. */
const room = (path: string): string => join(import.meta.dirname, 'modules', path)
const browserEntries: Readonly<Record<string, string>> = {
  'route.js': room('procurements/browser/route.ts'),
  'committee-key.js': room('competitions/browser/committee-key.ts'),
  'seal.js': room('competitions/browser/seal.ts'),
  'open.js': room('competitions/browser/open.ts'),
  'scoring.js': room('guidance/browser/scoring.ts'),
  'validate.js': room('validation/browser/validate.ts'),
  'validate-worker.js': room('validation/browser/validate-worker.ts'),
  'verify.js': room('verification/browser/verify.ts'),
}

function framed(
  { visitor, request, content }: Frame,
  product: Product,
  assets: Assets,
  navigation: readonly NavigationEntry[],
) {
  const { movableClock } = product
  const reachable = navigation.filter((entry) => closedTo(visitor.actor, entry.access) === undefined)
  return layout(request, content, {
    assets,
    theme: themeOf(request.theme),
    navigation: reachable,
    csrfToken: visitor.csrfToken,
    person:
      visitor.name === undefined
        ? undefined
        : {
            name: visitor.name,
            ...(visitor.organisationName === undefined ? {} : { organisation: visitor.organisationName }),
          },
    organisations: visitor.organisations.map((each) => ({
      value: each.id,
      name: each.name,
      current: each.name === visitor.organisationName,
    })),
    addresses: { actFor: '/acting-as' },
    ...(movableClock === undefined ? {} : { demonstration: demonstrationBar(request.now, visitor.name) }),
    footer: [
      { href: '/api', label: { nb: 'For systemer (API)', nn: 'For system (API)', en: 'For systems (API)' } },
      { href: '/accessibility', label: { nb: 'Tilgjengelighet', nn: 'Tilgjenge', en: 'Accessibility' } },
      { href: '/about', label: { nb: 'Om Heldigital', nn: 'Om Heldigital', en: 'About Heldigital' } },
    ],
  })
}

const clockMoves = [
  { value: 'PT1H', label: { nb: '1 time frem', nn: '1 time fram', en: '1 hour forward' } },
  { value: 'P1D', label: { nb: '1 dag frem', nn: '1 dag fram', en: '1 day forward' } },
  { value: 'P7D', label: { nb: '1 uke frem', nn: '1 veke fram', en: '1 week forward' } },
  { value: 'P30D', label: { nb: '30 dager frem', nn: '30 dagar fram', en: '30 days forward' } },
]

const nobody = ''
/** The people to act as, by who the visitor is at the moment. */
const peopleToActAs = new Map(
  [nobody, ...demonstrationPeople.map(({ name }) => name)].map((current) => [
    current,
    demonstrationPeople.map((person) => ({
      value: person.pid,
      name: person.name,
      about: person.title,
      current: person.name === current,
    })),
  ]),
)

function demonstrationBar(now: Frame['request']['now'], current = nobody) {
  return { now, moves: clockMoves, people: peopleToActAs.get(current) ?? peopleToActAs.get(nobody) ?? [] }
}

/** What every page loads, and the choice of light or dark. */
function registerFurniture(app: FastifyInstance, assets: Assets, identity: Identity): void {
  const open = { schema: { hide: true } as object }
  app.get(`${assetsPath}:file`, open, async (request, reply) => {
    const served = serveAsset(assets, (request.params as { file: string }).file, request.headers['accept-encoding'])
    if (served === undefined) return sendProblem(request, reply, refusals.notFound)
    await reply.headers(served.headers).send(served.body)
  })
  app.get('/api/v1/openapi.json', open, async () => app.swagger())
  app.get('/robots.txt', open, async (_request, reply) =>
    reply.type('text/plain').send('User-agent: *\nDisallow: /login\nDisallow: /procurements\nDisallow: /journal\n'),
  )
  app.post('/theme', open, async (request, reply) => {
    const visitor = await identity.visitorOf(request, reply)
    const body = (request.body ?? {}) as Record<string, unknown>
    const forged = identity.forged(request, visitor, typeof body['_csrf'] === 'string' ? body['_csrf'] : undefined)
    if (forged !== undefined) return sendProblem(request, reply, forged)
    const theme = themes.find((each) => each === body['theme']) ?? 'auto'
    const next = localPath(body['_next'])
    await reply.setCookie(themeCookie, theme, { path: '/', sameSite: 'lax', maxAge: 31_536_000 }).redirect(next, 303)
  })
}

function registerErrors(app: FastifyInstance, setting: PageSetting, log: Log): void {
  app.setNotFoundHandler((request, reply) =>
    wantsPage(request)
      ? refusedPage(request, reply, refusals.notFound, setting)
      : sendProblem(request, reply, refusals.notFound),
  )
  app.setErrorHandler(async (error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const known = refusalOfError(error)
    if (known === undefined)
      log.error(
        { error: error.message, stack: error.stack, route: request.routeOptions.url, request: request.id },
        'an answer failed',
      )
    const refusal = known ?? refuse('kernel.failed', failed, failedCure, { status: 503 })
    if (wantsPage(request)) await refusedPage(request, reply, refusal, setting)
    else await sendProblem(request, reply, refusal)
  })
}

function wantsPage(request: { url: string; headers: { accept?: string | undefined } }): boolean {
  return !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html')
}

const failed = { nb: 'Noe gikk galt hos oss', nn: 'Noko gjekk gale hos oss', en: 'Something went wrong on our side' }
const failedCure = {
  nb: 'Ingenting er lagret. Prøv igjen om litt; feilen er registrert.',
  nn: 'Ingenting er lagra. Prøv igjen om litt; feilen er registrert.',
  en: 'Nothing was saved. Try again shortly; the error has been recorded.',
}
