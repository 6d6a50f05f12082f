import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { done, refused } from '../test/spoken.ts'
import {
  assessmentDue,
  checkDpsSettings,
  checkFirstInvitation,
  mayApply,
  suppliersToInvite,
  type Admission,
} from './dps.ts'

describe('the settings of a dynamic purchasing system', () => {
  it('fact 26: no maximum number of suppliers can be set, and applications are open to the last day', () => {
    assert.equal(done(checkDpsSettings({ validUntil: '2030-06-30' })).validUntil, '2030-06-30')
    assert.match(
      refused(checkDpsSettings({ validUntil: '2030-06-30', maximumSuppliers: 1000 }), 'dps-supplier-limit').message.en,
      /number may not be limited/,
    )
    refused(checkDpsSettings({ validUntil: '2030-06-30', applicationsUntil: '2030-06-29' }), 'dps-closes-early')
    done(checkDpsSettings({ validUntil: '2030-06-30', applicationsUntil: '2030-06-30' }))
    done(mayApply({ at: '2030-06-30T23:59:59', validUntil: '2030-06-30' }))
    const refusal = refused(mayApply({ at: '2030-06-30T24:00', validUntil: '2030-06-30' }), 'dps-ended')
    assert.equal(refusal.basis, 'FOA §§ 26-4–26-7')
    assert.equal(
      done(mayApply({ at: '2030-06-30T09:59:59Z', validUntil: '2030-06-30T10:00:00Z' })).at,
      '2030-06-30T09:59:59Z',
    )
    refused(mayApply({ at: '2030-06-30T10:00:00Z', validUntil: '2030-06-30T10:00:00Z' }), 'dps-ended')
  })

  it('fact 27: a fee to suppliers cannot be set, not even nought', () => {
    const refusal = refused(checkDpsSettings({ validUntil: '2030-06-30', fee: '0' }), 'dps-fee')
    assert.equal(refusal.basis, 'Directive 2014/24/EU art. 34 (9)')
    assert.match(refusal.message.en, /never be charged/)
  })

  it('need real dates', () => {
    refused(checkDpsSettings({ validUntil: 'x' }), 'bad-date')
    refused(checkDpsSettings({ validUntil: '2030-06-30', applicationsUntil: 'x' }), 'bad-date')
    refused(mayApply({ at: 'x', validUntil: '2030-06-30' }), 'bad-date')
    refused(mayApply({ at: '2030-06-30', validUntil: '2030-06-30' }), 'bad-date')
    refused(mayApply({ at: '2030-06-30T10:00', validUntil: 'x' }), 'bad-date')
  })
})

describe('the first purchase', () => {
  const input = { noticeSent: '2026-03-02', unassessed: 0, at: '2026-04-02T00:00' }

  it('fact 24: cannot be invited to before the 30-day window ends', () => {
    assert.equal(done(checkFirstInvitation(input)).windowEnds, '2026-04-01T22:00:00Z')
    assert.deepEqual(
      done(checkFirstInvitation(input)).rows.map((row) => row.rule),
      ['LIMIT_DPS_REQUEST', 'DPS_FIRST_WINDOW'],
    )
    const refusal = refused(checkFirstInvitation({ ...input, at: '2026-04-01T23:59:59' }), 'dps-first-window-open')
    assert.match(refusal.cure.en, /2026-04-01T22:00:00Z/)
    assert.equal(refusal.basis, 'FOA §§ 26-4–26-7; Directive 2014/24/EU art. 34 (5)')
  })

  it('waits for a longer window that the notice states, not for a shorter one', () => {
    refused(
      checkFirstInvitation({ ...input, windowUntil: '2026-04-10T12:00', at: '2026-04-10T11:59' }),
      'dps-first-window-open',
    )
    done(checkFirstInvitation({ ...input, windowUntil: '2026-04-10T12:00', at: '2026-04-10T12:00' }))
    refused(
      checkFirstInvitation({ ...input, windowUntil: '2026-04-10', at: '2026-04-10T12:00' }),
      'dps-first-window-open',
    )
    refused(
      checkFirstInvitation({ ...input, windowUntil: '2026-03-10', at: '2026-03-11T12:00' }),
      'dps-first-window-open',
    )
  })

  it('waits until the requests of the first window are assessed', () => {
    assert.match(
      refused(checkFirstInvitation({ ...input, unassessed: 1 }), 'dps-requests-unassessed').cure.en,
      /Assess/,
    )
    refused(checkFirstInvitation({ ...input, unassessed: 1, at: '2026-03-11T12:00' }), 'dps-first-window-open')
  })

  it('needs real dates', () => {
    refused(checkFirstInvitation({ ...input, noticeSent: 'x' }), 'bad-date')
    refused(checkFirstInvitation({ ...input, at: '2026-04-02' }), 'bad-date')
    refused(checkFirstInvitation({ ...input, at: 'x' }), 'bad-date')
    refused(checkFirstInvitation({ ...input, windowUntil: 'x' }), 'bad-date')
    refused(checkFirstInvitation({ ...input, noticeSent: '2016-03-02' }), 'no-row-on-date')
  })
})

