// What an approver has not seen yet.
import type { RecordedEvent } from '../../../kernel/events/event.ts'

/**
 * What happened between the last event `returned` and the event `submitted` after it: the work on what was returned.
 * Undefined when nothing was ever returned: then everything is new.
 */
export function recordedSince(
  events: readonly RecordedEvent[],
  returned: string,
  submitted: string,
): readonly RecordedEvent[] | undefined {
  const from = events.findLastIndex((event) => event.type === returned)
  if (from < 0) return undefined
  const until = events.findLastIndex((event) => event.type === submitted)
  return events.slice(from + 1, until < from ? undefined : until)
}
