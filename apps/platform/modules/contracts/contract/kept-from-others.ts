// What the parties of a contract do is theirs: other suppliers in the case, and the public, do not see it.
import type { RecordedEvent } from '../../../kernel/events/event.ts'
import { leavingOut } from '../../../kernel/events/seen.ts'
import { organisationOf } from '../../../kernel/identity/actor.ts'
import type { Narrow } from '../../../kernel/events/seen.ts'

/** Keeps a module's events from everyone but the owner of the stream and the buyer and supplier that they name. */
export function keptFromOthers(module: string): Narrow {
  const prefix = `${module}.`
  return leavingOut((event: RecordedEvent, actor, owner) => {
    if (!event.type.startsWith(prefix)) return false
    const mine = organisationOf(actor)
    const { supplier, buyer } = event.data as { supplier?: string; buyer?: string }
    return mine === undefined || (mine !== owner && mine !== supplier && mine !== buyer)
  })
}
