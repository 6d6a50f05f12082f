// What somebody may know of a stream. Some of what happens is sealed for a time, from the owner too: then nobody may learn it
// from a page, a route, an answer to a command, nor from a version that has moved.
import { organisationOf, personOf, type Actor } from '../identity/actor.ts'
import type { RecordedEvent } from './event.ts'
import type { LoadedStream } from './streams.ts'

/**
 * The stream as an actor may see it: events left out or blanked, hashes blank where they would let one guess what is hidden.
 * The same object when nothing is held back. Its version counts the events that are seen.
 */
export type Narrow = (stream: LoadedStream, actor: Actor | undefined) => LoadedStream

/** A narrowing that leaves out the events that an actor may not know of. */
export function leavingOut(hides: (event: RecordedEvent, actor: Actor | undefined, owner: string) => boolean): Narrow {
  return (stream, actor) => {
    const events: RecordedEvent[] = []
    // A hash after something hidden would let one try out what it may have been.
    let guessable = true
    for (const event of stream.events) {
      if (hides(event, actor, stream.owner)) {
        guessable = false
        continue
      }
      const version = events.length + 1
      events.push(guessable ? event : { ...event, version, hash: '' })
    }
    if (guessable) return stream
    return { ...stream, events, version: events.length, head: '' }
  }
}

/** Several narrowings, one after the other, remembered for as long as the stream is. The product sees everything. */
export function seenBy(narrowings: readonly Narrow[]): Narrow {
  const remembered = new WeakMap<LoadedStream, Map<string, LoadedStream>>()
  return (stream, actor) => {
    if (actor?.kind === 'product' || narrowings.length === 0) return stream
    const key = keyOf(actor)
    let seen = remembered.get(stream)
    if (seen === undefined) remembered.set(stream, (seen = new Map()))
    let narrowed = seen.get(key)
    if (narrowed === undefined) {
      narrowed = narrowings.reduce((each, narrow) => narrow(each, actor), stream)
      seen.set(key, narrowed)
    }
    return narrowed
  }
}

function keyOf(actor: Actor | undefined): string {
  if (actor?.kind === 'system') return `${actor.organisation} ${actor.client}`
  return `${organisationOf(actor) ?? ''} ${personOf(actor) ?? ''}`
}
