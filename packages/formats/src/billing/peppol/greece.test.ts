import { describe } from 'node:test'
import { again, judging } from '../cases.ts'
import { invoice } from '../index.ts'

const document = (number: 1 | 2, description: string, id: string) => {
  const place = `AdditionalDocumentReference[${number}]`
  return { [`${place}/ID`]: id, [`${place}/DocumentDescription`]: description }
}
const mark = document(1, '##M.AR.K##', '400001234567890')
const url = document(2, '##INVOICE|URL##', '1')
const uri = 'AdditionalDocumentReference[2]/Attachment/ExternalReference/URI'
const basis = {
  ID: '123456783|24/11/2026|0|1.1|A|7',
  'Seller/CountryCode': 'GR',
  'Seller/EndpointID': '123456783',
  'Seller/EndpointID@schemeID': '9933',
  'Seller/PartyName/Name': 'Ellas',
  'Seller/Vat/CompanyID': 'EL123456783',
  'Seller/Vat[2]': undefined,
  'Buyer/PartyName/Name': 'Kommunen',
  ...mark,
  ...url,
  [uri]: 'https://a.gr/1',
} as const
const greek = judging(invoice, basis)
const representative = {
  'TaxRepresentativeParty/PartyName/Name': 'Ellas',
  'TaxRepresentativeParty/CountryCode': 'GR',
  'TaxRepresentativeParty/Vat/CompanyID': 'EL998877666',
  'TaxRepresentativeParty/Vat/TaxScheme/ID': 'VAT',
} as const
/** A Norwegian seller with a Greek representative. */
const represented = judging(invoice, {
  ...basis,
  ...representative,
  ID: '998877666|24/11/2026|0|1.1|A|7',
  'Seller/CountryCode': 'NO',
  'Seller/EndpointID@schemeID': '0192',
  'Seller/EndpointID': '987654325',
  'Seller/Vat/TaxScheme/ID': 'LOC',
  'Seller/Vat/CompanyID': '1',
})

