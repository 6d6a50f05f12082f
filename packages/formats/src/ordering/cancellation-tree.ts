// The trees of the order cancellation of Peppol (T115) and EHF.
import { date, fixed, group, identifier, many, maybe, one, text, time } from '../definition/tree.ts'
import { advancedOrderingProfile, ehfOrderCancellationId } from './identifiers.ts'
import { buyerOf, originatorOf, sellerOf } from './order-tree.ts'
import { additionalDocument, anyEndpoint, anyTaxScheme, ehfParts, identified, peppolParts, vatScheme } from './parts.ts'
import type { Parts, TaxScheme } from './parts.ts'

const times = { IssueDate: one(date), IssueTime: maybe(time), Note: maybe(text), CancellationNote: one(text) }

function bodyOf(parts: Parts, taxScheme: TaxScheme) {
  return {
    OriginatorDocumentReference: maybe(identified),
    AdditionalDocumentReference: many(additionalDocument),
    Contract: maybe(identified),
    BuyerCustomerParty: one(buyerOf(parts, taxScheme)),
    SellerSupplierParty: one(sellerOf(parts, anyEndpoint)),
    OriginatorCustomerParty: maybe(originatorOf(parts)),
  }
}

/** The order cancellation of Peppol BIS Advanced ordering (T115). */
export const orderCancellationTree = group({
  CustomizationID: one(fixed('urn:fdc:peppol.eu:poacc:trns:order_cancellation:3', identifier)),
  ProfileID: one(fixed('urn:fdc:peppol.eu:poacc:bis:advanced_ordering:3', identifier)),
  ID: one(identifier),
  ...times,
  OrderReference: one(identified),
  ...bodyOf(peppolParts, anyTaxScheme),
})

/** The order cancellation of EHF Advanced ordering 3.0. */
export const ehfOrderCancellationTree = group({
  CustomizationID: one(fixed(ehfOrderCancellationId, identifier)),
  ProfileID: one(fixed(advancedOrderingProfile, identifier)),
  ID: one(identifier),
  UUID: maybe(identifier),
  ...times,
  OrderReference: maybe(identified),
  ...bodyOf(ehfParts, vatScheme),
})
