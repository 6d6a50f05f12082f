// What a system may do, by the scopes of its token.
import type { Role } from './actor.ts'
import type { OrganisationKind } from './organisation.ts'

interface Scope {
  readonly kind: OrganisationKind
  readonly roles: readonly Role[]
}

export const scopes: Readonly<Record<string, Scope>> = {
  'heldigital:buyer.write': { kind: 'buyer', roles: ['caseOfficer'] },
  'heldigital:buyer.read': { kind: 'buyer', roles: ['auditor'] },
  'heldigital:supplier.write': { kind: 'supplier', roles: ['submitter'] },
  'heldigital:supplier.read': { kind: 'supplier', roles: ['reader'] },
}

/** The roles that scopes give a system of an organisation of this kind; a scope of the other side gives none. */
export function rolesOf(granted: readonly string[], kind: OrganisationKind): Role[] {
  const found = new Set<Role>()
  for (const name of granted) {
    const scope = Object.hasOwn(scopes, name) ? scopes[name] : undefined
    if (scope?.kind === kind) for (const role of scope.roles) found.add(role)
  }
  return [...found]
}
