// EN 16931: the VAT categories. Nine of them share ten rules, and differ in rate, in parties and in whether a reason is asked for.
import { describe } from 'node:test'
import { again, judging } from '../cases.ts'
import type { Changes } from '../cases.ts'
import { ublInvoice } from '../index.ts'

const buyerVat = { 'Buyer/Vat/CompanyID': 'SE123456789001', 'Buyer/Vat/TaxScheme/ID': 'VAT' } as const
const noSellerVat = {
  'Seller/Vat/CompanyID': '987654325',
  'Seller/Vat/TaxScheme/ID': 'LOC',
  'Seller/Vat[2]': undefined,
} as const
const unregistered = { 'Seller/Vat[2]': undefined, 'Seller/Vat': undefined } as const
const represented = {
  'TaxRepresentativeParty/PartyName/Name': 'Representant AS',
  'TaxRepresentativeParty/CountryCode': 'NO',
  'TaxRepresentativeParty/Vat/CompanyID': 'NO123456785MVA',
  'TaxRepresentativeParty/Vat/TaxScheme/ID': 'VAT',
} as const
const delivered = {
  'Delivery/ActualDeliveryDate': '2026-11-01',
  'Delivery/DeliveryLocation/Address/Country/IdentificationCode': 'SE',
} as const
const total = (tax: string): Changes => ({
  'TaxTotal/TaxAmount': tax,
  'Breakdown/TaxAmount': tax,
  'Total/TaxInclusiveAmount': `${100 + Number(tax)}`,
  'Total/PayableAmount': `${100 + Number(tax)}`,
})
const category = (place: string, code: string, rate: string | undefined): Changes => ({
  [`${place}/ID`]: code,
  [`${place}/Percent`]: rate,
  [`${place}/TaxScheme/ID`]: 'VAT',
})
const reason = { 'Breakdown/TaxCategory/TaxExemptionReason': 'Fritatt' } as const

/** A right invoice of one category. */
const right = (code: string, rate: string | undefined, tax: string, more: Changes = {}): Changes => ({
  ...category('Line/Category', code, rate),
  ...category('Breakdown/TaxCategory', code, rate),
  ...total(tax),
  ...more,
})
/** An allowance and a charge of ten, of the same category. */
const parts = (code: string, rate: string | undefined): Changes => ({
  'AllowanceCharge/ChargeIndicator': 'false',
  'AllowanceCharge/AllowanceChargeReason': 'Avtale',
  'AllowanceCharge/Amount': '10',
  ...category('AllowanceCharge/TaxCategory', code, rate),
  'AllowanceCharge[2]': again,
  'AllowanceCharge[2]/ChargeIndicator': 'true',
  'Total/AllowanceTotalAmount': '10',
  'Total/ChargeTotalAmount': '10',
})

const noBuyer = 'a buyer without a VAT number'
const taxOnly = 'a seller registered for another tax only'
const none = 'a seller without a registration'
const instead = 'a representative in place of the seller'

