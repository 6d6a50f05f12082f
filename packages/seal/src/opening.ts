// Opening: each member releases a share, k shares give the key, and every commitment is checked before anything is believed.
import { decryptWith, recipientOf } from './age.ts'
import { canonicalJson, parseCanonical } from './canonical.ts'
import { keyCommitment, manifestCommitment, shareCommitment } from './commitment.ts'
import { base64, fromBase64, fromUtf8, sha256 } from './encoding.ts'
import type { Bytes } from './encoding.ts'
import { checkEnvelope, readEnvelope } from './envelope.ts'
import type { Envelope, PartReference, ReadEnvelope } from './envelope.ts'
import { readManifest } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import { circlesOf, isRecord } from './policy.ts'
import type { CircleName, SealPolicy } from './policy.ts'
import { accept, refuse } from './refusal.ts'
import type { Outcome, Refusal } from './refusal.ts'
import { isSealKey, joinShares, subsets } from './split.ts'

/** One member's share of one tender's key, in clear. */
export interface ReleasedShare {
  circle: CircleName
  member: string
  /** Hash of the envelope that the share belongs to. */
  envelope: string
  /** base64 */
  share: string
}

export interface OpeningInput {
  /** The envelope's text as stored. */
  envelope: string
  /** The hash in the receipt: which envelope was received. */
  envelopeHash: string
  /** The policy that the envelope was sealed under. */
  policy: SealPolicy
  /** The supplier that the envelope was received from. */
  supplier: string
  /** Shares of one circle or of several; one circle must reach its k. */
  shares?: readonly ReleasedShare[]
  /** S, when the supplier has revealed it. */
  reserve?: string
}

/** A tender whose key and manifest are known and checked; its parts open with `openPart`. */
export interface OpenedManifest {
  manifest: Manifest
  /** The key. It may be stored once the tender is open. */
  identity: string
  /** Members whose shares gave the key; empty when the reserve did. */
  openedBy: readonly string[]
  /** Shares that were put aside, and why. */
  refused: readonly Refusal[]
}

export interface OpenedFile {
  name: string
  bytes: Bytes
}

export interface OpenedTender extends OpenedManifest {
  files: OpenedFile[]
}

/** Fetches the encrypted bytes of a part; undefined when they are not there. */
export type FetchPart = (part: PartReference, index: number) => Promise<Uint8Array | undefined>

/**
 * What a member does in the browser at the opening: decrypt the member's own share of one tender.
 * Refusals: as `readEnvelope`; other-policy is not checked here; identity-malformed, not-a-member, share-unreadable (member),
 * share-mismatch (member).
 */
export async function releaseShare(
  envelopeText: string,
  policy: SealPolicy,
  identity: string,
): Promise<Outcome<ReleasedShare>> {
  const read = await readEnvelope(envelopeText)
  if (!read.ok) return read
  const recipient = await recipientOf(identity)
  if (recipient === undefined) return refuse('identity-malformed')
  const place = placeOf(policy, recipient)
  const sealed = read.value.envelope.shares.find((s) => s.circle === place?.circle && s.member === place.member)
  if (place === undefined || sealed === undefined) return refuse('not-a-member')
  const share = await decryptWith(identity, fromBase64(sealed.sealed) ?? new Uint8Array())
  if (share === undefined) return refuse('share-unreadable', place.member)
  const released = { ...place, envelope: read.value.hash, share: base64(share) }
  const refusal = await shareRefusal(read.value, released)
  return refusal === undefined ? accept(released) : { ok: false, refusal }
}

/** What the server checks when a member releases a share. Refusals: as `readEnvelope`; share-mismatch (member). */
export async function checkShare(envelopeText: string, released: ReleasedShare): Promise<Outcome<ReleasedShare>> {
  const read = await readEnvelope(envelopeText)
  if (!read.ok) return read
  const refusal = await shareRefusal(read.value, released)
  return refusal === undefined ? accept(released) : { ok: false, refusal }
}

/**
 * Opens the manifest of a tender with released shares or with the supplier's reserve key. A share that is not the sealed one is put
 * aside and named in `refused`; when too few good ones are left, the first such share is the refusal.
 * Refusals: as `checkEnvelope`; envelope-hash, share-mismatch (member), too-few-shares (`have / need`), key-mismatch, manifest-mismatch.
 */
export async function openManifest(input: OpeningInput): Promise<Outcome<OpenedManifest>> {
  const checked = await checkEnvelope(input.envelope, input.policy, input.supplier)
  if (!checked.ok) return checked
  if (checked.value.hash !== input.envelopeHash) return refuse('envelope-hash')
  const read = await readEnvelope(input.envelope)
  if (!read.ok) return read
  const key = await keyOf(read.value, input)
  if (!key.ok) return key
  const manifest = await manifestOf(read.value, key.value.identity)
  return manifest.ok ? accept({ manifest: manifest.value, ...key.value }) : manifest
}

/**
 * The plaintext of part `index` of an opened tender, from its encrypted `bytes`.
 * Refusals: part-missing, part-mismatch (part number, from 0).
 */
