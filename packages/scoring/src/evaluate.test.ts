import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { evaluations } from '../test/arbitrary.ts'
import { told } from '../test/findings.ts'
import { deductionModel, pointsModel, priceCriterion, qualityCriterion } from '../test/models.ts'
import {
  evaluate,
  parseExact,
  validateModel,
  type Criterion,
  type EvaluationModel,
  type PriceScore,
  type Ranked,
  type Refused,
  type Tender,
} from './index.ts'
import { compare, type Rational } from './rational.ts'

function ranked(...args: Parameters<typeof evaluate>): Ranked {
  const result = evaluate(...args)
  if (!result.ok) assert.fail(JSON.stringify(result.findings))
  return result
}

function refused(...args: Parameters<typeof evaluate>): string[] {
  const result = evaluate(...args)
  assert.equal(result.ok, false)
  return told((result as Refused).findings)
}

function tender(id: string, price: string, quality: string): Tender {
  return { id, figures: { price, quality } }
}

function places(result: Ranked): string[] {
  return result.ranking.map(({ rank, tender, total }) => `${rank} ${tender} ${total}`)
}

function unweighted(criterion: Criterion): Criterion {
  const { weight: _, ...rest } = criterion
  return rest as Criterion
}

test('Fact 33: linear with Pb 100 and P 250 gives −5.0, and is clipped only when the documents say so', () => {
  const tenders = [tender('A', '100', '5'), tender('B', '250', '5')]
  const scoreOfB = (score: PriceScore) => {
    const model = pointsModel({ criteria: [priceCriterion('40', score), qualityCriterion('quality', '60')] })
    return ranked(model, tenders).ranking.find((row) => row.tender === 'B')?.criteria['price']?.score
  }
  assert.equal(scoreOfB({ kind: 'linear' }), '-5')
  assert.equal(scoreOfB({ kind: 'linear', floor: '0' }), '0')
  assert.equal(scoreOfB({ kind: 'linear', floor: '-2.5' }), '-2.5')
})

test('Fact 34: the deduction model ranks by P − Σ value; the contract price stays P', () => {
  const { ranking } = ranked(deductionModel(), [tender('cheap', '900000', '2'), tender('good', '950000', '9')])
  assert.deepEqual(
    ranking.map(({ tender, total, price }) => ({ tender, total, price })),
    [
      { tender: 'good', total: '860000', price: '950000' },
      { tender: 'cheap', total: '880000', price: '900000' },
    ],
  )
})

test('Fact 35: weights that do not sum to 100 are refused', () => {
  const model = pointsModel({ criteria: [priceCriterion('40'), qualityCriterion('quality', '59.9')] })
  assert.ok(validateModel(model).some(({ code, severity }) => code === 'weights-not-100' && severity === 'error'))
  assert.deepEqual(refused(model, [tender('A', '1', '1')]), ['error weights-not-100 criteria'])
})

test('with Pb 100, prices of 120, 150, 200 and 250 score as the reference table says', () => {
  const tenders = ['100', '120', '150', '200', '250'].map((price) => tender(`P${price}`, price, '0'))
  const scores = (score: PriceScore) => {
    const { ranking } = ranked(
      pointsModel({ criteria: [priceCriterion('40', score), qualityCriterion('quality', '60')] }),
      tenders,
    )
    return ranking.map((row) => row.criteria['price']?.score)
  }
  assert.deepEqual(scores({ kind: 'linear' }), ['10', '8', '5', '0', '-5'])
  assert.deepEqual(scores({ kind: 'proportional' }), ['10', '25/3', '20/3', '5', '4'])
  assert.deepEqual(scores({ kind: 'hybrid', break: '1.5', join: 'basis' }), ['10', '8', '5', '3.75', '3'])
  assert.deepEqual(scores({ kind: 'hybrid', break: '2', join: 'chord' }), ['10', '9', '7.5', '5', '4'])
})

