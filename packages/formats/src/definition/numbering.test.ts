import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ublSyntax } from '../ubl.ts'
import { compileTree } from './compiled.ts'
import type { CompiledGroup, CompiledLeaf } from './compiled.ts'
import { fixed, group, identifier, leaf, many, one, since } from './tree.ts'

describe('the generated structure rules', () => {
  it('number a fixed attribute before they number that it is there', () => {
    const tree = group({ EndpointID: one(leaf(identifier, { schemeID: one(fixed('0192')) })) })
    const compiled = compileTree('/Order', tree, ublSyntax('Order'), undefined, { prefix: 'EHF-T01-B' })
    const [attribute] = (compiled.fields[0]!.content as CompiledLeaf).attributes
    assert.equal(attribute!.check!.fixedId, 'EHF-T01-B00201')
    assert.equal(attribute!.missingId, 'EHF-T01-B00202')
  })
  it('know and count a place from the day of the release that brought it', () => {
    const tree = group({
      Quotation: since('2026-08-17', many(group({ LineID: one(identifier) }))),
      Line: one(group({ ID: one(identifier) })),
    })
    const on = (date: string | undefined) => {
      const { fields } = compileTree('/Order', tree, ublSyntax('Order'), date, { prefix: 'X-B' })
      const line = fields.at(-1)!.content as CompiledGroup
      return [fields.map(({ key }) => key), line.fields[0]!.missingId]
    }
    assert.deepEqual(on('2026-08-16'), [['Line'], 'X-B00201'])
    assert.deepEqual(on('2026-08-17'), [['Quotation', 'Line'], 'X-B00401'])
    assert.deepEqual(on(undefined), on('2026-08-17'))
  })
})
