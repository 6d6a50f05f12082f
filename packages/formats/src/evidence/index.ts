/**
 * Evidence: what registers say about a supplier (EHF Get Evidence 1.0, the forerunner of eBevis). Frozen: kept for what has
 * been exchanged.
 */
import { usuallyClosed } from '../definition/compiled.ts'
import { documentType } from '../definition/document.ts'
import type { AnyDocumentType, DocumentType } from '../definition/document.ts'
import { ublSyntax } from '../ubl.ts'
import { evidenceKinds } from './kinds.ts'
import { getEvidenceRequestTree } from './request.ts'
import { getEvidenceResponseTree } from './response.ts'
import { evidenceRequestRules, evidenceRules, evidenceStructure } from './rules.ts'

function kind(id: string) {
  const found = evidenceKinds.find((each) => each.id === id)
  if (found === undefined) throw new Error(`${id} is no kind of evidence document`)
  return found
}

function syntax(root: string) {
  const ubl = ublSyntax(root)
  return { ...ubl, namespaces: { ...ubl.namespaces, resp: 'urn:fdc:difi.no:2017:vefa:getevidence:Responder-1' } }
}

const releases = [{ name: 'EHF Get Evidence 1.0', from: '2018-10-19' }]

/** What a contracting authority asks a register. */
export const getEvidenceRequest: DocumentType<typeof getEvidenceRequestTree> = documentType({
  ...kind('get-evidence-request'),
  syntax: syntax('QualificationApplicationRequest'),
  tree: getEvidenceRequestTree,
  structure: { ...evidenceStructure, numbering: { prefix: 'EHF-GE-REQ-B', closed: usuallyClosed, leaves: true } },
  rules: [...evidenceRules, ...evidenceRequestRules],
  releases,
})

/** What the register answers. */
export const getEvidenceResponse: DocumentType<typeof getEvidenceResponseTree> = documentType({
  ...kind('get-evidence-response'),
  syntax: syntax('QualificationApplicationResponse'),
  tree: getEvidenceResponseTree,
  structure: { ...evidenceStructure, numbering: { prefix: 'EHF-GE-RESP-B', closed: usuallyClosed, leaves: true } },
  rules: evidenceRules,
  releases,
})

/** Every document type of this family. */
export const evidenceTypes: readonly AnyDocumentType[] = [getEvidenceRequest, getEvidenceResponse]
