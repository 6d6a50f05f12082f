import { describe } from 'node:test'
import { again, judging } from '../cases.ts'
import { creditNote, invoice } from '../index.ts'

const basis = {
  'Seller/CountryCode': 'IS',
  'Seller/Vat/CompanyID': 'IS12345',
  'Seller/Vat[2]': undefined,
  'Seller/Legal/CompanyID': '1234567890',
  'Seller/Legal/CompanyID@schemeID': '0196',
  'PaymentMeans/PaymentMeansCode': '42',
  'PaymentMeans/PayeeFinancialAccount/ID': '123456789012',
  DueDate: '2026-12-24',
} as const
const icelandic = judging(invoice, basis)
const domestic = judging(invoice, {
  ...basis,
  'Buyer/CountryCode': 'IS',
  'Buyer/Legal/CompanyID': '1234567890',
  'Buyer/Legal/CompanyID@schemeID': '0196',
})

describe('Icelandic sellers', () => {
  icelandic('are right', {})
  judging(creditNote, { ...basis, DueDate: undefined })('are right in a credit note', {})
  icelandic('use another type', { TypeCode: '388' }, 'IS-R-001 BT-3: 388 !')
  icelandic('give no kennitala', { 'Seller/Legal/CompanyID': undefined }, 'IS-R-002 BT-30')
  icelandic('give a number of another scheme', { 'Seller/Legal/CompanyID@schemeID': '0060' }, 'IS-R-002 BT-30')
  icelandic('give no street', { 'Seller/PostalAddress/StreetName': undefined }, 'IS-R-003 BT-35')
  icelandic('give no post code', { 'Seller/PostalAddress/PostalZone': undefined }, 'IS-R-003 BT-35')
  judging(invoice)('are not Norwegian', { 'Seller/PostalAddress/PostalZone': undefined })
  icelandic(
    'give an account of eleven digits (42)',
    { 'PaymentMeans/PayeeFinancialAccount/ID': '12345678901' },
    'IS-R-007 BT-84',
  )
  icelandic(
    'give an account of eleven digits (9)',
    { 'PaymentMeans/PaymentMeansCode': '9', 'PaymentMeans/PayeeFinancialAccount/ID': '12345678901' },
    'IS-R-006 BT-84',
  )
  icelandic('give an account of twelve digits (9)', { 'PaymentMeans/PaymentMeansCode': '9' })
  icelandic('give no account (42)', { 'PaymentMeans/PayeeFinancialAccount': undefined }, 'IS-R-007 BT-84')
  icelandic('give no account (10)', {
    'PaymentMeans/PaymentMeansCode': '10',
    'PaymentMeans/PayeeFinancialAccount': undefined,
  })
  icelandic(
    'give one right account of two',
    { 'PaymentMeans[2]': again, 'PaymentMeans[2]/PayeeFinancialAccount/ID': '1' },
    'IS-R-007 BT-84',
  )
})

describe('the final due date of Iceland', () => {
  const final = (date: string | undefined) => ({
    'AdditionalDocumentReference/ID': date,
    'AdditionalDocumentReference/DocumentDescription': 'EINDAGI',
  })
  icelandic('is after the due date', final('2026-12-31'))
  icelandic('is the due date', final('2026-12-24'))
  icelandic('is before the due date', final('2026-12-23'), 'IS-R-010 BT-122')
  icelandic('is no day', final('2026-12-32'), 'IS-R-008 BT-122: 2026-12-32')
  icelandic('has a time zone', final('2026-12-31Z'), 'IS-R-008 BT-122: 2026-12-31Z')
  icelandic('is given twice, once after the due date', {
    ...final('2026-12-23'),
    'AdditionalDocumentReference[2]': again,
    'AdditionalDocumentReference[2]/ID': '2026-12-31',
  })
  icelandic('is missing', final(undefined), 'BR-52 BT-18, BT-122', 'IS-R-008 BT-122', 'IS-R-010 BT-122')
  icelandic(
    'has no due date before it',
    { ...final('2026-12-31'), DueDate: undefined },
    'IS-R-009 BT-9',
    'IS-R-010 BT-122',
  )
  icelandic('is not asked for', { DueDate: undefined })
  icelandic('is another document', { ...final('7'), 'AdditionalDocumentReference/DocumentDescription': 'Eindagi' })
  judging(creditNote, { ...basis, DueDate: undefined })(
    'has no due date in a credit note',
    final('2026-12-31'),
    'IS-R-009 BT-9',
    'IS-R-010 BT-122',
  )
})

describe('Icelandic buyers', () => {
  domestic('are right', {})
  domestic('have no kennitala', { 'Buyer/Legal/CompanyID': undefined }, 'IS-R-004 BT-47')
  domestic('have a number of another scheme', { 'Buyer/Legal/CompanyID@schemeID': '0060' }, 'IS-R-004 BT-47')
  domestic('have no street', { 'Buyer/PostalAddress/StreetName': undefined }, 'IS-R-005 BT-50')
  domestic('have no post code', { 'Buyer/PostalAddress/PostalZone': undefined }, 'IS-R-005 BT-50')
})
