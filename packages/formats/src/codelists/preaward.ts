// Code lists of the pre-award documents (Peppol PrAC, catalogues, evidence, EHF G2), and where they test another edition of a list.
// Codes and official names are facts; see `version` for where each list was taken from.
import { codeList, variant } from './codelist.ts'
import { ehfEas, ehfIcd, ehfUncl7143 } from './ehf.ts'
import { iso3166 } from './iso.ts'
import { rec20, uncl5387 } from './uncefact.ts'

export const absoluteAwardCriteria = codeList(
  'AbsoluteAwardCriteria',
  { source: 'Difi', version: 'EHF Pre-Award Catalogue 1.0' },
  `
  | Absolute Absolute criteria
  | Award Award criteria
`,
)

export const evidenceType = codeList(
  'EvidenceType',
  { source: 'Difi', version: 'EHF Pre-Award Catalogue 1.0' },
  `
  | Type1 Type 1 labelling
  | Type2 Type 2 labelling
  | Type3 Type 3 labelling
  Certification
  | TestReport Test report
  | Other Other means of Proof
  | NoProof No proof
`,
)

export const pacIso3166 = variant(iso3166, 'ISO3166', {
  source: 'ISO 3166-1',
  version: 'EHF Pre-Award Catalogue 1.0',
  removed: `
  1A XI
`,
})

export const pacIso4217 = codeList(
  'ISO4217',
  { source: 'ISO 4217', version: 'EHF Pre-Award Catalogue 1.0' },
  `
  | EUR Euro
  | USD US Dollar
  | MRU Ouguiya
  | MUR Mauritius Rupee
  | XUA ADB Unit of Account
  | MXN Mexican Peso
  | MXV Mexican Unidad de Inversion (UDI)
  | MDL Moldovan Leu
  | MNT Tugrik
  | XCD East Caribbean Dollar
  | MAD Moroccan Dirham
  | MZN Mozambique Metical
  | MMK Kyat
  | NAD Namibia Dollar
  | ZAR Rand
  | AUD Australian Dollar
  | NPR Nepalese Rupee
  | XPF CFP Franc
  | NZD New Zealand Dollar
  | NIO Cordoba Oro
  | XOF CFA Franc BCEAO
  | NGN Naira
  | NZD New Zealand Dollar
  | AUD Australian Dollar
  | NOK Norwegian Krone
  | OMR Rial Omani
  | PKR Pakistan Rupee
  | PAB Balboa
  | PGK Kina
  | PYG Guarani
  | PEN Sol
  | PHP Philippine Piso
  | NZD New Zealand Dollar
  | PLN Zloty
  | QAR Qatari Rial
  | RON Romanian Leu
  | RUB Russian Ruble
  | RWF Rwanda Franc
  | SHP Saint Helena Pound
  | XCD East Caribbean Dollar
  | XCD East Caribbean Dollar
  | XCD East Caribbean Dollar
  | WST Tala
  | STN Dobra
  | SAR Saudi Riyal
  | XOF CFA Franc BCEAO
  | RSD Serbian Dinar
  | SCR Seychelles Rupee
  | SLL Leone
  | SGD Singapore Dollar
  | ANG Netherlands Antillean Guilder
  | XSU Sucre
  | SBD Solomon Islands Dollar
  | SOS Somali Shilling
  | ZAR Rand
  | SSP South Sudanese Pound
  | LKR Sri Lanka Rupee
  | SDG Sudanese Pound
  | SRD Surinam Dollar
  | NOK Norwegian Krone
  | SZL Lilangeni
  | SEK Swedish Krona
  | CHF Swiss Franc
  | CHE WIR Euro
  | CHW WIR Franc
  | SYP Syrian Pound
  | TWD New Taiwan Dollar
  | TJS Somoni
  | TZS Tanzanian Shilling
  | THB Baht
  | XOF CFA Franc BCEAO
  | NZD New Zealand Dollar
  | TOP Pa’anga
  | TTD Trinidad and Tobago Dollar
  | TND Tunisian Dinar
  | TRY Turkish Lira
  | TMT Turkmenistan New Manat
  | AUD Australian Dollar
  | UGX Uganda Shilling
  | UAH Hryvnia
  | AED UAE Dirham
  | GBP Pound Sterling
  | USN US Dollar (Next day)
  | UYU Peso Uruguayo
  | UYI Uruguay Peso en Unidades Indexadas (URUIURUI)
  | UZS Uzbekistan Sum
  | VUV Vatu
  | VEF Bolívar
  | VND Dong
  | XPF CFP Franc
  | MAD Moroccan Dirham
  | YER Yemeni Rial
  | ZMW Zambian Kwacha
  | ZWL Zimbabwe Dollar
  | XBA Bond Markets Unit European Composite Unit (EURCO)
  | XBB Bond Markets Unit European Monetary Unit (E.M.U.-6)
  | XBC Bond Markets Unit European Unit of Account 9 (E.U.A.-9)
  | XBD Bond Markets Unit European Unit of Account 17 (E.U.A.-17)
  | XTS Codes specifically reserved for testing purposes
  | XXX The codes assigned for transactions where no currency is involved
  | XAU Gold
  | XPD Palladium
  | XPT Platinum
  | XAG Silver
`,
)

