// The trees of the order (Peppol T01) and the order change (T114), and those of EHF, which stand on an older edition.
import { ehfUncl1001T01 } from '../codelists/ehf.ts'
import { trueFalse } from '../codelists/openpeppol.ts'
import { uncl1001T01, uncl1229CHANGE, uncl4219 } from '../codelists/uncefact.ts'
import {
  date,
  decimal,
  fixed,
  group,
  identifier,
  many,
  maybe,
  one,
  since,
  some,
  text,
  time,
} from '../definition/tree.ts'
import { advancedOrderingProfile, ehfOrderChangeId, ehfOrderId, orderingProfile } from './identifiers.ts'
import {
  additionalDocument,
  address,
  anyEndpoint,
  anyTaxScheme,
  contact,
  currency,
  dates,
  deliveryAddress,
  ehfCurrency,
  ehfParts,
  identified,
  norwegianEndpoint,
  partyName,
  peppolParts,
  period,
  propertyAmount,
  propertyId,
  propertyName,
  quantity,
  quantityOfAnyUnit,
  vatScheme,
} from './parts.ts'
import type { Endpoint, Parts, TaxScheme } from './parts.ts'

/** The parties to an order; the seller's and the invoiced party's addresses are limited in different ways. */
export function buyerOf(parts: Parts, taxScheme: TaxScheme) {
  return group({
    Party: one(
      group({
        EndpointID: one(parts.endpoint),
        PartyIdentification: maybe(parts.partyIdentification),
        PartyName: maybe(partyName),
        PostalAddress: maybe(address),
        PartyTaxScheme: maybe(group({ CompanyID: one(identifier), TaxScheme: one(taxScheme) })),
        PartyLegalEntity: one(parts.legalEntity),
        Contact: maybe(contact),
      }),
    ),
  })
}

export function sellerOf(parts: Parts, endpoint: Endpoint) {
  return group({
    Party: one(
      group({
        EndpointID: one(endpoint),
        PartyIdentification: maybe(parts.partyIdentification),
        PartyName: maybe(partyName),
        PostalAddress: one(address),
        PartyLegalEntity: one(parts.legalEntity),
        Contact: maybe(contact),
      }),
    ),
  })
}

export function originatorOf(parts: Parts) {
  return group({
    Party: one(
      group({
        PartyIdentification: maybe(parts.partyIdentification),
        PartyName: maybe(partyName),
        Contact: maybe(contact),
      }),
    ),
  })
}

function invoicedOf(parts: Parts, endpoint: Endpoint, taxScheme: TaxScheme) {
  return group({
    Party: one(
      group({
        EndpointID: maybe(endpoint),
        PartyIdentification: maybe(parts.partyIdentification),
        PartyName: maybe(partyName),
        PostalAddress: one(address),
        PartyTaxScheme: maybe(group({ CompanyID: one(identifier), TaxScheme: one(taxScheme) })),
        PartyLegalEntity: one(parts.legalEntity),
        Contact: maybe(contact),
      }),
    ),
  })
}

