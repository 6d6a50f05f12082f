// Carries out a command: everything that follows from it happens in one transaction, or nothing does.
import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { canonicalJson, sha256 } from '../canonical.ts'
import type { Clock, Instant } from '../clock.ts'
import type { FileStore } from '../files/file-store.ts'
import { hasRole, organisationOf, personOf, type Actor } from '../identity/actor.ts'
import type { Keystore } from '../identity/keystore.ts'
import { isRefusal, refusals, type Refusal } from '../refusal.ts'
import type { AnyCommand, Appointment, Database, Decision, Tx } from './command.ts'
import { noHash, streamId, type Event, type RecordedEvent, type StreamId } from './event.ts'
import { checkInput } from './input.ts'
import { appendEvents, link, openStream } from './rows.ts'
import { seenBy, type Narrow } from './seen.ts'
import { Streams, type LoadedStream } from './streams.ts'
import { project, type View } from './view.ts'

export interface GivenCommand {
  readonly name: string
  /** Absent for a command that opens a stream. */
  readonly stream?: StreamId
  readonly input: unknown
  readonly actor: Actor | undefined
  /** The giver's own identifier: the same one with the same content is carried out once and answered alike. */
  readonly id?: string
  /** Refuse if the stream, as far as the giver may see it, has moved on since the giver read it. */
  readonly expectedVersion?: number
}

export interface Done {
  readonly stream: StreamId
  /** Of the stream as the giver may see it. */
  readonly version: number
  readonly events: readonly {
    readonly type: string
    readonly data: unknown
    readonly at: Instant
    readonly hash: string
  }[]
}

export type Outcome = Done | Refusal

export interface ExecutorOptions {
  readonly db: Database
  readonly clock: Clock
  readonly commands: readonly AnyCommand[]
  readonly views: readonly View[]
  readonly files: FileStore
  readonly keystore: Keystore
  /** Enqueues an appointment in the command's transaction. */
  readonly enqueue: (tx: Tx, appointment: Appointment) => Promise<void>
  /** Called after the commit: somebody may be waiting for what happened, or for what was appointed. */
  readonly committed?: (what: { readonly appointed: boolean }) => void
  /** What the giver of a command may know of the stream; everything unless told. */
  readonly narrow?: Narrow
}

export class Executor {
  readonly streams = new Streams()
  readonly commands: ReadonlyMap<string, AnyCommand>
  readonly #options: ExecutorOptions
  readonly #narrow: Narrow

  constructor(options: ExecutorOptions) {
    this.#options = options
    this.#narrow = options.narrow ?? seenBy([])
    this.commands = new Map(options.commands.map((definition) => [definition.name, definition]))
  }

  /** Checks, decides and records; a refusal changes nothing but the refusal log. */
  async execute(given: GivenCommand): Promise<Outcome> {
    const outcome = await this.#attempt(given)
    if (isRefusal(outcome)) await this.#logRefusal(given, outcome)
    return outcome
  }

  /** What would be answered, without doing it: for validation while typing. */
  async rehearse(given: GivenCommand): Promise<Refusal | undefined> {
    const { db } = this.#options
    class Rehearsed extends Error {}
    let refusal: Refusal | undefined
    try {
      await db.transaction().execute(async (tx) => {
        const decided = await this.#decide(tx, given, randomUUID(), this.#options.clock.now())
        if (isRefusal(decided)) refusal = decided
        throw new Rehearsed()
      })
    } catch (error) {
      if (!(error instanceof Rehearsed)) throw error
    }
    return refusal
  }

