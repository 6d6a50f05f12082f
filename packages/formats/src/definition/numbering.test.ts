import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ublSyntax } from '../ubl.ts'
import { compileTree } from './compiled.ts'
import type { CompiledLeaf } from './compiled.ts'
import { fixed, group, identifier, leaf, one } from './tree.ts'

describe('the generated structure rules', () => {
  it('number a fixed attribute before they number that it is there', () => {
    const tree = group({ EndpointID: one(leaf(identifier, { schemeID: one(fixed('0192')) })) })
    const compiled = compileTree('/Order', tree, ublSyntax('Order'), undefined, { prefix: 'EHF-T01-B' })
    const [attribute] = (compiled.fields[0]!.content as CompiledLeaf).attributes
    assert.equal(attribute!.check!.fixedId, 'EHF-T01-B00201')
    assert.equal(attribute!.missingId, 'EHF-T01-B00202')
  })
})
