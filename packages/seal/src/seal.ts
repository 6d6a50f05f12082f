// Sealing, in the supplier's browser (or any program): nothing leaves in clear, and a trial opening comes before sending.
import { createKeyPair, decryptWith, encryptTo, isRecipient } from './age.ts'
import { canonicalJson } from './canonical.ts'
import { contextOf, keyCommitment, manifestCommitment, sealVersion, shareCommitment } from './commitment.ts'
import { base64, fromBase64, hex, randomBytes, sha256, utf8 } from './encoding.ts'
import type { Bytes } from './encoding.ts'
import type { Envelope, PartReference, SealedShare } from './envelope.ts'
import { limits } from './limits.ts'
import { foldedName, isFileName, manifestText } from './manifest.ts'
import type { FilePart, ManifestFile, TenderContent } from './manifest.ts'
import { checkPolicy, circlesOf, isIdentifier, policyHash } from './policy.ts'
import type { SealPolicy } from './policy.ts'
import { accept, refuse } from './refusal.ts'
import type { Outcome } from './refusal.ts'
import { joinShares, splitIdentity, subsets } from './split.ts'

export type TenderFile =
  | { name: string; bytes: Uint8Array }
  | { name: string; stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> }

export interface SealInput {
  policy: SealPolicy
  tender: TenderContent
  files: readonly TenderFile[]
  /** The supplier's own public key, if it wants to read its tender itself. */
  supplierRecipient?: string
  /** Plaintext bytes of a part, 1 KiB to 64 MiB; 16 MiB if not said. */
  partSize?: number
}

export interface SealedPart extends PartReference {
  /** Position in `envelope.parts`. */
  index: number
  bytes: Bytes
}

/** S, for the supplier only: it opens the tender when the committee cannot, and cannot change it. */
export interface Reserve {
  reserve: typeof sealVersion
  procurement: string
  supplier: string
  /** Hash of the envelope that the key opens. */
  envelope: string
  /** `AGE-SECRET-KEY-1…` */
  identity: string
}

export interface Sealing {
  /** The envelope as canonical JSON: what is sent, stored and hashed, byte for byte. */
  envelope: string
  /** SHA-256 of `envelope`, hexadecimal. */
  envelopeHash: string
  reserve: Reserve
}

export interface SealedTender extends Sealing {
  parts: SealedPart[]
}

const defaultPartSize = 16 * 1024 * 1024

/**
 * Seals a tender and keeps every part in memory; see `sealTenderInto` for large ones.
 */
export async function sealTender(input: SealInput): Promise<Outcome<SealedTender>> {
  const parts: SealedPart[] = []
  const sealed = await sealTenderInto(input, (part) => {
    parts.push(part)
  })
  return sealed.ok ? accept({ ...sealed.value, parts }) : sealed
}

/**
 * Seals a tender, handing each encrypted part to `keep` as soon as it is made (and waiting for it), so that memory holds two parts at most
 * besides the first. Upload the parts first and the envelope last: the tender is received when the envelope is.
 * Refusals: as `checkPolicy`; tender-malformed, tender-too-large, supplier-recipient, part-size, file-name, too-many-files,
 * file-unreadable, self-test. An error that `keep` throws passes through.
 */
