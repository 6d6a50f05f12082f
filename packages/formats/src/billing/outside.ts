// EN 16931 UBL-CR and UBL-DT: what UBL has and the invoice model leaves out. One warning for each in a document.
//
// A line names the parent (by local names from the root, `.` for the root, `Line` for a line of either document) and then its
// children; `Name=12` sets the number of the rule, and each name after it has the next number.

const table = `
.: UBLExtensions=1 ProfileExecutionID=3 CopyIndicator UUID IssueTime PricingCurrencyCode PaymentCurrencyCode
    PaymentAlternativeCurrencyCode AccountingCostCode LineCountNumeric StatementDocumentReference=77 Signature=137
    BuyerCustomerParty=294 SellerSupplierParty DeliveryTerms=410 PrepaidPayment=470 TaxExchangeRate=490
    PricingExchangeRate PaymentExchangeRate PaymentAlternativeExchangeRate WithholdingTaxTotal=513
InvoicePeriod: StartTime=12 EndTime DurationMeasure Description
OrderReference: CopyIndicator=16 UUID IssueDate IssueTime CustomerReference OrderTypeCode DocumentReference
BillingReference/InvoiceDocumentReference: CopyIndicator=23 UUID IssueTime DocumentTypeCode DocumentType XPath
    LanguageID LocaleCode VersionID DocumentStatusCode DocumentDescription Attachment ValidityPeriod IssuerParty
    ResultOfVerification
BillingReference: SelfBilledInvoiceDocumentReference=38 CreditNoteDocumentReference
    SelfBilledCreditNoteDocumentReference DebitNoteDocumentReference ReminderDocumentReference
    AdditionalDocumentReference BillingReferenceLine
DespatchDocumentReference: CopyIndicator=45 UUID IssueDate IssueTime DocumentTypeCode DocumentType XPath
    LanguageID LocaleCode VersionID DocumentStatusCode DocumentDescription Attachment ValidityPeriod IssuerParty
    ResultOfVerification
ReceiptDocumentReference: CopyIndicator=61 UUID IssueDate IssueTime DocumentTypeCode DocumentType XPath
    LanguageID LocaleCode VersionID DocumentStatusCode DocumentDescription Attachment ValidityPeriod IssuerParty
    ResultOfVerification
OriginatorDocumentReference: CopyIndicator=78 UUID IssueDate IssueTime DocumentTypeCode DocumentType XPath
    LanguageID LocaleCode VersionID DocumentStatusCode DocumentDescription Attachment ValidityPeriod IssuerParty
    ResultOfVerification
ContractDocumentReference: CopyIndicator=94 UUID IssueDate IssueTime DocumentTypeCode DocumentType XPath
    LanguageID LocaleCode VersionID DocumentStatusCode DocumentDescription Attachment ValidityPeriod IssuerParty
    ResultOfVerification
AdditionalDocumentReference: CopyIndicator=110 UUID IssueDate IssueTime DocumentType XPath LanguageID LocaleCode
    VersionID DocumentStatusCode ValidityPeriod=131 IssuerParty ResultOfVerification
AdditionalDocumentReference/Attachment/ExternalReference: DocumentHash=121 HashAlgorithmMethod ExpiryDate
    ExpiryTime MimeCode FormatCode EncodingCode CharacterSetCode FileName Description
ProjectReference: UUID=134 IssueDate WorkPhaseReference
AccountingSupplierParty: CustomerAssignedAccountID=138 AdditionalAccountID DataSendingCapability
    DespatchContact=198 AccountingContact SellerContact
AccountingSupplierParty/Party: MarkCareIndicator=141 MarkAttentionIndicator WebsiteURI LogoReferenceID
    IndustryClassificationCode Language PhysicalLocation=168 Person=193 AgentParty ServiceProviderParty
    PowerOfAttorney FinancialAccount
AccountingSupplierParty/Party/PostalAddress: ID=147 AddressTypeCode AddressFormatCode Postbox Floor Room
    BlockName BuildingName BuildingNumber InhouseMail Department MarkAttention MarkCare PlotIdentification
    CitySubdivisionName CountrySubentityCode Region District TimezoneOffset LocationCoordinate=167
AccountingSupplierParty/Party/PostalAddress/Country: Name=166
AccountingSupplierParty/Party/PartyTaxScheme: RegistrationName=169 TaxLevelCode ExemptionReasonCode
    ExemptionReason RegistrationAddress
AccountingSupplierParty/Party/PartyTaxScheme/TaxScheme: Name=174 TaxTypeCode CurrencyCode
    JurisdictionRegionAddress
AccountingSupplierParty/Party/PartyLegalEntity: RegistrationDate=178 RegistrationExpirationDate
    CompanyLegalFormCode SoleProprietorshipIndicator CompanyLiquidationStatusCode CorporateStockAmount
    FullyPaidSharesIndicator RegistrationAddress CorporateRegistrationScheme HeadOfficeParty ShareholderParty
AccountingSupplierParty/Party/Contact: ID=189 Telefax Note OtherCommunication
AccountingCustomerParty: CustomerAssignedAccountID=201 SupplierAssignedAccountID AdditionalAccountID
    DeliveryContact=262 AccountingContact BuyerContact
AccountingCustomerParty/Party: MarkCareIndicator=204 MarkAttentionIndicator WebsiteURI LogoReferenceID
    IndustryClassificationCode Language PhysicalLocation=231 Person=257 AgentParty ServiceProviderParty
    PowerOfAttorney FinancialAccount
AccountingCustomerParty/Party/PostalAddress: ID=210 AddressTypeCode AddressFormatCode Postbox Floor Room
    BlockName BuildingName BuildingNumber InhouseMail Department MarkAttention MarkCare PlotIdentification
    CitySubdivisionName CountrySubentityCode Region District TimezoneOffset LocationCoordinate=230
AccountingCustomerParty/Party/PostalAddress/Country: Name=229
AccountingCustomerParty/Party/PartyTaxScheme: RegistrationName=232 TaxLevelCode ExemptionReasonCode
    ExemptionReason RegistrationAddress
AccountingCustomerParty/Party/PartyTaxScheme/TaxScheme: Name=237 TaxTypeCode CurrencyCode
    JurisdictionRegionAddress
AccountingCustomerParty/Party/PartyLegalEntity: RegistrationDate=241 RegistrationExpirationDate
    CompanyLegalFormCode CompanyLegalForm SoleProprietorshipIndicator CompanyLiquidationStatusCode
    CorporateStockAmount FullyPaidSharesIndicator RegistrationAddress CorporateRegistrationScheme HeadOfficeParty
    ShareholderParty
AccountingCustomerParty/Party/Contact: ID=253 Telefax Note OtherCommunication
PayeeParty: MarkCareIndicator=265 MarkAttentionIndicator WebsiteURI LogoReferenceID EndpointID
    IndustryClassificationCode Language PostalAddress PhysicalLocation PartyTaxScheme Contact=288 Person AgentParty
    ServiceProviderParty PowerOfAttorney FinancialAccount
PayeeParty/PartyLegalEntity: RegistrationName=275 RegistrationDate RegistrationExpirationDate
    CompanyLegalFormCode CompanyLegalForm SoleProprietorshipIndicator CompanyLiquidationStatusCode
    CorporateStockAmount FullyPaidSharesIndicator RegistrationAddress CorporateRegistrationScheme HeadOfficeParty
    ShareholderParty
TaxRepresentativeParty: MarkCareIndicator=296 MarkAttentionIndicator WebsiteURI LogoReferenceID EndpointID
    IndustryClassificationCode PartyIdentification Language PhysicalLocation=325 PartyLegalEntity=335 Contact Person
    AgentParty ServiceProviderParty PowerOfAttorney FinancialAccount
TaxRepresentativeParty/PostalAddress: ID=304 AddressTypeCode AddressFormatCode Postbox Floor Room BlockName
    BuildingName BuildingNumber InhouseMail Department MarkAttention MarkCare PlotIdentification CitySubdivisionName
    CountrySubentityCode Region District TimezoneOffset LocationCoordinate=324
TaxRepresentativeParty/PostalAddress/Country: Name=323
TaxRepresentativeParty/PartyTaxScheme: RegistrationName=326 TaxLevelCode ExemptionReasonCode ExemptionReason
    RegistrationAddress
TaxRepresentativeParty/PartyTaxScheme/TaxScheme: Name=331 TaxTypeCode CurrencyCode JurisdictionRegionAddress
Delivery: ID=342 Quantity MinimumQuantity MaximumQuantity ActualDeliveryTime LatestDeliveryDate
    LatestDeliveryTime ReleaseID TrackingID AlternativeDeliveryLocation=382 RequestedDeliveryPeriod
    EstimatedDeliveryPeriod CarrierParty NotifyParty=404 Despatch DeliveryTerms MinimumDeliveryUnit
    MaximumDeliveryUnit Shipment DeliveryAddress=682
Delivery/DeliveryLocation: Description=351 Conditions CountrySubentity CountrySubentityCode LocationTypeCode
    InformationURI Name ValidityPeriod SubsidiaryLocation=380 LocationCoordinate
Delivery/DeliveryLocation/Address: ID=359 AddressTypeCode AddressFormatCode Postbox Floor Room BlockName
    BuildingName BuildingNumber InhouseMail Department MarkAttention MarkCare PlotIdentification CitySubdivisionName
    CountrySubentityCode Region District TimezoneOffset LocationCoordinate=379
Delivery/DeliveryLocation/Address/Country: Name=378
Delivery/DeliveryParty: MarkCareIndicator=386 MarkAttentionIndicator WebsiteURI LogoReferenceID EndpointID
    IndustryClassificationCode PartyIdentification Language PostalAddress PhysicalLocation PartyTaxScheme
    PartyLegalEntity Contact Person AgentParty ServiceProviderParty PowerOfAttorney FinancialAccount
PaymentMeans: ID=411 PaymentChannelCode=413 InstructionID CreditAccount=434 TradeFinancing=451
    InstructionNote=681
PaymentMeans/CardAccount: CardTypeCode=415 ValidityStartDate ExpiryDate IssuerID IssueNumberID CV2ID
    CardChipCode ChipApplicationID
PaymentMeans/PayeeFinancialAccount: AliasName=424 AccountTypeCode AccountFormatCode CurrencyCode PaymentNote
    Country=433
PaymentMeans/PayeeFinancialAccount/FinancialInstitutionBranch: Name=429 Address=432
PaymentMeans/PayeeFinancialAccount/FinancialInstitutionBranch/FinancialInstitution: Name=430 Address
PaymentMeans/PaymentMandate: MandateTypeCode=435 MaximumPaymentInstructionsNumeric MaximumPaidAmount SignatureID
    PayerParty ValidityPeriod=448 PaymentReversalPeriod Clause
PaymentMeans/PaymentMandate/PayerFinancialAccount: Name=440 AliasName AccountTypeCode AccountFormatCode
    CurrencyCode PaymentNote FinancialInstitutionBranch Country
PaymentTerms: ID=452 PaymentMeansID PrepaidPaymentReferenceID ReferenceEventCode SettlementDiscountPercent
    PenaltySurchargePercent PaymentPercent Amount SettlementDiscountAmount PenaltyAmount PaymentTermsDetailsURI
    PaymentDueDate InstallmentDueDate InvoicingPartyReference SettlementPeriod PenaltyPeriod ExchangeRate
    ValidityPeriod
AllowanceCharge: ID=471 PrepaidIndicator SequenceNumeric AccountingCostCode AccountingCost PerUnitAmount
    TaxTotal=488 PaymentMeans
AllowanceCharge/TaxCategory: Name=477 BaseUnitMeasure PerUnitAmount TaxExemptionReasonCode TaxExemptionReason
    TierRange TierRatePercent
AllowanceCharge/TaxCategory/TaxScheme: Name=484 TaxTypeCode CurrencyCode JurisdictionRegionAddress
TaxTotal: RoundingAmount=494 TaxEvidenceIndicator TaxIncludedIndicator
TaxTotal/TaxSubtotal: CalculationSequenceNumeric=497 TransactionCurrencyTaxAmount Percent BaseUnitMeasure
    PerUnitAmount TierRange TierRatePercent
TaxTotal/TaxSubtotal/TaxCategory: Name=504 BaseUnitMeasure PerUnitAmount TierRange TierRatePercent
TaxTotal/TaxSubtotal/TaxCategory/TaxScheme: Name=509 TaxTypeCode CurrencyCode JurisdictionRegionAddress
LegalMonetaryTotal: PayableAlternativeAmount=514
Line: UUID=515 TaxPointDate AccountingCostCode PaymentPurposeCode FreeOfChargeIndicator
    DespatchLineReference=529 ReceiptLineReference BillingReference PricingReference=548 OriginatorParty Delivery
    PaymentTerms TaxTotal=561 WithholdingTaxTotal DeliveryTerms=645 SubInvoiceLine ItemPriceExtension
Line/InvoicePeriod: StartTime=520 EndTime DurationMeasure DescriptionCode Description
Line/OrderLineReference: SalesOrderLineID=525 UUID LineStatusCode OrderReference
Line/DocumentReference: CopyIndicator=532 UUID IssueDate IssueTime DocumentType=537 XPath LanguageID LocaleCode
    VersionID DocumentStatusCode DocumentDescription Attachment ValidityPeriod IssuerParty ResultOfVerification
Line/AllowanceCharge: ID=552 PrepaidIndicator SequenceNumeric AccountingCostCode AccountingCost PerUnitAmount
    TaxCategory TaxTotal PaymentMeans
Line/Item: PackQuantity=563 PackSizeNumeric CatalogueIndicator HazardousRiskIndicator AdditionalInformation
    Keyword BrandName ModelName ManufacturersItemIdentification=581 CatalogueItemIdentification=587
    AdditionalItemIdentification CatalogueDocumentReference ItemSpecificationDocumentReference
    TransactionConditions=595 HazardousItem ManufacturerParty=619 InformationContentProviderParty OriginAddress
    ItemInstance Certificate Dimension
Line/Item/BuyersItemIdentification: ExtendedID=571 BarcodeSymbologyID PhysicalAttribute MeasurementDimension
    IssuerParty
Line/Item/SellersItemIdentification: ExtendedID=576 BarcodeSymbologyID PhysicalAttribute MeasurementDimension
    IssuerParty
Line/Item/StandardItemIdentification: ExtendedID=582 BarcodeSymbologyID PhysicalAttribute MeasurementDimension
    IssuerParty
Line/Item/OriginCountry: Name=591
Line/Item/CommodityClassification: NatureCode=592 CargoTypeCode CommodityCode
Line/Item/ClassifiedTaxCategory: Name=597 BaseUnitMeasure PerUnitAmount TaxExemptionReasonCode
    TaxExemptionReason TierRange TierRatePercent
Line/Item/ClassifiedTaxCategory/TaxScheme: Name=604 TaxTypeCode CurrencyCode JurisdictionRegionAddress
Line/Item/AdditionalItemProperty: ID=608 NameCode TestMethod ValueQuantity ValueQualifier ImportanceCode
    ListValue UsabilityPeriod ItemPropertyGroup RangeDimension ItemPropertyRange
Line/Price: PriceChangeReason=625 PriceTypeCode PriceType OrderableUnitFactorRate ValidityPeriod PriceList
    PricingExchangeRate=644
Line/Price/AllowanceCharge: ID=632 AllowanceChargeReasonCode AllowanceChargeReason MultiplierFactorNumeric
    PrepaidIndicator SequenceNumeric AccountingCostCode AccountingCost PerUnitAmount TaxCategory TaxTotal
    PaymentMeans
CustomizationID: @schemeID=648
ProfileID: @schemeID=649
ID: @schemeID=650
SalesOrderID: @schemeID=651
PaymentMeans/PaymentID: @schemeID=653
PaymentMeans/PayeeFinancialAccount/ID: @schemeID=654
PaymentMeans/PayeeFinancialAccount/FinancialInstitutionBranch/ID: @schemeID=655
InvoiceTypeCode: @listID=656
DocumentCurrencyCode: @listID=657
TaxCurrencyCode: @listID=658
AdditionalDocumentReference/DocumentTypeCode: @listID=659
PaymentMeans/PaymentMeansCode: @listID=661
CreditNoteTypeCode: @listID=672
`

