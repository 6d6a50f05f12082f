import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deductionModel, pointsModel } from '../test/models.ts'
import { evaluate, type Decisions, type EvaluationModel, type Ranked, type TieRule } from './index.ts'

// Every tender has the total 7.
const offers = [
  { id: 'C', received: 3, figures: { price: '100', quality: '5' } },
  { id: 'A', received: 9, figures: { price: '100', quality: '5' } },
  { id: 'B', received: 1, figures: { price: '115', quality: '6' } },
  { id: 'D', received: 2, figures: { price: '130', quality: '7' } },
]

function result(ties: readonly TieRule[], decisions: Decisions = {}): Ranked {
  const evaluation = evaluate(pointsModel({ ties }), offers, decisions)
  if (!evaluation.ok) assert.fail(JSON.stringify(evaluation.findings))
  return evaluation
}

function places(evaluation: Ranked): string {
  return evaluation.ranking.map(({ rank, tender }) => `${rank}${tender}`).join(' ')
}

test('without a rule all stay equal', () => {
  assert.equal(places(result([])), '1A 1B 1C 1D')
  assert.deepEqual(result([]).winner, { kind: 'tie', tenders: ['A', 'B', 'C', 'D'], needs: 'rule' })
})

test('the better in a criterion goes first: more points, or the lower price', () => {
  assert.equal(places(result([{ by: 'criterion', criterion: 'quality' }])), '1D 2B 3A 3C')
  const price = result([{ by: 'criterion', criterion: 'price' }])
  assert.equal(places(price), '1A 1C 3B 4D')
  assert.deepEqual(price.ties, [
    {
      tenders: ['A', 'B', 'C', 'D'],
      rule: { by: 'criterion', criterion: 'price' },
      figures: { A: '100', B: '115', C: '100', D: '130' },
      prefers: 'lowest',
      groups: [['A', 'C'], ['B'], ['D']],
    },
  ])
  assert.equal(result([{ by: 'criterion', criterion: 'quality' }]).ties[0]?.prefers, 'highest')
})

test('rules are tried in order, the next only on what is still equal', () => {
  const evaluation = result([{ by: 'criterion', criterion: 'price' }, { by: 'received' }])
  assert.equal(places(evaluation), '1C 2A 3B 4D')
  assert.deepEqual(evaluation.winner, { kind: 'one', tender: 'C' })
  assert.deepEqual(evaluation.ties[1], {
    tenders: ['A', 'C'],
    rule: { by: 'received' },
    figures: { A: '9', C: '3' },
    prefers: 'lowest',
    groups: [['C'], ['A']],
  })
  assert.equal(places(result([{ by: 'received' }])), '1B 2D 3C 4A')
})

test('drawing lots is a recorded input; without it the tie waits for the draw', () => {
  const ties: TieRule[] = [{ by: 'criterion', criterion: 'price' }, { by: 'draw' }]
  const waiting = result(ties)
  assert.equal(places(waiting), '1A 1C 3B 4D')
  assert.deepEqual(waiting.winner, { kind: 'tie', tenders: ['A', 'C'], needs: 'draw' })
  assert.equal(waiting.final, false)
  const drawn = result(ties, { draws: [{ order: ['A', 'C', 'B', 'D'] }, { order: ['C', 'A'] }] })
  assert.equal(places(drawn), '1C 2A 3B 4D')
  assert.equal(drawn.final, true)
  assert.deepEqual(drawn.ties[1], {
    tenders: ['A', 'C'],
    rule: { by: 'draw' },
    figures: {},
    prefers: 'lowest',
    groups: [['C'], ['A']],
  })
})

test('a draw among others than the tied decides nothing', () => {
  const ties: TieRule[] = [{ by: 'criterion', criterion: 'price' }, { by: 'draw' }]
  for (const order of [
    ['A', 'A'],
    ['A', 'B'],
    ['A', 'C', 'C'],
    ['A', 'C', 'B'],
  ])
    assert.equal(places(result(ties, { draws: [{ order }] })), '1A 1C 3B 4D', order.join())
})

test('a tie below the first place does not keep the winner from being one', () => {
  const model: EvaluationModel = deductionModel()
  const evaluation = evaluate(model, [
    { id: 'A', figures: { price: '1', quality: '5' } },
    { id: 'C', figures: { price: '2', quality: '5' } },
    { id: 'B', figures: { price: '2', quality: '5' } },
  ]) as Ranked
  assert.equal(places(evaluation), '1A 2B 2C')
  assert.equal(evaluation.final, true)
})
