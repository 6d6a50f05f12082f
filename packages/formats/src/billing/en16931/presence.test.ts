// EN 16931: what must be there, and which goes with which. Each case changes one thing in a right document.
import { describe } from 'node:test'
import { again, judging } from '../cases.ts'
import { creditNote, invoice, ublInvoice } from '../index.ts'

const anInvoice = judging(invoice)
const aCreditNote = judging(creditNote)
/** By EN 16931 alone. */
const cenInvoice = judging(ublInvoice)

describe('a right document', () => {
  anInvoice('an invoice', {})
  aCreditNote('a credit note', {})
  cenInvoice('an invoice by EN 16931 alone', {})
})

describe('the parties', () => {
  anInvoice('a seller without a name', { 'Seller/Legal/RegistrationName': undefined }, 'BR-06 BT-27')
  cenInvoice('a seller whose name is empty', { 'Seller/Legal/RegistrationName': ' ' }, 'BR-06 BT-27')
  cenInvoice('no seller', { AccountingSupplierParty: undefined }, 'BR-06 BT-27', 'BR-08 BG-5', 'BR-S-02 BT-31')
  cenInvoice(
    'a seller without a party',
    { Seller: undefined },
    'BR-06 BT-27',
    'BR-08 BG-5',
    'BR-CO-26 BT-29',
    'BR-S-02 BT-31',
  )
  cenInvoice('a buyer without a name', { 'Buyer/Legal/RegistrationName': undefined }, 'BR-07 BT-44')
  cenInvoice('a buyer without a legal entity', { 'Buyer/Legal': undefined }, 'BR-07 BT-44')
  cenInvoice('no buyer', { AccountingCustomerParty: undefined }, 'BR-07 BT-44', 'BR-10 BG-8')
  cenInvoice('a seller without an address', { 'Seller/PostalAddress': undefined }, 'BR-08 BG-5')
  cenInvoice('a buyer without an address', { 'Buyer/PostalAddress': undefined }, 'BR-10 BG-8')
  cenInvoice('a seller whose address has no country', { 'Seller/PostalAddress/Country': undefined }, 'BR-09 BT-40')
  cenInvoice('a buyer whose address has no country', { 'Buyer/PostalAddress/Country': undefined }, 'BR-11 BT-55')
  cenInvoice('a seller whose country is empty', { 'Seller/CountryCode': '' }, 'BR-09 BT-40', 'BR-CL-14: ')
  cenInvoice(
    'a seller with nothing but a registration number',
    { 'Seller/Vat[2]': undefined, 'Seller/Vat': undefined },
    'BR-S-02 BT-31',
  )
  cenInvoice('a seller with nothing but an identifier', {
    'Seller/Legal/CompanyID': undefined,
    'Seller/Vat': undefined,
    'Seller/PartyIdentification/ID': '7',
  })
  cenInvoice(
    'a seller who is known only to a bank',
    {
      'Seller/Legal/CompanyID': undefined,
      'Seller/Vat': undefined,
      'Seller/PartyIdentification/ID': '7',
      'Seller/PartyIdentification/ID@schemeID': 'SEPA',
    },
    'BR-CO-26 BT-29',
  )
  cenInvoice('a seller who has a VAT number only', { 'Seller/Legal/CompanyID': undefined })
  cenInvoice(
    'a seller with no registration but one that is not for VAT',
    { 'Seller/Legal/CompanyID': undefined, 'Seller/Vat': undefined },
    'BR-CO-26 BT-29',
  )
})

const representative = {
  'TaxRepresentativeParty/PartyName/Name': 'Representant AS',
  'TaxRepresentativeParty/CountryCode': 'NO',
  'TaxRepresentativeParty/Vat/CompanyID': 'NO123456785MVA',
  'TaxRepresentativeParty/Vat/TaxScheme/ID': 'VAT',
} as const

