import { describe } from 'node:test'
import { again, judging } from '../cases.ts'
import { invoice } from '../index.ts'

const basis = {
  'Seller/CountryCode': 'SE',
  'Seller/Vat/CompanyID': 'SE556036079301',
  'Seller/Vat[2]/CompanyID': 'Godkänd för F-skatt',
  'Seller/Legal/CompanyID': '5560360793',
  'Seller/Legal/CompanyID@schemeID': '0007',
} as const

describe('Swedish sellers', () => {
  const swedish = judging(invoice, basis)
  swedish('are right', {})
  swedish(
    'have a VAT number of thirteen characters',
    { 'Seller/Vat/CompanyID': 'SE55603607930' },
    'SE-R-001 BT-31: SE55603607930',
  )
  swedish(
    'have a VAT number with letters in it',
    { 'Seller/Vat/CompanyID': 'SE55603607930A' },
    'SE-R-002 BT-31: SE55603607930A',
  )
  swedish('have a VAT number with space around it', { 'Seller/Vat/CompanyID': 'SE556036079301 ' })
  swedish(
    'have a VAT number of Norway',
    { 'Seller/Vat/CompanyID': 'NO987654325MVA' },
    'NO-R-002 BT-32: Godkänd för F-skatt, not Foretaksregisteret !',
  )
  swedish(
    'have no VAT number',
    { 'Seller/Vat/CompanyID': '1', 'Seller/Vat/TaxScheme/ID': 'LOC', 'Seller/Vat[2]': undefined },
    'SE-R-005 BT-32: 1, not Godkänd för F-skatt',
  )
  swedish(
    'have an organisation number that is no number',
    { 'Seller/Legal/CompanyID': '556036-0793' },
    'PEPPOL-COMMON-R049: 556036-0793',
    'SE-R-003 BT-30: 556036-0793',
    'SE-R-004 BT-30: 556036-0793',
    'SE-R-013 BT-30: 556036-0793',
  )
  swedish(
    'have an organisation number of nine digits',
    { 'Seller/Legal/CompanyID': '556036079' },
    'PEPPOL-COMMON-R049: 556036079',
    'SE-R-004 BT-30: 556036079',
    'SE-R-013 BT-30: 556036079',
  )
  swedish(
    'have an organisation number of eleven digits',
    { 'Seller/Legal/CompanyID': '55603607930' },
    'PEPPOL-COMMON-R049: 55603607930',
    'SE-R-004 BT-30: 55603607930',
  )
  swedish(
    'have an organisation number with a letter behind it',
    { 'Seller/Legal/CompanyID': '5560360793x' },
    'PEPPOL-COMMON-R049: 5560360793x',
    'SE-R-003 BT-30: 5560360793x',
    'SE-R-004 BT-30: 5560360793x',
    'SE-R-013 BT-30: 5560360793x',
  )
  swedish(
    'have an organisation number with a wrong check digit',
    { 'Seller/Legal/CompanyID': '5560360794' },
    'PEPPOL-COMMON-R049: 5560360794',
    'SE-R-013 BT-30: 5560360794',
  )
  swedish('have no organisation number, and may register as they like', {
    'Seller/Legal/CompanyID': undefined,
    'Seller/Vat[2]/CompanyID': 'F',
  })
  swedish(
    'register otherwise than for F-skatt',
    { 'Seller/Vat[2]/CompanyID': 'F-skatt' },
    'SE-R-005 BT-32: F-skatt, not Godkänd för F-skatt',
  )
  swedish('register for F-skatt in capitals', { 'Seller/Vat[2]/CompanyID': 'GODKÄND FÖR F-SKATT' })
  swedish('register without a number', { 'Seller/Vat[2]/CompanyID': undefined }, 'UBL-SR-53 BT-31, BT-32')
  swedish(
    'register without a scheme',
    { 'Seller/Vat[2]/CompanyID': 'F', 'Seller/Vat[2]/TaxScheme/ID': undefined },
    'PEPPOL-EN16931-R008',
  )
  swedish(
    'with a second VAT number in small letters',
    { 'Seller/Vat[2]/CompanyID': 'SE1', 'Seller/Vat[2]/TaxScheme/ID': 'vat' },
    'UBL-SR-12',
  )

  const rate = (rate: string, tax: string) => ({
    'Breakdown/TaxCategory/Percent': rate,
    'Line/Category/Percent': rate,
    'Breakdown/TaxAmount': tax,
    'TaxTotal/TaxAmount': tax,
    'Total/TaxInclusiveAmount': String(100 + Number(tax)),
    'Total/PayableAmount': String(100 + Number(tax)),
  })
  swedish('charge 12 per cent', rate('12.00', '12'))
  swedish('charge 6 per cent', rate('6', '6'))
  swedish('charge 15 per cent', rate('15', '15'), 'SE-R-006 BT-119: 15', 'SE-R-006 BT-119: 15')
  swedish(
    'give no rate',
    { 'Line/Category/Percent': undefined },
    'BR-S-05 BT-152',
    'BR-S-08 BT-116: 100.00, not 0',
    'SE-R-006 BT-119',
  )
  swedish('charge nothing of another category', {
    ...rate('0', '0'),
    'Breakdown/TaxCategory/ID': 'Z',
    'Line/Category/ID': 'Z',
  })
  swedish(
    'charge 15 per cent on an allowance outside the model',
    {
      'Line/Price/AllowanceCharge/ChargeIndicator': 'false',
      'Line/Price/AllowanceCharge/Amount': '0',
      'Line/Price/AllowanceCharge/TaxCategory/ID': 'S',
      'Line/Price/AllowanceCharge/TaxCategory/Percent': '15',
    },
    'UBL-CR-641 !',
    'SE-R-006 BT-119: 15',
  )
})

