// The case for systems: the list, the timeline with its hash chain.
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
    handle: async ({ actor, params }, services) => {
      const id = streamId('procurement', params['procurement'] ?? '')
      const stream = await services.load(id)
      if (stream === undefined || stream.owner !== organisationOf(actor)) return refusals.notFound
      // The chain is checked whole; what is sealed for now is not told.
      const broken = brokenLink(await readEvents(services.db, id))
      return {
        stream: id,
        version: stream.version,
        chain: broken === undefined ? 'intact' : 'broken',
        events: stream.events,
      }
    },
  },
]