describe('a tax representative', () => {
  const represented = judging(ublInvoice, representative)
  represented('who is right', {})
  represented('without a name', { 'TaxRepresentativeParty/PartyName/Name': undefined }, 'BR-18 BT-62')
  represented('whose name is empty', { 'TaxRepresentativeParty/PartyName/Name': '' }, 'BR-18 BT-62')
  represented('without the name at all', { 'TaxRepresentativeParty/PartyName': undefined }, 'BR-18 BT-62')
  represented('without an address', { 'TaxRepresentativeParty/PostalAddress': undefined }, 'BR-19 BG-12')
  represented('without a country', { 'TaxRepresentativeParty/PostalAddress/Country': undefined }, 'BR-20 BT-69')
  represented('without a VAT number', { 'TaxRepresentativeParty/Vat': undefined }, 'BR-56 BT-63')
  represented('whose registration is not for VAT', { 'TaxRepresentativeParty/Vat/TaxScheme/ID': 'TAX' }, 'BR-56 BT-63')
  represented(
    'whose registration has no number',
    { 'TaxRepresentativeParty/Vat/CompanyID': undefined },
    'UBL-SR-53 BT-63',
    'BR-56 BT-63',
    'BR-CO-09',
  )
  represented(
    'whose VAT number has no country',
    { 'TaxRepresentativeParty/Vat/CompanyID': '123456785' },
    'BR-CO-09: 123456785',
  )
})

describe('a payee', () => {
  const paidTo = judging(ublInvoice, { 'PayeeParty/PartyName/Name': 'Factoring AS' })
  paidTo('who is another than the seller', {})
  paidTo(
    'without a name',
    { 'PayeeParty/PartyName': undefined, 'PayeeParty/PartyIdentification/ID': '1' },
    'BR-17 BT-59',
    'UBL-SR-19',
    'UBL-SR-20',
    'UBL-SR-21',
  )
  paidTo('with the name by which the seller trades', { 'Seller/PartyName/Name': 'Factoring AS' }, 'BR-17 BT-59')
  paidTo('with another name than that by which the seller trades', { 'Seller/PartyName/Name': 'Selger' })
  paidTo(
    'with an identifier of the seller',
    { 'PayeeParty/PartyIdentification/ID': '7', 'Seller/PartyIdentification/ID': '7' },
    'BR-17 BT-59',
  )
  paidTo('with an identifier of its own', {
    'PayeeParty/PartyIdentification/ID': '8',
    'Seller/PartyIdentification/ID': '7',
  })
  paidTo(
    'with the name under which the seller is registered',
    { 'PayeeParty/PartyName/Name': 'Selger AS' },
    'UBL-SR-19',
    'UBL-SR-20',
    'UBL-SR-21',
  )
  paidTo(
    'beside a seller without a registered name',
    { 'Seller/Legal/RegistrationName': undefined },
    'BR-06 BT-27',
    'UBL-SR-19',
    'UBL-SR-20',
    'UBL-SR-21',
  )
  paidTo(
    'with two names',
    { 'PayeeParty/PartyName[2]': again, 'PayeeParty/PartyName[2]/Name': 'Finans AS' },
    'UBL-SR-19',
  )
  paidTo(
    'with two names, one of them that by which the seller trades',
    {
      'Seller/PartyName/Name': 'Factoring AS',
      'PayeeParty/PartyName[2]': again,
      'PayeeParty/PartyName[2]/Name': 'Finans AS',
    },
    'BR-17 BT-59',
    'UBL-SR-19',
  )
  paidTo('with one name twice', { 'PayeeParty/PartyName[2]': again }, 'UBL-SR-19')
  paidTo(
    'with two identifiers of a scheme',
    {
      'PayeeParty/PartyIdentification/ID': '1',
      'PayeeParty/PartyIdentification/ID@schemeID': '0088',
      'PayeeParty/PartyIdentification[2]': again,
    },
    'UBL-SR-20',
  )
  paidTo('with an identifier, and one from a bank', {
    'PayeeParty/PartyIdentification/ID': '1',
    'PayeeParty/PartyIdentification/ID@schemeID': '0088',
    'PayeeParty/PartyIdentification[2]': again,
    'PayeeParty/PartyIdentification[2]/ID@schemeID': 'SEPA',
  })
  paidTo('with two identifiers without a scheme', {
    'PayeeParty/PartyIdentification/ID': '1',
    'PayeeParty/PartyIdentification[2]': again,
  })
  paidTo(
    'with two registration numbers',
    { 'PayeeParty/Legal/CompanyID': '1', 'PayeeParty/Legal[2]': again },
    'UBL-SR-21',
  )
  paidTo('with one registration number', { 'PayeeParty/Legal/CompanyID': '1' })
})

