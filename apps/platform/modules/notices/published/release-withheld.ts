// What a notice keeps from readers until a date, given free when the date has come.
import { buffer } from 'node:stream/consumers'
import { fromXml, type Withheld } from '@heldigital/eforms'
import { sql } from 'kysely'
import { command, type CommandDefinition, type Tx } from '../../../kernel/events/command.ts'
import { kindOf, type StreamId } from '../../../kernel/events/event.ts'
import type { Fold } from '../../../kernel/events/fold.ts'
import { theProduct } from '../../../kernel/identity/actor.ts'
import { words } from '../../../kernel/language.ts'
import type { JobHandler } from '../../../kernel/module.ts'
import { isRefusal, refuse } from '../../../kernel/refusal.ts'
import { object, Type } from '../../../kernel/schema.ts'
import { officialSdks } from '../draft/official-sdks.ts'
import { outgoing, releaseOf, releaseOn } from './outgoing.ts'
import type { NoticePublished, NoticeReleased } from './published.ts'

/** By public number: the whole XML, and how much of it is kept back. */
type Keeping = Readonly<Record<string, { readonly whole: string; readonly withheld: number }>>

const keeping: Fold<Keeping> = {
  name: 'notices-keeping-back',
  initial: {},
  evolve: (state, event) => {
    if (event.type === 'notices.published') {
      const { number, whole, withheld } = event.data as NoticePublished
      return whole === undefined ? state : { ...state, [number]: { whole, withheld: withheld?.length ?? 0 } }
    }
    if (event.type === 'notices.released') {
      const { number, withheld } = event.data as NoticeReleased
      const known = state[number]
      return known === undefined ? state : { ...state, [number]: { ...known, withheld: withheld?.length ?? 0 } }
    }
    return state
  },
}

const input = object({ number: Type.String({ maxLength: 20 }) })

interface Whole {
  /** The XML with everything in it. */
  readonly bytes: Uint8Array | undefined
  /** What the latest version of the notice keeps back; undefined when this one is the latest. */
  readonly later: readonly Withheld[] | undefined
}

/** Each version that was handed in as XML has a stream of its own, so that this is asked of the store. */
async function withheldByLater(tx: Tx, number: string): Promise<readonly Withheld[] | undefined> {
  const { rows } = await sql<{ withheld: readonly Withheld[] | null }>`
    select event.data->'withheld' as withheld
    from notice own join notice later on later.notice = own.notice and later.version > own.version
      join event on event.stream = later.stream and event.type in ('notices.published', 'notices.released')
        and event.data->>'number' = later.number
    where own.number = ${number} order by later.version desc, event.version desc limit 1`.execute(tx)
  return rows.length === 0 ? undefined : (rows[0]?.withheld ?? [])
}

/** The same command for the streams of cases and of notices that stand alone. */
function releaseFor(
  kind: 'procurement' | 'notice',
  name: string,
): CommandDefinition<Keeping, { number: string }, Whole> {
  return command({
    name,
    title: words('Vis det som var holdt tilbake', 'Vis det som var halde tilbake', 'Show what was kept back'),
    done: words('Opplysningene kan leses nå.', 'Opplysningane kan lesast no.', 'The information can be read now.'),
    kind,
    party: 'product',
    roles: [],
    input,
    fold: keeping,
    gather: async (tx, { state, input: { number }, files }): Promise<Whole> => {
      const whole = state[number]?.whole
      const stream = whole === undefined ? undefined : await files.get(whole)
      return {
        bytes: stream === undefined ? undefined : await buffer(stream),
        later: await withheldByLater(tx, number),
      }
    },
    decide: (state, { number }, { now, facts: { bytes, later }, stream }) => {
      const known = state[number]
      const sdks = officialSdks().models
      const read = bytes === undefined ? undefined : fromXml(bytes, { sdks })
      if (known === undefined || bytes === undefined || read?.ok !== true) return nothing
      // An earlier version tells nothing that the latest one still keeps back.
      if (later !== undefined && later.length > 0) {
        const [first] = later.flatMap((each) => each.until ?? []).sort()
        const at = releaseOn(first)
        return at === undefined || at <= now ? nothing : { events: [], appointments: [releaseOf(stream, number, at)] }
      }
      const { said, documents, releaseAt } = outgoing(read.draft, now, { bytes, sdks })
      if ((said.withheld?.length ?? 0) >= known.withheld) return nothing
      const data: NoticeReleased = {
        number,
        xml: said.xml,
        facts: said.facts,
        summary: said.summary,
        ...(said.withheld === undefined ? {} : { withheld: said.withheld }),
      }
      return {
        events: [{ type: 'notices.released', data }],
        documents,
        appointments: releaseAt === undefined ? [] : [releaseOf(stream, number, releaseAt)],
      }
    },
  })
}

export const releaseWithheld = releaseFor('procurement', 'notices.release')
export const releaseSubmitted = releaseFor('notice', 'notices.release-submitted')

export const releaseJob: JobHandler = async (payload, { services, job }) => {
  const { stream, number } = payload as { stream: StreamId; number: string }
  const outcome = await services.execute({
    name: kindOf(stream) === 'procurement' ? releaseWithheld.name : releaseSubmitted.name,
    stream,
    input: { number },
    actor: theProduct,
    id: `notices.release/${job}`,
  })
  if (isRefusal(outcome) && outcome.code !== nothing.code) throw new Error(outcome.code)
}

const nothing = refuse(
  'notices.nothing-to-release',
  words('Ingenting kan vises ennå', 'Ingenting kan visast enno', 'Nothing can be shown yet'),
  words('Vent til datoen.', 'Vent til datoen.', 'Wait for the date.'),
  { status: 409 },
)
