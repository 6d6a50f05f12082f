import type { RuleBlock } from '../../definition/rule.ts'
import type { BillingView } from '../view.ts'
import { codeRules } from './codes.ts'
import { decimalsRules } from './decimals.ts'
import { presenceRules } from './presence.ts'
import { syntaxRules } from './syntax.ts'
import { totalsRules } from './totals.ts'
import { vatRules } from './vat.ts'

/** The rules of EN 16931 for invoices and credit notes in UBL (CEN release 1.3.16), beside those that stand in the tree. */
export const en16931Rules: readonly RuleBlock<BillingView>[] = [
  ...presenceRules,
  ...totalsRules,
  ...vatRules,
  ...decimalsRules,
  ...codeRules,
  ...syntaxRules,
]
