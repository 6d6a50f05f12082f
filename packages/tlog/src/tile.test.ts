import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bundled, longestEntry, readBundle, readTile, readTilePath, tilePath, tileWidth, widthOf } from './tile.ts'
import type { Tile } from './tile.ts'

test('tlog-tiles: index 1234067 is written x001/x234/067, and a partial tile says its width', () => {
  assert.equal(tilePath({ level: 0, index: 1234067, width: 256 }), 'tile/0/x001/x234/067')
  assert.equal(tilePath({ level: 0, index: 0, width: 256 }), 'tile/0/000')
  assert.equal(tilePath({ level: 3, index: 999, width: 1 }), 'tile/3/999.p/1')
  assert.equal(tilePath({ level: 'entries', index: 1000, width: 255 }), 'tile/entries/x001/000.p/255')
})

test('tlog-tiles: a tree of 70 000 has exactly the tiles of the specification’s example', () => {
  assert.equal(widthOf(0, 272, 70_000), 256)
  assert.equal(widthOf(0, 273, 70_000), 112)
  assert.equal(widthOf(0, 274, 70_000), 0)
  assert.equal(widthOf(1, 0, 70_000), 256)
  assert.equal(widthOf(1, 1, 70_000), 17)
  assert.equal(widthOf(2, 0, 70_000), 1)
  assert.equal(widthOf(3, 0, 70_000), 0)
  assert.equal(widthOf(0, 0, 256), 256)
  assert.equal(widthOf(1, 0, 256), 1)
})

test('a path reads back as the tile it was written for', () => {
  const level = fc.oneof(fc.constant('entries' as const), fc.nat(63))
  fc.assert(
    fc.property(level, fc.maxSafeNat(), fc.integer({ min: 1, max: 256 }), (level, index, width) => {
      const tile: Tile = { level, index, width }
      assert.deepEqual(readTilePath(tilePath(tile)), tile)
    }),
  )
})

test('a path that no tile has is refused', () => {
  for (const path of [
    '',
    'checkpoint',
    'tile/64/000',
    'tile/00/000',
    'tile/-1/000',
    'tile/0/0',
    'tile/0/0000',
    'tile/0/x000/001',
    'tile/0/001/001',
    'tile/0/x001/x001',
    'tile/0/000.p/0',
    'tile/0/000.p/01',
    'tile/0/000.p/256',
    'tile/0/000.p/999',
    'tile/0/000.p/',
    'tile/data/000',
    '/tile/0/000',
    'tile/0/000/',
    'tile/0/000\n',
    `tile/0/${'x999/'.repeat(6)}999`,
  ])
    assert.equal(readTilePath(path), undefined, path)
})

test('a bundle reads back as its entries, and only with the right number of them', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 20 }), (entries) => {
      const bytes = Buffer.concat(entries.map((entry) => bundled(entry)))
      assert.deepEqual(
        readBundle(bytes, entries.length)?.map((entry) => [...entry]),
        entries.map((entry) => [...entry]),
      )
      assert.equal(readBundle(bytes, entries.length + 1), undefined)
      assert.equal(readBundle(bytes, entries.length - 1), undefined)
      assert.equal(readBundle(bytes.subarray(0, -1), entries.length), undefined)
      assert.equal(readBundle(Buffer.concat([bytes, Buffer.of(0)]), entries.length), undefined)
    }),
  )
  const longest = new Uint8Array(longestEntry).fill(7)
  assert.deepEqual(readBundle(bundled(longest), 1), [longest])
})

test('a tile of another length than its width is refused', () => {
  assert.equal(readTile(new Uint8Array(8192), tileWidth)?.length, 256)
  assert.equal(readTile(new Uint8Array(8191), tileWidth), undefined)
  assert.equal(readTile(new Uint8Array(64), 1), undefined)
})
