// What the test provider remembers, in PostgreSQL: every process that shares the database continues what another began.
import { sql } from 'kysely'
import { errors, type Adapter, type AdapterPayload } from 'oidc-provider'
import type { Database } from '../../events/command.ts'

/** Rows live a little longer than the provider asks, so that it tells the reason itself. */
const graceSeconds = 60

export function providerState(db: Database): (kind: string) => Adapter {
  return (kind) => {
    const find = async (column: 'id' | 'uid', value: string): Promise<AdapterPayload | undefined> => {
      const { rows } = await sql<{ payload: AdapterPayload }>`
        select payload from test_provider_state
        where kind = ${kind} and ${sql.ref(column)} = ${value} and (expires_at is null or expires_at > clock_timestamp())`.execute(
        db,
      )
      return rows[0]?.payload
    }
    return {
      async upsert(id, payload, expiresIn) {
        const seconds = expiresIn === undefined ? null : expiresIn + graceSeconds
        await sql`
          insert into test_provider_state (kind, id, payload, grant_id, uid, expires_at)
          values (${kind}, ${id}, ${JSON.stringify(payload)}::jsonb, ${payload.grantId ?? null}, ${payload.uid ?? null},
            clock_timestamp() + ${seconds}::double precision * interval '1 second')
          on conflict (kind, id) do update set payload = excluded.payload, grant_id = excluded.grant_id,
            uid = excluded.uid, expires_at = excluded.expires_at`.execute(db)
      },
      find: (id) => find('id', id),
      findByUid: (uid) => find('uid', uid),
      async findByUserCode() {},
      async consume(id) {
        // Of two who bring the same code at once, one is let through.
        const { rows } = await sql`
          update test_provider_state set payload = payload || jsonb_build_object('consumed', extract(epoch from clock_timestamp())::bigint)
          where kind = ${kind} and id = ${id} and not payload ? 'consumed' returning id`.execute(db)
        if (rows.length === 0) throw new errors.InvalidGrant('already consumed')
      },
      async destroy(id) {
        await sql`delete from test_provider_state where kind = ${kind} and id = ${id}`.execute(db)
      },
      async revokeByGrantId(grantId) {
        await sql`delete from test_provider_state where grant_id = ${grantId}`.execute(db)
      },
    }
  }
}

/** Marks something as used; false when it was before. */
export async function useOnce(db: Database, kind: string, id: string, seconds: number): Promise<boolean> {
  const { rows } = await sql`
    insert into test_provider_state (kind, id, payload, expires_at)
    values (${kind}, ${id}, '{}', clock_timestamp() + ${seconds + graceSeconds}::double precision * interval '1 second')
    on conflict do nothing returning id`.execute(db)
  return rows.length > 0
}
