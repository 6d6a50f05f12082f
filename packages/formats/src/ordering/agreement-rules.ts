// PEPPOL-T110-R001 to R030 and CL001, CL002: the order agreement.
import { add, divide, equals, hundred, isZero, multiply, parseDecimal, round, zero } from '../decimal.ts'
import type { Decimal } from '../decimal.ts'
import { uncl5189, uncl7161 } from '../codelists/uncefact.ts'
import { everyOne } from '../definition/anywhere.ts'
import type { Leaf } from '../definition/leaf.ts'
import { below } from '../definition/pattern.ts'
import { fatal, on, once, present } from '../definition/rule.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import type { Text } from '../language.ts'
import {
  allowanceRules,
  amountsOf,
  currencyRules,
  equal,
  hasRate,
  leafAt,
  minus,
  notNegative,
  numberOr,
  plus,
  priceRules,
  rateGiven,
  reasonCodeRules,
  roundedSum,
  standardAboveZero,
  standardRate,
} from './amounts.ts'
import { sentence } from '../peppol/checks.ts'
import type { AllowanceView, TotalView } from './view.ts'

/** An order agreement. */
export interface AgreementView extends Place {
  readonly DocumentCurrencyCode: Leaf | undefined
  readonly AllowanceCharge: readonly AllowanceView[]
  readonly TaxTotal: (Place & { readonly TaxAmount: Leaf | undefined }) | undefined
  readonly LegalMonetaryTotal: TotalView | undefined
}

const lines = everyOne('OrderLine')
const lineAmounts = everyOne('LineItem/LineExtensionAmount')
const items = everyOne('Item')
const subtotals = everyOne('TaxTotal/TaxSubtotal')
const taxTotals = everyOne('TaxTotal')
const totalCategories = everyOne('TaxSubtotal/TaxCategory')
const usedCategories = everyOne('AllowanceCharge/TaxCategory', 'Item/ClassifiedTaxCategory')

const idOf = (category: Place): string => leafAt(category, 'ID')?.value ?? ''

const million = parseDecimal('1000000')!

/** Category and rate as one name, the rate to six decimals. */
function rateOf(category: Place): string {
  const rate = leafAt(category, 'Percent')?.decimal
  return `${idOf(category)}-${rate === undefined ? '' : round(multiply(rate, million), 0).toString()}`
}

/** The tax categories in the totals of the document. */
const totalled = once((document: Place): { readonly ids: ReadonlySet<string>; readonly rates: ReadonlySet<string> } => {
  const categories = below(document.element, 'TaxTotal/TaxSubtotal/TaxCategory').map((element) => ({ element }))
  return { ids: new Set(categories.map(idOf)), rates: new Set(categories.map(rateOf)) }
})

const lineSum = once((document: Place) => ({ value: roundedSum(lineAmounts(document)) }))

/** Whether the tax is the taxable amount times the rate, or nothing where the rate is nothing. */
function taxAgrees(subtotal: Place): boolean {
  const tax = leafAt(subtotal, 'TaxAmount')?.decimal
  if (tax === undefined) return false
  const rate = leafAt(subtotal, 'TaxCategory/Percent')
  if (rate === undefined) return isZero(round(tax, 0))
  if (rate.decimal === undefined) return false
  if (isZero(round(rate.decimal, 0))) return isZero(round(tax, 0))
  const taxable = leafAt(subtotal, 'TaxableAmount')?.decimal
  if (taxable === undefined) return false
  const product = multiply(taxable, rate.decimal)
  return equals(tax, round(divide(product, hundred, product.scale + 2)!, 2))
}

const amounts = [
  'Amount',
  'TaxAmount',
  'TaxableAmount',
  'LineExtensionAmount',
  'PriceAmount',
  'BaseAmount',
  ...[
    'TaxExclusiveAmount',
    'TaxInclusiveAmount',
    'AllowanceTotalAmount',
    'ChargeTotalAmount',
    'WithholdingTaxTotalAmount',
    'PrepaidAmount',
    'PayableRoundingAmount',
    'PayableAmount',
    'PayableAlternativeAmount',
  ].map((name) => `LegalMonetaryTotal/${name}`),
]

const orZero = (leaf: Leaf | undefined): Decimal | undefined => numberOr(leaf, zero)

function totalRule(
  number: string,
  amount: keyof TotalView & `${string}Amount`,
  text: Text,
  expected: (total: TotalView, document: AgreementView) => Decimal | undefined,
  always = false,
) {
  return fatal<TotalView, AgreementView>(
    `PEPPOL-T110-${number}`,
    text,
    (total, document) =>
      (!always && total[amount] === undefined) || equal(orZero(total[amount]), expected(total, document)),
    {
      found: (total) => total[amount]?.value,
      expected: (total, document) => expected(total, document)?.toString(),
    },
  )
}