/** Those that hold wherever the path ends so. */
const anywhere = `
PartyTaxScheme/CompanyID/@schemeID UBL-CR-652
Country/IdentificationCode/@listID UBL-CR-660
AllowanceChargeReasonCode/@listID UBL-CR-662
@unitCodeListID UBL-CR-663
FinancialInstitution UBL-CR-664
BuyersItemIdentification/ID/@schemeID UBL-CR-667
SellersItemIdentification/ID/@schemeID UBL-CR-668
Price/AllowanceCharge/AllowanceChargeReasonCode UBL-CR-669
Price/AllowanceCharge/AllowanceChargeReason UBL-CR-670
Price/AllowanceCharge/MultiplierFactorNumeric UBL-CR-671
PrimaryAccountNumberID/@schemeID UBL-CR-674
CardAccount/NetworkID/@schemeID UBL-CR-675
PaymentMandate/ID/@schemeID UBL-CR-676
PaymentMandate/PayerFinancialAccount/ID/@schemeID UBL-CR-677
TaxCategory/ID/@schemeID UBL-CR-678
ClassifiedTaxCategory/ID/@schemeID UBL-CR-679
PaymentMeans/PayerFinancialAccount UBL-CR-680
@schemeName UBL-DT-08
@schemeAgencyName UBL-DT-09
@schemeDataURI UBL-DT-10
@schemeURI UBL-DT-11
@format UBL-DT-12
@unitCodeListIdentifier UBL-DT-13
@unitCodeListAgencyIdentifier UBL-DT-14
@unitCodeListAgencyName UBL-DT-15
@listAgencyName UBL-DT-16
@listName UBL-DT-17
@name UBL-DT-18
@languageID UBL-DT-19
@listURI UBL-DT-20
@listSchemeURI UBL-DT-21
@languageLocaleID UBL-DT-22
@uri UBL-DT-23
@currencyCodeListVersionID UBL-DT-24
@characterSetCode UBL-DT-25
@encodingCode UBL-DT-26
@schemeAgencyID UBL-DT-27
@listAgencyID UBL-DT-28
`

