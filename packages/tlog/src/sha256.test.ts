import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { sha256 } from './sha256.ts'

test('SHA-256 agrees with node:crypto on every length around a block', () => {
  for (let length = 0; length < 260; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => i * 37 + length)
    assert.equal(Buffer.from(sha256(bytes)).toString('hex'), createHash('sha256').update(bytes).digest('hex'))
  }
})

test('SHA-256 agrees with node:crypto on any bytes, also a view into others', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), fc.nat(50), (bytes, from) => {
      const view = bytes.subarray(from)
      assert.equal(Buffer.from(sha256(view)).toString('hex'), createHash('sha256').update(view).digest('hex'))
    }),
  )
})
