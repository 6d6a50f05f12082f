import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { done, refused } from '../test/spoken.ts'
import { changeGroundCodes, contractChange, modificationCode, type ContractChangeInput } from './contract-change.ts'
import { kroner } from './money.ts'

const works: ContractChangeInput = {
  part: 'III',
  kind: 'works',
  buyer: 'municipality',
  date: '2025-06-01',
  contractValue: '100000000',
  ground: 'b',
  amount: '14900000',
}

describe('a minor change under § 28-1 (1) b', () => {
  it('fact 43: of 14.9 % works below the EEA value needs no notice; cumulatively 15.1 % is blocked', () => {
    const result = done(contractChange(works))
    assert.deepEqual(
      [result.code, result.notice, result.percent, result.measured],
      ['mod-minv', null, '14.90', '14900000.00'],
    )
    assert.match(
      result.explanation.en.join(' '),
      /14\.90%\), below the EEA threshold and within 15%.*need not be published/,
    )
    const refusal = refused(
      contractChange({ ...works, earlierMinor: ['14900000'], amount: '200000' }),
      'change-above-percentage',
    )
    assert.equal(refusal.basis, 'FOA § 28-1 (1) b')
    assert.match(refusal.message.en, /15\.10% .*At most 15%/)
    done(contractChange({ ...works, earlierMinor: ['14900000'], amount: '100000' }))
    refused(contractChange({ ...works, amount: '15000000.01' }), 'change-above-percentage')
    assert.deepEqual(
      result.rows.map((row) => row.rule),
      ['CHANGE_GROUNDS', 'EEA_WORKS', 'CHANGE_MINIMAL_WORKS'],
    )
    assert.match(result.explanation.en[0] ?? '', /^minor change below the EEA threshold/)
    assert.equal(result.explanation.en.length, 3)
    assert.equal(done(contractChange({ ...works, amount: '0' })).measured, '0.00')
  })

  it('is ten percent for goods and services, and below the threshold of the buyer', () => {
    const services: ContractChangeInput = { ...works, kind: 'services', contractValue: '20000000', amount: '2000000' }
    assert.equal(done(contractChange(services)).percent, '10.00')
    refused(contractChange({ ...services, amount: '2000001' }), 'change-above-percentage')
    const large: ContractChangeInput = { ...services, contractValue: '100000000', amount: '2299999.99' }
    done(contractChange(large))
    const refusal = refused(contractChange({ ...large, amount: '2300000' }), 'change-reaches-threshold')
    assert.match(refusal.message.en, /2,300,000 together and not below the EEA threshold of NOK\u00a02,300,000/)
    assert.equal(refusal.basis, 'FOA § 28-1 (1) b')
    refused(contractChange({ ...large, buyer: 'state', amount: '1490000' }), 'change-reaches-threshold')
    refused(contractChange({ ...large, earlierMinor: ['1000000', '1299999'], amount: '1' }), 'change-reaches-threshold')
  })

  it('is measured net: what is taken away counts against what was added, and alone counts as a change', () => {
    assert.equal(
      done(contractChange({ ...works, earlierMinor: ['14000000', '-6000000'], amount: '5000000' })).percent,
      '13.00',
    )
    refused(contractChange({ ...works, amount: '-15100000' }), 'change-above-percentage')
    assert.equal(done(contractChange({ ...works, amount: '-14900000' })).measured, '14900000.00')
  })

  it('asks for confirmation where the threshold of the day is not confirmed', () => {
    const result = done(contractChange({ ...works, date: '2026-05-01' }))
    assert.deepEqual(
      result.needsConfirmation.map((question) => question.row),
      ['EEA_WORKS:2026-04-21'],
    )
    assert.match(result.explanation.en.at(-1) ?? '', /Unconfirmed/)
    const confirmations = [{ row: 'EEA_WORKS:2026-04-21', by: 'Ola', at: '2026-05-01', kroner: 14_900_000 }]
    refused(contractChange({ ...works, date: '2026-05-01', confirmations }), 'change-reaches-threshold')
  })

  it('never becomes lawful again by adding more', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 3_000_000_000n }), fc.bigInt({ min: 0n, max: 3_000_000_000n }), (a, b) => {
        const lawful = (ore: bigint): boolean => contractChange({ ...works, amount: kroner(ore) }).ok
        if (!lawful(a)) assert.equal(lawful(a + b), false)
      }),
      { numRuns: 60 },
    )
  })
})

