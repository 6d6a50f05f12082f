import { describe } from 'node:test'
import { again, judging } from '../cases.ts'
import { creditNote, invoice } from '../index.ts'

const basis = {
  'Seller/CountryCode': 'NL',
  'Seller/Vat/CompanyID': 'NL123456789B01',
  'Seller/Vat[2]': undefined,
  'Seller/Legal/CompanyID': '12345678',
  'Seller/Legal/CompanyID@schemeID': '0106',
} as const
const dutch = judging(invoice, basis)
const home = {
  ...basis,
  'Buyer/CountryCode': 'NL',
  'Buyer/Legal/CompanyID': '00000001003214345000',
  'Buyer/Legal/CompanyID@schemeID': '0190',
} as const
const domestic = judging(invoice, home)
const earlier = { 'BillingReference/InvoiceDocumentReference/ID': '1000' } as const

describe('Dutch sellers', () => {
  dutch('are right', {})
  judging(creditNote, basis)('refer to no invoice in a credit note', {}, 'NL-R-001 BT-25')
  judging(creditNote, basis)('refer to an invoice in a credit note', earlier)
  judging(creditNote, basis)(
    'refer to one invoice, and to one without a number',
    {
      ...earlier,
      'BillingReference[2]': again,
      'BillingReference[2]/InvoiceDocumentReference/ID': undefined,
      'BillingReference[2]/InvoiceDocumentReference/IssueDate': '2026-01-01',
    },
    'BR-55 BT-25',
    'UBL-SR-07 BT-25',
  )
  judging(creditNote)('are not Norwegian', {})
  dutch('give no street', { 'Seller/PostalAddress/StreetName': undefined }, 'NL-R-002 BG-5')
  dutch('give no city', { 'Seller/PostalAddress/CityName': undefined }, 'NL-R-002 BG-5')
  dutch('give no post code', { 'Seller/PostalAddress/PostalZone': undefined }, 'NL-R-002 BG-5')
  dutch('give a number of KvK or OIN', { 'Seller/Legal/CompanyID@schemeID': '0060' }, 'NL-R-003 BT-30: 0060')
  dutch(
    'give an empty number',
    { 'Seller/Legal/CompanyID': ' ' },
    'PEPPOL-EN16931-R008 BT-30',
    'PEPPOL-COMMON-R054:  !',
    'NL-R-003 BT-30: 0106',
  )
  dutch('give no number', { 'Seller/Legal/CompanyID': undefined })
  dutch('give a number without a scheme', { 'Seller/Legal/CompanyID@schemeID': undefined }, 'NL-R-003 BT-30')
  dutch('are not asked for the address of a Norwegian buyer', { 'Buyer/PostalAddress/StreetName': undefined })
  dutch(
    'write their country in small letters',
    { 'Seller/CountryCode': 'nl', 'Seller/PostalAddress/StreetName': undefined },
    'BR-CL-14: nl',
    'NL-R-002 BG-5',
  )
})

describe('Dutch buyers of Dutch sellers', () => {
  domestic('are right', {})
  domestic('have no street', { 'Buyer/PostalAddress/StreetName': undefined }, 'NL-R-004 BG-8')
  domestic('have no city', { 'Buyer/PostalAddress/CityName': undefined }, 'NL-R-004 BG-8')
  domestic('have no post code', { 'Buyer/PostalAddress/PostalZone': undefined }, 'NL-R-004 BG-8')
  domestic('have a number of another scheme', { 'Buyer/Legal/CompanyID@schemeID': '0060' }, 'NL-R-005 BT-47: 0060')
  domestic('have no number', { 'Buyer/Legal/CompanyID': undefined })
  for (const code of ['30', '48', '57', '58']) domestic(`pay by ${code}`, { 'PaymentMeans/PaymentMeansCode': code })
  for (const code of ['49', '59'])
    domestic(`pay by ${code}`, { 'PaymentMeans/PaymentMeansCode': code, 'PaymentMeans/PaymentMandate/ID': '1' })
  domestic('pay by 42', { 'PaymentMeans/PaymentMeansCode': '42' }, 'NL-R-008 BT-81: 42')
  domestic(
    'pay by means without a code',
    { 'PaymentMeans/PaymentMeansCode': undefined },
    'BR-49 BT-81',
    'NL-R-008 BT-81',
  )
})

describe('a Dutch representative', () => {
  const represented = judging(invoice, {
    ...basis,
    'TaxRepresentativeParty/PartyName/Name': 'Vertegenwoordiger',
    'TaxRepresentativeParty/PostalAddress/StreetName': 'Straat 1',
    'TaxRepresentativeParty/PostalAddress/CityName': 'Utrecht',
    'TaxRepresentativeParty/PostalAddress/PostalZone': '1000AA',
    'TaxRepresentativeParty/CountryCode': 'NL',
    'TaxRepresentativeParty/Vat/CompanyID': 'NL123456789B02',
    'TaxRepresentativeParty/Vat/TaxScheme/ID': 'VAT',
  })
  represented('is right', {})
  represented('has no street', { 'TaxRepresentativeParty/PostalAddress/StreetName': undefined }, 'NL-R-006 BG-12')
  represented('has no city, elsewhere', {
    'TaxRepresentativeParty/PostalAddress/CityName': undefined,
    'TaxRepresentativeParty/CountryCode': 'BE',
  })
})

describe('payment to Dutch sellers', () => {
  const none = { PaymentMeans: undefined } as const
  dutch('has no means', none, 'NL-R-007 BG-16')
  dutch('has no means, and nothing is due', { ...none, 'Total/PrepaidAmount': '125', 'Total/PayableAmount': '0' })
  dutch('has no means, and money goes back', { ...none, 'Total/PrepaidAmount': '126', 'Total/PayableAmount': '-1' })
  dutch(
    'has no means, and what is due is no number',
    { ...none, 'Total/PayableAmount': 'alt' },
    'BR-CO-16 BT-115: alt, not 125.00',
    'NL-R-007 BG-16',
  )
  dutch(
    'has no means, and what is due is missing',
    { ...none, 'Total/PayableAmount': undefined },
    'BR-15 BT-115',
    'BR-CO-16 BT-115: not 125.00',
    'NL-R-007 BG-16',
  )
  const back = judging(creditNote, { ...basis, ...earlier })
  back('has no means in a credit note', none)
  back('has no means in a credit note, and nothing is due', {
    ...none,
    'Total/PrepaidAmount': '125',
    'Total/PayableAmount': '0',
  })
  back(
    'has no means in a negative credit note',
    { ...none, 'Total/PrepaidAmount': '126', 'Total/PayableAmount': '-1' },
    'NL-R-007 BG-16',
  )
  judging(invoice)('is not asked of Norwegians', none)
  dutch('refers to the line of an order without the order', { 'Line/OrderLineReference/LineID': '1' }, 'NL-R-009 BT-13')
  dutch('refers to the line of an order', { 'Line/OrderLineReference/LineID': '1', 'OrderReference/ID': '7' })
  dutch(
    'refers to the line of an order of the seller',
    { 'Line/OrderLineReference/LineID': '1', 'OrderReference/SalesOrderID': '7' },
    'NL-R-009 BT-13',
  )
  judging(invoice)('refers to the line of an order without the order, for a Norwegian', {
    'Line/OrderLineReference/LineID': '1',
  })
})
