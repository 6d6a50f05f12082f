// Tender receipt (Peppol PrAC T006): tree and rules.
import { valueIn, written } from '../checks.ts'
import { receiptDocumentTypes } from './lists.ts'
import { receiptRules, receiptTree } from './receipt.ts'

const receipt = {
  prefix: 'PEPPOL-T006',
  customization: 'urn:fdc:peppol.eu:prac:trns:t006:1.2',
  profile: 'urn:fdc:peppol.eu:prac:bis:p003:1.2',
  documentType: [written('PEPPOL-T006-R014', '310, 13', /^310|13/), valueIn('CL-T45-R001', receiptDocumentTypes)],
}

export const t006Tree = receiptTree(receipt)

export const t006Rules = receiptRules(receipt)
