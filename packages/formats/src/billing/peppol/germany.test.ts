import { describe } from 'node:test'
import { again, judging } from '../cases.ts'
import { invoice } from '../index.ts'

const basis = {
  'Seller/CountryCode': 'DE',
  'Seller/Vat/CompanyID': 'DE123456789',
  'Seller/Vat[2]': undefined,
  'Seller/Contact/Name': 'Karl',
  'Seller/Contact/Telephone': '030 12',
  'Seller/Contact/ElectronicMail': 'karl@firma.de',
  'Buyer/CountryCode': 'DE',
} as const
const german = judging(invoice, basis)
const before = judging(invoice, basis, { date: '2026-08-16' })
/** A Norwegian buyer: these rules are for trade inside Germany. */
const exporting = judging(invoice, { ...basis, 'Buyer/CountryCode': 'NO' })

describe('what Germans give', () => {
  german('all', {})
  before('all before 17 August 2026', {})
  german('no means of payment', { PaymentMeans: undefined }, 'DE-R-001 BG-16')
  german('no reference of the buyer', { BuyerReference: undefined, 'OrderReference/ID': '7' }, 'DE-R-015 BT-10')
  german('an empty reference of the buyer', { BuyerReference: '' }, 'PEPPOL-EN16931-R008 BT-10', 'DE-R-015 BT-10')
  german('no contact', { 'Seller/Contact': undefined }, 'DE-R-002 BG-6')
  german('no city of the seller', { 'Seller/PostalAddress/CityName': undefined }, 'DE-R-003 BT-37')
  german('no post code of the seller', { 'Seller/PostalAddress/PostalZone': undefined }, 'DE-R-004 BT-38')
  german('no name of a contact', { 'Seller/Contact/Name': undefined }, 'DE-R-005 BT-41')
  german('no telephone', { 'Seller/Contact/Telephone': undefined }, 'DE-R-006 BT-42', 'DE-R-027 BT-42 !')
  german('no e-mail', { 'Seller/Contact/ElectronicMail': undefined }, 'DE-R-007 BT-43', 'DE-R-028 BT-43 !')
  german('a telephone with two digits', { 'Seller/Contact/Telephone': '+1 2' }, 'DE-R-027 BT-42: +1 2 !')
  german('a telephone with three digits', { 'Seller/Contact/Telephone': '1-2-3' })
  german('no city of the buyer', { 'Buyer/PostalAddress/CityName': undefined }, 'DE-R-008 BT-52')
  german('no post code of the buyer', { 'Buyer/PostalAddress/PostalZone': undefined }, 'DE-R-009 BT-53')
  german(
    'an empty post code of the buyer',
    { 'Buyer/PostalAddress/PostalZone': ' ' },
    'PEPPOL-EN16931-R008 BT-53',
    'DE-R-009 BT-53',
  )
  const delivery = {
    'Delivery/DeliveryLocation/Address/Country/IdentificationCode': 'DE',
    'Delivery/DeliveryLocation/Address/CityName': 'Berlin',
    'Delivery/DeliveryLocation/Address/PostalZone': '10115',
  } as const
  german('an address of delivery', delivery)
  german(
    'no city of delivery',
    { ...delivery, 'Delivery/DeliveryLocation/Address/CityName': undefined },
    'DE-R-010 BT-77',
  )
  german(
    'no post code of delivery',
    { ...delivery, 'Delivery/DeliveryLocation/Address/PostalZone': undefined },
    'DE-R-011 BT-78',
  )
  german(
    'a rate that is empty',
    { 'Breakdown/TaxCategory/Percent': '' },
    'PEPPOL-EN16931-R008 BT-119',
    'BR-CO-17 BT-117: 25.00',
    'BR-S-09 BT-117: 25.00',
    'DE-R-014 BT-119',
  )
  exporting('nothing of that to Norwegians', {
    'Seller/Contact': undefined,
    PaymentMeans: undefined,
    'Buyer/PostalAddress/CityName': undefined,
  })
  german(
    'their country in small letters',
    { 'Seller/CountryCode': 'de', 'Seller/Contact': undefined },
    'BR-CL-14: de',
    'DE-R-002 BG-6',
  )
})

