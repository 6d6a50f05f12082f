import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  MemoryStorage,
  codeOf,
  cosigned,
  entries,
  entry,
  exampleLog,
  exampleWitness,
  logSigner,
  noon,
  valueOf,
  witnessSigner,
} from '../test/example-log.ts'
import type { ExampleLog, ExampleWitness } from '../test/example-log.ts'
import { checkpointText, readCheckpoint, signNote, verifiedSignatures } from './checkpoint.ts'
import type { SignedCheckpoint } from './checkpoint.ts'
import { base64, utf8 } from './encoding.ts'
import { openLog } from './log.ts'
import { emptyRoot, leafHash } from './merkle.ts'
import type { Hash } from './merkle.ts'
import { noteText, readSignatureLines } from './note.ts'
import { consistencyProof } from './tree.ts'
import { addCheckpointText, answerAddCheckpoint, readAddCheckpoint, withCosignatures } from './witness.ts'
import type { WitnessStep } from './witness.ts'

const garbage = leafHash(utf8('noe annet'))

async function ask(
  one: ExampleWitness,
  oldSize: number,
  proof: readonly Hash[],
  { note }: SignedCheckpoint,
): Promise<WitnessStep> {
  const read = readAddCheckpoint(addCheckpointText(oldSize, proof, note))
  return 'answer' in read ? { answer: read.answer } : answerAddCheckpoint(read.request, one.seen, one.witness, noon)
}

/** A checkpoint that the log's key signed, of whatever tree. */
async function signedTree(log: ExampleLog, size: number, root: Hash): Promise<SignedCheckpoint> {
  const checkpoint = { origin: log.signer.key.name, size, root, extensions: [] }
  const text = checkpointText(checkpoint)
  return { checkpoint, note: { text, signatures: [await signNote(text, log.signer)] } }
}

async function world(size: number): Promise<{ log: ExampleLog; one: ExampleWitness }> {
  const log = await exampleLog(size)
  return { log, one: await exampleWitness('vitne.no', log.signer) }
}

test('a witness follows a log as it grows, and its cosignature verifies', async () => {
  const { log, one } = await world(0)
  for (const more of [1, 5, 300, 0, 7]) {
    valueOf(await log.log.append(entries(more, log.log.checkpoint().checkpoint.size)))
    const signed = await cosigned(log, one)
    const verified = valueOf(await verifiedSignatures(signed, [one.signer.key]))
    assert.deepEqual(
      verified.map(({ time }) => time),
      [noon],
    )
    assert.equal(one.seen?.size, signed.checkpoint.size)
    const kept = valueOf(readCheckpoint(one.seen?.note ?? ''))
    assert.equal(valueOf(await verifiedSignatures(kept, [one.signer.key, log.signer.key])).length, 2)
  }
})

test('200: the answer is cosignature lines of the witness alone', async () => {
  const { log, one } = await world(4)
  const step = await ask(one, 0, [], log.log.checkpoint())
  assert.equal(step.answer.status, 200)
  const lines = valueOf(readSignatureLines(step.answer.body))
  assert.deepEqual(
    lines.map(({ name }) => name),
    ['vitne.no'],
  )
  assert.equal(step.next?.size, 4)
})

test('400: a request of another form', async () => {
  const { log } = await world(4)
  const good = addCheckpointText(0, [], log.log.checkpoint().note)
  const lines = (n: number): string => `${base64(garbage)}\n`.repeat(n)
  for (const body of [
    '',
    'old 0\n',
    good.replace('old 0', 'old'),
    good.replace('old 0', 'old 00'),
    good.replace('old 0', 'old -1'),
    good.replace('old 0', 'new 0'),
    good.replace('old 0\n', `old 0\n${lines(64)}`),
    good.replace('old 0\n', 'old 0\nQUJD\n'),
    good.replace('old 0\n', 'old 0\n!\n'),
    good.slice(0, -1),
    good.replace('\n4\n', '\n04\n'),
    `${good}${'x'.repeat(1_100_000)}`,
  ]) {
    const read = readAddCheckpoint(body)
    assert.ok('answer' in read && read.answer.status === 400, body.slice(0, 40))
  }
  assert.ok('answer' in readAddCheckpoint(Uint8Array.of(0xff)))
  assert.ok('request' in readAddCheckpoint(utf8(good.replace('old 0\n', `old 0\n${lines(63)}`))))
})

test('404: a log that the witness does not know', async () => {
  const { one } = await world(4)
  const other = await logSigner('annen.no')
  const log = valueOf(await openLog(new MemoryStorage(), [other]))
  assert.equal((await ask(one, 0, [], log.checkpoint())).answer.status, 404)
})

