import type { Text } from './text.ts'

/** What is wrong or worth knowing about a model or a set of tenders. A model with an `error` cannot be used. */
export interface Finding {
  readonly code: string
  readonly severity: 'error' | 'warning'
  /** Where: a path in the model (`criteria[1].weight`) or in the tenders (`tenders[0].figures.price`). */
  readonly path: string
  readonly text: Text
  /** The rule it rests on, where there is one: `FOA § 18-1 (4)`. */
  readonly source?: string
}

export function hasError(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error')
}