/** What every edition of the order says in the same way. */
function sharedOf(parts: Parts, taxScheme: TaxScheme) {
  const { amount, reason } = parts
  const taxCategory = group({ ID: one(parts.category), Percent: maybe(decimal), TaxScheme: one(taxScheme) })
  return {
    taxCategory,
    deliveryLocationId: { ID: maybe(parts.schemed) },
    references: {
      AdditionalDocumentReference: many(additionalDocument),
      Contract: maybe(identified),
    },
    terms: {
      DeliveryTerms: maybe(
        group({ ID: maybe(identifier), SpecialTerms: maybe(text), DeliveryLocation: maybe(identified) }),
      ),
      PaymentTerms: maybe(group({ Note: one(text) })),
      AllowanceCharge: many(
        group({
          ChargeIndicator: one(trueFalse),
          AllowanceChargeReasonCode: maybe(reason),
          AllowanceChargeReason: one(text),
          MultiplierFactorNumeric: maybe(decimal),
          Amount: one(amount),
          BaseAmount: maybe(amount),
          TaxCategory: maybe(taxCategory),
        }),
      ),
      TaxTotal: maybe(group({ TaxAmount: one(amount) })),
      AnticipatedMonetaryTotal: maybe(parts.anticipatedTotal),
    },
    lineHead: {
      Quantity: one(quantity),
      LineExtensionAmount: maybe(amount),
      PartialDeliveryIndicator: maybe(trueFalse),
      AccountingCost: maybe(text),
    },
    lineBody: {
      OriginatorParty: maybe(
        group({ PartyIdentification: maybe(parts.partyIdentification), PartyName: maybe(partyName) }),
      ),
      AllowanceCharge: many(parts.lineAllowance),
      Price: maybe(
        group({
          PriceAmount: one(amount),
          BaseQuantity: maybe(quantityOfAnyUnit),
          AllowanceCharge: maybe(parts.discount),
        }),
      ),
    },
    itemNames: {
      Description: maybe(text),
      Name: one(text),
      BuyersItemIdentification: maybe(identified),
      SellersItemIdentification: maybe(identified),
    },
    itemBody: {
      StandardItemIdentification: maybe(parts.standardItem),
      ItemSpecificationDocumentReference: many(identified),
    },
    property: { ...propertyName, Value: one(text), ...propertyAmount },
    instances: {
      ItemInstance: many(
        group({
          SerialID: maybe(identifier),
          LotIdentification: maybe(group({ LotNumberID: maybe(identifier) })),
        }),
      ),
    },
  }
}

const peppol = sharedOf(peppolParts, anyTaxScheme)

const peppolDelivery = {
  DeliveryLocation: maybe(group({ ...peppol.deliveryLocationId, Name: maybe(text), Address: one(deliveryAddress) })),
  RequestedDeliveryPeriod: maybe(period),
  DeliveryParty: maybe(
    group({
      PartyIdentification: maybe(peppolParts.partyIdentification),
      PartyName: one(partyName),
      PostalAddress: maybe(deliveryAddress),
      Contact: maybe(contact),
    }),
  ),
}
const handlingUnit = { TransportHandlingUnit: maybe(group({ ShippingMarks: maybe(text) })) }

const peppolItemTail = {
  CommodityClassification: many(peppolParts.classification),
  ClassifiedTaxCategory: maybe(peppol.taxCategory),
  AdditionalItemProperty: many(group({ ...propertyId, ...peppol.property })),
  ...peppol.instances,
}

const quotedLine = { QuotationLineReference: since('2026-08-17', many(group({ LineID: one(identifier) }))) }

