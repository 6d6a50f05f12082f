// Reading a log through its tiles: roots, and the hashes of a proof, for any size the log has signed.
import { consistencyRanges, emptyRoot, inclusionRanges, nodeHash, rootOver, splitOf } from './merkle.ts'
import type { Hash, Range } from './merkle.ts'
import { accept, refuse } from './refusal.ts'
import type { Outcome, Refusal } from './refusal.ts'
import { readTile, tilePath, tileWidth, widthOf } from './tile.ts'

/** Fetches a file of the log by its path; undefined when it is not there. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>

/** The inclusion proof for leaf `index` of the tree of `size` leaves; `index < size`. Refusals: tile-missing, tile-malformed (path). */
export function inclusionProof(read: ReadFile, index: number, size: number): Promise<Outcome<Hash[]>> {
  return hashesOf(read, inclusionRanges(index, size), size)
}

/** The consistency proof from `size1` to `size2`, `size1 <= size2`; empty from an empty tree. Refusals: tile-missing, tile-malformed (path). */
export function consistencyProof(read: ReadFile, size1: number, size2: number): Promise<Outcome<Hash[]>> {
  return hashesOf(read, size1 === 0 ? [] : consistencyRanges(size1, size2), size2)
}

/** The root of the tree of `size` leaves, computed from its tiles. Refusals: tile-missing, tile-malformed (path). */
export async function rootFromTiles(read: ReadFile, size: number): Promise<Outcome<Hash>> {
  const hashes = await hashesOf(read, [{ start: 0, end: size }], size)
  return hashes.ok ? accept(hashes.value[0] ?? emptyRoot()) : hashes
}

/** Raised inside this file only, where a value would have to pass through every level of a tree. */
class Unreadable extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

async function hashesOf(read: ReadFile, ranges: readonly Range[], size: number): Promise<Outcome<Hash[]>> {
  const tiles = new Map<string, Promise<Hash[]>>()
  const tile = (level: number, index: number): Promise<Hash[]> => {
    const key = `${level} ${index}`
    const found = tiles.get(key) ?? fetchTile(read, level, index, size)
    tiles.set(key, found)
    return found
  }
  try {
    return accept(await Promise.all(ranges.map((range) => subtreeRoot(tile, range))))
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, refusal: error.refusal }
    throw error
  }
}

async function subtreeRoot(tile: (level: number, index: number) => Promise<Hash[]>, range: Range): Promise<Hash> {
  const { start, end } = range
  const length = end - start
  if (length === 0) return emptyRoot()
  const half = length === 1 ? 0 : splitOf(length)
  if (length !== 1 && length !== 2 * half) {
    const middle = start + half
    const [left, right] = await Promise.all([
      subtreeRoot(tile, { start, end: middle }),
      subtreeRoot(tile, { start: middle, end }),
    ])
    return nodeHash(left, right)
  }
  // A complete subtree of 2^h leaves: its root covers 2^(h mod 8) hashes of one tile at level h div 8.
  let level = 0
  let hash = 1
  while (hash * tileWidth <= length) {
    hash *= tileWidth
    level++
  }
  const from = start / hash
  const at = from % tileWidth
  const hashes = await tile(level, Math.floor(from / tileWidth))
  return rootOver(hashes.slice(at, at + length / hash))
}

async function fetchTile(read: ReadFile, level: number, index: number, size: number): Promise<Hash[]> {
  const width = widthOf(level, index, size)
  const path = tilePath({ level, index, width })
  const partial = await read(path)
  // A log may drop a partial tile once the full one stands.
  const bytes = partial ?? (width < tileWidth ? await read(tilePath({ level, index, width: tileWidth })) : undefined)
  if (bytes === undefined) throw new Unreadable(refuse('tile-missing', path).refusal)
  const hashes = readTile(bytes, partial === undefined ? tileWidth : width)?.slice(0, width)
  if (hashes === undefined) throw new Unreadable(refuse('tile-malformed', path).refusal)
  return hashes
}
