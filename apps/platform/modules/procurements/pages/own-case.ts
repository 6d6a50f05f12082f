// The buyer's own case, for the pages of the case itself.
import { streamId } from '../../../kernel/events/event.ts'
import type { LoadedStream } from '../../../kernel/events/streams.ts'
import type { PageRequest } from '../../../kernel/http/page.ts'
import { buyerRoles, organisationOf } from '../../../kernel/identity/actor.ts'
import type { Services } from '../../../kernel/module.ts'
import { procurement, type ProcurementState } from '../procurement.ts'

export const buyerAccess = { kind: 'roles', roles: buyerRoles } as const

/** The case of the address with its state, if it belongs to the reader's organisation. */
export async function ownCase(
  request: PageRequest,
  services: Services,
): Promise<{ readonly id: string; readonly stream: LoadedStream; readonly state: ProcurementState } | undefined> {
  const id = request.params['procurement'] ?? ''
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined
  const stream = await services.load(streamId('procurement', id))
  if (stream === undefined || stream.owner !== organisationOf(request.actor)) return undefined
  return { id, stream, state: services.stateOf(stream, procurement) }
}
