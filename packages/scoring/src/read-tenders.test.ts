import assert from 'node:assert/strict'
import { test } from 'node:test'
import { told } from '../test/findings.ts'
import { deductionModel, pointsModel, priceCriterion, qualityCriterion } from '../test/models.ts'
import { evaluate, type Decisions, type EvaluationModel, type Figure, type Tender } from './index.ts'

function faults(model: EvaluationModel, tenders: readonly Tender[], decisions: Decisions = {}): string[] {
  const result = evaluate(model, tenders, decisions)
  return result.ok ? [] : told(result.findings)
}

function price(figure: Figure, more: Partial<EvaluationModel> = {}): string[] {
  return faults(pointsModel(more), [{ id: 'A', figures: { price: figure, quality: '5' } }]).map((line) =>
    line.replace(/ tenders.*/, ''),
  )
}

function quality(figure: Figure, more: Partial<EvaluationModel> = {}): string[] {
  return faults(pointsModel(more), [{ id: 'A', figures: { price: '1', quality: figure } }]).map((line) =>
    line.replace(/ tenders.*/, ''),
  )
}

test('a price is a decimal above zero with at most the stated decimals', () => {
  for (const figure of ['1', '0.01', '100.10', '100.100', '12345678901234567890.12'])
    assert.deepEqual(price(figure), [], figure)
  for (const figure of ['', '1,5', 'x', ['1'], {}]) assert.deepEqual(price(figure as Figure), ['error not-a-decimal'])
  assert.deepEqual(price('1.001'), ['error too-many-decimals'])
  assert.deepEqual(price('1.5', { money: { currency: 'JPY', decimals: 0 } }), ['error too-many-decimals'])
  assert.deepEqual(price('0'), ['error price-not-positive'])
  assert.deepEqual(price('-1'), ['error price-not-positive'])
})

test('a price of zero or below is fine where nothing is divided by it', () => {
  assert.deepEqual(faults(deductionModel(), [{ id: 'A', figures: { price: '-1', quality: '5' } }]), [])
})

test('points are on the scale, in its steps, one for each evaluator', () => {
  for (const figure of ['0', '10', '5.25', '25/3', ['1', '2.5'], ['25/3']])
    assert.deepEqual(quality(figure), [], String(figure))
  assert.deepEqual(quality('10.01'), ['error score-off-scale'])
  assert.deepEqual(quality('31/3'), ['error score-off-scale'])
  assert.deepEqual(quality('-0.1'), ['error score-off-scale'])
  assert.deepEqual(quality(['5', '11']), ['error score-off-scale'])
  for (const figure of ['x', '', '1/0', ['5', 'x'], [5], { a: '1' }, '1'.repeat(41)])
    assert.deepEqual(quality(figure as Figure), ['error not-a-decimal'], JSON.stringify(figure))
  assert.deepEqual(quality([]), ['error bad-number-of-scores'])
  assert.deepEqual(quality(Array.from({ length: 51 }, () => '5')), ['error bad-number-of-scores'])
  assert.deepEqual(quality(Array.from({ length: 50 }, () => '5')), [])
  const scale = { max: '10', step: '0.5' }
  assert.deepEqual(quality('7.5', { scale }), [])
  assert.deepEqual(quality('7.25', { scale }), ['error score-off-step'])
  assert.deepEqual(quality('29/4', { scale }), [])
  const criteria = [priceCriterion('40'), qualityCriterion('quality', '60', { evaluators: 'consensus' })]
  assert.deepEqual(quality('5', { criteria }), [])
  assert.deepEqual(quality(['5'], { criteria }), [])
  assert.deepEqual(quality(['5', '5'], { criteria }), ['error bad-number-of-scores'])
})

