import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rolesOf } from './scopes.ts'

describe('the scopes of a system', () => {
  it('give the roles of its own side', () => {
    assert.deepEqual(rolesOf(['heldigital:buyer.write', 'heldigital:buyer.read'], 'buyer'), ['caseOfficer', 'auditor'])
    assert.deepEqual(rolesOf(['heldigital:supplier.write'], 'supplier'), ['submitter'])
  })
  it('give nothing on the other side, and nothing when unknown', () => {
    assert.deepEqual(rolesOf(['heldigital:buyer.write'], 'supplier'), [])
    assert.deepEqual(rolesOf(['constructor', '__proto__', 'altinn:serviceowner'], 'buyer'), [])
    assert.deepEqual(rolesOf(['heldigital:buyer.write'], 'operator'), [])
  })
})
