// PEPPOL-COMMON-R040 to R057, EHF-COMMON-R003 and the rules on dates and schema locations, which all documents share.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { documentType } from '../definition/document.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import { any, group, many } from '../definition/tree.ts'
import { parseXmlText } from '../xml/index.ts'
import { ehfCommonRules, ehfStructure } from './ehf.ts'
import { identifierRules } from './identifiers.ts'
import {
  ehfReleases,
  noSchemaLocation,
  postAwardReleases,
  postAwardRules,
  postAwardStructure,
  repeatableInUbl,
} from './post-award.ts'

const typeOf = (rules: readonly RuleBlock<Place>[]) =>
  documentType({
    id: 'sample',
    name: { nb: 'prøve', nn: 'prøve', en: 'sample' },
    root: 'Sample',
    namespace: 'urn:sample',
    syntax: { namespaces: { '': 'urn:sample' }, leafPrefix: '', groupPrefix: '' },
    tree: group({ Party: many(any) }),
    structure: { severity: { 'unexpected-attribute': 'warning', 'schema-location': 'warning' } },
    rules: rules as never,
    releases: postAwardReleases,
  })
const peppol = typeOf(identifierRules)
const ehf = typeOf(ehfCommonRules)

/** What is told of a party, one line each: `R040: 1`; a warning ends with `!`. */
function told(type: typeof peppol, inside: string, date?: string): readonly string[] {
  const read = parseXmlText(`<Sample xmlns="urn:sample"><Party>${inside}</Party></Sample>`)
  assert.ok(read.ok)
  return type
    .judge(read.document.root, date === undefined ? {} : { date })
    .findings.map(
      ({ rule, found, severity }) =>
        `${rule.replace('PEPPOL-COMMON-', '')}: ${found ?? '-'}${severity === 'warning' ? ' !' : ''}`,
    )
}
const endpoint = (scheme: string, id: string) => `<EndpointID schemeID="${scheme}">${id}</EndpointID>`
const party = (scheme: string, id: string) =>
  `<PartyIdentification><ID schemeID="${scheme}">${id}</ID></PartyIdentification>`
const company = (scheme: string, id: string) =>
  `<PartyLegalEntity><CompanyID schemeID="${scheme}">${id}</CompanyID></PartyLegalEntity>`

