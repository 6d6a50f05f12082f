import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { told } from '../test/findings.ts'
import {
  allocateLots,
  parseExact,
  type Allocation,
  type CombinationDiscount,
  type LotOffer,
  type LotRules,
} from './index.ts'
import { add, compare, multiply, rational, subtract, zero, type Rational } from './rational.ts'

type Best = Extract<Allocation, { ok: true }>

const lowest: LotRules = { wins: 'lowest', discountsTogether: 'sum' }

function offers(table: Record<string, Record<string, string>>): LotOffer[] {
  return Object.entries(table).flatMap(([tenderer, totals]) =>
    Object.entries(totals).map(([lot, total]) => ({ lot, tenderer, total })),
  )
}

function best(...args: Parameters<typeof allocateLots>): Best {
  const allocation = allocateLots(...args)
  if (!allocation.ok) assert.fail(JSON.stringify(allocation.findings))
  return allocation
}

function who({ awards }: { readonly awards: Best['awards'] }): string {
  return awards.map(({ lot, tenderer }) => `${lot}:${tenderer}`).join(' ')
}

test('without limits or discounts each lot goes to its best tender', () => {
  const given = offers({ A: { L1: '10', L2: '30' }, B: { L1: '20', L2: '15' } })
  const result = best(['L1', 'L2', 'L3'], given, lowest)
  assert.equal(who(result), 'L1:A L2:B')
  assert.equal(result.total, '25')
  assert.deepEqual(result.notAwarded, ['L3'])
  assert.equal(result.unique, true)
  assert.deepEqual(result.equallyGood, [])
  assert.deepEqual(result.discounts, [])
  assert.equal(who(best(['L1', 'L2'], given, { ...lowest, wins: 'highest' })), 'L1:B L2:A')
})

test('a limit on lots won gives each tenderer the lots where it matters most', () => {
  const given = offers({ A: { L1: '10', L2: '10' }, B: { L1: '12', L2: '30' } })
  const result = best(['L1', 'L2'], given, { ...lowest, mostLotsEach: 1 })
  assert.equal(who(result), 'L1:B L2:A')
  assert.equal(result.total, '22')
  assert.deepEqual(result.awards[0], { lot: 'L1', tenderer: 'B', total: '12' })
})

test('more lots awarded comes before a better sum, and lots left over are told', () => {
  const given = offers({ A: { L1: '1', L2: '1' }, B: { L1: '1000' } })
  const result = best(['L2', 'L1'], given, { ...lowest, mostLotsEach: 1 })
  assert.equal(who(result), 'L1:B L2:A')
  const alone = best(['L1', 'L2'], offers({ A: { L1: '5', L2: '4' } }), { ...lowest, mostLotsEach: 1 })
  assert.equal(who(alone), 'L2:A')
  assert.deepEqual(alone.notAwarded, ['L1'])
})

test('a combination can beat the best of each lot', () => {
  const given = offers({ A: { L1: '10', L2: '10' }, B: { L1: '11', L2: '11' } })
  const discount: CombinationDiscount = { tenderer: 'B', when: { lots: ['L1', 'L2'] }, off: { percent: '10' } }
  const result = best(['L1', 'L2'], given, lowest, [discount])
  assert.equal(who(result), 'L1:B L2:B')
  assert.equal(result.total, '19.8')
  assert.deepEqual(result.discounts, [{ tenderer: 'B', off: '2.2' }])
  const tooSmall = best(['L1', 'L2'], given, lowest, [{ ...discount, off: { amount: '1.99' } }])
  assert.equal(who(tooSmall), 'L1:A L2:A')
})

test('discounts go together as published: all of them, or the best one', () => {
  const given = offers({ A: { L1: '100', L2: '100', L3: '100' } })
  const discounts: CombinationDiscount[] = [
    { tenderer: 'A', when: { lots: ['L1', 'L2'] }, off: { percent: '10' } },
    { tenderer: 'A', when: { atLeast: 3 }, off: { percent: '5' } },
    { tenderer: 'A', when: { atLeast: 4 }, off: { amount: '99' } },
  ]
  const lots = ['L1', 'L2', 'L3']
  assert.equal(best(lots, given, lowest, discounts).total, '265')
  assert.equal(best(lots, given, { ...lowest, discountsTogether: 'best-one' }, discounts).total, '280')
  assert.equal(best(lots, given, { ...lowest, discountsTogether: 'best-one' }, [...discounts].reverse()).total, '280')
})