export const latitude = codeList(
  'latitude',
  { source: 'Difi', version: 'EHF Pre-Award Catalogue 1.0' },
  `
  | N North
  | S South
`,
)

export const longitude = codeList(
  'longitude',
  { source: 'Difi', version: 'EHF Pre-Award Catalogue 1.0' },
  `
  | E East
  | W West
`,
)

export const pacMimeCode = codeList(
  'MimeCode',
  { source: 'IANA', version: 'EHF Pre-Award Catalogue 1.0' },
  `
  application/pdf
  image/png
  image/jpeg
  image/tiff
  video/mp4
  application/acad
  application/autocad_dwg
  application/dwg
  drawing/dwg
  application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
  application/vnd.oasis.opendocument.spreadsheet
`,
)

export const policyRelevantRequirement = codeList(
  'PolicyRelevantRequirement',
  { source: 'Difi', version: 'EHF Pre-Award Catalogue 1.0' },
  `
  | Green Green requirement
  | Social Social requirement
  | Innovative Innovative requirement
`,
)

export const requestedElements = codeList(
  'requested_elements',
  { source: 'Difi', version: 'EHF Pre-Award Catalogue 1.0' },
  `
  | BT-052 Line action code
  | BT-053 Contract subdivision
  | BT-055 Orderable unit
  | BT-056 Item net quantity
  | BT-057 Order quantity increment
  | BT-058 Minimum order quantity
  | BT-059 Maximum order quantity
  | BT-060 Catalogue line warranty information
  | BT-061 Handling unit packaging level
  | BG-030 LINE VALIDITY PERIOD
  | BG-031 ITEM COMPARISON
  | BT-064 Standardized unit price
  | BG-032 COMPONENT RELATED ITEM
  | BT-066 Item standard identifier
  | BT-067 Related item quantity
  | BG-033 REQUIRED RELATED ITEM
  | BT-068 Item standard identifier
  | BT-069 Related item quantity
  | BG-034 COMPLEMENTARY RELATED ITEM
  | BT-070 Item standard identifier
  | BT-071 Related item quantity
  | BG-035 REPLACEMENT PRODUCT
  | BT-072 Item standard identifier
  | BG-036 ITEM LOCATION QUANTITY
  | BT-074 Item price minimum quantity
  | BT-075 Item price maximum quantity
  | BG-037 DELIVERY LOCATION
  | BT-076 Address line 1
  | BT-077 Address line 2
  | BT-078 City name
  | BT-079 Post code
  | BT-080 Country subdivision
  | BG-038 ADDRESS LINE
  | BG-040 PRICE
  | BT-084 Item price type
  | BT-085 Orderable unit factor rate
  | BG-041 PRICE VALIDITY PERIOD
  | BT-088 Item description
  | BT-089 Packed Quantity
  | BT-090 Consumable unit quantity
  | BT-092 Item key words
  | BT-093 Item brand name
  | BG-043 SELLERS ITEM IDENTIFICATION
  | BG-044 MANUFACTURERS ITEM IDENTIFICATION
  | BG-045 STANDARD ITEM IDENTIFICATION
  | BT-097 Item sellers extended identifier
  | BG-046 ATTACHED ITEM SPECIFICATION
  | BT-099 Attachment description code
  | BT-100 Document type
  | BT-101 Attachment description
  | BG-047 ATTACHMENT
  | BT-102 Attached document
  | BG-048 EXTERNAL REFERENCE
  | BT-103 External item specification URI
  | BG-049 ORIGIN COUNTRY
  | BT-104 Item origin country
  | BG-050 COMMODITY CLASSIFICATION
  | BG-051 TRANSACTION CONDITIONS
  | BT-106 Transaction conditions code
  | BT-107 Transaction conditions
  | BG-052 HAZARDOUS ITEM
  | BT-108 Hazardous hazard class identifier
  | BT-109 Hazardous item UNDG code
  | BG-053 CLASSIFIED TAX CATEGORY
  | BT-110 Item VAT category code
  | BT-111 Item VAT rate
  | BG-055 ADDITIONAL ITEM PROPERTY
  | BT-113 Item property identifier
  | BT-115 Item property code
  | BT-117 Item property value quantity
  | BT-118 Property description
  | BG-056 MANUFACTURER PARTY
  | BG-058 ITEM INSTANCE
  | BT-120 Item best before date
  | BG-059 Lot identification
  | BT-121 Item batch identifier
  | BG-060 ITEM MEANS OF PROOF
  | BT-125 Requirement remarks
  | BG-063 ITEM MEANS OF PROOF REFERENCE
  | BT-128 Item means of proof type
  | BT-129 Item means of proof
  | BT-130 Item means of proof description
  | BG-064 ATTACHMENT
  | BG-065 EXTERNAL REFERENCE
  | BT-131 Item means of proof URI
  | BG-066 HANDLING UNIT DIMENSIONS
  | BT-133 Handling unit height or length or width or gross weight
  | BT-134 Handling unit minimum storage temperature or humidity
  | BT-135 Handling unit maximum storage temperature or humidity
  | BG-067 ITEM REQUEST LINE REFERENCE
`,
)

