import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after, describe, test } from 'node:test'
import { isRefusal } from '../refusal.ts'
import { pathOf, type Files } from './files.ts'
import { openFiles } from './open.ts'
import { counterpartKeys, startS3Counterpart } from './s3-counterpart.ts'
import { S3Failure, type S3Options } from './s3.ts'
import { clamdScan } from './scan.ts'

const base = mkdtempSync(join(tmpdir(), 'heldigital-files-'))
after(() => rmSync(base, { recursive: true, force: true }))
const s3 = await startS3Counterpart({ pageSize: 2 })
after(() => s3.stop())
const s3Options: S3Options = { endpoint: s3.endpoint, bucket: 'tenders', prefix: 'held/', ...counterpartKeys }

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const absent = 'f'.repeat(64)
let folders = 0
const newFolder = () => join(base, String(++folders))

const stores: [name: string, open: (dataFolder: string) => Promise<Files>, incoming: string][] = [
  ['on disk', (dataFolder) => openFiles({ dataFolder }), 'files/incoming'],
  ['on S3', (dataFolder) => openFiles({ dataFolder, s3: s3Options }), 'incoming'],
]

for (const [name, open, incoming] of stores) {
  describe(`files ${name}`, () => {
    test('bytes come back exactly as they were put, under their SHA-256', async () => {
      const files = await open(newFolder())
      for (const bytes of [Buffer.alloc(0), Buffer.from('Åpen konkurranse\r\n'), randomBytes(300_000)]) {
        const stored = await files.put(Readable.from(chunksOf(bytes, 7001)), { limit: 300_000 })
        assert.deepEqual(stored, { sha256: sha256(bytes), size: bytes.length })
        const content = await files.get(sha256(bytes))
        assert.ok(content)
        assert.deepEqual(await buffer(content), bytes)
        assert.equal(await files.has(sha256(bytes)), true)
        assert.equal(await files.check(sha256(bytes)), 'intact')
      }
    })

    test('what is not there is absent, and a name that is no address reaches nothing', async () => {
      const files = await open(newFolder())
      for (const name of [absent, '../../etc/passwd', 'incoming', '', 'A'.repeat(64)]) {
        assert.equal(await files.get(name), undefined)
        assert.equal(await files.has(name), false)
        assert.equal(await files.check(name), 'missing')
        await files.remove(name)
      }
    })

    test('one byte above the limit is refused and nothing is kept', async () => {
      const folder = newFolder()
      const files = await open(folder)
      const bytes = randomBytes(1001)
      const refusal = await files.put(Readable.from(chunksOf(bytes, 100)), { limit: 1000 })
      assert.ok(isRefusal(refusal))
      assert.equal(refusal.code, 'files.too-large')
      assert.equal(refusal.status, 413)
      assert.equal(await files.has(sha256(bytes)), false)
      assert.deepEqual(readdirSync(join(folder, incoming)), [])
    })

    test('a stream that fails leaves nothing behind', async () => {
      const folder = newFolder()
      const files = await open(folder)
      const broken = async function* () {
        yield Buffer.from('first')
        throw new Error('the connection was lost')
      }
      await assert.rejects(files.put(Readable.from(broken()), { limit: 1000 }), /connection was lost/)
      assert.deepEqual(readdirSync(join(folder, incoming)), [])
    })

    test('the same bytes may be put many times at once, and are removed once', async () => {
      const files = await open(newFolder())
      const bytes = randomBytes(5000)
      const stored = await Promise.all(
        Array.from({ length: 8 }, () => files.put(Readable.from([bytes]), { limit: 5000 })),
      )
      for (const each of stored) assert.deepEqual(each, { sha256: sha256(bytes), size: 5000 })
      await files.remove(sha256(bytes))
      assert.equal(await files.has(sha256(bytes)), false)
    })

    test('all files can be listed, in order', async () => {
      const files = await open(newFolder())
      for await (const each of files.list()) await files.remove(each)
      const put: string[] = []
      for (let n = 0; n < 7; n++) {
        const bytes = Buffer.from(`file ${n}`)
        await files.put(Readable.from([bytes]), { limit: 100 })
        put.push(sha256(bytes))
      }
      assert.deepEqual(await all(files), put.sort())
    })

    test('what a killed process was receiving is cleared away at the next start, and what another receives is not', async () => {
      const folder = newFolder()
      mkdirSync(join(folder, incoming), { recursive: true })
      writeFileSync(join(folder, incoming, 'old'), 'half')
      writeFileSync(join(folder, incoming, 'new'), 'half')
      utimesSync(join(folder, incoming, 'old'), new Date(), new Date(Date.now() - 2 * 3_600_000))
      await open(folder)
      assert.deepEqual(readdirSync(join(folder, incoming)), ['new'])
    })
  })
}

