import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { evaluations } from '../test/arbitrary.ts'
import { deductionModel, pointsModel, priceCriterion, qualityCriterion } from '../test/models.ts'
import { evaluate, parseExact, replay, type Ranked, type Trace, type TraceLine } from './index.ts'
import { compare, type Rational } from './rational.ts'

function traceOf(...args: Parameters<typeof evaluate>): Trace {
  const result = evaluate(...args)
  if (!result.ok) assert.fail(JSON.stringify(result.findings))
  return result.trace
}

const offers = [
  { id: 'A', received: 2, figures: { price: '100', quality: ['5', '6'] } },
  { id: 'B', received: 1, figures: { price: '120', quality: '9' } },
  { id: 'C', received: 3, figures: { price: '100', quality: '5.5' } },
]

test('a trace recomputed by an independent small evaluator gives the same figures and the same ranking', () => {
  fc.assert(
    fc.property(evaluations, ({ model, tenders }) => {
      const result = evaluate(model, tenders) as Ranked
      assert.equal(result.ok, true)
      const again = replay(result.trace)
      assert.deepEqual(again.differences, [])
      assert.equal(again.agrees, true)
      assert.deepEqual(
        again.ranking.map(({ tender, rank }) => `${rank} ${tender}`).sort(),
        result.ranking.map(({ tender, rank }) => `${rank} ${tender}`).sort(),
      )
      for (const row of result.ranking) {
        const total = parseExact(again.values.get(`total/${row.tender}`) as string) as Rational
        assert.equal(compare(total, parseExact(row.total) as Rational), 0)
        for (const [id, { figure, score, contribution }] of Object.entries(row.criteria))
          for (const [line, stated] of [
            ['', figure],
            ['/score', score],
            ['/contribution', contribution],
          ] as const)
            if (stated !== undefined) {
              const replayed = parseExact(again.values.get(`tender/${row.tender}/${id}${line}`) as string) as Rational
              assert.equal(compare(replayed, parseExact(stated) as Rational), 0)
            }
      }
    }),
  )
})

test('each line refers only to lines before it, and a trace survives being stored as JSON', () => {
  fc.assert(
    fc.property(evaluations, ({ model, tenders }) => {
      const trace = JSON.parse(JSON.stringify(traceOf(model, tenders))) as Trace
      const seen = new Set<string>()
      for (const line of trace.lines) {
        const sources = 'with' in line ? Object.values(line.with) : 'of' in line ? line.of : []
        for (const source of sources) assert.ok(seen.has(source), `${line.id} needs ${source}`)
        assert.ok(!seen.has(line.id), line.id)
        seen.add(line.id)
      }
      assert.equal(replay(trace).agrees, true)
    }),
    { numRuns: 50 },
  )
})

test('the lines of a points evaluation say where every figure comes from', () => {
  const model = pointsModel({ rounding: { score: { decimals: 1, mode: 'half-up' } } })
  const { lines, formulas, wins } = traceOf(model, offers.slice(0, 2))
  assert.equal(wins, 'highest')
  assert.deepEqual(lines, [
    { id: 'model/S', given: true, value: '10' },
    { id: 'model/price/weight', given: true, value: '40' },
    { id: 'model/quality/weight', given: true, value: '60' },
    { id: 'tender/A/price', given: true, value: '100' },
    { id: 'tender/B/price', given: true, value: '120' },
    { id: 'best/price', take: 'least', of: ['tender/A/price', 'tender/B/price'], value: '100' },
    score('A', 'price', { S: 'model/S', P: 'tender/A/price', Pb: 'best/price' }, '10'),
    contribution('A', 'price', '4'),
    score('B', 'price', { S: 'model/S', P: 'tender/B/price', Pb: 'best/price' }, '8'),
    contribution('B', 'price', '3.2'),
    { id: 'tender/A/quality/evaluator/1', given: true, value: '5' },
    { id: 'tender/A/quality/evaluator/2', given: true, value: '6' },
    {
      id: 'tender/A/quality',
      take: 'average',
      of: ['tender/A/quality/evaluator/1', 'tender/A/quality/evaluator/2'],
      value: '5.5',
    },
    { id: 'tender/B/quality', given: true, value: '9' },
    { id: 'best/quality', take: 'greatest', of: ['tender/A/quality', 'tender/B/quality'], value: '9' },
    score('A', 'quality', { s: 'tender/A/quality' }, '5.5'),
    contribution('A', 'quality', '3.3'),
    score('B', 'quality', { s: 'tender/B/quality' }, '9'),
    contribution('B', 'quality', '5.4'),
    { id: 'sum/A', take: 'sum', of: ['tender/A/price/contribution', 'tender/A/quality/contribution'], value: '7.3' },
    { id: 'total/A', formula: 'total', with: { Q: 'sum/A' }, value: '7.3' },
    { id: 'sum/B', take: 'sum', of: ['tender/B/price/contribution', 'tender/B/quality/contribution'], value: '8.6' },
    { id: 'total/B', formula: 'total', with: { Q: 'sum/B' }, value: '8.6' },
  ])
  assert.deepEqual(formulas, {
    'score in price': ['round-half-up', ['-', 'S', ['/', ['*', 'S', ['-', 'P', 'Pb']], 'Pb']], '1'],
    'contribution of price': ['/', ['*', 'w', 's'], '100'],
    'score in quality': ['round-half-up', 's', '1'],
    'contribution of quality': ['/', ['*', 'w', 's'], '100'],
    total: 'Q',
  })
})