test('a value entered in money may be above the scale of points, but not below zero', () => {
  const entered = qualityCriterion('quality', '1', { value: { kind: 'entered', max: '100' } })
  const { weight: _, ...criterion } = entered
  const model = deductionModel({
    criteria: [{ id: 'price', kind: 'price', name: { nb: 'Pris' } }, criterion],
    scale: { max: '10', step: '1' },
  })
  const at = (figure: Figure) => faults(model, [{ id: 'A', figures: { price: '1', quality: figure } }])
  assert.deepEqual(at('99.5'), [])
  assert.deepEqual(at('-1'), ['error score-off-scale tenders[0].figures.quality'])
})

test('sub-criteria and cost elements each have one figure, and no others', () => {
  const parts = [
    { id: 'x', name: { nb: 'x' }, weight: '50' },
    { id: 'y', name: { nb: 'y' }, weight: '50' },
  ]
  const criteria = [priceCriterion('40'), qualityCriterion('quality', '60', { parts })]
  assert.deepEqual(quality({ x: '1', y: ['2'] }, { criteria }), [])
  for (const figure of ['5', ['5', '5'], { x: '1' }, { x: '1', z: '2' }, { x: '1', y: '2', z: '3' }, null])
    assert.deepEqual(
      quality(figure as Figure, { criteria }).map((line) => line),
      ['error parts-missing'],
      JSON.stringify(figure),
    )
  assert.deepEqual(quality({ x: '1', y: '11' }, { criteria }), ['error score-off-scale'])
  const elements = [{ id: 'buy', name: { nb: 'buy' }, firstYear: 0, lastYear: 0, factor: '1', sign: 'cost' as const }]
  const cost = pointsModel({
    method: 'lowest-cost',
    criteria: [{ id: 'cost', kind: 'cost', name: { nb: 'Kostnad' }, discountRate: '4', elements }],
  })
  const at = (figure: Figure) => faults(cost, [{ id: 'A', figures: { cost: figure } }])
  assert.deepEqual(at({ buy: '1.2345' }), [])
  assert.deepEqual(at({ buy: ['1'] }), ['error not-a-decimal tenders[0].figures.cost'])
  assert.deepEqual(at({ buy: 'x' }), ['error not-a-decimal tenders[0].figures.cost'])
  assert.deepEqual(at({ sell: '1' }), ['error parts-missing tenders[0].figures.cost'])
  assert.deepEqual(at('1'), ['error parts-missing tenders[0].figures.cost'])
})

test('tenders are known by their own identifiers and have every figure, and none that the model does not know', () => {
  const model = pointsModel()
  const figures = { price: '1', quality: '1' }
  assert.deepEqual(
    faults(model, [
      { id: 'A', figures },
      { id: '0192:991825827', figures },
    ]),
    [],
  )
  assert.deepEqual(
    faults(model, [
      { id: 'A', figures },
      { id: 'A', figures },
    ]),
    ['error same-id-twice tenders[1].id'],
  )
  assert.deepEqual(
    faults(model, [
      { id: 'A b', figures },
      { id: '', figures },
    ]),
    ['error bad-id tenders[0].id', 'error bad-id tenders[1].id'],
  )
  assert.deepEqual(faults(model, [{ id: 'A', figures: { price: '1' } }]), [
    'error missing-figure tenders[0].figures.quality',
  ])
  assert.deepEqual(faults(model, [{ id: 'A', figures: {} }]), [
    'error missing-figure tenders[0].figures.price',
    'error missing-figure tenders[0].figures.quality',
  ])
  assert.deepEqual(faults(model, [{ id: 'A', figures: { ...figures, other: '1' } }]), [
    'error unknown-criterion tenders[0].figures.other',
  ])
  assert.deepEqual(
    faults(model, [
      { id: 'A', figures: null as never },
      { id: 'B', figures: 'x' as never },
    ]),
    ['error figures-missing tenders[0].figures', 'error figures-missing tenders[1].figures'],
  )
})

