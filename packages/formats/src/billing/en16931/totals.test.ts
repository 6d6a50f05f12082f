// EN 16931 BR-CO-10 to BR-CO-17 and BR-DEC: the arithmetic of a document, and its decimals.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseDecimal } from '../../decimal.ts'
import { again, judging } from '../cases.ts'
import { ublInvoice } from '../index.ts'
import { hasTwoDecimals } from './decimals.ts'
import { taxIsNear } from './totals.ts'

const invoice = judging(ublInvoice)
const part = (place: string, indicator: 'true' | 'false', amount: string) => ({
  [`${place}/ChargeIndicator`]: indicator,
  [`${place}/AllowanceChargeReason`]: 'Avtale',
  [`${place}/Amount`]: amount,
})
const category = (place: string) => ({
  [`${place}/TaxCategory/ID`]: 'S',
  [`${place}/TaxCategory/Percent`]: '25',
  [`${place}/TaxCategory/TaxScheme/ID`]: 'VAT',
})
/** An allowance of 10 and a charge of 4 on the document. */
const reduced = judging(ublInvoice, {
  ...part('AllowanceCharge', 'false', '10'),
  ...category('AllowanceCharge'),
  ...part('AllowanceCharge[2]', 'true', '4'),
  ...category('AllowanceCharge[2]'),
  'Total/AllowanceTotalAmount': '10',
  'Total/ChargeTotalAmount': '4',
  'Total/TaxExclusiveAmount': '94',
  'Breakdown/TaxableAmount': '94',
  'Breakdown/TaxAmount': '23.5',
  'TaxTotal/TaxAmount': '23.5',
  'Total/TaxInclusiveAmount': '117.5',
  'Total/PayableAmount': '117.5',
})

describe('the sum of the lines', () => {
  invoice(
    'is another',
    { 'Total/LineExtensionAmount': '99' },
    'BR-CO-10 BT-106: 99, not 100.00',
    'BR-CO-13 BT-109: 100.00, not 99',
  )
  invoice(
    'is missing',
    { 'Total/LineExtensionAmount': undefined },
    'BR-12 BT-106',
    'BR-CO-10 BT-106: not 100.00',
    'BR-CO-13 BT-109: 100.00',
  )
  invoice(
    'is no number',
    { 'Total/LineExtensionAmount': 'hundre' },
    'BR-CO-10 BT-106: hundre, not 100.00',
    'BR-CO-13 BT-109: 100.00',
  )
  invoice(
    'counts only lines that have a number',
    { 'Line/LineExtensionAmount': 'hundre' },
    'BR-CO-10 BT-106: 100.00, not 0',
    'BR-S-08 BT-116: 100.00, not 0',
  )
  invoice('is that of two lines', {
    'Line[2]': again,
    'Line[1]/LineExtensionAmount': '60',
    'Line[2]/LineExtensionAmount': '40',
  })
})

describe('the sum of allowances and of charges', () => {
  reduced('is right', {})
  reduced(
    'of allowances is another',
    { 'Total/AllowanceTotalAmount': '9' },
    'BR-CO-11 BT-107: 9, not 10',
    'BR-CO-13 BT-109: 94, not 95.00',
  )
  reduced(
    'of charges is another',
    { 'Total/ChargeTotalAmount': '5' },
    'BR-CO-12 BT-108: 5, not 4',
    'BR-CO-13 BT-109: 94, not 95.00',
  )
  reduced(
    'of allowances is missing',
    { 'Total/AllowanceTotalAmount': undefined },
    'BR-CO-11 BT-107: not 10',
    'BR-CO-13 BT-109: 94, not 104.00',
  )
  reduced(
    'of charges is missing',
    { 'Total/ChargeTotalAmount': undefined },
    'BR-CO-12 BT-108: not 4',
    'BR-CO-13 BT-109: 94, not 90.00',
  )
  invoice(
    'of allowances is given where there are none',
    { 'Total/AllowanceTotalAmount': '10' },
    'BR-CO-11 BT-107: 10, not 0',
    'BR-CO-13 BT-109: 100.00, not 90.00',
  )
  invoice(
    'of charges is given where there are none',
    { 'Total/ChargeTotalAmount': '10' },
    'BR-CO-12 BT-108: 10, not 0',
    'BR-CO-13 BT-109: 100.00, not 110.00',
  )
  invoice('is nothing where there are none', { 'Total/AllowanceTotalAmount': '0', 'Total/ChargeTotalAmount': '0.00' })
})