test('points: each score is weighted and added, and the highest sum wins', () => {
  const model = pointsModel({
    criteria: [
      priceCriterion('40'),
      qualityCriterion('quality', '35'),
      qualityCriterion('climate', '25', { against: 'best' }),
    ],
  })
  const tenders = [
    { id: 'A', figures: { price: '100', quality: ['6', '8'], climate: '4' } },
    { id: 'B', figures: { price: '120', quality: '9', climate: '5' } },
  ]
  const result = ranked(model, tenders)
  assert.deepEqual(places(result), ['1 B 8.85', '2 A 8.45'])
  assert.deepEqual(result.ranking[1]?.criteria, {
    price: { figure: '100', score: '10', contribution: '4' },
    quality: { figure: '7', score: '7', contribution: '2.45' },
    climate: { figure: '4', score: '8', contribution: '2' },
  })
  assert.deepEqual(result.winner, { kind: 'one', tender: 'B' })
  assert.deepEqual(result.weights, { price: '40', quality: '35', climate: '25' })
  assert.equal(result.final, true)
  assert.equal(result.ranking[0]?.price, '120')
  assert.equal(result.ranking[0]?.tied, false)
})

test('against the best, everyone keeps no points when no one has any', () => {
  const model = pointsModel({
    criteria: [priceCriterion('40'), qualityCriterion('quality', '60', { against: 'best' })],
  })
  assert.deepEqual(places(ranked(model, [tender('A', '100', '0'), tender('B', '200', '0')])), ['1 A 4', '2 B 0'])
})

test('sub-criteria are weighted within their criterion', () => {
  const parts = [
    { id: 'x', name: { nb: 'x' }, weight: '25' },
    { id: 'y', name: { nb: 'y' }, weight: '75' },
  ]
  const model = pointsModel({ criteria: [priceCriterion('40'), qualityCriterion('quality', '60', { parts })] })
  const result = ranked(model, [{ id: 'A', figures: { price: '1', quality: { x: '4', y: ['7', '9'] } } }])
  assert.equal(result.ranking[0]?.criteria['quality']?.figure, '7')
})

test('mark-up: missing quality raises the price by its weight against that of price', () => {
  const model = pointsModel({
    method: 'mark-up',
    criteria: [unscored(priceCriterion('50')), qualityCriterion('quality', '30'), qualityCriterion('climate', '20')],
  })
  const result = ranked(model, [
    { id: 'A', figures: { price: '1000', quality: '5', climate: '10' } },
    { id: 'B', figures: { price: '1000', quality: '10', climate: '5' } },
    { id: 'C', figures: { price: '1200', quality: '10', climate: '10' } },
  ])
  assert.deepEqual(places(result), ['1 B 1200', '1 C 1200', '3 A 1300'])
  assert.deepEqual(result.winner, { kind: 'tie', tenders: ['B', 'C'], needs: 'rule' })
  assert.equal(result.final, false)
})

function unscored(criterion: Criterion): Criterion {
  const { score: _, ...rest } = criterion as Criterion & { score?: PriceScore }
  return rest as Criterion
}

test('price per point: the price is divided by the weighted points; without points there is no total', () => {
  const model = pointsModel({
    method: 'price-per-point',
    criteria: [
      unweighted(unscored(priceCriterion('1'))),
      qualityCriterion('quality', '70'),
      qualityCriterion('climate', '30'),
    ],
  })
  const result = ranked(model, [
    { id: 'A', figures: { price: '1000', quality: '10', climate: '10' } },
    { id: 'B', figures: { price: '700', quality: '5', climate: '10' } },
    { id: 'C', figures: { price: '1', quality: '0', climate: '0' } },
  ])
  assert.deepEqual(places(result), ['1 A 100', '2 B 1400/13'])
  assert.deepEqual(result.withoutTotal, ['C'])
  assert.equal(result.final, false)
})

