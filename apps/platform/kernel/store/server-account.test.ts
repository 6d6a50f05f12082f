import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { serverAccount, spawnAs } from './server-account.ts'

const notRoot = process.getuid?.() === 0 ? false : 'only root gives the server another account'

describe('a server that root starts', { skip: notRoot }, () => {
  it('finds its programs in a folder that is closed to its account, as initdb looks for them', async () => {
    const closed = mkdtempSync(join(tmpdir(), 'heldigital-closed-'))
    try {
      chmodSync(closed, 0o700)
      const program = join(closed, 'postgres')
      writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 })
      const looks = `require('node:fs').accessSync(${JSON.stringify(program)}, 1); process.exit(process.getuid() === 0 ? 2 : 0)`
      const account = serverAccount(join(closed, 'cluster'))
      const child = spawnAs({
        program: process.execPath,
        args: ['-e', looks],
        account,
        stdio: 'ignore',
        paths: [program],
      })
      assert.equal(await new Promise((done) => child.once('exit', done)), 0)
    } finally {
      rmSync(closed, { recursive: true, force: true })
    }
  })
})
