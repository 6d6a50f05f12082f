// A server with the identity room, a directory of fictitious people, and a browser without a window: for system tests.
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { systemClock } from '../clock.ts'
import type { Database } from '../events/command.ts'
import type { StreamId } from '../events/event.ts'
import { Executor } from '../events/execute.ts'
import { createApplication } from '../http/application.ts'
import { isRefusal, problemOf } from '../refusal.ts'
import { silent, type Log } from '../store/log.ts'
import { temporaryStore, type TemporaryStore } from '../store/temporary.ts'
import type { Actor, OrganisationId, Role } from './actor.ts'
import { directoryView } from './directory.ts'
import { registerIdentity, type Identity, type IdentityOptions } from './identity.ts'
import { databaseKeystore } from './keystore.ts'
import { syntheticNationalNumber } from './national-number.ts'
import { organisationCommands } from './organisation.ts'
import { openSecrets, personIdOf, type Secrets } from './secrets.ts'
import { makeSigningKey, publicKeyOf, type SigningKey } from './signing-key.ts'
import type { TestMachine } from './test-provider/machines.ts'
import type { TestPerson } from './test-provider/people.ts'

export const fjord = '0192:991825827' as OrganisationId
export const bygg = '0192:974760673' as OrganisationId
export const drift = '0192:889640782' as OrganisationId

export const kari: TestPerson = {
  pid: syntheticNationalNumber('1984-03-24'),
  name: 'Kari Fjord',
  title: { nb: 'saksbehandler', nn: 'sakshandsamar', en: 'case officer' },
}
export const ola: TestPerson = {
  pid: syntheticNationalNumber('1975-11-02'),
  name: 'Ola Bygg',
  title: { nb: 'leverandør', nn: 'leverandør', en: 'supplier' },
  locale: 'nn',
}
/** Can log in, but not at a high level. */
export const lise: TestPerson = {
  pid: syntheticNationalNumber('1999-01-31'),
  name: 'Lise Lav',
  title: { nb: 'uten BankID', nn: 'utan BankID', en: 'without BankID' },
  level: 'idporten-loa-low',
}
/** Can log in, but belongs to no organisation. */
export const nils: TestPerson = {
  pid: syntheticNationalNumber('1960-06-15'),
  name: 'Nils Ny',
  title: { nb: 'ny', nn: 'ny', en: 'new' },
}
export const people = [kari, ola, lise, nils]

export interface TestHouse {
  readonly temporary: TemporaryStore
  readonly db: Database
  readonly publicUrl: string
  readonly secrets: Secrets
  readonly machineKey: SigningKey
  /** Why logins were refused, in the login library's words. */
  readonly reasons: readonly string[]
  /** A further process on the same store and the same public address; gives its own address. */
  start(options?: Partial<IdentityOptions>): Promise<TestServer>
  stop(): Promise<void>
}

export interface TestServer {
  readonly app: FastifyInstance
  readonly identity: Identity
  /** Where it really listens. */
  readonly address: string
}

/** `publicUrl`: the address by which the world knows the product, when a proxy stands before it. */
export async function testHouse(given: { publicUrl?: string } = {}): Promise<TestHouse> {
  const temporary = await temporaryStore({
    migrations: [{ name: 'platform', folder: resolve(import.meta.dirname, '../../migrations') }],
  })
  const db: Database = temporary.store.db
  const keystore = databaseKeystore(db)
  const secrets = await openSecrets(keystore)
  const machineKey = await makeSigningKey()
  await settle(db, secrets)
  const publicUrl = given.publicUrl ?? `http://127.0.0.1:${await freePort()}`
  const reasons: string[] = []
  const log: Log = {
    ...silent,
    warn: (details) => void reasons.push(String((details as { reason?: string }).reason)),
  }
  const machines: TestMachine[] = [
    {
      clientId: 'fjord-system',
      organisation: fjord,
      scopes: ['heldigital:buyer.read', 'heldigital:buyer.write', 'heldigital:supplier.read'],
      keys: [publicKeyOf(machineKey)],
    },
    {
      clientId: 'unknown-system',
      organisation: '0192:313155528' as OrganisationId,
      scopes: ['heldigital:buyer.read'],
      keys: [publicKeyOf(machineKey)],
    },
  ]
  const servers: FastifyInstance[] = []
  return {
    temporary,
    db,
    publicUrl,
    secrets,
    machineKey,
    reasons,
    async start(options = {}) {
      const app = await createApplication({
        publicUrl,
        bodyLimit: 1_000_000,
        requestsPerMinute: 100_000,
        log: false,
        version: 'test',
        proxies: 0,
        ready: async () => true,
      })
      const identity = await registerIdentity(app, {
        db,
        publicUrl,
        keystore,
        log,
        people: async () => people,
        machines: async () => machines,
        ...options,
      })
      addProbes(app, identity)
      const port = servers.length === 0 && given.publicUrl === undefined ? Number(new URL(publicUrl).port) : 0
      const address = await app.listen({ host: '127.0.0.1', port })
      servers.push(app)
      return { app, identity, address }
    },
    async stop() {
      for (const app of servers) await app.close()
      await temporary.stop()
    },
  }
}

