import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  canary,
  codeOf,
  example,
  fetchFrom,
  keys,
  opening,
  policyOf,
  shares,
  supplier,
  valueOf,
} from '../test/example-tender.ts'
import { createCommitteeKey } from './committee.ts'
import { decryptWith } from './age.ts'
import { fromBase64, fromUtf8 } from './encoding.ts'
import { checkEnvelope, readEnvelope } from './envelope.ts'
import { limits } from './limits.ts'
import { openTender, releaseShare } from './opening.ts'
import { sealTender, sealTenderInto } from './seal.ts'
import type { SealedPart, SealInput } from './seal.ts'

const one = await example()

test('the server accepts the envelope of a sealed tender and learns the hash and size of every part', async () => {
  const { envelope, hash } = valueOf(await checkEnvelope(one.sealed.envelope, one.policy, supplier))
  assert.equal(hash, one.sealed.envelopeHash)
  assert.equal(hash, createHash('sha256').update(one.sealed.envelope).digest('hex'))
  assert.equal(envelope.parts.length, 5)
  for (const [i, part] of one.sealed.parts.entries()) {
    assert.equal(part.index, i)
    assert.deepEqual(envelope.parts[i], { sha256: part.sha256, size: part.bytes.length })
    assert.equal(createHash('sha256').update(part.bytes).digest('hex'), part.sha256)
  }
})

test('Annex IV (b) to Directive 2014/24: nothing that is sent holds a word of the tender, or the key', () => {
  const { envelope, parts, reserve } = one.sealed
  const sent = [Buffer.from(envelope), ...parts.map(({ bytes }) => Buffer.from(bytes))]
  for (const secret of [canary, '1250000', 'prisskjema', reserve.identity, reserve.identity.slice(16)])
    for (const bytes of sent) assert.ok(!bytes.includes(secret), secret)
  const inside = fromBase64((JSON.parse(envelope) as { manifest: { sealed: string } }).manifest.sealed)
  assert.ok(!Buffer.from(inside ?? []).includes(canary))
})

test('the same tender sealed twice has nothing in common that tells it is the same', async () => {
  const again = valueOf(await sealTender(one.input))
  const a = valueOf(await readEnvelope(one.sealed.envelope)).envelope
  const b = valueOf(await readEnvelope(again.envelope)).envelope
  assert.notEqual(a.key, b.key)
  assert.notEqual(a.manifest.commitment, b.manifest.commitment)
  assert.ok(a.parts.every(({ sha256 }, i) => sha256 !== b.parts[i]?.sha256))
  assert.ok(a.shares.every(({ commitment }, i) => commitment !== b.shares[i]?.commitment))
})

test('the supplier reads its own tender with its own key, and no member does alone', async () => {
  const own = await createCommitteeKey()
  const sealed = valueOf(await sealTender({ ...one.input, supplierRecipient: own.recipient }))
  const part = sealed.parts[0]?.bytes ?? new Uint8Array()
  assert.ok(fromUtf8((await decryptWith(own.identity, part)) ?? new Uint8Array())?.startsWith(canary))
  for (const member of one.committee) assert.equal(await decryptWith(member.identity, part), undefined)
})

test('a file read as a stream seals to the same content as its bytes, in parts of the size asked for', async () => {
  const content = Uint8Array.from({ length: 5000 }, (_, i) => i * 31)
  const chunks = [content.slice(0, 1), content.slice(1, 1500), new Uint8Array(), content.slice(1500)]
  const web = (): ReadableStream<Uint8Array> => new Blob(chunks).stream()
  async function* generated(): AsyncGenerator<Uint8Array> {
    yield* chunks
  }
  for (const stream of [web(), generated()]) {
    const input: SealInput = { ...one.input, files: [{ name: 'a.bin', stream }], partSize: 2048 }
    const sealed = valueOf(await sealTender(input))
    assert.equal(sealed.parts.length, 3)
    const world = { ...one, sealed }
    const opened = valueOf(
      await openTender(opening(world, { shares: await shares(world, one.committee.slice(0, 2)) }), fetchFrom(sealed)),
    )
    assert.deepEqual(opened.files, [{ name: 'a.bin', bytes: content }])
    assert.deepEqual(
      opened.manifest.files[0]?.parts.map(({ size }) => size),
      [2048, 2048, 904],
    )
  }
})

test('a file whose length is a whole number of parts gets no empty part', async () => {
  for (const length of [1024, 2048]) {
    for (const file of [
      { name: 'a', bytes: new Uint8Array(length) },
      { name: 'a', stream: new Blob([new Uint8Array(length)]).stream() },
    ])
      assert.equal(valueOf(await sealTender({ ...one.input, files: [file] })).parts.length, length / 1024)
  }
})

test('each part is handed over before the next is made, so that memory does not grow with the tender', async () => {
  const events: string[] = []
  async function* content(): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < 3; i++) {
      events.push(`read ${i}`)
      yield new Uint8Array(1024)
    }
  }
  const keep = async (part: SealedPart): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve))
    events.push(`kept ${part.index}`)
  }
  valueOf(await sealTenderInto({ ...one.input, files: [{ name: 'a', stream: content() }] }, keep))
  assert.deepEqual(events, ['read 0', 'kept 0', 'read 1', 'kept 1', 'read 2', 'kept 2'])
})

