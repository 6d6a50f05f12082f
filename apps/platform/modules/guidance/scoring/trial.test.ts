import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { evaluate, validateModel, workedExample, type EvaluationModel } from '@heldigital/scoring'
import { isRefusal } from '../../../kernel/refusal.ts'
import { markupOf } from '../../../kernel/http/html.ts'
import { answerScoring } from './question.ts'
import { trialResult } from './result.ts'
import { afterRowButtons, firstTrial, readTrial, trialModels } from './trial.ts'

const words = { price: 'Pris', cost: 'Kostnad' }
const trialOf = (change: Record<string, string> = {}) => readTrial({ ...firstTrial, ...change }, words)

describe('a trial of an evaluation model', () => {
  it('can be evaluated with every model that is offered, as it stands from the first', () => {
    for (const model of trialModels) {
      const change = {
        model,
        ...(model === 'price-per-point' ? { 'criteria.0.weight': '60', 'criteria.1.weight': '40' } : {}),
      }
      const trial = trialOf(change)
      assert.deepEqual(
        validateModel(trial.model).filter((finding) => finding.severity === 'error'),
        [],
        model,
      )
      assert.equal(evaluate(trial.model, trial.tenders).ok, true, model)
      for (const language of ['nb', 'nn', 'en'] as const) {
        const { body, verdict } = trialResult({ language }, trial)
        assert.notEqual(verdict, '')
        assert.doesNotMatch(markupOf(body), /undefined|NaN|\[object/, model)
      }
    }
  })

  it('reads Norwegian numbers exactly', () => {
    const trial = trialOf({ 'tenders.0.price': '1 000 000,50' })
    assert.equal(trial.tenders[0]?.figures['price'], '1000000.50')
  })

  it('names what must be mended where weights do not add up to 100', () => {
    const { verdict, body } = trialResult({ language: 'nb' }, trialOf({ priceWeight: '50' }))
    assert.match(verdict, /må rettes/)
    assert.match(markupOf(body), /110/)
  })

  it('takes the scores of a criterion away with the criterion', () => {
    const values = afterRowButtons({ ...firstTrial, '_rows.criteria': '2', _remove: 'criteria.0' })
    assert.equal(values['criteria.0.weight'], '20')
    assert.equal(values['tenders.0.scores.0'], '8')
    assert.equal(values['tenders.0.scores.1'], undefined)
  })

  it('puts what somebody wrote into the page as text', () => {
    const { body } = trialResult({ language: 'nb' }, trialOf({ 'tenders.1.name': '<img src=x>' }))
    assert.doesNotMatch(markupOf(body), /<img/)
  })
})

describe('POST /scoring/evaluate', () => {
  const { model, tenders } = trialOf()
  const question = { model: model as unknown as Record<string, unknown>, tenders: tenders as never }

  it('ranks as the library does, and its trace holds when recomputed', () => {
    const answer = answerScoring({ ...question, trace: true, whatIf: true })
    assert.ok(!isRefusal(answer))
    const expected = evaluate(model, tenders)
    assert.ok(expected.ok)
    assert.deepEqual(answer.ranking, expected.ranking)
    assert.equal(answer.replayAgrees, true)
    assert.equal(answer.whatIf?.length, 5)
  })

  it('ranks the worked example of a model as published', () => {
    const example = workedExample(model)
    assert.ok(example)
    const answer = answerScoring({ model: question.model, tenders: example.tenders as never })
    assert.ok(!isRefusal(answer))
    assert.deepEqual(answer.ranking, example.evaluation.ranking)
    assert.equal(answer.trace, undefined)
  })

  it('refuses with every fault named', () => {
    const broken = { ...model, method: 'guess', scale: { max: '0' } } as unknown as EvaluationModel
    const refused = answerScoring({ ...question, model: broken as never })
    assert.ok(isRefusal(refused))
    assert.deepEqual(refused.more?.map((each) => each.field).sort(), ['method', 'scale.max'])
  })

  it('refuses whatever is sent as a model or a figure, and never fails', () => {
    for (const odd of [{}, { schema: 1 }, { criteria: [null] }])
      assert.ok(isRefusal(answerScoring({ ...question, model: odd })))
    for (const figures of [{}, { price: 1 }, { price: null }, { price: { a: 1 } }, { price: '1', K1: [1] }])
      assert.ok(isRefusal(answerScoring({ ...question, tenders: [{ id: 'A', figures }] })))
  })
})
