import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { officialSdk, withOfficial } from '../../test/official.ts'
import { conditionFaults, expressionsOf } from '../checks/conditions.ts'
import { nationalModel } from '../national/profile.ts'
import { parseEfx, parseExpression } from './parse.ts'

describe('EFX', () => {
  it('reads every expression of the national profile, and none is beyond the evaluator', () => {
    assert.deepEqual(conditionFaults(nationalModel()), [])
  })
  it('reads every expression of the official SDK, and none is beyond the evaluator', withOfficial, () => {
    assert.ok(new Set(expressionsOf(officialSdk())).size > 800)
    assert.deepEqual(conditionFaults(officialSdk()), [])
  })
  it('lets "and" bind tighter than "or"', () => {
    const expression = parseExpression("BT-01-notice == 'a' or BT-01-notice == 'b' and BT-01-notice == 'c'")
    assert.ok(!('code' in expression) && expression.kind === 'or' && expression.parts[1]?.kind === 'and')
  })
  it('reads a field id up to the parenthesis that is not its own', () => {
    const expression = parseExpression('count(BT-01(c)-Procedure) > 1')
    assert.ok(!('code' in expression) && expression.kind === 'compare')
  })
  it('takes a minus after a value for subtraction', () => {
    const expression = parseExpression('5 -3')
    assert.ok(!('code' in expression) && expression.kind === 'arithmetic')
  })
  it('says where a faulty expression goes wrong', () => {
    const fault = parseEfx('{ND-Root} ${BT-01-notice is}')
    assert.ok('code' in fault)
    assert.equal(fault.code, 'efx-syntax')
    assert.equal(fault.expected, 'unique')
  })
  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      '(',
      ')',
      '[',
      ']',
      ' and ',
      ' or ',
      'not',
      'BT-01-notice',
      "'x'",
      ' in ',
      ' is present',
      '$x',
      '5',
      'P2D',
      '==',
      'every text:',
      '::',
      '/',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => void parseExpression(text),
      ),
    )
  })
  it('refuses nesting without end', () => {
    assert.ok('code' in parseExpression(`${'('.repeat(10_000)}1${')'.repeat(10_000)}`))
    assert.ok('code' in parseExpression('not('.repeat(10_000)))
  })
})
