import assert from 'node:assert/strict'
import { createPublicKey, verify } from 'node:crypto'
import { test } from 'node:test'
import { codeOf, example, supplier, valueOf } from '../test/example-tender.ts'
import { canonicalJson } from './canonical.ts'
import { verifySealFiles } from './command.ts'
import { base64, utf8 } from './encoding.ts'
import { limits } from './limits.ts'
import {
  createReceiptKey,
  logSalt,
  receiptFor,
  receiptLogEntry,
  receiptMessage,
  receiptSigner,
  receiptText,
  verifyReceipt,
} from './receipt.ts'
import { refusalText } from './refusal.ts'
import type { Language } from './refusal.ts'

const one = await example()
const key = await createReceiptKey()
const signer = await receiptSigner(key.seed)
const facts = {
  envelope: one.sealed.envelope,
  version: 1,
  receivedAt: '2026-12-01T10:59:59.999Z',
  deadline: one.policy.deadline,
}
const signed = valueOf(await receiptFor(facts, signer))
const text = receiptText(signed)
const trust = { trustedKeys: [key.publicKey] }
const parts = one.sealed.parts.map(({ bytes }) => bytes)

test('a receipt binds procurement, supplier, instant, envelope and every part, and verifies offline', async () => {
  const { receipt } = signed
  assert.equal(receipt.procurement, one.policy.procurement)
  assert.equal(receipt.supplier, supplier)
  assert.equal(receipt.envelope, one.sealed.envelopeHash)
  assert.deepEqual(
    receipt.parts,
    one.sealed.parts.map(({ sha256 }) => sha256),
  )
  const verified = valueOf(await verifyReceipt(text, { ...trust, envelope: one.sealed.envelope, parts }))
  assert.deepEqual(verified, { receipt, envelope: true, parts: [0, 1, 2, 3, 4], logged: false })
  assert.deepEqual(valueOf(await verifyReceipt(text, trust)).parts, [])
})

test('the signature is plain Ed25519 that any other program can check', () => {
  const x = Buffer.from(signed.key, 'base64').toString('base64url')
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  const message = `heldigital.no/receipt@v1\n${canonicalJson(signed.receipt)}`
  assert.ok(verify(null, Buffer.from(message), publicKey, Buffer.from(signed.signature, 'base64')))
})

test('FOA § 24-1: received at the deadline is late; one millisecond before is in time', async () => {
  assert.equal(signed.receipt.inTime, true)
  const late = valueOf(await receiptFor({ ...facts, receivedAt: '2026-12-01T11:00:00.000Z' }, signer))
  assert.equal(late.receipt.inTime, false)
})

test('a signed receipt that contradicts itself is refused', async () => {
  const receipt = { ...signed.receipt, inTime: false }
  const signature = base64(await signer.sign(receiptMessage(receipt)))
  assert.deepEqual(await verifyReceipt(receiptText({ ...signed, receipt, signature }), trust), {
    ok: false,
    refusal: { code: 'receipt-malformed', at: 'inTime' },
  })
})

test('one changed character anywhere in a receipt is found', async () => {
  for (let at = 0; at < text.length; at++) {
    const changed = text.slice(0, at) + (text[at] === '1' ? '2' : '1') + text.slice(at + 1)
    assert.notEqual(codeOf(await verifyReceipt(changed, trust)), 'accepted', `position ${at}`)
  }
})

test('one changed byte of the stored tender makes its receipt check fail', async () => {
  const changed = one.sealed.envelope.replace('"2026-0042"', '"2026-0043"')
  assert.equal(codeOf(await verifyReceipt(text, { ...trust, envelope: changed })), 'envelope-hash')
  const broken = parts.map((bytes, i) => (i === 2 ? bytes.map((byte, at) => (at === 9 ? byte ^ 1 : byte)) : bytes))
  assert.deepEqual(await verifyReceipt(text, { ...trust, parts: broken }), {
    ok: false,
    refusal: { code: 'part-mismatch', at: '2' },
  })
})

test('a receipt signed by anyone else is not believed', async () => {
  const other = await createReceiptKey()
  const forged = valueOf(await receiptFor(facts, await receiptSigner(other.seed)))
  assert.equal(codeOf(await verifyReceipt(receiptText(forged), trust)), 'receipt-key')
  assert.equal(codeOf(await verifyReceipt(receiptText({ ...forged, key: key.publicKey }), trust)), 'receipt-signature')
})

test('replacing a tender gives a second receipt, and both remain verifiable', async () => {
  const second = valueOf(await receiptFor({ ...facts, version: 2 }, signer))
  assert.equal(second.receipt.version, 2)
  for (const receipt of [signed, second])
    assert.equal(codeOf(await verifyReceipt(receiptText(receipt), trust)), 'accepted')
})

