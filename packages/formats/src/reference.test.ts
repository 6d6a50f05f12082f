import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { invoice } from './billing/index.ts'
import { documentKinds, languages, loadType } from './index.ts'
import { knownName } from './part-names.ts'
import { referenceOf } from './reference.ts'

describe('the reference of a document type', () => {
  it('shows the tree in document order with cardinality, business term, data type and code lists', () => {
    const { places, codeLists, rules, releases } = referenceOf(invoice)
    const currency = places.find(({ name }) => name === 'DocumentCurrencyCode')
    assert.equal(currency?.occurs, '1..1')
    assert.equal(currency?.term, 'BT-5')
    assert.equal(currency?.title.en, 'Invoice currency code')
    assert.ok(
      codeLists
        .find(({ id }) => id === currency?.codeLists[0])
        ?.codesOn()
        .has('NOK'),
    )
    const line = places.findIndex(({ name }) => name === 'InvoiceLine')
    assert.deepEqual([places[line]?.occurs, places[line]?.content], ['1..n', 'group'])
    assert.equal(places[line + 1]?.depth, 2)
    assert.ok(places.some(({ name, term }) => name === '@currencyID' && term === undefined))
    assert.ok(rules.some(({ id, severity }) => id === 'BR-CO-15' && severity === 'fatal'))
    assert.equal(new Set(rules.map(({ id, from, until }) => `${id}${from}${until}`)).size, rules.length)
    assert.ok(releases.length >= 2)
  })

  it('gives the official identifiers of what follows from the tree where it follows', async () => {
    const { places, rootRules } = referenceOf((await loadType('ordering', 'order'))!)
    const rulesOf = (name: string) => places.find((place) => place.name === name)?.rules
    assert.deepEqual(rulesOf('CustomizationID'), ['PEPPOL-T01-B00101'])
    assert.ok(rootRules.length > 0 && rootRules.every((rule) => rule.startsWith('PEPPOL-T01-B001')))
    const numbers = places.flatMap(({ rules }) => rules).filter((rule) => rule.startsWith('PEPPOL-T01-B'))
    assert.equal(new Set(numbers).size, numbers.length, 'each check has one place')
    assert.deepEqual(referenceOf(invoice).places.find(({ name }) => name === 'ID')?.rules, ['BR-02'])
  })

  it('calls every part of a document by a name in Norwegian', async () => {
    for (const { family, id } of documentKinds) {
      const type = await loadType(family, id)
      if (type === undefined || type.definition.names !== undefined) continue
      for (const { name, term } of referenceOf(type).places)
        assert.ok(name === '*' || knownName(type.definition, name.replace('@', ''), term), `${id}: ${name}`)
    }
  })

  it('says everything in three languages for every type, and ends for trees that hold themselves', async () => {
    for (const { family, id } of documentKinds) {
      const type = await loadType(family, id)
      if (type === undefined) continue
      const { places, rules } = referenceOf(type)
      assert.ok(places.length > 0 && places.length < 20_000, `${id}: ${places.length}`)
      for (const language of languages) {
        for (const { title, name } of places) assert.ok(title[language], `${id} ${name} ${language}`)
        for (const { text, id: rule } of rules) assert.ok(text[language], `${id} ${rule} ${language}`)
      }
    }
  })
})
