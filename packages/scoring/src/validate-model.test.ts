import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { models } from '../test/arbitrary.ts'
import { told } from '../test/findings.ts'
import { spoiled } from '../test/spoiled.ts'
import { deductionModel, pointsModel, priceCriterion, qualityCriterion } from '../test/models.ts'
import { evaluate, hasError, validateModel } from './index.ts'

type Json = Record<string, unknown>

/** The findings after a change at a path such as `criteria.1.weight`. */
function after(model: unknown, path: string, value: unknown): string[] {
  const copy = structuredClone(model) as Json
  const keys = path.split('.')
  const last = keys.pop() as string
  let place = copy
  for (const key of keys) place = place[key] as Json
  if (value === undefined) delete place[last]
  else place[last] = value
  return told(validateModel(copy)).filter((line) => !line.startsWith('warning'))
}

const quality = qualityCriterion('quality', '60')
const model = pointsModel({ ties: [{ by: 'draw' }] })

test('a sound model has no faults', () => {
  assert.deepEqual(
    told(
      validateModel(
        pointsModel({
          criteria: [priceCriterion('40', { kind: 'proportional' }), { ...quality, against: 'best' }],
          ties: [{ by: 'draw' }],
        }),
      ),
    ),
    [],
  )
  fc.assert(
    fc.property(models, (model) =>
      assert.deepEqual(
        validateModel(model).filter(({ severity }) => severity === 'error'),
        [],
      ),
    ),
  )
})

test('what is not a model is refused and never throws', () => {
  for (const value of [null, undefined, 1, 'x', [], true])
    assert.deepEqual(told(validateModel(value)), ['error bad-shape '])
  assert.deepEqual(
    told(validateModel({})).map((line) => line.split(' ')[1]),
    Array.from({ length: 8 }, () => 'missing'),
  )
  fc.assert(
    fc.property(
      fc.object({ maxDepth: 3 }),
      fc.constantFrom(...Object.keys(model), 'name', 'cap', 'orderReason'),
      (junk, key) => {
        assert.ok(Array.isArray(validateModel({ ...model, [key]: junk })))
        assert.ok(
          Array.isArray(
            validateModel({
              ...model,
              criteria: [junk, { ...junk, kind: 'price' }, { ...junk, kind: 'cost' }, { ...junk, kind: 'quality' }],
            }),
          ),
        )
      },
    ),
  )
  assert.equal(evaluate({} as never, []).ok, false)
})