/** Code, prefix of its rules, what is right, and what is told of parties: by a line, with the number that follows for the others. */
const categories: readonly (readonly [
  string,
  string,
  string | undefined,
  string,
  Changes,
  Readonly<Record<string, readonly [Changes, boolean]>>,
])[] = [
  [
    'S',
    'BR-S',
    '25',
    '25',
    {},
    {
      [taxOnly]: [noSellerVat, true],
      [none]: [unregistered, false],
      [instead]: [{ ...unregistered, ...represented }, true],
    },
  ],
  [
    'Z',
    'BR-Z',
    '0',
    '0',
    {},
    {
      [taxOnly]: [noSellerVat, true],
      [none]: [unregistered, false],
      [instead]: [{ ...unregistered, ...represented }, true],
    },
  ],
  [
    'E',
    'BR-E',
    '0',
    '0',
    reason,
    {
      [taxOnly]: [noSellerVat, true],
      [none]: [unregistered, false],
      [instead]: [{ ...unregistered, ...represented }, true],
    },
  ],
  [
    'L',
    'BR-AF',
    '5',
    '5',
    {},
    {
      [taxOnly]: [noSellerVat, true],
      [none]: [unregistered, false],
      [instead]: [{ ...unregistered, ...represented }, true],
    },
  ],
  [
    'M',
    'BR-AG',
    '5',
    '5',
    {},
    {
      [taxOnly]: [noSellerVat, true],
      [none]: [unregistered, false],
      [instead]: [{ ...unregistered, ...represented }, true],
    },
  ],
  [
    'G',
    'BR-G',
    '0',
    '0',
    reason,
    {
      [taxOnly]: [noSellerVat, false],
      [none]: [unregistered, false],
      [instead]: [{ ...unregistered, ...represented }, true],
    },
  ],
  [
    'AE',
    'BR-AE',
    '0',
    '0',
    { ...reason, ...buyerVat },
    {
      [taxOnly]: [noSellerVat, true],
      [none]: [unregistered, false],
      [instead]: [{ ...unregistered, ...represented }, true],
      [noBuyer]: [{ 'Buyer/Vat': undefined }, false],
      'a buyer with a registration number instead of a VAT number': [
        { 'Buyer/Vat': undefined, 'Buyer/Legal/CompanyID': '1' },
        true,
      ],
    },
  ],
  [
    'K',
    'BR-IC',
    '0',
    '0',
    { ...reason, ...buyerVat, ...delivered },
    {
      [taxOnly]: [noSellerVat, false],
      [none]: [unregistered, false],
      [instead]: [{ ...unregistered, ...represented }, true],
      [noBuyer]: [{ 'Buyer/Vat': undefined }, false],
      'a buyer with a registration number instead of a VAT number': [
        { 'Buyer/Vat': undefined, 'Buyer/Legal/CompanyID': '1' },
        false,
      ],
    },
  ],
  [
    'O',
    'BR-O',
    undefined,
    '0',
    { ...reason, ...noSellerVat },
    {
      'a seller with a VAT number': [
        { 'Seller/Vat/CompanyID': 'NO987654325MVA', 'Seller/Vat/TaxScheme/ID': 'VAT' },
        false,
      ],
      'a representative with a VAT number': [represented, false],
      [noBuyer.replace('without', 'with')]: [buyerVat, false],
      [none]: [unregistered, true],
    },
  ],
]

