import { describe } from 'node:test'
import { judging } from '../cases.ts'
import { invoice } from '../index.ts'

describe('Italian sellers', () => {
  const italian = judging(invoice, {
    'Seller/Vat/CompanyID': 'IT12345670017',
    'Seller/Vat[2]/CompanyID': '12345670017',
    'Seller/CountryCode': 'IT',
  })
  italian('are right', {})
  italian('give a tax registration of sixteen characters', { 'Seller/Vat[2]/CompanyID': 'ABCDEFGHIJKL1234' })
  italian(
    'give a tax registration of ten characters',
    { 'Seller/Vat[2]/CompanyID': '1234567001' },
    'IT-R-001 BT-32: 1234567001',
  )
  italian(
    'give a tax registration of seventeen characters',
    { 'Seller/Vat[2]/CompanyID': 'ABCDEFGHIJKL12345' },
    'IT-R-001 BT-32: ABCDEFGHIJKL12345',
  )
  italian(
    'give a tax registration in small letters',
    { 'Seller/Vat[2]/CompanyID': 'abcdefghijkl1234' },
    'IT-R-001 BT-32: abcdefghijkl1234',
  )
  italian(
    'give a tax registration without a number',
    { 'Seller/Vat[2]/CompanyID': undefined },
    'UBL-SR-53 BT-31, BT-32',
    'IT-R-001 BT-32',
  )
  italian(
    'give a registration without a scheme',
    {
      'Seller/Vat[2]/CompanyID': '1',
      'Seller/Vat[2]/TaxScheme/ID': undefined,
    },
    'PEPPOL-EN16931-R008',
  )
  italian('give a VAT number that is no tax registration', { 'Seller/Vat/CompanyID': 'IT1' })
  italian('give no street', { 'Seller/PostalAddress/StreetName': undefined }, 'IT-R-002 BT-35')
  italian('give no city', { 'Seller/PostalAddress/CityName': undefined }, 'IT-R-003 BT-37')
  italian('give no post code', { 'Seller/PostalAddress/PostalZone': undefined }, 'IT-R-004 BT-38')
  italian(
    'give no address',
    { 'Seller/PostalAddress': undefined },
    'BR-08 BG-5',
    'IT-R-002 BT-35',
    'IT-R-003 BT-37',
    'IT-R-004 BT-38',
  )
  italian('have a Swedish VAT number, and so are not Italian', {
    'Seller/Vat/CompanyID': 'SE556677889901',
    'Seller/PostalAddress/StreetName': undefined,
  })
})
