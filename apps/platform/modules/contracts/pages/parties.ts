// Who reads a page of a contract, an order or an invoice, and what of the case that reader may see.
import type { Access, PageRequest } from '../../../kernel/http/page.ts'
import { streamId } from '../../../kernel/events/event.ts'
import type { Fold } from '../../../kernel/events/fold.ts'
import type { LoadedStream } from '../../../kernel/events/streams.ts'
import { buyerRoles, hasRole, organisationOf, supplierRoles, type Role } from '../../../kernel/identity/actor.ts'
import type { Services } from '../../../kernel/module.ts'
import { refusals, type Refusal } from '../../../kernel/refusal.ts'

export const buyerAccess: Access = { kind: 'roles', roles: buyerRoles }
export const partyAccess: Access = { kind: 'roles', roles: [...buyerRoles, ...supplierRoles] }

/** A case as its reader sees it, with the state of one module. */
export interface Reading<State> {
  readonly id: string
  readonly stream: LoadedStream
  readonly state: State
  /** For the forms: which case, and what of it was read. */
  readonly ref: { readonly id: string; readonly version: number }
  readonly mine: string
  /** The reader acts for the buyer of the case. */
  readonly isBuyer: boolean
  may(...roles: Role[]): boolean
}

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The case with this identifier; only what the reader may see of it. */
export async function readCase<State>(
  request: PageRequest,
  services: Services,
  id: string,
  fold: Fold<State>,
): Promise<Reading<State> | Refusal> {
  const stream = idPattern.test(id) ? await services.load(streamId('procurement', id)) : undefined
  const mine = organisationOf(request.actor)
  if (stream === undefined || mine === undefined) return refusals.notFound
  return {
    id,
    stream,
    state: services.stateOf(stream, fold),
    ref: { id: stream.id, version: stream.version },
    mine,
    isBuyer: stream.owner === mine,
    may: (...roles) => hasRole(request.actor, roles),
  }
}

/** The buyer's own case of the address. */
export async function readOwnCase<State>(
  request: PageRequest,
  services: Services,
  fold: Fold<State>,
): Promise<Reading<State> | Refusal> {
  const own = await readCase(request, services, request.params['procurement'] ?? '', fold)
  return 'refused' in own || own.isBuyer ? own : refusals.notFound
}
