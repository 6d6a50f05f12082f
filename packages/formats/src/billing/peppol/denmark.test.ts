import { describe } from 'node:test'
import { again, judging } from '../cases.ts'
import { creditNote, invoice } from '../index.ts'

const basis = {
  'Seller/CountryCode': 'DK',
  'Seller/Vat/CompanyID': 'DK12345678',
  'Seller/Vat[2]': undefined,
  'Seller/Legal/CompanyID': '12345678',
  'Seller/Legal/CompanyID@schemeID': '0184',
  'Buyer/CountryCode': 'DK',
  'PaymentMeans/PaymentMeansCode': '58',
} as const
const danish = judging(invoice, basis)
const danishCreditNote = judging(creditNote, basis)
const exporting = judging(invoice, { ...basis, 'Buyer/CountryCode': 'NO' })

describe('Danish sellers', () => {
  danish('are right', {})
  danishCreditNote('are right in a credit note', {})
  danish('give no CVR number', { 'Seller/Legal/CompanyID': undefined }, 'DK-R-002 BT-30')
  danish(
    'give an empty CVR number',
    { 'Seller/Legal/CompanyID': '' },
    'PEPPOL-EN16931-R008 BT-30',
    'PEPPOL-COMMON-R042: ',
    'DK-R-002 BT-30',
  )
  danish(
    'give a CVR number of another scheme',
    { 'Seller/Legal/CompanyID@schemeID': '0192', 'Seller/Legal/CompanyID': '987654325' },
    'DK-R-014 BT-30: 0192, not 0184',
  )
  danish(
    'give a CVR number without a scheme',
    { 'Seller/Legal/CompanyID@schemeID': undefined },
    'DK-R-014 BT-30: not 0184',
  )
  danish('give a CVR number whose scheme has space around it', { 'Seller/Legal/CompanyID@schemeID': ' 0184 ' })
  exporting('give no CVR number to a Norwegian', { 'Seller/Legal/CompanyID': undefined }, 'DK-R-002 BT-30')
  judging(invoice, { 'Seller/CountryCode': 'SE' })('are not those with an address elsewhere', {
    'Seller/Legal/CompanyID': undefined,
    'Buyer/CountryCode': 'DK',
  })
  const negative = { 'Total/PayableAmount': '-1', 'Total/PrepaidAmount': '126' } as const
  danishCreditNote('ask for a negative amount in a credit note', negative, 'DK-R-016 BT-115: -1')
  danishCreditNote('ask for nothing in a credit note', { 'Total/PayableAmount': '0', 'Total/PrepaidAmount': '125' })
  danish('ask for a negative amount in an invoice', negative)
  judging(creditNote, { ...basis, 'Buyer/CountryCode': 'NO' })(
    'ask for a negative amount in a credit note to a Norwegian',
    negative,
  )
  danishCreditNote(
    'ask for no amount',
    { 'Total/PayableAmount': undefined },
    'BR-15 BT-115',
    'BR-CO-16 BT-115: not 125.00',
  )
})

describe('identifiers between Danes', () => {
  danish('of the seller, without a scheme', { 'Seller/PartyIdentification/ID': '7' }, 'DK-R-013: 7')
  danish(
    'of the seller, with an empty scheme',
    { 'Seller/PartyIdentification/ID': '7', 'Seller/PartyIdentification/ID@schemeID': ' ' },
    'BR-CL-10: ',
    'DK-R-013: 7',
  )
  danish('of the buyer, without a scheme', { 'Buyer/PartyIdentification/ID': '8' }, 'DK-R-013: 8')
  danish('of the buyer, with a scheme', {
    'Buyer/PartyIdentification/ID': '8',
    'Buyer/PartyIdentification/ID@schemeID': '0060',
  })
  exporting('of the seller to a Norwegian, without a scheme', { 'Seller/PartyIdentification/ID': '7' })
  danish(
    'of the buyer’s registration of another scheme',
    { 'Buyer/Legal/CompanyID': '987654325', 'Buyer/Legal/CompanyID@schemeID': '0192' },
    'DK-R-017 BT-47: 0192, not 0184',
  )
  danish(
    'of the buyer’s registration without a scheme',
    { 'Buyer/Legal/CompanyID': '12345678' },
    'DK-R-017 BT-47: not 0184',
  )
  danish('of the buyer’s registration with CVR', {
    'Buyer/Legal/CompanyID': '12345678',
    'Buyer/Legal/CompanyID@schemeID': ' 0184 ',
  })
  danish('without the buyer’s legal entity', { 'Buyer/Legal': undefined }, 'BR-07 BT-44')
  exporting('of a Norwegian buyer’s registration', {
    'Buyer/Legal/CompanyID': '987654325',
    'Buyer/Legal/CompanyID@schemeID': '0192',
  })
  judging(invoice, basis, { date: '2026-08-16' })(
    'of the buyer’s registration only warned before 17 August 2026',
    { 'Buyer/Legal/CompanyID': '12345678' },
    'DK-R-017 BT-47: not 0184 !',
  )
})

