// Who does something, and for whom.

/** ISO 6523 scheme and number, `0192:991825827`. */
export type OrganisationId = string & { readonly __brand: 'OrganisationId' }
/** The product's own identifier of a person; the national identity number never leaves the login. */
export type PersonId = string & { readonly __brand: 'PersonId' }

export const buyerRoles = ['caseOfficer', 'evaluator', 'approver', 'opener', 'auditor', 'administrator'] as const
export const supplierRoles = ['supplierAdministrator', 'submitter', 'reader'] as const
export const roles = [...buyerRoles, ...supplierRoles, 'operator'] as const
export type Role = (typeof roles)[number]

export interface Person {
  readonly kind: 'person'
  readonly person: PersonId
  readonly organisation: OrganisationId
  readonly roles: readonly Role[]
}

/** A system of an organisation, known by its Maskinporten token. */
export interface System {
  readonly kind: 'system'
  readonly client: string
  readonly organisation: OrganisationId
  readonly roles: readonly Role[]
}

/** Somebody who has logged in and acts for no organisation yet. */
export interface Newcomer {
  readonly kind: 'newcomer'
  readonly person: PersonId
}

/** The product itself: what a deadline or a received message makes happen. */
export interface Product {
  readonly kind: 'product'
}

export type Actor = Person | System | Product | Newcomer

export const theProduct: Product = { kind: 'product' }

export function organisationOf(actor: Actor | undefined): OrganisationId | undefined {
  return actor !== undefined && 'organisation' in actor ? actor.organisation : undefined
}

/** The person behind an actor; undefined for a system and the product. */
export function personOf(actor: Actor | undefined): PersonId | undefined {
  return actor !== undefined && 'person' in actor ? actor.person : undefined
}

export function hasRole(actor: Actor | undefined, wanted: readonly Role[]): boolean {
  if (actor === undefined) return false
  return actor.kind === 'product' || ('roles' in actor && actor.roles.some((role) => wanted.includes(role)))
}

/** The same person (or the same system) on both sides; what a four-eyes rule asks. */
export function sameActor(a: Actor, b: Actor): boolean {
  if (personOf(a) !== undefined) return personOf(a) === personOf(b)
  if (a.kind === 'system' && b.kind === 'system') return a.client === b.client
  return a.kind === 'product' && b.kind === 'product'
}