describe('the total without VAT', () => {
  invoice(
    'is another',
    { 'Total/TaxExclusiveAmount': '100.01' },
    'BR-CO-13 BT-109: 100.01, not 100.00',
    'BR-CO-15 BT-112: 125.00, not 125.01',
  )
  invoice(
    'is missing',
    { 'Total/TaxExclusiveAmount': undefined },
    'BR-13 BT-109',
    'BR-CO-13 BT-109: not 100.00',
    'BR-CO-15 BT-112: 125.00',
  )
  reduced(
    'is another',
    { 'Total/TaxExclusiveAmount': '94.01' },
    'BR-CO-13 BT-109: 94.01, not 94.00',
    'BR-CO-15 BT-112: 117.5, not 117.51',
  )
  invoice(
    'has more decimals than its parts: it is compared as it is where there are none',
    { 'Total/LineExtensionAmount': '100.001', 'Total/TaxExclusiveAmount': '100.001' },
    'BR-CO-10 BT-106: 100.001, not 100.00',
    'BR-DEC-09 BT-106: 100.001',
    'BR-DEC-12 BT-109: 100.001',
    'UBL-DT-01: 100.001',
    'UBL-DT-01: 100.001',
  )
  reduced(
    'is rounded to two decimals',
    { 'Total/LineExtensionAmount': '100.004' },
    'BR-CO-10 BT-106: 100.004, not 100.00',
    'BR-DEC-09 BT-106: 100.004',
    'UBL-DT-01: 100.004',
  )
})

describe('the total of VAT', () => {
  invoice(
    'is another than the sum of the breakdown',
    { 'TaxTotal/TaxAmount': '24' },
    'BR-CO-14 BT-110: 24, not 25.00',
    'BR-CO-15 BT-112: 125.00, not 124.00',
  )
  invoice('is missing', { 'TaxTotal/TaxAmount': undefined }, 'BR-CO-14 BT-110: not 25.00', 'BR-CO-15 BT-112: 125.00')
  invoice('has no breakdown', { TaxTotal: undefined, 'TaxTotal/TaxAmount': '25' }, 'BR-CO-18 BG-23', 'BR-S-01 BG-23')
  invoice('is in another currency', { 'TaxTotal/TaxAmount@currencyID': 'EUR' }, 'BR-CO-15 BT-112: 125.00')
  invoice(
    'occurs twice in the currency of the document',
    { 'TaxTotal[2]/TaxAmount': '25.00' },
    'BR-CO-15 BT-112: 125.00, not 125.00',
  )
})

describe('the total with VAT', () => {
  invoice(
    'is another',
    { 'Total/TaxInclusiveAmount': '125.01' },
    'BR-CO-16 BT-115: 125.00, not 125.01',
    'BR-CO-15 BT-112: 125.01, not 125.00',
  )
  invoice(
    'is missing',
    { 'Total/TaxInclusiveAmount': undefined },
    'BR-14 BT-112',
    'BR-CO-16 BT-115: 125.00',
    'BR-CO-15 BT-112: not 125.00',
  )
  invoice(
    'is not asked for where the document has no currency',
    { DocumentCurrencyCode: undefined, 'Total/TaxInclusiveAmount': '126', 'Total/PayableAmount': '126' },
    'BR-05 BT-5',
  )
  invoice(
    'is rounded to two decimals',
    { 'TaxTotal/TaxAmount': '25.004' },
    'BR-CO-14 BT-110: 25.004, not 25.00',
    'UBL-DT-01: 25.004',
  )
})

describe('the amount due', () => {
  invoice('is another', { 'Total/PayableAmount': '124' }, 'BR-CO-16 BT-115: 124, not 125.00')
  invoice(
    'agrees by cents only',
    { 'Total/PayableAmount': '125.001' },
    'BR-CO-16 BT-115: 125.001, not 125.00',
    'BR-DEC-18 BT-115: 125.001',
    'UBL-DT-01: 125.001',
  )
  invoice(
    'agrees by cents only with the total with VAT',
    { 'Total/TaxInclusiveAmount': '125.001' },
    'BR-CO-16 BT-115: 125.00, not 125.001',
    'BR-CO-15 BT-112: 125.001, not 125.00',
    'BR-DEC-14 BT-112: 125.001',
    'UBL-DT-01: 125.001',
  )
  invoice('is missing', { 'Total/PayableAmount': undefined }, 'BR-15 BT-115', 'BR-CO-16 BT-115: not 125.00')
  invoice('is what remains after what was paid', { 'Total/PrepaidAmount': '25', 'Total/PayableAmount': '100' })
  invoice('forgets what was paid', { 'Total/PrepaidAmount': '25' }, 'BR-CO-16 BT-115: 125.00, not 100.00')
  invoice('is rounded up to whole kroner', { 'Total/PayableRoundingAmount': '0.50', 'Total/PayableAmount': '125.50' })
  invoice('is rounded down', { 'Total/PayableRoundingAmount': '-0.50', 'Total/PayableAmount': '124.50' })
  invoice('forgets the rounding', { 'Total/PayableRoundingAmount': '0.50' }, 'BR-CO-16 BT-115: 125.00, not 125.50')
  invoice('is both', {
    'Total/PrepaidAmount': '25',
    'Total/PayableRoundingAmount': '0.50',
    'Total/PayableAmount': '100.50',
  })
  invoice('has something paid that is no number', { 'Total/PrepaidAmount': 'noe' }, 'BR-CO-16 BT-115: 125.00')
  invoice('has a rounding that is no number', { 'Total/PayableRoundingAmount': 'noe' }, 'BR-CO-16 BT-115: 125.00')
  invoice(
    'agrees by cents with what was paid by the tenth of one',
    { 'Total/PrepaidAmount': '25.004', 'Total/PayableAmount': '100' },
    'BR-DEC-16 BT-113: 25.004',
    'UBL-DT-01: 25.004',
  )
  invoice(
    'agrees by cents with a rounding by the tenth of one',
    { 'Total/PayableRoundingAmount': '0.004' },
    'BR-DEC-17 BT-114: 0.004',
    'UBL-DT-01: 0.004',
  )
})