describe('payment between Danes', () => {
  const by = (code: string, id: string | undefined, account: string | undefined) => ({
    'PaymentMeans/PaymentMeansCode': code,
    'PaymentMeans/PaymentID': id,
    'PaymentMeans/PayeeFinancialAccount/ID': account,
  })
  for (const code of ['1', '10', '48', '58', '97']) danish(`by ${code}`, by(code, undefined, '1234567'))
  danish('by credit transfer (30)', by('30', undefined, '1234567'), 'DK-R-005 BT-81: 30')
  danish(
    'without a code',
    by('', undefined, '1234567'),
    'PEPPOL-EN16931-R008 BT-81',
    'BR-CL-16 BT-81: , not UNCL4461',
    'DK-R-005 BT-81: ',
  )
  danishCreditNote('by credit transfer (30) in a credit note', by('30', undefined, '1234567'))
  exporting('by credit transfer (30) from a Norwegian', by('30', undefined, '1234567'))
  const branch = { 'PaymentMeans/PayeeFinancialAccount/FinancialInstitutionBranch/ID': '1234' } as const
  danish('by bank transfer (42)', { ...by('42', undefined, '1234567'), ...branch })
  danish('by bank transfer (31)', { ...by('31', undefined, '1234567'), ...branch })
  danish('by bank transfer (31) without a registration number', by('31', undefined, '1234567'), 'DK-R-006 BT-84')
  danish('by bank transfer (42) without a registration number', by('42', undefined, '1234567'), 'DK-R-006 BT-84')
  danish('by bank transfer (42) without an account', { ...branch, ...by('42', undefined, undefined) }, 'DK-R-006 BT-84')
  danish(
    'by bank transfer (42) without anything',
    { ...by('42', undefined, undefined), 'PaymentMeans/PayeeFinancialAccount': undefined },
    'DK-R-006 BT-84',
  )
  const mandate = {
    'PaymentMeans/PaymentMandate/ID': '1',
    'PaymentMeans/PaymentMandate/PayerFinancialAccount/ID': '2',
  } as const
  danish('by direct debit (49)', { ...by('49', undefined, '1'), ...mandate })
  danish(
    'by direct debit (49) without a mandate',
    by('49', undefined, '1'),
    'PEPPOL-EN16931-R061 BT-89',
    'DK-R-007 BT-89',
  )
  danish(
    'by direct debit (49) from no account',
    { ...by('49', undefined, '1'), ...mandate, 'PaymentMeans/PaymentMandate/PayerFinancialAccount': undefined },
    'DK-R-007 BT-89',
  )
  danish(
    'by direct debit (49) without the number of the mandate',
    { ...by('49', undefined, '1'), ...mandate, 'PaymentMeans/PaymentMandate/ID': undefined },
    'PEPPOL-EN16931-R061 BT-89',
    'DK-R-007 BT-89',
  )
  const sixteen = '1234567890123456'
  danish('by giro with 01#', by('50', '01#', '1234567'))
  danish('by giro with 04#', by('50', `04#${sixteen}`, '12345678'))
  danish('by giro with 15#', by('50', `15#${sixteen}`, '1234567'))
  danish('by giro with 71#', by('50', '71#', '1234567'), 'DK-R-008 BT-83: 71#')
  danish('by giro without a reference', by('50', undefined, '1234567'), 'DK-R-008 BT-83: ')
  danish('by giro to an account of six digits', by('50', '01#', '123456'), 'DK-R-008 BT-83: 01#')
  danish('by giro to an account of nine digits', by('50', '01#', '123456789'), 'DK-R-008 BT-83: 01#')
  danish('by giro to an account with letters', by('50', '01#', 'x1234567'), 'DK-R-008 BT-83: 01#')
  danish(
    'by giro with 04# and fifteen digits',
    by('50', '04#123456789012345', '1234567'),
    'DK-R-009 BT-83: 04#123456789012345',
  )
  danish(
    'by giro with 15# and seventeen digits',
    by('50', `15#${sixteen}7`, '1234567'),
    'DK-R-009 BT-83: 15#12345678901234567',
  )
  danish('by other means with a reference of giro or FIK', by('58', '04#1', '1'))
  danish('by other means with a reference of FIK', by('58', '71#1', '1'))
  danish('by FIK with 71# and fifteen digits', by('93', '71#123456789012345', '12345678'))
  danish('by FIK with 75# and sixteen digits', by('93', `75#${sixteen}`, '12345678'))
  danish('by FIK with 73#', by('93', '73#', '12345678'))
  danish('by FIK with 01#', by('93', '01#', '12345678'), 'DK-R-010 BT-83: 01#')
  danish('by FIK to an account of seven digits', by('93', '73#', '1234567'), 'DK-R-010 BT-83: 73#')
  danish(
    'by FIK with 71# and fourteen digits',
    by('93', '71#12345678901234', '12345678'),
    'DK-R-011 BT-83: 71#12345678901234',
  )
  danish(
    'by FIK with 75# and seventeen digits',
    by('93', `75#${sixteen}7`, '12345678'),
    'DK-R-011 BT-83: 75#12345678901234567',
  )
})

