import { Compile, type Validator } from 'typebox/schema'
import type { Kysely, Transaction } from 'kysely'
import type { Instant } from '../clock.ts'
import type { FileStore } from '../files/file-store.ts'
import type { Actor, OrganisationId, Role } from '../identity/actor.ts'
import type { Keystore } from '../identity/keystore.ts'
import type { Text } from '../language.ts'
import type { Refusal } from '../refusal.ts'
import type { Static, TSchema } from '../schema.ts'
import type { Event, StreamId } from './event.ts'
import type { Fold } from './fold.ts'

// The kernel knows no module's tables; each module narrows this with `withTables`.
// oxlint-disable-next-line typescript/no-explicit-any
export type Database = Kysely<any>
// oxlint-disable-next-line typescript/no-explicit-any
export type Tx = Transaction<any>

/** Something to be done later, enqueued in the same transaction as the events. */
export interface Appointment {
  readonly kind: string
  readonly payload: unknown
  /** Absent: as soon as possible. */
  readonly at?: Instant
  /** A second appointment of the same kind and key is not made. */
  readonly key?: string
}

/** What a decision answers: what happens, or why not. */
export type Decision =
  | {
      readonly events: readonly Event[]
      readonly appointments?: readonly Appointment[]
      /** Bytes that the events name by their SHA-256; they are on disk before the events are. */
      readonly documents?: readonly Uint8Array[]
    }
  | Refusal

/** What is at hand while facts are collected. */
export interface Gathering<State, Input> {
  readonly input: Input
  readonly stream: StreamId
  readonly owner: string
  readonly actor: Actor
  readonly state: State
  readonly now: Instant
  readonly files: FileStore
  /** Keys that the product made for itself. */
  readonly keystore: Keystore
}

export interface DecisionContext<Facts = undefined> {
  readonly now: Instant
  readonly actor: Actor
  readonly stream: StreamId
  /** The organisation that the stream belongs to. */
  readonly owner: string
  /** A fresh identifier; the same command gives the same ones in the same order. */
  newId(): string
  /** What `gather` brought. */
  readonly facts: Facts
}

export interface CommandDefinition<State = unknown, Input = unknown, Facts = undefined> {
  /** `module.imperative`, `competitions.add-lot`. */
  readonly name: string
  /** What it does, for the API page and the timeline. */
  readonly title: Text
  /** Shown after it was carried out. */
  readonly done: Text
  /** The kind of stream that it is given to: `procurement`, `organisation`. */
  readonly kind: string
  /** It opens a new stream, owned by the acting organisation. */
  readonly opens?: boolean
  /** Whom the new stream belongs to when its giver acts for no organisation. */
  readonly ownerOf?: (input: Input) => OrganisationId
  /**
   * `owner`: only for the organisation that the stream belongs to; `other`: only for others; `anyone`: both; `product`: only the
   * product itself; `person`: anybody who has logged in, also for no organisation.
   */
  readonly party: 'owner' | 'other' | 'anyone' | 'product' | 'person'
  /** One of these is needed; empty with `product` and `person`. */
  readonly roles: readonly Role[]
  readonly input: TSchema
  readonly fold: Fold<State>
  /** Collects what the decision needs to know from outside the stream; runs in the command's transaction. */
  readonly gather?: (tx: Tx, given: Gathering<State, Input>) => Promise<Facts | Refusal>
  readonly decide: (state: State, input: Input, context: DecisionContext<Facts>) => Decision
  /** The page to show after it was carried out from a form. */
  readonly next?: (stream: StreamId, events: readonly Event[]) => string
}

// A list of definitions of different states and inputs: what each accepts is checked by its schema before it is called.
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyCommand = CommandDefinition<any, any, any>

/** Defines a command; the input's type follows from its schema. */
export function command<State, Schema extends TSchema, Facts = undefined>(
  definition: Omit<CommandDefinition<State, Static<Schema>, Facts>, 'input'> & { readonly input: Schema },
): CommandDefinition<State, Static<Schema>, Facts> {
  return definition as CommandDefinition<State, Static<Schema>, Facts>
}

const compiled = new WeakMap<TSchema, ReturnType<typeof Compile>>()

/** The compiled check of a schema; compiled once. */
export function checkerOf(schema: TSchema): Validator {
  let checker = compiled.get(schema)
  if (checker === undefined) {
    checker = Compile(schema)
    compiled.set(schema, checker)
  }
  return checker
}
