// A notice as files: the XML as it was published, and OCDS.
import type { PageDefinition } from '../../../kernel/http/page.ts'
import type { Services } from '../../../kernel/module.ts'
import { refusals } from '../../../kernel/refusal.ts'
import { atomFeed } from '../atom.ts'
import { readSearch, searchAddress } from '../query.ts'
import { packageOf, releaseOf } from '../release.ts'
import { searchNotices } from '../search.ts'
import { noticeByNumber } from '../views.ts'
import { xmlOf } from '../xml.ts'

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
