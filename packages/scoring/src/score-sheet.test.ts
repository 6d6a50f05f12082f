import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertComplete } from '../test/findings.ts'
import {
  changesAfterFreezing,
  decideScore,
  emptyScoreSheet,
  frozenIntact,
  scoresInForce,
  type ScoreCommand,
  type ScoreSheet,
} from './index.ts'

const now = '2026-03-24T10:00:00Z'
const later = '2026-03-25T10:00:00Z'

function after(sheet: ScoreSheet, command: ScoreCommand, at = now): ScoreSheet {
  const decision = decideScore(sheet, command, at)
  if (!decision.ok) assert.fail(decision.code)
  return decision.sheet
}

function refusal(sheet: ScoreSheet, command: ScoreCommand): string {
  const decision = decideScore(sheet, command, now)
  if (decision.ok) assert.fail('not refused')
  assertComplete(decision.text)
  return decision.code
}

const give = (tender: string, score: string, reasonForChange?: string): ScoreCommand => ({
  do: 'score',
  tender,
  criterion: 'quality',
  evaluator: 'Kari',
  score,
  note: 'God plan',
  ...(reasonForChange === undefined ? {} : { reasonForChange }),
})

test('Fact 36: quality scores are frozen before price is shown; a later edit needs a reason and is logged', () => {
  const scored = after(after(emptyScoreSheet, give('A', '7')), give('B', '8'))
  assert.equal(refusal(scored, { do: 'show-prices', by: 'Kari' }), 'not-frozen')
  const frozen = after(scored, { do: 'freeze', by: 'Ola' })
  assert.deepEqual({ ...frozen.frozen, hash: '' }, { at: now, by: 'Ola', hash: '' })
  const shown = after(frozen, { do: 'show-prices', by: 'Kari' })
  assert.deepEqual(shown.pricesShown, { at: now, by: 'Kari' })
  assert.equal(refusal(shown, give('A', '9')), 'reason-missing')
  assert.equal(refusal(shown, give('A', '9', ' ')), 'reason-missing')
  const changed = after(shown, give('A', '9', 'Regnefeil i matrisen'), later)
  assert.deepEqual(
    changesAfterFreezing(changed).map(({ tender, score, reasonForChange, at }) => ({
      tender,
      score,
      reasonForChange,
      at,
    })),
    [{ tender: 'A', score: '9', reasonForChange: 'Regnefeil i matrisen', at: later }],
  )
  assert.deepEqual(
    scoresInForce(changed).map(({ tender, score }) => `${tender} ${score}`),
    ['A 9', 'B 8'],
  )
  assert.deepEqual(
    changed.entries.map(({ score }) => score),
    ['7', '8', '9'],
  )
})

test('before freezing a score can be given again without a reason, and the last counts', () => {
  const sheet = after(after(emptyScoreSheet, give('A', '7')), give('A', '6', 'not needed'))
  assert.deepEqual(scoresInForce(sheet), [
    { tender: 'A', criterion: 'quality', evaluator: 'Kari', score: '6', note: 'God plan', at: now },
  ])
  assert.deepEqual(changesAfterFreezing(sheet), [])
})

test('freezing happens once, and only when there is something to freeze', () => {
  assert.equal(refusal(emptyScoreSheet, { do: 'freeze', by: 'Ola' }), 'nothing-to-freeze')
  const frozen = after(after(emptyScoreSheet, give('A', '7')), { do: 'freeze', by: 'Ola' })
  assert.equal(refusal(frozen, { do: 'freeze', by: 'Ola' }), 'already-frozen')
})

test('every score has a reason', () => {
  assert.equal(refusal(emptyScoreSheet, { ...give('A', '7'), note: ' ' } as ScoreCommand), 'note-missing')
})

test('prices are shown once; the first time stands', () => {
  const shown = after(after(after(emptyScoreSheet, give('A', '7')), { do: 'freeze', by: 'Ola' }), {
    do: 'show-prices',
    by: 'Kari',
  })
  assert.deepEqual(after(shown, { do: 'show-prices', by: 'Ola' }, later).pricesShown, { at: now, by: 'Kari' })
})

test('a frozen score that was altered shows', () => {
  const open = after(emptyScoreSheet, give('A', '7'))
  assert.equal(frozenIntact(open), true)
  const frozen = after(after(open, { do: 'freeze', by: 'Ola' }), give('A', '9', 'Regnefeil'), later)
  assert.equal(frozenIntact(frozen), true)
  const altered = {
    ...frozen,
    entries: frozen.entries.map((entry, index) => (index === 0 ? { ...entry, score: '8' } : entry)),
  }
  assert.equal(frozenIntact(altered), false)
})

test('scores of other evaluators and criteria stand beside each other', () => {
  const other = { ...give('A', '5'), evaluator: 'Ola' } as ScoreCommand
  const price = { ...give('A', '4'), criterion: 'climate' } as ScoreCommand
  const sheet = [give('A', '7'), other, price].reduce((sheet, command) => after(sheet, command), emptyScoreSheet)
  assert.equal(scoresInForce(sheet).length, 3)
})
