// Peppol BIS Billing 3.0: allowances, charges, prices, lines and currencies.
import { describe } from 'node:test'
import { again, judging } from '../cases.ts'
import type { Changes } from '../cases.ts'
import { creditNote, invoice } from '../index.ts'

const anInvoice = judging(invoice)
/** An allowance or charge on the line; the line amount follows. */
const part = (indicator: string, amount: string, line: string): Changes => ({
  'Line/AllowanceCharge/ChargeIndicator': indicator,
  'Line/AllowanceCharge/AllowanceChargeReason': 'Avtale',
  'Line/AllowanceCharge/Amount': amount,
  'Line/LineExtensionAmount': line,
  'Total/LineExtensionAmount': line,
  'Total/TaxExclusiveAmount': line,
  'Breakdown/TaxableAmount': line,
  'Total/TaxInclusiveAmount': String(Number(line) + 25),
  'Total/PayableAmount': String(Number(line) + 25),
})

describe('an allowance or charge', () => {
  const of = judging(invoice, {
    ...part('false', '1', '99'),
    'Line/AllowanceCharge/BaseAmount': '10',
    'Line/AllowanceCharge/MultiplierFactorNumeric': '10',
  })
  of('is the percentage of its base', {})
  of('may be off by 0.02', { 'Line/AllowanceCharge/BaseAmount': '10.20' })
  of('may be under by 0.02', { 'Line/AllowanceCharge/BaseAmount': '9.80' })
  of(
    'may not be off by more',
    { 'Line/AllowanceCharge/BaseAmount': '10.21' },
    'PEPPOL-EN16931-R040 BT-92: 1, not 1.0210',
  )
  of(
    'may not be under by more',
    { 'Line/AllowanceCharge/BaseAmount': '9.79' },
    'PEPPOL-EN16931-R040 BT-92: 1, not 0.9790',
  )
  of('has a percentage without a base', { 'Line/AllowanceCharge/BaseAmount': undefined }, 'PEPPOL-EN16931-R041 BT-93')
  of(
    'has a base without a percentage',
    { 'Line/AllowanceCharge/MultiplierFactorNumeric': undefined },
    'PEPPOL-EN16931-R042 BT-94',
  )
  of('has neither', {
    'Line/AllowanceCharge/BaseAmount': undefined,
    'Line/AllowanceCharge/MultiplierFactorNumeric': undefined,
  })
  of(
    'has a percentage that is no number',
    { 'Line/AllowanceCharge/MultiplierFactorNumeric': 'ti' },
    'PEPPOL-EN16931-R040 BT-92: 1',
  )
  of(
    'has a percentage without a base, and is marked 0',
    { 'Line/AllowanceCharge/BaseAmount': undefined, 'Line/AllowanceCharge/ChargeIndicator': '0' },
    'PEPPOL-EN16931-R041 BT-93',
    'PEPPOL-EN16931-R120 BT-131: 99, not 100.00',
  )
  of('has a base that is no number', { 'Line/AllowanceCharge/BaseAmount': 'ti' }, 'PEPPOL-EN16931-R040 BT-92: 1')
  of(
    'has no amount, which counts as nothing',
    { 'Line/AllowanceCharge/Amount': undefined },
    'BR-41 BT-136',
    'PEPPOL-EN16931-R040 BT-92: not 1.00',
    'PEPPOL-EN16931-R120 BT-131: 99, not 100.00',
  )
  of(
    'has no amount, and a base of nothing',
    { 'Line/AllowanceCharge/Amount': undefined, 'Line/AllowanceCharge/BaseAmount': '0' },
    'BR-41 BT-136',
    'PEPPOL-EN16931-R120 BT-131: 99, not 100.00',
  )
  of(
    'has an amount that is no number',
    { 'Line/AllowanceCharge/Amount': 'en' },
    'PEPPOL-EN16931-R040 BT-92: en, not 1.00',
    'PEPPOL-EN16931-R120 BT-131: 99',
  )
  of(
    'is marked 0',
    { 'Line/AllowanceCharge/ChargeIndicator': '0' },
    'PEPPOL-EN16931-R043: 0',
    'PEPPOL-EN16931-R120 BT-131: 99, not 100.00',
  )
  anInvoice(
    'on the document has a percentage without a base',
    {
      'AllowanceCharge/ChargeIndicator': 'true',
      'AllowanceCharge/AllowanceChargeReason': 'Frakt',
      'AllowanceCharge/MultiplierFactorNumeric': '1',
      'AllowanceCharge/Amount': '0',
      'AllowanceCharge/TaxCategory/ID': 'S',
      'AllowanceCharge/TaxCategory/Percent': '25',
      'AllowanceCharge/TaxCategory/TaxScheme/ID': 'VAT',
      'Total/ChargeTotalAmount': '0',
    },
    'PEPPOL-EN16931-R041 BT-93',
  )
})

