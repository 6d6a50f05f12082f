import type { Text } from './language.ts'

// Names of UBL parts and attributes where no business term has a name of its own, each line: local name | bokmål | nynorsk | English.
const lines = `
AccessoryRelatedItem | Tilbehør | Tilbehør | Accessory
AccountingCost | Konteringsreferanse | Konteringsreferanse | Accounting reference
AccountingCustomerParty | Kunde | Kunde | Customer
AccountingSupplierParty | Leverandør | Leverandør | Supplier
ActionCode | Handling | Handling | Action
ActualDeliveryDate | Levert dato | Levert dato | Actual delivery date
ActualDeliveryTime | Levert klokken | Levert klokka | Actual delivery time
ActualDespatchDate | Sendt dato | Send dato | Actual despatch date
ActualDespatchTime | Sendt klokken | Send klokka | Actual despatch time
AdditionalCommodityClassification | Tilleggsklassifisering | Tilleggsklassifisering | Additional classification
AdditionalConditions | Andre vilkår | Andre vilkår | Additional conditions
AdditionalDocumentReference | Vedlegg og referanser | Vedlegg og referansar | Attachments and references
AdditionalInformation | Flere opplysninger | Fleire opplysningar | Additional information
AdditionalItemProperty | Egenskap | Eigenskap | Property
AdditionalQualifyingParty | Annen deltaker i søknaden | Annan deltakar i søknaden | Additional qualifying party
AdditionalStreetName | Adresselinje 2 | Adresselinje 2 | Additional street
AdditionalTransportationService | Tilleggstjeneste | Tilleggsteneste | Additional transport service
Address | Adresse | Adresse | Address
AddressLine | Adresselinje | Adresselinje | Address line
AdmissionCode | Opptak (kode) | Opptak (kode) | Admission (code)
AgentParty | Fullmektig | Fullmektig | Agent
AircraftID | Fly | Fly | Aircraft
AirTransport | Flytransport | Flytransport | Air transport
AllowanceCharge | Rabatt eller gebyr | Rabatt eller gebyr | Allowance or charge
AllowanceChargeReason | Årsak | Årsak | Reason
AllowanceChargeReasonCode | Årsakskode | Årsakskode | Reason code
AllowanceTotalAmount | Sum fradrag | Sum frådrag | Total of allowances
AltitudeMeasure | Høyde over havet | Høgd over havet | Altitude
Amount | Beløp | Beløp | Amount
AnticipatedMonetaryTotal | Forventet sum | Venta sum | Expected total
ApplicablePeriod | Periode | Periode | Applicable period
ApplicableTerritoryAddress | Gjelder i område | Gjeld i område | Applicable territory
Article | Paragraf | Paragraf | Article
Attachment | Vedlegg | Vedlegg | Attachment
AttributeID | Felt | Felt | Field
AwardDate | Dato for tildeling | Dato for tildeling | Award date
AwardedTenderedProject | Tildelt kontrakt | Tildelt kontrakt | Awarded project
AwardingCriterionDescription | Svar på tildelingskriteriet | Svar på tildelingskriteriet | Answer to the award criterion
AwardingCriterionID | Tildelingskriterium | Tildelingskriterium | Award criterion
AwardingCriterionResponse | Svar på tildelingskriterium | Svar på tildelingskriterium | Award criterion response
AwardTime | Klokkeslett for tildeling | Klokkeslett for tildeling | Award time
BaseAmount | Grunnlag | Grunnlag | Base amount
BaseQuantity | Prisen gjelder antall | Prisen gjeld tal | Base quantity
BatchQuantity | Antall i partiet | Tal i partiet | Batch quantity
BestBeforeDate | Best før | Best før | Best before
BillingReference | Tidligere faktura | Tidlegare faktura | Preceding invoice
BillToParty | Betaler | Betalar | Bill to
BirthDate | Fødselsdato | Fødselsdato | Date of birth
BirthplaceName | Fødested | Fødestad | Place of birth
BrandName | Merke | Merke | Brand
BuyerCustomerParty | Kjøper | Kjøpar | Buyer
BuyerProfileURI | Kjøperprofil | Kjøparprofil | Buyer profile
BuyersItemIdentification | Kjøpers varenummer | Varenummeret til kjøparen | Buyer item identifier
CallForTendersDocumentReference | Konkurransegrunnlag | Konkurransegrunnlag | Call for tenders
CallForTendersLineReference | Linje i konkurransegrunnlaget | Linje i konkurransegrunnlaget | Call for tenders line
CancellationNote | Grunn til kansellering | Grunn til kansellering | Reason for cancellation
CardAccount | Betalingskort | Betalingskort | Payment card
CarrierAssignedID | Transportørens nummer | Nummeret til transportøren | Carrier identifier
CarrierParty | Transportør | Transportør | Carrier
CatalogueLine | Kataloglinje | Kataloglinje | Catalogue line
CatalogueReference | Katalog | Katalog | Catalogue
CatalogueRequestLine | Linje i forespørselskatalogen | Linje i førespurnadskatalogen | Catalogue request line
CategoryName | Kategori | Kategori | Category
Certificate | Sertifikat eller merke | Sertifikat eller merke | Certificate or label
CertificateType | Type sertifikat | Type sertifikat | Type of certificate
CertificateTypeCode | Type sertifikat (kode) | Type sertifikat (kode) | Type of certificate (code)
CertificationLevelDescription | Sertifiseringsnivå | Sertifiseringsnivå | Certification level
ChargeIndicator | Gebyr (ellers rabatt) | Gebyr (elles rabatt) | Charge (otherwise allowance)
ChargeTotalAmount | Sum tillegg | Sum tillegg | Total of charges
CityName | Poststed | Poststad | City
ClassifiedTaxCategory | Mva.-kategori | Mva.-kategori | VAT category
Code | Kode | Kode | Code
collectionType | Type samling | Type samling | Type of collection
CommodityClassification | Klassifisering | Klassifisering | Classification
CompanyID | Registreringsnummer | Registreringsnummer | Registration number
CompanyLegalForm | Organisasjonsform | Organisasjonsform | Legal form
CompanyLegalFormCode | Organisasjonsform (kode) | Organisasjonsform (kode) | Legal form (code)
ComplementaryRelatedItem | Utfyllende vare | Utfyllande vare | Complementary item
CompletionIndicator | Fullført | Fullført | Completed
ComponentRelatedItem | Bestanddel | Bestanddel | Component
Condition | Foreslått verdi | Foreslegen verdi | Suggested value
ConditionCode | Tilstand (kode) | Tilstand (kode) | Condition (code)
ConfidentialityLevelCode | Fortrolighet (kode) | Konfidensialitet (kode) | Confidentiality (code)
ConsigneeAssignedID | Mottakerens nummer | Nummeret til mottakaren | Consignee identifier
ConsigneeParty | Varemottaker | Varemottakar | Consignee
Consignment | Forsendelse | Forsending | Consignment
ConsignorAssignedID | Avsenderens nummer | Nummeret til avsendaren | Consignor identifier
ConsignorParty | Vareavsender | Vareavsendar | Consignor
ConsumerUnitQuantity | Antall forbrukerenheter | Tal på forbrukareiningar | Consumer units
Contact | Kontakt | Kontakt | Contact
ContainedPackage | Kolli inni | Kolli inni | Contained package
ContentUnitQuantity | Innhold | Innhald | Content
Contract | Kontrakt | Kontrakt | Contract
ContractDocumentReference | Kontrakt | Kontrakt | Contract
ContractFolderID | Anskaffelsens nummer | Nummeret på innkjøpet | Procurement identifier
ContractingParty | Oppdragsgiver | Oppdragsgivar | Contracting authority
ContractingSystemCode | Anskaffelsesform (kode) | Innkjøpsform (kode) | Contracting system (code)
ContractorCustomerParty | Kontraktspart, kjøper | Kontraktspart, kjøpar | Contracting customer
ContractSubdivision | Del av kontrakten | Del av kontrakten | Contract subdivision
ContractTypeCode | Type kontrakt (kode) | Type kontrakt (kode) | Contract type (code)
CoordinateSystemCode | Koordinatsystem (kode) | Koordinatsystem (kode) | Coordinate system (code)
CopyIndicator | Kopi | Kopi | Copy
CopyQualityTypeCode | Type kopi (kode) | Type kopi (kode) | Copy quality (code)
Country | Land | Land | Country
CountrySubentity | Region | Region | Region
CountrySubentityCode | Region (kode) | Region (kode) | Region (code)
Criterion | Kriterium | Kriterium | Criterion
CriterionTypeCode | Type kriterium (kode) | Type kriterium (kode) | Criterion type (code)
currencyID | Valuta | Valuta | Currency
CurrentStatus | Status nå | Status no | Current status
CustomerReference | Deres referanse | Dykkar referanse | Customer reference
CustomizationID | Spesifikasjon | Spesifikasjon | Specification
CustomsDeclaration | Tolldeklarasjon | Tolldeklarasjon | Customs declaration
CustomsParty | Tollmyndighet | Tollstyresmakt | Customs authority
Date | Dato | Dato | Date
DeclaredCustomsValueAmount | Tollverdi | Tollverdi | Declared customs value
DeclaredStatisticsValueAmount | Statistisk verdi | Statistisk verdi | Declared statistics value
DeliveredQuantity | Levert antall | Levert tal | Delivered quantity
Delivery | Levering | Levering | Delivery
DeliveryContact | Kontakt for levering | Kontakt for levering | Delivery contact
DeliveryCustomerParty | Mottaker av leveringen | Mottakar av leveringa | Delivery customer
DeliveryLocation | Leveringssted | Leveringsstad | Delivery location
DeliveryParty | Mottaker | Mottakar | Delivery party
DeliveryTerms | Leveringsvilkår | Leveringsvilkår | Delivery terms
DeliveryUnit | Leveringsenhet | Leveringseining | Delivery unit
Description | Beskrivelse | Skildring | Description
DescriptionCode | Beskrivelse (kode) | Skildring (kode) | Description (code)
Despatch | Avsending | Avsending | Despatch
DespatchAddress | Avsenderadresse | Avsendaradresse | Despatch address
DespatchAdviceTypeCode | Type pakkseddel (kode) | Type pakksetel (kode) | Despatch advice type (code)
DespatchDocumentReference | Pakkseddel | Pakksetel | Despatch advice
DespatchLine | Pakkseddellinje | Pakksetellinje | Despatch line
DespatchLineReference | Linje i pakkseddelen | Linje i pakksetelen | Despatch line reference
DespatchSupplierParty | Avsender | Avsendar | Despatch supplier
DigitalSignatureAttachment | Digital signatur | Digital signatur | Digital signature
Dimension | Mål | Mål | Dimension
DocumentCurrencyCode | Valuta | Valuta | Currency
DocumentDescription | Beskrivelse av dokumentet | Skildring av dokumentet | Document description
DocumentHash | Kontrollsum | Kontrollsum | Digest
DocumentReference | Dokumentreferanse | Dokumentreferanse | Document reference
DocumentResponse | Svar på dokumentet | Svar på dokumentet | Response to the document
DocumentStatusCode | Dokumentets status (kode) | Statusen til dokumentet (kode) | Document status (code)
DocumentType | Type dokument | Type dokument | Type of document
DocumentTypeCode | Type dokument (kode) | Type dokument (kode) | Type of document (code)
DurationMeasure | Varighet | Lengd i tid | Duration
EconomicOperatorGroupName | Navnet på gruppen | Namnet på gruppa | Name of the group
EconomicOperatorParty | Leverandør | Leverandør | Economic operator
EconomicOperatorRole | Leverandørens rolle | Rolla til leverandøren | Role of the economic operator
EffectiveDate | Gjelder fra | Gjeld frå | Effective date
EffectiveTime | Gjelder fra klokken | Gjeld frå klokka | Effective time
ElectronicMail | E-post | E-post | E-mail
Element | Verdi i listen | Verdi i lista | Element
EmbeddedDocumentBinaryObject | Vedlagt fil | Vedlagd fil | Attached file
EmbeddedEvidenceIndicator | Beviset er vedlagt | Beviset er vedlagt | Evidence is enclosed
EmergencyTemperature | Nødtemperatur | Naudtemperatur | Emergency temperature
EndDate | Til dato | Til dato | End date
EndpointID | Elektronisk adresse | Elektronisk adresse | Electronic address
EndTime | Til klokken | Til klokka | End time
EnvironmentalEmission | Utslipp | Utslepp | Environmental emission
EnvironmentalEmissionTypeCode | Type utslipp (kode) | Type utslepp (kode) | Emission type (code)
EstimatedDeliveryPeriod | Ventet levering | Venta levering | Estimated delivery
EstimatedDespatchPeriod | Ventet avsending | Venta avsending | Estimated despatch
EvaluationMethodTypeCode | Vurderingsmåte (kode) | Vurderingsmåte (kode) | Evaluation method (code)
Evidence | Bevis | Bevis | Evidence
EvidenceDocumentReference | Dokument som beviser | Dokument som prov | Evidence document
EvidenceIssuerParty | Utsteder av beviset | Utferdar av beviset | Issuer of the evidence
EvidenceName | Navnet på beviset | Namnet på beviset | Evidence name
EvidenceSupplied | Bevis som er gitt | Bevis som er gitt | Evidence supplied
ExpectedAmount | Krevd beløp | Kravd beløp | Expected amount
ExpectedCode | Krevd kode | Kravd kode | Expected code
ExpectedDescription | Krevd beskrivelse | Kravd skildring | Expected description
ExpectedID | Krevd identifikator | Kravd identifikator | Expected identifier
ExpectedURI | Krevd nettadresse | Kravd nettadresse | Expected web address
ExpectedValueNumeric | Krevd tall | Kravd tal | Expected number
ExpiryDate | Utløper | Går ut | Expiry date
ExpressionOfInterestDocumentReference | Interessemelding | Interessemelding | Expression of interest
ExtendedID | Tilleggsnummer | Tilleggsnummer | Extended identifier
ExtensionContent | Innhold i utvidelsen | Innhald i utvidinga | Content of the extension
ExternalReference | Lenke | Lenkje | External reference
FamilyName | Etternavn | Etternamn | Family name
FileName | Filnavn | Filnamn | File name
filename | Filnavn | Filnamn | File name
FinalDestinationCountry | Bestemmelsesland | Bestemmingsland | Country of destination
FinancialInstitutionBranch | Bank | Bank | Bank
FirstName | Fornavn | Førenamn | First name
FolderReference | Mappe | Mappe | Folder
format | Form | Form | Format
FreightAllowanceCharge | Fraktrabatt eller -gebyr | Fraktrabatt eller -gebyr | Freight allowance or charge
FreightForwarderParty | Speditør | Speditør | Freight forwarder
FulfilmentIndicator | Oppfylt | Oppfylt | Fulfilled
FulfilmentIndicatorTypeCode | Når det er oppfylt (kode) | Når det er oppfylt (kode) | Fulfilment indicator (code)
FunctionCode | Funksjon (kode) | Funksjon (kode) | Function (code)
GoodsItem | Gods | Gods | Goods item
GrossVolumeMeasure | Bruttovolum | Bruttovolum | Gross volume
GrossWeightMeasure | Bruttovekt | Bruttovekt | Gross weight
HandlingCode | Håndtering (kode) | Handtering (kode) | Handling (code)
HandlingInstructions | Hvordan det håndteres | Korleis det skal handterast | Handling instructions
HashAlgorithmMethod | Algoritme for kontrollsum | Algoritme for kontrollsum | Digest algorithm
HazardClassID | Fareklasse | Fareklasse | Hazard class
HazardousCategoryCode | Farekategori (kode) | Farekategori (kode) | Hazard category (code)
HazardousGoodsTransit | Transport av farlig gods | Transport av farleg gods | Hazardous goods transit
HazardousItem | Farlig gods | Farleg gods | Hazardous item
HazardousRiskIndicator | Farlig | Farleg | Hazardous
href | Adresse | Adresse | Address
ID | Identifikator | Identifikator | Identifier
id | Identifikator | Identifikator | Identifier
IdentificationCode | Landkode | Landkode | Country code
IdentificationID | Nummer | Nummer | Identification
IdentityDocumentReference | Legitimasjon | Legitimasjon | Identity document
ImportanceCode | Viktighet (kode) | Kor viktig (kode) | Importance (code)
Indicator | Ja eller nei | Ja eller nei | Yes or no
IndustryClassificationCode | Bransje eller størrelse (kode) | Bransje eller storleik (kode) | Industry or size (code)
Information | Opplysninger | Opplysningar | Information
InterestedProcurementProjectLot | Delkontrakt søknaden gjelder | Delkontrakt søknaden gjeld | Lot of interest
InvoiceDocumentReference | Tidligere faktura | Tidlegare faktura | Preceding invoice
InvoicePeriod | Periode | Periode | Period
IssueDate | Dato | Dato | Date
IssuerParty | Utsteder | Utferdar | Issuer
IssueTime | Klokkeslett | Klokkeslett | Time
Item | Vare eller tjeneste | Vare eller teneste | Item
ItemClassificationCode | Klassifisering (kode) | Klassifisering (kode) | Classification (code)
ItemComparison | Sammenligningspris | Samanlikningspris | Comparison price
ItemInstance | Eksemplar | Eksemplar | Item instance
ItemPropertyGroup | Egenskapsgruppe | Eigenskapsgruppe | Property group
ItemPropertyRange | Tillatte verdier | Tillatne verdiar | Property range
ItemSpecificationDocumentReference | Produktdokument | Produktdokument | Item specification
JobTitle | Stilling | Stilling | Job title
JurisdictionLevel | Myndighetsnivå | Styresmaktnivå | Level of jurisdiction
JurisdictionLevelCode | Myndighetsnivå (kode) | Styresmaktnivå (kode) | Level of jurisdiction (code)
Keyword | Stikkord | Stikkord | Keyword
Language | Språk | Språk | Language
languageID | Språk | Språk | Language
LatitudeDegreesMeasure | Breddegrad | Breiddegrad | Latitude, degrees
LatitudeDirectionCode | Nord eller sør | Nord eller sør | Latitude, direction
LatitudeMinutesMeasure | Breddegrad, minutter | Breiddegrad, minutt | Latitude, minutes
LeadTimeMeasure | Leveringstid | Leveringstid | Lead time
LegalMonetaryTotal | Summer | Summar | Totals
Legislation | Lovgivning | Lovgiving | Legislation
LegislationReference | Rettslig grunnlag | Rettsleg grunnlag | Legal basis
LicensePlateID | Kjennemerke | Kjennemerke | Licence plate
lid | Logisk identifikator | Logisk identifikator | Logical identifier
Line | Adresselinje 3 | Adresselinje 3 | Address line 3
LineExtensionAmount | Sum uten mva. | Sum utan mva. | Net amount
LineID | Linje | Linje | Line
LineItem | Linje | Linje | Line
LineReference | Linje som svaret gjelder | Linje som svaret gjeld | Line referred to
LineResponse | Svar på linje | Svar på linje | Response to a line
LineStatusCode | Status for linjen | Status for linja | Status of the line
LineValidityPeriod | Linjen gjelder | Linja gjeld | Line validity
listAgencyID | Hvem som forvalter kodelisten | Kven som forvaltar kodelista | Agency of the code list
listAgencyName | Navnet på kodelistens forvalter | Namnet på forvaltaren av kodelista | Name of the agency of the code list
listID | Kodeliste | Kodeliste | Code list
listName | Kodelistens navn | Namnet på kodelista | Name of the code list
listSchemeURI | Kodelistens fil | Fila med kodelista | File of the code list
listURI | Kodelistens adresse | Adressa til kodelista | Address of the code list
ListValue | Verdi i liste | Verdi i liste | List value
listVersionID | Kodelistens versjon | Versjonen av kodelista | Version of the code list
LoadingLengthMeasure | Lastemeter | Lastemeter | Loading length
LocaleCode | Språk (kode) | Språk (kode) | Language (code)
Location | Sted | Stad | Location
LocationCoordinate | Koordinater | Koordinatar | Coordinates
LongitudeDegreesMeasure | Lengdegrad | Lengdegrad | Longitude, degrees
LongitudeDirectionCode | Øst eller vest | Aust eller vest | Longitude, direction
LongitudeMinutesMeasure | Lengdegrad, minutter | Lengdegrad, minutt | Longitude, minutes
Lot | Delkontrakt | Delkontrakt | Lot
LotIdentification | Parti | Parti | Lot
LotNumberID | Partinummer | Partinummer | Lot number
Lots | Delkontrakter | Delkontraktar | Lots
MainCarriageShipmentStage | Hovedtransport | Hovudtransport | Main carriage
MainCommodityClassification | Hovedklassifisering | Hovudklassifisering | Main classification
MainQualifyingParty | Søker | Søkjar | Main qualifying party
MainTransportationService | Transporttjeneste | Transportteneste | Main transport service
ManufactureDate | Produsert dato | Produsert dato | Manufacture date
ManufacturerParty | Produsent | Produsent | Manufacturer
ManufacturersItemIdentification | Produsentens varenummer | Varenummeret til produsenten | Manufacturer's item number
ManufactureTime | Produsert klokken | Produsert klokka | Manufacture time
MaritimeTransport | Sjøtransport | Sjøtransport | Maritime transport
MaximumAmount | Største beløp | Største beløp | Maximum amount
MaximumBackorderQuantity | Høyeste restordre | Høgste restordre | Maximum backorder
MaximumMeasure | Største mål | Største mål | Maximum measure
MaximumOrderQuantity | Største bestilling | Største bestilling | Maximum order
MaximumQuantity | Største antall | Største tal | Maximum quantity
MaximumTemperature | Høyeste temperatur | Høgaste temperatur | Maximum temperature
MaximumValue | Største verdi | Største verdi | Maximum value
MaximumValueNumeric | Største tall | Største tal | Maximum number
MaximumVariantQuantity | Flest alternative tilbud | Flest alternative tilbod | Maximum variants
maxResults | Flest treff | Flest treff | Most results
Measure | Mål | Mål | Measure
MeasurementDimension | Mål | Mål | Dimension
MimeCode | Filtype | Filtype | File type
mimeCode | Filtype | Filtype | File type
mimeType | Filtype | Filtype | File type
MinimumAmount | Minste beløp | Minste beløp | Minimum amount
MinimumMeasure | Minste mål | Minste mål | Minimum measure
MinimumOrderQuantity | Minste bestilling | Minste bestilling | Minimum order
MinimumQuantity | Minste antall | Minste tal | Minimum quantity
MinimumTemperature | Laveste temperatur | Lågaste temperatur | Minimum temperature
MinimumValue | Minste verdi | Minste verdi | Minimum value
MinimumValueNumeric | Minste tall | Minste tal | Minimum number
MinutesDocumentReference | Protokoll | Protokoll | Minutes
mode | Måte | Måte | Mode
MultiplierFactorNumeric | Prosent | Prosent | Per cent
Name | Navn | Namn | Name
name | Navn | Namn | Name
NameCode | Kode for egenskapen | Kode for eigenskapen | Code of the property
NaturalPersonRegistrationCountryCode | Registreringsland (kode) | Registreringsland (kode) | Country of registration (code)
NaturalPersonRoleDescription | Personens rolle | Rolla til personen | Role of the person
NetVolumeMeasure | Nettovolum | Nettovolum | Net volume
NetWeightMeasure | Nettovekt | Nettovekt | Net weight
NetworkID | Kortnettverk | Kortnettverk | Card network
Note | Merknad | Merknad | Note
NoticeLanguageCode | Kunngjøringens språk (kode) | Språket i kunngjeringa (kode) | Language of the notice (code)
NoticeTypeCode | Type kunngjøring (kode) | Type kunngjering (kode) | Notice type (code)
OccurrenceDate | Dato for hendelsen | Dato for hendinga | Date of the event
OccurrenceTime | Klokkeslett for hendelsen | Klokkeslett for hendinga | Time of the event
OfficeOfEntryLocation | Inngangstollsted | Inngangstollstad | Customs office of entry
OnCarriageShipmentStage | Videretransport | Vidaretransport | On-carriage
OptionalCritierias | Valgfrie kriterier | Valfrie kriterium | Optional criteria
OrderableIndicator | Kan bestilles | Kan bestillast | Orderable
OrderableUnit | Bestillingsenhet | Bestillingseining | Orderable unit
OrderableUnitFactorRate | Prisenheter i bestillingsenheten | Priseiningar i bestillingseininga | Orderable unit factor
OrderChangeDocumentReference | Ordreendring | Ordreendring | Order change
OrderDocumentReference | Tidligere ordre | Tidlegare ordre | Earlier order
OrderLine | Ordrelinje | Ordrelinje | Order line
OrderLineReference | Ordrelinje | Ordrelinje | Order line
OrderQuantityIncrementNumeric | Bestilles i trinn på | Blir bestilt i steg på | Order increment
OrderReference | Ordre | Ordre | Order
OrderResponseCode | Svar på ordren | Svar på ordren | Response to the order
OrderTypeCode | Type ordre | Type ordre | Type of order
OriginalDepartureCountry | Avsenderland | Avsendarland | Country of departure
OriginalDespatchTransportationService | Transporttjeneste ved avsending | Transportteneste ved avsending | Transport service at despatch
OriginatorCustomerParty | Bestiller | Bestillar | Originator
OriginatorDocumentReference | Konkurranse | Konkurranse | Tender
OriginatorParty | Bestiller | Bestillar | Originator
OriginCountry | Opprinnelsesland | Opphavsland | Country of origin
OutstandingQuantity | Restantall | Resttal | Outstanding quantity
OutstandingReason | Grunn til rest | Grunn til rest | Reason for outstanding quantity
OversupplyQuantity | Levert for mye | Levert for mykje | Oversupply
Package | Kolli | Kolli | Package
PackagingTypeCode | Type emballasje (kode) | Type emballasje (kode) | Packaging type (code)
PackingCriteriaCode | Emballasjegruppe (kode) | Emballasjegruppe (kode) | Packing criteria (code)
PackingMaterial | Emballasje | Emballasje | Packing material
PackLevelCode | Pakkenivå (kode) | Pakkenivå (kode) | Pack level (code)
PackQuantity | Antall pakker | Tal på pakkar | Pack quantity
PackSizeNumeric | Antall i pakken | Tal i pakken | Pack size
ParentDocumentReference | Dokumentet det gjelder | Dokumentet det gjeld | Parent document
PartialDeliveryIndicator | Delleveranse tillatt | Delleveranse tillaten | Partial delivery allowed
ParticipatingParty | Deltaker | Deltakar | Participant
ParticipationRequestReceptionPeriod | Frist for forespørsel om deltakelse | Frist for førespurnad om deltaking | Participation deadline
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
Period | Periode | Periode | Period
Person | Person | Person | Person
PhysicalLocation | Sted | Stad | Physical location
pi | Når gruppen gjelder | Når gruppa gjeld | When the group applies
PlannedArrivalTransportEvent | Planlagt ankomst | Planlagd framkomst | Planned arrival
PlannedDate | Planlagt dato | Planlagd dato | Planned date
PlannedDeliveryTransportEvent | Planlagt levering | Planlagd levering | Planned delivery
PlannedDepartureTransportEvent | Planlagt avgang | Planlagd avgang | Planned departure
PlannedPeriod | Planlagt periode | Planlagd periode | Planned period
PlannedPickupTransportEvent | Planlagt henting | Planlagd henting | Planned pick-up
PostalAddress | Adresse | Adresse | Address
PostalZone | Postnummer | Postnummer | Post code
Postbox | Postboks | Postboks | Post box
PowerIndicator | Strøm på | Straum på | Power on
PowerOfAttorney | Fullmakt | Fullmakt | Power of attorney
PreCarriageShipmentStage | Fortransport | Fortransport | Pre-carriage
PreferredLanguageLocaleCode | Foretrukket språk (kode) | Føretrekt språk (kode) | Preferred language (code)
PrepaidAmount | Forhåndsbetalt | Førehandsbetalt | Prepaid
PreviousVersionID | Forrige versjon | Førre versjon | Previous version
Price | Pris | Pris | Price
PriceAmount | Pris | Pris | Price
PriceType | Type pris | Type pris | Type of price
PriceTypeCode | Type pris (kode) | Type pris (kode) | Price type (code)
ProcedureCode | Prosedyre (kode) | Prosedyre (kode) | Procedure (code)
ProcurementLegislationDocumentReference | Regelverk | Regelverk | Procurement legislation
ProcurementProject | Anskaffelse | Innkjøp | Procurement project
ProcurementProjectLot | Delkontrakt | Delkontrakt | Lot
ProcurementProjectLotReference | Gjelder delkontrakt | Gjeld delkontrakt | Lot reference
ProcurementTypeCode | Type anskaffelse (kode) | Type innkjøp (kode) | Procurement type (code)
ProductTraceID | Sporingsnummer for varen | Sporingsnummer for vara | Product trace identifier
ProfileExecutionID | Utgave av spesifikasjonen | Utgåve av spesifikasjonen | Edition of the specification
ProfileID | Prosess | Prosess | Process
ProjectReference | Prosjekt | Prosjekt | Project
PromisedDeliveryPeriod | Lovet levering | Lova levering | Promised delivery
PropertyGroupTypeCode | Type spørsmålsgruppe (kode) | Type spørsmålsgruppe (kode) | Property group type (code)
ProviderParty | Avsender | Avsendar | Provider
QualificationApplicationTypeCode | Type egenerklæring (kode) | Type eigenerklæring (kode) | Type of self-declaration (code)
QualificationResolution | Avgjørelse om kvalifisering | Avgjerd om kvalifisering | Qualification resolution
QualifyingParty | Kvalifikasjonsordning | Kvalifikasjonsordning | Qualifying party
Quantity | Antall | Tal | Quantity
Query | Søk | Søk | Query
queryDefinition | Type søk | Type søk | Type of query
QuotationDocumentReference | Pristilbud | Pristilbod | Quotation
QuotationLineReference | Linje i pristilbudet | Linje i pristilbodet | Line of the quotation
RailCarID | Jernbanevogn | Jernbanevogn | Rail car
RailTransport | Jernbanetransport | Jernbanetransport | Rail transport
RangeDimension | Mål fra og til | Mål frå og til | Range of dimension
Rank | Plassering | Plassering | Rank
RealizedLocation | Sted for utførelse | Stad for utføring | Place of performance
ReceiptAdviceTypeCode | Type varemottak (kode) | Type varemottak (kode) | Receipt advice type (code)
ReceiptDocumentReference | Mottaksmelding | Mottaksmelding | Receiving advice
ReceiptLine | Mottakslinje | Mottakslinje | Receipt line
ReceivedQuantity | Mottatt antall | Motteke tal | Received quantity
ReceiverParty | Mottaker av meldingen | Mottakar av meldinga | Receiver of the message
RecipientParty | Mottaker | Mottakar | Recipient
ReferencedContract | Kontrakt | Kontrakt | Referenced contract
RefrigerationOnIndicator | Kjøling på | Kjøling på | Refrigeration on
RegisteredDate | Registrert dato | Registrert dato | Registered date
RegisteredTime | Registrert klokken | Registrert klokka | Registered time
RegistrationAddress | Registrert adresse | Registrert adresse | Registered address
RegistrationName | Registrert navn | Registrert namn | Registered name
RegistrationNationalityID | Registreringsland | Registreringsland | Country of registration
RegistryObject | Oppføring i registeret | Oppføring i registeret | Registry object
RegistryObjectList | Treff | Treff | Registry objects
RegulatoryDomain | Regelverk | Regelverk | Regulatory domain
RejectActionCode | Ønsket behandling av avvist (kode) | Ønskt handsaming av avvist (kode) | Action on rejection (code)
RejectedQuantity | Avvist antall | Avvist tal | Rejected quantity
RejectReason | Grunn til avvisning | Grunn til avvising | Reason for rejection
RejectReasonCode | Grunn til avvisning (kode) | Grunn til avvising (kode) | Reason for rejection (code)
Remarks | Merknader | Merknader | Remarks
ReplacedRelatedItem | Vare som er erstattet | Vare som er erstatta | Replaced item
RepositoryItemRef | Lenke til dokumentet | Lenkje til dokumentet | Link to the document
RepresentativeNaturalPerson | Representant | Representant | Representative
RequestedArrivalTransportEvent | Ønsket ankomst | Ønskt framkomst | Requested arrival
RequestedCatalogueReference | Katalog det spørres etter | Katalog det blir spurt etter | Requested catalogue
RequestedDeliveryPeriod | Ønsket levering | Ønskt levering | Requested delivery
RequestedDeliveryTransportEvent | Ønsket levering | Ønskt levering | Requested delivery
RequestedDepartureTransportEvent | Ønsket avgang | Ønskt avgang | Requested departure
RequestedDespatchDate | Ønsket avsendt dato | Ønskt avsend dato | Requested despatch date
RequestedDespatchTime | Ønsket avsendt klokken | Ønskt avsend klokka | Requested despatch time
RequestedPickupTransportEvent | Ønsket henting | Ønskt henting | Requested pick-up
requestId | Forespørsel | Førespurnad | Request
RequestorParty | Den som spør | Den som spør | Requestor
RequiredItemLocationQuantity | Pris etter antall og sted | Pris etter tal og stad | Price by quantity and location
RequiredRelatedItem | Vare som må være med | Vare som må vere med | Required item
Requirement | Krav | Krav | Requirement
RequirementGroup | Kravgruppe | Kravgruppe | Requirement group
ResidenceAddress | Bostedsadresse | Bustadadresse | Home address
Resolution | Avgjørelse | Avgjerd | Resolution
ResolutionDate | Dato for avgjørelsen | Dato for avgjerda | Date of the resolution
ResolutionDocumentReference | Avgjørelse | Avgjerd | Resolution document
ResolutionTime | Klokkeslett for avgjørelsen | Klokkeslett for avgjerda | Time of the resolution
ResponderParty | Den som svarer | Den som svarer | Responder
Response | Svar | Svar | Response
ResponseAmount | Svar, beløp | Svar, beløp | Response amount
ResponseBinaryObject | Svar, fil | Svar, fil | Response file
ResponseCode | Svarkode | Svarkode | Response code
responseDataType | Svarets type | Typen svar | Type of answer
ResponseDate | Svar, dato | Svar, dato | Response date
ResponseID | Svar, identifikator | Svar, identifikator | Response identifier
ResponseIndicator | Svar, ja eller nei | Svar, ja eller nei | Response yes or no
ResponseMeasure | Svar, mål | Svar, mål | Response measure
ResponseNumeric | Svar, tall | Svar, tal | Response number
ResponseOption | Ønsket svar | Ønskt svar | Response option
ResponseQuantity | Svar, antall | Svar, tal | Response quantity
ResponseTime | Svar, klokkeslett | Svar, klokkeslett | Response time
ResponseURI | Svar, nettadresse | Svar, nettadresse | Response web address
ResponseValue | Svar | Svar | Response value
ReturnableMaterialIndicator | Returemballasje | Returemballasje | Returnable material
returnType | Hva som ønskes tilbake | Kva som er ønskt tilbake | What is wanted in return
RoadTransport | Veitransport | Vegtransport | Road transport
role | Rolle | Rolle | Role
RoleCode | Rolle (kode) | Rolle (kode) | Role (code)
SalesOrderID | Selgers ordrenummer | Ordrenummeret til seljaren | Sales order number
SalesOrderLineID | Selgers ordrelinje | Seljars ordrelinje | Sales order line
scheme | Nummerserie | Nummerserie | Scheme
schemeAgencyID | Hvem som forvalter nummerserien | Kven som forvaltar nummerserien | Agency of the scheme
schemeAgencyName | Navnet på nummerseriens forvalter | Namnet på forvaltaren av nummerserien | Name of the agency of the scheme
schemeDataURI | Adresse til numrene | Adresse til numra | Address of the identifiers
schemeID | Nummerserie | Nummerserie | Identifier scheme
schemeName | Nummerseriens navn | Namnet på nummerserien | Name of the scheme
schemeURI | Nummerseriens adresse | Adressa til nummerserien | Address of the scheme
schemeVersionID | Nummerseriens versjon | Versjonen av nummerserien | Version of the scheme
SellersItemIdentification | Selgers varenummer | Varenummeret til seljaren | Seller item identifier
SellerSubstitutedLineItem | Erstatningsvare | Erstatningsvare | Substituted item
SellerSupplierParty | Selger | Seljar | Seller
SenderParty | Avsender av meldingen | Avsendar av meldinga | Sender of the message
SequenceNumberID | Endring nummer | Endring nummer | Change number
SerialID | Serienummer | Serienummer | Serial number
Shipment | Sending | Sending | Shipment
ShipmentDocumentReference | Dokument om sendingen | Dokument om sendinga | Shipment document
ShipmentStage | Transportetappe | Transportetappe | Shipment stage
ShipperParty | Avsender av godset | Avsendar av godset | Shipper
ShippingMarks | Merking av kolli | Merking av kolli | Shipping marks
ShippingOrderID | Transportordre | Transportordre | Shipping order
ShippingPriorityLevelCode | Hastegrad | Hastegrad | Shipping priority
ShortageActionCode | Ønsket behandling av mangel (kode) | Ønskt handsaming av mangel (kode) | Action on shortage (code)
ShortQuantity | Manglende antall | Manglande tal | Short quantity
SignatoryParty | Underskriver | Underskrivar | Signatory
Signature | Underskrift | Underskrift | Signature
SizeTypeCode | Størrelse (kode) | Storleik (kode) | Size type (code)
Slot | Felt | Felt | Slot
SlotValue | Feltets verdi | Verdien i feltet | Slot value
SMEIndicator | Liten eller mellomstor bedrift | Lita eller mellomstor bedrift | Small or medium-sized enterprise
SourceCatalogueReference | Katalogen dette bygger på | Katalogen dette byggjer på | Source catalogue
SpecialTerms | Særlige vilkår | Særlege vilkår | Special terms
StandardItemIdentification | Standard varenummer | Standard varenummer | Standard item identifier
StartDate | Fra dato | Frå dato | Start date
startIndex | Første treff | Første treff | First result
StartTime | Fra klokken | Frå klokka | Start time
Status | Begrunnelse | Grunngiving | Reason
status | Status | Status | Status
StatusReason | Årsak | Årsak | Reason in words
StatusReasonCode | Årsakskode | Årsakskode | Reason code
StreetName | Gate | Gate | Street
SubmissionMethodCode | Innlevering (kode) | Innlevering (kode) | Submission method (code)
SubsidiaryTenderingCriterionPropertyGroup | Undergruppe av spørsmål | Undergruppe av spørsmål | Subgroup of properties
SubTenderingCriterion | Delkriterium | Delkriterium | Subcriterion
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
TaxTypeCode | Type avgift (kode) | Type avgift (kode) | Tax type (code)
TechnicalName | Teknisk navn | Teknisk namn | Technical name
Telefax | Telefaks | Telefaks | Telefax
Telephone | Telefon | Telefon | Telephone
TemplateEvidence | Mal for bevis | Mal for prov | Template evidence
TenderDocumentReference | Tilbud | Tilbod | Tender document
TenderedProject | Det tilbudet gjelder | Det tilbodet gjeld | Tendered project
TendererParty | Tilbyder | Tilbydar | Tenderer
TendererPartyQualification | Kvalifikasjonssøknad | Kvalifikasjonssøknad | Tenderer qualification
TenderingCriterion | Kriterium | Kriterium | Criterion
TenderingCriterionProperty | Spørsmål eller krav | Spørsmål eller krav | Question or requirement
TenderingCriterionPropertyGroup | Gruppe av spørsmål | Gruppe av spørsmål | Group of properties
TenderingCriterionResponse | Svar på kriterium | Svar på kriterium | Criterion response
TenderingProcess | Konkurransen | Konkurransen | Tendering process
TenderingTerms | Konkurransevilkår | Konkurransevilkår | Tendering terms
TenderLanguageLocaleCode | Språk i tilbudet (kode) | Språk i tilbodet (kode) | Language of the tender (code)
TenderLine | Tilbudslinje | Tilbodslinje | Tender line
TenderNotificationDocumentReference | Melding om tilbudet | Melding om tilbodet | Tender notification
TenderRecipientParty | Mottaker av tilbud | Mottakar av tilbod | Tender recipient
TenderResult | Resultat | Resultat | Tender result
TenderResultCode | Resultat (kode) | Resultat (kode) | Tender result (code)
TenderSubmissionDeadlinePeriod | Tilbudsfrist | Tilbodsfrist | Tender deadline
TenderTypeCode | Type tilbud (kode) | Type tilbod (kode) | Tender type (code)
Title | Tittel | Tittel | Title
title | Tittel | Tittel | Title
totalResultCount | Treff i alt | Treff i alt | Results in all
TotalTaxAmount | Avgift i alt | Avgift i alt | Total tax
TotalTransportHandlingUnitQuantity | Antall kolli i alt | Tal på kolli i alt | Total handling units
TraceID | Sporingsnummer | Sporingsnummer | Trace identifier
TrackingID | Sporingsnummer for sendingen | Sporingsnummer for sendinga | Tracking identifier
TradingTerms | Handelsvilkår | Handelsvilkår | Trading terms
TrainID | Tog | Tog | Train
TransactionConditions | Vilkår for handelen | Vilkår for handelen | Transaction conditions
TranslationTypeCode | Type oversettelse (kode) | Type omsetjing (kode) | Translation type (code)
TransportationServiceDescription | Beskrivelse av tjenesten | Skildring av tenesta | Description of the service
TransportationStatusRequestDocumentReference | Forespørsel om status | Førespurnad om status | Status request
TransportationStatusTypeCode | Type status (kode) | Type status (kode) | Status type (code)
TransportEquipment | Lastbærer | Lastberar | Transport equipment
TransportEquipmentTypeCode | Type lastbærer (kode) | Type lastberar (kode) | Transport equipment type (code)
TransportEvent | Hendelse | Hending | Transport event
TransportEventTypeCode | Type hendelse (kode) | Type hending (kode) | Event type (code)
TransportExecutionPlanDocumentReference | Transportplan | Transportplan | Transport execution plan
TransportExecutionPlanRequestDocumentReference | Forespørsel om transportplan | Førespurnad om transportplan | Transport execution plan request
TransportExecutionStatusCode | Transportens status (kode) | Statusen til transporten (kode) | Execution status (code)
TransportHandlingUnit | Kolli | Kolli | Handling unit
TransportHandlingUnitTypeCode | Type kolli (kode) | Type kolli (kode) | Handling unit type (code)
TransportMeans | Transportmiddel | Transportmiddel | Means of transport
TransportMeansTypeCode | Type transportmiddel (kode) | Type transportmiddel (kode) | Means of transport (code)
TransportModeCode | Transportmåte (kode) | Transportmåte (kode) | Mode of transport (code)
TransportServiceCode | Transporttjeneste (kode) | Transportteneste (kode) | Transport service (code)
TransportServiceProviderParty | Transporttilbyder | Transporttilbydar | Transport service provider
TransportServiceProviderRemarks | Merknader fra transporttilbyderen | Merknader frå transporttilbydaren | Remarks of the provider
TransportUserParty | Transportkjøper | Transportkjøpar | Transport user
TransportUserRemarks | Merknader fra transportkjøperen | Merknader frå transportkjøparen | Remarks of the user
type | Type | Type | Type
TypeCode | Type (kode) | Type (kode) | Type (code)
UBLExtension | Utvidelse | Utviding | Extension
UBLExtensions | Utvidelser | Utvidingar | Extensions
UBLVersionID | UBL-versjon | UBL-versjon | UBL version
UNDGCode | FN-nummer | FN-nummer | UN number
unitCode | Enhet | Eining | Unit
unitCodeListID | Kodeliste for enheten | Kodeliste for eininga | Code list of the unit
UnsubscribeToProcedureDocumentReference | Avmelding | Avmelding | Unsubscription
URI | Nettadresse | Nettadresse | Web address
UUID | Unik identifikator | Unik identifikator | Unique identifier
ValidatedCriterionPropertyID | Svarer på spørsmål | Svarer på spørsmål | Answers the question
ValidationDate | Dato for underskrift | Dato for underskrift | Date of signature
ValidationTime | Klokkeslett for underskrift | Klokkeslett for underskrift | Time of signature
ValidityPeriod | Gyldighet | Gyldigheit | Validity
Value | Verdi | Verdi | Value
ValueCurrencyCode | Valuta (kode) | Valuta (kode) | Currency (code)
ValueDataTypeCode | Svaret skal være (kode) | Svaret skal vere (kode) | Type of answer (code)
ValueMeasure | Mengde | Mengd | Value
ValueQualifier | Presisering av verdien | Presisering av verdien | Qualifier of the value
ValueQuantity | Verdi med enhet | Verdi med eining | Value with unit
ValueUnitCode | Enhet (kode) | Eining (kode) | Unit (code)
VariantConstraintIndicator | Alternative tilbud er begrenset | Alternative tilbod er avgrensa | Variants are limited
VariantID | Alternativ | Alternativ | Variant
VersionID | Versjon | Versjon | Version
VesselID | Skip | Skip | Vessel
WarrantyInformation | Garanti | Garanti | Warranty
WebsiteURI | Nettsted | Nettstad | Website
WeighingParty | Den som veide | Den som vog | Weighing party
WeightingConsiderationDescription | Om vektingen | Om vektinga | About the weighting
WeightNumeric | Vekt | Vekt | Weight
WeightStatementTypeCode | Type vektbekreftelse (kode) | Type vektstadfesting (kode) | Weight statement type (code)
WinningParty | Vinner | Vinnar | Winner
WithdrawOfferIndicator | Tilbudet trekkes | Tilbodet blir trekt | Tender is withdrawn
XPath | Sted i dokumentet | Stad i dokumentet | Place in the document
`

