import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MemoryStorage, codeOf, entries, entry, exampleLog, logSigner, valueOf } from '../test/example-log.ts'
import { readCheckpoint, verifiedSignatures } from './checkpoint.ts'
import { emptyEdge, grow, readEdge, rootOf } from './growth.ts'
import type { FileToWrite } from './growth.ts'
import { openLog, proveEntry } from './log.ts'
import type { LogStorage } from './log.ts'
import { leafHash, rootOver, verifyConsistency, verifyInclusion } from './merkle.ts'
import { contradicts } from './monitor.ts'
import { consistencyProof, inclusionProof, rootFromTiles } from './tree.ts'
import { longestEntry, readTilePath, tilePath, widthOf } from './tile.ts'

const big = 66_000
const hashes = entries(big).map((one) => leafHash(one))
const { files: stored, log: bigLog } = await (async () => {
  const { storage, log } = await exampleLog(big)
  return { files: storage.files, log }
})()
const read = async (path: string): Promise<Uint8Array | undefined> => stored.get(path)

test('the root of a grown log is the root over all its leaves', () => {
  assert.deepEqual(bigLog.checkpoint().checkpoint.root, rootOver(hashes))
})

test('the same entries give the same files, however they are batched', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 6 }), (batches) => {
      const total = batches.reduce((sum, n) => sum + n, 0)
      const files = new Map<string, Uint8Array>()
      let edge = emptyEdge
      for (const batch of batches) {
        const grown = valueOf(grow(edge, entries(batch, edge.size)))
        for (const { path, bytes } of grown.files) {
          const before = files.get(path)
          assert.ok(before === undefined, `${path} is written once`)
          files.set(path, bytes)
        }
        edge = grown.edge
      }
      const whole = valueOf(grow(emptyEdge, entries(total)))
      assert.deepEqual(edge, whole.edge)
      assert.deepEqual(rootOf(edge), rootOver(hashes.slice(0, total)))
      for (const { path, bytes } of whole.files) assert.deepEqual(files.get(path), bytes)
    }),
    { numRuns: 25 },
  )
})

test('tlog-tiles: a tree has exactly the tiles of its size, none of them empty', () => {
  for (const size of [1, 255, 256, 257, 512, 65_536]) {
    const written = valueOf(grow(emptyEdge, entries(size))).files.map(({ path }) => path)
    for (const path of written) {
      const tile = readTilePath(path) ?? assert.fail(path)
      assert.equal(tile.width, widthOf(tile.level === 'entries' ? 0 : tile.level, tile.index, size), path)
    }
    const tiles = Math.ceil(size / 256)
    const above = Math.floor(size / 256)
    assert.equal(written.length, 2 * tiles + Math.ceil(above / 256) + Math.floor(above / 256))
  }
})

test('tlog-tiles: every tile that a tree of 66 000 needs is there, with its width, and nothing else', () => {
  const expected = new Set<string>(['checkpoint'])
  for (let level = 0; level < 3; level++)
    for (let index = 0; widthOf(level, index, big) > 0; index++) {
      expected.add(tilePath({ level, index, width: widthOf(level, index, big) }))
      if (level === 0) expected.add(tilePath({ level: 'entries', index, width: widthOf(level, index, big) }))
    }
  assert.deepEqual(new Set(stored.keys()), expected)
  for (const path of expected) assert.ok(path === 'checkpoint' || readTilePath(path) !== undefined)
})

test('the edge of a stored log is read back, at every size that was signed', async () => {
  assert.deepEqual(valueOf(await readEdge(read, big)), valueOf(grow(emptyEdge, entries(big))).edge)
  for (const size of [0, 1, 255, 256, 257, 512, 1000]) {
    const { storage } = await exampleLog(size)
    assert.deepEqual(rootOf(valueOf(await readEdge(storage.read, size))), rootOver(hashes.slice(0, size)))
  }
})