function score(tender: string, criterion: string, bindings: Record<string, string>, value: string): TraceLine {
  return { id: `tender/${tender}/${criterion}/score`, formula: `score in ${criterion}`, with: bindings, value }
}

function contribution(tender: string, criterion: string, value: string): TraceLine {
  const line = `tender/${tender}/${criterion}`
  const bindings = { w: `model/${criterion}/weight`, s: `${line}/score` }
  return { id: `${line}/contribution`, formula: `contribution of ${criterion}`, with: bindings, value }
}

test('the trace of a capped deduction shows the value before and after the cap', () => {
  const model = deductionModel({
    criteria: [
      { id: 'price', kind: 'price', name: { nb: 'Pris' }, weight: '60' },
      qualityCriterion('quality', '40', { value: { kind: 'linear', max: '1000' } }),
    ],
    cap: { contractValue: '2000' },
  })
  const trace = traceOf(model, [{ id: 'A', figures: { price: '5000', quality: '9' } }])
  assert.deepEqual(
    trace.lines.map((line) => `${line.id} = ${line.value}`),
    [
      'model/S = 10',
      'model/price/weight = 60',
      'model/quality/weight = 40',
      'model/contract-value = 2000',
      'model/quality-weight = 40',
      'model/quality/cap = 800',
      'tender/A/price = 5000',
      'tender/A/quality = 9',
      'best/quality = 9',
      'tender/A/quality/score = 9',
      'tender/A/quality/value = 900',
      'tender/A/quality/contribution = 800',
      'sum/A = 800',
      'total/A = 4200',
    ],
  )
  assert.equal(replay(trace).agrees, true)
})

test('the trace of a life-cycle cost shows the discount of each year', () => {
  const model = pointsModel({
    method: 'lowest-cost',
    criteria: [
      {
        id: 'cost',
        kind: 'cost',
        name: { nb: 'Kostnad' },
        discountRate: '25',
        elements: [
          { id: 'run', name: { nb: 'Drift' }, firstYear: 1, lastYear: 2, factor: '3', sign: 'cost' },
          { id: 'rest', name: { nb: 'Rest' }, firstYear: 2, lastYear: 2, factor: '1', sign: 'income' },
        ],
      },
    ],
  })
  const trace = traceOf(model, [{ id: 'A', figures: { cost: { run: '100', rest: '50' } } }])
  assert.deepEqual(
    trace.lines.slice(1).map((line) => `${line.id} = ${line.value}`),
    [
      'model/cost/rate = 25',
      'model/cost/year/0 = 0',
      'model/cost/discount/0 = 1',
      'model/cost/year/1 = 1',
      'model/cost/discount/1 = 0.8',
      'model/cost/year/2 = 2',
      'model/cost/discount/2 = 0.64',
      'model/cost/run/factor = 3',
      'model/cost/run/discount = 1.44',
      'model/cost/rest/factor = 1',
      'model/cost/rest/discount = 0.64',
      'tender/A/cost/given/run = 100',
      'tender/A/cost/value/run = 432',
      'tender/A/cost/given/rest = 50',
      'tender/A/cost/value/rest = -32',
      'tender/A/cost = 400',
      'total/A = 400',
    ],
  )
  assert.equal(replay(trace).agrees, true)
  assert.equal(trace.wins, 'lowest')
})

