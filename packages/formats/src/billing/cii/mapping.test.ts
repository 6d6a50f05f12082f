// A CII document with every element of EN 16931 in it is read as the UBL document that says the same.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { again, documentOf } from '../cases.ts'
import type { Changes } from '../cases.ts'
import { ciiInvoice, en16931CiiInvoice } from '../index.ts'

const address = (place: string, name: string): Changes => ({
  [`${place}/PostalTradeAddress/PostcodeCode`]: `${name} zone`,
  [`${place}/PostalTradeAddress/LineOne`]: `${name} line 1`,
  [`${place}/PostalTradeAddress/LineTwo`]: `${name} line 2`,
  [`${place}/PostalTradeAddress/LineThree`]: `${name} line 3`,
  [`${place}/PostalTradeAddress/CityName`]: `${name} city`,
  [`${place}/PostalTradeAddress/CountrySubDivisionName`]: `${name} region`,
  [`${place}/PostalTradeAddress/CountryID`]: 'NO',
})
const coded = (place: string, value: string, attribute: string, code: string): Changes => ({
  [place]: value,
  [`${place}@${attribute}`]: code,
})
const date = (place: string, value: string): Changes => coded(`${place}/DateTimeString`, value, 'format', '102')
const party = (place: string, name: string): Changes => ({
  ...coded(`${place}/GlobalID`, `${name} global id`, 'schemeID', '0088'),
  [`${place}/ID`]: `${name} id`,
  [`${place}/Description`]: `${name} legal form`,
  [`${place}/SpecifiedLegalOrganization/TradingBusinessName`]: `${name} trading name`,
  ...coded(`${place}/SpecifiedLegalOrganization/ID`, `${name} registration`, 'schemeID', '0192'),
  ...address(place, name),
  [`${place}/DefinedTradeContact/PersonName`]: `${name} contact`,
  [`${place}/DefinedTradeContact/TelephoneUniversalCommunication/CompleteNumber`]: `${name} telephone`,
  [`${place}/DefinedTradeContact/EmailURIUniversalCommunication/URIID`]: `${name} mail`,
})
const line = 'Line/SpecifiedLineTradeSettlement'
const allowance = (place: string, indicator: string): Changes => ({
  [`${place}/ChargeIndicator/Indicator`]: indicator,
  [`${place}/CalculationPercent`]: '1',
  [`${place}/BasisAmount`]: '2',
  [`${place}/ActualAmount`]: '3',
  [`${place}/ReasonCode`]: '95',
  [`${place}/Reason`]: `reason ${indicator}`,
})

