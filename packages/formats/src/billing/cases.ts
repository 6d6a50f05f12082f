// Small documents for tests: a right invoice and credit note between two Norwegian parties, changed in one place, and what is told.
import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { AnyDocumentType, JudgeOptions } from '../definition/document.ts'
import type { Finding } from '../finding.ts'
import { ublSyntax } from '../ubl.ts'
import { parseXmlText, writeXml } from '../xml/index.ts'
import type { XmlElement } from '../xml/index.ts'

/** Copies the first element of that name: `'Line[2]': again`. */
export const again = Symbol('again')

/**
 * What is changed, by path of local names, in order: a text, nothing (`undefined`: the element or attribute goes), or `again`.
 * `Line[2]/Item/Name` is a place, `Seller/EndpointID@schemeID` an attribute; what is not there is made. Some names are short.
 */
export type Changes = Readonly<Record<string, string | undefined | typeof again>>

const short: Readonly<Record<string, string>> = {
  Seller: 'AccountingSupplierParty/Party',
  Buyer: 'AccountingCustomerParty/Party',
  Total: 'LegalMonetaryTotal',
  Breakdown: 'TaxTotal/TaxSubtotal',
  Category: 'Item/ClassifiedTaxCategory',
  Vat: 'PartyTaxScheme',
  Legal: 'PartyLegalEntity',
  CountryCode: 'PostalAddress/Country/IdentificationCode',
}
const shortIn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Invoice: { Line: 'InvoiceLine', Quantity: 'InvoicedQuantity', TypeCode: 'InvoiceTypeCode' },
  CreditNote: { Line: 'CreditNoteLine', Quantity: 'CreditedQuantity', TypeCode: 'CreditNoteTypeCode' },
}

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

interface Node {
  readonly name: string
  readonly attributes: Record<string, string>
  text: string
  readonly children: Node[]
}
const local = ({ name }: Node): string => name.slice(name.indexOf(':') + 1)

function apply(root: Node, changes: Changes): void {
  for (const [path, value] of Object.entries(changes)) {
    const names = { ...short, ...shortIn[root.name] }
    const [steps = '', attribute] = path
      .split('/')
      .map((step) => step.replace(/^\w+/, (name) => names[name] ?? name))
      .join('/')
      .split('@')
    change(root, steps.split('/'), attribute, value)
  }
}

function change(
  parent: Node,
  [step = '', ...rest]: string[],
  attribute: string | undefined,
  value: Changes[string],
): void {
  const [, name = '', number = '1'] = /^(\w+)(?:\[(\d+)\])?$/.exec(step) ?? []
  const siblings = parent.children.filter((child) => local(child) === name)
  let node = siblings[Number(number) - 1]
  if (value === again && rest.length === 0) {
    parent.children.splice(parent.children.indexOf(siblings.at(-1)!) + 1, 0, structuredClone(siblings[0]!))
    return
  }
  if (node === undefined) {
    if (value === undefined) return
    const isLeaf = rest.length === 0
    node = { name: `${isLeaf ? 'cbc' : 'cac'}:${name}`, attributes: {}, text: '', children: [] }
    if (isLeaf && name.endsWith('Amount')) node.attributes['currencyID'] = 'NOK'
    parent.children.push(node)
  }
  if (rest.length > 0) change(node, rest, attribute, value)
  else if (attribute !== undefined) {
    if (typeof value === 'string') node.attributes[attribute] = value
    else delete node.attributes[attribute]
  } else if (typeof value === 'string') node.text = value
  else parent.children.splice(parent.children.indexOf(node), 1)
}

function documentOf(root: 'Invoice' | 'CreditNote', ...changes: readonly Changes[]): XmlElement {
  const node: Node = { name: root, attributes: {}, text: '', children: [] }
  for (const each of [billing, root === 'CreditNote' ? { TypeCode: '381' } : {}, ...changes]) apply(node, each)
  const read = parseXmlText(writeXml(node, { namespaces: ublSyntax(root).namespaces, indent: 0 }))
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
      const root = documentOf(type.definition.root as 'Invoice' | 'CreditNote', basis, changes)
      assert.deepEqual(toldOf(type.judge(root, options).findings), told)
    })
  }
}
