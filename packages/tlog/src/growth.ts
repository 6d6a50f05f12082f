// How a log grows: the pure core of the sequencer. Given the right edge of the tree and new entries, it says which files to write.
import { concat } from './encoding.ts'
import { emptyRoot, leafHash, rootOver } from './merkle.ts'
import type { Hash } from './merkle.ts'
import { accept, refuse } from './refusal.ts'
import type { Outcome } from './refusal.ts'
import { bundled, longestEntry, readBundle, readTile, tilePath, tileWidth, widthOf } from './tile.ts'
import type { ReadFile } from './tree.ts'

/** All that is needed to go on: the unfinished tile of every level, and the unfinished bundle. */
export interface Edge {
  size: number
  /** By level; each 0 to 255 hashes. */
  levels: readonly (readonly Hash[])[]
  /** Entries of the unfinished bundle, each as `bundled`. */
  bundle: readonly Uint8Array[]
}

export interface FileToWrite {
  path: string
  bytes: Uint8Array
}

export interface Growth {
  edge: Edge
  /** Tiles and bundles, each path once; every one of them is new or replaces nothing that a signed checkpoint covers. */
  files: FileToWrite[]
}

export const emptyEdge: Edge = { size: 0, levels: [], bundle: [] }

/** The root of the whole tree. */
export function rootOf(edge: Edge): Hash {
  let remainder: Hash | undefined
  for (const level of edge.levels) {
    const row = remainder === undefined ? level : [...level, remainder]
    if (row.length > 0) remainder = rootOver(row)
  }
  return remainder ?? emptyRoot()
}

/** The edge and the files after `entries` are appended. Refusal: entry-too-long (position in `entries`). */
export function grow(edge: Edge, entries: readonly Uint8Array[]): Outcome<Growth> {
  const long = entries.findIndex(({ length }) => length > longestEntry)
  if (long >= 0) return refuse('entry-too-long', String(long))
  const levels = edge.levels.map((hashes) => [...hashes])
  let bundle = [...edge.bundle]
  let { size } = edge
  const files: FileToWrite[] = []
  const touched = new Set<number>()
  const add = (level: number, hash: Hash): void => {
    const row = (levels[level] ??= [])
    row.push(hash)
    touched.add(level)
    if (row.length < tileWidth) return
    const index = size / tileWidth ** (level + 1) - 1
    files.push({ path: tilePath({ level, index, width: tileWidth }), bytes: concat(...row) })
    levels[level] = []
    touched.delete(level)
    add(level + 1, rootOver(row))
  }
  for (const entry of entries) {
    size++
    bundle.push(bundled(entry))
    if (bundle.length === tileWidth) {
      const path = tilePath({ level: 'entries', index: size / tileWidth - 1, width: tileWidth })
      files.push({ path, bytes: concat(...bundle) })
      bundle = []
    }
    add(0, leafHash(entry))
  }
  if (bundle.length > 0 && entries.length > 0) {
    const tile = { level: 'entries', index: Math.floor(size / tileWidth), width: bundle.length } as const
    files.push({ path: tilePath(tile), bytes: concat(...bundle) })
  }
  for (const level of touched) {
    const row = levels[level] ?? []
    const tile = { level, index: Math.floor(size / tileWidth ** (level + 1)), width: row.length }
    files.push({ path: tilePath(tile), bytes: concat(...row) })
  }
  return accept({ edge: { size, levels, bundle }, files })
}

/** The edge of a stored log of `size` leaves. Refusals: tile-missing, tile-malformed (path). That it gives the signed root is for the caller to check. */
export async function readEdge(read: ReadFile, size: number): Promise<Outcome<Edge>> {
  const levels: Hash[][] = []
  for (let level = 0; tileWidth ** level <= size; level++) {
    const index = Math.floor(size / tileWidth ** (level + 1))
    const width = widthOf(level, index, size)
    const path = tilePath({ level, index, width })
    const bytes = width === 0 ? new Uint8Array() : await read(path)
    if (bytes === undefined) return refuse('tile-missing', path)
    const row = readTile(bytes, width)
    if (row === undefined) return refuse('tile-malformed', path)
    levels.push(row)
  }
  const width = size % tileWidth
  const path = tilePath({ level: 'entries', index: Math.floor(size / tileWidth), width })
  const bytes = width === 0 ? new Uint8Array() : await read(path)
  if (bytes === undefined) return refuse('tile-missing', path)
  const entries = readBundle(bytes, width)
  if (entries === undefined) return refuse('tile-malformed', path)
  return accept({ size, levels, bundle: entries.map((entry) => bundled(entry)) })
}
