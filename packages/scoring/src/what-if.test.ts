import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { evaluations } from '../test/arbitrary.ts'
import { assertComplete, told } from '../test/findings.ts'
import { deductionModel, pointsModel, priceCriterion, qualityCriterion } from '../test/models.ts'
import { standardScenarios, whatIf, type EvaluationModel, type ScenarioResult } from './index.ts'

const named = { nb: 'Prøve', nn: 'Prøve', en: 'Trial' }

function trial(model: EvaluationModel, ...rows: [string, string][]): ScenarioResult {
  const tenders = rows.map(([price, quality], index) => ({ id: 'ABCDE'[index] as string, figures: { price, quality } }))
  const [result] = whatIf(model, [{ name: named, tenders }])
  for (const { text } of result?.findings ?? []) assertComplete(text)
  return result as ScenarioResult
}

function weights(result: ScenarioResult): string[] {
  return result.weights.map(
    ({ criterion, published, real, drift, moves }) => `${criterion} ${published} ${real} ${drift} ${moves}`,
  )
}

function codes(result: ScenarioResult): string[] {
  return result.findings.map(({ code, criterion }) => `${code} ${criterion}`)
}

test('where both scales are used whole, the real weights are the published ones', () => {
  const result = trial(pointsModel(), ['100', '0'], ['200', '10'])
  assert.deepEqual(weights(result), ['price 40 40 0 4', 'quality 60 60 0 6'])
  assert.deepEqual(codes(result), [])
  assert.deepEqual(result.winner, { kind: 'one', tender: 'B' })
  assert.deepEqual(result.faults, [])
  assert.equal(result.name, named)
})

test('absolute quality: an unused part of the scale moves real weight to price', () => {
  const result = trial(pointsModel(), ['100', '6'], ['200', '8'])
  assert.deepEqual(weights(result), ['price 40 1000/13 480/13 4', 'quality 60 300/13 -480/13 1.2'])
  assert.deepEqual(codes(result), ['scale-not-used quality', 'real-order-differs quality'])
  const relative = pointsModel({
    criteria: [priceCriterion('40'), qualityCriterion('quality', '60', { against: 'best' })],
  })
  assert.deepEqual(codes(trial(relative, ['100', '0'], ['200', '8'])), [])
})

test('negative linear: a price above twice the best moves more than its weight', () => {
  const result = trial(pointsModel(), ['100', '0'], ['350', '10'])
  assert.deepEqual(weights(result), ['price 40 62.5 22.5 10', 'quality 60 37.5 -22.5 6'])
  assert.deepEqual(codes(result), ['negative-score price', 'real-order-differs quality'])
})

test('one high price changes what price really weighs', () => {
  const result = trial(pointsModel(), ['100', '0'], ['110', '10'], ['190', '5'])
  assert.deepEqual(codes(result), ['one-high-price price'])
  assert.match(result.findings[0]?.text.nb ?? '', /«C».* 6\.3 til 37\.5 prosent/)
  assert.deepEqual(codes(trial(pointsModel(), ['100', '0'], ['190', '10'], ['190', '5'])), [])
})

test('a deduction shows what each criterion moves in money, without a published weight', () => {
  const result = trial(deductionModel(), ['900000', '2'], ['1000000', '9'])
  assert.deepEqual(weights(result), [
    'price undefined 1000/17 undefined 100000',
    'quality undefined 700/17 undefined 70000',
  ])
  assert.deepEqual(codes(result), ['scale-not-used quality'])
})

test('tenders that are equal in everything move nothing', () => {
  assert.deepEqual(weights(trial(pointsModel(), ['100', '10'], ['100', '10'])), [
    'price 40 undefined undefined 0',
    'quality 60 undefined undefined 0',
  ])
})

test('a scenario with faults says so, and the others are still tried', () => {
  const model = pointsModel()
  const results = whatIf(model, [
    { name: named, tenders: [{ id: 'A', figures: {} }] },
    { name: named, tenders: [] },
  ])
  assert.deepEqual(told(results[0]?.faults ?? []).length, 2)
  assert.deepEqual(results[0]?.weights, [])
  assert.equal(results[1]?.faults.length, 0)
  assert.deepEqual(
    results[1]?.weights.map(({ moves }) => moves),
    ['0', '0'],
  )
  assert.equal(
    whatIf(
      model,
      Array.from({ length: 101 }, () => ({ name: named, tenders: [] })),
    ).length,
    100,
  )
})

