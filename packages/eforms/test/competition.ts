// A complete national competition notice as XML, for tests to bend.
import type { NoticeDraft } from '../src/draft.ts'
import { fromXml } from '../src/notice.ts'

export const now = Date.parse('2026-06-15T12:00:00+02:00')

const place = `<cac:RealizedLocation><cac:Address><cbc:CountrySubentityCode listName="nuts-lvl3">NO081</cbc:CountrySubentityCode><cac:Country><cbc:IdentificationCode listName="country">NOR</cbc:IdentificationCode></cac:Country></cac:Address></cac:RealizedLocation>`

function project(value: string | undefined, additional: string): string {
  const total =
    value === undefined
      ? ''
      : `<cac:RequestedTenderTotal><cbc:EstimatedOverallContractAmount currencyID="NOK">${value}</cbc:EstimatedOverallContractAmount></cac:RequestedTenderTotal>`
  return `<cac:ProcurementProject><cbc:Name languageID="NOR">Drift av skrivere</cbc:Name><cbc:Description languageID="NOR">Drift av skrivere i tre år</cbc:Description><cbc:ProcurementTypeCode listName="contract-nature">services</cbc:ProcurementTypeCode>${additional}${total}<cac:MainCommodityClassification><cbc:ItemClassificationCode listName="cpv">72230000</cbc:ItemClassificationCode></cac:MainCommodityClassification>${place}</cac:ProcurementProject>`
}

export function criterion(type: string, weight: string, description: string, weighting = 'per-exa'): string {
  return `<cac:SubordinateAwardingCriterion><ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension><efac:AwardCriterionParameter><efbc:ParameterCode listName="number-weight">${weighting}</efbc:ParameterCode><efbc:ParameterNumeric>${weight}</efbc:ParameterNumeric></efac:AwardCriterionParameter></efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions><cbc:AwardingCriterionTypeCode listName="award-criterion-type">${type}</cbc:AwardingCriterionTypeCode><cbc:Description languageID="NOR">${description}</cbc:Description></cac:SubordinateAwardingCriterion>`
}

export function strategic(list: string, code: string): string {
  return `<cac:ProcurementAdditionalType><cbc:ProcurementTypeCode listName="${list}">${code}</cbc:ProcurementTypeCode></cac:ProcurementAdditionalType>`
}

export interface Bends {
  readonly basis?: string
  readonly value?: string
  readonly lotValue?: string
  readonly criteria?: string
  readonly strategic?: string
  readonly party?: string
  readonly language?: string
  readonly issued?: string
  readonly company?: string
  readonly procedure?: string
  readonly cpv?: string
  readonly customization?: string
}

export const partOne = `<cbc:ID schemeName="ELI">https://lovdata.no/eli/forskrift/2016/8/12/974</cbc:ID><cbc:DocumentDescription languageID="NOR">NOR — Anskaffelsesforskriften Del 1</cbc:DocumentDescription>`

