import type { DocumentKind } from '../detection.ts'
import { collapsed } from '../definition/leaf.ts'
import type { XmlElement } from '../xml/index.ts'
import { customizationBegins, customizationIs } from '../recognition.ts'

const invoice = { root: 'Invoice', namespace: 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2' }
const creditNote = { root: 'CreditNote', namespace: 'urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2' }

const cii = {
  root: 'CrossIndustryInvoice',
  namespace: 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
}

/** The specification identifier (BT-24) of a CII document. */
function guidelineOf(root: XmlElement): string {
  const parameter = root.child('ExchangedDocumentContext')?.child('GuidelineSpecifiedDocumentContextParameter')
  return collapsed(parameter?.child('ID')?.text ?? '')
}

const peppolBilling = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0'

const selfBilling = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:selfbilling:3.0'
export const forwardBillingId = `${peppolBilling}#conformant#urn:fdc:anskaffelser.no:2019:ehf:forward-billing:3.0`
export const reminderId = `${peppolBilling}#conformant#urn:fdc:anskaffelser.no:2019:ehf:reminder:3.0`
export const paymentRequestId = 'urn:fdc:anskaffelser.no:2019:ehf:spec:payment-request:3.0'

/** The document types of this family, the more special first. */
export const billingKinds: readonly DocumentKind[] = [
  {
    id: 'reminder',
    family: 'billing',
    name: { nb: 'Purring (EHF)', nn: 'Purring (EHF)', en: 'Reminder (EHF)' },
    ...invoice,
    recognises: customizationIs(reminderId),
  },
  {
    id: 'payment-request',
    family: 'billing',
    name: { nb: 'Betalingsforespørsel (EHF)', nn: 'Betalingsførespurnad (EHF)', en: 'Payment request (EHF)' },
    ...invoice,
    recognises: customizationIs(paymentRequestId),
  },
  {
    id: 'forward-billing-invoice',
    family: 'billing',
    name: {
      nb: 'Gjennomfakturering, faktura (EHF)',
      nn: 'Gjennomfakturering, faktura (EHF)',
      en: 'Forward billing invoice (EHF)',
    },
    ...invoice,
    recognises: customizationIs(forwardBillingId),
    material: { docType: 'forward-billing' },
  },
  {
    id: 'forward-billing-credit-note',
    family: 'billing',
    name: {
      nb: 'Gjennomfakturering, kreditnota (EHF)',
      nn: 'Gjennomfakturering, kreditnota (EHF)',
      en: 'Forward billing credit note (EHF)',
    },
    ...creditNote,
    recognises: customizationIs(forwardBillingId),
    material: { docType: 'forward-billing' },
  },
  {
    id: 'self-billing-invoice',
    family: 'billing',
    name: {
      nb: 'Faktura fra kjøper (Peppol selvfakturering)',
      nn: 'Faktura frå kjøpar (Peppol sjølvfakturering)',
      en: 'Self-billing invoice (Peppol)',
    },
    ...invoice,
    recognises: customizationBegins(selfBilling),
    material: { docType: 'invoice', folder: 'self-billing' },
  },
  {
    id: 'self-billing-credit-note',
    family: 'billing',
    name: {
      nb: 'Kreditnota fra kjøper (Peppol selvfakturering)',
      nn: 'Kreditnota frå kjøpar (Peppol sjølvfakturering)',
      en: 'Self-billing credit note (Peppol)',
    },
    ...creditNote,
    recognises: customizationBegins(selfBilling),
    material: { docType: 'credit-note', folder: 'self-billing' },
  },
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
  {
    id: 'cii-invoice',
    family: 'billing',
    name: {
      nb: 'Faktura i CII (EHF/Peppol BIS Billing 3.0)',
      nn: 'Faktura i CII (EHF/Peppol BIS Billing 3.0)',
      en: 'Invoice in CII (EHF/Peppol BIS Billing 3.0)',
    },
    ...cii,
    recognises: (root) => guidelineOf(root).startsWith(peppolBilling),
    material: { docType: 'cii-invoice', folder: 'peppol' },
  },
  {
    id: 'en16931-cii-invoice',
    family: 'billing',
    name: { nb: 'Faktura i CII (EN 16931)', nn: 'Faktura i CII (EN 16931)', en: 'Invoice in CII (EN 16931)' },
    ...cii,
    recognises: (root) => guidelineOf(root) !== '',
    material: { docType: 'cii-invoice', folder: 'en16931' },
  },
]
