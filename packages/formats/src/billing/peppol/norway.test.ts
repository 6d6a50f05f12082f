import { describe } from 'node:test'
import { judging } from '../cases.ts'
import { invoice } from '../index.ts'

const anInvoice = judging(invoice)
const foreign = { 'Seller/Vat/CompanyID': 'SE556677889901', 'Seller/CountryCode': 'NO' } as const

describe('Norwegian sellers', () => {
  anInvoice(
    'write their VAT number without MVA',
    { 'Seller/Vat/CompanyID': 'NO987654325' },
    'NO-R-001 BT-31: NO987654325, not NO999999999MVA',
  )
  anInvoice(
    'write something before it',
    { 'Seller/Vat/CompanyID': 'NO 987654325MVA' },
    'NO-R-001 BT-31: NO 987654325MVA, not NO999999999MVA',
  )
  anInvoice(
    'write something behind it',
    { 'Seller/Vat/CompanyID': 'NO987654325MVA ' },
    'NO-R-001 BT-31: NO987654325MVA , not NO999999999MVA',
  )
  anInvoice(
    'give a number with a wrong check digit',
    { 'Seller/Vat/CompanyID': 'NO987654324MVA' },
    'NO-R-001 BT-31: NO987654324MVA, not NO999999999MVA',
  )
  anInvoice(
    'have none, and an address in Norway',
    {
      'Seller/Vat[2]/CompanyID': 'Foretaksregisteret',
      'Seller/Vat/TaxScheme/ID': undefined,
      'Seller/Vat/CompanyID': '1',
    },
    'PEPPOL-EN16931-R008',
  )
  anInvoice(
    'do not state Foretaksregisteret',
    { 'Seller/Vat[2]': undefined },
    'NO-R-002 BT-32: not Foretaksregisteret !',
  )
  anInvoice(
    'state something else',
    { 'Seller/Vat[2]/CompanyID': 'Enhetsregisteret' },
    'NO-R-002 BT-32: Enhetsregisteret, not Foretaksregisteret !',
  )
  anInvoice('state it with space around it', { 'Seller/Vat[2]/CompanyID': ' Foretaksregisteret ' })
  anInvoice(
    'state it without a number',
    { 'Seller/Vat[2]/CompanyID': undefined },
    'UBL-SR-53 BT-31, BT-32',
    'NO-R-002 BT-32: not Foretaksregisteret !',
  )
  anInvoice('have a Swedish VAT number, and so are not Norwegian', { ...foreign, 'Seller/Vat[2]': undefined })
  anInvoice(
    'have a Norwegian representative before a Swedish address',
    {
      'Seller/Vat[2]': undefined,
      'Seller/Vat': undefined,
      'Seller/CountryCode': 'SE',
      'TaxRepresentativeParty/PartyName/Name': 'Representant AS',
      'TaxRepresentativeParty/CountryCode': 'NO',
      'TaxRepresentativeParty/Vat/CompanyID': 'NO123456785MVA',
      'TaxRepresentativeParty/Vat/TaxScheme/ID': 'VAT',
    },
    'NO-R-002 BT-32: not Foretaksregisteret !',
    'SE-R-004 BT-30: 987654325',
    'SE-R-013 BT-30: 987654325',
  )
  anInvoice(
    'have an address in small letters only',
    {
      'Seller/Vat[2]': undefined,
      'Seller/Vat/TaxScheme/ID': 'LOC',
      'Seller/Vat/CompanyID': '1',
      'Seller/CountryCode': 'no',
    },
    'BR-CL-14: no',
    'NO-R-002 BT-32: not Foretaksregisteret !',
  )
})
