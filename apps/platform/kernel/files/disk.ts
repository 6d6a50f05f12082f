// Files in a folder. A file appears under its address by a rename, after its bytes and before its folder are flushed.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { isRefusal } from '../refusal.ts'
import { isAddress, pathOf, type Files } from './files.ts'
import { receive, sweepIncoming } from './incoming.ts'
import type { Scan } from './scan.ts'

/** Keeps files below `folder`. Several processes may use the same folder. */
export async function diskFiles(folder: string, { scan }: { scan?: Scan | undefined } = {}): Promise<Files> {
  const incoming = join(folder, 'incoming')
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  await sweepIncoming(incoming)
  await flushFolder(dirname(folder))
  await flushFolder(folder)
  const place = (sha256: string) => join(folder, pathOf(sha256))

  const get = async (sha256: string): Promise<Readable | undefined> => {
    if (!isAddress(sha256)) return undefined
    try {
      const file = await open(place(sha256), 'r')
      return file.createReadStream()
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }

  return {
    put: async (content, { limit }) => {
      const received = await receive(incoming, content, { limit, scan })
      if (isRefusal(received)) return received
      const { path, sha256, size } = received
      const target = place(sha256)
      try {
        await makeFolders(folder, target)
        // Also over a file that is there: the bytes are the same unless the disk has damaged the old ones.
        await rename(path, target)
      } catch (error) {
        await rm(path, { force: true })
        throw error
      }
      await flushFolder(dirname(target))
      return { sha256, size }
    },
    get,
    has: async (sha256) => {
      if (!isAddress(sha256)) return false
      const found = await stat(place(sha256)).catch((error: unknown) => {
        if (isMissing(error)) return undefined
        throw error
      })
      return found !== undefined
    },
    remove: async (sha256) => {
      if (!isAddress(sha256)) return
      await rm(place(sha256), { force: true })
      await flushFolder(dirname(place(sha256))).catch((error: unknown) => {
        if (!isMissing(error)) throw error
      })
    },
    check: async (sha256) => {
      const content = await get(sha256)
      if (content === undefined) return 'missing'
      return (await sha256Of(content)) === sha256 ? 'intact' : 'damaged'
    },
    list: async function* () {
      for (const first of await folderNames(folder)) {
        for (const second of await folderNames(join(folder, first))) {
          for (const name of (await readdir(join(folder, first, second))).sort()) {
            if (isAddress(name)) yield name
          }
        }
      }
    },
  }
}

export async function sha256Of(content: Readable): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of content) hash.update(chunk as Uint8Array)
  return hash.digest('hex')
}

export function sha256OfFile(path: string, range: { start?: number; end?: number } = {}): Promise<string> {
  return sha256Of(createReadStream(path, range))
}

/** Makes the two folders above the target, and flushes the folder that each new one is in. */
async function makeFolders(folder: string, target: string): Promise<void> {
  const second = dirname(target)
  const first = dirname(second)
  if ((await mkdir(second, { recursive: true, mode: 0o700 })) === undefined) return
  await flushFolder(first)
  await flushFolder(folder)
}

async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function folderNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name))
    .map(({ name }) => name)
    .sort()
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}