describe('an identifier has the form of its scheme', () => {
  const schemes = [
    ['R040', '0088', '5790000436057', '5790000436058', ''],
    ['R041', '0192', '991825827', '991825826', ''],
    ['R042', '0184', 'DK16356706', 'DK1635670', ''],
    ['R052', '0096', '1234567890', '123456789', ''],
    ['R053', '0198', 'DK16356706', '16356706', ''],
    ['R043', '0208', '0202239951', '0202239952', ''],
    ['R044', '0201', 'UFE41D', 'UFE41', ' !'],
    ['R045', '0210', '12345678901', '1234567890', ' !'],
    ['R047', '0211', 'IT00743110157', 'IT00743110158', ' !'],
    ['R049', '0007', '5567321707', '5567321708', ''],
    ['R050', '0151', '51824753556', '51824753557', ''],
    ['R054', '0106', '12345678', '1234567', ' !'],
    ['R055', '0190', '12345678901234567890', '1234567890123456789', ' !'],
    ['R056-1', '9944', 'NL123456789B01', 'NL123456789A01', ' !'],
    ['R057', '0217', '123456789012', '12345678901', ' !'],
  ] as const
  for (const [rule, scheme, right, wrong, mark] of schemes)
    it(`${rule}: scheme ${scheme}, wherever it stands`, () => {
      for (const place of [endpoint, party, company]) {
        assert.deepEqual(told(peppol, place(scheme, right)), [])
        assert.deepEqual(told(peppol, place(scheme, wrong)), [`${rule}: ${wrong}${mark}`])
      }
      assert.deepEqual(told(peppol, `<Contact><ID schemeID="${scheme}">${wrong}</ID></Contact>`), [])
    })
  it('R046: scheme 9907, in electronic addresses only', () => {
    assert.deepEqual(told(peppol, endpoint('9907', '1')), ['R046: 1 !'])
    assert.deepEqual(told(peppol, endpoint('9907', '12345678901')), [])
    assert.deepEqual(told(peppol, party('9907', '1')), [])
  })
  it('R042, R052 and R053: Danish numbers are compared as they are written', () => {
    assert.deepEqual(told(peppol, endpoint('0184', ' 16356706')), ['R042: 16356706'])
    assert.deepEqual(told(peppol, endpoint('0096', '1234567890 ')), ['R052: 1234567890'])
    assert.deepEqual(told(peppol, endpoint('0198', ' DK16356706')), ['R053: DK16356706'])
    assert.deepEqual(told(peppol, endpoint('0192', ' 991825827 ')), [])
  })
  it('R052 and R053 came in February 2026 as warnings, and became fatal in August', () => {
    const both = endpoint('0096', '1') + party('0198', '1')
    assert.deepEqual(told(peppol, both, '2026-02-22'), [])
    assert.deepEqual(told(peppol, both, '2026-02-23'), ['R052: 1 !', 'R053: 1 !'])
    assert.deepEqual(told(peppol, both, '2026-08-16'), ['R052: 1 !', 'R053: 1 !'])
    assert.deepEqual(told(peppol, both, '2026-08-17'), ['R052: 1', 'R053: 1'])
  })
  it('R054 to R057 came in August 2026', () => {
    const all = ['0106', '0190', '9944', '0217'].map((scheme) => endpoint(scheme, '1')).join('')
    assert.deepEqual(told(peppol, all, '2026-08-16'), [])
    assert.deepEqual(told(peppol, all, '2026-08-17'), ['R054: 1 !', 'R055: 1 !', 'R056-1: 1 !', 'R057: 1 !'])
  })
  it('R056-2: a Dutch VAT number without a scheme of its own', () => {
    const vat = (id: string, scheme = 'VAT', attribute = '') =>
      `<PartyTaxScheme><CompanyID${attribute}>${id}</CompanyID><TaxScheme><ID>${scheme}</ID></TaxScheme></PartyTaxScheme>`
    assert.deepEqual(told(peppol, vat('NL123456789B01')), [])
    assert.deepEqual(told(peppol, vat('NL1')), ['R056-2: NL1 !'])
    assert.deepEqual(told(peppol, vat('NL1', ' VAT ')), ['R056-2: NL1 !'])
    assert.deepEqual(told(peppol, vat('NL1'), '2026-08-16'), [])
    assert.deepEqual(told(peppol, vat('BE1')), [])
    assert.deepEqual(told(peppol, vat('NL1', 'LOC')), [])
    assert.deepEqual(told(peppol, vat('NL1', 'VAT', ' schemeID="9999"')), ['R056-2: NL1 !'])
    for (const [, scheme] of schemes)
      assert.deepEqual(
        told(peppol, vat('NL1', 'VAT', ` schemeID="${scheme}"`)).filter((line) => line.startsWith('R056-2')),
        [],
        scheme,
      )
    assert.deepEqual(told(peppol, '<PartyTaxScheme><CompanyID>NL1</CompanyID></PartyTaxScheme>'), [])
    assert.deepEqual(told(peppol, '<PartyTaxScheme><CompanyID>NL1</CompanyID><TaxScheme/></PartyTaxScheme>'), [])
    assert.deepEqual(told(peppol, '<Other><CompanyID>NL1</CompanyID><TaxScheme><ID>VAT</ID></TaxScheme></Other>'), [])
  })
  it('is not judged without a scheme', () => assert.deepEqual(told(peppol, '<EndpointID>x</EndpointID>'), []))
})

describe('EHF', () => {
  const schemes = [
    ['EHF-COMMON-R003', '0192', '991825826', '991825827', ''],
    ['R040', '0088', '1', '5790000436057', ''],
    ['R043', '0208', '1', '0202239951', ''],
    ['R044', '0201', '1', 'UFE41D', ' !'],
    ['R045', '0210', '1', '12345678901', ' !'],
    ['R047', '0211', 'IT1', 'IT00743110157', ' !'],
    ['R049', '0007', '1', '5567321708', ' !'],
    ['R050', '0151', '1', '51824753556', ' !'],
  ] as const
  for (const [rule, scheme, wrong, right, mark] of schemes)
    it(`${rule}: scheme ${scheme}`, () => {
      for (const place of [endpoint, party, company]) {
        assert.deepEqual(told(ehf, place(scheme, right)), [])
        assert.deepEqual(told(ehf, place(scheme, wrong)), [`${rule}: ${wrong}${mark}`])
      }
    })
  it('R046 and R048: in electronic addresses only', () => {
    assert.deepEqual(told(ehf, endpoint('9907', '1') + party('9907', '1')), ['R046: 1 !'])
    assert.deepEqual(told(ehf, endpoint('9906', 'IT1') + party('9906', 'IT1')), ['R048: IT1 !'])
  })
  it('R049: a Swedish number is ten digits and no more', () => {
    for (const wrong of ['55673217071', 'x5567321707', '556732170x'])
      assert.deepEqual(told(ehf, endpoint('0007', wrong)), [`R049: ${wrong} !`])
  })
  it('names what is empty by its own rules', () => {
    assert.deepEqual(ehfStructure.ids, { empty: 'EHF-COMMON-R001' })
    assert.equal(ehfStructure.emptyGroup, 'EHF-COMMON-R002')
    assert.equal(ehfStructure.severity['unexpected-attribute'], 'warning')
    assert.equal(ehfStructure.severity['schema-location'], 'warning')
  })
})

