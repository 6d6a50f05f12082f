import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  draftValues,
  forReaders,
  fromXml,
  newNationalDraft,
  summary,
  toXml,
  validateDraft,
  type NoticeDraft,
} from '@heldigital/eforms'
import { instant } from '../../../kernel/clock.ts'
import { awardKnown, outcomesOf, type AwardKnown } from './award.ts'
import { withCase, withContent, type CompetitionContent } from './content.ts'
import { releaseOn } from '../published/outgoing.ts'
import { fromPlan, planningOf, withPlanning, withPlanningCase } from './planning-draft.ts'
import { resultDraft, resultOf, withResult } from './result-draft.ts'

const now = instant('2026-12-20T12:00:00Z')
const buyer = { number: '313500012', name: 'Bjørkvik kommune', legalType: 'la', email: 'post@bjorkvik.example' }
const ids = { noticeId: '0b9ae4bd-8b1c-4b8e-9a2d-1d0f1f0b7c11', procedureId: '5b9ae4bd-8b1c-4b8e-9a2d-1d0f1f0b7c12' }
const facts = { buyer, title: 'Renhold', description: 'Renhold av skoler', nature: 'services', part: 'II' }
const criteria: CompetitionContent['lots'][number]['criteria'] = [
  { kind: 'price', name: 'Pris', description: 'Laveste pris.', weight: '60' },
  { kind: 'climate', name: 'Klima', description: 'Utslippsfri transport.', weight: '40' },
]

function competitionNotice(): NoticeDraft {
  const fresh = newNationalDraft('E3', { ...ids, now: Date.parse(now) })
  return withContent(
    withCase(fresh, { ...facts, value: '1900000' }),
    {
      title: 'Renhold av skoler',
      description: 'Daglig renhold av to skoler.',
      cpv: '90910000',
      region: 'NO0A2',
      deadline: '2026-11-15T11:00:00.000Z',
      lots: ['Nordre skole', 'Søndre skole'].map((title) => ({ title, description: title, value: '950000', criteria })),
    },
    { documents: 'https://heldigital.example/1', submission: 'https://heldigital.example/1/tender' },
  )
}

const known: AwardKnown = {
  opened: [
    {
      tender: 'tender-1',
      supplier: '0192:313500020',
      answers: {
        lots: [
          { lot: 'LOT-0001', price: '920000' },
          { lot: 'LOT-0002', price: '930000.50' },
        ],
      },
    },
    { tender: 'tender-2', supplier: '0192:313500039', answers: { lots: [{ lot: 'LOT-0002', price: '860000' }] } },
  ],
  results: [
    { lot: 'LOT-0001', winner: 'tender-1' },
    { lot: 'LOT-0002', winner: 'tender-1' },
  ],
  decidedAt: instant('2026-12-01T12:00:00Z'),
  cancelledAt: undefined,
  contracts: [
    {
      contract: 'c1',
      reference: 'K-2026-1',
      title: 'Renhold',
      supplier: '0192:313500020',
      lots: ['LOT-0001', 'LOT-0002'],
      concludedAt: instant('2026-12-15T12:00:00Z'),
    },
  ],
}

const drafted = (award: AwardKnown): NoticeDraft =>
  resultDraft(competitionNotice(), award, {
    noticeId: '7b9ae4bd-8b1c-4b8e-9a2d-1d0f1f0b7c13',
    now,
    winner: (supplier) => ({ name: `Leverandør ${supplier}`, number: supplier.slice(5) }),
  })
const errors = (draft: NoticeDraft): string[] =>
  validateDraft(draft, { now: Date.parse(now) })
    .findings.filter((each) => each.severity === 'ERROR')
    .map((each) => `${each.rule} ${each.field ?? ''} ${each.text.en}`)