test('lowest price and lowest cost', () => {
  const price = pointsModel({ method: 'lowest-price', criteria: [unweighted(unscored(priceCriterion('1')))] })
  const offers = [
    { id: 'A', figures: { price: '100.01' } },
    { id: 'B', figures: { price: '100.00' } },
    { id: 'C', figures: { price: '-5' } },
  ]
  assert.deepEqual(places(ranked(price, offers)), ['1 C -5', '2 B 100', '3 A 100.01'])
})

const lifeCycle: Criterion = {
  id: 'cost',
  kind: 'cost',
  name: { nb: 'Levetidskostnad' },
  discountRate: '25',
  elements: [
    { id: 'buy', name: { nb: 'Innkjøp' }, firstYear: 0, lastYear: 0, factor: '1', sign: 'cost' },
    { id: 'energy', name: { nb: 'Strøm' }, firstYear: 1, lastYear: 2, factor: '2', sign: 'cost' },
    { id: 'rest', name: { nb: 'Restverdi' }, firstYear: 2, lastYear: 2, factor: '1', sign: 'income' },
  ],
}

test('a life-cycle cost is discounted exactly: 25 per cent a year makes next year’s krone 0.80 and the one after 0.64', () => {
  const model = pointsModel({ method: 'lowest-cost', criteria: [lifeCycle] })
  const result = ranked(model, [{ id: 'A', figures: { cost: { buy: '1000', energy: '100', rest: '50' } } }])
  assert.deepEqual(places(result), ['1 A 1256'])
  assert.equal(result.ranking[0]?.price, undefined)
  assert.deepEqual(result.ranking[0]?.criteria, { cost: { figure: '1256' } })
})

test('a cost can be scored in points like a price, but not when it is zero or below', () => {
  const criteria = [
    { ...lifeCycle, weight: '40', score: { kind: 'proportional' } } as Criterion,
    qualityCriterion('quality', '60'),
  ]
  const model = pointsModel({ criteria })
  const offer = (id: string, buy: string) => ({ id, figures: { quality: '5', cost: { buy, energy: '0', rest: '0' } } })
  const result = ranked(model, [offer('A', '100'), offer('B', '200')])
  assert.deepEqual(places(result), ['1 A 7', '2 B 5'])
  assert.deepEqual(refused(model, [offer('A', '100'), offer('B', '0'), offer('C', '-1')]), [
    'error cost-not-positive tenders.B.figures.cost',
    'error cost-not-positive tenders.C.figures.cost',
  ])
})

test('what quality is worth: in proportion, by steps, as entered, and at most its share of the contract value', () => {
  const criteria = (weights: boolean): Criterion[] => {
    const given = [
      unscored(priceCriterion('60')),
      qualityCriterion('linear', '10', { value: { kind: 'linear', max: '1000' } }),
      qualityCriterion('entered', '10', { value: { kind: 'entered', max: '500' } }),
      qualityCriterion('steps', '20', {
        value: {
          kind: 'steps',
          steps: [
            { from: '0', value: '0' },
            { from: '5', value: '100' },
            { from: '8', value: '300' },
          ],
        },
      }),
    ]
    return weights ? given : given.map(unweighted)
  }
  const offer = (steps: string) => ({ id: 'A', figures: { price: '10000', linear: '7', entered: '650', steps } })
  const contributions = (model: EvaluationModel, steps: string) =>
    Object.values(ranked(model, [offer(steps)]).ranking[0]?.criteria ?? {}).map(({ contribution }) => contribution)
  const free = pointsModel({ method: 'deduction', criteria: criteria(false) })
  assert.deepEqual(contributions(free, '4.9'), [undefined, '700', '500', '0'])
  assert.deepEqual(contributions(free, '5'), [undefined, '700', '500', '100'])
  assert.deepEqual(contributions(free, '10'), [undefined, '700', '500', '300'])
  const capped = pointsModel({ method: 'deduction', criteria: criteria(true), cap: { contractValue: '1200' } })
  assert.deepEqual(contributions(capped, '10'), [undefined, '120', '120', '240'])
  assert.deepEqual(places(ranked(capped, [offer('10')])), ['1 A 9520'])
})

