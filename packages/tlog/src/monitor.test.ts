import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MemoryStorage, codeOf, entries, entry, exampleLog, valueOf } from '../test/example-log.ts'
import { openLog } from './log.ts'
import { auditLog, checkExtension, contradicts } from './monitor.ts'

const { storage, log, signer } = await exampleLog(300)
const early = log.checkpoint().checkpoint
valueOf(await log.append(entries(400, 300)))
const late = log.checkpoint().checkpoint

test('a log that only grows passes, from any earlier checkpoint', async () => {
  assert.equal(codeOf(await checkExtension(storage.read, early, late)), 'accepted')
  assert.equal(codeOf(await checkExtension(storage.read, late, late)), 'accepted')
  const empty = (await exampleLog(0)).log.checkpoint().checkpoint
  assert.equal(codeOf(await checkExtension(storage.read, empty, late)), 'accepted')
})

test('an audit reads every entry once, in order, at every signed size', async () => {
  for (const checkpoint of [early, late]) {
    const seen: string[] = []
    const outcome = await auditLog(storage.read, checkpoint, (one, index) => {
      assert.equal(index, seen.length)
      seen.push(Buffer.from(one).toString())
    })
    assert.equal(codeOf(outcome), 'accepted')
    assert.deepEqual(
      seen,
      entries(checkpoint.size).map((one) => Buffer.from(one).toString()),
    )
  }
})

test('an audit of an earlier size reads the full bundle when the partial one is gone', async () => {
  const read = async (path: string): Promise<Uint8Array | undefined> =>
    path.endsWith('.p/44') ? undefined : storage.files.get(path)
  assert.equal(codeOf(await auditLog(read, early)), 'accepted')
})

test('an operator who edits, removes or swaps an entry is found', async () => {
  const bundle = Buffer.from(storage.files.get('tile/entries/001') ?? [])
  const changes: Record<string, Buffer> = {
    edited: Buffer.from(bundle.toString('latin1').replace('innslag 300', 'innslag 3OO'), 'latin1'),
    swapped: Buffer.concat([bundle.subarray(13, 26), bundle.subarray(0, 13), bundle.subarray(26)]),
  }
  for (const [name, bytes] of Object.entries(changes)) {
    const read = async (path: string): Promise<Uint8Array | undefined> =>
      path === 'tile/entries/001' ? bytes : storage.files.get(path)
    assert.deepEqual(await auditLog(read, late), { ok: false, refusal: { code: 'log-diverged', at: '700' } }, name)
  }
  const removed = async (path: string): Promise<Uint8Array | undefined> =>
    path === 'tile/entries/001' ? bundle.subarray(13) : storage.files.get(path)
  assert.equal(codeOf(await auditLog(removed, late)), 'tile-malformed')
  const gone = async (path: string): Promise<Uint8Array | undefined> =>
    path === 'tile/entries/001' ? undefined : storage.files.get(path)
  assert.deepEqual(await auditLog(gone, late), { ok: false, refusal: { code: 'tile-missing', at: 'tile/entries/001' } })
})

test('an operator who forks the log is found, and two checkpoints are the evidence', async () => {
  const other = new MemoryStorage()
  const fork = valueOf(await openLog(other, [signer]))
  valueOf(await fork.append([...entries(299), entry('et annet')]))
  const forkedEarly = fork.checkpoint().checkpoint
  assert.ok(contradicts(early, forkedEarly))
  assert.ok(!contradicts(early, early) && !contradicts(early, late))
  assert.equal(codeOf(await checkExtension(other.read, early, forkedEarly)), 'log-diverged')
  valueOf(await fork.append(entries(400, 300)))
  assert.equal(codeOf(await checkExtension(other.read, early, fork.checkpoint().checkpoint)), 'log-diverged')
})

test('a log that shrinks is found', async () => {
  assert.deepEqual(await checkExtension(storage.read, late, early), {
    ok: false,
    refusal: { code: 'log-shrunk', at: '700 → 300' },
  })
})
