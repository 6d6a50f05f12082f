// The types of billing: which rules each holds to, and that every rule says what it demands.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { AnyDocumentType } from '../definition/document.ts'
import { again, documentOf, judging } from './cases.ts'
import { ciiPeppolRules, ciiRules } from './cii/rules.ts'
import {
  billingTypes,
  creditNote,
  forwardBillingCreditNote,
  forwardBillingInvoice,
  invoice,
  paymentRequest,
  reminder,
  selfBillingInvoice,
  ublInvoice,
} from './index.ts'
import { billingKinds } from './kinds.ts'
import { outsideModel } from './outside.ts'
import { billingTerms } from './terms.ts'
import { mustEqual, sentence } from './wording.ts'

describe('the types of billing', () => {
  it('are one for each kind', () => {
    assert.deepEqual(billingTypes.map(({ id }) => id).toSorted(), billingKinds.map(({ id }) => id).toSorted())
  })

  it('say what each rule demands, in three languages and with the names of business terms', () => {
    const blocks = [
      ...billingTypes.map(({ id, definition }) => [id, definition.rules] as const),
      ['cii', [...ciiRules, ...ciiPeppolRules]] as const,
    ]
    for (const [id, each] of blocks)
      for (const { rules } of each)
        for (const rule of rules) {
          const texts = [rule.text.nb, rule.text.nn, rule.text.en]
          for (const text of texts) assert.match(text, /^(?!.* [ .,])\S[^{}]{8,}\.$/, `${id} ${rule.id}`)
          assert.ok(new Set(texts).size > 1, `${id} ${rule.id}`)
          if (rule.term !== undefined) assert.ok(billingTerms[rule.term], `${id} ${rule.id} ${rule.term}`)
        }
  })

  it('name a rule by one identifier at a time', () => {
    for (const { id, definition } of billingTypes)
      for (const date of ['2026-08-16', '2026-08-17']) {
        const seen = new Set<string>()
        for (const { rules } of definition.rules)
          for (const { id: rule, from = '', until = '9999' } of rules) {
            if (date < from || date >= until) continue
            assert.ok(!seen.has(rule), `${id} ${rule} ${date}`)
            seen.add(rule)
          }
      }
  })

  it('warn of what is empty and of attributes that the model does not have, where no rule does', () => {
    const told = (type: AnyDocumentType) =>
      type
        .judge(documentOf(type, { BuyerReference: '', 'BuyerReference@ukjent': '1' }))
        .findings.map(({ rule, severity }) => `${rule} ${severity}`)
    assert.deepEqual(told(ublInvoice), ['structure:empty warning', 'structure:unexpected-attribute warning'])
    assert.deepEqual(told(invoice), ['PEPPOL-EN16931-R008 fatal', 'structure:unexpected-attribute warning'])
  })

  it('are released in turn', () => {
    const releaseOn = (type: typeof invoice, date: string) => type.releaseOn(date).name
    assert.equal(releaseOn(invoice, '2026-08-16'), 'Peppol BIS Billing 3.0, November 2025')
    assert.equal(releaseOn(invoice, '2026-08-17'), 'Peppol BIS Billing 3.0, May 2026')
    assert.equal(releaseOn(selfBillingInvoice, '2026-02-23'), 'Peppol BIS Self-billing 3.0, November 2025')
    assert.equal(releaseOn(selfBillingInvoice, '2026-08-17'), 'Peppol BIS Self-billing 3.0, May 2026')
    assert.equal(releaseOn(ublInvoice, '2026-04-09'), 'EN 16931 1.3.15')
    assert.equal(releaseOn(ublInvoice, '2026-04-10'), 'EN 16931 1.3.16')
    assert.equal(releaseOn(forwardBillingInvoice, '2026-08-16'), 'EHF Forward Billing 3.0, February 2023')
    assert.equal(releaseOn(forwardBillingInvoice, '2026-08-17'), 'EHF Forward Billing 3.0, August 2026')
    assert.equal(forwardBillingCreditNote.releaseOn('2023-02-16').name, 'EHF Forward Billing 3.0, February 2023')
    assert.equal(reminder.releaseOn('2026-08-17').name, 'EHF Reminder 3.0, August 2026')
    assert.equal(paymentRequest.releaseOn('2026-08-16').name, 'EHF Payment Request 3.0, February 2023')
  })
})

