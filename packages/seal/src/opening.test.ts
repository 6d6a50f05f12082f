import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { codeOf, example, fetchFrom, keys, opening, shares, supplier, valueOf } from '../test/example-tender.ts'
import { canonicalJson } from './canonical.ts'
import { decryptWith, encryptTo, recipientOf } from './age.ts'
import { manifestCommitment, shareCommitment } from './commitment.ts'
import { base64, fromBase64, fromUtf8, utf8 } from './encoding.ts'
import type { Manifest } from './manifest.ts'
import { readEnvelope } from './envelope.ts'
import type { Envelope } from './envelope.ts'
import { checkShare, openManifest, openPart, openTender, releaseShare } from './opening.ts'
import type { ReleasedShare } from './opening.ts'
import { sealTender } from './seal.ts'

const one = await example()
const all = await shares(one, one.committee)
const [a, b, c] = all as [ReleasedShare, ReleasedShare, ReleasedShare]
const fetch = fetchFrom(one.sealed)

/** Another envelope text, with its own hash, as whoever rules the database could put in place. */
function forged(change: (envelope: Record<string, unknown> & Envelope) => Record<string, unknown>): {
  envelope: string
  envelopeHash: string
} {
  const envelope = canonicalJson(change(JSON.parse(one.sealed.envelope) as Record<string, unknown> & Envelope)) ?? ''
  return { envelope, envelopeHash: createHash('sha256').update(envelope).digest('hex') }
}

test('every two of three members open the same tender', async () => {
  for (const pair of [
    [a, b],
    [a, c],
    [c, b],
    [a, b, c],
  ]) {
    const opened = valueOf(await openTender(opening(one, { shares: pair }), fetch))
    assert.deepEqual(opened.manifest.tender, one.input.tender)
    assert.deepEqual(
      opened.files,
      one.input.files.map((file) => ({ name: file.name, bytes: 'bytes' in file ? file.bytes : undefined })),
    )
    assert.deepEqual(
      opened.openedBy,
      pair.slice(0, 2).map(({ member }) => member),
    )
    assert.deepEqual(opened.refused, [])
  }
})

test('when the committee is lost, the recovery group opens', async () => {
  const released = await shares(one, one.recovery.slice(1))
  const opened = valueOf(await openTender(opening(one, { shares: [a, ...released] }), fetch))
  assert.deepEqual(opened.openedBy, ['reserve-2', 'reserve-3'])
})

test('when both are lost, the supplier’s reserve key opens, and only the key that was committed to', async () => {
  const { reserve } = one.sealed
  assert.equal(reserve.envelope, one.sealed.envelopeHash)
  const opened = valueOf(await openTender(opening(one, { reserve: reserve.identity }), fetch))
  assert.deepEqual(opened.manifest.tender, one.input.tender)
  const [other] = await keys(1)
  for (const wrong of [other?.identity ?? '', reserve.identity.toLowerCase(), '', '\ud800'])
    assert.equal(codeOf(await openTender(opening(one, { reserve: wrong }), fetch)), 'key-mismatch')
})

test('fewer than k members cannot open, nor can one member twice, nor one from each circle', async () => {
  const [outsider] = await shares(one, one.recovery.slice(0, 1))
  assert.deepEqual(await openManifest(opening(one, { shares: [] })), {
    ok: false,
    refusal: { code: 'too-few-shares', at: '0 / 2' },
  })
  for (const few of [[a], [a, a], [a, outsider as ReleasedShare]])
    assert.deepEqual(await openManifest(opening(one, { shares: few })), {
      ok: false,
      refusal: { code: 'too-few-shares', at: '1 / 2' },
    })
})

