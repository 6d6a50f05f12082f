// What is in a backup: a zip with `tables/NAME.copy` (PostgreSQL's COPY text), `files/SHA256`, and at its end `manifest.json`.
import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'
import type { AppliedMigration } from './migrations.ts'

export const manifestName = 'manifest.json'
export const archiveFormat = 'heldigital-backup'
export const archiveVersion = 1

export interface ArchivedTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: number
  /** SHA-256 of the COPY text, lower-case hexadecimal. */
  readonly sha256: string
}

export interface ArchivedSequence {
  readonly name: string
  /** Decimal text. */
  readonly last: string
  readonly called: boolean
}

export interface Manifest {
  readonly format: typeof archiveFormat
  readonly version: typeof archiveVersion
  /** The product's version. */
  readonly product: string
  /** `PostgreSQL 18.4`. */
  readonly server: string
  /** The machine's time when the snapshot was taken, UTC. */
  readonly madeAt: string
  readonly migrations: readonly AppliedMigration[]
  readonly tables: readonly ArchivedTable[]
  readonly sequences: readonly ArchivedSequence[]
  readonly files: { readonly count: number; readonly bytes: number }
  /** Files whose bytes did not match their address when they were backed up; kept in the archive, not restored. */
  readonly damaged: readonly string[]
}

export const tableEntry = (name: string) => `tables/${name}.copy`
export const fileEntry = (sha256: string) => `files/${sha256}`

/** Lets bytes through, and afterwards knows how many they were, their SHA-256, and how many lines. */
export class Measure extends Transform {
  readonly #hash = createHash('sha256')
  bytes = 0
  lines = 0

  override _transform(chunk: Buffer, _encoding: string, done: (error: null, chunk: Buffer) => void): void {
    this.#hash.update(chunk)
    this.bytes += chunk.length
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) this.lines += 1
    done(null, chunk)
  }

  /** Once, when all has passed. */
  sha256(): string {
    return this.#hash.digest('hex')
  }
}
