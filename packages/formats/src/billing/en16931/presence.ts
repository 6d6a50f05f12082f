// EN 16931 BR-01 to BR-65 and BR-CO-03, -04, -09, -18 to -26: what must be there, and which goes with which.
// Those that concern one element in its own parent stand in the tree.
import { fatal, on, onDocument, present, warning } from '../../definition/rule.ts'
import type { RuleBlock } from '../../definition/rule.ts'
import { signOf } from '../../decimal.ts'
import { eitherMustBeGiven, mustBeGiven, sentence } from '../wording.ts'
import { vatCountryPrefixes } from './codes.ts'
import {
  buyerOf,
  documentAllowances,
  documentCharges,
  filled,
  isVat,
  lineAllowances,
  lineCharges,
  linesOf,
  quantityOf,
  sellerOf,
  subtotalsOf,
} from '../view.ts'
import type { BillingView, LineView } from '../view.ts'
import type { Leaf } from '../../definition/leaf.ts'

const given = (part: unknown): boolean => part !== undefined

/** A period whose end is not before its start, when both are dates. */
function inOrder(period: { readonly StartDate?: Leaf | undefined; readonly EndDate?: Leaf | undefined }): boolean {
  if (period.StartDate === undefined || period.EndDate === undefined) return true
  return period.EndDate.value.slice(0, 10) >= period.StartDate.value.slice(0, 10)
}

const nonNegative = (leaf: Leaf | undefined): boolean => leaf?.decimal !== undefined && signOf(leaf.decimal) >= 0

const lines = (document: BillingView): readonly LineView[] => linesOf(document)

