// Small documents for tests: a right invoice and credit note between two Norwegian parties, changed in one place, and what is told.
import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { AnyDocumentType, JudgeOptions } from '../definition/document.ts'
import type { Finding } from '../finding.ts'
import { ublSyntax } from '../ubl.ts'
import { parseXmlText, writeXml } from '../xml/index.ts'
import type { XmlElement } from '../xml/index.ts'
import { billingKinds } from './kinds.ts'

/** Copies the first element of that name: `'Line[2]': again`. */
export const again = Symbol('again')

/**
 * What is changed, by path of local names, in order: a text, nothing (`undefined`: the element or attribute goes), or `again`.
 * `Line[2]/Item/Name` is a place, `Seller/EndpointID@schemeID` an attribute; what is not there is made. Some names are short.
 */
export type Changes = Readonly<Record<string, string | undefined | typeof again>>

const short = {
  Seller: 'AccountingSupplierParty/Party',
  Buyer: 'AccountingCustomerParty/Party',
  Total: 'LegalMonetaryTotal',
  Breakdown: 'TaxTotal/TaxSubtotal',
  Category: 'Item/ClassifiedTaxCategory',
  Vat: 'PartyTaxScheme',
  Legal: 'PartyLegalEntity',
  CountryCode: 'PostalAddress/Country/IdentificationCode',
} as const

const billing: Changes = {
  CustomizationID: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
  ProfileID: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
  ID: '1001',
  IssueDate: '2026-11-24',
  TypeCode: '380',
  DocumentCurrencyCode: 'NOK',
  BuyerReference: 'Kari Nordmann',
  'Seller/EndpointID': '987654325',
  'Seller/EndpointID@schemeID': '0192',
  'Seller/PostalAddress/StreetName': 'Storgata 1',
  'Seller/PostalAddress/CityName': 'Oslo',
  'Seller/PostalAddress/PostalZone': '0155',
  'Seller/CountryCode': 'NO',
  'Seller/Vat/CompanyID': 'NO987654325MVA',
  'Seller/Vat/TaxScheme/ID': 'VAT',
  'Seller/Vat[2]/CompanyID': 'Foretaksregisteret',
  'Seller/Vat[2]/TaxScheme/ID': 'TAX',
  'Seller/Legal/RegistrationName': 'Selger AS',
  'Seller/Legal/CompanyID': '987654325',
  'Seller/Legal/CompanyID@schemeID': '0192',
  'Buyer/EndpointID': '123456785',
  'Buyer/EndpointID@schemeID': '0192',
  'Buyer/PostalAddress/StreetName': 'Torget 2',
  'Buyer/PostalAddress/CityName': 'Bergen',
  'Buyer/PostalAddress/PostalZone': '5014',
  'Buyer/CountryCode': 'NO',
  'Buyer/Legal/RegistrationName': 'Kommunen',
  'PaymentMeans/PaymentMeansCode': '30',
  'PaymentMeans/PaymentID': '100123',
  'PaymentMeans/PayeeFinancialAccount/ID': '12345678903',
  'TaxTotal/TaxAmount': '25.00',
  'Breakdown/TaxableAmount': '100.00',
  'Breakdown/TaxAmount': '25.00',
  'Breakdown/TaxCategory/ID': 'S',
  'Breakdown/TaxCategory/Percent': '25',
  'Breakdown/TaxCategory/TaxScheme/ID': 'VAT',
  'Total/LineExtensionAmount': '100.00',
  'Total/TaxExclusiveAmount': '100.00',
  'Total/TaxInclusiveAmount': '125.00',
  'Total/PayableAmount': '125.00',
  'Line/ID': '1',
  'Line/Quantity': '10',
  'Line/Quantity@unitCode': 'H87',
  'Line/LineExtensionAmount': '100.00',
  'Line/Item/Name': 'Blyant',
  'Line/Category/ID': 'S',
  'Line/Category/Percent': '25',
  'Line/Category/TaxScheme/ID': 'VAT',
  'Line/Price/PriceAmount': '10.00',
}

const agreement = 'SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement'
const settlement = 'SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement'

