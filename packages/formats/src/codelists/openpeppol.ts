// Code lists of OpenPEPPOL and the European Commission. Codes and official names are facts; see `version` for where each list was taken from.
import { codeList, variant } from './codelist.ts'

export const actionCodeHeader = codeList(
  'ActionCode_header',
  {
    source: 'OpenPEPPOL',
    version: 'Peppol 2026.5',
  },
  `
  | Add Addition
  | Replace Replacement
  Update Delete
`,
)

export const actionCodeLine = codeList(
  'ActionCode_line',
  {
    source: 'OpenPEPPOL',
    version: 'Peppol 2026.5',
  },
  `
  | Add Addition
  Update Delete
`,
)

export const clarificationListID = codeList(
  'ClarificationListID',
  {
    source: 'OpenPEPPOL',
    version: 'Peppol 2026.5',
  },
  `
  | OPStatusAction StatusAction
  | OPStatusReason Status reason
`,
)

export const consignmentIDType = codeList(
  'ConsignmentIDType',
  {
    source: 'OpenPEPPOL',
    version: 'Logistics 1.3',
  },
  `
  GINC
`,
)

export const consignmentStatusReason = codeList(
  'ConsignmentStatusReason',
  {
    source: 'OpenPEPPOL',
    version: 'Logistics 1.3',
  },
  `
  1 2 3 4 5 6 7 8 9 10 99
`,
)

export const despatchAdviceTypeCode = codeList(
  'DespatchAdviceTypeCode',
  {
    source: 'OpenPEPPOL',
    version: 'Logistics 1.3',
  },
  `
  1 2 3 4 101 102 112 203 204 205 206 207 208 209 210 211 303 304 305 308 309 310 311
`,
)

export const documentStatusCode = codeList(
  'DocumentStatusCode',
  {
    source: 'OpenPEPPOL',
    version: 'Logistics 1.3',
  },
  `
  1 5 9 22 55
`,
)

export const freightAllowanceChargeReasonCode = codeList(
  'FreightAllowanceChargeReasonCode',
  {
    source: 'OpenPEPPOL',
    version: 'Logistics 1.3',
  },
  `
  1 2
`,
)

export const handlingCode = codeList(
  'HandlingCode',
  {
    source: 'OpenPEPPOL',
    version: 'Logistics 1.3',
  },
  `
  Z50 Z51 Z52 Z53 Z54 Z55 Z56 Z57 Z58 Z59 Z60 Z61 Z62 Z63 Z64 Z65 ZZ
`,
)

export const hazardClasses = codeList(
  'HazardClasses',
  {
    source: 'OpenPEPPOL',
    version: 'Logistics 1.3',
  },
  `
  1 2 3 4 5 6 7 8 9
`,
)

export const ipnc = codeList(
  'IPNC',
  {
    source: 'OpenPEPPOL',
    version: 'Logistics 1.3',
  },
  `
  ConfigurationValue GUIDIdentifier TreatmentCode EPDDataSetID EPDDataSetURL GWP-GHG_A1-3_vA1 GWP-GHG_A1-3_vA2
  GWP-GHG_A1-3_vA3 ProgramOperator EPDNumber EPDProductName EPDHRURL MotherEPDID BoVResourceID TrVResourceID
  Price Rental
`,
)

export const mimeCode = codeList(
  'MimeCode',
  {
    source: 'OpenPEPPOL',
    version: 'Peppol 2026.5',
  },
  `
  application/pdf image/png image/jpeg image/tiff application/acad application/dwg drawing/dwg
  application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
  application/vnd.oasis.opendocument.spreadsheet
`,
)

export const na = codeList(
  'NA',
  {
    source: 'OpenPEPPOL',
    version: 'Peppol 2026.5',
  },
  `
  | NA Not applicable
`,
)

