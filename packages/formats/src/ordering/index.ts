/**
 * Ordering: orders, order agreements, changes, cancellations and their answers, of Peppol BIS 3 and EHF G3.
 *
 * ```ts
 * import { order } from '@heldigital/formats/ordering'
 * const result = order.read(bytes, { date: '2026-11-24' })
 * if (result.ok && result.valid) result.document.OrderLine[0].LineItem.Quantity.value
 * ```
 */
import { documentType } from '../definition/document.ts'
import type { AnyDocumentType, DocumentType, StructurePolicy } from '../definition/document.ts'
import { everyOne } from '../definition/anywhere.ts'
import { on, since, without } from '../definition/rule.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import type { Value } from '../definition/tree.ts'
import { customization, profile } from '../peppol/checks.ts'
import { ehfCommonRules, ehfStructure } from '../peppol/ehf.ts'
import {
  ehfReleases,
  noSchemaLocation,
  postAwardReleases,
  postAwardRules,
  postAwardStructure,
  repeatableInUbl,
} from '../peppol/post-award.ts'
import { qualifiedItemRules } from '../peppol/qii.ts'
import { ublSyntax } from '../ubl.ts'
import { agreementRules } from './agreement-rules.ts'
import { ehfOrderAgreementTree, orderAgreementTree } from './agreement-tree.ts'
import { ehfOrderCancellationTree, orderCancellationTree } from './cancellation-tree.ts'
import { orderingKinds } from './kinds.ts'
import { orderRules } from './order-rules.ts'
import { ehfAdvancedOrderTree, ehfOrderChangeTree, ehfOrderTree, orderChangeTree, orderTree } from './order-tree.ts'
import { responseRules } from './response-rules.ts'
import {
  ehfAdvancedOrderResponseTree,
  ehfOrderResponseTree,
  orderResponseAdvancedTree,
  orderResponseTree,
} from './response-tree.ts'

function kind(id: string) {
  const found = orderingKinds.find((each) => each.id === id)
  if (found === undefined) throw new Error(`${id} is no kind of ordering document`)
  return found
}

const customizations = everyOne('CustomizationID')
const profiles = everyOne('ProfileID')

/** The identifier of the specification begins so. */
function customizationRule(id: string, begins: string): RuleBlock<Place> {
  return on(customizations, [customization(id, begins)])
}

/** The process is one of these. */
function profileRule(id: string, processes: readonly string[]): RuleBlock<Place> {
  return on(profiles, [profile(id, processes)])
}

const ehfRules = [...noSchemaLocation, ...ehfCommonRules]

/** EHF looks for strangers in every group and every value. */
function ehfNumbered(prefix: string): StructurePolicy {
  return { ...ehfStructure, repeatable: repeatableInUbl, numbering: { prefix, closed: [], leaves: true } }
}

const bis = 'urn:fdc:peppol.eu:poacc:bis:'
const advanced = `${bis}advanced_ordering:3`

/** An order as plain data, by the names of UBL. */
export type Order = Value<typeof orderTree>
/** The order of Peppol BIS Order only, Ordering and Advanced ordering (T01). */
export const order: DocumentType<typeof orderTree> = documentType({
  ...kind('order'),
  syntax: ublSyntax('Order'),
  tree: orderTree,
  structure: postAwardStructure('PEPPOL-T01-B'),
  rules: [
    ...postAwardRules,
    ...orderRules('PEPPOL-T01', 'fatal'),
    profileRule('PEPPOL-T01-R031', [`${bis}order_only:3`, `${bis}ordering:3`, advanced]),
    customizationRule('PEPPOL-T01-R034', 'urn:fdc:peppol.eu:poacc:trns:order:3'),
  ],
  releases: postAwardReleases,
})

/** An order response as plain data, by the names of UBL. */
export type OrderResponse = Value<typeof orderResponseTree>
/** The order response of Peppol BIS Ordering (T76). */
export const orderResponse: DocumentType<typeof orderResponseTree> = documentType({
  ...kind('order-response'),
  syntax: ublSyntax('OrderResponse'),
  tree: orderResponseTree,
  structure: postAwardStructure('PEPPOL-T76-B'),
  rules: [
    ...postAwardRules,
    ...responseRules('PEPPOL-T76'),
    customizationRule('PEPPOL-T76-R006', 'urn:fdc:peppol.eu:poacc:trns:order_response:3'),
  ],
  releases: postAwardReleases,
})