export const uncl4405 = codeList(
  'UNCL4405',
  { source: 'UN/EDIFACT', version: 'EHF Pre-Award Catalogue 1.0' },
  `
  | 69 Recommended
  | 120 Alternative
`,
)

export const uncl5387Req = codeList(
  'UNCL5387-req',
  { source: 'UN/EDIFACT', version: 'EHF Pre-Award Catalogue 1.0' },
  `
  | ABG Minimum price
  | NE Maximum price (Not-to-exceed price)
`,
)

export const pacUncl5387 = variant(uncl5387, 'UNCL5387', {
  source: 'UN/EDIFACT',
  version: 'EHF Pre-Award Catalogue 1.0',
  added: `
  EC
`,
  removed: `
  CSC
`,
})

export const pacUncl7143 = variant(ehfUncl7143, 'UNCL7143', {
  source: 'UN/EDIFACT',
  version: 'EHF Pre-Award Catalogue 1.0',
  removed: `
  TSU
`,
})

export const pacRec20 = variant(rec20, 'UNECERec20', {
  source: 'UNECE Recommendation 20',
  version: 'EHF Pre-Award Catalogue 1.0',
  removed: `
  DBM DBW FNU HAD HMO HWE IUG KWN KWS KWY MKD MKM MKW MNJ MQD MQM MQW MRD MRM MRW MTZ NTU ODG ODK ODM Q41 Q42
  XO1 XO2 XO3 XO4 XO5 XO6 XO7 XO8 XO9 XOG XOH XOI XOJ XOL XOM XON XOP XOQ XOR XOS XOV XOW XOX XOY XOZ XP1 XP3
  XP4 XSX XZZ Z9
`,
})

export const pacEas = variant(ehfEas, 'eaid', {
  source: 'CEF',
  version: 'EHF Pre-Award Catalogue 1.0',
  removed: `
  0130 0151 0183 0188 0198 0199 0200 0201 0204 0208 0209 0210 0211 0216 0147 0170 0202 0212 0213 0215 9901
`,
})

export const pacIcd = variant(ehfIcd, 'ICD', {
  source: 'ISO/IEC 6523',
  version: 'EHF Pre-Award Catalogue 1.0',
  removed: `
  0190 0191 0193 0194 0195 0196 0197 0198 0199 0200 0201 0202 0203 0204 0205 0206 0207 0208 0209 0210 0211
  0212 0213 0214 0215 0216
`,
})