test('figures are rounded at the stated moments and never otherwise', () => {
  const offers = [tender('A', '3', '1'), tender('B', '7', '1')]
  const scoreOfB = (rounding: EvaluationModel['rounding']) => {
    const criteria = [priceCriterion('33.3', { kind: 'proportional' }), qualityCriterion('quality', '66.7')]
    const row = ranked(pointsModel({ criteria, rounding }), offers).ranking[1]
    return [row?.criteria['price']?.score, row?.criteria['price']?.contribution, row?.total]
  }
  assert.deepEqual(scoreOfB({}), ['30/7', '999/700', '14659/7000'])
  assert.deepEqual(scoreOfB({ score: { decimals: 1, mode: 'half-up' } }), ['4.3', '1.4319', '2.0989'])
  assert.deepEqual(scoreOfB({ weighted: { decimals: 2, mode: 'up' } }), ['30/7', '1.43', '2.1'])
  assert.deepEqual(scoreOfB({ total: { decimals: 1, mode: 'floor' } }), ['30/7', '999/700', '2'])
})

test('equal totals are a tie without a rule, whatever the order of the tenders', () => {
  const offers = [tender('B', '100', '5'), tender('A', '100', '5'), tender('C', '200', '0')]
  const result = ranked(pointsModel(), offers)
  assert.deepEqual(places(result), ['1 A 7', '1 B 7', '3 C 0'])
  assert.deepEqual(
    result.ranking.map(({ tied }) => tied),
    [true, true, false],
  )
  assert.deepEqual(result.winner, { kind: 'tie', tenders: ['A', 'B'], needs: 'rule' })
  assert.deepEqual(result.ties, [])
})

test('no tenders, no winner', () => {
  const result = ranked(pointsModel(), [])
  assert.deepEqual(result.winner, { kind: 'none' })
  assert.deepEqual(result.ranking, [])
  assert.equal(result.final, false)
  assert.deepEqual(result.trace.ranking, [])
})

test('a tender that a named person has decided is out takes no part in the figures', () => {
  const offers = [tender('A', '50', '5'), tender('B', '100', '5')]
  const result = ranked(pointsModel(), offers, { out: [{ tender: 'A', by: 'Kari', reason: '§ 24-8' }] })
  assert.deepEqual(places(result), ['1 B 7'])
})

test('order of importance and ranges need weights chosen within what was published', () => {
  const range = pointsModel({
    weighting: 'range',
    criteria: [
      { ...priceCriterion('1'), weight: { min: '30', max: '45' } },
      { ...qualityCriterion('quality', '1'), weight: { min: '55', max: '70' } },
    ],
  })
  const offers = [tender('A', '100', '5')]
  assert.deepEqual(ranked(range, offers, { weights: { price: '35', quality: '65' } }).weights, {
    price: '35',
    quality: '65',
  })
  assert.deepEqual(refused(range, offers), [
    'error weight-not-chosen decisions.weights.price',
    'error weight-not-chosen decisions.weights.quality',
  ])
  assert.equal(ranked(range, offers, { weights: { price: '45', quality: '55' } }).ok, true)
  assert.equal(ranked(range, offers, { weights: { price: '30', quality: '70' } }).ok, true)
  assert.deepEqual(refused(range, offers, { weights: { price: '29.9', quality: '70.1' } }), [
    'error weight-outside-range decisions.weights.price',
    'error weight-outside-range decisions.weights.quality',
  ])
  assert.deepEqual(refused(range, offers, { weights: { price: '35', quality: '64' } }), [
    'error weights-not-100 decisions.weights',
  ])
  assert.deepEqual(refused(range, offers, { weights: { price: '35', quality: '65', x: '1' } }), [
    'error unknown-criterion decisions.weights.x',
  ])
  const order = pointsModel({
    weighting: 'order',
    orderReason: 'Umulig',
    criteria: [unweighted(priceCriterion('1')), unweighted(qualityCriterion('quality', '1'))],
  })
  assert.equal(ranked(order, offers, { weights: { price: '50', quality: '50' } }).ok, true)
  assert.equal(ranked(order, offers, { weights: { price: '70', quality: '30' } }).ok, true)
  assert.deepEqual(refused(order, offers, { weights: { price: '49', quality: '51' } }), [
    'error weight-breaks-order decisions.weights.quality',
  ])
  assert.deepEqual(refused(order, offers, { weights: { price: '100', quality: '0' } }), [
    'error weight-not-chosen decisions.weights.quality',
  ])
  assert.deepEqual(refused(order, offers, { weights: { price: 'x', quality: '100' } }), [
    'error weight-not-chosen decisions.weights.price',
  ])
  assert.deepEqual(refused(pointsModel(), offers, { weights: { price: '40', quality: '60' } }), [
    'error weights-are-published decisions.weights',
  ])
})

