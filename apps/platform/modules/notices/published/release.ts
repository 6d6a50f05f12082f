// A published notice as an OCDS release.
import { ocds, type OcdsRelease } from '@heldigital/eforms'
import type { NoticeRow } from '../views.ts'

/** Prefix of the identifiers of contracting processes, as long as no registered one is configured. */
export const ocidPrefix = 'ocds-heldigital'

/** The release of one version; `url` is where people read it. */
export function releaseOf(row: Pick<NoticeRow, 'number' | 'summary' | 'published_at'>, publicUrl: string): OcdsRelease {
  return ocds(row.summary, {
    prefix: ocidPrefix,
    published: row.published_at,
    url: `${publicUrl}/notices/${row.number}`,
  })
}

/** Releases as an OCDS release package. */
export function packageOf(releases: readonly OcdsRelease[], uri: string, publicUrl: string, at: string): object {
  return {
    uri,
    version: '1.1',
    publishedDate: at,
    publisher: { name: 'Heldigital', uri: publicUrl },
    license: 'https://data.norge.no/nlod/no/2.0',
    releases,
  }
}
