import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeOf, valueOf } from '../test/example-tender.ts'
import { createCommitteeKey, readRecoverySheet, recoverySheet, unwrapIdentity, wrapIdentity } from './committee.ts'
import type { Language } from './refusal.ts'

const quick = 8

test('a member gets the key back with the passphrase, and nobody without it', async () => {
  const key = await createCommitteeKey()
  const wrapped = valueOf(await wrapIdentity(key.identity, 'fjorten blå elger', quick))
  assert.deepEqual(valueOf(await unwrapIdentity(wrapped, 'fjorten blå elger')), key)
  assert.equal(codeOf(await unwrapIdentity(wrapped, 'fjorten blå elgar')), 'passphrase-wrong')
  assert.ok(!atob(wrapped).includes('AGE-SECRET-KEY'))
})

test('a passphrase opens however its letters are composed', async () => {
  const key = await createCommitteeKey()
  const wrapped = valueOf(await wrapIdentity(key.identity, 'bl\u00e5b\u00e6r i skogen', quick))
  assert.deepEqual(valueOf(await unwrapIdentity(wrapped, 'bla\u030ab\u00e6r i skogen')), key)
})

test('a passphrase of fewer than twelve characters is refused, and so is what is not a key', async () => {
  const { identity } = await createCommitteeKey()
  assert.equal(codeOf(await wrapIdentity(identity, 'elleve tegn', quick)), 'passphrase-length')
  assert.equal(codeOf(await wrapIdentity(identity, 'x'.repeat(1025), quick)), 'passphrase-length')
  assert.equal(codeOf(await wrapIdentity(identity.slice(0, -1), 'fjorten blå elger', quick)), 'identity-malformed')
})

test('a damaged wrapped key is refused', async () => {
  const { identity } = await createCommitteeKey()
  const wrapped = valueOf(await wrapIdentity(identity, 'fjorten blå elger', quick))
  assert.equal(codeOf(await unwrapIdentity(`${wrapped.slice(0, -8)}AAAAAAA=`, 'fjorten blå elger')), 'passphrase-wrong')
  assert.equal(codeOf(await unwrapIdentity('ikke base64', 'fjorten blå elger')), 'passphrase-wrong')
  assert.equal(codeOf(await unwrapIdentity('A'.repeat(10_000), 'fjorten blå elger')), 'passphrase-wrong')
})

test('the printed sheet gives the key back, whole or typed by hand, in each language', async () => {
  const key = await createCommitteeKey()
  for (const language of ['nb', 'nn', 'en'] satisfies Language[]) {
    const sheet = recoverySheet(key, 'Kari Nordmann', '1. desember 2026', language)
    assert.ok(sheet.includes('Kari Nordmann') && sheet.includes(key.recipient))
    assert.deepEqual(valueOf(await readRecoverySheet(sheet)), key)
  }
  const typed = key.identity.toLowerCase().replaceAll(/(.{5})/g, '$1 ')
  assert.deepEqual(valueOf(await readRecoverySheet(typed)), key)
})

test('a slip of the pen on the sheet is caught', async () => {
  const { identity } = await createCommitteeKey()
  const last = identity.at(-1) === 'Q' ? 'P' : 'Q'
  assert.equal(codeOf(await readRecoverySheet(identity.slice(0, -1) + last)), 'identity-malformed')
  assert.equal(codeOf(await readRecoverySheet('')), 'identity-malformed')
})