describe('a price', () => {
  const of = judging(invoice, {
    'Line/Price/AllowanceCharge/ChargeIndicator': 'false',
    'Line/Price/AllowanceCharge/Amount': '2',
    'Line/Price/AllowanceCharge/BaseAmount': '12',
  })
  of('is the gross price less the discount', {})
  of('has a charge', { 'Line/Price/AllowanceCharge/ChargeIndicator': 'true' }, 'PEPPOL-EN16931-R044 BT-147: true')
  of(
    'is another than the gross price less the discount',
    { 'Line/Price/AllowanceCharge/BaseAmount': '13' },
    'PEPPOL-EN16931-R046 BT-146: 10.00',
  )
  of('has a discount without a gross price', { 'Line/Price/AllowanceCharge/BaseAmount': undefined })
  of(
    'has a gross price without a discount',
    { 'Line/Price/AllowanceCharge/Amount': undefined },
    'PEPPOL-EN16931-R046 BT-146: 10.00',
  )
  of(
    'has a gross price that is no number',
    { 'Line/Price/AllowanceCharge/BaseAmount': 'tolv' },
    'BR-28 BT-148: tolv',
    'PEPPOL-EN16931-R046 BT-146: 10.00',
  )
  of(
    'is missing beside a gross price',
    { 'Line/Price/PriceAmount': undefined },
    'BR-26 BT-146',
    'BR-27 BT-146',
    'PEPPOL-EN16931-R046 BT-146',
    'PEPPOL-EN16931-R120 BT-131: 100.00, not 0',
  )
})