describe('files on disk', () => {
  test('a damaged file is found, and healed by putting it again', async () => {
    const folder = newFolder()
    const files = await openFiles({ dataFolder: folder })
    const bytes = Buffer.from('kontrakt')
    await files.put(Readable.from([bytes]), { limit: 100 })
    writeFileSync(join(folder, 'files', pathOf(sha256(bytes))), 'kontrakT')
    assert.equal(await files.check(sha256(bytes)), 'damaged')
    await files.put(Readable.from([bytes]), { limit: 100 })
    assert.equal(await files.check(sha256(bytes)), 'intact')
  })
})

describe('files on S3', () => {
  test('a wrong secret is answered with the store’s own code', async () => {
    const files = await openFiles({ dataFolder: newFolder(), s3: { ...s3Options, secretAccessKey: 'wrong' } })
    const denied = (error: unknown) => error instanceof S3Failure && error.code === 'SignatureDoesNotMatch'
    await assert.rejects(files.put(Readable.from(['x']), { limit: 10 }), denied)
    await assert.rejects(files.get(absent), denied)
  })

  test('a store that fails for a moment is asked again', async () => {
    const files = await openFiles({ dataFolder: newFolder(), s3: s3Options })
    s3.fail(503, 2)
    const stored = await files.put(Readable.from(['moment']), { limit: 10 })
    assert.equal(isRefusal(stored), false)
    assert.equal(await files.check(sha256(Buffer.from('moment'))), 'intact')
  })

  test('a store that goes on failing makes the put fail', async () => {
    const folder = newFolder()
    const files = await openFiles({ dataFolder: folder, s3: s3Options })
    s3.fail(500, 5)
    await assert.rejects(files.put(Readable.from(['never']), { limit: 10 }), S3Failure)
    assert.equal(await files.has(sha256(Buffer.from('never'))), false)
    assert.deepEqual(readdirSync(join(folder, 'incoming')), [])
  })

  test('a store without conditional writes is written to without', async () => {
    const files = await openFiles({ dataFolder: newFolder(), s3: s3Options })
    s3.objects.clear()
    const failing = files.put(Readable.from(['plain']), { limit: 10 })
    await failing
    s3.fail(409)
    await files.put(Readable.from(['plain']), { limit: 10 })
    assert.equal(s3.objects.size, 1)
  })

  test('a large file goes in parts, whole and once', async () => {
    const files = await openFiles({ dataFolder: newFolder(), s3: { ...s3Options, multipartAbove: 8 * 1_048_576 } })
    const bytes = Buffer.alloc(16 * 1_048_576 + 12_345, 'held')
    s3.requests.length = 0
    for (const _ of [1, 2]) {
      const stored = await files.put(Readable.from(chunksOf(bytes, 1_048_576)), { limit: bytes.length })
      assert.deepEqual(stored, { sha256: sha256(bytes), size: bytes.length })
    }
    assert.equal(s3.requests.filter((request) => request.includes('partNumber=')).length, 2)
    assert.equal(await files.check(sha256(bytes)), 'intact')
    assert.equal(s3.uploads.size, 0)
  })

  test('an upload in parts that fails is taken back', async () => {
    const files = await openFiles({ dataFolder: newFolder(), s3: { ...s3Options, multipartAbove: 10 } })
    const put = files.put(Readable.from(['more than ten bytes']), { limit: 100 })
    await waitFor(() => s3.uploads.size === 1)
    s3.fail(400)
    await assert.rejects(put, S3Failure)
    assert.equal(s3.uploads.size, 0)
  })
})

