// EN 16931 BR-DEC and UBL-DT-01: amounts have at most two decimals. Unit prices are free.
// BR-DEC-13 and BR-DEC-15 compare with an element that is never there, so officially they cannot fail; UBL-DT-01 covers them.
import { fatal, on, once, present } from '../../definition/rule.ts'
import type { Rule, RuleBlock } from '../../definition/rule.ts'
import { everyEndingIn } from '../../definition/anywhere.ts'
import type { Leaf } from '../../definition/leaf.ts'
import type { XmlElement } from '../../xml/index.ts'
import { atMostTwoDecimals, sentence } from '../wording.ts'
import { documentAllowances, documentCharges, lineAllowances, lineCharges, linesOf, subtotalsOf } from '../view.ts'
import type { BillingView } from '../view.ts'

/** At most two characters behind the first point, as the official rules count. */
export function hasTwoDecimals(text: string | undefined): boolean {
  if (text === undefined) return true
  const point = text.indexOf('.')
  return point < 0 || text.length - point - 1 <= 2
}

function decimals<Part>(id: string, term: string, get: (part: Part) => Leaf | undefined): Rule<Part, BillingView> {
  return fatal(id, atMostTwoDecimals(term), (part) => hasTwoDecimals(get(part)?.text), {
    term,
    found: (part) => get(part)?.value,
  })
}

const findAmounts = everyEndingIn('Amount')

/** Every element whose name ends in `Amount`, but unit prices and the discount on a price. */
const amounts = once((document: BillingView): readonly Leaf[] =>
  findAmounts(document).filter(({ element }) => !element.local.endsWith('PriceAmount') && !isOnPrice(element)),
)

function isOnPrice({ parent }: XmlElement): boolean {
  for (let at = parent; at !== undefined; at = at.parent)
    if (at.local === 'AllowanceCharge' && at.parent?.local === 'Price') return true
  return false
}

export const decimalsRules: readonly RuleBlock<BillingView>[] = [
  on(documentAllowances, [
    decimals('BR-DEC-01', 'BT-92', (part) => part.Amount),
    decimals('BR-DEC-02', 'BT-93', (part) => part.BaseAmount),
  ]),
  on(documentCharges, [
    decimals('BR-DEC-05', 'BT-99', (part) => part.Amount),
    decimals('BR-DEC-06', 'BT-100', (part) => part.BaseAmount),
  ]),
  on(
    (document: BillingView) => present(document.LegalMonetaryTotal),
    [
      decimals('BR-DEC-09', 'BT-106', (totals) => totals.LineExtensionAmount),
      decimals('BR-DEC-10', 'BT-107', (totals) => totals.AllowanceTotalAmount),
      decimals('BR-DEC-11', 'BT-108', (totals) => totals.ChargeTotalAmount),
      decimals('BR-DEC-12', 'BT-109', (totals) => totals.TaxExclusiveAmount),
      decimals('BR-DEC-14', 'BT-112', (totals) => totals.TaxInclusiveAmount),
      decimals('BR-DEC-16', 'BT-113', (totals) => totals.PrepaidAmount),
      decimals('BR-DEC-17', 'BT-114', (totals) => totals.PayableRoundingAmount),
      decimals('BR-DEC-18', 'BT-115', (totals) => totals.PayableAmount),
    ],
  ),
  on(subtotalsOf, [
    decimals('BR-DEC-19', 'BT-116', (part) => part.TaxableAmount),
    decimals('BR-DEC-20', 'BT-117', (part) => part.TaxAmount),
  ]),
  on(linesOf, [decimals('BR-DEC-23', 'BT-131', (line) => line.LineExtensionAmount)]),
  on(lineAllowances, [
    decimals('BR-DEC-24', 'BT-136', (part) => part.Amount),
    decimals('BR-DEC-25', 'BT-137', (part) => part.BaseAmount),
  ]),
  on(lineCharges, [
    decimals('BR-DEC-27', 'BT-141', (part) => part.Amount),
    decimals('BR-DEC-28', 'BT-142', (part) => part.BaseAmount),
  ]),
  on(amounts, [
    fatal(
      'UBL-DT-01',
      sentence(
        'Et beløp kan ha høyst to desimaler.',
        'Eit beløp kan ha høgst to desimalar.',
        'An amount may have at most two decimals.',
      ),
      (amount) => hasTwoDecimals(amount.text),
      { found: (amount) => amount.value },
    ),
  ]),
]