for (const [code, prefix, rate, tax, more, parties] of categories) {
  const perRate = ['S', 'L', 'M'].includes(code)
  describe(`category ${code}`, () => {
    const basis = right(code, rate, tax, more)
    const of = judging(ublInvoice, basis)
    const withParts = judging(ublInvoice, { ...basis, ...parts(code, rate) })
    of('is right on a line', {})
    withParts('is right on a line, an allowance and a charge', {})

    for (const [what, [changes, holds]] of Object.entries(parties)) {
      of(`on a line, ${what}`, changes, ...(holds ? [] : [`${prefix}-02 BT-31`]))
      withParts(
        `on an allowance and a charge, too, ${what}`,
        changes,
        ...(holds ? [] : [`${prefix}-02 BT-31`, `${prefix}-03 BT-31`, `${prefix}-04 BT-31`]),
      )
    }

    const otherwise = { forbidden: 'BR-S BR-Z BR-AF BR-AG' }.forbidden.split(' ').includes(prefix)
      ? ({ text: reason, code: { 'Breakdown/TaxCategory/TaxExemptionReasonCode': 'VATEX-EU-O' } } as const)
      : ({ text: { 'Breakdown/TaxCategory/TaxExemptionReason': undefined }, code: undefined } as const)
    of('with a reason, or without', otherwise.text, `${prefix}-10 BT-120`)
    if (otherwise.code !== undefined) of('with a code for a reason', otherwise.code, `${prefix}-10 BT-120`)
    else
      of('with a code for its reason', {
        ...otherwise.text,
        'Breakdown/TaxCategory/TaxExemptionReasonCode': 'VATEX-EU-O',
      })

    if (!perRate) {
      of(
        'with another taxable amount',
        { 'Breakdown/TaxableAmount': '100.01' },
        `${prefix}-08 BT-116: 100.01, not 100.00`,
      )
      of('with a breakdown of its own twice', { 'Breakdown[2]': again }, `${prefix}-01 BG-23`)
      of('with a little tax', total('0.40'), `${prefix}-09 BT-117: 0.40`)
      of(
        'with a tax that is no number',
        { 'Breakdown/TaxAmount': 'null' },
        'BR-CO-17 BT-117: null',
        `${prefix}-09 BT-117: null`,
      )
    } else {
      of('with a taxable amount off by less than one', { 'Breakdown/TaxableAmount': '100.99' })
      of('with a taxable amount under by less than one', { 'Breakdown/TaxableAmount': '99.01' })
      of(
        'with a taxable amount off by one',
        { 'Breakdown/TaxableAmount': '101.00' },
        `${prefix}-08 BT-116: 101.00, not 100.00`,
      )
      of(
        'with a taxable amount under by one',
        { 'Breakdown/TaxableAmount': '99.00' },
        `${prefix}-08 BT-116: 99.00, not 100.00`,
      )
      of('with the rate written with decimals', { 'Breakdown/TaxCategory/Percent': `${rate}.00` })
    }
  })
}

describe('the rate', () => {
  const zero = (code: string, prefix: string, more: Changes) => {
    const of = judging(ublInvoice, { ...right(code, '0', '0', more), ...parts(code, '0') })
    of(`of a line of ${code} must be 0`, { 'Line/Category/Percent': '1' }, `${prefix}-05 BT-152: 1`)
    of(`of a line of ${code} must be given`, { 'Line/Category/Percent': undefined }, `${prefix}-05 BT-152`)
    of(`of an allowance of ${code} must be 0`, { 'AllowanceCharge/TaxCategory/Percent': '1' }, `${prefix}-06 BT-96: 1`)
    of(
      `of a charge of ${code} must be 0`,
      { 'AllowanceCharge[2]/TaxCategory/Percent': '-1' },
      `${prefix}-07 BT-103: -1`,
    )
  }
  zero('Z', 'BR-Z', {})
  zero('E', 'BR-E', reason)
  zero('G', 'BR-G', reason)
  zero('AE', 'BR-AE', { ...reason, ...buyerVat })
  zero('K', 'BR-IC', { ...reason, ...buyerVat, ...delivered })

  const outside = judging(ublInvoice, {
    ...right('O', undefined, '0', { ...reason, ...noSellerVat }),
    ...parts('O', undefined),
  })
  outside('of a line of O may not be given', { 'Line/Category/Percent': '0' }, 'BR-O-05 BT-152: 0')
  outside('of an allowance of O may not be given', { 'AllowanceCharge/TaxCategory/Percent': '0' }, 'BR-O-06 BT-96: 0')
  outside('of a charge of O may not be given', { 'AllowanceCharge[2]/TaxCategory/Percent': '0' }, 'BR-O-07 BT-103: 0')

  const standard = judging(ublInvoice, { ...right('S', '25', '25'), ...parts('S', '25') })
  standard(
    'of a line of S must be above 0',
    { 'Line/Category/Percent': '0' },
    'BR-S-05 BT-152: 0',
    'BR-S-08 BT-116: 100.00, not 0',
  )
  standard(
    'of an allowance of S must be above 0',
    { 'AllowanceCharge/TaxCategory/Percent': '0' },
    'BR-S-06 BT-96: 0',
    'BR-S-08 BT-116: 100.00, not 110.00',
  )
  standard(
    'of a charge of S must be above 0',
    { 'AllowanceCharge[2]/TaxCategory/Percent': '-25' },
    'BR-S-07 BT-103: -25',
    'BR-S-08 BT-116: 100.00, not 90.00',
  )

  const canary = judging(ublInvoice, { ...right('L', '0', '0'), ...parts('L', '0') })
  canary('of L may be 0', {})
  canary(
    'of a line of L may not be negative',
    { 'Line/Category/Percent': '-1' },
    'BR-AF-05 BT-152: -1',
    'BR-AF-08 BT-116: 100.00, not 0',
  )
  canary(
    'of an allowance of L may not be negative',
    { 'AllowanceCharge/TaxCategory/Percent': '-1' },
    'BR-AF-06 BT-96: -1',
    'BR-AF-08 BT-116: 100.00, not 110.00',
  )
  canary(
    'of a charge of L may not be negative',
    { 'AllowanceCharge[2]/TaxCategory/Percent': '-1' },
    'BR-AF-07 BT-103: -1',
    'BR-AF-08 BT-116: 100.00, not 90.00',
  )
  const ceuta = judging(ublInvoice, { ...right('M', '0', '0'), ...parts('M', '0') })
  ceuta('of M may be 0', {})
  ceuta(
    'of a line of M may not be negative',
    { 'Line/Category/Percent': '-1' },
    'BR-AG-05 BT-152: -1',
    'BR-AG-08 BT-116: 100.00, not 0',
  )
  ceuta(
    'of an allowance of M may not be negative',
    { 'AllowanceCharge/TaxCategory/Percent': '-1' },
    'BR-AG-06 BT-96: -1',
    'BR-AG-08 BT-116: 100.00, not 110.00',
  )
  ceuta(
    'of a charge of M may not be negative',
    { 'AllowanceCharge[2]/TaxCategory/Percent': '-1' },
    'BR-AG-07 BT-103: -1',
    'BR-AG-08 BT-116: 100.00, not 90.00',
  )
})