describe('the registration of a German seller', () => {
  const unregistered = { 'Seller/Vat': undefined } as const
  german('is missing', unregistered, 'BR-S-02 BT-31', 'DE-R-016 BT-31')
  german('is empty', { 'Seller/Vat/CompanyID': '' }, 'PEPPOL-EN16931-R008 BT-31, BT-32', 'BR-CO-09: ', 'DE-R-016 BT-31')
  german('is that of a representative', {
    ...unregistered,
    'TaxRepresentativeParty/PartyName/Name': 'Vertreter',
    'TaxRepresentativeParty/CountryCode': 'DE',
    'TaxRepresentativeParty/Vat/CompanyID': 'DE1',
    'TaxRepresentativeParty/Vat/TaxScheme/ID': 'VAT',
  })
  const category = (code: string, rate: string | undefined) => ({
    'Line/Category/ID': code,
    'Line/Category/Percent': rate,
    'Breakdown/TaxCategory/ID': code,
    'Breakdown/TaxCategory/Percent': rate,
    'Breakdown/TaxAmount': '0',
    'TaxTotal/TaxAmount': '0',
    'Total/TaxInclusiveAmount': '100',
    'Total/PayableAmount': '100',
    'Breakdown/TaxCategory/TaxExemptionReason': 'frei',
  })
  german(
    'is not needed where nothing is subject to VAT',
    { ...unregistered, ...category('O', undefined) },
    'DE-R-014 BT-119',
  )
  for (const code of ['Z', 'E', 'AE', 'K', 'G', 'L', 'M'])
    german(
      `is needed for ${code}`,
      { ...unregistered, 'Line/Category/ID': code, 'Line/Category/TaxScheme/ID': 'X', 'Breakdown/TaxCategory/ID': 'O' },
      'BR-CO-04 BT-151',
      'BR-O-08 BT-116: 100.00, not 0',
      'BR-O-09 BT-117: 25.00',
      'BR-O-10 BT-120',
      'DE-R-016 BT-31',
    )
  german(
    'is needed for an allowance subject to VAT',
    {
      ...unregistered,
      ...category('O', undefined),
      'AllowanceCharge/ChargeIndicator': 'false',
      'AllowanceCharge/AllowanceChargeReason': 'Rabatt',
      'AllowanceCharge/Amount': '0',
      'AllowanceCharge/TaxCategory/ID': 'S',
      'AllowanceCharge/TaxCategory/TaxScheme/ID': 'X',
      'Total/AllowanceTotalAmount': '0',
    },
    'BR-32 BT-95',
    'BR-S-01 BG-23',
    'DE-R-016 BT-31',
    'DE-R-014 BT-119',
  )
  german(
    'is needed for a charge subject to VAT',
    {
      ...unregistered,
      ...category('O', undefined),
      'AllowanceCharge/ChargeIndicator': 'true',
      'AllowanceCharge/AllowanceChargeReason': 'Fracht',
      'AllowanceCharge/Amount': '0',
      'AllowanceCharge/TaxCategory/ID': 'S',
      'AllowanceCharge/TaxCategory/TaxScheme/ID': 'X',
      'Total/ChargeTotalAmount': '0',
    },
    'BR-37 BT-102',
    'BR-S-01 BG-23',
    'DE-R-016 BT-31',
    'DE-R-014 BT-119',
  )
  german(
    'is not needed for what is marked as neither',
    {
      ...unregistered,
      ...category('O', undefined),
      'AllowanceCharge/ChargeIndicator': '1',
      'AllowanceCharge/AllowanceChargeReason': 'Fracht',
      'AllowanceCharge/Amount': '0',
      'AllowanceCharge/TaxCategory/ID': 'S',
      'AllowanceCharge/TaxCategory/TaxScheme/ID': 'X',
      'Total/ChargeTotalAmount': '0',
    },
    'BR-37 BT-102',
    'BR-S-01 BG-23',
    'PEPPOL-EN16931-R043: 1',
    'DE-R-014 BT-119',
  )
})

describe('the type between Germans', () => {
  for (const type of ['326', '875', '876', '877']) german(`is ${type}`, { TypeCode: type })
  german('is 389, which is for self-billing', { TypeCode: '389' }, 'PEPPOL-EN16931-P0100 BT-3: 389')
  german('is another', { TypeCode: '388' }, 'DE-R-017 BT-3: 388 !')
  before('is another before 17 August 2026', { TypeCode: '388' }, 'DE-R-017 BT-3: 388 !')
  german('has space around it', { TypeCode: ' 380 ' })
  before('could not have space around it before', { TypeCode: ' 380 ' }, 'DE-R-017 BT-3: 380 !')
  german('384 refers to no invoice', { TypeCode: '384' }, 'DE-R-026 BG-3 !')
  german('384 refers to an invoice', { TypeCode: '384', 'BillingReference/InvoiceDocumentReference/ID': '1000' })
})

