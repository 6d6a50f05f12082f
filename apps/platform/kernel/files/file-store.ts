import type { Readable } from 'node:stream'
import type { Refusal } from '../refusal.ts'

/** Bytes kept exactly, addressed by SHA-256 in lower-case hexadecimal, on disk before they are acknowledged. */
export interface FileStore {
  /** `limit`: the most bytes that are taken; more is refused and leaves nothing behind. */
  put(
    source: Readable,
    options: { readonly limit: number },
  ): Promise<{ readonly sha256: string; readonly size: number } | Refusal>
  get(sha256: string): Promise<Readable | undefined>
  has(sha256: string): Promise<boolean>
}
