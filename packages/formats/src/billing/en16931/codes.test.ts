// EN 16931 BR-CL: codes whose list depends on what stands beside them.
import { describe } from 'node:test'
import { judging } from '../cases.ts'
import { ublInvoice } from '../index.ts'

const invoice = judging(ublInvoice)

describe('the scheme of an invoiced object', () => {
  const document = {
    'AdditionalDocumentReference/ID': '7',
    'AdditionalDocumentReference/DocumentTypeCode': '130',
  } as const
  const line = { 'Line/DocumentReference/ID': '7', 'Line/DocumentReference/DocumentTypeCode': '130' } as const
  invoice('is from UNTDID 1153', { ...document, 'AdditionalDocumentReference/ID@schemeID': ' ABT ' })
  invoice('is not', { ...document, 'AdditionalDocumentReference/ID@schemeID': 'xyz' }, 'BR-CL-07: xyz')
  invoice('is from UNTDID 1153 on a line', { ...line, 'Line/DocumentReference/ID@schemeID': 'ABT' })
  invoice('is not, on a line', { ...line, 'Line/DocumentReference/ID@schemeID': 'xyz' }, 'BR-CL-07: xyz')
  invoice('is not asked for', { ...document, ...line })
  invoice('is free for another document on a line', {
    ...line,
    'Line/DocumentReference/ID@schemeID': 'xyz',
    'Line/DocumentReference/DocumentTypeCode': '916',
  })
})

describe('the subject of a note', () => {
  invoice('is from UNTDID 4451', { Note: '#AAI#Takk for handelen' })
  invoice('is not', { Note: 'x#AA0#Takk#for handelen' }, 'BR-CL-08: AA0')
  invoice('is not, behind some words', { Note: 'Takk og #AA0#x' }, 'BR-CL-08: AA0')
  invoice('does not have three characters, and so is none', { Note: '#AAIX#Takk' })
  invoice('is not closed, and so is none', { Note: '#AA0 Takk' })
})

describe('the scheme of an identifier', () => {
  const of = (party: string, scheme: string) => ({
    [`${party}/PartyIdentification/ID`]: '7',
    [`${party}/PartyIdentification/ID@schemeID`]: scheme,
  })
  const payee = { 'PayeeParty/PartyName/Name': 'Factoring AS' } as const
  invoice('is from ISO 6523', of('Buyer', ' 0088 '))
  invoice('is not', of('Buyer', 'GLN'), 'BR-CL-10: GLN')
  invoice('may be a bank’s for the seller', of('Seller', 'SEPA'))
  invoice('may be a bank’s for the payee', { ...payee, ...of('PayeeParty', 'SEPA') })
  invoice('may not be a bank’s for the buyer', of('Buyer', 'SEPA'), 'BR-CL-10: SEPA')
  invoice('is from ISO 6523 for a registration', {
    'Buyer/Legal/CompanyID': '1',
    'Buyer/Legal/CompanyID@schemeID': '0192',
  })
  invoice(
    'is not, for a registration',
    { 'Buyer/Legal/CompanyID': '1', 'Buyer/Legal/CompanyID@schemeID': 'SEPA' },
    'BR-CL-11: SEPA',
  )
})

describe('a country', () => {
  invoice('is a code of ISO 3166-1', { 'Buyer/CountryCode': ' SE ' })
  invoice('is not', { 'Buyer/CountryCode': 'se' }, 'BR-CL-14: se')
  invoice(
    'is not, where the model has no country',
    { 'Buyer/PostalAddress/AddressLine/Country/IdentificationCode': 'XX' },
    'BR-CL-14: XX',
  )
})

describe('the reason code', () => {
  const part = (place: string, indicator: string, code: string) => ({
    [`${place}/ChargeIndicator`]: indicator,
    [`${place}/AllowanceChargeReasonCode`]: code,
    [`${place}/Amount`]: '0',
  })
  const category = {
    'AllowanceCharge/TaxCategory/ID': 'S',
    'AllowanceCharge/TaxCategory/Percent': '25',
    'AllowanceCharge/TaxCategory/TaxScheme/ID': 'VAT',
    'Total/AllowanceTotalAmount': '0',
    'Total/ChargeTotalAmount': '0',
  } as const
  invoice('of an allowance is from UNTDID 5189', { ...part('AllowanceCharge', 'false', '95'), ...category })
  invoice('of an allowance is not', { ...part('AllowanceCharge', 'false', 'FC'), ...category }, 'BR-CL-19: FC')
  invoice('of a charge is from UNTDID 7161', { ...part('AllowanceCharge', 'true', 'FC'), ...category })
  invoice('of a charge is not', { ...part('AllowanceCharge', 'true', '95'), ...category }, 'BR-CL-20: 95')
  invoice('of an allowance on a line is not from its list', part('Line/AllowanceCharge', 'false', 'FC'), 'BR-CL-19: FC')
  invoice('of a charge on a line is not from its list', part('Line/AllowanceCharge', 'true', '95'), 'BR-CL-20: 95')
  const exempt = {
    'Breakdown/TaxCategory/ID': 'E',
    'Breakdown/TaxCategory/Percent': '0',
    'Line/Category/ID': 'E',
    'Line/Category/Percent': '0',
    'Breakdown/TaxAmount': '0',
    'TaxTotal/TaxAmount': '0',
    'Total/TaxInclusiveAmount': '100',
    'Total/PayableAmount': '100',
  } as const
  invoice('of an exemption is from VATEX', {
    ...exempt,
    'Breakdown/TaxCategory/TaxExemptionReasonCode': 'vatex-eu-132',
  })
  invoice(
    'of an exemption is not',
    { ...exempt, 'Breakdown/TaxCategory/TaxExemptionReasonCode': 'VATEX-NO' },
    'BR-CL-22: VATEX-NO',
  )
})