describe('necessary additions and unforeseen circumstances', () => {
  it('may each be half of the value, and must be published', () => {
    for (const ground of ['c', 'd'] as const) {
      const input: ContractChangeInput = { ...works, ground, amount: '50000000' }
      const result = done(contractChange(input))
      assert.deepEqual(
        [result.notice, result.percent, result.code],
        ['38', '50.00', ground === 'c' ? 'add-wss' : 'mod-cir'],
      )
      assert.match(result.explanation.en.join(' '), /within 50%.*must be published/)
      assert.ok(result.rows.some((row) => row.rule === 'CHANGE_NOTICE'))
      assert.match(
        refused(contractChange({ ...input, amount: '50000000.01' }), 'change-above-percentage').basis ?? '',
        /c and d/,
      )
      // Earlier minor changes do not count here.
      done(contractChange({ ...input, earlierMinor: ['14900000'] }))
      assert.equal(done(contractChange({ ...input, regime: 'concessions' })).notice, '40')
      refused(contractChange({ ...input, regime: 'concessions', amount: '50000001' }), 'change-above-percentage')
      assert.equal(done(contractChange({ ...input, regime: 'utilities', amount: '80000000' })).notice, '39')
      assert.equal(done(contractChange({ ...input, part: 'II' })).notice, null)
      assert.equal(done(contractChange({ ...input, part: 'I' })).notice, null)
      assert.equal(done(contractChange({ ...input, part: 'IV' })).notice, '38')
      assert.equal(done(contractChange({ ...input, part: 'V' })).notice, '38')
    }
  })
})

describe('other changes', () => {
  it('by clause, by a new supplier, or not substantial need no notice', () => {
    for (const ground of ['a', 'e', 'f'] as const) {
      const result = done(contractChange({ ...works, ground, amount: '90000000' }))
      assert.equal(result.notice, null)
      assert.equal(result.code, { a: 'mod-rev', e: 'mod-repl', f: 'mod-nons' }[ground])
    }
    assert.deepEqual(changeGroundCodes.map(modificationCode), [
      'mod-rev',
      'mod-minv',
      'add-wss',
      'mod-cir',
      'mod-repl',
      'mod-nons',
    ])
  })

  it('that are substantial are refused under letter f', () => {
    for (const sign of ['other-outcome', 'balance', 'scope', 'supplier'] as const) {
      const refusal = refused(contractChange({ ...works, ground: 'f', substantial: [sign] }), 'change-substantial')
      assert.equal(refusal.basis, 'FOA § 28-2')
      done(contractChange({ ...works, ground: 'a', substantial: [sign] }))
    }
    assert.match(
      refused(contractChange({ ...works, ground: 'f', substantial: ['scope'] }), 'change-substantial').message.en,
      /scope is extended/,
    )
    done(contractChange({ ...works, ground: 'f', substantial: [] }))
  })

  it('may not give the contract another overall nature', () => {
    for (const ground of ['a', 'b', 'c', 'd', 'f'] as const) {
      const refusal = refused(
        contractChange({ ...works, ground, amount: '1', changesNature: true }),
        'change-of-nature',
      )
      assert.equal(refusal.basis, 'FOA § 28-1; C-282/24')
    }
    done(contractChange({ ...works, ground: 'e', changesNature: true }))
    done(contractChange({ ...works, changesNature: false }))
  })

  it('of a part II contract rest on § 11-2 as well', () => {
    assert.ok(done(contractChange({ ...works, part: 'II' })).rows.some((row) => row.rule === 'CHANGE_II'))
    assert.match(done(contractChange({ ...works, part: 'II' })).explanation.en.join(' '), /under part II/)
    assert.ok(
      !done(contractChange({ ...works, part: 'II', regime: 'concessions' })).rows.some(
        (row) => row.rule === 'CHANGE_II',
      ),
    )
    assert.ok(!done(contractChange(works)).rows.some((row) => row.rule === 'CHANGE_II'))
  })

  it('need real amounts and dates', () => {
    refused(contractChange({ ...works, date: 'x' }), 'bad-date')
    refused(contractChange({ ...works, date: '2016-01-01' }), 'no-row-on-date')
    refused(contractChange({ ...works, date: '2028-01-01' }), 'no-row-on-date')
    refused(contractChange({ ...works, contractValue: '0' }), 'bad-amount')
    refused(contractChange({ ...works, contractValue: '-1' }), 'bad-amount')
    assert.match(refused(contractChange({ ...works, amount: 'x' }), 'bad-amount').message.en, /\(amount\)/)
    assert.match(
      refused(contractChange({ ...works, earlierMinor: ['x'] }), 'bad-amount').message.en,
      /\(earlierMinor\)/,
    )
    assert.match(
      refused(contractChange({ ...works, contractValue: 'x' }), 'bad-amount').message.en,
      /\(contractValue\)/,
    )
    refused(contractChange({ ...works, earlierMinor: Array.from({ length: 10_001 }, () => '0') }), 'bad-amount')
    done(contractChange({ ...works, earlierMinor: Array.from({ length: 10_000 }, () => '0') }))
  })

  it('in defence and security rest on rules that the rows do not hold, and are not judged by others', () => {
    for (const ground of changeGroundCodes) {
      const refusal = refused(contractChange({ ...works, part: 'II', regime: 'defence', ground }), 'no-rules-on-change')
      assert.equal(refusal.basis, 'FOSA')
    }
  })

  it('round the shown percentage half up, but decide exactly', () => {
    assert.equal(done(contractChange({ ...works, contractValue: '3', amount: '0.10' })).percent, '3.33')
    assert.equal(done(contractChange({ ...works, contractValue: '800', amount: '0.04' })).percent, '0.01')
    assert.equal(done(contractChange({ ...works, contractValue: '800', amount: '0.03' })).percent, '0.00')
  })
})
