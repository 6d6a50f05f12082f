import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  organisationCheckDigit,
  organisationIdOf,
  organisationNumberOf,
  parseOrganisationId,
  parseOrganisationNumber,
} from './organisation-number.ts'

describe('an organisation number', () => {
  it('is accepted with the right check digit, with or without spaces', () => {
    assert.equal(parseOrganisationNumber('991825827'), '991825827')
    assert.equal(parseOrganisationNumber('991 825 827'), '991825827')
    assert.equal(parseOrganisationNumber('974760673'), '974760673')
  })
  it('is refused with a wrong check digit, a letter, or another length', () => {
    for (const wrong of ['991825828', '99182582', '9918258270', 'NO991825827', '99182582x', '', ' '.repeat(10_000)])
      assert.equal(parseOrganisationNumber(wrong), undefined, wrong)
  })
  it('has no check digit when the remainder is 1', () => {
    assert.equal(organisationCheckDigit('00000006'), undefined)
    assert.equal(organisationCheckDigit('00000000'), 0)
  })
  it('shows every mistyped single digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.nat(8), fc.integer({ min: 1, max: 9 }), (n, at, by) => {
        const eight = String(n).padStart(8, '0')
        const check = organisationCheckDigit(eight)
        fc.pre(check !== undefined)
        const right = `${eight}${check}`
        const wrong = right.slice(0, at) + ((Number(right[at]) + by) % 10) + right.slice(at + 1)
        assert.equal(parseOrganisationNumber(right), right)
        assert.equal(parseOrganisationNumber(wrong), undefined)
      }),
    )
  })
})

describe('an organisation identifier', () => {
  it('carries the scheme 0192 and gives its number back', () => {
    const number = parseOrganisationNumber('991825827')
    assert.ok(number !== undefined)
    assert.equal(organisationIdOf(number), '0192:991825827')
    assert.equal(organisationNumberOf(organisationIdOf(number)), '991825827')
    assert.equal(parseOrganisationId('0192:991825827'), '0192:991825827')
  })
  it('is refused in another scheme or with a wrong number', () => {
    for (const wrong of ['9908:991825827', '991825827', '0192:991825828', '0192:991 825 827', '0192:'])
      assert.equal(parseOrganisationId(wrong), undefined, wrong)
  })
})