describe('the result notice', () => {
  it('made from the award and the contract passes every layer of checks, and can be written and read', () => {
    assert.deepEqual(errors(drafted(known)), [])
    const counted = resultOf(drafted(known)).lots.map((lot, index) => ({
      ...lot,
      received: String(index + 1),
      sme: '1',
    }))
    const draft = withResult(drafted(known), { description: 'Daglig renhold.', lots: counted })
    assert.deepEqual(errors(draft), [])
    assert.deepEqual(resultOf(draft).lots, counted)
    const read = fromXml(toXml(draft))
    assert.ok(read.ok)
    const said = summary(read.draft)
    assert.equal(said.procedureId, ids.procedureId)
    assert.deepEqual(
      said.results.map((each) => [
        each.lot,
        each.status,
        each.tendersReceived,
        each.winners[0]?.number,
        each.value?.amount,
      ]),
      [
        ['LOT-0001', 'selec-w', '1', '313500020', '920000'],
        ['LOT-0002', 'selec-w', '2', '313500020', '930000.50'],
      ],
    )
    assert.equal(said.totalAwarded?.amount, '1850000.50')
    assert.equal(said.results[0]?.contracts[0]?.reference, 'K-2026-1')
  })
  it('says that a lot without a concluded contract is still open', () => {
    const partly = { ...known, contracts: [{ ...known.contracts[0]!, lots: ['LOT-0001'] }] }
    assert.deepEqual(
      outcomesOf(partly, ['LOT-0001', 'LOT-0002']).map((each) => each.pending),
      [false, true],
    )
    const draft = drafted(partly)
    assert.deepEqual(errors(draft), [])
    assert.deepEqual(
      summary(draft).results.map((each) => each.status),
      ['selec-w', 'open-nw'],
    )
  })
  it('of a cancelled competition has no winner and says why', () => {
    const cancelled = { ...known, opened: [], results: [], contracts: [], decidedAt: undefined, cancelledAt: now }
    const draft = withResult(drafted(cancelled), {
      description: 'Avlyst.',
      lots: ['LOT-0001', 'LOT-0002'].map((lot) => ({ lot, reason: 'chan-need' as const, received: '0' })),
    })
    assert.deepEqual(errors(draft), [])
    assert.deepEqual(
      summary(draft).results.map((each) => [each.status, each.reason]),
      [
        ['clos-nw', 'chan-need'],
        ['clos-nw', 'chan-need'],
      ],
    )
  })
  it('keeps a value and the total from readers until the day that the officer chose (BT-195 to BT-198)', () => {
    const content = resultOf(drafted(known))
    const draft = withResult(drafted(known), {
      description: content.description ?? '',
      lots: content.lots.map((lot, index) =>
        index === 0
          ? { ...lot, withheldUntil: '2027-03-01', withheldReason: 'fair-comp', withheldText: 'Ny konkurranse pågår.' }
          : lot,
      ),
    })
    assert.deepEqual(errors(draft), [])
    const before = forReaders(draft, Date.parse('2027-02-28T12:00:00Z'))
    assert.deepEqual(before.withheld.map((each) => each.field).sort(), ['BT-161-NoticeResult', 'BT-720-Tender'])
    assert.deepEqual(
      draftValues(before.draft, 'BT-720-Tender').map((each) => each.value),
      ['930000.50'],
    )
    assert.deepEqual(forReaders(draft, Date.parse(releaseOn('2027-03-01') ?? '')).withheld, [])
    assert.equal(resultOf(draft).lots[0]?.withheldUntil, '2027-03-01')
  })
  it('forgets an award that was reversed', () => {
    const event = (type: string, data: object) =>
      ({ type, data, at: now }) as unknown as Parameters<typeof awardKnown.evolve>[1]
    const state = [
      event('competitions.award-proposed', { results: known.results }),
      event('competitions.award-letters-sent', {}),
      event('competitions.award-reversed', {}),
    ].reduce(awardKnown.evolve, awardKnown.initial)
    assert.equal(state.decidedAt, undefined)
    assert.deepEqual(state.results, [])
  })
})

describe('the planning notice', () => {
  const plan = (): NoticeDraft =>
    withPlanning(withPlanningCase(newNationalDraft('E2', { noticeId: ids.noticeId, now: Date.parse(now) }), facts), {
      title: 'Renhold av skoler',
      description: 'Vi planlegger renhold av to skoler.',
      cpv: '90910000',
      region: 'NO0A2',
      plannedDate: '2027-02-01',
      parts: [
        { title: 'Nordre skole', description: 'Renhold.', value: '950000' },
        { title: 'Søndre skole', description: 'Renhold.', value: '950000.50' },
      ],
    })
  it('written in the plain form passes every layer of checks, the sum of its parts included (VA-R001)', () => {
    assert.deepEqual(errors(plan()), [])
    assert.equal(summary(plan()).value?.amount, '1900000.50')
    assert.equal(planningOf(plan()).plannedDate, '2027-02-01')
  })
  it('is carried into the competition notice, which names the part that each lot comes from (BT-125, BT-1251)', () => {
    const fresh = withCase(newNationalDraft('E3', { ...ids, now: Date.parse(now) }), { ...facts, value: '1900000.50' })
    const draft = fromPlan(fresh, plan())
    const said = summary(draft)
    assert.deepEqual(
      said.lots.map((lot) => [Object.values(lot.title)[0], lot.value?.amount]),
      [
        ['Nordre skole', '950000'],
        ['Søndre skole', '950000.50'],
      ],
    )
    assert.deepEqual(said.lots[1]?.planning, [`${ids.noticeId}-01`])
    const finished = withContent(
      draft,
      {
        title: 'Renhold av skoler',
        description: 'Renhold.',
        cpv: '90910000',
        region: 'NO0A2',
        deadline: '2027-02-15T11:00:00.000Z',
        lots: ['Nordre skole', 'Søndre skole'].map((title) => ({ title, description: title, criteria })),
      },
      { documents: 'https://heldigital.example/1', submission: 'https://heldigital.example/1/tender' },
    )
    assert.deepEqual(errors(finished), [])
  })
})
