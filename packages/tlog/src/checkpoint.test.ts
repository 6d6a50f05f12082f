import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { codeOf, logSigner, noon, valueOf, witnessSigner } from '../test/example-log.ts'
import { checkpointText, cosign, readCheckpoint, signNote, verifiedSignatures } from './checkpoint.ts'
import type { SignedCheckpoint } from './checkpoint.ts'
import { concat, utf8 } from './encoding.ts'
import { keyType, verifierKey, verifierKeyText, readVerifierKey } from './key.ts'
import { leafHash } from './merkle.ts'
import { noteText } from './note.ts'

const signer = await logSigner()
const witness = await witnessSigner('vitne.eksempel.no')
const checkpoint = { origin: signer.key.name, size: 20_852_163, root: leafHash(utf8('rot')), extensions: [] }
const text = checkpointText(checkpoint)
const signed: SignedCheckpoint = { checkpoint, note: { text, signatures: [await signNote(text, signer)] } }

test('a checkpoint reads back as it was written', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.uint8Array({ minLength: 32, maxLength: 32 }), (size, root) => {
      const one = { ...checkpoint, size, root: new Uint8Array(root) }
      const note = { text: checkpointText(one), signatures: signed.note.signatures }
      assert.deepEqual(valueOf(readCheckpoint(noteText(note))), { checkpoint: one, note })
    }),
  )
})

test('a checkpoint with wrong lines is refused', () => {
  const [origin = '', size = '', root = ''] = text.split('\n')
  const wrong: Record<string, string> = {
    'no origin': `\n${size}\n${root}\n`,
    'no root': `${origin}\n${size}\n`,
    'leading zero': `${origin}\n0${size}\n${root}\n`,
    'signed size': `${origin}\n+${size}\n${root}\n`,
    'size beyond 2^53': `${origin}\n9007199254740993\n${root}\n`,
    'short root': `${origin}\n${size}\nQUJD\n`,
    'root in other base64': `${origin}\n${size}\n${root.slice(0, -1)}\n`,
  }
  for (const [name, body] of Object.entries(wrong))
    assert.equal(
      codeOf(readCheckpoint(noteText({ text: body, signatures: signed.note.signatures }))),
      'checkpoint-malformed',
      name,
    )
  const extended = noteText({ text: `${text}mer\n`, signatures: signed.note.signatures })
  assert.deepEqual(valueOf(readCheckpoint(extended)).checkpoint.extensions, ['mer'])
})

test('the log’s signature and a witness’s timestamped cosignature verify', async () => {
  const line = await cosign(text, witness, noon)
  const both = { checkpoint, note: { text, signatures: [...signed.note.signatures, line] } }
  const verified = valueOf(await verifiedSignatures(both, [signer.key, witness.key]))
  assert.deepEqual(
    verified.map(({ key, time }) => [key.name, time]),
    [
      [signer.key.name, 0],
      [witness.key.name, noon],
    ],
  )
  assert.equal(line.signature.length, 72)
})

test('tlog-cosignature: the message is the header, the time, and the whole body', async () => {
  const messages: string[] = []
  await cosign(
    text,
    {
      key: witness.key,
      sign: async (message) => {
        messages.push(Buffer.from(message).toString())
        return new Uint8Array(64)
      },
    },
    1679315147,
  )
  assert.deepEqual(messages, [`cosignature/v1\ntime 1679315147\n${text}`])
})

test('signatures by unknown keys are ignored, also under a known name', async () => {
  const namesake = await logSigner(signer.key.name)
  const note = { text, signatures: [...signed.note.signatures, await signNote(text, namesake)] }
  assert.equal(valueOf(await verifiedSignatures({ checkpoint, note }, [signer.key])).length, 1)
  assert.deepEqual(valueOf(await verifiedSignatures(signed, [namesake.key, witness.key])), [])
})

test('a false signature under a known key refuses the whole note', async () => {
  const other = checkpointText({ ...checkpoint, size: 1 })
  const forged = { checkpoint: { ...checkpoint, size: 1 }, note: { text: other, signatures: signed.note.signatures } }
  assert.deepEqual(await verifiedSignatures(forged, [signer.key]), {
    ok: false,
    refusal: { code: 'note-signature', at: signer.key.name },
  })
  const line = await cosign(text, witness, noon)
  const later = { ...line, signature: line.signature.map((byte, i) => (i === 7 ? byte ^ 1 : byte)) }
  const short = { ...line, signature: line.signature.slice(0, 8) }
  const beyond = { ...line, signature: line.signature.map((byte, i) => (i === 0 ? 0xff : byte)) }
  for (const bad of [later, short, beyond])
    assert.equal(
      codeOf(await verifiedSignatures({ checkpoint, note: { text, signatures: [bad] } }, [witness.key])),
      'note-signature',
    )
})

const quantum = await crypto.subtle
  .generateKey('ML-DSA-44' as 'Ed25519', true, ['sign', 'verify'])
  .catch(() => undefined)

test(
  'an ML-DSA-44 cosignature signs the tree and the cosigner’s name',
  { skip: quantum === undefined && 'this runtime has no ML-DSA-44' },
  async () => {
    assert.ok(quantum !== undefined && 'privateKey' in quantum)
    const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw-public' as 'raw', quantum.publicKey))
    const key = verifierKey('vitne.no', keyType.mlDsaCosignature, publicKey)
    assert.deepEqual(valueOf(readVerifierKey(verifierKeyText(key))), key)
    const number = (value: number): Uint8Array =>
      Uint8Array.from(Buffer.from(value.toString(16).padStart(16, '0'), 'hex'))
    const message = (name: string): Uint8Array<ArrayBuffer> =>
      concat(
        utf8('subtree/v1\n\0'),
        Uint8Array.of(utf8(name).length),
        utf8(name),
        number(noon),
        Uint8Array.of(utf8(checkpoint.origin).length),
        utf8(checkpoint.origin),
        number(0),
        number(checkpoint.size),
        checkpoint.root,
      )
    for (const [name, expected] of [
      ['vitne.no', 'accepted'],
      ['annet.no', 'note-signature'],
    ] as const) {
      const signature = await crypto.subtle.sign('ML-DSA-44', quantum.privateKey, message(name))
      const line = { name: key.name, id: key.id, signature: concat(number(noon), new Uint8Array(signature)) }
      const outcome = await verifiedSignatures({ checkpoint, note: { text, signatures: [line] } }, [key])
      assert.equal(codeOf(outcome), expected)
      if (outcome.ok) assert.equal(outcome.value[0]?.time, noon)
    }
  },
)
