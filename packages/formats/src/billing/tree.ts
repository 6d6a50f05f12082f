// The trees of invoice and credit note (EN 16931 in UBL 2.1, as Peppol BIS Billing 3.0 selects it). Presence that a
// rule with an official identifier judges is marked `judged`; cardinalities with identifiers of their own carry them.
import { cenIso4217, cenCreditNoteTypes, cenEas, cenInvoiceTypes } from '../codelists/en16931.ts'
import { icd, iso3166 } from '../codelists/iso.ts'
import { rec20, uncl2005, uncl4461, uncl5305, uncl7143 } from '../codelists/uncefact.ts'
import { billingMimeCode } from '../codelists/openpeppol.ts'
import {
  binary,
  code,
  date,
  decimal,
  group,
  identifier,
  indicator,
  leaf,
  many,
  maybe,
  one,
  some,
  text,
  uri,
} from '../definition/tree.ts'

/** A rule of its own says when this is missing. */
const judged = { missing: false } as const
const missing = (id: string): { missing: string } => ({ missing: id })
const blank = (id: string): { missing: string; blank: string } => ({ missing: id, blank: id })
const once = (id: string): { repeated: string } => ({ repeated: id })

const amount = leaf(decimal, { currencyID: one(cenIso4217, undefined, { missing: 'BR-CL-03', code: 'BR-CL-03' }) })
const unit = { unitCode: maybe(rec20, undefined, { code: 'BR-CL-23' }) }
const taxScheme = group({ ID: maybe(identifier) })
const id = identifier

const billedPeriod = group({
  StartDate: maybe(date, 'BT-73'),
  EndDate: maybe(date, 'BT-74'),
  DescriptionCode: maybe(uncl2005, 'BT-8', { code: 'BR-CL-06', repeated: 'UBL-SR-49' }),
})

const orderReference = group({ ID: maybe(id, 'BT-13'), SalesOrderID: maybe(id, 'BT-14') })

const billingReference = group({
  InvoiceDocumentReference: one(group({ ID: one(id, 'BT-25', judged), IssueDate: maybe(date, 'BT-26') }), undefined, {
    missing: false,
    repeated: 'UBL-SR-06',
  }),
})

const additionalDocument = group({
  ID: one(leaf(id, { schemeID: maybe(id) }), 'BT-18, BT-122', blank('BR-52')),
  DocumentTypeCode: maybe(code, 'BT-18'),
  DocumentDescription: maybe(text, 'BT-123', once('UBL-SR-33')),
  Attachment: maybe(
    group({
      EmbeddedDocumentBinaryObject: maybe(
        leaf(binary, {
          mimeCode: one(billingMimeCode, undefined, { missing: 'UBL-DT-06', code: 'BR-CL-24' }),
          filename: one(text, undefined, missing('UBL-DT-07')),
        }),
        'BT-125',
      ),
      ExternalReference: maybe(group({ URI: one(uri, 'BT-124') })),
    }),
  ),
})

/** An address, by the business terms of its parts in the order in which they stand. */
function address(
  street: string,
  second: string,
  city: string,
  zone: string,
  region: string,
  third: string,
  country: string,
) {
  return group({
    StreetName: maybe(text, street),
    AdditionalStreetName: maybe(text, second),
    CityName: maybe(text, city),
    PostalZone: maybe(text, zone),
    CountrySubentity: maybe(text, region),
    AddressLine: maybe(group({ Line: one(text, third) }), undefined, once('UBL-SR-51')),
    Country: one(
      group({ IdentificationCode: one(iso3166, country, { missing: false, code: false }) }),
      undefined,
      judged,
    ),
  })
}

/** The scheme of an endpoint: fatal both by CEN (BR-CL-25) and, by a narrower list, by Peppol (CL008). */
const endpoint = (absent: string) =>
  leaf(id, { schemeID: one(cenEas, undefined, { missing: absent, code: 'BR-CL-25' }) })
