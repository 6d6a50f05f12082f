// The Merkle tree of RFC 6962 § 2.1 over SHA-256: its hashes, its two proofs, and how each proof is checked.
// Tree sizes are whole numbers up to 2^53 − 1.
import { equal } from './encoding.ts'
import type { Bytes } from './encoding.ts'
import { sha256 } from './sha256.ts'

/** 32 bytes. */
export type Hash = Bytes

export const hashSize = 32
/** A proof for a tree of at most 2^63 leaves. */
export const longestProof = 63

const nodeInput = new Uint8Array(65).fill(1, 0, 1)

/** SHA-256(0x00 || entry) */
export function leafHash(entry: Uint8Array): Hash {
  const input = new Uint8Array(entry.length + 1)
  input.set(entry, 1)
  return sha256(input)
}

/** SHA-256(0x01 || left || right) */
export function nodeHash(left: Uint8Array, right: Uint8Array): Hash {
  nodeInput.set(left, 1)
  nodeInput.set(right, 33)
  return sha256(nodeInput)
}

/** The root of the empty tree: SHA-256 of nothing. */
export function emptyRoot(): Hash {
  return sha256(new Uint8Array())
}

/** The root over `hashes`, which stand side by side at one height of the tree; only the last may stand for less than the others. */
export function rootOver(hashes: readonly Hash[]): Hash {
  const [only] = hashes
  if (only === undefined) return emptyRoot()
  if (hashes.length === 1) return only
  let row = hashes
  // Pairing row by row and carrying the odd one up gives the same tree as splitting at the largest power of two.
  while (row.length > 1) {
    const above: Hash[] = []
    for (let i = 0; i + 1 < row.length; i += 2) above.push(nodeHash(row[i] as Hash, row[i + 1] as Hash))
    if (row.length % 2 === 1) above.push(row[row.length - 1] as Hash)
    row = above
  }
  return row[0] as Hash
}

/** The largest power of two below `n`; `n >= 2`. */
export function splitOf(n: number): number {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

/** Whether `proof` shows that the leaf with hash `leaf` is number `index` (from 0) of the tree of `size` leaves with `root` (RFC 9162 § 2.1.3.2). */
export function verifyInclusion(
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (!isSize(index) || !isSize(size) || index >= size || !areHashes([leaf, root, ...proof])) return false
  let f = index
  let s = size - 1
  let hash = leaf
  for (const sibling of proof) {
    if (s === 0) return false
    if (f % 2 === 1 || f === s) {
      hash = nodeHash(sibling, hash)
      while (f % 2 === 0 && f !== 0) {
        f = half(f)
        s = half(s)
      }
    } else {
      hash = nodeHash(hash, sibling)
    }
    f = half(f)
    s = half(s)
  }
  return s === 0 && equal(hash, root)
}

/**
 * Whether `proof` shows that the tree of `size2` leaves with `root2` begins with the tree of `size1` leaves with `root1` (RFC 9162 § 2.1.4.2).
 * An empty tree proves nothing, so `size1` must be at least 1. Equal sizes need an empty proof and equal roots.
 */
export function verifyConsistency(
  size1: number,
  size2: number,
  proof: readonly Uint8Array[],
  root1: Uint8Array,
  root2: Uint8Array,
): boolean {
  if (!isSize(size1) || !isSize(size2) || size1 === 0 || size1 > size2) return false
  if (size1 === size2) return proof.length === 0 && equal(root1, root2)
  if (!areHashes([root1, root2, ...proof])) return false
  let f = size1 - 1
  let s = size2 - 1
  while (f % 2 === 1) {
    f = half(f)
    s = half(s)
  }
  // When size1 is a power of two its root is itself the first node, and is left out of the proof.
  const path = f === 0 ? [root1, ...proof] : proof
  const [seed, ...rest] = path
  if (seed === undefined || proof.length === 0) return false
  let first = seed
  let second = seed
  for (const sibling of rest) {
    if (s === 0) return false
    if (f % 2 === 1 || f === s) {
      first = nodeHash(sibling, first)
      second = nodeHash(sibling, second)
      while (f % 2 === 0 && f !== 0) {
        f = half(f)
        s = half(s)
      }
    } else {
      second = nodeHash(second, sibling)
    }
    f = half(f)
    s = half(s)
  }
  return s === 0 && equal(first, root1) && equal(second, root2)
}

/** A run of leaves `[start, end)`. */
export interface Range {
  start: number
  end: number
}

/** The subtrees whose roots prove that leaf `index` is in the tree of `size` leaves, from the leaf's sibling up (RFC 6962 § 2.1.1). `index < size`. */
export function inclusionRanges(index: number, size: number): Range[] {
  const ranges: Range[] = []
  let start = 0
  let end = size
  while (end - start > 1) {
    const middle = start + splitOf(end - start)
    if (index < middle) {
      ranges.push({ start: middle, end })
      end = middle
    } else {
      ranges.push({ start, end: middle })
      start = middle
    }
  }
  return ranges.reverse()
}

/** The subtrees whose roots prove that the tree of `size2` leaves extends that of `size1` (RFC 6962 § 2.1.2). `1 <= size1 <= size2`. */
export function consistencyRanges(size1: number, size2: number): Range[] {
  const ranges: Range[] = []
  let start = 0
  let end = size2
  let known = true
  while (size1 !== end) {
    const middle = start + splitOf(end - start)
    if (size1 <= middle) {
      ranges.push({ start: middle, end })
      end = middle
    } else {
      ranges.push({ start, end: middle })
      start = middle
      known = false
    }
  }
  if (!known) ranges.push({ start, end })
  return ranges.reverse()
}

function half(n: number): number {
  return Math.floor(n / 2)
}

function isSize(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0
}

function areHashes(hashes: readonly Uint8Array[]): boolean {
  return hashes.length <= longestProof + 2 && hashes.every(({ length }) => length === hashSize)
}