export const languageCode = codeList(
  'languageCode',
  { source: 'ISO', version: 'EHF Pre-Award Catalogue 1.0' },
  `
  aa
  ab
  af
  ak
  sq
  sq
  am
  ar
  an
  hy
  hy
  as
  av
  ae
  ay
  az
  ba
  bm
  eu
  eu
  be
  bn
  bh
  bi
  bs
  br
  bg
  my
  my
  ca
  ch
  ce
  zh
  zh
  cu
  cv
  kw
  co
  cr
  cs
  cs
  da
  dv
  nl
  nl
  dz
  en
  eo
  et
  ee
  fo
  fj
  fi
  fr
  fr
  fy
  ff
  ka
  ka
  de
  de
  gd
  ga
  gl
  gv
  el
  el
  gn
  gu
  ht
  ha
  he
  hz
  hi
  ho
  hr
  hu
  ig
  is
  is
  io
  ii
  iu
  ie
  ia
  id
  ik
  it
  jv
  ja
  kl
  kn
  ks
  kr
  kk
  km
  ki
  rw
  ky
  kv
  kg
  ko
  kj
  ku
  lo
  la
  lv
  li
  ln
  lt
  lb
  lu
  lg
  mk
  mk
  mh
  ml
  mi
  mi
  mr
  ms
  ms
  mg
  mt
  mn
  na
  nv
  nr
  nd
  ng
  ne
  nn
  nb
  no
  ny
  oc
  oj
  or
  om
  os
  pa
  fa
  fa
  pi
  pl
  pt
  ps
  qu
  rm
  ro
  ro
  rn
  ru
  sg
  sa
  si
  sk
  sk
  sl
  se
  sm
  sn
  sd
  so
  st
  es
  sc
  sr
  ss
  su
  sw
  sv
  ty
  ta
  tt
  te
  tg
  tl
  th
  bo
  bo
  ti
  to
  tn
  ts
  tk
  tr
  tw
  ug
  uk
  ur
  uz
  ve
  vi
  vo
  cy
  cy
  wa
  wo
  xh
  yi
  yo
  za
  zu
`,
)

export const relevance = codeList(
  'relevance',
  { source: 'OpenPEPPOL', version: 'EHF Pre-Award Catalogue 1.0' },
  `
  | O Optional
  | F Forbidden
  | E Evaluation
`,
)

export const additionalCondition = codeList(
  'addCond',
  { source: 'PEPPOL', version: 'Peppol PrAC 1.2' },
  `
  | WOS Return without signature
  | WAS Return with advanced signature
  | WQS Return with qualified signature
`,
)

export const awardCode = codeList(
  'awardCode',
  { source: 'PEPPOL', version: 'Peppol PrAC 1.2' },
  `
  | unaward Unaward
  | award Award
`,
)

export const contractType = codeList(
  'contractType',
  { source: 'BII', version: 'Peppol PrAC 1.2' },
  `
  | 1 Public Contract
  | 2 Establishment of a Framework agreement
  | 3 Setting up a Dynamic Purchasing System
  | 4 Public contract based on a Framework agreement
  | 5 Public contract based on a Dynamic Purchasing System
`,
)

export const pracDocumentStatus = codeList(
  'docStatus',
  { source: 'PEPPOL', version: 'Peppol PrAC 1.2' },
  `
  | NR No Return
  | RWOS Return without signature
  | RWAS Return with advanced signature
  | RWQS Return with qualified signature
`,
)

export const pracDocumentType = codeList(
  'docType',
  { source: 'PEPPOL', version: 'Peppol PrAC 1.2' },
  `
  | PRO Provided
  | REQ Required
  | 916 Related document
`,
)

export const pracEas = variant(ehfEas, 'EAS', {
  source: 'CEF Electronic Address Scheme',
  version: 'Peppol PrAC 1.2',
  removed: `
  0188 0216 0147 0170 0215 9902 9904 9905 9917 9921 9956 9958
`,
})

export const pracIcd = variant(ehfIcd, 'ICD', {
  source: 'ISO/IEC 6523',
  version: 'Peppol PrAC 1.2',
  removed: `
  0214 0215 0216
`,
})

export const legalBasis = codeList(
  'legalBasis',
  { source: 'PEPPOL', version: 'Peppol PrAC 1.2' },
  `
  | 32014L0023 Procedure Legal Basis "Concession contracts (Directive 2014/23/EU)
  | 32009L0081 Defence contracts (Directive 2009/81/EC)
  | 32014L0024 General contracts (Directive 2014/24/EU)
  | 32014L0025 Utility contracts – water, energy, transport and postal services (Directive 2014/25/EU)
  | 32018R1046 EU institutions' contracts (Regulation 2018/1046/EU)
  | 32007R1370 Public passenger transport contracts (Regulation 1370/2007/EC)
`,
)

