import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { done, refused } from '../test/spoken.ts'
import { kroner } from './money.ts'
import { regulatePrice, type PriceRegulation } from './price-regulation.ts'

const clause: PriceRegulation = {
  price: '1000000',
  indices: { '2025-01': '120.0', '2026-01': '126.0', '2027-01': '90' },
  baseMonth: '2025-01',
  month: '2026-01',
}

describe('price regulation by index', () => {
  it('fact 44: 1 000 000 with the index from 120.0 to 126.0 is 1 050 000', () => {
    const { explanation, ...regulated } = done(regulatePrice(clause))
    assert.equal(explanation.nb[0], '1000000 kr · 126.0 / 120.0 = 1050000.00 kr (indeks 2026-01 mot 2025-01).')
    assert.deepEqual(regulated, {
      ok: true,
      price: '1050000.00',
      baseIndex: '120.0',
      index: '126.0',
      capped: false,
    })
  })

  it('fact 44: refuses a missing month and never guesses', () => {
    assert.match(refused(regulatePrice({ ...clause, month: '2026-02' }), 'index-missing').message.en, /2026-02/)
    refused(regulatePrice({ ...clause, baseMonth: '2024-12' }), 'index-missing')
    refused(regulatePrice({ ...clause, month: 'toString' }), 'index-missing')
  })

  it('keeps to the cap of the clause in both directions', () => {
    assert.deepEqual(done(regulatePrice({ ...clause, cap: 3 })).price, '1030000.00')
    const capped = done(regulatePrice({ ...clause, cap: 3 }))
    assert.equal(capped.capped, true)
    assert.deepEqual(capped.explanation, {
      nb: ['1000000 kr = 1030000.00 kr (indeks 2026-01 mot 2025-01), begrenset til 3 %.'],
      nn: ['1000000 kr = 1030000.00 kr (indeks 2026-01 mot 2025-01), avgrensa til 3 %.'],
      en: ['NOK 1000000 = NOK 1030000.00 (index 2026-01 against 2025-01), limited to 3%.'],
    })
    assert.equal(done(regulatePrice({ ...clause, cap: 5 })).capped, false)
    const fallen = done(regulatePrice({ ...clause, month: '2027-01', cap: 10 }))
    assert.deepEqual([fallen.price, fallen.capped], ['900000.00', true])
    assert.deepEqual(done(regulatePrice({ ...clause, month: '2027-01', cap: 25 })).capped, false)
    assert.equal(done(regulatePrice({ ...clause, month: '2027-01' })).price, '750000.00')
    assert.equal(done(regulatePrice({ ...clause, cap: 0 })).price, '1000000.00')
    done(regulatePrice({ ...clause, cap: 100 }))
    for (const cap of [-1, 1.5, 101]) refused(regulatePrice({ ...clause, cap }), 'bad-amount')
  })

  it('rounds half up to whole øre, once', () => {
    assert.equal(
      done(regulatePrice({ ...clause, price: '0.01', indices: { a: '2', b: '3' }, baseMonth: 'a', month: 'b' })).price,
      '0.02',
    )
    assert.equal(
      done(regulatePrice({ ...clause, price: '0.01', indices: { a: '3', b: '4' }, baseMonth: 'a', month: 'b' })).price,
      '0.01',
    )
    assert.equal(
      done(regulatePrice({ ...clause, indices: { a: '0.0001', b: '1' }, baseMonth: 'a', month: 'b' })).price,
      '10000000000.00',
    )
  })

  it('is exact: regulating there and back gives the price again when nothing is lost in rounding', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 10n }), fc.integer({ min: 1, max: 1000 }), (ore, index) => {
        const indices = { a: '1', b: String(index) }
        const there = done(regulatePrice({ price: kroner(ore), indices, baseMonth: 'a', month: 'b' })).price
        assert.equal(there, kroner(ore * BigInt(index)))
        assert.equal(done(regulatePrice({ price: there, indices, baseMonth: 'b', month: 'a' })).price, kroner(ore))
      }),
      { numRuns: 50 },
    )
  })

  it('needs real figures', () => {
    refused(regulatePrice({ ...clause, price: 'x' }), 'bad-amount')
    for (const bad of ['x', '0', '-1', '1.23456', '1,5', '0.0000', '1234567890']) {
      assert.match(
        refused(regulatePrice({ ...clause, indices: { ...clause.indices, '2026-01': bad } }), 'bad-amount').message.en,
        /indices\.2026-01/,
      )
    }
    refused(regulatePrice({ ...clause, indices: { ...clause.indices, '2025-01': 'x' } }), 'bad-amount')
    done(regulatePrice({ ...clause, indices: { ...clause.indices, '2026-01': '123456789.1234' } }))
  })
})