const registration = leaf(id, { schemeID: maybe(id) })

const sellerParty = group({
  EndpointID: maybe(endpoint('BR-62'), 'BT-34'),
  PartyIdentification: many(group({ ID: one(leaf(id, { schemeID: maybe(id) }), 'BT-29, BT-90') })),
  PartyName: maybe(group({ Name: one(text, 'BT-28') }), undefined, once('UBL-SR-10')),
  PostalAddress: one(address('BT-35', 'BT-36', 'BT-37', 'BT-38', 'BT-39', 'BT-162', 'BT-40'), 'BG-5', judged),
  PartyTaxScheme: many(
    group({
      CompanyID: one(id, 'BT-31, BT-32', missing('UBL-SR-53')),
      TaxScheme: one(taxScheme, undefined, missing('UBL-SR-53')),
    }),
    undefined,
    once('UBL-SR-42'),
    2,
  ),
  PartyLegalEntity: one(
    group({
      RegistrationName: one(text, 'BT-27', { missing: false, repeated: 'UBL-SR-09' }),
      CompanyID: maybe(registration, 'BT-30', once('UBL-SR-11')),
      CompanyLegalForm: maybe(text, 'BT-33', once('UBL-SR-14')),
    }),
    undefined,
    { missing: false, repeated: 'UBL-SR-09' },
  ),
  Contact: maybe(
    group({ Name: maybe(text, 'BT-41'), Telephone: maybe(text, 'BT-42'), ElectronicMail: maybe(text, 'BT-43') }),
    'BG-6',
  ),
})

const buyerParty = group({
  EndpointID: maybe(endpoint('BR-63'), 'BT-49'),
  PartyIdentification: maybe(
    group({ ID: one(leaf(id, { schemeID: maybe(id) }), 'BT-46') }),
    undefined,
    once('UBL-SR-16'),
  ),
  PartyName: maybe(group({ Name: one(text, 'BT-45') }), undefined, once('UBL-SR-40')),
  PostalAddress: one(address('BT-50', 'BT-51', 'BT-52', 'BT-53', 'BT-54', 'BT-163', 'BT-55'), 'BG-8', judged),
  PartyTaxScheme: many(
    group({
      CompanyID: one(id, 'BT-48', missing('UBL-SR-53')),
      TaxScheme: one(taxScheme, undefined, missing('UBL-SR-53')),
    }),
  ),
  PartyLegalEntity: one(
    group({
      RegistrationName: one(text, 'BT-44', { missing: false, repeated: 'UBL-SR-15' }),
      CompanyID: maybe(registration, 'BT-47', once('UBL-SR-17')),
    }),
    undefined,
    { missing: false, repeated: 'UBL-SR-15' },
  ),
  Contact: maybe(
    group({ Name: maybe(text, 'BT-56'), Telephone: maybe(text, 'BT-57'), ElectronicMail: maybe(text, 'BT-58') }),
    'BG-9',
  ),
})

const payee = group({
  PartyIdentification: many(group({ ID: one(leaf(id, { schemeID: maybe(id) }), 'BT-60, BT-90') })),
  PartyName: many(group({ Name: one(text, 'BT-59') })),
  PartyLegalEntity: many(group({ CompanyID: one(registration, 'BT-61') })),
})

const taxRepresentative = group({
  PartyName: one(group({ Name: one(text, 'BT-62', judged) }), undefined, { missing: false, repeated: 'UBL-SR-22' }),
  PostalAddress: one(
    address('BT-64', 'BT-65', 'BT-66', 'BT-67', 'BT-68', 'BT-164', 'BT-69'),
    'BG-12',
    missing('BR-19'),
  ),
  PartyTaxScheme: many(
    group({
      CompanyID: one(id, 'BT-63', missing('UBL-SR-53')),
      TaxScheme: one(taxScheme, undefined, missing('UBL-SR-53')),
    }),
    undefined,
    once('UBL-SR-23'),
    1,
  ),
})