  async #attempt(given: GivenCommand): Promise<Outcome> {
    const { db } = this.#options
    // The instant of arrival: waiting for others who work on the same case must not make anybody late.
    const now = this.#options.clock.now()
    const id = given.id ?? randomUUID()
    if (!/^[A-Za-z0-9][A-Za-z0-9._:/-]{7,199}$/.test(id)) return refusals.otherContent
    const fingerprint = sha256(
      canonicalJson({
        name: given.name,
        stream: given.stream ?? null,
        input: given.input ?? null,
        by: giver(given.actor),
      }),
    )
    let recorded: RecordedEvent[] = []
    let appointed = false
    const outcome = await db
      .transaction()
      .execute(async (tx): Promise<Outcome> => {
        // Nobody else can know an identifier that was made up here: there is no earlier answer, and none to wait for.
        const earlier = given.id === undefined ? undefined : await claim(tx, id, fingerprint)
        if (earlier !== undefined) return earlier
        const decided = await this.#decide(tx, given, id, now)
        if (isRefusal(decided)) throw new Refused(decided)
        recorded = decided.recorded
        for (const document of decided.documents) await keep(this.#options.files, document)
        await appendOrThrow(tx, decided.stream, recorded, now)
        await project(tx, this.#options.views, recorded)
        appointed = decided.appointments.length > 0
        for (const appointment of decided.appointments) await this.#options.enqueue(tx, appointment)
        const done = this.#answer(decided.stream, recorded, given.actor)
        const answer = JSON.stringify(done)
        await (
          given.id === undefined
            ? sql`insert into command (id, fingerprint, outcome) values (${id}, ${fingerprint}, ${answer}::json)`
            : sql`update command set outcome = ${answer}::json where id = ${id}`
        ).execute(tx)
        return done
      })
      .catch((error: unknown) => {
        if (error instanceof Refused) return error.refusal
        throw error
      })
    if (recorded.length > 0 && !isRefusal(outcome)) this.#options.committed?.({ appointed })
    return outcome
  }

  /** What the giver is told: of what happened, as much as the giver may see. */
  #answer(before: LoadedStream, recorded: readonly RecordedEvent[], actor: Actor | undefined): Done {
    const last = recorded.at(-1)
    const after =
      last === undefined
        ? before
        : { ...before, version: last.version, head: last.hash, events: [...before.events, ...recorded] }
    const seen = this.#narrow(after, actor)
    return {
      stream: before.id,
      version: seen.version,
      events: seen.events
        .filter((event) => last !== undefined && event.command === last.command)
        .map(({ type, data, at, hash }) => ({ type, data, at, hash })),
    }
  }

  async #decide(
    tx: Tx,
    given: GivenCommand,
    id: string,
    now: Instant,
  ): Promise<
    | {
        stream: LoadedStream
        recorded: RecordedEvent[]
        appointments: readonly Appointment[]
        documents: readonly Uint8Array[]
      }
    | Refusal
  > {
    const definition = this.commands.get(given.name)
    if (definition === undefined) return refusals.notFound
    const { actor } = given
    if (actor === undefined) return refusals.notLoggedIn
    if (!mayGive(actor, definition)) return actor.kind === 'newcomer' ? refusals.noOrganisation : refusals.notAllowed
    const wrong = checkInput(definition.input, given.input)
    if (wrong !== undefined) return wrong

    const newId = identifiersFrom(id)
    const stream =
      definition.opens === true
        ? newStream(definition, given.input, actor, newId)
        : await this.#existing(tx, definition, given.stream)
    if (isRefusal(stream)) return stream
    const mine = organisationOf(actor)
    if (actor.kind !== 'product') {
      if (definition.party === 'owner' && mine !== stream.owner) return refusals.notAllowed
      if (definition.party === 'other' && mine === stream.owner) return refusals.notAllowed
    }
    if (given.expectedVersion !== undefined && given.expectedVersion !== this.#narrow(stream, actor).version)
      return refusals.changedMeanwhile

    const foreign = await foreignFile(tx, given.input, actor)
    if (foreign !== undefined) return foreign
    const state: unknown = this.streams.stateOf(stream, definition.fold)
    const facts: unknown = await definition.gather?.(tx, {
      input: given.input,
      stream: stream.id,
      owner: stream.owner,
      actor,
      state,
      now,
      files: this.#options.files,
      keystore: this.#options.keystore,
    })
    if (isRefusal(facts)) return facts
    const decision: Decision = definition.decide(state, given.input, {
      now,
      actor,
      stream: stream.id,
      owner: stream.owner,
      newId,
      facts,
    })
    if (isRefusal(decision)) return decision
    const happened = decision.events.map((event: Event) => ({
      type: event.type,
      data: event.data,
      actor,
      at: now,
      legalRows: event.legalRows ?? [],
      command: id,
    }))
    const recorded = link({ stream: stream.id, version: stream.version, hash: stream.head }, happened)
    return { stream, recorded, appointments: decision.appointments ?? [], documents: decision.documents ?? [] }
  }

  async #existing(tx: Tx, definition: AnyCommand, id: StreamId | undefined): Promise<LoadedStream | Refusal> {
    if (id === undefined || !id.startsWith(`${definition.kind}/`)) return refusals.notFound
    return (await this.streams.load(tx, id, true)) ?? refusals.notFound
  }

  async #logRefusal(given: GivenCommand, refusal: Refusal): Promise<void> {
    const actor = given.actor === undefined ? null : JSON.stringify(given.actor)
    await sql`insert into refusal_log (actor, command, stream, code)
      values (${actor}::jsonb, ${given.name.slice(0, 200)}, ${given.stream?.slice(0, 200) ?? null}, ${refusal.code})`.execute(
      this.#options.db,
    )
  }
}

