// The contract register: which contracts a buyer or a supplier has.
import { sql } from 'kysely'
import type { Database } from '../../kernel/events/command.ts'
import { bareId } from '../../kernel/events/event.ts'
import type { View } from '../../kernel/events/view.ts'
import type { Instant } from '../../kernel/clock.ts'
import type { ContractTerms } from './contract/index.ts'

export interface ContractRow {
  readonly id: string
  readonly procurement: string
  readonly reference: string
  readonly buyer: string
  readonly supplier: string
  readonly title: string
  /** NOK, a decimal. */
  readonly value: string
  /** The most that may be ordered now; NOK, a decimal. */
  readonly ceiling: string
  /** What is bound by orders; NOK, a decimal. */
  readonly used: string
  readonly starts: string
  readonly ends: string
  /** `draft`, `concluded` or `void`. */
  readonly stage: string
  readonly changed_at: Instant
}

const used: View['on'][string] = async (tx, event) => {
  const { contract, committed } = event.data as { contract?: string; committed?: string }
  if (contract === undefined || committed === undefined) return
  await sql`update contract set used = ${committed} where id = ${contract}`.execute(tx)
}

export const contractsView: View = {
  name: 'contracts',
  tables: ['contract'],
  on: {
    'contracts.drafted': async (tx, event) => {
      const terms = event.data as ContractTerms
      // The buyer of a case is the owner of its stream.
      await sql`insert into contract (id, procurement, reference, buyer, supplier, title, value, ceiling, used, starts, ends, stage, changed_at)
        select ${terms.contract}, ${bareId(event.stream)}, ${terms.reference}, owner, ${terms.supplier}, ${terms.title}, ${terms.value}, ${terms.ceiling}, 0,
          ${terms.start}, ${terms.end}, 'draft', ${event.at} from stream where id = ${event.stream}
        on conflict (id) do update set reference = excluded.reference, title = excluded.title, value = excluded.value, ceiling = excluded.ceiling,
          starts = excluded.starts, ends = excluded.ends, changed_at = excluded.changed_at`.execute(tx)
    },
    'contracts.concluded': async (tx, event) => {
      const { contract } = event.data as { contract: string }
      await sql`update contract set stage = 'concluded', changed_at = ${event.at} where id = ${contract}`.execute(tx)
    },
    'contracts.option-exercised': async (tx, event) => {
      const { contract, ceiling, end } = event.data as { contract: string; ceiling: string; end: string }
      await sql`update contract set ceiling = ${ceiling}, ends = ${end}, changed_at = ${event.at} where id = ${contract}`.execute(
        tx,
      )
    },
    'contracts.changed': async (tx, event) => {
      const { contract, ceiling } = event.data as { contract: string; ceiling: string }
      await sql`update contract set ceiling = ${ceiling}, changed_at = ${event.at} where id = ${contract}`.execute(tx)
    },
    // A later step speaks through its events: what is ordered under the contract.
    'ordering.order-sent': used,
    'ordering.order-answered': used,
    'ordering.changes-accepted': used,
    'ordering.changes-declined': used,
    'ordering.order-cancelled': used,
    'competitions.award-reversed': async (tx, event) => {
      await sql`update contract set stage = 'void', changed_at = ${event.at}
        where procurement = ${bareId(event.stream)} and stage = 'draft'`.execute(tx)
    },
  },
}

/** The contracts of a buyer or a supplier, the latest changed first; at most 500. */
export async function contractsOf(db: Database, organisation: string): Promise<ContractRow[]> {
  const { rows } = await sql<ContractRow>`
    select id, procurement, reference, buyer, supplier, title, value, ceiling, used, starts, ends, stage, changed_at from contract
    where buyer = ${organisation} or supplier = ${organisation} order by changed_at desc, id limit 500`.execute(db)
  return rows
}

/** A contract of a buyer or a supplier. */
export async function contractRow(db: Database, id: string, organisation: string): Promise<ContractRow | undefined> {
  const { rows } = await sql<ContractRow>`
    select id, procurement, reference, buyer, supplier, title, value, ceiling, used, starts, ends, stage, changed_at from contract
    where id = ${id} and (buyer = ${organisation} or supplier = ${organisation})`.execute(db)
  return rows[0]
}
