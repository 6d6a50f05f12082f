// The trees of ESPD-EDM 2 to 4 (UBL QualificationApplicationRequest and -Response): what ESPD uses of UBL, with the bounds of UBL.
// What ESPD demands beyond is in its rules.
import {
  code,
  date,
  decimal,
  group,
  identifier,
  indicator,
  later,
  leaf,
  many,
  maybe,
  one,
  some,
  text,
  time,
  uri,
} from '../definition/tree.ts'
import type { GroupShape } from '../definition/tree.ts'

const listedCode = leaf(code, {
  listID: maybe(text),
  listName: maybe(text),
  listAgencyID: maybe(text),
  listAgencyName: maybe(text),
  listVersionID: maybe(text),
  listURI: maybe(text),
  listSchemeURI: maybe(text),
  name: maybe(text),
  languageID: maybe(text),
})
const schemedId = leaf(identifier, {
  schemeID: maybe(text),
  schemeName: maybe(text),
  schemeAgencyID: maybe(text),
  schemeAgencyName: maybe(text),
  schemeVersionID: maybe(text),
  schemeURI: maybe(text),
  schemeDataURI: maybe(text),
})
const amount = leaf(decimal, { currencyID: maybe(text) })
const quantity = leaf(decimal, { unitCode: maybe(text) })
const numeric = leaf(decimal, { format: maybe(text) })
const localText = leaf(text, { languageID: maybe(text) })

const partyIdentification = group({
  ID: one(schemedId),
})

const partyName = group({
  Name: one(localText),
})

const country = group({
  IdentificationCode: maybe(listedCode),
})

const address = group({
  ID: maybe(schemedId),
  Postbox: maybe(localText),
  StreetName: maybe(localText),
  AdditionalStreetName: maybe(localText),
  CityName: maybe(localText),
  PostalZone: maybe(localText),
  CountrySubentity: maybe(localText),
  CountrySubentityCode: maybe(listedCode),
  Country: maybe(country),
})

const contact = group({
  Name: maybe(localText),
  Telephone: maybe(localText),
  Telefax: maybe(localText),
  ElectronicMail: maybe(localText),
})

const person = group({
  FirstName: maybe(localText),
  FamilyName: maybe(localText),
  BirthDate: maybe(date),
  BirthplaceName: maybe(localText),
  Contact: maybe(contact),
  ResidenceAddress: maybe(address),
})

const powerOfAttorney = group({
  Description: many(localText),
  AgentParty: one(later(() => party)),
})

const party: GroupShape = group({
  WebsiteURI: maybe(uri),
  EndpointID: maybe(schemedId),
  IndustryClassificationCode: maybe(listedCode),
  PartyIdentification: many(partyIdentification),
  PartyName: many(partyName),
  PostalAddress: maybe(address),
  Contact: maybe(contact),
  Person: many(person),
  PowerOfAttorney: many(powerOfAttorney),
})

const contractingParty = group({
  BuyerProfileURI: maybe(uri),
  Party: one(party),
})

const qualifyingParty = group({
  Party: maybe(party),
})

const economicOperatorRole = group({
  RoleCode: maybe(listedCode),
})

const economicOperatorParty = group({
  QualifyingParty: many(qualifyingParty),
  EconomicOperatorRole: maybe(economicOperatorRole),
  Party: one(party),
})

const procurementProject = group({
  Description: many(localText),
})

const procurementProjectLot = group({
  ID: one(schemedId),
})

const procurementProjectLotReference = group({
  ID: one(schemedId),
})

const language = group({
  LocaleCode: maybe(listedCode),
})

const legislation = group({
  ID: maybe(schemedId),
  Title: many(localText),
  Description: many(localText),
  JurisdictionLevel: many(localText),
  Article: many(localText),
  URI: many(uri),
  Language: many(language),
})

const period = group({
  StartDate: maybe(date),
  StartTime: maybe(time),
  EndDate: maybe(date),
  EndTime: maybe(time),
  DurationMeasure: maybe(quantity),
  Description: many(localText),
})

const externalReference = group({
  URI: maybe(uri),
})

const attachment = group({
  ExternalReference: maybe(externalReference),
})

const documentReference = group({
  ID: one(schemedId),
  Attachment: maybe(attachment),
  IssuerParty: maybe(party),
})

const evidence = group({
  ID: maybe(schemedId),
  ConfidentialityLevelCode: maybe(listedCode),
  DocumentReference: many(documentReference),
})