describe('the number of a Greek invoice', () => {
  const id = (...parts: string[]) => ({ ID: parts.join('|') })
  greek('is right', {})
  greek(
    'has five parts',
    id('123456783', '24/11/2026', '0', '1.1', 'A'),
    'GR-R-001-1 BT-1: 123456783|24/11/2026|0|1.1|A',
    'GR-R-001-7 BT-1',
  )
  greek(
    'has seven parts',
    id('123456783', '24/11/2026', '0', '1.1', 'A', '7', ''),
    'GR-R-001-1 BT-1: 123456783|24/11/2026|0|1.1|A|7|',
  )
  greek(
    'has empty parts at its end',
    id('123456783', '24/11/2026', '0', '1.1', '', ''),
    'GR-R-001-6 BT-1',
    'GR-R-001-7 BT-1',
  )
  greek(
    'is one word',
    id('7'),
    'GR-R-001-1 BT-1: 7',
    'GR-R-001-2 BT-1: 7',
    'GR-R-001-3 BT-1',
    'GR-R-001-4 BT-1',
    'GR-R-001-5 BT-1: not 1.1, 1.6, 2.1, 2.4, 5.1, 5.2',
    'GR-R-001-6 BT-1',
    'GR-R-001-7 BT-1',
  )
  greek('is missing', { ID: undefined }, 'BR-02 BT-1')
  greek(
    'begins with another tax number',
    id('998877666', '24/11/2026', '0', '1.1', 'A', '7'),
    'GR-R-001-2 BT-1: 998877666',
  )
  greek(
    'begins with a number that is no tax number',
    { ...id('123456789', '24/11/2026', '0', '1.1', 'A', '7'), 'Seller/Vat/CompanyID': 'EL123456789' },
    'GR-R-001-2 BT-1: 123456789',
    'GR-S-011 BT-31 !',
    'GR-R-003 BT-31: EL123456789',
  )
  greek('begins with space', id(' 123456783', '24/11/2026', '0', '1.1', 'A', '7'), 'GR-R-001-2 BT-1:  123456783')
  greek('has another date', id('123456783', '23/11/2026', '0', '1.1', 'A', '7'), 'GR-R-001-3 BT-1: 23/11/2026')
  greek('has another month', id('123456783', '24/10/2026', '0', '1.1', 'A', '7'), 'GR-R-001-3 BT-1: 24/10/2026')
  greek('has another year', id('123456783', '24/11/2025', '0', '1.1', 'A', '7'), 'GR-R-001-3 BT-1: 24/11/2025')
  greek(
    'has a date in another form',
    id('123456783', '24-11-2026', '0', '1.1', 'A', '7'),
    'GR-R-001-3 BT-1: 24-11-2026',
  )
  greek(
    'has a date of a day that is none',
    { ...id('123456783', '32/11/2026', '0', '1.1', 'A', '7'), IssueDate: '2026-11-32' },
    'PEPPOL-EN16931-F001: 2026-11-32',
    'GR-R-001-3 BT-1: 32/11/2026',
  )
  greek(
    'has a date of a month that is none',
    { ...id('123456783', '24/13/2026', '0', '1.1', 'A', '7'), IssueDate: '2026-13-24' },
    'PEPPOL-EN16931-F001: 2026-13-24',
    'GR-R-001-3 BT-1: 24/13/2026',
  )
  greek(
    'has a date of another century',
    { ...id('123456783', '24/11/1826', '0', '1.1', 'A', '7'), IssueDate: '1826-11-24' },
    'GR-R-001-3 BT-1: 24/11/1826',
  )
  greek('has no date', id('123456783', ' ', '0', '1.1', 'A', '7'), 'GR-R-001-3 BT-1:  ')
  greek('has the first of a month', { ...id('123456783', '01/02/2026', '0', '1.1', 'A', '7'), IssueDate: '2026-02-01' })
  greek('has the thirtieth of a month', {
    ...id('123456783', '30/12/1999', '0', '1.1', 'A', '7'),
    IssueDate: '1999-12-30',
  })
  greek('is in a document without a day', { IssueDate: undefined }, 'BR-03 BT-2', 'GR-R-001-3 BT-1: 24/11/2026')
  greek('has a branch that is no number', id('123456783', '24/11/2026', 'x', '1.1', 'A', '7'), 'GR-R-001-4 BT-1: x')
  greek('has a branch below zero', id('123456783', '24/11/2026', '-1', '1.1', 'A', '7'), 'GR-R-001-4 BT-1: -1')
  greek('has no branch', id('123456783', '24/11/2026', '', '1.1', 'A', '7'), 'GR-R-001-4 BT-1: ')
  greek(
    'has another kind of document',
    id('123456783', '24/11/2026', '0', '1.2', 'A', '7'),
    'GR-R-001-5 BT-1: 1.2, not 1.1, 1.6, 2.1, 2.4, 5.1, 5.2',
  )
  for (const kind of ['1.6', '2.1', '2.4', '5.1', '5.2'])
    greek(`has the kind ${kind}`, id('123456783', '24/11/2026', '12', kind, 'A', '7'))
  greek('has an empty fifth part', id('123456783', '24/11/2026', '0', '1.1', '', '7'), 'GR-R-001-6 BT-1')
  greek('has an empty sixth part', id('123456783', '24/11/2026', '0', '1.1', 'A', ''), 'GR-R-001-7 BT-1')
  represented('begins with the number of the representative', {}, 'GR-S-011 BT-31 !')
  represented(
    'begins with the number of a representative whose scheme is not VAT',
    {
      'TaxRepresentativeParty/Vat[2]': again,
      'TaxRepresentativeParty/Vat[2]/TaxScheme/ID': 'LOC',
      'TaxRepresentativeParty/Vat[1]/CompanyID': 'EL123456783',
    },
    'UBL-SR-23: not 1',
    'GR-R-001-2 BT-1: 998877666',
    'GR-S-011 BT-31 !',
  )
})

describe('Greek sellers', () => {
  greek(
    'are told by EL or GR',
    { 'Seller/Vat/CompanyID': 'GR123456783' },
    'GR-S-011 BT-31 !',
    'GR-R-003 BT-31: GR123456783',
  )
  greek('have no name', { 'Seller/PartyName': undefined }, 'GR-R-002 BT-28')
  greek('have an empty name', { 'Seller/PartyName/Name': '' }, 'PEPPOL-EN16931-R008 BT-28', 'GR-R-002 BT-28')
  greek('name no buyer', { 'Buyer/PartyName': undefined }, 'GR-R-005 BT-45')
  greek(
    'give an empty name of the buyer',
    { 'Buyer/PartyName/Name': '' },
    'PEPPOL-EN16931-R008 BT-45',
    'GR-R-005 BT-45',
  )
  greek(
    'have a VAT number with a wrong check digit',
    { 'Seller/Vat/CompanyID': 'EL123456789' },
    'GR-R-001-2 BT-1: 123456783',
    'GR-S-011 BT-31 !',
    'GR-R-003 BT-31: EL123456789',
  )
  greek(
    'have two VAT numbers',
    { 'Seller/Vat[2]/CompanyID': 'EL123456783', 'Seller/Vat[2]/TaxScheme/ID': 'VAT' },
    'UBL-SR-12',
    'GR-S-011 BT-31 !',
  )
  greek(
    'have no VAT number, only an address',
    { 'Seller/Vat/TaxScheme/ID': 'LOC' },
    'GR-R-001-2 BT-1: 123456783',
    'GR-S-011 BT-31 !',
  )
  greek(
    'have an electronic address of another scheme',
    { 'Seller/EndpointID@schemeID': '0192', 'Seller/EndpointID': '987654325' },
    'GR-R-009 BT-34: 987654325',
  )
  greek(
    'have an electronic address of another scheme that is a tax number',
    { 'Seller/EndpointID@schemeID': '0190' },
    'PEPPOL-COMMON-R055: 123456783 !',
    'GR-R-009 BT-34: 123456783',
  )
  greek(
    'have an electronic address that is no tax number',
    { 'Seller/EndpointID': '123456789' },
    'GR-R-009 BT-34: 123456789',
  )
  judging(invoice, { 'Seller/CountryCode': 'GR', ID: '1' })('are not Norwegians with an address in Greece', {})
})

