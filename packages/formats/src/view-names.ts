import type { Text } from './language.ts'

// Names of UBL parts that carry no business term, each line: local name | bokmål | nynorsk | English.
const lines = `
AccountingCost | Konteringsreferanse | Konteringsreferanse | Accounting reference
AccountingCustomerParty | Kunde | Kunde | Customer
AccountingSupplierParty | Leverandør | Leverandør | Supplier
ActionCode | Handling | Handling | Action
AdditionalDocumentReference | Vedlegg og referanser | Vedlegg og referansar | Attachments and references
AdditionalItemProperty | Egenskap | Eigenskap | Property
AdditionalStreetName | Adresselinje 2 | Adresselinje 2 | Additional street
Address | Adresse | Adresse | Address
AddressLine | Adresselinje | Adresselinje | Address line
AllowanceCharge | Rabatt eller gebyr | Rabatt eller gebyr | Allowance or charge
AllowanceChargeReason | Årsak | Årsak | Reason
AllowanceChargeReasonCode | Årsakskode | Årsakskode | Reason code
AllowanceTotalAmount | Sum fradrag | Sum frådrag | Total of allowances
Amount | Beløp | Beløp | Amount
AnticipatedMonetaryTotal | Forventet sum | Venta sum | Expected total
Attachment | Vedlegg | Vedlegg | Attachment
AttributeID | Felt | Felt | Field
BaseAmount | Grunnlag | Grunnlag | Base amount
BaseQuantity | Prisen gjelder antall | Prisen gjeld tal | Base quantity
BillingReference | Tidligere faktura | Tidlegare faktura | Preceding invoice
BuyerCustomerParty | Kjøper | Kjøpar | Buyer
BuyersItemIdentification | Kjøpers varenummer | Varenummeret til kjøparen | Buyer item identifier
CancellationNote | Grunn til kansellering | Grunn til kansellering | Reason for cancellation
CardAccount | Betalingskort | Betalingskort | Payment card
CatalogueReference | Katalog | Katalog | Catalogue
Certificate | Sertifikat eller merke | Sertifikat eller merke | Certificate or label
CertificateType | Type sertifikat | Type sertifikat | Type of certificate
CertificateTypeCode | Type sertifikat (kode) | Type sertifikat (kode) | Type of certificate (code)
ChargeIndicator | Gebyr (ellers rabatt) | Gebyr (elles rabatt) | Charge (otherwise allowance)
ChargeTotalAmount | Sum tillegg | Sum tillegg | Total of charges
CityName | Poststed | Poststad | City
ClassifiedTaxCategory | Mva.-kategori | Mva.-kategori | VAT category
CommodityClassification | Klassifisering | Klassifisering | Classification
CompanyID | Registreringsnummer | Registreringsnummer | Registration number
Condition | Foreslått verdi | Foreslegen verdi | Suggested value
Contact | Kontakt | Kontakt | Contact
Contract | Kontrakt | Kontrakt | Contract
ContractDocumentReference | Kontrakt | Kontrakt | Contract
Country | Land | Land | Country
CountrySubentity | Region | Region | Region
CustomerReference | Deres referanse | Dykkar referanse | Customer reference
CustomizationID | Spesifikasjon | Spesifikasjon | Specification
Delivery | Levering | Levering | Delivery
DeliveryContact | Kontakt for levering | Kontakt for levering | Delivery contact
DeliveryLocation | Leveringssted | Leveringsstad | Delivery location
DeliveryParty | Mottaker | Mottakar | Delivery party
DeliveryTerms | Leveringsvilkår | Leveringsvilkår | Delivery terms
Description | Beskrivelse | Skildring | Description
Despatch | Avsending | Avsending | Despatch
DespatchDocumentReference | Pakkseddel | Pakksetel | Despatch advice
DocumentCurrencyCode | Valuta | Valuta | Currency
DocumentReference | Dokumentreferanse | Dokumentreferanse | Document reference
DocumentResponse | Svar på dokumentet | Svar på dokumentet | Response to the document
DocumentType | Type dokument | Type dokument | Type of document
DocumentTypeCode | Type dokument (kode) | Type dokument (kode) | Type of document (code)
EffectiveDate | Gjelder fra | Gjeld frå | Effective date
ElectronicMail | E-post | E-post | E-mail
EmbeddedDocumentBinaryObject | Vedlagt fil | Vedlagd fil | Attached file
EndDate | Til dato | Til dato | End date
EndpointID | Elektronisk adresse | Elektronisk adresse | Electronic address
EndTime | Til klokken | Til klokka | End time
ExternalReference | Lenke | Lenkje | External reference
FinancialInstitutionBranch | Bank | Bank | Bank
ID | Identifikator | Identifikator | Identifier
IdentificationCode | Landkode | Landkode | Country code
InvoicePeriod | Periode | Periode | Period
IssueDate | Dato | Dato | Date
IssuerParty | Utsteder | Utferdar | Issuer
IssueTime | Klokkeslett | Klokkeslett | Time
Item | Vare eller tjeneste | Vare eller teneste | Item
ItemClassificationCode | Klassifisering (kode) | Klassifisering (kode) | Classification (code)
ItemInstance | Eksemplar | Eksemplar | Item instance
ItemSpecificationDocumentReference | Produktdokument | Produktdokument | Item specification
LegalMonetaryTotal | Summer | Summar | Totals
Line | Adresselinje 3 | Adresselinje 3 | Address line 3
LineExtensionAmount | Sum uten mva. | Sum utan mva. | Net amount
LineID | Linje | Linje | Line
LineItem | Linje | Linje | Line
LineReference | Linje som svaret gjelder | Linje som svaret gjeld | Line referred to
LineResponse | Svar på linje | Svar på linje | Response to a line
LineStatusCode | Status for linjen | Status for linja | Status of the line
ListValue | Verdi i liste | Verdi i liste | List value
LotIdentification | Parti | Parti | Lot
LotNumberID | Partinummer | Partinummer | Lot number
ManufacturersItemIdentification | Produsentens varenummer | Varenummeret til produsenten | Manufacturer's item number
MaximumBackorderQuantity | Høyeste restordre | Høgste restordre | Maximum backorder
MultiplierFactorNumeric | Prosent | Prosent | Per cent
Name | Navn | Namn | Name
NameCode | Kode for egenskapen | Kode for eigenskapen | Code of the property
NetworkID | Kortnettverk | Kortnettverk | Card network
Note | Merknad | Merknad | Note
OrderChangeDocumentReference | Ordreendring | Ordreendring | Order change
OrderDocumentReference | Tidligere ordre | Tidlegare ordre | Earlier order
OrderLine | Ordrelinje | Ordrelinje | Order line
OrderLineReference | Ordrelinje | Ordrelinje | Order line
OrderReference | Ordre | Ordre | Order
OrderResponseCode | Svar på ordren | Svar på ordren | Response to the order
OrderTypeCode | Type ordre | Type ordre | Type of order
OriginatorCustomerParty | Bestiller | Bestillar | Originator
OriginatorDocumentReference | Konkurranse | Konkurranse | Tender
OriginatorParty | Bestiller | Bestillar | Originator
OriginCountry | Opprinnelsesland | Opphavsland | Country of origin
PartialDeliveryIndicator | Delleveranse tillatt | Delleveranse tillaten | Partial delivery allowed
Party | Part | Part | Party
PartyIdentification | Identifikator | Identifikator | Identifier
PartyLegalEntity | Juridisk enhet | Juridisk eining | Legal entity
PartyName | Navn | Namn | Name
PartyTaxScheme | Avgiftsregistrering | Avgiftsregistrering | Tax registration
PayableAmount | Å betale | Å betale | Payable amount
PayableRoundingAmount | Avrunding | Avrunding | Rounding
PayeeFinancialAccount | Mottakers konto | Konto til mottakaren | Payee account
PayeeParty | Betalingsmottaker | Betalingsmottakar | Payee
PayerFinancialAccount | Betalers konto | Konto til betalaren | Payer account
PaymentMandate | Betalingsfullmakt | Betalingsfullmakt | Payment mandate
PaymentMeans | Betalingsmåte | Betalingsmåte | Payment means
PaymentTerms | Betalingsbetingelser | Betalingsvilkår | Payment terms
Percent | Prosent | Prosent | Per cent
PostalAddress | Adresse | Adresse | Address
PostalZone | Postnummer | Postnummer | Post code
PrepaidAmount | Forhåndsbetalt | Førehandsbetalt | Prepaid
Price | Pris | Pris | Price
PriceAmount | Pris | Pris | Price
PriceType | Type pris | Type pris | Type of price
ProfileID | Prosess | Prosess | Process
ProjectReference | Prosjekt | Prosjekt | Project
PromisedDeliveryPeriod | Lovet levering | Lova levering | Promised delivery
Quantity | Antall | Tal | Quantity
QuotationDocumentReference | Pristilbud | Pristilbod | Quotation
QuotationLineReference | Linje i pristilbudet | Linje i pristilbodet | Line of the quotation
ReceiptDocumentReference | Mottaksmelding | Mottaksmelding | Receiving advice
ReceiverParty | Mottaker av meldingen | Mottakar av meldinga | Receiver of the message
RecipientParty | Mottaker | Mottakar | Recipient
RegistrationAddress | Registrert adresse | Registrert adresse | Registered address
RegistrationName | Registrert navn | Registrert namn | Registered name
Remarks | Merknader | Merknader | Remarks
RequestedDeliveryPeriod | Ønsket levering | Ønskt levering | Requested delivery
RequestedDespatchDate | Ønsket avsendt dato | Ønskt avsend dato | Requested despatch date
RequestedDespatchTime | Ønsket avsendt klokken | Ønskt avsend klokka | Requested despatch time
Response | Svar | Svar | Response
ResponseCode | Svarkode | Svarkode | Response code
SalesOrderID | Selgers ordrenummer | Ordrenummeret til seljaren | Sales order number
SellersItemIdentification | Selgers varenummer | Varenummeret til seljaren | Seller item identifier
SellerSubstitutedLineItem | Erstatningsvare | Erstatningsvare | Substituted item
SellerSupplierParty | Selger | Seljar | Seller
SenderParty | Avsender av meldingen | Avsendar av meldinga | Sender of the message
SequenceNumberID | Endring nummer | Endring nummer | Change number
SerialID | Serienummer | Serienummer | Serial number
Shipment | Sending | Sending | Shipment
ShippingMarks | Merking av kolli | Merking av kolli | Shipping marks
ShippingPriorityLevelCode | Hastegrad | Hastegrad | Shipping priority
SpecialTerms | Særlige vilkår | Særlege vilkår | Special terms
StandardItemIdentification | Standard varenummer | Standard varenummer | Standard item identifier
StartDate | Fra dato | Frå dato | Start date
StartTime | Fra klokken | Frå klokka | Start time
Status | Begrunnelse | Grunngiving | Reason
StatusReason | Årsak | Årsak | Reason in words
StatusReasonCode | Årsakskode | Årsakskode | Reason code
StreetName | Gate | Gate | Street
TaxableAmount | Avgiftsgrunnlag | Avgiftsgrunnlag | Taxable amount
TaxAmount | Avgift | Avgift | Tax
TaxCategory | Mva.-kategori | Mva.-kategori | VAT category
TaxExclusiveAmount | Sum uten avgift | Sum utan avgift | Amount without tax
TaxExemptionReason | Grunn til fritak | Grunn til fritak | Reason for exemption
TaxInclusiveAmount | Sum med avgift | Sum med avgift | Amount with tax
TaxRepresentativeParty | Mva.-representant | Mva.-representant | Tax representative
TaxScheme | Avgiftstype | Avgiftstype | Tax scheme
TaxSubtotal | Mva.-fordeling | Mva.-fordeling | VAT breakdown
TaxTotal | Merverdiavgift | Meirverdiavgift | VAT
Telephone | Telefon | Telefon | Telephone
TransactionConditions | Vilkår for handelen | Vilkår for handelen | Transaction conditions
TransportHandlingUnit | Kolli | Kolli | Handling unit
URI | Nettadresse | Nettadresse | Web address
UBLVersionID | UBL-versjon | UBL-versjon | UBL version
UUID | Unik identifikator | Unik identifikator | Unique identifier
ValidityPeriod | Gyldighet | Gyldigheit | Validity
Value | Verdi | Verdi | Value
ValueQualifier | Presisering av verdien | Presisering av verdien | Qualifier of the value
ValueQuantity | Verdi med enhet | Verdi med eining | Value with unit
VersionID | Versjon | Versjon | Version
`

let ublNames: ReadonlyMap<string, Text> | undefined

/** What a UBL part is called; in words of its own name where it is not among those that have one. */
function partName(local: string): Text {
  ublNames ??= new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [name = '', nb = '', nn = '', en = ''] = line.split(' | ')
        return [name, { nb, nn, en }]
      }),
  )
  const known = ublNames.get(local)
  if (known !== undefined) return known
  const words = local.replace(/([a-z0-9])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
  return { nb: words, nn: words, en: words }
}

interface Named {
  readonly terms?: Readonly<Record<string, Text>>
  readonly names?: Readonly<Record<string, Text>>
}

/** What a part is called: by its business term, by the names of its document type, else by what UBL calls it. */
export function nameOfPart({ terms, names }: Named, key: string, term: string | undefined): Text {
  // A place of several terms (`BT-31, BT-32`) goes by the name of the part.
  const named = term === undefined ? undefined : terms?.[term]
  if (named !== undefined) return named
  const local = key.slice(key.indexOf(':') + 1)
  if (names === undefined) return partName(local)
  return names[local] ?? { nb: local, nn: local, en: local }
}