export const opStatusAction = codeList(
  'OPStatusAction',
  {
    source: 'OpenPEPPOL',
    version: 'Peppol 2026.5',
  },
  `
  | NOA No action required
  | PIN Provide information
  | NIN Issue new invoice
  | CNF Credit fully
  | CNP Credit partially
  | CNA Credit the amount
  | OTH Other
`,
)

export const opStatusReason = codeList(
  'OPStatusReason',
  {
    source: 'OpenPEPPOL',
    version: 'Peppol 2026.5',
  },
  `
  | NON No Issue
  | REF References incorrect
  | LEG Legal information incorrect
  | REC Receiver unknown
  | QUA Item quality insufficient
  | DEL Delivery issues
  | PRI Prices incorrect
  | QTY Quantity incorrect
  | ITM Items incorrect
  | PAY Payment terms incorrect
  | UNR Not recognized
  | FIN Finance incorrect
  | PPD Partially Paid
  | OTH Other
`,
)

export const productTraceIDschemeIDCode = codeList(
  'ProductTraceIDschemeIDCode',
  {
    source: 'OpenPEPPOL',
    version: 'Peppol 2026.5',
  },
  `
  | UDI Unique Device Identifier
`,
)

export const reminderCHARGE = codeList(
  'REMINDER_CHARGE',
  {
    source: 'OpenPEPPOL',
    version: 'EHF 2026-08',
  },
  `
  REM
`,
)

export const receiptAdviceActionCode = codeList(
  'ReceiptAdviceActionCode',
  {
    source: 'OpenPEPPOL',
    version: 'Logistics 1.3',
  },
  `
  1 2
`,
)

export const receiptAdviceTypeCode = codeList(
  'ReceiptAdviceTypeCode',
  {
    source: 'OpenPEPPOL',
    version: 'Logistics 1.3',
  },
  `
  D S
`,
)

export const rejectReasonCode = codeList(
  'RejectReasonCode',
  {
    source: 'OpenPEPPOL',
    version: 'Logistics 1.3',
  },
  `
  1 2 3 4 5 6 7 8 99
`,
)

export const sepa = codeList(
  'SEPA',
  {
    source: 'OpenPEPPOL',
    version: 'Peppol 2025.5',
  },
  `
  | SEPA SEPA unique bank assigned creditor identifier
`,
)

export const shipmentIDType = codeList(
  'ShipmentIDType',
  {
    source: 'OpenPEPPOL',
    version: 'Logistics 1.3',
  },
  `
  GSIN
`,
)

export const statusReason = codeList(
  'StatusReason',
  {
    source: 'OpenPEPPOL',
    version: 'Peppol 2026.5',
  },
  `
  | BV Business rule violation, fatal
  | BW Business rule violation, warning
  | SV Syntax violation
`,
)

export const transportEventTypeCode = codeList(
  'TransportEventTypeCode',
  {
    source: 'OpenPEPPOL',
    version: 'Logistics 1.3',
  },
  `
  1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39
  40 41 44 45 46 47 48 49 50 51 53 54 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80
  81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112
  113 114 115 116 117 118 119 120 121 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140
  141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 161 162 163 164 165 166 167 168
  169 170 171 172 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196
  197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 218 219 220 222 224 225 227
  228 229 231 232 233 234 235 236 238 239 240 241 242 243 247 248 250 251 253 254 255 256 258 260 265 266 267
  269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 291 292 295 297 298 299 300
  301 302 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330
  331 332 333 334 335 336 337 338 339 340 341 342 343 344 345 346 347 348 349 350 351 352 353 354 355 356 357
  358 359 360 361 362 363 364 365 366 367 368 369 370
`,
)

export const transportHandlingUnitIDType = codeList(
  'TransportHandlingUnitIDType',
  {
    source: 'OpenPEPPOL',
    version: 'Logistics 1.3',
  },
  `
  SSCC
`,
)

