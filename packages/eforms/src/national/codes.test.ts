import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { officialSdk, withOfficial } from '../../test/official.ts'
import { languages } from '../text.ts'
import { nationalCodeList, nationalCodeLists } from './codes.ts'
import { municipalities, municipalitiesNamed } from './municipalities.ts'

describe('the code lists of the national profile', () => {
  it('have a label in three languages on every code', () => {
    for (const id of nationalCodeLists())
      for (const [code, label] of nationalCodeList(id)?.codes ?? [])
        for (const language of languages) assert.ok(label[language] !== '', `${id} ${code} ${language}`)
  })
  it('hold the official codes, and the Norwegian ones besides', withOfficial, () => {
    for (const id of nationalCodeLists()) {
      const own = [...(nationalCodeList(id)?.codes.keys() ?? [])].sort()
      const official = [...(officialSdk().codeList(id)?.codes.keys() ?? [])]
      const missing = official.filter((code) => !own.includes(code))
      assert.deepEqual(missing, [], id)
      const extra = own.filter((code) => !official.includes(code))
      assert.ok(
        extra.every((code) => /^(NOR|NOB|NNO|quality-nor-.*)$/.test(code)),
        `${id} ${extra.join(' ')}`,
      )
    }
  })
})

describe('the municipalities of Norway', () => {
  it('are 357, each with a number of its own and a region that exists', () => {
    assert.equal(municipalities().length, 357)
    assert.equal(new Set(municipalities().map((each) => each.number)).size, 357)
    for (const each of municipalities()) assert.ok(nationalCodeList('nuts-lvl3')?.codes.has(each.region), each.name)
  })
  it('are told apart by region when they share a name', () => {
    assert.equal(municipalitiesNamed('Våler').length, 2)
    assert.equal(municipalitiesNamed('våler', 'NO083')[0]?.number, '3114')
    assert.deepEqual(municipalitiesNamed('Narnia'), [])
  })
})