export const messageResponse = codeList(
  'messageResponse',
  { source: 'PEPPOL', version: 'Peppol PrAC 1.2' },
  `
  | RE Rejected
  | AP Accepted
  | CA Conditionally accepted
`,
)

export const noticeResponse = codeList(
  'noticeResponse',
  { source: 'PEPPOL', version: 'Peppol PrAC 1.2' },
  `
  | RE Rejected
  | AP Accepted
  | CA Conditionally accepted
  | PU Published
`,
)

export const procedureType = codeList(
  'procedureType',
  { source: 'OJEU', version: 'Peppol PrAC 1.2' },
  `
  | 1 Open procedure
  | 2 Restricted procedure
  | 3 Accelerated restricted procedure
  | C Competitive dialogue
  | 4 Negotiated procedure
  | 6 Accelerated negotiated procedure
  | T Negotiated without a call for competition
  | V Award of contract without prior publication of a contract notice
  | 8 Other
  | 9 Not applicable
  | Z Not specified
  | A Direct Award
`,
)

export const procurementType = codeList(
  'procurementType',
  { source: 'OJEU', version: 'Peppol PrAC 1.2' },
  `
  | 1 Works
  | 2 Supplies
  | 4 Services
  | 5 Public Works Concession
  | 6 Service Concession
  | 9 Not applicable
  | Z Not specified
`,
)

export const publicationCondition = codeList(
  'publicationCondition',
  { source: 'PEPPOL', version: 'Peppol PrAC 1.2' },
  `
  | TST Test
  | FCST Forecast
  | EFF Effective
`,
)

export const pracStatusReason = codeList(
  'statusReason',
  { source: 'PEPPOL', version: 'Peppol PrAC 1.2' },
  `
  | BV Business rule violation, fatal
  | BW Business rule violation, warning
  | SV Syntax violation
  | NF Reference not found
  | DL Deadline expired
  | RF Request failed
  | WT Wrong transaction flow
  | IR Invalid request
  | MA Missing authorisation
  | AE Authentication exception
  | PT Process termination
`,
)

export const statusReasonSubset = codeList(
  'statusReasonSubset',
  { source: 'PEPPOL', version: 'Peppol PrAC 1.2' },
  `
  | BV Business rule violation, fatal
  | BW Business rule violation, warning
  | SV Syntax violation
`,
)

export const submissionMethod = codeList(
  'submissionMethod',
  { source: 'PEPPOL', version: 'Peppol PrAC 1.2' },
  `
  | POSTAL Paper submission
  | ELECTRONIC Electronic submission
`,
)

export const tendererRole = codeList(
  'tendererRole',
  { source: 'PEPPOL', version: 'Peppol PrAC 1.2' },
  `
  | MT Main tenderer
  | SC Subcontractor
  | CL Consortium leader
  | CM Consortium member
  | JV Joint venture
  | SME Small or medium-sized enterprise
  | OTH Other
`,
)

export const ublDocumentSchema = codeList(
  'ublDocumentSchema',
  { source: 'PEPPOL', version: 'Peppol PrAC 1.2' },
  `
  | CN Contract Notice Schema
  | CAN Contract Award Notice Schema
  | PIN Prior Information Notice Schema
`,
)

