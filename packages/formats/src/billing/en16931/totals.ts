// EN 16931 BR-CO-10 to BR-CO-17: the arithmetic of the document. Sums are exact; a result is rounded to two decimals, halves up.
import {
  absolute,
  add,
  compare,
  divide,
  equals,
  hundred,
  isZero,
  multiply,
  negate,
  one,
  round,
  subtract,
  sum,
} from '../../decimal.ts'
import type { Decimal } from '../../decimal.ts'
import { fatal, on, onDocument, present } from '../../definition/rule.ts'
import type { RuleBlock } from '../../definition/rule.ts'
import type { Leaf } from '../../definition/leaf.ts'
import { mustEqual, sentence } from '../wording.ts'
import { documentAllowances, documentCharges, isVat, linesOf, subtotalsOf } from '../view.ts'
import type { BillingView } from '../view.ts'

const valueOf = (leaf: Leaf | undefined): Decimal | undefined => leaf?.decimal
const toCents = (value: Decimal): Decimal => round(value, 2)

/** Whether both numbers are there and equal. */
function same(a: Decimal | undefined, b: Decimal | undefined): boolean {
  return a !== undefined && b !== undefined && equals(a, b)
}

/** The sum of those that are numbers. */
export function sumOf(leaves: Iterable<Leaf | undefined>): Decimal {
  const values: Decimal[] = []
  for (const leaf of leaves) if (leaf?.decimal !== undefined) values.push(leaf.decimal)
  return sum(values)
}

/** a + each of the others with its sign, or undefined when one that is required is missing. */
function total(
  first: Decimal | undefined,
  ...others: readonly (readonly [1 | -1, Leaf | undefined])[]
): Decimal | undefined {
  if (first === undefined) return undefined
  let result = first
  for (const [sign, leaf] of others) {
    if (leaf === undefined) continue
    if (leaf.decimal === undefined) return undefined
    result = add(result, sign > 0 ? leaf.decimal : negate(leaf.decimal))
  }
  return result
}

const shown = (value: Decimal | undefined): string | undefined => value?.toString()

const sumOfLines = (document: BillingView): Decimal =>
  toCents(sumOf(linesOf(document).map((line) => line.LineExtensionAmount)))
const sumOfAllowances = (document: BillingView): Decimal =>
  toCents(sumOf(documentAllowances(document).map((part) => part.Amount)))
const sumOfCharges = (document: BillingView): Decimal =>
  toCents(sumOf(documentCharges(document).map((part) => part.Amount)))

type Totals = NonNullable<BillingView['LegalMonetaryTotal']>

/** BT-109 as the other totals make it. Rounding matters only when allowances or charges take part. */
function taxExclusive(totals: Totals): Decimal | undefined {
  const lines = valueOf(totals.LineExtensionAmount)
  if (totals.ChargeTotalAmount === undefined && totals.AllowanceTotalAmount === undefined) return lines
  const result = total(lines, [1, totals.ChargeTotalAmount], [-1, totals.AllowanceTotalAmount])
  return result === undefined ? undefined : toCents(result)
}

/** BR-CO-16, each side rounded on its own where the official rule does so. */
function payableAgrees(totals: Totals): boolean {
  const inclusive = valueOf(totals.TaxInclusiveAmount)
  const payable = valueOf(totals.PayableAmount)
  const due = total(inclusive, [-1, totals.PrepaidAmount])
  const asked = total(payable, [-1, totals.PayableRoundingAmount])
  if (due === undefined || asked === undefined) return false
  return equals(
    totals.PayableRoundingAmount === undefined ? asked : toCents(asked),
    totals.PrepaidAmount === undefined ? due : toCents(due),
  )
}

/** BT-110: the tax totals in the document currency. */
function taxInDocumentCurrency(document: BillingView): readonly Leaf[] {
  const currency = document.DocumentCurrencyCode?.text
  return document.TaxTotal.flatMap(({ TaxAmount }) =>
    TaxAmount?.attribute('currencyID') === currency ? (TaxAmount ?? []) : [],
  )
}

function taxInclusive(document: BillingView): Decimal | undefined {
  const [tax] = taxInDocumentCurrency(document)
  const result = total(valueOf(document.LegalMonetaryTotal?.TaxExclusiveAmount), [1, tax])
  return tax === undefined || result === undefined ? undefined : toCents(result)
}

/** Whether a tax amount lies less than one whole unit from taxable amount x rate / 100 (BR-CO-17, BR-S-09 and others). */
export function taxIsNear(
  tax: Decimal | undefined,
  taxable: Decimal | undefined,
  percent: Decimal | undefined,
): boolean {
  if (tax === undefined || taxable === undefined || percent === undefined) return false
  const product = multiply(absolute(taxable), percent)
  const expected = toCents(divide(product, hundred, product.scale + 2) ?? product)
  return compare(absolute(subtract(absolute(tax), expected)), one) < 0
}