describe('a line', () => {
  anInvoice('is quantity × price', { 'Line/Quantity': '11' }, 'PEPPOL-EN16931-R120 BT-131: 100.00, not 110.00')
  anInvoice('may be off by 0.02', { 'Line/Price/PriceAmount': '10.002' })
  anInvoice('may be under by 0.02', { 'Line/Price/PriceAmount': '9.998' })
  anInvoice(
    'may not be off by more',
    { 'Line/Price/PriceAmount': '10.0021' },
    'PEPPOL-EN16931-R120 BT-131: 100.00, not 100.02',
  )
  anInvoice(
    'may not be under by more',
    { 'Line/Price/PriceAmount': '9.9979' },
    'PEPPOL-EN16931-R120 BT-131: 100.00, not 99.98',
  )
  anInvoice('is priced for more than one', { 'Line/Price/PriceAmount': '50', 'Line/Price/BaseQuantity': '5' })
  anInvoice('is priced for three', { 'Line/Price/PriceAmount': '30', 'Line/Price/BaseQuantity': '3' })
  anInvoice('is priced for one', { 'Line/Price/BaseQuantity': '1.0' })
  anInvoice('is priced for nothing', { 'Line/Price/BaseQuantity': '0' }, 'PEPPOL-EN16931-R121 BT-149: 0')
  anInvoice(
    'is priced for less than nothing',
    { 'Line/Price/BaseQuantity': '-1' },
    'PEPPOL-EN16931-R120 BT-131: 100.00, not -100.00',
    'PEPPOL-EN16931-R121 BT-149: -1',
  )
  anInvoice(
    'is priced for what is no number',
    { 'Line/Price/BaseQuantity': 'mange' },
    'PEPPOL-EN16931-R120 BT-131: 100.00',
    'PEPPOL-EN16931-R121 BT-149: mange',
  )
  judging(invoice, part('false', '1', '99'))('has an allowance', {})
  judging(invoice, part('true', '1', '101'))('has a charge', {})
  judging(invoice, part('true', '10', '100'))('forgets its charge', {}, 'PEPPOL-EN16931-R120 BT-131: 100, not 110.00')
  judging(invoice, part('false', '10', '100'))(
    'forgets its allowance',
    {},
    'PEPPOL-EN16931-R120 BT-131: 100, not 90.00',
  )
  judging(invoice, part('true', 'ti', '100'))('has a charge that is no number', {}, 'PEPPOL-EN16931-R120 BT-131: 100')
  judging(invoice, part('false', 'ti', '100'))(
    'has an allowance that is no number',
    {},
    'PEPPOL-EN16931-R120 BT-131: 100',
  )
  judging(invoice, part('true', '0.004', '100'))(
    'rounds the sum of its charges',
    { 'Line/Price/PriceAmount': '10.002' },
    'BR-DEC-27 BT-141: 0.004',
    'UBL-DT-01: 0.004',
  )
  anInvoice(
    'has no quantity, which counts as one',
    { 'Line/Quantity': undefined, 'Line/Price/PriceAmount': '100' },
    'BR-22 BT-129',
    'BR-23 BT-130',
  )
  anInvoice(
    'has no price, which counts as nothing',
    { 'Line/Price/PriceAmount': undefined },
    'PEPPOL-EN16931-R008 BG-29',
    'BR-26 BT-146',
    'BR-27 BT-146',
    'PEPPOL-EN16931-R120 BT-131: 100.00, not 0',
  )
  anInvoice(
    'has no amount, which counts as nothing',
    { 'Line/LineExtensionAmount': undefined },
    'BR-24 BT-131',
    'BR-CO-10 BT-106: 100.00, not 0',
    'BR-S-08 BT-116: 100.00, not 0',
    'PEPPOL-EN16931-R120 BT-131: not 100.00',
  )
  anInvoice(
    'has an amount that is no number',
    { 'Line/LineExtensionAmount': 'hundre' },
    'BR-CO-10 BT-106: 100.00, not 0',
    'BR-S-08 BT-116: 100.00, not 0',
    'PEPPOL-EN16931-R120 BT-131: hundre, not 100.00',
  )
  anInvoice(
    'has a price that is no number',
    { 'Line/Price/PriceAmount': 'ti' },
    'BR-27 BT-146: ti',
    'PEPPOL-EN16931-R120 BT-131: 100.00',
  )
  anInvoice('has a quantity that is no number', { 'Line/Quantity': 'ti' }, 'PEPPOL-EN16931-R120 BT-131: 100.00')
  judging(creditNote)(
    'of a credit note is quantity × price',
    { 'Line/Quantity': '11' },
    'PEPPOL-EN16931-R120 BT-131: 100.00, not 110.00',
  )
  const object = { 'Line/DocumentReference/ID': '1', 'Line/DocumentReference/DocumentTypeCode': '130' } as const
  anInvoice('refers to an object', object)
  anInvoice(
    'refers to two objects',
    { ...object, 'Line/DocumentReference[2]': again },
    'UBL-SR-52: not 1',
    'PEPPOL-EN16931-R100 BT-128',
  )
  anInvoice(
    'refers to another document',
    { ...object, 'Line/DocumentReference/DocumentTypeCode': '916' },
    'PEPPOL-EN16931-R101 BT-128',
  )
  anInvoice('is priced in the unit of its quantity', {
    'Line/Price/BaseQuantity': '1',
    'Line/Price/BaseQuantity@unitCode': 'H87',
  })
  anInvoice(
    'is priced in another unit',
    { 'Line/Price/BaseQuantity': '1', 'Line/Price/BaseQuantity@unitCode': 'KGM' },
    'PEPPOL-EN16931-R130 BT-150: KGM, not H87',
  )
  anInvoice(
    'is priced in a unit where the quantity has none',
    { 'Line/Price/BaseQuantity': '1', 'Line/Price/BaseQuantity@unitCode': 'KGM', 'Line/Quantity@unitCode': undefined },
    'BR-23 BT-130',
    'PEPPOL-EN16931-R130 BT-150: KGM',
  )
  anInvoice(
    'is priced in a unit where there is no quantity',
    {
      'Line/Price/BaseQuantity': '1',
      'Line/Price/BaseQuantity@unitCode': 'KGM',
      'Line/Quantity': undefined,
      'Line/Price/PriceAmount': '100',
    },
    'BR-22 BT-129',
    'BR-23 BT-130',
  )
})