interface Outside {
  readonly byPath: ReadonlyMap<string, string>
  /** By the last step, then the whole ending. */
  readonly byEnding: ReadonlyMap<string, readonly (readonly [string, string])[]>
}

let read: Outside | undefined

function readTable(): Outside {
  if (read !== undefined) return read
  const byPath = new Map<string, string>()
  for (const [, parent = '', names = ''] of table.matchAll(/^(\S+): ((?:.*)(?:\n +.*)*)$/gm)) {
    let number = 0
    for (const name of names.split(/\s+/)) {
      const [local = '', set] = name.split('=')
      number = set === undefined ? number + 1 : Number(set)
      byPath.set(parent === '.' ? local : `${parent}/${local}`, `UBL-CR-${String(number).padStart(3, '0')}`)
    }
  }
  const byEnding = new Map<string, [string, string][]>()
  for (const line of anywhere.trim().split('\n')) {
    const [ending = '', id = ''] = line.split(' ')
    const last = ending.slice(ending.lastIndexOf('/') + 1)
    const known = byEnding.get(last)
    if (known === undefined) byEnding.set(last, [[ending, id]])
    else known.push([ending, id])
  }
  return (read = { byPath, byEnding })
}

/** The official identifiers of a path (local names from the root) that the model leaves out; none when it is not in UBL at all. */
export function outsideModel(path: string): readonly string[] {
  const { byPath, byEnding } = readTable()
  const found: string[] = []
  const own = byPath.get(path.replace(/^(?:InvoiceLine|CreditNoteLine)(?=\/)/, 'Line'))
  if (own !== undefined) found.push(own)
  for (const [ending, id] of byEnding.get(path.slice(path.lastIndexOf('/') + 1)) ?? [])
    if (path === ending || path.endsWith(`/${ending}`)) found.push(id)
  return found
}
