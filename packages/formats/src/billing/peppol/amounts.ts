// PEPPOL-EN16931-R040 to R051 and R100 to R130: allowances, charges, prices, lines and currencies.
import {
  add,
  compare,
  divide,
  hundred,
  isZero,
  multiply,
  one,
  parseDecimal,
  round,
  signOf,
  subtract,
  sum,
  within,
  zero,
} from '../../decimal.ts'
import type { Decimal } from '../../decimal.ts'
import { everyOne } from '../../definition/anywhere.ts'
import { fatal, on, once } from '../../definition/rule.ts'
import type { RuleBlock } from '../../definition/rule.ts'
import type { Leaf } from '../../definition/leaf.ts'
import { sentence } from '../wording.ts'
import { linesOf, quantityOf } from '../view.ts'
import type { BillingView, LineAllowanceCharge, LineView } from '../view.ts'

const slack = parseDecimal('0.02')!

/** Allowances and charges of the document and of its lines; those on prices have rules of their own. */
const allowanceCharges = once((document: BillingView): readonly LineAllowanceCharge[] => [
  ...document.AllowanceCharge,
  ...linesOf(document).flatMap((line) => line.AllowanceCharge),
])

const hasPercent = (part: LineAllowanceCharge): boolean => part.MultiplierFactorNumeric !== undefined
const hasBase = (part: LineAllowanceCharge): boolean => part.BaseAmount !== undefined

function percentage(part: LineAllowanceCharge): Decimal | undefined {
  const base = part.BaseAmount?.decimal
  const percent = part.MultiplierFactorNumeric?.decimal
  if (base === undefined || percent === undefined) return undefined
  const product = multiply(base, percent)
  return divide(product, hundred, product.scale + 2)
}

/** Whether the amount is base x percent / 100, give or take 0.02. */
function amountAgrees(part: LineAllowanceCharge): boolean {
  if (!hasPercent(part) || !hasBase(part)) return true
  const expected = percentage(part)
  const amount = part.Amount === undefined ? zero : part.Amount.decimal
  return expected !== undefined && amount !== undefined && within(amount, expected, slack)
}

/** Sum of a line's allowances or charges, rounded to two decimals; undefined when one of them is no number. */
function lineSum(line: LineView, indicator: 'true' | 'false'): Decimal | undefined {
  if (line.AllowanceCharge.length === 0) return zero
  const values: Decimal[] = []
  for (const part of line.AllowanceCharge) {
    if (part.ChargeIndicator?.value !== indicator || part.Amount === undefined) continue
    if (part.Amount.decimal === undefined) return undefined
    values.push(part.Amount.decimal)
  }
  return round(sum(values), 2)
}

/** What a line's net amount should be, or undefined when something that it is made of is no number. */
function lineAmount(line: LineView): Decimal | undefined {
  const quantity = numberOr(quantityOf(line), one)
  const price = numberOr(line.Price?.PriceAmount, zero)
  const baseQuantity = numberOr(line.Price?.BaseQuantity, one)
  const charges = lineSum(line, 'true')
  const allowances = lineSum(line, 'false')
  if (
    quantity === undefined ||
    price === undefined ||
    baseQuantity === undefined ||
    charges === undefined ||
    allowances === undefined
  )
    return undefined
  const gross = multiply(quantity, price)
  const net = isZero(baseQuantity) || compare(baseQuantity, one) === 0 ? gross : divide(gross, baseQuantity)
  return net === undefined ? undefined : subtract(add(net, charges), allowances)
}

function numberOr(leaf: Leaf | undefined, otherwise: Decimal): Decimal | undefined {
  return leaf === undefined ? otherwise : leaf.decimal
}

function lineAgrees(line: LineView): boolean {
  const amount = numberOr(line.LineExtensionAmount, zero)
  const expected = lineAmount(line)
  return amount !== undefined && expected !== undefined && within(amount, expected, slack)
}

/** Every amount, wherever it stands. */
export const amountsOf = everyOne(
  'Amount',
  'BaseAmount',
  'PriceAmount',
  'TaxAmount',
  'TaxableAmount',
  'LineExtensionAmount',
  'TaxExclusiveAmount',
  'TaxInclusiveAmount',
  'AllowanceTotalAmount',
  'ChargeTotalAmount',
  'PrepaidAmount',
  'PayableRoundingAmount',
  'PayableAmount',
)

/** All but the VAT total in the accounting currency. */
function isInDocumentCurrency(amount: Leaf): boolean {
  if (amount.element.local !== 'TaxAmount') return true
  const parent = amount.element.parent
  return parent?.local === 'TaxSubtotal' || (parent?.local === 'TaxTotal' && parent.child('TaxSubtotal') !== undefined)
}

const linePeriods = once((document: BillingView) => linesOf(document).flatMap((line) => line.InvoicePeriod ?? []))