export const transportHandlingUnitIDschemID = codeList(
  'TransportHandlingUnitIDschemID',
  {
    source: 'OpenPEPPOL',
    version: 'Peppol 2026.5',
  },
  `
  | SSCC Serial Shipping Container Code
`,
)

export const transportHandlingUnitReason = codeList(
  'TransportHandlingUnitReason',
  {
    source: 'OpenPEPPOL',
    version: 'Logistics 1.3',
  },
  `
  1 2 3 4 5 6 7
`,
)

export const transportServiceCode = codeList(
  'TransportServiceCode',
  {
    source: 'OpenPEPPOL',
    version: 'Logistics 1.3',
  },
  `
  1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25
`,
)

export const transportationStatusCode = codeList(
  'TransportationStatusCode',
  {
    source: 'OpenPEPPOL',
    version: 'Logistics 1.3',
  },
  `
  1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39
  40 41 44 45 46 47 48 49 50 51 53 54 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80
  81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112
  113 114 115 116 117 118 119 120 121 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140
  141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 161 162 163 164 165 166 167 168
  169 170 171 172 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196
  197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 218 219 220 222 224 225 227
  228 229 231 232 233 234 235 236 238 239 240 241 242 243 247 248 250 251 253 254 255 256 258 260 265 266 267
  269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 291 292 295 297 298 299 300
  301 302 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330
  331 332 333 334 335 336 337 338 339 340 341 342 343 344 345 346 347 348 349 350 351 352 353 354 355 356 357
  358 359 360 361 362 363 364 365 366 367 368 369 370
`,
)

export const transportationStatusTypeCode = codeList(
  'TransportationStatusTypeCode',
  {
    source: 'OpenPEPPOL',
    version: 'Logistics 1.3',
  },
  `
  3 4
`,
)

export const trueFalse = codeList(
  'TrueFalse',
  {
    source: 'OpenPEPPOL',
    version: 'Peppol 2026.5',
  },
  `
  | true True
  | false False
`,
)

export const weightStatementTypeCode = codeList(
  'WeightStatementTypeCode',
  {
    source: 'OpenPEPPOL',
    version: 'Logistics 1.3',
  },
  `
  01 02
`,
)