export async function sealTenderInto(
  input: SealInput,
  keep: (part: SealedPart) => void | Promise<void>,
): Promise<Outcome<Sealing>> {
  const checked = checkPolicy(input.policy)
  if (!checked.ok) return checked
  const policy = checked.value
  const { tender, files, supplierRecipient, partSize = defaultPartSize } = input
  if (!isIdentifier(tender.supplier)) return refuse('tender-malformed', 'supplier')
  // Inside, the tender stands two levels deeper, and must still be readable.
  if (canonicalJson([[tender]]) === undefined) return refuse('tender-malformed', 'tender')
  if (supplierRecipient !== undefined && !isRecipient(supplierRecipient)) return refuse('supplier-recipient')
  if (!Number.isInteger(partSize) || partSize < limits.smallestPart || partSize > limits.part)
    return refuse('part-size', String(partSize))
  if (files.length > limits.files) return refuse('too-many-files')
  const names = new Set<string>()
  for (const { name } of files) {
    if (!isFileName(name) || names.has(foldedName(name))) return refuse('file-name', name)
    names.add(foldedName(name))
  }

  const key = await createKeyPair()
  const readers = supplierRecipient === undefined ? [key.recipient] : [key.recipient, supplierRecipient]
  const parts: PartReference[] = []
  const manifestFiles: ManifestFile[] = []
  let first: { bytes: Bytes; plaintext: string } | undefined
  for (const file of files) {
    const fileParts: FilePart[] = []
    const pieces = piecesOf(file, partSize)
    for (;;) {
      let piece: Bytes | undefined
      try {
        piece = await pieces()
      } catch {
        return refuse('file-unreadable', file.name)
      }
      if (piece === undefined) break
      if (parts.length === limits.parts) return refuse('too-many-files')
      const plaintext = await sha256(piece)
      const bytes = await encryptTo(readers, piece)
      const reference = { sha256: await sha256(bytes), size: bytes.length }
      fileParts.push({ part: parts.length, sha256: plaintext, size: piece.length })
      first ??= { bytes, plaintext }
      await keep({ ...reference, index: parts.length, bytes })
      parts.push(reference)
    }
    manifestFiles.push({ name: file.name, size: fileParts.reduce((sum, { size }) => sum + size, 0), parts: fileParts })
  }

  const hash = await policyHash(policy)
  const manifest = manifestText({ procurement: policy.procurement, policy: hash, tender, files: manifestFiles, parts })
  if (manifest === undefined) return refuse('tender-malformed', 'tender')
  const salt = hex(randomBytes(32))
  const inside = utf8(`{"manifest":${manifest},"salt":"${salt}"}`)
  if (inside.length > limits.manifest) return refuse('tender-too-large')

  const nonce = hex(randomBytes(32))
  const context = await contextOf(policy.procurement, hash, tender.supplier, nonce)
  const shares: SealedShare[] = []
  const trial: Trial[] = []
  for (const [circle, { recipients, k, n }] of circlesOf(policy)) {
    const split = await splitIdentity(key.identity, k, n)
    trial.push({ shares: split, k })
    for (const [i, { member, recipient }] of recipients.entries()) {
      const share = split[i] ?? ''
      const commitment = await shareCommitment(context, circle, member, share)
      const sealed = base64(await encryptTo([recipient], fromBase64(share) ?? new Uint8Array()))
      shares.push({ circle, member, commitment, sealed })
    }
  }
  const sealedManifest = await encryptTo(readers, inside)
  const failed = await trialOpening(trial, key.identity, sealedManifest, await sha256(inside), first)
  if (failed !== undefined) return refuse('self-test', failed)

  const envelope: Envelope = {
    seal: sealVersion,
    procurement: policy.procurement,
    policy: hash,
    supplier: tender.supplier,
    nonce,
    key: await keyCommitment(context, key.identity),
    shares,
    manifest: {
      commitment: await manifestCommitment(context, salt, manifest),
      sealed: base64(sealedManifest),
    },
    parts,
  }
  const text = canonicalJson(envelope) ?? ''
  const envelopeHash = await sha256(utf8(text))
  const { procurement } = policy
  const { supplier } = tender
  const { identity } = key
  return accept({
    envelope: text,
    envelopeHash,
    reserve: { reserve: sealVersion, procurement, supplier, envelope: envelopeHash, identity },
  })
}

interface Trial {
  shares: readonly string[]
  k: number
}

/** What fails when k random shares of each circle open the manifest and the first part; undefined when nothing does. */
async function trialOpening(
  circles: readonly Trial[],
  identity: string,
  manifest: Bytes,
  manifestHash: string,
  first: { bytes: Bytes; plaintext: string } | undefined,
): Promise<string | undefined> {
  for (const { shares, k } of circles) {
    const ways = [...subsets(shares, k)]
    const way = ways[(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % ways.length] ?? []
    if ((await joinShares(way)) !== identity) return 'key'
  }
  const opened = await decryptWith(identity, manifest)
  if (opened === undefined || (await sha256(opened)) !== manifestHash) return 'manifest'
  if (first === undefined) return undefined
  const part = await decryptWith(identity, first.bytes)
  return part === undefined || (await sha256(part)) !== first.plaintext ? 'part' : undefined
}

/** A function that gives the next piece of a file, `size` bytes each but the last; an empty file is one empty piece. */
function piecesOf(file: TenderFile, size: number): () => Promise<Bytes | undefined> {
  if ('bytes' in file) {
    const { bytes } = file
    let at = -1
    return async () => {
      if (at >= bytes.length) return undefined
      const from = Math.max(at, 0)
      at = Math.max(from + size, 1)
      return bytes.slice(from, from + size)
    }
  }
  const next = chunksOf(file.stream)
  let rest: Uint8Array = new Uint8Array()
  let ended = false
  let any = false
  return async () => {
    if (ended) return undefined
    const piece = new Uint8Array(size)
    let filled = 0
    while (filled < size) {
      if (rest.length === 0) {
        const chunk = await next()
        if (chunk === undefined) {
          ended = true
          break
        }
        rest = chunk
      }
      const take = rest.subarray(0, size - filled)
      piece.set(take, filled)
      filled += take.length
      rest = rest.subarray(take.length)
    }
    if (filled === 0 && any) return undefined
    any = true
    return piece.slice(0, filled)
  }
}

/** Safari cannot iterate a ReadableStream, hence the reader. */
function chunksOf(
  stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
): () => Promise<Uint8Array | undefined> {
  if ('getReader' in stream) {
    const reader = stream.getReader()
    return async () => (await reader.read()).value
  }
  const iterator = stream[Symbol.asyncIterator]()
  return async () => {
    const step = await iterator.next()
    return step.done === true ? undefined : step.value
  }
}
