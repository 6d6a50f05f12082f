// The pages that people reach by links, each kind of page as each who meets it, and what accessibility asks of them.
import type { Browser, BrowserContext } from 'playwright-core'
import { cleaning, runFlow } from './demonstration/flow.ts'
import type { TestPerson } from './kernel/identity/test-provider/people.ts'
import { bareId } from './kernel/events/event.ts'
import type { OrganisationId } from './kernel/identity/actor.ts'
import { isRefusal } from './kernel/refusal.ts'
import { newcomers } from './modules/organisations/index.ts'
import { lookUp, signed } from './modules/organisations/register/look-up.ts'
import { askRegistration } from './modules/organisations/registration/registration.ts'
import { productPages } from './front/pages.ts'
import type { TestServer } from './server-for-tests.ts'
import { axeViolations, sidewaysScroll } from './ui/browser-for-tests.ts'

export type Reader = Pick<TestPerson, 'pid' | 'name'> | undefined

export interface FoundPage {
  readonly path: string
  readonly reader: Reader
  /** The pattern of the route that answers, `/procurements/:procurement`. */
  readonly route: string
}

export interface Crawl {
  readonly pages: readonly FoundPage[]
  /** Routes that answered with a file, not a page. */
  readonly files: ReadonlySet<string>
  /** Links that led nowhere: who met them, and what was answered. */
  readonly dead: readonly string[]
}

export interface CrawlLimits {
  readonly readers: readonly Reader[]
  readonly start: readonly string[]
  /** Addresses of one route that one reader follows, with a query and without each. */
  readonly ofARoute: number
  /** Addresses that one reader follows in all. */
  readonly inAll: number
}

/** Every page route of the product, the longest fixed part first. */
export function pageRoutes(house: TestServer): readonly string[] {
  const { product } = house.server
  return [...productPages(product), ...product.modules.flatMap((module) => module.pages ?? [])].map((page) => page.path)
}

/** What the ready-made story lacks: a case that is only begun (gives its notice's page), and somebody who waits to be registered. */
export async function furnish(house: TestServer): Promise<string> {
  const { product, identity } = house.server
  const begun = await runFlow(product, house.cast, {
    subject: cleaning,
    until: 'drafted',
    days: 21,
    key: 'pages-that-are-begun',
  })
  const { pid, name } = newcomers[1] ?? { pid: '', name: '' }
  const asked = { organisation: '0192:313500071' as OrganisationId, person: identity.personOf(pid) }
  const { services } = product
  const found = await lookUp(services, { ...asked, nationalNumber: pid, now: services.clock.now() })
  if (typeof found === 'string') throw new Error(found)
  const outcome = await services.execute({
    name: askRegistration.name,
    actor: { kind: 'newcomer', person: asked.person },
    input: { organisation: asked.organisation, personName: name, statement: await signed(found, services.keystore) },
  })
  if (isRefusal(outcome)) throw new Error(outcome.code)
  return `/procurements/${bareId(begun)}/notice`
}

/** Pages that no link leads to, and how one comes there. */
export const unlinked: Readonly<Record<string, string>> = {
  '/notices/alerts/confirm/:search/:code': 'by a mail',
  '/invitations/:organisation/:invitation':
    'by a link that an administrator sends; looked at in the test of registration',
}

/** Follows links as each reader, without a browser. */
export async function crawl(house: TestServer, limits: CrawlLimits): Promise<Crawl> {
  const routeOf = routeFinder(pageRoutes(house))
  const dead = new Set<string>()
  const files = new Set<string>()
  const pages: FoundPage[] = []
  for (const reader of limits.readers) {
    const visitor = await house.visit(reader)
    const waiting = [...limits.start]
    const seen = new Set(waiting)
    const ofKind = new Map<string, number>()
    for (let visited = 0; visited < limits.inAll; visited++) {
      const path = waiting.shift()
      if (path === undefined) break
      const answer = await visitor.request('GET', path, undefined, { accept: 'text/html' })
      const add = (link: string): void => {
        const kind = `${routeOf(link) ?? shapeOf(link)}${link.includes('?') ? '?' : ''}`
        const times = ofKind.get(kind) ?? 0
        if (seen.has(link) || times >= limits.ofARoute) return
        ofKind.set(kind, times + 1)
        seen.add(link)
        // The first of a kind is met before more of what was met already.
        if (times === 0) waiting.unshift(link)
        else waiting.push(link)
      }
      if (answer.status >= 400 && answer.status !== 403)
        dead.add(`${path} as ${reader?.name ?? 'nobody'}: ${answer.status}`)
      const route = routeOf(path)
      if (answer.status !== 200 || !(answer.headers.get('content-type') ?? '').startsWith('text/html')) {
        await answer.body?.cancel()
        const location = answer.headers.get('location')
        if (location?.startsWith('/') === true && !location.startsWith('/login')) add(location)
        if (answer.status === 200 && route !== undefined) files.add(route)
        continue
      }
      if (route !== undefined) pages.push({ path, reader, route })
      for (const link of linksOf(await answer.text())) add(link)
    }
  }
  return { pages, files, dead: [...dead] }
}