let ublNames: ReadonlyMap<string, Text> | undefined

function ublName(local: string): Text | undefined {
  ublNames ??= new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [name = '', nb = '', nn = '', en = ''] = line.split(' | ')
        return [name, { nb, nn, en }]
      }),
  )
  return ublNames.get(local)
}

interface Named {
  readonly terms?: Readonly<Record<string, Text>>
  readonly names?: Readonly<Record<string, Text>>
}

/**
 * What a part is called: by its business term, by the names of its document type, else by what UBL calls it; undefined for what
 * nobody has named. `key` is a name as written, with or without a prefix.
 */
export function knownName({ terms, names }: Named, key: string, term: string | undefined): Text | undefined {
  // A place of several terms (`BT-31, BT-32`) goes by the name of the part.
  const named = term === undefined ? undefined : terms?.[term]
  if (named !== undefined) return named
  const local = key.slice(key.indexOf(':') + 1)
  return names === undefined ? ublName(local) : names[local]
}

/** As `knownName`; what nobody has named goes by its own name, that of UBL in words. */
export function nameOfPart(type: Named, key: string, term: string | undefined): Text {
  const known = knownName(type, key, term)
  if (known !== undefined) return known
  const local = key.slice(key.indexOf(':') + 1)
  const own =
    type.names === undefined
      ? local.replace(/([a-z0-9])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
      : local
  return { nb: own, nn: own, en: own }
}