test('a share that is not the sealed one is refused, naming the member', async () => {
  const bytes = fromBase64(a.share) ?? new Uint8Array()
  const wrong: ReleasedShare[] = [
    { ...a, share: b.share },
    { ...a, share: base64(bytes.map((byte, i) => (i === 3 ? byte ^ 1 : byte))) },
    { ...a, share: '' },
    { ...a, share: '\ud800' },
    { ...a, envelope: 'ab'.repeat(32) },
  ]
  for (const share of wrong) {
    const refusal = { code: 'share-mismatch', at: 'medlem-1' } as const
    assert.deepEqual(await checkShare(one.sealed.envelope, share), { ok: false, refusal })
    assert.deepEqual(await openManifest(opening(one, { shares: [share, b] })), { ok: false, refusal })
    const opened = valueOf(await openManifest(opening(one, { shares: [share, b, c] })))
    assert.deepEqual(opened.refused, [refusal])
    assert.deepEqual(opened.openedBy, ['medlem-2', 'medlem-3'])
  }
  assert.equal(codeOf(await checkShare(one.sealed.envelope, { ...a, member: 'ukjent' })), 'share-mismatch')
  assert.equal(codeOf(await checkShare(one.sealed.envelope, { ...a, circle: 'recovery' })), 'share-mismatch')
})

test('a supplier who seals a worthless share to one member cannot stop the others', async () => {
  const { context } = valueOf(await readEnvelope(one.sealed.envelope))
  const share = base64(crypto.getRandomValues(new Uint8Array(75)))
  const commitment = await shareCommitment(context, 'committee', 'medlem-1', share)
  const bad = forged((envelope) => ({
    ...envelope,
    shares: envelope.shares.map((sealed, i) => (i === 0 ? { ...sealed, commitment } : sealed)),
  }))
  const given = all.map((released) => ({ ...released, envelope: bad.envelopeHash }))
  given[0] = { ...a, share, envelope: bad.envelopeHash }
  const opened = valueOf(await openManifest({ ...opening(one, { shares: given }), ...bad }))
  assert.deepEqual(opened.openedBy, ['medlem-2', 'medlem-3'])
  assert.equal(codeOf(await openManifest({ ...opening(one, { shares: given.slice(0, 2) }), ...bad })), 'key-mismatch')
})

/** The example's envelope around a manifest of the supplier's own making, with every commitment right. */
async function resealed(
  change: (manifest: Manifest) => unknown,
): Promise<{ envelope: string; envelopeHash: string; reserve: string }> {
  const { envelope, context } = valueOf(await readEnvelope(one.sealed.envelope))
  const { identity } = one.sealed.reserve
  const inside = await decryptWith(identity, fromBase64(envelope.manifest.sealed) ?? new Uint8Array())
  const { manifest, salt } = JSON.parse(fromUtf8(inside ?? new Uint8Array()) ?? '') as {
    manifest: Manifest
    salt: string
  }
  const text = canonicalJson(change(manifest)) ?? ''
  const recipient = (await recipientOf(identity)) ?? ''
  const sealed = base64(await encryptTo([recipient], utf8(`{"manifest":${text},"salt":"${salt}"}`)))
  const commitment = await manifestCommitment(context, salt, text)
  return { ...forged((other) => ({ ...other, manifest: { commitment, sealed } })), reserve: identity }
}

test('a supplier cannot seal a manifest that is of another tender than its envelope', async () => {
  assert.equal(codeOf(await openManifest(opening(one, await resealed((manifest) => manifest)))), 'accepted')
  const [file, ...files] = valueOf(await openManifest(opening(one, { shares: [a, b] }))).manifest.files
  assert.ok(file !== undefined)
  const [part, ...parts] = file.parts
  const changes: Record<string, (manifest: Manifest) => unknown> = {
    procurement: (manifest) => ({ ...manifest, procurement: '2026-0043' }),
    policy: (manifest) => ({ ...manifest, policy: 'ab'.repeat(32) }),
    supplier: (manifest) => ({ ...manifest, tender: { ...manifest.tender, supplier: '0192:974760673' } }),
    'no supplier': (manifest) => ({ ...manifest, tender: {} }),
    parts: (manifest) => ({ ...manifest, parts: manifest.parts.toReversed() }),
    'more fields': (manifest) => ({ ...manifest, more: 1 }),
    'size of a file': (manifest) => ({ ...manifest, files: [{ ...file, size: file.size + 1 }, ...files] }),
    'name of a file': (manifest) => ({ ...manifest, files: [{ ...file, name: '../etc/passwd' }, ...files] }),
    'the same name twice': (manifest) => ({ ...manifest, files: [{ ...file, name: files[0]?.name }, ...files] }),
    'order of parts': (manifest) => ({ ...manifest, files: [{ ...file, parts: [...parts, part] }, ...files] }),
    'one part twice': (manifest) => ({
      ...manifest,
      files: [{ ...file, parts: [part, part, ...parts.slice(1)] }, ...files],
    }),
    'a file less': (manifest) => ({ ...manifest, files }),
    'no list': (manifest) => ({ ...manifest, files: {} }),
    'no manifest': () => null,
  }
  for (const [name, change] of Object.entries(changes))
    assert.equal(codeOf(await openManifest(opening(one, await resealed(change)))), 'manifest-mismatch', name)
})