test('every field has its form, and unknown fields are named', () => {
  const cases: [string, unknown, string[]][] = [
    ['schema', 'other', ['error bad-shape schema']],
    ['schema', undefined, ['error missing schema']],
    ['extra', 1, ['error unknown-field extra']],
    ['name', {}, ['error bad-name name']],
    ['name', { nb: 'x', sv: 'y' }, ['error unknown-field name.sv']],
    ['name', { nb: ' ' }, ['error bad-name name']],
    ['name', { nb: 'x'.repeat(501) }, ['error bad-name name']],
    ['name', { nb: 'x'.repeat(500) }, []],
    ['name', { nb: 1 }, ['error bad-name name']],
    ['name', 'x', ['error bad-shape name']],
    ['method', 'best', ['error bad-shape method']],
    ['method', 1, ['error bad-shape method']],
    ['weighting', 'none', ['error bad-shape weighting']],
    ['orderReason', ' ', ['error bad-shape orderReason']],
    ['orderReason', 1, ['error bad-shape orderReason']],
    ['orderReason', 'x'.repeat(4001), ['error bad-shape orderReason']],
    ['scale', { max: '0' }, ['error bad-decimal scale.max']],
    ['scale', { max: 10 }, ['error bad-decimal scale.max']],
    ['scale', { max: '1000001' }, ['error bad-decimal scale.max']],
    ['scale', { max: '1000000' }, []],
    ['scale', { max: '10', step: '0' }, ['error bad-decimal scale.step']],
    ['scale', { max: '10', step: '10' }, []],
    ['scale', { max: '10', step: '11' }, ['error bad-decimal scale.step']],
    ['scale', { max: 'x', step: '11' }, ['error bad-decimal scale.max']],
    ['scale', { max: '10', min: '0' }, ['error unknown-field scale.min']],
    ['scale', {}, ['error missing scale.max', 'error bad-decimal scale.max']],
    ['money', { currency: 'kr', decimals: 2 }, ['error bad-shape money.currency']],
    ['money', { currency: 'NOKK', decimals: 2 }, ['error bad-shape money.currency']],
    ['money', { currency: 1, decimals: 2 }, ['error bad-shape money.currency']],
    ['money', { currency: 'NOK', decimals: 7 }, ['error bad-shape money.decimals']],
    ['money', { currency: 'NOK', decimals: 6 }, []],
    ['money', { currency: 'NOK', decimals: -1 }, ['error bad-shape money.decimals']],
    ['money', { currency: 'NOK', decimals: 1.5 }, ['error bad-shape money.decimals']],
    ['rounding', { score: { decimals: 13, mode: 'up' } }, ['error bad-shape rounding.score.decimals']],
    ['rounding', { score: { decimals: 12, mode: 'up' } }, []],
    ['rounding', { total: { decimals: 0, mode: 'near' } }, ['error bad-shape rounding.total.mode']],
    ['rounding', { price: { decimals: 0, mode: 'up' } }, ['error unknown-field rounding.price']],
    ['cap', { contractValue: '0' }, ['error bad-decimal cap.contractValue']],
    ['cap', {}, ['error missing cap.contractValue', 'error bad-decimal cap.contractValue']],
    ['cap', { contractValue: '1' }, ['error not-used cap']],
    ['criteria', [], ['error bad-shape criteria']],
    ['criteria', {}, ['error bad-shape criteria']],
    ['criteria', Array.from({ length: 51 }, (_, i) => ({ ...quality, id: `q${i}` })), ['error bad-shape criteria']],
    ['criteria.0.id', 'quality', ['error same-id-twice criteria[1].id']],
    ['criteria.0.id', 'a b', ['error bad-id criteria[0].id']],
    ['criteria.0.id', '', ['error bad-id criteria[0].id']],
    ['criteria.0.id', 'a'.repeat(101), ['error bad-id criteria[0].id']],
    ['criteria.0.kind', 'prices', ['error bad-shape criteria[0].kind']],
    ['criteria.0.score', { kind: 'log' }, ['error bad-shape criteria[0].score.kind']],
    ['criteria.0.score', { kind: 'linear', floor: '11' }, ['error bad-decimal criteria[0].score.floor']],
    ['criteria.0.score', { kind: 'linear', floor: '10' }, []],
    ['criteria.0.score', { kind: 'linear', top: '1' }, ['error unknown-field criteria[0].score.top']],
    ['criteria.0.score', { kind: 'proportional', floor: '1' }, ['error unknown-field criteria[0].score.floor']],
    ['criteria.0.score', { kind: 'hybrid', break: '1', join: 'chord' }, ['error bad-decimal criteria[0].score.break']],
    [
      'criteria.0.score',
      { kind: 'hybrid', break: '101', join: 'chord' },
      ['error bad-decimal criteria[0].score.break'],
    ],
    ['criteria.0.score', { kind: 'hybrid', break: '100', join: 'chord' }, []],
    [
      'criteria.0.score',
      { kind: 'hybrid', break: '2', join: 'basis' },
      ['error break-too-high criteria[0].score.break'],
    ],
    ['criteria.0.score', { kind: 'hybrid', break: '1.99', join: 'basis' }, []],
    ['criteria.0.score', { kind: 'hybrid', break: '2', join: 'curve' }, ['error bad-shape criteria[0].score.join']],
    ['criteria.0.name', undefined, ['error missing criteria[0].name', 'error bad-shape criteria[0].name']],
    ['criteria.0.parts', [], ['error unknown-field criteria[0].parts']],
    ['criteria.1.against', 'all', ['error bad-shape criteria[1].against']],
    ['criteria.1.evaluators', 'sum', ['error bad-shape criteria[1].evaluators']],
    ['criteria.1.threshold', { minScore: '0' }, ['error bad-decimal criteria[1].threshold.minScore']],
    ['criteria.1.threshold', { minScore: '10.1' }, ['error bad-decimal criteria[1].threshold.minScore']],
    ['criteria.1.threshold', { minScore: '10', maxPass: 1 }, []],
    ['criteria.1.threshold', { maxPass: 0 }, ['error bad-shape criteria[1].threshold.maxPass']],
    ['criteria.1.threshold', { maxPass: 1_000_001 }, ['error bad-shape criteria[1].threshold.maxPass']],
    ['criteria.1.threshold', { least: 1 }, ['error unknown-field criteria[1].threshold.least']],
    ['criteria.1.weight', '0', ['error bad-decimal criteria[1].weight']],
    ['criteria.1.weight', '100.1', ['error bad-decimal criteria[1].weight']],
    ['criteria.1.weight', { min: '0', max: '50' }, ['error bad-decimal criteria[1].weight.min']],
    ['criteria.1.weight', { min: '50', max: '40' }, ['error bad-decimal criteria[1].weight.max']],
    ['criteria.1.weight', { min: '50', max: '101' }, ['error bad-decimal criteria[1].weight.max']],
    ['criteria.1.weight', 60, ['error bad-shape criteria[1].weight', 'error bad-decimal criteria[1].weight.min']],
    ['ties', [{ by: 'age' }], ['error bad-shape ties[0].by']],
    ['ties', [{ by: 'criterion' }], ['error missing ties[0].criterion']],
    ['ties', [{ by: 'draw', criterion: 'price' }], ['error unknown-field ties[0].criterion']],
    ['ties', Array.from({ length: 11 }, () => ({ by: 'draw' })), ['error bad-shape ties']],
    ['ties', [null], ['error bad-shape ties[0].by', 'error bad-shape ties[0]']],
  ]
  for (const [path, value, expected] of cases)
    assert.deepEqual(after(model, path, value), expected, `${path} ${JSON.stringify(value)?.slice(0, 80)}`)
})

