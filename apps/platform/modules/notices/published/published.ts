// What later rooms may know of notices: what was published, and in which version.
import type { NoticeSummary, Withheld } from '@heldigital/eforms'
import type { Instant } from '../../../kernel/clock.ts'
import type { RecordedEvent } from '../../../kernel/events/event.ts'
import type { Fold } from '../../../kernel/events/fold.ts'

/** An award criterion as the notice announces it. */
export interface AwardCriterion {
  readonly id: string
  readonly kind: 'price' | 'cost' | 'quality'
  readonly name: string
  readonly description: string
  /** Per cent as a decimal; absent where the notice gives only the order of importance. */
  readonly weight?: string
}

export interface NoticeLot {
  readonly id: string
  readonly title: string
  readonly description: string
  /** Estimated value in NOK, a decimal. */
  readonly value?: string
  readonly criteria: readonly AwardCriterion[]
}

/** The facts of a notice that the rest of the procurement stands on. */
export interface NoticeFacts {
  readonly title: string
  readonly description: string
  readonly buyer: { readonly id: string; readonly name: string }
  readonly procedure: string
  readonly cpv: readonly string[]
  readonly lots: readonly NoticeLot[]
  /** When tenders must be in; absent in notices that invite none. */
  readonly deadline?: Instant
  /** Estimated value of the whole in NOK, a decimal. */
  readonly value?: string
}

export interface PublishedNotice {
  readonly notice: string
  readonly version: number
  readonly subtype: string
  readonly kind: 'planning' | 'competition' | 'result' | 'change'
  /** The public number, `2026-100001`. */
  readonly number: string
  /** SHA-256 of the published XML. */
  readonly xml: string
  readonly publishedAt: Instant
  readonly facts: NoticeFacts
}

export interface PublishedNotices {
  /** The latest version of each published notice, in the order of first publication. */
  readonly notices: readonly PublishedNotice[]
  /** The notice that invites tenders, in its latest version. */
  readonly competition: PublishedNotice | undefined
}

/** Event `notices.published`. */
export type NoticePublished = Omit<PublishedNotice, 'publishedAt'> & {
  /** Everything that readers may ask for, as the XML says it. */
  readonly summary: NoticeSummary
  /** The draft that was published, where it is not named as the notice: a change has a draft of its own. */
  readonly draft?: string
  /** SHA-256 of the XML with everything in it, when something is kept from readers for now. */
  readonly whole?: string
  readonly withheld?: readonly Withheld[]
  /** The publication number on TED, `123456-2026`. */
  readonly ted?: string
}

/** Event `notices.released`: what was kept back until its date can be read now. */
export type NoticeReleased = Pick<NoticePublished, 'number' | 'xml' | 'facts' | 'summary' | 'withheld'>

export const publishedNotices: Fold<PublishedNotices> = {
  name: 'published-notices',
  initial: { notices: [], competition: undefined },
  evolve: (state, event) => (event.type === 'notices.published' ? withPublished(state, event) : state),
}

function withPublished(state: PublishedNotices, event: RecordedEvent): PublishedNotices {
  const {
    summary: _summary,
    draft: _draft,
    whole: _whole,
    withheld: _withheld,
    ...data
  } = event.data as NoticePublished
  const published: PublishedNotice = { ...data, publishedAt: event.at }
  const earlier = state.notices.some((notice) => notice.notice === published.notice)
  return {
    notices: earlier
      ? state.notices.map((notice) => (notice.notice === published.notice ? published : notice))
      : [...state.notices, published],
    competition:
      published.kind === 'competition' || (published.kind === 'change' && published.facts.deadline !== undefined)
        ? published
        : state.competition,
  }
}
