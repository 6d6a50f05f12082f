// Registers the organisations and people of the demonstration, once.
import type { StreamId } from '../kernel/events/event.ts'
import type { Actor, PersonId } from '../kernel/identity/actor.ts'
import { isRefusal } from '../kernel/refusal.ts'
import type { Product } from '../product.ts'
import { dag, demonstrationOrganisations, demonstrationPeople, type DemonstrationPerson } from './people.ts'

export interface Cast {
  /** A person of the demonstration as the product knows the person after login. */
  actor(person: DemonstrationPerson): Actor
}

/** `personOf` gives the product's identifier of a national number. Repeated, it changes nothing. */
export async function registerDirectory(product: Product, personOf: (pid: string) => PersonId): Promise<Cast> {
  const actor = (person: DemonstrationPerson): Actor => ({
    kind: 'person',
    person: personOf(person.pid),
    organisation: person.organisation.id,
    roles: [...person.roles],
  })
  for (const organisation of demonstrationOrganisations) {
    const members = demonstrationPeople.filter((person) => person.organisation.id === organisation.id)
    const first = members.find((person) =>
      person.roles.some((role) => role === 'administrator' || role === 'supplierAdministrator' || role === 'operator'),
    )
    if (first === undefined) throw new Error(`${organisation.name} has no administrator`)
    const registered = await product.services.execute({
      name: 'identity.register-organisation',
      id: `demonstration/${organisation.id}`,
      actor: actor(dag),
      input: {
        organisation: organisation.id,
        name: organisation.name,
        kind: organisation.kind,
        type: organisation.type,
        administrator: { person: personOf(first.pid), name: first.name },
      },
    })
    if (isRefusal(registered)) throw new Error(`${organisation.name}: ${registered.title.en}`)
    const administrator: Actor = {
      ...actor(first),
      roles: [
        organisation.kind === 'buyer'
          ? 'administrator'
          : organisation.kind === 'supplier'
            ? 'supplierAdministrator'
            : 'operator',
      ],
    } as Actor
    for (const person of members) {
      const command = person === first ? 'identity.change-roles' : 'identity.add-member'
      if (person === first && first.roles.length === 1) continue
      const input = {
        person: personOf(person.pid),
        roles: person.roles,
        ...(person === first ? {} : { name: person.name }),
      }
      const outcome = await product.services.execute({
        name: command,
        id: `demonstration/${person.pid}`,
        stream: registered.stream as StreamId,
        actor: administrator,
        input,
      })
      if (isRefusal(outcome)) throw new Error(`${person.name}: ${outcome.title.en} ${outcome.field ?? ''}`)
    }
  }
  return { actor }
}
