// What the official rules say of CII documents alone, and what is told of those that are read as UBL.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { again, documentOf, judging } from '../cases.ts'
import type { Changes } from '../cases.ts'
import { parseXml, parseXmlText } from '../../xml/index.ts'
import { ciiInvoice, en16931CiiInvoice } from '../index.ts'

const cen = judging(en16931CiiInvoice)
const peppol = judging(ciiInvoice)
const coded = (place: string, value: string, attribute: string, code: string): Changes => ({
  [place]: value,
  [`${place}@${attribute}`]: code,
})

describe('a right CII invoice', () => {
  cen('by EN 16931', {})
  peppol('by Peppol', {})
})

describe('an account in CII', () => {
  cen('of a credit transfer is missing', { 'Means/PayeePartyCreditorFinancialAccount': undefined }, 'CII-SR-470 BT-84')
  cen(
    'of a SEPA credit transfer is missing',
    { 'Means/TypeCode': '58', 'Means/PayeePartyCreditorFinancialAccount': undefined },
    'CII-SR-470 BT-84',
  )
  cen(
    'of a credit transfer has no number',
    {
      'Means/TypeCode': ' 30 ',
      'Means/PayeePartyCreditorFinancialAccount/ProprietaryID': undefined,
      'Means/PayeePartyCreditorFinancialAccount/AccountName': 'Drift',
    },
    'BR-61 BT-84',
    'CII-SR-470 BT-84',
  )
  cen('of a credit transfer is an IBAN', {
    'Means/PayeePartyCreditorFinancialAccount/ProprietaryID': undefined,
    'Means/PayeePartyCreditorFinancialAccount/IBANID': 'DE89370400440532013000',
  })
  cen('of something paid in cash is missing', {
    'Means/TypeCode': '10',
    'Means/PayeePartyCreditorFinancialAccount': undefined,
  })
  cen(
    'of one of two credit transfers is missing',
    { 'Means[2]': again, 'Means[2]/PayeePartyCreditorFinancialAccount': undefined },
    'CII-SR-470 BT-84',
  )
})

describe('the totals of CII', () => {
  cen(
    'of VAT is another',
    { 'Total/TaxTotalAmount': '26.00', 'Total/GrandTotalAmount': '126.00', 'Total/DuePayableAmount': '126.00' },
    'BR-CO-14 BT-110: 26.00',
  )
  cen('of VAT is no number', { 'Total/TaxTotalAmount': 'mye' }, 'BR-CO-14 BT-110: mye', 'BR-CO-15 BT-112: 125.00')
  cen(
    'of VAT adds up two breakdowns, rounded',
    { 'Tax/CalculatedAmount': '12.502', 'Tax[2]': again, 'Tax/BasisAmount': '50', 'Tax[2]/BasisAmount': '50' },
    'BR-S-08 BT-116: 50, not 100.00',
    'BR-S-08 BT-116: 50, not 100.00',
    'BR-DEC-20 BT-117: 12.502',
    'BR-DEC-20 BT-117: 12.502',
  )
  cen('of VAT in another currency does not count', coded('Total/TaxTotalAmount[2]', '2.50', 'currencyID', 'EUR'))
  cen(
    'with VAT is another',
    { 'Total/GrandTotalAmount': '126.00', 'Total/DuePayableAmount': '126.00' },
    'BR-CO-15 BT-112: 126.00',
  )
  cen('with VAT may be that without, whatever the VAT', {
    'Total/GrandTotalAmount': '100',
    'Total/DuePayableAmount': '100',
  })
  cen(
    'with VAT is missing',
    { 'Total/GrandTotalAmount': undefined },
    'BR-CO-15 BT-112',
    'BR-14 BT-112',
    'BR-CO-16 BT-115: 125.00',
  )
  cen(
    'without VAT is missing',
    { 'Total/TaxBasisTotalAmount': undefined },
    'BR-CO-15 BT-112: 125.00',
    'BR-13 BT-109',
    'BR-CO-13 BT-109: not 100.00',
  )
  cen(
    'with VAT is not judged where there is no currency',
    {
      'Settlement/InvoiceCurrencyCode': undefined,
      'Total/GrandTotalAmount': '126.00',
      'Total/DuePayableAmount': '126.00',
    },
    'BR-CL-03 BT-116',
    'BR-CL-03 BT-117',
    'BR-CL-03 BT-106',
    'BR-CL-03 BT-109',
    'BR-CL-03 BT-112',
    'BR-CL-03 BT-115',
    'BR-CL-03 BT-131',
    'BR-CL-03 BT-146',
    'BR-05 BT-5',
  )
  cen('of VAT occurs twice in the currency', { 'Total/TaxTotalAmount[2]': again }, 'BR-CO-15 BT-112: 125.00')
  cen(
    'of VAT is in no currency',
    { 'Total/TaxTotalAmount@currencyID': undefined },
    'BR-CO-15 BT-112: 125.00',
    'BR-CL-03 BT-110, BT-111',
  )
  cen('with VAT is rounded', { 'Total/TaxTotalAmount': '25.004' }, 'BR-CO-14 BT-110: 25.004')
})