test('a part whose content is not what the manifest says is refused', async () => {
  const lying = await resealed((manifest) => ({
    ...manifest,
    files: manifest.files.map((file) => ({
      ...file,
      parts: file.parts.map((part) => ({ ...part, sha256: 'ab'.repeat(32) })),
    })),
  }))
  assert.equal(codeOf(await openTender(opening(one, lying), fetch)), 'part-mismatch')
})

test('a part with the right content that is not the part that was received is refused', async () => {
  const opened = valueOf(await openManifest(opening(one, { shares: [a, b] })))
  const content = valueOf(await openPart(opened, 0, one.sealed.parts[0]?.bytes))
  const again = await encryptTo([(await recipientOf(opened.identity)) ?? ''], content)
  assert.equal(codeOf(await openPart(opened, 0, again)), 'part-mismatch')
})

test('when every share of the committee is worthless, the recovery group still opens', async () => {
  const { context } = valueOf(await readEnvelope(one.sealed.envelope))
  const worthless = await Promise.all(
    all.map(async ({ member }) => {
      const share = base64(crypto.getRandomValues(new Uint8Array(75)))
      return { share, commitment: await shareCommitment(context, 'committee', member, share) }
    }),
  )
  const bad = forged((envelope) => ({
    ...envelope,
    shares: envelope.shares.map((sealed, i) => ({
      ...sealed,
      commitment: worthless[i]?.commitment ?? sealed.commitment,
    })),
  }))
  const outside = await shares(one, one.recovery)
  const given = [...all.map((released, i) => ({ ...released, share: worthless[i]?.share ?? '' })), ...outside]
  const opened = await openManifest({
    ...opening(one, { shares: given.map((share) => ({ ...share, envelope: bad.envelopeHash })) }),
    ...bad,
  })
  assert.deepEqual(valueOf(opened).openedBy, ['reserve-1', 'reserve-2'])
})

test('only a member can release a share, and only the member’s own', async () => {
  const [stranger] = await keys(1)
  assert.equal(codeOf(await releaseShare(one.sealed.envelope, one.policy, stranger?.identity ?? '')), 'not-a-member')
  assert.equal(codeOf(await releaseShare(one.sealed.envelope, one.policy, 'nøkkel')), 'identity-malformed')
  const swapped = forged((envelope) => {
    const [first, second, ...rest] = envelope.shares
    return { ...envelope, shares: [{ ...first, sealed: second?.sealed }, second, ...rest] }
  })
  assert.deepEqual(await releaseShare(swapped.envelope, one.policy, one.committee[0]?.identity ?? ''), {
    ok: false,
    refusal: { code: 'share-unreadable', at: 'medlem-1' },
  })
})

test('one changed character anywhere in the stored envelope is found', async () => {
  const { envelope } = one.sealed
  for (let at = 0; at < envelope.length; at += 7) {
    const changed = envelope.slice(0, at) + (envelope[at] === 'a' ? 'b' : 'a') + envelope.slice(at + 1)
    const outcome = await openManifest(opening(one, { envelope: changed, shares: [a, b] }))
    assert.ok(!outcome.ok, `position ${at}`)
  }
})

