// Asks the law as `heldigital law` does: pages, systems and the command line get the same answer to the same words.
import { lawCommand, type Refusal as LawRefusal } from '@heldigital/law'
import type { Instant } from '../../../kernel/clock.ts'
import { refuse, type Refusal } from '../../../kernel/refusal.ts'
import type { LawAnswers, LawQuestion } from './questions.ts'

/** Parameters by name. True is a flag that is set; a list is a parameter that is repeated. */
export type LawQuery = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

/** The answer, or the law's own refusal with paragraph and cure. `now` is only used for a date that is left out. */
export function askLaw<Q extends LawQuestion>(question: Q, query: LawQuery, now: Instant): LawAnswers[Q] | Refusal {
  const { exitCode, json } = lawCommand([question, ...lawArguments(query)], now as never)
  return exitCode === 0 ? (json as LawAnswers[Q]) : refusalOf(json as LawRefusal, exitCode === 64 ? 400 : 422)
}

/** The query as options of the command line. */
export function lawArguments(query: LawQuery): string[] {
  return Object.entries(query).flatMap(([name, value]) => {
    if (value === undefined || value === false) return []
    if (value === true) return [`--${name}`]
    return (Array.isArray(value) ? (value as readonly string[]) : [value]).map((each) => `--${name}=${each}`)
  })
}

function refusalOf(refusal: LawRefusal, status: 400 | 422): Refusal {
  return refuse(`law.${refusal.code}`, refusal.message, refusal.cure, {
    status,
    ...(refusal.basis === undefined ? {} : { legalBasis: refusal.basis }),
  })
}