describe('what is delivered', () => {
  cenInvoice('an address without a country', { 'Delivery/DeliveryLocation/Address/CityName': 'Oslo' }, 'BR-57 BT-80')
  cenInvoice('an address in a country', { 'Delivery/DeliveryLocation/Address/Country/IdentificationCode': 'NO' })
  cenInvoice('a place without an address', { 'Delivery/DeliveryLocation/ID': '1' })
})

describe('a line', () => {
  cenInvoice('without a unit', { 'Line/Quantity@unitCode': undefined }, 'BR-23 BT-130')
  cenInvoice('without a quantity', { 'Line/Quantity': undefined }, 'BR-22 BT-129', 'BR-23 BT-130')
  judging(creditNote)('of a credit note without a unit', { 'Line/Quantity@unitCode': undefined }, 'BR-23 BT-130')
  cenInvoice('without the name of the item', { 'Line/Item/Name': undefined }, 'BR-25 BT-153')
  cenInvoice('whose item has an empty name', { 'Line/Item/Name': '' }, 'BR-25 BT-153')
  cenInvoice(
    'without an item',
    { 'Line/Item': undefined },
    'BR-25 BT-153',
    'BR-CO-04 BT-151',
    'BR-S-01 BG-23',
    'BR-S-08 BT-116: 100.00, not 0',
    'UBL-SR-48',
  )
  cenInvoice('without a price', { 'Line/Price': undefined }, 'BR-26 BT-146', 'BR-27 BT-146')
  cenInvoice('with a price that is no number', { 'Line/Price/PriceAmount': 'ti' }, 'BR-27 BT-146: ti')
  cenInvoice('with a negative price', { 'Line/Price/PriceAmount': '-0.01' }, 'BR-27 BT-146: -0.01')
  cenInvoice('that costs nothing', { 'Line/Price/PriceAmount': '0' })
  cenInvoice(
    'with a negative gross price',
    {
      'Line/Price/AllowanceCharge/ChargeIndicator': 'false',
      'Line/Price/AllowanceCharge/Amount': '1',
      'Line/Price/AllowanceCharge/BaseAmount': '-1',
    },
    'BR-28 BT-148: -1',
  )
  cenInvoice('with a gross price of nothing', {
    'Line/Price/AllowanceCharge/ChargeIndicator': 'false',
    'Line/Price/AllowanceCharge/Amount': '0',
    'Line/Price/AllowanceCharge/BaseAmount': '0',
  })
  cenInvoice('with a discount without a gross price', {
    'Line/Price/AllowanceCharge/ChargeIndicator': 'false',
    'Line/Price/AllowanceCharge/Amount': '0',
  })
  cenInvoice(
    'without a VAT category',
    { 'Line/Category': undefined },
    'BR-CO-04 BT-151',
    'BR-S-01 BG-23',
    'BR-S-08 BT-116: 100.00, not 0',
    'UBL-SR-48',
  )
  cenInvoice(
    'whose VAT category has no code',
    { 'Line/Category/ID': undefined },
    'BR-CO-04 BT-151',
    'BR-S-01 BG-23',
    'BR-S-08 BT-116: 100.00, not 0',
  )
  cenInvoice(
    'whose category is not of VAT',
    { 'Line/Category/TaxScheme/ID': 'GST' },
    'BR-CO-04 BT-151',
    'BR-S-02 BT-31',
  )
  cenInvoice(
    'whose category has no tax scheme',
    { 'Line/Category/TaxScheme': undefined },
    'BR-CO-04 BT-151',
    'BR-S-02 BT-31',
  )
  cenInvoice('with two VAT categories', { 'Line/Category[2]': again }, 'UBL-SR-48')
  cenInvoice('with a property without a value', { 'Line/Item/AdditionalItemProperty/Name': 'Farge' }, 'BR-54')
  cenInvoice('with a property without a name', { 'Line/Item/AdditionalItemProperty/Value': 'rød' }, 'BR-54')
  cenInvoice('with a property', {
    'Line/Item/AdditionalItemProperty/Name': 'Farge',
    'Line/Item/AdditionalItemProperty/Value': 'rød',
  })
})

