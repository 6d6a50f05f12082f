/**
 * Pre-award: the documents from the notice to the award. Peppol PrAC, request and tender catalogues of EHF and Peppol, and the
 * older EHF documents.
 *
 * ```ts
 * import { tenderCatalogue } from '@heldigital/formats/preaward'
 * const result = tenderCatalogue.read(bytes)
 * if (result.ok && result.valid) result.document.CatalogueLine[0]?.Item.Name
 * ```
 */
import { usuallyClosed } from '../definition/compiled.ts'
import { documentType } from '../definition/document.ts'
import type { AnyDocumentType, DocumentType } from '../definition/document.ts'
import { ublSyntax } from '../ubl.ts'
import { catalogueStructure, requestCatalogueRules, tenderCatalogueRules } from './catalogue-rules.ts'
import {
  confirmationTree,
  qualificationResponseTree,
  qualificationRules,
  receptionConfirmationTree,
  supplierListLightRules,
  supplierListLightTree,
  supplierListRules,
  supplierListTree,
} from './ehf-g2.ts'
import { participantListNamespace, preAwardKinds } from './kinds.ts'
import { peppolCatalogueRules, peppolCatalogueStructure } from './peppol-catalogue-rules.ts'
import { peppolCatalogueTree } from './peppol-catalogue.ts'
import { advancedTenderTree, ehfG1CatalogueRules, ehfG1CatalogueTree } from './ehf-g1.ts'
import { eformsPayloadTree } from './eforms-payload.ts'
import { pracTypes, structure as lenient } from './prac/index.ts'
import { t004Tree } from './prac/t004.ts'
import { t005Tree } from './prac/t005.ts'
import { t006Tree } from './prac/t006.ts'
import { requestCatalogueTree } from './request-catalogue.ts'
import { tenderCatalogueTree } from './tender-catalogue.ts'

export {
  pracTypes,
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
} from './prac/index.ts'

function kind(id: string) {
  const found = preAwardKinds.find((each) => each.id === id)
  if (found === undefined) throw new Error(`${id} is no kind of pre-award document`)
  return found
}

/** The request catalogue of EHF (Forespørselskatalog, PACR 1.0): what the buyer asks for, line by line. */
export const requestCatalogue: DocumentType<typeof requestCatalogueTree> = documentType({
  ...kind('request-catalogue'),
  syntax: ublSyntax('CatalogueRequest'),
  tree: requestCatalogueTree,
  structure: { ...catalogueStructure, numbering: { prefix: 'EHF-PACR-B', closed: usuallyClosed, leaves: true } },
  rules: requestCatalogueRules,
  releases: [{ name: 'EHF Pre-Award Catalogue Request 1.0 RC1', from: '2019-06-28' }],
})

/** The tender catalogue of EHF (Tilbudskatalog, PAC 1.0): what the tenderer offers, line by line. */
export const tenderCatalogue: DocumentType<typeof tenderCatalogueTree> = documentType({
  ...kind('tender-catalogue'),
  syntax: ublSyntax('Catalogue'),
  tree: tenderCatalogueTree,
  structure: { ...catalogueStructure, numbering: { prefix: 'EHF-PAC-B', closed: usuallyClosed, leaves: true } },
  rules: tenderCatalogueRules,
  releases: [{ name: 'EHF Pre-Award Catalogue 1.0 RC1', from: '2019-06-28' }],
})

/** The pre-award catalogue of Peppol (T68, 1.0). */
export const peppolPreAwardCatalogue: DocumentType<typeof peppolCatalogueTree> = documentType({
  ...kind('peppol-pre-award-catalogue'),
  syntax: ublSyntax('Catalogue'),
  tree: peppolCatalogueTree,
  structure: { ...peppolCatalogueStructure, numbering: { prefix: 'EUGEN-T68-B', closed: usuallyClosed, leaves: true } },
  rules: peppolCatalogueRules,
  releases: [{ name: 'Peppol BIS Pre-Award Catalogue 1.0', from: '2018-01-01' }],
})

const participantList = { namespaces: { '': participantListNamespace }, leafPrefix: '', groupPrefix: '' }
const generation2 = { severity: { 'unexpected-attribute': 'warning' } } as const
const never = [{ name: 'EHF pre-award generation 2, release candidate', from: '2020-10-29' }]

/** Who is admitted, and to which lots (EHF Supplier List Light 1.0). */
export const supplierListLight: DocumentType<typeof supplierListLightTree> = documentType({
  ...kind('supplier-list-light'),
  syntax: participantList,
  tree: supplierListLightTree,
  // EHF-T14L-R021 and R022 say which elements may not be empty.
  structure: { severity: { 'unexpected-attribute': 'warning', empty: 'warning' }, numbering: { prefix: 'EHF-T14L-B' } },
  rules: supplierListLightRules,
  releases: never,
})

