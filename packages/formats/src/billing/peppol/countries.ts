// Whose national rules a document falls under. Each country of the official set asks in its own way; these are the ways.
import { once } from '../../definition/rule.ts'
import type { Leaf } from '../../definition/leaf.ts'
import { buyerOf, sellerOf } from '../view.ts'
import type { BillingView, PartyTaxSchemeView } from '../view.ts'

/** What rules of EN 16931 ask about any address. */
export type AddressView = NonNullable<NonNullable<ReturnType<typeof sellerOf>>['PostalAddress']>

/** The first two characters of the first VAT number, or undefined when there are none. */
function vatCountry(registrations: readonly PartyTaxSchemeView[] | undefined): string | undefined {
  const vat = registrations?.find((registration) => registration.TaxScheme?.ID?.text === 'VAT')
  const country = vat?.CompanyID?.text.slice(0, 2).trim().toUpperCase() ?? ''
  return country === '' ? undefined : country
}

function upper(country: Leaf | undefined): string | undefined {
  return country?.value.toUpperCase()
}

/** Country of the seller's VAT number, else of the tax representative's, else of the seller's address; `XX` when none is known. */
export const sellerCountry = once(
  (document: BillingView): string =>
    vatCountry(sellerOf(document)?.PartyTaxScheme) ??
    vatCountry(document.TaxRepresentativeParty?.PartyTaxScheme) ??
    upper(sellerOf(document)?.PostalAddress?.Country?.IdentificationCode) ??
    'XX',
)

/** As `sellerCountry`, without regard to a tax representative. */
export const sellerCountryItself = once(
  (document: BillingView): string =>
    vatCountry(sellerOf(document)?.PartyTaxScheme) ??
    upper(sellerOf(document)?.PostalAddress?.Country?.IdentificationCode) ??
    'XX',
)

/** Country of the buyer's VAT number, else of the buyer's address; `XX` when none is known. */
export const buyerCountry = once(
  (document: BillingView): string =>
    vatCountry(buyerOf(document)?.PartyTaxScheme) ??
    upper(buyerOf(document)?.PostalAddress?.Country?.IdentificationCode) ??
    'XX',
)

/** Country of an address, as written. */
export function countryOf(address: AddressView | undefined): string | undefined {
  return address?.Country?.IdentificationCode?.text
}

/** Whether an address lies in a country, whatever the case of its code. */
export function liesIn(address: AddressView | undefined, country: string): boolean {
  return upper(address?.Country?.IdentificationCode) === country
}

/** Whether the seller's address is in a country, as written. */
export function sellerIsIn(document: BillingView, country: string): boolean {
  return countryOf(sellerOf(document)?.PostalAddress) === country
}

/** Whether both addresses are in a country, as written. */
export function bothAreIn(document: BillingView, country: string): boolean {
  return sellerIsIn(document, country) && countryOf(buyerOf(document)?.PostalAddress) === country
}

/** Whether both addresses are in Germany. */
export const bothAreGerman = once(
  (document: BillingView): boolean =>
    liesIn(sellerOf(document)?.PostalAddress, 'DE') && liesIn(buyerOf(document)?.PostalAddress, 'DE'),
)