describe('Swedish giro', () => {
  const giro = (kind: string, account: string) => ({
    'PaymentMeans/PayeeFinancialAccount/ID': account,
    'PaymentMeans/PayeeFinancialAccount/FinancialInstitutionBranch/ID': kind,
  })
  const swedish = judging(invoice, basis)
  swedish('Plusgiro of two digits', giro('SE:PLUSGIRO', '12'))
  swedish('Plusgiro of eight digits', giro('SE:PLUSGIRO', '12345678'))
  swedish('Plusgiro of one digit', giro('SE:PLUSGIRO', '1'), 'SE-R-010 BT-84: 1 !')
  swedish('Plusgiro of nine digits', giro('SE:PLUSGIRO', '123456789'), 'SE-R-010 BT-84: 123456789 !')
  swedish('Plusgiro that is no number', giro('SE:PLUSGIRO', '123-4'), 'SE-R-007 BT-84: 123-4 !')
  swedish('Bankgiro of seven digits', giro('SE:BANKGIRO', '1234567'))
  swedish('Bankgiro of eight digits', giro('SE:BANKGIRO', '12345678'))
  swedish('Bankgiro of six digits', giro('SE:BANKGIRO', '123456'), 'SE-R-009 BT-84: 123456 !')
  swedish('Bankgiro of nine digits', giro('SE:BANKGIRO', '123456789'), 'SE-R-009 BT-84: 123456789 !')
  swedish('Bankgiro that is no number', giro('SE:BANKGIRO', '123-456'), 'SE-R-008 BT-84: 123-456 !')
  swedish('a bank', giro('HANDSESS', 'x'))
  swedish('Bankgiro by other means', { ...giro('SE:BANKGIRO', 'x'), 'PaymentMeans/PaymentMeansCode': '42' })
  swedish(
    'Bankgiro without an account',
    { ...giro('SE:BANKGIRO', 'x'), 'PaymentMeans/PayeeFinancialAccount/ID': undefined },
    'BR-61 BT-84',
    'BR-50 BT-84',
  )
  judging(invoice)('Bankgiro of a Norwegian seller', giro('SE:BANKGIRO', 'x'))
  swedish('by the code 50', { 'PaymentMeans/PaymentMeansCode': '50' }, 'SE-R-011 BT-81: 50, not 30 !')
  swedish('by the code 56', { 'PaymentMeans/PaymentMeansCode': '56' }, 'SE-R-011 BT-81: 56, not 30 !')
  judging(invoice)('by the code 50 from a Norwegian seller', { 'PaymentMeans/PaymentMeansCode': '50' })
  swedish('by the code 31 to a Norwegian buyer', { 'PaymentMeans/PaymentMeansCode': '31' })
  swedish(
    'by the code 31 to a Swedish buyer',
    { 'PaymentMeans/PaymentMeansCode': '31', 'Buyer/CountryCode': 'SE' },
    'SE-R-012 BT-81: 31, not 30 !',
  )
  swedish(
    'by two means of the code 31 to a Swedish buyer',
    { 'PaymentMeans/PaymentMeansCode': '31', 'Buyer/CountryCode': 'SE', 'PaymentMeans[2]': again },
    'SE-R-012 BT-81: 31, not 30 !',
    'SE-R-012 BT-81: 31, not 30 !',
  )
})
