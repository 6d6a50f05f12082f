import { once } from '../definition/rule.ts'
import type { View } from '../definition/tree.ts'
import type { Leaf } from '../definition/leaf.ts'
import type { creditNoteTree, invoiceTree } from './tree.ts'

export type InvoiceView = View<typeof invoiceTree>
export type CreditNoteView = View<typeof creditNoteTree>
/** An invoice or a credit note, as the rules see it: every part may be missing. */
export type BillingView = InvoiceView | CreditNoteView

export type LineView = InvoiceView['InvoiceLine'][number] | CreditNoteView['CreditNoteLine'][number]
export type DocumentAllowanceCharge = InvoiceView['AllowanceCharge'][number]
export type LineAllowanceCharge = InvoiceView['InvoiceLine'][number]['AllowanceCharge'][number]
export type TaxTotalView = InvoiceView['TaxTotal'][number]
export type TaxSubtotalView = TaxTotalView['TaxSubtotal'][number]
export type SubtotalCategory = NonNullable<TaxSubtotalView['TaxCategory']>
export type PartyTaxSchemeView = NonNullable<
  NonNullable<InvoiceView['AccountingSupplierParty']>['Party']
>['PartyTaxScheme'][number]

interface Categorised {
  readonly ID?: Leaf | undefined
  readonly TaxScheme?: { readonly ID?: Leaf | undefined } | undefined
}

/** The lines of an invoice or a credit note. */
export function linesOf(document: BillingView): readonly LineView[] {
  return 'InvoiceLine' in document ? document.InvoiceLine : document.CreditNoteLine
}

/** BT-129. */
export function quantityOf(line: LineView): Leaf<'unitCode'> | undefined {
  return 'InvoicedQuantity' in line
    ? line.InvoicedQuantity
    : (line as CreditNoteView['CreditNoteLine'][number]).CreditedQuantity
}

/** BT-3. */
export function typeCodeOf(document: BillingView): Leaf | undefined {
  return 'InvoiceTypeCode' in document ? document.InvoiceTypeCode : (document as CreditNoteView).CreditNoteTypeCode
}

export function isCreditNote(document: BillingView): boolean {
  return document.element.local === 'CreditNote'
}

/** The seller's, the buyer's party. */
export function sellerOf(document: BillingView) {
  return document.AccountingSupplierParty?.Party
}
export function buyerOf(document: BillingView) {
  return document.AccountingCustomerParty?.Party
}

/** Whether a tax scheme is VAT, in any case (`normalize-space(upper-case(ID)) = 'VAT'`). */
export function isVat(part: { readonly TaxScheme?: { readonly ID?: Leaf | undefined } | undefined }): boolean {
  return part.TaxScheme?.ID?.value.toUpperCase() === 'VAT'
}

export function isCategory(part: Categorised | undefined, code: string): boolean {
  return part?.ID?.value === code
}

export function isVatCategory(part: Categorised | undefined, code: string): boolean {
  return part !== undefined && part.ID?.value === code && isVat(part)
}

/** Whether a value is there and not empty. */
export function filled(leaf: Leaf | undefined): boolean {
  return leaf !== undefined && leaf.value !== ''
}

/** ChargeIndicator as xs:boolean, or undefined when it is none. */
export function chargeIndicator(part: { readonly ChargeIndicator?: Leaf | undefined }): boolean | undefined {
  const value = part.ChargeIndicator?.value
  return value === 'true' || value === '1' ? true : value === 'false' || value === '0' ? false : undefined
}

export function isAllowance(part: { readonly ChargeIndicator?: Leaf | undefined }): boolean {
  return chargeIndicator(part) === false
}

export function isCharge(part: { readonly ChargeIndicator?: Leaf | undefined }): boolean {
  return chargeIndicator(part) === true
}

export const documentAllowances = once((document: BillingView) => document.AllowanceCharge.filter(isAllowance))
export const documentCharges = once((document: BillingView) => document.AllowanceCharge.filter(isCharge))
export const lineAllowances = once((document: BillingView) =>
  linesOf(document).flatMap((line) => line.AllowanceCharge.filter(isAllowance)),
)
export const lineCharges = once((document: BillingView) =>
  linesOf(document).flatMap((line) => line.AllowanceCharge.filter(isCharge)),
)

/** Every VAT breakdown (BG-23). */
export const subtotalsOf = once((document: BillingView) => document.TaxTotal.flatMap((total) => total.TaxSubtotal))

/** The invoiced items' VAT information (BG-30), one for each line that has it. */
export const lineCategories = once((document: BillingView) =>
  linesOf(document).flatMap((line) => line.Item?.ClassifiedTaxCategory ?? []),
)

/** The VAT identifiers of a party, among its tax registrations. */
export function vatNumbers(registrations: readonly PartyTaxSchemeView[] | undefined): readonly PartyTaxSchemeView[] {
  return (registrations ?? []).filter((registration) => isVat(registration) && registration.CompanyID !== undefined)
}
