// Code lists of ESPD 1 (Peppol ESPD 1.0 and EHF ESPD 1.2). Codes and official names are facts; see `version`.
import { codeList, variant } from './codelist.ts'
import { ehfIso4217 } from './ehf.ts'
import { iso3166 } from './iso.ts'

export const activityTypeCode = codeList(
  'ActivityTypeCode',
  { source: 'OJEU', version: 'EHF ESPD 1.2' },
  `
  | A Housing and community amenities
  | B Social protection
  | C Recreation, culture and religion
  | D Defence
  | E Environment
  | F Economic and financial affairs
  | G Production, transport and distribution of gas and heat
  | H Health
  | I Airport-related activities
  | J Exploration and extraction of gas and oil
  | K Port-related activities / Maritime or inland waterway
  | L Education
  | M Exploration and extraction of coal and other solid fuels
  | N Electricity
  | P Postal services
  | R Railway services
  | S General public services
  | T Urban railway / light rail, metro, tramway, trolleybus or bus services
  | U Public order and safety
  | W Water
  | 8 Other
  | 9 Not applicable
  | Z Not specified
`,
)

export const amountTypeCodes = codeList(
  'AmountTypeCodes',
  { source: 'DG GROW (European Commission)', version: 'EHF ESPD 1.2' },
  `
  | GENERAL_YEARLY_TURNOVER General yearly turnover
  | AVERAGE_YEARLY_TURNOVER Average yearly turnover
  | YEARLY_SPECIFIC_TURNOVER_BUSINESS_AREA Yearly Specific Turnover - Business Area
  | AVERAGE_YEARLY_TURNOVER_BUSINESS_AREA Average yearly turnover in the specific area of the EO
  | FINANCIAL_RATIO Financial ratio
  | INDEMNITY_INSURANCE_AMOUNT Indemnity Insurance Amount
`,
)

export const espdContractType = codeList(
  'ContractType',
  { source: 'BII', version: 'EHF ESPD 1.2' },
  `
  | 1 Public Contract
  | 2 Establishment of a Framework agreement
  | 3 Setting up a Dynamic Purchasing System
  | 4 Public contract based on a Framework agreement
  | 5 Public contract based on a Dynamic Purchasing System
  | 6 Contest
  | 7 Qualification system
  | 8 Concession
`,
)

export const espdCountryCodeIdentifier = variant(iso3166, 'CountryCodeIdentifier', {
  source: 'DG GROW (European Commission)',
  version: 'EHF ESPD 1.2',
  added: `
  XK
`,
  removed: `
  1A XI
`,
})