const everything: Changes = {
  'Header/IncludedNote/Content': 'note',
  'Header/IncludedNote/SubjectCode': 'AAI',
  'Header/IncludedNote[2]/Content': 'second note',
  'Header/IncludedNote[3]/SubjectCode': 'AAJ',
  ...party('Seller', 'seller'),
  ...party('Buyer', 'buyer'),
  ...coded('Seller/SpecifiedTaxRegistration[3]/ID', 'other', 'schemeID', 'XX'),
  ...coded('Buyer/SpecifiedTaxRegistration/ID', 'buyer vat', 'schemeID', 'VA'),
  'Agreement/SellerTaxRepresentativeTradeParty/Name': 'representative',
  ...address('Agreement/SellerTaxRepresentativeTradeParty', 'representative'),
  ...coded(
    'Agreement/SellerTaxRepresentativeTradeParty/SpecifiedTaxRegistration/ID',
    'representative vat',
    'schemeID',
    'VA',
  ),
  'Agreement/SellerOrderReferencedDocument/IssuerAssignedID': 'sales order',
  'Agreement/BuyerOrderReferencedDocument/IssuerAssignedID': 'order',
  'Agreement/ContractReferencedDocument/IssuerAssignedID': 'contract',
  'Agreement/AdditionalReferencedDocument/IssuerAssignedID': 'attached',
  'Agreement/AdditionalReferencedDocument/TypeCode': '916',
  'Agreement/AdditionalReferencedDocument/URIID': 'https://a.no',
  'Agreement/AdditionalReferencedDocument/Name': 'description',
  ...coded('Agreement/AdditionalReferencedDocument/AttachmentBinaryObject', 'AAAA', 'mimeCode', 'application/pdf'),
  'Agreement/AdditionalReferencedDocument/AttachmentBinaryObject@filename': 'a.pdf',
  'Agreement/AdditionalReferencedDocument[2]/IssuerAssignedID': 'object',
  'Agreement/AdditionalReferencedDocument[2]/TypeCode': '130',
  'Agreement/AdditionalReferencedDocument[2]/ReferenceTypeCode': 'ABT',
  'Agreement/AdditionalReferencedDocument[3]/IssuerAssignedID': 'tender',
  'Agreement/AdditionalReferencedDocument[3]/TypeCode': '50',
  'Agreement/AdditionalReferencedDocument[4]/IssuerAssignedID': 'elsewhere',
  'Agreement/AdditionalReferencedDocument[4]/URIID': 'https://b.no',
  'Agreement/SpecifiedProcuringProject/ID': 'project',
  'Agreement/SpecifiedProcuringProject/Name': 'Project',
  ...coded('Delivery/ShipToTradeParty/GlobalID', 'place', 'schemeID', '0088'),
  'Delivery/ShipToTradeParty/ID': 'other place',
  'Delivery/ShipToTradeParty/Name': 'receiver',
  ...address('Delivery/ShipToTradeParty', 'delivery'),
  ...date('Delivery/ActualDeliverySupplyChainEvent/OccurrenceDateTime', '20261101'),
  'Delivery/DespatchAdviceReferencedDocument/IssuerAssignedID': 'despatch',
  'Delivery/ReceivingAdviceReferencedDocument/IssuerAssignedID': 'receipt',
  'Settlement/CreditorReferenceID': 'creditor',
  'Settlement/TaxCurrencyCode': 'EUR',
  'Settlement/PayeeTradeParty/ID': 'payee id',
  ...coded('Settlement/PayeeTradeParty/GlobalID', 'payee global id', 'schemeID', '0088'),
  'Settlement/PayeeTradeParty/Name': 'payee',
  ...coded('Settlement/PayeeTradeParty/SpecifiedLegalOrganization/ID', 'payee registration', 'schemeID', '0192'),
  'Means/Information': 'bank',
  'Means/ApplicableTradeSettlementFinancialCard/ID': '1234',
  'Means/ApplicableTradeSettlementFinancialCard/CardholderName': 'holder',
  'Means/PayerPartyDebtorFinancialAccount/IBANID': 'payer iban',
  'Means/PayeePartyCreditorFinancialAccount/IBANID': 'iban',
  'Means/PayeePartyCreditorFinancialAccount/AccountName': 'account name',
  'Means/PayeeSpecifiedCreditorFinancialInstitution/BICID': 'bic',
  'Tax/ExemptionReason': 'exemption',
  'Tax/ExemptionReasonCode': 'VATEX-EU-O',
  ...coded('Tax/TaxPointDate/DateString', '20261130', 'format', '102'),
  'Tax/DueDateTypeCode': '5',
  ...date('Settlement/BillingSpecifiedPeriod/StartDateTime', '20261001'),
  ...date('Settlement/BillingSpecifiedPeriod/EndDateTime', '20261031'),
  ...allowance('Settlement/SpecifiedTradeAllowanceCharge', 'false'),
  'Settlement/SpecifiedTradeAllowanceCharge/CategoryTradeTax/TypeCode': 'VAT',
  'Settlement/SpecifiedTradeAllowanceCharge/CategoryTradeTax/CategoryCode': 'Z',
  'Settlement/SpecifiedTradeAllowanceCharge/CategoryTradeTax/RateApplicablePercent': '0',
  ...allowance('Settlement/SpecifiedTradeAllowanceCharge[2]', 'true'),
  'Settlement/SpecifiedTradePaymentTerms/Description': 'terms',
  ...date('Settlement/SpecifiedTradePaymentTerms/DueDateDateTime', '20261224'),
  'Settlement/SpecifiedTradePaymentTerms/DirectDebitMandateID': 'mandate',
  'Total/ChargeTotalAmount': '11',
  'Total/AllowanceTotalAmount': '12',
  'Total/RoundingAmount': '13',
  'Total/TotalPrepaidAmount': '14',
  ...coded('Total/TaxTotalAmount[2]', '2.50', 'currencyID', 'EUR'),
  'Settlement/InvoiceReferencedDocument/IssuerAssignedID': 'earlier',
  ...coded('Settlement/InvoiceReferencedDocument/FormattedIssueDateTime/DateTimeString', '20260101', 'format', '102'),
  'Settlement/ReceivableSpecifiedTradeAccountingAccount/ID': 'accounting',
  'Line/AssociatedDocumentLineDocument/IncludedNote/Content': 'line note',
  ...coded('Line/SpecifiedTradeProduct/GlobalID', 'gtin', 'schemeID', '0160'),
  'Line/SpecifiedTradeProduct/SellerAssignedID': 'seller item',
  'Line/SpecifiedTradeProduct/BuyerAssignedID': 'buyer item',
  'Line/SpecifiedTradeProduct/Description': 'item description',
  'Line/SpecifiedTradeProduct/ApplicableProductCharacteristic/Description': 'Farge',
  'Line/SpecifiedTradeProduct/ApplicableProductCharacteristic/Value': 'rød',
  ...coded('Line/SpecifiedTradeProduct/DesignatedProductClassification/ClassCode', '44121706', 'listID', 'TST'),
  'Line/SpecifiedTradeProduct/DesignatedProductClassification/ClassCode@listVersionID': '26.08.01',
  'Line/SpecifiedTradeProduct/OriginTradeCountry/ID': 'SE',
  'Line/SpecifiedLineTradeAgreement/BuyerOrderReferencedDocument/LineID': 'order line',
  'Line/SpecifiedLineTradeAgreement/GrossPriceProductTradePrice/ChargeAmount': '12.00',
  ...coded('Line/SpecifiedLineTradeAgreement/GrossPriceProductTradePrice/BasisQuantity', '7', 'unitCode', 'KGM'),
  'Line/SpecifiedLineTradeAgreement/GrossPriceProductTradePrice/AppliedTradeAllowanceCharge/ChargeIndicator/Indicator':
    'false',
  'Line/SpecifiedLineTradeAgreement/GrossPriceProductTradePrice/AppliedTradeAllowanceCharge/ActualAmount': '2.00',
  ...coded('Line/SpecifiedLineTradeAgreement/NetPriceProductTradePrice/BasisQuantity', '1', 'unitCode', 'H87'),
  [`${line}/ReceivableSpecifiedTradeAccountingAccount/ID`]: 'line accounting',
  ...date(`${line}/BillingSpecifiedPeriod/StartDateTime`, '20261002'),
  ...date(`${line}/BillingSpecifiedPeriod/EndDateTime`, '20261003'),
  ...allowance(`${line}/SpecifiedTradeAllowanceCharge`, 'false'),
  [`${line}/AdditionalReferencedDocument/IssuerAssignedID`]: 'line object',
  [`${line}/AdditionalReferencedDocument/TypeCode`]: '130',
  [`${line}/AdditionalReferencedDocument/ReferenceTypeCode`]: 'ABT',
}

