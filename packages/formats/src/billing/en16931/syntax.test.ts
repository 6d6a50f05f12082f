// EN 16931 UBL-SR and UBL-CR: what occurs at most once although UBL allows more.
import { describe } from 'node:test'
import { again, judging } from '../cases.ts'
import { ublCreditNote, ublInvoice } from '../index.ts'

const invoice = judging(ublInvoice)
const creditNote = judging(ublCreditNote)
const object = { 'AdditionalDocumentReference/ID': '7', 'AdditionalDocumentReference/DocumentTypeCode': '130' } as const

describe('the invoiced object', () => {
  invoice('one', object)
  invoice('one with a scheme', { ...object, 'AdditionalDocumentReference/ID@schemeID': 'ABT' })
  invoice('two', { ...object, 'AdditionalDocumentReference[2]': again }, 'UBL-SR-04')
  invoice('one beside another document', {
    ...object,
    'AdditionalDocumentReference[2]/ID': '8',
  })
  invoice(
    'two, one of which has no number',
    {
      ...object,
      'AdditionalDocumentReference[2]': again,
      'AdditionalDocumentReference[2]/ID': undefined,
    },
    'BR-52 BT-18, BT-122',
  )
  invoice(
    'with an attachment',
    { ...object, 'AdditionalDocumentReference/Attachment/ExternalReference/URI': 'https://a.no' },
    'UBL-CR-666',
  )
  invoice(
    'with a description',
    { ...object, 'AdditionalDocumentReference/DocumentDescription': 'Avtale' },
    'UBL-CR-673',
  )
})

describe('another document', () => {
  const attached = judging(ublInvoice, { 'AdditionalDocumentReference/ID': '7' })
  attached('without a type', {
    'AdditionalDocumentReference/DocumentDescription': 'Avtale',
    'AdditionalDocumentReference/Attachment/ExternalReference/URI': 'https://a.no',
  })
  attached('of another type', { 'AdditionalDocumentReference/DocumentTypeCode': '916' }, 'UBL-SR-43 BT-18')
  attached('of the type of a project', { 'AdditionalDocumentReference/DocumentTypeCode': '50' }, 'UBL-SR-43 BT-18')
  attached('with a scheme', { 'AdditionalDocumentReference/ID@schemeID': 'ABT' }, 'UBL-SR-43 BT-18', 'UBL-CR-665 !')
  creditNote('of the type of a project, in a credit note', {
    'AdditionalDocumentReference/ID': '7',
    'AdditionalDocumentReference/DocumentTypeCode': '50',
  })
  creditNote(
    'of another type, in a credit note',
    { 'AdditionalDocumentReference/ID': '7', 'AdditionalDocumentReference/DocumentTypeCode': '916' },
    'UBL-SR-43 BT-18',
  )
  creditNote(
    'of the type of a project with a scheme, in a credit note',
    {
      'AdditionalDocumentReference/ID': '7',
      'AdditionalDocumentReference/ID@schemeID': 'ABT',
      'AdditionalDocumentReference/DocumentTypeCode': '50',
    },
    'UBL-CR-665 !',
  )
})

describe('the registrations of a party', () => {
  invoice(
    'two VAT numbers of the seller',
    { 'Seller/Vat[2]': undefined, 'Seller/Vat[2]/CompanyID': 'SE1', 'Seller/Vat[2]/TaxScheme/ID': 'vat' },
    'UBL-SR-12',
  )
  invoice(
    'two VAT numbers of the seller, one of them without a number',
    { 'Seller/Vat[2]': undefined, 'Seller/Vat[2]/TaxScheme/ID': 'VAT' },
    'UBL-SR-53 BT-31, BT-32',
    'BR-CO-09',
  )
  invoice(
    'two registrations of the seller for other taxes',
    { 'Seller/Vat[3]/CompanyID': '1', 'Seller/Vat[3]/TaxScheme/ID': 'LOC' },
    'UBL-SR-42: not 2',
    'UBL-SR-13',
  )
  invoice(
    'two registrations of the seller, one of them without a number',
    { 'Seller/Vat[2]/CompanyID': undefined, 'Seller/Vat[1]/TaxScheme/ID': 'LOC' },
    'UBL-SR-53 BT-31, BT-32',
  )
  invoice('a registration of the seller without a scheme', { 'Seller/Vat[1]/TaxScheme/ID': undefined })
  invoice(
    'two VAT numbers of the buyer',
    { 'Buyer/Vat/CompanyID': 'SE1', 'Buyer/Vat/TaxScheme/ID': 'VAT', 'Buyer/Vat[2]': again },
    'UBL-SR-18',
  )
  invoice('two registrations of the buyer, one of them for VAT', {
    'Buyer/Vat/CompanyID': 'SE1',
    'Buyer/Vat/TaxScheme/ID': 'VAT',
    'Buyer/Vat[2]': again,
    'Buyer/Vat[2]/TaxScheme/ID': 'LOC',
  })
  invoice(
    'two VAT numbers of the buyer, one of them without a number',
    { 'Buyer/Vat/CompanyID': 'SE1', 'Buyer/Vat/TaxScheme/ID': 'VAT', 'Buyer/Vat[2]/TaxScheme/ID': 'VAT' },
    'UBL-SR-53 BT-48',
    'BR-CO-09',
  )
})