describe('a tax of CII', () => {
  const tax = (amount: string, more: Changes = {}): Changes => ({
    'Tax/CalculatedAmount': amount,
    'Total/TaxTotalAmount': amount,
    'Total/GrandTotalAmount': String(100 + Number(amount)),
    'Total/DuePayableAmount': String(100 + Number(amount)),
    ...more,
  })
  cen('may be off by exactly one', tax('26'), 'BR-S-09 BT-117: 26')
  cen('may be under by exactly one', tax('24'), 'BR-S-09 BT-117: 24')
  cen('may not be off by more', tax('26.01'), 'BR-CO-17 BT-117: 26.01', 'BR-S-09 BT-117: 26.01')
  cen('may not be under by more', tax('23.99'), 'BR-CO-17 BT-117: 23.99', 'BR-S-09 BT-117: 23.99')
  cen(
    'is missing',
    { 'Tax/CalculatedAmount': undefined },
    'BR-CO-14 BT-110: 25.00',
    'BR-CO-17 BT-117',
    'BR-46 BT-117',
    'BR-S-09 BT-117',
  )
  cen(
    'has no basis',
    { 'Tax/BasisAmount': undefined },
    'BR-CO-17 BT-117: 25.00',
    'BR-45 BT-116',
    'BR-S-08 BT-116: not 100.00',
    'BR-S-09 BT-117: 25.00',
  )
  cen(
    'has a rate that is no number',
    { 'Tax/RateApplicablePercent': 'høy' },
    'BR-CO-17 BT-117: 25.00',
    'BR-S-09 BT-117: 25.00',
  )
  cen(
    'is nothing at a rate of nothing',
    tax('0', {
      'Tax/RateApplicablePercent': '0',
      'Tax/CategoryCode': 'Z',
      'Line/SpecifiedLineTradeSettlement/ApplicableTradeTax/CategoryCode': 'Z',
      'Line/SpecifiedLineTradeSettlement/ApplicableTradeTax/RateApplicablePercent': '0',
    }),
  )
  cen(
    'is less than half at a rate of nothing',
    tax('0.40', { 'Tax/RateApplicablePercent': '0.4' }),
    'BR-S-08 BT-116: 100.00, not 0',
  )
  cen(
    'is more than half at a rate of nothing',
    tax('0.50', { 'Tax/RateApplicablePercent': '0.4' }),
    'BR-CO-17 BT-117: 0.50',
    'BR-S-08 BT-116: 100.00, not 0',
  )
  cen(
    'has no rate',
    { 'Tax/RateApplicablePercent': undefined },
    'BR-CO-17 BT-117: 25.00',
    'BR-48 BT-119',
    'BR-S-09 BT-117: 25.00',
  )
  cen('is of a type in small letters', { 'Tax/TypeCode': ' vat ' })
  cen('is of another type', { 'Tax/TypeCode': 'GST' }, 'BR-CO-17 BT-117: 25.00', 'BR-47 BT-118', 'BR-48 BT-119')
  cen(
    'is negative of a negative basis',
    tax('-25', {
      'Tax/BasisAmount': '-100',
      'Total/TaxBasisTotalAmount': '-100',
      'Total/LineTotalAmount': '-100',
      'Line/SpecifiedLineTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount': '-100',
      'Total/GrandTotalAmount': '-125',
      'Total/DuePayableAmount': '-125',
    }),
  )
})