test('proofs from tiles verify for any leaf and any two sizes', async () => {
  const root = rootOver(hashes)
  await fc.assert(
    fc.asyncProperty(fc.nat(big - 1), async (index) => {
      const proof = valueOf(await inclusionProof(read, index, big))
      assert.ok(verifyInclusion(hashes[index] ?? assert.fail(), index, big, proof, root))
    }),
    { numRuns: 50 },
  )
  for (const size of [1, 2, 255, 256, 257, 4096, 65_535, 65_536, 65_537, big]) {
    const proof = valueOf(await consistencyProof(read, size, big))
    assert.ok(verifyConsistency(size, big, proof, rootOver(hashes.slice(0, size)), root), String(size))
  }
  assert.deepEqual(valueOf(await consistencyProof(read, 0, big)), [])
  assert.deepEqual(valueOf(await rootFromTiles(read, big)), root)
  assert.deepEqual(valueOf(await rootFromTiles(read, 0)), rootOver([]))
})

test('a proof for a smaller tree is found in the full tile when the partial one is gone', async () => {
  const proof = valueOf(await inclusionProof(read, 3, 300))
  assert.ok(verifyInclusion(hashes[3] ?? assert.fail(), 3, 300, proof, rootOver(hashes.slice(0, 300))))
})

test('a missing or damaged tile is named', async () => {
  const without = async (path: string): Promise<Uint8Array | undefined> =>
    path === 'tile/0/000' ? undefined : stored.get(path)
  assert.deepEqual(await inclusionProof(without, 3, big), {
    ok: false,
    refusal: { code: 'tile-missing', at: 'tile/0/000' },
  })
  const short = async (path: string): Promise<Uint8Array | undefined> => stored.get(path)?.slice(1)
  assert.equal(codeOf(await rootFromTiles(short, big)), 'tile-malformed')
  assert.equal(codeOf(await readEdge(short, 300)), 'tile-missing')
  assert.equal(codeOf(await readEdge(short, big)), 'tile-malformed')
})

test('a log goes on where it stopped, and signs what it is', async () => {
  const storage = new MemoryStorage()
  const signer = await logSigner()
  const signed = []
  for (let i = 0; i < 5; i++) {
    const log = valueOf(await openLog(storage, [signer]))
    signed.push(log.checkpoint())
    assert.deepEqual(
      valueOf(await log.append(entries(200, i * 200))),
      Array.from({ length: 200 }, (_, j) => i * 200 + j),
    )
  }
  for (const { checkpoint, note } of signed) {
    assert.equal(valueOf(await verifiedSignatures({ checkpoint, note }, [signer.key])).length, 1)
    assert.deepEqual(checkpoint.root, rootOver(hashes.slice(0, checkpoint.size)))
  }
  assert.deepEqual(
    signed.map(({ checkpoint }) => checkpoint.size),
    [0, 200, 400, 600, 800],
  )
})

test('appends that come together are carried out one after the other', async () => {
  const { log } = await exampleLog(0)
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => log.append(entries(3, 3 * i))))
  assert.deepEqual(
    answers.flatMap((one) => valueOf(one)),
    Array.from({ length: 60 }, (_, i) => i),
  )
  assert.deepEqual(log.checkpoint().checkpoint.root, rootOver(hashes.slice(0, 60)))
})

test('an entry of more than 65 535 bytes is refused, and the log stands as before', async () => {
  const { log } = await exampleLog(3)
  const long = new Uint8Array(longestEntry + 1)
  assert.deepEqual(await log.append([entry(3), long]), { ok: false, refusal: { code: 'entry-too-long', at: '1' } })
  assert.equal(log.checkpoint().checkpoint.size, 3)
  assert.deepEqual(valueOf(await log.append([new Uint8Array(longestEntry)])), [3])
})

test('appending nothing signs nothing', async () => {
  const { log } = await exampleLog(3)
  const before = log.checkpoint()
  assert.deepEqual(valueOf(await log.append([])), [])
  assert.equal(log.checkpoint(), before)
})

test('a log whose tiles do not give the signed root is not opened', async () => {
  const { storage, signer } = await exampleLog(300)
  const partial = storage.files.get('tile/0/001.p/44') ?? assert.fail()
  storage.files.set(
    'tile/0/001.p/44',
    partial.map((byte, i) => (i === 0 ? byte ^ 1 : byte)),
  )
  assert.deepEqual(await openLog(storage, [signer]), { ok: false, refusal: { code: 'log-diverged', at: '300' } })
  storage.files.delete('tile/0/001.p/44')
  assert.equal(codeOf(await openLog(storage, [signer])), 'tile-missing')
})