test('sub-criteria sum to 100 within their criterion', () => {
  const part = (id: string, weight: string) => ({ id, name: { nb: id }, weight })
  const at = (parts: unknown) => after(model, 'criteria.1.parts', parts)
  assert.deepEqual(at([part('a', '40'), part('b', '60')]), [])
  assert.deepEqual(at([part('a', '40'), part('b', '59')]), ['error weights-not-100 criteria[1].parts'])
  assert.deepEqual(at([part('a', '100')]), ['error bad-shape criteria[1].parts'])
  assert.deepEqual(at([part('a', '40'), part('a', '60')]), ['error same-id-twice criteria[1].parts[1].id'])
  assert.deepEqual(at([part('a', 'x'), part('b', '60')]), ['error bad-decimal criteria[1].parts[0].weight'])
  assert.deepEqual(at([part('a', '100.5'), part('b', '60')]), ['error bad-decimal criteria[1].parts[0].weight'])
  assert.deepEqual(at([{ ...part('a', '40'), name: {} }, part('b', '60')]), [
    'error bad-name criteria[1].parts[0].name',
  ])
  assert.deepEqual(at(Array.from({ length: 21 }, (_, i) => part(`p${i}`, '1'))), ['error bad-shape criteria[1].parts'])
  assert.deepEqual(at(Array.from({ length: 20 }, (_, i) => part(`p${i}`, '5'))), [])
})

