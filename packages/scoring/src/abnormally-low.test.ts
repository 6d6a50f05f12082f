import assert from 'node:assert/strict'
import { test } from 'node:test'
import { priceDeviations } from './index.ts'

const prices = (...given: string[]) => given.map((price, index) => ({ tender: 'ABCDE'[index] as string, price }))

test('a price is held against the median of the others (FOA § 24-9)', () => {
  assert.deepEqual(priceDeviations(prices('60', '100', '110', '140'), '40'), [
    { tender: 'A', medianOfOthers: '110', percentBelow: '500/11', ask: true },
    { tender: 'B', medianOfOthers: '110', percentBelow: '100/11', ask: false },
    { tender: 'C', medianOfOthers: '100', percentBelow: '-10', ask: false },
    { tender: 'D', medianOfOthers: '100', percentBelow: '-40', ask: false },
  ])
  const [first] = priceDeviations(prices('80', '100', '101'), '20')
  assert.deepEqual(first, { tender: 'A', medianOfOthers: '100.5', percentBelow: '4100/201', ask: true })
  assert.equal(priceDeviations(prices('80', '100', '100'), '20')[0]?.ask, true)
  assert.equal(priceDeviations(prices('80', '100', '100'), '20.1')[0]?.ask, false)
})

test('the median does not depend on the order of the tenders', () => {
  assert.equal(priceDeviations(prices('140', '60', '110', '100'), '40')[1]?.medianOfOthers, '110')
})

test('two prices have no others to be held against, and unreadable prices are left out', () => {
  assert.deepEqual(priceDeviations(prices('60', '100'), '20'), [])
  assert.deepEqual(priceDeviations(prices('60', '100', 'x', '0', '-1'), '20'), [])
  assert.deepEqual(priceDeviations(prices('60', '100', '120'), 'x'), [])
  assert.equal(priceDeviations(prices('60', '100', 'x', '120'), '20').length, 3)
})