export const eas = codeList(
  'eas',
  {
    source: 'CEF Electronic Address Scheme, as OpenPEPPOL uses it',
    version: 'Peppol 2026.5',
    changes: [
      { on: '2026-02-23', added: '0244' },
      {
        on: '2026-08-17',
        added: '0242 0245 0246 0248',
        removed: '0037 0177 0193 0202 0212 0213 0215 0147 0154 0158 0170 0194 0203 0205 0217',
      },
    ],
  },
  `
  | 0002 System Information et Repertoire des Entreprise et des Etablissements: SIRENE
  | 0007 Organisationsnummer (Swedish legal entities)
  | 0009 SIRET-CODE
  | 0060 Data Universal Numbering System (D-U-N-S Number)
  | 0088 EAN Location Code
  | 0096 DANISH CHAMBER OF COMMERCE Scheme (EDIRA compliant)
  | 0097 FTI - Ediforum Italia, (EDIRA compliant)
  | 0106 "Vereniging van Kamers van Koophandel en Fabrieken in Nederland (Association of Chambers of Commerce and Industry in the Netherlands), Scheme (EDIRA compliant)"
  | 0130 Directorates of the European Commission
  | 0135 SIA Object Identifiers
  | 0142 SECETI Object Identifiers
  | 0151 Australian Business Number (ABN) Scheme
  | 0183 Numéro d'identification suisse des enterprises (IDE), Swiss Unique Business Identification Number (UIDB)
  | 0184 DIGSTORG
  | 0188 Corporate Number of The Social Security and Tax Number System
  | 0190 Dutch Originator's Identification Number
  | 0191 Centre of Registers and Information Systems of the Ministry of Justice
  | 0192 Enhetsregisteret ved Bronnoysundregisterne
  | 0195 Singapore UEN identifier
  | 0196 Kennitala - Iceland legal id for individuals and legal entities
  | 0198 ERSTORG
  | 0199 Legal Entity Identifier (LEI)
  | 0200 Legal entity code (Lithuania)
  | 0201 Codice Univoco Unità Organizzativa iPA
  | 0204 Leitweg-ID
  | 0208 Numero d'entreprise / ondernemingsnummer / Unternehmensnummer
  | 0209 GS1 identification keys
  | 0210 CODICE FISCALE
  | 0211 PARTITA IVA
  | 0216 OVTcode
  | 0218 Unified registration number (Latvia)
  | 0221 The registered number of the qualified invoice issuer (Japan)
  | 0225 FRCTC ELECTRONIC ADDRESS
  | 0230 National e-Invoicing Framework (Malaysia)
  | 0235 UAE Tax Identification Number (TIN)
  | 0240 Register of legal persons (in French : Répertoire des personnes morales)
  | 9910 Hungary VAT number
  | 9913 Business Registers Network
  | 9914 Österreichische Umsatzsteuer-Identifikationsnummer
  | 9915 "Österreichisches Verwaltungs bzw. Organisationskennzeichen"
  | 9918 "SOCIETY FOR WORLDWIDE INTERBANK FINANCIAL, TELECOMMUNICATION S.W.I.F.T"
  | 9919 Kennziffer des Unternehmensregisters
  | 9920 Agencia Española de Administración Tributaria
  | 9922 Andorra VAT number
  | 9923 Albania VAT number
  | 9924 Bosnia and Herzegovina VAT number
  | 9925 Belgium VAT number
  | 9926 Bulgaria VAT number
  | 9927 Switzerland VAT number
  | 9928 Cyprus VAT number
  | 9929 Czech Republic VAT number
  | 9930 Germany VAT number
  | 9931 Estonia VAT number
  | 9932 United Kingdom VAT number
  | 9933 Greece VAT number
  | 9934 Croatia VAT number
  | 9935 Ireland VAT number
  | 9936 Liechtenstein VAT number
  | 9937 Lithuania VAT number
  | 9938 Luxemburg VAT number
  | 9939 Latvia VAT number
  | 9940 Monaco VAT number
  | 9941 Montenegro VAT number
  | 9942 Macedonia, the former Yugoslav Republic of VAT number
  | 9943 Malta VAT number
  | 9944 Netherlands VAT number
  | 9945 Poland VAT number
  | 9946 Portugal VAT number
  | 9947 Romania VAT number
  | 9948 Serbia VAT number
  | 9949 Slovenia VAT number
  | 9950 Slovakia VAT number
  | 9951 San Marino VAT number
  | 9952 Turkey VAT number
  | 9953 Holy See (Vatican City State) VAT number
  | 9957 French VAT number
  | 9959 Employer Identification Number (EIN, USA)
  0242 0244 0245 0246 0248
`,
)

