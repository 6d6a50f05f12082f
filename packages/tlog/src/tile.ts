// Tiles and entry bundles (c2sp.org/tlog-tiles): the whole log as immutable files, 256 hashes or entries each.
import { concat, fromDecimal } from './encoding.ts'
import type { Bytes } from './encoding.ts'
import { hashSize } from './merkle.ts'
import type { Hash } from './merkle.ts'

export const tileWidth = 256
/** Entries are prefixed with their length in 16 bits. */
export const longestEntry = 0xffff

export interface Tile {
  /** 0 to 63, or `entries` for the entry bundles beside level 0. */
  level: number | 'entries'
  index: number
  /** Hashes or entries: 1 to 256; 256 is a full tile. */
  width: number
}

/** Where a tile is served, below the log's prefix: `tile/0/x001/x234/067`, partial ones with `.p/W`. */
export function tilePath({ level, index, width }: Tile): string {
  let path = String(index % 1000).padStart(3, '0')
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000))
    path = `x${String(rest % 1000).padStart(3, '0')}/${path}`
  return `tile/${level}/${path}${width === tileWidth ? '' : `.p/${width}`}`
}

/** The tile at `path`, or undefined when no tile can have that path. */
export function readTilePath(path: string): Tile | undefined {
  const match = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/)*)(\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path)
  if (match === null || path.length > 60) return undefined
  const [, levelText = '', high = '', low = '', widthText] = match
  const level: number | 'entries' | undefined = levelText === 'entries' ? 'entries' : fromDecimal(levelText)
  const index = Number(high.replaceAll(/[x/]/g, '') + low)
  const width = widthText === undefined ? tileWidth : fromDecimal(widthText)
  if (level === undefined || (typeof level === 'number' && level > 63)) return undefined
  if (width === undefined || width === 0 || (widthText !== undefined && width === tileWidth)) return undefined
  if (width > tileWidth || !Number.isSafeInteger(index)) return undefined
  const tile: Tile = { level, index, width }
  // `x000/001` is not another way to say `001`.
  return tilePath(tile) === path ? tile : undefined
}

/** Width of tile `index` at `level` in a tree of `size` leaves; 0 when the tree has no such tile. */
export function widthOf(level: number, index: number, size: number): number {
  const hashes = Math.floor(size / tileWidth ** level)
  return Math.max(0, Math.min(tileWidth, hashes - index * tileWidth))
}

/** The hashes in a tile of `width`, or undefined when its length is wrong. */
export function readTile(bytes: Uint8Array, width: number): Hash[] | undefined {
  if (bytes.length !== width * hashSize) return undefined
  return Array.from({ length: width }, (_, i) => bytes.slice(i * hashSize, (i + 1) * hashSize))
}

/** `entry` as it stands in a bundle: its length in 16 bits, big-endian, then its bytes. At most `longestEntry` bytes. */
export function bundled(entry: Uint8Array): Bytes {
  return concat(Uint8Array.of(entry.length >> 8, entry.length), entry)
}

/** The entries of a bundle of `width`, or undefined when it holds another number of entries or ends inside one. */
export function readBundle(bytes: Uint8Array, width: number): Bytes[] | undefined {
  const entries: Bytes[] = []
  let at = 0
  while (at + 2 <= bytes.length && entries.length < width) {
    const length = ((bytes[at] as number) << 8) | (bytes[at + 1] as number)
    if (at + 2 + length > bytes.length) return undefined
    entries.push(bytes.slice(at + 2, at + 2 + length))
    at += 2 + length
  }
  return at === bytes.length && entries.length === width ? entries : undefined
}
