// A notice as files: the XML as it was published, and OCDS.
import type { PageDefinition } from '../../../kernel/http/page.ts'
import type { Services } from '../../../kernel/module.ts'
import { words } from '../../../kernel/language.ts'
import { refusals, refuse } from '../../../kernel/refusal.ts'
import { atomFeed } from '../search/atom.ts'
import { noticePdf } from '../published/print.ts'
import { readSearch, searchAddress } from '../search/query.ts'
import { packageOf, releaseOf } from '../published/release.ts'
import { searchNotices } from '../search/search.ts'
import { noticeByNumber } from '../views.ts'
import { xmlOf } from '../published/xml.ts'

const anyone = { kind: 'public' } as const

export const downloads: readonly PageDefinition<Services>[] = [
  {
    path: '/notices/:number/notice.xml',
    access: anyone,
    render: async ({ params }, { db, files }) => {
      const row = await noticeByNumber(db, params['number'] ?? '')
      const bytes = row === undefined ? undefined : await xmlOf(files, row.xml)
      if (row === undefined || bytes === undefined) return refusals.notFound
      return { download: bytes, mediaType: 'application/xml', fileName: `${row.number}.xml` }
    },
  },
  {
    path: '/notices/:number/notice.pdf',
    access: anyone,
    render: async ({ params, language }, { db, files, publicUrl }) => {
      const row = await noticeByNumber(db, params['number'] ?? '')
      const xml = row === undefined ? undefined : await xmlOf(files, row.xml)
      if (row === undefined || xml === undefined) return refusals.notFound
      const pdf = await noticePdf(row, xml, language, publicUrl)
      return pdf === undefined
        ? refuse('notices.no-pdf', texts.noPdf, texts.noPdfCure, { status: 503 })
        : { download: pdf, mediaType: 'application/pdf', fileName: `${row.number}.pdf`, inline: true }
    },
  },
  {
    path: '/notices/:number/ocds.json',
    access: anyone,
    render: async ({ params, now }, { db, publicUrl }) => {
      const row = await noticeByNumber(db, params['number'] ?? '')
      if (row === undefined) return refusals.notFound
      const uri = `${publicUrl}/notices/${row.number}/ocds.json`
      const release = packageOf([releaseOf(row, publicUrl)], uri, publicUrl, now)
      return {
        download: JSON.stringify(release, null, 2),
        mediaType: 'application/json',
        fileName: `${row.number}.json`,
        inline: true,
      }
    },
  },
  {
    path: '/notices/feed.atom',
    access: anyone,
    render: async (request, { db, publicUrl }) => {
      const { search } = readSearch(request.url.searchParams)
      const hits = await searchNotices(db, search, { now: request.now, sort: 'newest', offset: 0, limit: 50 })
      const feed = atomFeed(hits, {
        publicUrl,
        query: searchAddress(search),
        now: request.now,
        language: request.language,
      })
      return { download: feed, mediaType: 'application/atom+xml', inline: true }
    },
  },
]

const texts = {
  noPdf: words('PDF-en kunne ikke lages nå', 'PDF-en kunne ikkje lagast no', 'The PDF could not be made now'),
  noPdfCure: words(
    'Prøv igjen om litt, eller skriv ut siden.',
    'Prøv igjen om litt, eller skriv ut sida.',
    'Try again shortly, or print the page.',
  ),
}