const tenderingCriterionProperty = group({
  ID: maybe(schemedId),
  Name: maybe(localText),
  Description: many(localText),
  TypeCode: maybe(listedCode),
  ValueDataTypeCode: maybe(listedCode),
  ValueUnitCode: maybe(listedCode),
  ValueCurrencyCode: maybe(listedCode),
  ExpectedAmount: maybe(amount),
  ExpectedID: maybe(schemedId),
  ExpectedCode: maybe(listedCode),
  ExpectedValueNumeric: maybe(numeric),
  ExpectedDescription: maybe(localText),
  ExpectedURI: maybe(uri),
  MaximumAmount: maybe(amount),
  MinimumAmount: maybe(amount),
  MaximumValueNumeric: maybe(numeric),
  MinimumValueNumeric: maybe(numeric),
  MaximumQuantity: maybe(quantity),
  MinimumQuantity: maybe(quantity),
  TranslationTypeCode: maybe(listedCode),
  CertificationLevelDescription: many(localText),
  CopyQualityTypeCode: maybe(listedCode),
  ApplicablePeriod: many(period),
  TemplateEvidence: many(evidence),
})

const tenderingCriterionPropertyGroup: GroupShape = group({
  ID: maybe(schemedId),
  Name: maybe(localText),
  Description: many(localText),
  PropertyGroupTypeCode: maybe(listedCode),
  FulfilmentIndicatorTypeCode: maybe(listedCode),
  TenderingCriterionProperty: some(tenderingCriterionProperty),
  SubsidiaryTenderingCriterionPropertyGroup: many(later(() => tenderingCriterionPropertyGroup)),
})

const tenderingCriterion: GroupShape = group({
  ID: maybe(schemedId),
  CriterionTypeCode: maybe(listedCode),
  Name: many(localText),
  Description: many(localText),
  WeightNumeric: maybe(numeric),
  FulfilmentIndicator: maybe(indicator),
  FulfilmentIndicatorTypeCode: maybe(listedCode),
  EvaluationMethodTypeCode: maybe(listedCode),
  WeightingConsiderationDescription: many(localText),
  ProcurementProjectLotReference: many(procurementProjectLotReference),
  SubTenderingCriterion: many(later(() => tenderingCriterion)),
  Legislation: many(legislation),
  TenderingCriterionPropertyGroup: many(tenderingCriterionPropertyGroup),
})

export const espdEdmRequestTree = group({
  UBLVersionID: maybe(schemedId),
  CustomizationID: maybe(schemedId),
  ProfileID: maybe(schemedId),
  ProfileExecutionID: maybe(schemedId),
  ID: maybe(schemedId),
  CopyIndicator: maybe(indicator),
  UUID: maybe(schemedId),
  ContractFolderID: one(schemedId),
  IssueDate: one(date),
  IssueTime: maybe(time),
  VersionID: maybe(schemedId),
  ProcedureCode: maybe(listedCode),
  QualificationApplicationTypeCode: maybe(listedCode),
  ContractingParty: some(contractingParty),
  EconomicOperatorParty: many(economicOperatorParty),
  ProcurementProject: maybe(procurementProject),
  ProcurementProjectLot: many(procurementProjectLot),
  TenderingCriterion: many(tenderingCriterion),
})

const responseValue = group({
  ID: maybe(schemedId),
  Description: many(localText),
  ResponseAmount: maybe(amount),
  ResponseBinaryObject: maybe(localText),
  ResponseCode: maybe(listedCode),
  ResponseDate: maybe(date),
  ResponseID: maybe(schemedId),
  ResponseIndicator: maybe(indicator),
  ResponseMeasure: maybe(quantity),
  ResponseNumeric: maybe(numeric),
  ResponseQuantity: maybe(quantity),
  ResponseTime: maybe(time),
  ResponseURI: maybe(uri),
})

const evidenceSupplied = group({
  ID: one(schemedId),
})

const tenderingCriterionResponse = group({
  ID: maybe(schemedId),
  Name: maybe(localText),
  Description: many(localText),
  ValidatedCriterionPropertyID: maybe(schemedId),
  ConfidentialityLevelCode: maybe(listedCode),
  ResponseValue: many(responseValue),
  ApplicablePeriod: many(period),
  EvidenceSupplied: many(evidenceSupplied),
  ProcurementProjectLotReference: many(procurementProjectLotReference),
})

export const espdEdmResponseTree = group({
  UBLVersionID: maybe(schemedId),
  CustomizationID: maybe(schemedId),
  ProfileID: maybe(schemedId),
  ProfileExecutionID: maybe(schemedId),
  ID: maybe(schemedId),
  CopyIndicator: maybe(indicator),
  UUID: maybe(schemedId),
  ContractFolderID: one(schemedId),
  IssueDate: one(date),
  IssueTime: maybe(time),
  VersionID: maybe(schemedId),
  ProcedureCode: maybe(listedCode),
  QualificationApplicationTypeCode: maybe(listedCode),
  ContractingParty: some(contractingParty),
  EconomicOperatorParty: some(economicOperatorParty),
  ProcurementProject: maybe(procurementProject),
  ProcurementProjectLot: many(procurementProjectLot),
  TenderingCriterion: many(tenderingCriterion),
  TenderingCriterionResponse: some(tenderingCriterionResponse),
  Evidence: many(evidence),
})
