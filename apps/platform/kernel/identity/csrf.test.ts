import assert from 'node:assert/strict'
import { createSecretKey, randomBytes } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { formToken, isTokenOf } from './csrf.ts'
import type { Secrets } from './secrets.ts'

const secrets = (): Secrets => ({
  person: randomBytes(32),
  forms: createSecretKey(randomBytes(32)),
  login: randomBytes(32),
  vouching: createSecretKey(randomBytes(32)),
})

test('a form token is its visitor’s own, under the secrets it was made with', () => {
  const [ours, others] = [secrets(), secrets()]
  const token = formToken('visitor a', ours)
  assert.equal(isTokenOf(token, 'visitor a', ours), true)
  assert.equal(isTokenOf(token, 'visitor b', ours), false)
  assert.equal(isTokenOf(token, 'visitor a', others), false)
})

test('no two tokens of a visitor are alike in any half, so that a compressed page gives nothing away', () => {
  const ours = secrets()
  const tokens = Array.from({ length: 1000 }, () => Buffer.from(formToken('visitor', ours), 'base64url'))
  assert.equal(new Set(tokens.map((token) => token.subarray(0, 32).toString('hex'))).size, 1000)
  assert.equal(new Set(tokens.map((token) => token.subarray(32).toString('hex'))).size, 1000)
  assert.ok(tokens.every((token) => isTokenOf(token.toString('base64url'), 'visitor', ours)))
})

test('a token that was changed anywhere, and anything else, is no token', () => {
  const ours = secrets()
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 63 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const bytes = Buffer.from(formToken('visitor', ours), 'base64url')
      bytes[at] = (bytes[at] ?? 0) ^ change
      assert.equal(isTokenOf(bytes.toString('base64url'), 'visitor', ours), false)
    }),
  )
  fc.assert(fc.property(fc.anything(), (other) => !isTokenOf(other, 'visitor', ours)))
  assert.equal(isTokenOf('!'.repeat(86), 'visitor', ours), false)
})
