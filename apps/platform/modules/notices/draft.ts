// Notices on their way to publication.
import { refuse } from '../../kernel/refusal.ts'
import type { Decision, DecisionContext } from '../../kernel/events/command.ts'
import type { Fold } from '../../kernel/events/fold.ts'
import type { NoticeFacts } from './published.ts'

export interface NoticeDrafts {
  readonly facts: NoticeFacts | undefined
}

export const noticeDrafts: Fold<NoticeDrafts> = {
  name: 'notice-drafts',
  initial: { facts: undefined },
  evolve: (state) => state,
}

/** The facts of the competition notice that is being drafted, as far as they are written. */
export function draftFacts(drafts: NoticeDrafts): NoticeFacts | undefined {
  return drafts.facts
}

/** Publishes the drafted competition notice, or says what is wrong with it. For the room that decides when. */
export function decidePublication(_drafts: NoticeDrafts, _context: DecisionContext<unknown>): Decision {
  const text = { nb: '', nn: '', en: '' }
  return refuse('notices.none', text, text)
}
