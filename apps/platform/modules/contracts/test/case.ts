// A case that has come as far as its award, for tests of what follows; and how tests give commands without a store.
import { instant } from '../../../kernel/clock.ts'
import type { AnyCommand, Decision } from '../../../kernel/events/command.ts'
import { streamId, type RecordedEvent } from '../../../kernel/events/event.ts'
import { foldAll } from '../../../kernel/events/fold.ts'
import type { Actor, OrganisationId, Person, PersonId, Role } from '../../../kernel/identity/actor.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { checkInput } from '../../../kernel/events/input.ts'

export const buyer = '0192:313500012'
export const winner = '0192:313500020'
export const loser = '0192:313500039'

const person = (name: string, organisation: string, ...roles: Role[]): Person => ({
  kind: 'person',
  person: name as PersonId,
  organisation: organisation as OrganisationId,
  roles,
})
export const ingrid = person('ingrid', buyer, 'caseOfficer')
export const amina = person('amina', buyer, 'approver')
export const nina = person('nina', winner, 'submitter')
export const omar = person('omar', loser, 'submitter')

export const stream = streamId('procurement', '5b9ae4bd-8b1c-4b8e-9a2d-1d0f1f0b7c12')
export const sentAt = '2026-11-24T12:00:00.000Z'
export const standstillEnds = '2026-12-04T22:59:59.999Z'

/** The history with what was decided added to it. */
export function happened(
  history: readonly RecordedEvent[],
  decision: Decision,
  actor: Actor,
  at: string = sentAt,
): RecordedEvent[] {
  if (isRefusal(decision)) throw new Error(`${decision.code}: ${decision.title.en} (${decision.field ?? ''})`)
  return [
    ...history,
    ...decision.events.map((event, index): RecordedEvent => ({
      stream,
      version: history.length + index + 1,
      type: event.type,
      data: JSON.parse(JSON.stringify(event.data)) as unknown,
      actor,
      at: instant(at),
      legalRows: event.legalRows ?? [],
      command: `command-${history.length}`,
      hash: '',
    })),
  ]
}

/** What a command answers after a history; the input is checked by its schema first. */
export function given(
  command: AnyCommand,
  history: readonly RecordedEvent[],
  input: unknown,
  actor: Actor,
  { at = sentAt, facts }: { at?: string; facts?: unknown } = {},
): Decision {
  const wrong = checkInput(command.input, input)
  if (wrong !== undefined) return wrong
  let count = 0
  return command.decide(foldAll(command.fold, history), input, {
    now: instant(at),
    actor,
    stream,
    owner: buyer,
    facts,
    newId: () => `0000000${history.length}-0000-4000-8000-${String(count++).padStart(12, '0')}`.slice(-36),
  })
}

export function refusalCode(decision: Decision): string | undefined {
  return isRefusal(decision) ? decision.code : undefined
}

/** A case whose award letters are sent: one lot, one winner, one loser. */
export function awarded(price = '1450000'): RecordedEvent[] {
  const facts = {
    title: 'Renhold av skoler',
    description: 'Daglig renhold.',
    buyer: { id: buyer, name: 'Bjørkvik kommune' },
    procedure: 'open',
    cpv: ['90910000'],
    lots: [{ id: 'LOT-0001', title: 'Nordre skole', description: '', criteria: [] }],
  }
  const results = [
    {
      lot: 'LOT-0001',
      model: '',
      winner: 'T1',
      ranking: [
        { tender: 'T1', rank: 1, total: '10', price, criteria: {} },
        { tender: 'T2', rank: 2, total: '8', price: '1500000', criteria: {} },
      ],
    },
  ]
  const opened = [
    { tender: 'T1', supplier: winner, answers: { lots: [] }, files: [] },
    { tender: 'T2', supplier: loser, answers: { lots: [] }, files: [] },
  ]
  return happened(
    [],
    {
      events: [
        {
          type: 'procurements.opened',
          data: {
            title: 'Renhold av skoler',
            description: 'Daglig renhold.',
            kind: 'services',
            buyerType: 'municipality',
            value: '1900000',
            part: 'II',
            buyer,
          },
        },
        {
          type: 'notices.published',
          data: { notice: 'n', version: 1, subtype: 'E3', kind: 'competition', number: '2026-100001', xml: '', facts },
        },
        { type: 'competitions.opened', data: { opened, unopened: [] } },
        { type: 'competitions.award-proposed', data: { results, reasons: [] } },
        { type: 'competitions.award-letters-sent', data: { letters: [], standstillEndsAt: standstillEnds } },
      ],
    },
    ingrid,
  )
}
