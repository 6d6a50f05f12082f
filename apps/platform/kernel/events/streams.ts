// Reads streams and keeps what was folded, so that a long case is not read again for every command.
import { sql } from 'kysely'
import type { Database, Tx } from './command.ts'
import type { RecordedEvent, StreamId } from './event.ts'
import { foldAll, type Fold } from './fold.ts'
import { readEvents, type StreamRow } from './rows.ts'

export interface LoadedStream {
  readonly id: StreamId
  readonly kind: string
  readonly owner: string
  readonly version: number
  /** Hash of the last event. */
  readonly head: string
  readonly events: readonly RecordedEvent[]
}

const mostKept = 200

/**
 * A memory of streams. It is never the truth: every read asks the store for the stream's version and for the events that
 * are missing here, and a version never changes once it is written.
 */
export class Streams {
  #kept = new Map<StreamId, LoadedStream>()
  #folded = new WeakMap<LoadedStream, Map<string, unknown>>()

  async load(db: Database | Tx, id: StreamId, lock = false): Promise<LoadedStream | undefined> {
    const { rows } = lock
      ? await sql<StreamRow>`select id, kind, owner, version, head from stream where id = ${id} for update`.execute(db)
      : await sql<StreamRow>`select id, kind, owner, version, head from stream where id = ${id}`.execute(db)
    const row = rows[0]
    if (row === undefined) return undefined
    const known = this.#kept.get(id)
    if (known !== undefined && known.version === row.version) return known
    const usable = known !== undefined && known.version < row.version ? known : undefined
    const fresh = await readEvents(db, id, usable?.version ?? 0)
    const wanted = fresh.filter((event) => event.version <= row.version)
    const loaded: LoadedStream = {
      id,
      kind: row.kind,
      owner: row.owner,
      version: row.version,
      head: row.head,
      events: [...(usable?.events ?? []), ...wanted],
    }
    this.#keep(loaded)
    return loaded
  }

  /** The state of one module in a stream. */
  stateOf<State>(stream: LoadedStream, fold: Fold<State>): State {
    let folded = this.#folded.get(stream)
    if (folded === undefined) {
      folded = new Map()
      this.#folded.set(stream, folded)
    }
    if (!folded.has(fold.name)) folded.set(fold.name, foldAll(fold, stream.events))
    return folded.get(fold.name) as State
  }

  #keep(stream: LoadedStream): void {
    this.#kept.delete(stream.id)
    this.#kept.set(stream.id, stream)
    if (this.#kept.size > mostKept) {
      const oldest = this.#kept.keys().next()
      if (!oldest.done) this.#kept.delete(oldest.value)
    }
  }
}
