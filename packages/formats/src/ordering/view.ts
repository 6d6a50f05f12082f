// What the rules of ordering see of an order, an order change, an order agreement and their answers.
import type { Leaf } from '../definition/leaf.ts'
import type { Place } from '../definition/rule.ts'

type Maybe<T> = T | undefined
type Value = Maybe<Leaf<never>>
type Amount = Maybe<Leaf<'currencyID'>>

export interface TaxCategoryView extends Place {
  readonly ID: Value
  readonly Percent: Value
}

export interface AllowanceView extends Place {
  readonly ChargeIndicator: Value
  readonly AllowanceChargeReasonCode: Value
  readonly AllowanceChargeReason: Value | readonly Leaf<never>[]
  readonly MultiplierFactorNumeric: Value
  readonly Amount: Amount
  readonly BaseAmount: Amount
}

export interface DocumentAllowanceView extends AllowanceView {
  readonly TaxCategory: Maybe<TaxCategoryView>
}

export interface PriceView extends Place {
  readonly PriceAmount: Amount
  readonly BaseQuantity: Maybe<Leaf<'unitCode'>>
  readonly AllowanceCharge: Maybe<Place & { readonly Amount: Amount; readonly BaseAmount: Amount }>
}

export interface LineItemView extends Place {
  readonly ID: Value
  readonly Quantity: Maybe<Leaf<'unitCode'>>
  readonly LineExtensionAmount: Amount
  readonly Price: Maybe<PriceView>
  readonly Item: Maybe<Place & { readonly ClassifiedTaxCategory: Maybe<TaxCategoryView> }>
}

export interface TotalView extends Place {
  readonly LineExtensionAmount: Amount
  readonly TaxExclusiveAmount: Amount
  readonly TaxInclusiveAmount: Amount
  readonly AllowanceTotalAmount: Amount
  readonly ChargeTotalAmount: Amount
  readonly PrepaidAmount: Amount
  readonly PayableRoundingAmount: Amount
  readonly PayableAmount: Amount
}

interface NamedParty extends Place {
  readonly PartyIdentification: Maybe<Place & { readonly ID: Value }>
  readonly PartyName: Maybe<Place & { readonly Name: Value }>
}

interface TaxRegistration extends Place {
  readonly CompanyID: Value
  readonly TaxScheme: Maybe<Place & { readonly ID: Value }>
}

interface Taxed extends Place {
  readonly Party: Maybe<Place & { readonly PartyTaxScheme: Maybe<TaxRegistration> }>
}

/** An order or an order change. */
export interface OrderView extends Place {
  readonly CustomizationID: Value
  readonly ProfileID: Value
  readonly DocumentCurrencyCode: Value
  readonly ValidityPeriod: Maybe<Place & { readonly EndDate: Value }>
  readonly QuotationDocumentReference: Maybe<Place & { readonly ID: Value }>
  readonly BuyerCustomerParty: Maybe<Taxed>
  readonly AccountingCustomerParty: Maybe<Taxed>
  readonly OriginatorCustomerParty: Maybe<Place & { readonly Party: Maybe<NamedParty> }>
  readonly AllowanceCharge: readonly DocumentAllowanceView[]
  readonly TaxTotal: Maybe<Place & { readonly TaxAmount: Amount }>
  readonly AnticipatedMonetaryTotal: Maybe<TotalView>
  readonly OrderLine: readonly (Place & {
    readonly LineItem: Maybe<LineItemView & { readonly AllowanceCharge: readonly AllowanceView[] }>
  })[]
}
