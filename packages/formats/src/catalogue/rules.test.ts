import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { AnyDocumentType } from '../definition/document.ts'
import { parseXmlText } from '../xml/index.ts'
import { catalogue, catalogueResponse, punchOut } from './index.ts'

/** How often a rule fires on a document with this content. */
function fires(type: AnyDocumentType, rule: string, body: string): number {
  const { root, namespace } = type.definition
  const read = parseXmlText(`<${root} xmlns="${namespace}"
    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">${body}</${root}>`)
  assert.ok(read.ok)
  return type.judge(read.document.root).findings.filter((finding) => finding.rule === rule).length
}

const line = (body: string): string => `<cac:CatalogueLine>${body}</cac:CatalogueLine>`
const period = (name: string, start: string, end: string): string =>
  `<cac:${name}><cbc:StartDate>${start}</cbc:StartDate><cbc:EndDate>${end}</cbc:EndDate></cac:${name}>`
const priced = (body: string): string =>
  line(`<cac:RequiredItemLocationQuantity><cac:Price>${body}</cac:Price></cac:RequiredItemLocationQuantity>`)
const taxed = (id: string, percent: string): string =>
  line(`<cac:Item><cac:ClassifiedTaxCategory><cbc:ID>${id}</cbc:ID>${percent}</cac:ClassifiedTaxCategory></cac:Item>`)

describe('the rules of the catalogue', () => {
  for (const [rule, party] of [
    ['PEPPOL-T19-R004', 'SellerSupplierParty'],
    ['PEPPOL-T19-R005', 'ContractorCustomerParty'],
  ] as const)
    it(`${rule}: ${party} has a name or an identifier`, () => {
      const of = (body: string) => fires(catalogue, rule, `<cac:${party}><cac:Party>${body}</cac:Party></cac:${party}>`)
      assert.equal(of('<cac:PartyName><cbc:Name>A</cbc:Name></cac:PartyName>'), 0)
      assert.equal(of('<cac:PartyIdentification><cbc:ID>1</cbc:ID></cac:PartyIdentification>'), 0)
      assert.equal(of('<cbc:EndpointID>1</cbc:EndpointID>'), 1)
    })
  it('PEPPOL-T19-R006: a price is there and not negative', () => {
    const of = (price: string) => fires(catalogue, 'PEPPOL-T19-R006', priced(price))
    assert.equal(of('<cbc:PriceAmount>0</cbc:PriceAmount>'), 0)
    assert.equal(of('<cbc:PriceAmount>-0.01</cbc:PriceAmount>'), 1)
    assert.equal(of('<cbc:PriceAmount>free</cbc:PriceAmount>'), 1)
    assert.equal(of(''), 1)
  })
  it('PEPPOL-T19-R014 and R015: a VAT rate is given but in category O, and is over zero in S', () => {
    const of = (rule: string, id: string, percent: string) => fires(catalogue, rule, taxed(id, percent))
    assert.equal(of('PEPPOL-T19-R014', 'O', ''), 0)
    assert.equal(of('PEPPOL-T19-R014', 'S', ''), 1)
    assert.equal(of('PEPPOL-T19-R015', 'S', '<cbc:Percent>25</cbc:Percent>'), 0)
    assert.equal(of('PEPPOL-T19-R015', 'S', '<cbc:Percent>0</cbc:Percent>'), 1)
    assert.equal(of('PEPPOL-T19-R015', 'Z', '<cbc:Percent>0</cbc:Percent>'), 0)
  })
  it('PEPPOL-T19-R016: a price does not end before it begins', () => {
    const of = (start: string, end: string) =>
      fires(catalogue, 'PEPPOL-T19-R016', priced(period('ValidityPeriod', start, end)))
    assert.equal(of('2026-01-01', '2026-01-01'), 0)
    assert.equal(of('2026-01-02', '2026-01-01'), 1)
    assert.equal(of('soon', '2026-01-01'), 1)
  })
  it('PEPPOL-T19-R017 and R018: the document says its process and its specification', () => {
    const process = (id: string) => fires(catalogue, 'PEPPOL-T19-R017', `<cbc:ProfileID>${id}</cbc:ProfileID>`)
    assert.equal(process(' urn:fdc:peppol.eu:poacc:bis:catalogue_only:3 '), 0)
    assert.equal(process('urn:fdc:peppol.eu:poacc:bis:catalogue_wo_response:3'), 0)
    assert.equal(process('urn:fdc:peppol.eu:poacc:bis:punch_out:3'), 1)
    const specification = (id: string) =>
      fires(catalogue, 'PEPPOL-T19-R018', `<cbc:CustomizationID>${id}</cbc:CustomizationID>`)
    assert.equal(specification('urn:fdc:peppol.eu:poacc:trns:catalogue:3:extended:x'), 0)
    assert.equal(specification('urn:fdc:peppol.eu:poacc:trns:catalogue:2'), 1)
  })
})

describe('the rules of the punch out and the catalogue response', () => {
  it('PEPPOL-T77-R001: a punch out is valid until a date that is not before its issue', () => {
    const of = (period: string) =>
      fires(
        punchOut,
        'PEPPOL-T77-R001',
        `<cbc:IssueDate>2026-11-24</cbc:IssueDate><cac:ValidityPeriod>${period}</cac:ValidityPeriod>`,
      )
    assert.equal(of('<cbc:EndDate>2026-11-24</cbc:EndDate>'), 0)
    assert.equal(of('<cbc:EndDate>2026-11-23</cbc:EndDate>'), 1)
    assert.equal(of(''), 1)
  })
  it('PEPPOL-T77-R010 and PEPPOL-T58-R001: the document says its specification', () => {
    const said = (id: string) => `<cbc:CustomizationID>urn:fdc:peppol.eu:poacc:trns:${id}</cbc:CustomizationID>`
    assert.equal(fires(punchOut, 'PEPPOL-T77-R010', said('punch_out:3')), 0)
    assert.equal(fires(punchOut, 'PEPPOL-T77-R010', said('catalogue:3')), 1)
    assert.equal(fires(catalogueResponse, 'PEPPOL-T58-R001', said('catalogue_response:3')), 0)
    assert.equal(fires(catalogueResponse, 'PEPPOL-T58-R001', said('mlr:3')), 1)
  })
})