/** An order change as plain data, by the names of UBL. */
export type OrderChange = Value<typeof orderChangeTree>
/** The order change of Peppol BIS Advanced ordering (T114). */
export const orderChange: DocumentType<typeof orderChangeTree> = documentType({
  ...kind('order-change'),
  syntax: ublSyntax('OrderChange'),
  tree: orderChangeTree,
  structure: postAwardStructure('PEPPOL-T114-B'),
  rules: [
    ...postAwardRules,
    ...orderRules('PEPPOL-T114', 'warning'),
    profileRule('PEPPOL-T114-R031', [advanced]),
    customizationRule('PEPPOL-T114-R034', 'urn:fdc:peppol.eu:poacc:trns:order_change:3'),
  ],
  releases: postAwardReleases,
})

/** An advanced order response as plain data, by the names of UBL. */
export type OrderResponseAdvanced = Value<typeof orderResponseAdvancedTree>
/** The order response of Peppol BIS Advanced ordering (T116). */
export const orderResponseAdvanced: DocumentType<typeof orderResponseAdvancedTree> = documentType({
  ...kind('order-response-advanced'),
  syntax: ublSyntax('OrderResponse'),
  tree: orderResponseAdvancedTree,
  structure: postAwardStructure('PEPPOL-T116-B'),
  rules: [
    ...postAwardRules,
    ...responseRules('PEPPOL-T116'),
    customizationRule('PEPPOL-T116-R006', 'urn:fdc:peppol.eu:poacc:trns:order_response_advanced:3'),
  ],
  releases: postAwardReleases,
})

/** An order cancellation as plain data, by the names of UBL. */
export type OrderCancellation = Value<typeof orderCancellationTree>
/** The order cancellation of Peppol BIS Advanced ordering (T115). */
export const orderCancellation: DocumentType<typeof orderCancellationTree> = documentType({
  ...kind('order-cancellation'),
  syntax: ublSyntax('OrderCancellation'),
  tree: orderCancellationTree,
  structure: postAwardStructure('PEPPOL-T115-B'),
  rules: [
    ...postAwardRules,
    profileRule('PEPPOL-T115-R031', [advanced]),
    customizationRule('PEPPOL-T115-R034', 'urn:fdc:peppol.eu:poacc:trns:order_cancellation:3'),
  ],
  releases: postAwardReleases,
})

const agreementCustomization = customizationRule('PEPPOL-T110-R030', 'urn:fdc:peppol.eu:poacc:trns:order_agreement:3')

/** An order agreement as plain data, by the names of UBL. */
export type OrderAgreement = Value<typeof orderAgreementTree>
/** The order agreement of Peppol BIS (T110). */
export const orderAgreement: DocumentType<typeof orderAgreementTree> = documentType({
  ...kind('order-agreement'),
  syntax: ublSyntax('OrderResponse'),
  tree: orderAgreementTree,
  structure: postAwardStructure('PEPPOL-T110-B'),
  rules: [...postAwardRules, ...agreementRules, agreementCustomization],
  releases: postAwardReleases,
})

// EHF stands on an edition of the Peppol rules without quotations of lines.
const ehfOrderRules = without(orderRules('PEPPOL-T01', 'fatal'), 'PEPPOL-T01-R035')

/** The order of EHF Ordering 3.0. */
export const ehfOrder: DocumentType<typeof ehfOrderTree> = documentType({
  ...kind('ehf-order'),
  syntax: ublSyntax('Order'),
  tree: ehfOrderTree,
  structure: ehfNumbered('EHF-T01-B'),
  rules: [...ehfRules, ...ehfOrderRules],
  releases: ehfReleases('EHF Ordering 3.0'),
})

