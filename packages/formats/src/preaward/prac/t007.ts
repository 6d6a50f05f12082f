// Question about the call for tenders (Peppol PrAC T007): tree and rules.
import { at, pattern } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import { one, some, text } from '../../definition/tree.ts'
import { exactlyOne, given, written } from '../checks.ts'
import { contractFolderFirst, judged } from './checks.ts'
import { enquiryTemplates, enquiryTree } from './enquiry.ts'

const question = {
  root: 'Enquiry',
  prefix: 'PEPPOL-T007',
  customization: 'urn:fdc:peppol.eu:prac:trns:t007:1.1',
  profile: 'urn:fdc:peppol.eu:prac:bis:p004:1.1',
  first: 10,
  last: 'ResponderParty',
} as const

export const t007Tree = enquiryTree(question, {}, some(text, undefined, judged), one(text, undefined, judged))

export const t007Rules: readonly RuleBlock<Place>[] = pattern(
  ...enquiryTemplates(
    question,
    contractFolderFirst('PEPPOL-T007-R006'),
    exactlyOne('PEPPOL-T007-R007', "AdditionalDocumentReference/ID[@schemeName='ContractFolderID']"),
    given('PEPPOL-T007-R008', 'AdditionalDocumentReference'),
    given('PEPPOL-T007-R009', 'Attachment/ExternalReference/Description'),
  ),
  at('Enquiry/AdditionalDocumentReference[later]', given('PEPPOL-T007-R029', 'XPath')),
  at(
    'Enquiry/AdditionalDocumentReference/XPath',
    written('PEPPOL-T007-R030', '/Enquiry/Attachment[n]', /^\/Enquiry\/([a-zA-Z]+:)?Attachment\[\d?\]/),
  ),
  at('Enquiry/Attachment/ExternalReference', exactlyOne('PEPPOL-T007-R031', 'Description')),
)
