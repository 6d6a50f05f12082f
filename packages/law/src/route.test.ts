import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { done, refused } from '../test/spoken.ts'
import { kroner } from './money.ts'
import { buyers, contractKinds, type Buyer, type ContractKind, type Regime } from './procurement.ts'
import { checkPart, eeaThreshold, route, type RouteInput } from './route.ts'
import { rowOn } from './row.ts'
import { partsOfProcurement } from './rows/parts.ts'
import { mostLots } from './value.ts'

const base: RouteInput = { kind: 'goods', buyer: 'municipality', base: '1000000', date: '2025-01-15' }

function partOf(
  kind: ContractKind,
  buyer: Buyer,
  value: string,
  date = '2025-01-15',
  more: Partial<RouteInput> = {},
): string {
  const result = done(route({ kind, buyer, base: value, date, ...more }))
  return `${result.parts.join('+')} ${result.notice}`
}

describe('which part applies', () => {
  it('fact 1: 499 999 on 2026-07-01 is outside the law, on 2026-06-30 part I', () => {
    assert.equal(partOf('goods', 'body', '499999', '2026-07-01'), 'none none')
    assert.equal(partOf('goods', 'body', '499999', '2026-06-30'), 'I none')
    assert.equal(partOf('goods', 'body', '500000', '2026-07-01'), 'I none')
    assert.equal(partOf('goods', 'body', '99999.99', '2026-06-30'), 'none none')
    assert.equal(partOf('goods', 'body', '100000', '2026-06-30'), 'I none')
  })

  it('fact 2: 1 490 000 on 2025-01-15 is part III for the state and part II for a municipality', () => {
    assert.equal(partOf('services', 'state', '1490000'), 'I+III ted')
    assert.equal(partOf('services', 'state', '1489999.99'), 'I+II national')
    for (const buyer of ['municipality', 'county', 'body'] as const) {
      assert.equal(partOf('services', buyer, '1490000'), 'I+II national')
      assert.equal(partOf('services', buyer, '2300000'), 'I+III ted')
    }
  })

  it('fact 3: a health service of 2 m follows part I only, from 7.8 m part IV; part II is never its basis', () => {
    assert.equal(partOf('health', 'municipality', '2000000'), 'I none')
    assert.equal(partOf('health', 'municipality', '7799999'), 'I none')
    assert.equal(partOf('health', 'municipality', '7800000'), 'I+IV ted')
    const input: RouteInput = { ...base, kind: 'health', base: '2000000' }
    assert.equal(refused(checkPart({ ...input, part: 'II' }), 'part-not-applicable').basis, 'FOA § 5-1; TH-R008I')
    done(checkPart({ ...input, part: 'I' }))
    refused(checkPart({ ...input, base: '8000000', part: 'II' }), 'part-not-applicable')
  })

  it('fact 4: is decided on the day of sending and does not change when a later row starts', () => {
    assert.equal(partOf('goods', 'municipality', '2250000', '2024-03-13'), 'I+III ted')
    assert.equal(partOf('goods', 'municipality', '2250000', '2024-03-14'), 'I+II national')
    assert.equal(partOf('goods', 'municipality', '1200000', '2018-04-05'), 'I+II national')
    assert.equal(partOf('goods', 'municipality', '1200000', '2018-04-06'), 'I none')
    // 23:30 UTC on 30 June is 1 July in Oslo.
    assert.equal(partOf('goods', 'municipality', '400000', '2026-06-30T22:30:00Z'), 'none none')
  })

  it('fact 5: three lots of 600, 500 and 300 thousand are 1.4 m, part II for each', () => {
    const result = done(
      route({
        kind: 'goods',
        buyer: 'municipality',
        date: '2025-01-15',
        lots: [{ base: '600000' }, { base: '500000', id: 'B' }, { base: '300000' }],
      }),
    )
    assert.equal(result.value, '1400000.00')
    assert.deepEqual(result.lots, [
      { id: '1', value: '600000.00', part: 'II', parts: ['I', 'II'], small: false },
      { id: 'B', value: '500000.00', part: 'II', parts: ['I', 'II'], small: false },
      { id: '3', value: '300000.00', part: 'II', parts: ['I', 'II'], small: false },
    ])
    assert.match(result.explanation.nn[0] ?? '', /3 delkontraktar/)
  })

  it('fact 6: a buyer without a kind cannot be routed', () => {
    const { buyer: _, ...without } = base
    assert.equal(refused(route(without), 'buyer-type-missing').basis, 'FOA § 5-3; LT-R001B, LT-R002B')
  })

  it('works, special services and design contests have their own thresholds', () => {
    assert.equal(partOf('works', 'state', '57799999'), 'I+II national')
    assert.equal(partOf('works', 'state', '57800000'), 'I+III ted')
    assert.equal(partOf('special', 'state', '7799999'), 'I+II national')
    assert.equal(partOf('special', 'state', '7800000'), 'I+II ted')
    assert.equal(partOf('special', 'state', '1299999'), 'I none')
    assert.equal(partOf('services', 'state', '1490000', '2025-01-15', { designContest: true }), 'I+V ted')
    assert.equal(partOf('works', 'municipality', '2299999', '2025-01-15', { designContest: true }), 'I none')
  })

  it('utilities and concessions know only below and above the EEA threshold, and ask to have that confirmed', () => {
    const utilities = { regime: 'utilities' } as const
    assert.equal(partOf('goods', 'body', '4599999', '2025-01-15', utilities), 'I none')
    assert.equal(partOf('goods', 'body', '4600000', '2025-01-15', utilities), 'I+II ted')
    assert.equal(partOf('works', 'body', '57800000', '2025-01-15', utilities), 'I+II ted')
    assert.equal(partOf('works', 'body', '57799999', '2025-01-15', utilities), 'I none')
    assert.equal(partOf('special', 'body', '10400000', '2025-01-15', utilities), 'I+II ted')
    assert.equal(partOf('health', 'body', '10399999', '2025-01-15', utilities), 'I none')
    const concessions = { regime: 'concessions' } as const
    for (const kind of contractKinds) {
      assert.equal(partOf(kind, 'body', '57799999', '2025-01-15', concessions), 'I none')
      assert.equal(partOf(kind, 'body', '57800000', '2025-01-15', concessions), 'I+II ted')
    }
    const result = done(route({ ...base, regime: 'utilities' }))
    assert.deepEqual(
      result.needsConfirmation.map((question) => question.row),
      ['PARTS_UTIL:2017-01-01'],
    )
    assert.deepEqual(
      result.thresholds.map((threshold) => threshold.id),
      ['entry', 'eea'],
    )
    assert.equal(done(route({ ...base, regime: 'concessions' })).needsConfirmation[0]?.row, 'PARTS_CONC:2017-01-01')
    assert.equal(result.regulation.nb, 'forsyningsforskriften')
    assert.deepEqual(result.lots, [])
  })

  it('defence and security has its own thresholds, and an entry value that does not rise', () => {
    const defence = { regime: 'defence' } as const
    assert.equal(partOf('goods', 'state', '4599999', '2025-01-15', defence), 'I none')
    assert.equal(partOf('services', 'state', '4600000', '2025-01-15', defence), 'I+II ted')
    assert.equal(partOf('goods', 'state', '4999999', '2026-04-21', defence), 'I none')
    assert.equal(partOf('goods', 'state', '5000000', '2026-04-21', defence), 'I+II ted')
    assert.equal(partOf('goods', 'state', '4600000', '2026-04-20', defence), 'I+II ted')
    assert.equal(partOf('works', 'state', '57799999', '2025-01-15', defence), 'I none')
    assert.equal(partOf('works', 'state', '57800000', '2025-01-15', defence), 'I+II ted')
    assert.equal(partOf('goods', 'state', '4500000', '2022-03-23', defence), 'I+II ted')
    // The entry value of the Act is 500 000 from 2026-07-01, here still 100 000.
    assert.equal(partOf('goods', 'state', '100000', '2026-07-01', defence), 'I none')
    assert.equal(partOf('goods', 'state', '99999', '2026-07-01', defence), 'none none')
    const result = done(route({ ...base, ...defence, base: '6000000', date: '2026-09-01' }))
    assert.deepEqual(
      result.needsConfirmation.map((question) => question.row),
      ['FOSA_GS:2026-04-21', 'PARTS_FOSA:2017-01-01'],
    )
    assert.deepEqual(
      result.procedures.filter((choice) => choice.allowed !== 'no').map((choice) => [choice.procedure, choice.allowed]),
      [
        ['restricted', 'always'],
        ['negotiated', 'always'],
        ['dialogue', 'on-grounds'],
        ['negotiated-without-notice', 'on-grounds'],
        ['direct', 'on-grounds'],
        ['mini-competition', 'always'],
      ],
    )
    refused(
      route({
        kind: 'goods',
        buyer: 'state',
        ...defence,
        date: '2025-01-15',
        lots: [{ base: '9000000' }, { base: '1', small: true }],
      }),
      'small-lots-not-open',
    )
    refused(route({ ...base, ...defence, date: '2022-03-22' }), 'no-row-on-date')
  })

  it('the values of 2022 apply from 23 March 2022 until 13 March 2024', () => {
    const eea: readonly (readonly [ContractKind, Buyer, string, string, string])[] = [
      ['goods', 'state', '1300000', '1400000', '1490000'],
      ['services', 'county', '2050000', '2200000', '2300000'],
      ['works', 'body', '51500000', '56000000', '57800000'],
      ['special', 'state', '7200000', '7800000', '7800000'],
      ['health', 'state', '7200000', '7800000', '7800000'],
    ]
    for (const [kind, buyer, before, then, after] of eea) {
      const limit = (date: string): string | undefined =>
        done(route({ kind, buyer, base: '1', date })).thresholds.find((threshold) => threshold.id === 'eea')?.amount
      assert.deepEqual(
        ['2022-03-22', '2022-03-23', '2024-03-13', '2024-03-14'].map(limit),
        [before, then, then, after].map((amount) => `${amount}.00`),
      )
    }
  })

  it('refuses a date before the first row and after the last', () => {
    refused(route({ ...base, date: '2016-12-31' }), 'no-row-on-date')
    refused(route({ ...base, date: '2028-01-01' }), 'no-row-on-date')
    refused(route({ ...base, kind: 'health', date: '2018-04-05' }), 'no-row-on-date')
    refused(route({ ...base, regime: 'utilities', date: '2019-01-01' }), 'no-row-on-date')
    refused(route({ ...base, date: 'tomorrow' }), 'bad-date')
    refused(checkPart({ ...base, date: '2016-12-31', part: 'I' }), 'no-row-on-date')
  })

  it('never falls when the value rises', () => {
    const order = ['none', 'I', 'II', 'III', 'IV', 'V']
    fc.assert(
      fc.property(
        fc.constantFrom(...contractKinds),
        fc.constantFrom(...buyers),
        fc.bigInt({ min: 0n, max: 10_000_000_000n }),
        fc.bigInt({ min: 0n, max: 10_000_000_000n }),
        (kind, buyer, a, b) => {
          const rank = (ore: bigint): number => {
            const result = route({ kind, buyer, base: kroner(ore), date: '2025-06-01' })
            return result.ok ? order.indexOf(result.part) : -1
          }
          const [low, high] = a < b ? [a, b] : [b, a]
          assert.ok(rank(low) <= rank(high))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('says everywhere which rows it used and why, in three languages', () => {
    const result = done(route(base))
    assert.deepEqual(
      result.rows.map((row) => row.id),
      [
        'VALUE_LOTS:2017-01-01',
        'LOA_ENTRY:2017-01-01',
        'NAT:2018-04-06',
        'EEA_GS_OTHER:2024-03-14',
        'PARTS_FOA:2017-01-01',
        'PROCEDURES_I:2017-01-01',
      ],
    )
    assert.deepEqual(result.thresholds, [
      { id: 'entry', amount: '100000.00', row: 'LOA_ENTRY:2017-01-01', reached: true },
      { id: 'national', amount: '1300000.00', row: 'NAT:2018-04-06', reached: false },
      { id: 'eea', amount: '2300000.00', row: 'EEA_GS_OTHER:2024-03-14', reached: false },
    ])
    assert.deepEqual(
      result.explanation.en,
      [
        'The value of the procurement is NOK 1,000,000 without VAT (§ 5-4).',
        'The value reaches the entry value of NOK 100,000 (LOA § 2).',
        'The value is below the national threshold of NOK 1,300,000 (FOA § 5-1).',
        'The value is below the EEA threshold of NOK 2,300,000 (FOA § 5-3).',
        'For goods, part I of the procurement regulation (FOA) applies.',
        'There is no duty to publish.',
      ].map((sentence) => sentence.replace(/NOK /g, 'NOK\u00a0')),
    )
    const plain = (sentences: readonly string[]): string =>
      sentences
        .slice(1, 4)
        .join(' ')
        .replace(/\u00a0/g, ' ')
    assert.equal(
      plain(result.explanation.nb),
      'Verdien når innslagspunktet på 100 000 kr (LOA § 2). Verdien er under den nasjonale terskelverdien på 1 300 000 kr (FOA § 5-1). Verdien er under EØS-terskelverdien på 2 300 000 kr (FOA § 5-3).',
    )
    assert.equal(plain(result.explanation.nn), plain(result.explanation.nb))
    assert.match(
      done(route({ ...base, base: '1' })).explanation.nb.join(' '),
      /Anskaffelsen av varer er utenfor regelverket/,
    )
    assert.match(done(route({ ...base, base: '1500000' })).explanation.en.join(' '), /published in Doffin\./)
    assert.match(done(route({ ...base, base: '2500000' })).explanation.en.join(' '), /published in Doffin and in TED/)
    assert.equal(done(route(base)).procedures.length, 10)
    assert.deepEqual(done(route({ ...base, base: '1' })).procedures, [])
  })
})

describe('a threshold that is not confirmed', () => {
  const input: RouteInput = { ...base, base: '2400000', date: '2026-05-01' }

  it('is used only with its question', () => {
    const result = done(route(input))
    assert.equal(result.part, 'III')
    assert.deepEqual(
      result.needsConfirmation.map((question) => question.row),
      ['EEA_GS_OTHER:2026-04-21'],
    )
    assert.match(result.needsConfirmation[0]?.question.en ?? '', /2 300 000/)
    assert.match(result.explanation.nb.at(-1) ?? '', /EEA_GS_OTHER:2026-04-21/)
  })

  it('carries the decision once a person has confirmed it, and follows the value that was found', () => {
    const confirmation = { row: 'EEA_GS_OTHER:2026-04-21', by: 'Ola', at: '2026-04-30' }
    const confirmed = done(route({ ...input, confirmations: [confirmation] }))
    assert.equal(confirmed.part, 'III')
    assert.deepEqual(confirmed.needsConfirmation, [])
    const other = done(route({ ...input, confirmations: [{ ...confirmation, kroner: 2_500_000 }] }))
    assert.equal(other.part, 'II')
    assert.equal(other.thresholds[2]?.amount, '2500000.00')
    assert.equal(other.rows.find((row) => row.rule === 'EEA_GS_OTHER')?.confirmation?.by, 'Ola')
  })
})

describe('the series of the EEA threshold', () => {
  it('follows regulation, kind and buyer', () => {
    const of = (kind: ContractKind, buyer: Buyer, regime: Regime): string => eeaThreshold(kind, buyer, regime).rule
    assert.equal(of('goods', 'state', 'procurement'), 'EEA_GS_STATE')
    assert.equal(of('services', 'county', 'procurement'), 'EEA_GS_OTHER')
    assert.equal(of('works', 'state', 'procurement'), 'EEA_WORKS')
    assert.equal(of('special', 'state', 'procurement'), 'EEA_SPECIAL')
    assert.equal(of('health', 'state', 'procurement'), 'EEA_HEALTH')
    assert.equal(of('services', 'state', 'utilities'), 'UTIL_GS')
    assert.equal(of('works', 'state', 'utilities'), 'UTIL_WORKS')
    assert.equal(of('special', 'state', 'utilities'), 'UTIL_SPECIAL')
    assert.equal(of('health', 'state', 'utilities'), 'UTIL_SPECIAL')
    assert.equal(of('works', 'state', 'concessions'), 'CONC')
    assert.equal(rowOn(partsOfProcurement, '2026-01-01')?.status, 'verified')
  })
})

describe('a stated legal basis', () => {
  it('may be stricter than the law asks, never laxer', () => {
    done(checkPart({ ...base, part: 'II' }))
    done(checkPart({ ...base, part: 'III' }))
    refused(checkPart({ ...base, base: '1400000', part: 'I' }), 'part-not-applicable')
    refused(checkPart({ ...base, base: '2400000', part: 'II' }), 'part-not-applicable')
    refused(checkPart({ ...base, part: 'V' }), 'part-not-applicable')
    refused(checkPart({ ...base, part: 'IV' }), 'part-not-applicable')
    refused(checkPart({ ...base, part: 'none' }), 'part-not-applicable')
    refused(checkPart({ ...base, designContest: true, part: 'II' }), 'part-not-applicable')
    refused(checkPart({ ...base, regime: 'utilities', part: 'III' }), 'part-not-applicable')
    refused(checkPart({ ...base, kind: 'health', part: 'III' }), 'part-not-applicable')
  })
})

describe('the value of a procurement', () => {
  const valueOf = (input: Partial<RouteInput>): string => {
    const { base: _, ...rest } = base
    return done(route({ ...rest, ...input })).value
  }

  it('is everything that the buyer may come to pay', () => {
    assert.equal(valueOf({ base: '100000', options: '20000', extensions: '30000', prizes: '4000.50' }), '154000.50')
    assert.equal(valueOf({ monthly: '10000' }), '480000.00')
    assert.equal(valueOf({ frameworkMaximum: '5000000', base: '1000000' }), '5000000.00')
    assert.equal(valueOf({ lots: [{ base: '1', options: '2' }, { monthly: '10' }] }), '483.00')
    assert.equal(valueOf({ lots: [{ base: '100' }], options: '5' }), '105.00')
    assert.equal(valueOf({ lots: [{ base: '100' }, { base: '50' }], base: '150' }), '150.00')
    assert.equal(valueOf({ lots: [{ base: '100' }, { base: '50' }], base: '150', options: '10' }), '160.00')
    assert.equal(valueOf({ lots: [{ base: '100' }, { base: '50' }], frameworkMaximum: '400' }), '400.00')
    assert.equal(valueOf({ base: '0' }), '0.00')
  })

  it('shows its steps', () => {
    const { base: _, ...rest } = base
    const result = done(
      route({ ...rest, options: '5', lots: [{ id: 'A', base: '100', monthly: '1' }, { base: '50' }] }),
    )
    assert.deepEqual(
      result.valueSteps.map((step) => [step.id, step.amount]),
      [
        ['options', '5.00'],
        ['A.base', '100.00'],
        ['A.monthly', '48.00'],
        ['2.base', '50.00'],
      ],
    )
    assert.deepEqual(
      done(route({ ...rest, base: '150', lots: [{ base: '100' }, { base: '50' }] })).valueSteps.map((step) => step.id),
      ['1.base', '2.base'],
    )
    assert.deepEqual(
      done(route({ ...rest, base: '50', options: '5', lots: [{ base: '50' }] })).valueSteps.map((step) => step.id),
      ['options', '1.base'],
    )
    assert.ok(result.rows.some((row) => row.id === 'VALUE_OPEN_ENDED:2017-01-01'))
  })

  it('is refused when it is missing, malformed, or contradicts itself', () => {
    const { base: _, ...rest } = base
    refused(route(rest), 'value-missing')
    refused(route({ ...rest, lots: [{ base: '1' }, { id: 'B' }] }), 'value-missing')
    assert.match(refused(route({ ...rest, lots: [{ base: '1' }, { id: 'B' }] }), 'value-missing').message.nb, /\(B\)/)
    assert.match(refused(route({ ...rest, lots: [{ base: '1' }, {}] }), 'value-missing').message.nb, /\(2\)/)
    assert.match(refused(route({ ...rest, base: '1e6' }), 'bad-amount').message.en, /“1e6” \(base\)/)
    assert.match(refused(route({ ...rest, lots: [{ base: '-1' }] }), 'bad-amount').message.en, /\(1\.base\)/)
    refused(route({ ...rest, frameworkMaximum: '1', base: '2' }), 'framework-maximum-too-low')
    assert.equal(valueOf({ frameworkMaximum: '2', base: '2' }), '2.00')
    assert.equal(valueOf({ frameworkMaximum: '100', lots: [{ base: '100' }] }), '100.00')
    assert.equal(refused(route(rest), 'value-missing').message.en, 'No value is stated.')
    assert.match(done(route({ ...rest, lots: [{ base: '1' }] })).explanation.en[0] ?? '', /without VAT/)
    refused(route({ ...rest, frameworkMaximum: '100', lots: [{ base: '101' }] }), 'framework-maximum-too-low')
    refused(route({ ...rest, base: '3', lots: [{ base: '1' }, { base: '1' }] }), 'value-differs-from-lots')
    refused(route({ ...rest, lots: Array.from({ length: mostLots + 1 }, () => ({ base: '1' })) }), 'too-many-lots')
    assert.equal(
      done(route({ ...rest, lots: Array.from({ length: mostLots }, () => ({ base: '1' })) })).value,
      '10000.00',
    )
  })
})

describe('small lots', () => {
  const lots = (...list: RouteInput['lots'] & object): RouteInput => {
    const { base: _, ...rest } = base
    return { ...rest, date: '2021-06-01', lots: list }
  }

  it('within 20 % of the whole follow part I (goods and services) or part II (works)', () => {
    const goods = done(route(lots({ base: '3000000' }, { base: '749999', small: true })))
    assert.deepEqual(
      goods.lots.map((lot) => [lot.part, lot.small]),
      [
        ['III', false],
        ['I', true],
      ],
    )
    assert.match(goods.explanation.en.join(' '), /749,999 together and at most 20%/)
    assert.ok(goods.rows.some((row) => row.id === 'SMALL_LOT_GS:2020-02-12'))
    assert.equal(done(route(lots({ base: '2400000' }, { base: '600000', small: true }))).lots[1]?.part, 'I')
    const works = done(route({ ...lots({ base: '60000000' }, { base: '9599999', small: true }), kind: 'works' }))
    assert.deepEqual(
      works.lots.map((lot) => lot.parts.join('+')),
      ['I+III', 'I+II'],
    )
    assert.deepEqual(works.needsConfirmation, [])
    const mixed = done(
      route({ ...lots({ base: '60000000' }, { base: '749999', kind: 'services', small: true }), kind: 'works' }),
    )
    assert.deepEqual(
      mixed.lots.map((lot) => lot.part),
      ['III', 'I'],
    )
    assert.match(
      refused(route(lots({ base: '5000000' }, { base: '750000', small: true })), 'small-lot-too-large').message.en,
      /^Lot 2 /,
    )
  })

  it('ask for confirmation where the limit of the day is not known', () => {
    const input = { ...lots({ base: '3000000' }, { base: '500000', small: true }), date: '2025-01-15' }
    assert.deepEqual(
      done(route(input)).needsConfirmation.map((question) => question.row),
      ['SMALL_LOT_GS:2024-03-14'],
    )
  })

  it('are refused when too large, too many, below the EEA threshold, or of a kind that has no exception', () => {
    refused(route(lots({ base: '5000000' }, { base: '750000', small: true })), 'small-lot-too-large')
    assert.match(
      refused(route(lots({ base: '5000000' }, { id: 'B', base: '750000', small: true })), 'small-lot-too-large').message
        .en,
      /Lot B .*750,000/,
    )
    refused(route(lots({ base: '2399999' }, { base: '600000', small: true })), 'small-lots-above-share')
    refused(route(lots({ base: '1000000' }, { base: '100000', small: true })), 'small-lots-not-open')
    refused(
      route({ ...lots({ base: '9000000' }, { base: '100000', small: true }), kind: 'health' }),
      'small-lots-not-open',
    )
    refused(
      route({ ...lots({ base: '9000000' }, { base: '100000', small: true }), kind: 'special' }),
      'small-lots-not-open',
    )
    refused(
      route({ ...lots({ base: '9000000' }, { base: '100000', small: true }), designContest: true }),
      'small-lots-not-open',
    )
    refused(
      route({ ...lots({ base: '90000000' }, { base: '100000', small: true }), regime: 'concessions' }),
      'small-lots-not-open',
    )
    refused(
      route({ ...lots({ base: '60000000' }, { base: '9600000', small: true }), kind: 'works' }),
      'small-lot-too-large',
    )
    refused(
      route({ ...lots({ base: '9000000' }, { base: '100000', small: true }), date: '2019-01-01' }),
      'no-row-on-date',
    )
  })
})
