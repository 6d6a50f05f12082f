// A log that signs: one writer, appending batches. Storage is given to it.
import { checkpointText, readCheckpoint, signNote, verifiedSignatures } from './checkpoint.ts'
import type { SignedCheckpoint } from './checkpoint.ts'
import { equal, utf8 } from './encoding.ts'
import { emptyEdge, grow, readEdge, rootOf } from './growth.ts'
import type { Edge, FileToWrite } from './growth.ts'
import type { Signer } from './key.ts'
import { logProofText } from './log-proof.ts'
import { leafHash, verifyInclusion } from './merkle.ts'
import { noteText } from './note.ts'
import { accept, refuse } from './refusal.ts'
import type { Outcome } from './refusal.ts'
import { inclusionProof } from './tree.ts'

export interface LogStorage {
  /** The file at `path`, undefined when there is none. The signed checkpoint is the file `checkpoint`. */
  read: (path: string) => Promise<Uint8Array | undefined>
  /**
   * Makes `files` durable: in one transaction, or else in their order, the checkpoint last. It must fail, and write nothing, when the stored
   * checkpoint is not `previous` any more (undefined: there was none): that is what keeps a second writer from forking the log.
   */
  commit: (files: readonly FileToWrite[], previous: Uint8Array | undefined) => Promise<void>
}

export interface Log {
  /** The last signed checkpoint as it was committed; cosignatures are added beside it. */
  checkpoint: () => SignedCheckpoint
  /**
   * Appends `entries`, signs, and commits; calls are carried out one after the other. Gives the index of each entry. When a commit fails the log
   * stands as before and the error passes through. Refusal: entry-too-long (position).
   */
  append: (entries: readonly Uint8Array[]) => Promise<Outcome<number[]>>
}

/**
 * Opens the log in `storage`, or begins it. `signers[0].key.name` is the origin; further signers (key rotation) sign too. A log whose tiles do not give
 * the signed root is not opened. Refusals: note-malformed, checkpoint-malformed, checkpoint-origin, note-unsigned, note-signature, tile-missing,
 * tile-malformed, log-diverged (size).
 */
export async function openLog(storage: LogStorage, signers: readonly [Signer, ...Signer[]]): Promise<Outcome<Log>> {
  const origin = signers[0].key.name
  const sign = async (edge: Edge): Promise<SignedCheckpoint> => {
    const checkpoint = { origin, size: edge.size, root: rootOf(edge), extensions: [] }
    const text = checkpointText(checkpoint)
    const signatures = []
    for (const signer of signers) signatures.push(await signNote(text, signer))
    return { checkpoint, note: { text, signatures } }
  }
  const stored = await storage.read('checkpoint')
  let edge = emptyEdge
  let signed: SignedCheckpoint
  let storedBytes = stored
  const commit = async (next: SignedCheckpoint, files: readonly FileToWrite[]): Promise<void> => {
    const bytes = utf8(noteText(next.note))
    await storage.commit([...files, { path: 'checkpoint', bytes }], storedBytes)
    storedBytes = bytes
    signed = next
  }
  if (stored === undefined) {
    signed = await sign(edge)
    await commit(signed, [])
  } else {
    const read = readCheckpoint(stored)
    if (!read.ok) return read
    signed = read.value
    const { checkpoint } = signed
    if (checkpoint.origin !== origin) return refuse('checkpoint-origin', checkpoint.origin)
    const own = await verifiedSignatures(
      signed,
      signers.map(({ key }) => key),
    )
    if (!own.ok) return own
    if (own.value.length === 0) return refuse('note-unsigned')
    const found = await readEdge(storage.read, checkpoint.size)
    if (!found.ok) return found
    edge = found.value
    if (!equal(rootOf(edge), checkpoint.root)) return refuse('log-diverged', String(checkpoint.size))
  }
  let queue: Promise<unknown> = Promise.resolve()
  const append = async (entries: readonly Uint8Array[]): Promise<Outcome<number[]>> => {
    const grown = grow(edge, entries)
    if (!grown.ok) return grown
    const first = edge.size
    if (entries.length > 0) await commit(await sign(grown.value.edge), grown.value.files)
    edge = grown.value.edge
    return accept(entries.map((_, i) => first + i))
  }
  return accept({
    checkpoint: () => signed,
    append: (entries) => {
      const turn = queue.then(() => append(entries))
      queue = turn.catch(() => undefined)
      return turn
    },
  })
}

/**
 * The proof file for `entry`, which stands at `index`, against `signed` (with whatever cosignatures it has).
 * Refusals: proof-inclusion (it does not stand there), tile-missing, tile-malformed (path).
 */
export async function proveEntry(
  read: LogStorage['read'],
  signed: SignedCheckpoint,
  index: number,
  entry: Uint8Array,
): Promise<Outcome<string>> {
  const { size, root } = signed.checkpoint
  if (!(index >= 0 && index < size)) return refuse('proof-inclusion')
  const hashes = await inclusionProof(read, index, size)
  if (!hashes.ok) return hashes
  if (!verifyInclusion(leafHash(entry), index, size, hashes.value, root)) return refuse('proof-inclusion')
  return accept(logProofText({ index, hashes: hashes.value, checkpoint: noteText(signed.note) }))
}
