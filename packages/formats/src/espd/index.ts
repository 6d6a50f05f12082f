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
import { edmRequestRules, edmResponseRules } from './edm-rules.ts'
import { espdEdmRequestTree, espdEdmResponseTree } from './edm.ts'
import { ehfEspdRequestTree, ehfEspdResponseTree, peppolEspdRequestTree, peppolEspdResponseTree } from './espd-1.ts'
import { ehfEspdRules, espdStructure, peppolEspdRules } from './espd-1-rules.ts'
import { ublSyntax } from '../ubl.ts'
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
  ...espdStructure,
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

// What ESPD does not use of UBL is told; what UBL does not have at all is told the same way.
const edmStructure = {
  severity: {
    unexpected: 'warning',
    'unexpected-attribute': 'warning',
    'schema-location': 'warning',
    empty: 'warning',
  },
} as const

function edmRequest(version: '4.1.0' | '3.3.0' | '2.1.1', from: string): DocumentType<typeof espdEdmRequestTree> {
  return documentType({
    ...kind(`espd-edm-${version}-request`),
    syntax: ublSyntax('QualificationApplicationRequest'),
    tree: espdEdmRequestTree,
    structure: edmStructure,
    rules: version === '4.1.0' ? edmRequestRules : [],
    releases: [{ name: `ESPD-EDM ${version}`, from }],
  })
}

function edmResponse(version: '4.1.0' | '3.3.0' | '2.1.1', from: string): DocumentType<typeof espdEdmResponseTree> {
  return documentType({
    ...kind(`espd-edm-${version}-response`),
    syntax: ublSyntax('QualificationApplicationResponse'),
    tree: espdEdmResponseTree,
    structure: edmStructure,
    rules: version === '4.1.0' ? edmResponseRules : [],
    releases: [{ name: `ESPD-EDM ${version}`, from }],
  })
}

/** The buyer's request for a self-declaration, ESPD-EDM 4.1. */
export const espdRequest: DocumentType<typeof espdEdmRequestTree> = edmRequest('4.1.0', '2025-12-09')
/** The supplier's self-declaration, ESPD-EDM 4.1. */
export const espdResponse: DocumentType<typeof espdEdmResponseTree> = edmResponse('4.1.0', '2025-12-09')
/** Earlier editions are read, and judged by their trees only. */
export const espd3Request: DocumentType<typeof espdEdmRequestTree> = edmRequest('3.3.0', '2023-07-24')
export const espd3Response: DocumentType<typeof espdEdmResponseTree> = edmResponse('3.3.0', '2023-07-24')
export const espd2Request: DocumentType<typeof espdEdmRequestTree> = edmRequest('2.1.1', '2021-06-04')
export const espd2Response: DocumentType<typeof espdEdmResponseTree> = edmResponse('2.1.1', '2021-06-04')

/** Every document type of this family. */
export const espdTypes: readonly AnyDocumentType[] = [
  ehfEspdRequest,
  ehfEspdResponse,
  peppolEspdRequest,
  peppolEspdResponse,
  espdRequest,
  espdResponse,
  espd3Request,
  espd3Response,
  espd2Request,
  espd2Response,
]
