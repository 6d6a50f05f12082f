// Proofs that something stands in the log (c2sp.org/tlog-proof@v1): one small file, checked without a network.
import { verifiedSignatures, readCheckpoint } from './checkpoint.ts'
import type { Checkpoint, SignedCheckpoint } from './checkpoint.ts'
import { base64, fromBase64, fromDecimal, fromUtf8 } from './encoding.ts'
import type { Bytes } from './encoding.ts'
import { hashSize, leafHash, longestProof, verifyInclusion } from './merkle.ts'
import type { Hash } from './merkle.ts'
import { accept, refuse } from './refusal.ts'
import type { Outcome } from './refusal.ts'
import { reachesQuorum } from './trust-policy.ts'
import type { TrustPolicy } from './trust-policy.ts'

export const proofHeader = 'c2sp.org/tlog-proof@v1'

export interface LogProof {
  /** From 0. */
  index: number
  /** From the leaf's sibling up. */
  hashes: readonly Hash[]
  /** The signed checkpoint, verbatim. */
  checkpoint: string
  /** Opaque; not authenticated, never to be believed. */
  extra?: Bytes
}

export interface ConfirmedCheckpoint {
  checkpoint: Checkpoint
  /** Known witnesses that cosigned, and when (seconds since 1970). Empty means: not independently witnessed. */
  witnesses: readonly { name: string; time: number }[]
}

export interface VerifiedProof extends ConfirmedCheckpoint {
  index: number
}

const longestFile = 1_100_000

export function logProofText({ index, hashes, checkpoint, extra }: LogProof): string {
  const extraLine = extra === undefined ? '' : `extra ${base64(extra)}\n`
  const hashLines = hashes.map((hash) => `${base64(hash)}\n`).join('')
  return `${proofHeader}\n${extraLine}index ${index}\n${hashLines}\n${checkpoint}`
}

/** The proof in a file, its form checked but nothing verified. Refusal: proof-malformed (line). */
export function readLogProof(file: Uint8Array | string): Outcome<LogProof> {
  const text = typeof file === 'string' ? file : file.length > longestFile ? undefined : fromUtf8(file)
  if (text === undefined || text.length > longestFile) return refuse('proof-malformed', 'UTF-8')
  const split = text.indexOf('\n\n')
  if (split < 0) return refuse('proof-malformed', 'checkpoint')
  const [header, ...rest] = text.slice(0, split).split('\n')
  if (header !== proofHeader) return refuse('proof-malformed', proofHeader)
  let extra: Bytes | undefined
  if (rest[0]?.startsWith('extra ') === true) {
    extra = fromBase64(rest.shift()?.slice('extra '.length) ?? '')
    if (extra === undefined) return refuse('proof-malformed', 'extra')
  }
  const indexLine = rest.shift() ?? ''
  const index = indexLine.startsWith('index ') ? fromDecimal(indexLine.slice('index '.length)) : undefined
  if (index === undefined) return refuse('proof-malformed', 'index')
  if (rest.length > longestProof) return refuse('proof-malformed', 'hashes')
  const hashes: Hash[] = []
  for (const line of rest) {
    const hash = fromBase64(line)
    if (hash?.length !== hashSize) return refuse('proof-malformed', 'hashes')
    hashes.push(hash)
  }
  const proof = { index, hashes, checkpoint: text.slice(split + 2) }
  return accept(extra === undefined ? proof : { ...proof, extra })
}

/**
 * Whether a checkpoint is by a trusted log and confirmed by enough witnesses.
 * Refusals: note-malformed, checkpoint-malformed, checkpoint-origin (origin), note-signature (key name), note-unsigned, checkpoint-quorum (who cosigned).
 */
export async function confirmCheckpoint(
  file: Uint8Array | string,
  policy: TrustPolicy,
): Promise<Outcome<ConfirmedCheckpoint & { signed: SignedCheckpoint }>> {
  const read = readCheckpoint(file)
  if (!read.ok) return read
  const { checkpoint } = read.value
  const logKeys = policy.logs.map(({ key }) => key).filter(({ name }) => name === checkpoint.origin)
  if (logKeys.length === 0) return refuse('checkpoint-origin', checkpoint.origin)
  const byLog = await verifiedSignatures(read.value, logKeys)
  if (!byLog.ok) return byLog
  if (byLog.value.length === 0) return refuse('note-unsigned')
  const witnesses: { name: string; time: number }[] = []
  for (const { name, key } of policy.witnesses) {
    const cosigned = await verifiedSignatures(read.value, [key])
    if (!cosigned.ok) return cosigned
    const times = cosigned.value.map(({ time }) => time)
    if (times.length > 0) witnesses.push({ name, time: Math.max(...times) })
  }
  const names = witnesses.map(({ name }) => name)
  if (!reachesQuorum(policy, new Set(names))) return refuse('checkpoint-quorum', names.join(', ') || '0')
  return accept({ checkpoint, witnesses, signed: read.value })
}

/**
 * Whether `entry` stands in a trusted log, as `file` claims. Refusals: proof-malformed, proof-inclusion, and those of `confirmCheckpoint`.
 */
export async function verifyLogProof(
  file: Uint8Array | string,
  entry: Uint8Array,
  policy: TrustPolicy,
): Promise<Outcome<VerifiedProof>> {
  const proof = readLogProof(file)
  if (!proof.ok) return proof
  const confirmed = await confirmCheckpoint(proof.value.checkpoint, policy)
  if (!confirmed.ok) return confirmed
  const { checkpoint, witnesses } = confirmed.value
  const { index, hashes } = proof.value
  if (!verifyInclusion(leafHash(entry), index, checkpoint.size, hashes, checkpoint.root))
    return refuse('proof-inclusion')
  return accept({ checkpoint, witnesses, index })
}