/** So many pages of each route and reader, and no more than `inAll` of one route. */
export function sampled(
  pages: readonly FoundPage[],
  { ofAReader, inAll }: { ofAReader: number; inAll: number },
): readonly FoundPage[] {
  const counts = new Map<string, number>()
  const take = (key: string, most: number): boolean => (counts.get(key) ?? 0) < most
  const chosen: FoundPage[] = []
  for (const page of pages) {
    const theirs = `${page.route} ${page.reader?.pid ?? ''}`
    if (!take(theirs, ofAReader) || !take(page.route, inAll)) continue
    for (const key of [theirs, page.route]) counts.set(key, (counts.get(key) ?? 0) + 1)
    chosen.push(page)
  }
  return chosen
}

export interface Variant {
  readonly width: number
  readonly colorScheme: 'light' | 'dark'
}

export const variants: readonly Variant[] = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
]

/** How long one page may take in all its variants, milliseconds. */
const pageLimit = 60_000

/**
 * What is wrong with each page in its variants: breaches of WCAG 2.1 A and AA that axe finds, scrolling sideways (1.4.10), and
 * errors of scripts. A page that takes too long is named too. Several are looked at side by side.
 */
export async function faultsOf(
  house: TestServer,
  browser: Browser,
  pages: readonly FoundPage[],
  { variantsOf, sideBySide = 3, told }: FaultOptions,
): Promise<readonly string[]> {
  const wrong: string[] = []
  const contexts = new Map<Reader, Promise<BrowserContext>>()
  const contextOf = (reader: Reader): Promise<BrowserContext> => {
    const context = contexts.get(reader) ?? enter(house, browser, reader)
    contexts.set(reader, context)
    return context
  }
  const waiting = pages.entries()
  let done = 0
  const work = async (): Promise<void> => {
    for (const [index, page] of waiting) {
      const began = Date.now()
      const found = await looked(house, await contextOf(page.reader), page, variantsOf(index))
      const named = `${page.path} (${page.route}) as ${page.reader?.name ?? 'nobody'}`
      wrong.push(...found.map((fault) => `${named}, ${fault}`))
      done++
      told?.(`${done}/${pages.length} ${named}: ${found.length} in ${Date.now() - began} ms`)
    }
  }
  await Promise.all(Array.from({ length: sideBySide }, work))
  for (const context of contexts.values()) await (await context).close()
  return wrong
}

export interface FaultOptions {
  /** The variants that the page of this number is looked at in. */
  readonly variantsOf: (index: number) => readonly Variant[]
  readonly sideBySide?: number
  readonly told?: (line: string) => void
}

async function enter(house: TestServer, browser: Browser, reader: Reader): Promise<BrowserContext> {
  const context = await browser.newContext()
  if (reader !== undefined) {
    const page = await context.newPage()
    await page.goto(`${house.publicUrl}/login?person=${reader.pid}&to=/about`)
    await page.close()
  }
  return context
}

async function looked(
  house: TestServer,
  context: BrowserContext,
  { path }: FoundPage,
  wanted: readonly Variant[],
): Promise<string[]> {
  const page = await context.newPage()
  const wrong: string[] = []
  let where = 'loading'
  page.on('pageerror', (error) => wrong.push(`script: ${error.message}`))
  page.on('console', (message) => message.type() === 'error' && wrong.push(`console: ${message.text()}`))
  const look = async (): Promise<void> => {
    const answer = await page.goto(house.publicUrl + path)
    if (answer?.status() !== 200) wrong.push(`answered ${answer?.status() ?? 'nothing'}`)
    for (const { width, colorScheme } of wanted) {
      where = `${width} px, ${colorScheme}`
      await page.emulateMedia({ colorScheme })
      if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 900 })
      wrong.push(...(await sidewaysScroll(page)).map((fault) => `${where}: ${fault}`))
      wrong.push(...(await axeViolations(page)).map((fault) => `${where}: ${fault}`))
    }
  }
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((_done, fail) => {
    timer = setTimeout(() => fail(new Error(`not done within ${pageLimit / 1000} s`)), pageLimit)
  })
  try {
    await Promise.race([look(), late])
  } catch (error) {
    wrong.push(`${where}: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    clearTimeout(timer)
    await page.close().catch(() => {})
  }
  return wrong
}

/** The route that answers a path; of two that fit, the one whose fixed part is longer, as the router chooses. */
function routeFinder(routes: readonly string[]): (path: string) => string | undefined {
  const known = routes
    .map((route) => ({
      route,
      fits: new RegExp(`^${route.replaceAll('.', '\\.').replaceAll(/:[A-Za-z]+/g, '[^/]+')}$`),
      // A fixed part sorts before one that varies.
      order: route.replaceAll(/:[A-Za-z]+/g, '\uffff'),
    }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
  return (path) => {
    const bare = (path.split(/[?#]/)[0] ?? '').replace(/^\/(nb|nn|en)(?=\/|$)/, '') || '/'
    return known.find(({ fits }) => fits.test(bare))?.route
  }
}

/** The shape of an address that is no page's: identifiers and queries left out. */
function shapeOf(path: string): string {
  return (path.split('?')[0] ?? '')
    .replace(/^\/(nb|nn|en)(?=\/|$)/, '/lang')
    .replaceAll(/[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32}|0192:\d{9}|LOT-\d{4}|\d{4}-\d{6}|\d+/g, ':id')
}

/** Addresses within the product that a page links to. */
function linksOf(text: string): string[] {
  return [...text.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)]
    .map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
    .filter((path) => !/^\/(login|logout|assets|test-idp|api\/v1\/.*\.zip)/.test(path) && !path.startsWith('//'))
}
