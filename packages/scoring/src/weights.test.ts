import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pointsModel } from '../test/models.ts'
import { evaluate } from './index.ts'
import { rational } from './rational.ts'
import { pairsThatCanFlip, type Range } from './weights.ts'

function ranges(...bounds: [number, number][]): Range[] {
  return bounds.map(([min, max], index) => ({ id: 'abcd'[index] as string, min: rational(min), max: rational(max) }))
}

test('two criteria flip where both may be the heavier (KOFA 2025/0876)', () => {
  assert.deepEqual(pairsThatCanFlip(ranges([40, 60], [40, 60])), [['a', 'b']])
  assert.deepEqual(pairsThatCanFlip(ranges([40, 51], [49, 60])), [['a', 'b']])
  assert.deepEqual(pairsThatCanFlip(ranges([50, 60], [40, 50])), [])
  assert.deepEqual(pairsThatCanFlip(ranges([60, 70], [30, 40])), [])
  assert.deepEqual(pairsThatCanFlip(ranges([30, 40], [60, 70])), [])
})

test('ranges that overlap only where the sum cannot be 100 do not flip', () => {
  assert.deepEqual(pairsThatCanFlip(ranges([40, 50], [30, 45], [20, 25])), [])
  assert.deepEqual(pairsThatCanFlip(ranges([40, 50], [30, 45], [10, 25])), [['a', 'b']])
})

test('the pairs that can flip are those that brute force over whole weights finds', () => {
  const bound = fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 8 }))
    .map(([min, width]) => [min * 5, min * 5 + width * 5] as [number, number])
  fc.assert(
    fc.property(fc.array(bound, { minLength: 2, maxLength: 3 }), (bounds) => {
      const given = ranges(...bounds)
      const found = new Map<string, Set<number>>()
      const walk = (weights: number[]): void => {
        if (weights.length < bounds.length) {
          const [min, max] = bounds[weights.length] as [number, number]
          // Halves too: the extremes of two ranges and a sum lie on the grid or half-way between its points.
          for (let weight = min; weight <= max; weight += 2.5) walk([...weights, weight])
          return
        }
        if (weights.reduce((sum, weight) => sum + weight, 0) !== 100) return
        weights.forEach((a, i) =>
          weights.forEach((b, j) => {
            if (i < j) {
              const key = `${'abcd'[i]}${'abcd'[j]}`
              found.set(key, (found.get(key) ?? new Set()).add(Math.sign(a - b)))
            }
          }),
        )
      }
      walk([])
      if (found.size === 0) return
      const flips = [...found]
        .filter(([, signs]) => signs.has(1) && signs.has(-1))
        .map(([key]) => key)
        .sort()
      assert.deepEqual(
        pairsThatCanFlip(given)
          .map(([a, b]) => a + b)
          .sort(),
        flips,
      )
    }),
  )
})

test('a fault in weights names its paragraph', () => {
  const result = evaluate(pointsModel(), [], { weights: { price: '40' } })
  assert.equal(!result.ok && result.findings[0]?.source, 'FOA § 18-1 (4)')
})
