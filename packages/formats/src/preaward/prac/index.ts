// The transactions of Peppol PrAC: who says what to whom between the notice and the award.
import { documentType } from '../../definition/document.ts'
import type { AnyDocumentType, DocumentType, StructurePolicy } from '../../definition/document.ts'
import { ublSyntax } from '../../ubl.ts'
import { preAwardKinds } from '../kinds.ts'
import { notEmpty } from './checks.ts'
import { registrySyntax, t011Tree, t012Tree, t015Tree } from './registry.ts'
import { t001Rules, t001Tree } from './t001.ts'
import { t002Rules, t002Tree } from './t002.ts'
import { t003Rules, t003Tree } from './t003.ts'
import { t004Rules, t004Tree } from './t004.ts'
import { t005Rules, t005Tree } from './t005.ts'
import { t006Rules, t006Tree } from './t006.ts'
import { t007Rules, t007Tree } from './t007.ts'
import { t008Rules, t008Tree } from './t008.ts'
import { t009Rules, t009Tree } from './t009.ts'
import { t010Rules, t010Tree } from './t010.ts'
import { t011Rules } from './t011.ts'
import { t012Rules } from './t012.ts'
import { t013Rules, t013Tree } from './t013.ts'
import { t014Rules, t014Tree } from './t014.ts'
import { t015Rules } from './t015.ts'
import { t016Rules, t016Tree } from './t016.ts'
import { t017Rules, t017Tree } from './t017.ts'
import { t018Rules, t018Tree } from './t018.ts'
import { t019Rules, t019Tree } from './t019.ts'
import { t020Rules, t020Tree } from './t020.ts'
import { t021Rules, t021Tree } from './t021.ts'
import { t022Rules, t022Tree } from './t022.ts'
import { t023Rules, t023Tree } from './t023.ts'
import { peppolCatalogueTree } from '../peppol-catalogue.ts'
import { requestCatalogueTree } from '../request-catalogue.ts'

function kind(id: string) {
  const found = preAwardKinds.find((each) => each.id === id)
  if (found === undefined) throw new Error(`${id} is no transaction of Peppol PrAC`)
  return found
}

/**
 * The trees of PrAC say more than its rules demand: where a rule speaks, it decides, and what else does not fit a tree is a
 * warning, unless the schema of UBL or RegRep would not have it. Where a rule is against empty elements, the tree is silent.
 */
export function structure(empty: 'empty is judged' | 'empty is told' = 'empty is told'): StructurePolicy {
  return {
    severity: {
      missing: 'warning',
      'missing-attribute': 'warning',
      unexpected: 'warning',
      'unexpected-attribute': 'warning',
      repeated: 'warning',
      code: 'warning',
      fixed: 'warning',
      empty: 'warning',
      'schema-location': 'warning',
    },
    ...(empty === 'empty is told' ? {} : { ids: { empty: false } }),
  }
}

/** Since 20 April 2023; the transactions that did not change then are version 1.1. */
const releases = [{ name: 'Peppol PrAC 1.2', from: '2023-04-20' }]

/** Expression of interest. */
export const t001: DocumentType<typeof t001Tree> = documentType({
  ...kind('peppol-t001'),
  syntax: ublSyntax('ExpressionOfInterestRequest'),
  tree: t001Tree,
  structure: structure('empty is judged'),
  rules: [...notEmpty('PEPPOL-T001-S002'), ...t001Rules],
  releases,
})

/** Confirmation of interest. */
export const t002: DocumentType<typeof t002Tree> = documentType({
  ...kind('peppol-t002'),
  syntax: ublSyntax('ExpressionOfInterestResponse'),
  tree: t002Tree,
  structure: structure('empty is judged'),
  rules: [...notEmpty('PEPPOL-T002-S002'), ...t002Rules],
  releases,
})

/** Tender status request. */
export const t003: DocumentType<typeof t003Tree> = documentType({
  ...kind('peppol-t003'),
  syntax: ublSyntax('TenderStatusRequest'),
  tree: t003Tree,
  structure: structure('empty is judged'),
  rules: [...notEmpty('PEPPOL-T003-S002'), ...t003Rules],
  releases,
})