test('a log is not opened under another name, another key, or with a false checkpoint', async () => {
  const { storage, signer } = await exampleLog(3)
  assert.equal(codeOf(await openLog(storage, [await logSigner('annen.no')])), 'checkpoint-origin')
  assert.equal(codeOf(await openLog(storage, [await logSigner()])), 'note-unsigned')
  const text = Buffer.from(storage.files.get('checkpoint') ?? []).toString()
  storage.files.set('checkpoint', Buffer.from(text.replace('\n3\n', '\n2\n')))
  assert.equal(codeOf(await openLog(storage, [signer])), 'note-signature')
  storage.files.set('checkpoint', Buffer.from('tull'))
  assert.equal(codeOf(await openLog(storage, [signer])), 'note-malformed')
})

test('a key is changed by signing with both for a while', async () => {
  const { storage, signer } = await exampleLog(3)
  const next = await logSigner()
  const log = valueOf(await openLog(storage, [signer, next]))
  valueOf(await log.append(entries(1, 3)))
  assert.equal(valueOf(await verifiedSignatures(log.checkpoint(), [signer.key, next.key])).length, 2)
  assert.equal(codeOf(await openLog(storage, [next])), 'accepted')
})

test('a second writer cannot fork the log', async () => {
  const { storage, signer, log } = await exampleLog(10)
  const second = valueOf(await openLog(storage, [signer]))
  valueOf(await log.append([entry('a')]))
  await assert.rejects(second.append([entry('b')]), /another writer/)
  assert.equal(second.checkpoint().checkpoint.size, 10)
})

/** Storage without transactions: files are written one by one, and the power fails after `writes` of them. */
class FailingStorage implements LogStorage {
  readonly files: Map<string, Uint8Array>
  writes: number
  constructor(files: Map<string, Uint8Array>, writes: number) {
    this.files = files
    this.writes = writes
  }
  read = async (path: string): Promise<Uint8Array | undefined> => this.files.get(path)
  commit = async (files: readonly FileToWrite[]): Promise<void> => {
    for (const { path, bytes } of files) {
      if (this.writes-- <= 0) throw new Error('the power failed')
      this.files.set(path, bytes)
    }
  }
}

test('a log that loses power at any write goes on, and never shows two trees of one size', async () => {
  const signer = await logSigner()
  for (let writes = 0; writes < 24; writes++) {
    const files = new Map<string, Uint8Array>()
    const seen = []
    const failing = new FailingStorage(files, writes)
    const first = await openLog(failing, [signer]).catch(() => undefined)
    if (first?.ok === true) {
      for (let i = 0; i < 6; i++) {
        await first.value.append(entries(130, 1000 * i)).catch(() => undefined)
        const shown = files.get('checkpoint')
        if (shown !== undefined) seen.push(valueOf(readCheckpoint(shown)).checkpoint)
      }
    }
    const again = valueOf(await openLog(new FailingStorage(files, Infinity), [signer]))
    const from = again.checkpoint().checkpoint.size
    assert.equal(from, seen.at(-1)?.size ?? 0)
    for (let i = 0; i < 3; i++) {
      valueOf(await again.append(entries(130, 50_000 + 1000 * i)))
      seen.push(again.checkpoint().checkpoint)
    }
    const readFile = async (path: string): Promise<Uint8Array | undefined> => files.get(path)
    const last = again.checkpoint().checkpoint
    for (const one of seen) {
      assert.ok(seen.every((other) => !contradicts(one, other)))
      if (one.size === 0) continue
      const proof = valueOf(await consistencyProof(readFile, one.size, last.size))
      assert.ok(verifyConsistency(one.size, last.size, proof, one.root, last.root))
    }
  }
})

test('an entry is proved only where it stands', async () => {
  const { storage, log } = await exampleLog(20)
  assert.equal(codeOf(await proveEntry(storage.read, log.checkpoint(), 7, entry(7))), 'accepted')
  for (const [index, given] of [
    [7, 8],
    [20, 20],
    [-1, 0],
    [NaN, 0],
  ] as const)
    assert.equal(codeOf(await proveEntry(storage.read, log.checkpoint(), index, entry(given))), 'proof-inclusion')
})
