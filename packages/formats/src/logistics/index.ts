/**
 * Logistics: despatch advices of Peppol BIS 3 and EHF G3, and the documents of Peppol Logistics about transport and receipt.
 *
 * ```ts
 * import { despatchAdvice } from '@heldigital/formats/logistics'
 * const result = despatchAdvice.read(bytes, { date: '2026-11-24' })
 * if (result.ok && result.valid) result.document.DespatchLine[0]?.DeliveredQuantity.value
 * ```
 */
import { documentType } from '../definition/document.ts'
import type { AnyDocumentType, DocumentType, StructurePolicy } from '../definition/document.ts'
import type { GroupShape, Value, View } from '../definition/tree.ts'
import type { RuleBlock } from '../definition/rule.ts'
import { ehfCommonRules, ehfStructure } from '../peppol/ehf.ts'
import {
  ehfReleases,
  noSchemaLocation,
  postAwardReleases,
  postAwardRules,
  postAwardStructure,
  repeatableInUbl,
} from '../peppol/post-award.ts'
import { ublSyntax } from '../ubl.ts'
import { advancedDespatchAdviceTree } from './advanced-despatch-advice.ts'
import { weightStatementTree } from './weight-statement.ts'
import { transportExecutionPlanRequestTree } from './transport-execution-plan-request.ts'
import { transportExecutionPlanTree } from './transport-execution-plan.ts'
import { waybillTree } from './waybill.ts'
import { transportationStatusRequestTree } from './transportation-status-request.ts'
import { transportationStatusTree } from './transportation-status.ts'
import { receiptAdviceTree } from './receipt-advice.ts'
import { applicationResponseTree } from './application-response.ts'
import { despatchAdviceTree } from './despatch-advice.ts'
import { advancedDespatchAdviceRules, despatchAdviceRules } from './despatch-rules.ts'
import { ehfDespatchAdviceTree } from './ehf-despatch-advice.ts'
import { logisticsKinds } from './kinds.ts'
import { receiptAdviceRules } from './receipt-rules.ts'
import { logisticsReleases, logisticsRules } from './shared-rules.ts'
import {
  applicationResponseRules,
  transportExecutionPlanRequestRules,
  transportExecutionPlanRules,
  transportationStatusRequestRules,
  transportationStatusRules,
  waybillRules,
  weightStatementRules,
} from './transport-rules.ts'

function kind(id: string) {
  const found = logisticsKinds.find((each) => each.id === id)
  if (found === undefined) throw new Error(`${id} is no kind of logistics document`)
  return found
}

/** A despatch advice as plain data, by the names of UBL. */
export type DespatchAdvice = Value<typeof despatchAdviceTree>
/** The despatch advice of Peppol BIS 3 (T16). */
export const despatchAdvice: DocumentType<typeof despatchAdviceTree> = documentType({
  ...kind('despatch-advice'),
  syntax: ublSyntax('DespatchAdvice'),
  tree: despatchAdviceTree,
  structure: postAwardStructure('PEPPOL-T16-B'),
  rules: [...postAwardRules, ...despatchAdviceRules],
  releases: postAwardReleases,
})

/** The despatch advice of EHF G3: a tree of its own, and Peppol's rules. EHF looks for strangers in every group and value. */
export const ehfDespatchAdvice: DocumentType<typeof ehfDespatchAdviceTree> = documentType({
  ...kind('ehf-despatch-advice'),
  syntax: ublSyntax('DespatchAdvice'),
  tree: ehfDespatchAdviceTree,
  structure: {
    ...ehfStructure,
    repeatable: repeatableInUbl,
    numbering: { prefix: 'EHF-T16-B', closed: [], leaves: true },
  },
  rules: [...noSchemaLocation, ...ehfCommonRules, ...despatchAdviceRules],
  releases: ehfReleases('EHF Despatch advice 3.0'),
})

/** UBL allows one child in each of these, so the official rules look for no other. */
const meansOfTransport = ['AirTransport', 'RoadTransport', 'RailTransport']

/** The official rules leave the order of elements to the schema, and official examples do not always keep it. */
function structureOf(transaction: string, closed: readonly string[]): StructurePolicy {
  const structure = postAwardStructure(`PEPPOL-${transaction}-B`, closed)
  return { ...structure, severity: { ...structure.severity, order: 'warning' } }
}

/**
 * The generated rules of T129 look for a root in no namespace, so officially they judge nothing: what they mean is told as a
 * warning.
 */
function applicationResponseStructure(): StructurePolicy {
  const { numbering: _, ...structure } = structureOf('T129', [])
  const severity = Object.fromEntries(
    (['missing', 'missing-attribute', 'unexpected', 'code', 'fixed'] as const).map((kind) => [
      kind,
      'warning' as const,
    ]),
  )
  return { ...structure, severity: { ...structure.severity, ...severity } }
}

