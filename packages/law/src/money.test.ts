import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { kroner, kronerText, parseHundredths, parseKroner, parseSignedKroner } from './money.ts'

describe('an amount in kroner', () => {
  it('comes back from its text', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), (ore) => {
        assert.equal(parseKroner(kroner(ore)), ore)
        assert.equal(parseSignedKroner(kroner(-ore)), -ore)
        assert.equal(parseKroner(kronerText(ore).nb.replace(/\u00a0kr$/, '')), ore)
      }),
    )
  })

  it('is read with øre, grouping and a Norwegian comma', () => {
    assert.equal(parseKroner('1490000'), 149_000_000n)
    assert.equal(parseKroner('1490000.5'), 149_000_050n)
    assert.equal(parseKroner('1 490 000,05'), 149_000_005n)
    assert.equal(parseKroner('1\u00a0490\u00a0000'), 149_000_000n)
    assert.equal(parseKroner('  12 '), 1200n)
    assert.equal(parseKroner('0000000000000000012'), 1200n)
    assert.equal(parseKroner('0'), 0n)
    assert.equal(parseKroner('9999999999999'), 999_999_999_999_900n)
    assert.equal(parseHundredths('9.90'), 990n)
  })

  it('is nothing when it is negative, too long, or no number', () => {
    for (const text of [
      '',
      '-1',
      '1.234',
      '1e6',
      '1490000 kr',
      '14 90 000',
      '10000000000000',
      '.5',
      '5.',
      '1,5,0',
      'x1',
      '1x',
      '1490 000',
      '1 490000',
    ]) {
      assert.equal(parseKroner(text), undefined, text)
    }
  })

  it('may be signed where a change is meant', () => {
    assert.equal(parseSignedKroner('-100.50'), -10_050n)
    assert.equal(parseSignedKroner('\u2212100'), -10_000n)
    assert.equal(parseSignedKroner('100'), 10_000n)
    assert.equal(parseSignedKroner(' -100 '), -10_000n)
    assert.equal(parseSignedKroner('--100'), undefined)
    assert.equal(parseSignedKroner('1-00'), undefined)
  })

  it('reads to people in three languages', () => {
    assert.deepEqual(kronerText(149_000_000n), {
      nb: '1\u00a0490\u00a0000\u00a0kr',
      nn: '1\u00a0490\u00a0000\u00a0kr',
      en: 'NOK\u00a01,490,000',
    })
    assert.equal(kronerText(-12_345n).nb, '\u2212123,45\u00a0kr')
    assert.equal(kronerText(12_305n).en, 'NOK\u00a0123.05')
    assert.equal(kroner(-5n), '-0.05')
    assert.equal(kroner(0n), '0.00')
  })
})