test('a life-cycle cost has elements with years, factors and a rate', () => {
  const element = { id: 'e', name: { nb: 'e' }, firstYear: 0, lastYear: 100, factor: '1', sign: 'cost' }
  const cost = { id: 'cost', kind: 'cost', name: { nb: 'Kostnad' }, discountRate: '4', elements: [element] }
  const costs = { ...model, method: 'lowest-cost', criteria: [cost] }
  const cases: [string, unknown, string[]][] = [
    ['discountRate', '0', []],
    ['discountRate', '-1', ['error bad-decimal criteria[0].discountRate']],
    ['discountRate', '100', []],
    ['discountRate', '101', ['error bad-decimal criteria[0].discountRate']],
    ['elements', [], ['error bad-shape criteria[0].elements']],
    [
      'elements',
      Array.from({ length: 101 }, (_, i) => ({ ...element, id: `e${i}` })),
      ['error bad-shape criteria[0].elements'],
    ],
    ['elements.0.firstYear', -1, ['error bad-shape criteria[0].elements[0].firstYear']],
    ['elements.0.firstYear', 'x', ['error bad-shape criteria[0].elements[0].firstYear']],
    [
      'elements.0.firstYear',
      101,
      ['error bad-shape criteria[0].elements[0].firstYear', 'error bad-shape criteria[0].elements[0].lastYear'],
    ],
    ['elements.0.lastYear', 101, ['error bad-shape criteria[0].elements[0].lastYear']],
    ['elements.0', { ...element, firstYear: 3, lastYear: 2 }, ['error bad-shape criteria[0].elements[0].lastYear']],
    ['elements.0', { ...element, firstYear: 3, lastYear: 3 }, []],
    ['elements.0.factor', '-1', ['error bad-decimal criteria[0].elements[0].factor']],
    ['elements.0.factor', '0', []],
    ['elements.0.sign', 'plus', ['error bad-shape criteria[0].elements[0].sign']],
    ['elements.0.name', {}, ['error bad-name criteria[0].elements[0].name']],
    ['elements.0.id', '', ['error bad-id criteria[0].elements[0].id']],
    ['score', { kind: 'linear' }, ['error not-used criteria[0].score']],
    ['score', { kind: 'linear', floor: '11' }, ['error bad-decimal criteria[0].score.floor']],
    ['weight', '100', ['error weight-not-used criteria[0].weight']],
  ]
  for (const [path, value, expected] of cases)
    assert.deepEqual(
      after(costs, `criteria.0.${path}`, value),
      expected,
      `${path} ${JSON.stringify(value)?.slice(0, 80)}`,
    )
})

test('the value of quality rises with the points', () => {
  const steps = (...pairs: [string, string][]) => ({
    kind: 'steps',
    steps: pairs.map(([from, value]) => ({ from, value })),
  })
  const at = (value: unknown) => after(deductionModel(), 'criteria.1.value', value)
  assert.deepEqual(at(steps(['0', '0'], ['5', '100'])), [])
  assert.deepEqual(at(steps(['0', '100'], ['10', '100'])), [])
  assert.deepEqual(at(steps(['1', '0'], ['5', '100'])), ['error bad-decimal criteria[1].value.steps[0].from'])
  assert.deepEqual(at(steps(['0', '0'], ['0', '100'])), ['error bad-decimal criteria[1].value.steps[1].from'])
  assert.deepEqual(at(steps(['0', '0'], ['10.1', '100'])), ['error bad-decimal criteria[1].value.steps[1].from'])
  assert.deepEqual(at(steps(['0', '5'], ['5', '4'])), ['error bad-decimal criteria[1].value.steps[1].value'])
  assert.deepEqual(at(steps(['0', '-1'], ['5', '4'])), ['error bad-decimal criteria[1].value.steps[0].value'])
  assert.deepEqual(at(steps(['0', '0'])), ['error bad-shape criteria[1].value.steps'])
  assert.deepEqual(at(steps(...Array.from({ length: 101 }, (_, i): [string, string] => [`${i / 100}`, '1']))), [
    'error bad-shape criteria[1].value.steps',
  ])
  assert.deepEqual(at({ kind: 'linear', max: '0' }), ['error bad-decimal criteria[1].value.max'])
  assert.deepEqual(at({ kind: 'linear', max: '1', min: '0' }), ['error unknown-field criteria[1].value.min'])
  assert.deepEqual(at({ kind: 'entered', max: '1' }), [])
  assert.deepEqual(at({ kind: 'entered', max: '0' }), ['error bad-decimal criteria[1].value.max'])
  assert.deepEqual(at({ kind: 'curve' }), ['error bad-shape criteria[1].value.kind'])
})