describe('a sentence', () => {
  it('names its business terms, and leaves one that has no name as it is', () => {
    const { nb, nn, en } = sentence('{BT-1} og {BG-5}.', '{BT-1} og {BT-9999}.', '{BT-1}.')
    assert.equal(nb, 'Fakturanummer (BT-1) og Selgers postadresse (BG-5).')
    assert.equal(nn, 'Fakturanummer (BT-1) og BT-9999.')
    assert.equal(en, 'Invoice number (BT-1).')
  })
  it('names each term of a sum', () => {
    assert.match(
      mustEqual('BT-115', 'BT-112 − BT-113 + BT-114').en,
      /\(BT-115\) must equal .+ \(BT-112\) − .+ \(BT-113\) \+ .+ \(BT-114\)\.$/,
    )
  })
})

describe('forward billing', () => {
  const forward = {
    CustomizationID:
      'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0#conformant#urn:fdc:anskaffelser.no:2019:ehf:forward-billing:3.0',
    ProfileID: 'urn:fdc:anskaffelser.no:2019:ehf:postaward:g3:05:1.0',
  } as const
  judging(forwardBillingInvoice, forward)(
    'may have a nameless buyer and a profile of its own',
    { 'Buyer/Legal/RegistrationName': undefined },
    'PEPPOL-EN16931-R008',
  )
  judging(forwardBillingCreditNote, forward)(
    'may have them in a credit note, too',
    { 'Buyer/Legal/RegistrationName': undefined },
    'PEPPOL-EN16931-R008',
  )
  judging(forwardBillingInvoice, forward)(
    'holds to other rules',
    { BuyerReference: undefined, 'Total/PayableAmount': '1' },
    'BR-CO-16 BT-115: 1, not 125.00',
    'PEPPOL-EN16931-R003 BT-10',
  )
})

