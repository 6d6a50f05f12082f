// A file while it is being received: written aside, counted, hashed, flushed and scanned before anything else sees it.
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fill } from '../language.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { StoredFile } from './files.ts'
import type { Scan } from './scan.ts'

export interface Incoming extends StoredFile {
  readonly path: string
}

/** Receives a stream into a flushed file of the folder; the caller moves or removes it. Nothing remains of what is refused or fails. */
export async function receive(
  folder: string,
  content: Readable,
  { limit, scan }: { limit: number; scan?: Scan | undefined },
): Promise<Incoming | Refusal> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, randomUUID())
  let kept = false
  try {
    const received = await write(path, content, limit)
    if (isRefusal(received)) return received
    const refusal = await scan?.(path)
    if (refusal !== undefined) return refusal
    kept = true
    return { ...received, path }
  } finally {
    if (!kept) await rm(path, { force: true })
  }
}

async function write(path: string, content: Readable, limit: number): Promise<StoredFile | Refusal> {
  const file = await open(path, 'wx', 0o600)
  try {
    const hash = createHash('sha256')
    let size = 0
    for await (const chunk of content.iterator({ destroyOnReturn: false })) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array)
      size += bytes.length
      if (size > limit) return tooLarge(limit)
      hash.update(bytes)
      let written = 0
      while (written < bytes.length) written += (await file.write(bytes, written)).bytesWritten
    }
    await file.sync()
    return { sha256: hash.digest('hex'), size }
  } finally {
    await file.close()
  }
}

/** Removes what has not been written to for `idle` milliseconds; other processes may be receiving into the same folder. */
export async function sweepIncoming(folder: string, idle = 3_600_000): Promise<number> {
  let swept = 0
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const found = await stat(join(folder, name)).catch(() => undefined)
    if (found === undefined || found.mtimeMs > Date.now() - idle) continue
    await rm(join(folder, name), { force: true })
    swept += 1
  }
  return swept
}

function tooLarge(limit: number): Refusal {
  const megabytes = Math.floor(limit / 100_000) / 10
  const size = limit < 100_000 ? `${limit} byte` : `${megabytes} MB`
  return refuse(
    'files.too-large',
    fill(
      {
        nb: 'Filen er større enn {size}',
        nn: 'Fila er større enn {size}',
        en: 'The file is larger than {size}',
      },
      { size },
    ),
    {
      nb: 'Del filen opp, eller lagre den i et format som tar mindre plass.',
      nn: 'Del opp fila, eller lagre ho i eit format som tek mindre plass.',
      en: 'Split the file, or save it in a format that takes less space.',
    },
    { status: 413 },
  )
}
