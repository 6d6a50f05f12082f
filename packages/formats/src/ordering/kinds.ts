import type { DocumentKind } from '../detection.ts'
import { customizationBegins, customizationIs, profileOf } from '../recognition.ts'
import type { XmlElement } from '../xml/index.ts'
import {
  advancedOrderingProfile,
  ehfOrderAgreementId,
  ehfOrderCancellationId,
  ehfOrderChangeId,
  ehfOrderId,
  ehfOrderResponseId,
} from './identifiers.ts'

const root = (name: string) => ({ root: name, namespace: `urn:oasis:names:specification:ubl:schema:xsd:${name}-2` })
const transaction = (name: string): string => `urn:fdc:peppol.eu:poacc:trns:${name}:3`

/** EHF has the same customization for a document in two processes. */
function inProcess(customization: string, profile: string): (element: XmlElement) => boolean {
  const isOne = customizationIs(customization)
  return (element) => isOne(element) && profileOf(element) === profile
}

const ehf = (docType: string) => ({ material: { docType, folder: 'ehf-g3' } })

/** The document types of this family, the more special first. */
export const orderingKinds: readonly DocumentKind[] = [
  {
    id: 'ehf-advanced-order',
    family: 'ordering',
    name: { nb: 'Ordre (EHF avansert ordre)', nn: 'Ordre (EHF avansert ordre)', en: 'Order (EHF Advanced ordering)' },
    ...root('Order'),
    recognises: inProcess(ehfOrderId, advancedOrderingProfile),
    ...ehf('advanced-order'),
  },
  {
    id: 'ehf-order',
    family: 'ordering',
    name: { nb: 'Ordre (EHF)', nn: 'Ordre (EHF)', en: 'Order (EHF)' },
    ...root('Order'),
    recognises: customizationIs(ehfOrderId),
    ...ehf('order'),
  },
  {
    id: 'order',
    family: 'ordering',
    name: { nb: 'Ordre (Peppol BIS)', nn: 'Ordre (Peppol BIS)', en: 'Order (Peppol BIS)' },
    ...root('Order'),
    recognises: customizationBegins(transaction('order')),
  },
  {
    id: 'ehf-advanced-order-change',
    family: 'ordering',
    name: {
      nb: 'Ordreendring (EHF avansert ordre)',
      nn: 'Ordreendring (EHF avansert ordre)',
      en: 'Order change (EHF Advanced ordering)',
    },
    ...root('OrderChange'),
    recognises: customizationIs(ehfOrderChangeId),
    ...ehf('advanced-order-change'),
  },
  {
    id: 'order-change',
    family: 'ordering',
    name: { nb: 'Ordreendring (Peppol BIS)', nn: 'Ordreendring (Peppol BIS)', en: 'Order change (Peppol BIS)' },
    ...root('OrderChange'),
    recognises: customizationBegins(transaction('order_change')),
  },
  {
    id: 'ehf-advanced-order-cancellation',
    family: 'ordering',
    name: {
      nb: 'Kansellering (EHF avansert ordre)',
      nn: 'Kansellering (EHF avansert ordre)',
      en: 'Order cancellation (EHF Advanced ordering)',
    },
    ...root('OrderCancellation'),
    recognises: customizationIs(ehfOrderCancellationId),
    ...ehf('advanced-order-cancellation'),
  },
  {
    id: 'order-cancellation',
    family: 'ordering',
    name: { nb: 'Kansellering (Peppol BIS)', nn: 'Kansellering (Peppol BIS)', en: 'Order cancellation (Peppol BIS)' },
    ...root('OrderCancellation'),
    recognises: customizationBegins(transaction('order_cancellation')),
  },
  {
    id: 'ehf-advanced-order-response',
    family: 'ordering',
    name: {
      nb: 'Ordrebekreftelse (EHF avansert ordre)',
      nn: 'Ordrestadfesting (EHF avansert ordre)',
      en: 'Order response (EHF Advanced ordering)',
    },
    ...root('OrderResponse'),
    recognises: inProcess(ehfOrderResponseId, advancedOrderingProfile),
    ...ehf('advanced-order-response'),
  },
  {
    id: 'ehf-order-response',
    family: 'ordering',
    name: { nb: 'Ordrebekreftelse (EHF)', nn: 'Ordrestadfesting (EHF)', en: 'Order response (EHF)' },
    ...root('OrderResponse'),
    recognises: customizationIs(ehfOrderResponseId),
    ...ehf('order-response'),
  },
  {
    id: 'order-response-advanced',
    family: 'ordering',
    name: {
      nb: 'Avansert ordrebekreftelse (Peppol BIS)',
      nn: 'Avansert ordrestadfesting (Peppol BIS)',
      en: 'Advanced order response (Peppol BIS)',
    },
    ...root('OrderResponse'),
    recognises: customizationBegins(transaction('order_response_advanced')),
  },
  {
    id: 'order-response',
    family: 'ordering',
    name: {
      nb: 'Ordrebekreftelse (Peppol BIS)',
      nn: 'Ordrestadfesting (Peppol BIS)',
      en: 'Order response (Peppol BIS)',
    },
    ...root('OrderResponse'),
    recognises: customizationBegins(transaction('order_response')),
  },
  {
    id: 'ehf-order-agreement',
    family: 'ordering',
    name: { nb: 'Ordreforslag (EHF)', nn: 'Ordreforslag (EHF)', en: 'Order agreement (EHF)' },
    ...root('OrderResponse'),
    recognises: customizationIs(ehfOrderAgreementId),
    ...ehf('order-agreement'),
  },
  {
    id: 'order-agreement',
    family: 'ordering',
    name: { nb: 'Ordreforslag (Peppol BIS)', nn: 'Ordreforslag (Peppol BIS)', en: 'Order agreement (Peppol BIS)' },
    ...root('OrderResponse'),
    recognises: customizationBegins(transaction('order_agreement')),
  },
]