/** The same in CII. */
const cii: Changes = {
  'ExchangedDocumentContext/BusinessProcessSpecifiedDocumentContextParameter/ID': billing['ProfileID'],
  'ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID': billing['CustomizationID'],
  'Header/ID': '1001',
  'Header/TypeCode': '380',
  'Header/IssueDateTime/DateTimeString': '20261124',
  'Header/IssueDateTime/DateTimeString@format': '102',
  'Line/AssociatedDocumentLineDocument/LineID': '1',
  'Line/SpecifiedTradeProduct/Name': 'Blyant',
  'Line/SpecifiedLineTradeAgreement/NetPriceProductTradePrice/ChargeAmount': '10.00',
  'Line/SpecifiedLineTradeDelivery/BilledQuantity': '10',
  'Line/SpecifiedLineTradeDelivery/BilledQuantity@unitCode': 'H87',
  'Line/SpecifiedLineTradeSettlement/ApplicableTradeTax/TypeCode': 'VAT',
  'Line/SpecifiedLineTradeSettlement/ApplicableTradeTax/CategoryCode': 'S',
  'Line/SpecifiedLineTradeSettlement/ApplicableTradeTax/RateApplicablePercent': '25',
  'Line/SpecifiedLineTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount': '100.00',
  'Agreement/BuyerReference': 'Kari Nordmann',
  'Seller/Name': 'Selger AS',
  'Seller/SpecifiedLegalOrganization/ID': '987654325',
  'Seller/SpecifiedLegalOrganization/ID@schemeID': '0192',
  'Seller/PostalTradeAddress/PostcodeCode': '0155',
  'Seller/PostalTradeAddress/LineOne': 'Storgata 1',
  'Seller/PostalTradeAddress/CityName': 'Oslo',
  'Seller/PostalTradeAddress/CountryID': 'NO',
  'Seller/URIUniversalCommunication/URIID': '987654325',
  'Seller/URIUniversalCommunication/URIID@schemeID': '0192',
  'Seller/SpecifiedTaxRegistration/ID': 'NO987654325MVA',
  'Seller/SpecifiedTaxRegistration/ID@schemeID': 'VA',
  'Seller/SpecifiedTaxRegistration[2]/ID': 'Foretaksregisteret',
  'Seller/SpecifiedTaxRegistration[2]/ID@schemeID': 'FC',
  'Buyer/Name': 'Kommunen',
  'Buyer/PostalTradeAddress/PostcodeCode': '5014',
  'Buyer/PostalTradeAddress/LineOne': 'Torget 2',
  'Buyer/PostalTradeAddress/CityName': 'Bergen',
  'Buyer/PostalTradeAddress/CountryID': 'NO',
  'Buyer/URIUniversalCommunication/URIID': '123456785',
  'Buyer/URIUniversalCommunication/URIID@schemeID': '0192',
  'Settlement/PaymentReference': '100123',
  'Settlement/InvoiceCurrencyCode': 'NOK',
  'Means/TypeCode': '30',
  'Means/PayeePartyCreditorFinancialAccount/ProprietaryID': '12345678903',
  'Tax/CalculatedAmount': '25.00',
  'Tax/TypeCode': 'VAT',
  'Tax/BasisAmount': '100.00',
  'Tax/CategoryCode': 'S',
  'Tax/RateApplicablePercent': '25',
  'Total/LineTotalAmount': '100.00',
  'Total/TaxBasisTotalAmount': '100.00',
  'Total/TaxTotalAmount': '25.00',
  'Total/TaxTotalAmount@currencyID': 'NOK',
  'Total/GrandTotalAmount': '125.00',
  'Total/DuePayableAmount': '125.00',
}

