// The published bytes of a notice.
import { buffer } from 'node:stream/consumers'
import { fromXml, type NoticeDraft } from '@heldigital/eforms'
import type { FileStore } from '../../../kernel/files/file-store.ts'

/** The XML as it was published, or undefined when the store does not have it. */
export async function xmlOf(files: FileStore, sha256: string): Promise<Uint8Array | undefined> {
  const stream = await files.get(sha256)
  return stream === undefined ? undefined : buffer(stream)
}

/** The content of a published notice. */
export async function draftOf(files: FileStore, sha256: string): Promise<NoticeDraft | undefined> {
  const bytes = await xmlOf(files, sha256)
  if (bytes === undefined) return undefined
  const read = fromXml(bytes)
  return read.ok ? read.draft : undefined
}
