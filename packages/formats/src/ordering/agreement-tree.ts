// The trees of the order agreement of Peppol (T110) and EHF: what buyer and seller have agreed on outside the network.
import { image } from '../codelists/gs1.ts'
import { trueFalse } from '../codelists/openpeppol.ts'
import { uncl1001 } from '../codelists/uncefact.ts'
import {
  coded,
  date,
  decimal,
  fixed,
  group,
  identifier,
  many,
  maybe,
  one,
  some,
  text,
  time,
} from '../definition/tree.ts'
import { ehfOrderAgreementId, orderAgreementProfile } from './identifiers.ts'
import {
  additionalDocument,
  address,
  addressWithoutCountry,
  anyTaxScheme,
  contact,
  currency,
  ehfCurrency,
  ehfParts,
  identified,
  looseAttachment,
  norwegianEndpoint,
  partyName,
  peppolParts,
  propertyAmount,
  propertyId,
  propertyName,
  quantity,
  quantityOfAnyUnit,
} from './parts.ts'
import type { Endpoint, Parts } from './parts.ts'

const promised = group({
  StartDate: one(date),
  StartTime: maybe(time),
  EndDate: maybe(date),
  EndTime: maybe(time),
})

function partyHead(parts: Parts, endpoint: Endpoint) {
  return {
    EndpointID: one(endpoint),
    PartyIdentification: maybe(parts.partyIdentification),
    PostalAddress: maybe(address),
  }
}

const peppolEntity = {
  PartyLegalEntity: one(group({ RegistrationName: one(text), CompanyID: maybe(peppolParts.schemed) })),
}
const ehfEntity = { PartyLegalEntity: one(group({ RegistrationName: one(text) })) }

const peppolHead = partyHead(peppolParts, peppolParts.endpoint)
const ehfHead = partyHead(ehfParts, norwegianEndpoint)
const peppolParties = {
  SellerSupplierParty: one(group({ Party: one(group({ ...peppolHead, ...peppolEntity, Contact: maybe(contact) })) })),
  BuyerCustomerParty: one(
    group({ Party: one(group({ ...peppolHead, ...peppolEntity })), DeliveryContact: maybe(contact) }),
  ),
}
const ehfParties = {
  SellerSupplierParty: one(group({ Party: one(group({ ...ehfHead, ...ehfEntity, Contact: maybe(contact) })) })),
  BuyerCustomerParty: one(group({ Party: one(group({ ...ehfHead, ...ehfEntity })), DeliveryContact: maybe(contact) })),
}

const references = {
  CustomerReference: maybe(text),
  OrderReference: one(identified),
  OriginatorDocumentReference: maybe(identified),
  AdditionalDocumentReference: many(additionalDocument),
  Contract: maybe(identified),
}

function taxCategoryOf(parts: Parts) {
  return group({ ID: one(parts.category), Percent: maybe(decimal), TaxScheme: one(anyTaxScheme) })
}

/** What follows the parties, down to the lines. */
function bodyOf(parts: Parts) {
  const { amount } = parts
  const namedParty = group({
    Party: maybe(group({ PartyIdentification: maybe(parts.partyIdentification), PartyName: maybe(partyName) })),
  })
  return {
    OriginatorCustomerParty: maybe(namedParty),
    AccountingCustomerParty: maybe(namedParty),
    Delivery: maybe(
      group({
        PromisedDeliveryPeriod: maybe(promised),
        DeliveryParty: maybe(
          group({
            PartyIdentification: maybe(parts.partyIdentification),
            PartyName: maybe(partyName),
            PostalAddress: maybe(addressWithoutCountry),
          }),
        ),
      }),
    ),
    DeliveryTerms: maybe(
      group({
        ID: maybe(identifier),
        SpecialTerms: maybe(text),
        DeliveryLocation: maybe(group({ ID: one(identifier), Address: maybe(addressWithoutCountry) })),
      }),
    ),
    AllowanceCharge: many(
      group({
        ChargeIndicator: one(trueFalse),
        AllowanceChargeReasonCode: maybe(parts.reason),
        AllowanceChargeReason: many(text),
        MultiplierFactorNumeric: maybe(decimal),
        Amount: one(amount),
        BaseAmount: maybe(amount),
        TaxCategory: one(taxCategoryOf(parts)),
      }),
    ),
    TaxTotal: maybe(
      group({
        TaxAmount: one(amount),
        TaxSubtotal: many(
          group({
            TaxableAmount: one(amount),
            TaxAmount: one(amount),
            TaxCategory: one(
              group({
                ID: one(parts.category),
                Percent: maybe(decimal),
                TaxExemptionReason: maybe(text),
                TaxScheme: one(anyTaxScheme),
              }),
            ),
          }),
        ),
      }),
    ),
    LegalMonetaryTotal: maybe(
      group({
        LineExtensionAmount: one(amount),
        TaxExclusiveAmount: one(amount),
        TaxInclusiveAmount: one(amount),
        ...parts.totals,
      }),
    ),
  }
}