test('each method has the criteria it needs and no others', () => {
  const errors = (value: unknown) => told(validateModel(value)).filter((line) => line.startsWith('error'))
  const { weight: _, ...unweightedQuality } = quality
  const price = { id: 'price', kind: 'price', name: { nb: 'Pris' } }
  assert.deepEqual(errors({ ...model, criteria: [{ ...price, weight: '40' }, quality] }), [
    'error missing criteria[0].score',
  ])
  assert.deepEqual(errors({ ...model, criteria: [{ ...quality, weight: '100' }] }), [])
  assert.deepEqual(errors({ ...model, method: 'lowest-price', criteria: [price] }), [])
  assert.deepEqual(errors({ ...model, method: 'lowest-price', criteria: [price, unweightedQuality] }), [
    'error wrong-criteria criteria',
  ])
  assert.deepEqual(errors({ ...model, method: 'lowest-cost', criteria: [price] }), ['error wrong-criteria criteria'])
  assert.deepEqual(errors({ ...model, method: 'mark-up', criteria: [{ ...price, weight: '100' }] }), [
    'error wrong-criteria criteria',
  ])
  assert.deepEqual(
    errors({
      ...model,
      method: 'mark-up',
      criteria: [
        { ...price, weight: '30' },
        { ...price, id: 'p2', weight: '30' },
        { ...quality, weight: '40' },
      ],
    }),
    ['error wrong-criteria criteria'],
  )
  assert.deepEqual(errors({ ...model, method: 'mark-up', criteria: [{ ...price, weight: '40' }, quality] }), [])
  assert.deepEqual(errors({ ...model, method: 'mark-up' }), ['error not-used criteria[0].score'])
  assert.deepEqual(
    errors({ ...model, method: 'price-per-point', criteria: [price, { ...quality, weight: '100' }] }),
    [],
  )
  assert.deepEqual(errors({ ...model, method: 'price-per-point', criteria: [{ ...price, weight: '40' }, quality] }), [
    'error weight-not-used criteria[0].weight',
  ])
  assert.deepEqual(errors({ ...model, method: 'deduction', criteria: [price, unweightedQuality] }), [
    'error missing criteria[1].value',
  ])
  const value = { kind: 'entered', max: '100' }
  assert.deepEqual(errors({ ...model, criteria: [priceCriterion('40'), { ...quality, value }] }), [
    'error not-used criteria[1].value',
  ])
  const parts = [
    { id: 'a', name: { nb: 'a' }, weight: '40' },
    { id: 'b', name: { nb: 'b' }, weight: '60' },
  ]
  const entered = { ...unweightedQuality, value, against: 'best', threshold: { maxPass: 1 }, parts }
  assert.deepEqual(errors({ ...model, method: 'deduction', criteria: [price, entered] }), [
    'error entered-in-money criteria[1].against',
    'error entered-in-money criteria[1].parts',
    'error entered-in-money criteria[1].threshold',
  ])
  assert.deepEqual(errors({ ...model, method: 'deduction', criteria: [price, { ...quality, value }] }), [
    'error weight-not-used criteria[1].weight',
  ])
  const cap = { contractValue: '100' }
  assert.deepEqual(
    errors({
      ...model,
      method: 'deduction',
      cap,
      criteria: [
        { ...price, weight: '40' },
        { ...quality, value },
      ],
    }),
    [],
  )
  assert.deepEqual(errors({ ...model, method: 'deduction', cap, criteria: [price, { ...unweightedQuality, value }] }), [
    'error weight-missing criteria[0].weight',
    'error weight-missing criteria[1].weight',
  ])
})

test('weights are published exactly, as ranges that keep the order, or as an order with a reason (FOA § 18-1 (4))', () => {
  const range = (min: string, max: string) => ({ min, max })
  const withWeights = (weighting: string, a: unknown, b: unknown, more: Json = {}) => {
    const criteria = [
      { ...priceCriterion('1'), weight: a },
      { ...quality, weight: b },
    ].map((criterion) => Object.fromEntries(Object.entries(criterion).filter(([, value]) => value !== undefined)))
    return told(validateModel({ ...model, weighting, criteria, ...more })).filter((line) => line.startsWith('error'))
  }
  assert.deepEqual(withWeights('exact', '39.99', '60'), ['error weights-not-100 criteria'])
  assert.deepEqual(withWeights('exact', '40', undefined), ['error weight-missing criteria[1].weight'])
  assert.deepEqual(withWeights('exact', '40', range('50', '60')), ['error weight-form criteria[1].weight'])
  assert.deepEqual(withWeights('range', range('30', '45'), '60'), ['error weight-form criteria[1].weight'])
  assert.deepEqual(withWeights('range', range('30', '45'), range('55', '70')), [])
  assert.deepEqual(withWeights('range', range('40', '60'), range('40', '60')), ['error order-can-flip criteria'])
  assert.deepEqual(withWeights('range', range('30', '40'), range('50', '59')), ['error ranges-cannot-be-100 criteria'])
  assert.deepEqual(withWeights('range', range('30', '40'), range('50', '60')), [])
  assert.deepEqual(withWeights('range', range('41', '42'), range('60', '70')), ['error ranges-cannot-be-100 criteria'])
  assert.deepEqual(withWeights('range', range('40', '42'), range('60', '70')), [])
  assert.deepEqual(withWeights('order', undefined, undefined, { orderReason: 'Umulig' }), [])
  assert.deepEqual(withWeights('order', undefined, undefined), ['error order-without-reason orderReason'])
  assert.deepEqual(withWeights('order', '40', undefined, { orderReason: 'Umulig' }), [
    'error weight-not-used criteria[0].weight',
  ])
  assert.deepEqual(withWeights('exact', '40', '60', { orderReason: 'x'.repeat(4000) }), ['error not-used orderReason'])
})

