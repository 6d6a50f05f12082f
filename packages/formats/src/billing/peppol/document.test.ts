// Peppol BIS Billing 3.0: the document as a whole, its profiles and its types, before and after 17 August 2026.
import { describe } from 'node:test'
import { again, judging } from '../cases.ts'
import { creditNote, invoice, selfBillingCreditNote, selfBillingInvoice } from '../index.ts'

const anInvoice = judging(invoice)
const aCreditNote = judging(creditNote)
const before = { date: '2026-08-16' }
const anInvoiceBefore = judging(invoice, {}, before)
const aCreditNoteBefore = judging(creditNote, {}, before)
const german = { 'Seller/CountryCode': 'DE', 'Buyer/CountryCode': 'DE' } as const

describe('the profile', () => {
  anInvoice('is missing', { ProfileID: undefined }, 'PEPPOL-EN16931-R001 BT-23', 'PEPPOL-EN16931-R007 BT-23')
  anInvoice(
    'is another',
    { ProfileID: 'urn:fdc:peppol.eu:2017:poacc:billing:02:1.0' },
    'PEPPOL-EN16931-R007 BT-23: urn:fdc:peppol.eu:2017:poacc:billing:02:1.0',
  )
  anInvoiceBefore(
    'is another, before August 2026',
    { ProfileID: 'urn:fdc:peppol.eu:2017:poacc:billing:02:1.0' },
    'PEPPOL-EN16931-R007 BT-23: urn:fdc:peppol.eu:2017:poacc:billing:02:1.0',
  )
  anInvoiceBefore('is that of billing, before August 2026', {})
  for (const profile of [
    'urn:peppol:france:billing:regulated',
    'urn:peppol:france:billing:non-regulated',
    'urn:peppol:bis:billing_with_response',
  ])
    anInvoice(`${profile} is one from August 2026`, { ProfileID: profile })
  anInvoiceBefore(
    'a French one was none before',
    { ProfileID: 'urn:peppol:france:billing:regulated' },
    'PEPPOL-EN16931-R007 BT-23: urn:peppol:france:billing:regulated',
  )
})

describe('the specification', () => {
  anInvoice(
    'is another',
    { CustomizationID: 'urn:cen.eu:en16931:2017' },
    'PEPPOL-EN16931-R004 BT-24: urn:cen.eu:en16931:2017',
  )
  anInvoiceBefore(
    'is another, before August 2026',
    { CustomizationID: 'urn:cen.eu:en16931:2017' },
    'PEPPOL-EN16931-R004 BT-24: urn:cen.eu:en16931:2017',
  )
  anInvoice('may be narrowed', {
    CustomizationID: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0#conformant#urn:x',
  })
  anInvoice('is missing', { CustomizationID: undefined }, 'BR-01 BT-24', 'PEPPOL-EN16931-R004 BT-24')
  const doubled = {
    CustomizationID: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0::2.1',
  } as const
  anInvoice(
    'has the version of UBL behind it',
    doubled,
    'PEPPOL-EN16931-R004 BT-24: urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0::2.1',
  )
  anInvoiceBefore('could have it before August 2026', doubled)
})