describe('the VAT of a breakdown', () => {
  const all = (tax: string) => ({
    'Breakdown/TaxAmount': tax,
    'TaxTotal/TaxAmount': tax,
    'Total/TaxInclusiveAmount': `${100 + Number(tax)}`,
    'Total/PayableAmount': `${100 + Number(tax)}`,
  })
  invoice('may be off by less than one', all('25.99'))
  invoice('may not be off by one', all('26'), 'BR-CO-17 BT-117: 26', 'BR-S-09 BT-117: 26')
  invoice('may not be under by one', all('24'), 'BR-CO-17 BT-117: 24', 'BR-S-09 BT-117: 24')
  invoice(
    'is missing',
    { 'Breakdown/TaxAmount': undefined },
    'BR-46 BT-117',
    'BR-CO-14 BT-110: 25.00, not 0',
    'BR-CO-17 BT-117',
    'BR-S-09 BT-117',
  )
  const zero = judging(ublInvoice, {
    'Breakdown/TaxCategory/ID': 'Z',
    'Breakdown/TaxCategory/Percent': '0',
    'Line/Category/ID': 'Z',
    'Line/Category/Percent': '0',
    ...all('0'),
  })
  zero('is nothing at a rate of zero', {})
  zero('is nothing although there is a rate of zero', all('1'), 'BR-CO-17 BT-117: 1', 'BR-Z-09 BT-117: 1')
  zero('is nearly one at a rate of zero', all('0.9'), 'BR-CO-17 BT-117: 0.9', 'BR-Z-09 BT-117: 0.9')
  zero('is less than half at a rate of zero', all('0.4'), 'BR-Z-09 BT-117: 0.4')
  zero('has a rate that is no number', { 'Breakdown/TaxCategory/Percent': 'null' }, 'BR-CO-17 BT-117: 0')
  zero(
    'has a scheme that is not VAT',
    { 'Breakdown/TaxCategory/TaxScheme/ID': 'GST', 'Breakdown/TaxCategory/Percent': '25' },
    'BR-47 BT-118',
    'BR-48 BT-119',
    'BR-Z-01 BG-23',
  )
})

it('tax is near taxable amount × rate / 100 whatever the signs', () => {
  const near = (tax: string, taxable: string, rate: string) =>
    taxIsNear(parseDecimal(tax), parseDecimal(taxable), parseDecimal(rate))
  assert.equal(near('25.99', '100', '25'), true)
  assert.equal(near('-25.99', '-100', '25'), true)
  assert.equal(near('-25', '100', '25'), true)
  assert.equal(near('26', '100', '25'), false)
  assert.equal(near('24', '100', '25'), false)
  assert.equal(near('24.01', '100', '25'), true)
  assert.equal(near('1', '0.02', '25'), true, '0.005 is rounded up to 0.01')
  assert.equal(near('1', '0.0199', '25'), false, '0.004975 is rounded down to 0.00')
  assert.equal(taxIsNear(undefined, parseDecimal('0'), parseDecimal('0')), false)
  assert.equal(taxIsNear(parseDecimal('0'), undefined, parseDecimal('0')), false)
  assert.equal(taxIsNear(parseDecimal('0'), parseDecimal('0'), undefined), false)
})