export const t068Icd = codeList(
  'ICD',
  { source: 'ISO/IEC 6523', version: 'Peppol Pre-Award Catalogue 1.0' },
  `
  | GLN GS1 GLN
  | DK:P Danish Chamber of Commerce
  | IT:FTI FTI - Ediforum Italia
  | NL:KVK Vereniging van Kamers van Koophandel en Fabrieken in Nederland, Scheme
  | IT:SIA SIA-Società Interbancaria per l'Automazione S.p.A.
  | IT:SECETI Servizi Centralizzati SECETI S.p.A.
  | DIGST DIGSTORG
  | DK:CPR Danish Ministry of the Interior and Health
  | DK:CVR The Danish Commerce and Companies Agency
  | DK:SE Danish Ministry of Taxation, Central Customs and Tax Administration
  | DK:VANS Danish VANS providers
  | IT:VAT Ufficio responsabile gestione partite IVA
  | IT:CF TAX Authority
  | NO:ORGNR Enhetsregisteret ved Bronnoysundregisterne
  | NO:VAT Enhetsregisteret ved Bronnoysundregisterne
  | HU:VAT [Not set]
  | EU:VAT National ministries of Economy
  | EU:REID Business Registers Network
  | AT:VAT Österreichische Umsatzsteuer-Identifikationsnummer
  | AT:GOV Österreichisches Verwaltungs bzw. Organisationskennzeichen
  | AT:CID Firmenidentifikationsnummer der Statistik Austria
  | IS:KT Icelandic National Registry
  | IBAN SOCIETY FOR WORLDWIDE INTERBANK FINANCIAL, TELECOMMUNICATION S.W.I.F.T
  | AT:KUR Kennziffer des Unternehmensregisters
  | ES:VAT Agencia Española de Administración Tributaria
  | IT:IPA Indice delle Pubbliche Amministrazioni
  | AD:VAT Andorra VAT number
  | AL:VAT Albania VAT number
  | BA:VAT Bosnia and Herzegovina VAT number
  | BE:VAT Belgium VAT number
  | BG:VAT Bulgaria VAT number
  | CH:VAT Switzerland VAT number
  | CY:VAT Cyprus VAT number
  | CZ:VAT Czech Republic VAT number
  | DE:VAT Germany VAT number
  | EE:VAT Estonia VAT number
  | GB:VAT United Kingdom VAT number
  | GR:VAT Greece VAT number
  | HR:VAT Croatia VAT number
  | IE:VAT Ireland VAT number
  | LI:VAT Liechtenstein VAT number
  | LT:VAT Lithuania VAT number
  | LU:VAT Luxemburg VAT number
  | LV:VAT Latvia VAT number
  | MC:VAT Monaco VAT number
  | ME:VAT Montenegro VAT number
  | MK:VAT Macedonia, the former Yugoslav Republic of VAT number
  | MT:VAT Malta VAT number
  | NL:VAT Netherlands VAT number
  | PL:VAT Poland VAT number
  | PT:VAT Portugal VAT number
  | RO:VAT Romania VAT number
  | RS:VAT Serbia VAT number
  | SI:VAT Slovenia VAT number
  | SK:VAT Slovakia VAT number
  | SM:VAT San Marino VAT number
  | TR:VAT Turkey VAT number
  | VA:VAT Holy See (Vatican City State) VAT number
  | NL:OIN Dutch Originator's Identification Number
  | SE:VAT Swedish VAT number
  | BE:CBE Belgian Crossroad Bank of Enterprises
  | FR:VAT French VAT number
`,
)

export const icdUnknown = codeList(
  'ICD_UNKNOWN',
  { source: 'ISO/IEC 6523', version: 'Peppol Pre-Award Catalogue 1.0' },
  `
  | ZZZ Unknown/other
`,
)

export const t068MimeCode = codeList(
  'MimeCode',
  { source: 'IANA', version: 'Peppol Pre-Award Catalogue 1.0' },
  `
  application/xml
  application/pdf
  image/png
  image/jpeg
  image/tiff
  video/mp4
  application/acad
  application/autocad_dwg
  application/dwg
  drawing/dwg
`,
)

export const t068Uncl5305 = codeList(
  'UNCL5305',
  { source: 'UN/EDIFACT', version: 'Peppol Pre-Award Catalogue 1.0' },
  `
  | AE Vat Reverse Charge
  | E Exempt from Tax
  | S Standard rate
  | Z Zero rated goods
  | H Higher rate
  | AA Lower rate
`,
)