test('who delivered first must be known where it decides', () => {
  const model = pointsModel({ ties: [{ by: 'received' }] })
  const offer = (id: string, received?: number) => ({
    id,
    figures: { price: '1', quality: '1' },
    ...(received === undefined ? {} : { received }),
  })
  assert.deepEqual(faults(model, [offer('A', 2), offer('B', 1)]), [])
  assert.deepEqual(faults(model, [offer('A'), offer('B', 1.5), offer('C', 1), offer('D', 1)]), [
    'error received-missing tenders[0].received',
    'error received-missing tenders[1].received',
    'error received-missing tenders[3].received',
  ])
  assert.deepEqual(faults(pointsModel(), [offer('A')]), [])
})

test('a decision that a tender is out names a tender, a person and a reason', () => {
  const offers = [{ id: 'A', figures: { price: 'unreadable', quality: '1' } }]
  const out = (tender: string, by: string, reason: string) =>
    faults(pointsModel(), offers, { out: [{ tender, by, reason }] })
  assert.deepEqual(out('A', 'Kari', 'Uleselig pris'), [])
  assert.deepEqual(out('A', ' ', 'x'), ['error out-without-reason decisions.out[0]'])
  assert.deepEqual(out('A', 'Kari', ''), ['error out-without-reason decisions.out[0]'])
  assert.deepEqual(out('B', 'Kari', 'x'), ['error unknown-tender decisions.out[0].tender'])
})

test('at most a hundred faults are told, and at most 200 000 tenders are taken', () => {
  const many = Array.from({ length: 200 }, (_, index) => ({ id: `T${index}`, figures: {} }))
  assert.equal(faults(pointsModel(), many).length, 100)
  const tooMany = { length: 200_001 } as readonly Tender[]
  assert.deepEqual(faults(pointsModel(), tooMany), ['error too-many-tenders tenders'])
})

test('whatever divides by the price wants it above zero', () => {
  const { score: _, weight: __, ...bare } = priceCriterion('40') as { score?: unknown; weight?: string; id: string }
  const criteria = {
    'mark-up': [{ ...bare, weight: '40' }, qualityCriterion('quality', '60')],
    'price-per-point': [bare, qualityCriterion('quality', '100')],
  }
  for (const method of ['mark-up', 'price-per-point'] as const) {
    const model = pointsModel({ method, criteria: criteria[method] as EvaluationModel['criteria'] })
    assert.deepEqual(faults(model, [{ id: 'A', figures: { price: '0', quality: '5' } }]), [
      'error price-not-positive tenders[0].figures.price',
    ])
    assert.deepEqual(faults(model, [{ id: 'A', figures: { price: '0.01', quality: '5' } }]), [])
  }
})

test('an unknown criterion is told once for each tender that names it', () => {
  const figures = { price: '1', quality: '1', other: '1' }
  assert.deepEqual(
    faults(pointsModel(), [
      { id: 'A', figures },
      { id: 'B', figures },
    ]),
    ['error unknown-criterion tenders[0].figures.other', 'error unknown-criterion tenders[1].figures.other'],
  )
})

test('a tender that is out is not read, but its identifier is still its own', () => {
  const figures = { price: '1', quality: '1' }
  const out = { out: [{ tender: 'A', by: 'Kari', reason: 'x' }] }
  assert.deepEqual(
    faults(
      pointsModel(),
      [
        { id: 'A', figures: {} },
        { id: 'B', figures },
      ],
      out,
    ),
    [],
  )
  assert.deepEqual(
    faults(
      pointsModel(),
      [
        { id: 'A', figures },
        { id: 'A', figures },
      ],
      out,
    ),
    ['error same-id-twice tenders[1].id'],
  )
})

test('a figure of forty characters is the longest that is read', () => {
  const zeros = (length: number) => `${'0'.repeat(length - 1)}5`
  assert.deepEqual(quality(zeros(40)), [])
  assert.deepEqual(quality(zeros(41)), ['error not-a-decimal'])
})
