// Puts the rooms together: store, files, clock, jobs and the modules, into one product that can be asked and told.
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Configuration } from './configuration.ts'
import { systemClock, type Clock, type Instant } from './kernel/clock.ts'
import type { Appointment, Tx } from './kernel/events/command.ts'
import { Executor, type GivenCommand, type Outcome } from './kernel/events/execute.ts'
import { seenBy } from './kernel/events/seen.ts'
import { advance } from './kernel/events/subscription.ts'
import { rebuildViews, type View } from './kernel/events/view.ts'
import type { FileStore } from './kernel/files/file-store.ts'
import { theProduct } from './kernel/identity/actor.ts'
import type { Keystore } from './kernel/identity/keystore.ts'
import { enqueue, jobMigrations } from './kernel/jobs/job.ts'
import { runDue, startWorker, type Handlers, type Worker } from './kernel/jobs/worker.ts'
import { leaseMigrations } from './kernel/lease/lease.ts'
import type { Text } from './kernel/language.ts'
import type { Module, Services } from './kernel/module.ts'
import { openMovableClock, type MovableClock } from './kernel/movable-clock.ts'
import { openStore, type OpenOptions, type Store } from './kernel/store/database.ts'
import type { Log } from './kernel/store/log.ts'
import { migrate, type MigrationSource } from './kernel/store/migrations.ts'

export interface Product {
  readonly configuration: Configuration
  readonly store: Store
  readonly services: Services
  readonly executor: Executor
  readonly modules: readonly Module[]
  /** Present in demonstration mode. */
  readonly movableClock: MovableClock | undefined
  /** Begins to do what is due and to react to what happens. */
  startWork(): void
  /** Does everything that is due and delivers everything that happened, and returns when nothing is left. */
  settle(): Promise<void>
  /** Empties and refills every view; gives the number of events. */
  rebuild(progress?: (done: number) => void): Promise<number>
  close(): Promise<void>
}

export interface ProductParts {
  readonly modules: readonly Module[]
  readonly files: FileStore
  readonly log: Log
  readonly store: Store
  readonly keystore: Keystore
  /** Where browsers find what they load; needed by a product that shows pages. */
  readonly assetHref?: (name: string) => string
  /** Instead of the clock that the configuration asks for. */
  readonly clock?: Clock
}

const policySubscription = 'policies'
const pollInterval = 500
/** Milliseconds that a reaction waits for more to happen, so that a busy product looks once for many. */
const gathering = { quiet: 5, busy: 25 }
/** Events in one look from which on the product is busy. */
const busyFrom = 3
/** Events delivered at a time. */
const handful = 100

/** Every migration of the product, in order. */
export function migrationsOf(modules: readonly Module[]): MigrationSource[] {
  return [
    { name: 'platform', folder: join(import.meta.dirname, 'migrations') },
    leaseMigrations,
    jobMigrations,
    ...modules.flatMap((module) =>
      module.migrations === undefined ? [] : [{ name: module.name, folder: module.migrations }],
    ),
  ]
}