const read = (...changes: Changes[]) =>
  JSON.parse(
    JSON.stringify(en16931CiiInvoice.readElement(documentOf(en16931CiiInvoice, ...changes)).document),
  ) as Record<string, never>

const nok = (value: string) => ({ value, currencyID: 'NOK' })
const id = (value: string, schemeID?: string) => (schemeID === undefined ? { value } : { value, schemeID })
const place = (name: string) => ({
  StreetName: `${name} line 1`,
  AdditionalStreetName: `${name} line 2`,
  CityName: `${name} city`,
  PostalZone: `${name} zone`,
  CountrySubentity: `${name} region`,
  AddressLine: { Line: `${name} line 3` },
  Country: { IdentificationCode: 'NO' },
})
const inUbl = {
  CustomizationID: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
  ProfileID: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
  ID: '1001',
  IssueDate: '2026-11-24',
  DueDate: '2026-12-24',
  InvoiceTypeCode: '380',
  Note: ['#AAI#note', 'second note', '#AAJ#'],
  TaxPointDate: '2026-11-30',
  DocumentCurrencyCode: 'NOK',
  TaxCurrencyCode: 'EUR',
  AccountingCost: 'accounting',
  BuyerReference: 'Kari Nordmann',
  InvoicePeriod: { StartDate: '2026-10-01', EndDate: '2026-10-31', DescriptionCode: '3' },
  OrderReference: { ID: 'order', SalesOrderID: 'sales order' },
  BillingReference: [{ InvoiceDocumentReference: { ID: 'earlier', IssueDate: '2026-01-01' } }],
  DespatchDocumentReference: { ID: 'despatch' },
  ReceiptDocumentReference: { ID: 'receipt' },
  OriginatorDocumentReference: { ID: 'tender' },
  ContractDocumentReference: { ID: 'contract' },
  AdditionalDocumentReference: [
    {
      ID: id('attached'),
      DocumentDescription: 'description',
      Attachment: {
        EmbeddedDocumentBinaryObject: { value: 'AAAA', mimeCode: 'application/pdf', filename: 'a.pdf' },
        ExternalReference: { URI: 'https://a.no' },
      },
    },
    { ID: id('object', 'ABT'), DocumentTypeCode: '130' },
    { ID: id('elsewhere'), Attachment: { ExternalReference: { URI: 'https://b.no' } } },
  ],
  ProjectReference: { ID: 'project' },
  AccountingSupplierParty: {
    Party: {
      EndpointID: id('987654325', '0192'),
      PartyIdentification: [{ ID: id('seller id') }, { ID: id('seller global id', '0088') }],
      PartyName: { Name: 'seller trading name' },
      PostalAddress: place('seller'),
      PartyTaxScheme: [
        { CompanyID: 'NO987654325MVA', TaxScheme: { ID: 'VAT' } },
        { CompanyID: 'Foretaksregisteret', TaxScheme: { ID: 'TAX' } },
      ],
      PartyLegalEntity: {
        RegistrationName: 'Selger AS',
        CompanyID: id('seller registration', '0192'),
        CompanyLegalForm: 'seller legal form',
      },
      Contact: { Name: 'seller contact', Telephone: 'seller telephone', ElectronicMail: 'seller mail' },
    },
  },
  AccountingCustomerParty: {
    Party: {
      EndpointID: id('123456785', '0192'),
      PartyIdentification: { ID: id('buyer id') },
      PartyName: { Name: 'buyer trading name' },
      PostalAddress: place('buyer'),
      PartyTaxScheme: [{ CompanyID: 'buyer vat', TaxScheme: { ID: 'VAT' } }],
      PartyLegalEntity: { RegistrationName: 'Kommunen', CompanyID: id('buyer registration', '0192') },
      Contact: { Name: 'buyer contact', Telephone: 'buyer telephone', ElectronicMail: 'buyer mail' },
    },
  },
  PayeeParty: {
    PartyIdentification: [
      { ID: id('payee id') },
      { ID: id('payee global id', '0088') },
      { ID: id('creditor', 'SEPA') },
    ],
    PartyName: [{ Name: 'payee' }],
    PartyLegalEntity: [{ CompanyID: id('payee registration', '0192') }],
  },
  TaxRepresentativeParty: {
    PartyName: { Name: 'representative' },
    PostalAddress: place('representative'),
    PartyTaxScheme: [{ CompanyID: 'representative vat', TaxScheme: { ID: 'VAT' } }],
  },
  Delivery: {
    ActualDeliveryDate: '2026-11-01',
    DeliveryLocation: { ID: id('place', '0088'), Address: place('delivery') },
    DeliveryParty: { PartyName: { Name: 'receiver' } },
  },
  PaymentMeans: [
    {
      PaymentMeansCode: { value: '30', name: 'bank' },
      PaymentID: '100123',
      CardAccount: { PrimaryAccountNumberID: '1234', NetworkID: '-', HolderName: 'holder' },
      PayeeFinancialAccount: { ID: 'iban', Name: 'account name', FinancialInstitutionBranch: { ID: 'bic' } },
      PaymentMandate: { ID: 'mandate', PayerFinancialAccount: { ID: 'payer iban' } },
    },
  ],
  PaymentTerms: { Note: 'terms' },
  AllowanceCharge: [
    {
      ChargeIndicator: 'false',
      AllowanceChargeReasonCode: '95',
      AllowanceChargeReason: 'reason false',
      MultiplierFactorNumeric: '1',
      Amount: nok('3'),
      BaseAmount: nok('2'),
      TaxCategory: { ID: 'Z', Percent: '0', TaxScheme: { ID: 'VAT' } },
    },
    {
      ChargeIndicator: 'true',
      AllowanceChargeReasonCode: '95',
      AllowanceChargeReason: 'reason true',
      MultiplierFactorNumeric: '1',
      Amount: nok('3'),
      BaseAmount: nok('2'),
    },
  ],
  TaxTotal: [
    {
      TaxAmount: nok('25.00'),
      TaxSubtotal: [
        {
          TaxableAmount: nok('100.00'),
          TaxAmount: nok('25.00'),
          TaxCategory: {
            ID: 'S',
            Percent: '25',
            TaxExemptionReasonCode: 'VATEX-EU-O',
            TaxExemptionReason: 'exemption',
            TaxScheme: { ID: 'VAT' },
          },
        },
      ],
    },
    { TaxAmount: { value: '2.50', currencyID: 'EUR' } },
  ],
  LegalMonetaryTotal: {
    LineExtensionAmount: nok('100.00'),
    TaxExclusiveAmount: nok('100.00'),
    TaxInclusiveAmount: nok('125.00'),
    AllowanceTotalAmount: nok('12'),
    ChargeTotalAmount: nok('11'),
    PrepaidAmount: nok('14'),
    PayableRoundingAmount: nok('13'),
    PayableAmount: nok('125.00'),
  },
  InvoiceLine: [
    {
      ID: '1',
      Note: 'line note',
      InvoicedQuantity: { value: '10', unitCode: 'H87' },
      LineExtensionAmount: nok('100.00'),
      AccountingCost: 'line accounting',
      InvoicePeriod: { StartDate: '2026-10-02', EndDate: '2026-10-03' },
      OrderLineReference: { LineID: 'order line' },
      DocumentReference: [{ ID: id('line object', 'ABT'), DocumentTypeCode: '130' }],
      AllowanceCharge: [
        {
          ChargeIndicator: 'false',
          AllowanceChargeReasonCode: '95',
          AllowanceChargeReason: 'reason false',
          MultiplierFactorNumeric: '1',
          Amount: nok('3'),
          BaseAmount: nok('2'),
        },
      ],
      Item: {
        Description: 'item description',
        Name: 'Blyant',
        BuyersItemIdentification: { ID: 'buyer item' },
        SellersItemIdentification: { ID: 'seller item' },
        StandardItemIdentification: { ID: id('gtin', '0160') },
        OriginCountry: { IdentificationCode: 'SE' },
        CommodityClassification: [
          { ItemClassificationCode: { value: '44121706', listID: 'TST', listVersionID: '26.08.01' } },
        ],
        ClassifiedTaxCategory: { ID: 'S', Percent: '25', TaxScheme: { ID: 'VAT' } },
        AdditionalItemProperty: [{ Name: 'Farge', Value: 'rød' }],
      },
      Price: {
        PriceAmount: nok('10.00'),
        BaseQuantity: { value: '1', unitCode: 'H87' },
        AllowanceCharge: { ChargeIndicator: 'false', Amount: nok('2.00'), BaseAmount: nok('12.00') },
      },
    },
  ],
}