test('an envelope that is changed together with its hash does not open to something else', async () => {
  const again = valueOf(await sealTender(one.input))
  const other = JSON.parse(again.envelope) as Envelope
  const changes: Record<string, (envelope: Envelope) => Record<string, unknown>> = {
    nonce: () => ({ nonce: other.nonce }),
    key: () => ({ key: other.key }),
    manifest: () => ({ manifest: other.manifest }),
    'manifest ciphertext': ({ manifest }) => ({ manifest: { ...manifest, sealed: other.manifest.sealed } }),
    'manifest commitment': ({ manifest }) => ({ manifest: { ...manifest, commitment: other.manifest.commitment } }),
    parts: () => ({ parts: other.parts }),
    'fewer parts': ({ parts }) => ({ parts: parts.slice(1) }),
    'order of parts': ({ parts }) => ({ parts: parts.toReversed() }),
    shares: () => ({ shares: other.shares }),
  }
  for (const [name, change] of Object.entries(changes)) {
    const bad = forged((envelope) => ({ ...envelope, ...change(envelope) }))
    const given = [a, b].map((share) => ({ ...share, envelope: bad.envelopeHash }))
    const byShares = await openManifest({ ...opening(one, { shares: given }), ...bad })
    assert.ok(!byShares.ok, name)
    if (name === 'shares') continue
    const byReserve = await openManifest({ ...opening(one, { reserve: one.sealed.reserve.identity }), ...bad })
    assert.ok(!byReserve.ok, name)
  }
})

test('a tender cannot be moved to another procurement, policy or supplier by rewriting its envelope', async () => {
  const policy = { ...one.policy, procurement: '2026-0043' }
  const policyHash = createHash('sha256')
    .update(canonicalJson(policy) ?? '')
    .digest('hex')
  const moved = forged((envelope) => ({ ...envelope, procurement: policy.procurement, policy: policyHash }))
  assert.equal(codeOf(await releaseShare(moved.envelope, policy, one.committee[0]?.identity ?? '')), 'share-mismatch')
  const reserve = one.sealed.reserve.identity
  assert.equal(codeOf(await openManifest({ ...moved, policy, supplier, reserve })), 'key-mismatch')
  const copied = forged((envelope) => ({ ...envelope, supplier: '0192:974760673' }))
  assert.equal(
    codeOf(await openManifest({ ...copied, policy: one.policy, supplier: '0192:974760673', reserve })),
    'key-mismatch',
  )
})

test('one changed byte in a part is found, and so is a missing or exchanged part', async () => {
  const opened = valueOf(await openManifest(opening(one, { shares: [a, b] })))
  for (const [i, { bytes }] of one.sealed.parts.entries()) {
    for (let at = 0; at < bytes.length; at += 61) {
      const changed = bytes.map((byte, place) => (place === at ? byte ^ 0x40 : byte))
      assert.deepEqual(await openPart(opened, i, changed), {
        ok: false,
        refusal: { code: 'part-mismatch', at: String(i) },
      })
    }
    assert.equal(codeOf(await openPart(opened, i, bytes.slice(1))), 'part-mismatch')
    assert.equal(codeOf(await openPart(opened, i, undefined)), 'part-missing')
    assert.equal(codeOf(await openPart(opened, i, one.sealed.parts[(i + 1) % 5]?.bytes)), 'part-mismatch')
  }
  assert.equal(codeOf(await openPart(opened, 5, new Uint8Array())), 'part-missing')
  const without = await openTender(opening(one, { shares: [a, b] }), async (part, i) =>
    i === 3 ? undefined : fetch(part),
  )
  assert.deepEqual(without, { ok: false, refusal: { code: 'part-missing', at: '3' } })
})

test('the opening is of the envelope that the receipt names, from the supplier that sent it', async () => {
  const given = { shares: [a, b] }
  assert.equal(codeOf(await openManifest(opening(one, { ...given, envelopeHash: 'ab'.repeat(32) }))), 'envelope-hash')
  assert.equal(codeOf(await openManifest(opening(one, { ...given, supplier: '0192:974760673' }))), 'other-supplier')
})
