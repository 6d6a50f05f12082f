// Libraries of many small files, joined into one file each: loading a file costs more than half a millisecond, whatever is in it,
// and these are half of all that the product loads. The joined files are made after a first start and taken by those that follow.
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { findPackageJSON, registerHooks } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** What the product imports them by. */
export const libraries = [
  'typebox',
  'typebox/schema',
  'kysely',
  'd3-scale',
  'd3-shape',
  'jose',
  'prom-client',
  'age-encryption',
  'fastify',
  '@fastify/cookie',
  '@fastify/formbody',
  '@fastify/multipart',
  '@fastify/rate-limit',
  '@fastify/swagger',
] as const

const root = resolve(import.meta.dirname, '../..')
const cache = join(root, 'node_modules/.cache/heldigital')
/** Raised when this file joins otherwise from the same libraries. */
const edition = 1

/**
 * The product's own imports of the libraries lead to the joined files from now on, if they have been made.
 *
 * @returns whether they have
 */
export function takeJoinedLibraries(folder = joinedFolder()): boolean {
  if (!existsSync(folder)) return false
  const joined = new Map<string, string>(
    libraries.map((library) => [library, pathToFileURL(join(folder, fileOf(library))).href]),
  )
  registerHooks({
    resolve: (specifier, context, next) => {
      const url = joined.get(specifier)
      // A library that needs another one gets it as it is installed, in the version that it asked for.
      if (url === undefined || context.parentURL?.includes('/node_modules/') !== false) return next(specifier, context)
      return { url, format: 'module', shortCircuit: true }
    },
  })
  return true
}

/** Makes the joined files, if they have not been made. Rejects when they cannot be written. */
export async function joinLibraries(folder = joinedFolder()): Promise<void> {
  if (existsSync(folder)) return
  const { build } = await import('esbuild')
  const making = `${folder}.${randomUUID()}`
  try {
    await mkdir(join(making, 'entries'), { recursive: true })
    for (const library of libraries) {
      const names = Object.keys((await import(library)) as object).filter((name) => name !== 'module.exports')
      const path = JSON.stringify(fileURLToPath(import.meta.resolve(library)))
      await writeFile(join(making, 'entries', fileOf(library)), `export { ${names.join(', ')} } from ${path}\n`)
    }
    await build({
      entryPoints: libraries.map((library) => ({
        in: join(making, 'entries', fileOf(library)),
        out: fileOf(library).slice(0, -'.mjs'.length),
      })),
      outdir: making,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      target: 'node24',
      logLevel: 'silent',
      banner: {
        js: `import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);`,
      },
    })
    // Another process may have been quicker.
    await rename(making, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(making, { recursive: true, force: true })
  }
}

function fileOf(library: string): string {
  return `${library.replaceAll('/', '-')}.mjs`
}

/** Named after the versions that are installed. */
function joinedFolder(): string {
  const hash = createHash('sha256').update(`${edition} ${process.version}`)
  for (const library of libraries) hash.update(` ${library} ${versionOf(library)}`)
  return join(cache, `libraries-${hash.digest('hex').slice(0, 16)}`)
}

function versionOf(library: string): string {
  const described = findPackageJSON(library, import.meta.url)
  return described === undefined
    ? ''
    : String((JSON.parse(readFileSync(described, 'utf8')) as { version?: string }).version)
}
