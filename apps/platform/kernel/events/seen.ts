// What somebody may know of a stream. Some of what happens is sealed for a time, from the owner too: then nobody may learn it
// from a page, a route, an answer to a command, nor from a version that has moved.
import type { Actor } from '../identity/actor.ts'
import type { LoadedStream } from './streams.ts'

/**
 * The stream as an actor may see it: events left out or blanked, hashes blank where they would let one guess what is hidden.
 * The same object when nothing is held back. Its version counts the events that are seen.
 */
export type Narrow = (stream: LoadedStream, actor: Actor | undefined) => LoadedStream

/** Several narrowings, one after the other, remembered for as long as the stream is. The product sees everything. */
export function seenBy(narrowings: readonly Narrow[]): Narrow {
  const remembered = new WeakMap<LoadedStream, Map<string, LoadedStream>>()
  return (stream, actor) => {
    if (actor?.kind === 'product' || narrowings.length === 0) return stream
    const key =
      actor === undefined ? '' : `${actor.organisation} ${actor.kind === 'person' ? actor.person : actor.client}`
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
