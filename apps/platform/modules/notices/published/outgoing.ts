// A notice on its way out: what readers get now, and what is kept back until its date (BT-195 to BT-198).
import {
  forReaders,
  toXml,
  type NoticeDraft,
  type NoticeModel,
  type NoticeSummary,
  type Withheld,
} from '@heldigital/eforms'
import { sha256 } from '../../../kernel/canonical.ts'
import { milliseconds, plus, type Instant } from '../../../kernel/clock.ts'
import { factsOf, plainSummary } from '../draft/content.ts'
import type { Appointment } from '../../../kernel/events/command.ts'
import type { StreamId } from '../../../kernel/events/event.ts'
import { osloMidnight } from './oslo-midnight.ts'
import type { NoticeFacts } from './published.ts'

export interface Outgoing {
  readonly said: {
    /** SHA-256 of the XML that readers get. */
    readonly xml: string
    readonly facts: NoticeFacts
    readonly summary: NoticeSummary
    /** SHA-256 of the XML with everything in it; only when something is kept back. */
    readonly whole?: string
    readonly withheld?: readonly Withheld[]
  }
  readonly documents: readonly Uint8Array[]
  /** When the first of what is kept back may be read. */
  readonly releaseAt: Instant | undefined
}

/** `bytes`: the notice as it was handed in, so that it goes out as it came when nothing is kept back. */
export function outgoing(
  draft: NoticeDraft,
  now: Instant,
  { bytes, sdks = [] }: { readonly bytes?: Uint8Array; readonly sdks?: readonly NoticeModel[] } = {},
): Outgoing {
  const whole = bytes ?? toXml(draft, { sdks })
  const open = forReaders(draft, milliseconds(now), sdks)
  const withheld = open.withheld.map((each) => JSON.parse(JSON.stringify(each)) as Withheld)
  if (withheld.length === 0)
    return {
      said: { xml: sha256(whole), facts: factsOf(draft), summary: plainSummary(draft) },
      documents: [whole],
      releaseAt: undefined,
    }
  const readable = toXml(open.draft, { sdks })
  const [first] = withheld.flatMap((each) => each.until ?? []).sort()
  return {
    said: {
      xml: sha256(readable),
      facts: factsOf(open.draft),
      summary: plainSummary(open.draft),
      whole: sha256(whole),
      withheld,
    },
    documents: [readable, whole],
    releaseAt: releaseOn(first),
  }
}

/** A date of a notice may be in UTC or in Norwegian time: two hours into the day it has begun in both. */
export function releaseOn(day: string | undefined): Instant | undefined {
  const midnight = day === undefined ? undefined : osloMidnight(day)
  return midnight === undefined ? undefined : plus(midnight, { hours: 2 })
}

/** When to show what a notice keeps back. */
export function releaseOf(stream: StreamId, number: string, at: Instant): Appointment {
  return { kind: 'notices.release', payload: { stream, number }, at, key: `${number} ${at}` }
}