test('the trace of sub-criteria shows each one’s share', () => {
  const parts = [
    { id: 'x', name: { nb: 'x' }, weight: '25' },
    { id: 'y', name: { nb: 'y' }, weight: '75' },
  ]
  const model = pointsModel({ criteria: [priceCriterion('40'), qualityCriterion('quality', '60', { parts })] })
  const trace = traceOf(model, [{ id: 'A', figures: { price: '1', quality: { x: '4', y: ['7', '9'] } } }])
  const lines = new Map(trace.lines.map((line) => [line.id, line.value]))
  assert.equal(lines.get('model/quality/x/weight'), '25')
  assert.equal(lines.get('tender/A/quality/given/x'), '4')
  assert.equal(lines.get('tender/A/quality/given/y/evaluator/2'), '9')
  assert.equal(lines.get('tender/A/quality/given/y'), '8')
  assert.equal(lines.get('tender/A/quality/share/y'), '6')
  assert.equal(lines.get('tender/A/quality'), '7')
})

test('a changed figure, formula, total, rank or tie is found', () => {
  const model = pointsModel({ ties: [{ by: 'criterion', criterion: 'price' }, { by: 'received' }] })
  const trace = traceOf(model, offers)
  assert.equal(replay(trace).agrees, true)
  const spoiled = (change: (copy: { -readonly [key in keyof Trace]: Trace[key] }) => void): string[] => {
    const copy = structuredClone(trace) as Parameters<typeof change>[0]
    change(copy)
    return replay(copy).differences.map(({ line }) => line)
  }
  const withLine = (id: string, value: string) =>
    spoiled((copy) => {
      copy.lines = copy.lines.map((line) => (line.id === id ? { ...line, value } : line))
    })
  assert.deepEqual(withLine('total/B', '9'), ['total/B'])
  assert.deepEqual(withLine('sum/B', 'x'), ['sum/B'])
  assert.ok(withLine('tender/B/price', '99').includes('best/price'))
  assert.ok(
    spoiled((copy) => (copy.lines = copy.lines.filter(({ id }) => id !== 'best/price'))).includes(
      'tender/A/price/score',
    ),
  )
  assert.ok(spoiled((copy) => (copy.lines = [...copy.lines, copy.lines[0] as TraceLine])).includes('model/S'))
  assert.ok(spoiled((copy) => (copy.formulas = { ...copy.formulas, total: ['+', 'Q', '1'] })).includes('total/A'))
  assert.ok(spoiled((copy) => (copy.formulas = {})).includes('total/A'))
  assert.ok(
    spoiled((copy) => (copy.formulas = { ...copy.formulas, total: ['round-odd', 'Q', '1'] as never })).includes(
      'total/A',
    ),
  )
  assert.ok(spoiled((copy) => (copy.formulas = { ...copy.formulas, total: ['/', 'Q', '0'] })).includes('total/A'))
  assert.ok(spoiled((copy) => (copy.formulas = { ...copy.formulas, total: ['+', 'Q', 'unknown'] })).includes('total/A'))
  assert.deepEqual(
    spoiled((copy) => (copy.ranking = copy.ranking.map((row) => ({ ...row, rank: 1 })))),
    ['ranking'],
  )
  assert.deepEqual(
    spoiled((copy) => (copy.wins = 'lowest')),
    ['ranking'],
  )
  assert.deepEqual(
    spoiled((copy) => (copy.ties = [])),
    ['ranking'],
  )
  const tie = trace.ties[0]
  assert.ok(tie !== undefined)
  assert.deepEqual(
    spoiled(
      (copy) => (copy.ties = [{ ...tie, figures: { ...tie.figures, A: '99' } }, ...trace.ties.slice(1)]),
    ).includes('ties'),
    true,
  )
})