export const totalsRules: readonly RuleBlock<BillingView>[] = [
  on(
    (document: BillingView) => present(document.LegalMonetaryTotal),
    [
      fatal(
        'BR-CO-10',
        mustEqual('BT-106', 'Σ BT-131'),
        (totals, document) => same(valueOf(totals.LineExtensionAmount), sumOfLines(document)),
        {
          term: 'BT-106',
          found: (totals) => totals.LineExtensionAmount?.value,
          expected: (_, document) => shown(sumOfLines(document)),
        },
      ),
      fatal(
        'BR-CO-11',
        mustEqual('BT-107', 'Σ BT-92'),
        (totals, document) =>
          same(valueOf(totals.AllowanceTotalAmount), sumOfAllowances(document)) ||
          (totals.AllowanceTotalAmount === undefined && documentAllowances(document).length === 0),
        {
          term: 'BT-107',
          found: (totals) => totals.AllowanceTotalAmount?.value,
          expected: (_, document) => shown(sumOfAllowances(document)),
        },
      ),
      fatal(
        'BR-CO-12',
        mustEqual('BT-108', 'Σ BT-99'),
        (totals, document) =>
          same(valueOf(totals.ChargeTotalAmount), sumOfCharges(document)) ||
          (totals.ChargeTotalAmount === undefined && documentCharges(document).length === 0),
        {
          term: 'BT-108',
          found: (totals) => totals.ChargeTotalAmount?.value,
          expected: (_, document) => shown(sumOfCharges(document)),
        },
      ),
      fatal(
        'BR-CO-13',
        mustEqual('BT-109', 'BT-106 − BT-107 + BT-108'),
        (totals) => same(valueOf(totals.TaxExclusiveAmount), taxExclusive(totals)),
        {
          term: 'BT-109',
          found: (totals) => totals.TaxExclusiveAmount?.value,
          expected: (totals) => shown(taxExclusive(totals)),
        },
      ),
      fatal('BR-CO-16', mustEqual('BT-115', 'BT-112 − BT-113 + BT-114'), payableAgrees, {
        term: 'BT-115',
        found: (totals) => totals.PayableAmount?.value,
        expected: (totals) =>
          shown(
            total(valueOf(totals.TaxInclusiveAmount), [-1, totals.PrepaidAmount], [1, totals.PayableRoundingAmount]),
          ),
      }),
    ],
  ),
  on(
    (document: BillingView) => document.TaxTotal,
    [
      fatal(
        'BR-CO-14',
        mustEqual('BT-110', 'Σ BT-117'),
        (part) =>
          part.TaxSubtotal.length === 0 ||
          same(valueOf(part.TaxAmount), toCents(sumOf(part.TaxSubtotal.map((each) => each.TaxAmount)))),
        {
          term: 'BT-110',
          found: (part) => part.TaxAmount?.value,
          expected: (part) => shown(toCents(sumOf(part.TaxSubtotal.map((each) => each.TaxAmount)))),
        },
      ),
    ],
  ),
  onDocument<BillingView>([
    fatal(
      'BR-CO-15',
      mustEqual('BT-112', 'BT-109 + BT-110'),
      (document) =>
        document.DocumentCurrencyCode === undefined ||
        (taxInDocumentCurrency(document).length === 1 &&
          same(valueOf(document.LegalMonetaryTotal?.TaxInclusiveAmount), taxInclusive(document))),
      {
        term: 'BT-112',
        found: (document) => document.LegalMonetaryTotal?.TaxInclusiveAmount?.value,
        expected: (document) => shown(taxInclusive(document)),
      },
    ),
  ]),
  on(subtotalsOf, [
    fatal(
      'BR-CO-17',
      sentence(
        '{BT-117} må være {BT-116} × ({BT-119} / 100), avrundet til to desimaler.',
        '{BT-117} må vere {BT-116} × ({BT-119} / 100), avrunda til to desimalar.',
        '{BT-117} must be {BT-116} × ({BT-119} / 100), rounded to two decimals.',
      ),
      ({ TaxAmount, TaxableAmount, TaxCategory: category }) => {
        const percent = category !== undefined && isVat(category) ? category.Percent : undefined
        const tax = valueOf(TaxAmount)
        const rate = percent?.decimal
        if (percent === undefined || (rate !== undefined && isZero(round(rate, 0))))
          return tax !== undefined && isZero(round(tax, 0))
        return taxIsNear(tax, valueOf(TaxableAmount), rate)
      },
      { term: 'BT-117', found: (part) => part.TaxAmount?.value },
    ),
  ]),
]
