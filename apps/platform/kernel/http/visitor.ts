// Who is behind a request, as the identity room tells it.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../identity/actor.ts'
import { hasRole, personOf } from '../identity/actor.ts'
import { refusals, type Refusal } from '../refusal.ts'
import type { Access } from './page.ts'

export interface Visitor {
  readonly actor: Actor | undefined
  /** Shown in the header of the page. */
  readonly name: string | undefined
  readonly organisationName: string | undefined
  /** The organisations that the person may act for. */
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
  /** Goes into every form; what comes back is checked against the session. */
  readonly csrfToken: string
  /** As the login told it; undefined for nobody and for systems. */
  nationalNumber(): Promise<string | undefined>
}

export interface IdentityFace {
  visitorOf(request: FastifyRequest, reply: FastifyReply): Promise<Visitor>
  /** A refusal when a request that changes something was not sent from a page of ours. */
  forged(request: FastifyRequest, visitor: Visitor, token: string | undefined): Refusal | undefined
  /** Writes the access to what is not public into the access log. */
  logAccess(actor: Actor | undefined, route: string, outcome: string): void
}

/** Why the visitor may not come in, or undefined. */
export function closedTo(actor: Actor | undefined, access: Access): Refusal | undefined {
  if (access.kind === 'public') return undefined
  if (actor === undefined) return refusals.notLoggedIn
  if (access.kind === 'person') return personOf(actor) === undefined ? refusals.notAllowed : undefined
  if (actor.kind === 'newcomer') return refusals.noOrganisation
  if (access.kind === 'loggedIn' || hasRole(actor, access.roles)) return undefined
  return refusals.notAllowed
}
