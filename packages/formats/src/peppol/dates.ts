import { anywhere } from '../definition/anywhere.ts'
import { isDate } from '../definition/datatype.ts'
import { fatal, on } from '../definition/rule.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import type { Leaf } from '../definition/leaf.ts'

const names = ['IssueDate', 'DueDate', 'TaxPointDate', 'StartDate', 'EndDate', 'ActualDeliveryDate'] as const
const find = anywhere(...names)

/** Dates are YYYY-MM-DD, without a time zone (PEPPOL-EN16931-F001, PEPPOL-COMMON-R030). `id` is the official identifier. */
export function dateRules(id: string): readonly RuleBlock<Place>[] {
  return [
    on(
      (document: Place) => names.flatMap((name) => find(document, name)),
      [
        fatal<Leaf, Place>(
          id,
          {
            nb: 'En dato må ha formen ÅÅÅÅ-MM-DD, uten tidssone.',
            nn: 'Ein dato må ha forma ÅÅÅÅ-MM-DD, utan tidssone.',
            en: 'A date must have the form YYYY-MM-DD, without a time zone.',
          },
          (date) => date.text.length === 10 && isDate(date.text),
          { found: (date) => date.value },
        ),
      ],
    ),
  ]
}
