// Every rule gives an answer for any document: whatever is missing in a full one, it is judged.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { AnyDocumentType } from '../definition/document.ts'
import { nodeOf, parseXmlText, writeXml } from '../xml/index.ts'
import type { XmlNode } from '../xml/index.ts'
import { documentOf, toldOf } from './cases.ts'
import type { Changes } from './cases.ts'
import { ciiInvoice, creditNote, invoice } from './index.ts'

const address = (place: string, country: string): Changes => ({
  [`${place}/StreetName`]: 'Street',
  [`${place}/CityName`]: 'City',
  [`${place}/PostalZone`]: '1',
  [`${place}/Country/IdentificationCode`]: country,
})
const vat = (party: string, country: string): Changes => ({
  [`${party}/PartyTaxScheme/CompanyID`]: `${country}123456783`,
  [`${party}/PartyTaxScheme/TaxScheme/ID`]: 'VAT',
})
const allowance = (place: string, indicator: string): Changes => ({
  [`${place}/ChargeIndicator`]: indicator,
  [`${place}/AllowanceChargeReasonCode`]: 'ZZZ',
  [`${place}/AllowanceChargeReason`]: 'x',
  [`${place}/MultiplierFactorNumeric`]: '1',
  [`${place}/Amount`]: '1',
  [`${place}/BaseAmount`]: '100',
})

/** A document in which everything stands that a rule may ask for, between parties in a country, of a VAT category. */
const full = (country: string, code: string, category = 'K'): Changes => ({
  ID: 'a|24/11/2026|x|y|z|',
  Note: '#AAI#x',
  TaxPointDate: '2026-11-24',
  TaxCurrencyCode: 'EUR',
  'InvoicePeriod/StartDate': '2026-11-01',
  'InvoicePeriod/EndDate': '2026-11-30',
  'InvoicePeriod/DescriptionCode': '3',
  'OrderReference/ID': '1',
  'BillingReference/InvoiceDocumentReference/ID': '1',
  'AdditionalDocumentReference/ID': '1',
  'AdditionalDocumentReference/ID@schemeID': 'ABT',
  'AdditionalDocumentReference/DocumentTypeCode': '130',
  'AdditionalDocumentReference/DocumentDescription': country === 'IS' ? 'EINDAGI' : '##M.AR.K##',
  'AdditionalDocumentReference[2]/ID': '2',
  'AdditionalDocumentReference[2]/DocumentDescription': '##INVOICE|URL##',
  'AdditionalDocumentReference[2]/Attachment/EmbeddedDocumentBinaryObject': 'AAAA',
  'AdditionalDocumentReference[2]/Attachment/EmbeddedDocumentBinaryObject@filename': 'a',
  'AdditionalDocumentReference[2]/Attachment/ExternalReference/URI': 'x',
  'Seller/PartyIdentification/ID': '1',
  'Seller/PartyIdentification/ID@schemeID': 'SEPA',
  'Seller/PartyName/Name': 'x',
  ...address('Seller/PostalAddress', country),
  ...vat('Seller', country === 'GR' ? 'EL' : country),
  'Seller/Contact/Name': 'x',
  'Seller/Contact/Telephone': '1',
  'Seller/Contact/ElectronicMail': 'x',
  'Buyer/PartyIdentification/ID': '1',
  'Buyer/PartyIdentification/ID@schemeID': '0088',
  'Buyer/PartyName/Name': 'x',
  ...address('Buyer/PostalAddress', country),
  ...vat('Buyer', country === 'GR' ? 'EL' : country),
  'Buyer/Legal/CompanyID': '1',
  'Buyer/Legal/CompanyID@schemeID': '0192',
  'PayeeParty/PartyIdentification/ID': '2',
  'PayeeParty/PartyName/Name': 'x',
  'PayeeParty/PartyLegalEntity/CompanyID': '2',
  'TaxRepresentativeParty/PartyName/Name': 'x',
  ...address('TaxRepresentativeParty/PostalAddress', country),
  ...vat('TaxRepresentativeParty', country),
  'Delivery/ActualDeliveryDate': '2026-11-24',
  'Delivery/DeliveryLocation/ID': '1',
  ...address('Delivery/DeliveryLocation/Address', country),
  'PaymentMeans/PaymentMeansCode': code,
  'PaymentMeans/CardAccount/PrimaryAccountNumberID': '12345678901',
  'PaymentMeans/PayeeFinancialAccount/FinancialInstitutionBranch/ID': 'SE:BANKGIRO',
  'PaymentMeans/PaymentMandate/ID': '1',
  'PaymentMeans/PaymentMandate/PayerFinancialAccount/ID': '1',
  'PaymentTerms/Note': '#x',
  ...allowance('AllowanceCharge', 'false'),
  'AllowanceCharge/TaxCategory/ID': category,
  'AllowanceCharge/TaxCategory/Percent': '1',
  'AllowanceCharge/TaxCategory/TaxScheme/ID': 'VAT',
  'Breakdown/TaxCategory/ID': category,
  'Breakdown/TaxCategory/TaxExemptionReasonCode': 'VATEX-EU-IC',
  'TaxTotal[2]/TaxAmount': '1',
  'TaxTotal[2]/TaxAmount@currencyID': 'EUR',
  'Total/PrepaidAmount': '1',
  'Total/PayableRoundingAmount': '1',
  'Line/InvoicePeriod/StartDate': '2026-10-01',
  'Line/InvoicePeriod/EndDate': '2026-12-01',
  'Line/OrderLineReference/LineID': '1',
  'Line/DocumentReference/ID': '1',
  'Line/DocumentReference/DocumentTypeCode': '130',
  ...allowance('Line/AllowanceCharge', 'true'),
  'Line/Item/OriginCountry/IdentificationCode': country,
  'Line/Item/CommodityClassification/ItemClassificationCode': '1',
  'Line/Item/CommodityClassification/ItemClassificationCode@listID': 'TST',
  'Line/Item/AdditionalItemProperty/Name': 'x',
  'Line/Category/ID': category,
  'Line/Price/BaseQuantity': '-1',
  'Line/Price/BaseQuantity@unitCode': 'KGM',
  ...allowance('Line/Price/AllowanceCharge', 'true'),
})