describe('the identifier that a bank gave the creditor', () => {
  const bank = (party: string) => ({
    [`${party}/PartyIdentification/ID`]: '7',
    [`${party}/PartyIdentification/ID@schemeID`]: 'SEPA',
  })
  const payee = { 'PayeeParty/PartyName/Name': 'Factoring AS' } as const
  invoice('of the seller', bank('Seller'))
  invoice(
    'of the seller twice',
    { ...bank('Seller'), 'Seller/PartyIdentification[2]': again, 'Seller/PartyIdentification[2]/ID@schemeID': 'sepa' },
    'BR-CL-10: sepa',
    'UBL-SR-29',
  )
  invoice('of the seller and the buyer', { ...bank('Seller'), ...bank('Buyer') }, 'BR-CL-10: SEPA', 'UBL-SR-29')
  invoice(
    'of the seller and the payee',
    { ...bank('Seller'), ...payee, ...bank('PayeeParty'), 'PayeeParty/PartyIdentification/ID': '8' },
    'UBL-SR-29',
  )
  invoice('of the seller, beside an identifier of the payee', {
    ...bank('Seller'),
    ...payee,
    'PayeeParty/PartyIdentification/ID': '8',
  })
})

describe('the payment means', () => {
  const two = judging(ublInvoice, {
    'PaymentMeans[2]': again,
    'PaymentMeans[2]/PayeeFinancialAccount/ID': '12345678911',
  })
  two('are paid to two accounts', {})
  two('have different references', { 'PaymentMeans[2]/PaymentID': '100124' }, 'UBL-SR-44 BT-83')
  two('have a reference only once', { 'PaymentMeans[2]/PaymentID': undefined })
  two('have different codes', { 'PaymentMeans[2]/PaymentMeansCode': '58' }, 'UBL-SR-47 BT-81')
  two('have one name', { 'PaymentMeans/PaymentMeansCode@name': 'Bank' })
  two(
    'have two names',
    { 'PaymentMeans/PaymentMeansCode@name': 'Bank', 'PaymentMeans[2]/PaymentMeansCode@name': 'Bank' },
    'UBL-SR-46',
  )
  const card = (number: number) => ({
    [`PaymentMeans[${number}]/CardAccount/PrimaryAccountNumberID`]: '1234',
    [`PaymentMeans[${number}]/CardAccount/NetworkID`]: 'VISA',
  })
  two('show one card', card(1))
  two('show two cards', { ...card(1), ...card(2) }, 'UBL-SR-54')
  two('give one mandate', { 'PaymentMeans/PaymentMandate/ID': '1' })
  two(
    'give two mandates',
    { 'PaymentMeans/PaymentMandate/ID': '1', 'PaymentMeans[2]/PaymentMandate/ID': '1' },
    'UBL-SR-55',
  )
  const before = judging(
    ublInvoice,
    {
      'PaymentMeans[2]': again,
      ...card(1),
      ...card(2),
      'PaymentMeans/PaymentMandate/ID': '1',
      'PaymentMeans[2]/PaymentMandate/ID': '1',
    },
    { date: '2026-02-22' },
  )
  before('could show two cards and mandates before 23 February 2026', {})
  creditNote('of a credit note have one day of payment', {
    'PaymentMeans/PaymentDueDate': '2026-12-24',
    'PaymentMeans[2]': again,
    'PaymentMeans[2]/PaymentDueDate': undefined,
  })
  creditNote(
    'of a credit note have two days of payment',
    { 'PaymentMeans/PaymentDueDate': '2026-12-24', 'PaymentMeans[2]': again },
    'UBL-SR-45',
  )
})

describe('a reason', () => {
  const part = {
    'AllowanceCharge/AllowanceChargeReason': 'Avtale',
    'AllowanceCharge/AllowanceChargeReason[2]': again,
    'AllowanceCharge/Amount': '0',
    'AllowanceCharge/TaxCategory/ID': 'S',
    'AllowanceCharge/TaxCategory/Percent': '25',
    'AllowanceCharge/TaxCategory/TaxScheme/ID': 'VAT',
    'Total/AllowanceTotalAmount': '0',
    'Total/ChargeTotalAmount': '0',
  } as const
  invoice('of an allowance, twice', { 'AllowanceCharge/ChargeIndicator': 'false', ...part }, 'UBL-SR-30')
  invoice('of a charge, twice', { 'AllowanceCharge/ChargeIndicator': 'true', ...part }, 'UBL-SR-31')
})

describe('the version of UBL', () => {
  invoice('is 2.1', { UBLVersionID: '2.1' })
  invoice('is another', { UBLVersionID: '2.3' }, 'UBL-CR-002: 2.3 !')
})