test('a draw and its order are part of the trace', () => {
  const model = pointsModel({ ties: [{ by: 'criterion', criterion: 'quality' }, { by: 'draw' }] })
  const trace = traceOf(model, offers, { draws: [{ order: ['C', 'A'] }] })
  assert.deepEqual(
    trace.ranking.map(({ tender, rank }) => `${rank} ${tender}`),
    ['1 B', '2 C', '3 A'],
  )
  assert.equal(replay(trace).agrees, true)
  const undrawn = traceOf(model, offers)
  assert.deepEqual(
    undrawn.ranking.map(({ tender, rank }) => `${rank} ${tender}`),
    ['1 B', '2 A', '2 C'],
  )
  assert.equal(replay(undrawn).agrees, true)
})

/** A trace of one total for each tender, from a formula of given figures. */
function small(
  formula: Trace['formulas'][string],
  given: Record<string, string>,
  totals: Record<string, string>,
  more: Partial<Trace> = {},
): Trace {
  return {
    model: '',
    formulas: { total: formula },
    lines: [
      ...Object.entries(given).map(([id, value]) => ({ id, given: true as const, value })),
      ...Object.entries(totals).map(([tender, value]) => ({
        id: `total/${tender}`,
        formula: 'total',
        with: Object.fromEntries(Object.keys(given).map((name) => [name, name])),
        value,
      })),
    ],
    wins: 'lowest',
    ranking: Object.keys(totals).map((tender) => ({ tender, rank: 1, total: `total/${tender}` })),
    ties: [],
    ...more,
  }
}

test('the small evaluator works every operation out by itself', () => {
  const cases: [Trace['formulas'][string], string][] = [
    [['+', 'a', 'b'], '-1/4'],
    [['-', 'a', 'b'], '-11/4'],
    [['*', 'a', 'b'], '-15/8'],
    [['/', 'a', 'b'], '-6/5'],
    [['^', 'b', '2'], '25/16'],
    [['min', 'a', 'b'], '-3/2'],
    [['min', 'b', 'a'], '-3/2'],
    [['max', 'a', 'b'], '5/4'],
    [['max', 'b', 'a'], '5/4'],
    [['if<=', 'a', 'b', '1', '2'], '1'],
    [['if<=', 'b', 'a', '1', '2'], '2'],
    [['if<=', 'a', 'a', '1', '2'], '1'],
    [['round-half-up', 'a', '0'], '-2'],
    [['round-half-even', 'a', '0'], '-2'],
    [['round-half-even', '2.5', '0'], '2'],
    [['round-half-even', '3.5', '0'], '4'],
    [['round-half-even', '-2.5', '0'], '-2'],
    [['round-half-up', '-1.4', '0'], '-1'],
    [['round-half-up', '1.4', '0'], '1'],
    [['round-half-up', '1.6', '0'], '2'],
    [['round-half-up', '2', '0'], '2'],
    [['round-floor', 'a', '0'], '-2'],
    [['round-floor', '-2', '0'], '-2'],
    [['round-ceiling', 'a', '0'], '-1'],
    [['round-down', 'a', '0'], '-1'],
    [['round-up', 'a', '0'], '-2'],
    [['round-up', '1.1', '0'], '2'],
    [['round-down', '1.9', '0'], '1'],
    [['round-down', '0', '0'], '0'],
    [['round-half-up', 'b', '1'], '13/10'],
  ]
  for (const [formula, expected] of cases) {
    const result = replay(small(formula, { a: '-3/2', b: '1.25' }, { T: expected }))
    assert.equal(result.values.get('total/T'), expected, JSON.stringify(formula))
    assert.deepEqual(result.differences, [], JSON.stringify(formula))
    assert.equal(result.agrees, true)
  }
})

