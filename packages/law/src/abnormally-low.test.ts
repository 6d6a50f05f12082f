import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { done, refused } from '../test/spoken.ts'
import { checkLowTender, type LowTenderInput } from './abnormally-low.ts'

describe('a tender flagged as abnormally low', () => {
  const input: LowTenderInput = { at: '2026-03-20T12:00', asked: '2026-03-10', answerBy: '2026-03-19' }

  it('fact 37: cannot be rejected before a written question', () => {
    assert.equal(refused(checkLowTender({ at: '2026-03-20T12:00' }), 'low-tender-not-asked').basis, 'FOA § 24-9')
    refused(checkLowTender({ ...input, asked: '2026-03-21' }), 'low-tender-not-asked')
    done(checkLowTender({ ...input, asked: '2026-03-20', answered: '2026-03-20' }))
  })

  it('fact 37: nor before the answer, or the limit for it', () => {
    const early = refused(checkLowTender({ ...input, answerBy: '2026-03-20' }), 'low-tender-not-answered')
    assert.match(early.cure.en, /has passed \(2026-03-21T00:00:00\+01:00\)\.$/)
    assert.equal(early.basis, 'FOA § 24-9')
    refused(checkLowTender({ ...input, answerBy: '2026-03-20T12:00:01' }), 'low-tender-not-answered')
    const passed = done(checkLowTender({ ...input, answerBy: '2026-03-20T12:00' }))
    assert.match(passed.explanation.en.join(' '), /must ask for a written explanation.*did not answer in time/)
    const { answerBy: _, ...unlimited } = input
    assert.match(refused(checkLowTender(unlimited), 'low-tender-not-answered').cure.en, /has passed\.$/)
    const answered = done(checkLowTender({ ...unlimited, answered: '2026-03-20' }))
    assert.match(answered.explanation.en.join(' '), /A person judges/)
    assert.deepEqual(
      answered.rows.map((row) => row.rule),
      ['ABNORMALLY_LOW'],
    )
    // What came before the question, or has not come yet, is no answer to it.
    refused(checkLowTender({ ...unlimited, answered: '2026-03-09' }), 'low-tender-not-answered')
    refused(checkLowTender({ ...unlimited, answered: '2026-03-21' }), 'low-tender-not-answered')
    done(checkLowTender({ ...unlimited, answered: '2026-03-10' }))
  })

  it('needs real dates', () => {
    for (const name of ['asked', 'answered', 'answerBy', 'at'] as const) {
      assert.match(
        refused(checkLowTender({ ...input, [name]: 'x' }), 'bad-date').message.en,
        new RegExp(`\\(${name}\\)`),
      )
    }
    refused(checkLowTender({ ...input, at: '2026-03-20' }), 'bad-date')
    refused(checkLowTender({ ...input, at: '2016-03-20T12:00' }), 'no-row-on-date')
  })
})
