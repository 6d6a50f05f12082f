import assert from 'node:assert/strict'
import { it } from 'node:test'
import { isNumber } from './number.ts'

it('a number is one of XPath 2.0: xs:double, with white space around it', () => {
  const numbers = [
    '0',
    '12',
    '-1',
    '+1',
    '1.',
    '1.25',
    '.5',
    '.25',
    '-.5',
    '1e3',
    '1E3',
    '1e+30',
    '1.5e-10',
    ' 1 ',
    '\n1',
    'INF',
    '-INF',
  ]
  for (const text of numbers) assert.equal(isNumber(text), true, text)
  for (const text of [
    '',
    ' ',
    '.',
    '+',
    '1,5',
    '1 2',
    'x1',
    '1x',
    '--1',
    'e3',
    '1e',
    '1.x',
    'NaN',
    '+INF',
    'infinity',
    '.x',
    '*1',
  ])
    assert.equal(isNumber(text), false, text)
})
