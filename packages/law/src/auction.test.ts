import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { done, refused } from '../test/spoken.ts'
import { checkAuction } from './auction.ts'

describe('an electronic auction', () => {
  it('fact 30: cannot be added if it was not in the notice, nor for a design service', () => {
    const refusal = refused(checkAuction({ invited: '2026-03-24', inNotice: false }), 'auction-not-in-notice')
    assert.equal(refusal.basis, 'Directive 2014/24/EU art. 35 (2)')
    const design = refused(
      checkAuction({ invited: '2026-03-24', inNotice: true, intellectual: true }),
      'auction-of-intellectual-performance',
    )
    assert.equal(design.basis, 'Directive 2014/24/EU art. 35 (1)')
    done(checkAuction({ invited: '2026-03-24', inNotice: true, intellectual: false }))
  })

  it('starts two working days after the invitations, once a person has confirmed that', () => {
    const result = done(checkAuction({ invited: '2026-04-01', inNotice: true }))
    assert.equal(result.earliestStart, '2026-04-08')
    assert.deepEqual(
      result.rows.map((row) => row.rule),
      ['AUCTION_NOTICE', 'AUCTION_OBJECT', 'AUCTION_START'],
    )
    assert.equal(result.needsConfirmation[0]?.row, 'AUCTION_START:2017-01-01')
    assert.match(result.explanation.en.join(' '), /no sooner than Wednesday 8 April 2026 .*confirmed by a person/)
    const confirmations = [{ row: 'AUCTION_START:2017-01-01', by: 'Ingrid', at: '2026-03-01' }]
    assert.deepEqual(done(checkAuction({ invited: '2026-04-01', inNotice: true, confirmations })).needsConfirmation, [])
  })

  it('needs a real date that the rows cover', () => {
    refused(checkAuction({ invited: 'x', inNotice: true }), 'bad-date')
    refused(checkAuction({ invited: '2016-03-24', inNotice: true }), 'no-row-on-date')
  })
})
