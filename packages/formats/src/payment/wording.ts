import { fatal, warning } from '../definition/rule.ts'
import type { Rule, RuleOptions } from '../definition/rule.ts'
import type { Text } from '../language.ts'

export function words(nb: string, nn: string, en: string): Text {
  return { nb, nn, en }
}

/** What must be. ISO 20022 and the banks have the requirement, but no identifier for it: the identifiers here are this project's. */
export function must<Context, Document>(
  id: string,
  text: Text,
  holds: (context: Context, document: Document) => boolean,
  options: RuleOptions<Context, Document> = {},
): Rule<Context, Document> {
  return fatal(id, text, holds, { ...options, own: true })
}

/** As `must`, for what is no more than advice. */
export function should<Context, Document>(
  id: string,
  text: Text,
  holds: (context: Context, document: Document) => boolean,
  options: RuleOptions<Context, Document> = {},
): Rule<Context, Document> {
  return warning(id, text, holds, { ...options, own: true })
}