describe('a period', () => {
  cenInvoice(
    'that ends before it begins',
    { 'InvoicePeriod/StartDate': '2026-02-02', 'InvoicePeriod/EndDate': '2026-02-01' },
    'BR-29 BT-74',
  )
  cenInvoice('of one day', { 'InvoicePeriod/StartDate': '2026-02-01', 'InvoicePeriod/EndDate': '2026-02-01' })
  cenInvoice('of one day, whose beginning has a time zone', {
    'InvoicePeriod/StartDate': '2026-02-01Z',
    'InvoicePeriod/EndDate': '2026-02-01',
  })
  cenInvoice('of one day, whose end has a time zone', {
    'InvoicePeriod/StartDate': '2026-02-01',
    'InvoicePeriod/EndDate': '2026-02-01Z',
  })
  cenInvoice('with a beginning only', { 'InvoicePeriod/StartDate': '2026-02-01' })
  cenInvoice('with an end only', { 'InvoicePeriod/EndDate': '2026-02-01' })
  cenInvoice('with a VAT point code only', { 'InvoicePeriod/DescriptionCode': '3' })
  cenInvoice('with nothing that the model knows', { 'InvoicePeriod/Description': 'mars' }, 'UBL-CR-015 !', 'BR-CO-19')
  cenInvoice(
    'with a VAT point code, and a VAT point date',
    { 'InvoicePeriod/DescriptionCode': '3', TaxPointDate: '2026-02-01' },
    'BR-CO-03 BT-7',
  )
  cenInvoice('with a beginning, and a VAT point date', {
    'InvoicePeriod/StartDate': '2026-02-01',
    TaxPointDate: '2026-02-01',
  })
  cenInvoice('a VAT point date without a period', { TaxPointDate: '2026-02-01' })
  cenInvoice(
    'of a line that ends before it begins',
    { 'Line/InvoicePeriod/StartDate': '2026-02-02', 'Line/InvoicePeriod/EndDate': '2026-02-01' },
    'BR-30 BT-135',
  )
  cenInvoice('of a line with a beginning only', { 'Line/InvoicePeriod/StartDate': '2026-02-01' })
  cenInvoice('of a line with an end only', { 'Line/InvoicePeriod/EndDate': '2026-02-01' })
  cenInvoice('of a line with neither', { 'Line/InvoicePeriod/Description': 'mars' }, 'UBL-CR-524 !', 'BR-CO-20')
})

/** A discount of nothing, so that no sum changes. */
const part = (place: string, indicator: string) => ({
  [`${place}/ChargeIndicator`]: indicator,
  [`${place}/AllowanceChargeReason`]: 'Avtale',
  [`${place}/Amount`]: '0',
})
const categoryOf = (place: string) => ({
  [`${place}/TaxCategory/ID`]: 'S',
  [`${place}/TaxCategory/Percent`]: '25',
  [`${place}/TaxCategory/TaxScheme/ID`]: 'VAT',
})

