// Notice search result (Peppol PrAC T012): rules.
import { at, pattern } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import {
  attributeFilled,
  attributeGiven,
  attributeIs,
  attributeIsUuid,
  attributeWritten,
  exactlyOne,
  filled,
  given,
  written,
} from '../checks.ts'
import { isZonedDateTime, slotIs, slotIsElectronicAddress, slotIsPartyIdentifier } from './checks.ts'

export const t012Rules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at(
      'QueryResponse',
      attributeGiven('PEPPOL-T012-R001', 'requestId'),
      attributeIsUuid('PEPPOL-T012-R002', 'requestId'),
      exactlyOne('PEPPOL-T012-R003', "Slot[@name='SpecificationIdentification']"),
      exactlyOne('PEPPOL-T012-R004', "Slot[@name='BusinessProcessTypeIdentifier']"),
      exactlyOne('PEPPOL-T012-R005', "Slot[@name='IssueDateTime']"),
      exactlyOne('PEPPOL-T012-R006', "Slot[@name='SenderElectronicAddress']"),
      exactlyOne('PEPPOL-T012-R007', "Slot[@name='ReceiverElectronicAddress']"),
      given('PEPPOL-T012-R008', 'RegistryObjectList'),
    ),
    at(
      "QueryResponse/Slot[@name='SpecificationIdentification'] | QueryResponse/Slot[@name='BusinessProcessTypeIdentifier'] | QueryResponse/Slot[@name='SenderElectronicAddress'] | QueryResponse/Slot[@name='ReceiverElectronicAddress'] | QueryResponse/RegistryObjectList/RegistryObject/Slot[@name='ublDocumentSchema']",
      given('PEPPOL-T012-R009', "SlotValue[@xsi:type='rim:StringValueType']"),
    ),
    at(
      "QueryResponse/Slot[@name='SpecificationIdentification']",
      slotIs('PEPPOL-T012-R010', 'urn:fdc:peppol.eu:prac:trns:t012:1.1'),
    ),
    at(
      "QueryResponse/Slot[@name='BusinessProcessTypeIdentifier']",
      slotIs('PEPPOL-T012-R011', 'urn:fdc:peppol.eu:prac:bis:p006:1.1'),
    ),
    at(
      "QueryResponse/Slot[@name='IssueDateTime']",
      given('PEPPOL-T012-R012', "SlotValue[@xsi:type='rim:DateTimeValueType']"),
    ),
    at("QueryResponse/Slot[@name='IssueDateTime']/SlotValue/Value", isZonedDateTime('PEPPOL-T012-R013')),
    at(
      "QueryResponse/Slot[@name='SenderElectronicAddress'] | QueryResponse/Slot[@name='ReceiverElectronicAddress']",
      slotIsElectronicAddress('PEPPOL-T012-R014'),
      attributeIs('PEPPOL-T012-R029', 'type', 'EAS'),
    ),
    at(
      'QueryResponse/RegistryObjectList/RegistryObject',
      attributeFilled('PEPPOL-T012-R015', 'lid'),
      attributeIs('PEPPOL-T012-R016', 'xsi:type', 'rim:ExtrinsicObjectType'),
      given('PEPPOL-T012-R017', "Slot[@name='BuyerInformation']/Slot[@name='BuyerElectronicAddress']"),
      given('PEPPOL-T012-R026', "Slot[@name='BuyerInformation']/Slot[@name='BuyerPartyIdentification']"),
      given('PEPPOL-T012-R018', "Slot[@name='ublDocumentSchema']"),
      given('PEPPOL-T012-R019', 'RepositoryItemRef'),
    ),
    at(
      "QueryResponse/RegistryObjectList/RegistryObject/Slot[@name='BuyerInformation']/Slot[@name='BuyerElectronicAddress'] | QueryResponse/RegistryObjectList/RegistryObject/Slot[@name='BuyerInformation']/Slot[@name='BuyerPartyIdentification']",
      given('PEPPOL-T012-R020', "SlotValue[@xsi:type='rim:StringValueType']"),
    ),
    at(
      "QueryResponse/RegistryObjectList/RegistryObject/Slot[@name='ublDocumentSchema']",
      attributeIs('PEPPOL-T012-R021', 'type', 'ublDocumentSchema'),
    ),
    at(
      'QueryResponse/RegistryObjectList/RegistryObject/RepositoryItemRef',
      attributeWritten(
        'PEPPOL-T012-R022',
        'xlink:href',
        'UUID',
        /.*[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}.*/,
      ),
    ),
    at(
      "QueryResponse/RegistryObjectList/RegistryObject/Slot[@name='eFormsVersion']/SlotValue/Value",
      written('PEPPOL-T012-R025', 'eforms-sdk-n.n', /eforms-sdk-[0-9].[0-9]/),
    ),
    at(
      "QueryResponse/RegistryObjectList/RegistryObject/Slot[@name='BuyerInformation']/Slot[@name='BuyerElectronicAddress']",
      slotIsElectronicAddress('PEPPOL-T012-R030'),
      attributeIs('PEPPOL-T012-R027', 'type', 'EAS'),
    ),
  ),
  ...pattern(
    at(
      "QueryResponse/RegistryObjectList/RegistryObject/Slot[@name='BuyerInformation']/Slot[@name='BuyerPartyIdentification']",
      slotIsPartyIdentifier('PEPPOL-T012-R031'),
      attributeIs('PEPPOL-T012-R028', 'type', 'ICD'),
    ),
  ),
  ...pattern(
    at('Value', filled('PEPPOL-T012-R023')),
    at("SlotValue[@xsi:type!='rim:CollectionValueType']", given('PEPPOL-T012-R024', 'Value')),
  ),
]