export const t068Rec20 = variant(rec20, 'UNECERec20', {
  source: 'UNECE Recommendation 20',
  version: 'Peppol Pre-Award Catalogue 1.0',
  added: `
  64 66 76 78 84 A1 A25 A50 A51 A52 A57 A58 A60 A61 A62 A63 A64 A65 A66 A67 A77 A78 A79 A80 A81 A82 A83 ARE
  ATT B36 B37 B38 B39 B40 B51 B65 D35 D37 D38 D39 D70 D71 D72 D75 D76 D9 DU DX E11 GRT GT H78 HAR HJ HN HP J89
  J94 K24 K25 K5
`,
  removed: `
  DBM DBW FNU HAD HMO HWE IUG KWN KWS KWY M9 M83 M84 M85 M86 M87 M88 M89 M90 M91 M92 M93 M94 M95 M96 M97 M98
  M99 MAH MAL MAM MAR MAW MBE MBF MBR MC MCU MD MGM MHZ MIK MIL MIN MIO MIU MKD MKM MKW MLD MLT MMK MMQ MMT
  MND MNJ MON MPA MQD MQH MQM MQS MQW MRD MRM MRW MSK MTK MTQ MTR MTS MTZ MVA MWH N1 N3 N10 N11 N12 N13 N14
  N15 N16 N17 N18 N19 N20 N21 N22 N23 N24 N25 N26 N27 N28 N29 N30 N31 N32 N33 N34 N35 N36 N37 N38 N39 N40 N41
  N42 N43 N44 N45 N46 N47 N48 N49 N50 N51 N52 N53 N54 N55 N56 N57 N58 N59 N60 N61 N62 N63 N64 N65 N66 N67 N68
  N69 N70 N71 N72 N73 N74 N75 N76 N77 N78 N79 N80 N81 N82 N83 N84 N85 N86 N87 N88 N89 N90 N91 N92 N93 N94 N95
  N96 N97 N98 N99 NA NAR NCL NEW NF NIL NIU NL NM3 NMI NMP NPT NT NTU NU NX OA ODE ODG ODK ODM OHM ON ONZ OPM
  OT OZA OZI P1 P2 P5 P10 P11 P12 P13 P14 P15 P16 P17 P18 P19 P20 P21 P22 P23 P24 P25 P26 P27 P28 P29 P30 P31
  P32 P33 P34 P35 P36 P37 P38 P39 P40 P41 P42 P43 P44 P45 P46 P47 P48 P49 P50 P51 P52 P53 P54 P55 P56 P57 P58
  P59 P60 P61 P62 P63 P64 P65 P66 P67 P68 P69 P70 P71 P72 P73 P74 P75 P76 P77 P78 P79 P80 P81 P82 P83 P84 P85
  P86 P87 P88 P89 P90 P91 P92 P93 P94 P95 P96 P97 P98 P99 PAL PD PFL PGL PI PLA PO PQ PR PS PTD PTI PTL PTN Q3
  Q10 Q11 Q12 Q13 Q14 Q15 Q16 Q17 Q18 Q19 Q20 Q21 Q22 Q23 Q24 Q25 Q26 Q27 Q28 Q29 Q30 Q31 Q32 Q33 Q34 Q35 Q36
  Q37 Q38 Q39 Q40 Q41 Q42 QA QAN QB QR QTD QTI QTL QTR R1 R9 RH RM ROM RP RPM RPS RT S3 S4 SAN SCO SCR SEC SET
  SG SIE SM3 SMI SQ SQR SR STC STI STK STL STN STW SW SX SYR T0 T3 TAH TAN TI TIC TIP TKM TMS TNE TP TPI TPR
  TQD TRL TST TTS U1 U2 UB UC VA VLT VP W2 WA WB WCD WE WEB WEE WG WHR WM WSD WTT X1 X1A X1B X1D X1F X1G X1W
  X2C X3A X3H X4A X4B X4C X4D X4F X4G X4H X5H X5L X5M X6H X6P X7A X7B X8A X8B X8C X43 X44 XAA XAB XAC XAD XAE
  XAF XAG XAH XAI XAJ XAL XAM XAP XAT XAV XB4 XBA XBB XBC XBD XBE XBF XBG XBH XBI XBJ XBK XBL XBM XBN XBO XBP
  XBQ XBR XBS XBT XBU XBV XBW XBX XBY XBZ XCA XCB XCC XCD XCE XCF XCG XCH XCI XCJ XCK XCL XCM XCN XCO XCP XCQ
  XCR XCS XCT XCU XCV XCW XCX XCY XCZ XDA XDB XDC XDG XDH XDI XDJ XDK XDL XDM XDN XDP XDR XDS XDT XDU XDV XDW
  XDX XDY XEC XED XEE XEF XEG XEH XEI XEN XFB XFC XFD XFE XFI XFL XFO XFP XFR XFT XFW XFX XGB XGI XGL XGR XGU
  XGY XGZ XHA XHB XHC XHG XHN XHR XIA XIB XIC XID XIE XIF XIG XIH XIK XIL XIN XIZ XJB XJC XJG XJR XJT XJY XKG
  XKI XLE XLG XLT XLU XLV XLZ XMA XMB XMC XME XMR XMS XMT XMW XMX XNA XNE XNF XNG XNS XNT XNU XNV XO1 XO2 XO3
  XO4 XO5 XO6 XO7 XO8 XO9 XOA XOB XOC XOD XOE XOF XOG XOH XOI XOJ XOK XOL XOM XON XOP XOQ XOR XOS XOT XOU XOV
  XOW XOX XOY XOZ XP1 XP2 XP3 XP4 XPA XPB XPC XPD XPE XPF XPG XPH XPI XPJ XPK XPL XPN XPO XPP XPR XPT XPU XPV
  XPX XPY XPZ XQA XQB XQC XQD XQF XQG XQH XQJ XQK XQL XQM XQN XQP XQQ XQR XQS XRD XRG XRJ XRK XRL XRO XRT XRZ
  XSA XSB XSC XSD XSE XSH XSI XSK XSL XSM XSO XSP XSS XST XSU XSV XSW XSX XSY XSZ XT1 XTB XTC XTD XTE XTG XTI
  XTK XTL XTN XTO XTR XTS XTT XTU XTV XTW XTY XTZ XUC XUN XVA XVG XVI XVK XVL XVN XVO XVP XVQ XVR XVS XVY XWA
  XWB XWC XWD XWF XWG XWH XWJ XWK XWL XWM XWN XWP XWQ XWR XWS XWT XWU XWV XWW XWX XWY XWZ XXA XXB XXC XXD XXF
  XXG XXH XXJ XXK XYA XYB XYC XYD XYF XYG XYH XYJ XYK XYL XYM XYN XYP XYQ XYR XYS XYT XYV XYW XYX XYY XYZ XZA
  XZB XZC XZD XZF XZG XZH XZJ XZK XZL XZM XZN XZP XZQ XZR XZS XZT XZU XZV XZW XZX XZY XZZ YDK YDQ YRD Z9 Z11
  ZP ZZ
`,
})