export const vatex = codeList(
  'vatex',
  {
    source: 'CEF VAT exemption reason codes',
    version: 'Peppol 2025.5',
  },
  `
  | VATEX-EU-79-C Exempt based on article 79, point c of Council Directive 2006/112/EC
  | VATEX-EU-132 Exempt based on article 132 of Council Directive 2006/112/EC
  | VATEX-EU-132-1A Exempt based on article 132, section 1 (a) of Council Directive 2006/112/EC
  | VATEX-EU-132-1B Exempt based on article 132, section 1 (b) of Council Directive 2006/112/EC
  | VATEX-EU-132-1C Exempt based on article 132, section 1 (c) of Council Directive 2006/112/EC
  | VATEX-EU-132-1D Exempt based on article 132, section 1 (d) of Council Directive 2006/112/EC
  | VATEX-EU-132-1E Exempt based on article 132, section 1 (e) of Council Directive 2006/112/EC
  | VATEX-EU-132-1F Exempt based on article 132, section 1 (f) of Council Directive 2006/112/EC
  | VATEX-EU-132-1G Exempt based on article 132, section 1 (g) of Council Directive 2006/112/EC
  | VATEX-EU-132-1H Exempt based on article 132, section 1 (h) of Council Directive 2006/112/EC
  | VATEX-EU-132-1I Exempt based on article 132, section 1 (i) of Council Directive 2006/112/EC
  | VATEX-EU-132-1J Exempt based on article 132, section 1 (j) of Council Directive 2006/112/EC
  | VATEX-EU-132-1K Exempt based on article 132, section 1 (k) of Council Directive 2006/112/EC
  | VATEX-EU-132-1L Exempt based on article 132, section 1 (l) of Council Directive 2006/112/EC
  | VATEX-EU-132-1M Exempt based on article 132, section 1 (m) of Council Directive 2006/112/EC
  | VATEX-EU-132-1N Exempt based on article 132, section 1 (n) of Council Directive 2006/112/EC
  | VATEX-EU-132-1O Exempt based on article 132, section 1 (o) of Council Directive 2006/112/EC
  | VATEX-EU-132-1P Exempt based on article 132, section 1 (p) of Council Directive 2006/112/EC
  | VATEX-EU-132-1Q Exempt based on article 132, section 1 (q) of Council Directive 2006/112/EC
  | VATEX-EU-143 Exempt based on article 143 of Council Directive 2006/112/EC
  | VATEX-EU-143-1A Exempt based on article 143, section 1 (a) of Council Directive 2006/112/EC
  | VATEX-EU-143-1B Exempt based on article 143, section 1 (b) of Council Directive 2006/112/EC
  | VATEX-EU-143-1C Exempt based on article 143, section 1 (c) of Council Directive 2006/112/EC
  | VATEX-EU-143-1D Exempt based on article 143, section 1 (d) of Council Directive 2006/112/EC
  | VATEX-EU-143-1E Exempt based on article 143, section 1 (e) of Council Directive 2006/112/EC
  | VATEX-EU-143-1F Exempt based on article 143, section 1 (f) of Council Directive 2006/112/EC
  | VATEX-EU-143-1FA Exempt based on article 143, section 1 (fa) of Council Directive 2006/112/EC
  | VATEX-EU-143-1G Exempt based on article 143, section 1 (g) of Council Directive 2006/112/EC
  | VATEX-EU-143-1H Exempt based on article 143, section 1 (h) of Council Directive 2006/112/EC
  | VATEX-EU-143-1I Exempt based on article 143, section 1 (i) of Council Directive 2006/112/EC
  | VATEX-EU-143-1J Exempt based on article 143, section 1 (j) of Council Directive 2006/112/EC
  | VATEX-EU-143-1K Exempt based on article 143, section 1 (k) of Council Directive 2006/112/EC
  | VATEX-EU-143-1L Exempt based on article 143, section 1 (l) of Council Directive 2006/112/EC
  | VATEX-EU-144 Exempt based on article 144 of Council Directive 2006/112/EC
  | VATEX-EU-146-1E Exempt based on article 146 section 1 (e) of Council Directive 2006/112/EC
  | VATEX-EU-148 Exempt based on article 148 of Council Directive 2006/112/EC
  | VATEX-EU-148-A Exempt based on article 148, section (a) of Council Directive 2006/112/EC
  | VATEX-EU-148-B Exempt based on article 148, section (b) of Council Directive 2006/112/EC
  | VATEX-EU-148-C Exempt based on article 148, section (c) of Council Directive 2006/112/EC
  | VATEX-EU-148-D Exempt based on article 148, section (d) of Council Directive 2006/112/EC
  | VATEX-EU-148-E Exempt based on article 148, section (e) of Council Directive 2006/112/EC
  | VATEX-EU-148-F Exempt based on article 148, section (f) of Council Directive 2006/112/EC
  | VATEX-EU-148-G Exempt based on article 148, section (g) of Council Directive 2006/112/EC
  | VATEX-EU-151 Exempt based on article 151 of Council Directive 2006/112/EC
  | VATEX-EU-151-1A Exempt based on article 151, section 1 (a) of Council Directive 2006/112/EC
  | VATEX-EU-151-1AA Exempt based on article 151, section 1 (aa) of Council Directive 2006/112/EC
  | VATEX-EU-151-1B Exempt based on article 151, section 1 (b) of Council Directive 2006/112/EC
  | VATEX-EU-151-1C Exempt based on article 151, section 1 (c) of Council Directive 2006/112/EC
  | VATEX-EU-151-1D Exempt based on article 151, section 1 (d) of Council Directive 2006/112/EC
  | VATEX-EU-151-1E Exempt based on article 151, section 1 (e) of Council Directive 2006/112/EC
  | VATEX-EU-159 Exempt based on article 159 of Council Directive 2006/112/EC
  | VATEX-EU-309 Exempt based on article 309 of Council Directive 2006/112/EC
  | VATEX-EU-AE Reverse charge
  | VATEX-EU-D Intra-Community acquisition from second hand means of transport
  | VATEX-EU-F Intra-Community acquisition of second hand goods
  | VATEX-EU-G Export outside the EU
  | VATEX-EU-I Intra-Community acquisition of works of art
  | VATEX-EU-IC Intra-Community supply
  | VATEX-EU-O Not subject to VAT
  | VATEX-EU-J Intra-Community acquisition of collectors items and antiques
  | VATEX-FR-FRANCHISE France domestic VAT franchise in base
  | VATEX-FR-CNWVAT France domestic Credit Notes without VAT, due to supplier forfeit of VAT for discount
  | VATEX-EU-153 Exempt based on article 153 of Council Directive 2006/112/EC
  | VATEX-FR-CGI261-1 Exempt based on 1 of article 261 of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-CGI261-2 Exempt based on 2 of article 261 of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-CGI261-3 Exempt based on 3 of article 261 of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-CGI261-4 Exempt based on 4 of article 261 of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-CGI261-5 Exempt based on 5 of article 261 of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-CGI261-7 Exempt based on 7 of article 261 of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-CGI261-8 Exempt based on 8 of article 261 of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-CGI261A Exempt based on article 261 A of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-CGI261B Exempt based on article 261 B of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-CGI261C-1 Exempt based on 1° of article 261 C of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-CGI261C-2 Exempt based on 2° of article 261 C of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-CGI261C-3 Exempt based on 3° of article 261 C of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-CGI261D-1 Exempt based on 1° of article 261 D of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-CGI261D-1BIS Exempt based on 1°bis of article 261 D of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-CGI261D-2 Exempt based on 2° of article 261 D of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-CGI261D-3 Exempt based on 3° of article 261 D of the Code Général des Impôts (CGI ; General tax code) Exonération de TVA - Article 261 D-3° du Code Général des Impôts
  | VATEX-FR-CGI261D-4 Exempt based on 4° of article 261 D of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-CGI261E-1 Exempt based on 1° of article 261 E of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-CGI261E-2 Exempt based on 2° of article 261 E of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-CGI277A Exempt based on article 277 A of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-CGI275 Exempt based on article 275 of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-298SEXDECIESA Exempt based on article 298 sexdecies A of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-CGI295 Exempt based on article 295 of the Code Général des Impôts (CGI ; General tax code)
  | VATEX-FR-AE Exempt based on 2 of article 283 of the Code Général des Impôts (CGI ; General tax code)
`,
)

export const billingMimeCode = variant(mimeCode, 'MimeCode', {
  source: 'OpenPEPPOL',
  version: 'Peppol 2026.5',
  added: `
  text/csv
`,
  removed: `
  image/tiff application/acad application/dwg drawing/dwg
`,
})