describe('a CII invoice', () => {
  it('is read whole', () => assert.deepEqual(read(everything), inUbl))
  it('that says little is read as it is', () => {
    const { AccountingSupplierParty: seller, Delivery: delivery, OrderReference: order, InvoicePeriod: period } = read()
    assert.deepEqual([delivery, order, period], [undefined, undefined, undefined])
    assert.deepEqual(Object.keys(seller!['Party']), [
      'EndpointID',
      'PostalAddress',
      'PartyTaxScheme',
      'PartyLegalEntity',
    ])
  })
})

it('what EN 16931 has no place for is told, and nothing else', () => {
  const untold = (type: string) =>
    en16931CiiInvoice
      .judge(documentOf(en16931CiiInvoice, everything, { 'Header/TypeCode': type }))
      .findings.filter(({ kind }) => kind === 'unexpected')
      .map(({ xpath }) => xpath.split('/').slice(-2).join('/'))
  const left = [
    'GrossPriceProductTradePrice/BasisQuantity',
    'SellerTradeParty/SpecifiedTaxRegistration[3]',
    'SpecifiedProcuringProject/Name',
    'PayeePartyCreditorFinancialAccount/ProprietaryID',
    'ShipToTradeParty/ID',
  ]
  assert.deepEqual(untold('380'), left)
  assert.deepEqual(untold('381'), left)
})

