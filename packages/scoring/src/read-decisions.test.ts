import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { told } from '../test/findings.ts'
import { pointsModel, priceCriterion, qualityCriterion } from '../test/models.ts'
import { spoiled } from '../test/spoiled.ts'
import { evaluate, type Decisions } from './index.ts'

const offers = [{ id: 'A', figures: { price: '1', quality: '1' } }]

function faults(decisions: unknown): string[] {
  const result = evaluate(pointsModel({ ties: [{ by: 'draw' }] }), offers, decisions as Decisions)
  return result.ok ? [] : told(result.findings)
}

test('decisions have their form, or are refused', () => {
  assert.deepEqual(faults({}), [])
  assert.deepEqual(faults({ draws: [{ order: ['A', 'B'] }], out: [{ tender: 'A', by: 'Kari', reason: '§ 24-8' }] }), [])
  assert.deepEqual(faults(null), ['error bad-shape decisions'])
  assert.deepEqual(faults({ more: 1 }), ['error unknown-field decisions.more'])
  for (const weights of [null, 'x', ['40'], { price: 40 }, { price: null }])
    assert.deepEqual(faults({ weights }), ['error bad-shape decisions.weights'])
  assert.deepEqual(faults({ draws: 'x' }), ['error bad-shape decisions.draws'])
  assert.deepEqual(faults({ draws: [{ order: ['A'] }] }), ['error bad-shape decisions.draws[0].order'])
  assert.deepEqual(faults({ draws: [{ order: ['A', 1] }] }), ['error bad-shape decisions.draws[0].order'])
  assert.deepEqual(faults({ draws: [{ order: ['A', 'B'], by: 'x' }] }), ['error unknown-field decisions.draws[0].by'])
  assert.deepEqual(faults({ out: {} }), ['error bad-shape decisions.out'])
  assert.deepEqual(faults({ out: [{ tender: 'A', by: 'x', reason: 1 }] }), ['error bad-shape decisions.out[0]'])
  assert.deepEqual(faults({ out: [{ tender: 'A', by: 'x' }] }), ['error missing decisions.out[0].reason'])
  assert.deepEqual(faults({ out: [7] }), ['error bad-shape decisions.out[0]'])
})

test('no decisions and no tenders, however malformed, make the evaluation throw', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.object({ maxDepth: 2 }), (weights, out, figures) => {
      assert.equal(typeof evaluate(pointsModel(), offers, { weights, out: [out], draws: [out] } as never).ok, 'boolean')
      assert.equal(
        typeof evaluate(pointsModel(), [
          { id: 'A', figures },
          out,
          { id: out, figures: { price: weights, quality: out } },
        ] as never).ok,
        'boolean',
      )
    }),
  )
})

test('whatever stands in the place of something else in decisions or tenders is told of, and nothing throws', () => {
  const decisions = {
    weights: { price: '40' },
    draws: [{ order: ['A', 'B'] }],
    out: [{ tender: 'A', by: 'Kari', reason: 'x' }],
  }
  for (const other of spoiled(decisions)) assert.doesNotThrow(() => faults(other), JSON.stringify(other))
  const parts = [
    { id: 'x', name: { nb: 'x' }, weight: '50' },
    { id: 'y', name: { nb: 'y' }, weight: '50' },
  ]
  const model = pointsModel({
    criteria: [priceCriterion('40'), qualityCriterion('quality', '30'), qualityCriterion('plan', '30', { parts })],
  })
  for (const other of spoiled(
    offers.map((offer) => ({ ...offer, figures: { price: '1', quality: ['1'], plan: { x: '1', y: ['2'] } } })),
  ))
    if (Array.isArray(other)) assert.doesNotThrow(() => evaluate(model, other), JSON.stringify(other))
})

test('the form that decisions should have is said', () => {
  const said = (decisions: unknown): string => {
    const result = evaluate(pointsModel(), offers, decisions as Decisions)
    return result.ok ? '' : (result.findings[0]?.text.en ?? '')
  }
  assert.match(said({ weights: { a: '1', b: 2 } }), /\{ "…": "40" \}/)
  assert.match(said({ draws: [{ order: ['A', 1] }] }), /\[ "…" \]/)
  assert.match(said({ out: [{ tender: 'A', by: 'x', reason: 1 }] }), /\{ tender, by, reason \}/)
})