export const criteriaTypeCode = codeList(
  'CriteriaTypeCode',
  { source: 'DG GROW (European Commission)', version: 'EHF ESPD 1.2' },
  `
  | CRITERION.EXCLUSION.CONVICTIONS.PARTICIPATION_IN_CRIMINAL_ORGANISATION Participation in a criminal organisation
  | CRITERION.EXCLUSION.CONVICTIONS.CORRUPTION Corruption
  | CRITERION.EXCLUSION.CONVICTIONS.FRAUD Fraud
  | CRITERION.EXCLUSION.CONVICTIONS.TERRORIST_OFFENCES Terrorist offences or offences linked to terrorist activities
  | CRITERION.EXCLUSION.CONVICTIONS.MONEY_LAUNDERING Money laundering or terrorist financing
  | CRITERION.EXCLUSION.CONVICTIONS.CHILD_LABOUR-HUMAN_TRAFFICKING Child labour and other forms of trafficking in human beings
  | CRITERION.EXCLUSION.CONTRIBUTIONS.PAYMENT_OF_TAXES Payment of taxes
  | CRITERION.EXCLUSION.CONTRIBUTIONS.PAYMENT_OF_SOCIAL_SECURITY Payment of social security
  | CRITERION.EXCLUSION.SOCIAL.ENVIRONMENTAL_LAW Breaching of obligations in the fields of environmental law
  | CRITERION.EXCLUSION.SOCIAL.SOCIAL_LAW Breaching of obligations in the fields of social law
  | CRITERION.EXCLUSION.SOCIAL.LABOUR_LAW Breaching of obligations in the fields of labour law
  | CRITERION.EXCLUSION.BUSINESS.BANKRUPTCY Bankruptcy
  | CRITERION.EXCLUSION.BUSINESS.INSOLVENCY Insolvency
  | CRITERION.EXCLUSION.BUSINESS.CREDITORS_ARRANGEMENT Arrangement with creditors
  | CRITERION.EXCLUSION.BUSINESS.BANKRUPTCY_ANALOGOUS Analogous situation like bankruptcy under national law
  | CRITERION.EXCLUSION.BUSINESS.LIQUIDATOR_ADMINISTERED Assets being administered by liquidator
  | CRITERION.EXCLUSION.BUSINESS.ACTIVITIES_SUSPENDED Business activities are suspended
  | CRITERION.EXCLUSION.MISCONDUCT.MC_PROFESSIONAL Guilty of grave professional misconduct
  | CRITERION.EXCLUSION.MISCONDUCT.MARKET_DISTORTION Agreements with other economic operators aimed at distorting competition
  | CRITERION.EXCLUSION.CONFLICT_OF_INTEREST.PROCEDURE_PARTICIPATION Conflict of interest due to its participation in the procurement procedure
  | CRITERION.EXCLUSION.CONFLICT_OF_INTEREST.PROCEDURE_PREPARATION Direct or indirect involvement in the preparation of this procurement procedure
  | CRITERION.EXCLUSION.CONFLICT_OF_INTEREST.EARLY_TERMINATION Early termination, damages or other comparable sanctions
  | CRITERION.EXCLUSION.CONFLICT_OF_INTEREST.MISINTERPRETATION Guilty of misinterpretation, withheld information, able to provide required documents and obtained confidential information of this procedure
  | CRITERION.EXCLUSION.NATIONAL.NO.ACCEPTED.FINE Accepted fine for criminal behaviour
  | CRITERION.EXCLUSION.NATIONAL.GRAVE.MISCONDUCT Grave misconduct
  | CRITERION.SELECTION.ALL_SATISFIED All selection criteria satisfied
  | CRITERION.SELECTION.SUITABILITY.PROFESSIONAL_REGISTER_ENROLMENT Enrolment in a relevant professional register
  | CRITERION.SELECTION.SUITABILITY.TRADE_REGISTER_ENROLMENT Enrolment in a trade register
  | CRITERION.SELECTION.SUITABILITY.AUTHORISATION For service contracts: authorisation of particular organisation needed
  | CRITERION.SELECTION.SUITABILITY.MEMBERSHIP For service contracts: membership of particular organisation needed
  | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.GENERAL_YEARLY General yearly turnover
  | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.AVERAGE_YEARLY Average yearly turnover
  | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.SPECIFIC_YEARLY Specific yearly turnover
  | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.SPECIFIC_AVERAGE Specific average turnover
  | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.SET_UP Set up of economic operator
  | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.FINANCIAL_RATIO Financial ratio
  | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.RISK_INDEMNITY_INSURANCE Professional risk indemnity insurance
  | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.OTHER_REQUIREMENTS Other economic or financial requirements
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.REFERENCES.WORKS_PERFORMANCE For works contracts: performance of works of the specified type
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.REFERENCES.SUPPLIES_DELIVERY_PERFORMANCE For supply contracts: performance of deliveries of the specified type
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.REFERENCES.SERVICES_DELIVERY_PERFORMANCE For service contracts: performance of services of the specified type
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.TECHNICIANS_FOR_QUALITY_CONTROL Technicians or technical bodies for quality control
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.TECHNICIANS_FOR_CARRYING_WORKS For works contracts: technicians or technical bodies to carry out the work
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.FACILITIES_FOR_QUALITY_ENSURING Technical facilities and measures for ensuring quality
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.FACILITIES_FOR_STUDY_RESEARCH Study and research facilities
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.SUPPLY_CHAIN_MANAGEMENT Supply chain management
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.CHECKS.ALLOWANCE_OF_CHECKS Allowance of checks
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.PROFESSIONAL_QUALIFICATIONS Educational and professional qualifications
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.ENVIRONMENTAL_MANAGEMENT_MEASURES Environmental management measures
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.MANAGERIAL_STAFF Number of managerial staff
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.AVERAGE_ANNUAL_MANPOWER Average annual manpower
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.EQUIPMENT Tools, plant or technical equipment
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.SUBCONTRACTING_PROPORTION Subcontracting proportion
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.ARTEFACTS.NO_AUTHENTICATED_ARTEFACTS For supply contracts: samples, descriptions or photographs without certification of authenticity
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.ARTEFACTS.AUTHENTICATED_ARTEFACTS For supply contracts: samples, descriptions or photographs with certification of authenticity
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.CERTIFICATES.QUALITY_ASSURANCE.QA_INSTITUTES_CERTIFICATE For supply contracts: certificates by quality control institutes
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.CERTIFICATES.QUALITY_ASSURANCE.QA_INDEPENDENT_CERTIFICATE Certificates by independent bodies about quality assurance standards
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.CERTIFICATES.ENVIRONMENTAL_MANAGEMENT.ENV_INDEPENDENT_CERTIFICATE Certificates by independent bodies about environmental management systems or standards
  | CRITERION.OTHER.EO_DATA.SHELTERED_WORKSHOP Sheltered workshop
  | CRITERION.OTHER.EO_DATA.REGISTERED_IN_OFFICIAL_LIST Registered in an official list
  | CRITERION.OTHER.EO_DATA.TOGETHER_WITH_OTHERS Together with others
  | CRITERION.OTHER.EO_DATA.RELIES_ON_OTHER_CAPACITIES Relies on other's capacities
  | CRITERION.OTHER.EO_DATA.SUBCONTRACTS_WITH_THIRD_PARTIES Subcontracts any share with third parties
  | CRITERION.OTHER.EO_DATA.MEETS_THE_OBJECTIVE Meets the objective and non discrimantory criteria
`,
)