function lineHeadOf(parts: Parts) {
  return {
    ID: one(identifier),
    Note: maybe(text),
    Quantity: one(quantity),
    LineExtensionAmount: maybe(parts.amount),
    Delivery: maybe(group({ Quantity: maybe(quantity), PromisedDeliveryPeriod: maybe(promised) })),
    Price: one(
      group({
        PriceAmount: one(parts.amount),
        BaseQuantity: maybe(quantityOfAnyUnit),
        PriceType: maybe(text),
        AllowanceCharge: maybe(parts.discount),
      }),
    ),
  }
}

function itemHeadOf(parts: Parts) {
  return {
    Description: maybe(text),
    Name: one(text),
    BuyersItemIdentification: maybe(identified),
    SellersItemIdentification: maybe(identified),
    StandardItemIdentification: maybe(parts.standardItem),
  }
}

const conditions = { TransactionConditions: maybe(group({ ActionCode: one(fixed('CT', identifier)) })) }
const certificates = {
  Certificate: many(
    group({
      ID: one(identifier),
      CertificateTypeCode: one(fixed('NA', identifier)),
      CertificateType: one(text),
      Remarks: many(text),
      IssuerParty: one(group({ PartyName: one(partyName) })),
      DocumentReference: many(identified),
    }),
  ),
}
const documentEnd = { DocumentType: maybe(text), Attachment: maybe(looseAttachment) }

/** The order agreement of Peppol BIS (T110). */
export const orderAgreementTree = group({
  CustomizationID: one(identifier),
  ProfileID: one(fixed('urn:fdc:peppol.eu:poacc:bis:order_agreement:3', identifier)),
  ID: one(identifier),
  SalesOrderID: maybe(identifier),
  IssueDate: one(date),
  IssueTime: maybe(time),
  Note: maybe(text),
  DocumentCurrencyCode: maybe(currency),
  ...references,
  ...peppolParties,
  ...bodyOf(peppolParts),
  OrderLine: some(
    group({
      LineItem: one(
        group({
          ...lineHeadOf(peppolParts),
          Item: one(
            group({
              ...itemHeadOf(peppolParts),
              ItemSpecificationDocumentReference: maybe(
                group({ ID: one(identifier), DocumentTypeCode: maybe(coded(uncl1001, image)), ...documentEnd }),
              ),
              CommodityClassification: many(peppolParts.classification),
              ...conditions,
              ClassifiedTaxCategory: maybe(taxCategoryOf(peppolParts)),
              AdditionalItemProperty: many(
                group({ ...propertyId, ...propertyName, Value: one(text), ...propertyAmount }),
              ),
              ...certificates,
            }),
          ),
        }),
      ),
    }),
  ),
})

/** The order agreement of EHF 3.0. */
export const ehfOrderAgreementTree = group({
  CustomizationID: one(fixed(ehfOrderAgreementId, identifier)),
  ProfileID: one(fixed(orderAgreementProfile, identifier)),
  ID: one(identifier),
  SalesOrderID: maybe(identifier),
  IssueDate: one(date),
  IssueTime: maybe(time),
  Note: maybe(text),
  DocumentCurrencyCode: maybe(ehfCurrency),
  ...references,
  ...ehfParties,
  ...bodyOf(ehfParts),
  OrderLine: some(
    group({
      LineItem: one(
        group({
          ...lineHeadOf(ehfParts),
          Item: one(
            group({
              ...itemHeadOf(ehfParts),
              ItemSpecificationDocumentReference: maybe(group({ ID: one(identifier), ...documentEnd })),
              CommodityClassification: many(ehfParts.classificationWithoutName),
              ...conditions,
              ClassifiedTaxCategory: maybe(taxCategoryOf(ehfParts)),
              AdditionalItemProperty: many(
                group({ ...propertyName, Value: maybe(text), ...propertyAmount, ListValue: many(text) }),
              ),
              ...certificates,
            }),
          ),
        }),
      ),
    }),
  ),
})