describe('the documents of a Greek invoice', () => {
  greek('have no MARK', document(1, 'avtale', '7'), 'GR-R-004-1 BT-122')
  greek(
    'have two MARKs',
    {
      'AdditionalDocumentReference[3]/ID': '40000',
      'AdditionalDocumentReference[3]/DocumentDescription': '##M.AR.K##',
    },
    'GR-R-004-1 BT-122',
  )
  greek('have a MARK that is no number', document(1, '##M.AR.K##', 'x1'), 'GR-R-004-2 BT-122: x1')
  greek('have a MARK that begins with zero', document(1, '##M.AR.K##', '0400'), 'GR-R-004-2 BT-122: 0400')
  greek('have no address of the invoice', { 'AdditionalDocumentReference[2]': undefined }, 'GR-S-008-1 BT-124 !')
  greek(
    'have two addresses of the invoice',
    {
      'AdditionalDocumentReference[3]': again,
      'AdditionalDocumentReference[1]/DocumentDescription': '##INVOICE|URL##',
      'AdditionalDocumentReference[3]/DocumentDescription': '##M.AR.K##',
    },
    'GR-S-008-1 BT-124 !',
    'GR-R-008-2 BT-124',
    'GR-R-008-3 BT-124',
  )
  greek(
    'have an address of the invoice that is missing',
    { 'AdditionalDocumentReference[2]/Attachment': undefined },
    'GR-R-008-3 BT-124',
  )
  greek(
    'have an address of the invoice that is empty',
    { [uri]: ' ' },
    'PEPPOL-EN16931-R008 BT-124',
    'GR-R-008-3 BT-124',
  )
  greek('are not asked for where the address is elsewhere', {
    'Seller/CountryCode': 'CY',
    AdditionalDocumentReference: undefined,
    'AdditionalDocumentReference[1]': undefined,
  })
})

describe('between Greeks', () => {
  const domestic = judging(invoice, {
    ...basis,
    'Buyer/CountryCode': 'GR',
    'Buyer/Vat/CompanyID': 'EL998877666',
    'Buyer/Vat/TaxScheme/ID': 'VAT',
    'Buyer/EndpointID': '998877666',
    'Buyer/EndpointID@schemeID': '9933',
  })
  domestic('all is right', {})
  domestic('the buyer has no VAT number', { 'Buyer/Vat': undefined }, 'GR-R-006 BT-48')
  domestic('the buyer has a wrong VAT number', { 'Buyer/Vat/CompanyID': 'EL998877667' }, 'GR-R-006 BT-48')
  domestic(
    'the buyer has a VAT number that does not say EL',
    { 'Buyer/Vat/CompanyID': 'GR998877666' },
    'GR-R-006 BT-48',
  )
  domestic('the buyer has two VAT numbers', { 'Buyer/Vat[2]': again }, 'UBL-SR-18', 'GR-R-006 BT-48')
  domestic(
    'the buyer has another electronic address',
    { 'Buyer/EndpointID@schemeID': '0088', 'Buyer/EndpointID': '5790000435944' },
    'GR-R-010 BT-49: 5790000435944',
  )
  domestic('the buyer has none', { 'Buyer/EndpointID': undefined }, 'PEPPOL-EN16931-R010 BT-49')
  greek('the buyer is Norwegian after all', {
    'Buyer/Vat/CompanyID': 'NO123456785MVA',
    'Buyer/Vat/TaxScheme/ID': 'VAT',
    'Buyer/CountryCode': 'GR',
  })
})
