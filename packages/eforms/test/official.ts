// Official material that tests read where it lies, beside the project; without it those tests are skipped.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NoticeExample } from '../src/conformance.ts'
import type { NoticeModel } from '../src/model.ts'
import { loadSdkFolder } from '../src/sdk-folder.ts'

const shared = join(import.meta.dirname, '../../../../shared')
export const sdkFolder = join(shared, 'eforms-sdk')
export const noticesFolder = join(shared, 'conformance/notices')

/** Options for a test that needs the official SDK and examples. */
export const withOfficial =
  existsSync(sdkFolder) && existsSync(noticesFolder)
    ? {}
    : { skip: 'needs ../shared/eforms-sdk and ../shared/conformance/notices' }

let sdk: NoticeModel | undefined

export function officialSdk(): NoticeModel {
  if (sdk === undefined) {
    const loaded = loadSdkFolder(sdkFolder)
    if ('code' in loaded) throw new Error(`${loaded.code} ${loaded.path}`)
    sdk = loaded
  }
  return sdk
}

export interface Manifest {
  readonly placeholders: Readonly<Record<string, string>>
  readonly notices: readonly (NoticeExample & { readonly subtype: string | null })[]
}

let rows: Manifest | undefined

export function manifest(): Manifest {
  rows ??= JSON.parse(readFileSync(join(noticesFolder, 'manifest.json'), 'utf8')) as Manifest
  return rows
}

/** The one example that is there for its size: judged once, not in every test. */
export const largest = 'eu/cn_24_maximal_100_lots.xml'

/** An example with its placeholders filled in. */
export function exampleBytes(file: string): Uint8Array {
  const { placeholders } = manifest()
  const text = readFileSync(join(noticesFolder, file), 'utf8').replace(
    /\$\{(\w+)\}/g,
    (whole, name: string) => placeholders[name] ?? whole,
  )
  return new TextEncoder().encode(text)
}

/** The clock of the manifest. */
export const clock = Date.parse('2026-06-15T12:00:00+02:00')
