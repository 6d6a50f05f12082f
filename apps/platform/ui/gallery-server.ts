// Serves the gallery without the rest of the product: for its browser test, and to look at while working on the furniture
// (`node apps/platform/ui/gallery-server.ts`).
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { instant } from '../kernel/clock.ts'
import { html, markupOf } from '../kernel/http/html.ts'
import type { PageRequest } from '../kernel/http/page.ts'
import { isLanguage, languages, translate } from '../kernel/language.ts'
import { problemOf } from '../kernel/refusal.ts'
import { assetsPath, buildAssets, serveAsset } from './assets.ts'
import { gallery, galleryCommand, galleryProblem } from './gallery.ts'
import { layout, themeOf } from './layout.ts'

const mostBytes = 1_000_000
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** `/nb/?theme=dark` is the gallery in a language and theme; forms posted there answer as the product does. */
export async function serveGallery(port = 0): Promise<{ readonly address: string; close(): Promise<void> }> {
  const assets = await buildAssets()
  const now = instant('2026-11-24T11:00:00.000Z')
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const [, first = '', second = ''] = url.pathname.split('/')
    if (url.pathname.startsWith(assetsPath)) {
      const asset = serveAsset(assets, second, request.headers['accept-encoding'])
      if (asset === undefined) response.writeHead(404).end()
      else response.writeHead(200, asset.headers).end(asset.body)
      return
    }
    const language = languages.find((each) => each === first) ?? 'nb'
    if (isLanguage(first)) url.pathname = `/${second}`
    bodyOf(request).then(
      (values) => {
        const posted = request.method === 'POST' && values['_command'] === galleryCommand
        const problem = posted ? galleryProblem(values) : undefined
        if (values['_validate'] !== undefined) {
          response.writeHead(200, { 'content-type': 'application/json' })
          response.end(
            JSON.stringify(problem === undefined ? { ok: true } : { ok: false, problem: problemOf(problem, language) }),
          )
          return
        }
        if (request.method === 'POST' && problem === undefined && (!posted || values['_confirmed'] !== undefined)) {
          response.writeHead(303, { location: `/${language}/?done=${galleryCommand}` }).end()
          return
        }
        const page: PageRequest = {
          language,
          t: (text, inside) => translate(text, language, inside),
          actor: undefined,
          nationalNumber: async () => undefined,
          now,
          theme: url.searchParams.get('theme') ?? undefined,
          url,
          params: {},
          query: Object.fromEntries(url.searchParams),
          problem,
          refusedCommand: posted ? galleryCommand : undefined,
          values,
          formFields: (command) =>
            html`<input type="hidden" name="_csrf" value="token"><input type="hidden" name="_command" value="${command}"><input type="hidden" name="_id" value="${randomUUID()}">`,
          done: undefined,
        }
        response.writeHead(problem?.status ?? 200, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': policy,
        })
        response.end(
          markupOf(
            layout(page, gallery(page), {
              assets,
              theme: themeOf(page.theme),
              csrfToken: 'token',
              navigation: [
                { href: '/', label: { nb: 'Oversikt', nn: 'Oversikt', en: 'Overview' } },
                { href: '/notices', label: { nb: 'Kunngjøringer', nn: 'Kunngjeringar', en: 'Notices' } },
                { href: '/procurements', label: { nb: 'Anskaffelser', nn: 'Innkjøp', en: 'Procurements' } },
                { href: '/contracts', label: { nb: 'Kontrakter', nn: 'Kontraktar', en: 'Contracts' } },
                { href: '/invoices', label: { nb: 'Fakturaer', nn: 'Fakturaer', en: 'Invoices' } },
                { href: '/spend', label: { nb: 'Innkjøpstall', nn: 'Innkjøpstal', en: 'Spend' } },
              ],
              person: url.searchParams.has('nobody')
                ? undefined
                : { name: 'Ingrid Moe', organisation: 'Fjordvik kommune' },
              organisations: [
                { value: '0192:1', name: 'Fjordvik kommune', current: true },
                { value: '0192:2', name: 'Fjordvik eiendom KF' },
              ],
              demonstration: {
                now,
                moves: [
                  { value: 'PT1H', label: { nb: 'Én time fram', nn: 'Éin time fram', en: 'One hour on' } },
                  { value: 'P1D', label: { nb: 'Ett døgn fram', nn: 'Eitt døgn fram', en: 'One day on' } },
                ],
                people: [
                  { value: 'ingrid', name: 'Ingrid Moe', about: 'Saksbehandler, Fjordvik kommune', current: true },
                  { value: 'jonas', name: 'Jonas Berg', about: 'Leverandør, Stibygg AS' },
                ],
              },
              footer: [
                { href: '/about', label: { nb: 'Om Heldigital', nn: 'Om Heldigital', en: 'About Heldigital' } },
                {
                  href: '/accessibility',
                  label: {
                    nb: 'Tilgjengelighetserklæring',
                    nn: 'Tilgjengeerklæring',
                    en: 'Accessibility statement',
                  },
                },
                { href: '/api', label: { nb: 'For systemer (API)', nn: 'For system (API)', en: 'For systems (API)' } },
              ],
            }),
          ),
        )
      },
      () => response.writeHead(413).end(),
    )
  })
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, string | string[]>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > mostBytes) throw new RangeError('the form is too large')
    chunks.push(chunk)
  }
  const form = new URLSearchParams(Buffer.concat(chunks).toString())
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const all = form.getAll(name)
      return [name, all.length === 1 ? (all[0] ?? '') : all]
    }),
  )
}

if (import.meta.main) console.log((await serveGallery(Number(process.env['PORT'] ?? 8090))).address)