describe('a CII credit note', () => {
  const document = read(everything, { 'Header/TypeCode': '381' })
  it('is read as a credit note', () => {
    const { CreditNoteLine: lines, CreditNoteTypeCode: type, ...others } = document
    const {
      InvoiceLine: [line],
      InvoiceTypeCode: _,
      DueDate: due,
      ProjectReference: project,
      AdditionalDocumentReference: documents,
      PaymentMeans: [means],
      ...expected
    } = inUbl
    assert.equal(type, '381')
    const { InvoicedQuantity: quantity, ...rest } = line!
    assert.deepEqual(lines, [{ ...rest, CreditedQuantity: quantity }])
    // UBL has the due date and the project of a credit note elsewhere.
    assert.deepEqual(others, {
      ...expected,
      PaymentMeans: [{ PaymentDueDate: due, ...means }],
      AdditionalDocumentReference: [...documents, { ID: id(project.ID), DocumentTypeCode: '50' }],
    })
  })
  it('is written in UBL', () => {
    const written = new TextDecoder().decode(en16931CiiInvoice.write(document as never))
    assert.match(written, /<CreditNote /)
    assert.match(new TextDecoder().decode(en16931CiiInvoice.write(read(everything) as never)), /<Invoice /)
  })
  for (const type of ['81', '83', '261', '262', '296', '308', '381', '396', '420', '458', '532'])
    it(`has type ${type}`, () => assert.equal(read({ 'Header/TypeCode': type })['CreditNoteTypeCode'], type))
  it('may have space around its type', () =>
    assert.equal(read({ 'Header/TypeCode': ' 381 ' })['CreditNoteTypeCode'], ' 381 '))
  it('has no other type', () => assert.equal(read({ 'Header/TypeCode': '384' })['InvoiceTypeCode'], '384'))
})