describe('the type', () => {
  anInvoice(
    'of an invoice is that of a credit note',
    { TypeCode: '381' },
    'BR-CL-01 BT-3: 381, not BR-CL-01-invoice',
    'PEPPOL-EN16931-P0100 BT-3: 381',
  )
  anInvoiceBefore(
    'of an invoice is that of a credit note, before August 2026',
    { TypeCode: '381' },
    'BR-CL-01 BT-3: 381, not BR-CL-01-invoice',
    'PEPPOL-EN16931-P0100 BT-3: 381',
  )
  anInvoice(
    'of an invoice in an unknown profile is not judged',
    { TypeCode: '130', ProfileID: 'urn:x' },
    'PEPPOL-EN16931-R007 BT-23: urn:x',
  )
  anInvoiceBefore(
    'of an invoice in an unknown profile was not judged before',
    { TypeCode: '130', ProfileID: 'urn:x' },
    'PEPPOL-EN16931-R007 BT-23: urn:x',
  )
  anInvoice('of an invoice is another one of an invoice', { TypeCode: '388' })
  aCreditNote(
    'of a credit note is one that Peppol does not know',
    { TypeCode: '261' },
    'PEPPOL-EN16931-P0101 BT-3: 261',
  )
  aCreditNoteBefore(
    'of a credit note is one that Peppol does not know, before August 2026',
    { TypeCode: '261' },
    'PEPPOL-EN16931-P0101 BT-3: 261',
  )
  aCreditNote('is missing', { TypeCode: undefined }, 'BR-04 BT-3')
  anInvoice('326 is kept for German trade', { TypeCode: '326' }, 'PEPPOL-EN16931-P0112 BT-3: 326')
  anInvoice('384 is kept for German trade', { TypeCode: '384' }, 'PEPPOL-EN16931-P0112 BT-3: 384')
})