/** The order that begins EHF Advanced ordering 3.0. */
export const ehfAdvancedOrder: DocumentType<typeof ehfAdvancedOrderTree> = documentType({
  ...kind('ehf-advanced-order'),
  syntax: ublSyntax('Order'),
  tree: ehfAdvancedOrderTree,
  structure: ehfNumbered('EHF-P09-INIT-B'),
  rules: [...ehfRules, ...ehfOrderRules],
  releases: ehfReleases('EHF Advanced ordering 3.0'),
})

/** The order change of EHF Advanced ordering 3.0: the rules of the order under names of its own. */
export const ehfAdvancedOrderChange: DocumentType<typeof ehfOrderChangeTree> = documentType({
  ...kind('ehf-advanced-order-change'),
  syntax: ublSyntax('OrderChange'),
  tree: ehfOrderChangeTree,
  structure: ehfNumbered('EHF-P09-CHA-B'),
  rules: [...ehfRules, ...without(orderRules('EHF-P09-CHANGE', 'fatal'), 'EHF-P09-CHANGE-R035')],
  releases: ehfReleases('EHF Advanced ordering 3.0'),
})

// The edition of February 2023 did not look at what kind of answer has lines.
const ehfResponseRules = [
  ...ehfRules,
  ...since(
    '2026-08-17',
    responseRules('PEPPOL-T76'),
    'PEPPOL-T76-R007',
    'PEPPOL-T76-R008',
    'PEPPOL-T76-R009',
    'PEPPOL-T76-R010',
  ),
  customizationRule('PEPPOL-T76-R006', 'urn:fdc:peppol.eu:poacc:trns:order_response:3'),
  ...qualifiedItemRules('OrderLine/SellerSubstitutedLineItem/Item'),
]

/** The order response of EHF Ordering 3.0. */
export const ehfOrderResponse: DocumentType<typeof ehfOrderResponseTree> = documentType({
  ...kind('ehf-order-response'),
  syntax: ublSyntax('OrderResponse'),
  tree: ehfOrderResponseTree,
  structure: ehfNumbered('EHF-T76-B'),
  rules: ehfResponseRules,
  releases: ehfReleases('EHF Ordering 3.0'),
})

/** The order response of EHF Advanced ordering 3.0. */
export const ehfAdvancedOrderResponse: DocumentType<typeof ehfAdvancedOrderResponseTree> = documentType({
  ...kind('ehf-advanced-order-response'),
  syntax: ublSyntax('OrderResponse'),
  tree: ehfAdvancedOrderResponseTree,
  structure: ehfNumbered('EHF-P09-RES-B'),
  rules: ehfResponseRules,
  releases: ehfReleases('EHF Advanced ordering 3.0'),
})

/** The order cancellation of EHF Advanced ordering 3.0, which has no rules beyond its structure. */
export const ehfAdvancedOrderCancellation: DocumentType<typeof ehfOrderCancellationTree> = documentType({
  ...kind('ehf-advanced-order-cancellation'),
  syntax: ublSyntax('OrderCancellation'),
  tree: ehfOrderCancellationTree,
  structure: ehfNumbered('EHF-P09-CAN-B'),
  rules: ehfRules,
  releases: ehfReleases('EHF Advanced ordering 3.0'),
})

/** The order agreement of EHF 3.0. */
export const ehfOrderAgreement: DocumentType<typeof ehfOrderAgreementTree> = documentType({
  ...kind('ehf-order-agreement'),
  syntax: ublSyntax('OrderResponse'),
  tree: ehfOrderAgreementTree,
  structure: ehfNumbered('EHF-T110-B'),
  rules: [...ehfRules, ...agreementRules, agreementCustomization, ...qualifiedItemRules('OrderLine/LineItem/Item')],
  releases: ehfReleases('EHF Order agreement 3.0'),
})

/** Every document type of this family. */
export const orderingTypes: readonly AnyDocumentType[] = [
  order,
  orderResponse,
  orderChange,
  orderResponseAdvanced,
  orderCancellation,
  orderAgreement,
  ehfOrder,
  ehfAdvancedOrder,
  ehfAdvancedOrderChange,
  ehfOrderResponse,
  ehfAdvancedOrderResponse,
  ehfAdvancedOrderCancellation,
  ehfOrderAgreement,
]
