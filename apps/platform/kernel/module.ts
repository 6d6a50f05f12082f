// What a module gives to the house.
import type { Readable } from 'node:stream'
import type { Clock, Instant } from './clock.ts'
import type { AnyCommand, Appointment, Database, Tx } from './events/command.ts'
import type { RecordedEvent, StreamId } from './events/event.ts'
import type { GivenCommand, Outcome } from './events/execute.ts'
import type { Fold } from './events/fold.ts'
import type { Narrow } from './events/seen.ts'
import type { LoadedStream } from './events/streams.ts'
import type { View } from './events/view.ts'
import type { FileStore } from './files/file-store.ts'
import type { Access, PageDefinition } from './http/page.ts'
import type { Actor, PersonId, Role } from './identity/actor.ts'
import type { Keystore } from './identity/keystore.ts'
import type { Language, Text } from './language.ts'
import type { Refusal } from './refusal.ts'
import type { TSchema } from './schema.ts'

/** What pages, routes, jobs and policies of a module may use. */
export interface Services {
  readonly db: Database
  readonly clock: Clock
  readonly files: FileStore
  /** Keys that the product made for itself. What is secret never leaves the server; the public half may. */
  readonly keystore: Keystore
  readonly publicUrl: string
  readonly demonstration: boolean
  /** The address of a file that browsers load, `seal.js`. */
  assetHref(name: string): string
  /** The steps that a procurement walks through, in order: one for each module that has one. */
  readonly steps: readonly CaseStep[]
  /** One sentence for each type of event. */
  readonly sentences: Readonly<Record<string, Text>>
  /** What every module knows for the procurement protocol of a case. */
  protocolOf(stream: LoadedStream): Promise<readonly ProtocolEntry[]>
  execute(given: GivenCommand): Promise<Outcome>
  rehearse(given: GivenCommand): Promise<Refusal | undefined>
  /** A page or a route gets the stream as its reader may see it; policies and jobs get all of it. */
  load(stream: StreamId): Promise<LoadedStream | undefined>
  /** The same services for somebody: what is loaded is narrowed to what that actor may see. */
  as(actor: Actor | undefined): Services
  stateOf<State>(stream: LoadedStream, fold: Fold<State>): State
  nameOfOrganisation(organisation: string): Promise<string>
  nameOfPerson(person: PersonId): Promise<string>
  /** Records who uploaded a file, so that commands of that organisation may name it. */
  uploaded(organisation: string, file: { sha256: string; size: number; mediaType: string }): Promise<void>
}

/** What a module does when another module's event happens. Commands that it gives are identified by the event, so that a repeated delivery changes nothing. */
export interface Policy {
  readonly name: string
  readonly on: readonly string[]
  handle(
    event: RecordedEvent,
    services: Services & { give(given: Omit<GivenCommand, 'id' | 'actor'>): Promise<Outcome> },
  ): Promise<void>
}

export interface JobContext {
  readonly services: Services
  readonly now: Instant
  /** Number of the job, for identifiers of the commands that it gives. */
  readonly job: number
  readonly attempt: number
  /** The transaction that also marks the job done. */
  readonly tx: Tx
}

export type JobHandler = (payload: unknown, context: JobContext) => Promise<void>

/**
 * A job that talks to the outside world: no transaction is held meanwhile, and it may happen again after a crash. What it
 * answers is to be done later, and is booked in the transaction that marks the job done.
 */
export interface OutsideJob {
  outside(
    payload: unknown,
    context: Omit<JobContext, 'tx'> & { readonly signal: AbortSignal },
  ): Promise<readonly Appointment[]>
}

export interface RouteRequest {
  readonly actor: Actor | undefined
  readonly language: Language
  readonly now: Instant
  readonly params: Readonly<Record<string, string>>
  readonly query: unknown
  readonly body: unknown
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly raw: Readable
}

export interface FileAnswer {
  readonly bytes: Readable | Uint8Array | string
  readonly mediaType: string
  readonly fileName?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** A route for systems. Its schemas are its documentation and its check. */
export interface RouteDefinition {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below `/api/v1`, `/procurements/:procurement/timeline`. */
  readonly path: string
  readonly title: Text
  readonly access: Access
  readonly params?: TSchema
  readonly query?: TSchema
  readonly body?: TSchema
  /** The body is bytes of any kind, read as a stream up to this many bytes. */
  readonly rawBody?: number
  readonly answer?: TSchema
  handle(request: RouteRequest, services: Services): Promise<object | FileAnswer | Refusal>
}

export function isFileAnswer(value: object): value is FileAnswer {
  return 'bytes' in value && 'mediaType' in value
}

export interface NavigationEntry {
  readonly href: string
  readonly label: Text
  readonly access: Access
  /** Places in the menu, small first. */
  readonly order: number
}

/** A module's place in the case: where it stands, and the page where one works with it. */
export interface CaseStep {
  readonly key: string
  readonly order: number
  readonly label: Text
  href(id: string): string
  status(
    stream: LoadedStream,
    services: Services,
  ): {
    readonly label: Text
    readonly state: 'waiting' | 'current' | 'done' | 'stopped'
    /** The next instant that the step waits for. */
    readonly deadline?: Instant
    /** Who must do what now. */
    readonly next?: readonly CaseTask[]
  }
}

/** Something for the procurement protocol (FOA § 10-5, § 25-5). */
export interface ProtocolEntry {
  /** The item of the law's list that it answers: `winner`, `suppliers`. */
  readonly item: string
  readonly lines: readonly Text[]
}

/** Something that somebody must do for the case to go on. */
export interface CaseTask {
  readonly role: Role
  readonly label: Text
  readonly href: string
}

export interface Module {
  readonly name: string
  /** Folder of numbered SQL files. */
  readonly migrations?: string
  readonly commands?: readonly AnyCommand[]
  readonly views?: readonly View[]
  readonly policies?: readonly Policy[]
  readonly jobs?: Readonly<Record<string, JobHandler | OutsideJob>>
  readonly pages?: readonly PageDefinition<Services>[]
  readonly routes?: readonly RouteDefinition[]
  readonly navigation?: readonly NavigationEntry[]
  readonly step?: CaseStep
  /** What the module knows for the procurement protocol of a case. */
  readonly protocol?: (stream: LoadedStream, services: Services) => Promise<readonly ProtocolEntry[]>
  /** What of a stream the module keeps from an actor for now. */
  readonly narrow?: Narrow
  /** One sentence for each type of event, with `{name}`, `{name:money}` or `{name:date}` from its data, for the timeline. */
  readonly sentences?: Readonly<Record<string, Text>>
}
