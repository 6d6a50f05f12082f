// The case for systems: the list, the timeline with its hash chain.
import { sql } from 'kysely'
import { brokenLink, readEvents } from '../../kernel/events/rows.ts'
import { streamId } from '../../kernel/events/event.ts'
import { organisationOf } from '../../kernel/identity/actor.ts'
import type { RouteDefinition } from '../../kernel/module.ts'
import { refusals } from '../../kernel/refusal.ts'
import { object, Type } from '../../kernel/schema.ts'
import { buyerRoles } from '../../kernel/identity/actor.ts'
import { procurementsOf } from './views.ts'

const access = { kind: 'roles', roles: buyerRoles } as const
const id = object({ procurement: Type.String({ pattern: '^[0-9a-f-]{36}$' }) })

export const routes: readonly RouteDefinition[] = [
  {
    method: 'GET',
    path: '/procurements',
    title: { nb: 'Egne anskaffelser', nn: 'Eigne innkjøp', en: 'Own procurements' },
    access,
    query: object({ words: Type.Optional(Type.String({ maxLength: 100 })) }),
    handle: async ({ actor, query }, { db }) => ({
      procurements: await procurementsOf(db, organisationOf(actor) ?? '', (query as { words?: string }).words),
    }),
  },
  {
    method: 'GET',
    path: '/procurements/:procurement/events',
    title: { nb: 'Alle hendelser i saken', nn: 'Alle hendingar i saka', en: 'Every event of the case' },
    access,
    params: id,
    handle: async ({ actor, params }, { db }) => {
      const stream = streamId('procurement', params['procurement'] ?? '')
      const { rows } = await sql<{
        owner: string
        version: number
        head: string
      }>`select owner, version, head from stream where id = ${stream}`.execute(db)
      const head = rows[0]
      if (head === undefined || head.owner !== organisationOf(actor)) return refusals.notFound
      const events = await readEvents(db, stream)
      return {
        stream,
        version: head.version,
        chain: brokenLink(events, { version: head.version, hash: head.head }) === undefined ? 'intact' : 'broken',
        events,
      }
    },
  },
]
