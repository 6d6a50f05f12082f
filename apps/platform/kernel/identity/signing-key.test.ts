import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { calculateJwkThumbprint } from 'jose'
import { makeSigningKey, publicKeyOf, readSigningKey } from './signing-key.ts'

describe('a signing key', () => {
  it('shows the world nothing of its private part', async () => {
    const key = await makeSigningKey()
    assert.deepEqual(Object.keys(publicKeyOf(key)).sort(), ['alg', 'e', 'kid', 'kty', 'n', 'use'])
  })
  it('is read as the operator gives it, with or without a name', async () => {
    const key = await makeSigningKey()
    assert.deepEqual(await readSigningKey(JSON.stringify({ ...key, kid: 'ours' })), { ...key, kid: 'ours' })
    const { kid: _kid, alg: _alg, ...bare } = key
    assert.equal((await readSigningKey(JSON.stringify(bare))).kid, await calculateJwkThumbprint(key))
  })
  it('is refused when it is none, without repeating it', async () => {
    const key = await makeSigningKey()
    for (const wrong of ['', '{', 'null', '[]', '{"kty":"EC"}', JSON.stringify(publicKeyOf(key))])
      await assert.rejects(readSigningKey(wrong), /private key/)
    await assert.rejects(readSigningKey(JSON.stringify({ ...key, alg: 'PS256' })), (error: Error) => {
      assert.ok(!error.message.includes(String(key.d)))
      return true
    })
  })
})
