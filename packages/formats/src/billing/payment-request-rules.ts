// EHF-PR-R001 and EHF-PR-R002. The official rules count in doubles; these count exactly.
import { equals, signOf, subtract, zero } from '../decimal.ts'
import { anywhere } from '../definition/anywhere.ts'
import { fatal, on, present } from '../definition/rule.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import type { Leaf } from '../definition/leaf.ts'
import type { View } from '../definition/tree.ts'
import type { paymentRequestTree } from './payment-request.ts'
import { sentence } from './wording.ts'

type PaymentRequestView = View<typeof paymentRequestTree>
const find = anywhere('PrepaidAmount')

export const paymentRequestRules: readonly RuleBlock<PaymentRequestView>[] = [
  on(
    (document: PaymentRequestView) => present(document.LegalMonetaryTotal),
    [
      fatal(
        'EHF-PR-R001',
        sentence(
          '{BT-115} må være {BT-106} − {BT-113}.',
          '{BT-115} må vere {BT-106} − {BT-113}.',
          '{BT-115} must be {BT-106} − {BT-113}.',
        ),
        ({ LineExtensionAmount, PrepaidAmount, PayableAmount }) => {
          const lines = LineExtensionAmount?.decimal
          const prepaid = PrepaidAmount === undefined ? zero : PrepaidAmount.decimal
          const payable = PayableAmount?.decimal
          return (
            lines !== undefined &&
            prepaid !== undefined &&
            payable !== undefined &&
            equals(subtract(lines, prepaid), payable)
          )
        },
        { term: 'BT-115', found: ({ PayableAmount }) => PayableAmount?.value },
      ),
    ],
  ),
  on(
    (document: Place) => find(document, 'PrepaidAmount'),
    [
      fatal<Leaf, Place>(
        'EHF-PR-R002',
        sentence(
          '{BT-113} kan ikke være negativ.',
          '{BT-113} kan ikkje vere negativ.',
          '{BT-113} may not be negative.',
        ),
        ({ decimal: prepaid }) => prepaid !== undefined && signOf(prepaid) >= 0,
        { term: 'BT-113', found: (prepaid) => prepaid.value },
      ),
    ],
  ),
]