/** The order of Peppol BIS Order only, Ordering and Advanced ordering (T01). */
export const orderTree = group({
  CustomizationID: one(identifier),
  ProfileID: one(identifier),
  ID: one(identifier),
  SalesOrderID: maybe(identifier),
  IssueDate: one(date),
  IssueTime: maybe(time),
  OrderTypeCode: maybe(uncl1001T01),
  Note: maybe(text),
  DocumentCurrencyCode: one(currency),
  CustomerReference: maybe(text),
  AccountingCost: maybe(text),
  ValidityPeriod: maybe(group({ EndDate: one(date) })),
  QuotationDocumentReference: maybe(identified),
  OrderDocumentReference: maybe(identified),
  OriginatorDocumentReference: maybe(identified),
  CatalogueReference: maybe(identified),
  ...peppol.references,
  ProjectReference: maybe(identified),
  BuyerCustomerParty: one(buyerOf(peppolParts, anyTaxScheme)),
  SellerSupplierParty: one(sellerOf(peppolParts, peppolParts.endpoint)),
  OriginatorCustomerParty: maybe(originatorOf(peppolParts)),
  AccountingCustomerParty: maybe(invoicedOf(peppolParts, peppolParts.endpoint, anyTaxScheme)),
  Delivery: maybe(
    group({
      ...peppolDelivery,
      Despatch: maybe(group({ RequestedDespatchDate: one(date), RequestedDespatchTime: maybe(time) })),
      Shipment: maybe(group({ ID: one(identifier), ShippingPriorityLevelCode: maybe(uncl4219), ...handlingUnit })),
    }),
  ),
  ...peppol.terms,
  OrderLine: some(
    group({
      Note: maybe(text),
      LineItem: one(
        group({
          ID: one(identifier),
          ...peppol.lineHead,
          Delivery: maybe(
            group({
              ID: maybe(peppolParts.schemed),
              DeliveryLocation: since('2026-02-23', maybe(group({ Name: maybe(text), Address: one(deliveryAddress) }))),
              RequestedDeliveryPeriod: one(period),
            }),
          ),
          ...peppol.lineBody,
          Item: one(
            group({
              ...peppol.itemNames,
              ManufacturersItemIdentification: maybe(identified),
              ...peppol.itemBody,
              ...peppolItemTail,
            }),
          ),
        }),
      ),
      ...quotedLine,
    }),
  ),
})

/** The order change of Peppol BIS Advanced ordering (T114). */
export const orderChangeTree = group({
  CustomizationID: one(fixed('urn:fdc:peppol.eu:poacc:trns:order_change:3', identifier)),
  ProfileID: one(fixed('urn:fdc:peppol.eu:poacc:bis:advanced_ordering:3', identifier)),
  ID: one(identifier),
  SalesOrderID: maybe(identifier),
  IssueDate: one(date),
  IssueTime: maybe(time),
  SequenceNumberID: maybe(identifier),
  Note: maybe(text),
  DocumentCurrencyCode: one(currency),
  CustomerReference: maybe(text),
  AccountingCost: maybe(text),
  ValidityPeriod: maybe(group({ EndDate: one(date) })),
  OrderReference: one(identified),
  QuotationDocumentReference: maybe(identified),
  OriginatorDocumentReference: maybe(identified),
  ...peppol.references,
  BuyerCustomerParty: one(buyerOf(peppolParts, anyTaxScheme)),
  SellerSupplierParty: one(sellerOf(peppolParts, anyEndpoint)),
  OriginatorCustomerParty: maybe(originatorOf(peppolParts)),
  AccountingCustomerParty: maybe(invoicedOf(peppolParts, anyEndpoint, anyTaxScheme)),
  Delivery: maybe(group({ ...peppolDelivery, Shipment: maybe(group({ ID: one(identifier), ...handlingUnit })) })),
  ...peppol.terms,
  OrderLine: some(
    group({
      Note: maybe(text),
      LineItem: one(
        group({
          ID: one(identifier),
          LineStatusCode: one(uncl1229CHANGE),
          ...peppol.lineHead,
          Delivery: maybe(group({ ID: maybe(peppolParts.schemed), RequestedDeliveryPeriod: maybe(period) })),
          ...peppol.lineBody,
          Item: one(group({ ...peppol.itemNames, ...peppol.itemBody, ...peppolItemTail })),
        }),
      ),
      ...quotedLine,
    }),
  ),
})

const ehf = sharedOf(ehfParts, vatScheme)

const ehfHead = {
  DocumentCurrencyCode: one(ehfCurrency),
  CustomerReference: maybe(text),
  AccountingCost: maybe(text),
  ValidityPeriod: maybe(group({ EndDate: one(date) })),
}

const ehfDelivery = {
  Delivery: maybe(
    group({
      DeliveryLocation: maybe(group({ ...ehf.deliveryLocationId, Address: one(deliveryAddress) })),
      RequestedDeliveryPeriod: maybe(dates),
      DeliveryParty: maybe(
        group({
          PartyIdentification: maybe(ehfParts.partyIdentification),
          PartyName: one(partyName),
          Contact: maybe(contact),
        }),
      ),
    }),
  ),
}

