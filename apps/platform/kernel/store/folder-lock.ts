// One process per data folder. The lock is an abstract unix socket named after the folder's device and inode: taking it
// is atomic, and the kernel frees it when the holder dies, `kill -9` included, so it can never be stale.
import { statSync } from 'node:fs'
import { createServer, connect, type Server } from 'node:net'
import { StoreFault } from './fault.ts'

export interface FolderLock {
  release(): Promise<void>
}

/** Takes the folder for this process, or throws `store.folder-in-use` with the id of the process that has it. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const name = lockName(folder)
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.end(String(process.pid))
  })
  if (!(await listens(server, name))) {
    const holder = await folderHolder(folder)
    throw new StoreFault('store.folder-in-use', { folder, process: holder ?? '?' })
  }
  server.unref()
  return {
    release: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** The id of the process that holds the folder, or undefined when nobody does. */
export function folderHolder(folder: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(lockName(folder))
    socket.setTimeout(2000, () => socket.destroy())
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => (answer += text))
    socket.on('error', () => resolve(undefined))
    socket.on('close', () => resolve(/^\d+$/.test(answer) ? Number(answer) : undefined))
  })
}

function lockName(folder: string): string {
  const { dev, ino } = statSync(folder, { bigint: true })
  return `\0heldigital:${dev}:${ino}`
}

function listens(server: Server, name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    })
    server.listen(name, () => resolve(true))
  })
}
