import type { DocumentKind } from '../detection.ts'
import { customizationBegins, customizationIs } from '../recognition.ts'

const ubl = (root: string) => ({ root, namespace: `urn:oasis:names:specification:ubl:schema:xsd:${root}-2` })
const catalogue = ubl('Catalogue')
const response = ubl('ApplicationResponse')

const peppol = 'urn:fdc:peppol.eu:poacc:trns:'
const ehf = ':extended:urn:fdc:anskaffelser.no:2019:ehf:spec:3.0'

export const catalogueId = `${peppol}catalogue:3`
export const catalogueResponseId = `${peppol}catalogue_response:3`
export const punchOutId = `${peppol}punch_out:3`

/** The document types of this family, the more special first. */
export const catalogueKinds: readonly DocumentKind[] = [
  {
    id: 'ehf-catalogue',
    family: 'catalogue',
    name: { nb: 'Katalog (EHF G3)', nn: 'Katalog (EHF G3)', en: 'Catalogue (EHF G3)' },
    ...catalogue,
    recognises: customizationIs(`${catalogueId}${ehf}`),
    material: { docType: 'catalogue', folder: 'ehf-g3' },
  },
  {
    id: 'ehf-catalogue-response',
    family: 'catalogue',
    name: {
      nb: 'Katalogbekreftelse (EHF G3)',
      nn: 'Katalogstadfesting (EHF G3)',
      en: 'Catalogue response (EHF G3)',
    },
    ...response,
    recognises: customizationIs(`${catalogueResponseId}${ehf}`),
    material: { docType: 'catalogue-response', folder: 'ehf-g3' },
  },
  {
    id: 'ehf-punch-out',
    family: 'catalogue',
    name: { nb: 'Handlekurv (EHF G3)', nn: 'Handlekorg (EHF G3)', en: 'Punch out (EHF G3)' },
    ...catalogue,
    recognises: customizationIs(`${punchOutId}${ehf}`),
    material: { docType: 'punch-out', folder: 'ehf-g3' },
  },
  {
    id: 'catalogue',
    family: 'catalogue',
    name: { nb: 'Katalog (Peppol BIS 3)', nn: 'Katalog (Peppol BIS 3)', en: 'Catalogue (Peppol BIS 3)' },
    ...catalogue,
    recognises: customizationBegins(catalogueId),
  },
  {
    id: 'catalogue-response',
    family: 'catalogue',
    name: {
      nb: 'Katalogbekreftelse (Peppol BIS 3)',
      nn: 'Katalogstadfesting (Peppol BIS 3)',
      en: 'Catalogue response (Peppol BIS 3)',
    },
    ...response,
    recognises: customizationBegins(catalogueResponseId),
  },
  {
    id: 'punch-out',
    family: 'catalogue',
    name: { nb: 'Handlekurv (Peppol BIS 3)', nn: 'Handlekorg (Peppol BIS 3)', en: 'Punch out (Peppol BIS 3)' },
    ...catalogue,
    recognises: customizationBegins(punchOutId),
  },
]
