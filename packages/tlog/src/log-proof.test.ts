import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  codeOf,
  cosigned,
  entry,
  exampleLog,
  exampleWitness,
  logSigner,
  noon,
  origin,
  trust,
  valueOf,
} from '../test/example-log.ts'
import { signNote } from './checkpoint.ts'
import { proofFaultUnder, verifyLogFiles } from './command.ts'
import { base64, utf8 } from './encoding.ts'
import { verifierKeyText } from './key.ts'
import { confirmCheckpoint, logProofText, readLogProof, verifyLogProof } from './log-proof.ts'
import { proveEntry } from './log.ts'
import { leafHash } from './merkle.ts'
import { noteText } from './note.ts'
import { refusalText } from './refusal.ts'

const one = await exampleLog(100)
const witnesses = await Promise.all(['a.no', 'b.no', 'c.no'].map((name) => exampleWitness(name, one.signer)))
let signed = one.log.checkpoint()
for (const witness of witnesses.slice(0, 2)) signed = await cosigned(one, witness, signed)
const logLine = `log ${verifierKeyText(one.signer.key)}\n`
const witnessLines = witnesses
  .map(({ signer }) => `witness ${signer.key.name} ${verifierKeyText(signer.key)}\n`)
  .join('')
const policyText = `${logLine}${witnessLines}group g 2 a.no b.no c.no\nquorum g\n`
const policy = trust(policyText)
const proof = valueOf(await proveEntry(one.storage.read, signed, 42, entry(42)))

test('a proof file shows offline that an entry stands in the log, and who witnessed it', async () => {
  const verified = valueOf(await verifyLogProof(proof, entry(42), policy))
  assert.equal(verified.index, 42)
  assert.equal(verified.checkpoint.origin, origin)
  assert.deepEqual(verified.witnesses, [
    { name: 'a.no', time: noon },
    { name: 'b.no', time: noon },
  ])
  assert.deepEqual(valueOf(await verifyLogProof(utf8(proof), entry(42), policy)), verified)
})

test('a proof is of one entry at one place', async () => {
  assert.equal(codeOf(await verifyLogProof(proof, entry(43), policy)), 'proof-inclusion')
  assert.equal(
    codeOf(await verifyLogProof(proof.replace('index 42', 'index 43'), entry(42), policy)),
    'proof-inclusion',
  )
  assert.equal(
    codeOf(await verifyLogProof(proof.replace('index 42', 'index 100'), entry(42), policy)),
    'proof-inclusion',
  )
})

test('one changed character anywhere in a proof file is found', async () => {
  for (let at = 0; at < proof.length; at++) {
    const changed = proof.slice(0, at) + (proof[at] === 'B' ? 'C' : 'B') + proof.slice(at + 1)
    const outcome = await verifyLogProof(changed, entry(42), policy)
    assert.ok(!outcome.ok, `position ${at}`)
  }
})

test('too few witnesses are too few, and unknown ones count for nothing', async () => {
  const all = trust(`${logLine}${witnessLines}group g all a.no b.no c.no\nquorum g\n`)
  assert.deepEqual(await verifyLogProof(proof, entry(42), all), {
    ok: false,
    refusal: { code: 'checkpoint-quorum', at: 'a.no, b.no' },
  })
  const bare = valueOf(await proveEntry(one.storage.read, one.log.checkpoint(), 42, entry(42)))
  assert.equal(codeOf(await verifyLogProof(bare, entry(42), policy)), 'checkpoint-quorum')
  const none = trust(`${logLine}quorum none\n`)
  assert.deepEqual(valueOf(await verifyLogProof(bare, entry(42), none)).witnesses, [])
})

test('only a trusted log is believed: another log, another key, or no log at all is refused', async () => {
  const stranger = await logSigner('annen.no')
  assert.equal(
    codeOf(await verifyLogProof(proof, entry(42), trust(`log ${verifierKeyText(stranger.key)}\nquorum none\n`))),
    'checkpoint-origin',
  )
  const namesake = await logSigner()
  assert.equal(
    codeOf(await verifyLogProof(proof, entry(42), trust(`log ${verifierKeyText(namesake.key)}\nquorum none\n`))),
    'note-unsigned',
  )
  assert.equal(codeOf(await verifyLogProof(proof, entry(42), trust('quorum none\n'))), 'checkpoint-origin')
})