/** Rolls the transaction back and carries the answer out of it. */
class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/**
 * Takes the command identifier. A second giver of the same one waits here until the first is done, and then gets the first
 * one's answer. A refused command leaves nothing behind, so that it can be given again when the cause is mended.
 */
async function claim(tx: Tx, id: string, fingerprint: string): Promise<Outcome | undefined> {
  const { rows: taken } =
    await sql`insert into command (id, fingerprint) values (${id}, ${fingerprint}) on conflict do nothing returning id`.execute(
      tx,
    )
  if (taken.length > 0) return undefined
  const { rows } = await sql<{
    fingerprint: string
    outcome: Done | null
  }>`select fingerprint, outcome from command where id = ${id}`.execute(tx)
  const earlier = rows[0]
  if (earlier === undefined || earlier.outcome === null || earlier.fingerprint !== fingerprint)
    return refusals.otherContent
  return earlier.outcome
}

/** A stream that the command's first event will open. */
function newStream(definition: AnyCommand, input: unknown, actor: Actor, newId: () => string): LoadedStream | Refusal {
  const owner = organisationOf(actor) ?? definition.ownerOf?.(input)
  if (owner === undefined) return refusals.notAllowed
  return { id: streamId(definition.kind, newId()), kind: definition.kind, owner, version: 0, head: noHash, events: [] }
}

async function appendOrThrow(
  tx: Tx,
  stream: LoadedStream,
  recorded: readonly RecordedEvent[],
  now: Instant,
): Promise<void> {
  const appended =
    stream.version === 0
      ? await openStream(tx, { ...stream, at: now }, recorded)
      : await appendEvents(tx, { stream: stream.id, expected: stream.version }, recorded)
  if (!appended) throw new Refused(refusals.changedMeanwhile)
}

/** A document that cannot be kept ends the command: what was not written down did not happen. */
async function keep(files: FileStore, document: Uint8Array): Promise<void> {
  const kept = await files.put(Readable.from([document]), { limit: document.length })
  if (isRefusal(kept)) throw new Refused(kept)
}

function mayGive(actor: Actor, { party, roles }: AnyCommand): boolean {
  if (party === 'product') return actor.kind === 'product'
  if (party === 'person') return personOf(actor) !== undefined
  return hasRole(actor, roles)
}

function giver(actor: Actor | undefined): string {
  if (actor === undefined) return ''
  if (actor.kind === 'newcomer') return actor.person
  if (actor.kind === 'person') return `${actor.person} ${actor.organisation}`
  return actor.kind === 'system' ? `${actor.client} ${actor.organisation}` : 'product'
}

/** Identifiers that follow from the command, so that a command decided twice says the same; in the form of UUID version 4, which eForms asks for. */
function identifiersFrom(id: string): () => string {
  let count = 0
  return () => {
    const hex = sha256(`${id} ${count++}`)
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  }
}

/** A file may be named only by the organisation that uploaded it: knowing a hash gives no access. */
async function foreignFile(tx: Tx, input: unknown, actor: Actor): Promise<Refusal | undefined> {
  if (actor.kind === 'product') return undefined
  const named = [...filesIn(input)]
  if (named.length === 0) return undefined
  const { rows } = await sql<{ sha256: string }>`
    select sha256 from upload where organisation = ${organisationOf(actor) ?? ''} and sha256 = any(${named}::text[])`.execute(
    tx,
  )
  return rows.length === new Set(named).size ? undefined : refusals.notFound
}

function* filesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  const record = value as Record<string, unknown>
  if (typeof record['sha256'] === 'string' && typeof record['mediaType'] === 'string' && 'size' in record)
    yield record['sha256']
  for (const inner of Object.values(record)) yield* filesIn(inner)
}
