// What of a competition nobody may know yet. This is the one place of the rule; pages, routes and answers to commands get what it leaves.
import type { LoadedStream } from '../../../kernel/events/streams.ts'
import type { RecordedEvent } from '../../../kernel/events/event.ts'
import { organisationOf, type Actor } from '../../../kernel/identity/actor.ts'
import type { TenderAnswers } from './index.ts'

// The shapes of these events stand in `competition/state.ts`.
// oxlint-disable-next-line typescript/no-explicit-any
const data = (event: RecordedEvent): any => event.data

/**
 * The case as an actor may see it.
 *
 * - Until the opening, the buyer knows neither who tendered nor how many (FOA § 22-1; directive 2014/24/EU annex IV). Nor who asked a question.
 * - From the opening until quality is locked, the buyer knows neither prices nor the scores that others gave.
 * - A supplier knows its own tenders, and of others only what the award letters tell.
 * - A committee member's wrapped key is for that member only.
 */
export function narrow(stream: LoadedStream, actor: Actor | undefined): LoadedStream {
  if (stream.kind !== 'procurement' || !stream.events.some((event) => event.type.startsWith('competitions.')))
    return stream
  const has = (type: string): boolean => stream.events.some((event) => event.type === type)
  const mine = organisationOf(actor)
  const owner = mine === stream.owner
  const reader: Reader = {
    mine,
    person: actor?.kind === 'person' ? actor.person : undefined,
    opened: has('competitions.opened'),
    priced: has('competitions.quality-locked'),
    notified: has('competitions.award-letters-sent'),
  }
  const own = new Set(
    stream.events
      .filter((event) => event.type === 'competitions.tender-received' && data(event).supplier === mine)
      .map((event) => String(data(event).id)),
  )
  const events: RecordedEvent[] = []
  // A hash after something hidden would let one try out what it may have been.
  let guessable = true
  let changed = false
  for (const event of stream.events) {
    const held = owner ? forBuyer(event, reader) : forOthers(event, reader, own)
    if (held !== event) changed = true
    if (held === undefined || (held !== event && event.type !== 'competitions.committee-key-made')) guessable = false
    if (held === undefined) continue
    const version = events.length + 1
    events.push(guessable && held.version === version ? held : { ...held, version, hash: guessable ? held.hash : '' })
  }
  if (!changed) return stream
  return { ...stream, events, version: events.length, head: guessable ? stream.head : '' }
}

interface Reader {
  readonly mine: string | undefined
  readonly person: string | undefined
  readonly opened: boolean
  readonly priced: boolean
  readonly notified: boolean
}

const nobody = { kind: 'product' } as const

function forBuyer(event: RecordedEvent, reader: Reader): RecordedEvent | undefined {
  switch (event.type) {
    case 'competitions.committee-key-made':
      return keyFor(event, reader)
    case 'competitions.tender-received':
    case 'competitions.tender-withdrawn':
      return reader.opened ? event : undefined
    case 'competitions.question-asked':
      return reader.opened ? event : { ...event, actor: nobody, data: { ...data(event), askedBy: '' } }
    case 'competitions.shares-released':
      return reader.opened ? event : { ...event, data: { ...data(event), shares: [] } }
    case 'competitions.opened':
      return reader.priced ? event : { ...event, data: { ...data(event), opened: withoutPrices(data(event).opened) } }
    case 'competitions.scored':
      return reader.priced || data(event).evaluator === reader.person
        ? event
        : { ...event, data: { ...data(event), score: '', note: '' } }
    default:
      return event
  }
}

interface Opened {
  readonly supplier: string
  readonly answers: TenderAnswers
}

function withoutPrices(opened: readonly Opened[]): readonly Opened[] {
  return opened.map((tender) => ({
    ...tender,
    answers: { ...tender.answers, lots: tender.answers.lots.map((lot) => ({ ...lot, price: '' })) },
  }))
}

function forOthers(event: RecordedEvent, reader: Reader, own: ReadonlySet<string>): RecordedEvent | undefined {
  switch (event.type) {
    case 'competitions.committee-key-made':
      return keyFor(event, reader)
    case 'competitions.tender-received':
      return data(event).supplier === reader.mine && reader.mine !== undefined ? event : undefined
    case 'competitions.tender-withdrawn':
      return own.has(data(event).tender) ? event : undefined
    case 'competitions.question-asked':
      return reader.mine !== undefined && data(event).askedBy === reader.mine
        ? event
        : { ...event, actor: nobody, data: { ...data(event), askedBy: '' } }
    case 'competitions.shares-released':
    case 'competitions.impartiality-declared':
    case 'competitions.award-returned':
    case 'competitions.returned':
      return undefined
    case 'competitions.opened':
      return { ...event, data: { ...data(event), opened: ownContent(data(event).opened, reader), unopened: [] } }
    case 'competitions.scored':
      return reader.notified && own.has(data(event).tender) ? event : undefined
    case 'competitions.tender-rejected': {
      const { results: _results, ...rejected } = data(event)
      return own.has(rejected.tender) ? { ...event, data: rejected } : undefined
    }
    case 'competitions.explanation-asked':
    case 'competitions.explained':
      return own.has(data(event).tender) ? event : undefined
    case 'competitions.quality-locked':
    case 'competitions.lots-drawn':
    case 'competitions.award-proposed':
      return {
        ...event,
        data: { ...data(event), results: reader.notified ? ownResults(data(event).results, own) : [] },
      }
    case 'competitions.award-letters-sent':
      return {
        ...event,
        data: {
          ...data(event),
          letters: data(event).letters.filter((letter: { supplier: string }) => letter.supplier === reader.mine),
        },
      }
    default:
      return event
  }
}

function ownContent(opened: readonly Opened[], reader: Reader): readonly object[] {
  return opened
    .filter((tender) => reader.notified || tender.supplier === reader.mine)
    .map((tender) => (tender.supplier === reader.mine ? tender : { ...tender, answers: { lots: [] }, files: [] }))
}

/** Ranks and the winner are told by the letters; the figures of others are not (FOA § 7-4). */
function ownResults(
  results: readonly { readonly ranking: readonly { readonly tender: string }[] }[],
  own: ReadonlySet<string>,
): readonly object[] {
  return results.map((result) => ({
    ...result,
    ranking: result.ranking.map((entry) =>
      own.has(entry.tender) ? entry : { ...entry, price: '', total: '', criteria: {} },
    ),
  }))
}

function keyFor(event: RecordedEvent, reader: Reader): RecordedEvent {
  return data(event).person === reader.person ? event : { ...event, data: { ...data(event), wrapped: '' } }
}
