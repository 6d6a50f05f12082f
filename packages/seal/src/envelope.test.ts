import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeOf, example, supplier } from '../test/example-tender.ts'
import { canonicalJson } from './canonical.ts'
import { checkEnvelope, readEnvelope } from './envelope.ts'
import type { Envelope } from './envelope.ts'
import { limits } from './limits.ts'

const one = await example()
const envelope = JSON.parse(one.sealed.envelope) as Envelope
const checked = async (value: unknown): Promise<string> =>
  codeOf(await checkEnvelope(canonicalJson(value) ?? '', one.policy, supplier))

test('an envelope sealed for one procurement is refused in another', async () => {
  const other = { ...one.policy, procurement: '2026-0043' }
  assert.equal(codeOf(await checkEnvelope(one.sealed.envelope, other, supplier)), 'other-procurement')
})

test('an envelope sealed before the deadline was changed is refused under the new policy', async () => {
  const extended = { ...one.policy, deadline: '2026-12-08T11:00:00Z', version: 2 }
  assert.equal(codeOf(await checkEnvelope(one.sealed.envelope, extended, supplier)), 'other-policy')
})

test('a supplier cannot send another supplier’s envelope as its own', async () => {
  assert.equal(codeOf(await checkEnvelope(one.sealed.envelope, one.policy, '0192:974760673')), 'other-supplier')
})

test('shares must be for exactly the members of the policy, in its order', async () => {
  const { shares } = envelope
  const [first, second, ...rest] = shares
  for (const changed of [
    shares.slice(1),
    [second, first, ...rest],
    [...shares, first],
    [{ ...first, member: 'en annen' }, second, ...rest],
  ])
    assert.equal(await checked({ ...envelope, shares: changed }), 'envelope-malformed')
})

test('every field is needed, in its form, and no other', async () => {
  assert.equal(await checked(envelope), 'accepted')
  for (const name of Object.keys(envelope)) {
    const { [name as 'key']: _, ...rest } = envelope
    assert.equal(await checked(rest), 'envelope-malformed', name)
  }
  const [share, ...shares] = envelope.shares
  const [part, ...parts] = envelope.parts
  const wrong: Record<string, unknown>[] = [
    { more: 1 },
    { seal: 'heldigital.no/seal@v2' },
    { nonce: 'kort' },
    { key: 1 },
    { shares: [{ ...share, circle: 'andre' }, ...shares] },
    { shares: [{ ...share, sealed: 'QUJD' }, ...shares] },
    { shares: [{ ...share, sealed: `${share?.sealed}AAAA`.repeat(20) }, ...shares] },
    { manifest: { ...envelope.manifest, more: 1 } },
    { manifest: { ...envelope.manifest, sealed: '!' } },
    { parts: [{ ...part, size: 0 }, ...parts] },
    { parts: [{ ...part, size: limits.part + limits.partOverhead + 1 }, ...parts] },
    { parts: [part, part, ...parts.slice(1)] },
    {
      parts: Array.from({ length: limits.parts + 1 }, (_, i) => ({
        sha256: i.toString(16).padStart(64, '0'),
        size: 1,
      })),
    },
  ]
  for (const change of wrong)
    assert.equal(await checked({ ...envelope, ...change }), 'envelope-malformed', JSON.stringify(change).slice(0, 80))
})

test('an envelope is one text: another spelling of the same values is refused', async () => {
  for (const text of [
    `${one.sealed.envelope} `,
    JSON.stringify(JSON.parse(one.sealed.envelope), null, 1),
    '',
    'null',
    '[]',
    '"',
  ])
    assert.equal(codeOf(await readEnvelope(text)), 'envelope-malformed')
  assert.equal(codeOf(await readEnvelope('x'.repeat(limits.envelope + 1))), 'envelope-too-large')
})