describe('a cash discount', () => {
  const of = (judged: typeof german, holds: boolean) => (what: string, text: string) =>
    judged(what, { 'PaymentTerms/Note': text }, ...(holds ? [] : [`DE-R-018 BT-20: ${text}`]))
  const right = of(german, true)
  const wrong = of(german, false)
  right('in words', 'Zahlbar sofort')
  right('in its form', '#SKONTO#TAGE=14#PROZENT=2.25#\n')
  right('in its form with a base', '#SKONTO#TAGE=14#PROZENT=2.25#BASISBETRAG=-100.50#\n')
  right('twice', '#SKONTO#TAGE=7#PROZENT=3.00#\n#SKONTO#TAGE=14#PROZENT=2.25#\nDanke')
  right('with space around it', '  #SKONTO#TAGE=14#PROZENT=2.25#  \nDanke')
  right('on lines that end with a carriage return', 'Hei\r\n#SKONTO#TAGE=14#PROZENT=2.25#\r\n')
  wrong('without a line break behind it', '#SKONTO#TAGE=14#PROZENT=2.25#')
  wrong('with words behind it', '#SKONTO#TAGE=14#PROZENT=2.25# Danke\n')
  wrong('in small letters', '#skonto#TAGE=14#PROZENT=2.25#\n')
  wrong('in its form and in small letters', '#SKONTO#TAGE=14#PROZENT=2.25#\n#skonto#TAGE=14#PROZENT=2.25#\n')
  wrong('indented and in small letters', '  #skonto#TAGE=14#PROZENT=2.25#\n')
  wrong('before a word between two signs', '#SKONTO#TAGE=14#PROZENT=2.25#\nse #1# her\n')
  wrong('with one decimal', '#SKONTO#TAGE=14#PROZENT=2.2#\n')
  wrong('with three decimals of the base', '#SKONTO#TAGE=14#PROZENT=2.25#BASISBETRAG=1.123#\n')
  wrong('without days', '#SKONTO#TAGE=#PROZENT=2.25#\n')
  wrong('without whole per cent', '#SKONTO#TAGE=14#PROZENT=.25#\n')
  wrong('with words before it', '#a #SKONTO#TAGE=14#PROZENT=2.25#\n')
  of(before, true)('with words before it, which could be until 17 August 2026', '#a #SKONTO#TAGE=14#PROZENT=2.25#\n')
  of(before, false)('in small letters, before', '#skonto#TAGE=14#PROZENT=2.25#\n')
  of(before, false)('with a word behind it, before', '#SKONTO#TAGE=14#PROZENT=2.25#x#\n')
})

describe('attachments and addresses on the web', () => {
  const file = (number: number, name: string) => {
    const place = `AdditionalDocumentReference[${number}]/Attachment/EmbeddedDocumentBinaryObject`
    return {
      [`AdditionalDocumentReference[${number}]/ID`]: String(number),
      [place]: 'AAAA',
      [`${place}@mimeCode`]: 'application/pdf',
      [`${place}@filename`]: name,
    }
  }
  german('have different names', { ...file(1, 'a.pdf'), ...file(2, 'b.pdf') })
  german('have one name', { ...file(1, 'a.pdf'), ...file(2, 'a.pdf') }, 'DE-R-022 BT-125')
  const uri = (text: string) => ({
    'AdditionalDocumentReference/ID': '1',
    'AdditionalDocumentReference/Attachment/ExternalReference/URI': text,
  })
  german('are complete', uri('https://a.de'))
  german('have a scheme with digits and signs', uri('x-1+a.b:y'))
  german('have no scheme', uri('a.de'), 'DE-R-T02 BT-124: a.de !')
  german('have a scheme of one letter', uri('c:a'), 'DE-R-T02 BT-124: c:a !')
  german('have a scheme that begins with a digit', uri('1ab:a'), 'DE-R-T02 BT-124: 1ab:a !')
  german('have something before the scheme', uri(' https://a.de'), 'DE-R-T02 BT-124: https://a.de !')
  before('have no scheme, before 17 August 2026', uri('a.de'))
})

describe('the e-mail of a German seller', () => {
  const mail = (text: string) => ({ 'Seller/Contact/ElectronicMail': text })
  for (const good of ['a@b.c', 'a.b@c.d.e', 'ä@b.de', "o'x@b.de"]) german(`is ${good}`, mail(good))
  for (const bad of ['a', 'a@b', '@b.de', 'a@', 'a b@c.de', 'a@b..de', 'a@b.', 'a@@b.de', 'a@b.d e', 'x a@b.c'])
    german(`is not ${bad}`, mail(bad), `DE-R-028 BT-43: ${bad} !`)
  const long = `${'a'.repeat(314)}@b.com`
  german('has 320 characters', mail(long))
  german('has 321 characters', mail(`a${long}`), `DE-R-028 BT-43: a${long} !`)
  for (const good of ['a@b.c', 'a.b@c.d.e', 'a@b-c.de', 'a@1.de', 'a!#@b.de'])
    before(`was ${good} before 17 August 2026`, mail(good))
  for (const bad of [
    'ä@b.de',
    'a..b@c.de',
    '.a@b.de',
    'a.@b.de',
    'a@-b.de',
    'a@b-.de',
    'a@b',
    'a@b.c-',
    'x a@b.c',
    'a@b.c.',
  ])
    before(`was not ${bad} before 17 August 2026`, mail(bad), `DE-R-028 BT-43: ${bad} !`)
  before('had 320 characters', mail(long))
  before('had not 321 characters', mail(`a${long}`), `DE-R-028 BT-43: a${long} !`)
  before('was not missing', mail(''), 'PEPPOL-EN16931-R008 BT-43', 'DE-R-007 BT-43', 'DE-R-028 BT-43:  !')
})

