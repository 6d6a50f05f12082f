import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  consistencyRanges,
  emptyRoot,
  inclusionRanges,
  leafHash,
  rootOver,
  verifyConsistency,
  verifyInclusion,
} from './merkle.ts'
import type { Hash, Range } from './merkle.ts'

const hash = (...pieces: Uint8Array[]): Hash =>
  new Uint8Array(createHash('sha256').update(Buffer.concat(pieces)).digest())
const leaves = Array.from({ length: 70 }, (_, i) => leafHash(Uint8Array.of(i, 200)))

const known = new Map<number, Hash>()

/** MTH(D[start:end]) of RFC 6962 § 2.1, word for word. */
function treeHash(start: number, end: number): Hash {
  if (start === end) return hash()
  if (end - start === 1) return leaves[start] as Hash
  const found = known.get(start * 100 + end)
  if (found !== undefined) return found
  let k = 1
  while (k * 2 < end - start) k *= 2
  const root = hash(Uint8Array.of(1), treeHash(start, start + k), treeHash(start + k, end))
  known.set(start * 100 + end, root)
  return root
}

const root = (size: number): Hash => treeHash(0, size)
const hashesOf = (ranges: readonly Range[]): Hash[] => ranges.map(({ start, end }) => treeHash(start, end))
const sizes = Array.from({ length: leaves.length }, (_, i) => i + 1)

test('the roots of the tree of eight that RFC 6962 implementations share', () => {
  const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
  const roots = [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ]
  for (const [size, expected] of roots.entries()) {
    const hashes = inputs.slice(0, size).map((input) => leafHash(Buffer.from(input, 'hex')))
    assert.equal(Buffer.from(rootOver(hashes)).toString('hex'), expected)
  }
})

test('the root of any number of leaves is the Merkle tree hash of RFC 6962 § 2.1', () => {
  assert.deepEqual(rootOver([]), emptyRoot())
  for (const size of sizes) assert.deepEqual(rootOver(leaves.slice(0, size)), root(size))
})

test('every leaf of every tree is proved to be where it is, and nowhere else', () => {
  for (const size of sizes) {
    for (let index = 0; index < size; index++) {
      const proof = hashesOf(inclusionRanges(index, size))
      const leaf = leaves[index] as Hash
      assert.ok(verifyInclusion(leaf, index, size, proof, root(size)))
      for (const other of [index - 1, index + 1, size, 0].filter((i) => i !== index))
        assert.ok(!verifyInclusion(leaf, other, size, proof, root(size)), `${index} as ${other} of ${size}`)
      assert.ok(!verifyInclusion(leaf, index, size, [...proof, leaf], root(size)))
      assert.ok(!verifyInclusion(leaf, index, size, [leaf, ...proof], root(size)))
      if (proof.length > 0) assert.ok(!verifyInclusion(leaf, index, size, proof.slice(1), root(size)))
      if (proof.length > 0) assert.ok(!verifyInclusion(leaf, index, size, proof.slice(0, -1), root(size)))
    }
  }
})

test('every tree is proved to extend every smaller one, and no other', () => {
  for (const size2 of sizes.slice(0, 40)) {
    for (const size1 of sizes.slice(0, size2)) {
      const proof = hashesOf(consistencyRanges(size1, size2))
      const [root1, root2] = [root(size1), root(size2)]
      assert.ok(verifyConsistency(size1, size2, proof, root1, root2), `${size1} ${size2}`)
      const other = leaves[69] as Hash
      assert.ok(!verifyConsistency(size1, size2, proof, other, root2))
      assert.ok(!verifyConsistency(size1, size2, proof, root1, other))
      assert.ok(!verifyConsistency(size1, size2, [...proof, other], root1, root2))
      assert.ok(!verifyConsistency(size1, size2, [other, ...proof], root1, root2))
      for (const claimed of [2 * size2, 4 * size2, size2 + 64])
        if (consistencyRanges(size1, claimed).length !== proof.length)
          assert.ok(!verifyConsistency(size1, claimed, proof, root1, root2), `${size1} ${size2} as ${claimed}`)
      if (size1 !== size2) {
        assert.ok(!verifyConsistency(size2, size1, proof, root2, root1))
        assert.ok(!verifyConsistency(size1, size2, [], root1, root2))
        assert.ok(!verifyConsistency(size1, size2, proof.slice(1), root1, root2))
        assert.ok(!verifyConsistency(size1, size2, proof.slice(0, -1), root1, root2))
      }
    }
  }
})

test('one changed bit in a proof is found', () => {
  const change = (proof: readonly Hash[], bit: number): Hash[] =>
    proof.map((one, i) =>
      i === bit % proof.length ? one.map((byte, at) => (at === bit % 32 ? byte ^ (1 << (bit % 8)) : byte)) : one,
    )
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 70 }), fc.nat(69), fc.nat(1000), (size, i, bit) => {
      const at = i % size
      assert.ok(
        !verifyInclusion(leaves[at] as Hash, at, size, change(hashesOf(inclusionRanges(at, size)), bit), root(size)),
      )
      const size1 = 1 + (i % (size - 1))
      const proof = change(hashesOf(consistencyRanges(size1, size)), bit)
      assert.ok(!verifyConsistency(size1, size, proof, root(size1), root(size)))
    }),
  )
})

test('an empty tree proves nothing, not even that it is itself', () => {
  const empty = emptyRoot()
  assert.ok(!verifyConsistency(0, 0, [], empty, empty))
  assert.ok(!verifyConsistency(0, 1, [], empty, root(1)))
  assert.ok(!verifyConsistency(0, 1, [root(1)], empty, root(1)))
  assert.ok(!verifyInclusion(root(1), 0, 0, [], empty))
})

test('sizes and hashes that are none are refused', () => {
  const [leaf] = leaves as [Hash]
  for (const index of [-1, 0.5, NaN, Infinity, 2 ** 53]) assert.ok(!verifyInclusion(leaf, index, 1, [], leaf))
  for (const size of [-1, 1.5, NaN, Infinity, 2 ** 53]) {
    assert.ok(!verifyInclusion(leaf, 0, size, [], leaf))
    assert.ok(!verifyConsistency(size, size, [], leaf, leaf))
    assert.ok(!verifyConsistency(1, size, [leaf], leaf, leaf))
  }
  assert.ok(verifyInclusion(leaf, 0, 1, [], leaf))
  assert.ok(!verifyInclusion(leaf.slice(1), 0, 1, [], leaf.slice(1)))
  assert.ok(!verifyInclusion(leaf, 0, 2, [leaf.slice(1)], root(2)))
  assert.ok(!verifyConsistency(1, 2, [leaf.slice(1)], leaf, root(2)))
  assert.ok(!verifyConsistency(1, 2, [leaf], new Uint8Array(33), root(2)))
  assert.ok(
    !verifyInclusion(
      leaf,
      0,
      2 ** 53 - 1,
      Array.from({ length: 100 }, () => leaf),
      leaf,
    ),
  )
})