test('permuting the tenders never changes a ranking', () => {
  fc.assert(
    fc.property(
      evaluations.chain(({ model, tenders }) =>
        fc.record({
          model: fc.constant(model),
          tenders: fc.constant(tenders),
          shuffled: fc.shuffledSubarray(tenders, { minLength: tenders.length, maxLength: tenders.length }),
        }),
      ),
      ({ model, tenders, shuffled }) => {
        const first = evaluate(model, tenders)
        const second = evaluate(model, shuffled)
        assert.equal(first.ok, second.ok)
        if (!first.ok || !second.ok) return
        assert.deepEqual(JSON.parse(JSON.stringify(first.ranking)), JSON.parse(JSON.stringify(second.ranking)))
        assert.deepEqual(first.winner, second.winner)
        assert.deepEqual(first.withoutTotal, second.withoutTotal)
      },
    ),
  )
})

test('raising its price never raises a tender’s score, and never betters its total', () => {
  fc.assert(
    fc.property(evaluations, fc.nat(), fc.integer({ min: 1, max: 100_000_000 }), ({ model, tenders }, which, more) => {
      const base = model.criteria[0] as Criterion
      const chosen = tenders[which % tenders.length] as Tender
      const raise = (amount: string) => (Number(amount) + more / 100).toFixed(2)
      const figure = chosen.figures['price']
      const raised = {
        ...chosen,
        figures: {
          ...chosen.figures,
          price:
            typeof figure === 'string'
              ? raise(figure)
              : {
                  ...(figure as Record<string, string>),
                  buy: raise((figure as Record<string, string>)['buy'] as string),
                },
        },
      }
      const before = evaluate(model, tenders)
      const after = evaluate(
        model,
        tenders.map((tender) => (tender === chosen ? raised : tender)),
      )
      if (!before.ok || !after.ok) return assert.fail(`${base.kind} ${JSON.stringify(after)}`)
      const row = (result: Ranked) => result.ranking.find(({ tender }) => tender === chosen.id)
      const value = (text: string | undefined) => parseExact(text as string) as Rational
      const [old, now] = [row(before), row(after)]
      if (old === undefined || now === undefined) return
      if (model.method === 'points') {
        assert.ok(compare(value(now.criteria['price']?.score), value(old.criteria['price']?.score)) <= 0)
        assert.ok(compare(value(now.total), value(old.total)) <= 0)
      } else assert.ok(compare(value(now.total), value(old.total)) >= 0)
    }),
  )
})

test('prices that differ by one øre in a hundred billion kroner are not equal', () => {
  const offers = [tender('B', '123456789012345.68', '5'), tender('A', '123456789012345.67', '5')]
  for (const kind of ['linear', 'proportional'] as const) {
    const model = pointsModel({ criteria: [priceCriterion('40', { kind }), qualityCriterion('quality', '60')] })
    assert.deepEqual(
      ranked(model, offers).ranking.map(({ rank, tender }) => `${rank} ${tender}`),
      ['1 A', '2 B'],
    )
  }
})

