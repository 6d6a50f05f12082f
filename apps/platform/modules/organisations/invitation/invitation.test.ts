import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instant, plus } from '../../../kernel/clock.ts'
import type { Decision } from '../../../kernel/events/command.ts'
import type { Event, RecordedEvent } from '../../../kernel/events/event.ts'
import type { Actor, OrganisationId, PersonId } from '../../../kernel/identity/actor.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import {
  decideAcceptance,
  decideInvitation,
  decideWithdrawal,
  invitationFold,
  openInvitations,
  type InvitationState,
} from './invitation.ts'

const organisation = '0192:313500063' as OrganisationId
const now = instant('2026-11-24T11:00:00.000Z')
const administrator: Actor = {
  kind: 'person',
  person: 'a'.repeat(32) as PersonId,
  organisation,
  roles: ['supplierAdministrator'],
}
const invited: Actor = { kind: 'newcomer', person: 'b'.repeat(32) as PersonId }
const context = { actor: administrator, now, newId: () => 'invitation-1' }

const grown = (state: InvitationState, events: readonly Event[]): InvitationState =>
  events.reduce((each, event) => invitationFold.evolve(each, event as RecordedEvent), state)
const after = (state: InvitationState, decision: Decision): InvitationState => {
  assert.ok(!isRefusal(decision), isRefusal(decision) ? decision.code : '')
  return grown(state, decision.events)
}
const codeOf = (decision: Decision): string => (isRefusal(decision) ? decision.code : 'done')

const registered = grown(invitationFold.initial, [
  {
    type: 'identity.organisation-registered',
    data: { organisation, name: 'Strand Snekkeri AS', kind: 'supplier', type: 'company' },
  },
  {
    type: 'identity.member-added',
    data: { organisation, person: 'a'.repeat(32), name: 'Eli Strand', roles: ['supplierAdministrator'] },
  },
])
const open = after(registered, decideInvitation(registered, { name: 'Bo Nes', roles: ['submitter'], days: 7 }, context))
const accept = (state: InvitationState, rest: { genuine?: boolean; at?: typeof now; actor?: Actor } = {}): Decision =>
  decideAcceptance(
    state,
    { invitation: 'invitation-1', name: 'Bo Nes' },
    { actor: rest.actor ?? invited, now: rest.at ?? now },
    { genuine: rest.genuine ?? true },
  )

describe('an invitation', () => {
  it('gives whoever opens it the roles that it names', () => {
    const state = after(open, accept(open))
    assert.deepEqual(state.organisation.members['b'.repeat(32)], ['submitter'])
    assert.deepEqual(openInvitations(state, now), [])
  })

  it('works once', () => {
    const other: Actor = { kind: 'newcomer', person: 'c'.repeat(32) as PersonId }
    assert.equal(codeOf(accept(after(open, accept(open)), { actor: other })), 'organisations.invitation-used')
  })

  it('works until its last instant, and no longer', () => {
    assert.equal(codeOf(accept(open, { at: plus(now, { days: 7, milliseconds: -1 }) })), 'done')
    assert.equal(codeOf(accept(open, { at: plus(now, { days: 7 }) })), 'organisations.invitation-too-old')
  })

  it('is unknown to whoever has not the whole link', () => {
    assert.equal(codeOf(accept(open, { genuine: false })), 'organisations.unknown-invitation')
  })

  it('does not work when it is withdrawn', () => {
    const state = after(open, decideWithdrawal(open, { invitation: 'invitation-1' }, { actor: administrator }))
    assert.equal(codeOf(accept(state)), 'organisations.invitation-used')
  })

  it('is made and withdrawn by an administrator of the organisation or by the operator, and by nobody else', () => {
    const strangers: Actor[] = [
      { ...administrator, organisation: '0192:313500071' as OrganisationId },
      { ...administrator, roles: ['submitter'] },
      { ...administrator, roles: ['administrator'] },
      invited,
    ]
    for (const actor of strangers) {
      const made = decideInvitation(registered, { name: 'X', roles: ['reader'], days: 1 }, { ...context, actor })
      assert.equal(codeOf(made), 'kernel.not-allowed')
      assert.equal(codeOf(decideWithdrawal(open, { invitation: 'invitation-1' }, { actor })), 'kernel.not-found')
    }
    const operator: Actor = { ...administrator, roles: ['operator'] }
    const made = decideInvitation(
      registered,
      { name: 'X', roles: ['reader'], days: 1 },
      { ...context, actor: operator },
    )
    assert.equal(codeOf(made), 'done')
  })

  it('gives no role of another kind of organisation', () => {
    const made = decideInvitation(registered, { name: 'X', roles: ['approver'], days: 1 }, context)
    assert.equal(codeOf(made), 'organisations.role-of-other-kind')
  })

  it('changes nothing for somebody who is a member already', () => {
    assert.equal(codeOf(accept(open, { actor: administrator })), 'identity.already-member')
  })

  it('does not work while the organisation is out of use', () => {
    const state = grown(open, [{ type: 'identity.organisation-deactivated', data: { organisation, reason: 'x' } }])
    assert.equal(codeOf(accept(state)), 'organisations.unknown-invitation')
  })
})