export const docRefContentType = codeList(
  'DocRefContentType',
  { source: 'DG GROW (European Commission)', version: 'EHF Get Evidence 1.0' },
  `
  | TED_CN Contract Notice published in TeD (European Publications Office)
  | NGOJ Identifier of procurement in Doffin.
`,
)

export const evidenceIcd = variant(ehfIcd, 'ICD', {
  source: 'ISO/IEC 6523',
  version: 'EHF Get Evidence 1.0',
  removed: `
  0194 0197 0198 0199 0200 0201 0202 0203 0204 0205 0206 0207 0208 0209 0210 0211 0212 0213 0214 0215 0216
`,
})

export const durationUnit = codeList(
  'duration',
  { source: 'UN/ECE', version: 'EHF Get Evidence 1.0' },
  `
  | ANN Year
  | DAY Day
  | MON Month
`,
)

export const evidenceCode = codeList(
  'evidence',
  { source: 'Difi', version: 'EHF Get Evidence 1.0' },
  `
  | CRITERION.SELECTION.SUITABILITY.TRADE_REGISTER_ENROLMENT Registered/enrolled in business registry
  | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.SET_UP The date when the economic operator was started up, or started trading
  | CRITERION.EXCLUSION.CONTRIBUTIONS.PAYMENT_OF_TAXES Has the economic operator breached its obligations relating to the payment of taxes?
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.MANAGERIAL_STAFF The economic operator’s number of managerial staff for the last three years
  | CRITERION.EXCLUSION.BUSINESS.BANKRUPTCY Is the economic operator bankrupt?
  | CRITERION.EXCLUSION.BUSINESS.INSOLVENCY Is the economic operator the subject of insolvency or winding-up?
  | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.GENERAL_YEARLY General yearly turnover for a specified number of years
  | UNIT_BASIC_INFORMATION Basic information about the economic operator
`,
)

export const confidentialityLevel = codeList(
  'ConfidentialityLevel',
  { source: 'HL7', version: 'EHF pre-award G2' },
  `
  | R Restricted
  | U Unrestricted
`,
)

export const g2Eas = variant(ehfEas, 'EAS', {
  source: 'CEF Electronic Address Scheme',
  version: 'EHF pre-award G2',
  removed: `
  0188 0209 0210 0211 0216 0147 0170 0212 0213 0215 9902 9904 9905 9917 9921
`,
})

export const responseCodePosNeg = codeList(
  'ResponseCodePosNeg',
  { source: 'Difi', version: 'EHF pre-award G2' },
  `
  | ACCEPTED Positive response
  | REJECTED Negative response
`,
)

export const noticeReference = codeList(
  'reference',
  { source: 'Difi', version: 'EHF pre-award G2' },
  `
  | TED TED Reference number
  | DOFFIN Doffin Reference number
`,
)