describe('what CII may have once', () => {
  cen(
    'a specification',
    { 'ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter[2]': again },
    'CII-SR-009',
    'CII-SR-010',
  )
  cen(
    'a specification with an identifier',
    { 'ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID': undefined },
    'CII-SR-010',
    'BR-01 BT-24',
  )
  cen('a type', { 'Header/TypeCode[2]': again }, 'CII-SR-014')
  cen('a type, and it must', { 'Header/TypeCode': undefined }, 'CII-SR-014', 'BR-04 BT-3')
  cen(
    'a contact of the seller',
    { 'Seller/DefinedTradeContact/PersonName': 'A', 'Seller/DefinedTradeContact[2]': again },
    'CII-SR-455',
  )
  cen(
    'a contact of the buyer',
    { 'Buyer/DefinedTradeContact/PersonName': 'A', 'Buyer/DefinedTradeContact[2]': again },
    'CII-SR-456',
  )
  cen('an electronic address of the seller', { 'Seller/URIUniversalCommunication[2]': again }, 'CII-SR-459')
  cen('an electronic address of the buyer', { 'Buyer/URIUniversalCommunication[2]': again }, 'CII-SR-460')
  cen(
    'a price of a line',
    { 'Line/SpecifiedLineTradeAgreement/NetPriceProductTradePrice/ChargeAmount[2]': again },
    'CII-SR-439',
    'CII-SR-441',
  )
  cen(
    'a price of a line, and it must',
    { 'Line/SpecifiedLineTradeAgreement/NetPriceProductTradePrice/ChargeAmount': undefined },
    'CII-SR-439',
    'BR-26 BT-146',
    'BR-27 BT-146',
  )
  cen(
    'a VAT point date',
    { ...coded('Tax/TaxPointDate/DateString', '20261130', 'format', '102'), 'Tax[2]': again },
    'BR-CO-14 BT-110: 25.00',
    'CII-SR-461',
  )
  cen(
    'a VAT point code, but it may be repeated',
    {
      'Tax/DueDateTypeCode': '5',
      'Tax[2]': again,
      'Tax[2]/DueDateTypeCode': ' 5 ',
      'Tax[2]/BasisAmount': '0',
      'Tax[2]/CalculatedAmount': '0',
    },
    'BR-S-08 BT-116: 0, not 100.00',
  )
  cen(
    'a VAT point code',
    {
      'Tax/DueDateTypeCode': '5',
      'Tax[2]': again,
      'Tax[2]/DueDateTypeCode': '29',
      'Tax[2]/BasisAmount': '0',
      'Tax[2]/CalculatedAmount': '0',
    },
    'CII-SR-462',
    'BR-S-08 BT-116: 0, not 100.00',
  )
  for (const [name, value, id] of [
    ['LineTotalAmount', '100.00', 'CII-SR-477'],
    ['TaxBasisTotalAmount', '100.00', 'CII-SR-480'],
    ['GrandTotalAmount', '125.00', 'CII-SR-482'],
    ['ChargeTotalAmount', '0', 'CII-SR-478'],
    ['AllowanceTotalAmount', '0', 'CII-SR-479'],
    ['RoundingAmount', '0', 'CII-SR-481'],
  ] as const)
    cen(name, { [`Total/${name}`]: value, [`Total/${name}[2]`]: again }, id)
  cen('a kind of payment', { 'Means[2]': again, 'Means[2]/TypeCode': '58' }, 'CII-SR-467')
  cen('a name of payment', { 'Means/Information': 'a', 'Means[2]': again, 'Means[2]/Information': 'b' }, 'CII-SR-468')
  cen('a name of payment, but it may be repeated', {
    'Means/Information': 'a',
    'Means[2]': again,
    'Means[2]/Information': ' a ',
  })
  cen('a reference of payment', { 'Settlement/PaymentReference[2]': again }, 'CII-SR-469')
  const allowance: Changes = {
    'Settlement/SpecifiedTradeAllowanceCharge/ChargeIndicator/Indicator': 'false',
    'Settlement/SpecifiedTradeAllowanceCharge/ActualAmount': '0',
    'Settlement/SpecifiedTradeAllowanceCharge/Reason': 'Avtale',
    'Settlement/SpecifiedTradeAllowanceCharge/CategoryTradeTax/TypeCode': 'VAT',
    'Settlement/SpecifiedTradeAllowanceCharge/CategoryTradeTax/CategoryCode': 'S',
    'Settlement/SpecifiedTradeAllowanceCharge/CategoryTradeTax/RateApplicablePercent': '25',
    'Total/AllowanceTotalAmount': '0',
  }
  cen('an allowance', allowance)
  cen(
    'an amount of an allowance',
    { ...allowance, 'Settlement/SpecifiedTradeAllowanceCharge/ActualAmount[2]': again },
    'CII-SR-473',
  )
  cen(
    'a category of an allowance',
    { ...allowance, 'Settlement/SpecifiedTradeAllowanceCharge/CategoryTradeTax[2]': again },
    'CII-SR-472',
  )
  cen(
    'an indicator of an allowance, and it must',
    { ...allowance, 'Settlement/SpecifiedTradeAllowanceCharge/ChargeIndicator': undefined },
    'CII-SR-463',
  )
})

