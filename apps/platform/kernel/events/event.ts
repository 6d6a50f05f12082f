import type { Instant } from '../clock.ts'
import type { Actor } from '../identity/actor.ts'
import { canonicalJson, sha256 } from '../canonical.ts'

/** What a decision says has happened. `type` is `module.past-participle`, `competitions.tender-received`. */
export interface Event<Type extends string = string, Data = unknown> {
  readonly type: Type
  readonly data: Data
  /** Identifiers of the rows of law and format releases that the decision used. */
  readonly legalRows?: readonly string[]
}

/** `procurement/0b0c…`: the kind of the stream and its identifier. */
export type StreamId = string & { readonly __brand: 'StreamId' }

/** An event as it stands in the store. */
export interface RecordedEvent<Type extends string = string, Data = unknown> {
  readonly stream: StreamId
  /** Place in the stream, from 1 without gaps. */
  readonly version: number
  readonly type: Type
  readonly data: Data
  readonly actor: Actor
  readonly at: Instant
  readonly legalRows: readonly string[]
  /** The command that caused it. */
  readonly command: string
  /** SHA-256 over the event and the hash before it. */
  readonly hash: string
}

export function streamId(kind: string, id: string): StreamId {
  return `${kind}/${id}` as StreamId
}

export function kindOf(stream: StreamId): string {
  return stream.slice(0, stream.indexOf('/'))
}

export function bareId(stream: StreamId): string {
  return stream.slice(stream.indexOf('/') + 1)
}

/** The hash before a stream's first event. */
export const noHash = ''

/** The link of the chain: changing, moving or removing any earlier event changes it. */
export function chainHash(previous: string, event: Omit<RecordedEvent, 'hash'>): string {
  return sha256(
    canonicalJson({
      previous,
      stream: event.stream,
      version: event.version,
      type: event.type,
      data: event.data,
      actor: event.actor,
      at: event.at,
      legalRows: event.legalRows,
      command: event.command,
    }),
  )
}
