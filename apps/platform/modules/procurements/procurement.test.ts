import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instant, type Instant } from '../../kernel/clock.ts'
import type { Decision } from '../../kernel/events/command.ts'
import { checkInput } from '../../kernel/events/input.ts'
import { streamId, type RecordedEvent } from '../../kernel/events/event.ts'
import type { OrganisationId, Person, PersonId } from '../../kernel/identity/actor.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { openProcurement, procurement, revalueProcurement, routeWith } from './procurement.ts'
import { sentenceOf } from './case/sentence.ts'

const ingrid: Person = {
  kind: 'person',
  person: 'ingrid' as PersonId,
  organisation: '0192:313500012' as OrganisationId,
  roles: ['caseOfficer'],
}
const stream = streamId('procurement', '5b9ae4bd-8b1c-4b8e-9a2d-1d0f1f0b7c12')
const early = instant('2025-01-15T09:00:00Z')

function open(input: object, now: Instant = early, confirmed: readonly string[] = []): Decision {
  const whole = {
    title: 'Renhold',
    description: 'Daglig.',
    kind: 'services',
    buyerType: 'municipality',
    value: '1900000',
    confirmed,
    ...input,
  }
  const wrong = checkInput(openProcurement.input, whole)
  if (wrong !== undefined) return wrong
  return openProcurement.decide(procurement.initial, whole as never, {
    now,
    actor: ingrid,
    stream,
    owner: ingrid.organisation,
    newId: () => 'x',
    facts: undefined,
  })
}

/** The part that is written down, with every pending row confirmed. */
function partOf(input: { kind?: string; buyerType?: string; value: string }, now: Instant): unknown {
  const routed = routeWith({ kind: 'services', buyerType: 'municipality', ...input } as never, now)
  const rows = isRefusal(routed) ? [] : routed.needsConfirmation.map((question) => question.row)
  const decision = open(input, now, rows)
  return isRefusal(decision) ? decision.code : (decision.events[0]?.data as { part: string } | undefined)?.part
}

const recorded = (type: string, data: unknown, legalRows: readonly string[] = []): RecordedEvent => ({
  stream,
  version: 1,
  type,
  data,
  actor: ingrid,
  at: early,
  legalRows,
  command: 'c',
  hash: '',
})

describe('Which part of the regulation governs', () => {
  it('499 999 is outside the law on 1 July 2026 and in part I the day before (fact 1)', () => {
    assert.equal(partOf({ value: '499999' }, instant('2026-07-01T10:00:00Z')), 'none')
    assert.equal(partOf({ value: '499999' }, instant('2026-06-30T10:00:00Z')), 'I')
  })
  it('1 490 000 is part III for the state and part II for a municipality in January 2025 (fact 2)', () => {
    assert.equal(partOf({ value: '1490000', buyerType: 'state' }, early), 'III')
    assert.equal(partOf({ value: '1490000' }, early), 'II')
  })
  it('a health service of 2 million is part I only (fact 3)', () => {
    assert.equal(partOf({ value: '2000000', kind: 'health' }, early), 'I')
  })
  it('is written down with the rows it rests on, and does not change when a later row begins (fact 4)', () => {
    const decision = open({ value: '499999' })
    assert.ok(!isRefusal(decision))
    const [event] = decision.events
    assert.ok((event?.legalRows ?? []).some((row) => row.startsWith('LOA_ENTRY')))
    const state = procurement.evolve(
      procurement.initial,
      recorded('procurements.opened', event?.data, event?.legalRows),
    )
    assert.equal(state.part, 'I')
    assert.deepEqual(state.rows, event?.legalRows)
  })
  it('rests on no row that its source has not confirmed, until somebody has looked it up', () => {
    const late = instant('2026-11-24T09:00:00Z')
    const answer = open({ value: '1900000' }, late)
    assert.equal(isRefusal(answer) && answer.code, 'procurements.row-unconfirmed')
    assert.equal(isRefusal(answer) && answer.field, 'confirmed')
    assert.equal(partOf({ value: '1900000' }, late), 'II')
  })
})

describe('The case', () => {
  it('needs a title, a need and a value in kroner', () => {
    for (const wrong of [{ title: '' }, { description: '' }, { value: '1,9 mill' }, { kind: 'art' }, { extra: 1 }])
      assert.equal(isRefusal(open(wrong)), true, JSON.stringify(wrong))
  })
  it('is routed anew when its value changes', () => {
    const state = {
      ...procurement.initial,
      opened: true,
      kind: 'services' as const,
      buyerType: 'municipality' as const,
    }
    const decision = revalueProcurement.decide(
      state,
      { value: '3000000' },
      { now: early, actor: ingrid, stream, owner: ingrid.organisation, newId: () => 'x', facts: undefined },
    )
    assert.ok(!isRefusal(decision))
    assert.deepEqual(decision.events[0]?.data, { value: '3000000', part: 'III' })
  })
  it('tells every event in a sentence, and one without a sentence by its type', () => {
    const sentences = { 'x.done': { nb: '{title} ble gjort', nn: '{title} vart gjort', en: '{title} was done' } }
    assert.equal(sentenceOf(recorded('x.done', { title: 'Alt' }), { sentences }).nn, 'Alt vart gjort')
    assert.equal(sentenceOf(recorded('x.other', {}), { sentences }).en, 'x.other')
  })
  it('tells money and dates as the reader writes them, and what is neither as it stands', () => {
    const same = '{net:money} {on:date} {odd:money} {number}'
    const sentences = { 'x.paid': { nb: same, nn: same, en: same } }
    const data = { net: '1900000', on: '2026-03-24', odd: '{number}', number: '2026-7' }
    const told = sentenceOf(recorded('x.paid', data), { sentences })
    assert.equal(told.nb.replaceAll('\u00a0', ' '), '1 900 000 kr 24. mars 2026 {number} 2026-7')
    assert.equal(told.en.replaceAll('\u00a0', ' '), 'NOK 1,900,000 24 March 2026 {number} 2026-7')
    const euro = sentenceOf(recorded('x.paid', { ...data, currency: 'EUR' }), { sentences })
    assert.match(euro.en, /€1,900,000/)
  })
})