export const criterionJurisdictionLevel = codeList(
  'CriterionJurisdictionLevel',
  { source: 'DG GROW (European Commission)', version: 'EHF ESPD 1.2' },
  `
  | EU_REGULATION European Regulation
  | EU_DIRECTIVE European Directive
  | EU_DECISION European Decision
  | NATIONAL_LEGISLATION National Legislation
  | SUBNATIONAL_LEGISLATION Sub-national Legislation
`,
)

export const espdCurrencyCode = variant(ehfIso4217, 'CurrencyCode', {
  source: 'DG GROW (European Commission)',
  version: 'EHF ESPD 1.2',
  added: `
  BYR CYP EEK LTL LVL MRO MTL SKK STD TMM USS VEB XFO XFU XXX ZMK ZWD
`,
  removed: `
  BYN MRU STN SVC TMT UYI XSU XUA ZMW CUC VEF ZWL
`,
})

export const espdDocRefContentType = codeList(
  'DocRefContentType',
  { source: 'DG GROW (European Commission)', version: 'EHF ESPD 1.2' },
  `
  | TED_CN Contract Notice published in TeD (European Publications Office)
  | ESPD_REQUEST European Single Procurement Document Request issued by a Contracting Authority
  | NGOJ Identifier of procurement in Doffin.
  | LOTS List of lots if any.
`,
)

export const economicOperatorIdentifierType = codeList(
  'EconomicOperatorIdentifierType',
  { source: 'DG GROW (European Commission)', version: 'EHF ESPD 1.2' },
  `
  | VAT_Number Public Contract
  | National_Number Establishment of a Framework agreement
`,
)