test('a tender without files is sealed in the envelope alone', async () => {
  const sealed = valueOf(await sealTender({ ...one.input, files: [] }))
  assert.equal(sealed.parts.length, 0)
  const world = { ...one, sealed }
  const opened = valueOf(await openTender(opening(world, { reserve: sealed.reserve.identity }), fetchFrom(sealed)))
  assert.deepEqual(opened.manifest.tender, one.input.tender)
})

test('what cannot be sealed is refused by name', async () => {
  const file = (name: string): SealInput => ({ ...one.input, files: [{ name, bytes: new Uint8Array() }] })
  for (const name of [
    '',
    '../a',
    'a/b',
    'a\\b',
    'a\u0000',
    'CON:',
    'a.',
    ' a',
    'a\u202efdp.exe',
    'e\u0301',
    'x'.repeat(256),
  ])
    assert.deepEqual(await sealTender(file(name)), { ok: false, refusal: { code: 'file-name', at: name } })
  const twice = [
    { name: 'Pris.xlsx', bytes: new Uint8Array() },
    { name: 'pris.xlsx', bytes: new Uint8Array() },
  ]
  assert.equal(codeOf(await sealTender({ ...one.input, files: twice })), 'file-name')
  const many = Array.from({ length: limits.files + 1 }, (_, i) => ({ name: `${i}`, bytes: new Uint8Array() }))
  assert.equal(codeOf(await sealTender({ ...one.input, files: many })), 'too-many-files')
  assert.equal(codeOf(await sealTender({ ...one.input, tender: { supplier: '' } })), 'tender-malformed')
  assert.equal(codeOf(await sealTender({ ...one.input, tender: { supplier, pris: NaN } })), 'tender-malformed')
  const long = { supplier, tekst: 'x'.repeat(limits.manifest) }
  assert.equal(codeOf(await sealTender({ ...one.input, files: [], tender: long })), 'tender-too-large')
  for (const partSize of [0, 1023, 1500.5, limits.part + 1])
    assert.equal(codeOf(await sealTender({ ...one.input, partSize })), 'part-size')
  assert.equal(codeOf(await sealTender({ ...one.input, supplierRecipient: 'age1' })), 'supplier-recipient')
  assert.equal(codeOf(await sealTender({ ...one.input, policy: { ...one.policy, k: 1 } })), 'policy-threshold')
  const broken = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.error(new Error('the file changed on disk'))
    },
  })
  assert.deepEqual(await sealTender({ ...one.input, files: [{ name: 'a.pdf', stream: broken }] }), {
    ok: false,
    refusal: { code: 'file-unreadable', at: 'a.pdf' },
  })
})

test('the largest tender that may be sealed gives an envelope that is accepted', async () => {
  const tender = { supplier, tekst: 'x'.repeat(limits.manifest - 2000) }
  const { envelope } = valueOf(await sealTender({ ...one.input, files: [], tender }))
  assert.equal(codeOf(await checkEnvelope(envelope, one.policy, supplier)), 'accepted')
})

test('any tender opens to what was sealed, for any committee', async () => {
  const pool = await keys(6)
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 4 }).chain((k) => fc.tuple(fc.constant(k), fc.integer({ min: k + 1, max: 6 }))),
      fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 3 }),
      fc.dictionary(
        fc.string().filter((name) => name !== 'supplier' && name !== '__proto__'),
        fc.jsonValue({ maxDepth: 3 }),
        { maxKeys: 4 },
      ),
      fc.infiniteStream(fc.nat()),
      async ([k, n], contents, answers, dice) => {
        const committee = pool.slice(0, n)
        const policy = policyOf(committee, k)
        const tender = JSON.parse(JSON.stringify({ ...answers, supplier })) as SealInput['tender']
        const files = contents.map((bytes, i) => ({ name: `vedlegg ${i}`, bytes }))
        const sealed = valueOf(await sealTender({ policy, tender, files, partSize: 1024 }))
        const order = committee.map((member) => ({ member, at: dice.next().value ?? 0 })).sort((a, b) => a.at - b.at)
        const released = []
        for (const { member } of order.slice(0, k))
          released.push(valueOf(await releaseShare(sealed.envelope, policy, member.identity)))
        const input = {
          envelope: sealed.envelope,
          envelopeHash: sealed.envelopeHash,
          policy,
          supplier,
          shares: released,
        }
        const opened = valueOf(await openTender(input, fetchFrom(sealed)))
        assert.deepEqual(opened.manifest.tender, tender)
        assert.deepEqual(
          opened.files.map(({ bytes }) => [...bytes]),
          contents.map((bytes) => [...bytes]),
        )
        const few = { ...input, shares: released.slice(1) }
        assert.equal(codeOf(await openTender(few, fetchFrom(sealed))), 'too-few-shares')
      },
    ),
    { numRuns: 12 },
  )
})
