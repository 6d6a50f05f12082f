// Files by content: the SHA-256 of the bytes is their address, so they can neither change nor be stored twice.
import type { Readable } from 'node:stream'
import type { Refusal } from '../refusal.ts'

export interface StoredFile {
  /** Lower-case hexadecimal. */
  readonly sha256: string
  /** Bytes. */
  readonly size: number
}

export interface PutOptions {
  /** Bytes; one more is refused with `files.too-large`. */
  readonly limit: number
  /** Told to an S3 store; the product itself keeps it with whatever refers to the file. */
  readonly mediaType?: string
}

export interface Files {
  /**
   * Keeps the bytes, and answers when they are on disk: a crash after that loses nothing. A refusal (`files.too-large`,
   * `files.infected`, `files.scan-unavailable`) keeps nothing and may leave the rest of the stream unread. Rejects when the
   * stream fails or the store does.
   */
  put(content: Readable, options: PutOptions): Promise<StoredFile | Refusal>
  /** The bytes, or undefined when there is no such file. */
  get(sha256: string): Promise<Readable | undefined>
  has(sha256: string): Promise<boolean>
  /** Without effect when there is no such file. */
  remove(sha256: string): Promise<void>
  /** Reads the whole file and compares it with its address. */
  check(sha256: string): Promise<'intact' | 'damaged' | 'missing'>
  /** The addresses of all files, in order. */
  list(): AsyncIterable<string>
}

export function isAddress(sha256: string): boolean {
  return /^[0-9a-f]{64}$/.test(sha256)
}

/** `ab/cd/abcd...`: at most 256 names in each of the first two levels. */
export function pathOf(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`
}
