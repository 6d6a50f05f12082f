import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { pointsModel } from '../test/models.ts'
import { canonicalJson, hashOfModel, type EvaluationModel } from './index.ts'
import { sha256 } from './hash.ts'

test('SHA-256 agrees with FIPS 180-4 and with Node for texts of any length', () => {
  assert.equal(sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  for (let length = 0; length < 200; length++) {
    const text = 'x'.repeat(length)
    assert.equal(sha256(text), createHash('sha256').update(text).digest('hex'))
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      assert.equal(sha256(text), createHash('sha256').update(text).digest('hex'))
    }),
  )
})

test('canonical JSON orders keys by code unit, leaves no space and drops what is undefined (RFC 8785)', () => {
  assert.equal(
    canonicalJson({ b: 1, a: [true, null, 'é"'], Å: {}, A: undefined }),
    '{"a":[true,null,"é\\""],"b":1,"Å":{}}',
  )
  assert.equal(canonicalJson([]), '[]')
  assert.equal(canonicalJson('x'), '"x"')
})

test('the hash of a model depends on what it says, not on the order of its keys', () => {
  const model = pointsModel()
  const turned = Object.fromEntries(Object.entries(model).reverse()) as unknown as EvaluationModel
  assert.equal(hashOfModel(turned), hashOfModel(model))
  assert.notEqual(hashOfModel({ ...model, scale: { max: '5' } }), hashOfModel(model))
  assert.match(hashOfModel(model), /^[0-9a-f]{64}$/)
})
