// Tender clarification request (Peppol PrAC T009): tree and rules.
import { at, pattern } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import { many, text } from '../../definition/tree.ts'
import { exactlyOne, given, written } from '../checks.ts'
import { contractFolderFirst, fileOrText, judged, notFileAndText } from './checks.ts'
import { enquiryTemplates, enquiryTree } from './enquiry.ts'

const request = {
  root: 'Enquiry',
  prefix: 'PEPPOL-T009',
  customization: 'urn:fdc:peppol.eu:prac:trns:t009:1.1',
  profile: 'urn:fdc:peppol.eu:prac:bis:p005:1.1',
  first: 11,
  last: 'RequestorParty',
} as const

export const t009Tree = enquiryTree(request, {}, many(text, undefined, judged), many(text))

export const t009Rules: readonly RuleBlock<Place>[] = pattern(
  ...enquiryTemplates(
    request,
    contractFolderFirst('PEPPOL-T009-R006'),
    exactlyOne('PEPPOL-T009-R007', "AdditionalDocumentReference/ID[@schemeName='ContractFolderID']"),
    given('PEPPOL-T009-R008', 'AdditionalDocumentReference'),
    given('PEPPOL-T009-R009', 'AdditionalDocumentReference/XPath'),
    given('PEPPOL-T009-R010', 'Attachment/ExternalReference/Description'),
  ),
  at(
    'Enquiry/AdditionalDocumentReference/XPath',
    written('PEPPOL-T009-R030', '/Enquiry/Attachment[n]', /^\/Enquiry\/([a-zA-Z]+:)?Attachment\[\d?\]/),
  ),
  at('Enquiry/Attachment/ExternalReference', fileOrText('PEPPOL-T009-R031'), notFileAndText('PEPPOL-T009-R032')),
)
