// What every Peppol BIS of post-award (ordering, catalogue, despatch, responses) shares: PEPPOL-COMMON-R001 to R057.
import { usuallyClosed } from '../definition/compiled.ts'
import type { Release, StructurePolicy } from '../definition/document.ts'
import { onDocument, warning } from '../definition/rule.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import { dateRules } from './dates.ts'
import { identifierRules } from './identifiers.ts'

/** The releases of Peppol BIS 3 that are kept. */
export const postAwardReleases: readonly Release[] = [
  { name: 'Peppol BIS 3, November 2025', from: '2026-02-23' },
  { name: 'Peppol BIS 3, May 2026', from: '2026-08-17' },
]

/** The releases of EHF G3 that are kept. */
export const ehfReleases = (name: string): readonly Release[] => [
  { name: `${name}, February 2023`, from: '2023-02-16' },
  { name: `${name}, August 2026`, from: '2026-08-17' },
]

/** What UBL lets repeat in the documents of post-award, even where Peppol and EHF have it once. */
export const repeatableInUbl: ReadonlySet<string> = new Set(
  `
  AdditionalInformation AddressLine AllowanceCharge AllowanceChargeReason ApplicableTerritoryAddress CancellationNote
  CertificateType ClassifiedTaxCategory Condition Consignment Contract CurrentStatus CustomsDeclaration Delivery DeliveryParty
  DeliveryTerms DeliveryUnit Description DespatchLineReference DocumentDescription DocumentReference DocumentResponse
  DocumentType GoodsItem HandlingInstructions IdentityDocumentReference Information ItemSpecificationDocumentReference
  LocationCoordinate MainCarriageShipmentStage ManufacturerParty Note OrderLineReference OrderReference PackingMaterial
  PartyIdentification PartyLegalEntity PartyName PartyTaxScheme PaymentTerms Period Person ProjectReference RejectReason
  Remarks RequiredItemLocationQuantity SellerSubstitutedLineItem ShipmentStage ShippingMarks SpecialTerms Status StatusReason
  TaxCategory TaxTotal TransactionConditions TransportEvent TransportHandlingUnit TransportationServiceDescription
  ValidityPeriod ValueQualifier WarrantyInformation
  `
    .trim()
    .split(/\s+/),
)

/**
 * How Peppol names the faults of structure. `prefix` is that of the generated rules (`PEPPOL-T01-B`); `closed` names further
 * groups in which the official rules do not look for strangers. Attributes outside the model are not looked at officially.
 */
export function postAwardStructure(prefix: string, closed: readonly string[] = []): StructurePolicy {
  return {
    severity: { 'unexpected-attribute': 'warning' },
    repeatable: repeatableInUbl,
    ids: { empty: 'PEPPOL-COMMON-R001' },
    numbering: { prefix, closed: [...usuallyClosed, ...closed] },
  }
}

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance'

/** PEPPOL-COMMON-R003: a document should not say where its schema is. */
export const noSchemaLocation: readonly RuleBlock<Place>[] = [
  onDocument([
    warning(
      'PEPPOL-COMMON-R003',
      {
        nb: 'Dokumentet bør ikke si hvor skjemaet ligger (schemaLocation).',
        nn: 'Dokumentet bør ikkje seie kvar skjemaet ligg (schemaLocation).',
        en: 'The document should not say where its schema is (schemaLocation).',
      },
      ({ element }: Place) => element.attribute('schemaLocation', schemaInstance) === undefined,
    ),
  ]),
]

export const postAwardRules: readonly RuleBlock<Place>[] = [
  ...noSchemaLocation,
  ...dateRules('PEPPOL-COMMON-R030'),
  ...identifierRules,
]