/** A national competition notice (E3) that breaks no rule, with parts of it replaced. */
export function competition(bends: Bends = {}): Uint8Array {
  const criteria =
    bends.criteria === undefined
      ? ''
      : `<cac:AwardingTerms><cac:AwardingCriterion>${bends.criteria}</cac:AwardingCriterion></cac:AwardingTerms>`
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<ContractNotice xmlns="urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2" xmlns:ext="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2" xmlns:efext="http://data.europa.eu/p27/eforms-ubl-extensions/1" xmlns:efac="http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1" xmlns:efbc="http://data.europa.eu/p27/eforms-ubl-extension-basic-components/1">
<ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension><efac:NoticeSubType><cbc:SubTypeCode listName="notice-subtype">E3</cbc:SubTypeCode></efac:NoticeSubType><efac:Organizations><efac:Organization><efac:Company><cac:PartyIdentification><cbc:ID schemeName="organization">ORG-0001</cbc:ID></cac:PartyIdentification><cac:PartyName><cbc:Name languageID="NOR">Lillevik kommune</cbc:Name></cac:PartyName><cac:PostalAddress><cac:Country><cbc:IdentificationCode listName="country">NOR</cbc:IdentificationCode></cac:Country></cac:PostalAddress>${bends.company ?? ''}</efac:Company></efac:Organization></efac:Organizations></efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>
<cbc:UBLVersionID>2.3</cbc:UBLVersionID><cbc:CustomizationID>${bends.customization ?? 'eforms-sdk-1.14#extended#urn:fdc:anskaffelser.no:2026:eforms:national-e'}</cbc:CustomizationID><cbc:ID schemeName="notice-id">a03fdc6d-9924-4e99-93cf-39b925bb4826</cbc:ID><cbc:ContractFolderID>d8e0c26b-6206-4588-85f5-946afb84a37d</cbc:ContractFolderID><cbc:IssueDate>${bends.issued ?? '2026-06-15+02:00'}</cbc:IssueDate><cbc:IssueTime>10:00:00+02:00</cbc:IssueTime><cbc:VersionID>01</cbc:VersionID><cbc:RegulatoryDomain>other</cbc:RegulatoryDomain><cbc:NoticeTypeCode listName="competition">cn-standard</cbc:NoticeTypeCode><cbc:NoticeLanguageCode>${bends.language ?? 'NOR'}</cbc:NoticeLanguageCode>
<cac:ContractingParty>${bends.party ?? '<cac:ContractingPartyType><cbc:PartyTypeCode listName="buyer-legal-type">la</cbc:PartyTypeCode></cac:ContractingPartyType>'}<cac:Party><cac:PartyIdentification><cbc:ID schemeName="organization">ORG-0001</cbc:ID></cac:PartyIdentification></cac:Party></cac:ContractingParty>
<cac:TenderingTerms><cac:ProcurementLegislationDocumentReference>${bends.basis ?? partOne}</cac:ProcurementLegislationDocumentReference><cac:TendererQualificationRequest><cac:SpecificTendererRequirement><cbc:TendererRequirementTypeCode listName="exclusion-grounds-source">epo-procurement-document</cbc:TendererRequirementTypeCode></cac:SpecificTendererRequirement></cac:TendererQualificationRequest></cac:TenderingTerms>
<cac:TenderingProcess><cbc:ProcedureCode listName="procurement-procedure-type">${bends.procedure ?? 'oth-single'}</cbc:ProcedureCode></cac:TenderingProcess>
${project(bends.value, '').replace('72230000', bends.cpv ?? '72230000')}
<cac:ProcurementProjectLot><cbc:ID schemeName="Lot">LOT-0000</cbc:ID><cac:TenderingTerms><cac:CallForTendersDocumentReference><cbc:ID>1</cbc:ID><cbc:DocumentType>non-restricted-document</cbc:DocumentType><cac:Attachment><cac:ExternalReference><cbc:URI>https://example.no/dokumenter</cbc:URI></cac:ExternalReference></cac:Attachment></cac:CallForTendersDocumentReference><cac:TendererQualificationRequest><cac:SpecificTendererRequirement><cbc:TendererRequirementTypeCode listName="selection-criteria-source">epo-procurement-document</cbc:TendererRequirementTypeCode></cac:SpecificTendererRequirement></cac:TendererQualificationRequest>${criteria}<cac:TenderRecipientParty><cbc:EndpointID>https://example.no/innlevering</cbc:EndpointID></cac:TenderRecipientParty></cac:TenderingTerms><cac:TenderingProcess><cac:TenderSubmissionDeadlinePeriod><cbc:EndDate>2026-07-15+02:00</cbc:EndDate><cbc:EndTime>12:00:00+02:00</cbc:EndTime></cac:TenderSubmissionDeadlinePeriod></cac:TenderingProcess>${project(bends.lotValue, bends.strategic ?? '')}</cac:ProcurementProjectLot>
</ContractNotice>`
  return new TextEncoder().encode(xml)
}

/** The same as a draft. */
export function competitionDraft(bends: Bends = {}): NoticeDraft {
  const result = fromXml(competition(bends))
  if (!result.ok) throw new Error(result.refusal.code)
  return result.draft
}
