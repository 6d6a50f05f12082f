// Checkpoints (c2sp.org/tlog-checkpoint) and their signatures: the log's own, and cosignatures of witnesses (c2sp.org/tlog-cosignature).
import { base64, concat, fromBase64, fromDecimal, utf8 } from './encoding.ts'
import type { Bytes } from './encoding.ts'
import { keyType } from './key.ts'
import type { Signer, VerifierKey } from './key.ts'
import { hashSize } from './merkle.ts'
import type { Hash } from './merkle.ts'
import { noteMessage, readNote, signaturesBy } from './note.ts'
import type { Note, SignatureLine } from './note.ts'
import { accept, refuse } from './refusal.ts'
import type { Outcome } from './refusal.ts'
import { verifySignature } from './signature.ts'

export interface Checkpoint {
  /** Identity of the log. */
  origin: string
  /** Number of leaves. */
  size: number
  root: Hash
  /** Opaque further lines; not recommended. */
  extensions: readonly string[]
}

export interface SignedCheckpoint {
  checkpoint: Checkpoint
  note: Note
}

/** A signature that holds. */
export interface VerifiedSignature {
  key: VerifierKey
  line: SignatureLine
  /** Seconds since 1970 that a cosignature states; 0 where the signature states none. */
  time: number
}

/** The checkpoint as the text of a note. */
export function checkpointText({ origin, size, root, extensions }: Checkpoint): string {
  return `${[origin, size, base64(root), ...extensions].join('\n')}\n`
}

/** The checkpoint in `bytes`, its signatures not checked. Refusals: note-malformed, checkpoint-malformed (line). */
export function readCheckpoint(bytes: Uint8Array | string): Outcome<SignedCheckpoint> {
  const note = readNote(bytes)
  if (!note.ok) return note
  const [origin = '', sizeText = '', rootText = '', ...extensions] = note.value.text.slice(0, -1).split('\n')
  const size = fromDecimal(sizeText)
  const root = fromBase64(rootText)
  if (origin === '') return refuse('checkpoint-malformed', 'origin')
  if (size === undefined) return refuse('checkpoint-malformed', 'size')
  if (root?.length !== hashSize) return refuse('checkpoint-malformed', 'root')
  if (extensions.includes('')) return refuse('checkpoint-malformed', 'extension')
  return accept({ checkpoint: { origin, size, root, extensions }, note: note.value })
}

/** Signs `text` as the log: an Ed25519 note signature. */
export async function signNote(text: string, signer: Signer): Promise<SignatureLine> {
  const { name, id } = signer.key
  return { name, id, signature: new Uint8Array(await signer.sign(noteMessage({ text }))) }
}

/** Cosigns a checkpoint as a witness: Ed25519, with `time` in seconds since 1970. */
export async function cosign(text: string, signer: Signer, time: number): Promise<SignatureLine> {
  const { name, id } = signer.key
  const signature = await signer.sign(cosignatureMessage(text, time))
  return { name, id, signature: concat(timestampBytes(time), signature) }
}

/**
 * Every signature on a checkpoint by one of `keys`, each verified. Signatures by others are ignored, and so are those whose algorithm
 * this runtime lacks. Refusal: note-signature (key name), when a signature that claims to be by a known key does not hold.
 */
export async function verifiedSignatures(
  { checkpoint, note }: SignedCheckpoint,
  keys: readonly VerifierKey[],
): Promise<Outcome<VerifiedSignature[]>> {
  const verified: VerifiedSignature[] = []
  for (const key of keys) {
    for (const line of signaturesBy(note, key)) {
      const stamped = key.type !== keyType.ed25519
      const time = stamped ? timeOf(line.signature) : 0
      const signature = stamped ? line.signature.slice(8) : line.signature
      const message = time === undefined ? undefined : messageFor(checkpoint, note, key, time)
      if (time === undefined || message === undefined) return refuse('note-signature', key.name)
      const verdict = await verifySignature(key, signature, message)
      if (verdict === 'fails') return refuse('note-signature', key.name)
      if (verdict === 'holds') verified.push({ key, line, time })
    }
  }
  return accept(verified)
}

function messageFor(checkpoint: Checkpoint, note: Note, key: VerifierKey, time: number): Bytes | undefined {
  if (key.type === keyType.ed25519) return noteMessage(note)
  if (key.type === keyType.cosignature) return cosignatureMessage(note.text, time)
  return treeMessage(key.name, checkpoint, time)
}

function cosignatureMessage(text: string, time: number): Bytes {
  return utf8(`cosignature/v1\ntime ${time}\n${text}`)
}

/** What an ML-DSA-44 cosignature of a whole tree signs; undefined when a name is too long for it. */
function treeMessage(cosigner: string, { origin, size, root }: Checkpoint, time: number): Bytes | undefined {
  const names = [utf8(cosigner), utf8(origin)] as const
  if (names.some(({ length }) => length === 0 || length > 255)) return undefined
  const [name, log] = names
  return concat(
    utf8('subtree/v1\n\0'),
    Uint8Array.of(name.length),
    name,
    timestampBytes(time),
    Uint8Array.of(log.length),
    log,
    timestampBytes(0),
    timestampBytes(size),
    root,
  )
}

/** A 64-bit big-endian number. */
function timestampBytes(value: number): Bytes {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value))
  return bytes
}

/** The timestamp before a cosignature, or undefined when it is missing or beyond 2^53 − 1. */
function timeOf(signature: Bytes): number | undefined {
  if (signature.length <= 8) return undefined
  const time = Number(new DataView(signature.buffer, signature.byteOffset).getBigUint64(0))
  return Number.isSafeInteger(time) ? time : undefined
}