describe('a breakdown', () => {
  const invoice = judging(ublInvoice)
  invoice(
    'of S although nothing is',
    category('Line/Category', 'Z', '0'),
    'BR-S-01 BG-23',
    'BR-S-08 BT-116: 100.00, not 0',
    'BR-Z-01 BG-23',
  )
  invoice(
    'of Z although nothing is',
    { ...category('Breakdown/TaxCategory', 'Z', '0') },
    'BR-CO-17 BT-117: 25.00',
    'BR-S-01 BG-23',
    'BR-Z-08 BT-116: 100.00, not 0',
    'BR-Z-09 BT-117: 25.00',
  )
  judging(ublInvoice, right('L', '5', '5'))(
    'of L although nothing is',
    category('Line/Category', 'Z', '0'),
    'BR-Z-01 BG-23',
    'BR-AF-01 BG-23',
    'BR-AF-08 BT-116: 100.00, not 0',
  )
  judging(ublInvoice, right('M', '5', '5'))(
    'of M although nothing is',
    category('Line/Category', 'Z', '0'),
    'BR-Z-01 BG-23',
    'BR-AG-01 BG-23',
    'BR-AG-08 BT-116: 100.00, not 0',
  )
  judging(ublInvoice, right('L', '5', '5'))(
    'of L where the scheme of the line is not VAT',
    { 'Line/Category/TaxScheme/ID': 'IGIC' },
    'BR-CO-04 BT-151',
    'BR-AF-01 BG-23',
  )
  invoice(
    'of S where the scheme of the line is not VAT',
    { 'Line/Category/TaxScheme/ID': 'GST', 'Breakdown/TaxCategory/TaxScheme/ID': 'GST' },
    'BR-CO-04 BT-151',
    'BR-47 BT-118',
    'BR-48 BT-119',
    'BR-CO-17 BT-117: 25.00',
    'BR-S-02 BT-31',
  )
  invoice('of S where an allowance only has another', { ...parts('Z', '0') }, 'BR-Z-01 BG-23')
  invoice(
    'of S at another rate',
    { 'Breakdown/TaxCategory/Percent': '15' },
    'BR-CO-17 BT-117: 25.00',
    'BR-S-08 BT-116: 100.00, not 0',
    'BR-S-09 BT-117: 25.00',
  )
  invoice(
    'of S without a taxable amount',
    { 'Breakdown/TaxableAmount': undefined },
    'BR-45 BT-116',
    'BR-CO-17 BT-117: 25.00',
    'BR-S-08 BT-116: not 100.00',
    'BR-S-09 BT-117: 25.00',
  )
  invoice(
    'of S without lines',
    { Line: undefined },
    'BR-16 BG-25',
    'BR-CO-10 BT-106: 100.00, not 0',
    'BR-S-01 BG-23',
    'BR-S-08 BT-116: 100.00, not 0',
  )
  judging(ublInvoice, right('Z', '0', '0'))(
    'of Z without lines',
    { Line: undefined },
    'BR-16 BG-25',
    'BR-CO-10 BT-106: 100.00, not 0',
    'BR-Z-08 BT-116: 100.00, not 0',
  )
  judging(ublInvoice, right('L', '5', '5'))(
    'of L without lines',
    { Line: undefined, ...parts('L', '5') },
    'BR-16 BG-25',
    'BR-CO-10 BT-106: 100.00, not 0',
    'BR-AF-08 BT-116: 100.00, not 0',
  )
  judging(ublInvoice, right('L', '5', '5'))(
    'of L at another rate',
    { 'Breakdown/TaxCategory/Percent': '6', 'Breakdown/TaxAmount': '5' },
    'BR-CO-17 BT-117: 5',
    'BR-AF-08 BT-116: 100.00, not 0',
    'BR-AF-09 BT-117: 5',
  )
  judging(ublInvoice, right('L', '5', '5'))(
    'of L at another rate, and of nothing',
    { 'Breakdown/TaxCategory/Percent': '6', 'Breakdown/TaxableAmount': '0' },
    'BR-CO-17 BT-117: 5',
    'BR-AF-09 BT-117: 5',
  )
  invoice('counts an allowance against and a charge for', {
    ...parts('S', '25'),
    'AllowanceCharge[2]/Amount': '30',
    'Total/ChargeTotalAmount': '30',
    'Total/TaxExclusiveAmount': '120',
    'Breakdown/TaxableAmount': '120',
    ...total('30'),
    'Total/TaxInclusiveAmount': '150',
    'Total/PayableAmount': '150',
  })
  invoice('counts nothing that is marked neither as an allowance nor as a charge', {
    ...parts('S', '25'),
    'AllowanceCharge[3]': again,
    'AllowanceCharge[3]/ChargeIndicator': 'kanskje',
  })
  invoice(
    'counts a line without an amount as nothing',
    { 'Line[2]': again, 'Line[2]/LineExtensionAmount': undefined },
    'BR-24 BT-131',
  )
  judging(ublInvoice, right('Z', '0', '0'))(
    'of a category that has no rates is counted whatever rate is written',
    { 'Line/Category/Percent': '1', 'Breakdown/TaxableAmount': '90' },
    'BR-Z-05 BT-152: 1',
    'BR-Z-08 BT-116: 90, not 100.00',
  )
  judging(ublInvoice, right('Z', '0', '0'))(
    'of Z and of nothing, without lines',
    { Line: undefined, 'Breakdown/TaxableAmount': '0' },
    'BR-16 BG-25',
    'BR-CO-10 BT-106: 100.00, not 0',
    'BR-Z-08 BT-116: 0, not 0',
  )
  judging(ublInvoice, right('L', '5', '5'))(
    'of L and of nothing, without lines',
    { Line: undefined, 'Breakdown/TaxableAmount': '0' },
    'BR-16 BG-25',
    'BR-CO-10 BT-106: 100.00, not 0',
    'BR-CO-17 BT-117: 5',
    'BR-AF-01 BG-23',
    'BR-AF-08 BT-116: 0, not 0',
    'BR-AF-09 BT-117: 5',
  )
  invoice(
    'of S and of nothing, at a rate that nothing has',
    {
      'Breakdown[2]': again,
      'Breakdown[2]/TaxCategory/Percent': '15',
      'Breakdown[2]/TaxableAmount': '0',
      'Breakdown[2]/TaxAmount': '0',
    },
    'BR-S-08 BT-116: 0, not 0',
  )
  invoice(
    'of Z twice although nothing is',
    {
      'Breakdown[2]': again,
      ...category('Breakdown[2]/TaxCategory', 'Z', '0'),
      'Breakdown[2]/TaxableAmount': '0',
      'Breakdown[2]/TaxAmount': '0',
      'Breakdown[3]': again,
      ...category('Breakdown[3]/TaxCategory', 'Z', '0'),
      'Breakdown[3]/TaxableAmount': '0',
      'Breakdown[3]/TaxAmount': '0',
    },
    'BR-Z-01 BG-23',
  )
  invoice('counts two rates apart', {
    'Line[2]': again,
    'Line[2]/Category/Percent': '15',
    'Breakdown[2]': again,
    'Breakdown[2]/TaxCategory/Percent': '15',
    'Breakdown[2]/TaxAmount': '15',
    'TaxTotal/TaxAmount': '40',
    'Total/LineExtensionAmount': '200',
    'Total/TaxExclusiveAmount': '200',
    'Total/TaxInclusiveAmount': '240',
    'Total/PayableAmount': '240',
  })
})