describe('payment between Germans', () => {
  const iban = 'DE89370400440532013000'
  const account = { 'PaymentMeans/PayeeFinancialAccount/ID': iban } as const
  const card = {
    'PaymentMeans/CardAccount/PrimaryAccountNumberID': '1234',
    'PaymentMeans/CardAccount/NetworkID': 'VISA',
  } as const
  const mandate = {
    'PaymentMeans/PaymentMandate/ID': '1',
    'PaymentMeans/PaymentMandate/PayerFinancialAccount/ID': iban,
    'Seller/PartyIdentification/ID': 'DE98ZZZ09999999999',
    'Seller/PartyIdentification/ID@schemeID': 'SEPA',
  } as const
  const by = (code: string) => ({
    'PaymentMeans/PaymentMeansCode': code,
    'PaymentMeans/PayeeFinancialAccount': undefined,
  })
  for (const code of ['30', '58']) {
    german(`by ${code} to an account`, { ...by(code), ...account })
    german(
      `by ${code} without an account`,
      by(code),
      'BR-61 BT-84',
      ...(code === '58' ? ['DE-R-019 BT-84 !'] : []),
      'DE-R-023-1 BG-17',
    )
    german(`by ${code} with a card, too`, { ...by(code), ...account, ...card }, 'DE-R-023-2 BG-18')
    german(`by ${code} with a mandate, too`, { ...by(code), ...account, ...mandate }, 'DE-R-023-2 BG-18')
  }
  german(
    'by 58 to an account that is no IBAN',
    { ...by('58'), 'PaymentMeans/PayeeFinancialAccount/ID': `${iban}1` },
    'DE-R-019 BT-84: DE893704004405320130001 !',
  )
  german('by 30 to an account that is no IBAN', { ...by('30'), 'PaymentMeans/PayeeFinancialAccount/ID': '1' })
  for (const code of ['48', '54', '55']) {
    german(`by ${code} with a card`, { ...by(code), ...card })
    german(`by ${code} without a card`, by(code), 'DE-R-024-1 BG-18')
    german(`by ${code} to an account, too`, { ...by(code), ...card, ...account }, 'DE-R-024-2 BG-17')
    german(`by ${code} with a mandate, too`, { ...by(code), ...card, ...mandate }, 'DE-R-024-2 BG-17')
  }
  german('by 59 with a mandate', { ...by('59'), ...mandate })
  german('by 59 without a mandate', by('59'), 'PEPPOL-EN16931-R061 BT-89', 'DE-R-020 BT-91 !', 'DE-R-025-1 BG-19')
  german('by 59 to an account, too', { ...by('59'), ...mandate, ...account }, 'DE-R-025-2 BG-17')
  german('by 59 with a card, too', { ...by('59'), ...mandate, ...card }, 'DE-R-025-2 BG-17')
  german(
    'by 59 from an account that is no IBAN',
    { ...by('59'), ...mandate, 'PaymentMeans/PaymentMandate/PayerFinancialAccount/ID': '1' },
    'DE-R-020 BT-91: 1 !',
  )
  german(
    'by 59 from no account',
    { ...by('59'), ...mandate, 'PaymentMeans/PaymentMandate/PayerFinancialAccount': undefined },
    'DE-R-031 BT-91',
    'DE-R-020 BT-91 !',
  )
  german(
    'with a mandate, and a creditor whom no bank knows',
    {
      ...by('59'),
      ...mandate,
      'Seller/PartyIdentification/ID@schemeID': '0088',
      'Seller/PartyIdentification/ID': '5790000435944',
    },
    'DE-R-030 BT-90',
  )
  german('with a mandate, and a payee whom a bank knows', {
    ...by('59'),
    ...mandate,
    'Seller/PartyIdentification': undefined,
    'PayeeParty/PartyName/Name': 'Factoring',
    'PayeeParty/PartyIdentification/ID': '1',
    'PayeeParty/PartyIdentification/ID@schemeID': 'SEPA',
  })
  german(
    'by two means, one of them with a mandate',
    {
      ...by('59'),
      ...mandate,
      'PaymentMeans[2]': again,
      'PaymentMeans[2]/PaymentMandate': undefined,
      'PaymentMeans[2]/PaymentMeansCode': '10',
    },
    'UBL-SR-47 BT-81',
  )
  german('by 10', by('10'))
})