describe('the period of a line', () => {
  const of = judging(invoice, {
    'InvoicePeriod/StartDate': '2026-02-01',
    'InvoicePeriod/EndDate': '2026-02-28',
    'Line/InvoicePeriod/StartDate': '2026-02-01',
    'Line/InvoicePeriod/EndDate': '2026-02-28',
  })
  of('is that of the document', {})
  of(
    'begins before',
    { 'Line/InvoicePeriod/StartDate': '2026-01-31' },
    'PEPPOL-EN16931-R110 BT-134: 2026-01-31, not ≥ 2026-02-01',
  )
  of(
    'ends after',
    { 'Line/InvoicePeriod/EndDate': '2026-03-01' },
    'PEPPOL-EN16931-R111 BT-135: 2026-03-01, not ≤ 2026-02-28',
  )
  of('lies within', { 'Line/InvoicePeriod/StartDate': '2026-02-02', 'Line/InvoicePeriod/EndDate': '2026-02-27' })
  of('begins in a document without a beginning', {
    'InvoicePeriod/StartDate': undefined,
    'Line/InvoicePeriod/StartDate': '2026-01-31',
  })
  of('ends in a document without an end', {
    'InvoicePeriod/EndDate': undefined,
    'Line/InvoicePeriod/EndDate': '2026-03-01',
  })
  of(
    'begins on what is no day',
    { 'Line/InvoicePeriod/StartDate': 'i går' },
    'BR-30 BT-135',
    'PEPPOL-EN16931-R110 BT-134: i går, not ≥ 2026-02-01',
    'PEPPOL-EN16931-F001: i går',
  )
  of(
    'ends on what is no day',
    { 'Line/InvoicePeriod/EndDate': '0' },
    'BR-30 BT-135',
    'PEPPOL-EN16931-R111 BT-135: 0, not ≤ 2026-02-28',
    'PEPPOL-EN16931-F001: 0',
  )
  of(
    'begins on a day with something before it',
    { 'Line/InvoicePeriod/StartDate': 'x2026-02-01' },
    'BR-30 BT-135',
    'PEPPOL-EN16931-R110 BT-134: x2026-02-01, not ≥ 2026-02-01',
    'PEPPOL-EN16931-F001: x2026-02-01',
  )
  of(
    'ends on a day of one digit',
    { 'Line/InvoicePeriod/EndDate': '2026-02-2' },
    'PEPPOL-EN16931-R111 BT-135: 2026-02-2, not ≤ 2026-02-28',
    'PEPPOL-EN16931-F001: 2026-02-2',
  )
  of(
    'lies in that of a document with a time zone',
    { 'InvoicePeriod/StartDate': '2026-02-01Z', 'InvoicePeriod/EndDate': '2026-02-28Z' },
    'PEPPOL-EN16931-F001: 2026-02-01Z',
    'PEPPOL-EN16931-F001: 2026-02-28Z',
  )
  of(
    'begins in a document whose beginning is no day',
    { 'InvoicePeriod/StartDate': '0' },
    'PEPPOL-EN16931-R110 BT-134: 2026-02-01, not ≥ 0',
    'PEPPOL-EN16931-F001: 0',
  )
  of(
    'ends in a document whose end is no day',
    { 'InvoicePeriod/EndDate': 'i går' },
    'PEPPOL-EN16931-R111 BT-135: 2026-02-28, not ≤ i går',
    'PEPPOL-EN16931-F001: i går',
  )
  of(
    'has a time zone',
    { 'Line/InvoicePeriod/StartDate': '2026-02-01Z', 'Line/InvoicePeriod/EndDate': '2026-02-28+01:00' },
    'PEPPOL-EN16931-F001: 2026-02-01Z',
    'PEPPOL-EN16931-F001: 2026-02-28+01:00',
  )
})

