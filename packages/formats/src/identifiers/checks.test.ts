import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import * as checks from './checks.ts'

const byName = new Map<string, (id: string) => boolean>(Object.entries(checks))

const rows: readonly [keyof typeof checks, readonly string[], readonly string[]][] = [
  ['isGln', ['5790000436057', '7300010000001'], ['5790000436058', '', 'x', '579000043605x']],
  [
    'isNorwegianOrganisationNumber',
    ['991825827', '974760673', '923829644'],
    ['991825826', '000000000', '99182582', '9918258277'],
  ],
  ['isDanishCvr', ['DK16356706', '16356706'], ['DK1635670', '1635670', 'SE16356706']],
  ['isDanishSe', ['DK16356706'], ['16356706']],
  ['isDanishProductionUnit', ['1234567890'], ['123456789', '12345678901']],
  ['isBelgianEnterpriseNumber', ['0202239951', '0403170701'], ['0202239952', '020223995']],
  ['isSwedishOrganisationNumber', ['5567321707', '2021001942'], ['5567321708', '556732170']],
  ['isAustralianBusinessNumber', ['51824753556'], ['51824753557', '5182475355']],
  ['isItalianOfficeCode', ['UFE41D'], ['UFE41', 'UFE41!']],
  ['isItalianTaxCode', ['12345678901', 'RSSMRA85T10A562S'], ['1234567890', 'RSSMRA85T10A562', '1SSMRA85T10A562S']],
  ['isItalianVatNumberIfItalian', ['IT00743110157', 'DE1'], ['IT00743110158', 'IT0074311015']],
  ['isGreekTaxNumber', ['094259216'], ['094259217', '09425921']],
  ['isDutchKvk', ['12345678'], ['1234567']],
  ['isDutchOin', ['12345678901234567890'], ['1234567890123456789']],
  ['isDutchEstablishment', ['123456789012'], ['12345678901']],
  ['isDutchVatNumber', ['NL123456789B01'], ['NL123456789A01', 'NL12345678B01']],
  ['isIban', ['NO93 8601 1117 947', 'DE89370400440532013000'], ['NO9386011117948', 'no9386011117947', '']],
]

describe('checks of identifiers', () => {
  for (const [name, good, bad] of rows) {
    const check = byName.get(name)!
    it(`${name} accepts real ones`, () =>
      assert.deepEqual(
        good.filter((id) => !check(id)),
        [],
      ))
    it(`${name} refuses others`, () =>
      assert.deepEqual(
        bad.filter((id) => check(id)),
        [],
      ))
    it(`${name} answers for any text`, () =>
      fc.assert(fc.property(fc.string(), (text) => typeof check(text) === 'boolean')))
  }
  it('one changed digit of a Norwegian organisation number is always found', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const good = '991825827'
        const changed = good.slice(0, at) + String((Number(good[at]) + by) % 10) + good.slice(at + 1)
        assert.ok(!checks.isNorwegianOrganisationNumber(changed))
      }),
    )
  })
})