describe('in CII', () => {
  const part = (path: string, ...changes: Changes[]): unknown =>
    path.split('/').reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], read(...changes))
  const says = (what: string, path: string, expected: unknown, ...changes: Changes[]) =>
    it(what, () => assert.deepEqual(part(path, ...changes), expected))

  says(
    'a creditor is the payee’s, or the seller’s where there is no payee',
    'AccountingSupplierParty/Party/PartyIdentification',
    [{ ID: id('creditor', 'SEPA') }],
    { 'Settlement/CreditorReferenceID': 'creditor' },
  )
  says(
    'a contact may be a department',
    'AccountingSupplierParty/Party/Contact',
    { Name: 'Kundeservice' },
    { 'Seller/DefinedTradeContact/DepartmentName': 'Kundeservice' },
  )
  says(
    'a seller need not have a legal organisation',
    'AccountingSupplierParty/Party/PartyLegalEntity',
    { RegistrationName: 'Selger AS' },
    { 'Seller/SpecifiedLegalOrganization': undefined },
  )
  says(
    'a buyer need not have a name',
    'AccountingCustomerParty/Party/PartyLegalEntity',
    { CompanyID: id('1') },
    { 'Buyer/Name': undefined, 'Buyer/SpecifiedLegalOrganization/ID': '1' },
  )
  says('an account need not be an IBAN', 'PaymentMeans/0/PayeeFinancialAccount', { ID: '12345678903' })
  says(
    'a mandate need not name an account',
    'PaymentMeans/0/PaymentMandate',
    { ID: 'mandate' },
    { 'Settlement/SpecifiedTradePaymentTerms/DirectDebitMandateID': 'mandate' },
  )
  says(
    'an account of the payer need not have a mandate',
    'PaymentMeans/0/PaymentMandate',
    { PayerFinancialAccount: { ID: 'iban' } },
    { 'Means/PayerPartyDebtorFinancialAccount/IBANID': 'iban' },
  )
  says('the reference is that of every means', 'PaymentMeans/1/PaymentID', '100123', { 'Means[2]': again })
  says(
    'a price may be gross only',
    'InvoiceLine/0/Price',
    {
      BaseQuantity: { value: '7', unitCode: 'KGM' },
      AllowanceCharge: { ChargeIndicator: 'false', Amount: nok('2.00'), BaseAmount: nok('12.00') },
    },
    everything,
    { 'Line/SpecifiedLineTradeAgreement/NetPriceProductTradePrice': undefined },
  )
  says('a price may be net only', 'InvoiceLine/0/Price', { PriceAmount: nok('10.00') })
  says(
    'a tax may stand where there is no product',
    'InvoiceLine/0/Item',
    { ClassifiedTaxCategory: { ID: 'S', Percent: '25', TaxScheme: { ID: 'VAT' } } },
    { 'Line/SpecifiedTradeProduct': undefined },
  )
  says('there may be neither product nor tax', 'InvoiceLine/0/Item', undefined, {
    'Line/SpecifiedTradeProduct': undefined,
    [`${line}/ApplicableTradeTax`]: undefined,
  })
  says(
    'a delivery may be a day only',
    'Delivery',
    { ActualDeliveryDate: '2026-11-01' },
    date('Delivery/ActualDeliverySupplyChainEvent/OccurrenceDateTime', '20261101'),
  )
  says(
    'a delivery may be a place only',
    'Delivery',
    { DeliveryLocation: { ID: id('place') } },
    { 'Delivery/ShipToTradeParty/ID': 'place' },
  )
  says(
    'a delivery may be an address only',
    'Delivery',
    { DeliveryLocation: { Address: { CityName: 'Oslo' } } },
    { 'Delivery/ShipToTradeParty/PostalTradeAddress/CityName': 'Oslo' },
  )
  says(
    'a tender may have space around its type',
    'OriginatorDocumentReference',
    { ID: '7' },
    {
      'Agreement/AdditionalReferencedDocument/IssuerAssignedID': '7',
      'Agreement/AdditionalReferencedDocument/TypeCode': ' 50 ',
    },
  )
  says('an object may have space around its type', 'AdditionalDocumentReference/0/ID', id('7', 'ABT'), {
    'Agreement/AdditionalReferencedDocument/IssuerAssignedID': '7',
    'Agreement/AdditionalReferencedDocument/TypeCode': ' 130 ',
    'Agreement/AdditionalReferencedDocument/ReferenceTypeCode': 'ABT',
  })
  says('a credit note has its due date once', 'PaymentMeans/1/PaymentDueDate', undefined, everything, {
    'Header/TypeCode': '381',
    'Means[2]': again,
  })
  says(
    'an order may be the seller’s only',
    'OrderReference',
    { SalesOrderID: '7' },
    { 'Agreement/SellerOrderReferencedDocument/IssuerAssignedID': '7' },
  )
  says('a period may be a VAT point only', 'InvoicePeriod', { DescriptionCode: '35' }, { 'Tax/DueDateTypeCode': '29' })
  says(
    'the VAT point may be that of payment',
    'InvoicePeriod',
    { DescriptionCode: '432' },
    { 'Tax/DueDateTypeCode': ' 72 ' },
  )
  says(
    'an unknown VAT point is read as it is',
    'InvoicePeriod',
    { DescriptionCode: '7' },
    { 'Tax/DueDateTypeCode': '7' },
  )
  says(
    'the VAT point is the first that is given',
    'InvoicePeriod',
    { DescriptionCode: '3' },
    { 'Tax[2]': again, 'Tax[2]/DueDateTypeCode': '5' },
  )
  says('the VAT point date is the first that is given', 'TaxPointDate', '2026-11-30', {
    'Tax[2]': again,
    ...coded('Tax[2]/TaxPointDate/DateString', '20261130', 'format', '102'),
  })
  says('a date in another form is read as it is', 'IssueDate', '24.11.2026', {
    'Header/IssueDateTime/DateTimeString': ' 24.11.2026 ',
  })
  says('a date that is longer is read as it is', 'IssueDate', '202611241', {
    'Header/IssueDateTime/DateTimeString': '202611241',
  })
  says('a date that is empty is none', 'IssueDate', undefined, { 'Header/IssueDateTime/DateTimeString': undefined })
  says(
    'an amount may have a currency of its own',
    'LegalMonetaryTotal/PayableAmount',
    { value: '125.00', currencyID: 'EUR' },
    { 'Total/DuePayableAmount@currencyID': 'EUR' },
  )
  says('the breakdown is that of the total in the currency of the document', 'TaxTotal/1/TaxSubtotal/length', 1, {
    'Total/TaxTotalAmount@currencyID': 'EUR',
    ...coded('Total/TaxTotalAmount[2]', '25.00', 'currencyID', 'NOK'),
  })
  says(
    'the breakdown is that of the first total where there is none in that currency',
    'TaxTotal/0/TaxSubtotal/length',
    1,
    { 'Total/TaxTotalAmount@currencyID': 'EUR', ...coded('Total/TaxTotalAmount[2]', '25.00', 'currencyID', 'SEK') },
  )
  says(
    'the breakdown may stand without a total',
    'TaxTotal',
    [
      {
        TaxSubtotal: [
          {
            TaxableAmount: nok('100.00'),
            TaxAmount: nok('25.00'),
            TaxCategory: { ID: 'S', Percent: '25', TaxScheme: { ID: 'VAT' } },
          },
        ],
      },
    ],
    { 'Total/TaxTotalAmount': undefined },
  )
  says('there may be no tax at all', 'TaxTotal', undefined, { 'Total/TaxTotalAmount': undefined, Tax: undefined })
  says(
    'a file need not be elsewhere',
    'AdditionalDocumentReference',
    [{ ID: id('7'), Attachment: { EmbeddedDocumentBinaryObject: { value: 'AAAA' } } }],
    {
      'Agreement/AdditionalReferencedDocument/IssuerAssignedID': '7',
      'Agreement/AdditionalReferencedDocument/AttachmentBinaryObject': 'AAAA',
    },
  )
  says('a registration for VAT has the scheme VA', 'AccountingSupplierParty/Party/PartyTaxScheme/length', 1, {
    'Seller/SpecifiedTaxRegistration/ID@schemeID': 'VAT',
  })
  says('a registration without a scheme is none', 'AccountingSupplierParty/Party/PartyTaxScheme/length', 1, {
    'Seller/SpecifiedTaxRegistration/ID@schemeID': undefined,
  })
  it('a registration for VAT may have the scheme VAT in Peppol', () => {
    const { document } = ciiInvoice.readElement(
      documentOf(ciiInvoice, { 'Seller/SpecifiedTaxRegistration/ID@schemeID': 'VAT' }),
    )
    assert.equal(document.AccountingSupplierParty.Party.PartyTaxScheme?.length, 2)
  })
})