describe('a date in CII', () => {
  const issued = (date: string, format = '102') => coded('Header/IssueDateTime/DateTimeString', date, 'format', format)
  cen('has space around it', issued(' 20261124 '))
  for (const wrong of ['2026-11-24', '20261324', '20260024', '20261132', '20261100', '202611241', '0 20261124'])
    cen(`is not ${wrong}`, issued(wrong), `CII-DT-097: ${wrong}`)
  for (const right of ['20260101', '20261031', '20261230']) cen(`is ${right}`, issued(right))
  cen('is in another format', issued('2026-W48', '616'))
  peppol('is in another format in Peppol', issued('20261124', '203'), 'PEPPOL-EN16931-F001: 20261124')
  peppol(
    'has no format in Peppol',
    { 'Header/IssueDateTime/DateTimeString@format': undefined },
    'PEPPOL-EN16931-F001: 20261124',
  )
  peppol('has space around its format in Peppol', issued('20261124', ' 102 '))
  peppol('is too long in Peppol', issued('202611240'), 'CII-DT-097: 202611240', 'PEPPOL-EN16931-F001: 202611240')
  peppol('has a letter in Peppol', issued('2026112x'), 'CII-DT-097: 2026112x', 'PEPPOL-EN16931-F001: 2026112x')
  peppol(
    'has a letter before it in Peppol',
    issued('x2026112'),
    'CII-DT-097: x2026112',
    'PEPPOL-EN16931-F001: x2026112',
  )
  peppol('is of another century in Peppol', issued('19991231'), 'PEPPOL-EN16931-F001: 19991231')
})