describe('what the documents of post-award share', () => {
  const shared = typeOf(postAwardRules)
  for (const name of ['IssueDate', 'DueDate', 'TaxPointDate', 'StartDate', 'EndDate', 'ActualDeliveryDate'])
    it(`R030: ${name} is a date without a time zone`, () => {
      assert.deepEqual(told(shared, `<${name}>2026-11-24</${name}>`), [])
      for (const wrong of ['2026-11-24Z', '2026-11-31', '24.11.2026', '-026-11-24']) {
        assert.deepEqual(told(shared, `<${name}>${wrong}</${name}>`), [`R030: ${wrong}`])
        assert.deepEqual(told(ehf, `<${name}>${wrong}</${name}>`), [`R030: ${wrong}`])
      }
      assert.deepEqual(told(shared, `<${name}> 2026-11-24</${name}>`), ['R030: 2026-11-24'])
    })
  it('R030: other dates are not judged', () => assert.deepEqual(told(shared, '<LatestDate>x</LatestDate>'), []))
  it('R003: the document does not say where its schema is', () => {
    const located = typeOf(noSchemaLocation)
    const rules = (attribute: string) => {
      const read = parseXmlText(
        `<Sample xmlns="urn:sample" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ${attribute}/>`,
      )
      assert.ok(read.ok)
      return located
        .judge(read.document.root)
        .findings.filter(({ kind }) => kind === 'rule')
        .map(({ rule, severity }) => `${rule} ${severity}`)
    }
    assert.deepEqual(rules('xsi:schemaLocation="a b"'), ['PEPPOL-COMMON-R003 warning'])
    assert.deepEqual(rules('schemaLocation="a b"'), [])
    assert.deepEqual(rules(''), [])
    assert.ok(postAwardRules.includes(noSchemaLocation[0]!))
  })
  it('identifiers have their form', () => assert.deepEqual(told(shared, endpoint('0192', '1')), ['R041: 1']))
  it('structure is named by the prefix of the document, and groups are closed', () => {
    const { numbering, ids, severity, repeatable } = postAwardStructure('PEPPOL-T01-B', ['Item'])
    assert.equal(numbering?.prefix, 'PEPPOL-T01-B')
    assert.ok(numbering!.closed!.includes('Item') && numbering!.closed!.length > 1)
    assert.deepEqual(
      postAwardStructure('PEPPOL-T01-B').numbering!.closed,
      numbering!.closed!.filter((name) => name !== 'Item'),
    )
    assert.deepEqual(ids, { empty: 'PEPPOL-COMMON-R001' })
    assert.deepEqual(severity, { 'unexpected-attribute': 'warning' })
    assert.equal(repeatable, repeatableInUbl)
    assert.ok(
      repeatableInUbl.has('AdditionalInformation') &&
        repeatableInUbl.has('WarrantyInformation') &&
        !repeatableInUbl.has(''),
    )
  })
  it('releases follow each other', () => {
    assert.deepEqual(
      postAwardReleases.map(({ name, from }) => `${name} ${from}`),
      ['Peppol BIS 3, November 2025 2026-02-23', 'Peppol BIS 3, May 2026 2026-08-17'],
    )
    assert.deepEqual(
      ehfReleases('EHF X').map(({ name, from }) => `${name} ${from}`),
      ['EHF X, February 2023 2023-02-16', 'EHF X, August 2026 2026-08-17'],
    )
  })
})

it('each rule says what it demands, in three languages', () => {
  for (const { rules } of [...identifierRules, ...ehfCommonRules, ...postAwardRules])
    for (const { id, text } of rules)
      for (const language of ['nb', 'nn', 'en'] as const) assert.match(text[language], /^\S.{10,}\.$/, id)
})
