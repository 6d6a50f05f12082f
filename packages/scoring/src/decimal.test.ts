import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseDecimal, parseExact, printDecimal, printExact, shown, toNumber } from './decimal.ts'
import { compare, rational, type Rational } from './rational.ts'

test('a decimal is digits with at most one point, and nothing else', () => {
  for (const text of [
    '0',
    '7',
    '-7',
    '0.5',
    '-0.05',
    '00.10',
    '123456789012345',
    '1234567890.123456',
    '9007199254740993',
  ])
    assert.notEqual(parseDecimal(text), undefined, text)
  for (const text of [
    '',
    '-',
    '.',
    '1.',
    '.5',
    '-.5',
    '1,5',
    '1e3',
    '+1',
    ' 1',
    '1 ',
    '1.2.3',
    '--1',
    '1-',
    'a',
    '12345678901234567a',
    '1234567890123456.',
  ])
    assert.equal(parseDecimal(text), undefined, text)
})

test('a figure longer than forty characters is not read', () => {
  assert.notEqual(parseDecimal('1'.repeat(40)), undefined)
  assert.equal(parseDecimal('1'.repeat(41)), undefined)
})

test('the value of a decimal is exact', () => {
  const cases: [string, number | bigint, number | bigint][] = [
    ['0.1', 1, 10],
    ['-12.50', -1250, 100],
    ['-0', 0, 1],
    ['9007199254740993', 9007199254740993n, 1n],
    ['90071992547409930.5', 180143985094819861n, 2n],
    ['-123456789012345678.9', -1234567890123456789n, 10n],
    ['0.00000000000001', 1, 100000000000000],
  ]
  for (const [text, n, d] of cases) {
    assert.equal(compare(parseDecimal(text) as Rational, rational(BigInt(n), BigInt(d))), 0, text)
  }
  assert.deepEqual(parseDecimal('-12.50'), { n: -1250, d: 100 })
  assert.deepEqual(parseDecimal('-0'), { n: 0, d: 1 })
  assert.deepEqual(parseDecimal('12'), { n: 12, d: 1 })
})

test('an exact figure is a decimal where it ends within twelve decimals, else a fraction in lowest terms', () => {
  const cases: [Rational, string][] = [
    [rational(25, 3), '25/3'],
    [rational(-50, 6), '-25/3'],
    [rational(1, 8), '0.125'],
    [rational(-1, 8), '-0.125'],
    [rational(100, 10), '10'],
    [rational(0, 5), '0'],
    [rational(3, 2), '1.5'],
    [rational(1, 10 ** 12), '0.000000000001'],
    [rational(1n, 10n ** 13n), '1/10000000000000'],
    [rational(1, 2 ** 12), '0.000244140625'],
    [rational(1, 2 ** 13), '1/8192'],
    [rational(10n ** 30n), '1000000000000000000000000000000'],
    [rational(10n ** 30n + 1n, 10n), '100000000000000000000000000000.1'],
    [rational(10n ** 30n, 3n), `${10n ** 30n}/3`],
    [{ n: 20n, d: 10n }, '2'],
  ]
  for (const [value, text] of cases) assert.equal(printExact(value), text)
})

test('what is printed exactly is read back as the same value', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 20n }), (n, d) => {
      const value = rational(n, d)
      assert.equal(compare(parseExact(printExact(value)) as Rational, value), 0)
    }),
  )
})

test('exact figures that are not figures are not read', () => {
  for (const text of [
    '1/0',
    '1/-2',
    '/2',
    '1/',
    '1.5/2',
    '1/2/3',
    'x/y',
    '',
    `${'1'.repeat(4001)}`,
    `1/${'1'.repeat(4000)}`,
    `${'1'.repeat(50)}.`,
  ])
    assert.equal(parseExact(text), undefined, text.slice(0, 20))
  assert.deepEqual(parseExact('4/6'), { n: 2, d: 3 })
  assert.deepEqual(parseExact('1.5'), { n: 15, d: 10 })
  assert.equal(printExact(parseExact(`${'1'.repeat(45)}.5`) as Rational), `${'1'.repeat(45)}.5`)
  assert.equal(printExact(parseExact('1'.repeat(45)) as Rational), '1'.repeat(45))
  assert.notEqual(parseExact(`1/${'1'.repeat(3998)}`), undefined)
})

test('a figure is shown with a stated number of decimals and a stated rounding', () => {
  assert.equal(shown('25/3', 2), '8.33')
  assert.equal(shown('8.335', 2), '8.34')
  assert.equal(shown('8.335', 2, 'down'), '8.33')
  assert.equal(shown('-0.005', 2), '-0.01')
  assert.equal(shown('-0.001', 2), '0.00')
  assert.equal(shown('7', 0), '7')
  assert.equal(shown('7', 3), '7.000')
  assert.equal(shown('not a figure', 3), 'not a figure')
  assert.equal(printDecimal(rational(12345, 100), 1), '123.5')
  assert.equal(toNumber('1/4'), 0.25)
  assert.ok(Number.isNaN(toNumber('?')))
})
