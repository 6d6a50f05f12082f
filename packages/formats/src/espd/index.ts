/**
 * ESPD: the supplier's self-declaration (egenerklæring) and the buyer's request for it.
 *
 * ```ts
 * import { ehfEspdResponse } from '@heldigital/formats/espd'
 * const result = ehfEspdResponse.read(bytes)
 * ```
 */
import { documentType } from '../definition/document.ts'
import type { AnyDocumentType, DocumentType } from '../definition/document.ts'
import { ehfTaxonomy, peppolTaxonomy } from './criteria.ts'
import { ehfEspdRequestTree, ehfEspdResponseTree, peppolEspdRequestTree, peppolEspdResponseTree } from './espd-1.ts'
import { ehfEspdRules, espdStructure, peppolEspdRules } from './espd-1-rules.ts'
import { espdKinds } from './kinds.ts'
import { answerRules, taxonomyRules } from './taxonomy-rules.ts'

export { ehfTaxonomy, peppolTaxonomy } from './criteria.ts'
export { fingerprint } from './taxonomy.ts'
export type { Criterion, Requirement, RequirementGroup, Taxonomy } from './taxonomy.ts'

function kind(id: string) {
  const found = espdKinds.find((each) => each.id === id)
  if (found === undefined) throw new Error(`${id} is no kind of ESPD`)
  return found
}

const espd1Syntax = (root: 'ESPDRequest' | 'ESPDResponse') => {
  const espd = 'urn:grow:names:specification:ubl:schema:xsd'
  const isa = 'urn:isa:names:specification:ubl:schema:xsd'
  const ubl = 'urn:oasis:names:specification:ubl:schema:xsd'
  return {
    namespaces: {
      [root === 'ESPDRequest' ? 'espd-req' : 'espd']: `${espd}:${root}-1`,
      cac: `${ubl}:CommonAggregateComponents-2`,
      cbc: `${ubl}:CommonBasicComponents-2`,
      ext: `${ubl}:CommonExtensionComponents-2`,
      ccv: `${isa}:CCV-CommonAggregateComponents-1`,
      'ccv-cbc': `${isa}:CCV-CommonBasicComponents-1`,
      'cev-cac': `${isa}:CEV-CommonAggregateComponents-1`,
      'cev-cbc': `${isa}:CEV-CommonBasicComponents-1`,
      'espd-cac': `${espd}:ESPD-CommonAggregateComponents-1`,
      'espd-cbc': `${espd}:ESPD-CommonBasicComponents-1`,
      lots: 'urn:fdc:difi.no:2017:vefa:espd:Lots-1',
    },
    leafPrefix: 'cbc',
    groupPrefix: 'cac',
  }
}

const numbered = (prefix: string, message: 'REQ' | 'RES') => ({
  ...espdStructure(prefix),
  numbering: { prefix: `${prefix}-${message}-B`, leaves: true },
})
const ehfEdition = { prefix: 'EHF-ESPD-CT', dash: '-', closed: true } as const
const peppolEdition = { prefix: 'PEPPOLBIS-ESPD-CT', dash: '', closed: false } as const
const ehfReleases = [{ name: 'EHF ESPD 1.2', from: '2019-04-25' }]
const peppolReleases = [{ name: 'Peppol ESPD 1.0', from: '2018-02-15' }]

/** The buyer's request for a self-declaration, EHF ESPD 1.2. */
export const ehfEspdRequest: DocumentType<typeof ehfEspdRequestTree> = documentType({
  ...kind('ehf-espd-request'),
  syntax: espd1Syntax('ESPDRequest'),
  tree: ehfEspdRequestTree,
  structure: numbered('EHF-ESPD', 'REQ'),
  rules: [...ehfEspdRules('request'), ...taxonomyRules(ehfTaxonomy, ehfEdition)],
  releases: ehfReleases,
})

/** The supplier's self-declaration, EHF ESPD 1.2. */
export const ehfEspdResponse: DocumentType<typeof ehfEspdResponseTree> = documentType({
  ...kind('ehf-espd-response'),
  syntax: espd1Syntax('ESPDResponse'),
  tree: ehfEspdResponseTree,
  structure: numbered('EHF-ESPD', 'RES'),
  rules: [
    ...ehfEspdRules('response'),
    ...taxonomyRules(ehfTaxonomy, ehfEdition),
    ...answerRules(ehfTaxonomy, 'EHF-ESPD-CTR'),
  ],
  releases: ehfReleases,
})

/** The buyer's request for a self-declaration, Peppol ESPD 1.0. */
export const peppolEspdRequest: DocumentType<typeof peppolEspdRequestTree> = documentType({
  ...kind('peppol-espd-request'),
  syntax: espd1Syntax('ESPDRequest'),
  tree: peppolEspdRequestTree,
  structure: numbered('PEPPOLBIS-ESPD', 'REQ'),
  rules: [...peppolEspdRules('request'), ...taxonomyRules(peppolTaxonomy, peppolEdition)],
  releases: peppolReleases,
})

/** The supplier's self-declaration, Peppol ESPD 1.0. */
export const peppolEspdResponse: DocumentType<typeof peppolEspdResponseTree> = documentType({
  ...kind('peppol-espd-response'),
  syntax: espd1Syntax('ESPDResponse'),
  tree: peppolEspdResponseTree,
  structure: numbered('PEPPOLBIS-ESPD', 'RES'),
  rules: [...peppolEspdRules('response'), ...taxonomyRules(peppolTaxonomy, peppolEdition)],
  releases: peppolReleases,
})

/** Every document type of this family. */
export const espdTypes: readonly AnyDocumentType[] = [
  ehfEspdRequest,
  ehfEspdResponse,
  peppolEspdRequest,
  peppolEspdResponse,
]
