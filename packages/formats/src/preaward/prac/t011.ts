// Notice search (Peppol PrAC T011): rules.
import { at, pattern } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import { atMost, attributeIs, attributeIsUuid, exactlyOne, filled, given } from '../checks.ts'
import { isZonedDateTime, slotIs, slotIsElectronicAddress } from './checks.ts'

export const t011Rules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at(
      'QueryRequest',
      attributeIsUuid('PEPPOL-T011-R001', 'id'),
      exactlyOne('PEPPOL-T011-R002', "Slot[@name='SpecificationIdentification']"),
      exactlyOne('PEPPOL-T011-R003', "Slot[@name='BusinessProcessTypeIdentifier']"),
      exactlyOne('PEPPOL-T011-R004', "Slot[@name='IssueDateTime']"),
      exactlyOne('PEPPOL-T011-R005', "Slot[@name='SenderElectronicAddress']"),
      exactlyOne('PEPPOL-T011-R006', "Slot[@name='ReceiverElectronicAddress']"),
      given('PEPPOL-T011-R007', 'ResponseOption'),
      given('PEPPOL-T011-R008', "ResponseOption[@returnType='LeafClassWithRepositoryItem']"),
      given('PEPPOL-T011-R009', "Query[@queryDefinition='SearchNotice']"),
    ),
    at(
      "QueryRequest/Slot[@name='SpecificationIdentification']",
      slotIs('PEPPOL-T011-R011', 'urn:fdc:peppol.eu:prac:trns:t011:1.1', 'urn:fdc:peppol.eu:prac:trns:t011:1.2'),
    ),
    at(
      "QueryRequest/Slot[@name='BusinessProcessTypeIdentifier']",
      slotIs('PEPPOL-T011-R012', 'urn:fdc:peppol.eu:prac:bis:p006:1.1', 'urn:fdc:peppol.eu:prac:bis:p006:1.2'),
    ),
    at(
      "QueryRequest/Slot[@name='SenderElectronicAddress'] | QueryRequest/Slot[@name='ReceiverElectronicAddress']",
      slotIsElectronicAddress('PEPPOL-T011-R013'),
      attributeIs('PEPPOL-T011-R081', 'type', 'EAS'),
    ),
    at(
      "QueryRequest/Slot[@name='SpecificationIdentification'] | QueryRequest/Slot[@name='BusinessProcessTypeIdentifier'] | QueryRequest/Slot[@name='SenderElectronicAddress'] | QueryRequest/Slot[@name='ReceiverElectronicAddress'] | QueryRequest/Query/Slot[@name='Keywords'] | QueryRequest/Query/Slot[@name='WinnerEconomicOperatorName'] | QueryRequest/Query/Slot[@name='BuyerInformation']/Slot[@name='Name'] | QueryRequest/Query/Slot[@name='BuyerInformation']/Slot[@name='OrganisationNumber'] | QueryRequest/Query/Slot[@name='BuyerInformation']/Slot[@name='City'] | QueryRequest/Query/Slot[@name='BuyerInformation']/Slot[@name='PostCode']",
      given('PEPPOL-T011-R010', "SlotValue[@xsi:type='rim:StringValueType']"),
    ),
    at(
      'QueryRequest/Query',
      atMost('PEPPOL-T011-R014', 1, "Slot[@name='Keywords']"),
      atMost('PEPPOL-T011-R015', 1, "Slot[@name='FormType']"),
      atMost('PEPPOL-T011-R016', 1, "Slot[@name='NoticeType']"),
      atMost('PEPPOL-T011-R017', 2, "Slot[@name='Classification']"),
      atMost('PEPPOL-T011-R018', 1, "Slot[@name='ContractNature']"),
      atMost('PEPPOL-T011-R019', 1, "Slot[@name='PlaceOfPerformance']"),
      atMost('PEPPOL-T011-R020', 1, "Slot[@name='EstimatedValue']"),
      atMost('PEPPOL-T011-R021', 1, "Slot[@name='ProcedureType']"),
      atMost('PEPPOL-T011-R022', 1, "Slot[@name='SubmissionLanguage']"),
      atMost('PEPPOL-T011-R023', 1, "Slot[@name='PublicationDate']"),
      atMost('PEPPOL-T011-R024', 1, "Slot[@name='DeadlineReceiptTenders']"),
      atMost('PEPPOL-T011-R025', 1, "Slot[@name='AdditionalInformationDeadline']"),
      atMost('PEPPOL-T011-R026', 1, "Slot[@name='DeadlineReceiptRequests']"),
      atMost('PEPPOL-T011-R027', 1, "Slot[@name='NoticeIdentifier']"),
      atMost('PEPPOL-T011-R028', 1, "Slot[@name='ProcedureIdentifier']"),
      atMost('PEPPOL-T011-R029', 1, "Slot[@name='ProcedureLegalBasis']"),
      atMost('PEPPOL-T011-R030', 1, "Slot[@name='ReservedParticipation']"),
      atMost('PEPPOL-T011-R031', 1, "Slot[@name='SuitableForSMEs']"),
      atMost('PEPPOL-T011-R032', 1, "Slot[@name='WinnerEconomicOperatorName']"),
      atMost('PEPPOL-T011-R033', 1, "Slot[@name='AwardCriterionType']"),
    ),
    at(
      "QueryRequest/Query/Slot[@name='FormType'] | QueryRequest/Query/Slot[@name='NoticeType'] | QueryRequest/Query/Slot[@name='Classification'] | QueryRequest/Query/Slot[@name='ContractNature'] | QueryRequest/Query/Slot[@name='PlaceOfPerformance'] | QueryRequest/Query/Slot[@name='EstimatedValue']/Slot[@name='Currency'] | QueryRequest/Query/Slot[@name='ProcedureType'] | QueryRequest/Query/Slot[@name='SubmissionLanguage'] | QueryRequest/Query/Slot[@name='ReservedParticipation'] | QueryRequest/Query/Slot[@name='AwardCriterionType'] | QueryRequest/Query/Slot[@name='BuyerInformation']/Slot[@name='OrganizationCountrySubdivision'] | QueryRequest/Query/Slot[@name='BuyerInformation']/Slot[@name='CountryCode'] | QueryRequest/Query/Slot[@name='BuyerInformation']/Slot[@name='LegalType'] | QueryRequest/Query/Slot[@name='BuyerInformation']/Slot[@name='MainActivity']",
      given('PEPPOL-T011-R034', "SlotValue[@xsi:type='rim:CollectionValueType']"),
    ),
    at(
      "QueryRequest/Query/Slot[@name='FormType']",
      attributeIs('PEPPOL-T011-R035', 'type', 'http://publications.europa.eu/resource/authority/form-type'),
    ),
    at(
      "QueryRequest/Query/Slot[@name='NoticeType']",
      attributeIs('PEPPOL-T011-R036', 'type', 'http://publications.europa.eu/resource/authority/notice-type'),
    ),
    at(
      "QueryRequest/Query/Slot[@name='Classification']",
      attributeIs(
        'PEPPOL-T011-R037',
        'type',
        'http://publications.europa.eu/resource/authority/cpv/cpv',
        'http://publications.europa.eu/resource/authority/cpv/cpvsuppl',
      ),
    ),
    at(
      "QueryRequest/Query/Slot[@name='ContractNature']",
      attributeIs('PEPPOL-T011-R038', 'type', 'http://publications.europa.eu/resource/authority/contract-nature'),
    ),
    at(
      "QueryRequest/Query/Slot[@name='PlaceOfPerformance']",
      attributeIs('PEPPOL-T011-R039', 'type', 'http://publications.europa.eu/resource/authority/nuts'),
    ),
    at(
      "QueryRequest/Query/Slot[@name='EstimatedValue']",
      given('PEPPOL-T011-R040', 'Slot'),
      atMost('PEPPOL-T011-R041', 3, 'Slot'),
      atMost('PEPPOL-T011-R042', 1, "Slot[@name='Minimum']"),
      atMost('PEPPOL-T011-R043', 1, "Slot[@name='Maximum']"),
      atMost('PEPPOL-T011-R044', 1, "Slot[@name='Currency']"),
    ),
    at(
      "QueryRequest/Query/Slot[@name='EstimatedValue']/Slot",
      attributeIs('PEPPOL-T011-R045', 'name', 'Minimum', 'Maximum', 'Currency'),
    ),
    at(
      "QueryRequest/Query/Slot[@name='EstimatedValue']/Slot[@name='Minimum']/SlotValue | QueryRequest/Query/Slot[@name='EstimatedValue']/Slot[@name='Maximum']/SlotValue",
      attributeIs('PEPPOL-T011-R046', 'xsi:type', 'rim:IntegerValueType'),
    ),
    at(
      "QueryRequest/Query/Slot[@name='EstimatedValue']/Slot[@name='Currency']",
      attributeIs('PEPPOL-T011-R047', 'type', 'http://publications.europa.eu/resource/authority/currency'),
    ),
    at(
      "QueryRequest/Query/Slot[@name='EstimatedValue']/Slot[@name='Currency']/SlotValue[@xsi:type='rim:CollectionValueType']/Element",
      attributeIs('PEPPOL-T011-R048', 'xsi:type', 'rim:StringValueType'),
    ),
    at(
      "QueryRequest/Query/Slot[@name='ProcedureType']",
      attributeIs(
        'PEPPOL-T011-R049',
        'type',
        'http://publications.europa.eu/resource/authority/procurement-procedure-type',
      ),
    ),
    at(
      "QueryRequest/Query/Slot[@name='SubmissionLanguage']",
      attributeIs('PEPPOL-T011-R050', 'type', 'http://publications.europa.eu/resource/authority/language'),
    ),
    at(
      "QueryRequest/Query/Slot[@name='PublicationDate'] | QueryRequest/Query/Slot[@name='DeadlineReceiptTenders'] | QueryRequest/Query/Slot[@name='AdditionalInformationDeadline'] | QueryRequest/Query/Slot[@name='DeadlineReceiptRequests']",
      given('PEPPOL-T011-R051', 'Slot'),
      atMost('PEPPOL-T011-R052', 2, 'Slot'),
      atMost('PEPPOL-T011-R053', 1, "Slot[@name='EndDate']"),
      atMost('PEPPOL-T011-R054', 1, "Slot[@name='StartDate']"),
    ),
    at(
      "QueryRequest/Query/Slot[@name='PublicationDate']/Slot | QueryRequest/Query/Slot[@name='DeadlineReceiptTenders']/Slot | QueryRequest/Query/Slot[@name='AdditionalInformationDeadline']/Slot | QueryRequest/Query/Slot[@name='DeadlineReceiptRequests']/Slot",
      given('PEPPOL-T011-R055', 'SlotValue'),
      attributeIs('PEPPOL-T011-R056', 'name', 'StartDate', 'EndDate'),
    ),
    at(
      "QueryRequest/Slot[@name='IssueDateTime']/SlotValue | QueryRequest/Query/Slot[@name='PublicationDate']/Slot[@name='StartDate']/SlotValue | QueryRequest/Query/Slot[@name='DeadlineReceiptTenders']/Slot[@name='StartDate']/SlotValue | QueryRequest/Query/Slot[@name='AdditionalInformationDeadline']/Slot[@name='StartDate']/SlotValue | QueryRequest/Query/Slot[@name='DeadlineReceiptRequests']/Slot[@name='StartDate']/SlotValue | QueryRequest/Query/Slot[@name='PublicationDate']/Slot[@name='EndDate']/SlotValue | QueryRequest/Query/Slot[@name='DeadlineReceiptTenders']/Slot[@name='EndDate']/SlotValue | QueryRequest/Query/Slot[@name='AdditionalInformationDeadline']/Slot[@name='EndDate']/SlotValue | QueryRequest/Query/Slot[@name='DeadlineReceiptRequests']/Slot[@name='EndDate']/SlotValue",
      attributeIs('PEPPOL-T011-R057', 'xsi:type', 'rim:DateTimeValueType'),
    ),
    at(
      "QueryRequest/Slot[@name='IssueDateTime']/SlotValue/Value | QueryRequest/Query/Slot[@name='PublicationDate']/Slot[@name='StartDate']/SlotValue/Value | QueryRequest/Query/Slot[@name='DeadlineReceiptTenders']/Slot[@name='StartDate']/SlotValue/Value | QueryRequest/Query/Slot[@name='AdditionalInformationDeadline']/Slot[@name='StartDate']/SlotValue/Value | QueryRequest/Query/Slot[@name='DeadlineReceiptRequests']/Slot[@name='StartDate']/SlotValue/Value | QueryRequest/Query/Slot[@name='PublicationDate']/Slot[@name='EndDate']/SlotValue/Value | QueryRequest/Query/Slot[@name='DeadlineReceiptTenders']/Slot[@name='EndDate']/SlotValue/Value | QueryRequest/Query/Slot[@name='AdditionalInformationDeadline']/Slot[@name='EndDate']/SlotValue/Value | QueryRequest/Query/Slot[@name='DeadlineReceiptRequests']/Slot[@name='EndDate']/SlotValue/Value",
      isZonedDateTime('PEPPOL-T011-R058'),
    ),
    at(
      "QueryRequest/Query/Slot[@name='ReservedParticipation']",
      attributeIs('PEPPOL-T011-R059', 'type', 'http://publications.europa.eu/resource/authority/reserved-procurement'),
    ),
    at(
      "QueryRequest/Query/Slot[@name='SuitableForSMEs']",
      given('PEPPOL-T011-R060', "SlotValue[@xsi:type='rim:BooleanValueType']"),
    ),
    at(
      "QueryRequest/Query/Slot[@name='AwardCriterionType']",
      attributeIs('PEPPOL-T011-R061', 'type', 'http://publications.europa.eu/resource/authority/award-criterion-type'),
    ),
    at(
      "QueryRequest/Query/Slot[@name='BuyerInformation']",
      given('PEPPOL-T011-R062', 'Slot'),
      atMost('PEPPOL-T011-R063', 8, 'Slot'),
      atMost('PEPPOL-T011-R064', 1, "Slot[@name='Name']"),
      atMost('PEPPOL-T011-R065', 1, "Slot[@name='OrganisationNumber']"),
      atMost('PEPPOL-T011-R066', 1, "Slot[@name='City']"),
      atMost('PEPPOL-T011-R067', 1, "Slot[@name='PostCode']"),
      atMost('PEPPOL-T011-R068', 1, "Slot[@name='OrganizationCountrySubdivision']"),
      atMost('PEPPOL-T011-R069', 1, "Slot[@name='CountryCode']"),
      atMost('PEPPOL-T011-R070', 1, "Slot[@name='LegalType']"),
      atMost('PEPPOL-T011-R071', 1, "Slot[@name='MainActivity']"),
    ),
    at(
      "QueryRequest/Query/Slot[@name='BuyerInformation']/Slot",
      attributeIs(
        'PEPPOL-T011-R072',
        'name',
        'Name',
        'OrganisationNumber',
        'City',
        'PostCode',
        'OrganizationCountrySubdivision',
        'CountryCode',
        'LegalType',
        'MainActivity',
      ),
    ),
    at(
      "QueryRequest/Query/Slot[@name='BuyerInformation']/Slot[@name='OrganizationCountrySubdivision']",
      attributeIs('PEPPOL-T011-R073', 'type', 'http://publications.europa.eu/resource/authority/nuts'),
    ),
    at(
      "QueryRequest/Query/Slot[@name='BuyerInformation']/Slot[@name='CountryCode']",
      attributeIs('PEPPOL-T011-R074', 'type', 'http://publications.europa.eu/resource/authority/country'),
    ),
    at(
      "QueryRequest/Query/Slot[@name='BuyerInformation']/Slot[@name='LegalType']",
      attributeIs('PEPPOL-T011-R075', 'type', 'http://publications.europa.eu/resource/authority/buyer-legal-type'),
    ),
    at(
      "QueryRequest/Query/Slot[@name='BuyerInformation']/Slot[@name='MainActivity']",
      attributeIs('PEPPOL-T011-R076', 'type', 'http://publications.europa.eu/resource/authority/main-activity'),
    ),
    at('Value', filled('PEPPOL-T011-R077')),
    at("SlotValue[@xsi:type!='rim:CollectionValueType']", given('PEPPOL-T011-R078', 'Value')),
    at("SlotValue[@xsi:type='rim:CollectionValueType']", given('PEPPOL-T011-R082', 'Element')),
    at(
      "SlotValue[@xsi:type='rim:CollectionValueType']/Element",
      attributeIs('PEPPOL-T011-R079', 'xsi:type', 'rim:StringValueType'),
      given('PEPPOL-T011-R080', 'Value'),
    ),
  ),
]
