import type { DocumentKind } from '../detection.ts'
import { customizationBegins } from '../recognition.ts'

const invoice = { root: 'Invoice', namespace: 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2' }
const creditNote = { root: 'CreditNote', namespace: 'urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2' }

const peppolBilling = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0'

/** The document types of this family, the more special first. */
export const billingKinds: readonly DocumentKind[] = [
  {
    id: 'invoice',
    family: 'billing',
    name: {
      nb: 'Faktura (EHF/Peppol BIS Billing 3.0)',
      nn: 'Faktura (EHF/Peppol BIS Billing 3.0)',
      en: 'Invoice (EHF/Peppol BIS Billing 3.0)',
    },
    ...invoice,
    recognises: customizationBegins(peppolBilling),
  },
  {
    id: 'credit-note',
    family: 'billing',
    name: {
      nb: 'Kreditnota (EHF/Peppol BIS Billing 3.0)',
      nn: 'Kreditnota (EHF/Peppol BIS Billing 3.0)',
      en: 'Credit note (EHF/Peppol BIS Billing 3.0)',
    },
    ...creditNote,
    recognises: customizationBegins(peppolBilling),
  },
  {
    id: 'ubl-invoice',
    family: 'billing',
    name: { nb: 'Faktura (EN 16931)', nn: 'Faktura (EN 16931)', en: 'Invoice (EN 16931)' },
    ...invoice,
    recognises: customizationBegins('urn:cen.eu:en16931:2017'),
  },
  {
    id: 'ubl-credit-note',
    family: 'billing',
    name: { nb: 'Kreditnota (EN 16931)', nn: 'Kreditnota (EN 16931)', en: 'Credit note (EN 16931)' },
    ...creditNote,
    recognises: customizationBegins('urn:cen.eu:en16931:2017'),
  },
]