test('403: no signature by the log, or a false one', async () => {
  const { log, one } = await world(4)
  const { checkpoint, note } = log.log.checkpoint()
  const stranger = await logSigner(log.signer.key.name)
  const unsigned = { checkpoint, note: { text: note.text, signatures: [await signNote(note.text, stranger)] } }
  assert.equal((await ask(one, 0, [], unsigned)).answer.status, 403)
  const forged = checkpointText({ ...checkpoint, root: garbage })
  assert.equal(
    (await ask(one, 0, [], { checkpoint, note: { text: forged, signatures: note.signatures } })).answer.status,
    403,
  )
  const mixed = {
    checkpoint,
    note: {
      text: note.text,
      signatures: [
        ...note.signatures,
        ...note.signatures.map((line) => ({ ...line, signature: line.signature.toReversed() })),
      ],
    },
  }
  assert.equal((await ask(one, 0, [], mixed)).answer.status, 403)
})

test('400 and 409: an old size beyond the checkpoint, and one that is not what the witness saw', async () => {
  const { log, one } = await world(4)
  assert.equal((await ask(one, 5, [], log.log.checkpoint())).answer.status, 400)
  assert.deepEqual((await ask(one, 3, [], log.log.checkpoint())).answer, {
    status: 409,
    contentType: 'text/x.tlog.size',
    body: '0\n',
  })
  await cosigned(log, one)
  valueOf(await log.log.append([entry(4)]))
  for (const old of [0, 3, 5]) {
    const step = await ask(one, old, [], log.log.checkpoint())
    assert.deepEqual(step.answer, { status: 409, contentType: 'text/x.tlog.size', body: '4\n' })
    assert.equal(step.next, undefined)
  }
})

test('422: a forked log is refused, whatever proof it brings', async () => {
  const { log, one } = await world(8)
  await cosigned(log, one)
  const storage = new MemoryStorage()
  const other = valueOf(await openLog(storage, [log.signer]))
  valueOf(await other.append(entries(12, 1)))
  const proof = valueOf(await consistencyProof(storage.read, 8, 12))
  assert.equal((await ask(one, 8, proof, other.checkpoint())).answer.status, 422)
  assert.equal((await ask(one, 8, [], other.checkpoint())).answer.status, 422)
  const rewritten = await signedTree(log, 8, garbage)
  assert.equal((await ask(one, 8, [], rewritten)).answer.status, 422)
})

test('422: a proof where none may be, and none where one must be', async () => {
  const { log, one } = await world(8)
  assert.equal((await ask(one, 0, [garbage], log.log.checkpoint())).answer.status, 422)
  await cosigned(log, one)
  assert.equal((await ask(one, 8, [garbage], log.log.checkpoint())).answer.status, 422)
  valueOf(await log.log.append(entries(3, 8)))
  assert.equal((await ask(one, 8, [], log.log.checkpoint())).answer.status, 422)
})

test('422: an empty tree has one root', async () => {
  const { log, one } = await world(0)
  assert.equal((await ask(one, 0, [], await signedTree(log, 0, garbage))).answer.status, 422)
  assert.equal((await ask(one, 0, [], await signedTree(log, 0, emptyRoot()))).answer.status, 200)
})

test('the same checkpoint may be cosigned again', async () => {
  const { log, one } = await world(8)
  await cosigned(log, one)
  const step = await ask(one, 8, [], log.log.checkpoint())
  assert.equal(step.answer.status, 200)
  assert.equal(step.next?.size, 8)
})

test('of a witness’s answer only true cosignatures by known keys are kept', async () => {
  const { log, one } = await world(8)
  const signed = log.log.checkpoint()
  const { answer } = await ask(one, 0, [], signed)
  const stranger = await witnessSigner('fremmed.no')
  const kept = valueOf(await withCosignatures(signed, answer.body, [stranger.key, one.signer.key]))
  assert.equal(kept.note.signatures.length, 2)
  assert.equal(noteText(valueOf(await withCosignatures(kept, answer.body, [one.signer.key])).note), noteText(kept.note))
  assert.equal(codeOf(await withCosignatures(signed, answer.body, [stranger.key])), 'note-unsigned')
  assert.equal(codeOf(await withCosignatures(signed, '', [one.signer.key])), 'note-unsigned')
  assert.equal(codeOf(await withCosignatures(signed, 'tull', [one.signer.key])), 'note-malformed')
  valueOf(await log.log.append([entry(8)]))
  assert.equal(codeOf(await withCosignatures(log.log.checkpoint(), answer.body, [one.signer.key])), 'note-signature')
})