/** A document of Peppol Logistics. `transaction`: `T120`. */
function logisticsType<S extends GroupShape>(
  id: string,
  transaction: string,
  tree: S,
  rules: readonly RuleBlock<View<S>>[],
  structure: StructurePolicy = structureOf(transaction, []),
): DocumentType<S> {
  const found = kind(id)
  return documentType<S>({
    ...found,
    syntax: ublSyntax(found.root),
    tree,
    structure,
    rules: [...logisticsRules, ...rules] as readonly RuleBlock<View<S>>[],
    releases: logisticsReleases,
  })
}

/** An advanced despatch advice as plain data, by the names of UBL. */
export type AdvancedDespatchAdvice = Value<typeof advancedDespatchAdviceTree>
/** What is sent and how it is packed, down to the packages (T120). */
export const advancedDespatchAdvice: DocumentType<typeof advancedDespatchAdviceTree> = logisticsType(
  'advanced-despatch-advice',
  'T120',
  advancedDespatchAdviceTree,
  advancedDespatchAdviceRules,
  structureOf('T120', meansOfTransport),
)

/** A weight statement as plain data, by the names of UBL. */
export type WeightStatement = Value<typeof weightStatementTree>
/** What goods weighed, and who weighed them (T122). */
export const weightStatement: DocumentType<typeof weightStatementTree> = logisticsType(
  'weight-statement',
  'T122',
  weightStatementTree,
  weightStatementRules,
)

/** A transport execution plan request as plain data, by the names of UBL. */
export type TransportExecutionPlanRequest = Value<typeof transportExecutionPlanRequestTree>
/** The order of a transport (T123). */
export const transportExecutionPlanRequest: DocumentType<typeof transportExecutionPlanRequestTree> = logisticsType(
  'transport-execution-plan-request',
  'T123',
  transportExecutionPlanRequestTree,
  transportExecutionPlanRequestRules,
  structureOf('T123', meansOfTransport),
)

/** A transport execution plan as plain data, by the names of UBL. */
export type TransportExecutionPlan = Value<typeof transportExecutionPlanTree>
/** How a transport will be carried out (T124). */
export const transportExecutionPlan: DocumentType<typeof transportExecutionPlanTree> = logisticsType(
  'transport-execution-plan',
  'T124',
  transportExecutionPlanTree,
  transportExecutionPlanRules,
)

/** A waybill as plain data, by the names of UBL. */
export type Waybill = Value<typeof waybillTree>
/** What goods are carried, from whom to whom (T125). */
export const waybill: DocumentType<typeof waybillTree> = logisticsType(
  'waybill',
  'T125',
  waybillTree,
  waybillRules,
  structureOf('T125', meansOfTransport),
)

/** A transportation status request as plain data, by the names of UBL. */
export type TransportationStatusRequest = Value<typeof transportationStatusRequestTree>
/** The question where a transport is (T126). */
export const transportationStatusRequest: DocumentType<typeof transportationStatusRequestTree> = logisticsType(
  'transportation-status-request',
  'T126',
  transportationStatusRequestTree,
  transportationStatusRequestRules,
)

/** A transportation status as plain data, by the names of UBL. */
export type TransportationStatus = Value<typeof transportationStatusTree>
/** Where a transport is and what happened to it (T127). */
export const transportationStatus: DocumentType<typeof transportationStatusTree> = logisticsType(
  'transportation-status',
  'T127',
  transportationStatusTree,
  transportationStatusRules,
)

/** A receipt advice as plain data, by the names of UBL. */
export type ReceiptAdvice = Value<typeof receiptAdviceTree>
/** What was received of what was sent (T128). */
export const receiptAdvice: DocumentType<typeof receiptAdviceTree> = logisticsType(
  'receipt-advice',
  'T128',
  receiptAdviceTree,
  receiptAdviceRules,
)

/** An application response as plain data, by the names of UBL. */
export type ApplicationResponse = Value<typeof applicationResponseTree>
/** The answer to a transport document (T129). */
export const applicationResponse: DocumentType<typeof applicationResponseTree> = logisticsType(
  'application-response',
  'T129',
  applicationResponseTree,
  applicationResponseRules,
  applicationResponseStructure(),
)

/** Every document type of this family. */
export const logisticsTypes: readonly AnyDocumentType[] = [
  despatchAdvice,
  ehfDespatchAdvice,
  advancedDespatchAdvice,
  weightStatement,
  transportExecutionPlanRequest,
  transportExecutionPlan,
  waybill,
  transportationStatusRequest,
  transportationStatus,
  receiptAdvice,
  applicationResponse,
]