test('a refusal tells faults, not what is merely worth a thought', () => {
  const model = pointsModel({ criteria: [priceCriterion('41'), qualityCriterion('quality', '60')] })
  assert.ok(refused(model, []).every((line) => line.startsWith('error')))
  const order = { ...pointsModel(), ties: [{ by: 'criterion', criterion: 'none' }] } as EvaluationModel
  assert.deepEqual(refused(order, []), ['error unknown-criterion ties[0].criterion'])
})

test('a lowest cost may be zero or below: nothing is divided by it', () => {
  const model = pointsModel({ method: 'lowest-cost', criteria: [lifeCycle] })
  const offer = (id: string, rest: string) => ({ id, figures: { cost: { buy: '32', energy: '0', rest } } })
  assert.deepEqual(places(ranked(model, [offer('A', '50'), offer('B', '100')])), ['1 B -32', '2 A 0'])
})

test('only a hundred costs that cannot be used are told', () => {
  const criteria = [
    { ...lifeCycle, weight: '40', score: { kind: 'linear' } } as Criterion,
    qualityCriterion('quality', '60'),
  ]
  const offers = Array.from({ length: 120 }, (_, index) => ({
    id: `T${index}`,
    figures: { quality: '5', cost: { buy: index === 0 ? '5' : '0', energy: '0', rest: '0' } },
  }))
  assert.equal(refused(pointsModel({ criteria }), offers).length, 100)
})

test('with two prices there is no single contract price', () => {
  const second = { ...priceCriterion('10'), id: 'hourly' }
  const model = pointsModel({ criteria: [priceCriterion('30'), second, qualityCriterion('quality', '60')] })
  const [row] = ranked(model, [{ id: 'A', figures: { price: '100', hourly: '10', quality: '5' } }]).ranking
  assert.equal(row?.total, '7')
  assert.equal(row !== undefined && 'price' in row, false)
})

test('tenders without a total are told in the order of their identifiers, and have no total line', () => {
  const model = pointsModel({
    method: 'price-per-point',
    criteria: [unweighted(unscored(priceCriterion('1'))), qualityCriterion('quality', '100')],
  })
  const result = ranked(model, [tender('C', '1', '0'), tender('A', '1', '0'), tender('B', '1', '5')])
  assert.deepEqual(result.withoutTotal, ['A', 'C'])
  assert.deepEqual(
    result.trace.lines.filter(({ id }) => id.startsWith('total/')).map(({ id }) => id),
    ['total/B'],
  )
})

test('a tie that a criterion did not decide needs a rule, and one that a draw would decide needs the draw', () => {
  const offers = [tender('A', '100', '5'), tender('B', '100', '5')]
  const needs = (ties: EvaluationModel['ties']) => {
    const { winner } = ranked(pointsModel({ ties }), offers)
    return winner.kind === 'tie' && winner.needs
  }
  assert.equal(needs([{ by: 'criterion', criterion: 'price' }]), 'rule')
  assert.equal(needs([{ by: 'criterion', criterion: 'price' }, { by: 'draw' }]), 'draw')
})

test('quality may stand before price in the model', () => {
  const model = pointsModel({
    method: 'mark-up',
    criteria: [qualityCriterion('quality', '60'), unscored(priceCriterion('40'))],
  })
  const result = ranked(model, [tender('A', '100', '5')])
  assert.deepEqual(places(result), ['1 A 175'])
  assert.equal(result.trace.lines.find(({ id }) => id === 'tender/A/quality/contribution')?.value, '0.75')
})

test('figures a billionth apart are ranked by their exact order', () => {
  const price = pointsModel({
    method: 'lowest-price',
    money: { currency: 'NOK', decimals: 6 },
    criteria: [unweighted(unscored(priceCriterion('1')))],
  })
  const offers = ['1000000.000002', '1000000.000001', '1000000.000003', '0.000002', '0.000001'].map((price, index) => ({
    id: `T${index}`,
    figures: { price },
  }))
  assert.deepEqual(
    ranked(price, offers).ranking.map(({ tender }) => tender),
    ['T4', 'T3', 'T1', 'T0', 'T2'],
  )
})
