import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSeries, namesIn, printFormula, valueOf, type Formula, type Value } from './formula.ts'
import { compare, rational, type Rational } from './rational.ts'
import { at, SeriesBuilder, type Series } from './series.ts'

function series(...values: Rational[]): Series {
  const builder = new SeriesBuilder(values.length)
  for (const { n, d } of values) builder.push(n, d)
  return builder.finish()
}

const names = { a: rational(3), b: rational(4), n: rational(2), half: rational(1, 2) }
const cases: [Formula, Rational][] = [
  [['+', 'a', 'b'], rational(7)],
  [['-', 'a', 'b'], rational(-1)],
  [['*', 'a', 'b'], rational(12)],
  [['/', 'a', 'b'], rational(3, 4)],
  [['min', 'a', 'b'], rational(3)],
  [['min', 'b', 'a'], rational(3)],
  [['max', 'a', 'b'], rational(4)],
  [['max', 'b', 'a'], rational(4)],
  [['if<=', 'a', 'b', '1', '2'], rational(1)],
  [['if<=', 'b', 'a', '1', '2'], rational(2)],
  [['if<=', 'a', 'a', '1', '2'], rational(1)],
  [['round-half-up', ['/', 'a', '8'], '2'], rational(38, 100)],
  [['round-floor', ['/', 'a', '8'], '2'], rational(37, 100)],
  ['2.5', rational(5, 2)],
  ['half', rational(1, 2)],
]

test('formulas give the same for single figures and for series of figures', () => {
  for (const [formula, expected] of cases) {
    const alone = valueOf(formula, names)
    assert.ok(!isSeries(alone))
    assert.equal(compare(alone, expected), 0, printFormula(formula))
    for (const wide of [['a'], ['b'], ['a', 'b']] as ('a' | 'b')[][]) {
      const values: Record<string, Value> = { ...names }
      for (const name of wide) values[name] = series(names[name], names[name])
      const many = valueOf(formula, values)
      if (!isSeries(many)) continue
      assert.equal(many.n.length, 2)
      for (const index of [0, 1]) assert.equal(compare(at(many, index), expected), 0, printFormula(formula))
    }
  }
})

test('powers are of single figures', () => {
  assert.equal(compare(valueOf(['^', 'half', '3'], names) as Rational, rational(1, 8)), 0)
  assert.equal(compare(valueOf(['^', 'half', '0'], names) as Rational, rational(1)), 0)
  assert.throws(() => valueOf(['^', 'half', '3'], { half: series(rational(1, 2)) }), /single figures/)
})

test('a formula with an unknown name or operation is a defect', () => {
  assert.throws(() => valueOf(['+', 'a', 'zz'], names), /unknown name: zz/)
  assert.throws(() => valueOf(['mod', 'a', 'b'] as unknown as Formula, names), /unknown operation: mod/)
  assert.throws(() => valueOf('toString', names), /unknown name/)
})

test('the names in a formula are found in order, each once', () => {
  assert.deepEqual(namesIn(['-', 'S', ['/', ['*', 'S', ['-', 'P', 'Pb']], '100']]), ['S', 'P', 'Pb'])
  assert.deepEqual(namesIn(['round-half-up', 's', '2']), ['s'])
  assert.deepEqual(namesIn('1.5'), [])
})

test('formulas are printed as people write them', () => {
  const printed: [Formula, string][] = [
    [['-', 'S', ['/', ['*', 'S', ['-', 'P', 'Pb']], 'Pb']], 'S − S × (P − Pb) / Pb'],
    [['*', 'P', ['+', '1', 'Q']], 'P × (1 + Q)'],
    [['-', 'a', ['-', 'b', 'c']], 'a − (b − c)'],
    [['-', ['-', 'a', 'b'], 'c'], 'a − b − c'],
    [['+', 'a', ['+', 'b', 'c']], 'a + b + c'],
    [['+', 'a', ['-', 'b', 'c']], 'a + b − c'],
    [['/', 'a', ['*', 'b', 'c']], 'a / (b × c)'],
    [['/', '1', ['^', ['+', '1', 'r'], 't']], '1 / (1 + r)^t'],
    [['^', 'x', '2'], 'x^2'],
    [['if<=', 'P', 'k', 'x', ['+', 'y', '1']], '{ x | P ≤ k ; y + 1 }'],
    [['max', 'x', '0'], 'max(x; 0)'],
    [['*', ['max', 'x', '0'], '2'], 'max(x; 0) × 2'],
  ]
  for (const [formula, text] of printed) assert.equal(printFormula(formula), text)
})
