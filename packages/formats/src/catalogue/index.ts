/**
 * Catalogues: what a supplier offers, what the buyer answers, and what a buyer picked in a web shop, of Peppol BIS 3 and EHF G3.
 *
 * ```ts
 * import { catalogue } from '@heldigital/formats/catalogue'
 * const result = catalogue.read(bytes, { date: '2026-11-24' })
 * if (result.ok && result.valid) result.document.CatalogueLine[0]?.Item.Name
 * ```
 */
import { documentType } from '../definition/document.ts'
import type { AnyDocumentType, DocumentType, StructurePolicy } from '../definition/document.ts'
import { without } from '../definition/rule.ts'
import type { Value } from '../definition/tree.ts'
import { ehfCommonRules, ehfStructure } from '../peppol/ehf.ts'
import {
  ehfReleases,
  noSchemaLocation,
  postAwardReleases,
  postAwardRules,
  postAwardStructure,
  repeatableInUbl,
} from '../peppol/post-award.ts'
import { qualifiedItemRules } from '../peppol/qii.ts'
import { ublSyntax } from '../ubl.ts'
import { catalogueResponseTree } from './catalogue-response.ts'
import { catalogueTree } from './catalogue.ts'
import { ehfCatalogueResponseTree } from './ehf-catalogue-response.ts'
import { ehfCatalogueTree } from './ehf-catalogue.ts'
import { ehfPunchOutTree } from './ehf-punch-out.ts'
import { catalogueKinds } from './kinds.ts'
import { punchOutTree } from './punch-out.ts'
import { catalogueResponseRules, catalogueRules, punchOutRules } from './rules.ts'

function kind(id: string) {
  const found = catalogueKinds.find((each) => each.id === id)
  if (found === undefined) throw new Error(`${id} is no kind of catalogue document`)
  return found
}

/** EHF looks for strangers in every group and every value. */
function ehfNumbered(prefix: string): StructurePolicy {
  return { ...ehfStructure, repeatable: repeatableInUbl, numbering: { prefix, closed: [], leaves: true } }
}

const ehfRules = [...noSchemaLocation, ...ehfCommonRules]

/** A catalogue as plain data, by the names of UBL. */
export type Catalogue = Value<typeof catalogueTree>
/** The catalogue of Peppol BIS 3 (T19). */
export const catalogue: DocumentType<typeof catalogueTree> = documentType({
  ...kind('catalogue'),
  syntax: ublSyntax('Catalogue'),
  tree: catalogueTree,
  structure: postAwardStructure('PEPPOL-T19-B', ['ItemComparison', 'Dimension']),
  rules: [...postAwardRules, ...catalogueRules],
  releases: postAwardReleases,
})

/** A catalogue response as plain data, by the names of UBL. */
export type CatalogueResponse = Value<typeof catalogueResponseTree>
/** The answer to a catalogue in Peppol BIS 3 (T58). */
export const catalogueResponse: DocumentType<typeof catalogueResponseTree> = documentType({
  ...kind('catalogue-response'),
  syntax: ublSyntax('ApplicationResponse'),
  tree: catalogueResponseTree,
  structure: postAwardStructure('PEPPOL-T58-B'),
  rules: [...postAwardRules, ...catalogueResponseRules],
  releases: postAwardReleases,
})

/** A punch out as plain data, by the names of UBL. */
export type PunchOut = Value<typeof punchOutTree>
/** What a buyer picked in the web shop of a seller, in Peppol BIS 3 (T77). */
export const punchOut: DocumentType<typeof punchOutTree> = documentType({
  ...kind('punch-out'),
  syntax: ublSyntax('Catalogue'),
  tree: punchOutTree,
  structure: postAwardStructure('PEPPOL-T77-B'),
  rules: [...postAwardRules, ...punchOutRules],
  releases: postAwardReleases,
})

/** The catalogue of EHF G3: Peppol's rules but for the list of processes. */
export const ehfCatalogue: DocumentType<typeof ehfCatalogueTree> = documentType({
  ...kind('ehf-catalogue'),
  syntax: ublSyntax('Catalogue'),
  tree: ehfCatalogueTree,
  structure: ehfNumbered('EHF-T19-B'),
  rules: [...ehfRules, ...without(catalogueRules, 'PEPPOL-T19-R017'), ...qualifiedItemRules('CatalogueLine/Item')],
  releases: ehfReleases('EHF Catalogue 3.0'),
})

/** The answer to a catalogue in EHF G3. */
export const ehfCatalogueResponse: DocumentType<typeof ehfCatalogueResponseTree> = documentType({
  ...kind('ehf-catalogue-response'),
  syntax: ublSyntax('ApplicationResponse'),
  tree: ehfCatalogueResponseTree,
  structure: ehfNumbered('EHF-T58-B'),
  rules: ehfRules,
  releases: ehfReleases('EHF Catalogue 3.0'),
})

/** What a buyer picked in the web shop of a seller, in EHF G3. */
export const ehfPunchOut: DocumentType<typeof ehfPunchOutTree> = documentType({
  ...kind('ehf-punch-out'),
  syntax: ublSyntax('Catalogue'),
  tree: ehfPunchOutTree,
  structure: ehfNumbered('EHF-T77-B'),
  rules: [...ehfRules, ...punchOutRules, ...qualifiedItemRules('CatalogueLine/Item')],
  releases: ehfReleases('EHF Punch out 3.0'),
})

/** Every document type of this family. */
export const catalogueTypes: readonly AnyDocumentType[] = [
  catalogue,
  catalogueResponse,
  punchOut,
  ehfCatalogue,
  ehfCatalogueResponse,
  ehfPunchOut,
]
