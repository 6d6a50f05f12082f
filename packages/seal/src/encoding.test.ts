import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { base64, fromBase64, fromHex, fromUtf8, hex, utf8 } from './encoding.ts'

test('base64, hexadecimal and UTF-8 read back what they wrote', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.string({ unit: 'binary' }), (bytes, text) => {
      assert.deepEqual([...(fromBase64(base64(bytes)) ?? [])], [...bytes])
      assert.deepEqual([...(fromHex(hex(bytes)) ?? [])], [...bytes])
      assert.equal(base64(bytes), Buffer.from(bytes).toString('base64'))
      assert.equal(fromUtf8(utf8(text)), text.toWellFormed())
    }),
  )
})

test('other spellings of the same bytes are refused', () => {
  for (const text of ['QQ', 'QQ=', 'QR==', 'QUJ=', 'Q U=', '-_==', 'QQ==\n', '===='])
    assert.equal(fromBase64(text), undefined, text)
  for (const text of ['0', '0G', 'AB', ' 00']) assert.equal(fromHex(text), undefined, text)
  assert.equal(fromUtf8(Uint8Array.of(0xc0, 0x80)), undefined)
})