describe('the currency', () => {
  for (const place of [
    'Line/LineExtensionAmount',
    'Line/Price/PriceAmount',
    'Total/PayableAmount',
    'Breakdown/TaxableAmount',
    'Breakdown/TaxAmount',
    'Total/LineExtensionAmount',
    'Total/TaxExclusiveAmount',
    'Total/TaxInclusiveAmount',
  ])
    anInvoice(`of ${place} is another`, { [`${place}@currencyID`]: 'EUR' }, 'PEPPOL-EN16931-R051: EUR, not NOK')
  anInvoice(
    'of the VAT total with a breakdown is another',
    { 'TaxTotal/TaxAmount@currencyID': 'EUR' },
    'BR-CO-15 BT-112: 125.00',
    'PEPPOL-EN16931-R051: EUR, not NOK',
  )
  anInvoice(
    'of other totals is another',
    {
      'Total/AllowanceTotalAmount': '0',
      'Total/AllowanceTotalAmount@currencyID': 'EUR',
      'Total/ChargeTotalAmount': '0',
      'Total/ChargeTotalAmount@currencyID': 'EUR',
      'Total/PrepaidAmount': '0',
      'Total/PrepaidAmount@currencyID': 'EUR',
      'Total/PayableRoundingAmount': '0',
      'Total/PayableRoundingAmount@currencyID': 'EUR',
    },
    'PEPPOL-EN16931-R051: EUR, not NOK',
    'PEPPOL-EN16931-R051: EUR, not NOK',
    'PEPPOL-EN16931-R051: EUR, not NOK',
    'PEPPOL-EN16931-R051: EUR, not NOK',
  )
  anInvoice(
    'of an allowance and its base is another',
    {
      ...part('false', '0', '100'),
      'Line/AllowanceCharge/Amount@currencyID': 'EUR',
      'Line/AllowanceCharge/BaseAmount': '0',
      'Line/AllowanceCharge/BaseAmount@currencyID': 'EUR',
      'Line/AllowanceCharge/MultiplierFactorNumeric': '0',
    },
    'PEPPOL-EN16931-R051: EUR, not NOK',
    'PEPPOL-EN16931-R051: EUR, not NOK',
  )
  anInvoice(
    'of an amount is missing',
    { 'Line/LineExtensionAmount@currencyID': undefined },
    'BR-CL-03 BT-131',
    'PEPPOL-EN16931-R051: not NOK',
    'PEPPOL-EN16931-CL007',
  )
  anInvoice(
    'of the document is missing',
    { DocumentCurrencyCode: undefined, Breakdown: undefined },
    'BR-05 BT-5',
    'BR-CO-18 BG-23',
    'BR-S-01 BG-23',
    'PEPPOL-EN16931-R053 BT-110',
    'PEPPOL-EN16931-R054 BT-111',
    'PEPPOL-EN16931-R051: NOK',
    'PEPPOL-EN16931-R051: NOK',
    'PEPPOL-EN16931-R051: NOK',
    'PEPPOL-EN16931-R051: NOK',
    'PEPPOL-EN16931-R051: NOK',
    'PEPPOL-EN16931-R051: NOK',
  )
  anInvoice(
    'is none that exists',
    { 'Line/Price/PriceAmount@currencyID': 'XXY' },
    'BR-CL-03 BT-146: XXY, not BR-CL-03',
    'PEPPOL-EN16931-R051: XXY, not NOK',
    'PEPPOL-EN16931-CL007: XXY',
  )
})
