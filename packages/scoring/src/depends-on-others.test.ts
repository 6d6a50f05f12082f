import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deductionModel, pointsModel, qualityCriterion } from '../test/models.ts'
import { dependsOnOthers } from './index.ts'

test('a model that scores against the lowest price or the best quality cannot be used in an auction', () => {
  assert.equal(dependsOnOthers(pointsModel()), true)
  assert.equal(dependsOnOthers(pointsModel({ criteria: [qualityCriterion('quality', '100')] })), false)
  assert.equal(
    dependsOnOthers(pointsModel({ criteria: [qualityCriterion('quality', '100', { against: 'best' })] })),
    true,
  )
  assert.equal(dependsOnOthers(deductionModel()), false)
})
