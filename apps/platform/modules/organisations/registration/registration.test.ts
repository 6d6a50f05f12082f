import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instant } from '../../../kernel/clock.ts'
import type { Decision } from '../../../kernel/events/command.ts'
import type { RecordedEvent } from '../../../kernel/events/event.ts'
import type { Actor, OrganisationId, PersonId } from '../../../kernel/identity/actor.ts'
import type { Keystore } from '../../../kernel/identity/keystore.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { readSigned, signed, type Statement } from '../register/look-up.ts'
import {
  decideApproval,
  decideAsking,
  decideRefusal,
  decideWithdrawal,
  mostInADay,
  mostWaiting,
  registrationFold,
  type AskFacts,
  type RegistrationState,
} from './registration.ts'

const person = 'a'.repeat(32) as PersonId
const organisation = '0192:313500063' as OrganisationId
const newcomer: Actor = { kind: 'newcomer', person }
const at = instant('2026-11-24T11:00:00.000Z')
const statement: Statement = {
  organisation,
  person,
  unit: { name: 'STRAND SNEKKERI AS', form: 'AS', formName: 'Aksjeselskap', place: 'BJØRKVIK', state: 'active' },
  at,
}
const facts: AskFacts = { statement, known: false, earlier: { waiting: [], today: 0 } }
const input = { organisation, personName: 'Eli Strand' }

const typesOf = (decision: Decision): readonly string[] =>
  isRefusal(decision) ? [decision.code] : decision.events.map((event) => event.type)
const after = (decision: Decision): RegistrationState => {
  assert.ok(!isRefusal(decision))
  return decision.events.reduce(
    (state, event) => registrationFold.evolve(state, event as RecordedEvent),
    registrationFold.initial,
  )
}

describe('whoever asks to register an organisation', () => {
  it('becomes its administrator at once when the register names a role that is enough', () => {
    const decision = decideAsking(input, { ...facts, statement: { ...statement, role: 'DAGL' } }, newcomer)
    assert.deepEqual(typesOf(decision), [
      'organisations.registration-asked',
      'organisations.registration-approved',
      'identity.organisation-registered',
      'identity.member-added',
      'identity.roles-changed',
    ])
    assert.ok(!isRefusal(decision))
    const [, , registered, , roles] = decision.events
    assert.deepEqual((registered?.data as { kind: string } | undefined)?.kind, 'supplier')
    assert.deepEqual((roles?.data as { roles: string[] } | undefined)?.roles, ['supplierAdministrator', 'submitter'])
  })

  it('waits for the operator when the register names none', () => {
    assert.deepEqual(typesOf(decideAsking(input, facts, newcomer)), ['organisations.registration-asked'])
  })

  it('waits for the operator when the organisation is bankrupt, whatever role is named', () => {
    const windingUp = { ...statement, role: 'DAGL', unit: { ...statement.unit, state: 'winding-up' as const } }
    assert.deepEqual(typesOf(decideAsking(input, { ...facts, statement: windingUp }, newcomer)), [
      'organisations.registration-asked',
    ])
  })

  it('is refused what is registered, deleted, waited for, or asked for too often', () => {
    const refusedWith = (changes: Partial<AskFacts>): readonly string[] =>
      typesOf(decideAsking(input, { ...facts, ...changes }, newcomer))
    assert.deepEqual(refusedWith({ known: true }), ['organisations.registered-already'])
    assert.deepEqual(refusedWith({ statement: { ...statement, unit: { ...statement.unit, state: 'deleted' } } }), [
      'organisations.unit-deleted',
    ])
    assert.deepEqual(refusedWith({ earlier: { waiting: [organisation], today: 1 } }), ['organisations.waiting-already'])
    const others = Array.from({ length: mostWaiting }, (_, i) => `0192:31350010${i}`)
    assert.deepEqual(refusedWith({ earlier: { waiting: others, today: 3 } }), ['organisations.too-many-requests'])
    assert.deepEqual(refusedWith({ earlier: { waiting: [], today: mostInADay } }), ['organisations.too-many-requests'])
  })

  it('cannot use what the register said of another organisation, or to another person', () => {
    for (const changed of [
      { organisation: '0192:313500071' as OrganisationId },
      { person: 'b'.repeat(32) as PersonId },
    ])
      assert.deepEqual(
        typesOf(decideAsking(input, { ...facts, statement: { ...statement, ...changed, role: 'DAGL' } }, newcomer)),
        ['organisations.look-up-expired'],
      )
    assert.deepEqual(typesOf(decideAsking(input, { ...facts, statement: undefined }, newcomer)), [
      'organisations.look-up-expired',
    ])
  })

  it('must give a number whose check digit is right', () => {
    assert.deepEqual(typesOf(decideAsking({ ...input, organisation: '0192:313500064' }, facts, newcomer)), [
      'kernel.bad-input',
    ])
  })
})

describe('a request that waits', () => {
  const waiting = after(decideAsking(input, facts, newcomer))

  it('registers the organisation when the operator says yes, and only once', () => {
    const approved = decideApproval(waiting, { known: false })
    assert.deepEqual(typesOf(approved).slice(0, 3), [
      'organisations.registration-approved',
      'identity.organisation-registered',
      'identity.member-added',
    ])
    assert.deepEqual(typesOf(decideApproval(waiting, { known: true })), ['organisations.registered-already'])
    assert.ok(!isRefusal(approved))
    const state = approved.events.reduce(
      (each, event) => registrationFold.evolve(each, event as RecordedEvent),
      waiting,
    )
    assert.deepEqual(typesOf(decideApproval(state, { known: false })), ['organisations.request-decided'])
  })

  it('ends with a reason when the operator says no', () => {
    const refused = decideRefusal(waiting, 'Fullmakten mangler.')
    assert.deepEqual(typesOf(refused), ['organisations.registration-refused'])
  })

  it('is withdrawn by whoever made it, and by nobody else', () => {
    assert.deepEqual(typesOf(decideWithdrawal(waiting, newcomer)), ['organisations.registration-withdrawn'])
    assert.deepEqual(typesOf(decideWithdrawal(waiting, { kind: 'newcomer', person: 'b'.repeat(32) as PersonId })), [
      'kernel.not-found',
    ])
  })
})

describe('what the register said', () => {
  const keystoreOf = (secret: string): Keystore => ({ secret: async () => secret })
  const keystore = keystoreOf('k'.repeat(40))

  it('comes back from a form as it was signed', async () => {
    assert.deepEqual(await readSigned(await signed(statement, keystore), keystore, at), statement)
  })

  it('is not believed when it was changed, signed by another, or is older than an hour', async () => {
    const text = await signed(statement, keystore)
    const [body = '', mac = ''] = text.split('.')
    const forged = Buffer.from(JSON.stringify({ ...statement, role: 'DAGL' })).toString('base64url')
    assert.equal(await readSigned(`${forged}.${mac}`, keystore, at), undefined)
    assert.equal(await readSigned(`${body}.`, keystore, at), undefined)
    assert.equal(await readSigned(text, keystoreOf('x'.repeat(40)), at), undefined)
    assert.equal(await readSigned(text, keystore, instant('2026-11-24T12:00:00.001Z')), undefined)
  })
})