test('equally good allocations are a tie: all are shown, none is chosen for good', () => {
  const given = offers({ A: { L1: '10', L2: '20' }, B: { L1: '10', L2: '20' } })
  const result = best(['L1', 'L2'], given, { ...lowest, mostLotsEach: 1 })
  assert.equal(result.unique, false)
  assert.deepEqual([who(result), ...result.equallyGood.map((awards) => who({ awards }))].sort(), [
    'L1:A L2:B',
    'L1:B L2:A',
  ])
  const free = best(['L1', 'L2'], given, lowest)
  assert.equal(free.unique, false)
  assert.equal(free.equallyGood.length, 3)
  const many = best(
    Array.from({ length: 6 }, (_, i) => `L${i}`),
    offers({ A: sixes(), B: sixes() }),
    lowest,
  )
  assert.equal(many.equallyGood.length, 9)
})

function sixes(): Record<string, string> {
  return Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`L${i}`, '1']))
}

test('no offers, nothing awarded', () => {
  const result = best(['L1'], [], { ...lowest, mostLotsEach: 1 })
  assert.deepEqual([result.total, result.awards, result.notAwarded, result.unique], ['0', [], ['L1'], true])
})

test('the allocation is the best that brute force finds', () => {
  const figure = fc.oneof(
    fc.integer({ min: 1, max: 12 }).map(String),
    fc.integer({ min: 1, max: 30 }).map((n) => `${n}/7`),
  )
  const scenario = fc.record({
    table: fc.array(fc.array(fc.option(figure, { nil: undefined }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    }),
    limit: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    wins: fc.constantFrom('lowest' as const, 'highest' as const),
    discounts: fc.array(
      fc.record({
        tenderer: fc.integer({ min: 0, max: 2 }),
        when: fc.oneof(
          fc.constantFrom({ lots: ['L0', 'L1'] }, { lots: ['L2'] }),
          fc.integer({ min: 1, max: 3 }).map((atLeast) => ({ atLeast })),
        ),
        off: fc.oneof(
          fc.constantFrom({ percent: '10' }, { percent: '33.3' }),
          fc.constantFrom({ amount: '2' }, { amount: '0.5' }),
        ),
      }),
      { maxLength: 3 },
    ),
    together: fc.constantFrom('sum' as const, 'best-one' as const),
  })
  fc.assert(
    fc.property(scenario, ({ table, limit, wins, discounts: drafted, together }) => {
      const given = table.flatMap((row, tenderer) =>
        row.flatMap((total, lot) => (total === undefined ? [] : [{ lot: `L${lot}`, tenderer: `T${tenderer}`, total }])),
      )
      const discounts =
        wins === 'highest'
          ? []
          : drafted
              .map((discount) => ({ ...discount, tenderer: `T${discount.tenderer}` }))
              .filter(({ tenderer }) => given.some((offer) => offer.tenderer === tenderer))
      const rules: LotRules = {
        wins,
        discountsTogether: together,
        ...(limit === undefined ? {} : { mostLotsEach: limit }),
      }
      const result = best(['L0', 'L1', 'L2'], given, rules, discounts)
      const found = bruteForce(table, rules, discounts)
      assert.equal(result.awards.length, found.lots)
      assert.equal(compare(parseExact(result.total) as Rational, found.total), 0)
      assert.equal(result.unique, found.ways === 1)
      assert.equal(result.equallyGood.length, Math.min(found.ways, 10) - 1)
    }),
  )
})

/** Every way to give three lots to the tenderers or to nobody. */
function bruteForce(
  table: readonly (readonly (string | undefined)[])[],
  rules: LotRules,
  discounts: readonly CombinationDiscount[],
) {
  const found = { lots: -1, total: zero, ways: 0 }
  const tenderers = table.length
  for (let code = 0; code < (tenderers + 1) ** 3; code++) {
    const owner = [
      code % (tenderers + 1),
      Math.floor(code / (tenderers + 1)) % (tenderers + 1),
      Math.floor(code / (tenderers + 1) ** 2),
    ].map((one) => one - 1)
    if (owner.some((one, lot) => one >= 0 && table[one]?.[lot] === undefined)) continue
    const total = table.map((row, tenderer) => costOf(row, tenderer, owner, rules, discounts))
    if (total.includes(undefined)) continue
    const sum = (total as Rational[]).reduce(add, zero)
    const lots = owner.filter((one) => one >= 0).length
    const order = compare(sum, found.total) * (rules.wins === 'lowest' ? -1 : 1)
    if (lots > found.lots || (lots === found.lots && order > 0)) Object.assign(found, { lots, total: sum, ways: 1 })
    else if (lots === found.lots && order === 0) found.ways++
  }
  return found
}

function costOf(
  row: readonly (string | undefined)[],
  tenderer: number,
  owner: readonly number[],
  rules: LotRules,
  discounts: readonly CombinationDiscount[],
): Rational | undefined {
  const own = owner.flatMap((one, lot) => (one === tenderer ? [lot] : []))
  if (own.length > (rules.mostLotsEach ?? 3)) return undefined
  const sumOf = (lots: readonly number[]) =>
    lots.reduce((sum, lot) => add(sum, parseExact(row[lot] as string) as Rational), zero)
  const off = discounts
    .filter((discount) => discount.tenderer === `T${tenderer}`)
    .flatMap(({ when, off }) => {
      const lots = 'lots' in when ? when.lots.map((lot) => Number(lot.slice(1))) : own
      if ('lots' in when ? !lots.every((lot) => own.includes(lot)) : own.length < when.atLeast) return []
      return [
        'amount' in off
          ? (parseExact(off.amount) as Rational)
          : multiply(sumOf(lots), multiply(parseExact(off.percent) as Rational, rational(1, 100))),
      ]
    })
  const all = off.reduce(add, zero)
  const one = off.reduce((most, next) => (compare(next, most) > 0 ? next : most), zero)
  return subtract(sumOf(own), rules.discountsTogether === 'sum' ? all : one)
}

test('twelve lots and twenty tenderers with limits and discounts are allocated exactly', () => {
  const lots = Array.from({ length: 12 }, (_, i) => `L${i}`)
  const given = lots.flatMap((lot, i) =>
    Array.from({ length: 20 }, (_, t) => ({ lot, tenderer: `T${t}`, total: String(1000 + ((i * 37 + t * 91) % 113)) })),
  )
  const result = best(lots, given, { ...lowest, mostLotsEach: 2 })
  assert.equal(result.awards.length, 12)
})

test('what cannot be allocated is refused with its reasons', () => {
  const faults = (...args: Parameters<typeof allocateLots>): string[] => {
    const allocation = allocateLots(...args)
    return allocation.ok ? [] : told(allocation.findings)
  }
  const one = offers({ A: { L1: '1' } })
  const off = { amount: '1' }
  const when = { lots: ['L1'] }
  assert.deepEqual(faults([], [], lowest), ['error too-many-lots lots'])
  assert.deepEqual(faults(['L1', 'L1'], one, lowest), ['error bad-id lots'])
  assert.deepEqual(faults(['L1', 'L 2'], one, lowest), ['error bad-id lots'])
  const many = Array.from({ length: 13 }, (_, i) => `L${i}`)
  assert.deepEqual(faults(many, one, { ...lowest, mostLotsEach: 1 }), [])
  const hundred = Array.from({ length: 100 }, (_, i) => `L${i}`)
  assert.deepEqual(faults(hundred, one, { ...lowest, mostLotsEach: 1 }), [])
  assert.deepEqual(faults([...hundred, 'L100'], one, { ...lowest, mostLotsEach: 1 }), ['error too-many-lots lots'])
  assert.deepEqual(faults(many, one, lowest, [{ tenderer: 'A', when, off }]), ['error too-many-lots lots'])
  assert.deepEqual(faults(many, one, lowest), [])
  assert.deepEqual(
    faults(
      Array.from({ length: 501 }, (_, i) => `L${i}`),
      one,
      lowest,
    ),
    ['error too-many-lots lots'],
  )
  assert.deepEqual(
    faults(
      Array.from({ length: 500 }, (_, i) => `L${i}`),
      one,
      lowest,
    ),
    [],
  )
  for (const mostLotsEach of [0, 1.5])
    assert.deepEqual(faults(['L1'], one, { ...lowest, mostLotsEach }), ['error bad-limit rules.mostLotsEach'])
  assert.deepEqual(faults(['L1'], [...one, ...one], lowest), ['error two-offers offers[1]'])
  assert.deepEqual(faults(['L1'], offers({ A: { L2: '1' } }), lowest), ['error unknown-lot offers[0].lot'])
  assert.deepEqual(faults(['L1'], offers({ 'A B': { L1: '1' } }), lowest), ['error bad-id offers[0].tenderer'])
  assert.deepEqual(faults(['L1'], offers({ A: { L1: 'x' } }), lowest), ['error not-a-decimal offers[0].total'])
  const crowd = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ lot: 'L1', tenderer: `T${i}`, total: '1' }))
  assert.deepEqual(faults(['L1'], crowd(201), lowest), ['error too-many-tenderers offers'])
  assert.deepEqual(faults(['L1'], crowd(200), lowest), [])
  const withDiscounts = (...discounts: unknown[]) => faults(['L1'], one, lowest, discounts as CombinationDiscount[])
  assert.deepEqual(withDiscounts({ tenderer: 'A', when, off: { percent: '100' } }), [])
  assert.deepEqual(withDiscounts({ tenderer: 'A', when, off: { amount: '101' } }), [])
  assert.deepEqual(withDiscounts({ tenderer: 'B', when, off }), ['error unknown-tender discounts[0].tenderer'])
  assert.deepEqual(withDiscounts({ tenderer: 'A', when: { lots: ['L9'] }, off }), [
    'error unknown-lot discounts[0].when',
  ])
  assert.deepEqual(withDiscounts({ tenderer: 'A', when: { lots: [] }, off }), ['error bad-condition discounts[0].when'])
  for (const atLeast of [0, 1.5])
    assert.deepEqual(withDiscounts({ tenderer: 'A', when: { atLeast }, off }), [
      'error bad-condition discounts[0].when',
    ])
  for (const wrong of [{ percent: '0' }, { percent: '100.1' }, { percent: 'x' }, { amount: '0' }, { amount: '-1' }])
    assert.deepEqual(withDiscounts({ tenderer: 'A', when, off: wrong }), ['error bad-discount discounts[0].off'])
  assert.deepEqual(faults(['L1'], one, { ...lowest, wins: 'highest' }, [{ tenderer: 'A', when, off }]), [
    'error discount-on-points discounts[0]',
  ])
  assert.deepEqual(withDiscounts(...Array.from({ length: 501 }, () => ({ tenderer: 'A', when, off }))), [
    'error too-many-discounts discounts',
  ])
  assert.equal(
    faults(['L1'], offers(Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`T${i}`, { L1: 'x' }]))), lowest)
      .length,
    100,
  )
})

