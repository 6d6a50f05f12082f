// Tender clarification (Peppol PrAC T010): tree and rules.
import { at, pattern } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import { many, text } from '../../definition/tree.ts'
import { given } from '../checks.ts'
import { fileOrText, notFileAndText } from './checks.ts'
import { enquiryTemplates, enquiryTree, procurement } from './enquiry.ts'

const clarification = {
  root: 'EnquiryResponse',
  prefix: 'PEPPOL-T010',
  customization: 'urn:fdc:peppol.eu:prac:trns:t010:1.1',
  profile: 'urn:fdc:peppol.eu:prac:bis:p005:1.1',
  first: 8,
  last: 'RequestorParty',
} as const

export const t010Tree = enquiryTree(clarification, { ParentDocumentReference: procurement }, many(text), many(text))

export const t010Rules: readonly RuleBlock<Place>[] = pattern(
  ...enquiryTemplates(
    clarification,
    given('PEPPOL-T010-R006', 'AdditionalDocumentReference'),
    given('PEPPOL-T010-R007', 'Attachment/ExternalReference/Description'),
  ),
  at(
    'EnquiryResponse/Attachment/ExternalReference',
    fileOrText('PEPPOL-T010-R027'),
    notFileAndText('PEPPOL-T010-R028'),
  ),
)
