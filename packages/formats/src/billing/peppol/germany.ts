// DE-R-001 to DE-R-031: invoices between German parties.
import { fatal, on, present, warning } from '../../definition/rule.ts'
import type { Place, Rule, RuleBlock } from '../../definition/rule.ts'
import type { Leaf } from '../../definition/leaf.ts'
import { isIban } from '../../identifiers/checks.ts'
import { mustBeGiven, sentence } from '../wording.ts'
import { buyerOf, filled, linesOf, sellerOf, typeCodeOf } from '../view.ts'
import type { BillingView } from '../view.ts'
import { bothAreGerman } from './countries.ts'

const spring2026 = '2026-08-17'

/** Rules on parts of a document between German parties. */
function german<Part extends Place>(
  parts: (document: BillingView) => readonly Part[],
  rules: readonly Rule<Part, BillingView>[],
): RuleBlock<BillingView> {
  return on((document: BillingView) => (bothAreGerman(document) ? parts(document) : []), rules)
}

const vatCategories = new Set(['S', 'Z', 'E', 'AE', 'K', 'G', 'L', 'M'])
const typeCodes = ['326', '380', '384', '389', '381', '875', '876', '877']

function usesVat(document: BillingView): boolean {
  const ids = [
    ...document.AllowanceCharge.filter(
      (part) => part.ChargeIndicator?.text === 'false' || part.ChargeIndicator?.text === 'true',
    ).map((part) => part.TaxCategory?.ID),
    ...linesOf(document).map((line) => line.Item?.ClassifiedTaxCategory?.ID),
  ]
  return ids.some((id) => id !== undefined && vatCategories.has(id.text))
}

const discountLine = /^#SKONTO#TAGE=[0-9]+#PROZENT=[0-9]+\.[0-9]{2}(?:#BASISBETRAG=-?[0-9]+\.[0-9]{2})?#$/
const discountLineBefore = /#SKONTO#TAGE=[0-9]+#PROZENT=[0-9]+\.[0-9]{2}(?:#BASISBETRAG=-?[0-9]+\.[0-9]{2})?#$/

