// Watching a log: does each checkpoint extend the last, and do the entries give the root that was signed?
import type { Checkpoint } from './checkpoint.ts'
import { equal } from './encoding.ts'
import { emptyEdge, grow, rootOf } from './growth.ts'
import type { Edge } from './growth.ts'
import { verifyConsistency } from './merkle.ts'
import { accept, refuse } from './refusal.ts'
import type { Outcome } from './refusal.ts'
import { readBundle, tilePath, tileWidth } from './tile.ts'
import { consistencyProof } from './tree.ts'
import type { ReadFile } from './tree.ts'

/**
 * Whether two checkpoints of one log cannot both be true: the same size, other roots. With the log's signatures they are evidence
 * that anyone can check.
 */
export function contradicts(a: Checkpoint, b: Checkpoint): boolean {
  return a.origin === b.origin && a.size === b.size && !equal(a.root, b.root)
}

/**
 * Whether the log's tiles show that `later` extends `earlier`. Refusals: log-shrunk (sizes), log-diverged (sizes), tile-missing, tile-malformed (path).
 */
export async function checkExtension(
  read: ReadFile,
  earlier: Checkpoint,
  later: Checkpoint,
): Promise<Outcome<undefined>> {
  const sizes = `${earlier.size} → ${later.size}`
  if (later.size < earlier.size) return refuse('log-shrunk', sizes)
  if (contradicts(earlier, later)) return refuse('log-diverged', sizes)
  if (earlier.size === 0 || earlier.size === later.size) return accept(undefined)
  const proof = await consistencyProof(read, earlier.size, later.size)
  if (!proof.ok) return proof
  return verifyConsistency(earlier.size, later.size, proof.value, earlier.root, later.root)
    ? accept(undefined)
    : refuse('log-diverged', sizes)
}

/**
 * Reads every entry of the log and checks that together they give the root of `checkpoint`. `visit` sees each entry with its index, before the
 * root is known; memory holds one bundle. Refusals: tile-missing, tile-malformed (path), log-diverged (size).
 */
export async function auditLog(
  read: ReadFile,
  checkpoint: Checkpoint,
  visit: (entry: Uint8Array, index: number) => void = () => undefined,
): Promise<Outcome<undefined>> {
  let edge: Edge = emptyEdge
  while (edge.size < checkpoint.size) {
    const index = edge.size / tileWidth
    const width = Math.min(tileWidth, checkpoint.size - edge.size)
    const path = tilePath({ level: 'entries', index, width })
    const bytes = await read(path)
    const full = bytes === undefined && width < tileWidth
    const found = full ? await read(tilePath({ level: 'entries', index, width: tileWidth })) : bytes
    if (found === undefined) return refuse('tile-missing', path)
    const entries = readBundle(found, full ? tileWidth : width)?.slice(0, width)
    if (entries === undefined) return refuse('tile-malformed', path)
    for (const [i, entry] of entries.entries()) visit(entry, edge.size + i)
    const grown = grow(edge, entries)
    if (!grown.ok) return grown
    edge = grown.value.edge
  }
  return equal(rootOf(edge), checkpoint.root) ? accept(undefined) : refuse('log-diverged', String(checkpoint.size))
}
