// Who asked for what is not public, and what was answered. Kept in the database, never in the process log.
import { sql } from 'kysely'
import type { Database } from '../events/command.ts'
import type { Log } from '../store/log.ts'
import type { Actor } from './actor.ts'

interface Line {
  readonly at: string
  readonly actor: Actor | undefined
  readonly route: string
  readonly outcome: string
}

const mostWaiting = 10_000
const batch = 500

/**
 * Lines are written in batches behind the answers, so that logging costs no reader any time. When the database cannot keep
 * up, the oldest lines are dropped and their number is told to the operator.
 */
export class AccessLog {
  readonly #db: Database
  readonly #log: Log
  #waiting: Line[] = []
  #writing: Promise<void> | undefined

  constructor(db: Database, log: Log) {
    this.#db = db
    this.#log = log
  }

  write(actor: Actor | undefined, route: string, outcome: string): void {
    if (this.#waiting.length >= mostWaiting) {
      const dropped = this.#waiting.splice(0, batch).length
      this.#log.error({ dropped }, 'lines of the access log were lost: the database does not keep up')
    }
    this.#waiting.push({ at: new Date().toISOString(), actor, route: storable(route), outcome: storable(outcome) })
    this.#writing ??= this.#drain()
  }

  /** Resolves when everything that was written so far is in the database. */
  async settled(): Promise<void> {
    while (this.#writing !== undefined) await this.#writing
  }

  async #drain(): Promise<void> {
    try {
      while (this.#waiting.length > 0) await this.#insert(this.#waiting.splice(0, batch))
    } finally {
      this.#writing = undefined
    }
  }

  async #insert(lines: readonly Line[]): Promise<void> {
    try {
      await sql`insert into access_log (at, actor, route, outcome)
        select at::timestamptz, actor::jsonb, route, outcome from unnest(
          ${lines.map(({ at }) => at)}::text[],
          ${lines.map(({ actor }) => (actor === undefined ? null : JSON.stringify(actor)))}::text[],
          ${lines.map(({ route }) => route)}::text[],
          ${lines.map(({ outcome }) => outcome)}::text[]
        ) as line(at, actor, route, outcome)`.execute(this.#db)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      this.#log.error({ dropped: lines.length, reason }, 'lines of the access log were lost')
    }
  }
}

function storable(text: string): string {
  return text.slice(0, 300).toWellFormed().replaceAll('\0', '')
}
