// What happened, in one sentence.
import type { RecordedEvent } from '../../kernel/events/event.ts'
import { fill, same, type Text } from '../../kernel/language.ts'
import type { Services } from '../../kernel/module.ts'

/** The event as its module says it, with the plain values of its data filled in. An event without a sentence is told by its type. */
export function sentenceOf(event: RecordedEvent, services: Pick<Services, 'sentences'>): Text {
  const text = services.sentences[event.type]
  if (text === undefined) return same(event.type)
  const values: Record<string, string | number> = {}
  if (typeof event.data === 'object' && event.data !== null)
    for (const [name, value] of Object.entries(event.data))
      if (typeof value === 'string' || typeof value === 'number') values[name] = value
  return fill(text, values)
}
