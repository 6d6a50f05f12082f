// Which file store the product uses: the disk unless an S3-compatible store is configured.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { diskFiles } from './disk.ts'
import type { Files } from './files.ts'
import { s3Files, type S3Options } from './s3.ts'
import type { Scan } from './scan.ts'

export interface FilesOptions {
  /** `files/` below it is used on disk; `incoming/` for what is being received. */
  readonly dataFolder: string
  /** An S3-compatible store instead of the disk. */
  readonly s3?: S3Options | undefined
  /** Every file passes it before it is kept. */
  readonly scan?: Scan | undefined
}

/** Opens the file store, and clears away what earlier processes began to receive and never finished. */
export async function openFiles({ dataFolder, s3, scan }: FilesOptions): Promise<Files> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o711 })
  if (s3 !== undefined) return s3Files(s3, { incoming: join(dataFolder, 'incoming'), scan })
  return diskFiles(join(dataFolder, 'files'), { scan })
}
