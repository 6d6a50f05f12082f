import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newNationalDraft, validateDraft } from '@heldigital/eforms'
import { factsOf, withCase, withContent } from './draft/content.ts'

const now = Date.parse('2026-11-24T12:00:00Z')
const buyer = { number: '313500012', name: 'Bjørkvik kommune', legalType: 'la', email: 'post@bjorkvik.example' }
const criteria = [
  { kind: 'price' as const, name: 'Pris', description: 'Laveste pris gir flest poeng.', weight: '60' },
  {
    kind: 'climate' as const,
    name: 'Klima og miljø',
    description: 'Miljømerkede midler og utslippsfri transport.',
    weight: '40',
  },
]
const content = {
  title: 'Renhold av skoler',
  description: 'Daglig renhold av to skoler i to år.',
  cpv: '90910000',
  region: 'NO0A2',
  deadline: '2026-12-15T11:00:00.000Z',
  lots: ['Nordre skole', 'Søndre skole'].map((title) => ({
    title,
    description: `Renhold av ${title}.`,
    value: '950000',
    criteria,
  })),
}

function draft(changes: Partial<typeof content> = {}) {
  const fresh = newNationalDraft('E3', {
    noticeId: '0b9ae4bd-8b1c-4b8e-9a2d-1d0f1f0b7c11',
    procedureId: '5b9ae4bd-8b1c-4b8e-9a2d-1d0f1f0b7c12',
    now,
  })
  const cased = withCase(fresh, {
    buyer,
    title: 'Renhold',
    description: 'Renhold av skoler',
    nature: 'services',
    value: '1900000',
    part: 'II',
  })
  return withContent(
    cased,
    { ...content, ...changes },
    {
      documents: 'https://heldigital.example/competitions/1',
      submission: 'https://heldigital.example/competitions/1/tender',
    },
  )
}

const rules = (changes: Partial<typeof content> = {}): string[] =>
  validateDraft(draft(changes), { now })
    .findings.filter((finding) => finding.severity === 'ERROR')
    .map((finding) => finding.rule)

describe('the notice of a competition', () => {
  it('written in the plain form passes every layer of checks', () => {
    assert.deepEqual(rules(), [])
  })
  it('carries lots, criteria, weights and the deadline into the procurement', () => {
    const facts = factsOf(draft())
    assert.equal(facts.deadline, '2026-12-15T11:00:00.000Z')
    assert.deepEqual(
      facts.lots.map((lot) => [lot.id, lot.title, lot.criteria.map((criterion) => [criterion.kind, criterion.weight])]),
      [
        [
          'LOT-0001',
          'Nordre skole',
          [
            ['price', '60'],
            ['quality', '40'],
          ],
        ],
        [
          'LOT-0002',
          'Søndre skole',
          [
            ['price', '60'],
            ['quality', '40'],
          ],
        ],
      ],
    )
    assert.deepEqual(facts.buyer, { id: '0192:313500012', name: 'Bjørkvik kommune' })
  })
  it('in part II without a climate criterion is refused (EC-R001C and D, FOA § 7-9)', () => {
    const silent = [criteria[0], { ...criteria[1], kind: 'quality' as const }]
    const lots = content.lots.map((lot) => ({ ...lot, criteria: silent as typeof criteria }))
    assert.ok(rules({ lots }).some((rule) => /EC-R001[BCD]$/.test(rule)))
  })
  it('in part II with 29 per cent on climate is refused, with 30 it is not (EC-R001D)', () => {
    const weighted = (price: string, climate: string) =>
      content.lots.map((lot) => ({
        ...lot,
        criteria: [
          { ...criteria[0], weight: price },
          { ...criteria[1], weight: climate },
        ] as typeof criteria,
      }))
    assert.ok(rules({ lots: weighted('71', '29') }).some((rule) => rule.endsWith('EC-R001D')))
    assert.deepEqual(rules({ lots: weighted('70', '30') }), [])
  })
})