export const languageCodeEU = codeList(
  'LanguageCodeEU',
  { source: 'European Comission', version: 'EHF ESPD 1.2' },
  `
  | PL Polski (pl)
  | PT Português (pt)
  | EL Ελληνικά (el)
  | EN English (en)
  | ES Español (es)
  | ET Eesti (et)
  | FI Suomi (fi)
  | RO Romană (ro)
  | GA Gaeilge (ga)
  | FR Français (fr)
  | SK Slovenčina (sk)
  | SL Slovenščina (sl)
  | SV Svenska (sv)
  | HU Magyar (hu)
  | IT Italiano (it)
  | LT Lietuvių (lt)
  | LV Latviešu (lv)
  | MT Malti (mt)
  | BG български (bg)
  | NL Nederlands (nl)
  | DA Dansk (da)
  | CS čeština (cs)
  | DE Deutsch (de)
  | HR Hrvatski (hr)
`,
)

export const periodMeasureTypeCodes = codeList(
  'PeriodMeasureTypeCodes',
  { source: 'DG GROW (European Commission)', version: 'EHF ESPD 1.2' },
  `
  | MONTH Length of period expressed in months
  | YEAR Length of period expressed in years
`,
)

export const espdProcedureType = codeList(
  'ProcedureType',
  { source: 'OJEU', version: 'EHF ESPD 1.2' },
  `
  | 1 Open procedure
  | 2 Restricted procedure
  | 3 Accelerated restricted procedure
  | C Competitive dialogue
  | 4 Negotiated procedure
  | 6 Accelerated negotiated procedure
  | T Negotiated without a call for competition
  | V Award of contract without prior publication of a contract notice
  | A Direct Award
  | AMI Call of expression of interest
  | VDL Vendor's list
  | LOV Negotiated Procedure for low value contracts
  | 9 Not applicable
`,
)

export const profileExecutionID = codeList(
  'ProfileExecutionID',
  { source: 'European Commission', version: 'EHF ESPD 1.2' },
  `
  | QT Qualification and Tender
  | Q Qualification Only
  | Q2T Qualification and Tender (2 stage procedure)
  | T Tender Only
`,
)

export const responseDataType = codeList(
  'ResponseDataType',
  { source: 'DG GROW (European Commission)', version: 'EHF ESPD 1.2' },
  `
  | AMOUNT An Amount, and currency, as defined in UN/CEFACT's CCTS
  | CODE A code for an unespecified concept
  | CODE_COUNTRY Code identifying a country (Compulsory use of ISO 3166-1 alpha 2
  | DATE Date values (format YYYY-DD-MM)
  | DESCRIPTION Textual field
  | EVIDENCE_URL URL, namely pointing to an evidence
  | INDICATOR "true" or "false" values representing "Yes" affirmative or "No" negative answers
  | PERCENTAGE A decimal number representing a percent (e.g. 0.1)
  | PERIOD Period object as defined in UBL-2.1
  | QUANTITY_INTEGER A number representing a quantity in a specific unit of measure. The unit has to be specified (e.g. Kg).
  | QUANTITY_YEAR A non-negative integer representing a year. The unit has to be specified as YEAR
  | QUANTITY A number representing a generic quantity with no unit specified.
`,
)

export const technicalCapabilityTypeCode = codeList(
  'TechnicalCapabilityTypeCode',
  { source: 'European Commission', version: 'EHF ESPD 1.2' },
  `
  | TECCZZ1 Other
  | TECC000 "Information and formalities necessary for evaluating if requirements are met"
  | TECC001 Minimum level(s) of standards possibly required
  | TECC002 Performed similar projects
  | TECC003 Technical units
  | TECC004 Academic and professionals
  | TECC005 Detailed Organization Chart
  | TECC006 Environmental measures
  | TECC007 Logistical Capacity
  | TECC008 Average staff
  | TECC009 Machinery, material and technical equipment to perform the project
  | TECC010 Technical instalations and measures to guarantee the quality
  | TECC011 Control measures on the capability of the tenderer
  | TECC012 Samples, descriptions and pictures of the products to provide
  | TECC013 Quality control certificates
  | TECC014 Indicate which part of the contract is planned to be subcontracted
  | TECC015 Technical background
  | TECC025 Attestation of the establishment of entity
`,
)