/** Call for tenders. */
export const t004: DocumentType<typeof t004Tree> = documentType({
  ...kind('peppol-t004'),
  syntax: ublSyntax('CallForTenders'),
  tree: t004Tree,
  structure: structure('empty is judged'),
  rules: [...notEmpty('PEPPOL-T004-S002'), ...t004Rules],
  releases,
})

/** Tender. */
export const t005: DocumentType<typeof t005Tree> = documentType({
  ...kind('peppol-t005'),
  syntax: ublSyntax('Tender'),
  tree: t005Tree,
  structure: structure('empty is judged'),
  rules: [...notEmpty('PEPPOL-T005-S002'), ...t005Rules],
  releases,
})

/** Tender receipt. */
export const t006: DocumentType<typeof t006Tree> = documentType({
  ...kind('peppol-t006'),
  syntax: ublSyntax('TenderReceipt'),
  tree: t006Tree,
  structure: structure('empty is judged'),
  rules: [...notEmpty('PEPPOL-T45-S002'), ...t006Rules],
  releases,
})

/** Question about the call for tenders. */
export const t007: DocumentType<typeof t007Tree> = documentType({
  ...kind('peppol-t007'),
  syntax: ublSyntax('Enquiry'),
  tree: t007Tree,
  structure: structure('empty is judged'),
  rules: [...notEmpty('PEPPOL-T007-S001'), ...t007Rules],
  releases,
})

/** Answer to a question about the call for tenders. */
export const t008: DocumentType<typeof t008Tree> = documentType({
  ...kind('peppol-t008'),
  syntax: ublSyntax('EnquiryResponse'),
  tree: t008Tree,
  structure: structure('empty is judged'),
  rules: [...notEmpty('PEPPOL-T008-S001'), ...t008Rules],
  releases,
})

/** Tender clarification request. */
export const t009: DocumentType<typeof t009Tree> = documentType({
  ...kind('peppol-t009'),
  syntax: ublSyntax('Enquiry'),
  tree: t009Tree,
  structure: structure('empty is judged'),
  rules: [...notEmpty('PEPPOL-T009-S001'), ...t009Rules],
  releases,
})

/** Tender clarification. */
export const t010: DocumentType<typeof t010Tree> = documentType({
  ...kind('peppol-t010'),
  syntax: ublSyntax('EnquiryResponse'),
  tree: t010Tree,
  structure: structure('empty is judged'),
  rules: [...notEmpty('PEPPOL-T010-S001'), ...t010Rules],
  releases,
})

/** Notice search. */
export const t011: DocumentType<typeof t011Tree> = documentType({
  ...kind('peppol-t011'),
  syntax: registrySyntax('query'),
  tree: t011Tree,
  structure: structure(),
  rules: t011Rules,
  releases,
})

/** Notice search result. */
export const t012: DocumentType<typeof t012Tree> = documentType({
  ...kind('peppol-t012'),
  syntax: registrySyntax('query'),
  tree: t012Tree,
  structure: structure(),
  rules: t012Rules,
  releases,
})

/** Tender withdrawal. */
export const t013: DocumentType<typeof t013Tree> = documentType({
  ...kind('peppol-t013'),
  syntax: ublSyntax('TenderWithdrawal'),
  tree: t013Tree,
  structure: structure(),
  rules: t013Rules,
  releases,
})

/** Tender withdrawal receipt. */
export const t014: DocumentType<typeof t014Tree> = documentType({
  ...kind('peppol-t014'),
  syntax: ublSyntax('TenderReceipt'),
  tree: t014Tree,
  structure: structure(),
  rules: t014Rules,
  releases,
})

/** Notice publication request. */
export const t015: DocumentType<typeof t015Tree> = documentType({
  ...kind('peppol-t015'),
  syntax: registrySyntax('lcm'),
  tree: t015Tree,
  structure: structure(),
  rules: t015Rules,
  releases,
})

/** Notice publication response. */
export const t016: DocumentType<typeof t016Tree> = documentType({
  ...kind('peppol-t016'),
  syntax: ublSyntax('ApplicationResponse'),
  tree: t016Tree,
  structure: structure('empty is judged'),
  rules: [...notEmpty('PEPPOL-T016-R001'), ...t016Rules],
  releases,
})