/** Routes through which a test sees whom the server sees. */
function addProbes(app: FastifyInstance, identity: Identity): void {
  app.get('/who', async (request, reply) => {
    const { actor, name, organisationName, organisations, session } = await identity.visitorOf(request, reply)
    return { actor, name, organisationName, organisations, level: session?.level }
  })
  app.get('/form', async (request, reply) => (await identity.visitorOf(request, reply)).csrfToken)
  app.post('/change', async (request, reply) => {
    const visitor = await identity.visitorOf(request, reply)
    const refusal = identity.forged(request, visitor, (request.body as { _csrf?: string } | undefined)?._csrf)
    if (refusal !== undefined) return reply.code(refusal.status).send(problemOf(refusal, 'nb'))
    return { changed: true }
  })
}

async function settle(db: Database, secrets: Secrets): Promise<void> {
  const executor = new Executor({
    db,
    clock: systemClock,
    commands: organisationCommands,
    views: [directoryView],
    keystore: databaseKeystore(db),
    files: { put: async () => ({ sha256: '', size: 0 }), get: async () => undefined, has: async () => false },
    enqueue: async () => {},
  })
  const operator: Actor = {
    kind: 'person',
    person: personIdOf('operator', secrets),
    organisation: drift,
    roles: ['operator'],
  }
  const give = async (name: string, input: object, stream?: StreamId): Promise<StreamId> => {
    const outcome = await executor.execute({
      name,
      input,
      actor: operator,
      ...(stream === undefined ? {} : { stream }),
    })
    if (isRefusal(outcome)) throw new Error(`${name}: ${outcome.code}`)
    return outcome.stream
  }
  const register = (organisation: OrganisationId, name: string, kind: string, type: string, person: TestPerson) =>
    give('identity.register-organisation', {
      organisation,
      name,
      kind,
      type,
      administrator: { person: personIdOf(person.pid, secrets), name: person.name },
    })
  const add = (stream: StreamId, person: TestPerson, roles: Role[]) =>
    give('identity.add-member', { person: personIdOf(person.pid, secrets), name: person.name, roles }, stream)
  const fjordStream = await register(fjord, 'Fjord kommune', 'buyer', 'municipality', kari)
  await register(bygg, 'Bygg AS', 'supplier', 'company', ola)
  await add(fjordStream, ola, ['evaluator'])
  await add(fjordStream, lise, ['opener'])
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

export interface Page {
  readonly status: number
  readonly url: URL
  readonly text: string
  readonly headers: Headers
  json<Type>(): Type
}

/** Follows redirects and keeps cookies as a browser does, by path; sends each request to whichever process `route` names. */
export class TestBrowser {
  readonly cookies = new Map<string, { value: string; path: string; attributes: string }>()
  readonly visited: URL[] = []
  readonly #publicUrl: string
  route: (url: URL) => string

  constructor(publicUrl: string, route: (url: URL) => string = () => publicUrl) {
    this.#publicUrl = publicUrl
    this.route = route
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Page> {
    return this.#follow(new URL(path, this.#publicUrl), { headers })
  }

  post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Page> {
    return this.#follow(new URL(path, this.#publicUrl), {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    })
  }

  /** One request, without following where it leads. */
  async once(url: URL, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Response> {
    this.visited.push(url)
    const target = new URL(url.pathname + url.search, this.route(url))
    const cookie = [...this.cookies]
      .filter(
        ([, { path }]) => url.pathname === path || url.pathname.startsWith(path.endsWith('/') ? path : `${path}/`),
      )
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ')
    const response = await fetch(target, {
      ...init,
      redirect: 'manual',
      headers: { accept: 'text/html', ...init.headers, ...(cookie === '' ? {} : { cookie }) },
    })
    for (const line of response.headers.getSetCookie()) this.#keep(line)
    return response
  }

  async #follow(start: URL, init: RequestInit & { headers?: Record<string, string> }): Promise<Page> {
    let url = start
    let response = await this.once(url, init)
    for (let hops = 0; response.status >= 300 && response.status < 400; hops++) {
      if (hops > 15) throw new Error(`a circle of redirects at ${url.pathname}`)
      url = new URL(response.headers.get('location') ?? '', url)
      response = await this.once(url)
    }
    const text = await response.text()
    const { status, headers } = response
    return { status, url, text, headers, json: <Type>() => JSON.parse(text) as Type }
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split('; ')
    const at = pair.indexOf('=')
    const name = pair.slice(0, at)
    const path = attributes.find((each) => each.toLowerCase().startsWith('path='))?.slice(5) ?? '/'
    const value = pair.slice(at + 1)
    const gone = value === '' || attributes.some((each) => /^expires=Thu, 01 Jan 1970|^max-age=0$/i.test(each))
    if (gone) this.cookies.delete(name)
    else this.cookies.set(name, { value, path, attributes: attributes.join('; ') })
  }
}

export function randomToken(): string {
  return randomBytes(32).toString('base64url')
}
