// Answer to a question about the call for tenders (Peppol PrAC T008): tree and rules.
import { at, pattern } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import { many, one, text } from '../../definition/tree.ts'
import { exactlyOne, given, written } from '../checks.ts'
import { judged } from './checks.ts'
import { enquiryTemplates, enquiryTree, procurement } from './enquiry.ts'

const answer = {
  root: 'EnquiryResponse',
  prefix: 'PEPPOL-T008',
  customization: 'urn:fdc:peppol.eu:prac:trns:t008:1.1',
  profile: 'urn:fdc:peppol.eu:prac:bis:p004:1.1',
  first: 8,
  last: 'ResponderParty',
} as const

export const t008Tree = enquiryTree(
  answer,
  { ParentDocumentReference: procurement },
  many(text, undefined, judged),
  one(text, undefined, judged),
)

export const t008Rules: readonly RuleBlock<Place>[] = pattern(
  ...enquiryTemplates(
    answer,
    given('PEPPOL-T008-R006', 'AdditionalDocumentReference'),
    given('PEPPOL-T008-R007', 'Attachment/ExternalReference/Description'),
  ),
  at('EnquiryResponse/AdditionalDocumentReference', given('PEPPOL-T008-R027', 'XPath')),
  at(
    'EnquiryResponse/AdditionalDocumentReference/XPath',
    written('PEPPOL-T008-R028', '/EnquiryResponse/Attachment[n]', /^\/EnquiryResponse\/([a-zA-Z]+:)?Attachment\[\d?\]/),
  ),
  at('EnquiryResponse/Attachment/ExternalReference', exactlyOne('PEPPOL-T008-R029', 'Description')),
)
