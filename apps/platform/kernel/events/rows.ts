// Events as rows of the store.
import { sql } from 'kysely'
import type { Instant } from '../clock.ts'
import type { Actor } from '../identity/actor.ts'
import type { Database, Tx } from './command.ts'
import { chainHash, noHash, type RecordedEvent, type StreamId } from './event.ts'

export interface EventRow {
  stream: string
  version: number
  type: string
  data: unknown
  actor: Actor
  at: string
  legal_rows: string[]
  command: string
  hash: string
}

export interface StreamRow {
  id: string
  kind: string
  owner: string
  version: number
  head: string
}

export function eventFromRow(row: EventRow): RecordedEvent {
  return {
    stream: row.stream as StreamId,
    version: row.version,
    type: row.type,
    data: row.data,
    actor: row.actor,
    at: row.at as Instant,
    legalRows: row.legal_rows,
    command: row.command,
    hash: row.hash,
  }
}

/** The events of a stream after a version, in order. */
export async function readEvents(db: Database | Tx, stream: StreamId, after = 0): Promise<RecordedEvent[]> {
  const { rows } = await sql<EventRow>`
    select stream, version, type, data, actor, at, legal_rows, command, hash
    from event where stream = ${stream} and version > ${after} order by version`.execute(db)
  return rows.map(eventFromRow)
}

/**
 * Appends events at the end of a stream in one statement. `false` when the stream is no longer at `expected`: a conflict
 * is an answer. The events must be linked already (`link`).
 */
export async function appendEvents(
  db: Database | Tx,
  head: { stream: StreamId; expected: number },
  events: readonly RecordedEvent[],
): Promise<boolean> {
  const last = events.at(-1)
  if (last === undefined) return true
  const { rows } = await sql<{ appended: boolean }>`
    select append_events(${head.stream}, ${head.expected}, ${last.version}, ${last.hash}, ${JSON.stringify(events)}::jsonb) as appended`.execute(
    db,
  )
  return rows[0]?.appended === true
}

/** Opens a stream with its first events, linked already, in one statement. */
export async function openStream(
  db: Database | Tx,
  stream: { id: StreamId; kind: string; owner: string; at: Instant },
  events: readonly RecordedEvent[],
): Promise<boolean> {
  const last = events.at(-1)
  if (last === undefined) return true
  const { rows } = await sql<{ appended: boolean }>`
    select open_stream(${stream.id}, ${stream.kind}, ${stream.owner}, ${stream.at}, ${last.version}, ${last.hash}, ${JSON.stringify(events)}::jsonb) as appended`.execute(
    db,
  )
  return rows[0]?.appended === true
}

/** Gives events their place in the stream and the chain. */
export function link(
  head: { stream: StreamId; version: number; hash: string },
  events: readonly Pick<RecordedEvent, 'type' | 'data' | 'actor' | 'at' | 'legalRows' | 'command'>[],
): RecordedEvent[] {
  let { version, hash } = head
  return events.map((event) => {
    version += 1
    const unhashed = { stream: head.stream, version, ...event }
    hash = chainHash(hash, unhashed)
    return { ...unhashed, hash }
  })
}

/** The first event whose link does not hold, or undefined when the whole chain does. */
export function brokenLink(
  events: readonly RecordedEvent[],
  head?: { version: number; hash: string },
): number | undefined {
  let previous = noHash
  let version = 0
  for (const { hash, ...event } of events) {
    version += 1
    if (event.version !== version || chainHash(previous, event) !== hash) return version
    previous = hash
  }
  if (head !== undefined && (head.version !== version || head.hash !== previous)) return version + 1
  return undefined
}
