import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import Big from 'big.js'
import fc from 'fast-check'
import {
  absolute,
  add,
  compare,
  divide,
  isDecimal,
  multiply,
  negate,
  parseDecimal,
  round,
  shortest,
  subtract,
  sum,
  within,
} from './decimal.ts'
import type { Decimal } from './decimal.ts'

Big.DP = 400
Big.NE = -400
Big.PE = 400

const literal = fc
  .tuple(fc.constantFrom('', '-', '+'), fc.stringMatching(/^[0-9]{1,22}$/), fc.stringMatching(/^(\.[0-9]{0,12})?$/))
  .map((parts) => parts.join(''))
const decimal = (text: string): Decimal => {
  const value = parseDecimal(text)
  assert.ok(value !== undefined, text)
  return value
}
const oracle = (text: string): Big => new Big(text.replace(/^\+/, '').replace(/\.$/, ''))
const same = (value: Decimal, expected: Big): void =>
  assert.ok(new Big(value.toString()).eq(expected), `${value} is not ${expected}`)

describe('decimal arithmetic', () => {
  it('adds, subtracts, multiplies and compares exactly', () => {
    fc.assert(
      fc.property(literal, literal, (a, b) => {
        same(add(decimal(a), decimal(b)), oracle(a).plus(oracle(b)))
        same(subtract(decimal(a), decimal(b)), oracle(a).minus(oracle(b)))
        same(multiply(decimal(a), decimal(b)), oracle(a).times(oracle(b)))
        assert.equal(Math.sign(compare(decimal(a), decimal(b))), oracle(a).cmp(oracle(b)))
        same(absolute(negate(decimal(a))), oracle(a).abs())
      }),
    )
  })
  it('divides towards zero after twenty decimals', () => {
    fc.assert(
      fc.property(literal, literal, (a, b) => {
        const quotient = divide(decimal(a), decimal(b))
        if (oracle(b).eq(0)) assert.equal(quotient, undefined)
        else same(quotient!, oracle(a).div(oracle(b)).round(20, Big.roundDown))
      }),
    )
  })
  it('rounds halves up, for negative values too', () => {
    assert.equal(round(decimal('2.125'), 2).toString(), '2.13')
    assert.equal(round(decimal('-2.125'), 2).toString(), '-2.12')
    assert.equal(round(decimal('-2.126'), 2).toString(), '-2.13')
    fc.assert(
      fc.property(literal, fc.nat(6), (a, places) => {
        const shifted = oracle(a).times(new Big(10).pow(places)).plus('0.5')
        let floor = shifted.round(0, Big.roundDown)
        if (floor.gt(shifted)) floor = floor.minus(1)
        same(round(decimal(a), places), floor.div(new Big(10).pow(places)))
      }),
    )
  })
  it('sums a column of cents without a trace of floating point', () => {
    assert.equal(sum(Array.from({ length: 10 }, () => decimal('0.10'))).toString(), '1.00')
    assert.equal(add(decimal('0.1'), decimal('0.2')).toString(), '0.3')
    assert.ok(within(decimal('1.00'), decimal('1.02'), decimal('0.02')))
    assert.ok(!within(decimal('1.00'), decimal('1.021'), decimal('0.02')))
  })
  it('reads xs:decimal and nothing else', () => {
    for (const text of ['1', ' 1 ', '+1', '-1.', '.5', '00.50', '\n1\t']) assert.ok(isDecimal(text), text)
    for (const text of ['', '.', '-', '1e3', '1,5', '1 0', 'NaN', 'INF', '0x1', '--1', '1.2.3', '9'.repeat(300)])
      assert.ok(!isDecimal(text), text)
  })
  it('writes the shortest plain form', () => {
    assert.deepEqual(
      ['1.50', '100', '0.00', '-0.10'].map((text) => shortest(decimal(text))),
      ['1.5', '100', '0', '-0.1'],
    )
  })
})
