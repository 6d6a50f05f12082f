import type { DocumentKind } from '../detection.ts'
import { customizationBegins, customizationIs } from '../recognition.ts'

const peppol = 'urn:fdc:peppol.eu:logistics:trns:'
export const despatchAdviceId = 'urn:fdc:peppol.eu:poacc:trns:despatch_advice:3'

/** The identifiers of the transactions of Peppol Logistics, by document type. */
export const logisticsIds = {
  advancedDespatchAdvice: `${peppol}advanced_despatch_advice:1`,
  weightStatement: `${peppol}weight_statement:1`,
  transportExecutionPlanRequest: `${peppol}transport_execution_plan_request:1`,
  transportExecutionPlan: `${peppol}transport_execution_plan:1`,
  waybill: `${peppol}waybill:1`,
  transportationStatusRequest: `${peppol}transportation_status_request:1`,
  transportationStatus: `${peppol}transportation_status:1`,
  receiptAdvice: `${peppol}receipt_advice:1`,
  applicationResponse: `${peppol}application_response:1`,
} as const

const ubl = (root: string) => ({ root, namespace: `urn:oasis:names:specification:ubl:schema:xsd:${root}-2` })

function logistics(id: string, root: string, customization: string, nb: string, nn: string, en: string): DocumentKind {
  return {
    id,
    family: 'logistics',
    name: { nb: `${nb} (Peppol Logistics)`, nn: `${nn} (Peppol Logistics)`, en: `${en} (Peppol Logistics)` },
    ...ubl(root),
    recognises: customizationBegins(customization),
  }
}

/** The document types of this family, the more special first. */
export const logisticsKinds: readonly DocumentKind[] = [
  {
    id: 'ehf-despatch-advice',
    family: 'logistics',
    name: { nb: 'Pakkseddel (EHF G3)', nn: 'Pakksetel (EHF G3)', en: 'Despatch advice (EHF G3)' },
    ...ubl('DespatchAdvice'),
    recognises: customizationIs(`${despatchAdviceId}:extended:urn:fdc:anskaffelser.no:2019:ehf:spec:3.0`),
    material: { docType: 'despatch-advice', folder: 'ehf-g3' },
  },
  {
    id: 'despatch-advice',
    family: 'logistics',
    name: { nb: 'Pakkseddel (Peppol BIS 3)', nn: 'Pakksetel (Peppol BIS 3)', en: 'Despatch advice (Peppol BIS 3)' },
    ...ubl('DespatchAdvice'),
    recognises: customizationBegins(despatchAdviceId),
  },
  logistics(
    'advanced-despatch-advice',
    'DespatchAdvice',
    logisticsIds.advancedDespatchAdvice,
    'Avansert pakkseddel',
    'Avansert pakksetel',
    'Advanced despatch advice',
  ),
  logistics(
    'weight-statement',
    'WeightStatement',
    logisticsIds.weightStatement,
    'Veieseddel',
    'Vegesetel',
    'Weight statement',
  ),
  logistics(
    'transport-execution-plan-request',
    'TransportExecutionPlanRequest',
    logisticsIds.transportExecutionPlanRequest,
    'Forespørsel om transportplan',
    'Førespurnad om transportplan',
    'Transport execution plan request',
  ),
  logistics(
    'transport-execution-plan',
    'TransportExecutionPlan',
    logisticsIds.transportExecutionPlan,
    'Transportplan',
    'Transportplan',
    'Transport execution plan',
  ),
  logistics('waybill', 'Waybill', logisticsIds.waybill, 'Fraktbrev', 'Fraktbrev', 'Waybill'),
  logistics(
    'transportation-status-request',
    'TransportationStatusRequest',
    logisticsIds.transportationStatusRequest,
    'Forespørsel om transportstatus',
    'Førespurnad om transportstatus',
    'Transportation status request',
  ),
  logistics(
    'transportation-status',
    'TransportationStatus',
    logisticsIds.transportationStatus,
    'Transportstatus',
    'Transportstatus',
    'Transportation status',
  ),
  logistics(
    'receipt-advice',
    'ReceiptAdvice',
    logisticsIds.receiptAdvice,
    'Varemottak',
    'Varemottak',
    'Receipt advice',
  ),
  logistics(
    'application-response',
    'ApplicationResponse',
    logisticsIds.applicationResponse,
    'Svar på transportdokument',
    'Svar på transportdokument',
    'Application response',
  ),
]
