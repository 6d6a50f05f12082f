import type { Text } from './language.ts'

// Names of UBL parts that carry no business term, each line: local name | bokmål | nynorsk | English.
const lines = `
AccountingCustomerParty | Kunde | Kunde | Customer
AccountingSupplierParty | Leverandør | Leverandør | Supplier
AdditionalDocumentReference | Vedlegg og referanser | Vedlegg og referansar | Attachments and references
AdditionalItemProperty | Egenskap | Eigenskap | Property
AddressLine | Adresselinje | Adresselinje | Address line
AllowanceCharge | Rabatt eller gebyr | Rabatt eller gebyr | Allowance or charge
AllowanceChargeReason | Årsak | Årsak | Reason
AllowanceChargeReasonCode | Årsakskode | Årsakskode | Reason code
Amount | Beløp | Beløp | Amount
Attachment | Vedlegg | Vedlegg | Attachment
BaseAmount | Grunnlag | Grunnlag | Base amount
BaseQuantity | Prisen gjelder antall | Prisen gjeld tal | Base quantity
BillingReference | Tidligere faktura | Tidlegare faktura | Preceding invoice
BuyerCustomerParty | Kjøper | Kjøpar | Buyer
CardAccount | Betalingskort | Betalingskort | Payment card
ChargeIndicator | Gebyr (ellers rabatt) | Gebyr (elles rabatt) | Charge (otherwise allowance)
CityName | Poststed | Poststad | City
ClassifiedTaxCategory | Mva.-kategori | Mva.-kategori | VAT category
CommodityClassification | Klassifisering | Klassifisering | Classification
CompanyID | Registreringsnummer | Registreringsnummer | Registration number
Contact | Kontakt | Kontakt | Contact
ContractDocumentReference | Kontrakt | Kontrakt | Contract
Country | Land | Land | Country
CountrySubentity | Region | Region | Region
Delivery | Levering | Levering | Delivery
DeliveryLocation | Leveringssted | Leveringsstad | Delivery location
DeliveryParty | Mottaker | Mottakar | Delivery party
Description | Beskrivelse | Skildring | Description
DespatchDocumentReference | Pakkseddel | Pakksetel | Despatch advice
DocumentReference | Dokumentreferanse | Dokumentreferanse | Document reference
ElectronicMail | E-post | E-post | E-mail
EndDate | Til dato | Til dato | End date
EndpointID | Elektronisk adresse | Elektronisk adresse | Electronic address
FinancialInstitutionBranch | Bank | Bank | Bank
ID | Identifikator | Identifikator | Identifier
IdentificationCode | Landkode | Landkode | Country code
InvoicePeriod | Periode | Periode | Period
IssueDate | Dato | Dato | Date
IssueTime | Klokkeslett | Klokkeslett | Time
Item | Vare eller tjeneste | Vare eller teneste | Item
LegalMonetaryTotal | Summer | Summar | Totals
Line | Adresselinje 3 | Adresselinje 3 | Address line 3
MultiplierFactorNumeric | Prosent | Prosent | Per cent
Name | Navn | Namn | Name
NetworkID | Kortnettverk | Kortnettverk | Card network
Note | Merknad | Merknad | Note
OrderLineReference | Ordrelinje | Ordrelinje | Order line
OrderReference | Ordre | Ordre | Order
OriginCountry | Opprinnelsesland | Opphavsland | Country of origin
OriginatorDocumentReference | Konkurranse | Konkurranse | Tender
Party | Part | Part | Party
PartyIdentification | Identifikator | Identifikator | Identifier
PartyLegalEntity | Juridisk enhet | Juridisk eining | Legal entity
PartyName | Navn | Namn | Name
PartyTaxScheme | Avgiftsregistrering | Avgiftsregistrering | Tax registration
PayeeFinancialAccount | Mottakers konto | Konto til mottakaren | Payee account
PayeeParty | Betalingsmottaker | Betalingsmottakar | Payee
PayerFinancialAccount | Betalers konto | Konto til betalaren | Payer account
PaymentMandate | Betalingsfullmakt | Betalingsfullmakt | Payment mandate
PaymentMeans | Betalingsmåte | Betalingsmåte | Payment means
PaymentTerms | Betalingsbetingelser | Betalingsvilkår | Payment terms
Percent | Prosent | Prosent | Per cent
PostalAddress | Adresse | Adresse | Address
PostalZone | Postnummer | Postnummer | Post code
Price | Pris | Pris | Price
PriceAmount | Pris | Pris | Price
ProjectReference | Prosjekt | Prosjekt | Project
Quantity | Antall | Tal | Quantity
ReceiptDocumentReference | Mottaksmelding | Mottaksmelding | Receiving advice
RegistrationName | Registrert navn | Registrert namn | Registered name
SellerSupplierParty | Selger | Seljar | Seller
SellersItemIdentification | Selgers varenummer | Varenummeret til seljaren | Seller item identifier
BuyersItemIdentification | Kjøpers varenummer | Varenummeret til kjøparen | Buyer item identifier
StandardItemIdentification | Standard varenummer | Standard varenummer | Standard item identifier
StartDate | Fra dato | Frå dato | Start date
StreetName | Gate | Gate | Street
TaxCategory | Mva.-kategori | Mva.-kategori | VAT category
TaxRepresentativeParty | Mva.-representant | Mva.-representant | Tax representative
TaxScheme | Avgiftstype | Avgiftstype | Tax scheme
TaxSubtotal | Mva.-fordeling | Mva.-fordeling | VAT breakdown
TaxTotal | Merverdiavgift | Meirverdiavgift | VAT
Telephone | Telefon | Telefon | Telephone
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