const ehfLineTail = {
  Delivery: maybe(group({ RequestedDeliveryPeriod: one(dates) })),
  ...ehf.lineBody,
  Item: one(
    group({
      ...ehf.itemNames,
      ...ehf.itemBody,
      CommodityClassification: many(ehfParts.classificationWithoutName),
      ClassifiedTaxCategory: maybe(ehf.taxCategory),
      AdditionalItemProperty: many(group(ehf.property)),
      ...ehf.instances,
    }),
  ),
}

const ehfOrderLine = group({
  Note: maybe(text),
  LineItem: one(group({ ID: one(identifier), ...ehf.lineHead, ...ehfLineTail })),
})

const ehfOrderReferences = {
  QuotationDocumentReference: maybe(identified),
  OrderDocumentReference: maybe(identified),
  OriginatorDocumentReference: maybe(identified),
  ...ehf.references,
}

function ehfParties(endpoint: Endpoint) {
  return {
    BuyerCustomerParty: one(buyerOf(ehfParts, vatScheme)),
    SellerSupplierParty: one(sellerOf(ehfParts, endpoint)),
    OriginatorCustomerParty: maybe(originatorOf(ehfParts)),
    AccountingCustomerParty: maybe(invoicedOf(ehfParts, endpoint, vatScheme)),
  }
}

/** The order of EHF Ordering 3.0. */
export const ehfOrderTree = group({
  CustomizationID: one(fixed(ehfOrderId, identifier)),
  ProfileID: one(fixed(orderingProfile, identifier)),
  ID: one(identifier),
  SalesOrderID: maybe(identifier),
  IssueDate: one(date),
  IssueTime: maybe(time),
  OrderTypeCode: maybe(ehfUncl1001T01),
  Note: maybe(text),
  ...ehfHead,
  ...ehfOrderReferences,
  ...ehfParties(norwegianEndpoint),
  ...ehfDelivery,
  ...ehf.terms,
  OrderLine: some(ehfOrderLine),
})

/** The order that begins EHF Advanced ordering 3.0. */
export const ehfAdvancedOrderTree = group({
  CustomizationID: one(fixed(ehfOrderId, identifier)),
  ProfileID: one(fixed(advancedOrderingProfile, identifier)),
  ID: one(identifier),
  SalesOrderID: maybe(identifier),
  UUID: maybe(identifier),
  IssueDate: one(date),
  IssueTime: maybe(time),
  OrderTypeCode: maybe(ehfUncl1001T01),
  Note: maybe(text),
  ...ehfHead,
  ...ehfOrderReferences,
  ...ehfParties(anyEndpoint),
  ...ehfDelivery,
  ...ehf.terms,
  OrderLine: some(ehfOrderLine),
})

/** The order change of EHF Advanced ordering 3.0. */
export const ehfOrderChangeTree = group({
  CustomizationID: one(fixed(ehfOrderChangeId, identifier)),
  ProfileID: one(fixed(advancedOrderingProfile, identifier)),
  ID: one(identifier),
  SalesOrderID: maybe(identifier),
  UUID: maybe(identifier),
  IssueDate: one(date),
  IssueTime: maybe(time),
  SequenceNumberID: maybe(identifier),
  Note: maybe(text),
  ...ehfHead,
  OrderReference: one(identified),
  QuotationDocumentReference: maybe(identified),
  OriginatorDocumentReference: maybe(identified),
  ...ehf.references,
  ...ehfParties(anyEndpoint),
  ...ehfDelivery,
  ...ehf.terms,
  OrderLine: some(
    group({
      Note: maybe(text),
      LineItem: one(
        group({ ID: one(identifier), LineStatusCode: one(uncl1229CHANGE), ...ehf.lineHead, ...ehfLineTail }),
      ),
    }),
  ),
})