describe('what is outside VAT stands alone', () => {
  const of = judging(ublInvoice, {
    ...right('O', undefined, '0', { ...reason, ...noSellerVat }),
    ...parts('O', undefined),
  })
  of(
    'in the breakdown',
    {
      'Breakdown[2]': again,
      ...category('Breakdown[2]/TaxCategory', 'Z', '0'),
      'Breakdown[2]/TaxCategory/TaxExemptionReason': undefined,
      'Breakdown[2]/TaxableAmount': '0',
    },
    'BR-O-11',
  )
  of(
    'on the lines',
    { 'Line[2]': again, 'Line[2]/LineExtensionAmount': '0', ...category('Line[2]/Category', 'Z', '0') },
    'BR-Z-01 BG-23',
    'BR-O-12',
  )
  of(
    'on the allowances',
    {
      'AllowanceCharge/Amount': '0',
      'Total/AllowanceTotalAmount': '0',
      ...category('AllowanceCharge/TaxCategory', 'Z', '0'),
    },
    'BR-CO-13 BT-109: 100.00, not 110.00',
    'BR-Z-01 BG-23',
    'BR-O-08 BT-116: 100.00, not 110.00',
    'BR-O-13',
  )
  of(
    'on the charges',
    {
      'AllowanceCharge[2]/Amount': '0',
      'Total/ChargeTotalAmount': '0',
      ...category('AllowanceCharge[2]/TaxCategory', 'Z', '0'),
    },
    'BR-CO-13 BT-109: 100.00, not 90.00',
    'BR-Z-01 BG-23',
    'BR-O-08 BT-116: 100.00, not 90.00',
    'BR-O-14',
  )
  of(
    'but a line without a category is not another',
    { 'Line[2]': again, 'Line[2]/LineExtensionAmount': '0', 'Line[2]/Category/ID': undefined },
    'BR-CO-04 BT-151',
  )
  of(
    'nor is one whose scheme is not VAT',
    {
      'Line[2]': again,
      'Line[2]/LineExtensionAmount': '0',
      ...category('Line[2]/Category', 'Z', '0'),
      'Line[2]/Category/TaxScheme/ID': 'GST',
    },
    'BR-CO-04 BT-151',
  )
  judging(ublInvoice)('other categories stand together', {
    'Line[2]': again,
    'Line[2]/LineExtensionAmount': '0',
    ...category('Line[2]/Category', 'Z', '0'),
    'Breakdown[2]': again,
    ...category('Breakdown[2]/TaxCategory', 'Z', '0'),
    'Breakdown[2]/TaxableAmount': '0',
    'Breakdown[2]/TaxAmount': '0',
  })
})

