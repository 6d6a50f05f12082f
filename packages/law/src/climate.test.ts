import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { done, refused } from '../test/spoken.ts'
import { climate, type AwardCriterion, type ClimateInput } from './climate.ts'

const price: AwardCriterion = { code: 'price', weight: '70' }
const green = (more: Partial<AwardCriterion>): AwardCriterion => ({ code: 'quality-nor-env-criteria', ...more })

function check(criteria: readonly AwardCriterion[], more: Partial<ClimateInput> = {}) {
  return climate({ date: '2026-03-02', part: 'II', criteria, ...more })
}

describe('climate and environment under § 7-9', () => {
  it('fact 38: part II criteria without a climate code are refused', () => {
    const refusal = refused(check([price]), 'climate-missing')
    assert.equal(refusal.basis, 'FOA § 7-9 (2)–(5); EC-R001B/C')
    refused(check([price, { code: 'quality', weight: '30' }]), 'climate-missing')
    refused(check([price], { date: '2026-07-01' }), 'climate-missing')
  })

  it('fact 38: 29 % is refused, 30 % is enough, alone or together', () => {
    const refusal = refused(check([price, green({ weight: '29' })]), 'climate-weight-too-low')
    assert.equal(refusal.basis, 'FOA § 7-9 (2)–(5); EC-R001D')
    assert.equal(done(check([price, green({ weight: '30' })])).met, 'weight')
    refused(check([price, green({ weight: '29.99' })]), 'climate-weight-too-low')
    assert.equal(done(check([price, green({ weight: '10' }), green({ weight: '20.00' })])).met, 'weight')
    refused(check([price, green({ weight: '10' }), green({ weight: '19.99' })]), 'climate-weight-too-low')
    refused(check([price, green({})]), 'climate-weight-too-low')
    assert.equal(done(check([green({ weight: '100' })])).met, 'weight')
    assert.equal(done(check([green({})])).met, 'weight')
  })

  it('fact 38: ranked fourth is refused, third is enough', () => {
    refused(check([price, green({ rank: 4 })]), 'climate-weight-too-low')
    assert.equal(done(check([price, green({ rank: 3 })])).met, 'rank')
    assert.equal(done(check([price, green({ rank: 1 })])).met, 'rank')
    refused(check([price, green({ rank: 0 })]), 'climate-weight-too-low')
    refused(check([price, green({ rank: 1.5 })]), 'climate-weight-too-low')
    assert.equal(done(check([price, green({ rank: 5 }), green({ rank: 2 })])).met, 'rank')
    // A rank on another criterion helps nothing.
    refused(check([{ code: 'price', rank: 1 }, green({ rank: 4 })]), 'climate-weight-too-low')
  })

  it('fact 39: quality-nor-env-none is accepted on 2026-06-30 and refused on 2026-07-01', () => {
    const none: AwardCriterion = { code: 'quality-nor-env-none', justification: 'paper clips' }
    assert.equal(done(check([price, none], { date: '2026-06-30' })).met, 'exempt')
    const refusal = refused(check([price, none], { date: '2026-07-01' }), 'climate-code-not-valid')
    assert.match(refusal.message.en, /quality-nor-env-none is not valid on 2026-07-01/)
    for (const code of ['critical-interest', 'insignificant', 'national-minimum']) {
      const exempt: AwardCriterion = { code: `quality-nor-env-exempt-${code}`, justification: 'why', weight: '0' }
      assert.equal(done(check([price, exempt], { date: '2026-07-01' })).met, 'exempt')
      refused(check([price, exempt], { date: '2026-06-30' }), 'climate-code-not-valid')
    }
    refused(check([price, { code: 'quality-nor-env-other' }]), 'climate-code-not-valid')
  })

  it('lets requirements in the specification replace criteria, with weight nought and a reason', () => {
    const spec: AwardCriterion = { code: 'quality-nor-env-spec', weight: '0', justification: 'clearly better' }
    assert.equal(done(check([price, spec])).met, 'specification')
    assert.equal(done(check([price, spec, green({ weight: '15' })], { date: '2026-07-01' })).met, 'specification')
    refused(check([price, { ...spec, weight: '1' }]), 'climate-code-with-weight')
    refused(check([price, { ...spec, weight: 'x' }]), 'bad-weight')
    refused(check([price, { ...spec, justification: ' ' }]), 'climate-justification-missing')
    refused(check([price, { code: 'quality-nor-env-spec' }]), 'climate-justification-missing')
    refused(check([price, green({ weight: 'x' })]), 'bad-weight')
    done(check([price, { ...spec, weight: '0.00' }]))
  })

  it('lets only one exemption be used', () => {
    const exempt = (code: string): AwardCriterion => ({ code: `quality-nor-env-exempt-${code}`, justification: 'why' })
    refused(
      check([price, exempt('insignificant'), exempt('critical-interest')], { date: '2026-07-01' }),
      'climate-exemptions-together',
    )
    done(check([price, exempt('insignificant'), exempt('insignificant')], { date: '2026-07-01' }))
  })

  it('repeats only the beginning of a code or weight that is none', () => {
    const long = 'x'.repeat(1000)
    refused(check([price, { code: `quality-nor-env-${long}` }]), 'climate-code-not-valid')
    refused(check([price, green({ weight: long })]), 'bad-weight')
  })

  it('asks in other parts only from two criteria', () => {
    assert.equal(done(check([price], { part: 'III' })).met, 'not-required')
    refused(check([price, { code: 'quality' }], { part: 'III' }), 'climate-missing')
    assert.equal(done(check([], { part: 'II' })).met, 'not-required')
    assert.match(done(check([price], { part: 'III' })).explanation.en.join(' '), /need not state/)
  })

  it('says which rows it used, and refuses days without rows', () => {
    const result = done(check([price, green({ weight: '30' })], { date: '2026-07-01' }))
    assert.deepEqual(
      result.rows.map((row) => row.id),
      ['CLIMATE:2026-07-01', 'CLIMATE_CODES:2026-07-01'],
    )
    refused(check([price], { date: '2023-12-31' }), 'no-row-on-date')
    refused(check([price], { date: 'x' }), 'bad-date')
    refused(check(Array.from({ length: 1001 }, () => price)), 'too-many-criteria')
    refused(check(Array.from({ length: 1000 }, () => price)), 'climate-missing')
  })
})