const delivery = group({
  ActualDeliveryDate: maybe(date, 'BT-72'),
  DeliveryLocation: maybe(
    group({
      ID: maybe(leaf(id, { schemeID: maybe(icd, undefined, { code: 'BR-CL-26' }) }), 'BT-71'),
      Address: maybe(address('BT-75', 'BT-76', 'BT-77', 'BT-78', 'BT-79', 'BT-165', 'BT-80'), 'BG-15'),
    }),
  ),
  DeliveryParty: maybe(group({ PartyName: one(group({ Name: one(text, 'BT-70') }), undefined, once('UBL-SR-25')) })),
})

const paymentMeansParts = {
  PaymentID: maybe(id, 'BT-83', once('UBL-SR-26')),
  CardAccount: maybe(
    group({ PrimaryAccountNumberID: one(id, 'BT-87'), NetworkID: one(id), HolderName: maybe(text, 'BT-88') }),
    'BG-18',
  ),
  PayeeFinancialAccount: maybe(
    group({
      ID: one(id, 'BT-84', judged),
      Name: maybe(text, 'BT-85'),
      FinancialInstitutionBranch: maybe(group({ ID: one(id, 'BT-86') })),
    }),
    'BG-17',
  ),
  PaymentMandate: maybe(
    group({
      ID: maybe(id, 'BT-89', once('UBL-SR-28')),
      PayerFinancialAccount: maybe(group({ ID: one(id, 'BT-91') })),
    }),
    'BG-19',
  ),
}
const paymentMeansCode = one(leaf(uncl4461, { name: maybe(text) }), 'BT-81', {
  missing: 'BR-49',
  code: 'BR-CL-16',
  repeated: 'UBL-SR-27',
})
const invoicePaymentMeans = group({ PaymentMeansCode: paymentMeansCode, ...paymentMeansParts })
const creditNotePaymentMeans = group({
  PaymentMeansCode: paymentMeansCode,
  PaymentDueDate: maybe(date, 'BT-9'),
  ...paymentMeansParts,
})

const paymentTerms = group({ Note: one(text, 'BT-20') })

const allowanceChargeParts = {
  ChargeIndicator: one(indicator),
  AllowanceChargeReasonCode: maybe(code, 'BT-98, BT-105'),
  AllowanceChargeReason: maybe(text, 'BT-97, BT-104', { repeated: false }),
  MultiplierFactorNumeric: maybe(decimal, 'BT-94, BT-101'),
  Amount: one(amount, 'BT-92, BT-99', judged),
  BaseAmount: maybe(amount, 'BT-93, BT-100'),
}
const category = (term: string, rate: string, id: string) => ({
  ID: one(uncl5305, term, { missing: false, code: id }),
  Percent: maybe(decimal, rate),
})

const documentAllowanceCharge = group({
  ...allowanceChargeParts,
  TaxCategory: one(
    group({ ...category('BT-95, BT-102', 'BT-96, BT-103', 'BR-CL-17'), TaxScheme: one(taxScheme) }),
    undefined,
    judged,
  ),
})

const taxSubtotal = group({
  TaxableAmount: one(amount, 'BT-116', missing('BR-45')),
  TaxAmount: one(amount, 'BT-117', missing('BR-46')),
  TaxCategory: one(
    group({
      ...category('BT-118', 'BT-119', 'BR-CL-17'),
      // Compared with its list without regard to case, by rule BR-CL-22.
      TaxExemptionReasonCode: maybe(code, 'BT-121'),
      TaxExemptionReason: maybe(text, 'BT-120', once('UBL-SR-32')),
      TaxScheme: one(taxScheme),
    }),
    undefined,
    judged,
  ),
})

const taxTotal = group({ TaxAmount: one(amount, 'BT-110, BT-111'), TaxSubtotal: many(taxSubtotal, 'BG-23') })

