import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertComplete } from '../test/findings.ts'
import { pointsModel, priceCriterion, qualityCriterion } from '../test/models.ts'
import { evaluate, type QualityCriterion, type Ranked } from './index.ts'

function result(threshold: NonNullable<QualityCriterion['threshold']>, scores: Record<string, string>): Ranked {
  const quality = qualityCriterion('quality', '60', { threshold, against: 'best' })
  const model = pointsModel({ criteria: [priceCriterion('40'), quality] })
  const offers = Object.entries(scores).map(([id, quality]) => ({ id, figures: { price: '100', quality } }))
  const evaluation = evaluate(model, offers)
  if (!evaluation.ok) assert.fail(JSON.stringify(evaluation.findings))
  for (const { text } of evaluation.proposals) assertComplete(text)
  return evaluation
}

function proposed(evaluation: Ranked): string[] {
  return evaluation.proposals.map(({ code, tender, figure, limit }) => `${code} ${tender} ${figure}/${limit}`)
}

test('a tender under the minimum score is proposed rejected and stays in until a person confirms', () => {
  const evaluation = result({ minScore: '5' }, { A: '5', B: '4.9', C: '9' })
  assert.deepEqual(proposed(evaluation), ['below-min-score B 4.9/5'])
  assert.equal(evaluation.ranking.length, 3)
  assert.equal(evaluation.final, false)
  assert.equal(evaluation.proposals[0]?.criterion, 'quality')
})

test('at most n pass: those with fewer points than the n best are proposed out', () => {
  assert.deepEqual(proposed(result({ maxPass: 2 }, { D: '1', A: '5', B: '7', C: '6' })), [
    'not-among-passing A 5/2',
    'not-among-passing D 1/2',
  ])
  assert.deepEqual(proposed(result({ maxPass: 2 }, { A: '5', B: '7' })), [])
  assert.deepEqual(proposed(result({ maxPass: 3 }, { A: '5', B: '7' })), [])
})

test('a last place shared by too many is for a person to decide, never for the machine', () => {
  assert.deepEqual(proposed(result({ maxPass: 2 }, { A: '6', B: '7', C: '6', D: '1' })), [
    'tie-at-limit A 6/2',
    'tie-at-limit C 6/2',
    'not-among-passing D 1/2',
  ])
  assert.deepEqual(proposed(result({ maxPass: 2 }, { A: '7', B: '7', C: '6' })), ['not-among-passing C 6/2'])
})

test('a tender under the minimum takes no place among those that pass', () => {
  assert.deepEqual(proposed(result({ minScore: '6', maxPass: 1 }, { A: '6', B: '5', C: '7' })), [
    'below-min-score B 5/6',
    'not-among-passing A 6/1',
  ])
  assert.deepEqual(proposed(result({ minScore: '6', maxPass: 2 }, { A: '5', B: '5', C: '7' })), [
    'below-min-score A 5/6',
    'below-min-score B 5/6',
  ])
})

test('each proposal says what it is about, with its figures', () => {
  const below = result({ minScore: '5' }, { A: '4.5' }).proposals[0]?.text
  assert.match(below?.nb ?? '', /4\.5 poeng, under minstekravet 5\. En person må bekrefte/)
  assert.match(below?.en ?? '', /under the minimum 5/)
  const passing = result({ maxPass: 1 }, { A: '4.5', B: '9' }).proposals[0]?.text
  assert.match(passing?.nb ?? '', /4\.5 poeng og er ikke blant de 1 beste/)
  assert.match(passing?.nn ?? '', /ikkje blant dei 1 beste/)
  const shared = result({ maxPass: 1 }, { A: '9', B: '9' }).proposals[0]?.text
  assert.match(shared?.nb ?? '', /deler siste plass blant de 1 som går videre, med 9 poeng/)
})

test('a tender under the minimum of one criterion takes no place in another', () => {
  const model = pointsModel({
    criteria: [
      priceCriterion('40'),
      qualityCriterion('team', '30', { threshold: { minScore: '5' } }),
      qualityCriterion('plan', '30', { threshold: { maxPass: 1 } }),
    ],
  })
  const offers = [
    { id: 'A', figures: { price: '100', team: '4', plan: '10' } },
    { id: 'B', figures: { price: '100', team: '6', plan: '8' } },
    { id: 'C', figures: { price: '100', team: '6', plan: '7' } },
  ]
  assert.deepEqual(proposed(evaluate(model, offers) as Ranked), ['below-min-score A 4/5', 'not-among-passing C 7/1'])
})