describe('a reminder', () => {
  const of = judging(reminder, {
    CustomizationID:
      'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0#conformant#urn:fdc:anskaffelser.no:2019:ehf:reminder:3.0',
    ProfileID: 'urn:fdc:anskaffelser.no:2019:ehf:postaward:g3:06:1.0',
    TypeCode: undefined,
    'BillingReference/InvoiceDocumentReference/ID': '1000',
  })
  of('has no type', {})
  of('has a type', { TypeCode: '380' }, 'EHF-REMINDER-B00113')
  of('refers to no invoice', { BillingReference: undefined }, 'EHF-REMINDER-B00106 BG-3')
  of('has an empty text', { BuyerReference: '' }, 'EHF-COMMON-R001 BT-10', 'PEPPOL-EN16931-R008 BT-10')
  of(
    'holds to the rules of EN 16931 and Peppol',
    { 'Total/PayableAmount': '1', 'Line/Price/PriceAmount': '9' },
    'BR-CO-16 BT-115: 1, not 125.00',
    'PEPPOL-EN16931-R120 BT-131: 100.00, not 90',
  )
  of(
    'has another profile',
    { ProfileID: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0' },
    'EHF-REMINDER-B00301 BT-23: urn:fdc:peppol.eu:2017:poacc:billing:01:1.0, not urn:fdc:anskaffelser.no:2019:ehf:postaward:g3:06:1.0',
  )
  of(
    'has a charge for itself',
    {
      'AllowanceCharge/ChargeIndicator': 'true',
      'AllowanceCharge/AllowanceChargeReasonCode': 'XYZ',
      'AllowanceCharge/AllowanceChargeReason': 'Gebyr',
      'AllowanceCharge/Amount': '0',
      'AllowanceCharge/TaxCategory/ID': 'S',
      'AllowanceCharge/TaxCategory/Percent': '25',
      'AllowanceCharge/TaxCategory/TaxScheme/ID': 'VAT',
      'Total/ChargeTotalAmount': '0',
    },
    'EHF-REMINDER-B12101 BT-98, BT-105: XYZ, not UNCL5189, UNCL7161, REMINDER_CHARGE',
  )
})

describe('a payment request', () => {
  const of = judging(paymentRequest, {
    CustomizationID: 'urn:fdc:anskaffelser.no:2019:ehf:spec:payment-request:3.0',
    ProfileID: 'urn:fdc:anskaffelser.no:2019:ehf:postaward:g3:07:1.0',
    TypeCode: undefined,
    'Seller/EndpointID': undefined,
    'Seller/Vat[2]': undefined,
    'Seller/Vat': undefined,
    'Seller/Legal': undefined,
    'Buyer/Legal': undefined,
    TaxTotal: undefined,
    'Total/TaxExclusiveAmount': undefined,
    'Total/TaxInclusiveAmount': undefined,
    'Total/PayableAmount': '100.00',
    'Line/Category': undefined,
  })
  of('is right', {})
  of('asks for another sum than that of its lines', { 'Total/PayableAmount': '99' }, 'EHF-PR-R001 BT-115: 99')
  of('asks for what remains', { 'Total/PrepaidAmount': '40', 'Total/PayableAmount': '60' })
  of('forgets what was paid', { 'Total/PrepaidAmount': '40' }, 'EHF-PR-R001 BT-115: 100.00')
  of(
    'has paid less than nothing',
    { 'Total/PrepaidAmount': '-40', 'Total/PayableAmount': '140' },
    'EHF-PR-R002 BT-113: -40',
  )
  of('has paid nothing', { 'Total/PrepaidAmount': '0' })
  of(
    'has paid what is no number',
    { 'Total/PrepaidAmount': 'lite' },
    'EHF-PR-R001 BT-115: 100.00',
    'EHF-PR-R002 BT-113: lite',
  )
  of(
    'has no sum of its lines',
    { 'Total/LineExtensionAmount': undefined },
    'EHF-PR-B08101 BT-106',
    'EHF-PR-R001 BT-115: 100.00',
  )
  of('asks for nothing', { 'Total/PayableAmount': undefined }, 'EHF-PR-B08102 BT-115', 'EHF-PR-R001 BT-115')
  of('has an amount paid on a line', { 'Line/PrepaidAmount': '-1' }, 'EHF-PR-B08806', 'EHF-PR-R002 BT-113: -1')
  of('has no profile', { ProfileID: undefined }, 'EHF-PR-B00102 BT-23')
})

describe('what stands outside the model', () => {
  it('is told by the number of its path', () => {
    assert.deepEqual(outsideModel('UBLExtensions'), ['UBL-CR-001'])
    assert.deepEqual(outsideModel('InvoiceLine/UUID'), ['UBL-CR-515'])
    assert.deepEqual(outsideModel('CreditNoteLine/TaxPointDate'), ['UBL-CR-516'])
    assert.deepEqual(outsideModel('AccountingSupplierParty/Party/PostalAddress/LocationCoordinate'), ['UBL-CR-167'])
    assert.deepEqual(outsideModel('Line/UUID/Other'), [])
    assert.deepEqual(outsideModel('Hopp'), [])
  })
  it('is told by how its path ends, too, and by each of several', () => {
    assert.deepEqual(outsideModel('Line/Price/AllowanceCharge/AllowanceChargeReason'), ['UBL-CR-634', 'UBL-CR-670'])
    assert.deepEqual(outsideModel('ID/@schemeID'), ['UBL-CR-650'])
    assert.deepEqual(outsideModel('Note/@languageID'), ['UBL-DT-19'])
    assert.deepEqual(outsideModel('@languageID'), ['UBL-DT-19'])
    assert.deepEqual(outsideModel('Line/Item/ClassifiedTaxCategory/ID/@schemeID'), ['UBL-CR-679'])
    assert.deepEqual(outsideModel('Line/Item/OtherTaxCategory/ID/@schemeID'), [])
  })
  judging(ublInvoice)(
    'is warned of once',
    { Note: 'Hei', 'Note@languageID': 'nb', 'Note[2]': again, 'Line/UUID': '1' },
    'UBL-CR-515 !',
    'UBL-DT-19 BT-22 !',
  )
  judging(creditNote)('is warned of in a credit note', { 'Line/UUID': '1' }, 'UBL-CR-515 !')
  judging(invoice)('is warned of when the attribute is unknown', { Note: 'Hei', 'Note@ukjent': '1' })
})
