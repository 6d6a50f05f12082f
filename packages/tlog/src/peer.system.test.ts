// Another implementation as peer: Go's checksum database libraries (Debian: apt install golang-go golang-golang-x-mod-dev).
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { exampleLog, valueOf } from '../test/example-log.ts'
import { fromBase64 } from './encoding.ts'
import { verifierKeyText } from './key.ts'
import { verifyConsistency } from './merkle.ts'
import type { Hash } from './merkle.ts'
import { consistencyProof } from './tree.ts'

const folder = mkdtempSync(join(tmpdir(), 'tlog-'))
after(() => rmSync(folder, { recursive: true }))
const peer = join(folder, 'peer')
const source = resolve(import.meta.dirname, '../test/peer.go')
const goPath = process.env['GOPATH'] ?? '/usr/share/gocode'
const env = { ...process.env, GO111MODULE: 'off', GOPATH: goPath, GOCACHE: join(folder, 'cache'), CGO_ENABLED: '0' }
const built = spawnSync('go', ['build', '-o', peer, source], { env })
const skip = built.status === 0 ? false : 'Go with golang.org/x/mod is not installed'

test('Go’s libraries verify our notes, tiles and proofs, and we verify theirs', { skip }, async () => {
  const sizes = fc
    .integer({ min: 2, max: 2000 })
    .chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 1, max: size })))
  await fc.assert(
    fc.asyncProperty(sizes, async ([size, size1]) => {
      const { storage, signer, log } = await exampleLog(size)
      const place = mkdtempSync(join(folder, 'log-'))
      for (const [path, bytes] of storage.files) {
        mkdirSync(dirname(join(place, path)), { recursive: true })
        writeFileSync(join(place, path), bytes)
      }
      const { status, stdout, stderr } = spawnSync(peer, [verifierKeyText(signer.key), String(size1)], { cwd: place })
      assert.equal(status, 0, stderr.toString())
      const lines = stdout.toString().trim().split('\n')
      const [root1, ...proof] = lines.map((line) => fromBase64(line) ?? assert.fail(line)) as [Hash, ...Hash[]]
      assert.ok(verifyConsistency(size1, size, proof, root1, log.checkpoint().checkpoint.root))
      assert.deepEqual(valueOf(await consistencyProof(storage.read, size1, size)), proof)
    }),
    { numRuns: 25 },
  )
})
