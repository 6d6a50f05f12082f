import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { done, refused } from '../test/spoken.ts'
import {
  checkApprentices,
  checkChain,
  checkTaxCertificate,
  wageClause,
  type ApprenticeInput,
  type TaxCertificateInput,
} from './seriousness.ts'

describe('the tax certificate', () => {
  const contract: TaxCertificateInput = { value: '500000', date: '2026-06-15', issued: '2026-01-10' }

  it('fact 40: a contract from 500 000 without a valid certificate is blocked', () => {
    const { issued: _, ...without } = contract
    assert.equal(refused(checkTaxCertificate(without), 'tax-certificate-missing').basis, 'FOA § 7-2')
    const result = done(checkTaxCertificate(contract))
    assert.deepEqual([result.required, result.validUntil], [true, '2026-07-10'])
    assert.deepEqual(
      result.rows.map((row) => row.rule),
      ['TAX_CERT', 'TAX_CERT_AGE'],
    )
    const small = done(checkTaxCertificate({ ...without, value: '499999.99' }))
    assert.deepEqual([small.required, small.validUntil], [false, null])
    assert.deepEqual(small.needsConfirmation, [])
  })

  it('is at most six months old, not dated after signing, and in order', () => {
    done(checkTaxCertificate({ ...contract, date: '2026-07-10' }))
    assert.equal(
      refused(checkTaxCertificate({ ...contract, date: '2026-07-11' }), 'tax-certificate-not-valid').basis,
      'FOA § 7-2',
    )
    refused(checkTaxCertificate({ ...contract, issued: '2026-06-16' }), 'tax-certificate-not-valid')
    done(checkTaxCertificate({ ...contract, issued: '2026-06-15' }))
    refused(checkTaxCertificate({ ...contract, inOrder: false }), 'tax-certificate-not-valid')
    done(checkTaxCertificate({ ...contract, inOrder: true }))
  })

  it('asks to have its age confirmed', () => {
    assert.deepEqual(
      done(checkTaxCertificate(contract)).needsConfirmation.map((question) => question.row),
      ['TAX_CERT_AGE:2017-01-01'],
    )
    const confirmations = [{ row: 'TAX_CERT_AGE:2017-01-01', by: 'Ola', at: '2026-01-01' }]
    assert.deepEqual(done(checkTaxCertificate({ ...contract, confirmations })).needsConfirmation, [])
  })

  it('needs real dates and amounts', () => {
    refused(checkTaxCertificate({ ...contract, date: 'x' }), 'bad-date')
    refused(checkTaxCertificate({ ...contract, issued: 'x' }), 'bad-date')
    refused(checkTaxCertificate({ ...contract, value: 'x' }), 'bad-amount')
    refused(checkTaxCertificate({ ...contract, date: '2016-01-01' }), 'no-row-on-date')
  })
})

describe('apprentices', () => {
  const work: ApprenticeInput = { date: '2026-06-15', apprenticeHours: '100', relevantHours: '1000', apprentices: 1 }

  it('fact 41: 9.9 % of the relevant hours is a deviation, 10.0 % is enough, none is a deviation', () => {
    assert.equal(done(checkApprentices(work)).percent, '10.00')
    const low = refused(checkApprentices({ ...work, apprenticeHours: '99' }), 'apprentice-share-too-low')
    assert.equal(low.basis, 'FOR-2016-12-17-1708 § 6')
    assert.match(low.message.en, /9\.90% .*At least 10%/)
    refused(checkApprentices({ ...work, apprenticeHours: '99.99' }), 'apprentice-share-too-low')
    assert.match(
      refused(checkApprentices({ ...work, apprenticeHours: '99.99' }), 'apprentice-share-too-low').message.en,
      /9\.99%/,
    )
    refused(checkApprentices({ ...work, apprentices: 0 }), 'no-apprentice')
    refused(checkApprentices({ ...work, apprentices: Number.NaN }), 'no-apprentice')
    assert.equal(done(checkApprentices({ ...work, apprenticeHours: '1000' })).percent, '100.00')
    assert.equal(done(checkApprentices({ ...work, apprenticeHours: '100.50' })).percent, '10.05')
  })

  it('need real hours and a day that the rows cover', () => {
    refused(checkApprentices({ ...work, date: 'x' }), 'bad-date')
    refused(checkApprentices({ ...work, date: '2025-07-31' }), 'no-row-on-date')
    done(checkApprentices({ ...work, date: '2025-08-01' }))
    refused(checkApprentices({ ...work, apprenticeHours: 'x' }), 'bad-amount')
    refused(checkApprentices({ ...work, relevantHours: 'x' }), 'bad-amount')
    refused(checkApprentices({ ...work, relevantHours: '0', apprenticeHours: '0' }), 'bad-amount')
    refused(checkApprentices({ ...work, apprenticeHours: '1000.01' }), 'bad-amount')
  })
})

describe('the chain of subcontractors', () => {
  it('has at most two levels in works and cleaning, unless the buyer dispenses', () => {
    assert.deepEqual(
      done(checkChain({ date: '2026-06-30', levels: 2 })).rows.map((row) => row.id),
      ['CHAIN:2017-01-01'],
    )
    assert.equal(refused(checkChain({ date: '2026-07-01', levels: 3 }), 'chain-too-long').basis, 'LOA § 5k')
    assert.match(
      refused(checkChain({ date: '2026-07-01', levels: 3 }), 'chain-too-long').message.en,
      /3 levels\. At most 2/,
    )
    refused(checkChain({ date: '2026-07-01', levels: 3, dispensation: ' ' }), 'chain-too-long')
    done(checkChain({ date: '2026-07-01', levels: 3, dispensation: 'specialists' }))
    refused(checkChain({ date: 'x', levels: 1 }), 'bad-date')
    refused(checkChain({ date: '2016-01-01', levels: 1 }), 'no-row-on-date')
  })
})

describe('the clause on wages and working conditions', () => {
  const contract = { kind: 'services', buyer: 'municipality', value: '2300000', date: '2025-06-15' } as const

  it('is needed for services and works from the goods and services threshold', () => {
    assert.equal(done(wageClause(contract)).required, true)
    assert.equal(done(wageClause({ ...contract, value: '2299999' })).required, false)
    assert.equal(done(wageClause({ ...contract, buyer: 'state', value: '1490000' })).required, true)
    assert.equal(done(wageClause({ ...contract, kind: 'works' })).required, true)
    assert.equal(done(wageClause({ ...contract, kind: 'goods' })).required, false)
    assert.deepEqual(
      done(wageClause(contract)).rows.map((row) => row.rule),
      ['WAGE', 'EEA_GS_OTHER'],
    )
    const later = done(wageClause({ ...contract, date: '2026-05-01' }))
    assert.deepEqual(
      later.needsConfirmation.map((question) => question.row),
      ['EEA_GS_OTHER:2026-04-21'],
    )
    const confirmations = [{ row: 'EEA_GS_OTHER:2026-04-21', by: 'Ola', at: '2026-05-01', kroner: 2_300_001 }]
    assert.equal(done(wageClause({ ...contract, date: '2026-05-01', confirmations })).required, false)
    refused(wageClause({ ...contract, date: 'x' }), 'bad-date')
    refused(wageClause({ ...contract, value: 'x' }), 'bad-amount')
    refused(wageClause({ ...contract, date: '2016-01-01' }), 'no-row-on-date')
    refused(wageClause({ ...contract, date: '2028-01-01' }), 'no-row-on-date')
  })
})
