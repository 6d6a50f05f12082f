import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isSynthetic, nationalCheckDigits, parseNationalNumber, syntheticNationalNumber } from './national-number.ts'

const dates = fc
  .date({ min: new Date('1940-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a synthetic national number', () => {
  it('has the birthday with 80 added to the month', () => {
    const number = syntheticNationalNumber('1984-03-24')
    assert.match(number, /^248384/)
    assert.ok(isSynthetic(number))
  })
  it('has valid check digits for every birthday from 1940 to 2039', () => {
    fc.assert(
      fc.property(dates, fc.nat(50), (born, serial) => {
        assert.equal(parseNationalNumber(syntheticNationalNumber(born, serial))?.length, 11)
      }),
    )
  })
  it('tells people of the same birthday apart', () => {
    const numbers = Array.from({ length: 100 }, (_, serial) => syntheticNationalNumber('1990-01-01', serial))
    assert.equal(new Set(numbers).size, 100)
  })
  it('is not made for a day that does not exist', () => {
    for (const born of ['1990-02-30', '1990-13-01', '1899-01-01', '2040-01-01', 'yesterday'])
      assert.throws(() => syntheticNationalNumber(born), RangeError)
  })
})

describe('a national number', () => {
  it('shows every mistyped single digit', () => {
    fc.assert(
      fc.property(dates, fc.nat(20), fc.nat(10), fc.integer({ min: 1, max: 9 }), (born, serial, at, by) => {
        const right = syntheticNationalNumber(born, serial)
        const wrong = right.slice(0, at) + ((Number(right[at]) + by) % 10) + right.slice(at + 1)
        assert.equal(parseNationalNumber(wrong), undefined)
      }),
    )
  })
  it('may be a D-number, with 40 added to the day', () => {
    const nine = '640384123'
    const check = nationalCheckDigits(nine)
    assert.ok(check !== undefined)
    const number = parseNationalNumber(nine + check)
    assert.equal(number, nine + check)
    assert.equal(isSynthetic(number), false)
  })
  it('is refused with another length, letters or no date in it', () => {
    for (const wrong of ['', '1234567890', '123456789012', 'abcdefghijk', '00000000000'])
      assert.equal(parseNationalNumber(wrong), undefined, wrong)
  })
})
