import type { DocumentKind } from '../detection.ts'
import { customizationBegins } from '../recognition.ts'

const root = {
  root: 'ApplicationResponse',
  namespace: 'urn:oasis:names:specification:ubl:schema:xsd:ApplicationResponse-2',
}

/** The document types of this family, the more special first. */
export const responseKinds: readonly DocumentKind[] = [
  {
    id: 'invoice-response',
    family: 'response',
    name: { nb: 'Fakturarespons (Peppol BIS)', nn: 'Fakturarespons (Peppol BIS)', en: 'Invoice response (Peppol BIS)' },
    ...root,
    recognises: customizationBegins('urn:fdc:peppol.eu:poacc:trns:invoice_response:3'),
  },
  {
    id: 'mlr',
    family: 'response',
    name: {
      nb: 'Meldingskvittering (Peppol MLR)',
      nn: 'Meldingskvittering (Peppol MLR)',
      en: 'Message level response (Peppol MLR)',
    },
    ...root,
    recognises: customizationBegins('urn:fdc:peppol.eu:poacc:trns:mlr:3'),
  },
  {
    id: 'mls',
    family: 'response',
    name: {
      nb: 'Meldingsstatus (Peppol MLS)',
      nn: 'Meldingsstatus (Peppol MLS)',
      en: 'Message level status (Peppol MLS)',
    },
    ...root,
    recognises: customizationBegins('urn:peppol:edec:mls:1.0'),
  },
]
