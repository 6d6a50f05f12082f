import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { diskFiles } from './disk.ts'

const base = mkdtempSync(join(tmpdir(), 'heldigital-disk-'))
after(() => rmSync(base, { recursive: true, force: true }))

const program = `
  import { randomBytes } from 'node:crypto'
  import { Readable } from 'node:stream'
  import { diskFiles } from ${JSON.stringify(import.meta.resolve('./disk.ts'))}
  const files = await diskFiles(process.argv[1])
  const keep = async () => {
    for (;;) {
      const { sha256 } = await files.put(Readable.from([randomBytes(1 + Math.floor(Math.random() * 200_000))]), { limit: 200_000 })
      process.stdout.write(sha256 + '\\n')
    }
  }
  for (let n = 0; n < 4; n++) void keep()`

test('a process killed while it keeps files has every acknowledged one intact, and no damaged one under any address', async () => {
  const acknowledged: string[] = []
  for (let round = 0; round < 5; round++) {
    const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', program, '--', base], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let told = ''
    child.stdout.on('data', (bytes: Buffer) => {
      if (told === '') setTimeout(() => child.kill('SIGKILL'), 20 + Math.random() * 100)
      told += bytes.toString()
    })
    await new Promise((done) => child.once('close', done))
    acknowledged.push(...told.split('\n').filter((line) => line.length === 64))
  }
  const files = await diskFiles(base)
  assert.ok(acknowledged.length > 5)
  for (const sha256 of acknowledged) assert.equal(await files.check(sha256), 'intact')
  for await (const sha256 of files.list()) assert.equal(await files.check(sha256), 'intact')
})
