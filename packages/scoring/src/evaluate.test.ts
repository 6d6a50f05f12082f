import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluate, validateModel, type Ranked, type Tender } from './index.ts'
import { deductionModel, pointsModel, priceCriterion, qualityCriterion } from './models-for-tests.ts'

function ranked(...args: Parameters<typeof evaluate>): Ranked {
  const result = evaluate(...args)
  if (!result.ok) assert.fail(JSON.stringify(result.findings))
  return result
}

function tender(id: string, price: string, quality: string): Tender {
  return { id, figures: { price, quality } }
}

test('Fact 33: linear with Pb 100 and P 250 gives −5.0, and is clipped only when the documents say so', () => {
  const tenders = [tender('A', '100', '5'), tender('B', '250', '5')]
  const scoreOfB = (floor?: string) => {
    const score = floor === undefined ? { kind: 'linear' as const } : { kind: 'linear' as const, floor }
    const model = pointsModel({ criteria: [priceCriterion('40', score), qualityCriterion('quality', '60')] })
    return ranked(model, tenders).ranking.find((row) => row.tender === 'B')?.criteria['price']?.score
  }
  assert.equal(scoreOfB(), '-5')
  assert.equal(scoreOfB('0'), '0')
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
  assert.equal(evaluate(model, [tender('A', '1', '1')]).ok, false)
})