export const peppolEspdCriteriaTypeCode = codeList(
  'CriteriaTypeCode',
  { source: 'DG GROW (European Commission)', version: 'Peppol ESPD 1.0' },
  `
  | CRITERION.EXCLUSION.CONVICTIONS.PARTICIPATION_IN_CRIMINAL_ORGANISATION Participation in a criminal organisation
  | CRITERION.EXCLUSION.CONVICTIONS.CORRUPTION Corruption
  | CRITERION.EXCLUSION.CONVICTIONS.FRAUD Fraud
  | CRITERION.EXCLUSION.CONVICTIONS.TERRORIST_OFFENCES Terrorist offences or offences linked to terrorist activities
  | CRITERION.EXCLUSION.CONVICTIONS.MONEY_LAUNDERING Money laundering or terrorist financing
  | CRITERION.EXCLUSION.CONVICTIONS.CHILD_LABOUR-HUMAN_TRAFFICKING Child labour and other forms of trafficking in human beings
  | CRITERION.EXCLUSION.CONTRIBUTIONS.PAYMENT_OF_TAXES Payment of taxes
  | CRITERION.EXCLUSION.CONTRIBUTIONS.PAYMENT_OF_SOCIAL_SECURITY Payment of social security
  | CRITERION.EXCLUSION.SOCIAL.ENVIRONMENTAL_LAW Breaching of obligations in the fields of environmental law
  | CRITERION.EXCLUSION.SOCIAL.SOCIAL_LAW Breaching of obligations in the fields of social law
  | CRITERION.EXCLUSION.SOCIAL.LABOUR_LAW Breaching of obligations in the fields of labour law
  | CRITERION.EXCLUSION.BUSINESS.BANKRUPTCY Bankruptcy
  | CRITERION.EXCLUSION.BUSINESS.INSOLVENCY Insolvency
  | CRITERION.EXCLUSION.BUSINESS.CREDITORS_ARRANGEMENT Arrangement with creditors
  | CRITERION.EXCLUSION.BUSINESS.BANKRUPTCY_ANALOGOUS Analogous situation like bankruptcy under national law
  | CRITERION.EXCLUSION.BUSINESS.LIQUIDATOR_ADMINISTERED Assets being administered by liquidator
  | CRITERION.EXCLUSION.BUSINESS.ACTIVITIES_SUSPENDED Business activities are suspended
  | CRITERION.EXCLUSION.MISCONDUCT.MC_PROFESSIONAL Guilty of grave professional misconduct
  | CRITERION.EXCLUSION.MISCONDUCT.MARKET_DISTORTION Agreements with other economic operators aimed at distorting competition
  | CRITERION.EXCLUSION.CONFLICT_OF_INTEREST.PROCEDURE_PARTICIPATION Conflict of interest due to its participation in the procurement procedure
  | CRITERION.EXCLUSION.CONFLICT_OF_INTEREST.PROCEDURE_PREPARATION Direct or indirect involvement in the preparation of this procurement procedure
  | CRITERION.EXCLUSION.CONFLICT_OF_INTEREST.EARLY_TERMINATION Early termination, damages or other comparable sanctions
  | CRITERION.EXCLUSION.CONFLICT_OF_INTEREST.MISINTERPRETATION Guilty of misinterpretation, withheld information, able to provide required documents and obtained confidential information of this procedure
  | CRITERION.EXCLUSION.NATIONAL.OTHER Purely national exclusion grounds
  | CRITERION.SELECTION.ALL_SATISFIED All selection criteria satisfied
  | CRITERION.SELECTION.SUITABILITY.PROFESSIONAL_REGISTER_ENROLMENT Enrolment in a relevant professional register
  | CRITERION.SELECTION.SUITABILITY.TRADE_REGISTER_ENROLMENT Enrolment in a trade register
  | CRITERION.SELECTION.SUITABILITY.AUTHORISATION For service contracts: authorisation of particular organisation needed
  | CRITERION.SELECTION.SUITABILITY.MEMBERSHIP For service contracts: membership of particular organisation needed
  | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.GENERAL_YEARLY General yearly turnover
  | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.AVERAGE_YEARLY Average yearly turnover
  | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.SPECIFIC_YEARLY Specific yearly turnover
  | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.SPECIFIC_AVERAGE Specific average turnover
  | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.TURNOVER.SET_UP Set up of economic operator
  | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.FINANCIAL_RATIO Financial ratio
  | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.RISK_INDEMNITY_INSURANCE Professional risk indemnity insurance
  | CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING.OTHER_REQUIREMENTS Other economic or financial requirements
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.REFERENCES.WORKS_PERFORMANCE For works contracts: performance of works of the specified type
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.REFERENCES.SUPPLIES_DELIVERY_PERFORMANCE For supply contracts: performance of deliveries of the specified type
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.REFERENCES.SERVICES_DELIVERY_PERFORMANCE For service contracts: performance of services of the specified type
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.TECHNICIANS_FOR_QUALITY_CONTROL Technicians or technical bodies for quality control
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.TECHNICIANS_FOR_CARRYING_WORKS For works contracts: technicians or technical bodies to carry out the work
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.FACILITIES_FOR_QUALITY_ENSURING Technical facilities and measures for ensuring quality
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.FACILITIES_FOR_STUDY_RESEARCH Study and research facilities
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.SUPPLY_CHAIN_MANAGEMENT Supply chain management
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.CHECKS.ALLOWANCE_OF_CHECKS Allowance of checks
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.PROFESSIONAL_QUALIFICATIONS Educational and professional qualifications
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.ENVIRONMENTAL_MANAGEMENT_MEASURES Environmental management measures
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.MANAGERIAL_STAFF Number of managerial staff
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.AVERAGE_ANNUAL_MANPOWER Average annual manpower
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.EQUIPMENT Tools, plant or technical equipment
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.SUBCONTRACTING_PROPORTION Subcontracting proportion
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.ARTEFACTS.NO_AUTHENTICATED_ARTEFACTS For supply contracts: samples, descriptions or photographs without certification of authenticity
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.ARTEFACTS.AUTHENTICATED_ARTEFACTS For supply contracts: samples, descriptions or photographs with certification of authenticity
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.CERTIFICATES.QUALITY_ASSURANCE.QA_INSTITUTES_CERTIFICATE For supply contracts: certificates by quality control institutes
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.CERTIFICATES.QUALITY_ASSURANCE.QA_INDEPENDENT_CERTIFICATE Certificates by independent bodies about quality assurance standards
  | CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.CERTIFICATES.ENVIRONMENTAL_MANAGEMENT.ENV_INDEPENDENT_CERTIFICATE Certificates by independent bodies about environmental management systems or standards
  | CRITERION.OTHER.EO_DATA.SHELTERED_WORKSHOP Sheltered workshop
  | CRITERION.OTHER.EO_DATA.REGISTERED_IN_OFFICIAL_LIST Registered in an official list
  | CRITERION.OTHER.EO_DATA.TOGETHER_WITH_OTHERS Together with others
  | CRITERION.OTHER.EO_DATA.RELIES_ON_OTHER_CAPACITIES Relies on other's capacities
  | CRITERION.OTHER.EO_DATA.SUBCONTRACTS_WITH_THIRD_PARTIES Subcontracts any share with third parties
  | CRITERION.OTHER.EO_DATA.MEETS_THE_OBJECTIVE Meets the objective and non discrimantory criteria
`,
)

export const peppolEspdDocRefContentType = codeList(
  'DocRefContentType',
  { source: 'DG GROW (European Commission)', version: 'Peppol ESPD 1.0' },
  `
  | TED_CN Contract Notice published in TeD (European Publications Office)
  | ESPD_REQUEST European Single Procurement Document Request issued by a Contracting Authority
  | NGOJ Identifier of procurement in Doffin.
`,
)
