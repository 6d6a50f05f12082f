// The envelope of a sealed tender: small, in clear for the server, saying nothing of the content.
import { parseCanonical } from './canonical.ts'
import { contextOf, sealVersion } from './commitment.ts'
import { fromBase64, fromUtf8, sha256, utf8 } from './encoding.ts'
import { limits } from './limits.ts'
import { circlesOf, isIdentifier, isRecord, isSha256, policyHash } from './policy.ts'
import type { CircleName, SealPolicy } from './policy.ts'
import { accept, refuse } from './refusal.ts'
import type { Outcome } from './refusal.ts'

/** One encrypted part as it is stored: SHA-256 (hexadecimal) and size in bytes of the age file. */
export interface PartReference {
  sha256: string
  size: number
}

export interface SealedShare {
  circle: CircleName
  member: string
  commitment: string
  /** base64 of an age file for the member, whose plaintext is the share. */
  sealed: string
}

export interface Envelope {
  seal: typeof sealVersion
  procurement: string
  /** Hash of the seal policy. */
  policy: string
  supplier: string
  /** 32 random bytes, hexadecimal. */
  nonce: string
  /** Commitment to S, the key of this tender. */
  key: string
  shares: readonly SealedShare[]
  manifest: {
    commitment: string
    /** base64 of an age file for S and, if wanted, the supplier. */
    sealed: string
  }
  parts: readonly PartReference[]
}

export interface CheckedEnvelope {
  envelope: Envelope
  /** SHA-256 of the envelope's text, hexadecimal. */
  hash: string
}

/** An envelope after its text was read: with its hash, and the context of its commitments. */
export interface ReadEnvelope extends CheckedEnvelope {
  context: string
}

const fields = ['key', 'manifest', 'nonce', 'parts', 'policy', 'procurement', 'seal', 'shares', 'supplier']
const ageHeader = utf8('age-encryption.org/v1\n-> ')

/**
 * What the server checks when a tender arrives: form, limits, and that it was sealed for this policy and by this supplier.
 * `text` is the envelope's canonical JSON exactly as received. That the parts are there, with these hashes and sizes, is checked
 * by whoever stores them, against `envelope.parts`.
 * Refusals: envelope-too-large, envelope-malformed (field), other-procurement, other-policy, other-supplier.
 */
export async function checkEnvelope(
  text: string,
  policy: SealPolicy,
  supplier: string,
): Promise<Outcome<CheckedEnvelope>> {
  const read = await readEnvelope(text)
  if (!read.ok) return read
  const { envelope, hash } = read.value
  if (envelope.procurement !== policy.procurement) return refuse('other-procurement', envelope.procurement)
  if (envelope.policy !== (await policyHash(policy))) return refuse('other-policy')
  if (envelope.supplier !== supplier) return refuse('other-supplier', envelope.supplier)
  const expected = memberList(policy)
  if (envelope.shares.length !== expected.length) return refuse('envelope-malformed', 'shares')
  for (const [i, share] of envelope.shares.entries())
    if (`${share.circle} ${share.member}` !== expected[i]) return refuse('envelope-malformed', 'shares')
  return accept({ envelope, hash })
}

/** The envelope in `text`, checked by itself. Refusals: envelope-too-large, envelope-malformed (field). */
export async function readEnvelope(text: string): Promise<Outcome<ReadEnvelope>> {
  if (text.length > limits.envelope) return refuse('envelope-too-large')
  const value = parseCanonical(text)
  if (!isRecord(value) || Object.keys(value).join() !== fields.join()) return refuse('envelope-malformed', 'fields')
  const { seal, procurement, policy, supplier, nonce, key, shares, manifest, parts } = value
  if (seal !== sealVersion) return refuse('envelope-malformed', 'seal')
  if (!isIdentifier(procurement)) return refuse('envelope-malformed', 'procurement')
  if (!isSha256(policy)) return refuse('envelope-malformed', 'policy')
  if (!isIdentifier(supplier)) return refuse('envelope-malformed', 'supplier')
  if (!isSha256(nonce)) return refuse('envelope-malformed', 'nonce')
  if (!isSha256(key)) return refuse('envelope-malformed', 'key')
  if (!Array.isArray(shares) || shares.length > 2 * limits.members || !shares.every(isSealedShare))
    return refuse('envelope-malformed', 'shares')
  if (!isRecord(manifest) || Object.keys(manifest).join() !== 'commitment,sealed' || !isSha256(manifest['commitment']))
    return refuse('envelope-malformed', 'manifest')
  if (!isAgeFile(manifest['sealed'], limits.manifest + limits.partOverhead))
    return refuse('envelope-malformed', 'manifest')
  if (!Array.isArray(parts) || parts.length > limits.parts || !parts.every(isPartReference))
    return refuse('envelope-malformed', 'parts')
  // Each part has a key and nonce of its own, so two equal parts are never an accident.
  if (new Set(parts.map((part) => (part as unknown as PartReference).sha256)).size !== parts.length)
    return refuse('envelope-malformed', 'parts')
  const envelope = value as unknown as Envelope
  const context = await contextOf(procurement, policy, supplier, nonce)
  return accept({ envelope, hash: await sha256(utf8(text)), context })
}

function memberList(policy: SealPolicy): string[] {
  return circlesOf(policy).flatMap(([name, circle]) => circle.recipients.map(({ member }) => `${name} ${member}`))
}

function isSealedShare(value: unknown): boolean {
  return (
    isRecord(value) &&
    Object.keys(value).join() === 'circle,commitment,member,sealed' &&
    (value['circle'] === 'committee' || value['circle'] === 'recovery') &&
    isSha256(value['commitment']) &&
    isIdentifier(value['member']) &&
    isAgeFile(value['sealed'], limits.sealedShare)
  )
}

function isPartReference(value: unknown): boolean {
  if (!isRecord(value) || Object.keys(value).join() !== 'sha256,size' || !isSha256(value['sha256'])) return false
  const size = value['size']
  return Number.isSafeInteger(size) && (size as number) > 0 && (size as number) <= limits.part + limits.partOverhead
}

function isAgeFile(value: unknown, limit: number): boolean {
  if (typeof value !== 'string' || value.length > Math.ceil(limit / 3) * 4) return false
  const bytes = fromBase64(value)
  return bytes !== undefined && fromUtf8(bytes.subarray(0, ageHeader.length)) === fromUtf8(ageHeader)
}