test('many lots under a limit are allocated as the trial of every combination would', () => {
  const scenario = fc.record({
    table: fc.array(
      fc.array(
        fc.option(fc.oneof(fc.integer({ min: 1, max: 9 }).map(String), fc.constantFrom('7/3', '4.5')), {
          nil: undefined,
          freq: 4,
        }),
        {
          minLength: 5,
          maxLength: 5,
        },
      ),
      { minLength: 1, maxLength: 4 },
    ),
    mostLotsEach: fc.integer({ min: 1, max: 4 }),
    wins: fc.constantFrom('lowest' as const, 'highest' as const),
  })
  // Eight lots that one tenderer of their own wins bring the number over twelve without touching the others.
  const aside = Array.from({ length: 8 }, (_, index) => ({ lot: `X${index}`, tenderer: `Y${index}`, total: '1' }))
  fc.assert(
    fc.property(scenario, ({ table, mostLotsEach, wins }) => {
      const given = table.flatMap((row, tenderer) =>
        row.flatMap((total, lot) => (total === undefined ? [] : [{ lot: `L${lot}`, tenderer: `T${tenderer}`, total }])),
      )
      const lots = ['L0', 'L1', 'L2', 'L3', 'L4']
      const rules: LotRules = { wins, discountsTogether: 'sum', mostLotsEach }
      const few = best(lots, given, rules)
      const many = best([...lots, ...aside.map(({ lot }) => lot)], [...given, ...aside], rules)
      assert.equal(
        compare(subtract(parseExact(many.total) as Rational, rational(8)), parseExact(few.total) as Rational),
        0,
      )
      assert.equal(many.awards.length, few.awards.length + 8)
      assert.equal(many.unique, few.unique)
      assert.equal(many.notAwarded.length, few.notAwarded.length)
      for (const awards of [many.awards, ...many.equallyGood]) {
        assert.equal(awards.length, many.awards.length)
        const sum = awards.reduce((total, award) => add(total, parseExact(award.total) as Rational), zero)
        assert.equal(compare(sum, parseExact(many.total) as Rational), 0)
        for (const { tenderer } of awards)
          assert.ok(awards.filter((award) => award.tenderer === tenderer).length <= mostLotsEach)
      }
      if (!many.unique) assert.notEqual(who(many), who({ awards: many.equallyGood[0] as Best['awards'] }))
    }),
  )
})