test('any model can be tried on any tenders, and real weights sum to 100', () => {
  fc.assert(
    fc.property(evaluations, ({ model, tenders }) => {
      for (const result of [...whatIf(model, [{ name: named, tenders }]), ...whatIf(model)]) {
        assert.deepEqual(result.faults, [])
        const shares = result.weights.flatMap(({ real }) =>
          real === undefined ? [] : [Number(real.split('/')[0]) / Number(real.split('/')[1] ?? '1')],
        )
        if (shares.length > 0) assert.ok(Math.abs(shares.reduce((a, b) => a + b) - 100) < 1e-6)
      }
    }),
    { numRuns: 30 },
  )
})

test('the standard scenarios show the drifts by themselves', () => {
  const results = whatIf(pointsModel({ scale: { max: '10', step: '1' } }))
  assert.deepEqual(
    results.map((result) => codes(result).join(', ')),
    [
      '',
      '',
      'scale-not-used quality, real-order-differs quality',
      'negative-score price, one-high-price price, real-order-differs quality',
    ],
  )
  for (const { name } of standardScenarios(pointsModel()))
    for (const text of Object.values(name)) assert.match(text, /\S/)
  assert.equal(new Set(results.map(({ name }) => name.nb)).size, 4)
})

test('a scenario has at most two hundred tenders', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `T${index}`, figures: { price: '1', quality: '1' } }))
  const faults = (count: number) =>
    told(whatIf(pointsModel(), [{ name: named, tenders: many(count) }])[0]?.faults ?? [])
  assert.deepEqual(faults(201), ['error too-many-tenders tenders'])
  assert.deepEqual(faults(200), [])
})

test('values entered in money have no scale to leave unused', () => {
  const { weight: _, ...quality } = qualityCriterion('quality', '1', { value: { kind: 'entered', max: '100' } })
  const model = deductionModel({ criteria: [{ id: 'price', kind: 'price', name: { nb: 'Pris' } }, quality] })
  assert.deepEqual(codes(trial(model, ['1000', '2'], ['1100', '5'])), [])
})

test('a tender without a total moves nothing', () => {
  const model = pointsModel({
    method: 'price-per-point',
    criteria: [{ id: 'price', kind: 'price', name: { nb: 'Pris' } }, qualityCriterion('quality', '100')],
  })
  const result = trial(model, ['100', '10'], ['300', '0'], ['200', '10'])
  assert.deepEqual(
    result.weights.map(({ criterion, moves }) => `${criterion} ${moves}`),
    ['price 10', 'quality 0'],
  )
})

test('one high price is three times as far above the lowest as the next, and tips the weights by ten points', () => {
  const high = (...prices: string[]) =>
    codes(trial(pointsModel(), ...prices.map((price, index): [string, string] => [price, index === 0 ? '0' : '10'])))
  assert.deepEqual(high('100', '110', '130'), ['one-high-price price'])
  assert.deepEqual(high('100', '110', '129.99'), [])
  assert.deepEqual(high('100', '101', '110'), [])
  assert.deepEqual(high('100', '130'), [])
  const quality = pointsModel({ criteria: [qualityCriterion('quality', '100')] })
  assert.deepEqual(
    whatIf(quality, [
      { name: named, tenders: ['1', '5', '10'].map((quality, index) => ({ id: `T${index}`, figures: { quality } })) },
    ])[0]?.findings,
    [],
  )
  const late = pointsModel({ criteria: [qualityCriterion('quality', '60'), priceCriterion('40')] })
  assert.deepEqual(codes(trial(late, ['100', '0'], ['110', '10'], ['190', '5'])), ['one-high-price price'])
})

test('the standard scenarios are these', () => {
  const cost = {
    id: 'cost',
    kind: 'cost' as const,
    name: { nb: 'Kostnad' },
    weight: '40',
    score: { kind: 'linear' as const },
    discountRate: '4',
    elements: ['buy', 'run'].map((id, year) => ({
      id,
      name: { nb: id },
      firstYear: year,
      lastYear: year,
      factor: '1',
      sign: 'cost' as const,
    })),
  }
  const scenarios = standardScenarios(pointsModel({ criteria: [cost, qualityCriterion('quality', '60')] }))
  assert.deepEqual(
    scenarios.map(({ tenders }) =>
      tenders.map(({ id, received, figures }) => [id, received, figures['cost'], figures['quality']]),
    ),
    [
      [1_000_000, 1_500_000, 2_000_000, ['0', '5', '10']],
      [1_000_000, 1_020_000, 1_050_000, ['2', '6', '10']],
      [1_000_000, 1_200_000, 1_500_000, ['6', '7', '8']],
      [1_000_000, 1_100_000, 3_000_000, ['6', '8', '10']],
    ].map((row) =>
      ['A', 'B', 'C'].map((id, index) => [
        id,
        index + 1,
        { buy: String(row[index]), run: '0' },
        (row[3] as string[])[index],
      ]),
    ),
  )
  for (const { name } of scenarios) assert.equal(new Set(Object.keys(name)).size, 3)
})