export const presenceRules: readonly RuleBlock<BillingView>[] = [
  onDocument<BillingView>([
    fatal('BR-06', mustBeGiven('BT-27'), (document) => filled(sellerOf(document)?.PartyLegalEntity?.RegistrationName), {
      term: 'BT-27',
    }),
    fatal('BR-07', mustBeGiven('BT-44'), (document) => filled(buyerOf(document)?.PartyLegalEntity?.RegistrationName), {
      term: 'BT-44',
    }),
    fatal('BR-08', mustBeGiven('BG-5'), (document) => given(sellerOf(document)?.PostalAddress), { term: 'BG-5' }),
    fatal('BR-10', mustBeGiven('BG-8'), (document) => given(buyerOf(document)?.PostalAddress), { term: 'BG-8' }),
    fatal(
      'BR-53',
      sentence(
        'Når {BT-6} er oppgitt, må {BT-111} også oppgis i den valutaen.',
        'Når {BT-6} er oppgitt, må {BT-111} òg oppgjevast i den valutaen.',
        'When {BT-6} is given, {BT-111} must be given in that currency.',
      ),
      (document) =>
        document.TaxCurrencyCode === undefined ||
        document.TaxTotal.some((total) => total.TaxAmount?.attribute('currencyID') === document.TaxCurrencyCode?.text),
      { term: 'BT-111' },
    ),
    fatal(
      'BR-CO-03',
      sentence(
        '{BT-7} og {BT-8} kan ikke begge oppgis.',
        '{BT-7} og {BT-8} kan ikkje begge oppgjevast.',
        '{BT-7} and {BT-8} may not both be given.',
      ),
      (document) => document.TaxPointDate === undefined || document.InvoicePeriod?.DescriptionCode === undefined,
      { term: 'BT-7' },
    ),
    fatal('BR-CO-18', mustBeGiven('BG-23'), (document) => subtotalsOf(document).length > 0, { term: 'BG-23' }),
  ]),
  on(
    (document: BillingView) => present(document.AccountingSupplierParty),
    [
      fatal(
        'BR-CO-26',
        sentence(
          'Selgeren må kunne kjennes igjen: {BT-29}, {BT-30} eller {BT-31} må være oppgitt.',
          'Seljaren må kunne kjennast att: {BT-29}, {BT-30} eller {BT-31} må vere oppgitt.',
          'The seller must be identifiable: {BT-29}, {BT-30} or {BT-31} must be given.',
        ),
        ({ Party: party }) =>
          (party?.PartyTaxScheme ?? []).some((registration) => isVat(registration) && given(registration.CompanyID)) ||
          (party?.PartyIdentification ?? []).some(({ ID }) => given(ID) && ID?.attribute('schemeID') !== 'SEPA') ||
          given(party?.PartyLegalEntity?.CompanyID),
        { term: 'BT-29' },
      ),
    ],
  ),
  on(
    (document: BillingView) => present(sellerOf(document)?.PostalAddress),
    [fatal('BR-09', mustBeGiven('BT-40'), (address) => filled(address.Country?.IdentificationCode), { term: 'BT-40' })],
  ),
  on(
    (document: BillingView) => present(buyerOf(document)?.PostalAddress),
    [fatal('BR-11', mustBeGiven('BT-55'), (address) => filled(address.Country?.IdentificationCode), { term: 'BT-55' })],
  ),
  on(
    (document: BillingView) => present(document.TaxRepresentativeParty?.PostalAddress),
    [fatal('BR-20', mustBeGiven('BT-69'), (address) => filled(address.Country?.IdentificationCode), { term: 'BT-69' })],
  ),
  on(
    (document: BillingView) => present(document.Delivery?.DeliveryLocation?.Address),
    [fatal('BR-57', mustBeGiven('BT-80'), (address) => given(address.Country?.IdentificationCode), { term: 'BT-80' })],
  ),
  on(
    (document: BillingView) => present(document.TaxRepresentativeParty),
    [
      fatal('BR-18', mustBeGiven('BT-62'), (party) => filled(party.PartyName?.Name), { term: 'BT-62' }),
      fatal(
        'BR-56',
        mustBeGiven('BT-63'),
        (party) => party.PartyTaxScheme.some((registration) => isVat(registration) && given(registration.CompanyID)),
        { term: 'BT-63' },
      ),
    ],
  ),
  on(
    (document: BillingView) => present(document.PayeeParty),
    [
      fatal(
        'BR-17',
        sentence(
          '{BT-59} må oppgis når betalingsmottakeren er en annen enn selgeren, og bare da.',
          '{BT-59} må oppgjevast når betalingsmottakaren er ein annan enn seljaren, og berre då.',
          '{BT-59} must be given when the payee is another than the seller, and only then.',
        ),
        (payee, document) => {
          const names = payee.PartyName.flatMap(({ Name }) => Name?.text ?? [])
          const ids = payee.PartyIdentification.flatMap(({ ID }) => ID?.text ?? [])
          const seller = sellerOf(document)
          return (
            names.length > 0 &&
            !names.some((name) => name === seller?.PartyName?.Name?.text) &&
            !(seller?.PartyIdentification ?? []).some(({ ID }) => ID !== undefined && ids.includes(ID.text))
          )
        },
        { term: 'BT-59' },
      ),
    ],
  ),
  on(lines, [
    fatal('BR-23', mustBeGiven('BT-130'), (line) => quantityOf(line)?.attribute('unitCode') !== undefined, {
      term: 'BT-130',
    }),
    fatal('BR-25', mustBeGiven('BT-153'), (line) => filled(line.Item?.Name), { term: 'BT-153' }),
    fatal('BR-26', mustBeGiven('BT-146'), (line) => given(line.Price?.PriceAmount), { term: 'BT-146' }),
    fatal(
      'BR-27',
      sentence('{BT-146} kan ikke være negativ.', '{BT-146} kan ikkje vere negativ.', '{BT-146} may not be negative.'),
      (line) => nonNegative(line.Price?.PriceAmount),
      { term: 'BT-146', found: (line) => line.Price?.PriceAmount?.value },
    ),
    fatal(
      'BR-28',
      sentence('{BT-148} kan ikke være negativ.', '{BT-148} kan ikkje vere negativ.', '{BT-148} may not be negative.'),
      (line) =>
        line.Price?.AllowanceCharge?.BaseAmount === undefined || nonNegative(line.Price.AllowanceCharge.BaseAmount),
      { term: 'BT-148', found: (line) => line.Price?.AllowanceCharge?.BaseAmount?.value },
    ),
    fatal(
      'BR-CO-04',
      mustBeGiven('BT-151'),
      (line) => {
        const category = line.Item?.ClassifiedTaxCategory
        return category !== undefined && isVat(category) && given(category.ID)
      },
      { term: 'BT-151' },
    ),
  ]),
  on(
    (document: BillingView) => present(document.InvoicePeriod),
    [
      fatal('BR-29', endAfterStart('BT-74', 'BT-73'), inOrder, { term: 'BT-74' }),
      fatal(
        'BR-CO-19',
        sentence(
          'En fakturaperiode må ha {BT-73}, {BT-74} eller {BT-8}.',
          'Ein fakturaperiode må ha {BT-73}, {BT-74} eller {BT-8}.',
          'An invoicing period must have {BT-73}, {BT-74} or {BT-8}.',
        ),
        (period) => given(period.StartDate) || given(period.EndDate) || given(period.DescriptionCode),
      ),
    ],
  ),
  on(
    (document: BillingView) => linesOf(document).flatMap((line) => line.InvoicePeriod ?? []),
    [
      fatal('BR-30', endAfterStart('BT-135', 'BT-134'), inOrder, { term: 'BT-135' }),
      fatal(
        'BR-CO-20',
        eitherMustBeGiven('BT-134', 'BT-135'),
        (period) => given(period.StartDate) || given(period.EndDate),
      ),
    ],
  ),
  on(documentAllowances, [
    fatal('BR-31', mustBeGiven('BT-92'), (part) => given(part.Amount), { term: 'BT-92' }),
    fatal('BR-32', mustBeGiven('BT-95'), (part) => hasVatCategory(part.TaxCategory), { term: 'BT-95' }),
    fatal('BR-33', eitherMustBeGiven('BT-97', 'BT-98'), hasReason, { term: 'BT-97' }),
    fatal('BR-CO-21', eitherMustBeGiven('BT-97', 'BT-98'), hasReason, { term: 'BT-97' }),
  ]),
  on(documentCharges, [
    fatal('BR-36', mustBeGiven('BT-99'), (part) => given(part.Amount), { term: 'BT-99' }),
    fatal('BR-37', mustBeGiven('BT-102'), (part) => hasVatCategory(part.TaxCategory), { term: 'BT-102' }),
    fatal('BR-38', eitherMustBeGiven('BT-104', 'BT-105'), hasReason, { term: 'BT-104' }),
    fatal('BR-CO-22', eitherMustBeGiven('BT-104', 'BT-105'), hasReason, { term: 'BT-104' }),
  ]),
  on(lineAllowances, [
    fatal('BR-41', mustBeGiven('BT-136'), (part) => given(part.Amount), { term: 'BT-136' }),
    fatal('BR-42', eitherMustBeGiven('BT-139', 'BT-140'), hasReason, { term: 'BT-139' }),
    fatal('BR-CO-23', eitherMustBeGiven('BT-139', 'BT-140'), hasReason, { term: 'BT-139' }),
  ]),
  on(lineCharges, [
    fatal('BR-43', mustBeGiven('BT-141'), (part) => given(part.Amount), { term: 'BT-141' }),
    fatal('BR-44', eitherMustBeGiven('BT-144', 'BT-145'), hasReason, { term: 'BT-144' }),
    fatal('BR-CO-24', eitherMustBeGiven('BT-144', 'BT-145'), hasReason, { term: 'BT-144' }),
  ]),
  on(subtotalsOf, [
    fatal('BR-47', mustBeGiven('BT-118'), (part) => hasVatCategory(part.TaxCategory), { term: 'BT-118' }),
    fatal(
      'BR-48',
      sentence(
        '{BT-119} må oppgis for alt som er omfattet av mva.',
        '{BT-119} må oppgjevast for alt som er omfatta av mva.',
        '{BT-119} must be given for everything that is subject to VAT.',
      ),
      ({ TaxCategory: category }) =>
        category !== undefined && isVat(category) && (given(category.Percent) || category.ID?.value === 'O'),
      { term: 'BT-119' },
    ),
  ]),
  on(
    (document: BillingView) => document.PaymentMeans,
    [
      fatal(
        'BR-61',
        sentence(
          '{BT-84} må oppgis når {BT-81} er en kredittoverføring (30 eller 58).',
          '{BT-84} må oppgjevast når {BT-81} er ei kredittoverføring (30 eller 58).',
          '{BT-84} must be given when {BT-81} is a credit transfer (30 or 58).',
        ),
        (means) =>
          given(means.PayeeFinancialAccount?.ID) || !['30', '58'].includes(means.PaymentMeansCode?.value ?? ''),
        { term: 'BT-84' },
      ),
    ],
  ),
  on(
    (document: BillingView) =>
      document.PaymentMeans.flatMap((means) =>
        ['30', '58'].includes(means.PaymentMeansCode?.text ?? '') ? (means.PayeeFinancialAccount ?? []) : [],
      ),
    [fatal('BR-50', mustBeGiven('BT-84'), (account) => filled(account.ID), { term: 'BT-84' })],
  ),
  on(
    (document: BillingView) =>
      document.PaymentMeans.flatMap((means) => means.CardAccount?.PrimaryAccountNumberID ?? []),
    [
      warning(
        'BR-51',
        sentence(
          '{BT-87} skal ikke vise hele kortnummeret: høyst de seks første og fire siste sifrene.',
          '{BT-87} skal ikkje vise heile kortnummeret: høgst dei seks første og fire siste siffera.',
          '{BT-87} should not show the whole card number: at most the first six and last four digits.',
        ),
        (number) => number.value.length <= 10,
      ),
    ],
  ),
  on(
    (document: BillingView) => document.BillingReference,
    [
      fatal('BR-55', mustBeGiven('BT-25'), (reference) => given(reference.InvoiceDocumentReference?.ID), {
        term: 'BT-25',
      }),
      fatal('UBL-SR-07', mustBeGiven('BT-25'), (reference) => given(reference.InvoiceDocumentReference?.ID), {
        term: 'BT-25',
      }),
    ],
  ),
  on(
    (document: BillingView) => linesOf(document).flatMap((line) => line.Item?.AdditionalItemProperty ?? []),
    [
      fatal(
        'BR-54',
        sentence(
          'En vareegenskap må ha både {BT-160} og {BT-161}.',
          'Ein vareeigenskap må ha både {BT-160} og {BT-161}.',
          'An item attribute must have both {BT-160} and {BT-161}.',
        ),
        (property) => given(property.Name) && given(property.Value),
      ),
    ],
  ),
  on(
    (document: BillingView) =>
      [
        ...(sellerOf(document)?.PartyTaxScheme ?? []),
        ...(buyerOf(document)?.PartyTaxScheme ?? []),
        ...(document.TaxRepresentativeParty?.PartyTaxScheme ?? []),
      ].filter(isVat),
    [
      fatal(
        'BR-CO-09',
        sentence(
          'Et mva.-nummer må begynne med landkoden (ISO 3166-1), eller EL for Hellas.',
          'Eit mva.-nummer må byrje med landkoden (ISO 3166-1), eller EL for Hellas.',
          'A VAT identifier must begin with its country code (ISO 3166-1), or EL for Greece.',
        ),
        (registration) => vatCountryPrefixes().has((registration.CompanyID?.text ?? '').slice(0, 2)),
        { found: (registration) => registration.CompanyID?.value },
      ),
    ],
  ),
]

function hasReason(part: {
  readonly AllowanceChargeReason?: Leaf | undefined
  readonly AllowanceChargeReasonCode?: Leaf | undefined
}): boolean {
  return given(part.AllowanceChargeReason) || given(part.AllowanceChargeReasonCode)
}

function hasVatCategory(
  category:
    | { readonly ID?: Leaf | undefined; readonly TaxScheme?: { readonly ID?: Leaf | undefined } | undefined }
    | undefined,
): boolean {
  return category !== undefined && isVat(category) && given(category.ID)
}

function endAfterStart(end: string, start: string) {
  return sentence(
    `{${end}} kan ikke være før {${start}}.`,
    `{${end}} kan ikkje vere før {${start}}.`,
    `{${end}} may not be before {${start}}.`,
  )
}