test('a hundred lots, each tenderer at most three', () => {
  const lots = Array.from({ length: 100 }, (_, index) => `L${String(index).padStart(2, '0')}`)
  const given = lots.flatMap((lot, i) =>
    Array.from({ length: 40 }, (_, t) => ({
      lot,
      tenderer: `T${t}`,
      total: String(1000 + ((i * 7919 + t * 104_729) % 997)),
    })),
  )
  const result = best(lots, given, { ...lowest, mostLotsEach: 3 })
  assert.equal(result.awards.length, 100)
  assert.deepEqual(result.notAwarded, [])
  assert.deepEqual(
    result.awards.map(({ lot }) => lot),
    lots,
  )
  const short = best(
    lots,
    given.filter(({ tenderer }) => tenderer.length === 2),
    { ...lowest, mostLotsEach: 3 },
  )
  assert.equal(short.awards.length, 30)
  assert.equal(short.notAwarded.length, 70)
})

test('lots and tenderers are told in the order of their identifiers, however they were given', () => {
  const given = offers({ B: { L3: '1', L1: '2' }, A: { L2: '1', L1: '2' } })
  for (const rules of [lowest, { ...lowest, mostLotsEach: 2 }]) {
    const result = best(['L3', 'L4', 'L1', 'L0', 'L2'], given, rules)
    assert.deepEqual(
      result.awards.map(({ lot }) => lot),
      ['L1', 'L2', 'L3'],
    )
    assert.deepEqual(result.notAwarded, ['L0', 'L4'])
    assert.equal(result.equallyGood.length, 1)
    assert.deepEqual(result.discounts, [])
  }
  const many = Array.from({ length: 14 }, (_, index) => `L${index}`)
  const result = best([...many].reverse(), [...given].reverse(), { ...lowest, mostLotsEach: 2 })
  assert.equal(who(result), 'L1:A L2:A L3:B')
  assert.deepEqual(result.discounts, [])
  assert.deepEqual(result.notAwarded, ['L0', 'L10', 'L11', 'L12', 'L13', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9'])
})

test('twelve lots under a limit show all equally good allocations up to nine more, thirteen show one', () => {
  const row = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`L${index}`, '1']))
  const counted = (count: number) =>
    best(
      Array.from({ length: count }, (_, index) => `L${index}`),
      offers({ A: row(count), B: row(count) }),
      { ...lowest, mostLotsEach: 7 },
    ).equallyGood.length
  assert.equal(counted(12), 9)
  assert.equal(counted(13), 1)
})

test('five hundred discounts are not too many', () => {
  const given = offers({ A: { L1: '1000' } })
  const discounts = Array.from({ length: 500 }, (): CombinationDiscount => ({
    tenderer: 'A',
    when: { atLeast: 1 },
    off: { amount: '1' },
  }))
  assert.equal(best(['L1'], given, lowest, discounts).total, '500')
})