const totalRules = on(
  (agreement: AgreementView) => present(agreement.LegalMonetaryTotal),
  [
    fatal<TotalView, AgreementView>(
      'PEPPOL-T110-R014',
      sentence(
        'Når dokumentet har totalbeløp, må hver linje ha et linjebeløp.',
        'Når dokumentet har totalbeløp, må kvar linje ha eit linjebeløp.',
        'When the document has totals, every line must have a line amount.',
      ),
      (_, document) => lines(document).length === lineAmounts(document).length,
    ),
    fatal<TotalView, AgreementView>(
      'PEPPOL-T110-R005',
      sentence(
        'Beløpet som skal betales, kan ikke være negativt.',
        'Beløpet som skal betalast, kan ikkje vere negativt.',
        'The amount to be paid may not be negative.',
      ),
      ({ PayableAmount }) => PayableAmount === undefined || notNegative(PayableAmount.decimal),
      { found: ({ PayableAmount }) => PayableAmount?.value },
    ),
    fatal<TotalView, AgreementView>(
      'PEPPOL-T110-R006',
      sentence(
        'Summen av linjene kan ikke være negativ.',
        'Summen av linjene kan ikkje vere negativ.',
        'The sum of the lines may not be negative.',
      ),
      ({ LineExtensionAmount }) => notNegative(orZero(LineExtensionAmount)),
      { found: ({ LineExtensionAmount }) => LineExtensionAmount?.value },
    ),
    totalRule(
      'R007',
      'LineExtensionAmount',
      sentence(
        'Summen av linjene må være lik linjebeløpene lagt sammen.',
        'Summen av linjene må vere lik linjebeløpa lagde saman.',
        'The sum of the lines must equal the line amounts added up.',
      ),
      (_, document) => lineSum(document).value,
    ),
    totalRule(
      'R008',
      'ChargeTotalAmount',
      sentence(
        'Summen av tillegg må være lik tilleggene på dokumentnivå lagt sammen.',
        'Summen av tillegg må vere lik tillegga på dokumentnivå lagde saman.',
        'The total of charges must equal the charges of the document added up.',
      ),
      (_, { AllowanceCharge }) => roundedSum(amountsOf(AllowanceCharge, 'true')),
    ),
    totalRule(
      'R009',
      'AllowanceTotalAmount',
      sentence(
        'Summen av fradrag må være lik fradragene på dokumentnivå lagt sammen.',
        'Summen av frådrag må vere lik frådraga på dokumentnivå lagde saman.',
        'The total of allowances must equal the allowances of the document added up.',
      ),
      (_, { AllowanceCharge }) => roundedSum(amountsOf(AllowanceCharge, 'false')),
    ),
    totalRule(
      'R010',
      'TaxExclusiveAmount',
      sentence(
        'Beløpet uten avgift må være summen av linjene, pluss tillegg, minus fradrag.',
        'Beløpet utan avgift må vere summen av linjene, pluss tillegg, minus frådrag.',
        'The amount without tax must be the sum of the lines, plus charges, less allowances.',
      ),
      (total) =>
        minus(
          plus(orZero(total.LineExtensionAmount), orZero(total.ChargeTotalAmount)),
          orZero(total.AllowanceTotalAmount),
        ),
    ),
    totalRule(
      'R011',
      'TaxInclusiveAmount',
      sentence(
        'Beløpet med avgift må være beløpet uten avgift pluss avgiften.',
        'Beløpet med avgift må vere beløpet utan avgift pluss avgifta.',
        'The amount with tax must be the amount without tax plus the tax.',
      ),
      (total, { TaxTotal }) => plus(orZero(total.TaxExclusiveAmount), orZero(TaxTotal?.TaxAmount)),
      true,
    ),
    totalRule(
      'R012',
      'PayableAmount',
      sentence(
        'Beløpet som skal betales, må være beløpet med avgift, minus det som er betalt, pluss avrunding.',
        'Beløpet som skal betalast, må vere beløpet med avgift, minus det som er betalt, pluss avrunding.',
        'The amount to be paid must be the amount with tax, less what has been paid, plus rounding.',
      ),
      (total) =>
        plus(minus(orZero(total.TaxInclusiveAmount), orZero(total.PrepaidAmount)), orZero(total.PayableRoundingAmount)),
    ),
  ],
)

const exempt = (category: Place): boolean => leafAt(category, 'TaxExemptionReason') !== undefined

/** The category of a total is one of these, where it has (or has not) a reason for exemption. */
function categoryRule(
  number: string,
  withReason: boolean,
  codes: readonly string[],
  text: Text,
): RuleBlock<AgreementView> {
  return on(
    (agreement: AgreementView) => totalCategories(agreement).filter((category) => exempt(category) === withReason),
    [
      fatal<Leaf, AgreementView>(`PEPPOL-T110-${number}`, text, (category) => codes.includes(idOf(category)), {
        found: idOf,
        expected: () => codes.join(', '),
      }),
    ],
  )
}

