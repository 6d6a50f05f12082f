// The stock `age` tool (Debian: apt install age) as peer: what is sealed here opens there with the reserve key, and the other way round.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { keys, policyOf, supplier, valueOf } from '../test/example-tender.ts'
import { decryptWith, encryptTo } from './age.ts'
import { sealTender } from './seal.ts'

const skip = spawnSync('age', ['--version']).status === 0 ? false : 'the age tool is not installed'
const folder = mkdtempSync(join(tmpdir(), 'seal-'))
after(() => rmSync(folder, { recursive: true }))

function age(args: readonly string[], input: Uint8Array): Buffer {
  const { status, stdout, stderr } = spawnSync('age', args, { input, maxBuffer: 1e8 })
  assert.equal(status, 0, stderr.toString())
  return stdout
}

test('the age tool opens our parts with the reserve key', { skip }, async () => {
  const bytes = crypto.getRandomValues(new Uint8Array(60_000))
  const policy = policyOf(await keys(3), 2)
  const sealed = valueOf(
    await sealTender({ policy, tender: { supplier }, files: [{ name: 'a', bytes }], partSize: 25_000 }),
  )
  const identity = join(folder, 'reserve.txt')
  writeFileSync(identity, `${sealed.reserve.identity}\n`, { mode: 0o600 })
  const opened = sealed.parts.map((part) => age(['-d', '-i', identity], part.bytes))
  assert.deepEqual(Buffer.concat(opened), Buffer.from(bytes))
})

test('we open files that the age tool made, of every length around a chunk', { skip }, async () => {
  const [key] = await keys(1)
  assert.ok(key !== undefined)
  for (const length of [0, 1, 65_535, 65_536, 65_537, 200_000]) {
    const plaintext = new Uint8Array(length).fill(length)
    const theirs = age(['-r', key.recipient], plaintext)
    assert.deepEqual(await decryptWith(key.identity, theirs), plaintext)
    assert.equal((await encryptTo([key.recipient], plaintext)).length, theirs.length)
  }
})
