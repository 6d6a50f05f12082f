import type { RuleBlock } from '../../definition/rule.ts'
import { dateRules } from '../../peppol/dates.ts'
import { identifierRules } from '../../peppol/identifiers.ts'
import type { BillingView } from '../view.ts'
import { amountRules } from './amounts.ts'
import { codeRules } from './codes.ts'
import { denmarkRules } from './denmark.ts'
import { billingProfile, documentRules, selfBillingProfile } from './document.ts'
import { germanyRules } from './germany.ts'
import { greeceRules } from './greece.ts'
import { icelandRules } from './iceland.ts'
import { italyRules } from './italy.ts'
import { netherlandsRules } from './netherlands.ts'
import { norwayRules } from './norway.ts'
import { swedenRules } from './sweden.ts'

/** The rules of each country, for its own sellers. */
export const nationalRules: readonly RuleBlock<BillingView>[] = [
  ...norwayRules,
  ...denmarkRules,
  ...italyRules,
  ...swedenRules,
  ...greeceRules,
  ...icelandRules,
  ...netherlandsRules,
  ...germanyRules,
]

/** What all profiles of Peppol billing share. */
export const sharedPeppolRules: readonly RuleBlock<BillingView>[] = [
  ...amountRules,
  ...codeRules,
  ...dateRules('PEPPOL-EN16931-F001'),
  ...identifierRules,
]

/** The rules of Peppol BIS Billing 3.0, beside those of EN 16931. */
export const peppolRules: readonly RuleBlock<BillingView>[] = [
  ...documentRules(billingProfile),
  ...sharedPeppolRules,
  ...nationalRules,
]

/** The rules of Peppol Self-billing 3.0: those of billing but for the countries'. */
export const selfBillingRules: readonly RuleBlock<BillingView>[] = [
  ...documentRules(selfBillingProfile),
  ...sharedPeppolRules,
]