const monetaryTotal = group({
  LineExtensionAmount: one(amount, 'BT-106', missing('BR-12')),
  TaxExclusiveAmount: one(amount, 'BT-109', missing('BR-13')),
  TaxInclusiveAmount: one(amount, 'BT-112', missing('BR-14')),
  AllowanceTotalAmount: maybe(amount, 'BT-107'),
  ChargeTotalAmount: maybe(amount, 'BT-108'),
  PrepaidAmount: maybe(amount, 'BT-113'),
  PayableRoundingAmount: maybe(amount, 'BT-114'),
  PayableAmount: one(amount, 'BT-115', missing('BR-15')),
})

const item = group({
  Description: maybe(text, 'BT-154', once('UBL-SR-50')),
  Name: one(text, 'BT-153', judged),
  BuyersItemIdentification: maybe(group({ ID: one(id, 'BT-156') })),
  SellersItemIdentification: maybe(group({ ID: one(id, 'BT-155') })),
  StandardItemIdentification: maybe(
    group({ ID: one(leaf(id, { schemeID: one(icd, undefined, { missing: 'BR-64', code: 'BR-CL-21' }) }), 'BT-157') }),
  ),
  OriginCountry: maybe(group({ IdentificationCode: one(iso3166, 'BT-159', { code: 'BR-CL-15' }) })),
  CommodityClassification: many(
    group({
      ItemClassificationCode: one(
        leaf(code, {
          listID: one(uncl7143, undefined, { missing: 'BR-65', code: 'BR-CL-13' }),
          listVersionID: maybe(id),
        }),
        'BT-158',
      ),
    }),
  ),
  ClassifiedTaxCategory: one(
    group({ ...category('BT-151', 'BT-152', 'BR-CL-18'), TaxScheme: one(taxScheme) }),
    'BG-30',
    {
      missing: false,
      repeated: false,
    },
  ),
  AdditionalItemProperty: many(
    group({ Name: one(text, 'BT-160', judged), Value: one(text, 'BT-161', judged) }),
    'BG-32',
  ),
})

const price = group({
  PriceAmount: one(amount, 'BT-146', judged),
  BaseQuantity: maybe(leaf(decimal, unit), 'BT-149'),
  AllowanceCharge: maybe(
    group({
      ChargeIndicator: one(indicator),
      Amount: one(amount, 'BT-147', once('UBL-SR-37')),
      BaseAmount: maybe(amount, 'BT-148'),
    }),
    undefined,
    once('UBL-SR-37'),
  ),
})

const lineParts = {
  LineExtensionAmount: one(amount, 'BT-131', missing('BR-24')),
  AccountingCost: maybe(text, 'BT-133'),
  InvoicePeriod: maybe(
    group({ StartDate: maybe(date, 'BT-134'), EndDate: maybe(date, 'BT-135') }),
    'BG-26',
    once('UBL-SR-36'),
  ),
  OrderLineReference: maybe(group({ LineID: one(id, 'BT-132') }), undefined, once('UBL-SR-35')),
  DocumentReference: many(
    group({ ID: one(leaf(id, { schemeID: maybe(id) }), 'BT-128'), DocumentTypeCode: maybe(code, 'BT-128') }),
    undefined,
    once('UBL-SR-52'),
    1,
  ),
  AllowanceCharge: many(group(allowanceChargeParts), 'BG-27, BG-28'),
  Item: one(item, 'BG-31', judged),
  Price: one(price, 'BG-29', judged),
}
const lineStart = { ID: one(id, 'BT-126', blank('BR-21')), Note: maybe(text, 'BT-127', once('UBL-SR-34')) }
const quantity = one(leaf(decimal, unit), 'BT-129', missing('BR-22'))

const invoiceLine = group({ ...lineStart, InvoicedQuantity: quantity, ...lineParts })
const creditNoteLine = group({ ...lineStart, CreditedQuantity: quantity, ...lineParts })

