import type { Family } from './detection.ts'
import type { AnyDocumentType } from './definition/document.ts'

/** The document types of a family, loaded when first needed. */
export const families: Readonly<Record<Family, () => Promise<readonly AnyDocumentType[]>>> = {
  billing: async () => (await import('./billing/index.ts')).billingTypes,
  catalogue: async () => (await import('./catalogue/index.ts')).catalogueTypes,
  logistics: async () => (await import('./logistics/index.ts')).logisticsTypes,
  ordering: async () => (await import('./ordering/index.ts')).orderingTypes,
  envelope: async () => (await import('./envelope/index.ts')).envelopeTypes,
  payment: async () => (await import('./payment/index.ts')).paymentTypes,
  espd: async () => (await import('./espd/index.ts')).espdTypes,
  evidence: async () => (await import('./evidence/index.ts')).evidenceTypes,
  preaward: async () => (await import('./preaward/index.ts')).preAwardTypes,
  response: async () => (await import('./response/index.ts')).responseTypes,
}

/** A document type by its id and family, or undefined when there is no definition of it yet. */
export async function loadType(family: Family, id: string): Promise<AnyDocumentType | undefined> {
  return (await families[family]()).find((type) => type.id === id)
}
