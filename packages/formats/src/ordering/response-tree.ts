// The trees of the order response (Peppol T76), the advanced order response (T116), and those of EHF.
import { uncl1229, uncl4343T76 } from '../codelists/uncefact.ts'
import { date, decimal, fixed, group, identifier, many, maybe, one, text, time } from '../definition/tree.ts'
import { advancedOrderingProfile, ehfOrderResponseId, orderingProfile } from './identifiers.ts'
import {
  anyEndpoint,
  anyTaxScheme,
  currency,
  dates,
  ehfCurrency,
  ehfParts,
  identified,
  norwegianEndpoint,
  peppolParts,
  period,
  propertyAmount,
  propertyName,
  quantity,
} from './parts.ts'
import type { Endpoint, Parts } from './parts.ts'

function partyOf(parts: Parts, endpoint: Endpoint) {
  return group({
    EndpointID: one(endpoint),
    PartyIdentification: many(parts.partyIdentification),
    PartyLegalEntity: maybe(group({ RegistrationName: one(text) })),
  })
}

const lineHead = {
  ID: one(identifier),
  Note: maybe(text),
  LineStatusCode: one(uncl1229),
  Quantity: maybe(quantity),
  MaximumBackorderQuantity: maybe(decimal),
}

function lineTailOf(parts: Parts) {
  return {
    Price: maybe(group({ PriceAmount: one(parts.amount), BaseQuantity: maybe(quantity) })),
    Item: one(
      group({
        Name: one(text),
        BuyersItemIdentification: maybe(identified),
        SellersItemIdentification: maybe(identified),
        StandardItemIdentification: maybe(parts.standardItem),
      }),
    ),
  }
}

function substituteHead(parts: Parts) {
  return {
    Name: maybe(text),
    SellersItemIdentification: maybe(identified),
    StandardItemIdentification: maybe(parts.standardItem),
  }
}

function taxCategoryOf(parts: Parts) {
  return group({ ID: one(parts.category), Percent: maybe(decimal), TaxScheme: one(anyTaxScheme) })
}

const peppolSubstitute = group({
  ID: one(identifier),
  Item: one(
    group({
      ...substituteHead(peppolParts),
      CommodityClassification: many(peppolParts.classification),
      ClassifiedTaxCategory: maybe(taxCategoryOf(peppolParts)),
      AdditionalItemProperty: many(group({ ...propertyName, Value: one(text), ...propertyAmount })),
    }),
  ),
})
const lineReference = { OrderLineReference: one(group({ LineID: one(identifier) })) }

const head = {
  ID: one(identifier),
  SalesOrderID: maybe(identifier),
  IssueDate: one(date),
  IssueTime: maybe(time),
  OrderResponseCode: one(uncl4343T76),
  Note: maybe(text),
  DocumentCurrencyCode: one(currency),
  CustomerReference: maybe(text),
  OrderReference: one(identified),
}
const peppolParty = group({ Party: one(partyOf(peppolParts, peppolParts.endpoint)) })
const parties = { SellerSupplierParty: one(peppolParty), BuyerCustomerParty: one(peppolParty) }
const promised = group({ PromisedDeliveryPeriod: one(period) })
const changeReference = { OrderChangeDocumentReference: maybe(identified) }

/** The order response of Peppol BIS Ordering (T76). */
export const orderResponseTree = group({
  CustomizationID: one(identifier),
  ProfileID: one(fixed('urn:fdc:peppol.eu:poacc:bis:ordering:3', identifier)),
  ...head,
  ...parties,
  Delivery: maybe(promised),
  OrderLine: many(
    group({
      LineItem: one(group({ ...lineHead, Delivery: maybe(promised), ...lineTailOf(peppolParts) })),
      SellerSubstitutedLineItem: maybe(peppolSubstitute),
      ...lineReference,
    }),
  ),
})

/** The order response of Peppol BIS Advanced ordering (T116). */
export const orderResponseAdvancedTree = group({
  CustomizationID: one(identifier),
  ProfileID: one(fixed('urn:fdc:peppol.eu:poacc:bis:advanced_ordering:3', identifier)),
  ...head,
  ...changeReference,
  ...parties,
  Delivery: maybe(promised),
  OrderLine: many(
    group({
      LineItem: one(
        group({
          ...lineHead,
          Delivery: maybe(group({ PromisedDeliveryPeriod: maybe(period) })),
          ...lineTailOf(peppolParts),
        }),
      ),
      SellerSubstitutedLineItem: maybe(peppolSubstitute),
      ...lineReference,
    }),
  ),
})

const ehfPromised = group({ PromisedDeliveryPeriod: one(dates) })

function ehfBody(endpoint: Endpoint) {
  const party = partyOf(ehfParts, endpoint)
  return {
    SellerSupplierParty: one(group({ Party: maybe(party) })),
    BuyerCustomerParty: one(group({ Party: one(party) })),
    Delivery: maybe(ehfPromised),
    OrderLine: many(
      group({
        LineItem: one(group({ ...lineHead, Delivery: maybe(ehfPromised), ...lineTailOf(ehfParts) })),
        SellerSubstitutedLineItem: maybe(
          group({
            ID: one(identifier),
            Item: one(
              group({
                ...substituteHead(ehfParts),
                CommodityClassification: many(ehfParts.classificationWithoutName),
                ClassifiedTaxCategory: maybe(taxCategoryOf(ehfParts)),
                AdditionalItemProperty: many(
                  group({ ...propertyName, Value: maybe(text), ...propertyAmount, ListValue: many(text) }),
                ),
              }),
            ),
          }),
        ),
        ...lineReference,
      }),
    ),
  }
}

const ehfHead = {
  IssueDate: one(date),
  IssueTime: maybe(time),
  OrderResponseCode: one(uncl4343T76),
  Note: maybe(text),
  DocumentCurrencyCode: one(ehfCurrency),
  CustomerReference: maybe(text),
  OrderReference: one(identified),
}

/** The order response of EHF Ordering 3.0. */
export const ehfOrderResponseTree = group({
  CustomizationID: one(fixed(ehfOrderResponseId, identifier)),
  ProfileID: one(fixed(orderingProfile, identifier)),
  ID: one(identifier),
  SalesOrderID: maybe(identifier),
  ...ehfHead,
  ...ehfBody(norwegianEndpoint),
})

/** The order response of EHF Advanced ordering 3.0. */
export const ehfAdvancedOrderResponseTree = group({
  CustomizationID: one(fixed(ehfOrderResponseId, identifier)),
  ProfileID: one(fixed(advancedOrderingProfile, identifier)),
  ID: one(identifier),
  SalesOrderID: maybe(identifier),
  UUID: maybe(identifier),
  ...ehfHead,
  ...changeReference,
  ...ehfBody(anyEndpoint),
})