describe('Peppol on CII', () => {
  peppol(
    'two notes',
    { 'Header/IncludedNote/Content': 'a', 'Header/IncludedNote[2]/Content': 'b' },
    'PEPPOL-EN16931-R002 BT-22',
  )
  peppol('one note', { 'Header/IncludedNote/Content': 'a' })
  peppol(
    'a note with a subject',
    { 'Header/IncludedNote/Content': 'a', 'Header/IncludedNote/SubjectCode': 'AAI' },
    'PEPPOL-EN16931-R002 BT-22',
  )
  const reference = (number: number, type: string): Changes => ({
    [`Agreement/AdditionalReferencedDocument[${number}]/IssuerAssignedID`]: `${number}`,
    [`Agreement/AdditionalReferencedDocument[${number}]/TypeCode`]: type,
  })
  peppol('an object and a tender', { ...reference(1, '130'), ...reference(2, '50') })
  peppol('two objects', { ...reference(1, '130'), ...reference(2, '130') }, 'PEPPOL-EN16931-R006 BT-18')
  peppol('two tenders', { ...reference(1, '50'), ...reference(2, '50') }, 'PEPPOL-EN16931-R080 BT-17')
  peppol('two documents of another type', { ...reference(1, '916'), ...reference(2, '916') })
  peppol(
    'no total of VAT in the currency',
    { 'Total/TaxTotalAmount@currencyID': 'EUR', 'Settlement/TaxCurrencyCode': 'EUR' },
    'BR-CO-15 BT-112: 125.00',
    'PEPPOL-EN16931-R053 BT-110',
    'PEPPOL-EN16931-R055 BT-111',
  )
  peppol('a total in the accounting currency', {
    'Settlement/TaxCurrencyCode': 'EUR',
    ...coded('Total/TaxTotalAmount[2]', '2.50', 'currencyID', 'EUR'),
  })
  peppol(
    'no total in the accounting currency',
    { 'Settlement/TaxCurrencyCode': 'EUR' },
    'PEPPOL-EN16931-R054 BT-111',
    'BR-53 BT-111',
    'PEPPOL-EN16931-R055 BT-111',
  )
  peppol(
    'a total in another currency',
    coded('Total/TaxTotalAmount[2]', '2.50', 'currencyID', 'EUR'),
    'PEPPOL-EN16931-R054 BT-111',
  )
  peppol('a total without a currency', { 'Total/TaxTotalAmount[2]': '2.50' }, 'BR-CL-03 BT-110, BT-111')
  peppol(
    'no currency at all',
    { 'Settlement/InvoiceCurrencyCode': undefined },
    'PEPPOL-EN16931-R053 BT-110',
    'BR-CL-03 BT-116',
    'BR-CL-03 BT-117',
    'BR-CL-03 BT-106',
    'BR-CL-03 BT-109',
    'BR-CL-03 BT-112',
    'BR-CL-03 BT-115',
    'BR-CL-03 BT-131',
    'BR-CL-03 BT-146',
    'BR-05 BT-5',
  )
  peppol(
    'a currency that is none',
    coded('Total/TaxTotalAmount[2]', '2.50', 'currencyID', 'XXY'),
    'PEPPOL-EN16931-R054 BT-111',
    'PEPPOL-EN16931-CL007: XXY',
    'BR-CL-03 BT-110, BT-111: XXY, not BR-CL-03',
  )
  const object = 'Line/SpecifiedLineTradeSettlement/AdditionalReferencedDocument'
  peppol('an object on a line', { [`${object}/IssuerAssignedID`]: '1', [`${object}/TypeCode`]: '130' })
  peppol(
    'two objects on a line',
    { [`${object}/IssuerAssignedID`]: '1', [`${object}/TypeCode`]: '130', [`${object}[2]`]: again },
    'PEPPOL-EN16931-R100 BT-128',
  )
  peppol('an object and another document on a line', {
    [`${object}/IssuerAssignedID`]: '1',
    [`${object}/TypeCode`]: '130',
    [`${object}[2]`]: again,
    [`${object}[2]/TypeCode`]: '916',
  })
  const discount = 'Line/SpecifiedLineTradeAgreement/GrossPriceProductTradePrice/AppliedTradeAllowanceCharge'
  const gross: Changes = {
    'Line/SpecifiedLineTradeAgreement/GrossPriceProductTradePrice/ChargeAmount': '12',
    [`${discount}/ActualAmount`]: '2',
  }
  peppol('a discount on a price', { ...gross, [`${discount}/ChargeIndicator/Indicator`]: ' false ' })
  peppol('a charge on a price', { ...gross, [`${discount}/ChargeIndicator/Indicator`]: 'true' })
  peppol('neither on a price', { ...gross, [`${discount}/ChargeIndicator/Indicator`]: '0' }, 'PEPPOL-EN16931-R043')
  peppol('no mark on a price', gross, 'PEPPOL-EN16931-R043')
  const file: Changes = {
    'Agreement/AdditionalReferencedDocument/IssuerAssignedID': '7',
    'Agreement/AdditionalReferencedDocument/TypeCode': '916',
    'Agreement/AdditionalReferencedDocument/AttachmentBinaryObject': 'AAAA',
    'Agreement/AdditionalReferencedDocument/AttachmentBinaryObject@filename': 'a',
  }
  peppol('an attachment', {
    ...file,
    'Agreement/AdditionalReferencedDocument/AttachmentBinaryObject@mimeCode': 'application/pdf',
  })
  peppol(
    'an attachment of another media type',
    { ...file, 'Agreement/AdditionalReferencedDocument/AttachmentBinaryObject@mimeCode': 'application/zip' },
    'PEPPOL-EN16931-CL001 BT-125: application/zip',
    'BR-CL-24 BT-125: application/zip, not MimeCode',
  )
  peppol('an attachment without a media type', file)
  peppol('an address of e-mail', { 'Seller/DefinedTradeContact/EmailURIUniversalCommunication/URIID': 'IT12345678901' })
  peppol(
    'an Italian electronic address',
    coded('Buyer/URIUniversalCommunication/URIID', 'IT12345670017', 'schemeID', '9906'),
    'BR-CL-25 BT-49: 9906, not BR-CL-25',
    'PEPPOL-EN16931-CL008: 9906',
  )
  peppol(
    'an Italian electronic address with a wrong check digit',
    coded('Buyer/URIUniversalCommunication/URIID', 'IT12345678901', 'schemeID', '9906'),
    'PEPPOL-COMMON-R048: IT12345678901 !',
    'BR-CL-25 BT-49: 9906, not BR-CL-25',
    'PEPPOL-EN16931-CL008: 9906',
  )
})

