// A CII invoice (UN/CEFACT Cross Industry Invoice D16B) read as if it were written in UBL, by the binding of EN 16931-3-3.
// Every element keeps the place of the one that it was made of, so findings point into the CII document.
import { creditNoteCodes } from './types.ts'
import { ublSyntax } from '../../ubl.ts'
import { MappedElement } from '../../xml/index.ts'
import type { XmlElement, XmlName } from '../../xml/index.ts'

const { namespaces } = ublSyntax('Invoice')
const names = new Map<string, XmlName>()

function nameOf(qname: string): XmlName {
  const known = names.get(qname)
  if (known !== undefined) return known
  const colon = qname.indexOf(':')
  const prefix = colon < 0 ? '' : qname.slice(0, colon)
  const name = { namespace: namespaces[prefix] ?? '', local: qname.slice(colon + 1), qname }
  names.set(qname, name)
  return name
}

/** The first element at a path of local names. */
export function at(element: XmlElement | undefined, path: string): XmlElement | undefined {
  let found = element
  for (const step of path.split('/')) found = found?.child(step)
  return found
}

/** Every element at a path of local names. */
export function every(element: XmlElement | undefined, path: string): readonly XmlElement[] {
  let found: readonly XmlElement[] = element === undefined ? [] : [element]
  for (const step of path.split('/')) found = found.flatMap((each) => each.childrenNamed(step))
  return found
}

export interface MappingOptions {
  /** Schemes by which a tax registration is a VAT number: `VA` in EN 16931; Peppol's rules also know `VAT`. */
  readonly vatSchemes: readonly string[]
}

/** The UBL invoice or credit note that says the same, and which elements of the CII document it was made of. */
export interface Mapped {
  readonly root: MappedElement
  readonly used: ReadonlySet<XmlElement>
}

/** Days of the VAT point: UNTDID 2475 as CII has them, 2005 as UBL has them. */
const pointCodes: Readonly<Record<string, string>> = { '5': '3', '29': '35', '72': '432' }