/** The draft that came before the light list. */
export const supplierList: DocumentType<typeof supplierListTree> = documentType({
  ...kind('supplier-list'),
  syntax: participantList,
  tree: supplierListTree,
  structure: generation2,
  rules: supplierListRules,
  releases: never,
})

/** Whether a supplier is admitted to a dynamic purchasing system (EHF, frozen). */
export const qualificationResponse: DocumentType<typeof qualificationResponseTree> = documentType({
  ...kind('qualification-response'),
  syntax: ublSyntax('ApplicationResponse'),
  tree: qualificationResponseTree,
  structure: generation2,
  rules: qualificationRules,
  releases: never,
})

/** That an application for admission has arrived (EHF, frozen). */
export const qualificationReceptionConfirmation: DocumentType<typeof receptionConfirmationTree> = documentType({
  ...kind('qualification-reception-confirmation'),
  syntax: ublSyntax('ApplicationResponse'),
  tree: receptionConfirmationTree,
  structure: generation2,
  rules: qualificationRules,
  releases: never,
})

/** That a document folder or a supplier list has arrived (EHF, draft). */
export const documentFolderConfirmation: DocumentType<typeof confirmationTree> = documentType({
  ...kind('document-folder-confirmation'),
  syntax: ublSyntax('ApplicationResponse'),
  tree: confirmationTree,
  structure: generation2,
  rules: [],
  releases: never,
})

const generation1 = [{ name: 'EHF tendering 1.0 (CEN BII 3)', from: '2016-11-01' }]

/** The tender catalogue of EHF generation 1 (frozen). */
export const ehfG1Catalogue: DocumentType<typeof ehfG1CatalogueTree> = documentType({
  ...kind('ehf-g1-pre-award-catalogue'),
  syntax: ublSyntax('Catalogue'),
  tree: ehfG1CatalogueTree,
  structure: lenient(),
  rules: ehfG1CatalogueRules,
  releases: generation1,
})

/** The call for tenders of EHF generation 1 (frozen), as far as the tree of its successor goes. */
export const ehfG1CallForTenders: DocumentType<typeof t004Tree> = documentType({
  ...kind('ehf-g1-call-for-tenders'),
  syntax: ublSyntax('CallForTenders'),
  tree: t004Tree,
  structure: lenient(),
  rules: [],
  releases: generation1,
})

/** The tender of EHF generation 1 (frozen), as far as the tree of its successor goes. */
export const ehfG1Tender: DocumentType<typeof t005Tree> = documentType({
  ...kind('ehf-g1-tender'),
  syntax: ublSyntax('Tender'),
  tree: t005Tree,
  structure: lenient(),
  rules: [],
  releases: generation1,
})

/** The tender receipt of EHF generation 1 (frozen), as far as the tree of its successor goes. */
export const ehfG1TenderReceipt: DocumentType<typeof t006Tree> = documentType({
  ...kind('ehf-g1-tender-receipt'),
  syntax: ublSyntax('TenderReceipt'),
  tree: t006Tree,
  structure: lenient(),
  rules: [],
  releases: generation1,
})

/** The tender with prices of CEN BII (frozen). */
export const advancedTender: DocumentType<typeof advancedTenderTree> = documentType({
  ...kind('cenbii-advanced-tender'),
  syntax: ublSyntax('Tender'),
  tree: advancedTenderTree,
  structure: lenient(),
  rules: [],
  releases: generation1,
})

/** The notice that is sent to be published: its head only. */
const eformsPayloads = (['ContractNotice', 'ContractAwardNotice', 'PriorInformationNotice'] as const).map((root) =>
  documentType({
    ...kind(`eforms-${root}`),
    syntax: ublSyntax(root),
    tree: eformsPayloadTree,
    structure: { severity: { 'unexpected-attribute': 'warning', order: 'warning' } },
    rules: [],
    releases: [{ name: 'eForms SDK 1', from: '2022-11-14' }],
  }),
)

/** Every document type of this family. */
export const preAwardTypes: readonly AnyDocumentType[] = [
  requestCatalogue,
  tenderCatalogue,
  peppolPreAwardCatalogue,
  supplierListLight,
  supplierList,
  qualificationResponse,
  qualificationReceptionConfirmation,
  documentFolderConfirmation,
  ...pracTypes,
  ehfG1Catalogue,
  ehfG1CallForTenders,
  ehfG1Tender,
  ehfG1TenderReceipt,
  advancedTender,
  ...eformsPayloads,
]