describe('lines and duties between Danes', () => {
  const unspsc = (version: string | undefined, list = 'TST') => ({
    'Line/Item/CommodityClassification/ItemClassificationCode': '44121706',
    'Line/Item/CommodityClassification/ItemClassificationCode@listID': list,
    'Line/Item/CommodityClassification/ItemClassificationCode@listVersionID': version,
  })
  for (const version of ['19.05.01', '19.0501', '26.08.01', '26.0801']) danish(`UNSPSC ${version}`, unspsc(version))
  danish('UNSPSC of another version', unspsc('20.05.01'), 'DK-R-003 BT-158')
  danish('UNSPSC without a version beside another class with one', {
    ...unspsc(undefined),
    'Line/Item/CommodityClassification[2]': again,
    'Line/Item/CommodityClassification[2]/ItemClassificationCode@listVersionID': '26.08.01',
  })
  danish('UNSPSC without a version', unspsc(undefined), 'DK-R-003 BT-158')
  danish('another list', unspsc(undefined, 'STI'))
  exporting('UNSPSC to a Norwegian without a version', unspsc(undefined))
  judging(invoice, basis, { date: '2026-08-16' })(
    'UNSPSC without a version only warned before 17 August 2026',
    unspsc(undefined),
    'DK-R-003 BT-158 !',
  )
  const duty = (reason: string | undefined, code = 'ZZZ') => ({
    'Line/AllowanceCharge/ChargeIndicator': 'true',
    'Line/AllowanceCharge/AllowanceChargeReasonCode': code,
    'Line/AllowanceCharge/AllowanceChargeReason': reason,
    'Line/AllowanceCharge/Amount': '0',
  })
  danish('a duty with a code of four digits', duty(' 3057 '))
  for (const number of ['305.', '.305', '30.5', '+305']) danish(`a duty with the number ${number}`, duty(number))
  danish('a duty with a name', duty('3057#CO2'))
  danish('a duty with a code of three digits', duty('305'), 'DK-R-004 BT-97: 305')
  danish('a duty with a code of five digits', duty('30571'), 'DK-R-004 BT-97: 30571')
  danish('a duty with a word of four letters', duty('afgi'), 'DK-R-004 BT-97: afgi')
  danish('a duty that begins with #', duty('#3057'), 'DK-R-004 BT-97: #3057')
  danish('a duty that ends with #', duty('3057#'), 'DK-R-004 BT-97: 3057#')
  danish('a duty without a reason', duty(undefined), 'DK-R-004 BT-97')
  danish('a charge that is no duty', duty('frakt', 'FC'))
  exporting('a duty for a Norwegian', duty('frakt'))
})