/** The elements come in no order of UBL's: only what is official is told of them, and no order is. */
export function mapped(document: XmlElement, options: MappingOptions): Mapped {
  const used = new Set<XmlElement>()
  const header = document.child('ExchangedDocument')
  const transaction = document.child('SupplyChainTradeTransaction')
  const agreement = transaction?.child('ApplicableHeaderTradeAgreement')
  const delivery = transaction?.child('ApplicableHeaderTradeDelivery')
  const settlement = transaction?.child('ApplicableHeaderTradeSettlement')
  const currency = settlement?.child('InvoiceCurrencyCode')?.text
  const isCreditNote = creditNoteCodes.has(header?.child('TypeCode')?.text.trim() ?? '')
  const root = new MappedElement(
    isCreditNote ? { ...nameOf('CreditNote'), namespace: ublSyntax('CreditNote').namespaces['']! } : nameOf('Invoice'),
    undefined,
    document,
  )

  const use = (origin: XmlElement | undefined): void => {
    if (origin !== undefined) used.add(origin)
  }
  const group = (
    parent: MappedElement,
    name: string,
    origin: XmlElement | undefined,
    fill: (group: MappedElement, origin: XmlElement) => void,
  ): void => {
    if (origin === undefined) return
    used.add(origin)
    const made = new MappedElement(nameOf(`cac:${name}`), parent, origin)
    fill(made, origin)
  }
  const attribute = (element: MappedElement, name: string, value: string | undefined): void => {
    if (value !== undefined)
      element.attributes.push({ name: { namespace: '', local: name, qname: name }, value, start: element.start })
  }
  const leaf = (
    parent: MappedElement,
    name: string,
    origin: XmlElement | undefined,
    attributes: readonly string[] = [],
    text?: string,
  ): MappedElement | undefined => {
    if (origin === undefined) return undefined
    used.add(origin)
    const made = new MappedElement(nameOf(`cbc:${name}`), parent, origin)
    if (text === undefined) made.copyText()
    else made.setText(text)
    for (const each of attributes) attribute(made, each, origin.attribute(each))
    return made
  }
  const leaves = (
    parent: MappedElement,
    name: string,
    origins: readonly XmlElement[],
    more?: readonly string[],
  ): void => {
    for (const origin of origins) leaf(parent, name, origin, more)
  }
  /** An amount; CII says the currency once, UBL each time. */
  const amount = (parent: MappedElement, name: string, origin: XmlElement | undefined): void => {
    const made = leaf(parent, name, origin)
    if (made !== undefined) attribute(made, 'currencyID', origin?.attribute('currencyID') ?? currency)
  }
  const date = (parent: MappedElement, name: string, origin: XmlElement | undefined): void => {
    const text = origin?.children[0]
    if (origin === undefined || text === undefined) return
    used.add(origin)
    const written = text.text.trim()
    leaf(
      parent,
      name,
      text,
      [],
      /^[0-9]{8}$/.test(written) ? `${written.slice(0, 4)}-${written.slice(4, 6)}-${written.slice(6)}` : written,
    )
  }
  const idOnly = (parent: MappedElement, name: string, origin: XmlElement | undefined): void =>
    group(parent, name, origin, (made) => leaf(made, 'ID', origin))
  const taxScheme = (parent: MappedElement, origin: XmlElement, id: string): void => {
    const made = new MappedElement(nameOf('cac:TaxScheme'), parent, origin)
    new MappedElement(nameOf('cbc:ID'), made, origin).setText(id)
  }
  const country = (parent: MappedElement, origin: XmlElement | undefined, name = 'Country'): void =>
    group(parent, name, origin, (made) => leaf(made, 'IdentificationCode', origin))

  const address = (parent: MappedElement, name: string, origin: XmlElement | undefined): void =>
    group(parent, name, origin, (made, from) => {
      leaf(made, 'StreetName', from.child('LineOne'))
      leaf(made, 'AdditionalStreetName', from.child('LineTwo'))
      leaf(made, 'CityName', from.child('CityName'))
      leaf(made, 'PostalZone', from.child('PostcodeCode'))
      leaf(made, 'CountrySubentity', from.child('CountrySubDivisionName'))
      const third = from.child('LineThree')
      group(made, 'AddressLine', third, (line) => leaf(line, 'Line', third))
      country(made, from.child('CountryID'))
    })

  const registrations = (parent: MappedElement, party: XmlElement): void => {
    for (const registration of party.childrenNamed('SpecifiedTaxRegistration')) {
      const id = registration.child('ID')
      const scheme = id?.attribute('schemeID') ?? ''
      const isVat = options.vatSchemes.includes(scheme)
      if (!isVat && scheme !== 'FC') continue
      group(parent, 'PartyTaxScheme', registration, (made) => {
        leaf(made, 'CompanyID', id)
        taxScheme(made, registration, isVat ? 'VAT' : 'TAX')
      })
    }
  }

  const identifications = (parent: MappedElement, party: XmlElement, creditor?: XmlElement): void => {
    for (const id of [...party.childrenNamed('ID'), ...party.childrenNamed('GlobalID')])
      group(parent, 'PartyIdentification', id, (made) => leaf(made, 'ID', id, ['schemeID']))
    group(parent, 'PartyIdentification', creditor, (made) => {
      const id = leaf(made, 'ID', creditor)
      if (id !== undefined) attribute(id, 'schemeID', 'SEPA')
    })
  }

  const party = (parent: MappedElement, name: string, origin: XmlElement | undefined, creditor?: XmlElement): void =>
    group(parent, name, origin, (outer, from) => {
      const made = new MappedElement(nameOf('cac:Party'), outer, from)
      leaf(made, 'EndpointID', at(from, 'URIUniversalCommunication/URIID'), ['schemeID'])
      identifications(made, from, creditor)
      const legal = from.child('SpecifiedLegalOrganization')
      const trading = legal?.child('TradingBusinessName')
      group(made, 'PartyName', trading, (inner) => leaf(inner, 'Name', trading))
      address(made, 'PostalAddress', from.child('PostalTradeAddress'))
      registrations(made, from)
      const registered = from.child('Name')
      group(made, 'PartyLegalEntity', legal ?? registered, (inner) => {
        leaf(inner, 'RegistrationName', registered)
        leaf(inner, 'CompanyID', legal?.child('ID'), ['schemeID'])
        leaf(inner, 'CompanyLegalForm', from.child('Description'))
      })
      group(made, 'Contact', from.child('DefinedTradeContact'), (inner, contact) => {
        leaf(inner, 'Name', contact.child('PersonName') ?? contact.child('DepartmentName'))
        leaf(inner, 'Telephone', at(contact, 'TelephoneUniversalCommunication/CompleteNumber'))
        leaf(inner, 'ElectronicMail', at(contact, 'EmailURIUniversalCommunication/URIID'))
      })
    })

  const allowanceCharge = (parent: MappedElement, origin: XmlElement, isLine: boolean): void =>
    group(parent, 'AllowanceCharge', origin, (made) => {
      leaf(made, 'ChargeIndicator', at(origin, 'ChargeIndicator/Indicator'))
      leaf(made, 'AllowanceChargeReasonCode', origin.child('ReasonCode'))
      leaf(made, 'AllowanceChargeReason', origin.child('Reason'))
      leaf(made, 'MultiplierFactorNumeric', origin.child('CalculationPercent'))
      amount(made, 'Amount', origin.child('ActualAmount'))
      amount(made, 'BaseAmount', origin.child('BasisAmount'))
      if (!isLine) category(made, 'TaxCategory', origin.child('CategoryTradeTax'))
    })

  const category = (parent: MappedElement, name: string, origin: XmlElement | undefined): void =>
    group(parent, name, origin, (made, tax) => {
      leaf(made, 'ID', tax.child('CategoryCode'))
      leaf(made, 'Percent', tax.child('RateApplicablePercent'))
      leaf(made, 'TaxExemptionReasonCode', tax.child('ExemptionReasonCode'))
      leaf(made, 'TaxExemptionReason', tax.child('ExemptionReason'))
      const type = tax.child('TypeCode')
      group(made, 'TaxScheme', type, (scheme) => leaf(scheme, 'ID', type))
    })

  const period = (parent: MappedElement, origin: XmlElement | undefined, code?: XmlElement): void =>
    group(parent, 'InvoicePeriod', origin ?? code, (made) => {
      date(made, 'StartDate', origin?.child('StartDateTime'))
      date(made, 'EndDate', origin?.child('EndDateTime'))
      if (code !== undefined) leaf(made, 'DescriptionCode', code, [], pointCodes[code.text.trim()] ?? code.text)
    })

  const references = (parent: MappedElement): void => {
    for (const reference of every(agreement, 'AdditionalReferencedDocument')) {
      const type = reference.child('TypeCode')?.text.trim()
      if (type === '50') continue
      group(parent, 'AdditionalDocumentReference', reference, (made) => {
        const id = leaf(made, 'ID', reference.child('IssuerAssignedID'))
        if (type === '130') {
          const scheme = reference.child('ReferenceTypeCode')
          if (id !== undefined) attribute(id, 'schemeID', scheme?.text)
          use(scheme)
          leaf(made, 'DocumentTypeCode', reference.child('TypeCode'))
        }
        leaf(made, 'DocumentDescription', reference.child('Name'))
        const object = reference.child('AttachmentBinaryObject')
        const uri = reference.child('URIID')
        group(made, 'Attachment', object ?? uri, (inner) => {
          leaf(inner, 'EmbeddedDocumentBinaryObject', object, ['mimeCode', 'filename'])
          group(inner, 'ExternalReference', uri, (external) => leaf(external, 'URI', uri))
        })
        use(reference.child('TypeCode'))
      })
    }
  }
  const tenders = (parent: MappedElement): void => {
    for (const reference of every(agreement, 'AdditionalReferencedDocument'))
      if (reference.child('TypeCode')?.text.trim() === '50') {
        group(parent, 'OriginatorDocumentReference', reference, (made) =>
          leaf(made, 'ID', reference.child('IssuerAssignedID')),
        )
        use(reference.child('TypeCode'))
      }
  }

  const line = (origin: XmlElement): void =>
    group(root, isCreditNote ? 'CreditNoteLine' : 'InvoiceLine', origin, (made) => {
      const terms = origin.child('SpecifiedLineTradeAgreement')
      const sums = origin.child('SpecifiedLineTradeSettlement')
      const product = origin.child('SpecifiedTradeProduct')
      leaf(made, 'ID', at(origin, 'AssociatedDocumentLineDocument/LineID'))
      leaves(made, 'Note', every(origin, 'AssociatedDocumentLineDocument/IncludedNote/Content'))
      leaf(
        made,
        isCreditNote ? 'CreditedQuantity' : 'InvoicedQuantity',
        at(origin, 'SpecifiedLineTradeDelivery/BilledQuantity'),
        ['unitCode'],
      )
      amount(made, 'LineExtensionAmount', at(sums, 'SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount'))
      leaf(made, 'AccountingCost', at(sums, 'ReceivableSpecifiedTradeAccountingAccount/ID'))
      period(made, sums?.child('BillingSpecifiedPeriod'))
      const order = at(terms, 'BuyerOrderReferencedDocument/LineID')
      group(made, 'OrderLineReference', order, (inner) => leaf(inner, 'LineID', order))
      for (const reference of every(sums, 'AdditionalReferencedDocument'))
        group(made, 'DocumentReference', reference, (inner) => {
          const id = leaf(inner, 'ID', reference.child('IssuerAssignedID'))
          const scheme = reference.child('ReferenceTypeCode')
          if (id !== undefined) attribute(id, 'schemeID', scheme?.text)
          use(scheme)
          leaf(inner, 'DocumentTypeCode', reference.child('TypeCode'))
        })
      for (const each of every(sums, 'SpecifiedTradeAllowanceCharge')) allowanceCharge(made, each, true)
      group(made, 'Item', product, (item, from) => {
        leaf(item, 'Description', from.child('Description'))
        leaf(item, 'Name', from.child('Name'))
        idOnly(item, 'BuyersItemIdentification', from.child('BuyerAssignedID'))
        idOnly(item, 'SellersItemIdentification', from.child('SellerAssignedID'))
        const standard = from.child('GlobalID')
        group(item, 'StandardItemIdentification', standard, (inner) => leaf(inner, 'ID', standard, ['schemeID']))
        country(item, at(from, 'OriginTradeCountry/ID'), 'OriginCountry')
        for (const code of every(from, 'DesignatedProductClassification/ClassCode'))
          group(item, 'CommodityClassification', code, (inner) =>
            leaf(inner, 'ItemClassificationCode', code, ['listID', 'listVersionID']),
          )
        for (const tax of every(sums, 'ApplicableTradeTax')) category(item, 'ClassifiedTaxCategory', tax)
        for (const property of every(from, 'ApplicableProductCharacteristic'))
          group(item, 'AdditionalItemProperty', property, (inner) => {
            leaf(inner, 'Name', property.child('Description'))
            leaf(inner, 'Value', property.child('Value'))
          })
      })
      if (product === undefined && sums?.child('ApplicableTradeTax') !== undefined)
        group(made, 'Item', sums, (item) => category(item, 'ClassifiedTaxCategory', sums.child('ApplicableTradeTax')))
      price(made, terms)
    })

  const price = (parent: MappedElement, terms: XmlElement | undefined): void => {
    const net = terms?.child('NetPriceProductTradePrice')
    const gross = terms?.child('GrossPriceProductTradePrice')
    group(parent, 'Price', net ?? gross, (made) => {
      amount(made, 'PriceAmount', net?.child('ChargeAmount'))
      leaf(made, 'BaseQuantity', net?.child('BasisQuantity') ?? gross?.child('BasisQuantity'), ['unitCode'])
      const discount = gross?.child('AppliedTradeAllowanceCharge')
      group(made, 'AllowanceCharge', discount, (inner, from) => {
        leaf(inner, 'ChargeIndicator', at(from, 'ChargeIndicator/Indicator'))
        amount(inner, 'Amount', from.child('ActualAmount'))
        amount(inner, 'BaseAmount', gross?.child('ChargeAmount'))
      })
    })
  }

  const taxTotals = (): void => {
    const totals = every(settlement, 'SpecifiedTradeSettlementHeaderMonetarySummation/TaxTotalAmount')
    const own = totals.find((total) => total.attribute('currencyID') === currency) ?? totals[0]
    const taxes = every(settlement, 'ApplicableTradeTax')
    const subtotals = (made: MappedElement): void => {
      for (const tax of taxes)
        group(made, 'TaxSubtotal', tax, (inner) => {
          amount(inner, 'TaxableAmount', tax.child('BasisAmount'))
          amount(inner, 'TaxAmount', tax.child('CalculatedAmount'))
          category(inner, 'TaxCategory', tax)
        })
    }
    for (const total of totals)
      group(root, 'TaxTotal', total, (made) => {
        leaf(made, 'TaxAmount', total, ['currencyID'])
        if (total === own) subtotals(made)
      })
    if (own === undefined && taxes[0] !== undefined) group(root, 'TaxTotal', taxes[0], subtotals)
  }

  const terms = settlement?.child('SpecifiedTradePaymentTerms')
  const dueDate = terms?.child('DueDateDateTime')
  const paymentMeans = (): void => {
    const mandate = at(settlement, 'SpecifiedTradePaymentTerms/DirectDebitMandateID')
    for (const [number, origin] of every(settlement, 'SpecifiedTradeSettlementPaymentMeans').entries())
      group(root, 'PaymentMeans', origin, (made) => {
        // A credit note in UBL has its due date here, once.
        if (isCreditNote && number === 0) date(made, 'PaymentDueDate', dueDate)
        const code = leaf(made, 'PaymentMeansCode', origin.child('TypeCode'))
        const information = origin.child('Information')
        if (code !== undefined) attribute(code, 'name', information?.text)
        use(information)
        leaf(made, 'PaymentID', settlement?.child('PaymentReference'))
        group(made, 'CardAccount', origin.child('ApplicableTradeSettlementFinancialCard'), (inner, card) => {
          leaf(inner, 'PrimaryAccountNumberID', card.child('ID'))
          leaf(inner, 'NetworkID', card.child('ID'), [], '-')
          leaf(inner, 'HolderName', card.child('CardholderName'))
        })
        group(made, 'PayeeFinancialAccount', origin.child('PayeePartyCreditorFinancialAccount'), (inner, account) => {
          leaf(inner, 'ID', account.child('IBANID') ?? account.child('ProprietaryID'))
          leaf(inner, 'Name', account.child('AccountName'))
          idOnly(inner, 'FinancialInstitutionBranch', at(origin, 'PayeeSpecifiedCreditorFinancialInstitution/BICID'))
        })
        const payer = at(origin, 'PayerPartyDebtorFinancialAccount/IBANID')
        group(made, 'PaymentMandate', mandate ?? payer, (inner) => {
          leaf(inner, 'ID', mandate)
          idOnly(inner, 'PayerFinancialAccount', payer)
        })
      })
  }

  const context = document.child('ExchangedDocumentContext')
  const taxes = every(settlement, 'ApplicableTradeTax')
  const pointDate = taxes.map((tax) => tax.child('TaxPointDate')).find((each) => each !== undefined)
  const pointCode = taxes.map((tax) => tax.child('DueDateTypeCode')).find((each) => each !== undefined)
  const payee = settlement?.child('PayeeTradeParty')
  const creditor = settlement?.child('CreditorReferenceID')

  leaf(root, 'CustomizationID', at(context, 'GuidelineSpecifiedDocumentContextParameter/ID'))
  leaf(root, 'ProfileID', at(context, 'BusinessProcessSpecifiedDocumentContextParameter/ID'))
  leaf(root, 'ID', header?.child('ID'))
  date(root, 'IssueDate', header?.child('IssueDateTime'))
  leaf(root, isCreditNote ? 'CreditNoteTypeCode' : 'InvoiceTypeCode', header?.child('TypeCode'))
  if (!isCreditNote) date(root, 'DueDate', dueDate)
  for (const note of every(header, 'IncludedNote')) {
    const subject = note.child('SubjectCode')
    const content = note.child('Content')
    use(subject)
    const told = subject === undefined ? undefined : `#${subject.text.trim()}#${content?.text ?? ''}`
    leaf(root, 'Note', content ?? note, [], told)
  }
  date(root, 'TaxPointDate', pointDate)
  leaf(root, 'DocumentCurrencyCode', settlement?.child('InvoiceCurrencyCode'))
  leaf(root, 'TaxCurrencyCode', settlement?.child('TaxCurrencyCode'))
  leaf(root, 'AccountingCost', at(settlement, 'ReceivableSpecifiedTradeAccountingAccount/ID'))
  leaf(root, 'BuyerReference', agreement?.child('BuyerReference'))
  period(root, settlement?.child('BillingSpecifiedPeriod'), pointCode)
  const order = at(agreement, 'BuyerOrderReferencedDocument/IssuerAssignedID')
  const sales = at(agreement, 'SellerOrderReferencedDocument/IssuerAssignedID')
  group(root, 'OrderReference', order ?? sales, (made) => {
    leaf(made, 'ID', order)
    leaf(made, 'SalesOrderID', sales)
  })
  for (const reference of every(settlement, 'InvoiceReferencedDocument'))
    group(root, 'BillingReference', reference, (made) => {
      group(made, 'InvoiceDocumentReference', reference, (inner) => {
        leaf(inner, 'ID', reference.child('IssuerAssignedID'))
        date(inner, 'IssueDate', reference.child('FormattedIssueDateTime'))
      })
    })
  idOnly(root, 'DespatchDocumentReference', at(delivery, 'DespatchAdviceReferencedDocument/IssuerAssignedID'))
  idOnly(root, 'ReceiptDocumentReference', at(delivery, 'ReceivingAdviceReferencedDocument/IssuerAssignedID'))
  const contract = at(agreement, 'ContractReferencedDocument/IssuerAssignedID')
  tenders(root)
  idOnly(root, 'ContractDocumentReference', contract)
  references(root)
  const project = at(agreement, 'SpecifiedProcuringProject/ID')
  if (isCreditNote)
    // A credit note in UBL has its project among its documents.
    group(root, 'AdditionalDocumentReference', project, (made) => {
      leaf(made, 'ID', project)
      leaf(made, 'DocumentTypeCode', project, [], '50')
    })
  else idOnly(root, 'ProjectReference', project)
  party(
    root,
    'AccountingSupplierParty',
    agreement?.child('SellerTradeParty'),
    payee === undefined ? creditor : undefined,
  )
  party(root, 'AccountingCustomerParty', agreement?.child('BuyerTradeParty'))
  group(root, 'PayeeParty', payee, (made, from) => {
    identifications(made, from, creditor)
    const name = from.child('Name')
    group(made, 'PartyName', name, (inner) => leaf(inner, 'Name', name))
    const id = at(from, 'SpecifiedLegalOrganization/ID')
    group(made, 'PartyLegalEntity', id, (inner) => leaf(inner, 'CompanyID', id, ['schemeID']))
  })
  group(root, 'TaxRepresentativeParty', agreement?.child('SellerTaxRepresentativeTradeParty'), (made, from) => {
    const name = from.child('Name')
    group(made, 'PartyName', name, (inner) => leaf(inner, 'Name', name))
    address(made, 'PostalAddress', from.child('PostalTradeAddress'))
    registrations(made, from)
  })
  const shipTo = delivery?.child('ShipToTradeParty')
  const delivered = at(delivery, 'ActualDeliverySupplyChainEvent/OccurrenceDateTime')
  group(root, 'Delivery', shipTo ?? delivered, (made) => {
    date(made, 'ActualDeliveryDate', delivered)
    const id = shipTo?.child('GlobalID') ?? shipTo?.child('ID')
    const place = shipTo?.child('PostalTradeAddress')
    group(made, 'DeliveryLocation', id ?? place, (inner) => {
      leaf(inner, 'ID', id, ['schemeID'])
      address(inner, 'Address', place)
    })
    const name = shipTo?.child('Name')
    group(made, 'DeliveryParty', name, (inner) => {
      group(inner, 'PartyName', name, (innermost) => leaf(innermost, 'Name', name))
    })
  })
  paymentMeans()
  const description = terms?.child('Description')
  group(root, 'PaymentTerms', description, (made) => leaf(made, 'Note', description))
  for (const each of every(settlement, 'SpecifiedTradeAllowanceCharge')) allowanceCharge(root, each, false)
  taxTotals()
  group(
    root,
    'LegalMonetaryTotal',
    settlement?.child('SpecifiedTradeSettlementHeaderMonetarySummation'),
    (made, from) => {
      amount(made, 'LineExtensionAmount', from.child('LineTotalAmount'))
      amount(made, 'TaxExclusiveAmount', from.child('TaxBasisTotalAmount'))
      amount(made, 'TaxInclusiveAmount', from.child('GrandTotalAmount'))
      amount(made, 'AllowanceTotalAmount', from.child('AllowanceTotalAmount'))
      amount(made, 'ChargeTotalAmount', from.child('ChargeTotalAmount'))
      amount(made, 'PrepaidAmount', from.child('TotalPrepaidAmount'))
      amount(made, 'PayableRoundingAmount', from.child('RoundingAmount'))
      amount(made, 'PayableAmount', from.child('DuePayableAmount'))
    },
  )
  for (const each of every(transaction, 'IncludedSupplyChainTradeLineItem')) line(each)
  return { root, used }
}