/** An allowance or a charge, how it is marked, and what is told of its amount, its category and its reason. */
const parts = [
  ['an allowance', ['false', '0'], '95', 'BR-31 BT-92', 'BR-32 BT-95', ['BR-33 BT-97', 'BR-CO-21 BT-97']],
  ['a charge', ['true', '1'], 'FC', 'BR-36 BT-99', 'BR-37 BT-102', ['BR-38 BT-104', 'BR-CO-22 BT-104']],
] as const
for (const [name, marks, code, amount, category, reason] of parts)
  for (const mark of marks)
    describe(`${name} on the document, marked ${mark}`, () => {
      const of = judging(ublInvoice, {
        ...part('AllowanceCharge', mark),
        ...categoryOf('AllowanceCharge'),
        'Total/AllowanceTotalAmount': '0',
        'Total/ChargeTotalAmount': '0',
      })
      of('is right', {})
      of('without an amount', { 'AllowanceCharge/Amount': undefined }, amount)
      of('without a VAT category', { 'AllowanceCharge/TaxCategory': undefined }, category)
      of('whose category has no code', { 'AllowanceCharge/TaxCategory/ID': undefined }, category)
      of('whose category is not of VAT', { 'AllowanceCharge/TaxCategory/TaxScheme/ID': 'GST' }, category)
      of('without a reason', { 'AllowanceCharge/AllowanceChargeReason': undefined }, ...reason)
      of('with a code for its reason', {
        'AllowanceCharge/AllowanceChargeReason': undefined,
        'AllowanceCharge/AllowanceChargeReasonCode': code,
      })
    })

const lineParts = [
  ['an allowance', 'false', 'BR-41 BT-136', ['BR-42 BT-139', 'BR-CO-23 BT-139']],
  ['a charge', 'true', 'BR-43 BT-141', ['BR-44 BT-144', 'BR-CO-24 BT-144']],
] as const
for (const [name, mark, amount, reason] of lineParts)
  describe(`${name} on a line`, () => {
    const of = judging(ublInvoice, part('Line/AllowanceCharge', mark))
    of('is right', {})
    of('without an amount', { 'Line/AllowanceCharge/Amount': undefined }, amount)
    of('without a reason', { 'Line/AllowanceCharge/AllowanceChargeReason': undefined }, ...reason)
  })

describe('the VAT breakdown', () => {
  cenInvoice('none', { TaxTotal: undefined }, 'BR-CO-18 BG-23', 'BR-CO-15 BT-112: 125.00', 'BR-S-01 BG-23')
  cenInvoice(
    'without a category',
    { 'Breakdown/TaxCategory': undefined },
    'BR-47 BT-118',
    'BR-48 BT-119',
    'BR-CO-17 BT-117: 25.00',
    'BR-S-01 BG-23',
  )
  cenInvoice('whose category has no code', { 'Breakdown/TaxCategory/ID': undefined }, 'BR-47 BT-118', 'BR-S-01 BG-23')
  cenInvoice(
    'whose category is not of VAT',
    { 'Breakdown/TaxCategory/TaxScheme/ID': 'GST' },
    'BR-47 BT-118',
    'BR-48 BT-119',
    'BR-CO-17 BT-117: 25.00',
  )
  cenInvoice(
    'without a rate',
    { 'Breakdown/TaxCategory/Percent': undefined },
    'BR-48 BT-119',
    'BR-CO-17 BT-117: 25.00',
    'BR-S-09 BT-117: 25.00',
  )
  cenInvoice('none in the accounting currency', { TaxCurrencyCode: 'EUR' }, 'BR-53 BT-111')
  cenInvoice('with a total in the accounting currency', {
    TaxCurrencyCode: 'EUR',
    'TaxTotal[2]/TaxAmount': '2.50',
    'TaxTotal[2]/TaxAmount@currencyID': 'EUR',
  })
})