export const agreementRules: readonly RuleBlock<AgreementView>[] = [
  on(items, [
    fatal<Leaf, AgreementView>(
      'PEPPOL-T110-R002',
      sentence(
        'En vare må ha selgerens varenummer eller et standard varenummer.',
        'Ei vare må ha varenummeret til seljaren eller eit standard varenummer.',
        "An item must have the seller's item number or a standard item number.",
      ),
      (item) =>
        leafAt(item, 'StandardItemIdentification/ID') !== undefined ||
        leafAt(item, 'SellersItemIdentification/ID') !== undefined,
    ),
  ]),
  ...currencyRules<AgreementView>(amounts, { currency: 'PEPPOL-T110-R004', decimals: 'PEPPOL-T110-R013' }),
  on(subtotals, [
    fatal<Leaf, AgreementView>(
      'PEPPOL-T110-R024',
      sentence(
        'Avgiften må være grunnlaget ganger satsen, rundet av til to desimaler.',
        'Avgifta må vere grunnlaget gonger satsen, runda av til to desimalar.',
        'The tax must be the taxable amount times the rate, rounded to two decimals.',
      ),
      taxAgrees,
      { found: (subtotal) => leafAt(subtotal, 'TaxAmount')?.value },
    ),
  ]),
  on(
    (agreement: AgreementView) => taxTotals(agreement).filter((total) => leafAt(total, 'TaxSubtotal') !== undefined),
    [
      fatal<Leaf, AgreementView>(
        'PEPPOL-T110-R025',
        sentence(
          'Avgiften må være lik avgiften i hver kategori lagt sammen.',
          'Avgifta må vere lik avgifta i kvar kategori lagd saman.',
          'The tax must equal the tax of each category added up.',
        ),
        ({ element }) => {
          const taxes = below(element, 'TaxSubtotal/TaxAmount').map((each) => parseDecimal(each.text))
          let total: Decimal = zero
          for (const tax of taxes) {
            if (tax === undefined) return false
            total = add(total, tax)
          }
          return equal(leafAt({ element }, 'TaxAmount')?.decimal, round(total, 2))
        },
        { found: (total) => leafAt(total, 'TaxAmount')?.value },
      ),
    ],
  ),
  categoryRule(
    'R028',
    false,
    ['S', 'Z', 'L', 'M'],
    sentence(
      'En kategori uten avgift må ha en begrunnelse (TaxExemptionReason).',
      'Ein kategori utan avgift må ha ei grunngiving (TaxExemptionReason).',
      'A category without tax must have a reason for exemption.',
    ),
  ),
  categoryRule(
    'R029',
    true,
    ['E', 'AE', 'O', 'K', 'G'],
    sentence(
      'Bare en kategori uten avgift kan ha en begrunnelse for fritak (TaxExemptionReason).',
      'Berre ein kategori utan avgift kan ha ei grunngiving for fritak (TaxExemptionReason).',
      'Only a category without tax may have a reason for exemption.',
    ),
  ),
  on(usedCategories, [
    fatal<Leaf, AgreementView>(
      'PEPPOL-T110-R026',
      sentence(
        'Kategori og sats må stå blant dokumentets avgiftssummer.',
        'Kategori og sats må stå mellom avgiftssummane til dokumentet.',
        'Category and rate must stand among the tax totals of the document.',
      ),
      (category, document) =>
        leafAt(category, 'Percent') === undefined ||
        taxTotals(document).length === 0 ||
        totalled(document).rates.has(rateOf(category)),
      { found: rateOf },
    ),
    fatal<Leaf, AgreementView>(
      'PEPPOL-T110-R027',
      sentence(
        'Kategorien må stå blant dokumentets avgiftssummer.',
        'Kategorien må stå mellom avgiftssummane til dokumentet.',
        'The category must stand among the tax totals of the document.',
      ),
      (category, document) => taxTotals(document).length === 0 || totalled(document).ids.has(idOf(category)),
      { found: idOf },
    ),
    fatal<Leaf, AgreementView>('PEPPOL-T110-R019', rateGiven, hasRate),
    fatal<Leaf, AgreementView>('PEPPOL-T110-R020', standardRate, standardAboveZero, {
      found: (category) => leafAt(category, 'Percent')?.value,
    }),
  ]),
  totalRules,
  ...allowanceRules<AgreementView>(
    ({ AllowanceCharge }) => AllowanceCharge,
    {
      noBase: 'PEPPOL-T110-R015',
      noPercentage: 'PEPPOL-T110-R016',
      amount: 'PEPPOL-T110-R017',
      reason: 'PEPPOL-T110-R018',
      negative: 'PEPPOL-T110-R021',
    },
    false,
  ),
  ...priceRules<AgreementView>({
    net: 'PEPPOL-T110-R001',
    gross: 'PEPPOL-T110-R022',
    discount: 'PEPPOL-T110-R023',
  }),
  ...reasonCodeRules<AgreementView>(
    { allowance: 'PEPPOL-T110-CL001', charge: 'PEPPOL-T110-CL002' },
    uncl5189,
    uncl7161,
  ),
]
