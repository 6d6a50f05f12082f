import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  ibanOfNorwegianAccount,
  isBic,
  isCreditorReference,
  isIbanOfItsCountry,
  isKid,
  isNorwegianAccount,
  kidCheckDigit,
  norwegianAccountIn,
} from './bank.ts'

describe('KID', () => {
  it('has a check digit by modulus 10: 60224 is written 602243', () => {
    assert.equal(kidCheckDigit('60224', 'mod10'), '3')
    assert.ok(isKid('602243', 'mod10'))
    assert.ok(!isKid('602244', 'mod10'))
  })

  it('has by modulus 11 a line where the check would be ten', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{1,24}$/), (body) => {
        const check = kidCheckDigit(body, 'mod11')
        assert.match(check, /^[0-9-]$/)
        assert.ok(isKid(body + check))
      }),
    )
    // 2 · 6 = 12, 12 modulo 11 is 1, and 11 − 1 is 10.
    assert.equal(kidCheckDigit('6', 'mod11'), '-')
  })

  it('is found wrong when one digit is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{4,20}$/), fc.nat(), fc.integer({ min: 1, max: 9 }), (body, at, by) => {
        const kid = body + kidCheckDigit(body, 'mod10')
        const place = at % kid.length
        const changed = kid.slice(0, place) + String((Number(kid[place]) + by) % 10) + kid.slice(place + 1)
        assert.ok(!isKid(changed, 'mod10'))
      }),
    )
  })

  it('has 2 to 25 characters', () => {
    assert.ok(!isKid('0'))
    assert.ok(!isKid('0'.repeat(26)))
    assert.ok(isKid('0'.repeat(25)))
  })
})

describe('accounts', () => {
  it('of Norway have a check digit by modulus 11, except those with 00 in the middle', () => {
    assert.ok(isNorwegianAccount('86011117947'))
    assert.ok(!isNorwegianAccount('60032345671'))
    assert.ok(isNorwegianAccount('60032345673'))
    assert.ok(!isNorwegianAccount('70321025896'))
    assert.ok(isNorwegianAccount('70321025895'))
    assert.ok(isNorwegianAccount('12340012345'))
  })

  it('as IBAN hold to modulus 97 and the length of the country', () => {
    assert.ok(isIbanOfItsCountry('NO9386011117947'))
    assert.ok(!isIbanOfItsCountry('NO9386011117948'))
    assert.ok(isIbanOfItsCountry('DE89370400440532013000'))
    assert.equal(ibanOfNorwegianAccount('86011117947'), 'NO9386011117947')
    assert.equal(norwegianAccountIn('NO9386011117947'), '86011117947')
    assert.equal(ibanOfNorwegianAccount('86011117948'), undefined)
  })

  it('are kept by banks with a BIC of eight or eleven characters', () => {
    assert.ok(isBic('DNBANOKK'))
    assert.ok(isBic('DNBANOKKXXX'))
    assert.ok(!isBic('DNBANOK'))
  })
})

it('a creditor reference of ISO 11649 holds to modulus 97', () => {
  assert.ok(isCreditorReference('RF18539007547034'))
  assert.ok(!isCreditorReference('RF19539007547034'))
})
