// Qualification receipt (Peppol PrAC T020): tree and rules.
import { written } from '../checks.ts'
import { receiptRules, receiptTree } from './receipt.ts'

const receipt = {
  prefix: 'PEPPOL-T020',
  customization: 'urn:fdc:peppol.eu:prac:trns:t020:1.1',
  profile: 'urn:fdc:peppol.eu:prac:bis:p011:1.1',
  documentType: [written('PEPPOL-T020-R014', '916, 13', /^916|13/)],
}

export const t020Tree = receiptTree(receipt)

export const t020Rules = receiptRules(receipt)