const isReal = (date: Leaf | undefined): date is Leaf =>
  date !== undefined && /^-?[0-9]{4,}-[0-9]{2}-[0-9]{2}/.test(date.value)

const withinPeriod = sentence(
  'Linjens periode må ligge innenfor {BG-14}.',
  'Perioden til linja må liggje innanfor {BG-14}.',
  'The period of a line must lie within {BG-14}.',
)

export const amountRules: readonly RuleBlock<BillingView>[] = [
  on(
    (document: BillingView) => allowanceCharges(document).filter((part) => hasPercent(part) && !hasBase(part)),
    [
      fatal(
        'PEPPOL-EN16931-R041',
        sentence(
          'Grunnlaget må oppgis når prosentsatsen for rabatten eller gebyret er oppgitt.',
          'Grunnlaget må oppgjevast når prosentsatsen for rabatten eller gebyret er oppgitt.',
          'The base amount must be given when the percentage of an allowance or charge is given.',
        ),
        () => false,
        { term: 'BT-93' },
      ),
    ],
  ),
  on(
    (document: BillingView) => allowanceCharges(document).filter((part) => !hasPercent(part) && hasBase(part)),
    [
      fatal(
        'PEPPOL-EN16931-R042',
        sentence(
          'Prosentsatsen må oppgis når grunnlaget for rabatten eller gebyret er oppgitt.',
          'Prosentsatsen må oppgjevast når grunnlaget for rabatten eller gebyret er oppgitt.',
          'The percentage must be given when the base amount of an allowance or charge is given.',
        ),
        () => false,
        { term: 'BT-94' },
      ),
    ],
  ),
  on(
    (document: BillingView) => allowanceCharges(document).filter((part) => hasPercent(part) === hasBase(part)),
    [
      fatal(
        'PEPPOL-EN16931-R040',
        sentence(
          'Beløpet må være grunnlaget × prosentsatsen / 100 (med 0,02 i slingringsmonn).',
          'Beløpet må vere grunnlaget × prosentsatsen / 100 (med 0,02 i slingringsmonn).',
          'The amount must be base amount × percentage / 100 (give or take 0.02).',
        ),
        amountAgrees,
        {
          term: 'BT-92',
          found: (part) => part.Amount?.value,
          expected: (part) => percentage(part)?.toString(),
        },
      ),
      fatal(
        'PEPPOL-EN16931-R043',
        sentence(
          'Rabatt eller gebyr må angis med «true» eller «false».',
          'Rabatt eller gebyr må vise «true» eller «false».',
          'An allowance or charge must be marked "true" or "false".',
        ),
        (part) => part.ChargeIndicator?.value === 'true' || part.ChargeIndicator?.value === 'false',
        { found: (part) => part.ChargeIndicator?.value },
      ),
    ],
  ),
  on(
    (document: BillingView) => linesOf(document).flatMap((line) => line.Price?.AllowanceCharge ?? []),
    [
      fatal(
        'PEPPOL-EN16931-R044',
        sentence(
          'En pris kan ha rabatt («false»), men ikke gebyr.',
          'Ein pris kan ha rabatt («false»), men ikkje gebyr.',
          'A price may have an allowance ("false") but no charge.',
        ),
        (part) => part.ChargeIndicator?.value === 'false',
        { term: 'BT-147', found: (part) => part.ChargeIndicator?.value },
      ),
    ],
  ),
  on(
    (document: BillingView) =>
      linesOf(document).flatMap((line) => (line.Price?.AllowanceCharge === undefined ? [] : line.Price)),
    [
      fatal(
        'PEPPOL-EN16931-R046',
        sentence(
          '{BT-146} må være {BT-148} − {BT-147}.',
          '{BT-146} må vere {BT-148} − {BT-147}.',
          '{BT-146} must be {BT-148} − {BT-147}.',
        ),
        ({ PriceAmount, AllowanceCharge }) => {
          if (AllowanceCharge?.BaseAmount === undefined) return true
          const net = PriceAmount?.decimal
          const gross = AllowanceCharge.BaseAmount.decimal
          const discount = AllowanceCharge.Amount?.decimal
          return (
            net !== undefined &&
            gross !== undefined &&
            discount !== undefined &&
            compare(net, subtract(gross, discount)) === 0
          )
        },
        { term: 'BT-146', found: ({ PriceAmount }) => PriceAmount?.value },
      ),
    ],
  ),
  on(
    (document: BillingView) => amountsOf(document).filter(isInDocumentCurrency),
    [
      fatal(
        'PEPPOL-EN16931-R051',
        sentence(
          'Alle beløp må være i {BT-5}, unntatt {BT-111}.',
          'Alle beløp må vere i {BT-5}, unnateke {BT-111}.',
          'All amounts must be in {BT-5}, except {BT-111}.',
        ),
        (amount, document) =>
          document.DocumentCurrencyCode !== undefined &&
          amount.attribute('currencyID') === document.DocumentCurrencyCode.text,
        {
          found: (amount) => amount.attribute('currencyID'),
          expected: (_, document) => document.DocumentCurrencyCode?.value,
        },
      ),
    ],
  ),
  on(
    (document: BillingView) =>
      document.InvoicePeriod?.StartDate === undefined
        ? []
        : linePeriods(document).flatMap((period) => period.StartDate ?? []),
    [
      fatal(
        'PEPPOL-EN16931-R110',
        withinPeriod,
        (start, document) =>
          isReal(start) &&
          isReal(document.InvoicePeriod?.StartDate) &&
          start.value.slice(0, 10) >= document.InvoicePeriod.StartDate.value.slice(0, 10),
        {
          term: 'BT-134',
          found: (start) => start.value,
          expected: (_, document) => `≥ ${document.InvoicePeriod?.StartDate?.value}`,
        },
      ),
    ],
  ),
  on(
    (document: BillingView) =>
      document.InvoicePeriod?.EndDate === undefined
        ? []
        : linePeriods(document).flatMap((period) => period.EndDate ?? []),
    [
      fatal(
        'PEPPOL-EN16931-R111',
        withinPeriod,
        (end, document) =>
          isReal(end) &&
          isReal(document.InvoicePeriod?.EndDate) &&
          end.value.slice(0, 10) <= document.InvoicePeriod.EndDate.value.slice(0, 10),
        {
          term: 'BT-135',
          found: (end) => end.value,
          expected: (_, document) => `≤ ${document.InvoicePeriod?.EndDate?.value}`,
        },
      ),
    ],
  ),
  on(linesOf, [
    fatal(
      'PEPPOL-EN16931-R120',
      sentence(
        '{BT-131} må være {BT-129} × {BT-146} / {BT-149} + gebyrer − rabatter (med 0,02 i slingringsmonn).',
        '{BT-131} må vere {BT-129} × {BT-146} / {BT-149} + gebyr − rabattar (med 0,02 i slingringsmonn).',
        '{BT-131} must be {BT-129} × {BT-146} / {BT-149} + charges − allowances (give or take 0.02).',
      ),
      lineAgrees,
      {
        term: 'BT-131',
        found: (line) => line.LineExtensionAmount?.value,
        expected: (line) => {
          const expected = lineAmount(line)
          return expected === undefined ? undefined : round(expected, 2).toString()
        },
      },
    ),
    fatal(
      'PEPPOL-EN16931-R121',
      sentence('{BT-149} må være over null.', '{BT-149} må vere over null.', '{BT-149} must be above zero.'),
      ({ Price }) => {
        const quantity = Price?.BaseQuantity
        return quantity === undefined || (quantity.decimal !== undefined && signOf(quantity.decimal) > 0)
      },
      { term: 'BT-149', found: ({ Price }) => Price?.BaseQuantity?.value },
    ),
    fatal(
      'PEPPOL-EN16931-R100',
      sentence(
        '{BT-128} kan stå høyst én gang på en linje.',
        '{BT-128} kan stå høgst éin gong på ei linje.',
        '{BT-128} may occur at most once in a line.',
      ),
      (line) => line.DocumentReference.length <= 1,
      { term: 'BT-128' },
    ),
    fatal(
      'PEPPOL-EN16931-R101',
      sentence(
        'En dokumentreferanse på en linje kan bare brukes for {BT-128} (type 130).',
        'Ein dokumentreferanse på ei linje kan berre brukast for {BT-128} (type 130).',
        'A document reference in a line may be used only for {BT-128} (type 130).',
      ),
      (line) =>
        line.DocumentReference.length === 0 ||
        line.DocumentReference.some((reference) => reference.DocumentTypeCode?.text === '130'),
      { term: 'BT-128' },
    ),
  ]),
  on(
    (document: BillingView) =>
      linesOf(document).filter((line) => line.Price?.BaseQuantity?.attribute('unitCode') !== undefined),
    [
      fatal(
        'PEPPOL-EN16931-R130',
        sentence(
          'Enheten for {BT-149} må være den samme som {BT-130}.',
          'Eininga for {BT-149} må vere den same som {BT-130}.',
          'The unit of {BT-149} must be the same as {BT-130}.',
        ),
        (line) => {
          const quantity = quantityOf(line)
          return (
            quantity === undefined || quantity.attribute('unitCode') === line.Price?.BaseQuantity?.attribute('unitCode')
          )
        },
        {
          term: 'BT-150',
          found: (line) => line.Price?.BaseQuantity?.attribute('unitCode'),
          expected: (line) => quantityOf(line)?.attribute('unitCode'),
        },
      ),
    ],
  ),
]