const identification = {
  UBLVersionID: maybe(id),
  CustomizationID: one(id, 'BT-24', blank('BR-01')),
  ProfileID: maybe(id, 'BT-23'),
  ID: one(id, 'BT-1', blank('BR-02')),
  IssueDate: one(date, 'BT-2', blank('BR-03')),
}
const currencies = {
  DocumentCurrencyCode: one(cenIso4217, 'BT-5', { missing: 'BR-05', blank: 'BR-05', code: 'BR-CL-04' }),
  TaxCurrencyCode: maybe(cenIso4217, 'BT-6', { code: 'BR-CL-05' }),
}
const bookkeeping = {
  AccountingCost: maybe(text, 'BT-19'),
  BuyerReference: maybe(text, 'BT-10'),
  InvoicePeriod: maybe(billedPeriod, 'BG-14', once('UBL-SR-08')),
  OrderReference: maybe(orderReference),
  BillingReference: many(billingReference, 'BG-3'),
  DespatchDocumentReference: maybe(group({ ID: one(id, 'BT-16') }), undefined, once('UBL-SR-03')),
  ReceiptDocumentReference: maybe(group({ ID: one(id, 'BT-15') }), undefined, once('UBL-SR-02')),
}
const originator = maybe(group({ ID: one(id, 'BT-17') }), undefined, once('UBL-SR-56'))
const contract = maybe(group({ ID: one(id, 'BT-12') }), undefined, once('UBL-SR-01'))
const parties = {
  AccountingSupplierParty: one(group({ Party: one(sellerParty, undefined, judged) }), 'BG-4', judged),
  AccountingCustomerParty: one(group({ Party: one(buyerParty, undefined, judged) }), 'BG-7', judged),
  PayeeParty: maybe(payee, 'BG-10'),
  TaxRepresentativeParty: maybe(taxRepresentative, 'BG-11'),
  Delivery: maybe(delivery, 'BG-13', once('UBL-SR-24')),
}
const totals = {
  PaymentTerms: maybe(paymentTerms, undefined, once('UBL-SR-05')),
  AllowanceCharge: many(documentAllowanceCharge, 'BG-20, BG-21'),
  TaxTotal: many(taxTotal, undefined, { repeated: false }),
  LegalMonetaryTotal: one(monetaryTotal, 'BG-22'),
}

export const invoiceTree = group({
  ...identification,
  DueDate: maybe(date, 'BT-9'),
  InvoiceTypeCode: one(cenInvoiceTypes, 'BT-3', { missing: 'BR-04', blank: 'BR-04', code: 'BR-CL-01' }),
  Note: many(text, 'BT-22'),
  TaxPointDate: maybe(date, 'BT-7'),
  ...currencies,
  ...bookkeeping,
  OriginatorDocumentReference: originator,
  ContractDocumentReference: contract,
  AdditionalDocumentReference: many(additionalDocument, 'BG-24'),
  ProjectReference: maybe(group({ ID: one(id, 'BT-11') }), undefined, once('UBL-SR-39')),
  ...parties,
  PaymentMeans: many(invoicePaymentMeans, 'BG-16'),
  ...totals,
  InvoiceLine: some(invoiceLine, 'BG-25', missing('BR-16')),
})

export const creditNoteTree = group({
  ...identification,
  TaxPointDate: maybe(date, 'BT-7'),
  CreditNoteTypeCode: one(cenCreditNoteTypes, 'BT-3', { missing: 'BR-04', blank: 'BR-04', code: 'BR-CL-01' }),
  Note: many(text, 'BT-22'),
  ...currencies,
  ...bookkeeping,
  ContractDocumentReference: contract,
  AdditionalDocumentReference: many(additionalDocument, 'BG-24'),
  OriginatorDocumentReference: originator,
  ...parties,
  PaymentMeans: many(creditNotePaymentMeans, 'BG-16'),
  ...totals,
  CreditNoteLine: some(creditNoteLine, 'BG-25', missing('BR-16')),
})