/** Whether every line of the terms that begins with # is a cash discount in its form, and the last one ends its line. */
function discountsAreWellFormed(terms: string | undefined, form: RegExp): boolean {
  if (terms === undefined) return true
  const lines = terms.split(/\r?\n/).filter((line) => line.trim().startsWith('#'))
  if (lines.length === 0) return true
  const afterLast = terms.split(/#.+#/).at(-1) ?? ''
  return /^\s*\n/.test(afterLast) && lines.every((line) => form.test(line.trim()))
}

const termsOf = (document: BillingView): string | undefined => document.PaymentTerms?.Note?.text

function filenamesAreUnique(document: BillingView): boolean {
  const names = document.AdditionalDocumentReference.flatMap(
    (reference) => reference.Attachment?.EmbeddedDocumentBinaryObject?.attribute('filename') ?? [],
  )
  return new Set(names).size === names.length
}

const hasSepaId = (parts: readonly { readonly ID?: Leaf | undefined }[] | undefined): boolean =>
  (parts ?? []).some(({ ID }) => ID?.attribute('schemeID') === 'SEPA')

const looksLikeEmail = /^[^@\s]+@(?:[^@.\s]+\.)+[^@.\s]+$/
const atom = '[a-zA-Z0-9!#$%&"*+/=?^_`{|}~-]+'
const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?'
const looksLikeEmailBefore = new RegExp(`^${atom}(?:\\.${atom})*@(?:${label}\\.)+${label}$`)
/** Long texts are no addresses, and would only cost time. */
const longestEmail = 320
const digitCount = (text: string): number => text.replace(/[^0-9]/g, '').length

const emailText = sentence(
  '{BT-43} må ha form av en e-postadresse.',
  '{BT-43} må ha form av ei e-postadresse.',
  '{BT-43} must have the form of an e-mail address.',
)
const discountText = sentence(
  'Kontantrabatt i {BT-20} skrives #SKONTO#TAGE=N#PROZENT=N.NN# på en egen linje som slutter med linjeskift.',
  'Kontantrabatt i {BT-20} blir skriven #SKONTO#TAGE=N#PROZENT=N.NN# på ei eiga linje som sluttar med linjeskift.',
  'A cash discount in {BT-20} is written #SKONTO#TAGE=N#PROZENT=N.NN# on a line of its own that ends with a line break.',
)
const typeText = sentence(
  `{BT-3} bør være en av ${typeCodes.join(', ')} mellom tyske parter.`,
  `{BT-3} bør vere ein av ${typeCodes.join(', ')} mellom tyske partar.`,
  `{BT-3} should be one of ${typeCodes.join(', ')} between German parties.`,
)

function only(group: string, others: readonly [string, string], codes: string) {
  return {
    needed: sentence(
      `{${group}} må oppgis når {BT-81} er ${codes}.`,
      `{${group}} må oppgjevast når {BT-81} er ${codes}.`,
      `{${group}} must be given when {BT-81} is ${codes}.`,
    ),
    alone: sentence(
      `{${others[0]}} og {${others[1]}} kan ikke oppgis når {BT-81} er ${codes}.`,
      `{${others[0]}} og {${others[1]}} kan ikkje oppgjevast når {BT-81} er ${codes}.`,
      `{${others[0]}} and {${others[1]}} may not be given when {BT-81} is ${codes}.`,
    ),
  }
}
const transfer = only('BG-17', ['BG-18', 'BG-19'], '30, 58')
const card = only('BG-18', ['BG-17', 'BG-19'], '48, 54, 55')
const debit = only('BG-19', ['BG-17', 'BG-18'], '59')

const ibanText = (term: string, code: string) =>
  sentence(
    `{${term}} bør være et gyldig IBAN når {BT-81} er ${code}.`,
    `{${term}} bør vere eit gyldig IBAN når {BT-81} er ${code}.`,
    `{${term}} should be a valid IBAN when {BT-81} is ${code}.`,
  )

const meansBy =
  (...codes: readonly string[]) =>
  (document: BillingView) =>
    document.PaymentMeans.filter((means) => codes.includes(means.PaymentMeansCode?.value ?? ''))

export const germanyRules: readonly RuleBlock<BillingView>[] = [
  german(
    (document: BillingView) => [document],
    [
      fatal('DE-R-001', mustBeGiven('BG-16'), (document) => document.PaymentMeans.length > 0, { term: 'BG-16' }),
      fatal('DE-R-015', mustBeGiven('BT-10'), (document) => filled(document.BuyerReference), { term: 'BT-10' }),
      fatal(
        'DE-R-016',
        sentence(
          '{BT-31}, {BT-32} eller {BG-11} må oppgis når det er mva. i dokumentet.',
          '{BT-31}, {BT-32} eller {BG-11} må oppgjevast når det er mva. i dokumentet.',
          '{BT-31}, {BT-32} or {BG-11} must be given when there is VAT in the document.',
        ),
        (document) =>
          !usesVat(document) ||
          document.TaxRepresentativeParty !== undefined ||
          (sellerOf(document)?.PartyTaxScheme ?? []).some(({ CompanyID }) => filled(CompanyID)),
        { term: 'BT-31' },
      ),
      warning('DE-R-017', typeText, (document) => typeCodes.includes(typeCodeOf(document)?.text ?? ''), {
        until: spring2026,
        term: 'BT-3',
        found: (document) => typeCodeOf(document)?.value,
      }),
      warning('DE-R-017', typeText, (document) => typeCodes.includes(typeCodeOf(document)?.value ?? ''), {
        from: spring2026,
        term: 'BT-3',
        found: (document) => typeCodeOf(document)?.value,
      }),
      fatal('DE-R-018', discountText, (document) => discountsAreWellFormed(termsOf(document), discountLineBefore), {
        until: spring2026,
        term: 'BT-20',
        found: termsOf,
      }),
      fatal('DE-R-018', discountText, (document) => discountsAreWellFormed(termsOf(document), discountLine), {
        from: spring2026,
        term: 'BT-20',
        found: termsOf,
      }),
      fatal(
        'DE-R-022',
        sentence(
          'Vedlegg ({BT-125}) må ha ulike filnavn.',
          'Vedlegg ({BT-125}) må ha ulike filnamn.',
          'Attachments ({BT-125}) must have different file names.',
        ),
        filenamesAreUnique,
        { term: 'BT-125' },
      ),
      warning(
        'DE-R-026',
        sentence(
          '{BG-3} bør oppgis når {BT-3} er 384.',
          '{BG-3} bør oppgjevast når {BT-3} er 384.',
          '{BG-3} should be given when {BT-3} is 384.',
        ),
        (document) =>
          typeCodeOf(document)?.value !== '384' ||
          document.BillingReference.some((reference) => reference.InvoiceDocumentReference !== undefined),
        { term: 'BG-3' },
      ),
      fatal(
        'DE-R-030',
        sentence(
          '{BT-90} må oppgis ved direkte debitering ({BG-19}).',
          '{BT-90} må oppgjevast ved direkte debitering ({BG-19}).',
          '{BT-90} must be given for direct debit ({BG-19}).',
        ),
        (document) =>
          !document.PaymentMeans.some((means) => means.PaymentMandate !== undefined) ||
          hasSepaId(sellerOf(document)?.PartyIdentification) ||
          hasSepaId(document.PayeeParty?.PartyIdentification),
        { term: 'BT-90' },
      ),
      fatal(
        'DE-R-031',
        sentence(
          '{BT-91} må oppgis ved direkte debitering ({BG-19}).',
          '{BT-91} må oppgjevast ved direkte debitering ({BG-19}).',
          '{BT-91} must be given for direct debit ({BG-19}).',
        ),
        (document) =>
          !document.PaymentMeans.some((means) => means.PaymentMandate !== undefined) ||
          document.PaymentMeans.some((means) => means.PaymentMandate?.PayerFinancialAccount?.ID !== undefined),
        { term: 'BT-91' },
      ),
    ],
  ),
  german(
    (document: BillingView) =>
      document.AdditionalDocumentReference.flatMap((reference) => reference.Attachment?.ExternalReference ?? []),
    [
      warning(
        'DE-R-T02',
        sentence(
          '{BT-124} bør være en fullstendig adresse med skjema (https:).',
          '{BT-124} bør vere ei fullstendig adresse med skjema (https:).',
          '{BT-124} should be a complete address with its scheme (https:).',
        ),
        ({ URI }) => /^[a-zA-Z][a-zA-Z0-9+.-]+:/.test(URI?.text ?? ''),
        { from: spring2026, term: 'BT-124', found: ({ URI }) => URI?.value },
      ),
    ],
  ),
  german(
    (document: BillingView) => present(document.AccountingSupplierParty),
    [fatal('DE-R-002', mustBeGiven('BG-6'), ({ Party }) => Party?.Contact !== undefined, { term: 'BG-6' })],
  ),
  german(
    (document: BillingView) => present(sellerOf(document)?.PostalAddress),
    [
      fatal('DE-R-003', mustBeGiven('BT-37'), ({ CityName }) => filled(CityName), { term: 'BT-37' }),
      fatal('DE-R-004', mustBeGiven('BT-38'), ({ PostalZone }) => filled(PostalZone), { term: 'BT-38' }),
    ],
  ),
  german(
    (document: BillingView) => present(sellerOf(document)?.Contact),
    [
      fatal('DE-R-005', mustBeGiven('BT-41'), ({ Name }) => filled(Name), { term: 'BT-41' }),
      fatal('DE-R-006', mustBeGiven('BT-42'), ({ Telephone }) => filled(Telephone), { term: 'BT-42' }),
      fatal('DE-R-007', mustBeGiven('BT-43'), ({ ElectronicMail }) => filled(ElectronicMail), { term: 'BT-43' }),
      warning(
        'DE-R-027',
        sentence(
          '{BT-42} bør ha minst tre sifre.',
          '{BT-42} bør ha minst tre siffer.',
          '{BT-42} should have at least three digits.',
        ),
        ({ Telephone }) => digitCount(Telephone?.text ?? '') >= 3,
        { term: 'BT-42', found: ({ Telephone }) => Telephone?.value },
      ),
      warning(
        'DE-R-028',
        emailText,
        ({ ElectronicMail: mail }) =>
          (mail?.value.length ?? 0) <= longestEmail && looksLikeEmailBefore.test(mail?.value ?? ''),
        { until: spring2026, term: 'BT-43', found: ({ ElectronicMail }) => ElectronicMail?.value },
      ),
      warning(
        'DE-R-028',
        emailText,
        ({ ElectronicMail: mail }) =>
          (mail?.value.length ?? 0) <= longestEmail && looksLikeEmail.test(mail?.value ?? ''),
        { from: spring2026, term: 'BT-43', found: ({ ElectronicMail }) => ElectronicMail?.value },
      ),
    ],
  ),
  german(
    (document: BillingView) => present(buyerOf(document)?.PostalAddress),
    [
      fatal('DE-R-008', mustBeGiven('BT-52'), ({ CityName }) => filled(CityName), { term: 'BT-52' }),
      fatal('DE-R-009', mustBeGiven('BT-53'), ({ PostalZone }) => filled(PostalZone), { term: 'BT-53' }),
    ],
  ),
  german(
    (document: BillingView) => present(document.Delivery?.DeliveryLocation?.Address),
    [
      fatal('DE-R-010', mustBeGiven('BT-77'), ({ CityName }) => filled(CityName), { term: 'BT-77' }),
      fatal('DE-R-011', mustBeGiven('BT-78'), ({ PostalZone }) => filled(PostalZone), { term: 'BT-78' }),
    ],
  ),
  german(meansBy('30', '58'), [
    warning(
      'DE-R-019',
      ibanText('BT-84', '58'),
      (means) => means.PaymentMeansCode?.value !== '58' || isIban(means.PayeeFinancialAccount?.ID?.text ?? ''),
      { term: 'BT-84', found: (means) => means.PayeeFinancialAccount?.ID?.value },
    ),
    fatal('DE-R-023-1', transfer.needed, (means) => means.PayeeFinancialAccount !== undefined, { term: 'BG-17' }),
    fatal(
      'DE-R-023-2',
      transfer.alone,
      (means) => means.CardAccount === undefined && means.PaymentMandate === undefined,
      { term: 'BG-18' },
    ),
  ]),
  german(meansBy('48', '54', '55'), [
    fatal('DE-R-024-1', card.needed, (means) => means.CardAccount !== undefined, { term: 'BG-18' }),
    fatal(
      'DE-R-024-2',
      card.alone,
      (means) => means.PayeeFinancialAccount === undefined && means.PaymentMandate === undefined,
      { term: 'BG-17' },
    ),
  ]),
  german(meansBy('59'), [
    warning(
      'DE-R-020',
      ibanText('BT-91', '59'),
      (means) => isIban(means.PaymentMandate?.PayerFinancialAccount?.ID?.text ?? ''),
      { term: 'BT-91', found: (means) => means.PaymentMandate?.PayerFinancialAccount?.ID?.value },
    ),
    fatal('DE-R-025-1', debit.needed, (means) => means.PaymentMandate !== undefined, { term: 'BG-19' }),
    fatal(
      'DE-R-025-2',
      debit.alone,
      (means) => means.PayeeFinancialAccount === undefined && means.CardAccount === undefined,
      { term: 'BG-17' },
    ),
  ]),
  german(
    (document: BillingView) => document.TaxTotal.flatMap((total) => total.TaxSubtotal),
    [fatal('DE-R-014', mustBeGiven('BT-119'), ({ TaxCategory }) => filled(TaxCategory?.Percent), { term: 'BT-119' })],
  ),
]