test('a key trusted for one log signs for no other', async () => {
  const other = await logSigner('annen.no')
  const { text } = one.log.checkpoint().note
  const forged = noteText({ text, signatures: [await signNote(text, other)] })
  const both = trust(`${logLine}log ${verifierKeyText(other.key)}\nquorum none\n`)
  assert.equal(codeOf(await confirmCheckpoint(forged, both)), 'note-unsigned')
})

test('tlog-proof: a proof reads back as it was written', () => {
  const hashes = [leafHash(utf8('a')), leafHash(utf8('b'))]
  for (const one of [
    { index: 0, hashes: [], checkpoint: 'c\n' },
    { index: 5, hashes, checkpoint: 'c\n\n— d\n' },
    { index: 5, hashes, checkpoint: 'c\n', extra: utf8('mer') },
  ])
    assert.deepEqual(valueOf(readLogProof(logProofText(one))), one)
  assert.equal(logProofText({ index: 0, hashes: [], checkpoint: 'c\n' }), 'c2sp.org/tlog-proof@v1\nindex 0\n\nc\n')
})

test('tlog-proof: what is not a proof is refused', () => {
  const header = 'c2sp.org/tlog-proof@v1\n'
  const hash = `${base64(leafHash(utf8('a')))}\n`
  for (const text of [
    '',
    header,
    `wrong\nindex 0\n\nc\n`,
    `${header}\nc\n`,
    `${header}index\n\nc\n`,
    `${header}index -5\n\nc\n`,
    `${header}index 01\n\nc\n`,
    `${header}index 9007199254740993\n\nc\n`,
    `${header}extra !!\nindex 0\n\nc\n`,
    `${header}index 0\nextra QUJD\n\nc\n`,
    `${header}index 0\n!!\n\nc\n`,
    `${header}index 0\nQUJD\n\nc\n`,
    `${header}index 0\n${hash.repeat(64)}\nc\n`,
    `${header}index 0\n${hash}`,
    `${header}index 0\n\n${'c'.repeat(1_100_000)}\n`,
  ])
    assert.equal(codeOf(readLogProof(text)), 'proof-malformed', text.slice(0, 60))
  assert.equal(codeOf(readLogProof(`${header}index 0\n${hash.repeat(63)}\nc\n`)), 'accepted')
  assert.equal(codeOf(readLogProof(Uint8Array.of(0xff))), 'proof-malformed')
})

test('the command verifies proofs and checkpoints among files, in words', async () => {
  const files = [
    { name: 'innslag', bytes: entry(42) },
    { name: 'bevis.tlog-proof', bytes: utf8(proof) },
    { name: 'tillit.txt', bytes: utf8(policyText) },
    { name: 'checkpoint', bytes: utf8(noteText(signed.note)) },
  ]
  for (const [language, words] of [
    ['nb', 'Bekreftet av'],
    ['nn', 'Stadfesta av'],
    ['en', 'Confirmed by'],
  ] as const) {
    const report = await verifyLogFiles(files, language)
    assert.equal(report.ok, true, report.lines.join('\n'))
    assert.equal(report.lines.length, 2)
    assert.ok(report.lines.every((line) => line.includes(words)))
    assert.deepEqual(new Set(report.used), new Set(files.map(({ name }) => name)))
  }
  const [content, proofFile, policyFile, checkpointFile] = files as [
    (typeof files)[0],
    (typeof files)[0],
    (typeof files)[0],
    (typeof files)[0],
  ]
  assert.equal((await verifyLogFiles([{ ...content, bytes: entry(41) }, proofFile, policyFile], 'nb')).ok, false)
  assert.equal((await verifyLogFiles([content, proofFile], 'nb')).ok, false)
  assert.equal((await verifyLogFiles([proofFile, policyFile], 'nb')).ok, false)
  assert.equal((await verifyLogFiles([checkpointFile], 'nb')).ok, false)
  assert.deepEqual(await verifyLogFiles([content], 'nb'), { ok: false, lines: [], used: [] })
  const unwitnessed = { name: 'tillit', bytes: utf8(`${logLine}quorum none\n`) }
  assert.match(
    (await verifyLogFiles([checkpointFile, unwitnessed], 'en')).lines[0] ?? '',
    /Not independently witnessed/,
  )
})

test('a fault is told in the reader’s language', async () => {
  assert.equal(await proofFaultUnder(policy, 'nb')(proof, entry(42)), undefined)
  for (const language of ['nb', 'nn', 'en'] as const)
    assert.equal(
      await proofFaultUnder(policy, language)(proof, entry(41)),
      refusalText({ code: 'proof-inclusion' }, language),
    )
})
