// Notice publication request (Peppol PrAC T015): rules.
import { at, pattern } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import {
  advised,
  atMost,
  attributeIs,
  attributeIsUuid,
  attributeWritten,
  exactlyOne,
  filled,
  given,
  written,
} from '../checks.ts'
import { isZonedDateTime, slotIs, slotIsElectronicAddress, slotIsPartyIdentifier, slotIsWritten } from './checks.ts'

export const t015Rules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at(
      'SubmitObjectsRequest',
      attributeIsUuid('PEPPOL-T015-R001', 'id'),
      attributeWritten('PEPPOL-T015-R012', 'mode', 'CreateOrVersion', /CreateOrVersion/),
      exactlyOne('PEPPOL-T015-R002', "Slot[@name='SpecificationIdentification']"),
      exactlyOne('PEPPOL-T015-R003', "Slot[@name='BusinessProcessTypeIdentifier']"),
      exactlyOne('PEPPOL-T015-R004', "Slot[@name='IssueDateTime']"),
      exactlyOne('PEPPOL-T015-R005', "Slot[@name='SenderElectronicAddress']"),
      exactlyOne('PEPPOL-T015-R006', "Slot[@name='ReceiverElectronicAddress']"),
      exactlyOne('PEPPOL-T015-R020', "Slot[@name='PublicationRequested']"),
      given('PEPPOL-T015-R007', 'RegistryObjectList'),
    ),
    at(
      "SubmitObjectsRequest/Slot[@name='SpecificationIdentification'] | SubmitObjectsRequest/Slot[@name='BusinessProcessTypeIdentifier'] | SubmitObjectsRequest/Slot[@name='SenderElectronicAddress'] | SubmitObjectsRequest/Slot[@name='ReceiverElectronicAddress'] | SubmitObjectsRequest/RegistryObjectList/RegistryObject/Slot[@name='UBLDocumentSchema'] | SubmitObjectsRequest/RegistryObjectList/RegistryObject/Slot[@name='AdditionalDocumentInformation'] | SubmitObjectsRequest/RegistryObjectList/RegistryObject/Slot[@name='eFormsVersion'] | SubmitObjectsRequest/RegistryObjectList/RegistryObject/Slot[@name='BuyerInformation']/Slot[@name='BuyerPartyIdentification'] | SubmitObjectsRequest/RegistryObjectList/RegistryObject/Slot[@name='BuyerInformation']/Slot[@name='BuyerElectronicAddress']",
      given('PEPPOL-T015-R008', "SlotValue[@xsi:type='rim:StringValueType']"),
    ),
  ),
  ...pattern(
    at(
      "SubmitObjectsRequest/Slot[@name='SpecificationIdentification']",
      slotIs('PEPPOL-T015-R009', 'urn:fdc:peppol.eu:prac:trns:t015:1.2'),
    ),
    at(
      "SubmitObjectsRequest/Slot[@name='BusinessProcessTypeIdentifier']",
      slotIs('PEPPOL-T015-R010', 'urn:fdc:peppol.eu:prac:bis:p008:1.2'),
    ),
    at(
      "SubmitObjectsRequest/Slot[@name='SenderElectronicAddress'] | SubmitObjectsRequest/Slot[@name='ReceiverElectronicAddress']",
      slotIsElectronicAddress('PEPPOL-T015-R011'),
      attributeIs('PEPPOL-T015-R026', 'type', 'EAS'),
    ),
    at(
      "SubmitObjectsRequest/Slot[@name='PublicationRequested']",
      given('PEPPOL-T015-R021', "SlotValue[@xsi:type='rim:BooleanValueType']"),
    ),
    at(
      "SubmitObjectsRequest/RegistryObjectList/RegistryObject/Slot[@name='UBLDocumentSchema']",
      attributeIs('PEPPOL-T015-R016', 'type', 'ublDocumentSchema'),
    ),
    at(
      "SubmitObjectsRequest/RegistryObjectList/RegistryObject/Slot[@name='NoticeVersion']/SlotValue/Value",
      written('PEPPOL-T015-R013', '0–99', /^\d{1,2}$/),
    ),
    at(
      "SubmitObjectsRequest/RegistryObjectList/RegistryObject/Slot[@name='eFormsVersion']",
      advised(slotIsWritten('PEPPOL-T015-R022', 'eforms-sdk-n.n', /eforms((-[a-zA-Z]{1,3})|(-sdk))-[0-9]\.[0-9]/)),
    ),
    at(
      "SubmitObjectsRequest/RegistryObjectList/RegistryObject/Slot[@name='BuyerInformation']/Slot[@name='BuyerPartyIdentification']",
      slotIsPartyIdentifier('PEPPOL-T015-R042'),
      attributeIs('PEPPOL-T015-R017', 'type', 'ICD'),
    ),
    at(
      "SubmitObjectsRequest/RegistryObjectList/RegistryObject/Slot[@name='BuyerInformation']/Slot[@name='BuyerElectronicAddress']",
      slotIsElectronicAddress('PEPPOL-T015-R041'),
      attributeIs('PEPPOL-T015-R014', 'type', 'EAS'),
    ),
    at(
      "SubmitObjectsRequest/RegistryObjectList/RegistryObject/Slot[@name='BuyerInformation']",
      given('PEPPOL-T015-R018', 'Slot'),
      atMost('PEPPOL-T015-R019', 3, 'Slot'),
      atMost('PEPPOL-T015-R023', 1, "Slot[@name='BuyerPartyIdentification']"),
      atMost('PEPPOL-T015-R024', 1, "Slot[@name='BuyerElectronicAddress']"),
    ),
    at(
      "SubmitObjectsRequest/RegistryObjectList/RegistryObject/Slot[@name='BuyerInformation']/Slot",
      attributeIs('PEPPOL-T015-R025', 'name', 'BuyerPartyIdentification', 'BuyerElectronicAddress'),
    ),
    at(
      "SubmitObjectsRequest/Slot[@name='IssueDateTime']/SlotValue",
      attributeIs('PEPPOL-T015-R033', 'xsi:type', 'rim:DateTimeValueType'),
    ),
    at("SubmitObjectsRequest/Slot[@name='IssueDateTime']/SlotValue", isZonedDateTime('PEPPOL-T015-R034')),
    at(
      "SubmitObjectsRequest/RegistryObjectList/RegistryObject/Slot[@name='NoticeVersion']",
      given('PEPPOL-T015-R036', "SlotValue[@xsi:type='rim:IntegerValueType']"),
    ),
    at(
      'SubmitObjectsRequest/RegistryObjectList/RegistryObject/RepositoryItemRef',
      attributeWritten(
        'PEPPOL-T015-R015',
        'xlink:href',
        './UUID.eform.xml',
        /^\.\/[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\.eform\.xml$/,
      ),
    ),
    at('Value', filled('PEPPOL-T015-R037')),
    at("SlotValue[@xsi:type!='rim:CollectionValueType']", given('PEPPOL-T015-R038', 'Value')),
    at(
      "SlotValue[@xsi:type='rim:CollectionValueType']/Element",
      attributeIs('PEPPOL-T015-R039', 'xsi:type', 'rim:StringValueType'),
      given('PEPPOL-T015-R040', 'Value'),
    ),
  ),
]
