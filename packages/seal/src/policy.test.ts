import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { generateHybridIdentity, identityToRecipient } from 'age-encryption'
import { codeOf, keys, policyOf, valueOf } from '../test/example-tender.ts'
import { checkPolicy, policyHash, policyText } from './policy.ts'
import type { SealPolicy } from './policy.ts'

const members = await keys(4)
const outside = await keys(3)
const policy = policyOf(members.slice(0, 3), 2, outside)

test('a policy of two of three, with a recovery group outside the unit, is allowed', () => {
  assert.deepEqual(valueOf(checkPolicy(policy)), policy)
  assert.deepEqual(valueOf(checkPolicy(policyOf(members, 3))), policyOf(members, 3))
})

test('one person alone never opens, and one member may always be missing', () => {
  assert.equal(codeOf(checkPolicy({ ...policy, k: 1 })), 'policy-threshold')
  assert.equal(codeOf(checkPolicy({ ...policy, k: 3 })), 'policy-threshold')
  assert.equal(codeOf(checkPolicy({ ...policy, recovery: { ...policy.recovery, k: 1 } })), 'policy-threshold')
})

test('no person holds two shares: members and keys are listed once', () => {
  const [first, second, third] = policy.recipients
  const renamed = { member: 'en annen', recipient: first?.recipient }
  assert.equal(
    codeOf(checkPolicy({ ...policy, recipients: [first, second, { ...third, member: first?.member }] })),
    'policy-duplicate',
  )
  assert.equal(codeOf(checkPolicy({ ...policy, recipients: [first, second, renamed] })), 'policy-duplicate')
  const recovery = { recipients: [renamed, ...(policy.recovery?.recipients.slice(1) ?? [])], k: 2, n: 3 }
  assert.equal(codeOf(checkPolicy({ ...policy, recovery })), 'policy-duplicate')
})

test('a public key that nothing can be encrypted to is refused, naming the member', () => {
  const [first, second, third] = policy.recipients
  for (const recipient of [
    '',
    'age1',
    'age1qqqq',
    first?.recipient.toUpperCase(),
    `${first?.recipient.slice(0, -1)}x`,
    members[3]?.identity,
  ]) {
    const outcome = checkPolicy({ ...policy, recipients: [second, third, { member: 'Ola', recipient }] })
    assert.deepEqual(outcome, { ok: false, refusal: { code: 'policy-recipient', at: 'Ola' } })
  }
})

test('a member may have a post-quantum key', async () => {
  const recipient = await identityToRecipient(await generateHybridIdentity())
  const [first, second] = policy.recipients
  assert.equal(
    codeOf(checkPolicy({ ...policy, recipients: [first, second, { member: 'Ola', recipient }] })),
    'accepted',
  )
})

test('every field is needed, in its form, and no other', () => {
  for (const name of ['procurement', 'noticeHash', 'deadline', 'version', 'recipients', 'k', 'n']) {
    const { [name as 'k']: _, ...rest } = policy
    assert.equal(codeOf(checkPolicy(rest)), 'policy-malformed', name)
  }
  const wrong: Record<string, unknown>[] = [
    { procurement: '' },
    { procurement: 'x'.repeat(201) },
    { procurement: 'a\nb' },
    { noticeHash: 'AB'.repeat(32) },
    { deadline: '2026-02-30T11:00:00Z' },
    { deadline: '2026-12-01T11:00:00+01:00' },
    { version: 0 },
    { version: 1.5 },
    { n: 4 },
    { recovery: undefined },
    { recovery: [] },
    { more: 1 },
    { recipients: 'medlem' },
    { recipients: Array.from({ length: 13 }, () => policy.recipients[0]), n: 13 },
  ]
  for (const change of wrong)
    assert.equal(codeOf(checkPolicy({ ...policy, ...change })), 'policy-malformed', JSON.stringify(change))
  for (const value of [null, 1, 'policy', []]) assert.equal(codeOf(checkPolicy(value)), 'policy-malformed')
})

test('the hash of a policy is SHA-256 of its canonical JSON, whatever order its fields were written in', async () => {
  const turned = Object.fromEntries(Object.entries(policy).reverse()) as unknown as SealPolicy
  assert.equal(await policyHash(turned), await policyHash(policy))
  assert.equal(await policyHash(policy), createHash('sha256').update(policyText(policy)).digest('hex'))
  assert.notEqual(await policyHash({ ...policy, deadline: '2026-12-01T11:00:01Z' }), await policyHash(policy))
})