/** The same in CII. */
const fullInCii = (country: string, code: string): Changes => ({
  'Seller/PostalTradeAddress/CountryID': country,
  'Buyer/PostalTradeAddress/CountryID': country,
  'Seller/SpecifiedTaxRegistration/ID@schemeID': 'VAT',
  'Seller/SpecifiedTaxRegistration/ID': `${country}1`,
  'Means/TypeCode': code,
  'Means/Information': 'x',
  'Agreement/AdditionalReferencedDocument/IssuerAssignedID': '1',
  'Agreement/AdditionalReferencedDocument/TypeCode': '130',
  'Agreement/AdditionalReferencedDocument/ReferenceTypeCode': 'ABT',
  'Agreement/AdditionalReferencedDocument/AttachmentBinaryObject': 'AAAA',
  'Agreement/AdditionalReferencedDocument/AttachmentBinaryObject@mimeCode': 'x',
  'Line/SpecifiedLineTradeSettlement/AdditionalReferencedDocument/IssuerAssignedID': '1',
  'Line/SpecifiedLineTradeSettlement/AdditionalReferencedDocument/TypeCode': '130',
  'Line/SpecifiedLineTradeSettlement/AdditionalReferencedDocument/ReferenceTypeCode': 'ABT',
  'Line/SpecifiedLineTradeAgreement/GrossPriceProductTradePrice/ChargeAmount': '12',
  'Line/SpecifiedLineTradeAgreement/GrossPriceProductTradePrice/AppliedTradeAllowanceCharge/ActualAmount': '2',
  'Settlement/SpecifiedTradeAllowanceCharge/ChargeIndicator/Indicator': 'false',
  'Settlement/SpecifiedTradeAllowanceCharge/ActualAmount': '0',
  'Settlement/SpecifiedTradePaymentTerms/DirectDebitMandateID': '1',
  'Settlement/CreditorReferenceID': '1',
})

/** The document without one element, for each of its elements. */
function* damaged(root: XmlNode): Generator<XmlNode> {
  for (const [at, child] of (root.children ?? []).entries()) {
    const others = (inside: readonly XmlNode[]): XmlNode => ({
      ...root,
      children: [...root.children!.slice(0, at), ...inside, ...root.children!.slice(at + 1)],
    })
    yield others([])
    for (const inside of damaged(child)) yield others([inside])
  }
}

function assertJudged(type: AnyDocumentType, changes: Changes, date: string): void {
  for (const node of damaged(nodeOf(documentOf(type, changes)))) {
    const read = parseXmlText(writeXml(node, { indent: 0 }))
    assert.ok(read.ok)
    const { findings } = type.judge(read.document.root, { date })
    for (const line of toldOf(findings)) assert.doesNotMatch(line, /undefined|NaN|\[object/)
  }
}

describe('whatever is missing', () => {
  const countries = [
    ['NO', '30', 'AE'],
    ['SE', '30', 'S'],
    ['DK', '49', 'K'],
    ['DE', '59', 'Z'],
    ['NL', '42', 'O'],
    ['IS', '42', 'G'],
    ['IT', '30', 'B'],
    ['GR', '58', 'L'],
  ] as const
  for (const [country, code, category] of countries)
    it(`an invoice in ${country} is judged`, () => assertJudged(invoice, full(country, code, category), '2026-08-17'))
  it('a credit note in NL is judged', () => assertJudged(creditNote, full('NL', '42'), '2026-08-16'))
  it('a CII invoice in DK is judged', () => assertJudged(ciiInvoice, fullInCii('DK', '49'), '2026-08-17'))
  it('a CII invoice in IT is judged', () => assertJudged(ciiInvoice, fullInCii('IT', '30'), '2026-08-17'))
})
