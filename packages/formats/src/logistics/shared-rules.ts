// PEPPOL-COMMON as Peppol Logistics 1.3 has it: the rules of post-award without the Dutch ones, and milder on two Danish numbers.
import type { Place, RuleBlock } from '../definition/rule.ts'
import type { Release } from '../definition/document.ts'
import { dateRules } from '../peppol/dates.ts'
import { identifierRules } from '../peppol/identifiers.ts'
import { noSchemaLocation } from '../peppol/post-award.ts'

/** The releases of Peppol Logistics that are kept. */
export const logisticsReleases: readonly Release[] = [
  { name: 'Peppol Logistics BIS 1.2', from: '2026-03-16' },
  { name: 'Peppol Logistics BIS 1.3', from: '2026-08-24' },
]

const unknown = /^PEPPOL-COMMON-R05[4-7]/
const mild = new Set(['PEPPOL-COMMON-R052', 'PEPPOL-COMMON-R053'])

const logisticsIdentifierRules: readonly RuleBlock<Place>[] = identifierRules.map(({ at, rules }) => ({
  at,
  rules: rules
    .filter(({ id }) => !unknown.test(id))
    .map((rule) => {
      if (!mild.has(rule.id)) return rule
      const { from: _from, changed: _changed, ...always } = rule
      return { ...always, severity: 'warning' as const }
    }),
}))

/** What every document of Peppol Logistics must keep. */
export const logisticsRules: readonly RuleBlock<Place>[] = [
  ...noSchemaLocation,
  ...dateRules('PEPPOL-COMMON-R030'),
  ...logisticsIdentifierRules,
]