test('tie rules name criteria of the model, once, and end with what always decides', () => {
  const errors = (ties: unknown) => told(validateModel({ ...model, ties })).filter((line) => line.startsWith('error'))
  const by = (criterion: string) => ({ by: 'criterion', criterion })
  assert.deepEqual(errors([by('price'), by('quality'), { by: 'draw' }]), [])
  assert.deepEqual(errors([by('quality'), { by: 'received' }]), [])
  assert.deepEqual(errors([by('other')]), ['error unknown-criterion ties[0].criterion'])
  assert.deepEqual(errors([by('price'), by('price')]), ['error same-tie-rule-twice ties[1]'])
  assert.deepEqual(errors([{ by: 'draw' }, by('price')]), ['error tie-rule-never-reached ties[1]'])
  assert.deepEqual(errors([{ by: 'received' }, { by: 'draw' }]), ['error tie-rule-never-reached ties[1]'])
  assert.deepEqual(errors([{ by: 'draw' }, { by: 'draw' }]), [
    'error same-tie-rule-twice ties[1]',
    'error tie-rule-never-reached ties[1]',
  ])
})

test('the buyer is warned of what is lawful and still worth a thought', () => {
  const warnings = (value: unknown) => {
    const findings = validateModel(value)
    assert.equal(hasError(findings), false)
    return told(findings)
  }
  assert.deepEqual(warnings(pointsModel()), [
    'warning no-tie-rule ties',
    'warning linear-can-be-negative criteria[0].score',
    'warning absolute-quality criteria[1].against',
  ])
  assert.deepEqual(
    warnings(
      pointsModel({
        scale: { max: '10', step: '3' },
        ties: [{ by: 'draw' }],
        criteria: [priceCriterion('40', { kind: 'linear', floor: '0' }), { ...quality, against: 'best' }],
      }),
    ),
    ['warning step-misses-top scale.step'],
  )
  assert.deepEqual(
    warnings(
      pointsModel({
        scale: { max: '10', step: '2.5' },
        ties: [{ by: 'draw' }],
        criteria: [priceCriterion('40', { kind: 'proportional' }), { ...quality, against: 'best' }],
      }),
    ),
    [],
  )
  const perPoint = {
    ...model,
    method: 'price-per-point',
    criteria: [
      { id: 'price', kind: 'price', name: { nb: 'Pris' } },
      { ...quality, weight: '100' },
    ],
  }
  assert.deepEqual(warnings(perPoint), [
    'warning absolute-quality criteria[1].against',
    'warning scale-sensitive method',
  ])
  assert.deepEqual(warnings(deductionModel({ ties: [{ by: 'draw' }] })), [])
  const sources = validateModel(pointsModel()).map(({ source }) => source)
  assert.deepEqual(sources, [undefined, 'KOFA 2015/60, 2013/31', 'KOFA 2021/1000'])
})