describe('the assessment of a request', () => {
  it('received 2026-03-24 is due in ten working days, 2026-04-10, or with a reason in fifteen, 2026-04-17', () => {
    const due = done(assessmentDue({ received: '2026-03-24' }))
    assert.deepEqual(
      [due.lastDay, due.endsAt, due.rows[0]?.rule],
      ['2026-04-10', '2026-04-10T22:00:00Z', 'DPS_ASSESSMENT'],
    )
    const prolonged = done(assessmentDue({ received: '2026-03-24', prolongedBecause: 'more documents' }))
    assert.deepEqual([prolonged.lastDay, prolonged.rows[0]?.rule], ['2026-04-17', 'DPS_ASSESSMENT_PROLONGED'])
    assert.equal(done(assessmentDue({ received: '2026-03-24', prolongedBecause: ' ' })).lastDay, '2026-04-10')
    refused(assessmentDue({ received: 'x' }), 'bad-date')
    refused(assessmentDue({ received: '2016-03-24' }), 'no-row-on-date')
  })
})

describe('an invitation', () => {
  const at = '2026-05-04T08:00:00Z'
  const admitted = (supplier: string, admittedAt: string, more: Partial<Admission> = {}): Admission => ({
    supplier,
    category: 'A',
    admittedAt,
    ...more,
  })

  it('fact 25: goes to all admitted when it is sent; who comes later is in the next', () => {
    const admissions = [
      admitted('second', '2026-04-02T00:00:00Z'),
      admitted('first', '2026-04-01T00:00:00Z'),
      admitted('just', at),
      admitted('late', '2026-05-04T08:00:01Z'),
      admitted('other', '2026-04-01T00:00:00Z', { category: 'B' }),
      admitted('gone', '2026-04-01T00:00:00Z', { endedAt: at }),
      admitted('going', '2026-04-03T00:00:00Z', { endedAt: '2026-05-04T08:00:01Z' }),
      admitted('first', '2026-04-05T00:00:00Z'),
    ]
    const now = done(suppliersToInvite(admissions, 'A', at))
    assert.deepEqual(now.suppliers, ['first', 'second', 'going', 'just'])
    assert.equal(now.paragraph, 'FOA § 26-7; Directive 2014/24/EU art. 34 (6)')
    assert.deepEqual(done(suppliersToInvite(admissions, 'A', '2026-05-05T08:00:00Z')).suppliers, [
      'first',
      'second',
      'just',
      'late',
    ])
    assert.deepEqual(done(suppliersToInvite([], 'A', at)).suppliers, [])
  })

  it('needs moments', () => {
    refused(suppliersToInvite([], 'A', '2026-05-04'), 'bad-date')
    refused(suppliersToInvite([], 'A', 'x'), 'bad-date')
    refused(suppliersToInvite([], 'A', '2016-05-04T08:00:00Z'), 'no-row-on-date')
    refused(suppliersToInvite([admitted('x', '2026-05-04')], 'A', at), 'bad-date')
    refused(suppliersToInvite([admitted('x', at, { endedAt: '2026-05-04' })], 'A', at), 'bad-date')
    refused(suppliersToInvite([admitted('x', at, { endedAt: 'x' })], 'A', at), 'bad-date')
  })
})
