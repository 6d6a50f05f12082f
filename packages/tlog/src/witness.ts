// The witness protocol (c2sp.org/tlog-witness), both ends, without the network: a witness confirms that a log only ever grows.
import { cosign, readCheckpoint, verifiedSignatures } from './checkpoint.ts'
import type { Checkpoint, SignedCheckpoint } from './checkpoint.ts'
import { base64, equal, fromBase64, fromDecimal, fromUtf8 } from './encoding.ts'
import type { Signer, VerifierKey } from './key.ts'
import { emptyRoot, hashSize, longestProof, verifyConsistency } from './merkle.ts'
import type { Hash } from './merkle.ts'
import { noteText, readSignatureLines, signatureLineText, withSignatures } from './note.ts'
import type { Note } from './note.ts'
import { accept, refuse } from './refusal.ts'
import type { Outcome } from './refusal.ts'

export interface WitnessedLog {
  /** Keys that may sign checkpoints of this origin. */
  keys: readonly VerifierKey[]
}

export interface Witness {
  /** By origin. */
  logs: ReadonlyMap<string, WitnessedLog>
  /** With keys of a cosignature type; one for each name the witness cosigns under. */
  signers: readonly Signer[]
}

/** What a witness remembers of a log: the last checkpoint that it cosigned. */
export interface Seen {
  size: number
  root: Hash
  /** That checkpoint with the log's verified signatures and the witness's own: what its monitoring endpoint serves. */
  note: string
}

export interface WitnessAnswer {
  status: 200 | 400 | 403 | 404 | 409 | 422
  contentType: 'text/plain; charset=utf-8' | 'text/x.tlog.size'
  body: string
}

export interface AddCheckpoint {
  oldSize: number
  proof: readonly Hash[]
  signed: SignedCheckpoint
}

export interface WitnessStep {
  answer: WitnessAnswer
  /** What to remember from now on. It must be durable, in one step with the reading of the old, before the answer is sent. */
  next?: Seen
}

const longestRequest = 1_100_000

/** The body of an `add-checkpoint` request. */
export function addCheckpointText(oldSize: number, proof: readonly Hash[], note: Note): string {
  return `old ${oldSize}\n${proof.map((hash) => `${base64(hash)}\n`).join('')}\n${noteText(note)}`
}

/** The request in `body`, or the answer 400. Its origin says which `Seen` to read. */
export function readAddCheckpoint(body: Uint8Array | string): { request: AddCheckpoint } | { answer: WitnessAnswer } {
  const bad = { answer: answer(400, 'malformed request\n') }
  const text = typeof body === 'string' ? body : body.length > longestRequest ? undefined : fromUtf8(body)
  if (text === undefined || text.length > longestRequest) return bad
  const split = text.indexOf('\n\n')
  if (split < 0) return bad
  const [oldLine = '', ...lines] = text.slice(0, split).split('\n')
  const oldSize = oldLine.startsWith('old ') ? fromDecimal(oldLine.slice('old '.length)) : undefined
  if (oldSize === undefined || lines.length > longestProof) return bad
  const proof: Hash[] = []
  for (const line of lines) {
    const hash = fromBase64(line)
    if (hash?.length !== hashSize) return bad
    proof.push(hash)
  }
  const signed = readCheckpoint(text.slice(split + 2))
  return signed.ok ? { request: { oldSize, proof, signed: signed.value } } : bad
}

/**
 * The answer of `witness` to a request, given what it remembers of that origin (undefined: nothing). `time` is seconds since 1970.
 * The caller holds the origin's memory for itself from reading `seen` until `next` is durable.
 */
export async function answerAddCheckpoint(
  request: AddCheckpoint,
  seen: Seen | undefined,
  witness: Witness,
  time: number,
): Promise<WitnessStep> {
  const { oldSize, proof, signed } = request
  const { checkpoint, note } = signed
  const log = witness.logs.get(checkpoint.origin)
  if (log === undefined) return { answer: answer(404, 'unknown log\n') }
  const byLog = await verifiedSignatures(signed, log.keys)
  if (!byLog.ok || byLog.value.length === 0) return { answer: answer(403, 'no valid signature of the log\n') }
  const refusal = growthRefusal(oldSize, proof, checkpoint, seen)
  if (refusal !== undefined) return { answer: refusal }
  const cosignatures = []
  for (const signer of witness.signers) cosignatures.push(await cosign(note.text, signer, time))
  const kept = withSignatures({ text: note.text, signatures: byLog.value.map(({ line }) => line) }, cosignatures)
  return {
    answer: answer(200, cosignatures.map((line) => signatureLineText(line)).join('')),
    next: { size: checkpoint.size, root: checkpoint.root, note: noteText(kept) },
  }
}

/**
 * The note with those cosignatures of a witness's answer that are by `keys` and hold; others are left out.
 * Refusals: note-malformed, note-signature (key name).
 */
export async function withCosignatures(
  signed: SignedCheckpoint,
  answerBody: string,
  keys: readonly VerifierKey[],
): Promise<Outcome<SignedCheckpoint>> {
  const lines = readSignatureLines(answerBody)
  if (!lines.ok) return lines
  const offered = { checkpoint: signed.checkpoint, note: { text: signed.note.text, signatures: lines.value } }
  const verified = await verifiedSignatures(offered, keys)
  if (!verified.ok) return verified
  if (verified.value.length === 0) return refuse('note-unsigned')
  const added = verified.value.map(({ line }) => line)
  return accept({ checkpoint: signed.checkpoint, note: withSignatures(signed.note, added) })
}

function growthRefusal(
  oldSize: number,
  proof: readonly Hash[],
  { size, root }: Checkpoint,
  seen: Seen | undefined,
): WitnessAnswer | undefined {
  if (oldSize > size) return answer(400, 'old size is beyond the checkpoint\n')
  const seenSize = seen?.size ?? 0
  if (oldSize !== seenSize) return { status: 409, contentType: 'text/x.tlog.size', body: `${seenSize}\n` }
  if (size === 0 && !equal(root, emptyRoot())) return answer(422, 'not the root of an empty tree\n')
  const grows =
    oldSize === 0 || seen === undefined ? proof.length === 0 : verifyConsistency(oldSize, size, proof, seen.root, root)
  return grows ? undefined : answer(422, 'the checkpoint does not extend the one before\n')
}

function answer(status: WitnessAnswer['status'], body: string): WitnessAnswer {
  return { status, contentType: 'text/plain; charset=utf-8', body }
}