export async function openProduct(configuration: Configuration, parts: ProductParts): Promise<Product> {
  const { modules, store, files, log } = parts
  await migrate(store, migrationsOf(modules))
  const { db } = store
  const movableClock = parts.clock === undefined && configuration.demonstration ? await openMovableClock(db) : undefined
  const clock = parts.clock ?? movableClock ?? systemClock
  const views: View[] = modules.flatMap((module) => module.views ?? [])

  const narrow = seenBy(modules.flatMap((module) => module.narrow ?? []))

  let worker: Worker | undefined
  const executor = new Executor({
    db,
    clock,
    files,
    keystore: parts.keystore,
    views,
    narrow,
    commands: modules.flatMap((module) => module.commands ?? []),
    enqueue: (tx, appointment) => book(tx, appointment, clock.now()),
    committed: ({ appointed }) => {
      if (appointed) worker?.poke()
      happened = true
      wake()
    },
  })

  const services: Services = {
    db,
    clock,
    files,
    keystore: parts.keystore,
    publicUrl: configuration.publicUrl,
    demonstration: configuration.demonstration,
    assetHref: parts.assetHref ?? ((name) => `/assets/${name}`),
    steps: modules.flatMap((module) => module.step ?? []).sort((a, b) => a.order - b.order),
    sentences: Object.assign({}, ...modules.map((module) => module.sentences ?? {})) as Record<string, Text>,
    protocolOf: async (stream) => {
      const entries = []
      for (const module of modules) entries.push(...((await module.protocol?.(stream, services)) ?? []))
      return entries
    },
    execute: (given) => executor.execute(given),
    rehearse: (given) => executor.rehearse(given),
    load: (stream) => executor.streams.load(db, stream),
    as: (actor) => ({
      ...services,
      load: async (id) => {
        const stream = await executor.streams.load(db, id)
        return stream === undefined ? undefined : narrow(stream, actor)
      },
    }),
    stateOf: (stream, fold) => executor.streams.stateOf(stream, fold),
    nameOfOrganisation: (organisation) => nameIn(store, 'organisation', organisation),
    nameOfPerson: (person) => nameIn(store, 'person', person),
    uploaded: async (organisation, file) => {
      await sql`insert into upload (sha256, organisation, size, media_type) values (${file.sha256}, ${organisation}, ${file.size}, ${file.mediaType})
        on conflict do nothing`.execute(db)
    },
  }

  const handlers = jobHandlers(modules, services)
  const deliver = (): Promise<number> => deliverToPolicies(store, modules, services)

  let happened = false
  let last = 0
  let wake = (): void => {}
  const stopping = new AbortController()
  let reacting: Promise<void> | undefined
  const react = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      // What happens close together is taken together.
      if (happened) await sleep(last < busyFrom ? gathering.quiet : gathering.busy)
      happened = false
      const delivered = await deliver().catch((error: unknown) => {
        log.error({ error: String(error) }, 'a reaction failed and will be tried again')
        return 0
      })
      last = delivered
      // A full hand may have left some; what happened meanwhile is taken in the next round.
      if (delivered === handful || happened) continue
      await new Promise<void>((done) => {
        const timer = setTimeout(done, pollInterval)
        wake = () => {
          clearTimeout(timer)
          done()
        }
      })
    }
  }

  return {
    configuration,
    store,
    services,
    executor,
    modules,
    movableClock,
    startWork: () => {
      worker ??= startWorker({ store, clock, handlers, log })
      reacting ??= react()
    },
    settle: async () => {
      for (let round = 0; round < 1000; round++) {
        const delivered = await deliver()
        const { done } = await runDue({ store, clock, handlers, log })
        if (delivered === 0 && done === 0) return
      }
      throw new Error('the product does not come to rest: reactions cause each other without end')
    },
    rebuild: (progress) => rebuildViews(db, views, progress),
    close: async () => {
      stopping.abort()
      wake()
      await worker?.stop()
      await reacting
      movableClock?.stop()
      await store.close()
    },
  }
}

/** Opens the store that the configuration names. */
export function storeFor(
  configuration: Configuration,
  log: Log,
  options: Pick<OpenOptions, 'join' | 'started'> = {},
): Promise<Store> {
  return openStore({ databaseUrl: configuration.databaseUrl, dataFolder: configuration.dataFolder, log, ...options })
}

async function book(tx: Tx, appointment: Appointment, now: Instant): Promise<void> {
  await enqueue(tx, {
    kind: appointment.kind,
    payload: appointment.payload,
    runAt: appointment.at ?? now,
    ...(appointment.key === undefined ? {} : { key: appointment.key }),
  })
}

function jobHandlers(modules: readonly Module[], services: Services): Handlers {
  const handlers: Record<string, Handlers[string]> = {}
  for (const module of modules) {
    for (const [kind, handle] of Object.entries(module.jobs ?? {})) {
      handlers[kind] =
        typeof handle === 'function'
          ? ({ job, attempt, now, tx }) =>
              handle(job.payload, { services, job: job.id, attempt, now, tx: tx as unknown as Tx })
          : {
              outside: ({ job, attempt, now, signal }) =>
                handle.outside(job.payload, { services, job: job.id, attempt, now, signal }),
              inside: async ({ now, tx }, appointments) => {
                for (const each of appointments as readonly Appointment[]) await book(tx as unknown as Tx, each, now)
              },
            }
    }
  }
  return handlers
}

/** Hands new events to the policies of all modules; gives the number of events. */
async function deliverToPolicies(store: Store, modules: readonly Module[], services: Services): Promise<number> {
  const policies = modules.flatMap((module) => module.policies ?? [])
  return advance(
    store.db,
    policySubscription,
    async (_tx, event) => {
      for (const policy of policies) {
        if (!policy.on.includes(event.type)) continue
        let count = 0
        const give = (given: Omit<GivenCommand, 'id' | 'actor'>): Promise<Outcome> =>
          services.execute({ ...given, actor: theProduct, id: `${policy.name}/${event.hash.slice(0, 32)}/${count++}` })
        await policy.handle(event, { ...services, give })
      }
    },
    handful,
  )
}

async function nameIn(store: Store, table: 'organisation' | 'person', id: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(table)} where id = ${id}`.execute(store.db)
  return rows[0]?.name ?? id
}