describe('countries on CII', () => {
  const danish = judging(ciiInvoice, {
    'Seller/PostalTradeAddress/CountryID': 'DK',
    'Buyer/PostalTradeAddress/CountryID': 'DK',
    'Seller/SpecifiedTaxRegistration/ID': 'DK12345678',
    'Seller/SpecifiedTaxRegistration[2]': undefined,
    'Seller/SpecifiedLegalOrganization/ID': '12345678',
    'Seller/SpecifiedLegalOrganization/ID@schemeID': '0184',
    'Means/TypeCode': '49',
  })
  danish('Danish direct debit without a creditor and a mandate', {}, 'DK-R-007 BT-89', 'PEPPOL-EN16931-R061 BT-89')
  danish(
    'Danish direct debit without a mandate where it is looked for',
    { 'Settlement/CreditorReferenceID': '1', 'Settlement/SpecifiedTradePaymentTerms/DirectDebitMandateID': '2' },
    'DK-R-007 BT-89',
  )
  danish('Danish direct debit with both', {
    'Settlement/CreditorReferenceID': '1',
    'Means/SpecifiedTradePaymentTerms/DirectDebitMandateID': '2',
    'Settlement/SpecifiedTradePaymentTerms/DirectDebitMandateID': '2',
  })
  danish(
    'Danish direct debit with an empty creditor',
    {
      'Settlement/CreditorReferenceID': ' ',
      'Means/SpecifiedTradePaymentTerms/DirectDebitMandateID': '2',
      'Settlement/SpecifiedTradePaymentTerms/DirectDebitMandateID': '2',
    },
    'DK-R-007 BT-89',
  )
  danish(
    'Danish direct debit with an empty mandate',
    {
      'Settlement/CreditorReferenceID': '1',
      'Means/SpecifiedTradePaymentTerms/DirectDebitMandateID': ' ',
      'Settlement/SpecifiedTradePaymentTerms/DirectDebitMandateID': '2',
    },
    'DK-R-007 BT-89',
  )
  danish('Danish bank transfer', { 'Means/TypeCode': '58' })
  danish('direct debit to a Norwegian', {
    'Buyer/PostalTradeAddress/CountryID': 'NO',
    'Settlement/SpecifiedTradePaymentTerms/DirectDebitMandateID': '2',
  })
  danish('direct debit from a Norwegian', {
    'Seller/PostalTradeAddress/CountryID': 'NO',
    'Settlement/SpecifiedTradePaymentTerms/DirectDebitMandateID': '2',
  })
  const italian = judging(ciiInvoice, {
    'Seller/PostalTradeAddress/CountryID': 'IT',
    'Seller/SpecifiedTaxRegistration/ID': 'IT12345670017',
    'Seller/SpecifiedTaxRegistration/ID@schemeID': 'VAT',
    'Seller/SpecifiedTaxRegistration[2]/ID': '12345670017',
  })
  italian('an Italian tax registration', {})
  italian(
    'an Italian tax registration of ten characters',
    { 'Seller/SpecifiedTaxRegistration[2]/ID': '1234567001' },
    'IT-R-001 BT-32: 1234567001',
  )
  italian(
    'an Italian tax registration of seventeen characters',
    { 'Seller/SpecifiedTaxRegistration[2]/ID': 'ABCDEFGHIJKL12345' },
    'IT-R-001 BT-32: ABCDEFGHIJKL12345',
  )
  italian(
    'an Italian registration without a scheme',
    { 'Seller/SpecifiedTaxRegistration[2]/ID': '1', 'Seller/SpecifiedTaxRegistration[2]/ID@schemeID': undefined },
    'IT-R-001 BT-32: 1',
  )
  italian(
    'an Italian registration without a number',
    { 'Seller/SpecifiedTaxRegistration[2]/ID': undefined },
    'IT-R-001 BT-32',
  )
  italian('a VAT number is no tax registration', { 'Seller/SpecifiedTaxRegistration/ID': 'IT1' })
  italian('a tax registration with space around it and its scheme', {
    'Seller/SpecifiedTaxRegistration[2]/ID': ' 12345670017 ',
    'Seller/SpecifiedTaxRegistration[2]/ID@schemeID': ' FC ',
  })
  italian(
    'a tax registration of ten characters, with space around its scheme',
    { 'Seller/SpecifiedTaxRegistration[2]/ID': '1234567001', 'Seller/SpecifiedTaxRegistration[2]/ID@schemeID': ' FC ' },
    'IT-R-001 BT-32: 1234567001',
  )
  italian(
    'a VAT number in small letters',
    {
      'Seller/SpecifiedTaxRegistration/ID': 'it12345670017',
      'Seller/PostalTradeAddress/CountryID': 'NO',
      'Seller/SpecifiedTaxRegistration[2]/ID': '1',
    },
    'IT-R-001 BT-32: 1',
    'BR-CO-09: it12345670017',
  )
  italian(
    'an empty VAT number before an address in Italy',
    { 'Seller/SpecifiedTaxRegistration/ID': ' ', 'Seller/SpecifiedTaxRegistration[2]/ID': '1' },
    'IT-R-001 BT-32: 1',
    'BR-CO-09: ',
  )
  italian('a foreign VAT number, and so not an Italian seller', {
    'Seller/SpecifiedTaxRegistration/ID': 'SE556677889901',
    'Seller/SpecifiedTaxRegistration[2]/ID': '1',
  })
  italian(
    'an address in Italy alone',
    {
      'Seller/SpecifiedTaxRegistration/ID@schemeID': 'VA',
      'Seller/PostalTradeAddress/CountryID': ' it ',
      'Seller/SpecifiedTaxRegistration[2]/ID': '1',
    },
    'IT-R-001 BT-32: 1',
    'BR-CL-14: it',
  )
  judging(ciiInvoice, {
    'Agreement/SellerTaxRepresentativeTradeParty/Name': 'R',
    'Agreement/SellerTaxRepresentativeTradeParty/PostalTradeAddress/CountryID': 'IT',
    'Agreement/SellerTaxRepresentativeTradeParty/SpecifiedTaxRegistration/ID': 'IT12345670017',
    'Agreement/SellerTaxRepresentativeTradeParty/SpecifiedTaxRegistration/ID@schemeID': 'VAT',
  })('an Italian representative', {}, 'IT-R-001 BT-32: Foretaksregisteret')
})