test('what does not agree is told with both figures', () => {
  const wrong = replay(small(['+', 'a', 'a'], { a: '1' }, { T: '3' }))
  assert.deepEqual(wrong.differences, [{ line: 'total/T', stated: '3', computed: '2' }])
  assert.equal(wrong.agrees, false)
  const half = replay(small(['/', 'a', '2'], { a: '1' }, { T: '0.25' }))
  assert.deepEqual(half.differences, [{ line: 'total/T', stated: '0.25', computed: '1/2' }])
  const zero = replay(small(['/', 'a', '0'], { a: '1' }, { T: '1' }))
  assert.deepEqual(zero.differences[0], { line: 'total/T', stated: '1', computed: '?' })
  assert.deepEqual(zero.ranking, [])
  for (const text of ['x1', '1x', '1/0', '', '1.', '.5', '1/2/3']) {
    const unread = replay(small('a', { a: text }, { T: '1' }))
    assert.deepEqual(unread.differences[0], { line: 'a', stated: text, computed: '?' }, text)
  }
  const sums = small('a', { a: '1' }, { T: '1' })
  const empty = { ...sums, lines: [...sums.lines, { id: 'sum', take: 'sum' as const, of: [], value: '0' }] }
  assert.deepEqual(replay(empty).differences, [{ line: 'sum', stated: '0', computed: '?' }])
  const missing = { ...sums, lines: [...sums.lines, { id: 'sum', take: 'sum' as const, of: ['a', 'b'], value: '1' }] }
  assert.deepEqual(replay(missing).differences, [{ line: 'sum', stated: '1', computed: '?' }])
})

test('ranks follow from totals: equal totals share one, and the next is counted on', () => {
  const trace = small('a', { a: '1' }, { A: '1', B: '1' })
  const third = { id: 'total/C', given: true as const, value: '2' }
  const ranking = [
    { tender: 'C', rank: 3, total: 'total/C' },
    { tender: 'B', rank: 1, total: 'total/B' },
    { tender: 'A', rank: 1, total: 'total/A' },
  ]
  const result = replay({ ...trace, lines: [...trace.lines, third], ranking })
  assert.equal(result.agrees, true)
  assert.deepEqual(
    result.ranking.map(({ tender, rank }) => `${rank} ${tender}`),
    ['1 B', '1 A', '3 C'],
  )
  const claimed = replay({
    ...trace,
    lines: [...trace.lines, third],
    ranking: ranking.map((row) => ({ ...row, rank: 1 })),
  })
  assert.deepEqual(claimed.differences, [{ line: 'ranking', stated: '1 A; 1 B; 1 C', computed: '1 A; 1 B; 3 C' }])
})

test('equal totals are ordered only by the tie decisions that name both tenders', () => {
  const trace = small('a', { a: '1' }, { A: '1', B: '1', C: '1' })
  const tie = (figures: Record<string, string>, prefers: 'highest' | 'lowest' = 'lowest'): Trace['ties'][number] => ({
    tenders: Object.keys(figures).sort(),
    rule: { by: 'received' },
    figures,
    prefers,
    groups: [],
  })
  const ranks = (...ties: Trace['ties'][number][]) =>
    replay({ ...trace, ties })
      .ranking.map(({ tender, rank }) => `${rank}${tender}`)
      .sort()
      .join(' ')
  assert.equal(ranks(tie({ A: '2', B: '1', C: '3' })), '1B 2A 3C')
  assert.equal(ranks(tie({ A: '2', B: '1', C: '3' }, 'highest')), '1C 2A 3B')
  assert.equal(ranks(tie({ A: '1', B: 'x', C: '1' })), '1A 1B 1C')
  assert.equal(ranks(tie({ A: '1', B: '1', C: '1' })), '1A 1B 1C')
})

test('what a tie decision compared must be what the lines say', () => {
  const trace = small('a', { a: '1', 'tender/A/price': '5' }, { A: '1' })
  const tie = (figure: string, criterion = 'price'): Trace['ties'][number] => ({
    tenders: ['A'],
    rule: { by: 'criterion', criterion },
    figures: { A: figure },
    prefers: 'lowest',
    groups: [['A']],
  })
  assert.deepEqual(replay({ ...trace, ties: [tie('5')] }).differences, [])
  assert.deepEqual(replay({ ...trace, ties: [tie('10/2')] }).differences, [])
  assert.deepEqual(replay({ ...trace, ties: [tie('6')] }).differences, [{ line: 'ties', stated: '6', computed: '5' }])
  assert.deepEqual(replay({ ...trace, ties: [tie('x')] }).differences, [{ line: 'ties', stated: 'x', computed: '5' }])
  assert.deepEqual(replay({ ...trace, ties: [tie('5', 'quality')] }).differences, [
    { line: 'ties', stated: '5', computed: '?' },
  ])
  const received = { ...tie('x'), rule: { by: 'received' as const } }
  assert.deepEqual(replay({ ...trace, ties: [received] }).differences, [{ line: 'ties', stated: 'x', computed: '?' }])
})