describe('self-billing', () => {
  const self = {
    CustomizationID: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:selfbilling:3.0',
    ProfileID: 'urn:fdc:peppol.eu:2017:poacc:selfbilling:01:1.0',
  } as const
  const bill = judging(selfBillingInvoice, { ...self, TypeCode: '389' })
  bill('an invoice', {})
  bill('an invoice of type 527', { TypeCode: '527' })
  bill('an invoice of the type of others', { TypeCode: '380' }, 'PEPPOL-EN16931-P0100 BT-3: 380')
  bill('an invoice of a type that is kept for German trade', { TypeCode: '384' }, 'PEPPOL-EN16931-P0100 BT-3: 384')
  bill('of a seller with a wrong number, which is the business of its own country', { 'Seller/Vat/CompanyID': 'NO1' })
  bill(
    'in the profile of others',
    { ProfileID: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0' },
    'PEPPOL-EN16931-R007 BT-23: urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
  )
  bill(
    'of the specification of others',
    { CustomizationID: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0' },
    'PEPPOL-EN16931-R004 BT-24: urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
  )
  judging(selfBillingInvoice, { ...self, TypeCode: '389' }, before)('an invoice before August 2026', {})
  judging(selfBillingInvoice, { ...self, TypeCode: '380' }, before)(
    'an invoice of the type of others before August 2026',
    {},
    'PEPPOL-EN16931-P0100 BT-3: 380',
  )
  judging(selfBillingCreditNote, { ...self, TypeCode: '261' })('a credit note', {})
  judging(selfBillingCreditNote, { ...self, TypeCode: '381' })(
    'a credit note of the type of others',
    {},
    'PEPPOL-EN16931-P0101 BT-3: 381',
  )
})

describe('what may occur', () => {
  anInvoice('one note', { Note: 'Takk' })
  anInvoice('two notes', { Note: 'Takk', 'Note[2]': again }, 'PEPPOL-EN16931-R002 BT-22')
  judging(invoice, german)('two notes between Germans', { Note: 'Takk', 'Note[2]': again }, 'DE-R-002 BG-6')
  anInvoice('neither a reference of the buyer nor an order', { BuyerReference: undefined }, 'PEPPOL-EN16931-R003 BT-10')
  anInvoice('an order in place of a reference', { BuyerReference: undefined, 'OrderReference/ID': '7' })
  anInvoice(
    'an order without a number',
    { BuyerReference: undefined, 'OrderReference/SalesOrderID': '7' },
    'PEPPOL-EN16931-R003 BT-10',
  )
  anInvoice('a buyer without an electronic address', { 'Buyer/EndpointID': undefined }, 'PEPPOL-EN16931-R010 BT-49')
  anInvoice('a seller without an electronic address', { 'Seller/EndpointID': undefined }, 'PEPPOL-EN16931-R020 BT-34')
  anInvoice('direct debit without a mandate', { 'PaymentMeans/PaymentMeansCode': '59' }, 'PEPPOL-EN16931-R061 BT-89')
  anInvoice(
    'direct debit (49) without a mandate',
    { 'PaymentMeans/PaymentMeansCode': '49' },
    'PEPPOL-EN16931-R061 BT-89',
  )
  anInvoice(
    'direct debit with a mandate without a number',
    { 'PaymentMeans/PaymentMeansCode': '49', 'PaymentMeans/PaymentMandate/PayerFinancialAccount/ID': '1' },
    'PEPPOL-EN16931-R061 BT-89',
  )
  anInvoice('direct debit with a mandate', {
    'PaymentMeans/PaymentMeansCode': '49',
    'PaymentMeans/PaymentMandate/ID': '1',
  })
  const project = {
    'AdditionalDocumentReference/ID': '7',
    'AdditionalDocumentReference/DocumentTypeCode': '50',
  } as const
  aCreditNote('one project in a credit note', project)
  aCreditNote(
    'two projects in a credit note',
    { ...project, 'AdditionalDocumentReference[2]': again },
    'PEPPOL-EN16931-R080 BT-11',
  )
  aCreditNote('a project and another document in a credit note', {
    ...project,
    'AdditionalDocumentReference[2]/ID': '8',
  })
})

describe('the totals of VAT', () => {
  const euro = {
    TaxCurrencyCode: 'EUR',
    'TaxTotal[2]/TaxAmount': '2.50',
    'TaxTotal[2]/TaxAmount@currencyID': 'EUR',
  } as const
  anInvoice('in two currencies', euro)
  anInvoice(
    'in the accounting currency, where there is none',
    { ...euro, TaxCurrencyCode: undefined },
    'PEPPOL-EN16931-R054 BT-111',
  )
  anInvoice(
    'in the accounting currency is missing',
    { TaxCurrencyCode: 'EUR' },
    'BR-53 BT-111',
    'PEPPOL-EN16931-R054 BT-111',
    'PEPPOL-EN16931-R055 BT-111',
  )
  anInvoice(
    'in an accounting currency that is the currency of the document',
    { ...euro, TaxCurrencyCode: 'NOK' },
    'PEPPOL-EN16931-R005 BT-6: NOK',
  )
  anInvoice(
    'have no breakdown',
    { Breakdown: undefined },
    'BR-CO-18 BG-23',
    'BR-S-01 BG-23',
    'PEPPOL-EN16931-R053 BT-110',
    'PEPPOL-EN16931-R054 BT-111',
  )
  anInvoice(
    'have two breakdowns',
    { 'TaxTotal[2]': again, 'TaxTotal[2]/TaxAmount@currencyID': 'EUR' },
    'PEPPOL-EN16931-R053 BT-110',
    'PEPPOL-EN16931-R051: EUR, not NOK',
  )
  anInvoice('have different signs', { ...euro, 'TaxTotal[2]/TaxAmount': '-2.50' }, 'PEPPOL-EN16931-R055 BT-111')
  anInvoice('are nothing in the accounting currency', { ...euro, 'TaxTotal[2]/TaxAmount': '0' })
  const negative = judging(invoice, {
    ...euro,
    'TaxTotal[2]/TaxAmount': '-2.50',
    'TaxTotal/TaxAmount': '-25.00',
    'Breakdown/TaxAmount': '-25',
    'Breakdown/TaxableAmount': '-100',
    'Line/LineExtensionAmount': '-100',
    'Line/Quantity': '-10',
    'Total/LineExtensionAmount': '-100',
    'Total/TaxExclusiveAmount': '-100',
    'Total/TaxInclusiveAmount': '-125',
    'Total/PayableAmount': '-125',
  })
  negative('are both below zero', {})
  negative('are below and above zero', { 'TaxTotal[2]/TaxAmount': '2.50' }, 'PEPPOL-EN16931-R055 BT-111')
  negative('are below zero and nothing', { 'TaxTotal[2]/TaxAmount': '0' })
  anInvoice(
    'are no number in the accounting currency',
    { ...euro, 'TaxTotal[2]/TaxAmount': 'lite' },
    'PEPPOL-EN16931-R055 BT-111',
  )
})
