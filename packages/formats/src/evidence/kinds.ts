import type { DocumentKind } from '../detection.ts'
import { customizationIs } from '../recognition.ts'

const getEvidence = customizationIs('urn:fdc:difi.no:2017:ehf:getevidence:1.0')

/** The document types of this family. */
export const evidenceKinds: readonly DocumentKind[] = [
  {
    id: 'get-evidence-request',
    family: 'evidence',
    name: { nb: 'Forespørsel om bevis (EHF)', nn: 'Førespurnad om bevis (EHF)', en: 'Evidence request (EHF)' },
    root: 'QualificationApplicationRequest',
    namespace: 'urn:oasis:names:specification:ubl:schema:xsd:QualificationApplicationRequest-2',
    recognises: getEvidence,
    material: { docType: 'ehf-get-evidence-request', also: 'ehf-get-evidence' },
  },
  {
    id: 'get-evidence-response',
    family: 'evidence',
    name: { nb: 'Bevis (EHF)', nn: 'Bevis (EHF)', en: 'Evidence (EHF)' },
    root: 'QualificationApplicationResponse',
    namespace: 'urn:oasis:names:specification:ubl:schema:xsd:QualificationApplicationResponse-2',
    recognises: getEvidence,
    material: { docType: 'ehf-get-evidence-response', also: 'ehf-get-evidence' },
  },
]
