import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseXmlText } from '../xml/index.ts'
import { espdRequest, espdResponse } from './index.ts'

const ubl = 'urn:oasis:names:specification:ubl:schema:xsd'

/** How often each rule is broken by a document of this message, given what stands in it. */
function broken(message: 'Request' | 'Response', content: string): ReadonlyMap<string, number> {
  const root = `QualificationApplication${message}`
  const read = parseXmlText(
    `<${root} xmlns="${ubl}:${root}-2" xmlns:cac="${ubl}:CommonAggregateComponents-2" xmlns:cbc="${ubl}:CommonBasicComponents-2">${content}</${root}>`,
  )
  assert.ok(read.ok)
  const { findings } = (message === 'Request' ? espdRequest : espdResponse).judge(read.document.root)
  const counts = new Map<string, number>()
  for (const { rule, official } of findings) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1)
    if (rule.startsWith('BR-OTH-03')) assert.equal(official, false, 'the official rules have no identifier for it')
  }
  return counts
}

const country = (attributes: string, value = 'NOR') =>
  `<cac:ContractingParty><cac:Party><cac:PostalAddress><cac:Country><cbc:IdentificationCode ${attributes}>${value}</cbc:IdentificationCode></cac:Country></cac:PostalAddress></cac:Party></cac:ContractingParty>`

describe('ESPD-EDM 4.1: code lists (BR-OTH-03)', () => {
  it('an attribute that says which list a code is from is what ESPD-EDM has for it, and may be left out', () => {
    const right = broken(
      'Request',
      country(
        'listName="country" listVersionID="20250924-0" listURI="http://publications.europa.eu/resource/dataset/country"',
      ),
    )
    assert.deepEqual(
      [...right.keys()].filter((rule) => rule.startsWith('BR-OTH-03')),
      [],
    )
    const wrong = broken('Request', country('listName="Country" listID="ISO3166" listAgencyID="ISO"'))
    assert.equal(wrong.get('BR-OTH-03-listName'), 1)
    assert.equal(wrong.get('BR-OTH-03-listID'), 1)
    assert.equal(wrong.get('BR-OTH-03-listAgencyID'), undefined, 'not said for countries')
  })

  it('a code is in its list, whatever the size of its letters', () => {
    assert.equal(broken('Request', country('', 'nor')).get('BR-OTH-03-country'), undefined)
    assert.equal(broken('Request', country('', 'NO')).get('BR-OTH-03-country'), 1)
  })

  it('currencies, languages and schemes of party identifiers are judged wherever they stand', () => {
    const found = broken(
      'Response',
      `<cac:EconomicOperatorParty><cac:Party><cac:PartyIdentification><cbc:ID schemeID="0192">1</cbc:ID></cac:PartyIdentification>
        <cac:PartyName><cbc:Name languageID="no">A</cbc:Name></cac:PartyName></cac:Party></cac:EconomicOperatorParty>
      <cac:TenderingCriterionResponse><cac:ResponseValue><cbc:ResponseAmount currencyID="KR">1</cbc:ResponseAmount></cac:ResponseValue></cac:TenderingCriterionResponse>
      <cac:TenderingCriterionResponse><cac:ResponseValue><cbc:ResponseAmount currencyID="NOK">1</cbc:ResponseAmount></cac:ResponseValue></cac:TenderingCriterionResponse>`,
    )
    assert.equal(found.get('BR-OTH-03-EOIDType'), 1)
    assert.equal(found.get('BR-OTH-03-language'), 1)
    assert.equal(found.get('BR-OTH-03-currency'), 1)
  })
})

describe('ESPD-EDM 4.1: pre-qualification (BR-RESP-80)', () => {
  const answered = (provider: string, role: string, party = '<cbc:ID>PQS</cbc:ID>') =>
    broken(
      'Response',
      `<cac:ContractingParty><cac:Party>${provider}</cac:Party></cac:ContractingParty>
      <cac:EconomicOperatorParty><cac:QualifyingParty><cac:Party><cac:PartyIdentification>${party}</cac:PartyIdentification></cac:Party></cac:QualifyingParty>
        <cac:EconomicOperatorRole><cbc:RoleCode>${role}</cbc:RoleCode></cac:EconomicOperatorRole></cac:EconomicOperatorParty>
      <cac:TenderingCriterion><cbc:CriterionTypeCode>gen-year-to</cbc:CriterionTypeCode><cac:TenderingCriterionPropertyGroup>
        <cac:TenderingCriterionProperty><cbc:ID>Q1</cbc:ID><cbc:TypeCode>QUESTION</cbc:TypeCode></cac:TenderingCriterionProperty>
      </cac:TenderingCriterionPropertyGroup></cac:TenderingCriterion>
      <cac:TenderingCriterionResponse><cbc:ValidatedCriterionPropertyID>Q1</cbc:ValidatedCriterionPropertyID></cac:TenderingCriterionResponse>`,
    ).get('BR-RESP-80-S20')

  it('where the system covers all selection criteria, answers to them are not required', () => {
    assert.equal(answered('', 'sole-tenderer'), 1)
    assert.equal(
      answered('<cac:ServiceProviderParty/>', 'sole-tenderer'),
      undefined,
      'the system covers some of them only',
    )
    assert.equal(answered('', 'subcont'), undefined)
    assert.equal(answered('', 'sole-tenderer', ''), undefined, 'in no system')
  })
})

describe('ESPD-EDM 4.1: criteria and lots (BR-LOT)', () => {
  const inRequest = (criterion: string) =>
    broken('Request', `<cac:TenderingCriterion>${criterion}</cac:TenderingCriterion>`)
  const lot = '<cac:ProcurementProjectLotReference><cbc:ID>LOT-0001</cbc:ID></cac:ProcurementProjectLotReference>'

  it('a selection criterion refers to a lot; one without a code is counted among the exclusion grounds, which do not', () => {
    assert.equal(inRequest('<cbc:CriterionTypeCode>GEN-YEAR-TO</cbc:CriterionTypeCode>').get('BR-LOT-41'), 1)
    assert.equal(inRequest(lot).get('BR-LOT-40'), 1)
    assert.equal(inRequest(lot).get('BR-REQ-40'), undefined)
  })
})
