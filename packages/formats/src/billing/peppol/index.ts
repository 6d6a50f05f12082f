import type { RuleBlock } from '../../definition/rule.ts'
import type { BillingView } from '../view.ts'

/** The rules of Peppol BIS Billing 3.0, beside those of EN 16931. */
export const peppolRules: readonly RuleBlock<BillingView>[] = []
