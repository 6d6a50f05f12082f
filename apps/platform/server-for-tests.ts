// A whole server on a store of its own, with the people of the demonstration and a way to be each of them: for system tests.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfiguration, type Configuration } from './configuration.ts'
import type { Cast } from './demonstration/directory.ts'
import { castOf } from './demonstration/stage.ts'
import { TestBrowser } from './kernel/identity/server-for-tests.ts'
import type { TestPerson } from './kernel/identity/test-provider/people.ts'
import { silent } from './kernel/store/log.ts'
import { temporaryStore } from './kernel/store/temporary.ts'
import { startServer, type Server, type ServerOptions } from './server.ts'

export interface TestServer {
  readonly server: Server
  readonly cast: Cast
  readonly publicUrl: string
  /** A browser without a window, logged in as a person or as nobody. */
  visit(person?: Pick<TestPerson, 'pid' | 'name'>): Promise<Visitor>
  stop(): Promise<void>
}

export interface Visitor {
  readonly browser: TestBrowser
  /** One request, without following where it leads. */
  request(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
}

/** The stage is not set: a test tells its own story. Requests are not limited. */
export async function testServer(
  given: Partial<Configuration> = {},
  options: Partial<ServerOptions> = {},
): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'heldigital-server-'))
  const temporary = await temporaryStore()
  const port = await freePort()
  const publicUrl = `http://localhost:${port}`
  const configuration = readConfiguration(
    { HELDIGITAL_DATA: folder, HELDIGITAL_LOG: 'false', HELDIGITAL_REQUESTS_PER_MINUTE: '1000000', PORT: String(port) },
    given,
  )
  const server = await startServer(configuration, { log: silent, store: temporary.store, unstaged: true, ...options })
  const cast = await castOf(server.product)
  return {
    server,
    cast,
    publicUrl,
    visit: async (person) => {
      const browser = new TestBrowser(publicUrl)
      if (person !== undefined) {
        const page = await browser.get(`/login?person=${person.pid}&to=/about`)
        if (page.status !== 200 || !['/about', '/register'].includes(page.url.pathname))
          throw new Error(`${person.name} could not log in: ${page.status} ${page.url.href}`)
      }
      let token: string | undefined
      return {
        browser,
        request: async (method, path, body, headers = {}) => {
          if (method !== 'GET' && token === undefined)
            token = /name="_csrf" value="([^"]+)"/.exec((await browser.get('/about')).text)?.[1]
          return browser.once(new URL(path, publicUrl), {
            method,
            headers: {
              accept: 'application/json',
              ...(body === undefined ? {} : { 'content-type': 'application/json' }),
              ...(method === 'GET' || token === undefined ? {} : { 'x-csrf-token': token }),
              ...headers,
            },
            ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
          })
        },
      }
    },
    stop: async () => {
      await server.close()
      await temporary.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}