describe('amounts have at most two decimals', () => {
  it('as the official rules count characters behind the first point', () => {
    for (const text of ['1', '1.', '1.2', '1.23', ' 1.23', '-1.23', undefined])
      assert.equal(hasTwoDecimals(text), true, text)
    for (const text of ['1.234', '1.230', '1.23 ', '.234']) assert.equal(hasTwoDecimals(text), false, text)
  })
  invoice(
    'the sum of the lines',
    { 'Total/LineExtensionAmount': '100.000' },
    'BR-DEC-09 BT-106: 100.000',
    'UBL-DT-01: 100.000',
  )
  invoice(
    'the total without VAT',
    { 'Total/TaxExclusiveAmount': '100.000' },
    'BR-DEC-12 BT-109: 100.000',
    'UBL-DT-01: 100.000',
  )
  invoice(
    'the total with VAT',
    { 'Total/TaxInclusiveAmount': '125.000' },
    'BR-DEC-14 BT-112: 125.000',
    'UBL-DT-01: 125.000',
  )
  invoice('the amount due', { 'Total/PayableAmount': '125.000' }, 'BR-DEC-18 BT-115: 125.000', 'UBL-DT-01: 125.000')
  reduced(
    'the total of allowances',
    { 'Total/AllowanceTotalAmount': '10.000' },
    'BR-DEC-10 BT-107: 10.000',
    'UBL-DT-01: 10.000',
  )
  reduced('the total of charges', { 'Total/ChargeTotalAmount': '4.000' }, 'BR-DEC-11 BT-108: 4.000', 'UBL-DT-01: 4.000')
  invoice('what was paid', { 'Total/PrepaidAmount': '0.000' }, 'BR-DEC-16 BT-113: 0.000', 'UBL-DT-01: 0.000')
  invoice('the rounding', { 'Total/PayableRoundingAmount': '0.000' }, 'BR-DEC-17 BT-114: 0.000', 'UBL-DT-01: 0.000')
  reduced('an allowance', { 'AllowanceCharge/Amount': '10.000' }, 'BR-DEC-01 BT-92: 10.000', 'UBL-DT-01: 10.000')
  reduced(
    'what an allowance is taken of',
    { 'AllowanceCharge/BaseAmount': '10.000' },
    'BR-DEC-02 BT-93: 10.000',
    'UBL-DT-01: 10.000',
  )
  reduced('a charge', { 'AllowanceCharge[2]/Amount': '4.000' }, 'BR-DEC-05 BT-99: 4.000', 'UBL-DT-01: 4.000')
  reduced(
    'what a charge is taken of',
    { 'AllowanceCharge[2]/BaseAmount': '4.000' },
    'BR-DEC-06 BT-100: 4.000',
    'UBL-DT-01: 4.000',
  )
  invoice(
    'a taxable amount',
    { 'Breakdown/TaxableAmount': '100.000' },
    'BR-DEC-19 BT-116: 100.000',
    'UBL-DT-01: 100.000',
  )
  invoice('a tax amount', { 'Breakdown/TaxAmount': '25.000' }, 'BR-DEC-20 BT-117: 25.000', 'UBL-DT-01: 25.000')
  invoice('the total of VAT', { 'TaxTotal/TaxAmount': '25.000' }, 'UBL-DT-01: 25.000')
  invoice('a line', { 'Line/LineExtensionAmount': '100.000' }, 'BR-DEC-23 BT-131: 100.000', 'UBL-DT-01: 100.000')
  invoice(
    'an allowance on a line',
    part('Line/AllowanceCharge', 'false', '0.000'),
    'BR-DEC-24 BT-136: 0.000',
    'UBL-DT-01: 0.000',
  )
  invoice(
    'what an allowance on a line is taken of',
    { ...part('Line/AllowanceCharge', 'false', '0'), 'Line/AllowanceCharge/BaseAmount': '0.000' },
    'BR-DEC-25 BT-137: 0.000',
    'UBL-DT-01: 0.000',
  )
  invoice(
    'a charge on a line',
    part('Line/AllowanceCharge', 'true', '0.000'),
    'BR-DEC-27 BT-141: 0.000',
    'UBL-DT-01: 0.000',
  )
  invoice(
    'what a charge on a line is taken of',
    { ...part('Line/AllowanceCharge', 'true', '0'), 'Line/AllowanceCharge/BaseAmount': '0.000' },
    'BR-DEC-28 BT-142: 0.000',
    'UBL-DT-01: 0.000',
  )
  invoice('but not a unit price', { 'Line/Price/PriceAmount': '10.0001' })
  invoice('nor a discount on a price', {
    'Line/Price/AllowanceCharge/ChargeIndicator': 'false',
    'Line/Price/AllowanceCharge/Amount': '0.0001',
    'Line/Price/AllowanceCharge/BaseAmount': '10.0001',
  })
  invoice(
    'an amount outside the model',
    { 'Total/PayableAlternativeAmount': '1.234' },
    'UBL-CR-514 !',
    'UBL-DT-01: 1.234',
  )
})