/** Notification of awarding. */
export const t017: DocumentType<typeof t017Tree> = documentType({
  ...kind('peppol-t017'),
  syntax: ublSyntax('AwardedNotification'),
  tree: t017Tree,
  structure: structure('empty is judged'),
  rules: [...notEmpty('PEPPOL-T017-R001'), ...t017Rules],
  releases,
})

/** Tendering message response. */
export const t018: DocumentType<typeof t018Tree> = documentType({
  ...kind('peppol-t018'),
  syntax: ublSyntax('ApplicationResponse'),
  tree: t018Tree,
  structure: structure('empty is judged'),
  rules: [...notEmpty('PEPPOL-T018-R001'), ...t018Rules],
  releases,
})

/** Qualification. */
export const t019: DocumentType<typeof t019Tree> = documentType({
  ...kind('peppol-t019'),
  syntax: ublSyntax('TendererQualification'),
  tree: t019Tree,
  structure: structure('empty is judged'),
  rules: [...notEmpty('PEPPOL-T019-R001'), ...t019Rules],
  releases,
})

/** Qualification receipt. */
export const t020: DocumentType<typeof t020Tree> = documentType({
  ...kind('peppol-t020'),
  syntax: ublSyntax('TenderReceipt'),
  tree: t020Tree,
  structure: structure('empty is judged'),
  rules: [...notEmpty('PEPPOL-T42-S002'), ...t020Rules],
  releases,
})

/** Unsubscription from a procedure. */
export const t021: DocumentType<typeof t021Tree> = documentType({
  ...kind('peppol-t021'),
  syntax: ublSyntax('UnsubscribeFromProcedureRequest'),
  tree: t021Tree,
  structure: structure('empty is judged'),
  rules: [...notEmpty('PEPPOL-T021-S002'), ...t021Rules],
  releases,
})

/** Unsubscription confirmation. */
export const t022: DocumentType<typeof t022Tree> = documentType({
  ...kind('peppol-t022'),
  syntax: ublSyntax('UnsubscribeFromProcedureResponse'),
  tree: t022Tree,
  structure: structure('empty is judged'),
  rules: [...notEmpty('PEPPOL-T022-S002'), ...t022Rules],
  releases,
})

const drafts = [{ name: 'Peppol PrAC, draft of 2024', from: '2024-03-22' }]

/** Qualification result, a draft. */
export const t023: DocumentType<typeof t023Tree> = documentType({
  ...kind('peppol-t023'),
  syntax: ublSyntax('TendererQualificationResponse'),
  tree: t023Tree,
  structure: structure('empty is judged'),
  rules: [...notEmpty('PEPPOL-T023-R001'), ...t023Rules],
  releases: drafts,
})

/** Invitation to tender, a draft: as the call for tenders. Its published rules cannot be run. */
export const t024: DocumentType<typeof t004Tree> = documentType({
  ...kind('peppol-t024'),
  syntax: ublSyntax('CallForTenders'),
  tree: t004Tree,
  structure: structure(),
  rules: [],
  releases: drafts,
})

/** Catalogue request, a draft: as that of EHF. It has no rules. */
export const t035: DocumentType<typeof requestCatalogueTree> = documentType({
  ...kind('peppol-t035'),
  syntax: ublSyntax('CatalogueRequest'),
  tree: requestCatalogueTree,
  structure: structure(),
  rules: [],
  releases: drafts,
})

/** Pre-award catalogue, a draft: as that of T68. It has no rules. */
export const t036: DocumentType<typeof peppolCatalogueTree> = documentType({
  ...kind('peppol-t036'),
  syntax: ublSyntax('Catalogue'),
  tree: peppolCatalogueTree,
  structure: structure(),
  rules: [],
  releases: drafts,
})

/** Every transaction. */
export const pracTypes: readonly AnyDocumentType[] = [
  t001,
  t002,
  t003,
  t004,
  t005,
  t006,
  t007,
  t008,
  t009,
  t010,
  t011,
  t012,
  t013,
  t014,
  t015,
  t016,
  t017,
  t018,
  t019,
  t020,
  t021,
  t022,
  t023,
  t024,
  t035,
  t036,
]