describe('the type of a CII document', () => {
  const unread = (...changes: Changes[]) =>
    en16931CiiInvoice
      .judge(documentOf(en16931CiiInvoice, ...changes))
      .findings.filter(({ rule }) => rule.startsWith('structure:'))
      .map(({ rule, severity, official, xpath }) => `${rule} ${severity} ${official} ${xpath.split('/').at(-1)}`)

  it('says what it does not read, at its outermost element', () => {
    assert.deepEqual(unread(), [])
    assert.deepEqual(unread({ 'Agreement/Innhold/Del/Verdi': '1', 'Agreement/Innhold/Annet': '2' }), [
      'structure:unexpected warning false Innhold',
    ])
    assert.deepEqual(unread({ 'Seller/Hobby': 'sjakk', 'Seller/Alder': '9' }), [
      'structure:unexpected warning false Hobby',
      'structure:unexpected warning false Alder',
    ])
  })
  it('says that an allowance on a line has no category', () => {
    const allowance = 'Line/SpecifiedLineTradeSettlement/SpecifiedTradeAllowanceCharge'
    assert.deepEqual(
      unread({ [`${allowance}/ActualAmount`]: '0', [`${allowance}/CategoryTradeTax/TypeCode`]: 'VAT' }),
      ['structure:unexpected warning false CategoryTradeTax'],
    )
  })
  it('says what is empty', () => {
    assert.deepEqual(unread({ 'Seller/Hobby': ' ' }), ['structure:empty warning false Hobby'])
  })
  it('says no more than a thousand times', () => {
    const many: Record<string, string> = {}
    for (let number = 1; number <= 1100; number++) many[`Seller/Hobby[${number}]`] = 'x'
    assert.equal(unread(many).length, 1000)
    for (let number = 1; number <= 1100; number++) many[`Seller/Hobby[${number}]`] = ''
    assert.equal(unread(many).length, 1000)
  })
  it('says it in three languages, with the name and the place', () => {
    const [finding] = en16931CiiInvoice.judge(documentOf(en16931CiiInvoice, { 'Seller/Hobby': 'sjakk' })).findings
    assert.ok(finding)
    assert.match(finding.message.nb, /^Hobby har ingen plass/)
    assert.equal(finding.kind, 'unexpected')
    assert.ok(finding.line === 2 && finding.column > 1000)
    const [empty] = en16931CiiInvoice.judge(documentOf(en16931CiiInvoice, { 'Seller/Hobby': '' })).findings
    assert.match(empty!.message.en, /^Hobby is empty\.$/)
  })

  const bytes = (xml: string) => new TextEncoder().encode(xml)
  const namespace = 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100'
  it('judges and reads bytes alike, and refuses what is no XML', () => {
    const xml = bytes(`<CrossIndustryInvoice xmlns="${namespace}"/>`)
    const validated = ciiInvoice.validate(xml)
    const read = ciiInvoice.read(xml)
    assert.ok(validated.ok && read.ok)
    const { document: _, ...verdict } = read
    assert.deepEqual(JSON.parse(JSON.stringify(validated)), JSON.parse(JSON.stringify(verdict)))
    assert.equal(read.documentType, 'cii-invoice')
    assert.equal(read.valid, false)
    assert.equal(read.cut, false)
    assert.equal(ciiInvoice.validate(bytes('<a>')).ok, false)
    assert.equal(ciiInvoice.read(bytes('<a>')).ok, false)
    assert.equal(parseXml(xml).ok, true)
  })
  it('is another for another root, or one in another namespace', () => {
    for (const xml of ['<Invoice/>', '<CrossIndustryInvoice xmlns="urn:x"/>', `<Invoice xmlns="${namespace}"/>`]) {
      const root = parseXmlText(xml)
      assert.ok(root.ok)
      assert.deepEqual(
        ciiInvoice.judge(root.document.root).findings.map(({ rule }) => rule),
        ['structure:root'],
        xml,
      )
    }
  })
  it('is valid with warnings only, and keeps its release', () => {
    const verdict = ciiInvoice.judge(documentOf(ciiInvoice, { 'Seller/Hobby': 'sjakk' }), { date: '2026-08-16' })
    assert.equal(verdict.valid, true)
    assert.equal(verdict.release.from, '2026-02-23')
    assert.equal(ciiInvoice.id, 'cii-invoice')
    assert.equal(en16931CiiInvoice.id, 'en16931-cii-invoice')
  })
  it('finds structure wrong where its outermost elements stand', () => {
    const rules = (changes: Changes) =>
      en16931CiiInvoice
        .judge(documentOf(en16931CiiInvoice, changes))
        .findings.map(({ rule, severity }) => `${rule} ${severity}`)
    assert.deepEqual(rules({ Utenfor: '1' }), ['structure:unexpected fatal', 'structure:unexpected warning'])
    const root = parseXmlText(`<CrossIndustryInvoice xmlns="${namespace}" ukjent="1"/>`)
    assert.ok(root.ok)
    const told = en16931CiiInvoice.judge(root.document.root).findings
    assert.equal(told.find(({ kind }) => kind === 'unexpected-attribute')?.severity, 'warning')
  })
})