export async function openPart(
  opened: OpenedManifest,
  index: number,
  bytes: Uint8Array | undefined,
): Promise<Outcome<Bytes>> {
  const reference = opened.manifest.parts[index]
  if (reference === undefined || bytes === undefined) return refuse('part-missing', String(index))
  if (bytes.length !== reference.size || (await sha256(bytes)) !== reference.sha256)
    return refuse('part-mismatch', String(index))
  const inside = opened.manifest.files.flatMap(({ parts }) => parts)[index]
  const plaintext = await decryptWith(opened.identity, bytes)
  if (plaintext === undefined || plaintext.length !== inside?.size || (await sha256(plaintext)) !== inside.sha256)
    return refuse('part-mismatch', String(index))
  return accept(plaintext)
}

/** Opens a whole tender into memory; large ones are opened part by part with `openManifest` and `openPart`. Refusals: of both. */
export async function openTender(input: OpeningInput, fetchPart: FetchPart): Promise<Outcome<OpenedTender>> {
  const opened = await openManifest(input)
  if (!opened.ok) return opened
  const files: OpenedFile[] = []
  for (const file of opened.value.manifest.files) {
    const bytes = new Uint8Array(file.size)
    let at = 0
    for (const { part } of file.parts) {
      const reference = opened.value.manifest.parts[part]
      const piece = await openPart(
        opened.value,
        part,
        reference && (await fetchPart({ sha256: reference.sha256, size: reference.size }, part)),
      )
      if (!piece.ok) return piece
      bytes.set(piece.value, at)
      at += piece.value.length
    }
    files.push({ name: file.name, bytes })
  }
  return accept({ ...opened.value, files })
}

type Key = Omit<OpenedManifest, 'manifest'>

async function keyOf(read: ReadEnvelope, input: OpeningInput): Promise<Outcome<Key>> {
  const { envelope, context } = read
  const fits = async (identity: string | undefined): Promise<boolean> =>
    identity !== undefined && isSealKey(identity) && (await keyCommitment(context, identity)) === envelope.key
  if (input.reserve !== undefined) {
    return (await fits(input.reserve))
      ? accept({ identity: input.reserve, openedBy: [], refused: [] })
      : refuse('key-mismatch')
  }
  const refused: Refusal[] = []
  const good = new Map<string, ReleasedShare>()
  for (const share of (input.shares ?? []).slice(0, 4 * envelope.shares.length)) {
    const refusal = await shareRefusal(read, share)
    if (refusal === undefined) good.set(`${share.circle} ${share.member}`, share)
    else refused.push(refusal)
  }
  let shortage = ''
  let misfit = false
  for (const [name, { k }] of circlesOf(input.policy)) {
    const shares = [...good.values()].filter(({ circle }) => circle === name)
    if (shares.length < k) {
      shortage ||= `${shares.length} / ${k}`
      continue
    }
    // One set is enough for an honest supplier; a supplier who committed to a malformed share must not be able to stop the others.
    for (const set of subsets(shares, k)) {
      const identity = await joinShares(set.map(({ share }) => share))
      if (identity !== undefined && (await fits(identity)))
        return accept({ identity, openedBy: set.map(({ member }) => member), refused })
    }
    misfit = true
  }
  if (misfit) return refuse('key-mismatch')
  const [worst] = refused
  return worst === undefined ? refuse('too-few-shares', shortage) : { ok: false, refusal: worst }
}

async function manifestOf({ envelope, context }: ReadEnvelope, identity: string): Promise<Outcome<Manifest>> {
  const plaintext = await decryptWith(identity, fromBase64(envelope.manifest.sealed) ?? new Uint8Array())
  const inside = parseCanonical((plaintext && fromUtf8(plaintext)) ?? '')
  if (!isRecord(inside)) return refuse('manifest-mismatch')
  const text = canonicalJson(inside['manifest'])
  const { salt } = inside
  if (text === undefined || typeof salt !== 'string') return refuse('manifest-mismatch')
  if ((await manifestCommitment(context, salt, text)) !== envelope.manifest.commitment)
    return refuse('manifest-mismatch')
  const manifest = readManifest(text)
  return manifest !== undefined && belongs(manifest, envelope) ? accept(manifest) : refuse('manifest-mismatch')
}

function belongs(manifest: Manifest, envelope: Envelope): boolean {
  return (
    manifest.procurement === envelope.procurement &&
    manifest.policy === envelope.policy &&
    manifest.tender.supplier === envelope.supplier &&
    canonicalJson(manifest.parts) === canonicalJson(envelope.parts)
  )
}

async function shareRefusal(read: ReadEnvelope, released: ReleasedShare): Promise<Refusal | undefined> {
  const { circle, member, share } = released
  const sealed = read.envelope.shares.find((s) => s.circle === circle && s.member === member)
  const intact =
    sealed !== undefined &&
    released.envelope === read.hash &&
    (await shareCommitment(read.context, circle, member, share)) === sealed.commitment
  return intact ? undefined : { code: 'share-mismatch', at: member }
}

function placeOf(policy: SealPolicy, recipient: string): { circle: CircleName; member: string } | undefined {
  for (const [name, circle] of circlesOf(policy)) {
    const found = circle.recipients.find((one) => one.recipient === recipient)
    if (found !== undefined) return { circle: name, member: found.member }
  }
  return undefined
}
