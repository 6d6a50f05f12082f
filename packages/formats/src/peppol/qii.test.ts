import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseXmlText } from '../xml/index.ts'
import { ehfCatalogue } from '../catalogue/index.ts'
import { documentType } from '../definition/document.ts'
import type { AnyDocumentType } from '../definition/document.ts'
import { any, group, many } from '../definition/tree.ts'
import { ehfOrderAgreement, ehfOrderResponse } from '../ordering/index.ts'
import { qualifiedItemRules, qualifiedItemTable } from './qii.ts'

const qii = 'urn:fdc:anskaffelser.no:2022:ehf:qii'

const namespace = 'urn:oasis:names:specification:ubl:schema:xsd:Catalogue-2'
const catalogue = documentType({
  id: 'sample',
  name: { nb: 'prøve', nn: 'prøve', en: 'sample' },
  root: 'Catalogue',
  namespace,
  syntax: {
    namespaces: { cac: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2' },
    leafPrefix: 'cac',
    groupPrefix: 'cac',
  },
  tree: group({ CatalogueLine: many(any) }),
  structure: { severity: {} },
  rules: qualifiedItemRules('CatalogueLine/Item') as never,
  releases: [{ name: 'one', from: '2024-09-18' }],
})

interface Sample {
  readonly classes?: readonly string[]
  readonly name?: string
  readonly fields?: string
  readonly properties?: string
}

/** A catalogue with one item. */
function catalogueOf({ classes = ['item'], name = '<cbc:Name>Vare</cbc:Name>', fields = '', properties = '' }: Sample) {
  const codes = classes.map(
    (each) =>
      `<cac:CommodityClassification><cbc:ItemClassificationCode listID="ZZZ"> ${qii}:${each} </cbc:ItemClassificationCode></cac:CommodityClassification>`,
  )
  const read = parseXmlText(`<Catalogue xmlns="${namespace}"
    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><cac:CatalogueLine><cac:Item>${name}${fields}${codes.join('')}${properties}</cac:Item></cac:CatalogueLine></Catalogue>`)
  assert.ok(read.ok)
  return read.document.root
}

const toldBy = (type: AnyDocumentType, sample: Sample) =>
  type.judge(catalogueOf(sample)).findings.filter(({ rule }) => rule.startsWith('EHF-QII'))

/** The QII rules that an item breaks, by number, in order. */
const broken = (sample: Sample): readonly number[] =>
  toldBy(catalogue, sample).map(({ rule }) => Number(rule.replace('EHF-QII-G1-R', '')))

const property = (code: string, name: string, value: string) =>
  `<cac:AdditionalItemProperty><cbc:Name>${name}</cbc:Name><cbc:NameCode listID="${qii}:property">#${code}</cbc:NameCode>${value}</cac:AdditionalItemProperty>`

describe('EHF Qualified Item Information G1', () => {
  it('has 4130 rules, numbered without a gap', () => {
    const rules = qualifiedItemTable()
    assert.equal(rules.length, 4130)
    for (const [index, { id }] of rules.entries()) assert.equal(id, `EHF-QII-G1-R${String(index + 1).padStart(6, '0')}`)
  })
  it('judges only items of a class', () => {
    assert.deepEqual(broken({ classes: [], name: '' }), [])
    assert.deepEqual(broken({}), [])
  })
  it('R000001 to R000017: fields are named, filled and not too long', () => {
    assert.deepEqual(broken({ name: '' }), [1])
    assert.deepEqual(broken({ name: '<cbc:Name> </cbc:Name>' }), [2])
    assert.deepEqual(broken({ name: `<cbc:Name>${'a'.repeat(300)}</cbc:Name>` }), [])
    assert.deepEqual(broken({ name: `<cbc:Name>${'a'.repeat(301)}</cbc:Name>` }), [3])
    assert.deepEqual(broken({ fields: '<cbc:Description/><cbc:Keyword/>' }), [4, 5])
    const date = (value: string) =>
      `<cac:ItemInstance><cbc:BestBeforeDate>${value}</cbc:BestBeforeDate></cac:ItemInstance>`
    assert.deepEqual(broken({ fields: date('2026-02-30') }), [17])
    assert.deepEqual(broken({ fields: date('2026-02-28') }), [])
    assert.deepEqual(broken({ fields: date('') }), [16])
  })
  it('R000019 to R000021: a property has the name of its code, and nothing but a value', () => {
    assert.deepEqual(broken({ properties: property('used', 'Used', '<cbc:Value>yes</cbc:Value>') }), [])
    assert.deepEqual(broken({ properties: property('used', 'Bruk', '<cbc:Value>yes</cbc:Value>') }), [19])
    assert.deepEqual(
      broken({
        properties: property('used', 'Used', '<cbc:Value>yes</cbc:Value><cbc:ValueQualifier>x</cbc:ValueQualifier>'),
      }),
      [20],
    )
    assert.deepEqual(broken({ properties: property('used', 'Used', '<cbc:Value/>') }), [21])
    assert.deepEqual(broken({ properties: property('unknown', 'Used', '<cbc:Value/>') }), [])
  })
  it('R000040 to R000043: a text is not longer than its property allows', () => {
    const named = (value: string) =>
      broken({
        classes: ['item:dagligvare:ikke_fysiske_varer'],
        properties: property('Beskrivelse', 'Produktnavn', `<cbc:Value>${value}</cbc:Value>`),
      })
    assert.deepEqual(named('a'.repeat(30)), [])
    assert.deepEqual(named('a'.repeat(31)), [43])
  })
  it('R000474 to R000477: a value is in the list of its property', () => {
    const allergen = (value: string) =>
      broken({
        classes: ['item:dagligvare:naeringsmidler'],
        properties: property('Allergener.blotdyr', 'Allergener, Bløtdyr', `<cbc:Value>${value}</cbc:Value>`),
      })
    assert.deepEqual(allergen('inneholder'), [])
    assert.deepEqual(allergen('kanskje'), [477])
  })
  it('R000163 to R000167: a quantity has an empty unit, is a number, and lies within its bounds', () => {
    const filled = (quantity: string) =>
      broken({
        classes: ['item:dagligvare:legemidler'],
        properties: property('Fyllingsgrad', 'Fyllingsgrad', quantity),
      })
    assert.deepEqual(filled('<cbc:ValueQuantity unitCode="">50</cbc:ValueQuantity>'), [])
    assert.deepEqual(filled('<cbc:ValueQuantity unitCode="P1">50</cbc:ValueQuantity>'), [164])
    assert.deepEqual(filled('<cbc:ValueQuantity>50</cbc:ValueQuantity>'), [164])
    assert.deepEqual(filled('<cbc:ValueQuantity unitCode="">halv</cbc:ValueQuantity>'), [167])
    assert.deepEqual(filled('<cbc:ValueQuantity unitCode=""/>'), [166])
  })
  it('a value lies within its bounds', () => {
    const days = (value: string) =>
      broken({
        classes: ['item:dagligvare:nonfood'],
        properties: property('HoldbarhetsdagerTotalt', 'Holdbarhetsdager totalt', `<cbc:Value>${value}</cbc:Value>`),
      })
    assert.deepEqual(days('1'), [])
    assert.deepEqual(days('9999'), [])
    assert.deepEqual(days('0'), [1784])
    assert.deepEqual(days('10000'), [1785])
    assert.deepEqual(days('mange'), [1784, 1785])
  })
  it('R000018: an attribute of another list names no property', () => {
    const other = property('used', 'Bruk', '<cbc:Value>yes</cbc:Value>').replace(':property"', ':other"')
    assert.deepEqual(broken({ properties: other }), [])
  })
  it('a property is judged by the first of its codes in the order of the class', () => {
    const two = property('used', 'Bruk', '<cbc:Value>yes</cbc:Value>').replace(
      '<cbc:Value>',
      `<cbc:NameCode listID="${qii}:property">#unknown</cbc:NameCode><cbc:Value>`,
    )
    assert.deepEqual(broken({ properties: two }), [19, 20])
  })
  it('R004118 to R004129: a service has fewer fields', () => {
    assert.deepEqual(broken({ classes: ['service'], name: '' }), [4118])
    assert.deepEqual(broken({ classes: ['service'], fields: '<cbc:PackQuantity/><cbc:BrandName/>' }), [4123])
  })
  it('lets the first class judge where an item has several', () => {
    const both = { classes: ['service', 'item'] }
    assert.deepEqual(broken({ ...both, name: '' }), [1])
    assert.deepEqual(broken({ ...both, fields: '<cbc:PackQuantity/>' }), [8])
  })
  it('R004130: a code that begins as a class and is none is refused', () => {
    assert.deepEqual(broken({ classes: ['item:bil'], name: '' }), [4130])
    assert.deepEqual(broken({ classes: ['item:bil', 'service'] }), [])
  })
  it('says what is wrong in three languages', () => {
    const element = parseXmlText('<Item/>')
    assert.ok(element.ok)
    for (const { text, found } of qualifiedItemTable()) {
      for (const language of ['nb', 'nn', 'en'] as const) assert.notEqual(text[language], '')
      assert.equal(typeof found?.(element.document.root, element.document.root), 'string')
    }
  })
  it('judges the items of catalogues by the same table, and says what it found', () => {
    const wrong = { properties: property('used', 'Bruk', '<cbc:Value>yes</cbc:Value>') }
    for (const type of [catalogue, ehfCatalogue])
      assert.deepEqual(
        toldBy(type, wrong).map(({ rule, found }) => `${rule} ${found}`),
        ['EHF-QII-G1-R000019 Bruk'],
      )
    const [empty] = toldBy(catalogue, { name: '', fields: '<cbc:Keyword> </cbc:Keyword>' })
    assert.equal(empty?.rule, 'EHF-QII-G1-R000001')
    const shown = (sample: Sample) => toldBy(catalogue, sample).map(({ found }) => found)
    assert.deepEqual(shown({ properties: property('used', 'Used', '<cbc:Value>y</cbc:Value><cbc:X>1</cbc:X>') }), [
      'Name, NameCode, Value, X',
    ])
    const filled = property('Fyllingsgrad', 'Fyllingsgrad', '<cbc:ValueQuantity unitCode="P1">50</cbc:ValueQuantity>')
    assert.deepEqual(shown({ classes: ['item:dagligvare:legemidler'], properties: filled }), ['P1'])
    const long = `<cbc:Name>${'a'.repeat(301)}</cbc:Name>`
    assert.deepEqual(shown({ name: long }), ['a'.repeat(301)])
  })
  it('judges the lines of order agreements and the substitutes of order responses by the same table', () => {
    const response = (line: string) => {
      const read = parseXmlText(`<OrderResponse xmlns="urn:oasis:names:specification:ubl:schema:xsd:OrderResponse-2"
        xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
        xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><cac:OrderLine><cac:${line}><cac:Item><cac:CommodityClassification><cbc:ItemClassificationCode listID="ZZZ">${qii}:item</cbc:ItemClassificationCode></cac:CommodityClassification></cac:Item></cac:${line}></cac:OrderLine></OrderResponse>`)
      assert.ok(read.ok)
      return [ehfOrderAgreement, ehfOrderResponse].map((type) =>
        type.judge(read.document.root).findings.some(({ rule }) => rule === 'EHF-QII-G1-R000001'),
      )
    }
    assert.deepEqual(response('LineItem'), [true, false])
    assert.deepEqual(response('SellerSubstitutedLineItem'), [false, true])
  })
})