test('instants and versions that are none are refused', async () => {
  for (const receivedAt of [
    '2026-12-01',
    '2026-12-01T11:00:00+01:00',
    '2026-13-01T11:00:00Z',
    '2026-02-30T00:00:00Z',
    '',
  ])
    assert.equal(codeOf(await receiptFor({ ...facts, receivedAt }, signer)), 'instant-malformed')
  assert.equal(codeOf(await receiptFor({ ...facts, deadline: 'i morgen' }, signer)), 'instant-malformed')
  for (const version of [0, 1.5, NaN])
    assert.equal(codeOf(await receiptFor({ ...facts, version }, signer)), 'receipt-malformed')
  assert.equal(codeOf(await receiptFor({ ...facts, envelope: '{}' }, signer)), 'envelope-malformed')
})

test('what is not a receipt is refused', async () => {
  for (const other of ['', '{}', '[]', `${text} `, 'x'.repeat(limits.receipt + 1), text.replace('"key"', '"kex"')])
    assert.equal(codeOf(await verifyReceipt(other, trust)), 'receipt-malformed')
})

test('log entries for receipts look alike and say nothing, and are nobody’s once the salt is gone', async () => {
  const other = valueOf(await receiptFor({ ...facts, version: 2 }, signer))
  const salt = logSalt()
  const entries = [
    await receiptLogEntry(signed, salt),
    await receiptLogEntry(other, salt),
    await receiptLogEntry(signed, logSalt()),
  ]
  assert.equal(new Set(entries.map(({ length }) => length)).size, 1)
  assert.equal(new Set(entries.map((entry) => Buffer.from(entry).toString())).size, 3)
  for (const entry of entries) assert.match(Buffer.from(entry).toString(), /^\{"commitment":"[0-9a-f]{64}","v":1\}$/)
  assert.deepEqual(await receiptLogEntry(signed, salt), entries[0])
})

test('a log proof is checked against the entry of this very receipt', async () => {
  const salt = logSalt()
  const entry = Buffer.from(await receiptLogEntry(signed, salt)).toString('hex')
  const proofFault = async (proof: string, given: Uint8Array): Promise<string | undefined> =>
    proof === 'bevis' && Buffer.from(given).toString('hex') === entry ? undefined : 'feil'
  const logged = receiptText({ ...signed, log: { salt, proof: 'bevis' } })
  assert.equal(valueOf(await verifyReceipt(logged, { ...trust, proofFault })).logged, true)
  assert.equal(valueOf(await verifyReceipt(logged, trust)).logged, false)
  const moved = receiptText({ ...signed, log: { salt: logSalt(), proof: 'bevis' } })
  assert.deepEqual(await verifyReceipt(moved, { ...trust, proofFault }), {
    ok: false,
    refusal: { code: 'receipt-proof', at: 'feil' },
  })
})

test('the command verifies what it is given, in words, and leaves other files alone', async () => {
  const files = [
    { name: 'kvittering.json', bytes: utf8(text) },
    { name: 'konvolutt.json', bytes: utf8(one.sealed.envelope) },
    { name: 'del-1', bytes: parts[0] ?? new Uint8Array() },
    { name: 'notat.txt', bytes: utf8('noe annet') },
  ]
  for (const [language, words] of [
    ['nb', '1 av 5'],
    ['nn', '1 av 5'],
    ['en', '1 of 5'],
  ] as const) {
    const report = await verifySealFiles(files, trust, language)
    assert.equal(report.ok, true)
    assert.deepEqual(report.used, ['kvittering.json', 'konvolutt.json', 'del-1'])
    assert.ok(report.lines[0]?.includes(words))
  }
  const other = { name: 'konvolutt.json', bytes: utf8(one.sealed.envelope.replace('medlem-1', 'medlem-9')) }
  assert.equal((await verifySealFiles([files[0] ?? other, other], trust, 'nb')).ok, false)
  assert.equal((await verifySealFiles([other], trust, 'nb')).ok, false)
  assert.equal((await verifySealFiles(files, { trustedKeys: [] }, 'nb')).ok, false)
  assert.deepEqual(await verifySealFiles([], trust, 'nb'), { ok: false, lines: [], used: [] })
})

test('every refusal reads as a sentence in three languages', async () => {
  const outcome = await verifyReceipt('', trust)
  assert.ok(!outcome.ok)
  for (const language of ['nb', 'nn', 'en'] satisfies Language[])
    assert.match(refusalText(outcome.refusal, language), /JSON\.$/)
})