describe('how it is paid', () => {
  cenInvoice(
    'by credit transfer without an account',
    { 'PaymentMeans/PayeeFinancialAccount': undefined },
    'BR-61 BT-84',
  )
  cenInvoice(
    'by SEPA credit transfer without an account',
    { 'PaymentMeans/PaymentMeansCode': '58', 'PaymentMeans/PayeeFinancialAccount': undefined },
    'BR-61 BT-84',
  )
  cenInvoice('in cash, without an account', {
    'PaymentMeans/PaymentMeansCode': '10',
    'PaymentMeans/PayeeFinancialAccount': undefined,
  })
  cenInvoice(
    'by credit transfer to an account without a number',
    { 'PaymentMeans/PayeeFinancialAccount/ID': undefined, 'PaymentMeans/PayeeFinancialAccount/Name': 'Drift' },
    'BR-61 BT-84',
    'BR-50 BT-84',
  )
  cenInvoice(
    'by credit transfer to an account whose number is empty',
    { 'PaymentMeans/PayeeFinancialAccount/ID': '' },
    'BR-50 BT-84',
  )
  cenInvoice(
    'by SEPA credit transfer to an account whose number is empty',
    { 'PaymentMeans/PaymentMeansCode': '58', 'PaymentMeans/PayeeFinancialAccount/ID': '' },
    'BR-50 BT-84',
  )
  cenInvoice('in cash, with an account whose number is empty', {
    'PaymentMeans/PaymentMeansCode': '10',
    'PaymentMeans/PayeeFinancialAccount/ID': '',
  })
  cenInvoice(
    'by means without a code',
    { 'PaymentMeans/PaymentMeansCode': undefined, 'PaymentMeans/PayeeFinancialAccount': undefined },
    'BR-49 BT-81',
  )
  cenInvoice('by a card of which ten digits are shown', {
    'PaymentMeans/CardAccount/PrimaryAccountNumberID': '1234567890',
    'PaymentMeans/CardAccount/NetworkID': 'VISA',
  })
  cenInvoice(
    'by a card of which eleven digits are shown',
    { 'PaymentMeans/CardAccount/PrimaryAccountNumberID': '12345678901', 'PaymentMeans/CardAccount/NetworkID': 'VISA' },
    'BR-51 !',
  )
})

describe('what it refers to', () => {
  cenInvoice(
    'an earlier invoice without a number',
    { 'BillingReference/InvoiceDocumentReference/IssueDate': '2026-01-01' },
    'BR-55 BT-25',
    'UBL-SR-07 BT-25',
  )
  cenInvoice('an earlier invoice', { 'BillingReference/InvoiceDocumentReference/ID': '1000' })
})

describe('a VAT number begins with its country', () => {
  cenInvoice('the seller’s does not', { 'Seller/Vat/CompanyID': '987654325' }, 'BR-CO-09: 987654325')
  cenInvoice('the seller’s is Greek', { 'Seller/Vat/CompanyID': 'EL987654325' })
  cenInvoice('the buyer’s does not', { 'Buyer/Vat/CompanyID': 'XX1', 'Buyer/Vat/TaxScheme/ID': 'VAT' }, 'BR-CO-09: XX1')
  cenInvoice('the buyer’s is Swedish', { 'Buyer/Vat/CompanyID': 'SE1', 'Buyer/Vat/TaxScheme/ID': 'VAT' })
  cenInvoice(
    'the scheme is written in small letters',
    { 'Seller/Vat/CompanyID': '1', 'Seller/Vat/TaxScheme/ID': 'vat' },
    'BR-CO-09: 1',
  )
  cenInvoice('the number is empty', { 'Seller/Vat/CompanyID': '' }, 'BR-CO-09: ')
})
