import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Decision } from '../events/command.ts'
import { isRefusal } from '../refusal.ts'
import { buyerRoles, theProduct, type Actor, type OrganisationId, type PersonId, type Role } from './actor.ts'
import {
  decideAddition,
  decideChange,
  decideDeactivation,
  decideReactivation,
  decideRegistration,
  decideRemoval,
  evolve,
  type Organisation,
  type OrganisationEvent,
} from './organisation.ts'

const fjord = '0192:991825827' as OrganisationId
const other = '0192:974760673' as OrganisationId
const kari = 'a'.repeat(32)
const ola = 'b'.repeat(32)

const acting = (person: string, organisation: OrganisationId, ...roles: Role[]): Actor => ({
  kind: 'person',
  person: person as PersonId,
  organisation,
  roles,
})
const administrator = { actor: acting(kari, fjord, 'administrator') }

function after(state: Organisation, decision: Decision): Organisation {
  assert.ok(!isRefusal(decision), JSON.stringify(decision))
  let next = state
  for (const event of decision.events) next = evolve(next, event as OrganisationEvent)
  return next
}

const codeOf = (decision: Decision): string | undefined => (isRefusal(decision) ? decision.code : undefined)

const registration = {
  organisation: fjord as string,
  name: 'Fjord kommune',
  kind: 'buyer' as const,
  type: 'municipality' as const,
  administrator: { person: kari, name: 'Kari Nordmann' },
}
const municipality = after({ members: {} }, decideRegistration({ members: {} }, registration, { known: false }))

describe('an organisation', () => {
  it('is registered with its first administrator', () => {
    assert.deepEqual(municipality, { id: fjord, kind: 'buyer', members: { [kari]: ['administrator'] } })
  })
  it('is registered once', () => {
    assert.equal(
      codeOf(decideRegistration({ members: {} }, registration, { known: true })),
      'identity.already-registered',
    )
  })
  it('is refused with a wrong check digit', () => {
    const wrong = decideRegistration(
      { members: {} },
      { ...registration, organisation: '0192:991825828' },
      { known: false },
    )
    assert.ok(isRefusal(wrong) && wrong.field === 'organisation')
  })
})

describe('the administrator of an organisation', () => {
  const kariAndOla = after(
    municipality,
    decideAddition(municipality, { person: ola, name: 'Ola Nordmann', roles: ['caseOfficer'] }, administrator),
  )
  it('adds people in the roles of its kind', () => {
    assert.deepEqual(kariAndOla.members[ola], ['caseOfficer'])
  })
  it('cannot give a role of the other side', () => {
    assert.equal(
      codeOf(decideAddition(municipality, { person: ola, name: 'Ola', roles: ['submitter'] }, administrator)),
      'identity.role-of-other-kind',
    )
  })
  it('cannot add the same person twice', () => {
    assert.equal(
      codeOf(decideAddition(kariAndOla, { person: ola, name: 'Ola', roles: ['opener'] }, administrator)),
      'identity.already-member',
    )
  })
  it('cannot be removed or lose the role when it is the last one', () => {
    assert.equal(codeOf(decideRemoval(kariAndOla, { person: kari }, administrator)), 'identity.last-administrator')
    assert.equal(
      codeOf(decideChange(kariAndOla, { person: kari, roles: ['caseOfficer'] }, administrator)),
      'identity.last-administrator',
    )
  })
  it('can leave when there is another one', () => {
    const two = after(kariAndOla, decideChange(kariAndOla, { person: ola, roles: ['administrator'] }, administrator))
    assert.deepEqual(Object.keys(after(two, decideRemoval(two, { person: kari }, administrator)).members), [ola])
  })
  it('has no say in another organisation', () => {
    const stranger = { actor: acting(ola, other, 'administrator') }
    for (const decision of [
      decideAddition(municipality, { person: ola, name: 'Ola', roles: ['opener'] }, stranger),
      decideChange(municipality, { person: kari, roles: ['opener', 'administrator'] }, stranger),
      decideRemoval(municipality, { person: kari }, stranger),
    ])
      assert.equal(codeOf(decision), 'identity.other-organisation')
  })
  it('is the only one with a say, beside the operator and the product', () => {
    const input = { person: ola, name: 'Ola', roles: ['opener' as const] }
    assert.equal(
      codeOf(decideAddition(municipality, input, { actor: acting(kari, fjord, 'caseOfficer') })),
      'identity.other-organisation',
    )
    for (const actor of [acting(ola, other, 'operator'), theProduct])
      assert.equal(codeOf(decideAddition(municipality, input, { actor })), undefined)
  })
})

describe('an organisation, whatever is decided', () => {
  it('always has an administrator', () => {
    const people = fc.constantFrom(kari, ola, 'c'.repeat(32), 'd'.repeat(32))
    const someRoles = fc.uniqueArray(fc.constantFrom(...buyerRoles), { minLength: 1 })
    const step = fc.oneof(
      fc.record({ what: fc.constant('add' as const), person: people, roles: someRoles }),
      fc.record({ what: fc.constant('change' as const), person: people, roles: someRoles }),
      fc.record({ what: fc.constant('remove' as const), person: people, roles: someRoles }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let state = municipality
        for (const { what, person, roles } of steps) {
          const decision =
            what === 'add'
              ? decideAddition(state, { person, name: 'N', roles }, { actor: theProduct })
              : what === 'change'
                ? decideChange(state, { person, roles }, { actor: theProduct })
                : decideRemoval(state, { person }, { actor: theProduct })
          if (!isRefusal(decision)) state = after(state, decision)
          assert.ok(Object.values(state.members).some((each) => each.includes('administrator')))
        }
      }),
    )
  })
  it('is taken out of use and put back, once each, but not whoever runs the product', () => {
    const off = decideDeactivation(municipality, { reason: 'Slått sammen' })
    assert.ok(!isRefusal(off))
    const out = after(municipality, off)
    assert.equal(out.deactivated, true)
    assert.equal(codeOf(decideDeactivation(out, { reason: 'igjen' })), 'identity.deactivated-already')
    const back = decideReactivation(out)
    assert.ok(!isRefusal(back))
    assert.equal(codeOf(decideReactivation(after(out, back))), 'identity.organisation-in-use')
    assert.equal(
      codeOf(decideDeactivation({ ...municipality, kind: 'operator' }, { reason: 'x' })),
      'identity.operator-stays',
    )
  })
  it('is not confused by a person named like a property of every object', () => {
    assert.equal(
      codeOf(decideRemoval(municipality, { person: 'constructor' }, { actor: theProduct })),
      'identity.no-member',
    )
  })
})