/** How a kind of document is written: its short names, its namespaces and what stands in a right one. */
interface Writing {
  readonly names: Readonly<Record<string, string>>
  readonly namespaces: Readonly<Record<string, string>>
  readonly basis: Changes
}
const writings: Readonly<Record<string, Writing>> = {
  Invoice: {
    names: { ...short, Line: 'InvoiceLine', Quantity: 'InvoicedQuantity', TypeCode: 'InvoiceTypeCode' },
    namespaces: ublSyntax('Invoice').namespaces,
    basis: billing,
  },
  CreditNote: {
    names: { ...short, Line: 'CreditNoteLine', Quantity: 'CreditedQuantity', TypeCode: 'CreditNoteTypeCode' },
    namespaces: ublSyntax('CreditNote').namespaces,
    basis: { ...billing, TypeCode: '381' },
  },
  CrossIndustryInvoice: {
    names: {
      Header: 'ExchangedDocument',
      Agreement: agreement,
      Delivery: 'SupplyChainTradeTransaction/ApplicableHeaderTradeDelivery',
      Settlement: settlement,
      Seller: `${agreement}/SellerTradeParty`,
      Buyer: `${agreement}/BuyerTradeParty`,
      Line: 'SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem',
      Means: `${settlement}/SpecifiedTradeSettlementPaymentMeans`,
      Tax: `${settlement}/ApplicableTradeTax`,
      Total: `${settlement}/SpecifiedTradeSettlementHeaderMonetarySummation`,
    },
    namespaces: { '': 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100' },
    basis: cii,
  },
}

interface Node {
  readonly name: string
  readonly attributes: Record<string, string>
  text: string
  readonly children: Node[]
}
const local = ({ name }: Node): string => name.slice(name.indexOf(':') + 1)

function apply(root: Node, { names }: Writing, changes: Changes): void {
  for (const [path, value] of Object.entries(changes)) {
    const [first = '', ...others] = path.split('/')
    const full = [first, ...others].map((step, at) =>
      at > 0 && root.name === 'CrossIndustryInvoice' ? step : step.replace(/^\w+/, (name) => names[name] ?? name),
    )
    const [steps = '', attribute] = full.join('/').split('@')
    change(root, steps.split('/'), attribute, value, root.name !== 'CrossIndustryInvoice')
  }
}

function change(
  parent: Node,
  [step = '', ...rest]: string[],
  attribute: string | undefined,
  value: Changes[string],
  ubl: boolean,
): void {
  const [, name = '', number = '1'] = /^(\w+)(?:\[(\d+)\])?$/.exec(step) ?? []
  const siblings = parent.children.filter((child) => local(child) === name)
  const isLast = rest.length === 0
  let node = siblings[Number(number) - 1]
  if (value === again && isLast) {
    parent.children.splice(parent.children.indexOf(siblings.at(-1)!) + 1, 0, structuredClone(siblings[0]!))
    return
  }
  if (node === undefined) {
    if (value === undefined) return
    node = { name: ubl ? `${isLast ? 'cbc' : 'cac'}:${name}` : name, attributes: {}, text: '', children: [] }
    if (ubl && isLast && name.endsWith('Amount')) node.attributes['currencyID'] = 'NOK'
    parent.children.push(node)
  }
  if (!isLast) change(node, rest, attribute, value, ubl)
  else if (attribute !== undefined) {
    if (typeof value === 'string') node.attributes[attribute] = value
    else delete node.attributes[attribute]
  } else if (typeof value === 'string') node.text = value
  else parent.children.splice(parent.children.indexOf(node), 1)
}

/** A right document of a type with changes, as it is read. */
export function documentOf(type: AnyDocumentType, ...changes: readonly Changes[]): XmlElement {
  const name = billingKinds.find(({ id }) => id === type.id)!.root
  const writing = writings[name]!
  const root: Node = { name, attributes: {}, text: '', children: [] }
  for (const each of [writing.basis, ...changes]) apply(root, writing, each)
  const read = parseXmlText(writeXml(root, { namespaces: writing.namespaces, indent: 0 }))
  assert.ok(read.ok)
  return read.document.root
}

/** What official rules tell, one line each: `BR-CO-10 BT-106: 99.00, not 100`; a warning ends with `!`. */
export function toldOf(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ official }) => official)
    .map(({ rule, severity, term, found, expected }) => {
      const values = [found, ...(expected === undefined ? [] : [`not ${expected}`])].filter(
        (part) => part !== undefined,
      )
      const place = term === undefined ? '' : ` ${term}`
      return `${rule}${place}${values.length === 0 ? '' : `: ${values.join(', ')}`}${severity === 'warning' ? ' !' : ''}`
    })
}

/** Declares tests of a type of document: what is wrong in it, and everything that its rules tell then. */
export function judging(type: AnyDocumentType, basis: Changes = {}, options: JudgeOptions = {}) {
  return (what: string, changes: Changes, ...told: readonly string[]): void => {
    it(`${what}: ${told.length === 0 ? 'nothing is told' : told.map((line) => line.split(/[ :]/)[0]).join(', ')}`, () => {
      assert.deepEqual(toldOf(type.judge(documentOf(type, basis, changes), options).findings), told)
    })
  }
}