describe('an intra-community supply', () => {
  const of = judging(ublInvoice, right('K', '0', '0', { ...reason, ...buyerVat, ...delivered }))
  of('without a day of delivery', { 'Delivery/ActualDeliveryDate': undefined }, 'BR-IC-11 BT-72')
  of('with an empty day of delivery', { 'Delivery/ActualDeliveryDate': '-' }, 'BR-IC-11 BT-72')
  of('with a period in place of a day', {
    'Delivery/ActualDeliveryDate': undefined,
    'InvoicePeriod/StartDate': '2026-11-01',
  })
  of(
    'without a country of delivery',
    { 'Delivery/DeliveryLocation/Address/Country/IdentificationCode': undefined },
    'BR-57 BT-80',
    'BR-IC-12 BT-80',
  )
  of('without a place of delivery', { 'Delivery/DeliveryLocation': undefined }, 'BR-IC-12 BT-80')
  of(
    'with a country of one letter',
    { 'Delivery/DeliveryLocation/Address/Country/IdentificationCode': 'S' },
    'BR-IC-12 BT-80',
    'BR-CL-14: S',
  )
  of('without delivery', { Delivery: undefined }, 'BR-IC-11 BT-72', 'BR-IC-12 BT-80')
})

describe('split payment', () => {
  const italian = judging(ublInvoice, {
    ...right('B', '22', '22'),
    'Seller/CountryCode': 'IT',
    'Buyer/CountryCode': 'IT',
    'Seller/Vat/CompanyID': 'IT12345670017',
  })
  italian('in Italy', {})
  italian('by a seller elsewhere', { 'Seller/CountryCode': 'SM' }, 'BR-B-01')
  italian('to a buyer elsewhere', { 'Buyer/CountryCode': 'SM' }, 'BR-B-01')
  italian('by a representative elsewhere', { ...represented }, 'BR-B-01')
  italian('delivered elsewhere', { 'Delivery/DeliveryLocation/Address/Country/IdentificationCode': 'SM' }, 'BR-B-01')
  italian('of goods from elsewhere', { 'Line/Item/OriginCountry/IdentificationCode': 'SM' }, 'BR-B-01')
  italian('of goods from Italy, delivered there', {
    'Line/Item/OriginCountry/IdentificationCode': 'IT',
    'Delivery/DeliveryLocation/Address/Country/IdentificationCode': 'IT',
  })
  italian(
    'beside the standard rate',
    {
      'Line[2]': again,
      'Line[2]/LineExtensionAmount': '0',
      'Line[2]/Category/ID': 'S',
      'Breakdown[2]': again,
      'Breakdown[2]/TaxableAmount': '0',
      'Breakdown[2]/TaxAmount': '0',
      'Breakdown[2]/TaxCategory/ID': 'S',
    },
    'BR-B-02',
  )
  judging(ublInvoice)(
    'of an allowance alone, beside the standard rate in Norway',
    { ...parts('B', '22') },
    'BR-B-01',
    'BR-B-02',
  )
  judging(ublInvoice)(
    'in the breakdown alone, in Norway',
    {
      'Breakdown[2]': again,
      ...category('Breakdown[2]/TaxCategory', 'B', '22'),
      'Breakdown[2]/TaxableAmount': '0',
      'Breakdown[2]/TaxAmount': '0',
    },
    'BR-B-01',
    'BR-B-02',
  )
})
