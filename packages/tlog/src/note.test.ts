import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { codeOf, logSigner, valueOf } from '../test/example-log.ts'
import { signNote } from './checkpoint.ts'
import { createSignerKey, isKeyName, keyType, readSigner, readVerifierKey, verifierKeyText } from './key.ts'
import {
  noteMessage,
  noteText,
  readNote,
  readSignatureLines,
  signatureLineText,
  signaturesBy,
  withSignatures,
} from './note.ts'
import { verifySignature } from './signature.ts'

// The example of c2sp.org/signed-note.
const vkey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'
const example =
  'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n'

test('signed-note: the example of the specification verifies, and no other text with its signature', async () => {
  const key = valueOf(readVerifierKey(vkey))
  const note = valueOf(readNote(example))
  const [line] = signaturesBy(note, key)
  assert.ok(line !== undefined)
  assert.equal(await verifySignature(key, line.signature, noteMessage(note)), 'holds')
  assert.equal(await verifySignature(key, line.signature, noteMessage({ text: 'This is another message.\n' })), 'fails')
  assert.equal(await verifySignature(key, line.signature.slice(1), noteMessage(note)), 'fails')
  assert.equal(noteText(note), example)
  assert.equal(verifierKeyText(key), vkey)
})

test('a note reads back as it was written, with empty lines in its text', async () => {
  const signer = await logSigner()
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll(/[\u0000-\u001f]/g, '')),
        { minLength: 1 },
      ),
      async (lines) => {
        const text = `${lines.join('\n')}\n`
        const note = { text, signatures: [await signNote(text, signer)] }
        assert.deepEqual(valueOf(readNote(noteText(note))), note)
        assert.deepEqual(valueOf(readNote(Buffer.from(noteText(note)))), note)
      },
    ),
    { numRuns: 40 },
  )
})

test('what is not a note is refused', () => {
  const signature = example.slice(example.indexOf('—'))
  for (const text of [
    '',
    '\n\n',
    'text\n',
    `text\n${signature}`,
    `text${signature}`,
    `text\n\n${signature.slice(0, -1)}`,
    `text\n\n${signature}x`,
    `te\txt\n\n${signature}`,
    `te\rxt\n\n${signature}`,
    `te\u0000xt\n\n${signature}`,
    `text\n\n${signature.replace('—', '-')}`,
    `text\n\n${signature.replace('/foo', '/f+o')}`,
    `text\n\n${signature.replace('/foo', '/f\u00a0o')}`,
    `text\n\n${signature.replace('/foo ', '/foo  ')}`,
    `text\n\n${signature.replace('=\n', '\n')}`,
    'text\n\n— example.com/foo QUJDRA==\n',
    `text\n\n${signature.repeat(101)}`,
    `${'x'.repeat(1_000_000)}\n\n${signature}`,
    `\ud800\n\n${signature}`,
  ])
    assert.equal(codeOf(readNote(text)), 'note-malformed', text.slice(0, 60))
  assert.equal(codeOf(readNote(Uint8Array.of(0xff))), 'note-malformed')
  assert.equal(codeOf(readNote(`text\n\n${signature.repeat(100)}`)), 'accepted')
  assert.equal(codeOf(readSignatureLines('')), 'accepted')
})

test('a signature is added once', () => {
  const note = valueOf(readNote(example))
  assert.deepEqual(withSignatures(note, note.signatures), note)
  assert.equal(signatureLineText(note.signatures[0] ?? assert.fail()), example.slice(example.indexOf('—')))
})

test('signed-note: the example key of another implementation signs as it does there', async () => {
  const signer = valueOf(
    await readSigner('PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz'),
  )
  assert.equal(verifierKeyText(signer.key), 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')
})

test('a key that is not written right is refused', async () => {
  const { secret, public: vkeyText } = await createSignerKey('logg.no', keyType.ed25519)
  assert.equal(codeOf(readVerifierKey(vkeyText)), 'accepted')
  for (const text of [
    '',
    'a+b',
    vkeyText.slice(1),
    vkeyText.replace('+', '+0'),
    `${vkeyText}AAAA`,
    'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    `${vkeyText}\n`,
    secret,
    `x${'A'.repeat(5000)}`,
  ])
    assert.equal(codeOf(readVerifierKey(text)), 'key-malformed', text)
  for (const text of ['', vkeyText, secret.slice(1), secret.replace('logg', 'slog'), `${secret}AAAA`])
    assert.equal(codeOf(await readSigner(text)), 'key-malformed', text)
})

test('a key name has no space and no plus', () => {
  for (const name of ['logg.no/a', 'ærlig.no', 'a']) assert.ok(isKeyName(name))
  for (const name of ['', 'a b', 'a+b', 'a\u2003b', 'a\u0085', 'a\n', '\ud800'])
    assert.ok(!isKeyName(name), JSON.stringify(name))
})
