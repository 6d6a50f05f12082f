// Open data of one procurement: its releases, and the record that they add up to.
import { streamId } from '../../../kernel/events/event.ts'
import { theProduct } from '../../../kernel/identity/actor.ts'
import type { Services } from '../../../kernel/module.ts'
import { ocidPrefix, packageOf } from '../../notices/index.ts'
import { publicNames } from '../views.ts'
import { compiledRelease, type JsonObject } from './merge.ts'
import { releasesOf } from './releases.ts'

async function releases(id: string, services: Services): Promise<readonly JsonObject[]> {
  const stream = await services.as(theProduct).load(streamId('procurement', id))
  if (stream === undefined) return []
  const suppliers = new Set(
    stream.events.flatMap((event) => {
      const { supplier } = (event.data ?? {}) as { supplier?: unknown }
      return typeof supplier === 'string' ? [supplier] : []
    }),
  )
  const names = await publicNames(services.db, [...suppliers])
  return releasesOf(stream.events, { prefix: ocidPrefix, publicUrl: services.publicUrl, names })
}

/** A release package; undefined before the first notice. */
export async function releasePackage(id: string, services: Services): Promise<object | undefined> {
  const found = await releases(id, services)
  if (found.length === 0) return undefined
  const uri = `${services.publicUrl}/api/v1/ocds/${id}`
  return packageOf(found as Parameters<typeof packageOf>[0], uri, services.publicUrl, lastDate(found))
}

/** A record package with the compiled release; undefined before the first notice. */
export async function recordPackage(id: string, services: Services): Promise<object | undefined> {
  const found = await releases(id, services)
  const compiled = compiledRelease(found)
  if (compiled === undefined) return undefined
  const { publicUrl } = services
  return {
    uri: `${publicUrl}/api/v1/ocds/${id}/record`,
    version: '1.1',
    publishedDate: lastDate(found),
    publisher: { name: 'Heldigital', uri: publicUrl },
    license: 'https://data.norge.no/nlod/no/2.0',
    packages: [`${publicUrl}/api/v1/ocds/${id}`],
    records: [{ ocid: compiled['ocid'], releases: found, compiledRelease: compiled }],
  }
}

function lastDate(found: readonly JsonObject[]): string {
  return String(found.at(-1)?.['date'] ?? '')
}