describe('the virus scan', () => {
  const eicar = Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*')

  test('a clean file is kept and an infected one is refused with its cure', async () => {
    const clamd = await startClamd()
    const folder = newFolder()
    const files = await openFiles({ dataFolder: folder, scan: clamdScan({ address: clamd.address }) })
    const clean = randomBytes(200_000)
    assert.deepEqual(await files.put(Readable.from([clean]), { limit: 1e6 }), { sha256: sha256(clean), size: 200_000 })
    const refusal = await files.put(Readable.from([randomBytes(100_000), eicar]), { limit: 1e6 })
    assert.ok(isRefusal(refusal))
    assert.equal(refusal.code, 'files.infected')
    assert.deepEqual(await all(files), [sha256(clean)])
    assert.deepEqual(clamd.scanned, [200_000, 100_000 + eicar.length])
    clamd.server.close()
  })

  test('clamd is also reached by its unix socket', async () => {
    const path = join(base, 'clamd.ctl')
    const clamd = await startClamd(path)
    const files = await openFiles({ dataFolder: newFolder(), scan: clamdScan({ address: `unix://${path}` }) })
    assert.equal(isRefusal(await files.put(Readable.from([eicar]), { limit: 1000 })), true)
    assert.equal(isRefusal(await files.put(Readable.from(['clean']), { limit: 1000 })), false)
    clamd.server.close()
  })

  test('nothing is accepted unscanned: clamd is gone, silent, or refuses to scan', async () => {
    const clamd = await startClamd()
    const cases = [
      clamdScan({ address: 'tcp://127.0.0.1:1' }),
      clamdScan({ address: 'unix:///nowhere/clamd.ctl' }),
      clamdScan({ address: clamd.address, patience: 50 }),
      clamdScan({ address: clamd.address }),
    ]
    const contents = ['x', 'x', 'SILENCE', 'TOO MUCH']
    for (const [index, scan] of cases.entries()) {
      const files = await openFiles({ dataFolder: newFolder(), scan })
      const refusal = await files.put(Readable.from([contents[index]]), { limit: 1000 })
      assert.ok(isRefusal(refusal))
      assert.equal(refusal.code, 'files.scan-unavailable')
      assert.equal(refusal.status, 503)
      assert.deepEqual(await all(files), [])
    }
    clamd.server.close()
  })

  test('an address that is none is refused at start', () => {
    assert.throws(() => clamdScan({ address: 'clamd' }), /tcp:\/\/host:port or unix:/)
  })
})

/** The other side of INSTREAM, byte by byte as clamd(8) describes it. */
async function startClamd(path?: string): Promise<{ server: Server; address: string; scanned: number[] }> {
  const scanned: number[] = []
  const server = createServer((socket) => {
    let received = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', (bytes: Buffer) => {
      received = Buffer.concat([received, bytes])
      const command = 'zINSTREAM\0'
      if (received.length < command.length) return
      if (received.subarray(0, command.length).toString() !== command) return socket.end('UNKNOWN COMMAND\0')
      const chunks: Buffer[] = []
      for (let at = command.length; at + 4 <= received.length;) {
        const length = received.readUInt32BE(at)
        if (length === 0) return answer(Buffer.concat(chunks))
        chunks.push(received.subarray(at + 4, at + 4 + length))
        at += 4 + length
      }
    })
    const answer = (content: Buffer) => {
      scanned.push(content.length)
      if (content.includes('SILENCE')) return
      if (content.includes('TOO MUCH')) return socket.end('INSTREAM size limit exceeded. ERROR\0')
      socket.end(content.includes('EICAR') ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0')
    }
  })
  await new Promise<void>((ready) =>
    path === undefined ? server.listen(0, '127.0.0.1', ready) : server.listen(path, ready),
  )
  const bound = server.address()
  const address = typeof bound === 'object' && bound !== null ? `tcp://127.0.0.1:${bound.port}` : `unix://${path}`
  return { server, address, scanned }
}

async function all(files: Files): Promise<string[]> {
  const found: string[] = []
  for await (const each of files.list()) found.push(each)
  return found
}

function* chunksOf(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function waitFor(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 5000
  while (!condition()) {
    assert.ok(Date.now() < deadline, 'waited in vain')
    await new Promise((next) => setImmediate(next))
  }
}