test('whatever stands in the place of something else is told of, and nothing throws', () => {
  const parts = [
    { id: 'a', name: { nb: 'a' }, weight: '40' },
    { id: 'b', name: { nb: 'b' }, weight: '60' },
  ]
  const element = { id: 'e', name: { nb: 'e' }, firstYear: 0, lastYear: 1, factor: '1', sign: 'cost' }
  const steps = [
    { from: '0', value: '0' },
    { from: '5', value: '100' },
  ]
  const cost = {
    id: 'cost',
    kind: 'cost',
    name: { nb: 'Kostnad' },
    weight: '20',
    discountRate: '4',
    elements: [element],
  }
  const whole = [
    pointsModel({
      name: { nb: 'Modell' },
      scale: { max: '10', step: '1' },
      rounding: { score: { decimals: 1, mode: 'up' } },
      ties: [{ by: 'criterion', criterion: 'price' }, { by: 'draw' }],
      criteria: [
        priceCriterion('10', { kind: 'linear', floor: '0' }),
        { ...priceCriterion('10', { kind: 'hybrid', break: '1.5', join: 'basis' }), id: 'p2' },
        { ...cost, score: { kind: 'proportional' } } as never,
        { ...quality, weight: '60', parts, threshold: { minScore: '5', maxPass: 2 } },
      ],
    }),
    deductionModel({
      cap: { contractValue: '100' },
      criteria: [
        { id: 'price', kind: 'price', name: { nb: 'Pris' }, weight: '40' },
        { ...quality, weight: '30', value: { kind: 'steps', steps } },
        { ...quality, id: 'q2', weight: '30', value: { kind: 'linear', max: '9' } },
      ],
    }),
    pointsModel({
      weighting: 'range',
      criteria: [
        { ...priceCriterion('1'), weight: { min: '30', max: '45' } },
        { ...quality, weight: { min: '55', max: '70' } },
      ],
    }),
    pointsModel({
      weighting: 'order',
      orderReason: 'Umulig',
      criteria: [{ id: 'price', kind: 'price', name: { nb: 'Pris' }, score: { kind: 'linear' } }],
    }),
  ]
  for (const one of whole) {
    assert.deepEqual(
      validateModel(one).filter(({ severity }) => severity === 'error'),
      [],
    )
    for (const other of spoiled(one)) assert.doesNotThrow(() => told(validateModel(other)), JSON.stringify(other))
  }
})

test('a form that was expected is said', () => {
  const said = (path: string, value: unknown): string => {
    const copy = structuredClone(model) as unknown as Json
    copy[path] = value
    return validateModel(copy)[0]?.text.en ?? ''
  }
  assert.match(said('method', 'x'), /points \| deduction/)
  assert.match(said('money', { currency: 'kr', decimals: 2 }), /ISO 4217/)
  assert.match(said('money', { currency: 'NOK', decimals: 9 }), /0–6/)
  assert.match(said('criteria', []), /\[ 1–50 \]/)
  assert.match(said('scale', 'x'), /\{ … \}/)
  assert.match(said('scale', { max: '0' }), /above 0, at most 1000000/)
  assert.match(said('ties', [{ by: 'criterion' }]), /“criterion” is missing/)
  assert.match(
    told(validateModel({ ...model, criteria: [{ ...priceCriterion('40'), score: undefined }, quality] })).join(),
    /missing criteria\[0\]\.score/,
  )
  const texts = (given: unknown) =>
    validateModel(given)
      .map(({ text }) => text.en)
      .join()
  const { weight: _, ...unweighted } = quality
  assert.match(
    texts({ ...model, criteria: [{ id: 'price', kind: 'price', name: { nb: 'Pris' }, weight: '40' }, quality] }),
    /“score”/,
  )
  assert.match(
    texts({
      ...model,
      method: 'deduction',
      criteria: [{ id: 'price', kind: 'price', name: { nb: 'Pris' } }, unweighted],
    }),
    /“value”/,
  )
  const sources = (given: unknown) => validateModel(given).map(({ source }) => source)
  assert.deepEqual(sources({ ...model, criteria: [priceCriterion('40'), { ...quality, weight: undefined }] }), [
    'FOA § 18-1 (4)',
  ])
  const flip = { min: '40', max: '60' }
  assert.deepEqual(
    sources({
      ...model,
      weighting: 'range',
      criteria: [
        { ...priceCriterion('1'), weight: flip },
        { ...quality, weight: flip },
      ],
    }),
    ['FOA § 18-1 (4), KOFA 2025/0876'],
  )
  assert.equal('source' in (validateModel({ ...model, method: 'x' })[0] ?? {}), false)
})

test('warnings come only with a model that has no faults', () => {
  const faulty = pointsModel({ criteria: [priceCriterion('41'), quality] })
  assert.deepEqual(told(validateModel(faulty)), ['error weights-not-100 criteria'])
})
