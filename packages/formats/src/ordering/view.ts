// What the rules of ordering see of an order, an order change, an order agreement and their answers.
import type { Leaf } from '../definition/leaf.ts'
import type { Place } from '../definition/rule.ts'

type Maybe<T> = T | undefined
type Value = Maybe<Leaf<never>>
type Amount = Maybe<Leaf<'currencyID'>>

export interface AllowanceView extends Place {
  readonly ChargeIndicator: Value
  readonly AllowanceChargeReasonCode: Value
  readonly AllowanceChargeReason: Value | readonly Leaf<never>[]
  readonly MultiplierFactorNumeric: Value
  readonly Amount: Amount
  readonly BaseAmount: Amount
}

export interface PriceView extends Place {
  readonly PriceAmount: Amount
  readonly BaseQuantity: Maybe<Leaf<'unitCode'>>
}

export interface LineItemView extends Place {
  readonly ID: Value
  readonly Quantity: Maybe<Leaf<'unitCode'>>
  readonly LineExtensionAmount: Amount
  readonly Price: Maybe<PriceView>
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

/** An order or an order change. */
export interface OrderView extends Place {
  readonly CustomizationID: Value
  readonly ProfileID: Value
  readonly DocumentCurrencyCode: Value
  readonly ValidityPeriod: Maybe<Place & { readonly EndDate: Value }>
  readonly QuotationDocumentReference: Maybe<Place & { readonly ID: Value }>
  readonly OriginatorCustomerParty: Maybe<Place & { readonly Party: Maybe<NamedParty> }>
  readonly AllowanceCharge: readonly AllowanceView[]
  readonly TaxTotal: Maybe<Place & { readonly TaxAmount: Amount }>
  readonly AnticipatedMonetaryTotal: Maybe<TotalView>
  readonly OrderLine: readonly (Place & {
    readonly LineItem: Maybe<LineItemView & { readonly AllowanceCharge: readonly AllowanceView[] }>
  })[]
}
