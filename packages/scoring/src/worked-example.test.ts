import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { models } from '../test/arbitrary.ts'
import { deductionModel, pointsModel, priceCriterion, qualityCriterion } from '../test/models.ts'
import { replay, validateModel, workedExample, type Criterion, type EvaluationModel } from './index.ts'

function places(model: EvaluationModel): string[] {
  return workedExample(model)?.evaluation.ranking.map(({ rank, tender, total }) => `${rank} ${tender} ${total}`) ?? []
}

test('every valid model has a worked example that replays', () => {
  fc.assert(
    fc.property(models, (model) => {
      const example = workedExample(model)
      assert.ok(example !== undefined)
      assert.equal(replay(example.evaluation.trace).agrees, true)
      assert.deepEqual(workedExample(model)?.tenders, example.tenders)
    }),
  )
})

test('a model that is not valid has no example', () => {
  assert.equal(
    workedExample(pointsModel({ criteria: [priceCriterion('41'), qualityCriterion('quality', '60')] })),
    undefined,
  )
})

test('the example of price 40 and quality 60 is this one', () => {
  const example = workedExample(pointsModel())
  assert.deepEqual(example?.tenders, [
    { id: 'A', received: 1, figures: { price: '1000000', quality: '9' } },
    { id: 'B', received: 2, figures: { price: '1200000', quality: '6' } },
    { id: 'C', received: 3, figures: { price: '1500000', quality: '8' } },
  ])
  assert.deepEqual(places(pointsModel()), ['1 A 9.4', '2 B 6.8', '2 C 6.8'])
})

test('criteria favour different tenders, points keep to the steps and values to their own measure', () => {
  const criteria = [
    priceCriterion('40'),
    qualityCriterion('a', '30'),
    qualityCriterion('b', '30', {
      parts: [
        { id: 'x', name: { nb: 'x' }, weight: '50' },
        { id: 'y', name: { nb: 'y' }, weight: '50' },
      ],
    }),
  ]
  const example = workedExample(pointsModel({ criteria, scale: { max: '5', step: '2' } }))
  assert.deepEqual(
    example?.tenders.map(({ figures }) => [figures['a'], figures['b']]),
    [
      ['4', { x: '2', y: '2' }],
      ['2', { x: '4', y: '4' }],
      ['4', { x: '4', y: '4' }],
    ],
  )
  const entered = { ...deductionModel().criteria[1], value: { kind: 'entered', max: '1000.55' } } as Criterion
  const money = workedExample(
    deductionModel({ criteria: [deductionModel().criteria[0] as Criterion, entered], scale: { max: '5', step: '2' } }),
  )
  assert.deepEqual(
    money?.tenders.map(({ figures }) => figures['quality']),
    ['900.49', '600.33', '800.44'],
  )
})

test('costs of the example are dearest first at the purchase and less of what follows', () => {
  const element = (id: string, year: number) => ({
    id,
    name: { nb: id },
    firstYear: year,
    lastYear: year,
    factor: '1',
    sign: 'cost' as const,
  })
  const model = pointsModel({
    method: 'lowest-cost',
    criteria: [
      {
        id: 'cost',
        kind: 'cost',
        name: { nb: 'Kostnad' },
        discountRate: '0',
        elements: [element('buy', 0), element('run', 1)],
      },
    ],
  })
  assert.deepEqual(
    workedExample(model)?.tenders.map(({ figures }) => figures['cost']),
    [
      { buy: '1000000', run: '50' },
      { buy: '1200000', run: '40' },
      { buy: '1500000', run: '30' },
    ],
  )
})

test('where weights are not published exactly, the example chooses some that the publication allows', () => {
  const unweighted = (criterion: Criterion): Criterion => {
    const { weight: _, ...rest } = criterion
    return rest as Criterion
  }
  const range = pointsModel({
    weighting: 'range',
    criteria: [
      { ...priceCriterion('1'), weight: { min: '30', max: '35' } },
      { ...qualityCriterion('a', '1'), weight: { min: '45', max: '55' } },
      { ...qualityCriterion('b', '1'), weight: { min: '15', max: '20' } },
    ],
  })
  assert.deepEqual(workedExample(range)?.decisions, { weights: { price: '35', a: '50', b: '15' } })
  const order = pointsModel({
    weighting: 'order',
    orderReason: 'Umulig',
    criteria: [priceCriterion('1'), qualityCriterion('a', '1'), qualityCriterion('b', '1')].map(unweighted),
  })
  assert.deepEqual(workedExample(order)?.decisions, { weights: { price: '50.01', a: '33.33', b: '16.66' } })
  const many = pointsModel({
    weighting: 'order',
    orderReason: 'Umulig',
    criteria: Array.from({ length: 50 }, (_, index) => unweighted(qualityCriterion(`q${index}`, '1'))),
  })
  assert.deepEqual(
    validateModel(many).filter(({ severity }) => severity === 'error'),
    [],
  )
  assert.notEqual(workedExample(many), undefined)
  assert.deepEqual(workedExample(pointsModel())?.decisions, {})
})
